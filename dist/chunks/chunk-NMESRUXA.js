import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  code;
  details;
  constructor(code, message, details = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
};
function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  UserError,
  sentence
};

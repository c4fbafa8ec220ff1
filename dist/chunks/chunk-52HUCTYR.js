import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/ports.ts
var GitHubError = class extends Error {
  name = "GitHubError";
  status;
  constructor(status, message) {
    super(message);
    this.status = status;
  }
};

export {
  GitHubError
};

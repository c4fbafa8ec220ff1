import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/numeric.ts
function numeric(value) {
  return typeof value === "string" && /^\s*[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?\s*$/i.test(value) ? Number(value) : value;
}

export {
  numeric
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/tiers.ts
var DEFAULT_QUANTIZED_SHARE = 0.8;

export {
  DEFAULT_QUANTIZED_SHARE
};

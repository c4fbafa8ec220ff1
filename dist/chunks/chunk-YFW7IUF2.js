import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/inputs/request.ts
var FAIL_ON = ["fail", "warn", "never"];
var ON_MISSING_BASELINE = ["ignore", "warn", "fail"];
var DEFAULT_POLICY = ".github/pareto-gate.yml";
var COMMENT_KEY = /^[a-z0-9-]{1,40}$/;
var MODES = ["gate", "publish"];

export {
  FAIL_ON,
  ON_MISSING_BASELINE,
  DEFAULT_POLICY,
  COMMENT_KEY,
  MODES
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/policy.ts
var EVENTS = [
  "pull_request",
  "merge_group",
  "push",
  "release",
  "deployment",
  "schedule",
  "workflow_dispatch"
];

export {
  EVENTS
};

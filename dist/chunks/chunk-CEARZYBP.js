import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/policy.ts
function plainEntry(files, location) {
  return {
    files,
    format: null,
    model: null,
    task: null,
    deployment: null,
    hardware: null,
    gpus: null,
    where: null,
    columns: null,
    measures: null,
    repeats: null,
    location
  };
}
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
  plainEntry,
  EVENTS
};

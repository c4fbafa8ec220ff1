import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/helm-files.ts
var SHAPES = [
  { is: "stats", kind: "array", keys: ["name", "count", "sum"], inName: ["name"] },
  { is: "per_instance_stats", kind: "array", keys: ["instance_id", "stats"] },
  { is: "scenario_state", kind: "object", keys: ["adapter_spec", "request_states"] },
  { is: "run_spec", kind: "object", keys: ["adapter_spec"] },
  { is: "scenario", kind: "object", keys: ["name", "description", "definition_path"] }
];
function fileKindOf(outline) {
  const { kind, keys } = outline;
  const found = SHAPES.find(
    (shape) => shape.kind === kind && shape.keys.every((key) => keys.has(key)) && (shape.inName ?? []).every((key) => outline.nested("name").has(key))
  );
  return found?.is ?? null;
}
var BESIDE = [
  "run_spec.json",
  "scenario.json",
  "scenario_state.json",
  "per_instance_stats.json",
  "instances.json",
  "display_predictions.json",
  "display_requests.json"
];

export {
  fileKindOf,
  BESIDE
};

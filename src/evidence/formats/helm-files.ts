import type { Outline } from "../reader.ts";

/** What a file of a run's folder holds. */
export type FileKind = "stats" | "run_spec" | "scenario_state" | "per_instance_stats" | "scenario";

interface Shape {
  readonly is: FileKind;
  readonly kind: Outline["kind"];
  /** All are there, at the top or in the first element. */
  readonly keys: readonly string[];
  readonly inName?: readonly string[];
}

/** In the order in which they are tried: a scenario state repeats the adapter of its run. */
const SHAPES: readonly Shape[] = [
  { is: "stats", kind: "array", keys: ["name", "count", "sum"], inName: ["name"] },
  { is: "per_instance_stats", kind: "array", keys: ["instance_id", "stats"] },
  { is: "scenario_state", kind: "object", keys: ["adapter_spec", "request_states"] },
  { is: "run_spec", kind: "object", keys: ["adapter_spec"] },
  { is: "scenario", kind: "object", keys: ["name", "description", "definition_path"] },
];

/** Which file of a run this is; null for none. */
export function fileKindOf(outline: Outline): FileKind | null {
  const { kind, keys } = outline;
  const found = SHAPES.find(
    (shape) =>
      shape.kind === kind &&
      shape.keys.every((key) => keys.has(key)) &&
      (shape.inName ?? []).every((key) => outline.nested("name").has(key)),
  );
  return found?.is ?? null;
}

/** Files that a run writes beside its stats.json. */
export const BESIDE: readonly string[] = [
  "run_spec.json",
  "scenario.json",
  "scenario_state.json",
  "per_instance_stats.json",
  "instances.json",
  "display_predictions.json",
  "display_requests.json",
];

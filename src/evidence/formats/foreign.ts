import type { Outline } from "../reader.ts";

/**
 * Keys by which JSON of other tools is told from plain metrics and tables: all of a line are there. The formats of
 * last resort leave these files alone, whether or not a reader of their own exists.
 */
const SIGNATURES: readonly (readonly string[])[] = [
  ["backend", "mean_e2e_latency_ms"],
  ["model_id", "num_prompts", "completed"],
  ["input_config"],
  ["raw_eval_results"],
  ["evaluation_id", "sample_id"],
  ["mlflow"],
  ["creation_timestamp", "last_updated_timestamp"],
  ["destination_id", "source_id"],
  ["program", "startedAt"],
  ["load", "prefill"],
  ["load", "forward"],
  ["config", "report"],
  ["accelerator_model_name"],
  ["eval", "status"],
  ["spec", "final_report"],
  ["results", "versions"],
  // The benchmark report that inference-perf 0.7 writes in YAML beside its own.
  ["version", "run", "results"],
  ["transformers_version"],
  ["lockfileVersion"],
  ["$schema"],
  ["compilerOptions"],
  ["op", "path"],
  ["peft_type"],
  ["root_group", "metrics"],
  ["meta", "files", "totals"],
  ["lighthouseVersion"],
];

/** The same further down: totals of a coverage report. */
const BELOW: readonly (readonly [path: readonly string[], keys: readonly string[]])[] = [
  [["total"], ["lines", "statements", "branches"]],
];

export function isForeign({ keys, nested }: Pick<Outline, "keys"> & Partial<Pick<Outline, "nested">>): boolean {
  if (SIGNATURES.some((signature) => signature.every((key) => keys.has(key)))) return true;
  return BELOW.some(([path, names]) => {
    const below = nested?.(...path);
    return below !== undefined && names.every((name) => below.has(name));
  });
}

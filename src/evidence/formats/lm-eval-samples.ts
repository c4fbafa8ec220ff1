import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "lm-evaluation-harness, samples",
  files: "samples_*.jsonl of --log_samples",
  recognised: "rows with `doc_id`, `target` and `filtered_resps`",
  feeds: { model: "folder, or the results file", score: "means of rows", stderr: "of rows", n: "yes" },
};

/**
 * Rows of lm-evaluation-harness (`--log_samples`) and lmms-eval, streamed. Their results file says the same in sum: read
 * as evidence too, it speaks for them. Measures are `<task>/<metric>`, the task being in the file's name alone.
 */
export const lmEvalSamples: Reader = {
  id: "lm-eval-samples",
  about,
  recognise,
  read: async (document) => (await import("./lm-eval-samples-evidence.ts")).evidenceOf(document),
};

function recognise({ kind, keys }: Outline): boolean {
  if (kind !== "jsonl" && kind !== "object" && kind !== "array") return false;
  return ["doc_id", "target", "filtered_resps"].every((key) => keys.has(key)) && (keys.has("resps") || keys.has("doc"));
}

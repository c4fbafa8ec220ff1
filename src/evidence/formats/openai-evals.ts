import type { About, Document, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "OpenAI Evals",
  files: "JSONL log of `oaieval`",
  recognised: "JSON Lines that begin with `spec` (`eval_name`), or events with `event_id` and `sample_id`",
  feeds: { model: "yes", score: "yes", stderr: "accuracy", n: "accuracy", tokens: "totals", time: "yes" },
};

/**
 * Logs of `oaieval`: the specification of a run, its events, and its final report, which a run that did not finish has
 * not. Measures are `<eval>/<metric>` of the final report.
 */
export const openaiEvals: Reader = {
  id: "openai-evals",
  about,
  recognise,
  read: async (document: Document) => (await import("./openai-evals-log.ts")).evidenceOf(document),
};

function recognise(outline: Outline): boolean {
  const { kind, keys } = outline;
  if (kind !== "object" && kind !== "jsonl") return false;
  if (["run_id", "event_id", "sample_id", "type", "data"].every((key) => keys.has(key))) return true;
  const spec = outline.nested("spec");
  return spec.has("eval_name") && (spec.has("completion_fns") || spec.has("run_id") || spec.has("model_name"));
}

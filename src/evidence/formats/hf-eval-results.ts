import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "Hugging Face evaluation results",
  files: ".eval_results/*.yaml of a model repository",
  recognised: "a list whose entries have a `dataset` with an `id` beside `value` or `metrics`",
  feeds: { score: "scale free", time: "where dated" },
};

/** Results that a model repository states of benchmarks of the Hub. The repository is the model: an entry names it. */
export const hfEvalResults: Reader = {
  id: "hf-eval-results",
  about,
  recognise,
  read: async (document) => (await import("./hf-eval-results-entries.ts")).read(document),
};

function recognise(outline: Outline): boolean {
  if (outline.kind === "array") {
    const { keys } = outline;
    return outline.nested("dataset").has("id") && (keys.has("value") || keys.has("metrics"));
  }
  if (outline.kind !== "text") return false;
  const bare = outline.text.replace(/^\uFEFF/, "").replaceAll(/^[ \t]*(?:#.*|---[ \t]*)?\r?\n/gm, "");
  const has = (key: string) => new RegExp(`(?:^|[-\\s{,])["']?${key}["']?[ \\t]*:`, "m").test(bare);
  return bare.startsWith("-") && has("dataset") && has("id") && has("task_id") && (has("value") || has("metrics"));
}

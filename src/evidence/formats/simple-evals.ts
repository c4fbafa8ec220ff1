import type { About, Document, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "simple-evals",
  files: "`<eval>_<model>.json`, `_allresults.json`",
  recognised:
    "`score` beside `score:std` (HealthBench: `score:bootstrap_std`), or beside `metrics`, `htmls` and `convos`",
  feeds: { model: "file name", score: "yes", stderr: "HealthBench", n: "HealthBench" },
};

/**
 * Results of OpenAI's simple-evals: one flat object of means and their spreads. Which model and which evaluation they
 * are of stands in the file's name only, so that the policy's entry goes before it.
 */
export const simpleEvals: Reader = {
  id: "simple-evals",
  about,
  recognise,
  read: async (document: Document) => (await import("./simple-evals-scores.ts")).evidenceOf(document),
};

function recognise({ kind, keys }: Outline): boolean {
  if (kind !== "object" || !keys.has("score")) return false;
  if (["metrics", "htmls", "convos"].every((key) => keys.has(key))) return true;
  return ["score:std", "score:bootstrap_std", "score:n_samples"].some((key) => keys.has(key));
}

import type { About, Document, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "lighteval",
  files: "results_*.json",
  recognised: "`config_general` beside `results`",
  feeds: { model: "yes", score: "yes", stderr: "yes", n: "mostly", precision: "arguments", version: "commit" },
};

/**
 * Results files of Hugging Face's lighteval, and of the first Open LLM Leaderboard, whose shape it took over. Measures
 * are `<task>/<metric>`. Neither cost, nor latency, nor a time of day is in them.
 */
export const lighteval: Reader = {
  id: "lighteval",
  about,
  recognise: ({ kind, keys }: Outline) => kind === "object" && keys.has("config_general") && keys.has("results"),
  read: async (document: Document) => (await import("./lighteval-results.ts")).evidenceOf(await document.json()),
};

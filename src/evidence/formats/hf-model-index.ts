import type { About, Outline, Reader } from "../reader.ts";
import { FRONT_MATTER } from "./front-matter.ts";

const about: About = {
  title: "Hugging Face model card",
  files: "README.md of a model repository",
  recognised: "Markdown whose YAML front matter has `model-index`",
  feeds: { model: "yes", score: "scale free", precision: "tags" },
};

/** The `model-index` of a model card: results that people state of their model, on any scale. */
export const hfModelIndex: Reader = {
  id: "hf-model-index",
  about,
  recognise: ({ kind, text }: Outline) =>
    kind === "text" && FRONT_MATTER.test(text) && /^["']?model-index["']?:/m.test(text),
  read: async (document) => (await import("./hf-model-index-results.ts")).read(document),
};

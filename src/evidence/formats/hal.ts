import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "HAL harness",
  files: "results/«benchmark»/«run»/«run»_UPLOAD.json",
  recognised: "`results` beside `raw_eval_results`",
  feeds: {
    model: "yes",
    score: "yes",
    n: "yes",
    samples: "where priced each",
    tokens: "totals",
    cost: "yes",
    time: "of traces",
  },
};

/** Uploads of the HAL harness: an agent's run of one benchmark, with its cost and the tokens of every model in it. */
export const hal: Reader = {
  id: "hal",
  about,
  recognise: ({ kind, keys }: Outline) => kind === "object" && keys.has("raw_eval_results") && keys.has("results"),
  read: async (document) => (await import("./hal-upload.ts")).read(document),
};

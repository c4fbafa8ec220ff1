import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "Weights & Biases",
  files: "wandb/run-*/files/wandb-summary.json",
  recognised: "`_wandb`, or `_runtime` with `_timestamp` or `_step`",
  feeds: {
    model: "config.yaml",
    score: "yes",
    cost: "named",
    latency: "named",
    throughput: "named",
    hardware: "host",
    time: "yes",
  },
};

/** Summaries of runs of Weights & Biases, as the client keeps them on disk. Metrics keep their names. */
export const wandb: Reader = {
  id: "wandb",
  about,
  recognise,
  read: async (document) => (await import("./wandb-summary.ts")).read(document),
};

function recognise({ kind, keys }: Outline): boolean {
  if (kind !== "object") return false;
  return keys.has("_wandb") || (keys.has("_runtime") && (keys.has("_timestamp") || keys.has("_step")));
}

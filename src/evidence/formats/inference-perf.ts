import type { About, Reader } from "../reader.ts";

const about: About = {
  title: "inference-perf",
  files: "`stage_«n»_lifecycle_metrics.json`, `summary_lifecycle_metrics.json`",
  recognised: "`load_summary`, `successes`",
  feeds: { model: "config.yaml beside", n: "requests", tokens: "means", latency: "yes", throughput: "yes" },
};

/** Lifecycle reports of kubernetes-sigs/inference-perf: seconds, one load stage a file; the model is in the configuration beside. */
export const inferencePerf: Reader = {
  id: "inference-perf",
  about,
  recognise: ({ kind, keys }) => kind === "object" && ["load_summary", "successes"].every((key) => keys.has(key)),
  read: async (document) => (await import("./inference-perf-stage.ts")).evidenceOf(document),
};

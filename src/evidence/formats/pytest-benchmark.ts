import type { About, Reader } from "../reader.ts";

const about: About = {
  title: "pytest-benchmark",
  files: "files of `--benchmark-json` and of `.benchmarks/`",
  recognised: "`machine_info`, `benchmarks[].stats`",
  feeds: { model: "extra_info", n: "rounds", latency: "of functions", time: "yes", version: "yes" },
};

/** Results of pytest-benchmark: seconds that functions take, under the names of their tests. */
export const pytestBenchmark: Reader = {
  id: "pytest-benchmark",
  about,
  recognise: ({ kind, keys, nested }) =>
    kind === "object" &&
    keys.has("machine_info") &&
    keys.has("benchmarks") &&
    (nested("benchmarks").has("stats") || keys.has("commit_info")),
  read: async (document) => (await import("./pytest-benchmark-stats.ts")).evidenceOf(await document.json()),
};

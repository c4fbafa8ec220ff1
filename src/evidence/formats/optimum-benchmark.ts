import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "Optimum-Benchmark",
  files: "benchmark.json, or benchmark_report.json (beside its benchmark_config.json)",
  recognised: "parts such as `prefill`, each with `latency`, `throughput` and `memory`",
  feeds: {
    model: "benchmark.json",
    n: "runs",
    latency: "yes",
    throughput: "yes",
    precision: "quantization",
    version: "benchmark.json",
  },
};

/** Reports of huggingface/optimum-benchmark: latency and throughput of each part of a call, with their units. */
export const optimumBenchmark: Reader = {
  id: "optimum-benchmark",
  about,
  recognise,
  read: async (document) => (await import("./optimum-benchmark-report.ts")).evidenceOf(document),
};

function recognise({ kind, keys, nested }: Outline): boolean {
  if (kind !== "object") return false;
  const isReport = (names: ReadonlySet<string>, path: readonly string[]) =>
    [...names].some((name) => {
      const parts = nested(...path, name);
      return parts.has("latency") && parts.has("throughput") && parts.has("memory");
    });
  if (keys.has("config") && keys.has("report"))
    return isReport(nested("report"), ["report"]) || nested("config").has("backend");
  return isReport(keys, []);
}

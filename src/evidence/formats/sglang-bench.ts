import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "SGLang bench_serving",
  files: "*.jsonl of `sglang.bench_serving`",
  recognised: "`completed` with `mean_e2e_latency_ms`; `server_info` beside `backend` and `request_rate`",
  feeds: {
    model: "server_info",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "GPU count",
    precision: "server_info",
    version: "server_info",
  },
};

/**
 * Results of SGLang's `bench_serving`: a line for each run, appended to one file. The model is known only where the
 * tool asked the server for it (`server_info`, since 2025). The files have no date, and say nothing of requests that failed.
 */
export const sglangBench: Reader = {
  id: "sglang-bench",
  about,
  recognise,
  read: async (document) => (await import("./sglang-bench-runs.ts")).evidenceOf(document),
};

/** `server_info` stands before the results and may alone be longer than what recognition looks at. */
function recognise({ keys, kind }: Outline): boolean {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (["server_info", "backend", "request_rate"].every((key) => keys.has(key))) return true;
  const timed = keys.has("mean_e2e_latency_ms") || keys.has("median_e2e_latency_ms");
  const counted = keys.has("output_throughput") || keys.has("total_output_tokens_retokenized");
  return timed && counted && keys.has("completed") && !keys.has("e2e_latencies");
}

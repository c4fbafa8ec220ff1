import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "LLMPerf",
  files: "`*_summary.json` of token_benchmark_ray.py",
  recognised: "`num_concurrent_requests` beside keys that start with `results_`",
  feeds: {
    model: "yes",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    time: "yes",
    hardware: "metadata",
  },
};

/** Summaries of ray-project/llmperf: flat keys, seconds, one load of concurrent requests; some numbers are texts. */
export const llmperf: Reader = {
  id: "llmperf",
  about,
  recognise,
  read: async (document) => (await import("./llmperf-summary.ts")).evidenceOf(document),
};

function recognise({ kind, keys }: Outline): boolean {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("num_concurrent_requests")) return false;
  return [...keys].some((key) => /^results_(?:num_completed_requests|num_requests_started|ttft_s_)/.test(key));
}

import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads a run that streamed, with the GPUs of the host", async () => {
  const evidence = await evidenceOf("genai-perf/gpt-oss-20b/profile_export_genai_perf.json");
  expect(evidence).toMatchObject({ format: "genai-perf", formatVersion: null, measuredAt: null, problems: [] });
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect(["latency_mean_ms", "latency_p50_ms", "latency_p95_ms", "latency_p99_ms"].map(value)).toEqual([
    2083.02, 2196.92, 2621.61, 2645.88,
  ]);
  expect(["ttft_mean_ms", "ttft_p99_ms", "itl_mean_ms"].map(value)).toEqual([1524.63, 2342.05, 7.7534]);
  expect(["throughput_rps", "output_tokens_per_s"].map(value)).toEqual([0.470103, 12.0958]);
  expect(readingOf(evidence, "ttft_p99_ms")).toMatchObject({
    model: "openai/gpt-oss-20b",
    n: 35,
    at: { concurrency: 1 },
    pointer: "/time_to_first_token/p99",
  });
  expect(evidence.facts).toMatchObject({ streaming: true, host_gpu_count: 8 });
  expect(evidence.readings.some((one) => one.measure === "error_rate")).toBe(false);
});

it("has no time to the first token of a run that did not stream", async () => {
  const evidence = await evidenceOf("genai-perf/auto-c10/simple_long_response_c10_genai_perf.json");
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect(["latency_mean_ms", "latency_p95_ms", "latency_p99_ms"].map(value)).toEqual([9182.22, 19001.1, 19031]);
  expect(["throughput_rps", "output_tokens_per_s"].map(value)).toEqual([0.941974, 401.734]);
  expect(readingOf(evidence, "latency_mean_ms")).toMatchObject({ model: "auto", n: 27, at: { concurrency: 10 } });
  expect(evidence.readings.some((one) => /^(?:ttft|itl)/.test(one.measure))).toBe(false);
  expect(evidence.problems).toHaveLength(1);
});

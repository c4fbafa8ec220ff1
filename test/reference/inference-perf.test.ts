import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads a stage: seconds, 60 successes, no model", async () => {
  const evidence = await evidenceOf("inference-perf/stage_0_lifecycle_metrics.json");
  expect(evidence).toMatchObject({ format: "inference-perf", problems: [], unusable: [], measuredAt: null });
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect(["latency_mean_ms", "latency_p95_ms", "latency_p99_ms"].map(value)).toEqual([483.228, 491.585, 493.35]);
  expect(["ttft_mean_ms", "ttft_p99_ms", "error_rate"].map(value)).toEqual([33.319, 42.5151, 0]);
  expect(["output_tokens_per_s", "throughput_rps"].map(value)).toEqual([62.1536, 0.996851]);
  expect(readingOf(evidence, "ttft_p99_ms")).toMatchObject({
    model: null,
    n: 60,
    at: { request_rate: 1 },
    pointer: "/successes/latency/time_to_first_token/p99",
  });
});

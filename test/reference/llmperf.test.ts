import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads a summary of 2024: seconds, 150 of 150 completed", async () => {
  const evidence = await evidenceOf("llmperf/groq_70b.json");
  expect(evidence).toMatchObject({
    format: "llmperf",
    problems: [],
    unusable: [],
    measuredAt: "2024-01-10T01:55:04.000Z",
  });
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect(["ttft_mean_ms", "ttft_p95_ms", "ttft_p99_ms"].map(value)).toEqual([227.86, 303.739, 350.027]);
  expect(["latency_mean_ms", "latency_p99_ms", "itl_mean_ms"].map(value)).toEqual([815.108, 992.271, 5.38412]);
  expect(["error_rate", "input_tokens_mean", "output_tokens_mean"].map(value)).toEqual([0, 550, 150]);
  expect(["throughput_rps", "output_tokens_per_s"].map(value)).toEqual([2.94565, 441.847]);
  expect(readingOf(evidence, "ttft_p95_ms")).toMatchObject({
    model: "llama2-70b-4096",
    n: 150,
    at: { concurrency: 5 },
    pointer: "/results_ttft_s_quantiles_p95",
  });
  expect(evidence.facts).toMatchObject({ framework: "groq" });
});

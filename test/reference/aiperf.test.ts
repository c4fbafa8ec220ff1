import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads November 2025, with its log of requests as part of it", async () => {
  const evidence = await evidenceOf("aiperf/qwen3-0.6b-c1/profile_export_aiperf.json");
  expect(evidence).toMatchObject({ format: "aiperf", problems: [], unusable: [] });
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect(["latency_mean_ms", "latency_p50_ms", "latency_p95_ms", "latency_p99_ms"].map(value)).toEqual([
    3652.15, 3644.08, 3789.34, 3909.33,
  ]);
  expect(["ttft_mean_ms", "ttft_p99_ms", "itl_mean_ms"].map(value)).toEqual([30.815, 34.3443, 18.1991]);
  expect(["throughput_rps", "output_tokens_per_s", "error_rate"].map(value)).toEqual([0.25043, 50.0821, 0]);
  expect(readingOf(evidence, "itl_mean_ms")).toMatchObject({
    model: "Qwen/Qwen3-0.6B",
    n: 64,
    at: { concurrency: 1 },
    pointer: "/inter_token_latency/avg",
  });
  expect(six(Number(evidence.facts.duration_s))).toBe(255.56);
  expect(evidence.facts).toMatchObject({
    started_local: "2025-11-07T13:38:54.793124",
    host_gpus: ["NVIDIA RTX 6000 Ada Generation", "NVIDIA RTX 6000 Ada Generation"],
  });
  expect(evidence.measuredAt).toBe("2025-11-07T21:38:54.797Z");
  expect(evidence.parts).toEqual(["aiperf/qwen3-0.6b-c1/profile_export.jsonl"]);
});

it("reads a log alone as the requests that it has: 10 of 64", async () => {
  const evidence = await evidenceOf("aiperf/qwen3-0.6b-c1/profile_export.jsonl");
  expect(six(readingOf(evidence, "latency_mean_ms").value)).toBe(3629.64);
  expect(readingOf(evidence, "latency_p90_ms")).toMatchObject({
    model: "Qwen/Qwen3-0.6B",
    n: 10,
    at: { concurrency: 1 },
    pointer: "/1/metrics/request_latency/value",
  });
  expect(evidence.readings.some((one) => /p9[59]/.test(one.measure))).toBe(false);
  expect(evidence.problems).toEqual(["The report beside the log speaks of 64 requests, and the log has 10."]);
});

it("reads October 2025: metrics in `records`, requests cancelled by design as errors", async () => {
  const evidence = await evidenceOf("aiperf/records-wrapper-cancelled/profile_export_aiperf.json");
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect(["latency_mean_ms", "latency_p99_ms", "ttft_mean_ms", "ttft_p99_ms"].map(value)).toEqual([
    9059.65, 9297.61, 2343.22, 3833.39,
  ]);
  expect(["throughput_rps", "output_tokens_per_s", "error_rate"].map(value)).toEqual([9.55162, 2320.72, 0.11]);
  expect(readingOf(evidence, "ttft_mean_ms")).toMatchObject({
    model: "openai/gpt-oss-20b",
    n: 89,
    at: { concurrency: 100 },
    pointer: "/records/ttft/avg",
  });
  expect(readingOf(evidence, "error_rate").n).toBe(100);
  expect(six(Number(evidence.facts.duration_s))).toBe(9.31779);
  expect(evidence.problems).toEqual([
    "11 of 100 requests failed (11 × RequestCancellationError); the numbers are of the other 89.",
  ]);
});

import { expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import { evidenceOf, readingOf, six } from "./evidence.ts";

const valuesOf = (evidence: Evidence, measures: readonly string[]) =>
  measures.map((measure) => six(readingOf(evidence, measure).value));

it("reads 0.2: seconds, the median for p50, one request that was cut off", async () => {
  const evidence = await evidenceOf("guidellm/v0.2-stripped/benchmarks_stripped.json");
  expect(evidence).toMatchObject({ format: "guidellm", formatVersion: null, unusable: [] });
  expect(valuesOf(evidence, ["latency_mean_ms", "latency_p99_ms"])).toEqual([644.474, 689.185]);
  expect(valuesOf(evidence, ["ttft_mean_ms", "ttft_p50_ms", "ttft_p95_ms", "ttft_p99_ms"])).toEqual([
    16.7925, 16.3805, 19.0094, 21.282,
  ]);
  expect(valuesOf(evidence, ["itl_mean_ms", "throughput_rps", "output_tokens_per_s", "error_rate"])).toEqual([
    4.94161, 1.54818, 198.133, 0,
  ]);
  expect(readingOf(evidence, "ttft_p50_ms")).toMatchObject({
    model: "example_model",
    n: 46,
    at: { concurrency: 1 },
    pointer: "/benchmarks/0/metrics/time_to_first_token_ms/successful/median",
  });
  expect(evidence.problems).toEqual([
    "/benchmarks/0: Of 47 requests, 1 had not finished when the run ended; the numbers are of the other 46.",
  ]);
});

it.each([
  ["q4", "Q4_K_M", "UD-Q4_K_M", [63545, 50247.9, 3.542, 282.401, 3750], "gguf q4_k_m"],
  ["q8", "Q8_0", "Q8_0", [62327, 46441.4, 4.95948, 201.697, 3200], "gguf q8_0"],
])("reads 0.6 of one request: %s", async (folder, file, name, values, hint) => {
  const evidence = await evidenceOf(`guidellm/v0.6-qwen3.6-35b-${folder}/qwen3.6-35b-a3b-${file}.json`);
  const measures = ["latency_mean_ms", "ttft_mean_ms", "itl_mean_ms", "output_tokens_per_s", "output_tokens_mean"];
  expect(valuesOf(evidence, measures)).toEqual(values);
  expect(readingOf(evidence, "latency_mean_ms")).toMatchObject({
    model: `unsloth/Qwen3.6-35B-A3B-GGUF/Qwen3.6-35B-A3B-${name}.gguf`,
    n: 1,
    at: { concurrency: 1 },
  });
  expect(evidence.formatVersion).toBe("0.6.0");
  expect(evidence.facts.precision_hint).toEqual({ value: hint, source: "model name" });
  // Of one long request the tool counts the time of the tokens alone.
  expect(evidence.problems).toHaveLength(1);
});

it("reads 0.5 with four streams, and of the request rate the mean alone", async () => {
  const name = "Qwen_Qwen3-4B-Thinking-2507_tp4_quant-fp8_benchmarks.json";
  const evidence = await evidenceOf(`guidellm/v0.5dev-qwen3-4b-fp8/${name}`);
  expect(evidence.formatVersion).toBe("0.5.0.dev0");
  expect(valuesOf(evidence, ["latency_mean_ms", "ttft_mean_ms", "ttft_p99_ms", "itl_mean_ms"])).toEqual([
    24908.7, 171.766, 172.633, 24.1788,
  ]);
  expect(valuesOf(evidence, ["output_tokens_per_s", "throughput_rps"])).toEqual([165.595, 0.120435]);
  expect(readingOf(evidence, "throughput_rps")).toMatchObject({
    model: "Qwen/Qwen3-4B-Thinking-2507",
    n: 4,
    at: { concurrency: 4 },
    pointer: "/benchmarks/0/metrics/requests_per_second/successful/mean",
  });
  expect(
    Math.max(...evidence.readings.filter((one) => one.unit === "requests/s").map((one) => one.value)),
  ).toBeLessThan(1);
  expect(evidence.measuredAt).toMatch(/^2026-03-02T16:58:16/);
});

import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads a run whose request rate is a bare Infinity, with model and version of server_info", async () => {
  const evidence = await evidenceOf("sglang-bench/agg_n50_in128_out128_c32.jsonl");
  expect(evidence).toMatchObject({ format: "sglang-bench", formatVersion: "0.5.5.post3", measuredAt: null });
  expect(evidence).toMatchObject({ problems: [], unusable: [] });
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect([value("ttft_mean_ms"), value("ttft_p99_ms")]).toEqual([43.4924, 53.2053]);
  expect([value("latency_mean_ms"), value("latency_p50_ms"), value("latency_p99_ms")]).toEqual([
    408.571, 436.717, 764.293,
  ]);
  expect([value("tpot_mean_ms"), value("itl_p95_ms")]).toEqual([6.86059, 18.3173]);
  expect([value("output_tokens_per_s"), value("throughput_rps")]).toEqual([3225.93, 55.8505]);
  expect([value("input_tokens_mean"), value("output_tokens_mean")]).toEqual([3019 / 50, 2888 / 50]);
  expect(readingOf(evidence, "latency_p50_ms")).toMatchObject({
    model: "Qwen/Qwen2.5-3B-Instruct",
    variant: null,
    n: 50,
    at: { concurrency: 32 },
    pointer: "/median_e2e_latency_ms",
  });
  expect(six(Number(evidence.facts.duration_s))).toBe(0.895247);
  expect(six(Number(evidence.facts.measured_concurrency))).toBe(22.8189);
  expect(evidence.facts).toMatchObject({ compute_dtype: "auto", gpus: 1 });
});

it("reads disaggregated prefill and decode", async () => {
  const evidence = await evidenceOf("sglang-bench/pd_local.jsonl");
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect([value("ttft_mean_ms"), value("ttft_p99_ms")]).toEqual([1752.59, 1782.9]);
  expect([value("latency_mean_ms"), value("latency_p99_ms")]).toEqual([2725.44, 5128.17]);
  expect(value("output_tokens_per_s")).toBe(4831.45);
  expect(readingOf(evidence, "ttft_mean_ms")).toMatchObject({ model: "Qwen/Qwen2.5-3B-Instruct", n: 200 });
  expect(six(Number(evidence.facts.duration_s))).toBe(8.89112);
  // The lengths of random prompts are in the file, and are not those of sharegpt.
  expect(evidence.facts).toMatchObject({ dataset_name: "sharegpt", gpus: 2 });
  expect(evidence.facts.random_input_len).toBeUndefined();
});

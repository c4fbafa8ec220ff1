import { expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import { evidenceOf, readingOf, six } from "./evidence.ts";

/** Values of some measures at one load, to six significant digits. */
function at(evidence: Evidence, load: Record<string, unknown>, measures: readonly string[]) {
  const there = evidence.readings.filter((one) => JSON.stringify(one.at) === JSON.stringify(load));
  return measures.map((measure) => six(there.find((one) => one.measure === measure)?.value ?? null));
}

it("reads 0.25.1 with the default flags: no whole-request latency and no p95", async () => {
  const evidence = await evidenceOf("vllm-bench/v0.25.1-serve/bench_serve_v0.25.1.json");
  expect(evidence).toMatchObject({ format: "vllm-bench", problems: [], unusable: [], measuredAt: null });
  const load = { concurrency: 2 };
  expect(at(evidence, load, ["ttft_mean_ms", "ttft_p50_ms", "ttft_p99_ms"])).toEqual([215.536, 55.6814, 734.405]);
  expect(at(evidence, load, ["tpot_mean_ms", "itl_mean_ms", "itl_p99_ms"])).toEqual([11.2658, 11.2658, 29.8159]);
  expect(at(evidence, load, ["throughput_rps", "output_tokens_per_s"])).toEqual([5.18081, 82.893]);
  expect(at(evidence, load, ["input_tokens_mean", "output_tokens_mean", "error_rate"])).toEqual([32, 16, 0]);
  expect(new Set(evidence.readings.map((one) => `${one.model} ${one.n}`))).toEqual(new Set(["facebook/opt-125m 8"]));
  expect(evidence.readings.some((one) => /^latency|p95/.test(one.measure))).toBe(false);
  expect(evidence.facts).toMatchObject({ date: "20260816-160853" });
  expect(six(Number(evidence.facts.duration_s))).toBe(1.54416);
});

it("reads a run in which every request failed as no measurement", async () => {
  const evidence = await evidenceOf("vllm-bench/v0.25.1-all-failed/bench_serve_all_requests_failed_v0.25.1.json");
  expect(evidence.readings).toEqual([]);
  expect(evidence.unusable).toMatchObject([{ model: "facebook/opt-125m", measure: null, pointer: "/completed" }]);
  expect(evidence.problems).toEqual(["/completed: none of 8 requests completed; nothing of the run counts."]);
});

it("reads a member of a sweep with its run and its parameter", async () => {
  const evidence = await evidenceOf("vllm-bench/v0.25.1-sweep/run=0.json");
  const load = { concurrency: 2, run_number: 0, max_num_seqs: 4 };
  expect(at(evidence, load, ["latency_mean_ms", "latency_p99_ms"])).toEqual([340.341, 876.801]);
  expect(at(evidence, load, ["ttft_mean_ms", "ttft_p99_ms", "throughput_rps"])).toEqual([217.273, 762.494, 5.85923]);
});

it("reads the summary of a sweep as its runs, the first of which is the member's", async () => {
  const evidence = await evidenceOf("vllm-bench/v0.25.1-sweep/summary.json");
  const member = await evidenceOf("vllm-bench/v0.25.1-sweep/run=0.json");
  const first = evidence.readings.filter((one) => one.at?.run_number === 0);
  expect(first.map((one) => ({ ...one, pointer: one.pointer.slice(2) }))).toEqual(member.readings);
  const load = { concurrency: 2, run_number: 1, max_num_seqs: 4 };
  expect(at(evidence, load, ["ttft_mean_ms", "ttft_p99_ms"])).toEqual([39.3073, 57.583]);
  expect(new Set(evidence.readings.map((one) => one.at?.run_number))).toEqual(new Set([0, 1]));
});

it("reads JSON Lines named .json: 12 runs of two frameworks, half of one run's requests lost", async () => {
  const evidence = await evidenceOf("vllm-bench/llama31-8b-2025-04/results.json");
  const runs = evidence.readings.filter((one) => one.measure === "throughput_rps");
  expect(runs.map((one) => one.at?.framework)).toEqual([...Array(6).fill("vllm"), ...Array(6).fill("sgl")]);
  expect(new Set(runs.map((one) => one.model))).toEqual(new Set(["meta-llama/Llama-3.1-8B-Instruct"]));
  const first = { request_rate: 1, framework: "vllm" };
  expect(at(evidence, first, ["ttft_mean_ms", "ttft_p99_ms"])).toEqual([45.0374, 54.8412]);
  expect(at(evidence, first, ["throughput_rps", "output_tokens_per_s", "error_rate"])).toEqual([1.2081, 120.81, 0]);
  const sixth = { request_rate: "inf", framework: "vllm" };
  expect(at(evidence, sixth, ["ttft_mean_ms", "error_rate"])).toEqual([18107.3, 0.4925]);
  expect(evidence.readings.find((one) => one.pointer === "/6/mean_ttft_ms")?.n).toBe(1015);
  expect(evidence.problems[0]).toBe("/6: 985 of 2000 requests did not complete; the numbers are of the other 1015.");
});

it("reads more percentiles where flags asked for them, and keeps the cache path of the model", async () => {
  const name = "concurrency_128_req_rate_inf_gpus_16_ctx_8_gen_8.json";
  const evidence = await evidenceOf(`vllm-bench/gpt-oss-120b-multinode/${name}`);
  expect(readingOf(evidence, "ttft_mean_ms").model).toMatch(/^\/models\/models--openai--gpt-oss-120b\/snapshots\/b5c9/);
  const load = { concurrency: 128 };
  expect(at(evidence, load, ["ttft_mean_ms", "ttft_p50_ms", "ttft_p90_ms", "ttft_p99_ms"])).toEqual([
    322.05, 168.495, 1269.41, 1515.17,
  ]);
  expect(at(evidence, load, ["tpot_mean_ms", "latency_mean_ms", "latency_p99_ms"])).toEqual([
    14.8713, 15535.3, 16675.8,
  ]);
  expect(at(evidence, load, ["throughput_rps", "output_tokens_per_s", "error_rate"])).toEqual([8.17215, 8368.28, 0]);
  expect(readingOf(evidence, "error_rate").n).toBe(1280);
});

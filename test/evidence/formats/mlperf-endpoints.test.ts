import { describe, expect, it } from "vitest";
import { mlperf } from "../../../src/evidence/formats/mlperf.ts";
import { holdsForPrefixes } from "./properties.ts";
import { readingOf, readWith, takerOf, valuesOf } from "./reading.ts";

const TREE = "closed/Org/results/72xGPU/deepseek-r1";
const times = (avg: number, p50: number, p99: number) => ({
  total: 1,
  min: 1,
  avg,
  median: p50,
  percentiles: { "99.9": 9e9, "99.0": p99, "50.0": p50, "1.0": 2 },
  histogram: { buckets: [[1, 2]], counts: [200] },
});
const summary = (over: Record<string, unknown> = {}) => ({
  version: "0.1.0",
  git_sha: null,
  test_started_at: 0,
  n_samples_issued: 200,
  n_samples_completed: 200,
  n_samples_failed: 0,
  duration_ns: 20_000_000_000,
  state: "complete",
  complete: true,
  ttft: times(212_027_041.5, 205_000_000, 303_546_985),
  tpot: times(38_692_874, 41_105_023, 48_215_361),
  latency: times(146_920_827_636, 80_039_804_859, 784_837_620_760),
  output_sequence_lengths: times(3792.25, 2114, 20_000),
  qps: 10.5,
  tps: 39_818.625,
  run_config: { load_pattern: { type: "poisson", target_qps: 11, target_concurrency: null } },
  ...over,
});
const scores = (over: Record<string, unknown> = {}) => ({
  average_accuracy: 81.4,
  accuracy_scores: [
    {
      dataset_name: "deepseek_r1_accuracy",
      score: 81.4,
      unit_samples: 4388,
      num_repeats: 2,
      total_samples: 8776,
      complete: true,
      breakdown: { subset_scores: { gpqa: 71.2 } },
      ...over,
    },
  ],
});
const at = (scenario: string) => `${TREE}/${scenario}/performance/result_summary.json`;
const read = (value: unknown, path = at("Server")) => readWith(mlperf, JSON.stringify(value), path);

it("is taken by MLPerf alone", async () => {
  expect(await takerOf(summary(), "result_summary.json")).toBe("mlperf");
  expect(await takerOf(scores(), "accuracy_results.json")).toBe("mlperf");
});

describe("the summary of a run", () => {
  it("is in nanoseconds; its model, system and scenario are in its path", async () => {
    const evidence = await read(summary());
    expect(valuesOf(evidence)).toEqual({
      latency_mean_ms: 146920.827636,
      latency_p50_ms: 80039.804859,
      latency_p99_ms: 784837.62076,
      ttft_mean_ms: 212.0270415,
      ttft_p50_ms: 205,
      ttft_p99_ms: 303.546985,
      tpot_mean_ms: 38.692874,
      tpot_p50_ms: 41.105023,
      tpot_p99_ms: 48.215361,
      throughput_rps: 10.5,
      output_tokens_per_s: 39818.625,
      output_tokens_mean: 3792.25,
      error_rate: 0,
    });
    expect(readingOf(evidence, "ttft_p99_ms")).toMatchObject({
      model: "deepseek-r1",
      n: 200,
      at: { scenario: "Server", system: "72xGPU" },
      pointer: "/ttft/percentiles/99.0",
    });
    expect(evidence).toMatchObject({ problems: [], unusable: [], measuredAt: null });
    expect(evidence.facts).toMatchObject({ tool_version: "0.1.0", load_pattern: "poisson", duration_s: 20 });
  });

  it("has no latency of requests where all were handed over at once", async () => {
    const evidence = await read(summary(), at("Offline"));
    expect(Object.keys(valuesOf(evidence))).toEqual([
      "throughput_rps",
      "output_tokens_per_s",
      "output_tokens_mean",
      "error_rate",
    ]);
    expect(evidence.problems).toEqual([expect.stringContaining("Offline hands over all samples at once")]);
  });

  it("counts samples that failed, and says so", async () => {
    const evidence = await read(summary({ n_samples_completed: 190, n_samples_failed: 10 }));
    expect(readingOf(evidence, "error_rate")).toMatchObject({ value: 0.05, n: 200, pointer: "/n_samples_failed" });
    expect(evidence.problems).toEqual([expect.stringContaining("10 of 200 requests did not complete")]);
  });

  it.each([
    ["that did not end", { complete: false, state: "running" }, "does not say that the run is complete"],
    ["that does not say whether it ended", { complete: undefined }, "does not say that the run is complete"],
    ["without a completed sample", { n_samples_completed: 0 }, "200 requests"],
  ])("has no reading of a run %s", async (_, over, why) => {
    const evidence = await read(summary(over));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems.join()).toContain(why);
  });

  it("has no reading of a compliance test", async () => {
    expect((await read(summary(), `${TREE}/Server/TEST06/performance/result_summary.json`)).readings).toEqual([]);
  });
});

describe("the scores of a run", () => {
  it("are called after their data set, with how many samples it has", async () => {
    const evidence = await read(scores(), `${TREE}/Server/accuracy/accuracy_results.json`);
    expect(valuesOf(evidence)).toEqual({ "mlperf/deepseek_r1_accuracy": 81.4 });
    expect(evidence.readings[0]).toMatchObject({ model: "deepseek-r1", n: 4388, pointer: "/accuracy_scores/0/score" });
  });

  it("are none where the run over the data set did not end, or there is none", async () => {
    for (const broken of [scores({ complete: false }), { ...scores(), accuracy_scores: [] }]) {
      const evidence = await read(broken);
      expect(evidence.readings).toEqual([]);
      expect(evidence.problems).toHaveLength(1);
    }
  });
});

it("reads nothing else of a prefix", async () => {
  await holdsForPrefixes(mlperf, JSON.stringify(summary()), at("Server"));
});

import { describe, expect, it } from "vitest";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { inferencePerf } from "../../../src/evidence/formats/inference-perf.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";
import { holdsForOrder, holdsForPrefixes, holdsForValues } from "./properties.ts";
import { readingOf, readWith, takerOf, valuesOf } from "./reading.ts";

/** A stage as the versions of 2025 write it. */
function stage(over: Record<string, unknown> = {}, successes: Record<string, unknown> = {}) {
  return {
    load_summary: {
      count: 60,
      schedule_delay: { mean: 0.1 },
      send_duration: 59.5,
      requested_rate: 1.5,
      achieved_rate: 1.4,
    },
    successes: {
      count: 60,
      latency: {
        request_latency: { mean: 0.5, min: 0.25, p10: 0.3, median: 0.4, p90: 0.75, p95: 0.8, p99: 1, "p99.9": 1.25 },
        normalized_time_per_output_token: { mean: 0.008 },
        time_per_output_token: { mean: 0.004 },
        time_to_first_token: { mean: 0.05, p99: 0.125 },
        inter_token_latency: { mean: 0.003 },
      },
      throughput: {
        input_tokens_per_sec: 200,
        output_tokens_per_sec: 62.5,
        total_tokens_per_sec: 262.5,
        requests_per_sec: 0.75,
      },
      prompt_len: { mean: 200.5, p99: 210 },
      output_len: { mean: 62.25 },
      ...successes,
    },
    failures: { count: 0, request_latency: null, prompt_len: null },
    ...over,
  };
}

const read = (over: Record<string, unknown> = {}, successes: Record<string, unknown> = {}) =>
  readWith(inferencePerf, stage(over, successes));

describe("recognition", () => {
  it("takes a stage by its keys, whatever their order, and is the only reader that does", async () => {
    expect(await takerOf(stage())).toBe("inference-perf");
    await holdsForOrder(inferencePerf, stage());
  });

  it("leaves other summaries of a load alone", async () => {
    const other = { count: 60, rate: 1, request_latency: { mean: 0.5 }, queue_len: { mean: 0 } };
    expect(await takerOf(other)).not.toBe("inference-perf");
  });
});

describe("a stage", () => {
  it("is in seconds, and gives milliseconds of the points there are", async () => {
    const evidence = await read();
    expect(valuesOf(evidence)).toEqual({
      latency_mean_ms: 500,
      latency_p50_ms: 400,
      latency_p90_ms: 750,
      latency_p95_ms: 800,
      latency_p99_ms: 1000,
      ttft_mean_ms: 50,
      ttft_p99_ms: 125,
      tpot_mean_ms: 4,
      itl_mean_ms: 3,
      throughput_rps: 0.75,
      output_tokens_per_s: 62.5,
      input_tokens_mean: 200.5,
      output_tokens_mean: 62.25,
      error_rate: 0,
    });
    expect(readingOf(evidence, "latency_p50_ms")).toEqual({
      model: null,
      variant: null,
      measure: "latency_p50_ms",
      value: 400,
      unit: "ms",
      stderr: null,
      n: 60,
      at: { request_rate: 1.5 },
      pointer: "/successes/latency/request_latency/median",
      goal: "minimize",
    });
    expect(evidence).toMatchObject({ problems: [], unusable: [], measuredAt: null, formatVersion: null });
    expect(evidence.facts).toEqual({ tool: "inference-perf", achieved_rate: 1.4, send_duration_s: 59.5 });
  });

  it("is at its concurrency where that drives it: the rate is then made up", async () => {
    const load = { count: 60, requested_rate: 7, achieved_rate: 3, concurrency: 16 };
    expect(readingOf(await read({ load_summary: load }), "throughput_rps").at).toEqual({ concurrency: 16 });
  });

  it("reads the token counts of 2026, which are elsewhere", async () => {
    const newer = {
      prompt_len: undefined,
      prompt_tokens: { total: 900, mean: 15 },
      output_tokens: { total: 60, mean: 1 },
    };
    const evidence = await read({ benchmark_time_seconds: 61 }, newer);
    expect(readingOf(evidence, "input_tokens_mean")).toMatchObject({
      value: 15,
      pointer: "/successes/prompt_tokens/mean",
    });
    expect(readingOf(evidence, "output_tokens_mean").pointer).toBe("/successes/output_len/mean");
    expect(evidence.facts.duration_s).toBe(61);
  });

  it("has no first token of an answer that was not streamed", async () => {
    const latency = { request_latency: { mean: 1 }, time_to_first_token: null, inter_token_latency: null };
    const evidence = await read({}, { latency });
    expect(evidence.readings.some((one) => /^(?:ttft|itl|tpot)/.test(one.measure))).toBe(false);
    expect(evidence).toMatchObject({ problems: [], unusable: [] });
  });
});

describe("a summary of all stages", () => {
  it("is at no load of its own, and says so", async () => {
    const evidence = await read({ load_summary: { count: 60, schedule_delay: null } });
    expect(readingOf(evidence, "throughput_rps").at).toEqual({ stages: "all" });
    expect(evidence.problems).toEqual([
      "The report states no load: it sums up all stages of the run. The numbers of one load are in stage_«n»_lifecycle_metrics.json.",
    ]);
  });
});

describe("the configuration beside a stage", () => {
  const config = "server:\n  type: vllm\n  model_name: org/m\nload:\n  type: constant\n";

  it("names the model, which no report does, and is no evidence of its own", async () => {
    const { workspace } = workspaceOf({ "r/stage_0.json": JSON.stringify(stage()), "r/config.yaml": config });
    const { files } = await readEvidence(workspace, [entryOf("r/*")], READERS, silent);
    expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ["r/config.yaml", "skipped"],
      ["r/stage_0.json", "read"],
    ]);
    const [, { evidence } = { evidence: null }] = files;
    expect(evidence?.readings[0]?.model).toBe("org/m");
    expect(evidence?.facts.server).toBe("vllm");
  });

  it.each([
    ["model: org/other\n", []],
    ["- : :", ["config.yaml beside it is not read: "]],
  ])("of another tool, or broken, names none: %s", async (text, problems) => {
    const evidence = await readWith(inferencePerf, stage(), "f.json", { beside: { "config.yaml": text } });
    expect(readingOf(evidence, "throughput_rps").model).toBeNull();
    expect(evidence.problems.map((one) => one.slice(0, 35))).toEqual(problems.map((one) => one.slice(0, 35)));
  });
});

describe("metrics of the server", () => {
  it("come under the same keys, and are no measurement of requests", async () => {
    const successes = { count: 2531, rate: 31.6, prompt_len: { mean: 1185 }, request_latency: { mean: 1.06 } };
    const report = { load_summary: {}, successes, failures: {} };
    expect(await takerOf(report)).toBe("inference-perf");
    const evidence = await readWith(inferencePerf, report);
    expect(evidence).toMatchObject({ readings: [], unusable: [] });
    expect(evidence.problems[0]).toMatch(/^It is the report of the server's own metrics/);
  });
});

describe("what went wrong", () => {
  it("counts failures of all that was sent", async () => {
    const evidence = await read({ load_summary: { count: 80, requested_rate: 1 }, failures: { count: 20 } });
    expect(readingOf(evidence, "error_rate")).toMatchObject({ value: 0.25, n: 80, pointer: "/failures/count" });
    expect(evidence.problems).toEqual(["20 of 80 requests did not complete; the numbers are of the other 60."]);
  });

  it("reads nothing where every request failed", async () => {
    const evidence = await read({ failures: { count: 60 } }, { count: 0, latency: { request_latency: null } });
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([{ measure: null, pointer: "/successes/count" }]);
    expect(evidence.problems).toEqual(["/successes/count: none of 60 requests succeeded; nothing of the run counts."]);
  });

  it("reads nothing where successes are not counted", async () => {
    const evidence = await read({}, { count: "60" });
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems[0]).toContain('successes.count is "60", not a count');
  });

  it("says which value is none", async () => {
    const evidence = await readWith(inferencePerf, JSON.stringify(stage()).replace('"mean":0.05', '"mean":NaN'));
    expect(evidence.problems).toEqual([
      "/successes/latency/time_to_first_token/mean: ttft_mean_ms has no value: the value is NaN, not a finite number.",
    ]);
  });

  it("takes __proto__ as a name", async () => {
    const text = JSON.stringify(stage()).replace(
      '"count":60,"latency"',
      '"__proto__":{"count":1},"count":60,"latency"',
    );
    expect(readingOf(await readWith(inferencePerf, text), "throughput_rps").n).toBe(60);
  });

  it("never reads a number from a prefix, nor throws anything but a sentence", async () => {
    await holdsForPrefixes(inferencePerf, JSON.stringify(stage()));
    await holdsForValues(inferencePerf, stage());
    await expect(readWith(inferencePerf, "[]")).rejects.toThrow("it is not a JSON object");
  });
});

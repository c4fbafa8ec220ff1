import { describe, expect, it } from "vitest";
import { inferencex } from "../../../src/evidence/formats/inferencex.ts";
import { holdsForOrder, holdsForPrefixes, holdsForValues } from "./properties.ts";
import { readingOf, readWith, takerOf, valuesOf } from "./reading.ts";

/** A summary of a run, with its unit in each name. */
function summary(over: Record<string, unknown> = {}, metrics: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    hw: "b200",
    cluster: "c",
    model: "org/M-FP4",
    framework: "sglang",
    precision: "fp4",
    isl: 1024,
    osl: 512,
    tp: 4,
    ep: 4,
    conc: 128,
    image: "org/image:tag",
    ts: "2026-06-12T02:56:37+02:00",
    metrics: {
      successful_requests: 1200,
      total_token_throughput: 9000,
      output_token_throughput: 4500.5,
      request_throughput: 9.5,
      median_ttft_ms: 500.5,
      p99_ttft_ms: 1600,
      median_tpot_ms: 24,
      median_itl_ms: 190,
      median_e2el_ms: 12000,
      ...metrics,
    },
    gpu: { n_gpus: 8, mean_power_per_gpu_w: 570 },
    ...over,
  };
}

/** What the project's CI keeps of a run on one node. */
function agg(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    hw: "h200",
    conc: 64,
    image: "org/image:tag",
    model: "org/M",
    infmax_model_prefix: "m",
    framework: "vllm",
    precision: "fp8",
    isl: 1024,
    osl: 1024,
    is_multinode: false,
    tp: 8,
    ep: 1,
    dp_attention: "false",
    tput_per_gpu: 300,
    output_tput_per_gpu: 100,
    input_tput_per_gpu: 200,
    mean_ttft: 0.25,
    median_tpot: 0.02,
    ...over,
  };
}

const own = {
  "inferencex/tput_per_gpu": 300,
  "inferencex/output_tput_per_gpu": 100,
  "inferencex/input_tput_per_gpu": 200,
};

/** A replay of agents' traces, 2026. */
function agentic(over: Record<string, unknown> = {}, latency: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    hw: "mi355x",
    conc: 4,
    model: "org/M-MXFP4",
    framework: "sglang",
    precision: "fp4",
    scenario_type: "agentic-coding",
    is_multinode: false,
    tp: 4,
    ep: 1,
    pp: 1,
    num_requests_total: 50,
    num_requests_successful: 40,
    request_accounting: { records_total: 50, records_dropped_total: 10, records_warmup_dropped: 8 },
    request_metrics: {
      latency: {
        ttft: { mean: 0.5, p50: 0.25, p75: 0.75 },
        e2el: { mean: 4.5, p95: 15.5 },
        itl: { mean: 0.004 },
        intvty: { mean: 250 },
        ...latency,
      },
      tokens: { input: { mean: 1000 }, output_actual: { mean: 100 }, output_expected: { mean: 180 } },
      throughput: { output: { tokens_per_second: 200 }, per_gpu: { total_tput_tps: 8000, output_tput_tps: 50 } },
    },
    ...over,
  };
}

describe("a replay of agents' traces", () => {
  const read = (value: unknown) => readWith(inferencex, value);

  it("has its numbers in request_metrics, latencies in seconds", async () => {
    expect(await takerOf(agentic())).toBe("inferencex");
    const evidence = await read(agentic());
    expect(valuesOf(evidence)).toEqual({
      latency_mean_ms: 4500,
      latency_p95_ms: 15500,
      ttft_mean_ms: 500,
      ttft_p50_ms: 250,
      itl_mean_ms: 4,
      output_tokens_per_s: 200,
      input_tokens_mean: 1000,
      output_tokens_mean: 100,
      "inferencex/tput_per_gpu": 8000,
      "inferencex/output_tput_per_gpu": 50,
      error_rate: 2 / 42,
    });
    expect(evidence.readings[0]).toMatchObject({ model: "org/M-MXFP4", at: { concurrency: 4 }, n: 40 });
    expect(evidence.facts).toMatchObject({ precision: "fp4", hardware: "mi355x", gpus: 4 });
    expect(evidence.problems).toEqual(["2 of 42 requests did not complete; the numbers are of the other 40."]);
  });

  it("has no latency where nothing shows that it is in seconds", async () => {
    for (const latency of [{ intvty: {} }, { itl: { mean: 4 } }]) {
      const evidence = await read(agentic({}, latency));
      expect(Object.keys(valuesOf(evidence)).filter((name) => name.endsWith("_ms"))).toEqual([]);
      expect(evidence.problems.join()).toContain("nothing in the file shows that they are seconds");
    }
  });

  it("is refused where no request succeeded, or the file does not say how many did", async () => {
    for (const [stated, why] of [
      [0, "none of 2 requests completed"],
      ["40", 'num_requests_successful is "40"'],
    ]) {
      const evidence = await read(agentic({ num_requests_successful: stated }));
      expect(evidence.readings).toEqual([]);
      expect(evidence.problems).toEqual([`/num_requests_successful: ${why}; nothing of the run counts.`]);
    }
  });
});

describe("recognition", () => {
  it("takes both shapes by their keys, whatever the order, and is the only reader that does", async () => {
    for (const root of [summary(), agg()]) await holdsForOrder(inferencex, root);
    expect(await takerOf([agg(), agg({ conc: 4 })])).toBe("inferencex");
    expect(await takerOf(`${JSON.stringify(agg())}\n${JSON.stringify(agg())}\n`)).toBe("inferencex");
  });

  it("takes rows of its dashboard, which nest the numbers and call hardware so", async () => {
    const { hw, ...rest } = agg();
    expect(await takerOf([{ ...rest, hardware: hw, metrics: { tput_per_gpu: 3 } }])).toBe("inferencex");
  });

  it("leaves a table with a column called conc alone", async () => {
    expect(await takerOf([{ conc: 1, metric: 2 }])).not.toBe("inferencex");
  });
});

describe("a summary of a run", () => {
  it("gives value, unit, load, n and place", async () => {
    const evidence = await readWith(inferencex, summary());
    expect(valuesOf(evidence)).toEqual({
      latency_p50_ms: 12000,
      ttft_p50_ms: 500.5,
      ttft_p99_ms: 1600,
      tpot_p50_ms: 24,
      itl_p50_ms: 190,
      throughput_rps: 9.5,
      output_tokens_per_s: 4500.5,
    });
    expect(readingOf(evidence, "ttft_p50_ms")).toEqual({
      model: "org/M-FP4",
      variant: null,
      measure: "ttft_p50_ms",
      value: 500.5,
      unit: "ms",
      stderr: null,
      n: 1200,
      at: { concurrency: 128 },
      pointer: "/metrics/median_ttft_ms",
      goal: "minimize",
    });
    expect(evidence).toMatchObject({ problems: [], unusable: [], measuredAt: "2026-06-12T00:56:37.000Z" });
  });

  it("says precision and hardware, and of GPUs those that were used, not those of the host", async () => {
    const { facts } = await readWith(inferencex, summary());
    expect(facts).toMatchObject({ precision: "fp4", hardware: "b200", gpus: 4, host_gpus: 8, framework: "sglang" });
  });

  it("says no number of GPUs where the model is split in other ways too", async () => {
    expect((await readWith(inferencex, summary({ pp: 2 }))).facts.gpus).toBeUndefined();
  });

  it("has no time where the zone is not said", async () => {
    expect((await readWith(inferencex, summary({ ts: "2026-06-12T00:56:37" }))).measuredAt).toBeNull();
  });

  it("reads nothing where no request succeeded", async () => {
    const evidence = await readWith(inferencex, summary({}, { successful_requests: 0 }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([
      "/metrics/successful_requests: no request succeeded; nothing of the run counts.",
    ]);
  });
});

describe("agg_*.json", () => {
  it("refuses latencies without a unit, and says which", async () => {
    const evidence = await readWith(inferencex, agg());
    expect(valuesOf(evidence)).toEqual({ ...own, output_tokens_per_s: 800 });
    expect(evidence.unusable.map(({ measure, pointer }) => [measure, pointer])).toEqual([
      ["ttft_mean_ms", "/mean_ttft"],
      ["tpot_p50_ms", "/median_tpot"],
    ]);
    expect(evidence.problems).toEqual([
      "Not read: /mean_ttft, /median_tpot; a latency whose name does not end in _ms does not say its unit.",
    ]);
  });

  it.each([
    [{ median_intvty: 50 }, { ttft_mean_ms: 250, tpot_p50_ms: 20 }],
    [
      { median_intvty: 50, mean_tpot: 0.025, mean_intvty: 40 },
      { ttft_mean_ms: 250, tpot_mean_ms: 25, tpot_p50_ms: 20 },
    ],
    // Milliseconds beside tokens a second, or what does not fit: no proof.
    [{ median_tpot: 20, median_intvty: 50 }, {}],
    [{ median_intvty: 50, mean_tpot: 0.025, mean_intvty: 50 }, {}],
  ])("takes seconds where a user's tokens a second prove them: %j", async (over, latencies) => {
    const evidence = await readWith(inferencex, agg(over));
    expect(valuesOf(evidence)).toEqual({ ...own, ...latencies, output_tokens_per_s: 800 });
    expect(evidence.problems.length).toBe(Object.keys(latencies).length === 0 ? 1 : 0);
  });

  it("knows both orders of a latency's name", async () => {
    const evidence = await readWith(inferencex, agg({ ttft_p99: 0.5, e2el_p90_ms: 900 }));
    expect(valuesOf(evidence).latency_p90_ms).toBe(900);
    expect(evidence.problems[0]).toContain("/ttft_p99");
  });

  it("gives throughput per GPU under its own name, with its unit", async () => {
    expect(readingOf(await readWith(inferencex, agg()), "inferencex/tput_per_gpu")).toMatchObject({
      unit: "tokens/s/GPU",
      goal: "maximize",
      at: { concurrency: 64 },
      pointer: "/tput_per_gpu",
    });
  });

  it("reads the files of 2025, which say no input", async () => {
    const { input_tput_per_gpu: _, ...older } = agg();
    expect(valuesOf(await readWith(inferencex, older)).output_tokens_per_s).toBe(800);
  });

  it("multiplies by no GPUs where output was divided by others than input", async () => {
    const disagg = { is_multinode: true, disagg: true, num_prefill_gpu: 4, num_decode_gpu: 12, tp: undefined };
    for (const over of [disagg, { output_tput_per_gpu: 150 }]) {
      expect(valuesOf(await readWith(inferencex, agg(over)))).not.toHaveProperty("output_tokens_per_s");
    }
    expect((await readWith(inferencex, agg(disagg))).facts.gpus).toBe(16);
  });

  it("takes pictures for no tokens", async () => {
    const pictures = agg({ modality: "image", throughput_unit: "samples/s" });
    expect((await readWith(inferencex, pictures)).readings).toEqual([]);
  });
});

describe("several records", () => {
  it("are kept apart by what they differ in", async () => {
    const rows = [agg(), agg({ precision: "fp4", conc: 4 }), agg({ conc: 4, model: "org/N" })];
    const evidence = await readWith(inferencex, rows);
    const found = evidence.readings.filter((one) => one.measure === "inferencex/tput_per_gpu");
    expect(found.map(({ model, at, pointer }) => [model, at, pointer])).toEqual([
      ["org/M", { concurrency: 64, precision: "fp8" }, "/0/tput_per_gpu"],
      ["org/M", { concurrency: 4, precision: "fp4" }, "/1/tput_per_gpu"],
      ["org/N", { concurrency: 4, precision: "fp8" }, "/2/tput_per_gpu"],
    ]);
    expect(evidence.facts).toMatchObject({ precision: ["fp8", "fp4"], hardware: "h200" });
  });
});

describe("broken files", () => {
  it("are an error with a sentence", async () => {
    await expect(readWith(inferencex, "[]")).rejects.toThrow("it has no record");
    await expect(readWith(inferencex, "[1]")).rejects.toThrow("/0 is not a JSON object");
  });

  it("have no number that is none", async () => {
    const evidence = await readWith(inferencex, JSON.stringify(summary()).replace(":500.5,", ":Infinity,"));
    expect(evidence.problems).toEqual([
      "/metrics/median_ttft_ms: ttft_p50_ms has no value: the value is Infinity, not a finite number.",
    ]);
  });

  it("never give a number from a prefix, nor throw anything but a sentence", async () => {
    await holdsForPrefixes(inferencex, `${JSON.stringify(agg())}\n${JSON.stringify(agg({ conc: 4 }))}\n`);
    await holdsForValues(inferencex, summary());
    await holdsForValues(inferencex, agg());
  });
});

import { describe, expect, it } from "vitest";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { optimumBenchmark } from "../../../src/evidence/formats/optimum-benchmark.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";
import { holdsForOrder, holdsForPrefixes, holdsForValues } from "./properties.ts";
import { readingOf, readWith, takerOf, valuesOf } from "./reading.ts";

function latency(mean: number, over: Record<string, unknown> = {}) {
  return { unit: "s", values: [mean], count: 4, total: 4 * mean, mean, p50: mean, p95: 2 * mean, stdev: 0, ...over };
}

function part(seconds: unknown, throughput: unknown = null): Record<string, unknown> {
  return { memory: null, latency: seconds, throughput, energy: null, efficiency: null };
}

/** Of a model that generates text. */
function report(): Record<string, unknown> {
  return {
    load: part(latency(8)),
    prefill: part(latency(0.25), { unit: "tokens/s", value: 64 }),
    decode: part(latency(1.5), { unit: "tokens/s", value: 84 }),
    per_token: part(latency(0.0125)),
  };
}

function config(backend: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: "run",
    backend: {
      name: "pytorch",
      version: "2.4.0",
      model: "org/m",
      device: "cuda",
      device_ids: "0,1",
      torch_dtype: "float16",
      ...backend,
    },
    scenario: {
      name: "inference",
      input_shapes: { batch_size: 2, sequence_length: 16 },
      generate_kwargs: { max_new_tokens: 32 },
    },
    launcher: { name: "process" },
    environment: {
      cpu: " CPU 1",
      gpu: ["NVIDIA A10G", "NVIDIA A10G"],
      gpu_count: 2,
      optimum_benchmark_version: "0.5.0",
    },
  };
}

const read = (root: unknown, beside: Record<string, string> = {}) =>
  readWith(optimumBenchmark, root, "benchmark_report.json", { beside });

describe("recognition", () => {
  it("takes both files by their keys, whatever the order, and is the only reader that does", async () => {
    await holdsForOrder(optimumBenchmark, report());
    await holdsForOrder(optimumBenchmark, { config: config(), report: report() });
  });

  it("takes a report whose first versions had no energy", async () => {
    expect(await takerOf({ forward: { latency: latency(1), throughput: null, memory: null } })).toBe(
      "optimum-benchmark",
    );
  });

  it("leaves other files with a config and a report alone", async () => {
    expect(await takerOf({ config: { a: 1 }, report: { b: 2 } })).not.toBe("optimum-benchmark");
  });
});

describe("a report", () => {
  it("is in the unit that it states: prefill is the first token, and what is no measure keeps its name", async () => {
    const evidence = await read(report());
    expect(valuesOf(evidence)).toEqual({
      "optimum-benchmark/load.latency.mean": 8,
      "optimum-benchmark/load.latency.p50": 8,
      "optimum-benchmark/load.latency.p95": 16,
      ttft_mean_ms: 250,
      ttft_p50_ms: 250,
      ttft_p95_ms: 500,
      "optimum-benchmark/prefill.throughput": 64,
      "optimum-benchmark/decode.latency.mean": 1.5,
      "optimum-benchmark/decode.latency.p50": 1.5,
      "optimum-benchmark/decode.latency.p95": 3,
      "optimum-benchmark/decode.throughput": 84,
      itl_mean_ms: 12.5,
      itl_p50_ms: 12.5,
      itl_p95_ms: 25,
    });
    expect(readingOf(evidence, "ttft_mean_ms")).toEqual({
      model: null,
      variant: null,
      measure: "ttft_mean_ms",
      value: 250,
      unit: "ms",
      stderr: null,
      n: 4,
      at: null,
      pointer: "/prefill/latency/mean",
      goal: "minimize",
    });
    expect(readingOf(evidence, "optimum-benchmark/decode.throughput")).toMatchObject({
      unit: "tokens/s",
      goal: "maximize",
    });
    expect(evidence).toMatchObject({ unusable: [], measuredAt: null });
    expect(evidence.problems).toEqual([expect.stringContaining("neither model nor batch size")]);
  });

  it("has requests a second only where a sample was a whole call", async () => {
    const forward = { forward: part(latency(2, { unit: "ms" }), { unit: "samples/s", value: 5.5 }) };
    expect(valuesOf(await read(forward))).toEqual({
      latency_mean_ms: 2,
      latency_p50_ms: 2,
      latency_p95_ms: 4,
      throughput_rps: 5.5,
    });
  });

  it("counts runs by their values where no count is", async () => {
    const forward = part(latency(2, { count: undefined, values: [1, 2, 3] }));
    expect(readingOf(await read({ forward }), "latency_mean_ms").n).toBe(3);
  });

  it.each([["min"], [null]])("does not guess the unit %j", async (unit) => {
    const evidence = await read({ forward: part(latency(2, { unit })) });
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([{ measure: "latency_mean_ms", pointer: "/forward/latency" }]);
    expect(evidence.problems[0]).toMatch(/^\/forward\/latency: its unit is .*; known are s, ms, us, ns/);
  });
});

describe("the configuration", () => {
  it("of benchmark.json names the model, and the batch is the load", async () => {
    const evidence = await read({ config: config(), report: report() });
    expect(readingOf(evidence, "ttft_mean_ms")).toMatchObject({
      model: "org/m",
      variant: null,
      at: { batch_size: 2 },
      pointer: "/report/prefill/latency/mean",
    });
    expect(evidence.formatVersion).toBe("0.5.0");
    expect(evidence.facts).toEqual({
      tool: "optimum-benchmark",
      tool_version: "0.5.0",
      backend: "pytorch",
      backend_version: "2.4.0",
      device: "cuda",
      hardware: "NVIDIA A10G",
      gpus: 2,
      host_gpus: ["NVIDIA A10G", "NVIDIA A10G"],
      host_gpu_count: 2,
      host_cpu: "CPU 1",
      compute_dtype: "float16",
      scenario: "inference",
      batch_size: 2,
      sequence_length: 16,
      new_tokens: 32,
    });
  });

  it("lists the host's GPUs where the run was on its CPU: none was used", async () => {
    const { facts } = await read({ config: config({ device: "cpu", device_ids: null }), report: report() });
    expect(facts).toMatchObject({ device: "cpu", host_gpu_count: 2 });
    expect(facts).not.toHaveProperty("gpus");
    expect(facts).not.toHaveProperty("hardware");
  });

  it("has quantization as a setting of the candidate, with its bits", async () => {
    const backend = {
      quantization_scheme: "bnb",
      quantization_config: { load_in_4bit: true },
      model_kwargs: { revision: "abc" },
    };
    const evidence = await read({ config: config(backend), report: report() });
    expect(readingOf(evidence, "ttft_mean_ms").variant).toEqual({
      quantization: "bnb",
      quantization_bits: "4",
      revision: "abc",
    });
    expect(evidence.facts.quantization_scheme).toBe("bnb");
  });

  it("takes of the host's GPUs the one that was used, and the kind of quantization", async () => {
    const backend = {
      device_ids: "1",
      quantization_scheme: "torchao",
      quantization_config: { quant_type: "int4_weight_only" },
    };
    const root = { ...config(backend), environment: { gpu: ["NVIDIA DGX Display", "NVIDIA A100-SXM4-80GB"] } };
    const evidence = await read({ config: root, report: report() });
    expect(evidence.facts).toMatchObject({ hardware: "NVIDIA A100-SXM4-80GB", gpus: 1 });
    expect(readingOf(evidence, "ttft_mean_ms").variant).toEqual({
      quantization: "torchao",
      quantization_type: "int4_weight_only",
    });
  });

  it("is called benchmark in the versions before 0.3", async () => {
    const { scenario, ...older } = config();
    const evidence = await read({ config: { ...older, benchmark: scenario }, report: report() });
    expect(readingOf(evidence, "ttft_mean_ms").at).toEqual({ batch_size: 2 });
  });

  it("beside a report counts for it, and is no evidence of its own", async () => {
    const { workspace } = workspaceOf({
      "r/benchmark_report.json": JSON.stringify(report()),
      "r/benchmark_config.json": JSON.stringify(config()),
    });
    const { files } = await readEvidence(workspace, [entryOf("r/*.json")], READERS, silent);
    expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ["r/benchmark_config.json", "skipped"],
      ["r/benchmark_report.json", "read"],
    ]);
    expect(files[1]?.evidence?.readings[0]?.model).toBe("org/m");
  });

  it("beside a report that is broken is said", async () => {
    const evidence = await read(report(), { "benchmark_config.json": "{" });
    expect(readingOf(evidence, "ttft_mean_ms").model).toBeNull();
    expect(evidence.problems).toEqual([
      "benchmark_config.json beside it is not read: line 1, column 2: the JSON is cut off.",
    ]);
  });
});

describe("what went wrong", () => {
  it("reads nothing of a benchmark that did not finish", async () => {
    const evidence = await read({ config: config(), report: null });
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([{ model: "org/m", measure: null, pointer: "/report" }]);
  });

  it("says which value is none, and takes 0 for none", async () => {
    const text = JSON.stringify({ forward: part(latency(2, { p95: 0, p99: "@" }), { unit: "samples/s", value: 0 }) });
    const evidence = await read(text.replace('"@"', "NaN"));
    expect(evidence.readings.map(({ measure }) => measure)).toEqual(["latency_mean_ms", "latency_p50_ms"]);
    expect(evidence.problems).toEqual([
      "/forward/latency/p95: latency_p95_ms has no value: the value is 0, which tools write for what they did not measure.",
      "/forward/latency/p99: latency_p99_ms has no value: the value is NaN, not a finite number.",
      "/forward/throughput/value: throughput_rps has no value: the value is 0, which tools write for what they did not measure.",
      expect.stringContaining("Keep benchmark_config.json beside it."),
    ]);
  });

  it("never reads a number from a prefix, nor throws anything but a sentence", async () => {
    await holdsForPrefixes(optimumBenchmark, JSON.stringify({ config: config(), report: report() }));
    await holdsForValues(optimumBenchmark, report());
    await holdsForValues(optimumBenchmark, { config: config(), report: report() });
    await expect(read("[]")).rejects.toThrow("it is not a JSON object");
  });
});

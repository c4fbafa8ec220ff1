import { describe, expect, it } from "vitest";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";
import { neverInvents, survives } from "./properties.ts";
import { claimants, readAs, readingOf, reversed, valuesOf } from "./reading.ts";

type Json = Record<string, unknown>;

const times = (avg: number) => ({ unit: "ms", avg, p25: 1, p50: avg + 1, p90: avg + 2, p95: avg + 3, p99: avg + 4 });
const METRICS: Json = {
  request_throughput: { unit: "requests/sec", avg: 2.5 },
  request_latency: times(400.5),
  request_count: { unit: "count", avg: 27 },
  time_to_first_token: times(43.5),
  inter_token_latency: times(6.5),
  output_token_throughput: { unit: "tokens/sec", avg: 250.5 },
  output_token_throughput_per_user: { unit: "tokens/sec/user", avg: 120 },
  output_sequence_length: { unit: "tokens", avg: 99.5, p50: 90 },
  input_sequence_length: { unit: "tokens", avg: 550 },
};

/** Of 2025: nested. */
const NESTED: Json = {
  model_names: ["org/m"],
  subcommand: "profile",
  endpoint: { type: "chat", service_kind: "openai", backend: "tensorrtllm", streaming: true },
  perf_analyzer: { path: "perf_analyzer", stimulus: { concurrency: 10 } },
  input: { extra: { max_tokens: 300, temperature: 0.7 } },
  tokenizer: { name: "gpt2" },
};

/** Of 2024: what the command line said. */
const FLAT: Json = {
  model: ["org/m"],
  formatted_model_name: "org_m",
  service_kind: "openai",
  endpoint_type: "chat",
  endpoint: "v1/chat/completions",
  backend: "vllm",
  streaming: true,
  concurrency: 4,
  request_rate: null,
  extra_inputs: ["max_tokens:300"],
  tokenizer: "gpt2",
};

const report = (over: Json = {}, config: Json = NESTED): Json => ({ ...METRICS, input_config: config, ...over });
const read = (value: unknown) => readAs("genai-perf", { "p_genai_perf.json": JSON.stringify(value) });
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(report()).filter(([key]) => !keys.includes(key)));

describe("recognition", () => {
  it("is by content, in whatever order of keys, of both configurations", () => {
    for (const one of [report(), report({}, FLAT), reversed(report()), reversed(report({}, FLAT))]) {
      expect(claimants(JSON.stringify(one))).toEqual(["genai-perf"]);
    }
  });

  it("leaves AIPerf's reports alone, and other files with an input_config", () => {
    const aiperf = {
      ...METRICS,
      input_config: { endpoint: { model_names: ["m"] }, loadgen: {} },
      was_cancelled: false,
    };
    expect(claimants(JSON.stringify(aiperf))).toEqual(["aiperf"]);
    expect(claimants(JSON.stringify({ input_config: NESTED }))).toEqual([]);
    expect(claimants(JSON.stringify({ ...METRICS, input_config: { model: "m" } }))).toEqual([]);
  });
});

describe("a report", () => {
  it("gives value, unit, load, n and place", async () => {
    const evidence = await read(report());
    expect(readingOf(evidence, "latency_p95_ms")).toEqual({
      model: "org/m",
      variant: null,
      measure: "latency_p95_ms",
      value: 403.5,
      unit: "ms",
      stderr: null,
      n: 27,
      at: { concurrency: 10 },
      pointer: "/request_latency/p95",
      goal: "minimize",
    });
    expect(valuesOf(evidence)).toMatchObject({
      ttft_mean_ms: 43.5,
      ttft_p50_ms: 44.5,
      itl_p99_ms: 10.5,
      throughput_rps: 2.5,
      output_tokens_per_s: 250.5,
      input_tokens_mean: 550,
      output_tokens_mean: 99.5,
    });
    expect(evidence.readings).toHaveLength(19);
    expect(evidence).toMatchObject({ formatVersion: null, measuredAt: null, problems: [], unusable: [] });
  });

  it("counts no errors: the tool does not", async () => {
    expect((await read(report())).readings.some((one) => one.measure === "error_rate")).toBe(false);
  });

  it("reads the flat configuration of 2024", async () => {
    const evidence = await read(report({}, FLAT));
    expect(evidence.readings[0]).toMatchObject({ model: "org/m", at: { concurrency: 4 } });
    expect(evidence.facts).toEqual({
      tool: "genai-perf",
      service_kind: "openai",
      endpoint_type: "chat",
      backend: "vllm",
      streaming: true,
      extra_inputs: '["max_tokens:300"]',
      tokenizer: "gpt2",
    });
    const rate = await read(report({}, { ...FLAT, model: "org/m", concurrency: null, request_rate: 2.5 }));
    expect(rate.readings[0]).toMatchObject({ model: "org/m", at: { request_rate: 2.5 } });
  });

  it("reads the names of the first versions for token counts", async () => {
    const old = { num_input_token: { unit: "tokens", avg: 61 }, num_output_token: { unit: "tokens", avg: 51 } };
    const { input_sequence_length: _, output_sequence_length: __, request_count: ___, ...rest } = report(old, FLAT);
    const evidence = await read(rest);
    expect(readingOf(evidence, "input_tokens_mean")).toMatchObject({
      value: 61,
      n: null,
      pointer: "/num_input_token/avg",
    });
    expect(readingOf(evidence, "output_tokens_mean").value).toBe(51);
  });

  it("has what changes answers as facts alone: a load test scores none", async () => {
    const evidence = await read(report());
    expect(evidence.facts.extra_inputs).toBe('{"max_tokens":300,"temperature":0.7}');
    expect(evidence.readings[0]?.variant).toBeNull();
  });

  it("counts the GPUs that telemetry lists as the host's", async () => {
    const telemetry_stats = {
      gpu_power_usage: { unit: "W", 0: { avg: 57 }, 1: { avg: 58 } },
      gpu_utilization: { unit: "%", 1: { avg: 3 } },
    };
    const { facts } = await read(report({ telemetry_stats }));
    expect(facts.host_gpu_count).toBe(2);
    expect(facts.gpus).toBeUndefined();
  });
});

describe("the table beside a report", () => {
  const TABLE = [
    "Metric,avg,min,max,p99,p95,p90,p75,p50,p25",
    "Time To First Token (ms),23.94,22.92,30.75,30.10,27.51,24.26,23.38,23.20,23.02",
    "Request Latency (ms),919.16,912.73,934.45,933.31,928.74,923.03,920.17,918.56,915.29",
    "",
    "Metric,Value",
    "Request Throughput (per sec),0.17",
    "",
  ].join("\r\n");

  it("alone is no table of one's own: it says which file to name", async () => {
    const grouped = TABLE.replace("919.16", '"1,919.16"');
    for (const text of [TABLE, grouped]) {
      const evidence = await readAs("genai-perf", { "a/p_genai_perf.csv": text });
      expect(evidence).toMatchObject({ readings: [], unusable: [] });
      expect(evidence.problems).toEqual([expect.stringContaining("(p_genai_perf.json)")]);
    }
  });

  it("is a part of the report", async () => {
    const { workspace } = workspaceOf({ "a/p.json": JSON.stringify(report()), "a/p.csv": TABLE });
    const { files } = await readEvidence(workspace, [entryOf("a/*")], READERS, silent);
    expect(files.map(({ why }) => why)).toEqual(["it was read as part of a/p.json", null]);
  });

  it("is another's where the rows are: the columns alone are anybody's", () => {
    expect(claimants(TABLE.replaceAll(/^(?:Time|Request)/gm, "My"))).not.toContain("genai-perf");
  });
});

describe("a run without streaming", () => {
  const quiet = { ...NESTED, endpoint: { type: "chat", streaming: false } };

  it("has no time to the first token: the file gives the whole answer's for it", async () => {
    const evidence = await read({
      ...without("inter_token_latency"),
      time_to_first_token: times(400.5),
      input_config: quiet,
    });
    expect(evidence.readings.some((one) => one.measure.startsWith("ttft"))).toBe(false);
    expect(readingOf(evidence, "latency_mean_ms").value).toBe(400.5);
    expect(evidence.problems).toEqual([
      "The run did not stream, so the time to first token in the file is that of the whole answer: it is left out.",
    ]);
  });

  it("is told by equal times, where the configuration does not say", async () => {
    const config = { ...NESTED, endpoint: { type: "chat" } };
    const evidence = await read({
      ...without("inter_token_latency"),
      time_to_first_token: times(400.5),
      input_config: config,
    });
    expect(evidence.readings.some((one) => one.measure.startsWith("ttft"))).toBe(false);
  });

  it("says nothing where the file has no time to the first token", async () => {
    const evidence = await read({ ...without("inter_token_latency", "time_to_first_token"), input_config: quiet });
    expect(evidence.problems).toEqual([]);
  });
});

describe("what was not measured", () => {
  it("converts units, and refuses those that it does not know", async () => {
    const seconds = { ...times(0.5), unit: "s" };
    const evidence = await read(
      report({ request_latency: seconds, time_to_first_token: { ...times(9), unit: "ticks" } }),
    );
    expect(readingOf(evidence, "latency_mean_ms").value).toBe(500);
    expect(evidence.readings.some((one) => one.measure.startsWith("ttft"))).toBe(false);
    expect(evidence.unusable[0]).toEqual({
      model: "org/m",
      variant: null,
      measure: "ttft_mean_ms",
      why: 'its unit is "ticks", which is not known',
      pointer: "/time_to_first_token/avg",
    });
  });

  it("takes 0, NaN and text for none", async () => {
    const text = JSON.stringify(report({ request_throughput: { unit: "requests/sec", avg: 0 } }))
      .replace("403.5", "NaN")
      .replace("44.5", '"44.5"');
    const { unusable } = await readAs("genai-perf", { "p.json": text });
    expect(unusable.map((one) => one.measure)).toEqual(["latency_p95_ms", "ttft_p50_ms", "throughput_rps"]);
  });

  it("refuses a run of no requests, and a file without metrics", async () => {
    const none = await read(report({ request_count: { unit: "count", avg: 0 } }));
    expect(none.readings).toEqual([]);
    expect(none.problems).toEqual(["/request_count/avg: no request completed; nothing of the run counts."]);
    const empty = await read({ request_latency: {}, input_config: NESTED });
    expect(empty.unusable).toMatchObject([{ model: "org/m", measure: null, why: "the file has no metric" }]);
  });

  it("refuses to give numbers of two models together to either", async () => {
    const evidence = await read(report({}, { ...NESTED, model_names: ["a", "b"] }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable.map((one) => [one.model, one.pointer])).toEqual([
      ["a", "/input_config/model_names"],
      ["b", "/input_config/model_names"],
    ]);
    expect(evidence.problems).toEqual([
      '/input_config/model_names: the requests went to "a" and "b" in turn; nothing of the run counts.',
    ]);
  });

  it("never reads a number from a prefix that the whole file does not have", async () => {
    await neverInvents("p.json", JSON.stringify(report(), null, 2), "genai-perf");
  });

  it("survives whatever stands in a report", async () => {
    await survives(
      (value) => report({ request_latency: value, request_count: value, telemetry_stats: value }),
      "genai-perf",
    );
    await survives(
      (value) => report({}, { ...NESTED, model_names: value, endpoint: value, input: value }),
      "genai-perf",
    );
    await survives((value) => report({ time_to_first_token: { unit: value, avg: value } }, FLAT), "genai-perf");
  });
});

import { describe, expect, it } from "vitest";
import { neverInvents, survives } from "./properties.ts";
import { claimants, readAs, readingOf, reversed } from "./reading.ts";

const SERVER = {
  model_path: "org/m",
  served_model_name: "org/m",
  dtype: "auto",
  quantization: null,
  kv_cache_dtype: "fp8_e5m2",
  device: "cuda",
  tp_size: 4,
  pp_size: 1,
  dp_size: 2,
  version: "0.5.5",
};

/** A line of late 2025. */
function record(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    tag: null,
    backend: "sglang",
    dataset_name: "random",
    request_rate: Number.POSITIVE_INFINITY,
    max_concurrency: 8,
    random_input_len: 128,
    random_output_len: 64,
    random_range_ratio: 0.0,
    server_info: SERVER,
    duration: 10.5,
    completed: 40,
    total_input_tokens: 4000,
    total_output_tokens: 800,
    total_output_tokens_retokenized: 799,
    request_throughput: 3.8,
    input_throughput: 380,
    output_throughput: 76.2,
    total_throughput: 456.2,
    mean_e2e_latency_ms: 400.5,
    median_e2e_latency_ms: 390.25,
    std_e2e_latency_ms: 22.5,
    p99_e2e_latency_ms: 764.25,
    mean_ttft_ms: 43.5,
    median_ttft_ms: 42.75,
    p99_ttft_ms: 53.25,
    mean_tpot_ms: 6.75,
    mean_itl_ms: 6.5,
    p95_itl_ms: 18.25,
    max_itl_ms: 40.5,
    concurrency: 7.25,
    accept_length: null,
    ...over,
  };
}

/** As Python writes it: Infinity is a bare word. */
const lineOf = (one: unknown) =>
  JSON.stringify(one, (_, value: unknown) => (value === Number.POSITIVE_INFINITY ? "@inf" : value)).replaceAll(
    '"@inf"',
    "Infinity",
  );
const textOf = (records: readonly unknown[]) => records.map((one) => `${lineOf(one)}\n`).join("");
const read = (...records: unknown[]) => readAs("sglang-bench", { "b.jsonl": textOf(records) });
const without = (keys: readonly string[], over: Record<string, unknown> = {}) =>
  Object.fromEntries(Object.entries(record(over)).filter(([key]) => !keys.includes(key)));

describe("recognition", () => {
  it("is by content, in whatever order of keys, of one line or many, and of no other reader", () => {
    const lines = [record(), reversed(record()), without(["server_info"]), without(["mean_e2e_latency_ms"])];
    for (const text of [...lines.map((one) => textOf([one])), textOf(lines)]) {
      expect(claimants(text)).toEqual(["sglang-bench"]);
    }
  });

  it("needs only the start of a line that is longer than the head", async () => {
    const long = record({ server_info: { ...SERVER, chat_template: "x".repeat(80_000) } });
    const evidence = await read(long, record({ max_concurrency: 16 }));
    expect(new Set(evidence.readings.map((one) => one.at?.concurrency))).toEqual(new Set([8, 16]));
  });

  it("leaves vLLM's records and benchmarks of images alone", () => {
    const images = { backend: "x", completed: 5, mean_e2e_latency_ms: 4, output_throughput: 1, e2e_latencies: [4] };
    const vllm = { model_id: "m", num_prompts: 1, completed: 1, request_throughput: 1, duration: 1 };
    for (const one of [images, vllm]) {
      expect(claimants(JSON.stringify(one))).not.toContain("sglang-bench");
    }
  });
});

describe("a record", () => {
  it("gives value, unit, load, n and the line's pointer", async () => {
    const evidence = await read(record());
    expect(readingOf(evidence, "latency_p50_ms")).toEqual({
      model: "org/m",
      variant: null,
      measure: "latency_p50_ms",
      value: 390.25,
      unit: "ms",
      stderr: null,
      n: 40,
      at: { concurrency: 8 },
      pointer: "/median_e2e_latency_ms",
      goal: "minimize",
    });
    expect(evidence.readings.map((one) => one.measure)).toEqual([
      "latency_mean_ms",
      "latency_p50_ms",
      "latency_p99_ms",
      "ttft_mean_ms",
      "ttft_p50_ms",
      "ttft_p99_ms",
      "tpot_mean_ms",
      "itl_mean_ms",
      "itl_p95_ms",
      "throughput_rps",
      "output_tokens_per_s",
      "input_tokens_mean",
      "output_tokens_mean",
    ]);
    expect(evidence).toMatchObject({ formatVersion: "0.5.5", measuredAt: null, problems: [], unusable: [] });
  });

  it("states settings and the GPUs that the server uses as facts", async () => {
    const { facts } = await read(record({ tag: "nightly" }));
    expect(facts).toMatchObject({ tool: "sglang bench_serving", tag: "nightly", kv_cache_dtype: "fp8_e5m2", gpus: 8 });
    expect(facts).toMatchObject({ measured_concurrency: 7.25, random_input_len: 128, duration_s: 10.5 });
    const shared = await read(record({ server_info: { ...SERVER, enable_dp_attention: true } }));
    expect(shared.facts.gpus).toBe(4);
  });

  it("does not take the lengths of random prompts for those of another data set", async () => {
    const { facts } = await read(record({ dataset_name: "sharegpt" }));
    expect(Object.keys(facts).filter((name) => name.startsWith("random_"))).toEqual([]);
  });

  it("has quantization and revision of the server as settings of the candidate", async () => {
    const evidence = await read(record({ server_info: { ...SERVER, quantization: "fp8", revision: "abc" } }));
    expect(readingOf(evidence, "ttft_mean_ms").variant).toEqual({ quantization: "fp8", revision: "abc" });
  });
});

describe("versions", () => {
  it("reads disaggregated prefill: the model and GPUs of all its servers", async () => {
    const info = { internal_states: [{}], prefill: [SERVER], decode: [{ ...SERVER, tp_size: 1 }] };
    const evidence = await read(record({ server_info: info }));
    expect(readingOf(evidence, "latency_mean_ms").model).toBe("org/m");
    expect(evidence.facts).toMatchObject({ gpus: 10, disaggregation: "2 servers", server_version: "0.5.5" });
  });

  it("names no model where the servers of one run differ", async () => {
    const info = { prefill: [SERVER], decode: [{ ...SERVER, model_path: "org/other" }] };
    const evidence = await read(record({ server_info: info }));
    expect(new Set(evidence.readings.map((one) => one.model))).toEqual(new Set([null]));
    expect(evidence.problems).toEqual([
      'The servers of one run serve "org/m" and "org/other", so the numbers are of no one model.',
    ]);
  });

  it("reads 2024, which names no model, and the first version, which has medians alone", async () => {
    const old = await read(without(["server_info", "tag", "dataset_name"]));
    expect(readingOf(old, "latency_mean_ms").model).toBeNull();
    expect(old.formatVersion).toBeNull();
    const first = {
      backend: "sglang",
      request_rate: 4,
      total_output_tokens: 800,
      median_ttft_ms: 42.75,
      median_e2e_latency_ms: 390.25,
      output_throughput: 76.2,
      completed: 40,
    };
    const evidence = await read(first);
    expect(evidence.readings.map((one) => [one.measure, one.at])).toEqual([
      ["latency_p50_ms", { request_rate: 4 }],
      ["ttft_p50_ms", { request_rate: 4 }],
      ["output_tokens_per_s", { request_rate: 4 }],
      ["output_tokens_mean", { request_rate: 4 }],
    ]);
  });
});

describe("append mode", () => {
  const loads = async (...records: unknown[]) =>
    (await read(...records)).readings.filter((one) => one.measure === "throughput_rps").map((one) => one.at);

  it("makes each line a load, and reads a bare Infinity as no limit", async () => {
    expect(await loads(record(), record({ max_concurrency: null }), record({ request_rate: 2.5 }))).toEqual([
      { concurrency: 8 },
      { request_rate: "inf" },
      { concurrency: 8, request_rate: 2.5 },
    ]);
    expect(await loads(record({ max_concurrency: null, request_rate: "trace" }))).toEqual([{ request_rate: "trace" }]);
  });

  it("tells lines of one load apart by lengths, else by their tags, else not", async () => {
    const lengths = [record({ tag: "a" }), record({ tag: "b", random_input_len: 1024 })];
    expect(await loads(...lengths)).toEqual([
      { concurrency: 8, random_input_len: 128 },
      { concurrency: 8, random_input_len: 1024 },
    ]);
    expect(await loads(record({ tag: "a" }), record({ tag: "b" }))).toEqual([
      { concurrency: 8, tag: "a" },
      { concurrency: 8, tag: "b" },
    ]);
    expect(await loads(record(), record({ mean_ttft_ms: 51 }))).toEqual([{ concurrency: 8 }, { concurrency: 8 }]);
  });

  it("keeps lines of two models apart, and their facts together", async () => {
    const other = { ...SERVER, model_path: "org/other", tp_size: 1 };
    const evidence = await read(record(), record({ server_info: other }));
    const places = evidence.readings
      .filter((one) => one.measure === "ttft_mean_ms")
      .map((one) => [one.model, one.pointer, one.at]);
    expect(places).toEqual([
      ["org/m", "/1/mean_ttft_ms", { concurrency: 8 }],
      ["org/other", "/2/mean_ttft_ms", { concurrency: 8 }],
    ]);
    expect(evidence.facts.gpus).toEqual([8, 2]);
  });
});

describe("what was not measured", () => {
  it("refuses a run of which no request completed, whatever zeros it holds", async () => {
    const evidence = await read(record(), record({ completed: 0, mean_ttft_ms: 0, request_throughput: 0 }));
    expect(evidence.readings.every((one) => one.pointer.startsWith("/1/"))).toBe(true);
    expect(evidence.unusable).toMatchObject([{ measure: null, why: "no request completed", pointer: "/2/completed" }]);
    expect(evidence.problems).toEqual(["/2/completed: no request completed; nothing of the run counts."]);
  });

  it("has an error rate only where the file says how many were sent", async () => {
    const errors = [...Array(40).fill(""), ...Array(10).fill("timeout")];
    const evidence = await read(record({ errors }));
    expect(readingOf(evidence, "error_rate")).toMatchObject({ value: 0.2, n: 50, pointer: "/errors" });
    const kinds = await read(record({ errors: ["timeout", "reset"], failed: 10 }));
    expect(readingOf(kinds, "error_rate")).toMatchObject({ value: 0.2, n: 50, pointer: "/failed" });
    expect(evidence.problems).toEqual(["10 of 50 requests did not complete; the numbers are of the other 40."]);
    expect((await read(record())).readings.some((one) => one.measure === "error_rate")).toBe(false);
  });

  it.each([0, Number.NaN, "12", Number.POSITIVE_INFINITY])("takes a latency of %s as not measured", async (value) => {
    const text = textOf([record({ median_ttft_ms: "@" })]).replace(
      '"@"',
      typeof value === "string" ? '"12"' : `${value}`,
    );
    const evidence = await readAs("sglang-bench", { "b.jsonl": text });
    expect(evidence.readings.some((one) => one.measure === "ttft_p50_ms")).toBe(false);
    expect(evidence.unusable).toMatchObject([{ measure: "ttft_p50_ms", pointer: "/median_ttft_ms" }]);
  });

  it("has no first token of a run that did not stream: the file gives the whole answer's for it", async () => {
    const still = { mean_ttft_ms: 400.25, mean_tpot_ms: 0.01, mean_itl_ms: 0, p95_itl_ms: 0 };
    const evidence = await read(record(still));
    expect(evidence.readings.some((one) => /^(?:ttft|tpot|itl)_/.test(one.measure))).toBe(false);
    expect(readingOf(evidence, "latency_mean_ms").value).toBe(400.5);
    expect(evidence.unusable).toEqual([]);
    expect(evidence.problems).toEqual([
      "The run did not stream, so the time to first token in the file is that of the whole answer: it is left out.",
    ]);
    const short = await read(record({ ...still, total_output_tokens: 40 }));
    expect(readingOf(short, "ttft_mean_ms").value).toBe(400.25);
  });

  it("names the line that is cut off", async () => {
    const text = textOf([record(), record()]).slice(0, -40);
    await expect(readAs("sglang-bench", { "b.jsonl": text })).rejects.toThrow(/^line 2.*cut off/);
  });

  it("never reads a number from a prefix that the whole file does not have", async () => {
    const line = textOf([record()]);
    // Of one line alone the pointer has no line number.
    await neverInvents("b.jsonl", line + textOf([record({ max_concurrency: 4 })]), "sglang-bench", (one) => {
      return { ...one, pointer: one.pointer.replace(/^\/\d+/, "") };
    });
  });

  it("survives whatever stands in a line", async () => {
    await survives((value) => record({ server_info: value, completed: value, errors: value }), "sglang-bench");
    await survives((value) => record({ mean_ttft_ms: value, tag: value, __proto__: value }), "sglang-bench");
  });
});

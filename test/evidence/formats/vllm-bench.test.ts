import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence, Reading } from "../../../src/domain/evidence.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { vllmBench } from "../../../src/evidence/formats/vllm-bench.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import { workspaceOf } from "../support.ts";

/** A record of `vllm bench serve` of late 2025 with the default flags; `over` replaces or adds keys. */
function record(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    date: "20251103-101500",
    endpoint_type: "openai",
    backend: "openai",
    label: null,
    model_id: "org/m",
    tokenizer_id: "org/m",
    num_prompts: 40,
    request_rate: "inf",
    burstiness: 1.0,
    max_concurrency: 8,
    duration: 10.5,
    completed: 40,
    failed: 0,
    total_input_tokens: 4000,
    total_output_tokens: 800,
    request_throughput: 3.8,
    request_goodput: null,
    output_throughput: 76.2,
    total_token_throughput: 457.1,
    max_output_tokens_per_s: 90.0,
    max_concurrent_requests: 11,
    rtfx: 0.0,
    mean_ttft_ms: 50.5,
    median_ttft_ms: 44.25,
    std_ttft_ms: 9.5,
    p99_ttft_ms: 120.75,
    mean_tpot_ms: 7.5,
    median_tpot_ms: 7.25,
    std_tpot_ms: 0.5,
    p99_tpot_ms: 9.75,
    mean_itl_ms: 7.5,
    median_itl_ms: 7.0,
    std_itl_ms: 2.5,
    p99_itl_ms: 21.5,
    ...over,
  };
}

/** The record without some keys: an older version, or other flags. */
function without(keys: readonly string[], over: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record(over)).filter(([key]) => !keys.includes(key)));
}

async function readText(text: string): Promise<Evidence> {
  const { workspace } = workspaceOf({ "b.json": text });
  return vllmBench.read(makeDocument(await workspace.open("b.json"), null));
}

const read = (value: unknown) => readText(JSON.stringify(value));
const outline = (text: string) => outlineOf(Buffer.from(text), "b.json");
const recognised = (value: unknown) => vllmBench.recognise(outline(JSON.stringify(value)));

function reading(evidence: Evidence, measure: string): Reading {
  const found = evidence.readings.find((one) => one.measure === measure);
  if (!found) throw new Error(`no ${measure} in ${evidence.readings.map((one) => one.measure).join(", ")}`);
  return found;
}

const loads = (evidence: Evidence) =>
  evidence.readings.filter((one) => one.measure === "throughput_rps").map((one) => one.at);

describe("recognition", () => {
  it("takes a record, a list and JSON Lines, in whatever order of keys", () => {
    expect(recognised(record())).toBe(true);
    expect(recognised(Object.fromEntries(Object.entries(record()).reverse()))).toBe(true);
    expect(recognised([record()])).toBe(true);
    expect(vllmBench.recognise(outline(`${JSON.stringify(record())}\n${JSON.stringify(record())}\n`))).toBe(true);
  });

  it("leaves SGLang's benchmark alone, and so does every other reader", () => {
    const sglang = {
      backend: "sglang",
      completed: 5,
      duration: 1,
      request_throughput: 5,
      mean_e2e_latency_ms: 40,
      model_id: "m",
      num_prompts: 5,
    };
    for (const text of [JSON.stringify(sglang), `${JSON.stringify(sglang)}\n${JSON.stringify(sglang)}\n`]) {
      expect(READERS.filter((reader) => reader.recognise(outline(text)))).toEqual([]);
    }
  });

  it("is the only reader that takes its files", () => {
    for (const text of [record(), [record()], without(["failed"])].map((value) => JSON.stringify(value))) {
      expect(READERS.filter((reader) => reader.recognise(outline(text))).map(({ id }) => id)).toEqual(["vllm-bench"]);
    }
  });
});

describe("a record", () => {
  it("gives value, unit, direction, load, n and place", async () => {
    expect(reading(await read(record()), "ttft_p50_ms")).toEqual({
      model: "org/m",
      variant: null,
      measure: "ttft_p50_ms",
      value: 44.25,
      unit: "ms",
      stderr: null,
      n: 40,
      at: { concurrency: 8 },
      pointer: "/median_ttft_ms",
      goal: "minimize",
    });
  });

  it("gives what the default flags measure, and invents neither p95 nor whole-request latency", async () => {
    const { readings } = await read(record());
    expect(readings.map((one) => one.measure)).toEqual([
      ...["ttft", "tpot", "itl"].flatMap((name) => ["mean", "p50", "p99"].map((point) => `${name}_${point}_ms`)),
      "throughput_rps",
      "output_tokens_per_s",
      "input_tokens_mean",
      "output_tokens_mean",
      "error_rate",
    ]);
  });

  it("reads the latency of forks that have no e2el", async () => {
    const fork = await read(record({ mean_latency_ms: 200.5, p99_latency_ms: 300 }));
    expect(reading(fork, "latency_mean_ms")).toMatchObject({ value: 200.5, pointer: "/mean_latency_ms" });
    expect(reading(fork, "latency_p99_ms").value).toBe(300);
    const both = await read(record({ mean_e2el_ms: 210, mean_latency_ms: 200.5 }));
    expect(reading(both, "latency_mean_ms").value).toBe(210);
  });

  it("reads e2el as latency, and the percentiles that flags asked for", async () => {
    const evidence = await read(
      record({ mean_e2el_ms: 200.5, median_e2el_ms: 190, p90_e2el_ms: 240, p95_e2el_ms: 260, "p99.9_e2el_ms": 300 }),
    );
    const found = evidence.readings.filter((one) => one.measure.startsWith("latency_"));
    expect(found.map((one) => [one.measure, one.value])).toEqual([
      ["latency_mean_ms", 200.5],
      ["latency_p50_ms", 190],
      ["latency_p90_ms", 240],
      ["latency_p95_ms", 260],
    ]);
  });

  it("divides token totals by the completed requests", async () => {
    const evidence = await read(record());
    expect(reading(evidence, "input_tokens_mean")).toMatchObject({ value: 100, pointer: "/total_input_tokens" });
    expect(reading(evidence, "output_tokens_mean")).toMatchObject({ value: 20, unit: "tokens" });
  });

  it("keeps a cache path as the file spells it", async () => {
    const path = "/models/models--org--m/snapshots/abc/";
    expect(reading(await read(record({ model_id: path })), "ttft_mean_ms").model).toBe(path);
  });

  it("has facts, and no time: its date has no zone", async () => {
    const evidence = await read(record({ gpu: "4xL40S", framework: "vllm", gpus: "4", request_goodput: 3.1 }));
    expect(evidence.facts).toEqual({
      tool: "vllm bench serve",
      date: "20251103-101500",
      endpoint_type: "openai",
      backend: "openai",
      tokenizer_id: "org/m",
      duration_s: 10.5,
      request_goodput: 3.1,
      gpu: "4xL40S",
      framework: "vllm",
      gpus: 4,
    });
    expect(evidence).toMatchObject({ measuredAt: null, formatVersion: null, problems: [], unusable: [] });
  });
});

describe("the load", () => {
  it.each([
    [{ max_concurrency: null, request_rate: 2.5 }, { request_rate: 2.5 }],
    [
      { max_concurrency: 4, request_rate: 2.5 },
      { concurrency: 4, request_rate: 2.5 },
    ],
    [{ max_concurrency: null, request_rate: "inf" }, { request_rate: "inf" }],
    [{ max_concurrency: 4, request_rate: "inf" }, { concurrency: 4 }],
    [
      { max_concurrency: "4", request_rate: "2.5" },
      { concurrency: 4, request_rate: 2.5 },
    ],
    [
      { max_concurrency: null, ramp_up_strategy: "linear", ramp_up_start_rps: 1, ramp_up_end_rps: 9 },
      { request_rate: "inf", ramp_up: "linear 1-9" },
    ],
  ])("of %j is %j", async (over, expected) => {
    expect(loads(await read(record(over)))).toEqual([expected]);
  });

  it("reads a bare Infinity as no limit", async () => {
    const text = JSON.stringify(record({ max_concurrency: null })).replace('"inf"', "Infinity");
    expect(loads(await readText(text))).toEqual([{ request_rate: "inf" }]);
  });

  it("has the run and the swept parameter of a sweep in it", async () => {
    const runs = [0, 1].map((run_number) => record({ run_number, max_num_seqs: 4 }));
    expect(loads(await read(runs))).toEqual([
      { concurrency: 8, run_number: 0, max_num_seqs: 4 },
      { concurrency: 8, run_number: 1, max_num_seqs: 4 },
    ]);
    expect(loads(await read(runs[1]))).toEqual([{ concurrency: 8, run_number: 1, max_num_seqs: 4 }]);
  });

  it("takes in metadata only where records would be alike without", async () => {
    const records = ["vllm", "sgl"].flatMap((framework) =>
      [1, 10].map((request_rate) => record({ max_concurrency: null, request_rate, framework })),
    );
    const evidence = await read(records);
    expect(loads(evidence)).toEqual([
      { request_rate: 1, framework: "vllm" },
      { request_rate: 10, framework: "vllm" },
      { request_rate: 1, framework: "sgl" },
      { request_rate: 10, framework: "sgl" },
    ]);
    expect(evidence.facts.framework).toEqual(["vllm", "sgl"]);
    expect(loads(await read(records.slice(0, 2)))).toEqual([{ request_rate: 1 }, { request_rate: 10 }]);
  });

  it("leaves a repeated run a repeated run", async () => {
    const twice = [record(), record({ date: "20251103-111500", mean_ttft_ms: 51 })];
    expect(loads(await read(twice))).toEqual([{ concurrency: 8 }, { concurrency: 8 }]);
  });
});

describe("requests that failed", () => {
  it("reads a run of failures as no measurement, whatever zeros it holds", async () => {
    const zeros = Object.fromEntries(Object.keys(record()).flatMap((key) => (key.endsWith("_ms") ? [[key, 0]] : [])));
    const evidence = await read(record({ ...zeros, completed: 0, failed: 40, request_throughput: 0 }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toEqual([
      { model: "org/m", variant: null, measure: null, why: "none of 40 requests completed", pointer: "/completed" },
    ]);
    expect(evidence.problems).toEqual(["/completed: none of 40 requests completed; nothing of the run counts."]);
  });

  it("keeps the readings of a run with failures, with error rate and a problem", async () => {
    const evidence = await read(record({ completed: 30, failed: 10 }));
    expect(reading(evidence, "error_rate")).toMatchObject({ value: 0.25, n: 40, unit: "ratio", pointer: "/failed" });
    expect(reading(evidence, "ttft_mean_ms").n).toBe(30);
    expect(evidence.problems).toEqual(["10 of 40 requests did not complete; the numbers are of the other 30."]);
  });

  it("counts lost requests where an old version has no `failed`", async () => {
    const evidence = await read(without(["failed", "endpoint_type"], { completed: 10 }));
    expect(reading(evidence, "error_rate")).toMatchObject({ value: 0.75, pointer: "/completed" });
    expect(evidence.problems).toHaveLength(1);
  });

  it("counts them also where `failed` says none", async () => {
    expect(reading(await read(record({ completed: 20, failed: 0 })), "error_rate").value).toBe(0.5);
  });

  it("refuses a record that does not say how many completed", async () => {
    const evidence = await read(record({ completed: "40" }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual(['/completed: completed is "40"; nothing of the run counts.']);
  });
});

describe("values that are none", () => {
  it.each([
    ["0.0", "the value is 0, which tools write for what they did not measure"],
    ["NaN", "the value is NaN, not a finite number"],
    ['"12"', 'the value is "12", not a finite number'],
  ])("takes a latency of %s as not measured", async (value, why) => {
    const evidence = await readText(JSON.stringify(record()).replace("7.25", value));
    expect(evidence.readings.map((one) => one.measure)).not.toContain("tpot_p50_ms");
    expect(evidence.unusable).toEqual([
      { model: "org/m", variant: null, measure: "tpot_p50_ms", why, pointer: "/median_tpot_ms" },
    ]);
  });

  it("takes null as not there", async () => {
    const evidence = await read(record({ p99_ttft_ms: null }));
    expect(evidence.unusable).toEqual([]);
    expect(evidence.readings.map((one) => one.measure)).not.toContain("ttft_p99_ms");
  });
});

describe("versions and kinds", () => {
  it("reads 2024: no concurrency, no burstiness, a goodput key with a colon", async () => {
    const gone = ["max_concurrency", "burstiness", "failed", "endpoint_type", "request_goodput", "label"];
    const evidence = await read(without(gone, { best_of: 1, use_beam_search: false, "request_goodput:": 2.5 }));
    expect(loads(evidence)).toEqual([{ request_rate: "inf" }]);
    expect(evidence.facts).toMatchObject({ request_goodput: 2.5, use_beam_search: false });
  });

  it("reads an embedding run: no output tokens, no first token", async () => {
    const gone = Object.keys(record()).filter((key) => /output|ttft|tpot|itl/.test(key));
    const evidence = await read(without(gone, { mean_e2el_ms: 20, p99_e2el_ms: 30 }));
    expect(evidence.readings.map((one) => one.measure)).toEqual([
      "latency_mean_ms",
      "latency_p99_ms",
      "throughput_rps",
      "input_tokens_mean",
      "error_rate",
    ]);
    expect(evidence.unusable).toEqual([]);
  });

  it("reads `--save-detailed`, whose lists are no measures", async () => {
    const lists = { input_lens: [100], output_lens: [20], ttfts: [0.05], itls: [[0.007]], errors: [""] };
    const evidence = await read(record({ ...lists, generated_texts: ["p99_ttft_ms"] }));
    expect(evidence.readings).toEqual((await read(record())).readings);
  });

  it("takes no time to the first token of a run in which answers without a token count as 0", async () => {
    const lists = { ttfts: [0.05, 0, 0, 0], output_lens: [20, 0, 0, 0] };
    const one = await read(record({ ...lists, num_prompts: 4, completed: 3, failed: 1 }));
    expect(one.readings.filter(({ measure }) => measure.startsWith("ttft_"))).toEqual([]);
    expect(one.problems).toContain(
      "/mean_ttft_ms: ttft_mean_ms has no value: answers without a token (2 of 3) count in it with 0.",
    );
    const lost = await read(record({ ...lists, num_prompts: 4, completed: 1, failed: 3 }));
    expect(lost.readings.map(({ measure }) => measure)).toContain("ttft_mean_ms");
  });

  it("reads JSON Lines of `--append-result`, each line by its number", async () => {
    const lines = [1, 4].map((request_rate) => JSON.stringify(record({ max_concurrency: null, request_rate })));
    const evidence = await readText(`${lines.join("\n\n")}\n`);
    expect(loads(evidence)).toEqual([{ request_rate: 1 }, { request_rate: 4 }]);
    expect(evidence.readings.filter((one) => one.measure === "itl_p99_ms").map((one) => one.pointer)).toEqual([
      "/1/p99_itl_ms",
      "/3/p99_itl_ms",
    ]);
  });

  it("names the line that failed", async () => {
    const lines = [record(), record({ completed: 0 }), record({ completed: 39 })].map((one) => JSON.stringify(one));
    expect((await readText(lines.join("\n"))).problems).toEqual([
      "/2/completed: none of 40 requests completed; nothing of the run counts.",
      "/3: 1 of 40 requests did not complete; the numbers are of the other 39.",
    ]);
  });
});

describe("broken files", () => {
  it.each([
    ["[]", "it has no record"],
    ["[1]", "/0 is not a JSON object"],
    ['{"model_id": "m"', "line 1, column 17: the JSON is cut off"],
    [`${JSON.stringify(record())}\n{"model_id": `, "line 2, column 14: the JSON is cut off"],
  ])("says what is wrong with %.30s", async (text, message) => {
    await expect(readText(text)).rejects.toThrow(message);
  });

  it("never reads a number from a prefix that the whole file does not have", async () => {
    const text = [1, 4]
      .map((request_rate) => `${JSON.stringify(record({ max_concurrency: null, request_rate }))}\n`)
      .join("");
    const whole = new Set((await readText(text)).readings.map((one) => JSON.stringify(one)));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), async (length) => {
        const evidence = await readText(text.slice(0, length)).catch((error: unknown) => error);
        if (evidence instanceof Error) return evidence.message !== "" && !(evidence instanceof TypeError);
        return (evidence as Evidence).readings.every((one) => whole.has(JSON.stringify(one)));
      }),
      { numRuns: 60 },
    );
  });

  it("never throws anything but a sentence, whatever the values are", async () => {
    const value = fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.double(),
      fc.string(),
    );
    const keys = fc.constantFrom(...Object.keys(record()), "run_number", "__proto__", "constructor");
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, value), async (over) => {
        const evidence = await read({ ...record(), ...over });
        return evidence.readings.every((one) => Number.isFinite(one.value) && one.value >= 0);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../../src/domain/policy.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { metricsJson } from "../../../src/evidence/formats/metrics-json.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import { entryOf, workspaceOf } from "../support.ts";

async function readText(text: string, entry: Partial<ResultsEntry> | null = null): Promise<Evidence> {
  const { workspace } = workspaceOf({ "m.json": text });
  const source = await workspace.open("m.json");
  return metricsJson.read(makeDocument(source, entry === null ? null : entryOf("m.json", entry)));
}

const read = (value: unknown, entry: Partial<ResultsEntry> | null = null) => readText(JSON.stringify(value), entry);
const outline = (value: unknown) => outlineOf(Buffer.from(JSON.stringify(value)), "m.json");
const pairs = (evidence: Evidence) => evidence.readings.map((one) => [one.measure, one.value]);

describe("recognition", () => {
  it.each([
    { acc: 0.9, loss: 0.1 },
    { avg_prec: { train: 0.97, test: 0.94 } },
    { "f1-score": 0.5 },
    { accuracy: 1, loss: 0 },
    { testAccuracy: 1 },
    { step: 3, temperature: 0.7, anything: 0.25, else: 0.5 },
    { lr: 0.1, batch_size: 8, "mAP50(B)": 1 },
    { model: "org/m", dataset: "d", date: "today", acc: 0.5 },
  ])("takes %j", (value) => {
    expect(READERS.filter((reader) => reader.recognise(outline(value))).map(({ id }) => id)).toEqual(["metrics-json"]);
  });

  it.each([
    [{}],
    [{ name: "x", version: "1.0.0" }],
    [{ acc: true }],
    [{ acc: [0.1, 0.2] }],
    [[{ acc: 0.5 }]],
    [{ backend: "sglang", mean_e2e_latency_ms: 40 }],
    [{ bos_token_id: 1, temperature: 0.6, transformers_version: "4.44.0" }],
    [{ evaluation_id: "e", sample_id: "1", evaluation: { score: 1 } }],
    [{ one: "a", two: "b", three: "c", four: "d", five: "e", six: "f", count: 1 }],
    // Settings of programs and models, a vocabulary, an index, reports of other tools.
    [{ printWidth: 100, tabWidth: 2, singleQuote: true }],
    [{ host: "h", port: 8080, timeout: 2.5 }],
    [{ temperature: 0.7, max_tokens: 100, model: "m" }],
    [{ learning_rate: 1e-4, batch_size: 32, dropout: 0.1 }],
    [{ bits: 4, group_size: 128, damp_percent: 0.01, desc_act: false }],
    [{ do_sample: true, temperature: 0.6, top_p: 0.9, bos_token_id: 1, eos_token_id: 2 }],
    [{ "<pad>": 32000, "<mask>": 32001 }],
    [Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`accuracy${index} loss`, index]))],
    [{ model_max_length: 512, do_lower_case: true, tokenizer_class: "T" }],
    [{ total: { lines: { total: 9, pct: 98.5 }, statements: { pct: 98.5 }, branches: { pct: 90.1 } } }],
    [{ lighthouseVersion: "11.0.0", categories: { performance: { score: 0.93 } } }],
    [{ root_group: { name: "" }, metrics: { http_req_duration: { avg: 12.5 } } }],
    [{ version: 1.5, merge: { metadata: { name: "x" } } }],
    [{ done: true, total_duration: 5043500667, eval_count: 290 }],
  ])("leaves %j alone", (value) => {
    expect(metricsJson.recognise(outline(value))).toBe(false);
  });

  it("takes a file of nothing but NaN, and one that is cut off, so that both are said", () => {
    expect(metricsJson.recognise(outlineOf(Buffer.from('{"acc": NaN}'), "m.json"))).toBe(true);
    expect(metricsJson.recognise(outlineOf(Buffer.from('{"acc": 0.5, "los'), "m.json"))).toBe(true);
  });
});

describe("measures", () => {
  it("joins nested keys by dots, bare, with the pointer of each", async () => {
    const { readings } = await read({ "a/b": { test: 0.5 }, loss: 0, "f1-score": 1e-3 });
    expect(readings.map(({ measure, value, pointer }) => [measure, value, pointer])).toEqual([
      ["a/b.test", 0.5, "/a~1b/test"],
      ["loss", 0, "/loss"],
      ["f1-score", 0.001, "/f1-score"],
    ]);
    expect(readings[0]).toMatchObject({ model: null, variant: null, unit: null, stderr: null, n: null, at: null });
    expect(readings[0]).not.toHaveProperty("range");
  });

  it("puts the entry's task before evaluation measures, and knows operational ones", async () => {
    const { readings } = await read({ acc: 0.5, latency_p95_ms: 120, error_rate: 0.1 }, { task: "quiz" });
    expect(readings.map(({ measure, unit, goal, range }) => [measure, unit, goal, range])).toEqual([
      ["quiz/acc", null, undefined, undefined],
      ["latency_p95_ms", "ms", "minimize", undefined],
      ["error_rate", "ratio", "minimize", [0, 1]],
    ]);
  });

  it("reads only what the entry's measures name, under their names", async () => {
    const measures = { "quiz/acc": "scores.acc", latency_p50_ms: "p50" };
    const evidence = await read({ scores: { acc: 0.5, f1: 0.4 }, p50: 12, other: 1 }, { measures, task: "x" });
    expect(pairs(evidence)).toEqual([
      ["quiz/acc", 0.5],
      ["latency_p50_ms", 12],
    ]);
    expect(evidence.readings[1]?.unit).toBe("ms");
  });

  it("says which key is not there, and what is", async () => {
    const evidence = await read({ acc: 0.5 }, { measures: { "quiz/f1": "f1" } });
    const why = 'there is no metric "f1" (has: acc)';
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toEqual([{ model: null, variant: null, measure: "quiz/f1", why, pointer: "" }]);
    expect(evidence.problems).toEqual([`quiz/f1 has no value: ${why}.`]);
  });

  it.each([
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
    ["-Infinity", "-Infinity"],
    ['"nan"', '"nan"'],
    ["null", "null"],
    ["1e999", "Infinity"],
  ])("takes %s as no value", async (literal, found) => {
    const evidence = await readText(`{"acc": ${literal}, "loss": 1}`);
    expect(pairs(evidence)).toEqual([["loss", 1]]);
    const why = `the value is ${found}, not a finite number`;
    expect(evidence.unusable).toEqual([{ model: null, variant: null, measure: "acc", why, pointer: "/acc" }]);
    expect(evidence.problems).toEqual([`/acc: acc has no value: ${why}.`]);
  });

  it("takes texts and truths as facts, and says that it does not read lists", async () => {
    const evidence = await read({ acc: 0.5, run: { commit: "abc", dirty: false }, curve: [1, 2] });
    expect(evidence.facts).toEqual({ "run.commit": "abc", "run.dirty": false });
    expect(evidence.problems).toEqual(['"curve" is a list, which is not read.']);
  });

  it("keeps two keys of one name apart, for the join to refuse", async () => {
    expect(pairs(await read({ "a.b": 1, a: { b: 2 } }))).toEqual([
      ["a.b", 1],
      ["a.b", 2],
    ]);
  });

  it("reads names that are not only names", async () => {
    const { readings } = await readText('{"__proto__": {"acc": 0.5}, "constructor": 1, "toString": 2}');
    expect(readings.map((one) => one.measure)).toEqual(["__proto__.acc", "constructor", "toString"]);
  });
});

describe("model and n", () => {
  it("takes the model from its key, or from the column that the entry names", async () => {
    expect((await read({ model: "org/m", acc: 1 })).readings[0]?.model).toBe("org/m");
    const named = await read({ run: { net: "org/x" }, model: "org/m", acc: 1 }, { columns: { model: "run.net" } });
    expect(named.readings[0]?.model).toBe("org/x");
    expect(named.facts).toEqual({ model: "org/m" });
  });

  it("takes a number called model as a measure, not as a name", async () => {
    const { readings } = await read({ model: 3 });
    expect(readings.map(({ model, measure }) => [model, measure])).toEqual([[null, "model"]]);
  });

  it("takes n from the column that the entry names", async () => {
    const { readings } = await read({ acc: 0.5, count: 250 }, { columns: { n: "count" } });
    expect(readings.map(({ measure, n }) => [measure, n])).toEqual([["acc", 250]]);
  });

  it.each([
    [{ columns: { model: "nett" } }, 'columns.model is "nett", and there is no such key (has: acc, net, n)'],
    [{ columns: { model: "acc" } }, "/acc: the model is 0.5, not a name"],
    [{ columns: { n: "acc" } }, "/acc: n is 0.5, not a count"],
    [{ columns: { seed: "n" } }, 'columns names "seed", which a metrics file does not have (model, n)'],
  ])("refuses %j", async (entry, message) => {
    await expect(read({ acc: 0.5, net: "m", n: 3 }, entry)).rejects.toThrow(message);
  });
});

describe("broken files", () => {
  it.each([
    ["[1]", "it is not a JSON object"],
    ['{"a": "b"}', "it has no number"],
    ['{"acc": 0.5', "line 1, column 12: the JSON is cut off"],
  ])("says what is wrong with %s", async (text, message) => {
    await expect(readText(text)).rejects.toThrow(message);
  });

  it("reads no prefix of a file", async () => {
    const text = JSON.stringify({ model: "m", scores: { acc: 0.625, f1: -1.5e-3 }, loss: 12 });
    for (let length = 0; length < text.length; length++) {
      await expect(readText(text.slice(0, length))).rejects.toThrow(/cut off|empty|expected/);
    }
  });

  it("reads every finite number of any object, and nothing else", async () => {
    const nested = fc.letrec((tie) => ({
      node: fc.dictionary(fc.string(), fc.oneof({ maxDepth: 3 }, fc.double(), fc.string(), tie("node"))),
    })).node;
    await fc.assert(
      fc.asyncProperty(nested, async (value) => {
        const text = JSON.stringify({ ...(value as object), sure: 1 });
        const { readings } = await readText(text);
        const numbers: number[] = [];
        JSON.parse(text, (_, one: unknown) => {
          if (typeof one === "number") numbers.push(one);
          return one;
        });
        expect(readings.map((one) => one.value).sort()).toEqual(numbers.sort());
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prefixes } from "./properties.ts";
import { readerOf, readFirst, valuesOf } from "./reading.ts";

const YAML = `# written by evaluate.py
avg_prec:
  test: 0.9449
  train: 0.9772
"f1-score": 1.0e-05
loss: 12   # mean
`;
const TOML = `# written by evaluate.py
loss = 12  # mean
"f1-score" = 1.0e-05

[avg_prec]
test = 0.9449
train = 0.9772
`;
const EXPECTED = { "avg_prec.test": 0.9449, "avg_prec.train": 0.9772, "f1-score": 1e-5, loss: 12 };

describe("recognition", () => {
  it.each([
    ["YAML", YAML],
    ["TOML", TOML],
    ["YAML in braces, as PyYAML wrote leaves before 5.1", "avg_prec: {test: 0.9, train: 0.8}\n"],
    ["YAML of a BOM and a mark", "\uFEFF---\nacc: 0.5\n"],
    ["nothing but NaN", "acc: .nan\n"],
    ["nothing but what Python writes for it", "acc: nan\n"],
    ["TOML that begins with a table", "[eval]\nacc = 0.5\n"],
    ["TOML with dotted names and inline tables", 'eval.acc = 0.5\nf1 = { test = 1, "train x" = 2 }\n'],
    ["texts beside a model", "model: org/m\ndataset: quiz\ndate: today\nsplit: test\nacc: 0.5\n"],
    ["as many texts as numbers", "dataset: quiz\nacc: 0.5\n"],
    ["names with slashes and at signs", "eval/acc: 0.5\nP@1: 0.5\n"],
  ])("takes %s", async (_, text) => {
    expect(await readerOf({ "metrics.yaml": text })).toBe("metrics-json");
  });

  it.each([
    ["lists", "acc: 0.5\ncurve:\n- 1\n- 2\n"],
    ["lists in brackets", "acc: 0.5\ncurve: [1, 2]\n"],
    ["tags of Python objects", "acc: !!python/object/apply:numpy.core.multiarray.scalar\nf1: 1\n"],
    ["anchors and aliases", "a: &a 1\nb: *a\nc: 2\n"],
    ["block texts", "acc: 0.5\nnote: |\n  x: 1\n"],
    ["a chart", "apiVersion: v2\nname: chart\nversion: 1\nappVersion: 1.16\n"],
    ["a configuration with more texts than numbers", "host: a\nname: b\nport: 80\n"],
    ["values of a chart", "replicaCount: 3\nport: 80\n"],
    ["Compose", "version: 3\nservices:\n  a:\n    mem: 1\n"],
    [
      "the report that inference-perf writes beside its own",
      "version: 0.2.1\nrun:\n  uid: a\nresults:\n  requests:\n    total: 11\n    failures: 2\n",
    ],
    ["what MLflow keeps of a registered model", "creation_timestamp: 1\nlast_updated_timestamp: 2\nname: m\n"],
    ["TOML of a package", '[package]\nname = "x"\nedition = "2021"\n'],
    ["lists of tables", "[[runs]]\nacc = 0.5\n"],
    ["dates of TOML", "date = 2026-01-01\nwhen = 2026-01-02\nacc = 1\n"],
    ["Markdown", "# Results\n\nAccuracy: 0.5\nwas good.\n"],
    ["prose", "We measured: 12\nand then 13.\n"],
    ["nothing", "# nothing\n"],
  ])("leaves %s alone", async (_, text) => {
    expect(await readerOf({ "metrics.yaml": text })).toBeNull();
  });

  it("leaves YAML of a server to its own reader", async () => {
    expect(await readerOf({ "vllm.yaml": "model: org/m\nmax-model-len: 4096\ntensor-parallel-size: 2\n" })).toBe(
      "launch",
    );
    expect(await readerOf({ "k.yaml": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n" })).toBe("k8s");
  });

  it("does not mind how large a file is, nor that the first look ends within a line", async () => {
    const lines = Array.from({ length: 6000 }, (_, index) => `metric_${index}: 0.5\n`).join("");
    const { readings } = await readFirst({ "metrics.yaml": lines });
    expect(readings).toHaveLength(6000);
  });
});

describe("readings", () => {
  it.each([
    ["YAML", YAML],
    ["TOML", TOML],
  ])("joins keys of %s by dots, with the pointer of each", async (_, text) => {
    const evidence = await readFirst({ "metrics.txt": text });
    expect(evidence).toMatchObject({ format: "metrics-json", problems: [], unusable: [] });
    expect(valuesOf(evidence)).toEqual(EXPECTED);
    expect(evidence.readings.find((one) => one.measure === "avg_prec.test")?.pointer).toBe("/avg_prec/test");
  });

  it.each([
    ["acc: .nan\nloss: 1\n", "NaN"],
    ["acc: -.inf\nloss: 1\n", "-Infinity"],
    ["acc: nan\nloss: 1\n", '"nan"'],
    ["acc: ~\nloss: 1\n", "null"],
    ["acc = nan\nloss = 1\n", "NaN"],
    ["acc = +inf\nloss = 1\n", "Infinity"],
  ])("takes no value of %j", async (text, found) => {
    const evidence = await readFirst({ "metrics.yaml": text });
    expect(valuesOf(evidence)).toEqual({ loss: 1 });
    expect(evidence.problems).toEqual([`/acc: acc has no value: the value is ${found}, not a finite number.`]);
  });

  it("knows model, task, measures and operational names as in JSON", async () => {
    const text = "model: org/m\nacc: 0.5\nlatency_p95_ms: 80\n";
    const evidence = await readFirst({ "metrics.yaml": text }, { task: "quiz" });
    expect(evidence.readings.map((one) => [one.model, one.measure, one.unit])).toEqual([
      ["org/m", "quiz/acc", null],
      ["org/m", "latency_p95_ms", "ms"],
    ]);
    expect(valuesOf(await readFirst({ "m.toml": TOML }, { measures: { "q/p": "avg_prec.test" } }))).toEqual({
      "q/p": 0.9449,
    });
  });

  it("says that a file may be cut off where its last line does not end", async () => {
    const said = "The file does not end in a line break; its last value may be cut off.";
    expect((await readFirst({ "m.yaml": "acc: 0.5" })).problems).toEqual([said]);
    expect((await readFirst({ "m.toml": "acc = 0.5" })).problems).toEqual([said]);
  });

  it("reads dates of TOML as facts", async () => {
    const evidence = await readFirst({ "m.toml": "acc = 0.5\nday = 2026-01-02\n" });
    expect(evidence.facts).toEqual({ day: "2026-01-02" });
  });
});

describe("broken and hostile files", () => {
  it.each([
    ["acc: 0.5\nacc: 0.6\n", /line 2 is no YAML/],
    ["acc: 0.5\n---\nacc: 0.6\n", "it holds 2 YAML documents, not one"],
    ["acc = 0.5\nacc = 0.6\n", /^line 2, column \d+ is no TOML: [^\n]+$/],
    ["acc = 0.5\nf1 = 0.\n", /^line 2, column \d+ is no TOML: [^\n]+$/],
    ["acc = 99999999999999999999\n", "integer value cannot be represented losslessly"],
  ])("says what is wrong with %j", async (text, message) => {
    await expect(readFirst({ "metrics.yaml": text })).rejects.toThrow(message);
  });

  it.each([
    ["YAML", YAML],
    ["TOML", TOML],
  ])("takes no prefix of %s without a word", async (_, text) => {
    for (const one of await prefixes(text, "metrics.yaml")) {
      if (typeof one === "string") {
        expect(one).toMatch(/known to nobody|no YAML|no TOML|not one object|no number/);
        continue;
      }
      if (one.problems.length === 0) {
        for (const [name, value] of Object.entries(valuesOf(one))) expect(EXPECTED).toHaveProperty([name], value);
      }
    }
  });

  it("reads names that are not only names, and pollutes nothing", async () => {
    for (const text of ["__proto__:\n  acc: 0.5\nconstructor: 1\n", "constructor = 1\n[__proto__]\nacc = 0.5\n"]) {
      expect(valuesOf(await readFirst({ "metrics.yaml": text }))).toMatchObject({
        "__proto__.acc": 0.5,
        constructor: 1,
      });
      expect({}).not.toHaveProperty("acc");
    }
  });

  it("is done with long lines in no time", async () => {
    for (const text of [
      `a${" ".repeat(60_000)}\n`,
      `${"a-".repeat(30_000)}\n`,
      `[${"a.".repeat(30_000)}\n`,
      `x: {${"a: 1, ".repeat(9000)}`,
    ]) {
      const started = performance.now();
      await readerOf({ "metrics.yaml": text });
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  it("reads in YAML and TOML what it reads in JSON", async () => {
    // No name of a setting (`r`, `bits`, `port`): a file of those alone is no metrics file.
    const name = fc.stringMatching(/^q[a-z0-9]{0,8}$/);
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    const metrics = fc.dictionary(name, number, { minKeys: 1, maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(metrics, async (value) => {
        const written = (one: number) => (Number.isInteger(one) ? `${one}.0` : String(one));
        const pairs = Object.entries(value);
        const yaml = pairs.map(([key, one]) => `${key}: ${written(one)}\n`).join("");
        const toml = pairs.map(([key, one]) => `${key} = ${written(one)}\n`).join("");
        // As Python writes it too: an integer alone, without a name that measures something, is no metric.
        const json = pairs.map(([key, one]) => `${JSON.stringify(key)}: ${written(one)}`).join(", ");
        const there = valuesOf(await readFirst({ "m.json": `{${json}}` }));
        expect(valuesOf(await readFirst({ "m.yaml": yaml }))).toEqual(there);
        expect(valuesOf(await readFirst({ "m.toml": toml }))).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { prefixes } from "./properties.ts";
import { readerOf, readFirst, valuesOf } from "./reading.ts";

const result = (metrics: string, dataset = "name: Beans\n      type: beans") => `  - task:
      type: image-classification
    dataset:
      ${dataset}
    metrics:
${metrics}
`;

const card = (results: string, more = "") => `---
language: en
${more}model-index:
- name: my-model
  results:
${results}---

# My model

\`\`\`sh
vllm serve org/my-model
\`\`\`
`;
const metric = (value: string, more = "") => `    - type: accuracy\n      value: ${value}${more}`;
const read = (text: string) => readFirst({ "README.md": text });

describe("recognition", () => {
  it.each([
    ["a card", card(result(metric("0.9")))],
    ["with a byte order mark and Windows line ends", `\uFEFF${card(result(metric("0.9"))).replaceAll("\n", "\r\n")}`],
    ["after blank lines", `\n\n${card(result(metric("0.9")))}`],
  ])("takes %s", async (_, text) => {
    expect(await readerOf({ file: text })).toBe("hf-model-index");
    expect(valuesOf(await read(text))).toEqual({ "Beans/accuracy": 0.9 });
  });

  it.each([
    ["a card without an index", "---\nlicense: mit\n---\n# M\n"],
    ["Markdown that speaks of one", "# Cards\n\nmodel-index:\n"],
    ["Kubernetes", "---\napiVersion: v1\nkind: ConfigMap\ndata:\n  model-index: x\n"],
  ])("leaves %s alone", async (_, text) => {
    expect(await readerOf({ file: text })).not.toBe("hf-model-index");
  });
});

describe("results", () => {
  it("keeps values as stated, whatever their scale, with what must be equal", async () => {
    const dataset = "name: MMLU\n      type: cais/mmlu\n      split: test\n      args:\n        num_few_shot: 5";
    const evidence = await read(card(result(metric("67.4"), dataset)));
    expect(evidence).toMatchObject({ format: "hf-model-index", problems: [], unusable: [], measuredAt: null });
    expect(evidence.readings).toEqual([
      {
        model: "my-model",
        variant: null,
        measure: "MMLU/accuracy",
        value: 67.4,
        unit: null,
        stderr: null,
        n: null,
        at: null,
        pointer: "/model-index/0/results/0/metrics/0/value",
        comparable: { dataset: "cais/mmlu", split: "test", args: "num_few_shot=5", task: "image-classification" },
      },
    ]);
  });

  it("reads a number in quotes, and says what no number is", async () => {
    expect(valuesOf(await read(card(result(metric('"0.91"')))))).toEqual({ "Beans/accuracy": 0.91 });
    for (const [text, found] of [
      ["91 %", '"91 %"'],
      ["[0.1, 0.2]", "a list"],
      [".nan", "NaN"],
      ["~", "null"],
      ["0x10", "16"],
    ]) {
      const evidence = await read(card(result(metric(text ?? ""))));
      if (text === "0x10") expect(valuesOf(evidence)).toEqual({ "Beans/accuracy": 16 });
      else
        expect(evidence.problems).toEqual([
          `/model-index/0/results/0/metrics/0/value: Beans/accuracy has no value: the value is ${found}, not a finite number.`,
        ]);
    }
  });

  it("tells results of one data set and metric apart by as little as differs", async () => {
    const set = (config: string, split: string) =>
      `name: Voice\n      type: voice\n      config: ${config}\n      split: ${split}`;
    const text = card(
      result(metric("1"), set("fr", "test")) +
        result(metric("2"), set("en", "test")) +
        result(metric("3"), set("en", "dev")),
    );
    expect(valuesOf(await read(text))).toEqual({
      "Voice (config fr, split test)/accuracy": 1,
      "Voice (config en, split test)/accuracy": 2,
      "Voice (config en, split dev)/accuracy": 3,
    });
  });

  it("takes arguments that are only a word", async () => {
    const { readings } = await read(card(result(metric("1"), "name: A\n      type: a\n      args: conll2003")));
    expect(readings[0]?.comparable).toMatchObject({ args: "conll2003" });
  });

  it("says of an index without results, as trainers write it, that it has no metric", async () => {
    const evidence = await read("---\nmodel-index:\n- name: m\n  results: []\n---\n");
    expect(evidence.problems).toEqual(["/model-index: nothing is read: the index has no metric."]);
  });

  it("tells metrics of one type apart by their names", async () => {
    const text = card(result(`${metric("1", "\n      name: strict")}\n${metric("2", "\n      name: loose")}`));
    expect(valuesOf(await read(text))).toEqual({ "Beans (name strict)/accuracy": 1, "Beans (name loose)/accuracy": 2 });
  });

  it("keeps what nothing tells apart as two values, for the join to refuse", async () => {
    const { readings } = await read(card(result(metric("1")) + result(metric("2"))));
    expect(readings.map((one) => [one.measure, one.value])).toEqual([
      ["Beans/accuracy", 1],
      ["Beans/accuracy", 2],
    ]);
  });

  it("reads every model of an index under its own name", async () => {
    const second = `- name: other\n  results:\n${result(metric("0.5"))}`;
    const { readings } = await read(card(result(metric("0.9")) + second));
    expect(readings.map((one) => [one.model, one.measure, one.value])).toEqual([
      ["my-model", "Beans/accuracy", 0.9],
      ["other", "Beans/accuracy", 0.5],
    ]);
  });

  it("takes hardware and emissions for the training's, and what says that weights are quantized for a hint", async () => {
    const more = `base_model: org/base
base_model_relation: quantized
quantized_by: somebody
co2_eq_emissions:
  emissions: 12
  hardware_used: 8xA100
`;
    expect((await read(card(result(metric("1")), more))).facts).toMatchObject({
      base_model: "org/base",
      precision_hint: { value: "quantized", source: "somebody" },
      training_hardware: "8xA100",
      training_emissions_g: 12,
    });
  });
});

describe("an index that is invalid is none at all", () => {
  const valid = result(metric("0.9"));
  it.each([
    ["no dataset", valid.replace(/ {4}dataset:\n.*\n.*\n/, ""), '/model-index/0/results/1 has no "dataset"'],
    ["no type of the data set", result(metric("1"), "name: Beans"), '/model-index/0/results/1 has no "dataset.type"'],
    ["no task", valid.replace(/ {2}- task:\n.*\n {4}dataset/, "  - dataset"), '/model-index/0/results/1 has no "task"'],
    ["no metrics", valid.replace(/ {4}metrics:\n[\s\S]*$/, ""), '/model-index/0/results/1 has no list "metrics"'],
    [
      "no value",
      valid.replace(/\n {6}value.*/, ""),
      '/model-index/0/results/1 has no "type" and "value" in each of its metrics',
    ],
  ])("with %s", async (_, broken, fault) => {
    const evidence = await read(card(valid + broken));
    const why = `the index is invalid, so that the Hub ignores all of it: ${fault}`;
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toEqual([{ model: null, variant: null, measure: null, why, pointer: "/model-index" }]);
    expect(evidence.problems).toEqual([`/model-index: nothing is read: ${why}.`]);
  });

  it.each([
    ["model-index: 5", "it is 5, not a list"],
    ["model-index: [x]", '/model-index/0 is "x", not a mapping'],
    ["model-index: [{results: []}]", '/model-index/0 has no "name"'],
    ["model-index: [{name: m}]", '/model-index/0 has no list "results"'],
    ["model-index: []", "the index has no metric"],
  ])("%s", async (yaml, fault) => {
    expect((await read(`---\n${yaml}\n---\n`)).unusable[0]?.why).toContain(fault);
  });
});

describe("broken files", () => {
  it("reads no prefix that ends inside the front matter", async () => {
    const whole = card(result(metric("0.625")));
    const end = whole.lastIndexOf("\n---\n") + 4;
    for (const one of await prefixes(whole.slice(0, end), "README.md", 3)) {
      expect(one).toMatch(/known to nobody|does not end/);
    }
  });

  it("names the line of the file where its YAML is broken", async () => {
    await expect(read("---\nmodel-index: [1\nname: x\n---\n")).rejects.toThrow(/^line [34] is no YAML/);
  });

  it("refuses aliases that grow without end", async () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ...["b", "c", "d", "e", "f", "g"].map((name, index) => {
        const before = ["a", "b", "c", "d", "e", "f"][index];
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`;
      }),
    ];
    await expect(read(`---\n${bomb.join("\n")}\nmodel-index: *g\n---\n`)).rejects.toThrow(/no YAML that can be read/);
  });

  it("reads names that are not only names", async () => {
    expect(valuesOf(await read(card(result(metric("1"), "name: __proto__\n      type: constructor"))))).toEqual({
      "__proto__/accuracy": 1,
    });
  });
});

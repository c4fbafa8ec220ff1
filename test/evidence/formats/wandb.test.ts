import { describe, expect, it } from "vitest";
import { prefixes } from "./properties.ts";
import { readerOf, readFirst, reversed, valuesOf } from "./reading.ts";

const OWN = { _runtime: 12.5, _timestamp: 1713794389.692706, _step: 25, _wandb: { runtime: 12 } };
const summary = (more: object = {}) => ({ "wandb-summary.json": JSON.stringify({ ...more, ...OWN }) });

const CONFIG = `wandb_version: 1

_wandb:
  desc: null
  value:
    cli_version: 0.19.1
model_name_or_path:
  desc: null
  value: org/m
temperature:
  value: 0.7
trainer:
  value:
    optim: adamw
`;
const METADATA = JSON.stringify({
  gpu: "NVIDIA A10G",
  gpu_count: 2,
  git: { commit: "9f00" },
  program: "eval.py",
  startedAt: "2024-04-22T13:59:48.782Z",
});

describe("recognition", () => {
  it.each([
    ["a summary", { acc: 0.5, ...OWN }],
    ["one of early versions, without _wandb", { _runtime: 1, _timestamp: 2, acc: 0.5 }],
    ["one of a run that logged nothing", { _wandb: { runtime: 0 } }],
    ["one without a time", { _runtime: 1, _step: 2 }],
  ])("takes %s", async (_, value) => {
    expect(await readerOf({ file: JSON.stringify(value) })).toBe("wandb");
  });

  it("leaves other keys with a line below alone", async () => {
    expect(await readerOf({ file: JSON.stringify({ _id: 1, acc: 0.5 }) })).toBe("metrics-json");
    expect(await readerOf({ file: JSON.stringify([{ _runtime: 1, _timestamp: 2 }]) })).not.toBe("wandb");
  });

  it("leaves the machine of a run without a summary to nobody: its GPUs are no metric", async () => {
    expect(await readerOf({ "wandb-metadata.json": METADATA })).toBeNull();
  });
});

describe("readings", () => {
  it("keeps the names of metrics, slashes too, and takes its own keys for none", async () => {
    const evidence = await readFirst(summary({ "eval/acc": 0.5, loss: 0, latency_p95_ms: 80 }));
    expect(evidence).toMatchObject({ format: "wandb", problems: [], measuredAt: "2024-04-22T13:59:49.692Z" });
    expect(evidence.readings.map(({ measure, value, unit, pointer }) => [measure, value, unit, pointer])).toEqual([
      ["wandb/eval/acc", 0.5, null, "/eval~1acc"],
      ["wandb/loss", 0, null, "/loss"],
      ["latency_p95_ms", 80, "ms", "/latency_p95_ms"],
    ]);
    expect(evidence.facts).toEqual({ tool: "wandb", duration_s: 12.5 });
    expect(evidence).not.toHaveProperty("parts");
  });

  it("reads each aggregate of a metric that has several", async () => {
    expect(valuesOf(await readFirst(summary({ acc: { max: 0.9, last: 0.8 } })))).toEqual({
      "wandb/acc.max": 0.9,
      "wandb/acc.last": 0.8,
    });
  });

  it.each([["NaN"], ["Infinity"], ["-Infinity"], ['"NaN"'], ['"Infinity"'], ["null"]])(
    "takes %s as no value",
    async (value) => {
      const evidence = await readFirst({ "s.json": `{"acc": ${value}, "_runtime": 1, "_timestamp": 2}` });
      expect(evidence.readings).toEqual([]);
      expect(evidence.unusable).toMatchObject([{ measure: "wandb/acc", pointer: "/acc" }]);
      expect(evidence.problems).toHaveLength(1);
    },
  );

  it("takes tables, histograms and images for media, whatever numbers they hold", async () => {
    const media = { _type: "table-file", ncols: 17, nrows: 657 };
    const evidence = await readFirst(summary({ rows: media }));
    expect(evidence).toMatchObject({ readings: [], facts: { media: ["rows"] } });
    expect(evidence.unusable).toMatchObject([{ measure: null, why: "the summary has no metric" }]);
    expect(evidence.problems).toEqual(["Nothing is read: the summary has no metric."]);
  });

  it("says that it does not read lists; texts and truths are facts", async () => {
    const evidence = await readFirst(summary({ acc: 0.5, curve: [1, 2], note: "ok", done: true }));
    expect(evidence.problems).toEqual(['"curve" is a list, which is not read.']);
    expect(evidence.facts).toMatchObject({ note: "ok", done: true });
  });

  it("takes no latency of 0", async () => {
    expect((await readFirst(summary({ ttft_mean_ms: 0 }))).unusable).toMatchObject([{ measure: "ttft_mean_ms" }]);
  });

  it("puts the entry's task before, and reads only what its measures name", async () => {
    expect(valuesOf(await readFirst(summary({ acc: 1 }), { task: "quiz" }))).toEqual({ "quiz/acc": 1 });
    const named = await readFirst(summary({ "eval/acc": 1, loss: 2 }), { measures: { "mmlu/acc": "eval/acc" } });
    expect(valuesOf(named)).toEqual({ "mmlu/acc": 1 });
  });
});

describe("what lies beside it", () => {
  it("takes model and settings from the configuration, the machine as the host's", async () => {
    const evidence = await readFirst({
      ...summary({ acc: 0.5 }),
      "config.yaml": CONFIG,
      "wandb-metadata.json": METADATA,
    });
    expect(evidence.readings[0]).toMatchObject({ model: "org/m", variant: { temperature: "0.7" } });
    expect(evidence.formatVersion).toBe("0.19.1");
    expect(evidence.facts).toMatchObject({
      host_gpus: { name: "NVIDIA A10G", count: 2 },
      git_hash: "9f00",
      program: "eval.py",
    });
    expect(evidence.parts).toEqual(["config.yaml", "wandb-metadata.json"]);
  });

  it("takes the model from the key that the entry names", async () => {
    const files = { ...summary({ acc: 0.5, net: "org/n" }), "config.yaml": CONFIG };
    expect((await readFirst(files, { columns: { model: "net" } })).readings[0]?.model).toBe("org/n");
    expect((await readFirst(files, { columns: { model: "trainer.optim" } })).readings[0]?.model).toBe("adamw");
    await expect(readFirst(files, { columns: { model: "x" } })).rejects.toThrow(
      "neither summary nor configuration has it",
    );
    await expect(readFirst(files, { columns: { n: "acc" } })).rejects.toThrow('columns names "n"');
  });

  it("says that a configuration is broken, and still reads the summary", async () => {
    const evidence = await readFirst({ ...summary({ acc: 0.5 }), "config.yaml": "a: [1" });
    expect(valuesOf(evidence)).toEqual({ "wandb/acc": 0.5 });
    expect(evidence.problems[0]).toMatch(/^config.yaml beside it is not read: line \d+ is no YAML/);
  });
});

describe("broken files", () => {
  it("reads no prefix", async () => {
    for (const one of await prefixes(JSON.stringify({ ...OWN, acc: 0.625 }), "s.json", 3))
      expect(one).toBeTypeOf("string");
  });

  it("does not care for the order of keys", async () => {
    const value = { acc: 0.5, ...OWN };
    const there = await readFirst({ "s.json": JSON.stringify(value) });
    expect(await readFirst({ "s.json": JSON.stringify(reversed(value)) })).toEqual(there);
  });

  it.each([["-1"], ["1e300"], ['"today"'], ["NaN"]])("takes the time %s for none", async (time) => {
    expect((await readFirst({ "s.json": `{"acc": 1, "_runtime": 1, "_timestamp": ${time}}` })).measuredAt).toBeNull();
  });

  it("reads names that are not only names", async () => {
    const evidence = await readFirst({ "s.json": '{"__proto__": {"acc": 0.5}, "toString": 2, "_wandb": {}}' });
    expect(evidence.readings.map((one) => one.measure)).toEqual(["wandb/__proto__.acc", "wandb/toString"]);
  });
});

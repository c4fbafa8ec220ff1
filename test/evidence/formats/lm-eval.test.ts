import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence, Reading } from "../../../src/domain/evidence.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { lmEval } from "../../../src/evidence/formats/lm-eval.ts";
import { argsOf } from "../../../src/evidence/formats/lm-eval-args.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import { workspaceOf } from "../support.ts";

/** A results file as 0.4.9 writes it, with one task; `over` replaces top-level keys. */
function results(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    results: { quiz: { alias: "quiz", "acc,none": 0.75, "acc_stderr,none": 0.0433, "acc_norm,none": 0.8 } },
    group_subtasks: { quiz: [] },
    configs: { quiz: { task: "quiz", num_fewshot: 2 } },
    versions: { quiz: 1.0 },
    "n-shot": { quiz: 2 },
    higher_is_better: { quiz: { acc: true, acc_norm: true } },
    "n-samples": { quiz: { original: 101, effective: 101 } },
    config: { model: "hf", model_args: "pretrained=org/m,dtype=auto", limit: null, gen_kwargs: null },
    date: 1_700_000_000.5,
    lm_eval_version: "0.4.9",
    model_name: "org/m",
    ...over,
  };
}

async function readText(text: string): Promise<Evidence> {
  const { workspace } = workspaceOf({ "r.json": text });
  return lmEval.read(makeDocument(await workspace.open("r.json"), null));
}

const read = (over: Record<string, unknown> = {}) => readText(JSON.stringify(results(over)));
const recognised = (value: unknown) => lmEval.recognise(outlineOf(Buffer.from(JSON.stringify(value)), "x.json"));

function reading(evidence: Evidence, measure: string): Reading {
  const found = evidence.readings.find((one) => one.measure === measure);
  if (!found) throw new Error(`no ${measure} in ${evidence.readings.map((one) => one.measure).join(", ")}`);
  return found;
}

const config = (model_args: unknown, rest: object = {}) => ({ model: "hf", model_args, limit: null, ...rest });

describe("recognition", () => {
  it("takes 0.4 files by their keys, in whatever order", () => {
    const whole = results();
    expect(recognised(whole)).toBe(true);
    expect(recognised(Object.fromEntries(Object.entries(whole).reverse()))).toBe(true);
    expect(recognised({ results: { a: { "acc,none": 1 } }, versions: { a: 0 } })).toBe(true);
    expect(
      recognised({ results: { a: { "acc,none": 1 } }, config: { model: "hf", model_args: "pretrained=a/b" } }),
    ).toBe(true);
  });

  it("takes 0.2 and 0.3 files, which have only results, versions and config", () => {
    const old = { results: { a: { acc: 1 } }, versions: { a: 0 }, config: { model_args: "pretrained=m" } };
    expect(recognised(old)).toBe(true);
  });

  it("leaves files of other tools alone", () => {
    const lighteval = { config_general: {}, results: { "lighteval|gsm8k|0": { em: 0.1 } }, versions: {} };
    const promptfoo = { evalId: "e", results: { version: 3, results: [], stats: { successes: 1 } }, config: {} };
    for (const other of [lighteval, promptfoo, { results: {} }, { accuracy: 0.9 }, [results()]]) {
      expect(recognised(other)).toBe(false);
    }
  });
});

describe("a 0.4 file", () => {
  it("gives value, error, n, direction, range, conditions and place of a metric", async () => {
    expect(reading(await read(), "quiz/acc")).toEqual({
      model: "org/m",
      variant: null,
      measure: "quiz/acc",
      pointer: "/results/quiz/acc,none",
      value: 0.75,
      unit: null,
      stderr: 0.0433,
      n: 101,
      at: null,
      comparable: { harness: "0.4", task_version: "1", shots: "2" },
      goal: "maximize",
      range: [0, 1],
    });
  });

  it("gives version, time and facts", async () => {
    const evidence = await read({
      pretty_env_info: "GPU models and configuration: \nGPU 0: NVIDIA L4\nGPU 1: NVIDIA L4\nNvidia driver",
      total_evaluation_time_seconds: "12.5",
    });
    expect(evidence).toMatchObject({ format: "lm-eval", formatVersion: "0.4.9", usage: [], problems: [] });
    expect(evidence.measuredAt).toBe("2023-11-14T22:13:20.500Z");
    expect(evidence.facts).toMatchObject({
      backend: "hf",
      compute_dtype: "auto",
      host_gpus: ["NVIDIA L4", "NVIDIA L4"],
      duration_s: 12.5,
    });
  });

  it("keeps every filter but none in the name, and never chooses between them", async () => {
    const row = { "em,strict-match": 0.5, "em_stderr,strict-match": 0.1, "em,flexible-extract": 0.7, "em,none": 0.6 };
    const { readings } = await read({ results: { quiz: row } });
    expect(readings.map((one) => [one.measure, one.value, one.stderr])).toEqual([
      ["quiz/em,strict-match", 0.5, 0.1],
      ["quiz/em,flexible-extract", 0.7, null],
      ["quiz/em", 0.6, null],
    ]);
  });

  it("reads 0 as a value and a stderr of 0 as stated, not as missing", async () => {
    const evidence = await read({ results: { quiz: { "acc,none": 0, "acc_stderr,none": 0 } } });
    expect(reading(evidence, "quiz/acc")).toMatchObject({ value: 0, stderr: 0 });
  });

  it.each(["N/A", null, [], "NaN", -1])("takes a stderr of %j as none", async (stderr) => {
    const evidence = await read({ results: { quiz: { "acc,none": 0.5, "acc_stderr,none": stderr } } });
    expect(evidence.readings.map((one) => [one.measure, one.stderr])).toEqual([["quiz/acc", null]]);
  });

  it("takes the further standard errors of lmms-eval as errors, not as measures", async () => {
    const row = {
      "acc,none": 0.5,
      "acc_stderr,none": "N/A",
      "acc_stderr_clt,none": 0.04,
      "acc_stderr_clustered,none": 0.05,
    };
    const { readings } = await read({ results: { quiz: row } });
    expect(readings.map((one) => [one.measure, one.stderr])).toEqual([["quiz/acc", 0.05]]);
  });

  it("says of NaN and Infinity literals that the metric is there and not finite", async () => {
    const text = JSON.stringify(
      results({ results: { quiz: { "mae,none": "@", "mae_stderr,none": "#", "acc,none": 1 } } }),
    );
    const evidence = await readText(text.replace('"@"', "Infinity").replace('"#"', "NaN"));
    expect(evidence.readings.map((one) => one.measure)).toEqual(["quiz/acc"]);
    expect(evidence.unusable).toMatchObject([
      { measure: "quiz/mae", pointer: "/results/quiz/mae,none", model: "org/m" },
    ]);
    expect(evidence.problems).toEqual([
      "/results/quiz/mae,none: quiz/mae has no value: the value is Infinity, not a finite number.",
    ]);
  });

  it("takes -1 for a RULER length as not measured, and -1 of another metric as a value", async () => {
    const evidence = await read({ results: { quiz: { "4096,none": 0.9, "8192,none": -1, "mcc,none": -1 } } });
    expect(evidence.readings.map((one) => one.measure)).toEqual(["quiz/4096", "quiz/mcc"]);
    expect(evidence.unusable.map((one) => one.measure)).toEqual(["quiz/8192"]);
  });

  it("states a direction only where the file does: true, false, or per task; null is none", async () => {
    const row = { "a,none": 1, "b,none": 1, "c,none": 1, "d,none": 1 };
    const { readings } = await read({
      results: { quiz: row },
      higher_is_better: { quiz: { a: true, b: false, c: null } },
    });
    expect(readings.map((one) => one.goal)).toEqual(["maximize", "minimize", undefined, undefined]);
    const per = await read({ results: { quiz: row }, higher_is_better: { quiz: false } });
    expect(per.readings.map((one) => one.goal)).toEqual(Array(4).fill("minimize"));
  });

  it("gives no range to a score in percent, whether above 1 or betrayed by its error", async () => {
    const percent = { "exact_match,none": 17.1, "f1,none": 0.5, "acc,none": 0.8, "acc_stderr,none": 0.9 };
    const { readings } = await read({ results: { quiz: percent } });
    expect(readings.map((one) => one.range)).toEqual([undefined, undefined, undefined]);
  });

  it("says of a file without any metric that it has none", async () => {
    const evidence = await read({ results: { quiz: { alias: "quiz", " ": " " } } });
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([{ measure: null, why: "the file has no metric" }]);
    expect(evidence.problems).toEqual(['"results" has no metric.']);
  });

  it("names a task without a metric beside tasks that have one", async () => {
    const evidence = await read({
      results: { quiz: { "acc,none": 1 }, lost: { alias: "lost", sample_len: 3 }, odd: { "acc,none": "N/A" } },
      configs: { quiz: {}, lost: {}, odd: {} },
    });
    expect(evidence.problems).toEqual([
      '/results/odd/acc,none: odd/acc has no value: the value is "N/A", not a finite number.',
      'Task "lost" has no metric.',
    ]);
  });

  it("takes task names such as __proto__ and a/b for names", async () => {
    const text = JSON.stringify(results()).replaceAll('"quiz"', '"__proto__"');
    const evidence = await readText(text);
    expect(reading(evidence, "__proto__/acc")).toMatchObject({ value: 0.75, n: 101 });
    const slash = await read({ results: { "a/b": { "acc,none": 1 } } });
    expect(slash.readings.map((one) => one.pointer)).toEqual(["/results/a~1b/acc,none"]);
  });
});

describe("samples and limits", () => {
  const sizes = (original: unknown, effective: unknown) => ({ "n-samples": { quiz: { original, effective } } });

  it("reads a limited run as limited, not as the whole set", async () => {
    const evidence = await read({ ...sizes(500, 4), config: config("pretrained=m", { limit: 4 }) });
    expect(reading(evidence, "quiz/acc")).toMatchObject({ n: 4, limited: { of: 500 } });
  });

  it("does not call a run limited whose limit exceeds the set", async () => {
    const evidence = await read({ ...sizes(24, 24), config: config("pretrained=m", { limit: 200 }) });
    expect(reading(evidence, "quiz/acc").limited).toBeUndefined();
  });

  it("calls a run with a limit and unknown sizes limited, of an unknown number", async () => {
    const evidence = await read({ "n-samples": undefined, config: config("pretrained=m", { limit: 0.1 }) });
    expect(reading(evidence, "quiz/acc")).toMatchObject({ n: null, limited: { of: null } });
  });

  it("takes a limit of -1, as forks write it, for none", async () => {
    const evidence = await read({ ...sizes(500, -1), config: config("pretrained=m", { limit: -1 }) });
    expect(reading(evidence, "quiz/acc").limited).toBeUndefined();
    expect(reading(evidence, "quiz/acc").n).toBeNull();
  });

  it("has no value for a metric of 0 samples", async () => {
    const evidence = await read(sizes(10, 0));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable.map((one) => one.why)).toEqual(Array(2).fill("it rests on 0 samples"));
  });
});

describe("groups", () => {
  const group = (row: object, rest: object = {}) => ({
    results: { all: row, one: { "acc,none": 0.4 }, two: { "acc,none": 0.6 }, odd: { "mcc,none": 0.1 } },
    groups: { all: row },
    group_subtasks: { all: ["mid", "odd"], mid: ["one", "two"] },
    configs: { one: {}, two: {}, odd: {} },
    "n-shot": { all: 0, one: 5, two: 5, odd: 5 },
    versions: { all: "0", one: 1, two: 1, odd: 1 },
    "n-samples": {
      one: { original: 100, effective: 20 },
      two: { original: 300, effective: 20 },
      odd: { original: 900, effective: 20 },
    },
    higher_is_better: { one: { acc: true } },
    config: config("pretrained=m", { limit: 20 }),
    ...rest,
  });

  it("counts the samples behind the metric, not those of the group (0.4.12 and later)", async () => {
    const row = { name: "all", sample_len: 60, "acc,none": 0.5, sample_count: { "acc,none": 40 } };
    const evidence = await read(group(row));
    expect(reading(evidence, "all/acc")).toMatchObject({ n: 40, limited: { of: 400 } });
    expect(evidence.readings.map((one) => one.measure)).toEqual(["all/acc", "one/acc", "two/acc", "odd/mcc"]);
    expect(evidence.facts.groups).toEqual(["all", "mid"]);
  });

  it("leaves n, direction and task shots unknown where the file does not say them of the group", async () => {
    const acc = reading(await read(group({ "acc,none": 0.5 })), "all/acc");
    expect(acc.n).toBeNull();
    expect(acc.goal).toBeUndefined();
    expect(acc.limited).toEqual({ of: 400 });
  });

  it("takes the shots of a group from its tasks, whose own number for the group is 0", async () => {
    expect(reading(await read(group({ "acc,none": 0.5 })), "all/acc").comparable).toMatchObject({ shots: "5" });
    const mixed = group({ "acc,none": 0.5 }, { "n-shot": { all: 0, one: 5, two: 0, odd: 5 } });
    expect(reading(await read(mixed), "all/acc").comparable).not.toHaveProperty("shots");
  });

  it("ends on groups that contain each other", async () => {
    const loop = group({ "acc,none": 0.5 }, { group_subtasks: { all: ["mid"], mid: ["all"] } });
    expect(reading(await read(loop), "all/acc").value).toBe(0.5);
  });

  it("reads a group that only `groups` has", async () => {
    const evidence = await read({ groups: { alone: { "acc,none": 0.3 } } });
    expect(reading(evidence, "alone/acc").pointer).toBe("/groups/alone/acc,none");
  });

  it("knows a group of 0.4.0 by its missing configuration", async () => {
    const early = { results: { quiz: { "acc,none": 1 }, all: { "acc,none": 1 } }, group_subtasks: undefined };
    expect((await read(early)).facts.groups).toEqual(["all"]);
  });
});

describe("versions", () => {
  it("0.2 and 0.3: bare keys, the model only in the arguments, no n, no time", async () => {
    const evidence = await readText(
      JSON.stringify({
        results: { quiz: { acc: 0.6, acc_stderr: 0.01, exact_match: 17.1, note: "x" }, other: { acc: 0.1 } },
        versions: { other: 1.1, quiz: 2 },
        config: {
          model: "hf-causal",
          model_args: "pretrained=./out/m/,tokenizer=org/t",
          num_fewshot: [3, 1],
          limit: null,
        },
      }),
    );
    expect(evidence).toMatchObject({ formatVersion: "0.2-0.3", measuredAt: null, problems: [] });
    expect(evidence.readings.map((one) => [one.measure, one.value, one.stderr, one.n, one.model])).toEqual([
      ["quiz/acc", 0.6, 0.01, null, "./out/m/"],
      ["quiz/exact_match", 17.1, null, null, "./out/m/"],
      ["other/acc", 0.1, null, null, "./out/m/"],
    ]);
    expect(reading(evidence, "quiz/acc").comparable).toEqual({ harness: "0.2-0.3", task_version: "2", shots: "1" });
  });

  it("0.4.13: a run without a model in its arguments has a random name, which is no model", async () => {
    const nameless = { model_source: "dummy", model_name: "qdpv68r5" };
    const evidence = await read({ ...nameless, config: config({}, { model: "dummy" }) });
    expect(reading(evidence, "quiz/acc").model).toBeNull();
    expect(evidence.problems).toEqual([
      'The run named no model: "qdpv68r5" is a random name of the tool\'s. Say the model in results[].model.',
    ]);
    const named = await read({ ...nameless, config: config({ pretrained: "qdpv68r5" }) });
    expect(reading(named, "quiz/acc").model).toBe("qdpv68r5");
    const own = await read({ ...nameless, model_name: "my-model", config: config("") });
    expect(reading(own, "quiz/acc").model).toBe("my-model");
  });

  it("says that neither model_name nor the model's arguments name the model", async () => {
    const evidence = await read({ model_name: undefined, config: config("") });
    expect(reading(evidence, "quiz/acc").model).toBeNull();
    expect(evidence.problems).toEqual([
      'The file names no model (model_name, or "pretrained" or "model" in config.model_args).',
    ]);
  });

  it("spring 2024: no model_name, n-samples, higher_is_better or version", async () => {
    const early = {
      model_name: undefined,
      "n-samples": undefined,
      higher_is_better: undefined,
      lm_eval_version: undefined,
    };
    const evidence = await read(early);
    expect(evidence.formatVersion).toBe("0.4");
    expect(reading(evidence, "quiz/acc")).toMatchObject({ model: "org/m", n: null, stderr: 0.0433 });
    expect(reading(evidence, "quiz/acc").goal).toBeUndefined();
  });

  it("0.4.10: arguments as an object", async () => {
    const object = { model_name: "", config: config({ pretrained: "org/n", dtype: "bfloat16", load_in_4bit: true }) };
    const evidence = await read(object);
    expect(reading(evidence, "quiz/acc")).toMatchObject({ model: "org/n", variant: { load_in_4bit: "true" } });
    expect(evidence.facts).toMatchObject({
      compute_dtype: "bfloat16",
      precision_hint: { source: "config.model_args" },
    });
  });

  it("0.4.12: sample_len, name and sample_count are no metrics", async () => {
    const row = { name: "quiz", alias: "quiz", sample_len: 20, sample_count: 20, "acc,none": 0.5 };
    const evidence = await read({ results: { quiz: row }, "n-samples": undefined });
    expect(evidence.readings.map((one) => [one.measure, one.n])).toEqual([["quiz/acc", 20]]);
  });

  it("a task without a version states none, and 1.0 is 1", async () => {
    expect(reading(await read({ versions: { quiz: "Yaml" } }), "quiz/acc").comparable).not.toHaveProperty(
      "task_version",
    );
    expect(reading(await read({ versions: { quiz: "1.0" } }), "quiz/acc").comparable).toMatchObject({
      task_version: "1",
    });
  });
});

describe("identity", () => {
  const variant = async (over: Record<string, unknown>) => (await read(over)).readings[0]?.variant;

  it("keeps what changes answers and leaves out what is as always", async () => {
    const args =
      "pretrained=org/m,revision=main,load_in_8bit=False,quantization=fp8,dtype=float16,trust_remote_code=True";
    expect(
      await variant({ config: config(args, { gen_kwargs: "temperature=0.0,top_p=0.9,do_sample=False" }) }),
    ).toEqual({
      quantization: "fp8",
      top_p: "0.9",
    });
    expect(await variant({ config: config("pretrained=org/m,revision=v2") })).toEqual({ revision: "v2" });
  });

  it("calls an adapter by its own name, as the tool does, and keeps the model below it", async () => {
    const evidence = await read({ model_name: "me/lora", config: config("pretrained=org/m,peft=me/lora") });
    expect(evidence.readings[0]).toMatchObject({ model: "me/lora", variant: null });
    expect(evidence.facts.base_model).toBe("org/m");
    const early = await read({ model_name: undefined, config: config("pretrained=org/m,peft=me/lora") });
    expect(early.readings[0]).toMatchObject({ model: "org/m", variant: { adapter: "me/lora" } });
  });

  it("tells prompts apart by digest, and compares no data set by a hash that covers the template", async () => {
    const plain = await read({ task_hashes: { quiz: "abc" } });
    expect(reading(plain, "quiz/acc").comparable).toMatchObject({ dataset: "abc" });
    const chat = await read({ task_hashes: { quiz: "abc" }, chat_template: "{{x}}", fewshot_as_multiturn: true });
    expect(reading(chat, "quiz/acc").comparable).not.toHaveProperty("dataset");
    expect(reading(chat, "quiz/acc").variant).toMatchObject({ fewshot_as_multiturn: "true" });
    const [a, b] = await Promise.all(
      ["be brief", "be long"].map((system_instruction) => variant({ system_instruction })),
    );
    expect(a?.system_instruction).toMatch(/^[0-9a-f]{12}$/);
    expect(a).not.toEqual(b);
  });

  it("finds a hint of the precision in the name, never in the compute dtype", async () => {
    const evidence = await read({
      model_name: "./m-awq-asym-fp8",
      config: config("x=1", { model_dtype: "torch.bfloat16" }),
    });
    expect(evidence.facts.precision_hint).toEqual({ value: "awq fp8", source: "model name" });
  });

  it("splits arguments at commas that part them", () => {
    const text = 'pretrained=a/b,rope={"type":"x","f":2},stop=["a,b"],url=http://h/v1?a=b,flag';
    expect([...argsOf(text)]).toEqual([
      ["pretrained", "a/b"],
      ["rope", '{"type":"x","f":2}'],
      ["stop", '["a,b"]'],
      ["url", "http://h/v1?a=b"],
    ]);
    expect(argsOf('{"model": "x", "n": 2}')).toEqual(
      new Map([
        ["model", "x"],
        ["n", "2"],
      ]),
    );
    expect(argsOf(null).size).toBe(0);
  });
});

describe("broken files", () => {
  it.each(["[]", "{}", '{"results": []}', '"x"'])("refuses %s in one sentence", async (text) => {
    await expect(readText(text)).rejects.toThrow(/^it (is not|has no)/);
  });

  it("makes nothing of any beginning of a file", async () => {
    const text = JSON.stringify(results());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
        await expect(readText(text.slice(0, length))).rejects.toThrow(Error);
      }),
      { numRuns: 40 },
    );
  });

  it("reads only finite numbers from whatever stands in a row", async () => {
    const value = fc.oneof(fc.jsonValue(), fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));
    const row = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("acc,none", "acc_stderr,none", "sample_count")),
      value,
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), row), async (rows) => {
        const { readings, unusable, problems } = await read({ results: rows });
        for (const one of readings) {
          expect(Number.isFinite(one.value)).toBe(true);
          expect(one.stderr === null || one.stderr >= 0).toBe(true);
        }
        expect(readings.length > 0 || unusable.length > 0).toBe(true);
        expect(unusable.length === 0 || problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

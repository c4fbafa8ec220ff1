import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYTHING, expectCutsToBeSaid, expectSound } from "./properties.ts";
import { readAs, readingOf, reversed, takerOf } from "./reading.ts";

const config = (metric: object, more: object = {}) => ({
  name: "quiz",
  hf_repo: "org/quiz",
  hf_subset: "default",
  metric: [metric],
  original_num_docs: 50,
  effective_num_docs: 50,
  version: 1,
  ...more,
});
const ACC = { metric_name: "acc", higher_is_better: true };

/** A file of 0.8: ids with a suite, and tasks configured under an id without the shots. */
function old(over: object = {}): Record<string, unknown> {
  return {
    config_general: {
      lighteval_sha: "494ee12240e7",
      max_samples: null,
      start_time: 9812128.2,
      end_time: 9812747.7,
      total_evaluation_time_secondes: "619.5",
      model_name: "org/m",
      model_sha: "84430552",
      model_dtype: "torch.bfloat16",
      model_size: "15.08 GB",
    },
    results: {
      "leaderboard|quiz|5": { acc: 0.8, acc_stderr: 0.05 },
      all: { acc: 0.8, acc_stderr: 0.05 },
    },
    versions: { "leaderboard|quiz|5": 2 },
    config_tasks: { "leaderboard|quiz": config(ACC) },
    summary_tasks: {},
    summary_general: {},
    ...over,
  };
}

/** A file of 0.11 and later: ids without a suite, and the model's configuration. */
function newest(model: object = {}, over: object = {}): Record<string, unknown> {
  return old({
    config_general: {
      lighteval_sha: "?",
      max_samples: 2,
      total_evaluation_time_secondes: "4.3",
      model_config: {
        model_name: "org/m",
        generation_parameters: { temperature: 0, top_p: null, max_new_tokens: 256 },
        system_prompt: null,
        dtype: "bfloat16",
        revision: "main",
        ...model,
      },
    },
    results: { "quiz|5": { acc: 0.8, acc_stderr: 0.05 }, all: { acc: 0.8 } },
    versions: {},
    config_tasks: {
      "quiz|5": {
        ...config(ACC, { original_num_docs: -1, effective_num_docs: -1, num_fewshots: 5 }),
        metric: undefined,
        metrics: [ACC],
      },
    },
    ...over,
  });
}

const read = (file: unknown) => readAs("lighteval", { "r.json": file }, "r.json");

describe("recognition", () => {
  it("takes both shapes by their keys, in whatever order", async () => {
    for (const file of [old(), newest()]) {
      expect(await takerOf(file)).toBe("lighteval");
      expect(await takerOf(reversed(file))).toBe("lighteval");
    }
  });

  it("is not lm-eval, whatever commas its metrics have", async () => {
    expect(await takerOf(old({ results: { "custom|a|0": { "maj@4,n=2": 1 } } }))).toBe("lighteval");
  });

  it("leaves lm-eval's files alone", async () => {
    const file = { results: { quiz: { "acc,none": 0.5 } }, "n-shot": {}, configs: {}, versions: {} };
    expect(await takerOf(file)).toBe("lm-eval");
  });
});

describe("ids with a suite (before 0.11)", () => {
  it("gives value, error, n, direction, range, conditions and place of a metric", async () => {
    expect(readingOf(await read(old()), "quiz/acc")).toEqual({
      model: "org/m",
      variant: null,
      measure: "quiz/acc",
      pointer: "/results/leaderboard|quiz|5/acc",
      value: 0.8,
      unit: null,
      stderr: 0.05,
      n: 50,
      at: null,
      comparable: { suite: "leaderboard", task_version: "2", shots: "5", dataset: "org/quiz" },
      goal: "maximize",
      range: [0, 1],
    });
  });

  it("reads no mean over all tasks, and no time of day from a clock that tells none", async () => {
    const evidence = await read(old());
    expect(evidence.readings).toHaveLength(1);
    expect(evidence).toMatchObject({ format: "lighteval", measuredAt: null, problems: [], unusable: [] });
    expect(evidence.facts).toEqual({
      tool: "lighteval",
      tool_commit: "494ee12240e7",
      model_sha: "84430552",
      compute_dtype: "torch.bfloat16",
      model_size: "15.08 GB",
      duration_s: 619.5,
    });
  });

  it("reads ids of the first leaderboard, with a second number, and with none", async () => {
    const results = {
      "harness|arc:challenge|25": { acc: 0.5 },
      "lighteval|quiz|0|1": { acc: 0.6 },
      plain: { acc: 0.7 },
    };
    const { readings } = await read(old({ results, config_tasks: {}, versions: {} }));
    expect(readings.map((one) => [one.measure, one.comparable?.shots, one.comparable?.suite, one.n])).toEqual([
      ["arc:challenge/acc", "25", "harness", null],
      ["quiz/acc", "0", "lighteval", null],
      ["plain/acc", undefined, undefined, null],
    ]);
  });

  it("keeps one task of two suites, or at two shots, apart by its whole id", async () => {
    const results = {
      "leaderboard|quiz|5": { acc: 0.5 },
      "lighteval|quiz|5": { acc: 0.6 },
      "lighteval|other|0": { acc: 1 },
    };
    const { readings } = await read(old({ results }));
    expect(readings.map((one) => one.measure)).toEqual(["leaderboard|quiz|5/acc", "lighteval|quiz|5/acc", "other/acc"]);
  });
});

describe("ids without a suite (0.11 and later)", () => {
  it("reads the model and its dtype of model_config, direction of metrics, shots of the id", async () => {
    const evidence = await read(newest());
    expect(readingOf(evidence, "quiz/acc")).toMatchObject({
      model: "org/m",
      variant: null,
      pointer: "/results/quiz|5/acc",
      goal: "maximize",
      comparable: { shots: "5", task_version: "1", max_new_tokens: "256" },
    });
    expect(evidence.facts).toMatchObject({ compute_dtype: "bfloat16", max_samples: 2 });
    expect(evidence.facts).not.toHaveProperty("tool_commit");
  });

  it("takes a number of -1 for not noted, and max_samples for a limit of unknown share", async () => {
    expect(readingOf(await read(newest()), "quiz/acc")).toMatchObject({ n: null, limited: { of: null } });
  });

  it("keeps the settings that change answers", async () => {
    const evidence = await read(
      newest({
        revision: "v2",
        quantization: "awq",
        system_prompt: "Be brief.",
        generation_parameters: { temperature: 0.6, top_p: 0.95, top_k: null },
      }),
    );
    expect(evidence.readings[0]?.variant).toEqual({
      revision: "v2",
      quantization: "awq",
      temperature: "0.6",
      top_p: "0.95",
      system_prompt: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  it("reads a mean over subtasks without the mean of their errors, and counts no samples for it", async () => {
    const results = {
      "mmlu:law|5": { acc: 0.4, acc_stderr: 0.1 },
      "mmlu:art|5": { acc: 0.6, acc_stderr: 0.1 },
      "mmlu:_average|5": { acc: 0.5, acc_stderr: 0.1 },
    };
    expect(readingOf(await read(newest({}, { results })), "mmlu:_average/acc")).toMatchObject({
      value: 0.5,
      stderr: null,
      n: null,
      comparable: { shots: "5" },
    });
  });
});

describe("means over subtasks", () => {
  const results = { "a|mmlu:law|5": { acc: 0.4 }, "a|mmlu:art|5": { acc: 0.6 }, "a|mmlu:_average|5": { acc: 0.5 } };
  const file = (law: number, max_samples: number | null) =>
    old({
      config_general: { model_name: "org/m", max_samples },
      results,
      config_tasks: { "a|mmlu:law": config(ACC, { effective_num_docs: law }), "a|mmlu:art": config(ACC) },
    });

  it("take direction and limits of the tasks below them", async () => {
    const whole = readingOf(await read(file(50, 100)), "mmlu:_average/acc");
    expect(whole).toMatchObject({ goal: "maximize", n: null });
    expect(whole.limited).toBeUndefined();
    expect(readingOf(await read(file(10, 10)), "mmlu:_average/acc").limited).toEqual({ of: null });
  });
});

describe("traps", () => {
  it("reads a limited run as limited, of how many", async () => {
    const part = { "leaderboard|quiz": config(ACC, { effective_num_docs: 10 }) };
    expect(readingOf(await read(old({ config_tasks: part })), "quiz/acc")).toMatchObject({
      n: 10,
      limited: { of: 50 },
    });
  });

  it("does not call a run limited whose max_samples exceeds the set", async () => {
    const file = old({ config_general: { model_name: "org/m", max_samples: 100 } });
    expect(readingOf(await read(file), "quiz/acc").limited).toBeUndefined();
  });

  it("says of NaN that the metric has no value, and takes a NaN error for none", async () => {
    const file = old({ results: { "a|quiz|5": { acc: 0.5, acc_stderr: "@", f1: "@" } } });
    const evidence = await read(JSON.stringify(file).replaceAll('"@"', "NaN"));
    expect(evidence.readings.map((one) => [one.measure, one.stderr])).toEqual([["quiz/acc", null]]);
    expect(evidence.problems).toEqual([
      "/results/a|quiz|5/f1: quiz/f1 has no value: the value is NaN, not a finite number.",
    ]);
    expect(evidence.unusable).toMatchObject([{ measure: "quiz/f1", model: "org/m" }]);
  });

  it("finds the direction of grouped and of parameterised metrics, and states none that is not stated", async () => {
    const grouped = { metric_name: ["rouge1", "ppl"], higher_is_better: { rouge1: true, ppl: false } };
    const passed = { metric_name: "pass@k", higher_is_better: true };
    const file = old({
      results: { "a|quiz|5": { rouge1: 0.5, ppl: 3, "pass@k:k=1&n=4": 0.5, other: 1 } },
      config_tasks: { "a|quiz": config(grouped, { metric: [grouped, passed, "a repr of one"] }) },
    });
    expect((await read(file)).readings.map((one) => one.goal)).toEqual(["maximize", "minimize", "maximize", undefined]);
  });

  it("gives no range to what is no share, nor to a share in percent", async () => {
    const file = old({ results: { "a|quiz|5": { acc: 80, custom_reward: 0.5, mcc: 0.2 } } });
    expect((await read(file)).readings.every((one) => one.range === undefined)).toBe(true);
  });

  it("says that a file names no model, has no metric, or a task without one", async () => {
    expect((await read(old({ config_general: {} }))).problems[0]).toMatch(/^The file names no model/);
    const nothing = await read(old({ results: { all: { acc: 1 } } }));
    expect(nothing.unusable).toMatchObject([{ measure: null, why: "the file has no metric" }]);
    expect(nothing.problems).toEqual(['"results" has no metric of a task.']);
    const silent = await read(old({ results: { "a|b|0": { acc: 1 }, "a|c|0": {} } }));
    expect(silent.problems).toEqual(['Task "a|c|0" has no metric.']);
  });

  it("takes __proto__ for a name", async () => {
    const evidence = await read(JSON.stringify(old()).replaceAll("leaderboard|quiz|5", "__proto__"));
    expect(readingOf(evidence, "__proto__/acc")).toMatchObject({ value: 0.8, pointer: "/results/__proto__/acc" });
  });
});

describe("broken files", () => {
  it("refuses results that are no object", async () => {
    await expect(read(old({ results: [1] }))).rejects.toThrow('it has no object "results"');
  });

  it("makes nothing of any beginning of a file", async () => {
    await expectCutsToBeSaid("lighteval", JSON.stringify(old()), "r.json");
  });

  it("reads the same whatever the order of keys", async () => {
    expect((await read(reversed(newest()))).readings).toEqual((await read(newest())).readings);
  });

  it("reads only finite numbers from whatever stands in a row", async () => {
    const row = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("acc", "acc_stderr")), ANYTHING);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), row), async (results) => expectSound(await read(old({ results })))),
      { numRuns: 40 },
    );
  });
});

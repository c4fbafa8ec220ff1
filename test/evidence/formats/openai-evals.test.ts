import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf } from "../support.ts";
import { ANYTHING, expectSound } from "./properties.ts";
import { readAs, readingOf, reversed, takerOf } from "./reading.ts";

const spec = (over: object = {}) => ({
  spec: {
    completion_fns: ["gpt-4"],
    eval_name: "quiz.test.v1",
    base_eval: "quiz",
    split: "test",
    run_config: {
      eval_spec: { cls: "evals.elsuite.basic.match:Match", args: { samples_jsonl: "quiz/s.jsonl", num_few_shot: 4 } },
      seed: 20220722,
      max_samples: null,
    },
    run_id: "R1",
    created_at: "2024-02-06 06:28:16.896800",
    ...over,
  },
});
let events = 0;
const event = (type: string, data: object, over: object = {}) => ({
  run_id: "R1",
  event_id: events++,
  sample_id: "quiz.test.1",
  type,
  data,
  created_by: "",
  created_at: "2024-02-06 06:29:11.191135+00:00",
  ...over,
});
const match = (correct: unknown) => event("match", { correct, expected: "a", picked: "b" });
const report = (values: unknown) => ({ final_report: values, run_id: "R1" });
const lines = (...values: unknown[]) => `${values.map((one) => JSON.stringify(one)).join("\n")}\n`;
const log = () =>
  lines(
    spec(),
    event("sampling", { prompt: "?", sampled: ["a"] }),
    match(true),
    match(true),
    match(false),
    match(true),
    report({ accuracy: 0.75, boostrap_std: 0.2 }),
  );
const read = (text: string, entry = {}) => readAs("openai-evals", { "l.jsonl": text }, "l.jsonl", entryOf("*", entry));

describe("recognition", () => {
  it("takes a log by its first line, whatever the order of its keys", async () => {
    expect(await takerOf(log())).toBe("openai-evals");
    expect(await takerOf(lines(reversed(spec()), report({ accuracy: 1 })))).toBe("openai-evals");
    expect(await takerOf(lines(spec()))).toBe("openai-evals");
    expect(await takerOf(lines(match(true), report({ accuracy: 1 })))).toBe("openai-evals");
  });

  it("takes a log of early 2023, which has the model's name instead of completion functions", async () => {
    const early = { spec: { model_name: "davinci", eval_name: "quiz.s1.v0", base_eval: "quiz", run_id: "R1" } };
    const evidence = await read(lines(early, report({ accuracy: 1 })));
    expect(readingOf(evidence, "quiz/accuracy").model).toBe("davinci");
    const many = { spec: { model_names: { completions: ["ada"] }, eval_name: "quiz.s1.v0", run_id: "R1" } };
    expect((await read(lines(many, report({ accuracy: 1 })))).readings[0]?.model).toBe("ada");
  });

  it("leaves other JSON Lines with a spec alone", async () => {
    expect(await takerOf(lines({ spec: { containers: [] }, kind: "Pod" }, { spec: {} }))).not.toBe("openai-evals");
  });
});

describe("a finished run", () => {
  it("gives accuracy with its bootstrapped error, its matches, conditions and place", async () => {
    const evidence = await read(log());
    expect(evidence.readings).toEqual([
      {
        model: "gpt-4",
        variant: null,
        measure: "quiz/accuracy",
        pointer: "/7/final_report/accuracy",
        value: 0.75,
        unit: null,
        at: null,
        stderr: 0.2,
        n: 4,
        comparable: { split: "test", task_version: "v1", shots: "4", dataset: "quiz/s.jsonl" },
        goal: "maximize",
        range: [0, 1],
      },
    ]);
    expect(evidence).toMatchObject({ problems: [], unusable: [], measuredAt: "2024-02-06T06:29:11.191Z" });
    expect(evidence.facts).toEqual({
      tool: "openai-evals",
      run_id: "R1",
      eval: "quiz.test.v1",
      eval_class: "evals.elsuite.basic.match:Match",
      seed: 20220722,
      began_local: "2024-02-06 06:28:16.896800",
      samplings: 1,
    });
  });

  it("reads a report that stands before its events", async () => {
    const evidence = await read(lines(spec(), report({ accuracy: 0.5 }), match(true), match(false)));
    expect(readingOf(evidence, "quiz/accuracy")).toMatchObject({ n: 2, pointer: "/2/final_report/accuracy" });
  });

  it("counts no samples where the events do not give the number", async () => {
    const evidence = await read(lines(spec(), match(true), match(false), report({ accuracy: 0.9 })));
    expect(readingOf(evidence, "quiz/accuracy").n).toBeNull();
    const unsure = await read(lines(spec(), match(true), match(null), report({ accuracy: 0.5 })));
    expect(readingOf(unsure, "quiz/accuracy").n).toBeNull();
  });

  it("reads counts and nested numbers, no words, and a deviation only beside an accuracy as its error", async () => {
    const values = {
      "counts/A": 3,
      score: 0.5,
      boostrap_std: 0.1,
      by: { law: 0.25, deep: { er: 1 } },
      model: "m",
      ok: true,
    };
    const { readings } = await read(lines(spec(), report(values)));
    expect(readings.map((one) => [one.measure, one.pointer])).toEqual([
      ["quiz/counts/A", "/2/final_report/counts~1A"],
      ["quiz/score", "/2/final_report/score"],
      ["quiz/boostrap_std", "/2/final_report/boostrap_std"],
      ["quiz/by.law", "/2/final_report/by/law"],
      ["quiz/by.deep.er", "/2/final_report/by/deep/er"],
    ]);
    expect(readings.every((one) => one.goal === undefined && one.range === undefined)).toBe(true);
  });

  it("gives tokens as facts: those of a model that grades are among them", async () => {
    const usage = { usage_prompt_tokens: 100, usage_completion_tokens: 20, usage_total_tokens: 120 };
    const evidence = await read(lines(spec({ completion_fns: ["gpt-4", "judge"] }), report({ score: 1, ...usage })));
    expect(evidence.readings.map((one) => one.measure)).toEqual(["quiz/score"]);
    expect(evidence.usage).toEqual([]);
    expect(evidence.facts).toMatchObject({ usage_total_tokens: 120, graders: ["judge"] });
    expect(evidence.readings[0]).toMatchObject({ model: "gpt-4", comparable: { graders: "judge" } });
  });

  it("is limited where it ran on max_samples, and says how many events are errors", async () => {
    const run_config = { max_samples: 10 };
    const evidence = await read(lines(spec({ run_config }), event("error", { type: "X" }), report({ accuracy: 1 })));
    expect(readingOf(evidence, "quiz/accuracy").limited).toEqual({ of: null });
    expect(evidence.problems).toEqual(["Run R1: 1 events are errors; their samples may be missing from the numbers."]);
  });

  it("takes the task that the policy says", async () => {
    expect(readingOf(await read(log(), { task: "law" }), "law/accuracy").value).toBe(0.75);
  });

  it("says of a null or NaN that the metric has no value", async () => {
    const text = lines(spec(), report({ accuracy: null, score: "@", f: 1 })).replace('"@"', "NaN");
    const evidence = await read(text);
    expect(evidence.readings.map((one) => one.measure)).toEqual(["quiz/f"]);
    expect(evidence.problems).toEqual([
      "/2/final_report/accuracy: quiz/accuracy has no value: the value is null, not a finite number.",
      "/2/final_report/score: quiz/score has no value: the value is NaN, not a finite number.",
    ]);
  });
});

describe("what did not finish", () => {
  it("has no score without a final report, however many answers were right", async () => {
    const evidence = await read(lines(spec(), match(true), match(true)));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([{ model: "gpt-4", measure: null }]);
    expect(evidence.problems).toEqual([
      "Run R1: the log has no final_report, so the run did not finish; nothing of the run counts.",
    ]);
  });

  it.each([
    ["null", null, "final_report is null, not an object"],
    ["empty", {}, "final_report has no metric"],
  ])("has none of a report that is %s", async (_, values, why) => {
    const evidence = await read(lines(spec(), report(values)));
    expect(evidence.unusable).toMatchObject([{ measure: null, why }]);
  });
});

describe("traps", () => {
  it("keeps two runs in one log apart, by their ids", async () => {
    const other = spec({ completion_fns: ["gpt-5"], run_id: "R2" });
    const text = lines(
      spec(),
      other,
      match(true),
      event("match", { correct: false }, { run_id: "R2" }),
      { final_report: { accuracy: 0 }, run_id: "R2" },
      report({ accuracy: 1 }),
    );
    const evidence = await read(text);
    expect(evidence.readings.map((one) => [one.model, one.value, one.n])).toEqual([
      ["gpt-4", 1, 1],
      ["gpt-5", 0, 1],
    ]);
    expect(evidence.measuredAt).toBeNull();
    expect(evidence.facts).toEqual({ tool: "openai-evals", runs: 2 });
  });

  it("says that a log without its specification names no model", async () => {
    const evidence = await read(lines(match(true), match(true), report({ accuracy: 1 })));
    expect(readingOf(evidence, "openai-evals/accuracy")).toMatchObject({ model: null, n: 2 });
    expect(evidence.problems).toEqual(["The log names no model (spec.completion_fns)."]);
  });

  it("takes __proto__ for a name", async () => {
    const text = lines(spec(), report({ x: 0.5 })).replace('"x"', '"__proto__"');
    expect(readingOf(await read(text), "quiz/__proto__").pointer).toBe("/2/final_report/__proto__");
  });
});

describe("broken files", () => {
  it("names the line that is cut off or no object", async () => {
    await expect(read(`${lines(spec(), match(true))}{"final_report": {`)).rejects.toThrow(/^line 3, column \d+: /);
    await expect(read(lines(spec(), 7))).rejects.toThrow("line 2 is not a JSON object");
  });

  it("makes nothing of any beginning of a log", async () => {
    const text = log();
    const whole = text.trimEnd().length;
    for (let length = 0; length < whole; length += 7) {
      const cut = text.slice(0, length);
      if ((await takerOf(cut)) !== "openai-evals") continue;
      const evidence = await read(cut).catch((error: unknown) => error);
      if (evidence instanceof Error) expect(evidence.message).toMatch(/^line \d+/);
      else expect(evidence).toMatchObject({ readings: [], problems: [expect.stringContaining("did not finish")] });
    }
  });

  it("reads only finite numbers from whatever a report holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), ANYTHING), async (values) =>
        expectSound(await read(lines(spec(), report(values)))),
      ),
      { numRuns: 40 },
    );
  });
});

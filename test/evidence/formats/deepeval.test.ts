import { describe, expect, it } from "vitest";
import { prefixes } from "./properties.ts";
import { readerOf, readFirst, reversed, valuesOf } from "./reading.ts";

const score = (name: string, value: number | null, success: boolean | null, more: object = {}) => ({
  name,
  threshold: 0.5,
  ...(value === null ? { error: "no answer" } : { score: value }),
  ...(success === null ? {} : { success }),
  evaluationModel: "judge-1",
  evaluationCost: 0.01,
  ...more,
});

const testCase = (metricsData: readonly object[], more: object = {}) => ({
  name: "case",
  input: "What?",
  actualOutput: "That.",
  success: true,
  metricsData,
  runDuration: 3,
  evaluationCost: 0.02,
  ...more,
});

/** A run of two cases and two metrics, as it is saved to a folder. */
function run(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    testCases: [
      testCase([score("Relevancy", 0.9, true), score("Bias", 0.4, false)], { success: false, order: 0 }),
      testCase([score("Relevancy", 0.7, true), score("Bias", 0.6, true)], { order: 1 }),
    ],
    conversationalTestCases: [],
    metricsScores: [
      { metric: "Relevancy", scores: [0.9, 0.7], passes: 2, fails: 0, errors: 0 },
      { metric: "Bias", scores: [0.4, 0.6], passes: 1, fails: 1, errors: 0 },
    ],
    hyperparameters: { model: "org/m", "prompt template": "Answer: {input}", temperature: "0.3", chunk: "512" },
    testPassed: 1,
    testFailed: 1,
    runDuration: 6.5,
    evaluationCost: 0.04,
    ...over,
  };
}

const read = (value: unknown, entry = {}) => readFirst({ "test_run.json": JSON.stringify(value) }, entry);

describe("recognition", () => {
  it.each([
    ["a run of a folder", run()],
    ["the latest run, below testRunData", { testRunData: run(), testRunLink: null }],
    ["a run of conversations", { conversationalTestCases: [], testPassed: 0, testFailed: 0 }],
    ["an early run", { testCases: [{ metricsMetadata: [{ metric: "F", score: 1 }] }], metricScores: [] }],
    ["the link of a run that was sent away", { testRunLink: "https://example.org/test-runs/1" }],
    ["one that did not end", { testRunData: { testCases: [testCase([])], metricsScores: [] } }],
  ])("takes %s", async (_, value) => {
    expect(await readerOf({ file: JSON.stringify(value) })).toBe("deepeval");
  });

  it.each([[{ testCases: 12, passed: 10 }], [{ testCases: [{ name: "x", time: 1 }] }], [[run()]]])(
    "leaves %j alone",
    async (value) => {
      expect(await readerOf({ file: JSON.stringify(value) })).not.toBe("deepeval");
    },
  );
});

describe("readings", () => {
  it.each([
    ["", run()],
    ["/testRunData", { testRunData: run() }],
  ])("reads mean score and passes of each metric, below %j", async (place, value) => {
    const evidence = await read(value);
    expect(evidence.readings.map((one) => [one.measure, one.value, one.n, one.pointer, one.goal, one.range])).toEqual([
      ["deepeval/Relevancy", 0.8, 2, `${place}/metricsScores/0`, undefined, [0, 1]],
      ["deepeval/Relevancy/pass_rate", 1, 2, `${place}/metricsScores/0`, "maximize", [0, 1]],
      ["deepeval/Bias", 0.5, 2, `${place}/metricsScores/1`, undefined, [0, 1]],
      ["deepeval/Bias/pass_rate", 0.5, 2, `${place}/metricsScores/1`, "maximize", [0, 1]],
      ["deepeval/pass_rate", 0.5, 2, `${place}/testPassed`, "maximize", [0, 1]],
    ]);
    expect(evidence).toMatchObject({ problems: [], unusable: [], usage: [], measuredAt: null });
  });

  it("takes model and settings from logged hyperparameters, or of early versions configurations", async () => {
    const [first] = (await read(run())).readings;
    expect(first).toMatchObject({
      model: "org/m",
      variant: { temperature: "0.3", prompt_template: expect.any(String) },
    });
    const early = await read(run({ hyperparameters: undefined, configurations: { model: "org/e" } }));
    expect(early.readings[0]?.model).toBe("org/e");
    expect((await read(run({ hyperparameters: undefined }))).readings[0]?.model).toBeNull();
  });

  it("puts the entry's task before", async () => {
    expect(Object.keys(valuesOf(await read(run(), { task: "rag" })))).toContain("rag/Bias/pass_rate");
  });

  it("takes what the judge cost for no cost of the model", async () => {
    const evidence = await read(run());
    expect(evidence.usage).toEqual([]);
    expect(evidence.facts).toMatchObject({
      judge_cost_usd: 0.04,
      judges: ["judge-1"],
      duration_s: 6.5,
      hyperparameters: { chunk: "512" },
    });
    expect((await read(run({ evaluationCost: 0 }))).facts).not.toHaveProperty("judge_cost_usd");
  });

  it("counts only scores of cases where the tool's list has more of them, from inside traces", async () => {
    const metricsScores = [{ metric: "Relevancy", scores: [0.9, 0.1, 0.7, 0.2], passes: 2, fails: 2, errors: 0 }];
    const { readings } = await read(run({ metricsScores }));
    expect(readings[0]).toMatchObject({ measure: "deepeval/Relevancy", value: 0.8, n: 2, pointer: "/testCases" });
  });

  it("takes the tool's list of a metric that no case has", async () => {
    const metricsScores = [{ metric: "Span", scores: [1, 0.5, 0], passes: 2, fails: 1, errors: 1 }];
    const evidence = await read(run({ testCases: [testCase([])], metricsScores }));
    expect(evidence.readings[0]).toMatchObject({
      measure: "deepeval/Span",
      value: 0.5,
      n: 3,
      pointer: "/metricsScores/0",
    });
    expect(evidence.problems[0]).toContain("1 of 4 evaluations failed to give a score; the mean is of the other 3.");
  });

  it("says how many evaluations gave no score, and leaves them out of the mean", async () => {
    const testCases = [testCase([score("Relevancy", 0.8, true)]), testCase([score("Relevancy", null, false)])];
    const evidence = await read(run({ testCases, metricsScores: [] }));
    expect(evidence.readings[0]).toMatchObject({ value: 0.8, n: 1 });
    expect(evidence.problems).toEqual([
      "deepeval/Relevancy: 1 of 2 evaluations failed to give a score; the mean is of the other 1.",
    ]);
  });

  it("reads nothing of a metric that failed everywhere, nor of a run where all did", async () => {
    const failed = score("Bias", null, false);
    const some = await read(run({ testCases: [testCase([failed, score("Relevancy", 1, true)])], metricsScores: [] }));
    expect(some.unusable.map((one) => one.measure)).toEqual(["deepeval/Bias", "deepeval/Bias/pass_rate"]);
    const all = await read(run({ testCases: [testCase([failed])], metricsScores: [], testPassed: 0 }));
    expect(all.readings).toEqual([]);
    expect(all.unusable).toMatchObject([
      { measure: null, why: "every metric of every test case failed to give a score" },
    ]);
  });

  it("passes over a metric that was skipped", async () => {
    const skipped = score("Recall", null, null, { skipped: true });
    const evidence = await read(run({ testCases: [testCase([skipped, score("Bias", 1, true)])], metricsScores: [] }));
    expect(Object.keys(valuesOf(evidence))).toEqual(["deepeval/Bias", "deepeval/Bias/pass_rate", "deepeval/pass_rate"]);
  });

  it("has no range for scores of people's own metrics beyond 1", async () => {
    const testCases = [testCase([score("Stars", 4, true)])];
    expect((await read(run({ testCases, metricsScores: [] }))).readings[0]).not.toHaveProperty("range");
  });

  it("reads conversations, and early runs by their thresholds", async () => {
    const talk = { name: "talk", success: true, metricsData: [score("Role", 0.5, true)], turns: [] };
    expect(
      valuesOf(await read(run({ testCases: [], conversationalTestCases: [talk], metricsScores: [] }))),
    ).toMatchObject({ "deepeval/Role": 0.5 });
    const early = {
      testCases: [{ metricsMetadata: [{ metric: "Fact", score: 0.4, minimumScore: 0.5 }] }],
      metricScores: [],
    };
    expect(valuesOf(await read(early))).toEqual({ "deepeval/Fact": 0.4, "deepeval/Fact/pass_rate": 0 });
  });
});

describe("what people log of the model", () => {
  it("reads tokens, cost and completion time of cases", async () => {
    const logged = { inputTokenCount: 100, outputTokenCount: 20, tokenCost: 0.002, completionTime: 1.5 };
    const metrics = [score("Relevancy", 1, true)];
    const testCases = [testCase(metrics, logged), testCase(metrics, { tokenCost: 0, completionTime: 0 })];
    const evidence = await read(run({ testCases }));
    expect(evidence.usage).toMatchObject([
      {
        model: "org/m",
        requests: 1,
        inputTokens: 100,
        outputTokens: 20,
        costUsd: 0.002,
        score: 1,
        pointer: "/testCases/0",
      },
    ]);
    expect(evidence.readings.at(-1)).toMatchObject({ measure: "latency_mean_ms", value: 1500, unit: "ms", n: 1 });
  });

  it("takes the end of the last trace for its time, only with a zone", async () => {
    const traced = (endTime: string) =>
      read(run({ testCases: [testCase([score("R", 1, true)], { trace: { endTime } })] }));
    expect((await traced("2026-05-12T03:01:11.420Z")).measuredAt).toBe("2026-05-12T03:01:11.420Z");
    expect((await traced("2026-05-12T03:01:11.420")).measuredAt).toBeNull();
  });
});

describe("broken and unfinished files", () => {
  it.each([
    [{ testRunData: { testCases: [testCase([score("R", 1, true)])], metricsScores: [] } }, "the run did not end"],
    [run({ testCases: [], conversationalTestCases: [] }), "the run has no test case"],
    [run({ testCases: [testCase([])], metricsScores: [] }), "no test case has a metric"],
    [run({ testCases: "none" }), "the run has no test case"],
    [{ testRunLink: "https://example.org/test-runs/1" }, "the run was sent to Confident AI"],
  ])("reads nothing of %j", async (value, why) => {
    const evidence = await read(value);
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable[0]?.why).toContain(why);
    expect(evidence.problems[0]).toMatch(/othing is read: /);
  });

  it("reads no prefix", async () => {
    for (const one of await prefixes(JSON.stringify({ testRunData: run() }), "r.json", 29))
      expect(one).toBeTypeOf("string");
  });

  it("does not care for the order of keys", async () => {
    expect(valuesOf(await read(reversed(run())))).toEqual(valuesOf(await read(run())));
    // Two names of one setting, and of the model: which counts does not hang on which comes first.
    const hyperparameters = { Model: "a", model: "b", model_revision: "one", revision: "two", "top-p": 1, top_p: 0.5 };
    const [one, other] = [await read(run({ hyperparameters })), await read(reversed(run({ hyperparameters })))];
    expect(JSON.stringify(other.readings[0]?.variant)).toBe(JSON.stringify(one.readings[0]?.variant));
    expect(other.readings[0]?.model).toBe(one.readings[0]?.model);
  });

  it("takes NaN for no score", async () => {
    const text = JSON.stringify(run({ testCases: [testCase([score("R", 1, true)])], metricsScores: [] })).replace(
      '"score":1',
      '"score":NaN',
    );
    expect((await readFirst({ "r.json": text })).unusable[0]?.measure).toBeNull();
  });

  it("reads names that are not only names", async () => {
    const testCases = [testCase([score("__proto__", 1, true), score("constructor", 0.5, true)])];
    expect(valuesOf(await read(run({ testCases, metricsScores: [] })))).toMatchObject({
      "deepeval/__proto__": 1,
      "deepeval/constructor": 0.5,
    });
  });
});

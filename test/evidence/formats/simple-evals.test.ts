import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedBy } from "../../../src/evidence/formats/simple-evals-name.ts";
import { entryOf } from "../support.ts";
import { ANYTHING, expectCutsToBeSaid, expectSound } from "./properties.ts";
import { readAs, readingOf, reversed, takerOf } from "./reading.ts";

const SCORES = { stem: 1, "stem:std": 0, other: 0.6, "other:std": 0.4898979485566356, "score:std": 0.4, score: 0.8 };
const all = (over: object = {}) => {
  const { score, ...metrics } = SCORES;
  return { score, metrics, htmls: ["<p>"], convos: [[{ role: "user", content: "?" }], []], metadata: null, ...over };
};
const read = (file: unknown, path = "mmlu_gpt-4o.json", entry = {}) =>
  readAs("simple-evals", { [path]: file }, path, entryOf("*", entry));

describe("recognition", () => {
  it("takes the short and the long result by their keys, in whatever order", async () => {
    for (const file of [SCORES, all(), { score: 0.5, "score:bootstrap_std": 0.1, "score:n_samples": 9 }]) {
      expect(await takerOf(file)).toBe("simple-evals");
      expect(await takerOf(reversed(file))).toBe("simple-evals");
    }
  });

  it("leaves plain metrics with a score alone", async () => {
    expect(await takerOf({ score: 0.5, loss: 1 })).toBe("metrics-json");
    expect(await takerOf({ "score:std": 0.5, loss: 1 })).toBe("metrics-json");
  });
});

describe("the file's name", () => {
  it.each([
    ["mmlu_gpt-4o.json", "mmlu", "gpt-4o"],
    ["a/b/gpqa_gpt-4o-2024-11-20_assistant.json", "gpqa", "gpt-4o-2024-11-20_assistant"],
    ["simpleqa_o3-mini_high_20250512_172412.json", "simpleqa", "o3-mini_high"],
    ["math_o1_DEBUG.json", "math", "o1"],
    ["healthbench_hard_gpt-4.1_20250512_172412_DEBUG_allresults.json", "healthbench_hard", "gpt-4.1"],
    ["healthbench_gpt-4.1_20250512_172412.json", "healthbench", "gpt-4.1"],
    ["drop_claude-3-opus-20240229_empty.json", "drop", "claude-3-opus-20240229_empty"],
    ["ours_org-m.json", "ours", "org-m"],
    ["results.json", null, null],
    ["mmlu.json", "mmlu", null],
    ["_x.json", null, null],
  ])("%s is %s of %s", (path, task, model) => {
    expect(namedBy(path)).toMatchObject({ task, model });
  });

  it("gives the model and the task of every reading", async () => {
    const evidence = await read(SCORES);
    expect(readingOf(evidence, "mmlu/score")).toEqual({
      model: "gpt-4o",
      variant: null,
      measure: "mmlu/score",
      pointer: "/score",
      value: 0.8,
      unit: null,
      stderr: null,
      n: null,
      at: null,
      range: [0, 1],
    });
    expect(evidence).toMatchObject({
      format: "simple-evals",
      problems: [],
      unusable: [],
      facts: { tool: "simple-evals" },
    });
  });

  it("goes behind what the policy says", async () => {
    const evidence = await read(SCORES, "results.json", { model: "org/m", task: "mmlu" });
    expect(readingOf(evidence, "mmlu/score").model).toBe("org/m");
    expect(evidence.problems).toEqual([]);
  });

  it("says neither: the model is unknown, and what to do is said", async () => {
    const evidence = await read(SCORES, "results.json");
    expect(readingOf(evidence, "simple-evals/score").model).toBeNull();
    expect(evidence.problems).toEqual([
      'The file\'s name "results.json" says neither model nor task; name it <eval>_<model>.json, or say model and task in its results entry.',
    ]);
    expect((await read(SCORES, "mmlu.json")).problems[0]).toContain("says no model;");
  });

  it("is not believed without a word where it begins with no evaluation of the tool", async () => {
    const [problem] = (await read(SCORES, "my_results.json")).problems;
    expect(problem).toContain('The evaluation "my" and the model "results" are taken from the file\'s name');
  });

  it("of a trial run makes it limited", async () => {
    const evidence = await read(SCORES, "mmlu_gpt-4o_20250512_172412_DEBUG.json");
    expect(evidence.readings.every((one) => one.limited?.of === null)).toBe(true);
    expect(evidence.facts).toEqual({ tool: "simple-evals", began_local: "20250512_172412", debug: true });
    expect(evidence.measuredAt).toBeNull();
  });
});

describe("scores", () => {
  it("takes the spread of the samples for no standard error, and for no measure", async () => {
    const { readings } = await read(SCORES);
    expect(readings.map((one) => [one.measure, one.stderr])).toEqual([
      ["mmlu/stem", null],
      ["mmlu/other", null],
      ["mmlu/score", null],
    ]);
  });

  it("takes the spread of bootstrapped means for one, with its n_samples (HealthBench)", async () => {
    const file = {
      "axis:accuracy": 0.4,
      "axis:accuracy:bootstrap_std": 0.02,
      "axis:accuracy:n_samples": 300,
      score: 0.5,
      "score:bootstrap_std": 0.01,
      "score:n_samples": 500,
    };
    const evidence = await read(file, "healthbench_gpt-4.1.json");
    expect(evidence.readings.map((one) => [one.measure, one.value, one.stderr, one.n])).toEqual([
      ["healthbench/axis:accuracy", 0.4, 0.02, 300],
      ["healthbench/score", 0.5, 0.01, 500],
    ]);
  });

  it("never rescales DROP, which mixes two scales, and gives them no range", async () => {
    const file = {
      em_score: 0.7,
      "em_score:std": 0.3,
      f1_score: 83.4,
      "f1_score:std": 30,
      "score:std": 30,
      score: 83.4,
    };
    const { readings } = await read(file, "drop_gpt-4o.json");
    expect(readings.map((one) => [one.value, one.range])).toEqual([
      [0.7, undefined],
      [83.4, undefined],
      [83.4, undefined],
    ]);
  });

  it("knows a mean of zeros and ones by its spread, whatever the evaluation", async () => {
    const file = { score: 0.7, "score:std": Math.sqrt(0.7 * 0.3), chars: 0.5, "chars:std": 0.2 };
    const { readings } = await read(file, "ours_m.json");
    expect(readings.map((one) => one.range)).toEqual([[0, 1], undefined]);
  });

  it("gives no range to the length of answers", async () => {
    expect(readingOf(await read({ ...SCORES, chars: 0.5, "chars:std": 0.1 }), "mmlu/chars").range).toBeUndefined();
  });

  it("says of a score that is NaN or null that it has no value", async () => {
    const evidence = await read('{"score:std": 0.1, "score": NaN, "f1": null, "other": 1}');
    expect(evidence.readings.map((one) => one.measure)).toEqual(["mmlu/other"]);
    expect(evidence.problems).toEqual([
      "/score: mmlu/score has no value: the value is NaN, not a finite number.",
      "/f1: mmlu/f1 has no value: the value is null, not a finite number.",
    ]);
  });

  it("takes __proto__ for a name", async () => {
    const evidence = await read('{"score:std": 0.1, "score": 0.5, "__proto__": 0.25}');
    expect(readingOf(evidence, "mmlu/__proto__")).toMatchObject({ value: 0.25, pointer: "/__proto__" });
  });
});

describe("_allresults.json", () => {
  it("has the scores below metrics, and answers that are no number of samples", async () => {
    const evidence = await read(all(), "mmlu_gpt-4o_allresults.json");
    expect(evidence.readings.map((one) => [one.measure, one.pointer, one.n])).toEqual([
      ["mmlu/stem", "/metrics/stem", null],
      ["mmlu/other", "/metrics/other", null],
      ["mmlu/score", "/score", null],
    ]);
    expect(evidence.facts).toEqual({ tool: "simple-evals", answers: 2 });
  });

  it("is a part of the short result beside it", async () => {
    const files = { "mmlu_m.json": SCORES, "mmlu_m_allresults.json": all() };
    expect((await readAs("simple-evals", files, "mmlu_m.json")).parts).toEqual(["mmlu_m_allresults.json"]);
    expect((await readAs("simple-evals", files, "mmlu_m_allresults.json")).parts).toEqual([]);
  });
});

describe("broken files", () => {
  it("makes nothing of any beginning of a file", async () => {
    await expectCutsToBeSaid("simple-evals", JSON.stringify(SCORES), "mmlu_m.json");
    await expectCutsToBeSaid("simple-evals", JSON.stringify(all()), "mmlu_m_allresults.json");
  });

  it("reads only finite numbers from whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), ANYTHING), async (more) => {
        const { metrics, htmls, convos, ...rest } = more;
        expectSound(await read({ ...rest, score: 0.5, "score:std": 0.1 }));
      }),
      { numRuns: 40 },
    );
  });
});

import { expect, it } from "vitest";
import { evidenceOf } from "./evidence.ts";

it("reads MMLU and its parts; the spread of the samples is no standard error", async () => {
  const evidence = await evidenceOf("simple-evals/mmlu_customgpt.json");
  expect(evidence).toMatchObject({ format: "simple-evals", problems: [], unusable: [], measuredAt: null });
  expect(evidence.readings.map((one) => [one.model, one.measure, one.value, one.pointer])).toEqual([
    ["customgpt", "mmlu/other", 0.6, "/other"],
    ["customgpt", "mmlu/stem", 1, "/stem"],
    ["customgpt", "mmlu/humanities", 0.5, "/humanities"],
    ["customgpt", "mmlu/social_sciences", 1, "/social_sciences"],
    ["customgpt", "mmlu/score", 0.7, "/score"],
  ]);
  expect(evidence.readings.every((one) => one.n === null && one.stderr === null)).toBe(true);
});

it("reads SimpleQA, of which a 0 is a value", async () => {
  const evidence = await evidenceOf("simple-evals/simpleqa_customgpt.json");
  expect(evidence.readings.map((one) => [one.measure, one.value])).toEqual([
    ["simpleqa/is_correct", 1],
    ["simpleqa/is_incorrect", 0],
    ["simpleqa/is_not_attempted", 0],
    ["simpleqa/score", 1],
  ]);
});

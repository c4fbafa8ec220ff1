import { expect, it } from "vitest";
import { evidenceOf } from "./evidence.ts";

it("reads six scores of a leaderboard, their bounds and the precision that it states", async () => {
  const evidence = await evidenceOf("every-eval-ever/98ea850e-7019-4728-a558-8b1819ec47c2.json");
  expect(evidence).toMatchObject({ format: "every-eval-ever", formatVersion: "0.2.0", problems: [], unusable: [] });
  expect(evidence.readings.map((one) => [one.measure, one.value])).toEqual([
    ["IFEval/score", 0.4486],
    ["BBH/score", 0.4224],
    ["MATH Level 5/score", 0.0249],
    ["GPQA/score", 0.2743],
    ["MUSR/score", 0.419],
    ["MMLU-PRO/score", 0.1946],
  ]);
  for (const one of evidence.readings) {
    expect(one).toMatchObject({
      model: "TencentARC/LLaMA-Pro-8B-Instruct",
      goal: "maximize",
      range: [0, 1],
      n: null,
      stderr: null,
    });
  }
  expect(evidence.readings[3]?.pointer).toBe("/evaluation_results/3/score_details/score");
  expect(evidence.measuredAt).toBeNull();
  expect(evidence.facts).toMatchObject({
    precision_hint: { value: "bfloat16" },
    retrieved_at: "2026-02-10T00:14:46.623Z",
  });
});

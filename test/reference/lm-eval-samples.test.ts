import { expect, it } from "vitest";
import { evidenceOf } from "./evidence.ts";

it("reads a part of the rows of a run, with the true 0 of its results beside", async () => {
  const name = "samples_math_perturbed_full_2026-01-21T03-44-18.458309.jsonl";
  const evidence = await evidenceOf(`lm-eval/math-perturbed/${name}`);
  expect(evidence.format).toBe("lm-eval-samples");
  expect(evidence.readings).toEqual([
    expect.objectContaining({
      model: "RylanSchaeffer/mem_Qwen3-93M_minerva_math_rep_0_sbst_1.0000_epch_1_ot_1",
      measure: "math_perturbed_full/exact_match",
      value: 0,
      n: 10,
      stderr: null,
      limited: { of: 5000 },
      pointer: "/1/exact_match",
    }),
  ]);
  expect(evidence.problems).toEqual([
    "It has 10 rows, and results_2026-01-21T03-44-18.458309.json counts 5000: its means are of a part.",
  ]);
});

it("makes no score of rows that are infinite", async () => {
  const name = "samples_polymer_tg_prediction_2025-06-30T19-40-09.461247.jsonl";
  const evidence = await evidenceOf(`lm-eval/gpt-4o-mini-nan/${name}`);
  expect([evidence.readings, evidence.facts.rows]).toEqual([[], 24]);
  expect(evidence.unusable).toEqual([
    expect.objectContaining({ model: "gpt-4o-mini", measure: "polymer_tg_prediction/mae", pointer: "/1/mae" }),
  ]);
  expect(evidence.problems[0]).toMatch(/of 24 rows have no finite value \(first in line 1: Infinity\)/);
});

it("has its results speak for it", async () => {
  const { parts } = await evidenceOf("lm-eval/math-perturbed/results_2026-01-21T03-44-18.458309.json");
  expect(parts).toContain("lm-eval/math-perturbed/samples_math_perturbed_full_2026-01-21T03-44-18.458309.jsonl");
});

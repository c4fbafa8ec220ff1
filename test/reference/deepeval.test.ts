import { expect, it } from "vitest";
import { evidenceOf } from "./evidence.ts";

it("reads one case, and takes the judge's cost for no cost of the model", async () => {
  const evidence = await evidenceOf("deepeval/test_run_sample.json");
  expect(evidence).toMatchObject({ format: "deepeval", unusable: [], usage: [], problems: [] });
  expect(evidence.readings.map(({ model, measure, value, n }) => [model, measure, value, n])).toEqual([
    [null, "deepeval/Answer Relevancy", 0.92, 1],
    [null, "deepeval/Answer Relevancy/pass_rate", 1, 1],
    [null, "deepeval/Faithfulness", 0.45, 1],
    [null, "deepeval/Faithfulness/pass_rate", 0, 1],
    [null, "deepeval/pass_rate", 0, 1],
  ]);
  expect(evidence.facts).toMatchObject({ judge_cost_usd: 0.0214, judges: ["gpt-5.4"], duration_s: 11.42 });
  expect(evidence.measuredAt).toBe("2026-05-12T03:01:11.420Z");
});

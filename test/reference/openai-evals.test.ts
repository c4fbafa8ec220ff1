import { expect, it } from "vitest";
import { evidenceOf } from "./evidence.ts";

it("reads no score of a run that did not finish", async () => {
  const evidence = await evidenceOf("openai-evals/gpt-4-cot_semantic_role_recognition.jsonl");
  expect(evidence).toMatchObject({ format: "openai-evals", readings: [], usage: [] });
  expect(evidence.unusable).toEqual([
    {
      model: "zhishu/gpt-4-cot",
      variant: null,
      measure: null,
      why: "the log has no final_report, so the run did not finish",
      pointer: "",
    },
  ]);
  expect(evidence.problems[0]).toContain("Run 240206062816JZOWUWI3: the log has no final_report");
  expect(evidence.facts).toMatchObject({
    run_id: "240206062816JZOWUWI3",
    eval: "semantic_role_recognition.test.v1",
    samplings: 32,
  });
});

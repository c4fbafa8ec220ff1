import { expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import { evidenceOf, readingOf, six } from "./evidence.ts";

const value = (evidence: Evidence, measure: string) => six(readingOf(evidence, measure).value);

it("reads narrative_qa of gpt2: the test split, its 4 instances, no perturbation", async () => {
  const evidence = await evidenceOf("helm/narrative_qa-gpt2/stats.json");
  expect(evidence).toMatchObject({ format: "helm", measuredAt: null, usage: [], problems: [] });
  expect(value(evidence, "narrative_qa/f1_score")).toBe(0.174242);
  expect(value(evidence, "narrative_qa/rouge_l")).toBe(0.0536551);
  expect(value(evidence, "narrative_qa/exact_match")).toBe(0);
  expect(six(readingOf(evidence, "latency_mean_ms").value)).toBe(1173.8);
  expect(value(evidence, "input_tokens_mean")).toBe(712.5);
  expect(value(evidence, "output_tokens_mean")).toBe(38);
  expect(evidence.readings).toHaveLength(9);
  expect(evidence.readings.every((one) => one.model === "openai/gpt2" && one.n === 4)).toBe(true);
  expect(evidence.readings.every((one) => one.stderr === null && one.limited?.of === null)).toBe(true);
  expect(readingOf(evidence, "narrative_qa/f1_score")).toMatchObject({
    pointer: "/18/mean",
    comparable: { split: "test", shots: "5" },
  });
  expect(evidence.facts).toMatchObject({
    run: "narrative_qa:model=openai_gpt2",
    model_deployment: "huggingface/gpt2",
    max_eval_instances: 5,
    other_splits: { valid: 1 },
  });
  expect(evidence.parts).toEqual([
    "helm/narrative_qa-gpt2/run_spec.json",
    "helm/narrative_qa-gpt2/scenario.json",
    "helm/narrative_qa-gpt2/per_instance_stats.json",
  ]);
});

it("reads a run whose metrics are its own", async () => {
  const evidence = await evidenceOf("helm/anthropic_red_team-claude-3-5-sonnet/stats.json");
  for (const name of ["art_score", "art_gpt_score", "art_claude_score"]) {
    expect(readingOf(evidence, `anthropic_red_team/${name}`)).toMatchObject({
      model: "anthropic/claude-3-5-sonnet-20240620",
      value: 1,
      n: 2,
    });
  }
  expect(six(readingOf(evidence, "latency_mean_ms").value)).toBe(1618.4);
  expect(value(evidence, "input_tokens_mean")).toBe(15.5);
  expect(value(evidence, "output_tokens_mean")).toBe(52);
  expect(evidence.unusable).toEqual([]);
  expect(evidence.readings).toHaveLength(6);
});

it("reads a run that has only a validation split", async () => {
  const evidence = await evidenceOf("helm/hellaswag-pythia-1b/stats.json");
  const task = "commonsense:dataset=hellaswag,method=multiple_choice_joint";
  expect(readingOf(evidence, `${task}/exact_match`)).toMatchObject({
    model: "eleutherai/pythia-1b-v0",
    value: 0.3,
    n: 10,
    range: [0, 1],
    comparable: { split: "valid" },
    pointer: "/16/mean",
  });
  expect(six(readingOf(evidence, "latency_mean_ms").value)).toBe(14876.8);
  expect(evidence.facts).toMatchObject({ model_deployment: "huggingface/pythia-1b-v0" });
  expect(evidence.unusable.map((one) => one.measure)).toContain(`${task}/perplexity`);
});

it.each([
  "helm/narrative_qa-gpt2/run_spec.json",
  "helm/narrative_qa-gpt2/per_instance_stats.json",
  "helm/narrative_qa-gpt2/scenario.json",
  "helm/anthropic_red_team-claude-3-5-sonnet/run_spec.json",
  "helm/anthropic_red_team-claude-3-5-sonnet/per_instance_stats.json",
  "helm/hellaswag-pythia-1b/run_spec.json",
])("knows %s for a part of a run", async (path) => {
  const evidence = await evidenceOf(path);
  expect(evidence).toMatchObject({ format: "helm", readings: [] });
  expect(evidence.problems[0]).toContain("the numbers are in the stats.json of the run");
});

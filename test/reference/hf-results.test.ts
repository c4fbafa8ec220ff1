import { expect, it } from "vitest";
import { evidenceOf, readingOf } from "./evidence.ts";

it("reads every metric of a card as stated, in percent", async () => {
  const evidence = await evidenceOf("hf-model-index/Tucano-160m.md");
  expect(evidence).toMatchObject({ format: "hf-model-index", unusable: [], problems: [], measuredAt: null });
  expect(evidence.readings).toHaveLength(14);
  expect(evidence.readings.every((one) => one.model === "Tucano-160m" && one.range === undefined)).toBe(true);
  expect(readingOf(evidence, "CALAME-PT/acc")).toMatchObject({
    value: 52.31,
    pointer: "/model-index/0/results/0/metrics/0/value",
    comparable: { args: "num_few_shot=0" },
  });
  expect(readingOf(evidence, "LAMBADA-PT/acc").value).toBe(28.16);
  expect(evidence.facts).toMatchObject({ training_emissions_g: 89730, training_hardware: "NVIDIA A100-SXM4-80GB" });
});

it("reads two metrics of one data set", async () => {
  const evidence = await evidenceOf("hf-model-index/sample_simple_model_index.md");
  expect(evidence.problems).toEqual([]);
  expect(evidence.readings.map(({ model, measure, value }) => [model, measure, value])).toEqual([
    ["my-cool-model", "Beans/accuracy", 0.9],
    ["my-cool-model", "Beans/f1", 0.66],
  ]);
  expect(readingOf(evidence, "Beans/f1").comparable).toMatchObject({
    config: "default",
    split: "test",
    revision: "5503434ddd753f426f4b38109466949a1217c2bb",
  });
});

it("takes an index with a result without a data set for none", async () => {
  const evidence = await evidenceOf("hf-model-index/sample_invalid_model_index.md");
  expect(evidence.readings).toEqual([]);
  expect(evidence.problems[0]).toContain('/model-index/0/results/0 has no "dataset"');
});

it("reads of the specification's example what is complete, and says what is a placeholder", async () => {
  const evidence = await evidenceOf("hf-eval-results/eval_results.yaml");
  expect(evidence.format).toBe("hf-eval-results");
  expect(evidence.readings.map(({ model, measure, value, pointer }) => [model, measure, value, pointer])).toEqual([
    [null, "Idavidrein/gpqa/gpqa_diamond", 0.412, "/1/value"],
  ]);
  expect(evidence.unusable).toMatchObject([
    { pointer: "/0/value", why: "the value is an object, not a finite number" },
  ]);
});

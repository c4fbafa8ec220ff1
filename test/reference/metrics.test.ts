import { expect, it } from "vitest";
import { evidenceOf, six } from "./evidence.ts";

it.each([
  ["example-dvc-experiments/metrics.json", { loss: 0.0349836, acc: 0.9881 }],
  ["dvclive/metrics.json", { acc: 0.690549, precision: 0.658915, recall: 0.348361, "f1-score": 0.455764 }],
  [
    "example-get-started/eval/metrics.json",
    {
      "avg_prec.train": 0.977227,
      "avg_prec.test": 0.944956,
      // The key's text says 0.987367; the file has 0.98736758…, which rounds to 0.987368.
      "roc_auc.train": 0.987368,
      "roc_auc.test": 0.96191,
    },
  ],
])("reads %s", async (path, expected) => {
  const evidence = await evidenceOf(`dvc-metrics/${path}`);
  expect(evidence).toMatchObject({ format: "metrics-json", unusable: [], usage: [], problems: [], measuredAt: null });
  expect(Object.fromEntries(evidence.readings.map((one) => [one.measure, six(one.value)]))).toEqual(expected);
  expect(evidence.readings.every((one) => one.model === null && one.n === null && one.stderr === null)).toBe(true);
});

import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("finds no metric in a summary of nothing but a table", async () => {
  const evidence = await evidenceOf("wandb/mozilla/wandb-summary.json");
  expect(evidence).toMatchObject({ format: "wandb", readings: [], usage: [] });
  expect(evidence.unusable).toMatchObject([{ measure: null, why: "the summary has no metric" }]);
  expect(evidence.facts.media).toEqual(["search-term-data-validation-df"]);
  expect(six(evidence.facts.duration_s as number)).toBe(0.909365);
  expect(evidence.measuredAt).toBe("2024-04-22T13:59:49.692Z");
});

it("keeps the names of a trainer's metrics", async () => {
  const evidence = await evidenceOf("wandb/t-lab/wandb-summary.json");
  expect(evidence).toMatchObject({ unusable: [], problems: [] });
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect([value("wandb/train/loss"), value("wandb/train_loss"), value("wandb/train/global_step")]).toEqual([
    0.0952, 0.269008, 760,
  ]);
  expect(readingOf(evidence, "wandb/train/loss").pointer).toBe("/train~1loss");
  expect(six(evidence.facts.duration_s as number)).toBe(1594.3);
  expect(evidence.readings).toHaveLength(10);
});

import { expect, it } from "vitest";
import { evidenceOf, six } from "./evidence.ts";

it.each([
  ["results_2025-03-15T22-38-52.294521.json", "aime24", 0.466667, 0.0926411, 30, 619.502],
  ["results_2025-03-15T23-02-19.308882.json", "math_500", 0.844, 0.0162436, 500, 1373.65],
])("reads %s: one task, its error and its documents", async (file, task, value, stderr, n, seconds) => {
  const evidence = await evidenceOf(`lighteval/open-rs/${file}`);
  expect(evidence).toMatchObject({ format: "lighteval", problems: [], unusable: [], measuredAt: null });
  expect(evidence.readings).toHaveLength(1);
  const [reading] = evidence.readings;
  expect(reading).toMatchObject({
    model: "quyanh/OpenRS-GRPO",
    measure: `${task}/extractive_match`,
    pointer: `/results/custom|${task}|0/extractive_match`,
    n,
    goal: "maximize",
    range: [0, 1],
    comparable: { suite: "custom", shots: "0", task_version: "1" },
  });
  expect([six(reading?.value ?? null), six(reading?.stderr ?? null)]).toEqual([value, stderr]);
  expect(six(Number(evidence.facts.duration_s))).toBe(seconds);
  expect(evidence.facts).not.toHaveProperty("tool_commit");
  expect(evidence.facts).not.toHaveProperty("compute_dtype");
});

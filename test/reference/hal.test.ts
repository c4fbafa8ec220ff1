import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads rewards, costs and times of an upload without totals", async () => {
  const evidence = await evidenceOf("hal/taubench_toolcalling_gpt_4o_mini_baseline_r0_UPLOAD.json");
  expect(evidence).toMatchObject({ format: "hal", unusable: [], measuredAt: null });
  expect(readingOf(evidence, "hal/accuracy")).toMatchObject({ value: 0.5, n: 2, pointer: "/raw_eval_results" });
  expect(readingOf(evidence, "hal/task_time_mean_s")).toMatchObject({ value: 1.75, n: 2, unit: "s" });
  expect(evidence.usage.map(({ costUsd, score, pointer }) => [costUsd, score, pointer])).toEqual([
    [0.001, 1, "/results/costs/0"],
    [0.002, 0, "/results/costs/1"],
  ]);
  expect(six(evidence.usage.reduce((sum, row) => sum + (row.costUsd ?? 0), 0))).toBe(0.003);
});

import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads 3.2.2: two functions, in seconds, at a time in UTC", async () => {
  const evidence = await evidenceOf("pytest-benchmark/pytest_output.json");
  expect(evidence).toMatchObject({ format: "pytest-benchmark", formatVersion: "3.2.2", problems: [] });
  expect(evidence.measuredAt).toBe("2019-11-17T02:22:16.817Z");
  expect(evidence.facts.cpu).toBe("Intel(R) Core(TM) i7-4771 CPU @ 3.50GHz");
  const [ten, twenty] = ["test_fib_10/mean", "test_fib_20/mean"].map((measure) => readingOf(evidence, measure));
  expect([six(ten?.value ?? null), ten?.n, ten?.pointer]).toEqual([2.40887e-5, 38523, "/benchmarks/0/stats/mean"]);
  expect([six(twenty?.value ?? null), twenty?.n, twenty?.unit]).toEqual([0.00298503, 278, "s"]);
});

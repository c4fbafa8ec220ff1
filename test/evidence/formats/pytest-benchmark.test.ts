import { describe, expect, it } from "vitest";
import { pytestBenchmark } from "../../../src/evidence/formats/pytest-benchmark.ts";
import { holdsForOrder, holdsForPrefixes, holdsForValues } from "./properties.ts";
import { readingOf, readWith, takerOf, valuesOf } from "./reading.ts";

function benchmark(name: string, stats: unknown = {}, over: Record<string, unknown> = {}): Record<string, unknown> {
  const numbers = { min: 0.25, max: 1, mean: 0.5, stddev: 0.1, rounds: 40, median: 0.375, ops: 2, iterations: 1 };
  const whole = typeof stats === "object" && stats !== null ? { ...numbers, ...stats } : stats;
  return { group: null, name, fullname: `bench.py::${name}`, params: null, extra_info: {}, stats: whole, ...over };
}

function root(benchmarks: unknown, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    machine_info: { node: "host", cpu: { brand_raw: "CPU 1" }, python_version: "3.12.1" },
    commit_info: { id: "abc", dirty: false },
    benchmarks,
    datetime: "2026-01-02T03:04:05.678901+00:00",
    version: "5.1.0",
    ...over,
  };
}

const read = (benchmarks: unknown, over: Record<string, unknown> = {}) =>
  readWith(pytestBenchmark, root(benchmarks, over));

describe("recognition", () => {
  it("takes a file by its keys, whatever their order, and is the only reader that does", async () => {
    await holdsForOrder(pytestBenchmark, root([benchmark("test_a")]));
    expect(await takerOf(root([]))).toBe("pytest-benchmark");
  });

  it("leaves other lists of benchmarks alone", async () => {
    expect(await takerOf({ machine_info: 1, benchmarks: [{ metrics: 2 }] })).not.toBe("pytest-benchmark");
  });
});

describe("benchmarks", () => {
  it("are measures in seconds under the test's name, with their rounds", async () => {
    const evidence = await read([benchmark("test_a"), benchmark("test_b[8]", { mean: 0.75 })]);
    expect(valuesOf(evidence)).toMatchObject({
      "test_a/mean": 0.5,
      "test_a/median": 0.375,
      "test_a/min": 0.25,
      "test_a/max": 1,
      "test_a/ops": 2,
      "test_b[8]/mean": 0.75,
    });
    expect(readingOf(evidence, "test_a/mean")).toEqual({
      model: null,
      variant: null,
      measure: "test_a/mean",
      value: 0.5,
      unit: "s",
      stderr: null,
      n: 40,
      at: null,
      pointer: "/benchmarks/0/stats/mean",
      goal: "minimize",
    });
    expect(readingOf(evidence, "test_a/ops").goal).toBe("maximize");
    expect(evidence).toMatchObject({ formatVersion: "5.1.0", problems: [], unusable: [] });
    expect(evidence.facts).toEqual({
      tool: "pytest-benchmark",
      tool_version: "5.1.0",
      cpu: "CPU 1",
      python_version: "3.12.1",
      commit: "abc",
    });
  });

  it("of one name in two files are told apart by the file", async () => {
    const other = benchmark("test_a", {}, { fullname: "other.py::test_a" });
    const evidence = await read([benchmark("test_a"), other]);
    expect(evidence.readings.filter(({ measure }) => measure.endsWith("/mean")).map(({ measure }) => measure)).toEqual([
      "bench.py::test_a/mean",
      "other.py::test_a/mean",
    ]);
  });

  it("name a model only in extra_info", async () => {
    const evidence = await read([benchmark("test_a", {}, { extra_info: { model: "org/m" } })]);
    expect(readingOf(evidence, "test_a/mean").model).toBe("org/m");
  });
});

describe("the time", () => {
  it("is UTC, which versions before 5 do not say", async () => {
    expect((await read([benchmark("t")])).measuredAt).toBe("2026-01-02T03:04:05.678Z");
    const older = { datetime: "2019-11-17T02:22:16.817862", machine_info: { cpu: { brand: "CPU 2" } } };
    expect(await read([benchmark("t")], older)).toMatchObject({
      measuredAt: "2019-11-17T02:22:16.817Z",
      facts: { cpu: "CPU 2" },
    });
  });
});

describe("what went wrong", () => {
  it("says that no benchmark ran", async () => {
    expect((await read([])).problems).toEqual(["It has no benchmark: none ran, or all failed."]);
  });

  it.each([
    [null, "/benchmarks/0/stats: t: stats is null, not an object."],
    [{ rounds: 0 }, "/benchmarks/0/stats: t: it ran no round."],
    [
      { mean: 0 },
      "/benchmarks/0/stats/mean: t/mean has no value: the value is 0, which tools write for what they did not measure.",
    ],
    [{ mean: "fast" }, '/benchmarks/0/stats/mean: t/mean has no value: the value is "fast", not a finite number.'],
  ])("has no reading of stats %j", async (stats, problem) => {
    const evidence = await read([benchmark("t", stats)]);
    expect(evidence.problems).toEqual([problem]);
    expect(evidence.readings.some((one) => one.measure === "t/mean")).toBe(false);
  });

  it("takes __proto__ as a name", async () => {
    expect(valuesOf(await read([benchmark("__proto__")]))["__proto__/mean"]).toBe(0.5);
  });

  it("says what is broken", async () => {
    await expect(readWith(pytestBenchmark, "[]")).rejects.toThrow("it is not a JSON object");
    await expect(read({})).rejects.toThrow("/benchmarks is an object, not a list");
  });

  it("never reads a number from a prefix, nor throws anything but a sentence", async () => {
    await holdsForPrefixes(pytestBenchmark, JSON.stringify(root([benchmark("a"), benchmark("b")])));
    await holdsForValues(pytestBenchmark, root([benchmark("a")]));
  });
});

import { describe, expect, it } from "vitest";
import { type ChosenLoad, type Constraint, chooseLoad } from "../../src/cost/operating-point.ts";
import type { LoadSettings, Placed, Reading } from "../../src/domain/evidence.ts";
import { candidateOf, load, readerOf, said } from "./support.ts";

type Point = Extract<ChosenLoad, { readonly there: object }>;

function choose(
  readings: readonly Placed<Reading>[],
  constraints: readonly Constraint[] = [],
  asked: LoadSettings | null = null,
  read = readerOf(),
): ChosenLoad | null {
  return chooseLoad(candidateOf({ readings }), asked, constraints, read);
}

function point(...args: Parameters<typeof choose>): Point {
  const found = choose(...args);
  expect(found).toHaveProperty("there");
  return found as Point;
}

function at(...args: Parameters<typeof choose>): string {
  const { point: found } = point(...args);
  return `${JSON.stringify(found.at)}: ${found.why}`;
}

function why(...args: Parameters<typeof choose>): string {
  const found = choose(...args);
  expect(found).toMatchObject({ point: null });
  return said((found as Extract<ChosenLoad, { readonly point: null }>).lacking);
}

const p95 = (limit: number): Constraint => ({ measure: "latency_p95_ms", kind: "max", limit });

/** Latency rises with the load, throughput saturates. */
const SWEEP = [
  [2, 3, 400, 0],
  [8, 8, 900, 0],
  [16, 10, 1500, 0.01],
  [4, 5, 600, 0],
].flatMap(([concurrency = 0, rps = 0, p95 = 0, errors = 0]) =>
  load(
    { concurrency },
    { throughput_rps: rps, latency_p95_ms: p95, error_rate: errors },
    `loadtest/c${concurrency}.json`,
  ),
);

describe("the operating point", () => {
  it("is none without a load test", () => {
    expect(choose([])).toBe(null);
    expect(choose(load(null, { "mmlu/acc": 0.7 }))).toBe(null);
    expect(choose(load({ concurrency: 2 }, { latency_p95_ms: 100 }))).toBe(null);
  });

  it("is the only measured load, whatever the budgets", () => {
    const only = load({ concurrency: 8 }, { throughput_rps: 5, latency_p95_ms: 900 });
    expect(at(only)).toBe('{"concurrency":8}: the only measured load');
    expect(at(only, [p95(1)])).toBe('{"concurrency":8}: the only measured load');
    expect(point(only).point.path).toBe("loadtest/run.json");
    expect(at(load(null, { output_tokens_per_s: 5 }))).toBe("{}: the only measured load");
  });

  it("has all that was measured there, and nothing of other loads", () => {
    const { measures } = point(SWEEP, [], { concurrency: 4 });
    expect([...measures].map(([name, value]) => [name, value.known && value.value])).toEqual([
      ["error_rate", 0],
      ["latency_p95_ms", 600],
      ["throughput_rps", 5],
    ]);
  });
});

describe("a load that the policy names", () => {
  it("is it, whatever the budgets hold", () => {
    expect(at(SWEEP, [p95(500)], { concurrency: 16 })).toBe(`{"concurrency":16}: the policy's load`);
  });

  it("may leave out what is the same everywhere", () => {
    const both = [1, 2].flatMap((rate) => load({ concurrency: 8, request_rate: rate }, { throughput_rps: rate }));
    expect(at(both, [], { request_rate: 2 })).toBe(`{"concurrency":8,"request_rate":2}: the policy's load`);
    expect(at(both, [], { concurrency: 8, request_rate: 1 })).toMatch(/^{"concurrency":8,"request_rate":1}/);
    expect(why(both, [], { concurrency: 8 })).toBe(
      "evidence/ambiguous: 2 measured loads have concurrency 8: concurrency 8, request_rate 1, concurrency 8, request_rate 2 -> write load with all that tells them apart, or results[].where",
    );
  });

  it("and nobody measured is missing, with those that were", () => {
    expect(why(SWEEP, [p95(500)], { concurrency: 32 })).toBe(
      "evidence/missing: no load test at concurrency 32; measured: concurrency 2, concurrency 4, concurrency 8, concurrency 16 -> write load: one that was measured, or test at this load",
    );
    expect(why(load({ concurrency: 8 }, { throughput_rps: 5 }), [], { request_rate: 8 })).toMatch(/^evidence\/missing/);
  });
});

describe("several loads", () => {
  it("and no budget on what they measure are ambiguous, with what to write", () => {
    expect(why(SWEEP)).toBe(
      "evidence/ambiguous: 4 loads were measured (concurrency 2, concurrency 4, concurrency 8, concurrency 16), and no budget on latency or errors chooses one -> write deployments.*.load: { concurrency: 2 }, or a budget on what was measured, such as latency_p95_ms",
    );
  });

  it("and a budget only on what none of them measured are as ambiguous, and it says so", () => {
    expect(why(SWEEP, [{ measure: "ttft_p99_ms", kind: "max", limit: 200 }])).toMatch(
      /^evidence\/ambiguous: .*, and none of them measured what is limited \(ttft_p99_ms\) -> write deployments/,
    );
  });

  it("propose the setting that tells them apart", () => {
    const rates = [1, 2].flatMap((rate) => load({ concurrency: 8, request_rate: rate }, { throughput_rps: rate }));
    expect(why(rates)).toContain("write deployments.*.load: { request_rate: 1 }");
    const words = ["a", "b"].flatMap((backend) => load({ backend }, { throughput_rps: 1 }));
    expect(why(words)).toMatch(/-> choose one: results\[\].where, or deployments.\*.load$/);
  });

  it("give the highest at which every budget holds", () => {
    expect(at(SWEEP, [p95(1000)])).toBe(
      '{"concurrency":8}: the highest of 4 measured loads that keeps latency_p95_ms max 1000',
    );
    expect(at(SWEEP, [p95(900)])).toMatch(/^{"concurrency":8}/);
    expect(at(SWEEP, [p95(899.9)])).toMatch(/^{"concurrency":4}/);
    expect(at(SWEEP, [p95(9999)])).toMatch(/^{"concurrency":16}/);
    const errors: Constraint = { measure: "error_rate", kind: "max", limit: 0.001 };
    expect(at(SWEEP, [p95(9999), errors])).toBe(
      '{"concurrency":8}: the highest of 4 measured loads that keeps latency_p95_ms max 9999, error_rate max 0.001',
    );
    for (const limit of [9, 10]) {
      expect(at(SWEEP, [{ measure: "throughput_rps", kind: "min", limit }])).toMatch(/^{"concurrency":16}/);
    }
  });

  it("give the lowest where none holds them, whose finding fails", () => {
    expect(at(SWEEP, [p95(100)])).toBe(
      '{"concurrency":2}: the lowest of 4 measured loads, because none keeps latency_p95_ms max 100',
    );
  });

  it("are not chosen by a budget on what nobody measured, beside one on what was", () => {
    expect(at(SWEEP, [p95(1000), { measure: "ttft_p99_ms", kind: "max", limit: 1 }])).toBe(
      '{"concurrency":8}: the highest of 4 measured loads that keeps latency_p95_ms max 1000',
    );
  });

  it("hold a budget only where it was measured", () => {
    const blind = load({ concurrency: 32 }, { throughput_rps: 12 });
    expect(at([...SWEEP, ...blind], [p95(9999)])).toMatch(/^{"concurrency":16}/);
  });

  it("do not depend on the order of files", () => {
    expect(at([...SWEEP].reverse(), [p95(1000)])).toBe(at(SWEEP, [p95(1000)]));
    expect(why([...SWEEP].reverse())).toBe(why(SWEEP));
  });
});

describe("which load is higher", () => {
  it("is the rate, and an infinite one is the highest", () => {
    const rates = [10, "inf", 9].flatMap((rate) =>
      load({ request_rate: rate }, { throughput_rps: 5, latency_p95_ms: 10 }),
    );
    expect(at(rates, [p95(50)])).toMatch(/^{"request_rate":"inf"}/);
    expect(at(rates, [p95(5)])).toMatch(/^{"request_rate":9}/);
  });

  it("is the concurrency where the rates are alike", () => {
    const loads = [16, 2].flatMap((concurrency) =>
      load({ concurrency, request_rate: "inf" }, { throughput_rps: 20 - concurrency, latency_p95_ms: 10 }),
    );
    expect(at(loads, [p95(50)])).toMatch(/^{"concurrency":16/);
  });

  it("is not the rate where only some have one", () => {
    const loads = [
      ...load({ concurrency: 2, request_rate: 90 }, { throughput_rps: 1, latency_p95_ms: 10 }),
      ...load({ concurrency: 4 }, { throughput_rps: 2, latency_p95_ms: 10 }),
    ];
    expect(at(loads, [p95(50)])).toMatch(/^{"concurrency":4}/);
  });

  it("is the throughput where the settings say nothing", () => {
    const loads = ["a", "b", "c"].flatMap((backend, index) =>
      load({ backend }, { output_tokens_per_s: [50, 90, 70][index] ?? 0, latency_p95_ms: 10 }),
    );
    expect(at(loads, [p95(50)])).toMatch(/^{"backend":"b"}/);
    expect(at(loads, [p95(5)])).toMatch(/^{"backend":"a"}/);
  });

  it("is untold where two files disagree on the throughput of one", () => {
    const loads = [
      ...load({ backend: "a" }, { throughput_rps: 1, latency_p95_ms: 10 }, "a.json"),
      ...load({ backend: "a" }, { throughput_rps: 2, latency_p95_ms: 10 }, "again.json"),
      ...load({ backend: "b" }, { throughput_rps: 3, latency_p95_ms: 10 }, "b.json"),
    ];
    expect(why(loads, [p95(50)])).toMatch(
      /^evidence\/conflict: throughput_rps is 1 in a.json: \/throughput_rps and 2 in again.json/,
    );
  });
});

describe("which load is higher, where little tells", () => {
  const two = (first: LoadSettings, second: LoadSettings, rps: readonly [number, number] = [1, 2]) => [
    ...load(first, { throughput_rps: rps[0], latency_p95_ms: 10 }),
    ...load(second, { throughput_rps: rps[1], latency_p95_ms: 10 }),
  ];

  it("is not a rate in words, other than an infinite one", () => {
    expect(at(two({ request_rate: "burst" }, { request_rate: 10 }), [p95(50)])).toMatch(/^{"request_rate":10}/);
    expect(at(two({ request_rate: "inf" }, { request_rate: 10 }), [p95(50)])).toMatch(/^{"request_rate":"inf"}/);
  });

  it("is the later by name of two with one throughput, whatever their order", () => {
    const alike = two({ backend: "b" }, { backend: "a" }, [5, 5]);
    for (const readings of [alike, [...alike].reverse()]) {
      expect(at(readings, [p95(50)])).toMatch(/^{"backend":"b"}/);
      expect(at(readings, [p95(5)])).toMatch(/^{"backend":"a"}/);
    }
  });

  it("is not one that falls below what it must carry", () => {
    const overload = [
      ...two({ concurrency: 2 }, { concurrency: 4 }, [5, 8]),
      ...load({ concurrency: 8 }, { throughput_rps: 6 }),
    ];
    const least = (limit: number): Constraint => ({ measure: "throughput_rps", kind: "min", limit });
    expect(at(overload, [least(7)])).toMatch(/^{"concurrency":4}: the highest/);
    expect(at(overload, [least(8)])).toMatch(/^{"concurrency":4}: the highest/);
    expect(at(overload, [least(6)])).toMatch(/^{"concurrency":8}: the highest/);
    expect(at(overload, [least(9)])).toMatch(/^{"concurrency":2}: the lowest/);
  });
});

describe("loads in a list", () => {
  /** As the sentence has them that says that none was measured at the load of the policy. */
  const listed = (...settings: readonly (LoadSettings | null)[]) => {
    const of = (some: typeof settings) => {
      const readings = some.flatMap((one) => load(one, { throughput_rps: 1 }));
      return /measured: (.*) -> /.exec(why(readings, [], { none: 1 }))?.[1];
    };
    expect(of([...settings].reverse())).toBe(of(settings));
    return of(settings);
  };

  it("stand by their numbers, one setting after the other", () => {
    expect(listed({ concurrency: 10 }, { concurrency: 9 })).toBe("concurrency 9, concurrency 10");
    expect(listed({ concurrency: 8, request_rate: 10 }, { concurrency: 8, request_rate: 9 })).toBe(
      "concurrency 8, request_rate 9, concurrency 8, request_rate 10",
    );
  });

  it("stand by their words where numbers do not tell", () => {
    expect(listed({ backend: "c" }, { backend: "a" }, { backend: "b" })).toBe("backend a, backend b, backend c");
    expect(listed({ request_rate: "inf" }, { request_rate: 10 })).toBe("request_rate 10, request_rate inf");
    expect(listed({ rate: 1 }, { concurrency: 2 })).toBe("concurrency 2, rate 1");
    expect(listed(null, { rate: 1 })).toBe("no stated load, rate 1");
    expect(listed({ backend: "b", concurrency: 1 }, { backend: "a", concurrency: 2 })).toBe(
      "backend b, concurrency 1, backend a, concurrency 2",
    );
  });

  it("are one where their settings are, in whatever order a file has them", () => {
    const readings = [
      ...load({ concurrency: 8, request_rate: 2 }, { throughput_rps: 5 }),
      ...load({ request_rate: 2, concurrency: 8 }, { latency_p95_ms: 70 }),
    ];
    expect([...point(readings).measures.keys()]).toEqual(["latency_p95_ms", "throughput_rps"]);
  });

  it("have what a load test measures, and no accuracy", () => {
    const { measures } = point(load(null, { throughput_rps: 5, "mmlu/acc": 0.7 }));
    expect([...measures.keys()]).toEqual(["throughput_rps"]);
  });
});

describe("one load that was measured more than once", () => {
  const runs = [10, 12, 14].flatMap((rps, run) =>
    load({ concurrency: 8, run_number: run }, { throughput_rps: rps }, `run${run}.json`),
  );

  it("is one load, whose runs meet as the policy says", () => {
    const mean = point(runs, [], null, readerOf({ repeats: "mean" }));
    expect(mean.point.at).toEqual({ concurrency: 8 });
    expect(mean.measures.get("throughput_rps")).toMatchObject({ value: 12, formula: "mean of 3 runs: 10, 12, 14" });
    const median = point(runs.slice(0, 2), [], null, readerOf({ repeats: "median" }));
    expect(median.measures.get("throughput_rps")).toMatchObject({ value: 11 });
  });

  it("is a conflict where nobody says that they are repeats", () => {
    const two = [
      ...load({ concurrency: 8 }, { throughput_rps: 1 }, "a.json"),
      ...load({ concurrency: 8 }, { throughput_rps: 2 }, "b.json"),
    ];
    expect(point(two).measures.get("throughput_rps")).toMatchObject({
      rule: "evidence/conflict",
      reason: expect.stringContaining("1 in a.json: /throughput_rps and 2 in b.json: /throughput_rps"),
    });
  });
});

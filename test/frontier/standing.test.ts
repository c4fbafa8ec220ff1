import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nondominated } from "../../src/frontier/nondominated.ts";
import { type Axis, losses, type Point, standingOf } from "../../src/frontier/standing.ts";
import { tau, toleranceOf } from "../../src/frontier/tolerance.ts";

const accuracy: Axis = {
  name: "accuracy",
  goal: "maximize",
  tolerance: { kind: "absolute", value: 0.005 },
  range: [0, 1],
};
const cost: Axis = { name: "cost", goal: "minimize", tolerance: { kind: "percent", value: 2 }, range: null };
const latency: Axis = { name: "latency", goal: "minimize", tolerance: { kind: "absolute", value: 10 }, range: null };
const axes = [accuracy, cost];

const declared: Point[] = [
  { name: "small", values: [0.662, 0.071] },
  { name: "middle", values: [0.679, 0.094] },
  { name: "large", values: [0.823, 0.31] },
];

const status = (values: number[]): string => standingOf(values, declared, axes).status;

describe("standing", () => {
  test.each([
    ["a declared point itself", [0.679, 0.094], "on"],
    ["cheaper within the tolerance", [0.679, 0.093], "on"],
    ["a little worse and a little cheaper", [0.676, 0.0935], "on"],
    ["a little worse at the same cost", [0.676, 0.094], "tolerated"],
    ["exactly the tolerance behind", [0.674, 0.094], "tolerated"],
    ["exactly the tolerance dearer", [0.679, 0.094 * 1.02], "tolerated"],
    ["more than the tolerance behind", [0.6739, 0.094], "dominated"],
    ["more than the tolerance dearer", [0.679, 0.0959], "dominated"],
    ["between two points", [0.75, 0.2], "extends"],
    ["cheaper than all, and always wrong", [0, 0.001], "extends"],
    ["better than all", [0.9, 9], "extends"],
  ])("%s is judged as DESIGN says", (_, values, expected) => {
    expect(status(values as number[])).toBe(expected);
  });

  test("states both ways out", () => {
    const { gap } = standingOf([0.7, 0.46], declared, axes);
    expect(gap).toEqual([
      { objective: "accuracy", needed: 0.823, strict: true, current: 0.7 },
      { objective: "cost", needed: 0.31, strict: true, current: 0.46 },
    ]);
  });

  test("credits the tolerance only where the lead elsewhere is within it", () => {
    const { gap } = standingOf([0.8, 0.312], declared, axes);
    expect(gap[0]).toEqual({ objective: "accuracy", needed: expect.closeTo(0.818, 12), strict: false, current: 0.8 });
    expect(gap[1]).toEqual({ objective: "cost", needed: 0.31, strict: true, current: 0.312 });
  });

  test("offers no way out that the measure's range does not allow", () => {
    const perfect: Point[] = [{ name: "perfect", values: [1, 0.1] }];
    expect(standingOf([0.9, 0.2], perfect, axes).gap.map((one) => one.objective)).toEqual(["cost"]);
    expect(standingOf([0.9, 0.101], perfect, axes).gap).toEqual([
      { objective: "accuracy", needed: 0.995, strict: false, current: 0.9 },
      { objective: "cost", needed: 0.1, strict: true, current: 0.101 },
    ]);
  });

  test("names who dominates, the furthest ahead first, equals by name", () => {
    const points: Point[] = [
      { name: "b", values: [0.8, 0.1] },
      { name: "a", values: [0.8, 0.1] },
      { name: "far", values: [0.99, 0.1] },
    ];
    expect(standingOf([0.7, 0.2], points, axes).dominatedBy).toEqual(["far", "a", "b"]);
    expect(standingOf([0.799, 0.1], [points[0] as Point, points[1] as Point], axes).dominatedBy).toEqual(["a", "b"]);
  });

  test("measures who is furthest ahead in tolerances, not in size", () => {
    const points: Point[] = [
      { name: "a little faster", values: [0.8, 1, 400] },
      { name: "much better", values: [0.9, 1, 500] },
    ];
    expect(standingOf([0.7, 1, 520], points, [...axes, latency]).dominatedBy).toEqual([
      "much better",
      "a little faster",
    ]);
  });

  test("without a tolerance, measures it in the size of the point's own value", () => {
    const exact = [accuracy, latency].map((axis): Axis => ({ ...axis, tolerance: { kind: "absolute", value: 0 } }));
    const points: Point[] = [
      { name: "a little faster", values: [0.8, 400] },
      { name: "much better", values: [0.9, 410] },
    ];
    expect(standingOf([0.8, 410], points, exact).dominatedBy).toEqual(["much better", "a little faster"]);
  });

  test("of two points that ask for the same value the stricter one counts", () => {
    const points: Point[] = [
      { name: "must be approached", values: [0.7, 100] },
      { name: "must be beaten", values: [0.9, 110] },
    ];
    for (const declared of [points, points.toReversed()]) {
      expect(standingOf([0.7, 200], declared, [accuracy, latency]).gap).toContainEqual({
        objective: "latency",
        needed: 110,
        strict: true,
        current: 200,
      });
    }
  });

  test("a way out may end at the range, not beyond it", () => {
    const zero = { kind: "absolute", value: 0 } as const;
    const exact: Axis = { ...accuracy, tolerance: zero };
    const errors: Axis = { name: "errors", goal: "minimize", tolerance: zero, range: [1, 9] };
    expect(standingOf([0.9], [{ name: "p", values: [1] }], [exact]).gap[0]?.needed).toBe(1);
    expect(standingOf([5], [{ name: "p", values: [1] }], [errors]).gap[0]?.needed).toBe(1);
    const clean: Point[] = [{ name: "clean", values: [0.9, 1] }];
    expect(standingOf([0.8, 5], clean, [exact, errors]).gap.map((one) => one.objective)).toEqual(["accuracy"]);
  });

  test("a needed zero is no minus zero", () => {
    const score: Axis = { ...accuracy, range: null };
    expect(standingOf([-1], [{ name: "p", values: [0.005] }], [score]).gap[0]?.needed).toBe(0);
  });

  test("a written tolerance of 0 tolerates nothing", () => {
    const strict = axes.map((axis): Axis => ({ ...axis, tolerance: { kind: "absolute", value: 0 } }));
    expect(standingOf([0.679, 0.0940000001], declared, strict).status).toBe("dominated");
    expect(standingOf([0.679, 0.094], declared, strict).status).toBe("on");
  });

  test("one objective, and three", () => {
    expect(standingOf([120], [{ name: "p", values: [100] }], [latency])).toEqual({
      status: "dominated",
      dominatedBy: ["p"],
      gap: [{ objective: "latency", needed: 110, strict: false, current: 120 }],
    });
    const point: Point = { name: "p", values: [0.8, 1, 100] };
    const gap = standingOf([0.7, 2, 105], [point], [...axes, latency]).gap;
    expect(gap.map((one) => [one.objective, one.needed, one.strict])).toEqual([
      ["accuracy", 0.8, true],
      ["cost", 1, true],
      ["latency", 100, true],
    ]);
  });
});

/** Decimal values on a grid, so that ties, exact tolerances and near misses are common. */
const share = fc.integer({ min: 0, max: 200 }).map((value) => value / 200);
const price = fc.integer({ min: 1, max: 120 }).map((value) => value / 100);
const time = fc.integer({ min: 50, max: 90 }).map((value) => value * 5);
const values = fc.tuple(share, price, time);
const scene = fc.record({
  count: fc.integer({ min: 1, max: 3 }),
  here: values,
  points: fc.array(values, { minLength: 1, maxLength: 8 }),
  tolerances: fc.tuple(fc.constantFrom(0, 0.005, 0.02), fc.constantFrom(0, 2, 10), fc.constantFrom(0, 5, 10)),
});

interface Scene {
  readonly here: number[];
  readonly points: Point[];
  readonly axes: Axis[];
}

const scenes = scene.map(
  ({ count, here, points, tolerances }): Scene => ({
    here: here.slice(0, count),
    points: points.map((one, index) => ({ name: `p${index}`, values: one.slice(0, count) })),
    axes: [accuracy, cost, latency].slice(0, count).map((axis, index) => ({
      ...axis,
      tolerance: { ...axis.tolerance, value: tolerances[index] as number },
    })),
  }),
);

const worse = (axis: Axis, value: number, by: number): number => (axis.goal === "maximize" ? value - by : value + by);

describe("standing, of any frontier", () => {
  test("is dominated exactly where a point dominates it and leads by more than the tolerance somewhere", () => {
    fc.assert(
      fc.property(scenes, ({ here, points, axes }) => {
        const dominated = points.some((point) => {
          const lead = axes.map((axis, index) => {
            const [x, y] = [point.values[index] as number, here[index] as number];
            const difference = axis.goal === "maximize" ? x - y : y - x;
            return { difference, beyond: difference - tau(axis.tolerance, x) > 1e-9 };
          });
          return lead.every((one) => one.difference >= 0) && lead.some((one) => one.beyond);
        });
        expect(standingOf(here, points, axes).status === "dominated").toBe(dominated);
      }),
      { numRuns: 2000 },
    );
  });

  test("every way out really leads out, and nothing short of it does", () => {
    fc.assert(
      fc.property(scenes, ({ here, points, axes }) => {
        for (const gap of standingOf(here, points, axes).gap) {
          const at = axes.findIndex((axis) => axis.name === gap.objective);
          const axis = axes[at] as Axis;
          const statusAt = (value: number): string => standingOf(here.with(at, value), points, axes).status;
          expect(gap.current).toBe(here[at]);
          expect(statusAt(gap.needed) === "dominated").toBe(gap.strict);
          expect(statusAt(worse(axis, gap.needed, -1e-9))).not.toBe("dominated");
          expect(statusAt(worse(axis, gap.needed, 1e-9))).toBe("dominated");
          expect(worse(axis, gap.current, 0) === gap.needed && !gap.strict).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("without a range, a dominated point has a way out on every objective", () => {
    fc.assert(
      fc.property(scenes, ({ here, points, axes }) => {
        const open = axes.map((axis) => ({ ...axis, range: null }));
        const standing = standingOf(here, points, open);
        expect(standing.gap.map((one) => one.objective)).toEqual(
          standing.status === "dominated" ? open.map((axis) => axis.name) : [],
        );
      }),
    );
  });

  test("cheaper and better never fails what passed", () => {
    fc.assert(
      fc.property(scenes, fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), ({ here, points, axes }, steps) => {
        const improved = here.map((value, index) => worse(axes[index] as Axis, value, -(steps[index] as number) / 500));
        const [before, after] = [standingOf(here, points, axes), standingOf(improved, points, axes)];
        if (before.status !== "dominated") expect(after.status).not.toBe("dominated");
      }),
    );
  });

  test("a dominated declared point decides nothing", () => {
    fc.assert(
      fc.property(scenes, ({ here, points, axes }) => {
        const kept = nondominated(points.map((point) => losses(point.values, axes)));
        const front = kept.map((index) => points[index] as Point);
        const [all, some] = [standingOf(here, points, axes), standingOf(here, front, axes)];
        expect(some.status === "dominated").toBe(all.status === "dominated");
        expect(some.gap.map((one) => one.needed)).toEqual(all.gap.map((one) => one.needed));
      }),
    );
  });

  test("does not depend on the order of the declared points", () => {
    fc.assert(
      fc.property(scenes, ({ here, points, axes }) => {
        expect(standingOf(here, [...points].reverse(), axes)).toEqual(standingOf(here, points, axes));
      }),
    );
  });
});

describe("tolerance", () => {
  const objective = {
    name: "a",
    measure: "m",
    goal: "maximize",
    tolerance: null,
    location: { path: "p", line: 1, column: 1 },
  } as const;

  test("defaults to 0.005 of a known range, else to 2 % of the point", () => {
    expect(toleranceOf(objective, { range: [1, 5] })).toEqual({ kind: "absolute", value: 0.02 });
    expect(toleranceOf(objective, { range: null })).toEqual({ kind: "percent", value: 2 });
  });

  test("takes what the policy says, 0 included", () => {
    const none = { kind: "absolute", value: 0 } as const;
    expect(toleranceOf({ ...objective, tolerance: none }, { range: [0, 1] })).toBe(none);
  });

  test("a percent is of the size of the point's value", () => {
    expect(tau({ kind: "percent", value: 2 }, -50)).toBe(1);
    expect(tau({ kind: "absolute", value: 0.3 }, -50)).toBe(0.3);
  });
});

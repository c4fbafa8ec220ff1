import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dominates, dominatesBeyond, type Losses, within } from "../../src/frontier/dominance.ts";
import { nondominated, ranks } from "../../src/frontier/nondominated.ts";
import { better, byDefinition, integers, sets } from "./support.ts";

const pick = (points: readonly Losses[], indices: readonly number[]): Losses[] =>
  indices.map((index) => points[index] as Losses);
const asSet = (points: readonly Losses[]): string[] => points.map((point) => String(point.map((x) => x + 0))).sort();

describe("nondominated", () => {
  test("equals the definition for one to five objectives, with many ties", () => {
    fc.assert(
      fc.property(sets(), (points) => {
        expect(nondominated(points)).toEqual(byDefinition(points));
      }),
      { numRuns: 2000 },
    );
  });

  test("equals the definition on hundreds of points on a coarse grid", () => {
    fc.assert(
      fc.property(sets(4, 300, fc.integer({ min: 0, max: 9 })), (points) => {
        expect(nondominated(points)).toEqual(byDefinition(points));
      }),
      { numRuns: 100 },
    );
  });

  test("does not depend on order", () => {
    const shuffled = sets().chain((points) =>
      fc.tuple(fc.constant(points), fc.shuffledSubarray(points, { minLength: points.length })),
    );
    fc.assert(
      fc.property(shuffled, ([points, other]) => {
        expect(asSet(pick(other, nondominated(other)))).toEqual(asSet(pick(points, nondominated(points))));
      }),
    );
  });

  test("keeps its set when a dominated point is added", () => {
    fc.assert(
      fc.property(
        sets(),
        fc.nat(),
        fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
        (points, at, steps) => {
          const kept = nondominated(points);
          const model = points[at % Math.max(points.length, 1)];
          const worse = model?.map((value, axis) => value + (steps[axis] as number));
          fc.pre(model !== undefined && worse !== undefined && better(model, worse));
          expect(nondominated([...points, worse as number[]])).toEqual(kept);
        },
      ),
    );
  });

  test("does not change when an axis is scaled or moved", () => {
    fc.assert(
      fc.property(
        sets(4, 20, integers),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: -9, max: 9 }),
        (set, k, move) => {
          const moved = set.map((point) =>
            point.map((value, axis) => value * 2 ** (k - 30 + axis) + move * 2 ** (k - 30 + axis)),
          );
          expect(nondominated(moved)).toEqual(nondominated(set));
        },
      ),
    );
  });

  test("keeps all of equal points, or the first where asked", () => {
    const points = [
      [2, 0],
      [1, 1],
      [3, 0],
      [2, 0],
      [1, 2],
      [0, 2],
      [1, 1],
      [-0, 2],
    ];
    expect(nondominated(points)).toEqual([0, 1, 3, 5, 6, 7]);
    expect(nondominated(points, { keepDuplicates: false })).toEqual([0, 1, 5]);
  });

  test("tells points apart that differ by one unit in the last place", () => {
    const next = 1 + Number.EPSILON;
    expect(
      nondominated([
        [1, next],
        [1, 1],
        [next, 1],
      ]),
    ).toEqual([1]);
    expect(
      nondominated([
        [1, 1, next],
        [1, 1, 1],
        [next, 0, 1],
      ]),
    ).toEqual([1, 2]);
  });

  test.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["minus infinity", Number.NEGATIVE_INFINITY],
  ])("leaves out a point with %s, which removes no other", (_, bad) => {
    expect(
      nondominated([
        [1, 1],
        [bad, 0],
        [0, bad],
        [2, 2],
      ]),
    ).toEqual([0]);
  });

  test("of nothing is nothing", () => {
    expect(nondominated([])).toEqual([]);
    expect(nondominated([[Number.NaN]])).toEqual([]);
  });

  test("survives ranges that overflow", () => {
    const most = Number.MAX_VALUE;
    expect(
      nondominated([
        [-most, most],
        [most, -most],
        [most, most],
        [0, 0],
      ]),
    ).toEqual([0, 1, 3]);
  });
});

describe("ranks", () => {
  test("peels front after front: each point is one behind the best of those that dominate it", () => {
    fc.assert(
      fc.property(sets(4, 18), (points) => {
        const rank = ranks(points);
        points.forEach((point, index) => {
          const above = points.flatMap((other, at) => (better(other, point) ? [rank[at] as number] : []));
          expect(rank[index]).toBe(above.length === 0 ? 0 : Math.max(...above) + 1);
        });
      }),
    );
  });

  test("gives none to a point that is not finite", () => {
    expect(
      ranks([
        [1, Number.NaN],
        [2, 2],
        [3, 3],
      ]),
    ).toEqual([null, 0, 1]);
  });
});

describe("dominance", () => {
  test("equal points do not dominate each other", () => {
    expect(dominates([1, -0], [1, 0])).toBe(false);
    expect(dominates([1, 0], [1, 1])).toBe(true);
    expect(dominates([1, 2], [2, 1])).toBe(false);
  });

  test("NaN dominates nothing and is dominated by nothing", () => {
    expect(dominates([Number.NaN, 0], [1, 1])).toBe(false);
    expect(dominates([0, 0], [Number.NaN, 1])).toBe(false);
  });

  test("beyond the tolerance only where the lead exceeds it, and never where it is worse by a hair", () => {
    expect(dominatesBeyond([0, 0], [1, 0], [1, 1])).toBe(false);
    expect(dominatesBeyond([0, 0], [1.01, 0], [1, 1])).toBe(true);
    expect(dominatesBeyond([0, 1e-9], [100, 0], [1, 1])).toBe(false);
    expect(dominatesBeyond([0, 0], [Number.MIN_VALUE, 0], [0, 0])).toBe(true);
  });

  test("half a point behind is half a point, whatever binary makes of the decimals", () => {
    for (let thousandths = 10; thousandths <= 1000; thousandths++) {
      const [a, b] = [-thousandths / 1000, -(thousandths - 5) / 1000];
      expect(dominatesBeyond([a, 0], [b, 0], [0.005, 0])).toBe(false);
      expect(within([a, 0], [b, 0], [0.005, 0])).toBe(true);
      expect(within([b, 0], [a, 0], [0.005, 0])).toBe(true);
      expect(dominatesBeyond([a, 0], [b + 1e-9, 0], [0.005, 0])).toBe(true);
      expect(within([a, 0], [b + 1e-9, 0], [0.005, 0])).toBe(false);
    }
  });

  test("has no ring of points that dominate each other beyond the tolerance", () => {
    const ring: Losses[] = [
      [0, 0, 0],
      [-1.1, 0.55, 0.55],
      [-0.55, -0.55, 1.1],
    ];
    const tau = [1, 1, 1];
    expect(ring.filter((b) => ring.some((a) => dominatesBeyond(a, b, tau)))).toEqual([]);
    const scene = sets(5, 20).chain((points) =>
      fc.tuple(
        fc.constant(points),
        fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 5, maxLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(scene, ([points, tau]) => {
        const left = points.filter((b) => !points.some((a) => dominatesBeyond(a, b, tau)));
        expect(left.length > 0).toBe(points.length > 0);
        for (const a of points) {
          for (const b of points) {
            if (!dominatesBeyond(a, b, tau)) continue;
            expect(dominates(a, b)).toBe(true);
            // Whoever dominates a is beyond b too: the declared frontier alone is enough to compare with.
            for (const f of points) if (dominates(f, a)) expect(dominatesBeyond(f, b, tau)).toBe(true);
          }
        }
      }),
    );
  });
});

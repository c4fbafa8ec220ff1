import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Losses } from "../../src/frontier/dominance.ts";
import { hull } from "../../src/frontier/hull.ts";
import { nondominated } from "../../src/frontier/nondominated.ts";
import { orientation } from "../../src/frontier/orientation.ts";
import { better, setsOf } from "./support.ts";

/** Quarters: every product of the definition below is exact. */
const quarters = fc.integer({ min: -8, max: 12 }).map((value) => value / 4);

/** Not dominated, and in front of every chord between a point with less and one with more of the first loss. */
function byDefinition(points: readonly Losses[], pool: readonly Losses[]): number[] {
  return points.flatMap((point, index) => {
    const [x, y] = point as [number, number];
    const dominated = pool.some((other) => better(other, point));
    const behind = pool.some(([ux, uy]) =>
      pool.some(([vx, vy]) => {
        const [a, b, c, d] = [ux, uy, vx, vy] as [number, number, number, number];
        return a < x && x < c && (y - b) * (c - a) >= (d - b) * (x - a);
      }),
    );
    return dominated || behind ? [] : [index];
  });
}

describe("hull", () => {
  test("equals the definition by all pairs, with and without an anchor", () => {
    fc.assert(
      fc.property(setsOf(2, 14, quarters), fc.option(fc.tuple(quarters, quarters)), (points, anchor) => {
        expect(hull(points, anchor)).toEqual(byDefinition(points, anchor ? [...points, anchor] : points));
      }),
      { numRuns: 2000 },
    );
  });

  test("is part of the staircase and holds its two ends, in any order of the points", () => {
    const shuffled = setsOf(2).chain((points) =>
      fc.tuple(fc.constant(points), fc.shuffledSubarray(points, { minLength: points.length })),
    );
    fc.assert(
      fc.property(shuffled, ([points, other]) => {
        const chosen = hull(points);
        const stairs = nondominated(points);
        expect(stairs).toEqual(expect.arrayContaining(chosen));
        const byCost = [...stairs].sort((a, b) => (points[a]?.[0] as number) - (points[b]?.[0] as number));
        if (byCost.length > 0) expect(chosen).toEqual(expect.arrayContaining([byCost[0], byCost.at(-1)]));
        const sorted = (set: readonly Losses[], kept: readonly number[]): string[] =>
          kept.map((index) => String(set[index]?.map((value) => value + 0))).sort();
        expect(sorted(other, hull(other))).toEqual(sorted(points, chosen));
      }),
    );
  });

  test("drops a point on a chord, keeps all duplicates of a corner", () => {
    expect(
      hull([
        [0, 2],
        [1, 1],
        [2, 0],
        [0, 2],
      ]),
    ).toEqual([0, 2, 3]);
    expect(
      hull([
        [0, 2],
        [1, 0.9],
        [2, 0],
        [1, 0.9],
        [-0, 2],
      ]),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  test("the anchor takes part and is never returned", () => {
    const points = [
      [4, 0],
      [10, -0.6],
      [8, -0.2],
    ];
    expect(hull(points)).toEqual([0, 1]);
    expect(hull(points, [0, 0])).toEqual([1]);
  });

  test("sees a bend that plain arithmetic rounds away", () => {
    const bent = [
      [0, 1],
      [0.5, 0.5 - 2 ** -54],
      [1, 0],
    ];
    expect(hull(bent)).toEqual([0, 1, 2]);
    expect(
      hull([
        [0, 1],
        [0.5, 0.5],
        [1, 0],
      ]),
    ).toEqual([0, 2]);
    const tiny = bent.map((point) => point.map((value) => value * 2 ** -500));
    expect(hull(tiny)).toEqual([0, 1, 2]);
    const huge = bent.map((point) => point.map((value) => value * 2 ** 1000));
    expect(hull(huge)).toEqual([0, 1, 2]);
  });

  test("is refused for other than two objectives", () => {
    expect(() => hull([[1, 2, 3]])).toThrow("The hull is defined for two objectives, not 3");
    expect(hull([])).toEqual([]);
  });
});

describe("orientation", () => {
  test("turns with its arguments, also where doubles underflow or overflow", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
    const point = fc.tuple(fc.oneof(quarters, any), fc.oneof(quarters, any));
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const side = orientation(a, b, c);
        expect(orientation(b, c, a)).toBe(side);
        expect(orientation(b, a, c) + side).toBe(0);
      }),
    );
    expect(orientation([0, 0], [1e-320, 0], [0, 1e-320])).toBe(1);
    expect(orientation([0, 0], [1e300, 1e300], [-1e300, -1e300])).toBe(0);
  });

  test("is exact where plain arithmetic gives the wrong side", () => {
    // After Kettner et al. 2008 (Comput. Geom. 40:61): a grid of one unit in the last place near a diagonal.
    for (let i = 0; i < 64; i++) {
      for (let j = 0; j < 64; j++) {
        const near = [0.5 + i * 2 ** -53, 0.5 + j * 2 ** -53] as const;
        // Sums above 0.5 fall on multiples of 2^-53: near is what it says, and the side is that of j − i.
        expect(orientation(near, [12, 12], [24, 24])).toBe(Math.sign(j - i) + 0);
      }
    }
  });
});

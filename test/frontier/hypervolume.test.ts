import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Losses } from "../../src/frontier/dominance.ts";
import { contributions, hypervolume } from "../../src/frontier/hypervolume.ts";
import { nondominated } from "../../src/frontier/nondominated.ts";
import * as indicators from "./indicators.ts";
import { sets } from "./support.ts";

const SIDE = 5;
const cell = fc.integer({ min: -1, max: SIDE + 1 });

/** The definition on whole numbers: unit cells of [0, 5)^d that some point covers, counted one by one. */
function cells(points: readonly Losses[], axes: number): number {
  const inside = points.filter((point) => point.every((value) => value < SIDE));
  let count = 0;
  for (let code = 0; code < (SIDE + 1) ** axes; code++) {
    const corner = Array.from({ length: axes }, (_, axis) => (Math.floor(code / (SIDE + 1) ** axis) % (SIDE + 1)) - 1);
    if (
      corner.every((value) => value < SIDE) &&
      inside.some((point) => point.every((x, axis) => x <= (corner[axis] as number)))
    )
      count++;
  }
  return count;
}

describe("hypervolume", () => {
  test("equals the count of covered cells for one to four objectives", () => {
    fc.assert(
      fc.property(sets(4, 10, cell), (points) => {
        const axes = points[0]?.length ?? 1;
        expect(hypervolume(points, Array(axes).fill(SIDE))).toBe(cells(points, axes));
      }),
      { numRuns: 400 },
    );
  });

  test("equals inclusion and exclusion of boxes for up to six objectives", () => {
    fc.assert(
      fc.property(sets(6, 7, cell), (points) => {
        const axes = points[0]?.length ?? 1;
        const inside = points.filter((point) => point.every((value) => value < SIDE));
        let total = 0;
        for (let code = 1; code < 2 ** inside.length; code++) {
          const chosen = inside.filter((_, index) => (code >> index) & 1);
          const edges = Array.from(
            { length: axes },
            (_, axis) => SIDE - Math.max(...chosen.map((point) => point[axis] as number)),
          );
          total += (chosen.length % 2 === 1 ? 1 : -1) * edges.reduce((product, edge) => product * edge, 1);
        }
        expect(hypervolume(points, Array(axes).fill(SIDE))).toBe(total);
      }),
      { numRuns: 400 },
    );
  });

  test("never shrinks when a point is added, and grows exactly when the point is a new one on the frontier", () => {
    fc.assert(
      fc.property(sets(5, 10, cell), (points) => {
        fc.pre(points.length > 0);
        const [added, ...rest] = points as [number[], ...number[][]];
        const reference = added.map(() => SIDE);
        const before = hypervolume(rest, reference);
        const after = hypervolume([...rest, added], reference);
        const counts = added.every((value) => value < SIDE);
        const fresh = nondominated([...rest, added], { keepDuplicates: false }).includes(rest.length);
        if (counts && fresh) expect(after).toBeGreaterThan(before);
        else expect(after).toBe(before);
      }),
    );
  });

  test("counts no point that is not strictly better than the reference everywhere", () => {
    expect(
      hypervolume(
        [
          [0, 5],
          [5, 0],
          [9, -9],
        ],
        [5, 5],
      ),
    ).toBe(0);
    expect(
      hypervolume(
        [
          [0, 5],
          [4, 4],
        ],
        [5, 5],
      ),
    ).toBe(1);
    expect(hypervolume([], [5, 5])).toBe(0);
    expect(
      hypervolume(
        [
          [Number.NaN, 1],
          [4, 4],
        ],
        [5, 5],
      ),
    ).toBe(1);
  });

  test("contributions in both conventions", () => {
    const points = [
      [5, 1],
      [1, 5],
      [4, 2],
      [4, 4],
      [5, 1],
    ];
    expect(contributions(points, [6, 6])).toEqual([0, 3, 3, 0, 0]);
    expect(contributions(points, [6, 6], { ignoreDominated: false })).toEqual([0, 3, 2, 0, 0]);
  });
});

describe("indicators", () => {
  test("epsilon is at most 0 (at most 1 as a ratio) exactly where the set weakly dominates the reference", () => {
    const positive = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(sets(4, 8, positive), (points) => {
        fc.pre(points.length > 1);
        const [set, reference] = [points.slice(0, points.length / 2), points.slice(points.length / 2)];
        const covers = reference.every((r) => set.some((a) => a.every((x, axis) => x <= (r[axis] as number))));
        expect(indicators.epsilonAdditive(set, reference) <= 0).toBe(covers);
        expect(indicators.epsilonMultiplicative(set, reference) <= 1).toBe(covers);
        expect(indicators.igdPlus(set, reference) === 0).toBe(covers);
      }),
    );
  });
});

import fc from "fast-check";
import type { Losses } from "../../src/frontier/dominance.ts";

/** Small whole numbers: ties, duplicates and equal coordinates in nearly every set. */
const tied = fc.integer({ min: -2, max: 3 });
const spread = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const mixed = fc.oneof({ arbitrary: tied, weight: 4 }, { arbitrary: spread, weight: 1 }, fc.constant(-0));

/** A set of points with 1 to `most` objectives. */
export function sets(most = 5, maxLength = 24, value: fc.Arbitrary<number> = mixed): fc.Arbitrary<number[][]> {
  return fc
    .integer({ min: 1, max: most })
    .chain((axes) => fc.array(fc.array(value, { minLength: axes, maxLength: axes }), { maxLength }));
}

/** A set with exactly this many objectives. */
export function setsOf(axes: number, maxLength = 24, value: fc.Arbitrary<number> = mixed): fc.Arbitrary<number[][]> {
  return fc.array(fc.array(value, { minLength: axes, maxLength: axes }), { maxLength });
}

export const integers = tied;

/** The definition, word for word. */
export function better(a: Losses, b: Losses): boolean {
  const pairs = a.map((x, axis) => [x, b[axis] as number] as const);
  return pairs.every(([x, y]) => x <= y) && pairs.some(([x, y]) => x < y);
}

/** Indices of what no point of the set is better than, by trying all pairs. */
export function byDefinition(points: readonly Losses[]): number[] {
  return points.flatMap((point, index) => (points.some((other) => better(other, point)) ? [] : [index]));
}

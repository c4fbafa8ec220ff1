import type { Losses } from "./dominance.ts";
import { lexicographic, nondominated } from "./nondominated.ts";
import { orientation, type Point } from "./orientation.ts";

/** Which points count as a frontier: the non-dominated ones, or only those that no mixture of two reaches either. */
export const KINDS = ["staircase", "hull"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Indices of the points on the convex hull of two losses, ascending, all duplicates kept: not dominated, and neither on
 * nor behind a chord between two others. Right only where traffic may be split between two models (RouterBench's
 * non-decreasing convex hull, arXiv:2403.12031, section 3). `anchor` takes part and is never returned: the free
 * do-nothing point (0, 0) of HAL (arXiv:2510.11977). Throws a RangeError where there are not two objectives.
 */
export function hull(points: readonly Losses[], anchor: Losses | null = null): number[] {
  const odd = points.find((point) => point.length !== 2);
  if (odd) throw new RangeError(`The hull is defined for two objectives, not ${odd.length}`);
  const pool = anchor ? [...points, anchor] : points;
  // As text, −0 and 0 are equal and all else reads back as the number it was.
  const vertices = new Set(chain(pool).map(String));
  return nondominated(pool).filter((index) => index < points.length && vertices.has(String(pool[index])));
}

/** The corners of the hull in order of the first loss, each once. */
function chain(points: readonly Losses[]): Point[] {
  const frontier = nondominated(points, { keepDuplicates: false }).map((index) => points[index] as Losses as Point);
  const corners: Point[] = [];
  for (const point of frontier.sort(lexicographic)) {
    while (corners.length > 1 && !turns(corners.at(-2) as Point, corners.at(-1) as Point, point)) corners.pop();
    corners.push(point);
  }
  return corners;
}

/** The middle point lies strictly in front of the chord from the one before it to the one behind it. */
function turns(before: Point, middle: Point, behind: Point): boolean {
  return orientation(before, middle, behind) > 0;
}

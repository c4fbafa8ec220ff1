import type { Losses } from "./dominance.ts";
import { nondominated } from "./nondominated.ts";

/**
 * The volume that a set dominates, bounded by a reference point (losses): the Lebesgue measure of the union of the
 * boxes [point, reference]. Points not strictly better than the reference on every objective contribute nothing.
 * Exact for any number of objectives, by exclusive volumes with slicing (WFG: While, Bradstreet and Barone 2012,
 * IEEE TEC 16:86) down to a sweep at two; exponential in the number of objectives, meant for hundreds of points.
 */
export function hypervolume(points: readonly Losses[], reference: Losses): number {
  return volume(
    points.filter((point) => point.every((value, axis) => value < (reference[axis] as number))),
    reference,
  );
}

function volume(points: readonly Losses[], reference: Losses): number {
  const front = nondominated(points, { keepDuplicates: false }).map((index) => points[index] as Losses);
  const last = reference.length - 1;
  if (front.length === 0 || last < 0) return 0;
  if (last === 0) return (reference[0] as number) - (front[0]?.[0] as number);
  if (last === 1) return area(front, reference);
  const order = front.sort((a, b) => (b[last] as number) - (a[last] as number));
  const floor = reference.slice(0, last);
  return order.reduce((total, point, index) => {
    // What is left is better on the last objective: cut to this point's box it fills the box's whole height.
    const base = point.slice(0, last);
    const covered = order
      .slice(index + 1)
      .map((other) => base.map((value, axis) => Math.max(value, other[axis] as number)));
    const alone = box(base, floor) - volume(covered, floor);
    return total + alone * ((reference[last] as number) - (point[last] as number));
  }, 0);
}

function box(point: Losses, reference: Losses): number {
  return point.reduce((product, value, axis) => product * ((reference[axis] as number) - value), 1);
}

function area(front: readonly Losses[], reference: Losses): number {
  const [right, top] = reference as readonly [number, number];
  let total = 0;
  let ceiling = top;
  for (const [x, y] of [...front].sort((a, b) => (a[0] as number) - (b[0] as number)) as [number, number][]) {
    total += (right - x) * (ceiling - y);
    ceiling = y;
  }
  return total;
}

/**
 * What each point alone adds: hv(S) − hv(S without it); a duplicate adds nothing. `ignoreDominated` (the default, as in
 * moocore): dominated points are taken out of S first. Without it (as in pagmo) they reduce what others add.
 */
export function contributions(
  points: readonly Losses[],
  reference: Losses,
  options: { readonly ignoreDominated?: boolean } = {},
): number[] {
  const all = points.map((_, index) => index);
  const set = options.ignoreDominated === false ? all : nondominated(points);
  const without = (left: number | null): number =>
    hypervolume(
      set.filter((index) => index !== left).map((index) => points[index] as Losses),
      reference,
    );
  const whole = without(null);
  const members = new Set(set);
  return all.map((index) => (members.has(index) ? whole - without(index) : 0));
}

import type { Losses } from "./dominance.ts";
import { nondominated } from "./nondominated.ts";

/**
 * The volume that a set dominates, bounded by a reference point (losses): the Lebesgue measure of the union of the
 * boxes [point, reference]. Points not strictly better than the reference on every objective contribute nothing.
 * Two objectives by a sweep; more by slicing along the last one (HSO, While et al. 2006, IEEE TEC 10:29).
 */
export function hypervolume(points: readonly Losses[], reference: Losses): number {
  const inside = points.filter((point) => point.every((value, axis) => value < (reference[axis] as number)));
  return volume(inside, reference);
}

function volume(points: readonly Losses[], reference: Losses): number {
  const front = nondominated(points).map((index) => points[index] as Losses);
  const [first] = front;
  if (!first) return 0;
  if (reference.length === 1) return (reference[0] as number) - Math.min(...front.map((point) => point[0] as number));
  if (reference.length === 2) return area(front, reference);
  const last = reference.length - 1;
  const order = [...front].sort((a, b) => (a[last] as number) - (b[last] as number));
  let total = 0;
  for (let index = 0; index < order.length; index++) {
    const from = order[index]?.[last] as number;
    const to = (order[index + 1]?.[last] ?? reference[last]) as number;
    if (to === from) continue;
    const slice = order.slice(0, index + 1).map((point) => point.slice(0, last));
    total += volume(slice, reference.slice(0, last)) * (to - from);
  }
  return total;
}

function area(front: readonly Losses[], reference: Losses): number {
  const [right, top] = reference as readonly [number, number];
  const order = [...front].sort((a, b) => (a[0] as number) - (b[0] as number));
  let total = 0;
  let ceiling = top;
  for (const point of order) {
    const [x, y] = point as readonly [number, number];
    if (y >= ceiling) continue;
    total += (right - x) * (ceiling - y);
    ceiling = y;
  }
  return total;
}

/** What each point alone adds: hv(S) − hv(S without it). Duplicates and dominated points add nothing. */
export function contributions(points: readonly Losses[], reference: Losses): number[] {
  const whole = hypervolume(points, reference);
  const front = new Set(nondominated(points));
  return points.map((_, index) => {
    if (!front.has(index)) return 0;
    return (
      whole -
      hypervolume(
        points.filter((_, other) => other !== index),
        reference,
      )
    );
  });
}

import { dominates, type Losses } from "./dominance.ts";

/**
 * Indices of the non-dominated points, ascending; all duplicates of a kept point are kept.
 * Points with a value that is not finite take no part. Two objectives: sort and sweep, O(n log n);
 * more: sorted, each point against the kept ones, O(d·n·f) with f kept points.
 */
export function nondominated(points: readonly Losses[]): number[] {
  const usable = points.flatMap((point, index) => (point.every(Number.isFinite) ? [index] : []));
  const at = (index: number): Losses => points[index] as Losses;
  // Lexicographic order: whoever dominates a point stands before it.
  usable.sort((a, b) => lexicographic(at(a), at(b)) || a - b);
  const kept = at(usable[0] ?? 0)?.length === 2 ? sweep(usable, at) : filter(usable, at);
  return kept.sort((a, b) => a - b);
}

function lexicographic(a: Losses, b: Losses): number {
  for (let axis = 0; axis < a.length; axis++) {
    const [x, y] = [a[axis] as number, b[axis] as number];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Two objectives in order of the first: a point stays if its second is below all before, or equals the last kept. */
function sweep(order: readonly number[], at: (index: number) => Losses): number[] {
  const kept: number[] = [];
  let last: Losses | null = null;
  for (const index of order) {
    const point = at(index);
    if (last === null || (point[1] as number) < (last[1] as number) || lexicographic(point, last) === 0) {
      kept.push(index);
      last = point;
    }
  }
  return kept;
}

function filter(order: readonly number[], at: (index: number) => Losses): number[] {
  const kept: number[] = [];
  for (const index of order) {
    if (!kept.some((other) => dominates(at(other), at(index)))) kept.push(index);
  }
  return kept;
}

/**
 * Indices on the non-decreasing upper convex hull of (cost, accuracy), right where traffic may be split between two
 * models: not dominated, and under no chord between two other points. Two objectives only.
 * Formula: RouterBench's NDCH (arXiv:2403.12031, section 3), by a monotone chain over the non-dominated points.
 */
export function hull(points: readonly Losses[]): number[] {
  const frontier = nondominated(points).sort((a, b) => lexicographic(points[a] as Losses, points[b] as Losses));
  const chain: number[] = [];
  for (const index of frontier) {
    const point = points[index] as Losses;
    const [lastIndex] = chain.slice(-1);
    if (lastIndex !== undefined && lexicographic(points[lastIndex] as Losses, point) === 0) {
      chain.push(index);
      continue;
    }
    while (distinct(chain, points).length >= 2 && !turns(chain, points, point)) {
      const dropped = points[chain.at(-1) as number] as Losses;
      while (chain.length > 0 && lexicographic(points[chain.at(-1) as number] as Losses, dropped) === 0) chain.pop();
    }
    chain.push(index);
  }
  return chain.sort((a, b) => a - b);
}

function distinct(chain: readonly number[], points: readonly Losses[]): Losses[] {
  return chain
    .map((index) => points[index] as Losses)
    .filter((point, index, all) => index === 0 || lexicographic(all[index - 1] as Losses, point) !== 0);
}

/** Whether the last point stays when `next` follows: it lies strictly below the chord from the one before it (losses). */
function turns(chain: readonly number[], points: readonly Losses[], next: Losses): boolean {
  const [before, last] = distinct(chain, points).slice(-2) as [Losses, Losses];
  const [ax, ay] = before as [number, number];
  const [bx, by] = last as [number, number];
  const [cx, cy] = next as [number, number];
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
}

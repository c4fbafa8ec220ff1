import { dominates, type Losses } from "./dominance.ts";

/**
 * Indices of the non-dominated points, ascending; of equal points all (or, `keepDuplicates: false`, the first).
 * Points with a value that is not finite take no part. One to three objectives: O(n log n), three with a staircase as
 * in Kung, Luccio and Preparata 1975 (J. ACM 22:469); more: O(d·n·f) with f kept points.
 */
export function nondominated(points: readonly Losses[], options: { readonly keepDuplicates?: boolean } = {}): number[] {
  const order = contenders(points);
  const at = (index: number): Losses => points[index] as Losses;
  // Lexicographic order: whoever dominates a point stands before it, and equal points stand together, the first first.
  order.sort((a, b) => lexicographic(at(a), at(b)));
  const stays = (FILTERS[points[0]?.length ?? 0] ?? general)();
  const kept: number[] = [];
  let last: { readonly point: Losses; readonly kept: boolean } | null = null;
  for (const index of order) {
    const point = at(index);
    const twin: boolean = last !== null && lexicographic(last.point, point) === 0;
    if (!twin) last = { point, kept: stays(point) };
    if (last?.kept && !(twin && options.keepDuplicates === false)) kept.push(index);
  }
  return kept.sort((a, b) => a - b);
}

/** The front each point is on when front after front is taken away: 0 for the non-dominated, null if not finite. */
export function ranks(points: readonly Losses[]): (number | null)[] {
  const rank = points.map((): number | null => null);
  let left = points.map((_, index) => index);
  for (let front = 0; ; front++) {
    const taken = nondominated(left.map((index) => points[index] as Losses)).map(
      (position) => left[position] as number,
    );
    if (taken.length === 0) return rank;
    for (const index of taken) rank[index] = front;
    left = left.filter((index) => rank[index] === null);
  }
}

/** Order by the first objective that differs; 0 for equal points. */
export function lexicographic(a: Losses, b: Losses): number {
  for (let axis = 0; axis < a.length; axis++) {
    const [x, y] = [a[axis] as number, b[axis] as number];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/**
 * Indices of finite points, without most of the dominated ones: whatever the point with the best normalized sum
 * dominates is left out, in one pass. Of uniformly spread points that is nearly all, and they need not be sorted.
 */
function contenders(points: readonly Losses[]): number[] {
  const axes = points[0]?.length ?? 0;
  const low = new Float64Array(axes).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(axes).fill(Number.NEGATIVE_INFINITY);
  const finite: number[] = [];
  for (let index = 0; index < points.length; index++) {
    const point = points[index] as Losses;
    if (!isFinitePoint(point)) continue;
    finite.push(index);
    for (let axis = 0; axis < axes; axis++) {
      const value = point[axis] as number;
      if (value < (low[axis] as number)) low[axis] = value;
      if (value > (high[axis] as number)) high[axis] = value;
    }
  }
  let pivot: Losses | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const index of finite) {
    const point = points[index] as Losses;
    let sum = 0;
    for (let axis = 0; axis < axes; axis++) {
      const start = low[axis] as number;
      sum += ((point[axis] as number) - start) / ((high[axis] as number) - start || 1);
    }
    if (sum < best) [best, pivot] = [sum, point];
  }
  return pivot === null ? finite : finite.filter((index) => !dominates(pivot, points[index] as Losses));
}

function isFinitePoint(point: Losses): boolean {
  for (let axis = 0; axis < point.length; axis++) if (!Number.isFinite(point[axis])) return false;
  return true;
}

/** Asked point after point, distinct and in lexicographic order: does this one stay? By number of objectives. */
type Filter = () => (point: Losses) => boolean;

const sweep: Filter = () => {
  let floor = Number.POSITIVE_INFINITY;
  return (point) => {
    const y = point[1] as number;
    if (y >= floor) return false;
    floor = y;
    return true;
  };
};

/** What is dominated so far in the second and third objective, as steps: second ascending, third descending. */
const staircase: Filter = () => {
  const steps: { readonly y: number; readonly z: number }[] = [];
  return (point) => {
    const [, y, z] = point as readonly [number, number, number];
    let [from, to] = [0, steps.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((steps[middle]?.y as number) <= y) from = middle + 1;
      else to = middle;
    }
    const below = steps[from - 1];
    if (below && below.z <= z) return false;
    const start = below?.y === y ? from - 1 : from;
    let end = from;
    while ((steps[end]?.z ?? Number.NEGATIVE_INFINITY) >= z) end++;
    steps.splice(start, end - start, { y, z });
    return true;
  };
};

const general: Filter = () => {
  const kept: Losses[] = [];
  return (point) => {
    if (kept.some((other) => dominates(other, point))) return false;
    kept.push(point);
    return true;
  };
};

const FILTERS: Readonly<Record<number, Filter>> = { 2: sweep, 3: staircase };

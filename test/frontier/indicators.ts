import type { Losses } from "../../src/frontier/dominance.ts";

/** Quality indicators that published answers are stated in; the product itself needs only the hypervolume. */
type Indicator = (set: readonly Losses[], reference: readonly Losses[]) => number;

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Distance from a to r; `plus`: only where a is worse than r. */
const distance = (a: Losses, r: Losses, plus: boolean): number =>
  Math.hypot(...a.map((x, axis) => (plus ? Math.max(x - (r[axis] as number), 0) : x - (r[axis] as number))));

const generational =
  (plus: boolean): Indicator =>
  (set, reference) =>
    mean(set.map((a) => least(reference.map((r) => distance(a, r, plus)))));

const inverted =
  (plus: boolean): Indicator =>
  (set, reference) =>
    mean(reference.map((r) => least(set.map((a) => distance(a, r, plus)))));

export const gd = generational(false);
export const gdPlus = generational(true);
export const igd = inverted(false);
export const igdPlus = inverted(true);
export const averageHausdorff: Indicator = (set, reference) => Math.max(gd(set, reference), igd(set, reference));

/** max over r of min over a of max over axes of a − r. */
export const epsilonAdditive: Indicator = (set, reference) =>
  most(reference.map((r) => least(set.map((a) => most(a.map((x, axis) => x - (r[axis] as number)))))));

/** The same with ratios: a / r, and r / a where the axis is maximized (both losses negative). All values positive. */
export const epsilonMultiplicative: Indicator = (set, reference) =>
  most(reference.map((r) => least(set.map((a) => most(a.map((x, axis) => ratio(x, r[axis] as number)))))));

const ratio = (a: number, r: number): number => (r < 0 ? r / a : a / r);

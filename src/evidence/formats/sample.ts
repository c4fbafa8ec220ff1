/**
 * Points of a sample that is read from its rows, each with the fewest rows that it needs: with fewer than 1 ÷ (1 − p) of
 * them a percentile is little but the largest value.
 */
const SAMPLE_POINTS: readonly (readonly [point: string, share: number, least: number])[] = [
  ["p50", 0.5, 2],
  ["p90", 0.9, 10],
  ["p95", 0.95, 20],
  ["p99", 0.99, 100],
];

/** Mean and percentiles of values, by the names of `MEASURES`: `mean`, `p50` … as far as there are enough of them. */
export function pointsOf(values: readonly number[]): readonly (readonly [point: string, value: number])[] {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  const points = SAMPLE_POINTS.filter(([, , least]) => sorted.length >= least);
  return [["mean", meanOf(sorted)], ...points.map(([point, share]) => [point, percentile(sorted, share)] as const)];
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Linear between order statistics (type 7 of Hyndman and Fan, the default of numpy). */
function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

import type { Placed, Reading } from "../domain/evidence.ts";
import { type Known, known } from "../domain/quantity.ts";

/**
 * Repeated runs of one evaluation as one value, because the policy says that they are repetitions: `n` is the sum,
 * known only where each is. The standard error of a mean of independent runs is √Σ se² ÷ k; a median has none here.
 */
export function combined(readings: readonly Placed<Reading>[], how: "mean" | "median"): Known {
  const values = readings.map((reading) => reading.value).sort((a, b) => a - b);
  const sizes = readings.map((reading) => reading.n);
  const errors = readings.map((reading) => reading.stderr).filter((error) => error !== null);
  const pooled = how === "mean" && errors.length === readings.length;
  const limited = readings.find((reading) => reading.limited)?.limited;
  const value = how === "mean" ? values.reduce((sum, one) => sum + one, 0) / values.length : median(values);
  return known(value, readings[0]?.unit ?? null, {
    stderr: pooled ? Math.hypot(...errors) / readings.length : null,
    n: sizes.every((n) => n !== null) ? sizes.reduce<number>((sum, n) => sum + (n ?? 0), 0) : null,
    formula: `${how} of ${readings.length} runs: ${values.join(", ")}`,
    origins: readings.map((reading) => ({
      text: `${reading.path}: ${reading.pointer} (one of ${readings.length} runs)`,
      path: reading.path,
      pointer: reading.pointer,
    })),
    ...(limited ? { limited } : {}),
  });
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

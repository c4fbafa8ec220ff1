import type { Goal } from "../domain/evidence.ts";

/**
 * How much of its reference's value a variant keeps: value ÷ reference, or reference ÷ value where lower is better
 * (accuracy-target of the MLPerf inference rules; recovery of llm-compressor, without its rounding). null: of a reference
 * that is zero or less no share can be taken.
 */
export function recoveryOf(value: number, reference: number, goal: Goal): number | null {
  if (!Number.isFinite(value) || !Number.isFinite(reference) || value < 0) return null;
  if (reference <= 0) return reference === 0 && value === 0 && goal === "minimize" ? 1 : null;
  if (goal === "maximize") return value / reference;
  return value === 0 ? Number.POSITIVE_INFINITY : reference / value;
}

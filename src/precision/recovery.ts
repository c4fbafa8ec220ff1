import type { Goal } from "../domain/evidence.ts";

/**
 * How much of its reference's value a variant keeps: value ÷ reference, or reference ÷ value where lower is better
 * (accuracy-target of the MLPerf inference rules; recovery of llm-compressor, without its rounding). null: of a reference
 * that is zero or less no share can be taken, nor of what counts down and is below zero.
 */
export function recoveryOf(value: number, reference: number, goal: Goal): number | null {
  if (!Number.isFinite(value) || !Number.isFinite(reference) || reference <= 0) return null;
  if (goal === "maximize") return value / reference;
  if (value < 0) return null;
  return value === 0 ? Number.POSITIVE_INFINITY : reference / value;
}

/** Half a unit in the last place of the value, of the reference and of their quotient, and as much to spare. */
const LAST_PLACES = 4 * Number.EPSILON;

/** Whether a share reaches a limit. Nothing is rounded: 0.00209 of 0.0022 is 95 %, though the quotient of the doubles is not. */
export function keepsEnough(share: number, min: number): boolean {
  return share >= min * (1 - LAST_PLACES);
}

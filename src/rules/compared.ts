import { differing } from "../domain/comparable.ts";
import type { Before } from "../domain/judgement.ts";
import { type Known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import type { Context } from "./context.ts";

/** A value with the baseline's, both known and of the same conditions; else why they are not compared. */
export type Compared =
  | { readonly now: Known; readonly then: Known }
  | { readonly lacking: Unknown; readonly of: "head" | "base" };

/** Holds a measure against the baseline's. `before` null means that there was none: new, or no baseline. */
export function compared(
  measure: string,
  now: Quantity | undefined,
  before: Before | null,
  context: Pick<Context, "baseline">,
): Compared {
  if (!now) return { lacking: unknown("evidence/missing", `nothing gives ${measure}`), of: "head" };
  if (!now.known) return { lacking: now, of: "head" };
  if (before === null) return { lacking: nothingBefore(context), of: "base" };
  const then = before.measures.get(measure);
  if (!then?.known) {
    const reason = then ? `the baseline has no ${measure}: ${then.reason}` : `the baseline has no ${measure}`;
    return { lacking: unknown("baseline/missing", reason, then?.hint ?? null), of: "base" };
  }
  const other = otherConditions(now, then);
  return other === null ? { now, then } : { lacking: other, of: "base" };
}

function nothingBefore({ baseline }: Pick<Context, "baseline">): Unknown {
  return unknown("baseline/missing", `there is nothing to compare with: ${baseline.why}`);
}

/** Conditions that both state and that differ, in words. */
function otherConditions(now: Known, then: Known): Unknown | null {
  const other = differing(now, then);
  if (!other) return null;
  const reason = `it was measured with ${other.key} ${other.now}, and at the baseline with ${other.key} ${other.before}`;
  return unknown("evidence/not-comparable", reason, "measure both alike");
}

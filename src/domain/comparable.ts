import type { Known } from "./quantity.ts";

/** A condition that two values both state, and in which they differ. */
export interface Differing {
  readonly key: string;
  readonly now: string;
  readonly before: string;
}

/** The first condition in which two values differ: no difference of the values is one of the models then (DESIGN 5). */
export function differing(now: Known, then: Known): Differing | null {
  for (const [key, value] of Object.entries(now.comparable ?? {})) {
    const before = then.comparable && Object.hasOwn(then.comparable, key) ? then.comparable[key] : undefined;
    if (before !== undefined && sameOf(key, before) !== sameOf(key, value)) return { key, now: value, before };
  }
  return null;
}

/** Of a tool's version only the major one decides; before 1.0 that is the minor one. */
function sameOf(key: string, value: string): string {
  return key === "harness" ? (/^[^\d]*(0\.\d+|\d+)/.exec(value)?.[0] ?? value) : value;
}

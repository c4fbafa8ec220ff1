import type { PolicyFile } from "../domain/generated/policy.ts";
import type { Path } from "./locate.ts";
import type { Say } from "./say.ts";

/** Longest life of a waiver from the day of the judgement (DESIGN 3.3). */
const MAX_DAYS = 180;

/** Every date that prices and waivers state is a day of the calendar. */
export function checkDays(policy: PolicyFile, say: Say): void {
  checkDay(policy.prices?.as_of, ["prices", "as_of"], say);
  for (const kind of ["instances", "tokens"] as const) {
    for (const [name, price] of Object.entries(policy.prices?.[kind] ?? {}))
      checkDay(price.as_of, ["prices", kind, name, "as_of"], say);
  }
  for (const [index, { until }] of (policy.waivers ?? []).entries()) checkDay(until, ["waivers", index, "until"], say);
}

export function checkDay(day: string | undefined, at: Path, say: Say): void {
  if (day !== undefined && !isDay(day)) say(at, `${JSON.stringify(day)} is no day of the calendar`);
}

/** A waiver ends at most 180 days after the day it is judged on (ISO date, UTC). */
export function checkDates(policy: PolicyFile, judgedOn: string, say: Say): void {
  const last = new Date(Date.parse(`${judgedOn}T00:00:00Z`) + MAX_DAYS * 86_400_000).toISOString().slice(0, 10);
  for (const [index, { until }] of (policy.waivers ?? []).entries()) {
    if (isDay(until) && until > last)
      say(["waivers", index, "until"], `the waiver ends more than ${MAX_DAYS} days after ${judgedOn}`, {
        allowed: `at most ${last}`,
      });
  }
}

/** `2026-02-30` is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

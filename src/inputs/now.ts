import { UserError } from "../errors.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The one date that enters a judgement: the UTC day of `now`, else of the machine's clock, as `YYYY-MM-DD`.
 * Throws a `UserError` where `now` is no day and no instant with its zone.
 */
export function judgedOn(now: string | null, clock: Date): string {
  if (now === null) return dayOf(clock);
  const instant = DAY.test(now) ? `${now}T00:00:00Z` : INSTANT.test(now) ? now : null;
  const time = instant === null ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(time) || !isCalendarDay(now.slice(0, 10))) {
    throw new UserError(
      "usage",
      `--now ${JSON.stringify(now)}: not a day such as "2026-11-24" and not an instant such as "2026-11-24T09:30:00Z"`,
    );
  }
  return dayOf(new Date(time));
}

/** `Date.parse` moves 30 February into March; a date that was not meant is not judged on. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(new Date(time)) === day;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

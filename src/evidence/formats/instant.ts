import { finite, text } from "../values.ts";

/** ISO 8601 text, with "T" or (as Python prints it) a space before the time; a date alone, which is UTC. */
const PLAIN = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,12})?)?)?$/i;
const ZONED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,12})?)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)$/i;

/** ISO 8601 text as an instant in UTC; one without zone, from a tool that writes UTC without saying so, is taken as UTC. */
export function utcInstant(value: unknown): string | null {
  const plain = text(value);
  if (plain === null || !PLAIN.test(plain)) return zonedInstant(value);
  return plain.length === 10 ? instant(Date.parse(plain)) : zonedInstant(`${plain}Z`);
}

/** ISO 8601 text that states its zone, as an instant in UTC. Else null: a local time is no instant. */
export function zonedInstant(value: unknown): string | null {
  const [, date, time = "", zone = ""] = ZONED.exec(text(value) ?? "") ?? [];
  if (date === undefined) return null;
  const [, hours, minutes = "00"] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return instant(Date.parse(`${date}T${time.replace(",", ".")}${hours === undefined ? "Z" : `${hours}:${minutes}`}`));
}

/** Whole seconds since the epoch, or with a fraction, as an instant; null for what is no plausible date. */
export function instantOfSeconds(value: unknown): string | null {
  return instantOfMs((finite(value) ?? Number.NaN) * 1000);
}

/** Milliseconds since the epoch as an instant; null for what is no plausible date. */
export function instantOfMs(value: unknown): string | null {
  const ms = finite(value);
  return ms !== null && ms > 0 && ms < 1e14 ? instant(ms) : null;
}

function instant(ms: number): string | null {
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

/** The newest of all; null where there is none or one is not known. */
export function newestOf(moments: readonly (string | null)[]): string | null {
  return moments.includes(null) ? null : ([...moments].sort().at(-1) ?? null);
}

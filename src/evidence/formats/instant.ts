import { text } from "../values.ts";

/** ISO 8601 text in UTC; one without zone (2024's tools) is taken as UTC, so that machines agree. Else null. */
export function instantOf(value: unknown): string | null {
  const plain = text(value);
  if (plain === null || !/^\d{4}-\d\d-\d\d/.test(plain)) return null;
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(plain) || !plain.includes("T") ? plain : `${plain}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** ISO 8601 text that states its zone, with "T" or (as Python prints it) a space before the time. Else null. */
export function zonedInstant(value: unknown): string | null {
  const plain = text(value)?.replace(/^(\d{4}-\d\d-\d\d) /, "$1T") ?? "";
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,20}(Z|[+-]\d\d:?\d\d)$/i.test(plain)) return null;
  const time = Date.parse(plain);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The newest of all; null where there is none or one is not known. */
export function newestOf(moments: readonly (string | null)[]): string | null {
  return moments.includes(null) ? null : ([...moments].sort().at(-1) ?? null);
}

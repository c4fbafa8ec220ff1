import { text } from "../values.ts";

/** ISO 8601 text in UTC; one without zone (2024's tools) is taken as UTC, so that machines agree. Else null. */
export function instantOf(value: unknown): string | null {
  const plain = text(value);
  if (plain === null || !/^\d{4}-\d\d-\d\d/.test(plain)) return null;
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(plain) || !plain.includes("T") ? plain : `${plain}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

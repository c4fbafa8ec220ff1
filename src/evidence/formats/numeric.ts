/** A number, also where the tool wrote it as text; anything else as it is. */
export function numeric(value: unknown): unknown {
  return typeof value === "string" &&
    /^\s*[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?\s*$/i.test(value)
    ? Number(value)
    : value;
}

/** Looks into JSON that strangers wrote. Only own keys count, so `__proto__` is a name like any other. */
export type Json = Readonly<Record<string, unknown>>;

export function object(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((here, key) => {
    const found = object(here);
    return found !== null && Object.hasOwn(found, key) ? found[key] : undefined;
  }, value);
}

export function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A count of at least 1. */
export function size(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** A name or word of a stranger's file, as a message shows it. */
export function word(value: unknown): string {
  const written = JSON.stringify(value) ?? "nothing";
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

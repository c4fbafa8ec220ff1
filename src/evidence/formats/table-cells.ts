/** What stands in one cell. Only plain numbers are numbers: nothing is guessed from `1,234`, `85%` or `$3`. */
export type Cell =
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/** One data row. */
export interface Row {
  /** From 1. */
  readonly number: number;
  /** The pointer to the row; that to a cell has the column's name after it. */
  readonly place: string;
  readonly cells: readonly Cell[];
}

/** A table with a name for each column ("" for one without). */
export interface Grid {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that have not as many cells as there are names. */
  readonly ragged: readonly { readonly number: number; readonly place: string; readonly cells: number }[];
  readonly problems: readonly string[];
}

/** Cells of one table that are held in memory. */
export const MAX_CELLS = 2_000_000;

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const MISSING = /^(?:|na|n\/a|nan|null|none|nil|-|--|[+-]?inf(?:inity)?)$/i;

/** A cell of a text file. */
export function cellOf(raw: string): Cell {
  const text = raw.trim();
  const value = PLAIN.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return { kind: "number", value, text };
  return MISSING.test(text) || PLAIN.test(text) ? { kind: "missing", text } : { kind: "text", text };
}

/** A value of a JSON row. Strings are text even where they look like numbers. */
export function cellOfValue(value: unknown): Cell {
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { kind: "number", value, text: String(value) }
      : { kind: "missing", text: String(value) };
  }
  if (value === undefined || value === null) return { kind: "missing", text: "" };
  if (typeof value !== "string") return { kind: "text", text: typeof value === "object" ? "" : String(value) };
  return MISSING.test(value.trim()) ? { kind: "missing", text: value } : { kind: "text", text: value };
}

/** Whether a text is a number in some dress: thousands separators, percent, currency, decimal comma, quotes of JSON. */
export function isDressed(text: string): boolean {
  return PLAIN.test(text) || (/[,%$€£'_ ]/.test(text) && /^[+-]?[$€£]?\s?\d[\d.,'_ ]*\s?[%$€£]?$/.test(text));
}

/** A name that stands twice, or null. */
export function repeated(names: readonly string[]): string | null {
  const seen = new Set<string>();
  return names.find((name) => name !== "" && seen.size === seen.add(name).size) ?? null;
}

/** `a, b, c and 9 more`. */
export function listed(names: readonly string[]): string {
  const more = names.length > 8 ? ` and ${names.length - 8} more` : "";
  return names.slice(0, 8).join(", ") + more;
}

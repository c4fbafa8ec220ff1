import { finite } from "../values.ts";
import { numeric } from "./numeric.ts";

/** One line of a summary, `name : value`. */
export interface Field {
  readonly value: string;
  readonly number: number | null;
  /** From 1. */
  readonly line: number;
}

/** A summary by its lines. */
export interface Summary {
  /** By name in lower case, blanks made one: padding and capitals vary between versions. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Names that stand in it with two values. */
  readonly repeated: readonly string[];
  /** Queries that LoadGen says it processed; null where it does not. */
  readonly queries: number | null;
  readonly warnings: number;
  readonly errors: number;
  /** Its closing lines are there. */
  readonly complete: boolean;
}

const CLOSING = /^(No|\d{1,9}) (warning|error)s? encountered\b/i;
const QUERIES = /^\s{0,4}\* Processed at least \d{1,12} queries \((\d{1,12})\)/;

/**
 * The fields of a summary. A last line without its end may be cut inside a number, and is not read. Below
 * "Per-sample latency:" (before 2.0) the names of the queries' own latencies come again, and are left out.
 */
export function fieldsOf(text: string): Summary {
  const lines = text.split("\n");
  const fields = new Map<string, Field>();
  const repeated = new Set<string>();
  const closing = { warning: 0, error: 0, seen: 0 };
  let queries: number | null = null;
  let skips = false;
  for (const [index, raw] of lines.slice(0, -1).entries()) {
    const line = raw.trimEnd();
    if (/^={3}/.test(line)) skips = false;
    else if (/^per-sample latency/i.test(line)) skips = true;
    queries ??= finite(Number(QUERIES.exec(line)?.[1] ?? Number.NaN));
    note(line, closing);
    const found = skips ? null : fieldOf(line, index + 1);
    if (found === null) continue;
    const other = fields.get(found.name);
    if (other === undefined) fields.set(found.name, found.field);
    else if (other.number !== null && other.number !== found.field.number) repeated.add(found.name);
  }
  note(lines.at(-1)?.trimEnd() ?? "", closing);
  for (const name of repeated) fields.delete(name);
  const { warning, error, seen } = closing;
  return { fields, repeated: [...repeated], queries, warnings: warning, errors: error, complete: seen >= 2 };
}

function note(line: string, closing: { warning: number; error: number; seen: number }): void {
  const [, number = "", kind = ""] = CLOSING.exec(line) ?? [];
  if (kind === "") return;
  closing.seen++;
  closing[kind.toLowerCase() === "error" ? "error" : "warning"] = /^no$/i.test(number) ? 0 : Number(number);
}

/** `90.0th percentile` and `90.00 percentile` are the 90th. */
function fieldOf(line: string, number: number): { readonly name: string; readonly field: Field } | null {
  const colon = line.indexOf(":");
  if (colon < 1 || line.length > 1000 || line.startsWith(" *")) return null;
  const name = line
    .slice(0, colon)
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/^(\d{1,3})\.0{1,4}(?=th | percentile)/, "$1");
  const value = line.slice(colon + 1).trim();
  return value === "" ? null : { name, field: { value, number: finite(numeric(value)), line: number } };
}

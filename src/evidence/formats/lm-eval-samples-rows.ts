import { type Json, kindOf, text } from "../values.ts";

/** One metric of one filter, over the rows that were seen. */
export interface Stat {
  /** Rows with a finite value. */
  n: number;
  sum: number;
  /** Every value is 0 or 1. */
  binary: boolean;
  /** Of Welford: running mean and sum of squared differences from it. */
  mean: number;
  squares: number;
  /** Rows whose value is no finite number, and the first of them. */
  lost: number;
  firstLost: { readonly place: string; readonly kind: string } | null;
  /** The row in which the metric was named first. */
  readonly place: string;
}

/** The rows of one filter. */
export interface Filtered {
  readonly name: string | null;
  rows: number;
  /** The first row whose `doc_id` an earlier row has. */
  twice: { readonly place: string; readonly id: number } | null;
  readonly seen: Ids;
  readonly metrics: Map<string, Stat>;
}

/** What rows say beside metrics. */
const KNOWN: ReadonlySet<string> = new Set([
  ...["doc_id", "doc", "target", "arguments", "resps", "filtered_resps", "filter", "metrics", "input", "doc_hash"],
  ...["prompt_hash", "target_hash", "task_name", "schedule", "repeats", "idx"],
]);

const MAX_METRICS = 1000;

/** Sums rows up as they come: what is kept does not grow with them. */
export class Tally {
  readonly filters = new Map<string | null, Filtered>();
  rows = 0;

  /** Throws a sentence where it is no row. */
  add(row: Json, place: string): void {
    const id = Object.hasOwn(row, "doc_id") ? row.doc_id : undefined;
    if (id === undefined || !Object.hasOwn(row, "filtered_resps")) {
      throw new Error(`${place} is not a sample: it has no ${id === undefined ? '"doc_id"' : '"filtered_resps"'}`);
    }
    this.rows++;
    const filter = this.#filterOf(row);
    filter.rows++;
    if (typeof id === "number" && !filter.seen.add(id)) filter.twice ??= { place, id };
    const stated = Object.hasOwn(row, "metrics") && Array.isArray(row.metrics) ? row.metrics : null;
    if (stated === null) {
      for (const key of Object.keys(row))
        if (!KNOWN.has(key) && isMetric(row[key])) count(filter, key, row[key], place);
      return;
    }
    for (const name of stated) {
      if (typeof name === "string" && Object.hasOwn(row, name)) count(filter, name, row[name], place);
    }
  }

  #filterOf(row: Json): Filtered {
    const name = Object.hasOwn(row, "filter") ? text(row.filter) : null;
    const there = this.filters.get(name);
    if (there) return there;
    const made: Filtered = { name, rows: 0, twice: null, seen: new Ids(), metrics: new Map() };
    this.filters.set(name, made);
    return made;
  }
}

/** Without a list of metrics a number, what stands for one, or a list (a pair for the tool's own aggregation) is one. */
function isMetric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || value === null || Array.isArray(value);
}

function count(filter: Filtered, name: string, given: unknown, place: string): void {
  let stat = filter.metrics.get(name);
  if (!stat) {
    if (filter.metrics.size >= MAX_METRICS) throw new Error(`it has more than ${MAX_METRICS} metrics`);
    stat = { n: 0, sum: 0, binary: true, mean: 0, squares: 0, lost: 0, firstLost: null, place };
    filter.metrics.set(name, stat);
  }
  const value = typeof given === "boolean" ? Number(given) : given;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    stat.lost++;
    stat.firstLost ??= { place, kind: kindOf(given) };
    return;
  }
  stat.n++;
  stat.sum += value;
  if (value !== 0 && value !== 1) stat.binary = false;
  const away = value - stat.mean;
  stat.mean += away / stat.n;
  stat.squares += away * (value - stat.mean);
}

const MOST_IDS = 2 ** 27;

/** Which whole numbers were seen, in a bit each. */
class Ids {
  #bits = new Uint8Array(1024);

  /** False where it was there; what is no small whole number counts as new. */
  add(id: number): boolean {
    if (!Number.isInteger(id) || id < 0 || id >= MOST_IDS) return true;
    const [byte, bit] = [id >> 3, 1 << (id & 7)];
    if (byte >= this.#bits.length) {
      const grown = new Uint8Array(Math.max(byte + 1, 2 * this.#bits.length));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    const there = this.#bits[byte] ?? 0;
    this.#bits[byte] = there | bit;
    return (there & bit) === 0;
  }
}

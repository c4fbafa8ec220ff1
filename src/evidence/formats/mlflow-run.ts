import { finite, kindOf } from "../values.ts";

/** One logged value of a metric. */
export interface Point {
  readonly value: unknown;
  readonly step: number;
  /** Epoch milliseconds; 0 where it is not said. */
  readonly time: number;
  readonly pointer: string;
  /** `name@digest` of the data set that it was measured on. */
  readonly dataset: string | null;
}

/** A run, wherever it was read from. */
export interface Run {
  /** Pointer to the run, "" for the only one of its file. */
  readonly place: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly experiment: string | null;
  readonly status: string | null;
  readonly deleted: boolean;
  /** Epoch milliseconds. */
  readonly start: number | null;
  readonly end: number | null;
  readonly params: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** What is the value of each metric, or why it has none. */
  readonly metrics: ReadonlyMap<string, Point | Broken>;
  readonly datasets: readonly string[];
}

/** A metric that has no value to take. */
export interface Broken {
  readonly why: string;
  readonly pointer: string;
}

const STATUS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [1, "RUNNING"],
  [2, "SCHEDULED"],
  [3, "FINISHED"],
  [4, "FAILED"],
  [5, "KILLED"],
]);

/** A status by its name; on disk it is a number. Null where the run has none. */
export function statusOf(value: unknown): string | null {
  const known = STATUS.get(value);
  if (known !== undefined) return known;
  return value === undefined || value === null ? null : String(value);
}

/** A whole number, also where it is written as text, as protobuf does with its large ones. */
export function whole(value: unknown): number | null {
  const number = typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : finite(value);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

/** Whether a point is the later one, as the tool itself decides: by step, by time, by value. */
export function isLater(one: Point, than: Point): boolean {
  if (one.step !== than.step) return one.step > than.step;
  if (one.time !== than.time) return one.time > than.time;
  return (finite(one.value) ?? Number.NaN) > (finite(than.value) ?? Number.NaN);
}

/** What databases hold in place of infinity. */
const LARGEST = Number.MAX_VALUE;

/** Why the value of a point is none; undefined: it is one. */
export function faultOf({ value }: Point): string | undefined {
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  return Math.abs(number) === LARGEST ? `the value is ${number}, which the tool writes for infinity` : undefined;
}

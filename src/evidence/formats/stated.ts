import type { Fact, LoadSettings, Reading, Settings, Unusable } from "../../domain/evidence.ts";
import { finite, kindOf } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";

/** One value as a file states it, before anybody asks whether it is one. */
export interface Stated {
  readonly measure: string;
  readonly value: unknown;
  /** From the file's unit to the measure's own. */
  readonly factor: number;
  readonly pointer: string;
  readonly n: number | null;
  /** What the tool says of a measure that the closed table does not have. One with a unit is an amount, never 0. */
  readonly said?: Pick<Reading, "goal" | "range"> & { readonly unit?: string };
}

/** Whom and which load the values speak of. */
export interface Subject {
  readonly model: string | null;
  readonly variant: Settings | null;
  readonly at: LoadSettings | null;
}

/** What became of stated values. */
export interface Measured {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
}

export const NOTHING: Measured = { readings: [], unusable: [], problems: [] };

/** Measures of which 0 is a measurement. */
const MAY_BE_ZERO: ReadonlySet<string> = new Set(["error_rate"]);

/**
 * Readings of stated values of one subject. No latency and no throughput is 0: a tool that writes it measured nothing.
 * What is no value is said, and stays known as unusable.
 */
export function measured(stated: readonly Stated[], { model, variant, at }: Subject): Measured {
  const judged = stated.map((one) => ({ ...one, why: whyNot(one) }));
  const unusable = judged.flatMap(({ measure, why, pointer }): Unusable[] =>
    why === null ? [] : [{ model, variant, measure, why, pointer }],
  );
  return {
    readings: judged.flatMap(({ measure, value, factor, pointer, n, said, why }): Reading[] => {
      const number = finite(value);
      if (why !== null || number === null) return [];
      const shared = { model, variant, stderr: null, n, at, pointer };
      return [{ ...shared, measure, value: converted(number, factor), ...factsOfMeasure(measure), ...said }];
    }),
    unusable,
    problems: unusable.map((one) => `${one.pointer}: ${one.measure}: ${one.why}.`),
  };
}

/** By division where the factor is a fraction: ns ÷ 1,000,000 is the nearest number to the milliseconds, × 1e-6 is not. */
function converted(number: number, factor: number): number {
  return factor < 1 ? number / Math.round(1 / factor) : number * factor;
}

function whyNot({ measure, value, factor, said }: Stated): string | null {
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  if (!Number.isFinite(converted(number, factor))) return `the value is ${number}, too large for the measure's unit`;
  if (said !== undefined && said.unit === undefined) return null;
  if (number < 0) return `the value is ${number}, and nothing of this kind is negative`;
  return number === 0 && !MAY_BE_ZERO.has(measure)
    ? "the value is 0, which tools write for what they did not measure"
    : null;
}

/** A run that says nothing, and why: no reading of it counts. */
export function refused(why: string, pointer: string, { model, variant }: Subject): Measured {
  const place = pointer === "" ? "" : ` (${pointer})`;
  const problems = [`Nothing of the run counts: ${why}${place}.`];
  return { readings: [], unusable: [{ model, variant, measure: null, why, pointer }], problems };
}

/** Values that are there and not what they are called, all for one reason: one problem names them all. */
export function unread(
  stated: readonly { readonly measure: string; readonly pointer: string }[],
  why: string,
  { model, variant }: Subject,
): Measured {
  if (stated.length === 0) return NOTHING;
  const places = stated.map((one) => one.pointer).join(", ");
  return {
    readings: [],
    unusable: stated.map(({ measure, pointer }) => ({ model, variant, measure, why, pointer })),
    problems: [`Not read: ${places}; ${why}.`],
  };
}

export function together(parts: readonly Measured[]): Measured {
  return {
    readings: parts.flatMap((one) => one.readings),
    unusable: parts.flatMap((one) => one.unusable),
    problems: parts.flatMap((one) => one.problems),
  };
}

/** Facts without those that the file does not state. */
export function factsFrom(stated: readonly (readonly [string, Fact])[]): Readonly<Record<string, Fact>> {
  return Object.fromEntries(stated.filter(([, value]) => value !== null && value !== ""));
}

/** Seconds since the epoch as ISO 8601 UTC; null for what is no plausible date. */
export function instantOfSeconds(value: unknown): string | null {
  const seconds = finite(value);
  return seconds !== null && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : null;
}

/** A number, also where the tool wrote it as text; anything else as it is. */
export function numeric(value: unknown): unknown {
  return typeof value === "string" &&
    /^\s*[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?\s*$/i.test(value)
    ? Number(value)
    : value;
}

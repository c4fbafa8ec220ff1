import type { LoadSettings, Reading, Settings, Unusable } from "../../domain/evidence.ts";
import { finite, kindOf } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";
import { problemsOfUnusable } from "./unusable.ts";

/** Whom and which load values speak of. */
export interface Subject {
  readonly model: string | null;
  readonly variant: Settings | null;
  readonly at: LoadSettings | null;
}

/** A value as a file has it, before anybody asks whether it is one. */
export interface Value {
  readonly measure: string;
  readonly raw: unknown;
  /** From the file's unit to the measure's own. */
  readonly factor: number;
  readonly pointer: string;
  readonly n: number | null;
  /** Why it is none although it is a number (a unit that is not known). */
  readonly why?: string;
  /** What the tool says of a measure that the closed table does not have. One with a unit is an amount, never 0. */
  readonly said?: Pick<Reading, "goal" | "range"> & { readonly unit?: string };
}

/** What became of the values of a run. */
export interface Measured {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
}

export const NOTHING: Measured = { readings: [], unusable: [], problems: [] };

/** Measures of which 0 is a measurement. */
const MAY_BE_ZERO: ReadonlySet<string> = new Set(["error_rate"]);

/**
 * Readings of the values of one subject. A latency, rate or count that is not finite, negative or 0 was not measured: it
 * is unusable and said, never a number.
 */
export function measuredOf(values: readonly Value[], { model, variant, at }: Subject): Measured {
  const judged = values.map((one) => ({ ...one, lack: whyNot(one) }));
  const unusable = judged.flatMap(({ measure, lack, pointer }): Unusable[] =>
    lack === null ? [] : [{ model, variant, measure, why: lack, pointer }],
  );
  return {
    readings: judged.flatMap(({ measure, raw, factor, pointer, n, said, lack }): Reading[] => {
      const number = finite(raw);
      if (lack !== null || number === null) return [];
      const shared = { model, variant, stderr: null, n, at, pointer };
      return [{ ...shared, measure, value: converted(number, factor), ...factsOfMeasure(measure), ...said }];
    }),
    unusable,
    problems: problemsOfUnusable(unusable),
  };
}

/** By division where the factor is a fraction: ns ÷ 1,000,000 is the nearest number to the milliseconds, × 1e-6 is not. */
function converted(number: number, factor: number): number {
  return factor < 1 ? number / Math.round(1 / factor) : number * factor;
}

function whyNot({ measure, raw, factor, said, why }: Value): string | null {
  if (why !== undefined) return why;
  const number = finite(raw);
  if (number === null) return `the value is ${kindOf(raw)}, not a finite number`;
  if (!Number.isFinite(converted(number, factor))) return `the value is ${number}, too large for the measure's unit`;
  if (said !== undefined && said.unit === undefined) return null;
  if (number < 0) return `the value is ${number}, and nothing of this kind is negative`;
  return number === 0 && !MAY_BE_ZERO.has(measure)
    ? "the value is 0, which tools write for what they did not measure"
    : null;
}

/** A run that counts for nothing, with why: no reading of it is taken. */
export function refused({ model, variant }: Omit<Subject, "at">, why: string, pointer: string): Measured {
  return {
    readings: [],
    unusable: [{ model, variant, measure: null, why, pointer }],
    problems: [
      `${pointer === "" ? `${why.charAt(0).toUpperCase()}${why.slice(1)}` : `${pointer}: ${why}`}${COUNTS_NOT}`,
    ],
  };
}

const COUNTS_NOT = "; nothing of the run counts.";

/** Why no request completed. */
export function noneOf(sent: number | null): string {
  if (sent === null) return "no request completed";
  return sent === 0 ? "no request was sent" : `none of ${sent} requests completed`;
}

/** Requests that are lost without a number, and how many the numbers are of; nothing where none is lost. */
export function lostOf(place: string, lost: number, sent: number): readonly string[] {
  if (lost === 0) return [];
  const where = place === "" ? "" : `${place}: `;
  return [`${where}${lost} of ${sent} requests did not complete; the numbers are of the other ${sent - lost}.`];
}

/** Values that are there and not what they are called, all for one reason: one problem names them all. */
export function unread(
  values: readonly { readonly measure: string; readonly pointer: string }[],
  why: string,
  { model, variant }: Omit<Subject, "at">,
): Measured {
  if (values.length === 0) return NOTHING;
  const places = values.map((one) => one.pointer).join(", ");
  return {
    readings: [],
    unusable: values.map(({ measure, pointer }) => ({ model, variant, measure, why, pointer })),
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

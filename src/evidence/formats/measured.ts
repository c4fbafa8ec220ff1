import type { LoadSettings, Reading, Settings, Unusable } from "../../domain/evidence.ts";
import { finite, kindOf } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";

/** What one run of a load test says. */
export interface Measured {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
}

export interface Subject {
  readonly model: string | null;
  readonly variant: Settings | null;
}

/** A value before it is believed. */
export interface Value {
  readonly measure: string;
  /** As the file has it. */
  readonly raw: unknown;
  /** In the measure's unit; NaN where `raw` is no number. */
  readonly value: number;
  readonly pointer: string;
  readonly n: number | null;
  /** Why it is none although it is a number (a unit that is not known). */
  readonly why?: string;
}

/**
 * Readings of one load. A latency, rate or count that is not finite, negative or 0 was not measured: it is unusable and
 * said, never a number. Only an error rate may be 0.
 */
export function measuredOf(values: readonly Value[], subject: Subject, at: LoadSettings | null): Measured {
  const isMeasured = ({ measure, value, why }: Value) => why === undefined && (value > 0 || measure === "error_rate");
  const shared = { ...subject, stderr: null, at };
  return {
    readings: values.filter(isMeasured).map(({ measure, value, n, pointer }) => {
      return { ...shared, measure, value, n, pointer, ...factsOfMeasure(measure) };
    }),
    unusable: values
      .filter((one) => !isMeasured(one))
      .map(({ measure, raw, pointer, why }) => ({ ...subject, measure, why: why ?? whyNot(raw), pointer })),
    problems: [],
  };
}

/** A run that counts for nothing, with why. */
export function refused(subject: Subject, why: string, pointer: string, where = ""): Measured {
  return {
    readings: [],
    unusable: [{ ...subject, measure: null, why, pointer }],
    problems: [`${where}${upper(why)}; nothing of the run counts.`],
  };
}

/** Why no request completed. */
export function noneOf(sent: number | null): string {
  if (sent === null) return "no request completed";
  return sent === 0 ? "no request was sent" : `none of ${sent} requests completed`;
}

export function allOf(measured: readonly Measured[]): Measured {
  return {
    readings: measured.flatMap((one) => one.readings),
    unusable: measured.flatMap((one) => one.unusable),
    problems: measured.flatMap((one) => one.problems),
  };
}

function whyNot(raw: unknown): string {
  const number = finite(raw);
  if (number === null) return `the value is ${kindOf(raw)}, not a finite number`;
  return `the value is ${number}, which the tool writes for what it did not measure`;
}

export function upper(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

import type { LoadSettings } from "../../domain/evidence.ts";
import { array, finite, type Json, text } from "../values.ts";
import { type Measured, refused } from "./measured.ts";

/** Names in a list, or a name alone. */
export function namesOf(value: unknown): readonly string[] {
  return [...new Set((Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []))];
}

/** Requests went to several models in turn: the numbers are of all together, and of none. */
export function ofSeveral(models: readonly string[], place: string): Measured {
  const names = models.map((model) => `"${model}"`).join(" and ");
  const why = `the requests went to ${names} in turn`;
  const [first, ...rest] = models.map((model) => refused({ model, variant: null }, why, place));
  return {
    readings: [],
    unusable: [first, ...rest].flatMap((one) => one?.unusable ?? []),
    problems: first?.problems ?? [],
  };
}

/** Load as both tools name it; `inf` where the file says that nothing limits it. */
export function loadOf(stimulus: Json): LoadSettings | null {
  const concurrency = finite(stimulus.concurrency);
  const rate = finite(stimulus.request_rate) ?? finite(stimulus.rate);
  const sessions = finite(stimulus.session_concurrency);
  if (concurrency === null && rate === null && sessions === null) return null;
  return {
    ...(concurrency === null ? {} : { concurrency }),
    ...(rate === null ? {} : { request_rate: rate }),
    ...(sessions === null ? {} : { session_concurrency: sessions }),
  };
}

/** A list of settings as text, shortened. */
export function shortened(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value) && array(value).length === 0) return null;
  const whole = typeof value === "string" ? value : JSON.stringify(value);
  return whole === "{}" ? null : whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
}

const SHOWN = 200;

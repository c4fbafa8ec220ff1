import { showBytes, systemOf } from "../domain/bytes.ts";
import type { Amount } from "../domain/policy.ts";

/** What a key of two policies can hold, as the comparison sees it; null: the key is not written. */
export type Value =
  | number
  | string
  | readonly string[]
  | Amount
  | { readonly kind: "days" | "bytes"; readonly value: number }
  | null;

/** What a difference does to a change that is judged. */
export type Effect =
  /** Passing becomes easier, or nobody can tell. */
  | "loosened"
  /** Passing becomes harder, never easier. */
  | "tightened"
  /** Neither: words, dates, facts that no rule asks for. */
  | "restated"
  /** An assumption: it counts once the change is merged. */
  | "assumed";

/** What a direction may know besides the two values. */
export interface Circumstance {
  /** Which way the value loosens, where that is not the same for all entries of a key. */
  readonly looser?: "up" | "down" | undefined;
  /** Nothing is judged by it: no rule of base's asks for it, or another entry of head's does as much. */
  readonly idle?: boolean | undefined;
}

/** What the step from one value to another, different one does; null: it is not compared here. */
export type Direction = (before: Value, after: Value, circumstance: Circumstance) => Effect | null;

/** Nobody can tell what it does, so it counts as looser. */
export const undecidable: Direction = () => "loosened";
/** Undecidable, unless nothing is judged by it. */
export const unlessIdle: Direction = (_before, _after, { idle }) => (idle ? "restated" : "loosened");
export const words: Direction = () => "restated";
export const onMerge: Direction = () => "assumed";
/** A subject: head's value is judged, and its difference is one of numbers, not of the policy. */
export const asHead: Direction = () => null;
/** Part of what an entry is: with another value it is another entry. */
export const identity: Direction = () => null;

/** More is looser; without a value there is no limit at all. */
export const up: Direction = (before, after) => sized(before, after, 1);
/** Less is looser; without a value there is no limit at all. */
export const down: Direction = (before, after) => sized(before, after, -1);
/** Up or down as the entry says; where it does not, only a first value is decidable. */
export const byEntry: Direction = (before, after, { looser, idle }) => {
  if (looser === undefined) return before === null ? "tightened" : "loosened";
  const effect = sized(before, after, looser === "up" ? 1 : -1);
  return idle && effect === "loosened" ? "restated" : effect;
};
/** A tolerance that is not written has a default that depends on the measure; only 0 is below every other. */
export const tolerance: Direction = (before, after) =>
  before !== null && after !== null ? sized(before, after, 1) : amount(after)?.value === 0 ? "tightened" : "loosened";
/** A later ISO date is looser. */
export const later: Direction = (before, after) => (String(after) > String(before) ? "loosened" : "tightened");
/** Values from the strictest to the softest. */
export function inOrder(...values: readonly Value[]): Direction {
  return (before, after) => (values.indexOf(after) > values.indexOf(before) ? "loosened" : "tightened");
}

/** A list of what is watched: with all that it had it is no looser. Not written, it is everything (a selector). */
export const fewer: Direction = (before, after) => {
  if (after === null) return "tightened";
  if (!Array.isArray(before) || !Array.isArray(after)) return "loosened";
  return before.every((one) => after.includes(one)) ? "tightened" : "loosened";
};

/** A list of what must be so: with all that it had it is no looser. */
export const more: Direction = (before, after) =>
  Array.isArray(before) && Array.isArray(after) && before.every((one) => after.includes(one))
    ? "tightened"
    : "loosened";

/** A list of what is accepted: each word more is looser. Not written or `any`, everything is. */
export const accepted: Direction = (before, after) => {
  const open = (value: Value) => value === null || value === "any";
  if (open(before) && open(after)) return "restated";
  return open(before) || (!open(after) && more(after, before, {}) === "tightened") ? "tightened" : "loosened";
};

/** A subject that proves something: without it less is proved. */
export const unlessDropped: Direction = (_before, after) => (after === null ? "loosened" : null);

function sized(before: Value, after: Value, sign: 1 | -1): Effect {
  const [then, now] = [amount(before), amount(after)];
  if (now === null) return "loosened";
  if (then === null) return "tightened";
  // A percentage and a plain number compare only where one of them is nothing of anything.
  const comparable = then.kind === now.kind || Math.min(then.value, now.value) === 0;
  return comparable && (now.value - then.value) * sign <= 0 ? "tightened" : "loosened";
}

function amount(value: Value): { readonly kind: string; readonly value: number } | null {
  if (typeof value === "number") return { kind: "absolute", value };
  return typeof value === "object" && value !== null && "kind" in value ? value : null;
}

/** One text for equal values: the order of a list's members does not matter. */
export function sameAs(value: Value): string {
  return JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
}

const UNITS = { absolute: "", percent: "%", days: "d" } as const;

/** A value as the policy writes it: `6000`, `10%`, `30d`, `chat, search`; `none` where nothing is written. */
export function say(value: Value, none: string): string {
  if (value === null) return none;
  if (typeof value !== "object") return String(value);
  if ("kind" in value)
    return value.kind === "bytes"
      ? showBytes(value.value, systemOf(value.value))
      : `${value.value}${UNITS[value.kind]}`;
  return value.length === 0 ? none : value.join(", ");
}

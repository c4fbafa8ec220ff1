import { isObject, pointer } from "../values.ts";
import type { OwnMetric } from "./own-names.ts";

/** Every value of a nested object by its name in dots. `isWhole` says which objects are one value. */
export function leavesOf(
  value: unknown,
  path: readonly string[] = [],
  isWhole: (value: Readonly<Record<string, unknown>>) => boolean = () => false,
): readonly OwnMetric[] {
  if (!isObject(value) || isWhole(value)) return [{ name: path.join("."), value, pointer: pointer(...path) }];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key], isWhole));
}

const NOT_FINITE = /^(?:nan|[+-]?inf(?:inity)?)$/i;

/** A number, or what tools write in place of one. */
export function isNumeric(value: unknown): boolean {
  return typeof value === "number" || value === null || (typeof value === "string" && NOT_FINITE.test(value));
}

/** A text that stands for no number. */
export function isWord(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !NOT_FINITE.test(value);
}

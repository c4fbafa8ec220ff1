import type { Unusable } from "../../domain/evidence.ts";

const SHOWN = 10;

/** A sentence for each metric without a usable value; of many the first, and how many more there are. */
export function problemsOfUnusable(unusable: readonly Unusable[]): string[] {
  const shown = unusable.slice(0, SHOWN).map(({ pointer, measure, why }) => {
    return `${pointer === "" ? "" : `${pointer}: `}${measure} has no value: ${why}.`;
  });
  const more = unusable.length - shown.length;
  return more > 0 ? [...shown, `${more} more metrics have no value.`] : shown;
}

/** The problem of a file, or of a part of it, that has no readings at all. */
export function nothingRead(place: string, why: string): string {
  return `${place === "" ? "N" : `${place}: n`}othing is read: ${why}.`;
}

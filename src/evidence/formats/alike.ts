import type { LoadSettings } from "../../domain/evidence.ts";
import { finite, type Json } from "../values.ts";

/** One run of a file that holds several: its load, and the settings that may tell it from another of the same load. */
export interface Run {
  readonly model: unknown;
  readonly load: LoadSettings;
  readonly settings: Json;
}

/**
 * The load of each run. Where runs of one model have the same load, the settings in which they differ become part of
 * the load of all runs of that model; runs that differ in nothing stay alike, as repeated runs.
 */
export function toldApart(runs: readonly Run[]): readonly LoadSettings[] {
  const telling = new Map<unknown, Set<string>>();
  const first = new Map<string, Json>();
  for (const { model, load, settings } of runs) {
    const key = JSON.stringify([model, load]);
    const other = first.get(key);
    if (!other) {
      first.set(key, settings);
      continue;
    }
    const names = telling.get(model) ?? new Set();
    for (const name of differing(settings, other)) names.add(name);
    telling.set(model, names);
  }
  return runs.map(({ model, load, settings }) => {
    const names = [...(telling.get(model) ?? [])].sort();
    const more = names.flatMap((name) => {
      const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
      return isScalar(value) ? [[name, typeof value === "number" ? value : String(value)]] : [];
    });
    return { ...load, ...Object.fromEntries(more) };
  });
}

function differing(a: Json, b: Json): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => (isScalar(a[name]) || isScalar(b[name])) && a[name] !== b[name]);
}

function isScalar(value: unknown): value is string | number | boolean {
  return (typeof value === "string" && value !== "") || typeof value === "boolean" || finite(value) !== null;
}

import type { Candidate, EvidenceFile, LoadSettings, Placed, Reading } from "../domain/evidence.ts";
import type { ResultsEntry } from "../domain/policy.ts";
import { known, type Origin, type Quantity, unknown } from "../domain/quantity.ts";
import { nearest } from "./find.ts";
import { combined } from "./repeats.ts";

/** What choosing among values needs to know of files: when they were measured, and what the policy says of them. */
export interface Shelf {
  readonly files: ReadonlyMap<string, EvidenceFile>;
  readonly entries: readonly ResultsEntry[];
}

export function shelfOf(files: readonly EvidenceFile[], entries: readonly ResultsEntry[]): Shelf {
  return { files: new Map(files.map((file) => [file.path, file])), entries };
}

const SHOWN = 8;

/**
 * The value of a measure of a candidate as the evidence gives it, or why there is none: nobody has it, two files
 * disagree, or several settings have one each. A newer file replaces an older one only where all else is equal.
 */
export function quantityOf(candidate: Candidate, measure: string, shelf: Shelf): Quantity {
  const readings = candidate.readings.filter((reading) => reading.measure === measure);
  if (readings.length === 0) return lacking(candidate, measure);
  const loads = new Map(readings.map((reading) => [loadOf(reading), reading.at ?? {}]));
  if (loads.size > 1) return unchosen(measure, loads);
  return settled(measure, readings, shelf);
}

/** Several loads have a value each: none is better than another, so that somebody must choose. */
function unchosen(measure: string, loads: ReadonlyMap<string, LoadSettings>): Quantity {
  const names = [...loads.keys()].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const shown = names.slice(0, SHOWN).map((name) => (name === "" ? "no stated load" : name));
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  const first = Object.entries(loads.get(names.find((name) => name !== "") ?? "") ?? {});
  const where = first.map(([key, value]) => `${key}: ${value}`).join(", ");
  return unknown(
    "evidence/ambiguous",
    `${measure} was measured at ${names.length} settings: ${shown.join("; ")}${more}`,
    `choose one: results[].where, such as { ${where} }, or deployments.*.load`,
  );
}

function settled(measure: string, readings: readonly Placed<Reading>[], shelf: Shelf): Quantity {
  const repeats = repeatsOf(readings, shelf);
  const runs = repeats === null ? [] : withoutCopies(readings, shelf);
  if (repeats !== null && runs.length > 1) return combined(runs, repeats);
  const { left, replaced } = withoutOlder(readings, shelf);
  const [first] = left;
  if (!first) return unknown("evidence/missing", `no evidence has ${measure}`);
  const other = left.find((reading) => reading.value !== first.value);
  if (other) return conflict(measure, first, other, shelf);
  const best = mostTelling(left);
  return known(best.value, best.unit, {
    stderr: best.stderr,
    n: best.n,
    origins: [...left.map(originOf), ...replaced],
    ...(best.limited ? { limited: best.limited } : {}),
    ...(best.comparable ? { comparable: best.comparable } : {}),
  });
}

/** Of equal values the one that says most of its sample. */
function mostTelling(readings: readonly Placed<Reading>[]): Placed<Reading> {
  const said = (reading: Reading) => (reading.stderr === null ? 0 : 2) + (reading.n === null ? 0 : 1);
  return readings.reduce((best, one) => (said(one) > said(best) ? one : best));
}

/** One way to combine counts only where the entries of all the files say it. */
function repeatsOf(readings: readonly Placed<Reading>[], shelf: Shelf): ResultsEntry["repeats"] {
  const ways = new Set(
    readings.map((reading) => {
      const index = shelf.files.get(reading.path)?.entry ?? null;
      return index === null ? null : (shelf.entries[index]?.repeats ?? null);
    }),
  );
  const [way] = ways;
  return ways.size === 1 ? (way ?? null) : null;
}

/** A copy of a file, or a second path to it, is no second run. */
function withoutCopies(readings: readonly Placed<Reading>[], shelf: Shelf): Placed<Reading>[] {
  const keyOf = ({ path, pointer }: Placed<Reading>) => `${shelf.files.get(path)?.sha256 ?? path}${pointer}`;
  return [...new Map([...readings].reverse().map((reading) => [keyOf(reading), reading])).values()].reverse();
}

/** Drops readings that a newer file replaces, and says so in the origins. */
function withoutOlder(readings: readonly Placed<Reading>[], shelf: Shelf) {
  const replaced: Origin[] = [];
  const left = readings.filter((reading) => {
    const newer = readings.find((other) => other.value !== reading.value && replaces(other, reading, shelf));
    if (!newer) return true;
    const [then, now] = [timeOf(reading, shelf), timeOf(newer, shelf)];
    const text = `${newer.path} (${now}) replaces ${reading.value} of ${reading.path}: ${reading.pointer} (${then})`;
    replaced.push({ text, path: reading.path, pointer: reading.pointer });
    return false;
  });
  return { left, replaced };
}

function replaces(newer: Placed<Reading>, older: Placed<Reading>, shelf: Shelf): boolean {
  const [now, then] = [timeOf(newer, shelf), timeOf(older, shelf)];
  if (newer.path === older.path || now === null || then === null) return false;
  return Date.parse(now) > Date.parse(then) && differences(newer, older).length === 0;
}

function timeOf(reading: Placed<Reading>, shelf: Shelf): string | null {
  return shelf.files.get(reading.path)?.evidence?.measuredAt ?? null;
}

/** In what two readings of one measure were not measured alike, in words. */
function differences(a: Reading, b: Reading): string[] {
  const facts: [string, unknown, unknown][] = [["n", a.n, b.n]];
  const keys = new Set([...Object.keys(a.comparable ?? {}), ...Object.keys(b.comparable ?? {})]);
  for (const key of keys) facts.push([key, own(a.comparable, key), own(b.comparable, key)]);
  const settings = new Set([...Object.keys(a.variant ?? {}), ...Object.keys(b.variant ?? {})]);
  for (const key of settings) facts.push([key, own(a.variant, key), own(b.variant, key)]);
  return facts
    .filter(([, x, y]) => x !== y)
    .map(([key, x, y]) => `${key} ${x ?? "not stated"} and ${y ?? "not stated"}`);
}

function own(record: Readonly<Record<string, string>> | null | undefined, key: string): string | null {
  return record && Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

function conflict(measure: string, a: Placed<Reading>, b: Placed<Reading>, shelf: Shelf): Quantity {
  const differing = differences(a, b);
  const timed = timeOf(a, shelf) !== null && timeOf(b, shelf) !== null;
  const why =
    differing.length > 0
      ? `; they differ in ${differing.join(", ")}`
      : timed
        ? "; both were measured at the same time"
        : "; which is newer they do not say";
  return unknown(
    "evidence/conflict",
    `${measure} is ${a.value} in ${placeOf(a)} and ${b.value} in ${placeOf(b)}${a.path === b.path ? "" : why}`,
    "take one file out of `results`, or state results[].repeats: mean for repeated runs",
  );
}

function lacking(candidate: Candidate, measure: string): Quantity {
  const unusable = candidate.unusable.find((one) => one.measure === measure || one.measure === null);
  if (unusable) {
    return unknown(
      "evidence/missing",
      `${placeOf(unusable)}: ${measure} has no value: ${unusable.why}`,
      "run the evaluation again",
    );
  }
  const there = [...new Set(candidate.readings.map((reading) => reading.measure))].sort();
  const filters = there.filter((name) => name.startsWith(`${measure},`));
  if (filters.length > 0) {
    const names = filters.map((name) => `"${name}"`).join(", ");
    return unknown("evidence/ambiguous", `${measure} exists only per filter: ${names}`, `write one of ${names}`);
  }
  const task = measure.includes("/") ? measure.slice(0, measure.lastIndexOf("/")) : null;
  const same = candidate.readings.filter((reading) => task !== null && reading.measure.startsWith(`${task}/`));
  const [sibling] = same;
  if (task !== null && sibling) {
    const has = [...new Set(same.map((reading) => reading.measure.slice(task.length + 1)))].sort();
    const at = sibling.pointer.slice(0, Math.max(sibling.pointer.lastIndexOf("/"), 0));
    const metric = measure.slice(task.length + 1);
    const reason = `${sibling.path}: ${at === "" ? "" : `${at}: `}no metric "${metric}" (has: ${listed(has)})`;
    const [near] = nearest([metric], has);
    const hint =
      near === undefined
        ? "correct the measure, or evaluate with this metric"
        : `write "${task}/${near}" if that is meant`;
    return unknown("evidence/missing", reason, hint);
  }
  const [near] = nearest([measure], there);
  const paths = [...new Set([...candidate.readings, ...candidate.unusable].map((one) => one.path))].sort();
  const where = paths.length === 0 ? "no file" : `none of ${listed(paths)}`;
  const has =
    there.length === 0
      ? ""
      : ` (has: ${listed(near === undefined ? there : [near, ...there.filter((one) => one !== near)])})`;
  const hint =
    near === undefined ? "evaluate it, or correct the name of the measure" : `write "${near}" if that is meant`;
  return unknown("evidence/missing", `${where} has ${measure}${has}`, hint);
}

function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return names.slice(0, SHOWN).join(", ") + more;
}

function loadOf(reading: Reading): string {
  return Object.entries(reading.at ?? {})
    .map(([key, value]) => `${key} ${value}`)
    .sort()
    .join(", ");
}

export function placeOf(item: { readonly path: string; readonly pointer: string }): string {
  return `${item.path}: ${item.pointer}`;
}

function originOf(reading: Placed<Reading>): Origin {
  return { text: placeOf(reading), path: reading.path, pointer: reading.pointer };
}

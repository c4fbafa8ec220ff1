import type { Reading, Settings, Unusable } from "../../domain/evidence.ts";
import { at, entries, finite, isObject, kindOf, pointer } from "../values.ts";
import { comparableOf, limitOf, row, samplesOf, type Tasks } from "./lm-eval-tasks.ts";
import { canBeProportion } from "./proportion.ts";

/** Whom a file speaks of. */
export interface Subject {
  readonly model: string | null;
  readonly variant: Settings | null;
}

export interface Rows {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
}

/** One metric of one row: its key in the file, and its parts. */
interface Metric {
  readonly task: string;
  readonly key: string;
  readonly name: string;
  readonly filter: string | null;
  readonly place: readonly string[];
}

const STDERR = /_stderr(_clt|_clustered)?$/;

/** Every metric of every row of `results`, groups included, as a reading or with why it is none. */
export function rowsOf(tasks: Tasks, subject: Subject): Rows {
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  const comparable = comparedBy(tasks);
  for (const metric of metricsOf(tasks)) {
    const value = at(row(tasks, metric.task), metric.key);
    const n = samplesOf(tasks, metric.task, metric.key);
    const why = whyNot(metric, value, n);
    const measure = `${metric.task}/${metric.name}${suffixOf(metric)}`;
    const place = { ...subject, measure, pointer: pointer(...metric.place) };
    if (why !== null) unusable.push({ ...place, why });
    else readings.push({ ...place, ...detailsOf(tasks, metric, finite(value) ?? 0, n), ...comparable(metric.task) });
  }
  return { readings, unusable };
}

/** What all metrics of one task share is found once. */
function comparedBy(tasks: Tasks): (task: string) => Pick<Reading, "comparable"> {
  const known = new Map<string, { readonly comparable: Record<string, string> }>();
  return (task) => {
    const there = known.get(task) ?? { comparable: comparableOf(tasks, task) };
    known.set(task, there);
    return there;
  };
}

function suffixOf({ filter }: Metric): string {
  return filter === null || filter === "none" ? "" : `,${filter}`;
}

function metricsOf(tasks: Tasks): Metric[] {
  const { results, groups } = tasks.root;
  const rows = (section: string, value: unknown) => entries(value).map(([task, one]) => ({ section, task, one }));
  const own = new Set(entries(results).map(([task]) => task));
  const extra = rows("groups", groups).filter(({ task }) => !own.has(task));
  return [...rows("results", results), ...extra].flatMap(({ section, task, one }) =>
    entries(one).flatMap(([key, value]) => {
      const parts = tasks.filtered ? splitKey(key) : { name: key, filter: null };
      // Version 0.2 and 0.3 have bare keys: there only a number can be told to be a metric.
      const named = tasks.filtered || typeof value === "number";
      if (parts === null || !named || STDERR.test(parts.name)) return [];
      return [{ task, key, ...parts, place: [section, task, key] }];
    }),
  );
}

/** `acc,none` is metric and filter. Keys without a comma (`alias`, `sample_len`) or name (` ,none`) are no metrics. */
function splitKey(key: string): { readonly name: string; readonly filter: string } | null {
  const cut = key.indexOf(",");
  const name = key.slice(0, Math.max(cut, 0)).trim();
  return cut === -1 || name === "" ? null : { name, filter: key.slice(cut + 1) };
}

function whyNot(metric: Metric, value: unknown, n: number | null): string | null {
  if (finite(value) === null) return `the value is ${kindOf(value)}, not a finite number`;
  // RULER names its metrics after context lengths and writes -1 for a length that was not measured.
  if (value === -1 && /^\d+$/.test(metric.name)) return "the value is -1: this context length was not measured";
  return n === 0 ? "it rests on 0 samples" : null;
}

function detailsOf(tasks: Tasks, metric: Metric, value: number, n: number | null) {
  const stderr = stderrOf(row(tasks, metric.task), metric, value);
  const directions = at(tasks.root, "higher_is_better", metric.task);
  const higher = isObject(directions) ? at(directions, metric.name) : directions;
  // A group's standard error is pooled from its tasks': it may exceed what one sample of its size allows.
  const pooled = tasks.groups.has(metric.task);
  const limited = limitOf(tasks, metric.task, metric.key);
  return {
    value,
    unit: null,
    stderr,
    n: restsOn(tasks, metric, value, n),
    at: null,
    ...(typeof higher === "boolean" ? { goal: higher ? ("maximize" as const) : ("minimize" as const) } : {}),
    ...(isProportion(metric.name, value, stderr, pooled ? null : n) ? { range: [0, 1] as const } : {}),
    ...(limited === null ? {} : { limited }),
  };
}

/**
 * The standard error as the file states it: "N/A" and NaN are none. A 0 is carried as 0: all answers were right, or
 * all wrong, and what that proves is for the statistics to say, never certainty.
 */
function stderrOf(values: unknown, metric: Metric, value: number): number | null {
  if (!isObject(values)) return null;
  const ends = metric.filter === null ? "" : `,${metric.filter}`;
  // lmms-eval's further errors are of each sample's score, which a metric above 1 sums up or rescales.
  const kinds = value >= 0 && value <= 1 ? ["_stderr", "_stderr_clustered", "_stderr_clt"] : ["_stderr"];
  const stated = kinds.map((name) => finite(at(values, `${metric.name}${name}${ends}`)));
  return stated.find((value) => value !== null && value >= 0) ?? null;
}

/**
 * lmms-eval states a task's samples, not those of its parts: a part ("coarse perception" of MMStar) whose error is
 * larger than the task's samples allow rests on fewer, and the file does not say on how many.
 */
function restsOn(tasks: Tasks, { task, name, filter }: Metric, value: number, n: number | null): number | null {
  if (filter === null || value < 0 || value > 1) return n;
  const error = finite(at(row(tasks, task), `${name}_stderr_clt,${filter}`));
  return canBeProportion(value, error, n) ? n : null;
}

const SHARE = /^(acc|acc_norm|acc_mutual_info|acc_bytes|mc1|mc2)$/;
const MATCH = /^(exact_match|em|pass@\d+|pass_at_\d+|(prompt|inst)_level_(strict|loose)_acc)$/;

/** Some tasks give `exact_match` in percent, always without a standard error: it must have one to be believed. */
function isProportion(name: string, value: number, stderr: number | null, n: number | null): boolean {
  if (!SHARE.test(name) && !(MATCH.test(name) && stderr !== null)) return false;
  return canBeProportion(value, stderr, n);
}

import type { Reading, Settings, Unusable } from "../../domain/evidence.ts";
import { array, at, count, finite, isObject, kindOf, text } from "../values.ts";
import { epochsOf, type Log, modelOf, type Score, scoresOf } from "./inspect-ai-log.ts";
import { canBeProportion } from "./proportion.ts";

export interface Subject {
  readonly model: string | null;
  readonly variant: Settings | null;
  readonly comparable: Readonly<Record<string, string>>;
}

export interface Scores {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
}

/** The standard error of the mean of a scorer's values. `bootstrap_std` is what early versions called it. */
const STDERR = /^(stderr|bootstrap_stderr|bootstrap_std)\d*$/;
const MEANS: ReadonlySet<string> = new Set(["accuracy", "mean"]);

/** Every metric of every scorer. Spreads such as `std` and `var` are readings without a direction. */
export function readScores(log: Log, subject: Subject): Scores {
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  const scores = scoresOf(log);
  for (const score of scores) {
    const n = samplesOf(log, score);
    const limited = limitOf(log, n);
    for (const [key, metric] of score.metrics) {
      const name = plainName(key);
      const found = at(metric, "value");
      // An interval belongs to a measure; it is none.
      if (STDERR.test(name) || (name === "ci" && isObject(found))) continue;
      const measure = `${taskOf(log)}/${scorerOf(score, scores)}/${name}`;
      const pointer = log.place(...score.place, key, "value");
      const place = { model: subject.model, variant: subject.variant, measure, pointer };
      const value = finite(found);
      if (value === null) unusable.push({ ...place, why: `the value is ${kindOf(found)}, not a finite number` });
      else if (n === 0) unusable.push({ ...place, why: "it rests on 0 samples" });
      else {
        const comparable = { ...subject.comparable, ...(score.reducer === null ? {} : { reducer: score.reducer }) };
        const sample = { n, at: null, comparable, ...(limited === null ? {} : { limited }) };
        readings.push({ ...place, value, unit: null, ...errorAndRange(score, name, value, n), ...sample });
      }
    }
  }
  return { readings, unusable };
}

/** Metrics of the tool itself may carry its name: `inspect_ai/accuracy`. */
function plainName(key: string): string {
  return key.replace(/^inspect_ai\//, "");
}

/**
 * The standard error of a mean as stated, and the range of an accuracy. A 0 is carried as 0 (all right or all wrong),
 * which is for the statistics to weigh, never certainty. The error of clustered items may exceed what as many
 * independent ones allow, so that it says nothing of the range.
 */
function errorAndRange({ metrics }: Score, name: string, value: number, n: number | null) {
  const stated = metrics
    .filter(([key]) => MEANS.has(name) && STDERR.test(plainName(key)))
    .map(([, metric]) => ({ error: finite(at(metric, "value")), cluster: at(metric, "params", "cluster") }))
    .find(({ error }) => error !== null && error >= 0);
  const stderr = stated?.error ?? null;
  const independent = typeof stated?.cluster === "string" ? null : n;
  const isShare = name === "accuracy" && canBeProportion(value, stderr, independent);
  return { stderr, ...(isShare ? { range: [0, 1] as const } : {}) };
}

function taskOf({ header }: Log): string {
  return text(at(header, "eval", "task")) ?? "inspect-ai";
}

/** A score's name; where several share it (two dictionaries with one key, several reducers) with what differs. */
function scorerOf(score: Score, all: readonly Score[]): string {
  const same = all.filter((other) => other.name === score.name);
  if (same.length === 1) return score.name;
  const scorers = new Set(same.map((other) => other.scorer));
  const scorer = scorers.size > 1 && score.scorer !== null && score.scorer !== score.name ? `${score.scorer}/` : "";
  const reducers = new Set(same.filter((other) => other.scorer === score.scorer).map((other) => other.reducer));
  return `${scorer}${score.name}${reducers.size > 1 && score.reducer !== null ? `/${score.reducer}` : ""}`;
}

/** Distinct items that were scored: samples are items times epochs, which are no new items. */
export function samplesOf(log: Log, score: Score | null): number | null {
  const epochs = epochsOf(log);
  const { results } = log.header;
  const items = itemsOf(log);
  if (items === null) return null;
  const completed = count(at(results, "completed_samples"));
  const done = completed === null ? items : Math.min(items, Math.floor(completed / epochs));
  const scored = score?.scored ?? null;
  if (scored === null) return done;
  return Math.min(done, scored <= items ? scored : Math.floor(scored / epochs));
}

/** Distinct items that the run set out to do. */
function itemsOf(log: Log): number | null {
  const total = count(at(log.header, "results", "total_samples"));
  if (total !== null && total > 0) return Math.floor(total / epochsOf(log));
  if (log.samples === null) return total;
  return new Set(log.samples.map((sample) => JSON.stringify(at(sample, "id") ?? null))).size;
}

/**
 * Whether a score rests on part of its data set, by `--limit`, chosen samples, or samples that failed or went
 * unscored: those are left out of the score, which flatters it.
 */
function limitOf(log: Log, n: number | null): { readonly of: number | null } | null {
  const config = at(log.header, "eval", "config");
  const all = count(at(log.header, "eval", "dataset", "samples"));
  const items = itemsOf(log);
  const of = all !== null && all > 0 ? Math.max(all, items ?? 0) : null;
  if (n !== null && of !== null) return n < of ? { of } : null;
  const chosen = at(config, "sample_id");
  const cut = (at(config, "limit") ?? null) !== null || (chosen !== undefined && chosen !== null);
  if (cut) return { of };
  return n !== null && items !== null && n < items ? { of: items } : null;
}

/** What must be known of the run's samples before its numbers are believed. */
export function sampleProblems(log: Log): string[] {
  const { results } = log.header;
  const [total, completed] = [count(at(results, "total_samples")), count(at(results, "completed_samples"))];
  const failed =
    total !== null && completed !== null && completed < total
      ? [`${completed} of ${total} samples completed; the scores leave out the others.`]
      : [];
  const unscored = array(at(results, "scores")).flatMap((score) => {
    const number = count(at(score, "unscored_samples")) ?? 0;
    return number === 0 ? [] : [`Scorer "${text(at(score, "name")) ?? ""}" left ${number} samples without a score.`];
  });
  const nobody = modelOf(log) === null ? ["The log names no model."] : [];
  return [...failed, ...unscored, ...nobody];
}

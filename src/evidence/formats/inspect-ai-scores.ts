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
    const stderr = stderrOf(score);
    for (const [key, metric] of score.metrics) {
      const name = key.replace(/^inspect_ai\//, "");
      // An interval belongs to a measure; it is none.
      if (STDERR.test(name) || (name === "ci" && isObject(at(metric, "value")))) continue;
      const place = {
        model: subject.model,
        variant: subject.variant,
        measure: `${taskOf(log)}/${scorerOf(score, scores)}/${name}`,
        pointer: log.place(...score.place, key, "value"),
      };
      const value = finite(at(metric, "value"));
      const why =
        value === null
          ? `the value is ${kindOf(at(metric, "value"))}, not a finite number`
          : n === 0
            ? "it rests on 0 samples"
            : null;
      if (why !== null || value === null) {
        unusable.push({ ...place, why: why ?? "" });
        continue;
      }
      const error = MEANS.has(name) ? stderr : null;
      readings.push({
        ...place,
        value,
        unit: null,
        stderr: error,
        n,
        at: null,
        comparable: { ...subject.comparable, ...(score.reducer === null ? {} : { reducer: score.reducer }) },
        ...(name === "accuracy" && canBeProportion(value, error, n) ? { range: [0, 1] as const } : {}),
        ...(limited === null ? {} : { limited }),
      });
    }
  }
  return { readings, unusable };
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

/**
 * The standard error as stated, also of a run whose metric is named otherwise only by its package. A 0 is carried as
 * 0 (all right or all wrong), which is for the statistics to weigh, never certainty.
 */
function stderrOf({ metrics }: Score): number | null {
  const stated = metrics.filter(([key]) => STDERR.test(key.replace(/^inspect_ai\//, "")));
  return stated.map(([, metric]) => finite(at(metric, "value"))).find((value) => value !== null && value >= 0) ?? null;
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

import { array, at, count, finite, isObject, type Json, pointer, text } from "../values.ts";

/** One evaluation of a test case by a metric. */
interface Evaluation {
  readonly name: string;
  /** Null where the metric failed to give one. */
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly judge: string | null;
}

export interface Case {
  readonly value: Json;
  readonly place: string;
  readonly metrics: readonly Evaluation[];
}

/** What a metric says over all cases. */
export interface Metric {
  readonly name: string;
  readonly scores: readonly number[];
  readonly passes: number;
  readonly fails: number;
  readonly errors: number;
  readonly place: string;
}

/** Test cases, then conversations. Metrics of spans inside a trace are no metrics of the case. */
export function casesOf(run: Json, place: string): readonly Case[] {
  return ["testCases", "conversationalTestCases"].flatMap((key) =>
    array(run[key]).flatMap((value, index): Case[] => {
      if (!isObject(value)) return [];
      const metrics = [...array(value.metricsData), ...array(value.metricsMetadata)].flatMap(evaluationOf);
      return [{ value, place: `${place}${pointer(key, index)}`, metrics }];
    }),
  );
}

function evaluationOf(value: unknown): Evaluation[] {
  const name = text(at(value, "name")) ?? text(at(value, "metric"));
  // A metric that was skipped for lack of what it needs says nothing.
  if (name === null || at(value, "skipped") === true) return [];
  const failed = text(at(value, "error")) !== null;
  const score = failed ? null : finite(at(value, "score"));
  const threshold = finite(at(value, "threshold")) ?? finite(at(value, "minimumScore"));
  const success = at(value, "success");
  const passed =
    typeof success === "boolean" ? success : score === null || threshold === null ? null : score >= threshold;
  return [{ name, score, passed: score === null ? null : passed, judge: text(at(value, "evaluationModel")) }];
}

/**
 * Each metric over the cases. Where no case has it (it was of spans or turns), the tool's own list of its scores, which
 * may hold more of them than there are cases.
 */
export function metricsOf(run: Json, cases: readonly Case[], place: string): readonly Metric[] {
  const totals = [...array(run.metricsScores)].map((value, index) => {
    return { name: text(at(value, "metric")), value, place: `${place}${pointer("metricsScores", index)}` };
  });
  const names = [
    ...new Set([
      ...cases.flatMap(({ metrics }) => metrics.map(({ name }) => name)),
      ...totals.flatMap(({ name }) => name ?? []),
    ]),
  ];
  return names.map((name) => {
    const total = totals.find((one) => one.name === name) ?? null;
    const own = cases.flatMap(({ metrics }) => metrics.filter((one) => one.name === name));
    if (own.length > 0) {
      const scores = own.flatMap(({ score }) => score ?? []);
      const listed = array(at(total?.value, "scores")).length === scores.length;
      return {
        name,
        scores,
        passes: own.filter(({ passed }) => passed === true).length,
        fails: own.filter(({ passed }) => passed === false).length,
        errors: own.length - scores.length,
        place: total !== null && listed ? total.place : `${place}/testCases`,
      };
    }
    const all = array(at(total?.value, "scores"));
    const scores = all.flatMap((score) => finite(score) ?? []);
    return {
      name,
      scores,
      passes: count(at(total?.value, "passes")) ?? 0,
      fails: count(at(total?.value, "fails")) ?? 0,
      errors: (count(at(total?.value, "errors")) ?? 0) + all.length - scores.length,
      place: total?.place ?? `${place}/metricsScores`,
    };
  });
}

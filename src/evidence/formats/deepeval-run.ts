import type { Evidence, Fact, Reading, Unusable, Usage } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, count, entries, finite, isObject, type Json, text } from "../values.ts";
import { type Case, casesOf, type Metric, metricsOf } from "./deepeval-metrics.ts";
import { stated } from "./facts.ts";
import { zonedInstant } from "./instant.ts";
import { factsOfMeasure } from "./operational.ts";
import { isUnderstood, modelOf, type Params, settingsOf } from "./run-settings.ts";
import { nothingRead } from "./unusable.ts";

/** A test run: mean score and share of passes of each metric over its test cases, and the share of cases that passed. */
export async function read(document: Document): Promise<Evidence> {
  const root = await document.json();
  const wrapped = isObject(at(root, "testRunData"));
  const run = wrapped ? at(root, "testRunData") : root;
  if (!isObject(run)) throw new Error("it is not a JSON object");
  const place = wrapped ? "/testRunData" : "";
  const cases = casesOf(run, place);
  const params = paramsOf(run);
  const subject = { model: modelOf(params), variant: await settingsOf(params) };
  const task = document.entry?.task ?? "deepeval";
  const metrics = metricsOf(run, cases, place);
  const none = whyNone(run, cases, metrics);
  const shared = { formatVersion: null, facts: factsOf(run, cases, params), measuredAt: measuredAt(cases) };
  if (none !== null) {
    const unusable: Unusable = { ...subject, measure: null, why: none, pointer: place };
    return {
      format: "deepeval",
      ...shared,
      readings: [],
      unusable: [unusable],
      usage: [],
      problems: [nothingRead(place, none)],
    };
  }
  const scored = metrics.map((metric) => ofMetric(metric, subject, task));
  return {
    format: "deepeval",
    ...shared,
    readings: [
      ...scored.flatMap((one) => one.readings),
      ...passRate(run, cases, subject, task, place),
      ...latencyOf(cases, subject, place),
    ],
    unusable: scored.flatMap((one) => one.unusable),
    usage: cases.flatMap((one) => usageOf(one, subject)),
    problems: scored.flatMap((one) => one.problems),
  };
}

type Subject = Pick<Reading, "model" | "variant">;
const PASSES = { unit: null, stderr: null, at: null, goal: "maximize", range: [0, 1] } as const;

const SENT =
  "the run was sent to Confident AI, and only its link is kept here; name the run in the folder that DEEPEVAL_RESULTS_FOLDER says";

function whyNone(run: Json, cases: readonly Case[], metrics: readonly Metric[]): string | null {
  if (text(run.testRunLink) !== null && cases.length === 0) return SENT;
  if (cases.length === 0) return "the run has no test case";
  // A run writes its totals when it ends: before that the list is there and empty.
  if (run.testPassed === undefined && Array.isArray(run.metricsScores) && run.metricsScores.length === 0) {
    return "the run did not end: it has test cases, but neither scores nor how many of them passed";
  }
  if (metrics.length === 0) return "no test case has a metric";
  if (metrics.every(({ scores }) => scores.length === 0))
    return "every metric of every test case failed to give a score";
  return null;
}

function ofMetric(metric: Metric, subject: Subject, task: string) {
  const { name, scores, errors, place } = metric;
  const measure = `${task}/${name}`;
  const n = scores.length;
  if (n === 0) {
    const why = `all ${errors} evaluations failed to give a score`;
    const unusable: Unusable[] = [measure, `${measure}/pass_rate`].map((one) => {
      return { ...subject, measure: one, why, pointer: place };
    });
    return { readings: [], unusable, problems: [`${place}: ${measure} has no value: ${why}.`] };
  }
  const value = scores.reduce((sum, score) => sum + score, 0) / n;
  // Scores of the tool lie between 0 and 1; those of people's own metrics need not.
  const range = scores.every((score) => score >= 0 && score <= 1) ? { range: [0, 1] as const } : {};
  const judged = metric.passes + metric.fails;
  const readings: Reading[] = [
    { ...subject, measure, value, unit: null, stderr: null, n, at: null, pointer: place, ...range },
  ];
  if (judged > 0) {
    readings.push({
      ...subject,
      ...PASSES,
      measure: `${measure}/pass_rate`,
      value: metric.passes / judged,
      n: judged,
      pointer: place,
    });
  }
  const lost = `${measure}: ${errors} of ${n + errors} evaluations failed to give a score; the mean is of the other ${n}.`;
  return { readings, unusable: [], problems: errors > 0 ? [lost] : [] };
}

/** Of the tool's own totals, else of the cases; a case whose metrics failed counts as not passed. */
function passRate(run: Json, cases: readonly Case[], subject: Subject, task: string, place: string): Reading[] {
  const [passed, failed] = [count(run.testPassed), count(run.testFailed)];
  const judged = cases.filter(({ value }) => typeof value.success === "boolean");
  const stated = passed !== null && failed !== null && passed + failed > 0;
  const n = stated ? passed + failed : judged.length;
  if (n === 0) return [];
  const value = (stated ? passed : judged.filter((one) => one.value.success === true).length) / n;
  const at = stated ? `${place}/testPassed` : `${place}/testCases`;
  return [{ ...subject, ...PASSES, measure: `${task}/pass_rate`, value, n, pointer: at }];
}

/** `completionTime` is what people measured of the model, in seconds; `runDuration` is the evaluation's. */
function latencyOf(cases: readonly Case[], subject: Subject, place: string): Reading[] {
  const times = cases.flatMap(({ value }) => finite(value.completionTime) ?? []).filter((time) => time > 0);
  if (times.length === 0) return [];
  const measure = "latency_mean_ms";
  const value = (1000 * times.reduce((sum, time) => sum + time, 0)) / times.length;
  const shared = { ...subject, stderr: null, n: times.length, at: null, pointer: `${place}/testCases` };
  return [{ ...shared, measure, value, ...factsOfMeasure(measure) }];
}

/** What people logged of the model's own tokens and cost. `evaluationCost` is the judge's and is not here. */
function usageOf({ value, place }: Case, subject: Subject): Usage[] {
  const [input, output] = [count(value.inputTokenCount), count(value.outputTokenCount)];
  const cost = finite(value.tokenCost);
  const counted = (input ?? 0) + (output ?? 0) > 0;
  if (!counted && !(cost !== null && cost > 0)) return [];
  return [
    {
      ...subject,
      requests: 1,
      inputTokens: counted ? input : null,
      outputTokens: counted ? output : null,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      costUsd: cost !== null && cost > 0 ? cost : null,
      cached: false,
      score: typeof value.success === "boolean" ? Number(value.success) : null,
      pointer: place,
    },
  ];
}

/** Hyperparameters that were logged; early versions call them configurations. */
function paramsOf(run: Json): Params {
  const logged = [...entries(run.configurations), ...entries(run.hyperparameters)];
  return new Map(
    logged.flatMap(([key, value]): [string, string][] =>
      value === null || typeof value === "object" ? [] : [[key, String(value)]],
    ),
  );
}

function factsOf(run: Json, cases: readonly Case[], params: Params): Readonly<Record<string, Fact>> {
  const judges = cases.flatMap((one) => one.metrics.flatMap(({ judge }) => judge ?? []));
  const others = [...params].filter(([key]) => !isUnderstood(key));
  const cost = finite(run.evaluationCost);
  return stated([
    ["tool", "deepeval"],
    ["identifier", text(run.identifier)],
    ["test_file", text(run.testFile)],
    ["dataset", text(run.datasetAlias)],
    ["judges", judges.length === 0 ? null : [...new Set(judges)].sort()],
    ["judge_cost_usd", cost !== null && cost > 0 ? cost : null],
    ["duration_s", finite(run.runDuration)],
    ["hyperparameters", others.length === 0 ? null : Object.fromEntries(others)],
  ]);
}

/** When the last trace ended; without traces the file says no time. */
function measuredAt(cases: readonly Case[]): string | null {
  const ends = cases.flatMap(({ value }) => {
    const end = text(at(value, "trace", "endTime")) ?? text(at(value, "trace", "startTime"));
    return zonedInstant(end) ?? [];
  });
  return ends.sort().at(-1) ?? null;
}

import type { Evidence, Reading, Unusable } from "../../domain/evidence.ts";
import { at, entries, finite, isObject, type Json, kindOf, pointer } from "../values.ts";
import { comparableOf } from "./lighteval-conditions.ts";
import { factsOf, modelOf, settingsOf } from "./lighteval-model.ts";
import {
  configOf,
  isHigherBetter,
  limitOf,
  namesOf,
  partsOf,
  samplesOf,
  type Task,
  tasksOf,
} from "./lighteval-tasks.ts";
import { canBeProportion } from "./proportion.ts";
import { problemsOfUnusable } from "./unusable.ts";

const STDERR = /_stderr$/;

/** What a results file says. */
export async function evidenceOf(root: unknown): Promise<Evidence> {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const subject = { model: modelOf(root), variant: await settingsOf(root) };
  const tasks = tasksOf(root);
  const names = namesOf(tasks);
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  for (const task of tasks) {
    for (const metric of metricsOf(root, task)) {
      const measure = `${names.get(task.id) ?? task.id}/${metric}`;
      const place = { ...subject, measure, pointer: pointer("results", task.id, metric) };
      const value = at(root, "results", task.id, metric);
      const why = whyNot(value);
      if (why !== null) unusable.push({ ...place, why });
      else readings.push({ ...place, ...detailsOf(root, task, partsOf(tasks, task), metric, finite(value) ?? 0) });
    }
  }
  const nothing = readings.length + unusable.length === 0;
  const empty: Unusable = { ...subject, measure: null, why: "the file has no metric", pointer: "/results" };
  return {
    format: "lighteval",
    formatVersion: null,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: factsOf(root),
    problems: nothing ? ['"results" has no metric of a task.'] : problemsOf(root, tasks, subject.model, unusable),
    measuredAt: null,
  };
}

function metricsOf(root: Json, { id }: Task): string[] {
  return entries(at(root, "results", id)).flatMap(([key]) => (STDERR.test(key) ? [] : [key]));
}

function whyNot(value: unknown): string | null {
  return finite(value) === null ? `the value is ${kindOf(value)}, not a finite number` : null;
}

/** Means of what is right or wrong by the tool's definition. */
const SHARES =
  /^(acc|acc_norm|acc_norm_token|loglikelihood_acc(_norm.*)?|mc[12]|em|qem|pem|pqem|.*exact_match.*|extractive_match|math_pass@.*|(g?pass@|maj@|codegen_pass@|gpqa_pass@).*|(prompt|inst)_level_(strict|loose)_acc)$/;

function detailsOf(root: Json, task: Task, parts: readonly Task[], metric: string, value: number) {
  const config = configOf(root, task);
  const configs = parts.map((part) => configOf(root, part));
  const n = task.average ? null : samplesOf(config);
  // The tool averages the errors of an average's tasks, which is not the error of their average.
  const stated = task.average ? null : finite(at(root, "results", task.id, `${metric}_stderr`));
  const stderr = stated !== null && stated >= 0 ? stated : null;
  const higher = isHigherBetter(configs[0], metric);
  const limited = limitOf(root, configs);
  return {
    value,
    unit: null,
    stderr,
    n,
    at: null,
    comparable: comparableOf(root, task, config),
    ...(higher === null ? {} : { goal: higher ? ("maximize" as const) : ("minimize" as const) }),
    ...(SHARES.test(metric) && canBeProportion(value, stderr, n) ? { range: [0, 1] as const } : {}),
    ...(limited === null ? {} : { limited }),
  };
}

function problemsOf(root: Json, tasks: readonly Task[], model: string | null, unusable: readonly Unusable[]): string[] {
  const silent = tasks
    .filter((task) => metricsOf(root, task).length === 0)
    .map(({ id }) => `Task "${id}" has no metric.`);
  return [
    ...(model === null ? ["The file names no model (config_general.model_name)."] : []),
    ...problemsOfUnusable(unusable),
    ...silent,
  ];
}

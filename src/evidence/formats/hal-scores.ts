import { array, at, entries, finite, isObject, type Json, kindOf, pointer } from "../values.ts";
import { isNumeric } from "./own-leaves.ts";
import { canBeProportion } from "./proportion.ts";

interface Score {
  readonly measure: string;
  readonly value: number;
  readonly n: number | null;
  readonly pointer: string;
  readonly goal?: "maximize";
  readonly range?: readonly [number, number];
}

export interface Scores {
  readonly found: readonly Score[];
  readonly unusable: readonly { readonly measure: string; readonly why: string; readonly pointer: string }[];
  readonly problems: readonly string[];
}

/** Of `results` these are no scores. */
const OTHER = new Set(["total_cost", "cost", "costs", "latencies", "successful_tasks", "failed_tasks"]);

/**
 * Every number of `results`. Its n is the number of tasks only where the accuracy is of them: the tool divides by the
 * length of the benchmark, whether or not all of it was attempted.
 */
export function scoresOf(root: Json, task: string): Scores {
  const stated = entries(root.results).filter(([key, value]) => !OTHER.has(key) && isNumeric(value));
  if (stated.length === 0) return ofTasks(root, task);
  const problems: string[] = [];
  const { n, problem } = tasksOf(root);
  if (problem !== null) problems.push(problem);
  const found: Score[] = [];
  const unusable: { measure: string; why: string; pointer: string }[] = [];
  for (const [key, value] of stated) {
    const place = { measure: `${task}/${key}`, pointer: pointer("results", key) };
    const number = finite(value);
    if (number === null) {
      const why = `the value is ${kindOf(value)}, not a finite number`;
      unusable.push({ ...place, why });
      problems.push(`${place.pointer}: ${place.measure} has no value: ${why}.`);
      continue;
    }
    const share = key.endsWith("accuracy") && canBeProportion(number, null, n);
    found.push({
      ...place,
      value: number,
      n: key === "accuracy" ? n : null,
      ...(share ? { goal: "maximize", range: [0, 1] } : {}),
    });
  }
  return { found, unusable, problems };
}

/** How many tasks the accuracy is of, where what the file lists agrees with it. */
function tasksOf(root: Json): { readonly n: number | null; readonly problem: string | null } {
  const [done, lost] = [at(root, "results", "successful_tasks"), at(root, "results", "failed_tasks")];
  const accuracy = finite(at(root, "results", "accuracy"));
  if (!Array.isArray(done) || !Array.isArray(lost) || accuracy === null) return { n: null, problem: null };
  const n = done.length + lost.length;
  const own = done.length / n;
  const errors = entries(root.raw_eval_results).filter(([, value]) => typeof value === "string").length;
  const failed =
    errors === 0 ? null : `${errors} of ${n} tasks have no result but an error; the tool counts them as failed.`;
  if (n > 0 && accuracy < own - 1e-9) {
    const says = `The accuracy is ${accuracy}, but ${done.length} of the ${n} tasks that are listed succeeded`;
    return { n: null, problem: `${says}: the tool counts tasks that were not attempted as failed, or parts of tasks.` };
  }
  return { n: n === 0 ? null : n, problem: failed };
}

/** Without an accuracy: the mean reward of the tasks; what is no number (an error's text) is a failure, and said. */
function ofTasks(root: Json, task: string): Scores {
  const all = entries(root.raw_eval_results).map(([key, value]) => rewardOf(key, value));
  const rewards = all.flatMap((one) => (one === null ? [] : [one]));
  if (rewards.length === 0) return { found: [], unusable: [], problems: [] };
  const failed = rewards.filter(({ error }) => error).length;
  const measure = `${task}/accuracy`;
  const place = { measure, pointer: "/raw_eval_results" };
  if (failed === rewards.length) {
    const why = `all ${failed} tasks have no result but an error`;
    return {
      found: [],
      unusable: [{ ...place, why }],
      problems: [`${place.pointer}: ${measure} has no value: ${why}.`],
    };
  }
  const value = rewards.reduce((sum, { reward }) => sum + reward, 0) / rewards.length;
  const share = rewards.every(({ reward }) => reward >= 0 && reward <= 1);
  const says = "The file states no accuracy; it is the mean reward of its tasks.";
  const lost = `${failed} of ${rewards.length} tasks have no result but an error, and count as failed.`;
  return {
    found: [{ ...place, value, n: rewards.length, ...(share ? { goal: "maximize", range: [0, 1] } : {}) }],
    unusable: [],
    problems: failed > 0 ? [says, lost] : [says],
  };
}

/** A task's reward or score; null: it has neither, so that the benchmark keeps something else of its tasks. */
export function rewardOf(key: string, value: unknown): { key: string; reward: number; error: boolean } | null {
  const stated = isObject(value) ? (value.reward ?? value.score) : value;
  const tries = Array.isArray(stated) ? array(stated).map((one) => at(one, "reward") ?? at(one, "score") ?? one) : null;
  const numbers = tries?.flatMap((one) => finite(one) ?? []);
  if (numbers !== undefined && numbers.length > 0 && numbers.length === tries?.length) {
    return { key, reward: numbers.reduce((sum, one) => sum + one, 0) / numbers.length, error: false };
  }
  if (typeof stated === "boolean") return { key, reward: stated ? 1 : 0, error: false };
  const number = finite(stated);
  if (number !== null) return { key, reward: number, error: false };
  return typeof value === "string" || (isObject(value) && typeof value.error === "string")
    ? { key, reward: 0, error: true }
    : null;
}

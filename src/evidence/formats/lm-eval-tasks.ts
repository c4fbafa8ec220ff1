import { array, at, count, entries, finite, isObject, type Json, object, text } from "../values.ts";
import { answerLimitOf } from "./lm-eval-args.ts";

/** What a results file says of its tasks beside their numbers. */
export interface Tasks {
  readonly root: Json;
  /** Keys such as `acc,none` (0.4 and later), not bare `acc` (0.2 and 0.3). */
  readonly filtered: boolean;
  readonly groups: ReadonlySet<string>;
  /** `0.4` (of the fork `lmms-eval 0.6`): the part of the harness version within which numbers are compared. */
  readonly harness: string;
  /** `--limit` was given. */
  readonly limited: boolean;
  /** The longest answer that the run allowed, where it overrode the tasks' own. */
  readonly answerLimit: string | null;
  /** Names of `versions`, in their order. */
  readonly versioned: readonly string[];
}

export function tasksOf(root: Json): Tasks {
  const rows = entries(root.results).map(([, row]) => row);
  const filtered = Object.hasOwn(root, "n-shot") || rows.some((row) => entries(row).some(([key]) => key.includes(",")));
  return {
    root,
    filtered,
    groups: groupsOf(root),
    harness: harnessOf(root, filtered),
    limited: isLimited(root),
    answerLimit: answerLimitOf(root),
    versioned: Object.keys(object(root.versions)),
  };
}

/** The line of the harness; a fork numbers its own (`v0.6-244`). */
function harnessOf(root: Json, filtered: boolean): string {
  const fork = text(root.lmms_eval_version);
  if (fork !== null) return `lmms-eval ${/\d+\.\d+/.exec(fork)?.[0] ?? fork}`;
  return /^\d+\.\d+/.exec(text(root.lm_eval_version) ?? "")?.[0] ?? (filtered ? "0.4" : "0.2-0.3");
}

/** Rows that average other rows: named as groups, given subtasks, or (0.4.0) rows without a task configuration. */
function groupsOf(root: Json): ReadonlySet<string> {
  const named = entries(root.groups).map(([name]) => name);
  const parents = entries(root.group_subtasks).filter(([, children]) => array(children).length > 0);
  const configs = object(root.configs);
  const bare = Object.keys(configs).length === 0 ? [] : Object.keys(object(root.results));
  return new Set([...named, ...parents.map(([name]) => name), ...bare.filter((name) => !Object.hasOwn(configs, name))]);
}

/** The tasks below a group, at any depth; the name itself for a task. */
export function leavesOf(tasks: Tasks, name: string): readonly string[] {
  const leaves = new Set<string>();
  const seen = new Set<string>();
  const open = [name];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (seen.has(here)) continue;
    seen.add(here);
    const children = array(at(tasks.root, "group_subtasks", here)).filter((child) => typeof child === "string");
    if (children.length > 0) open.push(...children);
    else if (!tasks.groups.has(here)) leaves.add(here);
  }
  return [...leaves];
}

/** Samples behind a metric: the task's own number; of a group only what it states for this very metric. */
export function samplesOf(tasks: Tasks, name: string, key: string): number | null {
  const { root, groups } = tasks;
  if (groups.has(name)) return count(at(row(tasks, name), "sample_count", key));
  const stated = at(root, "n-samples", name, "effective");
  return count(stated) ?? (stated === undefined ? count(at(row(tasks, name), "sample_len")) : null);
}

export function row(tasks: Tasks, name: string): unknown {
  return at(tasks.root, "results", name) ?? at(tasks.root, "groups", name);
}

/** Whether a metric rests on a part of its data only, and of how many samples. */
export function limitOf(tasks: Tasks, name: string, key: string): { readonly of: number | null } | null {
  const { root, groups } = tasks;
  if (!groups.has(name)) return limitOfTask(tasks, name);
  const leaves = leavesOf(tasks, name).filter((leaf) => isObject(row(tasks, leaf)) && has(row(tasks, leaf), key));
  if (leaves.length === 0) return tasks.limited ? { of: null } : null;
  if (leaves.every((leaf) => limitOfTask(tasks, leaf) === null)) return null;
  const sizes = leaves.map((leaf) => count(at(root, "n-samples", leaf, "original")));
  return { of: sizes.every((size) => size !== null) ? sizes.reduce((sum, size) => sum + (size ?? 0), 0) : null };
}

function limitOfTask({ root, limited }: Tasks, task: string): { readonly of: number | null } | null {
  const original = count(at(root, "n-samples", task, "original"));
  const effective = count(at(root, "n-samples", task, "effective"));
  if (original !== null && effective !== null) return effective < original ? { of: original } : null;
  return limited ? { of: original } : null;
}

/** `--limit` was given; forks write -1 for "all". */
function isLimited(root: Json): boolean {
  const limit = at(root, "config", "limit");
  const value = typeof limit === "string" ? Number(limit) : finite(limit);
  return value !== null && value > 0;
}

function has(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

/** What must be equal for two values of a task to be compared. */
export function comparableOf(tasks: Tasks, name: string): Record<string, string> {
  const { root, groups } = tasks;
  const leaves = groups.has(name) ? leavesOf(tasks, name) : [name];
  const templated = text(root.chat_template) !== null;
  const facts: [string, string | null][] = [
    ["harness", tasks.harness],
    ["task_version", versionOf(at(root, "versions", name) ?? at(root, "configs", name, "metadata", "version"))],
    ["shots", agreed(leaves.map((leaf) => shotsOf(tasks, leaf)))],
    // The hash covers the rendered prompts: under a chat template it tells models apart, not data.
    ["dataset", templated ? null : text(at(root, "task_hashes", name))],
    ["max_gen_toks", tasks.answerLimit],
  ];
  return Object.fromEntries(facts.filter((fact): fact is [string, string] => fact[1] !== null));
}

function agreed(values: readonly (string | null)[]): string | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** A task's version; "Yaml" and "N/A" stand for tasks without one. */
function versionOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  const plain = text(value);
  if (plain === null || plain === "Yaml" || plain === "N/A") return null;
  return Number.isFinite(Number(plain)) ? String(Number(plain)) : plain;
}

/** Few-shot examples of a task. In 0.2 and 0.3 one number, or a list in the order of `versions`. */
function shotsOf({ root, versioned: names }: Tasks, task: string): string | null {
  const own = count(at(root, "n-shot", task)) ?? count(at(root, "configs", task, "num_fewshot"));
  if (own !== null) return String(own);
  const given = at(root, "config", "num_fewshot");
  const listed = array(given);
  const one = listed.length > 0 && listed.length === names.length ? listed[names.indexOf(task)] : given;
  const shots = count(one);
  return shots === null ? null : String(shots);
}

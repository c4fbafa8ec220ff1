import { array, at, count, entries, finite, isObject, type Json, text } from "../values.ts";

/** One row of `results`: `suite|task|shots`, `task|shots` (since 0.11), or a bare name. */
export interface Task {
  /** The row's key. */
  readonly id: string;
  readonly suite: string | null;
  readonly name: string;
  readonly shots: string | null;
  /** A mean of the tasks below it, each counting alike. */
  readonly average: boolean;
}

/** The rows of `results`, without the mean over everything. */
export function tasksOf(root: Json): readonly Task[] {
  return entries(root.results).flatMap(([id]) => (id === "all" ? [] : [taskOf(id)]));
}

function taskOf(id: string): Task {
  const parts = id.split("|");
  const numbers: string[] = [];
  // The oldest ids end in two numbers: the shots, and whether fewer were allowed.
  while (parts.length > 1 && /^\d{1,6}$/.test(parts.at(-1) ?? "")) numbers.unshift(parts.pop() ?? "");
  const suite = parts.length > 1 ? (parts[0] ?? null) : null;
  const name = (suite === null ? parts : parts.slice(1)).join("|");
  return { id, suite, name, shots: numbers[0] ?? null, average: /(^|[:|])_average$/.test(name) };
}

/** The tasks that a row stands for: those below a mean, else the row itself. */
export function partsOf(tasks: readonly Task[], task: Task): readonly Task[] {
  if (!task.average) return [task];
  const stem = task.name.replace(/_average$/, "");
  return tasks.filter(
    (one) => !one.average && one.suite === task.suite && one.shots === task.shots && one.name.startsWith(stem),
  );
}

/** A task's name where it tells the rows of the file apart, else the row's whole key. */
export function namesOf(tasks: readonly Task[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { name } of tasks) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(tasks.map(({ id, name }) => [id, times.get(name) === 1 ? name : id]));
}

/** The configuration of a task, whose key has the shots only in the newest files. */
export function configOf(root: Json, task: Task): unknown {
  const ids = [
    task.id,
    task.id.replace(/(\|\d{1,6}){1,2}$/, ""),
    task.suite === null ? task.name : `${task.suite}|${task.name}`,
  ];
  return ids.map((id) => at(root, "config_tasks", id)).find(isObject);
}

/** Samples behind a task; -1 and 0 stand for a number that the tool did not note. */
export function samplesOf(config: unknown): number | null {
  return count(at(config, "effective_num_docs")) || null;
}

/** Whether only a part was evaluated, and of how many; of a mean, whether that holds of any task below it. */
export function limitOf(root: Json, configs: readonly unknown[]): { readonly of: number | null } | null {
  const [first = null, ...more] = configs.map((config) => limitOfTask(root, config));
  if (more.length === 0) return first;
  return first === null && more.every((one) => one === null) ? null : { of: null };
}

function limitOfTask(root: Json, config: unknown): { readonly of: number | null } | null {
  const original = count(at(config, "original_num_docs")) || null;
  const effective = samplesOf(config);
  if (original !== null && effective !== null) return effective < original ? { of: original } : null;
  const cap = finite(at(root, "config_general", "max_samples"));
  return cap !== null && cap > 0 ? { of: original } : null;
}

/** The tool's own statement of direction; grouped metrics state it by name. */
export function isHigherBetter(config: unknown, metric: string): boolean | null {
  // `pass@k:k=1&n=4` is the metric `pass@k` with its parameters.
  const names = [metric, metric.split(":")[0] ?? metric];
  for (const one of array(at(config, "metrics") ?? at(config, "metric"))) {
    const stated = at(one, "higher_is_better");
    const named = at(one, "metric_name");
    if (typeof stated === "boolean" && [named].flat().some((name) => names.includes(text(name) ?? ""))) return stated;
    const own = names.map((name) => at(stated, name)).find((value) => typeof value === "boolean");
    if (typeof own === "boolean") return own;
  }
  return null;
}

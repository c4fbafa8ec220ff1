import { at, count, type Json, text } from "../values.ts";
import { samplingSource } from "./lighteval-model.ts";
import type { Task } from "./lighteval-tasks.ts";

/** What must be equal for two values of a task to be compared. */
export function comparableOf(root: Json, task: Task, config: unknown): Record<string, string> {
  const stated: [string, string | null][] = [
    ["suite", task.suite],
    ["task_version", versionOf(at(root, "versions", task.id) ?? at(config, "version"))],
    ["shots", task.shots ?? numeral(at(config, "num_fewshots"))],
    ["dataset", datasetOf(config)],
    ["max_new_tokens", numeral(at(samplingSource(root), "max_new_tokens"))],
  ];
  return Object.fromEntries(stated.filter((one): one is [string, string] => one[1] !== null));
}

function datasetOf(config: unknown): string | null {
  const parts = [at(config, "hf_repo"), at(config, "hf_subset"), at(config, "hf_revision")].map(text);
  return parts[0] === null ? null : parts.filter((part) => part !== null && part !== "default").join(" ");
}

function versionOf(value: unknown): string | null {
  return typeof value === "number" && Number.isFinite(value) ? String(value) : text(value);
}

function numeral(value: unknown): string | null {
  const number = count(value);
  return number === null ? null : String(number);
}

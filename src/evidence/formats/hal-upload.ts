import type { Evidence, Fact, Reading, Settings, Unusable } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, entries, finite, isObject, type Json, object, text } from "../values.ts";
import { stated } from "./facts.ts";
import { scoresOf } from "./hal-scores.ts";
import { timesOf } from "./hal-times.ts";
import { usageOf } from "./hal-usage.ts";
import { isUnderstood, modelOf, type Params, settingsOf } from "./run-settings.ts";
import { nothingRead } from "./unusable.ts";

/** An upload: scores of the benchmark, time of its tasks, cost and tokens. */
export async function read(document: Document): Promise<Evidence> {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const params = paramsOf(root);
  const model = modelOf(params);
  const subject = { model, variant: await variantOf(root, params) };
  const task = document.entry?.task ?? text(at(root, "config", "benchmark_name")) ?? "hal";
  const scores = scoresOf(root, task);
  const times = timesOf(root);
  const used = usageOf(root, subject);
  const comparable = comparableOf(root);
  const shared = { ...subject, stderr: null, at: null, ...(comparable === null ? {} : { comparable }) };
  const readings: Reading[] = scores.found.map((one) => ({ ...shared, unit: null, ...one }));
  if (times.reading !== null) readings.push({ ...shared, ...times.reading, measure: `${task}/task_time_mean_s` });
  const none: Unusable = { ...subject, measure: null, why: "the file has no score", pointer: "/results" };
  const nothing = scores.found.length + scores.unusable.length === 0;
  return {
    format: "hal",
    formatVersion: null,
    readings,
    unusable: nothing ? [none] : scores.unusable.map((one) => ({ ...subject, ...one })),
    usage: used.usage,
    facts: factsOf(root, params),
    problems: [
      ...(nothing ? [nothingRead(none.pointer, none.why)] : []),
      ...scores.problems,
      ...used.problems,
      ...(model === null ? ["The file names no model (config.agent_args.model_name)."] : []),
    ],
    measuredAt: times.last,
  };
}

/** What the agent was started with, as text. */
function paramsOf(root: Json): Params {
  const given = { ...object(at(root, "metadata", "agent_args")), ...object(at(root, "config", "agent_args")) };
  return new Map(
    entries(given).flatMap(([key, value]): [string, string][] =>
      value === null || typeof value === "object" ? [] : [[key.replace(/^agent\./, ""), String(value)]],
    ),
  );
}

/** The agent around a model changes its answers as much as any setting. */
async function variantOf(root: Json, params: Params): Promise<Settings | null> {
  const agent = text(at(root, "config", "agent_name"));
  const settings = await settingsOf(params);
  return agent === null ? settings : { ...settings, agent };
}

function comparableOf(root: Json): Readonly<Record<string, string>> | null {
  return at(root, "config", "prompt_sensitivity") === true ? { prompt_sensitivity: "true" } : null;
}

function factsOf(root: Json, params: Params): Readonly<Record<string, Fact>> {
  const others = [...params].filter(([key]) => !isUnderstood(key));
  return stated([
    ["tool", "hal"],
    ["run_id", text(at(root, "config", "run_id")) ?? text(at(root, "metadata", "run_id"))],
    ["benchmark", text(at(root, "config", "benchmark_name"))],
    // The day at the machine that ran it, without a zone.
    ["date", text(at(root, "config", "date"))],
    ["agent_hash", text(root.agent_hash)],
    ["git_hash", text(at(root, "git_info", "commit"))],
    ["total_cost_usd", finite(at(root, "results", "total_cost")) ?? finite(root.total_cost)],
    ["agent_args", others.length === 0 ? null : Object.fromEntries(others)],
  ]);
}

import type { Evidence, Unusable } from "../../domain/evidence.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { entries, isObject, text } from "../values.ts";
import { madeUpNameOf, modelOf, settingsOf } from "./lm-eval-args.ts";
import { factsOf, measuredAt } from "./lm-eval-facts.ts";
import { rowsOf, type Subject } from "./lm-eval-rows.ts";
import { samplesBeside } from "./lm-eval-samples-names.ts";
import { type Tasks, tasksOf } from "./lm-eval-tasks.ts";
import { problemsOfUnusable } from "./unusable.ts";

const about: About = {
  title: "lm-evaluation-harness",
  files: "results_*.json",
  recognised: "`results` of tasks whose metrics are named `metric,filter`, or the three keys of 0.2 and 0.3",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "yes",
    n: "since 0.4.3",
    precision: "arguments",
    hardware: "text",
    time: "yes",
    version: "since 0.4.8",
  },
};

/**
 * Results files of EleutherAI's lm-evaluation-harness, 0.2 to 0.4.13, and of its forks (lmms-eval). Measures are
 * `<task>/<metric>`, with `,<filter>` where the filter is not `none`. The files carry neither cost nor latency.
 */
export const lmEval: Reader = { id: "lm-eval", about, recognise, read };

function recognise(outline: Outline): boolean {
  const { keys } = outline;
  if (outline.kind !== "object" || !keys.has("results")) return false;
  if (keys.has("n-shot") && keys.has("configs")) return true;
  const called = outline.nested("config").has("model_args");
  if (called && keys.has("versions")) return true;
  if (!called && !["n-shot", "configs", "versions"].some((key) => keys.has(key))) return false;
  for (const task of outline.nested("results")) {
    for (const key of outline.nested("results", task)) if (/^[^,]+,[^,]+$/.test(key)) return true;
  }
  return false;
}

/** Rows that this file sums up are not counted again. */
const partsOf = (parts: readonly string[]) => (parts.length === 0 ? {} : { parts });

async function read(document: Document): Promise<Evidence> {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const tasks = tasksOf(root);
  const subject: Subject = { model: modelOf(root), variant: await settingsOf(root) };
  const { readings, unusable } = rowsOf(tasks, subject);
  const nothing = readings.length + unusable.length === 0;
  const empty: Unusable = { ...subject, measure: null, why: "the file has no metric", pointer: "/results" };
  return {
    format: "lm-eval",
    formatVersion: text(root.lm_eval_version) ?? tasks.harness,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: factsOf(tasks),
    problems: nothing ? ['"results" has no metric.'] : problemsOf(tasks, unusable),
    measuredAt: measuredAt(root),
    ...partsOf(samplesBeside(document.source.path, Object.keys(root.results))),
  };
}

function problemsOf(tasks: Tasks, unusable: readonly Unusable[]): string[] {
  const silent = entries(tasks.root.results)
    .filter(([name, row]) => !tasks.groups.has(name) && !hasMetric(tasks, row))
    .map(([name]) => `Task "${name}" has no metric.`);
  const name = madeUpNameOf(tasks.root);
  const random = `The run named no model: "${name}" is a random name of the tool's. Say the model in results[].model.`;
  const unnamed = 'The file names no model (model_name, or "pretrained" or "model" in config.model_args).';
  const nobody = name !== null ? [random] : modelOf(tasks.root) === null ? [unnamed] : [];
  return [...nobody, ...problemsOfUnusable(unusable), ...silent];
}

function hasMetric({ filtered }: Tasks, row: unknown): boolean {
  return entries(row).some(([key, value]) => (filtered ? /[^\s,].*,/.test(key) : typeof value === "number"));
}

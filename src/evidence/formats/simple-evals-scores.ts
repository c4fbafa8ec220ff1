import type { Evidence, Fact, Reading, Unusable } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, count, entries, finite, isObject, type Json, kindOf, pointer } from "../values.ts";
import { stated } from "./facts.ts";
import { type Named, namedBy, UNIT_EVALS } from "./simple-evals-name.ts";
import { problemsOfUnusable } from "./unusable.ts";

/** Where the numbers of a file stand, and how many answers it shows. */
interface Shape {
  readonly scores: Json;
  readonly place: (key: string) => string;
  readonly answers: number | null;
}

/** What one result says. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const shape = shapeOf(root);
  const named = namedBy(document.source.path);
  const model = document.entry?.model ?? named.model;
  const task = document.entry?.task ?? named.task ?? "simple-evals";
  const limited = named.debug ? { limited: { of: null } } : {};
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  for (const key of keysOf(shape.scores)) {
    const value = finite(shape.scores[key]);
    const place = { model, variant: null, measure: `${task}/${key}`, pointer: shape.place(key) };
    const why = `the value is ${kindOf(shape.scores[key])}, not a finite number`;
    if (value === null) unusable.push({ ...place, why });
    else readings.push({ ...place, ...detailsOf(shape.scores, key, value, [task, named.task]), ...limited });
  }
  if (readings.length + unusable.length === 0) throw new Error("it has no score");
  return {
    format: "simple-evals",
    formatVersion: null,
    readings,
    unusable,
    usage: [],
    facts: factsOf(named, shape),
    problems: [...nameProblems(document, named), ...problemsOfUnusable(unusable)],
    measuredAt: null,
    parts: await partsOf(document),
  };
}

/** The scores alone, or (`_allresults.json`) beside the page and the conversation of every answer. */
function shapeOf(root: Json): Shape {
  if (!isObject(root.metrics)) return { scores: root, place: (key) => pointer(key), answers: null };
  const scores = Object.fromEntries([...entries(root.metrics), ["score", at(root, "score")]]);
  const place = (key: string) => (key === "score" ? pointer(key) : pointer("metrics", key));
  return { scores, place, answers: Array.isArray(root.convos) ? root.convos.length : null };
}

const STATISTICS = /:(std|min|max|n_samples|bootstrap_std)$/;

/** Means: what is no statistic of another key. */
function keysOf(scores: Json): string[] {
  return Object.keys(scores).filter((key) => {
    const mean = key.replace(STATISTICS, "");
    return mean === key || !Object.hasOwn(scores, mean);
  });
}

function detailsOf(scores: Json, key: string, value: number, tasks: readonly (string | null)[]) {
  // `:std` is the spread of the samples; the spread of bootstrapped means is the standard error.
  const stderr = finite(at(scores, `${key}:bootstrap_std`));
  const std = finite(at(scores, `${key}:std`));
  const unit = tasks.some((task) => UNIT_EVALS.has(task ?? "")) && key !== "chars" && value >= 0 && value <= 1;
  return {
    value,
    unit: null,
    stderr: stderr !== null && stderr >= 0 ? stderr : null,
    n: count(at(scores, `${key}:n_samples`)) || null,
    at: null,
    ...(unit || isOfTwo(value, std) ? { range: [0, 1] as const } : {}),
  };
}

/** A mean of zeros and ones: no other samples in [0, 1] spread as far around it. */
function isOfTwo(mean: number, std: number | null): boolean {
  return std !== null && mean > 0 && mean < 1 && Math.abs(std * std - mean * (1 - mean)) < 1e-9;
}

function factsOf(named: Named, shape: Shape): Readonly<Record<string, Fact>> {
  return stated([
    ["tool", "simple-evals"],
    ["began_local", named.began],
    ["debug", named.debug || null],
    // Evaluations that repeat their examples (math, gpqa) count every repeat: no number of samples.
    ["answers", shape.answers],
  ]);
}

function nameProblems({ entry, source }: Document, named: Named): string[] {
  const missing = [
    ...(named.model === null && !entry?.model ? ["model"] : []),
    ...(named.task === null && !entry?.task ? ["task"] : []),
  ];
  const file = `"${source.path.slice(source.path.lastIndexOf("/") + 1)}"`;
  if (missing.length > 0) {
    const keys = missing.join(" nor ");
    return [
      `The file's name ${file} says ${missing.length > 1 ? `neither ${keys}` : `no ${keys}`}; name it <eval>_<model>.json, or say ${missing.join(" and ")} in its results entry.`,
    ];
  }
  if (named.sure || (entry?.model && entry.task)) return [];
  return [
    `The evaluation "${entry?.task ?? named.task}" and the model "${entry?.model ?? named.model}" are taken from the file's name ${file}, which names no evaluation of the tool; say model and task in its results entry if they are others.`,
  ];
}

/** The same result with every answer, where this file is the short one. */
async function partsOf({ source }: Document): Promise<readonly string[]> {
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  if (/_allresults\.json$/i.test(name) || !/\.json$/i.test(name)) return [];
  const beside = await source.sibling(name.replace(/\.json$/i, "_allresults.json"));
  return beside === null ? [] : [beside.path];
}

import type { Evidence, Fact, Unusable } from "../../domain/evidence.ts";
import type { ResultsEntry } from "../../domain/policy.ts";
import type { Document } from "../reader.ts";
import { finite, isObject, type Json } from "../values.ts";
import { instantOfSeconds } from "./instant.ts";
import { isNumeric, isWord, leavesOf } from "./own-leaves.ts";
import { type OwnMetric, readOwn } from "./own-names.ts";
import { isUnderstood, modelOf, type Params, settingsOf } from "./run-settings.ts";
import { nothingRead, problemsOfUnusable } from "./unusable.ts";
import { besideOf } from "./wandb-beside.ts";

/**
 * A summary and what lies beside it: the run's configuration names the model, its metadata the machine. The files do
 * not say whether the run finished.
 */
export async function read(document: Document): Promise<Evidence> {
  const summary = await document.json();
  if (!isObject(summary)) throw new Error("it is not a JSON object");
  const beside = await besideOf(document.source);
  const leaves = Object.entries(summary).flatMap(([key, value]) =>
    INTERNAL.has(key) ? [] : leavesOf(value, [key], isMedia),
  );
  const texts = new Map(leaves.flatMap(({ name, value }) => (isWord(value) ? [[name, value] as const] : [])));
  const params: Params = new Map([...texts, ...beside.params]);
  const subject = { model: named(params, document.entry), variant: await settingsOf(params) };
  const metrics = leaves.filter(({ value }) => isNumeric(value));
  const empty = metrics.length === 0;
  const found = readOwn(metrics, subject, document.entry, "wandb");
  const none: Unusable = { ...subject, measure: null, why: "the summary has no metric", pointer: "" };
  const lists = leaves.filter(({ value }) => Array.isArray(value));
  return {
    format: "wandb",
    formatVersion: beside.version,
    readings: found.readings,
    unusable: empty && found.unusable.length === 0 ? [none] : found.unusable,
    usage: [],
    facts: factsOf(summary, leaves, beside.facts),
    problems: [
      ...beside.problems,
      ...(empty ? [nothingRead("", none.why)] : []),
      ...problemsOfUnusable(found.unusable),
      ...lists.map(({ name }) => `"${name}" is a list, which is not read.`),
    ],
    measuredAt: measuredAt(summary),
    ...(beside.parts.length === 0 ? {} : { parts: beside.parts }),
  };
}

/** Keys of the client itself. */
const INTERNAL: ReadonlySet<string> = new Set(["_wandb", "_runtime", "_timestamp", "_step"]);

/** Media (tables, histograms, images) are objects that say what they are. */
const isMedia = (value: Json) => Object.hasOwn(value, "_type");

function named(params: Params, entry: ResultsEntry | null): string | null {
  const columns = entry?.columns ?? {};
  const unknown = Object.keys(columns).find((role) => role !== "model");
  if (unknown !== undefined) throw new Error(`columns names "${unknown}", which a summary does not have (model)`);
  const key = Object.hasOwn(columns, "model") ? columns.model : undefined;
  if (key === undefined) return modelOf(params);
  const value = params.get(key);
  if (value === undefined) throw new Error(`columns.model is "${key}", and neither summary nor configuration has it`);
  return value;
}

function factsOf(
  summary: Json,
  leaves: readonly OwnMetric[],
  beside: Readonly<Record<string, Fact>>,
): Readonly<Record<string, Fact>> {
  const media = leaves.filter(({ value }) => isObject(value)).map(({ name }) => name);
  const stated = leaves.filter(
    ({ name, value }) => (isWord(value) && !isUnderstood(name)) || typeof value === "boolean",
  );
  const runtime = finite(summary._runtime);
  return {
    tool: "wandb",
    ...beside,
    ...(runtime === null ? {} : { duration_s: runtime }),
    ...(media.length === 0 ? {} : { media }),
    ...Object.fromEntries(stated.map(({ name, value }) => [name, value as Fact])),
  };
}

/** Epoch seconds of the last logged step. */
function measuredAt({ _timestamp }: Json): string | null {
  return instantOfSeconds(_timestamp);
}

import type { Evidence, Fact, Reading, Unusable } from "../../domain/evidence.ts";
import { textOf } from "../document.ts";
import type { Document } from "../reader.ts";
import { array, at, entries, finite, isObject, type Json, kindOf, object, pointer, text } from "../values.ts";
import { stated } from "./facts.ts";
import { frontMatterOf } from "./front-matter.ts";
import { namesOf, type Stated } from "./hf-model-index-names.ts";
import { nothingRead, problemsOfUnusable } from "./unusable.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/**
 * Every metric of every result. As on the Hub, an index of which one result lacks what it must have is none at all.
 * Values are as stated: the format has no scale, and neither n nor a standard error.
 */
export async function read(document: Document): Promise<Evidence> {
  const [card] = yamlDocuments(frontMatterOf(textOf(await document.source.bytes())));
  if (!isObject(card)) throw new Error("its front matter is not a YAML mapping");
  const index = card["model-index"];
  const fault = faultOf(index);
  const shared = { format: "hf-model-index", formatVersion: null, usage: [], facts: factsOf(card), measuredAt: null };
  if (fault !== null) {
    const why = `the index is invalid, so that the Hub ignores all of it: ${fault}`;
    const unusable: Unusable = { model: null, variant: null, measure: null, why, pointer: "/model-index" };
    return { ...shared, readings: [], unusable: [unusable], problems: [nothingRead("/model-index", why)] };
  }
  const stated = array(index).flatMap((model, at) => statedOf(model, at));
  const names = namesOf(stated);
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  for (const [order, one] of stated.entries()) {
    const measure = names[order] ?? "";
    const place = { model: one.model, variant: null, measure, pointer: one.place };
    const value = numberOf(one.value);
    if (value === null) unusable.push({ ...place, why: whyNot(one.value) });
    else readings.push({ ...place, value, unit: null, stderr: null, n: null, at: null, comparable: one.comparable });
  }
  const empty: Unusable = {
    model: null,
    variant: null,
    measure: null,
    why: "the index has no metric",
    pointer: "/model-index",
  };
  return {
    ...shared,
    readings,
    unusable: stated.length === 0 ? [empty] : unusable,
    problems: [
      ...(stated.length === 0 ? [nothingRead(empty.pointer, empty.why)] : []),
      ...problemsOfUnusable(unusable),
    ],
  };
}

/** What the Hub requires of every result, and does not find; null: the index is valid. */
function faultOf(index: unknown): string | null {
  if (!Array.isArray(index)) return `it is ${kindOf(index)}, not a list`;
  for (const [at, model] of index.entries()) {
    const place = pointer("model-index", at);
    if (!isObject(model)) return `${place} is ${kindOf(model)}, not a mapping`;
    if (typeof model.name !== "string") return `${place} has no "name"`;
    if (!Array.isArray(model.results)) return `${place} has no list "results"`;
    for (const [order, result] of model.results.entries()) {
      const missing = missingOf(result);
      if (missing !== null) return `${place}${pointer("results", order)} has no ${missing}`;
    }
  }
  return null;
}

function missingOf(result: unknown): string | null {
  for (const path of [
    ["task", "type"],
    ["dataset", "type"],
    ["dataset", "name"],
  ]) {
    if (!isObject(at(result, path[0] ?? ""))) return `"${path[0]}"`;
    if (at(result, ...path) === undefined) return `"${path.join(".")}"`;
  }
  const metrics = at(result, "metrics");
  if (!Array.isArray(metrics)) return 'list "metrics"';
  const broken = metrics.some((one) => at(one, "type") === undefined || at(one, "value") === undefined);
  return broken ? '"type" and "value" in each of its metrics' : null;
}

function statedOf(model: unknown, order: number): Stated[] {
  const name = text(at(model, "name"));
  return array(at(model, "results")).flatMap((result, index) => {
    const dataset = object(at(result, "dataset"));
    return array(at(result, "metrics")).map((metric, each): Stated => {
      return {
        model: name,
        dataset: words(dataset.name) ?? words(dataset.type) ?? "",
        metric: words(at(metric, "type")) ?? "",
        value: at(metric, "value"),
        place: pointer("model-index", order, "results", index, "metrics", each, "value"),
        // What tells two results of one name apart, in the order in which it is asked for.
        apart: {
          config: words(dataset.config),
          split: words(dataset.split),
          type: words(dataset.type),
          args: args(dataset.args),
          task: words(at(result, "task", "type")),
          name: words(at(metric, "name")),
          metric_args: args(at(metric, "args")),
          metric_config: words(at(metric, "config")),
        },
        comparable: comparableOf(result, dataset, metric),
      };
    });
  });
}

function comparableOf(result: unknown, dataset: Json, metric: unknown): Readonly<Record<string, string>> {
  const stated: [string, string | null][] = [
    ["dataset", words(dataset.type)],
    ["config", words(dataset.config)],
    ["split", words(dataset.split)],
    ["revision", words(dataset.revision)],
    ["args", args(dataset.args)],
    ["metric_args", args(at(metric, "args"))],
    ["task", words(at(result, "task", "type"))],
  ];
  return Object.fromEntries(stated.filter((pair): pair is [string, string] => pair[1] !== null));
}

function words(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return text(value);
}

/** Arguments in one order, `num_few_shot=25`. */
function args(value: unknown): string | null {
  if (!isObject(value)) return words(value) ?? (Array.isArray(value) ? JSON.stringify(value) : null);
  const pairs = entries(value).map(([key, one]) => `${key}=${typeof one === "string" ? one : JSON.stringify(one)}`);
  return pairs.length === 0 ? null : pairs.sort().join(" ");
}

/** A number, also where the card has it in quotes. */
function numberOf(value: unknown): number | null {
  if (typeof value === "string" && /^\s*[+-]?\d{1,20}(?:\.\d{0,30})?\s*$/.test(value)) return Number(value);
  return finite(value);
}

function whyNot(value: unknown): string {
  return `the value is ${kindOf(value)}, not a finite number`;
}

/** What the card says beside its results. Hardware and emissions are of the training, not of serving. */
function factsOf(card: Json): Readonly<Record<string, Fact>> {
  const emissions = card.co2_eq_emissions;
  const quantized =
    text(card.quantized_by) ?? (card.base_model_relation === "quantized" ? "base_model_relation" : null);
  const bases = (Array.isArray(card.base_model) ? card.base_model : [card.base_model]).flatMap(
    (one) => text(one) ?? [],
  );
  return stated([
    ["base_model", bases.length === 0 ? null : bases.length === 1 ? (bases[0] ?? null) : bases],
    ["base_model_relation", text(card.base_model_relation)],
    ["quantized_by", text(card.quantized_by)],
    ["precision_hint", quantized === null ? null : { value: "quantized", source: quantized }],
    ["training_hardware", text(at(emissions, "hardware_used"))],
    ["training_emissions_g", finite(emissions) ?? finite(at(emissions, "emissions"))],
    ["library", text(card.library_name)],
    ["license", text(card.license)],
  ]);
}

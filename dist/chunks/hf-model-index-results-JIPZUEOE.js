import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  frontMatterOf,
  nothingRead,
  problemsOfUnusable,
  stated
} from "./chunk-LHF5EGLI.js";
import {
  yamlDocuments
} from "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  entries,
  finite,
  isObject,
  kindOf,
  object,
  pointer,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/hf-model-index-names.ts
function namesOf(stated2) {
  const groups = /* @__PURE__ */ new Map();
  const bare = stated2.map((one) => `${one.dataset}/${one.metric}`);
  for (const [index, one] of stated2.entries()) {
    const key = JSON.stringify([one.model, bare[index]]);
    groups.set(key, [...groups.get(key) ?? [], index]);
  }
  const names = [...bare];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const kinds = kindsOf(group.flatMap((index) => stated2[index] ?? []));
    for (const index of group) {
      const one = stated2[index];
      const words2 = one ? kinds.flatMap((kind) => one.apart[kind] ? [`${kind} ${one.apart[kind]}`] : []) : [];
      if (one && words2.length > 0) names[index] = `${one.dataset} (${words2.join(", ")})/${one.metric}`;
    }
  }
  return names;
}
function kindsOf(group) {
  const kinds = [];
  let apart = 1;
  for (const kind of Object.keys(group[0]?.apart ?? {})) {
    const tried = [...kinds, kind];
    const number = new Set(group.map((one) => JSON.stringify(tried.map((each) => one.apart[each])))).size;
    if (number > apart) {
      kinds.push(kind);
      apart = number;
    }
  }
  return kinds;
}

// src/evidence/formats/hf-model-index-results.ts
async function read(document) {
  const [card] = yamlDocuments(frontMatterOf(textOf(await document.source.bytes())));
  if (!isObject(card)) throw new Error("its front matter is not a YAML mapping");
  const index = card["model-index"];
  const fault = faultOf(index);
  const shared = { format: "hf-model-index", formatVersion: null, usage: [], facts: factsOf(card), measuredAt: null };
  if (fault !== null) {
    const why = `the index is invalid, so that the Hub ignores all of it: ${fault}`;
    const unusable2 = { model: null, variant: null, measure: null, why, pointer: "/model-index" };
    return { ...shared, readings: [], unusable: [unusable2], problems: [nothingRead("/model-index", why)] };
  }
  const stated2 = array(index).flatMap((model, at2) => statedOf(model, at2));
  const names = namesOf(stated2);
  const readings = [];
  const unusable = [];
  for (const [order, one] of stated2.entries()) {
    const measure = names[order] ?? "";
    const place = { model: one.model, variant: null, measure, pointer: one.place };
    const value = numberOf(one.value);
    if (value === null) unusable.push({ ...place, why: whyNot(one.value) });
    else readings.push({ ...place, value, unit: null, stderr: null, n: null, at: null, comparable: one.comparable });
  }
  const empty = {
    model: null,
    variant: null,
    measure: null,
    why: "the index has no metric",
    pointer: "/model-index"
  };
  return {
    ...shared,
    readings,
    unusable: stated2.length === 0 ? [empty] : unusable,
    problems: [
      ...stated2.length === 0 ? [nothingRead(empty.pointer, empty.why)] : [],
      ...problemsOfUnusable(unusable)
    ]
  };
}
function faultOf(index) {
  if (!Array.isArray(index)) return `it is ${kindOf(index)}, not a list`;
  for (const [at2, model] of index.entries()) {
    const place = pointer("model-index", at2);
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
function missingOf(result) {
  for (const path of [
    ["task", "type"],
    ["dataset", "type"],
    ["dataset", "name"]
  ]) {
    if (!isObject(at(result, path[0] ?? ""))) return `"${path[0]}"`;
    if (at(result, ...path) === void 0) return `"${path.join(".")}"`;
  }
  const metrics = at(result, "metrics");
  if (!Array.isArray(metrics)) return 'list "metrics"';
  const broken = metrics.some((one) => at(one, "type") === void 0 || at(one, "value") === void 0);
  return broken ? '"type" and "value" in each of its metrics' : null;
}
function statedOf(model, order) {
  const name = text(at(model, "name"));
  return array(at(model, "results")).flatMap((result, index) => {
    const dataset = object(at(result, "dataset"));
    return array(at(result, "metrics")).map((metric, each) => {
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
          metric_config: words(at(metric, "config"))
        },
        comparable: comparableOf(result, dataset, metric)
      };
    });
  });
}
function comparableOf(result, dataset, metric) {
  const stated2 = [
    ["dataset", words(dataset.type)],
    ["config", words(dataset.config)],
    ["split", words(dataset.split)],
    ["revision", words(dataset.revision)],
    ["args", args(dataset.args)],
    ["metric_args", args(at(metric, "args"))],
    ["task", words(at(result, "task", "type"))]
  ];
  return Object.fromEntries(stated2.filter((pair) => pair[1] !== null));
}
function words(value) {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return text(value);
}
function args(value) {
  if (!isObject(value)) return words(value) ?? (Array.isArray(value) ? JSON.stringify(value) : null);
  const pairs = entries(value).map(([key, one]) => `${key}=${typeof one === "string" ? one : JSON.stringify(one)}`);
  return pairs.length === 0 ? null : pairs.sort().join(" ");
}
function numberOf(value) {
  if (typeof value === "string" && /^\s*[+-]?\d{1,20}(?:\.\d{0,30})?\s*$/.test(value)) return Number(value);
  return finite(value);
}
function whyNot(value) {
  return `the value is ${kindOf(value)}, not a finite number`;
}
function factsOf(card) {
  const emissions = card.co2_eq_emissions;
  const quantized = text(card.quantized_by) ?? (card.base_model_relation === "quantized" ? "base_model_relation" : null);
  const bases = (Array.isArray(card.base_model) ? card.base_model : [card.base_model]).flatMap(
    (one) => text(one) ?? []
  );
  return stated([
    ["base_model", bases.length === 0 ? null : bases.length === 1 ? bases[0] ?? null : bases],
    ["base_model_relation", text(card.base_model_relation)],
    ["quantized_by", text(card.quantized_by)],
    ["precision_hint", quantized === null ? null : { value: "quantized", source: quantized }],
    ["training_hardware", text(at(emissions, "hardware_used"))],
    ["training_emissions_g", finite(emissions) ?? finite(at(emissions, "emissions"))],
    ["library", text(card.library_name)],
    ["license", text(card.license)]
  ]);
}
export {
  read
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  agreed,
  digest,
  instantOfSeconds,
  newestOf,
  objectsOf,
  problemsOfUnusable,
  samplingOf,
  stated,
  zonedInstant
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  count,
  finite,
  isObject,
  kindOf,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/every-eval-ever-names.ts
var TELLING = [
  ["metric_config", "evaluation_description"],
  ["source_data", "dataset_name"],
  ["source_data", "hf_split"],
  ["evaluation_result_id"]
];
function measuresOf(results) {
  const plain = results.map(plainName);
  const groups = /* @__PURE__ */ new Map();
  for (const [index, name] of plain.entries()) groups.set(name, [...groups.get(name) ?? [], index]);
  const names = [...plain];
  for (const [name, indices] of groups) {
    if (indices.length === 1) continue;
    const values = TELLING.map((path) => indices.map((index) => text(at(results[index], ...path))));
    const telling = values.find((column) => !column.includes(null) && new Set(column).size === column.length);
    if (!telling) continue;
    for (const [order, index] of indices.entries()) names[index] = `${name}[${telling[order]}]`;
  }
  return names;
}
function plainName(result) {
  const metric = at(result, "metric_config");
  const task = text(at(result, "evaluation_name")) ?? "every-eval-ever";
  return `${task}/${text(at(metric, "metric_id")) ?? text(at(metric, "metric_name")) ?? "score"}`;
}

// src/evidence/formats/every-eval-ever-settings.ts
async function settingsOf(result) {
  const args = at(result, "generation_config", "generation_args");
  const stated2 = isObject(args) ? args : at(result, "generation_config");
  const known2 = Object.fromEntries(["temperature", "top_p", "top_k"].map((key) => [key, at(stated2, key) ?? null]));
  const settings = samplingOf(known2);
  if (at(stated2, "reasoning") === true) settings.push(["reasoning", "true"]);
  const prompt = text(at(stated2, "prompt_template"));
  if (prompt !== null) settings.push(["prompt", await digest(prompt)]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function comparableOf(root, result) {
  const source = at(result, "source_data");
  const library = text(at(root, "eval_library", "name"));
  const version = /^\d+\.\d+/.exec(text(at(root, "eval_library", "version")) ?? "")?.[0];
  const tokens = finite(at(result, "generation_config", "generation_args", "max_tokens"));
  const stated2 = [
    ["harness", library === null ? null : [library, version].filter(Boolean).join(" ")],
    ["dataset", text(at(source, "hf_repo")) ?? text(at(source, "dataset_name"))],
    ["split", text(at(source, "hf_split"))],
    ["max_tokens", tokens === null ? null : String(tokens)]
  ];
  return Object.fromEntries(stated2.filter((one) => one[1] !== null));
}
function momentOf(root) {
  const own = momentIn(root.evaluation_timestamp);
  if (own !== null) return own;
  return newestOf(array(root.evaluation_results).map((one) => momentIn(at(one, "evaluation_timestamp"))));
}
function momentIn(value) {
  const plain = text(value);
  const seconds = plain !== null && /^\d{9,11}(\.\d+)?$/.test(plain) ? Number(plain) : finite(value);
  if (seconds !== null) return seconds > 1e8 ? instantOfSeconds(seconds) : null;
  return zonedInstant(value);
}
function factsOf(root) {
  const more = at(root, "model_info", "additional_details");
  const precision = text(at(more, "precision"));
  const library = [at(root, "eval_library", "name"), at(root, "eval_library", "version")].map(text);
  const engine = at(root, "model_info", "inference_engine");
  return stated([
    ["tool", "every-eval-ever"],
    ["eval_library", library[0] === null ? null : library.filter((one) => one !== null && one !== "unknown").join(" ")],
    ["evaluation_id", text(root.evaluation_id)],
    ["source", text(at(root, "source_metadata", "source_name"))],
    ["source_type", text(at(root, "source_metadata", "source_type"))],
    ["evaluator", text(at(root, "source_metadata", "evaluator_relationship"))],
    ["retrieved_at", momentIn(root.retrieved_timestamp)],
    ["inference_platform", known(at(root, "model_info", "inference_platform"))],
    ["inference_engine", known(isObject(engine) ? at(engine, "name") : engine)],
    [
      "precision_hint",
      precision === null ? null : { value: precision, source: "model_info.additional_details.precision" }
    ]
  ]);
}
function known(value) {
  return value === "unknown" ? null : text(value);
}

// src/evidence/formats/every-eval-ever-record.ts
async function evidenceOf(records) {
  const roots = objectsOf(records);
  for (const { place, record } of roots) {
    if (Array.isArray(record.evaluation_results)) continue;
    throw new Error(`${place === "" ? "it" : place} has no list "evaluation_results"`);
  }
  const said = await Promise.all(roots.map(({ place, record }) => saidOf(place, record)));
  return {
    format: "every-eval-ever",
    formatVersion: text(roots[0]?.record.schema_version),
    readings: said.flatMap((one) => one.readings),
    unusable: said.flatMap((one) => one.unusable),
    usage: [],
    facts: agreed(roots.map(({ record }) => factsOf(record))),
    problems: said.flatMap((one) => one.problems),
    measuredAt: newestOf(roots.map(({ record }) => momentOf(record)))
  };
}
async function saidOf(place, root) {
  const model = text(at(root, "model_info", "id")) ?? text(at(root, "model_info", "name"));
  const results = array(root.evaluation_results);
  const measures = measuresOf(results);
  const readings = [];
  const unusable = [];
  for (const [index, result] of results.entries()) {
    const score = at(result, "score_details", "score");
    const subject = { model, variant: await settingsOf(result), measure: measures[index] ?? "" };
    const where = { ...subject, pointer: `${place}${pointer("evaluation_results", index, "score_details", "score")}` };
    const why = whyNot(result, score);
    if (why !== null) unusable.push({ ...where, why });
    else readings.push({ ...where, ...detailsOf(root, result, finite(score) ?? 0) });
  }
  const here = `${place}/evaluation_results`;
  if (results.length === 0) {
    unusable.push({ model, variant: null, measure: null, why: "the record has no result", pointer: here });
  }
  return {
    readings,
    unusable,
    problems: [
      ...model === null ? [`${place}/model_info names no model (id or name).`] : [],
      ...results.length === 0 ? [`${here} has no result.`] : [],
      ...problemsOfUnusable(unusable.filter((one) => one.measure !== null))
    ]
  };
}
function whyNot(result, score) {
  const value = finite(score);
  if (value === null) return `the value is ${kindOf(score)}, not a finite number`;
  const unknown = value === -1 && at(result, "metric_config", "has_unknown_level") === true;
  return unknown ? "the value is -1, the format's word for an unknown level" : null;
}
function detailsOf(root, result, value) {
  const metric = at(result, "metric_config");
  const lower = at(metric, "lower_is_better");
  const [least, most] = [finite(at(metric, "min_score")), finite(at(metric, "max_score"))];
  const bounded = least !== null && most !== null && least < most && value >= least && value <= most;
  return {
    value,
    unit: null,
    stderr: stderrOf(result),
    ...sizeOf(result),
    at: null,
    comparable: comparableOf(root, result),
    ...typeof lower === "boolean" ? { goal: lower ? "minimize" : "maximize" } : {},
    ...bounded ? { range: [least, most] } : {}
  };
}
function stderrOf(result) {
  const stated2 = at(result, "score_details", "uncertainty", "standard_error");
  const value = finite(isObject(stated2) ? at(stated2, "value") : stated2);
  return value !== null && value >= 0 ? value : null;
}
function sizeOf(result) {
  const whole = count(at(result, "source_data", "samples_number")) || null;
  const listed = array(at(result, "source_data", "sample_ids")).length || null;
  const part = listed !== null && whole !== null && listed < whole ? listed : null;
  const n = count(at(result, "score_details", "uncertainty", "num_samples")) || part || whole || listed;
  return { n, ...n !== null && whole !== null && n < whole ? { limited: { of: whole } } : {} };
}
export {
  evidenceOf
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  factsFrom,
  instantOfSeconds,
  measured,
  numeric,
  refused,
  together
} from "./chunk-T4BPB4UB.js";
import {
  recordsOf
} from "./chunk-LVPPUUGI.js";
import "./chunk-S37BWXJN.js";
import "./chunk-OQHPIONI.js";
import "./chunk-EL6KTNIP.js";
import {
  count,
  entries,
  finite,
  isObject,
  kindOf,
  pointer,
  text
} from "./chunk-7K2BC4KL.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/llmperf-summary.ts
var KINDS = { latency: "end_to_end_latency_s", ttft: "ttft_s", itl: "inter_token_latency_s" };
var POINTS = { mean: "mean", p50: "quantiles_p50", p90: "quantiles_p90", p95: "quantiles_p95", p99: "quantiles_p99" };
var STATED = [
  ...Object.entries(KINDS).flatMap(
    ([name, kind]) => Object.entries(POINTS).map(([point, stat]) => [`${name}_${point}_ms`, `results_${kind}_${stat}`, 1e3])
  ),
  ["throughput_rps", "results_num_completed_requests_per_min", 1 / 60],
  ["output_tokens_per_s", "results_mean_output_throughput_token_per_s", 1],
  ["input_tokens_mean", "results_number_input_tokens_mean", 1],
  ["output_tokens_mean", "results_number_output_tokens_mean", 1]
];
var SAMPLING = "additional_sampling_params";
async function evidenceOf(document) {
  const records = (await recordsOf(document)).map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the file" : place} is not a JSON object`);
    return { place, record: value };
  });
  const [first] = records;
  if (!first) throw new Error("it has no summary");
  const one = records.length === 1;
  return {
    format: "llmperf",
    formatVersion: text(first.record.version),
    ...together(records.map(({ place, record }) => measuredOf(record, place))),
    usage: [],
    facts: one ? factsOf(first.record) : { tool: "llmperf" },
    measuredAt: one ? instantOfSeconds(numeric(first.record.timestamp)) : null
  };
}
function measuredOf(record, place) {
  const concurrency = finite(numeric(record.num_concurrent_requests));
  const subject = {
    model: text(record.model),
    variant: samplingOf(record),
    at: concurrency === null ? null : { concurrency }
  };
  const key = "results_num_completed_requests";
  const completed = count(numeric(record[key]));
  const failed = count(numeric(record.results_number_errors)) ?? 0;
  const started = Math.max(count(numeric(record.results_num_requests_started)) ?? 0, (completed ?? 0) + failed);
  const where = place === "" ? "" : `${place}: `;
  if (completed === null || completed === 0) {
    const why = completed === null ? `${key} is ${kindOf(record[key])}, not a count` : `none of ${started} requests completed`;
    return refused(why, `${place}${pointer(key)}`, subject);
  }
  const stated = STATED.flatMap(
    ([measure, name, factor]) => Object.hasOwn(record, name) && record[name] !== null ? [{ measure, value: numeric(record[name]), factor, pointer: `${place}${pointer(name)}`, n: completed }] : []
  );
  const lost = started - completed;
  const errors = {
    measure: "error_rate",
    value: lost / started,
    factor: 1,
    pointer: `${place}${pointer(Object.hasOwn(record, "results_error_rate") ? "results_error_rate" : key)}`,
    n: started
  };
  const found = measured([...stated, errors], subject);
  const problem = `${where}${lost} of ${started} requests did not complete; the numbers are of the other ${completed}.`;
  return { ...found, problems: [...found.problems, ...lost > 0 ? [problem] : []] };
}
function samplingOf(record) {
  const settings = entries(record).flatMap(
    ([key, value]) => key.startsWith(`${SAMPLING}_`) && (typeof value === "string" || typeof value === "number" || value === true) ? [[key.slice(SAMPLING.length + 1), String(value)]] : []
  );
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function factsOf(record) {
  const own = /* @__PURE__ */ new Set(["version", "name", "model", "num_concurrent_requests", "timestamp"]);
  const rest = entries(record).flatMap(([key, value]) => {
    if (own.has(key) || key.startsWith("results_") || key.startsWith(SAMPLING)) return [];
    if (key === "gpus") return [[key, count(numeric(value))]];
    return typeof value === "string" || finite(value) !== null ? [[key, value]] : [];
  });
  const codes = text(record.results_error_code_frequency);
  return factsFrom([["tool", "llmperf"], ...rest, ["error_codes", codes === "{}" ? null : codes]]);
}
export {
  evidenceOf
};

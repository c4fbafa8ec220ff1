import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  instantOfSeconds,
  lostOf,
  measuredOf,
  numeric,
  objectsOf,
  recordsOf,
  refused,
  stated,
  together
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  count,
  entries,
  finite,
  kindOf,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
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
  const records = objectsOf(await recordsOf(document));
  const [first, another] = records.map(({ record }) => record);
  const only = another === void 0 ? first : void 0;
  return {
    format: "llmperf",
    formatVersion: text(first?.version),
    ...together(records.map(({ place, record }) => runOf(record, place))),
    usage: [],
    facts: only ? factsOf(only) : { tool: "llmperf" },
    measuredAt: instantOfSeconds(numeric(only?.timestamp))
  };
}
function runOf(record, place) {
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
  if (completed === null || completed === 0) {
    const why = completed === null ? `${key} is ${kindOf(record[key])}, not a count` : `none of ${started} requests completed`;
    return refused(subject, why, `${place}${pointer(key)}`);
  }
  const stated2 = STATED.flatMap(
    ([measure, name, factor]) => Object.hasOwn(record, name) && record[name] !== null ? [{ measure, raw: numeric(record[name]), factor, pointer: `${place}${pointer(name)}`, n: completed }] : []
  );
  const lost = started - completed;
  const errors = {
    measure: "error_rate",
    raw: lost,
    factor: 1 / started,
    pointer: `${place}${pointer(Object.hasOwn(record, "results_error_rate") ? "results_error_rate" : key)}`,
    n: started
  };
  const found = measuredOf([...stated2, errors], subject);
  return { ...found, problems: [...lostOf(place, lost, started), ...found.problems] };
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
  return stated([["tool", "llmperf"], ...rest, ["error_codes", codes === "{}" ? null : codes]]);
}
export {
  evidenceOf
};

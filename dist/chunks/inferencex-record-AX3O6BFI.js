import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  measuredOf,
  objectsOf,
  recordsOf,
  refused,
  stated,
  together,
  unread,
  zonedInstant
} from "./chunk-Y232YGM6.js";
import "./chunk-HFRFOMHT.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-PH5YPEFU.js";
import {
  at,
  count,
  finite,
  isObject,
  kindOf,
  object,
  pointer,
  text
} from "./chunk-SBFUUZYU.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/inferencex-gpus.ts
function gpusOf({ record }) {
  const split = ["pp", "pcp_size", "dcp_size", "dp", "dp_size"].some((key) => (finite(record[key]) ?? 1) > 1);
  if (split) return null;
  const [prefill, decode] = [count(record.num_prefill_gpu), count(record.num_decode_gpu)];
  if (record.is_multinode === true || prefill !== null || decode !== null) {
    return prefill === null || decode === null || prefill + decode === 0 ? null : prefill + decode;
  }
  const tp = count(record.tp);
  return tp === 0 ? null : tp;
}
var PER_GPU = ["tput_per_gpu", "output_tput_per_gpu", "input_tput_per_gpu"];
function perGpu(results, stated2) {
  const { place, record, metrics } = results;
  if ((text(record.modality) ?? "text") !== "text" || !/^tok/.test(text(record.throughput_unit) ?? "tok")) return [];
  const there = PER_GPU.filter((key2) => Object.hasOwn(metrics, key2) && metrics[key2] !== null);
  const own = there.map((key2) => {
    const said = { unit: "tokens/s/GPU", goal: "maximize" };
    return {
      measure: `inferencex/${key2}`,
      raw: metrics[key2],
      factor: 1,
      pointer: place + pointer(key2),
      n: null,
      said
    };
  });
  const gpus = gpusOf(results);
  if (stated2 || gpus === null || !there.includes("output_tput_per_gpu") || !isOneDivisor(results)) return own;
  const key = "output_tput_per_gpu";
  const whole = { measure: "output_tokens_per_s", raw: metrics[key], factor: gpus, pointer: place + pointer(key) };
  return [...own, { ...whole, n: null }];
}
function isOneDivisor({ record, metrics }) {
  if (record.is_multinode === true || Object.hasOwn(record, "num_decode_gpu") || record.disagg === true) return false;
  const [total, output, input] = PER_GPU.map((key) => finite(object(metrics)[key]));
  if (input === null || input === void 0 || total == null || output == null)
    return !Object.hasOwn(metrics, "input_tput_per_gpu");
  return Math.abs(output + input - total) <= 1e-6 * Math.abs(total);
}

// src/evidence/formats/inferencex-record.ts
var KINDS = { latency: "e2el", ttft: "ttft", tpot: "tpot", itl: "itl" };
var POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };
var RATES = [
  ["throughput_rps", ["request_throughput"]],
  ["output_tokens_per_s", ["output_token_throughput", "output_throughput"]]
];
var SETTINGS = [
  ...[
    "hw",
    "hardware",
    "device",
    "framework",
    "precision",
    "tp",
    "ep",
    "dp_attention",
    "mtp",
    "spec_decoding",
    "disagg"
  ],
  ...["isl", "osl", "image", "prefill_tp", "decode_tp", "num_prefill_gpu", "num_decode_gpu"]
];
async function evidenceOf(document) {
  const records = objectsOf(await recordsOf(document)).map(({ place, record }) => {
    const inner = isObject(record.metrics);
    return {
      place: inner ? `${place}${pointer("metrics")}` : place,
      record,
      metrics: inner ? object(record.metrics) : record
    };
  });
  const varying = SETTINGS.filter((key) => new Set(records.map(({ record }) => JSON.stringify(record[key]))).size > 1);
  const times = records.map(({ record }) => zonedInstant(record.ts));
  return {
    format: "inferencex",
    formatVersion: null,
    ...together(records.map((one) => runOf(one, varying))),
    usage: [],
    facts: factsOf(records),
    measuredAt: times.length === 1 ? times[0] ?? null : null
  };
}
function runOf(results, varying) {
  const { place, record, metrics } = results;
  const load = loadOf(record, varying);
  const model = text(record.model) ?? text(record.infmax_model_prefix);
  const subject = { model, variant: null, at: load };
  const key = ["successful_requests", "completed"].find((one) => Object.hasOwn(metrics, one));
  const completed = key === void 0 ? null : count(metrics[key]);
  if (key !== void 0 && (completed === null || completed === 0)) {
    const why = completed === null ? `${key} is ${kindOf(metrics[key])}, not a count` : "no request succeeded";
    return refused(subject, why, `${place}${pointer(key)}`);
  }
  const value = (measure, keys) => {
    const name = keys.find((one) => Object.hasOwn(metrics, one) && metrics[one] !== null);
    if (name === void 0) return [];
    return [{ measure, raw: metrics[name], factor: 1, pointer: `${place}${pointer(name)}`, n: completed }];
  };
  const latencies = latencyKeys().flatMap(
    ({ measure, names }) => value(
      measure,
      names.map((name) => `${name}_ms`)
    )
  );
  const rates = RATES.flatMap(([measure, keys]) => value(measure, keys));
  const derived = rates.some((one) => one.measure === "output_tokens_per_s");
  return together([
    measuredOf([...latencies, ...rates, ...perGpu(results, derived)], subject),
    unitless(results, completed, subject)
  ]);
}
function latencyKeys() {
  return Object.entries(KINDS).flatMap(
    ([name, kind]) => Object.entries(POINTS).map(([point, stats]) => ({
      measure: `${name}_${point}_ms`,
      // Most scripts write median_ttft, those of agents' traces ttft_p50.
      names: stats.flatMap((stat) => [`${stat}_${kind}`, `${kind}_${stat}`])
    }))
  );
}
function unitless({ place, metrics }, n, subject) {
  const found = latencyKeys().flatMap(({ measure, names }) => {
    const name = names.find((one) => Object.hasOwn(metrics, one));
    if (name === void 0 || Object.hasOwn(metrics, `${name}_ms`)) return [];
    return [{ measure, raw: metrics[name], factor: 1e3, pointer: place + pointer(name), n }];
  });
  if (areSeconds(metrics)) return measuredOf(found, subject);
  return unread(found, "a latency whose name does not end in _ms does not say its unit", subject);
}
function areSeconds(metrics) {
  const products = ["mean", "median", "p90", "p99"].flatMap((stat) => {
    const [time, speed] = [finite(metrics[`${stat}_tpot`]), finite(metrics[`${stat}_intvty`])];
    return time === null || speed === null ? [] : [time * speed];
  });
  return products.length > 0 && products.every((product) => Math.abs(product - 1) < 1e-3);
}
function loadOf(record, varying) {
  const concurrency = finite(record.conc);
  const more = varying.flatMap((key) => {
    const value = record[key];
    if (typeof value === "number") return Number.isFinite(value) ? [[key, value]] : [];
    return typeof value === "string" || typeof value === "boolean" ? [[key, String(value)]] : [];
  });
  const load = { ...concurrency === null ? {} : { concurrency }, ...Object.fromEntries(more) };
  return Object.keys(load).length === 0 ? null : load;
}
function factsOf(records) {
  const all = (pick) => {
    const values = [...new Set(records.map(pick).filter((value) => value !== null && value !== ""))];
    return values.length > 1 ? values : values[0] ?? null;
  };
  const plain = (key) => all(({ record }) => scalar(record[key]));
  return stated([
    ["tool", "inferencex"],
    ["hardware", all(({ record }) => text(record.hw) ?? text(record.hardware) ?? text(record.device))],
    ["gpus", all(gpusOf)],
    ["host_gpus", all(({ record }) => count(at(record, "gpu", "n_gpus")))],
    ["mean_power_per_gpu_w", all(({ record }) => finite(at(record, "gpu", "mean_power_per_gpu_w")))],
    ...["precision", "framework", "isl", "osl", "tp", "ep", "dp_attention", "mtp", "spec_decoding", "disagg"].map(
      (key) => [key, plain(key)]
    ),
    ["image", plain("image")],
    ["cluster", plain("cluster")]
  ]);
}
function scalar(value) {
  return typeof value === "string" || typeof value === "boolean" ? value : finite(value);
}
export {
  evidenceOf
};

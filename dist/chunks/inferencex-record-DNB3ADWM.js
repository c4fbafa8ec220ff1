import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  lostOf,
  measuredOf,
  noneOf,
  objectsOf,
  recordsOf,
  refused,
  stated,
  together,
  unread,
  zonedInstant
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  at,
  count,
  finite,
  isObject,
  kindOf,
  object,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/inferencex-agentic.ts
function isAgentic(record) {
  return isObject(record.request_metrics);
}
var KINDS = { latency: "e2el", ttft: "ttft", tpot: "tpot", itl: "itl" };
var POINTS = ["mean", "p50", "p90", "p95", "p99"];
var LATENCIES = Object.entries(KINDS).flatMap(
  ([name, kind]) => POINTS.map((point) => [`${name}_${point}_ms`, ["latency", kind, point]])
);
var OTHERS = [
  ["output_tokens_per_s", ["throughput", "output", "tokens_per_second"]],
  ["input_tokens_mean", ["tokens", "input", "mean"]],
  ["output_tokens_mean", ["tokens", "output_actual", "mean"]]
];
var PER_GPU = [
  ["inferencex/tput_per_gpu", ["throughput", "per_gpu", "total_tput_tps"]],
  ["inferencex/output_tput_per_gpu", ["throughput", "per_gpu", "output_tput_tps"]],
  ["inferencex/input_tput_per_gpu", ["throughput", "per_gpu", "input_tput_tps"]]
];
function agenticOf(place, record, subject) {
  const completed = count(record.num_requests_successful);
  const here = `${place}${pointer("num_requests_successful")}`;
  const accounting = object(record.request_accounting);
  const [dropped, warmUp] = [count(accounting.records_dropped_total), count(accounting.records_warmup_dropped)];
  const lost = dropped === null || warmUp === null || dropped < warmUp ? null : dropped - warmUp;
  if (completed === null) {
    return refused(subject, `num_requests_successful is ${kindOf(record.num_requests_successful)}`, here);
  }
  if (completed === 0) return refused(subject, noneOf(lost), here);
  const made = (paths, factor, said) => paths.flatMap(([measure, path]) => {
    const raw = at(record, "request_metrics", ...path);
    if (raw === void 0 || raw === null) return [];
    const shared = { measure, raw, factor, pointer: `${place}${pointer("request_metrics", ...path)}`, n: completed };
    return [said === void 0 ? shared : { ...shared, said }];
  });
  const errors = lost === null ? [] : [
    {
      measure: "error_rate",
      raw: lost,
      factor: 1 / (completed + lost),
      pointer: `${place}${pointer("request_accounting", "records_dropped_total")}`,
      n: completed + lost
    }
  ];
  const latencies = made(LATENCIES, 1e3);
  const others = [
    ...made(OTHERS, 1),
    ...made(PER_GPU, 1, { unit: "tokens/s/GPU", goal: "maximize" }).map((one) => ({ ...one, n: null })),
    ...errors
  ];
  const found = areSeconds(record) ? measuredOf([...latencies, ...others], subject) : together([
    unread(latencies, "nothing in the file shows that they are seconds", subject),
    measuredOf(others, subject)
  ]);
  return { ...found, problems: [...lostOf(place, lost ?? 0, completed + (lost ?? 0)), ...found.problems] };
}
function areSeconds(record) {
  const products = POINTS.flatMap((point) => {
    const [time, speed] = ["itl", "intvty"].map(
      (kind) => finite(at(record, "request_metrics", "latency", kind, point))
    );
    return time == null || speed == null ? [] : [time * speed];
  });
  return products.length > 0 && products.every((product) => product > 0.1 && product < 10);
}

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
var PER_GPU2 = ["tput_per_gpu", "output_tput_per_gpu", "input_tput_per_gpu"];
function perGpu(results, stated2) {
  const { place, record, metrics } = results;
  if ((text(record.modality) ?? "text") !== "text" || !/^tok/.test(text(record.throughput_unit) ?? "tok")) return [];
  const there = PER_GPU2.filter((key2) => Object.hasOwn(metrics, key2) && metrics[key2] !== null);
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
  const [total, output, input] = PER_GPU2.map((key) => finite(object(metrics)[key]));
  if (input === null || input === void 0 || total == null || output == null)
    return !Object.hasOwn(metrics, "input_tput_per_gpu");
  return Math.abs(output + input - total) <= 1e-6 * Math.abs(total);
}

// src/evidence/formats/inferencex-record.ts
var KINDS2 = { latency: "e2el", ttft: "ttft", tpot: "tpot", itl: "itl" };
var POINTS2 = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };
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
  if (isAgentic(record)) return agenticOf(place, record, subject);
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
  return Object.entries(KINDS2).flatMap(
    ([name, kind]) => Object.entries(POINTS2).map(([point, stats]) => ({
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
  if (areSeconds2(metrics)) return measuredOf(found, subject);
  return unread(found, "a latency whose name does not end in _ms does not say its unit", subject);
}
function areSeconds2(metrics) {
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

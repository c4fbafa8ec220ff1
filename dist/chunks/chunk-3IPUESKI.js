import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  refused
} from "./chunk-LHF5EGLI.js";
import {
  array,
  at,
  count,
  finite,
  kindOf,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";

// src/evidence/formats/nvidia-metrics.ts
var SHORT = /* @__PURE__ */ new Map([
  ["ttft", "time_to_first_token"],
  ["ttst", "time_to_second_token"],
  ["time_to_last_token", "request_latency"],
  ["num_input_token", "input_sequence_length"],
  ["num_output_token", "output_sequence_length"]
]);
function metricsOf(value, place) {
  const keys = /* @__PURE__ */ new Map();
  for (const key of Object.keys(value)) {
    const tag = key.toLowerCase().replaceAll(" ", "_");
    const name = SHORT.get(tag) ?? tag;
    if (!keys.has(name) || tag === name) keys.set(name, key);
  }
  return { place, value, keys };
}
function statOf(metrics, tag, stat) {
  const key = metrics.keys.get(tag);
  return key === void 0 ? void 0 : at(metrics.value, key, stat);
}
function pointerOf(metrics, tag, ...stat) {
  return `${metrics.place}${pointer(metrics.keys.get(tag) ?? tag, ...stat)}`;
}
var POINTS = { mean: "avg", p50: "p50", p90: "p90", p95: "p95", p99: "p99" };
var LATENCIES = { latency: "request_latency", ttft: "time_to_first_token", itl: "inter_token_latency" };
var STATED = [
  ...Object.entries(LATENCIES).flatMap(
    ([name, tag]) => Object.entries(POINTS).map(([point, stat]) => [`${name}_${point}_ms`, tag, stat])
  ),
  ["throughput_rps", "request_throughput", "avg"],
  ["output_tokens_per_s", "output_token_throughput", "avg"],
  ["input_tokens_mean", "input_sequence_length", "avg"],
  ["output_tokens_mean", "output_sequence_length", "avg"]
];
function valuesOf(metrics, n) {
  return STATED.flatMap(([measure, tag, stat]) => {
    const raw = statOf(metrics, tag, stat);
    if (raw === void 0 || raw === null) return [];
    const unit = statOf(metrics, tag, "unit");
    const factor = factorOf(measure, text(unit));
    const own = stat === "avg" && !measure.endsWith("_ms") ? null : count(statOf(metrics, tag, "count"));
    return [
      {
        measure,
        raw,
        factor: factor ?? 1,
        pointer: pointerOf(metrics, tag, stat),
        n: own === null || own === 0 ? n : own,
        ...factor === null ? { why: `its unit is ${kindOf(unit)}, which is not known` } : {}
      }
    ];
  });
}
var TIMES = {
  ns: 1e-6,
  us: 1e-3,
  \u00B5s: 1e-3,
  ms: 1,
  s: 1e3,
  sec: 1e3,
  seconds: 1e3
};
var RATES = {
  throughput_rps: ["requests/sec", "requests/s", "requests/second"],
  output_tokens_per_s: ["tokens/sec", "tokens/s", "tokens/second"],
  input_tokens_mean: ["tokens"],
  output_tokens_mean: ["tokens"]
};
function factorOf(measure, unit) {
  if (unit === null) return null;
  if (Object.hasOwn(RATES, measure)) return RATES[measure]?.includes(unit.toLowerCase()) ? 1 : null;
  return Object.hasOwn(TIMES, unit.toLowerCase()) ? TIMES[unit.toLowerCase()] ?? null : null;
}

// src/evidence/formats/nvidia-report.ts
function namesOf(value) {
  return [...new Set((Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []))];
}
function ofSeveral(models, place) {
  const names = models.map((model) => `"${model}"`).join(" and ");
  const why = `the requests went to ${names} in turn`;
  const [first, ...rest] = models.map((model) => refused({ model, variant: null }, why, place));
  return {
    readings: [],
    unusable: [first, ...rest].flatMap((one) => one?.unusable ?? []),
    problems: first?.problems ?? []
  };
}
function loadOf(stimulus) {
  const concurrency = finite(stimulus.concurrency);
  const rate = finite(stimulus.request_rate) ?? finite(stimulus.rate);
  const sessions = finite(stimulus.session_concurrency);
  if (concurrency === null && rate === null && sessions === null) return null;
  return {
    ...concurrency === null ? {} : { concurrency },
    ...rate === null ? {} : { request_rate: rate },
    ...sessions === null ? {} : { session_concurrency: sessions }
  };
}
function shortened(value) {
  if (value === void 0 || value === null || value === "") return null;
  if (Array.isArray(value) && array(value).length === 0) return null;
  const whole = typeof value === "string" ? value : JSON.stringify(value);
  return whole === "{}" ? null : whole.length > SHOWN ? `${whole.slice(0, SHOWN)}\u2026` : whole;
}
var SHOWN = 200;

export {
  metricsOf,
  statOf,
  pointerOf,
  valuesOf,
  factorOf,
  namesOf,
  ofSeveral,
  loadOf,
  shortened
};

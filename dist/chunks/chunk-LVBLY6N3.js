import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  withoutFalseFirst
} from "./chunk-2KWFLGPH.js";
import {
  toldApart
} from "./chunk-SIXROW2M.js";
import {
  lostOf,
  measuredOf,
  noneOf,
  refused
} from "./chunk-VG7CQKK4.js";
import {
  count,
  finite,
  kindOf,
  pointer,
  text
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/vllm-bench-settings.ts
var RESULTS = /* @__PURE__ */ new Set([
  "model_id",
  "num_prompts",
  "request_rate",
  "max_concurrency",
  "duration",
  "completed",
  "failed",
  "request_goodput",
  "request_goodput:",
  "max_output_tokens_per_s",
  "max_concurrent_requests",
  "rtfx",
  "run_number"
]);
var PATTERNS = [
  /^(?:mean|median|std|min|max|p\d+(?:\.\d+)?)_.+_ms$/,
  /_throughput$/,
  /^total_.*tokens$/,
  /^spec_decode_/,
  /^ramp_up_/,
  /_time(?:_unix)?$/
];
function isSetting(key) {
  return !RESULTS.has(key) && !PATTERNS.some((pattern) => pattern.test(key));
}

// src/evidence/formats/vllm-bench-load.ts
function loadsOf(records) {
  return toldApart(
    records.map(({ record }) => ({
      model: record.model_id,
      load: { ...loadOf(record), ...sweptOf(record) },
      settings: Object.fromEntries(Object.entries(record).filter(([key]) => isSetting(key) && !IDLE.has(key)))
    }))
  );
}
function loadOf(record) {
  const concurrency = finite(record.max_concurrency);
  const word = text(record.request_rate);
  const rate = finite(record.request_rate) ?? (word === null || /^inf(?:inity)?$/i.test(word) ? null : word);
  const strategy = text(record.ramp_up_strategy);
  const ramp = strategy === null ? {} : { ramp_up: `${strategy} ${record.ramp_up_start_rps}-${record.ramp_up_end_rps}` };
  if (concurrency === null && rate === null) return { request_rate: "inf", ...ramp };
  return {
    ...concurrency === null ? {} : { concurrency },
    ...rate === null ? {} : { request_rate: rate },
    ...ramp
  };
}
function sweptOf(record) {
  const run = finite(record.run_number);
  if (run === null) return {};
  const swept = Object.entries(record).filter(
    ([key, value]) => isSetting(key) && !OWN.has(key) && finite(value) !== null
  );
  return { run_number: run, ...Object.fromEntries(swept) };
}
var OWN = /* @__PURE__ */ new Set(["burstiness", "best_of"]);
var IDLE = /* @__PURE__ */ new Set(["date", "label"]);

// src/evidence/formats/vllm-bench-record.ts
var VLLM = {
  subjectOf: (record) => ({ model: text(record.model_id), variant: null }),
  alwaysStreams: true,
  latencies: { latency: ["e2el", "latency"], ttft: ["ttft"], tpot: ["tpot"], itl: ["itl"] },
  sentOf: (record, completed) => ({
    sent: Math.max(count(record.num_prompts) ?? 0, completed + (count(record.failed) ?? 0)),
    key: count(record.failed) === null ? "completed" : "failed"
  })
};
var POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };
function statedBy({ latencies }) {
  return [
    ...Object.entries(latencies).flatMap(
      ([name, kinds]) => Object.entries(POINTS).map(([point, stats]) => {
        return [`${name}_${point}_ms`, kinds.flatMap((kind) => stats.map((stat) => `${stat}_${kind}_ms`))];
      })
    ),
    ["throughput_rps", ["request_throughput"]],
    ["output_tokens_per_s", ["output_throughput"]]
  ];
}
var TOTALS = [
  ["input_tokens_mean", "total_input_tokens"],
  ["output_tokens_mean", "total_output_tokens"]
];
function measure({ place, record }, at, dialect = VLLM) {
  const subject = dialect.subjectOf(record);
  const completed = count(record.completed);
  if (completed === null || completed === 0) {
    const sent = dialect.sentOf(record, 0);
    const why = completed === null ? `completed is ${kindOf(record.completed)}` : noneOf(sent?.sent ?? null);
    return refused(subject, why, `${place}${pointer("completed")}`);
  }
  const counted = dialect.sentOf(record, completed);
  const lost = (counted?.sent ?? completed) - completed;
  const errors = counted === null ? [] : [
    {
      measure: "error_rate",
      raw: lost,
      factor: 1 / counted.sent,
      pointer: `${place}${pointer(counted.key)}`,
      n: counted.sent
    }
  ];
  const stated = [...valuesOf({ place, record }, completed, dialect), ...errors];
  const { values, said } = dialect.alwaysStreams ? { values: stated, said: [] } : withoutFalseFirst(stated, null);
  const measured = measuredOf(values, { ...subject, at });
  return {
    ...measured,
    problems: [
      ...lostOf(place, lost, completed + lost),
      ...said.map((one) => place === "" ? one : `${place}: ${one}`),
      ...measured.problems
    ]
  };
}
function valuesOf({ place, record }, n, dialect) {
  const has = (key) => Object.hasOwn(record, key) && record[key] !== null;
  const made = (measure2, key, among) => ({
    measure: measure2,
    raw: record[key],
    factor: 1 / among,
    pointer: `${place}${pointer(key)}`,
    n
  });
  return [
    ...statedBy(dialect).flatMap(([measure2, keys]) => {
      const key = keys.find(has);
      return key === void 0 ? [] : [made(measure2, key, 1)];
    }),
    ...TOTALS.flatMap(([measure2, key]) => has(key) ? [made(measure2, key, n)] : [])
  ];
}

export {
  isSetting,
  loadsOf,
  loadOf,
  measure
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  instantOfSeconds,
  isYamlReport,
  measuredOf,
  noneOf,
  precisionHint,
  refused,
  stated,
  together,
  toldApart
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import {
  require_dist
} from "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  count,
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
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/evidence/formats/guidellm-report.ts
var import_yaml = __toESM(require_dist());

// src/evidence/formats/guidellm-benchmark.ts
var LATENCIES = [
  ["latency", "request_latency", 1e3],
  ["ttft", "time_to_first_token_ms", 1],
  ["tpot", "time_per_output_token_ms", 1],
  ["itl", "inter_token_latency_ms", 1]
];
var POINTS = [
  ["mean", [["mean"]]],
  ["p50", [["percentiles", "p50"], ["median"]]],
  ["p90", [["percentiles", "p90"]]],
  ["p95", [["percentiles", "p95"]]],
  ["p99", [["percentiles", "p99"]]]
];
var MEANS = [
  ["throughput_rps", "requests_per_second"],
  ["output_tokens_per_s", "output_tokens_per_second"],
  ["input_tokens_mean", "prompt_token_count"],
  ["output_tokens_mean", "output_token_count"]
];
function measure(benchmark, place, subject) {
  const totals = totalsOf(benchmark);
  const where = `${place}: `;
  if (totals === null) return refused(subject, "the benchmark has no request totals", place);
  const [successful, errored, incomplete] = KINDS.map((kind) => count(totals.value[kind]));
  const at2 = `${place}${pointer(...totals.path)}`;
  if (successful === null || successful === void 0) {
    return refused(subject, `successful is ${kindOf(totals.value.successful)}`, `${at2}/successful`);
  }
  const failed = errored ?? 0;
  const open = incomplete ?? 0;
  if (successful === 0) return refused(subject, noneOf(failed + open), `${at2}/successful`);
  const sent = successful + failed;
  const rate = { measure: "error_rate", raw: failed, factor: 1 / sent, pointer: `${at2}/errored`, n: sent };
  const values = [...valuesOf(benchmark, place, successful), ...typeof errored === "number" ? [rate] : []];
  const measured = measuredOf(values, subject);
  const lost = [failed > 0 ? `${failed} failed` : "", open > 0 ? `${open} had not finished when the run ended` : ""];
  const problem = `${where}Of ${sent + open} requests, ${lost.filter((one) => one !== "").join(" and ")}; the numbers are of the other ${successful}.`;
  return {
    ...measured,
    problems: [
      ...failed + open > 0 ? [problem] : [],
      ...measured.problems,
      ...errorsOf(benchmark).map((error) => `${where}The run itself failed: ${error}.`),
      ...rateProblems(benchmark, where),
      ...zeroProblems(benchmark, where)
    ]
  };
}
var KINDS = ["successful", "errored", "incomplete"];
var TOTALS = [
  ["metrics", "request_totals"],
  ["request_totals"],
  ["scheduler_metrics", "requests_made"],
  ["run_stats", "requests_made"]
];
function totalsOf(benchmark) {
  const path = TOTALS.find((one) => count(at(benchmark, ...one, "successful")) !== null);
  if (path) return { path, value: object(at(benchmark, ...path)) };
  const broken = TOTALS.find((one) => at(benchmark, ...one) !== void 0);
  return broken ? { path: broken, value: object(at(benchmark, ...broken)) } : null;
}
function valuesOf(benchmark, place, n) {
  const made = (measure2, metric, paths, factor) => {
    const path = paths.find((one) => at(benchmark, "metrics", metric, "successful", ...one) !== void 0);
    const raw = path && at(benchmark, "metrics", metric, "successful", ...path);
    if (path === void 0 || raw === void 0 || raw === null) return [];
    return [{ measure: measure2, raw, factor, pointer: `${place}${pointer("metrics", metric, "successful", ...path)}`, n }];
  };
  return [
    ...LATENCIES.filter(([name]) => name !== "tpot" || isTimedAfterFirst(benchmark)).flatMap(
      ([name, metric, toMs]) => POINTS.flatMap(([point, paths]) => made(`${name}_${point}_ms`, metric, paths, toMs))
    ),
    ...MEANS.flatMap(([measure2, metric]) => made(measure2, metric, [["mean"]], 1))
  ];
}
function isTimedAfterFirst(benchmark) {
  return benchmark.worker !== void 0 && benchmark.scheduler_metrics === void 0;
}
function errorsOf(benchmark) {
  return array(at(benchmark, "config", "environment", "attributes", "run_errors")).flatMap(
    (error) => typeof error === "string" ? error.slice(0, 200) : []
  );
}
var SLACK = 1.25;
function rateProblems(benchmark, where) {
  const mean = (metric) => finite(at(benchmark, "metrics", metric, "successful", "mean")) ?? 0;
  const expected = mean("requests_per_second") * mean("output_token_count");
  const stated2 = mean("output_tokens_per_second");
  if (expected <= 0 || stated2 <= expected * SLACK) return [];
  return [
    `${where}The tool states ${shown(stated2)} output tokens a second, and its requests a second \xD7 tokens of a request are ${shown(expected)}: with so few requests neither is to be relied on.`
  ];
}
function zeroProblems(benchmark, where) {
  const stat = (name) => finite(at(benchmark, "metrics", "time_to_first_token_ms", "successful", name));
  if (stat("min") !== 0 || (stat("mean") ?? 0) <= 0) return [];
  return [
    `${where}In the time to the first token an answer counts with 0 ms, as the tool writes of one without a token: mean and percentiles are too low, by how much the file does not say.`
  ];
}
function shown(value) {
  return Number(value.toPrecision(4));
}

// src/evidence/formats/guidellm-load.ts
function modelOf(benchmark, root) {
  const places = [
    at(benchmark, "config", "backend", "model"),
    at(benchmark, "config", "spec", "backend", "model"),
    at(benchmark, "worker", "backend_model"),
    at(benchmark, "benchmarker", "backend", "model"),
    at(root, "config", "spec", "backend", "model"),
    at(root, "args", "model"),
    at(root, "args", "backend_kwargs", "model")
  ];
  return places.map(text).find((model) => model !== null) ?? null;
}
function strategyOf(benchmark, root) {
  const own = [
    at(benchmark, "config", "strategy"),
    at(benchmark, "args", "strategy"),
    at(benchmark, "scheduler", "strategy"),
    at(benchmark, "config", "spec", "profile")
  ].find((one) => one !== void 0 && one !== null);
  if (typeof own === "string") return { type: text(own), settings: {} };
  const settings = object(own);
  const type = text(settings.type_) ?? text(settings.kind);
  if (type !== null) return { type, settings };
  const whole = object(at(root, "config", "spec", "profile"));
  return { type: text(whole.kind) ?? text(at(root, "args", "profile")), settings: whole };
}
function loadOf(benchmark, root, index) {
  const { type, settings } = strategyOf(benchmark, root);
  const concurrent = type === "concurrent";
  const total = array(root.benchmarks).length;
  const own = (value) => finite(value) ?? (array(value).length === total ? finite(array(value)[index]) : null);
  const given = own(at(root, "args", "rate"));
  const streams = own(settings.streams) ?? (concurrent ? finite(settings.max_concurrency) ?? given : null);
  const rate = own(settings.rate) ?? (concurrent ? null : given);
  if (type === "synchronous") return { concurrency: 1 };
  if (streams !== null) return { concurrency: streams };
  if (type === "throughput") {
    const limit = finite(settings.max_concurrency);
    return limit === null ? { request_rate: "inf" } : { concurrency: limit };
  }
  if (rate !== null && rate > 0) return { request_rate: rate };
  return type === null ? {} : { strategy: type };
}

// src/evidence/formats/guidellm-report.ts
async function evidenceOf(document) {
  const root = await rootOf(document);
  if (!Array.isArray(root.benchmarks)) throw new Error('it has no list "benchmarks"');
  const benchmarks = root.benchmarks.map((value, index) => {
    if (!isObject(value)) throw new Error(`/benchmarks/${index} is not an object`);
    return value;
  });
  const models = benchmarks.map((one) => modelOf(one, root));
  const loads = toldApart(
    benchmarks.map((one, index) => ({
      model: models[index],
      load: loadOf(one, root, index),
      settings: { strategy: strategyOf(one, root).type, benchmark: index }
    }))
  );
  const measured = together(
    benchmarks.map(
      (one, index) => measure(one, `/benchmarks/${index}`, { model: models[index] ?? null, variant: null, at: loads[index] ?? null })
    )
  );
  const empty = benchmarks.length === 0;
  const why = "the report has no benchmark";
  return {
    format: "guidellm",
    formatVersion: text(at(root, "metadata", "guidellm_version")),
    readings: measured.readings,
    unusable: empty ? [{ model: modelOf({}, root), variant: null, measure: null, why, pointer: "/benchmarks" }] : measured.unusable,
    usage: [],
    facts: factsOf(root, benchmarks, models),
    problems: empty ? ["The report has no benchmark; nothing was measured."] : measured.problems,
    measuredAt: measuredAt(benchmarks)
  };
}
async function rootOf(document) {
  const head = new TextDecoder("utf-8").decode(await document.source.head());
  const root = isYamlReport(head) ? await yamlOf(document) : await document.json();
  if (!isObject(root)) throw new Error("it is not an object");
  return root;
}
var LAST = ["metrics", "start_time", "end_time"];
async function yamlOf(document) {
  let root;
  try {
    root = (0, import_yaml.parse)(textOf(await document.source.bytes()), { maxAliasCount: 1e4, logLevel: "silent" });
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : "").split("\n");
    throw new Error(`the YAML is broken: ${first.replace(/[.:]$/, "")}`);
  }
  const cut = array(at(root, "benchmarks")).findIndex((one) => LAST.some((key) => at(one, key) === void 0));
  if (cut !== -1) throw new Error(`the YAML is cut off: /benchmarks/${cut} has no ${LAST.join(", or no ")}`);
  return root;
}
function factsOf(root, benchmarks, models) {
  const args = object(root.args);
  const spec = object(at(root, "config", "spec"));
  const first = object(benchmarks[0]);
  return stated([
    ["tool", "guidellm"],
    ["tool_version", text(at(root, "metadata", "guidellm_version"))],
    ["profile", text(args.profile) ?? text(at(spec, "profile", "kind")) ?? text(at(first, "args", "profile", "type_"))],
    ["backend", text(args.backend) ?? text(at(spec, "backend", "kind")) ?? text(at(first, "worker", "backend_type"))],
    ["request_format", text(args.request_format) ?? text(at(args, "backend_kwargs", "request_format"))],
    ["data", dataOf(args.data ?? spec.data ?? at(first, "request_loader", "data"))],
    ["max_seconds", finite(args.max_seconds) ?? finite(at(first, "args", "max_duration"))],
    ["max_requests", count(args.max_requests) ?? count(at(first, "args", "max_number"))],
    ["random_seed", finite(args.random_seed)],
    ["labels", labelsOf(at(root, "config", "metadata", "labels"))],
    ["precision_hint", precisionHint(models.find((one) => one !== null) ?? "")]
  ]);
}
var SHOWN = 200;
function dataOf(data) {
  const said = array(Array.isArray(data) ? data : [data]).flatMap(
    (one) => typeof one === "string" ? one : isObject(one) ? JSON.stringify(one) : []
  );
  const whole = said.join(" ");
  if (whole === "") return null;
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}\u2026` : whole;
}
function labelsOf(labels) {
  const known = Object.entries(object(labels)).flatMap(
    ([key, value]) => typeof value === "string" ? [[key, value]] : []
  );
  return known.length === 0 ? null : Object.fromEntries(known);
}
function measuredAt(benchmarks) {
  const starts = benchmarks.flatMap(
    (one) => finite(one.start_time) ?? finite(at(one, "run_stats", "start_time")) ?? []
  );
  const wall = starts.filter((seconds) => seconds > 1e9 && seconds < 1e11);
  return wall.length === 0 ? null : instantOfSeconds(Math.min(...wall));
}
export {
  evidenceOf
};

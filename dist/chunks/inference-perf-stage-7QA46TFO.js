import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  NOTHING,
  lostOf,
  measuredOf,
  refused,
  stated
} from "./chunk-LHF5EGLI.js";
import {
  yamlDocuments
} from "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  at,
  count,
  finite,
  isObject,
  kindOf,
  pointer,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/formats/inference-perf-config.ts
var NAME = "config.yaml";
var NONE = { model: null, server: null, parts: [], problems: [] };
async function configBeside(source) {
  const file = await source.sibling(NAME);
  if (file === null) return NONE;
  try {
    const [root] = yamlDocuments(textOf(await file.bytes()));
    if (!isObject(at(root, "server")) || !isObject(at(root, "load"))) return NONE;
    const [model, server] = [text(at(root, "server", "model_name")), text(at(root, "server", "type"))];
    return { model, server, parts: [file.path], problems: [] };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { ...NONE, problems: [`${NAME} beside it is not read: ${sentence(error)}.`] };
  }
}

// src/evidence/formats/inference-perf-stage.ts
var KINDS = {
  latency: "request_latency",
  ttft: "time_to_first_token",
  tpot: "time_per_output_token",
  itl: "inter_token_latency"
};
var POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };
var STATED = [
  ...Object.entries(KINDS).flatMap(
    ([name, kind]) => Object.entries(POINTS).map(
      ([point, stats]) => [`${name}_${point}_ms`, stats.map((stat) => ["latency", kind, stat]), 1e3]
    )
  ),
  ["throughput_rps", [["throughput", "requests_per_sec"]], 1],
  ["output_tokens_per_s", [["throughput", "output_tokens_per_sec"]], 1],
  [
    "input_tokens_mean",
    [
      ["prompt_len", "mean"],
      ["prompt_tokens", "mean"]
    ],
    1
  ],
  [
    "output_tokens_mean",
    [
      ["output_len", "mean"],
      ["output_tokens", "mean"]
    ],
    1
  ]
];
async function evidenceOf(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const config = await configBeside(document.source);
  const load = loadOf(root);
  const subject = { model: config.model, variant: null, at: load };
  const found = isOfServer(root) ? { ...NOTHING, problems: [SERVER] } : runOf(root, subject);
  const mixed = load !== null && Object.hasOwn(load, "stages") && found.readings.length > 0;
  return {
    format: "inference-perf",
    formatVersion: null,
    ...found,
    usage: [],
    facts: stated([
      ["tool", "inference-perf"],
      ["server", config.server],
      ["achieved_rate", finite(at(root, "load_summary", "achieved_rate"))],
      ["send_duration_s", finite(at(root, "load_summary", "send_duration"))],
      ["duration_s", finite(root.benchmark_time_seconds)]
    ]),
    problems: [...config.problems, ...found.problems, ...mixed ? [MIXED] : []],
    measuredAt: null,
    parts: config.parts
  };
}
function isOfServer(root) {
  return !isObject(at(root, "successes", "latency")) && isObject(at(root, "successes", "request_latency"));
}
var SERVER = "It is the report of the server's own metrics, which states no load and averages over time, not over requests; the measured one is stage_\xABn\xBB_lifecycle_metrics.json.";
var MIXED = "The report states no load: it sums up all stages of the run. The numbers of one load are in stage_\xABn\xBB_lifecycle_metrics.json.";
function loadOf(root) {
  const concurrency = finite(at(root, "load_summary", "concurrency"));
  if (concurrency !== null) return { concurrency };
  const rate = finite(at(root, "load_summary", "requested_rate"));
  return rate === null ? { stages: "all" } : { request_rate: rate };
}
function runOf(root, subject) {
  const stated2 = at(root, "successes", "count");
  const completed = count(stated2);
  const failed = count(at(root, "failures", "count")) ?? 0;
  const sent = Math.max(count(at(root, "load_summary", "count")) ?? 0, (completed ?? 0) + failed);
  const place = pointer("successes", "count");
  if (completed === null) return refused(subject, `successes.count is ${kindOf(stated2)}, not a count`, place);
  if (completed === 0) return refused(subject, `none of ${sent} requests succeeded`, place);
  const values = STATED.flatMap(([measure, paths, factor]) => {
    const path = paths.find((one) => isThere(at(root, "successes", ...one)));
    if (path === void 0) return [];
    const value = at(root, "successes", ...path);
    return [{ measure, raw: value, factor, pointer: pointer("successes", ...path), n: completed }];
  });
  const lost = sent - completed;
  const errors = {
    measure: "error_rate",
    raw: lost,
    factor: 1 / sent,
    pointer: pointer("failures", "count"),
    n: sent
  };
  const found = measuredOf([...values, errors], subject);
  return { ...found, problems: [...lostOf("", lost, sent), ...found.problems] };
}
function isThere(value) {
  return value !== void 0 && value !== null;
}
export {
  evidenceOf
};

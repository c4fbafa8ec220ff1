import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  measuredOf,
  stated,
  together
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
  object,
  parseJson,
  pointer,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/formats/optimum-benchmark-config.ts
function subjectOf(config) {
  const batch = batchOf(config);
  return {
    model: text(at(config, "backend", "model")) ?? text(at(config, "model")),
    variant: variantOf(at(config, "backend")),
    at: batch === null ? null : { batch_size: batch }
  };
}
function scenarioOf(config) {
  return at(config, "scenario") ?? at(config, "benchmark");
}
function batchOf(config) {
  return count(at(scenarioOf(config), "input_shapes", "batch_size"));
}
function variantOf(backend) {
  const scheme = text(at(backend, "quantization_scheme")) ?? text(at(backend, "quantize"));
  const settings = [
    ["quantization", scheme],
    ["quantization_bits", scheme === null ? null : bitsOf(at(backend, "quantization_config"))],
    ["quantization_type", scheme === null ? null : text(at(backend, "quantization_config", "quant_type"))],
    ["revision", text(at(backend, "revision")) ?? text(at(backend, "model_kwargs", "revision"))],
    ["adapter", text(at(backend, "peft_type"))],
    ["file", text(at(backend, "filename"))]
  ];
  const stated2 = settings.filter((one) => one[1] !== null);
  return stated2.length === 0 ? null : Object.fromEntries(stated2);
}
function bitsOf(quantization) {
  const bits = count(at(quantization, "bits"));
  if (bits !== null) return String(bits);
  if (at(quantization, "load_in_4bit") === true) return "4";
  return at(quantization, "load_in_8bit") === true ? "8" : null;
}
function factsOf(config) {
  const backend = at(config, "backend");
  const environment = at(config, "environment");
  const dtype = text(at(backend, "torch_dtype")) ?? text(at(backend, "dtype"));
  const device = text(at(backend, "device"));
  const gpus = array(at(environment, "gpu")).flatMap((one) => text(one) ?? []);
  const onGpu = device !== null && device !== "cpu" && device !== "mps";
  const ids = (text(at(backend, "device_ids")) ?? "").split(",").filter((id) => id.trim() !== "");
  const used = ids.length === 0 ? gpus : ids.map((id) => gpus[Number(id)] ?? "");
  return stated([
    ["tool", "optimum-benchmark"],
    ["tool_version", text(at(environment, "optimum_benchmark_version"))],
    ["backend", text(at(backend, "name"))],
    ["backend_version", text(at(backend, "version"))],
    ["task", text(at(backend, "task"))],
    ["device", device],
    ["hardware", onGpu && new Set(used).size === 1 ? used[0] ?? null : null],
    ["gpus", onGpu && ids.length > 0 ? ids.length : null],
    ["host_gpus", gpus.length === 0 ? null : gpus],
    ["host_gpu_count", count(at(environment, "gpu_count"))],
    ["host_cpu", text(at(environment, "cpu"))?.trim() ?? null],
    ["compute_dtype", dtype],
    ["quantization_scheme", text(at(backend, "quantization_scheme"))],
    ["scenario", text(at(scenarioOf(config), "name"))],
    ["batch_size", finite(batchOf(config))],
    ["sequence_length", count(at(scenarioOf(config), "input_shapes", "sequence_length"))],
    [
      "new_tokens",
      count(at(scenarioOf(config), "new_tokens")) ?? count(at(scenarioOf(config), "generate_kwargs", "max_new_tokens"))
    ]
  ]);
}

// src/evidence/formats/optimum-benchmark-report.ts
var LATENCIES = /* @__PURE__ */ new Map([
  ["forward", "latency"],
  ["call", "latency"],
  ["generate", "latency"],
  ["prefill", "ttft"],
  ["per_token", "itl"]
]);
var POINTS = ["mean", "p50", "p90", "p95", "p99"];
var SECONDS = /* @__PURE__ */ new Map([
  ["s", 1],
  ["ms", 1e-3],
  ["us", 1e-6],
  ["ns", 1e-9]
]);
var CONFIG = "benchmark_config.json";
var NO_CONFIG = `Without its configuration the report says neither model nor batch size: a latency is that of a batch, maybe of many requests. Keep ${CONFIG} beside it.`;
async function evidenceOf(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const whole = isObject(root.config) && Object.hasOwn(root, "report");
  const beside = whole ? { config: object(root.config), parts: [], problems: [] } : await configBeside(document);
  const isBare = Object.keys(beside.config).length === 0 && beside.problems.length === 0;
  const subject = subjectOf(beside.config);
  const found = whole ? reportOf(root.report, pointer("report"), subject) : reportOf(root, "", subject);
  return {
    format: "optimum-benchmark",
    formatVersion: text(at(beside.config, "environment", "optimum_benchmark_version")),
    ...found,
    usage: [],
    facts: factsOf(beside.config),
    problems: [...beside.problems, ...found.problems, ...isBare ? [NO_CONFIG] : []],
    measuredAt: null,
    parts: beside.parts
  };
}
async function configBeside({ source }) {
  const file = await source.sibling(CONFIG);
  if (file === null) return { config: {}, parts: [], problems: [] };
  try {
    return { config: object(parseJson(textOf(await file.bytes()))), parts: [file.path], problems: [] };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { config: {}, parts: [], problems: [`${CONFIG} beside it is not read: ${sentence(error)}.`] };
  }
}
function reportOf(report, place, subject) {
  if (!isObject(report)) {
    const why = `the report is ${kindOf(report)}, not an object: the benchmark did not finish`;
    const { model, variant } = subject;
    return {
      readings: [],
      unusable: [{ model, variant, measure: null, why, pointer: place }],
      problems: [`${place}: ${why}.`]
    };
  }
  return together(
    Object.entries(report).flatMap(([part, value]) => {
      const here = `${place}${pointer(part)}`;
      return isObject(value) ? [latencyOf(part, value, here, subject), throughputOf(part, value, here, subject)] : [];
    })
  );
}
function latencyOf(part, value, place, subject) {
  const { latency } = value;
  if (latency === void 0 || latency === null) return { readings: [], unusable: [], problems: [] };
  const name = LATENCIES.get(part);
  const measure = (point) => name === void 0 ? `optimum-benchmark/${part}.latency.${point}` : `${name}_${point}_ms`;
  const here = `${place}${pointer("latency")}`;
  const seconds = SECONDS.get(text(at(latency, "unit")) ?? "");
  if (!isObject(latency) || seconds === void 0)
    return unknownUnit(measure("mean"), at(latency, "unit"), here, subject);
  const runs = count(latency.count) ?? (array(latency.values).length || null);
  return measuredOf(
    POINTS.filter((point) => Object.hasOwn(latency, point)).map((point) => {
      const shared = { measure: measure(point), raw: latency[point], pointer: `${here}${pointer(point)}`, n: runs };
      if (name !== void 0) return { ...shared, factor: 1e3 * seconds };
      return { ...shared, factor: seconds, said: { unit: "s", goal: "minimize" } };
    }),
    subject
  );
}
function throughputOf(part, value, place, subject) {
  const { throughput } = value;
  if (throughput === void 0 || throughput === null) return { readings: [], unusable: [], problems: [] };
  const here = `${place}${pointer("throughput")}`;
  const unit = text(at(throughput, "unit"));
  const whole = LATENCIES.get(part) === "latency" && unit === "samples/s";
  const measure = whole ? "throughput_rps" : `optimum-benchmark/${part}.throughput`;
  if (unit === null) return unknownUnit(measure, at(throughput, "unit"), here, subject);
  const stated2 = { measure, raw: at(throughput, "value"), factor: 1, pointer: `${here}${pointer("value")}`, n: null };
  const goal = "maximize";
  return measuredOf([whole ? stated2 : { ...stated2, said: { unit, goal } }], subject);
}
function unknownUnit(measure, unit, place, { model, variant }) {
  const why = `its unit is ${kindOf(unit)}; known are ${[...SECONDS.keys()].join(", ")} and rates by the second`;
  return {
    readings: [],
    unusable: [{ model, variant, measure, why, pointer: place }],
    problems: [`${place}: ${why}.`]
  };
}
export {
  evidenceOf
};

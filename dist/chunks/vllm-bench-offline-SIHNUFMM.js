import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  measuredOf,
  noneOf,
  refused,
  stated
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  count,
  entries,
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
import "./chunk-NMESRUXA.js";

// src/evidence/formats/vllm-bench-offline.ts
async function evidenceOf(document, first) {
  const record = object(first);
  if (Object.hasOwn(record, "metric")) return ofSidecar();
  const sidecar = await sidecarOf(document);
  const task = document.entry?.task ?? "vllm-bench";
  const subject = { model: sidecar?.model ?? null, variant: null };
  const isLatency = Object.hasOwn(record, "avg_latency");
  const measured = isLatency ? latencyOf(record, subject, sidecar, task) : throughputOf(record, subject);
  return {
    format: "vllm-bench",
    formatVersion: null,
    readings: measured.readings,
    unusable: measured.unusable,
    usage: [],
    facts: { tool: `vllm bench ${isLatency ? "latency" : "throughput"}`, ...factsOf(record), ...sidecar?.facts },
    problems: measured.problems,
    measuredAt: null,
    ...sidecar === null ? {} : { parts: [sidecar.path] }
  };
}
function latencyOf(record, subject, sidecar, task) {
  const n = array(record.latencies).length;
  if (n === 0) return refused(subject, `latencies is ${kindOf(record.latencies)}, so nothing was timed`, "/latencies");
  const batch = count(sidecar?.args.batch_size);
  const percentiles = entries(record.percentiles).map(([key, value]) => [`percentiles.${key}`, value, key]);
  const values = [
    { measure: `${task}/avg_latency`, raw: record.avg_latency, pointer: "/avg_latency" },
    ...percentiles.map(([name, raw, key]) => ({
      measure: `${task}/${name}`,
      raw,
      pointer: pointer("percentiles", key)
    }))
  ].map((one) => ({ ...one, factor: 1, n, said: { unit: "s", goal: "minimize" } }));
  const measured = measuredOf(values, { ...subject, at: batch === null ? null : { batch_size: batch } });
  const size = batch === null ? "whose size the file does not say" : `of ${batch}`;
  return {
    ...measured,
    problems: [
      ...measured.problems,
      `The times are those of a whole batch, ${size}, without a server: they are no latency of a request.`
    ]
  };
}
function throughputOf(record, subject) {
  const requests = count(record.num_requests);
  if (requests === null || requests === 0) {
    const why = requests === null ? `num_requests is ${kindOf(record.num_requests)}` : noneOf(0);
    return refused(subject, why, "/num_requests");
  }
  const values = RATES.flatMap(([measure, key, isTotal]) => {
    if (!Object.hasOwn(record, key)) return [];
    return [{ measure, raw: record[key], factor: 1 / (isTotal ? requests : 1), pointer: pointer(key), n: requests }];
  });
  return measuredOf(values, { ...subject, at: { mode: "offline" } });
}
var RATES = [
  ["throughput_rps", "requests_per_second", false],
  ["output_tokens_per_s", "output_tokens_per_second", false],
  ["input_tokens_mean", "total_input_tokens", true],
  ["output_tokens_mean", "total_output_tokens", true]
];
function factsOf(record) {
  return stated([
    ["duration_s", finite(record.elapsed_time)],
    ["total_tokens", count(record.total_num_tokens)],
    ["total_tokens_per_s", finite(record.tokens_per_second)]
  ]);
}
var MAX_SIDECAR_BYTES = 16 * 1024 * 1024;
async function sidecarOf({ source }) {
  const name = source.path.slice(source.path.lastIndexOf("/") + 1).replace(/\.json$/, "");
  const beside = await source.sibling(`${name}.pytorch.json`);
  if (beside === null || beside.size > MAX_SIDECAR_BYTES) return null;
  const parsed = await beside.bytes().then(
    (bytes) => parsedOrNull(textOf(bytes)),
    () => null
  );
  const [first] = array(parsed);
  if (!isObject(first)) return null;
  const args = object(at(first, "benchmark", "extra_info", "args"));
  return {
    path: beside.path,
    model: text(at(first, "model", "name")),
    args,
    facts: stated([
      ["batch_size", count(args.batch_size)],
      ["input_len", count(args.input_len)],
      ["output_len", count(args.output_len)],
      ["compute_dtype", text(args.dtype)],
      ["quantization", text(args.quantization)],
      ["gpus", gpusOf(args)]
    ])
  };
}
function parsedOrNull(content) {
  try {
    return parseJson(content);
  } catch {
    return null;
  }
}
function gpusOf(args) {
  const tensor = count(args.tensor_parallel_size);
  const pipeline = count(args.pipeline_parallel_size) ?? 1;
  return tensor === null || tensor * pipeline === 0 ? null : tensor * pipeline;
}
function ofSidecar() {
  return {
    format: "vllm-bench",
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: { tool: "vllm bench" },
    problems: [
      "It is the copy of a result that the tool writes for PyTorch's dashboard, and is not read: name the result itself, which has the same name without `.pytorch`."
    ],
    measuredAt: null
  };
}
export {
  evidenceOf
};

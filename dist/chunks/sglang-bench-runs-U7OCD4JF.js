import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  agreed,
  isSetting,
  loadOf,
  measure,
  objectsOf,
  recordsOf,
  stated,
  together,
  toldApart
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
  object,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/sglang-bench-server.ts
var UNKNOWN = { subject: { model: null, variant: null }, version: null, facts: {}, problems: [] };
function serverOf(record) {
  const servers = serversOf(object(record.server_info));
  const models = valuesOf(servers, "model_path");
  const [model] = models;
  if (model === void 0) {
    const plain = text(record.model_path) ?? text(record.model) ?? text(record.model_id);
    return { ...UNKNOWN, subject: { model: plain, variant: null } };
  }
  const one = (key) => valuesOf(servers, key).join(" ") || null;
  const several = models.length > 1;
  const quantization = one("quantization");
  const revision = one("revision");
  const variant = {
    ...quantization === null ? {} : { quantization },
    ...revision === null ? {} : { revision }
  };
  const names = models.map((name) => `"${name}"`).join(" and ");
  return {
    subject: { model: several ? null : model, variant: Object.keys(variant).length === 0 ? null : variant },
    version: one("version") ?? text(at(record, "server_info", "version")),
    facts: stated([
      ["server_version", one("version")],
      ["served_model_name", one("served_model_name") === model ? null : one("served_model_name")],
      ["compute_dtype", one("dtype")],
      ["kv_cache_dtype", one("kv_cache_dtype")],
      ["load_format", one("load_format")],
      ["gpus", gpusOf(servers)],
      ["disaggregation", servers.length > 1 ? `${servers.length} servers` : null]
    ]),
    problems: several ? [`The servers of one run serve ${names}, so the numbers are of no one model.`] : []
  };
}
function serversOf(info) {
  const parts = [...array(info.prefill), ...array(info.decode)].filter(isObject);
  if (parts.length > 0) return parts;
  const nested = object(info.server_args);
  return [text(nested.model_path) === null ? info : nested];
}
function valuesOf(servers, key) {
  return [...new Set(servers.flatMap((server) => text(server[key]) ?? []))];
}
function gpusOf(servers) {
  const used = servers.map((server) => {
    const data = server.enable_dp_attention === true ? 1 : count(server.dp_size) ?? 1;
    return server.device === "cuda" ? (count(server.tp_size) ?? 0) * (count(server.pp_size) ?? 1) * data : 0;
  });
  return used.every((size) => size > 0) ? used.reduce((sum, size) => sum + size, 0) : null;
}

// src/evidence/formats/sglang-bench-runs.ts
async function evidenceOf(document) {
  const records = objectsOf(await recordsOf(document));
  const servers = records.map(({ record }) => serverOf(record));
  const loads = loadsOf(records, servers);
  const measured = records.map((one, index) => {
    const subject = servers[index]?.subject ?? NOBODY;
    return measure(one, loads[index] ?? null, { ...SGLANG, subjectOf: () => subject });
  });
  const { readings, unusable, problems } = together(measured);
  const versions = new Set(servers.map(({ version: version2 }) => version2));
  const [version = null] = versions.size === 1 ? versions : [];
  return {
    format: "sglang-bench",
    formatVersion: version,
    readings,
    unusable,
    usage: [],
    facts: agreed([
      { tool: "sglang bench_serving" },
      ...records.map(({ record }, index) => ({ ...factsOf(record), ...servers[index]?.facts }))
    ]),
    problems: [
      ...problems,
      ...servers.flatMap((one, index) => one.problems.map((said) => placed(records[index], said)))
    ],
    measuredAt: null
  };
}
function placed(record, said) {
  return !record || record.place === "" ? said : `${record.place}: ${said}`;
}
var NOBODY = { model: null, variant: null };
var SGLANG = {
  latencies: { latency: ["e2e_latency"], ttft: ["ttft"], tpot: ["tpot"], itl: ["itl"] },
  alwaysStreams: false,
  sentOf: (record, completed) => {
    const details = array(record.errors).length;
    if (details > 0 && details >= completed) return { sent: details, key: "errors" };
    const failed = count(record.failed);
    if (failed !== null) return { sent: completed + failed, key: "failed" };
    const key = ["total_requests", "num_prompts"].find((one) => count(record[one]) !== null);
    return key === void 0 ? null : { sent: Math.max(completed, count(record[key]) ?? 0), key };
  }
};
var RESULTS = /* @__PURE__ */ new Set([
  "concurrency",
  "accept_length",
  "total_output_tokens_retokenized",
  "total_requests"
]);
var NAMES = /* @__PURE__ */ new Set(["tag", "run_id"]);
function settingsOf(record) {
  const random = (text(record.dataset_name) ?? "random").startsWith("random");
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key]) => isSetting(key) && !RESULTS.has(key) && (random || !key.startsWith("random_"))
    )
  );
}
function loadsOf(records, servers) {
  const runs = records.map(({ record }, index) => ({
    model: servers[index]?.subject.model,
    load: loadOf(record),
    settings: settingsOf(record)
  }));
  const only = (settings, wanted) => Object.fromEntries(Object.entries(settings).filter(([key]) => wanted(key)));
  const plain = toldApart(runs.map((run) => ({ ...run, settings: only(run.settings, (key) => !NAMES.has(key)) })));
  return toldApart(
    runs.map((run, index) => ({
      ...run,
      load: plain[index] ?? run.load,
      settings: only(run.settings, (key) => NAMES.has(key))
    }))
  );
}
function factsOf(record) {
  const settings = Object.entries(settingsOf(record)).flatMap(([key, value]) => {
    const plain = typeof value === "boolean" ? value : text(value) ?? finite(value);
    return plain === null ? [] : [[key, plain]];
  });
  return stated([
    ...settings,
    ["duration_s", finite(record.duration)],
    ["measured_concurrency", finite(record.concurrency)],
    ["accept_length", finite(record.accept_length)]
  ]);
}
export {
  evidenceOf
};

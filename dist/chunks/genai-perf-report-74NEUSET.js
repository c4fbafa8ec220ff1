import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  loadOf,
  metricsOf,
  namesOf,
  ofSeveral,
  pointerOf,
  shortened,
  statOf,
  valuesOf
} from "./chunk-3IPUESKI.js";
import {
  evidenceOfTable,
  measuredOf,
  noneOf,
  precisionHint,
  refused,
  stated,
  tableBeside,
  toolOf,
  withoutFalseFirst
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  at,
  entries,
  finite,
  isObject,
  object,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/genai-perf-report.ts
async function evidenceOf(document) {
  const { source } = document;
  const head = new TextDecoder().decode(await source.head());
  if (toolOf(head) !== null) return evidenceOfTable(source.path, "genai-perf");
  const table = await tableBeside(source);
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const config = object(root.input_config);
  const [key, names] = modelsOf(config);
  const measured = names.length > 1 ? ofSeveral(names, `/input_config/${key}`) : measure(root, config, names[0] ?? null);
  return {
    format: "genai-perf",
    formatVersion: null,
    ...measured,
    usage: [],
    facts: factsOf(root, config, names[0] ?? null),
    measuredAt: null,
    ...table === null ? {} : { parts: [table] }
  };
}
function modelsOf(config) {
  const nested = namesOf(config.model_names);
  return nested.length > 0 ? ["model_names", nested] : ["model", namesOf(config.model)];
}
function measure(root, config, model) {
  const subject = { model, variant: null };
  const metrics = metricsOf(root, "");
  const requests = finite(statOf(metrics, "request_count", "avg"));
  if (requests === 0) return refused(subject, noneOf(null), pointerOf(metrics, "request_count", "avg"));
  const { values, said } = withoutFalseFirst(valuesOf(metrics, requests), streamingOf(config));
  if (values.length === 0) return refused(subject, "the file has no metric", "");
  const stimulus = at(config, "perf_analyzer", "stimulus");
  const measured = measuredOf(values, { ...subject, at: loadOf(isObject(stimulus) ? stimulus : config) });
  return { ...measured, problems: [...measured.problems, ...said] };
}
function streamingOf(config) {
  return at(config, "endpoint", "streaming") ?? config.streaming;
}
function factsOf(root, config, model) {
  const streaming = streamingOf(config);
  const metrics = metricsOf(root, "");
  return stated([
    ["tool", "genai-perf"],
    ["service_kind", text(config.service_kind) ?? text(at(config, "endpoint", "service_kind"))],
    ["endpoint_type", text(config.endpoint_type) ?? text(at(config, "endpoint", "type"))],
    ["backend", text(config.backend) ?? text(at(config, "endpoint", "backend"))],
    ["streaming", typeof streaming === "boolean" ? streaming : null],
    ["extra_inputs", shortened(config.extra_inputs ?? at(config, "input", "extra"))],
    ["tokenizer", text(config.tokenizer) ?? text(at(config, "tokenizer", "name"))],
    ["request_goodput", finite(statOf(metrics, "request_goodput", "avg"))],
    // All that the host's exporter lists, whether or not the server uses them.
    ["host_gpu_count", gpusOf(root.telemetry_stats)],
    ["precision_hint", precisionHint(model ?? "")]
  ]);
}
function gpusOf(telemetry) {
  const indices = entries(telemetry).flatMap(
    ([, metric]) => entries(metric).flatMap(([index]) => /^\d+$/.test(index) ? index : [])
  );
  return indices.length === 0 ? null : new Set(indices).size;
}
export {
  evidenceOf
};

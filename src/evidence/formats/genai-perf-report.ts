import type { Evidence } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, entries, finite, isObject, type Json, object, text } from "../values.ts";
import { type Facts, stated } from "./facts.ts";
import { withoutFalseFirst } from "./false-first.ts";
import { type Measured, measuredOf, noneOf, refused } from "./measured.ts";
import { type Metrics, metricsOf, pointerOf, statOf, valuesOf } from "./nvidia-metrics.ts";
import { loadOf, namesOf, ofSeveral, shortened } from "./nvidia-report.ts";
import { evidenceOfTable, tableBeside, toolOf } from "./nvidia-table.ts";
import { precisionHint } from "./precision-hint.ts";

/** One report, with its table as part of it: one model under one load. It counts no errors and has neither time nor version. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const { source } = document;
  const head = new TextDecoder().decode(await source.head());
  if (toolOf(head) !== null) return evidenceOfTable(source.path, "genai-perf");
  const table = await tableBeside(source);
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const config = object(root.input_config);
  const [key, names] = modelsOf(config);
  const measured =
    names.length > 1 ? ofSeveral(names, `/input_config/${key}`) : measure(root, config, names[0] ?? null);
  return {
    format: "genai-perf",
    formatVersion: null,
    ...measured,
    usage: [],
    facts: factsOf(root, config, names[0] ?? null),
    measuredAt: null,
    ...(table === null ? {} : { parts: [table] }),
  };
}

function modelsOf(config: Json): readonly [key: string, names: readonly string[]] {
  const nested = namesOf(config.model_names);
  return nested.length > 0 ? ["model_names", nested] : ["model", namesOf(config.model)];
}

function measure(root: Json, config: Json, model: string | null): Measured {
  const subject = { model, variant: null };
  const metrics = metricsOf(root, "");
  const requests = finite(statOf(metrics, "request_count", "avg"));
  if (requests === 0) return refused(subject, noneOf(null), pointerOf(metrics, "request_count", "avg"));
  const { values, said } = withoutFalseFirst(valuesOf(metrics, requests), streamingOf(config));
  if (values.length === 0) return refused(subject, "the file has no metric", "");
  // Flat configurations hold the load themselves.
  const stimulus = at(config, "perf_analyzer", "stimulus");
  const measured = measuredOf(values, { ...subject, at: loadOf(isObject(stimulus) ? stimulus : config) });
  return { ...measured, problems: [...measured.problems, ...said] };
}

function streamingOf(config: Json): unknown {
  return at(config, "endpoint", "streaming") ?? config.streaming;
}

/** `endpoint` is a path in flat configurations, and an object in nested ones. */
function factsOf(root: Json, config: Json, model: string | null): Facts {
  const streaming = streamingOf(config);
  const metrics: Metrics = metricsOf(root, "");
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
    ["precision_hint", precisionHint(model ?? "")],
  ]);
}

/** Telemetry has, for each metric, an entry for each GPU's index. */
function gpusOf(telemetry: unknown): number | null {
  const indices = entries(telemetry).flatMap(([, metric]) =>
    entries(metric).flatMap(([index]) => (/^\d+$/.test(index) ? index : [])),
  );
  return indices.length === 0 ? null : new Set(indices).size;
}

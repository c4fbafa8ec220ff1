import type { Evidence, LoadSettings } from "../../domain/evidence.ts";
import { array, at, count, entries, finite, isObject, type Json, object, pointer, text } from "../values.ts";
import { isLeftOut } from "./aiperf-phases.ts";
import { type Facts, stated } from "./facts.ts";
import { withoutFalseFirst } from "./false-first.ts";
import { instantOfMs } from "./instant.ts";
import { type Measured, measuredOf, noneOf, refused, type Value } from "./measured.ts";
import { type Metrics, metricsOf, pointerOf, statOf, valuesOf } from "./nvidia-metrics.ts";
import { loadOf, namesOf, ofSeveral, shortened } from "./nvidia-report.ts";
import { precisionHint } from "./precision-hint.ts";

/** The report of one run. `start` is when its log of requests begins, nanoseconds since the epoch. */
export function reportOf(root: Json, start: number | null): Evidence {
  const metrics = isObject(root.records) ? metricsOf(root.records, "/records") : metricsOf(root, "");
  const { names, place } = modelsOf(root);
  const measured = names.length > 1 ? ofSeveral(names, place) : measure(root, metrics, names[0] ?? null);
  return {
    format: "aiperf",
    formatVersion: text(root.aiperf_version) ?? text(root.schema_version),
    ...measured,
    usage: [],
    facts: factsOf(root, metrics, names[0] ?? null),
    measuredAt: instantOfNs(finite(statOf(metrics, "min_request_timestamp", "avg")) ?? start),
  };
}

const MODELS = [["endpoint", "model_names"], ["models", "items"], ["model_names"]];

/** The models that a configuration names, and where. */
export function modelsOf(root: Json): { readonly names: readonly string[]; readonly place: string } {
  for (const path of MODELS) {
    const said = array(at(root, "input_config", ...path)).map((one) => (isObject(one) ? one.name : one));
    const names = namesOf(said);
    if (names.length > 0) return { names, place: pointer("input_config", ...path) };
  }
  return { names: [], place: "/input_config" };
}

/** The load of what is measured: warm-up is none of it. Of several measured phases none has the numbers alone. */
export function stimulusOf(root: Json): LoadSettings | null {
  const phases = array(at(root, "input_config", "phases")).filter((phase) => isObject(phase) && !isLeftOut(phase));
  if (phases.length === 0) return loadOf(object(at(root, "input_config", "loadgen")));
  const loads = phases.map((phase) => loadOf(object(phase)));
  const [first] = new Set(loads.map((load) => JSON.stringify(load)));
  if (loads.every((load) => JSON.stringify(load) === first)) return loads[0] ?? null;
  return { phases: phases.map((phase) => text(at(phase, "name")) ?? "?").join(" + ") };
}

function measure(root: Json, metrics: Metrics, model: string | null): Measured {
  const subject = { model, variant: null };
  if (root.was_cancelled === true) return refused(subject, "the run was cancelled", "/was_cancelled");
  if (root.is_complete === false) return refused(subject, incomplete(root), "/is_complete");
  const requests = finite(statOf(metrics, "request_count", "avg"));
  const errors = errorsOf(root, metrics);
  const failed = errors?.count ?? 0;
  const { values, said } = withoutFalseFirst(
    valuesOf(metrics, requests),
    at(root, "input_config", "endpoint", "streaming"),
  );
  const [place] = [pointerOf(metrics, "request_count", "avg")];
  if (requests === 0 || (requests === null && failed > 0 && values.length === 0)) {
    return refused(subject, noneOf(failed > 0 ? failed : null), requests === 0 ? place : (errors?.pointer ?? ""));
  }
  if (values.length === 0) return refused(subject, "the file has no metric", metrics.place);
  const sent = (requests ?? 0) + failed;
  const rate: Value[] =
    errors === null || requests === null
      ? []
      : [{ measure: "error_rate", raw: failed, factor: 1 / sent, pointer: errors.pointer, n: sent }];
  const kinds = failed > 0 ? kindsOf(root) : "";
  const lost = `${failed} of ${sent} requests failed${kinds}; the numbers are of the other ${requests ?? 0}.`;
  const measured = measuredOf([...values, ...rate], { ...subject, at: stimulusOf(root) });
  return {
    ...measured,
    problems: [...(failed > 0 && requests !== null ? [lost] : []), ...said, ...measured.problems],
  };
}

/** Since 0.13: the run ended before all of its requests were counted, and says why. */
function incomplete(root: Json): string {
  const reason = text(root.incomplete_reason)
    ?.replace(/[.\s]+$/, "")
    .slice(0, 200);
  return `the run is incomplete${reason === undefined ? "" : ` (${reason})`}`;
}

/** Failed requests, and what says so: the metric, which is missing where there are none, else the list of errors. */
function errorsOf(root: Json, metrics: Metrics): { readonly count: number; readonly pointer: string } | null {
  const counted = finite(statOf(metrics, "error_request_count", "avg"));
  if (counted !== null) return { count: counted, pointer: pointerOf(metrics, "error_request_count", "avg") };
  const key = LISTS.find((one) => Array.isArray(root[one]));
  if (key !== undefined) {
    return {
      count: array(root[key]).reduce<number>((sum, one) => sum + (count(at(one, "count")) ?? 0), 0),
      pointer: `/${key}`,
    };
  }
  if (metrics.keys.has("error_request_count")) return { count: 0, pointer: pointerOf(metrics, "error_request_count") };
  return null;
}

const LISTS = ["error_summary", "errors_by_type"];

function kindsOf(root: Json): string {
  const kinds = array(root.error_summary).flatMap((one) => {
    const type = text(at(one, "error_details", "type"));
    return type === null ? [] : [`${count(at(one, "count")) ?? "?"} × ${type.slice(0, 60)}`];
  });
  return kinds.length === 0 ? "" : ` (${kinds.slice(0, 3).join(", ")})`;
}

function factsOf(root: Json, metrics: Metrics, model: string | null): Facts {
  const config = object(root.input_config);
  const streaming = at(config, "endpoint", "streaming");
  return stated([
    ["tool", "aiperf"],
    ["tool_version", text(root.aiperf_version)],
    ["endpoint_type", text(at(config, "endpoint", "type"))],
    ["streaming", typeof streaming === "boolean" ? streaming : null],
    ["extra_inputs", shortened(at(config, "input", "extra") ?? at(config, "endpoint", "extra"))],
    ["tokenizer", text(at(config, "tokenizer", "name"))],
    ["cancellation_rate", finite(at(config, "loadgen", "request_cancellation_rate"))],
    ["duration_s", finite(statOf(metrics, "benchmark_duration", "avg"))],
    // Without a zone, so no time that another file's may be compared with.
    ["started_local", text(root.start_time)],
    // All that the exporters list, whether or not the server uses them.
    ["host_gpus", gpusOf(root)],
    ["precision_hint", precisionHint(model ?? "")],
  ]);
}

function gpusOf(root: Json): readonly string[] | null {
  const names = entries(at(root, "telemetry_data", "endpoints")).flatMap(([, endpoint]) =>
    entries(at(endpoint, "gpus")).flatMap(([, gpu]) => text(at(gpu, "gpu_name")) ?? []),
  );
  return names.length === 0 ? null : names;
}

/** Nanoseconds since the epoch as an instant. */
export function instantOfNs(nanoseconds: number | null): string | null {
  return nanoseconds === null || nanoseconds < 1e18 || nanoseconds > 1e19 ? null : instantOfMs(nanoseconds / 1e6);
}

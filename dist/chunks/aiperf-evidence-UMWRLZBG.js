import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  factorOf,
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
  instantOfMs,
  meanOf,
  measuredOf,
  noneOf,
  pointsOf,
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
  array,
  at,
  count,
  entries,
  finite,
  isObject,
  object,
  parseJson,
  pointer,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/aiperf-phases.ts
function isLeftOut(phase) {
  return at(phase, "exclude_from_results") === true || at(phase, "kind") === "warmup" || at(phase, "name") === "warmup";
}
function phaseOf(path, root) {
  const [above, name] = path.split("/").slice(-3);
  if (above !== "phases") return null;
  const phase = array(at(root, "input_config", "phases")).find((one) => at(one, "name") === name);
  return isObject(phase) ? phase : null;
}
function ofPhase(root, phase) {
  return { ...root, input_config: { ...object(root.input_config), phases: [phase] } };
}
async function copiesOf(source) {
  const table = await tableBeside(source);
  const manifest = await source.sibling("phase_manifest.json");
  return [
    ...table === null ? [] : [table],
    ...manifest === null ? [] : [manifest.path],
    ...manifest === null ? [] : (await source.below("phases/*/*")).map(({ path }) => path)
  ];
}

// src/evidence/formats/aiperf-report.ts
function reportOf(root, start) {
  const metrics = isObject(root.records) ? metricsOf(root.records, "/records") : metricsOf(root, "");
  const { names, place } = modelsOf(root);
  const measured = names.length > 1 ? ofSeveral(names, place) : measure(root, metrics, names[0] ?? null);
  return {
    format: "aiperf",
    formatVersion: text(root.aiperf_version) ?? text(root.schema_version),
    ...measured,
    usage: [],
    facts: factsOf(root, metrics, names[0] ?? null),
    measuredAt: instantOfNs(finite(statOf(metrics, "min_request_timestamp", "avg")) ?? start)
  };
}
var MODELS = [["endpoint", "model_names"], ["models", "items"], ["model_names"]];
function modelsOf(root) {
  for (const path of MODELS) {
    const said = array(at(root, "input_config", ...path)).map((one) => isObject(one) ? one.name : one);
    const names = namesOf(said);
    if (names.length > 0) return { names, place: pointer("input_config", ...path) };
  }
  return { names: [], place: "/input_config" };
}
function stimulusOf(root) {
  const phases = array(at(root, "input_config", "phases")).filter((phase) => isObject(phase) && !isLeftOut(phase));
  if (phases.length === 0) return loadOf(object(at(root, "input_config", "loadgen")));
  const loads = phases.map((phase) => loadOf(object(phase)));
  const [first] = new Set(loads.map((load) => JSON.stringify(load)));
  if (loads.every((load) => JSON.stringify(load) === first)) return loads[0] ?? null;
  return { phases: phases.map((phase) => text(at(phase, "name")) ?? "?").join(" + ") };
}
function measure(root, metrics, model) {
  const subject = { model, variant: null };
  if (root.was_cancelled === true) return refused(subject, "the run was cancelled", "/was_cancelled");
  if (root.is_complete === false) return refused(subject, incomplete(root), "/is_complete");
  const requests = finite(statOf(metrics, "request_count", "avg"));
  const errors = errorsOf(root, metrics);
  const failed = errors?.count ?? 0;
  const { values, said } = withoutFalseFirst(
    valuesOf(metrics, requests),
    at(root, "input_config", "endpoint", "streaming")
  );
  const [place] = [pointerOf(metrics, "request_count", "avg")];
  if (requests === 0 || requests === null && failed > 0 && values.length === 0) {
    return refused(subject, noneOf(failed > 0 ? failed : null), requests === 0 ? place : errors?.pointer ?? "");
  }
  if (values.length === 0) return refused(subject, "the file has no metric", metrics.place);
  const sent = (requests ?? 0) + failed;
  const rate = errors === null || requests === null ? [] : [{ measure: "error_rate", raw: failed, factor: 1 / sent, pointer: errors.pointer, n: sent }];
  const kinds = failed > 0 ? kindsOf(root) : "";
  const lost = `${failed} of ${sent} requests failed${kinds}; the numbers are of the other ${requests ?? 0}.`;
  const measured = measuredOf([...values, ...rate], { ...subject, at: stimulusOf(root) });
  return {
    ...measured,
    problems: [...failed > 0 && requests !== null ? [lost] : [], ...said, ...measured.problems]
  };
}
function incomplete(root) {
  const reason = text(root.incomplete_reason)?.replace(/[.\s]+$/, "").slice(0, 200);
  return `the run is incomplete${reason === void 0 ? "" : ` (${reason})`}`;
}
function errorsOf(root, metrics) {
  const counted = finite(statOf(metrics, "error_request_count", "avg"));
  if (counted !== null) return { count: counted, pointer: pointerOf(metrics, "error_request_count", "avg") };
  const key = LISTS.find((one) => Array.isArray(root[one]));
  if (key !== void 0) {
    return {
      count: array(root[key]).reduce((sum, one) => sum + (count(at(one, "count")) ?? 0), 0),
      pointer: `/${key}`
    };
  }
  if (metrics.keys.has("error_request_count")) return { count: 0, pointer: pointerOf(metrics, "error_request_count") };
  return null;
}
var LISTS = ["error_summary", "errors_by_type"];
function kindsOf(root) {
  const kinds = array(root.error_summary).flatMap((one) => {
    const type = text(at(one, "error_details", "type"));
    return type === null ? [] : [`${count(at(one, "count")) ?? "?"} \xD7 ${type.slice(0, 60)}`];
  });
  return kinds.length === 0 ? "" : ` (${kinds.slice(0, 3).join(", ")})`;
}
function factsOf(root, metrics, model) {
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
    ["precision_hint", precisionHint(model ?? "")]
  ]);
}
function gpusOf(root) {
  const names = entries(at(root, "telemetry_data", "endpoints")).flatMap(
    ([, endpoint]) => entries(at(endpoint, "gpus")).flatMap(([, gpu]) => text(at(gpu, "gpu_name")) ?? [])
  );
  return names.length === 0 ? null : names;
}
function instantOfNs(nanoseconds) {
  return nanoseconds === null || nanoseconds < 1e18 || nanoseconds > 1e19 ? null : instantOfMs(nanoseconds / 1e6);
}

// src/evidence/formats/aiperf-rows.ts
var LATENCIES = { latency: "request_latency", ttft: "time_to_first_token", itl: "inter_token_latency" };
var TOKENS = { input_tokens_mean: "input_sequence_length", output_tokens_mean: "output_sequence_length" };
function isRow(value) {
  return isObject(value) && isObject(value.metadata) && finite(value.metadata.request_start_ns) !== null;
}
function firstStart(row) {
  return finite(at(row, "metadata", "request_start_ns"));
}
async function rowsOf(document, report) {
  const tally = await tallyOf(document);
  const models = report === null ? [] : modelsOf(report).names;
  const [model = null] = models.length === 1 ? models : [];
  const measured = measure2(tally, model, report);
  return {
    format: "aiperf",
    formatVersion: report === null ? null : text(report.aiperf_version),
    readings: measured.readings,
    unusable: measured.unusable,
    usage: [],
    facts: stated([
      ["tool", "aiperf"],
      ["rows", tally.ok + tally.failed],
      ["warmup_rows", tally.warmup === 0 ? null : tally.warmup]
    ]),
    problems: [...measured.problems, ...partOf(tally, report)],
    measuredAt: instantOfNs(Number.isFinite(tally.start) ? tally.start : null)
  };
}
async function tallyOf(document) {
  const tally = {
    values: /* @__PURE__ */ new Map(),
    ok: 0,
    failed: 0,
    warmup: 0,
    cancelled: 0,
    start: Number.POSITIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
    line: null,
    strange: null
  };
  for await (const { line, value } of document.jsonLines()) {
    if (!isRow(value)) throw new Error(`line ${line} is not a request: it has no metadata.request_start_ns`);
    add(tally, value, line);
  }
  return tally;
}
function add(tally, row, line) {
  if (at(row, "metadata", "benchmark_phase") === "warmup") {
    tally.warmup++;
    return;
  }
  const [start, end] = ["request_start_ns", "request_end_ns"].map((key) => finite(at(row, "metadata", key)));
  tally.start = Math.min(tally.start, start ?? tally.start);
  const cancelled = at(row, "metadata", "was_cancelled") === true;
  if (cancelled || row.error !== null && row.error !== void 0) {
    tally.failed++;
    tally.cancelled += cancelled ? 1 : 0;
    return;
  }
  tally.ok++;
  tally.line ??= line;
  tally.end = Math.max(tally.end, end ?? tally.end);
  for (const tag of [...Object.values(LATENCIES), ...Object.values(TOKENS)]) {
    const value = finite(at(row, "metrics", tag, "value"));
    const unit = text(at(row, "metrics", tag, "unit"));
    if (value === null) continue;
    const factor = factorOf(Object.values(TOKENS).includes(tag) ? "input_tokens_mean" : "latency_mean_ms", unit);
    if (factor === null) tally.strange ??= `${tag} in "${unit ?? ""}" in line ${line}`;
    else valuesOf2(tally, tag).push(value * factor);
  }
}
function valuesOf2({ values }, tag) {
  const known = values.get(tag);
  if (known) return known;
  const fresh = [];
  values.set(tag, fresh);
  return fresh;
}
function measure2(tally, model, report) {
  const subject = { model, variant: null };
  const sent = tally.ok + tally.failed;
  if (at(report, "was_cancelled") === true)
    return refused(subject, "the report beside the log says that the run was cancelled", "");
  if (tally.line === null) return refused(subject, noneOf(sent), "");
  if (tally.strange !== null) return refused(subject, `there is ${tally.strange}, a unit that is not known`, "");
  const place = pointer(tally.line);
  const of = (measure3, tag, value, n) => {
    return { measure: measure3, raw: value, factor: 1, pointer: `${place}${pointer("metrics", tag, "value")}`, n };
  };
  const latencies = Object.entries(LATENCIES).flatMap(([name, tag]) => {
    const values2 = tally.values.get(tag) ?? [];
    return pointsOf(values2).map(([point, value]) => of(`${name}_${point}_ms`, tag, value, values2.length));
  });
  const tokens = Object.entries(TOKENS).flatMap(([name, tag]) => {
    const values2 = tally.values.get(tag) ?? [];
    return values2.length === 0 ? [] : [of(name, tag, meanOf(values2), values2.length)];
  });
  const errors = `${tally.failed} of ${sent} requests failed; the numbers are of the other ${tally.ok}.`;
  const rate = {
    measure: "error_rate",
    raw: tally.failed,
    factor: 1 / sent,
    pointer: `${place}/error`,
    n: sent
  };
  const values = [...latencies, ...ratesOf(tally, place), ...tokens, rate];
  const measured = measuredOf(values, { ...subject, at: report && stimulusOf(report) });
  return { ...measured, problems: [...tally.failed > 0 ? [errors] : [], ...measured.problems] };
}
function ratesOf(tally, place) {
  const seconds = (tally.end - tally.start) / 1e9;
  if (!Number.isFinite(seconds) || seconds <= 0) return [];
  const at2 = `${place}/metadata/request_start_ns`;
  const lengths = tally.values.get(TOKENS.output_tokens_mean) ?? [];
  const total = lengths.reduce((sum, length) => sum + length, 0) / seconds;
  const rps = tally.ok / seconds;
  return [
    { measure: "throughput_rps", raw: rps, factor: 1, pointer: at2, n: tally.ok },
    ...lengths.length === tally.ok ? [{ measure: "output_tokens_per_s", raw: total, factor: 1, pointer: at2, n: tally.ok }] : []
  ];
}
function partOf(tally, report) {
  const requests = finite(at(report, "request_count", "avg")) ?? finite(at(report, "records", "request_count", "avg"));
  if (requests === null || requests === tally.ok) return [];
  return [`The report beside the log speaks of ${requests} requests, and the log has ${tally.ok}.`];
}

// src/evidence/formats/aiperf-evidence.ts
async function evidenceOf(document) {
  const head = new TextDecoder().decode(await document.source.head());
  if (toolOf(head) !== null) return evidenceOfTable(document.source.path, "aiperf");
  if (await isLog(document)) return rowsOf(document, await reportBeside(document));
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const phase = phaseOf(document.source.path, root);
  const other = otherOf(root) ?? (phase !== null && isLeftOut(phase) ? warmUp(phase) : null);
  const copies = await copiesOf(document.source);
  if (other !== null) return nothing(root, other, copies);
  const log = await logBeside(document);
  const parts = [...log === null ? [] : [log.path], ...copies];
  const report = reportOf(phase === null ? root : ofPhase(root, phase), log?.start ?? null);
  return { ...report, ...parts.length === 0 ? {} : { parts } };
}
async function isLog({ source }) {
  for await (const line of source.lines()) {
    const plain = line.trim();
    if (plain === "") continue;
    return plain.startsWith("{") && isRow(parsed(plain));
  }
  return false;
}
function parsed(content) {
  try {
    return parseJson(content);
  } catch {
    return null;
  }
}
function otherOf(root) {
  if (text(at(root, "metadata", "aggregation_type")) !== null) {
    return "It sums up several runs. Name the runs' own files, with results[].repeats if they are repetitions.";
  }
  if (Array.isArray(root.timeslices)) return "It cuts one run into slices of time. Name the report of the whole run.";
  const isReport = ["input_config", "records", "request_latency", "was_cancelled"].some(
    (key) => Object.hasOwn(root, key)
  );
  return isReport ? null : "It has no metrics of requests. Name the report of the run.";
}
function warmUp(phase) {
  return `It is of the phase "${text(phase.name)}", which is warm-up. Name the report of the run.`;
}
function nothing(root, problem, parts) {
  return {
    format: "aiperf",
    formatVersion: text(root.aiperf_version),
    readings: [],
    unusable: [],
    usage: [],
    facts: { tool: "aiperf" },
    problems: [problem],
    measuredAt: null,
    ...parts.length === 0 ? {} : { parts }
  };
}
async function logBeside({
  source
}) {
  const name = nameOf(source.path).replace(/\.json$/, "");
  for (const one of [name.replace(/_aiperf$/, ""), name]) {
    const beside = await source.sibling(`${one}.jsonl`);
    if (beside === null) continue;
    for await (const line of beside.lines()) {
      const row = parsed(line);
      if (!isRow(row)) break;
      return { path: beside.path, start: firstStart(row) };
    }
  }
  return null;
}
var MAX_REPORT_BYTES = 64 * 1024 * 1024;
async function reportBeside({ source }) {
  const name = nameOf(source.path).replace(/\.jsonl$/, "");
  for (const one of [`${name}_aiperf.json`, `${name}.json`]) {
    const beside = await source.sibling(one);
    if (beside === null || beside.size > MAX_REPORT_BYTES) continue;
    const root = object(parsed(textOf(await beside.bytes())));
    if (isObject(root.input_config)) return root;
  }
  return null;
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
export {
  evidenceOf
};

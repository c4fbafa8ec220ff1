import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  NOTHING,
  measuredOf,
  numeric,
  refused,
  stated,
  together,
  unread
} from "./chunk-LHF5EGLI.js";
import {
  finite
} from "./chunk-MFNCQD2S.js";

// src/evidence/formats/mlperf-fields.ts
var CLOSING = /^(No|\d{1,9}) (warning|error)s? encountered\b/i;
var QUERIES = /^\s{0,4}\* Processed at least \d{1,12} queries \((\d{1,12})\)/;
function fieldsOf(text) {
  const lines = text.split("\n");
  const fields = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  const closing = { warning: 0, error: 0, seen: 0 };
  let queries = null;
  let skips = false;
  for (const [index, raw] of lines.slice(0, -1).entries()) {
    const line = raw.trimEnd();
    if (/^={3}/.test(line)) skips = false;
    else if (/^per-sample latency/i.test(line)) skips = true;
    queries ??= finite(Number(QUERIES.exec(line)?.[1] ?? Number.NaN));
    note(line, closing);
    const found = skips ? null : fieldOf(line, index + 1);
    if (found === null) continue;
    const other = fields.get(found.name);
    if (other === void 0) fields.set(found.name, found.field);
    else if (other.number !== null && other.number !== found.field.number) repeated.add(found.name);
  }
  note(lines.at(-1)?.trimEnd() ?? "", closing);
  for (const name of repeated) fields.delete(name);
  const { warning, error, seen } = closing;
  return { fields, repeated: [...repeated], queries, warnings: warning, errors: error, complete: seen >= 2 };
}
function note(line, closing) {
  const [, number = "", kind = ""] = CLOSING.exec(line) ?? [];
  if (kind === "") return;
  closing.seen++;
  closing[kind.toLowerCase() === "error" ? "error" : "warning"] = /^no$/i.test(number) ? 0 : Number(number);
}
function fieldOf(line, number) {
  const colon = line.indexOf(":");
  if (colon < 1 || line.length > 1e3 || line.startsWith(" *")) return null;
  const name = line.slice(0, colon).trim().toLowerCase().replaceAll(/\s+/g, " ").replace(/^(\d{1,3})\.0{1,4}(?=th | percentile)/, "$1");
  const value = line.slice(colon + 1).trim();
  return value === "" ? null : { name, field: { value, number: finite(numeric(value)), line: number } };
}

// src/evidence/formats/mlperf-path.ts
var SCENARIOS = new Map(
  ["Offline", "Server", "SingleStream", "MultiStream", "Interactive"].map((name) => [name.toLowerCase(), name])
);
function scenarioOf(name) {
  return SCENARIOS.get(name.replaceAll(/[\s_-]/g, "").toLowerCase()) ?? name;
}
function placeOf(path) {
  const parts = path.split("/");
  const directories = parts.slice(0, -1);
  const test = directories.find((part) => /^TEST\d\d(?:-[A-Z])?$/i.test(part)) ?? null;
  const index = directories.findLastIndex(
    (part, at) => /^(?:results|measurements|compliance|audit)$/.test(part) && isScenario(directories[at + 3])
  );
  if (index === -1) return { system: null, model: null, scenario: null, test };
  const [system = null, model = null, scenario = ""] = directories.slice(index + 1, index + 4);
  return { system, model, scenario: scenarioOf(scenario), test };
}
function isScenario(name) {
  return name !== void 0 && SCENARIOS.has(scenarioOf(name).toLowerCase());
}
function loadOf({ scenario, system }, printed = null) {
  const name = scenario ?? (printed === null ? null : scenarioOf(printed));
  const load = { ...name === null ? {} : { scenario: name }, ...system === null ? {} : { system } };
  return Object.keys(load).length === 0 ? null : load;
}

// src/evidence/formats/mlperf-summary.ts
var POINTS = { mean: "mean", p50: "50", p90: "90", p95: "95", p99: "99" };
var MS = 1e-6;
var LATENCIES = {
  latency: (stat) => stat === "mean" ? ["mean latency (ns)"] : [`${stat} percentile latency (ns)`, `${stat}th percentile latency (ns)`],
  ttft: (stat) => stat === "mean" ? ["mean first token latency (ns)"] : [`${stat} percentile first token latency (ns)`, `${stat}th first token percentile latency (ns)`],
  tpot: (stat) => stat === "mean" ? ["mean time to output token (ns)", "mean time per output token (ns)"] : [`${stat} percentile time to output token (ns)`, `${stat} percentile time per output token (ns)`]
};
var RATES = [
  ["throughput_rps", ["completed samples per second", "samples per second", "qps w/ loadgen overhead"]],
  ["output_tokens_per_s", ["completed tokens per second", "tokens per second", "tps w/ loadgen overhead"]]
];
function evidenceOf(text, path) {
  const place = placeOf(path);
  const summary = fieldsOf(text);
  const printed = summary.fields.get("scenario")?.value ?? null;
  const subject = { model: place.model, variant: null, at: loadOf(place, printed) };
  const found = statusOf(summary, place, subject) ?? valuesOf(summary, subject, scenarioOf(place.scenario ?? printed ?? ""));
  return { ...bare(factsOf(summary, place)), ...found, problems: [...found.problems, ...remarks(summary, found)] };
}
function evidenceOfNote(path) {
  const problems = ["It is the note that a run in accuracy mode leaves; its scores are in accuracy.txt."];
  return { ...bare(placeFacts(placeOf(path))), ...NOTHING, problems };
}
function bare(facts) {
  const nothing = { formatVersion: null, usage: [], measuredAt: null };
  return { format: "mlperf", facts, ...nothing };
}
function statusOf({ fields }, { test }, subject) {
  const result = fields.get("result is");
  const mode = fields.get("mode");
  if (test !== null) return refused(subject, `it is the compliance test ${test}, not a result`, "");
  if (result === void 0) return refused(subject, 'there is no line "Result is": the summary is cut off', "");
  if (result.value !== "VALID") {
    const why = [...fields].filter(([key, { value }]) => / satisfied$/.test(key) && /^no$/i.test(value)).map(([key]) => key);
    const reasons = why.length === 0 ? "" : ` (${why.map((key) => `${key}: NO`).join("; ")})`;
    return refused(subject, `LoadGen says that the result is ${result.value}${reasons}`, `/${result.line}`);
  }
  if (mode !== void 0 && !/^performance/i.test(mode.value)) {
    return refused(subject, `it ran in mode ${mode.value}, and only a performance run measures speed`, `/${mode.line}`);
  }
  return null;
}
function valuesOf(summary, subject, scenario) {
  const pick = (measure, names, factor) => {
    const field = names.flatMap((name) => summary.fields.get(name) ?? [])[0];
    if (!field) return [];
    const value = field.number ?? field.value;
    return [{ measure, raw: value, factor, pointer: `/${field.line}`, n: null }];
  };
  const latencies = Object.entries(LATENCIES).flatMap(
    ([name, names]) => Object.entries(POINTS).flatMap(([point, stat]) => pick(`${name}_${point}_ms`, names(stat), MS))
  );
  const rates = RATES.flatMap(([measure, names]) => pick(measure, names, 1));
  const counted = (values) => values.map((one) => ({ ...one, n: summary.queries }));
  return spedAt(
    scenario,
    counted(latencies),
    scenario === "Offline" || scenario === "" ? rates : counted(rates),
    subject
  );
}
function spedAt(scenario, latencies, others, subject) {
  if (scenario !== "Offline" && scenario !== "") return measuredOf([...latencies, ...others], subject);
  return together([measuredOf(others, subject), unread(latencies, scenario === "" ? UNKNOWN : BATCH, subject)]);
}
var BATCH = "Offline hands over all samples at once: its latency is that of the batch, not of a request";
var UNKNOWN = "no scenario is stated, and in some a latency is not that of a request";
function remarks({ errors, complete, repeated }, { readings, problems }) {
  if (readings.length === 0 && problems.length > 0) return [];
  const twice = repeated.map((key) => `"${key}" stands in it twice, with two values; neither is read.`);
  return [
    ...readings.length === 0 ? ["The result is valid, but no line states a latency or a throughput."] : [],
    ...twice,
    ...errors > 0 ? [`LoadGen counted ${errors} errors during the test; its detailed log has them.`] : [],
    ...complete ? [] : ["LoadGen's closing lines are not there: the summary is cut off, and more values may be missing."]
  ];
}
var PARAMETERS = ["samples_per_query", "target_qps", "min_query_count", "performance_sample_count"];
function factsOf({ fields, warnings }, place) {
  const said = (key) => fields.get(key)?.value ?? null;
  const parameters = PARAMETERS.map((key) => [key, fields.get(key)?.number ?? null]);
  return stated([
    ...Object.entries(placeFacts(place, said("scenario"))),
    ["sut", said("sut name")],
    ["mode", said("mode")],
    ["result", said("result is")],
    ["scheduled_rate", fields.get("scheduled samples per second")?.number ?? null],
    ...parameters,
    ["warnings", warnings === 0 ? null : warnings]
  ]);
}
function placeFacts({ system, scenario, test }, printed = null) {
  return stated([
    ["tool", "mlperf"],
    ["system", system],
    ["scenario", scenario ?? (printed === null ? null : scenarioOf(printed))],
    ["compliance_test", test]
  ]);
}

export {
  placeOf,
  loadOf,
  evidenceOf,
  evidenceOfNote,
  spedAt,
  placeFacts
};

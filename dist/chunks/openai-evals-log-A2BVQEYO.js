import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  problemsOfUnusable,
  stated,
  zonedInstant
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
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/openai-evals-report.ts
function rowsOf(run, task) {
  const subject = { model: run.model, variant: null };
  const unnamed = run.model === null ? ["The log names no model (spec.completion_fns)."] : [];
  const nothing = (why, place2) => ({
    readings: [],
    unusable: [{ ...subject, measure: null, why, pointer: place2 }],
    problems: [...unnamed, `${nameOf(run)}: ${why}; nothing of the run counts.`]
  });
  if (run.report === null) return nothing("the log has no final_report, so the run did not finish", "");
  const { value, line } = run.report;
  const place = pointer(line, "final_report");
  if (!isObject(value)) return nothing(`final_report is ${kindOf(value)}, not an object`, place);
  const leaves = leavesOf(value, []).filter(({ path }) => !isAside(path, value));
  if (leaves.length === 0) return nothing("final_report has no metric", place);
  const found = leaves.map(({ path, value: leaf }) => {
    const name = path.join(".");
    return { name, measure: `${task ?? taskOf(run)}/${name}`, pointer: `${place}${pointer(...path)}`, leaf };
  });
  const readings = found.flatMap(({ name, measure, pointer: here, leaf }) => {
    const number = finite(leaf);
    return number === null ? [] : [
      {
        ...subject,
        measure,
        pointer: here,
        value: number,
        unit: null,
        at: null,
        ...detailsOf(run, value, name, number)
      }
    ];
  });
  const unusable = found.flatMap(
    ({ measure, pointer: here, leaf }) => finite(leaf) === null ? [{ ...subject, measure, why: `the value is ${kindOf(leaf)}, not a finite number`, pointer: here }] : []
  );
  const { errors } = run.counts;
  return {
    readings,
    unusable,
    problems: [
      ...unnamed,
      ...errors > 0 ? [`${nameOf(run)}: ${errors} events are errors; their samples may be missing from the numbers.`] : [],
      ...problemsOfUnusable(unusable)
    ]
  };
}
function nameOf({ id }) {
  return id === null ? "The run" : `Run ${id}`;
}
function taskOf({ spec }) {
  return text(spec?.base_eval) ?? text(spec?.eval_name) ?? "openai-evals";
}
var DEPTH = 4;
function leavesOf(value, path) {
  return entries(value).flatMap(([key, below]) => {
    const here = [...path, key];
    if (isObject(below)) return here.length < DEPTH ? leavesOf(below, here) : [];
    const numeric = typeof below === "number" || below === null || below === "NaN";
    return numeric ? [{ path: here, value: below }] : [];
  });
}
function isAside([key = ""], report) {
  if (key.startsWith("usage_")) return true;
  return DEVIATIONS.includes(key) && Object.hasOwn(report, "accuracy");
}
var DEVIATIONS = ["boostrap_std", "bootstrap_std"];
function detailsOf(run, report, name, value) {
  const accuracy = name === "accuracy";
  const { match, correct, unsure } = run.counts;
  const behind = accuracy && match > 0 && unsure === 0 && Math.abs(correct / match - value) < 1e-9;
  const stderr = accuracy ? finite(DEVIATIONS.map((key) => at(report, key)).find((one) => one !== void 0)) : null;
  const limited = count(at(run.spec, "run_config", "max_samples"));
  return {
    stderr: stderr !== null && stderr >= 0 ? stderr : null,
    n: behind ? match : null,
    comparable: comparableOf(run),
    ...accuracy ? { goal: "maximize" } : {},
    ...accuracy && value >= 0 && value <= 1 ? { range: [0, 1] } : {},
    ...limited === null ? {} : { limited: { of: null } }
  };
}
function comparableOf({ spec, graders }) {
  const shots = count(at(spec, "run_config", "eval_spec", "args", "num_few_shot"));
  const version = /^[^.]+\.[^.]+\.(.+)$/.exec(text(spec?.eval_name) ?? "")?.[1] ?? null;
  const stated2 = [
    ["split", text(spec?.split)],
    ["task_version", version],
    ["shots", shots === null ? null : String(shots)],
    ["graders", graders.length === 0 ? null : graders.join(",")],
    ["dataset", text(at(spec, "run_config", "eval_spec", "args", "samples_jsonl"))]
  ];
  return Object.fromEntries(stated2.filter((one) => one[1] !== null));
}

// src/evidence/formats/openai-evals-log.ts
async function evidenceOf(document) {
  const runs = [];
  let current = null;
  for await (const { line, value } of document.jsonLines()) {
    if (!isObject(value)) throw new Error(`line ${line} is not a JSON object`);
    if (isObject(value.spec)) {
      current = runOf(value.spec);
      runs.push(current);
      continue;
    }
    if (current === null) {
      current = runOf(null);
      runs.push(current);
    }
    const of = runs.find((one) => one.id !== null && one.id === value.run_id) ?? current;
    if (Object.hasOwn(value, "final_report")) of.report = reportOf(value.final_report, line);
    else note(of.counts, value);
  }
  if (runs.length === 0) throw new Error("it has no line");
  const rows = runs.map((run) => rowsOf(run, document.entry?.task ?? null));
  const unfinished = rows.flatMap((one) => one.unusable);
  return {
    format: "openai-evals",
    formatVersion: null,
    readings: rows.flatMap((one) => one.readings),
    unusable: unfinished,
    usage: [],
    facts: factsOf(runs),
    problems: rows.flatMap((one) => one.problems),
    measuredAt: runs.length === 1 ? runs[0]?.counts.last ?? null : null
  };
}
function runOf(spec) {
  const fns = array(spec?.completion_fns).map(text);
  const early = [at(spec, "model_names", "completions", 0), at(spec, "model_name")].map(text);
  const [model = null, ...graders] = fns.length > 0 ? fns : early.filter((one) => one !== null);
  return {
    spec,
    id: text(spec?.run_id),
    model,
    graders: fns.length > 1 ? graders.filter((one) => one !== null) : [],
    report: null,
    counts: { match: 0, correct: 0, unsure: 0, errors: 0, samplings: 0, last: null }
  };
}
function reportOf(value, line) {
  return { value, line };
}
function note(counts, event) {
  if (event.type === "match") {
    const correct = at(event, "data", "correct");
    counts.match++;
    if (correct === true || correct === 1) counts.correct++;
    else if (correct !== false && correct !== 0) counts.unsure++;
  }
  if (event.type === "error") counts.errors++;
  if (event.type === "sampling") counts.samplings++;
  const moment = zonedInstant(event.created_at);
  if (moment !== null && moment > (counts.last ?? "")) counts.last = moment;
}
function factsOf(runs) {
  const [run] = runs;
  if (!run || runs.length > 1) return { tool: "openai-evals", runs: runs.length };
  const config = run.spec?.run_config;
  return stated([
    ["tool", "openai-evals"],
    ["run_id", run.id],
    ["eval", text(run.spec?.eval_name)],
    ["eval_class", text(at(config, "eval_spec", "cls"))],
    ["graders", run.graders.length === 0 ? null : run.graders],
    ["seed", finite(at(config, "seed"))],
    ["max_samples", finite(at(config, "max_samples"))],
    ["began_local", zonedInstant(run.spec?.created_at) === null ? text(run.spec?.created_at) : null],
    ["samplings", run.counts.samplings],
    // All requests of the run together: those of a model that grades are among them.
    ...["prompt_tokens", "completion_tokens", "total_tokens"].map((name) => [
      `usage_${name}`,
      finite(at(run.report?.value, `usage_${name}`))
    ])
  ]);
}
export {
  evidenceOf
};

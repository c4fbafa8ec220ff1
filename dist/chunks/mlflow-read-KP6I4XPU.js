import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  comparableOf,
  isUnderstood,
  modelOf,
  settingOf,
  settingsOf
} from "./chunk-HZ3BAZLA.js";
import {
  instantOfMs,
  nothingRead,
  problemsOfUnusable,
  readOwn,
  stated
} from "./chunk-LHF5EGLI.js";
import {
  yamlDocuments
} from "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  entries,
  finite,
  isObject,
  kindOf,
  object,
  pointer,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/formats/mlflow-run.ts
var STATUS = /* @__PURE__ */ new Map([
  [1, "RUNNING"],
  [2, "SCHEDULED"],
  [3, "FINISHED"],
  [4, "FAILED"],
  [5, "KILLED"]
]);
function statusOf(value) {
  const known = STATUS.get(value);
  if (known !== void 0) return known;
  return value === void 0 || value === null ? null : String(value);
}
function whole(value) {
  const number = typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : finite(value);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}
function isLater(one, than) {
  if (one.step !== than.step) return one.step > than.step;
  if (one.time !== than.time) return one.time > than.time;
  return (finite(one.value) ?? Number.NaN) > (finite(than.value) ?? Number.NaN);
}
var LARGEST = Number.MAX_VALUE;
function faultOf({ value }) {
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  return Math.abs(number) === LARGEST ? `the value is ${number}, which the tool writes for infinity` : void 0;
}

// src/evidence/formats/mlflow-evidence.ts
async function evidenceOf(runs, entry, around) {
  const subjects = await subjectsOf(runs, entry);
  const readings = [];
  const unusable = [];
  const problems = [...around.problems];
  for (const [index, run] of runs.entries()) {
    const subject = subjects[index] ?? { model: null, variant: null };
    const why = whyNone(run);
    if (why !== null) {
      problems.push(nothingRead(run.place, why));
      if (!run.deleted) unusable.push({ ...subject, measure: null, why, pointer: run.place });
      continue;
    }
    const found = readOwn(metricsOf(run), subject, entry, "mlflow");
    readings.push(...found.readings);
    unusable.push(...found.unusable);
    problems.push(...problemsOfUnusable(found.unusable));
  }
  const ended = runs.filter((run) => whyNone(run) === null).map(({ end, start }) => end ?? start);
  const version = text(at(around.root, "system", "mlflow_version"));
  return {
    format: "mlflow",
    formatVersion: version,
    readings,
    unusable,
    usage: [],
    facts: factsOf(runs, version),
    problems,
    // Of several runs the oldest, so that none passes for newer than it is.
    measuredAt: instantOfMs(
      ended.reduce((a, b) => a === null || b === null ? null : Math.min(a, b), ended[0] ?? null)
    )
  };
}
function whyNone(run) {
  const name = run.name === null ? "the run" : `the run "${run.name}"`;
  if (run.deleted) return `${name} is deleted`;
  if (run.status === null) return `${name} has no status`;
  if (run.status !== "FINISHED") return `${name} is ${run.status}, not FINISHED`;
  return run.metrics.size === 0 ? `${name} has no metric` : null;
}
function metricsOf(run) {
  const logged = comparableOf(run.params);
  return [...run.metrics].map(([name, point]) => {
    if ("why" in point) return { name, value: null, pointer: point.pointer, why: point.why };
    const fault = faultOf(point);
    const comparable = { ...logged, ...point.dataset === null ? {} : { dataset: point.dataset } };
    return {
      name,
      value: point.value,
      pointer: point.pointer,
      ...fault === void 0 ? {} : { why: fault },
      ...Object.keys(comparable).length === 0 ? {} : { comparable }
    };
  });
}
async function subjectsOf(runs, entry) {
  const plain = await Promise.all(
    runs.map(async (run) => ({ model: named(run, entry), variant: await settingsOf(run.params) }))
  );
  const key = (subject) => JSON.stringify([subject.model, Object.entries(subject.variant ?? {}).sort()]);
  return Promise.all(
    plain.map(async (subject, index) => {
      const alike = runs.filter((run2, other) => whyNone(run2) === null && key(plain[other] ?? subject) === key(subject));
      const run = runs[index];
      if (run === void 0 || alike.length < 2) return subject;
      const differing = await differingOf(run, alike);
      return { ...subject, variant: differing === null ? subject.variant : { ...subject.variant, ...differing } };
    })
  );
}
async function differingOf(run, alike) {
  const settings = [];
  for (const [name, value] of run.params) {
    const varies = alike.some((other) => other.params.get(name) !== value);
    if (varies && !isUnderstood(name)) settings.push([name, await settingOf(value)]);
  }
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function named({ params, tags }, entry) {
  const columns = entry?.columns ?? {};
  const unknown = Object.keys(columns).find((role) => role !== "model");
  if (unknown !== void 0) throw new Error(`columns names "${unknown}", which a run does not have (model)`);
  const key = Object.hasOwn(columns, "model") ? columns.model : void 0;
  if (key === void 0) return modelOf(params) ?? modelOf(tags);
  const value = params.get(key) ?? tags.get(key);
  if (value === void 0) throw new Error(`columns.model is "${key}", and the run has no such parameter or tag`);
  return value;
}
var FACTS_SHOWN = 100;
var FACT_CHARS = 200;
function factsOf(runs, version) {
  const [run, ...more] = runs;
  const shared = { tool: "mlflow", ...version === null ? {} : { tool_version: version } };
  if (run === void 0) return shared;
  if (more.length > 0) return { ...shared, runs: runs.slice(0, FACTS_SHOWN).map((one) => ofRun(one)) };
  const params = texts(run.params, (key) => !isUnderstood(key));
  const tags = texts(run.tags, (key) => !key.startsWith("mlflow."));
  return { ...shared, ...ofRun(run), ...params ? { params } : {}, ...tags ? { tags } : {} };
}
function ofRun(run) {
  return stated([
    ["run_id", run.id],
    ["run_name", run.name],
    ["experiment_id", run.experiment],
    ["status", run.status],
    ["duration_s", run.start === null || run.end === null ? null : (run.end - run.start) / 1e3],
    ["git_hash", run.tags.get("mlflow.source.git.commit") ?? null],
    ["datasets", run.datasets.length === 0 ? null : run.datasets]
  ]);
}
function texts(values, wanted) {
  const kept = [...values].filter(([key]) => wanted(key)).slice(0, FACTS_SHOWN);
  return kept.length === 0 ? null : Object.fromEntries(kept.map(([key, value]) => [key, value.slice(0, FACT_CHARS)]));
}

// src/evidence/formats/mlflow-files.ts
async function runOfFolder({ source, entry }) {
  const [meta] = yamlDocuments(textOf(await source.bytes()));
  if (!isObject(meta)) throw new Error("it is not a YAML mapping");
  const other = otherThanRun(meta);
  if (other !== null) return nothing(meta, other);
  const id = text(meta.run_id) ?? text(meta.run_uuid);
  if (id === null) throw new Error('it names no run ("run_id" is missing): the meta.yaml is cut off');
  const [metricFiles, paramFiles, tagFiles, rest] = [
    await source.below("metrics/**"),
    await source.below("params/**"),
    await source.below("tags/**"),
    [...await source.below("inputs/**"), ...await source.below("outputs/**")]
  ];
  const metrics = /* @__PURE__ */ new Map();
  for (const file of metricFiles) {
    const name = nameOf(file, source, "metrics");
    metrics.set(name, await latestOf(file, name));
  }
  const run = {
    place: "",
    id,
    name: text(meta.run_name) ?? text(meta.name),
    experiment: statusOf(meta.experiment_id),
    // What has no status is running, as the tool itself takes it.
    status: statusOf(meta.status) ?? "RUNNING",
    deleted: meta.lifecycle_stage === "deleted",
    start: whole(meta.start_time),
    end: whole(meta.end_time),
    params: await textsOf(paramFiles, source, "params"),
    tags: await textsOf(tagFiles, source, "tags"),
    metrics,
    datasets: []
  };
  const evidence = await evidenceOf([run], entry, { root: null, problems: [] });
  const parts = [...metricFiles, ...paramFiles, ...tagFiles, ...rest].map(({ path }) => path);
  return { ...evidence, parts };
}
function otherThanRun(meta) {
  if (Object.hasOwn(meta, "run_id") || Object.hasOwn(meta, "run_uuid")) return null;
  if (Object.hasOwn(meta, "model_id")) return "a logged model";
  return Object.hasOwn(meta, "artifact_location") ? "an experiment" : null;
}
function nothing(meta, what) {
  const name = text(meta.name);
  const said = `It is the meta.yaml of ${what}${name === null ? "" : ` ("${name}")`}, which is no run; name those of runs.`;
  const empty = { formatVersion: null, readings: [], unusable: [], usage: [], measuredAt: null };
  return {
    format: "mlflow",
    ...empty,
    facts: { tool: "mlflow", ...name === null ? {} : { name } },
    problems: [said]
  };
}
function nameOf(file, meta, folder) {
  const base = meta.path.slice(0, meta.path.lastIndexOf("/") + 1);
  return file.path.slice(base.length + folder.length + 1);
}
async function textsOf(files, meta, folder) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const file of files) texts2.set(nameOf(file, meta, folder), textOf(await file.bytes()).replace(/\r?\n$/, ""));
  return texts2;
}
var LF = 10;
async function latestOf(file, name) {
  const place = (line) => pointer("metrics", name, line);
  try {
    const [last] = await file.slice(Math.max(0, file.size - 1), 1);
    let latest = null;
    let number = 0;
    for await (const line of file.lines()) {
      number++;
      if (line.trim() === "") continue;
      const point = pointOf(line, place(number));
      if (point === null) return { why: `line ${number} is not "timestamp value step"`, pointer: place(number) };
      if (latest === null || isLater(point, latest)) latest = point;
    }
    if (latest === null) return { why: "its file is empty", pointer: pointer("metrics", name) };
    if (last !== LF) return { why: `line ${number} does not end: the file is cut off`, pointer: place(number) };
    return latest;
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { why: sentence(error), pointer: pointer("metrics", name) };
  }
}
var NUMBER = /^[+-]?(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:e[+-]?\d{1,5})?$/i;
var NOT_FINITE = /* @__PURE__ */ new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY],
  ["-infinity", Number.NEGATIVE_INFINITY]
]);
function pointOf(line, place) {
  const [time = "", value = "", step = "0", ...data] = line.trim().split(" ");
  const number = NUMBER.test(value) ? Number(value) : NOT_FINITE.get(value.toLowerCase());
  const [when, at2] = [whole(time), whole(step)];
  if (number === void 0 || when === null || at2 === null) return null;
  const digest = data.at(-1);
  const dataset = data.length < 2 ? null : `${data.slice(0, -1).join(" ")}@${digest}`;
  return { value: number, step: at2, time: when, pointer: place, dataset };
}

// src/evidence/formats/mlflow-rest.ts
function runsOf(root) {
  if (Array.isArray(root)) return root.flatMap((one, index) => runAt(one, pointer(index)));
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (Array.isArray(root.runs)) return root.runs.flatMap((one, index) => runAt(one, pointer("runs", index)));
  if (isObject(root.run)) return runAt(root.run, pointer("run"));
  if (isObject(root.mlflow)) return runAt(root.mlflow, pointer("mlflow"));
  return runAt(root, "");
}
function runAt(value, place) {
  if (!isObject(value) || !isObject(value.info))
    throw new Error(`${place === "" ? "it" : place} has no "info" of a run`);
  const { info } = value;
  const inside = isObject(value.data) || !isObject(value.metrics);
  const data = inside ? object(value.data) : value;
  const path = inside ? `${place}/data` : place;
  return [
    {
      place,
      id: text(info.run_id) ?? text(info.run_uuid),
      name: text(info.run_name) ?? text(info.name),
      experiment: statusOf(info.experiment_id),
      status: statusOf(info.status),
      deleted: info.lifecycle_stage === "deleted",
      start: whole(info.start_time),
      end: whole(info.end_time),
      params: textsOf2(data.params),
      tags: textsOf2(data.tags),
      metrics: metricsOf2(data.metrics, `${path}/metrics`),
      datasets: datasetsOf(value)
    }
  ];
}
function textsOf2(value) {
  const pairs = Array.isArray(value) ? value.map((one) => [at(one, "key"), at(one, "value")]) : entries(value);
  return new Map(
    pairs.flatMap(
      ([key, one]) => typeof key === "string" && one !== null && typeof one !== "object" ? [[key, String(one)]] : []
    )
  );
}
function metricsOf2(value, place) {
  const latest = /* @__PURE__ */ new Map();
  const add = (name, point) => {
    const before = latest.get(name);
    if (before === void 0 || isLater(point, before)) latest.set(name, point);
  };
  for (const [index, one] of array(value).entries()) {
    const name = at(one, "key");
    if (typeof name === "string") add(name, pointOf2(one, `${place}${pointer(index, "value")}`));
  }
  for (const [name, one] of entries(value)) {
    const here = `${place}${pointer(name)}`;
    if (!Array.isArray(one)) add(name, { value: one, step: 0, time: 0, pointer: here, dataset: null });
    else if (one.length === 0) add(name, { value: void 0, step: 0, time: 0, pointer: here, dataset: null });
    else for (const [index, each] of one.entries()) add(name, pointOf2(each, `${here}${pointer(index, "value")}`));
  }
  return latest;
}
function pointOf2(point, place) {
  return {
    value: at(point, "value"),
    step: whole(at(point, "step")) ?? 0,
    time: whole(at(point, "timestamp")) ?? 0,
    pointer: place,
    dataset: datasetOf(text(at(point, "dataset_name")), text(at(point, "dataset_digest")))
  };
}
function datasetOf(name, digest) {
  return name === null ? null : digest === null ? name : `${name}@${digest}`;
}
function datasetsOf(run) {
  const inputs = array(at(run, "inputs", "dataset_inputs")).map((one) => at(one, "dataset"));
  return inputs.flatMap((one) => datasetOf(text(at(one, "name")), text(at(one, "digest"))) ?? []);
}

// src/evidence/formats/mlflow-read.ts
async function read(document) {
  const head = new TextDecoder().decode(await document.source.head()).trimStart();
  if (!/^\uFEFF?[{[]/.test(head)) return runOfFolder(document);
  const root = await document.json();
  const runs = runsOf(root);
  if (runs.length === 0) throw new Error("it has no run");
  const more = isObject(root) && typeof root.next_page_token === "string" && root.next_page_token !== "";
  const problems = more ? ["The answer has more pages (next_page_token): runs beyond this one are not in the file."] : [];
  return evidenceOf(runs, document.entry, { root, problems });
}
export {
  read
};

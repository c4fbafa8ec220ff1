import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  problemsOfUnusable,
  stated
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  at,
  count,
  entries,
  finite,
  isObject,
  kindOf,
  pointer
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/simple-evals-name.ts
var UNIT_EVALS = /* @__PURE__ */ new Set([
  "aime",
  "browsecomp",
  "gpqa",
  "healthbench",
  "healthbench_consensus",
  "healthbench_hard",
  "healthbench_meta",
  "humaneval",
  "math",
  "mgsm",
  "mmlu",
  "simpleqa"
]);
var KNOWN = [...UNIT_EVALS, "drop"].sort((a, b) => b.length - a.length);
function namedBy(path) {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
  let stem = file.replace(/\.json$/i, "").replace(/_allresults$/, "");
  const debug = stem.endsWith("_DEBUG");
  if (debug) stem = stem.slice(0, -"_DEBUG".length);
  const began = /_(\d{8}_\d{6})$/.exec(stem)?.[1] ?? null;
  if (began !== null) stem = stem.slice(0, -began.length - 1);
  const known = KNOWN.find((one) => stem.startsWith(`${one}_`) || stem === one);
  const cut = known?.length ?? stem.indexOf("_");
  if (cut <= 0) return { task: null, model: null, sure: false, debug, began };
  return { task: stem.slice(0, cut), model: stem.slice(cut + 1) || null, sure: known !== void 0, debug, began };
}

// src/evidence/formats/simple-evals-scores.ts
async function evidenceOf(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const shape = shapeOf(root);
  const named = namedBy(document.source.path);
  const model = document.entry?.model ?? named.model;
  const task = document.entry?.task ?? named.task ?? "simple-evals";
  const limited = named.debug ? { limited: { of: null } } : {};
  const readings = [];
  const unusable = [];
  for (const key of keysOf(shape.scores)) {
    const value = finite(shape.scores[key]);
    const place = { model, variant: null, measure: `${task}/${key}`, pointer: shape.place(key) };
    const why = `the value is ${kindOf(shape.scores[key])}, not a finite number`;
    if (value === null) unusable.push({ ...place, why });
    else readings.push({ ...place, ...detailsOf(shape.scores, key, value, [task, named.task]), ...limited });
  }
  if (readings.length + unusable.length === 0) throw new Error("it has no score");
  return {
    format: "simple-evals",
    formatVersion: null,
    readings,
    unusable,
    usage: [],
    facts: factsOf(named, shape),
    problems: [...nameProblems(document, named), ...problemsOfUnusable(unusable)],
    measuredAt: null,
    parts: await partsOf(document)
  };
}
function shapeOf(root) {
  if (!isObject(root.metrics)) return { scores: root, place: (key) => pointer(key), answers: null };
  const scores = Object.fromEntries([...entries(root.metrics), ["score", at(root, "score")]]);
  const place = (key) => key === "score" ? pointer(key) : pointer("metrics", key);
  return { scores, place, answers: Array.isArray(root.convos) ? root.convos.length : null };
}
var STATISTICS = /:(std|min|max|n_samples|bootstrap_std)$/;
function keysOf(scores) {
  return Object.keys(scores).filter((key) => {
    const mean = key.replace(STATISTICS, "");
    return mean === key || !Object.hasOwn(scores, mean);
  });
}
function detailsOf(scores, key, value, tasks) {
  const stderr = finite(at(scores, `${key}:bootstrap_std`));
  const std = finite(at(scores, `${key}:std`));
  const unit = tasks.some((task) => UNIT_EVALS.has(task ?? "")) && key !== "chars" && value >= 0 && value <= 1;
  return {
    value,
    unit: null,
    stderr: stderr !== null && stderr >= 0 ? stderr : null,
    n: count(at(scores, `${key}:n_samples`)) || null,
    at: null,
    ...unit || isOfTwo(value, std) ? { range: [0, 1] } : {}
  };
}
function isOfTwo(mean, std) {
  return std !== null && mean > 0 && mean < 1 && Math.abs(std * std - mean * (1 - mean)) < 1e-9;
}
function factsOf(named, shape) {
  return stated([
    ["tool", "simple-evals"],
    ["began_local", named.began],
    ["debug", named.debug || null],
    // Evaluations that repeat their examples (math, gpqa) count every repeat: no number of samples.
    ["answers", shape.answers]
  ]);
}
function nameProblems({ entry, source }, named) {
  const missing = [
    ...named.model === null && !entry?.model ? ["model"] : [],
    ...named.task === null && !entry?.task ? ["task"] : []
  ];
  const file = `"${source.path.slice(source.path.lastIndexOf("/") + 1)}"`;
  if (missing.length > 0) {
    const keys = missing.join(" nor ");
    return [
      `The file's name ${file} says ${missing.length > 1 ? `neither ${keys}` : `no ${keys}`}; name it <eval>_<model>.json, or say ${missing.join(" and ")} in its results entry.`
    ];
  }
  if (named.sure || entry?.model && entry.task) return [];
  return [
    `The evaluation "${entry?.task ?? named.task}" and the model "${entry?.model ?? named.model}" are taken from the file's name ${file}, which names no evaluation of the tool; say model and task in its results entry if they are others.`
  ];
}
async function partsOf({ source }) {
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  if (/_allresults\.json$/i.test(name) || !/\.json$/i.test(name)) return [];
  const beside = await source.sibling(name.replace(/\.json$/i, "_allresults.json"));
  return beside === null ? [] : [beside.path];
}
export {
  evidenceOf
};

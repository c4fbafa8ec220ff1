import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isUnderstood,
  modelOf,
  settingsOf
} from "./chunk-HZ3BAZLA.js";
import {
  instantOfSeconds,
  isNumeric,
  isWord,
  leavesOf,
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
  at,
  count,
  entries,
  finite,
  isObject,
  parseJson,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/formats/wandb-beside.ts
async function besideOf(source) {
  const [config, metadata] = [await source.sibling("config.yaml"), await source.sibling("wandb-metadata.json")];
  const problems = [];
  const settings = await parsed(config, "config.yaml", problems, (plain) => yamlDocuments(plain)[0]);
  const machine = await parsed(metadata, "wandb-metadata.json", problems, parseJson);
  const version = text(at(settings, "_wandb", "value", "cli_version"));
  return {
    params: paramsOf(settings),
    facts: factsOf(machine, version),
    version,
    problems,
    parts: [config, metadata].flatMap((file) => file === null ? [] : [file.path])
  };
}
async function parsed(file, name, problems, parse) {
  if (file === null) return null;
  try {
    return parse(textOf(await file.bytes()));
  } catch (error) {
    if (error instanceof UserError) throw error;
    problems.push(`${name} beside it is not read: ${sentence(error)}.`);
    return null;
  }
}
function paramsOf(config) {
  const params = /* @__PURE__ */ new Map();
  for (const [key, one] of entries(config)) {
    if (key === "wandb_version" || key === "_wandb") continue;
    const value = isObject(one) && Object.hasOwn(one, "value") ? one.value : one;
    const pairs = isObject(value) ? Object.entries(value).map(([name, below]) => [`${key}.${name}`, below]) : [[key, value]];
    for (const [name, below] of pairs) if (isScalar(below)) params.set(name, String(below));
  }
  return params;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function factsOf(machine, version) {
  const name = text(at(machine, "gpu"));
  const number = count(at(machine, "gpu_count"));
  return stated([
    ["tool_version", version],
    ["host_gpus", name === null ? null : { name, count: number }],
    ["git_hash", text(at(machine, "git", "commit"))],
    ["program", text(at(machine, "program"))],
    ["started_at", text(at(machine, "startedAt"))]
  ]);
}

// src/evidence/formats/wandb-summary.ts
async function read(document) {
  const summary = await document.json();
  if (!isObject(summary)) throw new Error("it is not a JSON object");
  const beside = await besideOf(document.source);
  const leaves = Object.entries(summary).flatMap(
    ([key, value]) => INTERNAL.has(key) ? [] : leavesOf(value, [key], isMedia)
  );
  const texts = new Map(leaves.flatMap(({ name, value }) => isWord(value) ? [[name, value]] : []));
  const params = new Map([...texts, ...beside.params]);
  const subject = { model: named(params, document.entry), variant: await settingsOf(params) };
  const metrics = leaves.filter(({ value }) => isNumeric(value));
  const empty = metrics.length === 0;
  const found = readOwn(metrics, subject, document.entry, "wandb");
  const none = { ...subject, measure: null, why: "the summary has no metric", pointer: "" };
  const lists = leaves.filter(({ value }) => Array.isArray(value));
  return {
    format: "wandb",
    formatVersion: beside.version,
    readings: found.readings,
    unusable: empty && found.unusable.length === 0 ? [none] : found.unusable,
    usage: [],
    facts: factsOf2(summary, leaves, beside.facts),
    problems: [
      ...beside.problems,
      ...empty ? [nothingRead("", none.why)] : [],
      ...problemsOfUnusable(found.unusable),
      ...lists.map(({ name }) => `"${name}" is a list, which is not read.`)
    ],
    measuredAt: measuredAt(summary),
    ...beside.parts.length === 0 ? {} : { parts: beside.parts }
  };
}
var INTERNAL = /* @__PURE__ */ new Set(["_wandb", "_runtime", "_timestamp", "_step"]);
var isMedia = (value) => Object.hasOwn(value, "_type");
function named(params, entry) {
  const columns = entry?.columns ?? {};
  const unknown = Object.keys(columns).find((role) => role !== "model");
  if (unknown !== void 0) throw new Error(`columns names "${unknown}", which a summary does not have (model)`);
  const key = Object.hasOwn(columns, "model") ? columns.model : void 0;
  if (key === void 0) return modelOf(params);
  const value = params.get(key);
  if (value === void 0) throw new Error(`columns.model is "${key}", and neither summary nor configuration has it`);
  return value;
}
function factsOf2(summary, leaves, beside) {
  const media = leaves.filter(({ value }) => isObject(value)).map(({ name }) => name);
  const stated2 = leaves.filter(
    ({ name, value }) => isWord(value) && !isUnderstood(name) || typeof value === "boolean"
  );
  const runtime = finite(summary._runtime);
  return {
    tool: "wandb",
    ...beside,
    ...runtime === null ? {} : { duration_s: runtime },
    ...media.length === 0 ? {} : { media },
    ...Object.fromEntries(stated2.map(({ name, value }) => [name, value]))
  };
}
function measuredAt({ _timestamp }) {
  return instantOfSeconds(_timestamp);
}
export {
  read
};

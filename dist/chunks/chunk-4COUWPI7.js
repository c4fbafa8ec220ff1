import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  answerLimitOf,
  argsOf,
  baseModelOf,
  modelOf
} from "./chunk-5JUNGBN5.js";
import {
  parseJson
} from "./chunk-S37BWXJN.js";
import {
  precisionHint
} from "./chunk-7NJBNV6A.js";
import {
  instantOfSeconds,
  zonedInstant
} from "./chunk-DXPW4LBS.js";
import {
  stated
} from "./chunk-4SOFTZWP.js";
import {
  array,
  at,
  count,
  entries,
  finite,
  isObject,
  object,
  text
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/lm-eval-facts.ts
function factsOf({ root, groups }) {
  const args = argsOf(at(root, "config", "model_args"));
  return stated([
    ["tool", text(root.lmms_eval_version) === null ? "lm-eval" : "lmms-eval"],
    ["tool_version", text(root.lm_eval_version) ?? text(root.lmms_eval_version)],
    ["backend", text(at(root, "config", "model")) ?? text(root.model_source)],
    ["base_model", baseModelOf(root)],
    ["model_sha", text(at(root, "config", "model_sha"))],
    // What the weights were computed in, which proves nothing of what they are stored in.
    ["compute_dtype", text(at(root, "config", "model_dtype")) ?? args.get("dtype") ?? null],
    ["parameters", finite(at(root, "config", "model_num_parameters"))],
    ...precisionOf(root),
    ["host_gpus", gpusOf(text(root.pretty_env_info) ?? "")],
    ["limit", finite(at(root, "config", "limit"))],
    ["seed", finite(at(root, "config", "random_seed"))],
    ["duration_s", durationOf(root)],
    ["git_hash", text(root.git_hash)],
    ["transformers_version", text(root.transformers_version)],
    ["groups", groups.size === 0 ? null : [...groups]]
  ]);
}
var LOADS = ["quantization", "load_in_4bit", "load_in_8bit", "gguf_file", "autogptq", "gptqmodel"];
function precisionOf(root) {
  const args = argsOf(at(root, "config", "model_args"));
  const given = LOADS.filter((key) => !/^(|none|null|false)$/i.test(args.get(key) ?? ""));
  const [first] = given;
  if (first !== void 0) {
    return [["precision_hint", { value: `${first}=${args.get(first) ?? ""}`, source: "config.model_args" }]];
  }
  return [["precision_hint", precisionHint(modelOf(root) ?? "")]];
}
function gpusOf(info) {
  const names = [...info.matchAll(/\bGPU \d+: ([^\r\n]+)/g)].map(([, name]) => (name ?? "").trim());
  return names.length === 0 ? null : names;
}
function durationOf(root) {
  const given = root.total_evaluation_time_seconds;
  const seconds = typeof given === "string" ? Number(given) : finite(given);
  return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
function measuredAt(root) {
  return instantOfSeconds(root.date) ?? zonedInstant(root.date);
}

// src/evidence/formats/lm-eval-tasks.ts
function tasksOf(root) {
  const rows = entries(root.results).map(([, row2]) => row2);
  const filtered = Object.hasOwn(root, "n-shot") || rows.some((row2) => entries(row2).some(([key]) => key.includes(",")));
  return {
    root,
    filtered,
    groups: groupsOf(root),
    harness: harnessOf(root, filtered),
    limited: isLimited(root),
    answerLimit: answerLimitOf(root),
    versioned: Object.keys(object(root.versions))
  };
}
function harnessOf(root, filtered) {
  const fork = text(root.lmms_eval_version);
  if (fork !== null) return `lmms-eval ${/\d+\.\d+/.exec(fork)?.[0] ?? fork}`;
  return /^\d+\.\d+/.exec(text(root.lm_eval_version) ?? "")?.[0] ?? (filtered ? "0.4" : "0.2-0.3");
}
function groupsOf(root) {
  const named = entries(root.groups).map(([name]) => name);
  const parents = entries(root.group_subtasks).filter(([, children]) => array(children).length > 0);
  const configs = object(root.configs);
  const bare = Object.keys(configs).length === 0 ? [] : Object.keys(object(root.results));
  return /* @__PURE__ */ new Set([...named, ...parents.map(([name]) => name), ...bare.filter((name) => !Object.hasOwn(configs, name))]);
}
function leavesOf(tasks, name) {
  const leaves = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const open = [name];
  for (let here = open.pop(); here !== void 0; here = open.pop()) {
    if (seen.has(here)) continue;
    seen.add(here);
    const children = array(at(tasks.root, "group_subtasks", here)).filter((child) => typeof child === "string");
    if (children.length > 0) open.push(...children);
    else if (!tasks.groups.has(here)) leaves.add(here);
  }
  return [...leaves];
}
function samplesOf(tasks, name, key) {
  const { root, groups } = tasks;
  if (groups.has(name)) return count(at(row(tasks, name), "sample_count", key));
  const stated2 = at(root, "n-samples", name, "effective");
  return count(stated2) ?? (stated2 === void 0 ? count(at(row(tasks, name), "sample_len")) : null);
}
function row(tasks, name) {
  return at(tasks.root, "results", name) ?? at(tasks.root, "groups", name);
}
function limitOf(tasks, name, key) {
  const { root, groups } = tasks;
  if (!groups.has(name)) return limitOfTask(tasks, name);
  const leaves = leavesOf(tasks, name).filter((leaf) => isObject(row(tasks, leaf)) && has(row(tasks, leaf), key));
  if (leaves.length === 0) return tasks.limited ? { of: null } : null;
  if (leaves.every((leaf) => limitOfTask(tasks, leaf) === null)) return null;
  const sizes = leaves.map((leaf) => count(at(root, "n-samples", leaf, "original")));
  return { of: sizes.every((size) => size !== null) ? sizes.reduce((sum, size) => sum + (size ?? 0), 0) : null };
}
function limitOfTask({ root, limited }, task) {
  const original = count(at(root, "n-samples", task, "original"));
  const effective = count(at(root, "n-samples", task, "effective"));
  if (original !== null && effective !== null) return effective < original ? { of: original } : null;
  return limited ? { of: original } : null;
}
function isLimited(root) {
  const limit = at(root, "config", "limit");
  const value = typeof limit === "string" ? Number(limit) : finite(limit);
  return value !== null && value > 0;
}
function has(value, key) {
  return isObject(value) && Object.hasOwn(value, key);
}
function comparableOf(tasks, name) {
  const { root, groups } = tasks;
  const leaves = groups.has(name) ? leavesOf(tasks, name) : [name];
  const templated = text(root.chat_template) !== null;
  const facts = [
    ["harness", tasks.harness],
    ["task_version", versionOf(at(root, "versions", name) ?? at(root, "configs", name, "metadata", "version"))],
    ["shots", agreed(leaves.map((leaf) => shotsOf(tasks, leaf)))],
    // The hash covers the rendered prompts: under a chat template it tells models apart, not data.
    ["dataset", templated ? null : text(at(root, "task_hashes", name))],
    ["max_gen_toks", tasks.answerLimit]
  ];
  return Object.fromEntries(facts.filter((fact) => fact[1] !== null));
}
function agreed(values) {
  const [first] = values;
  return first !== void 0 && values.every((value) => value === first) ? first : null;
}
function versionOf(value) {
  if (typeof value === "number") return String(value);
  const plain = text(value);
  if (plain === null || plain === "Yaml" || plain === "N/A") return null;
  return Number.isFinite(Number(plain)) ? String(Number(plain)) : plain;
}
function shotsOf({ root, versioned: names }, task) {
  const own = count(at(root, "n-shot", task)) ?? count(at(root, "configs", task, "num_fewshot"));
  if (own !== null) return String(own);
  const given = at(root, "config", "num_fewshot");
  const listed = array(given);
  const one = listed.length > 0 && listed.length === names.length ? listed[names.indexOf(task)] : given;
  const shots = count(one);
  return shots === null ? null : String(shots);
}

// src/evidence/formats/lm-eval-samples-names.ts
var STAMP = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:\.\d{1,9})?`;
var SAMPLES = new RegExp(`^samples_(.{1,400})_(${STAMP})\\.jsonl(?:\\.gz)?$`);
var LMMS = /^(\d{8}_\d{6})_samples_(.{1,400})\.jsonl(?:\.gz)?$/;
var RESULTS = new RegExp(`^results_(${STAMP})\\.json$`);
var LMMS_RESULTS = /^(\d{8}_\d{6})_results\.json$/;
function namedBy(path) {
  const name = path.split("/").at(-1) ?? "";
  const [, task, stamp] = SAMPLES.exec(name) ?? [];
  if (task !== void 0 && stamp !== void 0) return { task, stamp, results: `results_${stamp}.json` };
  const [, time, other] = LMMS.exec(name) ?? [];
  if (time === void 0 || other === void 0) return null;
  return { task: other, stamp: time, results: `${time}_results.json` };
}
function samplesBeside(path, tasks) {
  const name = path.split("/").at(-1) ?? "";
  const folder = path.slice(0, path.length - name.length);
  const stamp = RESULTS.exec(name)?.[1];
  if (stamp !== void 0) return tasks.map((task) => `${folder}samples_${task}_${stamp}.jsonl`);
  const time = LMMS_RESULTS.exec(name)?.[1];
  return time === void 0 ? [] : tasks.map((task) => `${folder}${time}_samples_${task}.jsonl`);
}
async function resultsBeside(source, named) {
  try {
    const beside = named === null ? null : await source.sibling(named.results);
    const root = beside === null ? null : parseJson(await beside.text());
    return isObject(root) && isObject(root.results) ? root : null;
  } catch {
    return null;
  }
}
function modelOfFolder(path) {
  const parts = (path.split("/").at(-2) ?? "").split("__");
  const [org = "", name = ""] = parts;
  const plain = /^[A-Za-z0-9][\w.-]*$/;
  return parts.length === 2 && plain.test(org) && plain.test(name) ? `${org}/${name}` : null;
}

export {
  factsOf,
  measuredAt,
  tasksOf,
  samplesOf,
  row,
  limitOf,
  comparableOf,
  namedBy,
  samplesBeside,
  resultsBeside,
  modelOfFolder
};

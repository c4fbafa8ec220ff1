import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  canBeProportion,
  digest,
  problemsOfUnusable,
  samplingOf,
  stated
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

// src/evidence/formats/lighteval-model.ts
var general = (root, ...path) => at(root, "config_general", ...path);
var given = (root, ...path) => at(root, "config_general", "model_config", ...path);
function modelOf(root) {
  return text(general(root, "model_name")) ?? text(given(root, "model_name")) ?? text(given(root, "pretrained"));
}
function samplingSource(root) {
  const inner = given(root, "generation_parameters");
  return isObject(inner) ? inner : general(root, "generation_parameters");
}
var LOADED = [
  ["revision", ["main", ""]],
  ["subfolder", [""]],
  ["quantization", [""]],
  ["load_in_4bit", [false]],
  ["load_in_8bit", [false]],
  ["override_chat_template", [false]],
  ["enable_thinking", []],
  ["reasoning_effort", [""]]
];
async function settingsOf(root) {
  const loaded = LOADED.flatMap(([key, usual]) => {
    const value = given(root, key);
    const stated2 = typeof value === "string" || typeof value === "boolean";
    return stated2 && !usual.includes(value) ? [[key, String(value)]] : [];
  });
  const settings = [...loaded, ...samplingOf(samplingSource(root))];
  const prompt = text(given(root, "system_prompt"));
  if (prompt !== null) settings.push(["system_prompt", await digest(prompt)]);
  const adapter = given(root, "adapter_weights") === true || given(root, "delta_weights") === true;
  const base = text(given(root, "base_model"));
  if (adapter && base !== null) settings.push(["base_model", base]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function factsOf(root) {
  const seconds = Number(text(general(root, "total_evaluation_time_secondes")) ?? Number.NaN);
  const sha = text(general(root, "lighteval_sha"));
  return stated([
    ["tool", "lighteval"],
    ["tool_commit", sha === "?" ? null : sha],
    ["model_sha", text(general(root, "model_sha"))],
    // What the weights were computed in, which proves nothing of what they are stored in.
    ["compute_dtype", text(general(root, "model_dtype")) ?? text(given(root, "dtype"))],
    ["model_size", text(general(root, "model_size"))],
    ["provider", text(given(root, "provider"))],
    ["max_samples", finite(general(root, "max_samples"))],
    ["duration_s", Number.isFinite(seconds) && seconds > 0 ? seconds : null]
  ]);
}

// src/evidence/formats/lighteval-conditions.ts
function comparableOf(root, task, config) {
  const stated2 = [
    ["suite", task.suite],
    ["task_version", versionOf(at(root, "versions", task.id) ?? at(config, "version"))],
    ["shots", task.shots ?? numeral(at(config, "num_fewshots"))],
    ["dataset", datasetOf(config)],
    ["max_new_tokens", numeral(at(samplingSource(root), "max_new_tokens"))]
  ];
  return Object.fromEntries(stated2.filter((one) => one[1] !== null));
}
function datasetOf(config) {
  const parts = [at(config, "hf_repo"), at(config, "hf_subset"), at(config, "hf_revision")].map(text);
  return parts[0] === null ? null : parts.filter((part) => part !== null && part !== "default").join(" ");
}
function versionOf(value) {
  return typeof value === "number" && Number.isFinite(value) ? String(value) : text(value);
}
function numeral(value) {
  const number = count(value);
  return number === null ? null : String(number);
}

// src/evidence/formats/lighteval-tasks.ts
function tasksOf(root) {
  return entries(root.results).flatMap(([id]) => id === "all" ? [] : [taskOf(id)]);
}
function taskOf(id) {
  const parts = id.split("|");
  const numbers = [];
  while (parts.length > 1 && /^\d{1,6}$/.test(parts.at(-1) ?? "")) numbers.unshift(parts.pop() ?? "");
  const suite = parts.length > 1 ? parts[0] ?? null : null;
  const name = (suite === null ? parts : parts.slice(1)).join("|");
  return { id, suite, name, shots: numbers[0] ?? null, average: /(^|[:|])_average$/.test(name) };
}
function partsOf(tasks, task) {
  if (!task.average) return [task];
  const stem = task.name.replace(/_average$/, "");
  return tasks.filter(
    (one) => !one.average && one.suite === task.suite && one.shots === task.shots && one.name.startsWith(stem)
  );
}
function namesOf(tasks) {
  const times = /* @__PURE__ */ new Map();
  for (const { name } of tasks) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(tasks.map(({ id, name }) => [id, times.get(name) === 1 ? name : id]));
}
function configOf(root, task) {
  const ids = [
    task.id,
    task.id.replace(/(\|\d{1,6}){1,2}$/, ""),
    task.suite === null ? task.name : `${task.suite}|${task.name}`
  ];
  return ids.map((id) => at(root, "config_tasks", id)).find(isObject);
}
function samplesOf(config) {
  return count(at(config, "effective_num_docs")) || null;
}
function limitOf(root, configs) {
  const [first = null, ...more] = configs.map((config) => limitOfTask(root, config));
  if (more.length === 0) return first;
  return first === null && more.every((one) => one === null) ? null : { of: null };
}
function limitOfTask(root, config) {
  const original = count(at(config, "original_num_docs")) || null;
  const effective = samplesOf(config);
  if (original !== null && effective !== null) return effective < original ? { of: original } : null;
  const cap = finite(at(root, "config_general", "max_samples"));
  return cap !== null && cap > 0 ? { of: original } : null;
}
function isHigherBetter(config, metric) {
  const names = [metric, metric.split(":")[0] ?? metric];
  for (const one of array(at(config, "metrics") ?? at(config, "metric"))) {
    const stated2 = at(one, "higher_is_better");
    const named = at(one, "metric_name");
    if (typeof stated2 === "boolean" && [named].flat().some((name) => names.includes(text(name) ?? ""))) return stated2;
    const own = names.map((name) => at(stated2, name)).find((value) => typeof value === "boolean");
    if (typeof own === "boolean") return own;
  }
  return null;
}

// src/evidence/formats/lighteval-results.ts
var STDERR = /_stderr$/;
async function evidenceOf(root) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const subject = { model: modelOf(root), variant: await settingsOf(root) };
  const tasks = tasksOf(root);
  const names = namesOf(tasks);
  const readings = [];
  const unusable = [];
  for (const task of tasks) {
    for (const metric of metricsOf(root, task)) {
      const measure = `${names.get(task.id) ?? task.id}/${metric}`;
      const place = { ...subject, measure, pointer: pointer("results", task.id, metric) };
      const value = at(root, "results", task.id, metric);
      const why = whyNot(value);
      if (why !== null) unusable.push({ ...place, why });
      else readings.push({ ...place, ...detailsOf(root, task, partsOf(tasks, task), metric, finite(value) ?? 0) });
    }
  }
  const nothing = readings.length + unusable.length === 0;
  const empty = { ...subject, measure: null, why: "the file has no metric", pointer: "/results" };
  return {
    format: "lighteval",
    formatVersion: null,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: factsOf(root),
    problems: nothing ? ['"results" has no metric of a task.'] : problemsOf(root, tasks, subject.model, unusable),
    measuredAt: null
  };
}
function metricsOf(root, { id }) {
  return entries(at(root, "results", id)).flatMap(([key]) => STDERR.test(key) ? [] : [key]);
}
function whyNot(value) {
  return finite(value) === null ? `the value is ${kindOf(value)}, not a finite number` : null;
}
var SHARES = /^(acc|acc_norm|acc_norm_token|loglikelihood_acc(_norm.*)?|mc[12]|em|qem|pem|pqem|.*exact_match.*|extractive_match|math_pass@.*|(g?pass@|maj@|codegen_pass@|gpqa_pass@).*|(prompt|inst)_level_(strict|loose)_acc)$/;
function detailsOf(root, task, parts, metric, value) {
  const config = configOf(root, task);
  const configs = parts.map((part) => configOf(root, part));
  const n = task.average ? null : samplesOf(config);
  const stated2 = task.average ? null : finite(at(root, "results", task.id, `${metric}_stderr`));
  const stderr = stated2 !== null && stated2 >= 0 ? stated2 : null;
  const higher = isHigherBetter(configs[0], metric);
  const limited = limitOf(root, configs);
  return {
    value,
    unit: null,
    stderr,
    n,
    at: null,
    comparable: comparableOf(root, task, config),
    ...higher === null ? {} : { goal: higher ? "maximize" : "minimize" },
    ...SHARES.test(metric) && canBeProportion(value, stderr, n) ? { range: [0, 1] } : {},
    ...limited === null ? {} : { limited }
  };
}
function problemsOf(root, tasks, model, unusable) {
  const silent = tasks.filter((task) => metricsOf(root, task).length === 0).map(({ id }) => `Task "${id}" has no metric.`);
  return [
    ...model === null ? ["The file names no model (config_general.model_name)."] : [],
    ...problemsOfUnusable(unusable),
    ...silent
  ];
}
export {
  evidenceOf
};

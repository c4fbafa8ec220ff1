import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  outlineOf,
  outlineOfValue
} from "./chunk-PLPB5AKB.js";
import {
  BESIDE,
  canBeProportion,
  digest,
  factsOfMeasure,
  fileKindOf,
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
  finite,
  isObject,
  kindOf,
  makeDocument,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/formats/helm-spec.ts
var WITHOUT = "the model and the task are not known. Keep it beside, or say both in the results entry (model, task)";
async function specBeside(source) {
  const beside = await source.sibling("run_spec.json");
  if (beside === null) return specOf({}, `There is no run_spec.json beside it: ${WITHOUT}.`);
  try {
    const root = await makeDocument(beside, null).json();
    if (isObject(root)) return specOf(root, null);
    return specOf({}, `The run_spec.json beside it is not an object: ${WITHOUT}.`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return specOf({}, `The run_spec.json beside it is broken (${sentence(error)}): ${WITHOUT}.`);
  }
}
async function specOf(root, problem) {
  const adapter = at(root, "adapter_spec");
  const model = text(at(adapter, "model"));
  const instructions = text(at(adapter, "instructions"));
  const sampling = samplingOf({ temperature: at(adapter, "temperature") ?? null, top_p: at(adapter, "top_p") ?? null });
  const conditions = [
    ["shots", numeral(at(adapter, "max_train_instances"))],
    ["method", text(at(adapter, "method"))],
    ["max_tokens", numeral(at(adapter, "max_tokens"))],
    ["train_trials", numeral(at(adapter, "num_train_trials"))],
    ["instructions", instructions === null ? null : await digest(instructions)]
  ];
  return {
    root,
    model,
    variant: sampling.length === 0 ? null : Object.fromEntries(sampling),
    task: taskOf(text(root.name)),
    comparable: Object.fromEntries(conditions.filter((one) => one[1] !== null)),
    maxInstances: count(at(adapter, "max_eval_instances")),
    problem: problem ?? (model === null ? "The run_spec.json beside it names no model (adapter_spec.model)." : null)
  };
}
function taskOf(name) {
  if (name === null) return null;
  const cut = name.indexOf(":");
  if (cut === -1) return name;
  const kept = name.slice(cut + 1).split(",").filter((part) => !part.startsWith("model=") && !part.startsWith("model_deployment="));
  return kept.length === 0 ? name.slice(0, cut) : `${name.slice(0, cut)}:${kept.join(",")}`;
}
function numeral(value) {
  const number = count(value);
  return number === null ? null : String(number);
}

// src/evidence/formats/helm-stats.ts
var OPERATIONAL = /* @__PURE__ */ new Map([
  ["num_prompt_tokens", ["input_tokens_mean", 1]],
  ["num_output_tokens", ["output_tokens_mean", 1]],
  ["inference_runtime", ["latency_mean_ms", 1e3]]
]);
var BOOKKEEPING = /^(num_(?!correct).*|finish_reason_.*|training_.*_cost|batch_size|prompt_truncated|max_prob|predicted_index|inference_(denoised|idealized|offline)_runtime|platt_(coef|intercept))$/;
var LIKELIHOODS = /* @__PURE__ */ new Set(["logprob", "perplexity", "bits_per_byte", "logprob_per_byte"]);
var SHARES = /^((quasi_|prefix_|quasi_prefix_|final_number_)?exact_match(@\d+)?|f1_score|rouge_[12l]|bleu_[14]|classification_(macro|micro)_f1|chain_of_thought_correctness|bbq_accuracy|ifeval_strict_accuracy|ece_(1|10)_bin)$/;
function statsOf(root, spec, task) {
  const broken = root.flatMap(
    (one, index) => text(at(one, "name", "name")) === null ? [`${pointer(index)} is no stat: it has no name.name.`] : []
  );
  const stats = root.flatMap(plainStat);
  const splits = [...new Set(stats.flatMap(({ split: split2 }) => split2 === null ? [] : [split2]))].sort();
  const split = ["test", "valid"].find((one) => splits.includes(one)) ?? splits[0] ?? null;
  const wanted = stats.filter((one) => one.split === split || one.split === null);
  const run = { spec, task: task ?? spec.task ?? "helm", split, n: instancesOf(stats, split), ...likelihoods(wanted) };
  const limited = isLimited(stats, spec) ? { limited: { of: null } } : {};
  const found = wanted.map((one) => said(one, run));
  const unusable = found.flatMap(({ unusable: unusable2 }) => unusable2);
  return {
    readings: found.flatMap(({ reading }) => reading.map((one) => ({ ...one, ...limited }))),
    unusable,
    problems: [...broken.slice(0, 10), ...problemsOfUnusable(unusable.filter(({ why }) => why !== UNTOLD))],
    facts: othersOf(stats, splits, split)
  };
}
function plainStat(one, index) {
  const name = text(at(one, "name", "name"));
  if (name === null || isObject(at(one, "name", "perturbation"))) return [];
  return [
    {
      name,
      split: text(at(one, "name", "split")),
      subSplit: text(at(one, "name", "sub_split")),
      value: at(one, "mean"),
      trials: count(at(one, "count")),
      place: pointer(index, "mean")
    }
  ];
}
var UNTOLD = "no log probabilities were returned (logprob is 0)";
function likelihoods(stats) {
  return { told: !stats.some(({ name, value }) => name === "logprob" && value === 0) };
}
function said(stat, run) {
  const [operational, factor] = OPERATIONAL.get(stat.name) ?? [null, 1];
  if (operational === null && BOOKKEEPING.test(stat.name)) return { reading: [], unusable: [] };
  const { model, variant, comparable } = run.spec;
  const label = stat.subSplit === null ? stat.name : `${stat.name}:${stat.subSplit}`;
  const measure = operational ?? `${run.task}/${label}`;
  const place = { model, variant, measure, pointer: stat.place };
  const value = finite(stat.value);
  const why = whyNot(stat, run, value, operational !== null);
  if (value === null || why !== null) return { reading: [], unusable: [{ ...place, why: why ?? "" }] };
  const shared = { ...place, value: value * factor, stderr: null, n: run.n };
  if (operational !== null)
    return { reading: [{ ...shared, ...factsOfMeasure(operational), at: { task: run.task } }], unusable: [] };
  const proportion = SHARES.test(stat.name) && canBeProportion(value, null, null);
  return {
    reading: [
      {
        ...shared,
        unit: null,
        at: null,
        comparable: { ...comparable, ...run.split === null ? {} : { split: run.split } },
        ...proportion ? { range: [0, 1] } : {}
      }
    ],
    unusable: []
  };
}
function whyNot(stat, run, value, operational) {
  if (stat.trials === 0) return "its count is 0: nothing was measured";
  if (value === null) return `the mean is ${kindOf(stat.value)}, not a finite number`;
  if (run.n === 0) return "it rests on 0 instances";
  if (LIKELIHOODS.has(stat.name) && !run.told) return UNTOLD;
  return operational && value <= 0 ? `the mean is ${value}, which cannot have been measured` : null;
}
function instancesOf(stats, split) {
  const found = stats.find((one) => one.name === "num_instances" && one.split === split && one.subSplit === null);
  return count(found?.value);
}
function isLimited(stats, { maxInstances }) {
  const counts = stats.filter((one) => one.name === "num_instances" && one.subSplit === null);
  const total = counts.reduce((sum, { value }) => sum + (count(value) ?? 0), 0);
  return maxInstances !== null && total > 0 && total >= maxInstances;
}
function othersOf(stats, splits, split) {
  const others = splits.filter((one) => one !== split).map((one) => [one, instancesOf(stats, one)]);
  return others.length === 0 ? {} : { other_splits: Object.fromEntries(others) };
}

// src/evidence/formats/helm-run.ts
async function evidenceOf(document) {
  const { source } = document;
  const head = await source.head();
  const early = outlineOf(head, source.path);
  const kind = fileKindOf(early) ?? fileKindOf(outlineOfValue(await document.json(), early));
  if (kind === "stats") return ofStats(document);
  if (kind === "run_spec") return ofSpec(await document.json());
  return partOnly(kind, null, {});
}
async function ofStats(document) {
  const root = await document.json();
  if (!Array.isArray(root)) throw new Error("it is not a list of stats");
  const spec = await specBeside(document.source);
  const { readings, unusable, problems, facts } = statsOf(root, spec, document.entry?.task ?? null);
  const { model, variant } = spec;
  const nothing = readings.length + unusable.length === 0;
  const empty = { model, variant, measure: null, why: "the file has no stat of an evaluation", pointer: "" };
  return {
    format: "helm",
    formatVersion: null,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: { ...factsOf(spec), ...facts },
    problems: [
      ...spec.problem === null ? [] : [spec.problem],
      ...problems,
      ...nothing ? ["The file has no stat of an evaluation."] : []
    ],
    measuredAt: null,
    parts: await partsOf(document)
  };
}
async function partsOf({ source }) {
  const there = await Promise.all(BESIDE.map((name) => source.sibling(name)));
  return there.flatMap((one) => one === null || one.path === source.path ? [] : [one.path]);
}
async function ofSpec(root) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const spec = await specOf(root, null);
  return partOnly("run_spec", spec.model, factsOf(spec));
}
var HOLDS = {
  run_spec: "the specification of a HELM run",
  scenario_state: "the requests and answers of a HELM run",
  per_instance_stats: "the stats of each instance of a HELM run",
  scenario: "the description of a HELM scenario"
};
function partOnly(kind, model, facts) {
  const what = kind === null ? "a part of a HELM run" : HOLDS[kind];
  const why = `it is ${what}; the numbers are in the stats.json of the run`;
  return {
    format: "helm",
    formatVersion: null,
    readings: [],
    unusable: [{ model, variant: null, measure: null, why, pointer: "" }],
    usage: [],
    facts: { tool: "helm", ...facts },
    problems: [`The file is ${what}; the numbers are in the stats.json of the run: name that instead.`],
    measuredAt: null
  };
}
function factsOf({ root, maxInstances }) {
  const groups = array(at(root, "groups")).filter((one) => typeof one === "string");
  return stated([
    ["tool", "helm"],
    ["run", text(root.name)],
    ["scenario", scenarioOf(root)],
    ["groups", groups.length === 0 ? null : groups],
    ["model_deployment", text(at(root, "adapter_spec", "model_deployment"))],
    ["max_eval_instances", maxInstances]
  ]);
}
function scenarioOf(root) {
  return text(at(root, "scenario_spec", "class_name")) ?? text(at(root, "scenario", "class_name"));
}
export {
  evidenceOf
};

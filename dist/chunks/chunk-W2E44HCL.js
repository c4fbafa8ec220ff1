import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  candidateId,
  known,
  unknown
} from "./chunk-S6IUH4NF.js";
import {
  isSetting,
  loadsOf,
  measure
} from "./chunk-LVBLY6N3.js";
import {
  gguf,
  hfConfig,
  lfsPointer,
  onnx,
  safetensors,
  tflite
} from "./chunk-DN5WNQCO.js";
import {
  k8s,
  launch
} from "./chunk-NF2UJGQO.js";
import {
  readEvidence,
  rewritten,
  split
} from "./chunk-2JV2ZCPO.js";
import {
  isForeign,
  tallyOfLines
} from "./chunk-WN6TWWHF.js";
import {
  readOwn
} from "./chunk-U7QJK72I.js";
import {
  fileKindOf
} from "./chunk-PW5KWSF3.js";
import {
  FRONT_MATTER
} from "./chunk-4VSK6WKF.js";
import {
  comparableOf,
  factsOf,
  limitOf,
  measuredAt,
  row,
  samplesBeside,
  samplesOf,
  tasksOf
} from "./chunk-4COUWPI7.js";
import {
  pointsOf
} from "./chunk-J44NN5FS.js";
import {
  madeUpNameOf,
  modelOf,
  settingsOf
} from "./chunk-5JUNGBN5.js";
import {
  objectsOf,
  recordsOf
} from "./chunk-OEDVG6HH.js";
import {
  isYamlReport
} from "./chunk-QTOTUSYS.js";
import {
  require_dist
} from "./chunk-PEFCRR2N.js";
import {
  textOf
} from "./chunk-A5R5W4JG.js";
import {
  parseJson,
  stringEnd
} from "./chunk-S37BWXJN.js";
import {
  together
} from "./chunk-VG7CQKK4.js";
import {
  factsOfMeasure
} from "./chunk-OQHPIONI.js";
import {
  MEASURES
} from "./chunk-EL6KTNIP.js";
import {
  isNumeric,
  isWord,
  leavesOf
} from "./chunk-FHDJJZF7.js";
import {
  canBeProportion
} from "./chunk-HDO736FE.js";
import {
  digest
} from "./chunk-Y2MITQGQ.js";
import {
  utcInstant,
  zonedInstant
} from "./chunk-DXPW4LBS.js";
import {
  problemsOfUnusable
} from "./chunk-GRBO3NCS.js";
import {
  agreed,
  stated
} from "./chunk-4SOFTZWP.js";
import {
  array,
  at,
  count,
  entries,
  finite,
  isObject,
  kindOf,
  object,
  pointer,
  text
} from "./chunk-7K2BC4KL.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/evidence/formats/aiperf.ts
var about = {
  title: "NVIDIA AIPerf",
  files: "profile_export_aiperf.json; profile_export.jsonl",
  recognised: "`input_config` beside `was_cancelled`, `records` or `aiperf_version`; rows of requests with `metadata` and `metrics`",
  feeds: {
    model: "yes",
    n: "requests",
    samples: "yes",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "GPUs of the host",
    time: "yes",
    version: "since 2026"
  }
};
var aiperf = {
  id: "aiperf",
  about,
  recognise,
  read: async (document) => {
    const { evidenceOf } = await import("./aiperf-evidence-WPO76GTA.js");
    return evidenceOf(document);
  }
};
var REPORT = ["was_cancelled", "error_summary", "errors_by_type", "schema_version", "timeslices", "records"];
var CONFIG = ["loadgen", "phases", "models"];
var ROW = ["worker_id", "benchmark_phase", "session_num", "record_processor_id"];
function recognise(outline) {
  const { keys, kind } = outline;
  if (kind !== "object" && kind !== "jsonl") return false;
  if (keys.has("metadata") && keys.has("metrics")) {
    const metadata = outline.nested("metadata");
    if (metadata.has("request_start_ns") && ROW.some((key) => metadata.has(key))) return true;
  }
  if (kind === "jsonl") return false;
  if (keys.has("aiperf_version")) return true;
  const config = outline.nested("input_config");
  if (!keys.has("input_config") || config.has("perf_analyzer") || config.has("service_kind")) return false;
  return REPORT.some((key) => keys.has(key)) || CONFIG.some((key) => config.has(key));
}

// src/evidence/formats/deepeval.ts
var about2 = {
  title: "DeepEval",
  files: ".deepeval/.latest_test_run.json, test_run_*.json of its results folder",
  recognised: "`testRunData` with test cases; `testCases` with the scores of their metrics",
  feeds: {
    model: "where logged",
    score: "yes",
    n: "yes",
    samples: "yes",
    tokens: "where logged",
    cost: "where logged",
    latency: "mean",
    time: "of traces"
  }
};
var deepeval = {
  id: "deepeval",
  about: about2,
  recognise: recognise2,
  read: async (document) => (await import("./deepeval-run-5PNK4ZUP.js")).read(document)
};
var CASES = ["testCases", "conversationalTestCases"];
function recognise2(outline) {
  if (outline.kind !== "object") return false;
  return isRun(outline.nested("testRunData")) || isRun(outline.keys) || hasMetrics(outline);
}
function isRun(keys) {
  const scored = ["metricsScores", "metricScores", "testPassed"].some((key) => keys.has(key));
  return scored && CASES.some((key) => keys.has(key));
}
function hasMetrics(outline) {
  return CASES.flatMap((key) => [outline.nested(key), outline.nested("testRunData", key)]).some(
    (keys) => keys.has("metricsData") || keys.has("metricsMetadata")
  );
}

// src/evidence/formats/every-eval-ever.ts
var about3 = {
  title: "Every Eval Ever",
  files: "one JSON per model and evaluation, or a JSONL of them",
  recognised: "`evaluation_results` with `score_details`, beside `model_info`",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "where stated",
    n: "where stated",
    precision: "hint",
    time: "where stated",
    version: "schema"
  }
};
var everyEvalEver = { id: "every-eval-ever", about: about3, recognise: recognise3, read };
function recognise3(outline) {
  const { kind, keys } = outline;
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("evaluation_results") || !keys.has("model_info")) return false;
  const result = outline.nested("evaluation_results");
  return keys.has("schema_version") || result.has("score_details");
}
async function read(document) {
  const [{ recordsOf: recordsOf3 }, { evidenceOf }] = await Promise.all([
    import("./records-EZMJZFTJ.js"),
    import("./every-eval-ever-record-EZRF2KRX.js")
  ]);
  return evidenceOf(await recordsOf3(document));
}

// src/evidence/formats/genai-perf.ts
var about4 = {
  title: "NVIDIA GenAI-Perf",
  files: "*_genai_perf.json",
  recognised: "`input_config` of its command line or configuration beside `request_latency` and others",
  feeds: {
    model: "yes",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "GPUs of the host"
  }
};
var genaiPerf = {
  id: "genai-perf",
  about: about4,
  recognise: recognise4,
  read: async (document) => (await import("./genai-perf-report-CDLMYGSP.js")).evidenceOf(document)
};
var METRICS = ["request_latency", "request_throughput", "output_token_throughput", "time_to_first_token"];
function recognise4(outline) {
  if (outline.kind !== "object" || outline.keys.has("aiperf_version")) return false;
  if (!METRICS.some((name) => outline.keys.has(name))) return false;
  const config = outline.nested("input_config");
  if (config.has("perf_analyzer")) return true;
  return config.has("model") && ["service_kind", "formatted_model_name", "endpoint_type"].some((key) => config.has(key));
}

// src/evidence/formats/guidellm.ts
var about5 = {
  title: "GuideLLM",
  files: "benchmarks.json, or the same as YAML",
  recognised: "`benchmarks` with `metrics` of `request_latency` and others; `metadata.guidellm_version`",
  feeds: {
    model: "yes",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    precision: "name",
    time: "yes",
    version: "since 0.4"
  }
};
var guidellm = {
  id: "guidellm",
  about: about5,
  recognise: recognise5,
  read: async (document) => (await import("./guidellm-report-GQB2BBPJ.js")).evidenceOf(document)
};
var METRICS2 = ["request_latency", "requests_per_second", "time_to_first_token_ms", "output_tokens_per_second"];
function recognise5(outline) {
  if (outline.kind === "text") return isYamlReport(outline.text);
  if (outline.kind !== "object" || !outline.keys.has("benchmarks")) return false;
  if (outline.nested("metadata").has("guidellm_version")) return true;
  const metrics = outline.nested("benchmarks", "metrics");
  return METRICS2.some((name) => metrics.has(name));
}

// src/evidence/formats/hal.ts
var about6 = {
  title: "HAL harness",
  files: "results/\xABbenchmark\xBB/\xABrun\xBB/\xABrun\xBB_UPLOAD.json",
  recognised: "`results` beside `raw_eval_results`",
  feeds: {
    model: "yes",
    score: "yes",
    n: "yes",
    samples: "where priced each",
    tokens: "totals",
    cost: "yes",
    time: "of traces"
  }
};
var hal = {
  id: "hal",
  about: about6,
  recognise: ({ kind, keys }) => kind === "object" && keys.has("raw_eval_results") && keys.has("results"),
  read: async (document) => (await import("./hal-upload-G4Y4AAHV.js")).read(document)
};

// src/evidence/formats/helm.ts
var about7 = {
  title: "HELM",
  files: "stats.json of a run, beside its run_spec.json",
  recognised: "a list of `name.name`, `count` and `sum`; for the other files of a run `adapter_spec`, `instance_id`, `definition_path`",
  feeds: { model: "run_spec.json", score: "yes", n: "yes", tokens: "means", latency: "mean" }
};
var helm = {
  id: "helm",
  about: about7,
  recognise: (outline) => fileKindOf(outline) !== null,
  read: async (document) => (await import("./helm-run-A62HSOD4.js")).evidenceOf(document)
};

// src/evidence/formats/hf-eval-results.ts
var about8 = {
  title: "Hugging Face evaluation results",
  files: ".eval_results/*.yaml of a model repository",
  recognised: "a list whose entries have a `dataset` with an `id` beside `value` or `metrics`",
  feeds: { score: "scale free", time: "where dated" }
};
var hfEvalResults = {
  id: "hf-eval-results",
  about: about8,
  recognise: recognise6,
  read: async (document) => (await import("./hf-eval-results-entries-CLXI6XST.js")).read(document)
};
function recognise6(outline) {
  if (outline.kind === "array") {
    const { keys } = outline;
    return outline.nested("dataset").has("id") && (keys.has("value") || keys.has("metrics"));
  }
  if (outline.kind !== "text") return false;
  const bare = outline.text.replace(/^\uFEFF/, "").replaceAll(/^[ \t]*(?:#.*|---[ \t]*)?\r?\n/gm, "");
  const has = (key) => new RegExp(`(?:^|[-\\s{,])["']?${key}["']?[ \\t]*:`, "m").test(bare);
  return bare.startsWith("-") && has("dataset") && has("id") && has("task_id") && (has("value") || has("metrics"));
}

// src/evidence/formats/hf-model-index.ts
var about9 = {
  title: "Hugging Face model card",
  files: "README.md of a model repository",
  recognised: "Markdown whose YAML front matter has `model-index`",
  feeds: { model: "yes", score: "scale free", precision: "tags" }
};
var hfModelIndex = {
  id: "hf-model-index",
  about: about9,
  recognise: ({ kind, text: text2 }) => kind === "text" && FRONT_MATTER.test(text2) && /^["']?model-index["']?:/m.test(text2),
  read: async (document) => (await import("./hf-model-index-results-WGW4BPNE.js")).read(document)
};

// src/evidence/formats/inference-perf.ts
var about10 = {
  title: "inference-perf",
  files: "`stage_\xABn\xBB_lifecycle_metrics.json`, `summary_lifecycle_metrics.json`",
  recognised: "`load_summary`, `successes`",
  feeds: { model: "config.yaml beside", n: "requests", tokens: "means", latency: "yes", throughput: "yes" }
};
var inferencePerf = {
  id: "inference-perf",
  about: about10,
  recognise: ({ kind, keys }) => kind === "object" && ["load_summary", "successes"].every((key) => keys.has(key)),
  read: async (document) => (await import("./inference-perf-stage-KWNLAZUZ.js")).evidenceOf(document)
};

// src/evidence/formats/inferencex.ts
var about11 = {
  title: "InferenceX",
  files: "summaries of a run (`conc128.json`), `agg_*.json` of its CI (before 2026: InferenceMAX)",
  recognised: "`conc` beside `tput_per_gpu`, or beside `hw` and `metrics`",
  feeds: {
    model: "yes",
    n: "requests",
    latency: "where its unit is sure",
    throughput: "yes",
    hardware: "yes",
    precision: "yes",
    time: "yes"
  }
};
var inferencex = {
  id: "inferencex",
  about: about11,
  recognise: recognise7,
  read: async (document) => (await import("./inferencex-record-XS2SPS56.js")).evidenceOf(document)
};
function recognise7({ kind, keys, nested }) {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("conc")) return false;
  if (keys.has("tput_per_gpu") || nested("metrics").has("tput_per_gpu")) return true;
  return ["hw", "metrics"].every((key) => keys.has(key));
}

// src/evidence/formats/inspect-ai-log.ts
async function logOf(document) {
  return isZip(await document.source.slice(0, 4)) ? archived(document) : plain(await document.json());
}
function isZip(bytes) {
  return bytes[0] === 80 && bytes[1] === 75;
}
function plain(root) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.eval)) throw new Error('it has no object "eval"');
  const samples = Array.isArray(root.samples) ? root.samples : null;
  return { header: root, samples, place: pointer, samplePlace: (index) => pointer("samples", index), crashed: false };
}
var HEADER = "header.json";
var START = "_journal/start.json";
var SUMMARIES = "summaries.json";
async function archived({ source }) {
  const archive = await source.archive();
  const name = [HEADER, START].find((one) => archive.names.includes(one));
  if (name === void 0) throw new Error(`the archive has neither "${HEADER}" nor "${START}"`);
  const member = async (one) => {
    const bytes = await archive.read(one);
    if (bytes === null) return null;
    try {
      return parseJson(textOf(bytes));
    } catch (error) {
      throw new Error(`member "${one}": ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const header = await member(name);
  if (!isObject(header) || !isObject(header.eval)) throw new Error(`member "${name}" has no object "eval"`);
  const summaries = name === HEADER ? await member(SUMMARIES) : null;
  return {
    header,
    samples: Array.isArray(summaries) ? summaries : null,
    place: (...path) => pointer(name, ...path),
    samplePlace: (index) => pointer(SUMMARIES, index),
    crashed: name === START
  };
}
function modelOf2({ header }) {
  const model = text(at(header, "eval", "model"));
  return model === "none/none" || model === "none" ? null : model;
}
function epochsOf({ header }) {
  return Math.max(1, count(at(header, "eval", "config", "epochs")) ?? 1);
}
function scoresOf({ header }) {
  const { results } = header;
  if (isObject(at(results, "scorer"))) {
    const name = text(at(results, "scorer", "name")) ?? "score";
    const metrics = entries(at(results, "metrics"));
    const grader = text(at(results, "scorer", "params", "model"));
    return [{ name, scorer: name, reducer: null, scored: null, grader, metrics, place: ["results", "metrics"] }];
  }
  return array(at(results, "scores")).map((score, index) => {
    const scorer = text(at(score, "scorer"));
    return {
      name: text(at(score, "name")) ?? scorer ?? "score",
      scorer,
      reducer: text(at(score, "reducer")),
      scored: count(at(score, "scored_samples")),
      grader: text(at(score, "params", "model")),
      metrics: entries(at(score, "metrics")),
      place: ["results", "scores", index, "metrics"]
    };
  });
}
function refusalOf(log) {
  const { header, place } = log;
  if (log.crashed) return { why: "the run ended before it wrote results (only its start is there)", at: place("eval") };
  const status = text(header.status);
  if (status !== "success") {
    const stated2 = status === null ? "not stated" : `"${status}"`;
    return {
      why: `the run's status is ${stated2}${because(text(at(header, "error", "message")))}`,
      at: place("status")
    };
  }
  if (header.invalidated === true) return { why: "samples of the run were invalidated", at: place("invalidated") };
  if (!isObject(header.results)) return { why: "the log has no results", at: place("results") };
  const metrics = scoresOf(log).flatMap((score) => score.metrics);
  return metrics.length === 0 ? { why: "no scorer gave a metric", at: place("results", "scores") } : null;
}
function because(message) {
  const [first = ""] = (message ?? "").split("\n", 1);
  return first === "" ? "" : ` (${first.slice(0, 200).replace(/\.$/, "")})`;
}
function rolesOf({ header }) {
  const roles = entries(object(header.eval).model_roles).map(([role, config]) => {
    const one = Array.isArray(config) ? config[0] : config;
    return [role, text(one) ?? text(at(one, "model"))];
  });
  return new Map(roles.filter((role) => role[1] !== null));
}

// src/evidence/formats/inspect-ai-scores.ts
var STDERR = /^(stderr|bootstrap_stderr|bootstrap_std)\d*$/;
var MEANS = /* @__PURE__ */ new Set(["accuracy", "mean"]);
function readScores(log, subject) {
  const readings = [];
  const unusable = [];
  const scores = scoresOf(log);
  for (const score of scores) {
    const n = samplesOf2(log, score);
    const limited2 = limitOf2(log, n);
    for (const [key, metric] of score.metrics) {
      const name = plainName(key);
      const found = at(metric, "value");
      if (STDERR.test(name) || name === "ci" && isObject(found)) continue;
      const measure2 = `${taskOf(log)}/${scorerOf(score, scores)}/${name}`;
      const pointer2 = log.place(...score.place, key, "value");
      const place = { model: subject.model, variant: subject.variant, measure: measure2, pointer: pointer2 };
      const value = finite(found);
      if (value === null) unusable.push({ ...place, why: `the value is ${kindOf(found)}, not a finite number` });
      else if (n === 0) unusable.push({ ...place, why: "it rests on 0 samples" });
      else {
        const comparable = { ...subject.comparable, ...score.reducer === null ? {} : { reducer: score.reducer } };
        const sample = { n, at: null, comparable, ...limited2 === null ? {} : { limited: limited2 } };
        readings.push({ ...place, value, unit: null, ...errorAndRange(score, name, value, n), ...sample });
      }
    }
  }
  return { readings, unusable };
}
function plainName(key) {
  return key.replace(/^inspect_ai\//, "");
}
function errorAndRange({ metrics }, name, value, n) {
  const stated2 = metrics.filter(([key]) => MEANS.has(name) && STDERR.test(plainName(key))).map(([, metric]) => ({ error: finite(at(metric, "value")), cluster: at(metric, "params", "cluster") })).find(({ error }) => error !== null && error >= 0);
  const stderr = stated2?.error ?? null;
  const independent = typeof stated2?.cluster === "string" ? null : n;
  const isShare = name === "accuracy" && canBeProportion(value, stderr, independent);
  return { stderr, ...isShare ? { range: [0, 1] } : {} };
}
function taskOf({ header }) {
  return text(at(header, "eval", "task")) ?? "inspect-ai";
}
function scorerOf(score, all) {
  const same = all.filter((other) => other.name === score.name);
  if (same.length === 1) return score.name;
  const scorers = new Set(same.map((other) => other.scorer));
  const scorer = scorers.size > 1 && score.scorer !== null && score.scorer !== score.name ? `${score.scorer}/` : "";
  const reducers = new Set(same.filter((other) => other.scorer === score.scorer).map((other) => other.reducer));
  return `${scorer}${score.name}${reducers.size > 1 && score.reducer !== null ? `/${score.reducer}` : ""}`;
}
function samplesOf2(log, score) {
  const epochs = epochsOf(log);
  const { results } = log.header;
  const items2 = itemsOf(log);
  if (items2 === null) return null;
  const completed = count(at(results, "completed_samples"));
  const done = completed === null ? items2 : Math.min(items2, Math.floor(completed / epochs));
  const scored = score?.scored ?? null;
  if (scored === null) return done;
  return Math.min(done, scored <= items2 ? scored : Math.floor(scored / epochs));
}
function itemsOf(log) {
  const total = count(at(log.header, "results", "total_samples"));
  if (total !== null && total > 0) return Math.floor(total / epochsOf(log));
  if (log.samples === null) return total;
  return new Set(log.samples.map((sample) => JSON.stringify(at(sample, "id") ?? null))).size;
}
function limitOf2(log, n) {
  const config = at(log.header, "eval", "config");
  const all = count(at(log.header, "eval", "dataset", "samples"));
  const items2 = itemsOf(log);
  const of = all !== null && all > 0 ? Math.max(all, items2 ?? 0) : null;
  if (n !== null && of !== null) return n < of ? { of } : null;
  const chosen = at(config, "sample_id");
  const cut = (at(config, "limit") ?? null) !== null || chosen !== void 0 && chosen !== null;
  if (cut) return { of };
  return n !== null && items2 !== null && n < items2 ? { of: items2 } : null;
}
function sampleProblems(log) {
  const { results } = log.header;
  const [total, completed] = [count(at(results, "total_samples")), count(at(results, "completed_samples"))];
  const failed2 = total !== null && completed !== null && completed < total ? [`${completed} of ${total} samples completed; the scores leave out the others.`] : [];
  const unscored = array(at(results, "scores")).flatMap((score) => {
    const number = count(at(score, "unscored_samples")) ?? 0;
    return number === 0 ? [] : [`Scorer "${text(at(score, "name")) ?? ""}" left ${number} samples without a score.`];
  });
  const nobody = modelOf2(log) === null ? ["The log names no model."] : [];
  return [...failed2, ...unscored, ...nobody];
}

// src/evidence/formats/inspect-ai-settings.ts
var GENERATED = [
  "temperature",
  "top_p",
  "top_k",
  "reasoning_effort",
  "reasoning_tokens",
  "effort",
  "frequency_penalty",
  "presence_penalty"
];
var LOADED = {
  model_path: [],
  revision: ["main"],
  quantization: [],
  load_in_4bit: ["false"],
  load_in_8bit: ["false"],
  gguf_file: [],
  peft: [],
  adapter: [],
  lora_path: [],
  kv_cache_dtype: ["auto"]
};
async function settingsOf2({ header }) {
  const args = object(at(header, "eval", "model_args"));
  const steps = array(at(header, "plan", "steps")).filter((step) => at(step, "solver") === "generate");
  const generate = Object.assign(
    {},
    args,
    object(at(header, "eval", "model_generate_config")),
    object(at(header, "plan", "config")),
    ...steps.map((step) => object(at(step, "params")))
  );
  const settings = [];
  for (const key of GENERATED) settings.push(...kept(key, generate[key], []));
  for (const [key, usual] of Object.entries(LOADED)) settings.push(...kept(key, args[key], usual));
  const system = text(generate.system_message);
  if (system !== null) settings.push(["system_message", await digest(system)]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function kept(key, value, usual) {
  if (value === void 0 || value === null || value === "") return [];
  const plain3 = typeof value === "string" ? value : JSON.stringify(value);
  return usual.includes(plain3) ? [] : [[key, plain3]];
}
async function comparableOf2({ header }) {
  const version = at(header, "eval", "task_version");
  const harness = /^\d+\.\d+/.exec(text(at(header, "eval", "packages", "inspect_ai")) ?? "")?.[0];
  const args = entries(at(header, "eval", "task_args")).filter(([, value]) => value !== null).sort(([a], [b]) => a < b ? -1 : 1);
  const solver = text(at(header, "eval", "solver"));
  return {
    ...harness === void 0 ? {} : { harness },
    ...typeof version === "number" || text(version) !== null ? { task_version: String(version) } : {},
    ...args.length === 0 ? {} : { task_args: await digest(JSON.stringify(args)) },
    ...solver === null ? {} : { solver }
  };
}

// src/evidence/formats/inspect-ai-tokens.ts
function tokensOf(value) {
  if (!isObject(value)) return null;
  const cacheRead = count(value.input_tokens_cache_read) ?? 0;
  const cacheWrite = count(value.input_tokens_cache_write) ?? 0;
  const stated2 = count(value.input_tokens);
  const output = count(value.output_tokens);
  if (stated2 === null || output === null) return null;
  const input = stated2 - (includesCache(value, stated2, output) ? cacheRead + cacheWrite : 0);
  if (input + output + cacheRead + cacheWrite === 0) return null;
  const cost = finite(value.total_cost);
  return { input, output, cacheRead, cacheWrite, costUsd: cost !== null && cost > 0 ? cost : null };
}
function includesCache(usage, input, output) {
  const cache = (count(usage.input_tokens_cache_read) ?? 0) + (count(usage.input_tokens_cache_write) ?? 0);
  return cache > 0 && cache <= input && count(usage.total_tokens) === input + output;
}
function minus(whole, part) {
  const left = (a, b) => Math.max(0, a - b);
  return {
    input: left(whole.input, part.input),
    output: left(whole.output, part.output),
    cacheRead: left(whole.cacheRead, part.cacheRead),
    cacheWrite: left(whole.cacheWrite, part.cacheWrite),
    costUsd: whole.costUsd === null || part.costUsd === null ? null : left(whole.costUsd, part.costUsd)
  };
}
function totalsOf(log) {
  const totals = entries(at(log.header, "stats", "model_usage")).flatMap(([name, value]) => {
    const tokens = tokensOf(value);
    if (tokens === null) return [];
    const { input, output, cacheRead, cacheWrite } = tokens;
    const cache = cacheRead + cacheWrite > 0 ? { cache_read: cacheRead, cache_write: cacheWrite } : {};
    return [[name, { input, output, ...cache, total: input + output + cacheRead + cacheWrite }]];
  });
  return Object.fromEntries(totals);
}

// src/evidence/formats/inspect-ai-usage.ts
function ownTokens(log, holder, model) {
  let rest = tokensOf(at(holder, "model_usage", model));
  for (const role of selfRoles(log, model)) {
    if (rest === null || !isObject(at(holder, "role_usage", role))) return null;
    const part = tokensOf(at(holder, "role_usage", role));
    rest = part === null ? rest : minus(rest, part);
  }
  return rest;
}
function selfRoles(log, model) {
  return [...rolesOf(log)].filter(([, name]) => name === model).map(([role]) => role);
}
function usageOf(log, subject) {
  const model = modelOf2(log);
  if (model === null) return { usage: [], problems: [] };
  if (isSelfGraded(log, model)) return { usage: [], problems: [inseparable(model)] };
  const samples = log.samples ?? [];
  const rows = samples.flatMap((sample, index) => {
    const tokens = failed(sample) ? null : ownTokens(log, sample, model);
    return tokens === null ? [] : [rowOf(subject, tokens, 1, scoreOf(log, sample), log.samplePlace(index))];
  });
  if (rows.length > 0) {
    const without = samples.length - rows.length;
    const why = "(failed, answered from a cache, or not reported)";
    const problem = `${without} of ${samples.length} samples carry no usable token counts ${why}.`;
    return { usage: rows, problems: without > 0 ? [problem] : [] };
  }
  const total = ownTokens(log, log.header.stats, model);
  const requests = count(at(log.header, "results", "total_samples")) ?? samples.length;
  if (total === null || requests === 0) return { usage: [], problems: absence(log, model) };
  const place = log.place("stats", "model_usage", model);
  return { usage: [rowOf(subject, total, requests, null, place)], problems: [] };
}
function absence(log, model) {
  const used = entries(at(log.header, "stats", "model_usage")).filter(([, value]) => tokensOf(value) !== null);
  if (used.length === 0) return [];
  if (!used.some(([name]) => name === model)) {
    const names = used.map(([name]) => `"${name}"`).join(", ");
    return [`The log has no token counts of "${model}" (it has: ${names}).`];
  }
  if (selfRoles(log, model).length > 0) return [inseparable(model)];
  return ["The log does not say how many samples its tokens are of."];
}
function inseparable(model) {
  return `"${model}" also graded its own answers, and the log does not tell those tokens apart; none are read.`;
}
function failed(sample) {
  const error = at(sample, "error");
  return error !== void 0 && error !== null;
}
function rowOf(subject, tokens, requests, score, pointer2) {
  return {
    model: subject.model,
    variant: subject.variant,
    requests,
    inputTokens: tokens.input + tokens.cacheRead + tokens.cacheWrite,
    outputTokens: tokens.output,
    cacheReadTokens: tokens.cacheRead,
    cacheWriteTokens: tokens.cacheWrite,
    costUsd: tokens.costUsd,
    cached: false,
    score,
    pointer: pointer2
  };
}
function isSelfGraded(log, model) {
  const asks = scoresOf(log).some(
    ({ scorer, grader }) => /(^|\/)model_graded_/.test(scorer ?? "") && (grader === null || grader === model)
  );
  if (!asks || rolesOf(log).has("grader")) return false;
  return Object.keys(object(at(log.header, "stats", "model_usage"))).every((name) => name === model);
}
var LETTERS = /* @__PURE__ */ new Map([
  ["C", 1],
  ["I", 0],
  ["P", 0.5],
  ["N", 0],
  ["yes", 1],
  ["no", 0],
  ["true", 1],
  ["false", 0],
  [true, 1],
  [false, 0]
]);
function scoreOf(log, sample) {
  const first = text(at(log.header, "results", "scores", 0, "scorer"));
  const scores = entries(at(sample, "scores"));
  const [, score] = scores.find(([name]) => name === first) ?? scores[0] ?? [];
  const value = at(score ?? at(sample, "score"), "value");
  return LETTERS.get(value) ?? finite(value);
}

// src/evidence/formats/inspect-ai.ts
var about12 = {
  title: "Inspect AI",
  files: "logs/*.json and logs/*.eval",
  recognised: "`eval` with a task and a model beside `status`; in a ZIP, `header.json` or `_journal/start.json`",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "yes",
    n: "yes",
    samples: "yes",
    tokens: "yes",
    cost: "where prices were set",
    precision: "arguments",
    time: "yes",
    version: "yes"
  }
};
var inspectAi = { id: "inspect-ai", about: about12, recognise: recognise8, read: read2 };
function recognise8(outline) {
  const { keys, kind } = outline;
  if (kind === "zip") return keys.has("header.json") || keys.has("_journal/start.json");
  if (kind !== "object" || !keys.has("eval")) return false;
  const spec = outline.nested("eval");
  return spec.has("task") && spec.has("model") && keys.has("status") && ["plan", "results", "stats"].some((key) => keys.has(key));
}
async function read2(document) {
  const log = await logOf(document);
  const subject = {
    model: modelOf2(log),
    variant: await settingsOf2(log),
    comparable: await comparableOf2(log)
  };
  const refusal = refusalOf(log);
  const understood = refusal === null ? understand(log, subject) : refused(subject, refusal);
  const version = finite(log.header.version);
  return {
    format: "inspect-ai",
    formatVersion: version === null ? null : String(version),
    ...understood,
    facts: factsOf2(log),
    measuredAt: zonedInstant(at(log.header, "eval", "created"))
  };
}
function understand(log, subject) {
  const scores = readScores(log, subject);
  const { usage, problems } = usageOf(log, subject);
  const lost = problemsOfUnusable(scores.unusable);
  return { ...scores, usage, problems: [...lost, ...sampleProblems(log), ...problems] };
}
function refused(subject, { why, at: place }) {
  const { model, variant } = subject;
  const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}; nothing of the run counts.`;
  return {
    readings: [],
    unusable: [{ model, variant, measure: null, why, pointer: place }],
    usage: [],
    problems: [sentence]
  };
}
function factsOf2(log) {
  const { header } = log;
  const roles = rolesOf(log);
  const totals = totalsOf(log);
  const created = at(header, "eval", "created");
  return stated([
    ["tool", "inspect-ai"],
    ["tool_version", text(at(header, "eval", "packages", "inspect_ai"))],
    // The first versions wrote local time without its zone.
    ["began_local", zonedInstant(created) === null ? text(created) : null],
    ["status", log.crashed ? "crashed" : text(header.status)],
    ["task", text(at(header, "eval", "task"))],
    ["task_commit", text(at(header, "eval", "revision", "commit"))],
    ["dataset", text(at(header, "eval", "dataset", "name"))],
    ["solvers", array(at(header, "plan", "steps")).map((step) => text(at(step, "solver")))],
    ["epochs", epochsOf(log)],
    ["roles", roles.size === 0 ? null : Object.fromEntries(roles)],
    ["tokens", Object.keys(totals).length === 0 ? null : totals],
    ["compute_dtype", text(at(header, "eval", "model_args", "dtype"))],
    ["duration_s", durationOf(log)]
  ]);
}
function durationOf({ header }) {
  const [start, end] = ["started_at", "completed_at"].map((key) => utcInstant(at(header, "stats", key)));
  if (!start || !end) return null;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1e3;
  return seconds > 0 ? seconds : null;
}

// src/evidence/formats/lighteval.ts
var about13 = {
  title: "lighteval",
  files: "results_*.json",
  recognised: "`config_general` beside `results`",
  feeds: { model: "yes", score: "yes", stderr: "yes", n: "mostly", precision: "arguments", version: "commit" }
};
var lighteval = {
  id: "lighteval",
  about: about13,
  recognise: ({ kind, keys }) => kind === "object" && keys.has("config_general") && keys.has("results"),
  read: async (document) => (await import("./lighteval-results-IN6V5RTP.js")).evidenceOf(await document.json())
};

// src/evidence/formats/llmperf.ts
var about14 = {
  title: "LLMPerf",
  files: "`*_summary.json` of token_benchmark_ray.py",
  recognised: "`num_concurrent_requests` beside keys that start with `results_`",
  feeds: {
    model: "yes",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    time: "yes",
    hardware: "metadata"
  }
};
var llmperf = {
  id: "llmperf",
  about: about14,
  recognise: recognise9,
  read: async (document) => (await import("./llmperf-summary-B7P67WGZ.js")).evidenceOf(document)
};
function recognise9({ kind, keys }) {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("num_concurrent_requests")) return false;
  return [...keys].some((key) => /^results_(?:num_completed_requests|num_requests_started|ttft_s_)/.test(key));
}

// src/evidence/formats/lm-eval-rows.ts
var STDERR2 = /_stderr(_clt|_clustered)?$/;
function rowsOf(tasks, subject) {
  const readings = [];
  const unusable = [];
  const comparable = comparedBy(tasks);
  for (const metric of metricsOf(tasks)) {
    const value = at(row(tasks, metric.task), metric.key);
    const n = samplesOf(tasks, metric.task, metric.key);
    const why = whyNot(metric, value, n);
    const measure2 = `${metric.task}/${metric.name}${suffixOf(metric)}`;
    const place = { ...subject, measure: measure2, pointer: pointer(...metric.place) };
    if (why !== null) unusable.push({ ...place, why });
    else readings.push({ ...place, ...detailsOf(tasks, metric, finite(value) ?? 0, n), ...comparable(metric.task) });
  }
  return { readings, unusable };
}
function comparedBy(tasks) {
  const known2 = /* @__PURE__ */ new Map();
  return (task) => {
    const there = known2.get(task) ?? { comparable: comparableOf(tasks, task) };
    known2.set(task, there);
    return there;
  };
}
function suffixOf({ filter }) {
  return filter === null || filter === "none" ? "" : `,${filter}`;
}
function metricsOf(tasks) {
  const { results, groups } = tasks.root;
  const rows = (section, value) => entries(value).map(([task, one]) => ({ section, task, one }));
  const own3 = new Set(entries(results).map(([task]) => task));
  const extra = rows("groups", groups).filter(({ task }) => !own3.has(task));
  return [...rows("results", results), ...extra].flatMap(
    ({ section, task, one }) => entries(one).flatMap(([key, value]) => {
      const parts = tasks.filtered ? splitKey(key) : { name: key, filter: null };
      const named2 = tasks.filtered || typeof value === "number";
      if (parts === null || !named2 || STDERR2.test(parts.name)) return [];
      return [{ task, key, ...parts, place: [section, task, key] }];
    })
  );
}
function splitKey(key) {
  const cut = key.indexOf(",");
  const name = key.slice(0, Math.max(cut, 0)).trim();
  return cut === -1 || name === "" ? null : { name, filter: key.slice(cut + 1) };
}
function whyNot(metric, value, n) {
  if (finite(value) === null) return `the value is ${kindOf(value)}, not a finite number`;
  if (value === -1 && /^\d+$/.test(metric.name)) return "the value is -1: this context length was not measured";
  return n === 0 ? "it rests on 0 samples" : null;
}
function detailsOf(tasks, metric, value, n) {
  const stderr = stderrOf(row(tasks, metric.task), metric, value);
  const directions = at(tasks.root, "higher_is_better", metric.task);
  const higher = isObject(directions) ? at(directions, metric.name) : directions;
  const pooled = tasks.groups.has(metric.task);
  const limited2 = limitOf(tasks, metric.task, metric.key);
  return {
    value,
    unit: null,
    stderr,
    n,
    at: null,
    ...typeof higher === "boolean" ? { goal: higher ? "maximize" : "minimize" } : {},
    ...isProportion(metric.name, value, stderr, pooled ? null : n) ? { range: [0, 1] } : {},
    ...limited2 === null ? {} : { limited: limited2 }
  };
}
function stderrOf(values, metric, value) {
  if (!isObject(values)) return null;
  const ends = metric.filter === null ? "" : `,${metric.filter}`;
  const kinds = value >= 0 && value <= 1 ? ["_stderr", "_stderr_clustered", "_stderr_clt"] : ["_stderr"];
  const stated2 = kinds.map((name) => finite(at(values, `${metric.name}${name}${ends}`)));
  return stated2.find((value2) => value2 !== null && value2 >= 0) ?? null;
}
var SHARE = /^(acc|acc_norm|acc_mutual_info|acc_bytes|mc1|mc2)$/;
var MATCH = /^(exact_match|em|pass@\d+|pass_at_\d+|(prompt|inst)_level_(strict|loose)_acc)$/;
function isProportion(name, value, stderr, n) {
  if (!SHARE.test(name) && !(MATCH.test(name) && stderr !== null)) return false;
  return canBeProportion(value, stderr, n);
}

// src/evidence/formats/lm-eval.ts
var about15 = {
  title: "lm-evaluation-harness",
  files: "results_*.json",
  recognised: "`results` of tasks whose metrics are named `metric,filter`, or the three keys of 0.2 and 0.3",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "yes",
    n: "since 0.4.3",
    precision: "arguments",
    hardware: "text",
    time: "yes",
    version: "since 0.4.8"
  }
};
var lmEval = { id: "lm-eval", about: about15, recognise: recognise10, read: read3 };
function recognise10(outline) {
  const { keys } = outline;
  if (outline.kind !== "object" || !keys.has("results")) return false;
  if (keys.has("n-shot") && keys.has("configs")) return true;
  const called = outline.nested("config").has("model_args");
  if (called && keys.has("versions")) return true;
  if (!called && !["n-shot", "configs", "versions"].some((key) => keys.has(key))) return false;
  for (const task of outline.nested("results")) {
    for (const key of outline.nested("results", task)) if (/^[^,]+,[^,]+$/.test(key)) return true;
  }
  return false;
}
var partsOf = (parts) => parts.length === 0 ? {} : { parts };
async function read3(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const tasks = tasksOf(root);
  const subject = { model: modelOf(root), variant: await settingsOf(root) };
  const { readings, unusable } = rowsOf(tasks, subject);
  const nothing = readings.length + unusable.length === 0;
  const empty = { ...subject, measure: null, why: "the file has no metric", pointer: "/results" };
  return {
    format: "lm-eval",
    formatVersion: text(root.lm_eval_version) ?? tasks.harness,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: factsOf(tasks),
    problems: nothing ? ['"results" has no metric.'] : problemsOf(tasks, unusable),
    measuredAt: measuredAt(root),
    ...partsOf(samplesBeside(document.source.path, Object.keys(root.results)))
  };
}
function problemsOf(tasks, unusable) {
  const silent = entries(tasks.root.results).filter(([name2, row2]) => !tasks.groups.has(name2) && !hasMetric(tasks, row2)).map(([name2]) => `Task "${name2}" has no metric.`);
  const name = madeUpNameOf(tasks.root);
  const nobody = `The run named no model: "${name}" is a random name of the tool's. Say the model in results[].model.`;
  return [...name === null ? [] : [nobody], ...problemsOfUnusable(unusable), ...silent];
}
function hasMetric({ filtered }, row2) {
  return entries(row2).some(([key, value]) => filtered ? /[^\s,].*,/.test(key) : typeof value === "number");
}

// src/evidence/formats/lm-eval-samples.ts
var about16 = {
  title: "lm-evaluation-harness, samples",
  files: "samples_*.jsonl of --log_samples",
  recognised: "rows with `doc_id`, `target` and `filtered_resps`",
  feeds: { model: "folder, or the results file", score: "means of rows", stderr: "of rows", n: "yes" }
};
var lmEvalSamples = {
  id: "lm-eval-samples",
  about: about16,
  recognise: recognise11,
  read: async (document) => (await import("./lm-eval-samples-evidence-H6LD5AYX.js")).evidenceOf(document)
};
function recognise11({ kind, keys }) {
  if (kind !== "jsonl" && kind !== "object" && kind !== "array") return false;
  return ["doc_id", "target", "filtered_resps"].every((key) => keys.has(key)) && (keys.has("resps") || keys.has("doc"));
}

// src/evidence/formats/metrics-json-names.ts
var MEASURED = /(?:^|[^a-z])(?:acc(?:uracy)?|auc|auroc|mrr|ndcg|map|f[0-9]|f1|precision|recall|scores?|loss|errors?|mae|mse|rmse|mape|r2|bleu|rouge[a-z]*|wer|cer|ppl|perplexity|match|em|pass(?:ed)?|fail(?:ed)?|correct|iou|dice|kappa|mcc|fid|latency|ttft|tpot|itl|throughput|rps|costs?|price|usd)(?:[^a-z]|$)/i;
var SETTING = /^(?:temperature|top_?[pk]|min_p|(?:max|min)_?(?:new_?)?(?:tokens|length)|repetition_penalty|num_beams|[a-z]+_token_id|learning_?rate|(?:[a-z_]+_)?batch_?size|weight_decay|dropout|[a-z]+_dropout|hidden_size|num_[a-z]+_layers|vocab_size|warmup_[a-z]+|bits|group_size|damp_percent|lora_[a-z]+|r|port|(?:[a-z_]+_)?(?:timeout|retries|interval|ttl)(?:_ms|_s)?|(?:print|tab|indent)_?(?:width|size)|(?:[a-z_]+_)?version|width|height|fps|scale|opacity|zoom)$/i;
var INDEX = 200;
function mayBeMetrics({ numbers, fractions, names }) {
  if (numbers === 0 || fractions === 0 && numbers > INDEX) return false;
  if (names.some((name) => MEASURED.test(spaced(name)))) return true;
  return fractions > 0 && names.filter((name) => SETTING.test(name)).length * 2 < names.length;
}
function spaced(name) {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1 $2");
}

// src/evidence/formats/metrics-json-tally.ts
var NUMBER = /-?(?:\d[\d.eE+-]*|Infinity\b)|NaN\b/y;
var COLON = /\s{0,64}:/y;
var STARTS = "-0123456789IN";
function tally(text2) {
  let [numbers, texts, fractions] = [0, 0, 0];
  const names = [];
  let name = "";
  for (let at2 = 0; at2 < text2.length; ) {
    if (text2[at2] === "[") return null;
    if (text2[at2] === '"') {
      const end = stringEnd(text2, at2);
      if (typeof end !== "number") break;
      COLON.lastIndex = end;
      if (COLON.test(text2)) name = text2.slice(at2 + 1, end - 1);
      else texts++;
      at2 = end;
      continue;
    }
    NUMBER.lastIndex = at2;
    const [number] = STARTS.includes(text2[at2] ?? " ") ? NUMBER.exec(text2) ?? [] : [];
    if (number === void 0) {
      at2++;
      continue;
    }
    numbers++;
    names.push(name);
    if (!/^-?\d+$/.test(number)) fractions++;
    at2 += number.length;
  }
  return { numbers, texts, fractions, names };
}

// src/evidence/formats/metrics-json.ts
var about17 = {
  title: "Metrics file",
  files: "any JSON, YAML or TOML of numbers",
  recognised: "the last resort: an object of numbers, nested at will",
  feeds: { model: "where named", score: "yes", n: "where named", cost: "named", latency: "named", throughput: "named" }
};
var metricsJson = { id: "metrics-json", about: about17, recognise: recognise12, read: read4 };
var SPARE_TEXTS = 4;
function recognise12(outline) {
  if (outline.kind === "text") {
    const seen2 = tallyOfLines(outline.text);
    return seen2 !== null && mayBeMetrics(seen2) && seen2.texts <= seen2.numbers + (seen2.model ? SPARE_TEXTS : 0);
  }
  if (outline.kind !== "object" || isForeign(outline)) return false;
  const seen = tally(outline.text);
  return seen !== null && mayBeMetrics(seen) && seen.texts <= seen.numbers + SPARE_TEXTS;
}
async function read4(document) {
  const { root, said } = await rootOf(document);
  const leaves = leavesOf(root);
  if (!leaves.some(({ value }) => typeof value === "number")) throw new Error("it has no number");
  const roles = rolesOf2(document, leaves);
  const numbers = leaves.filter(({ pointer: pointer2, value }) => !roles.places.has(pointer2) && isNumeric(value));
  const subject = { model: roles.model, variant: null };
  const { readings, unusable } = readOwn(document.entry?.measures ? leaves : numbers, subject, document.entry, null);
  const lists = leaves.filter(({ value }) => Array.isArray(value));
  return {
    format: "metrics-json",
    formatVersion: null,
    readings: readings.map((one) => ({ ...one, n: roles.n })),
    unusable,
    usage: [],
    facts: factsOf3(leaves, roles.places),
    problems: [
      ...problemsOfUnusable(unusable),
      ...lists.map(({ name }) => `"${name}" is a list, which is not read.`),
      ...said
    ],
    measuredAt: null
  };
}
var LIKE_JSON = /^\uFEFF?\s*(?:$|\{|\[(?![^[\]\n"]{1,200}\][ \t]*\r?\n))/;
async function rootOf(document) {
  if (LIKE_JSON.test(new TextDecoder("utf-8").decode(await document.source.head()))) {
    const root = await document.json();
    if (!isObject(root)) throw new Error("it is not a JSON object");
    return { root, said: [] };
  }
  const text2 = textOf(await document.source.bytes());
  const { value, problems } = await (await import("./metrics-json-text-L7D7EMG4.js")).valueOfText(text2);
  if (!isObject(value)) throw new Error("it is not one object of names and values");
  return { root: value, said: problems };
}
function rolesOf2({ entry }, leaves) {
  const columns = entry?.columns ?? {};
  const unknown2 = Object.keys(columns).find((role) => role !== "model" && role !== "n");
  if (unknown2 !== void 0)
    throw new Error(`columns names "${unknown2}", which a metrics file does not have (model, n)`);
  const find = (role) => {
    const name = Object.hasOwn(columns, role) ? columns[role] : void 0;
    const leaf = leaves.find((one) => one.name === name);
    if (name !== void 0 && !leaf)
      throw new Error(`columns.${role} is "${name}", and there is no such key (has: ${named(leaves)})`);
    return leaf;
  };
  const model = find("model") ?? leaves.find(({ pointer: pointer2, value }) => pointer2 === "/model" && typeof value === "string");
  const n = find("n");
  if (model && (typeof model.value !== "string" || model.value === "")) {
    throw new Error(`${model.pointer}: the model is ${kindOf(model.value)}, not a name`);
  }
  if (n && count(n.value) === null) throw new Error(`${n.pointer}: n is ${kindOf(n.value)}, not a count`);
  return {
    model: typeof model?.value === "string" ? model.value : null,
    n: n ? count(n.value) : null,
    places: new Set([model, n].flatMap((leaf) => leaf?.pointer ?? []))
  };
}
function factsOf3(leaves, places) {
  return Object.fromEntries(
    leaves.flatMap(({ name, pointer: pointer2, value }) => {
      const stated2 = isWord(value) || typeof value === "boolean";
      return stated2 && !places.has(pointer2) ? [[name, value]] : [];
    })
  );
}
function named(leaves) {
  const names = leaves.slice(0, 8).map(({ name }) => name);
  return `${names.join(", ")}${leaves.length > 8 ? ` and ${leaves.length - 8} more` : ""}`;
}

// src/evidence/formats/mlflow.ts
var about18 = {
  title: "MLflow",
  files: "a run's meta.yaml below mlruns/, bodies of runs/get and runs/search, exported run.json",
  recognised: "`info` of a run with `run_id`; in YAML, `artifact_uri` or `artifact_location` with `experiment_id`",
  feeds: { model: "parameter", score: "yes", cost: "named", latency: "named", throughput: "named", time: "yes" }
};
var mlflow = {
  id: "mlflow",
  about: about18,
  recognise: recognise13,
  read: async (document) => (await import("./mlflow-read-YYDGG4WC.js")).read(document)
};
var PLACES = [["run", "info"], ["runs", "info"], ["mlflow", "info"], ["info"]];
function recognise13(outline) {
  const { kind, text: text2 } = outline;
  if (kind === "text") return /^\uFEFF?artifact_(?:uri|location):/m.test(text2) && /^\uFEFF?experiment_id:/m.test(text2);
  if (kind !== "object" && kind !== "array") return false;
  const found = PLACES.find((place) => isRunInfo(outline.nested(...place)));
  if (found === void 0) return false;
  return found.length > 1 || outline.keys.has("data") || outline.keys.has("metrics");
}
function isRunInfo(keys) {
  return (keys.has("run_id") || keys.has("run_uuid")) && keys.has("experiment_id");
}

// src/evidence/formats/mlperf.ts
var about19 = {
  title: "MLPerf Inference",
  files: "a submission's mlperf_log_summary.txt, accuracy.txt, result_summary.json, measurements.json, systems/*.json",
  recognised: "`MLPerf Results Summary`; scores as accuracy scripts print them; `n_samples_issued`; `weight_data_types`; `accelerators_per_node`",
  feeds: {
    model: "path",
    score: "yes",
    n: "of scores",
    tokens: "mean",
    latency: "yes",
    throughput: "yes",
    hardware: "systems",
    precision: "measurements"
  }
};
var mlperf = {
  id: "mlperf",
  about: about19,
  recognise: (outline) => kindOf2(outline) !== null,
  read: async (document) => {
    const { path } = document.source;
    const text2 = textOf(await document.source.bytes());
    if (isSummary(text2)) return (await import("./mlperf-summary-IFCMCQ5R.js")).evidenceOf(text2, path);
    if (isNote(text2)) return (await import("./mlperf-summary-IFCMCQ5R.js")).evidenceOfNote(path);
    if (isAccuracy(text2)) return (await import("./mlperf-accuracy-7DAYMY2U.js")).evidenceOf(text2, path, document.entry);
    const root = await document.json();
    if (isEndpoints((key) => isObject(root) && Object.hasOwn(root, key))) {
      return (await import("./mlperf-endpoints-666ZRQUD.js")).evidenceOf(root, path, document.entry);
    }
    return (await import("./mlperf-descriptions-JZUKBEKO.js")).evidenceOf(root, path);
  }
};
var MEASUREMENTS = ["weight_data_types", "weight_transformations", "starting_weights_filename"];
var SYSTEM = ["accelerator_model_name", "accelerators_per_node"];
var ENDPOINTS = [
  ["n_samples_issued", "n_samples_completed", "duration_ns"],
  ["accuracy_scores", "average_accuracy"]
];
function kindOf2({ kind, keys, text: text2 }) {
  if (kind === "zip" || kind === "binary") return null;
  if (isSummary(text2)) return "summary";
  if (isNote(text2)) return "note";
  if ((kind === "text" || /hash=|exact_match/.test(text2)) && isAccuracyOf(kind, text2)) return "accuracy";
  if (kind !== "object") return null;
  if (MEASUREMENTS.every((key) => keys.has(key))) return "measurements";
  if (isEndpoints((key) => keys.has(key))) return "endpoints";
  return SYSTEM.every((key) => keys.has(key)) ? "system" : null;
}
function isAccuracyOf(kind, text2) {
  return (kind === "text" || HASH.test(text2) || LITERAL.test(text2)) && isAccuracy(text2);
}
function isEndpoints(has) {
  return ENDPOINTS.some((keys) => keys.every(has));
}
function isSummary(text2) {
  return /^\ufeff?\s{0,8}={3,200}\r?\nMLPerf Results Summary[ \t]*\r?\n={3}/.test(text2);
}
function isNote(text2) {
  return text2.length < 4096 && /^\s{0,8}(?:No|\d{1,9}) warnings? encountered\b/.test(text2) && /^(?:No|\d{1,9}) errors? encountered\b/im.test(text2);
}
var HASH = /^hash=[0-9a-f]{64}\s*$/m;
var PRINTED = [
  /^accuracy=\d{1,3}(?:\.\d{1,20})?%, good=\d{1,12}, total=\d/m,
  /^(?:mAP|AUC)=\d{1,3}(?:\.\d{1,20})?%/m,
  /^Word Error Rate: {0,4}\d[\d.]{0,20}%, accuracy=/m,
  /^Accuracy: {1,4}mean {1,4}= {1,4}\d/m,
  /\bmetric\/lifetime_(?:ne|accuracy|gauc)\/rating:/,
  /^[^\n{]{0,200}\{['"](?:rouge1|CLIP_SCORE|FID_SCORE)['"]:/m,
  /^\{'[^\n]{0,4000}'(?:gen_tok_len|tokens_per_sample|num-samples)':/m
];
var SCORES = /[{,][ ]?['"](?:exact_match|f1|rouge1|accuracy|mean-accuracy|vbench_score)['"]:|^(?:accuracy|mAP|AUC)=|^BLEU:/m;
var LITERAL = /^\{['"]exact_match['"]: {0,4}[\d.]{1,24}, {0,4}['"]f1['"]: {0,4}[\d.]{1,24}\}[ \t]*\r?\n\s{0,80}[^\s\]},]/m;
var TELLING = /good=|%|Word Error Rate|Accuracy:|metric\/|rouge1|_SCORE|gen_tok_len|tokens_per_sample|num-samples|exact_match|hash=/;
function isAccuracy(text2) {
  if (!TELLING.test(text2)) return false;
  return LITERAL.test(text2) || PRINTED.some((pattern) => pattern.test(text2)) || HASH.test(text2) && SCORES.test(text2);
}

// src/evidence/formats/openai-evals.ts
var about20 = {
  title: "OpenAI Evals",
  files: "JSONL log of `oaieval`",
  recognised: "JSON Lines that begin with `spec` (`eval_name`), or events with `event_id` and `sample_id`",
  feeds: { model: "yes", score: "yes", stderr: "accuracy", n: "accuracy", tokens: "totals", time: "yes" }
};
var openaiEvals = {
  id: "openai-evals",
  about: about20,
  recognise: recognise14,
  read: async (document) => (await import("./openai-evals-log-QKU425L5.js")).evidenceOf(document)
};
function recognise14(outline) {
  const { kind, keys } = outline;
  if (kind !== "object" && kind !== "jsonl") return false;
  if (["run_id", "event_id", "sample_id", "type", "data"].every((key) => keys.has(key))) return true;
  const spec = outline.nested("spec");
  return spec.has("eval_name") && (spec.has("completion_fns") || spec.has("run_id") || spec.has("model_name"));
}

// src/evidence/formats/optimum-benchmark.ts
var about21 = {
  title: "Optimum-Benchmark",
  files: "benchmark.json, or benchmark_report.json (beside its benchmark_config.json)",
  recognised: "parts such as `prefill`, each with `latency`, `throughput` and `memory`",
  feeds: {
    model: "benchmark.json",
    n: "runs",
    latency: "yes",
    throughput: "yes",
    precision: "quantization",
    version: "benchmark.json"
  }
};
var optimumBenchmark = {
  id: "optimum-benchmark",
  about: about21,
  recognise: recognise15,
  read: async (document) => (await import("./optimum-benchmark-report-7LFNK3DF.js")).evidenceOf(document)
};
function recognise15({ kind, keys, nested }) {
  if (kind !== "object") return false;
  const isReport = (names, path) => [...names].some((name) => {
    const parts = nested(...path, name);
    return parts.has("latency") && parts.has("throughput") && parts.has("memory");
  });
  if (keys.has("config") && keys.has("report"))
    return isReport(nested("report"), ["report"]) || nested("config").has("backend");
  return isReport(keys, []);
}

// src/evidence/formats/promptfoo-columns.ts
async function columnsOf(output) {
  const drafts = isIndexed(output) ? byIndex(output) : byName(output);
  const labels = drafts.map((draft) => labelOf(draft));
  const names = await promptNames(labels);
  const plain3 = drafts.map((draft, index) => {
    const provider = providerOf(draft, output.root);
    const prompt = names.get(labels[index] ?? "") ?? "";
    return { ...draft, provider, model: modelOf3(provider), variant: { prompt, ...settingsOf3(provider, output.root) } };
  });
  return plain3.map(({ head, rows, provider, model, variant }, index) => {
    const key = keyOf(model, variant);
    const twins = plain3.filter((other) => keyOf(other.model, other.variant) === key);
    const name = provider.label ?? `#${index + 1}`;
    return { model, head, rows, variant: twins.length > 1 ? { ...variant, provider: name } : variant };
  });
}
function keyOf(model, variant) {
  return JSON.stringify([model, Object.entries(variant).sort()]);
}
function isIndexed({ heads, rows }) {
  return rows.every(({ value }) => {
    const index = count(value.promptIdx);
    return index !== null && (heads.length === 0 || index < heads.length);
  });
}
function byIndex({ heads, rows }) {
  const drafts = new Map(heads.map((head, index) => [index, { head, rows: [] }]));
  for (const row2 of rows) {
    const index = count(row2.value.promptIdx) ?? 0;
    const draft = drafts.get(index) ?? { head: null, rows: [] };
    draft.rows.push(row2);
    drafts.set(index, draft);
  }
  return [...drafts].sort(([a], [b]) => a - b).map(([, draft]) => draft);
}
function byName({ heads, rows }) {
  const groups = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const key = JSON.stringify([idOf(row2.value), rowLabel(row2)]);
    const group = groups.get(key);
    if (group) group.push(row2);
    else groups.set(key, [row2]);
  }
  if (groups.size === 0) return heads.map((head) => ({ head, rows: [] }));
  const grouped = [...groups.values()];
  const claims = grouped.map((group) => heads.filter((head) => group[0] && isHeadOf(head, group[0])));
  return grouped.map((group, index) => {
    const [head, ...others] = claims[index] ?? [];
    const shared = claims.some((claim, other) => other !== index && head !== void 0 && claim.includes(head));
    return { head: head !== void 0 && others.length === 0 && !shared ? head : null, rows: group };
  });
}
function isHeadOf({ value }, row2) {
  const names = [idOf(row2.value), text(at(row2.value, "provider", "label"))].filter((name) => name !== null);
  const shown = text(value.label) ?? text(value.display) ?? text(value.raw);
  const stated2 = text(value.provider);
  if (stated2 !== null && !names.includes(stated2)) return false;
  const label = rowLabel(row2);
  return shown === label || names.some((name) => shown === `[${name}] ${label}`);
}
function rowLabel({ value }) {
  return text(at(value, "prompt", "label")) ?? text(at(value, "prompt", "display")) ?? text(at(value, "prompt", "raw")) ?? "";
}
function labelOf({ head, rows }) {
  const [row2] = rows;
  if (row2) return rowLabel(row2);
  return text(head?.value.label) ?? text(head?.value.display) ?? text(head?.value.raw) ?? "";
}
function idOf(row2) {
  return text(row2.provider) ?? text(at(row2, "provider", "id"));
}
function providerOf({ head, rows: [row2] }, root) {
  if (row2) return { id: idOf(row2.value), label: text(at(row2.value, "provider", "label")) };
  const name = text(head?.value.provider);
  const declared = array(at(root, "config", "providers")).find((one) => name !== null && at(one, "label") === name);
  return declared === void 0 ? { id: name, label: null } : { id: text(at(declared, "id")), label: name };
}
function modelOf3({ id, label }) {
  return id !== null && /^(?:file:|exec:|http)/.test(id) ? label ?? id : id ?? label;
}
function settingsOf3({ id, label }, root) {
  const declared = array(at(root, "config", "providers")).filter((one) => at(one, "id") === id);
  const mine = declared.filter((one) => (text(at(one, "label")) ?? null) === label);
  const [own3, ...others] = mine.length > 0 ? mine : declared;
  if (own3 === void 0 || others.length > 0) return {};
  const config = object(at(own3, "config"));
  const effort = text(config.reasoning_effort) ?? text(at(config, "reasoning", "effort"));
  return {
    ...typeof config.temperature === "number" ? { temperature: String(config.temperature) } : {},
    ...effort === null ? {} : { reasoning_effort: effort }
  };
}
async function promptNames(labels) {
  const distinct = [...new Set(labels)];
  const short = distinct.map((label) => /^([^\s:[\],={}]+\.\w{1,5}(?::\w+)?): /.exec(label)?.[1] ?? plainName2(label));
  const named2 = distinct.map(async (label, index) => {
    const name = short[index] ?? null;
    const unique = name !== null && short.filter((other) => other === name).length === 1;
    return [label, unique ? name : await digest(label)];
  });
  return new Map(await Promise.all(named2));
}
function plainName2(label) {
  return /^[^[\],=\p{Cc}]{1,60}$/u.test(label) ? label : null;
}

// src/evidence/formats/promptfoo-file.ts
var import_yaml = __toESM(require_dist(), 1);

// src/evidence/formats/promptfoo-slim.ts
var KEPT = ["promptIdx", "testIdx", "success", "failureReason", "error", "score", "latencyMs", "cost"];
var WHOLE = ["provider", "tokenUsage", "namedScores"];
var MARKS = ["testCase"];
function slimmer() {
  const labels = /* @__PURE__ */ new Map();
  const once = (label) => {
    if (typeof label !== "string") return label;
    const there = labels.get(label) ?? label;
    labels.set(label, there);
    return there;
  };
  return (value) => {
    if (!isObject(value)) return value;
    const row2 = {};
    for (const key of [...KEPT, ...WHOLE]) if (Object.hasOwn(value, key)) row2[key] = value[key];
    for (const key of MARKS) if (Object.hasOwn(value, key)) row2[key] = true;
    if (Object.hasOwn(value, "prompt")) row2.prompt = labelled(value.prompt, once);
    if (Object.hasOwn(value, "response"))
      row2.response = picked(value.response, ["cached", "tokenUsage", "cost", "error"]);
    if (Object.hasOwn(value, "gradingResult")) row2.gradingResult = graded(value.gradingResult);
    return row2;
  };
}
function labelled(prompt, once) {
  if (!isObject(prompt)) return prompt;
  const key = ["label", "display", "raw"].find(
    (name) => typeof at(prompt, name) === "string" && at(prompt, name) !== ""
  );
  return key === void 0 ? {} : { [key]: once(prompt[key]) };
}
function graded(value) {
  if (!isObject(value)) return value;
  const parts = array(value.componentResults).map((part) => ({
    metadata: { graderError: at(part, "metadata", "graderError") },
    assertion: { metric: at(part, "assertion", "metric") }
  }));
  return { ...picked(value, ["reason", "namedScoreWeights"]), componentResults: parts };
}
function picked(value, keys) {
  if (!isObject(value)) return value;
  return Object.fromEntries(keys.flatMap((key) => Object.hasOwn(value, key) ? [[key, value[key]]] : []));
}

// src/evidence/formats/promptfoo-file.ts
var ROWS = [
  [
    ["provider", "prompt"],
    ["success", "gradingResult", "failureReason", "testCase"]
  ],
  [
    ["testIdx", "promptIdx", "success"],
    ["response", "gradingResult"]
  ]
];
function isRow(keys) {
  return ROWS.some(([all, some]) => all.every((key) => keys.has(key)) && some.some((key) => keys.has(key)));
}
var YAML_START = /^(?:evalId: .*\n)?results:\n(?: {2}.*\n)*? {2}version: \d+\n/;
async function outputOf(document) {
  const head = new TextDecoder().decode(await document.source.head());
  if (YAML_START.test(head)) return ofDocument(await yamlOf(document));
  const records2 = await recordsOf(document, slimmer());
  const [first] = records2;
  if (records2.length === 1 && first?.place === "") return ofDocument(first.value);
  const rows = records2.map(({ place, value }) => ({ place, value: isObject(value) ? value : {} }));
  const stray = rows.find(({ value }) => !isRow(new Set(Object.keys(value))));
  if (stray) throw new Error(`${stray.place} is not a result`);
  return { root: {}, summary: {}, heads: [], rows };
}
function ofDocument(root) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (isRow(new Set(Object.keys(root))))
    return { root: {}, summary: {}, heads: [], rows: [{ place: "", value: root }] };
  const bare = Array.isArray(root.results);
  const summary = bare ? root : object(root.results);
  const base = bare ? "" : "/results";
  if (!Array.isArray(summary.results)) throw new Error(`${base}/results is not a list`);
  const table2 = at(summary, "table", "head", "prompts");
  return {
    root,
    summary,
    heads: Array.isArray(summary.prompts) ? items(summary.prompts, `${base}/prompts`) : items(table2, `${base}/table/head/prompts`),
    rows: items(summary.results, `${base}/results`)
  };
}
function items(list, base) {
  return array(list).map((value, index) => ({ place: `${base}${pointer(index)}`, value: object(value) }));
}
async function yamlOf(document) {
  const root = (0, import_yaml.parse)(textOf(await document.source.bytes()), { maxAliasCount: 1e4 });
  if (!isObject(at(root, "results", "stats")) || at(root, "config") === void 0) {
    throw new Error("the YAML is cut off: it has no stats and config after its results");
  }
  return root;
}

// src/evidence/formats/promptfoo-rows.ts
function outcomeOf({ value }) {
  if (value.success === true) return "pass";
  if (finite(value.failureReason) !== null) return value.failureReason === 2 ? "error" : "fail";
  return !isObject(value.gradingResult) && text(value.error) !== null ? "error" : "fail";
}
function isCached({ value }) {
  return at(value, "response", "cached") === true;
}
function isUngraded(row2) {
  const parts = array(at(row2.value, "gradingResult", "componentResults"));
  return outcomeOf(row2) === "fail" && parts.some((part) => at(part, "metadata", "graderError") === true);
}
function isUnasserted(row2) {
  const reason = text(at(row2.value, "gradingResult", "reason"));
  return outcomeOf(row2) === "pass" && reason === "No assertions";
}
function usageOf2(row2, { model, variant }) {
  const { value, place } = row2;
  return {
    model,
    variant,
    requests: 1,
    ...tokensOf2(at(value, "response", "tokenUsage") ?? value.tokenUsage),
    costUsd: costOf(value, hasTokens(value) && outcomeOf(row2) !== "error" && !isCached(row2)),
    cached: isCached(row2),
    score: value.success === true ? 1 : 0,
    pointer: place
  };
}
function hasTokens(row2) {
  const { inputTokens, outputTokens } = tokensOf2(at(row2, "response", "tokenUsage") ?? row2.tokenUsage);
  return (inputTokens ?? 0) + (outputTokens ?? 0) > 0;
}
function tokensOf2(usage) {
  const [input, output] = [finite(at(usage, "prompt")), finite(at(usage, "completion"))];
  if ((input ?? 0) + (output ?? 0) <= 0) {
    return { inputTokens: null, outputTokens: null, cacheReadTokens: 0, cacheWriteTokens: 0 };
  }
  const detail = (name) => finite(at(usage, "completionDetails", name)) ?? 0;
  const [cacheReadTokens, cacheWriteTokens] = [detail("cacheReadInputTokens"), detail("cacheCreationInputTokens")];
  const [cache, reasoning] = [cacheReadTokens + cacheWriteTokens, detail("reasoning")];
  const beside = (finite(at(usage, "total")) ?? Number.NaN) - (input ?? 0) - (output ?? 0);
  const isCacheBeside = cache > (input ?? 0) || cache > 0 && (beside === cache || beside === cache + reasoning);
  const isReasoningBeside = reasoning > 0 && (beside === reasoning || beside === cache + reasoning);
  return {
    inputTokens: input === null ? null : input + (isCacheBeside ? cache : 0),
    outputTokens: output === null ? null : output + (isReasoningBeside ? reasoning : 0),
    cacheReadTokens,
    cacheWriteTokens
  };
}
function costOf(row2, mayBeFree) {
  const stated2 = finite(at(row2, "response", "cost"));
  const cost = stated2 ?? finite(row2.cost);
  if (cost === null || cost < 0) return null;
  return cost > 0 || stated2 === 0 && mayBeFree ? cost : null;
}
function latenciesOf({ model, variant, rows, head }) {
  const timed = rows.filter((row2) => !isCached(row2) && outcomeOf(row2) !== "error");
  const times = timed.flatMap(({ value }) => finite(value.latencyMs) ?? []).filter((time) => time > 0);
  const pointer2 = head?.place ?? rows[0]?.place ?? "";
  const shared = { model, variant, stderr: null, n: times.length, at: null, pointer: pointer2 };
  return pointsOf(times).map(([point, value]) => {
    const measure2 = `latency_${point}_ms`;
    return { ...shared, measure: measure2, value, ...factsOfMeasure(measure2) };
  });
}
function namedOf(rows) {
  const named2 = /* @__PURE__ */ new Map();
  for (const { value } of rows) {
    for (const [name, score] of entries(value.namedScores)) {
      const number = finite(score);
      if (number === null) continue;
      const weight = finite(at(value, "gradingResult", "namedScoreWeights", name));
      const parts = array(at(value, "gradingResult", "componentResults"));
      const own3 = parts.filter((part) => at(part, "assertion", "metric") === name).length;
      const before = named2.get(name) ?? { sum: 0, of: 0 };
      named2.set(name, { sum: before.sum + number * (weight ?? 1), of: before.of + (weight ?? Math.max(own3, 1)) });
    }
  }
  return named2;
}

// src/evidence/formats/promptfoo-tally.ts
var sizeOf = ({ pass, fail, error }) => pass + fail + error;
function statedOf({ head }) {
  const metrics = object(head?.value.metrics);
  const [pass, fail] = [count(metrics.testPassCount), count(metrics.testFailCount)];
  return pass === null || fail === null ? null : { pass, fail, error: count(metrics.testErrorCount) ?? 0 };
}
function countedOf({ rows }) {
  const outcomes = rows.map(outcomeOf);
  const of = (outcome) => outcomes.filter((one) => one === outcome).length;
  return { pass: of("pass"), fail: of("fail"), error: of("error") };
}
function tallyOf(column) {
  const stated2 = statedOf(column);
  const counted = countedOf(column);
  if (stated2 === null || column.rows.length === 0) return stated2 ?? counted;
  if (sizeOf(stated2) === sizeOf(counted)) return stated2.pass === counted.pass ? counted : null;
  const within = counted.pass <= stated2.pass && counted.fail + counted.error <= stated2.fail + stated2.error;
  return within ? stated2 : null;
}
function contradiction(column) {
  const [stated2, counted] = [statedOf(column), countedOf(column)];
  return `it counts ${stated2?.pass} passed of ${stated2 ? sizeOf(stated2) : 0}, its rows ${counted.pass} of ${sizeOf(counted)}`;
}

// src/evidence/formats/promptfoo-scores.ts
function scoresOf2(column, task) {
  const { model, variant, head, rows } = column;
  const place = head?.place ?? rows[0]?.place ?? "/results";
  const metrics = head === null ? null : `${head.place}/metrics`;
  const tally2 = tallyOf(column);
  const lost = (measure2, why, where) => ({
    readings: [],
    unusable: [{ model, variant, measure: measure2, why, pointer: where }],
    problems: []
  });
  if (tally2 === null) return lost(null, contradiction(column), place);
  const n = sizeOf(tally2);
  if (n === 0) return lost(null, "it has no rows", place);
  const stated2 = statedOf(column) !== null && metrics !== null;
  const errorAt = stated2 && at(head?.value, "metrics", "testErrorCount") === tally2.error;
  if (tally2.error === n) {
    return lost(null, `all ${n} rows are errors, ${firstError(rows)}`, errorAt ? `${metrics}/testErrorCount` : place);
  }
  const shared = { model, variant, stderr: null, n, at: null };
  const ratio = { unit: null, goal: "maximize", range: [0, 1] };
  const passAt = stated2 ? `${metrics}/testPassCount` : place;
  const readings = [
    { ...shared, ...ratio, measure: `${task}/pass_rate`, value: tally2.pass / n, pointer: passAt },
    {
      ...shared,
      ...factsOfMeasure("error_rate"),
      measure: "error_rate",
      value: tally2.error / n,
      pointer: errorAt ? `${metrics}/testErrorCount` : place
    }
  ];
  const named2 = namedScores(column, task);
  const score = meanScore(column, n);
  if (score !== null) {
    const range = score.value >= 0 && score.value <= 1 ? ratio : { unit: null, goal: "maximize" };
    readings.push({ ...shared, ...range, measure: `${task}/score`, ...score });
  }
  const problems = [
    ...tally2.error > 0 ? [`${place}: ${tally2.error} of ${n} rows are errors and count as not passed, ${firstError(rows)}.`] : [],
    ...rows.length > 0 && rows.length < n ? [`${place}: ${n} rows are counted, and ${rows.length} are in the file.`] : [],
    ...gradingProblems(column, place)
  ];
  return { readings: [...readings, ...named2.readings], unusable: named2.unusable, problems };
}
function gradingProblems({ rows }, place) {
  const empty = rows.filter(isUnasserted).length;
  const ungraded = rows.filter(isUngraded).length;
  return [
    ...empty > 0 ? [`${place}: ${empty} of ${rows.length} rows have no assertion, and pass whatever the answer.`] : [],
    ...ungraded > 0 ? [`${place}: ${ungraded} of ${rows.length} rows failed because their grader gave no verdict.`] : []
  ];
}
function firstError(rows) {
  const first = rows.find((row2) => outcomeOf(row2) === "error");
  const said = text(first?.value.error) ?? text(at(first?.value, "response", "error"));
  if (said === null) return "which do not say why";
  const line = said.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return `first: ${line.length > 160 ? `${line.slice(0, 160)} \u2026` : line.replace(/\.$/, "")}`;
}
function meanScore({ head, rows }, n) {
  const total = finite(at(head?.value, "metrics", "score"));
  if (head !== null && total !== null) return { value: total / n, pointer: `${head.place}/metrics/score` };
  const scores = rows.flatMap(({ value }) => finite(value.score) ?? []);
  if (scores.length !== n || n === 0) return null;
  return { value: scores.reduce((sum, score) => sum + score, 0) / n, pointer: rows[0]?.place ?? "" };
}
function namedScores(column, task) {
  const { model, variant, head, rows } = column;
  const metrics = object(head?.value.metrics);
  const ofRows = namedOf(rows);
  const stated2 = entries(metrics.namedScores);
  const names = stated2.length > 0 ? stated2 : [...ofRows].map(([name, { sum }]) => [name, sum]);
  const readings = [];
  const unusable = [];
  for (const [name, total] of names) {
    const measure2 = `${task}/${name}`;
    const place = stated2.length > 0 && head ? `${head.place}/metrics/namedScores${pointer(name)}` : rows[0]?.place ?? "";
    const n = count(at(metrics, "namedScoresCount", name));
    const of = finite(at(metrics, "namedScoreWeights", name)) ?? n ?? ofRows.get(name)?.of ?? null;
    const value = of === null || of <= 0 ? Number.NaN : (finite(total) ?? Number.NaN) / of;
    if (Number.isFinite(value)) {
      const range = value >= 0 && value <= 1 ? { range: [0, 1] } : {};
      const shared = { model, variant, unit: null, stderr: null, n: n ?? (stated2.length > 0 ? null : of), at: null };
      readings.push({ ...shared, measure: measure2, value, pointer: place, ...range });
    } else {
      unusable.push({ model, variant, measure: measure2, why: "the file does not say how many rows it sums up", pointer: place });
    }
  }
  return { readings, unusable };
}

// src/evidence/formats/promptfoo.ts
var about22 = {
  title: "promptfoo",
  files: "outputs of `-o`: JSON, YAML, JSON Lines",
  recognised: "`results` with `stats`, prompts or a table; rows with `promptIdx` and `testIdx`",
  feeds: {
    model: "provider",
    score: "pass rate",
    n: "yes",
    samples: "yes",
    tokens: "yes",
    cost: "yes",
    latency: "from rows",
    time: "yes",
    version: "newer"
  }
};
var promptfoo = { id: "promptfoo", about: about22, recognise: recognise16, read: read5 };
function recognise16(outline) {
  const { kind, keys } = outline;
  if (kind === "text") return YAML_START.test(outline.text);
  if (kind === "jsonl") return isRow(keys) && keys.has("promptIdx");
  if (kind !== "object") return false;
  if (isRow(keys) && keys.has("promptIdx") && keys.has("testIdx")) return true;
  const summary = outline.nested("results");
  if (isRow(summary)) return keys.has("stats") || keys.has("prompts") || keys.has("table");
  return summary.has("results") && ["stats", "prompts", "table"].some((key) => summary.has(key));
}
async function read5(document) {
  const output = await outputOf(document);
  const columns = await columnsOf(output);
  const scores = columns.map((column) => scoresOf2(column, document.entry?.task ?? "promptfoo"));
  const nothing = columns.length === 0;
  const rows = columns.flatMap((column) => column.rows);
  const failed2 = rows.length > 0 && rows.every((row2) => outcomeOf(row2) === "error");
  const lost = scores.flatMap((one) => one.unusable).map((one) => `${one.pointer}: ${one.why}.`);
  const version = finite(output.summary.version);
  return {
    format: "promptfoo",
    formatVersion: version === null ? null : String(version),
    readings: columns.flatMap((column, index) => {
      const found = scores[index]?.readings ?? [];
      return found.length === 0 ? [] : [...found, ...latenciesOf(column)];
    }),
    unusable: nothing ? [{ model: null, variant: null, measure: null, why: "the file has no prompts and no rows", pointer: "/results" }] : scores.flatMap((one) => one.unusable),
    usage: columns.flatMap(usageOfColumn),
    facts: factsOf4(output, rows.filter(isCached).length),
    problems: [
      ...nothing ? ["The file has no prompts and no rows."] : [],
      ...failed2 ? [`All ${rows.length} rows are errors, ${firstError(rows)}.`] : lost,
      ...scores.flatMap((one) => one.problems)
    ],
    measuredAt: zonedInstant(output.summary.timestamp) ?? zonedInstant(at(output.root, "metadata", "evaluationCreatedAt"))
  };
}
function usageOfColumn(column) {
  const { rows, head, model, variant } = column;
  if (rows.length > 0 || head === null) return rows.map((row2) => usageOf2(row2, column));
  const used = at(head.value, "metrics", "tokenUsage");
  const requests = finite(at(used, "numRequests")) ?? 0;
  const tokens = tokensOf2(used);
  if (requests <= 0 || (tokens.inputTokens ?? 0) + (tokens.outputTokens ?? 0) <= 0) return [];
  const cost = finite(at(head.value, "metrics", "cost"));
  const costUsd = cost !== null && cost > 0 ? cost : null;
  const pointer2 = `${head.place}/metrics/tokenUsage`;
  return [{ model, variant, requests, ...tokens, costUsd, cached: false, score: null, pointer: pointer2 }];
}
function factsOf4({ root, summary, heads, rows }, cached) {
  const duration = finite(at(summary, "stats", "durationMs"));
  const labels = new Map(
    rows.flatMap(({ value }) => {
      const [id, label] = [text(at(value, "provider", "id")), text(at(value, "provider", "label"))];
      return id !== null && label !== null ? [[id, label]] : [];
    })
  );
  return stated([
    ["tool", "promptfoo"],
    ["tool_version", text(at(root, "metadata", "promptfooVersion"))],
    ["eval_id", text(root.evalId)],
    ["description", text(at(root, "config", "description"))],
    ["duration_s", duration === null ? null : duration / 1e3],
    ["provider_labels", labels.size === 0 ? null : Object.fromEntries(labels)],
    ["cached_rows", cached === 0 ? null : cached],
    [
      "grader_tokens",
      graderTokens(heads.map(({ value }) => at(value, "metrics", "tokenUsage", "assertions", "total")))
    ]
  ]);
}
function graderTokens(totals) {
  const sum = totals.reduce((all, total) => all + (finite(total) ?? 0), 0);
  return sum > 0 ? sum : null;
}

// src/evidence/formats/pytest-benchmark.ts
var about23 = {
  title: "pytest-benchmark",
  files: "files of `--benchmark-json` and of `.benchmarks/`",
  recognised: "`machine_info`, `benchmarks[].stats`",
  feeds: { model: "extra_info", n: "rounds", latency: "of functions", time: "yes", version: "yes" }
};
var pytestBenchmark = {
  id: "pytest-benchmark",
  about: about23,
  recognise: ({ kind, keys, nested }) => kind === "object" && keys.has("machine_info") && keys.has("benchmarks") && (nested("benchmarks").has("stats") || keys.has("commit_info")),
  read: async (document) => (await import("./pytest-benchmark-stats-L77UIWGN.js")).evidenceOf(await document.json())
};

// src/evidence/formats/sglang-bench.ts
var about24 = {
  title: "SGLang bench_serving",
  files: "*.jsonl of `sglang.bench_serving`",
  recognised: "`completed` with `mean_e2e_latency_ms`; `server_info` beside `backend` and `request_rate`",
  feeds: {
    model: "server_info",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "GPU count",
    precision: "server_info",
    version: "server_info"
  }
};
var sglangBench = {
  id: "sglang-bench",
  about: about24,
  recognise: recognise17,
  read: async (document) => (await import("./sglang-bench-runs-P6WSDHLH.js")).evidenceOf(document)
};
function recognise17({ keys, kind }) {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (["server_info", "backend", "request_rate"].every((key) => keys.has(key))) return true;
  const timed = keys.has("mean_e2e_latency_ms") || keys.has("median_e2e_latency_ms");
  const counted = keys.has("output_throughput") || keys.has("total_output_tokens_retokenized");
  return timed && counted && keys.has("completed") && !keys.has("e2e_latencies");
}

// src/evidence/formats/simple-evals.ts
var about25 = {
  title: "simple-evals",
  files: "`<eval>_<model>.json`, `_allresults.json`",
  recognised: "`score` beside `score:std` (HealthBench: `score:bootstrap_std`), or beside `metrics`, `htmls` and `convos`",
  feeds: { model: "file name", score: "yes", stderr: "HealthBench", n: "HealthBench" }
};
var simpleEvals = {
  id: "simple-evals",
  about: about25,
  recognise: recognise18,
  read: async (document) => (await import("./simple-evals-scores-LOPAYHVM.js")).evidenceOf(document)
};
function recognise18({ kind, keys }) {
  if (kind !== "object" || !keys.has("score")) return false;
  if (["metrics", "htmls", "convos"].every((key) => keys.has(key))) return true;
  return ["score:std", "score:bootstrap_std", "score:n_samples"].some((key) => keys.has(key));
}

// src/evidence/formats/table-cells.ts
var MAX_CELLS = 2e6;
var PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
var MISSING = /^(?:|na|n\/a|nan|null|none|nil|-|--|[+-]?inf(?:inity)?)$/i;
function cellOf(raw) {
  const text2 = raw.trim();
  const value = PLAIN.test(text2) ? Number(text2) : Number.NaN;
  if (Number.isFinite(value)) return { kind: "number", value, text: text2 };
  return MISSING.test(text2) || PLAIN.test(text2) ? { kind: "missing", text: text2 } : { kind: "text", text: text2 };
}
function cellOfValue(value) {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", value, text: String(value) } : { kind: "missing", text: String(value) };
  }
  if (value === void 0 || value === null) return { kind: "missing", text: "" };
  if (typeof value !== "string") return { kind: "text", text: typeof value === "object" ? "" : String(value) };
  return MISSING.test(value.trim()) ? { kind: "missing", text: value } : { kind: "text", text: value };
}
function isDressed(text2) {
  return PLAIN.test(text2) || /[,%$€£'_ ]/.test(text2) && /^[+-]?[$€£]?\s?\d[\d.,'_ ]*\s?[%$€£]?$/.test(text2);
}
function repeated(names) {
  const seen = /* @__PURE__ */ new Set();
  return names.find((name) => name !== "" && seen.size === seen.add(name).size) ?? null;
}
function listed(names) {
  const more = names.length > 8 ? ` and ${names.length - 8} more` : "";
  return names.slice(0, 8).join(", ") + more;
}

// src/evidence/formats/table-columns.ts
var ROLES = ["id", "model", "n", "stderr", "task"];
var IDS = ["id", "model", "name"];
function layoutOf(grid, entry) {
  const { names } = grid;
  const roles = rolesOf3(names, entry);
  const id = roles.get("id") ?? roles.get("model") ?? idOf2(grid);
  const [n, task] = [roles.get("n") ?? null, roles.get("task") ?? null];
  const kept2 = names.flatMap((name, index) => name === "" || [id, n, task].includes(index) ? [] : [index]);
  const numeric = new Set(kept2.filter((index) => isNumeric2(grid, index)));
  const places = new Map(names.map((name, index) => [name, index]));
  const errors = /* @__PURE__ */ new Map();
  for (const index of kept2) {
    const stderr = places.get(`${names[index]}_stderr`);
    if (stderr !== void 0) errors.set(index, stderr);
  }
  const stated2 = roles.get("stderr") ?? null;
  const taken = /* @__PURE__ */ new Set([...errors.values(), ...stated2 === null ? [] : [stated2]]);
  const all = entry?.measures ? Object.entries(entry.measures).map(([measure2, column]) => ({ measure: measure2, column, index: places.get(column) ?? -1 })) : kept2.flatMap((index) => {
    const column = names[index] ?? "";
    if (!numeric.has(index) || taken.has(index)) return [];
    return [{ measure: fullName(column, task === null ? entry?.task ?? null : null), column, index }];
  });
  const found = all.filter(({ index }) => index !== -1);
  const measured = new Set(found.map(({ index }) => index));
  const alone = found.length === 1 ? stated2 : null;
  return {
    id,
    n,
    task,
    measures: found.map(({ measure: measure2, index }) => ({ measure: measure2, index, stderr: errors.get(index) ?? alone })),
    texts: kept2.filter((index) => !numeric.has(index) && !measured.has(index)),
    absent: all.filter(({ index }) => index === -1),
    problems: [
      ...stated2 !== null && found.length > 1 ? [`columns.stderr cannot belong to ${found.length} measures; name such a column <measure>_stderr.`] : [],
      ...kept2.flatMap((index) => numeric.has(index) || taken.has(index) ? [] : dressed(grid, index))
    ]
  };
}
function fullName(name, task) {
  return task === null || MEASURES.has(name) ? name : `${task}/${name}`;
}
function rolesOf3(names, entry) {
  return new Map(
    Object.entries(entry?.columns ?? {}).map(([role, column]) => {
      const index = names.indexOf(column);
      if (!ROLES.some((known2) => known2 === role)) {
        throw new Error(`columns names "${role}", which a table does not have (${ROLES.join(", ")})`);
      }
      if (index === -1)
        throw new Error(`columns.${role} is "${column}", and there is no such column (has: ${listed(names)})`);
      return [role, index];
    })
  );
}
function idOf2(grid) {
  const lower = grid.names.map((name) => name.toLowerCase());
  const found = IDS.map((name) => lower.indexOf(name)).filter((index) => index !== -1);
  return found.find((index) => !isCounter(grid, index)) ?? found[0] ?? null;
}
function isCounter({ rows }, index) {
  return rows.every(({ cells }) => /^\d+$/.test(cells[index]?.text ?? ""));
}
function isNumeric2({ rows }, index) {
  const kinds = rows.map(({ cells }) => cells[index]?.kind);
  const numbers = kinds.filter((kind) => kind === "number").length;
  return numbers > 0 && numbers >= kinds.filter((kind) => kind === "text").length;
}
function dressed({ names, rows }, index) {
  const texts = rows.flatMap(({ cells }) => cells[index]?.kind === "text" ? [cells[index].text] : []);
  const some = texts.filter(isDressed);
  const [first] = some;
  if (first === void 0 || some.length * 2 < texts.length) return [];
  return [`Column "${names[index]}" holds "${first}", which is not a plain number; no number is read from it.`];
}

// src/evidence/formats/table-json.ts
async function gridOfJson(document) {
  const records2 = (await recordsOf(document, limited())).map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the document" : place} is not an object`);
    return { place, value };
  });
  const names = [...new Set(records2.flatMap(({ value }) => Object.keys(value)))];
  if (records2.length * names.length > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
  const nested = names.filter(
    (name) => records2.some(({ value }) => typeof own(value, name) === "object" && own(value, name) !== null)
  );
  return {
    names,
    rows: records2.map(({ place, value }, index) => ({
      number: index + 1,
      place,
      cells: names.map((name) => cellOfValue(own(value, name)))
    })),
    ragged: [],
    problems: nested.map((name) => `Column "${name}" holds lists or objects, which are not read.`)
  };
}
function limited() {
  let cells = 0;
  return (value) => {
    cells += isObject(value) ? Object.keys(value).length : 1;
    if (cells > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
    return value;
  };
}
function own(value, name) {
  return Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/evidence/formats/table-rows.ts
function readRow(row2, { names }, layout) {
  const { number, place, cells } = row2;
  const nameless = [layout.id, layout.task].find((index) => index !== null && cells[index]?.kind === "missing");
  if (nameless !== void 0 && nameless !== null) {
    const why = `row ${number} has no "${names[nameless]}"`;
    return { readings: [], unusable: [{ model: null, variant: null, measure: null, why, pointer: place }] };
  }
  const task = layout.task === null ? null : cells[layout.task]?.text ?? null;
  const shared = { model: layout.id === null ? null : cells[layout.id]?.text ?? null, variant: null };
  const readings = [];
  const unusable = [];
  for (const column of layout.measures) {
    const cell = cells[column.index];
    const measure2 = fullName(column.measure, task);
    const where = `${place}${pointer(names[column.index] ?? "")}`;
    if (cell?.kind !== "number") {
      const why = cell === void 0 || cell.text === "" ? "the cell is empty" : `the cell is "${cell.text}", not a plain number`;
      unusable.push({ ...shared, measure: measure2, why, pointer: where });
      continue;
    }
    const n = layout.n === null ? null : numberAt(row2, layout.n);
    const { unit, ...rest } = factsOfMeasure(measure2);
    const whole = {
      model: shared.model,
      variant: null,
      measure: measure2,
      value: cell.value,
      unit,
      stderr: stderrOf2(row2, column),
      n: n !== null && Number.isSafeInteger(n) && n >= 0 ? n : null,
      at: null,
      pointer: where,
      row: number
    };
    readings.push(unit === null ? whole : { ...whole, ...rest });
  }
  return { readings, unusable };
}
function stderrOf2(row2, { stderr }) {
  const value = stderr === null ? null : numberAt(row2, stderr);
  return value !== null && value >= 0 ? value : null;
}
function numberAt({ cells }, index) {
  const cell = cells[index];
  return cell?.kind === "number" ? cell.value : null;
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records2, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records2 === "string") {
    records2 = Buffer.from(records2);
  }
  if (Buffer.isBuffer(records2)) {
    records2 = ((data) => {
      const records3 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records3.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records3;
    })(records2);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records2.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array2) {
  const n = array2.length;
  if (n === 0) return 0;
  const mean = array2.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array2.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records2 = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records2.push(record);
    else {
      records2[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records2;
};

// src/evidence/formats/table-text.ts
var DELIMITERS = [",", "	", ";"];
var BATCH_LINES = 2e3;
function delimiterOf(header) {
  const widths = DELIMITERS.map((delimiter) => ({ delimiter, width: widthOf(header, delimiter) }));
  const best = widths.reduce((a, b) => b.width > a.width ? b : a);
  return best.width > 1 ? best.delimiter : null;
}
function widthOf(header, delimiter) {
  try {
    return cellsOf(header, delimiter)[0]?.length ?? 0;
  } catch {
    return 0;
  }
}
function cellsOf(text2, delimiter) {
  if (!text2.includes('"')) return plainCells(text2, delimiter);
  return parse(text2, { delimiter, relax_column_count: true, skip_empty_lines: true, bom: true });
}
function plainCells(text2, delimiter) {
  return text2.split("\n").flatMap((line) => line === "" ? [] : [line.split(delimiter)]);
}
async function gridOfText(source) {
  let [names, delimiter] = [null, ","];
  const rows = [];
  const ragged = [];
  let number = 0;
  let lines = 0;
  const take = (text2) => {
    if (names === null) delimiter = delimiterOf(/[^\n]+/.exec(text2)?.[0] ?? "") ?? ",";
    for (const record of records(text2, delimiter, lines)) {
      if (names === null) {
        names = record.map((name) => name.trim());
        continue;
      }
      number++;
      const place = `/${number}`;
      if (number * names.length > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
      if (record.length !== names.length) ragged.push({ number, place, cells: record.length });
      else rows.push({ number, place, cells: record.map(cellOf) });
    }
  };
  let batch = [];
  let quoted = false;
  for await (const line of source.lines()) {
    batch.push(line);
    if (line.includes('"') && line.split('"').length % 2 === 0) quoted = !quoted;
    if (quoted || batch.length < BATCH_LINES) continue;
    take(batch.join("\n"));
    lines += batch.length;
    batch = [];
  }
  take(batch.join("\n"));
  const problems = await isOpenEnded(source) ? ["The last row has no line end; the file may be cut off."] : [];
  return { names: names ?? [], rows, ragged, problems };
}
function records(text2, delimiter, before) {
  try {
    return cellsOf(text2, delimiter);
  } catch (error) {
    const lines = error instanceof CsvError && typeof error.lines === "number" ? error.lines : 1;
    throw new Error(`line ${before + lines}: the quotes do not pair`);
  }
}
async function isOpenEnded(source) {
  const [first, second] = await source.slice(0, 2);
  if (source.size === 0 || first === 31 && second === 139) return false;
  const [last] = await source.slice(source.size - 1, 1);
  return last !== 10;
}

// src/evidence/formats/table-sniff.ts
function firstObject(text2) {
  const start = text2.indexOf("{");
  for (let at2 = start; at2 !== -1 && at2 < text2.length; at2++) {
    if (text2[at2] === '"') {
      const end = stringEnd(text2, at2);
      if (typeof end !== "number") return null;
      at2 = end - 1;
    } else if (text2[at2] === "}") {
      try {
        const value = parseJson(text2.slice(start, at2 + 1));
        return isObject(value) ? value : null;
      } catch {
        return null;
      }
    }
  }
  return null;
}
var LOOKED_AT = 20;
function isTable(text2) {
  if (/(?:^|[,\t;"])\[(?:PASS|FAIL|ERROR)\] |Grader Reason/m.test(text2)) return false;
  const all = linesOf(text2);
  const ended = linesOf(text2.slice(0, text2.lastIndexOf("\n") + 1));
  const lines = ended.length > 1 ? ended : all;
  const delimiter = delimiterOf(lines[0] ?? "");
  if (delimiter === null || isProse(lines[0] ?? "", delimiter)) return false;
  const [header = [], ...rows] = recordsOf2(lines, delimiter);
  const named2 = header.filter((name, index) => name.trim() !== "" || index === 0);
  if (named2.length < 2 || header.some((name) => cellOf(name).kind === "number")) return false;
  const even = rows.filter((row2) => row2.length === header.length).map((row2) => row2.map(cellOf));
  if (even.length === 0 || even.length * 2 < rows.length) return false;
  return header.some((name, index) => {
    if (name.trim() === "") return false;
    const kinds = even.map((row2) => row2[index]?.kind);
    return kinds.includes("number") && !kinds.includes("text");
  });
}
function linesOf(text2) {
  const lines = text2.split(/\r?\n/, 2 * LOOKED_AT).filter((line) => line.trim() !== "");
  return lines.slice(0, LOOKED_AT);
}
function isProse(header, delimiter) {
  if (/^\s*#|[<>{}=]/.test(header)) return true;
  const [, ...later] = header.split(delimiter);
  return later.every((name) => name.startsWith(" ")) && !/\b(?:id|model|name)\b/i.test(header);
}
function recordsOf2(lines, delimiter) {
  for (let count2 = lines.length; count2 > 1; count2--) {
    try {
      return cellsOf(lines.slice(0, count2).join("\n"), delimiter);
    } catch {
    }
  }
  return [];
}

// src/evidence/formats/table.ts
var about26 = {
  title: "Table",
  files: "CSV, TSV, JSON, JSON Lines",
  recognised: "the last resort: a header and rows",
  feeds: {
    model: "column",
    score: "yes",
    stderr: "column",
    n: "column",
    cost: "column",
    latency: "column",
    throughput: "column"
  }
};
var table = { id: "table", about: about26, recognise: recognise19, read: read6 };
function recognise19(outline) {
  if (outline.kind === "text") return isTable(outline.text);
  if (outline.kind !== "array" && outline.kind !== "jsonl") return false;
  if (outline.keys.size < 2 || isForeign(outline)) return false;
  const first = firstObject(outline.text);
  if (first === null) return false;
  const values = Object.values(first);
  return values.every((value) => typeof value !== "object" || value === null) && values.some((value) => finite(value) !== null);
}
async function read6(document) {
  const head = new TextDecoder().decode(await document.source.head());
  const grid = /^\s*[[{]/.test(head) ? await gridOfJson(document) : await gridOfText(document.source);
  const twice = repeated(grid.names);
  if (twice !== null) throw new Error(`the header names "${twice}" twice`);
  if (grid.rows.length + grid.ragged.length === 0) throw new Error("it has no rows");
  const layout = layoutOf(grid, document.entry);
  const found = grid.rows.map((row2) => readRow(row2, grid, layout));
  const ragged = grid.ragged.map(({ number, place, cells }) => ({
    place,
    why: `row ${number} has ${cells} cells, the header ${grid.names.length}`
  }));
  const unusable = [
    ...layout.absent.map(({ measure: measure2, column }) => {
      return {
        model: null,
        variant: null,
        measure: measure2,
        why: `no column "${column}" (has: ${listed(grid.names)})`,
        pointer: ""
      };
    }),
    ...ragged.map(({ place, why }) => ({ model: null, variant: null, measure: null, why, pointer: place })),
    ...found.flatMap((one) => one.unusable)
  ];
  return {
    format: "table",
    formatVersion: null,
    readings: found.flatMap((one) => one.readings),
    unusable,
    usage: [],
    facts: factsOf5(grid, layout),
    problems: [
      ...grid.problems,
      ...layout.problems,
      ...layout.absent.map(({ measure: measure2, column }) => `${measure2}: no column "${column}" (has: ${listed(grid.names)}).`),
      ...ragged.map(({ place, why }) => `${place}: ${why}.`),
      ...textProblems(grid, layout)
    ],
    measuredAt: null
  };
}
function textProblems({ names, rows }, { measures }) {
  return measures.flatMap(({ index }) => {
    const texts = rows.flatMap(
      (row2) => row2.cells[index]?.kind === "text" ? [{ row: row2, text: row2.cells[index].text }] : []
    );
    const [first] = texts;
    if (!first) return [];
    return [
      `Column "${names[index]}": ${texts.length} of ${rows.length} rows hold no plain number, first "${first.text}" in row ${first.row.number}.`
    ];
  });
}
var SHOWN_TEXTS = 20;
function factsOf5({ names, rows }, { texts }) {
  return Object.fromEntries(
    texts.flatMap((index) => {
      const values = [
        ...new Set(rows.flatMap(({ cells }) => cells[index]?.kind === "text" ? [cells[index].text] : []))
      ];
      const [first] = values;
      if (first === void 0 || values.length > SHOWN_TEXTS) return [];
      return [[names[index] ?? "", values.length === 1 ? first : values]];
    })
  );
}

// src/evidence/formats/vllm-bench.ts
var about27 = {
  title: "vLLM bench",
  files: "results of `bench serve` and its sweeps, `bench latency`, `bench throughput`",
  recognised: "`num_prompts` with `completed`; `avg_latency` with `latencies`; `elapsed_time` with `tokens_per_second`",
  feeds: {
    model: "`bench serve`",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "metadata",
    time: "no zone"
  }
};
var vllmBench = { id: "vllm-bench", about: about27, recognise: recognise20, read: read7 };
var SERVING = ["model_id", "num_prompts", "completed", "request_throughput", "duration"];
var LATENCY = ["avg_latency", "latencies", "percentiles"];
var THROUGHPUT = ["elapsed_time", "num_requests", "requests_per_second", "tokens_per_second"];
var SIDECAR = ["benchmark", "model", "metric"];
function recognise20(outline) {
  const { keys, kind } = outline;
  const has = (names) => names.every((key) => keys.has(key));
  if (kind === "object" && (has(LATENCY) || has(THROUGHPUT))) return true;
  if (kind === "array" && has(SIDECAR)) return outline.nested("metric").has("benchmark_values");
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  return has(SERVING) && !keys.has("mean_e2e_latency_ms");
}
async function read7(document) {
  const records2 = await recordsOf(document);
  const [first] = records2;
  if (first && records2.every(({ place, value }) => isOffline(place, value))) {
    return (await import("./vllm-bench-offline-PXE6MOBN.js")).evidenceOf(document, first.value);
  }
  return ofServing(objectsOf(records2));
}
function isOffline(place, value) {
  const kinds = place === "" ? [LATENCY, THROUGHPUT] : [SIDECAR];
  return isObject(value) && kinds.some((keys) => keys.every((key) => Object.hasOwn(value, key)));
}
function ofServing(records2) {
  const loads = loadsOf(records2);
  const { readings, unusable, problems } = together(records2.map((one, index) => measure(one, loads[index] ?? null)));
  return {
    format: "vllm-bench",
    formatVersion: null,
    readings,
    unusable,
    usage: [],
    facts: agreed([{ tool: "vllm bench serve" }, ...records2.map(({ record }) => factsOf6(record))]),
    problems,
    measuredAt: null
  };
}
function factsOf6(record) {
  return stated(Object.entries(record).map(([key, value]) => [NAMES.get(key) ?? key, factOf(key, value)]));
}
var NAMES = /* @__PURE__ */ new Map([
  ["duration", "duration_s"],
  ["request_goodput:", "request_goodput"]
]);
var NUMBERS = /* @__PURE__ */ new Set(["duration", "request_goodput", "request_goodput:"]);
function factOf(key, value) {
  if (NUMBERS.has(key)) return typeof value === "number" && Number.isFinite(value) ? value : null;
  if (!isSetting(key) || value === "") return null;
  if (key === "gpus" && typeof value === "string" && /^\d{1,6}$/.test(value)) return Number(value);
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

// src/evidence/formats/wandb.ts
var about28 = {
  title: "Weights & Biases",
  files: "wandb/run-*/files/wandb-summary.json",
  recognised: "`_wandb`, or `_runtime` with `_timestamp` or `_step`",
  feeds: {
    model: "config.yaml",
    score: "yes",
    cost: "named",
    latency: "named",
    throughput: "named",
    hardware: "host",
    time: "yes"
  }
};
var wandb = {
  id: "wandb",
  about: about28,
  recognise: recognise21,
  read: async (document) => (await import("./wandb-summary-LXWMPJCD.js")).read(document)
};
function recognise21({ kind, keys }) {
  if (kind !== "object") return false;
  return keys.has("_wandb") || keys.has("_runtime") && (keys.has("_timestamp") || keys.has("_step"));
}

// src/evidence/formats/index.ts
var READERS = [
  inspectAi,
  lighteval,
  lmEval,
  lmEvalSamples,
  promptfoo,
  helm,
  everyEvalEver,
  openaiEvals,
  simpleEvals,
  hal,
  deepeval,
  vllmBench,
  sglangBench,
  guidellm,
  genaiPerf,
  aiperf,
  inferencex,
  llmperf,
  inferencePerf,
  optimumBenchmark,
  mlperf,
  pytestBenchmark,
  mlflow,
  wandb,
  hfModelIndex,
  hfEvalResults,
  safetensors,
  gguf,
  onnx,
  tflite,
  hfConfig,
  lfsPointer,
  k8s,
  launch,
  metricsJson,
  table
];

// src/evidence/find.ts
var SHOWN = 8;
function finder(candidates, models) {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const byName2 = /* @__PURE__ */ new Map();
  const note = (name, candidate) => {
    byName2.set(name, (byName2.get(name) ?? /* @__PURE__ */ new Set()).add(candidate));
  };
  for (const candidate of candidates) {
    for (const name of /* @__PURE__ */ new Set([candidate.model, ...candidate.names.map(rewritten)])) {
      note(name, candidate);
      note(split(name).base, candidate);
    }
    for (const alias of models.get(candidate.model)?.aliases ?? []) note(rewritten(alias), candidate);
  }
  const lookUp = (name) => {
    const exact = byId.get(name);
    const { model, wanted } = withoutSettings(name);
    const named2 = byName2.get(rewritten(name)) ?? byName2.get(rewritten(model)) ?? /* @__PURE__ */ new Set();
    if (exact && named2.size <= 1) return exact;
    const constraints = byName2.has(rewritten(name)) ? [] : wanted;
    const fitting = [...named2].filter((one) => constraints.every(([key, value]) => one.settings[key] === value));
    const [only, ...others] = fitting;
    if (exact) return exact;
    if (only && others.length === 0) return only;
    if (only) return ambiguous(name, fitting);
    if (named2.size > 0) return unknown("evidence/missing", `no evidence has "${name}" (has: ${listed2([...named2])})`);
    return missing(name, candidates, models);
  };
  return (name) => {
    const found = lookUp(name);
    if ("id" in found || byName2.has(name)) return found;
    const aliased = (models.get(name)?.aliases ?? []).map(lookUp).filter((one) => "id" in one || one.rule !== "evidence/missing");
    return aliased[0] ?? found;
  };
}
function withoutSettings(name) {
  const open = name.endsWith("]") ? name.indexOf("[", 1) : -1;
  const pairs = name.slice(open + 1, -1).split(",").map((pair) => /^([^=]+)=(.*)$/.exec(pair));
  if (open === -1 || pairs.some((pair) => pair === null)) return { model: name, wanted: [] };
  return { model: name.slice(0, open), wanted: pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]) };
}
function ambiguous(name, choices) {
  return unknown(
    "evidence/ambiguous",
    `"${name}" could mean ${choices.length} candidates: ${listed2(choices)}`,
    `write one of them: ${listed2(choices)}`
  );
}
function missing(name, candidates, models) {
  const aliases = models.get(name)?.aliases ?? [];
  const tried = aliases.length === 0 ? "" : ` or its aliases (${aliases.map((alias) => `"${alias}"`).join(", ")})`;
  if (candidates.length === 0)
    return unknown("evidence/missing", `no evidence names "${name}"${tried}, nor any other model`);
  const spelled = [...new Set(candidates.flatMap((one) => [one.id, ...one.names]))];
  const [near] = nearest([name, ...aliases], spelled);
  const hint = near === void 0 ? "add the name that the evidence uses to" : `if "${near}" is the same model, add it to`;
  return unknown(
    "evidence/missing",
    `no evidence names "${name}"${tried} (has: ${listed2(candidates)})`,
    `${hint} models."${name}".aliases`
  );
}
function listed2(candidates) {
  const ids = candidates.map((candidate) => `"${candidate.id}"`);
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : "";
  return ids.slice(0, SHOWN).join(", ") + more;
}
function nearest(wanted, there) {
  const scored = there.flatMap((name) => {
    const score = Math.min(...wanted.map((one) => distance(plain2(one), plain2(name)) / Math.max(plain2(one).length, 1)));
    return score <= 0.34 ? [{ name, score }] : [];
  });
  return scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
function plain2(name) {
  return (split(name).base.split("/").at(-1) ?? name).toLowerCase().replaceAll(/[^a-z0-9]/g, "").slice(0, 80);
}
function distance(a, b) {
  let row2 = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row2[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row2[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row2 = next;
  }
  return row2[b.length] ?? 0;
}

// src/evidence/repeats.ts
function combined(readings, how) {
  const values = readings.map((reading) => reading.value).sort((a, b) => a - b);
  const sizes = readings.map((reading) => reading.n);
  const errors = readings.map((reading) => reading.stderr).filter((error) => error !== null);
  const pooled = how === "mean" && errors.length === readings.length;
  const limited2 = readings.find((reading) => reading.limited)?.limited;
  const value = how === "mean" ? values.reduce((sum, one) => sum + one, 0) / values.length : median(values);
  return known(value, readings[0]?.unit ?? null, {
    stderr: pooled ? Math.hypot(...errors) / readings.length : null,
    n: sizes.every((n) => n !== null) ? sizes.reduce((sum, n) => sum + (n ?? 0), 0) : null,
    formula: `${how} of ${readings.length} runs: ${values.join(", ")}`,
    origins: readings.map((reading) => ({
      text: `${reading.path}: ${reading.pointer} (one of ${readings.length} runs)`,
      path: reading.path,
      pointer: reading.pointer
    })),
    ...limited2 ? { limited: limited2 } : {}
  });
}
function median(sorted) {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

// src/evidence/choose.ts
function shelfOf(files, entries2) {
  return { files: new Map(files.map((file) => [file.path, file])), entries: entries2 };
}
var SHOWN2 = 8;
function quantityOf(candidate, measure2, shelf) {
  const readings = candidate.readings.filter((reading) => reading.measure === measure2);
  if (readings.length === 0) return lacking(candidate, measure2);
  const loads = new Map(readings.map((reading) => [loadOf(reading), reading.at ?? {}]));
  if (loads.size > 1) return unchosen(measure2, loads);
  return settled(measure2, readings, shelf);
}
function unchosen(measure2, loads) {
  const names = [...loads.keys()].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const shown = names.slice(0, SHOWN2).map((name) => name === "" ? "no stated load" : name);
  const more = names.length > SHOWN2 ? ` and ${names.length - SHOWN2} more` : "";
  const first = Object.entries(loads.get(names.find((name) => name !== "") ?? "") ?? {});
  const where = first.map(([key, value]) => `${key}: ${value}`).join(", ");
  return unknown(
    "evidence/ambiguous",
    `${measure2} was measured at ${names.length} settings: ${shown.join("; ")}${more}`,
    `choose one: results[].where, such as { ${where} }, or deployments.*.load`
  );
}
function settled(measure2, readings, shelf) {
  const repeats = repeatsOf(readings, shelf);
  const runs = repeats === null ? [] : withoutCopies(readings, shelf);
  if (repeats !== null && runs.length > 1) return combined(runs, repeats);
  const { left, replaced } = withoutOlder(readings, shelf);
  const [first] = left;
  if (!first) return unknown("evidence/missing", `no evidence has ${measure2}`);
  const other = left.find((reading) => reading.value !== first.value);
  if (other) return conflict(measure2, first, other, shelf);
  const best = mostTelling(left);
  return known(best.value, best.unit, {
    stderr: best.stderr,
    n: best.n,
    origins: [...left.map(originOf), ...replaced],
    ...best.limited ? { limited: best.limited } : {},
    ...best.comparable ? { comparable: best.comparable } : {}
  });
}
function mostTelling(readings) {
  const said = (reading) => (reading.stderr === null ? 0 : 2) + (reading.n === null ? 0 : 1);
  return readings.reduce((best, one) => said(one) > said(best) ? one : best);
}
function repeatsOf(readings, shelf) {
  const ways = new Set(
    readings.map((reading) => {
      const index = shelf.files.get(reading.path)?.entry ?? null;
      return index === null ? null : shelf.entries[index]?.repeats ?? null;
    })
  );
  const [way] = ways;
  return ways.size === 1 ? way ?? null : null;
}
function withoutCopies(readings, shelf) {
  const keyOf2 = ({ path, pointer: pointer2 }) => `${shelf.files.get(path)?.sha256 ?? path}${pointer2}`;
  return [...new Map([...readings].reverse().map((reading) => [keyOf2(reading), reading])).values()].reverse();
}
function withoutOlder(readings, shelf) {
  const replaced = [];
  const left = readings.filter((reading) => {
    const newer = readings.find((other) => other.value !== reading.value && replaces(other, reading, shelf));
    if (!newer) return true;
    const [then, now] = [timeOf(reading, shelf), timeOf(newer, shelf)];
    const text2 = `${newer.path} (${now}) replaces ${reading.value} of ${reading.path}: ${reading.pointer} (${then})`;
    replaced.push({ text: text2, path: reading.path, pointer: reading.pointer });
    return false;
  });
  return { left, replaced };
}
function replaces(newer, older, shelf) {
  const [now, then] = [timeOf(newer, shelf), timeOf(older, shelf)];
  if (newer.path === older.path || now === null || then === null) return false;
  return Date.parse(now) > Date.parse(then) && differences(newer, older).length === 0;
}
function timeOf(reading, shelf) {
  return shelf.files.get(reading.path)?.evidence?.measuredAt ?? null;
}
function differences(a, b) {
  const facts = [["n", a.n, b.n]];
  const keys = /* @__PURE__ */ new Set([...Object.keys(a.comparable ?? {}), ...Object.keys(b.comparable ?? {})]);
  for (const key of keys) facts.push([key, own2(a.comparable, key), own2(b.comparable, key)]);
  const settings = /* @__PURE__ */ new Set([...Object.keys(a.variant ?? {}), ...Object.keys(b.variant ?? {})]);
  for (const key of settings) facts.push([key, own2(a.variant, key), own2(b.variant, key)]);
  return facts.filter(([, x, y]) => x !== y).map(([key, x, y]) => `${key} ${x ?? "not stated"} and ${y ?? "not stated"}`);
}
function own2(record, key) {
  return record && Object.hasOwn(record, key) ? record[key] ?? null : null;
}
function conflict(measure2, a, b, shelf) {
  const differing = differences(a, b);
  const timed = timeOf(a, shelf) !== null && timeOf(b, shelf) !== null;
  const why = differing.length > 0 ? `; they differ in ${differing.join(", ")}` : timed ? "; both were measured at the same time" : "; which is newer they do not say";
  return unknown(
    "evidence/conflict",
    `${measure2} is ${a.value} in ${placeOf(a)} and ${b.value} in ${placeOf(b)}${a.path === b.path ? "" : why}`,
    "take one file out of `results`, or state results[].repeats: mean for repeated runs"
  );
}
function lacking(candidate, measure2) {
  const unusable = candidate.unusable.find((one) => one.measure === measure2 || one.measure === null);
  if (unusable) {
    return unknown(
      "evidence/missing",
      `${placeOf(unusable)}: ${measure2} has no value: ${unusable.why}`,
      "run the evaluation again"
    );
  }
  const there = [...new Set(candidate.readings.map((reading) => reading.measure))].sort();
  const filters = there.filter((name) => name.startsWith(`${measure2},`));
  if (filters.length > 0) {
    const names = filters.map((name) => `"${name}"`).join(", ");
    return unknown("evidence/ambiguous", `${measure2} exists only per filter: ${names}`, `write one of ${names}`);
  }
  const task = measure2.includes("/") ? measure2.slice(0, measure2.lastIndexOf("/")) : null;
  const same = candidate.readings.filter((reading) => task !== null && reading.measure.startsWith(`${task}/`));
  const [sibling] = same;
  if (task !== null && sibling) {
    const has2 = [...new Set(same.map((reading) => reading.measure.slice(task.length + 1)))].sort();
    const at2 = sibling.pointer.slice(0, Math.max(sibling.pointer.lastIndexOf("/"), 0));
    const metric = measure2.slice(task.length + 1);
    const reason = `${sibling.path}: ${at2 === "" ? "" : `${at2}: `}no metric "${metric}" (has: ${listed3(has2)})`;
    const [near2] = nearest([metric], has2);
    const hint2 = near2 === void 0 ? "correct the measure, or evaluate with this metric" : `write "${task}/${near2}" if that is meant`;
    return unknown("evidence/missing", reason, hint2);
  }
  const [near] = nearest([measure2], there);
  const paths = [...new Set([...candidate.readings, ...candidate.unusable].map((one) => one.path))].sort();
  const where = paths.length === 0 ? "no file" : `none of ${listed3(paths)}`;
  const has = there.length === 0 ? "" : ` (has: ${listed3(near === void 0 ? there : [near, ...there.filter((one) => one !== near)])})`;
  const hint = near === void 0 ? "evaluate it, or correct the name of the measure" : `write "${near}" if that is meant`;
  return unknown("evidence/missing", `${where} has ${measure2}${has}`, hint);
}
function listed3(names) {
  const more = names.length > SHOWN2 ? ` and ${names.length - SHOWN2} more` : "";
  return names.slice(0, SHOWN2).join(", ") + more;
}
function loadOf(reading) {
  return Object.entries(reading.at ?? {}).map(([key, value]) => `${key} ${value}`).sort().join(", ");
}
function placeOf(item) {
  return `${item.path}: ${item.pointer}`;
}
function originOf(reading) {
  return { text: placeOf(reading), path: reading.path, pointer: reading.pointer };
}

// src/evidence/defaults.ts
var SAYS_LOADING = /* @__PURE__ */ new Set(["lm-eval", "inspect-ai"]);
var LOADING = /* @__PURE__ */ new Set([
  "quantization",
  "load_in_4bit",
  "load_in_8bit",
  "bnb_4bit_quant_type",
  "autogptq",
  "gptqmodel",
  "gguf_file",
  "kv_cache_dtype",
  "peft",
  "adapter",
  "lora_path"
]);
function withDefaults(group) {
  const stated2 = new Map([...SAYS_LOADING].map((format) => [format, settingsOf4(group, format)]));
  const filled = group.map((one) => withMissing(one, stated2.get(one.format) ?? /* @__PURE__ */ new Set()));
  return byMeasure(filled);
}
function settingsOf4(group, format) {
  const keys = group.flatMap((one) => one.format === format ? Object.keys(one.settings) : []);
  return new Set(keys.filter((key) => LOADING.has(key)));
}
function withMissing(one, keys) {
  const missing2 = [...keys].filter((key) => !Object.hasOwn(one.settings, key));
  if (missing2.length === 0) return one;
  return { ...one, settings: { ...Object.fromEntries(missing2.map((key) => [key, "default"])), ...one.settings } };
}
function byMeasure(group) {
  const place = (one) => `${one.path}
${one.kind === "usage" || one.kind === "facts" ? "" : one.item.measure}`;
  const known2 = /* @__PURE__ */ new Map();
  for (const one of group) {
    if (one.kind === "usage" || one.kind === "facts") continue;
    const keys = known2.get(place(one)) ?? /* @__PURE__ */ new Set();
    for (const key of Object.keys(one.settings)) keys.add(key);
    known2.set(place(one), keys);
  }
  const usageKeys = /* @__PURE__ */ new Map();
  for (const one of group) {
    if (one.kind === "usage" || one.kind === "facts") continue;
    for (const key of known2.get(place(one)) ?? []) {
      if (Object.hasOwn(one.settings, key)) continue;
      usageKeys.set(one.path, (usageKeys.get(one.path) ?? /* @__PURE__ */ new Set()).add(key));
    }
  }
  return group.map((one) => {
    if (one.kind === "facts") return one;
    const keys = one.kind === "usage" ? usageKeys.get(one.path) : known2.get(place(one));
    return withMissing(one, keys ?? []);
  });
}

// src/evidence/join.ts
function join(files, models) {
  const owner = ownerOf(models);
  const groups = /* @__PURE__ */ new Map();
  const nobody = [];
  for (const file of files) {
    for (const reading of file.evidence?.readings ?? []) {
      if (reading.model === null) nobody.push({ ...reading, path: file.path });
    }
    for (const statement of statementsOf(file)) {
      const key = owner(statement);
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  const facts = new Map(files.map((file) => [file.path, file.evidence?.facts ?? {}]));
  const candidates = [...groups].flatMap(([key, group]) => candidatesOf(nameOf(key, group, models), group, facts)).sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return { candidates, nobody, find: finder(candidates, models) };
}
function statementsOf({ evidence, path }) {
  if (!evidence) return [];
  const about29 = (item) => {
    if (item.model === null) return null;
    const { revision } = split(rewritten(item.model));
    return {
      path,
      format: evidence.format,
      name: item.model,
      settings: { ...revision === null ? {} : { revision }, ...item.variant }
    };
  };
  const statements = [];
  for (const item of evidence.readings) {
    const whom = about29(item);
    if (whom) statements.push({ ...whom, kind: "reading", item: { ...item, path } });
  }
  for (const item of evidence.unusable) {
    const whom = about29(item);
    if (whom) statements.push({ ...whom, kind: "unusable", item: { ...item, path } });
  }
  for (const item of evidence.usage) {
    const whom = about29(item);
    if (whom) statements.push({ ...whom, kind: "usage", item: { ...item, path } });
  }
  for (const one of evidence.about ?? []) {
    const whom = about29(one);
    if (whom) statements.push({ ...whom, kind: "facts" });
  }
  return statements;
}
function ownerOf(models) {
  const names = /* @__PURE__ */ new Map();
  for (const model of models.values()) for (const alias of model.aliases) names.set(rewritten(alias), model.name);
  for (const model of models.values()) names.set(model.name, model.name);
  return ({ name, settings: { revision } }) => {
    const whole = rewritten(name);
    const { base } = split(whole);
    const pinned = revision === void 0 ? whole : `${base}@${revision}`;
    return names.get(whole) ?? names.get(pinned) ?? names.get(base) ?? base;
  };
}
function nameOf(key, group, models) {
  if (models.has(key)) return key;
  const [first, ...others] = new Set(group.map((statement) => rewritten(statement.name)));
  return first !== void 0 && others.length === 0 ? first : key;
}
function candidatesOf(model, raw, facts) {
  const group = withDefaults(raw);
  const values = valuesOf(group);
  const varying = new Set([...values].filter(([, all]) => all.size > 1).map(([key]) => key));
  const shared = Object.fromEntries(
    [...values].flatMap(([key, [value]]) => varying.has(key) || value === void 0 ? [] : [[key, value]])
  );
  const projected = group.map((statement) => ({ statement, own: pick(statement.settings, (key) => varying.has(key)) }));
  const distinct = [...new Map(projected.map(({ own: own3 }) => [candidateId("", own3), own3])).values()];
  const points = distinct.filter((own3) => !distinct.some((other) => other !== own3 && isWithin(own3, other)));
  return points.map((point) => {
    const mine = projected.filter(({ own: own3 }) => isWithin(own3, point)).map(({ statement }) => statement);
    const paths = [...new Set(mine.map((one) => one.path))];
    return {
      id: candidateId(model, point),
      model,
      names: [...new Set(mine.map((one) => one.name))].sort(),
      settings: { ...shared, ...point },
      readings: mine.flatMap((one) => one.kind === "reading" ? [one.item] : []),
      unusable: mine.flatMap((one) => one.kind === "unusable" ? [one.item] : []),
      usage: mine.flatMap((one) => one.kind === "usage" ? [one.item] : []),
      facts: paths.map((path) => ({ path, facts: facts.get(path) ?? {} }))
    };
  });
}
function valuesOf(group) {
  const values = /* @__PURE__ */ new Map();
  for (const { settings } of group) {
    for (const [key, value] of Object.entries(settings)) values.set(key, (values.get(key) ?? /* @__PURE__ */ new Set()).add(value));
  }
  return values;
}
function pick(settings, wanted) {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => wanted(key)));
}
function isWithin(part, whole) {
  return Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && whole[key] === value);
}

// src/evidence/gather.ts
var NOTHING = {
  files: [],
  unread: /* @__PURE__ */ new Map(),
  deadArtefacts: [],
  manifests: /* @__PURE__ */ new Map()
};
async function gather(workspace, wanted, log) {
  const { results, models } = wanted;
  const found = await readEvidence(workspace, results, READERS, log, models);
  const { files, ...deployed } = await deployedBy(workspace, wanted);
  return gathered(withOwn(found, files), results, models, deployed);
}
async function deployedBy(workspace, { models, deployments }) {
  if (deployments === null) return NOTHING;
  const [hasArtefact, hasManifest] = [
    [...models.values()].some((one) => one.artifact !== null),
    deployments.some((one) => one.manifests.length > 0)
  ];
  const artefacts = hasArtefact ? await (await import("./artefacts-JFOVYWUQ.js")).readArtefacts(workspace, models.values()) : { files: [], unread: NOTHING.unread, dead: [] };
  const manifests = hasManifest ? await (await import("./manifests-I3DO3UH2.js")).readManifests(workspace, deployments) : { files: [], byDeployment: NOTHING.manifests };
  return {
    files: [...artefacts.files, ...manifests.files],
    unread: artefacts.unread,
    deadArtefacts: artefacts.dead,
    manifests: manifests.byDeployment
  };
}
function withOwn(found, own3) {
  if (own3.length === 0) return found;
  const byPath = new Map([...found.files, ...own3].map((file) => [file.path, file]));
  return { ...found, files: [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1) };
}
function gathered(found, results, models, deployed = NOTHING) {
  const shelf = shelfOf(found.files, results);
  const { unread, deadArtefacts, manifests } = deployed;
  return {
    ...found,
    ...join(found.files, models),
    read: (candidate, measure2) => quantityOf(candidate, measure2, shelf),
    ...{ unread, deadArtefacts, manifests }
  };
}

export {
  nearest,
  READERS,
  gather,
  gathered
};

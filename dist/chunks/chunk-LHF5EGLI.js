import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  k8s,
  launch
} from "./chunk-WMLVRBHY.js";
import {
  require_dist
} from "./chunk-PEFCRR2N.js";
import {
  MEASURES
} from "./chunk-4G74DAKL.js";
import {
  gguf,
  hfConfig,
  lfsPointer,
  onnx,
  safetensors,
  tflite
} from "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  count,
  entries,
  finite,
  isObject,
  kindOf,
  object,
  parseJson,
  pointer,
  stringEnd,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/evidence/formats/nvidia-table.ts
var GENAI_PERF = /^\uFEFF?Metric,avg,min,max,p99,p95,p90,p75,p50,p25\b/;
var AIPERF = /^\uFEFF?(?:Metric,avg,min,max|metric,mean,std,min,max),/;
var ROW = /^"?(?:request[ _]latency|request[ _]throughput|time[ _]to[ _]first[ _]token|num output token)(?![a-z])/im;
function toolOf(text2) {
  if (!ROW.test(text2.slice(0, LOOKED_AT))) return null;
  if (GENAI_PERF.test(text2)) return "genai-perf";
  return AIPERF.test(text2) ? "aiperf" : null;
}
var LOOKED_AT = 16 * 1024;
async function tableBeside(source) {
  const table2 = await source.sibling(nameOf(source.path).replace(/\.json$/, ".csv"));
  return table2 !== null && await isTable(table2) ? table2.path : null;
}
async function isTable(source) {
  for await (const line of source.lines()) return GENAI_PERF.test(line) || AIPERF.test(line);
  return false;
}
function evidenceOfTable(path, format) {
  const report = nameOf(path).replace(/\.\w+$/, ".json");
  const problem = `It is the table of a report, which says neither model nor load, and is not read. Name the report, which the tool wrote beside it (${report}).`;
  return {
    format,
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: { tool: format },
    problems: [problem],
    measuredAt: null
  };
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

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
    const { evidenceOf } = await import("./aiperf-evidence-UMWRLZBG.js");
    return evidenceOf(document);
  }
};
var REPORT = ["was_cancelled", "error_summary", "errors_by_type", "schema_version", "timeslices", "records"];
var CONFIG = ["loadgen", "phases", "models"];
var ROW2 = ["worker_id", "benchmark_phase", "session_num", "record_processor_id"];
function recognise(outline) {
  const { keys, kind } = outline;
  if (kind === "text") return toolOf(outline.text) === "aiperf";
  if (kind !== "object" && kind !== "jsonl") return false;
  if (keys.has("metadata") && keys.has("metrics")) {
    const metadata = outline.nested("metadata");
    if (metadata.has("request_start_ns") && ROW2.some((key) => metadata.has(key))) return true;
  }
  if (kind === "jsonl") return false;
  if (keys.has("aiperf_version")) return true;
  if (keys.has("aggregation_type") && keys.has("per_combination_metrics")) return true;
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
  read: async (document) => (await import("./deepeval-run-YVLCVUA4.js")).read(document)
};
var CASES = ["testCases", "conversationalTestCases"];
function recognise2(outline) {
  if (outline.kind !== "object") return false;
  return isRun(outline.nested("testRunData")) || isRun(outline.keys) || hasMetrics(outline) || isLink(outline.keys);
}
function isLink(keys) {
  return keys.has("testRunLink") && keys.size === 1;
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
    import("./records-FRGXHHQ2.js"),
    import("./every-eval-ever-record-DVVAWGW2.js")
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
  read: async (document) => (await import("./genai-perf-report-74NEUSET.js")).evidenceOf(document)
};
var METRICS = ["request_latency", "request_throughput", "output_token_throughput", "time_to_first_token"];
function recognise4(outline) {
  if (outline.kind === "text") return toolOf(outline.text) === "genai-perf";
  if (outline.kind !== "object" || outline.keys.has("aiperf_version")) return false;
  if (!METRICS.some((name) => outline.keys.has(name))) return false;
  const config = outline.nested("input_config");
  if (config.has("perf_analyzer")) return true;
  return config.has("model") && ["service_kind", "formatted_model_name", "endpoint_type"].some((key) => config.has(key));
}

// src/evidence/formats/guidellm-yaml.ts
function isYamlReport(text2) {
  return /^(?:args|benchmarks|config|metadata):/.test(text2) && /^benchmarks:/m.test(text2) && MARK.test(text2);
}
var MARK = /^ *(?:- )?(?:type_: ["']?generative_benchmark|guidellm_version:|module: ["']?guidellm\.)/m;

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
  read: async (document) => (await import("./guidellm-report-OMSHI7R6.js")).evidenceOf(document)
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
  read: async (document) => (await import("./hal-upload-WTHNJKMA.js")).read(document)
};

// src/evidence/formats/helm-files.ts
var SHAPES = [
  { is: "stats", kind: "array", keys: ["name", "count", "sum"], inName: ["name"] },
  { is: "per_instance_stats", kind: "array", keys: ["instance_id", "stats"] },
  { is: "scenario_state", kind: "object", keys: ["adapter_spec", "request_states"] },
  { is: "run_spec", kind: "object", keys: ["adapter_spec"] },
  { is: "scenario", kind: "object", keys: ["name", "description", "definition_path"] }
];
function fileKindOf(outline) {
  const { kind, keys } = outline;
  const found = SHAPES.find(
    (shape) => shape.kind === kind && shape.keys.every((key) => keys.has(key)) && (shape.inName ?? []).every((key) => outline.nested("name").has(key))
  );
  return found?.is ?? null;
}
var BESIDE = [
  "run_spec.json",
  "scenario.json",
  "scenario_state.json",
  "per_instance_stats.json",
  "instances.json",
  "display_predictions.json",
  "display_requests.json"
];

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
  read: async (document) => (await import("./helm-run-RL7IBZXS.js")).evidenceOf(document)
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
  read: async (document) => (await import("./hf-eval-results-entries-XTEYE6QJ.js")).read(document)
};
function recognise6(outline) {
  if (outline.kind === "array") {
    const { keys } = outline;
    return outline.nested("dataset").has("id") && (keys.has("value") || keys.has("metrics"));
  }
  if (outline.kind !== "text") return false;
  const bare = outline.text.replace(/^\uFEFF/, "").replaceAll(/^[ \t]*(?:#.*|---[ \t]*)?\r?\n/gm, "");
  const has2 = (key) => new RegExp(`(?:^|[-\\s{,])["']?${key}["']?[ \\t]*:`, "m").test(bare);
  return bare.startsWith("-") && has2("dataset") && has2("id") && has2("task_id") && (has2("value") || has2("metrics"));
}

// src/evidence/formats/front-matter.ts
var FRONT_MATTER = /^\uFEFF?\s{0,20}---[ \t]*\r?\n/;
function frontMatterOf(text2) {
  const lines = text2.split("\n");
  const start = lines.findIndex((line) => line.replace(/^\uFEFF/, "").trim() !== "");
  const end = lines.findIndex((line, index) => index > start && /^---\s*$/.test(line));
  if (end === -1) throw new Error('its front matter does not end: there is no second line "---"');
  return lines.map((line, index) => index > start && index < end ? line : "").slice(0, end).join("\n");
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
  read: async (document) => (await import("./hf-model-index-results-JIPZUEOE.js")).read(document)
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
  read: async (document) => (await import("./inference-perf-stage-7QA46TFO.js")).evidenceOf(document)
};

// src/evidence/formats/inferencex.ts
var about11 = {
  title: "InferenceX",
  files: "summaries of a run (`conc128.json`), `agg_*.json` of its CI (before 2026: InferenceMAX)",
  recognised: "`conc` beside `tput_per_gpu`, beside `request_metrics`, or beside `hw` and `metrics`",
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
  read: async (document) => (await import("./inferencex-record-DNB3ADWM.js")).evidenceOf(document)
};
function recognise7({ kind, keys, nested }) {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("conc")) return false;
  if (keys.has("tput_per_gpu") || nested("metrics").has("tput_per_gpu")) return true;
  if (nested("request_metrics").has("latency")) return true;
  return ["hw", "metrics"].every((key) => keys.has(key));
}

// src/evidence/formats/facts.ts
function stated(facts) {
  return Object.fromEntries(facts.filter(([, value]) => value !== null && value !== ""));
}
function agreed(runs) {
  const all = /* @__PURE__ */ new Map();
  for (const [name, value] of runs.flatMap((run) => Object.entries(run))) {
    all.set(name, (all.get(name) ?? /* @__PURE__ */ new Map()).set(JSON.stringify(value), value));
  }
  return Object.fromEntries(
    [...all].map(([name, values]) => {
      const [first2 = null, ...more] = values.values();
      return [name, more.length === 0 ? first2 : [first2, ...more]];
    })
  );
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
function modelOf({ header }) {
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
  const [first2 = ""] = (message ?? "").split("\n", 1);
  return first2 === "" ? "" : ` (${first2.slice(0, 200).replace(/\.$/, "")})`;
}
function rolesOf({ header }) {
  const roles = entries(object(header.eval).model_roles).map(([role, config]) => {
    const one = Array.isArray(config) ? config[0] : config;
    return [role, text(one) ?? text(at(one, "model"))];
  });
  return new Map(roles.filter((role) => role[1] !== null));
}

// src/evidence/formats/proportion.ts
function canBeProportion(value, stderr, n) {
  if (value < 0 || value > 1) return false;
  if (stderr === null || n === null || n < 2) return true;
  return stderr <= Math.sqrt(value * (1 - value) / (n - 1)) * (1 + 1e-6) + 1e-12;
}

// src/evidence/formats/inspect-ai-scores.ts
var STDERR = /^(stderr|bootstrap_stderr|bootstrap_std)\d*$/;
var MEANS = /* @__PURE__ */ new Set(["accuracy", "mean"]);
function readScores(log, subject) {
  const readings = [];
  const unusable = [];
  const scores = scoresOf(log);
  for (const score of scores) {
    const n = samplesOf(log, score);
    const limited2 = limitOf(log, n);
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
function samplesOf(log, score) {
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
function limitOf(log, n) {
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
  const nobody = modelOf(log) === null ? ["The log names no model."] : [];
  return [...failed2, ...unscored, ...nobody];
}

// src/evidence/digest.ts
async function digest(text2) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text2));
  return Array.from(new Uint8Array(hash).subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
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
async function settingsOf({ header }) {
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
  const plain2 = typeof value === "string" ? value : JSON.stringify(value);
  return usual.includes(plain2) ? [] : [[key, plain2]];
}
async function comparableOf({ header }) {
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
  const model = modelOf(log);
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
  const first2 = text(at(log.header, "results", "scores", 0, "scorer"));
  const scores = entries(at(sample, "scores"));
  const [, score] = scores.find(([name]) => name === first2) ?? scores[0] ?? [];
  const value = at(score ?? at(sample, "score"), "value");
  return LETTERS.get(value) ?? finite(value);
}

// src/evidence/formats/instant.ts
var PLAIN = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,12})?)?)?$/i;
var ZONED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,12})?)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)$/i;
function utcInstant(value) {
  const plain2 = text(value);
  if (plain2 === null || !PLAIN.test(plain2)) return zonedInstant(value);
  return plain2.length === 10 ? instant(Date.parse(plain2)) : zonedInstant(`${plain2}Z`);
}
function zonedInstant(value) {
  const [, date, time = "", zone = ""] = ZONED.exec(text(value) ?? "") ?? [];
  if (date === void 0) return null;
  const [, hours, minutes = "00"] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return instant(Date.parse(`${date}T${time.replace(",", ".")}${hours === void 0 ? "Z" : `${hours}:${minutes}`}`));
}
function instantOfSeconds(value) {
  return instantOfMs((finite(value) ?? Number.NaN) * 1e3);
}
function instantOfMs(value) {
  const ms = finite(value);
  return ms !== null && ms > 0 && ms < 1e14 ? instant(ms) : null;
}
function instant(ms) {
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
function newestOf(moments) {
  return moments.includes(null) ? null : [...moments].sort().at(-1) ?? null;
}

// src/evidence/formats/unusable.ts
var SHOWN = 10;
function problemsOfUnusable(unusable) {
  const shown = unusable.slice(0, SHOWN).map(({ pointer: pointer2, measure: measure2, why }) => {
    return `${pointer2 === "" ? "" : `${pointer2}: `}${measure2} has no value: ${why}.`;
  });
  const more = unusable.length - shown.length;
  return more > 0 ? [...shown, `${more} more metrics have no value.`] : shown;
}
function nothingRead(place, why) {
  return `${place === "" ? "N" : `${place}: n`}othing is read: ${why}.`;
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
    model: modelOf(log),
    variant: await settingsOf(log),
    comparable: await comparableOf(log)
  };
  const refusal = refusalOf(log);
  const understood = refusal === null ? understand(log, subject) : refused(subject, refusal);
  const version = finite(log.header.version);
  return {
    format: "inspect-ai",
    formatVersion: version === null ? null : String(version),
    ...understood,
    facts: factsOf(log),
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
  const sentence2 = `${why.charAt(0).toUpperCase()}${why.slice(1)}; nothing of the run counts.`;
  return {
    readings: [],
    unusable: [{ model, variant, measure: null, why, pointer: place }],
    usage: [],
    problems: [sentence2]
  };
}
function factsOf(log) {
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
  read: async (document) => (await import("./lighteval-results-OTJAZJVE.js")).evidenceOf(await document.json())
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
  read: async (document) => (await import("./llmperf-summary-IFJ755CE.js")).evidenceOf(document)
};
function recognise9({ kind, keys }) {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("num_concurrent_requests")) return false;
  return [...keys].some((key) => /^results_(?:num_completed_requests|num_requests_started|ttft_s_)/.test(key));
}

// src/evidence/formats/lm-eval-args.ts
function argsOf(value) {
  if (isObject(value)) {
    const given = entries(value).filter(([, one]) => one !== null);
    return new Map(given.map(([key, one]) => [key, typeof one === "string" ? one : JSON.stringify(one)]));
  }
  const plain2 = text(value)?.trim() ?? "";
  const json = plain2.startsWith("{") ? parsed(plain2) : null;
  if (json !== null) return argsOf(json);
  const args = /* @__PURE__ */ new Map();
  for (const part of parts(plain2)) {
    const cut = part.indexOf("=");
    if (cut > 0) args.set(part.slice(0, cut).trim(), part.slice(cut + 1).trim());
  }
  return args;
}
function parsed(plain2) {
  try {
    const value = JSON.parse(plain2);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
function parts(plain2) {
  const found = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let index = 0; index < plain2.length; index++) {
    const char = plain2[index] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"') quote = char;
    else if ("{[(".includes(char)) depth++;
    else if ("}])".includes(char)) depth = Math.max(0, depth - 1);
    else if (char === "," && depth === 0) {
      found.push(plain2.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, plain2.slice(start)].filter((part) => part.trim() !== "");
}
var NAMES = ["pretrained", "model", "path", "engine", "model_version"];
var ADAPTERS = ["peft", "delta", "lora_local_path"];
function first(args, keys) {
  return keys.map((key) => args.get(key) ?? "").find((value) => value !== "") ?? null;
}
function modelOf2(root) {
  const named2 = madeUpNameOf(root) === null ? text(at(root, "model_name")) : null;
  return named2 ?? first(argsOf(at(root, "config", "model_args")), NAMES);
}
function madeUpNameOf(root) {
  const name = text(at(root, "model_name"));
  const isNamed = first(argsOf(at(root, "config", "model_args")), [...ADAPTERS, ...NAMES]) !== null;
  if (text(at(root, "model_source")) === null) return null;
  return name === null || isNamed || !/^[a-z0-9]{8}$/.test(name) ? null : name;
}
function baseModelOf(root) {
  const base = first(argsOf(at(root, "config", "model_args")), NAMES);
  return base === modelOf2(root) ? null : base;
}
var LOADED2 = {
  revision: ["main"],
  subfolder: [],
  quantization: ["none"],
  load_in_4bit: ["false"],
  load_in_8bit: ["false"],
  bnb_4bit_quant_type: [],
  gguf_file: [],
  autogptq: ["false"],
  gptqmodel: ["false"],
  kv_cache_dtype: ["auto"],
  enable_thinking: [],
  reasoning_effort: []
};
var GENERATED2 = {
  temperature: ["0"],
  top_p: ["1"],
  top_k: [],
  min_p: ["0"],
  do_sample: ["false"],
  num_beams: ["1"],
  repetition_penalty: ["1"],
  reasoning_effort: []
};
function kept2(args, table2) {
  return Object.entries(table2).flatMap(([key, usual]) => {
    const value = normal(args.get(key) ?? "");
    return value === "" || value === "none" || usual.includes(value) ? [] : [[key, value]];
  });
}
function samplingOf(value) {
  return kept2(argsOf(value), GENERATED2);
}
function normal(value) {
  if (/^(true|false|none|null)$/i.test(value)) return value.toLowerCase().replace("null", "none");
  return value !== "" && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}
async function settingsOf2(root) {
  const args = argsOf(at(root, "config", "model_args"));
  const adapter = first(args, ADAPTERS);
  const revision = normal(args.get("revision") ?? text(at(root, "config", "model_revision")) ?? "");
  const instruction = text(at(root, "system_instruction"));
  const template = text(at(root, "chat_template"));
  const settings = [
    ...kept2(new Map([...args, ["revision", revision]]), LOADED2),
    ...kept2(argsOf(at(root, "config", "gen_kwargs")), GENERATED2)
  ];
  if (adapter !== null && adapter !== modelOf2(root)) settings.push(["adapter", adapter]);
  if (instruction !== null) settings.push(["system_instruction", await digest(instruction)]);
  if (template !== null) settings.push(["chat_template", await digest(template)]);
  if (template !== null && hasShots(root) && at(root, "fewshot_as_multiturn") === true)
    settings.push(["fewshot_as_multiturn", "true"]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function hasShots(root) {
  return entries(at(root, "n-shot")).some(([, shots]) => shots !== 0);
}
function answerLimitOf(root) {
  return first(argsOf(at(root, "config", "gen_kwargs")), ["max_gen_toks", "max_new_tokens", "max_tokens"]);
}

// src/evidence/formats/precision-hint.ts
var MARKS = /(nvfp4|mxfp4|fp8|int8|int4|w\da\d+|awq|gptq|bnb[-_]?\dbit|gguf|iq\d_[a-z]+|q\d_[k0-9]+(?:_[sml])?)/gi;
function precisionHint(model) {
  const marks = [...model.matchAll(MARKS)].map(([mark]) => mark.toLowerCase());
  return marks.length === 0 ? null : { value: [...new Set(marks)].join(" "), source: "model name" };
}

// src/evidence/formats/lm-eval-facts.ts
function factsOf2({ root, groups }) {
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
    ["duration_s", durationOf2(root)],
    ["git_hash", text(root.git_hash)],
    ["transformers_version", text(root.transformers_version)],
    ["groups", groups.size === 0 ? null : [...groups]]
  ]);
}
var LOADS = ["quantization", "load_in_4bit", "load_in_8bit", "gguf_file", "autogptq", "gptqmodel"];
function precisionOf(root) {
  const args = argsOf(at(root, "config", "model_args"));
  const given = LOADS.filter((key) => !/^(|none|null|false)$/i.test(args.get(key) ?? ""));
  const [first2] = given;
  if (first2 !== void 0) {
    return [["precision_hint", { value: `${first2}=${args.get(first2) ?? ""}`, source: "config.model_args" }]];
  }
  return [["precision_hint", precisionHint(modelOf2(root) ?? "")]];
}
function gpusOf(info) {
  const names = [...info.matchAll(/\bGPU \d+: ([^\r\n]+)/g)].map(([, name]) => (name ?? "").trim());
  return names.length === 0 ? null : names;
}
function durationOf2(root) {
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
  const named2 = entries(root.groups).map(([name]) => name);
  const parents = entries(root.group_subtasks).filter(([, children]) => array(children).length > 0);
  const configs = object(root.configs);
  const bare = Object.keys(configs).length === 0 ? [] : Object.keys(object(root.results));
  return /* @__PURE__ */ new Set([...named2, ...parents.map(([name]) => name), ...bare.filter((name) => !Object.hasOwn(configs, name))]);
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
function samplesOf2(tasks, name, key) {
  const { root, groups } = tasks;
  if (groups.has(name)) return count(at(row(tasks, name), "sample_count", key));
  const stated2 = at(root, "n-samples", name, "effective");
  return count(stated2) ?? (stated2 === void 0 ? count(at(row(tasks, name), "sample_len")) : null);
}
function row(tasks, name) {
  return at(tasks.root, "results", name) ?? at(tasks.root, "groups", name);
}
function limitOf2(tasks, name, key) {
  const { root, groups } = tasks;
  if (!groups.has(name)) return limitOfTask(tasks, name);
  const leaves = leavesOf(tasks, name).filter((leaf) => isObject(row(tasks, leaf)) && has(row(tasks, leaf), key));
  if (leaves.length === 0) return tasks.limited ? { of: null } : null;
  if (leaves.every((leaf) => limitOfTask(tasks, leaf) === null)) return null;
  const sizes = leaves.map((leaf) => count(at(root, "n-samples", leaf, "original")));
  return { of: sizes.every((size) => size !== null) ? sizes.reduce((sum, size) => sum + (size ?? 0), 0) : null };
}
function limitOfTask({ root, limited: limited2 }, task) {
  const original = count(at(root, "n-samples", task, "original"));
  const effective = count(at(root, "n-samples", task, "effective"));
  if (original !== null && effective !== null) return effective < original ? { of: original } : null;
  return limited2 ? { of: original } : null;
}
function isLimited(root) {
  const limit = at(root, "config", "limit");
  const value = typeof limit === "string" ? Number(limit) : finite(limit);
  return value !== null && value > 0;
}
function has(value, key) {
  return isObject(value) && Object.hasOwn(value, key);
}
function comparableOf2(tasks, name) {
  const { root, groups } = tasks;
  const leaves = groups.has(name) ? leavesOf(tasks, name) : [name];
  const templated = text(root.chat_template) !== null;
  const facts = [
    ["harness", tasks.harness],
    ["task_version", versionOf(at(root, "versions", name) ?? at(root, "configs", name, "metadata", "version"))],
    ["shots", agreed2(leaves.map((leaf) => shotsOf(tasks, leaf)))],
    // The hash covers the rendered prompts: under a chat template it tells models apart, not data.
    ["dataset", templated ? null : text(at(root, "task_hashes", name))],
    ["max_gen_toks", tasks.answerLimit]
  ];
  return Object.fromEntries(facts.filter((fact) => fact[1] !== null));
}
function agreed2(values) {
  const [first2] = values;
  return first2 !== void 0 && values.every((value) => value === first2) ? first2 : null;
}
function versionOf(value) {
  if (typeof value === "number") return String(value);
  const plain2 = text(value);
  if (plain2 === null || plain2 === "Yaml" || plain2 === "N/A") return null;
  return Number.isFinite(Number(plain2)) ? String(Number(plain2)) : plain2;
}
function shotsOf({ root, versioned: names }, task) {
  const own2 = count(at(root, "n-shot", task)) ?? count(at(root, "configs", task, "num_fewshot"));
  if (own2 !== null) return String(own2);
  const given = at(root, "config", "num_fewshot");
  const listed3 = array(given);
  const one = listed3.length > 0 && listed3.length === names.length ? listed3[names.indexOf(task)] : given;
  const shots = count(one);
  return shots === null ? null : String(shots);
}

// src/evidence/formats/lm-eval-rows.ts
var STDERR2 = /_stderr(_clt|_clustered)?$/;
function rowsOf(tasks, subject) {
  const readings = [];
  const unusable = [];
  const comparable = comparedBy(tasks);
  for (const metric of metricsOf(tasks)) {
    const value = at(row(tasks, metric.task), metric.key);
    const n = samplesOf2(tasks, metric.task, metric.key);
    const why = whyNot(metric, value, n);
    const measure2 = `${metric.task}/${metric.name}${suffixOf(metric)}`;
    const place = { ...subject, measure: measure2, pointer: pointer(...metric.place) };
    if (why !== null) unusable.push({ ...place, why });
    else readings.push({ ...place, ...detailsOf(tasks, metric, finite(value) ?? 0, n), ...comparable(metric.task) });
  }
  return { readings, unusable };
}
function comparedBy(tasks) {
  const known = /* @__PURE__ */ new Map();
  return (task) => {
    const there = known.get(task) ?? { comparable: comparableOf2(tasks, task) };
    known.set(task, there);
    return there;
  };
}
function suffixOf({ filter }) {
  return filter === null || filter === "none" ? "" : `,${filter}`;
}
function metricsOf(tasks) {
  const { results, groups } = tasks.root;
  const rows = (section, value) => entries(value).map(([task, one]) => ({ section, task, one }));
  const own2 = new Set(entries(results).map(([task]) => task));
  const extra = rows("groups", groups).filter(({ task }) => !own2.has(task));
  return [...rows("results", results), ...extra].flatMap(
    ({ section, task, one }) => entries(one).flatMap(([key, value]) => {
      const parts2 = tasks.filtered ? splitKey(key) : { name: key, filter: null };
      const named2 = tasks.filtered || typeof value === "number";
      if (parts2 === null || !named2 || STDERR2.test(parts2.name)) return [];
      return [{ task, key, ...parts2, place: [section, task, key] }];
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
  const limited2 = limitOf2(tasks, metric.task, metric.key);
  return {
    value,
    unit: null,
    stderr,
    n: restsOn(tasks, metric, value, n),
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
function restsOn(tasks, { task, name, filter }, value, n) {
  if (filter === null || value < 0 || value > 1) return n;
  const error = finite(at(row(tasks, task), `${name}_stderr_clt,${filter}`));
  return canBeProportion(value, error, n) ? n : null;
}
var SHARE = /^(acc|acc_norm|acc_mutual_info|acc_bytes|mc1|mc2)$/;
var MATCH = /^(exact_match|em|pass@\d+|pass_at_\d+|(prompt|inst)_level_(strict|loose)_acc)$/;
function isProportion(name, value, stderr, n) {
  if (!SHARE.test(name) && !(MATCH.test(name) && stderr !== null)) return false;
  return canBeProportion(value, stderr, n);
}

// src/evidence/formats/lm-eval-samples-names.ts
var STAMP = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:\.\d{1,9})?`;
var SAMPLES = new RegExp(`^samples_(.{1,400})_(${STAMP})\\.jsonl(?:\\.gz)?$`);
var LMMS = /^(\d{8}_\d{6})_samples_(.{1,400})\.jsonl(?:\.gz)?$/;
var RESULTS = new RegExp(`^.{1,400}_(${STAMP})\\.json$`);
var LMMS_RESULTS = /^(\d{8}_\d{6})_(?:.{1,400}_)?results\.json$/;
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
async function resultsBeside(source, named2) {
  try {
    const beside = named2 === null ? null : await source.sibling(named2.results);
    const root = beside === null ? null : parseJson(await beside.text());
    return isObject(root) && isObject(root.results) ? root : null;
  } catch {
    return null;
  }
}
function modelOfFolder(path) {
  const parts2 = (path.split("/").at(-2) ?? "").split("__");
  const [org = "", name = ""] = parts2;
  const plain2 = /^[A-Za-z0-9][\w.-]*$/;
  return parts2.length === 2 && plain2.test(org) && plain2.test(name) ? `${org}/${name}` : null;
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
var partsOf = (parts2) => parts2.length === 0 ? {} : { parts: parts2 };
async function read3(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const tasks = tasksOf(root);
  const subject = { model: modelOf2(root), variant: await settingsOf2(root) };
  const { readings, unusable } = rowsOf(tasks, subject);
  const nothing = readings.length + unusable.length === 0;
  const empty = { ...subject, measure: null, why: "the file has no metric", pointer: "/results" };
  return {
    format: "lm-eval",
    formatVersion: text(root.lm_eval_version) ?? tasks.harness,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: factsOf2(tasks),
    problems: nothing ? ['"results" has no metric.'] : problemsOf(tasks, unusable),
    measuredAt: measuredAt(root),
    ...partsOf(samplesBeside(document.source.path, Object.keys(root.results)))
  };
}
function problemsOf(tasks, unusable) {
  const silent = entries(tasks.root.results).filter(([name2, row2]) => !tasks.groups.has(name2) && !hasMetric(tasks, row2)).map(([name2]) => `Task "${name2}" has no metric.`);
  const name = madeUpNameOf(tasks.root);
  const random = `The run named no model: "${name}" is a random name of the tool's. Say the model in results[].model.`;
  const unnamed = 'The file names no model (model_name, or "pretrained" or "model" in config.model_args).';
  const nobody = name !== null ? [random] : modelOf2(tasks.root) === null ? [unnamed] : [];
  return [...nobody, ...problemsOfUnusable(unusable), ...silent];
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
  read: async (document) => (await import("./lm-eval-samples-evidence-S5OZ3UP2.js")).evidenceOf(document)
};
function recognise11({ kind, keys }) {
  if (kind !== "jsonl" && kind !== "object" && kind !== "array") return false;
  return ["doc_id", "target", "filtered_resps"].every((key) => keys.has(key)) && (keys.has("resps") || keys.has("doc"));
}

// src/evidence/formats/foreign.ts
var SIGNATURES = [
  ["backend", "mean_e2e_latency_ms"],
  ["model_id", "num_prompts", "completed"],
  ["input_config"],
  ["raw_eval_results"],
  ["evaluation_id", "sample_id"],
  ["mlflow"],
  ["creation_timestamp", "last_updated_timestamp"],
  ["destination_id", "source_id"],
  ["program", "startedAt"],
  ["load", "prefill"],
  ["load", "forward"],
  ["config", "report"],
  ["accelerator_model_name"],
  ["eval", "status"],
  ["spec", "final_report"],
  ["results", "versions"],
  // The benchmark report that inference-perf 0.7 writes in YAML beside its own.
  ["version", "run", "results"],
  ["transformers_version"],
  ["lockfileVersion"],
  ["$schema"],
  ["compilerOptions"],
  ["op", "path"],
  ["peft_type"],
  ["root_group", "metrics"],
  ["meta", "files", "totals"],
  ["lighthouseVersion"]
];
var BELOW = [
  [["total"], ["lines", "statements", "branches"]]
];
function isForeign({ keys, nested }) {
  if (SIGNATURES.some((signature) => signature.every((key) => keys.has(key)))) return true;
  return BELOW.some(([path, names]) => {
    const below = nested?.(...path);
    return below !== void 0 && names.every((name) => below.has(name));
  });
}

// src/evidence/formats/metrics-json-lines.ts
var HEAD_CHARS = 64 * 1024;
var LINE_CHARS = 2e3;
var TABLE = /^[ \t]*\[[^[\]"'#]{1,200}\][ \t]*(?:#.*)?$/;
var TOML_PAIR = /^([\w.-][\w.\- ]{0,199}|"[^"]{0,200}"|'[^']{0,200}')[ \t]{0,9}=(.*)$/;
var YAML_PAIR = /^( *)([^\s"'#:[\]{},&*!|>%@`?-][^:]{0,200}|"[^"]{0,200}"|'[^']{0,200}'):(?:[ \t](.*))?$/;
var NUMBER = /^[+-]?(?:\d[\d_]{0,40}\.?\d{0,40}|\.\d{1,40})(?:[eE][+-]?\d{1,5})?$/;
var NOT_FINITE = /^[+-]?\.?(?:nan|inf(?:inity)?)$/i;
var FLOW = /^\{([^[\]{}#]*)\}$/;
var CONFIGURATION = /* @__PURE__ */ new Set([
  "apiVersion",
  "kind",
  "services",
  "replicaCount",
  "jobs",
  "stages"
]);
function tallyOfLines(text2) {
  const begin = /[^\s][^\n]{0,400}/.exec(text2)?.[0] ?? "";
  if (!/[:=[#]/.test(begin) && !/^(?:---|\.\.\.)/.test(begin)) return null;
  const whole = text2.length < HEAD_CHARS ? text2 : text2.slice(0, text2.lastIndexOf("\n") + 1);
  const lines = whole.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => !/^[ \t]*(?:#.*)?$|^(?:---|\.\.\.)[ \t]*$/.test(line));
  const [first2] = lines;
  if (first2 === void 0 || lines.some((line) => line.length > LINE_CHARS)) return null;
  const toml = TABLE.test(first2) || TOML_PAIR.test(first2.trim());
  const keys = /* @__PURE__ */ new Set();
  const seen = { whole: 0, number: 0, text: 0, nothing: 0 };
  const names = [];
  for (const line of lines) {
    if (toml && TABLE.test(line)) continue;
    const pair = toml ? TOML_PAIR.exec(line.trim()) : YAML_PAIR.exec(line);
    if (pair === null) return null;
    const [key = "", value = ""] = toml ? [pair[1]?.trim(), pair[2]] : [pair[2], pair[3]];
    const kinds = kindsOf(value.replace(/[ \t]#.*$/, "").trim(), toml ? "=" : ":");
    if (kinds === null) return null;
    if (toml || pair[1] === "") keys.add(key);
    for (const kind of kinds) {
      seen[kind]++;
      if (kind === "whole" || kind === "number") names.push(key.replaceAll(/^["']|["']$/g, ""));
    }
  }
  if (isForeign({ keys }) || [...keys].some((key) => CONFIGURATION.has(key))) return null;
  return {
    syntax: toml ? "toml" : "yaml",
    numbers: seen.whole + seen.number,
    fractions: seen.number,
    names,
    texts: seen.text,
    model: keys.has("model")
  };
}
function kindsOf(value, separator) {
  const flow = FLOW.exec(value);
  if (flow !== null) {
    const parts2 = (flow[1] ?? "").split(",").filter((part) => part.trim() !== "");
    const kinds = parts2.map((part) => {
      const cut = part.indexOf(separator);
      return cut === -1 ? null : kindOf2(part.slice(cut + 1).trim());
    });
    return kinds.some((kind2) => kind2 === null) ? null : kinds.flatMap((kind2) => kind2 ?? []);
  }
  const kind = kindOf2(value);
  return kind === null ? null : [kind];
}
function kindOf2(value) {
  if (/^[[\]{}|>&*!%@`]/.test(value)) return null;
  if (value === "" || /^(?:~|null|true|false)$/i.test(value)) return "nothing";
  if (/^[+-]?\d[\d_]{0,40}$/.test(value)) return "whole";
  return NUMBER.test(value) || NOT_FINITE.test(value) ? "number" : "text";
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
var NUMBER2 = /-?(?:\d[\d.eE+-]*|Infinity\b)|NaN\b/y;
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
    NUMBER2.lastIndex = at2;
    const [number] = STARTS.includes(text2[at2] ?? " ") ? NUMBER2.exec(text2) ?? [] : [];
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

// src/evidence/formats/own-leaves.ts
function leavesOf2(value, path = [], isWhole = () => false) {
  if (!isObject(value) || isWhole(value)) return [{ name: path.join("."), value, pointer: pointer(...path) }];
  return Object.entries(value).flatMap(([key, below]) => leavesOf2(below, [...path, key], isWhole));
}
var NOT_FINITE2 = /^(?:nan|[+-]?inf(?:inity)?)$/i;
function isNumeric(value) {
  return typeof value === "number" || value === null || typeof value === "string" && NOT_FINITE2.test(value);
}
function isWord(value) {
  return typeof value === "string" && value !== "" && !NOT_FINITE2.test(value);
}

// src/evidence/formats/operational.ts
function factsOfMeasure(measure2) {
  const facts = MEASURES.get(measure2);
  if (!facts) return { unit: null };
  return { unit: facts.unit, goal: facts.goal, ...facts.range === null ? {} : { range: facts.range } };
}

// src/evidence/formats/own-names.ts
var POSITIVE = /* @__PURE__ */ new Set(["ms", "USD", "requests/s", "tokens/s", "tokens"]);
function readOwn(metrics, subject, entry, tool) {
  const readings = [];
  const unusable = [];
  for (const { measure: measure2, key, metric } of wantedOf(metrics, entry, tool)) {
    const why = metric === null ? `there is no metric "${key}" (has: ${listed(metrics)})` : whyNot2(measure2, metric);
    const place = { model: subject.model, variant: subject.variant, measure: measure2, pointer: metric?.pointer ?? "" };
    if (why !== null || metric === null) unusable.push({ ...place, why: why ?? "" });
    else {
      const whole = { ...place, value: finite(metric.value) ?? 0, stderr: null, n: null, at: null };
      const { comparable } = metric;
      readings.push({ ...whole, ...factsOfMeasure(measure2), ...comparable ? { comparable } : {} });
    }
  }
  return { readings, unusable };
}
function wantedOf(metrics, entry, tool) {
  if (entry?.measures) {
    return Object.entries(entry.measures).map(([measure2, key]) => {
      return { measure: measure2, key, metric: metrics.find(({ name }) => name === key) ?? null };
    });
  }
  const task = entry?.task ?? tool;
  return metrics.map((metric) => {
    const bare = task === null || MEASURES.has(metric.name);
    return { measure: bare ? metric.name : `${task}/${metric.name}`, key: metric.name, metric };
  });
}
function whyNot2(measure2, { value, why }) {
  if (why !== void 0) return why;
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  const unit = MEASURES.get(measure2)?.unit;
  const measured = unit === void 0 || !POSITIVE.has(unit) || number > 0;
  return measured ? null : `the value is ${number}, which nothing measured in ${unit} can be`;
}
function listed(metrics) {
  const names = metrics.slice(0, 8).map(({ name }) => name);
  const more = metrics.length - names.length;
  return names.length === 0 ? "none" : `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
  const leaves = leavesOf2(root);
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
  const { value, problems } = await (await import("./metrics-json-text-ERW6P6FN.js")).valueOfText(text2);
  if (!isObject(value)) throw new Error("it is not one object of names and values");
  return { root: value, said: problems };
}
function rolesOf2({ entry }, leaves) {
  const columns = entry?.columns ?? {};
  const unknown = Object.keys(columns).find((role) => role !== "model" && role !== "n");
  if (unknown !== void 0)
    throw new Error(`columns names "${unknown}", which a metrics file does not have (model, n)`);
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
  read: async (document) => (await import("./mlflow-read-KP6I4XPU.js")).read(document)
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
  recognise: (outline) => kindOf3(outline) !== null,
  read: async (document) => {
    const { path } = document.source;
    const text2 = textOf(await document.source.bytes());
    if (isSummary(text2)) return (await import("./mlperf-summary-SF4N5WHU.js")).evidenceOf(text2, path);
    if (isNote(text2)) return (await import("./mlperf-summary-SF4N5WHU.js")).evidenceOfNote(path);
    if (isAccuracy(text2)) return (await import("./mlperf-accuracy-5DBCVPVQ.js")).evidenceOf(text2, path, document.entry);
    const root = await document.json();
    if (isEndpoints((key) => isObject(root) && Object.hasOwn(root, key))) {
      return (await import("./mlperf-endpoints-M2UUHIFG.js")).evidenceOf(root, path, document.entry);
    }
    return (await import("./mlperf-descriptions-TXAPB4DX.js")).evidenceOf(root, path);
  }
};
var MEASUREMENTS = ["weight_data_types", "weight_transformations", "starting_weights_filename"];
var SYSTEM = ["accelerator_model_name", "accelerators_per_node"];
var ENDPOINTS = [
  ["n_samples_issued", "n_samples_completed", "duration_ns"],
  ["accuracy_scores", "average_accuracy"]
];
function kindOf3({ kind, keys, text: text2 }) {
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
function isEndpoints(has2) {
  return ENDPOINTS.some((keys) => keys.every(has2));
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
  read: async (document) => (await import("./openai-evals-log-A2BVQEYO.js")).evidenceOf(document)
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
  read: async (document) => (await import("./optimum-benchmark-report-H5FHJZ3Q.js")).evidenceOf(document)
};
function recognise15({ kind, keys, nested }) {
  if (kind !== "object") return false;
  const isReport = (names, path) => [...names].some((name) => {
    const parts2 = nested(...path, name);
    return parts2.has("latency") && parts2.has("throughput") && parts2.has("memory");
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
  const plain2 = drafts.map((draft, index) => {
    const provider = providerOf(draft, output.root);
    const prompt = names.get(labels[index] ?? "") ?? "";
    return { ...draft, provider, model: modelOf3(provider), variant: { prompt, ...settingsOf3(provider, output.root) } };
  });
  return plain2.map(({ head, rows, provider, model, variant }, index) => {
    const key = keyOf(model, variant);
    const twins = plain2.filter((other) => keyOf(other.model, other.variant) === key);
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
  const [own2, ...others] = mine.length > 0 ? mine : declared;
  if (own2 === void 0 || others.length > 0) return {};
  const config = object(at(own2, "config"));
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
var MARKS2 = ["testCase"];
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
    for (const key of MARKS2) if (Object.hasOwn(value, key)) row2[key] = true;
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
  const parts2 = array(value.componentResults).map((part) => ({
    metadata: { graderError: at(part, "metadata", "graderError") },
    assertion: { metric: at(part, "assertion", "metric") }
  }));
  return { ...picked(value, ["reason", "namedScoreWeights"]), componentResults: parts2 };
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
  const [first2] = records2;
  if (records2.length === 1 && first2?.place === "") return ofDocument(first2.value);
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

// src/evidence/formats/sample.ts
var SAMPLE_POINTS = [
  ["p50", 0.5, 2],
  ["p90", 0.9, 10],
  ["p95", 0.95, 20],
  ["p99", 0.99, 100]
];
function pointsOf(values) {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  const points = SAMPLE_POINTS.filter(([, , least]) => sorted.length >= least);
  return [["mean", meanOf(sorted)], ...points.map(([point, share]) => [point, percentile(sorted, share)])];
}
function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function percentile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
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
  const parts2 = array(at(row2.value, "gradingResult", "componentResults"));
  return outcomeOf(row2) === "fail" && parts2.some((part) => at(part, "metadata", "graderError") === true);
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
      const parts2 = array(at(value, "gradingResult", "componentResults"));
      const own2 = parts2.filter((part) => at(part, "assertion", "metric") === name).length;
      const before = named2.get(name) ?? { sum: 0, of: 0 };
      named2.set(name, { sum: before.sum + number * (weight ?? 1), of: before.of + (weight ?? Math.max(own2, 1)) });
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
  const first2 = rows.find((row2) => outcomeOf(row2) === "error");
  const said = text(first2?.value.error) ?? text(at(first2?.value, "response", "error"));
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
  read: async (document) => (await import("./pytest-benchmark-stats-JPPMEBLD.js")).evidenceOf(await document.json())
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
  read: async (document) => (await import("./sglang-bench-runs-U7OCD4JF.js")).evidenceOf(document)
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
  read: async (document) => (await import("./simple-evals-scores-QEDK7MOD.js")).evidenceOf(document)
};
function recognise18({ kind, keys }) {
  if (kind !== "object" || !keys.has("score")) return false;
  if (["metrics", "htmls", "convos"].every((key) => keys.has(key))) return true;
  return ["score:std", "score:bootstrap_std", "score:n_samples"].some((key) => keys.has(key));
}

// src/evidence/formats/table-cells.ts
var MAX_CELLS = 2e6;
var PLAIN2 = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
var MISSING = /^(?:|na|n\/a|nan|null|none|nil|-|--|[+-]?inf(?:inity)?)$/i;
function cellOf(raw) {
  const text2 = raw.trim();
  const value = PLAIN2.test(text2) ? Number(text2) : Number.NaN;
  if (Number.isFinite(value)) return { kind: "number", value, text: text2 };
  return MISSING.test(text2) || PLAIN2.test(text2) ? { kind: "missing", text: text2 } : { kind: "text", text: text2 };
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
  return PLAIN2.test(text2) || /[,%$€£'_ ]/.test(text2) && /^[+-]?[$€£]?\s?\d[\d.,'_ ]*\s?[%$€£]?$/.test(text2);
}
function repeated(names) {
  const seen = /* @__PURE__ */ new Set();
  return names.find((name) => name !== "" && seen.size === seen.add(name).size) ?? null;
}
function listed2(names) {
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
  const kept3 = names.flatMap((name, index) => name === "" || [id, n, task].includes(index) ? [] : [index]);
  const numeric2 = new Set(kept3.filter((index) => isNumeric2(grid, index)));
  const places = new Map(names.map((name, index) => [name, index]));
  const errors = /* @__PURE__ */ new Map();
  for (const index of kept3) {
    const stderr = places.get(`${names[index]}_stderr`);
    if (stderr !== void 0) errors.set(index, stderr);
  }
  const stated2 = roles.get("stderr") ?? null;
  const taken = /* @__PURE__ */ new Set([...errors.values(), ...stated2 === null ? [] : [stated2]]);
  const all = entry?.measures ? Object.entries(entry.measures).map(([measure2, column]) => ({ measure: measure2, column, index: places.get(column) ?? -1 })) : kept3.flatMap((index) => {
    const column = names[index] ?? "";
    if (!numeric2.has(index) || taken.has(index)) return [];
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
    texts: kept3.filter((index) => !numeric2.has(index) && !measured.has(index)),
    absent: all.filter(({ index }) => index === -1),
    problems: [
      ...stated2 !== null && found.length > 1 ? [`columns.stderr cannot belong to ${found.length} measures; name such a column <measure>_stderr.`] : [],
      ...kept3.flatMap((index) => numeric2.has(index) || taken.has(index) ? [] : dressed(grid, index))
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
      if (!ROLES.some((known) => known === role)) {
        throw new Error(`columns names "${role}", which a table does not have (${ROLES.join(", ")})`);
      }
      if (index === -1)
        throw new Error(`columns.${role} is "${column}", and there is no such column (has: ${listed2(names)})`);
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
function isNumeric2({ names, rows }, index) {
  const kinds = rows.map(({ cells }) => cells[index]?.kind);
  const [numbers, texts] = ["number", "text"].map((wanted) => kinds.filter((kind) => kind === wanted).length);
  if (numbers === 0) return texts === 0 && MEASURES.has(names[index] ?? "");
  return (numbers ?? 0) >= (texts ?? 0);
}
function dressed({ names, rows }, index) {
  const texts = rows.flatMap(({ cells }) => cells[index]?.kind === "text" ? [cells[index].text] : []);
  const some = texts.filter(isDressed);
  const [first2] = some;
  if (first2 === void 0 || some.length * 2 < texts.length) return [];
  return [`Column "${names[index]}" holds "${first2}", which is not a plain number; no number is read from it.`];
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
      const first2 = buf[pos];
      if (first2 === void 0 || timcharFirstBytes[first2] === 0) return 0;
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
  const [first2, second] = await source.slice(0, 2);
  if (source.size === 0 || first2 === 31 && second === 139) return false;
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
var LOOKED_AT2 = 20;
function isTable2(text2) {
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
  const lines = text2.split(/\r?\n/, 2 * LOOKED_AT2).filter((line) => line.trim() !== "");
  return lines.slice(0, LOOKED_AT2);
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
  if (outline.kind === "text") return isTable2(outline.text);
  if (outline.kind !== "array" && outline.kind !== "jsonl") return false;
  if (outline.keys.size < 2 || isForeign(outline)) return false;
  const first2 = firstObject(outline.text);
  if (first2 === null) return false;
  const values = Object.values(first2);
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
        why: `no column "${column}" (has: ${listed2(grid.names)})`,
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
      ...layout.absent.map(({ measure: measure2, column }) => `${measure2}: no column "${column}" (has: ${listed2(grid.names)}).`),
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
    const [first2] = texts;
    if (!first2) return [];
    return [
      `Column "${names[index]}": ${texts.length} of ${rows.length} rows hold no plain number, first "${first2.text}" in row ${first2.row.number}.`
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
      const [first2] = values;
      if (first2 === void 0 || values.length > SHOWN_TEXTS) return [];
      return [[names[index] ?? "", values.length === 1 ? first2 : values]];
    })
  );
}

// src/evidence/formats/measured.ts
var NOTHING = { readings: [], unusable: [], problems: [] };
var MAY_BE_ZERO = /* @__PURE__ */ new Set(["error_rate"]);
function measuredOf(values, { model, variant, at: at2 }) {
  const judged = values.map((one) => ({ ...one, lack: whyNot3(one) }));
  const unusable = judged.flatMap(
    ({ measure: measure2, lack, pointer: pointer2 }) => lack === null ? [] : [{ model, variant, measure: measure2, why: lack, pointer: pointer2 }]
  );
  return {
    readings: judged.flatMap(({ measure: measure2, raw, factor, pointer: pointer2, n, said, lack }) => {
      const number = finite(raw);
      if (lack !== null || number === null) return [];
      const shared = { model, variant, stderr: null, n, at: at2, pointer: pointer2 };
      return [{ ...shared, measure: measure2, value: converted(number, factor), ...factsOfMeasure(measure2), ...said }];
    }),
    unusable,
    problems: problemsOfUnusable(unusable)
  };
}
function converted(number, factor) {
  return factor < 1 ? number / Math.round(1 / factor) : number * factor;
}
function whyNot3({ measure: measure2, raw, factor, said, why }) {
  if (why !== void 0) return why;
  const number = finite(raw);
  if (number === null) return `the value is ${kindOf(raw)}, not a finite number`;
  if (!Number.isFinite(converted(number, factor))) return `the value is ${number}, too large for the measure's unit`;
  if (said !== void 0 && said.unit === void 0) return null;
  if (number < 0) return `the value is ${number}, and nothing of this kind is negative`;
  return number === 0 && !MAY_BE_ZERO.has(measure2) ? "the value is 0, which tools write for what they did not measure" : null;
}
function refused2({ model, variant }, why, pointer2) {
  return {
    readings: [],
    unusable: [{ model, variant, measure: null, why, pointer: pointer2 }],
    problems: [
      `${pointer2 === "" ? `${why.charAt(0).toUpperCase()}${why.slice(1)}` : `${pointer2}: ${why}`}${COUNTS_NOT}`
    ]
  };
}
var COUNTS_NOT = "; nothing of the run counts.";
function noneOf(sent) {
  if (sent === null) return "no request completed";
  return sent === 0 ? "no request was sent" : `none of ${sent} requests completed`;
}
function lostOf(place, lost, sent) {
  if (lost === 0) return [];
  const where = place === "" ? "" : `${place}: `;
  return [`${where}${lost} of ${sent} requests did not complete; the numbers are of the other ${sent - lost}.`];
}
function unread(values, why, { model, variant }) {
  if (values.length === 0) return NOTHING;
  const places = values.map((one) => one.pointer).join(", ");
  return {
    readings: [],
    unusable: values.map(({ measure: measure2, pointer: pointer2 }) => ({ model, variant, measure: measure2, why, pointer: pointer2 })),
    problems: [`Not read: ${places}; ${why}.`]
  };
}
function together(parts2) {
  return {
    readings: parts2.flatMap((one) => one.readings),
    unusable: parts2.flatMap((one) => one.unusable),
    problems: parts2.flatMap((one) => one.problems)
  };
}

// src/evidence/formats/alike.ts
function toldApart(runs) {
  const telling = /* @__PURE__ */ new Map();
  const first2 = /* @__PURE__ */ new Map();
  for (const { model, load, settings } of runs) {
    const key = JSON.stringify([model, load]);
    const other = first2.get(key);
    if (!other) {
      first2.set(key, settings);
      continue;
    }
    const names = telling.get(model) ?? /* @__PURE__ */ new Set();
    for (const name of differing(settings, other)) names.add(name);
    telling.set(model, names);
  }
  return runs.map(({ model, load, settings }) => {
    const names = [...telling.get(model) ?? []].sort();
    const more = names.flatMap((name) => {
      const value = Object.hasOwn(settings, name) ? settings[name] : void 0;
      return isScalar(value) ? [[name, typeof value === "number" ? value : String(value)]] : [];
    });
    return { ...load, ...Object.fromEntries(more) };
  });
}
function differing(a, b) {
  const names = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => (isScalar(a[name]) || isScalar(b[name])) && a[name] !== b[name]);
}
function isScalar(value) {
  return typeof value === "string" && value !== "" || typeof value === "boolean" || finite(value) !== null;
}

// src/evidence/formats/numeric.ts
function numeric(value) {
  return typeof value === "string" && /^\s*[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?\s*$/i.test(value) ? Number(value) : value;
}

// src/evidence/formats/vllm-bench-settings.ts
var RESULTS2 = /* @__PURE__ */ new Set([
  "model_id",
  "num_prompts",
  "request_rate",
  "max_concurrency",
  "duration",
  "completed",
  "failed",
  "request_goodput",
  "request_goodput:",
  "max_output_tokens_per_s",
  "max_concurrent_requests",
  "rtfx",
  "run_number"
]);
var PATTERNS = [
  /^(?:mean|median|std|min|max|p\d+(?:\.\d+)?)_.+_ms$/,
  /_throughput$/,
  /^total_.*tokens$/,
  /^spec_decode_/,
  /^ramp_up_/,
  /_time(?:_unix)?$/
];
function isSetting(key) {
  return !RESULTS2.has(key) && !PATTERNS.some((pattern) => pattern.test(key));
}

// src/evidence/formats/vllm-bench-load.ts
function loadsOf(records2) {
  return toldApart(
    records2.map(({ record }) => ({
      model: record.model_id,
      load: { ...loadOf(record), ...sweptOf(record) },
      settings: Object.fromEntries(Object.entries(record).filter(([key]) => isSetting(key) && !IDLE.has(key)))
    }))
  );
}
function loadOf(record) {
  const concurrency = limitOf3(record.max_concurrency);
  const rate = limitOf3(record.request_rate);
  const strategy = text(record.ramp_up_strategy);
  const ramp = strategy === null ? {} : { ramp_up: `${strategy} ${record.ramp_up_start_rps}-${record.ramp_up_end_rps}` };
  if (concurrency === null && rate === null) return { request_rate: "inf", ...ramp };
  return {
    ...concurrency === null ? {} : { concurrency },
    ...rate === null ? {} : { request_rate: rate },
    ...ramp
  };
}
function limitOf3(value) {
  const word = text(value);
  return finite(numeric(value)) ?? (word === null || /^inf(?:inity)?$/i.test(word) ? null : word);
}
function sweptOf(record) {
  const run = finite(record.run_number);
  if (run === null) return {};
  const swept = Object.entries(record).filter(
    ([key, value]) => isSetting(key) && !OWN.has(key) && finite(value) !== null
  );
  return { run_number: run, ...Object.fromEntries(swept) };
}
var OWN = /* @__PURE__ */ new Set(["burstiness", "best_of"]);
var IDLE = /* @__PURE__ */ new Set(["date", "label"]);

// src/evidence/formats/false-first.ts
var WHOLE2 = 0.99;
function withoutFalseFirst(values, streaming) {
  const mean = (measure2) => {
    const found = values.find((one) => one.measure === measure2 && one.why === void 0);
    const number = finite(found?.raw);
    return found === void 0 || number === null || number <= 0 ? null : number * found.factor;
  };
  const [first2, whole] = [mean("ttft_mean_ms"), mean("latency_mean_ms")];
  if (first2 === null) return { values, said: [] };
  const same = whole !== null && first2 >= WHOLE2 * whole && mean("itl_mean_ms") === null;
  if (streaming !== false && !(same && (mean("output_tokens_mean") ?? 2) > 1)) return { values, said: [] };
  return {
    values: values.filter(({ measure: measure2 }) => !/^(?:ttft|tpot|itl)_/.test(measure2)),
    said: [
      "The run did not stream, so the time to first token in the file is that of the whole answer: it is left out."
    ]
  };
}

// src/evidence/formats/vllm-bench-record.ts
var VLLM = {
  subjectOf: (record) => ({ model: text(record.model_id), variant: null }),
  alwaysStreams: true,
  latencies: { latency: ["e2el", "latency"], ttft: ["ttft"], tpot: ["tpot"], itl: ["itl"] },
  sentOf: (record, completed) => ({
    sent: Math.max(count(record.num_prompts) ?? 0, completed + (count(record.failed) ?? 0)),
    key: count(record.failed) === null ? "completed" : "failed"
  })
};
var POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };
function statedBy({ latencies }) {
  return [
    ...Object.entries(latencies).flatMap(
      ([name, kinds]) => Object.entries(POINTS).map(([point, stats]) => {
        return [`${name}_${point}_ms`, kinds.flatMap((kind) => stats.map((stat) => `${stat}_${kind}_ms`))];
      })
    ),
    ["throughput_rps", ["request_throughput"]],
    ["output_tokens_per_s", ["output_throughput"]]
  ];
}
var TOTALS = [
  ["input_tokens_mean", "total_input_tokens"],
  ["output_tokens_mean", "total_output_tokens"]
];
function measure({ place, record }, at2, dialect = VLLM) {
  const subject = dialect.subjectOf(record);
  const completed = count(record.completed);
  if (completed === null || completed === 0) {
    const sent = dialect.sentOf(record, 0);
    const why = completed === null ? `completed is ${kindOf(record.completed)}` : noneOf(sent?.sent ?? null);
    return refused2(subject, why, `${place}${pointer("completed")}`);
  }
  const counted = dialect.sentOf(record, completed);
  const lost = (counted?.sent ?? completed) - completed;
  const errors = counted === null ? [] : [
    {
      measure: "error_rate",
      raw: lost,
      factor: 1 / counted.sent,
      pointer: `${place}${pointer(counted.key)}`,
      n: counted.sent
    }
  ];
  const stated2 = [...valuesOf({ place, record }, completed, dialect), ...errors];
  const { values, said } = dialect.alwaysStreams ? { values: stated2, said: [] } : withoutFalseFirst(stated2, null);
  const measured = measuredOf(values, { ...subject, at: at2 });
  return {
    ...measured,
    problems: [
      ...lostOf(place, lost, completed + lost),
      ...said.map((one) => place === "" ? one : `${place}: ${one}`),
      ...measured.problems
    ]
  };
}
function valuesOf({ place, record }, n, dialect) {
  const has2 = (key) => Object.hasOwn(record, key) && record[key] !== null;
  const empty = emptyOf(record, n);
  const made = (measure2, key, among) => ({
    measure: measure2,
    raw: record[key],
    factor: 1 / among,
    pointer: `${place}${pointer(key)}`,
    n,
    ...empty > 0 && measure2.startsWith("ttft_") ? { why: `answers without a token (${empty} of ${n}) count in it with 0` } : {}
  });
  return [
    ...statedBy(dialect).flatMap(([measure2, keys]) => {
      const key = keys.find(has2);
      return key === void 0 ? [] : [made(measure2, key, 1)];
    }),
    ...TOTALS.flatMap(([measure2, key]) => has2(key) ? [made(measure2, key, n)] : [])
  ];
}
function emptyOf(record, completed) {
  const firsts = array(record.ttfts);
  return firsts.filter((time) => time === 0).length - Math.max(0, firsts.length - completed);
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
  const has2 = (names) => names.every((key) => keys.has(key));
  if (kind === "object" && (has2(LATENCY) || has2(THROUGHPUT))) return true;
  if (kind === "array" && has2(SIDECAR)) return outline.nested("metric").has("benchmark_values");
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  return has2(SERVING) && !keys.has("mean_e2e_latency_ms");
}
async function read7(document) {
  const records2 = await recordsOf(document);
  const [first2] = records2;
  if (first2 && records2.every(({ place, value }) => isOffline(place, value))) {
    return (await import("./vllm-bench-offline-SIHNUFMM.js")).evidenceOf(document, first2.value);
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
  return stated(Object.entries(record).map(([key, value]) => [NAMES2.get(key) ?? key, factOf(key, value)]));
}
var NAMES2 = /* @__PURE__ */ new Map([
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
  read: async (document) => (await import("./wandb-summary-JGJ4DP4K.js")).read(document)
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

// src/evidence/formats/records.ts
async function recordsOf(document, keep = (value) => value) {
  if (await isLines(document)) return linesOf2(document, "", keep);
  let whole;
  try {
    whole = await document.json();
  } catch (error) {
    if (error instanceof UserError) throw error;
    return linesOf2(document, sentence(error), keep);
  }
  if (!Array.isArray(whole)) return [{ place: "", value: whole }];
  return whole.map((value, index) => ({ place: pointer(index), value }));
}
function objectsOf(records2) {
  if (records2.length === 0) throw new Error("it has no record");
  return records2.map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the file" : place} is not a JSON object`);
    return { place, record: value };
  });
}
async function isLines({ source }) {
  const head = new TextDecoder("utf-8").decode(await source.head());
  const end = head.indexOf("\n");
  const first2 = head.slice(0, Math.max(end, 0)).trim();
  if (!first2.startsWith("{") || !first2.endsWith("}") || head.slice(end).trim() === "") return false;
  try {
    parseJson(first2);
    return true;
  } catch {
    return false;
  }
}
async function linesOf2(document, fault, keep) {
  const records2 = [];
  try {
    for await (const { line, value } of document.jsonLines())
      records2.push({ place: pointer(line), value: keep(value) });
  } catch (error) {
    throw error instanceof UserError || records2.length > 0 ? error : new Error(fault);
  }
  if (records2.length === 0) throw new Error(fault);
  return records2;
}

export {
  toolOf,
  tableBeside,
  evidenceOfTable,
  stated,
  agreed,
  withoutFalseFirst,
  utcInstant,
  zonedInstant,
  instantOfSeconds,
  instantOfMs,
  newestOf,
  factsOfMeasure,
  problemsOfUnusable,
  nothingRead,
  NOTHING,
  measuredOf,
  refused2 as refused,
  noneOf,
  lostOf,
  unread,
  together,
  precisionHint,
  pointsOf,
  meanOf,
  digest,
  recordsOf,
  objectsOf,
  modelOf2 as modelOf,
  samplingOf,
  settingsOf2 as settingsOf,
  isYamlReport,
  toldApart,
  leavesOf2 as leavesOf,
  isNumeric,
  isWord,
  canBeProportion,
  fileKindOf,
  BESIDE,
  frontMatterOf,
  numeric,
  measuredAt,
  tasksOf,
  comparableOf2 as comparableOf,
  namedBy,
  resultsBeside,
  modelOfFolder,
  tallyOfLines,
  readOwn,
  isSetting,
  loadOf,
  measure,
  READERS
};

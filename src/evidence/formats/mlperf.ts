import { textOf } from "../document.ts";
import type { About, Outline, Reader } from "../reader.ts";
import { isObject } from "../values.ts";

const about: About = {
  title: "MLPerf Inference",
  files: "a submission's mlperf_log_summary.txt, accuracy.txt, result_summary.json, measurements.json, systems/*.json",
  recognised:
    "`MLPerf Results Summary`; scores as accuracy scripts print them; `n_samples_issued`; `weight_data_types`; `accelerators_per_node`",
  feeds: {
    model: "path",
    score: "yes",
    n: "of scores",
    tokens: "mean",
    latency: "yes",
    throughput: "yes",
    hardware: "systems",
    precision: "measurements",
  },
};

/**
 * The files of an MLPerf Inference submission, each on its own: LoadGen's summary and the accuracy script's output,
 * which are text, what the client for endpoints writes, and two descriptions, which are JSON. Model, system and scenario are in the path.
 */
export const mlperf: Reader = {
  id: "mlperf",
  about,
  recognise: (outline) => kindOf(outline) !== null,
  read: async (document) => {
    const { path } = document.source;
    const text = textOf(await document.source.bytes());
    if (isSummary(text)) return (await import("./mlperf-summary.ts")).evidenceOf(text, path);
    if (isNote(text)) return (await import("./mlperf-summary.ts")).evidenceOfNote(path);
    if (isAccuracy(text)) return (await import("./mlperf-accuracy.ts")).evidenceOf(text, path, document.entry);
    const root = await document.json();
    if (isEndpoints((key) => isObject(root) && Object.hasOwn(root, key))) {
      return (await import("./mlperf-endpoints.ts")).evidenceOf(root, path, document.entry);
    }
    return (await import("./mlperf-descriptions.ts")).evidenceOf(root, path);
  },
};

const MEASUREMENTS = ["weight_data_types", "weight_transformations", "starting_weights_filename"];
const SYSTEM = ["accelerator_model_name", "accelerators_per_node"];

/** What the client for endpoints (6.1) writes: `result_summary.json` and `accuracy_results.json`. */
const ENDPOINTS = [
  ["n_samples_issued", "n_samples_completed", "duration_ns"],
  ["accuracy_scores", "average_accuracy"],
];

type Kind = "summary" | "note" | "accuracy" | "measurements" | "system" | "endpoints";

function kindOf({ kind, keys, text }: Outline): Kind | null {
  if (kind === "zip" || kind === "binary") return null;
  if (isSummary(text)) return "summary";
  if (isNote(text)) return "note";
  // JSON without the closing line may be any script's metrics.
  if ((kind === "text" || /hash=|exact_match/.test(text)) && isAccuracyOf(kind, text)) return "accuracy";
  if (kind !== "object") return null;
  if (MEASUREMENTS.every((key) => keys.has(key))) return "measurements";
  if (isEndpoints((key) => keys.has(key))) return "endpoints";
  return SYSTEM.every((key) => keys.has(key)) ? "system" : null;
}

function isAccuracyOf(kind: Outline["kind"], text: string): boolean {
  return (kind === "text" || HASH.test(text) || LITERAL.test(text)) && isAccuracy(text);
}

function isEndpoints(has: (key: string) => boolean): boolean {
  return ENDPOINTS.some((keys) => keys.every(has));
}

/** LoadGen's own file begins with the title in its frame; pages that quote one do not. */
function isSummary(text: string): boolean {
  return /^\ufeff?\s{0,8}={3,200}\r?\nMLPerf Results Summary[ \t]*\r?\n={3}/.test(text);
}

/** All that a run in accuracy mode leaves in its summary. */
function isNote(text: string): boolean {
  return (
    text.length < 4096 &&
    /^\s{0,8}(?:No|\d{1,9}) warnings? encountered\b/.test(text) &&
    /^(?:No|\d{1,9}) errors? encountered\b/im.test(text)
  );
}

/** Closing line of `truncate_accuracy_log.py`, which every submission has. */
const HASH = /^hash=[0-9a-f]{64}\s*$/m;
/** Scores that only MLPerf's accuracy scripts print so. */
const PRINTED = [
  /^accuracy=\d{1,3}(?:\.\d{1,20})?%, good=\d{1,12}, total=\d/m,
  /^(?:mAP|AUC)=\d{1,3}(?:\.\d{1,20})?%/m,
  /^Word Error Rate: {0,4}\d[\d.]{0,20}%, accuracy=/m,
  /^Accuracy: {1,4}mean {1,4}= {1,4}\d/m,
  /\bmetric\/lifetime_(?:ne|accuracy|gauc)\/rating:/,
  /^[^\n{]{0,200}\{['"](?:rouge1|CLIP_SCORE|FID_SCORE)['"]:/m,
  /^\{'[^\n]{0,4000}'(?:gen_tok_len|tokens_per_sample|num-samples)':/m,
];
/** With the closing line, any literal or score will do. */
const SCORES =
  /[{,][ ]?['"](?:exact_match|f1|rouge1|accuracy|mean-accuracy|vbench_score)['"]:|^(?:accuracy|mAP|AUC)=|^BLEU:/m;

/** A literal that is also JSON, with text after it: SQuAD's script goes on to talk. */
const LITERAL =
  /^\{['"]exact_match['"]: {0,4}[\d.]{1,24}, {0,4}['"]f1['"]: {0,4}[\d.]{1,24}\}[ \t]*\r?\n\s{0,80}[^\s\]},]/m;

/** A word of each of the forms below: a text without any of them is looked through once, not once for each. */
const TELLING =
  /good=|%|Word Error Rate|Accuracy:|metric\/|rouge1|_SCORE|gen_tok_len|tokens_per_sample|num-samples|exact_match|hash=/;

function isAccuracy(text: string): boolean {
  if (!TELLING.test(text)) return false;
  return LITERAL.test(text) || PRINTED.some((pattern) => pattern.test(text)) || (HASH.test(text) && SCORES.test(text));
}

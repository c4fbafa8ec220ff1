import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  loadOf,
  placeFacts,
  placeOf,
  spedAt
} from "./chunk-IQZDKNEK.js";
import {
  lostOf,
  measuredOf,
  noneOf,
  refused,
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
  object,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/mlperf-endpoints.ts
var POINTS = {
  mean: ["avg"],
  p50: ["percentiles", "50.0"],
  p90: ["percentiles", "90.0"],
  p95: ["percentiles", "95.0"],
  p99: ["percentiles", "99.0"]
};
function evidenceOf(root, path, entry) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const place = placeOf(path);
  const subject = { model: place.model, variant: null, at: loadOf(place) };
  const found = Array.isArray(root.accuracy_scores) ? scoresOf(root, subject, place, entry?.task ?? "mlperf") : speedOf(root, subject, place);
  return { format: "mlperf", formatVersion: null, ...found, usage: [], facts: factsOf(root, place), measuredAt: null };
}
function speedOf(root, subject, { scenario, test }) {
  const [sent, done] = [count(root.n_samples_issued), count(root.n_samples_completed)];
  if (test !== null) return refused(subject, `it is the compliance test ${test}, not a result`, "");
  if (root.complete !== true) {
    return refused(subject, "the file does not say that the run is complete", pointer("complete"));
  }
  if (sent === null || done === null || done === 0) {
    const why = done === null ? `n_samples_completed is ${kindOf(root.n_samples_completed)}` : noneOf(sent);
    return refused(subject, why, "/n_samples_completed");
  }
  const lost = count(root.n_samples_failed) ?? sent - done;
  const latencies = ["latency", "ttft", "tpot"].flatMap((name) => {
    return Object.entries(POINTS).flatMap(([point, path]) => made(root, `${name}_${point}_ms`, [name, ...path], 1e-6));
  });
  const rates = [
    ...made(root, "throughput_rps", ["qps"]),
    ...made(root, "output_tokens_per_s", ["tps"]),
    ...made(root, "output_tokens_mean", ["output_sequence_lengths", "avg"])
  ];
  const errors = { measure: "error_rate", raw: lost, factor: 1 / sent, pointer: "/n_samples_failed", n: sent };
  const counted = (values) => values.map((one) => ({ ...one, n: done }));
  const speed = spedAt(scenario ?? "", counted(latencies), [...counted(rates), errors], subject);
  return { ...speed, problems: [...lostOf("", lost, sent), ...speed.problems] };
}
function made(root, measure, path, factor = 1) {
  const raw = at(root, ...path);
  return raw === void 0 || raw === null ? [] : [{ measure, raw, factor, pointer: pointer(...path), n: null }];
}
function scoresOf(root, subject, { test }, task) {
  if (test !== null) return refused(subject, `it is the compliance test ${test}, not a result`, "");
  const values = array(root.accuracy_scores).flatMap((one, index) => {
    const [name, score] = [text(at(one, "dataset_name")), at(one, "score")];
    if (name === null || score === void 0 || score === null) return [];
    const why = at(one, "complete") === false ? { why: "the run over its data set did not end" } : {};
    const place = pointer("accuracy_scores", index, "score");
    const n = count(at(one, "unit_samples")) ?? count(at(one, "total_samples"));
    return [{ measure: `${task}/${name}`, raw: score, factor: 1, pointer: place, n, said: {}, ...why }];
  });
  if (values.length === 0) return refused(subject, "it has no score", "/accuracy_scores");
  return measuredOf(values, subject);
}
function factsOf(root, place) {
  const pattern = object(at(root, "run_config", "load_pattern"));
  const duration = finite(root.duration_ns);
  return stated([
    ...Object.entries(placeFacts(place)),
    ["tool_version", text(root.version)],
    ["tool_commit", text(root.git_sha)],
    ["state", text(root.state)],
    ["load_pattern", text(pattern.type)],
    ["target_qps", finite(pattern.target_qps)],
    ["target_concurrency", finite(pattern.target_concurrency)],
    ["duration_s", duration === null ? null : duration / 1e9]
  ]);
}
export {
  evidenceOf
};

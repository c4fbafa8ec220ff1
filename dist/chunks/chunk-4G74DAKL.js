import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/measures.ts
var usd = (says) => ({ unit: "USD", goal: "minimize", range: null, kind: "cost", says });
var ms = (says) => ({ unit: "ms", goal: "minimize", range: null, kind: "load", says });
var LATENCIES = {
  latency: "whole request",
  ttft: "first token",
  tpot: "each output token after the first",
  itl: "gap between output tokens"
};
var POINTS = ["mean", "p50", "p90", "p95", "p99"];
var MEASURES = new Map([
  ["inference_cost_per_1k_usd", usd("1,000 requests at the deployment's workload")],
  ["inference_cost_per_1k_saturated_usd", usd("1,000 requests with every replica full")],
  ["cost_per_1m_tokens_usd", usd("1,000,000 tokens, input and output together (blended)")],
  ["cost_per_correct_usd", usd("one correct answer")],
  ["monthly_cost_usd", usd("730 hours at the deployment's workload")],
  ["monthly_cost_max_usd", usd("730 hours with all replicas up")],
  ["cost_per_extra_point_usd", usd("a month, for each point of accuracy more than the baseline has")],
  ...Object.entries(LATENCIES).flatMap(
    ([name, what]) => POINTS.map((point) => [`${name}_${point}_ms`, ms(`${what}, ${point}`)])
  ),
  [
    "throughput_rps",
    { unit: "requests/s", goal: "maximize", range: null, kind: "load", says: "completed requests a second" }
  ],
  [
    "output_tokens_per_s",
    {
      unit: "tokens/s",
      goal: "maximize",
      range: null,
      kind: "load",
      says: "output tokens a second, all requests together"
    }
  ],
  [
    "input_tokens_mean",
    { unit: "tokens", goal: "minimize", range: null, kind: "load", says: "input tokens of a request" }
  ],
  [
    "output_tokens_mean",
    { unit: "tokens", goal: "minimize", range: null, kind: "load", says: "output tokens of a request" }
  ],
  ["model_size_gib", { unit: "GiB", goal: "minimize", range: null, kind: "artefact", says: "the weights' files" }],
  [
    "bits_per_weight",
    { unit: "bits", goal: "minimize", range: null, kind: "artefact", says: "weights with their scales, per parameter" }
  ],
  ["error_rate", { unit: "ratio", goal: "minimize", range: [0, 1], kind: "load", says: "failed requests of all sent" }],
  [
    "utilization",
    { unit: "ratio", goal: "maximize", range: [0, 1], kind: "cost", says: "offered load of what the replicas carry" }
  ],
  [
    "idle_share",
    { unit: "ratio", goal: "minimize", range: [0, 1], kind: "cost", says: "paid capacity that serves nothing" }
  ]
]);
function isCost(measure) {
  return MEASURES.get(measure)?.unit === "USD";
}
function isBadCost(measure, goal, value) {
  return value <= 0 && (isCost(measure) || goal === "minimize" && readsAsCost(measure));
}
var MONEY = /* @__PURE__ */ new Set(["cost", "costs", "price", "prices", "usd"]);
function readsAsCost(measure) {
  const words = measure.replaceAll(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").split(/[^\p{L}]+/u);
  return words.some((word) => MONEY.has(word.toLowerCase()));
}
function isMeasured({ readings, unusable, usage }) {
  const measures = [...readings, ...unusable].map((one) => one.measure);
  return usage.length > 0 || measures.some((one) => one === null || MEASURES.get(one)?.kind !== "artefact");
}

export {
  MEASURES,
  isCost,
  isBadCost,
  readsAsCost,
  isMeasured
};

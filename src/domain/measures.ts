import type { Candidate, Goal } from "./evidence.ts";

/** What the gate knows of a measure without asking the policy. */
export interface MeasureFacts {
  readonly unit: string;
  readonly goal: Goal;
  /** Closed interval of possible values; null: any finite number. */
  readonly range: readonly [number, number] | null;
  /**
   * `cost`: computed by the gate or declared; `load`: read at the operating point; `mean`: of the evaluation's requests;
   * `artefact`: of the model's files.
   */
  readonly kind: "cost" | "load" | "mean" | "artefact";
  readonly says: string;
}

const usd = (says: string): MeasureFacts => ({ unit: "USD", goal: "minimize", range: null, kind: "cost", says });
const ms = (says: string): MeasureFacts => ({ unit: "ms", goal: "minimize", range: null, kind: "load", says });

const LATENCIES = {
  latency: "whole request",
  ttft: "first token",
  tpot: "each output token after the first",
  itl: "gap between output tokens",
};
const POINTS = ["mean", "p50", "p90", "p95", "p99"] as const;

/** The closed table of computed and operational measures (DESIGN 3.4). Any other name is an evaluation measure. */
export const MEASURES: ReadonlyMap<string, MeasureFacts> = new Map<string, MeasureFacts>([
  ["inference_cost_per_1k_usd", usd("1,000 requests at the deployment's workload")],
  ["inference_cost_per_1k_saturated_usd", usd("1,000 requests with every replica full")],
  ["cost_per_1m_tokens_usd", usd("1,000,000 tokens, input and output together (blended)")],
  ["cost_per_correct_usd", usd("one correct answer")],
  ["monthly_cost_usd", usd("730 hours at the deployment's workload")],
  ["monthly_cost_max_usd", usd("730 hours with all replicas up")],
  ["cost_per_extra_point_usd", usd("a month, for each point of accuracy more than the baseline has")],
  ...Object.entries(LATENCIES).flatMap(([name, what]) =>
    POINTS.map((point): [string, MeasureFacts] => [`${name}_${point}_ms`, ms(`${what}, ${point}`)]),
  ),
  [
    "throughput_rps",
    { unit: "requests/s", goal: "maximize", range: null, kind: "load", says: "completed requests a second" },
  ],
  [
    "output_tokens_per_s",
    {
      unit: "tokens/s",
      goal: "maximize",
      range: null,
      kind: "load",
      says: "output tokens a second, all requests together",
    },
  ],
  [
    "input_tokens_mean",
    { unit: "tokens", goal: "minimize", range: null, kind: "load", says: "input tokens of a request" },
  ],
  [
    "output_tokens_mean",
    { unit: "tokens", goal: "minimize", range: null, kind: "load", says: "output tokens of a request" },
  ],
  ["model_size_gib", { unit: "GiB", goal: "minimize", range: null, kind: "artefact", says: "the weights' files" }],
  [
    "bits_per_weight",
    { unit: "bits", goal: "minimize", range: null, kind: "artefact", says: "weights with their scales, per parameter" },
  ],
  ["error_rate", { unit: "ratio", goal: "minimize", range: [0, 1], kind: "load", says: "failed requests of all sent" }],
  [
    "utilization",
    { unit: "ratio", goal: "maximize", range: [0, 1], kind: "cost", says: "offered load of what the replicas carry" },
  ],
  [
    "idle_share",
    { unit: "ratio", goal: "minimize", range: [0, 1], kind: "cost", says: "paid capacity that serves nothing" },
  ],
]);

/** Measures whose value is money: zero, negative or not finite is bad evidence, never a good deal. */
export function isCost(measure: string): boolean {
  return MEASURES.get(measure)?.unit === "USD";
}

/** A price of zero or less, by the closed table or by a minimized column's name, is bad evidence (DESIGN 5). */
export function isBadCost(measure: string, goal: Goal, value: number): boolean {
  return value <= 0 && (isCost(measure) || (goal === "minimize" && readsAsCost(measure)));
}

const MONEY = new Set(["cost", "costs", "price", "prices", "usd"]);

/** A column of a table whose name has a word for money: `total_cost`, `Price (USD)`, `costPerTask`. */
export function readsAsCost(measure: string): boolean {
  const words = measure.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").split(/[^\p{L}]+/u);
  return words.some((word) => MONEY.has(word.toLowerCase()));
}

/** Whether anything was measured of it: what only an artefact is known of is no candidate to deploy or to compare. */
export function isMeasured({ readings, unusable, usage }: Candidate): boolean {
  const measures = [...readings, ...unusable].map((one) => one.measure);
  return usage.length > 0 || measures.some((one) => one === null || MEASURES.get(one)?.kind !== "artefact");
}

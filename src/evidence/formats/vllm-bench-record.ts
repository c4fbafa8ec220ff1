import type { LoadSettings, Reading, Unusable } from "../../domain/evidence.ts";
import { count, finite, type Json, kindOf, pointer, text } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";
import type { Placed } from "./vllm-bench-load.ts";

/** What one record says. */
export interface Measured {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
}

const LATENCIES = { latency: "e2el", ttft: "ttft", tpot: "tpot", itl: "itl" };
/** The tool's names of each point; which of them are there depends on flags of the run. */
const POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };

/** Measures that the record states, each with the keys that may hold it. */
const STATED: readonly (readonly [measure: string, keys: readonly string[]])[] = [
  ...Object.entries(LATENCIES).flatMap(([name, kind]) =>
    Object.entries(POINTS).map(
      ([point, stats]) => [`${name}_${point}_ms`, stats.map((stat) => `${stat}_${kind}_ms`)] as const,
    ),
  ),
  ["throughput_rps", ["request_throughput"]],
  ["output_tokens_per_s", ["output_throughput"]],
];

const TOTALS: readonly (readonly [measure: string, key: string])[] = [
  ["input_tokens_mean", "total_input_tokens"],
  ["output_tokens_mean", "total_output_tokens"],
];

/** How many requests a record speaks of. */
interface Counts {
  readonly completed: number;
  /** Sent, or meant to be: what is lost without a trace counts as failed. */
  readonly sent: number;
}

/**
 * The readings of one record under its load. A run of which no request completed has none: the tool writes 0.0 for
 * every latency then. Requests that did not complete are counted by `error_rate`, also where the tool does not.
 */
export function measure({ place, record }: Placed, at: LoadSettings | null): Measured {
  const model = text(record.model_id);
  const subject = { model, variant: null };
  const completed = count(record.completed);
  const where = place === "" ? "" : `${place}: `;
  if (completed === null || completed === 0) {
    const why = completed === null ? `completed is ${kindOf(record.completed)}` : noneOf(sentOf(record, 0));
    return {
      readings: [],
      unusable: [{ ...subject, measure: null, why, pointer: `${place}${pointer("completed")}` }],
      problems: [`${where}${upper(why)}; nothing of the run counts.`],
    };
  }
  const counts = { completed, sent: sentOf(record, completed) };
  const lost = counts.sent - completed;
  const problem = `${where}${lost} of ${counts.sent} requests did not complete; the numbers are of the other ${completed}.`;
  const found = valuesOf(record, counts);
  const shared = { ...subject, stderr: null, at };
  return {
    readings: found.flatMap(({ measure, key, value, n }) =>
      value > 0 || measure === "error_rate"
        ? [{ ...shared, measure, value, n, pointer: `${place}${pointer(key)}`, ...factsOfMeasure(measure) }]
        : [],
    ),
    unusable: found.flatMap(({ measure, key, value }) =>
      value > 0 || measure === "error_rate"
        ? []
        : [{ ...subject, measure, why: whyNot(record[key]), pointer: `${place}${pointer(key)}` }],
    ),
    problems: lost > 0 ? [problem] : [],
  };
}

/** Values by measure; not finite, negative or 0 means not measured. */
function valuesOf(record: Json, { completed, sent }: Counts) {
  const stated = STATED.flatMap(([measure, keys]) => {
    const key = keys.find((one) => Object.hasOwn(record, one) && record[one] !== null);
    return key === undefined ? [] : [{ measure, key, value: finite(record[key]) ?? Number.NaN, n: completed }];
  });
  const totals = TOTALS.flatMap(([measure, key]) =>
    Object.hasOwn(record, key) && record[key] !== null
      ? [{ measure, key, value: (finite(record[key]) ?? Number.NaN) / completed, n: completed }]
      : [],
  );
  const key = count(record.failed) === null ? "completed" : "failed";
  return [...stated, ...totals, { measure: "error_rate", key, value: (sent - completed) / sent, n: sent }];
}

function sentOf(record: Json, completed: number): number {
  return Math.max(count(record.num_prompts) ?? 0, completed + (count(record.failed) ?? 0));
}

function noneOf(sent: number): string {
  return sent === 0 ? "no request was sent" : `none of ${sent} requests completed`;
}

function whyNot(value: unknown): string {
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  return `the value is ${number}, which the tool writes for what it did not measure`;
}

function upper(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

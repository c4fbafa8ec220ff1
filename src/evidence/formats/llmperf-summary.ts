import type { Evidence, Fact, Settings } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { count, entries, finite, type Json, kindOf, pointer, text } from "../values.ts";
import { stated } from "./facts.ts";
import { instantOfSeconds } from "./instant.ts";
import { lostOf, type Measured, measuredOf, refused, type Subject, together, type Value } from "./measured.ts";
import { numeric } from "./numeric.ts";
import { objectsOf, recordsOf } from "./records.ts";

const KINDS = { latency: "end_to_end_latency_s", ttft: "ttft_s", itl: "inter_token_latency_s" };
const POINTS = { mean: "mean", p50: "quantiles_p50", p90: "quantiles_p90", p95: "quantiles_p95", p99: "quantiles_p99" };

/** Measures with the key of each and the factor to the measure's unit. */
const STATED: readonly (readonly [measure: string, key: string, factor: number])[] = [
  ...Object.entries(KINDS).flatMap(([name, kind]) =>
    Object.entries(POINTS).map(([point, stat]) => [`${name}_${point}_ms`, `results_${kind}_${stat}`, 1000] as const),
  ),
  ["throughput_rps", "results_num_completed_requests_per_min", 1 / 60],
  ["output_tokens_per_s", "results_mean_output_throughput_token_per_s", 1],
  ["input_tokens_mean", "results_number_input_tokens_mean", 1],
  ["output_tokens_mean", "results_number_output_tokens_mean", 1],
];

const SAMPLING = "additional_sampling_params";

/** Readings of all summaries of a file, each at its own number of concurrent requests. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const records = objectsOf(await recordsOf(document));
  const [first, another] = records.map(({ record }) => record);
  const only = another === undefined ? first : undefined;
  return {
    format: "llmperf",
    formatVersion: text(first?.version),
    ...together(records.map(({ place, record }) => runOf(record, place))),
    usage: [],
    facts: only ? factsOf(only) : { tool: "llmperf" },
    measuredAt: instantOfSeconds(numeric(only?.timestamp)),
  };
}

function runOf(record: Json, place: string): Measured {
  const concurrency = finite(numeric(record.num_concurrent_requests));
  const subject: Subject = {
    model: text(record.model),
    variant: samplingOf(record),
    at: concurrency === null ? null : { concurrency },
  };
  const key = "results_num_completed_requests";
  const completed = count(numeric(record[key]));
  const failed = count(numeric(record.results_number_errors)) ?? 0;
  const started = Math.max(count(numeric(record.results_num_requests_started)) ?? 0, (completed ?? 0) + failed);
  if (completed === null || completed === 0) {
    const why =
      completed === null ? `${key} is ${kindOf(record[key])}, not a count` : `none of ${started} requests completed`;
    return refused(subject, why, `${place}${pointer(key)}`);
  }
  const stated = STATED.flatMap(([measure, name, factor]): Value[] =>
    Object.hasOwn(record, name) && record[name] !== null
      ? [{ measure, raw: numeric(record[name]), factor, pointer: `${place}${pointer(name)}`, n: completed }]
      : [],
  );
  const lost = started - completed;
  const errors: Value = {
    measure: "error_rate",
    raw: lost,
    factor: 1 / started,
    pointer: `${place}${pointer(Object.hasOwn(record, "results_error_rate") ? "results_error_rate" : key)}`,
    n: started,
  };
  const found = measuredOf([...stated, errors], subject);
  return { ...found, problems: [...lostOf(place, lost, started), ...found.problems] };
}

/** `--additional-sampling-params`, which the tool writes flat: they change the answers. */
function samplingOf(record: Json): Settings | null {
  const settings = entries(record).flatMap(([key, value]): [string, string][] =>
    key.startsWith(`${SAMPLING}_`) && (typeof value === "string" || typeof value === "number" || value === true)
      ? [[key.slice(SAMPLING.length + 1), String(value)]]
      : [],
  );
  return settings.length === 0 ? null : Object.fromEntries(settings);
}

/** Sizes of the requests as asked for, and what `--metadata` added. */
function factsOf(record: Json): Readonly<Record<string, Fact>> {
  const own = new Set(["version", "name", "model", "num_concurrent_requests", "timestamp"]);
  const rest = entries(record).flatMap(([key, value]): [string, Fact][] => {
    if (own.has(key) || key.startsWith("results_") || key.startsWith(SAMPLING)) return [];
    if (key === "gpus") return [[key, count(numeric(value))]];
    return typeof value === "string" || finite(value) !== null ? [[key, value as Fact]] : [];
  });
  const codes = text(record.results_error_code_frequency);
  return stated([["tool", "llmperf"], ...rest, ["error_codes", codes === "{}" ? null : codes]]);
}

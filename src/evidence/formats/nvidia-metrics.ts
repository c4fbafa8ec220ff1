import { at, count, type Json, kindOf, pointer, text } from "../values.ts";
import type { Value } from "./measured.ts";

/** The metrics of a report, wherever a version keeps them. */
export interface Metrics {
  /** Pointer to what holds them. */
  readonly place: string;
  readonly value: Json;
  /** Tag → key: early versions write titles (`Time to First Token`) or short names (`ttft`). */
  readonly keys: ReadonlyMap<string, string>;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["ttft", "time_to_first_token"],
  ["ttst", "time_to_second_token"],
  ["time_to_last_token", "request_latency"],
  ["num_input_token", "input_sequence_length"],
  ["num_output_token", "output_sequence_length"],
]);

export function metricsOf(value: Json, place: string): Metrics {
  const keys = new Map<string, string>();
  for (const key of Object.keys(value)) {
    const tag = key.toLowerCase().replaceAll(" ", "_");
    const name = SHORT.get(tag) ?? tag;
    if (!keys.has(name) || tag === name) keys.set(name, key);
  }
  return { place, value, keys };
}

/** A statistic of a metric as the file has it; undefined where it has none. */
export function statOf(metrics: Metrics, tag: string, stat: string): unknown {
  const key = metrics.keys.get(tag);
  return key === undefined ? undefined : at(metrics.value, key, stat);
}

export function pointerOf(metrics: Metrics, tag: string, ...stat: string[]): string {
  return `${metrics.place}${pointer(metrics.keys.get(tag) ?? tag, ...stat)}`;
}

const POINTS = { mean: "avg", p50: "p50", p90: "p90", p95: "p95", p99: "p99" };
const LATENCIES = { latency: "request_latency", ttft: "time_to_first_token", itl: "inter_token_latency" };

/** Measure, metric, statistic. A token's latency is here the mean of a request's, and its percentiles are of those. */
const STATED: readonly (readonly [measure: string, tag: string, stat: string])[] = [
  ...Object.entries(LATENCIES).flatMap(([name, tag]) =>
    Object.entries(POINTS).map(([point, stat]) => [`${name}_${point}_ms`, tag, stat] as const),
  ),
  ["throughput_rps", "request_throughput", "avg"],
  ["output_tokens_per_s", "output_token_throughput", "avg"],
  ["input_tokens_mean", "input_sequence_length", "avg"],
  ["output_tokens_mean", "output_sequence_length", "avg"],
];

/** What the report states, each in its measure's unit. `n` is of the requests, where a metric does not count its own. */
export function valuesOf(metrics: Metrics, n: number | null): readonly Value[] {
  return STATED.flatMap(([measure, tag, stat]): Value[] => {
    const raw = statOf(metrics, tag, stat);
    if (raw === undefined || raw === null) return [];
    const unit = statOf(metrics, tag, "unit");
    const factor = factorOf(measure, text(unit));
    const own = stat === "avg" && !measure.endsWith("_ms") ? null : count(statOf(metrics, tag, "count"));
    return [
      {
        measure,
        raw,
        factor: factor ?? 1,
        pointer: pointerOf(metrics, tag, stat),
        n: own === null || own === 0 ? n : own,
        ...(factor === null ? { why: `its unit is ${kindOf(unit)}, which is not known` } : {}),
      },
    ];
  });
}

const TIMES: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  sec: 1000,
  seconds: 1000,
};
const RATES: Readonly<Record<string, readonly string[]>> = {
  throughput_rps: ["requests/sec", "requests/s", "requests/second"],
  output_tokens_per_s: ["tokens/sec", "tokens/s", "tokens/second"],
  input_tokens_mean: ["tokens"],
  output_tokens_mean: ["tokens"],
};

/** What a value in the file's unit is multiplied by; null for a unit that the measure cannot have. */
export function factorOf(measure: string, unit: string | null): number | null {
  if (unit === null) return null;
  if (Object.hasOwn(RATES, measure)) return RATES[measure]?.includes(unit.toLowerCase()) ? 1 : null;
  return Object.hasOwn(TIMES, unit.toLowerCase()) ? (TIMES[unit.toLowerCase()] ?? null) : null;
}

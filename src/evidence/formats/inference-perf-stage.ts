import type { Evidence, LoadSettings } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, count, finite, isObject, type Json, kindOf, pointer } from "../values.ts";
import { stated } from "./facts.ts";
import { configBeside } from "./inference-perf-config.ts";
import { lostOf, type Measured, measuredOf, NOTHING, refused, type Subject, type Value } from "./measured.ts";

const KINDS = {
  latency: "request_latency",
  ttft: "time_to_first_token",
  tpot: "time_per_output_token",
  itl: "inter_token_latency",
};
/** 50 is written as the median; which others are there is a setting of the report. */
const POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };

type Path = readonly string[];

/** Measures with the places that may hold them, the first that is there. Newer versions count tokens elsewhere. */
const STATED: readonly (readonly [measure: string, paths: readonly Path[], factor: number])[] = [
  ...Object.entries(KINDS).flatMap(([name, kind]) =>
    Object.entries(POINTS).map(
      ([point, stats]) => [`${name}_${point}_ms`, stats.map((stat) => ["latency", kind, stat]), 1000] as const,
    ),
  ),
  ["throughput_rps", [["throughput", "requests_per_sec"]], 1],
  ["output_tokens_per_s", [["throughput", "output_tokens_per_sec"]], 1],
  [
    "input_tokens_mean",
    [
      ["prompt_len", "mean"],
      ["prompt_tokens", "mean"],
    ],
    1,
  ],
  [
    "output_tokens_mean",
    [
      ["output_len", "mean"],
      ["output_tokens", "mean"],
    ],
    1,
  ],
];

/** Readings of one report, at the load that it states. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const config = await configBeside(document.source);
  const load = loadOf(root);
  const subject: Subject = { model: config.model, variant: null, at: load };
  const found = isOfServer(root) ? { ...NOTHING, problems: [SERVER] } : runOf(root, subject);
  const mixed = load !== null && Object.hasOwn(load, "stages") && found.readings.length > 0;
  return {
    format: "inference-perf",
    formatVersion: null,
    ...found,
    usage: [],
    facts: stated([
      ["tool", "inference-perf"],
      ["server", config.server],
      ["achieved_rate", finite(at(root, "load_summary", "achieved_rate"))],
      ["send_duration_s", finite(at(root, "load_summary", "send_duration"))],
      ["duration_s", finite(root.benchmark_time_seconds)],
    ]),
    problems: [...config.problems, ...found.problems, ...(mixed ? [MIXED] : [])],
    measuredAt: null,
    parts: config.parts,
  };
}

/** What Prometheus scraped comes under the same keys: averages over time, and no load. */
function isOfServer(root: Json): boolean {
  return !isObject(at(root, "successes", "latency")) && isObject(at(root, "successes", "request_latency"));
}

const SERVER =
  "It is the report of the server's own metrics, which states no load and averages over time, not over requests; the measured one is stage_«n»_lifecycle_metrics.json.";
const MIXED =
  "The report states no load: it sums up all stages of the run. The numbers of one load are in stage_«n»_lifecycle_metrics.json.";

/** A stage is driven by its concurrency or by its rate; a summary of all stages by neither. */
function loadOf(root: unknown): LoadSettings | null {
  const concurrency = finite(at(root, "load_summary", "concurrency"));
  if (concurrency !== null) return { concurrency };
  const rate = finite(at(root, "load_summary", "requested_rate"));
  return rate === null ? { stages: "all" } : { request_rate: rate };
}

function runOf(root: unknown, subject: Subject): Measured {
  const stated = at(root, "successes", "count");
  const completed = count(stated);
  const failed = count(at(root, "failures", "count")) ?? 0;
  const sent = Math.max(count(at(root, "load_summary", "count")) ?? 0, (completed ?? 0) + failed);
  const place = pointer("successes", "count");
  if (completed === null) return refused(subject, `successes.count is ${kindOf(stated)}, not a count`, place);
  if (completed === 0) return refused(subject, `none of ${sent} requests succeeded`, place);
  const values = STATED.flatMap(([measure, paths, factor]): Value[] => {
    const path = paths.find((one) => isThere(at(root, "successes", ...one)));
    if (path === undefined) return [];
    const value = at(root, "successes", ...path);
    return [{ measure, raw: value, factor, pointer: pointer("successes", ...path), n: completed }];
  });
  const lost = sent - completed;
  const errors = {
    measure: "error_rate",
    raw: lost,
    factor: 1 / sent,
    pointer: pointer("failures", "count"),
    n: sent,
  };
  const found = measuredOf([...values, errors], subject);
  return { ...found, problems: [...lostOf("", lost, sent), ...found.problems] };
}

/** The tool writes null for what it did not measure, such as the first token of an answer that was not streamed. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

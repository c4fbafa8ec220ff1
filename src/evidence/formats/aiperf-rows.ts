import type { Evidence } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, finite, isObject, type Json, pointer, text } from "../values.ts";
import { instantOfNs, modelsOf, stimulusOf } from "./aiperf-report.ts";
import { stated } from "./facts.ts";
import { type Measured, measuredOf, noneOf, refused, type Value } from "./measured.ts";
import { factorOf } from "./nvidia-metrics.ts";
import { meanOf, pointsOf } from "./sample.ts";

const LATENCIES = { latency: "request_latency", ttft: "time_to_first_token", itl: "inter_token_latency" };
const TOKENS = { input_tokens_mean: "input_sequence_length", output_tokens_mean: "output_sequence_length" };

/** Whether a line of a log is a request. */
export function isRow(value: unknown): value is Json {
  return isObject(value) && isObject(value.metadata) && finite(value.metadata.request_start_ns) !== null;
}

/** When a request began, nanoseconds since the epoch. */
export function firstStart(row: Json): number | null {
  return finite(at(row, "metadata", "request_start_ns"));
}

/** What is kept of the requests: the numbers of each metric, and the span of all. */
interface Tally {
  readonly values: Map<string, number[]>;
  ok: number;
  failed: number;
  warmup: number;
  cancelled: number;
  start: number;
  end: number;
  /** Line of the first request that counts. */
  line: number | null;
  /** A metric in a unit that it cannot have. */
  strange: string | null;
}

/** A log of requests as one run. Failed and cancelled requests count as errors; those of the warm-up not at all. */
export async function rowsOf(document: Document, report: Json | null): Promise<Evidence> {
  const tally = await tallyOf(document);
  const models = report === null ? [] : modelsOf(report).names;
  const [model = null] = models.length === 1 ? models : [];
  const measured = measure(tally, model, report);
  return {
    format: "aiperf",
    formatVersion: report === null ? null : text(report.aiperf_version),
    readings: measured.readings,
    unusable: measured.unusable,
    usage: [],
    facts: stated([
      ["tool", "aiperf"],
      ["rows", tally.ok + tally.failed],
      ["warmup_rows", tally.warmup === 0 ? null : tally.warmup],
    ]),
    problems: [...measured.problems, ...partOf(tally, report)],
    measuredAt: instantOfNs(Number.isFinite(tally.start) ? tally.start : null),
  };
}

async function tallyOf(document: Document): Promise<Tally> {
  const tally: Tally = {
    values: new Map(),
    ok: 0,
    failed: 0,
    warmup: 0,
    cancelled: 0,
    start: Number.POSITIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
    line: null,
    strange: null,
  };
  for await (const { line, value } of document.jsonLines()) {
    if (!isRow(value)) throw new Error(`line ${line} is not a request: it has no metadata.request_start_ns`);
    add(tally, value, line);
  }
  return tally;
}

function add(tally: Tally, row: Json, line: number): void {
  if (at(row, "metadata", "benchmark_phase") === "warmup") {
    tally.warmup++;
    return;
  }
  const [start, end] = ["request_start_ns", "request_end_ns"].map((key) => finite(at(row, "metadata", key)));
  tally.start = Math.min(tally.start, start ?? tally.start);
  const cancelled = at(row, "metadata", "was_cancelled") === true;
  if (cancelled || (row.error !== null && row.error !== undefined)) {
    tally.failed++;
    tally.cancelled += cancelled ? 1 : 0;
    return;
  }
  tally.ok++;
  tally.line ??= line;
  tally.end = Math.max(tally.end, end ?? tally.end);
  for (const tag of [...Object.values(LATENCIES), ...Object.values(TOKENS)]) {
    const value = finite(at(row, "metrics", tag, "value"));
    const unit = text(at(row, "metrics", tag, "unit"));
    if (value === null) continue;
    const factor = factorOf(Object.values(TOKENS).includes(tag) ? "input_tokens_mean" : "latency_mean_ms", unit);
    if (factor === null) tally.strange ??= `${tag} in "${unit ?? ""}" in line ${line}`;
    else valuesOf(tally, tag).push(value * factor);
  }
}

function valuesOf({ values }: Tally, tag: string): number[] {
  const known = values.get(tag);
  if (known) return known;
  const fresh: number[] = [];
  values.set(tag, fresh);
  return fresh;
}

function measure(tally: Tally, model: string | null, report: Json | null): Measured {
  const subject = { model, variant: null };
  const sent = tally.ok + tally.failed;
  if (at(report, "was_cancelled") === true)
    return refused(subject, "the report beside the log says that the run was cancelled", "");
  if (tally.line === null) return refused(subject, noneOf(sent), "");
  if (tally.strange !== null) return refused(subject, `there is ${tally.strange}, a unit that is not known`, "");
  const place = pointer(tally.line);
  const of = (measure: string, tag: string, value: number, n: number): Value => {
    return { measure, raw: value, factor: 1, pointer: `${place}${pointer("metrics", tag, "value")}`, n };
  };
  const latencies = Object.entries(LATENCIES).flatMap(([name, tag]) => {
    const values = tally.values.get(tag) ?? [];
    return pointsOf(values).map(([point, value]) => of(`${name}_${point}_ms`, tag, value, values.length));
  });
  const tokens = Object.entries(TOKENS).flatMap(([name, tag]) => {
    const values = tally.values.get(tag) ?? [];
    return values.length === 0 ? [] : [of(name, tag, meanOf(values), values.length)];
  });
  const errors = `${tally.failed} of ${sent} requests failed; the numbers are of the other ${tally.ok}.`;
  const rate = {
    measure: "error_rate",
    raw: tally.failed,
    factor: 1 / sent,
    pointer: `${place}/error`,
    n: sent,
  };
  const values = [...latencies, ...ratesOf(tally, place), ...tokens, rate];
  const measured = measuredOf(values, { ...subject, at: report && stimulusOf(report) });
  return { ...measured, problems: [...(tally.failed > 0 ? [errors] : []), ...measured.problems] };
}

/** Requests and output tokens of the time from the first request to the last answer, as the tool divides them. */
function ratesOf(tally: Tally, place: string): readonly Value[] {
  const seconds = (tally.end - tally.start) / 1e9;
  if (!Number.isFinite(seconds) || seconds <= 0) return [];
  const at = `${place}/metadata/request_start_ns`;
  const lengths = tally.values.get(TOKENS.output_tokens_mean) ?? [];
  const total = lengths.reduce((sum, length) => sum + length, 0) / seconds;
  const rps = tally.ok / seconds;
  return [
    { measure: "throughput_rps", raw: rps, factor: 1, pointer: at, n: tally.ok },
    ...(lengths.length === tally.ok
      ? [{ measure: "output_tokens_per_s", raw: total, factor: 1, pointer: at, n: tally.ok }]
      : []),
  ];
}

/** Whether the log is shorter than the run that the report beside it speaks of. */
function partOf(tally: Tally, report: Json | null): readonly string[] {
  const requests = finite(at(report, "request_count", "avg")) ?? finite(at(report, "records", "request_count", "avg"));
  if (requests === null || requests === tally.ok) return [];
  return [`The report beside the log speaks of ${requests} requests, and the log has ${tally.ok}.`];
}

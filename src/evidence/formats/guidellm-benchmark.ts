import { array, at, count, finite, type Json, kindOf, object, pointer } from "../values.ts";
import { type Measured, measuredOf, noneOf, refused, type Subject, type Value } from "./measured.ts";

const LATENCIES: readonly (readonly [name: string, metric: string, toMs: number])[] = [
  ["latency", "request_latency", 1000],
  ["ttft", "time_to_first_token_ms", 1],
  ["tpot", "time_per_output_token_ms", 1],
  ["itl", "inter_token_latency_ms", 1],
];
/** Before 0.4 the percentiles have no p50. */
const POINTS: readonly (readonly [point: string, paths: readonly (readonly string[])[]])[] = [
  ["mean", [["mean"]]],
  ["p50", [["percentiles", "p50"], ["median"]]],
  ["p90", [["percentiles", "p90"]]],
  ["p95", [["percentiles", "p95"]]],
  ["p99", [["percentiles", "p99"]]],
];
/** Of rates only the mean is meant: their percentiles are those of moments, and absurd. */
const MEANS: readonly (readonly [measure: string, metric: string])[] = [
  ["throughput_rps", "requests_per_second"],
  ["output_tokens_per_s", "output_tokens_per_second"],
  ["input_tokens_mean", "prompt_token_count"],
  ["output_tokens_mean", "output_token_count"],
];

/**
 * The readings of one benchmark, of its successful requests. Errored ones make the error rate; incomplete ones were
 * under way when the run ended, and are said.
 */
export function measure(benchmark: Json, place: string, subject: Subject): Measured {
  const totals = totalsOf(benchmark);
  const where = `${place}: `;
  if (totals === null) return refused(subject, "the benchmark has no request totals", place);
  const [successful, errored, incomplete] = KINDS.map((kind) => count(totals.value[kind]));
  const at = `${place}${pointer(...totals.path)}`;
  if (successful === null || successful === undefined) {
    return refused(subject, `successful is ${kindOf(totals.value.successful)}`, `${at}/successful`);
  }
  const failed = errored ?? 0;
  const open = incomplete ?? 0;
  if (successful === 0) return refused(subject, noneOf(failed + open), `${at}/successful`);
  const sent = successful + failed;
  const rate = { measure: "error_rate", raw: failed, factor: 1 / sent, pointer: `${at}/errored`, n: sent };
  const values = [...valuesOf(benchmark, place, successful), ...(typeof errored === "number" ? [rate] : [])];
  const measured = measuredOf(values, subject);
  const lost = [failed > 0 ? `${failed} failed` : "", open > 0 ? `${open} had not finished when the run ended` : ""];
  const problem = `${where}Of ${sent + open} requests, ${lost.filter((one) => one !== "").join(" and ")}; the numbers are of the other ${successful}.`;
  return {
    ...measured,
    problems: [
      ...(failed + open > 0 ? [problem] : []),
      ...measured.problems,
      ...errorsOf(benchmark).map((error) => `${where}The run itself failed: ${error}.`),
      ...rateProblems(benchmark, where),
      ...zeroProblems(benchmark, where),
    ],
  };
}

const KINDS = ["successful", "errored", "incomplete"] as const;

/** Where versions keep the totals; the later ones also count what warm-up and cool-down left out. */
const TOTALS = [
  ["metrics", "request_totals"],
  ["request_totals"],
  ["scheduler_metrics", "requests_made"],
  ["run_stats", "requests_made"],
];

function totalsOf(benchmark: Json): { readonly path: readonly string[]; readonly value: Json } | null {
  const path = TOTALS.find((one) => count(at(benchmark, ...one, "successful")) !== null);
  if (path) return { path, value: object(at(benchmark, ...path)) };
  const broken = TOTALS.find((one) => at(benchmark, ...one) !== undefined);
  return broken ? { path: broken, value: object(at(benchmark, ...broken)) } : null;
}

function valuesOf(benchmark: Json, place: string, n: number): readonly Value[] {
  const made = (measure: string, metric: string, paths: readonly (readonly string[])[], factor: number): Value[] => {
    const path = paths.find((one) => at(benchmark, "metrics", metric, "successful", ...one) !== undefined);
    const raw = path && at(benchmark, "metrics", metric, "successful", ...path);
    if (path === undefined || raw === undefined || raw === null) return [];
    return [{ measure, raw, factor, pointer: `${place}${pointer("metrics", metric, "successful", ...path)}`, n }];
  };
  return [
    ...LATENCIES.filter(([name]) => name !== "tpot" || isTimedAfterFirst(benchmark)).flatMap(([name, metric, toMs]) =>
      POINTS.flatMap(([point, paths]) => made(`${name}_${point}_ms`, metric, paths, toMs)),
    ),
    ...MEANS.flatMap(([measure, metric]) => made(measure, metric, [["mean"]], 1)),
  ];
}

/** Since 0.4 `time_per_output_token_ms` has the wait for the first token in it, and is no time per token after it. */
function isTimedAfterFirst(benchmark: Json): boolean {
  return benchmark.worker !== undefined && benchmark.scheduler_metrics === undefined;
}

function errorsOf(benchmark: Json): readonly string[] {
  return array(at(benchmark, "config", "environment", "attributes", "run_errors")).flatMap((error) =>
    typeof error === "string" ? error.slice(0, 200) : [],
  );
}

/** How far the stated tokens a second may lie from requests × tokens before it is said. */
const SLACK = 1.25;

/** Since 0.4 the rates are each of another span of time: tokens leave out the wait for the first, requests the first of them. */
function rateProblems(benchmark: Json, where: string): readonly string[] {
  const mean = (metric: string) => finite(at(benchmark, "metrics", metric, "successful", "mean")) ?? 0;
  const expected = mean("requests_per_second") * mean("output_token_count");
  const stated = mean("output_tokens_per_second");
  if (expected <= 0 || stated <= expected * SLACK) return [];
  return [
    `${where}The tool states ${shown(stated)} output tokens a second, and its requests a second × tokens of a request ` +
      `are ${shown(expected)}: with so few requests neither is to be relied on.`,
  ];
}

/** An answer without a token counts as one whose first came after 0 ms; how many there are is nowhere stated. */
function zeroProblems(benchmark: Json, where: string): readonly string[] {
  const stat = (name: string) => finite(at(benchmark, "metrics", "time_to_first_token_ms", "successful", name));
  if (stat("min") !== 0 || (stat("mean") ?? 0) <= 0) return [];
  return [
    `${where}In the time to the first token an answer counts with 0 ms, as the tool writes of one without a token: mean and ` +
      "percentiles are too low, by how much the file does not say.",
  ];
}

function shown(value: number): number {
  return Number(value.toPrecision(4));
}

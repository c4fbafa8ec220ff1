import type { LoadSettings } from "../../domain/evidence.ts";
import { array, count, type Json, kindOf, pointer, text } from "../values.ts";
import { withoutFalseFirst } from "./false-first.ts";
import { lostOf, type Measured, measuredOf, noneOf, refused, type Subject, type Value } from "./measured.ts";
import type { Placed } from "./records.ts";

/** In what tools with records of this kind differ. */
export interface Dialect {
  readonly subjectOf: (record: Json) => Omit<Subject, "at">;
  /** The tool's names of the latencies, and those of its forks. */
  readonly latencies: Readonly<Record<"latency" | "ttft" | "tpot" | "itl", readonly string[]>>;
  /** Every answer is streamed. Else the numbers must tell whether one was. */
  readonly alwaysStreams: boolean;
  /** How many requests were sent, and the key that shows it; null where the file does not say. */
  readonly sentOf: (record: Json, completed: number) => { readonly sent: number; readonly key: string } | null;
}

/** `vllm bench serve`. What is lost without a trace counts as sent, and so as failed. */
export const VLLM: Dialect = {
  subjectOf: (record) => ({ model: text(record.model_id), variant: null }),
  alwaysStreams: true,
  latencies: { latency: ["e2el", "latency"], ttft: ["ttft"], tpot: ["tpot"], itl: ["itl"] },
  sentOf: (record, completed) => ({
    sent: Math.max(count(record.num_prompts) ?? 0, completed + (count(record.failed) ?? 0)),
    key: count(record.failed) === null ? "completed" : "failed",
  }),
};

/** The tool's names of each point; which of them are there depends on flags of the run. */
const POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };

/** Measures that the record states, each with the keys that may hold it. */
function statedBy({ latencies }: Dialect): readonly (readonly [measure: string, keys: readonly string[]])[] {
  return [
    ...Object.entries(latencies).flatMap(([name, kinds]) =>
      Object.entries(POINTS).map(([point, stats]) => {
        return [`${name}_${point}_ms`, kinds.flatMap((kind) => stats.map((stat) => `${stat}_${kind}_ms`))] as const;
      }),
    ),
    ["throughput_rps", ["request_throughput"]],
    ["output_tokens_per_s", ["output_throughput"]],
  ];
}

const TOTALS: readonly (readonly [measure: string, key: string])[] = [
  ["input_tokens_mean", "total_input_tokens"],
  ["output_tokens_mean", "total_output_tokens"],
];

/**
 * The readings of one record under its load. A run of which no request completed has none: the tool writes 0.0 for
 * every latency then. Requests that did not complete are counted by `error_rate`, also where the tool does not.
 */
export function measure({ place, record }: Placed, at: LoadSettings | null, dialect: Dialect = VLLM): Measured {
  const subject = dialect.subjectOf(record);
  const completed = count(record.completed);
  if (completed === null || completed === 0) {
    const sent = dialect.sentOf(record, 0);
    const why = completed === null ? `completed is ${kindOf(record.completed)}` : noneOf(sent?.sent ?? null);
    return refused(subject, why, `${place}${pointer("completed")}`);
  }
  const counted = dialect.sentOf(record, completed);
  const lost = (counted?.sent ?? completed) - completed;
  const errors: Value[] =
    counted === null
      ? []
      : [
          {
            measure: "error_rate",
            raw: lost,
            factor: 1 / counted.sent,
            pointer: `${place}${pointer(counted.key)}`,
            n: counted.sent,
          },
        ];
  const stated = [...valuesOf({ place, record }, completed, dialect), ...errors];
  const { values, said } = dialect.alwaysStreams ? { values: stated, said: [] } : withoutFalseFirst(stated, null);
  const measured = measuredOf(values, { ...subject, at });
  return {
    ...measured,
    problems: [
      ...lostOf(place, lost, completed + lost),
      ...said.map((one) => (place === "" ? one : `${place}: ${one}`)),
      ...measured.problems,
    ],
  };
}

/** What the record states, and totals divided by the completed requests. */
function valuesOf({ place, record }: Placed, n: number, dialect: Dialect): Value[] {
  const has = (key: string) => Object.hasOwn(record, key) && record[key] !== null;
  const empty = emptyOf(record, n);
  const made = (measure: string, key: string, among: number): Value => ({
    measure,
    raw: record[key],
    factor: 1 / among,
    pointer: `${place}${pointer(key)}`,
    n,
    ...(empty > 0 && measure.startsWith("ttft_")
      ? { why: `answers without a token (${empty} of ${n}) count in it with 0` }
      : {}),
  });
  return [
    ...statedBy(dialect).flatMap(([measure, keys]) => {
      const key = keys.find(has);
      return key === undefined ? [] : [made(measure, key, 1)];
    }),
    ...TOTALS.flatMap(([measure, key]) => (has(key) ? [made(measure, key, n)] : [])),
  ];
}

/**
 * Completed requests whose answer had no token, as far as the file lists every request (`--save-detailed`): their first
 * token counts as one after 0 s (2024; later such a request failed). A failed request stands in the list with 0 too.
 */
function emptyOf(record: Json, completed: number): number {
  const firsts = array(record.ttfts);
  return firsts.filter((time) => time === 0).length - Math.max(0, firsts.length - completed);
}

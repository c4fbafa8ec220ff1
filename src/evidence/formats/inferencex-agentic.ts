import { at, count, finite, isObject, type Json, kindOf, object, pointer } from "../values.ts";
import {
  lostOf,
  type Measured,
  measuredOf,
  noneOf,
  refused,
  type Subject,
  together,
  unread,
  type Value,
} from "./measured.ts";

/** Whether a record is one of a replay of agents' traces (2026), whose numbers stand in `request_metrics`. */
export function isAgentic(record: Json): boolean {
  return isObject(record.request_metrics);
}

const KINDS = { latency: "e2el", ttft: "ttft", tpot: "tpot", itl: "itl" };
const POINTS = ["mean", "p50", "p90", "p95", "p99"];
const LATENCIES = Object.entries(KINDS).flatMap(([name, kind]) =>
  POINTS.map((point) => [`${name}_${point}_ms`, ["latency", kind, point]] as const),
);
const OTHERS: readonly (readonly [measure: string, path: readonly string[]])[] = [
  ["output_tokens_per_s", ["throughput", "output", "tokens_per_second"]],
  ["input_tokens_mean", ["tokens", "input", "mean"]],
  ["output_tokens_mean", ["tokens", "output_actual", "mean"]],
];
const PER_GPU: readonly (readonly [measure: string, path: readonly string[]])[] = [
  ["inferencex/tput_per_gpu", ["throughput", "per_gpu", "total_tput_tps"]],
  ["inferencex/output_tput_per_gpu", ["throughput", "per_gpu", "output_tput_tps"]],
  ["inferencex/input_tput_per_gpu", ["throughput", "per_gpu", "input_tput_tps"]],
];

/** Readings of a replay, of its successful requests. A request of the warm-up is none, whether or not it failed. */
export function agenticOf(place: string, record: Json, subject: Subject): Measured {
  const completed = count(record.num_requests_successful);
  const here = `${place}${pointer("num_requests_successful")}`;
  const accounting = object(record.request_accounting);
  const [dropped, warmUp] = [count(accounting.records_dropped_total), count(accounting.records_warmup_dropped)];
  const lost = dropped === null || warmUp === null || dropped < warmUp ? null : dropped - warmUp;
  if (completed === null) {
    return refused(subject, `num_requests_successful is ${kindOf(record.num_requests_successful)}`, here);
  }
  if (completed === 0) return refused(subject, noneOf(lost), here);
  const made = (paths: typeof OTHERS, factor: number, said?: Value["said"]) =>
    paths.flatMap(([measure, path]): Value[] => {
      const raw = at(record, "request_metrics", ...path);
      if (raw === undefined || raw === null) return [];
      const shared = { measure, raw, factor, pointer: `${place}${pointer("request_metrics", ...path)}`, n: completed };
      return [said === undefined ? shared : { ...shared, said }];
    });
  const errors: Value[] =
    lost === null
      ? []
      : [
          {
            measure: "error_rate",
            raw: lost,
            factor: 1 / (completed + lost),
            pointer: `${place}${pointer("request_accounting", "records_dropped_total")}`,
            n: completed + lost,
          },
        ];
  const latencies = made(LATENCIES, 1000);
  const others = [
    ...made(OTHERS, 1),
    ...made(PER_GPU, 1, { unit: "tokens/s/GPU", goal: "maximize" }).map((one) => ({ ...one, n: null })),
    ...errors,
  ];
  const found = areSeconds(record)
    ? measuredOf([...latencies, ...others], subject)
    : together([
        unread(latencies, "nothing in the file shows that they are seconds", subject),
        measuredOf(others, subject),
      ]);
  return { ...found, problems: [...lostOf(place, lost ?? 0, completed + (lost ?? 0)), ...found.problems] };
}

/** A token's time and a user's tokens a second are each other's inverse, whichever mean is taken: in milliseconds they were 1000 off. */
function areSeconds(record: Json): boolean {
  const products = POINTS.flatMap((point) => {
    const [time, speed] = ["itl", "intvty"].map((kind) =>
      finite(at(record, "request_metrics", "latency", kind, point)),
    );
    return time == null || speed == null ? [] : [time * speed];
  });
  return products.length > 0 && products.every((product) => product > 0.1 && product < 10);
}

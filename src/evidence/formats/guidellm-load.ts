import type { LoadSettings } from "../../domain/evidence.ts";
import { array, at, finite, type Json, object, text } from "../values.ts";

/** Where versions name the model: the benchmark's own word first, which is what the server was asked for. */
export function modelOf(benchmark: Json, root: Json): string | null {
  const places = [
    at(benchmark, "config", "backend", "model"),
    at(benchmark, "config", "spec", "backend", "model"),
    at(benchmark, "worker", "backend_model"),
    at(benchmark, "benchmarker", "backend", "model"),
    at(root, "config", "spec", "backend", "model"),
    at(root, "args", "model"),
    at(root, "args", "backend_kwargs", "model"),
  ];
  return places.map(text).find((model) => model !== null) ?? null;
}

/** How requests were sent. */
export interface Strategy {
  readonly type: string | null;
  readonly settings: Json;
}

/** Of one benchmark; where it does not say, of the whole run. */
export function strategyOf(benchmark: Json, root: Json): Strategy {
  const own = [
    at(benchmark, "config", "strategy"),
    at(benchmark, "args", "strategy"),
    at(benchmark, "scheduler", "strategy"),
    at(benchmark, "config", "spec", "profile"),
  ].find((one) => one !== undefined && one !== null);
  if (typeof own === "string") return { type: text(own), settings: {} };
  const settings = object(own);
  const type = text(settings.type_) ?? text(settings.kind);
  if (type !== null) return { type, settings };
  const whole = object(at(root, "config", "spec", "profile"));
  return { type: text(whole.kind) ?? text(at(root, "args", "profile")), settings: whole };
}

/**
 * The load: streams of concurrent runs, the rate of timed ones; `synchronous` is one request at a time, `throughput`
 * everything at once (or as many as its limit allows). A strategy that is none of these is named as it stands. The
 * arguments of the whole run list a value for each benchmark.
 */
export function loadOf(benchmark: Json, root: Json, index: number): LoadSettings {
  const { type, settings } = strategyOf(benchmark, root);
  const concurrent = type === "concurrent";
  const total = array(root.benchmarks).length;
  const own = (value: unknown) => finite(value) ?? (array(value).length === total ? finite(array(value)[index]) : null);
  const given = own(at(root, "args", "rate"));
  const streams = own(settings.streams) ?? (concurrent ? (finite(settings.max_concurrency) ?? given) : null);
  const rate = own(settings.rate) ?? (concurrent ? null : given);
  if (type === "synchronous") return { concurrency: 1 };
  if (streams !== null) return { concurrency: streams };
  if (type === "throughput") {
    const limit = finite(settings.max_concurrency);
    return limit === null ? { request_rate: "inf" } : { concurrency: limit };
  }
  if (rate !== null && rate > 0) return { request_rate: rate };
  return type === null ? {} : { strategy: type };
}

import type { Evidence, Fact, LoadSettings } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, count, finite, isObject, type Json, kindOf, object, pointer, text } from "../values.ts";
import { stated } from "./facts.ts";
import { agenticOf, isAgentic } from "./inferencex-agentic.ts";
import { gpusOf, perGpu, type Results } from "./inferencex-gpus.ts";
import { zonedInstant } from "./instant.ts";
import { type Measured, measuredOf, refused, type Subject, together, unread, type Value } from "./measured.ts";
import { objectsOf, recordsOf } from "./records.ts";

const KINDS = { latency: "e2el", ttft: "ttft", tpot: "tpot", itl: "itl" };
const POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };
const RATES: readonly (readonly [measure: string, keys: readonly string[]])[] = [
  ["throughput_rps", ["request_throughput"]],
  ["output_tokens_per_s", ["output_token_throughput", "output_throughput"]],
];

/** Settings that tell the records of one file apart where they have several values of it. */
const SETTINGS = [
  ...[
    "hw",
    "hardware",
    "device",
    "framework",
    "precision",
    "tp",
    "ep",
    "dp_attention",
    "mtp",
    "spec_decoding",
    "disagg",
  ],
  ...["isl", "osl", "image", "prefill_tp", "decode_tp", "num_prefill_gpu", "num_decode_gpu"],
];

/** Readings of all records of a file, each at its concurrency and at what the records differ in. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const records = objectsOf(await recordsOf(document)).map(({ place, record }): Results => {
    const inner = isObject(record.metrics);
    return {
      place: inner ? `${place}${pointer("metrics")}` : place,
      record,
      metrics: inner ? object(record.metrics) : record,
    };
  });
  const varying = SETTINGS.filter((key) => new Set(records.map(({ record }) => JSON.stringify(record[key]))).size > 1);
  const times = records.map(({ record }) => zonedInstant(record.ts));
  return {
    format: "inferencex",
    formatVersion: null,
    ...together(records.map((one) => runOf(one, varying))),
    usage: [],
    facts: factsOf(records),
    measuredAt: times.length === 1 ? (times[0] ?? null) : null,
  };
}

function runOf(results: Results, varying: readonly string[]): Measured {
  const { place, record, metrics } = results;
  const load = loadOf(record, varying);
  const model = text(record.model) ?? text(record.infmax_model_prefix);
  const subject: Subject = { model, variant: null, at: load };
  if (isAgentic(record)) return agenticOf(place, record, subject);
  const key = ["successful_requests", "completed"].find((one) => Object.hasOwn(metrics, one));
  const completed = key === undefined ? null : count(metrics[key]);
  if (key !== undefined && (completed === null || completed === 0)) {
    const why = completed === null ? `${key} is ${kindOf(metrics[key])}, not a count` : "no request succeeded";
    return refused(subject, why, `${place}${pointer(key)}`);
  }
  const value = (measure: string, keys: readonly string[]): Value[] => {
    const name = keys.find((one) => Object.hasOwn(metrics, one) && metrics[one] !== null);
    if (name === undefined) return [];
    return [{ measure, raw: metrics[name], factor: 1, pointer: `${place}${pointer(name)}`, n: completed }];
  };
  const latencies = latencyKeys().flatMap(({ measure, names }) =>
    value(
      measure,
      names.map((name) => `${name}_ms`),
    ),
  );
  const rates = RATES.flatMap(([measure, keys]) => value(measure, keys));
  const derived = rates.some((one) => one.measure === "output_tokens_per_s");
  return together([
    measuredOf([...latencies, ...rates, ...perGpu(results, derived)], subject),
    unitless(results, completed, subject),
  ]);
}

function latencyKeys() {
  return Object.entries(KINDS).flatMap(([name, kind]) =>
    Object.entries(POINTS).map(([point, stats]) => ({
      measure: `${name}_${point}_ms`,
      // Most scripts write median_ttft, those of agents' traces ttft_p50.
      names: stats.flatMap((stat) => [`${stat}_${kind}`, `${kind}_${stat}`]),
    })),
  );
}

/**
 * Latencies without their unit in the name. Scripts of the project drop `_ms` and most, not all, then write seconds. Those
 * that also write how many tokens a user gets a second (`median_intvty`, one by the time of a token) prove it.
 */
function unitless({ place, metrics }: Results, n: number | null, subject: Subject): Measured {
  const found = latencyKeys().flatMap(({ measure, names }): Value[] => {
    const name = names.find((one) => Object.hasOwn(metrics, one));
    if (name === undefined || Object.hasOwn(metrics, `${name}_ms`)) return [];
    return [{ measure, raw: metrics[name], factor: 1000, pointer: place + pointer(name), n }];
  });
  if (areSeconds(metrics)) return measuredOf(found, subject);
  return unread(found, "a latency whose name does not end in _ms does not say its unit", subject);
}

/** Every pair of a token's time and a user's tokens a second agrees that the time is in seconds, and there is one. */
function areSeconds(metrics: Json): boolean {
  const products = ["mean", "median", "p90", "p99"].flatMap((stat) => {
    const [time, speed] = [finite(metrics[`${stat}_tpot`]), finite(metrics[`${stat}_intvty`])];
    return time === null || speed === null ? [] : [time * speed];
  });
  return products.length > 0 && products.every((product) => Math.abs(product - 1) < 1e-3);
}

function loadOf(record: Json, varying: readonly string[]): LoadSettings | null {
  const concurrency = finite(record.conc);
  const more = varying.flatMap((key): [string, string | number][] => {
    const value = record[key];
    if (typeof value === "number") return Number.isFinite(value) ? [[key, value]] : [];
    return typeof value === "string" || typeof value === "boolean" ? [[key, String(value)]] : [];
  });
  const load = { ...(concurrency === null ? {} : { concurrency }), ...Object.fromEntries(more) };
  return Object.keys(load).length === 0 ? null : load;
}

/** What the records state; where they differ, each value once. */
function factsOf(records: readonly Results[]): Readonly<Record<string, Fact>> {
  const all = (pick: (results: Results) => Fact): Fact => {
    const values = [...new Set(records.map(pick).filter((value) => value !== null && value !== ""))];
    return values.length > 1 ? values : (values[0] ?? null);
  };
  const plain = (key: string) => all(({ record }) => scalar(record[key]));
  return stated([
    ["tool", "inferencex"],
    ["hardware", all(({ record }) => text(record.hw) ?? text(record.hardware) ?? text(record.device))],
    ["gpus", all(gpusOf)],
    ["host_gpus", all(({ record }) => count(at(record, "gpu", "n_gpus")))],
    ["mean_power_per_gpu_w", all(({ record }) => finite(at(record, "gpu", "mean_power_per_gpu_w")))],
    ...["precision", "framework", "isl", "osl", "tp", "ep", "dp_attention", "mtp", "spec_decoding", "disagg"].map(
      (key): [string, Fact] => [key, plain(key)],
    ),
    ["image", plain("image")],
    ["cluster", plain("cluster")],
  ]);
}

function scalar(value: unknown): Fact {
  return typeof value === "string" || typeof value === "boolean" ? value : finite(value);
}

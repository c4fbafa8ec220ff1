import type { Evidence, Fact } from "../../domain/evidence.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { isObject, type Json } from "../values.ts";
import { agreed, type Facts, stated } from "./facts.ts";
import { together } from "./measured.ts";
import { objectsOf, type Placed, recordsOf } from "./records.ts";
import { loadsOf } from "./vllm-bench-load.ts";
import { measure } from "./vllm-bench-record.ts";
import { isSetting } from "./vllm-bench-settings.ts";

const about: About = {
  title: "vLLM bench",
  files: "results of `bench serve` and its sweeps, `bench latency`, `bench throughput`",
  recognised: "`num_prompts` with `completed`; `avg_latency` with `latencies`; `elapsed_time` with `tokens_per_second`",
  feeds: {
    model: "`bench serve`",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "metadata",
    time: "no zone",
  },
};

/**
 * Results of `vllm bench serve` (before 2025: `benchmark_serving.py`) and of its sweeps: one record, a list of them, or
 * JSON Lines (`--append-result`). Every record is a load of its own. The files say neither version nor hardware, and
 * their date has no time zone. Also those of `bench latency` and `bench throughput`, which run without a server.
 */
export const vllmBench: Reader = { id: "vllm-bench", about, recognise, read };

const SERVING = ["model_id", "num_prompts", "completed", "request_throughput", "duration"];
const LATENCY = ["avg_latency", "latencies", "percentiles"];
const THROUGHPUT = ["elapsed_time", "num_requests", "requests_per_second", "tokens_per_second"];
const SIDECAR = ["benchmark", "model", "metric"];

function recognise(outline: Outline): boolean {
  const { keys, kind } = outline;
  const has = (names: readonly string[]) => names.every((key) => keys.has(key));
  if (kind === "object" && (has(LATENCY) || has(THROUGHPUT))) return true;
  if (kind === "array" && has(SIDECAR)) return outline.nested("metric").has("benchmark_values");
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  return has(SERVING) && !keys.has("mean_e2e_latency_ms");
}

async function read(document: Document): Promise<Evidence> {
  const records = await recordsOf(document);
  const [first] = records;
  if (first && records.every(({ place, value }) => isOffline(place, value))) {
    return (await import("./vllm-bench-offline.ts")).evidenceOf(document, first.value);
  }
  return ofServing(objectsOf(records));
}

/** Whether a record is one of the tool's other files: a result alone, or a list of what went to a dashboard. */
function isOffline(place: string, value: unknown): boolean {
  const kinds = place === "" ? [LATENCY, THROUGHPUT] : [SIDECAR];
  return isObject(value) && kinds.some((keys) => keys.every((key) => Object.hasOwn(value, key)));
}

function ofServing(records: readonly Placed[]): Evidence {
  const loads = loadsOf(records);
  const { readings, unusable, problems } = together(records.map((one, index) => measure(one, loads[index] ?? null)));
  return {
    format: "vllm-bench",
    formatVersion: null,
    readings,
    unusable,
    usage: [],
    facts: agreed([{ tool: "vllm bench serve" }, ...records.map(({ record }) => factsOf(record))]),
    problems,
    measuredAt: null,
  };
}

/** Settings and metadata as they stand. */
function factsOf(record: Json): Facts {
  return stated(Object.entries(record).map(([key, value]) => [NAMES.get(key) ?? key, factOf(key, value)]));
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ["duration", "duration_s"],
  ["request_goodput:", "request_goodput"],
]);
const NUMBERS: ReadonlySet<string> = new Set(["duration", "request_goodput", "request_goodput:"]);

function factOf(key: string, value: unknown): Fact {
  if (NUMBERS.has(key)) return typeof value === "number" && Number.isFinite(value) ? value : null;
  if (!isSetting(key) || value === "") return null;
  if (key === "gpus" && typeof value === "string" && /^\d{1,6}$/.test(value)) return Number(value);
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

import type { Evidence, Fact } from "../../domain/evidence.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { isObject, type Json } from "../values.ts";
import { recordsOf } from "./records.ts";
import { loadsOf, type Placed } from "./vllm-bench-load.ts";
import { type Measured, measure } from "./vllm-bench-record.ts";
import { isSetting } from "./vllm-bench-settings.ts";

const about: About = {
  title: "vLLM bench",
  files: "results of `bench serve` and its sweeps",
  recognised: "`model_id`, `num_prompts`, `completed`, `request_throughput`, `duration`",
  feeds: {
    model: "yes",
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
 * their date has no time zone.
 */
export const vllmBench: Reader = { id: "vllm-bench", about, recognise, read };

function recognise({ keys, kind }: Outline): boolean {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (keys.has("mean_e2e_latency_ms")) return false;
  return ["model_id", "num_prompts", "completed", "request_throughput", "duration"].every((key) => keys.has(key));
}

async function read(document: Document): Promise<Evidence> {
  const records = (await recordsOf(document)).map(({ place, value }): Placed => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the file" : place} is not a JSON object`);
    return { place, record: value };
  });
  if (records.length === 0) throw new Error("it has no record");
  const loads = loadsOf(records);
  const measured = records.map((one, index): Measured => measure(one, loads[index] ?? null));
  return {
    format: "vllm-bench",
    formatVersion: null,
    readings: measured.flatMap((one) => one.readings),
    unusable: measured.flatMap((one) => one.unusable),
    usage: [],
    facts: factsOf(records.map(({ record }) => record)),
    problems: measured.flatMap((one) => one.problems),
    measuredAt: null,
  };
}

/** Settings and metadata as they stand; where records differ, each value once. */
function factsOf(records: readonly Json[]): Readonly<{ [key: string]: Fact }> {
  const facts = new Map<string, Fact[]>([["tool", ["vllm bench serve"]]]);
  for (const record of records) {
    for (const [key, value] of Object.entries(record)) {
      const fact = factOf(key, value);
      if (fact === null) continue;
      const name = NAMES.get(key) ?? key;
      const seen = facts.get(name) ?? [];
      if (!seen.includes(fact)) facts.set(name, [...seen, fact]);
    }
  }
  return Object.fromEntries(
    [...facts].map(([key, values]) => [key, values.length === 1 ? (values[0] ?? null) : values]),
  );
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

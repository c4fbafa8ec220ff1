import type { LoadSettings } from "../../domain/evidence.ts";
import { finite, type Json, text } from "../values.ts";
import { isSetting } from "./vllm-bench-settings.ts";

/** A record with the pointer to it. */
export interface Placed {
  readonly place: string;
  readonly record: Json;
}

/**
 * The load of each record: concurrency and request rate, what a sweep varied, and of records that these leave
 * alike whatever settings or metadata tell them apart (`framework`, `backend` …).
 */
export function loadsOf(records: readonly Placed[]): readonly LoadSettings[] {
  const plain = records.map(({ record }) => ({ ...loadOf(record), ...sweptOf(record) }));
  const telling = new Map<unknown, Set<string>>();
  const alike = new Map<string, Json>();
  for (const [index, { record }] of records.entries()) {
    const key = JSON.stringify([record.model_id, plain[index]]);
    const other = alike.get(key);
    if (!other) {
      alike.set(key, record);
      continue;
    }
    const keys = telling.get(record.model_id) ?? new Set();
    for (const name of differing(record, other)) keys.add(name);
    telling.set(record.model_id, keys);
  }
  return records.map(({ record }, index) => {
    const keys = [...(telling.get(record.model_id) ?? [])].sort();
    const more = keys.flatMap((key) => (isScalar(record[key]) ? [[key, scalar(record[key])]] : []));
    return { ...plain[index], ...Object.fromEntries(more) };
  });
}

function loadOf(record: Json): LoadSettings {
  const concurrency = finite(record.max_concurrency);
  const rate = finite(record.request_rate);
  const strategy = text(record.ramp_up_strategy);
  const ramp =
    strategy === null ? {} : { ramp_up: `${strategy} ${record.ramp_up_start_rps}-${record.ramp_up_end_rps}` };
  if (concurrency === null && rate === null) return { request_rate: "inf", ...ramp };
  return {
    ...(concurrency === null ? {} : { concurrency }),
    ...(rate === null ? {} : { request_rate: rate }),
    ...ramp,
  };
}

/** A sweep numbers its runs, and writes the parameters that it varied beside the results. */
function sweptOf(record: Json): LoadSettings {
  const run = finite(record.run_number);
  if (run === null) return {};
  const swept = Object.entries(record).filter(
    ([key, value]) => isSetting(key) && !OWN.has(key) && finite(value) !== null,
  );
  return { run_number: run, ...(Object.fromEntries(swept) as Record<string, number>) };
}

/** Numeric settings that the tool writes of every run. */
const OWN: ReadonlySet<string> = new Set(["burstiness", "best_of"]);
/** Settings in which two runs differ without being two loads. */
const IDLE: ReadonlySet<string> = new Set(["date", "label"]);

function differing(a: Json, b: Json): string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter(
    (key) => isSetting(key) && !IDLE.has(key) && (isScalar(a[key]) || isScalar(b[key])) && a[key] !== b[key],
  );
}

function isScalar(value: unknown): value is string | number | boolean {
  return (typeof value === "string" && value !== "") || typeof value === "boolean" || finite(value) !== null;
}

function scalar(value: unknown): string | number {
  return typeof value === "number" ? value : String(value);
}

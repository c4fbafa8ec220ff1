import type { LoadSettings } from "../../domain/evidence.ts";
import { finite, type Json, text } from "../values.ts";
import { toldApart } from "./alike.ts";
import { numeric } from "./numeric.ts";
import type { Placed } from "./records.ts";
import { isSetting } from "./vllm-bench-settings.ts";

/**
 * The load of each record: concurrency and request rate, what a sweep varied, and of records that these leave
 * alike whatever settings or metadata tell them apart (`framework`, `backend` …).
 */
export function loadsOf(records: readonly Placed[]): readonly LoadSettings[] {
  return toldApart(
    records.map(({ record }) => ({
      model: record.model_id,
      load: { ...loadOf(record), ...sweptOf(record) },
      settings: Object.fromEntries(Object.entries(record).filter(([key]) => isSetting(key) && !IDLE.has(key))),
    })),
  );
}

/** Concurrency and request rate (which may be a word: `trace`); a run without either sends everything at once. */
export function loadOf(record: Json): LoadSettings {
  const concurrency = limitOf(record.max_concurrency);
  const rate = limitOf(record.request_rate);
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

/** A number, also as text, else the word; null where nothing limits. */
function limitOf(value: unknown): number | string | null {
  const word = text(value);
  return finite(numeric(value)) ?? (word === null || /^inf(?:inity)?$/i.test(word) ? null : word);
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

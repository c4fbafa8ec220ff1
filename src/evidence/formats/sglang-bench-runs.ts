import type { Evidence, LoadSettings } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { array, count, finite, type Json, text } from "../values.ts";
import { toldApart } from "./alike.ts";
import { agreed, type Facts, stated } from "./facts.ts";
import { together } from "./measured.ts";
import { objectsOf, type Placed, recordsOf } from "./records.ts";
import { type Server, serverOf } from "./sglang-bench-server.ts";
import { loadOf } from "./vllm-bench-load.ts";
import { type Dialect, measure } from "./vllm-bench-record.ts";
import { isSetting } from "./vllm-bench-settings.ts";

/** Every line is a run under a load of its own. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const records = objectsOf(await recordsOf(document));
  const servers = records.map(({ record }) => serverOf(record));
  const loads = loadsOf(records, servers);
  const measured = records.map((one, index) => {
    const subject = servers[index]?.subject ?? NOBODY;
    return measure(one, loads[index] ?? null, { ...SGLANG, subjectOf: () => subject });
  });
  const { readings, unusable, problems } = together(measured);
  const versions = new Set(servers.map(({ version }) => version));
  const [version = null] = versions.size === 1 ? versions : [];
  return {
    format: "sglang-bench",
    formatVersion: version,
    readings,
    unusable,
    usage: [],
    facts: agreed([
      { tool: "sglang bench_serving" },
      ...records.map(({ record }, index) => ({ ...factsOf(record), ...servers[index]?.facts })),
    ]),
    problems: [
      ...problems,
      ...servers.flatMap((one, index) => one.problems.map((said) => placed(records[index], said))),
    ],
    measuredAt: null,
  };
}

function placed(record: Placed | undefined, said: string): string {
  return !record || record.place === "" ? said : `${record.place}: ${said}`;
}

const NOBODY = { model: null, variant: null };

/** Latencies are named after the tool's own; how many requests were sent only some files say. */
const SGLANG: Omit<Dialect, "subjectOf"> = {
  latencies: { latency: ["e2e_latency"], ttft: ["ttft"], tpot: ["tpot"], itl: ["itl"] },
  alwaysStreams: false,
  sentOf: (record, completed) => {
    // One for each request, "" where it succeeded (`--output-details`); other scripts list the kinds of errors.
    const details = array(record.errors).length;
    if (details > 0 && details >= completed) return { sent: details, key: "errors" };
    const failed = count(record.failed);
    if (failed !== null) return { sent: completed + failed, key: "failed" };
    const key = ["total_requests", "num_prompts"].find((one) => count(record[one]) !== null);
    return key === undefined ? null : { sent: Math.max(completed, count(record[key]) ?? 0), key };
  },
};

/** What the tool writes besides vLLM's results; `concurrency` is the measured mean. */
const RESULTS: ReadonlySet<string> = new Set([
  "concurrency",
  "accept_length",
  "total_output_tokens_retokenized",
  "total_requests",
]);
/** Names that people give to runs: they tell apart what nothing else does. */
const NAMES: ReadonlySet<string> = new Set(["tag", "run_id"]);

/** Lengths of random prompts stand in every file, and are those of the run only with random prompts. */
function settingsOf(record: Json): Json {
  const random = (text(record.dataset_name) ?? "random").startsWith("random");
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key]) => isSetting(key) && !RESULTS.has(key) && (random || !key.startsWith("random_")),
    ),
  );
}

/** Runs of one file differ in load, else in lengths and data set, else in their names. */
function loadsOf(records: readonly Placed[], servers: readonly Server[]): readonly LoadSettings[] {
  const runs = records.map(({ record }, index) => ({
    model: servers[index]?.subject.model,
    load: loadOf(record),
    settings: settingsOf(record),
  }));
  const only = (settings: Json, wanted: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(settings).filter(([key]) => wanted(key)));
  const plain = toldApart(runs.map((run) => ({ ...run, settings: only(run.settings, (key) => !NAMES.has(key)) })));
  return toldApart(
    runs.map((run, index) => ({
      ...run,
      load: plain[index] ?? run.load,
      settings: only(run.settings, (key) => NAMES.has(key)),
    })),
  );
}

function factsOf(record: Json): Facts {
  const settings = Object.entries(settingsOf(record)).flatMap(([key, value]) => {
    const plain = typeof value === "boolean" ? value : (text(value) ?? finite(value));
    return plain === null ? [] : [[key, plain] as const];
  });
  return stated([
    ...settings,
    ["duration_s", finite(record.duration)],
    ["measured_concurrency", finite(record.concurrency)],
    ["accept_length", finite(record.accept_length)],
  ]);
}

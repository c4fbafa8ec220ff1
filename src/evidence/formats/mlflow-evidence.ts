import type { Evidence, Fact, Reading, Settings, Unusable } from "../../domain/evidence.ts";
import type { ResultsEntry } from "../../domain/policy.ts";
import { at, text } from "../values.ts";
import { stated } from "./facts.ts";
import { instantOfMs } from "./instant.ts";
import { faultOf, type Run } from "./mlflow-run.ts";
import { type OwnMetric, readOwn, type Subject } from "./own-names.ts";
import { comparableOf, isUnderstood, modelOf, settingOf, settingsOf } from "./run-settings.ts";
import { nothingRead, problemsOfUnusable } from "./unusable.ts";

/** What is around the runs. */
interface Around {
  /** The whole document; null for the file store. */
  readonly root: unknown;
  readonly problems: readonly string[];
}

/** Runs as evidence: only finished ones have readings, each for the model and the settings that it logged. */
export async function evidenceOf(runs: readonly Run[], entry: ResultsEntry | null, around: Around): Promise<Evidence> {
  const subjects = await subjectsOf(runs, entry);
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  const problems = [...around.problems];
  for (const [index, run] of runs.entries()) {
    const subject = subjects[index] ?? { model: null, variant: null };
    const why = whyNone(run);
    if (why !== null) {
      problems.push(nothingRead(run.place, why));
      // A deleted run was taken back on purpose: it says nothing of its model, not even that it failed.
      if (!run.deleted) unusable.push({ ...subject, measure: null, why, pointer: run.place });
      continue;
    }
    const found = readOwn(metricsOf(run), subject, entry, "mlflow");
    readings.push(...found.readings);
    unusable.push(...found.unusable);
    problems.push(...problemsOfUnusable(found.unusable));
  }
  const ended = runs.filter((run) => whyNone(run) === null).map(({ end, start }) => end ?? start);
  const version = text(at(around.root, "system", "mlflow_version"));
  return {
    format: "mlflow",
    formatVersion: version,
    readings,
    unusable,
    usage: [],
    facts: factsOf(runs, version),
    problems,
    // Of several runs the oldest, so that none passes for newer than it is.
    measuredAt: instantOfMs(
      ended.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), ended[0] ?? null),
    ),
  };
}

function whyNone(run: Run): string | null {
  const name = run.name === null ? "the run" : `the run "${run.name}"`;
  if (run.deleted) return `${name} is deleted`;
  if (run.status === null) return `${name} has no status`;
  if (run.status !== "FINISHED") return `${name} is ${run.status}, not FINISHED`;
  return run.metrics.size === 0 ? `${name} has no metric` : null;
}

function metricsOf(run: Run): readonly OwnMetric[] {
  const logged = comparableOf(run.params);
  return [...run.metrics].map(([name, point]): OwnMetric => {
    if ("why" in point) return { name, value: null, pointer: point.pointer, why: point.why };
    const fault = faultOf(point);
    const comparable = { ...logged, ...(point.dataset === null ? {} : { dataset: point.dataset }) };
    return {
      name,
      value: point.value,
      pointer: point.pointer,
      ...(fault === undefined ? {} : { why: fault }),
      ...(Object.keys(comparable).length === 0 ? {} : { comparable }),
    };
  });
}

/** Model and settings of each run. Runs of one file that would be alike are told apart by the parameters that differ. */
async function subjectsOf(runs: readonly Run[], entry: ResultsEntry | null): Promise<readonly Subject[]> {
  const plain = await Promise.all(
    runs.map(async (run): Promise<Subject> => ({ model: named(run, entry), variant: await settingsOf(run.params) })),
  );
  const key = (subject: Subject) => JSON.stringify([subject.model, Object.entries(subject.variant ?? {}).sort()]);
  return Promise.all(
    plain.map(async (subject, index) => {
      const alike = runs.filter((run, other) => whyNone(run) === null && key(plain[other] ?? subject) === key(subject));
      const run = runs[index];
      if (run === undefined || alike.length < 2) return subject;
      const differing = await differingOf(run, alike);
      return { ...subject, variant: differing === null ? subject.variant : { ...subject.variant, ...differing } };
    }),
  );
}

async function differingOf(run: Run, alike: readonly Run[]): Promise<Settings | null> {
  const settings: [string, string][] = [];
  for (const [name, value] of run.params) {
    const varies = alike.some((other) => other.params.get(name) !== value);
    if (varies && !isUnderstood(name)) settings.push([name, await settingOf(value)]);
  }
  return settings.length === 0 ? null : Object.fromEntries(settings);
}

function named({ params, tags }: Run, entry: ResultsEntry | null): string | null {
  const columns = entry?.columns ?? {};
  const unknown = Object.keys(columns).find((role) => role !== "model");
  if (unknown !== undefined) throw new Error(`columns names "${unknown}", which a run does not have (model)`);
  const key = Object.hasOwn(columns, "model") ? columns.model : undefined;
  if (key === undefined) return modelOf(params) ?? modelOf(tags);
  const value = params.get(key) ?? tags.get(key);
  if (value === undefined) throw new Error(`columns.model is "${key}", and the run has no such parameter or tag`);
  return value;
}

const FACTS_SHOWN = 100;
const FACT_CHARS = 200;

function factsOf(runs: readonly Run[], version: string | null): Readonly<Record<string, Fact>> {
  const [run, ...more] = runs;
  const shared = { tool: "mlflow", ...(version === null ? {} : { tool_version: version }) };
  if (run === undefined) return shared;
  if (more.length > 0) return { ...shared, runs: runs.slice(0, FACTS_SHOWN).map((one) => ofRun(one)) };
  const params = texts(run.params, (key) => !isUnderstood(key));
  const tags = texts(run.tags, (key) => !key.startsWith("mlflow."));
  return { ...shared, ...ofRun(run), ...(params ? { params } : {}), ...(tags ? { tags } : {}) };
}

function ofRun(run: Run): { readonly [key: string]: Fact } {
  return stated([
    ["run_id", run.id],
    ["run_name", run.name],
    ["experiment_id", run.experiment],
    ["status", run.status],
    ["duration_s", run.start === null || run.end === null ? null : (run.end - run.start) / 1000],
    ["git_hash", run.tags.get("mlflow.source.git.commit") ?? null],
    ["datasets", run.datasets.length === 0 ? null : run.datasets],
  ]);
}

function texts(values: ReadonlyMap<string, string>, wanted: (key: string) => boolean): Fact {
  const kept = [...values].filter(([key]) => wanted(key)).slice(0, FACTS_SHOWN);
  return kept.length === 0 ? null : Object.fromEntries(kept.map(([key, value]) => [key, value.slice(0, FACT_CHARS)]));
}

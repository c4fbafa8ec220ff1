import type { Evidence, Fact, LoadSettings, Reading } from "../domain/evidence.ts";
import type { ModelDecl, ResultsEntry } from "../domain/policy.ts";
import type { Found } from "./discover.ts";
import { rewritten } from "./names.ts";

/** What a file says against the policy's entry for it, or two entries against each other. */
export interface Conflict {
  readonly path: string;
  readonly message: string;
}

/** Adds what the entry of a file says and the file does not, keeps what `where` selects, and notes contradictions. */
export function apply(
  evidence: Evidence,
  found: Found,
  entries: readonly ResultsEntry[],
  models: ReadonlyMap<string, ModelDecl>,
): { readonly evidence: Evidence; readonly conflicts: readonly Conflict[] } {
  const { entry, path } = found;
  const messages = [
    ...modelConflicts(evidence, entry, models),
    ...taskConflicts(evidence, entry),
    ...factConflicts(evidence, entry),
  ];
  const owned = <T extends { readonly model: string | null }>(items: readonly T[]): readonly T[] =>
    entry.model === null ? items : items.map((item) => (item.model === null ? { ...item, model: entry.model } : item));
  const selected = evidence.readings.filter((reading) => selects(entry.where, reading));
  const problems = [
    ...evidence.problems,
    ...selectionProblems(evidence, entry, selected.length),
    ...found.also.flatMap((index) => overlap(found, entries[index])),
  ];
  return {
    evidence: {
      ...evidence,
      readings: owned(selected),
      unusable: owned(evidence.unusable),
      usage: owned(evidence.usage),
      facts: { ...said(entry), ...evidence.facts },
      problems,
    },
    conflicts: messages.map((message) => ({ path, message })),
  };
}

function said(entry: ResultsEntry): Record<string, Fact> {
  const facts = { deployment: entry.deployment, hardware: entry.hardware, gpus: entry.gpus };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** A reading without load settings was not measured under load, and stays. */
function selects(where: LoadSettings | null, reading: Reading): boolean {
  const { at } = reading;
  if (where === null || at === null) return true;
  return Object.entries(where).every(([key, value]) => Object.hasOwn(at, key) && String(at[key]) === String(value));
}

function selectionProblems(evidence: Evidence, entry: ResultsEntry, kept: number): string[] {
  if (entry.where === null || kept > 0 || evidence.readings.length === 0) return [];
  const where = Object.entries(entry.where).map(([key, value]) => `${key} ${value}`);
  const there = [...new Set(evidence.readings.map((reading) => show(reading.at)))].slice(0, 6);
  return [`No reading was measured at ${where.join(", ")} (there are: ${there.join("; ")}).`];
}

function show(at: LoadSettings | null): string {
  return Object.entries(at ?? {})
    .map(([key, value]) => `${key} ${value}`)
    .join(", ");
}

function modelConflicts(evidence: Evidence, entry: ResultsEntry, models: ReadonlyMap<string, ModelDecl>): string[] {
  const { model } = entry;
  if (model === null) return [];
  const named = new Set([...evidence.readings, ...evidence.unusable].map((one) => one.model));
  const others = [...named].filter((name) => name !== null && !isSame(name, model, models));
  const [first] = others;
  if (first === undefined) return [];
  return [`the file names the model "${first}", and results "${entry.files}" says "${model}"`];
}

/** One model under two names: equal after the rewrites, by the policy's aliases, or as tools write it in a path. */
function isSame(name: string | null, model: string, models: ReadonlyMap<string, ModelDecl>): boolean {
  if (name === null) return true;
  const [a, b] = [rewritten(name), rewritten(model)];
  if (a === b || pathName(a) === b) return true;
  for (const one of models.values()) {
    const names = new Set([one.name, ...one.aliases].map(rewritten));
    const knows = (text: string) => names.has(text) || names.has(text.replace(/@[^@/]+$/, ""));
    if (knows(a) && knows(b)) return true;
  }
  return false;
}

/** How evaluation tools write a model's name as a directory: `org/name` is `org__name`. */
function pathName(model: string): string {
  return model.replaceAll(/["<>:/|\\?*[\]]+/g, "__");
}

/** A tool that names its tasks, none of which is the entry's. */
function taskConflicts(evidence: Evidence, entry: ResultsEntry): string[] {
  const { task } = entry;
  if (task === null) return [];
  const tasks = evidence.readings.map((one) => one.measure).filter((measure) => measure.includes("/"));
  if (tasks.length === 0 || tasks.some((measure) => measure.startsWith(`${task}/`))) return [];
  const names = [...new Set(tasks.map((measure) => measure.slice(0, measure.indexOf("/"))))].slice(0, 6);
  return [
    `the file measures ${names.map((name) => `"${name}"`).join(", ")}, and results "${entry.files}" says task "${task}"`,
  ];
}

function factConflicts(evidence: Evidence, entry: ResultsEntry): string[] {
  return Object.entries(said(entry)).flatMap(([key, value]) => {
    const stated = Object.hasOwn(evidence.facts, key) ? evidence.facts[key] : null;
    if (stated === null || stated === undefined || typeof stated === "object" || stated === value) return [];
    return [
      `the file says ${key} ${JSON.stringify(stated)}, and results "${entry.files}" says ${JSON.stringify(value)}`,
    ];
  });
}

/** A file is read once, for the first entry; a later one that says something else is not heard. */
function overlap(found: Found, later: ResultsEntry | undefined): string[] {
  if (!later) return [];
  const keys = [
    "format",
    "model",
    "task",
    "deployment",
    "hardware",
    "gpus",
    "where",
    "columns",
    "measures",
    "repeats",
  ] as const;
  const differing = keys.filter((key) => JSON.stringify(later[key]) !== JSON.stringify(found.entry[key]));
  if (differing.length === 0) return [];
  return [
    `It is named by results "${found.entry.files}" and "${later.files}", which differ in ${differing.join(", ")}; the first counts.`,
  ];
}

import type { Reading, Unusable } from "../../domain/evidence.ts";
import { at, count, entries, finite, isObject, type Json, kindOf, pointer, text } from "../values.ts";
import { problemsOfUnusable } from "./unusable.ts";

/** What the events of a run come to. */
export interface Counts {
  match: number;
  correct: number;
  /** Matches that are neither right nor wrong. */
  unsure: number;
  errors: number;
  samplings: number;
  /** The newest time of an event, ISO 8601 UTC. */
  last: string | null;
}

export interface Report {
  readonly value: unknown;
  readonly line: number;
}

/** One run of a log. */
export interface Run {
  readonly spec: Json | null;
  readonly id: string | null;
  readonly model: string | null;
  readonly graders: readonly (string | null)[];
  report: Report | null;
  readonly counts: Counts;
}

interface Rows {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
}

/** The readings of a run's final report. A run without one did not finish, and has none. */
export function rowsOf(run: Run, task: string | null): Rows {
  const subject = { model: run.model, variant: null };
  const unnamed = run.model === null ? ["The log names no model (spec.completion_fns)."] : [];
  const nothing = (why: string, place: string): Rows => ({
    readings: [],
    unusable: [{ ...subject, measure: null, why, pointer: place }],
    problems: [...unnamed, `${nameOf(run)}: ${why}; nothing of the run counts.`],
  });
  if (run.report === null) return nothing("the log has no final_report, so the run did not finish", "");
  const { value, line } = run.report;
  const place = pointer(line, "final_report");
  if (!isObject(value)) return nothing(`final_report is ${kindOf(value)}, not an object`, place);
  const leaves = leavesOf(value, []).filter(({ path }) => !isAside(path, value));
  if (leaves.length === 0) return nothing("final_report has no metric", place);
  const found = leaves.map(({ path, value: leaf }) => {
    const name = path.join(".");
    return { name, measure: `${task ?? taskOf(run)}/${name}`, pointer: `${place}${pointer(...path)}`, leaf };
  });
  const readings = found.flatMap(({ name, measure, pointer: here, leaf }): Reading[] => {
    const number = finite(leaf);
    return number === null
      ? []
      : [
          {
            ...subject,
            measure,
            pointer: here,
            value: number,
            unit: null,
            at: null,
            ...detailsOf(run, value, name, number),
          },
        ];
  });
  const unusable = found.flatMap(({ measure, pointer: here, leaf }): Unusable[] =>
    finite(leaf) === null
      ? [{ ...subject, measure, why: `the value is ${kindOf(leaf)}, not a finite number`, pointer: here }]
      : [],
  );
  const { errors } = run.counts;
  return {
    readings,
    unusable,
    problems: [
      ...unnamed,
      ...(errors > 0
        ? [`${nameOf(run)}: ${errors} events are errors; their samples may be missing from the numbers.`]
        : []),
      ...problemsOfUnusable(unusable),
    ],
  };
}

function nameOf({ id }: Run): string {
  return id === null ? "The run" : `Run ${id}`;
}

/** The evaluation without split and version, which are conditions of its values. */
function taskOf({ spec }: Run): string {
  return text(spec?.base_eval) ?? text(spec?.eval_name) ?? "openai-evals";
}

const DEPTH = 4;

/** Numbers and what stands in place of one (null, "NaN"); words, switches and lists are no metrics. */
function leavesOf(
  value: Json,
  path: readonly string[],
): { readonly path: readonly string[]; readonly value: unknown }[] {
  return entries(value).flatMap(([key, below]) => {
    const here = [...path, key];
    if (isObject(below)) return here.length < DEPTH ? leavesOf(below, here) : [];
    const numeric = typeof below === "number" || below === null || below === "NaN";
    return numeric ? [{ path: here, value: below }] : [];
  });
}

/** Tokens (of graders too), and the deviation that is the error of `accuracy`; the tool misspells it. */
function isAside([key = ""]: readonly string[], report: Json): boolean {
  if (key.startsWith("usage_")) return true;
  return DEVIATIONS.includes(key) && Object.hasOwn(report, "accuracy");
}

const DEVIATIONS: readonly string[] = ["boostrap_std", "bootstrap_std"];

function detailsOf(run: Run, report: Json, name: string, value: number) {
  const accuracy = name === "accuracy";
  const { match, correct, unsure } = run.counts;
  // The events are those behind the number only where they give it.
  const behind = accuracy && match > 0 && unsure === 0 && Math.abs(correct / match - value) < 1e-9;
  const stderr = accuracy ? finite(DEVIATIONS.map((key) => at(report, key)).find((one) => one !== undefined)) : null;
  const limited = count(at(run.spec, "run_config", "max_samples"));
  return {
    stderr: stderr !== null && stderr >= 0 ? stderr : null,
    n: behind ? match : null,
    comparable: comparableOf(run),
    ...(accuracy ? { goal: "maximize" as const } : {}),
    ...(accuracy && value >= 0 && value <= 1 ? { range: [0, 1] as const } : {}),
    ...(limited === null ? {} : { limited: { of: null } }),
  };
}

function comparableOf({ spec, graders }: Run): Record<string, string> {
  const shots = count(at(spec, "run_config", "eval_spec", "args", "num_few_shot"));
  const version = /^[^.]+\.[^.]+\.(.+)$/.exec(text(spec?.eval_name) ?? "")?.[1] ?? null;
  const stated: [string, string | null][] = [
    ["split", text(spec?.split)],
    ["task_version", version],
    ["shots", shots === null ? null : String(shots)],
    ["graders", graders.length === 0 ? null : graders.join(",")],
    ["dataset", text(at(spec, "run_config", "eval_spec", "args", "samples_jsonl"))],
  ];
  return Object.fromEntries(stated.filter((one): one is [string, string] => one[1] !== null));
}

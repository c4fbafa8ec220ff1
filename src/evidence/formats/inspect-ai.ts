import type { Evidence, Fact } from "../../domain/evidence.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { array, at, finite, text } from "../values.ts";
import { stated } from "./facts.ts";
import { epochsOf, type Log, logOf, modelOf, refusalOf, rolesOf } from "./inspect-ai-log.ts";
import { readScores, type Scores, type Subject, sampleProblems } from "./inspect-ai-scores.ts";
import { comparableOf, settingsOf } from "./inspect-ai-settings.ts";
import { totalsOf } from "./inspect-ai-tokens.ts";
import { usageOf } from "./inspect-ai-usage.ts";
import { utcInstant, zonedInstant } from "./instant.ts";
import { problemsOfUnusable } from "./unusable.ts";

const about: About = {
  title: "Inspect AI",
  files: "logs/*.json and logs/*.eval",
  recognised: "`eval` with a task and a model beside `status`; in a ZIP, `header.json` or `_journal/start.json`",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "yes",
    n: "yes",
    samples: "yes",
    tokens: "yes",
    cost: "where prices were set",
    precision: "arguments",
    time: "yes",
    version: "yes",
  },
};

/**
 * Logs of Inspect AI: `.json`, and `.eval` archives (of which only header and summaries are read). Measures are
 * `<task>/<scorer>/<metric>`. A run that did not end in success has no readings, whatever results it carries.
 */
export const inspectAi: Reader = { id: "inspect-ai", about, recognise, read };

function recognise(outline: Outline): boolean {
  const { keys, kind } = outline;
  if (kind === "zip") return keys.has("header.json") || keys.has("_journal/start.json");
  if (kind !== "object" || !keys.has("eval")) return false;
  const spec = outline.nested("eval");
  return (
    spec.has("task") &&
    spec.has("model") &&
    keys.has("status") &&
    ["plan", "results", "stats"].some((key) => keys.has(key))
  );
}

async function read(document: Document): Promise<Evidence> {
  const log = await logOf(document);
  const subject: Subject = {
    model: modelOf(log),
    variant: await settingsOf(log),
    comparable: await comparableOf(log),
  };
  const refusal = refusalOf(log);
  const understood = refusal === null ? understand(log, subject) : refused(subject, refusal);
  const version = finite(log.header.version);
  return {
    format: "inspect-ai",
    formatVersion: version === null ? null : String(version),
    ...understood,
    facts: factsOf(log),
    measuredAt: zonedInstant(at(log.header, "eval", "created")),
  };
}

type Understood = Scores & Pick<Evidence, "usage" | "problems">;

function understand(log: Log, subject: Subject): Understood {
  const scores = readScores(log, subject);
  const { usage, problems } = usageOf(log, subject);
  const lost = problemsOfUnusable(scores.unusable);
  return { ...scores, usage, problems: [...lost, ...sampleProblems(log), ...problems] };
}

function refused(subject: Subject, { why, at: place }: { readonly why: string; readonly at: string }): Understood {
  const { model, variant } = subject;
  const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}; nothing of the run counts.`;
  return {
    readings: [],
    unusable: [{ model, variant, measure: null, why, pointer: place }],
    usage: [],
    problems: [sentence],
  };
}

function factsOf(log: Log): Readonly<Record<string, Fact>> {
  const { header } = log;
  const roles = rolesOf(log);
  const totals = totalsOf(log);
  const created = at(header, "eval", "created");
  return stated([
    ["tool", "inspect-ai"],
    ["tool_version", text(at(header, "eval", "packages", "inspect_ai"))],
    // The first versions wrote local time without its zone.
    ["began_local", zonedInstant(created) === null ? text(created) : null],
    ["status", log.crashed ? "crashed" : text(header.status)],
    ["task", text(at(header, "eval", "task"))],
    ["task_commit", text(at(header, "eval", "revision", "commit"))],
    ["dataset", text(at(header, "eval", "dataset", "name"))],
    ["solvers", array(at(header, "plan", "steps")).map((step) => text(at(step, "solver")))],
    ["epochs", epochsOf(log)],
    ["roles", roles.size === 0 ? null : Object.fromEntries(roles)],
    ["tokens", Object.keys(totals).length === 0 ? null : totals],
    ["compute_dtype", text(at(header, "eval", "model_args", "dtype"))],
    ["duration_s", durationOf(log)],
  ]);
}

/** Wall time of the run. Equal ends are those of a log that was written afterwards, not of a run without time. */
function durationOf({ header }: Log): number | null {
  const [start, end] = ["started_at", "completed_at"].map((key) => utcInstant(at(header, "stats", key)));
  if (!start || !end) return null;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
  return seconds > 0 ? seconds : null;
}

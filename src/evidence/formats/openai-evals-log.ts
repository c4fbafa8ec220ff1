import type { Evidence, Fact, Unusable } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { array, at, finite, isObject, type Json, text } from "../values.ts";
import { stated } from "./facts.ts";
import { zonedInstant } from "./instant.ts";
import { type Counts, type Report, type Run, rowsOf } from "./openai-evals-report.ts";

/** What a log says, read line by line: prompts and answers make it long. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const runs: Run[] = [];
  let current: Run | null = null;
  for await (const { line, value } of document.jsonLines()) {
    if (!isObject(value)) throw new Error(`line ${line} is not a JSON object`);
    if (isObject(value.spec)) {
      current = runOf(value.spec);
      runs.push(current);
      continue;
    }
    if (current === null) {
      current = runOf(null);
      runs.push(current);
    }
    const of: Run = runs.find((one) => one.id !== null && one.id === value.run_id) ?? current;
    if (Object.hasOwn(value, "final_report")) of.report = reportOf(value.final_report, line);
    else note(of.counts, value);
  }
  if (runs.length === 0) throw new Error("it has no line");
  const rows = runs.map((run) => rowsOf(run, document.entry?.task ?? null));
  const unfinished = rows.flatMap((one): readonly Unusable[] => one.unusable);
  return {
    format: "openai-evals",
    formatVersion: null,
    readings: rows.flatMap((one) => one.readings),
    unusable: unfinished,
    usage: [],
    facts: factsOf(runs),
    problems: rows.flatMap((one) => one.problems),
    measuredAt: runs.length === 1 ? (runs[0]?.counts.last ?? null) : null,
  };
}

function runOf(spec: Json | null): Run {
  const fns = array(spec?.completion_fns).map(text);
  const early = [at(spec, "model_names", "completions", 0), at(spec, "model_name")].map(text);
  const [model = null, ...graders] = fns.length > 0 ? fns : early.filter((one) => one !== null);
  return {
    spec,
    id: text(spec?.run_id),
    model,
    graders: fns.length > 1 ? graders.filter((one) => one !== null) : [],
    report: null,
    counts: { match: 0, correct: 0, unsure: 0, errors: 0, samplings: 0, last: null },
  };
}

function reportOf(value: unknown, line: number): Report {
  return { value, line };
}

/** Counts one event; nothing of it is kept. */
function note(counts: Counts, event: Json): void {
  if (event.type === "match") {
    const correct = at(event, "data", "correct");
    counts.match++;
    if (correct === true || correct === 1) counts.correct++;
    else if (correct !== false && correct !== 0) counts.unsure++;
  }
  if (event.type === "error") counts.errors++;
  if (event.type === "sampling") counts.samplings++;
  const moment = zonedInstant(event.created_at);
  if (moment !== null && moment > (counts.last ?? "")) counts.last = moment;
}

function factsOf(runs: readonly Run[]): Readonly<Record<string, Fact>> {
  const [run] = runs;
  if (!run || runs.length > 1) return { tool: "openai-evals", runs: runs.length };
  const config = run.spec?.run_config;
  return stated([
    ["tool", "openai-evals"],
    ["run_id", run.id],
    ["eval", text(run.spec?.eval_name)],
    ["eval_class", text(at(config, "eval_spec", "cls"))],
    ["graders", run.graders.length === 0 ? null : run.graders],
    ["seed", finite(at(config, "seed"))],
    ["max_samples", finite(at(config, "max_samples"))],
    ["began_local", zonedInstant(run.spec?.created_at) === null ? text(run.spec?.created_at) : null],
    ["samplings", run.counts.samplings],
    // All requests of the run together: those of a model that grades are among them.
    ...["prompt_tokens", "completion_tokens", "total_tokens"].map((name): [string, Fact] => [
      `usage_${name}`,
      finite(at(run.report?.value, `usage_${name}`)),
    ]),
  ]);
}

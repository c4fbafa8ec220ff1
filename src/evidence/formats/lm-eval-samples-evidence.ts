import type { Evidence, Fact, Reading, Unusable } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { at, count, finite, isObject, type Json, object, pointer, text } from "../values.ts";
import { modelOf, settingsOf } from "./lm-eval-args.ts";
import { measuredAt } from "./lm-eval-facts.ts";
import { modelOfFolder, type Named, namedBy, resultsBeside } from "./lm-eval-samples-names.ts";
import { type Filtered, type Stat, Tally } from "./lm-eval-samples-rows.ts";
import { comparableOf, tasksOf } from "./lm-eval-tasks.ts";

export async function evidenceOf(document: Document): Promise<Evidence> {
  const { source, entry } = document;
  const named = namedBy(source.path);
  const results = await resultsBeside(source, named);
  const tally = await tallied(document);
  const folder = results === null ? modelOfFolder(source.path) : null;
  const run: Run = {
    model: results === null ? folder : modelOf(results),
    variant: results === null ? null : await settingsOf(results),
    task: named?.task ?? entry?.task ?? "lm-eval-samples",
    named,
    results,
    comparable: results === null ? null : comparableOf(tasksOf(results), named?.task ?? ""),
  };
  const found = [...tally.filters.values()].flatMap((filter) =>
    [...filter.metrics].map((one) => judged(run, filter, ...one)),
  );
  const readings = found.flatMap((one) => one.reading ?? []);
  const lost = found.flatMap((one) => one.unusable ?? []);
  const nothing: Unusable[] =
    found.length > 0 ? [] : [{ ...whom(run), measure: null, why: "its rows have no metric", pointer: pointer(1) }];
  return {
    format: "lm-eval-samples",
    formatVersion: null,
    readings,
    unusable: [...lost, ...nothing],
    usage: [],
    facts: factsOf(run, tally, folder),
    problems: [
      ...[...lost, ...nothing].map((one) => `${one.pointer}: ${one.measure ?? "The file"}: ${one.why}.`),
      ...partly(run, tally),
      ...(readings.length > 0 ? unsure(run) : []),
    ],
    measuredAt: results === null ? null : measuredAt(results),
  };
}

/** Versions before 0.4.2 wrote a list under the same name; of lines nothing is kept. */
async function tallied(document: Document): Promise<Tally> {
  const tally = new Tally();
  const head = new TextDecoder("utf-8").decode(await document.source.head());
  if (/^\s*\[/.test(head)) {
    const rows = await document.json();
    if (!Array.isArray(rows)) throw new Error("it is not a list of samples");
    for (const [index, row] of rows.entries()) tally.add(rowOf(row, pointer(index)), pointer(index));
  } else {
    for await (const { line, value } of document.jsonLines()) tally.add(rowOf(value, pointer(line)), pointer(line));
  }
  if (tally.rows === 0) throw new Error("it has no samples");
  return tally;
}

function rowOf(value: unknown, place: string): Json {
  if (!isObject(value)) throw new Error(`${place} is not a sample: it is no object`);
  return value;
}

/** Whose rows these are, and what the results of the same run say. */
interface Run {
  readonly model: string | null;
  readonly variant: Reading["variant"];
  readonly task: string;
  readonly named: Named | null;
  readonly results: Json | null;
  readonly comparable: Reading["comparable"] | null;
}

const whom = ({ model, variant }: Run) => ({ model, variant });

function judged(run: Run, filter: Filtered, metric: string, stat: Stat) {
  const { key, measure } = nameOf(run, filter, metric);
  const place = { ...whom(run), measure, pointer: `${stat.place}${pointer(metric)}` };
  const stated = finite(at(run.results, "results", run.task, key));
  const expected = expectedOf(run);
  const why = whyNot(filter, metric, stat, stated, expected);
  if (why !== null) return { reading: null, unusable: { ...place, why } };
  const higher = at(run.results, "higher_is_better", run.task, metric);
  const reading: Reading = {
    ...place,
    value: stat.sum / stat.n,
    unit: null,
    stderr: stderrOf(stat),
    n: stat.n,
    at: null,
    ...(run.comparable ? { comparable: run.comparable } : {}),
    ...(typeof higher === "boolean" ? { goal: higher ? ("maximize" as const) : ("minimize" as const) } : {}),
    ...(stat.binary ? { range: [0, 1] as const } : {}),
    ...(expected !== null && filter.rows < expected ? { limited: { of: expected } } : limitOf(run, filter)),
  };
  return { reading, unusable: null };
}

/** The tool's key, and the measure: rows without a filter belong to the one that the results have of this metric. */
function nameOf({ task, results }: Run, filter: Filtered, metric: string) {
  const keys = Object.keys(object(at(results, "results", task))).filter((key) => key.startsWith(`${metric},`));
  const name = filter.name ?? (keys.length === 1 ? (keys[0] ?? "").slice(metric.length + 1) : "none");
  return { key: `${metric},${name}`, measure: `${task}/${metric}${name === "none" ? "" : `,${name}`}` };
}

/** Metrics whose rows hold something else than what is averaged. */
const NO_MEAN = /perplexity|bits_per_byte|bypass|^(?:mcc|bleu|chrf|ter|brier_score)$/;

function whyNot(
  filter: Filtered,
  metric: string,
  stat: Stat,
  stated: number | null,
  expected: number | null,
): string | null {
  if (filter.twice !== null) {
    const { place, id } = filter.twice;
    return `doc_id ${id} stands twice (again in line ${place.slice(1)}): rows of several runs, or of filters that are not named`;
  }
  if (stat.lost > 0) {
    const of = stat.lost + stat.n;
    return `${stat.lost} of ${of} rows have no finite value (first in line ${stat.firstLost?.place.slice(1)}: ${stat.firstLost?.kind})`;
  }
  const mean = stat.sum / stat.n;
  const whole = expected !== null && filter.rows >= expected;
  if (stated !== null && whole && Math.abs(stated - mean) > 1e-6 * Math.max(1, Math.abs(stated))) {
    return `the mean of its ${stat.n} rows is ${mean}, and the results file states ${stated}: the tool does not average this metric`;
  }
  return stated === null && NO_MEAN.test(metric)
    ? "its rows are not averaged by the tool, and no results file says its value"
    : null;
}

/** Of a mean of independent rows, as the tool estimates it; where all rows are alike nothing is told of their spread. */
function stderrOf({ n, squares }: Stat): number | null {
  return n > 1 && squares > 0 ? Math.sqrt(squares / (n - 1) / n) : null;
}

/** Rows that the run had of this task. */
function expectedOf({ results, task }: Run): number | null {
  return count(at(results, "n-samples", task, "effective"));
}

/** The run itself took a part of the data. */
function limitOf({ results, task }: Run, filter: Filtered): Pick<Reading, "limited"> {
  const original = count(at(results, "n-samples", task, "original"));
  return original !== null && filter.rows < original ? { limited: { of: original } } : {};
}

function partly(run: Run, { filters }: Tally): string[] {
  const expected = expectedOf(run);
  if (expected === null) return [];
  return [...filters.values()].flatMap(({ rows, name }) => {
    if (rows >= expected) return [];
    const of = name === null || name === "none" ? "" : ` of filter "${name}"`;
    return [`It has ${rows} rows${of}, and ${run.named?.results} counts ${expected}: its means are of a part.`];
  });
}

function unsure({ results, named, model, task }: Run): string[] {
  if (results !== null) return [];
  const beside = named === null ? "its results file" : `${named.results}, which is not beside it,`;
  const nobody = model === null ? ` It does not say whose they are: set results[].model.` : "";
  const unnamed =
    named === null && task === "lm-eval-samples" ? " Nor does its name say the task: set results[].task." : "";
  return [`The scores are means of its rows; ${beside} would have the tool's own.${nobody}${unnamed}`];
}

function factsOf(
  { results, named }: Run,
  { rows, filters }: Tally,
  folder: string | null,
): Readonly<Record<string, Fact>> {
  const names = [...filters.keys()].filter((name) => name !== null);
  const stated: [string, Fact][] = [
    ["tool", "lm-eval"],
    ["tool_version", text(results?.lm_eval_version)],
    ["run", named?.stamp ?? null],
    ["rows", rows],
    ["filters", names.length === 0 ? null : names],
    ["model_from", folder === null ? null : "the folder's name"],
  ];
  return Object.fromEntries(stated.filter(([, value]) => value !== null));
}

import type { Evidence } from "../domain/evidence.ts";
import type { MeasureInfo, Subject } from "../domain/judgement.ts";
import { isCost, readsAsCost } from "../domain/measures.ts";
import type { Known } from "../domain/quantity.ts";
import { UserError } from "../errors.ts";
import { type Gathered, gather } from "../evidence/gather.ts";
import { nondominated } from "../frontier/nondominated.ts";
import { losses } from "../frontier/standing.ts";
import { judgedOn } from "../inputs/now.ts";
import { chooseAccuracy, firstPolicy, type MeasuredBy, type ProposedAxis, proposedAxes } from "../policy/init.ts";
import { measureInfo } from "../subjects/info.ts";
import { named } from "./named.ts";
import { blankPolicy, measuredPoints } from "./points.ts";
import type { Command } from "./terminal.ts";
import { variantsAmong } from "./variants.ts";

/** Where results may be when the call does not say. */
const EVERYWHERE = ["**/*.json", "**/*.jsonl", "**/*.csv", "**/*.tsv", "**/*.eval", "**/*.json.gz"];
const COST = "inference_cost_per_1k_saturated_usd";
const LATENCY = "latency_p95_ms";

/** Writes a first policy from results that are there, and says what it found. */
export const init: Command<"init"> = async ({ policy: path, results, force, now }, terminal) => {
  const today = judgedOn(now, terminal.clock);
  if (!force && (await terminal.workspace.text(path, 1 << 20)) !== null) {
    throw new UserError("file-exists", `${path}: there is a policy already; --force overwrites it`);
  }
  const patterns = results.length > 0 ? results : EVERYWHERE;
  const blank = blankPolicy();
  const evidence = await gather(
    terminal.workspace,
    { results: await named(patterns, terminal.workspace), models: blank.models, deployments: null },
    terminal.log,
  );
  const read = evidence.files.filter((file) => file.evidence !== null).map((file) => file.path);
  const telling = evidence.files
    .filter(({ evidence: said }) => said !== null && saysResults(said))
    .map((file) => file.path);
  const measured = evaluated(evidence);
  const accuracy = chooseAccuracy(measured);
  const priced = columnOfCost(measured, accuracy) ?? COST;
  const axes = [
    ...(accuracy ? [{ name: "accuracy", measure: accuracy.info.name, goal: "maximize" as const }] : []),
    { name: "cost", measure: priced, goal: "minimize" as const },
    { name: "latency", measure: LATENCY, goal: "minimize" as const },
  ];
  const { subjects, info } = await measuredPoints(blank, evidence, axes, today);
  const of = (measure: string): MeasuredBy => ({ info: info(measure), values: valuesOf(subjects, measure) });
  const latency = of(LATENCY);
  const found = {
    results: results.length > 0 ? results : patternsFor(telling),
    accuracy,
    cost: costOf(subjects, accuracy, of(priced)),
    latency: latency.values.size > 0 ? latency : null,
    candidates: evidence.candidates.map((one) => one.id),
    variants: variantsAmong(evidence.candidates.map((one) => one.id)),
    judgedOn: today,
  };
  const proposed = proposedAxes(found);
  if (proposed.length === 0) throw new UserError("nothing-to-read", nothingFound(evidence, patterns, read));
  const text = firstPolicy({ ...found, frontier: frontierIds(proposed) });
  await terminal.workspace.write(path, text, force);
  terminal.print(
    `Wrote ${path} from ${telling.length} ${telling.length === 1 ? "file" : "files"} and ${evidence.candidates.length} measured ${evidence.candidates.length === 1 ? "model" : "models"}.\n`,
  );
  terminal.print("Read it, then run `pareto-gate check`.\n");
  return 0;
};

/** Whether a file has results, though none of them be usable: a model's configuration has none. */
function saysResults({ readings, unusable, usage }: Evidence): boolean {
  return readings.length + unusable.length + usage.length > 0;
}

/** A table's own column of costs, where nothing else says what a candidate costs and every evaluated one has it. */
function columnOfCost(measures: readonly MeasuredBy[], accuracy: MeasuredBy | null): string | null {
  const column = measures.find(
    ({ info, values }) =>
      !isCost(info.name) &&
      readsAsCost(info.name) &&
      [...(accuracy?.values.keys() ?? values.keys())].every((id) => (values.get(id)?.value ?? 0) > 0),
  );
  return column?.info.name ?? null;
}

/** Names that say which way is better, where the file does not. */
const BETTER_HIGHER = /(^|[/_ ])(acc|accuracy|pass_rate|exact_match|em|f1|score|win_rate)$/i;

/** Every evaluation measure with the candidates that have it. */
function evaluated({ candidates, read }: Gathered): MeasuredBy[] {
  const names = [...new Set(candidates.flatMap((one) => one.readings.map((reading) => reading.measure)))].sort();
  return names.map((name) => ({
    info: withGoal(measureInfo(name, blankPolicy(), candidates)),
    values: new Map(
      candidates.flatMap((one): [string, Known][] => {
        const value = one.readings.some((reading) => reading.measure === name) ? read(one, name) : null;
        return value?.known ? [[one.id, value]] : [];
      }),
    ),
  }));
}

function withGoal(info: MeasureInfo): MeasureInfo {
  return info.goal === null && BETTER_HIGHER.test(info.name) ? { ...info, goal: "maximize" } : info;
}

function valuesOf(subjects: readonly Subject[], measure: string): ReadonlyMap<string, Known> {
  return new Map(
    subjects.flatMap((one): [string, Known][] => {
      const value = one.measures.get(measure);
      return value?.known && one.candidate ? [[one.candidate.id, value]] : [];
    }),
  );
}

/** The costs, where every evaluated candidate has one; else why one has none. */
function costOf(subjects: readonly Subject[], accuracy: MeasuredBy | null, cost: MeasuredBy): MeasuredBy | string {
  for (const { candidate, measures } of subjects) {
    if (!candidate || (accuracy && !accuracy.values.has(candidate.id))) continue;
    const value = measures.get(cost.info.name);
    if (value && !value.known) return `${candidate.id}: ${value.reason}${value.hint === null ? "" : `; ${value.hint}`}`;
  }
  return cost;
}

/** Candidates that no other is at least as good as on every axis and better on one, the best on the first axis last. */
function frontierIds(axes: readonly ProposedAxis[]): string[] {
  const [first] = axes;
  const ids = [...(first?.by.values.keys() ?? [])].filter((id) => axes.every(({ by }) => by.values.has(id)));
  const at = ids.map((id) => ({
    id,
    losses: losses(
      axes.map(({ by }) => by.values.get(id)?.value ?? Number.NaN),
      axes,
    ),
  }));
  const kept = nondominated(at.map((one) => one.losses)).flatMap((index) => at[index] ?? []);
  return kept.sort((a, b) => (b.losses[0] ?? 0) - (a.losses[0] ?? 0)).map(({ id }) => id);
}

/** Patterns by folder and ending; a file at the top is named itself, so that no tool's settings are taken in. */
function patternsFor(paths: readonly string[]): string[] {
  const patterns = paths.map((path) => {
    const [top, ...rest] = path.split("/");
    const ending = /(\.[^./]+(\.gz)?)$/.exec(path)?.[1] ?? "";
    return rest.length === 0 ? path : `${top}/**/*${ending}`;
  });
  return [...new Set(patterns)].sort();
}

function nothingFound(evidence: Gathered, patterns: readonly string[], read: readonly string[]): string {
  const where = patterns.map((one) => `"${one}"`).join(", ");
  if (read.length === 0) return `no results were found in ${where}; name them with --results GLOB`;
  const measures = [
    ...new Set(evidence.candidates.flatMap((one) => one.readings.map((reading) => reading.measure))),
  ].sort();
  return `no evaluation result was found in ${where}: ${read.length} files were read, and none has a measure that is better when higher (has: ${measures.slice(0, 12).join(", ") || "nothing of a named model"})`;
}

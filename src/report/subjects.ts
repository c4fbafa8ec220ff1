import type { Candidate, Placed, Reading } from "../domain/evidence.ts";
import { show, showDelta } from "../domain/format.ts";
import type { ReportMeasure, ReportSource, ReportStanding, ReportSubject } from "../domain/generated/report.ts";
import type { FrontierView, Judgement, MeasureInfo, Standing, Subject } from "../domain/judgement.ts";
import type { Known, Origin, Quantity } from "../domain/quantity.ts";
import { known, unknown } from "../domain/quantity.ts";
import type { Outcome } from "../domain/rules.ts";
import { asPrinted, changeOf, deltaOf } from "./deltas.ts";
import { tidy } from "./format.ts";

/** The worst first. */
export const OUTCOMES: readonly Outcome[] = ["fail", "unknown", "warn", "pass"];

/** Measures by name as an object; `__proto__` is a name like any other. */
export function keyed<T, R>(
  entries: Iterable<readonly [string, T]>,
  make: (value: T, name: string) => R,
): Record<string, R> {
  return Object.fromEntries([...entries].map(([name, value]) => [name, make(value, name)]));
}

/** A subject with all its numbers. `printed` are texts that a printed sum has fixed, by measure. */
export function subjectOf(subject: Subject, judgement: Judgement, printed: ReadonlyMap<string, string>): ReportSubject {
  const outcomes = new Set(judgement.findings.filter((one) => one.subject === subject.name).map((one) => one.outcome));
  return {
    name: subject.name,
    kind: subject.kind,
    judged: true,
    outcome: OUTCOMES.find((outcome) => outcomes.has(outcome)) ?? "unknown",
    model: subject.model,
    tier: subject.declared?.tier ?? null,
    operating_point: subject.operatingPoint && {
      at: { ...subject.operatingPoint.at },
      path: subject.operatingPoint.path,
      why: subject.operatingPoint.why,
    },
    measures: keyed(subject.measures, (value, name) => measureOf(value, infoOf(name, judgement), printed.get(name))),
    change: changeOf(subject, judgement),
    ...againstBaseline(subject, judgement, printed),
    frontier: subject.standing && standingOf(subject.standing, judgement),
    precision: null,
  };
}

/** The same measures at the baseline, and what they changed by. */
function againstBaseline(
  { measures, before }: Subject,
  judgement: Judgement,
  printed: ReadonlyMap<string, string>,
): Pick<ReportSubject, "baseline_measures" | "deltas"> {
  if (before === null) return { baseline_measures: {}, deltas: {} };
  return {
    baseline_measures: keyed(
      [...before.measures].filter(([name]) => measures.has(name)),
      (value, name) => measureOf(value, infoOf(name, judgement)),
    ),
    deltas: keyed(measures, (value, name) =>
      asPrinted(deltaOf(value, before.measures.get(name), infoOf(name, judgement)), printed.get(name)),
    ),
  };
}

/** A candidate that was measured and is not deployed: what the evidence says of it, not judged. */
export function undeployedOf(candidate: Candidate, judgement: Judgement): ReportSubject {
  const readings = new Map<string, Placed<Reading>[]>();
  for (const reading of candidate.readings) {
    readings.set(reading.measure, [...(readings.get(reading.measure) ?? []), reading]);
  }
  const sorted = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: candidate.id,
    kind: "candidate",
    judged: false,
    outcome: "unknown",
    model: candidate.model,
    tier: null,
    operating_point: null,
    measures: keyed(sorted, (all, name) => measureOf(soleValue(name, all), infoOf(name, judgement))),
    change: null,
    baseline_measures: {},
    deltas: {},
    frontier: null,
    precision: null,
  };
}

function soleValue(measure: string, readings: readonly Placed<Reading>[]): Quantity {
  const [first] = readings;
  if (!first || readings.some((one) => one.value !== first.value)) {
    return unknown("evidence/ambiguous", `${readings.length} values of ${measure}, and no rule that chooses`);
  }
  const { value, unit, stderr, n, path, pointer } = first;
  return known(value, unit, { stderr, n, origins: [{ text: path, path, pointer }] });
}

export function infoOf(measure: string, judgement: Judgement): MeasureInfo {
  return judgement.measures.get(measure) ?? { name: measure, unit: null, goal: null, range: null, minN: null };
}

export function measureOf(value: Quantity, info: MeasureInfo, printed?: string): ReportMeasure {
  if (!value.known) {
    const { rule, reason, hint } = value;
    const why = { unknown: { rule, reason, hint } };
    return { value: null, unit: info.unit, text: "unknown", stderr: null, n: null, basis: null, source: [], ...why };
  }
  return {
    value: tidy(value.value),
    unit: value.unit ?? info.unit,
    text: printed ?? show(value.value, info),
    stderr: value.stderr === null ? null : tidy(value.stderr),
    n: value.n,
    basis: value.basis,
    source: value.origins.map(sourceOf),
    ...formulaAndLimit(value),
  };
}

function formulaAndLimit({ formula, limited }: Known): Pick<ReportMeasure, "formula" | "limited"> {
  return { ...(formula === null ? {} : { formula }), ...(limited ? { limited: { of: limited.of } } : {}) };
}

function sourceOf({ text, path, pointer, as_of }: Origin): ReportSource {
  return { text, path: path ?? null, pointer: pointer ?? null, as_of: as_of ?? null };
}

function standingOf(standing: Standing, judgement: Judgement): ReportStanding {
  const view = judgement.frontiers.find((one) => one.rule.name === standing.family);
  const gap = standing.gap.map(({ objective, needed, strict, current }) => {
    const axis = view?.objectives.find((one) => one.name === objective);
    const info = axis?.info ?? infoOf(objective, judgement);
    const text = `${objective} ${showDelta(needed - current, info)}`;
    return {
      objective,
      measure: axis?.measure ?? objective,
      needed: tidy(needed),
      strict,
      current: tidy(current),
      text,
    };
  });
  return {
    family: standing.family,
    status: standing.status,
    text: standingText(standing, view, money(gap, view)?.text ?? null),
    dominated_by: [...standing.dominatedBy],
    gap,
    excluded: (standing.excluded ?? []).map(({ name, why }) => ({ name, why })),
  };
}

/** The way out that a table's cell has room for: in money where there is one. */
function money<T extends { readonly objective: string }>(
  gap: readonly T[],
  view: FrontierView | undefined,
): T | undefined {
  const minimized = view?.objectives.filter((one) => one.goal === "minimize").map((one) => one.name) ?? [];
  return gap.find((one) => minimized.includes(one.objective)) ?? gap[0];
}

/** In a table's cell: the status, and what would mend it. */
function standingText(standing: Standing, view: FrontierView | undefined, way: string | null): string {
  if (standing.status === "unknown" && view?.rule.points === null) return "none declared";
  return standing.status === "dominated" && way !== null ? `dominated: needs ${way}` : standing.status;
}

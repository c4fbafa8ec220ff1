import type { ReportFrontier, ReportPoint } from "../domain/generated/report.ts";
import type { FrontierView, Judgement, Subject } from "../domain/judgement.ts";
import { isCost } from "../domain/measures.ts";
import type { DeclaredPoint } from "../domain/policy.ts";
import type { Known } from "../domain/quantity.ts";
import { labelOf, tidy } from "./format.ts";
import { keyed } from "./subjects.ts";

/** One family's frontier: what is declared, what was measured, what the change proposes. */
export function frontierOf(view: FrontierView, judgement: Judgement): ReportFrontier {
  const named = (values: readonly number[]) =>
    keyed(
      view.objectives.map((one, index) => [one.name, values[index] ?? Number.NaN] as const),
      tidy,
    );
  const proposed = distinct(view.proposed);
  return {
    name: view.rule.name,
    source: view.rule.measuredFor === undefined ? "policy" : "baseline",
    objectives: view.objectives.map(({ name, measure, goal, info, tau }) => ({
      ...{ name, measure, goal },
      label: labelOf(measure),
      unit: info.unit,
      range: info.range && [info.range[0], info.range[1]],
      tolerance: { kind: tau.kind, value: tidy(tau.value) },
    })),
    declared:
      view.rule.points?.map(({ model, values, n, stderr, asOf, source, basis }, index) => ({
        id: model,
        values: keyed(values, tidy),
        ...{ n, stderr, as_of: asOf, source, basis },
        dominated_by: view.declaredDominated.find((one) => one.point.model === model)?.by ?? null,
        replaced_by: replacement(view.rule.points?.[index], proposed, view, judgement),
      })) ?? null,
    measured: view.measured.map(({ id, subject, values, status, before }) => ({
      ...{ id, subject, values: named(values), status },
      before: before && named(before),
    })),
    proposed: proposed.map(({ id, values }) => ({
      id,
      values: named(values),
      ...provenance(id, view, judgement),
    })),
    hypervolume: view.hypervolume === null ? null : tidy(view.hypervolume),
  };
}

type Proposed = FrontierView["proposed"][number];

/** Two deployments of one model with the same numbers propose one point. */
function distinct(proposed: readonly Proposed[]): Proposed[] {
  const same = (a: Proposed, b: Proposed) => a.id === b.id && a.values.every((value, axis) => value === b.values[axis]);
  return proposed.filter((one, index) => proposed.findIndex((other) => same(one, other)) === index);
}

/** The proposed point that strictly dominates a declared one of the same basis, null where none does. */
function replacement(
  point: DeclaredPoint | undefined,
  proposed: readonly Proposed[],
  view: FrontierView,
  judgement: Judgement,
): string | null {
  const beats = (one: Proposed) => {
    const gains = view.objectives.map(({ name, goal }, axis) => {
      const gain = (one.values[axis] ?? Number.NaN) - (point?.values.get(name) ?? Number.NaN);
      return goal === "maximize" ? gain : -gain;
    });
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  };
  const comparable = (one: Proposed) => {
    const { basis } = provenance(one.id, view, judgement);
    return point?.basis == null || basis === null || point.basis === basis;
  };
  return proposed.find((one) => beats(one) && comparable(one))?.id ?? null;
}

/** What the gate writes of a point always says on what it rests (DESIGN 3.3). */
function provenance(id: string, view: FrontierView, judgement: Judgement): Omit<ReportPoint, "id" | "values"> {
  const owner = view.measured.find((one) => one.id === id && one.status === "extends")?.subject;
  const subject = judgement.subjects.find((one) => one.name === owner);
  const quality = subject && measured(subject, view, (measure) => !isCost(measure));
  const cost = subject && measured(subject, view, isCost);
  return {
    n: quality?.n ?? null,
    stderr: quality?.stderr ?? null,
    as_of: judgement.judgedOn,
    source: quality?.origins[0]?.path ?? null,
    basis: cost?.basis ?? null,
  };
}

function measured(subject: Subject, view: FrontierView, wanted: (measure: string) => boolean): Known | undefined {
  const measure = view.objectives.find((one) => wanted(one.measure))?.measure;
  const value = measure === undefined ? undefined : subject.measures.get(measure);
  return value?.known ? value : undefined;
}

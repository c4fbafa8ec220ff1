import type { MeasureInfo, Standing } from "../domain/judgement.ts";
import type { DeclaredPoint, FrontierRule } from "../domain/policy.ts";
import type { Quantity } from "../domain/quantity.ts";
import { standingOf } from "../frontier/standing.ts";
import { toleranceOf } from "../frontier/tolerance.ts";
import { incomparable } from "./unfit.ts";

/** Where a subject stands against its family's declared frontier; null where none is declared. */
export function standing(
  family: FrontierRule | null,
  measures: ReadonlyMap<string, Quantity>,
  info: (measure: string) => MeasureInfo,
): Standing | null {
  if (!family) return null;
  const unknown: Standing = { family: family.name, status: "unknown", dominatedBy: [], gap: [] };
  if (!family.points || family.objectives.length === 0) return unknown;
  const values: number[] = [];
  for (const objective of family.objectives) {
    const value = measures.get(objective.measure);
    if (!value?.known || incomparable(objective, value, family.points, info) !== null) return unknown;
    values.push(value.value);
  }
  const bases = new Set(
    family.objectives.flatMap((objective) => {
      const value = measures.get(objective.measure);
      return value?.known && value.basis ? [value.basis as string] : [];
    }),
  );
  const excluded = family.points.filter((point) => !sameBasis(point, bases));
  const points = family.points.filter((point) => sameBasis(point, bases));
  const said = excluded.map((point) => ({
    name: point.model,
    why: `"${point.model}" is declared on basis "${point.basis}", and the cost here is "${[...bases].join(", ")}"`,
  }));
  if (points.length === 0) return { ...unknown, excluded: said };
  const axes = family.objectives.map((objective) => {
    const about = info(objective.measure);
    return { name: objective.name, goal: objective.goal, tolerance: toleranceOf(objective, about), range: about.range };
  });
  const declared = points.map((point) => ({ name: point.model, values: valuesOf(point, family) }));
  return { ...standingOf(values, declared, axes), family: family.name, excluded: said };
}

/** A declared point's values in the order of its family's objectives. */
export function valuesOf(point: DeclaredPoint, family: FrontierRule): number[] {
  return family.objectives.map((objective) => point.values.get(objective.name) ?? Number.NaN);
}

/** A point that states another basis than the subject's cost is not compared (DESIGN 6). */
function sameBasis(point: DeclaredPoint, bases: ReadonlySet<string>): boolean {
  return point.basis === null || bases.size === 0 || bases.has(point.basis);
}

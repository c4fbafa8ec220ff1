import type { Standing } from "../domain/judgement.ts";
import type { DeclaredPoint, FrontierRule } from "../domain/policy.ts";
import type { Quantity } from "../domain/quantity.ts";
import { standingOf } from "../frontier/standing.ts";

/** Where a subject stands against its family's declared frontier; null where none is declared. */
export function standing(family: FrontierRule | null, measures: ReadonlyMap<string, Quantity>): Standing | null {
  if (!family) return null;
  const unknown: Standing = { family: family.name, status: "unknown", dominatedBy: [], gap: [] };
  if (!family.points || family.objectives.length === 0) return unknown;
  const values = new Map<string, number>();
  for (const objective of family.objectives) {
    const value = measures.get(objective.measure);
    if (!value?.known) return unknown;
    values.set(objective.name, value.value);
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
  return { ...standingOf(values, points, family), family: family.name, excluded: said };
}

/** A point that states another basis than the subject's cost is not compared (DESIGN 6). */
function sameBasis(point: DeclaredPoint, bases: ReadonlySet<string>): boolean {
  return point.basis === null || bases.size === 0 || bases.has(point.basis);
}

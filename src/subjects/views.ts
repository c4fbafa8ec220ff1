import type { FrontierView, MeasureInfo, Subject } from "../domain/judgement.ts";
import type { DeclaredPoint, FrontierRule, Policy } from "../domain/policy.ts";
import { dominates } from "../frontier/dominance.ts";
import { hypervolume } from "../frontier/hypervolume.ts";
import { nondominated } from "../frontier/nondominated.ts";
import { losses } from "../frontier/standing.ts";
import { toleranceOf } from "../frontier/tolerance.ts";
import { familyFor } from "./assemble.ts";
import { valuesOf as declaredValues } from "./standing.ts";

/**
 * Each family's frontier as the report shows it: declared, measured and proposed points. One of which nothing is declared
 * is left out where the baseline has measured another for each of its deployments.
 */
export function frontierViews(
  policy: Policy,
  subjects: readonly Subject[],
  info: (measure: string) => MeasureInfo,
): FrontierView[] {
  const byFamily = new Map<FrontierRule, Subject[]>(policy.frontiers.map((family) => [family, []]));
  for (const subject of subjects) {
    const family = familyFor(subject.name, policy);
    if (family) byFamily.get(family)?.push(subject);
  }
  const isAny = policy.frontiers.some((family) => family.measuredFor !== undefined);
  return [...byFamily]
    .map(([family, members]) => ({ family, members }))
    .filter(
      ({ family, members }) => family.objectives.length > 0 && (members.length > 0 || family.points !== null || !isAny),
    )
    .map(({ family, members }) => {
      const measured = members.flatMap((subject) => {
        const values = valuesOf(subject, family);
        return values
          ? [
              {
                id: subject.model ?? subject.name,
                subject: subject.name,
                values,
                status: subject.standing?.status ?? "unknown",
                before: subject.before && valuesOf(subject.before, family),
              },
            ]
          : [];
      });
      // What the baseline measured is no list that anybody keeps: the next baseline has what extends it.
      const extending = measured.filter((one) => one.status === "extends" && family.measuredFor === undefined);
      const kept = nondominated(extending.map((one) => losses(one.values, family.objectives)));
      return {
        rule: family,
        objectives: family.objectives.map((objective) => {
          const about = info(objective.measure);
          return { ...objective, info: about, tau: toleranceOf(objective, about) };
        }),
        measured,
        proposed: kept.flatMap((index) => extending[index] ?? []).map(({ id, values }) => ({ id, values })),
        declaredDominated: declaredDominated(family),
        hypervolume: volume(family),
      };
    });
}

function valuesOf(subject: Pick<Subject, "measures">, family: FrontierRule): number[] | null {
  const values = family.objectives.map((objective) => subject.measures.get(objective.measure));
  return values.every((value) => value?.known)
    ? values.map((value) => (value?.known ? value.value : Number.NaN))
    : null;
}

function declaredDominated(family: FrontierRule): { point: DeclaredPoint; by: string }[] {
  const points = (family.points ?? []).map((point) => ({
    point,
    at: losses(declaredValues(point, family), family.objectives),
  }));
  return points.flatMap(({ point, at }) => {
    // The one that nothing else dominates, so that the order of the points does not matter.
    const [by] = points
      .filter((other) => dominates(other.at, at) && !points.some((third) => dominates(third.at, other.at)))
      .map((other) => other.point.model)
      .sort();
    return by === undefined ? [] : [{ point, by }];
  });
}

/** Of the declared points against their own worst value on each objective, plus a tenth of the spread. */
function volume(family: FrontierRule): number | null {
  const points = (family.points ?? []).map((point) => losses(declaredValues(point, family), family.objectives));
  if (points.length < 2) return null;
  const reference = family.objectives.map((_, axis) => {
    const values = points.map((point) => point[axis] ?? Number.NaN);
    const worst = Math.max(...values);
    return worst + 0.1 * (worst - Math.min(...values));
  });
  return hypervolume(points, reference);
}

import type { Subject } from "../domain/judgement.ts";
import type { DeclaredPoint, DeploymentDecl, FrontierRule, Policy } from "../domain/policy.ts";
import { nondominated } from "../frontier/nondominated.ts";
import { losses } from "../frontier/standing.ts";
import { assemble, familyFor, inPlaceOf } from "./assemble.ts";
import type { Tools } from "./tools.ts";
import { unsound } from "./unfit.ts";

/** What the baseline deployed, and what it measured; no tools where only declared points are known of it. */
export interface Measured {
  readonly subjects: readonly Subject[];
  readonly tools: Tools | null;
}

/**
 * Where objectives have no declared points, the baseline's candidates are the frontier (DESIGN 3.3). A cost is one of a
 * deployment (DESIGN 6), so each deployment gets a family of its own, with every candidate costed in its place.
 */
export function withMeasuredFrontiers(policy: Policy, base: Measured): Policy {
  const { tools } = base;
  if (tools === null || policy.frontiers.every((family) => family.points !== null)) return policy;
  const taken = new Set(policy.frontiers.map((family) => family.name));
  const measured = policy.frontiers.flatMap((family): FrontierRule[] => {
    if (family.points !== null || family.objectives.length === 0) return [];
    if (policy.deployments.length === 0)
      return [{ ...family, measuredFor: null, points: pointsOf(family, asTheyAre(tools), tools) }];
    const members = policy.deployments.filter((one) => familyFor(one.name, policy) === family);
    return members.map((one) => ({
      ...family,
      name: members.length === 1 ? family.name : own(one.name, family, taken),
      deployments: [],
      measuredFor: one.name,
      points: pointsOf(family, inPlace(one, base.subjects, tools), tools),
    }));
  });
  // What is written stays, for whoever asks what of it is dead.
  return { ...policy, frontiers: [...measured.filter((one) => one.points?.length), ...policy.frontiers] };
}

/** The deployment's name, unless another family has it. */
function own(name: string, family: FrontierRule, taken: Set<string>): string {
  let free = family.name === "" ? name : `${family.name}: ${name}`;
  while (taken.has(free)) free += " (measured)";
  taken.add(free);
  return free;
}

function asTheyAre(tools: Tools): Subject[] {
  return assemble({ ...tools, policy: { ...tools.policy, deployments: [] } }).map((one) => one.subject);
}

/** The baseline's candidates in a deployment's place, as the baseline has that place; the deployed one as it was. */
function inPlace(now: DeploymentDecl, before: readonly Subject[], tools: Tools): Subject[] {
  const place = tools.policy.deployments.find((one) => one.name === now.name) ?? now;
  const was = before.find((one) => one.name === now.name) ?? null;
  const others = tools.candidates.filter((one) => one.id !== was?.candidate?.id).slice(0, MOST_CANDIDATES);
  return [...(was?.candidate ? [was] : []), ...others.map((one) => inPlaceOf(place, one, tools))];
}

/** As many as are tried for hints. */
const MOST_CANDIDATES = 200;

/** Those that no other one beats, without numbers that settle nothing against any limit. */
function pointsOf(
  { objectives, location }: FrontierRule,
  subjects: readonly Subject[],
  { info }: Tools,
): DeclaredPoint[] {
  const points = subjects.flatMap((subject) => {
    const values = objectives.flatMap(({ measure, goal }) => {
      const value = subject.measures.get(measure);
      return value?.known && unsound(value, goal, info(measure)) === null ? [value] : [];
    });
    if (values.length < objectives.length) return [];
    const numbers = values.map((one) => one.value);
    const quality = values.find((one) => one.n !== null);
    const point: DeclaredPoint = {
      model: subject.model ?? subject.name,
      values: new Map(objectives.map(({ name }, index) => [name, numbers[index] ?? Number.NaN])),
      ...{ n: quality?.n ?? null, stderr: quality?.stderr ?? null },
      ...{ asOf: null, source: "the baseline", basis: null, location },
    };
    return [{ point, at: losses(numbers, objectives) }];
  });
  return nondominated(points.map(({ at }) => at)).flatMap((index) => points[index]?.point ?? []);
}

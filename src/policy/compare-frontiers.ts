import type { DeclaredPoint, FrontierRule, Policy } from "../domain/policy.ts";
import { type Entry, type Fact, looserWhere, type Side } from "./compare-entries.ts";

const label = (name: string): string => (name === "" ? "frontier" : `frontiers.${name}`);

/** The families, with what changes them as a whole. */
export function families({ policy, other, side }: Side): Entry[] {
  return policy.frontiers.map((family) => {
    const like = named(other, family.name);
    const orders: Fact[] = like
      ? [{ key: "objectives.*.measure", name: "order of objectives", value: order(family, like) }]
      : [];
    return {
      id: family.name,
      label: label(family.name),
      summary: family.objectives.map((one) => `${one.goal} ${one.measure}`).join(", "),
      location: family.location,
      // A family of its own takes its deployments out of another one, unless there is none.
      ...(side === "head" && (family.name === "" || other.frontiers.length === 0) ? { listed: "tightened" } : {}),
      facts: [
        { key: "frontiers.*.deployments", value: family.deployments },
        { key: family.name === "" ? "frontier.file" : "frontiers.*.file", value: family.points && "declared" },
        ...orders,
      ],
    };
  });
}

/** The first maximized objective is the accuracy that a cost per extra point is counted with, so the order is a rule. */
function order(family: FrontierRule, like: FrontierRule): string {
  const common = new Set(like.objectives.map((one) => one.name));
  const names = family.objectives.map((one) => one.name);
  return names.filter((name) => common.has(name)).join(", ");
}

/** The first family that names a deployment has it: where globs overlap, their order is a rule. */
export function familyOrder({ policy, other }: Side): Entry[] {
  const names = policy.frontiers.map((one) => one.name).filter((name) => named(other, name));
  const [first] = policy.frontiers;
  if (!first) return [];
  const value = names.map((name) => name || "the main one").join(", ");
  const facts: Fact[] = [{ key: "frontiers.*.deployments", name: "order", value }];
  return [{ id: "", label: "frontiers", summary: "", location: first.location, facts }];
}

/** Objectives of families that both policies have; the others come and go with their family. */
export function objectives({ policy, other }: Side): Entry[] {
  return shared(policy, other).flatMap(([family]) =>
    family.objectives.map((one) => ({
      id: JSON.stringify([family.name, one.name]),
      label: `${family.name === "" ? "" : `${label(family.name)}.`}objectives.${one.name}`,
      summary: `${one.goal} ${one.measure}`,
      location: one.location,
      facts: [
        { key: "objectives.*.measure", value: one.measure },
        { key: "objectives.*.goal", value: one.goal },
        { key: "objectives.*.tolerance", value: one.tolerance },
      ],
    })),
  );
}

/** Points of frontiers that both policies declare. A value on an objective that only one has comes with its objective. */
export function points({ policy, other, side }: Side): Entry[] {
  return shared(policy, other).flatMap(([family, like]) => {
    if (family.points === null || like.points === null) return [];
    const [ofBase, ofHead] = side === "base" ? [family, like] : [like, family];
    const goals = new Map(ofBase.objectives.map((one) => [one.name, one.goal]));
    const common = ofHead.objectives.map((one) => one.name).filter((name) => goals.has(name));
    return family.points.map((point) => {
      const replaced = side === "base" && (ofHead.points ?? []).some((one) => isNoWorse(one, point, ofBase));
      return entryOf(point, family, common, goals, replaced);
    });
  });
}

function entryOf(
  point: DeclaredPoint,
  family: FrontierRule,
  common: readonly string[],
  goals: ReadonlyMap<string, FrontierRule["objectives"][number]["goal"]>,
  replaced: boolean,
): Entry {
  const values = common.map((name) => [name, point.values.get(name) ?? null] as const);
  return {
    id: JSON.stringify([family.name, point.model]),
    label: `${label(family.name)} point ${point.model}`,
    summary: `(${values.map(([name, value]) => `${name} ${value}`).join(", ")})`,
    location: point.location,
    // What another point does as well, nobody misses.
    ...(replaced ? { listed: "restated" } : {}),
    facts: [
      ...values.map(
        ([name, value]): Fact => ({
          key: "point.*",
          name,
          value,
          idle: replaced,
          looser: looserWhere(goals.get(name)),
        }),
      ),
      { key: "point.n", value: point.n, idle: replaced },
      { key: "point.stderr", value: point.stderr, idle: replaced },
      { key: "point.basis", value: point.basis, idle: replaced },
      { key: "point.as_of", value: point.asOf },
      { key: "point.source", value: point.source },
    ],
  };
}

/** Whether a point dominates whatever the other one does: no worse anywhere, and no less sure or less widely compared. */
function isNoWorse(one: DeclaredPoint, other: DeclaredPoint, { objectives: axes }: FrontierRule): boolean {
  const isAsSure = one.n === null || (other.n !== null && one.n >= other.n);
  const isAsSharp = one.stderr === null || (other.stderr !== null && one.stderr <= other.stderr);
  if (!isAsSure || !isAsSharp || (one.basis !== null && one.basis !== other.basis)) return false;
  return axes.every(({ name, goal }) => {
    const [value, target] = [one.values.get(name), other.values.get(name)];
    if (value === undefined || target === undefined) return false;
    return goal === "minimize" ? value <= target : value >= target;
  });
}

function named(policy: Policy, name: string): FrontierRule | undefined {
  return policy.frontiers.find((one) => one.name === name);
}

function shared(policy: Policy, other: Policy): [FrontierRule, FrontierRule][] {
  return policy.frontiers.flatMap((family) => {
    const like = named(other, family.name);
    return like ? [[family, like] as [FrontierRule, FrontierRule]] : [];
  });
}

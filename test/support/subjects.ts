import type { MeasureInfo, Subject } from "../../src/domain/judgement.ts";
import { MEASURES } from "../../src/domain/measures.ts";
import type { DeploymentDecl, Policy } from "../../src/domain/policy.ts";
import { known, type Quantity } from "../../src/domain/quantity.ts";
import type { Context } from "../../src/rules/context.ts";
import { familyFor } from "../../src/subjects/assemble.ts";
import { NOTHING_SERVED } from "../../src/subjects/served.ts";
import { standing } from "../../src/subjects/standing.ts";
import { frontierViews } from "../../src/subjects/views.ts";
import { deploymentOf } from "./policy.ts";

/** `quality` is a share, money is money, everything else has neither unit nor range. */
export function infoOf(name: string): MeasureInfo {
  const table = MEASURES.get(name);
  if (name === "quality") return { name, unit: null, goal: "maximize", range: [0, 1], minN: null };
  return { name, unit: table?.unit ?? null, goal: table?.goal ?? null, range: table?.range ?? null, minN: null };
}

/** A deployment whose numbers are given; a plain number is a known quantity. */
export function subjectOf(
  name: string,
  measures: Readonly<Record<string, number | Quantity>>,
  policy: Policy,
  declared: DeploymentDecl | null = deploymentOf(name),
): Subject {
  const values = new Map(
    Object.entries(measures).map(([key, value]): [string, Quantity] => [
      key,
      typeof value === "number" ? known(value, infoOf(key).unit) : value,
    ]),
  );
  return {
    name,
    kind: declared ? "deployment" : "candidate",
    declared,
    model: `${name}-model`,
    candidate: null,
    operatingPoint: null,
    measures: values,
    standing: standing(familyFor(name, policy), values, infoOf),
    issues: [],
    served: NOTHING_SERVED,
    recovery: [],
    before: null,
    released: null,
    alternatives: [],
  };
}

export function contextOf(policy: Policy, subjects: readonly Subject[], parts: Partial<Context> = {}): Context {
  return {
    policy,
    subjects,
    info: infoOf,
    frontiers: frontierViews(policy, subjects, infoOf),
    files: [],
    deadResults: [],
    conflicts: [],
    nobody: [],
    deadArtefacts: [],
    manifests: new Map(),
    tiers: [],
    inPlace: () => null,
    judgedOn: "2026-11-24",
    alternatives: () => [],
    baseline: { source: "none", sha: null, why: "nothing to compare with" },
    lastRelease: { source: "none", sha: null, why: "no release to compare with" },
    borrowed: [],
    atBaseline: () => null,
    removed: [],
    changed: { paths: null, why: "no commit to compare with" },
    lenient: false,
    policyChange: { selfJudged: null, loosened: [], dropped: [] },
    ...parts,
  };
}

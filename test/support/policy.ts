import type {
  Budget,
  DeploymentDecl,
  FrontierRule,
  ModelDecl,
  MoveBudget,
  Policy,
  Waiver,
} from "../../src/domain/policy.ts";
import type { TierRule } from "../../src/domain/tiers.ts";

const PLACE = { path: ".github/pareto-gate.yml", line: 1, column: 1 };

/** A policy with nothing in it but what a test names. */
export function policyOf(parts: Partial<Policy> = {}): Policy {
  return {
    path: PLACE.path,
    digest: "0".repeat(64),
    results: [],
    measures: new Map(),
    frontiers: [],
    budgets: [],
    moves: [],
    tiers: new Map(),
    hardware: new Map(),
    models: new Map(),
    deployments: [],
    prices: { asOf: null, instances: new Map(), tokens: new Map() },
    severity: new Map(),
    onInconclusive: "fail",
    onMissingBaseline: "warn",
    maxAgeDays: null,
    events: new Map(),
    waivers: [],
    ...parts,
  };
}

export function budgetOf(measure: string, parts: Partial<Budget>): Budget {
  return {
    measure,
    kind: "max",
    limit: 1,
    warn: null,
    across: false,
    deployments: null,
    models: null,
    tiers: null,
    against: "baseline",
    location: PLACE,
    ...parts,
  };
}

export function moveOf(measure: string, parts: Partial<MoveBudget>): MoveBudget {
  const all = { deployments: null, models: null, tiers: null, across: false };
  return {
    measure,
    kind: "increase",
    limit: { kind: "percent", value: 10 },
    since: "merge_base",
    ...all,
    location: PLACE,
    ...parts,
  };
}

export function deploymentOf(name: string, parts: Partial<DeploymentDecl> = {}): DeploymentDecl {
  return {
    name,
    model: null,
    tier: null,
    endpoint: null,
    workload: null,
    serving: null,
    hardware: null,
    manifests: [],
    load: null,
    tags: {},
    dependsOn: [],
    location: PLACE,
    ...parts,
  };
}

export function modelOf(name: string, parts: Partial<ModelDecl> = {}): ModelDecl {
  const nothing = { aliases: [], variantOf: null, artifact: null, precision: null, requires: [] };
  return { name, ...nothing, location: PLACE, ...parts };
}

export function tierOf(name: string, parts: Partial<TierRule> = {}): TierRule {
  const nothing = { precisions: null, kvCache: null, recovery: null, maxSize: null, minQuantizedShare: null };
  return { name, ...nothing, verified: false, requireVariant: false, location: PLACE, ...parts };
}

export function waiverOf(parts: Partial<Waiver>): Waiver {
  return {
    index: 0,
    rule: "budget/max",
    deployment: "chat",
    model: null,
    tier: null,
    measure: "monthly_cost_usd",
    cap: 6500,
    reason: "launch week",
    owner: "ml-platform",
    until: "2026-12-15",
    location: PLACE,
    ...parts,
  };
}

/** The frontier of accuracy (maximized) and cost (minimized), with points as `[model, accuracy, cost]`. */
export function frontierOfPoints(points: readonly (readonly [string, number, number])[] | null): FrontierRule {
  const objective = { tolerance: null, location: PLACE };
  return {
    name: "",
    deployments: null,
    objectives: [
      { name: "accuracy", measure: "quality", goal: "maximize", ...objective },
      { name: "cost", measure: "monthly_cost_usd", goal: "minimize", ...objective },
    ],
    points:
      points?.map(([model, accuracy, cost]) => ({
        model,
        values: new Map([
          ["accuracy", accuracy],
          ["cost", cost],
        ]),
        n: null,
        stderr: null,
        asOf: null,
        source: null,
        basis: null,
        location: PLACE,
      })) ?? null,
    location: PLACE,
  };
}

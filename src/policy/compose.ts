import type { DeploymentDecl, Policy, Prices, ResultsEntry } from "../domain/policy.ts";
import { unitedModels } from "./compose-models.ts";

/** Two policies that both judge one head. */
export interface Composed {
  /** Base's rules over what both are about. */
  readonly byBase: Policy;
  /** Head's rules over the same. */
  readonly byHead: Policy;
  /** Places in the common `results` that head's policy writes: of the others nobody is asked whether they are dead. */
  readonly headResults: ReadonlySet<number>;
}

/**
 * What both policies judge a change by (DESIGN 5, "Whose policy judges a change"). Rules stay with their policy:
 * `policy/dead-rule` and `waiver/*` are to be asked of `byHead` alone. Everything else is common to both: assumptions of
 * models, deployments and prices that base has are base's, of others head's; subjects are head's. `results` are base's
 * entries, then head's others: a file is read by the first entry that names it, so head cannot have a file that base
 * reads be read by other settings before it is merged. `canonical` is how evidence spells a model's name.
 */
export function compose(base: Policy, head: Policy, canonical: (name: string) => string = (name) => name): Composed {
  const { models, renamed } = unitedModels(base.models, head.models, canonical);
  const { results, headResults } = unitedResults(base.results, head.results);
  const hardware = new Map([...head.hardware, ...base.hardware]);
  const common = { results, hardware, prices: unitedPrices(base.prices, head.prices) };
  const declared = new Map(base.deployments.map((one) => [one.name, one]));
  const deployments = head.deployments.map((one) => assumed({ ...one, model: named(one, renamed) }, declared));
  const ownRules = (one: DeploymentDecl): DeploymentDecl => ({
    ...one,
    dependsOn: declared.get(one.name)?.dependsOn ?? [],
  });
  return {
    byBase: { ...base, ...common, models: requiredBy(models, base.models), deployments: deployments.map(ownRules) },
    byHead: {
      ...{ ...head, ...common, models: requiredBy(models, head.models) },
      deployments: deployments.map((one) => inTiersOf(head, one)),
    },
    headResults,
  };
}

/** What must have variants is a rule: each policy's own. */
function requiredBy(models: Policy["models"], own: Policy["models"]): Policy["models"] {
  return new Map([...models].map(([name, one]) => [name, { ...one, requires: own.get(name)?.requires ?? [] }]));
}

function named({ model }: DeploymentDecl, renamed: ReadonlyMap<string, string>): string | null {
  return model === null ? null : (renamed.get(model) ?? model);
}

function assumed(one: DeploymentDecl, declared: ReadonlyMap<string, DeploymentDecl>): DeploymentDecl {
  const before = declared.get(one.name);
  if (before === undefined) return one;
  // Where base gives no tier there is nothing to assume: a change may be the first that has tiers.
  const [tier, tierAtMerge] = [before.tier ?? one.tier, one.tier];
  return {
    ...one,
    tier,
    workload: before.workload,
    load: before.load,
    ...(tier === tierAtMerge ? {} : { tierAtMerge }),
  };
}

/** A tier that head renamed or removed is none that its rules could ask for: they ask for the one that head gives. */
function inTiersOf({ tiers }: Policy, one: DeploymentDecl): DeploymentDecl {
  const { tier, tierAtMerge } = one;
  if (tier === null || tiers.has(tier) || tierAtMerge == null || !tiers.has(tierAtMerge)) return one;
  return { ...one, tier: tierAtMerge };
}

/** Entries that base has with base's price; the day that prices are of is base's too. */
function unitedPrices(base: Prices, head: Prices): Prices {
  return {
    asOf: base.asOf,
    instances: new Map([...head.instances, ...base.instances]),
    tokens: new Map([...head.tokens, ...base.tokens]),
  };
}

function unitedResults(base: readonly ResultsEntry[], head: readonly ResultsEntry[]) {
  const places = new Map<string, number>();
  const results: ResultsEntry[] = [];
  const place = (entry: ResultsEntry): number => {
    const key = settingsOf(entry);
    const there = places.get(key);
    if (there !== undefined) return there;
    places.set(key, results.length);
    return results.push(entry) - 1;
  };
  for (const entry of base) place(entry);
  const headResults = new Set<number>();
  for (const entry of head) {
    const index = place(entry);
    headResults.add(index);
    // Said of the line that the reader has before them.
    results[index] = entry;
  }
  return { results, headResults };
}

/** One text for entries that say the same, wherever they stand. */
function settingsOf({ location: _, ...entry }: ResultsEntry): string {
  const sorted = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.entries(value)
          .map(([key, inner]) => [key, sorted(inner)])
          .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : value;
  return JSON.stringify(sorted(entry));
}

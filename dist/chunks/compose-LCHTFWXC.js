import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  unitedModels
} from "./chunk-55ANZIG5.js";

// src/policy/compose.ts
function compose(base, head, canonical = (name) => name) {
  const { models, renamed } = unitedModels(base.models, head.models, canonical);
  const { results, headResults } = unitedResults(base.results, head.results);
  const hardware = new Map([...head.hardware, ...base.hardware]);
  const common = { results, hardware, prices: unitedPrices(base.prices, head.prices) };
  const declared = new Map(base.deployments.map((one) => [one.name, one]));
  const deployments = head.deployments.map((one) => assumed({ ...one, model: named(one, renamed) }, declared));
  const ownRules = (one) => ({
    ...one,
    dependsOn: declared.get(one.name)?.dependsOn ?? []
  });
  return {
    byBase: { ...base, ...common, models: requiredBy(models, base.models), deployments: deployments.map(ownRules) },
    byHead: {
      ...{ ...head, ...common, models: requiredBy(models, head.models) },
      deployments: deployments.map((one) => inTiersOf(head, one))
    },
    headResults
  };
}
function requiredBy(models, own) {
  return new Map([...models].map(([name, one]) => [name, { ...one, requires: own.get(name)?.requires ?? [] }]));
}
function named({ model }, renamed) {
  return model === null ? null : renamed.get(model) ?? model;
}
function assumed(one, declared) {
  const before = declared.get(one.name);
  if (before === void 0) return one;
  const [tier, tierAtMerge] = [before.tier ?? one.tier, one.tier];
  return {
    ...one,
    tier,
    workload: before.workload,
    load: before.load,
    ...tier === tierAtMerge ? {} : { tierAtMerge }
  };
}
function inTiersOf({ tiers }, one) {
  const { tier, tierAtMerge } = one;
  if (tier === null || tiers.has(tier) || tierAtMerge == null || !tiers.has(tierAtMerge)) return one;
  return { ...one, tier: tierAtMerge };
}
function unitedPrices(base, head) {
  return {
    asOf: base.asOf,
    instances: new Map([...head.instances, ...base.instances]),
    tokens: new Map([...head.tokens, ...base.tokens])
  };
}
function unitedResults(base, head) {
  const places = /* @__PURE__ */ new Map();
  const results = [];
  const place = (entry) => {
    const key = settingsOf(entry);
    const there = places.get(key);
    if (there !== void 0) return there;
    places.set(key, results.length);
    return results.push(entry) - 1;
  };
  for (const entry of base) place(entry);
  const headResults = /* @__PURE__ */ new Set();
  for (const entry of head) {
    const index = place(entry);
    headResults.add(index);
    results[index] = entry;
  }
  return { results, headResults };
}
function settingsOf({ location: _, ...entry }) {
  const sorted = (value) => typeof value === "object" && value !== null ? Object.entries(value).map(([key, inner]) => [key, sorted(inner)]).sort(([a], [b]) => String(a) < String(b) ? -1 : 1) : value;
  return JSON.stringify(sorted(entry));
}
export {
  compose
};

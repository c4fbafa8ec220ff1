import { describe, expect, it } from "vitest";
import { applyRules } from "../../src/rules/index.ts";
import { budgetOf, frontierOfPoints, policyOf } from "../support/policy.ts";
import { contextOf, subjectOf } from "../support/subjects.ts";

const FRONTIER = frontierOfPoints([
  ["small", 0.6, 1000],
  ["large", 0.8, 4000],
]);
const BUDGETS = [budgetOf("monthly_cost_usd", { limit: 3000 }), budgetOf("quality", { kind: "min", limit: 0.6 })];

/** Findings of "chat" at a quality and a month, with these candidates to put in its place. */
function judged(
  chat: readonly [number, number],
  others: Readonly<Record<string, readonly [number, number]>>,
  parts: Parameters<typeof policyOf>[0] = {},
) {
  const policy = policyOf({ frontiers: [FRONTIER], budgets: BUDGETS, ...parts });
  const at = (model: string, [quality, monthly_cost_usd]: readonly [number, number]) => ({
    ...subjectOf("chat", { quality, monthly_cost_usd }, policy),
    model,
  });
  const alternatives = () => Object.entries(others).map(([model, values]) => at(model, values));
  return applyRules(contextOf(policy, [at("dear", chat)], { alternatives })).filter((one) => one.outcome === "fail");
}

describe("the best measured candidate that would pass", () => {
  it("is the cheapest of those that satisfy every rule", () => {
    const [found] = judged([0.8, 4500], { tiny: [0.5, 500], small: [0.6, 1000], middle: [0.7, 2000] });
    expect(found?.hint).toContain('"small" would pass (accuracy 60.0 %, cost $1,000)');
  });

  it("is said to be none where none does", () => {
    const [found] = judged([0.8, 4500], { tiny: [0.5, 500], huge: [0.9, 9000] });
    expect(found?.hint).toContain("no measured candidate satisfies every rule here (2 tried)");
  });

  it("mends the finding itself, also where its rule only warns", () => {
    const severity = new Map([["budget/max", "warn"]] as const);
    const found = judged([0.8, 4500], { large: [0.8, 4000] }, { severity }).find(({ rule }) => rule === "budget/max");
    expect(found?.hint).toBe("at most $3,000; no measured candidate satisfies every rule here (1 tried)");
  });
});

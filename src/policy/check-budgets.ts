import type { PolicyFile } from "../domain/generated/policy.ts";
import type { Say } from "./say.ts";

type BudgetEntry = NonNullable<PolicyFile["budgets"]>[number];

/** Each budget limits something, warns before its limit and not after it, and stands once. */
export function checkBudgets(policy: PolicyFile, say: Say): void {
  const seen = new Map<string, number>();
  for (const [index, budget] of (policy.budgets ?? []).entries()) {
    const here = ["budgets", index] as const;
    if (LIMITS.every((limit) => budget[limit] === undefined))
      say(here, `budgets[${index}] has no limit`, { allowed: LIMITS.join(", ") });
    if (budget.against !== undefined && budget.measure !== EXTRA_POINT)
      say(
        [...here, "against"],
        `against belongs to ${EXTRA_POINT}, and this is a budget on ${JSON.stringify(budget.measure)}`,
        { which: "key" },
      );
    if (budget.max !== undefined && budget.min !== undefined && budget.min > budget.max)
      say([...here, "min"], `min is ${budget.min}, more than max, which is ${budget.max}`);
    for (const [warn, limit] of WARNINGS) {
      if (budget[warn] === undefined) continue;
      const bound = budget[limit];
      if (bound === undefined) say([...here, warn], `${warn} belongs to ${limit}, and there is none`, { which: "key" });
      else if (isBeyond(warn, at(budget[warn], bound), bound))
        say([...here, warn], `${warn} is ${budget[warn]}, beyond ${limit}, which is ${bound}: it would never warn`);
    }
    const identity = identityOf(budget);
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, index);
    else
      say(here, `a second budget on ${JSON.stringify(budget.measure)} with the selectors of budgets[${first}]`, {
        allowed: "one entry with both limits",
      });
  }
}

const LIMITS = ["max", "min", "max_increase", "max_decrease"] as const;
const EXTRA_POINT = "cost_per_extra_point_usd";

const WARNINGS = [
  ["warn_at", "max"],
  ["warn_below", "min"],
] as const;

/** A threshold in the measure's unit; a percentage is of the limit. */
function at(threshold: number | string, limit: number): number {
  return typeof threshold === "number" ? threshold : (Number.parseFloat(threshold) / 100) * limit;
}

function isBeyond(warn: "warn_at" | "warn_below", threshold: number, limit: number): boolean {
  return warn === "warn_at" ? threshold > limit : threshold < limit;
}

/** Measure, selectors and across (DESIGN 3.3); the order in which a selector names things does not matter. */
function identityOf(budget: BudgetEntry): string {
  const selectors = [budget.deployments, budget.models, budget.tiers].map((one) =>
    one ? [...new Set(one)].sort() : null,
  );
  return JSON.stringify([budget.measure, ...selectors, budget.across ?? null]);
}

import type { PolicyFile } from "../domain/generated/policy.ts";
import type { Amount, Budget, MoveBudget } from "../domain/policy.ts";
import type { Location } from "../domain/rules.ts";

type BudgetEntry = NonNullable<PolicyFile["budgets"]>[number];

/** `0.02` or `"2%"`. */
export function amountOf(value: number | string): Amount {
  return typeof value === "number"
    ? { kind: "absolute", value }
    : { kind: "percent", value: Number(value.slice(0, -1)) };
}

/** The absolute limits of one entry. */
export function budgetsOf(one: BudgetEntry, location: Location): Budget[] {
  const common = { ...selected(one, location), against: one.against ?? "baseline" };
  const { max, min, warn_at, warn_below } = one;
  const warn = (at: number | string | undefined) => (at === undefined ? null : amountOf(at));
  return [
    ...(max === undefined ? [] : [{ ...common, kind: "max" as const, limit: max, warn: warn(warn_at) }]),
    ...(min === undefined ? [] : [{ ...common, kind: "min" as const, limit: min, warn: warn(warn_below) }]),
  ];
}

/** The limits of one entry on how far its measure may move. */
export function movesOf(one: BudgetEntry, location: Location): MoveBudget[] {
  const common = selected(one, location);
  return (["increase", "decrease"] as const).flatMap((kind): MoveBudget[] => {
    const said = one[`max_${kind}`];
    if (said === undefined) return [];
    const { limit, since = "merge_base" } = typeof said === "object" ? said : { limit: said };
    return [{ ...common, kind, limit: amountOf(limit), since }];
  });
}

function selected(one: BudgetEntry, location: Location) {
  return {
    measure: one.measure,
    across: one.across !== undefined,
    deployments: one.deployments ?? null,
    models: one.models ?? null,
    tiers: one.tiers ?? null,
    location,
  };
}

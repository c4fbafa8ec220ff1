import type { Candidate } from "../domain/evidence.ts";
import type { DeploymentDecl } from "../domain/policy.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { Constraint } from "./operating-point.ts";
import type { PriceBook } from "./prices.ts";

/** What a candidate is costed from: in a deployment's place, or on its own. */
export interface CostInput {
  readonly name: string;
  readonly candidate: Candidate;
  readonly deployment: DeploymentDecl | null;
  /** Budgets on what a load test measures: they choose the operating point. */
  readonly constraints: readonly Constraint[];
  /** Share of correct answers, 0 to 1; null where no objective says which. */
  readonly accuracy: Quantity | null;
}

export interface CostTools {
  readonly book: PriceBook;
  /** ISO date: prices older than 90 days on it are stale. */
  readonly judgedOn: string;
  readonly read: (candidate: Candidate, measure: string) => Quantity;
}

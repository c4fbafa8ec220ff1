import type { Candidate } from "../domain/evidence.ts";
import { MEASURES } from "../domain/measures.ts";
import type { Workload } from "../domain/policy.ts";
import { type Quantity, unknown } from "../domain/quantity.ts";
import { num, usd } from "./text.ts";
import { missingWorkload, scaled } from "./unit.ts";

type Read = (candidate: Candidate, measure: string) => Quantity;

/** Cost measures that a table or metrics file states, believed where nothing computes them. */
export function declaredCosts(
  candidate: Candidate,
  workload: Workload | null,
  read: Read,
): ReadonlyMap<string, Quantity> {
  const stated = new Map<string, Quantity>();
  for (const [measure, { kind }] of MEASURES) {
    const there = candidate.readings.some((one) => one.measure === measure);
    const unusable = candidate.unusable.some((one) => one.measure === measure);
    if (kind === "cost" && (there || unusable)) stated.set(measure, believed(measure, read(candidate, measure)));
  }
  const thousand = stated.get("inference_cost_per_1k_usd");
  if (thousand?.known && !stated.has("monthly_cost_usd"))
    stated.set("monthly_cost_usd", atWorkload(thousand, workload));
  return stated;
}

/** A cost of nothing, or less, is bad evidence and not a good deal (DESIGN 5). */
function believed(measure: string, value: Quantity): Quantity {
  if (!value.known) return value;
  const money = MEASURES.get(measure)?.unit === "USD";
  if (money && !(value.value > 0)) {
    const where = value.origins[0]?.text ?? "the evidence";
    return unknown(
      "evidence/scale",
      `${where}: ${measure} is ${num(value.value)}, which is no cost`,
      "correct the file",
    );
  }
  return { ...value, basis: "declared" };
}

function atWorkload(thousand: Quantity, workload: Workload | null): Quantity {
  if (!thousand.known) return thousand;
  const requests = workload?.requestsPerMonth ?? null;
  if (requests === null) return missingWorkload("the deployment");
  return scaled(thousand, requests / 1000, `${num(requests)} requests × ${usd(thousand.value)} per 1,000`);
}

import type { Issue } from "../domain/judgement.ts";
import type { Serving, Workload } from "../domain/policy.ts";
import { type Known, known, type Origin, type Quantity, unknown } from "../domain/quantity.ts";
import type { Fleet } from "./hardware.ts";
import { counted, num, usd } from "./text.ts";
import { missingWorkload, type UnitCosts } from "./unit.ts";

/** Hours of a month, and requests a month of one a second: 730 × 3600 (method as AWS, Google and Infracost count). */
export const MONTH_HOURS = 730;
const MONTH_SECONDS = MONTH_HOURS * 3600;

/** A load that is exactly carried is not beyond it for the last digit of a product. */
const ROUNDING = 1e-9;

/** A fleet at a measured throughput. */
export interface Sizing {
  readonly fleet: Fleet;
  /** Completed requests a second of one replica at the operating point. */
  readonly throughput: number;
  readonly origins: readonly Origin[];
  readonly serving: Serving | null;
  readonly workload: Workload | null;
}

/**
 * Costs of replicas that are paid by the hour. With P USD an hour, k replicas on an instance, T requests/s of a
 * replica, θ target utilisation and λ requests/s: saturated = 1000 P ÷ (3600 k T); R = clamp(⌈λ ÷ (T θ)⌉, min, max)
 * replicas on N = ⌈R ÷ k⌉ instances cost 730 N P a month.
 */
export function fleetCosts(sizing: Sizing): UnitCosts {
  const { fleet, throughput: rate, workload } = sizing;
  const { usdPerHour } = fleet.instance;
  const saturated = costed(
    sizing,
    (1000 * usdPerHour) / (3600 * fleet.perInstance * rate),
    `1000 × ${usd(usdPerHour)} ÷ (3600 × ${shareText(fleet)} × ${num(rate)} requests/s)`,
  );
  const requests = workload?.requestsPerMonth ?? null;
  const max = sizing.serving?.replicas?.max ?? null;
  const monthlyMax =
    max === null
      ? unknown(
          "evidence/missing",
          "nobody says how many replicas there may be",
          "write serving.replicas: { min: …, max: … }",
        )
      : monthly(sizing, max);
  if (requests === null) {
    const lacking = missingWorkload();
    return { saturated, monthlyMax, perRequest: lacking, monthly: lacking, utilization: lacking, idle: lacking };
  }
  const replicas = replicasFor(requests / MONTH_SECONDS, sizing);
  const bill = monthly(sizing, replicas);
  const nodes = instancesFor(replicas, fleet);
  // What no replica carries is not served, and spreads no cost: else too few replicas would look cheap.
  const served = Math.min(requests, replicas * rate * MONTH_SECONDS);
  const of = served < requests ? ` (of ${num(requests)}) that ${counted(replicas, "replica")} can carry` : "";
  const full = nodes * fleet.perInstance * rate;
  const used = Math.min(1, served / MONTH_SECONDS / full);
  const share = (value: number, formula: string): Quantity => ({
    ...known(value, "ratio"),
    formula,
    origins: [...sizing.origins],
  });
  return {
    saturated,
    monthlyMax,
    monthly: bill,
    perRequest: costed(sizing, bill.value / served, `${usd(bill.value)} a month ÷ ${num(served)} requests${of}`),
    utilization: share(
      used,
      `${num(served / MONTH_SECONDS)} requests/s ÷ ${num(full)} that ${nodes} × ${fleet.instance.type} carry`,
    ),
    idle: share(1 - used, `1 − ${num(used)}`),
  };
}

function costed(sizing: Sizing, value: number, formula: string): Known {
  const { source, asOf } = sizing.fleet.instance.price;
  const origins = [...sizing.origins, { text: source, ...(asOf === null ? {} : { as_of: asOf }) }];
  return known(value, "USD", { basis: "replica_hours", formula, origins });
}

function monthly(sizing: Sizing, replicas: number): Known {
  const { usdPerHour, type } = sizing.fleet.instance;
  const instances = instancesFor(replicas, sizing.fleet);
  const formula = `${MONTH_HOURS} h × ${instances} × ${type} at ${usd(usdPerHour)}, for ${counted(replicas, "replica")}`;
  return costed(sizing, MONTH_HOURS * instances * usdPerHour, formula);
}

/** Replicas that a load needs, within the bounds. */
function replicasFor(load: number, { throughput: rate, serving }: Sizing): number {
  const wanted = Math.ceil(load / (rate * (serving?.targetUtilization ?? 1)) - ROUNDING);
  const { min, max } = serving?.replicas ?? { min: 1, max: Number.POSITIVE_INFINITY };
  return Math.min(Math.max(wanted, min, 1), max);
}

function instancesFor(replicas: number, { perInstance }: Fleet): number {
  return Math.ceil(replicas / perInstance - ROUNDING);
}

function shareText({ perInstance }: Fleet): string {
  return perInstance >= 1 ? String(perInstance) : `1/${Math.round(1 / perInstance)}`;
}

/** `cost/capacity`: λ ≤ max × T × θ, or requests are dropped and the costs are of something else. */
export function capacity({ throughput: rate, serving, workload }: Sizing): Issue[] {
  const max = serving?.replicas?.max;
  const mean = (workload?.requestsPerMonth ?? 0) / MONTH_SECONDS;
  const peak = Math.max(workload?.peakRps ?? 0, mean);
  const each = rate * (serving?.targetUtilization ?? 1);
  if (max === undefined || peak <= max * each * (1 + ROUNDING)) return [];
  const target = serving?.targetUtilization ?? 1;
  const at = target === 1 ? "" : ` at ${num(target * 100)} % utilization`;
  return [
    {
      rule: "cost/capacity",
      message: `${peak === mean ? "its mean load" : "a peak"} of ${num(peak)} requests/s is more than ${max} ${max === 1 ? "replica carries" : "replicas carry"}, which is ${num(max * each)} requests/s${at}`,
      hint: `write serving.replicas.max: ${Math.ceil(peak / each - ROUNDING)}`,
      measure: "throughput_rps",
      value: peak,
      limit: max * each,
    },
  ];
}

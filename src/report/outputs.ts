import type { Report } from "../domain/generated/report.ts";
import { plainDecimal } from "./format.ts";

/** The worst first, as `frontier-status` reads. */
const STATUSES = ["dominated", "unknown", "tolerated", "on", "extends"] as const;

/** The Action's outputs by their names in action.yml, but for the paths of files. Empty where there is no number. */
export function outputs(report: Report): Record<string, string> {
  const { counts } = report.summary;
  const cost = report.totals.monthly_cost_usd;
  return {
    verdict: report.verdict,
    blocked: String(report.blocked),
    "fail-count": String(counts.fail),
    "warn-count": String(counts.warn),
    "unknown-count": String(counts.unknown),
    "waived-count": String(counts.waived),
    "monthly-cost": decimal(cost),
    "monthly-cost-baseline": decimal(report.totals.baseline_monthly_cost_usd),
    "monthly-cost-delta": decimal(report.totals.delta?.absolute ?? null),
    "monthly-cost-delta-percent": decimal(report.totals.delta?.percent ?? null),
    "frontier-status": worstStanding(report),
    "baseline-source": report.baseline.source,
    "baseline-sha": report.baseline.sha ?? "",
  };
}

function decimal(value: number | null): string {
  return value === null ? "" : plainDecimal(value);
}

/** Of all that is judged; a family without points has no frontier to stand against. */
function worstStanding(report: Report): string {
  const none = new Set(report.frontiers.flatMap((one) => (one.declared === null ? [one.name] : [])));
  const found = new Set(
    [...report.deployments, ...report.candidates].flatMap(({ judged, frontier }) =>
      judged && frontier && !none.has(frontier.family) ? [frontier.status] : [],
    ),
  );
  return STATUSES.find((status) => found.has(status)) ?? "";
}

import type { Report } from "../domain/generated/report.ts";

/** The verdict is not pass, or something that is printed differs from the baseline: worth a first comment. */
export function isNews(report: Report): boolean {
  const { verdict, removed, deployments, candidates, policy } = report;
  if (verdict !== "pass" || removed.length > 0 || policy.changes.length > 0) return true;
  return [...deployments, ...candidates].some(({ change }) => change !== null && change.kind !== "same");
}

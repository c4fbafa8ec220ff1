import type { Report, ReportFinding } from "../domain/generated/report.ts";
import { terminal, visible } from "./escape.ts";
import { hintOf } from "./sections.ts";

/** A remark on a line of a file, as a runner shows it. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly path: string | null;
  /** 1-based; of no meaning without a path. */
  readonly line: number;
  readonly column: number;
}

/** A runner cuts a message at 4,096 characters without a word; what comes last would be lost. */
const LONGEST = 1200;

/**
 * One remark for each finding that does not pass, on the line that decided, in the report's order. Plain lines without
 * commands; the caller escapes what separates the parts of a command.
 */
export function annotations(report: Report): Annotation[] {
  return report.findings
    .filter((one) => one.outcome !== "pass")
    .map((one) => {
      // A line of the base's policy is another line in the checkout, or none.
      const place = one.policy === "base" ? null : one.location;
      return {
        level: levelOf(one, report.blocked),
        title: `Pareto Gate: ${one.rule}${one.waiver ? ", waived" : ""}`,
        message: messageOf(one),
        path: place?.path ?? null,
        line: place?.line ?? 0,
        column: place?.column ?? 0,
      };
    });
}

/** An error is what blocks; what a reviewed exception covers is no more than a notice. */
function levelOf({ outcome, waiver }: ReportFinding, blocked: boolean): Annotation["level"] {
  if (waiver) return "notice";
  return outcome === "fail" || (outcome === "unknown" && blocked) ? "error" : "warning";
}

function messageOf(one: ReportFinding): string {
  const hint = hintOf(one);
  const parts = [
    one.message,
    ...(hint === null ? [] : [hint]),
    ...(one.waiver ? [`waived until ${one.waiver.until}: ${one.waiver.reason}`] : []),
  ];
  return parts.map((part) => terminal(visible(part, LONGEST))).join("\n");
}

import type { Report } from "../domain/generated/report.ts";
import { renderComment } from "../report/index.ts";
import { CHECK_UNITS, COMMENT_UNITS, fitting } from "./fit.ts";

/** Room for the mark. */
const MARK_UNITS = 200;

/** What of the run stands in a comment. */
export interface Judged {
  /** The commit; null where it is not known. */
  readonly sha: string | null;
  /** Address of the run; null where it is not known. */
  readonly run: string | null;
  /** Markdown of ours that stands before everything else; null: none. */
  readonly lead: string | null;
}

/** The report as the text of a comment, without its mark: whose commit it judged is its last line. */
export function commentText(report: Report, judged: Judged): string {
  return sized(report, judged, COMMENT_UNITS - MARK_UNITS);
}

/** The same for a check run. */
export function checkText(report: Report, judged: Judged): string {
  return sized(report, judged, CHECK_UNITS);
}

function sized(report: Report, { sha, run, lead }: Judged, units: number): string {
  const commit = sha === null ? "" : `\n<sub>Commit ${sha.slice(0, 7)}</sub>\n`;
  const whole = renderComment(report, { lead, run }).trimEnd();
  const elsewhere = run === null ? "`report.md`" : `[the job summary](${run})`;
  // The first block after the lead carries the decision, and is of bounded length.
  const first = whole.split("\n\n", lead === null ? 1 : 2).join("\n\n");
  const brief = `${first}\n\nThe report is too large for this place: it is in ${elsewhere}.`;
  const least = `${lead === null ? "" : `${lead}\n\n`}Pareto Gate: the report is too large for this place.`;
  const text = fitting([whole, brief], commit, units) ?? least;
  return `${text}\n${commit}`;
}

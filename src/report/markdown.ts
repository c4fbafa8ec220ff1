import type { Report } from "../domain/generated/report.ts";
import { codeSpan, prose } from "./escape.ts";
import { leadOf, placeOf } from "./sections.ts";

/** The report for a job summary: GitHub's Markdown, strangers' words only as code. */
export function renderMarkdown(report: Report): string {
  const findings = report.findings
    .filter((one) => one.outcome !== "pass")
    .map((one) => {
      const hint = one.hint === null ? "" : `<br>\n  ${prose(`${leadOf(one)}${one.hint}`, codeSpan)}`;
      return `- **${prose(one.message, codeSpan)}** ${prose(placeOf(one), codeSpan)}${hint}`;
    });
  const { headline, objectives } = report.summary;
  const blocks = [`### ${prose(headline, codeSpan)}`, prose(objectives ?? "", codeSpan), findings.join("\n")];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

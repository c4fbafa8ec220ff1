import { whole } from "../domain/format.ts";
import type { Report, ReportFinding } from "../domain/generated/report.ts";
import { codeSpan, prose, strong } from "./escape.ts";
import { gathered, hintOf, placeOf, TITLES } from "./sections.ts";
import { sentenceCase } from "./words.ts";

/** So many findings of an outcome stand open; the next are folded, and what is beyond is in the JSON. */
const OPEN = 12;
const FOLDED = 200;

/** What fails, what cannot be told, what warns: each list, then the same without what is folded. */
export function findingSections(report: Report): { readonly full: string; readonly brief: string }[] {
  return TITLES.flatMap(({ outcome, title }) => {
    const all = gathered(report.findings.filter((one) => one.outcome === outcome));
    if (all.length === 0) return [];
    const items = all.slice(0, OPEN + FOLDED).map(item);
    const open = [`**${title(report.blocked)}**`, items.slice(0, OPEN).join("\n")].join("\n\n");
    const rest = all.length - OPEN;
    const more = `${whole(rest)} more`;
    if (rest <= 0) return [{ full: open, brief: open }];
    const beyond = all.length - items.length;
    const folded = [
      `<details><summary>${more}</summary>`,
      items.slice(OPEN).join("\n"),
      ...(beyond > 0 ? [`and ${whole(beyond)} in \`report.json\``] : []),
      "</details>",
    ];
    return [{ full: [open, ...folded].join("\n\n"), brief: `${open}\n\n${more} in \`report.json\`` }];
  });
}

/** What is wrong and by how much, where, and what would pass. */
function item(one: ReportFinding, index: number): string {
  const mark = `${index + 1}. `;
  const hint = hintOf(one);
  const lines = [
    `${strong(one.message)} <sub>${prose(placeOf(one), codeSpan)}</sub>`,
    ...(hint === null ? [] : [prose(sentenceCase(hint), codeSpan)]),
    ...(one.waiver ? [`Waived until ${prose(`${one.waiver.until}: ${one.waiver.reason}`, codeSpan)}`] : []),
  ];
  return mark + lines.join(`<br>\n${" ".repeat(mark.length)}`);
}

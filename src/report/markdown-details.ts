import { whole } from "../domain/format.ts";
import type { Report } from "../domain/generated/report.ts";
import { blockStart, codeSpan, prose } from "./escape.ts";
import { whose } from "./evidence-words.ts";
import { figuresOf, figureTable, subjectTable, words } from "./markdown-table.ts";
import { shownSubjects } from "./rows.ts";
import { comparedLines, filesOf, priceDates, waiverLines } from "./sections.ts";
import { servedLines } from "./served.ts";
import { counted, sentenceCase } from "./words.ts";

/** A folded part of the report; `title` is HTML and ours, `plain` the same for a sentence. */
export interface Detail {
  readonly plain: string;
  readonly text: string;
}

/** A folded list has at most so many entries; what is beyond is in the JSON. */
const MOST = 500;

/** Everything that is there to be looked up, in the order of use. */
export function detailsOf(report: Report): Detail[] {
  return [
    all(report),
    undeployed(report),
    compared(report),
    served(report),
    loads(report),
    figures(report),
    evidence(report),
    prices(report),
  ]
    .concat([assumptions(report), waivers(report)])
    .filter((one) => one !== null);
}

function folded(plain: string, title: string, body: string, open = false): Detail {
  return { plain, text: `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>` };
}

function more<T>(entries: readonly T[]): string {
  return entries.length > MOST ? `\n\nand ${whole(entries.length - MOST)} more in \`report.json\`` : "";
}

function list(lines: readonly string[]): string {
  return lines
    .slice(0, MOST)
    .map((line) => `- ${blockStart(prose(line, codeSpan))}`)
    .join("\n")
    .concat(more(lines));
}

const judged = ({ deployments, candidates }: Report) => [...deployments, ...candidates].filter((one) => one.judged);

/** Only where the table above does not list them all. */
function all(report: Report): Detail | null {
  if (shownSubjects(report).rest === null) return null;
  const subjects = judged(report);
  const plain = `every ${report.summary.noun}`;
  return folded(
    plain,
    `All ${counted(subjects.length, report.summary.noun)}`,
    subjectTable(report, subjects.slice(0, MOST)) + more(subjects),
  );
}

function undeployed(report: Report): Detail | null {
  const candidates = report.candidates.filter((one) => !one.judged);
  if (candidates.length === 0) return null;
  return folded(
    "what is measured and not deployed",
    `Measured and not deployed: ${counted(candidates.length, "candidate")}`,
    subjectTable(report, candidates.slice(0, MOST)) + more(candidates),
  );
}

/** What the change is held against, and by whose rules. */
function compared(report: Report): Detail | null {
  const lines = comparedLines(report);
  return lines.length === 0 ? null : folded("what it is compared with", "Compared with, judged by", list(lines));
}

/** A class is nothing without its proof. */
function served(report: Report): Detail | null {
  const lines = servedLines(report);
  return lines.length === 0 ? null : folded("precisions", "What is served, and what proves it", list(lines));
}

/** A cost is nothing without the load at which it holds. */
function loads(report: Report): Detail | null {
  const lines = judged(report).flatMap(({ name, operating_point: point }) => {
    if (point === null) return [];
    const at = Object.entries(point.at).map(([key, value]) => `${key} ${value}`);
    return [`"${name}": ${[at.join(", "), `"${point.path}"`, point.why].filter((one) => one !== "").join(" · ")}`];
  });
  return lines.length === 0 ? null : folded("operating points", "Loads at which the costs hold", list(lines));
}

function figures(report: Report): Detail | null {
  const found = figuresOf(judged(report));
  if (found.length === 0) return null;
  const table = figureTable(found.slice(0, MOST), report.summary.noun);
  return folded("where each number comes from", "Where each number comes from", table + more(found));
}

/** Open where no file gave anything: then this is what a reader needs. */
function evidence({ evidence: read, skipped }: Report): Detail | null {
  if (read.length + skipped.length === 0) return null;
  const left = skipped.length === 0 ? "" : `, ${whole(skipped.length)} not`;
  const lines = [
    ...skipped.map(({ path, outcome, why }) => `"${path}" ${outcome}${why === null ? "" : `: ${why}`}`),
    ...read.map((file) => {
      const { path, format, format_version, readings, measured_at, problems } = file;
      return [
        `"${path}" · ${format}${format_version === null ? "" : ` ${format_version}`} · ${counted(readings, "reading")}`,
        ...whose(file),
        ...(measured_at === null ? [] : [`measured ${measured_at.slice(0, 10)}`]),
        ...problems,
      ].join(" · ");
    }),
  ];
  return folded("evidence", `Evidence: ${filesOf(read.length)} read${left}`, list(lines), read.length === 0);
}

function prices(report: Report): Detail | null {
  const dates = priceDates(report);
  if (dates === null) return null;
  const lines = report.prices.map(({ id, text, source, as_of, used_by, only_here }) => {
    const users =
      used_by.length > 3 ? counted(used_by.length, report.summary.noun) : used_by.map((one) => `"${one}"`).join(", ");
    const own = only_here ? ", in this change alone" : "";
    return `"${id}" ${text} · ${source}${own}${as_of === null ? "" : ` of ${as_of}`}${users === "" ? "" : ` · for ${users}`}`;
  });
  return folded("prices", words(`${dates.charAt(0).toUpperCase()}${dates.slice(1)}`), list(lines));
}

function assumptions({ assumptions: taken }: Report): Detail | null {
  if (taken.length === 0) return null;
  const lines = taken.map(({ subject, text }) => (subject === null ? sentenceCase(text) : `"${subject}": ${text}`));
  return folded("assumptions", counted(taken.length, "assumption"), list(lines));
}

function waivers(report: Report): Detail | null {
  const lines = waiverLines(report);
  return lines.length === 0 ? null : folded("waivers", counted(lines.length, "waiver"), list(lines));
}

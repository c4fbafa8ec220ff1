import type { Report } from "../domain/generated/report.ts";
import { chartOf } from "./chart.ts";
import { codeSpan, prose, strong } from "./escape.ts";
import { detailsOf } from "./markdown-details.ts";
import { findingSections } from "./markdown-findings.ts";
import { name as htmlName, ICONS, subjectTable } from "./markdown-table.ts";
import { tierSection } from "./markdown-tiers.ts";
import { GRADES, hasPrecision, notesOf, shownSubjects } from "./rows.ts";
import { passingByRule, policyLines, priceDates, proposalsOf } from "./sections.ts";
import { counted } from "./words.ts";

/** A job summary has 1 MiB; what lies between is for those who add a marker or a footer. */
const SUMMARY = { bytes: 900 * 1024, units: Number.POSITIVE_INFINITY };
/** A comment's edge is 65,536 UTF-16 units by its error text; what lies between is for the marker (`method` B.5). */
const COMMENT = { bytes: 190_000, units: 64_000 };
const MOST_CHARTS = 4;

/** A part of the page: `text` where there is room, else `brief`. */
interface Section {
  readonly text: string;
  readonly brief: string;
  /** What the reader is told is missing when it gives way; null: nothing, `brief` says it itself. */
  readonly plain: string | null;
  /** The lowest gives way first. */
  readonly weight: number;
}

/**
 * The report for a job summary, as GitHub reads Markdown: the verdict, the objectives, one row for each subject, what
 * blocks and what would pass, the frontier, and folded what all that rests on. Strangers' words stand as code only.
 */
export function renderMarkdown(report: Report): string {
  return page(report, SUMMARY, null);
}

/** Around a comment: what stands first of all, and where the whole report is. Markdown of ours, no stranger's words. */
export interface Frame {
  /** A sentence before everything else, such as whose run reports; null: none. */
  readonly lead: string | null;
  /** Address of the run, where the job summary is; null: not known. */
  readonly run: string | null;
}

/** The same for a comment on a pull request: shorter, and with a link to the whole. */
export function renderComment(report: Report, frame: Frame): string {
  return page(report, COMMENT, frame);
}

function page(report: Report, room: Room, frame: Frame | null): string {
  const { rows, rest } = shownSubjects(report);
  const grades = hasPrecision(report, rows) ? [GRADES] : [];
  const notes = [...notesOf(report, rows), ...grades].map(plain).join("<br>\n");
  const table = [rows.length > 0 ? subjectTable(report, rows) : "", rest ?? "", notes].filter((one) => one !== "");
  const details = detailsOf(report);
  const sections = [
    ...(frame?.lead ? [firm(frame.lead)] : []),
    firm(head(report)),
    { text: table.join("\n\n"), brief: "", plain: "the table", weight: 102 },
    ...findingSections(report).map(({ full, brief }) => ({ text: full, brief, plain: null, weight: 100 })),
    { text: policyChanges(report), brief: "", plain: "what it changes in the policy", weight: 101 },
    firm(
      proposalsOf(report)
        .map((line) => `${plain(line)}.`)
        .join("\n\n"),
    ),
    ...charts(report).map((text) => ({ text, brief: "", plain: "the chart", weight: 99 })),
    { text: tierSection(report, frame === null ? "summary" : "comment"), brief: "", plain: "the tiers", weight: 98 },
    firm(passing(report)),
    // The first of the details are the longest, and what they say is in the JSON more handily.
    ...details.map(({ text, plain }, index) => ({ text, brief: "", plain, weight: index })),
    firm(footer(report, frame)),
  ];
  return fitting(sections, room, frame?.run ? `[the job summary](${frame.run})` : "`report.json`");
}

interface Room {
  readonly bytes: number;
  /** UTF-16 units. */
  readonly units: number;
}

function firm(text: string): Section {
  return { text, brief: text, plain: null, weight: Number.POSITIVE_INFINITY };
}

/** Whole sections give way, the lightest first, until the rest has room; what is missing is said. */
function fitting(sections: readonly Section[], room: Room, whole: string): string {
  const order = sections.filter((one) => one.text !== one.brief).sort((a, b) => a.weight - b.weight);
  for (let gone = 0; ; gone++) {
    const out = new Set(order.slice(0, gone));
    const missing = [...new Set([...out].flatMap((one) => one.plain ?? []))];
    const note = missing.length === 0 ? [] : [`Left out for size: ${missing.join(", ")}; all is in ${whole}.`];
    const texts = [...sections.map((one) => (out.has(one) ? one.brief : one.text)), ...note];
    const page = `${texts.filter((text) => text !== "").join("\n\n")}\n`;
    const fits = page.length <= room.units && new TextEncoder().encode(page).length <= room.bytes;
    if (fits || gone >= order.length) return page;
  }
}

const VERDICT_ICONS = { pass: ICONS.pass, warn: ICONS.warn, fail: ICONS.fail, inconclusive: ICONS.unknown } as const;

/** Two lines that carry the decision. */
function head({ verdict, blocked, summary }: Report): string {
  const icon = blocked ? ICONS.fail : VERDICT_ICONS[verdict];
  const [money, ...others] = summary.objectives?.split(" · ") ?? [];
  const objectives = money === undefined ? [] : [[strong(money), ...others.map(plain)].join(" · ")];
  return [`### ${icon} ${plain(summary.headline)}`, ...objectives].join("\n\n");
}

const plain = (text: string): string => prose(text, codeSpan);

function policyChanges(report: Report): string {
  const lines = policyLines(report);
  if (lines.length === 0) return "";
  return ["**What it changes in the policy**", lines.map((line) => `- ${plain(line)}`).join("\n")].join("\n\n");
}

function charts(report: Report): string[] {
  return report.frontiers.slice(0, MOST_CHARTS).flatMap((frontier) => {
    const chart = chartOf(frontier, report.summary.noun);
    if (chart === null) return [];
    const which = frontier.name === "" ? "" : ` (${htmlName(frontier.name)})`;
    const [open, title] =
      frontier.measured.length > 0 ? [" open", "Where it stands on the frontier"] : ["", "The declared frontier"];
    return [
      [
        `<details${open}><summary><b>${title}</b>${which}</summary>`,
        `\`\`\`mermaid\n${chart.mermaid}\n\`\`\``,
        `<sub>${chart.legend}</sub>`,
        "</details>",
      ].join("\n\n"),
    ];
  });
}

function passing(report: Report): string {
  const { counts, noise } = report.summary;
  const rules = passingByRule(report).map(([rule, count], _, { length }) => (length === 1 ? rule : `${count} ${rule}`));
  const checks = `**${counted(counts.pass, "check")} ${counts.pass === 1 ? "passes" : "pass"}:** ${plain(rules.join(", "))}.`;
  return [...(counts.pass === 0 ? [] : [checks]), ...(noise === null ? [] : [`${plain(noise)}.`])].join("<br>\n");
}

function footer(report: Report, frame: Frame | null): string {
  const { tool, judged_on, policy } = report;
  const dates = priceDates(report);
  const parts = [
    `Pareto Gate ${tool.version}`,
    `judged on ${judged_on}`,
    `policy "${policy.path}"`,
    ...(dates === null ? [] : [dates]),
  ];
  const link = frame?.run ? ` · [report in the job summary](${frame.run})` : "";
  return `<sub>${plain(parts.join(" · "))}${link}</sub>`;
}

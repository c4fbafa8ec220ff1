import type { Report, ReportFinding } from "../domain/generated/report.ts";
import type { Outcome } from "../domain/rules.ts";
import { columnsOf, squeeze } from "../domain/width.ts";
import { terminal } from "./escape.ts";
import { type Column, tableLines, tableWidth, widthOf, wrapped } from "./layout.ts";
import { GRADES, hasPrecision, moveOf, notesOf, precisionText, type Row, shownSubjects } from "./rows.ts";
import { footerOf, gathered, hintOf, placeOf, policyLines, proposalsOf, TITLES } from "./sections.ts";
import { tierLines } from "./text-tiers.ts";

/** How the text is to be drawn: `width` in columns, at least 40; colour adds nothing that the words do not say. */
export interface TextStyle {
  readonly width: number;
  readonly color: boolean;
}

const MOST_FINDINGS = 50;
/** Names have so much room before columns give way, and so much after. */
const SHORTEST_NAME = 10;
const NARROWEST = 5;
/** No column of values is wider: its head may be any name of a measure. */
const WIDEST = 30;

const SGR = { fail: "31", unknown: "33", warn: "33", pass: "32" } as const;
const VERDICT_SGR = { ...SGR, inconclusive: "33" } as const;

/** The report for a terminal or a log. No line is wider than `width` but for a single long path; ends in a newline. */
export function renderText(report: Report, style: TextStyle): string {
  const { width } = style;
  const { headline, objectives, noise } = report.summary;
  const subjects = table(report, style);
  const sections = [
    [
      ...wrapped(terminal(headline), width).map((line) => paint(line, `1;${VERDICT_SGR[report.verdict]}`, style)),
      ...wrapped(terminal(objectives ?? ""), width).filter((line) => line !== ""),
    ],
    subjects.lines,
    ...TITLES.map(({ outcome, title }) => findings(report, outcome, title(report.blocked), style)),
    policyChanges(report, style),
    proposalsOf(report).flatMap((line) => wrapped(terminal(`${line}.`), width, "", "  ")),
    titled("Tiers", tierLines(report, width, subjects.grades), style),
    [...wrapped(passing(report), width), ...wrapped(noise === null ? "" : `${noise}.`, width)].filter(
      (line) => line !== "",
    ),
    footerOf(report).flatMap((line) => wrapped(terminal(line), width, "", "  ")),
  ];
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

function paint(text: string, sgr: string, { color }: TextStyle): string {
  return color ? `\u001b[${sgr}m${text}\u001b[0m` : text;
}

interface Table {
  readonly lines: readonly string[];
  /** It has a column of precisions, and says what their letters mean. */
  readonly grades: boolean;
}

/** Aligned; names and models give way where there is no room for all. */
function table(report: Report, style: TextStyle): Table {
  const { rows, rest } = shownSubjects(report);
  if (rows.length === 0) return { lines: rest === null ? [] : wrapped(rest, style.width), grades: false };
  const column = (head: string, cell: (one: Row) => string, right = false): Column => ({
    head: right ? squeeze(terminal(head), WIDEST) : terminal(head),
    cells: rows.map((one) => (right ? squeeze(terminal(cell(one)), WIDEST) : terminal(cell(one)))),
    right,
  });
  const ownName = rows.some((one) => one.kind === "deployment");
  const names = column(report.summary.noun, nameOf);
  const models = ownName ? [column("model", (one) => one.model ?? "–")] : [];
  const values = report.summary.columns.map(({ measure, label }) =>
    column(label, (one) => valueAndMove(one, measure), true),
  );
  const precision = hasPrecision(report, rows)
    ? [column("precision", (one) => squeeze(precisionText(one), WIDEST))]
    : [];
  const frontier = rows.some((one) => one.frontier) ? [column("frontier", (one) => one.frontier?.status ?? "–")] : [];
  const outcome = column("", (one) => (one.judged && !one.gone ? one.outcome : "–"));
  const after = [...values, ...precision, ...frontier];
  const giving = precision.length === 0 ? after.slice(0, -1).reverse() : givingWay(values, precision, frontier);
  const shown = fitted([outcome], [names, ...models], after, giving, style.width);
  const [head = "", ...lines] = tableLines(shown);
  const colored = lines.map((line, index) => {
    const word = outcome.cells[index] ?? "";
    return paint(line.slice(0, word.length), SGR[rows[index]?.outcome ?? "unknown"], style) + line.slice(word.length);
  });
  const served = rows.flatMap((one) => wasText(one) ?? []).flatMap((line) => wrapped(terminal(line), style.width));
  const grades = shown.some((one) => precision.includes(one));
  const notes = [...notesOf(report, rows), ...(grades ? [GRADES] : [])];
  const below = notes.flatMap((line) => wrapped(terminal(line), style.width));
  const rests = rest === null ? [] : wrapped(rest, style.width);
  return { lines: [head, ...colored, ...served, ...rests, ...below], grades };
}

function nameOf({ name, change, gone }: Row): string {
  if (gone) return `${name} (removed)`;
  return change?.kind === "new" ? `${name} (new)` : name;
}

/** What it was before, where that is another model or name. */
function wasText({ name, model, change }: Row): string | null {
  if (!change?.was) return null;
  if (change.kind === "renamed") return `"${name}" was "${change.was.name}" before.`;
  return change.was.model === model ? null : `"${name}" served "${change.was.model ?? "nothing"}" before.`;
}

/** The value, and beside it what changed. */
function valueAndMove(one: Row, measure: string): string {
  const text = Object.hasOwn(one.measures, measure) ? (one.measures[measure]?.text ?? "–") : "–";
  const move = moveOf(one, measure);
  return move === null ? text : `${text} (${move})`;
}

/** In which order columns give way: the first value, mostly the money, and where it stands on the frontier stay. */
function givingWay(values: readonly Column[], precision: readonly Column[], frontier: readonly Column[]): Column[] {
  return [...values.slice(1).reverse(), ...precision, ...(frontier.length > 0 ? values.slice(0, 1) : [])];
}

function fitted(
  before: readonly Column[],
  flexible: readonly Column[],
  after: readonly Column[],
  giving: readonly Column[],
  width: number,
  shortest = SHORTEST_NAME,
): Column[] {
  const all = [...before, ...flexible, ...after];
  let excess = tableWidth(all) - width;
  const narrowed = flexible.map(widthOf);
  while (excess > 0 && narrowed.some((size) => size > shortest)) {
    const widest = narrowed.indexOf(Math.max(...narrowed));
    narrowed[widest] = (narrowed[widest] ?? 0) - 1;
    excess--;
  }
  const cut = flexible.map((column, index) => ({
    ...column,
    cells: column.cells.map((cell) => squeeze(cell, narrowed[index] ?? shortest)),
  }));
  const without = (gone: number) => after.filter((one) => !giving.slice(0, gone).includes(one));
  let gone = 0;
  while (gone < giving.length && tableWidth([...before, ...cut, ...without(gone)]) > width) gone++;
  const result = [...before, ...cut, ...without(gone)];
  const tooWide = tableWidth(result) > width && shortest > NARROWEST;
  return tooWide ? fitted(before, flexible, after, giving, width, NARROWEST) : result;
}

function findings(report: Report, outcome: Outcome, title: string, style: TextStyle): string[] {
  const all = gathered(report.findings.filter((one) => one.outcome === outcome));
  if (all.length === 0) return [];
  const rest = all.length - MOST_FINDINGS;
  return [
    paint(title, `1;${SGR[outcome]}`, style),
    ...all.slice(0, MOST_FINDINGS).flatMap((one, index) => item(one, `${index + 1}. `, style.width)),
    ...(rest > 0 ? [`${rest} more are in the report's JSON`] : []),
  ];
}

function titled(title: string, lines: readonly string[], style: TextStyle): string[] {
  return lines.length === 0 ? [] : [paint(title, "1", style), ...lines];
}

function policyChanges(report: Report, style: TextStyle): string[] {
  const lines = policyLines(report).flatMap((line) => wrapped(terminal(line), style.width, "", "  "));
  return titled("What it changes in the policy", lines, style);
}

function item(one: ReportFinding, mark: string, width: number): string[] {
  const indent = " ".repeat(mark.length);
  const hint = hintOf(one);
  const [message, place] = [terminal(one.message), terminal(placeOf(one))];
  const isShort = columnsOf(`${mark}${message} · ${place}`) <= width;
  return [
    ...wrapped(isShort ? `${message} · ${place}` : message, width, mark, indent),
    ...(isShort ? [] : wrapped(place, width, indent)),
    ...(hint === null ? [] : wrapped(terminal(hint), width, indent, `${indent}  `)),
    ...(one.waiver ? wrapped(terminal(`waived until ${one.waiver.until}: ${one.waiver.reason}`), width, indent) : []),
  ];
}

function passing({ summary: { counts } }: Report): string {
  if (counts.pass === 0) return "";
  return counts.pass === 1 ? "1 check passes." : `${counts.pass} checks pass.`;
}

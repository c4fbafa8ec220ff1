import { whole } from "../domain/format.ts";
import type { Report, ReportMeasure, ReportSubject } from "../domain/generated/report.ts";
import type { Outcome } from "../domain/rules.ts";
import { squeeze } from "../domain/width.ts";
import { htmlCode, prose } from "./escape.ts";
import { plainDecimal } from "./format.ts";
import { hasPrecision, moveOf, precisionText, type Row } from "./rows.ts";

/** Tables are HTML: right-aligned numbers, two lines to a cell, and no sign of a stranger's that ends a cell. */

export const ICONS: Readonly<Record<Outcome, string>> = { fail: "⛔", unknown: "❔", warn: "⚠️", pass: "✅" };

/** A name in a cell has so much room; its middle gives way. */
const LONGEST_NAME = 80;

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row, index: number) => string;
  readonly right?: boolean;
}

/** Words in a cell: plain ones as they are, the rest as code; a number and its unit stay on one line. */
export function words(text: string): string {
  return prose(text, htmlCode).replace(/(?<=\d) (?=%|ms\b|pt\b)/g, "&nbsp;");
}

export function name(text: string | null): string {
  return text === null ? "–" : htmlCode(short(text));
}

/** No longer than a name in a cell may be. */
export function short(text: string): string {
  return squeeze(text.slice(0, 10 * LONGEST_NAME), LONGEST_NAME);
}

/** A table of columns; strangers' words stand in a cell as `words` or `name` set them. */
export function html<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const align = (column: Column<Row>) => (column.right ? ' align="right"' : "");
  const heads = columns.map(
    (column) => `<th${column.right ? align(column) : ' align="left"'}>${words(column.head)}</th>`,
  );
  const lines = rows.map((row, index) => {
    const cells = columns.map((column) => `<td${align(column)}>${column.cell(row, index)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return ["<table>", `<thead><tr>${heads.join("")}</tr></thead>`, "<tbody>", ...lines, "</tbody></table>"].join("\n");
}

/** One row for each subject; columns that no row has anything in are left out. */
export function subjectTable(report: Report, rows: readonly Row[]): string {
  const judged = rows.some((one) => one.judged);
  const isDeployment = rows.some((one) => one.kind === "deployment");
  const valued = report.summary.columns.filter(({ measure }) => rows.some((one) => measureOf(one, measure)));
  const columns: Column<Row>[] = [
    ...(judged ? [{ head: "", cell: (one: Row) => (one.gone ? "–" : ICONS[one.outcome]) }] : []),
    { head: isDeployment ? "deployment" : "candidate", cell: nameAndTier },
    ...(isDeployment ? [{ head: "model", cell: modelAndWas }] : []),
    ...valued.map(({ measure, label }) => ({
      head: label,
      cell: (one: Row) => valueAndMove(one, measure),
      right: true,
    })),
    ...(hasPrecision(report, rows) ? [{ head: "precision", cell: (one: Row) => words(precisionText(one)) }] : []),
    ...(rows.some((one) => one.frontier) ? [{ head: "frontier", cell: standing }] : []),
  ];
  return html(columns, rows);
}

function nameAndTier({ name: own, tier, change, gone }: Row): string {
  const was = change?.kind === "renamed" && change.was ? [`was ${name(change.was.name)}`] : [];
  const fresh = change?.kind === "new" ? ["new"] : gone ? ["removed"] : [];
  return [name(own), ...fresh, ...was, ...(tier === null ? [] : [words(tier)])].join("<br>");
}

function modelAndWas({ model, change }: ReportSubject): string {
  const was = change?.was && change.was.model !== model ? `<br>was ${name(change.was.model)}` : "";
  return `${name(model)}${was}`;
}

/** The value, and under it what changed. */
function valueAndMove(one: Row, measure: string): string {
  const text = words(measureOf(one, measure)?.text ?? "–");
  const move = moveOf(one, measure);
  return move === null ? text : `${text}<br>${words(move)}`;
}

/** The status, and under it the shortest way out. */
function standing({ frontier }: ReportSubject): string {
  if (!frontier) return "–";
  const [status = "", ...ways] = frontier.text.split(": ");
  return ways.length === 0 ? words(status) : `${words(status)}<br>${words(ways.join(": "))}`;
}

function measureOf({ measures }: ReportSubject, measure: string): ReportMeasure | undefined {
  return Object.hasOwn(measures, measure) ? measures[measure] : undefined;
}

interface Figure {
  readonly subject: string;
  readonly measure: string;
  readonly value: ReportMeasure;
}

/** Every number of these subjects with what it rests on. */
export function figuresOf(subjects: readonly ReportSubject[]): Figure[] {
  return subjects.flatMap((one) => {
    // Many measures lack the same thing: it is said once.
    const said = new Set<string>();
    return Object.entries(one.measures).flatMap(([measure, value]) => {
      const reason = value.unknown?.reason;
      if (reason !== undefined && said.has(reason)) return [];
      if (reason !== undefined) said.add(reason);
      return [{ subject: one.name, measure, value }];
    });
  });
}

export function figureTable(figures: readonly Figure[], noun: string): string {
  return html<Figure>(
    [
      { head: noun, cell: (one, index) => (figures[index - 1]?.subject === one.subject ? "" : name(one.subject)) },
      { head: "measure", cell: (one) => name(one.measure) },
      { head: "value", cell: ({ value }) => words(value.text), right: true },
      { head: "n", cell: ({ value }) => samples(value), right: true },
      { head: "from", cell: ({ value }) => origin(value) },
    ],
    figures,
  );
}

function samples({ n, stderr }: ReportMeasure): string {
  const error = stderr === null ? "" : `<br>s.e. ${words(plainDecimal(Number(stderr.toPrecision(2))))}`;
  return `${n === null ? "" : words(whole(n))}${error}`;
}

const MOST_SOURCES = 3;

function origin(value: ReportMeasure): string {
  if (value.unknown) return words(value.unknown.reason);
  const shown = value.source.slice(0, MOST_SOURCES).map(({ text, path, pointer }) => {
    const place = path === null || text.includes(path) ? "" : ` ${name(path)}`;
    return `${words(text)}${place}${pointer && !text.includes(pointer) ? ` ${name(pointer)}` : ""}`;
  });
  const rest = value.source.length - shown.length;
  return [
    ...(value.formula ? [words(value.formula)] : []),
    ...(value.limited
      ? [`part of the set${value.limited.of === null ? "" : `, which has ${whole(value.limited.of)}`}`]
      : []),
    ...shown,
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join("<br>");
}

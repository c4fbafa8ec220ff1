import { show } from "../domain/format.ts";
import { MEASURES } from "../domain/measures.ts";
import { clip, columnsOf, flushed, padded, printable, squeeze } from "../domain/width.ts";
import { type FrontierJson, valueAt } from "./command.ts";
import { type Dot, type PlotAxis, plot } from "./plot.ts";

type Row = FrontierJson["points"][number];

const GAP = "  ";
const SHORTEST_ID = 12;
const MARKS = { on: "● on", dominated: "· dominated", unknown: "? unknown" } as const;

/**
 * The frontier for a terminal: a table in order of the first minimized objective, unknown points last, and a plot of
 * the first two objectives where there is room. No line is wider than `width`, which is at least 40 columns.
 */
export function frontierText(json: FrontierJson, width: number): string {
  const clean = { ...json, points: json.points.map((point) => ({ ...point, id: printable(point.id) })) };
  const columns = json.objectives.map(({ measure, goal }): PlotAxis => {
    const values = json.points.flatMap((point) => valueAt(point.values, measure) ?? []);
    return { measure: printable(measure), goal, show: reader(measure, values) };
  });
  const rows = sorted(clean);
  const blocks = [table(rows, json, columns, width), chart(rows, json, columns, width), volume(json, width)];
  return `${[summary(json, width), ...blocks.filter((block) => block.length > 0)].map((block) => block.join("\n")).join("\n\n")}\n`;
}

function summary(json: FrontierJson, width: number): string[] {
  const count = (status: Row["status"]): number => json.points.filter((point) => point.status === status).length;
  const unknown = count("unknown");
  const known = json.points.length - unknown;
  if (json.points.length === 0) return ["No points"];
  const of = known === 1 ? "1 point is" : `${known} points are`;
  return [clip(`${count("on")} of ${of} on the frontier${unknown > 0 ? `, ${unknown} unknown` : ""}`, width)];
}

/** Names of measures that leave no room for the ids stand above the table, under numbers. */
function table(rows: readonly Row[], json: FrontierJson, columns: readonly PlotAxis[], width: number): string[] {
  if (rows.length === 0) return [];
  const values = columns.map((column, index) => {
    const measure = json.objectives[index]?.measure ?? "";
    return aligned(
      rows.map((row) => valueAt(row.values, measure)).map((value) => (value === null ? "–" : column.show(value))),
    );
  });
  const statuses = rows.map((row) => MARKS[row.status]);
  const named = columns.map((column, index) => flush(column.measure, values[index] ?? []));
  const fits = width - columnsNeeded([statuses, ...named]) >= SHORTEST_ID;
  const numbered = columns.map((_, index) => flush(`(${index + 1})`, values[index] ?? []));
  const body = [["status", ...statuses], ...(fits ? named : numbered)];
  const ids = ["id", ...rows.map((row) => row.id)];
  const room = Math.max(SHORTEST_ID, width - columnsNeeded(body));
  const fitted = ids.map((id) => squeeze(id, room));
  const grid = [fitted, ...body].map((column) => column.map((cell) => padded(cell, widest(column))));
  const legend = columns.map(({ measure, goal }, index) => clip(`(${index + 1}) ${measure}, ${goal}`, width));
  const line = (row: number): string => grid.map((column) => column[row]).join(GAP);
  const lines = ids.map((_, row) => clip(line(row).trimEnd(), width));
  return fits ? lines : [...legend, "", ...lines];
}

/** Numbers under each other by their decimal point, or where their digits end. */
function aligned(numbers: readonly string[]): string[] {
  const parts = numbers.map((text) => {
    const dot = text.search(/\.| |$/);
    return { head: text.slice(0, dot), tail: text.slice(dot) };
  });
  const [head, tail] = [widest(parts.map((part) => part.head)), widest(parts.map((part) => part.tail))];
  return parts.map((part) => part.head.padStart(head) + part.tail.padEnd(tail));
}

/** A head over its values, flush right. */
function flush(head: string, values: readonly string[]): string[] {
  const size = widest([head, ...values]);
  return [head, ...values].map((text) => flushed(text, size));
}

function columnsNeeded(columns: readonly (readonly string[])[]): number {
  return columns.reduce((sum, column) => sum + GAP.length + widest(column), 0);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}

/** Cost to the right where one of the first two objectives is minimized, as in every published chart of the kind. */
function chart(rows: readonly Row[], json: FrontierJson, columns: readonly PlotAxis[], width: number): string[] {
  const pair = json.objectives
    .slice(0, 2)
    .map((objective, index) => ({ objective, column: columns[index] as PlotAxis }));
  if (pair[0]?.objective.goal === "maximize") pair.reverse();
  const [x, y] = pair;
  if (!x || !y) return [];
  const dots = rows.flatMap((row): Dot[] => {
    if (row.status === "unknown") return [];
    const place = [valueAt(row.values, x.objective.measure), valueAt(row.values, y.objective.measure)];
    return place[0] == null || place[1] == null ? [] : [{ x: place[0], y: place[1], on: row.status === "on" }];
  });
  return plot(dots, x.column, y.column, width);
}

function volume(json: FrontierJson, width: number): string[] {
  if (json.reference === null) return [];
  const reference = Object.entries(json.reference).map(([measure, value]) => `${printable(measure)}=${value}`);
  const size = json.hypervolume === null ? "unknown" : String(Number(json.hypervolume.toPrecision(6)));
  return [clip(`Hypervolume ${size}, reference ${reference.join(", ")}`, width)];
}

function sorted(json: FrontierJson): Row[] {
  const key = (json.objectives.find((one) => one.goal === "minimize") ?? json.objectives[0])?.measure ?? "";
  const sign = json.objectives.some((one) => one.goal === "minimize") ? 1 : -1;
  const rank = (row: Row): number => {
    const value = valueAt(row.values, key);
    return row.status === "unknown" || value === null ? Number.POSITIVE_INFINITY : sign * value;
  };
  return json.points
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ row }) => row);
}

const MOST_EXTRA = 6;

/** How the values of a measure read, with as many digits as it takes to tell them apart. */
function reader(measure: string, values: readonly number[]): (value: number) => string {
  const facts = MEASURES.get(measure);
  const scale = { unit: facts?.unit ?? null, range: facts?.range ?? null };
  const distinct = new Set(values).size;
  let extra = 0;
  while (extra < MOST_EXTRA && new Set(values.map((value) => show(value, scale, extra))).size < distinct) extra++;
  return (value) => show(value, scale, extra);
}

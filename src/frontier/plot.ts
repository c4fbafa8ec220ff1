import type { Goal } from "../domain/evidence.ts";
import { clip, flushed } from "../domain/width.ts";

/** A point to draw; the best mark of a cell wins. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** An axis as it is labelled: name, goal and how a value reads. */
export interface PlotAxis {
  readonly measure: string;
  readonly goal: Goal;
  readonly show: (value: number) => string;
}

const ROWS = 14;
const MOST_COLUMNS = 96;
const FEWEST_COLUMNS = 30;
/** Spans beyond this factor are drawn on a log axis: prices of models differ by orders of magnitude. */
const LOG_FROM = 4;

/**
 * A scatter plot in text: ● on the frontier, · dominated; better is always to the right end or the top end that the
 * labels name. No line is wider than `width`; no lines at all where there is no room, or nothing to tell apart.
 */
export function plot(dots: readonly Dot[], x: PlotAxis, y: PlotAxis, width: number): string[] {
  const across = scale(dots.map((dot) => dot.x));
  const up = scale(dots.map((dot) => dot.y));
  if (!across || !up) return [];
  const [top, bottom] = [y.show(up.high), y.show(up.low)];
  const margin = Math.max(top.length, bottom.length);
  const columns = Math.min(width - margin - 2, MOST_COLUMNS);
  const [left, right] = [x.show(across.low), x.show(across.high)];
  if (columns < Math.max(FEWEST_COLUMNS, left.length + right.length + 1)) return [];
  const cells = Array.from({ length: ROWS }, () => Array.from({ length: columns }, () => " "));
  for (const dot of [...dots].sort((a, b) => Number(a.on) - Number(b.on))) {
    const row = cells[ROWS - 1 - Math.round(up.place(dot.y) * (ROWS - 1))];
    if (row) row[Math.round(across.place(dot.x) * (columns - 1))] = dot.on ? "●" : "·";
  }
  const label = (row: number): string => (row === 0 ? top : row === ROWS - 1 ? bottom : "").padStart(margin);
  const inset = " ".repeat(margin + 2);
  return [
    clip(`${title(y, up.log)} ↑`, width),
    ...cells.map((row, index) => `${label(index)} ┤${row.join("")}`.trimEnd()),
    `${" ".repeat(margin + 1)}└${"─".repeat(columns)}`,
    `${inset}${left}${right.padStart(columns - left.length)}`,
    inset + flushed(clip(`${title(x, across.log)} →`, columns), columns),
    `${inset}${clip("● on the frontier  · dominated", columns)}`,
  ];
}

function title(axis: PlotAxis, log: boolean): string {
  const better = axis.goal === "maximize" ? "higher is better" : "lower is better";
  return `${axis.measure} (${better}${log ? ", log scale" : ""})`;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  /** 0 at the low end, 1 at the high end. */
  readonly place: (value: number) => number;
}

function scale(values: readonly number[]): Scale | null {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const log = low > 0 && high / low > LOG_FROM;
  const of = log ? Math.log : (value: number): number => value;
  const span = of(high) - of(low);
  if (!(span > 0) || !Number.isFinite(span)) return null;
  return { low, high, log, place: (value) => (of(value) - of(low)) / span };
}

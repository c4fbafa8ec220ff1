import { show } from "../domain/format.ts";
import type { Report, ReportFrontier } from "../domain/generated/report.ts";
import { axisText, chartLabels, type Dot } from "./chart-labels.ts";
import { plainDecimal } from "./format.ts";

type Objective = ReportFrontier["objectives"][number];
type Status = ReportFrontier["measured"][number]["status"];

/** More points than this are a cloud; what is left out is said. */
const MOST_POINTS = 20;
/** Of these the frontier has at most so many, if there are subjects to show beside it. */
const MOST_DECLARED = 10;
/** What is larger is no measure, and the distance of two such numbers may be none. */
const LARGEST = 1e100;
/** An axis of money that spans more than this is logarithmic. */
const LOG_SPREAD = 4;

/** Colours that can be told apart on a light and on a dark page; the worst first. */
const STATUSES: Readonly<Record<Status, { readonly color: string; readonly says: string }>> = {
  dominated: { color: "#cf222e", says: "red: dominated" },
  unknown: { color: "#bf8700", says: "yellow: not compared" },
  extends: { color: "#1a7f37", says: "green: extends it" },
  tolerated: { color: "#8250df", says: "violet: within the tolerance" },
  on: { color: "#0969da", says: "blue: on it" },
};
const DECLARED_COLOR = "#57606a";
const BEFORE_COLOR = "#54aeff";

const INIT = JSON.stringify({
  quadrantChart: { chartWidth: 720, chartHeight: 420, quadrantInternalBorderStrokeWidth: 0, pointTextPadding: 6 },
  themeVariables: {
    quadrant1Fill: "#00000000",
    quadrant2Fill: "#00000000",
    quadrant3Fill: "#00000000",
    quadrant4Fill: "#00000000",
    quadrantInternalBorderStrokeFill: "#00000000",
    quadrantPointTextFill: "#6e7781",
  },
});

/** A frontier as a Mermaid chart, and what a reader must know to read it. */
export interface Chart {
  /** Source of the diagram, without its fence. */
  readonly mermaid: string;
  readonly legend: string;
}

interface Plotted {
  readonly label: string;
  readonly at: readonly [number, number];
  /** null: declared; `before`: a subject where it was at the baseline. */
  readonly status: Status | "before" | null;
  /** Carries the staircase: declared, and no other declared point beats it. */
  readonly isFrontier: boolean;
}

/** The first two objectives of a family, the money on x. null with fewer than two objectives or two points. */
export function chartOf(frontier: ReportFrontier, noun: Report["summary"]["noun"]): Chart | null {
  const axes = axesOf(frontier);
  if (axes === null) return null;
  const all = pointsOf(frontier, axes, noun);
  if (all.length < 2) return null;
  const points = chosen(all);
  const scales = axes.map((axis, index) =>
    scaleOf(
      points.map((one) => one.at[index as 0 | 1]),
      axis,
    ),
  ) as [Scale, Scale];
  const placed = points.map((one) => ({ ...one, x: scales[0].place(one.at[0]), y: scales[1].place(one.at[1]) }));
  const flat = frontier.objectives.length === 2;
  const steps = flat
    ? staircase(
        placed.filter((one) => one.isFrontier),
        axes,
      )
    : [];
  const labels = chartLabels(placed);
  const lines = [
    `%%{init: ${INIT}}%%`,
    "quadrantChart",
    `    x-axis "${scales[0].text}"`,
    `    y-axis "${scales[1].text}"`,
    ...steps.map((dot) => `    " ":::f: [${place(dot)}]`),
    // The subjects last: they lie on top.
    ...placed.map((one, index) => `    "${labels[index]}": [${place(one)}] ${styleOf(one)}`).reverse(),
    ...(steps.length > 0 ? ["    classDef f radius: 1, color: #8c959f"] : []),
  ];
  return { mermaid: lines.join("\n"), legend: legendOf(points, all.length, frontier) };
}

const place = ({ x, y }: Dot): string => `${x.toFixed(3)}, ${y.toFixed(3)}`;

function styleOf({ status }: Plotted): string {
  if (status === null) return `radius: 5, color: ${DECLARED_COLOR}`;
  if (status === "before") return `radius: 6, color: ${BEFORE_COLOR}`;
  return `radius: ${status === "dominated" ? 8 : 7}, color: ${STATUSES[status].color}`;
}

function axesOf({ objectives }: ReportFrontier): readonly [Objective, Objective] | null {
  const [first, second] = objectives;
  if (!first || !second) return null;
  const isMoneyLast = second.unit === "USD" && first.unit !== "USD";
  const isMinimizedLast = first.unit !== "USD" && second.goal === "minimize" && first.goal === "maximize";
  return isMoneyLast || isMinimizedLast ? [second, first] : [first, second];
}

/** Subjects first, the worst of them at the top; then the frontier, then what is declared and beaten. */
function pointsOf(
  frontier: ReportFrontier,
  axes: readonly [Objective, Objective],
  noun: Report["summary"]["noun"],
): Plotted[] {
  const at = (values: Readonly<Record<string, number>>): readonly [number, number] => [
    own(values, axes[0].name),
    own(values, axes[1].name),
  ];
  const declared = (frontier.declared ?? []).map(({ id, values, dominated_by }) => ({
    ...{ label: id, at: at(values), status: null, isFrontier: dominated_by === null },
  }));
  const labelOf = (id: string, subject: string | null) => (noun === "deployment" ? (subject ?? id) : id);
  const measured = frontier.measured.map(({ id, subject, values, status }) => ({
    ...{ label: labelOf(id, subject), at: at(values), status, isFrontier: false },
  }));
  const before = frontier.measured.flatMap(({ id, subject, values, before: then }) => {
    const moved = then !== null && axes.some(({ name }) => own(then, name) !== own(values, name));
    return moved
      ? [{ label: `${labelOf(id, subject)} before`, at: at(then), status: "before" as const, isFrontier: false }]
      : [];
  });
  const ranked = (Object.keys(STATUSES) as Status[]).flatMap((status) =>
    measured.filter((one) => one.status === status),
  );
  const all = [
    ...ranked,
    ...before,
    ...declared.filter((one) => one.isFrontier),
    ...declared.filter((one) => !one.isFrontier),
  ];
  return all.filter((one) => one.at.every((value) => Math.abs(value) <= LARGEST));
}

function own(values: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(values, name) ? (values[name] ?? Number.NaN) : Number.NaN;
}

function chosen(all: readonly Plotted[]): Plotted[] {
  const frontier = all.filter((one) => one.isFrontier);
  const subjects = all.filter((one) => one.status !== null);
  const room = Math.max(MOST_POINTS - subjects.length, Math.min(MOST_DECLARED, frontier.length));
  return [...subjects.slice(0, MOST_POINTS - room), ...all.filter((one) => one.status === null).slice(0, room)];
}

interface Scale {
  readonly text: string;
  /** 0 to 1. */
  readonly place: (value: number) => number;
}

/** From a little below the least to a little above the largest value; what the ends are stands on the axis. */
function scaleOf(values: readonly number[], objective: Objective): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLog = objective.unit === "USD" && least > 0 && most / least > LOG_SPREAD;
  const [into, outOf] = isLog ? [Math.log10, (power: number) => 10 ** power] : [Number, Number];
  const spread = into(most) - into(least) || Math.abs(least) * 0.1 || 1;
  const [from, to] = [into(least) - spread * 0.12, into(most) + spread * 0.12];
  const info = { unit: objective.unit, range: objective.range as [number, number] | null };
  const [low, high] = [show(outOf(from), info), show(outOf(to), info)];
  const name = objective.unit === "USD" ? `${objective.name} ${objective.label}` : objective.label;
  const text = `${axisText(name)}: ${axisText(low)} to ${axisText(high)}${isLog ? " (log)" : ""}`;
  return { text, place: (value) => Math.min(1, Math.max(0, (into(value) - from) / (to - from))) };
}

const STEP = { x: 0.0125, y: 0.02 } as const;

/** Dots from one edge to the other along the corners of what the declared frontier dominates. */
function staircase(points: readonly Dot[], axes: readonly [Objective, Objective]): Dot[] {
  const flip = ({ x, y }: Dot): Dot => ({
    x: axes[0].goal === "minimize" ? x : 1 - x,
    y: axes[1].goal === "minimize" ? y : 1 - y,
  });
  const losses = points.map(flip).sort((a, b) => a.x - b.x || a.y - b.y);
  const corners = losses.filter((one, index) => losses.slice(0, index).every((other) => other.y > one.y));
  const path = corners.flatMap((corner, index): Dot[] => [{ x: corner.x, y: corners[index - 1]?.y ?? 1 }, corner]);
  const last = corners.at(-1);
  const ends = last ? [...path, { x: 1, y: last.y }] : [];
  return ends
    .slice(1)
    .flatMap((to, index) => dotsBetween(ends[index] as Dot, to))
    .map(flip);
}

function dotsBetween(from: Dot, to: Dot): Dot[] {
  const count = Math.floor(Math.abs(to.x - from.x) / STEP.x + Math.abs(to.y - from.y) / STEP.y);
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

const POINTS = { policy: "declared", baseline: "the baseline's" } as const;

/** What the colours mean, of those that are there; what is not drawn. */
function legendOf(points: readonly Plotted[], all: number, frontier: ReportFrontier): string {
  const present = (Object.keys(STATUSES) as Status[]).filter((status) => points.some((one) => one.status === status));
  const declared = points.some((one) => one.status === null);
  const flat = frontier.objectives.length === 2;
  return [
    ...(declared ? [`grey: ${POINTS[frontier.source]} ${flat ? "frontier" : "points"}`] : []),
    ...(points.some((one) => one.status === "before") ? ["light blue: before this change"] : []),
    ...present.map((status) => STATUSES[status].says),
    ...(points.length < all ? [`${plainDecimal(points.length)} of ${plainDecimal(all)} points`] : []),
    ...(flat ? [] : [`two of ${frontier.objectives.length} objectives`]),
  ].join(" · ");
}

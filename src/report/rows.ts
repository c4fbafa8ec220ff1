import { whole } from "../domain/format.ts";
import type { Report, ReportSubject } from "../domain/generated/report.ts";
import { named } from "./sections.ts";

/** Which subjects a table shows, what is said of the others, and what its numbers need said beside them. */

/** Up to so many subjects are all listed; of more only those that do not pass. */
const ALL_LISTED = 12;
const MOST_LISTED = 40;

/** A row of the table of subjects; `gone` are deployments of the baseline. */
export type Row = ReportSubject & { readonly gone?: true };

/** The subjects of the table, and what is said of the rest. */
export function shownSubjects(report: Report): { readonly rows: readonly Row[]; readonly rest: string | null } {
  const judged = [...report.deployments, ...report.candidates].filter((one) => one.judged);
  const compared = judged.some((one) => one.change !== null);
  const rows = (judged.length <= ALL_LISTED && !compared ? judged : judged.filter((one) => !isIdle(one))).slice(
    0,
    MOST_LISTED,
  );
  const shown = rows.length === 0 && !compared ? judged.slice(0, ALL_LISTED) : rows;
  const left = judged.filter((one) => !shown.includes(one));
  return { rows: [...shown, ...goneRows(report)], rest: restOf(left, judged.length, compared, report.summary.noun) };
}

function isIdle({ outcome, change }: ReportSubject): boolean {
  return outcome === "pass" && (change === null || change.kind === "same");
}

function restOf(
  left: readonly ReportSubject[],
  judged: number,
  compared: boolean,
  noun: Report["summary"]["noun"],
): string | null {
  const passing = left.filter((one) => one.outcome === "pass").length;
  const others = left.length - passing;
  const of = (count: number) => `${whole(count)} more ${noun}${count === 1 ? "" : "s"}`;
  const all = judged === 1 ? `The only ${noun}` : judged === 2 ? `Both ${noun}s` : `All ${whole(judged)} ${noun}s`;
  const who = passing === judged ? all : of(passing);
  const says = [
    ...(passing > 0 ? [`${who} ${passesUnchanged(passing, compared)}.`] : []),
    ...(others > 0 ? [`${of(others)} ${others === 1 ? "does" : "do"} not pass; all are in the report's JSON.`] : []),
  ];
  return says.length > 0 ? says.join(" ") : null;
}

function passesUnchanged(count: number, compared: boolean): string {
  const passes = count === 1 ? "passes" : "pass";
  return compared ? `${count === 1 ? "is" : "are"} unchanged and ${passes}` : passes;
}

const MOST_NOTES = 5;
const MONTHLY = "monthly_cost_usd";
const NOTHING = { operating_point: null, tier: null, baseline_measures: {}, frontier: null, precision: null } as const;

/** What the baseline deployed and the change does not, with the money that it saves. */
function goneRows({ removed }: Report): Row[] {
  return removed.slice(0, ALL_LISTED).map(({ name, model, text }): Row => {
    const none = { value: null, unit: "USD", text: "–", stderr: null, n: null, basis: null, source: [] };
    const saved = text === null ? "n/a" : `−${text}`;
    const delta = { absolute: null, percent: null, text: saved, percent_text: "n/a", why: null };
    return {
      ...NOTHING,
      ...{ name, model, kind: "deployment", judged: true, outcome: "warn", gone: true },
      measures: { [MONTHLY]: none },
      change: { kind: "moved", was: { name, model } },
      deltas: { [MONTHLY]: delta },
    };
  });
}

/** What changed of a value, as printed beside it: nothing where the value itself is not known, or is new. */
export function moveOf({ measures, deltas, change, gone }: Row, measure: string): string | null {
  const value = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  const delta = Object.hasOwn(deltas, measure) ? deltas[measure] : undefined;
  if (!value || !delta || change?.kind === "new") return null;
  return value.value === null && !gone ? null : delta.text;
}

/** Whether the table of these rows has a column of precisions. */
export function hasPrecision({ summary }: Report, rows: readonly Row[]): boolean {
  return summary.precision === true && rows.some((one) => one.judged && !one.gone);
}

/** Class and grade, with those of the baseline where the change changes them. */
export function precisionText({ precision, judged, gone }: Row): string {
  return precision?.text ?? (judged && !gone ? "unknown" : "–");
}

/** What the letters beside a precision say: once in each form, under the first table that has them. */
export const GRADES = "Precision: A bytes read, B sizes agree, C only claimed.";

/** What a reader of the table must know: prices that only this change declares, and why a change is not known. */
export function notesOf(report: Report, rows: readonly Row[]): string[] {
  const own = report.prices.flatMap(({ id, text, used_by, only_here }) => {
    if (!only_here || used_by.length === 0) return [];
    const users = named(
      used_by.map((one) => `"${one}"`),
      3,
      ", ",
    );
    return [`The cost of ${users} rests on a price that only this change declares: "${id}" ${text}.`];
  });
  return [...own.slice(0, MOST_NOTES), ...unknownMoves(report, rows).slice(0, MOST_NOTES)];
}

/** Each reason once, with the subjects and measures that it is of. */
function unknownMoves({ summary }: Report, rows: readonly Row[]): string[] {
  const reasons = new Map<string, { readonly names: Set<string>; readonly labels: Set<string> }>();
  for (const row of rows) {
    for (const { measure, label } of summary.columns) {
      if (row.gone || moveOf(row, measure) !== "n/a") continue;
      const why = row.deltas[measure]?.why ?? "nobody knows";
      const one = reasons.get(why) ?? { names: new Set(), labels: new Set() };
      reasons.set(why, one);
      one.names.add(`"${row.name}"`);
      one.labels.add(label);
    }
  }
  return [...reasons].map(
    ([why, { names, labels }]) =>
      `n/a for ${named([...names], 3, ", ")} (${named([...labels], 4, ", ")}): ${why.replace(/\.$/, "")}.`,
  );
}

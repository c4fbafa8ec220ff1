import { apart, show, showDelta, showPercentDelta } from "../domain/format.ts";
import type { ReportChange, ReportDelta } from "../domain/generated/report.ts";
import type { Judgement, MeasureInfo, Subject } from "../domain/judgement.ts";
import type { Quantity } from "../domain/quantity.ts";
import { tidy } from "./format.ts";
import { servesAnother } from "./graded.ts";

/** What a measure changed by against the baseline; `why` says why nobody can tell. */
export function deltaOf(now: Quantity, then: Quantity | undefined, info: MeasureInfo): ReportDelta {
  if (!now.known) return nothing(now.reason);
  if (!then?.known) return nothing(then ? `at the baseline ${then.reason}` : "the baseline does not have it");
  const move = now.value - then.value;
  const ratio = then.value === 0 ? null : move / Math.abs(then.value);
  return {
    absolute: tidy(move),
    percent: ratio === null ? null : tidy(100 * ratio),
    text: tidy(move) === 0 ? "±0" : telling(move, info),
    percent_text: ratio === null ? "n/a" : showPercentDelta(ratio),
    why: ratio === null ? "the baseline's value is 0" : null,
  };
}

/** The difference of two sums as they are printed, so that the line adds up; the exact one where that reads as none. */
export function sumDelta(now: string, then: string, exact: string): string {
  if ([now, then].some((text) => !/^\$[\d,]+$/.test(text))) return exact;
  const [is = 0, was = 0] = [now, then].map((text) => Number(text.replace(/[$,]/g, "")));
  return is === was ? exact : showDelta(is - was, { unit: "USD", range: null });
}

/** A part of a sum in whole dollars moves by whole dollars, unless that would read as nothing. */
export function asPrinted(delta: ReportDelta, printed: string | undefined): ReportDelta {
  if (printed === undefined || printed.includes(".") || delta.absolute === null) return delta;
  const move = Math.round(delta.absolute);
  return move === 0 ? delta : { ...delta, text: showDelta(move, { unit: "USD", range: null }) };
}

function nothing(why: string): ReportDelta {
  return { absolute: null, percent: null, text: "n/a", percent_text: "n/a", why };
}

/** With as many digits as it takes that a change does not read as none. */
function telling(move: number, info: MeasureInfo): string {
  for (let extra = 0; extra < 8; extra++) {
    const text = showDelta(move, info, extra);
    if (/[1-9]/.test(text)) return text;
  }
  return showDelta(move, info);
}

/** How a deployment came to be what it is; null where there is nothing to compare with. */
export function changeOf(subject: Subject, { baseline }: Judgement): ReportChange | null {
  if (baseline.source === "none") return null;
  const { before } = subject;
  if (before === null) return { kind: "new", was: null };
  const was = { name: before.name, model: before.model };
  if (before.name !== subject.name) return { kind: "renamed", was };
  if (before.model !== subject.model) return { kind: "repointed", was };
  const moved =
    servesAnother(subject, before) ||
    [...subject.measures].some(([name, now]) => differs(now, before.measures.get(name)));
  return { kind: moved ? "moved" : "same", was };
}

function differs(now: Quantity, then: Quantity | undefined): boolean {
  if (!now.known || !then?.known) return now.known !== (then?.known ?? false);
  return tidy(now.value) !== tidy(then.value);
}

/** A measure as it was and is, and what that is: `67.9 % → 68.4 %` and `+0.5 pt`. */
export function moveTexts(
  now: number,
  then: number,
  info: MeasureInfo,
): { readonly values: string; readonly move: string } {
  if (tidy(now) === tidy(then)) return { values: show(now, info), move: "±0" };
  const { pair } = apart(then, now, info);
  return { values: `${pair[0]} → ${pair[1]}`, move: deltaText(now - then, then, info) };
}

/** `+$4,314, +102.5 %`; of a share the points alone. */
export function deltaText(move: number, then: number, info: MeasureInfo): string {
  const relative = info.unit === "USD" && then !== 0 ? `, ${showPercentDelta(move / Math.abs(then))}` : "";
  return `${telling(move, info)}${relative}`;
}

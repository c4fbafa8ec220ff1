import { money, show, showDelta, whole } from "../domain/format.ts";
import type { Report } from "../domain/generated/report.ts";
import type { Judgement } from "../domain/judgement.ts";
import { isCost } from "../domain/measures.ts";
import type { Outcome } from "../domain/rules.ts";
import { clip, squeeze } from "../domain/width.ts";
import { moveTexts } from "./deltas.ts";
import { moneyPhrase, tidy } from "./format.ts";

/** Findings by outcome. `waived` are among `warn`. */
export type Counts = Readonly<Record<Outcome | "waived", number>>;

export function countsOf(findings: Judgement["findings"]): Counts {
  const of = (outcome: Outcome) => findings.filter((one) => one.outcome === outcome).length;
  return {
    fail: of("fail"),
    unknown: of("unknown"),
    warn: of("warn"),
    pass: of("pass"),
    waived: findings.filter((one) => one.waiver !== null).length,
  };
}

/** `1 deployment`, `5 deployments`. */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The verdict in words: what is blocked, and why. */
export function headline(judgement: Judgement, noun: string): string {
  const { verdict, blocked, failOn } = judgement;
  const alone = judgement.findings.some((one) => one.rule === "policy/self-judged")
    ? ", judged by its own policy alone"
    : "";
  const says = `${SAYS[verdict](judgement, noun)}${alone}`;
  if (blocked) return `Blocked: ${says}${verdict === "warn" ? `, and fail-on is "${failOn}"` : ""}`;
  if (verdict === "pass") return `Passes: ${says}`;
  if (verdict === "warn") return `Passes with ${says}`;
  const why = failOn === "never" ? 'fail-on is "never"' : 'on_inconclusive is "warn"';
  return `Not blocked, because ${why}: ${says}`;
}

const SAYS: Readonly<Record<Judgement["verdict"], (judgement: Judgement, noun: string) => string>> = {
  fail: ({ findings, subjects }, noun) => {
    const breaking = affected(findings, "fail");
    if (breaking === 0) return together(findings, noun);
    return `${share(breaking, subjects.length, noun)} ${breaking === 1 ? "breaks" : "break"} the policy`;
  },
  inconclusive: ({ findings, subjects }, noun) => {
    if (subjects.length === 0) return "the evidence cannot tell, nothing was measured";
    const unclear = affected(findings, "unknown");
    const count = countsOf(findings).unknown;
    if (count === 0) return "the evidence cannot tell, the policy judges nothing";
    if (unclear === 0) return `the evidence cannot tell, ${counted(count, "check")} could not be made`;
    return `the evidence cannot tell for ${share(unclear, subjects.length, noun)}`;
  },
  warn: ({ findings }) => counted(countsOf(findings).warn, "warning"),
  pass: ({ subjects }, noun) =>
    `${counted(subjects.length, noun)} ${subjects.length === 1 ? "keeps" : "keep"} the policy`,
};

/** What fails is of no single subject: a sum over all, or the policy. */
function together(findings: Judgement["findings"], noun: string): string {
  const [first, ...others] = findings.filter((one) => one.outcome === "fail");
  if (!first || [first, ...others].some((one) => one.rule.startsWith("budget/")))
    return `the ${noun}s together break the policy`;
  const more = others.length === 0 ? "" : `; and ${counted(others.length, "more finding")}`;
  return `${clip(first.message, LONGEST_REASON)}${more}`;
}

const LONGEST_NAME = 40;
/** So much of a single finding has room in the first line. */
const LONGEST_REASON = 160;

function share(part: number, all: number, noun: string): string {
  if (all === 1) return `the only ${noun}`;
  if (part === all && all === 2) return `both ${noun}s`;
  return part === all ? `all ${counted(all, noun)}` : `${whole(part)} of ${counted(all, noun)}`;
}

/** Subjects with such a finding. */
function affected(findings: Judgement["findings"], outcome: Outcome): number {
  return new Set(findings.flatMap((one) => (one.outcome === outcome && one.subject !== null ? [one.subject] : [])))
    .size;
}

/** The objectives in one line, money first: each value with what it was, or the span of all subjects. */
export function objectivesLine(judgement: Judgement, totals: Report["totals"]): string | null {
  const measures = [...new Set(judgement.frontiers.flatMap((view) => view.objectives.map((one) => one.measure)))];
  const parts = [...measures.filter(isCost), ...measures.filter((measure) => !isCost(measure))].flatMap((measure) =>
    measure === "monthly_cost_usd" ? [] : (spanOf(measure, judgement) ?? []),
  );
  const all = [...monthText(totals), ...parts];
  if (all.length === 0) return null;
  return [...all, ...against(judgement)].join(" · ");
}

/** What the values before the arrows are of. */
function against({ baseline, findings, judgedBy }: Judgement): string[] {
  const { source, sha, branch } = baseline;
  if (source === "path") return [`against ${baseline.why}`];
  if (source !== "none" && sha !== null) return [`against ${branch ? `"${branch}" at ` : ""}${sha.slice(0, 7)}`];
  const isWanted = judgedBy !== "working tree" && findings.some((one) => one.rule === "baseline/missing");
  return isWanted ? ["no baseline to compare with"] : [];
}

function monthText({ text, unknown_parts: parts, baseline_monthly_cost_usd: then, delta }: Report["totals"]): string[] {
  if (text === null) return [];
  if (parts.length > 0) {
    const before = then === null ? "" : `; it was ${money(then)} with all`;
    return [`${text} a month, without ${counted(parts.length, "deployment")} that cannot be priced${before}`];
  }
  if (delta === null) return [`${text} a month`];
  if (then === null || delta.absolute === null) return [`${text} a month (change n/a: ${delta.why ?? "nobody knows"})`];
  if (delta.absolute === 0) return [`${text} a month (±$0)`];
  const percent = delta.percent === null ? "n/a: it was $0" : delta.percent_text;
  return [`${money(then)} → ${text} a month (${delta.text}, ${percent})`];
}

/** Of one subject, or of the one that changed: from what to what. Of several that changed how far; else the span. */
function spanOf(measure: string, { subjects, measures }: Judgement): string | null {
  const info = measures.get(measure) ?? { name: measure, unit: null, goal: null, range: null, minN: null };
  const values = subjects.flatMap(({ name, measures: own, before }) => {
    const value = own.get(measure);
    const old = before?.measures.get(measure);
    return value?.known ? [{ name, value: value.value, n: value.n, was: old?.known ? old.value : null }] : [];
  });
  const [first] = values;
  if (!first) return null;
  const known = values.flatMap((one) => (one.was === null ? [] : [{ ...one, was: one.was }]));
  const changed = known.filter(({ value, was }) => tidy(was) !== tidy(value));
  const moved = changed[0] ?? (values.length === 1 ? known[0] : undefined);
  if (moved && changed.length < 2) {
    const { values: text, move } = moveTexts(moved.value, moved.was, info);
    const whose = values.length === 1 ? "" : ` for "${squeeze(moved.name, LONGEST_NAME)}"`;
    return `${moneyPhrase(measure, text)}${whose} (${move}${moved.n === null ? "" : `, n = ${whole(moved.n)}`})`;
  }
  const span = moneyPhrase(
    measure,
    spanText(
      values.map((one) => show(one.value, info)),
      values.map((one) => one.value),
    ),
  );
  if (changed.length === 0) {
    const same = known.length === values.length ? " (±0)" : "";
    return `${span}${values.length === 1 ? samples(first.n) : same}`;
  }
  const moves = changed.map(({ value, was }) => value - was);
  return `${span} (${spanText(
    moves.map((one) => showDelta(one, info)),
    moves,
  )} for ${counted(changed.length, "deployment")})`;
}

/** The least and the most of some numbers by their texts; one where all read alike. */
function spanText(texts: readonly string[], numbers: readonly number[]): string {
  const low = texts[numbers.indexOf(Math.min(...numbers))] ?? "";
  const high = texts[numbers.indexOf(Math.max(...numbers))] ?? "";
  return low === high ? low : `${low} to ${high}`;
}

function samples(n: number | null): string {
  return n === null ? "" : ` (n = ${whole(n)})`;
}

/** A sentence that begins with a plain word begins with a capital; one that begins with a name stays as it is. */
export function sentenceCase(text: string): string {
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

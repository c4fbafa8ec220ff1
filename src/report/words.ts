import { money, show, whole } from "../domain/format.ts";
import type { Report } from "../domain/generated/report.ts";
import type { Judgement } from "../domain/judgement.ts";
import { isCost } from "../domain/measures.ts";
import type { Outcome } from "../domain/rules.ts";
import { moveTexts } from "./deltas.ts";
import { moneyPhrase } from "./format.ts";

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
  const failing = findings.filter((one) => one.outcome === "fail");
  if (failing.some((one) => one.rule.startsWith("budget/"))) return `the ${noun}s together break the policy`;
  return `${counted(failing.length, "finding")} of the policy itself`;
}

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
  const { source, sha } = judgement.baseline;
  return [...all, ...(source === "none" || sha === null ? [] : [`against "${sha.slice(0, 7)}"`])].join(" · ");
}

function monthText({ text, unknown_parts: parts, baseline_monthly_cost_usd: then, delta }: Report["totals"]): string[] {
  if (text === null) return [];
  const lacking = parts.length > 0 ? `, without ${counted(parts.length, "deployment")} that cannot be priced` : "";
  if (then === null || delta === null || delta.absolute === null) return [`${text} a month${lacking}`];
  if (delta.absolute === 0) return [`${text} a month (±$0)`];
  return [`${money(then)} → ${text} a month (${delta.text}, ${delta.percent_text})`];
}

/** Of one subject, or of the one that changed: from what to what. Of several the span. */
function spanOf(measure: string, { subjects, measures }: Judgement): string | null {
  const info = measures.get(measure) ?? { name: measure, unit: null, goal: null, range: null, minN: null };
  const values = subjects.flatMap((subject) => {
    const value = subject.measures.get(measure);
    const past = subject.before?.measures.get(measure);
    return value?.known ? [{ value, before: past?.known ? past.value : null }] : [];
  });
  const [first] = values;
  if (!first) return null;
  const changed = values.filter(({ value, before }) => before !== null && before !== value.value);
  const [moved] = changed.length === 1 ? changed : values.length === 1 ? values : [];
  if (moved && moved.before !== null) {
    const { values: text, move } = moveTexts(moved.value.value, moved.before, info);
    return `${moneyPhrase(measure, text)} (${move}${moved.value.n === null ? "" : `, n = ${whole(moved.value.n)}`})`;
  }
  const numbers = values.map((one) => one.value.value);
  const [low, high] = [show(Math.min(...numbers), info), show(Math.max(...numbers), info)];
  const text = low === high ? low : `${low} to ${high}`;
  return `${moneyPhrase(measure, text)}${values.length === 1 ? samples(first.value.n) : ""}`;
}

function samples(n: number | null): string {
  return n === null ? "" : ` (n = ${whole(n)})`;
}

/** A sentence that begins with a plain word begins with a capital; one that begins with a name stays as it is. */
export function sentenceCase(text: string): string {
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

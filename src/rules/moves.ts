import { apart, show, showPercentDelta } from "../domain/format.ts";
import type { BaselineUsed, Before, MeasureInfo, Subject } from "../domain/judgement.ts";
import type { MoveBudget } from "../domain/policy.ts";
import { type Known, known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import { type Finding, finding, type RuleId } from "../domain/rules.ts";
import { sumOf } from "../domain/sum.ts";
import { behind } from "../frontier/dominance.ts";
import { applies, budgeted, isWild, matches } from "../subjects/select.ts";
import { compared } from "./compared.ts";
import { type Context, cannotTell, named, type RuleFamily } from "./context.ts";
import { worst } from "./worst.ts";

/**
 * `budget/increase` and `budget/decrease`: how far a measure may move against the baseline. Moving the other way never
 * fails; a deployment that is new has not moved.
 */
export const moves: RuleFamily = {
  subject: (subject, context) =>
    context.policy.moves
      .filter((budget) => !budget.across && applies(budget, subject))
      .flatMap((budget) =>
        worst(measuresOf(budget, subject).flatMap((measure) => judge(budget, subject, measure, context))),
      ),
  run: (context) =>
    context.policy.moves.filter((budget) => budget.across).flatMap((budget) => judgeSum(budget, context)),
};

/** Which way each kind looks, and its words. */
const KINDS = {
  increase: { rule: "budget/increase", sign: 1, moved: "rises", word: "increase" },
  decrease: { rule: "budget/decrease", sign: -1, moved: "falls", word: "decrease" },
} as const satisfies Record<MoveBudget["kind"], { rule: RuleId; sign: number; moved: string; word: string }>;

function measuresOf(budget: MoveBudget, subject: Subject): string[] {
  if (!isWild(budget.measure)) return [budget.measure];
  return [...subject.measures.keys()].filter((name) => matches(budget.measure, name));
}

function judge(budget: MoveBudget, subject: Subject, measure: string, context: Context): Finding[] {
  const { rule } = KINDS[budget.kind];
  const place = { location: budget.location };
  const before = beforeOf(subject, budget);
  const baseline = baselineOf(budget, context);
  if (before === null && baseline.source !== "none") return [isNew(subject, measure, rule, place)];
  const pair = compared(measure, subject.measures.get(measure), before, { baseline });
  if ("lacking" in pair) return [cannotTell(subject, measure, pair.lacking, rule, place)];
  const found = { ...place, subject: subject.name, model: subject.model, measure };
  return [verdictOf(budget, pair.now, pair.then, context.info(measure), found, named(subject))];
}

function beforeOf(subject: Subject, { since }: MoveBudget): Before | null {
  return since === "release" ? subject.released : subject.before;
}

function baselineOf({ since: from }: MoveBudget, { baseline, lastRelease }: Context): BaselineUsed {
  return from === "release" ? lastRelease : baseline;
}

function isNew(subject: Subject, measure: string, rule: RuleId, place: Partial<Finding>): Finding {
  return finding(rule, "pass", `${named(subject)} is new: ${measure} has not moved`, {
    ...place,
    subject: subject.name,
    model: subject.model,
    measure,
  });
}

function verdictOf(
  budget: MoveBudget,
  now: Known,
  then: Known,
  info: MeasureInfo,
  place: Partial<Finding>,
  who: string,
): Finding {
  const { rule, sign, moved, word } = KINDS[budget.kind];
  const move = sign * (now.value - then.value);
  const allowed = allowedOf(budget, then.value);
  const limit = allowed === null ? null : then.value + sign * allowed;
  const found = { ...place, value: now.value, limit, unit: info.unit };
  if (allowed === null) {
    const reason = `${who}: ${info.name} was ${show(then.value, info)} at the baseline, of which no percentage can be taken`;
    return finding("baseline/missing", "unknown", reason, {
      ...found,
      neededBy: [rule],
      hint: `write max_${word} in the measure's unit`,
    });
  }
  const { pair, size } = apart(then.value, now.value, info);
  const from = `from ${pair[0]} to ${pair[1]}${since(budget)}`;
  if (!behind(sign * now.value, sign * then.value, allowed)) {
    const says =
      move <= 0 ? `${info.name} does not ${word === "increase" ? "rise" : "fall"}` : `${info.name} ${moved} by ${size}`;
    return finding(rule, "pass", `${who}: ${says}, within the limit`, found);
  }
  const relative = then.value === 0 ? "" : ` (${showPercentDelta((now.value - then.value) / then.value)})`;
  const most = budget.limit.kind === "percent" ? `${budget.limit.value} %` : show(budget.limit.value, info);
  return finding(rule, "fail", `${who}: ${info.name} ${moved} by ${size}${relative}, ${from}; the limit is ${most}`, {
    ...found,
    hint: `at ${sign > 0 ? "most" : "least"} ${show(limit ?? Number.NaN, info)}`,
  });
}

/** How far it may move, in the measure's unit; null where a percentage of nothing is asked for. */
function allowedOf({ limit }: MoveBudget, then: number): number | null {
  if (limit.kind === "absolute") return limit.value;
  return then === 0 ? null : (limit.value / 100) * Math.abs(then);
}

function since({ since: from }: MoveBudget): string {
  return from === "release" ? " since the last release" : "";
}

/** The sums over all selected deployments, new and gone ones included. */
function judgeSum(budget: MoveBudget, context: Context): Finding[] {
  const { rule } = KINDS[budget.kind];
  const { measure } = budget;
  const subjects = budgeted(budget, context.subjects);
  if (subjects.length === 0) return [];
  const place = { measure, location: budget.location };
  const now = subjects.map((subject) => ({ subject, value: subject.measures.get(measure) }));
  const lacking = now.find(({ value }) => !value?.known);
  if (lacking) {
    const why = compared(measure, lacking.value, null, { baseline: baselineOf(budget, context) });
    return "lacking" in why ? [cannotTell(lacking.subject, measure, why.lacking, rule, place)] : [];
  }
  const gone = budgeted(budget, context.removed).map((subject) => ({ subject, value: subject.measures.get(measure) }));
  const then = [
    ...subjects.flatMap((subject) => {
      const before = beforeOf(subject, budget);
      return before ? [{ subject, value: before.measures.get(measure) }] : [];
    }),
    ...gone,
  ];
  const missing: Unknown | null =
    baselineOf(budget, context).source === "none"
      ? unknown("baseline/missing", `there is nothing to compare with: ${baselineOf(budget, context).why}`)
      : (then.flatMap(({ subject, value }) => unknownPart(subject, measure, value))[0] ?? null);
  const who = `all ${subjects.length} deployments together`;
  if (missing) {
    return [
      finding("baseline/missing", "unknown", `${who}: ${missing.reason}`, {
        ...place,
        neededBy: [rule],
        hint: missing.hint,
      }),
    ];
  }
  const sum = (parts: typeof then) => sumOf(parts.flatMap(({ value }) => (value?.known ? [value.value] : [])));
  const info = context.info(measure);
  return [verdictOf(budget, known(sum(now), info.unit), known(sum(then), info.unit), info, place, who)];
}

/** Why a deployment's part of the baseline's sum is not known; what the baseline does not speak of was not free. */
function unknownPart(subject: Subject, measure: string, value: Quantity | undefined): Unknown[] {
  if (value?.known) return [];
  return [value ?? unknown("baseline/missing", `the baseline has no ${measure} of ${named(subject)}`)];
}

import type { Goal } from "../domain/evidence.ts";
import { show, showSize, versus } from "../domain/format.ts";
import type { MeasureInfo, Subject } from "../domain/judgement.ts";
import type { Budget } from "../domain/policy.ts";
import type { Known, Quantity } from "../domain/quantity.ts";
import { type Finding, finding, type RuleId } from "../domain/rules.ts";
import { sumOf } from "../domain/sum.ts";
import { applies, budgeted, isWild, matches } from "../subjects/select.ts";
import { unfit, unsound } from "../subjects/unfit.ts";
import { type Context, cannotTell, named, type RuleFamily } from "./context.ts";
import { EXTRA_POINT, judgeExtraPoint } from "./extra-point.ts";
import { worst } from "./worst.ts";

/**
 * `budget/max`, `budget/min`, `budget/near`: limits on one measure of one subject, or of all together.
 * Values are compared unrounded; what is printed never reads equal to the limit it exceeds.
 */
export const budgets: RuleFamily = {
  subject: (subject, context) =>
    context.policy.budgets
      .filter((budget) => !budget.across && applies(budget, subject))
      .flatMap((budget) =>
        budget.measure === EXTRA_POINT
          ? judgeExtraPoint(budget, subject, context)
          : worst(measured(budget, subject).map((one) => judge(budget, subject, one, context))),
      ),
  run: (context) =>
    context.policy.budgets.filter((budget) => budget.across).flatMap((budget) => judgeSum(budget, context)),
};

/** How each kind of limit is broken and worded. */
const KINDS: Readonly<
  Record<Budget["kind"], { rule: RuleId; side: string; broken: (value: number, limit: number) => boolean }>
> = {
  max: { rule: "budget/max", side: "above", broken: (value, limit) => value > limit },
  min: { rule: "budget/min", side: "below", broken: (value, limit) => value < limit },
};

/** A limit says which way is better where nothing else does. */
function goalOf({ kind }: Budget, info: MeasureInfo): Goal {
  return info.goal ?? (kind === "max" ? "minimize" : "maximize");
}

interface Measured {
  readonly measure: string;
  readonly value: Quantity;
}

/** The measures of a subject that a budget means: the one it names, or every match of its glob. */
export function measured(budget: Pick<Budget, "measure">, subject: Subject): Measured[] {
  const all = [...subject.measures].map(([measure, value]) => ({ measure, value }));
  if (!isWild(budget.measure)) return all.filter((one) => one.measure === budget.measure);
  return all.filter((one) => matches(budget.measure, one.measure));
}

function judge(budget: Budget, subject: Subject, { measure, value }: Measured, context: Context): Finding {
  const kind = KINDS[budget.kind];
  const info = context.info(measure);
  const place = { location: budget.location, limit: budget.limit, unit: info.unit };
  if (!value.known) return cannotTell(subject, measure, value, kind.rule, place);
  const reason = unfit(value, budget.limit, goalOf(budget, info), info);
  if (reason) return cannotTell(subject, measure, reason, kind.rule, { ...place, value: value.value });
  const found = verdictOf(
    budget,
    value,
    info,
    { subject: subject.name, model: subject.model, measure, ...place },
    named(subject),
  );
  return context.lenient ? forgiven(found, budget, subject, info) : found;
}

/** A limit that the baseline exceeded already, by no less, is not this change's to mend: it warns (DESIGN 5). */
function forgiven(found: Finding, budget: Budget, subject: Subject, info: MeasureInfo): Finding {
  const then = subject.before?.measures.get(info.name);
  const { broken } = KINDS[budget.kind];
  if (found.outcome !== "fail" || found.rule !== KINDS[budget.kind].rule || !then?.known || found.value === null)
    return found;
  const worse = budget.kind === "max" ? found.value > then.value : found.value < then.value;
  if (worse || !broken(then.value, budget.limit)) return found;
  return {
    ...found,
    outcome: "warn",
    message: `${found.message}, as it was before this change (${show(then.value, info)})`,
  };
}

function verdictOf(budget: Budget, value: Known, info: MeasureInfo, place: Partial<Finding>, who: string): Finding {
  const kind = KINDS[budget.kind];
  const [shown, limit] = versus(value.value, budget.limit, info);
  const found = { ...place, value: value.value };
  const says = `${who}: ${info.name} is ${shown}`;
  if (kind.broken(value.value, budget.limit)) {
    const by = showSize(value.value - budget.limit, info);
    const hint = `at ${budget.kind === "max" ? "most" : "least"} ${show(budget.limit, info)}`;
    return finding(kind.rule, "fail", `${says}, ${by} ${kind.side} the limit of ${limit}`, { ...found, hint });
  }
  const near = nearLimit(budget);
  if (near !== null && (budget.kind === "max" ? value.value >= near : value.value <= near)) {
    return finding("budget/near", "fail", `${says}, close to the limit of ${limit}`, {
      ...found,
      hint: `warns ${budget.kind === "max" ? "from" : "up to"} ${show(near, info)}`,
    });
  }
  return finding(kind.rule, "pass", `${says}, within the limit of ${limit}`, found);
}

/** Where the warning begins, in the measure's unit; null without `warn_at` or `warn_below`. */
function nearLimit(budget: Budget): number | null {
  if (budget.warn === null) return null;
  return budget.warn.kind === "percent" ? (budget.warn.value / 100) * budget.limit : budget.warn.value;
}

/** A part of a sum, unless it is no number that anybody should add. */
function sound(value: Quantity, budget: Budget, context: Context): Quantity {
  const info = context.info(budget.measure);
  return value.known ? (unsound(value, goalOf(budget, info), info) ?? value) : value;
}

/** `all 5 deployments together`, or which: `2 deployments together ("chat", "search")`. */
function together(some: readonly Subject[], all: number): string {
  const noun = some[0]?.kind ?? "deployment";
  const count = `${some.length} ${noun}${some.length === 1 ? "" : "s"} together`;
  if (some.length === all && all > 1) return `all ${count}`;
  const names = some.slice(0, 4).map(named).join(", ");
  return `${count} (${names}${some.length > 4 ? ` and ${some.length - 4} more` : ""})`;
}

/** A sum with unknown parts fails if the known parts exceed the limit, else it is unknown (DESIGN 3.3). */
function judgeSum(budget: Budget, context: Context): Finding[] {
  const parts = budgeted(budget, context.subjects).flatMap((subject) =>
    measured(budget, subject).map(({ measure, value }) => ({ subject, measure, value: sound(value, budget, context) })),
  );
  if (parts.length === 0) return [];
  const kind = KINDS[budget.kind];
  const info = context.info(budget.measure);
  const sum = sumOf(parts.flatMap(({ value }) => (value.known ? [value.value] : [])));
  const lacking = parts.filter((part) => !part.value.known);
  const who = together(
    parts.map(({ subject }) => subject),
    context.subjects.length,
  );
  const place = { measure: budget.measure, location: budget.location, limit: budget.limit, unit: info.unit };
  const settled = lacking.length === 0 || (budget.kind === "max" && kind.broken(sum, budget.limit));
  if (!settled) {
    return lacking.map((part) =>
      part.value.known
        ? finding(kind.rule, "pass", "", {})
        : cannotTell(part.subject, part.measure, part.value, kind.rule, { ...place, value: null }),
    );
  }
  const value: Known = {
    known: true,
    value: sum,
    unit: info.unit,
    stderr: null,
    n: null,
    basis: null,
    formula: null,
    origins: [],
  };
  const found = verdictOf(budget, value, info, place, who);
  const missing =
    lacking.length > 0 ? ` (without ${lacking.map((part) => named(part.subject)).join(", ")}, unknown)` : "";
  return [{ ...found, message: `${found.message}${missing}` }];
}

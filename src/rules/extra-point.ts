import { apart, money, show, showPercentDelta } from "../domain/format.ts";
import type { FrontierView, Subject } from "../domain/judgement.ts";
import type { Budget, DeclaredPoint, Objective } from "../domain/policy.ts";
import { type Unknown, unknown } from "../domain/quantity.ts";
import { type Finding, finding } from "../domain/rules.ts";
import { compared } from "./compared.ts";
import { type Context, cannotTell, named } from "./context.ts";

export const EXTRA_POINT = "cost_per_extra_point_usd";
const MONTHLY = "monthly_cost_usd";

/** What a deployment is held against: its money and its accuracy, before or on the frontier. */
interface Reference {
  readonly monthly: number;
  readonly accuracy: number;
  readonly name: string;
}

/**
 * A budget on what each point of accuracy more costs a month (DESIGN 3.4): (cost − reference's) ÷ (100 × (accuracy −
 * reference's) ÷ range). Not dearer passes without a value; dearer and no better fails; without a reference it is unknown.
 */
export function judgeExtraPoint(budget: Budget, subject: Subject, context: Context): Finding {
  const view = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objective = view?.objectives.find((one) => one.goal === "maximize");
  const place = {
    subject: subject.name,
    model: subject.model,
    measure: EXTRA_POINT,
    limit: budget.limit,
    unit: "USD",
    location: budget.location,
  };
  const lacks = (reason: Unknown) => cannotTell(subject, EXTRA_POINT, reason, "budget/max", place);
  if (!view || !objective)
    return lacks(unknown("evidence/missing", "no maximized objective says what a point is", "add one to objectives"));
  const reference = referenceOf(budget, subject, objective, view, context);
  if ("known" in reference) return lacks(reference);
  const [monthly, accuracy] = [subject.measures.get(MONTHLY), subject.measures.get(objective.measure)];
  if (!monthly?.known) return lacks(monthly ?? unknown("evidence/missing", `nothing gives ${MONTHLY}`));
  if (!accuracy?.known) return lacks(accuracy ?? unknown("evidence/missing", `nothing gives ${objective.measure}`));
  const range = objective.info.range;
  if (!range)
    return lacks(
      unknown(
        "evidence/scale",
        `nobody says the range of ${objective.measure}`,
        `state measures."${objective.measure}".range`,
      ),
    );
  const dearer = monthly.value - reference.monthly;
  if (dearer <= 0)
    return finding("budget/max", "pass", `${named(subject)} is not dearer than ${reference.name}`, place);
  const points = (100 * (accuracy.value - reference.accuracy)) / (range[1] - range[0]);
  const more = `${money(dearer)} a month more than ${reference.name} (${showPercentDelta(dearer / reference.monthly)})`;
  const gap = apart(reference.accuracy, accuracy.value, objective.info).size;
  if (points <= 0) {
    const says = points === 0 ? "is as accurate" : `is ${gap} less accurate`;
    return finding("budget/max", "fail", `${named(subject)} is dearer and not better: it costs ${more} and ${says}`, {
      ...place,
      hint: `cost at most ${money(reference.monthly)} a month, or an accuracy above ${show(reference.accuracy, objective.info)}`,
    });
  }
  const value = dearer / points;
  const gain = `${more} for ${gap} of ${objective.measure}: ${money(value)} for each point`;
  const blur = blurOf(monthly.value, reference.monthly) + blurOf(accuracy.value, reference.accuracy);
  if (value <= budget.limit * (1 + blur))
    return finding(
      "budget/max",
      "pass",
      `${named(subject)} costs ${gain}, within the limit of ${money(budget.limit)}`,
      { ...place, value },
    );
  return finding("budget/max", "fail", `${named(subject)} costs ${gain}; the limit is ${money(budget.limit)}`, {
    ...place,
    value,
    hint: `at most ${money(reference.monthly + budget.limit * points)} a month for this gain`,
  });
}

/** By how much of itself a difference of two decimals may be off: 0.8 − 0.7 is not 0.1 in binary. */
function blurOf(value: number, other: number): number {
  return (2 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(other))) / Math.abs(value - other);
}

function referenceOf(
  budget: Budget,
  subject: Subject,
  objective: Objective,
  view: FrontierView,
  context: Context,
): Reference | Unknown {
  if (budget.against === "frontier") return pointBelow(subject, objective, view);
  const [cost, quality] = [MONTHLY, objective.measure].map((measure) =>
    compared(measure, subject.measures.get(measure), subject.before, context),
  );
  if (!cost || !quality) return unknown("baseline/missing", "there is nothing to compare with");
  if ("lacking" in cost) return cost.lacking;
  if ("lacking" in quality) return quality.lacking;
  return { monthly: cost.then.value, accuracy: quality.then.value, name: "the baseline" };
}

/** The declared point of next lower accuracy; its cost is a month's only where the frontier is in monthly cost. */
function pointBelow(subject: Subject, objective: Objective, view: FrontierView): Reference | Unknown {
  const cost = view.objectives.find((one) => one.measure === MONTHLY);
  if (!cost)
    return unknown("evidence/not-comparable", `the frontier has no objective on ${MONTHLY}`, "write against: baseline");
  const accuracy = subject.measures.get(objective.measure);
  if (!accuracy?.known) return accuracy ?? unknown("evidence/missing", `nothing gives ${objective.measure}`);
  const quality = (point: DeclaredPoint) => point.values.get(objective.name) ?? Number.NaN;
  const [next] = (view.rule.points ?? [])
    .filter((point) => point.model !== subject.model && quality(point) < accuracy.value)
    .sort((a, b) => quality(b) - quality(a));
  if (!next)
    return unknown(
      "evidence/missing",
      "no frontier point has a lower accuracy",
      "declare one, or write against: baseline",
    );
  return { monthly: next.values.get(cost.name) ?? Number.NaN, accuracy: quality(next), name: `"${next.model}"` };
}

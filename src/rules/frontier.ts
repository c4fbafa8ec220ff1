import { apart } from "../domain/format.ts";
import type { FrontierView, Subject } from "../domain/judgement.ts";
import type { DeclaredPoint, Objective } from "../domain/policy.ts";
import { type Finding, finding } from "../domain/rules.ts";
import { matches } from "../subjects/select.ts";
import { standing } from "../subjects/standing.ts";
import { incomparable } from "../subjects/unfit.ts";
import { type Context, cannotTell, named, type RuleFamily } from "./context.ts";

/** A declared point older than this is said beside every finding it decides (DESIGN 3.3). */
const OLD_POINT_DAYS = 180;

/** `frontier/*` and `baseline/missing`: subjects against the declared frontier, and the frontier against itself. */
export const frontier: RuleFamily = {
  subject: (subject, context) => {
    const view = familyOf(subject, context);
    return view ? judge(subject, view, context) : [];
  },
  run: (context) => [
    ...context.frontiers.flatMap((view) => [
      ...undeclared(view, context),
      ...declaredDominated(view),
      ...noFloor(view, context),
    ]),
  ],
};

/** The frontier that a subject is judged on, where one is declared. */
export function familyOf(subject: Subject, context: Context): FrontierView | null {
  const view = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  return view?.rule.points ? view : null;
}

function judge(subject: Subject, view: FrontierView, context: Context): Finding[] {
  const lacking = view.objectives.flatMap((objective) => {
    const value = subject.measures.get(objective.measure);
    if (!value) return [];
    const reason = incomparable(objective, value, view.rule.points ?? [], context.info);
    return reason
      ? [cannotTell(subject, objective.measure, reason, "frontier/dominated", { location: objective.location })]
      : [];
  });
  if (lacking.length > 0) return lacking;
  const { standing: stands } = subject;
  if (!stands) return [];
  const place = { subject: subject.name, model: subject.model, location: view.rule.location };
  if (stands.status === "unknown") {
    const excluded = stands.excluded ?? [];
    return [
      finding(
        "evidence/not-comparable",
        "unknown",
        `${named(subject)}: no point of the declared frontier can be compared with it: ${excluded.map((one) => one.why).join("; ")}`,
        {
          ...place,
          neededBy: ["frontier/dominated"],
          hint: "declare the points on the same basis, or measure the cost as the points were measured",
        },
      ),
    ];
  }
  if (stands.status !== "dominated") {
    const which = view.rule.measuredFor === undefined ? "the declared frontier" : "the baseline's frontier";
    return [finding("frontier/dominated", "pass", `${named(subject)} ${STANDS[stands.status](which)}`, place)];
  }
  const before = wasDominated(subject, view, context);
  const says = dominatedBy(subject, view, context);
  return [
    finding("frontier/dominated", before ? "warn" : "fail", before ? `${says}, as it was before this change` : says, {
      ...place,
      hint: waysOut(subject, view, context),
    }),
  ];
}

/** A place behind the frontier that the baseline had already, and that is worse in nothing, is not this change's to mend. */
function wasDominated(subject: Subject, { rule }: FrontierView, { lenient, info }: Context): boolean {
  if (!lenient || subject.before === null) return false;
  const { measures } = subject.before;
  const isWorse = rule.objectives.some(({ measure, goal }) => {
    const [now, then] = [subject.measures.get(measure), measures.get(measure)];
    if (!now?.known || !then?.known) return true;
    return goal === "maximize" ? now.value < then.value : now.value > then.value;
  });
  return !isWorse && standing(rule, measures, info)?.status === "dominated";
}

const STANDS = {
  extends: (frontier: string) => `extends ${frontier}`,
  on: (frontier: string) => `is on ${frontier}`,
  tolerated: (frontier: string) => `is behind ${frontier} by no more than the tolerance`,
} as const;

/** `"chat" is dominated: "llama-70b-fp8" is 13.9 pt better and $0.15 cheaper (declared without n or date)`. */
function dominatedBy(subject: Subject, view: FrontierView, context: Context): string {
  const name = subject.standing?.dominatedBy[0] ?? "";
  const point = view.rule.points?.find((one) => one.model === name);
  if (!point) return `${named(subject)} is dominated by "${name}"`;
  const better = view.objectives.flatMap((objective) => advantage(subject, point, objective, context));
  if (view.rule.measuredFor !== undefined) {
    const says = better.join(" and ");
    if (subject.model === name) return `${named(subject)} is behind what it was: that is ${says}`;
    if (subject.before?.model === name) return `${named(subject)} is behind what it was, "${name}": that is ${says}`;
    return `${named(subject)} is dominated: "${name}", measured at the baseline, is ${says}`;
  }
  const caveat = caveats(point, context);
  if (subject.model === name)
    return `${named(subject)} is behind its own declared point: that is ${better.join(" and ")}${caveat}`;
  return `${named(subject)} is dominated: "${name}" is ${better.join(" and ")}${caveat}`;
}

function advantage(subject: Subject, point: DeclaredPoint, objective: Objective, context: Context): string[] {
  const value = subject.measures.get(objective.measure);
  const other = point.values.get(objective.name);
  if (!value?.known || other === undefined || value.value === other) return [];
  const info = context.info(objective.measure);
  const { pair, size } = apart(value.value, other, info);
  const word = info.unit === "USD" ? "cheaper" : info.unit === "ms" ? "faster" : "better";
  return [`${size} ${word} on ${objective.name} (${pair[1]} against ${pair[0]})`];
}

function caveats(point: DeclaredPoint, context: Context): string {
  const lacks = [point.n === null && point.stderr === null ? "n" : "", point.asOf === null ? "date" : ""].filter(
    (one) => one !== "",
  );
  const says = lacks.length > 0 ? [`declared without ${lacks.join(" or ")}`] : [];
  const age = point.asOf === null ? 0 : (Date.parse(context.judgedOn) - Date.parse(point.asOf)) / 86_400_000;
  if (age > OLD_POINT_DAYS) says.push(`declared on ${point.asOf}`);
  return says.length > 0 ? ` [${says.join(", ")}]` : "";
}

const BOUNDS = {
  minimize: { strict: "below", closed: "at most" },
  maximize: { strict: "above", closed: "at least" },
} as const;

/** Both ways out: the value of each objective, the others held, that would pass. */
function waysOut(subject: Subject, view: FrontierView, context: Context): string {
  const ways = (subject.standing?.gap ?? []).flatMap((gap) => {
    const objective = view.objectives.find((one) => one.name === gap.objective);
    if (!objective) return [];
    const info = context.info(objective.measure);
    const bound = BOUNDS[objective.goal][gap.strict ? "strict" : "closed"];
    const { pair, size } = apart(gap.current, gap.needed, info);
    const by = gap.needed === gap.current ? "" : ` (${gap.needed > gap.current ? "+" : "−"}${size})`;
    return [`${objective.name} ${bound} ${pair[1]}${by}`];
  });
  return ways.length === 0 ? "" : `${ways.join(", or ")} with all else as it is`;
}

/** Without declared points there is nothing to be dominated by: said once for each family. */
function undeclared(view: FrontierView, { baseline }: Context): Finding[] {
  if (view.rule.points !== null || view.objectives.length === 0) return [];
  const which = view.rule.name === "" ? "the frontier" : `the frontier "${view.rule.name}"`;
  return [
    finding(
      "baseline/missing",
      "fail",
      `${which} was not judged: none is declared, and ${baseline.source === "none" ? "there is no baseline to take it from" : "the baseline has none of its numbers"}`,
      {
        location: view.rule.location,
        hint: "declare points with `pareto-gate frontier --write`, which takes them from what is measured",
      },
    ),
  ];
}

function declaredDominated(view: FrontierView): Finding[] {
  return view.declaredDominated.map(({ point, by }) =>
    finding(
      "frontier/declared-dominated",
      "fail",
      `the declared point "${point.model}" is dominated by the declared point "${by}"`,
      {
        model: point.model,
        location: point.location,
        hint: "remove it: a point that another one beats decides nothing",
      },
    ),
  );
}

/** The cheapest candidate is never dominated, so that a frontier alone lets any accuracy pass if it is cheap enough. */
function noFloor(view: FrontierView, context: Context): Finding[] {
  if (view.rule.points === null || !view.objectives.some((one) => one.goal === "minimize")) return [];
  const maximized = view.objectives.filter((one) => one.goal === "maximize");
  const floored = maximized.some((objective) =>
    context.policy.budgets.some((budget) => budget.kind === "min" && matches(budget.measure, objective.measure)),
  );
  const [first] = maximized;
  if (floored || !first) return [];
  return [
    finding(
      "frontier/no-floor",
      "fail",
      `the cheapest model is never dominated, and no budget sets a floor for ${first.measure}`,
      {
        measure: first.measure,
        location: view.rule.location,
        hint: `add to budgets: { measure: "${first.measure}", min: … }`,
      },
    ),
  ];
}

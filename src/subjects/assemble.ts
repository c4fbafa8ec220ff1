import type { Constraint } from "../cost/operating-point.ts";
import type { Costed } from "../cost/subject.ts";
import type { Candidate } from "../domain/evidence.ts";
import type { Assumption, MeasureInfo, PriceUsed, Standing, Subject } from "../domain/judgement.ts";
import { isMeasured, MEASURES } from "../domain/measures.ts";
import type { Budget, DeploymentDecl, FrontierRule, MoveBudget, Policy } from "../domain/policy.ts";
import { type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import { recovered, recoveryMeasures } from "./recovery.ts";
import { resolve } from "./resolve.ts";
import { applies, isWild, matches } from "./select.ts";
import { NOTHING_SERVED, servedBy } from "./served.ts";
import { standing } from "./standing.ts";
import type { Tools } from "./tools.ts";

/** A subject with what its numbers rest on. */
export interface Assembled {
  readonly subject: Subject;
  readonly prices: readonly PriceUsed[];
  readonly assumptions: readonly Assumption[];
}

/** The subjects of judgement: the deployments, or every candidate where the policy declares none (DESIGN 3.3). */
export function assemble(tools: Tools): Assembled[] {
  const { deployments } = tools.policy;
  if (deployments.length === 0)
    return tools.candidates.filter(isMeasured).map((candidate) => build(candidate.id, candidate, null, tools, true));
  return deployments.map((deployment) => {
    const found = modelOf(deployment, tools);
    return "known" in found
      ? lacking(deployment, found, tools)
      : build(deployment.name, found, deployment, tools, true);
  });
}

/** The same deployment with every other measured candidate in its place; for a candidate, all others as they are. */
export function alternativesTo(subject: Subject, tools: Tools): Subject[] {
  return tools.candidates
    .filter((candidate) => candidate.id !== subject.candidate?.id && isMeasured(candidate))
    .slice(0, MAX_ALTERNATIVES)
    .map((candidate) => {
      const name = subject.kind === "deployment" ? subject.name : candidate.id;
      return build(name, candidate, subject.declared, tools, false).subject;
    });
}

/** One candidate in a deployment's place. */
export function inPlaceOf(deployment: DeploymentDecl, candidate: Candidate, tools: Tools): Subject {
  return build(deployment.name, candidate, deployment, tools, false).subject;
}

/** A declared model in a subject's place; null where no evidence measured it. */
export function asIf(subject: Subject, model: string, tools: Tools): Subject | null {
  const found = tools.find(model);
  if ("known" in found || !isMeasured(found)) return null;
  const name = subject.kind === "deployment" ? subject.name : found.id;
  return build(name, found, subject.declared, tools, false).subject;
}

/** More candidates than anybody compares by hand; the rest are not tried, and the report says how many were. */
const MAX_ALTERNATIVES = 200;

function modelOf(deployment: DeploymentDecl, tools: Tools): Candidate | Unknown {
  if (deployment.model !== null) return tools.find(deployment.model);
  const measured = tools.candidates.filter(isMeasured);
  const [only, ...others] = measured;
  if (only && others.length === 0) return only;
  if (!only) return unknown("evidence/missing", "no evidence names a model");
  const choices = measured.slice(0, 12).map((one) => `"${one.id}"`);
  return unknown(
    "evidence/ambiguous",
    `it names no model, and the evidence knows ${measured.length}`,
    `write model: one of ${choices.join(", ")}`,
  );
}

/** `own` is false for a candidate that is only tried in the place. */
function build(
  name: string,
  found: Candidate,
  deployment: DeploymentDecl | null,
  tools: Tools,
  own: boolean,
): Assembled {
  const { policy } = tools;
  const candidate = evidenceFor(found, deployment);
  const probe = { ...blank(name, deployment), model: candidate.id };
  const family = familyFor(name, policy);
  const budgets = policy.budgets.filter((budget) => applies(budget, probe));
  const reader = { policy, candidate, costed: new Map<string, Quantity>(), read: tools.read };
  const maximized = family?.objectives.find((one) => one.goal === "maximize");
  const accuracy =
    maximized && !isCosted(maximized.measure)
      ? shareOf(resolve(maximized.measure, reader), tools.info(maximized.measure))
      : null;
  const costed = tools.cost({ name, candidate, deployment, constraints: constraintsOf(budgets), accuracy });
  const resolver = { ...reader, costed: costed.measures };
  const measures = new Map(
    needed(family, budgets, movesOf(policy, probe), candidate, costed, policy).map((measure) => [
      measure,
      resolve(measure, resolver),
    ]),
  );
  const subject: Subject = {
    ...probe,
    candidate,
    operatingPoint: costed.operatingPoint,
    measures,
    issues: costed.issues,
    standing: standing(family, measures, tools.info),
    served: servedBy(candidate, deployment, tools, own),
    recovery: recoveryFor(candidate, deployment, family, tools),
  };
  return { subject, prices: costed.prices, assumptions: costed.assumptions };
}

/** Against its reference, on what its tier asks for, else on the maximized objectives; nothing where it is no variant. */
function recoveryFor(
  candidate: Candidate,
  deployment: DeploymentDecl | null,
  family: FrontierRule | null,
  tools: Tools,
): Subject["recovery"] {
  const base = tools.policy.models.get(candidate.model)?.variantOf ?? null;
  if (base === null) return [];
  const tier = tools.policy.tiers.get(deployment?.tier ?? "") ?? null;
  return recovered(candidate, tools.find(base), recoveryMeasures(tier, family, candidate, tools), tools);
}

/** Without the files that the policy keeps for another deployment (`results[].deployment`). */
function evidenceFor(candidate: Candidate, deployment: DeploymentDecl | null): Candidate {
  const foreign = new Set(
    candidate.facts.flatMap(({ path, facts }) =>
      typeof facts.deployment === "string" && facts.deployment !== deployment?.name ? [path] : [],
    ),
  );
  if (foreign.size === 0 || deployment === null) return candidate;
  const own = <T extends { readonly path: string }>(items: readonly T[]) =>
    items.filter(({ path }) => !foreign.has(path));
  return {
    ...candidate,
    readings: own(candidate.readings),
    unusable: own(candidate.unusable),
    usage: own(candidate.usage),
    facts: own(candidate.facts),
  };
}

/** An accuracy as a share from 0 to 1, where its range says how. */
function shareOf(value: Quantity, { range }: MeasureInfo): Quantity {
  if (!value.known || range === null) return value;
  return { ...value, value: (value.value - range[0]) / (range[1] - range[0]) };
}

/** A deployment whose model no evidence can be found for: every number it needs is unknown, for that one reason. */
function lacking(deployment: DeploymentDecl, reason: Unknown, tools: Tools): Assembled {
  const { policy } = tools;
  const subject = { ...blank(deployment.name, deployment), model: deployment.model };
  const family = familyFor(deployment.name, policy);
  const budgets = policy.budgets.filter((budget) => applies(budget, subject));
  const names = [
    ...(family?.objectives ?? []).map((one) => one.measure),
    ...[...budgets, ...movesOf(policy, subject)].map((one) => one.measure).filter((one) => !isWild(one)),
  ];
  const measures = new Map(names.map((measure) => [measure, reason]));
  const model = deployment.model ?? "";
  const served = servedBy({ id: model, model, names: [], settings: {}, facts: [] }, deployment, tools, true);
  return {
    subject: { ...subject, measures, standing: standing(family, measures, tools.info), served },
    prices: [],
    assumptions: [],
  };
}

function blank(name: string, deployment: DeploymentDecl | null): Subject {
  return {
    name,
    kind: deployment ? "deployment" : "candidate",
    declared: deployment,
    model: null,
    candidate: null,
    operatingPoint: null,
    measures: new Map(),
    standing: null as Standing | null,
    issues: [],
    served: NOTHING_SERVED,
    recovery: [],
    before: null,
    released: null,
    alternatives: [],
  };
}

const known = new WeakMap<Policy["frontiers"], ReadonlyMap<string, FrontierRule>>();

/** Families that were measured for one deployment, by its name: there is one for each of hundreds. */
function measuredFamilies(frontiers: Policy["frontiers"]): ReadonlyMap<string, FrontierRule> {
  const before = known.get(frontiers);
  if (before) return before;
  const made = new Map(
    frontiers.flatMap((family) => (typeof family.measuredFor === "string" ? [[family.measuredFor, family]] : [])),
  );
  known.set(frontiers, made);
  return made;
}

/** The family that judges a subject: the one that was measured for it, one that names it, else the main one. */
export function familyFor(name: string, policy: Policy): FrontierRule | null {
  const own = measuredFamilies(policy.frontiers).get(name);
  if (own) return own;
  const named = policy.frontiers.find((family) => family.deployments?.some((pattern) => matches(pattern, name)));
  return named ?? policy.frontiers.find((family) => family.deployments === null) ?? null;
}

function movesOf(policy: Policy, subject: Subject): MoveBudget[] {
  return policy.moves.filter((budget) => applies(budget, subject));
}

/** Budgets on what a load test measures bound the choice of the operating point. */
function constraintsOf(budgets: readonly Budget[]): Constraint[] {
  return budgets
    .filter((budget) => MEASURES.get(budget.measure)?.kind === "load" && !budget.across)
    .map(({ measure, kind, limit }) => ({ measure, kind, limit }));
}

function isCosted(measure: string): boolean {
  return MEASURES.get(measure)?.kind === "cost";
}

/** Every measure that a rule or a report asks of this subject, in a stable order. */
function needed(
  family: FrontierRule | null,
  budgets: readonly Budget[],
  moves: readonly MoveBudget[],
  candidate: Candidate,
  costed: Costed,
  policy: Policy,
): string[] {
  const available = [
    ...new Set([
      ...candidate.readings.map((one) => one.measure),
      ...candidate.unusable.flatMap((one) => one.measure ?? []),
    ]),
  ].sort();
  const wanted = [
    ...(family?.objectives ?? []).map((one) => one.measure),
    ...[...budgets, ...moves].flatMap((budget) =>
      isWild(budget.measure) ? available.filter((name) => matches(budget.measure, name)) : [budget.measure],
    ),
    ...[...policy.measures].flatMap(([name, { meanOf }]) =>
      [...(meanOf?.keys() ?? [name])].some((part) => available.includes(part)) ? [name] : [],
    ),
    ...[...costed.measures].filter(([name, value]) => value.known || isCosted(name)).map(([name]) => name),
  ];
  // Its rule works it out against what it is held against; a deployment alone has none.
  return [...new Set(wanted)].filter((measure) => measure !== "cost_per_extra_point_usd");
}

import type { Candidate } from "../domain/evidence.ts";
import type { Served, Subject, TierCell, TierVariant } from "../domain/judgement.ts";
import type { ModelDecl } from "../domain/policy.ts";
import type { Quantity, Unknown } from "../domain/quantity.ts";
import type { TierRule } from "../domain/tiers.ts";
import { accepts } from "../precision/accepts.ts";
import { keepsEnough } from "../precision/recovery.ts";
import { familyFor, inPlaceOf } from "./assemble.ts";
import { isEvaluated } from "./candidates.ts";
import { evaluationOf, recovered, recoveryMeasures } from "./recovery.ts";
import { servedBy } from "./served.ts";
import type { Tools } from "./tools.ts";

/** Whether a tier's list takes a precision; "any" and a list that is not written take all. null: nobody can tell. */
export function takes(accepted: TierRule["precisions"], { precision }: Served): boolean | null {
  if (accepted === null || accepted === "any") return true;
  const answers = accepted.map((entry) => accepts(entry, precision));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** The full-precision model that a model is a variant of; itself where it is none. */
export function baseOf(model: string, { policy }: Pick<Tools, "policy">): string {
  return policy.models.get(model)?.variantOf ?? model;
}

/** Models × tiers: every model that has variants, is deployed in a tier, or must have a variant for one. */
export function tierCells(subjects: readonly Subject[], tools: Tools): TierCell[] {
  const { policy } = tools;
  if (policy.tiers.size === 0) return [];
  const tiered = subjects.filter((one) => one.declared?.tier != null && one.model !== null);
  const modelOf = (one: Subject) => baseOf(one.candidate?.model ?? one.model ?? "", tools);
  const bases = new Set([
    ...[...policy.models.values()].flatMap(
      (one) => one.variantOf ?? (one.requires.length > 0 ? baseOf(one.name, tools) : []),
    ),
    ...tiered.map(modelOf),
  ]);
  return [...bases].flatMap((base) =>
    [...policy.tiers.values()].flatMap((tier): TierCell[] => {
      const here = tiered.filter((one) => one.declared?.tier === tier.name && modelOf(one) === base);
      const asked = [...policy.models.values()].some(
        (one) => one.requires.includes(tier.name) && baseOf(one.name, tools) === base,
      );
      const required = asked || (tier.requireVariant && here.length > 0);
      const variants = familyOf(base, policy.models).map((model) => variantOf(model, tier, here, tools));
      return [
        {
          base,
          tier: tier.name,
          deployments: here.map((one) => one.name),
          required,
          best: bestOf(variants, required ? base : null),
          variants,
        },
      ];
    }),
  );
}

/** A model and its variants, in the policy's order. */
function familyOf(base: string, models: ReadonlyMap<string, ModelDecl>): string[] {
  const names = [...models.values()].filter((one) => one.variantOf === base).map((one) => one.name);
  return [base, ...names];
}

/** What is known of one model for one tier. `here` are the tier's deployments of its family: costs are theirs (DESIGN 6). */
export function variantOf(model: string, tier: TierRule, here: readonly Subject[], tools: Tools): TierVariant {
  const found = tools.find(model);
  const candidate = "known" in found ? null : found;
  const served = servedBy(candidate ?? { id: model, model, names: [], settings: {}, facts: [] }, null, tools, false);
  const recovery = candidate === null ? null : leastRecovery(candidate, tier, here, tools);
  const values = candidate === null ? [] : evaluations(candidate, tier, here, tools);
  return {
    model,
    served,
    accepted: takes(tier.precisions, served),
    proved: served.precision.class !== null && served.precision.grade !== "C",
    evaluated: candidate !== null && wasEvaluated(candidate, values),
    recovery,
    keeps: values.every((value) => value.known || isMissing(value)) ? keepsOf(recovery, tier) : null,
    cost: candidate === null ? null : costOf(candidate, here, tools),
  };
}

/** Its values of what the tier asks for, else of the maximized objectives; none where neither names a measure. */
function evaluations(candidate: Candidate, tier: TierRule, here: readonly Subject[], tools: Tools): Quantity[] {
  const family = familyFor(here[0]?.name ?? candidate.id, tools.policy);
  return recoveryMeasures(tier, family, candidate, tools).map((measure) => evaluationOf(candidate, measure, tools));
}

/** On each of these; where there are none, on anything. Values that contradict each other are no missing evaluation. */
function wasEvaluated(candidate: Candidate, values: readonly Quantity[]): boolean {
  if (values.length === 0) return isEvaluated(candidate);
  return values.every((value) => value.known || !isMissing(value));
}

function isMissing({ rule }: Unknown): boolean {
  return rule === "evidence/missing";
}

function keepsOf(recovery: number | Unknown | null, tier: TierRule): boolean | null {
  const min = tier.recovery?.min ?? null;
  if (min === null || recovery === null) return true;
  return typeof recovery === "number" ? keepsEnough(recovery, min) : null;
}

function leastRecovery(
  candidate: Candidate,
  tier: TierRule,
  here: readonly Subject[],
  tools: Tools,
): number | Unknown | null {
  const base = tools.policy.models.get(candidate.model)?.variantOf ?? null;
  if (base === null) return null;
  const family = familyFor(here[0]?.name ?? candidate.id, tools.policy);
  const all = recovered(candidate, tools.find(base), recoveryMeasures(tier, family, candidate, tools), tools);
  const lacking = all.map((one) => one.share).find((share) => typeof share !== "number");
  if (lacking !== undefined) return lacking;
  const shares = all.flatMap(({ share }) => (typeof share === "number" ? [share] : []));
  return shares.length === 0 ? null : Math.min(...shares);
}

/** In the place of the tier's first deployment, on the first minimized objective. */
function costOf(candidate: Candidate, [here]: readonly Subject[], tools: Tools): TierVariant["cost"] {
  if (!here?.declared) return null;
  const objective = familyFor(here.name, tools.policy)?.objectives.find((one) => one.goal === "minimize");
  if (!objective) return null;
  const subject = candidate.id === here.candidate?.id ? here : inPlaceOf(here.declared, candidate, tools);
  const value = subject.measures.get(objective.measure);
  return value === undefined ? null : { measure: objective.measure, value };
}

/** The cheapest that the tier takes, proved and evaluated, and that keeps enough, of equals the first by name; `not` is the full precision itself. */
function bestOf(variants: readonly TierVariant[], not: string | null): TierVariant | null {
  const fit = variants.filter(
    (one) => one.model !== not && one.accepted === true && one.proved && one.evaluated && one.keeps === true,
  );
  const price = ({ cost }: TierVariant) => (cost?.value.known ? cost.value.value : Number.POSITIVE_INFINITY);
  const order = (a: TierVariant, b: TierVariant) => (a.model < b.model ? -1 : 1);
  return [...fit].sort((a, b) => (price(a) === price(b) ? order(a, b) : price(a) - price(b)))[0] ?? null;
}

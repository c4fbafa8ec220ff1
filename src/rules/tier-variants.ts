import { show } from "../domain/format.ts";
import type { Recovered, Subject, TierCell, TierVariant } from "../domain/judgement.ts";
import { type Finding, finding } from "../domain/rules.ts";
import type { TierRule } from "../domain/tiers.ts";
import { FULL_BITS } from "../precision/descriptor.ts";
import { keepsEnough } from "../precision/recovery.ts";
import { type Context, cannotTell, named, type RuleFamily } from "./context.ts";
import { percent, shareText } from "./share-text.ts";
import { describe, placeOf, tierOf } from "./tier-precision.ts";
import { wanted } from "./wanted.ts";

/** `tier/recovery` and `tier/variant-missing`: quantized variants that are there, evaluated, and good enough. */
export const variants: RuleFamily = {
  subject: (subject, context) => {
    const tier = tierOf(subject, context);
    return tier === null || tier === "undeclared" ? [] : recovery(subject, tier, context);
  },
  run: (context) => context.tiers.flatMap((cell) => (cell.required ? missing(cell, context) : [])),
};

/** A quantized model keeps at least its tier's share of its reference, on every measure (DESIGN 7). */
function recovery(subject: Subject, tier: TierRule, context: Context): Finding[] {
  const { recovery: asked } = tier;
  if (asked === null) return [];
  const place = placeOf(subject, tier);
  if (subject.recovery.length > 0) return subject.recovery.map((one) => kept(subject, one, asked.min, tier, context));
  const model = subject.candidate?.model ?? subject.model ?? "";
  const isVariant = context.policy.models.get(model)?.variantOf != null;
  const { weight } = subject.served.precision;
  // Full precision is nobody's variant: there is nothing that it could have lost.
  if (!isVariant && weight !== null && weight.bits >= FULL_BITS) return [];
  const reason = isVariant
    ? `nothing is named of which the tier "${tier.name}" wants ${percent(asked.min)} kept`
    : `what it keeps, of which the tier "${tier.name}" wants ${percent(asked.min)}, cannot be told: no reference is declared`;
  const hint = isVariant
    ? "declare a maximized objective, or write recovery: { min, measures }"
    : `write models."${model}".variant_of: its full-precision model`;
  return [finding("tier/recovery", "unknown", `${named(subject)}: ${reason}`, { ...place, hint })];
}

function kept(subject: Subject, one: Recovered, min: number, tier: TierRule, context: Context): Finding {
  const { measure, share } = one;
  const place = { ...placeOf(subject, tier), measure };
  const base = context.policy.models.get(subject.candidate?.model ?? "")?.variantOf ?? "";
  if (typeof share !== "number") return cannotTell(subject, measure, share, "tier/recovery", place);
  const info = context.info(measure);
  const [value, reference] = [one.value, one.reference].map((each) => (each.known ? show(each.value, info) : ""));
  const on = one.measuredOn === null ? "" : `, measured ${one.measuredOn}`;
  const found = { ...place, value: share, limit: min };
  const says = `${named(subject)} keeps ${shareText(share, min)} of "${base}" on ${measure} (${value} of ${reference}${on})`;
  if (keepsEnough(share, min))
    return finding("tier/recovery", "pass", `${says}; the tier "${tier.name}" wants ${percent(min)}`, found);
  return finding(
    "tier/recovery",
    "fail",
    `${says}, less than the ${percent(min)} that the tier "${tier.name}" wants`,
    found,
  );
}

/** A tier that requires a variant, and which half of one is missing: the artefact or the evaluation. */
function missing(cell: TierCell, context: Context): Finding[] {
  const tier = context.policy.tiers.get(cell.tier);
  if (!tier) return [];
  const decl = context.policy.models.get(cell.base);
  const by = decl?.requires.includes(cell.tier) === true ? decl.location : tier.location;
  const [only, ...more] = cell.deployments;
  const subject = more.length === 0 ? (only ?? null) : null;
  const place = { subject, model: cell.base, tier: cell.tier, location: by };
  const accepted = tier.precisions === null || tier.precisions === "any" ? "any precision" : tier.precisions.join(", ");
  if (cell.best !== null) {
    const says = `"${cell.best.model}" is the variant of "${cell.base}" for the tier "${tier.name}": ${describe(cell.best.served)}, evaluated`;
    return [finding("tier/variant-missing", "pass", says, place)];
  }
  const others = cell.variants.filter((one) => one.model !== cell.base);
  const lacks = others.map((one) => `"${one.model}" ${lacking(one, tier)}`);
  const head = `"${cell.base}" has no variant for the tier "${tier.name}" (${accepted})`;
  if (lacks.length === 0)
    return [
      finding("tier/variant-missing", "fail", `${head}: no model is declared as one`, {
        ...place,
        hint: `declare one: models: { NAME: { variant_of: ${cell.base}, artifact: … } }, and evaluate it`,
      }),
    ];
  const open = others.some((one) => one.accepted !== false && one.proved && one.evaluated && one.keeps === null);
  const hint = others.map((one) => wanted(one, tier)).find((one) => one !== null) ?? null;
  return [
    finding("tier/variant-missing", open ? "unknown" : "fail", `${head}: ${lacks.join("; ")}`, { ...place, hint }),
  ];
}

/** Which half of a variant is missing, in words. */
function lacking(one: TierVariant, tier: TierRule): string {
  if (one.accepted === false)
    return `is ${one.served.precision.class ?? "of another precision"}, which the tier does not accept`;
  const parts = [
    ...(one.proved
      ? []
      : [
          one.served.precision.class === null
            ? "has no artefact that tells its precision"
            : `is ${one.served.precision.class} by claim alone: ${one.served.artefact === null ? "its artefact is missing" : "it has no readable weights"}`,
        ]),
    ...(one.evaluated ? [] : ["is not evaluated"]),
    ...(one.proved && one.accepted === null ? ["is of a precision that cannot be told apart from others"] : []),
    ...(one.evaluated && one.keeps === false && typeof one.recovery === "number"
      ? [`keeps ${shareText(one.recovery, tier.recovery?.min ?? 1)}, less than ${percent(tier.recovery?.min ?? 1)}`]
      : []),
    ...(one.evaluated && one.keeps === null && one.recovery !== null && typeof one.recovery !== "number"
      ? [`cannot be held against its reference: ${one.recovery.reason}`]
      : []),
  ];
  return parts.join(" and ");
}

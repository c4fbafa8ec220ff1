import { show, showPercentDelta } from "../domain/format.ts";
import type { Subject } from "../domain/judgement.ts";
import { MEASURES } from "../domain/measures.ts";
import { type Finding, finding } from "../domain/rules.ts";
import type { TierRule } from "../domain/tiers.ts";
import { termOf } from "../domain/vocabulary.ts";
import { FULL_BITS } from "../precision/descriptor.ts";
import { takes } from "../subjects/tiers.ts";
import { type Context, named, type RuleFamily } from "./context.ts";
import { placeOf, tierOf } from "./tier-precision.ts";

/** `tier/no-benefit` and `tier/uniform`: what quantization saves here, and what it could save. */
export const tierCosts: RuleFamily = {
  subject: (subject, context) => {
    const tier = tierOf(subject, context);
    return tier === null || tier === "undeclared" ? [] : benefit(subject, tier, context);
  },
  run: (context) => uniform(context),
};

interface Ratio {
  readonly measure: string;
  readonly now: number;
  readonly reference: number;
  readonly better: boolean;
}

const SPEED = /^(latency|ttft|tpot|itl)_|^throughput_rps$|^output_tokens_per_s$/;

/** A variant against its reference in the same place: cheaper or faster is a benefit; smaller alone is one where memory counts. */
function benefit(subject: Subject, tier: TierRule, context: Context): Finding[] {
  const base = context.policy.models.get(subject.candidate?.model ?? "")?.variantOf ?? null;
  if (base === null) return [];
  const place = placeOf(subject, tier);
  const reference = context.inPlace(subject, base);
  const pays = reference === null ? [] : ratios(subject, reference);
  const smaller = sizes(subject, reference);
  const good = [...pays, ...(pays.length === 0 || tier.maxSize !== null ? smaller : [])].filter((one) => one.better);
  const word = (one: Ratio) =>
    `${one.measure} ${show(one.now, context.info(one.measure))} against ${show(one.reference, context.info(one.measure))}`;
  if (good[0])
    return [finding("tier/no-benefit", "pass", `${named(subject)} is better than "${base}": ${word(good[0])}`, place)];
  if (pays.length === 0 && smaller.length === 0)
    return [
      finding(
        "tier/no-benefit",
        "unknown",
        `${named(subject)}: what it saves against "${base}" cannot be told: nothing was measured of both`,
        {
          ...place,
          neededBy: ["tier/no-benefit"],
          hint: `load-test "${base}" and "${subject.candidate?.model ?? ""}" the same way`,
        },
      ),
    ];
  const memory = smaller.find((one) => one.better);
  const worst = (pays.length === 0 ? smaller : pays).slice(0, 4).map(word);
  const only = memory ? ` It only saves memory: ${word(memory)}` : "";
  return [
    finding(
      "tier/no-benefit",
      "fail",
      `${named(subject)} is neither cheaper nor faster than "${base}": ${worst.join(", ")}.${only}`.replace(/\.$/, ""),
      {
        ...place,
        hint: `deploy "${base}", or a variant that pays`,
      },
    ),
  ];
}

/** Costs and speeds that were measured of both in the same place. */
function ratios(subject: Subject, reference: Subject): Ratio[] {
  return [...subject.measures].flatMap(([measure, value]) => {
    const facts = MEASURES.get(measure);
    const then = reference.measures.get(measure);
    if (!facts || !value.known || !then?.known || !(facts.unit === "USD" || SPEED.test(measure))) return [];
    const better = facts.goal === "minimize" ? value.value < then.value : value.value > then.value;
    return [{ measure, now: value.value, reference: then.value, better }];
  });
}

const GIB = 1024 ** 3;

function sizes(subject: Subject, reference: Subject | null): Ratio[] {
  const [now, then] = [subject.served.precision.bytes, reference?.served.precision.bytes ?? null];
  if (now === null || then === null) return [];
  return [{ measure: "model_size_gib", now: now / GIB, reference: then / GIB, better: now < then }];
}

/** One full-precision model serves several tiers, though one of them takes less: what the cheapest variant would save. */
function uniform(context: Context): Finding[] {
  const groups = new Map<string, Subject[]>();
  for (const subject of context.subjects) {
    const { weight } = subject.served.precision;
    if (tierOf(subject, context) === null || weight === null || weight.bits < FULL_BITS) continue;
    // Prompts of one model, and models of one artefact, are served by the same weights.
    const key = subject.served.artefact?.path ?? subject.candidate?.model ?? subject.model ?? subject.name;
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return [...groups.values()].flatMap((group): Finding[] => {
    const tiers = [...new Set(group.map((one) => tierOf(one, context)))].flatMap((tier) =>
      tier === null || tier === "undeclared" ? [] : tier.name,
    );
    const lower = group.find((one) => acceptsLess(one, context));
    if (tiers.length < 2 || lower === undefined) return [];
    const { precision } = lower.served;
    const model = lower.candidate?.model ?? lower.model ?? lower.name;
    const says = `"${model}" serves the tiers ${tiers.join(", ")}, all in ${precision.class ?? `${precision.weight?.bits} bits`}`;
    const tier = lower.declared?.tier ?? "";
    return [
      finding("tier/uniform", "fail", `${says}, though "${tier}" takes fewer bits`, {
        model,
        location: context.policy.tiers.get(tier)?.location ?? null,
        hint:
          saving(lower, context) ??
          `quantize it for "${tier}", evaluate the variant and declare it with variant_of: ${model}`,
      }),
    ];
  });
}

function acceptsLess(subject: Subject, context: Context): boolean {
  const tier = tierOf(subject, context);
  if (tier === null || tier === "undeclared" || !Array.isArray(tier.precisions)) return false;
  return takes(tier.precisions, subject.served) !== true || tier.requireVariant || tier.precisions.some(isLow);
}

function isLow(word: string): boolean {
  return (termOf(word)?.weight.bits ?? FULL_BITS) < FULL_BITS;
}

/** What the cheapest measured variant would cost in the same place, or an estimate by bits where nothing was measured. */
function saving(subject: Subject, context: Context): string | null {
  const base = subject.candidate?.model ?? "";
  const tier = tierOf(subject, context);
  const accepted = tier === null || tier === "undeclared" ? null : tier.precisions;
  const models = [...context.policy.models.values()].filter((one) => one.variantOf === base);
  const found = models.flatMap(({ name }) => {
    const there = context.inPlace(subject, name);
    return there !== null && takes(accepted, there.served) === true ? [{ name, there }] : [];
  });
  const family = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objective = family?.objectives.find((one) => one.goal === "minimize");
  const costs = found.flatMap(({ name, there }) => {
    const [now, then] = [subject, there].map((one) => (objective ? one.measures.get(objective.measure) : undefined));
    return objective && now?.known && then?.known && now.value > 0
      ? [
          {
            name,
            ratio: then.value / now.value - 1,
            text: show(then.value, objective.info),
            now: show(now.value, objective.info),
          },
        ]
      : [];
  });
  const [best] = costs.sort((a, b) => a.ratio - b.ratio);
  if (best && objective)
    return `"${best.name}" would cost ${best.text} instead of ${best.now} in "${subject.name}" (${showPercentDelta(best.ratio)})`;
  const [byBits] = found;
  const [a, b] = [byBits?.there.served.precision.bitsPerWeight ?? null, subject.served.precision.bitsPerWeight];
  if (byBits === undefined || a === null || b === null) return null;
  return `"${byBits.name}" has ${a.toFixed(2)} bits a weight instead of ${b.toFixed(2)}: an estimate, nothing was measured of its cost`;
}

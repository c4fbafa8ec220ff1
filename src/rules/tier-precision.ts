import type { Served, Subject } from "../domain/judgement.ts";
import type { Precision, Width } from "../domain/precision.ts";
import { type Finding, finding, type RuleId } from "../domain/rules.ts";
import type { TierRule } from "../domain/tiers.ts";
import { termOf } from "../domain/vocabulary.ts";
import { accepts } from "../precision/accepts.ts";
import { sameWidth, widthText } from "../precision/descriptor.ts";
import { isUnresolved } from "../precision/launch.ts";
import { takes } from "../subjects/tiers.ts";
import { type Context, named, type RuleFamily } from "./context.ts";
import { wanted } from "./wanted.ts";

/** `tier/undeclared`, `tier/precision`, `tier/unverified`, `tier/mismatch`: what a deployment serves against its tier. */
export const precision: RuleFamily = {
  subject: (subject, context) => [
    ...mismatches(subject, context),
    ...(subject.declared === null ? [] : ofDeployment(subject, context)),
  ],
};

/** The tier of a deployment, where its policy declares tiers; "undeclared" where it has none of them. */
export function tierOf(subject: Subject, { policy }: Pick<Context, "policy">): TierRule | "undeclared" | null {
  if (policy.tiers.size === 0 || subject.declared === null) return null;
  return policy.tiers.get(subject.declared.tier ?? "") ?? "undeclared";
}

function ofDeployment(subject: Subject, context: Context): Finding[] {
  const tier = tierOf(subject, context);
  if (tier === null) return [];
  if (tier === "undeclared") return isPricedByTokens(subject, context) ? [] : [undeclared(subject, context)];
  return [...weights(subject, tier, context), ...kvCache(subject, tier), ...verified(subject, tier)];
}

/** A model behind somebody else's endpoint: its precision is not the user's to choose. */
function isPricedByTokens({ declared, measures, candidate, model }: Subject, { policy }: Context): boolean {
  if (declared?.serving != null) return false;
  const names = [candidate?.model, model, ...(candidate?.names ?? [])];
  if (names.some((name) => name != null && policy.prices.tokens.has(name))) return true;
  return [...measures.values()].some((value) => value.known && value.basis === "tokens");
}

function undeclared(subject: Subject, { policy }: Context): Finding {
  const given = subject.declared?.tier ?? null;
  const says = given === null ? "has no tier" : `is in the tier "${given}", which this policy does not declare`;
  return finding("tier/undeclared", "fail", `${named(subject)} ${says}: which precisions it may have is open`, {
    ...placeOf(subject),
    location: subject.declared?.location ?? null,
    hint: `write deployments."${subject.name}".tier: one of ${[...policy.tiers.keys()].join(", ")}`,
  });
}

/** Where a finding about a subject's precision stands; the tier's line decides. */
export function placeOf(subject: Subject, tier: TierRule | null = null) {
  const { name, model, declared } = subject;
  return { subject: name, model, location: tier?.location ?? declared?.location ?? null };
}

function weights(subject: Subject, tier: TierRule, context: Context): Finding[] {
  const { served } = subject;
  if (tier.precisions === null || tier.precisions === "any") return [];
  const list = tier.precisions.join(", ");
  const place = placeOf(subject, tier);
  const taken = takes(tier.precisions, served);
  const is = `${named(subject)} serves ${describe(served)}`;
  if (taken === true) return [finding("tier/precision", "pass", `${is}, which the tier "${tier.name}" accepts`, place)];
  if (taken === false) {
    const says = `${is}; the tier "${tier.name}" accepts ${list}${axisOf(tier, served)}`;
    return [finding("tier/precision", "fail", says, { ...place, hint: variantFor(subject, tier, context) })];
  }
  return [
    unproved(subject, tier, `whether it is of a precision that the tier "${tier.name}" accepts (${list})`, [
      "tier/precision",
    ]),
  ];
}

/** The variant that the tier would take: one that is there, or what is missing of one. */
function variantFor(subject: Subject, tier: TierRule, { tiers, policy }: Context): string | null {
  const model = subject.candidate?.model ?? subject.model ?? "";
  const base = policy.models.get(model)?.variantOf ?? model;
  const cell = tiers.find((one) => one.tier === tier.name && one.base === base);
  if (cell?.best?.model === model && subject.served.launch?.says)
    return `${subject.served.launch.path} loads it otherwise than it is stored: start it without ${subject.served.launch.says}`;
  if (cell?.best)
    return `"${cell.best.model}" is such a variant: ${cell.best.served.precision.class}, grade ${cell.best.served.precision.grade}`;
  const others = (cell?.variants ?? []).filter((one) => one.model !== model && one.accepted !== false);
  const near = others.map((one) => wanted(one, tier)).find((one) => one !== null);
  return near ?? `quantize "${base}", evaluate the variant, and declare it with variant_of: ${base}`;
}

/** Which axis is refused, where it is not the weights. */
function axisOf({ precisions }: TierRule, { precision: is }: Served): string {
  if (!Array.isArray(precisions) || is.activation === null) return "";
  const byWeights = precisions.filter(
    (entry: string) => accepts(entry, { ...is, activation: termOf(entry)?.activation ?? null }) === true,
  );
  if (byWeights.length === 0) return "";
  return `: its weights fit ${byWeights.join(", ")}, its activations are ${widthText(is.activation)}`;
}

/** `int8 (weights 8-bit int, activations 8-bit int; grade A: bytes of models/a.safetensors)`. */
export function describe({ precision: is, artefact, launch, claims }: Served): string {
  const axes = [
    ...(is.weight === null ? [] : [`weights ${widthText(is.weight)}`]),
    ...(is.activation === null ? [] : [`activations ${widthText(is.activation)}`]),
  ];
  const by =
    is.grade === "C"
      ? `grade C: ${launch?.says ? `${launch.says} in ${launch.path}` : (claims[0] ?? artefact?.path ?? "declared")}`
      : `grade ${is.grade}: ${is.grade === "A" ? "bytes" : "sizes"} of ${artefact?.path ?? ""}`;
  return `${is.class ?? "weights of an unknown precision"} (${[axes.join(", "), by].filter(Boolean).join("; ")})`;
}

/** What cannot be told, and which file would tell it. */
export function unproved(subject: Subject, tier: TierRule | null, what: string, neededBy: readonly RuleId[]): Finding {
  const { served } = subject;
  const why = served.unread ?? served.precision.notes[0] ?? null;
  const reason = why === null ? "" : `: ${why.replace(/\.$/, "")}`;
  return finding("tier/unverified", "unknown", `${named(subject)}: ${what} cannot be told${reason}`, {
    ...placeOf(subject, tier),
    hint: settles(subject),
    neededBy: [...neededBy],
  });
}

/** The file that would settle it. */
function settles({ served, candidate, model }: Subject): string {
  const name = candidate?.model ?? model ?? "NAME";
  if (served.launch && isUnresolved(served.launch.says)) return `write the value of its flags in ${served.launch.path}`;
  if (served.artefact !== null && served.precision.grade === "C" && served.launch?.says)
    return "serve an artefact that is quantized already: what is quantized at load is only declared";
  if (served.artefact !== null) {
    const { path, precision } = served.artefact;
    if (precision.bytes === null) return `commit the weights beside ${path}, or their pointers of Git LFS`;
    return `check out the weights of ${path}${precision.class === null ? ", or commit config.json beside it" : ""}`;
  }
  const verb = served.unread === null ? "write" : "correct";
  return `${verb} models."${name}".artifact: the file or folder of its weights (safetensors, GGUF, ONNX, TFLite, or their pointers of Git LFS with config.json)`;
}

function kvCache(subject: Subject, tier: TierRule): Finding[] {
  if (tier.kvCache === null || tier.kvCache === "any") return [];
  const { kv } = subject.served.precision;
  const place = placeOf(subject, tier);
  const list = tier.kvCache.join(", ");
  if (kv === null) {
    const what = `the precision of its KV cache, of which the tier "${tier.name}" accepts ${list},`;
    const { launch, precision: is } = subject.served;
    const strange = is.kvOpen ? "the scheme of the KV cache in its configuration is not known" : undefined;
    const why = is.notes.find((one) => one.startsWith("the KV cache")) ?? strange;
    const isEmpty = (subject.declared?.manifests ?? []).length === 0;
    return [
      finding(
        "tier/unverified",
        "unknown",
        `${named(subject)}: ${what} cannot be told${why === undefined ? "" : `: ${why}`}`,
        {
          ...place,
          hint:
            launch === null
              ? `${isEmpty ? "write" : "correct"} deployments."${subject.name}".manifests: the file whose flags start it (--kv-cache-dtype)`
              : `write --kv-cache-dtype, or its engine's word for it, in ${launch.path}`,
          neededBy: ["tier/precision"],
        },
      ),
    ];
  }
  const fits = tier.kvCache.some((word) => isOf(word, kv));
  const says = `${named(subject)} keeps its KV cache in ${widthText(kv)}${from(subject.served)}`;
  return fits
    ? [finding("tier/precision", "pass", `${says}, which the tier "${tier.name}" accepts`, place)]
    : [finding("tier/precision", "fail", `${says}; the tier "${tier.name}" accepts ${list}`, place)];
}

function isOf(word: string, kv: Width): boolean {
  const term = termOf(word);
  return term !== null && sameWidth(term.weight, kv);
}

function from({ launch }: Served): string {
  return launch === null ? "" : ` (${launch.path})`;
}

function verified(subject: Subject, tier: TierRule): Finding[] {
  if (!tier.verified) return [];
  const { served } = subject;
  const place = placeOf(subject, tier);
  const is = served.precision;
  if (is.class !== null && is.grade !== "C")
    return [finding("tier/unverified", "pass", `${named(subject)} is proved to be ${describe(served)}`, place)];
  if (is.class === null)
    return takes(tier.precisions, served) === null
      ? []
      : [unproved(subject, tier, "of which precision it is", ["tier/unverified"])];
  return [
    finding(
      "tier/unverified",
      "unknown",
      `${named(subject)} is ${describe(served)}: a claim, and the tier "${tier.name}" asks for proof`,
      {
        ...place,
        hint: settles(subject),
      },
    ),
  ];
}

/** Contradictions count where the policy speaks of precision at all: a tier, an artefact or a claim. */
function mismatches(subject: Subject, context: Context): Finding[] {
  const decl = context.policy.models.get(subject.candidate?.model ?? "");
  const asked = tierOf(subject, context) !== null || decl?.artifact != null || decl?.precision != null;
  if (!asked) return [];
  const { precision: is, artefact } = subject.served;
  const place = { ...placeOf(subject), location: decl?.location ?? subject.declared?.location ?? null };
  if (is.contradictions.length === 0)
    return artefact === null
      ? []
      : [finding("tier/mismatch", "pass", `${named(subject)}: nothing contradicts ${artefact.path}`, place)];
  return is.contradictions.map((text) =>
    finding("tier/mismatch", "fail", `${named(subject)}: ${text.replace(/\.$/, "")}${source(artefact, text)}`, {
      ...place,
      hint: `deploy the artefact that the claim is of, or correct the claim${bytesAre(is)}`,
    }),
  );
}

function source(artefact: Served["artefact"], text: string): string {
  return artefact === null || text.includes(artefact.path) ? "" : ` (${artefact.path})`;
}

function bytesAre({ class: name, grade }: Precision): string {
  return name === null || grade === "C" ? "" : `: the bytes are ${name}`;
}

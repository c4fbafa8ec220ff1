import { showBytes, systemOf } from "../domain/bytes.ts";
import type { Subject } from "../domain/judgement.ts";
import { type Finding, finding } from "../domain/rules.ts";
import { DEFAULT_QUANTIZED_SHARE, type TierRule } from "../domain/tiers.ts";
import { termOf } from "../domain/vocabulary.ts";
import { FULL_BITS, shareWithin } from "../precision/descriptor.ts";
import { acceleratorOf, supports } from "../precision/hardware.ts";
import { type Accelerator, HARDWARE_AS_OF } from "../precision/hardware-table.ts";
import { keepsEnough } from "../precision/recovery.ts";
import { type Context, named, type RuleFamily } from "./context.ts";
import { percent, shareText } from "./share-text.ts";
import { hasMemoryKeys, memory, memoryWithoutHardware, type Said } from "./tier-memory.ts";
import { placeOf, tierOf, unproved } from "./tier-precision.ts";

const GIB = 1024 ** 3;

/** `tier/size`, `tier/quantized-share`, `tier/native`, `tier/memory`: whether what is served fits where it is served. */
export const fit: RuleFamily = {
  subject: (subject, context) => {
    const tier = tierOf(subject, context);
    const rule = tier === "undeclared" ? null : tier;
    return [
      ...(rule === null ? [] : [...size(subject, rule), ...quantizedShare(subject, rule)]),
      ...onHardware(subject, rule, context),
    ];
  },
};

function size(subject: Subject, tier: TierRule): Finding[] {
  const { maxSize } = tier;
  if (maxSize === null) return [];
  const { bytes } = subject.served.precision;
  if (bytes === null) return [unproved(subject, tier, "how large its weights are", ["tier/size"])];
  const place = {
    ...placeOf(subject, tier),
    measure: "model_size_gib",
    value: bytes / GIB,
    limit: maxSize / GIB,
    unit: "GiB",
  };
  const most = showBytes(maxSize, systemOf(maxSize));
  const says = `${named(subject)}: its weights take ${exactBytes(bytes, maxSize)}`;
  return bytes <= maxSize
    ? [finding("tier/size", "pass", `${says}, within the ${most} of the tier "${tier.name}"`, place)]
    : [finding("tier/size", "fail", `${says}, more than the ${most} that the tier "${tier.name}" allows`, place)];
}

/** In the limit's own units. What is printed never reads equal to the limit that it exceeds. */
function exactBytes(bytes: number, limit: number): string {
  const say = (size: number) => showBytes(size, systemOf(limit));
  return bytes > limit && say(bytes) === say(limit) ? `${bytes} bytes` : say(bytes);
}

/** Most bits that the tier takes of what is quantized; a tier that takes everything takes all of that. */
function mostBits({ precisions }: TierRule, own: number): number {
  if (!Array.isArray(precisions)) return FULL_BITS - 1;
  const bits = precisions.map((entry: string) => termOf(entry)?.weight.bits ?? 0);
  return Math.max(own, ...bits.filter((one) => one < FULL_BITS));
}

/** A mixture counts by its dominant class, and needs the share (DESIGN 7). Only what is quantized is a mixture. */
function quantizedShare(subject: Subject, tier: TierRule): Finding[] {
  const is = subject.served.precision;
  if (is.weight === null || is.weight.bits >= FULL_BITS) return [];
  const min = tier.minQuantizedShare ?? DEFAULT_QUANTIZED_SHARE;
  const bits = mostBits(tier, is.weight.bits);
  const share = shareWithin(is, bits) ?? is.quantizedShare;
  const place = { ...placeOf(subject, tier), value: share, limit: min };
  if (share === null)
    return tier.minQuantizedShare === null
      ? []
      : [unproved(subject, tier, `which share of its weights has at most ${bits} bits`, ["tier/quantized-share"])];
  const kind = bits < FULL_BITS - 1 ? `have at most ${bits} bits` : "are quantized";
  const says = `${named(subject)}: ${shareText(share, min).replace(/\.00 %$/, " %")} of its weights ${kind}`;
  return keepsEnough(share, min)
    ? [finding("tier/quantized-share", "pass", `${says}; the tier "${tier.name}" wants ${percent(min)}`, place)]
    : [
        finding("tier/quantized-share", "fail", `${says}; the tier "${tier.name}" wants ${percent(min)}`, {
          ...place,
          hint: `quantize more of the model, or write tiers."${tier.name}".min_quantized_share`,
        }),
      ];
}

function onHardware(subject: Subject, tier: TierRule | null, context: Context): Finding[] {
  const said = subject.served.accelerator;
  const asked = tier !== null || subject.declared?.hardware != null || hasMemoryKeys(subject);
  if (said === null || !asked) return memoryWithoutHardware(subject, tier);
  const known = acceleratorOf(said.name, context.policy.hardware.get(said.name) ?? null);
  if (known === null) return [unknownHardware(subject, tier, said)];
  return [...native(subject, tier, known, said, context), ...memory(subject, tier, known, said)];
}

function unknownHardware(subject: Subject, tier: TierRule | null, said: Said): Finding {
  return finding(
    "tier/native",
    "unknown",
    `${named(subject)}: nothing is known of the accelerator "${said.name}" (${said.by})`,
    {
      ...placeOf(subject, tier),
      hint: `write hardware."${said.name}": { native: […], memory: … }`,
      neededBy: hasMemoryKeys(subject) ? ["tier/native", "tier/memory"] : ["tier/native"],
    },
  );
}

function native(subject: Subject, tier: TierRule | null, known: Accelerator, said: Said, context: Context): Finding[] {
  const { precision: is } = subject.served;
  if (is.class === null) return [];
  const place = placeOf(subject, tier);
  const source = context.policy.hardware.has(said.name) ? `hardware."${said.name}"` : `the table of ${HARDWARE_AS_OF}`;
  const on = `${named(subject)} serves ${is.class} on ${said.name} (${said.by})`;
  const support = supports(known, is);
  if (support === "native") return [finding("tier/native", "pass", `${on}, which computes in it`, place)];
  if (support === "unknown")
    return [
      finding("tier/native", "unknown", `${on}: whether it computes in it nobody says`, {
        ...place,
        hint: `write hardware."${said.name}".native`,
        neededBy: ["tier/native"],
      }),
    ];
  const has = known.native.length === 0 ? "" : `, which computes in ${known.native.join(", ")}`;
  return [
    finding("tier/native", "fail", `${on}${has} (${source}): it saves memory there, not time`, {
      ...place,
      hint: "deploy a precision that it computes in, or other hardware",
    }),
  ];
}

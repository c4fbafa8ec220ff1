import { showKept } from "../domain/format.ts";
import type { ReportPrecision, ReportRecovered } from "../domain/generated/report.ts";
import type { Judgement, Recovered, Served, Subject } from "../domain/judgement.ts";
import type { Width } from "../domain/precision.ts";
import { gradedText, isBeyondName, servesAnother } from "./graded.ts";
import { infoOf, measureOf } from "./subjects.ts";

/** What a subject serves, and how far that is proved; null where nothing is known or claimed. */
export function precisionOf(subject: Subject, judgement: Judgement): ReportPrecision | null {
  const { served, before, declared, recovery } = subject;
  if (isUnknown(served) && recovery.length === 0) return null;
  const { precision: is } = served;
  const was = before?.served?.precision ?? null;
  const tier = declared?.tier == null ? undefined : judgement.policy.tiers.get(declared.tier);
  return {
    text: was !== null && servesAnother(subject, before) ? `${gradedText(was)} → ${gradedText(is)}` : gradedText(is),
    declared: [...served.claims],
    detected: {
      class: is.class,
      ...{ weight: widthOf(is.weight), activation: widthOf(is.activation), kv: widthOf(is.kv) },
      method: is.method,
      bits_per_weight: is.bitsPerWeight,
      quantized_share: is.quantizedShare,
      ...{ parameters: is.parameters, bytes: is.bytes, grade: is.grade },
    },
    evidence: {
      artefact: served.artefact?.path ?? null,
      unread: served.unread,
      launch: served.launch && { path: served.launch.path, flags: served.launch.says },
      accelerator: served.accelerator && { ...served.accelerator },
      contradictions: [...is.contradictions],
      notes: [...is.notes],
    },
    recovery: recovery.map((one) => recoveredOf(one, tier?.recovery?.min ?? null, judgement)),
    baseline: was?.class == null ? null : { class: was.class, grade: was.grade },
  };
}

function isUnknown({ precision: is, artefact, unread, claims, launch }: Served): boolean {
  const nothing = is.class === null && is.weight === null && is.kv === null;
  return nothing && artefact === null && unread === null && claims.length === 0 && launch === null;
}

function widthOf(width: Width | null): ReportPrecision["detected"]["weight"] {
  return width && { bits: width.bits, kind: width.kind };
}

function recoveredOf(one: Recovered, min: number | null, judgement: Judgement): ReportRecovered {
  const { measure, share } = one;
  const info = infoOf(measure, judgement);
  const isKnown = typeof share === "number";
  return {
    measure,
    value: measureOf(one.value, info),
    reference: measureOf(one.reference, info),
    share: finite(share),
    text: isKnown ? showKept(share, min) : "unknown",
    why: isKnown ? null : share.reason,
    measured_on: one.measuredOn,
  };
}

/** A number as JSON has it: what is unknown or without bound is null there. */
export function finite(share: Recovered["share"] | null): number | null {
  return typeof share === "number" && Number.isFinite(share) ? share : null;
}

/**
 * Whether tables have a column for it: the policy declares tiers, or more is known of something than its name says, which
 * stands in the table already.
 */
export function showsPrecision({ policy, subjects }: Judgement): boolean {
  return policy.tiers.size > 0 || subjects.some(({ served }) => isBeyondName(served));
}

import { showKept, showShare } from "../domain/format.ts";
import type { ReportCell, ReportVariant } from "../domain/generated/report.ts";
import type { Judgement, Subject, TierCell, TierVariant } from "../domain/judgement.ts";
import { labelOf } from "./format.ts";
import { gradedText } from "./graded.ts";
import { finite } from "./precision.ts";
import { bitsText } from "./served.ts";
import { infoOf, measureOf } from "./subjects.ts";

/** Models × tiers: which variant each tier has, and what is missing of one (DESIGN 7). */
export function cellsOf(judgement: Judgement): ReportCell[] {
  return judgement.tiers.map((cell) => {
    const min = judgement.policy.tiers.get(cell.tier)?.recovery?.min ?? null;
    const variants = cell.variants.map((one) => variantOf(one, judgement));
    const best = cell.best && variantOf(cell.best, judgement);
    return {
      ...{ base: cell.base, tier: cell.tier, deployments: [...cell.deployments], required: cell.required },
      state: stateOf(cell),
      best: cell.best?.model ?? null,
      says: cell.best && best ? [...goodOf(cell.best, best), ...idle(cell, judgement)] : lackOf(cell, min, judgement),
      variants,
    };
  });
}

function variantOf(one: TierVariant, judgement: Judgement): ReportVariant {
  const { served, recovery, cost } = one;
  return {
    model: one.model,
    class: served.precision.class,
    grade: served.precision.grade,
    bits_per_weight: served.precision.bitsPerWeight,
    recovery: finite(recovery),
    recovery_unknown: typeof recovery === "object" && recovery !== null ? recovery.reason : null,
    cost: cost && {
      measure: cost.measure,
      label: labelOf(cost.measure),
      value: measureOf(cost.value, infoOf(cost.measure, judgement)),
    },
    ...{ accepted: one.accepted, proved: one.proved, evaluated: one.evaluated, keeps: one.keeps },
  };
}

/** Variants that could satisfy the cell: the model itself is none where one is required. */
function eligible({ base, required, variants }: TierCell): TierVariant[] {
  return variants.filter((one) => !(required && one.model === base));
}

function stateOf(cell: TierCell): ReportCell["state"] {
  if (cell.best !== null) return "proved";
  if (!cell.required) return "none";
  const open = ({ accepted, proved, evaluated, keeps }: TierVariant) =>
    accepted !== false && proved && evaluated && keeps === null;
  return eligible(cell).some(open) ? "unknown" : "missing";
}

/** Class and grade, what it keeps, bits, cost: each as a cell's line. */
function goodOf(one: TierVariant, { bits_per_weight: bits, cost }: ReportVariant): string[] {
  const { recovery } = one;
  return [
    gradedText(one.served.precision),
    ...(recovery === null
      ? []
      : [typeof recovery === "number" ? `keeps ${showKept(recovery, null)}` : "recovery unknown"]),
    ...(bits === null ? [] : [bitsText(bits)]),
    ...(cost === null ? [] : [costText(cost)]),
  ];
}

/** It could be deployed here, and something else is; or it is, and started as another class than it is stored in. */
function idle(cell: TierCell, judgement: Judgement): string[] {
  const { best } = cell;
  const here = deployedIn(cell, judgement);
  if (best === null || here.length === 0) return [];
  return here.some((one) => modelOf(one) === best.model) ? startedAs(best, here) : ["not deployed"];
}

function deployedIn({ deployments }: TierCell, { subjects }: Judgement): Subject[] {
  const here = new Set(deployments);
  return here.size === 0 ? [] : subjects.filter((one) => here.has(one.name));
}

function modelOf({ candidate, model }: Subject): string | null {
  return candidate?.model ?? model;
}

/** What a flag makes of a variant at load: `started as fp8 C`. */
function startedAs({ model, served }: TierVariant, here: readonly Subject[]): string[] {
  const stored = gradedText(served.precision);
  const texts = here.filter((one) => modelOf(one) === model).map((one) => gradedText(one.served.precision));
  return [...new Set(texts.filter((text) => text !== stored))].map((text) => `started as ${text}`);
}

function costText({ measure, label, value }: NonNullable<ReportVariant["cost"]>): string {
  if (value.value === null) return "cost unknown";
  return measure.endsWith("_usd") && label !== measure ? `${value.text} ${label}` : `${label} ${value.text}`;
}

/** What the variant lacks that is nearest to being one; nothing of a tier that deploys none and asks for none. */
function lackOf(cell: TierCell, min: number | null, judgement: Judgement): string[] {
  if (!cell.required && cell.deployments.length === 0) return [];
  const [nearest] = eligible(cell).sort((a, b) => lacks(a) - lacks(b));
  if (nearest === undefined) return ["no variant is declared"];
  return [lacking(nearest, min), ...startedAs(nearest, deployedIn(cell, judgement))];
}

/** More than all else that a variant may lack. */
const NOT_ACCEPTED = 9;

function lacks({ accepted, proved, evaluated, keeps }: TierVariant): number {
  if (accepted === false) return NOT_ACCEPTED;
  return [proved, evaluated, accepted === true, keeps === true].filter((has) => !has).length;
}

/** Which half is missing, the artefact or the evaluation; else why what is there does not do. */
function lacking(one: TierVariant, min: number | null): string {
  const { recovery, keeps, served } = one;
  const is = gradedText(served.precision);
  const named = `"${one.model}"`;
  if (one.accepted === false) return `${named} is ${is}, not accepted`;
  const lacked = served.artefact === null ? "no artefact" : "no readable weights";
  const halves = [...(one.proved ? [] : [lacked]), ...(one.evaluated ? [] : ["no evaluation"])];
  if (halves.length > 0) return `${halves.join(" and ")} of ${named}${is === "unknown" ? "" : ` (${is})`}`;
  if (keeps === false && typeof recovery === "number" && min !== null)
    return `${named} (${is}) keeps ${showKept(recovery, min)}, wanted ${showShare(min)}`;
  if (one.accepted === null) return `whether ${named} (${is}) is accepted`;
  return `what ${named} (${is}) ${recovery === null ? "scores" : "keeps"}`;
}

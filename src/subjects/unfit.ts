import type { Goal } from "../domain/evidence.ts";
import { whole } from "../domain/format.ts";
import type { MeasureInfo } from "../domain/judgement.ts";
import { isBadCost, MEASURES, readsAsCost } from "../domain/measures.ts";
import type { DeclaredPoint, Objective } from "../domain/policy.ts";
import { type Known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";

/** Why a known value settles nothing against an absolute limit or point, towards `goal`; null: it does. */
export function unfit(value: Known, target: number, goal: Goal, info: MeasureInfo): Unknown | null {
  return unsound(value, goal, info) ?? offScale(value, target, info);
}

/** Why a value cannot be held against a family's declared points, be it known or not; null: it can. */
export function incomparable(
  { measure, goal, name }: Objective,
  value: Quantity,
  points: readonly DeclaredPoint[],
  info: (measure: string) => MeasureInfo,
): Unknown | null {
  if (!value.known) return value;
  const reasons = points.map((one) => unfit(value, one.values.get(name) ?? Number.NaN, goal, info(measure)));
  return reasons.find((one) => one !== null) ?? null;
}

/** Why a known value settles nothing at all, whatever it is compared with: it counts in no sum either. */
export function unsound(value: Known, goal: Goal, info: MeasureInfo): Unknown | null {
  return tooSmall(value, info) ?? impossible(value, goal, info);
}

/** Absolute limits honour `min_n`, and a limited run settles nothing unless it reaches a written one (DESIGN 5). */
function tooSmall(value: Known, info: MeasureInfo): Unknown | null {
  const measure = info.name;
  const enough = info.minN !== null && value.n !== null && value.n >= info.minN;
  if (enough) return null;
  if (info.minN !== null) {
    const has =
      value.n === null ? "the file does not say on how many samples it rests" : `it rests on ${whole(value.n)} samples`;
    return {
      known: false,
      rule: "evidence/not-comparable",
      reason: `${measure} needs at least ${whole(info.minN)} samples, and ${has}`,
      hint: `evaluate on at least ${whole(info.minN)} samples, or lower measures."${measure}".min_n`,
    };
  }
  if (!value.limited) return null;
  const of = value.limited.of === null ? "" : ` of ${whole(value.limited.of)}`;
  const n = value.n === null ? "an unknown number" : whole(value.n);
  return {
    known: false,
    rule: "evidence/not-comparable",
    reason: `${measure} comes from a limited run (${n}${of} samples)`,
    hint: `evaluate on the whole set, or state measures."${measure}".min_n: ${value.n ?? 1} if that many is enough`,
  };
}

/** What no measurement can give is bad evidence, not a good deal (DESIGN 5). */
function impossible({ value }: Known, goal: Goal, { name, range }: MeasureInfo): Unknown | null {
  if (isBadCost(name, goal, value)) {
    const reason = `${name} is ${value}, and a cost of zero or less is bad evidence, not a good deal`;
    return unknown("evidence/scale", reason, "correct the evidence");
  }
  if (value < 0 && MEASURES.has(name)) {
    return unknown("evidence/scale", `${name} is ${value}, and it cannot be below zero`, "correct the evidence");
  }
  if (range === null || (value >= range[0] && value <= range[1])) return null;
  return unknown(
    "evidence/scale",
    `${name} is ${value}, outside its range ${range[0]} to ${range[1]}`,
    `correct the evidence, or state measures."${name}".range`,
  );
}

/** 1 beside 100 is a factor of 100; values of models lie within a tenth of each other's. */
const SCALES_APART = 10;

/** A share beside a percentage: up to 1 and up to 100, and a hundred times apart, more or less. */
export function scalesApart(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return low > 0 && low <= 1 && high > 1 && high <= 100 && high >= SCALES_APART * low;
}

/** A value on another scale than what it is compared with is no comparison. */
function offScale(value: Known, target: number, info: MeasureInfo): Unknown | null {
  const measure = info.name;
  const operational = info.unit !== null && info.unit !== "ratio";
  if (info.range || operational || readsAsCost(measure) || !scalesApart(value.value, target)) return null;
  const [percent, share] = value.value > 1 ? ["the evidence", "the policy"] : ["the policy", "the evidence"];
  return {
    known: false,
    rule: "evidence/scale",
    reason: `${measure} is ${value.value} and is compared with ${target}: ${percent} seems to count to 100, ${share} to 1`,
    hint: `write both on one scale and state measures."${measure}".range: [0, 1] or [0, 100]`,
  };
}

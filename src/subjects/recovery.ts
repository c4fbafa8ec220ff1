import { differing } from "../domain/comparable.ts";
import type { Candidate, Fact } from "../domain/evidence.ts";
import { whole } from "../domain/format.ts";
import type { MeasureInfo, Recovered } from "../domain/judgement.ts";
import { MEASURES, readsAsCost } from "../domain/measures.ts";
import type { FrontierRule } from "../domain/policy.ts";
import { type Known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import type { TierRule } from "../domain/tiers.ts";
import { recoveryOf } from "../precision/recovery.ts";
import { resolve } from "./resolve.ts";
import { isWild, matches } from "./select.ts";
import type { Tools } from "./tools.ts";
import { scalesApart, unsound } from "./unfit.ts";

/** The value of an evaluation measure as the evidence has it: no cost and no load enters. */
export function evaluationOf(candidate: Candidate, measure: string, { policy, read }: Tools): Quantity {
  return resolve(measure, { policy, candidate, costed: new Map(), read });
}

/** Measures of which a variant must keep its share: those of the tier, else the maximized objectives that are evaluated. */
export function recoveryMeasures(
  tier: TierRule | null,
  family: FrontierRule | null,
  candidate: Candidate,
  { policy, find }: Tools,
): string[] {
  const globs = tier?.recovery?.measures ?? null;
  if (globs === null) {
    const maximized = (family?.objectives ?? []).filter((one) => one.goal === "maximize").map((one) => one.measure);
    return [...new Set(maximized)].filter((measure) => !MEASURES.has(measure));
  }
  // What its reference was evaluated on and it was not is missing; a glob that matches nothing at all is so as it stands.
  const base = find(policy.models.get(candidate.model)?.variantOf ?? candidate.id);
  const readings = [...candidate.readings, ...("known" in base ? [] : base.readings)];
  const there = new Set([...readings.map((one) => one.measure), ...policy.measures.keys()]);
  const named = (glob: string) => {
    const found = [...there].filter((name) => !MEASURES.has(name) && matches(glob, name)).sort();
    return found.length > 0 ? found : [glob];
  };
  return [...new Set(globs.flatMap((glob) => (isWild(glob) ? named(glob) : [glob])))];
}

/** What a variant keeps of each measure against its reference; `reference` may be unknown itself, with the reason. */
export function recovered(
  candidate: Candidate,
  reference: Candidate | Unknown,
  measures: readonly string[],
  tools: Tools,
): Recovered[] {
  return measures.map((measure) => {
    const value = evaluationOf(candidate, measure, tools);
    const then = "known" in reference ? reference : evaluationOf(reference, measure, tools);
    const share = shareOf(value, then, tools.info(measure), otherRuntime(candidate, reference, value, then));
    return { measure, value, reference: then, share, measuredOn: measuredOn(then, tools) };
  });
}

/** The unrounded share, or why there is none. Only values of one task, one sample and one runtime are compared. */
function shareOf(value: Quantity, reference: Quantity, info: MeasureInfo, runtime: Unknown | null): number | Unknown {
  if (!value.known) return value;
  if (!reference.known) return { ...reference, reason: `of its reference, ${reference.reason}` };
  const { goal, name } = info;
  if (goal === null)
    return unknown("evidence/missing", `nothing says which way ${name} is better`, `write measures."${name}".goal`);
  const bad = unsound(value, goal, info) ?? ofReference(unsound(reference, goal, info));
  if (bad !== null) return bad;
  const other = differing(value, reference);
  if (other !== null)
    return notComparable(
      `${name} was measured with ${other.key} ${other.now}, its reference with ${other.key} ${other.before}`,
    );
  if (value.n !== null && reference.n !== null && value.n !== reference.n)
    return notComparable(`${name} rests on ${whole(value.n)} samples, its reference on ${whole(reference.n)}`);
  return (
    runtime ??
    otherScale(value, reference, info) ??
    recoveryOf(value.value, reference.value, goal) ??
    nothingOf(value, reference, info)
  );
}

function ofReference(bad: Unknown | null): Unknown | null {
  return bad === null ? null : { ...bad, reason: `of its reference, ${bad.reason}` };
}

function notComparable(reason: string): Unknown {
  return unknown("evidence/not-comparable", reason, "evaluate both alike");
}

function nothingOf(value: Known, reference: Known, { name }: MeasureInfo): Unknown {
  const reason =
    reference.value > 0
      ? `${name} is ${value.value}, and what counts down cannot be below zero`
      : `${name} of its reference is ${reference.value}, of which no share can be kept`;
  return unknown(
    "evidence/not-comparable",
    reason,
    "evaluate the reference, or choose another measure for the tier's recovery",
  );
}

/** Fractions recorded where the range counts to 100, both of them or one: that one would keep a hundredfold. */
function otherScale(value: Known, reference: Known, info: MeasureInfo): Unknown | null {
  const { name, range, unit } = info;
  if ((unit !== null && unit !== "ratio" && unit !== "%") || readsAsCost(name)) return null;
  const hint = `correct the evidence, or state measures."${name}".range: [0, 1]`;
  const percent = range === null ? unit === "%" : range[1] === 100;
  if (percent && value.value <= 1 && reference.value <= 1) {
    const reason = `${name} counts to 100, and both values are at most 1 (${value.value} and ${reference.value}): fractions recorded as percent`;
    return unknown("evidence/scale", reason, hint);
  }
  if ((range !== null && !percent) || !scalesApart(value.value, reference.value)) return null;
  const reason = `${name} is ${value.value} and ${reference.value} of its reference: one seems to count to 100, the other to 1`;
  return unknown("evidence/scale", reason, hint);
}

/** The engine that ran an evaluation, where its file says so. */
const RUNTIMES = ["backend", "runtime", "framework"];

function otherRuntime(a: Candidate, b: Candidate | Unknown, value: Quantity, reference: Quantity): Unknown | null {
  if ("known" in b) return null;
  const [own, other] = [runtimesOf(a, value), runtimesOf(b, reference)];
  const key = RUNTIMES.find((one) => own.has(one) && other.has(one) && own.get(one) !== other.get(one));
  if (key === undefined) return null;
  return notComparable(`it was evaluated on the ${key} ${own.get(key)}, its reference on ${other.get(key)}`);
}

function runtimesOf({ facts }: Candidate, value: Quantity): ReadonlyMap<string, string> {
  const paths = new Set(value.known ? value.origins.map((one) => one.path) : []);
  const own = facts.filter(({ path }) => paths.has(path));
  const text = (fact: Fact | undefined) => (typeof fact === "string" ? fact : null);
  return new Map(
    RUNTIMES.flatMap((key) => {
      const said = new Set(own.flatMap((one) => text(one.facts[key]) ?? []));
      const [only] = said;
      return said.size === 1 && only !== undefined ? [[key, only] as const] : [];
    }),
  );
}

/** The newest day on which a value's files were measured. */
function measuredOn(value: Quantity, { measuredAt }: Tools): string | null {
  const days = value.known ? value.origins.flatMap(({ path }) => (path ? (measuredAt(path) ?? []) : [])) : [];
  return days.sort().at(-1)?.slice(0, 10) ?? null;
}

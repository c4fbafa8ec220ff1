import { differing } from "../domain/comparable.ts";
import type { Candidate, Fact } from "../domain/evidence.ts";
import { whole } from "../domain/format.ts";
import type { MeasureInfo, Recovered } from "../domain/judgement.ts";
import { MEASURES } from "../domain/measures.ts";
import type { FrontierRule } from "../domain/policy.ts";
import { type Known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import type { TierRule } from "../domain/tiers.ts";
import { recoveryOf } from "../precision/recovery.ts";
import type { Tools } from "./assemble.ts";
import { resolve } from "./resolve.ts";
import { matches } from "./select.ts";
import { unsound } from "./unfit.ts";

/** The value of an evaluation measure as the evidence has it: no cost and no load enters. */
export function evaluationOf(candidate: Candidate, measure: string, { policy, read }: Tools): Quantity {
  return resolve(measure, { policy, candidate, costed: new Map(), read });
}

/** Measures of which a variant must keep its share: those of the tier, else the maximized objectives that are evaluated. */
export function recoveryMeasures(
  tier: TierRule | null,
  family: FrontierRule | null,
  candidate: Candidate,
  { policy }: Tools,
): string[] {
  const globs = tier?.recovery?.measures ?? null;
  if (globs === null) {
    const maximized = (family?.objectives ?? []).filter((one) => one.goal === "maximize").map((one) => one.measure);
    return [...new Set(maximized)].filter((measure) => !MEASURES.has(measure));
  }
  const there = new Set([...candidate.readings.map((one) => one.measure), ...policy.measures.keys()]);
  const wild = (glob: string) => [...there].filter((name) => !MEASURES.has(name) && matches(glob, name)).sort();
  return [...new Set(globs.flatMap((glob) => (/[*?]/.test(glob) ? wild(glob) : [glob])))];
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
    asPercent(value, reference, info) ??
    recoveryOf(value.value, reference.value, goal) ??
    nothingOf(reference, info)
  );
}

function ofReference(bad: Unknown | null): Unknown | null {
  return bad === null ? null : { ...bad, reason: `of its reference, ${bad.reason}` };
}

function notComparable(reason: string): Unknown {
  return unknown("evidence/not-comparable", reason, "evaluate both alike");
}

function nothingOf(reference: Known, { name }: MeasureInfo): Unknown {
  const reason = `${name} of its reference is ${reference.value}, of which no share can be kept`;
  return unknown(
    "evidence/not-comparable",
    reason,
    "evaluate the reference, or choose another measure for the tier's recovery",
  );
}

/** Fractions recorded where the range counts to 100: every limit in points would be kept by anything. */
function asPercent(value: Known, reference: Known, { name, range }: MeasureInfo): Unknown | null {
  if (range === null || range[1] !== 100 || value.value > 1 || reference.value > 1) return null;
  const reason = `${name} counts to 100, and both values are at most 1 (${value.value} and ${reference.value}): fractions recorded as percent`;
  return unknown("evidence/scale", reason, `correct the evidence, or state measures."${name}".range: [0, 1]`);
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

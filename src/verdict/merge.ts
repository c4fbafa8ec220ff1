import type { Finding, Outcome, RuleId } from "../domain/rules.ts";

/** Rules that speak of a policy's own lines: of two policies only head's, which is there to be mended, is asked. */
const OF_HEAD_ALONE = /^(policy\/dead-rule$|waiver\/)/;

/** Whether only head's policy is asked this rule (DESIGN 5): `policy/dead-rule` and `waiver/*`. */
export function asksHeadAlone(rule: RuleId): boolean {
  return OF_HEAD_ALONE.test(rule);
}

/**
 * The findings of a head that two policies judged, each side weighed by its own severities and waivers. Of two findings
 * with one rule, subject and measure the worse outcome counts, and `policy` says whose rule it is; what only one policy
 * says counts as well. So head's policy can add failures to base's and take none away.
 */
export function worse(byBase: readonly Finding[], byHead: readonly Finding[]): Finding[] {
  const ofBase = grouped(byBase.filter((one) => !asksHeadAlone(one.rule)));
  const ofHead = grouped(byHead);
  const keys = new Set([...ofHead.keys(), ...ofBase.keys()]);
  return [...keys].flatMap((key) => paired(ofBase.get(key) ?? [], ofHead.get(key) ?? []));
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    const key = JSON.stringify([found.rule, found.subject, found.measure]);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return groups;
}

/** Findings of one rule on one number: those that say the same first, then the rest in the order of their rules. */
function paired(ofBase: readonly Finding[], ofHead: readonly Finding[]): Finding[] {
  const left = [...ofBase];
  const take = (fits: (one: Finding) => boolean): Finding | undefined => {
    const index = left.findIndex(fits);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const same = new Map(ofHead.map((head) => [head, take((base) => base.message === head.message)]));
  const merged = ofHead.map((head): Finding => {
    const base = same.get(head) ?? take((one) => !ofHead.some((other) => other.message === one.message));
    return base ? ofBoth(base, head) : { ...head, policy: "head" };
  });
  return [...merged, ...left.map((base): Finding => ({ ...base, policy: "base" }))];
}

const RANK: Readonly<Record<Outcome, number>> = { pass: 0, warn: 1, unknown: 2, fail: 3 };

function ofBoth(base: Finding, head: Finding): Finding {
  const neededBy = [...new Set([...head.neededBy, ...base.neededBy])];
  const byBase = RANK[base.outcome] - RANK[head.outcome];
  if (byBase > 0) return { ...base, neededBy, policy: "base" };
  if (byBase < 0) return { ...head, neededBy, policy: "head" };
  return { ...(isStricter(base, head) ? base : head), neededBy, policy: "both" };
}

/** Of two limits that end alike, the one that asks for more: further from what breaks it, nearer to what keeps it. */
function isStricter(base: Finding, head: Finding): boolean {
  const [ofBase, ofHead] = [distance(base), distance(head)];
  if (ofBase === null || ofHead === null) return false;
  return base.outcome === "pass" ? ofBase < ofHead : ofBase > ofHead;
}

function distance({ value, limit }: Finding): number | null {
  return value === null || limit === null ? null : Math.abs(value - limit);
}

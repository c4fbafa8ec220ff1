import { versus } from "../domain/format.ts";
import type { WaiverUse } from "../domain/judgement.ts";
import type { Policy, Waiver } from "../domain/policy.ts";
import { type Finding, finding, type RuleId } from "../domain/rules.ts";

const DAY_MS = 86_400_000;

/** Whole days from `judgedOn` to the end of the waiver's last UTC day; negative once it has expired. */
export function daysLeft(until: string, judgedOn: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${judgedOn}T00:00:00Z`)) / DAY_MS);
}

/**
 * Applies the reviewed exceptions: a failing finding that a living waiver names, and whose value is within the
 * waiver's cap, becomes a warning that carries the waiver. Unknown cannot be waived; over the cap there is no credit.
 */
export function waive(
  findings: readonly Finding[],
  policy: Policy,
  judgedOn: string,
): { readonly findings: readonly Finding[]; readonly uses: readonly WaiverUse[] } {
  const used = new Set<number>();
  const living = policy.waivers.filter((waiver) => daysLeft(waiver.until, judgedOn) >= 0);
  const waived = findings.map((found) => {
    if (found.outcome !== "fail") return found;
    const waiver = living.find((one) => covers(one, found, policy));
    if (!waiver) return found;
    used.add(waiver.index);
    return {
      ...found,
      outcome: "warn" as const,
      waiver: { index: waiver.index, reason: waiver.reason, until: waiver.until },
    };
  });
  const uses = policy.waivers.map((waiver) => {
    const left = daysLeft(waiver.until, judgedOn);
    return { index: waiver.index, used: used.has(waiver.index), expired: left < 0, daysLeft: left };
  });
  return { findings: waived, uses };
}

function covers(waiver: Waiver, found: Finding, policy: Policy): boolean {
  return means(waiver, found, policy) && withinCap(waiver, found, policy);
}

/** Whether a waiver is written for a finding, whatever its cap. */
function means(waiver: Waiver, found: Finding, policy: Policy): boolean {
  if (waiver.rule !== found.rule) return false;
  const deployment = policy.deployments.find((one) => one.name === found.subject);
  if (waiver.deployment !== null && waiver.deployment !== found.subject) return false;
  if (waiver.model !== null && waiver.model !== found.model) return false;
  if (waiver.tier !== null && (deployment?.tier ?? found.tier ?? null) !== waiver.tier) return false;
  return waiver.measure === null || waiver.measure === found.measure;
}

function withinCap(waiver: Waiver, found: Finding, policy: Policy): boolean {
  if (waiver.cap === null) return true;
  if (found.value === null) return false;
  return isFloored(found, policy) ? found.value >= waiver.cap : found.value <= waiver.cap;
}

const FLOORED: ReadonlySet<RuleId> = new Set([
  "budget/min",
  "budget/decrease",
  "tier/recovery",
  "tier/quantized-share",
]);

/** Whether a lower value is what the rule finds: beyond a floor credit goes down. A near one goes as its budget does. */
function isFloored({ rule, limit, location }: Finding, { budgets }: Policy): boolean {
  if (rule !== "budget/near") return FLOORED.has(rule);
  return budgets.some((one) => one.kind === "min" && one.limit === limit && one.location === location);
}

/** `waiver/expired` and `waiver/unused`: what the list of waivers itself has to say. `findings` are those that it left. */
export function waiverFindings(policy: Policy, uses: readonly WaiverUse[], findings: readonly Finding[]): Finding[] {
  return policy.waivers.flatMap((waiver): Finding[] => {
    const use = uses.find((one) => one.index === waiver.index);
    const label = labelOf(waiver);
    const place = {
      subject: waiver.deployment,
      model: waiver.model,
      measure: waiver.measure,
      location: waiver.location,
    };
    if (use?.expired) {
      return [
        finding("waiver/expired", "fail", `${label} ended on ${waiver.until}`, {
          ...place,
          hint: `remove waivers[${waiver.index}], or have "${waiver.owner}" renew it with a new reason and end date`,
        }),
      ];
    }
    if (use && !use.used) {
      const beyond = findings.find((found) => found.outcome === "fail" && means(waiver, found, policy));
      if (beyond) return [finding("waiver/unused", "fail", `${label} ${withoutCredit(waiver, beyond)}`, place)];
      return [
        finding("waiver/unused", "fail", `no finding needs ${label}`, {
          ...place,
          hint: `remove waivers[${waiver.index}]: an exception that nothing needs hides the next one`,
        }),
      ];
    }
    return [];
  });
}

/** `the waiver of budget/max (latency_p95_ms) for "chat"`: several may be of one rule. */
function labelOf(waiver: Waiver): string {
  const measure = waiver.measure === null ? "" : ` (${waiver.measure})`;
  return `the waiver of ${waiver.rule}${measure} for "${waiver.deployment ?? waiver.model ?? waiver.tier ?? ""}"`;
}

function withoutCredit({ cap }: Waiver, { value, unit }: Finding): string {
  const [shown, limit] = versus(value ?? Number.NaN, cap ?? Number.NaN, { unit, range: null });
  return `gives no credit: ${shown} is beyond its cap of ${limit}`;
}

import type { WaiverUse } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { Finding, RuleId, Severity } from "../domain/rules.ts";
import { type Decision, decide, weigh } from "./decide.ts";
import { waive, waiverFindings } from "./waivers.ts";

/** What one policy's findings come to, before a verdict over them is decided. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverUse[];
}

/** Raw findings → severities → waivers, all of one policy (DESIGN 5). `judgedOn` is an ISO date. */
export function weighed(raw: readonly Finding[], policy: Policy, judgedOn: string): Weighed {
  const severities = severitiesOf(policy);
  const { findings, uses } = waive(counting(raw, severities), policy, judgedOn);
  const ofWaivers = waiverFindings(policy, uses, findings);
  return { findings: [...findings, ...counting(ofWaivers, severities)], waivers: uses };
}

/** The verdict over findings that count. */
export function verdictOver(
  findings: readonly Finding[],
  failOn: "fail" | "warn" | "never",
  onInconclusive: "fail" | "warn",
): Decision {
  const judged = findings.filter((one) => !DESCRIBES.test(one.rule)).length;
  return decide(
    findings.map((one) => one.outcome),
    judged,
    failOn,
    onInconclusive,
  );
}

/** Rules that speak of the policy itself judge no deployment. */
const DESCRIBES = /^(policy|waiver|baseline)\/|^frontier\/(declared-dominated|no-floor)$/;

const MISSING_BASELINE: Readonly<Record<Policy["onMissingBaseline"], Severity>> = {
  warn: "warn",
  fail: "fail",
  ignore: "off",
};

/** `on_missing_baseline` is the severity of its rule, unless `severity` names the rule itself. */
function severitiesOf(policy: Policy): ReadonlyMap<RuleId, Severity> {
  return new Map([["baseline/missing", MISSING_BASELINE[policy.onMissingBaseline]], ...policy.severity]);
}

function counting(findings: readonly Finding[], severities: ReadonlyMap<RuleId, Severity>): Finding[] {
  return findings.flatMap((one) => {
    const outcome = weigh(one, severities);
    return outcome === null ? [] : [{ ...one, outcome }];
  });
}

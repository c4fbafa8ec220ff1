import type { WaiverUse } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { Finding, RuleId, Severity } from "../domain/rules.ts";
import { type Decision, decide, weigh } from "./decide.ts";
import { waive, waiverFindings } from "./waivers.ts";

/** What the run comes to: the findings that count, and the decision over them. */
export interface Outcome extends Decision {
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverUse[];
}

/** Raw findings → severities → waivers → verdict (DESIGN 5). `judgedOn` is an ISO date. */
export function judge(
  raw: readonly Finding[],
  policy: Policy,
  judgedOn: string,
  failOn: "fail" | "warn" | "never",
): Outcome {
  const severities = severitiesOf(policy);
  const { findings: waived, uses } = waive(weighed(raw, severities), policy, judgedOn);
  const findings = [...waived, ...weighed(waiverFindings(policy, uses), severities)];
  const outcomes = findings.map((one) => one.outcome);
  const judged = findings.filter((one) => !DESCRIBES.test(one.rule)).length;
  return { findings, waivers: uses, ...decide(outcomes, judged, failOn, policy.onInconclusive) };
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

function weighed(findings: readonly Finding[], severities: ReadonlyMap<RuleId, Severity>): Finding[] {
  return findings.flatMap((one) => {
    const outcome = weigh(one, severities);
    return outcome === null ? [] : [{ ...one, outcome }];
  });
}

import { type Finding, type Outcome, RULES, type RuleId, type Severity, type Verdict } from "../domain/rules.ts";

/**
 * The one module that decides (DESIGN 5, Verdict). Rules say only whether they are violated (`fail`), satisfied
 * (`pass`) or cannot tell (`unknown`); what that means for the run is said here and nowhere else.
 */

export interface Decision {
  readonly verdict: Verdict;
  readonly blocked: boolean;
}

type Severities = ReadonlyMap<RuleId, Severity>;

/** The outcome that counts once the rule's default and the policy's `severity` have been applied; null: off. */
export function weigh(finding: Finding, severities: Severities): Outcome | null {
  if (finding.outcome === "pass") return "pass";
  const severity = severities.get(finding.rule);
  if (severity === "off") return null;
  if (severity === "warn") return "warn";
  if (finding.outcome === "unknown" || RULES[finding.rule].fallback === "unknown") {
    if (severity === "fail") return "fail";
    return softened(finding, severities) ?? "unknown";
  }
  if (finding.outcome === "warn") return "warn";
  return severity ?? RULES[finding.rule].fallback;
}

/** An unknown that only warning rules wait for is itself no more than a warning. */
function softened(finding: Finding, severities: Severities): Outcome | undefined {
  if (finding.neededBy.length === 0) return undefined;
  // A rule that is unknown by default, such as tier/unverified, waits no less strictly than one that fails.
  const strict = finding.neededBy.some((rule) =>
    ["fail", "unknown"].includes(severities.get(rule) ?? RULES[rule].fallback),
  );
  return strict ? undefined : "warn";
}

/**
 * The verdict over weighed findings: any fail, else any unknown or nothing judged, else any warning, else a pass.
 * `judged` counts the checks that reached an answer or asked for one; rules that merely describe the policy do not count.
 */
export function decide(
  outcomes: readonly Outcome[],
  judged: number,
  failOn: "fail" | "warn" | "never",
  onInconclusive: "fail" | "warn",
): Decision {
  const verdict: Verdict = outcomes.includes("fail")
    ? "fail"
    : outcomes.includes("unknown") || judged === 0
      ? "inconclusive"
      : outcomes.includes("warn")
        ? "warn"
        : "pass";
  return { verdict, blocked: blocks(verdict, failOn, onInconclusive) };
}

function blocks(verdict: Verdict, failOn: "fail" | "warn" | "never", onInconclusive: "fail" | "warn"): boolean {
  if (failOn === "never" || verdict === "pass") return false;
  if (verdict === "fail") return true;
  if (verdict === "inconclusive") return onInconclusive === "fail" || failOn === "warn";
  return failOn === "warn";
}

/** Exit codes of DESIGN 3.2 for a run that was judged. */
export function exitCode(decision: Decision): 0 | 1 | 3 {
  if (!decision.blocked) return 0;
  return decision.verdict === "inconclusive" ? 3 : 1;
}

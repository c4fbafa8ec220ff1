/**
 * The closed list of rules (DESIGN 3.5). Ids are stable: they stand in findings, `severity`, waivers and `explain`.
 * `fallback` is the outcome a violation has before `severity` replaces it.
 */

export type Outcome = "pass" | "warn" | "fail" | "unknown";
export type Severity = "fail" | "warn" | "off";
export type Verdict = "pass" | "warn" | "fail" | "inconclusive";

export const RULES = {
  "frontier/dominated": { fallback: "fail", title: "A deployment is worse than a point of the declared frontier" },
  "frontier/declared-dominated": { fallback: "warn", title: "A declared frontier point is worse than another one" },
  "frontier/no-floor": { fallback: "warn", title: "A frontier without an accuracy floor" },
  "budget/max": { fallback: "fail", title: "A measure is above its limit" },
  "budget/min": { fallback: "fail", title: "A measure is below its limit" },
  "budget/increase": { fallback: "fail", title: "A measure rose by more than it may against the baseline" },
  "budget/decrease": { fallback: "fail", title: "A measure fell by more than it may against the baseline" },
  "budget/near": { fallback: "warn", title: "A measure is close to its limit" },
  "cost/capacity": { fallback: "fail", title: "Peak load is more than the replicas carry" },
  "cost/unknown-price": { fallback: "unknown", title: "A price that nobody states" },
  "cost/stale-price": { fallback: "warn", title: "A price older than 90 days" },
  "cost/assumed-hardware": { fallback: "warn", title: "A load test that does not say its hardware" },
  "evidence/missing": { fallback: "unknown", title: "A number that no file has" },
  "evidence/conflict": { fallback: "unknown", title: "Two files that disagree" },
  "evidence/ambiguous": { fallback: "unknown", title: "Several values and no way to choose" },
  "evidence/scale": { fallback: "unknown", title: "A value off the scale of its limit" },
  "evidence/not-comparable": { fallback: "unknown", title: "Numbers measured under different conditions" },
  "evidence/stale": { fallback: "fail", title: "Results older than what they are of" },
  "evidence/unreadable": { fallback: "unknown", title: "A broken evidence file" },
  "evidence/mismatch": { fallback: "fail", title: "Manifests that start another model" },
  "tier/undeclared": { fallback: "fail", title: "A deployment without a tier" },
  "tier/precision": { fallback: "fail", title: "A precision that the tier does not accept" },
  "tier/mismatch": { fallback: "fail", title: "A claim of precision that the bytes contradict" },
  "tier/variant-missing": { fallback: "fail", title: "No proved and evaluated variant that the tier accepts" },
  "tier/recovery": { fallback: "fail", title: "A quantized model that keeps too little of its reference" },
  "tier/size": { fallback: "fail", title: "Weights larger than the tier allows" },
  "tier/memory": { fallback: "fail", title: "A model that does not fit its accelerator" },
  "tier/quantized-share": { fallback: "fail", title: "A mixture with too little of the accepted precision" },
  "tier/unverified": { fallback: "unknown", title: "A precision that nothing proves" },
  "tier/uniform": { fallback: "warn", title: "One full-precision artefact serves several tiers" },
  "tier/no-benefit": { fallback: "warn", title: "A quantization that saves nothing" },
  "tier/native": { fallback: "warn", title: "A precision that the hardware only emulates" },
  "policy/dead-rule": { fallback: "unknown", title: "A budget, selector or glob that matches nothing" },
  "policy/loosened": { fallback: "warn", title: "The change makes the policy easier to keep" },
  "policy/dropped": { fallback: "fail", title: "A deployment left the policy and is still deployed" },
  "policy/self-judged": { fallback: "warn", title: "A change judged by nothing but its own policy" },
  "waiver/expired": { fallback: "fail", title: "A waiver past its end date" },
  "waiver/unused": { fallback: "warn", title: "A waiver that nothing needs" },
  "baseline/removed": { fallback: "warn", title: "A deployment of the baseline that is gone" },
  "baseline/missing": { fallback: "warn", title: "Nothing to compare with" },
} as const satisfies Record<string, { fallback: Exclude<Outcome, "pass">; title: string }>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** A place in a file of the user's: 1-based line and column. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What a rule says of one subject. Texts are plain; every renderer escapes for its own form. */
export interface Finding {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** Deployment or candidate; null for the policy or the run as a whole. */
  readonly subject: string | null;
  readonly model: string | null;
  readonly measure: string | null;
  /** One sentence: what is wrong, by how much, against what. Ends without a full stop. */
  readonly message: string;
  readonly value: number | null;
  readonly limit: number | null;
  readonly unit: string | null;
  /** The policy line that decided, or the evidence file. */
  readonly location: Location | null;
  /** What would pass: the smallest change, then the best measured candidate. */
  readonly hint: string | null;
  /** Rules that could not be judged for want of this; their severities bound an unknown's. */
  readonly neededBy: readonly RuleId[];
  /** Set by the verdict: the waiver that turned a fail into a warn. */
  readonly waiver: { readonly index: number; readonly reason: string; readonly until: string } | null;
  /** The tier that asks, where the finding is of none of its deployments alone. */
  readonly tier?: string;
  /** Where two policies judged: whose rule this is. A waiver's index counts in the list of the same policy. */
  readonly policy?: "base" | "head" | "both";
}

/** A finding with everything optional left empty. */
export function finding(rule: RuleId, outcome: Outcome, message: string, rest: Partial<Finding> = {}): Finding {
  return {
    rule,
    outcome,
    message,
    subject: null,
    model: null,
    measure: null,
    value: null,
    limit: null,
    unit: null,
    location: null,
    hint: null,
    neededBy: [],
    waiver: null,
    ...rest,
  };
}

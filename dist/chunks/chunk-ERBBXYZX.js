import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/rules.ts
var RULES = {
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
  "baseline/missing": { fallback: "warn", title: "Nothing to compare with" }
};
var RULE_IDS = Object.keys(RULES);
function finding(rule, outcome, message, rest = {}) {
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
    ...rest
  };
}

export {
  RULES,
  RULE_IDS,
  finding
};

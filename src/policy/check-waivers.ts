import type { PolicyFile } from "../domain/generated/policy.ts";
import type { Say } from "./say.ts";

const TARGETS = ["deployment", "model", "tier"] as const;

/** A waiver is for one subject; of a budget it says the measure and how far it gives credit. */
export function checkWaivers(policy: PolicyFile, say: Say): void {
  for (const [index, waiver] of (policy.waivers ?? []).entries()) {
    const here = ["waivers", index] as const;
    const targets = TARGETS.filter((key) => waiver[key] !== undefined);
    if (targets.length !== 1) {
      const whom = targets.length === 0 ? "names no subject" : `names several subjects: ${targets.join(", ")}`;
      say(here, `waivers[${index}] ${whom}`, { allowed: `one of ${TARGETS.join(", ")}` });
    }
    const lacking = (["measure", "cap"] as const).filter((key) => waiver[key] === undefined);
    if (waiver.rule.startsWith("budget/") && lacking.length > 0)
      say([...here, "rule"], `a waiver of ${waiver.rule} lacks ${lacking.map((key) => `"${key}"`).join(", ")}`);
  }
}

import type { Subject } from "../domain/judgement.ts";
import type { Finding } from "../domain/rules.ts";
import { baseline } from "./baseline.ts";
import { budgets } from "./budgets.ts";
import type { Context, RuleFamily } from "./context.ts";
import { cost } from "./cost.ts";
import { evidence } from "./evidence.ts";
import { frontier } from "./frontier.ts";
import { withAlternatives } from "./hints.ts";
import { moves } from "./moves.ts";
import { policyRules } from "./policy.ts";
import { stale } from "./stale.ts";
import { started } from "./started.ts";
import { tierCosts } from "./tier-benefit.ts";
import { fit } from "./tier-fit.ts";
import { precision } from "./tier-precision.ts";
import { variants } from "./tier-variants.ts";

/** Every family of rules, in the order in which a reader wants their findings. */
export const FAMILIES: readonly RuleFamily[] = [
  evidence,
  stale,
  started,
  budgets,
  moves,
  frontier,
  precision,
  variants,
  fit,
  tierCosts,
  cost,
  baseline,
  policyRules,
];

/** What all rules say of the run: raw outcomes, before severities and waivers. */
export function applyRules(context: Context): Finding[] {
  const findings = FAMILIES.flatMap((family) => [
    ...(family.run?.(context) ?? []),
    ...context.subjects.flatMap((subject) => family.subject?.(subject, context) ?? []),
  ]);
  return withAlternatives(merged(findings), context, (subject) => subjectFindings(subject, context));
}

/** What the rules of one subject say of it, as it stands or with another candidate in its place. */
export function subjectFindings(subject: Subject, context: Context): Finding[] {
  return FAMILIES.flatMap((family) => family.subject?.(subject, context) ?? []);
}

/** One number that several rules wait for is one finding, which names them all. */
function merged(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const found of findings) {
    const key =
      found.outcome === "unknown"
        ? JSON.stringify([found.rule, found.subject, found.message])
        : JSON.stringify([found.rule, found.outcome, found.subject, found.measure, found.message, found.limit]);
    const before = kept.get(key);
    const neededBy = [...new Set([...(before?.neededBy ?? []), ...found.neededBy])];
    kept.set(key, before ? { ...before, neededBy } : found);
  }
  return [...kept.values()];
}

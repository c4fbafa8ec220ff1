import { show } from "../domain/format.ts";
import type { Subject } from "../domain/judgement.ts";
import { type Finding, RULES } from "../domain/rules.ts";
import type { Context } from "./context.ts";

/** Rules whose failures another candidate could mend. */
const MENDABLE = new Set(["budget/max", "budget/min", "frontier/dominated", "cost/capacity"]);

/**
 * Adds to every failing finding the best measured candidate that would pass: of those that, put in the subject's
 * place, satisfy every rule, the best on the first minimized objective (DESIGN 8).
 */
export function withAlternatives(
  findings: readonly Finding[],
  context: Context,
  judge: (subject: Subject) => readonly Finding[],
): Finding[] {
  const best = new Map<string, string | null>();
  return findings.map((found) => {
    const subject = context.subjects.find((one) => one.name === found.subject);
    if (found.outcome !== "fail" || !subject || !MENDABLE.has(found.rule)) return found;
    const cached = best.get(subject.name);
    const text = cached === undefined ? bestAlternative(subject, context, judge) : cached;
    best.set(subject.name, text);
    const hints = [found.hint, text].filter((hint): hint is string => hint !== null);
    return { ...found, hint: hints.length > 0 ? hints.join("; ") : null };
  });
}

function bestAlternative(
  subject: Subject,
  context: Context,
  judge: (subject: Subject) => readonly Finding[],
): string | null {
  const family = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objectives = family?.objectives ?? [];
  const tried = context.alternatives(subject);
  const first = objectives.find((one) => one.goal === "minimize") ?? objectives[0];
  if (!first || tried.length === 0) return null;
  const sign = first.goal === "minimize" ? 1 : -1;
  const worth = (one: Subject): number => {
    const value = one.measures.get(first.measure);
    return value?.known ? sign * value.value : Number.POSITIVE_INFINITY;
  };
  const passing = tried
    .filter((one) => worth(one) < Number.POSITIVE_INFINITY && judge(one).every((found) => passes(found, context)))
    .sort((a, b) => worth(a) - worth(b) || ((a.model ?? "") < (b.model ?? "") ? -1 : 1));
  const [best] = passing;
  if (!best) return `no measured candidate satisfies every rule here (${tried.length} tried)`;
  const numbers = objectives.flatMap((objective) => {
    const value = best.measures.get(objective.measure);
    return value?.known ? [`${objective.name} ${show(value.value, context.info(objective.measure))}`] : [];
  });
  return `"${best.model}" would pass (${numbers.join(", ")})`;
}

function passes(found: Finding, context: Context): boolean {
  const severity = context.policy.severity.get(found.rule) ?? RULES[found.rule].fallback;
  return found.outcome === "pass" || severity === "warn" || severity === "off";
}

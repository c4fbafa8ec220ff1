import { show } from "../domain/format.ts";
import type { Subject } from "../domain/judgement.ts";
import { type Finding, RULES } from "../domain/rules.ts";
import type { Context } from "./context.ts";

/** Rules whose failures another candidate could mend. */
const MENDABLE = new Set([
  "budget/max",
  "budget/min",
  "budget/increase",
  "budget/decrease",
  "frontier/dominated",
  "cost/capacity",
  "tier/precision",
  "tier/recovery",
  "tier/size",
  "tier/memory",
  "tier/quantized-share",
]);

/** Another candidate in a subject's place, with what the rules say of it there. */
interface Trial {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
}

/**
 * Adds to every failing finding the best measured candidate that would pass: of those that, put in the subject's
 * place, mend this finding and satisfy every rule that blocks, the best on the first minimized objective (DESIGN 8).
 */
export function withAlternatives(
  findings: readonly Finding[],
  context: Context,
  judge: (subject: Subject) => readonly Finding[],
): Finding[] {
  const trials = new Map<string, readonly Trial[]>();
  const trialsOf = (subject: Subject): readonly Trial[] => {
    const known = trials.get(subject.name);
    if (known) return known;
    const made = context.alternatives(subject).map((one) => ({ subject: one, findings: judge(one) }));
    trials.set(subject.name, made);
    return made;
  };
  return findings.map((found) => {
    const subject = context.subjects.find((one) => one.name === found.subject);
    if (found.outcome !== "fail" || !subject || !MENDABLE.has(found.rule)) return found;
    const hints = [found.hint, bestAlternative(found, subject, trialsOf(subject), context)];
    const said = hints.filter((hint): hint is string => hint !== null);
    return { ...found, hint: said.length > 0 ? said.join("; ") : null };
  });
}

function bestAlternative(found: Finding, subject: Subject, tried: readonly Trial[], context: Context): string | null {
  const family = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objectives = family?.objectives ?? [];
  const first = objectives.find((one) => one.goal === "minimize") ?? objectives[0];
  if (!first || tried.length === 0) return null;
  const sign = first.goal === "minimize" ? 1 : -1;
  const worth = (one: Subject): number => {
    const value = one.measures.get(first.measure);
    return value?.known ? sign * value.value : Number.POSITIVE_INFINITY;
  };
  const [best] = tried
    .filter((one) => one.findings.every((other) => passes(other, context) && !isSame(other, found)))
    .map((one) => one.subject)
    .filter((one) => worth(one) < Number.POSITIVE_INFINITY)
    .sort((a, b) => worth(a) - worth(b) || ((a.model ?? "") < (b.model ?? "") ? -1 : 1));
  if (!best) return `no measured candidate satisfies every rule here (${tried.length} tried)`;
  const numbers = objectives.flatMap((objective) => {
    const value = best.measures.get(objective.measure);
    return value?.known ? [`${objective.name} ${show(value.value, context.info(objective.measure))}`] : [];
  });
  return `"${best.model}" would pass (${numbers.join(", ")})`;
}

/** Whether a candidate breaks the very rule that it is to mend, which a severity of `warn` alone would let by. */
function isSame(other: Finding, found: Finding): boolean {
  return other.outcome !== "pass" && other.rule === found.rule && other.measure === found.measure;
}

function passes(found: Finding, context: Context): boolean {
  const severity = context.policy.severity.get(found.rule) ?? RULES[found.rule].fallback;
  return found.outcome === "pass" || severity === "warn" || severity === "off";
}

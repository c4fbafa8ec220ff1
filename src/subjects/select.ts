import picomatch from "picomatch";
import type { Subject } from "../domain/judgement.ts";
import type { Selectors } from "../domain/policy.ts";

/**
 * Whether a name is meant by a pattern of the policy. An exact name always is, whatever characters it has
 * (candidate ids hold brackets, metric names commas); only `*` and `?` are wild.
 */
export function matches(pattern: string, name: string): boolean {
  if (pattern === name) return true;
  if (!isWild(pattern)) return false;
  return matcher(pattern)(name);
}

export function isWild(pattern: string): boolean {
  return pattern.includes("*") || pattern.includes("?");
}

const compiled = new Map<string, (name: string) => boolean>();

function matcher(pattern: string): (name: string) => boolean {
  const known = compiled.get(pattern);
  if (known) return known;
  // A lone star means any name, slashes included: `*` selects `meta-llama/Llama-3.1-8B` too.
  const glob = pattern === "*" ? "**" : pattern;
  const made = picomatch(glob, { nobrace: true, nobracket: true, noextglob: true, nonegate: true, dot: true });
  compiled.set(pattern, made);
  return made;
}

/** Whether any pattern of a selector means the name; a selector that is not written means everything. */
export function selects(patterns: readonly string[] | null, name: string | null): boolean {
  return patterns === null || (name !== null && patterns.some((pattern) => matches(pattern, name)));
}

/** The subjects that a budget speaks of. */
export function budgeted(budget: Selectors, subjects: readonly Subject[]): Subject[] {
  return subjects.filter((subject) => applies(budget, subject));
}

export function applies(budget: Selectors, subject: Subject): boolean {
  return (
    selects(budget.deployments, subject.name) &&
    selects(budget.models, subject.model) &&
    selects(budget.tiers, subject.declared?.tier ?? null)
  );
}

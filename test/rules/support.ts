import type { Evidence, EvidenceFile } from "../../src/domain/evidence.ts";
import type { Before, Subject } from "../../src/domain/judgement.ts";
import type { Policy } from "../../src/domain/policy.ts";
import type { Quantity } from "../../src/domain/quantity.ts";
import type { Finding, RuleId } from "../../src/domain/rules.ts";
import type { Context } from "../../src/rules/context.ts";
import { applyRules } from "../../src/rules/index.ts";
import { policyOf } from "../support/policy.ts";
import { contextOf, subjectOf } from "../support/subjects.ts";

export type Values = Readonly<Record<string, number | Quantity>>;

/** A baseline that is there. */
export const COMMIT = { source: "commit", sha: "a".repeat(40), why: "the merge base" } as const;

/** A file that was read, with no time stamp unless it has one here. */
export function fileOf(path: string, measuredAt: string | null = null): EvidenceFile {
  const empty = { readings: [], unusable: [], usage: [], facts: {}, problems: [] };
  const evidence: Evidence = { format: "table", formatVersion: null, ...empty, measuredAt };
  return { path, size: 1, sha256: null, outcome: "read", why: null, entry: 0, evidence };
}

/** A deployment as it was, with another model's numbers or its own. */
export function beforeOf(name: string, measures: Values, model: string | null = `${name}-model`): Before {
  return { name, model, candidate: null, measures: subjectOf(name, measures, policyOf()).measures, served: null };
}

/** A deployment with what it was before; null: it is new. */
export function movedOf(name: string, now: Values, before: Values | null, policy: Policy): Subject {
  return { ...subjectOf(name, now, policy), before: before && beforeOf(name, before) };
}

/** What all rules say, of these rules alone. */
export function saidBy(
  rules: readonly RuleId[],
  policy: Policy,
  subjects: readonly Subject[],
  parts: Partial<Context> = {},
): Finding[] {
  return applyRules(contextOf(policy, subjects, { baseline: COMMIT, files: [fileOf("a.json")], ...parts })).filter(
    (one) => rules.includes(one.rule),
  );
}

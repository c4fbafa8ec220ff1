import type { Before, Subject } from "../domain/judgement.ts";

/** Subjects with what they were at the baseline, and the deployments of the baseline that are gone. */
export interface Paired {
  readonly subjects: readonly Subject[];
  readonly removed: readonly Subject[];
}

/**
 * Pairs by name; of deployments, exactly one that is gone and one that is new are one that was renamed (DESIGN 5).
 * `base` are the baseline's subjects, assembled with this run's prices and assumptions.
 */
export function paired(head: readonly Subject[], base: readonly Subject[]): Paired {
  const byName = new Map(base.map((one) => [one.name, one]));
  const names = new Set(head.map((one) => one.name));
  const gone = base.filter((one) => !names.has(one.name));
  const fresh = head.filter((one) => !byName.has(one.name));
  const renamed = gone.length === 1 && fresh.length === 1 && fresh[0]?.kind === "deployment" ? gone[0] : undefined;
  return {
    subjects: head.map((one) => ({ ...one, before: beforeOf(byName.get(one.name) ?? renamed) })),
    removed: renamed ? [] : gone.filter((one) => one.kind === "deployment"),
  };
}

function beforeOf(subject: Subject | undefined): Before | null {
  if (!subject) return null;
  const { name, model, candidate, measures, served } = subject;
  return { name, model, candidate, measures, served };
}

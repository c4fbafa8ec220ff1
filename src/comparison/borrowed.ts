import type { Policy } from "../domain/policy.ts";
import type { Start } from "./past.ts";

/** Value of `results` that judges a change on the baseline's readings: one of documentation must be able to pass. */
export const KEEPS_BASELINE = "baseline";

/**
 * Why the baseline's readings cannot stand for a change's own: it touches the policy, or nobody says what they depend on.
 * Empty: they can, but for deployments whose `depends_on` it touches, of which `evidence/stale` speaks anyway.
 */
export function borrowed({ past, changed }: Start, policy: Policy): string[] {
  if (!past?.evidence) return ["there are no readings of a baseline"];
  if (changed.paths === null) return [`which files the change touches cannot be told: ${changed.why}`];
  const { paths } = changed;
  const silent = policy.deployments.filter((one) => one.dependsOn.length === 0).map((one) => `"${one.name}"`);
  const none = policy.deployments.length === 0 || silent.length > 0;
  return [
    ...(none ? [`no depends_on says what the results of ${silent.join(", ") || "the models"} depend on`] : []),
    ...(paths.includes(policy.path) ? [`${policy.path} changed`] : []),
  ];
}

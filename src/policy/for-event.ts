import type { EventKind } from "../domain/change.ts";
import type { EventName, Policy } from "../domain/policy.ts";

/** Events by the names that the policy has for them; others have no rules of their own. */
const NAMED: Partial<Readonly<Record<EventKind, EventName>>> = {
  pull_request: "pull_request",
  merge_group: "merge_group",
  push: "push",
  tag: "release",
  release: "release",
  deployment: "deployment",
  schedule: "schedule",
  workflow_dispatch: "workflow_dispatch",
};

const STRICTNESS: readonly Policy["onMissingBaseline"][] = ["ignore", "warn", "fail"];

/** The policy as `events` makes it stricter for what started the run; never looser (DESIGN 5). */
export function forEvent(policy: Policy, kind: EventKind): Policy {
  const name = NAMED[kind];
  const rules = name && policy.events.get(name);
  if (!rules) return policy;
  const missing = rules.onMissingBaseline ?? policy.onMissingBaseline;
  const ages = [policy.maxAgeDays, rules.maxAgeDays].filter((days) => days !== null);
  return {
    ...policy,
    waivers: rules.waivers === "none" ? [] : policy.waivers,
    onInconclusive: rules.onInconclusive ?? policy.onInconclusive,
    onMissingBaseline:
      STRICTNESS.indexOf(missing) > STRICTNESS.indexOf(policy.onMissingBaseline) ? missing : policy.onMissingBaseline,
    maxAgeDays: ages.length === 0 ? null : Math.min(...ages),
  };
}

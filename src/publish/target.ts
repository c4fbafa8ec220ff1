import type { Run } from "./run.ts";

/** What of GitHub this run may write to. */
export interface Target {
  /** Number of the pull request that gets the comment; null: none. */
  readonly pull: number | null;
  /** The commit that gets the check run; null: none. */
  readonly sha: string | null;
  /** The pull request is not from the event: its head must be the judged commit. */
  readonly isClaimed: boolean;
  /** The event's token is read-only: it is a fork's or Dependabot's. */
  readonly isReadOnly: boolean;
  /** Why there is no pull request where one was to be expected; null where none was. */
  readonly fault: string | null;
}

/** Events whose commit is the one that was judged, and that have no pull request of their own. */
const COMMIT_EVENTS: ReadonlySet<string> = new Set([
  "merge_group",
  "push",
  "schedule",
  "workflow_dispatch",
  "release",
  "deployment",
]);
/** Of these, those that may be asked to comment: a merge group has no pull request. */
const MAY_CLAIM: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch"]);
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NOWHERE: Target = { pull: null, sha: null, isClaimed: false, isReadOnly: false, fault: null };

/**
 * Where the run may publish. On `pull_request` the event says it all; elsewhere `wanted`, the input `pr-number`, names a
 * pull request. `pull_request_target` and `workflow_run` are of another commit than the one that is judged: nothing.
 */
export function targetOf(run: Run, payload: unknown, wanted: number | null): Target {
  if (run.event === "pull_request") return ofPullRequest(run, payload, wanted);
  if (!COMMIT_EVENTS.has(run.event) || !SHA.test(run.sha)) return NOWHERE;
  return { ...NOWHERE, sha: run.sha, pull: MAY_CLAIM.has(run.event) ? wanted : null, isClaimed: true };
}

function ofPullRequest({ repository, actor }: Run, payload: unknown, wanted: number | null): Target {
  const pull = field(payload, "pull_request");
  const head = field(pull, "head");
  const number = field(pull, "number");
  const sha = field(head, "sha");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || typeof sha !== "string" || !SHA.test(sha)) {
    return { ...NOWHERE, fault: "the event file does not name the pull request and its head commit" };
  }
  const isReadOnly = field(field(head, "repo"), "full_name") !== repository || actor === "dependabot[bot]";
  const target = { ...NOWHERE, pull: number, sha, isReadOnly };
  if (wanted === null || wanted === number) return target;
  return { ...target, pull: null, fault: `"pr-number" is ${wanted}, and the event is of pull request ${number}` };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

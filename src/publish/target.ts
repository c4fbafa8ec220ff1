import type { Change, EventKind } from "../domain/change.ts";

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

/** Events without a pull request of their own whose commit is the judged one, and whether the input may name one. */
const OF_COMMITS: ReadonlyMap<EventKind, boolean> = new Map([
  // A merge group is of many pull requests, and has its own commit.
  ["merge_group", false],
  ["push", true],
  ["tag", false],
  ["release", false],
  ["deployment", false],
  ["schedule", true],
  ["workflow_dispatch", true],
]);
const DEPENDABOT = "dependabot[bot]";
const NOWHERE: Target = { pull: null, sha: null, isClaimed: false, isReadOnly: false, fault: null };

/**
 * Where the run may publish. On a pull request's own event that says it all; elsewhere `wanted`, the input `pr-number`,
 * names a pull request. A `workflow_run` judges for the pull request that GitHub knows of the observed run, if any.
 */
export function targetOf(change: Change, wanted: number | null): Target {
  if (change.kind === "pull_request") return ofPullRequest(change, wanted);
  if (change.kind === "workflow_run") return ofObserved(change);
  const mayClaim = OF_COMMITS.get(change.kind);
  if (mayClaim === undefined || change.head === null) return NOWHERE;
  return { ...NOWHERE, sha: change.head, pull: mayClaim ? wanted : null, isClaimed: mayClaim };
}

/** Its token is this repository's own, whoever the pull request is from. */
function ofObserved({ pull, head, observed, problems }: Change): Target {
  if (pull !== null && head !== null) return { ...NOWHERE, pull: pull.number, sha: head };
  return observed?.event === "pull_request" ? { ...NOWHERE, fault: problems.join("; ") || null } : NOWHERE;
}

function ofPullRequest({ pull, head, actor }: Change, wanted: number | null): Target {
  if (pull === null || head === null) {
    return { ...NOWHERE, fault: "the event file does not name the pull request and its head commit" };
  }
  const isReadOnly = pull.fork || actor === DEPENDABOT || pull.author === DEPENDABOT;
  const target = { ...NOWHERE, pull: pull.number, sha: head, isReadOnly };
  if (wanted === null || wanted === pull.number) return target;
  return { ...target, pull: null, fault: `"pr-number" is ${wanted}, and the event is of pull request ${pull.number}` };
}

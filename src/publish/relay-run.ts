import type { ObservedRun } from "../domain/change.ts";
import type { GitHub, PullRequest, WorkflowRun } from "../ports.ts";

/** Another workflow's run with the one open pull request whose head it is of, as GitHub's API says both. */
export interface FoundRun {
  readonly run: WorkflowRun;
  readonly pull: PullRequest;
}

/** Why nothing is taken from a run: what happens every day is `skipped`, what must not be is `failed`. */
export interface Refusal {
  readonly status: "skipped" | "failed";
  /** Words that follow "was not written: ". */
  readonly why: string;
}

export const isRefusal = (found: object): found is Refusal => "why" in found;

type Asked = Pick<GitHub, "run" | "pullRequestsFrom">;

/**
 * The run that a `workflow_run` event tells of and its pull request, by the run's head commit and head repository. The
 * branch only narrows the list that GitHub gives; nothing is taken from an artifact. Throws a `GitHubError`.
 */
export async function findRun(github: Asked, observed: ObservedRun, repository: string): Promise<FoundRun | Refusal> {
  const run = await github.run(observed.id);
  if (run === null) return failed(`GitHub knows no run ${observed.id} in ${repository}`);
  const wrong = RUN_CHECKS.find(({ is }) => is(run, observed, repository));
  if (wrong) return { status: wrong.status, why: wrong.why(run) };
  const [owner = ""] = run.headRepository?.split("/") ?? [];
  const pulls: PullRequest[] = [];
  for await (const page of github.pullRequestsFrom({ owner, branch: run.headBranch ?? "" })) pulls.push(...page);
  const pull = pullOf(run, pulls, repository);
  return isRefusal(pull) ? pull : { run, pull };
}

interface RunCheck {
  readonly status: Refusal["status"];
  readonly is: (run: WorkflowRun, observed: ObservedRun, repository: string) => boolean;
  readonly why: (run: WorkflowRun) => string;
}

/** What a run must not be, in the order in which it is said. */
const RUN_CHECKS: readonly RunCheck[] = [
  {
    status: "failed",
    is: (run, _, repository) => !isSame(run.repository, repository),
    why: ({ id }) => `run ${id} is of another repository`,
  },
  {
    status: "skipped",
    is: ({ event }) => event !== "pull_request",
    why: ({ id }) => `run ${id} was not started by a pull request`,
  },
  {
    status: "skipped",
    is: (run, { attempt }) => attempt !== null && run.attempt > attempt,
    why: ({ id, attempt }) => `run ${id} was started again, and its attempt ${attempt} reports for itself`,
  },
  {
    status: "failed",
    is: ({ status }) => status !== "completed",
    why: ({ id }) => `run ${id} has not finished; start this workflow on "types: [completed]"`,
  },
  {
    status: "failed",
    is: (run, { headSha }) => run.headSha !== headSha,
    why: ({ id }) => `run ${id} is of another commit than the event says`,
  },
  {
    status: "failed",
    is: ({ headRepository }) => headRepository === null,
    why: ({ id }) => `the repository that run ${id} came from is gone, so nobody can tell its pull request`,
  },
  {
    status: "failed",
    is: ({ headBranch }) => !headBranch,
    why: ({ id }) => `GitHub does not say which branch run ${id} came from`,
  },
];

/** The one open pull request of these that has the run's commit as its head. */
export function pullOf(run: WorkflowRun, pulls: readonly PullRequest[], repository: string): PullRequest | Refusal {
  const own = pulls.filter(
    (one) => isSame(one.baseRepository, repository) && isSame(one.headRepository, run.headRepository),
  );
  const open = own.filter((one) => one.state === "open");
  const [pull, ...others] = open.filter((one) => one.headSha === run.headSha);
  if (pull !== undefined && others.length === 0) return pull;
  const commit = run.headSha.slice(0, 7);
  if (pull !== undefined) {
    const numbers = [pull, ...others].map(({ number }) => number).join(", ");
    return failed(`${commit} is the head of several pull requests (${numbers}), and nobody can tell which was judged`);
  }
  const [moved] = open;
  if (moved !== undefined) return skipped(`the head of pull request ${moved.number} has moved on from ${commit}`);
  const [closed] = own;
  return skipped(
    closed === undefined ? `${commit} is the head of no open pull request` : `pull request ${closed.number} is closed`,
  );
}

export const failed = (why: string): Refusal => ({ status: "failed", why });
export const skipped = (why: string): Refusal => ({ status: "skipped", why });

/** GitHub's names of repositories do not know upper case from lower case. */
export function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

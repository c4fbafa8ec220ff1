import type { Change } from "../domain/change.ts";
import { sentence } from "../errors.ts";
import type { GitHub } from "../ports.ts";
import { findRun, isRefusal, isSame } from "./relay-run.ts";

/**
 * A `workflow_run` that judges a pull request's results anew: the same change with its pull request and its base, as
 * GitHub says them of the observed run. Why there is none is among its problems; any other change is left as it is.
 */
export async function withPull(
  change: Change,
  open: () => Promise<Pick<GitHub, "run" | "pullRequestsFrom">>,
): Promise<Change> {
  const { kind, observed, repository } = change;
  if (kind !== "workflow_run" || observed?.event !== "pull_request" || repository === null) return change;
  try {
    const found = await findRun(await open(), observed, repository);
    if (isRefusal(found)) return lacking(change, found.why);
    const { number, headRef, headRepository, baseRef, baseSha } = found.pull;
    return {
      ...change,
      // This run has the tip of the default branch; what GitHub keeps with the pull request may be older.
      base: { branch: baseRef, sha: baseRef === change.defaultBranch ? (change.sha ?? baseSha) : baseSha },
      pull: {
        ...{ number, draft: false, author: null, headBranch: headRef, headRepository },
        fork: !isSame(headRepository, repository),
      },
    };
  } catch (error) {
    return lacking(change, `GitHub did not tell (${sentence(error)})`);
  }
}

function lacking(change: Change, why: string): Change {
  return { ...change, problems: [...change.problems, `the pull request of the observed run is not known: ${why}`] };
}

import { type State, type StoredComment, type StoredPull, type StoredRun, treeId } from "./github-state.ts";
import type { Facts } from "./sample.ts";

/** What is stored, as GitHub says it; the rest of an answer is filled from GitHub's description. */

export function commentFacts(state: State, { id, issue, author, body }: StoredComment): Facts {
  return {
    id,
    body,
    user: author,
    html_url: `https://github.test/${state.repository}/pull/${issue}#issuecomment-${id}`,
    performed_via_github_app: author?.type === "Bot" ? { slug: author.login.replace("[bot]", "") } : null,
  };
}

export function pullFacts(state: State, { number, state: open, head, base }: StoredPull): Facts {
  const repo = (name: string | null) => (name === null ? null : { full_name: name });
  return {
    number,
    state: open,
    head: { sha: head.sha, ref: head.ref, repo: repo(head.repository) },
    base: { sha: base.sha, ref: base.ref, repo: repo(state.repository) },
  };
}

export function commitFacts(state: State, sha: string): Facts {
  const parents = state.commits.get(sha)?.parents ?? [];
  return {
    sha,
    commit: { tree: { sha: treeId(sha) }, committer: { date: "2026-11-20T10:00:00Z" } },
    parents: parents.map((one) => ({ sha: one })),
  };
}

export function runFacts(state: State, run: StoredRun): Facts {
  return {
    id: run.id,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    path: run.workflow,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: run.headRepository === null ? null : { full_name: run.headRepository },
    repository: { full_name: state.repository },
    html_url: `https://github.test/${state.repository}/actions/runs/${run.id}`,
    pull_requests: [],
  };
}

export function artifactFacts(state: State, keep: (one: State["artifacts"][number]) => boolean): Facts[] {
  return state.artifacts
    .filter(keep)
    .sort((a, b) => b.id - a.id)
    .map(({ id, name, run, zip, expired }) => ({
      ...{ id, name, size_in_bytes: zip.length, expired: expired === true },
      workflow_run: { id: run, head_sha: state.runs.find((one) => one.id === run)?.headSha ?? "" },
    }));
}

import type {
  Artifact,
  IssueComment,
  PullRequest,
  Release,
  RemoteCommit,
  RemoteTree,
  TreeEntry,
  WorkflowRun,
} from "../ports.ts";

/** What GitHub answers, as far as it is read; the checker holds these against the types of GitHub's own description. */

interface RawComment {
  /** Octokit reads what is beyond 2^53 as a bigint; GitHub's ids are far from it. */
  readonly id: number | bigint;
  readonly body?: string;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly performed_via_github_app?: { readonly slug?: string } | null;
}

export function plainComment(raw: RawComment): IssueComment {
  return {
    id: Number(raw.id),
    body: raw.body ?? "",
    author: raw.user?.login ?? "",
    isBot: raw.user?.type === "Bot",
    app: raw.performed_via_github_app?.slug ?? null,
    url: raw.html_url,
  };
}

interface RawSide {
  readonly sha: string;
  readonly ref: string;
  readonly repo: { readonly full_name: string } | null;
}

interface RawPull {
  readonly number: number;
  readonly state: string;
  readonly head: RawSide;
  readonly base: RawSide;
}

export function plainPull({ number, state, head, base }: RawPull): PullRequest {
  return {
    number,
    state: state === "open" ? "open" : "closed",
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name ?? null,
    baseSha: base.sha,
    baseRef: base.ref,
    baseRepository: base.repo?.full_name ?? "",
  };
}

interface RawCommit {
  readonly sha: string;
  readonly commit: { readonly tree: { readonly sha: string }; readonly committer: { readonly date?: string } | null };
  readonly parents: readonly { readonly sha: string }[];
}

export function plainCommit({ sha, commit, parents }: RawCommit): RemoteCommit {
  return {
    sha,
    tree: commit.tree.sha,
    parents: parents.map((one) => one.sha),
    committedAt: commit.committer?.date ?? null,
  };
}

interface RawTree {
  readonly truncated: boolean;
  readonly tree: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
    readonly size?: number;
  }[];
}

const LINK_MODE = "120000";

export function plainTree({ tree, truncated }: RawTree): RemoteTree {
  const entries = tree.flatMap(({ path, mode, type, sha, size }): TreeEntry[] => {
    const kind = type === "commit" ? "submodule" : mode === LINK_MODE ? "link" : "file";
    return type === "tree" ? [] : [{ path, kind, size: size ?? 0, id: sha, target: null }];
  });
  return { entries, truncated };
}

interface RawRun {
  readonly id: number | bigint;
  readonly run_attempt?: number;
  readonly event: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly path: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  /** Null where the fork is gone, whatever GitHub's description says. */
  readonly head_repository: { readonly full_name: string } | null;
  readonly repository: { readonly full_name: string };
  readonly created_at: string;
  readonly html_url: string;
}

export function plainRun(raw: RawRun): WorkflowRun {
  return {
    id: Number(raw.id),
    attempt: raw.run_attempt ?? 1,
    event: raw.event,
    status: raw.status ?? "",
    conclusion: raw.conclusion,
    workflow: raw.path.replace(/@.*$/s, ""),
    headSha: raw.head_sha,
    headBranch: raw.head_branch,
    headRepository: raw.head_repository?.full_name ?? null,
    repository: raw.repository.full_name,
    createdAt: raw.created_at,
    url: raw.html_url,
  };
}

interface RawArtifact {
  readonly id: number | bigint;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly workflow_run?: { readonly id?: number | bigint; readonly head_sha?: string } | null;
}

export function plainArtifact(raw: RawArtifact): Artifact {
  return {
    id: Number(raw.id),
    name: raw.name,
    size: raw.size_in_bytes,
    expired: raw.expired,
    createdAt: raw.created_at ?? "",
    runId: raw.workflow_run?.id === undefined ? null : Number(raw.workflow_run.id),
    headSha: raw.workflow_run?.head_sha ?? null,
  };
}

interface RawRelease {
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly published_at: string | null;
}

export function plainRelease(raw: RawRelease): Release {
  return { tag: raw.tag_name, draft: raw.draft, prerelease: raw.prerelease, publishedAt: raw.published_at };
}

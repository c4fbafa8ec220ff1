import { createHash } from "node:crypto";

/** What a fake GitHub knows of one repository. Tests write it, requests change it. */

export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: Author | null;
  body: string;
}

export interface StoredCommit {
  readonly parents: readonly string[];
  /** Path → content; all files of the commit. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

export interface StoredPull {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string | null };
  readonly base: { readonly sha: string; readonly ref: string };
}

export interface StoredRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly status: "completed" | "in_progress" | "queued";
  readonly conclusion: string | null;
  readonly workflow: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: string | null;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly zip: Uint8Array;
  readonly expired?: boolean;
}

export interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  title: string;
  summary: string;
  /** All of them, in the order in which they came. */
  readonly annotations: unknown[];
}

export interface StoredRelease {
  readonly tag: string;
  readonly prerelease?: boolean;
  readonly draft?: boolean;
  readonly publishedAt: string | null;
}

/** What a token may do, as in a workflow's `permissions`. */
export type Scope = "actions" | "checks" | "contents" | "pull-requests";
export type Access = "none" | "read" | "write";

export interface State {
  readonly repository: string;
  /** Who the token is. */
  readonly bot: Author;
  readonly token: string;
  permissions: Readonly<Record<Scope, Access>>;
  readonly comments: StoredComment[];
  readonly locked: Set<number>;
  readonly commits: Map<string, StoredCommit>;
  /** Branch or tag → commit. */
  readonly refs: Map<string, string>;
  readonly pulls: StoredPull[];
  readonly runs: StoredRun[];
  readonly artifacts: StoredArtifact[];
  readonly releases: StoredRelease[];
  readonly checks: StoredCheck[];
  /** Trees are cut after so many entries, as GitHub cuts after 100,000. */
  treeLimit: number;
  next: number;
}

export const BOT: Author = { login: "github-actions[bot]", type: "Bot" };
/** Of the form of a runner's token, which nothing may ever print. */
export const TOKEN = "ghs_0123456789abcdefghijABCDEFGHIJ012345";

export function emptyState(): State {
  return {
    repository: "octo/models",
    bot: BOT,
    token: TOKEN,
    permissions: { actions: "read", checks: "write", contents: "read", "pull-requests": "write" },
    comments: [],
    locked: new Set(),
    commits: new Map(),
    refs: new Map(),
    pulls: [],
    runs: [],
    artifacts: [],
    releases: [],
    checks: [],
    treeLimit: 100_000,
    next: 1000,
  };
}

/** A commit id that is one, from a word: the same word, the same id. */
export const shaOf = (word: string): string => createHash("sha1").update(word).digest("hex");

/** Git's id of a file's content. */
export function blobId(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export const treeId = (commit: string): string => shaOf(`tree ${commit}`);

/** The commit that a ref, an id or a tree's id names. */
export function commitOf(state: State, ref: string): string | null {
  const name = ref.replace(/^(refs\/)?(heads|tags)\//, "");
  const named = state.refs.get(name) ?? ref;
  if (state.commits.has(named)) return named;
  return [...state.commits.keys()].find((sha) => treeId(sha) === ref) ?? null;
}

/** A commit and all before it, the nearest first. */
export function ancestors(state: State, sha: string): string[] {
  const seen: string[] = [];
  for (const queue = [sha]; queue.length > 0; ) {
    const one = queue.shift() ?? "";
    if (seen.includes(one) || !state.commits.has(one)) continue;
    seen.push(one);
    queue.push(...(state.commits.get(one)?.parents ?? []));
  }
  return seen;
}

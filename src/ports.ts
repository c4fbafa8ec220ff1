/**
 * What the gate needs of the world, and nothing more. `adapters/` implements these; tests pass their own.
 */

/** One file as a reader sees it. Every byte that a reader gets comes through here. */
export interface Source {
  /** Relative to the workspace, `/` as separator. */
  readonly path: string;
  /** Bytes on disk. */
  readonly size: number;
  /** The first 64 KiB (fewer if the file is smaller). */
  head(): Promise<Uint8Array>;
  /** Exactly the bytes [offset, offset + length) that exist; never past the end. */
  slice(offset: number, length: number): Promise<Uint8Array>;
  /** The whole file, up to the document cap; beyond it a `UserError`. gzip is undone. */
  bytes(): Promise<Uint8Array>;
  /** As `bytes()`, decoded from UTF-8, a BOM undone. */
  text(): Promise<string>;
  /** All of it in pieces, in order, each valid until the next is asked for; gzip is undone. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Lines without their terminator, streamed; gzip is undone. */
  lines(): AsyncIterable<string>;
  /** A file beside this one (no separators in `name`), inside the workspace; null if it is not there. */
  sibling(name: string): Promise<Source | null>;
  /** Files that match a glob below this one's directory (never above it), sorted by path; of a run that is a folder. */
  below(pattern: string): Promise<readonly Source[]>;
  /** Of the bytes on disk, hex. */
  sha256(): Promise<string>;
  /** The file as a ZIP archive. Throws a plain Error with a sentence when it is none or is broken. */
  archive(): Promise<Archive>;
}

/** A ZIP, read under caps; members may be stored, deflated or zstd. */
export interface Archive {
  readonly names: readonly string[];
  /** A member's bytes, decompressed; null if there is no such member. */
  read(name: string): Promise<Uint8Array | null>;
}

/** Files below one root. Nothing outside it is ever opened. */
export interface Workspace {
  /**
   * Paths that match the glob, sorted by code point; a pattern without wildcard is a path. No directories, but links
   * and special files are listed: what they are is known, and said, when they are opened.
   */
  glob(pattern: string): Promise<readonly string[]>;
  /** A regular file inside the root, links resolved. Anything else is a `UserError` that says what it is. */
  open(path: string): Promise<Source>;
  /** A small text file such as the policy, up to `cap` bytes; null if it is not there. */
  text(path: string, cap: number): Promise<string | null>;
  write(path: string, content: string | Uint8Array, overwrite: boolean): Promise<void>;
}

/** Where the run says what it does while it does it (standard error; progress only on a terminal). */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
  progress(text: string): void;
}

/** One entry of a commit's tree: a file, a link or a submodule; directories are in the paths. */
export interface TreeEntry {
  /** Relative to the workspace, `/` as separator. */
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
  /** Bytes as git stores them; 0 for a submodule. */
  readonly size: number;
  /** Object id of the content: equal ids, equal bytes. */
  readonly id: string;
  /** Where a link leads, as written in it; null for everything else, and where it was not looked up. */
  readonly target: string | null;
}

/** The clone that the workspace is in. Commits are whole ids, checked; nothing is fetched, run or written. */
export interface Repository {
  /** The commit that is checked out; null before the first one. */
  head(): Promise<string | null>;
  /** The commit that a ref or an id names, where the clone has it; else null. */
  resolve(ref: string): Promise<string | null>;
  /** In their order; also those that a shallow clone does not have. Null where the commit itself is not there. */
  parents(commit: string): Promise<readonly string[] | null>;
  /** The best common ancestor; "shallow" where the clone has too little history to tell; null where there is none. */
  mergeBase(a: string, b: string): Promise<string | "shallow" | null>;
  /** All files of a commit below the workspace, sorted by path; null where the clone does not have the commit whole. */
  list(commit: string): Promise<readonly TreeEntry[] | null>;
  /** A file's bytes, as committed. A path that is not there, or more than `cap` bytes, is a `UserError`. */
  read(commit: string, path: string, cap: number): Promise<Uint8Array>;
  /** Paths that differ between two commits, both names of what was renamed; null where one is not there. */
  changed(a: string, b: string): Promise<readonly string[] | null>;
}

/**
 * What GitHub said, or that it did not answer: its status (null where there was no answer) and one sentence. Never a
 * header, an address or a token.
 */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly status: number | null;

  constructor(status: number | null, message: string) {
    super(message);
    this.status = status;
  }
}

/** A comment of an issue or a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** Login of who wrote it, "" where the account is gone. */
  readonly author: string;
  readonly isBot: boolean;
  /** Slug of the app that wrote it through its token; null for a person. */
  readonly app: string | null;
  readonly url: string;
}

export interface CheckAnnotation {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

export interface NewCheckRun {
  readonly name: string;
  /** The commit that was judged. */
  readonly sha: string;
  readonly conclusion: "success" | "failure";
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
}

export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; null where the fork is gone. */
  readonly headRepository: string | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly baseRepository: string;
}

export interface Comparison {
  readonly status: "ahead" | "behind" | "diverged" | "identical";
  readonly mergeBase: string;
  /** Commits that the head has and the base has not, and the other way round. */
  readonly ahead: number;
  readonly behind: number;
}

export interface RemoteCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** ISO 8601; null where GitHub does not say. */
  readonly committedAt: string | null;
}

export interface RemoteTree {
  /** Files, links and submodules below the root of the repository; no directories. */
  readonly entries: readonly TreeEntry[];
  /** GitHub left some out. */
  readonly truncated: boolean;
}

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** `push`, `merge_group` and so on. */
  readonly event: string;
  /** `completed` when finished. */
  readonly status: string;
  readonly conclusion: string | null;
  /** Path of the workflow file, without the ref that GitHub may put behind it. */
  readonly workflow: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name` of where the commit is; null where the fork is gone. */
  readonly headRepository: string | null;
  /** `owner/name` of where the run is. */
  readonly repository: string;
  readonly createdAt: string;
  readonly url: string;
}

/** Which runs are asked for; what is null is not asked. */
export interface RunQuery {
  /** File name of the workflow, such as `gate.yml`. */
  readonly workflow: string | null;
  readonly branch: string | null;
  readonly event: string | null;
  readonly headSha: string | null;
  readonly status: string | null;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly expired: boolean;
  readonly createdAt: string;
  /** The run that made it, where GitHub says. */
  readonly runId: number | null;
  readonly headSha: string | null;
}

export interface Release {
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** ISO 8601; null for a draft. */
  readonly publishedAt: string | null;
}

/** What is found page by page, each page one request, at most 100 items a page. */
export type Pages<T> = AsyncIterable<readonly T[]>;

/**
 * The REST API of GitHub for the one repository of the run: the token's only use. Every method throws a `GitHubError`
 * and nothing else; `null` is GitHub's 404 where a method says so. Refs are whole commit ids, or names that the caller
 * has from the event or the policy.
 */
export interface GitHub {
  /** Requests so far, each try counted. */
  readonly requests: number;
  /** Login of the token's owner, such as `github-actions[bot]`; null where GitHub does not tell this token. */
  viewer(): Promise<string | null>;

  comments(issue: number): Pages<IssueComment>;
  createComment(issue: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  deleteComment(id: number): Promise<void>;

  /** A completed check run with its first annotations; more than 50 go by further requests, in order. */
  createCheckRun(run: NewCheckRun, annotations: readonly CheckAnnotation[]): Promise<{ readonly url: string }>;

  pullRequest(number: number): Promise<PullRequest | null>;
  /**
   * Open pull requests from a branch of this repository or of a fork. The list by a commit, which GitHub has too, says
   * nothing of a commit that only a fork has.
   */
  pullRequestsFrom(head: { readonly owner: string; readonly branch: string }): Pages<PullRequest>;

  compare(base: string, head: string): Promise<Comparison | null>;
  commit(ref: string): Promise<RemoteCommit | null>;
  /** All of a tree or commit, in one request. */
  tree(sha: string): Promise<RemoteTree | null>;
  /** At most `cap` bytes. */
  blob(sha: string, cap: number): Promise<Uint8Array>;
  /** A file at a ref, such as the workflow's own; null where it is not there or no file. At most `cap` bytes. */
  contents(path: string, ref: string, cap: number): Promise<Uint8Array | null>;

  run(id: number): Promise<WorkflowRun | null>;
  /** The newest first. */
  runs(query: RunQuery): Pages<WorkflowRun>;
  /** Of one run, or of the whole repository by name; the newest first. */
  artifacts(of: { readonly run: number } | { readonly name: string }): Pages<Artifact>;
  /** The zip of an artifact, at most `cap` bytes; null where it has expired. The token stays with the API. */
  downloadArtifact(id: number, cap: number): Promise<Uint8Array | null>;
  /** The newest first, as GitHub sorts them. */
  releases(): Pages<Release>;
}

/** The files of one commit, wherever they come from. */
export interface CommitTree {
  readonly commit: string;
  /** Below the workspace, sorted by path. */
  readonly entries: readonly TreeEntry[];
  /** An entry's bytes as committed. Above `cap`, or where they cannot be had, a `UserError`. */
  read(entry: TreeEntry, cap: number): Promise<Uint8Array>;
}

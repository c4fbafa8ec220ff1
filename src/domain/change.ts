/** What started a run, as DESIGN 5 tells events apart. `terminal` is no event at all, `other` one without a row. */
export const EVENT_KINDS = [
  "pull_request",
  "merge_group",
  "push",
  "tag",
  "release",
  "deployment",
  "schedule",
  "workflow_dispatch",
  "workflow_run",
  "terminal",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A change as the event tells it. Whatever the payload does not say, or says in no usable form, is null. */
export interface Change {
  readonly kind: EventKind;
  /** GitHub's own name of the event; null on a terminal. */
  readonly event: string | null;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string | null;
  readonly defaultBranch: string | null;
  /** The whole ref of the run, such as `refs/heads/main`. */
  readonly ref: string | null;
  /** The commit that the run checks out; on a pull request GitHub's trial merge. */
  readonly sha: string | null;
  /** The commit that is judged; null on a terminal, where it is the working tree. */
  readonly head: string | null;
  /** Where the change goes to: a pull request's or merge group's base. `branch` is a bare name. */
  readonly base: { readonly branch: string | null; readonly sha: string | null } | null;
  readonly pull: PullRequest | null;
  /** The branch's commit before a push; null where it had none. */
  readonly before: string | null;
  /** The tag of a release, a pushed tag, or a deployment of a tag. */
  readonly tag: string | null;
  /** When the release was published, ISO 8601. */
  readonly publishedAt: string | null;
  /** The run that a `workflow_run` tells of. */
  readonly observed: ObservedRun | null;
  readonly actor: string | null;
  /** This run. */
  readonly run: {
    readonly id: number | null;
    readonly attempt: number | null;
    /** Path of the workflow file, such as `.github/workflows/gate.yml`. */
    readonly workflow: string | null;
  };
  /** What was wrong with the payload, in sentences. */
  readonly problems: readonly string[];
}

export interface PullRequest {
  readonly number: number;
  readonly draft: boolean;
  readonly author: string | null;
  readonly headBranch: string | null;
  /** `owner/name`; null where the repository was deleted. */
  readonly headRepository: string | null;
  /** From another repository, or from one that is gone. */
  readonly fork: boolean;
}

/** Another workflow's run, as a `workflow_run` payload tells it. Facts to look up by, none to trust. */
export interface ObservedRun {
  readonly id: number;
  readonly attempt: number | null;
  readonly event: string | null;
  readonly workflow: string | null;
  readonly conclusion: string | null;
  readonly headSha: string | null;
  readonly headBranch: string | null;
  readonly headRepository: string | null;
  /** Numbers of the pull requests it was for; empty for a fork. */
  readonly pulls: readonly number[];
}

/** What the call asks to compare with. */
export type BaselineSpec =
  | { readonly kind: "auto" }
  | { readonly kind: "none" }
  | { readonly kind: "path"; readonly glob: string }
  | { readonly kind: "artifact"; readonly name: string }
  | { readonly kind: "ref"; readonly ref: string };

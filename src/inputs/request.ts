import type { BaselineSpec } from "../domain/change.ts";
import type { CommentMode } from "../domain/publishing.ts";

/** Which verdicts block: `fail` and `inconclusive`, these and `warn`, or none. */
export const FAIL_ON = ["fail", "warn", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What a missing baseline is worth, from the loosest to the strictest. */
export const ON_MISSING_BASELINE = ["ignore", "warn", "fail"] as const;
export type OnMissingBaseline = (typeof ON_MISSING_BASELINE)[number];

/** Where the policy is looked for when the call does not say. */
export const DEFAULT_POLICY = ".github/pareto-gate.yml";

/** One call of the gate, from either entry. */
export interface CheckRequest {
  /** Path of the policy, relative to the workspace. */
  readonly policy: string;
  /** Paths or globs, added to the policy's. */
  readonly results: readonly string[];
  /** What to compare with. */
  readonly baseline: BaselineSpec;
  readonly failOn: FailOn;
  /** May tighten what the policy says; null says nothing. */
  readonly onMissingBaseline: OnMissingBaseline | null;
  /** The instant to judge on as the user wrote it (ISO 8601); null is the machine's clock. */
  readonly now: string | null;
}

/** A comment's key: what tells the comments of one pull request apart. */
export const COMMENT_KEY = /^[a-z0-9-]{1,40}$/;

/** `gate` judges; `publish` is the second half of a pair of workflows: it passes on what a fork's run has judged. */
export const MODES = ["gate", "publish"] as const;

/** What the Action was asked for: the judgement, and what to publish of it. */
export interface ActionRequest extends CheckRequest {
  readonly mode: (typeof MODES)[number];
  readonly summary: boolean;
  readonly annotations: boolean;
  /** Directory of the report files, relative to the workspace. */
  readonly reportDir: string;
  readonly comment: CommentMode;
  /** Null: made from the workflow file, the job and the policy's path. */
  readonly commentKey: string | null;
  /** Null: no check run. */
  readonly checkName: string | null;
  /** Null: the event's. */
  readonly prNumber: number | null;
  /** "": nothing is asked of GitHub. */
  readonly token: string;
}

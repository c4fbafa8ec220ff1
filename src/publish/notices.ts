import { GitHubError } from "../ports.ts";

/** What a step tried to write, and the line of a workflow's `permissions` that allows it. */
const WHAT = {
  comment: { name: "The comment", permission: "pull-requests: write" },
  check: { name: "The check run", permission: "checks: write" },
} as const;

export interface Failure {
  readonly status: "forbidden" | "failed";
  /** One sentence: what was not written, why, and what to do. */
  readonly notice: string;
}

/** GitHub's answer as what a person can do about it. A missing permission reads as 403, on private repositories as 404. */
export function failureOf(error: unknown, what: keyof typeof WHAT, isReadOnly: boolean): Failure {
  const { name, permission } = WHAT[what];
  const say = (status: Failure["status"], why: string): Failure => ({
    status,
    notice: `${name} was not written: ${why}`,
  });
  if (!(error instanceof GitHubError)) return say("failed", error instanceof Error ? error.message : String(error));
  const { status, message } = error;
  if (status === null) return say("failed", message);
  if (status === 401) return say("forbidden", 'GitHub does not take the token of "github-token" (401)');
  if (/rate limit|abuse detection/i.test(message)) return say("failed", `GitHub limits the token now (${status})`);
  if (status !== 403 && status !== 404) return say("failed", `GitHub answered ${status} (${message})`);
  if (/\blocked\b/i.test(message)) return say("forbidden", "the conversation of the pull request is locked");
  return isReadOnly
    ? say(
        "forbidden",
        "the token of a pull request from a fork or from Dependabot is read-only; the report is in the job summary, " +
          'and a second workflow, on "workflow_run", may write it',
      )
    : say("forbidden", `the token may not (${status}); add "${permission}" to the permissions of the job`);
}

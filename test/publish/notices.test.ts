import { describe, expect, it } from "vitest";
import { GitHubError } from "../../src/ports.ts";
import { failureOf } from "../../src/publish/notices.ts";

const DENIED = new GitHubError(403, "Resource not accessible by integration");

describe("what GitHub refused, said once", () => {
  it.each([
    [
      DENIED,
      "comment",
      false,
      "forbidden",
      'The comment was not written: the token may not (403); add "pull-requests: write" to the permissions of the job',
    ],
    [
      DENIED,
      "check",
      false,
      "forbidden",
      'The check run was not written: the token may not (403); add "checks: write" to the permissions of the job',
    ],
    [
      new GitHubError(404, "Not Found"),
      "comment",
      false,
      "forbidden",
      'The comment was not written: the token may not (404); add "pull-requests: write" to the permissions of the job',
    ],
    [
      new GitHubError(403, "Unable to create comment because issue is locked."),
      "comment",
      true,
      "forbidden",
      "The comment was not written: the conversation of the pull request is locked",
    ],
    [
      new GitHubError(403, "You have exceeded a secondary rate limit."),
      "comment",
      true,
      "failed",
      "The comment was not written: GitHub limits the token now (403)",
    ],
    [
      new GitHubError(503, "down"),
      "check",
      false,
      "failed",
      "The check run was not written: GitHub answered 503 (down)",
    ],
    [
      new GitHubError(null, "the host was not found"),
      "comment",
      false,
      "failed",
      "The comment was not written: the host was not found",
    ],
    [
      new TypeError("x is not a function"),
      "comment",
      false,
      "failed",
      "The comment was not written: x is not a function",
    ],
  ] as const)("%s (%s)", (error, what, isReadOnly, status, notice) => {
    expect(failureOf(error, what, isReadOnly)).toEqual({ status, notice });
  });

  it("is the recipe where the token is read-only by the event", () => {
    const { status, notice } = failureOf(DENIED, "comment", true);
    expect(status).toBe("forbidden");
    expect(notice).toContain('a second workflow, on "workflow_run", may write it');
  });
});

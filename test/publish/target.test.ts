import { describe, expect, it } from "vitest";
import { runOf } from "../../src/publish/run.ts";
import { targetOf } from "../../src/publish/target.ts";

const SHA = "a".repeat(40);
const MERGE = "b".repeat(40);
const ENV = {
  GITHUB_API_URL: "https://api.github.test",
  GITHUB_SERVER_URL: "https://github.test",
  GITHUB_REPOSITORY: "octo/models",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_SHA: MERGE,
  GITHUB_RUN_ID: "12345678901",
  GITHUB_RUN_ATTEMPT: "3",
  GITHUB_WORKFLOW_REF: "octo/models/.github/workflows/gate.yml@refs/pull/12/merge",
  GITHUB_JOB: "gate",
  GITHUB_ACTOR: "octocat",
};
const run = (env: object = {}) => runOf({ ...ENV, ...env });
const pull = (repo: string | null, given: object = {}) => ({
  pull_request: { number: 12, head: { sha: SHA, repo: repo === null ? null : { full_name: repo } }, ...given },
});
const NOTHING = { pull: null, sha: null, isClaimed: false, isReadOnly: false, fault: null };

describe("the run", () => {
  it("is what the runner says", () => {
    expect(run()).toEqual({
      apiUrl: "https://api.github.test",
      repository: "octo/models",
      event: "pull_request",
      sha: MERGE,
      id: 12345678901,
      attempt: 3,
      workflow: ".github/workflows/gate.yml",
      job: "gate",
      actor: "octocat",
      url: "https://github.test/octo/models/actions/runs/12345678901/attempts/3",
    });
  });

  it("has no address where a part of it is missing or strange", () => {
    expect(runOf({}).url).toBeNull();
    for (const env of [
      { GITHUB_RUN_ID: "x" },
      { GITHUB_SERVER_URL: "javascript:0" },
      { GITHUB_REPOSITORY: "a/b)](c" },
    ]) {
      expect(run(env).url).toBeNull();
    }
  });
});

describe("where the run may publish", () => {
  it("is the event's pull request and its head, not the merge commit", () => {
    expect(targetOf(run(), pull("octo/models"), null)).toEqual({ ...NOTHING, pull: 12, sha: SHA });
  });

  it.each([["mallory/models"], [null]])("knows a fork (%s), which has a read-only token", (repo) => {
    expect(targetOf(run(), pull(repo), null)).toMatchObject({ pull: 12, isReadOnly: true });
  });

  it("knows Dependabot", () => {
    const dependabot = run({ GITHUB_ACTOR: "dependabot[bot]" });
    expect(targetOf(dependabot, pull("octo/models"), null)).toMatchObject({ pull: 12, isReadOnly: true });
  });

  it.each([
    null,
    "x",
    {},
    { pull_request: null },
    pull("octo/models", { number: "12" }),
    pull("octo/models", { head: { sha: "main" } }),
  ])("is nowhere with the payload %j, and says why", (payload) => {
    expect(targetOf(run(), payload, null)).toEqual({ ...NOTHING, fault: expect.stringContaining("event file") });
  });

  it("is not the pull request that the input names where the event is of another", () => {
    expect(targetOf(run(), pull("octo/models"), 12)).toMatchObject({ pull: 12, fault: null });
    expect(targetOf(run(), pull("octo/models"), 13)).toMatchObject({
      pull: null,
      fault: expect.stringContaining("13"),
    });
  });

  it.each(["push", "schedule", "workflow_dispatch"])("on %s is what the input names, on trial", (event) => {
    const target = { ...NOTHING, sha: MERGE, isClaimed: true };
    expect(targetOf(run({ GITHUB_EVENT_NAME: event }), null, 7)).toEqual({ ...target, pull: 7 });
    expect(targetOf(run({ GITHUB_EVENT_NAME: event }), null, null)).toEqual({ ...target, pull: null });
  });

  it("in a merge queue is the commit, never a pull request", () => {
    expect(targetOf(run({ GITHUB_EVENT_NAME: "merge_group" }), null, 7)).toMatchObject({ pull: null, sha: MERGE });
  });

  it.each(["pull_request_target", "workflow_run", "issue_comment", ""])(
    "on %j is nowhere: another commit was judged",
    (event) => {
      expect(targetOf(run({ GITHUB_EVENT_NAME: event }), pull("octo/models"), 12)).toEqual(NOTHING);
    },
  );
});

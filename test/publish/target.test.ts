import { describe, expect, it } from "vitest";
import { readChange } from "../../src/inputs/event.ts";
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

const NOTHING = { pull: null, sha: null, isClaimed: false, isReadOnly: false, fault: null };

describe("the run", () => {
  it("is what the runner says", () => {
    expect(run()).toEqual({
      apiUrl: "https://api.github.test",
      repository: "octo/models",
      id: 12345678901,
      attempt: 3,
      workflow: ".github/workflows/gate.yml",
      job: "gate",
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
  const event = (name: string, payload: object = {}, env: object = {}) =>
    readChange({ ...ENV, GITHUB_EVENT_NAME: name, ...env }, JSON.stringify(payload));
  const pull = (repo: string | null, given: object = {}) =>
    event("pull_request", {
      pull_request: {
        number: 12,
        head: { sha: SHA, ref: "topic", repo: repo === null ? null : { full_name: repo } },
        base: { sha: MERGE, ref: "main", repo: { full_name: "octo/models" } },
        ...given,
      },
    });

  it("is the event's pull request and its head, not the merge commit", () => {
    expect(targetOf(pull("octo/models"), null)).toEqual({ ...NOTHING, pull: 12, sha: SHA });
  });

  it.each([["mallory/models"], [null]])("knows a fork (%s), which has a read-only token", (repo) => {
    expect(targetOf(pull(repo), null)).toMatchObject({ pull: 12, isReadOnly: true });
  });

  it("knows Dependabot, also where a person runs it again", () => {
    const change = pull("octo/models", { user: { login: "dependabot[bot]" } });
    expect(targetOf(change, null)).toMatchObject({ pull: 12, isReadOnly: true });
    expect(targetOf({ ...pull("octo/models"), actor: "dependabot[bot]" }, null)).toMatchObject({ isReadOnly: true });
  });

  it.each([{}, { pull_request: null }, { pull_request: { number: 12, head: { sha: "main" } } }])(
    "is nowhere with the payload %j, and says why",
    (payload) => {
      const target = targetOf(event("pull_request", payload), null);
      expect(target).toEqual({ ...NOTHING, fault: expect.stringContaining("event file") });
    },
  );

  it("is not the pull request that the input names where the event is of another", () => {
    expect(targetOf(pull("octo/models"), 12)).toMatchObject({ pull: 12, fault: null });
    expect(targetOf(pull("octo/models"), 13)).toMatchObject({ pull: null, fault: expect.stringContaining("13") });
  });

  it.each(["push", "schedule", "workflow_dispatch"])("on %s is what the input names, on trial", (name) => {
    const target = { ...NOTHING, sha: MERGE, isClaimed: true };
    expect(targetOf(event(name), 7)).toEqual({ ...target, pull: 7 });
    expect(targetOf(event(name), null)).toEqual({ ...target, pull: null });
  });

  it.each(["merge_group", "release", "deployment"])("on %s is the commit, never a pull request", (name) => {
    expect(targetOf(event(name), 7)).toEqual({ ...NOTHING, sha: MERGE });
  });

  it.each(["workflow_run", "issue_comment"])("on %s is nowhere: another commit was judged", (name) => {
    expect(targetOf(event(name, { workflow_run: { head_sha: SHA } }), 12)).toEqual(NOTHING);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../../src/domain/change.ts";
import { readChange } from "../../src/inputs/event.ts";
import { ROOT } from "../structure/sources.ts";

const HEAD = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
const BASE = "c3d0be41ecbe669545ee3e94d31ed9a4bc91ee3c";
const MERGE = "e5bd3914e2e596debea16f433f57875b5b90bcd6";

const payload = (name: string) => readFileSync(join(ROOT, "test/rig/events", `${name}.json`), "utf8");

/** The environment of a run, as GitHub sets it. */
const envOf = (name: string, ref: string, sha = HEAD) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_SHA: sha,
  GITHUB_REF: ref,
  GITHUB_REPOSITORY: "octo/models",
  GITHUB_ACTOR: "dev",
  GITHUB_RUN_ID: "30433642",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_WORKFLOW_REF: "octo/models/.github/workflows/gate.yml@refs/heads/main",
});
const read = (name: string, file: string, ref = "refs/heads/main", sha = HEAD) =>
  readChange(envOf(name, ref, sha), payload(file));

describe("a pull request", () => {
  const trial = "refs/pull/7/merge";

  it("of the same repository is judged by its head, and goes to its base", () => {
    expect(read("pull_request", "pull_request", trial, MERGE)).toEqual({
      kind: "pull_request",
      event: "pull_request",
      repository: "octo/models",
      defaultBranch: "main",
      ref: trial,
      sha: MERGE,
      head: HEAD,
      base: { branch: "main", sha: BASE },
      pull: { number: 7, draft: false, author: "dev", headBranch: "w4a16", headRepository: "octo/models", fork: false },
      before: null,
      tag: null,
      publishedAt: null,
      observed: null,
      actor: "dev",
      run: { id: 30433642, attempt: 2, workflow: ".github/workflows/gate.yml" },
      problems: [],
    });
  });

  it.each([
    ["pull_request-draft", { number: 7, draft: true, fork: false, headRepository: "octo/models" }],
    ["pull_request-fork", { number: 8, fork: true, headRepository: "contributor/models", headBranch: "main" }],
    ["pull_request-deleted-fork", { number: 9, fork: true, headRepository: null, headBranch: "patch-1" }],
    ["pull_request-dependabot", { number: 10, fork: false, author: "dependabot[bot]" }],
  ])("%s is told apart", (file, pull) => {
    expect(read("pull_request", file, trial, MERGE)).toMatchObject({ kind: "pull_request", pull, problems: [] });
  });

  it.each(["pull_request_review", "pull_request_review_comment"])("is what %s is about", (name) => {
    expect(read(name, "pull_request", trial, MERGE)).toMatchObject({ kind: "pull_request", event: name, head: HEAD });
  });

  it("on pull_request_target is refused with what to do instead", () => {
    expect(() => read("pull_request_target", "pull_request")).toThrow(/use `on: pull_request`.*workflow_run/);
  });
});

describe("other events", () => {
  it.each([
    [
      "merge_group",
      "merge_group",
      "refs/heads/gh-readonly-queue/main/pr-7",
      { base: { branch: "main", sha: BASE }, pull: null },
    ],
    ["push", "push", "refs/heads/main", { kind: "push", before: BASE, base: null }],
    ["push", "push-new-branch", "refs/heads/release-2", { kind: "push", before: null }],
    ["push", "push-tag", "refs/tags/v1.3.0", { kind: "tag", tag: "v1.3.0", before: null }],
    ["workflow_dispatch", "workflow_dispatch", "refs/heads/main", { kind: "workflow_dispatch" }],
    ["schedule", "schedule", "refs/heads/main", { kind: "schedule" }],
    ["release", "release", "refs/tags/v1.3.0", { tag: "v1.3.0", publishedAt: "2026-11-24T09:30:00Z" }],
    ["deployment", "deployment", "refs/tags/v1.3.0", { kind: "deployment", tag: "v1.3.0" }],
    ["deployment", "deployment", "refs/heads/main", { kind: "deployment", tag: null }],
    ["issue_comment", "pull_request", "refs/heads/main", { kind: "other", pull: null, base: null }],
  ])("%s of %s on %s", (name, file, ref, expected) => {
    const change = read(name, file, ref);
    expect(change).toMatchObject({ event: name, head: HEAD, sha: HEAD, problems: [], ...expected });
  });

  it("workflow_run tells of another run, whose pull requests nobody names where it came from a fork", () => {
    const change = read("workflow_run", "workflow_run-fork", "refs/heads/main", BASE);
    expect(change).toMatchObject({ kind: "workflow_run", sha: BASE, head: HEAD, base: null, pull: null, problems: [] });
    expect(change.observed).toEqual({
      id: 30433642,
      attempt: 2,
      event: "pull_request",
      workflow: ".github/workflows/gate.yml",
      conclusion: "failure",
      headSha: HEAD,
      headBranch: "main",
      headRepository: "contributor/models",
      pulls: [],
    });
  });

  it("is none on a terminal", () => {
    expect(readChange({}, null)).toMatchObject({ kind: "terminal", event: null, head: null, problems: [] });
  });
});

describe("an odd payload", () => {
  it.each([
    [null, "the event's payload is not there, or no file of at most 32 MiB"],
    ["", "the event's payload is no JSON"],
    ["{", "the event's payload is no JSON"],
    ["[1]", "the event's payload is no JSON object"],
    ["null", "the event's payload is no JSON object"],
    ["[".repeat(2_000_000), "the event's payload is no JSON"],
    [" ".repeat(32 * 1024 * 1024 + 1), "the event's payload is larger than 32 MiB"],
  ])("is said (%#)", (text, problem) => {
    const change = readChange(envOf("pull_request", "refs/pull/7/merge", MERGE), text);
    expect(change.problems).toEqual([
      problem,
      'the payload of event "pull_request" has no usable pull_request.number',
      'the payload of event "pull_request" has no usable pull_request.head.sha',
      'the payload of event "pull_request" has no usable pull_request.base.sha',
    ]);
    // Without the head's own commit nothing stands in for it: the trial merge is not what the author wrote.
    expect(change).toMatchObject({ kind: "pull_request", pull: null, head: null, base: { sha: null } });
  });

  it("gives nothing that is not what it should be", () => {
    const change = readChange({ GITHUB_EVENT_NAME: "pull_request", GITHUB_SHA: "HEAD" }, payload("odd-types"));
    expect(change).toMatchObject({
      repository: null,
      defaultBranch: null,
      sha: null,
      head: null,
      pull: null,
      actor: null,
    });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("holds names and lists to a size", () => {
    const huge = JSON.parse(payload("workflow_run-fork"));
    huge.workflow_run.head_branch = "x".repeat(100_000);
    huge.workflow_run.pull_requests = Array.from({ length: 10_000 }, (_, index) => ({ number: index + 1 }));
    const change = readChange(envOf("workflow_run", "refs/heads/main"), JSON.stringify(huge));
    expect(change.observed).toMatchObject({ headBranch: null });
    expect(change.observed?.pulls).toHaveLength(20);
  });

  it("of any shape is read without an error", () => {
    const names = ["pull_request", "merge_group", "push", "release", "deployment", "workflow_run", "__proto__"];
    const keys = [
      "pull_request",
      "head",
      "base",
      "sha",
      "ref",
      "repo",
      "full_name",
      "merge_group",
      "workflow_run",
      "id",
      "release",
    ];
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), tie("value"))),
    })).value;
    fc.assert(
      fc.property(fc.constantFrom(...names), json, (name, value) => {
        const change = readChange(envOf(name, "refs/heads/main"), JSON.stringify(value));
        return EVENT_KINDS.includes(change.kind) && (change.head === null || /^[0-9a-f]{40,64}$/.test(change.head));
      }),
    );
  });
});

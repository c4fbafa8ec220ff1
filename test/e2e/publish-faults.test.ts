import { describe, expect, it } from "vitest";
import { type Fault, startGitHub } from "../rig/github.ts";
import {
  allow,
  cheaper,
  freshDist,
  HEAD,
  onPull,
  PULL,
  pullEvent,
  routesOf,
  stocked,
  tokensIn,
} from "./publish-support.ts";
import { example, passing, said } from "./support.ts";

const dist = freshDist();
const REPO = "/repos/{owner}/{repo}";
const LIST = `GET ${REPO}/issues/{issue_number}/comments`;
const CREATE = `POST ${REPO}/issues/{issue_number}/comments`;
const always = { comment: "always" };

/** Fault → status of the comment, and words of the one notice. */
const REFUSED: readonly (readonly [string, Fault, string, string])[] = [
  ["401", { on: LIST, status: 401, message: "Bad credentials" }, "forbidden", 'token of "github-token" (401)'],
  [
    "403, a permission",
    { on: CREATE, status: 403, message: "Resource not accessible by integration" },
    "forbidden",
    'add "pull-requests: write" to the permissions of the job',
  ],
  [
    "404, as a private repository says it",
    { on: LIST, status: 404, message: "Not Found" },
    "forbidden",
    "the token may not (404)",
  ],
  [
    "403, a secondary limit for longer than a step waits",
    {
      on: CREATE,
      status: 403,
      message: "You have exceeded a secondary rate limit",
      headers: { "retry-after": "3600" },
    },
    "failed",
    "GitHub limits the token now (403)",
  ],
  ["409", { on: CREATE, status: 409, message: "Conflict" }, "failed", "GitHub answered 409 (Conflict)"],
  [
    "422",
    { on: CREATE, status: 422, message: "Validation Failed" },
    "failed",
    "GitHub answered 422 (Validation Failed)",
  ],
  ["a redirect", { on: LIST, status: 301, headers: { location: "https://elsewhere.test/" } }, "failed", "301"],
  ["no JSON", { on: LIST, text: "<html>::error::proxy</html>" }, "failed", "the answer is no JSON"],
  [
    "a page of a proxy",
    { on: LIST, status: 407, text: "<html>proxy</html>", headers: { "content-type": "text/html" } },
    "failed",
    "407",
  ],
  ["half an answer", { on: LIST, kind: "cut" }, "failed", "the connection was cut off"],
];

describe("what GitHub refuses costs the comment and nothing else", () => {
  it.each(REFUSED)("%s", async (_, fault, status, words) => {
    await using github = stocked(await startGitHub());
    github.fault(fault);
    const step = await onPull(github, dist(), { files: passing(), inputs: always });
    expect(step).toMatchObject({ exit: 0, stderr: "", sideEffects: "" });
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      verdict: "pass",
      blocked: "false",
      "comment-status": status,
    });
    expect(step.summary).not.toBe("");
    expect(said(step)).toEqual([expect.stringContaining(words)]);
    expect(tokensIn(step)).toBe(0);
  });

  it("a locked conversation", async () => {
    await using github = stocked(await startGitHub());
    github.state.locked.add(PULL);
    const step = await onPull(github, dist(), { files: example(), base: cheaper() });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ verdict: "fail", "comment-status": "forbidden" });
    expect(said(step).join("\n")).toContain("the conversation of the pull request is locked");
    expect(step.exit).toBe(1);
  });

  it("Dependabot's token", async () => {
    await using github = stocked(await startGitHub());
    allow(github, "pull-requests", "read");
    const step = await onPull(github, dist(), {
      files: passing(),
      inputs: always,
      env: { GITHUB_ACTOR: "dependabot[bot]" },
    });
    expect(said(step)).toEqual([expect.stringContaining("from a fork or from Dependabot is read-only")]);
  });

  it("a text that GitHub answers 200 to and does not take", async () => {
    await using github = stocked(await startGitHub());
    await onPull(github, dist(), { files: example(), base: cheaper() });
    const { body } = github.state.comments[0] ?? {};
    const PATCH = `PATCH ${REPO}/issues/comments/{comment_id}`;
    const kept = { id: github.state.comments[0]?.id, body, user: null, html_url: "https://github.test/x" };
    github.fault({ on: PATCH, text: JSON.stringify(kept) });
    const step = await onPull(github, dist(), { run: 101, files: passing() });
    expect(step.outputs.get("comment-status")).toBe("failed");
    expect(said(step)).toEqual([expect.stringContaining("GitHub kept what it had before")]);
  });

  it.each([
    ["a token that is not there", { inputs: { "github-token": "" } }, '"github-token" is empty'],
    ["an API that is not there", { env: { GITHUB_API_URL: "http://127.0.0.1:9" } }, "the connection was refused"],
    ["an API that is none", { env: { GITHUB_API_URL: "" } }, "GITHUB_API_URL is not the address"],
  ])("%s", async (_, { inputs = {}, env = {} }: { inputs?: object; env?: object }, words) => {
    await using github = stocked(await startGitHub());
    const step = await onPull(github, dist(), {
      ...{ files: passing(), eventName: "workflow_dispatch", event: "{}" },
      inputs: { ...always, "pr-number": String(PULL), ...inputs },
      env: { GITHUB_SHA: HEAD, ...env },
    });
    expect(step).toMatchObject({ exit: 0, stderr: "" });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ blocked: "false", "comment-status": "failed" });
    expect(said(step).at(-1)).toContain(words);
    expect(routesOf(github)).toEqual([]);
  });

  it("no answer at all, given up after ten seconds", async () => {
    await using github = stocked(await startGitHub());
    github.fault({ on: LIST, kind: "silent" });
    const step = await onPull(github, dist(), { files: passing(), inputs: always });
    expect(step).toMatchObject({ exit: 0 });
    expect(said(step)).toEqual([expect.stringContaining("no whole answer within 10 s")]);
    expect(routesOf(github)).toHaveLength(1);
  });
});

describe("what passes is tried again", () => {
  it.each([
    ["502", { status: 502, message: "Bad Gateway" }],
    ["429", { status: 429, message: "Too many", headers: { "retry-after": "0" } }],
    ["a secondary limit", { status: 403, message: "secondary rate limit", headers: { "retry-after": "1" } }],
  ])("%s", async (_, fault) => {
    await using github = stocked(await startGitHub());
    github.fault({ on: LIST, times: 1, ...fault });
    const step = await onPull(github, dist(), { files: passing(), inputs: always });
    expect(step.outputs.get("comment-status")).toBe("created");
    expect(routesOf(github)).toHaveLength(3);
    expect(said(step)).toEqual([]);
  });
});

describe("a GitHub of its own", () => {
  it("is asked below its path, and nowhere else", async () => {
    await using github = stocked(await startGitHub({ prefix: "/api/v3" }));
    await onPull(github, dist(), { files: example(), base: cheaper() });
    const step = await onPull(github, dist(), { run: 101, files: passing() });
    expect(step.outputs.get("comment-status")).toBe("updated");
    expect(routesOf(github)).toContain("POST /graphql");
    expect(github.violations).toEqual([]);
  });

  it("costs six requests at most", async () => {
    await using github = stocked(await startGitHub());
    const inputs = { "check-name": "Gate", "comment-key": "one" };
    await onPull(github, dist(), { files: example(), base: cheaper(), inputs });
    const { body = "" } = github.state.comments[0] ?? {};
    for (let id = 5000; id < 5009; id++)
      github.state.comments.push({ id, issue: PULL, author: github.state.bot, body });
    const asked = routesOf(github).length;
    await onPull(github, dist(), { run: 101, files: passing(), inputs, event: pullEvent() });
    expect(routesOf(github).length - asked).toBe(6);
    expect(github.state.comments).toHaveLength(8);
    expect(github.violations).toEqual([]);
  });
});

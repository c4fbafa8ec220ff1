import { beforeAll, describe, expect, it } from "vitest";
import { BOT, type StoredPull, type StoredRun, shaOf, startGitHub } from "../rig/github.ts";
import { freshDist, onPull, routesOf, stocked, tokensIn } from "./publish-support.ts";
import {
  afterFork,
  BASE,
  event,
  FORK,
  forkPull,
  forkRun,
  HEAD,
  judged,
  PULL,
  packed,
  RUN,
  relayed,
  told,
} from "./relay-support.ts";
import { crashIn, example, POLICY, passing, said } from "./support.ts";

const dist = freshDist();
let report = "";
let good = "";
beforeAll(async () => {
  await using github = await afterFork(null);
  report = (await judged(github, dist(), { files: example() })).read("pareto-gate-report/report.json") ?? "";
  good = (await judged(github, dist(), { files: passing() })).read("pareto-gate-report/report.json") ?? "";
}, 60_000);

const NOT_WRITTEN = "notice The comment was not written: ";
const LEAD =
  `**Reported by the fork's own run, not verified** ` +
  `([the run's conclusion: failure](https://github.com/octo/models/actions/runs/${RUN}/attempts/2))`;

describe("a fork's report that a second workflow passes on", () => {
  it("is a comment that says first whose word it is, and nothing that a later step could take for a verdict", async () => {
    await using github = await afterFork(packed({ "report.json": report, "report.md": "# @team <b>take this</b>" }));
    const step = await relayed(github, dist());
    expect(step).toMatchObject({ exit: 0, stderr: "", sideEffects: "", summary: "" });
    expect(said(step)).toEqual([]);
    const [comment] = github.state.comments;
    expect(comment).toMatchObject({ issue: PULL, author: BOT });
    expect(comment?.body.split("\n")[0]).toBe(LEAD);
    expect(comment?.body).toContain("<code>llama-3.1-8b-bf16</code>");
    expect(comment?.body).toContain(`<sub>Commit ${HEAD.slice(0, 7)}</sub>`);
    expect(comment?.body).not.toContain("take this");
    expect(Object.fromEntries(step.outputs)).toEqual({
      ...{ verdict: "", blocked: "true", "comment-status": "created" },
      "comment-url": `https://github.test/octo/models/pull/${PULL}#issuecomment-${comment?.id}`,
    });
    expect(github.state.checks).toEqual([]);
    expect(github.violations).toEqual([]);
    expect(tokensIn(step)).toBe(0);
  });

  it("has the key that the gate itself would give it, so that there is one comment", async () => {
    await using github = await afterFork(packed({ "report.json": report }));
    await relayed(github, dist());
    const key = /key=([a-z0-9-]+) run=30433642 attempt=2 digest/.exec(github.state.comments[0]?.body ?? "")?.[1];
    await using other = stocked(await startGitHub());
    await onPull(other, dist(), { files: example(), inputs: { comment: "always" } });
    expect(other.state.comments[0]?.body).toContain(` key=${key} run=100 `);
    expect(key).toMatch(/^gate-gate-pareto-gate-[0-9a-f]{7}$/);
  });

  it("is kept current by the order of the fork's runs, not of the runs that pass it on", async () => {
    await using github = await afterFork(packed({ "report.json": report }));
    const inputs = { "comment-key": "chat" };
    await relayed(github, dist(), { inputs, env: { GITHUB_RUN_ID: "902" } });
    const again = await relayed(github, dist(), { inputs, env: { GITHUB_RUN_ID: "903" } });
    expect(again.outputs.get("comment-status")).toBe("unchanged");
    const [before] = github.state.comments;
    const text = before?.body;
    github.state.runs.push({ ...forkRun, id: 5, attempt: 1, conclusion: "success" });
    github.state.artifacts.push({ id: 78, name: "pareto-gate-report", run: 5, zip: packed({ "report.json": good }) });
    const older = await relayed(github, dist(), {
      inputs,
      event: told((run) => Object.assign(run, { id: 5, run_attempt: 1 })),
    });
    expect(older.outputs.get("comment-status")).toBe("skipped");
    expect(github.state.comments).toMatchObject([{ body: text }]);
    github.state.runs.push({ ...forkRun, id: RUN + 1, attempt: 1, conclusion: "success" });
    github.state.artifacts.push({
      ...{ id: 79, name: "pareto-gate-report", run: RUN + 1, zip: packed({ "report.json": good }) },
    });
    const newer = await relayed(github, dist(), {
      inputs,
      event: told((run) => Object.assign(run, { id: RUN + 1, run_attempt: 1 })),
    });
    expect(newer.outputs.get("comment-status")).toBe("updated");
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain("[the run's conclusion: success]");
    expect(github.violations).toEqual([]);
  });

  it("is written where the input says so, from the artifact that is named as the directory", async () => {
    await using github = await afterFork(null);
    const zip = packed({ "chat-report/report.json": good });
    github.state.artifacts.push({ id: 77, name: "chat-report", run: RUN, zip });
    const named = { "report-dir": "out/chat-report/" };
    const passes = await relayed(github, dist(), { inputs: named });
    expect(passes.outputs.get("comment-status")).toBe("skipped");
    expect(said(passes)).toEqual([]);
    const always = await relayed(github, dist(), { inputs: { ...named, comment: "always" } });
    expect(always.outputs.get("comment-status")).toBe("created");
    const seen = github.seen.length;
    const never = await relayed(github, dist(), { inputs: { ...named, comment: "never" } });
    expect(never.outputs.get("comment-status")).toBe("skipped");
    expect(github.seen).toHaveLength(seen);
  });

  it("is Dependabot's, whose token is read-only too, and of no other run of the repository itself", async () => {
    const branch = "dependabot/pip/vllm-0.12.0";
    const head = { sha: HEAD, ref: branch, repository: "octo/models" };
    await using github = await afterFork(null, [{ ...forkPull, number: 13, head }]);
    const run = { ...forkRun, id: RUN + 1, attempt: 1, conclusion: "success", headBranch: branch };
    github.state.runs.push({ ...run, headRepository: "octo/models" });
    github.state.artifacts.push({
      ...{ id: 77, name: "pareto-gate-report", run: RUN + 1, zip: packed({ "report.json": report }) },
    });
    const payload = event("workflow_run-dependabot");
    const person = await relayed(github, dist(), { event: payload });
    expect(said(person)).toEqual([expect.stringContaining("where the gate writes its own comment")]);
    const bot = await relayed(github, dist(), { event: payload, env: { GITHUB_ACTOR: "dependabot[bot]" } });
    expect(bot.outputs.get("comment-status")).toBe("created");
    expect(github.state.comments[0]).toMatchObject({
      issue: 13,
      body: expect.stringMatching(/^\*\*Reported by the pull request's own run, not verified\*\*/),
    });
    expect(github.violations).toEqual([]);
  });
});

describe("nothing is passed on", () => {
  const pull = (parts: Partial<StoredPull>): StoredPull => ({ ...forkPull, ...parts });
  const moved = pull({ head: { ...forkPull.head, sha: shaOf("later") } });
  const stranger = pull({ head: { ...forkPull.head, repository: "contributor/other" } });
  it.each<readonly [string, readonly StoredPull[], string, string]>([
    ["a closed pull request", [pull({ state: "closed" })], "skipped", "6dcb09b is the head of no open pull request"],
    ["a head that has moved on", [moved], "skipped", "the head of pull request 8 has moved on from 6dcb09b"],
    ["several pull requests", [forkPull, pull({ number: 14 })], "failed", "the head of several pull requests (8, 14)"],
    ["another repository of the same owner", [stranger], "skipped", "6dcb09b is the head of no open pull request"],
    ["no pull request", [], "skipped", "6dcb09b is the head of no open pull request"],
  ])("to %s", async (_, pulls, status, why) => {
    await using github = await afterFork(packed({ "report.json": report }), pulls);
    await nothingWritten(github, status, why);
  });

  const run = (parts: Partial<StoredRun>) => parts;
  it.each<readonly [string, Partial<StoredRun>, string, string]>([
    ["has not finished", run({ status: "in_progress", conclusion: null }), "failed", "has not finished"],
    ["was not a pull request's", run({ event: "push" }), "skipped", "was not started by a pull request"],
    ["was started again", run({ attempt: 3 }), "skipped", "was started again, and its attempt 3 reports for itself"],
    ["is of another commit", run({ headSha: shaOf("other") }), "failed", "of another commit than the event says"],
    ["is unknown", run({ id: 4 }), "failed", "GitHub knows no run 30433642 in octo/models"],
    ["came from a fork that is gone", run({ headRepository: null }), "failed", "is gone"],
  ])("of a run that %s", async (_, parts, status, why) => {
    await using github = await afterFork(packed({ "report.json": report }));
    github.state.runs.splice(0, 1, { ...forkRun, ...parts });
    await nothingWritten(github, status, why);
  });

  const poisoned = () => JSON.stringify({ ...JSON.parse(report), pull_request: 1 });
  it.each<readonly [string, () => Uint8Array | null, string, string]>([
    ["that is not there", () => null, "skipped", 'has no artifact "pareto-gate-report"'],
    ["without a report", () => packed({ "report.md": "x" }), "failed", "it holds no report.json"],
    ["that is no archive", () => Buffer.from("PK\u0003\u0004 no"), "failed", "cannot be used"],
    ["that is cut off", () => packed({ "report.json": report }).subarray(0, 2000), "failed", "cannot be used"],
    ["that is no JSON", () => packed({ "report.json": "{" }), "failed", "report.json is no JSON"],
    ["that names a pull request", () => packed({ "report.json": poisoned() }), "failed", "additionalProperties"],
    ["of another form", () => packed({ "report.json": '{"verdict":"pass"}' }), "failed", "does not fit its schema"],
    [
      "that names a file as a command",
      () => packed({ "a\n::error::x/report.json": "1", "b##[error]/report.json": "2" }),
      "failed",
      "it holds 2 files named report.json",
    ],
  ])("from an artifact %s", async (_, content, status, why) => {
    await using github = await afterFork(content());
    await nothingWritten(github, status, why);
  });

  it("from an artifact of another run, or one that has expired", async () => {
    await using github = await afterFork(null);
    const zip = packed({ "report.json": report });
    github.state.artifacts.push({ id: 1, name: "pareto-gate-report", run: 5, zip });
    github.state.artifacts.push({ id: 2, name: "pareto-gate-report", run: RUN, zip, expired: true });
    await nothingWritten(github, "skipped", 'has no artifact "pareto-gate-report" (any more)');
  });

  async function nothingWritten(github: Awaited<ReturnType<typeof afterFork>>, status: string, why: string) {
    await using _ = github;
    const step = await relayed(github, dist(), { inputs: { comment: "always" } });
    expect(step).toMatchObject({ exit: 0, stderr: "" });
    expect(said(step)).toEqual([expect.stringContaining(NOT_WRITTEN)]);
    expect(said(step)[0]).toContain(why);
    expect(Object.fromEntries(step.outputs)).toEqual({
      ...{ verdict: "", blocked: "true", "comment-status": status, "comment-url": "" },
    });
    expect(routesOf(github).filter((route) => !route.startsWith("GET"))).toEqual([]);
    expect(github.violations).toEqual([]);
  }
});

describe("a call of mode publish", () => {
  it.each([
    ["on another event", { eventName: "push", event: "{}" }, 'works on event "workflow_run" alone, not on "push"'],
    ["with check-name", { inputs: { mode: "publish", "check-name": "Gate" } }, 'Input "check-name" does not go with'],
    ["with pr-number", { inputs: { mode: "publish", "pr-number": "1" } }, 'Input "pr-number" does not go with'],
  ])("%s is a mistake, and says what would be right", async (_, step, why) => {
    await using github = await afterFork(packed({ "report.json": report }));
    const result = await relayed(github, dist(), step);
    expect(crashIn(result)).toEqual([]);
    expect(said(result).join()).toContain(why);
    expect(Object.fromEntries(result.outputs)).toEqual({ verdict: "error", blocked: "true" });
    expect(github.seen).toEqual([]);
  });

  it("that may not read artifacts or write comments names the permission, and does not fail", async () => {
    await using github = await afterFork(packed({ "report.json": report }));
    github.fault({
      on: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
      status: 403,
      message: "no",
      times: 1,
    });
    const reading = await relayed(github, dist());
    expect(reading).toMatchObject({ exit: 0, stderr: "" });
    expect(reading.outputs.get("comment-status")).toBe("forbidden");
    expect(said(reading).join()).toContain('"actions: read"');
    github.fault({
      on: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      ...{ status: 403, message: "Resource not accessible by integration" },
    });
    const writing = await relayed(github, dist());
    expect(writing).toMatchObject({ exit: 0, stderr: "" });
    expect(writing.outputs.get("comment-status")).toBe("forbidden");
    expect(said(writing).join()).toContain('add "pull-requests: write"');
    expect(tokensIn(writing)).toBe(0);
  });

  it("with a payload that nobody can read writes nothing", async () => {
    await using github = await afterFork(packed({ "report.json": report }));
    for (const payload of ["{", "[]", '{"workflow_run":{"id":"x"}}']) {
      const step = await relayed(github, dist(), { event: payload });
      expect(step).toMatchObject({ exit: 0, stderr: "" });
      expect(said(step)).toEqual([expect.stringContaining("the event does not say which run it is of")]);
    }
    expect(github.seen).toEqual([]);
  });
});

describe("a fork's results that are judged anew", () => {
  it("are judged by base's policy, with a comment and a check on the commit", async () => {
    await using github = await afterFork(null);
    const base = passing();
    github.state.commits.set(BASE, { parents: [], files: base });
    const files = {
      [POLICY]: base[POLICY]?.replace("max: 0.3", "max: 9") ?? "",
      "models.csv": "model,accuracy,inference_cost_per_1k_usd\nsmall,0.7,0.4\n",
    };
    const inputs = { mode: "gate", "check-name": "Gate" };
    const step = await relayed(github, dist(), { files, inputs }, { checks: "write", contents: "read" });
    expect(step).toMatchObject({ exit: 1, stderr: "" });
    expect(step.outputs.get("verdict")).toBe("fail");
    expect(step.outputs.get("baseline-sha")).toBe(BASE);
    expect(github.state.comments).toMatchObject([{ issue: PULL, body: expect.stringContaining("Blocked:") }]);
    expect(github.state.comments[0]?.body).toContain("policy/loosened");
    expect(github.state.checks).toMatchObject([{ sha: HEAD, conclusion: "failure" }]);
    expect(github.violations).toEqual([]);
  });

  it("have no baseline and no comment where their pull request is not known, and the step says why", async () => {
    await using github = await afterFork(null, [{ ...forkPull, state: "closed" }]);
    const step = await relayed(github, dist(), { files: example(), inputs: { mode: "gate" } }, { contents: "read" });
    expect(step.outputs.get("verdict")).toBe("fail");
    expect(said(step).join("\n")).toContain("6dcb09b is the head of no open pull request");
    expect(github.state.comments).toEqual([]);
  });
});

it("the payloads tell of what this file stocks", () => {
  const payload = JSON.parse(event("workflow_run-fork")).workflow_run;
  expect(payload).toMatchObject({ id: RUN, head_sha: HEAD, head_repository: { full_name: FORK } });
  expect(JSON.parse(event("pull_request-fork")).pull_request.base.sha).toBe(BASE);
});

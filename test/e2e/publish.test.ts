import { describe, expect, it } from "vitest";
import { BOT, startGitHub } from "../rig/github.ts";
import {
  allow,
  cheaper,
  freshDist,
  HEAD,
  onPull,
  PULL,
  pullEvent,
  queueEvent,
  routesOf,
  stocked,
  tokensIn,
} from "./publish-support.ts";
import { example, passing, said } from "./support.ts";

const dist = freshDist();
const MARK = /\n\n<!-- pareto-gate key=gate-gate-pareto-gate-[0-9a-f]{7} run=100 attempt=1 digest=[0-9a-f]{16} -->$/;

describe("the comment on a pull request", () => {
  it("is created when the change does not pass, and says where it is", async () => {
    await using github = stocked(await startGitHub());
    const step = await onPull(github, dist(), { files: example(), base: cheaper() });
    expect(step).toMatchObject({ exit: 1, stderr: "" });
    expect(routesOf(github)).toEqual(["GET /issues/{issue_number}/comments", "POST /issues/{issue_number}/comments"]);
    const [comment] = github.state.comments;
    expect(comment).toMatchObject({ issue: PULL, author: BOT });
    expect(comment?.body).toMatch(MARK);
    expect(comment?.body).toContain(`<sub>Commit ${HEAD.slice(0, 7)}</sub>`);
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      verdict: "fail",
      "comment-status": "created",
      "comment-url": `https://github.test/octo/models/pull/${PULL}#issuecomment-${comment?.id}`,
    });
    expect(step.commands.at(-1)?.name).toBe("error");
    expect(github.violations).toEqual([]);
    expect(tokensIn(step)).toBe(0);
  });

  it("is not begun when the change passes and nothing moved", async () => {
    await using github = stocked(await startGitHub());
    const step = await onPull(github, dist(), { files: passing() });
    expect(github.state.comments).toEqual([]);
    expect(Object.fromEntries(step.outputs)).toMatchObject({ "comment-status": "skipped", "comment-url": "" });
    expect(said(step)).toEqual([]);
  });

  it("turns to resolved in place, is left alone when nothing changes, and takes the oldest of several", async () => {
    await using github = stocked(await startGitHub());
    await onPull(github, dist(), { files: example(), base: cheaper(), inputs: { "comment-key": "one" } });
    const [first] = github.state.comments;
    github.state.comments.push({ id: 5000, issue: PULL, author: BOT, body: first?.body ?? "" });
    const inputs = { "comment-key": "one", comment: "on-failure" };
    const resolved = await onPull(github, dist(), { run: 101, files: passing(), inputs });
    expect(resolved.outputs.get("comment-status")).toBe("updated");
    expect(github.state.comments.map(({ id }) => id)).toEqual([first?.id]);
    expect(github.state.comments[0]?.body).toContain("run=101");
    const again = await onPull(github, dist(), { run: 102, files: passing(), inputs });
    expect(again.outputs.get("comment-status")).toBe("unchanged");
    expect(github.state.comments[0]?.body).toContain("run=101");
    expect(github.violations).toEqual([]);
  });

  it("is found on the second page, by its author and its mark together", async () => {
    await using github = stocked(await startGitHub());
    await onPull(github, dist(), { files: example(), base: cheaper() });
    const own = github.state.comments.pop();
    const stranger = { login: "mallory", type: "User" } as const;
    for (let id = 1; id <= 130; id++) {
      github.state.comments.push({ id, issue: PULL, author: stranger, body: id === 7 ? (own?.body ?? "") : "words" });
    }
    github.state.comments.push({ id: 131, issue: PULL, author: BOT, body: own?.body ?? "" });
    const step = await onPull(github, dist(), { run: 101, files: passing() });
    expect(step.outputs.get("comment-status")).toBe("updated");
    expect(github.state.comments.find(({ id }) => id === 7)?.body).toBe(own?.body);
    expect(github.state.comments.at(-1)).toMatchObject({ id: 131, body: expect.stringContaining("run=101") });
  });

  it("of a newer run is not overwritten by an older one", async () => {
    await using github = stocked(await startGitHub());
    await onPull(github, dist(), { run: 200, files: example(), base: cheaper() });
    const { body } = github.state.comments[0] ?? {};
    const older = await onPull(github, dist(), { run: 199, files: passing() });
    expect(older.outputs.get("comment-status")).toBe("skipped");
    expect(github.state.comments[0]?.body).toBe(body);
    expect(said(older)).toEqual([expect.stringContaining("notice The comment was left as it is: it is of run 200")]);
  });

  it("is one again after two runs at once", async () => {
    await using github = stocked(await startGitHub());
    const inputs = { comment: "always", "comment-key": "one" };
    const both = [100, 101].map((run) => onPull(github, dist(), { run, files: example(), base: cheaper(), inputs }));
    for (const step of await Promise.all(both)) expect(step).toMatchObject({ exit: 1, stderr: "" });
    await onPull(github, dist(), { run: 102, files: passing(), inputs });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain("run=102");
    expect(github.violations).toEqual([]);
  });

  it("of another job with the same key is left, and the step says what to do", async () => {
    await using github = stocked(await startGitHub());
    const inputs = { "comment-key": "shared" };
    await onPull(github, dist(), { files: example(), base: cheaper(), inputs });
    const second = await onPull(github, dist(), { files: passing(), inputs, env: { GITHUB_JOB: "other" } });
    expect(second).toMatchObject({ exit: 0 });
    expect(said(second)).toEqual([expect.stringContaining('give each job its own "comment-key"')]);
  });

  it("is never written where it is not wanted, and GitHub is not asked for it", async () => {
    await using github = stocked(await startGitHub());
    const never = await onPull(github, dist(), { files: example(), base: cheaper(), inputs: { comment: "never" } });
    const queue = await onPull(github, dist(), {
      files: example(),
      base: cheaper(),
      eventName: "merge_group",
      event: queueEvent(),
    });
    const push = await onPull(github, dist(), { files: example(), base: cheaper(), eventName: "push", event: "{}" });
    for (const step of [never, queue, push]) expect(step.outputs.get("comment-status")).toBe("skipped");
    expect(routesOf(github)).toEqual([]);
  });

  it("goes to the pull request that the input names only if its head was judged", async () => {
    await using github = stocked(await startGitHub());
    const dispatch = {
      files: example(),
      base: cheaper(),
      eventName: "workflow_dispatch",
      event: "{}",
      inputs: { "pr-number": "12" },
    };
    const right = await onPull(github, dist(), { ...dispatch, env: { GITHUB_SHA: HEAD } });
    expect(right.outputs.get("comment-status")).toBe("created");
    const wrong = await onPull(github, dist(), { ...dispatch, run: 101 });
    expect(wrong.outputs.get("comment-status")).toBe("failed");
    expect(said(wrong).join("\n")).toContain("the head of pull request 12 is not the commit that was judged");
    const other = await onPull(github, dist(), { files: example(), base: cheaper(), inputs: { "pr-number": "13" } });
    expect(said(other).join("\n")).toContain('"pr-number" is 13, and the event is of pull request 12');
    expect(github.violations).toEqual([]);
  });
});

describe("a check run", () => {
  it("bears the verdict on the head commit, with all remarks in batches", async () => {
    await using github = stocked(await startGitHub());
    const step = await onPull(github, dist(), {
      files: example(),
      base: cheaper(),
      inputs: { "check-name": "Gate", comment: "never" },
    });
    expect(step.outputs.get("comment-status")).toBe("skipped");
    expect(github.state.checks).toMatchObject([
      { name: "Gate", sha: HEAD, conclusion: "failure", status: "completed" },
    ]);
    expect(github.state.checks[0]?.annotations.length).toBeGreaterThan(0);
    expect(github.violations).toEqual([]);
  });

  it("names its permission, and costs the comment nothing", async () => {
    await using github = stocked(await startGitHub());
    allow(github, "checks", "none");
    const step = await onPull(github, dist(), {
      files: passing(),
      inputs: { "check-name": "Gate", comment: "always" },
    });
    expect(step).toMatchObject({ exit: 0 });
    expect(step.outputs.get("comment-status")).toBe("created");
    expect(said(step)).toEqual([expect.stringContaining('add "checks: write" to the permissions of the job')]);
  });

  it("reports in a merge queue, where there is no comment", async () => {
    await using github = stocked(await startGitHub());
    const inputs = { "check-name": "Gate", comment: "always" };
    const env = { GITHUB_SHA: HEAD };
    await onPull(github, dist(), { files: passing(), inputs, env, eventName: "merge_group", event: queueEvent() });
    expect(github.state.checks).toMatchObject([{ sha: HEAD, conclusion: "success" }]);
    expect(github.state.comments).toEqual([]);
  });
});

describe("a fork", () => {
  it.each(["mallory/models", null])("whose repository is %s gets the recipe", async (repository) => {
    await using github = stocked(await startGitHub());
    allow(github, "pull-requests", "read");
    const step = await onPull(github, dist(), { files: example(), base: cheaper(), event: pullEvent(repository) });
    expect(step).toMatchObject({ exit: 1, stderr: "" });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ verdict: "fail", "comment-status": "forbidden" });
    expect(said(step).filter((one) => one.startsWith("notice"))).toEqual([expect.stringContaining("workflow_run")]);
  });
});

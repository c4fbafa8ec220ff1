import { describe, expect, it } from "vitest";
import { openGitHub } from "../../src/adapters/github.ts";
import { BOT, blobId, type FakeGitHub, shaOf, startGitHub, TOKEN, treeId } from "../rig/github.ts";
import { all, open } from "./github-support.ts";

const [BASE, HEAD, SIDE] = [shaOf("base"), shaOf("head"), shaOf("side")];
const FILES = { "a.txt": "hi", "b/ä c.md": "é\n".repeat(100) };

function stocked(github: FakeGitHub): FakeGitHub {
  const { state } = github;
  state.commits.set(BASE, { parents: [], files: FILES });
  state.commits.set(HEAD, { parents: [BASE], files: {} });
  state.commits.set(SIDE, { parents: [BASE], files: {} });
  state.refs.set("main", BASE);
  return github;
}

describe("GitHub's API behind the port", () => {
  it("writes, changes, lists and removes comments", async () => {
    await using github = await startGitHub();
    const api = await open(github);
    const made = await api.createComment(3, "one");
    expect(made).toEqual({
      ...{ id: 1000, body: "one", author: BOT.login, isBot: true, app: "github-actions" },
      url: "https://github.test/octo/models/pull/3#issuecomment-1000",
    });
    github.state.comments.push({ id: 7, issue: 3, author: null, body: "of nobody" });
    expect(await api.updateComment(made.id, "two")).toMatchObject({ id: 1000, body: "two" });
    expect((await all(api.comments(3))).map(({ author, body }) => [author, body])).toEqual([
      [BOT.login, "two"],
      ["", "of nobody"],
    ]);
    await api.deleteComment(made.id);
    expect(await all(api.comments(3))).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it("reads every page by its number, whatever address the next one is said to have", async () => {
    await using github = await startGitHub();
    for (let id = 1; id <= 201; id++) github.state.comments.push({ id, issue: 3, author: BOT, body: "x" });
    const api = await open(github);
    expect((await all(api.comments(3))).map(({ id }) => id)).toEqual(Array.from({ length: 201 }, (_, at) => at + 1));
    expect(api.requests).toBe(3);
  });

  it("knows who the token is", async () => {
    await using github = await startGitHub();
    const api = await open(github);
    expect(await api.viewer()).toBe("github-actions[bot]");
    github.fault({ on: "POST /graphql", status: 403 });
    expect(await api.viewer()).toBeNull();
  });

  it.each([0, 50, 51, 120])("writes a check run with %i annotations, in their order", async (count) => {
    await using github = stocked(await startGitHub());
    const remarks = Array.from({ length: count }, (_, at) => ({
      ...{ path: "p.yml", line: at + 1, level: "warning" as const, title: "t", message: `m${at}` },
    }));
    const api = await open(github);
    const run = { name: "Gate", sha: HEAD, conclusion: "failure", title: "Blocked", summary: "why" } as const;
    const { url } = await api.createCheckRun(run, remarks);
    expect(url).toContain("/runs/");
    const [check] = github.state.checks;
    expect(check).toMatchObject({ name: "Gate", sha: HEAD, conclusion: "failure", title: "Blocked", summary: "why" });
    expect(check?.annotations).toMatchObject(remarks.map(({ message }) => ({ message })));
    expect(api.requests).toBe(Math.max(1, Math.ceil(count / 50)));
    expect(github.violations).toEqual([]);
  });

  it("finds pull requests by number, also of a fork that is gone, and the open ones of a branch", async () => {
    await using github = stocked(await startGitHub());
    const base = { sha: BASE, ref: "main" };
    const from = (number: number, repository: string | null, ref = "feat/a#b&c") => ({
      ...{ number, state: "open" as const, head: { sha: HEAD, ref, repository }, base },
    });
    github.state.pulls.push(from(4, null), from(5, "mallory/models"), from(6, "mallory/models", "topic"));
    github.state.pulls.push({ ...from(7, "mallory/models"), state: "closed" }, from(8, "octo/models"));
    const api = await open(github);
    const pull = {
      ...{ number: 4, state: "open", headSha: HEAD, headRef: "feat/a#b&c", headRepository: null },
      ...{ baseSha: BASE, baseRef: "main", baseRepository: "octo/models" },
    };
    expect(await api.pullRequest(4)).toEqual(pull);
    expect(await api.pullRequest(9)).toBeNull();
    const found = await all(api.pullRequestsFrom({ owner: "mallory", branch: "feat/a#b&c" }));
    expect(found).toEqual([{ ...pull, number: 5, headRepository: "mallory/models" }]);
    expect(github.violations).toEqual([]);
  });

  it("compares, and reads commits, trees and files", async () => {
    await using github = stocked(await startGitHub());
    const api = await open(github);
    expect(await api.compare(SIDE, HEAD)).toEqual({ status: "diverged", mergeBase: BASE, ahead: 1, behind: 1 });
    expect(await api.compare(BASE, shaOf("unknown"))).toBeNull();
    const commit = { sha: BASE, tree: treeId(BASE), parents: [], committedAt: "2026-11-20T10:00:00Z" };
    expect(await api.commit("main")).toEqual(commit);
    expect(await api.commit(shaOf("unknown"))).toBeNull();
    const tree = await api.tree(BASE);
    expect(tree?.truncated).toBe(false);
    expect(tree?.entries.map(({ path, kind, id }) => [path, kind, id])).toEqual(
      Object.entries(FILES).map(([path, text]) => [path, "file", blobId(text)]),
    );
    expect(Buffer.from(await api.blob(blobId("hi"), 2)).toString()).toBe("hi");
    await expect(api.blob(blobId("hi"), 1)).rejects.toThrow("the file has 2 bytes, more than 1 bytes");
    const found = await api.contents("b/ä c.md", BASE, 1000);
    expect(Buffer.from(found ?? []).toString()).toBe(FILES["b/ä c.md"]);
    expect(await api.contents("b/none", BASE, 1000)).toBeNull();
    expect(github.violations).toEqual([]);
  });

  it("reads a file that is too large to stand in an answer", async () => {
    await using github = await startGitHub();
    const large = "x".repeat(1024 * 1024 + 1);
    github.state.commits.set(BASE, { parents: [], files: { large } });
    const api = await open(github);
    expect((await api.contents("large", BASE, large.length))?.length).toBe(large.length);
  });

  it("says when a tree is not whole", async () => {
    await using github = stocked(await startGitHub());
    github.state.treeLimit = 1;
    expect(await (await open(github)).tree(BASE)).toMatchObject({ truncated: true, entries: [{ path: "a.txt" }] });
  });

  it("reads runs, artifacts and releases, the newest first", async () => {
    await using github = stocked(await startGitHub());
    const run = { attempt: 2, event: "push", status: "completed", conclusion: "success" } as const;
    const where = { workflow: ".github/workflows/gate.yml", headSha: BASE, headBranch: "main", headRepository: null };
    github.state.runs.push(
      { id: 5, ...run, ...where },
      { id: 6, ...run, ...where, workflow: ".github/workflows/x.yml" },
    );
    github.state.artifacts.push({ id: 8, name: "report", run: 5, zip: Buffer.from("PK") });
    github.state.artifacts.push({ id: 9, name: "other", run: 5, zip: Buffer.from("PK"), expired: true });
    github.state.releases.push(
      { tag: "v2", publishedAt: null, draft: true },
      { tag: "v1", publishedAt: "2026-01-01T00:00:00Z" },
    );
    const api = await open(github);
    const none = { workflow: null, branch: null, event: null, headSha: null, status: null };
    expect((await all(api.runs(none))).map(({ id }) => id)).toEqual([6, 5]);
    const query = { workflow: "gate.yml", branch: "main", event: "push", headSha: BASE, status: "completed" };
    expect(await all(api.runs(query))).toMatchObject([{ id: 5, workflow: where.workflow, repository: "octo/models" }]);
    expect(await api.run(5)).toMatchObject({ id: 5, attempt: 2, headRepository: null, conclusion: "success" });
    expect(await api.run(7)).toBeNull();
    expect((await all(api.artifacts({ run: 5 }))).map(({ id, expired }) => [id, expired])).toEqual([
      [9, true],
      [8, false],
    ]);
    expect(await all(api.artifacts({ name: "report" }))).toMatchObject([{ id: 8, size: 2, runId: 5, headSha: BASE }]);
    expect((await all(api.releases())).map(({ tag, draft }) => [tag, draft])).toEqual([
      ["v2", true],
      ["v1", false],
    ]);
    expect(github.violations).toEqual([]);
  });
});

describe("opening", () => {
  it.each([
    [{ apiUrl: "" }, "GITHUB_API_URL is not the address of an API"],
    [{ apiUrl: "file:///etc/passwd" }, "GITHUB_API_URL is not the address of an API"],
    [{ token: "" }, 'there is no token: "github-token" is empty'],
    [{ repository: "octo/models/../x" }, 'the repository is not named as "owner/name"'],
  ])("refuses %j", async (given, message) => {
    const access = { apiUrl: "http://127.0.0.1:9", repository: "octo/models", token: TOKEN, agent: "pareto-gate/0" };
    await expect(openGitHub({ ...access, ...given })).rejects.toThrow(message);
  });
});

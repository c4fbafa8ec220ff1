import { describe, expect, it } from "vitest";
import { openRepository } from "../../src/adapters/git.ts";
import { resolveBaseline, rulesBase } from "../../src/baseline/resolve.ts";
import type { BaselineSpec, Change } from "../../src/domain/change.ts";
import { GitHubError } from "../../src/ports.ts";
import { HAS_GIT, NEEDS_GIT, newRepository, shallowClone } from "../adapters/repository.ts";
import { changeOf, id, remoteOf } from "./support.ts";

const AUTO: BaselineSpec = { kind: "auto" };
const [HEAD, BASE, FORK] = [id("a"), id("b"), id("c")];

const pull = (rest: Partial<Change> = {}) =>
  changeOf({
    ...{ kind: "pull_request", event: "pull_request", ref: "refs/pull/7/merge", sha: id("e"), head: HEAD },
    base: { branch: "main", sha: BASE },
    ...rest,
  });

describe("the baseline of a pull request", () => {
  it("is the merge base, by the compare API where there is no clone to ask", async () => {
    const remote = remoteOf({ mergeBases: { [`${BASE}...${HEAD}`]: FORK } });
    expect(await resolveBaseline(AUTO, pull(), null, remote)).toEqual({
      commit: FORK,
      how: "ccccccc, the merge base by GitHub's compare API",
      search: { name: "pareto-gate-report", branch: "main", at: FORK, reach: "within" },
    });
    expect(remote.asked).toEqual(["compare b...a"]);
  });

  it("is missing, with why, where nobody knows it", async () => {
    const said = async (remote: ReturnType<typeof remoteOf> | null, change = pull()) => {
      const { commit, how, search } = await resolveBaseline(AUTO, change, null, remote);
      expect([commit, search]).toEqual([null, null]);
      return how;
    };
    expect(await said(null)).toBe(
      "the clone has too little history for the merge base of bbbbbbb and aaaaaaa; check out with `fetch-depth: 0`",
    );
    expect(await said(remoteOf({}))).toBe("GitHub finds no common history of bbbbbbb and aaaaaaa");
    expect(await said(remoteOf({ down: new GitHubError(503, "Service unavailable") }))).toBe(
      "GitHub did not tell the merge base of bbbbbbb and aaaaaaa (Service unavailable)",
    );
    const blind = pull({ base: { branch: null, sha: null }, problems: ["the event's payload is no JSON"] });
    expect(await said(null, blind)).toBe("the event's payload is no JSON");
  });

  it("is never the judged commit itself", async () => {
    const remote = remoteOf({ mergeBases: { [`${BASE}...${HEAD}`]: HEAD } });
    expect(await resolveBaseline(AUTO, pull(), null, remote)).toEqual({
      commit: null,
      how: "aaaaaaa, the merge base by GitHub's compare API, is the commit that is judged; a change is not compared with itself",
      search: null,
    });
  });

  it.runIf(HAS_GIT)(`comes from the clone without a request${NEEDS_GIT}`, async () => {
    const made = newRepository();
    const fork = made.commit({ a: "1" });
    const stale = made.commit({ a: "2" });
    const tip = made.commit({ a: "3" });
    made.git("checkout", "-q", "-b", "change", fork);
    const head = made.commit({ b: "1" });
    made.git("checkout", "-q", "--detach", tip);
    made.git("merge", "-q", "--no-ff", "-m", "trial", head);
    const sha = made.git("rev-parse", "HEAD");
    const { repository } = await openRepository(made.root);
    const remote = remoteOf({});
    const change = pull({ sha, head, base: { branch: "main", sha: stale } });
    expect(await resolveBaseline(AUTO, change, repository, remote)).toMatchObject({
      commit: fork,
      how: `${fork.slice(0, 7)}, the merge base in the clone`,
    });
    expect(remote.asked).toEqual([]);

    // Whose rules: the base that GitHub merged into, which the payload may be behind.
    expect(await rulesBase(change, repository)).toEqual({
      commit: tip,
      how: `${tip.slice(0, 7)}, main as GitHub merged it`,
    });
    expect(await rulesBase({ ...change, head: id("f") }, repository)).toMatchObject({ commit: stale });
    expect(await rulesBase({ ...change, sha: head }, repository)).toMatchObject({ commit: stale });
    expect(await rulesBase(change, null)).toEqual({
      commit: stale,
      how: `${stale.slice(0, 7)}, main as the event has it`,
    });

    // What actions/checkout makes by default: the trial merge alone.
    made.git("branch", "trial", sha);
    const shallow = (await openRepository(shallowClone(made, 1, "trial").root)).repository;
    const asked = remoteOf({ mergeBases: { [`${tip}...${head}`]: fork } });
    expect(await resolveBaseline(AUTO, change, shallow, asked)).toMatchObject({ commit: fork });
    expect(asked.asked).toHaveLength(1);
  });
});

describe("the baseline by event", () => {
  it("of a merge group is its base", async () => {
    const change = changeOf({ kind: "merge_group", head: HEAD, base: { branch: "main", sha: BASE } });
    expect(await resolveBaseline(AUTO, change, null, null)).toMatchObject({
      commit: BASE,
      how: "bbbbbbb, the base of the merge group",
      search: { branch: "main", at: BASE, reach: "within" },
    });
    expect(await rulesBase(change, null)).toMatchObject({ commit: BASE });
  });

  it("of a push is the commit before it, where that is still there", async () => {
    const change = changeOf({ kind: "push", head: HEAD, before: BASE });
    const there = remoteOf({ commits: { [BASE]: BASE } });
    expect(await resolveBaseline(AUTO, change, null, there)).toMatchObject({
      commit: BASE,
      how: "bbbbbbb, the commit before the push",
    });
    const gone = await resolveBaseline(AUTO, change, null, remoteOf({}));
    expect(gone.commit).toBeNull();
    expect(gone.how).toBe(
      `the commit before the push is gone: neither the clone nor GitHub knows a commit by the name ${BASE}`,
    );
    expect(await resolveBaseline(AUTO, { ...change, before: null }, null, there)).toMatchObject({
      commit: null,
      how: "the push to refs/heads/main has no commit before it",
    });
    expect(await rulesBase(change, null)).toBeNull();
  });

  const release = (tag: string, publishedAt: string | null, rest = {}) => ({
    ...{ tag, publishedAt, draft: false, prerelease: false },
    ...rest,
  });
  const releases = [
    release("v2.0.0-rc.1", "2026-11-23T00:00:00Z", { prerelease: true }),
    release("v1.4.0", null, { draft: true }),
    release("v1.9.9", "2026-11-25T00:00:00Z"),
    release("v1.3.0", "2026-11-24T00:00:00Z"),
    release("v1.2.0", "2026-11-01T00:00:00Z"),
  ];
  const commits = { "tags/v1.3.0": HEAD, "tags/v1.2.0": BASE, "tags/v1.9.9": FORK };

  it("of a release is the one published before it; drafts and pre-releases do not count", async () => {
    const change = changeOf({
      ...{ kind: "release", ref: "refs/tags/v1.3.0", head: HEAD, tag: "v1.3.0" },
      publishedAt: "2026-11-24T00:00:00Z",
    });
    expect(await resolveBaseline(AUTO, change, null, remoteOf({ releases, commits }))).toMatchObject({
      commit: BASE,
      how: "bbbbbbb, the previous published release v1.2.0",
      search: { branch: "main", at: BASE, reach: "within" },
    });
    expect(await resolveBaseline(AUTO, change, null, remoteOf({ releases: releases.slice(0, 4) }))).toMatchObject({
      commit: null,
      how: "there is no earlier published release (drafts and pre-releases do not count)",
    });
    expect(await resolveBaseline(AUTO, change, null, remoteOf({ releases }))).toMatchObject({
      commit: null,
      how: "the previous published release is v1.2.0, and neither the clone nor GitHub knows a commit by the name refs/tags/v1.2.0",
    });
    expect((await resolveBaseline(AUTO, change, null, null)).how).toBe(
      "releases are known to GitHub alone, and it cannot be asked here",
    );
  });

  it("of a tag or a deployment is the newest release that is another commit", async () => {
    const remote = remoteOf({ releases, commits });
    expect(
      await resolveBaseline(AUTO, changeOf({ kind: "tag", tag: "v2.0.0", head: FORK }), null, remote),
    ).toMatchObject({
      commit: HEAD,
      how: "aaaaaaa, the previous published release v1.3.0",
    });
    expect(await resolveBaseline(AUTO, changeOf({ kind: "deployment", head: HEAD }), null, remote)).toMatchObject({
      commit: FORK,
    });
  });

  it.each(["schedule", "workflow_dispatch"] as const)(
    "of %s is the newest stored report of an earlier commit",
    async (kind) => {
      expect(await resolveBaseline(AUTO, changeOf({ kind, head: HEAD }), null, null)).toEqual({
        commit: null,
        how: "the newest stored report of an earlier commit",
        search: { name: "pareto-gate-report", branch: "main", at: HEAD, reach: "before" },
      });
    },
  );

  it("of a workflow_run is none until its pull request is known", async () => {
    const change = changeOf({ kind: "workflow_run", event: "workflow_run", head: HEAD, sha: BASE });
    expect((await resolveBaseline(AUTO, change, null, null)).commit).toBeNull();
    const remote = remoteOf({ mergeBases: { [`${BASE}...${HEAD}`]: BASE } });
    const known = { ...change, base: { branch: "main", sha: BASE } };
    expect(await resolveBaseline(AUTO, known, null, remote)).toMatchObject({ commit: BASE });
  });

  it("of a terminal or of an event without a row is none, and says what to write", async () => {
    expect(await resolveBaseline(AUTO, changeOf({ kind: "terminal" }), null, null)).toEqual({
      commit: null,
      how: "on a terminal there is none, unless --baseline names one, such as --baseline ref:main",
      search: null,
    });
    expect((await resolveBaseline(AUTO, changeOf({ kind: "other", event: "issues" }), null, null)).how).toBe(
      'event "issues" says no commit to compare with; name one, such as baseline: ref:main',
    );
  });
});

describe("a baseline that the call names", () => {
  it("none is none", async () => {
    expect(await resolveBaseline({ kind: "none" }, pull(), null, null)).toEqual({
      ...{ commit: null, how: "none was asked for", search: null },
    });
  });

  it("artifact: changes the artifact's name, not the commit; on a terminal there are none", async () => {
    const spec = { kind: "artifact", name: "nightly" } as const;
    const remote = remoteOf({ mergeBases: { [`${BASE}...${HEAD}`]: FORK } });
    expect(await resolveBaseline(spec, pull(), null, remote)).toMatchObject({
      commit: FORK,
      search: { name: "nightly", at: FORK, reach: "within" },
    });
    await expect(resolveBaseline(spec, changeOf({ kind: "terminal" }), null, null)).rejects.toThrow(
      'Baseline "artifact:nightly": artifacts are those of a run on GitHub',
    );
  });

  it("path: is read at the event's commit, and no stored report stands for it", async () => {
    const spec = { kind: "path", glob: "base/*.json" } as const;
    const remote = remoteOf({ mergeBases: { [`${BASE}...${HEAD}`]: FORK } });
    expect(await resolveBaseline(spec, pull(), null, remote)).toMatchObject({ commit: FORK, search: null });
  });

  it("ref: is that commit, from GitHub where no clone has it; a name of nothing is an error", async () => {
    const spec = { kind: "ref", ref: "v1.2.0" } as const;
    expect(await resolveBaseline(spec, pull(), null, remoteOf({ commits: { "v1.2.0": FORK } }))).toEqual({
      commit: FORK,
      how: "ccccccc, v1.2.0 on GitHub",
      search: { name: "pareto-gate-report", branch: "main", at: FORK, reach: "exact" },
    });
    expect((await resolveBaseline(spec, pull(), null, remoteOf({ commits: { "v1.2.0": HEAD } }))).commit).toBeNull();
    await expect(resolveBaseline(spec, pull(), null, remoteOf({}))).rejects.toMatchObject({
      code: "usage",
      message:
        'Baseline "ref:v1.2.0": neither the clone nor GitHub knows a commit by the name v1.2.0; name a branch, a tag or a commit that is there (in a clone: as git rev-parse takes it, such as origin/main)',
    });
    const down = remoteOf({ down: new GitHubError(500, "oops") });
    expect((await resolveBaseline(spec, pull(), null, down)).how).toBe("GitHub did not tell the commit v1.2.0 (oops)");
  });

  it.runIf(HAS_GIT)(
    `ref: on a terminal is what git says, also of the commit under the working tree${NEEDS_GIT}`,
    async () => {
      const made = newRepository();
      const first = made.commit({ a: "1" });
      const second = made.commit({ a: "2" });
      const { repository } = await openRepository(made.root);
      const terminal = changeOf({ kind: "terminal", head: null });
      expect(await resolveBaseline({ kind: "ref", ref: "HEAD~1" }, terminal, repository, null)).toMatchObject({
        commit: first,
      });
      expect(await resolveBaseline({ kind: "ref", ref: "HEAD" }, terminal, repository, null)).toMatchObject({
        commit: second,
      });
      await expect(resolveBaseline({ kind: "ref", ref: "gone" }, terminal, repository, null)).rejects.toThrow(
        'Baseline "ref:gone": the clone knows no commit by the name gone',
      );
    },
  );
});

import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openBytes } from "../../src/adapters/content.ts";
import { openRepository } from "../../src/adapters/git.ts";
import type { ReportSearch } from "../../src/baseline/resolve.ts";
import { findReport } from "../../src/baseline/stored.ts";
import type { Repository, WorkflowRun } from "../../src/ports.ts";
import { GitHubError } from "../../src/ports.ts";
import { HAS_GIT, NEEDS_GIT, newRepository } from "../adapters/repository.ts";
import { type Member, zipOf } from "../adapters/zip.ts";
import { artifactOf, changeOf, id, remoteOf, runOf, type World } from "./support.ts";

const [BASE, OLD, OTHER] = [id("b"), id("c"), id("d")];
const SEARCH: ReportSearch = { name: "pareto-gate-report", branch: "main", at: BASE, reach: "within" };

const stored = (name: string, content: string | Buffer): Member => {
  const data = Buffer.from(content);
  return { name, method: 0, data, size: data.length };
};
const zip = (report = '{"of":"base"}') => zipOf([stored("report.json", report), stored("report.md", "# Report")]);

/** Runs with one artifact each, numbered like their run. */
function world(runs: readonly WorkflowRun[], rest: World = {}): World {
  return {
    runs,
    artifacts: Object.fromEntries(runs.map((run) => [run.id, [artifactOf({ id: run.id })]])),
    zips: Object.fromEntries(runs.map((run) => [run.id, zip(`{"of":${run.id}}`)])),
    ...rest,
  };
}

const find = (of: World, search: Partial<ReportSearch> = {}, repository: Repository | null = null) =>
  findReport({ ...SEARCH, ...search }, changeOf({ head: id("f") }), { repository, remote: remoteOf(of) }, openBytes);

describe("a stored report", () => {
  it("of the merge base is found, with its samples", async () => {
    const samples = gzipSync('{"id":"1"}\n{"id":"2"}\n');
    const bytes = zipOf([stored("report.json", '{"of":"base"}'), stored("samples.jsonl.gz", samples)]);
    const found = await find(world([runOf({ id: 5, headSha: BASE })], { zips: { 5: bytes } }));
    expect(found.how).toBe("bbbbbbb, from the artifact pareto-gate-report of run 5 (push, 2026-11-01)");
    expect(found.report).toMatchObject({ commit: BASE, report: '{"of":"base"}', run: { id: 5, event: "push" } });
    const lines: string[] = [];
    for await (const line of found.report?.samples?.lines() ?? []) lines.push(line);
    expect(lines).toEqual(['{"id":"1"}', '{"id":"2"}']);
  });

  it("is taken from the very commit before a newer one of an ancestor, and else the newest", async () => {
    const runs = [
      runOf({ id: 9, headSha: OTHER, createdAt: "2026-11-09T00:00:00Z" }),
      runOf({ id: 8, headSha: OLD, createdAt: "2026-11-08T00:00:00Z" }),
      runOf({ id: 6, headSha: BASE, createdAt: "2026-11-06T00:00:00Z" }),
      runOf({ id: 4, headSha: OLD, createdAt: "2026-11-04T00:00:00Z" }),
    ];
    const mergeBases = { [`${OLD}...${BASE}`]: OLD, [`${OTHER}...${BASE}`]: OLD };
    expect((await find(world(runs, { mergeBases }))).report).toMatchObject({ report: '{"of":6}' });
    const without = runs.filter((run) => run.id !== 6);
    const found = await find(world(without, { mergeBases }));
    expect(found.report).toMatchObject({ commit: OLD, report: '{"of":8}' });
    expect(found.how).toBe(
      "ccccccc, an ancestor of bbbbbbb, from the artifact pareto-gate-report of run 8 (push, 2026-11-08)",
    );
    expect((await find(world(without, { mergeBases }), { reach: "exact" })).report).toBeNull();
  });

  it("of an earlier commit is never one of this commit", async () => {
    const runs = [runOf({ id: 9, headSha: BASE }), runOf({ id: 8, headSha: OLD, event: "schedule" })];
    const found = await find(world(runs, { mergeBases: { [`${OLD}...${BASE}`]: OLD } }), { reach: "before" });
    expect(found.report).toMatchObject({ commit: OLD });
  });

  it("may be of the branch's merge queue", async () => {
    const run = runOf({ headSha: BASE, event: "merge_group", headBranch: `gh-readonly-queue/main/pr-7-${OLD}` });
    expect((await find(world([run]))).report).toMatchObject({ commit: BASE });
    expect((await find(world([run]), { branch: "mai" })).report).toBeNull();
    expect((await find(world([{ ...run, headBranch: "main" }]))).report).toBeNull();
  });

  it.each<[string, Partial<WorkflowRun>]>([
    ["of a fork's branch with the same name", { headRepository: "contributor/models" }],
    ["of a fork that is gone", { headRepository: null }],
    ["of another repository", { repository: "octo/other" }],
    ["of another workflow file", { workflow: ".github/workflows/evil.yml" }],
    ["of the same file elsewhere", { workflow: "gate.yml" }],
    ["of a pull request", { event: "pull_request" }],
    ["of pull_request_target", { event: "pull_request_target" }],
    ["of a workflow_run", { event: "workflow_run" }],
    ["of another branch", { headBranch: "main2" }],
    ["of no branch", { headBranch: null }],
    ["of a queue without its event", { headBranch: "gh-readonly-queue/main/pr-7" }],
    ["of a run that is not finished", { status: "in_progress" }],
    ["of this very run", { id: 99 }],
    ["of a commit that the base does not come from", { headSha: OTHER }],
  ])("does not count %s", async (_, rest) => {
    const run = runOf({ id: 5, headSha: BASE, ...rest });
    // GitHub's own filters are not relied upon: all runs are given, whatever was asked.
    const remote = remoteOf(world([run], { mergeBases: { [`${OTHER}...${BASE}`]: OLD } }));
    const all = {
      ...remote,
      runs: async function* () {
        yield [run];
      },
    };
    const { report, how } = await findReport(SEARCH, changeOf({}), { repository: null, remote: all }, openBytes);
    expect(report).toBeNull();
    expect(how).toBe(
      "no stored report pareto-gate-report of bbbbbbb or an ancestor of it among finished runs of .github/workflows/gate.yml on main",
    );
  });

  it("counts whatever its run concluded: its verdict is not what is taken from it", async () => {
    expect((await find(world([runOf({ headSha: BASE, conclusion: "failure" })]))).report).not.toBeNull();
  });

  it.runIf(HAS_GIT)(`is placed by the clone without a request${NEEDS_GIT}`, async () => {
    const made = newRepository();
    const old = made.commit({ a: "1" });
    const base = made.commit({ a: "2" });
    const later = made.commit({ a: "3" });
    const { repository } = await openRepository(made.root);
    const runs = [runOf({ id: 3, headSha: later }), runOf({ id: 2, headSha: old })];
    const remote = remoteOf(world(runs));
    const search = { ...SEARCH, at: base };
    const { report } = await findReport(search, changeOf({}), { repository, remote }, openBytes);
    expect(report).toMatchObject({ commit: old });
    expect(remote.asked).toEqual(["runs merge_group", "runs main", "artifacts", "download"]);
  });

  it("is looked for within limits, and says how to lift them", async () => {
    const runs = Array.from({ length: 400 }, (_, index) =>
      runOf({ id: 1000 - index, headSha: (1000 + index).toString(16).padStart(40, "0") }),
    );
    const remote = remoteOf(world(runs));
    const { how } = await findReport(SEARCH, changeOf({}), { repository: null, remote }, openBytes);
    expect(how).toContain("check out with `fetch-depth: 0` to compare more of them");
    expect(remote.asked.filter((one) => one.startsWith("compare"))).toHaveLength(10);
  });
});

describe("an artifact that cannot be used", () => {
  const run = runOf({ id: 5, headSha: BASE });
  const said = async (rest: World) => {
    const { report, how } = await find(world([run], rest));
    expect(report).toBeNull();
    return how.slice(how.indexOf(" on main") + " on main".length);
  };

  it("is said, and an older run is asked", async () => {
    expect(await said({ artifacts: {} })).toBe(" (run 5 of bbbbbbb has no artifact pareto-gate-report)");
    expect(await said({ artifacts: { 5: [artifactOf({ expired: true })] } })).toBe(
      " (run 5 of bbbbbbb has no artifact pareto-gate-report any more: it has expired)",
    );
    expect(await said({ zips: {} })).toContain("cannot be used: it has expired");
    expect(await said({ artifacts: { 5: [artifactOf({ size: 300 * 1024 * 1024 })] } })).toContain(
      "it has 300 MiB, more than 256 MiB",
    );
    const older = runOf({ id: 4, headSha: BASE, createdAt: "2026-10-01T00:00:00Z" });
    const found = await find(world([run, older], { zips: { 5: Buffer.from("no zip"), 4: zip() } }));
    expect(found.report?.run.id).toBe(4);
  });

  it.each<[string, Uint8Array, string]>([
    ["no archive", Buffer.from("<html>"), "the ZIP archive is broken or cut off"],
    ["cut off", zip("x".repeat(5000)).subarray(0, 3000), "the ZIP archive is broken or cut off"],
    ["without a report", zipOf([stored("report.md", "")]), "it holds no report.json"],
    [
      "with two",
      zipOf([stored("a/report.json", "1"), stored("b/report.json", "2")]),
      "it holds 2 files named report.json",
    ],
    [
      "with too many files",
      zipOf(Array.from({ length: 1001 }, (_, n) => stored(`${n}`, ""))),
      "it holds 1001 files, more than 1000",
    ],
    [
      "a bomb",
      zipOf([{ name: "report.json", method: 8, data: Buffer.alloc(100), size: 200 * 1024 * 1024 }]),
      "grows more than 1000-fold",
    ],
    ["no UTF-8", zipOf([stored("report.json", Buffer.from([0xff, 0xfe, 0x00]))]), "cannot be used"],
  ])("is said of what is %s", async (_, bytes, why) => {
    expect(await said({ zips: { 5: bytes } })).toContain(why);
  });

  it("may have packed its directory; a name that leads out leads nowhere", async () => {
    const packed = zipOf([
      stored("../../etc/report.json", "here"),
      stored("../../etc/samples.jsonl.gz", gzipSync("s")),
    ]);
    const { report } = await find(world([run], { zips: { 5: packed } }));
    expect(report?.report).toBe("here");
    expect(new TextDecoder().decode(await report?.samples?.bytes())).toBe("s");
  });
});

describe("a search that cannot be made", () => {
  it("says why", async () => {
    const found = async (change: Parameters<typeof changeOf>[0], remote = remoteOf({})) =>
      (await findReport(SEARCH, changeOf(change), { repository: null, remote }, openBytes)).how;
    expect((await findReport(SEARCH, changeOf({}), { repository: null, remote: null }, openBytes)).how).toBe(
      "stored reports are artifacts on GitHub, and it cannot be asked here",
    );
    expect(await found({ run: { id: 1, attempt: 1, workflow: null } })).toBe(
      "stored reports count only from this workflow file, and the run does not say which it is",
    );
    const denied = remoteOf({ down: new GitHubError(403, "Resource not accessible by integration") });
    expect(await found({}, denied)).toBe(
      "no stored report: GitHub could not be asked (Resource not accessible by integration); the job needs `permissions: actions: read`",
    );
    expect(await found({}, remoteOf({ down: new GitHubError(502, "Bad gateway") }))).toBe(
      "no stored report: GitHub could not be asked (Bad gateway)",
    );
  });
});

import { describe, expect, it } from "vitest";
import { openCommit } from "../../src/adapters/commit-workspace.ts";
import { openRepository } from "../../src/adapters/git.ts";
import { basePolicy } from "../../src/baseline/policy.ts";
import { changedPaths, treeOf } from "../../src/baseline/tree.ts";
import type { CommitTree, TreeEntry } from "../../src/ports.ts";
import { GitHubError } from "../../src/ports.ts";
import { directory, HAS_GIT, NEEDS_GIT, newRepository, shallowClone } from "../adapters/repository.ts";
import { id, remoteOf } from "./support.ts";

const COMMIT = id("b");
const entry = (path: string, size = 1, rest: Partial<TreeEntry> = {}): TreeEntry => ({
  ...{ path, kind: "file", size, id: `id of ${path}`, target: null },
  ...rest,
});
const remoteWith = (
  entries: readonly TreeEntry[],
  contents: Readonly<Record<string, string>> = {},
  truncated = false,
) =>
  remoteOf({
    trees: { [COMMIT]: { entries, truncated } },
    blobs: Object.fromEntries(Object.entries(contents).map(([path, text]) => [`id of ${path}`, Buffer.from(text)])),
  });

describe("the files of a commit", () => {
  it.runIf(HAS_GIT)(
    `come from the clone where it has it, and else by one request for the tree${NEEDS_GIT}`,
    async () => {
      const made = newRepository();
      const first = made.commit({ "a.json": "old" });
      made.commit({ "a.json": "new" });
      const whole = (await openRepository(made.root)).repository;
      const remote = remoteWith([]);
      const here = await treeOf(first, whole, remote);
      expect(here.how).toBe(`commit ${first.slice(0, 7)}, from the clone`);
      expect(remote.asked).toEqual([]);

      const cut = (await openRepository(shallowClone(made, 1, "main").root)).repository;
      const api = remoteOf({
        trees: { [first]: { entries: here.tree?.entries ?? [], truncated: false } },
        blobs: { [here.tree?.entries[0]?.id ?? ""]: Buffer.from("old") },
      });
      const there = await treeOf(first, cut, api);
      expect(there.how).toBe(`commit ${first.slice(0, 7)}, through GitHub's API`);
      expect(await openCommit(there.tree as CommitTree, made.root).text("a.json", 10)).toBe("old");
      expect(api.asked).toEqual(["tree", "blob"]);
      expect(await treeOf(first, cut, null)).toEqual({
        tree: null,
        how: `the clone does not have commit ${first.slice(0, 7)}; check out with \`fetch-depth: 0\`, so that it comes from the clone`,
      });
    },
  );

  it("are none, with why, where GitHub does not give them whole", async () => {
    const lacks = "the clone does not have commit bbbbbbb";
    expect((await treeOf(COMMIT, null, remoteOf({}))).how).toBe(`${lacks}, and neither has GitHub`);
    expect((await treeOf(COMMIT, null, remoteWith([entry("a")], {}, true))).how).toContain(
      "only a part of so large a tree",
    );
    expect(await treeOf(COMMIT, null, remoteOf({ down: new GitHubError(500, "oops") }))).toEqual({
      tree: null,
      how: `${lacks}, and GitHub's API gave none of it (oops)`,
    });
  });

  it("through the API are at most 50 files and 50 MiB", async () => {
    const names = Array.from({ length: 51 }, (_, index) => `${index}.json`);
    const { tree } = await treeOf(COMMIT, null, remoteWith(names.map((name) => entry(name))));
    const workspace = openCommit(tree as CommitTree, directory());
    for (const name of names.slice(0, 50)) await workspace.open(name);
    await workspace.open("0.json");
    await expect(workspace.open("50.json")).rejects.toMatchObject({
      code: "cap-exceeded",
      message:
        "50.json at bbbbbbb: with it the baseline needs more than 50 files or 50 MiB through GitHub's API; check out with `fetch-depth: 0`, so that it comes from the clone",
    });
    const big = await treeOf(COMMIT, null, remoteWith([entry("a", 30 * 1024 * 1024), entry("b", 30 * 1024 * 1024)]));
    const other = openCommit(big.tree as CommitTree, directory());
    await other.open("a");
    await expect(other.open("b")).rejects.toThrow("more than 50 files or 50 MiB");
  });

  it("through the API say of a link and of a refusal that they cannot be followed", async () => {
    const remote = remoteWith([entry("link", 4, { kind: "link" }), entry("a")]);
    const { tree } = await treeOf(COMMIT, null, remote);
    const workspace = openCommit(tree as CommitTree, directory());
    await expect(workspace.open("link")).rejects.toThrow("link at bbbbbbb: a link, and its target is not known");
    expect(await workspace.glob("**/*")).toEqual(["a", "link"]);
    const failing = { ...remote, blob: () => Promise.reject(new GitHubError(502, "Bad gateway")) };
    const denied = openCommit((await treeOf(COMMIT, null, failing)).tree as CommitTree, directory());
    await expect(denied.open("a")).rejects.toThrow("a at bbbbbbb: GitHub's API did not give it (Bad gateway)");
  });
});

describe("what changed between two commits", () => {
  it("is every path whose content, kind or presence differs", () => {
    const tree = (entries: readonly TreeEntry[]): CommitTree => ({
      commit: COMMIT,
      entries,
      read: async () => new Uint8Array(),
    });
    const from = tree([
      entry("same"),
      entry("old name", 1, { id: "x" }),
      entry("edited", 1, { id: "1" }),
      entry("kind", 1, { id: "k" }),
    ]);
    const to = tree([
      entry("same"),
      entry("new name", 1, { id: "x" }),
      entry("edited", 1, { id: "2" }),
      entry("kind", 1, { id: "k", kind: "link" }),
    ]);
    expect(changedPaths(from, to)).toEqual(["edited", "kind", "new name", "old name"]);
    expect(changedPaths(from, from)).toEqual([]);
  });
});

describe("base's policy", () => {
  const at = async (entries: readonly TreeEntry[], contents: Readonly<Record<string, string>> = {}) => {
    const { tree } = await treeOf(COMMIT, null, remoteWith(entries, contents));
    return openCommit(tree as CommitTree, directory());
  };
  const PATHS = ["gate.yml", ".github/pareto-gate.yml"];

  it("is the first of the paths that base has", async () => {
    const both = await at([entry("gate.yml"), entry(".github/pareto-gate.yml")], { "gate.yml": "version: 1" });
    expect(await basePolicy(both, "", PATHS)).toEqual({ path: "gate.yml", text: "version: 1" });
    const other = await at([entry(".github/pareto-gate.yml")], { ".github/pareto-gate.yml": "version: 1 # base" });
    expect(await basePolicy(other, "", PATHS)).toEqual({ path: ".github/pareto-gate.yml", text: "version: 1 # base" });
  });

  it("is absent only where the tree could be read and has neither", async () => {
    expect(await basePolicy(await at([entry("README.md")]), "", PATHS)).toBe("absent");
    expect(await basePolicy(await at([]), "", PATHS)).toBe("absent");
    await expect(basePolicy(null, "the clone does not have commit bbbbbbb", PATHS)).rejects.toMatchObject({
      code: "file-unreadable",
      message:
        "The policy of the base is not readable, so nobody can say whose rules judge this change: the clone does not have commit bbbbbbb",
    });
  });

  it.each<[string, TreeEntry]>([
    ["a directory", entry("gate.yml/x")],
    ["a submodule", entry("gate.yml", 0, { kind: "submodule" })],
    ["a link to nothing", entry("gate.yml", 7, { kind: "link", target: "nothing" })],
    ["a link that leads out", entry("gate.yml", 7, { kind: "link", target: "../x" })],
    ["too large", entry("gate.yml", 200 * 1024)],
  ])("is an error, not absent, where it is %s", async (_, one) => {
    await expect(basePolicy(await at([one]), "", PATHS)).rejects.toMatchObject({ name: "UserError" });
  });
});

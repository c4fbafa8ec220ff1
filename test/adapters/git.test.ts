import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRepository } from "../../src/adapters/git.ts";
import type { Repository } from "../../src/ports.ts";
import {
  directory,
  type Fixture,
  HAS_GIT,
  NEEDS_GIT,
  newRepository,
  repositoryIn,
  shallowClone,
} from "./repository.ts";

const NOWHERE = "0123456789abcdef0123456789abcdef01234567";
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function opened({ root }: Pick<Fixture, "root">, below = ""): Promise<Repository> {
  const { repository, why } = await openRepository(join(root, below));
  if (repository === null) throw new Error(why ?? "");
  return repository;
}

describe("a clone that is none", () => {
  it("is said where PATH has no git", async () => {
    expect(await openRepository(directory(), { PATH: "" })).toEqual({
      repository: null,
      why: "no git on PATH, so the clone cannot be asked",
    });
  });

  it("never starts a program of the workspace", async () => {
    const root = directory();
    mkdirSync(join(root, "bin"));
    writeFileSync(join(root, "bin/git"), `#!/bin/sh\ntouch ${join(root, "started")}\n`);
    chmodSync(join(root, "bin/git"), 0o755);
    for (const PATH of [join(root, "bin"), `.:${join(root, "bin")}`, "bin"]) {
      expect((await openRepository(root, { PATH })).repository).toBeNull();
    }
    expect(existsSync(join(root, "started"))).toBe(false);
  });

  it.runIf(HAS_GIT)(`is said where there is no repository${NEEDS_GIT}`, async () => {
    expect(await openRepository(directory())).toEqual({
      repository: null,
      why: "the workspace is not in a git clone",
    });
  });

  it.runIf(HAS_GIT && process.getuid?.() === 0)("is said, with the way out, where another user owns it", async () => {
    const { root, git } = newRepository();
    git("commit", "-q", "--allow-empty", "-m", "c");
    const { chownSync } = await import("node:fs");
    chownSync(root, 12345, 12345);
    chownSync(join(root, ".git"), 12345, 12345);
    const { repository, why } = await openRepository(root, { PATH: process.env.PATH, HOME: directory() });
    expect(repository).toBeNull();
    expect(why).toContain(`git config --global --add safe.directory ${root}`);
  });
});

describe.runIf(HAS_GIT)(`commits${NEEDS_GIT}`, () => {
  it("are found by branch, tag, short id and step; never by what looks like an option", async () => {
    const made = newRepository();
    const first = made.commit({ a: "1" });
    const second = made.commit({ a: "2" });
    made.git("tag", "-a", "v1", "-m", "v1", first);
    const repository = await opened(made);
    expect(await repository.head()).toBe(second);
    for (const ref of ["v1", "refs/tags/v1", first, first.slice(0, 8), "HEAD~1", "main^"]) {
      expect(await repository.resolve(ref)).toBe(first);
    }
    for (const ref of ["nothing", NOWHERE, "", "--all", "-h", "main:a", "a\nb", "$(touch x)"]) {
      expect(await repository.resolve(ref)).toBeNull();
    }
  });

  it("have a head while it is detached, and none before the first commit", async () => {
    const made = newRepository();
    expect(await (await opened(made)).head()).toBeNull();
    const first = made.commit({ a: "1" });
    made.commit({ a: "2" });
    made.git("checkout", "-q", "--detach", first);
    expect(await (await opened(made)).head()).toBe(first);
  });

  it("give their parents also where a shallow clone was cut", async () => {
    const made = newRepository();
    const first = made.commit({ a: "1" });
    const second = made.commit({ a: "2" });
    const shallow = await opened(shallowClone(made, 1, "main"));
    expect(await shallow.parents(second)).toEqual([first]);
    expect(await shallow.parents(first)).toBeNull();
  });

  it("are named by whole ids only", async () => {
    const repository = await opened(newRepository());
    for (const id of ["main", "HEAD", "--all", "abc", `${NOWHERE}^`]) {
      await expect(repository.parents(id)).rejects.toThrow("is not a whole commit id");
      expect(() => repository.list(id)).toThrow("is not a whole commit id");
      await expect(repository.mergeBase(id, NOWHERE)).rejects.toThrow("is not a whole commit id");
      await expect(repository.changed(NOWHERE, id)).rejects.toThrow("is not a whole commit id");
    }
  });
});

describe.runIf(HAS_GIT)(`the merge base${NEEDS_GIT}`, () => {
  function forked() {
    const made = newRepository();
    const root = made.commit({ a: "1" });
    const base = made.commit({ a: "2" });
    const main = made.commit({ a: "3" });
    made.git("checkout", "-q", "-b", "change", base);
    const first = made.commit({ b: "1" });
    const change = made.commit({ b: "2" });
    return { made, root, base, main, first, change };
  }

  it("is the commit that both come from", async () => {
    const { made, base, main, change } = forked();
    const repository = await opened(made);
    expect(await repository.mergeBase(main, change)).toBe(base);
    expect(await repository.mergeBase(base, change)).toBe(base);
    expect(await repository.mergeBase(change, change)).toBe(change);
  });

  it("is none between histories that share nothing", async () => {
    const { made, main } = forked();
    made.git("checkout", "-q", "--orphan", "other");
    const other = made.commit({ c: "1" });
    expect(await (await opened(made)).mergeBase(main, other)).toBeNull();
  });

  it("is not known to a clone that lacks a commit or the way to it", async () => {
    const { made, main, change } = forked();
    const one = await opened(shallowClone(made, 1, "change"));
    expect(await one.mergeBase(main, change)).toBe("shallow");
    expect(await one.mergeBase(NOWHERE, change)).toBe("shallow");
    const both = shallowClone(made, 1, "change");
    both.git("fetch", "-q", "--depth=1", `file://${made.root}`, "main");
    expect(await (await opened(both)).mergeBase(main, change)).toBe("shallow");
  });

  it("is known to a shallow clone that was cut behind it", async () => {
    const { made, base, main, change } = forked();
    const clone = shallowClone(made, 3, "change");
    clone.git("fetch", "-q", "--depth=2", `file://${made.root}`, "main");
    expect(await (await opened(clone)).mergeBase(main, change)).toBe(base);
  });

  it("is not an older one that a cut leaves in sight", async () => {
    // main: root - base - tip; change merges root's other child with base, and the clone is cut at the tip of main's side.
    const made = newRepository();
    const root = made.commit({ a: "1" });
    const base = made.commit({ a: "2" });
    const late = made.commit({ a: "3" });
    made.git("checkout", "-q", "-b", "side", root);
    made.commit({ s: "1" });
    made.git("checkout", "-q", "-b", "change", base);
    const change = made.commit({ b: "1" });
    made.git("checkout", "-q", "main");
    made.git("merge", "-q", "--no-ff", "-m", "m", "side");
    const tip = made.git("rev-parse", "HEAD");
    // As if a clone had been cut at `late`: the way from the tip to the base is gone, the way to the root is not.
    writeFileSync(join(made.root, ".git/shallow"), `${late}\n`);
    const repository = await opened(made);
    expect(made.git("merge-base", tip, change)).toBe(root);
    expect(await repository.mergeBase(tip, change)).toBe("shallow");
  });
});

describe.runIf(HAS_GIT)(`the files of a commit${NEEDS_GIT}`, () => {
  it("are listed with size, id and kind, sorted, whatever their names", async () => {
    const made = newRepository();
    const names = [
      "a b.json",
      "é/ü.json",
      "q\"uote'.json",
      "tab\there",
      "line\nbreak",
      "-rf",
      "$(x)",
      "日本.csv",
      "\u202Eevil",
    ];
    const inner = newRepository();
    inner.commit({ x: "1" });
    for (const name of names) {
      mkdirSync(join(made.root, name, ".."), { recursive: true });
      writeFileSync(join(made.root, name), name);
    }
    symlinkSync("a b.json", join(made.root, "link"));
    symlinkSync("../../etc", join(made.root, "out"));
    made.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", `file://${inner.root}`, "sub");
    const commit = made.commit({});
    const entries = await (await opened(made)).list(commit);
    expect(entries?.map((one) => one.path)).toEqual([...names, ".gitmodules", "link", "out", "sub"].sort());
    const of = (path: string) => entries?.find((one) => one.path === path);
    expect(of("日本.csv")).toMatchObject({ kind: "file", size: Buffer.byteLength("日本.csv"), target: null });
    expect(of("link")).toMatchObject({ kind: "link", target: "a b.json" });
    expect(of("out")).toMatchObject({ kind: "link", target: "../../etc" });
    expect(of("sub")).toMatchObject({ kind: "submodule", size: 0 });
    const repository = await opened(made);
    for (const name of names) expect(text(await repository.read(commit, name, 100))).toBe(name);
    await expect(repository.read(commit, "sub", 100)).rejects.toThrow(/^sub at [0-9a-f]{7}: a submodule, not a file$/);
  });

  it("are as committed: no filter, no line ends, no text conversion, not what lies in the working tree", async () => {
    const made = newRepository();
    const started = join(made.root, "started");
    const run = `sh -c "touch ${started}; cat"`;
    for (const [key, value] of [
      ["filter.evil.smudge", run],
      ["filter.evil.clean", run],
      ["diff.evil.textconv", run],
      ["diff.external", run],
      ["core.fsmonitor", run],
    ]) {
      made.git("config", key ?? "", value ?? "");
    }
    made.git("config", "core.autocrlf", "true");
    const first = made.commit({ "a.txt": "one\ntwo\n" });
    const second = made.commit({ "a.txt": "one\r\nthree\r\n", ".gitattributes": "* filter=evil diff=evil" });
    if (existsSync(started)) (await import("node:fs")).rmSync(started);
    writeFileSync(join(made.root, "a.txt"), "something else");
    const repository = await opened(made);
    expect(text(await repository.read(first, "a.txt", 100))).toBe("one\ntwo\n");
    expect(await repository.changed(first, second)).toEqual([".gitattributes", "a.txt"]);
    expect(existsSync(started)).toBe(false);
  });

  it("are not what a replacement says they are", async () => {
    const made = newRepository();
    const first = made.commit({ a: "real" });
    const second = made.commit({ a: "other" });
    made.git("replace", first, second);
    const repository = await opened(made);
    expect(text(await repository.read(first, "a", 100))).toBe("real");
  });

  it("are refused above the cap, where they are not, and in a commit that is not", async () => {
    const made = newRepository();
    const commit = made.commit({ big: "x".repeat(5000), empty: "" });
    const repository = await opened(made);
    await expect(repository.read(commit, "big", 4096)).rejects.toThrow(
      /^big at [0-9a-f]{7}: 4.9 KiB, more than 4 KiB$/,
    );
    expect((await repository.read(commit, "big", 5000)).length).toBe(5000);
    expect((await repository.read(commit, "empty", 0)).length).toBe(0);
    await expect(repository.read(commit, "gone", 1)).rejects.toThrow(/^gone at [0-9a-f]{7}: not in this commit/);
    expect(await repository.list(NOWHERE)).toBeNull();
    expect(await repository.changed(commit, NOWHERE)).toBeNull();
  });

  it("are those below the workspace, where it is a directory of the clone", async () => {
    const made = newRepository();
    const first = made.commit({ "top.json": "1", "app/a.json": "2", "app/deep/b.json": "3" });
    const second = made.commit({ "top.json": "4", "app/deep/b.json": "5" });
    const repository = await opened(made, "app");
    expect((await repository.list(first))?.map((one) => one.path)).toEqual(["a.json", "deep/b.json"]);
    expect(text(await repository.read(second, "deep/b.json", 10))).toBe("5");
    expect(await repository.changed(first, second)).toEqual(["deep/b.json"]);
  });

  it("change under both names when they are renamed, and with their submodule", async () => {
    const made = newRepository();
    const first = made.commit({ "old name.json": "x".repeat(100), keep: "1" });
    made.git("mv", "old name.json", "é.json");
    const second = made.commit({ "line\nbreak": "1" });
    expect(await (await opened(made)).changed(first, second)).toEqual(["line\nbreak", "old name.json", "é.json"]);
  });

  it("are not fetched by a clone without them", async () => {
    const made = newRepository();
    made.git("config", "uploadpack.allowFilter", "true");
    made.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const first = made.commit({ "a.json": "old content" });
    made.commit({ "a.json": "new content" });
    const root = join(directory(), "clone");
    made.git("clone", "-q", "--filter=blob:none", `file://${made.root}`, root);
    const repository = await opened(repositoryIn(root));
    expect(await repository.resolve(first)).toBe(first);
    expect(await repository.list(first)).toBeNull();
  });
});

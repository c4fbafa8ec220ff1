import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openCommit } from "../../src/adapters/commit-workspace.ts";
import { openRepository } from "../../src/adapters/git.ts";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import { treeOf } from "../../src/baseline/tree.ts";
import type { Workspace } from "../../src/ports.ts";
import { type Fixture, HAS_GIT, NEEDS_GIT, newRepository } from "./repository.ts";
import { zipOf } from "./zip.ts";

async function at(made: Fixture, commit: string): Promise<Workspace> {
  const { repository } = await openRepository(made.root);
  const { tree, how } = await treeOf(commit, repository, null);
  if (tree === null) throw new Error(how);
  return openCommit(tree, made.root);
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe.runIf(HAS_GIT)(`a commit as a workspace${NEEDS_GIT}`, () => {
  it("matches what the working tree matches when it is checked out", async () => {
    const made = newRepository();
    mkdirSync(join(made.root, "runs/one"), { recursive: true });
    symlinkSync("one", join(made.root, "runs/latest"));
    symlinkSync("..", join(made.root, "runs/one/loop"));
    symlinkSync("runs/one/a.json", join(made.root, "now.json"));
    symlinkSync("../..", join(made.root, "runs/out"));
    const commit = made.commit({
      "e/b.json": "",
      "e/B.json": "",
      "e/é.json": "",
      "e/deep/er/a.json": "",
      "e/.hidden.json": "",
      ".github/x.json": "",
      "e/dir.json/x.txt": "",
      "a[1].json": "",
      "node_modules/m/a.json": "",
      "runs/one/a.json": "{}",
    });
    const here = openWorkspace(made.root);
    const there = await at(made, commit);
    const patterns = [
      ...["**/*.json", "e/*.json", "./e//{b,deep/**/a}.json", "e/.h*.json", "nothing/**", "a[1].json", "missing.json"],
      ...["runs/latest/*.json", "runs/*/*.json", "*.json", ".github/*.json", "**/*", "!*.txt", "+(a|b)*.json", "."],
      ...[
        "runs/one/loop/*/a.json",
        "runs/latest/loop/latest/*.json",
        "runs/out/*",
        "node_modules/*/a.json",
        "now.json/**",
      ],
      join(made.root, "e/*.json"),
    ];
    for (const pattern of patterns)
      expect([pattern, await there.glob(pattern)]).toEqual([pattern, await here.glob(pattern)]);
    for (const path of ["runs/latest/a.json", "now.json", "runs/one/loop/one/a.json"]) {
      expect(text(await (await there.open(path)).bytes())).toBe("{}");
    }
    await expect(there.open("runs/out")).rejects.toMatchObject({ code: "file-outside" });
  });

  it("has what was committed, not what was changed since", async () => {
    const made = newRepository();
    const first = made.commit({ "a.json": "one", "gone.json": "x" });
    made.commit({ "a.json": "two", "gone.json": null, "new.json": "y" });
    const base = await at(made, first);
    expect(await base.text("a.json", 10)).toBe("one");
    expect(await base.text("gone.json", 10)).toBe("x");
    expect(await base.text("new.json", 10)).toBeNull();
    await expect(base.open("new.json")).rejects.toThrow(`new.json at ${first.slice(0, 7)}: no such file`);
    await expect(base.write("a.json", "", true)).rejects.toThrow("a commit is not written to");
  });

  it("gives sources that read as files do", async () => {
    const made = newRepository();
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`).join("\n");
    const member = Buffer.from("inside");
    const files = {
      "e/long.txt": lines,
      "e/long.gz": gzipSync(lines),
      "e/a.zip": zipOf([{ name: "m.txt", method: 0, data: member, size: member.length }]),
      "e/empty": "",
    };
    const commit = made.commit(files);
    const here = openWorkspace(made.root);
    const there = await at(made, commit);
    for (const path of Object.keys(files)) {
      const [a, b] = [await here.open(path), await there.open(path)];
      expect([b.path, b.size, await b.sha256()]).toEqual([a.path, a.size, await a.sha256()]);
      expect(Buffer.from(await b.head()).equals(Buffer.from(await a.head()))).toBe(true);
      expect(Buffer.from(await b.bytes()).equals(Buffer.from(await a.bytes()))).toBe(true);
      expect(text(await b.slice(3, 9))).toBe(text(await a.slice(3, 9)));
      expect(text(await b.slice(Math.max(0, b.size - 2), 9))).toBe(text(await a.slice(Math.max(0, a.size - 2), 9)));
    }
    const seen: string[] = [];
    for await (const line of (await there.open("e/long.gz")).lines()) seen.push(line);
    expect(seen).toHaveLength(20_000);
    const archive = await (await there.open("e/a.zip")).archive();
    expect(text((await archive.read("m.txt")) ?? new Uint8Array())).toBe("inside");
    const beside = await (await there.open("e/empty")).sibling("long.txt");
    expect(beside?.path).toBe("e/long.txt");
    expect(await beside?.sibling("../e/long.txt")).toBeNull();
    expect(await beside?.sibling("nothing")).toBeNull();
  });

  it("says what it is that is no file of the commit", async () => {
    const inner = newRepository();
    inner.commit({ x: "1" });
    const made = newRepository();
    made.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", `file://${inner.root}`, "sub");
    symlinkSync("nowhere", join(made.root, "dangling"));
    symlinkSync("b", join(made.root, "a"));
    symlinkSync("a", join(made.root, "b"));
    symlinkSync("/etc/passwd", join(made.root, "passwd"));
    const commit = made.commit({ "d/x": "" });
    const there = await at(made, commit);
    const name = commit.slice(0, 7);
    for (const [path, message] of [
      ["sub/x", `sub/x at ${name}: inside the submodule sub, whose files are not in this commit`],
      ["sub", `sub at ${name}: inside the submodule sub, whose files are not in this commit`],
      ["d", `d at ${name}: a directory, not a regular file; name the files in it, such as d/**/*.json`],
      ["dangling", `dangling at ${name}: a link to "nowhere", where nothing is`],
      ["passwd", `passwd at ${name}: a link that leads outside the workspace, to /etc/passwd`],
      ["../x", `../x: outside the workspace ${made.root}; name a path below it`],
      ["d/x/y", `d/x/y at ${name}: no such file`],
    ] as const) {
      await expect(there.open(path)).rejects.toThrow(message);
    }
    await expect(there.open("a")).rejects.toThrow("a link that leads in a circle");
    await expect(there.text("sub/x", 10)).rejects.toThrow("inside the submodule sub");
    await expect(there.text("dangling", 10)).rejects.toThrow("where nothing is");
  });

  it("says of a Git LFS pointer that the content is elsewhere", async () => {
    const made = newRepository();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12582912\n`;
    const commit = made.commit({ "evals/a.json": pointer });
    const there = await at(made, commit);
    const source = await there.open("evals/a.json");
    const said = `evals/a.json at ${commit.slice(0, 7)}: a Git LFS pointer; the 12 MiB it stands for are not in the commit`;
    expect(text(await source.head())).toBe(pointer);
    await expect(source.bytes()).rejects.toThrow(said);
    await expect(source.archive()).rejects.toThrow(said);
    await expect(async () => {
      for await (const _ of source.lines());
    }).rejects.toThrow(said);
    await expect(there.text("evals/a.json", 1000)).rejects.toThrow(said);
  });

  it("holds a text to its cap", async () => {
    const made = newRepository();
    const there = await at(made, made.commit({ "policy.yml": "x".repeat(2048) }));
    await expect(there.text("policy.yml", 1024)).rejects.toThrow(/^policy.yml at [0-9a-f]{7}: 2 KiB, more than 1 KiB$/);
    expect(await there.text("policy.yml", 2048)).toHaveLength(2048);
  });
});

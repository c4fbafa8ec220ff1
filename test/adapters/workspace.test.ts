import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAX_TOTAL_BYTES } from "../../src/adapters/caps.ts";
import { ALONE } from "../../src/adapters/content.ts";
import { fileSource } from "../../src/adapters/source.ts";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import { workspaceOf } from "../evidence/support.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a pattern", () => {
  it("gives its matches sorted by code point, without directories, hidden files, node_modules and .git", async () => {
    const { workspace } = workspaceOf({
      "e/b.json": "",
      "e/B.json": "",
      "e/é.json": "",
      "e/deep/er/a.json": "",
      "e/.hidden.json": "",
      "e/dir.json/x.txt": "",
      "node_modules/m/a.json": "",
      ".git/a.json": "",
    });
    expect(await workspace.glob("**/*.json")).toEqual(["e/B.json", "e/b.json", "e/deep/er/a.json", "e/é.json"]);
    expect(await workspace.glob("e/*.json")).toEqual(["e/B.json", "e/b.json", "e/é.json"]);
    expect(await workspace.glob("./e//{b,deep/**/a}.json")).toEqual(["e/b.json", "e/deep/er/a.json"]);
    expect(await workspace.glob("e/.h*.json")).toEqual(["e/.hidden.json"]);
    expect(await workspace.glob("nothing/**")).toEqual([]);
  });

  it("without a wildcard is a path, and so is the name of a file that has brackets", async () => {
    const { workspace } = workspaceOf({ "a[1].json": "x", "a1.json": "y" });
    expect(await workspace.glob("a[1].json")).toEqual(["a[1].json"]);
    expect(await workspace.glob("missing.json")).toEqual(["missing.json"]);
  });

  it("has no negation and no extended globs", async () => {
    const { workspace } = workspaceOf({ "a.json": "", "b.json": "" });
    expect(await workspace.glob("!*.txt")).toEqual([]);
    expect(await workspace.glob("+(a|b)*.json")).toEqual([]);
  });

  it("enters linked directories where it names them, never by **, so that loops end", async () => {
    const { root, workspace } = workspaceOf({ "runs/one/a.json": "{}" });
    symlinkSync("one", join(root, "runs/latest"));
    symlinkSync("..", join(root, "runs/one/loop"));
    expect(await workspace.glob("runs/latest/*.json")).toEqual(["runs/latest/a.json"]);
    expect(await workspace.glob("runs/*/*.json")).toEqual(["runs/latest/a.json", "runs/one/a.json"]);
    expect(await workspace.glob("**/*.json")).toEqual(["runs/one/a.json"]);
  });

  it("that matches more than 10,000 files breaks a cap", async () => {
    const { root, workspace } = workspaceOf();
    for (let index = 0; index <= 10_000; index++) writeFileSync(join(root, `${index}.json`), "");
    await expect(workspace.glob("*.json")).rejects.toThrow('"*.json" matches more than 10000 files; narrow it');
    expect(await workspace.glob("1*.json")).toHaveLength(1112);
  });
});

describe("containment", () => {
  it("refuses paths and patterns that lead out", async () => {
    const { root, workspace } = workspaceOf();
    for (const path of ["../x.json", "a/../../x.json", "/etc/passwd", "../*.json"]) {
      const error = { code: "file-outside", message: `${path}: outside the workspace ${root}; name a path below it` };
      await expect(workspace.open(path)).rejects.toMatchObject(error);
      await expect(workspace.glob(path)).rejects.toMatchObject(error);
      await expect(workspace.write(path, "", true)).rejects.toMatchObject(error);
    }
    expect(await workspace.glob(join(root, "a.json"))).toEqual(["a.json"]);
  });

  it("refuses links that lead out, and names link and target", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "a.json"), "secret");
    const { root, workspace } = workspaceOf({ "evals/b.json": "{}" });
    symlinkSync(join(outside, "a.json"), join(root, "evals/a.json"));
    symlinkSync(outside, join(root, "linked"));
    expect(await workspace.glob("evals/*.json")).toEqual(["evals/a.json", "evals/b.json"]);
    await expect(workspace.open("evals/a.json")).rejects.toMatchObject({
      code: "file-outside",
      message: `evals/a.json: a link that leads outside the workspace, to ${join(outside, "a.json")}`,
    });
    await expect(workspace.open("linked/a.json")).rejects.toMatchObject({ code: "file-outside" });
    expect(await workspace.glob("linked/*.json")).toEqual([]);
    expect(await workspace.glob("**/*.json")).toEqual(["evals/a.json", "evals/b.json"]);
    await expect(workspace.write("linked/new.json", "", true)).rejects.toMatchObject({ code: "file-outside" });
    await expect(workspace.write("evals/a.json", "", true)).rejects.toMatchObject({ code: "file-outside" });
    expect(readFileSync(join(outside, "a.json"), "utf8")).toBe("secret");
  });

  it("takes absolute paths by either name of a linked root", async () => {
    const { root } = workspaceOf({ "real/a.json": "{}" });
    symlinkSync("real", join(root, "link"));
    const workspace = openWorkspace(join(root, "link"));
    expect((await workspace.open(join(root, "link/a.json"))).path).toBe("a.json");
    expect((await workspace.open(join(root, "real/a.json"))).path).toBe("a.json");
    expect(await workspace.glob(join(root, "link/*.json"))).toEqual(["a.json"]);
  });

  it("follows a link to a file inside", async () => {
    const { root, workspace } = workspaceOf({ "a.json": "inside" });
    symlinkSync("a.json", join(root, "b.json"));
    expect(text(await (await workspace.open("b.json")).bytes())).toBe("inside");
  });
});

describe("opening", () => {
  it("says what it is that is no regular file", async () => {
    const { root, workspace } = workspaceOf();
    mkdirSync(join(root, "dir"));
    execFileSync("mkfifo", [join(root, "pipe")]);
    symlinkSync("loop", join(root, "loop"));
    symlinkSync("nowhere", join(root, "dangling"));
    const messages: [string, string][] = [
      ["dir", "dir: a directory, not a regular file; name the files in it, such as dir/**/*.json"],
      ["pipe", "pipe: a FIFO, not a regular file"],
      ["loop", "loop: a link that leads in a circle"],
      ["dangling", "dangling: no such file"],
      ["missing.json", "missing.json: no such file"],
      ["a\0b", "a\0b: a NUL stands in no file name"],
    ];
    for (const [path, message] of messages) {
      await expect(workspace.open(path)).rejects.toMatchObject({ code: "file-unreadable", message });
    }
  });

  it("reads the head of a 1 GB sparse file and refuses to read it whole", async () => {
    const { root, workspace } = workspaceOf({ "big.bin": "" });
    truncateSync(join(root, "big.bin"), 1e9);
    const source = await workspace.open("big.bin");
    expect((await source.head()).length).toBe(65_536);
    expect((await source.slice(1e9 - 3, 10)).length).toBe(3);
    await expect(source.bytes()).rejects.toMatchObject({
      code: "cap-exceeded",
      message:
        "big.bin: larger than 256 MiB, the limit of a document that is parsed whole; let the tool write JSON Lines, leave out its samples, or split it",
    });
  });

  it("streams at most 4 GiB of a file, and reads at most 16 GiB in one run", async () => {
    const { root, workspace } = workspaceOf({ "big.jsonl": "", "small.json": "{}" });
    truncateSync(join(root, "big.jsonl"), 2 ** 32 + 1);
    const lines = (await workspace.open("big.jsonl")).lines();
    await expect(lines[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "cap-exceeded",
      message: "big.jsonl: larger than 4 GiB, the limit of a file that is streamed",
    });
    const spent = { bytesRead: MAX_TOTAL_BYTES, ...ALONE };
    expect(() => fileSource("small.json", join(root, "small.json"), spent)).toThrow(
      "small.json: with it one run reads more than 16 GiB; narrow the patterns",
    );
  });

  it("notices a file that is swapped between two looks", async () => {
    const { root, workspace } = workspaceOf({ "a.json": "x".repeat(100_000) });
    const source = await workspace.open("a.json");
    writeFileSync(join(root, "b.json"), "y".repeat(100_000));
    renameSync(join(root, "b.json"), join(root, "a.json"));
    await expect(source.bytes()).rejects.toThrow("a.json: it changed while it was read");
  });

  it("notices a file that shrinks or goes away", async () => {
    const { root, workspace } = workspaceOf({ "a.json": "x".repeat(100_000) });
    const source = await workspace.open("a.json");
    truncateSync(join(root, "a.json"), 10);
    await expect(source.bytes()).rejects.toThrow("a.json: it changed while it was read");
    rmSync(join(root, "a.json"));
    await expect(source.bytes()).rejects.toThrow("a.json: no such file");
  });

  it("finds what is beside a file, and nothing elsewhere", async () => {
    const { workspace } = workspaceOf({ "d/a.json": "", "d/b.txt": "beside", "c.txt": "" });
    const source = await workspace.open("d/a.json");
    expect((await source.sibling("b.txt"))?.path).toBe("d/b.txt");
    for (const name of ["none", "../c.txt", "..", "x/y"]) expect(await source.sibling(name)).toBeNull();
  });

  it("finds what is below a file's directory, and nothing above", async () => {
    const { workspace } = workspaceOf({ "d/meta.yaml": "", "d/metrics/eval/acc": "", "d/metrics/f1": "", "e/f1": "" });
    const below = async (pattern: string) =>
      (await (await workspace.open("d/meta.yaml")).below(pattern)).map(({ path }) => path);
    expect(await below("metrics/**")).toEqual(["d/metrics/eval/acc", "d/metrics/f1"]);
    expect(await below("metrics/f1")).toEqual(["d/metrics/f1"]);
    for (const pattern of ["none", "../e/*", "/d/*", "metrics/../../e/*", "..\\e\\*"])
      expect(await below(pattern)).toEqual([]);
  });

  it("finds what is below a file of the workspace's own directory", async () => {
    const { workspace } = workspaceOf({ "meta.yaml": "", "metrics/f1": "" });
    const found = await (await workspace.open("meta.yaml")).below("**");
    expect(found.map(({ path }) => path)).toEqual(["meta.yaml", "metrics/f1"]);
  });
});

describe("gzip", () => {
  it("is undone for head, bytes and lines, and the digest is of the bytes on disk", async () => {
    const content = `{"a":1}\n${"x".repeat(100_000)}\n`;
    const { workspace } = workspaceOf({ "a.json.gz": gzipSync(content) });
    const source = await workspace.open("a.json.gz");
    expect(text(await source.head())).toBe(content.slice(0, 65_536));
    expect(text(await source.bytes())).toBe(content);
    const lines: string[] = [];
    for await (const line of source.lines()) lines.push(line);
    expect(lines).toEqual(['{"a":1}', "x".repeat(100_000)]);
    const { createHash } = await import("node:crypto");
    expect(await source.sha256()).toBe(createHash("sha256").update(gzipSync(content)).digest("hex"));
  });

  it("stops a bomb at the cap", async () => {
    const { workspace } = workspaceOf({ "bomb.gz": gzipSync(Buffer.alloc(257 * 1024 * 1024)) });
    const source = await workspace.open("bomb.gz");
    expect((await source.head()).length).toBe(65_536);
    await expect(source.bytes()).rejects.toMatchObject({ code: "cap-exceeded" });
  });

  it("that is cut off is an error with a sentence", async () => {
    const { workspace } = workspaceOf({ "cut.gz": gzipSync("x".repeat(1000)).subarray(0, 20) });
    const source = await workspace.open("cut.gz");
    await expect(source.bytes()).rejects.toThrow("the gzip data is broken or cut off");
  });
});

describe("small texts", () => {
  it("are read up to their cap, and written inside only", async () => {
    const { root, workspace } = workspaceOf({ "p.yml": "\ufeffversion: 1" });
    expect(await workspace.text("p.yml", 100)).toBe("version: 1");
    expect(await workspace.text("none.yml", 100)).toBeNull();
    await expect(workspace.text("p.yml", 5)).rejects.toThrow("p.yml: 13 bytes, more than 5 bytes");
    await expect(workspace.text(".", 5)).rejects.toThrow(".: a directory, not a file");
    writeFileSync(join(root, "latin.yml"), Buffer.from("é", "latin1"));
    await expect(workspace.text("latin.yml", 5)).rejects.toThrow("latin.yml: it is not UTF-8 text; save it as UTF-8");
    await workspace.write("new/dir/p.yml", "text", false);
    expect(readFileSync(join(root, "new/dir/p.yml"), "utf8")).toBe("text");
    await expect(workspace.write("p.yml", "", false)).rejects.toMatchObject({ code: "file-exists" });
  });

  it("cannot come from a root that is not there", () => {
    expect(() => openWorkspace("/nonexistent/root")).toThrow("/nonexistent/root: no such file");
  });
});

it("finds nothing below a file, and refuses a name that no file system has", async () => {
  const { workspace } = workspaceOf({ "a.json": "{}" });
  expect(await workspace.glob("a.json/**/*")).toEqual([]);
  expect(await workspace.text("a.json/b", 10)).toBeNull();
  await expect(workspace.glob(`${"n".repeat(5000)}/*`)).rejects.toThrow(/^n{20}.*name/s);
});

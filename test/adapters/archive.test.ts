import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { workspaceOf } from "../evidence/support.ts";
import { type Member, zipOf } from "./zip.ts";

async function archiveOf(bytes: Uint8Array) {
  const { workspace } = workspaceOf({ "a.eval": bytes });
  return (await workspace.open("a.eval")).archive();
}

const stored = (name: string, content: string): Member => ({
  name,
  method: 0,
  data: Buffer.from(content),
  size: content.length,
});

describe("an archive", () => {
  it("gives stored, deflated and zstd members", async () => {
    const content = "hello hello hello hello";
    const archive = await archiveOf(
      zipOf([
        stored("a.txt", content),
        {
          name: "b.txt",
          method: 8,
          data: deflateRawSync(content),
          size: content.length,
          content: Buffer.from(content),
        },
        {
          name: "c.txt",
          method: 93,
          data: zstdRaw(Buffer.from(content)),
          size: content.length,
          content: Buffer.from(content),
        },
      ]),
    );
    expect(archive.names).toEqual(["a.txt", "b.txt", "c.txt"]);
    for (const name of archive.names)
      expect(new TextDecoder().decode((await archive.read(name)) ?? undefined)).toBe(content);
    expect(await archive.read("none")).toBeNull();
    expect(await archive.read("__proto__")).toBeNull();
  });

  it("takes names that lead out, absolute or twice for what they are: names", async () => {
    const archive = await archiveOf(
      zipOf([stored("../x", "out"), stored("/etc/x", "root"), stored("a", "1"), stored("a", "2")]),
    );
    expect(archive.names).toEqual(["../x", "/etc/x", "a"]);
    expect(new TextDecoder().decode((await archive.read("../x")) ?? undefined)).toBe("out");
    expect(new TextDecoder().decode((await archive.read("a")) ?? undefined)).toBe("2");
  });

  it("refuses members that state more than the cap or grow too much", async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000));
    const archive = await archiveOf(
      zipOf([
        { name: "huge", method: 8, data: Buffer.from("x"), size: 300 * 1024 * 1024 },
        { name: "bomb", method: 8, data: bomb, size: 20_000_000 },
      ]),
    );
    await expect(archive.read("huge")).rejects.toMatchObject({
      code: "cap-exceeded",
      message: 'a.eval: member "huge" has 300 MiB, more than 256 MiB',
    });
    await expect(archive.read("bomb")).rejects.toMatchObject({
      code: "cap-exceeded",
      message: 'a.eval: member "bomb" grows more than 1000-fold when decompressed',
    });
  });

  it("stops a member that holds more than it states", async () => {
    const content = Buffer.alloc(100_000, "ab");
    const archive = await archiveOf(
      zipOf([
        { name: "deflate", method: 8, data: deflateRawSync(content), size: 10 },
        { name: "zstd", method: 93, data: zstdRaw(content), size: 10 },
        { name: "short", method: 93, data: zstdRaw(Buffer.from("abc")), size: 10 },
      ]),
    );
    await expect(archive.read("deflate")).rejects.toThrow('member "deflate" is broken or cut off');
    await expect(archive.read("zstd")).rejects.toThrow("it holds more than the 10 bytes it states");
    await expect(archive.read("short")).rejects.toThrow("it holds 3 bytes and states 10");
  });

  it("says which compression it cannot read", async () => {
    const archive = await archiveOf(zipOf([{ name: "a", method: 14, data: Buffer.from("x"), size: 1 }]));
    await expect(archive.read("a")).rejects.toThrow(
      'member "a" is compressed with method 14; stored, deflate and zstd can be read',
    );
  });

  it("that is cut off anywhere is an error with a sentence", async () => {
    const whole = zipOf([stored("a.txt", "hello"), stored("b.txt", "world")]);
    for (let length = 0; length < whole.length; length++) {
      await expect(archiveOf(whole.subarray(0, length))).rejects.toThrow("the ZIP archive is broken or cut off (");
    }
  });

  it("with a broken directory is an error with a sentence", async () => {
    const whole = zipOf([stored("a.txt", "hello")]);
    whole.writeUInt32LE(0, whole.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
    await expect(archiveOf(whole)).rejects.toThrow("the ZIP archive is broken or cut off (");
  });

  it("holds at most 100,000 members", async () => {
    const whole = zipOf([stored("a", "")], 0xfffffffe);
    await expect(archiveOf(whole)).rejects.toMatchObject({ code: "cap-exceeded" });
  });
});

/** A zstd frame with one raw block: what a compressor writes for data that does not shrink. */
function zstdRaw(content: Buffer): Buffer {
  const header = Buffer.alloc(9);
  header.writeUInt32LE(0xfd2fb528, 0);
  header[4] = 0b1010_0000;
  header.writeUInt32LE(content.length, 5);
  const block = Buffer.alloc(3);
  block.writeUIntLE((content.length << 3) | 1, 0, 3);
  return Buffer.concat([header, block, content]);
}

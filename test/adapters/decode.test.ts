import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decoder } from "../../src/adapters/decode.ts";
import { digestOf, digestOfSlots } from "../../src/adapters/digest.ts";
import { workspaceOf } from "../evidence/support.ts";

describe("text that comes in pieces", () => {
  it("is that of all its bytes, valid or not, wherever they are cut", () => {
    const some = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xe2, 0xef, 0xbb, 0xf0, 0xff))
        .map((all) => Uint8Array.from(all)),
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 5 }), (bytes, size) => {
        const text = decoder();
        let seen = "";
        for (let at = 0; at < bytes.length; at += size) seen += text.next(bytes.slice(at, at + size));
        expect(seen + text.end()).toBe(new TextDecoder().decode(bytes));
      }),
    );
  });

  it("of a file of some megabytes is the same, and so is its digest", async () => {
    const { root, workspace } = workspaceOf();
    const bytes = Buffer.from(`\ufeff${"wörter 模型 🙂 ".repeat(500_000)}`);
    expect(bytes.length).toBeGreaterThan(9e6);
    writeFileSync(join(root, "a.txt"), bytes);
    const source = await workspace.open("a.txt");
    expect((await source.text()) === new TextDecoder().decode(bytes)).toBe(true);
    expect(await source.sha256()).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect((await source.bytes()).length).toBe(bytes.length);
  });
});

describe("a digest", () => {
  it.each([0, 1000, 300_000, 9_000_000])("of %d bytes is SHA-256, here and on another thread", async (size) => {
    const bytes = new Uint8Array(size).fill(7);
    const known = createHash("sha256").update(bytes).digest("hex");
    expect(await digestOf(bytes)).toBe(known);
    const given = digestOfSlots(size, 100_000);
    for (let at = 0; at < size; at += 100_000) {
      const slot = given.slot();
      slot.set(bytes.subarray(at, at + 100_000));
      given.fill(Math.min(100_000, size - at));
    }
    expect(await given.end()).toBe(known);
  });
});

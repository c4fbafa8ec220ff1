import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "../../src/adapters/lines.ts";
import { UserError } from "../../src/errors.ts";

async function linesOf(chunks: Iterable<Uint8Array>, cap?: number): Promise<string[]> {
  const lines: string[] = [];
  const source = (async function* () {
    yield* chunks;
  })();
  for await (const line of splitLines(source, "a.jsonl", cap)) lines.push(line);
  return lines;
}

/** Cuts bytes at the given places, also inside of characters. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const stops = [...places.map((place) => place % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b);
  return stops.slice(1).map((stop, index) => bytes.subarray(stops[index], stop));
}

describe("the line splitter", () => {
  it("equals split for any chunking", async () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "\n\n", "é", "😀")))
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(200)), async (content, places) => {
        fc.pre(!content.includes("\r") && !content.startsWith("\ufeff"));
        const expected = content.split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(await linesOf(cut(new TextEncoder().encode(content), places))).toEqual(expected);
      }),
    );
  });

  it("takes carriage returns and a byte order mark away, also where a chunk ends between them", async () => {
    const bytes = new TextEncoder().encode("\ufeff{}\r\n[]\r\n");
    for (let place = 0; place <= bytes.length; place++)
      expect(await linesOf(cut(bytes, [place]))).toEqual(["{}", "[]"]);
  });

  it("refuses a line over the cap, whether or not it ends", async () => {
    const bytes = new TextEncoder().encode(`ok\n${"x".repeat(11)}`);
    await expect(linesOf([bytes], 10)).rejects.toThrow(
      new UserError("cap-exceeded", "a.jsonl: line 2 is longer than 10 bytes"),
    );
    await expect(linesOf(cut(new TextEncoder().encode(`${"x".repeat(11)}\n`), [5]), 10)).rejects.toThrow("line 1");
    expect(await linesOf([new TextEncoder().encode(`${"x".repeat(10)}\n`)], 10)).toEqual(["x".repeat(10)]);
  });
});

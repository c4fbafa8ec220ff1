import { describe, expect, it } from "vitest";
import { READERS } from "../../src/evidence/formats/index.ts";
import { outlineOf } from "../../src/evidence/outline.ts";

/** Texts over which a careless pattern goes again and again, each of a head's full size. */
const TEXTS: Readonly<Record<string, string>> = {
  "blank lines": "\n".repeat(65_000),
  spaces: `${" ".repeat(60_000)}x`,
  "lines of spaces": `${`${" ".repeat(200)}\n`.repeat(300)}x`,
  "names alone": "a:\n ".repeat(16_000),
  "names of dots": `a${".a".repeat(30_000)}`,
  quotes: `a: ${'"'.repeat(60_000)}`,
  dashes: `a: ${"-".repeat(60_000)}`,
  "dashes by line": "---\n".repeat(16_000),
  colons: ":".repeat(60_000),
  "equals signs": `a = ${"=".repeat(60_000)}`,
  brackets: "[".repeat(60_000),
  braces: `{{${"{{".repeat(30_000)}`,
  digits: "1".repeat(60_000),
  hashes: "#\n".repeat(30_000),
  tabs: "a\t".repeat(30_000),
  commas: ",".repeat(60_000),
  words: "python ".repeat(9_000),
  pipes: "| a ".repeat(16_000),
};

describe.each(Object.entries(TEXTS))("a head of %s", (_, text) => {
  it.each(READERS.map((reader) => [reader.id, reader] as const))("is looked at by %s to its end", (_id, reader) => {
    expect(typeof reader.recognise(outlineOf(new TextEncoder().encode(text), "file"))).toBe("boolean");
  });
});

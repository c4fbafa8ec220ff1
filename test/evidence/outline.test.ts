import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf, outlineOfKeys, outlineOfMembers } from "../../src/evidence/outline.ts";
import { skim } from "../../src/evidence/skim.ts";
import { isObject } from "../../src/evidence/values.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const of = (text: string) => outlineOf(bytes(text), "a.json");

/** What a document's keys are, by its values. */
function keysOf(value: unknown, ...path: string[]): string[] {
  let here = value;
  for (const step of [...path, null]) {
    while (Array.isArray(here)) here = here[0];
    if (!isObject(here)) return [];
    if (step === null) break;
    here = Object.hasOwn(here, step) ? here[step] : null;
  }
  return isObject(here) ? Object.keys(here).sort() : [];
}

const sorted = (keys: Iterable<string>) => [...keys].sort();

/** The outline by bytes that come in pieces of a size. */
function skimmed(text: string, size: number) {
  const [all, seen] = [bytes(text), skim()];
  for (let at = 0; at < all.length; at += size) seen.push(all.subarray(at, at + size));
  return { outline: outlineOfKeys("object", seen.keys(), of("")), open: seen.open, several: seen.several };
}

describe("an outline", () => {
  it("has the keys of three levels, through first elements of lists", () => {
    const outline = of(
      '{"results": {"mmlu": {"acc,none": 0.5, "deep": {"x": 1}}}, "runs": [{"id": 1}, {"other": 2}], "n": NaN}',
    );
    expect(outline.kind).toBe("object");
    expect([...outline.keys]).toEqual(["results", "runs", "n"]);
    expect([...outline.nested("results", "mmlu")]).toEqual(["acc,none", "deep"]);
    expect([...outline.nested("results", "mmlu", "deep")]).toEqual([]);
    expect([...outline.nested("runs")]).toEqual(["id"]);
    expect([...outline.nested("none", "such")]).toEqual([]);
  });

  it("takes external names as they are", () => {
    const outline = of('{"__proto__": {"constructor": 1}, "a\\u0062": {"c\\"d": 1}}');
    expect([...outline.keys]).toEqual(["__proto__", "ab"]);
    expect([...outline.nested("__proto__")]).toEqual(["constructor"]);
    expect([...outline.nested("ab")]).toEqual(['c"d']);
    expect([...outline.nested("toString")]).toEqual([]);
  });

  it.each([
    ['[{"a": 1}]', "array"],
    ['{"a": 1}\n{"a": 2}\n', "jsonl"],
    ['{"a": 1}{"a": 2}', "jsonl"],
    ['{"a": 1}\n', "object"],
    ['{"a": [1, 2', "object"],
    ["model,acc\nx,0.5\n", "text"],
    ["0.5\n", "text"],
    ["# title", "text"],
    ["[INFO] started", "text"],
    ["{model} scored", "text"],
    ["", "text"],
    ["a\0b", "binary"],
    ["PK\u0003\u0004rest", "zip"],
    ['\ufeff{"a": 1}', "object"],
  ])("of %j is of kind %s", (text, kind) => {
    expect(of(text).kind).toBe(kind);
  });

  it("of any prefix never throws, and finds no key that the whole has not", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(), (text, cut) => {
        const part = bytes(text).subarray(0, cut);
        const names = outlineOf(part, "a.json").keys;
        for (const name of names) expect(keysOf(JSON.parse(text))).toContain(name);
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (any) => typeof outlineOf(any, "x").kind === "string"));
  });

  it("of a whole document is that of its text", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const value: unknown = JSON.parse(text);
        const seen = of(text);
        expect(seen.kind).toBe(Array.isArray(value) ? "array" : isObject(value) ? "object" : "text");
        if (seen.kind === "text") return;
        expect(sorted(seen.keys)).toEqual(keysOf(value));
        for (const key of seen.keys) expect(sorted(seen.nested(key))).toEqual(keysOf(value, key));
      }),
    );
  });

  it("of a deeply nested head needs no stack", () => {
    expect(of("[".repeat(65_536)).kind).toBe("array");
    expect(of('{"a":'.repeat(10_000)).kind).toBe("object");
  });

  it("of an archive has its members as keys", () => {
    expect([...outlineOfMembers(["header.json", "samples/1.json"], "a.eval").keys]).toEqual([
      "header.json",
      "samples/1.json",
    ]);
  });
});

describe("a skim of a whole document", () => {
  it("has the keys of three levels as they are in its values, wherever its pieces are cut", () => {
    const json = fc.oneof(fc.json({ maxDepth: 5 }), fc.json({ maxDepth: 3, stringUnit: "binary" }));
    fc.assert(
      fc.property(json, fc.integer({ min: 1, max: 9 }), fc.boolean(), (text, size, spaced) => {
        const value: unknown = JSON.parse(text);
        fc.pre(typeof value === "object" && value !== null);
        const shown = spaced ? JSON.stringify(value, null, "\t") : text;
        const { outline, open, several } = skimmed(`${shown}\n`, size);
        expect([open, several]).toEqual([false, false]);
        expect(sorted(outline.keys)).toEqual(keysOf(value));
        for (const a of outline.keys) {
          expect(sorted(outline.nested(a))).toEqual(keysOf(value, a));
          for (const b of outline.nested(a)) expect(sorted(outline.nested(a, b))).toEqual(keysOf(value, a, b));
        }
      }),
    );
  });

  it("steps over long strings, escapes and brackets in them, and later elements of lists", () => {
    const noise = `${"x".repeat(100)}\\"]}{[,:\\\\`;
    const text = `{"a": ["${noise}", {"no": {"no": 1}}, "${noise}"], "${noise}": "${noise}", "z": [[{"y": 1}], {"no": 1}]}`;
    for (const size of [1, 7, 1000]) {
      const { outline, open } = skimmed(text, size);
      expect(open).toBe(false);
      expect(sorted(outline.keys)).toEqual(sorted(Object.keys(JSON.parse(text))));
      expect([...outline.nested("a")]).toEqual([]);
      expect([...outline.nested("z")]).toEqual(["y"]);
    }
  });

  it("of a prefix has no key that the whole has not, and is open", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        const part = skim();
        part.push(bytes(text).subarray(0, cut % bytes(text).length));
        for (const name of part.keys().children.keys()) expect(Object.keys(value)).toContain(name);
        if (cut % bytes(text).length > 0) expect(part.open).toBe(true);
      }),
    );
  });

  it("that ends in a string is open, whatever the string ends with", () => {
    for (const text of ['{"\\"   ]', '{"a": "b}', '["]', "{"]) {
      const part = skim();
      part.push(bytes(text));
      expect([text, part.open]).toEqual([text, true]);
    }
  });

  it("takes bare NaN for a value, external names as they are, a second value for JSON Lines, any bytes for bytes", () => {
    const odd = skimmed('\ufeff{"__proto__": {"constructor": NaN}, "n": -Infinity, "a": true}', 5).outline;
    expect([...odd.keys]).toEqual(["__proto__", "n", "a"]);
    expect([...odd.nested("__proto__")]).toEqual(["constructor"]);
    const lines = skimmed('{"a": 1}\n{"b": 2}\n', 3);
    expect([lines.several, [...lines.outline.keys]]).toEqual([true, ["a"]]);
    expect(skimmed("[".repeat(200_000), 65_536).open).toBe(true);
    fc.assert(fc.property(fc.uint8Array(), (any) => skim().push(any) === undefined));
  });
});

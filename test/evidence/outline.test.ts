import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf, outlineOfMembers, outlineOfValue } from "../../src/evidence/outline.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const of = (text: string) => outlineOf(bytes(text), "a.json");

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
        const whole = outlineOfValue(JSON.parse(text), "", "a.json");
        const names = outlineOf(part, "a.json").keys;
        for (const name of names) expect(whole.keys).toContain(name);
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (any) => typeof outlineOf(any, "x").kind === "string"));
  });

  it("of a whole document is that of its text", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const [seen, known] = [of(text), outlineOfValue(JSON.parse(text), text, "a.json")];
        expect([seen.kind, [...seen.keys].sort()]).toEqual([known.kind, [...known.keys].sort()]);
        for (const key of known.keys) expect([...seen.nested(key)].sort()).toEqual([...known.nested(key)].sort());
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

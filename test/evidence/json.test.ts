import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/evidence/json.ts";

/** JSON as a lax tool writes it: NaN and the infinities as bare words. */
function laxly(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return `[${value.map(laxly).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([key, below]) => `${JSON.stringify(key)}: ${laxly(below)}`)
      .join(", ")}}`;
  }
  return JSON.stringify(value);
}

const tricky = fc.constantFrom(
  "NaN",
  '"NaN"',
  "\\NaN",
  "-Infinity",
  '\\"',
  "\ue000",
  "\\ue000",
  "__proto__",
  ", NaN, ",
);
const leaf = fc.oneof(tricky, fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null));
const withSpecials = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), tricky), tie("value"), { maxKeys: 4 }),
  ),
})).value;

describe("parsing", () => {
  it("gives what was written, NaN and infinities as numbers, strings untouched", () => {
    fc.assert(
      fc.property(withSpecials, (value) => {
        expect(laxly(parseJson(laxly(value)))).toBe(laxly(value));
      }),
      { numRuns: 500 },
    );
  });

  it("takes the last of duplicate keys, and __proto__ as a name", () => {
    expect(parseJson('{"a": 1, "a": 2}')).toEqual({ a: 2 });
    const lax = parseJson('{"__proto__": {"x": NaN}, "y": NaN, "__proto__ ": 1}') as object;
    expect(Object.keys(lax)).toEqual(["__proto__", "y", "__proto__ "]);
    expect(Object.getPrototypeOf(lax)).toBe(Object.prototype);
  });

  it("tells NaN from a string that was made to look like the mark for it", () => {
    expect(parseJson('["\\ue000", "\ue001", "\\uE002", NaN]')).toEqual(["\ue000", "\ue001", "\ue002", Number.NaN]);
  });

  it("reads nesting far deeper than the stack", () => {
    const depth = 200_000;
    expect(() => parseJson(`${"[".repeat(depth)}NaN${"]".repeat(depth)}`)).not.toThrow();
  });

  it.each([
    ["", "the file is empty"],
    [" \n", "the file is empty"],
    ['{"a": 1,\n  "b" 2}', 'line 2, column 7: expected ":", found "2}"'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: expected "," or "}", found "\\"b\\": 2}"'],
    ['{"a": NaN, "b": [1, 2', "line 1, column 22: the JSON is cut off"],
    ['{"a": "unfinished', "line 1, column 18: the JSON is cut off"],
    ["[1, 2,]", 'line 1, column 7: expected a value, found "]"'],
    ["{a: 1}", 'line 1, column 2: expected a name in double quotes, found "a: 1}"'],
    ["hello", 'line 1, column 1: expected a value, found "hello"'],
    ['{"a": 1}\n{"a": 2}', "several JSON values follow each other; it is JSON Lines, not one document"],
    ['["a\nb"]', "it is not JSON ("],
  ])("says of %j where it stops being JSON", (text, message) => {
    expect(() => parseJson(text)).toThrow(message.replaceAll('\\"', '"'));
  });

  it("never fails with more than one line", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.nat(), (text, cut) => {
        const broken = text.slice(0, cut % (text.length + 1));
        try {
          parseJson(broken);
        } catch (error) {
          expect((error as Error).message).toMatch(/^[^\n\r]+$/);
        }
      }),
    );
  });
});

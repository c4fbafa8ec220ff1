import { describe, expect, it } from "vitest";
import { filesBelow, sources, textOf } from "./sources.ts";

/** Written in two parts, or this file would find itself. */
const MARKS = new RegExp(
  ["TO" + "DO", "FIX" + "ME", "XX" + "X\\b", "@ts-" + "(ignore|expect-error|nocheck)", "biome-" + "ignore"].join("|"),
);
const ANY = /(:|<|\bas|\|)\s*any\b(?!\s+[a-z])/;

describe("sources", () => {
  const written = [...sources(), ...filesBelow("test").filter((path) => path.endsWith(".ts"))];

  it("are files that one can read in one sitting", () => {
    const long = sources().flatMap((path) => {
      const lines = textOf(path).split("\n").length - 1;
      return lines > 300 ? [`${path}: ${lines} lines (at most 300)`] : [];
    });
    expect(long).toEqual([]);
  });

  it("hold no marks of unfinished work and no ways around the checker", () => {
    const marked = written.flatMap((path) =>
      textOf(path)
        .split("\n")
        .flatMap((line, index) => (MARKS.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(marked).toEqual([]);
  });

  it("never give up a type", () => {
    const loose = sources().flatMap((path) =>
      textOf(path)
        .split("\n")
        .flatMap((line, index) => {
          const code = line.replace(/"(\\.|[^"\\])*"|`[^`]*`|\/\/.*|^\s*\*.*|\/\*.*?\*\//g, "");
          return ANY.test(code) ? [`${path}:${index + 1}: ${line.trim()}`] : [];
        }),
    );
    expect(loose).toEqual([]);
  });
});

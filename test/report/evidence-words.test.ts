import { describe, expect, it } from "vitest";
import { sharesByFile } from "../../src/evidence/inspect-join.ts";
import { join } from "../../src/evidence/join.ts";
import { whose } from "../../src/report/evidence-words.ts";
import { fileOf, readingOf } from "../evidence/support.ts";

type File = Parameters<typeof whose>[0];
const said = (file: Pick<File, "candidates" | "nobody">) => whose(file as File).join(" · ");

describe("of whom a file speaks", () => {
  it("is one name, several with their counts, or nobody with near names", () => {
    expect(said({ candidates: [{ id: "a", readings: 3 }] })).toBe('of "a"');
    const many = ["a", "b", "c", "d", "e"].map((id) => ({ id, readings: 2 }));
    expect(said({ candidates: many })).toBe('of "a" 2, "b" 2, "c" 2, "d" 2 and 1 more');
    expect(said({ candidates: [], nobody: { readings: 3, near: ["llama"] } })).toBe(
      '3 of nobody: set results[].model (near: "llama")',
    );
    expect(said({ candidates: [{ id: "a", readings: 1 }], nobody: { readings: 2, near: [] } })).toBe(
      'of "a" 1 · 2 of nobody: set results[].model',
    );
    expect(said({})).toBe("");
  });

  it("is found by file", () => {
    const files = [
      fileOf("evals/a.json", [readingOf({ model: "llama" }), readingOf({ model: "mistral" })]),
      fileOf("load/llama.json", [readingOf({ model: null }), readingOf({ model: "llama" })]),
    ];
    expect([...sharesByFile(join(files, new Map()), new Map())]).toEqual([
      [
        "evals/a.json",
        {
          candidates: [
            { id: "llama", readings: 1 },
            { id: "mistral", readings: 1 },
          ],
          nobody: 0,
          near: [],
        },
      ],
      ["load/llama.json", { candidates: [{ id: "llama", readings: 1 }], nobody: 1, near: ["llama"] }],
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceFile } from "../../src/domain/evidence.ts";
import { inspectFiles } from "../../src/evidence/inspect.ts";
import { inspectText } from "../../src/evidence/inspect-text.ts";
import { fileOf, readingOf } from "./support.ts";

const skipped: EvidenceFile = {
  path: "b.bin",
  size: 2,
  sha256: null,
  evidence: null,
  outcome: "skipped",
  why: "no known format: binary data",
  entry: 0,
};

const results = fileOf(
  "evals/a.json",
  [
    readingOf({
      model: "org/m",
      variant: { prompt: "few" },
      value: 0.6123,
      stderr: 0.0123456,
      n: 100,
      pointer: "/results/mmlu/acc,none",
    }),
    readingOf({
      model: "org/m",
      measure: "latency_p95_ms",
      unit: "ms",
      value: 734.25,
      at: { concurrency: 8 },
      pointer: "/p95",
    }),
    readingOf({ model: null, measure: "f1", value: 1, pointer: "/f1" }),
  ],
  {
    formatVersion: "0.4.8",
    facts: { tool: "lm-eval", tags: ["a", "b"] },
    problems: ["It was limited."],
    unusable: [{ model: null, variant: null, measure: "x/acc", why: "the value is NaN", pointer: "/results/x" }],
  },
);

describe("a limited run", () => {
  it("is said, with how many samples of how many", () => {
    const said = (...readings: Parameters<typeof readingOf>[0][]) =>
      inspectFiles([fileOf("a.json", readings.map(readingOf))]).files[0]?.problems;
    expect(said({ n: 10 })).toEqual([]);
    const rest = "from a limited run, which meets no limit unless its measure has min_n.";
    expect(said({ measure: "mmlu/acc", n: 10, limited: { of: 14042 } })).toEqual([
      `mmlu/acc (10 of 14,042 samples): ${rest}`,
    ]);
    const unknown = { measure: "mmlu/acc", n: null, limited: { of: null } };
    expect(said(unknown, unknown, unknown)).toEqual([`mmlu/acc (part of the samples) and 2 more: ${rest}`]);
  });
});

describe("inspect --json", () => {
  it("is the contract, key by key", () => {
    const { files } = inspectFiles([results, skipped]);
    expect(files[0]).toMatchObject({
      path: "evals/a.json",
      format: "lm-eval",
      format_version: "0.4.8",
      facts: { tool: "lm-eval", tags: ["a", "b"] },
      problems: ["/results/x: x/acc: the value is NaN", "It was limited."],
    });
    expect(files[0]?.readings[0]).toEqual({
      model: "org/m",
      variant: { prompt: "few" },
      measure: "mmlu/acc",
      value: 0.6123,
      unit: null,
      stderr: 0.0123456,
      n: 100,
      at: null,
      pointer: "/results/mmlu/acc,none",
    });
    const told = fileOf("c.json", [], {
      unusable: results.evidence?.unusable ?? [],
      problems: ["/results/x: the value is NaN."],
    });
    expect(inspectFiles([told]).files[0]?.problems).toEqual(["/results/x: the value is NaN."]);
    expect(files[1]).toEqual({
      path: "b.bin",
      format: null,
      format_version: null,
      readings: [],
      facts: {},
      problems: ["no known format: binary data"],
    });
  });
});

describe("inspect for a person", () => {
  it("shows format, readings by model and load, facts and problems", () => {
    expect(inspectText([results, skipped], 80)).toBe(
      [
        "evals/a.json",
        "  lm-eval 0.4.8, 3 readings",
        "",
        "  org/m[prompt=few]",
        "    mmlu/acc  0.6123  ± 0.0123  n 100  /results/mmlu/acc,none",
        "",
        "  org/m, concurrency 8",
        "    latency_p95_ms  734.25 ms  /p95",
        "",
        "  no model named",
        "    f1  1  /f1",
        "",
        "  Facts",
        "    tool: lm-eval",
        '    tags: ["a","b"]',
        "",
        "  Problems",
        "    /results/x: x/acc: the value is NaN",
        "    It was limited.",
        "",
        "b.bin",
        "  not read",
        "",
        "  Problems",
        "    no known format: binary data",
        "",
      ].join("\n"),
    );
    expect(inspectText([], 80)).toBe("No files.\n");
  });

  it("puts pointers below their readings where they do not fit beside", () => {
    const long = fileOf("a.json", [readingOf({ pointer: `/${"x".repeat(100)}` })]);
    const lines = inspectText([long], 80).split("\n");
    expect(lines[4]).toBe("    mmlu/acc  0.5");
    expect(lines[5]).toBe(`      /${"x".repeat(73)}`);
    expect(lines[6]).toBe(`      ${"x".repeat(27)}`);
  });

  it("ends no line in blanks where a reading has no pointer", () => {
    const whole = fileOf("a.gguf", [readingOf({ pointer: "" })]);
    expect(inspectText([whole], 80)).not.toMatch(/ $/m);
  });

  it("shows everything, on no line wider than asked, and nothing that moves a terminal", () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    const file = fc.record({ path: name, model: name, measure: name, pointer: name, fact: name, problem: name });
    fc.assert(
      fc.property(
        file,
        fc.integer({ min: 60, max: 200 }),
        ({ path, model, measure, pointer, fact, problem }, width) => {
          const one = fileOf(path, [readingOf({ model, measure, pointer, value: 0.123456789 })], {
            facts: { fact },
            problems: [problem],
          });
          const text = inspectText([one], width);
          expect(text).toContain("0.123456789");
          for (const line of text.split("\n")) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          const body = text
            .split("\n")
            .slice(1)
            .filter((line) => !line.includes("0.123456789"));
          for (const line of body) expect([...line].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../src/policy/load.ts";
import { InvalidPolicy } from "../../src/policy/problem.ts";
import { HEAD } from "./support.ts";

const POLICY = `${HEAD}objectives: { q: { measure: m, goal: maximize } }\nfrontier: { file: frontier.yml }\n`;

function saidOf(file: string | null): string {
  try {
    loadPolicy("policy.yml", POLICY, "d", () => file);
    return "";
  } catch (error) {
    if (!(error instanceof InvalidPolicy)) throw error;
    return error.details.join("\n");
  }
}

describe("a frontier file", () => {
  it("that is not there is said on the policy's line", () => {
    expect(saidOf(null)).toBe(
      [
        'policy.yml:4:19: there is no file "frontier.yml"',
        "  4 | frontier: { file: frontier.yml }",
        "    |                   ^^^^^^^^^^^^",
      ].join("\n"),
    );
  });

  it("is judged as the policy's own points are, in its own lines", () => {
    expect(saidOf("points:\n  - { model: a, q: 0.5 }\n")).toBe("");
    expect(saidOf("points:\n  - { model: a }\n")).toContain('frontier.yml:2:5: points[0] lacks "q"');
    expect(saidOf("points:\n  - { model: a, q: high }\n")).toContain('frontier.yml:2:20: points[0].q is "high"');
    expect(saidOf("points:\n  - { model: a, q: 12345678901234567890 }\n")).toContain("too large to be held exactly");
    expect(saidOf("points:\n  - { model: a, q: 1, as_of: 2026-02-30 }\n")).toContain("no day of the calendar");
    expect(saidOf("points: *x\n")).toContain("YAML alias");
  });

  it("is a mapping with points and nothing else", () => {
    expect(saidOf("- { model: a, q: 0.5 }\n")).toContain('a frontier file holds a "points" list');
    expect(saidOf("")).toContain('a frontier file holds a "points" list');
    expect(saidOf("points: []\nfile: b.yml\n")).not.toBe("");
    expect(saidOf("points: []\nmore: 1\n")).toContain('unknown key "more"');
  });

  it("is read as JSON too", () => {
    expect(saidOf('{ "points": [{ "model": "a", "q": 0.5 }] }')).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { MAX_POLICY_BYTES } from "../../src/policy/parse.ts";
import { EXAMPLE, HEAD, load, messages, SIX_LINES, said } from "./support.ts";

describe("a policy has limits", () => {
  it("of 128 KiB, counted in bytes and said before anything is parsed", () => {
    const room = MAX_POLICY_BYTES - SIX_LINES.length - 2;
    expect(said(`${SIX_LINES}#${" ".repeat(room)}\n`)).toBe("");
    expect(said(`${SIX_LINES}#${"é".repeat(66_000)}\n`)).toBe(
      [
        "policy.yml: 1 problem",
        `policy.yml:1:1: the file has ${SIX_LINES.length + 2 + 132_000} bytes`,
        "  1 |",
        "    | ^",
        "  allowed: at most 131072 bytes",
      ].join("\n"),
    );
  });

  it("of 20 problems in words, and counts the rest", () => {
    const many = Array.from({ length: 27 }, (_, index) => `key${index}: 1\n`).join("");
    const lines = said(`${HEAD}${many}`).split("\n");
    expect(lines[0]).toBe("policy.yml: 27 problems");
    expect(lines.filter((line) => line.includes("unknown key"))).toHaveLength(20);
    expect(lines.at(-1)).toBe("… and 7 more");
    expect(messages(`${HEAD}${many}`)).toHaveLength(27);
  });

  it("of 180 days for a waiver, from the day of the judgement", () => {
    const until = (day: string): string =>
      `${HEAD}waivers: [{ rule: cost/capacity, model: a, reason: r, owner: o, until: ${day} }]\n`;
    expect(messages(until("2027-04-30"), "2026-11-01")).toEqual([]);
    expect(said(until("2027-05-01"), "2026-11-01")).toMatch(
      /^policy\.yml:3:72: the waiver ends more than 180 days after 2026-11-01$[\s\S]*allowed: at most 2027-04-30$/m,
    );
    expect(messages(until("2027-05-01"), null)).toEqual([]);
  });
});

describe("keys of later issues are unknown keys until then", () => {
  const LATER: Readonly<Record<string, string>> = {
    confidence: "confidence: 0.95",
    since: "budgets: [{ measure: a, max: 1, since: release }]",
  };

  it.each(Object.entries(LATER))("%s", (key, text) => {
    const found = messages(`${HEAD}${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`unknown key "${key}"`);
  });
});

describe("a policy may be written as", () => {
  it("lines that end in CRLF", () => {
    expect(load(SIX_LINES.replaceAll("\n", "\r\n"))).toEqual(load(SIX_LINES));
    expect(load(EXAMPLE.replaceAll("\n", "\r\n"))).toEqual(load(EXAMPLE));
  });

  it("text with a byte order mark", () => {
    expect(load(`\uFEFF${SIX_LINES}`)).toEqual(load(SIX_LINES));
  });

  it("JSON", () => {
    const json = '{"version": 1, "results": ["a/*.json"], "budgets": [{"measure": "x", "max": 1e-3}]}';
    expect(load(json).budgets).toMatchObject([{ measure: "x", kind: "max", limit: 0.001 }]);
  });

  it("numbers as YAML 1.2 has them: 012 is twelve, 0o17 fifteen, 0x10 sixteen", () => {
    const budgets = ["012", "0o17", "0x10", "1e2", ".5", "+3"].map((max, i) => `  - { measure: m${i}, max: ${max} }\n`);
    expect(load(`${HEAD}budgets:\n${budgets.join("")}`).budgets.map((one) => one.limit)).toEqual([
      12, 15, 16, 100, 0.5, 3,
    ]);
  });

  it("words that YAML 1.1 took for booleans", () => {
    const policy = load(`${HEAD}deployments: { no: { model: on, tier: y, endpoint: off } }\n`);
    expect(policy.deployments).toMatchObject([{ name: "no", model: "on", tier: "y", endpoint: "off" }]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finding, type Outcome, RULE_IDS, RULES, type RuleId, type Severity } from "../../src/domain/rules.ts";
import { decide, exitCode, weigh } from "../../src/verdict/decide.ts";

const outcome = fc.constantFrom<Outcome>("pass", "warn", "fail", "unknown");
const none = new Map<RuleId, Severity>();

describe("the verdict", () => {
  it("fails when anything fails, whatever else is there", () => {
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        expect(decide([...outcomes, "fail"], 1, "fail", "warn")).toEqual({ verdict: "fail", blocked: true });
      }),
    );
  });

  it("is inconclusive when nothing fails and something is unknown", () => {
    expect(decide(["pass", "warn", "unknown"], 3, "fail", "fail").verdict).toBe("inconclusive");
  });

  it("is inconclusive when nothing was judged: an empty policy never passes", () => {
    expect(decide([], 0, "fail", "fail")).toEqual({ verdict: "inconclusive", blocked: true });
  });

  it("never gets better by a worse outcome more", () => {
    const rank = { pass: 0, warn: 1, inconclusive: 2, fail: 3 };
    fc.assert(
      fc.property(fc.array(outcome), outcome, (outcomes, more) => {
        const before = decide(outcomes, outcomes.length, "fail", "fail").verdict;
        const after = decide([...outcomes, more], outcomes.length + 1, "fail", "fail").verdict;
        if (outcomes.length > 0) expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }),
    );
  });

  it("blocks an inconclusive run unless on_inconclusive says warn, which never changes the verdict", () => {
    expect(decide(["unknown"], 1, "fail", "fail")).toEqual({ verdict: "inconclusive", blocked: true });
    expect(decide(["unknown"], 1, "fail", "warn")).toEqual({ verdict: "inconclusive", blocked: false });
  });

  it("blocks nothing at fail-on never, and warnings at fail-on warn", () => {
    expect(decide(["fail"], 1, "never", "fail").blocked).toBe(false);
    expect(decide(["warn"], 1, "warn", "fail").blocked).toBe(true);
  });

  it.each([
    ["pass", "fail", "fail", false],
    ["pass", "warn", "fail", false],
    ["pass", "never", "fail", false],
    ["warn", "fail", "fail", false],
    ["warn", "warn", "warn", true],
    ["warn", "never", "fail", false],
    ["unknown", "fail", "fail", true],
    ["unknown", "fail", "warn", false],
    ["unknown", "warn", "warn", true],
    ["unknown", "never", "fail", false],
    ["fail", "fail", "warn", true],
    ["fail", "warn", "warn", true],
    ["fail", "never", "fail", false],
  ] as const)("over a %s at fail-on %s and on_inconclusive %s: blocked is %s", (worst, failOn, unsure, blocked) => {
    expect(decide(["pass", worst], 2, failOn, unsure).blocked).toBe(blocked);
  });

  it("exits 1 for a fail or a warning that blocks and 3 for an inconclusive one", () => {
    expect(exitCode({ verdict: "fail", blocked: true })).toBe(1);
    expect(exitCode({ verdict: "warn", blocked: true })).toBe(1);
    expect(exitCode({ verdict: "inconclusive", blocked: true })).toBe(3);
    expect(exitCode({ verdict: "inconclusive", blocked: false })).toBe(0);
  });
});

describe("a finding's weight", () => {
  it("is the rule's default where the policy says nothing", () => {
    for (const rule of RULE_IDS) {
      const weighed = weigh(finding(rule, "fail", "violated"), none);
      expect([rule, weighed]).toEqual([rule, RULES[rule].fallback]);
    }
  });

  it("is warn for a fail and for an unknown at severity warn", () => {
    const severities = new Map<RuleId, Severity>([
      ["budget/max", "warn"],
      ["evidence/missing", "warn"],
    ]);
    expect(weigh(finding("budget/max", "fail", ""), severities)).toBe("warn");
    expect(weigh(finding("evidence/missing", "unknown", ""), severities)).toBe("warn");
  });

  it("is nothing at severity off, and a pass stays a pass", () => {
    const off = new Map<RuleId, Severity>([["budget/max", "off"]]);
    expect(weigh(finding("budget/max", "fail", ""), off)).toBeNull();
    expect(weigh(finding("budget/max", "pass", ""), off)).toBe("pass");
  });

  it("is warn for an unknown that only warning rules wait for", () => {
    const missing = finding("evidence/missing", "unknown", "", { neededBy: ["budget/max"] });
    expect(weigh(missing, none)).toBe("unknown");
    expect(weigh(missing, new Map([["budget/max", "warn"]]))).toBe("warn");
  });

  it("is unknown while one of the rules that wait for it can fail, by the policy or by default", () => {
    const missing = finding("evidence/missing", "unknown", "", { neededBy: ["budget/max", "budget/min"] });
    expect(weigh(missing, new Map([["budget/max", "warn"]]))).toBe("unknown");
    const byDefault = finding("evidence/missing", "unknown", "", { neededBy: ["budget/near", "waiver/unused"] });
    expect(weigh(byDefault, none)).toBe("warn");
    expect(weigh(byDefault, new Map([["waiver/unused", "fail"]]))).toBe("unknown");
    const off: Severity = "off";
    expect(weigh(missing, new Map(missing.neededBy.map((rule) => [rule, off])))).toBe("warn");
  });

  it("is fail for an unknown of a rule at severity fail, whoever waits for it", () => {
    for (const rule of ["evidence/missing", "cost/unknown-price", "baseline/missing"] as const) {
      const missing = finding(rule, "unknown", "", { neededBy: ["budget/near"] });
      expect([rule, weigh(missing, new Map([[rule, "fail"]]))]).toEqual([rule, "fail"]);
    }
  });

  it("is unknown for a number that nobody knows, whatever the rule that says so is by default", () => {
    for (const rule of RULE_IDS) expect([rule, weigh(finding(rule, "unknown", ""), none)]).toEqual([rule, "unknown"]);
  });

  it("is the same for a violation of a rule that finds what nobody knows", () => {
    const unpriced = finding("cost/unknown-price", "fail", "", { neededBy: ["budget/near"] });
    expect(weigh(unpriced, none)).toBe("warn");
    expect(weigh({ ...unpriced, neededBy: ["budget/max"] }, none)).toBe("unknown");
  });

  it("is warn for what a rule forgave, also at severity fail", () => {
    const forgiven = finding("budget/max", "warn", "as it was before this change");
    expect(weigh(forgiven, none)).toBe("warn");
    expect(weigh(forgiven, new Map([["budget/max", "fail"]]))).toBe("warn");
    expect(weigh(forgiven, new Map([["budget/max", "off"]]))).toBeNull();
  });

  it("is fail for a violation at severity fail of a rule that warns by default", () => {
    expect(weigh(finding("waiver/unused", "fail", ""), new Map([["waiver/unused", "fail"]]))).toBe("fail");
  });
});

import { describe, expect, it } from "vitest";
import { type Finding, finding, type Outcome, type RuleId } from "../../src/domain/rules.ts";
import { worst } from "../../src/rules/worst.ts";

const one = (rule: RuleId, outcome: Outcome, value: number | null = 1, limit: number | null = 1): Finding =>
  finding(rule, outcome, `${rule} ${outcome} ${value}`, { value, limit });
const told = (...findings: readonly Finding[]) => {
  const there = worst(findings);
  // Whatever their order, the same one is told.
  expect(worst([...findings].reverse())).toEqual(there);
  return there.map(({ message }) => message);
};

describe("the worst of a budget's matches", () => {
  it("is a fail, then an unknown, then what is near its limit, then a pass", () => {
    const [fail, unknown] = [one("budget/max", "fail"), one("evidence/missing", "unknown", null)];
    const [near, pass] = [one("budget/near", "fail"), one("budget/max", "pass")];
    expect(told(pass, near, unknown, fail)).toEqual([fail.message]);
    expect(told(pass, near, unknown)).toEqual([unknown.message]);
    expect(told(pass, near)).toEqual([near.message]);
    expect(told(near, one("budget/max", "warn", 9))).toHaveLength(1);
    expect(told(pass)).toEqual([pass.message]);
    expect(told()).toEqual([]);
  });

  it("is of fails the one furthest from its limit, on either side", () => {
    expect(told(one("budget/max", "fail", 12, 10), one("budget/max", "fail", 15, 10))).toEqual(["budget/max fail 15"]);
    expect(told(one("budget/min", "fail", 8, 10), one("budget/min", "fail", 5, 10))).toEqual(["budget/min fail 5"]);
  });

  it("is of what does not fail the one nearest to its limit", () => {
    expect(told(one("budget/max", "pass", 8, 10), one("budget/max", "pass", 5, 10))).toEqual(["budget/max pass 8"]);
    expect(told(one("budget/near", "fail", 9, 10), one("budget/near", "fail", 9.5, 10))).toEqual([
      "budget/near fail 9.5",
    ]);
  });
});

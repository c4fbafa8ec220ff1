import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/domain/policy.ts";
import { unknown } from "../../src/domain/quantity.ts";
import { budgetOf, policyOf } from "../support/policy.ts";
import { movedOf, saidBy, type Values } from "./support.ts";

const RULES = ["budget/max", "budget/min", "budget/near"] as const;
const warn = { kind: "absolute", value: 550 } as const;

function judge(budget: Partial<Budget>, now: number, before: Values | null, lenient = true) {
  const policy = policyOf({ budgets: [budgetOf("score", budget)] });
  const [found] = saidBy(RULES, policy, [movedOf("chat", { score: now }, before, policy)], { lenient });
  return [found?.rule, found?.outcome];
}

describe("a limit that the baseline exceeded already", () => {
  const max = { kind: "max", limit: 600, warn } as const;
  const min = { kind: "min", limit: 500, warn } as const;

  it.each([
    ["no worse", max, 650, 650, "warn"],
    ["better", max, 649, 650, "warn"],
    ["worse", max, 651, 650, "fail"],
    ["worse from within", max, 601, 600, "fail"],
    ["no worse", min, 450, 450, "warn"],
    ["better", min, 451, 450, "warn"],
    ["worse", min, 449, 450, "fail"],
    ["worse from within", min, 499, 500, "fail"],
  ] as const)("by what is %s is not this change's to mend: %j", (_, budget, now, then, outcome) => {
    expect(judge(budget, now, { score: then })).toEqual([`budget/${budget.kind}`, outcome]);
  });

  it("is this change's where it is not lenient, the deployment is new or its number was not known", () => {
    expect(judge(max, 650, { score: 650 }, false)).toEqual(["budget/max", "fail"]);
    expect(judge(max, 650, null)).toEqual(["budget/max", "fail"]);
    expect(judge(max, 650, {})).toEqual(["budget/max", "fail"]);
    expect(judge(max, 650, { score: unknown("evidence/missing", "no") })).toEqual(["budget/max", "fail"]);
  });

  it("is said with what it was", () => {
    const policy = policyOf({ budgets: [budgetOf("score", max)] });
    const [found] = saidBy(RULES, policy, [movedOf("chat", { score: 650 }, { score: 660 }, policy)], { lenient: true });
    expect(found?.message).toBe('"chat": score is 650, 50 above the limit of 600, as it was before this change (660)');
    expect(found?.hint).toBe("at most 600");
  });

  it("leaves what is near it and what keeps it as they are", () => {
    expect(judge(max, 560, { score: 650 })).toEqual(["budget/near", "fail"]);
    expect(judge(max, 500, { score: 650 })).toEqual(["budget/max", "pass"]);
    expect(judge(min, 540, { score: 450 })).toEqual(["budget/near", "fail"]);
  });
});

describe("a floor", () => {
  it("fails below it, warns up to its band and passes over it", () => {
    const min = { kind: "min", limit: 500, warn } as const;
    const at = (value: number) => judge(min, value, null);
    expect([at(499.99), at(500), at(550), at(550.01)]).toEqual([
      ["budget/min", "fail"],
      ["budget/near", "fail"],
      ["budget/near", "fail"],
      ["budget/min", "pass"],
    ]);
    const share = { ...min, warn: { kind: "percent", value: 110 } } as const;
    expect([judge(share, 550, null), judge(share, 551, null)]).toEqual([
      ["budget/near", "fail"],
      ["budget/min", "pass"],
    ]);
  });

  it("says how far below and what would do", () => {
    const policy = policyOf({ budgets: [budgetOf("score", { kind: "min", limit: 500, warn })] });
    const said = (value: number) => saidBy(RULES, policy, [movedOf("chat", { score: value }, null, policy)])[0];
    expect(said(450)).toMatchObject({
      message: '"chat": score is 450, 50 below the limit of 500',
      hint: "at least 500",
    });
    expect(said(540)).toMatchObject({
      message: '"chat": score is 540, close to the limit of 500',
      hint: "warns up to 550",
      limit: 500,
    });
  });

  it("of a sum is unknown with an unknown part, whatever the others come to", () => {
    const policy = policyOf({ budgets: [budgetOf("score", { kind: "min", limit: 500, across: true })] });
    const lacking = movedOf("b", { score: unknown("evidence/missing", "no file") }, null, policy);
    const rules = [...RULES, "evidence/missing"] as const;
    const judged = (value: number) =>
      saidBy(rules, policy, [movedOf("a", { score: value }, null, policy), lacking]).map((one) => [
        one.rule,
        one.subject,
      ]);
    expect(judged(400)).toEqual([["evidence/missing", "b"]]);
    expect(judged(600)).toEqual([["evidence/missing", "b"]]);
  });
});

describe("a sum that is over its limit without its unknown parts", () => {
  it("says which they are", () => {
    const policy = policyOf({ budgets: [budgetOf("score", { limit: 500, across: true })] });
    const subjects = [
      movedOf("a", { score: 650 }, null, policy),
      movedOf("b", { score: unknown("evidence/missing", "no file") }, null, policy),
    ];
    expect(saidBy(RULES, policy, subjects)).toMatchObject([
      {
        ...{ rule: "budget/max", outcome: "fail", value: 650, limit: 500, subject: null, measure: "score" },
        message: 'all 2 deployments together: score is 650, 150 above the limit of 500 (without "b", unknown)',
      },
    ]);
  });

  it("names four of many, and one alone as one", () => {
    const names = ["a1", "a2", "a3", "a4", "a5", "a6", "b"];
    const said = (some: readonly string[], deployments: readonly string[]) => {
      const policy = policyOf({ budgets: [budgetOf("score", { limit: 1, across: true, deployments })] });
      const subjects = some.map((name) => movedOf(name, { score: 2 }, null, policy));
      return saidBy(RULES, policy, subjects)[0]?.message.split(":")[0];
    };
    expect(said(names, ["a*"])).toBe('6 deployments together ("a1", "a2", "a3", "a4" and 2 more)');
    expect(said(names, ["a1", "a2", "a3", "a4"])).toBe('4 deployments together ("a1", "a2", "a3", "a4")');
    expect(said(names, ["b"])).toBe('1 deployment together ("b")');
    expect(said(["b"], ["b"])).toBe('1 deployment together ("b")');
  });
});

import { describe, expect, it } from "vitest";
import { unknown } from "../../src/domain/quantity.ts";
import type { RuleId, Severity } from "../../src/domain/rules.ts";
import { applyRules } from "../../src/rules/index.ts";
import { budgetOf, frontierOfPoints, policyOf } from "../support/policy.ts";
import { contextOf, subjectOf } from "../support/subjects.ts";

const FRONTIER = frontierOfPoints([
  ["small", 0.6, 1000],
  ["large", 0.8, 4000],
]);
const BUDGETS = [budgetOf("monthly_cost_usd", { limit: 3000 }), budgetOf("quality", { kind: "min", limit: 0.6 })];

/** Findings of "chat" at a quality and a month, with these candidates to put in its place. */
function judged(
  chat: readonly [number, number],
  others: Readonly<Record<string, readonly [number, number]>>,
  parts: Parameters<typeof policyOf>[0] = {},
) {
  const policy = policyOf({ frontiers: [FRONTIER], budgets: BUDGETS, ...parts });
  const at = (model: string, [quality, monthly_cost_usd]: readonly [number, number]) => ({
    ...subjectOf("chat", { quality, monthly_cost_usd }, policy),
    model,
  });
  const alternatives = () => Object.entries(others).map(([model, values]) => at(model, values));
  return applyRules(contextOf(policy, [at("dear", chat)], { alternatives })).filter((one) => one.outcome === "fail");
}

describe("the best measured candidate that would pass", () => {
  it("is the cheapest of those that satisfy every rule", () => {
    const [found] = judged([0.8, 4500], { tiny: [0.5, 500], small: [0.6, 1000], middle: [0.7, 2000] });
    expect(found?.hint).toContain('"small" would pass (accuracy 60.0 %, cost $1,000)');
  });

  it("is said to be none where none does", () => {
    const [found] = judged([0.8, 4500], { tiny: [0.5, 500], huge: [0.9, 9000] });
    expect(found?.hint).toContain("no measured candidate satisfies every rule here (2 tried)");
  });

  it("mends the finding itself, also where its rule only warns", () => {
    const severity = new Map([["budget/max", "warn"]] as const);
    const found = judged([0.8, 4500], { large: [0.8, 4000] }, { severity }).find(({ rule }) => rule === "budget/max");
    expect(found?.hint).toBe("at most $3,000; no measured candidate satisfies every rule here (1 tried)");
  });

  it("is, of equals, the first by name, whatever their order", () => {
    const hint = (...names: readonly string[]) =>
      judged([0.8, 4500], Object.fromEntries(names.map((name) => [name, [0.7, 2000] as const])))[0]?.hint;
    expect(hint("b", "a", "c")).toContain('"a" would pass');
    expect(hint("c", "b", "a")).toContain('"a" would pass');
  });

  it("is the most accurate where the frontier minimizes nothing", () => {
    const accuracy = { ...FRONTIER, objectives: FRONTIER.objectives.filter((one) => one.goal === "maximize") };
    const [found] = judged([0.5, 2000], { large: [0.9, 2900], small: [0.85, 100] }, { frontiers: [accuracy] });
    expect(found?.hint).toContain('"large" would pass (accuracy 90.0 %)');
  });

  it("may break a rule that only warns or is off, and no other", () => {
    const others = { dear: [0.8, 3500], cheap: [0.55, 900] } as const;
    const of = (severity: Map<RuleId, Severity>) => judged([0.5, 2000], others, { severity })[0]?.hint;
    expect(of(new Map())).toContain("no measured candidate satisfies every rule here (2 tried)");
    expect(of(new Map([["budget/max", "warn"]]))).toContain('"dear" would pass');
    expect(of(new Map([["budget/max", "off"]]))).toContain('"dear" would pass');
    expect(of(new Map([["budget/max", "fail"]]))).toContain("no measured candidate");
    expect(of(new Map([["frontier/dominated", "warn"]]))).toContain("no measured candidate");
  });

  it("mends what it is named for, and may break the same rule elsewhere where that only warns", () => {
    const severity = new Map([["budget/max", "warn"]] as const);
    const budgets = [budgetOf("monthly_cost_usd", { limit: 3000 }), budgetOf("score", { limit: 10 })];
    const policy = policyOf({ frontiers: [frontierOfPoints(null)], budgets, severity });
    const at = (model: string, monthly_cost_usd: number, score: number) => ({
      ...subjectOf("chat", { quality: 0.8, monthly_cost_usd, score }, policy),
      model,
    });
    const hints = (...others: ReturnType<typeof at>[]) =>
      applyRules(contextOf(policy, [at("dear", 4000, 20)], { alternatives: () => others }))
        .filter((one) => one.rule === "budget/max")
        .map((one) => one.hint?.includes("would pass"));
    expect(hints(at("cheap", 1000, 20))).toEqual([true, false]);
    expect(hints(at("low", 3500, 5))).toEqual([false, true]);
  });

  it("is none without a cost to be the best by, also where no frontier is declared", () => {
    const policy = policyOf({
      frontiers: [frontierOfPoints(null)],
      budgets: [budgetOf("quality", { kind: "min", limit: 0.6 })],
    });
    const at = (model: string, values: Parameters<typeof subjectOf>[1]) => ({
      ...subjectOf("chat", values, policy),
      model,
    });
    const hint = (values: Parameters<typeof subjectOf>[1]) =>
      applyRules(
        contextOf(policy, [at("bad", { quality: 0.5, monthly_cost_usd: 9 })], {
          alternatives: () => [at("other", values)],
        }),
      ).find((one) => one.rule === "budget/min")?.hint;
    expect(hint({ quality: 0.7 })).toContain("no measured candidate");
    expect(hint({ quality: 0.7, monthly_cost_usd: unknown("evidence/missing", "no") })).toContain(
      "no measured candidate",
    );
    expect(hint({ quality: 0.7, monthly_cost_usd: 5000 })).toContain('"other" would pass');
  });

  it("is the best by the objectives of the deployment's own family", () => {
    const score = { ...FRONTIER, name: "edge", deployments: ["chat"] };
    const objectives = score.objectives.filter((one) => one.goal === "maximize");
    const family = {
      ...score,
      objectives: objectives.map((one) => ({ ...one, name: "score", measure: "score" })),
      points: null,
    };
    const policy = policyOf({
      frontiers: [FRONTIER, family],
      budgets: [budgetOf("quality", { kind: "min", limit: 0.6 })],
    });
    const at = (model: string, quality: number, monthly_cost_usd: number, score: number) => ({
      ...subjectOf("chat", { quality, monthly_cost_usd, score }, policy),
      model,
    });
    const alternatives = () => [at("cheap", 0.7, 100, 1), at("good", 0.7, 900, 2)];
    const found = applyRules(contextOf(policy, [at("bad", 0.5, 100, 1)], { alternatives }));
    expect(found.find((one) => one.rule === "budget/min")?.hint).toContain('"good" would pass (score 2)');
  });

  it("has a known value to be the best by", () => {
    const policy = policyOf({ frontiers: [FRONTIER], budgets: [budgetOf("quality", { kind: "min", limit: 0.6 })] });
    const at = (model: string, values: Parameters<typeof subjectOf>[1]) => ({
      ...subjectOf("chat", values, policy),
      model,
    });
    const tried = (...others: ReturnType<typeof at>[]) =>
      applyRules(
        contextOf(policy, [at("bad", { quality: 0.5, monthly_cost_usd: 900 })], { alternatives: () => others }),
      )
        .filter((one) => one.rule === "budget/min")
        .map((one) => one.hint);
    expect(tried(at("unpriced", { quality: 0.7 }))).toEqual([
      "at least 60.0 %; no measured candidate satisfies every rule here (1 tried)",
    ]);
    expect(tried(at("unpriced", { quality: 0.7 }), at("small", { quality: 0.6, monthly_cost_usd: 1000 }))).toEqual([
      'at least 60.0 %; "small" would pass (accuracy 60.0 %, cost $1,000)',
    ]);
    expect(tried()).toEqual(["at least 60.0 %"]);
  });

  it("is asked for once for each deployment, and only for what another candidate could mend", () => {
    const policy = policyOf({ frontiers: [FRONTIER], budgets: BUDGETS });
    const asked: string[] = [];
    const subjects = ["chat", "search", "fine"].map((name) => ({
      ...subjectOf(
        name,
        { quality: name === "fine" ? 0.8 : 0.5, monthly_cost_usd: name === "fine" ? 2500 : 4500 },
        policy,
      ),
      issues: [{ rule: "cost/stale-price" as const, message: "old", hint: "look again" }],
    }));
    const alternatives = ({ name }: { readonly name: string }) => {
      asked.push(name);
      return [];
    };
    const found = applyRules(contextOf(policy, subjects, { alternatives }));
    expect(asked).toEqual(["chat", "search"]);
    expect(found.find((one) => one.rule === "cost/stale-price")?.hint).toBe("look again");
  });

  it("stands in the hint of a rule that has none of its own", () => {
    const policy = policyOf({ frontiers: [FRONTIER] });
    const issues = [{ rule: "cost/capacity" as const, message: "too little", hint: null }];
    const at = (model: string, more: object) => ({
      ...subjectOf("chat", { quality: 0.8, monthly_cost_usd: 4000 }, policy),
      ...{ model, ...more },
    });
    const said = (...others: ReturnType<typeof at>[]) =>
      applyRules(contextOf(policy, [at("slow", { issues })], { alternatives: () => others })).find(
        (one) => one.rule === "cost/capacity",
      )?.hint;
    expect(said(at("fast", {}))).toBe('"fast" would pass (accuracy 80.0 %, cost $4,000)');
    expect(said(at("slower", { issues }))).toBe("no measured candidate satisfies every rule here (1 tried)");
    expect(said()).toBeNull();
  });
});

describe("findings of several rules", () => {
  it("on one number that is not known are one, which names them all", () => {
    const budgets = [budgetOf("score", { limit: 3 }), budgetOf("score", { kind: "min", limit: 1 })];
    const policy = policyOf({ budgets });
    const lacking = unknown("evidence/missing", "no file has it", "add one");
    const subjects = ["a", "b"].map((name) => subjectOf(name, { score: lacking }, policy));
    const found = applyRules(contextOf(policy, subjects)).filter((one) => one.measure === "score");
    expect(found.map((one) => [one.subject, one.neededBy])).toEqual([
      ["a", ["budget/max", "budget/min"]],
      ["b", ["budget/max", "budget/min"]],
    ]);
  });

  it("on one number that is known are each their own, unless they say the same", () => {
    const budgets = [5, 6, 6].map((limit) => budgetOf("score", { limit }));
    const policy = policyOf({ budgets });
    const found = applyRules(contextOf(policy, [subjectOf("a", { score: 9 }, policy)]));
    expect(found.filter((one) => one.rule === "budget/max").map((one) => one.limit)).toEqual([5, 6]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known, unknown } from "../../src/domain/quantity.ts";
import { applyRules } from "../../src/rules/index.ts";
import { budgetOf, deploymentOf, frontierOfPoints, policyOf } from "../support/policy.ts";
import { contextOf, infoOf, subjectOf } from "../support/subjects.ts";

const monthly = (parts: Parameters<typeof budgetOf>[1]) => policyOf({ budgets: [budgetOf("monthly_cost_usd", parts)] });
const judge = (policy: ReturnType<typeof policyOf>, ...subjects: Parameters<typeof contextOf>[1]) =>
  applyRules(contextOf(policy, subjects, { files: [READ] })).filter((found) => found.outcome !== "pass");
const READ = {
  path: "a.json",
  size: 1,
  sha256: null,
  outcome: "read",
  why: null,
  entry: 0,
  evidence: {
    format: "table",
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: {},
    problems: [],
    measuredAt: null,
  },
} as const;

describe("a budget", () => {
  it("passes at its limit and fails above it, by the unrounded values", () => {
    const policy = monthly({ limit: 6000 });
    expect(judge(policy, subjectOf("chat", { monthly_cost_usd: 6000 }, policy))).toEqual([]);
    const [found] = judge(policy, subjectOf("chat", { monthly_cost_usd: 6000.0001 }, policy));
    expect(found).toMatchObject({ rule: "budget/max", outcome: "fail", value: 6000.0001, limit: 6000 });
    expect(found?.message).toBe('"chat": monthly_cost_usd is $6,000.0001, $0.000100 above the limit of $6,000.0000');
  });

  it("never prints a value equal to the limit that it exceeds", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        (value, limit) => {
          fc.pre(value > limit);
          const policy = monthly({ limit });
          const [found] = judge(policy, subjectOf("chat", { monthly_cost_usd: value }, policy));
          const printed = /is (\S+), .* limit of (\S+)$/.exec(found?.message ?? "");
          expect(printed?.[1]).not.toBe(printed?.[2]);
        },
      ),
    );
  });

  it("is unknown, not met, when its measure is", () => {
    const policy = monthly({ limit: 6000 });
    const lacking = unknown("cost/unknown-price", 'no price of "x9.large"', "add prices.instances.x9.large");
    const [found] = judge(policy, subjectOf("chat", { monthly_cost_usd: lacking }, policy));
    expect(found).toMatchObject({
      rule: "cost/unknown-price",
      outcome: "unknown",
      neededBy: ["budget/max"],
      hint: lacking.hint,
    });
  });

  it("warns inside its band, of the limit or in its unit", () => {
    for (const warn of [
      { kind: "percent", value: 80 },
      { kind: "absolute", value: 4800 },
    ] as const) {
      const policy = monthly({ limit: 6000, warn });
      expect(judge(policy, subjectOf("chat", { monthly_cost_usd: 4799 }, policy))).toEqual([]);
      expect(judge(policy, subjectOf("chat", { monthly_cost_usd: 4800 }, policy))[0]?.rule).toBe("budget/near");
    }
  });

  it("reports the worst match of a glob, once", () => {
    const policy = policyOf({ budgets: [budgetOf("mmlu_*/acc", { kind: "min", limit: 0.6 })] });
    const found = judge(
      policy,
      subjectOf("chat", { "mmlu_law/acc": 0.5, "mmlu_virology/acc": 0.4, "mmlu_logic/acc": 0.9 }, policy),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ measure: "mmlu_virology/acc", outcome: "fail" });
  });

  it("across all fails as soon as the known parts exceed the limit, and is unknown before that", () => {
    const policy = monthly({ limit: 100, across: true });
    const known80 = subjectOf("a", { monthly_cost_usd: 80 }, policy);
    const nothing = subjectOf("b", { monthly_cost_usd: unknown("evidence/missing", "no load test") }, policy);
    expect(judge(policy, known80, subjectOf("c", { monthly_cost_usd: 30 }, policy))[0]).toMatchObject({
      outcome: "fail",
      value: 110,
    });
    expect(judge(policy, known80, nothing)[0]).toMatchObject({ rule: "evidence/missing", outcome: "unknown" });
    expect(judge(monthly({ limit: 70, across: true }), known80, nothing)[0]).toMatchObject({ outcome: "fail" });
  });

  it("that selects nothing is dead", () => {
    const policy = monthly({ limit: 100, deployments: ["chta"] });
    const [found] = judge(policy, subjectOf("chat", { monthly_cost_usd: 80 }, policy));
    expect(found).toMatchObject({ rule: "policy/dead-rule", hint: 'there are: "chat"' });
  });

  it("selects by tier", () => {
    const policy = monthly({ limit: 10, tiers: ["edge"] });
    const edge = subjectOf("kiosk", { monthly_cost_usd: 80 }, policy, deploymentOf("kiosk", { tier: "edge" }));
    const other = subjectOf("chat", { monthly_cost_usd: 80 }, policy, deploymentOf("chat", { tier: "realtime" }));
    expect(judge(policy, edge, other).map((found) => found.subject)).toEqual(["kiosk"]);
  });
});

describe("a limited run", () => {
  const policy = policyOf({ budgets: [budgetOf("quality", { kind: "min", limit: 0.5 })] });
  const limited = known(0.9, null, { n: 4, limited: { of: 500 } });

  it("settles no absolute limit", () => {
    expect(judge(policy, subjectOf("chat", { quality: limited }, policy))[0]).toMatchObject({
      rule: "evidence/not-comparable",
      outcome: "unknown",
    });
  });

  it("does where it reaches a written min_n", () => {
    const info = (name: string) => ({ ...infoOf(name), minN: 4 });
    const found = applyRules(
      contextOf(policy, [subjectOf("chat", { quality: limited }, policy)], { info, files: [READ] }),
    );
    expect(found.map((one) => one.outcome)).toEqual(["pass"]);
  });
});

describe("a value that no measurement can give", () => {
  it.each([
    ["cost", 0, "cost is 0, and a cost of zero or less is bad evidence, not a good deal"],
    ["total_price", -1, "total_price is -1, and a cost of zero or less is bad evidence, not a good deal"],
    ["monthly_cost_usd", 0, "monthly_cost_usd is 0, and a cost of zero or less is bad evidence, not a good deal"],
    ["latency_p95_ms", -5, "latency_p95_ms is -5, and it cannot be below zero"],
    ["error_rate", -0.5, "error_rate is -0.5, and it cannot be below zero"],
    ["error_rate", 1.5, "error_rate is 1.5, outside its range 0 to 1"],
    ["quality", 1.5, "quality is 1.5, outside its range 0 to 1"],
  ])("keeps no limit and counts in no sum: %s %d", (measure, value, reason) => {
    for (const across of [false, true]) {
      const policy = policyOf({ budgets: [budgetOf(measure, { limit: 2, across })] });
      expect(judge(policy, subjectOf("chat", { [measure]: value }, policy))).toMatchObject([
        { rule: "evidence/scale", outcome: "unknown", message: `"chat": ${reason}` },
      ]);
    }
  });

  it("has no standing on a frontier, and is proposed for none", () => {
    const policy = policyOf({ frontiers: [frontierOfPoints([["small", 0.6, 1000]])] });
    const subject = subjectOf("chat", { quality: 1.5, monthly_cost_usd: 900 }, policy);
    expect(subject.standing?.status).toBe("unknown");
    expect(contextOf(policy, [subject]).frontiers[0]?.proposed).toEqual([]);
  });
});

describe("a sum", () => {
  it("names the deployments that it is of, unless it is of all", () => {
    const say = (...names: string[]) => {
      const policy = monthly({ limit: 5, across: true, deployments: ["a*"] });
      const subjects = names.map((name) => subjectOf(name, { monthly_cost_usd: 3 }, policy));
      return judge(policy, ...subjects)[0]?.message;
    };
    expect(say("a1", "a2")).toBe("all 2 deployments together: monthly_cost_usd is $6, $1 above the limit of $5");
    expect(say("a1", "a2", "b")).toBe(
      '2 deployments together ("a1", "a2"): monthly_cost_usd is $6, $1 above the limit of $5',
    );
  });
});

describe("a value on another scale than its limit", () => {
  it("is no comparison", () => {
    const policy = policyOf({ budgets: [budgetOf("squad/f1", { kind: "min", limit: 0.5 })] });
    expect(judge(policy, subjectOf("chat", { "squad/f1": 87.3 }, policy))[0]).toMatchObject({
      rule: "evidence/scale",
      outcome: "unknown",
    });
  });
});

describe("what a budget cannot tell", () => {
  it("keeps its place, its limit and what was found", () => {
    const location = { path: "p.yml", line: 9, column: 3 };
    const say = (value: Parameters<typeof subjectOf>[1][string], across: boolean) => {
      const policy = policyOf({ budgets: [budgetOf("error_rate", { limit: 0.2, across, location })] });
      return judge(policy, subjectOf("chat", { error_rate: value }, policy));
    };
    const place = { subject: "chat", measure: "error_rate", location, limit: 0.2, neededBy: ["budget/max"] };
    expect(say(1.5, false)).toMatchObject([{ ...place, value: 1.5, rule: "evidence/scale" }]);
    expect(say(1.5, true)).toMatchObject([{ ...place, value: null, rule: "evidence/scale" }]);
    expect(say(unknown("evidence/missing", "no"), true)).toMatchObject([{ ...place, value: null }]);
  });

  it("is which way is better where nothing but the limit says so", () => {
    const rules = (kind: "max" | "min", limit: number) => {
      const policy = policyOf({ budgets: [budgetOf("cost", { kind, limit })] });
      return judge(policy, subjectOf("chat", { cost: 0 }, policy)).map((one) => one.rule);
    };
    expect(rules("max", 1)).toEqual(["evidence/scale"]);
    expect(rules("min", 0)).toEqual([]);
  });
});

describe("a sum of nothing", () => {
  it("is no sum", () => {
    const policy = monthly({ limit: 5, across: true, deployments: ["x*"] });
    expect(judge(policy, subjectOf("chat", { monthly_cost_usd: 9 }, policy)).map((one) => one.rule)).toEqual([
      "policy/dead-rule",
    ]);
    const bare = monthly({ limit: -1, across: true });
    expect(judge(bare, subjectOf("chat", {}, bare))).toEqual([]);
  });

  it("is of candidates where none is deployed", () => {
    const policy = monthly({ limit: 5000, across: true });
    const [found] = judge(
      policy,
      ...["a", "b"].map((name) => subjectOf(name, { monthly_cost_usd: 3000 }, policy, null)),
    );
    expect(found?.message).toContain("all 2 candidates together: monthly_cost_usd is $6,000");
    expect(found).toMatchObject({ measure: "monthly_cost_usd", limit: 5000, unit: "USD", value: 6000 });
  });
});

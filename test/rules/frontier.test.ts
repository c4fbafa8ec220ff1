import { describe, expect, it } from "vitest";
import type { DeclaredPoint, FrontierRule, Policy } from "../../src/domain/policy.ts";
import { known, unknown } from "../../src/domain/quantity.ts";
import { budgetOf, deploymentOf, frontierOfPoints, policyOf } from "../support/policy.ts";
import { subjectOf } from "../support/subjects.ts";
import { movedOf, saidBy, type Values } from "./support.ts";

const at = (quality: number, monthly_cost_usd: number): Values => ({ quality, monthly_cost_usd });
const POINTS = [
  ["small", 0.6, 1000],
  ["large", 0.8, 4000],
] as const;
const RULES = ["frontier/dominated", "evidence/not-comparable", "evidence/missing", "evidence/scale"] as const;

/** The frontier of two points, each with these facts, and whatever else of it. */
function frontier(point: Partial<DeclaredPoint> = {}, rest: Partial<FrontierRule> = {}): FrontierRule {
  const declared = frontierOfPoints(POINTS);
  return { ...declared, points: (declared.points ?? []).map((one) => ({ ...one, ...point })), ...rest };
}

/** What `frontier/dominated` says of a deployment of a model with these values. */
function judge(values: Values, model = "new", rule: FrontierRule = frontier()) {
  const policy = policyOf({ frontiers: [rule] });
  return saidBy(RULES, policy, [{ ...subjectOf("chat", values, policy), model }]);
}

describe("a deployment behind the frontier", () => {
  it("fails, and is told by how much and both ways out", () => {
    const [found] = judge(at(0.7, 4500));
    expect(found).toMatchObject({ rule: "frontier/dominated", outcome: "fail", subject: "chat", model: "new" });
    expect(found?.message).toMatch(
      /^"chat" is dominated: "large" is 10\.0 pt better on accuracy \(80\.0 % against 70\.0 %\) and \$500\S* cheaper on cost/,
    );
    expect(found?.hint).toMatch(/^accuracy above 80\.0 % \(\+10\.0 pt\).*, or cost below \$4,000 \(−\$500/);
  });

  it("is named after what its point is better in, and not after what is equal", () => {
    expect(judge(at(0.7, 4000))[0]?.message).toContain(
      '"large" is 10.0 pt better on accuracy (80.0 % against 70.0 %) [',
    );
    expect(judge(at(0.8, 5500))[0]?.message).toContain('"large" is $1,500 cheaper on cost ($4,000 against $5,500) [');
  });

  it("is told of each way out how far it is, where it is any way, and whether the value itself would do", () => {
    // As accurate as the point: any accuracy above it would do, or a cost within the tolerance of its cost.
    expect(judge(at(0.8, 5500))[0]?.hint).toBe(
      "accuracy above 80.0 %, or cost at most $4,080 (−$1,420) with all else as it is",
    );
    // So it is of one that is less accurate by less than the tolerance.
    expect(judge(at(0.798, 4500))[0]?.hint).toMatch(/cost at most \$4,080 \(−\$420/);
  });

  it("is told that a point is faster where that is what is measured", () => {
    const declared = frontier();
    const objectives = declared.objectives.map((one) =>
      one.goal === "minimize" ? { ...one, measure: "latency_p95_ms" } : one,
    );
    const [found] = judge({ quality: 0.8, latency_p95_ms: 5500 }, "new", { ...declared, objectives });
    expect(found?.message).toContain('"large" is 1,500 ms faster on cost (4,000 ms against 5,500 ms)');
  });

  it("is told so where the point is of its own model", () => {
    expect(judge(at(0.7, 4500), "large")[0]?.message).toContain(
      '"chat" is behind its own declared point: that is 10.0',
    );
  });

  it("hears when a point is declared without samples or date, or long ago", () => {
    const says = (point: Partial<DeclaredPoint>) =>
      /\[.*\]$/.exec(judge(at(0.7, 4500), "new", frontier(point))[0]?.message ?? "")?.[0];
    const dated = { asOf: "2026-11-01" };
    expect(says({})).toBe("[declared without n or date]");
    expect(says({ n: 100, ...dated })).toBeUndefined();
    expect(judge(at(0.7, 4000), "new", frontier({ n: 100, ...dated }))[0]?.message).toMatch(/ against 70\.0 %\)$/);
    expect(says({ stderr: 0.01, ...dated })).toBeUndefined();
    expect(says({ n: 100 })).toBe("[declared without date]");
    expect(says(dated)).toBe("[declared without n]");
    // 180 days before 2026-11-24, and one more.
    expect(says({ n: 1, asOf: "2026-05-28" })).toBeUndefined();
    expect(says({ n: 1, asOf: "2026-05-27" })).toBe("[declared on 2026-05-27]");
    expect(says({ asOf: "2026-05-27" })).toBe("[declared without n, declared on 2026-05-27]");
  });

  it("passes on it, before it and within the tolerance", () => {
    const says = (values: Values) => judge(values).map((one) => [one.outcome, one.message]);
    expect(says(at(0.8, 4000))).toEqual([["pass", '"chat" is on the declared frontier']]);
    expect(says(at(0.9, 4000))).toEqual([["pass", '"chat" extends the declared frontier']]);
    expect(says(at(0.799, 4000))).toEqual([
      ["pass", '"chat" is behind the declared frontier by no more than the tolerance'],
    ]);
  });
});

describe("a deployment that cannot be placed", () => {
  it("is unknown, with the number that is lacking and for whom", () => {
    const lacking = unknown("evidence/missing", "no load test", "add one");
    expect(judge({ quality: 0.7, monthly_cost_usd: lacking })).toMatchObject([
      { rule: "evidence/missing", outcome: "unknown", measure: "monthly_cost_usd", neededBy: ["frontier/dominated"] },
    ]);
    expect(judge(at(1.5, 1000))).toMatchObject([{ rule: "evidence/scale", outcome: "unknown", measure: "quality" }]);
  });

  it("is unknown where every point is of another basis, and judged by those of its own", () => {
    const values = { quality: 0.7, monthly_cost_usd: known(4500, "USD", { basis: "measured" }) };
    const [found] = judge(values, "new", frontier({ basis: "tokens" }));
    expect(found).toMatchObject({
      rule: "evidence/not-comparable",
      outcome: "unknown",
      neededBy: ["frontier/dominated"],
    });
    expect(found?.message).toContain(
      '"small" is declared on basis "tokens", and the cost here is "measured"; "large" is',
    );
    expect(judge(values, "new", frontier({ basis: "measured" }))[0]?.outcome).toBe("fail");
  });
});

describe("a place behind the frontier that the baseline had already", () => {
  const policy = policyOf({ frontiers: [frontier()] });
  const judged = (now: Values, before: Values | null, lenient = true) =>
    saidBy(RULES, policy, [movedOf("chat", now, before, policy)], { lenient }).map((one) => one.outcome);

  it("warns where the change is worse in nothing", () => {
    expect(judged(at(0.7, 4500), at(0.7, 4500))).toEqual(["warn"]);
    expect(judged(at(0.71, 4400), at(0.7, 4500))).toEqual(["warn"]);
    const [found] = saidBy(RULES, policy, [movedOf("chat", at(0.7, 4500), at(0.7, 4500), policy)], { lenient: true });
    expect(found?.message).toMatch(/, as it was before this change$/);
    expect(found?.hint).toContain("with all else as it is");
  });

  it("fails where it is worse in anything, was not behind, is new, or nothing is forgiven", () => {
    expect(judged(at(0.69, 4500), at(0.7, 4500))).toEqual(["fail"]);
    expect(judged(at(0.75, 4501), at(0.7, 4500))).toEqual(["fail"]);
    expect(judged(at(0.7, 4500), at(0.9, 4500))).toEqual(["fail"]);
    expect(judged(at(0.799, 4500), at(0.799, 4600))).toEqual(["warn"]);
    expect(judged(at(0.7, 4500), null)).toEqual(["fail"]);
    expect(judged(at(0.7, 4500), { quality: 0.7 })).toEqual(["fail"]);
    expect(judged(at(0.7, 4500), at(0.7, 4500), false)).toEqual(["fail"]);
  });

  it("fails where it has only now fallen behind, though each number is no worse", () => {
    // Before, its cost was of a basis of its own, which no point is declared on.
    const based = policyOf({ frontiers: [frontier({ basis: "measured" })] });
    const before = { quality: 0.7, monthly_cost_usd: known(4500, "USD", { basis: "tokens" }) };
    const subject = movedOf("chat", at(0.7, 4500), before, based);
    expect(saidBy(RULES, based, [subject], { lenient: true })[0]?.outcome).toBe("fail");
  });
});

describe("a frontier that the baseline measured", () => {
  const rule = frontier({}, { measuredFor: "chat" });
  const policy = policyOf({ frontiers: [rule] });
  const judged = (model: string, before: string | null) => {
    const subject = { ...movedOf("chat", at(0.7, 4500), before === null ? null : at(0.8, 4000), policy), model };
    const then = subject.before && { ...subject.before, model: before };
    return saidBy(RULES, policy, [{ ...subject, before: then }])[0]?.message;
  };

  it("is spoken of as what the deployment was, where it was that", () => {
    expect(judged("large", "large")).toMatch(/^"chat" is behind what it was: that is 10\.0 pt better/);
    expect(judged("new", "large")).toMatch(/^"chat" is behind what it was, "large": that is 10\.0 pt better/);
    expect(judged("new", "small")).toMatch(
      /^"chat" is dominated: "large", measured at the baseline, is 10\.0 pt better/,
    );
    expect(judged("new", null)).toMatch(/^"chat" is dominated: "large", measured at the baseline/);
    expect(saidBy(RULES, policy, [subjectOf("chat", at(0.9, 4000), policy)])[0]?.message).toBe(
      '"chat" extends the baseline\'s frontier',
    );
  });
});

describe("the frontier itself", () => {
  const of = (rule: FrontierRule, parts: Partial<Policy> = {}, more: Parameters<typeof saidBy>[3] = {}) => {
    const policy = policyOf({ frontiers: [rule], ...parts });
    const rules = ["frontier/declared-dominated", "frontier/no-floor", "baseline/missing"] as const;
    return saidBy(rules, policy, [subjectOf("chat", at(0.7, 2000), policy)], more);
  };
  const floor = (measure: string, kind: "min" | "max" = "min") => ({
    budgets: [budgetOf(measure, { kind, limit: 0.5 })],
  });

  it("wants a floor for accuracy, which only a min on it is", () => {
    const rules = (parts: Partial<Policy>) => of(frontier(), parts).map((one) => [one.rule, one.measure]);
    expect(rules({})).toEqual([["frontier/no-floor", "quality"]]);
    expect(rules(floor("quality"))).toEqual([]);
    expect(rules(floor("qual*"))).toEqual([]);
    expect(rules(floor("quality", "max"))).toEqual([["frontier/no-floor", "quality"]]);
    expect(rules(floor("monthly_cost_usd"))).toEqual([["frontier/no-floor", "quality"]]);
    const [found] = of(frontier());
    expect(found).toMatchObject({ outcome: "fail", hint: 'add to budgets: { measure: "quality", min: … }' });
    expect(found?.message).toBe("the cheapest model is never dominated, and no budget sets a floor for quality");
  });

  it("wants a floor for one kind of accuracy, not for each", () => {
    const declared = frontier();
    const [accuracy] = declared.objectives;
    const second = accuracy ? [{ ...accuracy, name: "score", measure: "score" }] : [];
    const both = { ...declared, objectives: [...declared.objectives, ...second] };
    expect(of(both, floor("score")).filter((one) => one.rule === "frontier/no-floor")).toEqual([]);
    expect(of(both).filter((one) => one.rule === "frontier/no-floor")).toHaveLength(1);
  });

  it("needs no floor where nothing is cheap, nothing is accurate or nothing is declared", () => {
    const only = (goal: "minimize" | "maximize") => {
      const rule = frontier();
      return { ...rule, objectives: rule.objectives.filter((one) => one.goal === goal) };
    };
    for (const rule of [only("maximize"), only("minimize"), frontier({}, { points: null })])
      expect(of(rule).filter((one) => one.rule === "frontier/no-floor")).toEqual([]);
  });

  it("says which declared point another one beats", () => {
    const points = frontierOfPoints([...POINTS, ["waste", 0.55, 1200]]);
    expect(of(points, floor("quality"))).toMatchObject([
      {
        ...{ rule: "frontier/declared-dominated", outcome: "fail", model: "waste" },
        message: 'the declared point "waste" is dominated by the declared point "small"',
      },
    ]);
  });

  it("is not judged without points, for want of a baseline or of its numbers", () => {
    const none = { baseline: { source: "none", sha: null, why: "the first run" } } as const;
    const named = frontier({}, { points: null, name: "edge", deployments: null });
    const [absent] = of(frontier({}, { points: null }), {}, none);
    expect(absent).toMatchObject({ rule: "baseline/missing", outcome: "fail" });
    expect(absent?.message).toBe(
      "the frontier was not judged: none is declared, and there is no baseline to take it from",
    );
    const inFamily = policyOf({ frontiers: [{ ...named, deployments: ["chat"] }] });
    const [other] = saidBy(["baseline/missing"], inFamily, [subjectOf("chat", at(0.7, 2000), inFamily)]);
    expect(other?.message).toBe(
      'the frontier "edge" was not judged: none is declared, and the baseline has none of its numbers',
    );
    expect(of(frontier(), floor("quality"))).toEqual([]);
  });

  it("judges each deployment by its own family", () => {
    const strict = frontierOfPoints([["tiny", 0.9, 10]]);
    const families = [frontier(), { ...strict, name: "edge", deployments: ["kiosk"] }];
    const policy = policyOf({ frontiers: families });
    const both = ["chat", "kiosk"].map((name) => subjectOf(name, at(0.8, 4000), policy, deploymentOf(name)));
    expect(saidBy(RULES, policy, both).map((one) => [one.subject, one.outcome])).toEqual([
      ["chat", "pass"],
      ["kiosk", "fail"],
    ]);
    expect(saidBy(RULES, policy, both)[1]?.message).toContain('"kiosk" is dominated: "tiny" is 10.0 pt better');
  });
});

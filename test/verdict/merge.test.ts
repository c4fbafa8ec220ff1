import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Finding, finding, type Outcome } from "../../src/domain/rules.ts";
import { asksHeadAlone, worse } from "../../src/verdict/merge.ts";

const OUTCOMES: readonly Outcome[] = ["pass", "warn", "unknown", "fail"];
const rank = (one: Outcome): number => OUTCOMES.indexOf(one);

const cost = (outcome: Outcome, limit: number, rest: Partial<Finding> = {}): Finding =>
  finding("budget/max", outcome, `"chat": monthly_cost_usd against ${limit}`, {
    subject: "chat",
    measure: "monthly_cost_usd",
    value: 7000,
    limit,
    ...rest,
  });

const anyFinding = fc
  .record({
    rule: fc.constantFrom("budget/max" as const, "frontier/dominated" as const, "evidence/missing" as const),
    outcome: fc.constantFrom(...OUTCOMES),
    subject: fc.constantFrom("chat", "search", null),
    measure: fc.constantFrom("monthly_cost_usd", null),
    message: fc.constantFrom("a", "b"),
  })
  .map(({ rule, outcome, message, ...rest }) => finding(rule, outcome, message, rest));
const findings = fc.array(anyFinding, { maxLength: 12 });

describe("findings by two policies", () => {
  it("count the worse of two on one rule, subject and measure, and say whose it is", () => {
    expect(worse([cost("fail", 6000)], [cost("pass", 9000)])).toEqual([{ ...cost("fail", 6000), policy: "base" }]);
    expect(worse([cost("pass", 9000)], [cost("fail", 6000)])).toEqual([{ ...cost("fail", 6000), policy: "head" }]);
  });

  it("are of both where both end alike, in the words of the stricter limit", () => {
    expect(worse([cost("fail", 6000)], [cost("fail", 6000)])).toEqual([{ ...cost("fail", 6000), policy: "both" }]);
    expect(worse([cost("fail", 6000)], [cost("fail", 6500)])).toEqual([{ ...cost("fail", 6000), policy: "both" }]);
    expect(worse([cost("fail", 6500)], [cost("fail", 6000)])).toEqual([{ ...cost("fail", 6000), policy: "both" }]);
    expect(worse([cost("pass", 8000)], [cost("pass", 9000)])).toEqual([{ ...cost("pass", 8000), policy: "both" }]);
  });

  it("are in the words of head's where neither limit asks for more, or one has no number", () => {
    const [base, head] = [cost("fail", 6000, { hint: "base" }), cost("fail", 6000, { hint: "head" })];
    expect(worse([base], [head])[0]?.hint).toBe("head");
    expect(worse([{ ...base, outcome: "pass" }], [{ ...head, outcome: "pass" }])[0]?.hint).toBe("head");
    for (const rest of [{ value: null }, { limit: null }]) {
      expect(worse([{ ...base, ...rest, limit: rest.limit === null ? null : 1 }], [head])[0]?.hint).toBe("head");
      expect(worse([base], [{ ...head, ...rest }])[0]?.hint).toBe("head");
      expect(worse([{ ...base, outcome: "pass", ...rest }], [{ ...head, outcome: "pass" }])[0]?.hint).toBe("head");
      expect(worse([{ ...base, outcome: "pass" }], [{ ...head, outcome: "pass", ...rest }])[0]?.hint).toBe("head");
    }
  });

  it("are in the words of head's looser limit only where it is not looser: passes count the nearer limit", () => {
    expect(worse([cost("pass", 9000)], [cost("pass", 8000)])).toEqual([{ ...cost("pass", 8000), policy: "both" }]);
  });

  it("pair what says the same first, so that neither is counted twice nor taken for another", () => {
    const same = cost("fail", 6000, { hint: "the same" });
    const merged = worse([cost("pass", 9000), same], [same, cost("pass", 8000)]);
    expect(merged.map((one) => [one.outcome, one.limit, one.policy])).toEqual([
      ["fail", 6000, "both"],
      ["pass", 8000, "both"],
    ]);
    // Base's 6000 has its like behind head's 5000, which therefore stands alone.
    const later = worse([cost("fail", 6000)], [cost("fail", 5000), cost("fail", 6000)]);
    expect(later.map((one) => [one.limit, one.policy])).toEqual([
      [5000, "head"],
      [6000, "both"],
    ]);
  });

  it("keep a finding that base says twice: head's one is held against one of them alone", () => {
    const twice = worse([cost("fail", 6000), cost("fail", 6000)], [cost("fail", 6000), cost("pass", 7500)]);
    expect(twice.map((one) => [one.outcome, one.limit, one.policy])).toEqual([
      ["fail", 6000, "both"],
      ["pass", 7500, "head"],
      ["fail", 6000, "base"],
    ]);
  });

  it("keep what only one policy says: a rule that head drops still counts, and so does one that it adds", () => {
    const added = finding("frontier/dominated", "fail", "behind", { subject: "chat" });
    expect(worse([cost("fail", 6000)], [added]).map((one) => [one.rule, one.policy])).toEqual([
      ["frontier/dominated", "head"],
      ["budget/max", "base"],
    ]);
  });

  it("are not undone by a waiver that head adds", () => {
    const waiver = { index: 0, reason: "launch week", until: "2026-12-15" };
    const [found] = worse([cost("fail", 6000)], [cost("warn", 6000, { waiver })]);
    expect(found).toMatchObject({ outcome: "fail", policy: "base", waiver: null });
  });

  it("keep every budget on one number, each with its like", () => {
    const base = [cost("fail", 6000), cost("pass", 8000)];
    const head = [cost("pass", 8000), cost("fail", 6000), cost("fail", 5000)];
    expect(worse(base, head).map((one) => [one.outcome, one.limit, one.policy])).toEqual([
      ["pass", 8000, "both"],
      ["fail", 6000, "both"],
      ["fail", 5000, "head"],
    ]);
  });

  it("name every rule that waits for a number that neither knows", () => {
    const missing = (neededBy: Finding["neededBy"]) => finding("evidence/missing", "unknown", "no", { neededBy });
    expect(worse([missing(["budget/max"])], [missing(["frontier/dominated"])])[0]?.neededBy).toEqual([
      "frontier/dominated",
      "budget/max",
    ]);
  });

  it("leave a dead rule and the list of waivers to head's policy", () => {
    const own = [finding("policy/dead-rule", "unknown", "x"), finding("waiver/expired", "fail", "y")];
    expect(worse(own, [])).toEqual([]);
    expect(worse([], own).map((one) => one.policy)).toEqual(["head", "head"]);
    expect(asksHeadAlone("waiver/unused")).toBe(true);
    expect(asksHeadAlone("policy/loosened")).toBe(false);
  });

  it("never come to less than either policy alone, and invent nothing", () => {
    fc.assert(
      fc.property(findings, findings, (byBase, byHead) => {
        const merged = worse(byBase, byHead);
        const most = (all: readonly Finding[]) => Math.max(-1, ...all.map((one) => rank(one.outcome)));
        expect(most(merged)).toBe(Math.max(most(byBase), most(byHead)));
        for (const outcome of ["fail", "unknown"] as const) {
          const count = (all: readonly Finding[]) => all.filter((one) => rank(one.outcome) >= rank(outcome)).length;
          expect(count(merged)).toBeGreaterThanOrEqual(Math.max(count(byBase), count(byHead)));
        }
        const said = new Set([...byBase, ...byHead].map((one) => one.message + one.outcome + one.rule));
        for (const one of merged) expect(said).toContain(one.message + one.outcome + one.rule);
      }),
    );
  });

  it("are the same, said by both, where the policies are the same", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const merged = worse(all, all);
        expect(merged).toHaveLength(all.length);
        expect(new Set(merged.map((one) => one.policy)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

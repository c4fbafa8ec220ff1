import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MoveBudget } from "../../src/domain/policy.ts";
import { known, unknown } from "../../src/domain/quantity.ts";
import type { RuleId } from "../../src/domain/rules.ts";
import { deploymentOf, moveOf, policyOf } from "../support/policy.ts";
import { subjectOf } from "../support/subjects.ts";
import { beforeOf, COMMIT, movedOf, saidBy, type Values } from "./support.ts";

const RULES: readonly RuleId[] = [
  ...(["budget/increase", "budget/decrease"] as const),
  ...(["baseline/missing", "evidence/missing", "evidence/not-comparable"] as const),
];
const NOTHING = { source: "none", sha: null, why: "the first run" } as const;
const COST = "monthly_cost_usd";

/** What limits on moves say of one deployment's measure, then and now. */
function moved(measure: string, then: number, now: number, limit: Partial<MoveBudget>) {
  const policy = policyOf({ moves: [moveOf(measure, limit)] });
  const [found, ...more] = saidBy(RULES, policy, [movedOf("chat", { [measure]: now }, { [measure]: then }, policy)]);
  expect(more).toEqual([]);
  return found;
}

const percent = (value: number) => ({ limit: { kind: "percent", value } }) as const;
const absolute = (value: number) => ({ limit: { kind: "absolute", value } }) as const;
const rise = { kind: "increase" } as const;
const fall = { kind: "decrease" } as const;

describe("a limit on a move", () => {
  it.each([
    ["rises to its limit", 1000, 1100, { ...rise, ...percent(10) }, "pass"],
    ["rises beyond its limit", 1000, 1100.01, { ...rise, ...percent(10) }, "fail"],
    ["falls under a limit on its rise", 1000, 10, { ...rise, ...percent(10) }, "pass"],
    ["rises to its limit in its unit", 1000, 1050, { ...rise, ...absolute(50) }, "pass"],
    ["rises beyond its limit in its unit", 1000, 1051, { ...rise, ...absolute(50) }, "fail"],
    ["falls to its limit", 1000, 900, { ...fall, ...percent(10) }, "pass"],
    ["falls beyond its limit", 1000, 899, { ...fall, ...percent(10) }, "fail"],
    ["rises over a limit on its fall", 1000, 9000, { ...fall, ...percent(10) }, "pass"],
    ["stays under a limit of 0", 1000, 1000, { ...rise, ...absolute(0) }, "pass"],
    ["moves under a limit of 0", 1000, 1000.0001, { ...rise, ...absolute(0) }, "fail"],
  ] as const)("holds the measure that %s", (_, then, now, limit, outcome) => {
    expect(moved("latency_p95_ms", then, now, limit)).toMatchObject({
      rule: `budget/${limit.kind}`,
      outcome,
      subject: "chat",
      model: "chat-model",
      value: now,
      unit: "ms",
    });
  });

  it("says the value that would keep it, of the baseline's size and not its sign", () => {
    expect(moved("score", 1000, 1200, { ...rise, ...percent(10) })?.limit).toBe(1100);
    expect(moved("score", 1000, 800, { ...fall, ...percent(10) })?.limit).toBe(900);
    expect(moved("score", -1000, -800, { ...rise, ...percent(10) })).toMatchObject({ outcome: "fail", limit: -900 });
    expect(moved("score", -1000, -1200, { ...fall, ...absolute(100) })).toMatchObject({
      outcome: "fail",
      limit: -1100,
    });
  });

  it("says which way, by how much and what would do", () => {
    expect(moved(COST, 4000, 5000, { ...rise, ...percent(10) })).toMatchObject({
      message: '"chat": monthly_cost_usd rises by $1,000 (+25.0 %), from $4,000 to $5,000; the limit is 10 %',
      hint: "at most $4,400",
    });
    expect(moved("quality", 0.7, 0.65, { ...fall, ...absolute(0.02) })).toMatchObject({
      message: '"chat": quality falls by 5.0 pt (−7.1 %), from 70.0 % to 65.0 %; the limit is 2.0 %',
      hint: "at least 68.0 %",
    });
    expect(moved("score", 0, 5, { ...rise, ...absolute(2) })?.message).toBe(
      '"chat": score rises by 5, from 0 to 5; the limit is 2',
    );
  });

  it("says of what keeps it whether it moved at all", () => {
    expect(moved(COST, 4000, 4200, { ...rise, ...percent(10) })?.message).toContain("rises by $200");
    expect(moved(COST, 4000, 3800, { ...rise, ...percent(10) })?.message).toContain("does not rise, within");
    expect(moved(COST, 4000, 4000, { ...rise, ...percent(10) })?.message).toContain("does not rise, within");
    expect(moved("quality", 0.7, 0.69, { ...fall, ...percent(10) })?.message).toContain("falls by 1.0 pt");
    expect(moved("quality", 0.7, 0.71, { ...fall, ...percent(10) })?.message).toContain("does not fall, within");
  });

  it("is unknown in percent of nothing, whose remedy is the measure's unit, and known in that", () => {
    expect(moved("error_rate", 0, 0.1, { ...rise, ...percent(10) })).toMatchObject({
      rule: "baseline/missing",
      outcome: "unknown",
      neededBy: ["budget/increase"],
      limit: null,
      message: '"chat": error_rate was 0.0 % at the baseline, of which no percentage can be taken',
      hint: "write max_increase in the measure's unit",
    });
    expect(moved("error_rate", 0, 0.1, { ...rise, ...absolute(0.2) })?.outcome).toBe("pass");
  });

  it("is kept by a move of exactly its size, though decimals are not exact in binary", () => {
    const cents = fc.integer({ min: 1, max: 100_000 });
    const step = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(cents, step, (then, by) => {
        const at = (value: number) => value / 1000;
        const up = moved("score", at(then), at(then + by), { ...rise, ...absolute(at(by)) });
        const down = moved("score", at(then + by), at(then), { ...fall, ...absolute(at(by)) });
        expect([up?.outcome, down?.outcome]).toEqual(["pass", "pass"]);
        const over = moved("score", at(then), at(then + by + 1), { ...rise, ...absolute(at(by)) });
        expect(over?.outcome).toBe("fail");
      }),
    );
  });
});

describe("what is held against the baseline", () => {
  const policy = policyOf({ moves: [moveOf(COST, percent(10))] });
  const judge = (now: Values, before: Values | null, parts: Parameters<typeof saidBy>[3] = {}) =>
    saidBy(RULES, policy, [movedOf("chat", now, before, policy)], parts);

  it("is nothing for a new deployment, which has not moved", () => {
    const location = policy.moves[0]?.location;
    expect(judge({ [COST]: 9000 }, null)).toMatchObject([
      {
        location,
        rule: "budget/increase",
        outcome: "pass",
        subject: "chat",
        model: "chat-model",
        measure: COST,
        value: null,
      },
    ]);
  });

  it("is unknown for want of any baseline", () => {
    expect(judge({ [COST]: 9000 }, null, { baseline: NOTHING })).toMatchObject([
      {
        ...{ rule: "baseline/missing", outcome: "unknown", neededBy: ["budget/increase"] },
        message: '"chat": there is nothing to compare with: the first run',
      },
    ]);
  });

  it("is unknown for want of the number, now or then", () => {
    expect(judge({}, { [COST]: 1 })).toMatchObject([{ rule: "evidence/missing", outcome: "unknown" }]);
    expect(judge({ [COST]: unknown("evidence/conflict", "two files") }, { [COST]: 1 })).toEqual([]);
    expect(judge({ [COST]: 1 }, {})[0]?.message).toBe('"chat": the baseline has no monthly_cost_usd');
    expect(judge({ [COST]: 1 }, { [COST]: unknown("evidence/missing", "no load test", "add one") })).toMatchObject([
      {
        ...{ rule: "baseline/missing", hint: "add one" },
        message: '"chat": the baseline has no monthly_cost_usd: no load test',
      },
    ]);
  });

  it("is the last release where the limit says so, and not the merge base", () => {
    const since = policyOf({ moves: [moveOf(COST, { ...percent(10), since: "release" })] });
    const subject = {
      ...subjectOf("chat", { [COST]: 2000 }, since),
      before: beforeOf("chat", { [COST]: 2000 }),
      released: beforeOf("chat", { [COST]: 1500 }),
    };
    const [found] = saidBy(RULES, since, [subject], { lastRelease: COMMIT });
    expect(found).toMatchObject({ outcome: "fail", limit: 1650 });
    expect(found?.message).toContain("from $1,500 to $2,000 since the last release");
    const missing = saidBy(RULES, since, [{ ...subject, released: null }], { lastRelease: NOTHING });
    expect(missing).toMatchObject([{ rule: "baseline/missing", outcome: "unknown" }]);
    expect(saidBy(RULES, since, [{ ...subject, released: null }], { lastRelease: COMMIT })[0]?.outcome).toBe("pass");
  });

  it("is not what was measured under other conditions", () => {
    const of = (comparable: Record<string, string>, value = 0.7) => known(value, null, { comparable });
    const drop = policyOf({ moves: [moveOf("quality", { ...fall, ...absolute(0.01) })] });
    const judged = (now: Record<string, string>, then: Record<string, string>) =>
      saidBy(RULES, drop, [movedOf("chat", { quality: of(now) }, { quality: of(then) }, drop)]).map((one) => one.rule);
    const same = ["budget/decrease"];
    const other = ["evidence/not-comparable"];
    expect(judged({ shots: "5" }, { shots: "5" })).toEqual(same);
    expect(judged({ shots: "5" }, { shots: "0" })).toEqual(other);
    expect(judged({ shots: "5" }, {})).toEqual(same);
    expect(judged({}, { shots: "5" })).toEqual(same);
    expect(judged({ toString: "5" }, {})).toEqual(same);
    expect(judged({ task: "1", shots: "5" }, { task: "1", shots: "0" })).toEqual(other);
    // Only of a tool do minor versions not count.
    expect(judged({ task: "1.2" }, { task: "1.3" })).toEqual(other);
  });

  it("is of one tool by its major version, and before 1.0 by its minor one", () => {
    const of = (harness: string) => known(0.7, null, { comparable: { harness } });
    const drop = policyOf({ moves: [moveOf("quality", { ...fall, ...absolute(0.01) })] });
    const judged = (now: string, then: string) =>
      saidBy(RULES, drop, [movedOf("chat", { quality: of(now) }, { quality: of(then) }, drop)])[0]?.rule;
    for (const [now, then] of [
      ["lm-eval 0.4.9", "lm-eval 0.4.2"],
      ["v1.2.0", "v1.9.3"],
      ["main", "main"],
    ] as const)
      expect([now, then, judged(now, then)]).toEqual([now, then, "budget/decrease"]);
    for (const [now, then] of [
      ["lm-eval 0.5.0", "lm-eval 0.4.9"],
      ["inspect 0.4.1", "lm-eval 0.4.1"],
      ["0.10.1", "0.11.1"],
      ["v2.0.0", "v1.9.3"],
      ["v12.0", "v1.0"],
      ["main", "dev"],
    ] as const)
      expect([now, then, judged(now, then)]).toEqual([now, then, "evidence/not-comparable"]);
    const [found] = saidBy(RULES, drop, [movedOf("chat", { quality: of("v2") }, { quality: of("v1") }, drop)]);
    expect(found?.message).toBe('"chat": it was measured with harness v2, and at the baseline with harness v1');
  });
});

describe("a limit on moves of several", () => {
  it("reports the worst match of a glob", () => {
    const policy = policyOf({ moves: [moveOf("mmlu_*/acc", { ...fall, ...absolute(0.01) })] });
    const subject = movedOf(
      "chat",
      { "mmlu_law/acc": 0.5, "mmlu_logic/acc": 0.3, "gsm8k/acc": 0 },
      { "mmlu_law/acc": 0.55, "mmlu_logic/acc": 0.5, "gsm8k/acc": 0.9 },
      policy,
    );
    expect(saidBy(RULES, policy, [subject]).map((one) => one.measure)).toEqual(["mmlu_logic/acc"]);
  });

  it("selects deployments, and is no sum", () => {
    const policy = policyOf({ moves: [moveOf(COST, { ...percent(10), deployments: ["b*"] })] });
    const twice = (name: string) => movedOf(name, { [COST]: 2000 }, { [COST]: 1000 }, policy);
    expect(saidBy(RULES, policy, [twice("a"), twice("b1"), twice("b2")]).map((one) => one.subject)).toEqual([
      "b1",
      "b2",
    ]);
  });
});

describe("a limit on the move of a sum", () => {
  const policy = policyOf({ moves: [moveOf(COST, { ...percent(10), across: true })] });
  const a = movedOf("a", { [COST]: 1000 }, { [COST]: 1000 }, policy);
  const gone = (name: string, value: Values[string]) => subjectOf(name, { [COST]: value }, policy);
  const judge = (subjects: Parameters<typeof saidBy>[2], parts: Parameters<typeof saidBy>[3] = {}) =>
    saidBy(RULES, policy, subjects, parts);

  it("counts a new deployment, and one that is gone", () => {
    const b = movedOf("b", { [COST]: 500 }, null, policy);
    expect(judge([a, b])).toMatchObject([
      { rule: "budget/increase", outcome: "fail", subject: null, measure: COST, value: 1500, limit: 1100 },
    ]);
    expect(judge([a, b])[0]?.message).toContain("all 2 deployments together: monthly_cost_usd rises by $500");
    expect(judge([a, b], { removed: [gone("c", 400)] })).toMatchObject([{ outcome: "pass", limit: 1540 }]);
  });

  it("is of the selected deployments alone, gone ones too, and of nothing where none is", () => {
    const of = policyOf({ moves: [moveOf(COST, { ...percent(10), across: true, deployments: ["a"] })] });
    const b = movedOf("b", { [COST]: 9000 }, null, of);
    expect(saidBy(RULES, of, [a, b], { removed: [gone("c", 400)] })).toMatchObject([{ outcome: "pass", limit: 1100 }]);
    expect(saidBy(RULES, of, [b])).toEqual([]);
  });

  it("is unknown with a part that is, now or then, and without a baseline", () => {
    const lacking = unknown("evidence/missing", "no load test", "add one");
    const now = judge([a, movedOf("b", { [COST]: lacking }, { [COST]: 1 }, policy)]);
    expect(now).toMatchObject([{ rule: "evidence/missing", outcome: "unknown", subject: "b" }]);
    for (const then of [
      judge([a, movedOf("b", { [COST]: 1 }, { [COST]: lacking }, policy)]),
      judge([a], { removed: [gone("c", lacking)] }),
    ])
      expect(then).toMatchObject([
        { rule: "baseline/missing", outcome: "unknown", neededBy: ["budget/increase"], measure: COST, hint: "add one" },
      ]);
    expect(judge([a], { baseline: NOTHING })).toMatchObject([
      {
        ...{ rule: "baseline/missing", outcome: "unknown", neededBy: ["budget/increase"] },
        message: "all 1 deployments together: there is nothing to compare with: the first run",
      },
    ]);
  });

  it("is unknown where the baseline does not speak of a part at all: it was not free", () => {
    const b = movedOf("b", { [COST]: 1000 }, {}, policy);
    expect(judge([a, b])).toMatchObject([
      {
        ...{ rule: "baseline/missing", outcome: "unknown" },
        message: 'all 2 deployments together: the baseline has no monthly_cost_usd of "b"',
      },
    ]);
  });

  it("counts from the last release where it says so", () => {
    const since = policyOf({ moves: [moveOf(COST, { ...percent(10), across: true, since: "release" })] });
    const one = { ...a, released: beforeOf("a", { [COST]: 500 }) };
    expect(saidBy(RULES, since, [one], { lastRelease: COMMIT })).toMatchObject([{ outcome: "fail", limit: 550 }]);
    expect(saidBy(RULES, since, [one], { lastRelease: NOTHING })[0]?.rule).toBe("baseline/missing");
  });

  it("is one of tiers as well", () => {
    const edge = policyOf({ moves: [moveOf(COST, { ...percent(10), across: true, tiers: ["edge"] })] });
    const kiosk = {
      ...subjectOf("kiosk", { [COST]: 2000 }, edge, deploymentOf("kiosk", { tier: "edge" })),
      before: beforeOf("kiosk", { [COST]: 1000 }),
    };
    expect(saidBy(RULES, edge, [a, kiosk])).toMatchObject([{ outcome: "fail", value: 2000 }]);
  });
});

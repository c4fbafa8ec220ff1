import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known, type Quantity, unknown } from "../../src/domain/quantity.ts";
import { frontierViews } from "../../src/subjects/views.ts";
import { budgetOf, frontierOfPoints, policyOf } from "../support/policy.ts";
import { infoOf, subjectOf } from "../support/subjects.ts";
import { movedOf, saidBy, type Values } from "./support.ts";

const MEASURE = "cost_per_extra_point_usd";
type Points = Parameters<typeof frontierOfPoints>[0];
const POINTS: Points = [
  ["small", 0.6, 1000],
  ["large", 0.8, 4000],
  ["middle", 0.7, 2000],
];

const policyFor = (limit: number, against: "baseline" | "frontier", points: Points = null) =>
  policyOf({ frontiers: [frontierOfPoints(points)], budgets: [budgetOf(MEASURE, { limit, against })] });
const at = (quality: number | Quantity, monthly_cost_usd: number | Quantity): Values => ({ quality, monthly_cost_usd });
const lacking = unknown("cost/unknown-price", "no price", "state one");
const ANY = ["budget/max", "baseline/missing", "cost/unknown-price", "evidence/missing"] as const;
const OTHERS = ["evidence/not-comparable", "evidence/scale"] as const;
const of = (found: ReturnType<typeof saidBy>) => found.filter((one) => one.measure === MEASURE);

/** What a limit on each extra point says of a deployment that was at `before`; null: it is new. */
function since(limit: number, now: Values, before: Values | null, parts: Parameters<typeof saidBy>[3] = {}) {
  const policy = policyFor(limit, "baseline");
  return of(saidBy([...ANY, ...OTHERS], policy, [movedOf("chat", now, before, policy)], parts));
}

/** The same against the declared frontier. */
function above(limit: number, now: Values, points: Points = POINTS, model = "new") {
  const policy = policyFor(limit, "frontier", points);
  return of(saidBy([...ANY, ...OTHERS], policy, [{ ...subjectOf("chat", now, policy), model }]));
}

describe("the cost of each extra point", () => {
  it("is the money more for each hundredth of the range more", () => {
    expect(since(2000, at(0.75, 6000), at(0.7, 1000))).toMatchObject([
      { rule: "budget/max", outcome: "pass", value: expect.closeTo(1000, 6), limit: 2000, unit: "USD" },
    ]);
    expect(since(999, at(0.75, 6000), at(0.7, 1000))).toMatchObject([
      { rule: "budget/max", outcome: "fail", value: expect.closeTo(1000, 6), subject: "chat", model: "chat-model" },
    ]);
  });

  it("says what the gain costs, of how much, and what it may cost", () => {
    const [within] = since(2500, at(0.75, 51_000), at(0.5, 1000));
    expect(within?.message).toBe(
      '"chat" costs $50,000 a month more than the baseline (+5,000 %) for 25.0 pt of quality: $2,000 for each point, within the limit of $2,500',
    );
    const [over] = since(1200, at(0.75, 51_000), at(0.5, 1000));
    expect(over?.message).toContain("for 25.0 pt of quality: $2,000 for each point; the limit is $1,200");
    expect(over?.hint).toBe("at most $31,000 a month for this gain");
  });

  it("is by the range of the measure, wherever that begins", () => {
    const policy = policyFor(30, "baseline");
    const info = (name: string) => (name === "quality" ? { ...infoOf(name), range: [50, 250] as const } : infoOf(name));
    const judge = (about: typeof infoOf) => {
      const subject = movedOf("chat", at(90, 1300), at(80, 1000), policy);
      const parts = { info: about, frontiers: frontierViews(policy, [subject], about) };
      return of(saidBy([...ANY, ...OTHERS], policy, [subject], parts))[0];
    };
    expect(judge(info)).toMatchObject({ outcome: "fail", value: 60 });
    expect(judge((name) => ({ ...info(name), range: null }))).toMatchObject({
      ...{ rule: "evidence/scale", outcome: "unknown", neededBy: ["budget/max"] },
      hint: 'state measures."quality".range',
    });
  });

  it("is nothing for what is not dearer, however accurate", () => {
    for (const month of [1000, 999])
      expect(since(1, at(0.1, month), at(0.7, 1000))).toMatchObject([
        { outcome: "pass", value: null, message: '"chat" is not dearer than the baseline' },
      ]);
  });

  it("has no limit that keeps what is dearer and not better", () => {
    const [same] = since(1e9, at(0.7, 3500), at(0.7, 1000));
    expect(same).toMatchObject({ outcome: "fail", value: null });
    expect(same?.message).toBe(
      '"chat" is dearer and not better: it costs $2,500 a month more than the baseline (+250 %) and is as accurate',
    );
    const [worse] = since(1e9, at(0.65, 3500), at(0.7, 1000));
    expect(worse?.outcome).toBe("fail");
    expect(worse?.message).toMatch(/ and is 5\.0 pt less accurate$/);
    expect(worse?.hint).toBe("cost at most $1,000 a month, or an accuracy above 70.0 %");
  });

  it("keeps a limit that it meets exactly, though decimals are not exact in binary", () => {
    const thousandths = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(thousandths, thousandths, fc.integer({ min: 1, max: 10_000 }), (then, gain, limit) => {
        const [from, to] = [then / 1000, (then + gain) / 1000];
        const dearer = (limit * gain) / 10;
        expect(since(limit, at(to, 1000 + dearer), at(from, 1000))[0]?.outcome).toBe("pass");
        expect(since(limit, at(to, 1000 + dearer + 0.01), at(from, 1000))[0]?.outcome).toBe("fail");
      }),
    );
  });

  it("keeps it also where a small difference of large sums is off", () => {
    expect(since(0.002, at(0.75, 100_000.1), at(0.25, 100_000))[0]?.outcome).toBe("pass");
    expect(since(0.002, at(0.75, 100_000.11), at(0.25, 100_000))[0]?.outcome).toBe("fail");
  });

  it("is of the accuracy of the deployment's own family", () => {
    const strict = { ...frontierOfPoints(null), name: "edge", deployments: ["kiosk"] };
    const objectives = strict.objectives.map((one) => ({
      ...one,
      measure: one.goal === "maximize" ? "score" : one.measure,
    }));
    const base = policyFor(1, "baseline");
    const policy = { ...base, frontiers: [...base.frontiers, { ...strict, objectives }] };
    const subject = movedOf("kiosk", at(0.8, 2000), at(0.7, 1000), policy);
    expect(of(saidBy([...ANY, ...OTHERS], policy, [subject]))[0]?.message).toBe('"kiosk": nothing gives score');
  });

  it("is unknown without either number, now or before, and without a baseline", () => {
    const none = { baseline: { source: "none", sha: null, why: "the first run" } } as const;
    const rules = (found: ReturnType<typeof since>) => found.map((one) => [one.rule, one.outcome, one.hint]);
    expect(rules(since(1, at(0.7, lacking), at(0.7, 1000)))).toEqual([["cost/unknown-price", "unknown", "state one"]]);
    expect(rules(since(1, at(lacking, 2000), at(0.7, 1000)))).toEqual([["cost/unknown-price", "unknown", "state one"]]);
    expect(rules(since(1, at(0.7, 2000), at(0.7, lacking)))).toEqual([["baseline/missing", "unknown", "state one"]]);
    expect(rules(since(1, at(0.7, 2000), at(lacking, 1000)))).toEqual([["baseline/missing", "unknown", "state one"]]);
    expect(rules(since(1, at(0.7, 2000), null, none))).toEqual([["baseline/missing", "unknown", null]]);
    expect(since(1, { monthly_cost_usd: 1 }, at(0.7, 1))[0]?.message).toContain("nothing gives quality");
  });

  it("is unknown where the accuracy was measured under other conditions", () => {
    const shots = (value: number, count: string) => known(value, null, { comparable: { shots: count } });
    const found = since(1, at(shots(0.8, "5"), 2000), at(shots(0.7, "0"), 1000));
    expect(found).toMatchObject([{ rule: "evidence/not-comparable", outcome: "unknown" }]);
  });

  it("is unknown where no maximized objective says what a point is", () => {
    const frontier = frontierOfPoints(null);
    const cost = { ...frontier, objectives: frontier.objectives.filter((one) => one.goal === "minimize") };
    for (const frontiers of [[cost], []]) {
      const policy = { ...policyFor(1, "baseline"), frontiers };
      const subject = movedOf("chat", at(0.8, 2000), at(0.7, 1000), policy);
      expect(of(saidBy([...ANY], policy, [subject]))).toMatchObject([{ rule: "evidence/missing", outcome: "unknown" }]);
    }
  });
});

describe("the cost of each extra point over the frontier", () => {
  it("is counted from the point of next lower accuracy, whatever their order", () => {
    expect(above(100, at(0.75, 2450))).toMatchObject([{ outcome: "pass", value: expect.closeTo(90, 6) }]);
    expect(above(100, at(0.75, 2450))[0]?.message).toContain('a month more than "middle" (+22.5 %)');
    expect(above(100, at(0.9, 5500))).toMatchObject([{ outcome: "fail", value: expect.closeTo(150, 6) }]);
  });

  it("is not counted from a point of the same accuracy, nor from its own", () => {
    expect(above(100, at(0.7, 2500))[0]?.message).toContain('than "small"');
    expect(above(100, at(0.75, 2450), POINTS, "middle")[0]?.message).toContain('than "small"');
  });

  it("is unknown below every point", () => {
    for (const points of [POINTS, []])
      expect(above(1, at(0.6, 500), points)).toMatchObject([
        { rule: "evidence/missing", outcome: "unknown", hint: "declare one, or write against: baseline" },
      ]);
  });

  it("is unknown without its own numbers", () => {
    expect(above(1, at(lacking, 500))).toMatchObject([{ rule: "cost/unknown-price", outcome: "unknown" }]);
    expect(above(1, at(0.75, lacking))).toMatchObject([{ rule: "cost/unknown-price", outcome: "unknown" }]);
    expect(above(1, { monthly_cost_usd: 1 })[0]?.message).toContain("nothing gives quality");
    expect(above(1, { quality: 0.75 })[0]?.message).toContain("nothing gives monthly_cost_usd");
  });

  it("is no comparison where the frontier is not in monthly cost", () => {
    const frontier = frontierOfPoints(POINTS);
    const objectives = frontier.objectives.map((one) =>
      one.goal === "minimize" ? { ...one, measure: "inference_cost_per_1k_usd" } : one,
    );
    const policy = { ...policyFor(1, "frontier"), frontiers: [{ ...frontier, objectives }] };
    expect(of(saidBy([...OTHERS], policy, [subjectOf("chat", at(0.8, 2000), policy)]))).toMatchObject([
      { rule: "evidence/not-comparable", outcome: "unknown", hint: "write against: baseline" },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrontierRule, Policy } from "../../src/domain/policy.ts";
import { unknown } from "../../src/domain/quantity.ts";
import type { Finding, Outcome, Verdict } from "../../src/domain/rules.ts";
import { finding } from "../../src/domain/rules.ts";
import { applyRules } from "../../src/rules/index.ts";
import { verdictOver, weighed } from "../../src/verdict/judge.ts";
import { fileOf } from "../evidence/support.ts";
import { budgetOf, frontierOfPoints, policyOf } from "../support/policy.ts";
import { contextOf, subjectOf } from "../support/subjects.ts";
import { gate, lineOf, TODAY } from "./support.ts";

const RANK: Readonly<Record<Verdict, number>> = { pass: 0, warn: 1, inconclusive: 2, fail: 3 };
const WORSE: readonly Outcome[] = ["pass", "warn", "unknown", "fail"];

/** A deployment's quality, a share, and its month; null is a number that nobody has. */
interface Spot {
  readonly quality: number | null;
  readonly cost: number | null;
}

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const month = fc.double({ min: 1, max: 1e5, noNaN: true });
const place = fc.record({ quality: share, cost: month });
const spot = fc.oneof({ weight: 9, arbitrary: place }, fc.record({ quality: fc.constant(null), cost: month }));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

/** Any one-sided rules on the two objectives: floors, caps, a sum, a frontier, tolerances, severities. */
const policies: fc.Arbitrary<Policy> = fc
  .record({
    floor: maybe(share),
    cap: maybe(month),
    near: maybe(fc.integer({ min: 1, max: 100 })),
    together: maybe(month),
    points: maybe(fc.array(place, { minLength: 1, maxLength: 5 })),
    tolerance: maybe(fc.double({ min: 0, max: 20, noNaN: true })),
    lenient: fc.subarray(["budget/max", "budget/min", "frontier/dominated"] as const),
    onInconclusive: fc.constantFrom("fail", "warn"),
  })
  .map(({ floor, cap, near, together, points, tolerance, lenient, onInconclusive }) =>
    policyOf({
      budgets: [
        ...(floor === null ? [] : [budgetOf("quality", { kind: "min", limit: floor })]),
        ...(cap === null ? [] : [budgetOf("monthly_cost_usd", { limit: cap, warn: percent(near) })]),
        ...(together === null ? [] : [budgetOf("monthly_cost_usd", { limit: together, across: true })]),
      ],
      frontiers: points === null ? [] : [frontierOf(points, percent(tolerance))],
      severity: new Map(lenient.map((rule) => [rule, "warn"])),
      onInconclusive,
    }),
  );

function percent(value: number | null) {
  return value === null ? null : ({ kind: "percent", value } as const);
}

function frontierOf(
  points: readonly { readonly quality: number; readonly cost: number }[],
  tolerance: ReturnType<typeof percent>,
): FrontierRule {
  const rule = frontierOfPoints(points.map(({ quality, cost }, index) => [`p${index}`, quality, cost]));
  return { ...rule, objectives: rule.objectives.map((one) => ({ ...one, tolerance })) };
}

/** Every finding of these deployments, d0, d1 …, and what it comes to. */
function judged(policy: Policy, spots: readonly Spot[], order: readonly number[] = spots.map((_, index) => index)) {
  const subjects = order.map((index) => {
    const lacking = unknown("evidence/missing", "nobody measured it");
    const { quality, cost } = spots[index] ?? { quality: null, cost: null };
    return subjectOf(`d${index}`, { quality: quality ?? lacking, monthly_cost_usd: cost ?? lacking }, policy);
  });
  const { findings } = weighed(
    applyRules(contextOf(policy, subjects, { files: [fileOf("evals/a.json", [])] })),
    policy,
    TODAY,
  );
  return { findings, ...verdictOver(findings, "fail", policy.onInconclusive) };
}

const sorted = (findings: readonly Finding[]) => findings.map((one) => JSON.stringify(one)).sort();
const failing = (findings: readonly Finding[]) =>
  findings.flatMap((one) => (one.outcome === "fail" ? [`${one.rule} ${one.subject} ${one.measure}`] : [])).sort();

describe("a deployment that gets cheaper and better", () => {
  it("never breaks a rule that it kept, and never makes the verdict worse", () => {
    const gain = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(policies, fc.array(place, { minLength: 1, maxLength: 4 }), gain, gain, (policy, spots, up, down) => {
        const [first, ...rest] = spots;
        if (!first) return;
        const better = {
          quality: first.quality + up * (1 - first.quality),
          cost: Math.max(0.01, first.cost * (1 - down)),
        };
        const [before, after] = [judged(policy, spots), judged(policy, [better, ...rest])];
        const had = new Set(failing(before.findings));
        expect(failing(after.findings).filter((one) => !had.has(one))).toEqual([]);
        expect(RANK[after.verdict]).toBeLessThanOrEqual(RANK[before.verdict]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the verdict", () => {
  const outcomes = fc.array(fc.constantFrom(...WORSE), { minLength: 1, maxLength: 8 });
  it("never gets better when one outcome gets worse", () => {
    const failOn = fc.constantFrom("fail" as const, "warn" as const);
    fc.assert(
      fc.property(outcomes, fc.nat(), fc.nat(), failOn, (all, which, by, on) => {
        const index = which % all.length;
        const from = WORSE.indexOf(all[index] ?? "pass");
        const worse = all.map((one, at) => (at === index ? (WORSE[Math.min(3, from + by)] ?? one) : one));
        const of = (some: readonly Outcome[]) =>
          verdictOver(
            some.map((outcome) => finding("budget/max", outcome, "")),
            on,
            "fail",
          );
        expect(RANK[of(worse).verdict]).toBeGreaterThanOrEqual(RANK[of(all).verdict]);
        expect(of(worse).blocked || !of(all).blocked).toBe(true);
      }),
    );
  });
});

describe("the order", () => {
  const shuffled = fc
    .array(spot, { minLength: 1, maxLength: 5 })
    .chain((spots) =>
      fc.tuple(fc.constant(spots), fc.shuffledSubarray([...spots.keys()], { minLength: spots.length })),
    );

  it("of deployments changes no finding", () => {
    fc.assert(
      fc.property(policies, shuffled, (policy, [spots, order]) => {
        const [as, other] = [judged(policy, spots), judged(policy, spots, order)];
        expect(sorted(other.findings)).toEqual(sorted(as.findings));
        expect(other.verdict).toBe(as.verdict);
      }),
      { numRuns: 500 },
    );
  });

  it("of deployments does not decide about a sum at its limit", () => {
    const policy = policyOf({ budgets: [budgetOf("monthly_cost_usd", { limit: 0.6, across: true })] });
    const spots = [0.1, 0.2, 0.3].map((cost) => ({ quality: 0.5, cost }));
    expect(judged(policy, spots).verdict).toBe("pass");
    expect(judged(policy, spots, [2, 1, 0]).verdict).toBe("pass");
  });

  it("of declared points, budgets and severities changes no finding", () => {
    fc.assert(
      fc.property(policies, fc.array(spot, { minLength: 1, maxLength: 4 }), (policy, spots) => {
        const [family] = policy.frontiers;
        const other: Policy = {
          ...policy,
          budgets: [...policy.budgets].reverse(),
          frontiers: family?.points ? [{ ...family, points: [...family.points].reverse() }] : policy.frontiers,
          severity: new Map([...policy.severity].reverse()),
        };
        const known = ({ findings }: ReturnType<typeof judged>) =>
          sorted(findings.map((one) => ({ ...one, neededBy: [...one.neededBy].sort() })));
        expect(known(judged(other, spots))).toEqual(known(judged(policy, spots)));
      }),
      { numRuns: 500 },
    );
  });

  it("of files and of entries in the policy changes no finding", async () => {
    const row = fc.record({
      model: fc.constantFrom("a", "b", "c", "__proto__"),
      accuracy: maybe(share),
      inference_cost_per_1k_usd: maybe(month),
    });
    const tables = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const names = ["a", "b", "c", "__proto__"];
    await fc.assert(
      fc.asyncProperty(tables, fc.boolean(), async (all, wild) => {
        const files = Object.fromEntries(all.map((rows, index) => [`evals/${index}.json`, JSON.stringify(rows)]));
        const policy = (flip: boolean) => {
          const ordered = <T>(items: readonly T[]) => (flip ? [...items].reverse() : items);
          const results = wild ? ["evals/*.json"] : ordered(Object.keys(files));
          return `version: 1
results: ${JSON.stringify(results)}
budgets: [{ measure: accuracy, min: 0.5 }, { measure: inference_cost_per_1k_usd, max: 5000 }]
deployments: { ${ordered(names.map((name) => `x${name}: { model: ${name} }`)).join(", ")} }
`;
        };
        const [as, other] = await Promise.all([gate(policy(false), files), gate(policy(true), files)]);
        expect(other.findings.map(lineOf).sort()).toEqual(as.findings.map(lineOf).sort());
        expect(other.verdict).toBe(as.verdict);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a declared point that another one dominates", () => {
  it("changes no failure", () => {
    const behind = fc.record({
      quality: fc.double({ min: 0, max: 1, noNaN: true }),
      cost: fc.double({ min: 0, max: 2, noNaN: true }),
    });
    const cases = fc.record({
      points: fc.array(place, { minLength: 1, maxLength: 4 }),
      tolerance: maybe(fc.double({ min: 0, max: 20, noNaN: true })),
      spots: fc.array(place, { minLength: 1, maxLength: 3 }),
      behind,
    });
    fc.assert(
      fc.property(cases, ({ points, tolerance, spots, behind: by }) => {
        const [first] = points;
        if (!first) return;
        const worse = { quality: first.quality * by.quality, cost: first.cost * (1 + by.cost) };
        const of = (some: typeof points) =>
          judged(policyOf({ frontiers: [frontierOf(some, percent(tolerance))] }), spots);
        expect(failing(of([...points, worse]).findings)).toEqual(failing(of(points).findings));
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/judgement.ts";
import type { Serving, Workload } from "../../src/domain/policy.ts";
import {
  bookOf,
  costed,
  knownOf,
  lackingOf,
  load,
  pricesOf,
  quantity,
  said,
  servingOf,
  tested,
  type value,
  workloadOf,
} from "./support.ts";

const [K1, SATURATED, MONTH, MAX] = [
  "inference_cost_per_1k_usd",
  "inference_cost_per_1k_saturated_usd",
  "monthly_cost_usd",
  "monthly_cost_max_usd",
] as const;
/** Requests a month of one a second. */
const MONTHLY = 730 * 3600;

/** A deployment on instances of one type whose replicas complete so many requests a second. */
function served(type: string, rps: number, serving: Partial<Serving> = {}, workload: Partial<Workload> | null = null) {
  const deployment = { serving: servingOf(type, serving), workload: workload && workloadOf(workload) };
  return costed(tested(load({ concurrency: 8 }, { throughput_rps: rps }), type), { deployment });
}

function number(...[cost, measure]: Parameters<typeof value>): number {
  return knownOf(quantity(cost, measure)).value;
}

describe("replicas that are paid by the hour", () => {
  it("cost 1000 P ÷ (3600 k T) for 1,000 requests when full: g6e.xlarge at 12 requests/s", () => {
    const cost = served("g6e.xlarge", 12);
    expect(number(cost, SATURATED)).toBeCloseTo((1000 * 1.861) / (3600 * 12), 12);
    expect(number(cost, SATURATED).toFixed(4)).toBe("0.0431");
    expect(quantity(cost, SATURATED)).toMatchObject({
      ...{ unit: "USD", basis: "replica_hours" },
      formula: "1000 × $1.861 ÷ (3600 × 1 × 12 requests/s)",
      origins: [
        { text: "loadtest/run.json: /throughput_rps" },
        { text: expect.stringMatching(/^bundled catalogue/), as_of: "2026-07-20" },
      ],
    });
  });

  it.each([
    [0.3, "0.1436"],
    [0.05, "0.8616"],
  ])("cost 1 ÷ u of that at a load of %d of what they carry: %s", (u, expected) => {
    const cost = served("g6e.xlarge", 12, {}, { requestsPerMonth: u * 12 * MONTHLY });
    expect(number(cost, K1).toFixed(4)).toBe(expected);
    expect(number(cost, K1)).toBeCloseTo(number(cost, SATURATED) / u, 10);
    expect(number(cost, "utilization")).toBeCloseTo(u, 12);
    expect(number(cost, "idle_share")).toBeCloseTo(1 - u, 12);
    expect(number(cost, MONTH)).toBeCloseTo(1.861 * 730, 8);
    expect(knownOf(quantity(cost, K1)).formula).toMatch(/; one request: \$1358.53 a month ÷ \d+ requests$/);
  });

  it("cost 1e6 H ÷ (3600 × tokens/s) for 1,000,000 tokens", () => {
    const tokens = { inputTokens: 900, outputTokens: 100 };
    const full = served("g6e.xlarge", 12, {}, { ...tokens, requestsPerMonth: 12 * MONTHLY });
    expect(number(full, "cost_per_1m_tokens_usd")).toBeCloseTo((1e6 * 1.861) / (3600 * 12 * 1000), 10);
    const idle = served("g6e.xlarge", 12, {}, { ...tokens, requestsPerMonth: 6 * MONTHLY });
    expect(number(idle, "cost_per_1m_tokens_usd")).toBeCloseTo((1e6 * 1.861) / (3600 * 6 * 1000), 10);
    const unknown = served("g6e.xlarge", 12, {}, tokens);
    expect(quantity(unknown, "cost_per_1m_tokens_usd")).toMatchObject({
      value: expect.closeTo((1e6 * 1.861) / (3600 * 12 * 1000), 10),
      formula: expect.stringContaining("per 1,000 requests with every replica full ÷ (1000 × 1000 tokens)"),
    });
  });

  it("are as many as the load needs, within their bounds: ⌈λ ÷ (T θ)⌉", () => {
    const replicas = { min: 2, max: 15 };
    const month = (rps: number, targetUtilization: number | null) =>
      number(served("g5.xlarge", 1, { replicas, targetUtilization }, { requestsPerMonth: rps * MONTHLY }), MONTH) /
      (730 * 1.006);
    expect([0.1, 2, 2.1, 14, 15].map((rps) => Math.round(month(rps, null)))).toEqual([2, 2, 3, 14, 15]);
    expect([1.4, 1.5, 10.5].map((rps) => Math.round(month(rps, 0.7)))).toEqual([2, 3, 15]);
  });

  it("are at least one, also where none is the least", () => {
    const cost = served("g5.xlarge", 1, { replicas: { min: 0, max: 3 } }, { requestsPerMonth: 1 });
    expect(number(cost, MONTH)).toBeCloseTo(730 * 1.006, 8);
  });

  it("come to 11,015.70 USD a month at most, and 1,468.76 at least: 2 to 15 of g5.xlarge", () => {
    const cost = served("g5.xlarge", 3, { replicas: { min: 2, max: 15 } }, { requestsPerMonth: 1000 });
    expect(number(cost, MAX)).toBeCloseTo(11_015.7, 6);
    expect(number(cost, MONTH)).toBeCloseTo(1468.76, 6);
    expect(quantity(cost, MAX)).toMatchObject({ formula: "730 h × 15 × g5.xlarge at $1.006, for 15 replicas" });
  });

  it("are packed onto whole instances: 9 of one GPU are 2 × p5.48xlarge", () => {
    const nine = served("p5.48xlarge", 1, { replicas: { min: 9, max: 9 } }, { requestsPerMonth: 9 * MONTHLY });
    expect(number(nine, MAX)).toBeCloseTo(80_358.4, 6);
    expect(number(nine, MONTH)).toBeCloseTo(80_358.4, 6);
    expect(number(nine, SATURATED)).toBeCloseTo((1000 * 55.04) / (3600 * 8), 10);
    expect(number(nine, "utilization")).toBeCloseTo(9 / 16, 12);
    expect(quantity(nine, "utilization")).toMatchObject({
      formula: "9 requests/s ÷ 16 that 2 × p5.48xlarge carry",
    });
    const eight = served("p5.48xlarge", 1, { replicas: { min: 8, max: 8 } });
    expect(number(eight, MAX)).toBeCloseTo(40_179.2, 6);
  });

  it("rest on the load test and on the price, which has a date only where somebody says one", () => {
    const book = bookOf(pricesOf({ instances: { box: {} } }));
    const deployment = { serving: servingOf("box"), workload: workloadOf({ requestsPerMonth: MONTHLY }) };
    const cost = costed(tested(load({ concurrency: 8 }, { throughput_rps: 2 }), "box"), { deployment, book });
    const test = { text: "loadtest/run.json: /throughput_rps" };
    const origins = (measure: string) => knownOf(quantity(cost, measure)).origins;
    expect(origins("utilization")).toMatchObject([test]);
    expect(origins(MONTH)).toMatchObject([test, { text: expect.stringContaining("pareto-gate.yml") }]);
    expect(origins(MONTH)[1]).not.toHaveProperty("as_of");
  });

  it("may each take several instances: 16 GPUs are 2 × p5.48xlarge", () => {
    const cost = served("p5.48xlarge", 4, { gpusPerReplica: 16, replicas: { min: 3, max: 3 } });
    expect(number(cost, MAX)).toBeCloseTo(6 * 730 * 55.04, 6);
    expect(number(cost, SATURATED)).toBeCloseTo((1000 * 2 * 55.04) / (3600 * 4), 10);
    expect(quantity(cost, SATURATED)).toMatchObject({ formula: "1000 × $55.04 ÷ (3600 × 1/2 × 4 requests/s)" });
  });

  it("may each have a sixth of a GPU, which is an instance", () => {
    const cost = served("Standard_NV6ads_A10_v5", 2, { replicas: { min: 3, max: 3 } });
    expect(number(cost, MAX)).toBeCloseTo(3 * 730 * 0.454, 8);
    expect(number(cost, SATURATED)).toBeCloseTo((1000 * 0.454) / (3600 * 2), 12);
  });

  it("have no cost at a workload that nobody declares, and say what to write", () => {
    const cost = served("g5.xlarge", 3, { replicas: { min: 2, max: 15 } }, { peakRps: 3 });
    for (const measure of [K1, MONTH, "utilization", "idle_share", "cost_per_correct_usd"]) {
      expect(said(lackingOf(quantity(cost, measure)))).toBe(
        "evidence/missing: nobody says how many requests a month it serves -> write deployments.*.workload: { requests_per_month: … }",
      );
    }
    expect(number(cost, SATURATED)).toBeGreaterThan(0);
    expect(number(cost, MAX)).toBeCloseTo(11_015.7, 6);
  });

  it("have no most where nobody bounds them", () => {
    const cost = served("g5.xlarge", 3, {}, { requestsPerMonth: 7 * MONTHLY });
    expect(number(cost, MONTH)).toBeCloseTo(3 * 730 * 1.006, 8);
    expect(said(lackingOf(quantity(cost, MAX)))).toBe(
      "evidence/missing: nobody says how many replicas there may be -> write serving.replicas: { min: …, max: … }",
    );
  });

  it("spread their cost over what they carry, not over what is dropped", () => {
    const cost = served("g5.xlarge", 2, { replicas: { min: 1, max: 1 } }, { requestsPerMonth: 10 * MONTHLY });
    expect(number(cost, K1)).toBeCloseTo(number(cost, SATURATED), 12);
    expect(number(cost, "utilization")).toBe(1);
    expect(number(cost, "idle_share")).toBe(0);
    expect(quantity(cost, K1)).toMatchObject({
      formula: expect.stringContaining("÷ 5256000 requests (of 26280000) that 1 replica can carry"),
    });
  });
});

describe("what all replicas carry", () => {
  const bounds = { replicas: { min: 2, max: 15 }, targetUtilization: 0.7 };
  const capacity = (rps: number, serving: Partial<Serving>, workload: Partial<Workload>): readonly Issue[] =>
    served("g6e.xlarge", rps, serving, workload).issues.filter(({ rule }) => rule === "cost/capacity");

  it("may be exactly the peak", () => {
    for (const rps of [0.1, 0.3, 1.1, 1.2, 3, 7.7]) {
      expect(capacity(rps, bounds, { peakRps: Number((rps * 10.5).toPrecision(12)) })).toEqual([]);
    }
  });

  it("and not less than it: the replicas that would carry it are named", () => {
    expect(capacity(1.2, bounds, { peakRps: 12.7 })).toEqual([
      {
        rule: "cost/capacity",
        message:
          "a peak of 12.7 requests/s is more than 15 replicas carry, which is 12.6 requests/s at 70 % utilization",
        hint: "write serving.replicas.max: 16",
        ...{ measure: "throughput_rps", value: 12.7, limit: expect.closeTo(12.6, 10) },
      },
    ]);
    for (const peakRps of [12.7, 40, 1000.5]) {
      const [issue] = capacity(1.2, bounds, { peakRps });
      const max = Number(issue?.hint?.replace(/\D/g, ""));
      expect(capacity(1.2, { ...bounds, replicas: { min: 2, max } }, { peakRps })).toEqual([]);
      expect(capacity(1.2, { ...bounds, replicas: { min: 2, max: max - 1 } }, { peakRps })).toHaveLength(1);
    }
  });

  it("is named to the replica, where the peak is a multiple of what one carries", () => {
    const hint = (peakRps: number) => capacity(2, { replicas: { min: 1, max: 1 } }, { peakRps })[0]?.hint;
    expect([hint(4), hint(6), hint(6.1)].map((one) => one?.at(-1))).toEqual(["2", "3", "4"]);
  });

  it("is held against the mean load where no peak is declared, or a lower one", () => {
    const [issue] = capacity(2, { replicas: { min: 1, max: 1 } }, { requestsPerMonth: 3 * MONTHLY });
    expect(issue?.message).toBe("its mean load of 3 requests/s is more than 1 replica carries, which is 2 requests/s");
    expect(capacity(2, { replicas: { min: 1, max: 1 } }, { requestsPerMonth: 3 * MONTHLY, peakRps: 1 })).toHaveLength(
      1,
    );
    expect(capacity(2, { replicas: { min: 1, max: 1 } }, { requestsPerMonth: MONTHLY, peakRps: 2 })).toEqual([]);
  });

  it("has no bound that nobody declares", () => {
    expect(capacity(2, {}, { peakRps: 1000 })).toEqual([]);
    expect(capacity(2, { replicas: { min: 1, max: 1 } }, {})).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { originsOf } from "../../src/cost/priced-rows.ts";
import { hasTokens } from "../../src/cost/tokens.ts";
import { perCorrect, perMillion, requestCosts, scaled } from "../../src/cost/unit.ts";
import { known, unknown } from "../../src/domain/quantity.ts";
import {
  bookOf,
  candidateOf,
  costed,
  knownOf,
  lackingOf,
  load,
  paid,
  pricesOf,
  quantity,
  row,
  tested,
  workloadOf,
} from "./support.ts";

const [K1, SATURATED, MONTH] = [
  "inference_cost_per_1k_usd",
  "inference_cost_per_1k_saturated_usd",
  "monthly_cost_usd",
] as const;
const USD = known(2, "USD", { origins: [{ text: "price" }] });
const lacking = unknown("cost/unknown-price", "no price");

describe("a cost times a number", () => {
  it("has an error bar as many times as large, and none where it had none", () => {
    expect(scaled(USD, 3, "3 ×")).toMatchObject({ value: 6, stderr: null, formula: "3 ×" });
    expect(scaled({ ...USD, stderr: 0.5, formula: "a" }, 3, "3 ×")).toMatchObject({
      ...{ value: 6, stderr: 1.5 },
      formula: "3 ×; one request: a",
    });
  });
});

describe("what is paid by the request", () => {
  it("is unknown in every measure of money where its price is, and has no replicas", () => {
    const costs = requestCosts(lacking, workloadOf({ requestsPerMonth: 5 }));
    for (const cost of [costs.saturated, costs.perRequest, costs.monthly, costs.monthlyMax]) expect(cost).toBe(lacking);
    expect([costs.utilization, costs.idle].map((one) => lackingOf(one).rule)).toEqual([
      "evidence/missing",
      "evidence/missing",
    ]);
  });
});

describe("1,000,000 tokens", () => {
  it("have no cost where a request has none, and one where either side has some", () => {
    const none = { input: 0, output: 0 };
    expect(lackingOf(perMillion(USD, USD, none)).rule).toBe("evidence/missing");
    expect(lackingOf(perMillion(USD, USD, null)).rule).toBe("evidence/missing");
    expect(knownOf(perMillion(USD, USD, { input: 0, output: 4 })).value).toBeCloseTo(500, 9);
    expect(perMillion(lacking, lacking, none)).toBe(lacking);
  });
});

describe("a correct answer", () => {
  const of = (share: number) => perCorrect(USD, known(share, null, { origins: [{ text: "accuracy" }] }));

  it("is one of a share above nothing and up to all", () => {
    expect([of(1), of(0.5)].map((one) => knownOf(one).value)).toEqual([2, 4]);
    for (const share of [-0.1, 0, 1.01]) expect(lackingOf(of(share)).rule).toBe("evidence/scale");
  });

  it("rests on the cost and on the share", () => {
    expect(knownOf(of(0.5)).origins.map(({ text }) => text)).toEqual(["price", "accuracy"]);
  });
});

describe("rows of an evaluation", () => {
  it("have tokens where both sides are stated and some are there", () => {
    expect([row(0, 1), row(1, 0), row(null, 9), row(9, null), row(0, 0)].map(hasTokens)).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
  });

  it("are named by the first of each file", () => {
    const at = (path: string, pointer: string) => row(1, 1, { path, pointer });
    expect(originsOf([at("a", "/0"), at("a", "/1"), at("b", "/0"), at("a", "/2")]).map(({ text }) => text)).toEqual([
      "a: /0",
      "b: /0",
    ]);
  });
});

describe("the way of paying that is believed", () => {
  const book = bookOf(pricesOf({ tokens: { m: {} } }));
  const tokens = { inputTokens: 1000, outputTokens: 500 };
  const hosted = tested(load({ concurrency: 8 }, { throughput_rps: 12 }), "g6e.xlarge");

  it("is the hour of what a load test ran on, where nothing is declared", () => {
    expect(quantity(costed(hosted, { deployment: null }), SATURATED)).toMatchObject({ basis: "replica_hours" });
    expect(quantity(costed(hosted, { deployment: {} }), SATURATED)).toMatchObject({ basis: "replica_hours" });
  });

  it("is that hour before the tokens of a workload", () => {
    const deployment = { workload: workloadOf({ ...tokens, requestsPerMonth: 1000 }) };
    expect(quantity(costed(hosted, { deployment, book }), SATURATED)).toMatchObject({ basis: "replica_hours" });
  });

  it("is not the workload's tokens where the tool wrote a cost that cannot be", () => {
    const deployment = { workload: workloadOf(tokens) };
    const wrong = candidateOf({ usage: [paid(-1, { inputTokens: null, outputTokens: null })] });
    expect(lackingOf(quantity(costed(wrong, { deployment, book }), K1)).rule).toBe("evidence/scale");
  });

  it("by the workload's tokens rests on their price and its date, where it has one", () => {
    const deployment = { workload: workloadOf(tokens) };
    const origin = (prices: Parameters<typeof pricesOf>[0]) =>
      knownOf(quantity(costed(candidateOf(), { deployment, book: bookOf(pricesOf(prices)) }), K1)).origins[0];
    expect(origin({ tokens: { m: {} } })).toEqual({ text: expect.any(String) });
    expect(origin({ asOf: "2026-11-01", tokens: { m: {} } })).toEqual({
      text: expect.any(String),
      as_of: "2026-11-01",
    });
  });

  it("is what a table says of 1,000 requests, whatever else has no value in it", () => {
    const unusable = [{ model: "m", variant: null, measure: "mmlu/acc", why: "empty", pointer: "2", path: "t.csv" }];
    const candidate = candidateOf({ readings: load(null, { [K1]: 0.4 }, "t.csv"), unusable });
    const deployment = { workload: workloadOf({ requestsPerMonth: 2_000_000 }) };
    expect(quantity(costed(candidate, { deployment }), MONTH)).toMatchObject({ value: 800 });
  });
});

import { expect, it } from "vitest";
import { known } from "../../src/domain/quantity.ts";
import {
  bookOf,
  candidateOf,
  costed,
  knownOf,
  lackingOf,
  load,
  pricesOf,
  quantity,
  row,
  said,
  servingOf,
  tested,
  workloadOf,
} from "./support.ts";

const [K1, SATURATED, MONTH] = [
  "inference_cost_per_1k_usd",
  "inference_cost_per_1k_saturated_usd",
  "monthly_cost_usd",
] as const;

/** A candidate of whose cost a table says something, and nothing else is known. */
function stating(values: Readonly<Record<string, number>>) {
  return candidateOf({ readings: load(null, values, "table.csv") });
}

it("is believed where nothing computes it, with its place", () => {
  const cost = costed(stating({ [K1]: 0.4, [MONTH]: 900, cost_per_correct_usd: 0.001 }));
  expect(quantity(cost, K1)).toMatchObject({
    ...{ value: 0.4, unit: "USD", basis: "declared" },
    origins: [{ text: `table.csv: /${K1}` }],
  });
  expect(quantity(cost, MONTH)).toMatchObject({ value: 900, basis: "declared" });
  expect(quantity(cost, "cost_per_correct_usd")).toMatchObject({ value: 0.001, basis: "declared" });
  expect([cost.issues, cost.prices, cost.assumptions]).toEqual([[], [], []]);
});

it("is in dollars, also where the file says no unit", () => {
  const readings = load(null, { [K1]: 0.4 }, "table.csv").map((one) => ({ ...one, unit: null }));
  expect(quantity(costed(candidateOf({ readings })), K1)).toMatchObject({ value: 0.4, unit: "USD" });
});

it("gives way to what is computed", () => {
  const candidate = { ...stating({ [K1]: 99, [SATURATED]: 99, [MONTH]: 99 }), usage: [row(1_000_000, 0)] };
  const cost = costed(candidate, {
    book: bookOf(pricesOf({ tokens: { m: {} } })),
    deployment: { workload: workloadOf({ requestsPerMonth: 50 }) },
  });
  expect(quantity(cost, K1)).toMatchObject({ value: 1000, basis: "tokens" });
  expect(quantity(cost, MONTH)).toMatchObject({ value: 50, basis: "tokens" });
});

it("stands in for the parts that cannot be computed, and for those alone", () => {
  const readings = [...load({ concurrency: 8 }, { throughput_rps: 12 }), ...load(null, { [K1]: 0.4 }, "table.csv")];
  const cost = costed(tested(readings, null), { deployment: { serving: servingOf("g6e.xlarge") } });
  expect(quantity(cost, SATURATED)).toMatchObject({ basis: "replica_hours" });
  expect(quantity(cost, K1)).toMatchObject({ value: 0.4, basis: "declared" });
  expect(cost.prices).toHaveLength(1);
  expect(cost.issues.map(({ rule }) => rule)).toEqual(["cost/assumed-hardware", "cost/stale-price"]);
});

it("silences what the other ways of paying lack, where it is all there is", () => {
  const readings = [...load({ concurrency: 8 }, { throughput_rps: 12 }), ...load(null, { [K1]: 0.4 }, "table.csv")];
  const served = { deployment: { serving: servingOf("other-server") } };
  const cost = costed(tested(readings, "my-own-server"), served);
  expect(quantity(cost, K1)).toMatchObject({ value: 0.4 });
  expect(quantity(cost, SATURATED)).toMatchObject({ rule: "cost/unknown-price" });
  expect([cost.issues, cost.prices, cost.assumptions]).toEqual([[], [], []]);
  const table = load(null, { [K1]: 0.4 }, "table.csv");
  const half = costed(candidateOf({ readings: table, usage: [row(9, 9, { model: "m" }), row(null, null)] }));
  expect(quantity(half, K1)).toMatchObject({ value: 0.4 });
  expect(half.assumptions).toEqual([]);
});

it("is a month's at the workload, a token's and a correct answer's", () => {
  const workload = workloadOf({ requestsPerMonth: 2_000_000, inputTokens: 900, outputTokens: 100 });
  const cost = costed(stating({ [K1]: 0.4 }), { deployment: { workload }, accuracy: known(0.8, null, { n: 100 }) });
  expect(quantity(cost, MONTH)).toMatchObject({
    ...{ value: 800, unit: "USD", basis: "declared" },
    formula: "2000000 requests × $0.40 per 1,000",
  });
  expect(knownOf(quantity(cost, "cost_per_1m_tokens_usd")).value).toBeCloseTo(0.4, 12);
  expect(knownOf(quantity(cost, "cost_per_correct_usd")).value).toBeCloseTo(0.0005, 12);
  expect(quantity(cost, "cost_per_correct_usd")).toMatchObject({ basis: "declared", n: 100 });
  expect(said(lackingOf(quantity(costed(stating({ [K1]: 0.4 })), MONTH)))).toMatch(
    /^evidence\/missing: nobody says how many requests a month/,
  );
});

it("keeps its error bar, as large as itself", () => {
  const readings = load(null, { [K1]: 0.4 }, "table.csv").map((one) => ({ ...one, stderr: 0.01 }));
  const cost = costed(candidateOf({ readings }), {
    deployment: { workload: workloadOf({ requestsPerMonth: 2_000_000 }) },
  });
  expect(quantity(cost, MONTH)).toMatchObject({ value: 800, stderr: 20 });
});

it("of a month that is stated is not computed from 1,000 requests", () => {
  const workload = workloadOf({ requestsPerMonth: 2_000_000 });
  const cost = costed(stating({ [K1]: 0.4, [MONTH]: 900 }), { deployment: { workload } });
  expect(quantity(cost, MONTH)).toMatchObject({ value: 900 });
});

it.each([0, -3])("of %d is no cost", (value) => {
  const cost = costed(stating({ [K1]: value }));
  expect(said(lackingOf(quantity(cost, K1)))).toBe(
    `evidence/scale: table.csv: /${K1}: ${K1} is ${value}, which is no cost -> correct the file, or keep it out of \`results\``,
  );
  expect(quantity(cost, MONTH).known).toBe(false);
});

it("may be an idle share of nothing, which is no cost", () => {
  expect(quantity(costed(stating({ idle_share: 0 })), "idle_share")).toMatchObject({ value: 0, basis: "declared" });
});

it("that two files contradict each other on is a conflict", () => {
  const readings = [...load(null, { [K1]: 0.4 }, "a.csv"), ...load(null, { [K1]: 0.5 }, "b.csv")];
  expect(lackingOf(quantity(costed(candidateOf({ readings })), K1)).rule).toBe("evidence/conflict");
});

it("that the file has no value for is missing for the file's reason", () => {
  const unusable = [{ model: "m", variant: null, measure: K1, why: "the cell is empty", pointer: "2", path: "a.csv" }];
  expect(said(lackingOf(quantity(costed(candidateOf({ unusable })), K1)))).toBe(
    `evidence/missing: a.csv: 2: ${K1} has no value: the cell is empty -> run the evaluation again`,
  );
});

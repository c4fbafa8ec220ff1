import { describe, expect, it } from "vitest";
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
  said,
  servingOf,
  tested,
  workloadOf,
} from "./support.ts";

const [K1, SATURATED, MONTH, MAX, MTOK, CORRECT] = [
  "inference_cost_per_1k_usd",
  "inference_cost_per_1k_saturated_usd",
  "monthly_cost_usd",
  "monthly_cost_max_usd",
  "cost_per_1m_tokens_usd",
  "cost_per_correct_usd",
] as const;
const PRICED = bookOf(pricesOf({ tokens: { m: {} } }));
const LOAD = load({ concurrency: 8 }, { throughput_rps: 12 });
const SERVED = { serving: servingOf("g6e.xlarge") };

type Cost = ReturnType<typeof costed>;

function basis(cost: Cost, measure: string = SATURATED): string {
  return knownOf(quantity(cost, measure)).basis ?? "none";
}

function why(cost: Cost, measure: string = K1): string {
  return said(lackingOf(quantity(cost, measure)));
}

describe("what is believed of a cost", () => {
  const hosted = tested(LOAD);
  const stated = load(null, { [SATURATED]: 7 }, "table.csv");

  it("is what the tool measured, before all", () => {
    const all = { ...hosted, readings: [...LOAD, ...stated], usage: [paid(0.01)] };
    expect(basis(costed(all, { deployment: SERVED, book: PRICED }))).toBe("measured");
  });

  it("is tokens × price next", () => {
    const all = { ...hosted, readings: [...LOAD, ...stated], usage: [row(100, 10)] };
    expect(basis(costed(all, { deployment: SERVED, book: PRICED }))).toBe("tokens");
  });

  it("is replica-hours × price next", () => {
    const all = { ...hosted, readings: [...LOAD, ...stated], usage: [row(100, 10)] };
    expect(basis(costed(all, { deployment: SERVED }))).toBe("replica_hours");
    const zero = { ...hosted, usage: [paid(0)] };
    expect(basis(costed(zero, { deployment: SERVED }))).toBe("replica_hours");
  });

  it("is what somebody declared at last", () => {
    expect(basis(costed(candidateOf({ readings: stated }), { deployment: SERVED }))).toBe("declared");
  });

  it("and is nothing, is unknown: what could say it", () => {
    expect(why(costed(candidateOf()))).toBe(
      "evidence/missing: no evidence says what it costs: no cost or tokens of requests, no load test, no declared cost -> evaluate with a tool that counts tokens, add a load test, or write prices and a workload",
    );
  });
});

describe("what is said of a cost that is lacking", () => {
  it("of a deployment on instances is of its load test", () => {
    expect(why(costed(candidateOf({ usage: [row(100, 10)] }), { deployment: SERVED }), SATURATED)).toBe(
      'evidence/missing: no load test says how many requests a second "m" serves -> add the results of a load test, such as vllm bench serve',
    );
  });

  it("of a deployment on instances is of its load test, whatever its tokens would cost elsewhere", () => {
    const workload = workloadOf({ inputTokens: 900, outputTokens: 100 });
    const cost = costed(candidateOf(), { deployment: { ...SERVED, workload }, book: PRICED });
    expect(why(cost, SATURATED)).toMatch(/^evidence\/missing: no load test says/);
  });

  it("of requests by tokens is the price to write", () => {
    expect(why(costed(candidateOf({ usage: [row(100, 10)] })))).toMatch(/^cost\/unknown-price: .*prices\.tokens\.m/);
  });

  it("of an operating point that nothing chooses is what to write", () => {
    const two = [...LOAD, ...load({ concurrency: 16 }, { throughput_rps: 13 })];
    expect(why(costed(tested(two), { deployment: SERVED }), SATURATED)).toMatch(/^evidence\/ambiguous: 2 loads/);
  });

  it("of a throughput of nothing is that", () => {
    const dead = tested(load({ concurrency: 8 }, { throughput_rps: 0, output_tokens_per_s: 5 }));
    expect(why(costed(dead, { deployment: SERVED }), SATURATED)).toBe(
      "evidence/scale: loadtest/run.json: a throughput of 0 requests a second serves nobody -> test again, or keep the file out of `results`",
    );
  });

  it("of a throughput that two files give is the conflict, also beside tokens a second", () => {
    const other = load({ concurrency: 8 }, { throughput_rps: 13 }, "again.json");
    const both = tested([...LOAD, ...other, ...load({ concurrency: 8 }, { output_tokens_per_s: 5 })]);
    expect(why(costed(both, { deployment: SERVED }), SATURATED)).toMatch(/^evidence\/conflict: throughput_rps is 12/);
  });
});

describe("tokens a second", () => {
  const slow = tested(load({ concurrency: 8 }, { output_tokens_per_s: 600 }));

  it("are requests a second by the tokens of an answer", () => {
    const workload = workloadOf({ outputTokens: 200 });
    const cost = costed(slow, { deployment: { ...SERVED, workload } });
    expect(knownOf(quantity(cost, SATURATED)).value).toBeCloseTo((1000 * 1.861) / (3600 * 3), 12);
    const measured = tested(load({ concurrency: 8 }, { output_tokens_per_s: 600, output_tokens_mean: 100 }));
    expect(knownOf(quantity(costed(measured, { deployment: SERVED }), SATURATED)).value).toBeCloseTo(
      (1000 * 1.861) / (3600 * 6),
      12,
    );
  });

  it("are nothing where nobody says how many an answer has", () => {
    expect(why(costed(slow, { deployment: SERVED }), SATURATED)).toBe(
      "evidence/missing: loadtest/run.json says 600 output tokens a second, and nobody says how many an answer has -> write workload.output_tokens",
    );
  });
});

describe("a load test against the workload", () => {
  const of = (input: number, workload: number) =>
    costed(tested(load({ concurrency: 8 }, { throughput_rps: 12, input_tokens_mean: input })), {
      deployment: { ...SERVED, workload: workloadOf({ inputTokens: workload }) },
    });

  it("counts within 25 % of its tokens", () => {
    for (const [input, workload] of [
      [125, 100],
      [75, 100],
      [100, 100],
    ] as const) {
      expect(basis(of(input, workload))).toBe("replica_hours");
    }
  });

  it("is of other requests beyond it", () => {
    expect(why(of(126, 100), SATURATED)).toBe(
      "evidence/not-comparable: requests of the load test have 126 input tokens on average, those of the workload 100: more than 25 % apart -> test with requests like those of the workload, or correct the workload",
    );
    expect(why(of(74, 100), SATURATED)).toMatch(/^evidence\/not-comparable/);
  });
});

describe("tokens of the workload", () => {
  const workload = workloadOf({ inputTokens: 900, outputTokens: 100, requestsPerMonth: 1000 });

  it("are priced where the evaluation says nothing of its own", () => {
    const cost = costed(candidateOf(), { deployment: { workload }, book: PRICED });
    expect(quantity(cost, K1)).toMatchObject({ value: expect.closeTo(1.3, 10), basis: "tokens" });
    expect(knownOf(quantity(cost, K1)).formula).toBe(
      "1000 × $0.0013; one request: 900 input and 100 output tokens (workload) at $1 in, $4 out per 1M tokens",
    );
    expect(cost.prices).toMatchObject([{ kind: "tokens", id: "m", usedBy: ["chat"] }]);
  });

  it("are priced beside a load test of something that nobody says is hosted", () => {
    const cost = costed(tested(LOAD, null), { deployment: { workload }, book: PRICED });
    expect(basis(cost)).toBe("tokens");
  });

  it("do not stand in for an evaluation of other requests", () => {
    const cost = costed(candidateOf({ usage: [row(100, 10)] }), { deployment: { workload }, book: PRICED });
    expect(why(cost)).toMatch(/^evidence\/not-comparable: .*-> write workload.production_per_eval: 9.09$/);
    const tooWithLoad = costed(
      { ...tested(LOAD, null), usage: [row(100, 10)] },
      { deployment: { workload }, book: PRICED },
    );
    expect(why(tooWithLoad)).toMatch(/^evidence\/not-comparable: .*production_per_eval: 9.09$/);
  });

  it("of which there are none cost nothing, which is no cost", () => {
    const none = workloadOf({ inputTokens: 0, outputTokens: 0 });
    expect(why(costed(candidateOf(), { deployment: { workload: none }, book: PRICED }))).toBe(
      'evidence/scale: 0 input and 0 output tokens of the workload come to $0, which is no cost ("m" at $1 in, $4 out per 1M tokens) -> write prices.tokens.m: { input_per_1m_usd: …, output_per_1m_usd: … }, or correct the workload',
    );
  });

  it("stand in where every answer came from the tool's own cache", () => {
    const cached = candidateOf({ usage: [row(100, 10, { cached: true })] });
    expect(basis(costed(cached, { deployment: { workload }, book: PRICED }))).toBe("tokens");
  });

  it("do not stand in for requests that come to nothing", () => {
    const free = bookOf(pricesOf({ tokens: { m: {}, free: { inputPer1mUsd: 0, outputPer1mUsd: 0 } } }));
    const candidate = candidateOf({ id: "x", model: "x", names: ["m"], usage: [row(900, 100, { model: "free" })] });
    expect(why(costed(candidate, { deployment: { workload }, book: free }))).toMatch(
      /^evidence\/scale: the tokens of 1/,
    );
  });

  it("that nobody prices need a price", () => {
    expect(why(costed(candidateOf(), { deployment: { workload } }))).toMatch(/^cost\/unknown-price/);
  });
});

describe("paid by the request", () => {
  const workload = workloadOf({ requestsPerMonth: 3000 });
  const api = candidateOf({ usage: [row(900, 100)] });

  it("it costs the same full or idle, and there is nothing to be idle", () => {
    const cost = costed(api, { deployment: { workload }, book: PRICED });
    expect([K1, SATURATED, MONTH, MAX].map((measure) => knownOf(quantity(cost, measure)).value)).toEqual([
      ...[1.3, 1.3, 3.9, 3.9].map((value) => expect.closeTo(value, 10)),
    ]);
    expect(why(cost, "idle_share")).toMatch(/^evidence\/missing: it is paid by the request/);
  });

  it("it has no month without a workload, and a cost all the same", () => {
    const cost = costed(api, { deployment: null, book: PRICED });
    expect(basis(cost, K1)).toBe("tokens");
    expect(why(cost, MONTH)).toBe(
      "evidence/missing: nobody says how many requests a month it serves -> write deployments.*.workload: { requests_per_month: … }",
    );
  });
});

describe("1,000,000 tokens", () => {
  it("are of the requests that were paid for, in production's length", () => {
    const api = candidateOf({ usage: [row(900, 100)] });
    const plain = costed(api, { deployment: null, book: PRICED });
    expect(quantity(plain, MTOK)).toMatchObject({
      value: expect.closeTo(1.3, 10),
      formula: "$1.30 per 1,000 requests ÷ (1000 × 1000 tokens) × 1,000,000",
    });
    const near = workloadOf({ inputTokens: 1000, outputTokens: 100 });
    expect(knownOf(quantity(costed(api, { deployment: { workload: near }, book: PRICED }), MTOK)).value).toBeCloseTo(
      1.3,
      10,
    );
    const longer = workloadOf({ productionPerEval: 7 });
    expect(knownOf(quantity(costed(api, { deployment: { workload: longer }, book: PRICED }), MTOK)).value).toBeCloseTo(
      1.3,
      10,
    );
  });

  it("are of the load test where nothing else counts them", () => {
    const counted = load({ concurrency: 8 }, { throughput_rps: 12, input_tokens_mean: 900, output_tokens_mean: 100 });
    const cost = costed(tested(counted), { deployment: SERVED });
    expect(knownOf(quantity(cost, MTOK)).value).toBeCloseTo(((1.861 / (3600 * 12)) * 1e6) / 1000, 10);
  });

  it("are not of the tool's own cache, and may be mostly of answers", () => {
    const usage = [row(100, 900), row(9000, 9000, { cached: true })];
    const cost = costed(candidateOf({ usage }), { deployment: null, book: PRICED });
    expect(knownOf(quantity(cost, MTOK)).value).toBeCloseTo(3.7, 10);
  });

  it("are not counted by halves", () => {
    const half = load({ concurrency: 8 }, { throughput_rps: 12, input_tokens_mean: 900 });
    expect(why(costed(tested(half), { deployment: SERVED }), MTOK)).toMatch(/^evidence\/missing: nobody says how many/);
  });

  it("have no cost where nobody counts them", () => {
    expect(why(costed(tested(LOAD), { deployment: SERVED }), MTOK)).toBe(
      "evidence/missing: nobody says how many tokens a request has -> write workload: { input_tokens: …, output_tokens: … }",
    );
  });
});

describe("a correct answer", () => {
  const api = candidateOf({ usage: [paid(0.01)] });
  const of = (accuracy: Parameters<typeof known>[0]) => costed(api, { accuracy: known(accuracy, "ratio", { n: 200 }) });

  it("costs a request ÷ the share that is correct", () => {
    expect(quantity(of(0.8), CORRECT)).toMatchObject({
      ...{ value: expect.closeTo(0.0125, 12), unit: "USD", n: 200, basis: "measured" },
      formula: "$0.01 a request ÷ 0.8 correct",
    });
    expect(knownOf(quantity(of(1), CORRECT)).value).toBe(0.01);
  });

  it("has no cost where none is correct, or the share is none", () => {
    expect(why(of(0), CORRECT)).toBe(
      "evidence/scale: no answer is correct, so no cost is that of a correct one -> check the evaluation, and that the maximized objective is the share of correct answers",
    );
    expect(why(of(79.3), CORRECT)).toBe(
      "evidence/scale: the share of correct answers is 79.3, and a share is from 0 to 1 -> state measures.*.range of the maximized objective: [0, 100] where it counts to 100",
    );
    expect(why(of(-0.1), CORRECT)).toMatch(/^evidence\/scale/);
  });

  it("has no cost where nobody says what is correct", () => {
    expect(why(costed(api), CORRECT)).toBe(
      "evidence/missing: no maximized objective says what a correct answer is -> write objectives: { accuracy: { measure: …, goal: maximize } }",
    );
    const lacking = unknown("evidence/conflict", "two files disagree");
    expect(why(costed(api, { accuracy: lacking }), CORRECT)).toBe("evidence/conflict: two files disagree -> null");
  });
});

describe("beside the numbers", () => {
  it("stand the load and what was measured there", () => {
    const cost = costed(tested(load({ concurrency: 8 }, { throughput_rps: 12, latency_p95_ms: 900 })), {
      deployment: SERVED,
    });
    expect(cost.operatingPoint).toEqual({
      at: { concurrency: 8 },
      path: "loadtest/run.json",
      why: "the only measured load",
    });
    expect(quantity(cost, "latency_p95_ms")).toMatchObject({ value: 900 });
    expect(costed(candidateOf()).operatingPoint).toBe(null);
  });

  it("stands the load that the policy names", () => {
    const two = [...LOAD, ...load({ concurrency: 16 }, { throughput_rps: 24 })];
    const cost = costed(tested(two), { deployment: { ...SERVED, load: { concurrency: 16 } } });
    expect(cost.operatingPoint).toMatchObject({ at: { concurrency: 16 }, why: "the policy's load" });
    expect(knownOf(quantity(cost, SATURATED)).value).toBeCloseTo((1000 * 1.861) / (3600 * 24), 12);
  });

  it("stand the prices with their users, and old ones are warned of", () => {
    const cost = costed(tested(LOAD), { deployment: SERVED, judgedOn: "2026-10-19" });
    expect(cost.prices).toMatchObject([{ id: "g6e.xlarge", usedBy: ["chat"], asOf: "2026-07-20" }]);
    expect(cost.issues.map(({ rule }) => rule)).toEqual(["cost/stale-price"]);
    expect(costed(tested(LOAD), { deployment: SERVED, judgedOn: "2026-10-18" }).issues).toEqual([]);
  });

  it("stand the assumptions, each of its subject", () => {
    expect(costed(tested(LOAD), { deployment: SERVED }).assumptions).toEqual([
      { subject: "chat", text: '"g6e.xlarge" costs what it costs in us-east-1, on demand' },
    ]);
  });
});

it("is never a number that no budget can be held against", () => {
  const huge = workloadOf({ requestsPerMonth: 1e15 });
  const cost = costed(candidateOf({ usage: [paid(1e298)] }), { deployment: { workload: huge } });
  expect(why(cost, MONTH)).toMatch(/^evidence\/scale: monthly_cost_usd comes to Infinity, which is no cost \(/);
  expect(quantity(cost, K1).known).toBe(true);
});

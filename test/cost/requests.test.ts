import { describe, expect, it } from "vitest";
import { requestCost } from "../../src/cost/requests.ts";
import type { Placed, Usage } from "../../src/domain/evidence.ts";
import { bookOf, candidateOf, knownOf, lackingOf, paid, pricesOf, row, said, workloadOf } from "./support.ts";

const M = 1_000_000;
/** 1 USD for 1M input tokens, 4 for 1M output tokens. */
const OWN = bookOf(pricesOf({ tokens: { m: {} } }));

function cost(usage: readonly Placed<Usage>[], parts: Partial<ReturnType<typeof workloadOf>> = {}, book = OWN) {
  return requestCost(candidateOf({ usage }), workloadOf(parts), book);
}

function usd(...args: Parameters<typeof cost>): number {
  return knownOf(cost(...args)?.value).value;
}

function why(...args: Parameters<typeof cost>): string {
  return said(lackingOf(cost(...args)?.value));
}

describe("the cost of a request by tokens", () => {
  it("is the mean over the rows of tokens × price, with a formula", () => {
    const found = knownOf(cost([row(1000, 100), row(3000, 300)])?.value);
    expect(found).toMatchObject({
      ...{ unit: "USD", basis: "tokens", n: 2, stderr: null },
      formula: "$0.0056 for the tokens of 2 requests ÷ 2, on average 2000 input and 200 output tokens",
      origins: [{ text: "evals/run.json: /results/0", path: "evals/run.json", pointer: "/results/0" }],
    });
    expect(found.value).toBeCloseTo(0.0028, 12);
  });

  it("is of each row and not of the mean row: a step in the price counts", () => {
    const usage = [150_000, 250_000].map((input) => row(input, 0, { model: "google/gemini-2.5-pro" }));
    expect(usd(usage, {}, bookOf()) * 2).toBeCloseTo(0.8125, 12);
    const answered = [150_000, 250_000].map((input) => row(input, 500, { model: "google/gemini-2.5-pro" }));
    expect(usd(answered, {}, bookOf()) * 2).toBeCloseTo(0.825, 12);
  });

  it("takes a total only where no row of it can be in another step", () => {
    const total = (input: number) => [
      row(input, 500, { model: "google/gemini-2.5-pro", requests: 4, pointer: "/stats" }),
    ];
    expect(usd(total(200_000), {}, bookOf())).toBeCloseTo(0.255 / 4, 12);
    expect(why(total(200_001), {}, bookOf())).toBe(
      'evidence/not-comparable: evals/run.json: /stats sums up 4 requests, and "google/gemini-2.5-pro" has another price for requests above 200000 input tokens -> write the evaluation with the tokens of each request',
    );
    expect(usd([row(4 * M, 0, { requests: 4 })])).toBe(1);
  });

  it("times the tokens of production, step by step", () => {
    expect(usd([row(1000, 100)], { productionPerEval: 2.5 })).toBeCloseTo(2.5 * 0.0014, 12);
    const long = [row(150_000, 0, { model: "google/gemini-2.5-pro" })];
    expect(usd(long, { productionPerEval: 2 }, bookOf())).toBeCloseTo(300_000 * 2.5e-6, 12);
    const noted = cost(long, { productionPerEval: 2 }, bookOf());
    expect(noted?.assumptions).toEqual(["a request in production has 2 times the tokens of one of the evaluation"]);
    expect(knownOf(noted?.value).formula).toContain("for the tokens of 1 request, each times 2, ÷ 1");
  });

  it("has a price for each model that the rows name", () => {
    const book = bookOf(pricesOf({ tokens: { a: { inputPer1mUsd: 1 }, b: { inputPer1mUsd: 3 } } }));
    const found = cost([row(M, 0, { model: "a" }), row(M, 0, { model: "b" })], {}, book);
    expect(knownOf(found?.value).value).toBe(2);
    expect(found?.prices.map(({ id, text, source }) => [id, text, source])).toEqual([
      ["a", "$1 in, $4 out per 1M tokens", ".github/pareto-gate.yml:7"],
      ["b", "$3 in, $4 out per 1M tokens", ".github/pareto-gate.yml:7"],
    ]);
  });

  it("finds the price by any name that the candidate has", () => {
    const candidate = candidateOf({ names: ["gpt-4o", "openai/gpt-4o"], usage: [row(M, M)] });
    expect(knownOf(requestCost(candidate, null, bookOf())?.value).value).toBeCloseTo(12.5, 12);
  });

  it("has cached tokens at their own price, else at that of input, and says so", () => {
    const usage = [row(M, 0, { cacheReadTokens: 400_000, cacheWriteTokens: 100_000 })];
    expect(usd(usage)).toBe(1);
    expect(cost(usage)?.assumptions).toEqual([
      "tokens read from a cache cost what other input costs, because nobody states a price of their own",
      "tokens written to a cache cost what other input costs, because nobody states a price of their own",
    ]);
    const priced = bookOf(pricesOf({ tokens: { m: { cacheReadPer1mUsd: 0.1, cacheWritePer1mUsd: 1.25 } } }));
    expect(usd(usage, {}, priced)).toBeCloseTo(0.5 + 0.04 + 0.125, 12);
    expect(cost(usage, {}, priced)?.assumptions).toEqual([]);
    expect(usd(usage, { productionPerEval: 2 }, priced)).toBeCloseTo(2 * (0.5 + 0.04 + 0.125), 12);
    const one = bookOf(pricesOf({ tokens: { a: { cacheReadPer1mUsd: 0.1 }, b: {} } }));
    const two = [row(M, 0, { model: "a", cacheReadTokens: 1 }), row(M, 0, { model: "b" })];
    expect(cost(two, {}, one)?.assumptions).toHaveLength(1);
    expect(cost(usage, {}, priced)?.prices[0]?.text).toBe(
      "$1 in, $4 out, $0.10 cache read, $1.25 cache write per 1M tokens",
    );
    const readOnly = bookOf(pricesOf({ tokens: { m: { cacheReadPer1mUsd: 0.1 } } }));
    expect(cost([row(M, 0, { cacheReadTokens: 1 })], {}, readOnly)?.assumptions).toEqual([]);
    expect(
      cost([row(M, 0, { model: "groq/llama-3.3-70b-versatile", cacheReadTokens: 1 })], {}, bookOf())?.assumptions,
    ).toEqual(["tokens read from a cache cost what other input costs, because nobody states a price of their own"]);
  });

  it.each([
    ["more cached tokens than there are", row(200, 1, { cacheReadTokens: 800 })],
    ["fewer than none", row(-5, 10)],
  ])("refuses %s, from the policy's price and the library's alike", (_, usage) => {
    const named = { ...usage, model: "openai/gpt-4o" };
    expect(why([usage])).toMatch(
      /^evidence\/scale: evals\/run.json: \/results\/0: .* cannot be -> evaluate again: input/,
    );
    expect(why([named], {}, bookOf())).toMatch(/^evidence\/scale: evals\/run.json: \/results\/0: .* cannot be/);
  });

  it("refuses a sum of nothing, and one beyond numbers", () => {
    const free = bookOf(pricesOf({ tokens: { m: { inputPer1mUsd: 0, outputPer1mUsd: 0 } } }));
    expect(why([row(1000, 10)], {}, free)).toBe(
      'evidence/scale: the tokens of 1 request come to $0, which is no cost ("m" at $0 in, $0 out per 1M tokens) -> write prices.tokens.m: { input_per_1m_usd: …, output_per_1m_usd: … }',
    );
    expect(why([row(1e308, 1e308)])).toMatch(/^evidence\/scale: the tokens of 1 request come to \$Infinity/);
    expect(why([row(M, 10, { model: "openrouter/openai/gpt-oss-20b:free" })], {}, bookOf())).toMatch(
      /come to \$0, which is no cost/,
    );
  });

  it("has no price for what nobody prices: the key to write, and the name that was nearly it", () => {
    expect(why([row(1000, 10)], {}, bookOf())).toBe(
      'cost/unknown-price: no token price of "m" in the policy or the price library -> write prices.tokens.m: { input_per_1m_usd: …, output_per_1m_usd: … }',
    );
    const near = bookOf(pricesOf({ tokens: { "my-finetnue": {} } }));
    const candidate = candidateOf({ id: "my-finetune", model: "my-finetune", names: ["x/y"], usage: [row(1, 1)] });
    expect(said(lackingOf(requestCost(candidate, null, near)?.value))).toBe(
      'cost/unknown-price: no token price of "x/y" in the policy or the price library -> write prices.tokens.my-finetune: { input_per_1m_usd: …, output_per_1m_usd: … }, or rename "my-finetnue" if that is meant',
    );
    const slash = candidateOf({ model: "org/model", names: ["org/model"], usage: [row(1, 1)] });
    expect(lackingOf(requestCost(slash, null, bookOf())?.value).hint).toContain('write prices.tokens."org/model": {');
  });

  it.each(["ollama:llama3", "vllm/openai/gpt-4o", "google/gemma-3-27b-it", "openai/gpt-oss-20b", "gpt-4o"])(
    "is never the library's for %s, which may be served anywhere",
    (model) => {
      expect(lackingOf(cost([row(1000, 10, { model })], {}, bookOf())?.value).rule).toBe("cost/unknown-price");
    },
  );
});

describe("the cost that the tool measured", () => {
  it("is the mean over requests, and counts before any price of tokens", () => {
    const found = knownOf(cost([paid(0.01), paid(0.03)])?.value);
    expect(found).toMatchObject({ value: 0.02, basis: "measured", n: 2 });
    expect(found.formula).toBe("$0.04 as the tool measured it ÷ 2 requests");
  });

  it("counts the requests of totals", () => {
    expect(usd([paid(0.6, { requests: 3 }), paid(0.2)])).toBeCloseTo(0.2, 12);
  });

  it("may be nothing for some requests", () => {
    expect(usd([paid(0), paid(0.03), paid(0.03)])).toBeCloseTo(0.02, 12);
  });

  it("is not taken from a tool that knows no price: tokens are priced, or the key is named", () => {
    const found = cost([paid(0), paid(0)]);
    expect(knownOf(found?.value)).toMatchObject({ basis: "tokens" });
    expect(found?.assumptions).toEqual([
      "the tool wrote a cost of $0 for every request; its tokens are priced instead",
    ]);
    expect(why([paid(0), paid(0)], {}, bookOf())).toBe(
      "evidence/scale: evals/run.json: the tool wrote a cost of $0 for 2 requests, which is no cost -> state what a request costs: prices.tokens.m, or serving and a load test",
    );
  });

  it("is refused below nothing, also where the sum is above", () => {
    expect(why([paid(3), paid(-1, { pointer: "/results/1" })])).toBe(
      "evidence/scale: evals/run.json: /results/1: the tool wrote a cost of -$1 -> evaluate again, or keep the file out of `results`",
    );
  });

  it("is refused beyond numbers", () => {
    expect(why([paid(1e305)])).toMatch(/^evidence\/scale: .*a cost of \$Infinity for 1 request/);
    expect(why([paid(1), paid(1e305)])).toMatch(/^evidence\/scale: .*a cost of \$Infinity for 2 requests/);
  });

  it("is times the tokens of production", () => {
    expect(usd([paid(0.01)], { productionPerEval: 3 })).toBeCloseTo(0.03, 12);
  });
});

describe("rows that are not all alike", () => {
  it("are priced by tokens where only some have a cost and all have tokens", () => {
    expect(knownOf(cost([paid(9), row(M, 0)])?.value).basis).toBe("tokens");
  });

  it("have no cost where some have only a cost and others only tokens", () => {
    expect(why([row(null, null, { costUsd: 0.5, pointer: "/1" }), row(1000, 10, { pointer: "/2" }), row(9, 9)])).toBe(
      "evidence/not-comparable: the tool gives a cost but no tokens of some requests (evals/run.json: /1), and tokens but no cost of others (evals/run.json: /2); 1 of 3 rows have a cost -> evaluate again with one provider for all requests, or keep one of the files out of `results`",
    );
  });

  it("leave out the tool's own cache and errors, and say how many", () => {
    const found = cost([
      row(M, 0),
      row(M, M, { cached: true }),
      row(null, null),
      row(0, 0, { requests: 4 }),
      row(9, null),
    ]);
    expect(knownOf(found?.value)).toMatchObject({ value: 1, n: 1 });
    expect(found?.assumptions).toEqual([
      "left out: 6 requests without tokens or cost, as after an error",
      "left out: 1 answer from the tool's own cache, which cost nothing",
    ]);
  });

  it("say nothing where no row says anything", () => {
    expect(cost([])).toBe(null);
    expect(cost([row(null, null), row(0, 0)])).toBe(null);
    expect(cost([row(5, 5, { requests: 0 })])).toBe(null);
  });

  it("are no cost where all came from the tool's own cache", () => {
    expect(why([paid(0, { cached: true }), row(5, 5, { cached: true })])).toBe(
      "evidence/missing: evals/run.json: every answer came from the tool's own cache, so no request was paid for -> evaluate again without the tool's cache",
    );
  });
});

describe("the evaluation's tokens against the workload's", () => {
  it("agree up to 25 %", () => {
    expect(usd([row(100, 20)], { inputTokens: 80, outputTokens: 20 })).toBeGreaterThan(0);
    expect(usd([row(75, 20)], { inputTokens: 100, outputTokens: 16 })).toBeGreaterThan(0);
  });

  it("beyond it are another workload's, with the factor to write", () => {
    expect(why([row(74.9, 20)], { inputTokens: 100, outputTokens: 20 })).toBe(
      "evidence/not-comparable: requests of the evaluation have 74.9 input tokens on average, those of the workload 100: more than 25 % apart -> write workload.production_per_eval: 1.26",
    );
    expect(why([row(100, 30)], { outputTokens: 20 })).toBe(
      "evidence/not-comparable: requests of the evaluation have 30 output tokens on average, those of the workload 20: more than 25 % apart -> write workload.production_per_eval: 0.667",
    );
  });

  it("are joined by a factor, whatever it is", () => {
    const workload = { inputTokens: 900, outputTokens: 220, productionPerEval: 1 };
    expect(usd([row(100, 10)], workload)).toBeGreaterThan(0);
  });

  it("have no factor where one side is nothing", () => {
    expect(why([row(100, 0)], { outputTokens: 20 })).toMatch(
      /-> correct the workload, or evaluate with requests like its$/,
    );
    expect(why([row(100, 0)], { inputTokens: 0 })).toMatch(/-> correct the workload, or evaluate/);
  });

  it("also bind what the tool measured", () => {
    expect(why([paid(0.01)], { inputTokens: 900 })).toMatch(/^evidence\/not-comparable: .*production_per_eval: 9$/);
  });
});

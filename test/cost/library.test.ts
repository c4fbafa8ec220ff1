import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LIBRARY, loadTokenPricer } from "../../src/cost/library.ts";
import { LIBRARY as PRICER } from "./support.ts";

const [M, nothing] = [1_000_000, { cacheRead: 0, cacheWrite: 0 }];

/** USD of one request at the prices of a day (the library's own where none is said). */
async function usd(name: string, input: number, output: number, cache: object = {}, day: string | null = null) {
  const pricer = await loadTokenPricer(day);
  return pricer.rates(name)?.usd({ input, output, ...nothing, ...cache }) ?? null;
}

describe("token prices of the library", () => {
  it.each([
    ["openai/gpt-4o", M, M, {}, 12.5],
    ["openai/gpt-4o", 1000, 500, { cacheRead: 400 }, 0.007],
    ["openai/gpt-4o-mini", 1000, 500, {}, 0.00045],
    ["openai/o3", 1000, 500, {}, 0.006],
    ["anthropic/claude-sonnet-4", 10_000, 500, { cacheRead: 4000, cacheWrite: 1000 }, 0.02745],
    ["anthropic/claude-sonnet-4-5", 200_000, 500, {}, 0.6075],
    ["anthropic/claude-sonnet-4-5", 200_001, 500, {}, 1.211256],
    ["google/gemini-2.5-pro", 200_000, 500, {}, 0.255],
    ["google/gemini-2.5-pro", 200_001, 500, {}, 0.5075025],
  ] as const)("%s: %d tokens in, %d out, %j", async (name, input, output, cache, expected) => {
    expect(await usd(name, input, output, cache)).toBeCloseTo(expected, 12);
  });

  it("are those of the day that the policy pins", async () => {
    expect(await usd("openai/o3", M, M, {}, "2025-05-01")).toBeCloseTo(50, 10);
    expect(await usd("openai/o3", M, M, {}, "2025-07-01")).toBeCloseTo(10, 10);
  });

  it("are never younger than the library's release", async () => {
    const [old, young, own] = await Promise.all(["2025-05-01", "2027-01-01", null].map(loadTokenPricer));
    expect([old, young, own].map((one) => one?.rates("openai/o3")?.asOf)).toEqual([
      "2025-05-01",
      "2026-09-23",
      "2026-09-23",
    ]);
  });

  it("say themselves with their steps, source and first step", () => {
    expect(PRICER.rates("google/gemini-2.5-pro")).toMatchObject({
      id: "google/gemini-2.5-pro",
      text: "$1.25; $2.50 above 200000 input tokens in, $10; $15 above 200000 input tokens out, $0.125; $0.25 above 200000 input tokens cache read per 1M tokens",
      source: "@pydantic/genai-prices 0.1.8, google/gemini-2.5-pro",
      firstTier: 200_000,
      cachePriced: { read: true, write: false },
    });
    expect(PRICER.rates("openai/gpt-4o-mini")?.firstTier).toBe(null);
  });

  it("refuse tokens that cannot be: more from a cache than there are", () => {
    const rates = PRICER.rates("anthropic/claude-sonnet-4");
    expect(rates?.usd({ input: 200, output: 1, cacheRead: 800, cacheWrite: 0 })).toBe(null);
    expect(rates?.usd({ input: Number.NaN, output: 1, ...nothing })).toBe(null);
    expect(rates?.usd({ input: -1, output: 1, ...nothing })).toBe(null);
  });

  it.each(["openai/gpt-4o-whatever", "openai/gpt-6", "openai:ft:gpt-4o-mini:acme::abc", "openai/", "gpt-4o", "m"])(
    "are unknown of %s",
    (name) => {
      expect(PRICER.rates(name)).toBe(null);
    },
  );

  it("are of the version that package.json pins", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(LIBRARY).toBe(`@pydantic/genai-prices ${dependencies["@pydantic/genai-prices"]}`);
  });
});

import { describe, expect, it } from "vitest";
import { CATALOGUED_TYPES, catalogued } from "../../src/cost/catalogue.ts";
import { instancePrice, needsLibrary, openPriceBook, type PricedInstance, staleness } from "../../src/cost/prices.ts";
import type { Unknown } from "../../src/domain/quantity.ts";
import { bookOf, candidateOf, lackingOf, pricesOf, row, said } from "./support.ts";

function priced(found: PricedInstance | Unknown): PricedInstance {
  expect(found).not.toHaveProperty("known");
  return found as PricedInstance;
}

function why(...args: Parameters<typeof instancePrice>): string {
  return said(lackingOf(instancePrice(...args)));
}

describe("the price of an instance", () => {
  it("is the policy's before any other, with its place and date", () => {
    const policy = pricesOf({ asOf: "2026-11-01", instances: { "g5.xlarge": { usdPerHour: 0.7 } } });
    expect(priced(instancePrice(bookOf(policy), "g5.xlarge", "eu-west-1"))).toEqual({
      ...{ type: "g5.xlarge", usdPerHour: 0.7, gpus: 1, accelerator: "a10g", memoryMib: 22_888, assumption: null },
      price: {
        ...{ kind: "instance", id: "g5.xlarge", text: "$0.70 / h" },
        ...{ source: ".github/pareto-gate.yml:7", asOf: "2026-11-01" },
      },
    });
  });

  it("has the GPUs that the policy says, else the catalogue's, else nobody's", () => {
    const policy = pricesOf({ instances: { "g5.xlarge": { gpus: 2 }, "p5.48xlarge": {}, "own-box": {} } });
    const gpus = (type: string) => priced(instancePrice(bookOf(policy), type, null)).gpus;
    expect(["g5.xlarge", "p5.48xlarge", "own-box"].map(gpus)).toEqual([2, 8, null]);
  });

  it("is else that of the catalogue, on demand, with region, source and date", () => {
    const found = priced(instancePrice(bookOf(), "G6E.xlarge", null));
    expect(found).toMatchObject({ type: "g6e.xlarge", usdPerHour: 1.861, gpus: 1, accelerator: "l40s" });
    expect(found.price).toMatchObject({ text: "$1.861 / h on demand, aws us-east-1", asOf: "2026-07-20" });
    expect(found.price.source).toMatch(/^bundled catalogue: aws\/karpenter-provider-aws /);
    expect(found.assumption).toBe('"g6e.xlarge" costs what it costs in us-east-1, on demand');
  });

  it("needs no word on the region where the region is given or does not matter", () => {
    expect(priced(instancePrice(bookOf(), "g6e.xlarge", "us-east-1")).assumption).toBe(null);
    const anywhere = priced(instancePrice(bookOf(), "gpu_1x_a6000", "us-south-1"));
    expect(anywhere.assumption).toBe(null);
    expect(anywhere.price.text).toBe("$1.09 / h on demand, lambda");
    expect(anywhere.price).toMatchObject({
      asOf: null,
      source: expect.stringMatching(/\(the source gives no date\)$/),
    });
  });

  it("of another region is unknown", () => {
    expect(why(bookOf(), "g6e.xlarge", "eu-west-1")).toBe(
      'cost/unknown-price: the catalogue prices instance "g6e.xlarge" in us-east-1, and serving.region is eu-west-1 -> write prices.instances.g6e.xlarge: { usd_per_hour: … }',
    );
  });

  it("that nobody states is unknown: the key to write, and the name that was nearly it", () => {
    expect(why(bookOf(), "my-own-server", null)).toBe(
      'cost/unknown-price: no price of instance "my-own-server" in the policy or the catalogue -> write prices.instances.my-own-server: { usd_per_hour: … }',
    );
    expect(why(bookOf(), "g6e.xlrage", null)).toMatch(/, or "g6e.xlarge" if that is meant$/);
    const own = bookOf(pricesOf({ instances: { "rack-7": {} } }));
    expect(why(own, "rack_7", null)).toMatch(/, or "rack-7" if that is meant$/);
    expect(why(bookOf(), "a server", null)).toContain('write prices.instances."a server": {');
  });

  it("of nothing is none", () => {
    const free = bookOf(pricesOf({ instances: { "g5.xlarge": { usdPerHour: 0 } } }));
    expect(why(free, "g5.xlarge", null)).toBe(
      'cost/unknown-price: .github/pareto-gate.yml:7: the price of instance "g5.xlarge" is $0 an hour, which is no price -> write prices.instances.g5.xlarge.usd_per_hour: what an hour costs',
    );
  });
});

describe("the bundled catalogue", () => {
  it("knows every type whatever the case, and none that nobody has", () => {
    expect(CATALOGUED_TYPES.length).toBeGreaterThan(50);
    for (const type of CATALOGUED_TYPES) expect(catalogued(type.toUpperCase())[0]?.type.length).toBe(type.length);
    expect(catalogued("__proto__")).toEqual([]);
  });

  it("has a price above nothing, a source, GPUs and a region in every row", () => {
    for (const one of CATALOGUED_TYPES.flatMap(catalogued)) {
      expect(one.usdPerHour).toBeGreaterThan(0);
      expect(one.gpus).toBeGreaterThan(0);
      expect(one.source).not.toBe("");
      expect(one.region).not.toBe("");
      expect(one.asOf ?? "2026-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe("the age of a price", () => {
  const price = { kind: "instance", id: "g5.xlarge", text: "$1 / h", source: "x", asOf: "2026-08-26" } as const;

  it("is nothing to say for 90 days, and is said from the 91st", () => {
    expect(staleness(price, "2026-11-24")).toEqual([]);
    expect(staleness(price, "2026-11-25")).toEqual([
      {
        rule: "cost/stale-price",
        message: 'the price of "g5.xlarge" ($1 / h) is of 2026-08-26, 91 days old',
        hint: "check it and write prices.instances.g5.xlarge with its as_of",
      },
    ]);
  });

  it("counts days across a change of clocks and years", () => {
    expect(staleness({ ...price, asOf: "2026-12-01" }, "2027-03-01")).toEqual([]);
    expect(staleness({ ...price, asOf: "2026-12-01" }, "2027-03-02")).toHaveLength(1);
  });

  it("is nothing to say of a price without a date, or of tomorrow", () => {
    expect(staleness({ ...price, asOf: null }, "2026-11-24")).toEqual([]);
    expect(staleness({ ...price, asOf: "2026-11-25" }, "2026-11-24")).toEqual([]);
  });

  it("of tokens names their key", () => {
    const [issue] = staleness({ ...price, kind: "tokens", id: "openai/o3" }, "2027-01-01");
    expect(issue?.hint).toBe('check it and write prices.tokens."openai/o3" with its as_of');
  });
});

describe("the price library", () => {
  const used = (model: string) => candidateOf({ usage: [row(1, 1, { model })] });

  it("is loaded only where it alone can price something", async () => {
    expect(needsLibrary([], pricesOf())).toBe(false);
    expect(needsLibrary([used("llama-3.1-8b")], pricesOf())).toBe(false);
    expect(needsLibrary([used("openai/gpt-4o")], pricesOf())).toBe(true);
    expect(needsLibrary([candidateOf({ names: ["openai/gpt-4o"] })], pricesOf())).toBe(true);
    expect(needsLibrary([used("openai/gpt-4o")], pricesOf({ tokens: { "openai/gpt-4o": {} } }))).toBe(false);
    expect(needsLibrary([used("openai/gpt-4o")], pricesOf({ tokens: { m: {} } }))).toBe(false);
    expect(needsLibrary([candidateOf({ names: ["gpt-4o", "openai/gpt-4o"] })], pricesOf())).toBe(true);
    expect((await openPriceBook(pricesOf(), [used("llama")])).library).toBe(null);
  });

  it("is pinned to the policy's day", async () => {
    const book = await openPriceBook(pricesOf({ asOf: "2025-05-01" }), [used("openai/o3")]);
    const tokens = { input: 1e6, output: 1e6, cacheRead: 0, cacheWrite: 0 };
    expect(book.library?.rates("openai/o3")?.usd(tokens)).toBeCloseTo(50, 10);
    expect(book.library?.rates("openai/o3")?.asOf).toBe("2025-05-01");
  });
});

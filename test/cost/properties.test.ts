import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUED_TYPES } from "../../src/cost/catalogue.ts";
import type { CostInput } from "../../src/cost/subject.ts";
import { MEASURES } from "../../src/domain/measures.ts";
import type { Serving, Workload } from "../../src/domain/policy.ts";
import { known } from "../../src/domain/quantity.ts";
import {
  bookOf,
  candidateOf,
  costed,
  load,
  pricesOf,
  quantity,
  row,
  servingOf,
  tested,
  workloadOf,
} from "./support.ts";

const MONTHLY = 730 * 3600;

const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });
const positive = (max: number) => fc.double({ min: 1e-6, max, noNaN: true });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3 });

const tokens = fc.integer({ min: 0, max: 300_000 });
const rows = fc.array(
  fc
    .record({
      input: maybe(tokens),
      output: maybe(fc.integer({ min: 0, max: 4000 })),
      cached: fc.boolean(),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      costUsd: maybe(amount(2)),
      requests: fc.constantFrom(1, 1, 1, 5),
      model: fc.constantFrom(null, "m", "other", "google/gemini-2.5-pro"),
    })
    .map(({ input, output, share, ...rest }) =>
      row(input, output, { ...rest, cacheReadTokens: Math.floor((input ?? 0) * share) }),
    ),
  { maxLength: 12 },
);

const workloads: fc.Arbitrary<Workload> = fc
  .record({
    requestsPerMonth: maybe(positive(1e12)),
    peakRps: maybe(positive(1e6)),
    inputTokens: maybe(tokens),
    outputTokens: maybe(tokens),
    productionPerEval: maybe(positive(1e3)),
  })
  .map(workloadOf);

const servings: fc.Arbitrary<Serving> = fc
  .record({
    type: fc.constantFrom(null, "box", "no such type", ...CATALOGUED_TYPES),
    gpusPerReplica: maybe(fc.constantFrom(1 / 6, 0.5, 1, 2, 3, 8, 16, 17)),
    replicas: maybe(
      fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 40 })).map(([min, more]) => ({ min, max: min + more })),
    ),
    targetUtilization: maybe(fc.double({ min: 0.01, max: 1, noNaN: true })),
  })
  .map(({ type, ...rest }) => servingOf(type, rest));

const loads = fc
  .uniqueArray(
    fc.record({
      concurrency: fc.integer({ min: 1, max: 64 }),
      throughput_rps: amount(500),
      output_tokens_per_s: amount(1e5),
      latency_p95_ms: amount(1e4),
    }),
    { maxLength: 4, selector: (one) => one.concurrency },
  )
  .map((all) =>
    all.flatMap(({ concurrency, ...values }) => load({ concurrency }, values, `loadtest/c${concurrency}.json`)),
  );

const accuracies = maybe(fc.double({ min: -0.5, max: 1.5, noNaN: true }));
const declared = maybe(fc.double({ min: -1, max: 1e6, noNaN: true }));

/** Everything that a cost can be made of, in all that can lack. */
const settings = fc.record({
  usage: rows,
  loads,
  hardware: fc.constantFrom(null, "box", "g5.xlarge", "NVIDIA L4"),
  workload: maybe(workloads),
  serving: maybe(servings),
  accuracy: accuracies,
  stated: declared,
  limit: maybe(amount(1e4)),
});

const prices = fc.record({
  usdPerHour: amount(100),
  input: amount(100),
  output: amount(100),
});
type Priced = { readonly usdPerHour: number; readonly input: number; readonly output: number };

function bookFor({ usdPerHour, input, output }: Priced) {
  const price = { inputPer1mUsd: input, outputPer1mUsd: output };
  return bookOf(pricesOf({ instances: { box: { usdPerHour, gpus: 8 } }, tokens: { m: price, other: price } }));
}

type Settings = typeof settings extends fc.Arbitrary<infer T> ? T : never;

function costOf(setting: Settings, price: Priced) {
  const { usage, loads: tests, hardware, stated, accuracy, limit, workload, serving } = setting;
  const table = stated === null ? [] : load(null, { inference_cost_per_1k_usd: stated }, "table.csv");
  const candidate = { ...tested([...tests, ...table], hardware), usage };
  const constraints: CostInput["constraints"] =
    limit === null ? [] : [{ measure: "latency_p95_ms", kind: "max", limit }];
  return costed(candidate, {
    deployment: { workload, serving },
    constraints,
    accuracy: accuracy === null ? null : known(accuracy, "ratio"),
    book: bookFor(price),
  });
}

const COSTS = [...costed(candidateOf()).measures.keys()];
const MONEY = COSTS.filter((name) => MEASURES.get(name)?.unit === "USD");

describe("costs", () => {
  it("are known and sound, or unknown with a reason; never a number that is none", () => {
    fc.assert(
      fc.property(settings, prices, (setting, price) => {
        const cost = costOf(setting, price);
        for (const measure of COSTS) {
          const unit = MEASURES.get(measure)?.unit;
          const found = quantity(cost, measure);
          if (!found.known) {
            expect(found.reason).toMatch(/\S/);
            expect(`${found.reason} ${found.hint}`).not.toMatch(/NaN|undefined|\[object/);
            continue;
          }
          expect(Number.isFinite(found.value)).toBe(true);
          expect(found.value).toBeGreaterThanOrEqual(0);
          if (unit === "USD") expect(found.value).toBeGreaterThan(0);
          if (unit === "ratio") expect(found.value).toBeLessThanOrEqual(1);
          expect(found.formula ?? "").not.toMatch(/NaN|undefined|Infinity/);
        }
        for (const issue of cost.issues) expect(`${issue.message} ${issue.hint}`).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 400 },
    );
  });

  it("are the same in whatever order rows and readings come", () => {
    const shuffled = settings.chain((setting) =>
      fc.record({
        setting: fc.constant(setting),
        usage: fc.shuffledSubarray(setting.usage, { minLength: setting.usage.length }),
        tests: fc.shuffledSubarray(setting.loads, { minLength: setting.loads.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, prices, ({ setting, usage, tests }, price) => {
        const [before, after] = [costOf(setting, price), costOf({ ...setting, usage, loads: tests }, price)];
        for (const measure of MONEY) {
          const [a, b] = [quantity(before, measure), quantity(after, measure)];
          expect(a.known ? a.value : a.rule).toBe(b.known ? b.value : b.rule);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never rise when a price falls", () => {
    fc.assert(
      fc.property(settings, prices, fc.double({ min: 0.01, max: 1, noNaN: true }), (setting, price, factor) => {
        const scale = {
          usdPerHour: price.usdPerHour * factor,
          input: price.input * factor,
          output: price.output * factor,
        };
        const [dear, cheap] = [costOf(setting, price), costOf(setting, scale)];
        for (const measure of MONEY) {
          const [a, b] = [quantity(dear, measure), quantity(cheap, measure)];
          if (a.known && b.known && a.basis === b.basis) expect(b.value).toBeLessThanOrEqual(a.value * (1 + 1e-12));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("replicas", () => {
  const fleets = fc.record({
    rps: positive(200),
    load: positive(1000),
    type: fc.constantFrom(...CATALOGUED_TYPES),
    gpusPerReplica: fc.constantFrom(null, 0.5, 1, 2, 3, 8, 16),
    min: fc.nat(10),
    max: fc.integer({ min: 10, max: 1000 }),
    target: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });

  it("cost at a workload no less than when full, and 1,000 requests × the requests are the month", () => {
    fc.assert(
      fc.property(fleets, ({ rps, load: offered, type, gpusPerReplica, min, max, target }) => {
        const requestsPerMonth = offered * MONTHLY;
        const cost = costed(tested(load({ concurrency: 8 }, { throughput_rps: rps }), type, gpusPerReplica), {
          deployment: {
            serving: servingOf(type, { gpusPerReplica, replicas: { min, max }, targetUtilization: target }),
            workload: workloadOf({ requestsPerMonth }),
          },
        });
        const [real, full, month, most, used, idle] = [
          "inference_cost_per_1k_usd",
          "inference_cost_per_1k_saturated_usd",
          "monthly_cost_usd",
          "monthly_cost_max_usd",
          "utilization",
          "idle_share",
        ].map((measure) => {
          const found = quantity(cost, measure);
          return found.known ? found.value : Number.NaN;
        }) as [number, number, number, number, number, number];
        expect(real).toBeGreaterThanOrEqual(full * (1 - 1e-9));
        expect(month).toBeLessThanOrEqual(most * (1 + 1e-12));
        expect(real * used).toBeCloseTo(full, 6);
        expect(used + idle).toBeCloseTo(1, 12);
        const carried = Math.min(requestsPerMonth, max * rps * MONTHLY);
        expect((real * carried) / 1000 / month).toBeCloseTo(1, 9);
        const short = offered > max * rps * target * (1 + 1e-9);
        expect(cost.issues.some(({ rule }) => rule === "cost/capacity")).toBe(short);
      }),
    );
  });

  it("never cost less by the month for a higher load", () => {
    fc.assert(
      fc.property(fleets, positive(1000), ({ rps, load: offered, type, min, max, target }, more) => {
        const month = (at: number) => {
          const cost = costed(tested(load({ concurrency: 8 }, { throughput_rps: rps }), type), {
            deployment: {
              serving: servingOf(type, { replicas: { min, max }, targetUtilization: target }),
              workload: workloadOf({ requestsPerMonth: at * MONTHLY }),
            },
          });
          const found = quantity(cost, "monthly_cost_usd");
          return found.known ? found.value : Number.NaN;
        };
        expect(month(offered + more)).toBeGreaterThanOrEqual(month(offered));
      }),
    );
  });
});

it("requests that are paid for one by one cost their sum", () => {
  const rates = fc.record({ input: amount(100), output: positive(100) });
  fc.assert(
    fc.property(fc.array(fc.tuple(tokens, fc.nat(4000)), { minLength: 1, maxLength: 30 }), rates, (all, price) => {
      const usage = all.map(([input, output]) => row(input, output + 1));
      const cost = costed(candidateOf({ usage }), {
        deployment: { workload: workloadOf({ requestsPerMonth: usage.length }) },
        book: bookFor({ ...price, usdPerHour: 1 }),
      });
      const found = quantity(cost, "monthly_cost_usd");
      const expected = all.reduce((sum, [i, o]) => sum + (i * price.input + (o + 1) * price.output) / 1e6, 0);
      // Each row is rounded to a billionth of a dollar.
      expect(Math.abs((found.known ? found.value : 0) - expected)).toBeLessThanOrEqual(usage.length * 0.51e-9);
    }),
  );
});

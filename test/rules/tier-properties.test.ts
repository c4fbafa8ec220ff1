import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Precision, Share } from "../../src/domain/precision.ts";
import type { Accepted, TierRule } from "../../src/domain/tiers.ts";
import { CLASSES, classWidth } from "../../src/domain/vocabulary.ts";
import { FULL_BITS, UNKNOWN_PRECISION } from "../../src/precision/descriptor.ts";
import { NOTHING_SERVED } from "../../src/subjects/served.ts";
import { gate, lineOf } from "../gate/support.ts";
import { deploymentOf, policyOf, tierOf } from "../support/policy.ts";
import { subjectOf } from "../support/subjects.ts";
import { evaluated, FAMILY, INT8, manifest } from "../support/tier-world.ts";
import { saidBy } from "./support.ts";

const WORDS = [...CLASSES, "w8a8", "w4a16", "w8a16", "w8a8-fp8", "w4a8"] as const;
const widths = fc.option(
  fc.record({ bits: fc.constantFrom(4, 8, 16, 32), kind: fc.constantFrom("float", "int", null) }),
);

/** What some artefact may hold: one class or a mixture of several, read or only said. */
const precisions: fc.Arbitrary<Precision> = fc
  .record({
    parts: fc.uniqueArray(fc.tuple(fc.constantFrom(...CLASSES), fc.integer({ min: 1, max: 100 })), {
      ...{ minLength: 1, maxLength: 4 },
      selector: ([name]) => name,
    }),
    activation: widths,
    kv: widths,
    bytes: fc.option(fc.integer({ min: 1, max: 1000 })),
    grade: fc.constantFrom("A", "B", "C"),
    known: fc.boolean(),
  })
  .map(({ parts, activation, kv, bytes, grade, known }) => {
    const sorted = [...parts].sort((a, b) => b[1] - a[1]);
    const shares = sorted.map(([name, count]): Share => {
      const bits = classWidth(name)?.bits ?? 16;
      return { class: name, bits, parameters: count, matrix: count, bytes: count };
    });
    const total = shares.reduce((sum, one) => sum + one.matrix, 0);
    const low = shares.filter((one) => one.bits < FULL_BITS).reduce((sum, one) => sum + one.matrix, 0);
    const [name = null] = sorted[0] ?? [];
    const weight = name === null ? null : classWidth(name);
    const read = { ...UNKNOWN_PRECISION, shares, quantizedShare: low / total, activation, kv, bytes, grade, weight };
    return known ? { ...read, class: name } : { ...UNKNOWN_PRECISION, bytes };
  });

const lists = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });
const rest = fc.record({
  verified: fc.boolean(),
  kvCache: fc.option(fc.uniqueArray(fc.constantFrom("fp8", "int8", "bf16", "int4"), { minLength: 1 })),
  maxSize: fc.option(fc.integer({ min: 1, max: 1000 })),
  minQuantizedShare: fc.option(fc.constantFrom(0, 0.5, 0.8, 1)),
});

const RULES = ["tier/precision", "tier/unverified", "tier/size", "tier/quantized-share"] as const;
const RANK = { pass: 0, warn: 1, unknown: 2, fail: 3 } as const;

/** The worst that a tier says of a precision: 0 pass, 2 unknown, 3 fail. */
function worst(precision: Precision, tier: Partial<TierRule>): number {
  const policy = policyOf({ tiers: new Map([["edge", tierOf("edge", tier)]]) });
  const artefact = { path: "m.safetensors", precision, kvShape: null };
  const subject = {
    ...subjectOf("chat", {}, policy, deploymentOf("chat", { tier: "edge" })),
    served: { ...NOTHING_SERVED, precision, artefact },
  };
  const found = saidBy(RULES, policy, [subject]).map((one) => RANK[one.outcome]);
  return Math.max(0, ...found);
}

describe("a tier", () => {
  it("that accepts more never turns a pass into anything else", () => {
    fc.assert(
      fc.property(precisions, lists, lists, fc.boolean(), rest, (precision, some, more, any, others) => {
        const wider: Accepted = any ? "any" : [...some, ...more];
        if (worst(precision, { ...others, precisions: some }) > 0) return;
        expect(worst(precision, { ...others, precisions: wider })).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("that asks for less never turns a pass into anything else", () => {
    fc.assert(
      fc.property(precisions, lists, rest, (precision, some, others) => {
        if (worst(precision, { ...others, precisions: some }) > 0) return;
        const { maxSize, minQuantizedShare, kvCache } = others;
        for (const less of [
          { verified: false },
          { maxSize: null },
          { maxSize: maxSize === null ? null : maxSize + 1 },
          { kvCache: kvCache === null ? null : ("any" as const) },
          { kvCache: kvCache === null ? null : [...kvCache, "int4"] },
          { minQuantizedShare: minQuantizedShare === null ? null : minQuantizedShare / 2 },
        ])
          expect(worst(precision, { ...others, precisions: some, ...less })).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("never passes at a lower grade what it refuses at a higher one", () => {
    fc.assert(
      fc.property(precisions, lists, rest, (precision, some, others) => {
        const tier = { ...others, precisions: some };
        const [a, b, c] = (["A", "B", "C"] as const).map((grade) => worst({ ...precision, grade }, tier));
        expect(b).toBe(a);
        expect(c).toBeGreaterThanOrEqual(b ?? 0);
        if (others.verified) expect(c).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the order of things", () => {
  const models = [
    "  llama: { aliases: [org/llama], artifact: models/llama }",
    "  llama-w8a8: { aliases: [org/llama-w8a8], variant_of: llama, artifact: models/llama-w8a8 }",
    "  small: { aliases: [org/small], variant_of: llama, artifact: models/small, precision: int4 }",
    "  again: { aliases: [org/again], variant_of: llama, artifact: models/small }",
  ];
  const deployments = [
    "  a: { model: llama, tier: batch }",
    "  b: { model: llama, tier: realtime, manifests: deploy/*.yaml }",
    "  c: { model: small, tier: realtime }",
    "  d: { model: llama-w8a8, tier: batch, hardware: v100 }",
  ];
  const tiers = [
    "  realtime: { precisions: [int8], recovery: 99%, require_variant: true }",
    "  batch: { precisions: any, verified: true }",
  ];
  const files = Object.entries({
    ...FAMILY,
    ...Object.fromEntries(Object.entries(INT8).map(([name, content]) => [`models/small/${name}`, content])),
    "evals/small.json": evaluated("org/small", 0.6),
    "evals/again.json": evaluated("org/again", 0.68),
    "deploy/b.yaml": manifest("org/llama", "--quantization", "fp8"),
    "deploy/c.yaml": manifest("org/llama", "--kv-cache-dtype", "fp8"),
  });
  const judged = async (parts: readonly (readonly string[])[], written: typeof files) => {
    const [ofTiers = [], ofModels = [], ofDeployments = []] = parts.map((one) => one.join("\n"));
    const text = `version: 1\nresults: [evals/*.json, loadtest/*.json]\nobjectives: { accuracy: { measure: mmlu/acc, goal: maximize } }\ntiers:\n${ofTiers}\nmodels:\n${ofModels}\ndeployments:\n${ofDeployments}\n`;
    const { verdict, findings } = await gate(text, Object.fromEntries(written));
    return [
      verdict,
      ...findings.map((one) => lineOf(one).replace(/serves the tiers [a-z, ]+, all/, "serves tiers")).sort(),
    ];
  };

  it("of tiers, models, deployments and files decides nothing", async () => {
    const expected = await judged([tiers, models, deployments], files);
    expect(expected[0]).toBe("fail");
    const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(
        shuffled(tiers),
        shuffled(models),
        shuffled(deployments),
        shuffled(files.map((_, index) => index)),
        async (t, m, d, f) => {
          expect(
            await judged(
              [t, m, d],
              f.flatMap((index) => files.slice(index, index + 1)),
            ),
          ).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  });
});

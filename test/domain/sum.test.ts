import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOf } from "../../src/domain/sum.ts";

/** Exactly, in units of 2^-60, of which every number here is a whole multiple. */
function exactly(values: readonly number[]): number {
  const scale = 2 ** 60;
  const whole = values.reduce((sum, value) => sum + BigInt(value * scale), 0n);
  return Number(whole) / scale;
}

const value = fc
  .integer({ min: -(2 ** 52), max: 2 ** 52 })
  .chain((mantissa) => fc.integer({ min: 0, max: 60 }).map((places) => mantissa / 2 ** places));

describe("a sum", () => {
  it("is the exact one, rounded once", () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([0.1, 0.2, 0.3])).toBe(0.6);
    expect(sumOf([1e16, 1, -1e16])).toBe(1);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values) => {
        expect(sumOf(values)).toBe(exactly(values));
      }),
    );
  });

  it("is rounded by parts whose product is too small for a double", () => {
    const values = [-1.5750693950714145e-151, 4.633324773207416e-151, 5.516536111507384e-164];
    expect(sumOf([...values].reverse())).toBe(sumOf(values));
  });

  it("does not depend on the order", () => {
    const orders = fc
      .array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 })
      .chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })));
    fc.assert(
      fc.property(orders, ([values, other]) => {
        expect(sumOf(other)).toBe(sumOf(values));
      }),
      { numRuns: 1000 },
    );
  });
});

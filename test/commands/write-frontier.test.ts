import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened } from "../../src/commands/write-frontier.ts";

describe("a value that is written into a frontier", () => {
  it("is short, near, and never better than what was measured", () => {
    expect(shortened(0.05373931623931624, "minimize")).toBe(0.0537394);
    expect(shortened(0.05373931623931624, "maximize")).toBe(0.0537393);
    expect(shortened(0.679, "maximize")).toBe(0.679);
    const value = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(value, fc.constantFrom("maximize" as const, "minimize" as const), (measured, goal) => {
        const written = shortened(measured, goal);
        expect(goal === "maximize" ? written <= measured : written >= measured).toBe(true);
        expect(Math.abs(written - measured) / measured).toBeLessThan(1.1e-5);
        expect(Number(written.toPrecision(6))).toBe(written);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMENT_BYTES, COMMENT_UNITS, fitting } from "../../src/publish/fit.ts";

const BELOW = "\n\n<!-- mark -->";

describe("fitting", () => {
  it("takes the first text that has room with what stands below it", () => {
    const room = COMMENT_UNITS - BELOW.length;
    expect(fitting(["x".repeat(room), "brief"], BELOW)).toHaveLength(room);
    expect(fitting(["x".repeat(room + 1), "brief"], BELOW)).toBe("brief");
  });

  it("counts bytes as well as UTF-16 units", () => {
    expect(fitting(["€".repeat(COMMENT_UNITS - BELOW.length), "brief"], BELOW)).not.toBe("brief");
    const wide = "\u{1F600}".repeat(40_000);
    expect(fitting([wide, "brief"], BELOW)).toBe("brief");
  });

  it("never cuts, and never returns what has no room", () => {
    const texts = fc.array(
      fc.nat(100_000).map((n) => "\u{1F600}é".repeat(n % 45_000)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, (all) => {
        const found = fitting(all, BELOW);
        if (found === null) return;
        expect(all).toContain(found);
        expect(found.length + BELOW.length).toBeLessThanOrEqual(COMMENT_UNITS);
        expect(Buffer.byteLength(found + BELOW)).toBeLessThanOrEqual(COMMENT_BYTES);
      }),
      { numRuns: 30 },
    );
  });

  it("says when nothing has room", () => {
    expect(fitting(["x".repeat(70_000)], BELOW)).toBeNull();
  });
});

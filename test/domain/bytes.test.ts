import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, showBytes, systemOf } from "../../src/domain/bytes.ts";

describe("a size that a policy writes", () => {
  it.each([
    ["500MB", "500 MB"],
    ["1.5 GB", "1.5 GB"],
    ["8GiB", "8 GiB"],
    ["512KiB", "512 KiB"],
    ["1024MiB", "1 GiB"],
    ["12345B", "12.1 KiB"],
  ])("is said as it was written: %s", (written, said) => {
    const bytes = bytesOf(written);
    expect(showBytes(bytes, systemOf(bytes))).toBe(said);
  });

  it("means the same number again, where one decimal can say it", () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("KB", "MB", "GB", "KiB", "MiB", "GiB"));
    fc.assert(
      fc.property(sizes, ([number, unit]) => {
        const bytes = bytesOf(`${number}${unit}`);
        expect(bytesOf(showBytes(bytes, systemOf(bytes)))).toBe(bytes);
      }),
    );
  });
});

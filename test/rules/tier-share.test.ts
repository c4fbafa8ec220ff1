import { describe, expect, it } from "vitest";
import { ggufFile } from "../precision/fixtures/gguf.ts";
import { about, config, INT8, serving, weights } from "../support/tier-world.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A GGUF of so many rows in Q4_0, Q8_0 and BF16. */
function mixed(q4: number, q8: number, bf16: number): Files {
  const rows = [
    ["0", 2, q4],
    ["1", 8, q8],
    ["2", 30, bf16],
  ] as const;
  const tensors = rows.flatMap(([layer, type, count]) =>
    count === 0 ? [] : [{ name: `blk.${layer}.attn_q.weight`, shape: [32, count], type }],
  );
  return { "model.gguf": ggufFile({ tensors }) };
}

describe("tier/quantized-share", () => {
  const share = async (tier: string, files: Files) => about(await serving(tier, files), "tier/quantized-share");

  it("wants four fifths of a mixture where nothing is written", async () => {
    expect(await share("precisions: [q4]", mixed(60, 10, 30))).toEqual([
      'fail "chat": 60 % of its weights have at most 4 bits; the tier "realtime" wants 80 %',
    ]);
    expect((await share("precisions: [q4]", mixed(80, 10, 10)))[0]).toMatch(/^pass "chat": 80 %/);
  });

  it("counts all bits that the tier takes of what is quantized", async () => {
    expect((await share("precisions: [q4, q8]", mixed(60, 25, 15)))[0]).toMatch(/^pass "chat": 85 % .* at most 8 bits/);
    expect((await share("precisions: [q4, bf16]", mixed(60, 0, 40)))[0]).toMatch(/^fail "chat": 60 % /);
    expect((await share("precisions: any", mixed(60, 25, 15)))[0]).toMatch(
      /^pass "chat": 85 % of its weights are quantized/,
    );
  });

  it("never prints the limit that it misses", async () => {
    const said = await share("precisions: [q4], min_quantized_share: 80%", mixed(79_999, 0, 20_001));
    expect(said[0]).toMatch(/^fail "chat": 79\.999 % /);
  });
});

describe("tier/size", () => {
  it("takes exactly its limit, and says bytes where the sizes read alike", async () => {
    const bytes = weights("I8").length;
    const size = async (limit: number) =>
      about(await serving(`precisions: any, max_size: ${limit}B`, INT8), "tier/size")[0];
    expect(await size(bytes)).toMatch(/^pass "chat": its weights take /);
    expect(await size(bytes - 1)).toMatch(new RegExp(`^fail "chat": its weights take ${bytes} bytes, more than the `));
  });

  it("cannot be told of a declaration", async () => {
    const judged = await serving("precisions: any, max_size: 1GiB", { "config.json": config("w8a8") });
    expect(about(judged, "tier/unverified")).toContain('unknown "chat": how large its weights are cannot be told');
  });
});

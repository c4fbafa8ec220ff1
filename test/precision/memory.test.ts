import { describe, expect, it } from "vitest";
import { fits, kvBytesPerToken, kvShapeOf, memoryNeed } from "../../src/precision/memory.ts";

const GIB = 1024 ** 3;
const LLAMA_70B = { num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, hidden_size: 8192 };
const KIMI = {
  text_config: { num_hidden_layers: 61, kv_lora_rank: 512, qk_rope_head_dim: 64, num_attention_heads: 64 },
};

function shapeOf(config: unknown) {
  const shape = kvShapeOf(config);
  if (shape === null) throw new Error("no shape");
  return shape;
}

describe("the cache of one token", () => {
  it.each<readonly [string, unknown, number, number]>([
    ["grouped heads", LLAMA_70B, 16, 327_680],
    ["grouped heads at 8 bits", LLAMA_70B, 8, 163_840],
    ["a small model", { ...LLAMA_70B, num_hidden_layers: 32, num_attention_heads: 32, hidden_size: 4096 }, 16, 131_072],
    ["a latent", KIMI, 16, 70_272],
    ["every head", { n_layer: 12, n_head: 12, n_embd: 768 }, 16, 36_864],
  ])("of %s takes what the published shape says", (_, config, bits, bytes) => {
    expect(kvBytesPerToken(shapeOf(config), bits)).toBe(bytes);
  });

  it("counts layers that keep every token, and bounds those that keep a window", () => {
    const kinds = ["full_attention", "sliding_attention", "linear_attention", "attention"];
    const config = { ...LLAMA_70B, num_hidden_layers: 4, layer_types: kinds, sliding_window: 128 };
    expect(shapeOf(config)).toMatchObject({ layers: 2, windowed: 1, window: 128 });
    expect(shapeOf({ ...LLAMA_70B, hybrid_override_pattern: "MM*-M*" }).layers).toBe(2);
  });

  it.each<readonly [string, unknown]>([
    ["no layers", { hidden_size: 4096 }],
    ["a hybrid whose layers it does not tell", { ...LLAMA_70B, mamba_d_state: 16 }],
    ["a kind of layer that it does not know", { ...LLAMA_70B, num_hidden_layers: 2, layer_types: ["mamba", "hybrid"] }],
    ["fewer kinds than layers", { ...LLAMA_70B, num_hidden_layers: 2, layer_types: ["attention"] }],
    ["a latent without its key", { num_hidden_layers: 4, kv_lora_rank: 512 }],
    ["heads that do not divide", { ...LLAMA_70B, num_attention_heads: 63 }],
    ["text", "config"],
    ["nothing", null],
  ])("is unknown for a configuration with %s", (_, config) => {
    expect(kvShapeOf(config)).toBeNull();
  });
});

describe("memory", () => {
  const load = { kv: shapeOf(LLAMA_70B), context: 16_384, concurrency: 1, tensorParallel: 1, pipelineParallel: 1 };
  const need = (weights: number, kvBits: number, rest: Partial<typeof load> = {}) =>
    memoryNeed({ ...load, ...rest, weights, kvBits });

  it("of 70B in 16 bits does not fit one H100, and fits two", () => {
    expect(fits(need(141.1e9, 16), 80 * GIB).fits).toBe(false);
    expect(fits(need(141.1e9, 16, { tensorParallel: 2, context: 45_000 }), 80 * GIB).fits).toBe(true);
    expect(fits(need(141.1e9, 16, { tensorParallel: 2, context: 52_000 }), 80 * GIB).fits).toBe(false);
  });

  it("of 70B in FP8 with a cache of FP8 fits one H100 at 16,384 tokens, as it is deployed", () => {
    expect(fits(need(72.7e9, 8), 80 * GIB).fits).toBe(true);
    expect(fits(need(72.7e9, 8, { context: 30_000 }), 80 * GIB).fits).toBe(true);
    expect(fits(need(72.7e9, 8, { context: 38_000 }), 80 * GIB).fits).toBe(false);
  });

  it("is divided by no more devices than there are heads to divide", () => {
    const split = need(0, 16, { tensorParallel: 16 });
    expect(split.kv).toBe(need(0, 16, { tensorParallel: 8 }).kv);
    const latent = { kv: shapeOf(KIMI) };
    expect(need(0, 16, { ...latent, tensorParallel: 8 }).kv).toBe(need(0, 16, latent).kv);
    expect(need(8 * GIB, 16, { tensorParallel: 2, pipelineParallel: 2 }).weights).toBe(2 * GIB);
  });

  it("keeps at least a GiB, and 5 % of a large cache, for what is neither", () => {
    expect(need(100 * GIB, 16).overhead).toBe(GIB);
    expect(need(GIB, 16, { concurrency: 8 }).overhead).toBe(2 * GIB);
  });

  it("of a window grows no further than the window", () => {
    const config = { ...LLAMA_70B, num_hidden_layers: 1, layer_types: ["sliding_attention"], sliding_window: 1_024 };
    const kv = shapeOf(config);
    expect(need(0, 16, { kv, context: 4_096 }).kv).toBe(need(0, 16, { kv, context: 1_024 }).kv);
    expect(need(0, 16, { kv, context: 512 }).kv).toBe(need(0, 16, { kv, context: 1_024 }).kv / 2);
  });
});

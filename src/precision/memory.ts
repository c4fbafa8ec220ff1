import type { Fact } from "../domain/evidence.ts";
import type { KvShape } from "../domain/precision.ts";
import { at, number, object, size as positive, text } from "./json.ts";

/** The shape as plain data: the `kv_shape` fact of an artefact. */
export function kvFact({ layers, windowed, window, perToken, heads }: KvShape): Fact {
  return { layers, windowed, window, per_token: perToken, heads };
}

/** The shape that a `kv_shape` fact states; null: it states none. */
export function kvShapeOfFact(fact: Fact | undefined): KvShape | null {
  const [layers, windowed, perToken, heads] = ["layers", "windowed", "per_token", "heads"].map((key) =>
    number(at(fact, key)),
  );
  if (layers == null || windowed == null || perToken == null || heads == null || perToken <= 0 || heads <= 0)
    return null;
  return { layers, windowed, window: positive(at(fact, "window")), perToken, heads };
}

/** How a model is served. */
export interface Load {
  /** Bytes of the weights, with their scales. */
  readonly weights: number;
  readonly kv: KvShape;
  /** Of one number of the cache: 16 unless the engine or the checkpoint says less. */
  readonly kvBits: number;
  /** Tokens of one sequence, prompt and answer. */
  readonly context: number;
  readonly concurrency: number;
  readonly tensorParallel: number;
  readonly pipelineParallel: number;
}

/** Bytes of one device. */
export interface MemoryNeed {
  readonly weights: number;
  readonly kv: number;
  /** Activations, graphs, communication. */
  readonly overhead: number;
  readonly total: number;
}

/** Share of a device's memory that vLLM takes where nothing says otherwise (0.92; 0.9 before 2026). */
export const DEFAULT_UTILIZATION = 0.92;
const MIN_OVERHEAD = 1024 ** 3;
const OVERHEAD_SHARE = 0.05;
/** Where a model of several parts keeps the shape of its language model. */
const PARTS = ["text_config", "llm_config", "language_config"];

/**
 * Numbers per token: 2 × KV heads × head size in each attention layer; latent attention (MLA) keeps one latent and one
 * rotary key. Layers of Mamba and the like keep none, sliding-window layers a bounded number. null: the configuration
 * does not state the shape. Source: the models' own attention, as vLLM allocates it (KVCacheSpec).
 */
export function kvShapeOf(config: unknown): KvShape | null {
  const model = PARTS.map((key) => object(at(config, key))).find((one) => one !== null) ?? object(config);
  if (model === null) return null;
  const count = (key: string) => positive(model[key]);
  const layers = count("num_hidden_layers") ?? count("n_layer") ?? count("num_layers");
  if (layers === null) return null;
  const kinds = kindsOf(model, layers);
  if (kinds === null) return null;
  const window = count("sliding_window") ?? count("attention_chunk_size");
  const latent = count("kv_lora_rank");
  if (latent !== null) {
    const rotary = count("qk_rope_head_dim");
    if (rotary === null) return null;
    return { layers: kinds.full, windowed: kinds.windowed, window, perToken: latent + rotary, heads: 1 };
  }
  const heads = count("num_attention_heads") ?? count("n_head");
  const hidden = count("hidden_size") ?? count("n_embd");
  const size = count("head_dim") ?? (heads !== null && hidden !== null ? hidden / heads : null);
  const kvHeads = count("num_key_value_heads") ?? count("num_kv_heads") ?? heads;
  if (size === null || kvHeads === null || !Number.isInteger(size)) return null;
  if (kinds.windowed > 0 && window === null) return null;
  return { layers: kinds.full, windowed: kinds.windowed, window, perToken: 2 * kvHeads * size, heads: kvHeads };
}

/** Layers by what they keep. Hybrids say it as a list of names, a pattern of letters, or a period. */
function kindsOf(config: Readonly<Record<string, unknown>>, layers: number) {
  const list = config.layer_types ?? config.layers_block_type;
  if (Array.isArray(list)) {
    const names = list.map((one) => text(one) ?? "");
    const windowed = names.filter((name) => /sliding|chunked|local/.test(name)).length;
    const full = names.filter((name) => /^(full_)?attention$|global/.test(name)).length;
    const stateful = names.filter((name) =>
      /^(mamba2?|linear_attention|recurrent|conv|ssm|rwkv|gated_deltanet)$/.test(name),
    ).length;
    // A kind of layer that nobody knows may keep a cache; so may those that the list leaves out.
    return windowed + full + stateful === layers ? { full, windowed } : null;
  }
  const pattern = text(config.hybrid_override_pattern);
  if (pattern !== null) return { full: pattern.split("*").length - 1, windowed: 0 };
  const period = positive(config.attn_layer_period);
  if (period !== null) return { full: Math.floor(layers / period), windowed: 0 };
  const stated = ["mamba_d_state", "ssm_state_size", "mamba_num_heads", "linear_num_key_heads"];
  return stated.some((key) => key in config) ? null : { full: layers, windowed: 0 };
}

/**
 * The shape by the metadata of a GGUF, under the names of llama.cpp (gguf specification, "LLM"). Models whose layers differ,
 * or keep a state instead of a cache, state lists or other keys: null.
 */
export function kvShapeOfGguf(metadata: ReadonlyMap<string, number | string>): KvShape | null {
  const of = (key: string) => positive(metadata.get(`${metadata.get("general.architecture")}.${key}`));
  const [layers, heads, hidden] = [of("block_count"), of("attention.head_count"), of("embedding_length")];
  const kvHeads = of("attention.head_count_kv") ?? heads;
  const size = of("attention.key_length") ?? (heads !== null && hidden !== null ? hidden / heads : null);
  const states = ["ssm.state_size", "attention.sliding_window", "attention.kv_lora_rank"];
  if (layers === null || kvHeads === null || size === null || !Number.isInteger(size)) return null;
  if (states.some((key) => of(key) !== null)) return null;
  const values = of("attention.value_length") ?? size;
  return { layers, windowed: 0, window: null, perToken: kvHeads * (size + values), heads: kvHeads };
}

/** Bytes that the cache of one token takes, of all layers that keep every token. */
export function kvBytesPerToken(shape: KvShape, bits: number): number {
  return (shape.layers * shape.perToken * bits) / 8;
}

/**
 * Bytes that one device needs: weights / (TP × PP) + KV cache / (TP, at most the KV heads; × PP) + overhead, the larger
 * of 1 GiB and 5 % of the cache: what computation takes grows with the tokens in flight, as the cache does. So 70B in FP8
 * leaves an H100 of 80 GiB some 32,000 tokens of a cache of 8 bits, as its deployments have it.
 */
export function memoryNeed(load: Load): MemoryNeed {
  const { kv, kvBits, context, concurrency, tensorParallel, pipelineParallel } = load;
  const weights = load.weights / (tensorParallel * pipelineParallel);
  const bounded = Math.min(context, kv.window ?? context);
  const tokens = kv.layers * context + kv.windowed * bounded;
  const cache = (tokens * concurrency * kv.perToken * kvBits) / 8;
  const split = Math.min(tensorParallel, kv.heads) * pipelineParallel;
  const overhead = Math.max(MIN_OVERHEAD, (OVERHEAD_SHARE * cache) / split);
  return { weights, kv: cache / split, overhead, total: weights + cache / split + overhead };
}

/** Whether it fits one device, and what is left (negative: missing), in bytes. */
export function fits(
  need: MemoryNeed,
  memory: number,
  utilization: number = DEFAULT_UTILIZATION,
): { readonly fits: boolean; readonly budget: number; readonly left: number } {
  const budget = memory * utilization;
  return { fits: need.total <= budget, budget, left: budget - need.total };
}

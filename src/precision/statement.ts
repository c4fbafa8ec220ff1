import type { Width } from "../domain/precision.ts";

/** What a configuration says of the precision of weights, activations and KV cache: a declaration, not a proof. */
export interface Statement {
  /** File and pointer: `config.json: /quantization_config`. */
  readonly place: string;
  /** As it is named there: `gptq`, `compressed-tensors`, `modelopt NVFP4`. */
  readonly method: string;
  /** null: quantized, but the statement does not tell to what. */
  readonly class: string | null;
  readonly weight: Width | null;
  readonly activation: Width | null;
  readonly kv: Width | null;
  /** It speaks of the KV cache in words that nobody knows: no engine's default may stand for them. */
  readonly kvOpen?: true;
  readonly group: number | null;
  readonly notes: readonly string[];
}

export const FLOAT_16: Width = { bits: 16, kind: "float" };
export const FLOAT_8: Width = { bits: 8, kind: "float" };
export const INT_8: Width = { bits: 8, kind: "int" };

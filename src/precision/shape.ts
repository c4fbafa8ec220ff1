import { at, number, size, text } from "./json.ts";

/** How many parameters a configuration's model has. */
export interface Expected {
  readonly parameters: number;
  /** Of these, in the linear layers between embedding and head: what is quantized as a rule. */
  readonly linear: number;
}

type Count = (config: unknown) => Expected | null;

/** Model types whose shape is known; no other is guessed at. */
const TYPES: ReadonlyMap<string, Count> = new Map<string, Count>([
  ["llama", (config) => decoder(config, {})],
  ["mistral", (config) => decoder(config, {})],
  ["qwen2", (config) => decoder(config, { bias: true })],
  ["qwen3", (config) => decoder(config, { norms: true })],
  ["qwen3_moe", (config) => decoder(config, { norms: true, experts: "num_experts", width: "moe_intermediate_size" })],
  ["mixtral", (config) => decoder(config, { experts: "num_local_experts", width: "intermediate_size" })],
  ["bert", bert],
]);

/** Parameters of a model by its config.json; null where its type is not among the known, or a size is missing. */
export function expectedOf(config: unknown): Expected | null {
  return TYPES.get(text(at(config, "model_type")) ?? "")?.(config) ?? null;
}

interface Variant {
  /** Query, key and value have a bias. */
  readonly bias?: boolean;
  /** Query and key are normalised per head. */
  readonly norms?: boolean;
  /** Keys of the number of experts and of their width. */
  readonly experts?: string;
  readonly width?: string;
}

/**
 * V·h·(1 or 2) + L·(2·h·H·d + 2·h·Hkv·d + 3·h·f·E + 2h …) + h: exact for Llama, Mistral and their kin
 * (method/precision, 1.9).
 */
function decoder(config: unknown, variant: Variant): Expected | null {
  const of = (key: string) => size(at(config, key));
  const [V, h, L, H] = [of("vocab_size"), of("hidden_size"), of("num_hidden_layers"), of("num_attention_heads")];
  const f = of(variant.width ?? "intermediate_size");
  const E = variant.experts === undefined ? 1 : of(variant.experts);
  if (V === null || h === null || L === null || H === null || f === null || E === null) return null;
  if (variant.experts !== undefined && (number(at(config, "decoder_sparse_step")) ?? 1) !== 1) return null;
  const heads = of("num_key_value_heads") ?? H;
  const d = of("head_dim") ?? h / H;
  const attention = 2 * h * H * d + 2 * h * heads * d;
  const linear = L * (attention + 3 * h * f * E);
  const router = variant.experts === undefined ? 0 : L * h * E;
  const small = L * (2 * h + (variant.norms ? 2 * d : 0) + (variant.bias ? (H + 2 * heads) * d : 0)) + h;
  const embeddings = V * h * (at(config, "tie_word_embeddings") === true ? 1 : 2);
  return checked({ parameters: embeddings + linear + router + small, linear });
}

function bert(config: unknown): Expected | null {
  const of = (key: string) => size(at(config, key));
  const [V, h, L, f] = [of("vocab_size"), of("hidden_size"), of("num_hidden_layers"), of("intermediate_size")];
  const places = of("max_position_embeddings");
  if (V === null || h === null || L === null || f === null || places === null) return null;
  const linear = L * (4 * h * h + 2 * h * f);
  const small = L * (4 * h + f + h + 4 * h) + 2 * h;
  const embeddings = (V + places + (of("type_vocab_size") ?? 2)) * h;
  return checked({ parameters: embeddings + linear + small + h * h + h, linear });
}

function checked(expected: Expected): Expected | null {
  return Number.isSafeInteger(expected.parameters) ? expected : null;
}

import type { Kind, Width } from "../domain/precision.ts";
import { termOf } from "../domain/vocabulary.ts";
import { at, number, object, text, word } from "./json.ts";
import { otherBits, otherDtypes } from "./overrides.ts";
import { FLOAT_8, FLOAT_16, INT_8, type Statement } from "./statement.ts";

type Said = Partial<Omit<Statement, "place" | "method">> & { readonly method?: string };
type Parse = (config: unknown) => Said | null;

/** A weight class and activations, by a word of the vocabulary; a word that is not in it tells nothing. */
function named(name: string | null, activation?: Width | null): Said {
  const term = name === null ? null : termOf(name);
  if (term === null) return { notes: [`${word(name)} is not a precision that the vocabulary knows`] };
  return {
    class: term.class,
    weight: term.weight,
    activation: activation === undefined ? term.activation : activation,
  };
}

/** Whole numbers of so many bits. */
function integers(bits: number | null, activation: Width | null = FLOAT_16): Said {
  if (bits === null) return { notes: ["it does not state bits; 2, 3, 4 and 8 exist"], activation };
  return { ...named(`int${bits}`, activation), activation };
}

/** A statement of which single modules have other bits or dtypes, so that nobody knows of which kind most weights are. */
function mixed(said: Said, others: readonly (number | string)[]): Said {
  if (others.length === 0) return said;
  const note = `single modules of it have ${others.join(", ")} instead; the tensors tell which holds most`;
  return { ...said, class: null, weight: null, notes: [...(said.notes ?? []), note] };
}

const group = (config: unknown, ...keys: readonly string[]): number | null =>
  keys.map((key) => number(at(config, key))).find((one) => one !== null) ?? null;

/** The methods of `quantization_config.quant_method` (method/precision, 1.3), each with how it is read. */
export const METHODS: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  [
    "gptq",
    (config) => ({
      ...mixed(integers(number(at(config, "bits"))), otherBits(at(config, "dynamic"), number(at(config, "bits")))),
      group: group(config, "group_size"),
    }),
  ],
  [
    "awq",
    (config) => ({
      ...integers(number(at(config, "bits")) ?? number(at(config, "w_bit"))),
      group: group(config, "group_size", "q_group_size"),
    }),
  ],
  ["auto-round", autoRound],
  ["intel/auto-round", autoRound],
  ["bitsandbytes", bitsandbytes],
  ["compressed-tensors", compressedTensors],
  ["modelopt", modelopt],
  ["fp8", (config) => (at(config, "quant_algo") === undefined ? named("fp8") : modelopt(config))],
  ["fbgemm_fp8", () => named("fp8")],
  ["mxfp4", () => ({ ...named("mxfp4"), group: 32 })],
  ["quark", quark],
  ["torchao", torchao],
  ["hqq", hqq],
  ["eetq", () => named("eetq")],
  ["quanto", (config) => quanto(text(at(config, "weights")), text(at(config, "activations")))],
  ["bitnet", () => named("bitnet")],
  ["fp_quant", (config) => named(text(at(config, "forward_dtype")))],
  ["spqr", (config) => integers(number(at(config, "bits")))],
  ["mlx", mlx],
]);

/** What `quant_algo` of modelopt and TensorRT-LLM stands for: the class, the activations. */
const ALGORITHMS: ReadonlyMap<string, readonly [string, Width | null]> = new Map([
  ["FP8", ["fp8", FLOAT_8]],
  ["FP8_PER_CHANNEL_PER_TOKEN", ["fp8", FLOAT_8]],
  ["FP8_BLOCK_SCALES", ["fp8", FLOAT_8]],
  ["FP8_PB_WO", ["fp8", FLOAT_16]],
  ["NVFP4", ["nvfp4", { bits: 4, kind: "float" }]],
  ["NVFP4_AWQ", ["nvfp4", { bits: 4, kind: "float" }]],
  ["W4A16_NVFP4", ["nvfp4", FLOAT_16]],
  ["W4A8_NVFP4_FP8", ["nvfp4", FLOAT_8]],
  ["W4A16_AWQ", ["int4", FLOAT_16]],
  ["W4A16", ["int4", FLOAT_16]],
  ["W4A16_GPTQ", ["int4", FLOAT_16]],
  ["INT4_AWQ", ["int4", FLOAT_16]],
  ["W4A8_AWQ", ["int4", FLOAT_8]],
  ["W4A8_QSERVE_PER_GROUP", ["int4", INT_8]],
  ["W4A8_QSERVE_PER_CHANNEL", ["int4", INT_8]],
  ["W4A8_MXFP4_FP8", ["mxfp4", FLOAT_8]],
  ["W4A16_MXFP4", ["mxfp4", FLOAT_16]],
  ["MXFP4", ["mxfp4", null]],
  ["MXFP8", ["mxfp8", FLOAT_8]],
  ["INT8_SQ", ["int8", INT_8]],
  ["W8A8_SQ_PER_CHANNEL", ["int8", INT_8]],
  ["W8A8_SQ_PER_TENSOR_PLUGIN", ["int8", INT_8]],
  ["W8A8_SQ_PER_CHANNEL_PER_TOKEN_PLUGIN", ["int8", INT_8]],
  ["W8A8_SQ_PER_CHANNEL_PER_TENSOR_PLUGIN", ["int8", INT_8]],
  ["W8A8_SQ_PER_TENSOR_PER_TOKEN_PLUGIN", ["int8", INT_8]],
  ["W8A16", ["int8", FLOAT_16]],
]);

/** modelopt and TensorRT-LLM: `quant_algo`, here or below `quantization`; a mixture by what most of its layers are. */
function modelopt(config: unknown): Said | null {
  const algo = text(at(config, "quant_algo"));
  const kv = kvOf(at(config, "kv_cache_quant_algo") ?? at(config, "kv_cache_scheme"));
  if (algo === null) return kv === null ? null : { kv, notes: ["it quantizes the KV cache alone"] };
  const rest = { kv, group: group(config, "group_size"), method: `modelopt ${algo}` };
  if (algo.toUpperCase() !== "MIXED_PRECISION") return { ...algorithm(algo), ...rest };
  const layers = Object.values(object(at(config, "quantized_layers")) ?? {});
  const tally = new Map<string, number>();
  for (const layer of layers) {
    const one = text(at(layer, "quant_algo"));
    if (one !== null) tally.set(one, (tally.get(one) ?? 0) + 1);
  }
  const parts = [...tally].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...algorithm(only[0]), ...rest };
  const mixture = parts.map(([name, layers]) => `${layers} × ${name}`).join(", ");
  return {
    ...rest,
    notes: [`it is a mixture of ${mixture || "unstated algorithms"}; the tensors tell which holds most`],
  };
}

function algorithm(algo: string): Said {
  const found = ALGORITHMS.get(algo.toUpperCase());
  return found ? named(...found) : { notes: [`the algorithm ${word(algo)} is not known`] };
}

/** `FP8`, `{ num_bits: 8, type: float }`, `{ dynamic: …, num_bits }`: the KV cache's width; null: none is stated. */
export function kvOf(scheme: unknown): Width | null {
  // modelopt marks a scheme with a zero beside its scale: NVFP4_AFFINE.
  const name = text(scheme)?.replace(/_AFFINE$/i, "") ?? null;
  if (name !== null) return termOf(name)?.weight ?? null;
  const bits = number(at(scheme, "num_bits"));
  return bits === null ? null : { bits, kind: kindOf(at(scheme, "type")) };
}

function kindOf(value: unknown): Kind | null {
  return value === "float" || value === "int" ? value : null;
}

function bitsandbytes(config: unknown): Said {
  const set = (key: string) => at(config, key) === true || at(config, `_${key}`) === true;
  if (set("load_in_4bit")) return named(at(config, "bnb_4bit_quant_type") === "nf4" ? "nf4" : "bitsandbytes-fp4");
  if (set("load_in_8bit")) return named("load_in_8bit");
  return { notes: ["neither load_in_4bit nor load_in_8bit is true"] };
}

function compressedTensors(config: unknown): Said {
  const groups = Object.values(object(at(config, "config_groups")) ?? {});
  const kv = kvOf(at(config, "kv_cache_scheme"));
  const [first, ...others] = groups.map((one) => groupOf(one, text(at(one, "format")) ?? text(at(config, "format"))));
  if (first === undefined)
    return { kv, notes: ["it has no config_groups: nothing tells to what the weights are quantized"] };
  const other = others.find((one) => one.class !== first.class);
  const inputs = [first, ...others].map((one) => JSON.stringify(one.activation));
  if (other === undefined && new Set(inputs).size > 1) {
    const note = "its config_groups compute with activations of several widths";
    return { ...first, kv, activation: null, notes: [...(first.notes ?? []), note] };
  }
  if (other === undefined) return { ...first, kv };
  const names = [...new Set([first, ...others].map((one) => one.class ?? "unknown"))].join(", ");
  return { kv, notes: [`its config_groups are of several classes (${names}); the tensors tell which holds most`] };
}

function groupOf(config: unknown, format: string | null): Said {
  const weights = at(config, "weights");
  const bits = number(at(weights, "num_bits"));
  const kind = kindOf(at(weights, "type")) ?? (format?.includes("int") ? "int" : null);
  const inputs = at(config, "input_activations");
  const activationBits = number(at(inputs, "num_bits"));
  const stated = activationBits === null ? null : { bits: activationBits, kind: kindOf(at(inputs, "type")) ?? "int" };
  const activation: Width | null = object(inputs) === null ? FLOAT_16 : stated;
  const size = number(at(weights, "group_size"));
  if (bits === null) return { activation, notes: ["its weights have no num_bits"] };
  if (kind !== "float") return { ...named(`int${bits}`, activation), activation, group: size };
  const four = size === 16 ? "nvfp4" : size === 32 ? "mxfp4" : "fp4";
  const micro = format?.startsWith("nvfp4") ? "nvfp4" : format?.startsWith("mxfp4") ? "mxfp4" : four;
  const eight = format?.startsWith("mxfp8") || size === 32 ? "mxfp8" : "fp8";
  const name = bits === 4 ? micro : bits === 8 ? eight : `fp${bits}`;
  return { ...named(name, activation), activation, group: size };
}

/** AutoRound states bits and type of weights and activations apart: `int`, `fp`, `mx_fp`, `nv_fp`; 16 bits are none. */
function autoRound(config: unknown): Said {
  const typed = (bits: number | null, type: string): string | null => {
    const [, micro = "", kind = ""] = /^(mx_|nv_)?(int|fp|float)/.exec(type) ?? [];
    return bits === null ? null : `${micro.slice(0, 2)}${kind === "float" ? "fp" : kind}${bits}`;
  };
  const data = text(at(config, "data_type")) ?? "int";
  const [bits, inputs] = [number(at(config, "bits")), number(at(config, "act_bits"))];
  const input = inputs === null || inputs >= 16 ? null : typed(inputs, text(at(config, "act_data_type")) ?? data);
  const activation = input === null ? FLOAT_16 : (termOf(input)?.weight ?? null);
  const said = data.startsWith("int") ? integers(bits, activation) : named(typed(bits, data), activation);
  return {
    ...mixed({ ...said, activation }, otherBits(at(config, "extra_config"), bits)),
    group: group(config, "group_size"),
  };
}

/** quark states each tensor's dtype; a list is a progression, and what is stored is its last step. */
function quark(config: unknown): Said {
  const last = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);
  const weight = last(at(config, "global_quant_config", "weight"));
  const inputs = last(at(config, "global_quant_config", "input_tensors"));
  const dtype = text(at(weight, "dtype"));
  const size = number(at(weight, "group_size"));
  const name = dtype === "fp4" && size === 32 ? "mxfp4" : dtype;
  const input = text(at(inputs, "dtype"));
  const activation = object(inputs) === null ? FLOAT_16 : (termOf(input ?? "")?.weight ?? null);
  const others = ["layer_quant_config", "layer_type_quant_config"].flatMap((key) =>
    otherDtypes(at(config, key), dtype),
  );
  const inner = others.length === 0 ? activation : null;
  return { ...mixed(named(name, inner), others), kv: quarkKv(at(config, "kv_cache_quant_config")), group: size };
}

/** quark writes the cache as outputs of the layers that fill it, by their names: of one width, or of none that is known. */
function quarkKv(layers: unknown): Width | null {
  const dtypes = Object.values(object(layers) ?? {}).map((one) => text(at(one, "output_tensors", "dtype")));
  const [first = null] = dtypes;
  return dtypes.every((one) => one === first) ? kvOf(first) : null;
}

/** `int4_weight_only`, or `{ default: { _type: "Int4WeightOnlyConfig" } }`. */
function torchao(config: unknown): Said {
  const type = at(config, "quant_type");
  const name = text(type) ?? text(at(type, "default", "_type")) ?? text(at(type, "_type")) ?? "";
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const [, weight = ""] = /((?:int|float|fp|mxfp|nvfp)\d+)(?:weight|wo|$)/.exec(plain) ?? [];
  const [, input = ""] = /((?:int|float|fp)\d+)(?:dynamic|static)activation/.exec(plain) ?? [];
  const activation = input === "" ? FLOAT_16 : (termOf(input)?.weight ?? null);
  return {
    ...named(weight === "" ? plain : weight, activation),
    group: group(at(type, "default", "_data"), "group_size"),
  };
}

function hqq(config: unknown): Said {
  const first = at(config, "quant_config", "weight_quant_params") ?? at(config, "weight_quant_params") ?? config;
  const bits = number(at(first, "nbits")) ?? number(at(config, "nbits"));
  return { ...integers(bits), group: group(first, "group_size") };
}

function quanto(weights: string | null, activations: string | null): Said {
  return named(weights, activations === null ? FLOAT_16 : (termOf(activations)?.weight ?? null));
}

function mlx(config: unknown): Said {
  const mode = text(at(config, "mode")) ?? "affine";
  const bits = number(at(config, "bits"));
  const said = mode === "affine" ? mixed(integers(bits), otherBits(config, bits)) : named(mode, FLOAT_16);
  return { ...said, group: group(config, "group_size") };
}

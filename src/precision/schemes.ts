import type { Width } from "../domain/precision.ts";
import { FLOAT_8, FLOAT_16, INT_8, type Statement } from "./statement.ts";
import type { Tensor } from "./tensors.ts";

/**
 * How the tensors of one layer hold its weights. Integers are usually containers: what they hold is told by the
 * tensors beside them (method/precision, 1.1).
 */
export interface Layer {
  readonly weight: Tensor;
  /** Name of the weight's part: `weight`, `qweight`, `weight_packed`, `blocks`, `` for a name without a known ending. */
  readonly part: string;
  /** The tensors beside it, by the name of their part: `scales`, `weight_scale`, `absmax` … */
  readonly parts: ReadonlyMap<string, Tensor>;
}

/** What a layer's weights are. */
export interface Packed {
  readonly class: string;
  readonly method: string;
  /** Logical parameters that one element of the container holds; 32/3 for three bits in 32. */
  readonly perElement: number;
  /** What the scheme itself tells of the activations; null: nothing. */
  readonly activation: Width | null;
}

interface Scheme {
  readonly part: readonly string[];
  readonly dtypes: readonly string[];
  /** One of these must be beside the weight. */
  readonly beside: readonly string[];
  /** null: not this scheme, or not without a statement that tells the bits. */
  readonly read: (layer: Layer, statement: Statement | null) => Packed | null;
}

/** Endings of a tensor's name, behind its layer's. `weight.` before them, as bitsandbytes writes, is part of the ending. */
export const PARTS: readonly string[] = [
  ...["weight", "qweight", "weight_packed", "blocks", "W_q", "_data", "_weight_qdata"],
  ...["qzeros", "scales", "g_idx", "biases", "scale", "scale_inv", "zeros", "_scale", "scale_2", "global_scale"],
  ...["weight_scale", "weight_scale_inv", "weight_scale_2", "weight_zero_point", "weight_shape", "weight_g_idx"],
  ...["weight_global_scale", "input_global_scale", "input_scale", "input_zero_point", "output_scale"],
  ...["_weight_scale", "_weight_zero_point", "_weight_act_pre_scale"],
  ...["weight_scales", "pre_quant_scale", "SCB", "weight_format", "k_scale", "v_scale", "q_scale", "prob_scale"],
  ...["absmax", "quant_map", "nested_absmax", "nested_quant_map"],
  ...["quant_state.bitsandbytes__nf4", "quant_state.bitsandbytes__fp4"],
];

const PLAIN = ["weight", ""];
const BYTES = ["U8", "I8"];
const E8M0 = ["F8_E8M0", "E8M0", "UE8", "U8"];
const E4M3 = ["F8_E4M3", "F8_E4M3FNUZ"];
const SCALES = ["weight_scale", "weight_scale_inv", "scale", "scale_inv", "weight_scales", "_scale", "_weight_scale"];

/** Tried in this order; the first that reads a layer counts. */
export const SCHEMES: readonly Scheme[] = [
  { part: ["qweight"], dtypes: ["I32"], beside: ["scales"], read: gptqOrAwq },
  {
    part: PLAIN,
    dtypes: ["U8", "I8", "F32", "F16", "BF16"],
    beside: ["quant_state.bitsandbytes__nf4", "quant_state.bitsandbytes__fp4"],
    read: ({ weight, parts }) => ({
      class: parts.has("quant_state.bitsandbytes__nf4") ? "nf4" : "fp4",
      method: "bitsandbytes",
      // The container may be of any dtype (bnb_4bit_quant_storage); two weights lie in each of its bytes.
      perElement: weight.elements === 0 ? 2 : (2 * weight.bytes) / weight.elements,
      activation: FLOAT_16,
    }),
  },
  { part: PLAIN, dtypes: ["I8"], beside: ["SCB"], read: () => held("int8", "bitsandbytes", 1, FLOAT_16) },
  { part: ["weight_packed", "weight"], dtypes: ["I32"], beside: ["weight_scale"], read: packedInts },
  {
    part: ["weight_packed"],
    dtypes: ["U8"],
    beside: ["weight_scale"],
    read: ({ parts }) => held(isOf(parts.get("weight_scale"), E4M3) ? "nvfp4" : "mxfp4", "compressed-tensors", 2),
  },
  { part: ["blocks"], dtypes: ["U8"], beside: ["scales"], read: () => held("mxfp4", "mxfp4", 2, FLOAT_16) },
  { part: PLAIN, dtypes: ["U32"], beside: ["scales"], read: mlx },
  { part: PLAIN, dtypes: [...BYTES, "F4", "FP4"], beside: SCALES, read: microscaled },
  { part: [...PLAIN, "_weight_qdata"], dtypes: ["U8"], beside: SCALES, read: packedBytes },
  { part: [...PLAIN, "_data", "_weight_qdata"], dtypes: ["I8"], beside: SCALES, read: () => held("int8", "int8", 1) },
  { part: ["W_q"], dtypes: ["U8"], beside: ["scale"], read: packedBytes },
  // HQQ packs ten weights of 3 bits in 32.
  { part: ["W_q"], dtypes: ["I32"], beside: ["scale"], read: () => held("int3", "hqq", 10, FLOAT_16) },
  {
    part: [...PLAIN, "_data", "_weight_qdata"],
    dtypes: [...E4M3, "F8_E5M2", "F8_E5M2FNUZ"],
    beside: SCALES,
    read: float8,
  },
];

/** What a layer's weights are, or null where no scheme fits. */
export function packedBy(layer: Layer, statement: Statement | null): Packed | null {
  for (const scheme of SCHEMES) {
    if (!scheme.part.includes(layer.part) || !scheme.dtypes.includes(layer.weight.dtype)) continue;
    if (!scheme.beside.some((part) => layer.parts.has(part))) continue;
    const packed = scheme.read(layer, statement);
    if (packed !== null) return packed;
  }
  return null;
}

function held(name: string, method: string, perElement: number, activation: Width | null = null): Packed {
  return { class: name, method, perElement, activation };
}

function isOf(tensor: Tensor | undefined, dtypes: readonly string[]): boolean {
  return tensor !== undefined && dtypes.includes(tensor.dtype);
}

/** Whole bits that a container of 32 can hold. */
function integers(bits: number, method: string, activation: Width | null): Packed | null {
  return [2, 3, 4, 5, 6, 8].includes(bits) ? held(`int${bits}`, method, 32 / bits, activation) : null;
}

/** Zeros are packed like the weights, one for each scale: their widths tell the bits. AWQ packs along the outputs. */
function gptqOrAwq({ weight, parts }: Layer, statement: Statement | null): Packed | null {
  const [, columns = 0] = weight.shape;
  const [, outputs = 0] = parts.get("scales")?.shape ?? [];
  const zeros = parts.get("qzeros")?.shape[1] ?? 0;
  const bits = zeros > 0 && outputs > 0 ? (32 * zeros) / outputs : (statement?.weight?.bits ?? 0);
  return integers(bits, columns === outputs ? "gptq" : "awq", FLOAT_16);
}

/** compressed-tensors, and quark, which has no name of its own for what it packs. */
function packedInts(_: Layer, statement: Statement | null): Packed | null {
  if (statement?.weight?.kind === "float") return null;
  return integers(statement?.weight?.bits ?? 0, statement?.method ?? "", null);
}

/** Elements of the container and of its scales tell bits × group; the group is stated. */
function mlx({ weight, parts }: Layer, statement: Statement | null): Packed | null {
  const scales = parts.get("scales");
  const group = statement?.group ?? null;
  if (scales === undefined || scales.elements === 0 || group === null || group <= 0) return null;
  const bits = ((weight.elements / scales.elements) * 32) / group;
  const float = statement?.class ?? "";
  if (parts.has("biases") || !["mxfp4", "nvfp4", "mxfp8"].includes(float)) return integers(bits, "mlx", FLOAT_16);
  return held(bits === 8 ? "mxfp8" : float, "mlx", 32 / bits, FLOAT_16);
}

/** Two floats of 4 bits in a byte: 16 of them share a scale of F8_E4M3 (NVFP4), 32 one of E8M0 (MXFP4). */
function microscaled({ weight, parts }: Layer): Packed | null {
  const scale = SCALES.map((part) => parts.get(part)).find((one) => one !== undefined && one.elements > 0);
  if (scale === undefined) return null;
  const shared = weight.bytes / scale.elements;
  const perElement = weight.dtype === "F4" || weight.dtype === "FP4" ? 1 : 2;
  if (isOf(scale, E4M3) && shared === 8) return held("nvfp4", "modelopt", perElement);
  if (isOf(scale, E8M0) && shared === 16) return held("mxfp4", "mxfp4", perElement);
  return perElement === 1 ? held("fp4", "fp4", 1) : null;
}

/** Bytes whose content only a statement tells. */
function packedBytes(_: Layer, statement: Statement | null): Packed | null {
  const bits = statement?.weight?.kind === "int" ? statement.weight.bits : 0;
  if (statement === null || statement.class === null) return null;
  if (bits === 1.58) return held(statement.class, statement.method, 4, INT_8);
  return [2, 4, 8].includes(bits) ? held(statement.class, statement.method, 8 / bits) : null;
}

function float8({ weight, parts }: Layer): Packed {
  const scale = parts.get("weight_scale") ?? parts.get("weight_scale_inv") ?? parts.get("scale");
  const micro = isOf(scale, E8M0) && scale !== undefined && scale.elements * 32 === weight.elements;
  return held(micro ? "mxfp8" : "fp8", micro ? "mxfp8" : "fp8", 1);
}

/** Static scales of the inputs prove that activations are quantized, to the width that the weights' class runs with. */
export function activationOf(name: string, layer: Layer): Width | null {
  if (!layer.parts.has("input_scale") && !layer.parts.has("input_global_scale")) return null;
  return ACTIVATIONS.get(name) ?? null;
}

const ACTIVATIONS: ReadonlyMap<string, Width> = new Map([
  ["fp8", FLOAT_8],
  ["mxfp8", FLOAT_8],
  ["int8", INT_8],
  ["nvfp4", { bits: 4, kind: "float" }],
]);

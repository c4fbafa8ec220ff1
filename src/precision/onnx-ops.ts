/** How the inputs of an operator hold quantized weights (onnx/Operators.md, onnxruntime/ContribOperators.md). */
export interface QuantOp {
  /** Positions of inputs that are quantized values: weights where they are constants. */
  readonly values: readonly number[];
  /** Positions of scales, zero points and other bookkeeping: no parameters. */
  readonly beside: readonly number[];
  /** The attribute that states the bits of a packed weight, and what it is where it is not written. */
  readonly bits?: readonly [attribute: string, otherwise: number];
  /** The operator computes with quantized activations. */
  readonly activations?: true;
}

const LINEAR: QuantOp = { values: [0, 3], beside: [1, 2, 4, 5, 6, 7], activations: true };
const BITS = ["bits", 4] as const;

export const QUANT_OPS: ReadonlyMap<string, QuantOp> = new Map<string, QuantOp>([
  ["QLinearConv", { ...LINEAR, values: [3], beside: [...LINEAR.beside, 8] }],
  ["QLinearMatMul", LINEAR],
  ["QGemm", { values: [0, 3], beside: [1, 2, 4, 5, 6, 7, 8], activations: true }],
  ["ConvInteger", { values: [0, 1], beside: [2, 3], activations: true }],
  ["MatMulInteger", { values: [0, 1], beside: [2, 3], activations: true }],
  ["MatMulIntegerToFloat", { values: [0, 1], beside: [2, 3, 4, 5], activations: true }],
  ["DynamicQuantizeMatMul", { values: [1], beside: [2, 3], activations: true }],
  ["DynamicQuantizeLSTM", { values: [1, 2], beside: [8, 9, 10, 11], activations: true }],
  ["QAttention", { values: [1], beside: [3, 4, 6, 7], activations: true }],
  ["DequantizeLinear", { values: [0], beside: [1, 2] }],
  ["QuantizeLinear", { values: [], beside: [1, 2] }],
  ["DynamicQuantizeLinear", { values: [], beside: [], activations: true }],
  ["QLinearAdd", { values: [0, 3], beside: [1, 2, 4, 5, 6, 7], activations: true }],
  ["QLinearMul", { values: [0, 3], beside: [1, 2, 4, 5, 6, 7], activations: true }],
  ["MatMulNBits", { values: [1], beside: [2, 3, 4], bits: BITS }],
  ["MatMulBnb4", { values: [1], beside: [2], bits: ["", 4] }],
  ["GatherBlockQuantized", { values: [0], beside: [2, 3], bits: BITS }],
  ["QMoE", { values: [2, 5, 8], beside: [3, 6, 9, 11, 12, 13], bits: ["expert_weight_bits", 4] }],
  ["QEmbedLayerNormalization", { values: [2, 3, 4, 5, 6], beside: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17] }],
]);

/** Classes of the vocabulary, by the data type of constants that are weights whatever reads them. */
export const FLOATS: ReadonlyMap<string, string> = new Map([
  ["DOUBLE", "fp64"],
  ["FLOAT", "fp32"],
  ["FLOAT16", "fp16"],
  ["BFLOAT16", "bf16"],
  ...["FLOAT8E4M3FN", "FLOAT8E4M3FNUZ", "FLOAT8E5M2", "FLOAT8E5M2FNUZ"].map((name): [string, string] => [name, "fp8"]),
  ["FLOAT4E2M1", "fp4"],
]);

/** Classes of integers, which are weights only where a quantizing operator reads them. */
export const INTEGERS: ReadonlyMap<string, string> = new Map([
  ...["UINT8", "INT8"].map((name): [string, string] => [name, "int8"]),
  ...["UINT4", "INT4"].map((name): [string, string] => [name, "int4"]),
  ...["UINT2", "INT2"].map((name): [string, string] => [name, "int2"]),
]);

/** Shapes, indices, biases of quantized layers, scales of blocks: no weights, whatever their number. */
export const NEVER_WEIGHTS: ReadonlySet<string> = new Set(["INT64", "INT32", "BOOL", "STRING", "FLOAT8E8M0"]);

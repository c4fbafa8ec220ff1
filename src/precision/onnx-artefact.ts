import type { Precision, Share, Width } from "../domain/precision.ts";
import { classWidth } from "../domain/vocabulary.ts";
import type { Source } from "../ports.ts";
import { type Artefact, checkedAgainst } from "./artefact.ts";
import { described } from "./classify.ts";
import { sum } from "./descriptor.ts";
import { type OnnxModel, type OnnxNode, outputType, readOnnx } from "./onnx.ts";
import { externalData } from "./onnx-external.ts";
import { FLOATS, INTEGERS, NEVER_WEIGHTS, QUANT_OPS } from "./onnx-ops.ts";
import type { OnnxTensor } from "./onnx-tensor.ts";
import { FLOAT_8, FLOAT_16, INT_8 } from "./statement.ts";
import { counted } from "./tensors.ts";

/** An ONNX model, with the data beside it. Throws an Error with a sentence where it is broken. */
export async function onnxArtefact(source: Source): Promise<Artefact> {
  const model = await readOnnx(source);
  const data = await externalData(source, model.tensors);
  const precision = onnxPrecision(model);
  const found: Precision = {
    ...precision,
    bytes: source.size + data.bytes,
    grade: data.whole ? "A" : "B",
    notes: [...precision.notes, ...data.notes],
  };
  return {
    precision: checkedAgainst(found, source.path, null),
    tensors: counted(model.tensors),
    formatVersion: String(model.irVersion),
    facts: { ...(model.producer === "" ? {} : { producer: model.producer }), nodes: model.nodeCount },
  };
}

/** What one constant is to the operators that read it. */
interface Role {
  readonly beside: boolean;
  /** Class and parameters per element of a packed weight; null: as its type says. */
  readonly packed: { readonly class: string; readonly perElement: number } | null;
}

/**
 * The precision of a model by its constants and by the operators that read them. Integers are weights where operators
 * quantize; floats always are. What ConstantOfShape makes is not stored: where it is more than what is, all is unknown.
 */
function onnxPrecision({ tensors, nodes }: OnnxModel): Precision {
  const roles = rolesOf(nodes);
  const constants = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const quantizes = nodes.some((node) => (QUANT_OPS.get(node.op)?.values.length ?? 0) > 0);
  const shares = new Map<string, { parameters: number; matrix: number; bytes: number }>();
  const strange: OnnxTensor[] = [];
  let beside = 0;
  for (const tensor of tensors) {
    const role = roles.get(tensor.name);
    if (role?.beside) beside += tensor.bytes;
    const name = role?.packed?.class ?? FLOATS.get(tensor.dtype) ?? (quantizes ? INTEGERS.get(tensor.dtype) : null);
    // A scalar is a constant of the computation: an epsilon, an exponent, a scale.
    if (role?.beside || NEVER_WEIGHTS.has(tensor.dtype) || tensor.shape.length === 0) continue;
    if (name == null) {
      strange.push(tensor);
      continue;
    }
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    const parameters = Math.round(tensor.elements * (role?.packed?.perElement ?? 1));
    one.parameters += parameters;
    one.matrix += tensor.shape.length > 1 ? parameters : 0;
    one.bytes += tensor.bytes;
    shares.set(name, one);
  }
  const listed = withScales(
    [...shares].map(([name, one]): Share => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one })),
    beside,
  );
  const simulated = nodes.filter(
    (node) => node.op === "QuantizeLinear" && isFloat(constants.get(node.inputs[0] ?? "")),
  );
  const low = listed.filter((share) => share.bits < 16 || simulated.length > 0).map((share) => share.class);
  const width = activationWidth(nodes, constants) ?? computeWidth(tensors, listed);
  const result = described(listed, {
    strange: sum(strange.map((tensor) => tensor.bytes)),
    method: low.length > 0 && quantizes ? methodOf(nodes) : null,
    activations: new Map(low.map((name) => [name, width])),
  });
  const made = generated(nodes, constants);
  const notes = [...result.notes, ...strangeNotes(strange), ...simulatedNotes(simulated.length)];
  if (made <= sum(listed.map((share) => share.parameters))) return { ...result, notes };
  const why = `${made} values are made by ConstantOfShape when it runs, more than the file stores: nothing tells a precision`;
  return { ...result, class: null, weight: null, activation: null, method: null, notes: [...notes, why] };
}

/** A name that is scale to one and value to another operator is bookkeeping: an initializer of 1 serves many. */
function rolesOf(nodes: readonly OnnxNode[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const node of nodes) {
    const op = QUANT_OPS.get(node.op);
    if (op === undefined) continue;
    for (const position of op.values) {
      const name = node.inputs[position] ?? "";
      if (name !== "" && !roles.has(name)) roles.set(name, { beside: false, packed: packedBy(node) });
    }
    for (const position of op.beside) {
      const name = node.inputs[position] ?? "";
      if (name !== "") roles.set(name, { beside: true, packed: null });
    }
  }
  return roles;
}

function packedBy(node: OnnxNode): Role["packed"] {
  const attribute = QUANT_OPS.get(node.op)?.bits;
  if (attribute === undefined) return null;
  const bits = node.numbers.get(attribute[0]) ?? attribute[1];
  if (node.op === "MatMulBnb4") {
    return { class: node.numbers.get("quant_type") === 0 ? "fp4" : "nf4", perElement: 2 };
  }
  return classWidth(`int${bits}`) === null ? null : { class: `int${bits}`, perElement: 8 / bits };
}

function isFloat(tensor: OnnxTensor | undefined): boolean {
  return tensor !== undefined && FLOATS.has(tensor.dtype) && tensor.elements > 1;
}

/** Scales and zero points belong to the quantized class that most parameters have. */
function withScales(shares: readonly Share[], bytes: number): readonly Share[] {
  const first = [...shares].filter((share) => share.bits < 16).sort((a, b) => b.parameters - a.parameters)[0];
  return shares.map((share) => (share === first ? { ...share, bytes: share.bytes + bytes } : share));
}

const WIDTHS: ReadonlyMap<string, Width> = new Map([
  ...["INT8", "UINT8"].map((name): [string, Width] => [name, INT_8]),
  ...["INT16", "UINT16"].map((name): [string, Width] => [name, { bits: 16, kind: "int" }]),
  ...["INT4", "UINT4"].map((name): [string, Width] => [name, { bits: 4, kind: "int" }]),
  ...["FLOAT8E4M3FN", "FLOAT8E4M3FNUZ", "FLOAT8E5M2", "FLOAT8E5M2FNUZ"].map((name): [string, Width] => [name, FLOAT_8]),
  ["FLOAT4E2M1", { bits: 4, kind: "float" }],
]);

/** Width that most operators quantize activations to; null: none does. Dequantizing constants is weight-only. */
function activationWidth(nodes: readonly OnnxNode[], constants: ReadonlyMap<string, OnnxTensor>): Width | null {
  const votes = new Map<Width, number>();
  for (const node of nodes) {
    const isLinear = node.op === "QuantizeLinear";
    if (!isLinear && QUANT_OPS.get(node.op)?.activations !== true) continue;
    if (isLinear && constants.has(node.inputs[0] ?? "")) continue;
    const type = isLinear ? (outputType(node) ?? constants.get(node.inputs[2] ?? "")?.dtype ?? "UINT8") : "UINT8";
    const width = WIDTHS.get(type);
    if (width !== undefined) votes.set(width, (votes.get(width) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** What weight-only quantization computes in: the type of its floats. */
function computeWidth(tensors: readonly OnnxTensor[], shares: readonly Share[]): Width {
  const single = shares.some((share) => share.class === "fp32" && share.matrix > 0);
  const half = tensors.some((tensor) => tensor.dtype === "FLOAT16" || tensor.dtype === "BFLOAT16");
  return half && !single ? FLOAT_16 : { bits: 32, kind: "float" };
}

/** The operator that most quantized layers are made of. */
function methodOf(nodes: readonly OnnxNode[]): string {
  const votes = new Map<string, number>();
  for (const { op } of nodes) {
    if ((QUANT_OPS.get(op)?.values.length ?? 0) > 0) votes.set(op, (votes.get(op) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return `onnx ${first?.[0] ?? ""}`;
}

/** Values that ConstantOfShape makes of shapes that the file states. */
function generated(nodes: readonly OnnxNode[], constants: ReadonlyMap<string, OnnxTensor>): number {
  const sizes = nodes
    .filter((node) => node.op === "ConstantOfShape")
    .map((node) => constants.get(node.inputs[0] ?? "")?.shapeValues ?? []);
  return sum(sizes.filter((one) => one.length > 0).map((one) => one.reduce((product, size) => product * size, 1)));
}

function strangeNotes(tensors: readonly OnnxTensor[]): string[] {
  const types = Object.entries(counted(tensors));
  return types.map(
    ([type, one]) => `${one.elements} values of ${type} are read by no operator that quantizes: they count as data`,
  );
}

function simulatedNotes(count: number): string[] {
  if (count === 0) return [];
  return [`${count} weights are stored as floats and quantized when it runs: the file is not compressed`];
}

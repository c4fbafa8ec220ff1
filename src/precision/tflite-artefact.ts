import type { Precision, Share, Width } from "../domain/precision.ts";
import { classWidth } from "../domain/vocabulary.ts";
import type { Source } from "../ports.ts";
import { type Artefact, checkedAgainst } from "./artefact.ts";
import { described } from "./classify.ts";
import { sum } from "./descriptor.ts";
import { INT_8 } from "./statement.ts";
import { counted } from "./tensors.ts";
import { readTflite, type TfliteModel, type TfliteTensor } from "./tflite.ts";

/** A TFLite or LiteRT model. Throws an Error with a sentence where it is broken. */
export async function tfliteArtefact(source: Source): Promise<Artefact> {
  const model = await readTflite(source);
  const precision = { ...tflitePrecision(model), bytes: source.size };
  return {
    precision: checkedAgainst(precision, source.path, null),
    tensors: counted(model.tensors.filter((tensor) => tensor.isConstant)),
    formatVersion: String(model.version),
    facts: {
      ...(model.description === "" ? {} : { description: model.description }),
      inputs: model.inputs,
      outputs: model.outputs,
    },
  };
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ["FLOAT64", "fp64"],
  ["FLOAT32", "fp32"],
  ["FLOAT16", "fp16"],
  ["BFLOAT16", "bf16"],
]);
/** Weights only where the tensor has scales. */
const QUANTIZED: ReadonlyMap<string, string> = new Map([
  ["INT8", "int8"],
  ["UINT8", "int8"],
  ["INT4", "int4"],
  ["INT2", "int2"],
]);
/** Biases of quantized layers, shapes, indices: no weights. */
const NEVER_WEIGHTS: ReadonlySet<string> = new Set(["INT32", "INT64", "BOOL", "STRING", "UINT32"]);
const WIDTHS: ReadonlyMap<string, Width> = new Map([
  ["FLOAT64", { bits: 64, kind: "float" }],
  ["FLOAT32", { bits: 32, kind: "float" }],
  ["FLOAT16", { bits: 16, kind: "float" }],
  ["BFLOAT16", { bits: 16, kind: "float" }],
  ["INT16", { bits: 16, kind: "int" }],
  ["INT8", INT_8],
  ["UINT8", INT_8],
]);
/** A scale is a float of 32 bits. */
const SCALE_BYTES = 4;

/**
 * The precision of a model by its constants; that of its activations by the tensors between them. Full integer,
 * dynamic range (int8 weights, float activations) and 16x8 differ only in the activations.
 */
export function tflitePrecision({ tensors, inputs, outputs }: TfliteModel): Precision {
  const shares = new Map<string, { parameters: number; matrix: number; bytes: number }>();
  const strange: TfliteTensor[] = [];
  for (const tensor of tensors) {
    if (!tensor.isConstant || NEVER_WEIGHTS.has(tensor.dtype)) continue;
    const name = CLASSES.get(tensor.dtype) ?? (tensor.scales > 0 ? QUANTIZED.get(tensor.dtype) : undefined);
    if (name === undefined) {
      strange.push(tensor);
      continue;
    }
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    one.parameters += tensor.elements;
    one.matrix += tensor.shape.length > 1 ? tensor.elements : 0;
    one.bytes += tensor.bytes + tensor.scales * SCALE_BYTES;
    shares.set(name, one);
  }
  const listed = [...shares].map(([name, one]): Share => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one }));
  const width = activationWidth(tensors);
  const found = described(listed, {
    strange: sum(strange.map((tensor) => tensor.bytes)),
    method: listed.some((share) => share.bits < 16) ? "tflite" : null,
    activations: new Map(width === null ? [] : listed.map((share) => [share.class, width])),
  });
  return { ...found, notes: [...found.notes, ...strangeNotes(strange), ...edgeNotes(found, [...inputs, ...outputs])] };
}

/** Width that most tensors between the layers have; integers of 32 bits and truth values are indices and flags. */
function activationWidth(tensors: readonly TfliteTensor[]): Width | null {
  const votes = new Map<Width, number>();
  for (const tensor of tensors) {
    const width = tensor.isConstant ? undefined : WIDTHS.get(tensor.dtype);
    if (width !== undefined) votes.set(width, (votes.get(width) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

function strangeNotes(tensors: readonly TfliteTensor[]): string[] {
  return Object.entries(counted(tensors)).map(
    ([type, one]) => `${one.elements} values of ${type} have no scales that tell what they hold: they count as data`,
  );
}

/** What takes integers only takes no model whose edges are floats. */
function edgeNotes(found: Precision, types: readonly string[]): string[] {
  const floats = [...new Set(types.filter((type) => WIDTHS.get(type)?.kind === "float"))];
  if (found.activation?.kind !== "int" || floats.length === 0) return [];
  return [`its inputs or outputs are ${floats.join(", ")}: a target that takes integers only does not run it as it is`];
}

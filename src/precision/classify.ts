import type { Precision, Share, Width } from "../domain/precision.ts";
import { classWidth } from "../domain/vocabulary.ts";
import { FULL_BITS, sum, UNKNOWN_PRECISION } from "./descriptor.ts";
import { activationOf, type Layer, PARTS, type Packed, packedBy } from "./schemes.ts";
import { FLOAT_16, type Statement } from "./statement.ts";
import type { Tensor } from "./tensors.ts";

/** Floats that are what they say. A float of 8 bits without a scale is FP8 all the same. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[["F64", "fp64"] as const, ["F32", "fp32"] as const, ["F16", "fp16"] as const, ["BF16", "bf16"] as const],
  ...["F8_E4M3", "F8_E5M2", "F8_E4M3FNUZ", "F8_E5M2FNUZ"].map((dtype) => [dtype, "fp8"] as const),
  ...["F6_E2M3", "F6_E3M2"].map((dtype) => [dtype, "fp6"] as const),
  ...["F4", "FP4"].map((dtype) => [dtype, "fp4"] as const),
]);
/** The parts that hold weights. */
const WEIGHTS: ReadonlySet<string> = new Set([
  ...["weight", "qweight", "weight_packed", "blocks", "W_q", "_data", "_weight_qdata", ""],
]);
const ENDING = new RegExp(
  `^(.*?)(?:[._](?:weight\\.)?(${[...PARTS]
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replaceAll(".", "\\."))
    .join("|")}))$`,
  "s",
);
/** Weights that a byte of an unknown container might hold. */
const DENSEST = 4;
/** Tensors that are added to those of a base model (PEFT). */
const ADAPTER = /\.(lora_(A|B|embedding_A|embedding_B|magnitude_vector)|lora_(up|down))(\.|$)/;

interface Tally {
  parameters: number;
  matrix: number;
  bytes: number;
}

/** What the tensors of an artefact are, with the statement that goes with them; null: there is none. Grade A. */
export function classify(tensors: readonly Tensor[], statement: Statement | null): Precision {
  if (tensors.length > 0 && tensors.every(({ name }) => ADAPTER.test(name))) return ADAPTER_ALONE;
  const shares = new Map<string, Tally>();
  const methods = new Map<string, number>();
  const activations = new Map<string, Width>();
  const strange = new Map<string, { tensors: number; elements: number; bytes: number }>();
  const add = (name: string, tensor: Tensor, parameters: number, scales: number, matrix = tensor.shape.length > 1) => {
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    one.parameters += parameters;
    one.matrix += matrix ? parameters : 0;
    one.bytes += tensor.bytes + scales;
    shares.set(name, one);
  };
  const plain = (tensor: Tensor) => {
    const name = PLAIN.get(tensor.dtype);
    if (name !== undefined) return add(name, tensor, tensor.elements, 0);
    const { dtype } = tensor;
    const one = strange.get(dtype) ?? { tensors: 0, elements: 0, bytes: 0 };
    strange.set(dtype, {
      tensors: one.tensors + 1,
      elements: one.elements + tensor.elements,
      bytes: one.bytes + tensor.bytes,
    });
  };
  for (const parts of layersOf(tensors)) {
    const layer = layerOf(parts);
    const packed = layer === null ? null : packedBy(layer, statement);
    if (layer === null || packed === null) {
      for (const [part, tensor] of parts) if (!isScalarScale(part, tensor)) plain(tensor);
      continue;
    }
    const beside = sum([...parts].filter(([part]) => !WEIGHTS.has(part)).map(([, one]) => one.bytes));
    for (const [part, tensor] of parts) if (WEIGHTS.has(part) && part !== layer.part) plain(tensor);
    const parameters = Math.round(layer.weight.elements * packed.perElement);
    add(packed.class, layer.weight, parameters, beside, true);
    note(packed, layer, parameters);
  }

  function note(packed: Packed, layer: Layer, parameters: number): void {
    methods.set(packed.method, (methods.get(packed.method) ?? 0) + parameters);
    const width = activationOf(packed.class, layer) ?? packed.activation;
    if (width !== null && !activations.has(packed.class)) activations.set(packed.class, width);
  }

  const held = [...strange].map(([dtype, one]) => ({ dtype, ...one }));
  const result = described(
    [...shares].map(([name, tally]) => shareOf(name, tally)),
    {
      strange: sum(held.filter(({ dtype }) => dtype !== "BOOL" && dtype !== "I64").map((one) => one.bytes)),
      method: dominant([...methods].map(([name, matrix]) => ({ name, matrix })))?.name ?? null,
      activations,
    },
  );
  return { ...result, notes: [...result.notes, ...held.map(strangeNote)] };
}

const ADAPTER_ALONE: Precision = {
  ...UNKNOWN_PRECISION,
  grade: "A",
  notes: ["it holds an adapter (LoRA) alone: the precision is that of the base model, whose weights are not here"],
};

function strangeNote(one: { readonly dtype: string; readonly tensors: number; readonly elements: number }): string {
  const [what, have] = one.tensors === 1 ? ["1 tensor", "has"] : [`${one.tensors} tensors`, "have"];
  return `${what} of ${one.dtype} (${one.elements} elements) ${have} no scales beside that tell what the integers hold: they count as data, not as quantized weights`;
}

/** Tensors by the layer that their names belong to; each with its part. */
function layersOf(tensors: readonly Tensor[]): Iterable<ReadonlyMap<string, Tensor>> {
  const layers = new Map<string, Map<string, Tensor>>();
  for (const tensor of tensors) {
    const [, base = tensor.name, part = ""] = ENDING.exec(tensor.name) ?? [];
    const layer = layers.get(base);
    if (!layer) layers.set(base, new Map([[part, tensor]]));
    else if (!layer.has(part)) layer.set(part, tensor);
    else layers.set(`${base}\n${tensor.name}`, new Map([[part, tensor]]));
  }
  return layers.values();
}

function layerOf(parts: ReadonlyMap<string, Tensor>): Layer | null {
  for (const [part, weight] of parts) if (WEIGHTS.has(part) && parts.size > 1) return { weight, part, parts };
  return null;
}

/** Scales of the KV cache and of inputs that stand alone are no parameters. */
function isScalarScale(part: string, tensor: Tensor): boolean {
  return part.endsWith("_scale") && tensor.elements === 1;
}

function shareOf(name: string, { parameters, matrix, bytes }: Tally): Share {
  return { class: name, bits: classWidth(name)?.bits ?? 0, parameters, matrix, bytes };
}

function dominant<T extends { readonly matrix: number }>(shares: readonly T[]): T | null {
  return shares.reduce<T | null>((most, one) => (most === null || one.matrix > most.matrix ? one : most), null);
}

/** The descriptor of known shares: the class that holds most of the matrix parameters; of equal ones the wider. */
export function described(
  shares: readonly Share[],
  more: {
    readonly strange: number;
    readonly method: string | null;
    readonly activations: ReadonlyMap<string, Width>;
  },
): Precision {
  const ordered = [...shares].sort((a, b) => b.matrix - a.matrix || b.parameters - a.parameters || b.bits - a.bits);
  const [first] = ordered;
  const parameters = sum(ordered.map((share) => share.parameters));
  const matrix = sum(ordered.map((share) => share.matrix));
  const bytes = sum(ordered.map((share) => share.bytes));
  const blank = { ...UNKNOWN_PRECISION, grade: "A" as const, shares: ordered };
  if (first === undefined || parameters === 0)
    return { ...blank, notes: ["it has no weights: nothing tells a precision"] };
  const known = {
    ...blank,
    bitsPerWeight: (8 * bytes) / parameters,
    parameters,
    bytes,
    quantizedShare:
      matrix === 0 ? null : sum(ordered.filter((one) => one.bits < FULL_BITS).map((one) => one.matrix)) / matrix,
  };
  if (more.strange * DENSEST > Math.max(first.matrix, matrix === 0 ? first.parameters : 0)) {
    const why = `the floats alone are mostly ${first.class}, but integers that nothing explains may hold more weights than these do`;
    // What is counted are the floats beside the weights: their numbers would be those of another model.
    return { ...blank, bytes, notes: [why] };
  }
  const weight = classWidth(first.class);
  const full = first.bits >= FULL_BITS && weight !== null ? weight : null;
  return {
    ...known,
    class: first.class,
    weight,
    activation: more.activations.get(first.class) ?? (full === null ? null : full.bits > 16 ? full : FLOAT_16),
    method: more.method,
  };
}

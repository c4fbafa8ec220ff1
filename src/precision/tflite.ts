import type { Source } from "../ports.ts";
import { type Flatbuffer, openFlatbuffer, type Table, type Vector } from "./flatbuffer.ts";
import { elementsOf, quoted, type Tensor } from "./tensors.ts";

/** A tensor of a TFLite model. */
export interface TfliteTensor extends Tensor {
  /** Its values are in the file: it is a weight, a bias or a table. `bytes` is then what they take. */
  readonly isConstant: boolean;
  /** Scales that it is quantized with; 0: it is not. */
  readonly scales: number;
  readonly sparse: boolean;
}

/** What a TFLite model holds. */
export interface TfliteModel {
  readonly version: number;
  readonly description: string;
  /** Of all subgraphs; constants that share their values once. */
  readonly tensors: readonly TfliteTensor[];
  /** Data types of inputs and outputs of the first subgraph. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** Name and bits of an element, by TensorType (schema.fbs of LiteRT); null: no width of its own. */
const TYPES: readonly (readonly [name: string, bits: number | null])[] = [
  ...([
    ["FLOAT32", 32],
    ["FLOAT16", 16],
    ["INT32", 32],
    ["UINT8", 8],
    ["INT64", 64],
    ["STRING", null],
  ] as const),
  ...([
    ["BOOL", 8],
    ["INT16", 16],
    ["COMPLEX64", 64],
    ["INT8", 8],
    ["FLOAT64", 64],
    ["COMPLEX128", 128],
  ] as const),
  ...([
    ["UINT64", 64],
    ["RESOURCE", null],
    ["VARIANT", null],
    ["UINT32", 32],
    ["UINT16", 16],
  ] as const),
  ...([
    ["INT4", 4],
    ["BFLOAT16", 16],
    ["INT2", 2],
  ] as const),
];

const MAX_TENSORS = 1_000_000;
const MAX_RANK = 64;
/** The file identifier, at byte 4. */
export const TFLITE_MAGIC = "TFL3";

/**
 * Reads types, shapes and sizes of a model's tensors; the values are not read. Throws an Error with a sentence for a
 * file that is cut off or contradicts itself.
 */
export async function readTflite(source: Source): Promise<TfliteModel> {
  const buffer = openFlatbuffer(source);
  if (source.size < 8) throw new Error(`it has ${source.size} bytes, fewer than the 8 that a model begins with`);
  const model = await buffer.root();
  const graphs = await buffer.vector(model, 2, 4);
  const buffers = await buffer.vector(model, 4, 4);
  if (graphs === null || graphs.length === 0) throw new Error("it has no subgraph");
  const tensors: TfliteTensor[] = [];
  const seen = new Set<number>();
  let io: readonly [inputs: string[], outputs: string[]] = [[], []];
  for (let index = 0; index < graphs.length; index++) {
    const graph = await buffer.table(graphs.at + 4 * index);
    const list = await buffer.vector(graph, 0, 4);
    if (tensors.length + (list?.length ?? 0) + index > MAX_TENSORS) throw tooMany();
    const types: string[] = [];
    for (let at = 0; at < (list?.length ?? 0); at++) {
      const { tensor, data } = await readTensor(buffer, await buffer.table((list?.at ?? 0) + 4 * at), buffers);
      types.push(tensor.dtype);
      if (data === null || !seen.has(data)) tensors.push(tensor);
      if (data !== null) seen.add(data);
    }
    if (index === 0) io = [await typesOf(buffer, graph, 1, types), await typesOf(buffer, graph, 2, types)];
  }
  return {
    version: await buffer.number(model, 0, "i32", 0),
    description: await buffer.text(model, 3),
    tensors,
    inputs: io[0],
    outputs: io[1],
  };
}

function tooMany(): Error {
  return new Error(`it has more than ${MAX_TENSORS} tensors`);
}

/** Tensor: shape 0, type 1, buffer 2, name 3, quantization 4, sparsity 6. `data` is the buffer of a constant. */
async function readTensor(buffer: Flatbuffer, table: Table, buffers: Vector | null) {
  const name = await buffer.text(table, 3);
  const fault = (what: string) => new Error(`tensor ${quoted(name)} ${what}`);
  const sizes = await buffer.vector(table, 0, 4);
  if ((sizes?.length ?? 0) > MAX_RANK) throw fault(`has more than ${MAX_RANK} dimensions`);
  const shape: number[] = [];
  for (let index = 0; index < (sizes?.length ?? 0); index++) shape.push(await buffer.i32((sizes?.at ?? 0) + 4 * index));
  const type = await buffer.number(table, 1, "u8", 0);
  const [dtype, bits] = TYPES[type] ?? [`type ${type}`, null];
  const data = await buffer.number(table, 2, "i32", 0);
  if (data !== 0 && (data < 0 || data >= (buffers?.length ?? 0))) {
    throw fault(`has its values in buffer ${data}, and there are ${buffers?.length ?? 0}`);
  }
  const held = data === 0 || buffers === null ? 0 : await heldBytes(buffer, await buffer.table(buffers.at + 4 * data));
  const sparse = (table.fields[6] ?? 0) !== 0;
  const isConstant = held > 0;
  const elements = shape.every((size) => size >= 0) ? elementsOf(shape) : null;
  if (isConstant && elements === null) throw fault("has a shape that is negative or too large to be counted");
  const expected = bits === null || elements === null ? held : Math.ceil((elements * bits) / 8);
  if (isConstant && !sparse && expected !== held) {
    throw fault(`holds ${held} bytes, and takes ${expected} by its type and shape`);
  }
  const scales = await scalesOf(buffer, table);
  const tensor: TfliteTensor = { name, dtype, shape, elements: elements ?? 0, bytes: held, isConstant, scales, sparse };
  return { tensor, data: isConstant ? data : null };
}

/** Buffer: data 0; in models of more than 2 GB offset 1 and size 2, to data behind the FlatBuffer. */
async function heldBytes(buffer: Flatbuffer, table: Table): Promise<number> {
  const inside = await buffer.vector(table, 0, 1);
  if (inside !== null && inside.length > 0) return inside.length;
  const offset = await buffer.number(table, 1, "u64", 0);
  const size = await buffer.number(table, 2, "u64", 0);
  // The converter writes 1 for "behind the model" before it knows where.
  if (offset <= 1 || size === 0) return 0;
  if (offset + size > buffer.size) {
    throw new Error(`it is cut off: values end at byte ${offset + size}, and the file has ${buffer.size} bytes`);
  }
  return size;
}

/** QuantizationParameters: scales 2. */
async function scalesOf(buffer: Flatbuffer, table: Table): Promise<number> {
  const at = table.fields[4] ?? 0;
  if (at === 0) return 0;
  return (await buffer.vector(await buffer.table(at), 2, 4))?.length ?? 0;
}

/** Data types of the tensors that a list of the subgraph names; -1 is an optional one that is left out. */
async function typesOf(buffer: Flatbuffer, graph: Table, field: number, types: readonly string[]): Promise<string[]> {
  const list = await buffer.vector(graph, field, 4);
  const found: string[] = [];
  for (let index = 0; index < Math.min(list?.length ?? 0, MAX_TENSORS); index++) {
    const tensor = await buffer.i32((list?.at ?? 0) + 4 * index);
    const type = types[tensor];
    if (tensor === -1) continue;
    if (type === undefined) throw new Error(`its graph names tensor ${tensor}, and there are ${types.length}`);
    found.push(type);
  }
  return found;
}

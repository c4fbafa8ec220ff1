import type { Field, Wire } from "./onnx-wire.ts";
import { elementsOf, quoted, type Tensor } from "./tensors.ts";

/** Where the data of a tensor are, when they are not in the model's file. */
export interface External {
  readonly location: string;
  readonly offset: number;
  /** null: to the end of the file. */
  readonly length: number | null;
}

/** A TensorProto of a model: an initializer or the value of a Constant. */
export interface OnnxTensor extends Tensor {
  readonly external: External | null;
  /** Values of a short list of INT64, as shapes are; null for everything else. */
  readonly shapeValues: readonly number[] | null;
}

/** Name and bits of an element, by TensorProto.DataType (onnx.proto of ONNX 1.23); STRING has no width. */
const TYPES: ReadonlyMap<number, readonly [name: string, bits: number]> = new Map([
  ...([
    [1, ["FLOAT", 32]],
    [2, ["UINT8", 8]],
    [3, ["INT8", 8]],
    [4, ["UINT16", 16]],
    [5, ["INT16", 16]],
  ] as const),
  ...([
    [6, ["INT32", 32]],
    [7, ["INT64", 64]],
    [8, ["STRING", 0]],
    [9, ["BOOL", 8]],
    [10, ["FLOAT16", 16]],
  ] as const),
  ...([
    [11, ["DOUBLE", 64]],
    [12, ["UINT32", 32]],
    [13, ["UINT64", 64]],
    [14, ["COMPLEX64", 64]],
  ] as const),
  ...([
    [15, ["COMPLEX128", 128]],
    [16, ["BFLOAT16", 16]],
    [17, ["FLOAT8E4M3FN", 8]],
  ] as const),
  ...([
    [18, ["FLOAT8E4M3FNUZ", 8]],
    [19, ["FLOAT8E5M2", 8]],
    [20, ["FLOAT8E5M2FNUZ", 8]],
  ] as const),
  ...([
    [21, ["UINT4", 4]],
    [22, ["INT4", 4]],
    [23, ["FLOAT4E2M1", 4]],
    [24, ["FLOAT8E8M0", 8]],
  ] as const),
  ...([
    [25, ["UINT2", 2]],
    [26, ["INT2", 2]],
  ] as const),
]);

const MAX_RANK = 64;
const MAX_SHAPE_VALUES = 16;
/** Fields that hold the values: float, int32, string, int64, raw, double, uint64. */
const DATA: ReadonlySet<number> = new Set([4, 5, 6, 7, 9, 10, 11]);
/** Packed fields whose values have one width. */
const WIDTHS: ReadonlyMap<number, number> = new Map([
  [4, 4],
  [10, 8],
]);

/** Name of a data type, such as `INT8`; its number where it has none here. */
export function typeName(type: number): string {
  return TYPES.get(type)?.[0] ?? `type ${type}`;
}

/**
 * Reads a TensorProto without its values: `raw_data` is skipped by its length, which must be what shape and type take.
 * Throws a sentence for a tensor without type or data, and for every length that does not agree.
 */
export async function readTensor(wire: Wire, { start, end }: Field): Promise<OnnxTensor> {
  const shape: number[] = [];
  const entries: External[] = [];
  const held: Field[] = [];
  let type = 0;
  let name = "";
  let isExternal = false;
  const location = { location: "", offset: 0, length: null as number | null };
  await wire.walk(start, end, async (field) => {
    if (field.number === 1) {
      shape.push(...(field.wire === 0 ? [field.value] : await wire.packed(field.start, field.end, MAX_RANK)));
      if (shape.length > MAX_RANK) throw new Error(`the tensor at byte ${start} has more than ${MAX_RANK} dimensions`);
    } else if (field.number === 2) type = field.value;
    else if (field.number === 8) name = await wire.text(field);
    else if (field.number === 13) Object.assign(location, await entryOf(wire, field));
    else if (field.number === 14) isExternal = field.value === 1;
    else if (DATA.has(field.number) && field.end > field.start) held.push(field);
  });
  if (isExternal) entries.push(location);
  const fault = (what: string) => new Error(`tensor ${quoted(name)} ${what}`);
  const elements = shape.every((size) => Number.isSafeInteger(size)) ? elementsOf(shape) : null;
  if (elements === null) throw fault("has a shape that is negative or too large to be counted");
  if (type === 0) throw fault("has no data type");
  const bits = TYPES.get(type)?.[1] ?? null;
  const bytes = bits === null ? sizeOf(held) : Math.ceil((elements * bits) / 8);
  if (!Number.isSafeInteger(bytes)) throw fault("has a shape too large to be counted");
  const [external = null] = entries;
  if (external?.location === "") throw fault("has its data outside of the file, and names no place for them");
  if (external?.length != null && bits !== null && external.length !== bytes) {
    throw fault(`takes ${external.length} bytes of ${quoted(external.location)}, and ${bytes} by its type and shape`);
  }
  if (external === null && elements > 0 && held.length === 0) throw fault("has no data");
  for (const field of held) {
    const width = field.number === 9 ? null : WIDTHS.get(field.number);
    const expected = width === null ? bytes : elements * (width ?? 0) * (type >= 14 && type <= 15 ? 2 : 1);
    if (width === undefined || field.wire !== 2 || bits === null || bits === 0) continue;
    const found = field.end - field.start;
    if (found !== expected) throw fault(`holds ${found} bytes, and takes ${expected} by its type and shape`);
  }
  const values = type === 7 && elements <= MAX_SHAPE_VALUES ? await shapeValues(wire, held, elements) : null;
  return { name, dtype: typeName(type), shape, elements, bytes, external, shapeValues: values };
}

function sizeOf(held: readonly Field[]): number {
  return held.reduce((total, field) => total + field.end - field.start, 0);
}

/** One entry of `external_data`: a key and a value, both text. */
async function entryOf(wire: Wire, { start, end }: Field): Promise<Partial<External>> {
  let [key, value] = ["", ""];
  await wire.walk(start, end, async (field) => {
    if (field.number === 1) key = await wire.text(field);
    if (field.number === 2) value = await wire.text(field);
  });
  if (key === "location") return { location: value };
  if (key !== "offset" && key !== "length") return {};
  const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new Error(`the ${key} of external data is ${quoted(value)}, not a number`);
  return { [key]: number };
}

async function shapeValues(wire: Wire, held: readonly Field[], elements: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (const field of held) {
    if (field.number === 7 && field.wire === 0) found.push(field.value);
    if (field.number === 7 && field.wire === 2) {
      found.push(...(await wire.packed(field.start, field.end, MAX_SHAPE_VALUES)));
    }
    if (field.number !== 9) continue;
    const bytes = await wire.bytes(field.start, elements * 8);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 8 <= bytes.length; at += 8) found.push(Number(view.getBigInt64(at, true)));
  }
  return found;
}

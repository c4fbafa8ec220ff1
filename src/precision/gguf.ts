import type { Source } from "../ports.ts";
import { type Cursor, cursorOf } from "./cursor.ts";
import { GGML_TYPES } from "./gguf-types.ts";
import { countOf, keptValue, textOf } from "./gguf-values.ts";
import { elementsOf, quoted, type Tensor } from "./tensors.ts";

/** The header of one GGUF file. */
export interface GgufHeader {
  readonly version: number;
  readonly endian: "little" | "big";
  /** `dtype` is the name of the ggml type, or `type 99` for one that is not known: its `bytes` are then 0. */
  readonly tensors: readonly Tensor[];
  /** Numbers and texts whose key begins with `general.` or `split.`. */
  readonly metadata: ReadonlyMap<string, number | string>;
  /** Where the data begin. */
  readonly dataStart: number;
}

const MAX_TENSORS = 10_000_000;
const MAX_RANK = 8;
const DEFAULT_ALIGNMENT = 32;
/** Bytes that the smallest key with its value, and the smallest description of a tensor, take. */
const LEAST_PAIR = 9;
const LEAST_TENSOR = 20;

/**
 * Reads a header of version 1 to 3, in either byte order, and checks every length against the file before it is used.
 * Reads the header and not the data. Throws an Error with a sentence where it is broken or cut off.
 */
export async function readGguf(source: Source): Promise<GgufHeader> {
  let little = true;
  const cursor = cursorOf(source, () => little);
  await cursor.need(8, "the magic number and the version");
  cursor.skip(4, "the magic number");
  const written = cursor.u32();
  little = written <= 0xffff;
  const version = little ? written : swapped(written);
  if (version < 1 || version > 3) throw new Error(`its version is ${version}; 1, 2 and 3 are known`);
  const tensorCount = await countOf(cursor, version, "the number of tensors");
  const pairCount = await countOf(cursor, version, "the number of keys");
  const rest = source.size - cursor.at();
  if (tensorCount > MAX_TENSORS || tensorCount * LEAST_TENSOR + pairCount * LEAST_PAIR > rest) {
    throw new Error(
      `it is said to have ${tensorCount} tensors and ${pairCount} keys, which do not fit into its ${source.size} bytes`,
    );
  }
  const metadata = await pairsOf(cursor, version, pairCount);
  const infos: Info[] = [];
  for (let index = 0; index < tensorCount; index++) infos.push(await infoOf(cursor, version, index));
  const alignment = alignmentOf(metadata);
  const dataStart = Math.ceil(cursor.at() / alignment) * alignment;
  const tensors = checked(infos, alignment, dataStart, source.size);
  return { version, endian: little ? "little" : "big", tensors, metadata, dataStart };
}

function swapped(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return view.getUint32(0, false);
}

async function pairsOf(cursor: Cursor, version: number, count: number): Promise<ReadonlyMap<string, number | string>> {
  const kept = new Map<string, number | string>();
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    const key = await textOf(cursor, version, `key ${index + 1} of ${count}`);
    if (seen.has(key)) throw new Error(`it has the key ${quoted(key)} twice`);
    seen.add(key);
    await cursor.need(4, `the type of ${quoted(key)}`);
    const type = cursor.u32();
    const value = await keptValue(cursor, version, type, key, /^(?:general|split)\./.test(key));
    if (value !== null) kept.set(key, value);
  }
  return kept;
}

interface Info {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: number;
  readonly offset: number;
}

async function infoOf(cursor: Cursor, version: number, index: number): Promise<Info> {
  const name = await textOf(cursor, version, `the name of tensor ${index + 1}`);
  const what = `the description of tensor ${quoted(name)}`;
  await cursor.need(4, what);
  const rank = cursor.u32();
  if (rank > MAX_RANK)
    throw new Error(`tensor ${quoted(name)} is said to have ${rank} dimensions, more than ${MAX_RANK}`);
  const shape: number[] = [];
  for (let axis = 0; axis < rank; axis++) shape.push(await countOf(cursor, version, what));
  await cursor.need(12, what);
  return { name, shape, type: cursor.u32(), offset: cursor.u64() };
}

function alignmentOf(metadata: ReadonlyMap<string, number | string>): number {
  const alignment = metadata.get("general.alignment") ?? DEFAULT_ALIGNMENT;
  if (typeof alignment === "number" && alignment > 0 && alignment <= 2 ** 30 && Number.isInteger(Math.log2(alignment)))
    return alignment;
  throw new Error(`its general.alignment is ${alignment}; it must be a power of two`);
}

/** Tensors with their bytes. Each must lie in the file and aligned, no two over each other, none twice. */
function checked(infos: readonly Info[], alignment: number, dataStart: number, size: number): Tensor[] {
  const tensors = infos.map((info) => ({ info, tensor: tensorOf(info) }));
  const names = new Set<string>();
  for (const { name } of infos) {
    if (names.has(name)) throw new Error(`it describes tensor ${quoted(name)} twice`);
    names.add(name);
  }
  let end = 0;
  for (const { info, tensor } of [...tensors].sort((a, b) => a.info.offset - b.info.offset)) {
    const which = `tensor ${quoted(info.name)}`;
    if (info.offset % alignment !== 0)
      throw new Error(`${which} begins at byte ${info.offset}, which is not aligned to ${alignment}`);
    if (info.offset < end) throw new Error(`${which} overlaps the one before it`);
    end = info.offset + tensor.bytes;
    if (dataStart + end > size) {
      throw new Error(`it is cut off: ${which} would end at byte ${dataStart + end}, and the file ends at ${size}`);
    }
  }
  return tensors.map(({ tensor }) => tensor);
}

function tensorOf({ name, shape, type }: Info): Tensor {
  const elements = elementsOf(shape);
  if (elements === null) throw new Error(`tensor ${quoted(name)} has a shape too large to be counted`);
  const known = GGML_TYPES.get(type);
  if (known === undefined) return { name, dtype: `type ${type}`, shape, elements, bytes: 0 };
  const [row = 1] = shape;
  if (row % known.block !== 0) {
    throw new Error(
      `tensor ${quoted(name)} has rows of ${row}, which blocks of ${known.block} (${known.name}) do not fill`,
    );
  }
  return { name, dtype: known.name, shape, elements, bytes: (elements / known.block) * known.bytes };
}

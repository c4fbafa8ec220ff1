import type { Source } from "../ports.ts";
import { elementsOf, quoted, type Tensor } from "./tensors.ts";

/** The header of one safetensors file. */
export interface SafetensorsHeader {
  readonly tensors: readonly Tensor[];
  readonly metadata: Readonly<Record<string, string>>;
  /** Whether the data follow the header: a header alone describes weights that are elsewhere. */
  readonly body: "present" | "absent";
  /** Bytes that the tensors take, wherever they are. */
  readonly dataBytes: number;
  /** Tensors that the header describes more than once; the last description counts. */
  readonly repeated: number;
}

/** The limit of the reference implementation (safetensors 0.8). */
const MAX_HEADER = 100_000_000;
const MAX_RANK = 64;

/** Bits of an element, by the dtypes of safetensors 0.8 and the names that others write for the same. */
export const SAFETENSORS_BITS: ReadonlyMap<string, number> = new Map([
  ...["F4", "FP4"].map((name): [string, number] => [name, 4]),
  ...["F6_E2M3", "F6_E3M2"].map((name): [string, number] => [name, 6]),
  ...["BOOL", "U8", "I8", "F8_E5M2", "F8_E4M3", "F8_E8M0", "F8_E4M3FNUZ", "F8_E5M2FNUZ", "E8M0", "UE8"].map(
    (name): [string, number] => [name, 8],
  ),
  ...["I16", "U16", "F16", "BF16"].map((name): [string, number] => [name, 16]),
  ...["I32", "U32", "F32"].map((name): [string, number] => [name, 32]),
  ...["C64", "F64", "I64", "U64"].map((name): [string, number] => [name, 64]),
]);

/**
 * Reads and checks a header as the reference implementation does: the tensors cover the data without holes, and end
 * where the file ends. Reads 8 + N bytes. Throws an Error with a sentence for every way in which it is not so; a file
 * that ends with its header is read, and its body is "absent".
 */
export async function readSafetensors(source: Source): Promise<SafetensorsHeader> {
  if (source.size < 8) throw new Error(`it has ${source.size} bytes, fewer than the 8 of the header's length`);
  const size = lengthOf(await source.slice(0, 8));
  if (size > MAX_HEADER) throw new Error(`its header is said to be ${size} bytes long, more than ${MAX_HEADER}`);
  if (8 + size > source.size) {
    throw new Error(`it is cut off: the header is said to be ${size} bytes long, and ${source.size - 8} follow`);
  }
  const text = textOf(await source.slice(8, size), size);
  const { tensors, metadata, ends } = parsed(text);
  const dataBytes = covered(ends);
  const there = source.size - 8 - size;
  if (there !== dataBytes && there !== 0) {
    throw new Error(
      there < dataBytes
        ? `it is cut off: the tensors take ${dataBytes} bytes, and ${there} follow the header`
        : `${there - dataBytes} bytes follow the last tensor, which the format does not allow`,
    );
  }
  return {
    tensors,
    metadata,
    body: there === dataBytes ? "present" : "absent",
    dataBytes,
    repeated: Math.max(0, descriptionsIn(text) - tensors.length),
  };
}

function lengthOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Number(view.getBigUint64(0, true));
}

function textOf(bytes: Uint8Array, size: number): string {
  if (bytes.length !== size) throw new Error("it became shorter while it was read");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("its header is not UTF-8");
  }
}

interface Placed {
  readonly tensor: Tensor;
  readonly begin: number;
  readonly end: number;
}

function parsed(text: string) {
  const header = objectOf(text);
  const metadata: [string, string][] = [];
  const ends: Placed[] = [];
  for (const name of Object.keys(header)) {
    if (name === "__metadata__") metadata.push(...metadataOf(header[name]));
    else ends.push(tensorOf(name, header[name]));
  }
  return { tensors: ends.map(({ tensor }) => tensor), metadata: Object.fromEntries(metadata), ends };
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  if (!text.startsWith("{")) throw new Error(`its header starts with ${quoted(text.slice(0, 1))}, not with "{"`);
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw new Error("its header is not JSON");
  }
}

function metadataOf(value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error("__metadata__ of its header is no object");
  }
  return Object.entries(value).map(([key, text]) => {
    if (typeof text !== "string")
      throw new Error(`__metadata__ of its header has a value of ${quoted(key)} that is no text`);
    return [key, text];
  });
}

function tensorOf(name: string, value: unknown): Placed {
  const fault = (what: string) => new Error(`tensor ${quoted(name)} ${what}`);
  if (typeof value !== "object" || value === null) throw fault("has no description");
  const { dtype, shape, data_offsets: offsets } = value as Readonly<Record<string, unknown>>;
  const bits = typeof dtype === "string" ? SAFETENSORS_BITS.get(dtype) : undefined;
  if (typeof dtype !== "string" || bits === undefined)
    throw fault(`has the unknown dtype ${quoted(JSON.stringify(dtype ?? null))}`);
  if (!isCounts(shape) || shape.length > MAX_RANK) throw fault("has a shape that is no list of whole numbers");
  const elements = elementsOf(shape);
  if (elements === null || !Number.isSafeInteger(elements * bits)) throw fault("has a shape too large to be counted");
  if (!isCounts(offsets) || offsets.length !== 2) throw fault("has data_offsets that are no pair of whole numbers");
  const [begin = 0, end = 0] = offsets;
  if ((end - begin) * 8 !== elements * bits) {
    throw fault(`takes ${end - begin} bytes by its data_offsets, and ${(elements * bits) / 8} by its dtype and shape`);
  }
  return { tensor: { name, dtype, shape, elements, bytes: end - begin }, begin, end };
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}

/** Where the last tensor ends; every byte before it must belong to exactly one tensor. */
function covered(placed: readonly Placed[]): number {
  let at = 0;
  for (const { tensor, begin, end } of [...placed].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== at) {
      const what =
        begin > at ? `${begin - at} bytes that no tensor covers lie before it` : "it overlaps the one before it";
      throw new Error(`tensor ${quoted(tensor.name)} begins at byte ${begin} of the data: ${what}`);
    }
    at = end;
  }
  return at;
}

/** Descriptions as the text has them: JSON.parse keeps only the last of two with one name. */
function descriptionsIn(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(/(?<!\\)"data_offsets"\s*:/g)) found++;
  return found;
}

import type { Cursor } from "./cursor.ts";
import { quoted } from "./tensors.ts";

/** Bytes of a value of fixed size, by its GGUF type. */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [7, 1],
  [10, 8],
  [11, 8],
  [12, 8],
]);
const STRING = 8;
const ARRAY = 9;
const MAX_DEPTH = 4;
/** Longer names and texts are no settings of a model. */
const MAX_TEXT = 64 * 1024;

/** A count as the version writes it: 32 bits in version 1, else 64. */
export async function countOf(cursor: Cursor, version: number, what: string): Promise<number> {
  if (version === 1) {
    await cursor.need(4, what);
    return cursor.u32();
  }
  await cursor.need(8, what);
  return cursor.u64();
}

/** A text that is kept; a longer one than 64 KiB is an Error. */
export async function textOf(cursor: Cursor, version: number, what: string): Promise<string> {
  const length = await countOf(cursor, version, what);
  if (length > MAX_TEXT) throw new Error(`${what} is said to be ${length} bytes long, more than ${MAX_TEXT}`);
  await cursor.need(length, what);
  return new TextDecoder("utf-8").decode(cursor.bytes(length));
}

/** A number or text that is kept where `keep`; every other value is passed over, and null. */
export async function keptValue(
  cursor: Cursor,
  version: number,
  type: number,
  key: string,
  keep: boolean,
): Promise<number | string | null> {
  const what = `the value of ${quoted(key)}`;
  if (keep && type === STRING) return textOf(cursor, version, what);
  const size = FIXED.get(type);
  if (!keep || size === undefined || type === 6 || type === 12) {
    await pass(cursor, version, type, what, 0);
    return null;
  }
  await cursor.need(size, what);
  if (size === 1) return cursor.u8();
  if (size === 2) return cursor.u16();
  return size === 4 ? cursor.u32() : cursor.u64();
}

async function pass(cursor: Cursor, version: number, type: number, what: string, depth: number): Promise<void> {
  const size = FIXED.get(type);
  if (size !== undefined) return cursor.skip(size, what);
  if (type === STRING) return passTexts(cursor, version, 1, what);
  if (type !== ARRAY) throw new Error(`${what} has the unknown type ${type}`);
  if (depth >= MAX_DEPTH) throw new Error(`${what} is nested more than ${MAX_DEPTH} deep`);
  await cursor.need(4, what);
  const element = cursor.u32();
  const count = await countOf(cursor, version, what);
  const fixed = FIXED.get(element);
  if (fixed !== undefined) return cursor.skip(count * fixed, what);
  if (element === STRING) return passTexts(cursor, version, count, what);
  for (let index = 0; index < count; index++) await pass(cursor, version, element, what, depth + 1);
}

/** Vocabularies are here: hundreds of thousands of texts, passed over without a wait where the bytes are at hand. */
async function passTexts(cursor: Cursor, version: number, count: number, what: string): Promise<void> {
  const head = version === 1 ? 4 : 8;
  let left = count - cursor.texts(count, head);
  while (left > 0) {
    await cursor.need(head, what);
    cursor.skip(head === 4 ? cursor.u32() : cursor.u64(), what);
    left--;
    left -= cursor.texts(left, head);
  }
}

import type { Source } from "../ports.ts";
import { openWindow, type Window } from "./window.ts";

/** A table of a FlatBuffer: where it is, and where its fields are, 0 for one that is not written. */
export interface Table {
  readonly at: number;
  readonly fields: readonly number[];
}

/** A vector: how many items, and where the first is. */
export interface Vector {
  readonly length: number;
  readonly at: number;
}

/** A FlatBuffer in a file, read where it is asked for. Every offset is checked against the file before it is followed. */
export interface Flatbuffer {
  readonly size: number;
  root(): Promise<Table>;
  u8(at: number): Promise<number>;
  i32(at: number): Promise<number>;
  /** Of 64 bits; what is beyond 2^53 throws. */
  u64(at: number): Promise<number>;
  /** The table that the offset at `at` leads to. */
  table(at: number): Promise<Table>;
  /** The vector that a field leads to, null where it is not written. Throws where its items do not fit into the file. */
  vector(table: Table, field: number, itemBytes: number): Promise<Vector | null>;
  /** A number field: what it is where it is not written, as the schema says. */
  number(table: Table, field: number, kind: "u8" | "i32" | "u64", otherwise: number): Promise<number>;
  /** Text of at most `MAX_TEXT` bytes, "" where it is not written. */
  text(table: Table, field: number): Promise<string>;
}

const MAX_TEXT = 64 * 1024;
/** Fields of a table that are looked at: no schema here has more. */
const MAX_FIELDS = 64;

/** A file as a FlatBuffer (flatbuffers.dev/internals). Throws Errors with a sentence, and never reads past the end. */
export function openFlatbuffer(source: Source): Flatbuffer {
  const window = openWindow(source);
  const u8 = async (at: number) => (await viewAt(window, at, 1)).getUint8(0);
  const i32 = async (at: number) => (await viewAt(window, at, 4)).getInt32(0, true);
  const u32 = async (at: number) => (await viewAt(window, at, 4)).getUint32(0, true);
  const u64 = async (at: number) => {
    const value = Number((await viewAt(window, at, 8)).getBigUint64(0, true));
    if (!Number.isSafeInteger(value)) throw new Error(`the number at byte ${at} is too large to be counted with`);
    return value;
  };
  const table = async (at: number) => tableAt(window, at + (await u32(at)));
  const vector = async ({ fields }: Table, field: number, itemBytes: number) => {
    const place = fields[field] ?? 0;
    if (place === 0) return null;
    const start = place + (await u32(place));
    const length = await u32(start);
    if (start + 4 + length * itemBytes > source.size) {
      throw new Error(
        `it is cut off: the list at byte ${start} is said to have ${length} items of ${itemBytes} bytes, and ${source.size - start - 4} bytes are left`,
      );
    }
    return { length, at: start + 4 };
  };
  return {
    size: source.size,
    root: () => table(0),
    u8,
    i32,
    u64,
    table,
    vector,
    number: async ({ fields }, field, kind, otherwise) => {
      const at = fields[field] ?? 0;
      return at === 0 ? otherwise : { u8, i32, u64 }[kind](at);
    },
    text: async (of, field) => {
      const found = await vector(of, field, 1);
      if (found === null) return "";
      if (found.length > MAX_TEXT) throw new Error(`the text at byte ${found.at} is ${found.length} bytes long`);
      return new TextDecoder().decode(await window.slice(found.at, found.length));
    },
  };
}

async function viewAt(window: Window, at: number, length: number): Promise<DataView> {
  if (at < 0 || at + length > window.size) {
    throw new Error(`it is cut off: something at byte ${at} is referred to, and the file has ${window.size} bytes`);
  }
  if (window.find(at, length) < 0) await window.load(at);
  const bytes = window.bytes();
  return new DataView(bytes.buffer, bytes.byteOffset + window.find(at, length), length);
}

/** A table begins with the distance back to its vtable, which has the distances to its fields. */
async function tableAt(window: Window, at: number): Promise<Table> {
  const vtable = at - (await viewAt(window, at, 4)).getInt32(0, true);
  const size = (await viewAt(window, vtable, 4)).getUint16(0, true);
  const inline = (await viewAt(window, vtable, 4)).getUint16(2, true);
  if (size < 4 || size % 2 !== 0) throw new Error(`the table at byte ${at} has a description of ${size} bytes`);
  if (inline < 4 || at + inline > window.size) throw new Error(`the table at byte ${at} does not fit into the file`);
  const count = Math.min((size - 4) / 2, MAX_FIELDS);
  const view = await viewAt(window, vtable, 4 + 2 * count);
  const fields: number[] = [];
  for (let index = 0; index < count; index++) {
    const offset = view.getUint16(4 + 2 * index, true);
    if (offset >= inline) throw new Error(`field ${index} of the table at byte ${at} is outside of it`);
    fields.push(offset === 0 ? 0 : at + offset);
  }
  return { at, fields };
}

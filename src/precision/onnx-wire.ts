import type { Source } from "../ports.ts";
import { openWindow, type Window } from "./window.ts";

/** One field of a protobuf message: a number, or the range of bytes that it takes in the file. */
export interface Field {
  readonly number: number;
  /** 0 varint, 1 eight bytes, 2 a range with a length, 5 four bytes. */
  readonly wire: 0 | 1 | 2 | 5;
  /** Of a varint; what is negative or beyond 2^53 is not exact. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A protobuf file, read field by field without holding it. */
export interface Wire {
  readonly size: number;
  /** Calls `each` for the fields of the message in [start, end). Throws a sentence where they do not fill it exactly. */
  walk(start: number, end: number, each: (field: Field) => Promise<void> | void): Promise<void>;
  /** Varints that follow each other in [start, end): a packed field. At most `most`, or it throws. */
  packed(start: number, end: number, most: number): Promise<number[]>;
  /** UTF-8 text of a range, of at most `MAX_TEXT` bytes. */
  text(field: Field): Promise<string>;
  /** Bytes of a range whose length the caller has bounded. */
  bytes(start: number, length: number): Promise<Uint8Array>;
}

const MAX_TEXT = 64 * 1024;
/** A varint of 64 bits takes ten bytes. */
const MAX_VARINT = 10;

/** A protobuf file as a `Wire` (protobuf.dev/programming-guides/encoding). Never reads past `source.size`. */
export function openWire(source: Source): Wire {
  const window = openWindow(source);
  return {
    size: source.size,
    walk: (start, end, each) => walk(window, start, end, each),
    packed: (start, end, most) => packed(window, start, end, most),
    text: async ({ start, end }) => {
      if (end - start > MAX_TEXT) throw new Error(`the name at byte ${start} is ${end - start} bytes long`);
      return new TextDecoder().decode(await window.slice(start, end - start));
    },
    bytes: (start, length) => window.slice(start, length),
  };
}

async function walk(window: Window, start: number, end: number, each: (field: Field) => Promise<void> | void) {
  let at = start;
  while (at < end) {
    const from = at;
    if (window.find(at, 2 * MAX_VARINT) < 0) await window.load(at);
    const tag = varint(window, at, end);
    at = tag.next;
    const number = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number < 1 || number > 0x1fffffff) throw new Error(`byte ${from} begins no field of a protobuf message`);
    let field: Field;
    if (wire === 0) {
      const one = varint(window, at, end);
      field = { number, wire, value: one.value, start: at, end: one.next };
    } else if (wire === 2) {
      const length = varint(window, at, end);
      if (!(length.value <= end - length.next)) throw past(from, number, length.value, end - length.next);
      field = { number, wire, value: 0, start: length.next, end: length.next + length.value };
    } else if (wire === 1 || wire === 5) {
      const length = wire === 1 ? 8 : 4;
      if (length > end - at) throw past(from, number, length, end - at);
      field = { number, wire, value: 0, start: at, end: at + length };
    } else {
      throw new Error(`the field ${number} at byte ${from} has the wire type ${wire}, which ONNX does not use`);
    }
    at = field.end;
    const waiting = each(field);
    if (waiting) await waiting;
  }
}

function past(at: number, number: number, length: number, left: number): Error {
  return new Error(
    `it is cut off: the field ${number} at byte ${at} is said to take ${length} bytes, and ${left} are left`,
  );
}

async function packed(window: Window, start: number, end: number, most: number): Promise<number[]> {
  const found: number[] = [];
  let at = start;
  while (at < end) {
    if (found.length === most) throw new Error(`the list at byte ${start} has more than ${most} numbers`);
    if (window.find(at, MAX_VARINT) < 0) await window.load(at);
    const one = varint(window, at, end);
    found.push(one.value);
    at = one.next;
  }
  return found;
}

/** A varint that is loaded; the window holds ten bytes from `at`, or all that the file has. */
function varint(window: Window, at: number, end: number): { readonly value: number; readonly next: number } {
  const bytes = window.bytes();
  const place = window.find(at, 0);
  let value = 0;
  let scale = 1;
  for (let index = 0; index < MAX_VARINT; index++) {
    const byte = bytes[place + index];
    if (at + index >= end || byte === undefined) throw new Error(`it is cut off in the number at byte ${at}`);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: at + index + 1 };
    scale *= 128;
  }
  throw new Error(`the number at byte ${at} has more than ${MAX_VARINT} bytes`);
}

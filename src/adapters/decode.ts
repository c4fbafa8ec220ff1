import { isAscii } from "node:buffer";

const LEAD = 0xc0;

/** UTF-8 that comes in pieces, as text. */
export interface Decoder {
  /** The text so far: what began in earlier pieces, and what ends in this one. Nothing of the bytes is kept. */
  next(bytes: Uint8Array): string;
  /** What no further piece completed. */
  end(): string;
}

/**
 * A decoder that streams is many times slower than one that is given whole pieces, so each is cut before a character
 * that goes on in the next.
 */
export function decoder(): Decoder {
  let rest: Uint8Array = new Uint8Array();
  let begun = false;
  const decode = (bytes: Uint8Array) => {
    // Only the first piece may begin with a mark of its byte order.
    const marked = !begun;
    begun ||= bytes.length > 0;
    if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    return new TextDecoder("utf-8", { ignoreBOM: !marked }).decode(bytes);
  };
  return {
    next: (bytes) => {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const cut = cutOf(all);
      // A copy: the piece itself may be given away.
      rest = Uint8Array.from(all.subarray(cut));
      return decode(cut === all.length ? all : all.subarray(0, cut));
    },
    end: () => (rest.length > 0 ? decode(rest) : ""),
  };
}

/** Where the last character begins that may go on after these bytes; their length where none does. */
function cutOf(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < LEAD) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return back < length ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

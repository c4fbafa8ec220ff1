const LEAD = 0xc0;

/**
 * UTF-8 in pieces, as text. A decoder that streams is many times slower than one that is given whole pieces, so each is
 * cut before a character that goes on in the next.
 */
export function decoder(): { readonly add: (bytes: Uint8Array) => void; readonly end: () => string } {
  const texts: string[] = [];
  let rest: Uint8Array = new Uint8Array();
  const decode = (bytes: Uint8Array) => {
    // Only the first piece may begin with a mark of its byte order.
    texts.push(new TextDecoder("utf-8", { ignoreBOM: texts.length > 0 }).decode(bytes));
  };
  return {
    add: (bytes) => {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const cut = cutOf(all);
      // A copy: the piece itself may be given away.
      rest = Uint8Array.from(all.subarray(cut));
      decode(cut === all.length ? all : all.subarray(0, cut));
    },
    end: () => {
      if (rest.length > 0) decode(rest);
      return texts.join("");
    },
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

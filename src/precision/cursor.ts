import type { Source } from "../ports.ts";

const WINDOW = 1024 * 1024;
/** The largest headers known have 11 MB; one that never ends must not be walked through a file of 100 GB. */
const MAX_HEADER = 256 * 1024 * 1024;

/** Walks a file's bytes in windows of 1 MiB; never asks for a byte past the end. */
export interface Cursor {
  /** Bytes passed so far. */
  readonly at: () => number;
  /** Makes the next bytes available. An Error that says what is cut off where the file has fewer. */
  readonly need: (length: number, what: string) => Promise<void>;
  /** Passes bytes without reading them; an Error where the file has fewer. */
  readonly skip: (length: number, what: string) => void;
  /** Passes up to so many texts, each behind its length of 4 or 8 bytes, while they are at hand; says how many. */
  readonly texts: (count: number, head: 4 | 8) => number;
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  /** A number of 64 bits; more than can be counted with becomes Infinity. */
  readonly u64: () => number;
  /** A view of the next bytes, valid until the next `need`. */
  readonly bytes: (length: number) => Uint8Array;
}

/** `little` is asked at every number: a header may show only after its first bytes which way round it is. */
export function cursorOf(source: Source, little: () => boolean): Cursor {
  let window: DataView<ArrayBufferLike> = new DataView(new ArrayBuffer(0));
  let start = 0;
  let next = 0;

  const left = () => start + window.byteLength - next;
  const inside = (length: number, what: string) => {
    if (next + length <= Math.min(source.size, MAX_HEADER)) return;
    if (next + length <= source.size) throw new Error(`its header is longer than ${MAX_HEADER} bytes (${what})`);
    throw new Error(`it is cut off in ${what}: ${length} bytes are due at byte ${next}, and it ends at ${source.size}`);
  };
  const take = (length: number) => {
    const offset = next - start;
    next += length;
    return offset;
  };
  return {
    at: () => next,
    need: async (length, what) => {
      if (next >= start && left() >= length) return;
      inside(length, what);
      const bytes = await source.slice(next, Math.min(Math.max(length, WINDOW), source.size - next));
      if (bytes.length < length) throw new Error("it became shorter while it was read");
      window = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      start = next;
    },
    skip: (length, what) => {
      inside(length, what);
      next += length;
    },
    texts: (count, head) => {
      const order = little();
      const low = head === 8 && !order ? 4 : 0;
      const high = order ? 4 : 0;
      let offset = next - start;
      let passed = 0;
      while (passed < count && offset >= 0 && offset + head <= window.byteLength) {
        const end = offset + head + window.getUint32(offset + low, order);
        const large = head === 8 && window.getUint32(offset + high, order) !== 0;
        if (large || end > window.byteLength) break;
        offset = end;
        passed++;
      }
      next = start + offset;
      return passed;
    },
    u8: () => window.getUint8(take(1)),
    u16: () => window.getUint16(take(2), little()),
    u32: () => window.getUint32(take(4), little()),
    u64: () => {
      const offset = take(8);
      const [low, high] = little() ? [0, 4] : [4, 0];
      const value = window.getUint32(offset + high, little()) * 2 ** 32 + window.getUint32(offset + low, little());
      return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
    },
    bytes: (length) => new Uint8Array(window.buffer, window.byteOffset + take(length), length),
  };
}

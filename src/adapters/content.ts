import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { showBytes } from "../domain/bytes.ts";
import { UserError } from "../errors.ts";
import type { Source } from "../ports.ts";
import { HEAD_BYTES, MAX_DOCUMENT_BYTES, MAX_STREAM_BYTES, MAX_TOTAL_BYTES } from "./caps.ts";
import { decoder } from "./decode.ts";
import { digestOf, digestOfChunks, digestOfSlots } from "./digest.ts";
import { splitLines } from "./lines.ts";

const CHUNK = 1024 * 1024;
/** Of lines in the making little stays: pieces and their texts are small enough to be thrown away at once. */
const LINES = 256 * 1024;
const WHOLE = "a document that is parsed whole; let the tool write JSON Lines, leave out its samples, or split it";

/** What all sources of one run share: bytes read so far, and how a neighbour is found. */
export interface Shared {
  bytesRead: number;
  /** Hears how much of a file was read, while it is read in pieces. */
  readonly watch?: Watch | undefined;
  readonly sibling: (path: string, name: string) => Promise<Source | null>;
  readonly below: (path: string, pattern: string) => Promise<readonly Source[]>;
}

export type Watch = (done: number, size: number) => void;

/** Bytes that can be asked for anywhere, wherever they lie. */
export interface Content {
  readonly path: string;
  /** What errors call it; the path, or the path with its commit. */
  readonly label: string;
  readonly size: number;
  /** Exactly the bytes of a range that exist. */
  readonly range: (offset: number, length: number) => Uint8Array;
  /** As `range`, into bytes that are there: how many were read. Not where the content is in memory anyway. */
  readonly into?: (offset: number, target: Uint8Array) => number;
}

/** Bytes in memory as content. */
export function inMemory(path: string, label: string, bytes: Uint8Array): Content {
  const range = (offset: number, length: number) => bytes.subarray(offset, Math.max(offset, offset + length));
  return { path, label, size: bytes.length, range };
}

/** A file without neighbours. */
export const ALONE = { sibling: async () => null, below: async () => [] } satisfies Pick<Shared, "sibling" | "below">;

/** Bytes that came from elsewhere than the workspace, such as an artifact, as a source without neighbours. */
export function openBytes(name: string, bytes: Uint8Array): Source {
  return sourceOf(inMemory(name, name, bytes), { bytesRead: bytes.length, ...ALONE });
}

/** Content as a reader sees it: gzip undone, under the caps. */
export function sourceOf({ path, label, size, range, into }: Content, shared: Shared): Source {
  const first = range(0, HEAD_BYTES);
  const zipped = first[0] === 0x1f && first[1] === 0x8b;
  let digest: Promise<string> | null = null;

  const raw = () => (size <= first.length ? once(first) : chunksOf(size, range, shared.watch));
  const content = (cap: number) => (zipped ? inflated(raw(), label, cap, shared) : capped(raw(), label, cap, size));

  /** All in pieces that are gone when the next is asked for; who comes to the end knows the digest. */
  async function* summed(step: number, fill: NonNullable<Content["into"]>): AsyncIterable<Uint8Array> {
    refuse(label, size, MAX_STREAM_BYTES, "a file that is streamed");
    const hash = digestOfSlots(size, step);
    try {
      for (let offset = 0; offset < size; ) {
        const slot = hash.slot();
        const length = fill(offset, slot);
        if (length === 0) throw new UserError("file-unreadable", `${label}: it changed while it was read`);
        yield slot.subarray(0, length);
        hash.fill(length);
        offset += length;
        shared.watch?.(offset, size);
      }
      const sum = hash.end();
      // Whoever asks for it hears of a fault; a file that turns out broken is not asked for.
      sum?.catch(() => {});
      digest ??= sum;
    } finally {
      hash.drop();
    }
  }

  const whole = () => {
    refuse(label, size, MAX_DOCUMENT_BYTES, WHOLE);
    return size <= first.length ? first : range(0, size);
  };

  return {
    path,
    size,
    head: async () => (zipped ? prefix(inflated(raw(), label, MAX_STREAM_BYTES, shared), HEAD_BYTES) : first),
    slice: async (offset, length) => range(offset, length),
    bytes: async () => {
      if (zipped) return concat(content(MAX_DOCUMENT_BYTES));
      const bytes = whole();
      digest ??= digestOf(bytes);
      return bytes;
    },
    text: async () => {
      if (zipped) return new TextDecoder("utf-8").decode(await concat(content(MAX_DOCUMENT_BYTES)));
      if (!into || size <= first.length) {
        const bytes = whole();
        digest ??= digestOf(bytes);
        return new TextDecoder("utf-8").decode(bytes);
      }
      refuse(label, size, MAX_DOCUMENT_BYTES, WHOLE);
      // In pieces that are given away: all the bytes beside all the text would only be collected while it is parsed.
      const decoded = decoder();
      const texts: string[] = [];
      for await (const piece of summed(CHUNK, into)) texts.push(decoded.next(piece));
      return texts.join("") + decoded.end();
    },
    chunks: () => content(MAX_STREAM_BYTES),
    lines: () => {
      const plain = zipped || !into || size <= first.length;
      return splitLines(plain ? content(MAX_STREAM_BYTES) : summed(LINES, into), label);
    },
    sibling: (name) => shared.sibling(path, name),
    below: (pattern) => shared.below(path, pattern),
    sha256: () => {
      digest ??= digestOfChunks(raw());
      return digest;
    },
    archive: async () => (await import("./archive.ts")).openArchive(label, size, range),
  };
}

async function* chunksOf(size: number, range: Content["range"], watch?: Watch): AsyncIterable<Uint8Array> {
  for (let offset = 0; offset < size; offset += CHUNK) {
    yield range(offset, CHUNK);
    watch?.(Math.min(size, offset + CHUNK), size);
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

async function* capped(chunks: AsyncIterable<Uint8Array>, path: string, cap: number, size: number) {
  refuse(path, size, cap, "a file that is streamed");
  yield* chunks;
}

/** gzip undone. A broken stream is an Error with a sentence; more output than the cap a `UserError`. */
async function* inflated(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  cap: number,
  shared: Shared,
): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  const input = Readable.from(chunks);
  input.on("error", (error) => gunzip.destroy(error));
  let total = 0;
  try {
    for await (const chunk of input.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      total += chunk.length;
      refuse(path, total, cap, "a gzip file's content");
      spend(path, chunk.length, shared);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Error(`the gzip data is broken or cut off (${error instanceof Error ? error.message : String(error)})`);
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

/** The first bytes of a stream; what goes wrong after them does not matter, and before them ends the prefix. */
async function prefix(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      total += chunk.length;
      if (total >= length) break;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
  }
  return Buffer.concat(parts).subarray(0, length);
}

async function concat(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function refuse(path: string, size: number, cap: number, what: string): void {
  if (size <= cap) return;
  throw new UserError("cap-exceeded", `${path}: larger than ${showBytes(cap)}, the limit of ${what}`);
}

/** Counts what one run reads. */
export function spend(path: string, bytes: number, shared: Shared): void {
  shared.bytesRead += bytes;
  if (shared.bytesRead <= MAX_TOTAL_BYTES) return;
  throw new UserError(
    "cap-exceeded",
    `${path}: with it one run reads more than ${showBytes(MAX_TOTAL_BYTES)}; narrow the patterns`,
  );
}

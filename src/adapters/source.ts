import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { UserError } from "../errors.ts";
import type { Source } from "../ports.ts";
import { openArchive } from "./archive.ts";
import { HEAD_BYTES, MAX_DOCUMENT_BYTES, MAX_STREAM_BYTES, MAX_TOTAL_BYTES, showBytes } from "./caps.ts";
import { guarded } from "./faults.ts";
import { splitLines } from "./lines.ts";

const CHUNK = 1024 * 1024;

/** What all sources of one run share: bytes read so far, and how a neighbour is found. */
export interface Shared {
  bytesRead: number;
  readonly sibling: (path: string, name: string) => Promise<Source | null>;
}

/** One opening of a file; `real` has no links left. */
interface Target {
  readonly path: string;
  readonly real: string;
  readonly stats: Stats;
}

/**
 * A regular file as a `Source`. The handle is opened anew for each request, and each time it must be the file that
 * was checked first: a swap between two looks is an error, not other content.
 */
export function fileSource(path: string, real: string, shared: Shared): Source {
  const stats = statSync(real);
  if (!stats.isFile())
    throw new UserError(
      "file-unreadable",
      `${path}: ${kindOf(stats)}, not a regular file${stats.isDirectory() ? `; name the files in it, such as ${path}/**/*.json` : ""}`,
    );
  const target: Target = { path, real, stats };
  const first = readRange(target, 0, HEAD_BYTES, shared);
  const zipped = first[0] === 0x1f && first[1] === 0x8b;
  let digest: string | null = null;

  const raw = () => (stats.size <= first.length ? once(first) : chunksOf(target, shared));
  const content = (cap: number) => (zipped ? inflated(raw(), path, cap, shared) : capped(raw(), path, cap, stats.size));

  return {
    path,
    size: stats.size,
    head: async () => (zipped ? prefix(inflated(raw(), path, MAX_STREAM_BYTES, shared), HEAD_BYTES) : first),
    slice: async (offset, length) => readRange(target, offset, length, shared),
    bytes: async () => {
      if (zipped) return concat(content(MAX_DOCUMENT_BYTES));
      refuse(path, stats.size, MAX_DOCUMENT_BYTES, "a document that is parsed whole");
      const whole = stats.size <= first.length ? first : readRange(target, 0, stats.size, shared);
      digest ??= createHash("sha256").update(whole).digest("hex");
      return whole;
    },
    lines: () => splitLines(content(MAX_STREAM_BYTES), path),
    sibling: (name) => shared.sibling(path, name),
    sha256: async () => {
      if (digest !== null) return digest;
      const hash = createHash("sha256");
      for await (const chunk of raw()) hash.update(chunk);
      digest = hash.digest("hex");
      return digest;
    },
    archive: () => openArchive(path, stats.size, (offset, length) => readRange(target, offset, length, shared)),
  };
}

/** Exactly the bytes that exist of a range, read from a handle that is still the checked file. */
function readRange(target: Target, offset: number, length: number, shared: Shared): Uint8Array {
  return guarded(target.path, () => readChecked(target, offset, length, shared));
}

function readChecked(target: Target, offset: number, length: number, shared: Shared): Uint8Array {
  const wanted = Math.max(0, Math.min(length, target.stats.size - offset));
  const buffer = Buffer.allocUnsafe(wanted);
  const handle = openSync(target.real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const now = fstatSync(handle);
    if (now.ino !== target.stats.ino || now.dev !== target.stats.dev || now.size < target.stats.size) {
      throw new UserError("file-unreadable", `${target.path}: it changed while it was read`);
    }
    let done = 0;
    while (done < wanted) {
      const count = readSync(handle, buffer, done, wanted - done, offset + done);
      if (count === 0) break;
      done += count;
    }
    spend(target.path, done, shared);
    return buffer.subarray(0, done);
  } finally {
    closeSync(handle);
  }
}

async function* chunksOf(target: Target, shared: Shared): AsyncIterable<Uint8Array> {
  for (let offset = 0; offset < target.stats.size; offset += CHUNK) yield readRange(target, offset, CHUNK, shared);
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

function spend(path: string, bytes: number, shared: Shared): void {
  shared.bytesRead += bytes;
  if (shared.bytesRead <= MAX_TOTAL_BYTES) return;
  throw new UserError(
    "cap-exceeded",
    `${path}: with it one run reads more than ${showBytes(MAX_TOTAL_BYTES)}; narrow the patterns`,
  );
}

/** What a path is that is no regular file, with its article. */
export function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a directory";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return "a device";
  return "a special file";
}

import { Readable } from "node:stream";
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from "yauzl";
import { showBytes } from "../domain/bytes.ts";
import { UserError } from "../errors.ts";
import type { Archive } from "../ports.ts";
import { MAX_ARCHIVE_ENTRIES, MAX_MEMBER_BYTES, MAX_RATIO, RATIO_FLOOR } from "./caps.ts";

const WINDOW = 1024 * 1024;
const STORED = 0;
const DEFLATE = 8;
const ZSTD = 93;

/** Names stay bytes, since yauzl refuses an archive with a name that leads out; here no name leads anywhere. */
const OPTIONS = { autoClose: false, decodeStrings: false } as const;

type ReadRange = (offset: number, length: number) => Uint8Array;

/** yauzl's view of a file: small reads come from one window, so that a directory of 100,000 members is few reads. */
class WindowReader extends RandomAccessReader {
  #window: Uint8Array = new Uint8Array();
  #start = 0;
  readonly #readRange: ReadRange;

  constructor(readRange: ReadRange) {
    super();
    this.#readRange = readRange;
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, done: (e: Error | null) => void) {
    try {
      const inside = position >= this.#start && position + length <= this.#start + this.#window.length;
      if (!inside) {
        this.#window = this.#readRange(position, Math.max(length, WINDOW));
        this.#start = position;
      }
      const bytes = this.#window.subarray(position - this.#start, position - this.#start + length);
      buffer.set(bytes, offset);
      setImmediate(done, bytes.length === length ? null : new Error("the archive is cut off"));
    } catch (error) {
      setImmediate(done, error as Error);
    }
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(ranges(this.#readRange, start, end), { objectMode: false });
  }
}

function* ranges(readRange: ReadRange, start: number, end: number): Iterable<Uint8Array> {
  for (let at = start; at < end; at += WINDOW) yield readRange(at, Math.min(WINDOW, end - at));
}

/**
 * A ZIP's directory, read at once; members on request. Names are only names: nothing is ever written, so a member
 * `../x` leads nowhere. Of two members with one name the last counts, as in the tools that write these files.
 */
export async function openArchive(path: string, size: number, readRange: ReadRange): Promise<Archive> {
  const reader = new WindowReader(readRange);
  const zip = await fromRandomAccessReaderPromise(reader, size, OPTIONS).catch(broken);
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES) {
    const cap = `${zip.entryCount} members, more than ${MAX_ARCHIVE_ENTRIES}`;
    throw new UserError("cap-exceeded", `${path}: the archive has ${cap}`);
  }
  const members = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) members.set(nameOf(entry), entry);
  } catch (error) {
    broken(error);
  }
  return {
    names: [...members.keys()],
    read: async (name) => {
      const entry = members.get(name);
      return entry ? readMember(path, zip, name, entry) : null;
    },
  };
}

async function readMember(path: string, zip: ZipFile, name: string, entry: Entry): Promise<Uint8Array> {
  const { compressionMethod: method, compressedSize, uncompressedSize: size } = entry;
  const where = `member "${name}"`;
  if (size > MAX_MEMBER_BYTES) {
    const cap = `${where} has ${showBytes(size)}, more than ${showBytes(MAX_MEMBER_BYTES)}`;
    throw new UserError("cap-exceeded", `${path}: ${cap}`);
  }
  if (size > RATIO_FLOOR && size > compressedSize * MAX_RATIO) {
    throw new UserError("cap-exceeded", `${path}: ${where} grows more than ${MAX_RATIO}-fold when decompressed`);
  }
  if (entry.isEncrypted()) throw new Error(`${where} is encrypted`);
  if (method !== STORED && method !== DEFLATE && method !== ZSTD) {
    throw new Error(`${where} is compressed with method ${method}; stored, deflate and zstd can be read`);
  }
  try {
    const decode = method !== ZSTD;
    const stream = await zip.openReadStreamPromise(entry, decode ? {} : { decodeFileData: false });
    const bytes = await collect(stream);
    return decode ? bytes : await unzstd(bytes, size);
  } catch (error) {
    throw new Error(`${where} is broken or cut off (${error instanceof Error ? error.message : String(error)})`);
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

async function collect(stream: Readable): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) parts.push(chunk);
  return Buffer.concat(parts);
}

/** zstd of a known size; the decoder is loaded only where a member needs it. Stops as soon as more comes out. */
async function unzstd(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const { Decompress } = await import("fzstd");
  const out = Buffer.allocUnsafe(size);
  let done = 0;
  const decoder = new Decompress((chunk) => {
    if (done + chunk.length > size) throw new Error(`it holds more than the ${size} bytes it states`);
    out.set(chunk, done);
    done += chunk.length;
  });
  for (let at = 0; at < bytes.length; at += WINDOW) {
    decoder.push(bytes.subarray(at, at + WINDOW), at + WINDOW >= bytes.length);
  }
  if (done !== size) throw new Error(`it holds ${done} bytes and states ${size}`);
  return out;
}

function broken(error: unknown): never {
  if (error instanceof UserError) throw error;
  throw new Error(`the ZIP archive is broken or cut off (${error instanceof Error ? error.message : String(error)})`);
}

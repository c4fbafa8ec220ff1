import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  HEAD_BYTES,
  MAX_DOCUMENT_BYTES,
  MAX_LINE_LENGTH,
  MAX_STREAM_BYTES,
  MAX_TOTAL_BYTES
} from "./chunk-V2PC7MEC.js";
import {
  showBytes
} from "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/adapters/content.ts
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

// src/adapters/decode.ts
import { isAscii } from "node:buffer";
var LEAD = 192;
function decoder() {
  let rest = new Uint8Array();
  let begun = false;
  const decode = (bytes) => {
    const marked = !begun;
    begun ||= bytes.length > 0;
    if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    return new TextDecoder("utf-8", { ignoreBOM: !marked }).decode(bytes);
  };
  return {
    next: (bytes) => {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const cut = cutOf(all);
      rest = Uint8Array.from(all.subarray(cut));
      return decode(cut === all.length ? all : all.subarray(0, cut));
    },
    end: () => rest.length > 0 ? decode(rest) : ""
  };
}
function cutOf(bytes) {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 128) break;
    if (byte < LEAD) continue;
    const length = byte < 224 ? 2 : byte < 240 ? 3 : 4;
    return back < length ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

// src/adapters/digest.ts
import { createHash, webcrypto } from "node:crypto";
import { Worker } from "node:worker_threads";
var MAX_SYNC_DIGEST = 256 * 1024;
var MIN_APART = 8 * 1024 * 1024;
async function digestOf(bytes) {
  if (bytes.length < MAX_SYNC_DIGEST) return createHash("sha256").update(bytes).digest("hex");
  return Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
async function digestOfChunks(chunks) {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}
function digestOfSlots(size, step) {
  return size < MIN_APART ? here(Math.min(size, step)) : apart(step);
}
function here(step) {
  const hash = createHash("sha256");
  const only = new Uint8Array(step);
  return {
    slot: () => only,
    fill: (length) => void hash.update(only.subarray(0, length)),
    end: async () => hash.digest("hex"),
    drop: () => {
    }
  };
}
var SLOTS = 32;
var [FILLED, DIGESTED, LENGTHS] = [0, 1, 2];
var APART = `
const { parentPort, workerData } = require("node:worker_threads");
const hash = require("node:crypto").createHash("sha256");
const control = new Int32Array(workerData.control);
const ring = new Uint8Array(workerData.ring);
const { step, slots } = workerData;
for (let done = 0; ; done++) {
  while (Atomics.load(control, ${FILLED}) === done) Atomics.wait(control, ${FILLED}, done);
  const length = control[${LENGTHS} + (done % slots)];
  if (length < 0) break;
  const start = (done % slots) * step;
  hash.update(ring.subarray(start, start + length));
  Atomics.store(control, ${DIGESTED}, done + 1);
  Atomics.notify(control, ${DIGESTED});
}
parentPort.postMessage(hash.digest("hex"));`;
function apart(step) {
  const slots = SLOTS;
  const words = new SharedArrayBuffer(4 * (LENGTHS + slots));
  const ring = new SharedArrayBuffer(step * slots);
  const control = new Int32Array(words);
  const worker = new Worker(APART, { eval: true, execArgv: [], workerData: { control: words, ring, step, slots } });
  let filled = 0;
  let ended = false;
  let lost = false;
  const sum = new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  sum.catch(() => {
  });
  const fill = (length) => {
    control[LENGTHS + filled % slots] = length;
    filled++;
    Atomics.store(control, FILLED, filled);
    Atomics.notify(control, FILLED);
  };
  const slot = () => {
    for (let waits = 0; ; waits++) {
      const done = Atomics.load(control, DIGESTED);
      if (filled - done < slots) break;
      if (lost) break;
      lost = waits > MOST_WAITS;
      Atomics.wait(control, DIGESTED, done, WAIT_MS);
    }
    return new Uint8Array(ring, filled % slots * step, step);
  };
  return {
    slot,
    fill,
    end: () => {
      slot();
      if (lost) return null;
      ended = true;
      fill(-1);
      return sum;
    },
    drop: () => {
      if (!ended) void worker.terminate();
    }
  };
}
var [WAIT_MS, MOST_WAITS] = [100, 50];

// src/adapters/lines.ts
async function* splitLines(chunks, path, maxLength = MAX_LINE_LENGTH) {
  const decoded = decoder();
  let rest = [];
  let restLength = 0;
  let number = 0;
  for await (const chunk of chunks) {
    const text = decoded.next(chunk);
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      rest.push(text.slice(start, end));
      number++;
      if (restLength + end - start > maxLength) throw tooLong(path, number, maxLength);
      yield withoutReturn(rest.join(""));
      rest = [];
      restLength = 0;
      start = end + 1;
    }
    rest.push(text.slice(start));
    restLength += text.length - start;
    if (restLength > maxLength) throw tooLong(path, number + 1, maxLength);
  }
  const last = rest.join("") + decoded.end();
  if (last !== "") yield withoutReturn(last);
}
function withoutReturn(line) {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function tooLong(path, line, cap) {
  return new UserError("cap-exceeded", `${path}: line ${line} is longer than ${showBytes(cap)}`);
}

// src/adapters/content.ts
var CHUNK = 1024 * 1024;
var LINES = 256 * 1024;
var WHOLE = "a document that is parsed whole; let the tool write JSON Lines, leave out its samples, or split it";
function inMemory(path, label, bytes) {
  const range = (offset, length) => bytes.subarray(offset, Math.max(offset, offset + length));
  return { path, label, size: bytes.length, range };
}
var ALONE = { sibling: async () => null, below: async () => [] };
function openBytes(name, bytes) {
  return sourceOf(inMemory(name, name, bytes), { bytesRead: bytes.length, ...ALONE });
}
function sourceOf({ path, label, size, range, into }, shared) {
  const first = range(0, HEAD_BYTES);
  const zipped = first[0] === 31 && first[1] === 139;
  let digest = null;
  const raw = () => size <= first.length ? once(first) : chunksOf(size, range, shared.watch);
  const content = (cap) => zipped ? inflated(raw(), label, cap, shared) : capped(raw(), label, cap, size);
  async function* summed(step, fill) {
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
      sum?.catch(() => {
      });
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
    head: async () => zipped ? prefix(inflated(raw(), label, MAX_STREAM_BYTES, shared), HEAD_BYTES) : first,
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
      const decoded = decoder();
      const texts = [];
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
    archive: async () => (await import("./archive-HJNSAKTL.js")).openArchive(label, size, range)
  };
}
async function* chunksOf(size, range, watch) {
  for (let offset = 0; offset < size; offset += CHUNK) {
    yield range(offset, CHUNK);
    watch?.(Math.min(size, offset + CHUNK), size);
  }
}
async function* once(bytes) {
  if (bytes.length > 0) yield bytes;
}
async function* capped(chunks, path, cap, size) {
  refuse(path, size, cap, "a file that is streamed");
  yield* chunks;
}
async function* inflated(chunks, path, cap, shared) {
  const gunzip = createGunzip();
  const input = Readable.from(chunks);
  input.on("error", (error) => gunzip.destroy(error));
  let total = 0;
  try {
    for await (const chunk of input.pipe(gunzip)) {
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
async function prefix(chunks, length) {
  const parts = [];
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
async function concat(chunks) {
  const parts = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
function refuse(path, size, cap, what) {
  if (size <= cap) return;
  throw new UserError("cap-exceeded", `${path}: larger than ${showBytes(cap)}, the limit of ${what}`);
}
function spend(path, bytes, shared) {
  shared.bytesRead += bytes;
  if (shared.bytesRead <= MAX_TOTAL_BYTES) return;
  throw new UserError(
    "cap-exceeded",
    `${path}: with it one run reads more than ${showBytes(MAX_TOTAL_BYTES)}; narrow the patterns`
  );
}

export {
  inMemory,
  openBytes,
  sourceOf,
  spend
};

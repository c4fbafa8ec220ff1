import { createHash, webcrypto } from "node:crypto";
import { Worker } from "node:worker_threads";

/** Of fewer bytes a digest costs less than another thread. */
const MAX_SYNC_DIGEST = 256 * 1024;
const MIN_APART = 8 * 1024 * 1024;

/** SHA-256, hex. Small files at once; of large ones on another thread, while the document is parsed. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length < MAX_SYNC_DIGEST) return createHash("sha256").update(bytes).digest("hex");
  return Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex");
}

/** Of bytes that come in pieces. */
export async function digestOfChunks(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

/** A digest of pieces that nobody needs afterwards. */
export interface Digest {
  /** The bytes are given away: they may be gone. */
  add(bytes: Uint8Array): void;
  end(): Promise<string>;
}

/** Of `size` bytes: of many on another thread, to which they are handed, not copied. */
export function digestGiven(size: number): Digest {
  return size < MIN_APART ? here() : apart();
}

function here(): Digest {
  const hash = createHash("sha256");
  return { add: (bytes) => void hash.update(bytes), end: async () => hash.digest("hex") };
}

const APART = `
const { parentPort } = require("node:worker_threads");
const hash = require("node:crypto").createHash("sha256");
parentPort.on("message", (bytes) => {
  if (bytes !== null) return hash.update(bytes);
  parentPort.postMessage(hash.digest("hex"));
  parentPort.close();
});`;

function apart(): Digest {
  const worker = new Worker(APART, { eval: true });
  // Where the rest of the bytes cannot be had, nothing waits for it.
  worker.unref();
  return {
    add: (bytes) => {
      const { buffer } = bytes;
      worker.postMessage(bytes, bytes.length === buffer.byteLength ? [buffer as ArrayBuffer] : []);
    },
    end: () =>
      new Promise((resolve, reject) => {
        worker.ref();
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.postMessage(null);
      }),
  };
}

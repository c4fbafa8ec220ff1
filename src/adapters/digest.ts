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

/** A digest of bytes that are read into it, piece by piece. */
export interface Digest {
  /** Where the next bytes go; whoever gets it may look at it until the next is asked for. */
  slot(): Uint8Array;
  /** The slot has so many bytes. */
  fill(length: number): void;
  /** Null where the other thread was lost: the bytes must be read again for it. */
  end(): Promise<string> | null;
  /** No more bytes come; before the end: what was given is forgotten. */
  drop(): void;
}

/** Of `size` bytes in pieces of `step`: of many on another thread, beside what is done with them here. */
export function digestOfSlots(size: number, step: number): Digest {
  return size < MIN_APART ? here(Math.min(size, step)) : apart(step);
}

function here(step: number): Digest {
  const hash = createHash("sha256");
  const only = new Uint8Array(step);
  return {
    slot: () => only,
    fill: (length) => void hash.update(only.subarray(0, length)),
    end: async () => hash.digest("hex"),
    drop: () => {},
  };
}

/** Slots: enough that a document is read while the other thread starts. */
const SLOTS = 32;
/** Places in the control words: slots that were filled, and slots that were digested. */
const [FILLED, DIGESTED, LENGTHS] = [0, 1, 2] as const;

/** Both threads see one ring of slots: nothing is copied or sent but that a slot is full, or free again. */
const APART = `
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

function apart(step: number): Digest {
  const slots = SLOTS;
  const words = new SharedArrayBuffer(4 * (LENGTHS + slots));
  const ring = new SharedArrayBuffer(step * slots);
  const control = new Int32Array(words);
  const worker = new Worker(APART, { eval: true, execArgv: [], workerData: { control: words, ring, step, slots } });
  let filled = 0;
  let ended = false;
  let lost = false;
  const sum = new Promise<string>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  sum.catch(() => {});
  const fill = (length: number) => {
    control[LENGTHS + (filled % slots)] = length;
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
    return new Uint8Array(ring, (filled % slots) * step, step);
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
    },
  };
}

/** A thread that could not start, or was ended, says nothing: after 5 s without a word it is given up. */
const [WAIT_MS, MOST_WAITS] = [100, 50] as const;

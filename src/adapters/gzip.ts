import { once } from "node:events";
import { createGzip } from "node:zlib";

/** Byte of the header that names the system; zlib writes that of the machine. */
const SYSTEM = 9;
const ANY_SYSTEM = 255;

/** The gzip of some text, given in pieces, with a header that names neither a time nor a machine. */
export async function gzipped(pieces: Iterable<string>): Promise<Uint8Array> {
  const gzip = createGzip();
  const chunks: Buffer[] = [];
  gzip.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = once(gzip, "end");
  for (const piece of pieces) if (!gzip.write(piece)) await once(gzip, "drain");
  gzip.end();
  await ended;
  const bytes = Buffer.concat(chunks);
  bytes[SYSTEM] = ANY_SYSTEM;
  return bytes;
}

import { openBytes } from "../../src/adapters/content.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { makeDocument } from "../../src/evidence/document.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { recognise } from "../../src/evidence/recognise.ts";
import type { Source } from "../../src/ports.ts";
import { workspaceOf } from "../evidence/support.ts";

/** Bytes as a source without neighbours. */
export const sourceOf = (bytes: Uint8Array, name = "model.bin"): Source => openBytes(name, bytes);

/** A source of so many bytes of which only the first are there; the rest reads as zeros. Counts what is read. */
export function sparse(head: Uint8Array, size: number): { readonly source: Source; readonly read: () => number } {
  let read = 0;
  const base = openBytes("model.safetensors", head);
  const slice = async (offset: number, length: number) => {
    const there = Math.max(0, Math.min(length, size - offset));
    read += there;
    const bytes = new Uint8Array(there);
    bytes.set(head.subarray(offset, Math.min(offset + there, head.length)));
    return bytes;
  };
  return { source: { ...base, size, slice, head: () => slice(0, 65_536) }, read: () => read };
}

/** One file of a folder, recognised among all readers and read. */
export async function evidenceOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  path: string,
): Promise<Evidence> {
  const document = makeDocument(await workspaceOf(files).workspace.open(path), null);
  const { reader, seen } = await recognise(document, READERS, null);
  if (reader === null) throw new Error(`known to no reader: ${seen}`);
  return reader.read(document);
}

/** The precision fact, as rules see it. */
export function precisionOf(evidence: Evidence): Readonly<Record<string, unknown>> {
  return evidence.facts.precision as Readonly<Record<string, unknown>>;
}

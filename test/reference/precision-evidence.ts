import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { makeDocument } from "../../src/evidence/document.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { recognise } from "../../src/evidence/recognise.ts";
import { referenceFolder } from "./evidence.ts";

/** One file of the reference data, in its place, recognised among all readers and read. */
export async function readIn(folder: string, path: string): Promise<Evidence> {
  const document = makeDocument(await openWorkspace(referenceFolder(folder)).open(path), null);
  const { reader, seen } = await recognise(document, READERS, null);
  if (reader === null) throw new Error(`${path} is known to no reader: ${seen}`);
  return reader.read(document);
}

/** Elements by type, of all tensors that the file holds. */
export function elementsOf({ facts }: Evidence): Readonly<Record<string, number>> {
  const tensors = facts.tensors as Readonly<Record<string, { readonly elements: number }>>;
  return Object.fromEntries(Object.entries(tensors).map(([type, one]) => [type, one.elements]));
}

import type { Evidence } from "../../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../../src/domain/policy.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { recognise } from "../../../src/evidence/recognise.ts";
import { entryOf, workspaceOf } from "../support.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The id of the reader that takes the first file; null: nobody does. */
export async function readerOf(files: Files): Promise<string | null> {
  const { document } = await opened(files, null);
  const { reader } = await recognise(document, READERS, null);
  return reader?.id ?? null;
}

/** The first file, read by the reader that takes it among all. Throws where nobody does. */
export async function readFirst(files: Files, entry: Partial<ResultsEntry> | null = null): Promise<Evidence> {
  const { document } = await opened(files, entry);
  const { reader, seen } = await recognise(document, READERS, null);
  if (reader === null) throw new Error(`known to nobody: ${seen}`);
  return reader.read(document);
}

/** Every prefix of a file in steps: what it gives, or the message of its error. */
export async function prefixes(text: string, path: string, step = 1): Promise<readonly (Evidence | string)[]> {
  const found: (Evidence | string)[] = [];
  for (let length = 0; length < text.length; length += step) {
    try {
      found.push(await readFirst({ [path]: text.slice(0, length) }));
    } catch (error) {
      found.push(error instanceof Error ? error.message : "no Error");
    }
  }
  return found;
}

/** The same JSON with the keys of every object in the other order. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, below]) => [key, reversed(below)]),
  );
}

/** Measure → value. */
export function valuesOf({ readings }: Evidence): Readonly<Record<string, number>> {
  return Object.fromEntries(readings.map((one) => [one.measure, one.value]));
}

async function opened(files: Files, entry: Partial<ResultsEntry> | null) {
  const [path = ""] = Object.keys(files);
  const { workspace } = workspaceOf(files);
  return { document: makeDocument(await workspace.open(path), entry === null ? null : entryOf(path, entry)) };
}

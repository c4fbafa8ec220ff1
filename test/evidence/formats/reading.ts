import type { Evidence, Reading } from "../../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../../src/domain/policy.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import type { Reader } from "../../../src/evidence/reader.ts";
import { recognise } from "../../../src/evidence/recognise.ts";
import { entryOf, workspaceOf } from "../support.ts";

/** Files by path: text and bytes as they stand, any other value as its JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** One of the files, and the reader that takes it among all there are. */
async function opened(files: Files, path: string, entry: Partial<ResultsEntry> | null) {
  const written = Object.entries(files).map(([name, value]) => [name, contentOf(value)] as const);
  const { workspace } = workspaceOf(Object.fromEntries(written));
  const document = makeDocument(await workspace.open(path), entry === null ? null : entryOf(path, entry));
  return { document, ...(await recognise(document, READERS, null)) };
}

function contentOf(value: unknown): string | Uint8Array {
  return typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value);
}

function firstOf(files: Files): string {
  return Object.keys(files)[0] ?? "";
}

/** Id of the reader that takes the first file; null: none does. */
export async function readerOf(files: Files): Promise<string | null> {
  return (await opened(files, firstOf(files), null)).reader?.id ?? null;
}

/** Id of the reader that takes a file with this content. */
export function takerOf(content: unknown, path = "f.json"): Promise<string | null> {
  return readerOf({ [path]: content });
}

/** The first file, by the reader that takes it, with that reader's id; null: none does. */
export async function evidenceOf(files: Files, entry: Partial<ResultsEntry> | null = null) {
  const { reader, document } = await opened(files, firstOf(files), entry);
  return reader === null ? null : { id: reader.id, evidence: await reader.read(document) };
}

/** The first file, by the reader that takes it. Throws where none does. */
export async function readFirst(files: Files, entry: Partial<ResultsEntry> | null = null): Promise<Evidence> {
  const { reader, document, seen } = await opened(files, firstOf(files), entry);
  if (reader === null) throw new Error(`known to nobody: ${seen}`);
  return reader.read(document);
}

/** One of the files (the first), which the reader of this id must take. */
export async function readAs(
  id: string,
  files: Files,
  path = firstOf(files),
  entry: Partial<ResultsEntry> | null = null,
): Promise<Evidence> {
  const { reader, document, seen } = await opened(files, path, entry);
  if (reader?.id !== id) throw new Error(`it is read as ${reader?.id ?? seen}, not as ${id}`);
  return reader.read(document);
}

/** What a reader says of a file, whether or not it would take it, with others beside it. */
export async function readWith(
  reader: Reader,
  content: unknown,
  path = "f.json",
  more: { readonly beside?: Files; readonly task?: string } = {},
): Promise<Evidence> {
  const entry = more.task === undefined ? null : { task: more.task };
  return reader.read((await opened({ [path]: content, ...more.beside }, path, entry)).document);
}

/** The one reading of a measure. */
export function readingOf({ readings }: Evidence, measure: string): Reading {
  const [found, ...more] = readings.filter((one) => one.measure === measure);
  if (!found || more.length > 0) throw new Error(`not one ${measure} in ${readings.map((one) => one.measure)}`);
  return found;
}

/** Values by measure, of evidence with one load. */
export function valuesOf({ readings }: Evidence): Readonly<Record<string, number>> {
  return Object.fromEntries(readings.map((one) => [one.measure, one.value]));
}

/** The same value with the keys of every object the other way round. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([key, below]) => [key, reversed(below)]));
}

const LAST_RESORTS = ["metrics-json", "table"];

/** Ids of all readers that claim a file which begins so, but for those that take what is left. */
export function claimants(text: string): string[] {
  const outline = outlineOf(Buffer.from(text), "f.json");
  return READERS.filter((one) => one.recognise(outline) && !LAST_RESORTS.includes(one.id)).map(({ id }) => id);
}

import fc from "fast-check";
import type { Evidence, Reading } from "../../../src/domain/evidence.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import { recognise } from "../../../src/evidence/recognise.ts";
import { entryOf, workspaceOf } from "../support.ts";

/** Files of one folder: the first is read, as the reader that claims it would. Null where none does. */
export async function evidenceOf(files: Readonly<Record<string, string | Uint8Array>>, task: string | null = null) {
  const { workspace } = workspaceOf(files);
  const [path = ""] = Object.keys(files);
  const document = makeDocument(await workspace.open(path), entryOf(path, { task }));
  const { reader } = await recognise(document, READERS, null);
  return reader === null ? null : { id: reader.id, evidence: await reader.read(document) };
}

const LAST_RESORTS = ["metrics-json", "table"];

/** Ids of the readers that take a file which begins so, but for those that take what is left. */
export function claimants(text: string): string[] {
  const outline = outlineOf(Buffer.from(text), "f.json");
  return READERS.filter((one) => one.recognise(outline) && !LAST_RESORTS.includes(one.id)).map(({ id }) => id);
}

/** Of a file that must be known. */
export async function read(files: Readonly<Record<string, string | Uint8Array>>, id: string): Promise<Evidence> {
  const found = await evidenceOf(files);
  if (found?.id !== id) throw new Error(`read by ${found?.id ?? "nobody"}, not by ${id}`);
  return found.evidence;
}

export function reading(evidence: Evidence, measure: string): Reading {
  const [found, ...more] = evidence.readings.filter((one) => one.measure === measure);
  if (!found || more.length > 0)
    throw new Error(`not one ${measure} in ${evidence.readings.map((one) => one.measure)}`);
  return found;
}

/** Values by measure, of evidence with one load. */
export function valuesOf(evidence: Evidence): Record<string, number> {
  return Object.fromEntries(evidence.readings.map((one) => [one.measure, one.value]));
}

/** The same JSON with every object's keys in reverse order. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([key, below]) => [key, reversed(below)]));
}

/**
 * Any prefix of a text is known to nobody, or refused with a sentence, or has only readings that the whole has. `same` says
 * what of a reading must be equal, where a whole and a part of it may rightly differ.
 */
export async function neverInvents(
  path: string,
  text: string,
  id: string,
  same: (one: Reading) => unknown = (one) => one,
): Promise<void> {
  const whole = new Set((await read({ [path]: text }, id)).readings.map((one) => JSON.stringify(same(one))));
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), async (length) => {
      const found = await evidenceOf({ [path]: text.slice(0, length) }).catch((error: unknown) => error);
      if (found === null) return true;
      if (found instanceof Error) return found.message !== "" && !(found instanceof TypeError);
      const { evidence } = found as { evidence: Evidence };
      return evidence.readings.every((one) => whole.has(JSON.stringify(same(one))));
    }),
    { numRuns: 40 },
  );
}

/** Whatever stands in place of values: an Error with a sentence, or readings that are finite and not negative. */
export async function survives(make: (value: unknown) => unknown, id: string): Promise<void> {
  const value = fc.oneof(
    fc.json().map((text) => JSON.parse(text) as unknown),
    fc.double(),
    fc.string(),
    fc.constantFrom(null, 0, -1, [], {}, JSON.parse('{"__proto__":{"avg":1}}')),
  );
  await fc.assert(
    fc.asyncProperty(value, async (one) => {
      const found = await evidenceOf({ "f.json": JSON.stringify(make(one)) }).catch((error: unknown) => error);
      if (found instanceof Error) return found.message !== "" && !(found instanceof TypeError);
      if (found === null) return true;
      const read = found as { id: string; evidence: Evidence };
      return read.id !== id || read.evidence.readings.every((one) => Number.isFinite(one.value) && one.value >= 0);
    }),
    { numRuns: 60 },
  );
}

import fc from "fast-check";
import { expect } from "vitest";
import type { Evidence, Reading } from "../../src/domain/evidence.ts";
import { makeDocument } from "../../src/evidence/document.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import type { Reader } from "../../src/evidence/reader.ts";
import { recognise } from "../../src/evidence/recognise.ts";
import { entryOf, workspaceOf } from "./support.ts";

/** A text, or a value as JSON. */
function textOf(content: unknown): string {
  return typeof content === "string" ? content : JSON.stringify(content);
}

/** What a reader says of one file, with others beside it. */
export async function readWith(
  reader: Reader,
  content: unknown,
  path = "f.json",
  more: { readonly beside?: Readonly<Record<string, string>>; readonly task?: string } = {},
): Promise<Evidence> {
  const { workspace } = workspaceOf({ [path]: textOf(content), ...more.beside });
  const entry = more.task === undefined ? null : entryOf(path, { task: more.task });
  return reader.read(makeDocument(await workspace.open(path), entry));
}

/** Id of the reader that takes a file among all there are; null: none does. */
export async function takerOf(content: unknown, path = "f.json"): Promise<string | null> {
  const { workspace } = workspaceOf({ [path]: textOf(content) });
  const { reader } = await recognise(makeDocument(await workspace.open(path), null), READERS, null);
  return reader?.id ?? null;
}

/** The one reading of a measure. */
export function readingOf(evidence: Evidence, measure: string): Reading {
  const found = evidence.readings.filter((one) => one.measure === measure);
  const [first, ...more] = found;
  if (!first || more.length > 0) throw new Error(`${found.length} readings of ${measure}, not one`);
  return first;
}

/** Measures and their values, in the order of the readings. */
export function valuesOf({ readings }: Evidence): Readonly<Record<string, number>> {
  return Object.fromEntries(readings.map(({ measure, value }) => [measure, value]));
}

/** The object with its keys the other way round, at every level. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, below]) => [key, reversed(below)]),
  );
}

/** Holds that no prefix of a file gives a number that the whole does not, or anything but a sentence. */
export async function holdsForPrefixes(reader: Reader, text: string, path = "f.json"): Promise<void> {
  const key = ({ measure, value }: Reading) => `${measure} ${value}`;
  const whole = new Set((await readWith(reader, text, path)).readings.map(key));
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), async (length) => {
      const evidence = await readWith(reader, text.slice(0, length), path).catch((error: unknown) => error);
      if (evidence instanceof Error) return evidence.message !== "" && !(evidence instanceof TypeError);
      return (evidence as Evidence).readings.every((one) => whole.has(key(one)));
    }),
    { numRuns: 60 },
  );
}

/** Holds that whatever stands at some keys, readings are finite and nothing but a sentence is thrown. */
export async function holdsForValues(reader: Reader, root: Readonly<Record<string, unknown>>): Promise<void> {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom("NaN", "Infinity", "1e999", 1e308, -1, 0, ""));
  const keys = fc.constantFrom(...Object.keys(root), "__proto__", "constructor");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(keys, value), { maxLength: 4 }), async (over) => {
      const own = new Map([...Object.entries(root), ...over]);
      const body = [...own].map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`).join(", ");
      const evidence = await readWith(reader, `{${body}}`).catch((error: unknown) => error);
      if (evidence instanceof Error) return evidence.message !== "" && !(evidence instanceof TypeError);
      return (evidence as Evidence).readings.every((one) => Number.isFinite(one.value));
    }),
    { numRuns: 60 },
  );
}

/** Holds that the order of keys changes no reading. */
export async function holdsForOrder(reader: Reader, root: unknown): Promise<void> {
  const sorted = ({ readings }: Evidence) => readings.map((one) => JSON.stringify(one)).sort();
  expect(await takerOf(reversed(root))).toBe(reader.id);
  expect(sorted(await readWith(reader, reversed(root)))).toEqual(sorted(await readWith(reader, root)));
}

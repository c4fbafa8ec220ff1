import fc from "fast-check";
import { expect } from "vitest";
import type { Evidence, Reading } from "../../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../../src/domain/policy.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { recognise } from "../../../src/evidence/recognise.ts";
import { workspaceOf } from "../support.ts";

type Files = Readonly<Record<string, unknown>>;

/** Values as the files that hold them; text stands as it is. */
function written(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, value]) => [path, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

/** Which reader takes a file among all there are; with `seen` where none does. */
export async function recognisedAs(value: unknown, path = "x.json"): Promise<string | null> {
  const { workspace } = workspaceOf(written({ [path]: value }));
  const { reader } = await recognise(makeDocument(await workspace.open(path), null), READERS, null);
  return reader?.id ?? null;
}

/** What one of the files says, recognised among all readers. */
export async function readAs(id: string, files: Files, path: string, entry: ResultsEntry | null = null) {
  const { workspace } = workspaceOf(written(files));
  const document = makeDocument(await workspace.open(path), entry);
  const { reader, seen } = await recognise(document, READERS, null);
  if (reader?.id !== id) throw new Error(`it is read as ${reader?.id ?? seen}, not as ${id}`);
  return reader.read(document);
}

/** The one reading of a measure. */
export function only(evidence: Evidence, measure: string): Reading {
  const found = evidence.readings.filter((one) => one.measure === measure);
  const [first, ...more] = found;
  if (!first || more.length > 0) {
    throw new Error(`${found.length} of ${measure} in ${evidence.readings.map((one) => one.measure).join(", ")}`);
  }
  return first;
}

/** Own keys of every object the other way round, at any depth. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, below]) => [key, reversed(below)]),
  );
}

/**
 * A file that was cut off anywhere gives an error of one sentence, or says a problem, or is another format's (which
 * `allowed` names) or nobody's: never the numbers of the whole as if nothing were missing.
 */
export async function expectCutsToBeSaid(id: string, text: string, path: string): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), async (length) => {
      const { workspace } = workspaceOf({ [path]: text.slice(0, length) });
      const document = makeDocument(await workspace.open(path), null);
      const { reader } = await recognise(document, READERS, null);
      if (reader === null) return;
      try {
        const evidence = await reader.read(document);
        expect(evidence.problems.length, `${reader.id} read ${length} of ${text.length}`).toBeGreaterThan(0);
        expect(evidence.readings, `${id} cut to ${length}`).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect((error as Error).message).not.toMatch(/Cannot read|undefined|is not a function/);
      }
    }),
    { numRuns: 60 },
  );
}

/** Numbers, and what stands in place of one. */
export const ANYTHING = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, null, "N/A"),
);

/** What holds of whatever was read: finite values, pointers, and a sentence or a reason for what is none. */
export function expectSound({ readings, unusable, problems }: Evidence): void {
  for (const one of readings) {
    expect(Number.isFinite(one.value)).toBe(true);
    expect(one.stderr === null || one.stderr >= 0).toBe(true);
    expect(one.n === null || one.n > 0).toBe(true);
    expect(one.pointer).toMatch(/^(\/|$)/);
  }
  expect(readings.length + unusable.length).toBeGreaterThan(0);
  expect(unusable.every((one) => one.why !== "")).toBe(true);
  expect(problems.every((one) => /[.]$/.test(one))).toBe(true);
}

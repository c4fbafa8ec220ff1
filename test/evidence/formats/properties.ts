import fc from "fast-check";
import { expect } from "vitest";
import type { Evidence, Reading } from "../../../src/domain/evidence.ts";
import type { Reader } from "../../../src/evidence/reader.ts";
import { evidenceOf, readAs, readFirst, readWith, reversed, takerOf } from "./reading.ts";

/** Numbers, and what stands in place of one. */
export const ANYTHING = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, null, "N/A"),
);

/** An error of one sentence, as opposed to a crash. */
function isSentence(error: unknown): boolean {
  return error instanceof Error && error.message !== "" && !(error instanceof TypeError);
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
  const whole = await readAs(id, { [path]: text });
  await holdsOfPrefixes(text, whole, same, async (part) => (await evidenceOf({ [path]: part }))?.evidence ?? null);
}

/** The same of a reader that need not be the one to take the prefix; measures and values must be the whole's. */
export async function holdsForPrefixes(reader: Reader, text: string, path = "f.json"): Promise<void> {
  const same = ({ measure, value }: Reading) => [measure, value];
  const whole = await readWith(reader, text, path);
  await holdsOfPrefixes(text, whole, same, (part) => readWith(reader, part, path));
}

async function holdsOfPrefixes(
  text: string,
  { readings }: Evidence,
  same: (one: Reading) => unknown,
  read: (part: string) => Promise<Evidence | null>,
): Promise<void> {
  const whole = new Set(readings.map((one) => JSON.stringify(same(one))));
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), async (length) => {
      const found = await read(text.slice(0, length)).catch((error: unknown) => error);
      if (found === null || isSentence(found)) return true;
      return (found as Evidence).readings.every((one) => whole.has(JSON.stringify(same(one))));
    }),
    { numRuns: 50 },
  );
}

/**
 * A file that was cut off anywhere gives an error of one sentence, or says a problem and no number, or is nobody's:
 * never the numbers of the whole as if nothing were missing.
 */
export async function expectCutsToBeSaid(id: string, text: string, path: string): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), async (length) => {
      try {
        const found = await evidenceOf({ [path]: text.slice(0, length) });
        if (found === null) return;
        expect(found.evidence.problems.length, `${found.id} read ${length} of ${text.length}`).toBeGreaterThan(0);
        expect(found.evidence.readings, `${id} cut to ${length}`).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect((error as Error).message).not.toMatch(/Cannot read|undefined|is not a function/);
      }
    }),
    { numRuns: 60 },
  );
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
      if (found === null || isSentence(found)) return true;
      const read = found as { id: string; evidence: Evidence };
      return read.id !== id || read.evidence.readings.every((one) => Number.isFinite(one.value) && one.value >= 0);
    }),
    { numRuns: 60 },
  );
}

/** Whatever stands at some keys, readings are finite and nothing but a sentence is thrown. */
export async function holdsForValues(reader: Reader, root: Readonly<Record<string, unknown>>): Promise<void> {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom("NaN", "Infinity", "1e999", 1e308, -1, 0, ""));
  const keys = fc.constantFrom(...Object.keys(root), "__proto__", "constructor");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(keys, value), { maxLength: 4 }), async (over) => {
      const own = new Map([...Object.entries(root), ...over]);
      const body = [...own].map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`).join(", ");
      const evidence = await readWith(reader, `{${body}}`).catch((error: unknown) => error);
      return isSentence(evidence) || (evidence as Evidence).readings.every((one) => Number.isFinite(one.value));
    }),
    { numRuns: 60 },
  );
}

/** The order of keys changes no reading. */
export async function holdsForOrder(reader: Reader, root: unknown): Promise<void> {
  const sorted = ({ readings }: Evidence) => readings.map((one) => JSON.stringify(one)).sort();
  expect(await takerOf(reversed(root))).toBe(reader.id);
  expect(sorted(await readWith(reader, reversed(root)))).toEqual(sorted(await readWith(reader, root)));
}

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

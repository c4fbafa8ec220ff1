import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Evidence, Reading, Usage } from "../../src/domain/evidence.ts";
import { makeDocument } from "../../src/evidence/document.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { recognise } from "../../src/evidence/recognise.ts";

/** A folder of the reference data (`../shared`, or REFERENCE_DATA). Throws a sentence where it is not there. */
export function referenceFolder(name: string): string {
  const root = resolve(process.env.REFERENCE_DATA ?? "../shared", name);
  if (!existsSync(root)) throw new Error(`the reference data is not at ${root}; set REFERENCE_DATA to its folder`);
  return root;
}

/** One file of `evals`, recognised among all readers and read. */
export async function evidenceOf(path: string): Promise<Evidence> {
  const workspace = openWorkspace(referenceFolder("evals"));
  const document = makeDocument(await workspace.open(path), null);
  const { reader, seen } = await recognise(document, READERS, null);
  if (reader === null) throw new Error(`${path} is known to no reader: ${seen}`);
  return reader.read(document);
}

/** The one reading of a measure. */
export function readingOf(evidence: Evidence, measure: string): Reading {
  const found = evidence.readings.filter((one) => one.measure === measure);
  const [first, ...more] = found;
  if (!first || more.length > 0) throw new Error(`${found.length} readings of ${measure}, not one`);
  return first;
}

/** Tokens of all rows together. */
export function tokensOf(usage: readonly Usage[]): readonly [input: number, output: number, requests: number] {
  const sum = (pick: (row: Usage) => number | null) =>
    usage.reduce((total, row) => total + (pick(row) ?? Number.NaN), 0);
  return [sum((row) => row.inputTokens), sum((row) => row.outputTokens), sum((row) => row.requests)];
}

/** A number as an answer key states it: to six significant digits. */
export function six(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}

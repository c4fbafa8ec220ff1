import { sentence, UserError } from "../../errors.ts";
import { parseJson } from "../json.ts";
import type { Document } from "../reader.ts";
import { isObject, type Json, pointer } from "../values.ts";

/** One record of a file that may hold one or many, with the pointer to it. */
export interface Record {
  /** "" for the only one, `/<index>` in a list, `/<line>` (from 1) in JSON Lines. */
  readonly place: string;
  readonly value: unknown;
}

/** A record that is an object. */
export interface Placed {
  readonly place: string;
  readonly record: Json;
}

/**
 * The records of a file, whatever its name says: one JSON document (a list counts as its elements), or JSON Lines.
 * Throws the fault of the document where not even the first line is JSON, else that of the broken line. Of a line only
 * what `keep` leaves is held while the others are read.
 */
export async function recordsOf(
  document: Document,
  keep: (value: unknown) => unknown = (value) => value,
): Promise<readonly Record[]> {
  if (await isLines(document)) return linesOf(document, "", keep);
  let whole: unknown;
  try {
    whole = await document.json();
  } catch (error) {
    if (error instanceof UserError) throw error;
    return linesOf(document, sentence(error), keep);
  }
  if (!Array.isArray(whole)) return [{ place: "", value: whole }];
  return whole.map((value: unknown, index) => ({ place: pointer(index), value }));
}

/** The records of a file that has one or more, all of them objects; else it throws. */
export function objectsOf(records: readonly Record[]): readonly Placed[] {
  if (records.length === 0) throw new Error("it has no record");
  return records.map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the file" : place} is not a JSON object`);
    return { place, record: value };
  });
}

/** Whether the file begins with a line that is an object, and another: no document does. */
async function isLines({ source }: Document): Promise<boolean> {
  const head = new TextDecoder("utf-8").decode(await source.head());
  const end = head.indexOf("\n");
  const first = head.slice(0, Math.max(end, 0)).trim();
  if (!first.startsWith("{") || !first.endsWith("}") || head.slice(end).trim() === "") return false;
  try {
    parseJson(first);
    return true;
  } catch {
    return false;
  }
}

async function linesOf(
  document: Document,
  fault: string,
  keep: (value: unknown) => unknown,
): Promise<readonly Record[]> {
  const records: Record[] = [];
  try {
    for await (const { line, value } of document.jsonLines())
      records.push({ place: pointer(line), value: keep(value) });
  } catch (error) {
    throw error instanceof UserError || records.length > 0 ? error : new Error(fault);
  }
  if (records.length === 0) throw new Error(fault);
  return records;
}

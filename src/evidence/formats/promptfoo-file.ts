import { parse as parseYaml } from "yaml";
import { textOf } from "../document.ts";
import type { Document } from "../reader.ts";
import { array, at, isObject, type Json, object, pointer } from "../values.ts";
import { slimmer } from "./promptfoo-slim.ts";
import { recordsOf } from "./records.ts";

/** A column's head (prompt × provider) or a row, with the pointer to it. */
export interface Item {
  readonly place: string;
  readonly value: Json;
}

/** An output in whatever shape a version wrote it. */
export interface Output {
  /** All around the summary (`config`, `metadata`, `evalId`); empty for JSON Lines. */
  readonly root: Json;
  /** What holds version, stats and results; empty for JSON Lines. */
  readonly summary: Json;
  readonly heads: readonly Item[];
  readonly rows: readonly Item[];
}

const ROWS: readonly (readonly [all: readonly string[], some: readonly string[]])[] = [
  [
    ["provider", "prompt"],
    ["success", "gradingResult", "failureReason", "testCase"],
  ],
  [
    ["testIdx", "promptIdx", "success"],
    ["response", "gradingResult"],
  ],
];

/** Whether the keys of an object are those of one row. */
export function isRow(keys: ReadonlySet<string>): boolean {
  return ROWS.some(([all, some]) => all.every((key) => keys.has(key)) && some.some((key) => keys.has(key)));
}

/** `output.yaml` begins like this, whatever stands before its results. */
export const YAML_START = /^(?:evalId: .*\n)?results:\n(?: {2}.*\n)*? {2}version: \d+\n/;

/** The summary and rows of a file. Throws a sentence where it has neither, or is cut off. */
export async function outputOf(document: Document): Promise<Output> {
  const head = new TextDecoder().decode(await document.source.head());
  if (YAML_START.test(head)) return ofDocument(await yamlOf(document));
  const records = await recordsOf(document, slimmer());
  const [first] = records;
  if (records.length === 1 && first?.place === "") return ofDocument(first.value);
  const rows = records.map(({ place, value }) => ({ place, value: isObject(value) ? value : {} }));
  const stray = rows.find(({ value }) => !isRow(new Set(Object.keys(value))));
  if (stray) throw new Error(`${stray.place} is not a result`);
  return { root: {}, summary: {}, heads: [], rows };
}

function ofDocument(root: unknown): Output {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (isRow(new Set(Object.keys(root))))
    return { root: {}, summary: {}, heads: [], rows: [{ place: "", value: root }] };
  // The function `evaluate` gives the summary alone.
  const bare = Array.isArray(root.results);
  const summary = bare ? root : object(root.results);
  const base = bare ? "" : "/results";
  if (!Array.isArray(summary.results)) throw new Error(`${base}/results is not a list`);
  const table = at(summary, "table", "head", "prompts");
  return {
    root,
    summary,
    heads: Array.isArray(summary.prompts)
      ? items(summary.prompts, `${base}/prompts`)
      : items(table, `${base}/table/head/prompts`),
    rows: items(summary.results, `${base}/results`),
  };
}

function items(list: unknown, base: string): readonly Item[] {
  return array(list).map((value, index) => ({ place: `${base}${pointer(index)}`, value: object(value) }));
}

/** A YAML output ends in totals: without them it was cut off, which YAML itself does not tell. */
async function yamlOf(document: Document): Promise<unknown> {
  const root: unknown = parseYaml(textOf(await document.source.bytes()), { maxAliasCount: 10_000 });
  if (!isObject(at(root, "results", "stats")) || at(root, "config") === undefined) {
    throw new Error("the YAML is cut off: it has no stats and config after its results");
  }
  return root;
}

import type { Source } from "../../ports.ts";
import { parseJson } from "../json.ts";
import { isObject, type Json } from "../values.ts";

const STAMP = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:\.\d{1,9})?`;
const SAMPLES = new RegExp(`^samples_(.{1,400})_(${STAMP})\\.jsonl(?:\\.gz)?$`);
/** lmms-eval puts the time first. */
const LMMS = /^(\d{8}_\d{6})_samples_(.{1,400})\.jsonl(?:\.gz)?$/;
/** An `--output_path` that is a file gives its name in place of `results`; lmms-eval puts a task in between. */
const RESULTS = new RegExp(`^.{1,400}_(${STAMP})\\.json$`);
const LMMS_RESULTS = /^(\d{8}_\d{6})_(?:.{1,400}_)?results\.json$/;

/** What the name of a file of samples says, by the tool's own pattern; null where it follows none. */
export interface Named {
  readonly task: string;
  readonly stamp: string;
  /** The file in which the tool summed these rows up. */
  readonly results: string;
}

export function namedBy(path: string): Named | null {
  const name = path.split("/").at(-1) ?? "";
  const [, task, stamp] = SAMPLES.exec(name) ?? [];
  if (task !== undefined && stamp !== undefined) return { task, stamp, results: `results_${stamp}.json` };
  const [, time, other] = LMMS.exec(name) ?? [];
  if (time === undefined || other === undefined) return null;
  return { task: other, stamp: time, results: `${time}_results.json` };
}

/** The files of samples that a results file sums up, whether they are there or not. */
export function samplesBeside(path: string, tasks: readonly string[]): readonly string[] {
  const name = path.split("/").at(-1) ?? "";
  const folder = path.slice(0, path.length - name.length);
  const stamp = RESULTS.exec(name)?.[1];
  if (stamp !== undefined) return tasks.map((task) => `${folder}samples_${task}_${stamp}.jsonl`);
  const time = LMMS_RESULTS.exec(name)?.[1];
  return time === undefined ? [] : tasks.map((task) => `${folder}${time}_samples_${task}.jsonl`);
}

/** The results of the same run, where they lie beside; null where not, or where they are no such file. */
export async function resultsBeside(source: Source, named: Named | null): Promise<Json | null> {
  try {
    const beside = named === null ? null : await source.sibling(named.results);
    const root = beside === null ? null : parseJson(await beside.text());
    return isObject(root) && isObject(root.results) ? root : null;
  } catch {
    return null;
  }
}

/**
 * The model by the folder that the tool names after it: `org__name` is `org/name`. A folder without exactly one such mark
 * is anybody's, and names no model.
 */
export function modelOfFolder(path: string): string | null {
  const parts = (path.split("/").at(-2) ?? "").split("__");
  const [org = "", name = ""] = parts;
  const plain = /^[A-Za-z0-9][\w.-]*$/;
  return parts.length === 2 && plain.test(org) && plain.test(name) ? `${org}/${name}` : null;
}

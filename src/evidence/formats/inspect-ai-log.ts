import { textOf } from "../document.ts";
import { parseJson } from "../json.ts";
import type { Document } from "../reader.ts";
import { array, at, count, entries, isObject, type Json, object, pointer, text } from "../values.ts";

/** One evaluation log, whichever container it came in. */
export interface Log {
  /** The log without its samples: `EvalLog` of the tool. */
  readonly header: Json;
  /** The samples, or their summaries; null where the file carries none. */
  readonly samples: readonly unknown[] | null;
  /** Pointer to a place of the header: in an archive its member comes first. */
  readonly place: (...path: (string | number)[]) => string;
  readonly samplePlace: (index: number) => string;
  /** The run ended before it wrote its header. */
  readonly crashed: boolean;
}

export async function logOf(document: Document): Promise<Log> {
  return isZip(await document.source.slice(0, 4)) ? archived(document) : plain(await document.json());
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function plain(root: unknown): Log {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.eval)) throw new Error('it has no object "eval"');
  const samples = Array.isArray(root.samples) ? root.samples : null;
  return { header: root, samples, place: pointer, samplePlace: (index) => pointer("samples", index), crashed: false };
}

const HEADER = "header.json";
const START = "_journal/start.json";
const SUMMARIES = "summaries.json";

/** An `.eval` archive: its header and summaries only, never the samples with their transcripts. */
async function archived({ source }: Document): Promise<Log> {
  const archive = await source.archive();
  const name = [HEADER, START].find((one) => archive.names.includes(one));
  if (name === undefined) throw new Error(`the archive has neither "${HEADER}" nor "${START}"`);
  const member = async (one: string): Promise<unknown> => {
    const bytes = await archive.read(one);
    if (bytes === null) return null;
    try {
      return parseJson(textOf(bytes));
    } catch (error) {
      throw new Error(`member "${one}": ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const header = await member(name);
  if (!isObject(header) || !isObject(header.eval)) throw new Error(`member "${name}" has no object "eval"`);
  const summaries = name === HEADER ? await member(SUMMARIES) : null;
  return {
    header,
    samples: Array.isArray(summaries) ? summaries : null,
    place: (...path) => pointer(name, ...path),
    samplePlace: (index) => pointer(SUMMARIES, index),
    crashed: name === START,
  };
}

/** The model under test; a task that runs none has "none/none". */
export function modelOf({ header }: Log): string | null {
  const model = text(at(header, "eval", "model"));
  return model === "none/none" || model === "none" ? null : model;
}

/** Times that each item was run. */
export function epochsOf({ header }: Log): number {
  return Math.max(1, count(at(header, "eval", "config", "epochs")) ?? 1);
}

/** One row of scores: version 1 had one scorer with `results.metrics`, later versions a list. */
export interface Score {
  readonly name: string;
  readonly scorer: string | null;
  readonly reducer: string | null;
  readonly scored: number | null;
  /** The model that the scorer was told to grade with; null where it was told none. */
  readonly grader: string | null;
  readonly metrics: readonly [string, unknown][];
  readonly place: readonly (string | number)[];
}

export function scoresOf({ header }: Log): readonly Score[] {
  const { results } = header;
  if (isObject(at(results, "scorer"))) {
    const name = text(at(results, "scorer", "name")) ?? "score";
    const metrics = entries(at(results, "metrics"));
    const grader = text(at(results, "scorer", "params", "model"));
    return [{ name, scorer: name, reducer: null, scored: null, grader, metrics, place: ["results", "metrics"] }];
  }
  return array(at(results, "scores")).map((score, index) => {
    const scorer = text(at(score, "scorer"));
    return {
      name: text(at(score, "name")) ?? scorer ?? "score",
      scorer,
      reducer: text(at(score, "reducer")),
      scored: count(at(score, "scored_samples")),
      grader: text(at(score, "params", "model")),
      metrics: entries(at(score, "metrics")),
      place: ["results", "scores", index, "metrics"],
    };
  });
}

/** Why no number of this log counts, or null. The status comes first: an unfinished run may carry full results. */
export function refusalOf(log: Log): { readonly why: string; readonly at: string } | null {
  const { header, place } = log;
  if (log.crashed) return { why: "the run ended before it wrote results (only its start is there)", at: place("eval") };
  const status = text(header.status);
  if (status !== "success") {
    const stated = status === null ? "not stated" : `"${status}"`;
    return {
      why: `the run's status is ${stated}${because(text(at(header, "error", "message")))}`,
      at: place("status"),
    };
  }
  if (header.invalidated === true) return { why: "samples of the run were invalidated", at: place("invalidated") };
  if (!isObject(header.results)) return { why: "the log has no results", at: place("results") };
  const metrics = scoresOf(log).flatMap((score) => score.metrics);
  return metrics.length === 0 ? { why: "no scorer gave a metric", at: place("results", "scores") } : null;
}

function because(message: string | null): string {
  const [first = ""] = (message ?? "").split("\n", 1);
  return first === "" ? "" : ` (${first.slice(0, 200).replace(/\.$/, "")})`;
}

/** Roles beside the model under test, as the task names them: `grader` and so on, with their models. */
export function rolesOf({ header }: Log): ReadonlyMap<string, string> {
  const roles = entries(object(header.eval).model_roles).map(([role, config]): [string, string | null] => {
    const one = Array.isArray(config) ? config[0] : config;
    return [role, text(one) ?? text(at(one, "model"))];
  });
  return new Map(roles.filter((role): role is [string, string] => role[1] !== null));
}

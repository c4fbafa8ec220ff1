import type { Evidence, FormatId } from "../domain/evidence.ts";
import type { ResultsEntry } from "../domain/policy.ts";
import type { Source } from "../ports.ts";

/**
 * The outline of a file: what a recogniser may look at. Made from the first 64 KiB, and again from the whole
 * document where the first look was not enough, so that key order never matters.
 */
export interface Outline {
  readonly kind: "object" | "array" | "jsonl" | "zip" | "text" | "binary";
  /** For an object its keys; for an array or JSONL those of the first element; for a ZIP its members; else empty. */
  readonly keys: ReadonlySet<string>;
  /** Keys further down: `nested("results")` are the keys of `results` (of its first element, if an array); 3 levels. */
  nested(...path: string[]): ReadonlySet<string>;
  /** The first 64 KiB as text ("" for binary). */
  readonly text: string;
  /** The first bytes, up to 64 KiB, for formats that start with a magic number. */
  readonly head: Uint8Array;
  readonly path: string;
}

/** What a reader may ask of a file besides its `Source`. */
export interface Document {
  readonly source: Source;
  /** The whole document parsed (NaN and Infinity literals allowed, BOM and gzip undone), parsed once. Throws with a sentence. */
  json(): Promise<unknown>;
  /** Each non-empty line parsed, with its number from 1. Throws with the line's number. */
  jsonLines(): AsyncIterable<{ readonly line: number; readonly value: unknown }>;
  /** What the policy says of this file, or null. */
  readonly entry: ResultsEntry | null;
}

/** What a format may say, in the order in which documentation shows it. */
export const FEEDS = [
  "model",
  "score",
  "stderr",
  "n",
  "samples",
  "tokens",
  "cost",
  "latency",
  "throughput",
  "hardware",
  "precision",
  "time",
  "version",
] as const;
export type Feed = (typeof FEEDS)[number];

/** What people should know of a format before they point the gate at it: `docs/formats.md` is made of it. */
export interface About {
  /** As its tool is called: `HELM`. */
  readonly title: string;
  /** Which files to name: "stats.json of a run, beside its run_spec.json". */
  readonly files: string;
  /** By what content it is known, in a few words. */
  readonly recognised: string;
  /** What it says; a word where "yes" would say too much: `{ score: "yes", latency: "mean" }`. */
  readonly feeds: Readonly<Partial<Record<Feed, string>>>;
}

/** One tool's files. Deterministic; its only effect is through `Document`. */
export interface Reader {
  readonly id: FormatId;
  readonly about: About;
  /** Reads headers of files of any size: above `DIGEST_BYTES` they are known by path and size, not by a digest. */
  readonly headerOnly?: boolean;
  /** By content alone, never by file name. */
  recognise(outline: Outline): boolean;
  /** Throws an Error with one sentence when the file is of this format and broken. */
  read(document: Document): Promise<Evidence>;
}

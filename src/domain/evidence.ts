/**
 * What evidence says: files, written by other people's tools, turned into readings.
 * Everything here is data; nothing here judges.
 */

/** Id of a reader of `src/evidence/formats/`: `lm-eval`, `promptfoo` … The list of readers is the list of ids. */
export type FormatId = string;

/** Which way a measure is better. */
export type Goal = "maximize" | "minimize";

/** The settings that change a model's answers: prompt, revision, adapter, reasoning effort … */
export type Settings = Readonly<Record<string, string>>;

/** The load (or sweep) settings of an operational reading: `{ concurrency: 8 }`. */
export type LoadSettings = Readonly<Record<string, number | string>>;

/**
 * One measured value, with its place and what it was measured on.
 * A value that is not finite is never a reading: it is an `Unusable`.
 */
export interface Reading {
  /** The model string as the evidence spells it; null where the file does not say. */
  readonly model: string | null;
  readonly variant: Settings | null;
  /** `mmlu/acc`, `latency_p95_ms` … (DESIGN words: measure). */
  readonly measure: string;
  /** In `unit`. Operational measures are already in their measure's own unit. */
  readonly value: number;
  readonly unit: string | null;
  /** Standard error of `value`, same unit; never 0 as certainty, absent is null. */
  readonly stderr: number | null;
  /** Number of evaluated samples behind `value`. */
  readonly n: number | null;
  readonly at: LoadSettings | null;
  /** RFC 6901 pointer into the file (a line or row number first for JSONL and tables). */
  readonly pointer: string;
  /** The tool's own statement of direction. */
  readonly goal?: Goal;
  /** The format's own statement of range, e.g. [0, 1] for an accuracy. */
  readonly range?: readonly [number, number];
  /** What must be equal for two values to be comparable: task version, shots, dataset digest, harness. */
  readonly comparable?: Readonly<Record<string, string>>;
  /** The tool ran on part of the data set (`--limit`): n of how many. */
  readonly limited?: { readonly of: number | null };
  /** Row number of a table, from 1: rows of one table are points of their own in `frontier`. */
  readonly row?: number;
}

/** A measure that the file names but gives no usable value for (NaN, cancelled run, all rows errored). */
export interface Unusable {
  readonly model: string | null;
  readonly variant: Settings | null;
  /** null: every measure of the file (a cancelled or failed run). */
  readonly measure: string | null;
  readonly why: string;
  readonly pointer: string;
}

/**
 * Tokens (and, where the tool measured it, money) of requests that the evaluation made.
 * One row per request where the tool says so; `requests > 1` only for totals.
 */
export interface Usage {
  readonly model: string | null;
  readonly variant: Settings | null;
  /** Requests that these numbers sum up: 1 for a row. */
  readonly requests: number;
  /** All input tokens, cached ones included. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  /** USD as the tool computed it; null where it computed none. A 0 without tokens is null, not free. */
  readonly costUsd: number | null;
  /** The answer came from the tool's own cache: no cost, no latency was incurred. */
  readonly cached: boolean;
  /** Which correct answers: 1, 0 or a score; null where unknown. */
  readonly score: number | null;
  readonly pointer: string;
}

/** What is not a number: precision, hardware, tool version, tags. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [key: string]: Fact };

/** What one reader understood of one file. */
export interface Evidence {
  readonly format: FormatId;
  /** Of the file format or of the tool that wrote it, as the file says. */
  readonly formatVersion: string | null;
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly usage: readonly Usage[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** What was not understood or must be known before the numbers are believed; full sentences. */
  readonly problems: readonly string[];
  /** When the tool says it measured, ISO 8601 UTC, or null. */
  readonly measuredAt: string | null;
  /** Models that the file speaks of without a number: its facts are theirs. */
  readonly about?: readonly { readonly model: string; readonly variant: Settings | null }[];
  /** Paths of files that were read as part of this one (a run's folder): on their own they say nothing. */
  readonly parts?: readonly string[];
}

/** A file that was read, skipped or refused. */
export interface EvidenceFile {
  /** Relative to the workspace, `/` as separator. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly evidence: Evidence | null;
  /** Why there is no evidence: `skipped` (known to no reader) or `unreadable` (broken). */
  readonly outcome: "read" | "skipped" | "unreadable";
  readonly why: string | null;
  /** Index of the policy's `results` entry that named it; null for the command line. */
  readonly entry: number | null;
}

/** Anything with the file it stands in. */
export type Placed<T> = T & { readonly path: string };

/** One model variant that evidence knows, with all that any file says of it. */
export interface Candidate {
  /** The bare name, or `name[prompt=few-shot]` where the evidence holds several values of a setting. */
  readonly id: string;
  /** The policy's model name where an alias matched, else the evidence's string. */
  readonly model: string;
  /** Model strings of the evidence that were joined into this candidate. */
  readonly names: readonly string[];
  readonly settings: Settings;
  readonly readings: readonly Placed<Reading>[];
  readonly unusable: readonly Placed<Unusable>[];
  readonly usage: readonly Placed<Usage>[];
  /** Facts per file that spoke of this candidate. */
  readonly facts: readonly { readonly path: string; readonly facts: Readonly<Record<string, Fact>> }[];
}

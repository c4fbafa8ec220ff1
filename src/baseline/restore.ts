import type { EvidenceFile, Reading, Usage } from "../domain/evidence.ts";
import type { Report, ReportReading, ReportSample } from "../domain/generated/report.ts";
import { type Violation, validate, validateSample } from "./generated/validate-report.js";

/** Requests that one baseline may bring; more is no evaluation of one commit. */
const MOST_SAMPLES = 5_000_000;

/** The evidence of another run, from its report; or why it is refused, in one sentence. */
export type Restored =
  | { readonly files: readonly EvidenceFile[]; readonly judgedOn: string }
  | { readonly refused: string };

/**
 * Takes nothing but readings and requests from a stored report: never its verdict, its costs or its texts. `report` is
 * the text of report.json, `samples` the lines of samples.jsonl (null: there are none). Both must fit their schema.
 */
export async function restore(report: string, samples: AsyncIterable<string> | null): Promise<Restored> {
  const stored = storedReport(report);
  if ("refused" in stored) return stored;
  const rows = samples === null ? { samples: [] } : await samplesOf(samples);
  if ("refused" in rows) return rows;
  return { files: filesOf(stored, rows.samples), judgedOn: stored.judged_on };
}

/** A report of another run by the text of its file, or why it is refused. Its form is known then; its words are a stranger's. */
export function storedReport(text: string): Report | { readonly refused: string } {
  const parsed = parse(text);
  if (parsed === null) return { refused: "report.json is no JSON" };
  if (!validate(parsed)) return { refused: `report.json does not fit its schema: ${violation(validate.errors)}` };
  return parsed as Report;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function violation(errors: readonly Violation[] | null | undefined): string {
  const [first] = errors ?? [];
  return first ? `${first.instancePath === "" ? "/" : first.instancePath}: ${first.keyword}` : "unknown";
}

async function samplesOf(
  lines: AsyncIterable<string>,
): Promise<{ readonly samples: readonly ReportSample[] } | { readonly refused: string }> {
  const samples: ReportSample[] = [];
  let index = -1;
  for await (const line of lines) {
    index++;
    if (line === "") continue;
    const parsed = parse(line);
    if (!validateSample(parsed)) {
      return {
        refused: `samples.jsonl.gz line ${index + 1} does not fit its schema: ${violation(validateSample.errors)}`,
      };
    }
    if (samples.length >= MOST_SAMPLES) return { refused: `samples.jsonl.gz has more than ${MOST_SAMPLES} lines` };
    samples.push(parsed as ReportSample);
  }
  return { samples };
}

function filesOf({ evidence, readings }: Report, samples: readonly ReportSample[]): EvidenceFile[] {
  const read = byPath(readings);
  const used = byPath(samples);
  return evidence.flatMap(({ path, format, format_version, sha256, measured_at, facts }): EvidenceFile[] => {
    if (format === null) return [];
    return [
      {
        ...{ path, size: 0, sha256, outcome: "read", why: null, entry: null },
        evidence: {
          format,
          formatVersion: format_version,
          readings: (read.get(path) ?? []).map(readingOf),
          unusable: [],
          usage: (used.get(path) ?? []).map(usageOf),
          facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)),
          problems: [],
          measuredAt: measured_at,
        },
      },
    ];
  });
}

function byPath<T extends { readonly path: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.path);
    if (group) group.push(item);
    else groups.set(item.path, [item]);
  }
  return groups;
}

function readingOf({ path: _, ...stored }: ReportReading): Reading {
  return stored;
}

function usageOf(row: ReportSample): Usage {
  return {
    model: row.candidate,
    variant: row.variant,
    requests: row.requests,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    cacheReadTokens: row.cache_read_tokens,
    cacheWriteTokens: row.cache_write_tokens,
    costUsd: row.cost_usd,
    cached: row.cached,
    score: row.score,
    pointer: row.id,
  };
}

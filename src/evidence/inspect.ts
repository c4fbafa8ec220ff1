import type { EvidenceFile, Fact, LoadSettings, Reading, Settings, Unusable } from "../domain/evidence.ts";
import { whole } from "../domain/format.ts";

/** The contract of `inspect --json` (DESIGN 3.2). */
export interface InspectJson {
  readonly files: readonly InspectFile[];
}

export interface InspectFile {
  readonly path: string;
  readonly format: string | null;
  readonly format_version: string | null;
  readonly readings: readonly InspectReading[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly problems: readonly string[];
}

export interface InspectReading {
  readonly model: string | null;
  readonly variant: Settings | null;
  readonly measure: string;
  readonly value: number;
  readonly unit: string | null;
  readonly stderr: number | null;
  readonly n: number | null;
  readonly at: LoadSettings | null;
  readonly pointer: string;
}

/** What the gate reads in these files, and where; what it cannot use is a problem with its pointer. */
export function inspectFiles(files: readonly EvidenceFile[]): InspectJson {
  return { files: files.map(inspectFile) };
}

function inspectFile({ path, evidence, why }: EvidenceFile): InspectFile {
  if (!evidence) {
    return { path, format: null, format_version: null, readings: [], facts: {}, problems: [why ?? "it was not read"] };
  }
  const said = (one: Unusable) =>
    evidence.problems.some((text) => text.includes(one.pointer) && text.includes(one.why));
  const lost = evidence.unusable
    .filter((one) => !said(one))
    .map(({ pointer, measure, why }) => `${pointer}: ${measure === null ? "" : `${measure}: `}${why}`);
  return {
    path,
    format: evidence.format,
    format_version: evidence.formatVersion,
    readings: evidence.readings.map(inspectReading),
    facts: evidence.facts,
    problems: [...lost, ...limitedText(evidence.readings), ...evidence.problems],
  };
}

/** A run of part of the data set is measured, and still settles no limit (DESIGN 5). */
function limitedText(readings: readonly Reading[]): string[] {
  const limited = readings.filter((one) => one.limited);
  const [first] = limited;
  if (!first) return [];
  const of = first.limited?.of ?? null;
  const samples = `${first.n === null ? "part" : whole(first.n)} of ${of === null ? "the" : whole(of)} samples`;
  const many = limited.length === 1 ? "" : ` and ${limited.length - 1} more`;
  return [
    `${first.measure} (${samples})${many}: from a limited run, which meets no limit unless its measure has min_n.`,
  ];
}

function inspectReading(reading: Reading): InspectReading {
  const { model, variant, measure, value, unit, stderr, n, at, pointer } = reading;
  return { model, variant, measure, value, unit, stderr, n, at, pointer };
}

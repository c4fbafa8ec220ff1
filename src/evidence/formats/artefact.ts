import type { Evidence, Fact, FormatId, Reading } from "../../domain/evidence.ts";
import type { Source } from "../../ports.ts";
import type { Artefact } from "../../precision/artefact.ts";
import { precisionFact } from "../../precision/descriptor.ts";

const GIB = 1024 ** 3;

/**
 * A model artefact as evidence: its precision is a fact, its size and bits per weight are readings. What is not proved
 * and what contradicts it are problems, so that no report passes over them.
 */
export function artefactEvidence(format: FormatId, artefact: Artefact): Evidence {
  const { precision, tensors, formatVersion, facts } = artefact;
  const all: Record<string, Fact> = {
    precision: precisionFact(precision),
    ...(tensors === null ? {} : { tensors: Object.fromEntries(Object.entries(tensors)) }),
    ...facts,
  };
  return {
    format,
    formatVersion,
    readings: [
      ...reading("model_size_gib", precision.bytes === null ? null : precision.bytes / GIB, "GiB"),
      ...reading("bits_per_weight", precision.bitsPerWeight, "bits"),
    ],
    unusable: [],
    usage: [],
    facts: all,
    problems: [...precision.contradictions, ...precision.notes].map((text) => `${text.replace(/\.$/, "")}.`),
    measuredAt: null,
  };
}

function reading(measure: string, value: number | null, unit: string): Reading[] {
  if (value === null) return [];
  const nothing = { variant: null, stderr: null, n: null, at: null };
  return [{ model: null, measure, value, unit, pointer: "", ...nothing }];
}

/** Headers are read as they lie on the disk: what is compressed has none. Throws where a file is. */
export async function refuseCompressed(source: Source): Promise<void> {
  const [first, second] = await source.slice(0, 2);
  if (first === 0x1f && second === 0x8b) throw new Error("it is compressed with gzip; name the file itself");
}

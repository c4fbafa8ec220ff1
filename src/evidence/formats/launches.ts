import type { Evidence, FormatId } from "../../domain/evidence.ts";
import { type Launch, launchFact } from "../../precision/launch.ts";
import { declaredBy, quantizesAtLoad } from "../../precision/launch-precision.ts";

/**
 * Launches as evidence: the `launch` fact has one entry for each server, with what it declares of weights (grade C) and
 * decides of the KV cache. There are no readings: nothing was measured.
 */
export function launchEvidence(format: FormatId, launches: readonly Launch[]): Evidence {
  const declared = launches.map((launch) => ({ launch, precision: declaredBy(launch) }));
  return {
    format,
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: {
      launch: declared.map(({ launch, precision }) => launchFact(launch, precision, quantizesAtLoad(launch))),
    },
    problems: declared.flatMap(({ launch, precision }) =>
      [...launch.notes, ...precision.notes].map((note) => `${placeOf(launch)}${note.replace(/\.$/, "")}.`),
    ),
    measuredAt: null,
  };
}

function placeOf({ name }: Launch): string {
  return name === null ? "" : `${name}: `;
}

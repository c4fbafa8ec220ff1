import type { Candidate } from "../domain/evidence.ts";
import { MEASURES } from "../domain/measures.ts";

/** Whether anything was measured of it: what only an artefact is known of is no candidate to deploy or to compare. */
export function isMeasured({ readings, unusable, usage }: Candidate): boolean {
  const measures = [...readings, ...unusable].map((one) => one.measure);
  return usage.length > 0 || measures.some((one) => one === null || MEASURES.get(one)?.kind !== "artefact");
}

/** Whether an evaluation measured it: an artefact and a load test say nothing of its answers. */
export function isEvaluated({ readings }: Candidate): boolean {
  return readings.some((one) => !MEASURES.has(one.measure));
}

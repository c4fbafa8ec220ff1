import type { Candidate } from "../domain/evidence.ts";
import { MEASURES } from "../domain/measures.ts";

/** Whether an evaluation measured it: an artefact and a load test say nothing of its answers. */
export function isEvaluated({ readings }: Candidate): boolean {
  return readings.some((one) => !MEASURES.has(one.measure));
}

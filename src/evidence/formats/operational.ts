import type { Reading } from "../../domain/evidence.ts";
import { MEASURES } from "../../domain/measures.ts";

/** Unit, direction and range of an operational measure as the closed table has them; nothing of any other measure. */
export function factsOfMeasure(measure: string): Pick<Reading, "unit" | "goal" | "range"> {
  const facts = MEASURES.get(measure);
  if (!facts) return { unit: null };
  return { unit: facts.unit, goal: facts.goal, ...(facts.range === null ? {} : { range: facts.range }) };
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  MEASURES
} from "./chunk-EL6KTNIP.js";

// src/evidence/formats/operational.ts
function factsOfMeasure(measure) {
  const facts = MEASURES.get(measure);
  if (!facts) return { unit: null };
  return { unit: facts.unit, goal: facts.goal, ...facts.range === null ? {} : { range: facts.range } };
}

export {
  factsOfMeasure
};

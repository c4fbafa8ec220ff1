import { loadPolicy } from "./load.ts";
import type { FrontierFile } from "./points.ts";
import { InvalidPolicy, type PlacedProblem } from "./problem.ts";

/** What `validate` says of a policy. `text` holds the problems as people read them, with source line and caret. */
export interface Validation {
  readonly valid: boolean;
  readonly problems: readonly PlacedProblem[];
  readonly text: readonly string[];
}

/** Checks a policy alone: no evidence is read. `judgedOn` (ISO day) bounds waivers. Never throws for a bad policy. */
export function validatePolicy(
  path: string,
  text: string,
  frontierFile?: FrontierFile,
  judgedOn: string | null = null,
): Validation {
  try {
    loadPolicy(path, text, "", frontierFile, judgedOn);
    return { valid: true, problems: [], text: [] };
  } catch (error) {
    if (!(error instanceof InvalidPolicy)) throw error;
    return { valid: false, problems: error.problems, text: error.details };
  }
}

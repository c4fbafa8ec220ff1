import type { Candidate } from "../domain/evidence.ts";
import type { Policy, ResultsEntry } from "../domain/policy.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { Log, Workspace } from "../ports.ts";
import { quantityOf, shelfOf } from "./choose.ts";
import { READERS } from "./formats/index.ts";
import { type Joined, join } from "./join.ts";
import { type ReadResult, readEvidence } from "./read.ts";

/** All evidence of one run: files, what they say of whom, and a way to look a value up. */
export interface Gathered extends ReadResult, Joined {
  readonly read: (candidate: Candidate, measure: string) => Quantity;
}

/** Finds, reads and joins everything that `results` names. Throws as `readEvidence` does. */
export async function gather(
  workspace: Workspace,
  results: readonly ResultsEntry[],
  models: Policy["models"],
  log: Log,
): Promise<Gathered> {
  return gathered(await readEvidence(workspace, results, READERS, log, models), results, models);
}

/** Files that were read, joined. */
export function gathered(found: ReadResult, results: readonly ResultsEntry[], models: Policy["models"]): Gathered {
  const shelf = shelfOf(found.files, results);
  return {
    ...found,
    ...join(found.files, models),
    read: (candidate, measure) => quantityOf(candidate, measure, shelf),
  };
}

import type { ResultsEntry } from "../domain/policy.ts";
import { plainEntry } from "../domain/policy.ts";
import type { Workspace } from "../ports.ts";

/** Files and globs of the command line as entries of `results`; a directory means all files in it. */
export async function named(paths: readonly string[], workspace: Workspace): Promise<ResultsEntry[]> {
  const patterns = await Promise.all(
    paths.map(async (path) => {
      const inside = `${path.replace(/\/+$/, "")}/**/*`;
      return (await workspace.glob(path)).length === 1 && (await workspace.glob(inside)).length > 0 ? inside : path;
    }),
  );
  return patterns.map((pattern) => plainEntry(pattern, null));
}

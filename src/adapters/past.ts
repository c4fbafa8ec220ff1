import type { BaselineSpec, Change } from "../domain/change.ts";
import type { CommitTree, Repository, Source, Workspace } from "../ports.ts";
import { openCommit } from "./commit-workspace.ts";
import { openBytes } from "./content.ts";

/** Where a change comes from, as far as this machine and GitHub can tell. */
export interface OpenedPast<Remote> {
  readonly change: Change;
  readonly repository: Repository | null;
  readonly remote: Remote | null;
  readonly openCommit: (tree: CommitTree) => Workspace;
  readonly openBytes: (name: string, bytes: Uint8Array) => Source;
}

/** Opens the clone where the run compares with something; git is not started for a run that does not. */
export async function openPast<Remote>(
  change: Change,
  baseline: BaselineSpec,
  directory: string,
  env: NodeJS.ProcessEnv,
  remote: Remote | null,
): Promise<OpenedPast<Remote>> {
  const compares = change.kind !== "terminal" || baseline.kind === "ref" || baseline.kind === "path";
  if (!compares) return { change, repository: null, remote, openCommit: noCommit, openBytes };
  const { openRepository } = await import("./git.ts");
  const { repository } = await openRepository(directory, env);
  return { change, repository, remote, openCommit: (tree) => openCommit(tree, directory), openBytes };
}

/** Where nothing is compared no commit is opened. */
function noCommit({ commit }: CommitTree): never {
  throw new Error(`commit ${commit} is opened in a run that compares with nothing`);
}

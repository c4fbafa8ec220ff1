import type { BaselineSpec, Change } from "../domain/change.ts";
import type { CommitTree, Repository, Source, Workspace } from "../ports.ts";
import { openCommit } from "./commit-workspace.ts";
import { openBytes } from "./content.ts";
import { openRepository } from "./git.ts";

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
  const repository = compares ? (await openRepository(directory, env)).repository : null;
  return { change, repository, remote, openCommit: (tree) => openCommit(tree, directory), openBytes };
}

import type { Remote } from "../baseline/remote.ts";
import type { OpenBytes } from "../baseline/stored.ts";
import type { Change } from "../domain/change.ts";
import type { CommitTree, Log, Repository, Workspace } from "../ports.ts";

/** What a comparison needs of the world beside the working tree. */
export interface PastWorld {
  /** The change that is judged; of kind `terminal` where there is no event. */
  readonly change: Change;
  /** The clone; null where there is none. */
  readonly repository: Repository | null;
  /** GitHub, where it may be asked. */
  readonly remote: Remote | null;
  /** The files of a commit as a workspace. */
  readonly openCommit: (tree: CommitTree) => Workspace;
  /** Bytes in memory as a file. */
  readonly openBytes: OpenBytes;
}

export interface ComparisonWorld extends PastWorld {
  readonly workspace: Workspace;
  readonly log: Log;
}

import { sentence, UserError } from "../errors.ts";
import type { CommitTree, Repository, TreeEntry } from "../ports.ts";
import { type Remote, short } from "./remote.ts";

const MiB = 1024 * 1024;
/** What one run asks GitHub for before it asks for a clone instead. */
export const MAX_REMOTE_FILES = 50;
export const MAX_REMOTE_BYTES = 50 * MiB;
const DEEPER = "check out with `fetch-depth: 0`, so that it comes from the clone";

/** A commit's files, or a sentence that says why they cannot be had. */
export interface FoundTree {
  readonly tree: CommitTree | null;
  /** Where it comes from, or why it does not come. */
  readonly how: string;
}

/**
 * The files of a commit: from the clone where it has the commit, else through GitHub's API. Null, never an error, where
 * neither has it whole; a listing above its cap is a `UserError`.
 */
export async function treeOf(commit: string, repository: Repository | null, remote: Remote | null): Promise<FoundTree> {
  const entries = (await repository?.list(commit)) ?? null;
  if (repository !== null && entries !== null) {
    return {
      tree: { commit, entries, read: (entry, cap) => repository.read(commit, entry.path, cap) },
      how: `commit ${short(commit)}, from the clone`,
    };
  }
  const lacks = `the clone does not have commit ${short(commit)}`;
  if (remote === null) return { tree: null, how: `${lacks}; ${DEEPER}` };
  return remoteTree(commit, remote, lacks);
}

async function remoteTree(commit: string, remote: Remote, lacks: string): Promise<FoundTree> {
  try {
    const found = await remote.tree(commit);
    if (found === null) return { tree: null, how: `${lacks}, and neither has GitHub` };
    if (found.truncated) {
      return { tree: null, how: `${lacks}, and GitHub's API lists only a part of so large a tree; ${DEEPER}` };
    }
    const entries = [...found.entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return {
      tree: { commit, entries, read: withinLimits(commit, remote) },
      how: `commit ${short(commit)}, through GitHub's API`,
    };
  } catch (error) {
    return { tree: null, how: `${lacks}, and GitHub's API gave none of it (${sentence(error)})` };
  }
}

/** Reads files one request each, as many as one run may ask for; a file that was read is not asked for again. */
function withinLimits(commit: string, remote: Remote): CommitTree["read"] {
  const read = new Map<string, Uint8Array>();
  let bytes = 0;
  return async (entry, cap) => {
    const known = read.get(entry.id);
    if (known) return known;
    const where = `${entry.path} at ${short(commit)}`;
    if (entry.size > cap) throw new UserError("cap-exceeded", `${where}: ${entry.size} bytes, more than ${cap}`);
    if (read.size === MAX_REMOTE_FILES || bytes + entry.size > MAX_REMOTE_BYTES) throw beyond(where);
    bytes += entry.size;
    const content = await blobOf(remote, entry, cap, where);
    read.set(entry.id, content);
    return content;
  };
}

async function blobOf(remote: Remote, entry: TreeEntry, cap: number, where: string): Promise<Uint8Array> {
  try {
    return await remote.blob(entry.id, cap);
  } catch (error) {
    throw new UserError("file-unreadable", `${where}: GitHub's API did not give it (${sentence(error)})`);
  }
}

function beyond(where: string): UserError {
  return new UserError(
    "cap-exceeded",
    `${where}: with it the baseline needs more than ${MAX_REMOTE_FILES} files or ${MAX_REMOTE_BYTES / MiB} MiB through GitHub's API; ${DEEPER}`,
  );
}

/**
 * Paths whose content, kind or presence differs between two commits, sorted; a renamed file is both its names. For
 * commits of which a clone has one only.
 */
export function changedPaths(from: CommitTree, to: CommitTree): readonly string[] {
  const before = new Map(from.entries.map((one) => [one.path, one]));
  const after = new Map(to.entries.map((one) => [one.path, one]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path)?.id !== after.get(path)?.id || before.get(path)?.kind !== after.get(path)?.kind)
    .sort();
}

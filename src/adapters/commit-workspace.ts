import { realpathSync } from "node:fs";
import { posix, resolve } from "node:path";
import { showBytes } from "../domain/bytes.ts";
import { UserError } from "../errors.ts";
import type { CommitTree, Source, TreeEntry, Workspace } from "../ports.ts";
import { MAX_DOCUMENT_BYTES } from "./caps.ts";
import { commitPaths } from "./commit-paths.ts";
import { inMemory, type Shared, sourceOf, spend } from "./content.ts";
import { guarded } from "./faults.ts";
import { expand, openBelow } from "./glob.ts";
import { relativeTo } from "./inside.ts";

/** git stores nothing larger in place of a file that Git LFS keeps. */
const MAX_POINTER_BYTES = 1024;
const POINTER = "version https://git-lfs.github.com/spec/";

/**
 * The files of a commit as a workspace that nobody can write to. `directory` is the working tree's, so that an absolute
 * path means here what it means there. Globs, caps and containment are those of the working tree.
 */
export function openCommit(tree: CommitTree, directory: string): Workspace {
  const root = guarded(directory, () => realpathSync.native(directory));
  const insideOf = (path: string) => relativeTo([root, resolve(directory)], path);
  const paths = commitPaths(tree);
  const label = (path: string) => `${path} at ${tree.commit.slice(0, 7)}`;
  const shared: Shared = {
    bytesRead: 0,
    sibling: async (path, name) => {
      if (name.includes("/") || name.includes("\\") || name === "..") return null;
      const beside = posix.join(posix.dirname(path), name);
      return paths.has(beside) ? open(beside) : null;
    },
    below: (path, pattern) => openBelow(paths, path, pattern, open),
  };

  const entryAt = (inside: string): TreeEntry => {
    const found = paths.locate(inside);
    const what = found === null ? "no such file" : wrongKind(found, inside);
    if (what !== null) throw new UserError("file-unreadable", `${label(inside)}: ${what}`);
    return found as TreeEntry;
  };
  const load = async (inside: string, cap: number): Promise<Uint8Array> => {
    const bytes = await tree.read(entryAt(inside), cap);
    spend(label(inside), bytes.length, shared);
    return bytes;
  };
  const open = async (path: string): Promise<Source> => {
    const inside = insideOf(path);
    const bytes = await load(inside, MAX_DOCUMENT_BYTES);
    const source = sourceOf(inMemory(inside, label(inside), bytes), shared);
    return isPointer(bytes) ? pointerSource(source, bytes, label(inside)) : source;
  };

  return {
    glob: async (pattern) => expand(paths, insideOf(pattern)),
    open,
    text: async (path, cap) => {
      const inside = insideOf(path);
      if (paths.locate(inside) === null) return null;
      const { size } = entryAt(inside);
      if (size > cap) {
        throw new UserError("cap-exceeded", `${label(inside)}: ${showBytes(size)}, more than ${showBytes(cap)}`);
      }
      const bytes = await load(inside, cap);
      if (isPointer(bytes)) throw new UserError("file-unreadable", `${label(inside)}: ${pointerSaid(bytes)}`);
      return new TextDecoder("utf-8").decode(bytes);
    },
    write: async (path) => {
      throw new Error(`${label(path)}: a commit is not written to`);
    },
  };
}

/** What stands where a file was expected; null where a file is. */
function wrongKind(found: TreeEntry | "directory", path: string): string | null {
  if (found === "directory") return `a directory, not a regular file; name the files in it, such as ${path}/**/*.json`;
  if (found.kind === "submodule") return `inside the submodule ${found.path}, whose files are not in this commit`;
  return null;
}

function isPointer(bytes: Uint8Array): boolean {
  return bytes.length <= MAX_POINTER_BYTES && new TextDecoder().decode(bytes.subarray(0, POINTER.length)) === POINTER;
}

function pointerSaid(bytes: Uint8Array): string {
  const size = /^size (\d{1,15})$/m.exec(new TextDecoder().decode(bytes))?.[1];
  const what = size === undefined ? "the content" : `the ${showBytes(Number(size))}`;
  return `a Git LFS pointer; ${what} it stands for ${size === undefined ? "is" : "are"} not in the commit`;
}

/** A pointer is itself only: who wants the content is told that it is elsewhere. */
function pointerSource(source: Source, bytes: Uint8Array, label: string): Source {
  const refuse = async (): Promise<never> => {
    throw new Error(`${label}: ${pointerSaid(bytes)}`);
  };
  const refused = () => ({ [Symbol.asyncIterator]: () => ({ next: refuse }) });
  return { ...source, bytes: refuse, text: refuse, archive: refuse, chunks: refused, lines: refused };
}

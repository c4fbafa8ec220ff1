import { lstatSync, type Stats } from "node:fs";
import { UserError } from "../errors.ts";

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["ENOTDIR", "no such file: a part of the path is no directory"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
  ["ELOOP", "a link that leads in a circle"],
  ["ENAMETOOLONG", "the name is too long for a file"],
  ["EISDIR", "a directory, not a regular file"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the file system is full"],
]);

/** The result of an action on a file; what the file system refuses is a `UserError` that says why. */
export function guarded<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError("file-unreadable", `${path}: ${reasonOf(error)}`);
  }
}

/** Why the file system refused, in words; its code where there are none. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? (code || String(error));
}

/** What is at a path, links not followed; null where nothing is, or a file stands where a directory is named. */
export function lookAt(path: string, full: string): Stats | null {
  try {
    return lstatSync(full, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return null;
    return guarded(path, () => {
      throw error;
    });
  }
}

import { isAbsolute, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";

/**
 * A path or pattern relative to the root, `/` as separator; leading out is an error before anything is opened. The
 * root has two names where links lead to it; an absolute path may use either.
 */
export function relativeTo(roots: readonly [string, string], path: string): string {
  if (path.includes("\0")) throw new UserError("file-unreadable", `${path}: a NUL stands in no file name`);
  const [root] = roots;
  const tails = roots.map((base) => relative(base, resolve(root, path)).replaceAll(sep, "/"));
  const inside = tails.find((tail) => tail !== ".." && !tail.startsWith("../") && !isAbsolute(tail));
  if (inside === undefined) {
    throw new UserError("file-outside", `${path}: outside the workspace ${root}; name a path below it`);
  }
  return inside === "" ? "." : inside;
}

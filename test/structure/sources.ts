import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Files below a directory of the project, relative to its root, sorted. */
export function filesBelow(directory: string): string[] {
  return readdirSync(join(ROOT, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** Sources that people write: no generated files. */
export function sources(): string[] {
  return filesBelow("src").filter((path) => path.endsWith(".ts") && !path.includes("/generated/"));
}

/** What a source imports, exports from or loads later: paths relative to the root, package names as they are. */
export function importsOf(path: string): string[] {
  const specifiers = [...textOf(path).matchAll(/(?:\bfrom |\bimport\(|^import )"([^"]+)"/gm)].map(
    ([, name]) => name ?? "",
  );
  return specifiers.map((name) => (name.startsWith(".") ? posix.join(dirname(path), name) : name));
}

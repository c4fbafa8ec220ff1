import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { lookAt } from "./faults.ts";
import type { Listing } from "./glob.ts";

/** The directory `root`, without links of its own, as a listing. */
export function diskListing(root: string): Listing {
  return {
    has: (path) => lookAt(path, join(root, path)) !== null,
    entries: (directory) =>
      read(join(root, directory)).map((entry) => ({
        name: entry.name,
        directory: entry.isDirectory(),
        leadsToDirectory: () => isDirectoryLink(entry, join(root, directory, entry.name), root),
      })),
  };
}

function isDirectoryLink(entry: Dirent, full: string, root: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    const real = realpathSync.native(full);
    return (real === root || real.startsWith(root + sep)) && statSync(real).isDirectory();
  } catch {
    return false;
  }
}

/** A directory that cannot be read has no files for us; one that matters is missed where its readings are. */
function read(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

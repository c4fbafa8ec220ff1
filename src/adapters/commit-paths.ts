import { posix } from "node:path";
import { UserError } from "../errors.ts";
import type { CommitTree, TreeEntry } from "../ports.ts";
import type { Listing } from "./glob.ts";

/** As many links as Linux follows before it calls them a circle. */
const MAX_HOPS = 40;

/** A commit's tree by path: what is there, links followed as a file system would. */
export interface CommitPaths extends Listing {
  /** The entry of a file or submodule, "directory", or null where nothing is. A link that leads nowhere, out or in a circle is a `UserError`. */
  locate(path: string): TreeEntry | "directory" | null;
}

export function commitPaths({ entries, commit }: CommitTree): CommitPaths {
  const byPath = new Map(entries.map((one) => [one.path, one]));
  const below = new Map<string, Map<string, TreeEntry | null>>([["", new Map()]]);
  for (const entry of entries) {
    addTo(below, entry.path, entry);
    for (let parent = parentOf(entry.path); parent !== ""; parent = parentOf(parent)) {
      if (addTo(below, parent, null)) break;
    }
  }
  const label = (path: string) => `${path} at ${commit.slice(0, 7)}`;

  /** With all links resolved, "" for the root; null where nothing is. Stops at a submodule: what is below is not here. */
  const realOf = (path: string, hops = 0): string | null => {
    let done = "";
    const segments = path === "." || path === "" ? [] : path.split("/");
    for (const [index, segment] of segments.entries()) {
      done = joined(done, segment);
      const rest = segments.slice(index + 1);
      const entry = byPath.get(done);
      if (entry?.kind === "submodule") return done;
      if (entry?.kind === "link") {
        if (hops === MAX_HOPS) throw new UserError("file-unreadable", `${label(path)}: a link that leads in a circle`);
        return realOf([follow(entry, label), ...rest].filter((one) => one !== "").join("/"), hops + 1);
      }
      if (entry ? rest.length > 0 : !below.has(done)) return null;
    }
    return done;
  };
  const locate = (path: string): TreeEntry | "directory" | null => {
    const real = realOf(path);
    const link = byPath.get(path);
    if (real === null && link?.kind === "link") {
      throw new UserError("file-unreadable", `${label(path)}: a link to "${link.target}", where nothing is`);
    }
    return real === null ? null : (byPath.get(real) ?? "directory");
  };
  const isDirectory = (path: string) => {
    try {
      return locate(path) === "directory";
    } catch {
      return false;
    }
  };

  return {
    locate,
    has: (path) => byPath.has(path) || below.has(path === "." ? "" : path),
    // A directory is known by its own name only, and a pattern may have entered it through a link.
    entries: (directory) =>
      [...(below.get(realOf(directory) ?? directory) ?? [])].map(([name, entry]) => ({
        name,
        directory: entry === null || entry.kind === "submodule",
        leadsToDirectory: () => entry?.kind === "link" && isDirectory(entry.path),
      })),
  };
}

/** Where a link leads, relative to the root. */
function follow(entry: TreeEntry, label: (path: string) => string): string {
  if (entry.target === null) {
    throw new UserError(
      "file-unreadable",
      `${label(entry.path)}: a link, and its target is not known without the clone; check out with \`fetch-depth: 0\``,
    );
  }
  const target = entry.target.startsWith("/") ? ".." : posix.join(parentOf(entry.path), entry.target);
  const clean = target.replace(/\/+$/, "");
  if (clean !== ".." && !clean.startsWith("../")) return clean === "." ? "" : clean;
  throw new UserError(
    "file-outside",
    `${label(entry.path)}: a link that leads outside the workspace, to ${entry.target}`,
  );
}

function joined(directory: string, name: string): string {
  return directory === "" ? name : `${directory}/${name}`;
}

/** Whether the name was there already. */
function addTo(below: Map<string, Map<string, TreeEntry | null>>, path: string, entry: TreeEntry | null): boolean {
  const parent = parentOf(path);
  const names = below.get(parent) ?? new Map<string, TreeEntry | null>();
  below.set(parent, names);
  const name = parent === "" ? path : path.slice(parent.length + 1);
  if (names.has(name)) return true;
  names.set(name, entry);
  return false;
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

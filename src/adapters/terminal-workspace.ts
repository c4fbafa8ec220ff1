import { existsSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Source, Workspace } from "../ports.ts";
import type { Watch } from "./content.ts";
import { isWild } from "./glob.ts";
import { openWorkspace } from "./workspace.ts";

/**
 * The files below `directory`, and those that a person names on the command line outside it: each such name has its own
 * directory as its root. A policy cannot name one; its paths are checked before.
 */
export function openTerminalWorkspace(directory: string, watch?: Watch): Workspace {
  const home = openWorkspace(directory, watch);
  const roots = new Map<string, Workspace>();
  const rooted = (root: string): Workspace => {
    const known = roots.get(root);
    if (known) return known;
    const made = openWorkspace(resolve(directory, root), watch);
    roots.set(root, made);
    return made;
  };
  const placed = (path: string): { readonly at: Workspace; readonly prefix: string; readonly rest: string } => {
    if (!leadsOut(directory, path)) return { at: home, prefix: "", rest: path };
    const { prefix, rest } = split(path);
    return { at: rooted(prefix), prefix, rest };
  };
  return {
    glob: async (pattern) => {
      const { at, prefix, rest } = placed(pattern);
      return (await at.glob(rest)).map((path) => prefix + path);
    },
    open: async (path) => {
      const { at, prefix, rest } = placed(path);
      const source = await at.open(rest);
      return prefix === "" ? source : renamed(source, prefix);
    },
    text: async (path, cap) => {
      const { at, rest } = placed(path);
      return at.text(rest, cap);
    },
    write: async (path, content, overwrite) => {
      if (!leadsOut(directory, path)) return home.write(path, content, overwrite);
      // What is not there yet is made, as inside.
      const full = resolve(directory, path);
      const root = nearestDirectory(dirname(full));
      return rooted(root).write(relative(root, full), content, overwrite);
    },
  };
}

function leadsOut(directory: string, path: string): boolean {
  const tail = relative(resolve(directory), resolve(directory, path));
  return tail === ".." || tail.startsWith(`..${sep}`) || isAbsolute(tail);
}

function nearestDirectory(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestDirectory(dirname(path));
}

/** The directories that a pattern names outright, with the last `/`, and the rest. */
function split(path: string): { readonly prefix: string; readonly rest: string } {
  const segments = path.split("/");
  const wild = segments.findIndex((segment) => isWild(segment));
  const own = segments.slice(0, wild === -1 ? -1 : Math.min(wild, segments.length - 1));
  return { prefix: own.map((segment) => `${segment}/`).join(""), rest: segments.slice(own.length).join("/") };
}

/** By the name that the person used. */
function renamed(source: Source, prefix: string): Source {
  return {
    ...source,
    path: prefix + source.path,
    sibling: async (name) => {
      const beside = await source.sibling(name);
      return beside && renamed(beside, prefix);
    },
    below: async (pattern) => (await source.below(pattern)).map((one) => renamed(one, prefix)),
  };
}

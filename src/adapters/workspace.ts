import { lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { showBytes } from "../domain/bytes.ts";
import { UserError } from "../errors.ts";
import type { Source, Workspace } from "../ports.ts";
import type { Shared, Watch } from "./content.ts";
import { diskListing } from "./disk.ts";
import { guarded, lookAt } from "./faults.ts";
import { expand, openBelow } from "./glob.ts";
import { relativeTo } from "./inside.ts";
import { fileSource } from "./source.ts";

/** The files below `directory`, and nothing else: every path is resolved and must stay inside. */
export function openWorkspace(directory: string, watch?: Watch): Workspace {
  const root = guarded(directory, () => realpathSync.native(directory));
  const insideOf = (path: string) => relativeTo([root, resolve(directory)], path);
  const shared: Shared = {
    bytesRead: 0,
    watch,
    sibling: async (path, name) => {
      if (name.includes("/") || name.includes("\\") || name === "..") return null;
      const beside = join(dirname(path), name);
      return exists(join(root, beside)) ? open(beside) : null;
    },
    below: (path, pattern) => openBelow(diskListing(root), path, pattern, open),
  };

  const open = async (path: string): Promise<Source> => {
    const inside = insideOf(path);
    return guarded(inside, () => fileSource(inside, realOf(root, inside), shared));
  };

  return {
    glob: async (pattern) => expand(diskListing(root), insideOf(pattern)),
    open,
    text: async (path, cap) => {
      const inside = insideOf(path);
      if (!exists(join(root, inside))) return null;
      if (guarded(inside, () => lstatSync(realOf(root, inside)).isDirectory())) {
        throw new UserError("file-unreadable", `${inside}: a directory, not a file`);
      }
      const source = await open(inside);
      if (source.size > cap) {
        throw new UserError("cap-exceeded", `${inside}: ${showBytes(source.size)}, more than ${showBytes(cap)}`);
      }
      return textOf(inside, await source.slice(0, source.size));
    },
    write: async (path, content, overwrite) => {
      const inside = insideOf(path);
      const full = join(root, inside);
      if (!overwrite && exists(full)) throw new UserError("file-exists", `${inside}: it exists already`);
      guarded(inside, () => {
        realOf(root, nearestParent(root, dirname(inside)));
        mkdirSync(dirname(full), { recursive: true });
        if (exists(full)) realOf(root, inside);
        writeFileSync(full, content);
      });
    },
  };
}

/** The path with all links resolved. */
function realOf(root: string, inside: string): string {
  const real = realpathSync.native(join(root, inside));
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new UserError("file-outside", `${inside}: a link that leads outside the workspace, to ${real}`);
  }
  return real;
}

/** The deepest directory of a path that is there: the one whose links decide where a new file lands. */
function nearestParent(root: string, inside: string): string {
  return inside === "." || exists(join(root, inside)) ? inside : nearestParent(root, dirname(inside));
}

/** Bytes that are no UTF-8 would turn into other names and values without a word. */
function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError("file-unreadable", `${path}: it is not UTF-8 text; save it as UTF-8`);
  }
}

function exists(full: string): boolean {
  return lookAt(full, full) !== null;
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  expand,
  openBelow,
  relativeTo
} from "./chunk-ZHEWUZLK.js";
import {
  sourceOf,
  spend
} from "./chunk-4OC6IDMQ.js";
import {
  guarded,
  lookAt
} from "./chunk-I77YPMBM.js";
import {
  showBytes
} from "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/adapters/workspace.ts
import { lstatSync, mkdirSync, realpathSync as realpathSync2, writeFileSync } from "node:fs";
import { dirname, join as join2, resolve, sep as sep2 } from "node:path";

// src/adapters/disk.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
function diskListing(root) {
  return {
    has: (path) => lookAt(path, join(root, path)) !== null,
    entries: (directory) => read(join(root, directory)).map((entry) => ({
      name: entry.name,
      directory: entry.isDirectory(),
      leadsToDirectory: () => isDirectoryLink(entry, join(root, directory, entry.name), root)
    }))
  };
}
function isDirectoryLink(entry, full, root) {
  if (!entry.isSymbolicLink()) return false;
  try {
    const real = realpathSync.native(full);
    return (real === root || real.startsWith(root + sep)) && statSync(real).isDirectory();
  } catch {
    return false;
  }
}
function read(directory) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/adapters/source.ts
import { closeSync, constants, fstatSync, openSync, readSync, statSync as statSync2 } from "node:fs";
function fileSource(path, real, shared) {
  const stats = statSync2(real);
  if (!stats.isFile())
    throw new UserError(
      "file-unreadable",
      `${path}: ${kindOf(stats)}, not a regular file${stats.isDirectory() ? `; name the files in it, such as ${path}/**/*.json` : ""}`
    );
  const target = { path, real, stats };
  const range = (offset, length) => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, stats.size - offset)));
    return buffer.subarray(0, into(offset, buffer));
  };
  const into = (offset, buffer) => guarded(path, () => readChecked(target, offset, buffer, shared));
  return sourceOf({ path, label: path, size: stats.size, range, into }, shared);
}
function readChecked(target, offset, buffer, shared) {
  const wanted = Math.max(0, Math.min(buffer.length, target.stats.size - offset));
  const handle = openSync(target.real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const now = fstatSync(handle);
    if (now.ino !== target.stats.ino || now.dev !== target.stats.dev || now.size < target.stats.size) {
      throw new UserError("file-unreadable", `${target.path}: it changed while it was read`);
    }
    let done = 0;
    while (done < wanted) {
      const count = readSync(handle, buffer, done, wanted - done, offset + done);
      if (count === 0) break;
      done += count;
    }
    spend(target.path, done, shared);
    return done;
  } finally {
    closeSync(handle);
  }
}
function kindOf(stats) {
  if (stats.isDirectory()) return "a directory";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return "a device";
  return "a special file";
}

// src/adapters/workspace.ts
function openWorkspace(directory, watch) {
  const root = guarded(directory, () => realpathSync2.native(directory));
  const insideOf = (path) => relativeTo([root, resolve(directory)], path);
  const shared = {
    bytesRead: 0,
    watch,
    sibling: async (path, name) => {
      if (name.includes("/") || name.includes("\\") || name === "..") return null;
      const beside = join2(dirname(path), name);
      return exists(join2(root, beside)) ? open(beside) : null;
    },
    below: (path, pattern) => openBelow(diskListing(root), path, pattern, open)
  };
  const open = async (path) => {
    const inside = insideOf(path);
    return guarded(inside, () => fileSource(inside, realOf(root, inside), shared));
  };
  return {
    glob: async (pattern) => expand(diskListing(root), insideOf(pattern)),
    open,
    text: async (path, cap) => {
      const inside = insideOf(path);
      if (!exists(join2(root, inside))) return null;
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
      const full = join2(root, inside);
      if (!overwrite && exists(full)) throw new UserError("file-exists", `${inside}: it exists already`);
      guarded(inside, () => {
        realOf(root, nearestParent(root, dirname(inside)));
        mkdirSync(dirname(full), { recursive: true });
        if (exists(full)) realOf(root, inside);
        writeFileSync(full, content);
      });
    }
  };
}
function realOf(root, inside) {
  const real = realpathSync2.native(join2(root, inside));
  if (real !== root && !real.startsWith(root.endsWith(sep2) ? root : root + sep2)) {
    throw new UserError("file-outside", `${inside}: a link that leads outside the workspace, to ${real}`);
  }
  return real;
}
function nearestParent(root, inside) {
  return inside === "." || exists(join2(root, inside)) ? inside : nearestParent(root, dirname(inside));
}
function textOf(path, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError("file-unreadable", `${path}: it is not UTF-8 text; save it as UTF-8`);
  }
}
function exists(full) {
  return lookAt(full, full) !== null;
}

export {
  openWorkspace
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  expand,
  openBelow,
  relativeTo
} from "./chunk-ZHEWUZLK.js";
import {
  inMemory,
  openBytes,
  sourceOf,
  spend
} from "./chunk-4OC6IDMQ.js";
import {
  guarded
} from "./chunk-I77YPMBM.js";
import {
  MAX_DOCUMENT_BYTES
} from "./chunk-V2PC7MEC.js";
import {
  showBytes
} from "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/adapters/commit-workspace.ts
import { realpathSync } from "node:fs";
import { posix as posix2, resolve } from "node:path";

// src/adapters/commit-paths.ts
import { posix } from "node:path";
var MAX_HOPS = 40;
function commitPaths({ entries, commit }) {
  const byPath = new Map(entries.map((one) => [one.path, one]));
  const below = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Map()]]);
  for (const entry of entries) {
    addTo(below, entry.path, entry);
    for (let parent = parentOf(entry.path); parent !== ""; parent = parentOf(parent)) {
      if (addTo(below, parent, null)) break;
    }
  }
  const label = (path) => `${path} at ${commit.slice(0, 7)}`;
  const realOf = (path, hops = 0) => {
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
  const locate = (path) => {
    const real = realOf(path);
    const link = byPath.get(path);
    if (real === null && link?.kind === "link") {
      throw new UserError("file-unreadable", `${label(path)}: a link to "${link.target}", where nothing is`);
    }
    return real === null ? null : byPath.get(real) ?? "directory";
  };
  const isDirectory = (path) => {
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
    entries: (directory) => [...below.get(realOf(directory) ?? directory) ?? []].map(([name, entry]) => ({
      name,
      directory: entry === null || entry.kind === "submodule",
      leadsToDirectory: () => entry?.kind === "link" && isDirectory(entry.path)
    }))
  };
}
function follow(entry, label) {
  if (entry.target === null) {
    throw new UserError(
      "file-unreadable",
      `${label(entry.path)}: a link, and its target is not known without the clone; check out with \`fetch-depth: 0\``
    );
  }
  const target = entry.target.startsWith("/") ? ".." : posix.join(parentOf(entry.path), entry.target);
  const clean = target.replace(/\/+$/, "");
  if (clean !== ".." && !clean.startsWith("../")) return clean === "." ? "" : clean;
  throw new UserError(
    "file-outside",
    `${label(entry.path)}: a link that leads outside the workspace, to ${entry.target}`
  );
}
function joined(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function addTo(below, path, entry) {
  const parent = parentOf(path);
  const names = below.get(parent) ?? /* @__PURE__ */ new Map();
  below.set(parent, names);
  const name = parent === "" ? path : path.slice(parent.length + 1);
  if (names.has(name)) return true;
  names.set(name, entry);
  return false;
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

// src/adapters/commit-workspace.ts
var MAX_POINTER_BYTES = 1024;
var POINTER = "version https://git-lfs.github.com/spec/";
function openCommit(tree, directory) {
  const root = guarded(directory, () => realpathSync.native(directory));
  const insideOf = (path) => relativeTo([root, resolve(directory)], path);
  const paths = commitPaths(tree);
  const label = (path) => `${path} at ${tree.commit.slice(0, 7)}`;
  const shared = {
    bytesRead: 0,
    sibling: async (path, name) => {
      if (name.includes("/") || name.includes("\\") || name === "..") return null;
      const beside = posix2.join(posix2.dirname(path), name);
      return paths.has(beside) ? open(beside) : null;
    },
    below: (path, pattern) => openBelow(paths, path, pattern, open)
  };
  const entryAt = (inside) => {
    const found = paths.locate(inside);
    const what = found === null ? "no such file" : wrongKind(found, inside);
    if (what !== null) throw new UserError("file-unreadable", `${label(inside)}: ${what}`);
    return found;
  };
  const load = async (inside, cap) => {
    const bytes = await tree.read(entryAt(inside), cap);
    spend(label(inside), bytes.length, shared);
    return bytes;
  };
  const open = async (path) => {
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
    }
  };
}
function wrongKind(found, path) {
  if (found === "directory") return `a directory, not a regular file; name the files in it, such as ${path}/**/*.json`;
  if (found.kind === "submodule") return `inside the submodule ${found.path}, whose files are not in this commit`;
  return null;
}
function isPointer(bytes) {
  return bytes.length <= MAX_POINTER_BYTES && new TextDecoder().decode(bytes.subarray(0, POINTER.length)) === POINTER;
}
function pointerSaid(bytes) {
  const size = /^size (\d{1,15})$/m.exec(new TextDecoder().decode(bytes))?.[1];
  const what = size === void 0 ? "the content" : `the ${showBytes(Number(size))}`;
  return `a Git LFS pointer; ${what} it stands for ${size === void 0 ? "is" : "are"} not in the commit`;
}
function pointerSource(source, bytes, label) {
  const refuse = async () => {
    throw new Error(`${label}: ${pointerSaid(bytes)}`);
  };
  const refused = () => ({ [Symbol.asyncIterator]: () => ({ next: refuse }) });
  return { ...source, bytes: refuse, text: refuse, archive: refuse, chunks: refused, lines: refused };
}

// src/adapters/past.ts
async function openPast(change, baseline, directory, env, remote) {
  const compares = change.kind !== "terminal" || baseline.kind === "ref" || baseline.kind === "path";
  if (!compares) return { change, repository: null, remote, openCommit: noCommit, openBytes };
  const { openRepository } = await import("./git-4RUR3JWS.js");
  const { repository } = await openRepository(directory, env);
  return { change, repository, remote, openCommit: (tree) => openCommit(tree, directory), openBytes };
}
function noCommit({ commit }) {
  throw new Error(`commit ${commit} is opened in a run that compares with nothing`);
}

export {
  openPast
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openWorkspace
} from "./chunk-7EEFAIJP.js";
import {
  isWild
} from "./chunk-ZHEWUZLK.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-4OC6IDMQ.js";
import "./chunk-I77YPMBM.js";
import "./chunk-V2PC7MEC.js";
import "./chunk-LH4ULNVM.js";
import "./chunk-NMESRUXA.js";

// src/adapters/terminal-workspace.ts
import { existsSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
function openTerminalWorkspace(directory, watch) {
  const home = openWorkspace(directory, watch);
  const roots = /* @__PURE__ */ new Map();
  const rooted = (root) => {
    const known = roots.get(root);
    if (known) return known;
    const made = openWorkspace(resolve(directory, root), watch);
    roots.set(root, made);
    return made;
  };
  const placed = (path) => {
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
      const full = resolve(directory, path);
      const root = nearestDirectory(dirname(full));
      return rooted(root).write(relative(root, full), content, overwrite);
    }
  };
}
function leadsOut(directory, path) {
  const tail = relative(resolve(directory), resolve(directory, path));
  return tail === ".." || tail.startsWith(`..${sep}`) || isAbsolute(tail);
}
function nearestDirectory(path) {
  return existsSync(path) || dirname(path) === path ? path : nearestDirectory(dirname(path));
}
function split(path) {
  const segments = path.split("/");
  const wild = segments.findIndex((segment) => isWild(segment));
  const own = segments.slice(0, wild === -1 ? -1 : Math.min(wild, segments.length - 1));
  return { prefix: own.map((segment) => `${segment}/`).join(""), rest: segments.slice(own.length).join("/") };
}
function renamed(source, prefix) {
  return {
    ...source,
    path: prefix + source.path,
    sibling: async (name) => {
      const beside = await source.sibling(name);
      return beside && renamed(beside, prefix);
    },
    below: async (pattern) => (await source.below(pattern)).map((one) => renamed(one, prefix))
  };
}
export {
  openTerminalWorkspace
};

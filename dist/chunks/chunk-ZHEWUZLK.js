import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-6Z2NWHTD.js";
import {
  MAX_FILES
} from "./chunk-V2PC7MEC.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/adapters/glob.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { posix } from "node:path";
var OPTIONS = { nonegate: true, noextglob: true };
var NEVER_WALKED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function isWild(pattern) {
  return import_picomatch.default.scan(pattern, OPTIONS).isGlob;
}
function expand(listing, pattern) {
  if (!isWild(pattern) || listing.has(pattern)) return [pattern];
  const walk = walkOf(listing, pattern);
  descend("", walk);
  if (walk.found.length > MAX_FILES) {
    throw new UserError("cap-exceeded", `"${pattern}" matches more than ${MAX_FILES} files; narrow it`);
  }
  return walk.found.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
async function openBelow(listing, path, pattern, open) {
  if (pattern.startsWith("/") || pattern.includes("\\") || pattern.split("/").includes("..")) return [];
  const folder = posix.dirname(path);
  const below = {
    has: (one) => listing.has(posix.join(folder, one)),
    entries: (one) => listing.entries(posix.join(folder, one).replace(/^\.$/, ""))
  };
  const found = [];
  for (const one of expand(below, pattern)) if (below.has(one)) found.push(await open(posix.join(folder, one)));
  return found;
}
function walkOf(listing, pattern) {
  const segments = pattern.split("/");
  const first = segments.findIndex((segment) => segment.includes("**") || segment.includes("{"));
  const own = first === -1 ? segments : segments.slice(0, first);
  return {
    listing,
    matches: (0, import_picomatch.default)(pattern, OPTIONS),
    steps: own.map((segment) => (0, import_picomatch.default)(segment, OPTIONS)),
    open: first !== -1,
    dots: /(^|[/{,])\./.test(pattern),
    found: []
  };
}
function descend(directory, walk, depth = 0) {
  for (const entry of walk.listing.entries(directory)) {
    const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
    const step = walk.steps[depth];
    if (step ? !step(entry.name) : entry.name.startsWith(".") && !walk.dots) continue;
    if (isEntered(entry, walk, depth)) descend(path, walk, depth + 1);
    else if (!entry.directory && walk.matches(path) && !entry.leadsToDirectory()) {
      walk.found.push(path);
      if (walk.found.length > MAX_FILES) return;
    }
  }
}
function isEntered(entry, walk, depth) {
  const own = depth < walk.steps.length;
  if (!own && NEVER_WALKED.has(entry.name)) return false;
  if (!walk.open && depth >= walk.steps.length - 1) return false;
  if (entry.directory) return true;
  return own && entry.leadsToDirectory();
}

// src/adapters/inside.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function relativeTo(roots, path) {
  if (path.includes("\0")) throw new UserError("file-unreadable", `${path}: a NUL stands in no file name`);
  const [root] = roots;
  const tails = roots.map((base) => relative(base, resolve(root, path)).replaceAll(sep, "/"));
  const inside = tails.find((tail) => tail !== ".." && !tail.startsWith("../") && !isAbsolute(tail));
  if (inside === void 0) {
    throw new UserError("file-outside", `${path}: outside the workspace ${root}; name a path below it`);
  }
  return inside === "" ? "." : inside;
}

export {
  isWild,
  expand,
  openBelow,
  relativeTo
};

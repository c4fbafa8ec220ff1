import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/adapters/faults.ts
import { lstatSync } from "node:fs";
var REASONS = /* @__PURE__ */ new Map([
  ["ENOENT", "no such file"],
  ["ENOTDIR", "no such file: a part of the path is no directory"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
  ["ELOOP", "a link that leads in a circle"],
  ["ENAMETOOLONG", "the name is too long for a file"],
  ["EISDIR", "a directory, not a regular file"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the file system is full"]
]);
function guarded(path, action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError("file-unreadable", `${path}: ${reasonOf(error)}`);
  }
}
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? (code || String(error));
}
function lookAt(path, full) {
  try {
    return lstatSync(full, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (error.code === "ENOTDIR") return null;
    return guarded(path, () => {
      throw error;
    });
  }
}

export {
  guarded,
  reasonOf,
  lookAt
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  MAX_LEVELS,
  isObject,
  scan
} from "./chunk-MFNCQD2S.js";

// src/evidence/outline.ts
var NONE = /* @__PURE__ */ new Set();
var NOTHING = new Uint8Array(0);
function outlineOf(head, path) {
  const made = (kind, keys, text2) => outline(kind, keys, text2, path, head);
  if (isZip(head)) return made("zip", null, "");
  if (head.includes(0)) return made("binary", null, "");
  const text = new TextDecoder("utf-8").decode(head);
  const seen = scan(text);
  const [first, second] = seen.kinds;
  if (first === void 0 || first === "scalar" || isProse(seen.keys, seen.fault)) return made("text", null, text);
  const several = second !== void 0 && second !== "scalar";
  if (seen.fault && !several && seen.keys.children.size === 0 && first === "array") return made("text", null, text);
  return made(several ? "jsonl" : first, seen.keys, text);
}
function outlineOfKeys(kind, keys, { text, head, path }) {
  return outline(kind, keys, text, path, head);
}
function outlineOfValue(value, seen) {
  return outlineOfKeys(Array.isArray(value) ? "array" : "object", keysIn(value, MAX_LEVELS), seen);
}
function keysIn(value, levels) {
  let first = value;
  while (Array.isArray(first)) first = first[0];
  if (levels === 0 || !isObject(first)) return { children: /* @__PURE__ */ new Map() };
  return { children: new Map(Object.entries(first).map(([key, below]) => [key, keysIn(below, levels - 1)])) };
}
function outlineOfMembers(names, path) {
  const keys = { children: new Map(names.map((name) => [name, { children: /* @__PURE__ */ new Map() }])) };
  return outline("zip", keys, "", path, NOTHING);
}
function membersIn(head) {
  const names = [];
  for (let at = 0; at + 30 <= head.length; at++) {
    if (head[at] !== 80 || head[at + 1] !== 75 || head[at + 2] !== 3 || head[at + 3] !== 4) continue;
    const length = (head[at + 26] ?? 0) + 256 * (head[at + 27] ?? 0);
    names.push(new TextDecoder("utf-8").decode(head.subarray(at + 30, at + 30 + length)));
  }
  return names;
}
function isZip(head) {
  return head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}
function isProse(keys, fault) {
  return fault !== null && keys.children.size === 0 && fault.index < 2;
}
function outline(kind, keys, text, path, head) {
  const made = /* @__PURE__ */ new Map();
  const names = (at) => {
    if (!at || at.children.size === 0) return NONE;
    const there = made.get(at) ?? new Set(at.children.keys());
    made.set(at, there);
    return there;
  };
  return {
    kind,
    keys: names(keys),
    nested: (...steps) => {
      let at = keys;
      for (const step of steps) at = at?.children.get(step);
      return names(at);
    },
    text,
    head,
    path
  };
}

export {
  outlineOf,
  outlineOfKeys,
  outlineOfValue,
  outlineOfMembers,
  membersIn
};

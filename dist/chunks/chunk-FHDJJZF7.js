import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isObject,
  pointer
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/own-leaves.ts
function leavesOf(value, path = [], isWhole = () => false) {
  if (!isObject(value) || isWhole(value)) return [{ name: path.join("."), value, pointer: pointer(...path) }];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key], isWhole));
}
var NOT_FINITE = /^(?:nan|[+-]?inf(?:inity)?)$/i;
function isNumeric(value) {
  return typeof value === "number" || value === null || typeof value === "string" && NOT_FINITE.test(value);
}
function isWord(value) {
  return typeof value === "string" && value !== "" && !NOT_FINITE.test(value);
}

export {
  leavesOf,
  isNumeric,
  isWord
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/bytes.ts
var KiB = 1024;
var MiB = 1024 * KiB;
var GiB = 1024 * MiB;
var POWERS = { "": 0, K: 1, M: 2, G: 3, T: 4 };
var SIZE = /^(\d+(?:\.\d+)?) ?([KMGT]?)(i?)B$/;
function bytesOf(size) {
  const [, number, power = "", binary] = SIZE.exec(size) ?? [];
  if (number === void 0) return Number.NaN;
  return Math.round(Number(number) * (binary === "i" ? 1024 : 1e3) ** (POWERS[power] ?? 0));
}
function showBytes(bytes) {
  if (bytes >= GiB) return `${trim(bytes / GiB)} GiB`;
  if (bytes >= MiB) return `${trim(bytes / MiB)} MiB`;
  return bytes >= KiB ? `${trim(bytes / KiB)} KiB` : `${bytes} bytes`;
}
function trim(value) {
  return value.toFixed(1).replace(/\.0$/, "");
}

export {
  bytesOf,
  showBytes
};

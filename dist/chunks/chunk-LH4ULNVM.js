import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/bytes.ts
var BINARY = { base: 1024, units: ["KiB", "MiB", "GiB"] };
var DECIMAL = { base: 1e3, units: ["KB", "MB", "GB"] };
var POWERS = { "": 0, K: 1, M: 2, G: 3, T: 4 };
var SIZE = /^(\d+(?:\.\d+)?) ?([KMGT]?)(i?)B$/;
function bytesOf(size) {
  const [, number, power = "", binary] = SIZE.exec(size) ?? [];
  if (number === void 0) return Number.NaN;
  return Math.round(Number(number) * (binary === "i" ? 1024 : 1e3) ** (POWERS[power] ?? 0));
}
function showBytes(bytes, { base, units } = BINARY) {
  const power = [3, 2, 1].find((one) => bytes >= base ** one);
  return power === void 0 ? `${bytes} bytes` : `${trim(bytes / base ** power)} ${units[power - 1]}`;
}
function systemOf(size) {
  const exact = (system) => bytesOf(showBytes(size, system)) === size;
  return exact(DECIMAL) && !exact(BINARY) ? DECIMAL : BINARY;
}
function trim(value) {
  return value.toFixed(1).replace(/\.0$/, "");
}

export {
  bytesOf,
  showBytes,
  systemOf
};

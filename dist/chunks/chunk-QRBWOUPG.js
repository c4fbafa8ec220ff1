import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  text
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/instant.ts
function instantOf(value) {
  const plain = text(value);
  if (plain === null || !/^\d{4}-\d\d-\d\d/.test(plain)) return null;
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(plain) || !plain.includes("T") ? plain : `${plain}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
function zonedInstant(value) {
  const plain = text(value)?.replace(/^(\d{4}-\d\d-\d\d) /, "$1T") ?? "";
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,20}(Z|[+-]\d\d:?\d\d)$/i.test(plain)) return null;
  const time = Date.parse(plain);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
function newestOf(moments) {
  return moments.includes(null) ? null : [...moments].sort().at(-1) ?? null;
}

export {
  instantOf,
  zonedInstant,
  newestOf
};

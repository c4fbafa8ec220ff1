import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  finite,
  text
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/instant.ts
var PLAIN = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,12})?)?)?$/i;
var ZONED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,12})?)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)$/i;
function utcInstant(value) {
  const plain = text(value);
  if (plain === null || !PLAIN.test(plain)) return zonedInstant(value);
  return plain.length === 10 ? instant(Date.parse(plain)) : zonedInstant(`${plain}Z`);
}
function zonedInstant(value) {
  const [, date, time = "", zone = ""] = ZONED.exec(text(value) ?? "") ?? [];
  if (date === void 0) return null;
  const [, hours, minutes = "00"] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return instant(Date.parse(`${date}T${time.replace(",", ".")}${hours === void 0 ? "Z" : `${hours}:${minutes}`}`));
}
function instantOfSeconds(value) {
  return instantOfMs((finite(value) ?? Number.NaN) * 1e3);
}
function instantOfMs(value) {
  const ms = finite(value);
  return ms !== null && ms > 0 && ms < 1e14 ? instant(ms) : null;
}
function instant(ms) {
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
function newestOf(moments) {
  return moments.includes(null) ? null : [...moments].sort().at(-1) ?? null;
}

export {
  utcInstant,
  zonedInstant,
  instantOfSeconds,
  instantOfMs,
  newestOf
};

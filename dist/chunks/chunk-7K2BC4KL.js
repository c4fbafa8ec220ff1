import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/values.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(value, ...path) {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here) && typeof step === "number") here = here[step];
    else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return void 0;
  }
  return here;
}
function finite(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function count(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function object(value) {
  return isObject(value) ? value : {};
}
function array(value) {
  return Array.isArray(value) ? value : [];
}
function entries(value) {
  return isObject(value) ? Object.entries(value) : [];
}
function pointer(...path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function kindOf(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}\u2026` : value}"`;
  return typeof value === "object" ? "an object" : `${String(value)}`;
}

export {
  isObject,
  at,
  finite,
  count,
  text,
  object,
  array,
  entries,
  pointer,
  kindOf
};

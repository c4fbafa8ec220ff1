import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  finite
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/alike.ts
function toldApart(runs) {
  const telling = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  for (const { model, load, settings } of runs) {
    const key = JSON.stringify([model, load]);
    const other = first.get(key);
    if (!other) {
      first.set(key, settings);
      continue;
    }
    const names = telling.get(model) ?? /* @__PURE__ */ new Set();
    for (const name of differing(settings, other)) names.add(name);
    telling.set(model, names);
  }
  return runs.map(({ model, load, settings }) => {
    const names = [...telling.get(model) ?? []].sort();
    const more = names.flatMap((name) => {
      const value = Object.hasOwn(settings, name) ? settings[name] : void 0;
      return isScalar(value) ? [[name, typeof value === "number" ? value : String(value)]] : [];
    });
    return { ...load, ...Object.fromEntries(more) };
  });
}
function differing(a, b) {
  const names = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => (isScalar(a[name]) || isScalar(b[name])) && a[name] !== b[name]);
}
function isScalar(value) {
  return typeof value === "string" && value !== "" || typeof value === "boolean" || finite(value) !== null;
}

export {
  toldApart
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/quantity.ts
function known(value, unit, rest = {}) {
  return { known: true, value, unit, stderr: null, n: null, basis: null, formula: null, origins: [], ...rest };
}
function unknown(rule, reason, hint = null) {
  return { known: false, rule, reason, hint };
}
function candidateId(model, settings) {
  const keys = Object.keys(settings).sort();
  if (keys.length === 0) return model;
  return `${model}[${keys.map((key) => `${key}=${settings[key]}`).join(",")}]`;
}

export {
  known,
  unknown,
  candidateId
};

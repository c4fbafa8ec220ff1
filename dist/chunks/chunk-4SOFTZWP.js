import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/facts.ts
function stated(facts) {
  return Object.fromEntries(facts.filter(([, value]) => value !== null && value !== ""));
}
function agreed(runs) {
  const all = /* @__PURE__ */ new Map();
  for (const [name, value] of runs.flatMap((run) => Object.entries(run))) {
    all.set(name, (all.get(name) ?? /* @__PURE__ */ new Map()).set(JSON.stringify(value), value));
  }
  return Object.fromEntries(
    [...all].map(([name, values]) => {
      const [first = null, ...more] = values.values();
      return [name, more.length === 0 ? first : [first, ...more]];
    })
  );
}

export {
  stated,
  agreed
};

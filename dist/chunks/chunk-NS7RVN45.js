import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-FGHIZ26O.js";
import {
  rewritten,
  split
} from "./chunk-DZ4GXRKV.js";

// src/evidence/inspect-join.ts
var MOST_NEAR = 3;
function inspectJoin({ candidates, nobody }, models) {
  const declared = [...models?.values() ?? []].flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = [.../* @__PURE__ */ new Set([...declared, ...candidates.flatMap(({ model, names }) => [model, ...names])])];
  return {
    candidates: candidates.map((candidate) => {
      const isDeclared = models === null ? null : models.has(candidate.model);
      return {
        id: candidate.id,
        declared: isDeclared,
        near: isDeclared === false ? nearest([candidate.model, ...candidate.names], declared).slice(0, MOST_NEAR) : [],
        names: candidate.names.map((name) => ({ name, by: isItself(name, candidate) ? "name" : "alias" })),
        settings: candidate.settings,
        files: sharesOf(candidate.readings, pathsOf(candidate))
      };
    }),
    nobody: nobodysShares(nobody, known)
  };
}
function nobodysShares(nobody, known) {
  return sharesOf(nobody, []).map((share) => {
    const steps = share.path.split("/").map((step) => step.replace(/\.[a-z]{1,6}$/i, ""));
    return { ...share, near: nearest(steps, known).slice(0, MOST_NEAR) };
  });
}
function sharesByFile(joined, models) {
  const { candidates, nobody } = inspectJoin(joined, models);
  const shares = /* @__PURE__ */ new Map();
  const of = (path) => {
    const there = shares.get(path) ?? { candidates: [], nobody: 0, near: [] };
    shares.set(path, there);
    return there;
  };
  for (const { id, files } of candidates) {
    for (const { path, readings } of files) of(path).candidates.push({ id, readings });
  }
  for (const { path, readings, near } of nobody) Object.assign(of(path), { nobody: readings, near });
  return shares;
}
function isItself(name, { model }) {
  const whole = rewritten(name);
  return name === model || whole === model || split(whole).base === split(model).base;
}
function pathsOf({ readings, unusable, usage, facts }) {
  return [...readings, ...unusable, ...usage, ...facts].map(({ path }) => path);
}
function sharesOf(readings, more) {
  const byPath = new Map(more.map((path) => [path, []]));
  for (const reading of readings) {
    const own = byPath.get(reading.path);
    if (own) own.push(reading);
    else byPath.set(reading.path, [reading]);
  }
  return [...byPath].sort(([a], [b]) => a < b ? -1 : 1).map(([path, own]) => {
    return { path, readings: own.length, measures: [...new Set(own.map(({ measure }) => measure))] };
  });
}

export {
  inspectJoin,
  sharesByFile
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/policy/compose-models.ts
function unitedModels(base, head, canonical) {
  const owners = /* @__PURE__ */ new Map();
  for (const model of base.values()) for (const alias of model.aliases) owners.set(canonical(alias), model.name);
  for (const model of base.values()) owners.set(canonical(model.name), model.name);
  const ownerOf = (name) => owners.get(canonical(name));
  const added = [...head.values()].filter((model) => !base.has(model.name));
  const kept = added.flatMap(
    (wanted) => [wanted.name, ...wanted.aliases].flatMap((name) => {
      const owner = ownerOf(name);
      return owner === void 0 ? [] : [{ name, owner, wanted }];
    })
  );
  const fresh = added.filter((model) => ownerOf(model.name) === void 0).map((model) => ({ ...model, aliases: model.aliases.filter((alias) => ownerOf(alias) === void 0) }));
  const models = new Map([...fresh, ...base.values()].map((model) => [model.name, asOf(model, head.get(model.name))]));
  return { models, renamed: renames(added, kept), kept };
}
function asOf(model, head) {
  return head ? { ...model, artifact: head.artifact, precision: head.precision } : model;
}
function renames(added, kept) {
  return new Map(
    added.flatMap((model) => {
      const names = kept.filter((one) => one.wanted === model);
      const [owner, ...others] = new Set(names.map((one) => one.owner));
      const known = new Set(names.map((one) => one.name));
      const whole = model.aliases.length > 0 && model.aliases.every((alias) => known.has(alias));
      return owner !== void 0 && others.length === 0 && whole ? [[model.name, owner]] : [];
    })
  );
}

export {
  unitedModels
};

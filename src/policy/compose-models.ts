import type { ModelDecl, Policy } from "../domain/policy.ts";

type Models = Policy["models"];

/** A name that head gives to a model that base does not have, and that is another model's until the change is merged. */
export interface KeptName {
  readonly name: string;
  /** The model that has it by base's policy. */
  readonly owner: string;
  /** The model that head gives it to. */
  readonly wanted: ModelDecl;
}

export interface UnitedModels {
  readonly models: Models;
  /** Head's name of a model → base's name of it, where every name of the one is a name of the other. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly kept: readonly KeptName[];
}

/**
 * Base's models with base's aliases, and head's others with those of their names that are nobody's by base's policy:
 * else a change could take a model's measurements from it, or from under a budget that names it, by an alias.
 */
export function unitedModels(base: Models, head: Models, canonical: (name: string) => string): UnitedModels {
  const owners = new Map<string, string>();
  for (const model of base.values()) for (const alias of model.aliases) owners.set(canonical(alias), model.name);
  for (const model of base.values()) owners.set(canonical(model.name), model.name);
  const ownerOf = (name: string) => owners.get(canonical(name));
  const added = [...head.values()].filter((model) => !base.has(model.name));
  const kept = added.flatMap((wanted) =>
    [wanted.name, ...wanted.aliases].flatMap((name): KeptName[] => {
      const owner = ownerOf(name);
      return owner === undefined ? [] : [{ name, owner, wanted }];
    }),
  );
  const fresh = added
    .filter((model) => ownerOf(model.name) === undefined)
    .map((model) => ({ ...model, aliases: model.aliases.filter((alias) => ownerOf(alias) === undefined) }));
  const models = new Map([...fresh, ...base.values()].map((model) => [model.name, asOf(model, head.get(model.name))]));
  return { models, renamed: renames(added, kept), kept };
}

/** What a model is made of is a subject: head's, where head has the model. */
function asOf(model: ModelDecl, head: ModelDecl | undefined): ModelDecl {
  return head ? { ...model, artifact: head.artifact, precision: head.precision } : model;
}

function renames(added: readonly ModelDecl[], kept: readonly KeptName[]): Map<string, string> {
  return new Map(
    added.flatMap((model): [string, string][] => {
      const names = kept.filter((one) => one.wanted === model);
      const [owner, ...others] = new Set(names.map((one) => one.owner));
      const known = new Set(names.map((one) => one.name));
      const whole = model.aliases.length > 0 && model.aliases.every((alias) => known.has(alias));
      return owner !== undefined && others.length === 0 && whole ? [[model.name, owner]] : [];
    }),
  );
}

import type { Candidate, EvidenceFile, Placed, Reading, Settings } from "../domain/evidence.ts";
import type { Policy } from "../domain/policy.ts";
import { candidateId, type Unknown } from "../domain/quantity.ts";
import { type Statement, withDefaults } from "./defaults.ts";
import { finder } from "./find.ts";
import { rewritten, split } from "./names.ts";

/** Evidence sorted by whom it speaks of. */
export interface Joined {
  /** By id. */
  readonly candidates: readonly Candidate[];
  /** Readings of files that name no model, where no entry of `results` names one either. */
  readonly nobody: readonly Placed<Reading>[];
  /** The candidate that a name of the policy means, or why there is none or no single one. */
  readonly find: (name: string) => Candidate | Unknown;
}

/**
 * Joins files into candidates (DESIGN 4, identity). Settings in which the evidence of one model holds several values
 * tell candidates apart; a file that does not know such a setting speaks of all of them.
 */
export function join(files: readonly EvidenceFile[], models: Policy["models"]): Joined {
  const owner = ownerOf(models);
  const groups = new Map<string, Statement[]>();
  const nobody: Placed<Reading>[] = [];
  for (const file of files) {
    for (const reading of file.evidence?.readings ?? []) {
      if (reading.model === null) nobody.push({ ...reading, path: file.path });
    }
    for (const statement of statementsOf(file)) {
      const key = owner(statement);
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  const facts = new Map(files.map((file) => [file.path, file.evidence?.facts ?? {}]));
  const candidates = [...groups]
    .flatMap(([key, group]) => candidatesOf(nameOf(key, group, models), group, facts))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { candidates, nobody, find: finder(candidates, models) };
}

function statementsOf({ evidence, path }: EvidenceFile): Statement[] {
  if (!evidence) return [];
  const about = (item: Pick<Reading, "model" | "variant">) => {
    if (item.model === null) return null;
    const { revision } = split(rewritten(item.model));
    return {
      path,
      format: evidence.format,
      name: item.model,
      settings: { ...(revision === null ? {} : { revision }), ...item.variant },
    };
  };
  const statements: Statement[] = [];
  for (const item of evidence.readings) {
    const whom = about(item);
    if (whom) statements.push({ ...whom, kind: "reading", item: { ...item, path } });
  }
  for (const item of evidence.unusable) {
    const whom = about(item);
    if (whom) statements.push({ ...whom, kind: "unusable", item: { ...item, path } });
  }
  for (const item of evidence.usage) {
    const whom = about(item);
    if (whom) statements.push({ ...whom, kind: "usage", item: { ...item, path } });
  }
  for (const one of evidence.about ?? []) {
    const whom = about(one);
    if (whom) statements.push({ ...whom, kind: "facts" });
  }
  return statements;
}

/** The policy's model whose name or alias a string is, exactly or without its revision; else the string itself. */
function ownerOf(models: Policy["models"]): (statement: Statement) => string {
  const names = new Map<string, string>();
  for (const model of models.values()) for (const alias of model.aliases) names.set(rewritten(alias), model.name);
  for (const model of models.values()) names.set(model.name, model.name);
  return ({ name, settings: { revision } }) => {
    const whole = rewritten(name);
    const { base } = split(whole);
    const pinned = revision === undefined ? whole : `${base}@${revision}`;
    return names.get(whole) ?? names.get(pinned) ?? names.get(base) ?? base;
  };
}

/** What a group is called: the policy's name, the one string that all of it spells, or the name without revision. */
function nameOf(key: string, group: readonly Statement[], models: Policy["models"]): string {
  if (models.has(key)) return key;
  const [first, ...others] = new Set(group.map((statement) => rewritten(statement.name)));
  return first !== undefined && others.length === 0 ? first : key;
}

function candidatesOf(
  model: string,
  raw: readonly Statement[],
  facts: ReadonlyMap<string, Candidate["facts"][number]["facts"]>,
): Candidate[] {
  const group = withDefaults(raw);
  const values = valuesOf(group);
  const varying = new Set([...values].filter(([, all]) => all.size > 1).map(([key]) => key));
  const shared = Object.fromEntries(
    [...values].flatMap(([key, [value]]) => (varying.has(key) || value === undefined ? [] : [[key, value]])),
  );
  const projected = group.map((statement) => ({ statement, own: pick(statement.settings, (key) => varying.has(key)) }));
  const distinct = [...new Map(projected.map(({ own }) => [candidateId("", own), own])).values()];
  const points = distinct.filter((own) => !distinct.some((other) => other !== own && isWithin(own, other)));
  return points.map((point) => {
    const mine = projected.filter(({ own }) => isWithin(own, point)).map(({ statement }) => statement);
    const paths = [...new Set(mine.map((one) => one.path))];
    return {
      id: candidateId(model, point),
      model,
      names: [...new Set(mine.map((one) => one.name))].sort(),
      settings: { ...shared, ...point },
      readings: mine.flatMap((one) => (one.kind === "reading" ? [one.item] : [])),
      unusable: mine.flatMap((one) => (one.kind === "unusable" ? [one.item] : [])),
      usage: mine.flatMap((one) => (one.kind === "usage" ? [one.item] : [])),
      facts: paths.map((path) => ({ path, facts: facts.get(path) ?? {} })),
    };
  });
}

function valuesOf(group: readonly Statement[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { settings } of group) {
    for (const [key, value] of Object.entries(settings)) values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return values;
}

function pick(settings: Settings, wanted: (key: string) => boolean): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => wanted(key)));
}

/** Whether all that `part` says, `whole` says too. */
function isWithin(part: Settings, whole: Settings): boolean {
  return Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && whole[key] === value);
}

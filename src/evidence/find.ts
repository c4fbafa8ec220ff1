import type { Candidate } from "../domain/evidence.ts";
import type { Policy } from "../domain/policy.ts";
import { type Unknown, unknown } from "../domain/quantity.ts";
import { rewritten, split } from "./names.ts";

const SHOWN = 8;

/** Looks candidates up by any of their names; near names are suggested and never taken. */
export function finder(
  candidates: readonly Candidate[],
  models: Policy["models"],
): (name: string) => Candidate | Unknown {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const byName = new Map<string, Set<Candidate>>();
  const note = (name: string, candidate: Candidate) => {
    byName.set(name, (byName.get(name) ?? new Set()).add(candidate));
  };
  for (const candidate of candidates) {
    for (const name of new Set([candidate.model, ...candidate.names.map(rewritten)])) {
      note(name, candidate);
      note(split(name).base, candidate);
    }
    for (const alias of models.get(candidate.model)?.aliases ?? []) note(rewritten(alias), candidate);
  }

  const lookUp = (name: string): Candidate | Unknown => {
    const exact = byId.get(name);
    const { model, wanted } = withoutSettings(name);
    const named = byName.get(rewritten(name)) ?? byName.get(rewritten(model)) ?? new Set<Candidate>();
    if (exact && named.size <= 1) return exact;
    const constraints = byName.has(rewritten(name)) ? [] : wanted;
    const fitting = [...named].filter((one) => constraints.every(([key, value]) => one.settings[key] === value));
    const [only, ...others] = fitting;
    if (exact) return exact;
    if (only && others.length === 0) return only;
    if (only) return ambiguous(name, fitting);
    if (named.size > 0) return unknown("evidence/missing", `no evidence has "${name}" (has: ${listed([...named])})`);
    return unnamed(name, candidates, models);
  };

  // An alias may carry settings, `org/name[prompt=few-shot]`, which no string of the evidence has.
  return (name) => {
    const found = lookUp(name);
    if ("id" in found || byName.has(name)) return found;
    const aliased = (models.get(name)?.aliases ?? [])
      .map(lookUp)
      .filter((one) => "id" in one || one.rule !== "evidence/missing");
    return aliased[0] ?? found;
  };
}

/** `name[prompt=few-shot,revision=a]` in its parts; a name with other brackets is only a name. */
function withoutSettings(name: string): { model: string; wanted: readonly (readonly [string, string])[] } {
  const open = name.endsWith("]") ? name.indexOf("[", 1) : -1;
  const pairs = name
    .slice(open + 1, -1)
    .split(",")
    .map((pair) => /^([^=]+)=(.*)$/.exec(pair));
  if (open === -1 || pairs.some((pair) => pair === null)) return { model: name, wanted: [] };
  return { model: name.slice(0, open), wanted: pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""] as const) };
}

function ambiguous(name: string, choices: readonly Candidate[]): Unknown {
  return unknown(
    "evidence/ambiguous",
    `"${name}" could mean ${choices.length} candidates: ${listed(choices)}`,
    `write one of them: ${listed(choices)}`,
  );
}

/** Why no candidate is meant by a name; what is another declared model's is no near name of a declared one. */
export function unnamed(name: string, candidates: readonly Candidate[], models: Policy["models"]): Unknown {
  const aliases = models.get(name)?.aliases ?? [];
  const tried = aliases.length === 0 ? "" : ` or its aliases (${aliases.map((alias) => `"${alias}"`).join(", ")})`;
  if (candidates.length === 0)
    return unknown("evidence/missing", `no evidence names "${name}"${tried}, nor any other model`);
  const free = models.has(name) ? candidates.filter((one) => !models.has(one.model)) : candidates;
  const spelled = [...new Set(free.flatMap((one) => [one.id, ...one.names]))];
  const [near] = nearest([name, ...aliases], spelled);
  const hint =
    near === undefined
      ? "evaluate it, or add the name that the evidence uses to"
      : `if "${near}" is the same model, add it to`;
  return unknown(
    "evidence/missing",
    `no evidence names "${name}"${tried} (has: ${listed(candidates)})`,
    `${hint} models."${name}".aliases`,
  );
}

function listed(candidates: readonly Candidate[]): string {
  const ids = candidates.map((candidate) => `"${candidate.id}"`);
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : "";
  return ids.slice(0, SHOWN).join(", ") + more;
}

/** Names that differ from one of `wanted` by little, the nearest first: by edits, or by the last part of a path. */
export function nearest(wanted: readonly string[], there: readonly string[]): string[] {
  const scored = there.flatMap((name) => {
    const score = Math.min(...wanted.map((one) => distance(plain(one), plain(name)) / Math.max(plain(one).length, 1)));
    return score <= 0.34 ? [{ name, score }] : [];
  });
  return scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

function plain(name: string): string {
  return (split(name).base.split("/").at(-1) ?? name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 80);
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

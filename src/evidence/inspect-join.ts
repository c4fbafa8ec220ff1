import type { Candidate, Placed, Reading, Settings } from "../domain/evidence.ts";
import type { FileShare } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import { nearest } from "./find.ts";
import type { Joined } from "./join.ts";
import { rewritten, split } from "./names.ts";

/** What goes to which candidate: `inspect --join --json` prints it beside the files. */
export interface InspectJoin {
  readonly candidates: readonly InspectCandidate[];
  readonly nobody: readonly InspectNobody[];
}

export interface InspectCandidate {
  readonly id: string;
  /** Whether the policy names the model; null without a policy. */
  readonly declared: boolean | null;
  /** Names of the policy that are near where it does not. */
  readonly near: readonly string[];
  /** How the evidence spells it, and by what that is this model: its own name, or an alias of the policy. */
  readonly names: readonly { readonly name: string; readonly by: "name" | "alias" }[];
  readonly settings: Settings;
  readonly files: readonly InspectShare[];
}

/** What one file gave. */
export interface InspectShare {
  readonly path: string;
  readonly readings: number;
  readonly measures: readonly string[];
}

export interface InspectNobody extends InspectShare {
  /** Known names that are near to the file's path. */
  readonly near: readonly string[];
}

const MOST_NEAR = 3;

/** Who got what of these files. `models` is null where there is no policy. */
export function inspectJoin({ candidates, nobody }: Joined, models: Policy["models"] | null): InspectJoin {
  const declared = [...(models?.values() ?? [])].flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = [...new Set([...declared, ...candidates.flatMap(({ model, names }) => [model, ...names])])];
  return {
    candidates: candidates.map((candidate) => {
      const isDeclared = models === null ? null : models.has(candidate.model);
      return {
        id: candidate.id,
        declared: isDeclared,
        near: isDeclared === false ? nearest([candidate.model, ...candidate.names], declared).slice(0, MOST_NEAR) : [],
        names: candidate.names.map((name) => ({ name, by: isItself(name, candidate) ? "name" : "alias" })),
        settings: candidate.settings,
        files: sharesOf(candidate.readings, pathsOf(candidate)),
      };
    }),
    nobody: nobodysShares(nobody, known),
  };
}

/** Readings that name no model, by file, with the known names that are near to a part of its path. */
function nobodysShares(nobody: readonly Placed<Reading>[], known: readonly string[]): readonly InspectNobody[] {
  return sharesOf(nobody, []).map((share) => {
    const steps = share.path.split("/").map((step) => step.replace(/\.[a-z]{1,6}$/i, ""));
    return { ...share, near: nearest(steps, known).slice(0, MOST_NEAR) };
  });
}

/** The same by file, for the report. */
export function sharesByFile(joined: Joined, models: Policy["models"]): ReadonlyMap<string, FileShare> {
  const { candidates, nobody } = inspectJoin(joined, models);
  const shares = new Map<
    string,
    { candidates: { id: string; readings: number }[]; nobody: number; near: readonly string[] }
  >();
  const of = (path: string) => {
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

function isItself(name: string, { model }: Candidate): boolean {
  const whole = rewritten(name);
  return name === model || whole === model || split(whole).base === split(model).base;
}

function pathsOf({ readings, unusable, usage, facts }: Candidate): string[] {
  return [...readings, ...unusable, ...usage, ...facts].map(({ path }) => path);
}

function sharesOf(readings: readonly Placed<Reading>[], more: readonly string[]): readonly InspectShare[] {
  const byPath = new Map<string, Placed<Reading>[]>(more.map((path) => [path, []]));
  for (const reading of readings) {
    const own = byPath.get(reading.path);
    if (own) own.push(reading);
    else byPath.set(reading.path, [reading]);
  }
  return [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, own]) => {
      return { path, readings: own.length, measures: [...new Set(own.map(({ measure }) => measure))] };
    });
}

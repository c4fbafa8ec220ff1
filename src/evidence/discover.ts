import type { ResultsEntry } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import type { Workspace } from "../ports.ts";

/** A file to read, and the entry of `results` that named it first. */
export interface Found {
  readonly path: string;
  readonly index: number;
  /** With the model of `{model}` filled in. */
  readonly entry: ResultsEntry;
  /** Matched by a wildcard, so it may be something else than evidence. */
  readonly wild: boolean;
  /** Later entries that name it too. */
  readonly also: readonly number[];
}

const MODEL = "{model}";

/** Every file that `results` names, once, in order of path; and the entries that name none. */
export async function discover(
  workspace: Workspace,
  entries: readonly ResultsEntry[],
): Promise<{ readonly found: readonly Found[]; readonly dead: readonly number[] }> {
  const found = new Map<string, Found>();
  const dead: number[] = [];
  for (const [index, entry] of entries.entries()) {
    checkModelPlace(entry);
    const pattern = entry.files.replaceAll(MODEL, "*");
    const paths = await workspace.glob(pattern);
    if (paths.length === 0) dead.push(index);
    for (const path of paths) {
      const there = found.get(path);
      if (there) found.set(path, { ...there, also: [...there.also, index] });
      else found.set(path, { path, index, entry: withModel(entry, path), wild: !sameName(pattern, path), also: [] });
    }
  }
  return { found: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), dead };
}

/** A path came from a wildcard unless it is the pattern itself; `./a.json` and `a.json` are one name. */
function sameName(pattern: string, path: string): boolean {
  return (
    pattern === path || pattern.endsWith(`/${path}`) || pattern.replace(/^(\.\/)+/, "").replaceAll("//", "/") === path
  );
}

/** `{model}` stands once, and its segment has no other wildcard: else nobody could say where the name ends. */
function checkModelPlace(entry: ResultsEntry): void {
  const [, ...rest] = entry.files.split(MODEL);
  if (rest.length === 0) return;
  const segment = entry.files.split("/").find((one) => one.includes(MODEL)) ?? "";
  const fixed = segment.replace(MODEL, "");
  if (rest.length === 1 && !/[*?[\]{}]/.test(fixed)) return;
  const where = entry.location ? `${entry.location.path}:${entry.location.line}: ` : "";
  const reason = rest.length > 1 ? "has {model} more than once" : `has a wildcard beside {model} in "${segment}"`;
  throw new UserError(
    "policy-invalid",
    `${where}results "${entry.files}" ${reason}; write {model} once, in a segment of its own`,
  );
}

function withModel(entry: ResultsEntry, path: string): ResultsEntry {
  const model = modelOf(entry.files, path);
  return model === null ? entry : { ...entry, model: entry.model ?? model };
}

/** The text that `{model}` stands for. Levels are counted from the end that has no `**`. */
function modelOf(files: string, path: string): string | null {
  const pattern = files.replace(/^(\.\/)+/, "").split("/");
  const index = pattern.findIndex((segment) => segment.includes(MODEL));
  if (index === -1) return null;
  const steps = path.split("/");
  const fromEnd = pattern.slice(0, index).some((segment) => segment.includes("**"));
  const segment = steps[fromEnd ? steps.length - (pattern.length - index) : index] ?? "";
  const [before = "", after = ""] = (pattern[index] ?? "").split(MODEL);
  if (segment.length <= before.length + after.length) return null;
  return segment.startsWith(before) && segment.endsWith(after)
    ? segment.slice(before.length, segment.length - after.length)
    : null;
}

import { readFileSync } from "node:fs";
import { resolve as absolute } from "node:path";
import { showBytes } from "../domain/bytes.ts";
import { UserError } from "../errors.ts";
import type { Repository, TreeEntry } from "../ports.ts";
import { MAX_TREE_BYTES } from "./caps.ts";
import { parseBatch, parseTree, paths } from "./git-output.ts";
import { findGit, type GitAnswer, gitIn, type RunGit } from "./git-process.ts";

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Links of a tree whose targets are looked up, and the bytes of one that can be a path. */
const MAX_LINKS = 10_000;
const MAX_TARGET_BYTES = 4096;
/** What git may say on standard error beside a small file. */
const SPARE_BYTES = 64 * 1024;

/** The clone around a directory, or null with a sentence that says why there is none. */
export interface OpenedRepository {
  readonly repository: Repository | null;
  readonly why: string | null;
}

/**
 * Opens the clone that `directory` is in. Never throws: no git, no clone, or one that git refuses to look into is null
 * with a sentence. `env` gives PATH and HOME.
 */
export async function openRepository(
  directory: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<OpenedRepository> {
  const program = findGit(env, directory);
  if (program === null) return { repository: null, why: "no git on PATH, so the clone cannot be asked" };
  const git = gitIn(program, directory, env);
  const answer = await git(["rev-parse", "--is-inside-work-tree"]);
  if (answer.code === 0 && textOf(answer) === "true") return { repository: repositoryOf(git, directory), why: null };
  return { repository: null, why: refusal(answer, directory) };
}

function refusal({ error, code }: GitAnswer, directory: string): string {
  if (/dubious ownership|unsafe repository/.test(error)) {
    return `git does not look into the clone, because another user owns it; allow it with: git config --global --add safe.directory ${absolute(directory)}`;
  }
  if (code === 0 || /not a git repository/.test(error)) return "the workspace is not in a git clone";
  return `git cannot read the clone (${error.trim().split("\n")[0] ?? "it did not start"})`;
}

function repositoryOf(git: RunGit, directory: string): Repository {
  const lists = new Map<string, Promise<readonly TreeEntry[] | null>>();

  const resolve = async (ref: string): Promise<string | null> => {
    if (ref === "" || ref.startsWith("-") || /[\0\n]/.test(ref)) return null;
    const answer = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    const id = textOf(answer);
    return answer.code === 0 && ID.test(id) ? id : null;
  };
  const list = (commit: string): Promise<readonly TreeEntry[] | null> => {
    const known = lists.get(commit);
    if (known) return known;
    const made = listOf(git, checked(commit));
    lists.set(commit, made);
    return made;
  };
  const indexes = new Map<string, ReadonlyMap<string, TreeEntry>>();
  const indexed = async (commit: string): Promise<ReadonlyMap<string, TreeEntry>> => {
    const known = indexes.get(commit);
    if (known) return known;
    const made = new Map((await list(commit))?.map((one) => [one.path, one]));
    indexes.set(commit, made);
    return made;
  };

  return {
    head: () => resolve("HEAD"),
    resolve,
    list,
    parents: async (commit) => {
      const answer = await git(["cat-file", "commit", checked(commit)]);
      if (answer.code !== 0) return null;
      const [header = ""] = answer.out.toString("utf8").split("\n\n", 1);
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => id ?? []);
    },
    mergeBase: async (a, b) => {
      const answer = await git(["merge-base", checked(a), checked(b)]);
      if (answer.code !== 0 && answer.code !== 1) return "shallow";
      const base = answer.code === 0 ? textOf(answer) : null;
      return (await isWhole(git, directory, [a, b], base)) ? base : "shallow";
    },
    read: async (commit, path, cap) => {
      const where = `${path} at ${commit.slice(0, 7)}`;
      const entry = (await indexed(commit)).get(path);
      if (!entry) throw new UserError("file-unreadable", `${where}: not in this commit, or the clone lacks the commit`);
      if (entry.kind === "submodule") throw new UserError("file-unreadable", `${where}: a submodule, not a file`);
      if (entry.size > cap) {
        throw new UserError("cap-exceeded", `${where}: ${showBytes(entry.size)}, more than ${showBytes(cap)}`);
      }
      const answer = await git(["cat-file", "blob", checked(entry.id)], { cap: entry.size + SPARE_BYTES });
      if (answer.code === 0 && answer.out.length === entry.size) return answer.out;
      throw new UserError("file-unreadable", `${where}: git cannot read it (${answer.error.trim().split("\n")[0]})`);
    },
    changed: async (a, b) => {
      const how = ["-r", "-z", "--no-renames", "--name-only", "--relative", "--no-ext-diff", "--no-textconv"];
      const answer = await git(["diff-tree", ...how, "--ignore-submodules=none", checked(a), checked(b), "--"], {
        cap: MAX_TREE_BYTES,
      });
      if (answer.tooMuch) throw tooMuch(`the paths that changed from ${a.slice(0, 7)} to ${b.slice(0, 7)}`);
      return answer.code === 0 ? paths(answer.out) : null;
    },
  };
}

async function listOf(git: RunGit, commit: string): Promise<readonly TreeEntry[] | null> {
  const answer = await git(["ls-tree", "-r", "-z", "-l", commit], { cap: MAX_TREE_BYTES });
  if (answer.tooMuch) throw tooMuch(`the tree of ${commit.slice(0, 7)}`);
  if (answer.code !== 0) return null;
  const entries = parseTree(answer.out);
  const links = entries.filter((one) => one.kind === "link" && one.size <= MAX_TARGET_BYTES).slice(0, MAX_LINKS);
  if (links.length === 0) return entries;
  const input = `${links.map((one) => one.id).join("\n")}\n`;
  const cap = links.length * (MAX_TARGET_BYTES + 128);
  const targets = parseBatch((await git(["cat-file", "--batch"], { input, cap })).out);
  return entries.map((one) => (one.kind === "link" ? { ...one, target: targets.get(one.id) ?? null } : one));
}

/**
 * Whether the clone has all history that decides a merge base. Where a commit between the two and their base is one at
 * which a shallow clone was cut, a better base may lie behind it.
 */
async function isWhole(git: RunGit, directory: string, tips: readonly string[], base: string | null): Promise<boolean> {
  const [shallow, file] = textOf(await git(["rev-parse", "--is-shallow-repository", "--git-path", "shallow"])).split(
    "\n",
  );
  if (shallow === "false") return true;
  if (base === null || !file) return false;
  const answer = await git(["rev-list", ...tips, "--not", base, "--"], { cap: MAX_TREE_BYTES });
  if (answer.code !== 0) return false;
  const between = new Set(answer.out.toString("latin1").split("\n"));
  return !cuts(absolute(directory, file)).some((id) => between.has(id));
}

function cuts(file: string): readonly string[] {
  return readFileSync(file, "latin1")
    .split("\n")
    .filter((line) => ID.test(line));
}

function checked(id: string): string {
  if (ID.test(id)) return id;
  throw new Error(`${JSON.stringify(id)} is not a whole commit id`);
}

function textOf({ out }: GitAnswer): string {
  return out.toString("utf8").trim();
}

function tooMuch(what: string): UserError {
  return new UserError("cap-exceeded", `git: ${what}: more than ${showBytes(MAX_TREE_BYTES)}, the limit of a listing`);
}

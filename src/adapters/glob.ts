import { posix } from "node:path";
import picomatch from "picomatch";
import { UserError } from "../errors.ts";
import { MAX_FILES } from "./caps.ts";

/** No negation and no extended globs: a pattern selects files, and its matching time stays short. */
const OPTIONS = { nonegate: true, noextglob: true } as const;
const NEVER_WALKED = new Set(["node_modules", ".git"]);

/** A tree of files to match in: a directory on disk, or a commit. Paths are relative to its root. */
export interface Listing {
  /** Whether anything is at a path, links not followed. */
  has(path: string): boolean;
  /** What a directory holds ("" is the root); nothing where it cannot be read. */
  entries(directory: string): readonly Listed[];
}

export interface Listed {
  readonly name: string;
  readonly directory: boolean;
  /** Whether it is a link to a directory inside the root. One that leads outside is no directory: opening it fails. */
  readonly leadsToDirectory: () => boolean;
}

/** Whether a pattern can match several files. */
export function isWild(pattern: string): boolean {
  return picomatch.scan(pattern, OPTIONS).isGlob;
}

/**
 * Paths of a listing that match, sorted by code point. A pattern that is the name of a file, or has no wildcard, is
 * taken as it is. Linked directories are entered only where a segment of the pattern names them, never by `**`:
 * so a loop cannot be walked; one that leads outside is not entered.
 */
export function expand(listing: Listing, pattern: string): readonly string[] {
  if (!isWild(pattern) || listing.has(pattern)) return [pattern];
  const walk = walkOf(listing, pattern);
  descend("", walk);
  if (walk.found.length > MAX_FILES) {
    throw new UserError("cap-exceeded", `"${pattern}" matches more than ${MAX_FILES} files; narrow it`);
  }
  return walk.found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Files of a listing below another one's directory. A pattern that climbs out matches nothing. */
export async function openBelow<T>(
  listing: Listing,
  path: string,
  pattern: string,
  open: (path: string) => Promise<T>,
): Promise<readonly T[]> {
  if (pattern.startsWith("/") || pattern.includes("\\") || pattern.split("/").includes("..")) return [];
  const folder = posix.dirname(path);
  const below: Listing = {
    has: (one) => listing.has(posix.join(folder, one)),
    entries: (one) => listing.entries(posix.join(folder, one).replace(/^\.$/, "")),
  };
  const found: T[] = [];
  for (const one of expand(below, pattern)) if (below.has(one)) found.push(await open(posix.join(folder, one)));
  return found;
}

interface Walk {
  readonly listing: Listing;
  readonly matches: (path: string) => boolean;
  /** For each level the test of its name, up to the first level that spans several. */
  readonly steps: readonly ((name: string) => boolean)[];
  /** Whether levels follow after `steps`, at any depth. */
  readonly open: boolean;
  /** Whether directories with a leading dot can match below `steps`. */
  readonly dots: boolean;
  readonly found: string[];
}

function walkOf(listing: Listing, pattern: string): Walk {
  const segments = pattern.split("/");
  const first = segments.findIndex((segment) => segment.includes("**") || segment.includes("{"));
  const own = first === -1 ? segments : segments.slice(0, first);
  return {
    listing,
    matches: picomatch(pattern, OPTIONS),
    steps: own.map((segment) => picomatch(segment, OPTIONS)),
    open: first !== -1,
    dots: /(^|[/{,])\./.test(pattern),
    found: [],
  };
}

function descend(directory: string, walk: Walk, depth = 0): void {
  for (const entry of walk.listing.entries(directory)) {
    const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
    const step = walk.steps[depth];
    if (step ? !step(entry.name) : entry.name.startsWith(".") && !walk.dots) continue;
    if (isEntered(entry, walk, depth)) descend(path, walk, depth + 1);
    else if (!entry.directory && walk.matches(path) && !entry.leadsToDirectory()) {
      walk.found.push(path);
      if (walk.found.length > MAX_FILES) return;
    }
  }
}

/** Directories of the levels to come; through a link only where the pattern has a segment of its own for it. */
function isEntered(entry: Listed, walk: Walk, depth: number): boolean {
  const own = depth < walk.steps.length;
  if (!own && NEVER_WALKED.has(entry.name)) return false;
  if (!walk.open && depth >= walk.steps.length - 1) return false;
  if (entry.directory) return true;
  return own && entry.leadsToDirectory();
}

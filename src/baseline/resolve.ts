import type { BaselineSpec, Change, EventKind } from "../domain/change.ts";
import { UserError } from "../errors.ts";
import type { Repository } from "../ports.ts";
import { commitOf, type FoundCommit, mergeBaseOf, missing, previousRelease, type Sources } from "./history.ts";
import { type Remote, short } from "./remote.ts";

/** The artifact that the recipes upload the report directory as. */
export const REPORT_ARTIFACT = "pareto-gate-report";

/** Which stored reports may stand for the baseline. */
export interface ReportSearch {
  /** Name of the artifact. */
  readonly name: string;
  /** Branch that the run was on, or whose merge queue. */
  readonly branch: string;
  /** The commit that a report's own is held against. */
  readonly at: string;
  /** That commit alone; it or an ancestor; an ancestor only. */
  readonly reach: "exact" | "within" | "before";
}

/** What a change is compared with. */
export interface ResolvedBaseline extends FoundCommit {
  /** Null where no stored report can be the baseline. */
  readonly search: ReportSearch | null;
}

/**
 * The baseline by the event table of DESIGN 5, or as the call says. A commit that cannot be had, or is the judged one, is
 * null with a sentence; for runs that compare with the newest stored report the commit is that report's own, so it is
 * null here and `search` is not. Throws a `UserError` for a `ref:` that names nothing: that is a mistake in the call.
 */
export async function resolveBaseline(
  spec: BaselineSpec,
  change: Change,
  repository: Repository | null,
  remote: Remote | null,
): Promise<ResolvedBaseline> {
  const sources = { repository, remote };
  if (spec.kind === "artifact" && change.kind === "terminal") {
    throw new UserError(
      "usage",
      `Baseline "artifact:${spec.name}": artifacts are those of a run on GitHub; on a terminal name files or a commit, such as path:baseline/*.json or ref:main`,
    );
  }
  if (spec.kind === "none") return { ...missing("none was asked for"), search: null };
  const found = notItself(
    spec.kind === "ref" ? await named(spec.ref, sources) : await BY_EVENT[change.kind](change, sources),
    change,
  );
  return { ...found, search: spec.kind === "path" ? null : searchFor(spec, change, found.commit) };
}

/**
 * The commit whose policy judges a change beside its own: the tip of the base of a pull request, a merge group's base.
 * Null where the event has no base, and rules are those of the checkout. On a pull request the tip is the first parent of
 * GitHub's trial merge where the clone has that, since the payload's may be older; `how` says which.
 */
export async function rulesBase(change: Change, repository: Repository | null): Promise<FoundCommit | null> {
  const { base } = change;
  if (base === null) return null;
  if (base.sha === null)
    return missing(change.problems.join("; ") || "the event does not say what the change's base is");
  const tip = await tipOf(change, base.sha, repository);
  const name = base.branch ?? "the base";
  return {
    commit: tip,
    how: `${short(tip)}, ${tip === base.sha ? `${name} as the event has it` : `${name} as GitHub merged it`}`,
  };
}

async function tipOf(change: Change, base: string, repository: Repository | null): Promise<string> {
  if (change.kind !== "pull_request" || change.sha === null || repository === null) return base;
  const [first, second, ...more] = (await repository.parents(change.sha)) ?? [];
  return first !== undefined && second === change.head && more.length === 0 ? first : base;
}

type Find = (change: Change, sources: Sources) => Promise<FoundCommit>;

const ofPull: Find = async (change, sources) => {
  const base = await rulesBase(change, sources.repository);
  if (base === null || base.commit === null || change.head === null) {
    return missing(change.problems.join("; ") || "the event does not say what the change's base is");
  }
  return mergeBaseOf(base.commit, change.head, sources);
};
const ofGroup: Find = async ({ base, problems }) =>
  base?.sha
    ? { commit: base.sha, how: `${short(base.sha)}, the base of the merge group` }
    : missing(problems.join("; ") || "the event does not say what the merge group's base is");
const ofPush: Find = async ({ before, ref }, sources) => {
  if (before === null) return missing(`the push to ${ref ?? "this branch"} has no commit before it`);
  const { commit, how } = await commitOf(before, sources);
  return commit === null
    ? missing(`the commit before the push is gone: ${how}`)
    : { commit, how: `${short(commit)}, the commit before the push` };
};
const ofStored: Find = async ({ head }) =>
  missing(
    head === null ? "the event does not say which commit is judged" : "the newest stored report of an earlier commit",
  );

const BY_EVENT: { readonly [K in EventKind]: Find } = {
  pull_request: ofPull,
  // Once its pull request was looked up; until then it has no base.
  workflow_run: ofPull,
  merge_group: ofGroup,
  push: ofPush,
  release: previousRelease,
  tag: previousRelease,
  deployment: previousRelease,
  schedule: ofStored,
  workflow_dispatch: ofStored,
  terminal: async () =>
    missing("on a terminal there is none, unless --baseline names one, such as --baseline ref:main"),
  other: async ({ event }) =>
    missing(`event "${event}" says no commit to compare with; name one, such as baseline: ref:main`),
};

async function named(ref: string, sources: Sources): Promise<FoundCommit> {
  const found = await commitOf(ref, sources);
  if (found.commit !== null || found.how.startsWith("GitHub did not")) return found;
  throw new UserError(
    "usage",
    `Baseline "ref:${ref}": ${found.how}; name a branch, a tag or a commit that is there (in a clone: as git rev-parse takes it, such as origin/main)`,
  );
}

function notItself(found: FoundCommit, { head }: Change): FoundCommit {
  if (found.commit === null || found.commit !== head) return found;
  return missing(`${found.how}, is the commit that is judged; a change is not compared with itself`);
}

const STORED: ReadonlySet<EventKind> = new Set(["schedule", "workflow_dispatch"]);

function searchFor(spec: BaselineSpec, change: Change, commit: string | null): ReportSearch | null {
  const branch = branchFor(change);
  const stored = STORED.has(change.kind) && spec.kind !== "ref";
  const at = stored ? change.head : commit;
  if (branch === null || at === null) return null;
  const reach = stored ? "before" : spec.kind === "ref" ? "exact" : "within";
  return { name: spec.kind === "artifact" ? spec.name : REPORT_ARTIFACT, branch, at, reach };
}

/** The branch whose reports are trusted: where the change goes to, else the branch of the run, else the default branch. */
function branchFor({ base, ref, defaultBranch }: Change): string | null {
  const own = ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
  return base?.branch ?? own ?? defaultBranch;
}

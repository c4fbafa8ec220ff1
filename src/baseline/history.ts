import type { Change } from "../domain/change.ts";
import { sentence } from "../errors.ts";
import type { Repository } from "../ports.ts";
import { type Remote, short } from "./remote.ts";

/** Where commits are asked for: the clone first, then GitHub; either may be missing. */
export interface Sources {
  readonly repository: Repository | null;
  readonly remote: Remote | null;
}

/** A commit, or null; `how` says in either case, in words that follow "baseline:" in a report. */
export interface FoundCommit {
  readonly commit: string | null;
  readonly how: string;
}

const DEEPER = "check out with `fetch-depth: 0`";

export const missing = (how: string): FoundCommit => ({ commit: null, how });

/** The best common ancestor: from the clone where it has enough history to tell, else from the compare API. */
export async function mergeBaseOf(base: string, head: string, { repository, remote }: Sources): Promise<FoundCommit> {
  const known = (await repository?.mergeBase(base, head)) ?? (repository === null ? "shallow" : null);
  const pair = `${short(base)} and ${short(head)}`;
  if (known === null) return missing(`${pair} have no common history`);
  if (known !== "shallow") return { commit: known, how: `${short(known)}, the merge base in the clone` };
  if (remote === null) return missing(`the clone has too little history for the merge base of ${pair}; ${DEEPER}`);
  return asked(`the merge base of ${pair}`, async () => {
    const found = await remote.compare(base, head);
    return found === null
      ? missing(`GitHub finds no common history of ${pair}`)
      : { commit: found.mergeBase, how: `${short(found.mergeBase)}, the merge base by GitHub's compare API` };
  });
}

/** Whether `a` is `b` or an ancestor of it; null where neither the clone nor GitHub can tell. */
export async function isWithin(a: string, b: string, { repository, remote }: Sources): Promise<boolean | null> {
  if (a === b) return true;
  const known = repository === null ? "shallow" : await repository.mergeBase(a, b);
  if (known !== "shallow") return known === a;
  return remote === null ? null : (await remote.compare(a, b))?.status === "ahead";
}

/** The commit that a name stands for, in the clone or else on GitHub. */
export async function commitOf(ref: string, { repository, remote }: Sources): Promise<FoundCommit> {
  const here = await repository?.resolve(ref);
  if (here) return { commit: here, how: `${short(here)}, ${ref} in the clone` };
  if (remote === null) return missing(`the clone knows no commit by the name ${ref}`);
  return asked(`the commit ${ref}`, async () => {
    const found = await remote.commit(ref.replace(/^refs\//, ""));
    return found === null
      ? missing(`neither the clone nor GitHub knows a commit by the name ${ref}`)
      : { commit: found.sha, how: `${short(found.sha)}, ${ref} on GitHub` };
  });
}

/** What GitHub cannot be asked is not there, with its reason: no answer is no baseline, never an end of the run. */
export async function asked(what: string, ask: () => Promise<FoundCommit>): Promise<FoundCommit> {
  try {
    return await ask();
  } catch (error) {
    return missing(`GitHub did not tell ${what} (${sentence(error)})`);
  }
}

/** Releases that are looked at before giving up: older ones say nothing of today's prices. */
const MAX_RELEASES = 10;

/**
 * The commit of the previous published release: the newest that is neither a draft nor a pre-release, was published
 * before the one that the event is about, and is another commit than the judged one.
 */
export async function previousRelease(change: Change, sources: Sources): Promise<FoundCommit> {
  const { remote } = sources;
  if (remote === null) return missing("releases are known to GitHub alone, and it cannot be asked here");
  return asked("the releases", async () => {
    const before = (time: string) => change.publishedAt === null || Date.parse(time) < Date.parse(change.publishedAt);
    let seen = 0;
    for await (const page of remote.releases()) {
      for (const { tag, draft, prerelease, publishedAt } of page) {
        const counts = !draft && !prerelease && publishedAt !== null && tag !== change.tag && before(publishedAt);
        if (!counts || seen++ >= MAX_RELEASES) continue;
        const { commit, how } = await commitOf(`refs/tags/${tag}`, sources);
        if (commit === null) return missing(`the previous published release is ${tag}, and ${how}`);
        if (commit !== change.head) return { commit, how: `${short(commit)}, the previous published release ${tag}` };
      }
    }
    return missing("there is no earlier published release (drafts and pre-releases do not count)");
  });
}

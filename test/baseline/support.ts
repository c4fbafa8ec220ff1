import type { Remote } from "../../src/baseline/remote.ts";
import type { Change } from "../../src/domain/change.ts";
import { readChange } from "../../src/inputs/event.ts";
import type { Artifact, CommitTree, Release, WorkflowRun } from "../../src/ports.ts";

export const REPOSITORY = "octo/models";
export const WORKFLOW = ".github/workflows/gate.yml";

/** A commit id of one digit. */
export const id = (digit: string) => digit.repeat(40);

/** What a terminal knows of a change, with this over it. */
export function changeOf(rest: Partial<Change>): Change {
  const env = {
    GITHUB_EVENT_NAME: "push",
    GITHUB_RUN_ID: "99",
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/${WORKFLOW}@refs/heads/main`,
  };
  const known = readChange({ ...env, GITHUB_REPOSITORY: REPOSITORY, GITHUB_REF: "refs/heads/main" }, "{}");
  return { ...known, defaultBranch: "main", ...rest };
}

/** A finished run of this workflow on main. */
export function runOf(rest: Partial<WorkflowRun>): WorkflowRun {
  return {
    ...{ id: 1, attempt: 1, event: "push", status: "completed", conclusion: "success", workflow: WORKFLOW },
    ...{ headSha: id("a"), headBranch: "main", headRepository: REPOSITORY, repository: REPOSITORY },
    ...{ createdAt: "2026-11-01T00:00:00Z", url: "https://github.com/octo/models/actions/runs/1" },
    ...rest,
  };
}

export function artifactOf(rest: Partial<Artifact>): Artifact {
  const nothing = { createdAt: "2026-11-01T00:00:00Z", runId: 1, headSha: null };
  return { id: 1, name: "pareto-gate-report", size: 100, expired: false, ...nothing, ...rest };
}

/** GitHub as far as a test says what is there. Every request is counted by its name. */
export interface World {
  /** `base...head` → merge base. */
  readonly mergeBases?: Readonly<Record<string, string>>;
  readonly commits?: Readonly<Record<string, string>>;
  readonly trees?: Readonly<Record<string, { entries: CommitTree["entries"]; truncated: boolean }>>;
  readonly blobs?: Readonly<Record<string, Uint8Array>>;
  readonly runs?: readonly WorkflowRun[];
  /** Run → its artifacts. */
  readonly artifacts?: Readonly<Record<number, readonly Artifact[]>>;
  /** Artifact → its zip. */
  readonly zips?: Readonly<Record<number, Uint8Array>>;
  readonly releases?: readonly Release[];
  /** Thrown by every request. */
  readonly down?: Error;
}

export function remoteOf(world: World): Remote & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const ask = <T>(what: string, value: T): T => {
    asked.push(what);
    if (world.down) throw world.down;
    return value;
  };
  return {
    asked,
    compare: async (base, head) => {
      const mergeBase = ask(
        `compare ${base.slice(0, 1)}...${head.slice(0, 1)}`,
        world.mergeBases?.[`${base}...${head}`],
      );
      if (mergeBase === undefined) return null;
      const status =
        base === head ? "identical" : mergeBase === base ? "ahead" : mergeBase === head ? "behind" : "diverged";
      return { status, mergeBase, ahead: 1, behind: 1 };
    },
    commit: async (ref) => {
      const sha = ask(`commit ${ref}`, world.commits?.[ref]);
      return sha === undefined ? null : { sha, tree: sha, parents: [], committedAt: null };
    },
    tree: async (sha) => ask("tree", world.trees?.[sha]) ?? null,
    blob: async (sha) => ask("blob", world.blobs?.[sha]) ?? new Uint8Array(),
    runs: async function* ({ event, branch }) {
      const matching = (world.runs ?? []).filter(
        (run) => (event === null || run.event === event) && (branch === null || run.headBranch === branch),
      );
      ask(`runs ${event ?? branch}`, null);
      for (let at = 0; at === 0 || at < matching.length; at += 100) yield matching.slice(at, at + 100);
    },
    artifacts: async function* (of) {
      yield ask("artifacts", "run" in of ? (world.artifacts?.[of.run] ?? []) : []);
    },
    downloadArtifact: async (artifact) => ask("download", world.zips?.[artifact]) ?? null,
    releases: async function* () {
      yield ask("releases", world.releases ?? []);
    },
  };
}

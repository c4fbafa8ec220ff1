import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openPast } from "../../src/adapters/past.ts";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Remote } from "../../src/baseline/remote.ts";
import type { Judgement } from "../../src/domain/judgement.ts";
import { runGate } from "../../src/gate.ts";
import { readChange } from "../../src/inputs/event.ts";
import type { CheckRequest } from "../../src/inputs/request.ts";
import { type Fixture, newRepository, shallowClone } from "../adapters/repository.ts";
import { silent } from "../evidence/support.ts";
import { POLICY, TODAY } from "./support.ts";

export type Tree = Readonly<Record<string, string | Uint8Array>>;
/** What a change writes over the base's tree; null removes a file. */
export type Edit = Readonly<Record<string, string | Uint8Array | null>>;

/** A change from one tree to another, as an event tells of it. */
export interface Pull {
  readonly base: Tree;
  readonly head: Edit;
  /** Commits on the base's branch after the change left it: then the tip is not the merge base. */
  readonly tip?: Edit;
  readonly event?: "pull_request" | "merge_group" | "push";
  /** Judged on GitHub's trial merge of both, as `actions/checkout` has it (default), or on the head itself. */
  readonly merged?: boolean;
  /** History that the clone has, as `fetch-depth`; without one all of it. */
  readonly depth?: number;
  readonly request?: Partial<CheckRequest>;
  /** GitHub, where the run may ask it; made of the commits' ids. */
  readonly remote?: (commits: Commits) => Remote;
  /** Files of an earlier step, in no commit. */
  readonly workspace?: Tree;
}

export interface Commits {
  readonly base: string;
  readonly tip: string;
  readonly head: string;
  /** Checked out. */
  readonly judged: string;
}

/** The commits of a change and a clone of them, checked out as the event does. */
export interface Opened extends Commits {
  readonly clone: Fixture;
}

/** The ids that GitHub's published payloads have for a change's two ends. */
const EVENTS = join(import.meta.dirname, "..", "rig", "events");
const PUBLISHED = {
  base: "c3d0be41ecbe669545ee3e94d31ed9a4bc91ee3c",
  head: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
};

/** Judges a change in a repository of its own, with git, the event's payload and the files through their adapters. */
export async function gatePull(pull: Pull): Promise<Judgement> {
  const { clone, ...commits } = repositoryOf(pull);
  const { event = "pull_request", request = {}, remote, workspace = {} } = pull;
  const env = environmentOf(event, commits.judged);
  const change = readChange(env, payloadOf(event, commits));
  const asked: CheckRequest = {
    ...{ policy: POLICY, results: [], failOn: "fail", baseline: { kind: "auto" }, onMissingBaseline: null },
    ...{ now: TODAY, ...request },
  };
  write(clone.root, workspace);
  const past = await openPast(change, asked.baseline, clone.root, process.env, remote?.(commits) ?? null);
  const world = { workspace: openWorkspace(clone.root), log: silent, clock: new Date(0), toolVersion: "0.1.0" };
  return runGate(asked, { ...past, ...world });
}

/** Same files, same commit ids. */
export function repositoryOf({ base, head, tip, event = "pull_request", merged = true, depth }: Pull): Opened {
  const made = newRepository();
  const commits: Record<"base" | "tip" | "head", string> = { base: "", tip: "", head: "" };
  commits.base = made.commit(base, "base");
  made.git("checkout", "-q", "-b", "change");
  commits.head = made.commit(head, "change");
  made.git("checkout", "-q", "main");
  commits.tip = tip ? made.commit(tip, "tip") : commits.base;
  let judged = commits.head;
  if (event === "pull_request" && merged) {
    made.git("merge", "-q", "--no-ff", "-m", "trial merge", commits.head);
    judged = made.git("rev-parse", "HEAD");
  }
  made.git("checkout", "-q", "--detach", judged);
  made.git("branch", "-q", "-f", "judged", judged);
  const clone = depth === undefined ? made : shallowClone(made, depth, "judged");
  return { ...commits, judged, clone };
}

function environmentOf(event: string, sha: string): Record<string, string> {
  const ref = event === "pull_request" ? "refs/pull/7/merge" : "refs/heads/main";
  return {
    ...{ GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_REPOSITORY: "octo/models" },
    ...{ GITHUB_RUN_ID: "1187", GITHUB_RUN_ATTEMPT: "1", GITHUB_ACTOR: "dev" },
    GITHUB_WORKFLOW_REF: `octo/models/.github/workflows/gate.yml@${ref}`,
  };
}

/** GitHub's payload with these commits; a pull request's base is the tip as it was when it was opened. */
function payloadOf(event: string, { base, head, tip }: Commits): string {
  const text = readFileSync(join(EVENTS, `${event}.json`), "utf8");
  if (event === "push") return JSON.stringify({ ...JSON.parse(text), before: base, after: head });
  return text.replaceAll(PUBLISHED.base, event === "pull_request" ? base : tip).replaceAll(PUBLISHED.head, head);
}

function write(root: string, files: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

import type { Change, EventKind, ObservedRun, PullRequest } from "../domain/change.ts";
import { UserError } from "../errors.ts";
import { at, branchOf, numberAt, parsePayload, repositoryAt, shaAt, tagOf, textAt } from "./payload.ts";

/** What started the run, as far as the environment says; null where it does not. */
export interface GitHubEvent {
  readonly name: string | null;
  /** The commit that is judged: 40 or 64 hexadecimal digits. */
  readonly sha: string | null;
  readonly ref: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Events whose payload is of a pull request and that run on its trial merge: the same rules hold for all of them. */
const OF_PULL_REQUESTS = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
const OWN_KIND: ReadonlyMap<string, EventKind> = new Map([
  ...[...OF_PULL_REQUESTS].map((name) => [name, "pull_request"] as const),
  ["merge_group", "merge_group"],
  ["push", "push"],
  ["release", "release"],
  ["deployment", "deployment"],
  ["schedule", "schedule"],
  ["workflow_dispatch", "workflow_dispatch"],
  ["workflow_run", "workflow_run"],
]);

const NO_TARGET =
  'Event "pull_request_target" runs with a write token beside code that is not reviewed, so the gate refuses it; ' +
  "use `on: pull_request`, and for comments on pull requests from forks the pair of workflows: `mode: gate` on " +
  "pull_request uploads the report, `mode: publish` on workflow_run writes the comment";

/** Reads the event from the environment alone; the payload file is not opened. */
export function readEvent(env: Environment): GitHubEvent {
  return { name: textAt(env, "GITHUB_EVENT_NAME"), sha: shaAt(env, "GITHUB_SHA"), ref: textAt(env, "GITHUB_REF") };
}

/**
 * The change that a run is about, from the environment and the text of the event file (null: there is none). Total: what
 * a payload lacks or has in no usable form is null and, where it matters, a sentence in `problems`. Throws a `UserError`
 * for one event alone, `pull_request_target`, which is refused.
 */
export function readChange(env: Environment, text: string | null): Change {
  const { name, sha, ref } = readEvent(env);
  if (name === null) return { ...nothing(env), kind: "terminal", problems: [] };
  if (name === "pull_request_target") throw new UserError("usage", NO_TARGET);
  const { payload, problem } = parsePayload(text);
  const kind = kindOf(name, ref);
  const repository = repositoryAt(env, "GITHUB_REPOSITORY") ?? repositoryAt(payload, "repository", "full_name");
  const known: Change = {
    ...nothing(env),
    ...{ kind, event: name, repository, ref, sha, head: sha },
    defaultBranch: textAt(payload, "repository", "default_branch"),
    actor: textAt(env, "GITHUB_ACTOR") ?? textAt(payload, "sender", "login"),
  };
  const change = { ...known, ...(DETAILS[kind]?.(payload, known) ?? {}) };
  return { ...change, problems: [...(problem === null ? [] : [problem]), ...lacking(change)] };
}

function kindOf(name: string, ref: string | null): EventKind {
  const kind = OWN_KIND.get(name) ?? "other";
  return kind === "push" && tagOf(ref) !== null ? "tag" : kind;
}

/** What each kind of event says beyond the environment. */
const DETAILS: { readonly [K in EventKind]?: (payload: unknown, known: Change) => Partial<Change> } = {
  pull_request: (payload, { repository }) => ({
    head: shaAt(payload, "pull_request", "head", "sha"),
    base: {
      branch: textAt(payload, "pull_request", "base", "ref"),
      sha: shaAt(payload, "pull_request", "base", "sha"),
    },
    pull: pullOf(payload, repository),
  }),
  merge_group: (payload, { head }) => ({
    head: shaAt(payload, "merge_group", "head_sha") ?? head,
    base: {
      branch: branchOf(textAt(payload, "merge_group", "base_ref")),
      sha: shaAt(payload, "merge_group", "base_sha"),
    },
  }),
  push: (payload) => ({ before: shaAt(payload, "before") }),
  tag: (_payload, { ref }) => ({ tag: tagOf(ref) }),
  release: (payload, { ref }) => ({
    tag: textAt(payload, "release", "tag_name") ?? tagOf(ref),
    publishedAt: textAt(payload, "release", "published_at"),
  }),
  deployment: (_payload, { ref }) => ({ tag: tagOf(ref) }),
  // The run itself is of the default branch; what it is about is what it was told of.
  workflow_run: (payload) => ({ head: shaAt(payload, "workflow_run", "head_sha"), observed: observedOf(payload) }),
};

function pullOf(payload: unknown, repository: string | null): PullRequest | null {
  const pull = at(payload, "pull_request");
  const number = numberAt(pull, "number") ?? numberAt(payload, "number");
  if (number === null) return null;
  const headRepository = repositoryAt(pull, "head", "repo", "full_name");
  const own = repositoryAt(pull, "base", "repo", "full_name") ?? repository;
  return {
    number,
    draft: at(pull, "draft") === true,
    author: textAt(pull, "user", "login"),
    headBranch: textAt(pull, "head", "ref"),
    headRepository,
    fork: headRepository === null || headRepository.toLowerCase() !== own?.toLowerCase(),
  };
}

/** Numbers of more than this many pull requests are of no use: the right one is looked up. */
const MAX_PULLS = 20;

function observedOf(payload: unknown): ObservedRun | null {
  const run = at(payload, "workflow_run");
  const id = numberAt(run, "id");
  if (id === null) return null;
  const pulls = at(run, "pull_requests");
  return {
    id,
    attempt: numberAt(run, "run_attempt"),
    event: textAt(run, "event"),
    workflow: textAt(run, "path")?.replace(/@.*$/, "") ?? null,
    conclusion: textAt(run, "conclusion"),
    headSha: shaAt(run, "head_sha"),
    headBranch: textAt(run, "head_branch"),
    headRepository: repositoryAt(run, "head_repository", "full_name"),
    pulls: Array.isArray(pulls) ? pulls.slice(0, MAX_PULLS).flatMap((one) => numberAt(one, "number") ?? []) : [],
  };
}

/** What a kind of event cannot be judged without, and this one does not say. */
const NEEDED: { readonly [K in EventKind]?: readonly (readonly [what: string, of: (change: Change) => unknown])[] } = {
  pull_request: [
    ["pull_request.number", ({ pull }) => pull],
    ["pull_request.head.sha", ({ head }) => head],
    ["pull_request.base.sha", ({ base }) => base?.sha],
  ],
  merge_group: [["merge_group.base_sha", ({ base }) => base?.sha]],
  workflow_run: [
    ["workflow_run.id", ({ observed }) => observed],
    ["workflow_run.head_sha", ({ head }) => head],
  ],
};

function lacking(change: Change): string[] {
  const missing = (NEEDED[change.kind] ?? []).flatMap(([what, of]) => ((of(change) ?? null) === null ? [what] : []));
  return missing.map((what) => `the payload of event "${change.event}" has no usable ${what}`);
}

function nothing(env: Environment): Change {
  return {
    ...{ kind: "other", event: null, repository: null, defaultBranch: null, ref: null, sha: null, head: null },
    ...{ base: null, pull: null, before: null, tag: null, publishedAt: null, observed: null, actor: null },
    run: {
      id: numberAt(env, "GITHUB_RUN_ID"),
      attempt: numberAt(env, "GITHUB_RUN_ATTEMPT"),
      workflow: workflowOf(textAt(env, "GITHUB_WORKFLOW_REF")),
    },
    problems: [],
  };
}

/** `octo/models/.github/workflows/gate.yml@refs/heads/main` → `.github/workflows/gate.yml`. */
function workflowOf(ref: string | null): string | null {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1] ?? null;
}

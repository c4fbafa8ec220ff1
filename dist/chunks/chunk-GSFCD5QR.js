import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/inputs/payload.ts
var MAX_PAYLOAD_LENGTH = 32 * 1024 * 1024;
var SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var ZERO = /^0+$/;
var REPOSITORY = /^[A-Za-z0-9-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
var MAX_TEXT = 1024;
function at(value, ...keys) {
  return keys.reduce(
    (inner, key) => typeof inner === "object" && inner !== null && !Array.isArray(inner) && Object.hasOwn(inner, key) ? inner[key] : null,
    value
  );
}
function textAt(value, ...keys) {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" && found.length <= MAX_TEXT && !new RegExp("\\p{Cc}", "u").test(found) ? found : null;
}
function shaAt(value, ...keys) {
  const found = textAt(value, ...keys);
  return found !== null && SHA.test(found) && !ZERO.test(found) ? found : null;
}
function repositoryAt(value, ...keys) {
  const found = textAt(value, ...keys);
  return found !== null && REPOSITORY.test(found) ? found : null;
}
function numberAt(value, ...keys) {
  const found = at(value, ...keys);
  const number = typeof found === "string" && /^\d{1,16}$/.test(found) ? Number(found) : found;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function branchOf(ref) {
  if (ref === null) return null;
  if (!ref.startsWith("refs/")) return ref;
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) || null : null;
}
function tagOf(ref) {
  return ref?.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) || null : null;
}
function parsePayload(text) {
  if (text === null)
    return { payload: null, problem: "the event's payload is not there, or no file of at most 32 MiB" };
  if (text.length > MAX_PAYLOAD_LENGTH) return { payload: null, problem: "the event's payload is larger than 32 MiB" };
  try {
    const payload = JSON.parse(text);
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return { payload, problem: null };
    return { payload: null, problem: "the event's payload is no JSON object" };
  } catch {
    return { payload: null, problem: "the event's payload is no JSON" };
  }
}

// src/inputs/event.ts
var OF_PULL_REQUESTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
var OWN_KIND = new Map([
  ...[...OF_PULL_REQUESTS].map((name) => [name, "pull_request"]),
  ["merge_group", "merge_group"],
  ["push", "push"],
  ["release", "release"],
  ["deployment", "deployment"],
  ["schedule", "schedule"],
  ["workflow_dispatch", "workflow_dispatch"],
  ["workflow_run", "workflow_run"]
]);
var NO_TARGET = 'Event "pull_request_target" runs with a write token beside code that is not reviewed, so the gate refuses it; use `on: pull_request`, and for comments on pull requests from forks the pair of workflows: `mode: gate` on pull_request uploads the report, `mode: publish` on workflow_run writes the comment';
function readEvent(env) {
  return { name: textAt(env, "GITHUB_EVENT_NAME"), sha: shaAt(env, "GITHUB_SHA"), ref: textAt(env, "GITHUB_REF") };
}
function readChange(env, text) {
  const { name, sha, ref } = readEvent(env);
  if (name === null) return { ...nothing(env), kind: "terminal", problems: [] };
  if (name === "pull_request_target") throw new UserError("usage", NO_TARGET);
  const { payload, problem } = parsePayload(text);
  const kind = kindOf(name, ref);
  const repository = repositoryAt(env, "GITHUB_REPOSITORY") ?? repositoryAt(payload, "repository", "full_name");
  const known = {
    ...nothing(env),
    ...{ kind, event: name, repository, ref, sha, head: sha },
    defaultBranch: textAt(payload, "repository", "default_branch"),
    actor: textAt(env, "GITHUB_ACTOR") ?? textAt(payload, "sender", "login")
  };
  const change = { ...known, ...DETAILS[kind]?.(payload, known) ?? {} };
  return { ...change, problems: [...problem === null ? [] : [problem], ...lacking(change)] };
}
function kindOf(name, ref) {
  const kind = OWN_KIND.get(name) ?? "other";
  return kind === "push" && tagOf(ref) !== null ? "tag" : kind;
}
var DETAILS = {
  pull_request: (payload, { repository }) => ({
    head: shaAt(payload, "pull_request", "head", "sha"),
    base: {
      branch: textAt(payload, "pull_request", "base", "ref"),
      sha: shaAt(payload, "pull_request", "base", "sha")
    },
    pull: pullOf(payload, repository)
  }),
  merge_group: (payload, { head }) => ({
    head: shaAt(payload, "merge_group", "head_sha") ?? head,
    base: {
      branch: branchOf(textAt(payload, "merge_group", "base_ref")),
      sha: shaAt(payload, "merge_group", "base_sha")
    }
  }),
  push: (payload) => ({ before: shaAt(payload, "before") }),
  tag: (_payload, { ref }) => ({ tag: tagOf(ref) }),
  release: (payload, { ref }) => ({
    tag: textAt(payload, "release", "tag_name") ?? tagOf(ref),
    publishedAt: textAt(payload, "release", "published_at")
  }),
  deployment: (_payload, { ref }) => ({ tag: tagOf(ref) }),
  // The run itself is of the default branch; what it is about is what it was told of.
  workflow_run: (payload) => ({ head: shaAt(payload, "workflow_run", "head_sha"), observed: observedOf(payload) })
};
function pullOf(payload, repository) {
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
    fork: headRepository === null || headRepository.toLowerCase() !== own?.toLowerCase()
  };
}
var MAX_PULLS = 20;
function observedOf(payload) {
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
    pulls: Array.isArray(pulls) ? pulls.slice(0, MAX_PULLS).flatMap((one) => numberAt(one, "number") ?? []) : []
  };
}
var NEEDED = {
  pull_request: [
    ["pull_request.number", ({ pull }) => pull],
    ["pull_request.head.sha", ({ head }) => head],
    ["pull_request.base.sha", ({ base }) => base?.sha]
  ],
  merge_group: [["merge_group.base_sha", ({ base }) => base?.sha]],
  workflow_run: [
    ["workflow_run.id", ({ observed }) => observed],
    ["workflow_run.head_sha", ({ head }) => head]
  ]
};
function lacking(change) {
  const missing = (NEEDED[change.kind] ?? []).flatMap(([what, of]) => (of(change) ?? null) === null ? [what] : []);
  return missing.map((what) => `the payload of event "${change.event}" has no usable ${what}`);
}
function nothing(env) {
  return {
    ...{ kind: "other", event: null, repository: null, defaultBranch: null, ref: null, sha: null, head: null },
    ...{ base: null, pull: null, before: null, tag: null, publishedAt: null, observed: null, actor: null },
    run: {
      id: numberAt(env, "GITHUB_RUN_ID"),
      attempt: numberAt(env, "GITHUB_RUN_ATTEMPT"),
      workflow: workflowOf(textAt(env, "GITHUB_WORKFLOW_REF"))
    },
    problems: []
  };
}
function workflowOf(ref) {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1] ?? null;
}

export {
  readEvent,
  readChange
};

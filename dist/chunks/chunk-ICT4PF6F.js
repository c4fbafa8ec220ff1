import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  sharesByFile
} from "./chunk-NS7RVN45.js";
import {
  hypervolume
} from "./chunk-5QPM7PDS.js";
import {
  NOTHING_SERVED,
  accepts,
  alternativesTo,
  applies,
  asIf,
  assemble,
  behind,
  budgeted,
  differing,
  dominates,
  evaluationOf,
  familyFor,
  inPlaceOf,
  incomparable,
  isWild,
  keepsEnough,
  knownMeasures,
  losses,
  matches,
  nondominated,
  openPriceBook,
  recovered,
  recoveryMeasures,
  servedBy,
  standing,
  toleranceOf,
  toolsOf,
  unfit,
  unsound,
  valuesOf
} from "./chunk-T2QXSHYT.js";
import {
  gather,
  gathered
} from "./chunk-FGHIZ26O.js";
import {
  readPolicy
} from "./chunk-V2TOAZDP.js";
import {
  judgedOn
} from "./chunk-AEWYOOPW.js";
import {
  readReport,
  sumOf
} from "./chunk-7QXZBI3G.js";
import {
  apart,
  known,
  money,
  show,
  showPercentDelta,
  showSize,
  unknown,
  versus,
  whole
} from "./chunk-4CJDLUUJ.js";
import {
  GitHubError
} from "./chunk-52HUCTYR.js";
import {
  rewritten
} from "./chunk-DZ4GXRKV.js";
import {
  DEFAULT_QUANTIZED_SHARE
} from "./chunk-APNTQFNS.js";
import {
  RULES,
  finding
} from "./chunk-ERBBXYZX.js";
import {
  plainEntry
} from "./chunk-CEARZYBP.js";
import {
  isUnresolved
} from "./chunk-WMLVRBHY.js";
import {
  MEASURES,
  isMeasured
} from "./chunk-4G74DAKL.js";
import {
  DEFAULT_UTILIZATION,
  fits,
  memoryNeed
} from "./chunk-ZOEBL45Z.js";
import {
  FULL_BITS,
  sameWidth,
  shareWithin,
  widthText
} from "./chunk-MFNCQD2S.js";
import {
  normalised,
  termOf
} from "./chunk-FIBQDHYA.js";
import {
  DEFAULT_POLICY,
  ON_MISSING_BASELINE
} from "./chunk-YFW7IUF2.js";
import {
  require_picomatch
} from "./chunk-6Z2NWHTD.js";
import {
  showBytes,
  systemOf
} from "./chunk-LH4ULNVM.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/verdict/decide.ts
function weigh(finding2, severities) {
  if (finding2.outcome === "pass") return "pass";
  const severity = severities.get(finding2.rule);
  if (severity === "off") return null;
  if (severity === "warn") return "warn";
  if (finding2.outcome === "unknown" || RULES[finding2.rule].fallback === "unknown") {
    if (severity === "fail") return "fail";
    return softened(finding2, severities) ?? "unknown";
  }
  if (finding2.outcome === "warn") return "warn";
  return severity ?? RULES[finding2.rule].fallback;
}
function softened(finding2, severities) {
  if (finding2.neededBy.length === 0) return void 0;
  const strict = finding2.neededBy.some(
    (rule) => ["fail", "unknown"].includes(severities.get(rule) ?? RULES[rule].fallback)
  );
  return strict ? void 0 : "warn";
}
function decide(outcomes, judged2, failOn, onInconclusive) {
  const verdict = outcomes.includes("fail") ? "fail" : outcomes.includes("unknown") || judged2 === 0 ? "inconclusive" : outcomes.includes("warn") ? "warn" : "pass";
  return { verdict, blocked: blocks(verdict, failOn, onInconclusive) };
}
function blocks(verdict, failOn, onInconclusive) {
  if (failOn === "never" || verdict === "pass") return false;
  if (verdict === "fail") return true;
  if (verdict === "inconclusive") return onInconclusive === "fail" || failOn === "warn";
  return failOn === "warn";
}
function exitCode(decision) {
  if (!decision.blocked) return 0;
  return decision.verdict === "inconclusive" ? 3 : 1;
}

// src/baseline/policy.ts
var MAX_POLICY_BYTES = 128 * 1024;
async function basePolicy(base, how, paths) {
  if (base === null) {
    throw new UserError(
      "file-unreadable",
      `The policy of the base is not readable, so nobody can say whose rules judge this change: ${how}`
    );
  }
  for (const path of new Set(paths)) {
    const text = await base.text(path, MAX_POLICY_BYTES);
    if (text !== null) return { path, text };
  }
  return "absent";
}

// src/baseline/remote.ts
function short(commit) {
  return commit.slice(0, 7);
}

// src/baseline/history.ts
var DEEPER = "check out with `fetch-depth: 0`";
var missing = (how) => ({ commit: null, how });
async function mergeBaseOf(base, head, { repository, remote }) {
  const known2 = await repository?.mergeBase(base, head) ?? (repository === null ? "shallow" : null);
  const pair = `${short(base)} and ${short(head)}`;
  if (known2 === null) return missing(`${pair} have no common history`);
  if (known2 !== "shallow") return { commit: known2, how: `${short(known2)}, the merge base in the clone` };
  if (remote === null) return missing(`the clone has too little history for the merge base of ${pair}; ${DEEPER}`);
  return asked(`the merge base of ${pair}`, async () => {
    const found = await remote.compare(base, head);
    return found === null ? missing(`GitHub finds no common history of ${pair}`) : { commit: found.mergeBase, how: `${short(found.mergeBase)}, the merge base by GitHub's compare API` };
  });
}
async function isWithin(a, b, { repository, remote }) {
  if (a === b) return true;
  const known2 = repository === null ? "shallow" : await repository.mergeBase(a, b);
  if (known2 !== "shallow") return known2 === a;
  return remote === null ? null : (await remote.compare(a, b))?.status === "ahead";
}
async function commitOf(ref, { repository, remote }) {
  const here = await repository?.resolve(ref);
  if (here) return { commit: here, how: `${short(here)}, ${ref} in the clone` };
  if (remote === null) return missing(`the clone knows no commit by the name ${ref}`);
  return asked(`the commit ${ref}`, async () => {
    const found = await remote.commit(ref.replace(/^refs\//, ""));
    return found === null ? missing(`neither the clone nor GitHub knows a commit by the name ${ref}`) : { commit: found.sha, how: `${short(found.sha)}, ${ref} on GitHub` };
  });
}
async function asked(what, ask) {
  try {
    return await ask();
  } catch (error) {
    return missing(`GitHub did not tell ${what} (${sentence(error)})`);
  }
}
var MAX_RELEASES = 10;
async function previousRelease(change, sources) {
  const { remote } = sources;
  if (remote === null) return missing("releases are known to GitHub alone, and it cannot be asked here");
  return asked("the releases", async () => {
    const before2 = (time) => change.publishedAt === null || Date.parse(time) < Date.parse(change.publishedAt);
    let seen = 0;
    for await (const page of remote.releases()) {
      for (const { tag, draft, prerelease, publishedAt } of page) {
        const counts2 = !draft && !prerelease && publishedAt !== null && tag !== change.tag && before2(publishedAt);
        if (!counts2 || seen++ >= MAX_RELEASES) continue;
        const { commit, how } = await commitOf(`refs/tags/${tag}`, sources);
        if (commit === null) return missing(`the previous published release is ${tag}, and ${how}`);
        if (commit !== change.head) return { commit, how: `${short(commit)}, the previous published release ${tag}` };
      }
    }
    return missing("there is no earlier published release (drafts and pre-releases do not count)");
  });
}

// src/baseline/resolve.ts
var REPORT_ARTIFACT = "pareto-gate-report";
async function resolveBaseline(spec, change, repository, remote) {
  const sources = { repository, remote };
  if (spec.kind === "artifact" && change.kind === "terminal") {
    throw new UserError(
      "usage",
      `Baseline "artifact:${spec.name}": artifacts are those of a run on GitHub; on a terminal name files or a commit, such as path:baseline/*.json or ref:main`
    );
  }
  if (spec.kind === "none") return { ...missing("none was asked for"), search: null };
  const found = notItself(
    spec.kind === "ref" ? await named(spec.ref, sources) : await BY_EVENT[change.kind](change, sources),
    change
  );
  return { ...found, search: spec.kind === "path" ? null : searchFor(spec, change, found.commit) };
}
async function rulesBase(change, repository) {
  const { base } = change;
  if (base === null) return null;
  if (base.sha === null)
    return missing(change.problems.join("; ") || "the event does not say what the change's base is");
  const tip = await tipOf(change, base.sha, repository);
  const name = base.branch ?? "the base";
  return {
    commit: tip,
    how: `${short(tip)}, ${tip === base.sha ? `${name} as the event has it` : `${name} as GitHub merged it`}`
  };
}
async function tipOf(change, base, repository) {
  if (change.kind !== "pull_request" || change.sha === null || repository === null) return base;
  const [first, second, ...more] = await repository.parents(change.sha) ?? [];
  return first !== void 0 && second === change.head && more.length === 0 ? first : base;
}
var ofPull = async (change, sources) => {
  const base = await rulesBase(change, sources.repository);
  if (base === null || base.commit === null || change.head === null) {
    return missing(change.problems.join("; ") || "the event does not say what the change's base is");
  }
  return mergeBaseOf(base.commit, change.head, sources);
};
var ofGroup = async ({ base, problems }) => base?.sha ? { commit: base.sha, how: `${short(base.sha)}, the base of the merge group` } : missing(problems.join("; ") || "the event does not say what the merge group's base is");
var ofPush = async ({ before: before2, ref }, sources) => {
  if (before2 === null) return missing(`the push to ${ref ?? "this branch"} has no commit before it`);
  const { commit, how } = await commitOf(before2, sources);
  return commit === null ? missing(`the commit before the push is gone: ${how}`) : { commit, how: `${short(commit)}, the commit before the push` };
};
var ofStored = async ({ head }) => missing(
  head === null ? "the event does not say which commit is judged" : "the newest stored report of an earlier commit"
);
var BY_EVENT = {
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
  terminal: async () => missing("on a terminal there is none, unless --baseline names one, such as --baseline ref:main"),
  other: async ({ event }) => missing(`event "${event}" says no commit to compare with; name one, such as baseline: ref:main`)
};
async function named(ref, sources) {
  const found = await commitOf(ref, sources);
  if (found.commit !== null || found.how.startsWith("GitHub did not")) return found;
  throw new UserError(
    "usage",
    `Baseline "ref:${ref}": ${found.how}; name a branch, a tag or a commit that is there (in a clone: as git rev-parse takes it, such as origin/main)`
  );
}
function notItself(found, { head }) {
  if (found.commit === null || found.commit !== head) return found;
  return missing(`${found.how}, is the commit that is judged; a change is not compared with itself`);
}
var STORED = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch"]);
function searchFor(spec, change, commit) {
  const branch = branchFor(change);
  const stored2 = STORED.has(change.kind) && spec.kind !== "ref";
  const at = stored2 ? change.head : commit;
  if (branch === null || at === null) return null;
  const reach = stored2 ? "before" : spec.kind === "ref" ? "exact" : "within";
  return { name: spec.kind === "artifact" ? spec.name : REPORT_ARTIFACT, branch, at, reach };
}
function branchFor({ base, ref, defaultBranch }) {
  const own2 = ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
  return base?.branch ?? own2 ?? defaultBranch;
}

// src/baseline/tree.ts
var MiB = 1024 * 1024;
var MAX_REMOTE_FILES = 50;
var MAX_REMOTE_BYTES = 50 * MiB;
var DEEPER2 = "check out with `fetch-depth: 0`, so that it comes from the clone";
async function treeOf(commit, repository, remote) {
  const entries = await repository?.list(commit) ?? null;
  if (repository !== null && entries !== null) {
    return {
      tree: { commit, entries, read: (entry, cap) => repository.read(commit, entry.path, cap) },
      how: `commit ${short(commit)}, from the clone`
    };
  }
  const lacks = `the clone does not have commit ${short(commit)}`;
  if (remote === null) return { tree: null, how: `${lacks}; ${DEEPER2}` };
  return remoteTree(commit, remote, lacks);
}
async function remoteTree(commit, remote, lacks) {
  try {
    const found = await remote.tree(commit);
    if (found === null) return { tree: null, how: `${lacks}, and neither has GitHub` };
    if (found.truncated) {
      return { tree: null, how: `${lacks}, and GitHub's API lists only a part of so large a tree; ${DEEPER2}` };
    }
    const entries = [...found.entries].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
    return {
      tree: { commit, entries, read: withinLimits(commit, remote) },
      how: `commit ${short(commit)}, through GitHub's API`
    };
  } catch (error) {
    return { tree: null, how: `${lacks}, and GitHub's API gave none of it (${sentence(error)})` };
  }
}
function withinLimits(commit, remote) {
  const read = /* @__PURE__ */ new Map();
  let bytes = 0;
  return async (entry, cap) => {
    const known2 = read.get(entry.id);
    if (known2) return known2;
    const where = `${entry.path} at ${short(commit)}`;
    if (entry.size > cap) throw new UserError("cap-exceeded", `${where}: ${entry.size} bytes, more than ${cap}`);
    if (read.size === MAX_REMOTE_FILES || bytes + entry.size > MAX_REMOTE_BYTES) throw beyond(where);
    bytes += entry.size;
    const content = await blobOf(remote, entry, cap, where);
    read.set(entry.id, content);
    return content;
  };
}
async function blobOf(remote, entry, cap, where) {
  try {
    return await remote.blob(entry.id, cap);
  } catch (error) {
    throw new UserError("file-unreadable", `${where}: GitHub's API did not give it (${sentence(error)})`);
  }
}
function beyond(where) {
  return new UserError(
    "cap-exceeded",
    `${where}: with it the baseline needs more than ${MAX_REMOTE_FILES} files or ${MAX_REMOTE_BYTES / MiB} MiB through GitHub's API; ${DEEPER2}`
  );
}
function changedPaths(from3, to) {
  const before2 = new Map(from3.entries.map((one) => [one.path, one]));
  const after = new Map(to.entries.map((one) => [one.path, one]));
  return [.../* @__PURE__ */ new Set([...before2.keys(), ...after.keys()])].filter((path) => before2.get(path)?.id !== after.get(path)?.id || before2.get(path)?.kind !== after.get(path)?.kind).sort();
}

// src/comparison/base.ts
async function baseOf(path, world) {
  const { change, repository, remote } = world;
  const commit = await rulesBase(change, repository);
  if (commit === null) return { policy: null, selfJudged: null, workflow: null, how: "working tree" };
  const found = commit.commit === null ? { tree: null, how: commit.how } : await treeOf(commit.commit, repository, remote);
  const files = found.tree && world.openCommit(found.tree);
  const there = await basePolicy(files, found.how, [path, DEFAULT_POLICY]);
  if (there === "absent") {
    const selfJudged = `${change.base?.branch ?? "the base"} has no ${path}`;
    return { policy: null, selfJudged, workflow: null, how: `the change's own policy; ${selfJudged}` };
  }
  if (files === null) throw new UserError("file-unreadable", commit.how);
  const policy = await readPolicy(files, there.path, null);
  const how = `the base's policy (${commit.how}) and the change's own`;
  return { policy, selfJudged: null, workflow: await ownWorkflow(files, world), how };
}
var MAX_WORKFLOW_BYTES = 1024 * 1024;
async function ownWorkflow(base, { change, workspace }) {
  const path = change.run.workflow;
  if (path === null) return null;
  const [before2, now] = await Promise.all(
    [base, workspace].map((files) => files.text(path, MAX_WORKFLOW_BYTES).catch(() => null))
  );
  return before2 === now ? null : path;
}

// src/comparison/borrowed.ts
var KEEPS_BASELINE = "baseline";
function borrowed({ past, changed: changed2 }, policy) {
  if (!past?.evidence) return ["there are no readings of a baseline"];
  if (changed2.paths === null) return [`which files the change touches cannot be told: ${changed2.why}`];
  const { paths } = changed2;
  const silent = policy.deployments.filter((one) => one.dependsOn.length === 0).map((one) => `"${one.name}"`);
  const none2 = policy.deployments.length === 0 || silent.length > 0;
  return [
    ...none2 ? [`no depends_on says what the results of ${silent.join(", ") || "the models"} depend on`] : [],
    ...paths.includes(policy.path) ? [`${policy.path} changed`] : []
  ];
}

// src/comparison/judges.ts
async function judgesOf(base, head, workspace) {
  if (base.policy === null) {
    const change = { selfJudged: base.selfJudged, loosened: [], dropped: [] };
    return { byBase: null, byHead: head, headResults: null, change, changes: [] };
  }
  const [{ compose }, { compare }] = await Promise.all([
    import("./compose-LCHTFWXC.js"),
    import("./compare-YU32QH3C.js")
  ]);
  const renamed = renamedIn(base.policy, head);
  const { byBase, byHead, headResults } = compose(
    renamed ? follow(base.policy, renamed) : base.policy,
    head,
    rewritten
  );
  const found = compare(base.policy, head, rewritten);
  const { loosened, tightened, restated, assumed, declaredOnlyHere: declared2, dropped } = found;
  const lists = { loosened, tightened, restated, assumed, declared: declared2, dropped };
  return {
    byBase,
    byHead,
    headResults,
    change: {
      selfJudged: null,
      loosened: [...workflowOf(base), ...loosened],
      dropped: renamed ? [] : await stillThere(base.policy, head, workspace)
    },
    changes: Object.entries(lists).flatMap(
      ([kind, all]) => all.map(({ text, entry }) => ({ kind, text, ...entry ? { entry } : {} }))
    )
  };
}
function workflowOf({ workflow }) {
  if (workflow === null) return [];
  const text = `the workflow that runs the gate, ${workflow}, is not the base's`;
  return [{ text, location: { path: workflow, line: 1, column: 1 } }];
}
function renamedIn(base, head) {
  const without = (some, others) => {
    const names = new Set(others.deployments.map((one) => one.name));
    return some.deployments.map((one) => one.name).filter((name) => !names.has(name));
  };
  const [[from3, ...gone], [to, ...fresh]] = [without(base, head), without(head, base)];
  return from3 !== void 0 && to !== void 0 && gone.length + fresh.length === 0 ? { from: from3, to } : null;
}
function follow(base, { from: from3, to }) {
  const named4 = (all) => all.map(
    (one) => one.deployments?.some((pattern) => matches(pattern, from3)) ? { ...one, deployments: [...one.deployments, to] } : one
  );
  const { budgets: budgets2, moves: moves2, frontiers } = base;
  const deployments = base.deployments.map((one) => one.name === from3 ? { ...one, name: to } : one);
  return { ...base, deployments, budgets: named4(budgets2), moves: named4(moves2), frontiers: named4(frontiers) };
}
async function stillThere(base, head, workspace) {
  const names = new Set(head.deployments.map((one) => one.name));
  const dropped = [];
  for (const { name, dependsOn: dependsOn2, manifests } of base.deployments) {
    if (names.has(name)) continue;
    for (const glob of [...manifests, ...dependsOn2]) {
      const [file] = (await workspace.glob(glob)).filter((path) => path !== glob);
      const there = file ?? (await workspace.text(glob, 1 << 20).catch(() => "") === null ? void 0 : glob);
      if (there !== void 0) {
        dropped.push({ name, file: there });
        break;
      }
    }
  }
  return dropped;
}

// src/baseline/runs.ts
var TRUSTED_EVENTS = /* @__PURE__ */ new Set(["push", "merge_group", "schedule", "workflow_dispatch"]);
var MAX_PAGES = 3;
async function* candidates(search, own2, remote) {
  const workflow = own2.workflow.slice(own2.workflow.lastIndexOf("/") + 1);
  const query = { workflow, branch: search.branch, event: null, headSha: null, status: "completed" };
  const counted2 = (runs) => runs.filter((run) => counts(run, search, own2));
  const queued = await firstPage(remote.runs({ ...query, branch: null, event: "merge_group" }));
  let pages = 0;
  for await (const runs of remote.runs(query)) {
    const page = pages === 0 ? [...queued, ...runs] : runs;
    yield counted2(page).sort(
      (a, b) => a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1
    );
    if (++pages === MAX_PAGES) return;
  }
}
async function firstPage(pages) {
  for await (const page of pages) return page;
  return [];
}
function counts(run, { branch }, own2) {
  const same = (name) => name?.toLowerCase() === own2.repository.toLowerCase();
  const queue = `gh-readonly-queue/${branch}/`;
  const onBranch = run.event === "merge_group" ? run.headBranch?.startsWith(queue) === true : run.headBranch === branch;
  return same(run.repository) && same(run.headRepository) && run.workflow === own2.workflow && TRUSTED_EVENTS.has(run.event) && run.status === "completed" && run.id !== own2.id && onBranch;
}

// src/baseline/stored.ts
var MAX_RUNS = 10;
var MAX_COMPARED = 10;
async function findReport(search, change, sources, openBytes) {
  const { remote } = sources;
  const { repository, run } = change;
  if (remote === null) return none("stored reports are artifacts on GitHub, and it cannot be asked here");
  if (repository === null || run.workflow === null) {
    return none("stored reports count only from this workflow file, and the run does not say which it is");
  }
  try {
    return await newest(search, { repository, workflow: run.workflow, id: run.id }, { ...sources, remote }, openBytes);
  } catch (error) {
    const denied = error instanceof GitHubError && error.status === 403;
    const needs = denied ? "; the job needs `permissions: actions: read`" : "";
    return none(`no stored report: GitHub could not be asked (${sentence(error)})${needs}`);
  }
}
async function newest(search, own2, sources, openBytes) {
  const refusals = [];
  const spent = { runs: 0, compared: 0 };
  const standing2 = standingIn(search, sources, spent);
  for await (const runs of candidates(search, own2, sources.remote)) {
    const exact = runs.filter((one) => one.headSha === search.at);
    for (const run of search.reach === "before" ? runs : [...exact, ...runs.filter((one) => !exact.includes(one))]) {
      if (spent.runs === MAX_RUNS) return none(lookedAt(search, `the newest ${MAX_RUNS} runs`, refusals));
      if (!await standing2(run)) continue;
      spent.runs++;
      const found = await reportOf(run, search, sources.remote, openBytes);
      if (typeof found !== "string") return { report: found, how: said(found, search) };
      refusals.push(found);
    }
  }
  const cut = spent.compared === MAX_COMPARED ? `; check out with \`fetch-depth: 0\` to compare more of them` : "";
  return none(lookedAt(search, `finished runs of ${own2.workflow} on ${search.branch}`, refusals) + cut);
}
function standingIn(search, sources, spent) {
  const known2 = /* @__PURE__ */ new Map([[search.at, search.reach !== "before"]]);
  return async ({ headSha }) => {
    const before2 = known2.get(headSha);
    if (before2 !== void 0 || search.reach === "exact") return before2 ?? false;
    const local = await isWithin(headSha, search.at, { ...sources, remote: null });
    if (local === null && spent.compared === MAX_COMPARED) return false;
    if (local === null) spent.compared++;
    const within = local ?? await isWithin(headSha, search.at, { ...sources, repository: null }) === true;
    known2.set(headSha, within);
    return within;
  };
}
async function reportOf(run, { name }, remote, openBytes) {
  const where = `run ${run.id} of ${short(run.headSha)}`;
  const found = (await firstPage(remote.artifacts({ run: run.id }))).filter((one) => one.name === name);
  const artifact = found.find((one) => !one.expired);
  if (!artifact) return `${where} has no artifact ${name}${found.length > 0 ? " any more: it has expired" : ""}`;
  try {
    const texts = await readReport(artifact, remote, openBytes);
    const { id, url, event, createdAt } = run;
    return { ...texts, commit: run.headSha, run: { id, url, event, createdAt } };
  } catch (error) {
    return `the artifact ${name} of ${where} cannot be used: ${sentence(error)}`;
  }
}
function said({ commit, run }, { name, at }) {
  const standing2 = commit === at ? "" : `, an ancestor of ${short(at)}`;
  return `${short(commit)}${standing2}, from the artifact ${name} of run ${run.id} (${run.event}, ${run.createdAt.slice(0, 10)})`;
}
function lookedAt({ name, at, reach }, what, refusals) {
  const where = {
    exact: short(at),
    within: `${short(at)} or an ancestor of it`,
    before: `a commit before ${short(at)}`
  }[reach];
  const why = refusals.length === 0 ? "" : ` (${refusals.slice(0, 3).join("; ")}${refusals.length > 3 ? "; \u2026" : ""})`;
  return `no stored report ${name} of ${where} among ${what}${why}`;
}
function none(how) {
  return { report: null, how };
}

// src/comparison/past.ts
async function startOf(spec, judging, world) {
  const found = await resolveBaseline(spec, world.change, world.repository, world.remote);
  const tree = found.commit === null ? null : await treeOf(found.commit, world.repository, world.remote);
  const files = tree?.tree ? world.openCommit(tree.tree) : null;
  const policy = (files && await policyAt(files, judging.path)) ?? judging;
  const changed2 = await changedSince(found, tree?.tree ?? null, world);
  const refused = [];
  for (const source2 of [stored, committed, named2, declared]) {
    const tried = await source2({ spec, found, tree, files, policy, world });
    if (tried === null) continue;
    if ("start" in tried)
      return { past: tried.start.past, used: { ...tried.start.used, branch: branchOf(world.change) }, changed: changed2 };
    refused.push(tried.why);
  }
  const why = [.../* @__PURE__ */ new Set([found.how, ...refused])].join("; ");
  return { used: { source: "none", sha: null, why }, past: null, changed: changed2 };
}
function branchOf({ base, kind, ref }) {
  return base?.branch ?? (kind === "push" ? ref?.replace(/^refs\/heads\//, "") ?? null : null);
}
async function lastReleaseOf(judging, world) {
  const found = { ...await previousRelease(world.change, world), search: null };
  const tree = found.commit === null ? null : await treeOf(found.commit, world.repository, world.remote);
  const files = tree?.tree ? world.openCommit(tree.tree) : null;
  const policy = (files && await policyAt(files, judging.path)) ?? judging;
  const tried = await committed({ spec: { kind: "auto" }, found, tree, files, policy, world });
  if (tried && "start" in tried) return tried.start;
  const why = tried ? `${found.how}; ${tried.why}` : found.how;
  return { used: { source: "none", sha: null, why }, past: null };
}
async function stored({ found, policy, world }) {
  if (found.search === null) return null;
  const { report, how } = await findReport(found.search, world.change, world, world.openBytes);
  if (report === null) return { why: how };
  const { restore } = await import("./restore-7GIYFQXO.js");
  const restored = await restore(report.report, report.samples?.lines() ?? null);
  if ("refused" in restored) return { why: `${how}, but ${restored.refused}` };
  return begin({ source: "artifact", sha: report.commit, why: how }, policy, restored.files);
}
async function committed({ spec, found, tree, files, policy, world }) {
  if (found.commit === null || spec.kind === "path" || spec.kind === "artifact") return null;
  if (files === null) return { why: tree?.how ?? "its files cannot be had" };
  try {
    const evidence2 = await gather(files, policy, world.log);
    if (evidence2.candidates.length === 0) return { why: "no results are committed there" };
    return began({ source: "commit", sha: found.commit, why: `${found.how}${from(found, tree)}` }, policy, evidence2);
  } catch (error) {
    if (error instanceof UserError) return { why: error.message };
    throw error;
  }
}
function from({ how }, tree) {
  const where = tree?.how.replace(/^commit \w+, /, "") ?? "";
  return where === "" || where === "from the clone" && how.includes("in the clone") ? "" : `, ${where}`;
}
async function named2({ spec, found, files, policy, world }) {
  if (spec.kind !== "path") return null;
  const tracked = files !== null && await files.glob(spec.glob).then((paths) => hasAny(files, paths));
  const from3 = tracked && files ? files : world.workspace;
  const where = tracked ? `${spec.glob} at the baseline's commit` : `${spec.glob} in the working tree`;
  const reports = await reportsAmong(from3, spec.glob);
  const sha = tracked ? found.commit : null;
  if (reports !== null) {
    const { restore } = await import("./restore-7GIYFQXO.js");
    const restored = await restore(reports.report, reports.samples);
    if ("refused" in restored)
      throw new UserError("file-unreadable", `Baseline "path:${spec.glob}": ${restored.refused}`);
    return begin({ source: "path", sha, why: `the report ${where}` }, policy, restored.files);
  }
  const evidence2 = await gather(
    from3,
    { results: [plainEntry(spec.glob, null)], models: policy.models, deployments: null },
    world.log
  );
  if (evidence2.candidates.length === 0) return { why: `no results in ${where}` };
  return began({ source: "path", sha, why: where }, policy, evidence2);
}
async function hasAny(files, paths) {
  const [first] = paths;
  if (first === void 0) return false;
  return files.open(first).then(
    () => true,
    () => false
  );
}
async function reportsAmong(from3, glob) {
  const path = (await from3.glob(glob)).find((one) => one === "report.json" || one.endsWith("/report.json"));
  if (path === void 0) return null;
  const source2 = await from3.open(path);
  const samples = await source2.sibling("samples.jsonl.gz");
  return { report: new TextDecoder("utf-8").decode(await source2.bytes()), samples: samples?.lines() ?? null };
}
async function declared({ found, spec, files, policy }) {
  const models = new Set(policy.frontiers.flatMap((family) => family.points?.map((point) => point.model) ?? []));
  const has = policy.deployments.some((one) => one.model !== null && models.has(one.model));
  if (found.commit === null || files === null || spec.kind === "path" || !has) return null;
  const used = {
    source: "frontier",
    sha: found.commit,
    why: `${found.how}, the declared points of what it deploys`
  };
  return { start: { used, past: { policy, evidence: null } } };
}
function begin(used, policy, files) {
  return began(used, policy, gathered({ files, dead: [], conflicts: [] }, policy.results, policy.models));
}
function began(used, policy, evidence2) {
  return { start: { used, past: { policy, evidence: evidence2 } } };
}
async function policyAt(files, path) {
  try {
    return await readPolicy(files, path, null);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
async function changedSince(found, tree, world) {
  const { change, repository, remote } = world;
  if (found.commit === null) return { paths: null, why: found.how };
  const head = change.head ?? await repository?.head() ?? null;
  if (head === null) return { paths: null, why: "the commit that is judged is not known" };
  try {
    const local = await repository?.changed(found.commit, head) ?? null;
    if (local !== null) return { paths: local };
    const there = await treeOf(head, repository, remote);
    if (tree && there.tree) return { paths: changedPaths(tree, there.tree) };
    return { paths: null, why: there.tree ? "the baseline's files cannot be listed" : there.how };
  } catch (error) {
    return { paths: null, why: sentence(error) };
  }
}

// src/inputs/tighten.ts
function tightenMissingBaseline(policy, asked2) {
  if (asked2 === null || asked2 === policy) return { value: policy, ignored: null };
  if (strictness(asked2) > strictness(policy)) return { value: asked2, ignored: null };
  return {
    value: policy,
    ignored: `on-missing-baseline "${asked2}" is looser than the policy's "${policy}" and was ignored`
  };
}
function strictness(value) {
  return ON_MISSING_BASELINE.indexOf(value);
}
function underRequest(policy, { results, onMissingBaseline }) {
  const { value, ignored } = tightenMissingBaseline(policy.onMissingBaseline, onMissingBaseline);
  const off = [...policy.severity].flatMap(([rule, severity]) => severity === "off" ? [rule] : []);
  const added = results.filter((one) => one !== "baseline").map((files) => ({ ...NOTHING, files }));
  return {
    policy: { ...policy, results: [...policy.results, ...added], onMissingBaseline: value },
    remarks: [
      ...ignored === null ? [] : [ignored],
      ...off.length === 0 ? [] : [`switched off by the policy: ${off.join(", ")}`]
    ]
  };
}
var NOTHING = {
  ...{ format: null, model: null, task: null, deployment: null, hardware: null, gpus: null, where: null },
  ...{ columns: null, measures: null, repeats: null, location: null }
};

// src/policy/for-event.ts
var NAMED = {
  pull_request: "pull_request",
  merge_group: "merge_group",
  push: "push",
  tag: "release",
  release: "release",
  deployment: "deployment",
  schedule: "schedule",
  workflow_dispatch: "workflow_dispatch"
};
var STRICTNESS = ["ignore", "warn", "fail"];
function forEvent(policy, kind) {
  const name = NAMED[kind];
  const rules = name && policy.events.get(name);
  if (!rules) return policy;
  const missing3 = rules.onMissingBaseline ?? policy.onMissingBaseline;
  const ages = [policy.maxAgeDays, rules.maxAgeDays].filter((days) => days !== null);
  return {
    ...policy,
    waivers: rules.waivers === "none" ? [] : policy.waivers,
    onInconclusive: rules.onInconclusive ?? policy.onInconclusive,
    onMissingBaseline: STRICTNESS.indexOf(missing3) > STRICTNESS.indexOf(policy.onMissingBaseline) ? missing3 : policy.onMissingBaseline,
    maxAgeDays: ages.length === 0 ? null : Math.min(...ages)
  };
}

// src/rules/context.ts
function contextOf(policy, evidence2, subjects, frontiers, comparison, asked2) {
  const { files, dead: dead2, conflicts, nobody, deadArtefacts = [], manifests = /* @__PURE__ */ new Map() } = evidence2;
  return {
    ...comparison,
    ...asked2,
    ...{ policy, subjects, frontiers, files, conflicts, nobody, deadArtefacts, manifests },
    deadResults: dead2
  };
}
function named3(subject) {
  return `"${subject.name}"`;
}
function cannotTell(subject, measure, lacking3, neededBy2, rest = {}) {
  return finding(lacking3.rule, "unknown", `${named3(subject)}: ${lacking3.reason}`, {
    subject: subject.name,
    model: subject.model,
    measure,
    hint: lacking3.hint,
    neededBy: [neededBy2],
    ...rest
  });
}

// src/rules/compared.ts
function compared(measure, now, before2, context) {
  if (!now) return { lacking: unknown("evidence/missing", `nothing gives ${measure}`), of: "head" };
  if (!now.known) return { lacking: now, of: "head" };
  if (before2 === null) return { lacking: nothingBefore(context), of: "base" };
  const then = before2.measures.get(measure);
  if (!then?.known) {
    const reason = then ? `the baseline has no ${measure}: ${then.reason}` : `the baseline has no ${measure}`;
    return { lacking: unknown("baseline/missing", reason, then?.hint ?? null), of: "base" };
  }
  const other2 = otherConditions(now, then);
  return other2 === null ? { now, then } : { lacking: other2, of: "base" };
}
function nothingBefore({ baseline: baseline2 }) {
  return unknown("baseline/missing", `there is nothing to compare with: ${baseline2.why}`);
}
function otherConditions(now, then) {
  const other2 = differing(now, then);
  if (!other2) return null;
  const reason = `it was measured with ${other2.key} ${other2.now}, and at the baseline with ${other2.key} ${other2.before}`;
  return unknown("evidence/not-comparable", reason, "measure both alike");
}

// src/rules/extra-point.ts
var EXTRA_POINT = "cost_per_extra_point_usd";
var MONTHLY = "monthly_cost_usd";
function judgeExtraPoint(budget, subject, context) {
  const view = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objective = view?.objectives.find((one) => one.goal === "maximize");
  const place = {
    subject: subject.name,
    model: subject.model,
    measure: EXTRA_POINT,
    limit: budget.limit,
    unit: "USD",
    location: budget.location
  };
  const lacks = (reason) => cannotTell(subject, EXTRA_POINT, reason, "budget/max", place);
  if (!view || !objective)
    return lacks(unknown("evidence/missing", "no maximized objective says what a point is", "add one to objectives"));
  const reference = referenceOf(budget, subject, objective, view, context);
  if ("known" in reference) return lacks(reference);
  const [monthly, accuracy] = [subject.measures.get(MONTHLY), subject.measures.get(objective.measure)];
  if (!monthly?.known) return lacks(monthly ?? unknown("evidence/missing", `nothing gives ${MONTHLY}`));
  if (!accuracy?.known) return lacks(accuracy ?? unknown("evidence/missing", `nothing gives ${objective.measure}`));
  const range = objective.info.range;
  if (!range)
    return lacks(
      unknown(
        "evidence/scale",
        `nobody says the range of ${objective.measure}`,
        `state measures."${objective.measure}".range`
      )
    );
  const dearer = monthly.value - reference.monthly;
  if (dearer <= 0)
    return finding("budget/max", "pass", `${named3(subject)} is not dearer than ${reference.name}`, place);
  const points = 100 * (accuracy.value - reference.accuracy) / (range[1] - range[0]);
  const more = `${money(dearer)} a month more than ${reference.name} (${showPercentDelta(dearer / reference.monthly)})`;
  const gap = apart(reference.accuracy, accuracy.value, objective.info).size;
  if (points <= 0) {
    const says = points === 0 ? "is as accurate" : `is ${gap} less accurate`;
    return finding("budget/max", "fail", `${named3(subject)} is dearer and not better: it costs ${more} and ${says}`, {
      ...place,
      hint: `cost at most ${money(reference.monthly)} a month, or an accuracy above ${show(reference.accuracy, objective.info)}`
    });
  }
  const value = dearer / points;
  const gain = `${more} for ${gap} of ${objective.measure}: ${money(value)} for each point`;
  const blur = blurOf(monthly.value, reference.monthly) + blurOf(accuracy.value, reference.accuracy);
  if (value <= budget.limit * (1 + blur))
    return finding(
      "budget/max",
      "pass",
      `${named3(subject)} costs ${gain}, within the limit of ${money(budget.limit)}`,
      { ...place, value }
    );
  return finding("budget/max", "fail", `${named3(subject)} costs ${gain}; the limit is ${money(budget.limit)}`, {
    ...place,
    value,
    hint: `at most ${money(reference.monthly + budget.limit * points)} a month for this gain`
  });
}
function blurOf(value, other2) {
  return 2 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(other2)) / Math.abs(value - other2);
}
function referenceOf(budget, subject, objective, view, context) {
  if (budget.against === "frontier") return pointBelow(subject, objective, view);
  const [cost2, quality] = [MONTHLY, objective.measure].map(
    (measure) => compared(measure, subject.measures.get(measure), subject.before, context)
  );
  if (!cost2 || !quality) return unknown("baseline/missing", "there is nothing to compare with");
  if ("lacking" in cost2) return cost2.lacking;
  if ("lacking" in quality) return quality.lacking;
  return { monthly: cost2.then.value, accuracy: quality.then.value, name: "the baseline" };
}
function pointBelow(subject, objective, view) {
  const cost2 = view.objectives.find((one) => one.measure === MONTHLY);
  if (!cost2)
    return unknown("evidence/not-comparable", `the frontier has no objective on ${MONTHLY}`, "write against: baseline");
  const accuracy = subject.measures.get(objective.measure);
  if (!accuracy?.known) return accuracy ?? unknown("evidence/missing", `nothing gives ${objective.measure}`);
  const quality = (point) => point.values.get(objective.name) ?? Number.NaN;
  const [next] = (view.rule.points ?? []).filter((point) => point.model !== subject.model && quality(point) < accuracy.value).sort((a, b) => quality(b) - quality(a));
  if (!next)
    return unknown(
      "evidence/missing",
      "no frontier point has a lower accuracy",
      "declare one, or write against: baseline"
    );
  return { monthly: next.values.get(cost2.name) ?? Number.NaN, accuracy: quality(next), name: `"${next.model}"` };
}

// src/rules/worst.ts
var ORDER = { fail: 0, unknown: 1, warn: 2, pass: 3 };
function worst(findings) {
  const rank = (one) => one.rule === "budget/near" ? ORDER.warn : ORDER[one.outcome];
  const excess = (one) => Math.abs((one.value ?? 0) - (one.limit ?? 0));
  const [first] = [...findings].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 0 ? excess(b) - excess(a) : excess(a) - excess(b))
  );
  return first ? [first] : [];
}

// src/rules/budgets.ts
var budgets = {
  subject: (subject, context) => context.policy.budgets.filter((budget) => !budget.across && applies(budget, subject)).flatMap(
    (budget) => budget.measure === EXTRA_POINT ? judgeExtraPoint(budget, subject, context) : worst(measured(budget, subject).map((one) => judge(budget, subject, one, context)))
  ),
  run: (context) => context.policy.budgets.filter((budget) => budget.across).flatMap((budget) => judgeSum(budget, context))
};
var KINDS = {
  max: { rule: "budget/max", side: "above", broken: (value, limit) => value > limit },
  min: { rule: "budget/min", side: "below", broken: (value, limit) => value < limit }
};
function goalOf({ kind }, info) {
  return info.goal ?? (kind === "max" ? "minimize" : "maximize");
}
function measured(budget, subject) {
  const all = [...subject.measures].map(([measure, value]) => ({ measure, value }));
  if (!isWild(budget.measure)) return all.filter((one) => one.measure === budget.measure);
  return all.filter((one) => matches(budget.measure, one.measure));
}
function judge(budget, subject, { measure, value }, context) {
  const kind = KINDS[budget.kind];
  const info = context.info(measure);
  const place = { location: budget.location, limit: budget.limit, unit: info.unit };
  if (!value.known) return cannotTell(subject, measure, value, kind.rule, place);
  const reason = unfit(value, budget.limit, goalOf(budget, info), info);
  if (reason) return cannotTell(subject, measure, reason, kind.rule, { ...place, value: value.value });
  const found = verdictOf(
    budget,
    value,
    info,
    { subject: subject.name, model: subject.model, measure, ...place },
    named3(subject)
  );
  return context.lenient ? forgiven(found, budget, subject, info) : found;
}
function forgiven(found, budget, subject, info) {
  const then = subject.before?.measures.get(info.name);
  const { broken } = KINDS[budget.kind];
  if (found.outcome !== "fail" || found.rule !== KINDS[budget.kind].rule || !then?.known || found.value === null)
    return found;
  const worse2 = budget.kind === "max" ? found.value > then.value : found.value < then.value;
  if (worse2 || !broken(then.value, budget.limit)) return found;
  return {
    ...found,
    outcome: "warn",
    message: `${found.message}, as it was before this change (${show(then.value, info)})`
  };
}
function verdictOf(budget, value, info, place, who) {
  const kind = KINDS[budget.kind];
  const [shown, limit] = versus(value.value, budget.limit, info);
  const found = { ...place, value: value.value };
  const says = `${who}: ${info.name} is ${shown}`;
  if (kind.broken(value.value, budget.limit)) {
    const by = showSize(value.value - budget.limit, info);
    const hint = `at ${budget.kind === "max" ? "most" : "least"} ${show(budget.limit, info)}`;
    return finding(kind.rule, "fail", `${says}, ${by} ${kind.side} the limit of ${limit}`, { ...found, hint });
  }
  const near = nearLimit(budget);
  if (near !== null && (budget.kind === "max" ? value.value >= near : value.value <= near)) {
    return finding("budget/near", "fail", `${says}, close to the limit of ${limit}`, {
      ...found,
      hint: `warns ${budget.kind === "max" ? "from" : "up to"} ${show(near, info)}`
    });
  }
  return finding(kind.rule, "pass", `${says}, within the limit of ${limit}`, found);
}
function nearLimit(budget) {
  if (budget.warn === null) return null;
  return budget.warn.kind === "percent" ? budget.warn.value / 100 * budget.limit : budget.warn.value;
}
function sound(value, budget, context) {
  const info = context.info(budget.measure);
  return value.known ? unsound(value, goalOf(budget, info), info) ?? value : value;
}
function together(some, all) {
  const noun = some[0]?.kind ?? "deployment";
  const count = `${some.length} ${noun}${some.length === 1 ? "" : "s"} together`;
  if (some.length === all && all > 1) return `all ${count}`;
  const names = some.slice(0, 4).map(named3).join(", ");
  return `${count} (${names}${some.length > 4 ? ` and ${some.length - 4} more` : ""})`;
}
function judgeSum(budget, context) {
  const parts = budgeted(budget, context.subjects).flatMap(
    (subject) => measured(budget, subject).map(({ measure, value: value2 }) => ({ subject, measure, value: sound(value2, budget, context) }))
  );
  if (parts.length === 0) return [];
  const kind = KINDS[budget.kind];
  const info = context.info(budget.measure);
  const sum = sumOf(parts.flatMap(({ value: value2 }) => value2.known ? [value2.value] : []));
  const lacking3 = parts.filter((part) => !part.value.known);
  const who = together(
    parts.map(({ subject }) => subject),
    context.subjects.length
  );
  const place = { measure: budget.measure, location: budget.location, limit: budget.limit, unit: info.unit };
  const settled = lacking3.length === 0 || budget.kind === "max" && kind.broken(sum, budget.limit);
  if (!settled) {
    return lacking3.map(
      (part) => part.value.known ? finding(kind.rule, "pass", "", {}) : cannotTell(part.subject, part.measure, part.value, kind.rule, { ...place, value: null })
    );
  }
  const value = {
    known: true,
    value: sum,
    unit: info.unit,
    stderr: null,
    n: null,
    basis: null,
    formula: null,
    origins: []
  };
  const found = verdictOf(budget, value, info, place, who);
  const missing3 = lacking3.length > 0 ? ` (without ${lacking3.map((part) => named3(part.subject)).join(", ")}, unknown)` : "";
  return [{ ...found, message: `${found.message}${missing3}` }];
}

// src/rules/policy.ts
var policyRules = {
  run: (context) => [
    ...changed(context),
    ...judgesNothing(context),
    ...deadResults(context),
    ...deadBudgets(context),
    ...deadFamilies(context),
    ...deadFiles(context),
    ...deadTiers(context)
  ]
};
function changed({ policy, policyChange, removed }) {
  const top = { path: policy.path, line: 1, column: 1 };
  const { selfJudged, loosened, dropped } = policyChange;
  return [
    ...selfJudged === null ? [] : [
      finding("policy/self-judged", "fail", `this change is judged by its own policy alone: ${selfJudged}`, {
        location: top
      })
    ],
    ...loosened.map(
      ({ text, location }) => finding("policy/loosened", "fail", `the change loosens the policy: ${text}`, {
        location: location ?? top
      })
    ),
    ...dropped.map(
      ({ name, file }) => finding(
        "policy/dropped",
        "fail",
        `"${name}" left the policy${servedBy2(name, removed)}, and ${file} is still there`,
        {
          location: top,
          hint: `declare deployments."${name}" again, or remove what deploys it`
        }
      )
    )
  ];
}
function servedBy2(name, removed) {
  const gone = removed.find((one) => one.name === name);
  const cost2 = gone?.measures.get("monthly_cost_usd");
  const parts = [
    ...gone?.model ? [`it served "${gone.model}"`] : [],
    ...cost2?.known ? [`${money(cost2.value)} a month`] : []
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function dead(message, context, hint) {
  return finding("policy/dead-rule", "unknown", message, { location: context.location, hint });
}
function judgesNothing({ policy }) {
  if (limitsOf(policy).length > 0 || policy.tiers.size > 0) return [];
  if (policy.frontiers.some((family) => (family.points ?? []).length > 0)) return [];
  const location = { path: policy.path, line: 1, column: 1 };
  return [
    dead(
      "the policy judges nothing: it has no budgets, no tiers and no declared frontier",
      { location },
      "add budgets or frontier; `pareto-gate init` proposes them from results that are there"
    )
  ];
}
function deadResults(context) {
  if (!context.files.some((file) => file.evidence !== null)) return [];
  return context.deadResults.flatMap((index) => {
    const entry = context.policy.results[index];
    return entry ? [dead(`results: no file matches "${entry.files}"`, entry, "correct the pattern, or remove it")] : [];
  });
}
function limitsOf({ budgets: budgets2, moves: moves2 }) {
  return [
    ...budgets2.map((budget) => ({ key: budget.kind, budget })),
    ...moves2.map((budget) => ({ key: `max_${budget.kind}`, budget }))
  ];
}
function merged({ subjects }) {
  return subjects.map(
    (one) => one.declared?.tierAtMerge === void 0 ? one : { ...one, declared: { ...one.declared, tier: one.declared.tierAtMerge } }
  );
}
function deadBudgets(context) {
  const all = merged(context);
  return limitsOf(context.policy).flatMap(({ key, budget }) => {
    const label = `budgets: ${key} of ${budget.measure}`;
    const subjects = budgeted(budget, all);
    if (context.subjects.length > 0 && subjects.length === 0) {
      return [dead(`${label} is for ${selectors(budget)}, and there is none`, budget, choices(context))];
    }
    if (!isWild(budget.measure) || subjects.some((subject) => measured(budget, subject).length > 0)) return [];
    const names = [...new Set(subjects.flatMap((subject) => [...subject.measures.keys()]))].sort();
    return [dead(`${label} matches no measure`, budget, `there are: ${names.slice(0, 12).join(", ")}`)];
  });
}
function selectors(budget) {
  const parts = [
    ["deployments", budget.deployments],
    ["models", budget.models],
    ["tiers", budget.tiers]
  ];
  return parts.flatMap(([name, patterns]) => patterns ? [`${name} ${patterns.map((one) => `"${one}"`).join(", ")}`] : []).join(" and ");
}
function choices(context) {
  return `there are: ${context.subjects.slice(0, 12).map((subject) => `"${subject.name}"`).join(", ")}`;
}
function deadFamilies(context) {
  return context.policy.frontiers.flatMap(
    (family) => (family.deployments ?? []).filter(
      (pattern) => context.subjects.length > 0 && !context.subjects.some((subject) => matches(pattern, subject.name))
    ).map(
      (pattern) => dead(`frontiers."${family.name}": no deployment matches "${pattern}"`, family, choices(context))
    )
  );
}
function deadFiles({ policy, deadArtefacts, manifests }) {
  const models = deadArtefacts.flatMap((name) => {
    const model = policy.models.get(name);
    const hint = "correct the path; weights that Git LFS keeps are read by their pointers, others by a committed config.json";
    return model ? [dead(`models."${name}".artifact: no file matches "${model.artifact}"`, model, hint)] : [];
  });
  const deployments = policy.deployments.flatMap(
    (one) => (manifests.get(one.name)?.dead ?? []).map(
      (pattern) => dead(
        `deployments."${one.name}".manifests: no file matches "${pattern}"`,
        one,
        "correct the pattern, or remove it"
      )
    )
  );
  return [...models, ...deployments];
}
function deadTiers({ policy }) {
  const used = /* @__PURE__ */ new Set([
    ...policy.deployments.map((one) => one.tierAtMerge === void 0 ? one.tier : one.tierAtMerge),
    ...[...policy.models.values()].flatMap((one) => one.requires)
  ]);
  return [...policy.tiers.values()].filter((one) => !used.has(one.name)).map((one) => dead(`tiers."${one.name}": no deployment is in it`, one, choicesOfTiers(policy)));
}
function choicesOfTiers({ deployments }) {
  const names = deployments.slice(0, 12).map((one) => `"${one.name}"`);
  return names.length === 0 ? "declare deployments, each with its tier; a measured model alone has none" : `write tier for one of ${names.join(", ")}, or remove it`;
}

// src/rules/baseline.ts
var baseline = {
  run: ({ removed, policy, policyChange }) => {
    const said2 = new Set(policyChange.dropped.map((one) => one.name));
    return removed.filter((one) => !said2.has(one.name)).map(
      ({ name, model }) => finding("baseline/removed", "fail", `"${name}" is no longer deployed${servedBy2(name, removed)}`, {
        subject: name,
        model,
        location: { path: policy.path, line: 1, column: 1 },
        hint: `if it still runs somewhere, declare deployments."${name}" again`
      })
    );
  }
};

// src/rules/cost.ts
var cost = {
  subject: (subject) => subject.issues.map(
    (issue) => finding(issue.rule, "fail", `${named3(subject)}: ${issue.message}`, {
      subject: subject.name,
      model: subject.model,
      measure: issue.measure ?? null,
      value: issue.value ?? null,
      limit: issue.limit ?? null,
      location: subject.declared?.location ?? null,
      hint: issue.hint
    })
  )
};

// src/rules/evidence.ts
var evidence = {
  run: (context) => [
    ...nothingRead(context),
    ...unreadable(context),
    ...ownerless(context),
    ...contradictions(context)
  ]
};
function nothingRead(context) {
  if (context.files.some((file) => file.evidence !== null || file.outcome === "unreadable")) return [];
  const patterns = context.policy.results.map((entry) => `"${entry.files}"`).join(", ");
  const [first] = context.files;
  const seen = first ? `${counted(context.files.length)} found and none is a known format, such as ${first.path}: ${first.why}` : `no file matches ${patterns || "any results pattern"}`;
  return [
    finding("evidence/missing", "unknown", `there is no evidence: ${seen}`, {
      location: context.policy.results[0]?.location ?? null,
      hint: "run the evaluation before the gate, or correct `results`; `pareto-gate inspect PATH` shows what is read"
    })
  ];
}
function counted(files) {
  return files === 1 ? "1 file was" : `${whole(files)} files were`;
}
function unreadable(context) {
  const own2 = new Set([...context.manifests.values()].flatMap((one) => one.paths));
  return context.files.filter((file) => file.outcome === "unreadable" && !own2.has(file.path)).map(
    (file) => finding("evidence/unreadable", "unknown", `${file.path}: ${file.why ?? "it cannot be read"}`, {
      location: { path: file.path, line: 1, column: 1 },
      hint: `write the file anew, or take it out of ${file.entry === null ? "the policy" : "`results`"}`
    })
  );
}
function ownerless(context) {
  const paths = [...new Set(context.nobody.map((one) => one.path))].sort();
  return paths.map((path) => {
    const names = [...new Set(context.nobody.flatMap((one) => one.path === path ? [one.measure] : []))];
    const few = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
    return finding("evidence/missing", "unknown", `${path}: the file names no model for ${few}`, {
      location: { path, line: 1, column: 1 },
      hint: `write the results entry as { files: ${path}, model: \u2026 }`
    });
  });
}
function contradictions(context) {
  return context.conflicts.map(
    (conflict) => finding("evidence/conflict", "unknown", `${conflict.path}: ${conflict.message}`, {
      location: { path: conflict.path, line: 1, column: 1 },
      hint: "correct the entry of `results`, or the file"
    })
  );
}

// src/rules/frontier.ts
var OLD_POINT_DAYS = 180;
var frontier = {
  subject: (subject, context) => {
    const view = familyOf(subject, context);
    return view ? judge2(subject, view, context) : [];
  },
  run: (context) => [
    ...context.frontiers.flatMap((view) => [
      ...undeclared(view, context),
      ...declaredDominated(view),
      ...noFloor(view, context)
    ])
  ]
};
function familyOf(subject, context) {
  const view = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  return view?.rule.points ? view : null;
}
function judge2(subject, view, context) {
  const lacking3 = view.objectives.flatMap((objective) => {
    const value = subject.measures.get(objective.measure);
    if (!value) return [];
    const reason = incomparable(objective, value, view.rule.points ?? [], context.info);
    return reason ? [cannotTell(subject, objective.measure, reason, "frontier/dominated", { location: objective.location })] : [];
  });
  if (lacking3.length > 0) return lacking3;
  const { standing: stands } = subject;
  if (!stands) return [];
  const place = { subject: subject.name, model: subject.model, location: view.rule.location };
  if (stands.status === "unknown") {
    const excluded = stands.excluded ?? [];
    return [
      finding(
        "evidence/not-comparable",
        "unknown",
        `${named3(subject)}: no point of the declared frontier can be compared with it: ${excluded.map((one) => one.why).join("; ")}`,
        {
          ...place,
          neededBy: ["frontier/dominated"],
          hint: "declare the points on the same basis, or measure the cost as the points were measured"
        }
      )
    ];
  }
  if (stands.status !== "dominated") {
    const which = view.rule.measuredFor === void 0 ? "the declared frontier" : "the baseline's frontier";
    return [finding("frontier/dominated", "pass", `${named3(subject)} ${STANDS[stands.status](which)}`, place)];
  }
  const before2 = wasDominated(subject, view, context);
  const says = dominatedBy(subject, view, context);
  return [
    finding("frontier/dominated", before2 ? "warn" : "fail", before2 ? `${says}, as it was before this change` : says, {
      ...place,
      hint: waysOut(subject, view, context)
    })
  ];
}
function wasDominated(subject, { rule }, { lenient, info }) {
  if (!lenient || subject.before === null) return false;
  const { measures } = subject.before;
  const isWorse = rule.objectives.some(({ measure, goal }) => {
    const [now, then] = [subject.measures.get(measure), measures.get(measure)];
    if (!now?.known || !then?.known) return true;
    return goal === "maximize" ? now.value < then.value : now.value > then.value;
  });
  return !isWorse && standing(rule, measures, info)?.status === "dominated";
}
var STANDS = {
  extends: (frontier2) => `extends ${frontier2}`,
  on: (frontier2) => `is on ${frontier2}`,
  tolerated: (frontier2) => `is behind ${frontier2} by no more than the tolerance`
};
function dominatedBy(subject, view, context) {
  const name = subject.standing?.dominatedBy[0] ?? "";
  const point = view.rule.points?.find((one) => one.model === name);
  if (!point) return `${named3(subject)} is dominated by "${name}"`;
  const better = view.objectives.flatMap((objective) => advantage(subject, point, objective, context));
  if (view.rule.measuredFor !== void 0) {
    const says = better.join(" and ");
    if (subject.model === name) return `${named3(subject)} is behind what it was: that is ${says}`;
    if (subject.before?.model === name) return `${named3(subject)} is behind what it was, "${name}": that is ${says}`;
    return `${named3(subject)} is dominated: "${name}", measured at the baseline, is ${says}`;
  }
  const caveat = caveats(point, context);
  if (subject.model === name)
    return `${named3(subject)} is behind its own declared point: that is ${better.join(" and ")}${caveat}`;
  return `${named3(subject)} is dominated: "${name}" is ${better.join(" and ")}${caveat}`;
}
function advantage(subject, point, objective, context) {
  const value = subject.measures.get(objective.measure);
  const other2 = point.values.get(objective.name);
  if (!value?.known || other2 === void 0 || value.value === other2) return [];
  const info = context.info(objective.measure);
  const { pair, size: size2 } = apart(value.value, other2, info);
  const word = info.unit === "USD" ? "cheaper" : info.unit === "ms" ? "faster" : "better";
  return [`${size2} ${word} on ${objective.name} (${pair[1]} against ${pair[0]})`];
}
function caveats(point, context) {
  const lacks = [point.n === null && point.stderr === null ? "n" : "", point.asOf === null ? "date" : ""].filter(
    (one) => one !== ""
  );
  const says = lacks.length > 0 ? [`declared without ${lacks.join(" or ")}`] : [];
  const age = point.asOf === null ? 0 : (Date.parse(context.judgedOn) - Date.parse(point.asOf)) / 864e5;
  if (age > OLD_POINT_DAYS) says.push(`declared on ${point.asOf}`);
  return says.length > 0 ? ` [${says.join(", ")}]` : "";
}
var BOUNDS = {
  minimize: { strict: "below", closed: "at most" },
  maximize: { strict: "above", closed: "at least" }
};
function waysOut(subject, view, context) {
  const ways = (subject.standing?.gap ?? []).flatMap((gap) => {
    const objective = view.objectives.find((one) => one.name === gap.objective);
    if (!objective) return [];
    const info = context.info(objective.measure);
    const bound = BOUNDS[objective.goal][gap.strict ? "strict" : "closed"];
    const { pair, size: size2 } = apart(gap.current, gap.needed, info);
    const by = gap.needed === gap.current ? "" : ` (${gap.needed > gap.current ? "+" : "\u2212"}${size2})`;
    return [`${objective.name} ${bound} ${pair[1]}${by}`];
  });
  return ways.length === 0 ? "" : `${ways.join(", or ")} with all else as it is`;
}
function undeclared(view, { baseline: baseline2 }) {
  if (view.rule.points !== null || view.objectives.length === 0) return [];
  const which = view.rule.name === "" ? "the frontier" : `the frontier "${view.rule.name}"`;
  return [
    finding(
      "baseline/missing",
      "fail",
      `${which} was not judged: none is declared, and ${baseline2.source === "none" ? "there is no baseline to take it from" : "the baseline has none of its numbers"}`,
      {
        location: view.rule.location,
        hint: "declare points with `pareto-gate frontier --write`, which takes them from what is measured"
      }
    )
  ];
}
function declaredDominated(view) {
  return view.declaredDominated.map(
    ({ point, by }) => finding(
      "frontier/declared-dominated",
      "fail",
      `the declared point "${point.model}" is dominated by the declared point "${by}"`,
      {
        model: point.model,
        location: point.location,
        hint: "remove it: a point that another one beats decides nothing"
      }
    )
  );
}
function noFloor(view, context) {
  if (view.rule.points === null || !view.objectives.some((one) => one.goal === "minimize")) return [];
  const maximized = view.objectives.filter((one) => one.goal === "maximize");
  const floored = maximized.some(
    (objective) => context.policy.budgets.some((budget) => budget.kind === "min" && matches(budget.measure, objective.measure))
  );
  const [first] = maximized;
  if (floored || !first) return [];
  return [
    finding(
      "frontier/no-floor",
      "fail",
      `the cheapest model is never dominated, and no budget sets a floor for ${first.measure}`,
      {
        measure: first.measure,
        location: view.rule.location,
        hint: `add to budgets: { measure: "${first.measure}", min: \u2026 }`
      }
    )
  ];
}

// src/rules/hints.ts
var MENDABLE = /* @__PURE__ */ new Set([
  "budget/max",
  "budget/min",
  "budget/increase",
  "budget/decrease",
  "frontier/dominated",
  "cost/capacity",
  "tier/precision",
  "tier/recovery",
  "tier/size",
  "tier/memory",
  "tier/quantized-share"
]);
function withAlternatives(findings, context, judge4) {
  const trials = /* @__PURE__ */ new Map();
  const trialsOf = (subject) => {
    const known2 = trials.get(subject.name);
    if (known2) return known2;
    const made = context.alternatives(subject).map((one) => ({ subject: one, findings: judge4(one) }));
    trials.set(subject.name, made);
    return made;
  };
  return findings.map((found) => {
    const subject = context.subjects.find((one) => one.name === found.subject);
    if (found.outcome !== "fail" || !subject || !MENDABLE.has(found.rule)) return found;
    const hints = [found.hint, bestAlternative(found, subject, trialsOf(subject), context)];
    const said2 = hints.filter((hint) => hint !== null);
    return { ...found, hint: said2.length > 0 ? said2.join("; ") : null };
  });
}
function bestAlternative(found, subject, tried, context) {
  const family = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objectives = family?.objectives ?? [];
  const first = objectives.find((one) => one.goal === "minimize") ?? objectives[0];
  if (!first || tried.length === 0) return null;
  const sign = first.goal === "minimize" ? 1 : -1;
  const worth = (one) => {
    const value = one.measures.get(first.measure);
    return value?.known ? sign * value.value : Number.POSITIVE_INFINITY;
  };
  const [best] = tried.filter((one) => one.findings.every((other2) => passes(other2, context) && !isSame(other2, found))).map((one) => one.subject).filter((one) => worth(one) < Number.POSITIVE_INFINITY).sort((a, b) => worth(a) - worth(b) || ((a.model ?? "") < (b.model ?? "") ? -1 : 1));
  if (!best) return `no measured candidate satisfies every rule here (${tried.length} tried)`;
  const numbers = objectives.flatMap((objective) => {
    const value = best.measures.get(objective.measure);
    return value?.known ? [`${objective.name} ${show(value.value, context.info(objective.measure))}`] : [];
  });
  return `"${best.model}" would pass (${numbers.join(", ")})`;
}
function isSame(other2, found) {
  return other2.outcome !== "pass" && other2.rule === found.rule && other2.measure === found.measure;
}
function passes(found, context) {
  const severity = context.policy.severity.get(found.rule) ?? RULES[found.rule].fallback;
  return found.outcome === "pass" || severity === "warn" || severity === "off";
}

// src/rules/moves.ts
var moves = {
  subject: (subject, context) => context.policy.moves.filter((budget) => !budget.across && applies(budget, subject)).flatMap(
    (budget) => worst(measuresOf(budget, subject).flatMap((measure) => judge3(budget, subject, measure, context)))
  ),
  run: (context) => context.policy.moves.filter((budget) => budget.across).flatMap((budget) => judgeSum2(budget, context))
};
var KINDS2 = {
  increase: { rule: "budget/increase", sign: 1, moved: "rises", word: "increase" },
  decrease: { rule: "budget/decrease", sign: -1, moved: "falls", word: "decrease" }
};
function measuresOf(budget, subject) {
  if (!isWild(budget.measure)) return [budget.measure];
  return [...subject.measures.keys()].filter((name) => matches(budget.measure, name));
}
function judge3(budget, subject, measure, context) {
  const { rule } = KINDS2[budget.kind];
  const place = { location: budget.location };
  const before2 = beforeOf(subject, budget);
  const baseline2 = baselineOf(budget, context);
  if (before2 === null && baseline2.source !== "none") return [isNew(subject, measure, rule, place)];
  const pair = compared(measure, subject.measures.get(measure), before2, { baseline: baseline2 });
  if ("lacking" in pair) return [cannotTell(subject, measure, pair.lacking, rule, place)];
  const found = { ...place, subject: subject.name, model: subject.model, measure };
  return [verdictOf2(budget, pair.now, pair.then, context.info(measure), found, named3(subject))];
}
function beforeOf(subject, { since: since2 }) {
  return since2 === "release" ? subject.released : subject.before;
}
function baselineOf({ since: from3 }, { baseline: baseline2, lastRelease }) {
  return from3 === "release" ? lastRelease : baseline2;
}
function isNew(subject, measure, rule, place) {
  return finding(rule, "pass", `${named3(subject)} is new: ${measure} has not moved`, {
    ...place,
    subject: subject.name,
    model: subject.model,
    measure
  });
}
function verdictOf2(budget, now, then, info, place, who) {
  const { rule, sign, moved, word } = KINDS2[budget.kind];
  const move = sign * (now.value - then.value);
  const allowed = allowedOf(budget, then.value);
  const limit = allowed === null ? null : then.value + sign * allowed;
  const found = { ...place, value: now.value, limit, unit: info.unit };
  if (allowed === null) {
    const reason = `${who}: ${info.name} was ${show(then.value, info)} at the baseline, of which no percentage can be taken`;
    return finding("baseline/missing", "unknown", reason, {
      ...found,
      neededBy: [rule],
      hint: `write max_${word} in the measure's unit`
    });
  }
  const { pair, size: size2 } = apart(then.value, now.value, info);
  const from3 = `from ${pair[0]} to ${pair[1]}${since(budget)}`;
  if (!behind(sign * now.value, sign * then.value, allowed)) {
    const says = move <= 0 ? `${info.name} does not ${word === "increase" ? "rise" : "fall"}` : `${info.name} ${moved} by ${size2}`;
    return finding(rule, "pass", `${who}: ${says}, within the limit`, found);
  }
  const relative = then.value === 0 ? "" : ` (${showPercentDelta((now.value - then.value) / then.value)})`;
  const most = budget.limit.kind === "percent" ? `${budget.limit.value} %` : show(budget.limit.value, info);
  return finding(rule, "fail", `${who}: ${info.name} ${moved} by ${size2}${relative}, ${from3}; the limit is ${most}`, {
    ...found,
    hint: `at ${sign > 0 ? "most" : "least"} ${show(limit ?? Number.NaN, info)}`
  });
}
function allowedOf({ limit }, then) {
  if (limit.kind === "absolute") return limit.value;
  return then === 0 ? null : limit.value / 100 * Math.abs(then);
}
function since({ since: from3 }) {
  return from3 === "release" ? " since the last release" : "";
}
function judgeSum2(budget, context) {
  const { rule } = KINDS2[budget.kind];
  const { measure } = budget;
  const subjects = budgeted(budget, context.subjects);
  if (subjects.length === 0) return [];
  const place = { measure, location: budget.location };
  const now = subjects.map((subject) => ({ subject, value: subject.measures.get(measure) }));
  const lacking3 = now.find(({ value }) => !value?.known);
  if (lacking3) {
    const why = compared(measure, lacking3.value, null, { baseline: baselineOf(budget, context) });
    return "lacking" in why ? [cannotTell(lacking3.subject, measure, why.lacking, rule, place)] : [];
  }
  const gone = budgeted(budget, context.removed).map((subject) => ({ subject, value: subject.measures.get(measure) }));
  const then = [
    ...subjects.flatMap((subject) => {
      const before2 = beforeOf(subject, budget);
      return before2 ? [{ subject, value: before2.measures.get(measure) }] : [];
    }),
    ...gone
  ];
  const missing3 = baselineOf(budget, context).source === "none" ? unknown("baseline/missing", `there is nothing to compare with: ${baselineOf(budget, context).why}`) : then.flatMap(({ subject, value }) => unknownPart(subject, measure, value))[0] ?? null;
  const who = `all ${subjects.length} deployments together`;
  if (missing3) {
    return [
      finding("baseline/missing", "unknown", `${who}: ${missing3.reason}`, {
        ...place,
        neededBy: [rule],
        hint: missing3.hint
      })
    ];
  }
  const sum = (parts) => sumOf(parts.flatMap(({ value }) => value?.known ? [value.value] : []));
  const info = context.info(measure);
  return [verdictOf2(budget, known(sum(now), info.unit), known(sum(then), info.unit), info, place, who)];
}
function unknownPart(subject, measure, value) {
  if (value?.known) return [];
  return [value ?? unknown("baseline/missing", `the baseline has no ${measure} of ${named3(subject)}`)];
}

// src/rules/stale.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var DAY_MS = 864e5;
var stale = {
  subject: (subject, context) => [...unchanged(subject, context), ...aged(subject, context)],
  run: ({ borrowed: borrowed2, policy }) => borrowed2.map(
    (why) => finding("evidence/stale", "fail", `the baseline's results cannot stand for this change's own: ${why}`, {
      location: { path: policy.path, line: 1, column: 1 },
      hint: "evaluate the change, and name its results instead of `results: baseline`"
    })
  )
};
function unchanged(subject, context) {
  const globs = dependsOn(subject, context);
  if (globs.length === 0 || subject.candidate === null) return [];
  const place = { location: subject.declared?.location ?? null };
  if (context.changed.paths === null) {
    if (subject.declared?.dependsOn.length === 0) return [];
    const reason = `whether its results are of this change cannot be told: ${context.changed.why}`;
    const lacking3 = { known: false, rule: "baseline/missing", reason, hint: null };
    return [cannotTell(subject, "depends_on", lacking3, "evidence/stale", { ...place, measure: null })];
  }
  const matches2 = (0, import_picomatch.default)([...globs], { dot: true, nonegate: true, noextglob: true });
  const touched = context.changed.paths.filter((path) => matches2(path));
  const [first] = touched;
  const found = { ...place, subject: subject.name, model: subject.model };
  if (first === void 0) return [];
  if (!sameReadings(subject.candidate, context.atBaseline(subject.candidate.id)))
    return [finding("evidence/stale", "pass", `${named3(subject)}: its results are new, as what they depend on`, found)];
  const more = touched.length > 1 ? ` and ${touched.length - 1} more` : "";
  return [
    finding(
      "evidence/stale",
      "fail",
      `${named3(subject)}: ${first}${more} changed, and its results are those of the baseline`,
      {
        ...found,
        hint: "evaluate again and commit the results with the change"
      }
    )
  ];
}
function dependsOn({ declared: declared2, candidate }, { policy }) {
  if (declared2 === null) return [];
  const artifact = policy.models.get(candidate?.model ?? "")?.artifact ?? null;
  const weights2 = artifact === null ? [] : [artifact.replace(/\/+$/, ""), `${artifact.replace(/\/+$/, "")}/**`];
  return [...declared2.dependsOn, ...declared2.manifests, ...weights2];
}
function sameReadings(now, then) {
  if (then === null) return false;
  const text = ({ readings }) => readings.filter(({ measure }) => MEASURES.get(measure)?.kind !== "artefact").map(({ path, pointer, measure, value, n }) => JSON.stringify([path, pointer, measure, value, n])).sort().join("\n");
  return text(now) === text(then);
}
function aged(subject, context) {
  const most = context.policy.maxAgeDays;
  if (most === null || subject.candidate === null) return [];
  const measured2 = subject.candidate.readings.filter(({ measure }) => MEASURES.get(measure)?.kind !== "artefact");
  const paths = [...new Set(measured2.map((one) => one.path))].sort();
  const files = paths.map((path) => context.files.find((file) => file.path === path));
  return files.flatMap((file) => {
    if (!file) return [];
    const at = file.evidence?.measuredAt ?? null;
    const place = { subject: subject.name, model: subject.model, location: { path: file.path, line: 1, column: 1 } };
    if (at === null) {
      const reason = `${file.path} does not say when it was measured, and evidence may be ${most} days old`;
      return [
        finding("evidence/missing", "unknown", `${named3(subject)}: ${reason}`, {
          ...place,
          neededBy: ["evidence/stale"]
        })
      ];
    }
    const days = Math.floor((Date.parse(`${context.judgedOn}T23:59:59Z`) - Date.parse(at)) / DAY_MS);
    if (days <= most) return [];
    const says = `${named3(subject)}: ${file.path} was measured on ${at.slice(0, 10)}, ${days} days ago; the policy takes ${most} days`;
    return [finding("evidence/stale", "fail", says, { ...place, hint: "evaluate again" })];
  });
}

// src/rules/started.ts
var started = {
  subject: (subject, context) => {
    const { issue } = subject.served;
    const place = { subject: subject.name, model: subject.model, location: subject.declared?.location ?? null };
    const manifests = context.manifests.get(subject.name);
    const broken = (manifests?.broken ?? []).map(
      (why) => finding("evidence/unreadable", "unknown", `${named3(subject)}: ${why}`, place)
    );
    if (issue === null) {
      if (subject.served.launch === null) return [...broken, ...startsNothing(subject, manifests)];
      const says = `${named3(subject)}: ${subject.served.launch.path} names no other model`;
      return [...broken, finding("evidence/mismatch", "pass", says, place)];
    }
    const outcome = issue.rule === "evidence/mismatch" ? "fail" : "unknown";
    const neededBy2 = outcome === "unknown" ? ["tier/precision"] : [];
    const said2 = { ...place, hint: issue.hint, neededBy: [...neededBy2] };
    return [...broken, finding(issue.rule, outcome, `${named3(subject)}: ${issue.message}`, said2)];
  }
};
function startsNothing(subject, manifests) {
  if (manifests === void 0 || manifests.paths.length === 0 || manifests.launches.length > 0) return [];
  const [first, ...more] = manifests.paths;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return [
    finding(
      "evidence/missing",
      "unknown",
      `${named3(subject)}: nothing in ${first}${others} starts a server that is known, so what is deployed cannot be told`,
      {
        ...{ subject: subject.name, model: subject.model, location: subject.declared?.location ?? null },
        hint: "name the manifest or script with the server's command; `pareto-gate inspect PATH` shows what is read of one",
        neededBy: ["evidence/mismatch"]
      }
    )
  ];
}

// src/subjects/candidates.ts
function isEvaluated({ readings }) {
  return readings.some((one) => !MEASURES.has(one.measure));
}

// src/subjects/tiers.ts
function takes(accepted, { precision: precision2 }) {
  if (accepted === null || accepted === "any") return true;
  const answers = accepted.map((entry) => accepts(entry, precision2));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}
function baseOf2(model, { policy }) {
  return policy.models.get(model)?.variantOf ?? model;
}
function tierCells(subjects, tools) {
  const { policy } = tools;
  if (policy.tiers.size === 0) return [];
  const tiered = subjects.filter((one) => one.declared?.tier != null && one.model !== null);
  const modelOf = (one) => baseOf2(one.candidate?.model ?? one.model ?? "", tools);
  const bases = /* @__PURE__ */ new Set([
    ...[...policy.models.values()].flatMap(
      (one) => one.variantOf ?? (one.requires.length > 0 ? baseOf2(one.name, tools) : [])
    ),
    ...tiered.map(modelOf)
  ]);
  return [...bases].flatMap(
    (base) => [...policy.tiers.values()].flatMap((tier) => {
      const here = tiered.filter((one) => one.declared?.tier === tier.name && modelOf(one) === base);
      const asked2 = [...policy.models.values()].some(
        (one) => one.requires.includes(tier.name) && baseOf2(one.name, tools) === base
      );
      const required = asked2 || tier.requireVariant && here.length > 0;
      const variants2 = familyOf2(base, policy.models).map((model) => variantOf(model, tier, here, tools));
      return [
        {
          base,
          tier: tier.name,
          deployments: here.map((one) => one.name),
          required,
          best: bestOf(variants2, required ? base : null),
          variants: variants2
        }
      ];
    })
  );
}
function familyOf2(base, models) {
  const names = [...models.values()].filter((one) => one.variantOf === base).map((one) => one.name);
  return [base, ...names];
}
function variantOf(model, tier, here, tools) {
  const found = tools.find(model);
  const candidate = "known" in found ? null : found;
  const served = servedBy(candidate ?? { id: model, model, names: [], settings: {}, facts: [] }, null, tools, false);
  const recovery2 = candidate === null ? null : leastRecovery(candidate, tier, here, tools);
  const values = candidate === null ? [] : evaluations(candidate, tier, here, tools);
  return {
    model,
    served,
    accepted: takes(tier.precisions, served),
    proved: served.precision.class !== null && served.precision.grade !== "C",
    evaluated: candidate !== null && wasEvaluated(candidate, values),
    recovery: recovery2,
    keeps: values.every((value) => value.known || isMissing(value)) ? keepsOf(recovery2, tier) : null,
    cost: candidate === null ? null : costOf(candidate, here, tools)
  };
}
function evaluations(candidate, tier, here, tools) {
  const family = familyFor(here[0]?.name ?? candidate.id, tools.policy);
  return recoveryMeasures(tier, family, candidate, tools).map((measure) => evaluationOf(candidate, measure, tools));
}
function wasEvaluated(candidate, values) {
  if (values.length === 0) return isEvaluated(candidate);
  return values.every((value) => value.known || !isMissing(value));
}
function isMissing({ rule }) {
  return rule === "evidence/missing";
}
function keepsOf(recovery2, tier) {
  const min = tier.recovery?.min ?? null;
  if (min === null || recovery2 === null) return true;
  return typeof recovery2 === "number" ? keepsEnough(recovery2, min) : null;
}
function leastRecovery(candidate, tier, here, tools) {
  const base = tools.policy.models.get(candidate.model)?.variantOf ?? null;
  if (base === null) return null;
  const family = familyFor(here[0]?.name ?? candidate.id, tools.policy);
  const all = recovered(candidate, tools.find(base), recoveryMeasures(tier, family, candidate, tools), tools);
  const lacking3 = all.map((one) => one.share).find((share) => typeof share !== "number");
  if (lacking3 !== void 0) return lacking3;
  const shares = all.flatMap(({ share }) => typeof share === "number" ? [share] : []);
  return shares.length === 0 ? null : Math.min(...shares);
}
function costOf(candidate, [here], tools) {
  if (!here?.declared) return null;
  const objective = familyFor(here.name, tools.policy)?.objectives.find((one) => one.goal === "minimize");
  if (!objective) return null;
  const subject = candidate.id === here.candidate?.id ? here : inPlaceOf(here.declared, candidate, tools);
  const value = subject.measures.get(objective.measure);
  return value === void 0 ? null : { measure: objective.measure, value };
}
function bestOf(variants2, not) {
  const fit2 = variants2.filter(
    (one) => one.model !== not && one.accepted === true && one.proved && one.evaluated && one.keeps === true
  );
  const price = ({ cost: cost2 }) => cost2?.value.known ? cost2.value.value : Number.POSITIVE_INFINITY;
  const order = (a, b) => a.model < b.model ? -1 : 1;
  return [...fit2].sort((a, b) => price(a) === price(b) ? order(a, b) : price(a) - price(b))[0] ?? null;
}

// src/rules/wanted.ts
function wanted(one, tier) {
  if (one.accepted === false) return null;
  if (!one.proved)
    return `commit the artefact of "${one.model}" (or its pointers with config.json) and name it in models."${one.model}".artifact`;
  if (!one.evaluated) return `evaluate "${one.model}" on what "${tier.name}" is judged by`;
  return null;
}

// src/rules/tier-precision.ts
var precision = {
  subject: (subject, context) => [
    ...mismatches(subject, context),
    ...subject.declared === null ? [] : ofDeployment(subject, context)
  ]
};
function tierOf(subject, { policy }) {
  if (policy.tiers.size === 0 || subject.declared === null) return null;
  return policy.tiers.get(subject.declared.tier ?? "") ?? "undeclared";
}
function ofDeployment(subject, context) {
  const tier = tierOf(subject, context);
  if (tier === null) return [];
  if (tier === "undeclared") return isPricedByTokens(subject, context) ? [] : [undeclared2(subject, context)];
  return [...weights(subject, tier, context), ...kvCache(subject, tier), ...verified(subject, tier)];
}
function isPricedByTokens({ declared: declared2, measures, candidate, model }, { policy }) {
  if (declared2?.serving != null) return false;
  const names = [candidate?.model, model, ...candidate?.names ?? []];
  if (names.some((name) => name != null && policy.prices.tokens.has(name))) return true;
  return [...measures.values()].some((value) => value.known && value.basis === "tokens");
}
function undeclared2(subject, { policy }) {
  const given = subject.declared?.tier ?? null;
  const says = given === null ? "has no tier" : `is in the tier "${given}", which this policy does not declare`;
  return finding("tier/undeclared", "fail", `${named3(subject)} ${says}: which precisions it may have is open`, {
    ...placeOf(subject),
    location: subject.declared?.location ?? null,
    hint: `write deployments."${subject.name}".tier: one of ${[...policy.tiers.keys()].join(", ")}`
  });
}
function placeOf(subject, tier = null) {
  const { name, model, declared: declared2 } = subject;
  return { subject: name, model, location: tier?.location ?? declared2?.location ?? null };
}
function weights(subject, tier, context) {
  const { served } = subject;
  if (tier.precisions === null || tier.precisions === "any") return [];
  const list = tier.precisions.join(", ");
  const place = placeOf(subject, tier);
  const taken = takes(tier.precisions, served);
  const is = `${named3(subject)} serves ${describe(served)}`;
  if (taken === true) return [finding("tier/precision", "pass", `${is}, which the tier "${tier.name}" accepts`, place)];
  if (taken === false) {
    const says = `${is}; the tier "${tier.name}" accepts ${list}${axisOf(tier, served)}`;
    return [finding("tier/precision", "fail", says, { ...place, hint: variantFor(subject, tier, context) })];
  }
  return [
    unproved(subject, tier, `whether it is of a precision that the tier "${tier.name}" accepts (${list})`, [
      "tier/precision"
    ])
  ];
}
function variantFor(subject, tier, { tiers, policy }) {
  const model = subject.candidate?.model ?? subject.model ?? "";
  const base = policy.models.get(model)?.variantOf ?? model;
  const cell = tiers.find((one) => one.tier === tier.name && one.base === base);
  if (cell?.best?.model === model && subject.served.launch?.says)
    return `${subject.served.launch.path} loads it otherwise than it is stored: start it without ${subject.served.launch.says}`;
  if (cell?.best)
    return `"${cell.best.model}" is such a variant: ${cell.best.served.precision.class}, grade ${cell.best.served.precision.grade}`;
  const others = (cell?.variants ?? []).filter((one) => one.model !== model && one.accepted !== false);
  const near = others.map((one) => wanted(one, tier)).find((one) => one !== null);
  return near ?? `quantize "${base}", evaluate the variant, and declare it with variant_of: ${base}`;
}
function axisOf({ precisions }, { precision: is }) {
  if (!Array.isArray(precisions) || is.activation === null) return "";
  const byWeights = precisions.filter(
    (entry) => accepts(entry, { ...is, activation: termOf(entry)?.activation ?? null }) === true
  );
  if (byWeights.length === 0) return "";
  return `: its weights fit ${byWeights.join(", ")}, its activations are ${widthText(is.activation)}`;
}
function describe({ precision: is, artefact, launch, claims }) {
  const axes = [
    ...is.weight === null ? [] : [`weights ${widthText(is.weight)}`],
    ...is.activation === null ? [] : [`activations ${widthText(is.activation)}`]
  ];
  const by = is.grade === "C" ? `grade C: ${launch?.says ? `${launch.says} in ${launch.path}` : claims[0] ?? artefact?.path ?? "declared"}` : `grade ${is.grade}: ${is.grade === "A" ? "bytes" : "sizes"} of ${artefact?.path ?? ""}`;
  return `${is.class ?? "weights of an unknown precision"} (${[axes.join(", "), by].filter(Boolean).join("; ")})`;
}
function unproved(subject, tier, what, neededBy2) {
  const { served } = subject;
  const why = served.unread ?? served.precision.notes[0] ?? null;
  const reason = why === null ? "" : `: ${why.replace(/\.$/, "")}`;
  return finding("tier/unverified", "unknown", `${named3(subject)}: ${what} cannot be told${reason}`, {
    ...placeOf(subject, tier),
    hint: settles(subject),
    neededBy: [...neededBy2]
  });
}
function settles({ served, candidate, model }) {
  const name = candidate?.model ?? model ?? "NAME";
  if (served.launch && isUnresolved(served.launch.says)) return `write the value of its flags in ${served.launch.path}`;
  if (served.artefact !== null && served.precision.grade === "C" && served.launch?.says)
    return "serve an artefact that is quantized already: what is quantized at load is only declared";
  if (served.artefact !== null) {
    const { path, precision: precision2 } = served.artefact;
    if (precision2.bytes === null) return `commit the weights beside ${path}, or their pointers of Git LFS`;
    return `check out the weights of ${path}${precision2.class === null ? ", or commit config.json beside it" : ""}`;
  }
  const verb = served.unread === null ? "write" : "correct";
  return `${verb} models."${name}".artifact: the file or folder of its weights (safetensors, GGUF, ONNX, TFLite, or their pointers of Git LFS with config.json)`;
}
function kvCache(subject, tier) {
  if (tier.kvCache === null || tier.kvCache === "any") return [];
  const { kv } = subject.served.precision;
  const place = placeOf(subject, tier);
  const list = tier.kvCache.join(", ");
  if (kv === null) {
    const what = `the precision of its KV cache, of which the tier "${tier.name}" accepts ${list},`;
    const { launch, precision: is } = subject.served;
    const strange = is.kvOpen ? "the scheme of the KV cache in its configuration is not known" : void 0;
    const why = is.notes.find((one) => one.startsWith("the KV cache")) ?? strange;
    const isEmpty = (subject.declared?.manifests ?? []).length === 0;
    return [
      finding(
        "tier/unverified",
        "unknown",
        `${named3(subject)}: ${what} cannot be told${why === void 0 ? "" : `: ${why}`}`,
        {
          ...place,
          hint: launch === null ? `${isEmpty ? "write" : "correct"} deployments."${subject.name}".manifests: the file whose flags start it (--kv-cache-dtype)` : `write --kv-cache-dtype, or its engine's word for it, in ${launch.path}`,
          neededBy: ["tier/precision"]
        }
      )
    ];
  }
  const fits2 = tier.kvCache.some((word) => isOf(word, kv));
  const says = `${named3(subject)} keeps its KV cache in ${widthText(kv)}${from2(subject.served)}`;
  return fits2 ? [finding("tier/precision", "pass", `${says}, which the tier "${tier.name}" accepts`, place)] : [finding("tier/precision", "fail", `${says}; the tier "${tier.name}" accepts ${list}`, place)];
}
function isOf(word, kv) {
  const term = termOf(word);
  return term !== null && sameWidth(term.weight, kv);
}
function from2({ launch }) {
  return launch === null ? "" : ` (${launch.path})`;
}
function verified(subject, tier) {
  if (!tier.verified) return [];
  const { served } = subject;
  const place = placeOf(subject, tier);
  const is = served.precision;
  if (is.class !== null && is.grade !== "C")
    return [finding("tier/unverified", "pass", `${named3(subject)} is proved to be ${describe(served)}`, place)];
  if (is.class === null)
    return takes(tier.precisions, served) === null ? [] : [unproved(subject, tier, "of which precision it is", ["tier/unverified"])];
  return [
    finding(
      "tier/unverified",
      "unknown",
      `${named3(subject)} is ${describe(served)}: a claim, and the tier "${tier.name}" asks for proof`,
      {
        ...place,
        hint: settles(subject)
      }
    )
  ];
}
function mismatches(subject, context) {
  const decl = context.policy.models.get(subject.candidate?.model ?? "");
  const asked2 = tierOf(subject, context) !== null || decl?.artifact != null || decl?.precision != null;
  if (!asked2) return [];
  const { precision: is, artefact } = subject.served;
  const place = { ...placeOf(subject), location: decl?.location ?? subject.declared?.location ?? null };
  if (is.contradictions.length === 0)
    return artefact === null ? [] : [finding("tier/mismatch", "pass", `${named3(subject)}: nothing contradicts ${artefact.path}`, place)];
  return is.contradictions.map(
    (text) => finding("tier/mismatch", "fail", `${named3(subject)}: ${text.replace(/\.$/, "")}${source(artefact, text)}`, {
      ...place,
      hint: `deploy the artefact that the claim is of, or correct the claim${bytesAre(is)}`
    })
  );
}
function source(artefact, text) {
  return artefact === null || text.includes(artefact.path) ? "" : ` (${artefact.path})`;
}
function bytesAre({ class: name, grade }) {
  return name === null || grade === "C" ? "" : `: the bytes are ${name}`;
}

// src/rules/tier-benefit.ts
var tierCosts = {
  subject: (subject, context) => {
    const tier = tierOf(subject, context);
    return tier === null || tier === "undeclared" ? [] : benefit(subject, tier, context);
  },
  run: (context) => uniform(context)
};
var SPEED = /^(latency|ttft|tpot|itl)_|^throughput_rps$|^output_tokens_per_s$/;
function benefit(subject, tier, context) {
  const base = context.policy.models.get(subject.candidate?.model ?? "")?.variantOf ?? null;
  if (base === null) return [];
  const place = placeOf(subject, tier);
  const reference = context.inPlace(subject, base);
  const pays = reference === null ? [] : ratios(subject, reference);
  const smaller = sizes(subject, reference);
  const good = [...pays, ...pays.length === 0 || tier.maxSize !== null ? smaller : []].filter((one) => one.better);
  const word = (one) => `${one.measure} ${show(one.now, context.info(one.measure))} against ${show(one.reference, context.info(one.measure))}`;
  if (good[0])
    return [finding("tier/no-benefit", "pass", `${named3(subject)} is better than "${base}": ${word(good[0])}`, place)];
  if (pays.length === 0 && smaller.length === 0)
    return [
      finding(
        "tier/no-benefit",
        "unknown",
        `${named3(subject)}: what it saves against "${base}" cannot be told: nothing was measured of both`,
        {
          ...place,
          neededBy: ["tier/no-benefit"],
          hint: `load-test "${base}" and "${subject.candidate?.model ?? ""}" the same way`
        }
      )
    ];
  const memory2 = smaller.find((one) => one.better);
  const worst2 = (pays.length === 0 ? smaller : pays).slice(0, 4).map(word);
  const only = memory2 ? ` It only saves memory: ${word(memory2)}` : "";
  return [
    finding(
      "tier/no-benefit",
      "fail",
      `${named3(subject)} is neither cheaper nor faster than "${base}": ${worst2.join(", ")}.${only}`.replace(/\.$/, ""),
      {
        ...place,
        hint: `deploy "${base}", or a variant that pays`
      }
    )
  ];
}
function ratios(subject, reference) {
  return [...subject.measures].flatMap(([measure, value]) => {
    const facts = MEASURES.get(measure);
    const then = reference.measures.get(measure);
    if (!facts || !value.known || !then?.known || !(facts.unit === "USD" || SPEED.test(measure))) return [];
    const better = facts.goal === "minimize" ? value.value < then.value : value.value > then.value;
    return [{ measure, now: value.value, reference: then.value, better }];
  });
}
var GIB = 1024 ** 3;
function sizes(subject, reference) {
  const [now, then] = [subject.served.precision.bytes, reference?.served.precision.bytes ?? null];
  if (now === null || then === null) return [];
  return [{ measure: "model_size_gib", now: now / GIB, reference: then / GIB, better: now < then }];
}
function uniform(context) {
  const groups = /* @__PURE__ */ new Map();
  for (const subject of context.subjects) {
    const { weight } = subject.served.precision;
    if (tierOf(subject, context) === null || weight === null || weight.bits < FULL_BITS) continue;
    const key = subject.served.artefact?.path ?? subject.candidate?.model ?? subject.model ?? subject.name;
    groups.set(key, [...groups.get(key) ?? [], subject]);
  }
  return [...groups.values()].flatMap((group) => {
    const tiers = [...new Set(group.map((one) => tierOf(one, context)))].flatMap(
      (tier2) => tier2 === null || tier2 === "undeclared" ? [] : tier2.name
    );
    const lower = group.find((one) => acceptsLess(one, context));
    if (tiers.length < 2 || lower === void 0) return [];
    const { precision: precision2 } = lower.served;
    const model = lower.candidate?.model ?? lower.model ?? lower.name;
    const says = `"${model}" serves the tiers ${tiers.join(", ")}, all in ${precision2.class ?? `${precision2.weight?.bits} bits`}`;
    const tier = lower.declared?.tier ?? "";
    return [
      finding("tier/uniform", "fail", `${says}, though "${tier}" takes fewer bits`, {
        model,
        location: context.policy.tiers.get(tier)?.location ?? null,
        hint: saving(lower, context) ?? `quantize it for "${tier}", evaluate the variant and declare it with variant_of: ${model}`
      })
    ];
  });
}
function acceptsLess(subject, context) {
  const tier = tierOf(subject, context);
  if (tier === null || tier === "undeclared" || !Array.isArray(tier.precisions)) return false;
  return takes(tier.precisions, subject.served) !== true || tier.requireVariant || tier.precisions.some(isLow);
}
function isLow(word) {
  return (termOf(word)?.weight.bits ?? FULL_BITS) < FULL_BITS;
}
function saving(subject, context) {
  const base = subject.candidate?.model ?? "";
  const tier = tierOf(subject, context);
  const accepted = tier === null || tier === "undeclared" ? null : tier.precisions;
  const models = [...context.policy.models.values()].filter((one) => one.variantOf === base);
  const found = models.flatMap(({ name }) => {
    const there = context.inPlace(subject, name);
    return there !== null && takes(accepted, there.served) === true ? [{ name, there }] : [];
  });
  const family = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objective = family?.objectives.find((one) => one.goal === "minimize");
  const costs = found.flatMap(({ name, there }) => {
    const [now, then] = [subject, there].map((one) => objective ? one.measures.get(objective.measure) : void 0);
    return objective && now?.known && then?.known && now.value > 0 ? [
      {
        name,
        ratio: then.value / now.value - 1,
        text: show(then.value, objective.info),
        now: show(now.value, objective.info)
      }
    ] : [];
  });
  const [best] = costs.sort((a2, b2) => a2.ratio - b2.ratio);
  if (best && objective)
    return `"${best.name}" would cost ${best.text} instead of ${best.now} in "${subject.name}" (${showPercentDelta(best.ratio)})`;
  const [byBits] = found;
  const [a, b] = [byBits?.there.served.precision.bitsPerWeight ?? null, subject.served.precision.bitsPerWeight];
  if (byBits === void 0 || a === null || b === null) return null;
  return `"${byBits.name}" has ${a.toFixed(2)} bits a weight instead of ${b.toFixed(2)}: an estimate, nothing was measured of its cost`;
}

// src/precision/hardware-table.ts
var HARDWARE_AS_OF = "2026-11-24";
var GIB2 = 1024 ** 3;
var MIB = 1024 ** 2;
var BY_SM = new Map([
  [70, { native: ["fp32", "fp16"], open: ["int4"] }],
  [75, { native: ["fp32", "fp16", "int8", "int4"] }],
  ...[80, 86, 87].map((sm) => [sm, { native: ["fp32", "fp16", "bf16", "int8", "int4"] }]),
  ...[89, 90].map((sm) => [sm, { native: ["fp32", "fp16", "bf16", "int8", "fp8", "int4"] }]),
  ...[100, 103, 110, 120, 121].map((sm) => [
    sm,
    { native: ["fp32", "fp16", "bf16", "int8", "fp8", "fp4", "int4"] }
  ])
]);
var NVIDIA = [
  ["v100", "v100-16gb", 70, null],
  ["v100-32gb", "", 70, 32 * GIB2],
  ["t4", "tesla-t4", 75, 16 * GIB2],
  ["rtx-8000", "quadro-rtx-8000", 75, 48 * GIB2],
  ["a100", "a100-sxm a100-pcie", 80, null],
  ["a100-40gb", "a100-sxm4-40gb a100-pcie-40gb", 80, 40 * GIB2],
  ["a100-80gb", "a100-80b a100-sxm4-80gb a100-pcie-80gb a100_sxm", 80, 80 * GIB2],
  ["a30", "", 80, 24 * GIB2],
  ["a10", "a10g", 86, 24 * GIB2],
  ["a40", "rtx-a6000", 86, 48 * GIB2],
  ["a2", "", 86, 16 * GIB2],
  ["rtx-3090", "rtx3090", 86, 24 * GIB2],
  ["jetson-orin", "orin agx-orin orin-agx orin-nx orin-nano", 87, null],
  ["l4", "", 89, 24 * GIB2],
  ["l40s", "", 89, 46068 * MIB],
  ["l40", "", 89, 46068 * MIB],
  ["rtx-4090", "rtx4090", 89, 24 * GIB2],
  ["rtx-4080", "rtx4080", 89, 16 * GIB2],
  ["rtx-4070", "rtx4070", 89, null],
  ["rtx-6000-ada", "", 89, 48 * GIB2],
  ["h100", "h100-80gb h100-sxm h100-pcie h100_sxm", 90, 80 * GIB2],
  ["h100-nvl", "h100-94gb", 90, 94 * GIB2],
  ["h200", "h200-141gb h200-sxm", 90, 141 * GIB2],
  ["h20", "", 90, 96 * GIB2],
  ["gh200", "gh200-96gb", 90, null],
  ["b200", "b200_sxm b200-180gb gb200", 100, 180 * GIB2],
  ["b300", "gb300", 103, 288 * GIB2],
  ["jetson-thor", "thor", 110, 128 * GIB2],
  ["rtx-pro-6000", "", 120, 96 * GIB2],
  ["rtx-5090", "rtx5090", 120, 32 * GIB2],
  ["dgx-spark", "gb10", 121, 128 * GIB2]
];
var OTHERS = [
  other("arc-b60", "b60", 24 * GIB2, ["fp32", "fp16", "bf16", "int8", "int4"]),
  other("mi300x", "mi300", 192 * GIB2, ["fp32", "fp16", "bf16", "fp8"], ["int8", "int4"]),
  other("mi325x", "", 256 * GIB2, ["fp32", "fp16", "bf16", "fp8"], ["int8", "int4"]),
  other("mi355x", "mi350x mi350", 288 * GIB2, ["fp32", "fp16", "bf16", "fp8", "fp4"], ["int8", "int4"]),
  other("mi250x", "mi250 mi210", null, ["fp32", "fp16", "bf16"], ["int8", "int4"]),
  other("cpu", "x86 xeon epyc", null, ["fp32", "bf16", "int8", "int4"], ["fp16"]),
  other("tpu-v5e", "v5e", 16 * GIB2, ["bf16", "int8"], ["fp32", "int4"]),
  other("tpu-v6e", "v6e trillium", 32 * GIB2, ["bf16", "int8"], ["fp32", "fp8", "int4"]),
  other("apple-neural-engine", "neural-engine ane", null, ["fp16"], ["int8", "int4"]),
  other("qualcomm-npu", "hexagon htp snapdragon android-npu", null, ["fp16", "int8", "int4"], []),
  other("edge-tpu", "coral edgetpu", null, ["int8"]),
  other("mcu", "microcontroller cortex-m", null, ["int8"])
];
function other(id, names, memory2, native2, open = []) {
  return { id, names: names.split(" ").filter(Boolean), sm: null, memory: memory2, native: native2, open };
}
function formatsOfSm(sm) {
  const found = BY_SM.get(sm);
  return found ? { native: found.native, open: found.open ?? [] } : null;
}
var ACCELERATORS = [
  ...NVIDIA.map(([id, names, sm, memory2]) => {
    const { native: native2, open } = formatsOfSm(sm) ?? { native: [], open: [] };
    return { id, names: names.split(" ").filter(Boolean), sm, memory: memory2, native: native2, open };
  }),
  ...OTHERS
];

// src/precision/hardware.ts
function words(name) {
  return `-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-`;
}
var BY_NAME = ACCELERATORS.flatMap(
  (one) => [one.id, ...one.names].map((name) => [words(name), one])
).sort(([a], [b]) => b.length - a.length);
function acceleratorOf(name, declared2 = null) {
  const text = words(name);
  const found = BY_NAME.find(([word]) => text.includes(word))?.[1] ?? null;
  if (declared2 === null) return found === null ? null : withSize(found, text);
  const bySm = declared2.sm == null ? null : formatsOfSm(declared2.sm);
  const native2 = declared2.native == null ? null : formatsOf(declared2.native);
  return {
    id: name,
    names: [],
    sm: declared2.sm ?? found?.sm ?? null,
    memory: declared2.memory ?? found?.memory ?? null,
    native: native2 ?? bySm?.native ?? found?.native ?? [],
    // Who lists what is native has said that nothing else is.
    open: native2 === null ? bySm?.open ?? found?.open ?? EVERY : []
  };
}
var EVERY = ["fp32", "fp16", "bf16", "int8", "fp8", "fp4", "int4"];
function withSize(found, text) {
  const gib = found.memory === null ? /-(\d{1,4})g(?:i?b)?-/.exec(text)?.[1] : void 0;
  return gib === void 0 ? found : { ...found, memory: Number(gib) * 1024 ** 3 };
}
function formatsOf(names) {
  const found = names.flatMap((name) => {
    const term = termOf(name);
    const exact = EVERY.find((format) => format === normalised(name) || format === term?.class);
    if (exact !== void 0) return [exact];
    if (term === null) return [];
    if (term.weight.kind === "float") return term.weight.bits === 8 ? ["fp8"] : term.weight.bits === 4 ? ["fp4"] : [];
    return term.activation?.bits === 16 ? ["int4"] : [];
  });
  return [...new Set(found)];
}
function supports(accelerator, precision2) {
  const { activation } = precision2;
  const floats = accelerator.native.some((format) => format.includes("f")) || accelerator.open.includes("fp16");
  if (activation?.kind === "float" && accelerator.native.length > 0 && !floats) return "emulated";
  const answers = neededBy(precision2).map((any) => {
    if (any.some((format) => accelerator.native.includes(format))) return "native";
    return any.some((format) => accelerator.open.includes(format)) ? "unknown" : "emulated";
  });
  const [first = "unknown"] = answers;
  return answers.every((one) => one === first) ? first : "unknown";
}
function neededBy({ class: name, weight, activation }) {
  if (weight === null || weight.kind === null || weight.kind === "mixed") return [];
  const { bits, kind } = weight;
  if (bits > 16) return [["fp32"]];
  if (bits === 16) return name === "bf16" ? [["bf16"]] : name === "fp16" ? [["fp16"]] : [["fp16"], ["bf16"]];
  if (name === "mxfp8") return [["fp4"]];
  const wide = ["int8", "int4"];
  if (activation === null) {
    if (kind === "float") return [bits > 4 ? ["fp8"] : ["fp4"]];
    return bits === 8 ? [["int8"], wide] : [["int4"]];
  }
  if (activation.bits > 8) {
    if (kind === "float") return [bits > 4 ? ["fp8", "int4"] : ["fp4"]];
    if (activation.kind === "int") return [["int8"]];
    return [bits > 4 ? wide : ["int4"]];
  }
  if (activation.kind === null) return [["int8"], ["fp8"]];
  if (activation.kind === "float") return [activation.bits > 4 ? ["fp8"] : ["fp4"]];
  return [["int8"]];
}

// src/rules/share-text.ts
function percent(share) {
  return `${Number((100 * share).toPrecision(10))} %`;
}
function shareText(share, min) {
  if (!Number.isFinite(share)) return "more than all";
  for (let digits = 2; digits < 12; digits++) {
    const text = `${(100 * share).toFixed(digits)} %`;
    if (keepsEnough(share, min) || text !== `${(100 * min).toFixed(digits)} %`) return text;
  }
  return `${100 * share} %`;
}

// src/rules/tier-memory.ts
var GIB3 = 1024 ** 3;
function hasMemoryKeys({ declared: declared2 }) {
  return declared2?.serving?.maxContext != null || declared2?.serving?.maxConcurrency != null;
}
function memoryWithoutHardware(subject, tier) {
  if (!hasMemoryKeys(subject)) return [];
  return [lacking(subject, tier, "on which accelerator it runs", `write deployments."${subject.name}".hardware`)];
}
function lacking(subject, tier, what, hint) {
  return finding(
    "tier/unverified",
    "unknown",
    `${named3(subject)}: whether it fits its accelerator cannot be told: ${what} is not known`,
    {
      ...placeOf(subject, tier),
      neededBy: ["tier/memory"],
      hint
    }
  );
}
function memory(subject, tier, known2, said2) {
  const { served, declared: declared2 } = subject;
  const asked2 = hasMemoryKeys(subject);
  const bytes = weightBytes(subject);
  if (known2.memory === null)
    return asked2 ? [lacking(subject, tier, `the memory of ${said2.name}`, `write hardware."${said2.name}".memory`)] : [];
  if (bytes === null)
    return asked2 ? [unproved(subject, tier, "how much memory its weights take", ["tier/memory"])] : [];
  const context = declared2?.serving?.maxContext ?? served.launch?.maxContext ?? null;
  const concurrency = declared2?.serving?.maxConcurrency ?? null;
  const shape = served.artefact?.kvShape ?? null;
  const whole2 = context !== null && concurrency !== null && shape !== null;
  if (asked2 && !whole2) {
    if (context === null) return [lacking(subject, tier, "its longest sequence", "write serving.max_context")];
    if (concurrency === null) return [lacking(subject, tier, "its concurrency", "write serving.max_concurrency")];
    return [lacking(subject, tier, "the shape of its KV cache", "commit config.json beside the weights")];
  }
  const need = memoryNeed({
    weights: bytes,
    kv: shape ?? { layers: 0, windowed: 0, window: null, perToken: 1, heads: 1 },
    kvBits: served.precision.kv?.bits ?? 16,
    context: whole2 ? context : 0,
    concurrency: whole2 ? concurrency : 0,
    tensorParallel: served.launch?.tensorParallel ?? Math.max(1, Math.floor(declared2?.serving?.gpusPerReplica ?? 1)),
    pipelineParallel: served.launch?.pipelineParallel ?? 1
  });
  const { fits: does, budget } = fits(need, known2.memory, served.launch?.memoryUtilization ?? DEFAULT_UTILIZATION);
  const parts = [
    `weights ${showBytes(Math.round(need.weights))}`,
    ...whole2 ? [`KV cache ${showBytes(Math.round(need.kv))} (${concurrency} \xD7 ${context} tokens)`] : [],
    `overhead ${showBytes(Math.round(need.overhead))}`
  ];
  const place = { ...placeOf(subject, tier), value: need.total / GIB3, limit: budget / GIB3, unit: "GiB" };
  const says = `${named3(subject)} needs ${showBytes(Math.round(need.total))} of each ${said2.name} (${parts.join(", ")})`;
  const has = `${showBytes(Math.round(budget))} of its ${showBytes(known2.memory)}`;
  return does ? [finding("tier/memory", "pass", `${says}, and has ${has}`, place)] : [
    finding("tier/memory", "fail", `${says}, and may use ${has}`, {
      ...place,
      hint: whole2 ? "fewer bits, a shorter context, less concurrency, or more accelerators to a replica" : "fewer bits, or more accelerators to a replica"
    })
  ];
}
function weightBytes({ served }) {
  const { precision: is, artefact } = served;
  const stored2 = artefact?.precision ?? null;
  const same = stored2 === null || stored2.class === is.class;
  if (same) return is.bytes;
  const { parameters } = stored2;
  return parameters === null || is.weight === null ? null : parameters * is.weight.bits / 8;
}

// src/rules/tier-fit.ts
var GIB4 = 1024 ** 3;
var fit = {
  subject: (subject, context) => {
    const tier = tierOf(subject, context);
    const rule = tier === "undeclared" ? null : tier;
    return [
      ...rule === null ? [] : [...size(subject, rule), ...quantizedShare(subject, rule)],
      ...onHardware(subject, rule, context)
    ];
  }
};
function size(subject, tier) {
  const { maxSize } = tier;
  if (maxSize === null) return [];
  const { bytes } = subject.served.precision;
  if (bytes === null) return [unproved(subject, tier, "how large its weights are", ["tier/size"])];
  const place = {
    ...placeOf(subject, tier),
    measure: "model_size_gib",
    value: bytes / GIB4,
    limit: maxSize / GIB4,
    unit: "GiB"
  };
  const most = showBytes(maxSize, systemOf(maxSize));
  const says = `${named3(subject)}: its weights take ${exactBytes(bytes, maxSize)}`;
  return bytes <= maxSize ? [finding("tier/size", "pass", `${says}, within the ${most} of the tier "${tier.name}"`, place)] : [finding("tier/size", "fail", `${says}, more than the ${most} that the tier "${tier.name}" allows`, place)];
}
function exactBytes(bytes, limit) {
  const say = (size2) => showBytes(size2, systemOf(limit));
  return bytes > limit && say(bytes) === say(limit) ? `${bytes} bytes` : say(bytes);
}
function mostBits({ precisions }, own2) {
  if (!Array.isArray(precisions)) return FULL_BITS - 1;
  const bits = precisions.map((entry) => termOf(entry)?.weight.bits ?? 0);
  return Math.max(own2, ...bits.filter((one) => one < FULL_BITS));
}
function quantizedShare(subject, tier) {
  const is = subject.served.precision;
  if (is.weight === null || is.weight.bits >= FULL_BITS) return [];
  const min = tier.minQuantizedShare ?? DEFAULT_QUANTIZED_SHARE;
  const bits = mostBits(tier, is.weight.bits);
  const share = shareWithin(is, bits) ?? is.quantizedShare;
  const place = { ...placeOf(subject, tier), value: share, limit: min };
  if (share === null)
    return tier.minQuantizedShare === null ? [] : [unproved(subject, tier, `which share of its weights has at most ${bits} bits`, ["tier/quantized-share"])];
  const kind = bits < FULL_BITS - 1 ? `have at most ${bits} bits` : "are quantized";
  const says = `${named3(subject)}: ${shareText(share, min).replace(/\.00 %$/, " %")} of its weights ${kind}`;
  return keepsEnough(share, min) ? [finding("tier/quantized-share", "pass", `${says}; the tier "${tier.name}" wants ${percent(min)}`, place)] : [
    finding("tier/quantized-share", "fail", `${says}; the tier "${tier.name}" wants ${percent(min)}`, {
      ...place,
      hint: `quantize more of the model, or write tiers."${tier.name}".min_quantized_share`
    })
  ];
}
function onHardware(subject, tier, context) {
  const said2 = subject.served.accelerator;
  const asked2 = tier !== null || subject.declared?.hardware != null || hasMemoryKeys(subject);
  if (said2 === null || !asked2) return memoryWithoutHardware(subject, tier);
  const known2 = acceleratorOf(said2.name, context.policy.hardware.get(said2.name) ?? null);
  if (known2 === null) return [unknownHardware(subject, tier, said2)];
  return [...native(subject, tier, known2, said2, context), ...memory(subject, tier, known2, said2)];
}
function unknownHardware(subject, tier, said2) {
  return finding(
    "tier/native",
    "unknown",
    `${named3(subject)}: nothing is known of the accelerator "${said2.name}" (${said2.by})`,
    {
      ...placeOf(subject, tier),
      hint: `write hardware."${said2.name}": { native: [\u2026], memory: \u2026 }`,
      neededBy: hasMemoryKeys(subject) ? ["tier/native", "tier/memory"] : ["tier/native"]
    }
  );
}
function native(subject, tier, known2, said2, context) {
  const { precision: is } = subject.served;
  if (is.class === null) return [];
  const place = placeOf(subject, tier);
  const source2 = context.policy.hardware.has(said2.name) ? `hardware."${said2.name}"` : `the table of ${HARDWARE_AS_OF}`;
  const on = `${named3(subject)} serves ${is.class} on ${said2.name} (${said2.by})`;
  const support = supports(known2, is);
  if (support === "native") return [finding("tier/native", "pass", `${on}, which computes in it`, place)];
  if (support === "unknown")
    return [
      finding("tier/native", "unknown", `${on}: whether it computes in it nobody says`, {
        ...place,
        hint: `write hardware."${said2.name}".native`,
        neededBy: ["tier/native"]
      })
    ];
  const has = known2.native.length === 0 ? "" : `, which computes in ${known2.native.join(", ")}`;
  return [
    finding("tier/native", "fail", `${on}${has} (${source2}): it saves memory there, not time`, {
      ...place,
      hint: "deploy a precision that it computes in, or other hardware"
    })
  ];
}

// src/rules/tier-variants.ts
var variants = {
  subject: (subject, context) => {
    const tier = tierOf(subject, context);
    return tier === null || tier === "undeclared" ? [] : recovery(subject, tier, context);
  },
  run: (context) => context.tiers.flatMap((cell) => cell.required ? missing2(cell, context) : [])
};
function recovery(subject, tier, context) {
  const { recovery: asked2 } = tier;
  if (asked2 === null) return [];
  const place = placeOf(subject, tier);
  if (subject.recovery.length > 0) return subject.recovery.map((one) => kept(subject, one, asked2.min, tier, context));
  const model = subject.candidate?.model ?? subject.model ?? "";
  const isVariant = context.policy.models.get(model)?.variantOf != null;
  const { weight } = subject.served.precision;
  if (!isVariant && weight !== null && weight.bits >= FULL_BITS) return [];
  const reason = isVariant ? `nothing is named of which the tier "${tier.name}" wants ${percent(asked2.min)} kept` : `what it keeps, of which the tier "${tier.name}" wants ${percent(asked2.min)}, cannot be told: no reference is declared`;
  const hint = isVariant ? "declare a maximized objective, or write recovery: { min, measures }" : `write models."${model}".variant_of: its full-precision model`;
  return [finding("tier/recovery", "unknown", `${named3(subject)}: ${reason}`, { ...place, hint })];
}
function kept(subject, one, min, tier, context) {
  const { measure, share } = one;
  const place = { ...placeOf(subject, tier), measure };
  const base = context.policy.models.get(subject.candidate?.model ?? "")?.variantOf ?? "";
  if (typeof share !== "number") return cannotTell(subject, measure, share, "tier/recovery", place);
  const info = context.info(measure);
  const [value, reference] = [one.value, one.reference].map((each) => each.known ? show(each.value, info) : "");
  const on = one.measuredOn === null ? "" : `, measured ${one.measuredOn}`;
  const found = { ...place, value: share, limit: min };
  const says = `${named3(subject)} keeps ${shareText(share, min)} of "${base}" on ${measure} (${value} of ${reference}${on})`;
  if (keepsEnough(share, min))
    return finding("tier/recovery", "pass", `${says}; the tier "${tier.name}" wants ${percent(min)}`, found);
  return finding(
    "tier/recovery",
    "fail",
    `${says}, less than the ${percent(min)} that the tier "${tier.name}" wants`,
    found
  );
}
function missing2(cell, context) {
  const tier = context.policy.tiers.get(cell.tier);
  if (!tier) return [];
  const decl = context.policy.models.get(cell.base);
  const by = decl?.requires.includes(cell.tier) === true ? decl.location : tier.location;
  const [only, ...more] = cell.deployments;
  const subject = more.length === 0 ? only ?? null : null;
  const place = { subject, model: cell.base, tier: cell.tier, location: by };
  const accepted = tier.precisions === null || tier.precisions === "any" ? "any precision" : tier.precisions.join(", ");
  if (cell.best !== null) {
    const says = `"${cell.best.model}" is the variant of "${cell.base}" for the tier "${tier.name}": ${describe(cell.best.served)}, evaluated`;
    return [finding("tier/variant-missing", "pass", says, place)];
  }
  const others = cell.variants.filter((one) => one.model !== cell.base);
  const lacks = others.map((one) => `"${one.model}" ${lacking2(one, tier)}`);
  const head = `"${cell.base}" has no variant for the tier "${tier.name}" (${accepted})`;
  if (lacks.length === 0)
    return [
      finding("tier/variant-missing", "fail", `${head}: no model is declared as one`, {
        ...place,
        hint: `declare one: models: { NAME: { variant_of: ${cell.base}, artifact: \u2026 } }, and evaluate it`
      })
    ];
  const open = others.some((one) => one.accepted !== false && one.proved && one.evaluated && one.keeps === null);
  const hint = others.map((one) => wanted(one, tier)).find((one) => one !== null) ?? null;
  return [
    finding("tier/variant-missing", open ? "unknown" : "fail", `${head}: ${lacks.join("; ")}`, { ...place, hint })
  ];
}
function lacking2(one, tier) {
  if (one.accepted === false)
    return `is ${one.served.precision.class ?? "of another precision"}, which the tier does not accept`;
  const parts = [
    ...one.proved ? [] : [
      one.served.precision.class === null ? "has no artefact that tells its precision" : `is ${one.served.precision.class} by claim alone: ${one.served.artefact === null ? "its artefact is missing" : "it has no readable weights"}`
    ],
    ...one.evaluated ? [] : ["is not evaluated"],
    ...one.proved && one.accepted === null ? ["is of a precision that cannot be told apart from others"] : [],
    ...one.evaluated && one.keeps === false && typeof one.recovery === "number" ? [`keeps ${shareText(one.recovery, tier.recovery?.min ?? 1)}, less than ${percent(tier.recovery?.min ?? 1)}`] : [],
    ...one.evaluated && one.keeps === null && one.recovery !== null && typeof one.recovery !== "number" ? [`cannot be held against its reference: ${one.recovery.reason}`] : []
  ];
  return parts.join(" and ");
}

// src/rules/index.ts
var FAMILIES = [
  evidence,
  stale,
  started,
  budgets,
  moves,
  frontier,
  precision,
  variants,
  fit,
  tierCosts,
  cost,
  baseline,
  policyRules
];
function applyRules(context) {
  const findings = FAMILIES.flatMap((family) => [
    ...family.run?.(context) ?? [],
    ...context.subjects.flatMap((subject) => family.subject?.(subject, context) ?? [])
  ]);
  return withAlternatives(merged2(findings), context, (subject) => subjectFindings(subject, context));
}
function subjectFindings(subject, context) {
  return FAMILIES.flatMap((family) => family.subject?.(subject, context) ?? []);
}
function merged2(findings) {
  const kept2 = /* @__PURE__ */ new Map();
  for (const found of findings) {
    const key = found.outcome === "unknown" ? JSON.stringify([found.rule, found.subject, found.message]) : JSON.stringify([found.rule, found.outcome, found.subject, found.measure, found.message, found.limit]);
    const before2 = kept2.get(key);
    const neededBy2 = [.../* @__PURE__ */ new Set([...before2?.neededBy ?? [], ...found.neededBy])];
    kept2.set(key, before2 ? { ...before2, neededBy: neededBy2 } : found);
  }
  return [...kept2.values()];
}

// src/subjects/prices.ts
function pricesUsed(assembled) {
  const prices = /* @__PURE__ */ new Map();
  for (const { prices: used } of assembled) {
    for (const price of used) {
      const key = JSON.stringify([price.kind, price.id, price.text, price.source]);
      const before2 = prices.get(key);
      const usedBy = [.../* @__PURE__ */ new Set([...before2?.usedBy ?? [], ...price.usedBy])];
      prices.set(key, { ...price, usedBy });
    }
  }
  return [...prices.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, price]) => price);
}

// src/subjects/before.ts
function paired(head, base) {
  const byName = new Map(base.map((one) => [one.name, one]));
  const names = new Set(head.map((one) => one.name));
  const gone = base.filter((one) => !names.has(one.name));
  const fresh = head.filter((one) => !byName.has(one.name));
  const renamed = gone.length === 1 && fresh.length === 1 && fresh[0]?.kind === "deployment" ? gone[0] : void 0;
  return {
    subjects: head.map((one) => ({ ...one, before: beforeOf2(byName.get(one.name) ?? renamed) })),
    removed: renamed ? [] : gone.filter((one) => one.kind === "deployment")
  };
}
function beforeOf2(subject) {
  if (!subject) return null;
  const { name, model, candidate, measures, served } = subject;
  return { name, model, candidate, measures, served };
}

// src/subjects/measured-frontier.ts
function withMeasuredFrontiers(policy, base) {
  const { tools } = base;
  if (tools === null || policy.frontiers.every((family) => family.points !== null)) return policy;
  const taken = new Set(policy.frontiers.map((family) => family.name));
  const measured2 = policy.frontiers.flatMap((family) => {
    if (family.points !== null || family.objectives.length === 0) return [];
    if (policy.deployments.length === 0)
      return [{ ...family, measuredFor: null, points: pointsOf(family, asTheyAre(tools), tools) }];
    const members = policy.deployments.filter((one) => familyFor(one.name, policy) === family);
    return members.map((one) => ({
      ...family,
      name: members.length === 1 ? family.name : own(one.name, family, taken),
      deployments: [],
      measuredFor: one.name,
      points: pointsOf(family, inPlace(one, base.subjects, tools), tools)
    }));
  });
  return { ...policy, frontiers: [...measured2.filter((one) => one.points?.length), ...policy.frontiers] };
}
function own(name, family, taken) {
  let free = family.name === "" ? name : `${family.name}: ${name}`;
  while (taken.has(free)) free += " (measured)";
  taken.add(free);
  return free;
}
function asTheyAre(tools) {
  return assemble({ ...tools, policy: { ...tools.policy, deployments: [] } }).map((one) => one.subject);
}
function inPlace(now, before2, tools) {
  const place = tools.policy.deployments.find((one) => one.name === now.name) ?? now;
  const was = before2.find((one) => one.name === now.name) ?? null;
  const others = tools.candidates.filter((one) => one.id !== was?.candidate?.id).slice(0, MOST_CANDIDATES);
  return [...was?.candidate ? [was] : [], ...others.map((one) => inPlaceOf(place, one, tools))];
}
var MOST_CANDIDATES = 200;
function pointsOf({ objectives, location }, subjects, { info }) {
  const points = subjects.flatMap((subject) => {
    const values = objectives.flatMap(({ measure, goal }) => {
      const value = subject.measures.get(measure);
      return value?.known && unsound(value, goal, info(measure)) === null ? [value] : [];
    });
    if (values.length < objectives.length) return [];
    const numbers = values.map((one) => one.value);
    const quality = values.find((one) => one.n !== null);
    const point = {
      model: subject.model ?? subject.name,
      values: new Map(objectives.map(({ name }, index) => [name, numbers[index] ?? Number.NaN])),
      ...{ n: quality?.n ?? null, stderr: quality?.stderr ?? null },
      ...{ asOf: null, source: "the baseline", basis: null, location }
    };
    return [{ point, at: losses(numbers, objectives) }];
  });
  return nondominated(points.map(({ at }) => at)).flatMap((index) => points[index]?.point ?? []);
}

// src/subjects/views.ts
function frontierViews(policy, subjects, info) {
  const byFamily = new Map(policy.frontiers.map((family) => [family, []]));
  for (const subject of subjects) {
    const family = familyFor(subject.name, policy);
    if (family) byFamily.get(family)?.push(subject);
  }
  const isAny = policy.frontiers.some((family) => family.measuredFor !== void 0);
  return [...byFamily].map(([family, members]) => ({ family, members })).filter(
    ({ family, members }) => family.objectives.length > 0 && (members.length > 0 || family.points !== null || !isAny)
  ).map(({ family, members }) => {
    const measured2 = members.flatMap((subject) => {
      const values = valuesOf2(subject, family);
      return values ? [
        {
          id: subject.model ?? subject.name,
          subject: subject.name,
          values,
          status: subject.standing?.status ?? "unknown",
          before: subject.before && valuesOf2(subject.before, family)
        }
      ] : [];
    });
    const extending = measured2.filter((one) => one.status === "extends" && family.measuredFor === void 0);
    const kept2 = nondominated(extending.map((one) => losses(one.values, family.objectives)));
    return {
      rule: family,
      objectives: family.objectives.map((objective) => {
        const about = info(objective.measure);
        return { ...objective, info: about, tau: toleranceOf(objective, about) };
      }),
      measured: measured2,
      proposed: kept2.flatMap((index) => extending[index] ?? []).map(({ id, values }) => ({ id, values })),
      declaredDominated: declaredDominated2(family),
      hypervolume: volume(family)
    };
  });
}
function valuesOf2(subject, family) {
  const values = family.objectives.map((objective) => subject.measures.get(objective.measure));
  return values.every((value) => value?.known) ? values.map((value) => value?.known ? value.value : Number.NaN) : null;
}
function declaredDominated2(family) {
  const points = (family.points ?? []).map((point) => ({
    point,
    at: losses(valuesOf(point, family), family.objectives)
  }));
  return points.flatMap(({ point, at }) => {
    const [by] = points.filter((other2) => dominates(other2.at, at) && !points.some((third) => dominates(third.at, other2.at))).map((other2) => other2.point.model).sort();
    return by === void 0 ? [] : [{ point, by }];
  });
}
function volume(family) {
  const points = (family.points ?? []).map((point) => losses(valuesOf(point, family), family.objectives));
  if (points.length < 2) return null;
  const reference = family.objectives.map((_, axis) => {
    const values = points.map((point) => point[axis] ?? Number.NaN);
    const worst2 = Math.max(...values);
    return worst2 + 0.1 * (worst2 - Math.min(...values));
  });
  return hypervolume(points, reference);
}

// src/subjects/side.ts
function sideOf(declared2, evidence2, book, past, released, judgedOn2) {
  const then = (one) => one ? before(one, declared2, book, judgedOn2) : NOTHING2;
  const base = then(past);
  const policy = withMeasuredFrontiers(declared2, base);
  const tools = toolsOf(policy, evidence2, book, judgedOn2);
  const assembled = assemble(tools);
  const { subjects, removed } = paired(
    assembled.map((one) => one.subject),
    base.subjects
  );
  const last = released ? paired(subjects, then(released).subjects).subjects : null;
  const whole2 = subjects.map((one, index) => ({ ...one, released: last?.[index]?.before ?? null }));
  const frontiers = frontierViews(policy, whole2, tools.info);
  return { policy, tools, assembled, subjects: whole2, removed, frontiers, tiers: tierCells(whole2, tools) };
}
var NOTHING2 = { subjects: [], tools: null };
function before({ policy, evidence: evidence2 }, side, book, judgedOn2) {
  const { tiers, hardware, measures, frontiers, budgets: budgets2, moves: moves2, prices, models } = side;
  const now = new Map(side.deployments.map((one) => [one.name, one]));
  const deployments = policy.deployments.map((one) => {
    const { tier, workload, load } = now.get(one.name) ?? one;
    return { ...one, tier, workload, load };
  });
  const ruled = { ...policy, tiers, hardware, measures, frontiers, budgets: budgets2, moves: moves2, prices, models, deployments };
  if (evidence2 === null)
    return { subjects: policy.deployments.flatMap((one) => declaredSubject(one, policy)), tools: null };
  const tools = toolsOf(ruled, evidence2, book, judgedOn2);
  return { subjects: assemble(tools).map((one) => one.subject), tools };
}
function declaredSubject(declared2, policy) {
  const family = familyFor(declared2.name, policy);
  const point = family?.points?.find((one) => one.model === declared2.model);
  if (!family || !point) return [];
  const measures = family.objectives.flatMap(({ name, measure }) => {
    const value = point.values.get(name);
    const { path, line } = point.location;
    const origins = [
      { text: `declared point, ${path}:${line}`, ...point.asOf === null ? {} : { as_of: point.asOf } }
    ];
    return value === void 0 ? [] : [[measure, known(value, null, { n: point.n, stderr: point.stderr, origins })]];
  });
  return [
    {
      ...{ name: declared2.name, kind: "deployment", declared: declared2, model: declared2.model, candidate: null },
      ...{ operatingPoint: null, measures: new Map(measures), standing: null, issues: [] },
      ...{ served: NOTHING_SERVED, recovery: [], before: null, released: null, alternatives: [] }
    }
  ];
}

// src/verdict/waivers.ts
var DAY_MS2 = 864e5;
function daysLeft(until, judgedOn2) {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${judgedOn2}T00:00:00Z`)) / DAY_MS2);
}
function waive(findings, policy, judgedOn2) {
  const used = /* @__PURE__ */ new Set();
  const living = policy.waivers.filter((waiver) => daysLeft(waiver.until, judgedOn2) >= 0);
  const waived = findings.map((found) => {
    if (found.outcome !== "fail") return found;
    const waiver = living.find((one) => covers(one, found, policy));
    if (!waiver) return found;
    used.add(waiver.index);
    return {
      ...found,
      outcome: "warn",
      waiver: { index: waiver.index, reason: waiver.reason, until: waiver.until }
    };
  });
  const uses = policy.waivers.map((waiver) => {
    const left = daysLeft(waiver.until, judgedOn2);
    return { index: waiver.index, used: used.has(waiver.index), expired: left < 0, daysLeft: left };
  });
  return { findings: waived, uses };
}
function covers(waiver, found, policy) {
  return means(waiver, found, policy) && withinCap(waiver, found, policy);
}
function means(waiver, found, policy) {
  if (waiver.rule !== found.rule) return false;
  const deployment = policy.deployments.find((one) => one.name === found.subject);
  if (waiver.deployment !== null && waiver.deployment !== found.subject) return false;
  if (waiver.model !== null && waiver.model !== found.model) return false;
  if (waiver.tier !== null && (deployment?.tier ?? found.tier ?? null) !== waiver.tier) return false;
  return waiver.measure === null || waiver.measure === found.measure;
}
function withinCap(waiver, found, policy) {
  if (waiver.cap === null) return true;
  if (found.value === null) return false;
  return isFloored(found, policy) ? found.value >= waiver.cap : found.value <= waiver.cap;
}
var FLOORED = /* @__PURE__ */ new Set([
  "budget/min",
  "budget/decrease",
  "tier/recovery",
  "tier/quantized-share"
]);
function isFloored({ rule, limit, location }, { budgets: budgets2 }) {
  if (rule !== "budget/near") return FLOORED.has(rule);
  return budgets2.some((one) => one.kind === "min" && one.limit === limit && one.location === location);
}
function waiverFindings(policy, uses, findings) {
  return policy.waivers.flatMap((waiver) => {
    const use = uses.find((one) => one.index === waiver.index);
    const label = labelOf(waiver);
    const place = {
      subject: waiver.deployment,
      model: waiver.model,
      measure: waiver.measure,
      location: waiver.location
    };
    if (use?.expired) {
      return [
        finding("waiver/expired", "fail", `${label} ended on ${waiver.until}`, {
          ...place,
          hint: `remove waivers[${waiver.index}], or have "${waiver.owner}" renew it with a new reason and end date`
        })
      ];
    }
    if (use && !use.used) {
      const beyond2 = findings.find((found) => found.outcome === "fail" && means(waiver, found, policy));
      if (beyond2) return [finding("waiver/unused", "fail", `${label} ${withoutCredit(waiver, beyond2)}`, place)];
      return [
        finding("waiver/unused", "fail", `no finding needs ${label}`, {
          ...place,
          hint: `remove waivers[${waiver.index}]: an exception that nothing needs hides the next one`
        })
      ];
    }
    return [];
  });
}
function labelOf(waiver) {
  const measure = waiver.measure === null ? "" : ` (${waiver.measure})`;
  return `the waiver of ${waiver.rule}${measure} for "${waiver.deployment ?? waiver.model ?? waiver.tier ?? ""}"`;
}
function withoutCredit({ cap }, { value, unit }) {
  const [shown, limit] = versus(value ?? Number.NaN, cap ?? Number.NaN, { unit, range: null });
  return `gives no credit: ${shown} is beyond its cap of ${limit}`;
}

// src/verdict/judge.ts
function weighed(raw, policy, judgedOn2) {
  const severities = severitiesOf(policy);
  const { findings, uses } = waive(counting(raw, severities), policy, judgedOn2);
  const ofWaivers = waiverFindings(policy, uses, findings);
  return { findings: [...findings, ...counting(ofWaivers, severities)], waivers: uses };
}
function verdictOver(findings, failOn, onInconclusive) {
  const judged2 = findings.filter((one) => !DESCRIBES.test(one.rule)).length;
  return decide(
    findings.map((one) => one.outcome),
    judged2,
    failOn,
    onInconclusive
  );
}
var DESCRIBES = /^(policy|waiver|baseline)\/|^frontier\/(declared-dominated|no-floor)$/;
var MISSING_BASELINE = {
  warn: "warn",
  fail: "fail",
  ignore: "off"
};
function severitiesOf(policy) {
  return new Map([["baseline/missing", MISSING_BASELINE[policy.onMissingBaseline]], ...policy.severity]);
}
function counting(findings, severities) {
  return findings.flatMap((one) => {
    const outcome = weigh(one, severities);
    return outcome === null ? [] : [{ ...one, outcome }];
  });
}

// src/verdict/merge.ts
var OF_HEAD_ALONE = /^(policy\/dead-rule$|waiver\/)/;
function asksHeadAlone(rule) {
  return OF_HEAD_ALONE.test(rule);
}
function worse(byBase, byHead) {
  const ofBase = grouped(byBase.filter((one) => !asksHeadAlone(one.rule)));
  const ofHead = grouped(byHead);
  const keys = /* @__PURE__ */ new Set([...ofHead.keys(), ...ofBase.keys()]);
  return [...keys].flatMap((key) => paired2(ofBase.get(key) ?? [], ofHead.get(key) ?? []));
}
function grouped(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const found of findings) {
    const key = JSON.stringify([found.rule, found.subject, found.measure]);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return groups;
}
function paired2(ofBase, ofHead) {
  const left = [...ofBase];
  const take = (fits2) => {
    const index = left.findIndex(fits2);
    return index === -1 ? void 0 : left.splice(index, 1)[0];
  };
  const same = new Map(ofHead.map((head) => [head, take((base) => base.message === head.message)]));
  const merged3 = ofHead.map((head) => {
    const base = same.get(head) ?? take((one) => !ofHead.some((other2) => other2.message === one.message));
    return base ? ofBoth(base, head) : { ...head, policy: "head" };
  });
  return [...merged3, ...left.map((base) => ({ ...base, policy: "base" }))];
}
var RANK = { pass: 0, warn: 1, unknown: 2, fail: 3 };
function ofBoth(base, head) {
  const neededBy2 = [.../* @__PURE__ */ new Set([...head.neededBy, ...base.neededBy])];
  const byBase = RANK[base.outcome] - RANK[head.outcome];
  if (byBase > 0) return { ...base, neededBy: neededBy2, policy: "base" };
  if (byBase < 0) return { ...head, neededBy: neededBy2, policy: "head" };
  return { ...isStricter(base, head) ? base : head, neededBy: neededBy2, policy: "both" };
}
function isStricter(base, head) {
  const [ofBase, ofHead] = [distance(base), distance(head)];
  if (ofBase === null || ofHead === null) return false;
  return base.outcome === "pass" ? ofBase < ofHead : ofBase > ofHead;
}
function distance({ value, limit }) {
  return value === null || limit === null ? null : Math.abs(value - limit);
}

// src/gate.ts
async function runGate(request, world) {
  const today = judgedOn(request.now, world.clock);
  const { policy: own2, remarks } = underRequest(await readPolicy(world.workspace, request.policy, today), request);
  const base = await baseOf(request.policy, world);
  const judges = await judgesOf(base, own2, world.workspace);
  const kind = world.change.pull === null ? world.change.kind : "pull_request";
  const [byBase, byHead] = [judges.byBase, judges.byHead].map((one) => one && forEvent(one, kind));
  const policy = byHead ?? own2;
  const start = await startOf(request.baseline, byBase ?? policy, world);
  const release = needsRelease([byBase, policy]) ? await lastReleaseOf(byBase ?? policy, world) : null;
  const keeps = request.results.includes(KEEPS_BASELINE);
  const evidence2 = keeps && start.past?.evidence ? { ...start.past.evidence, dead: [] } : await gather(world.workspace, policy, world.log);
  const known2 = [evidence2, start.past?.evidence, release?.past?.evidence].flatMap((one) => one?.candidates ?? []);
  const book = await openPriceBook(policy.prices, known2);
  const comparison = {
    baseline: start.used,
    lastRelease: release?.used ?? start.used,
    changed: start.changed,
    atBaseline: (id) => start.past?.evidence?.candidates.find((one) => one.id === id) ?? null,
    policyChange: judges.change,
    borrowed: keeps ? borrowed(start, policy) : [],
    lenient: LENIENT.has(kind)
  };
  const dead2 = evidence2.dead.filter((place) => judges.headResults?.has(place) ?? true);
  const sideBy = (one) => sideOf(one, evidence2, book, start.past, release?.past ?? null, today);
  const side = sideBy(policy);
  const head = judged(side, { ...evidence2, dead: dead2 }, comparison, today);
  const findings = byBase ? worse(judged(sideBy(byBase), { ...evidence2, dead: dead2 }, comparison, today).findings, head.findings) : head.findings;
  const { subjects, assembled } = side;
  const deployed = new Set(subjects.map((one) => one.candidate?.id));
  const strict = [byBase, policy].some((one) => one?.onInconclusive === "fail");
  return {
    ...verdictOver(findings, request.failOn, strict ? "fail" : "warn"),
    ...{ policy, findings, waivers: head.waivers, subjects, frontiers: side.frontiers, removed: side.removed },
    toolVersion: world.toolVersion,
    judgedOn: today,
    failOn: request.failOn,
    undeployed: evidence2.candidates.filter((one) => !deployed.has(one.id) && isMeasured(one)),
    files: evidence2.files,
    shares: sharesByFile(evidence2, policy.models),
    prices: pricesUsed(assembled),
    assumptions: [...remarks.map((text) => ({ subject: null, text })), ...assembled.flatMap((one) => one.assumptions)],
    measures: knownMeasures(
      evidence2.candidates,
      subjects.flatMap((one) => [...one.measures.keys()]),
      side.tools.info
    ),
    baseline: start.used,
    judgedBy: base.how,
    policyChanges: judges.changes,
    tiers: side.tiers
  };
}
var LENIENT = /* @__PURE__ */ new Set(["pull_request", "merge_group"]);
function needsRelease(policies) {
  return policies.some((one) => one?.moves.some(({ since: since2 }) => since2 === "release"));
}
function judged(side, evidence2, comparison, today) {
  const { policy, subjects, frontiers, tools, removed } = side;
  const context = contextOf(
    policy,
    evidence2,
    subjects,
    frontiers,
    { ...comparison, removed },
    {
      info: tools.info,
      judgedOn: today,
      tiers: side.tiers,
      inPlace: (one, model) => asIf(one, model, tools),
      alternatives: (one) => alternativesTo(one, tools).map((other2) => ({ ...other2, before: one.before, released: one.released }))
    }
  );
  return weighed(applyRules(context), policy, today);
}

export {
  exitCode,
  runGate
};

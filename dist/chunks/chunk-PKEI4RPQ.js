import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  GitHubError
} from "./chunk-52HUCTYR.js";
import {
  hypervolume
} from "./chunk-NE2AJ2L7.js";
import {
  columnsOf,
  flushed,
  padded,
  squeeze
} from "./chunk-HRIJYFQ7.js";
import {
  alternativesTo,
  apart,
  applies,
  assemble,
  budgeted,
  dominates,
  familyFor,
  gather,
  gathered,
  incomparable,
  isWild,
  knownMeasures,
  losses,
  matches,
  money,
  nondominated,
  openPriceBook,
  show,
  showDelta,
  showPercentDelta,
  showSize,
  toleranceOf,
  toolsOf,
  unfit,
  unsound,
  valuesOf,
  versus,
  whole
} from "./chunk-34E2B3I3.js";
import {
  isCost,
  known,
  rewritten,
  unknown
} from "./chunk-WFAVU52K.js";
import {
  readPolicy
} from "./chunk-LRGJWOV3.js";
import {
  judgedOn
} from "./chunk-WKSQOEEV.js";
import {
  plainEntry
} from "./chunk-6BOPKIQA.js";
import {
  require_picomatch
} from "./chunk-6Z2NWHTD.js";
import {
  DEFAULT_POLICY,
  ON_MISSING_BASELINE
} from "./chunk-GGKLAS7B.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";
import {
  RULES,
  finding
} from "./chunk-BA74XRYS.js";
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
    if (severity === "fail" && RULES[finding2.rule].fallback === "unknown") return "fail";
    return softened(finding2, severities) ?? "unknown";
  }
  if (finding2.outcome === "warn") return "warn";
  return severity ?? RULES[finding2.rule].fallback;
}
function softened(finding2, severities) {
  if (finding2.neededBy.length === 0) return void 0;
  const strict = finding2.neededBy.some((rule) => (severities.get(rule) ?? RULES[rule].fallback) === "fail");
  return strict ? void 0 : "warn";
}
function decide(outcomes, judged3, failOn, onInconclusive) {
  const verdict = outcomes.includes("fail") ? "fail" : outcomes.includes("unknown") || judged3 === 0 ? "inconclusive" : outcomes.includes("warn") ? "warn" : "pass";
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
    const text2 = await base.text(path, MAX_POLICY_BYTES);
    if (text2 !== null) return { path, text: text2 };
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
async function mergeBaseOf(base, head2, { repository, remote }) {
  const known2 = await repository?.mergeBase(base, head2) ?? (repository === null ? "shallow" : null);
  const pair = `${short(base)} and ${short(head2)}`;
  if (known2 === null) return missing(`${pair} have no common history`);
  if (known2 !== "shallow") return { commit: known2, how: `${short(known2)}, the merge base in the clone` };
  if (remote === null) return missing(`the clone has too little history for the merge base of ${pair}; ${DEEPER}`);
  return asked(`the merge base of ${pair}`, async () => {
    const found = await remote.compare(base, head2);
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
    const before = (time) => change.publishedAt === null || Date.parse(time) < Date.parse(change.publishedAt);
    let seen = 0;
    for await (const page2 of remote.releases()) {
      for (const { tag, draft, prerelease, publishedAt } of page2) {
        const counts2 = !draft && !prerelease && publishedAt !== null && tag !== change.tag && before(publishedAt);
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
  const name2 = base.branch ?? "the base";
  return {
    commit: tip,
    how: `${short(tip)}, ${tip === base.sha ? `${name2} as the event has it` : `${name2} as GitHub merged it`}`
  };
}
async function tipOf(change, base, repository) {
  if (change.kind !== "pull_request" || change.sha === null || repository === null) return base;
  const [first, second, ...more2] = await repository.parents(change.sha) ?? [];
  return first !== void 0 && second === change.head && more2.length === 0 ? first : base;
}
var ofPull = async (change, sources) => {
  const base = await rulesBase(change, sources.repository);
  if (base === null || base.commit === null || change.head === null) {
    return missing(change.problems.join("; ") || "the event does not say what the change's base is");
  }
  return mergeBaseOf(base.commit, change.head, sources);
};
var ofGroup = async ({ base, problems }) => base?.sha ? { commit: base.sha, how: `${short(base.sha)}, the base of the merge group` } : missing(problems.join("; ") || "the event does not say what the merge group's base is");
var ofPush = async ({ before, ref }, sources) => {
  if (before === null) return missing(`the push to ${ref ?? "this branch"} has no commit before it`);
  const { commit, how } = await commitOf(before, sources);
  return commit === null ? missing(`the commit before the push is gone: ${how}`) : { commit, how: `${short(commit)}, the commit before the push` };
};
var ofStored = async ({ head: head2 }) => missing(
  head2 === null ? "the event does not say which commit is judged" : "the newest stored report of an earlier commit"
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
function notItself(found, { head: head2 }) {
  if (found.commit === null || found.commit !== head2) return found;
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
function changedPaths(from, to) {
  const before = new Map(from.entries.map((one) => [one.path, one]));
  const after = new Map(to.entries.map((one) => [one.path, one]));
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path)?.id !== after.get(path)?.id || before.get(path)?.kind !== after.get(path)?.kind).sort();
}

// src/comparison/base.ts
async function baseOf(path, world) {
  const { change, repository, remote } = world;
  const commit = await rulesBase(change, repository);
  if (commit === null) return { policy: null, selfJudged: null, how: "working tree" };
  const found = commit.commit === null ? { tree: null, how: commit.how } : await treeOf(commit.commit, repository, remote);
  const files = found.tree && world.openCommit(found.tree);
  const there = await basePolicy(files, found.how, [path, DEFAULT_POLICY]);
  if (there === "absent") {
    const selfJudged = `${change.base?.branch ?? "the base"} has no ${path}`;
    return { policy: null, selfJudged, how: `the change's own policy; ${selfJudged}` };
  }
  if (files === null) throw new UserError("file-unreadable", commit.how);
  const policy = await readPolicy(files, there.path, null);
  return { policy, selfJudged: null, how: `the base's policy (${commit.how}) and the change's own` };
}

// src/comparison/borrowed.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var KEEPS_BASELINE = "baseline";
function borrowed({ past, changed: changed2 }, policy) {
  if (!past?.evidence) return ["there are no readings of a baseline"];
  if (changed2.paths === null) return [`which files the change touches cannot be told: ${changed2.why}`];
  const { paths } = changed2;
  const silent = policy.deployments.filter((one) => one.dependsOn.length === 0).map((one) => `"${one.name}"`);
  const none2 = policy.deployments.length === 0 || silent.length > 0;
  const globs = policy.deployments.flatMap((one) => one.dependsOn);
  const matches2 = globs.length > 0 ? (0, import_picomatch.default)(globs, { dot: true, nonegate: true, noextglob: true }) : () => false;
  const touched = paths.find((path) => path === policy.path || matches2(path));
  return [
    ...none2 ? [`no depends_on says what the results of ${silent.join(", ") || "the models"} depend on`] : [],
    ...touched === void 0 ? [] : [`${touched} changed`]
  ];
}

// src/comparison/judges.ts
async function judgesOf(base, head2, workspace) {
  if (base.policy === null) {
    const change = { selfJudged: base.selfJudged, loosened: [], dropped: [] };
    return { byBase: null, byHead: head2, headResults: null, change, changes: [] };
  }
  const [{ compose }, { compare }] = await Promise.all([
    import("./compose-BBMKD2UY.js"),
    import("./compare-TXC43YNE.js")
  ]);
  const { byBase, byHead, headResults } = compose(base.policy, head2, rewritten);
  const found = compare(base.policy, head2, rewritten);
  const { loosened, tightened, restated, assumed, declaredOnlyHere: declared2, dropped } = found;
  const lists = { loosened, tightened, restated, assumed, declared: declared2, dropped };
  return {
    byBase,
    byHead,
    headResults,
    change: { selfJudged: null, loosened, dropped: await stillThere(base.policy, head2, workspace) },
    changes: Object.entries(lists).flatMap(
      ([kind, all2]) => all2.map(({ text: text2 }) => ({ kind, text: text2 }))
    )
  };
}
async function stillThere(base, head2, workspace) {
  const names = new Set(head2.deployments.map((one) => one.name));
  const dropped = [];
  for (const { name: name2, dependsOn } of base.deployments) {
    if (names.has(name2)) continue;
    for (const glob of dependsOn) {
      const [file] = (await workspace.glob(glob)).filter((path) => path !== glob);
      const there = file ?? (await workspace.text(glob, 1 << 20).catch(() => "") === null ? void 0 : glob);
      if (there !== void 0) {
        dropped.push({ name: name2, file: there });
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
  const counted3 = (runs) => runs.filter((run) => counts(run, search, own2));
  const queued = await firstPage(remote.runs({ ...query, branch: null, event: "merge_group" }));
  let pages = 0;
  for await (const runs of remote.runs(query)) {
    const page2 = pages === 0 ? [...queued, ...runs] : runs;
    yield counted3(page2).sort(
      (a, b) => a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1
    );
    if (++pages === MAX_PAGES) return;
  }
}
async function firstPage(pages) {
  for await (const page2 of pages) return page2;
  return [];
}
function counts(run, { branch }, own2) {
  const same = (name2) => name2?.toLowerCase() === own2.repository.toLowerCase();
  const queue = `gh-readonly-queue/${branch}/`;
  const onBranch = run.event === "merge_group" ? run.headBranch?.startsWith(queue) === true : run.headBranch === branch;
  return same(run.repository) && same(run.headRepository) && run.workflow === own2.workflow && TRUSTED_EVENTS.has(run.event) && run.status === "completed" && run.id !== own2.id && onBranch;
}

// src/baseline/unpack.ts
var MiB2 = 1024 * 1024;
var MAX_ARTIFACT_BYTES = 256 * MiB2;
var MAX_REPORT_BYTES = 64 * MiB2;
var MAX_MEMBERS = 1e3;
var REPORT = "report.json";
var SAMPLES = "samples.jsonl.gz";
async function readReport(artifact, remote, openBytes) {
  if (artifact.size > MAX_ARTIFACT_BYTES) {
    throw new Error(`it has ${Math.ceil(artifact.size / MiB2)} MiB, more than ${MAX_ARTIFACT_BYTES / MiB2} MiB`);
  }
  const zip = await remote.downloadArtifact(artifact.id, MAX_ARTIFACT_BYTES);
  if (zip === null) throw new Error("it has expired");
  const { names, read } = await openBytes(artifact.name, zip).archive();
  if (names.length > MAX_MEMBERS) throw new Error(`it holds ${names.length} files, more than ${MAX_MEMBERS}`);
  const report = await member(REPORT, names, read);
  if (report === null) throw new Error(`it holds no ${REPORT}`);
  if (report.bytes.length > MAX_REPORT_BYTES)
    throw new Error(`its ${REPORT} is larger than ${MAX_REPORT_BYTES / MiB2} MiB`);
  const samples3 = await member(report.directory + SAMPLES, names, read);
  return {
    report: new TextDecoder("utf-8", { fatal: true }).decode(report.bytes),
    samples: samples3 && openBytes(SAMPLES, samples3.bytes)
  };
}
async function member(name2, names, read) {
  const found = names.includes(name2) ? [name2] : names.filter((one) => one.endsWith(`/${name2}`));
  const [path] = found;
  if (path === void 0) return null;
  if (found.length > 1) throw new Error(`it holds ${found.length} files named ${name2}`);
  const bytes = await read(path);
  return bytes && { bytes, directory: path.slice(0, path.length - name2.length) };
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
    const before = known2.get(headSha);
    if (before !== void 0 || search.reach === "exact") return before ?? false;
    const local = await isWithin(headSha, search.at, { ...sources, remote: null });
    if (local === null && spent.compared === MAX_COMPARED) return false;
    if (local === null) spent.compared++;
    const within = local ?? await isWithin(headSha, search.at, { ...sources, repository: null }) === true;
    known2.set(headSha, within);
    return within;
  };
}
async function reportOf(run, { name: name2 }, remote, openBytes) {
  const where = `run ${run.id} of ${short(run.headSha)}`;
  const found = (await firstPage(remote.artifacts({ run: run.id }))).filter((one) => one.name === name2);
  const artifact = found.find((one) => !one.expired);
  if (!artifact) return `${where} has no artifact ${name2}${found.length > 0 ? " any more: it has expired" : ""}`;
  try {
    const texts = await readReport(artifact, remote, openBytes);
    const { id, url, event, createdAt } = run;
    return { ...texts, commit: run.headSha, run: { id, url, event, createdAt } };
  } catch (error) {
    return `the artifact ${name2} of ${where} cannot be used: ${sentence(error)}`;
  }
}
function said({ commit, run }, { name: name2, at }) {
  const standing2 = commit === at ? "" : `, an ancestor of ${short(at)}`;
  return `${short(commit)}${standing2}, from the artifact ${name2} of run ${run.id} (${run.event}, ${run.createdAt.slice(0, 10)})`;
}
function lookedAt({ name: name2, at, reach }, what, refusals) {
  const where = {
    exact: short(at),
    within: `${short(at)} or an ancestor of it`,
    before: `a commit before ${short(at)}`
  }[reach];
  const why = refusals.length === 0 ? "" : ` (${refusals.slice(0, 3).join("; ")}${refusals.length > 3 ? "; \u2026" : ""})`;
  return `no stored report ${name2} of ${where} among ${what}${why}`;
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
  for (const source of [stored, committed, named2, declared]) {
    const tried = await source({ spec, found, tree, files, policy, world });
    if (tried === null) continue;
    if ("start" in tried) return { ...tried.start, changed: changed2 };
    refused.push(tried.why);
  }
  const why = [.../* @__PURE__ */ new Set([found.how, ...refused])].join("; ");
  return { used: { source: "none", sha: null, why }, past: null, changed: changed2 };
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
  const { restore } = await import("./restore-GDINSZVA.js");
  const restored = await restore(report.report, report.samples?.lines() ?? null);
  if ("refused" in restored) return { why: `${how}, but ${restored.refused}` };
  return begin({ source: "artifact", sha: report.commit, why: how }, policy, restored.files);
}
async function committed({ spec, found, tree, files, policy, world }) {
  if (found.commit === null || spec.kind === "path" || spec.kind === "artifact") return null;
  if (files === null) return { why: tree?.how ?? "its files cannot be had" };
  try {
    const evidence3 = await gather(files, policy.results, policy.models, world.log);
    if (evidence3.candidates.length === 0) return { why: "no results are committed there" };
    return began({ source: "commit", sha: found.commit, why: `${found.how}, ${tree?.how ?? ""}` }, policy, evidence3);
  } catch (error) {
    if (error instanceof UserError) return { why: error.message };
    throw error;
  }
}
async function named2({ spec, found, files, policy, world }) {
  if (spec.kind !== "path") return null;
  const tracked = files !== null && await files.glob(spec.glob).then((paths) => hasAny(files, paths));
  const from = tracked && files ? files : world.workspace;
  const where = tracked ? `${spec.glob} at the baseline's commit` : `${spec.glob} in the working tree`;
  const reports = await reportsAmong(from, spec.glob);
  const sha = tracked ? found.commit : null;
  if (reports !== null) {
    const { restore } = await import("./restore-GDINSZVA.js");
    const restored = await restore(reports.report, reports.samples);
    if ("refused" in restored)
      throw new UserError("file-unreadable", `Baseline "path:${spec.glob}": ${restored.refused}`);
    return begin({ source: "path", sha, why: `the report ${where}` }, policy, restored.files);
  }
  const evidence3 = await gather(from, [plainEntry(spec.glob, null)], policy.models, world.log);
  if (evidence3.candidates.length === 0) return { why: `no results in ${where}` };
  return began({ source: "path", sha, why: where }, policy, evidence3);
}
async function hasAny(files, paths) {
  const [first] = paths;
  if (first === void 0) return false;
  return files.open(first).then(
    () => true,
    () => false
  );
}
async function reportsAmong(from, glob) {
  const path = (await from.glob(glob)).find((one) => one === "report.json" || one.endsWith("/report.json"));
  if (path === void 0) return null;
  const source = await from.open(path);
  const samples3 = await source.sibling("samples.jsonl.gz");
  return { report: new TextDecoder("utf-8").decode(await source.bytes()), samples: samples3?.lines() ?? null };
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
function began(used, policy, evidence3) {
  return { start: { used, past: { policy, evidence: evidence3 } } };
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
  const head2 = change.head ?? await repository?.head() ?? null;
  if (head2 === null) return { paths: null, why: "the commit that is judged is not known" };
  try {
    const local = await repository?.changed(found.commit, head2) ?? null;
    if (local !== null) return { paths: local };
    const there = await treeOf(head2, repository, remote);
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
  const name2 = NAMED[kind];
  const rules = name2 && policy.events.get(name2);
  if (!rules) return policy;
  const missing2 = rules.onMissingBaseline ?? policy.onMissingBaseline;
  const ages = [policy.maxAgeDays, rules.maxAgeDays].filter((days) => days !== null);
  return {
    ...policy,
    waivers: rules.waivers === "none" ? [] : policy.waivers,
    onInconclusive: rules.onInconclusive ?? policy.onInconclusive,
    onMissingBaseline: STRICTNESS.indexOf(missing2) > STRICTNESS.indexOf(policy.onMissingBaseline) ? missing2 : policy.onMissingBaseline,
    maxAgeDays: ages.length === 0 ? null : Math.min(...ages)
  };
}

// src/rules/context.ts
function contextOf(policy, evidence3, subjects, frontiers, comparison, { info, judgedOn: judgedOn2, alternatives }) {
  const { files, dead: dead2, conflicts, nobody } = evidence3;
  return {
    ...comparison,
    ...{ policy, subjects, frontiers, files, conflicts, nobody, alternatives, judgedOn: judgedOn2, info },
    deadResults: dead2
  };
}
function named3(subject) {
  return `"${subject.name}"`;
}
function cannotTell(subject, measure, lacking, neededBy, rest = {}) {
  return finding(lacking.rule, "unknown", `${named3(subject)}: ${lacking.reason}`, {
    subject: subject.name,
    model: subject.model,
    measure,
    hint: lacking.hint,
    neededBy: [neededBy],
    ...rest
  });
}

// src/rules/baseline.ts
var baseline = {
  run: (context) => context.removed.map((subject) => {
    const cost2 = subject.measures.get("monthly_cost_usd");
    const saved = cost2?.known ? `, ${money(cost2.value)} a month` : "";
    return finding(
      "baseline/removed",
      "fail",
      `"${subject.name}" is no longer deployed (it served ${subject.model ?? "no model"}${saved})`,
      {
        subject: subject.name,
        model: subject.model,
        location: { path: context.policy.path, line: 1, column: 1 },
        hint: "nothing to do if that is meant"
      }
    );
  })
};

// src/domain/sum.ts
function sumOf(values) {
  let parts = [];
  for (const value of values) {
    let rest = value;
    const lows = [];
    for (const part of parts) {
      const high = rest + part;
      const low = Math.abs(rest) < Math.abs(part) ? rest - (high - part) : part - (high - rest);
      if (low !== 0) lows.push(low);
      rest = high;
    }
    parts = [...lows, rest];
  }
  let total = 0;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? 0;
    const next = total + part;
    const low = part - (next - total);
    total = next;
    if (low === 0) continue;
    const below = parts[index - 1] ?? 0;
    const nudged = total + low * 2;
    return below * low > 0 && nudged - total === low * 2 ? nudged : total;
  }
  return total;
}

// src/rules/compared.ts
function compared(measure, now, before, context) {
  if (!now) return { lacking: unknown("evidence/missing", `nothing gives ${measure}`), of: "head" };
  if (!now.known) return { lacking: now, of: "head" };
  if (before === null) return { lacking: nothingBefore(context), of: "base" };
  const then = before.measures.get(measure);
  if (!then?.known) {
    const reason = then ? `the baseline has no ${measure}: ${then.reason}` : `the baseline has no ${measure}`;
    return { lacking: unknown("baseline/missing", reason, then?.hint ?? null), of: "base" };
  }
  const other = differing(now, then);
  return other === null ? { now, then } : { lacking: other, of: "base" };
}
function nothingBefore({ baseline: baseline2 }) {
  return unknown("baseline/missing", `there is nothing to compare with: ${baseline2.why}`);
}
function differing(now, then) {
  const stated = Object.entries(now.comparable ?? {});
  const other = stated.find(([key3, value2]) => {
    const before = then.comparable && Object.hasOwn(then.comparable, key3) ? then.comparable[key3] : void 0;
    return before !== void 0 && sameOf(key3, before) !== sameOf(key3, value2);
  });
  if (!other) return null;
  const [key2, value] = other;
  const reason = `it was measured with ${key2} ${value}, and at the baseline with ${key2} ${then.comparable?.[key2] ?? ""}`;
  return unknown("evidence/not-comparable", reason, "measure both alike");
}
function sameOf(key2, value) {
  return key2 === "harness" ? /^[^\d]*(0\.\d+|\d+)/.exec(value)?.[0] ?? value : value;
}

// src/rules/extra-point.ts
var EXTRA_POINT = "cost_per_extra_point_usd";
var MONTHLY = "monthly_cost_usd";
function judgeExtraPoint(budget, subject, context) {
  const view = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objective = view?.objectives.find((one) => one.goal === "maximize");
  const place2 = {
    subject: subject.name,
    model: subject.model,
    measure: EXTRA_POINT,
    limit: budget.limit,
    unit: "USD",
    location: budget.location
  };
  const lacks = (reason) => cannotTell(subject, EXTRA_POINT, reason, "budget/max", place2);
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
    return finding("budget/max", "pass", `${named3(subject)} is not dearer than ${reference.name}`, place2);
  const points = 100 * (accuracy.value - reference.accuracy) / (range[1] - range[0]);
  const more2 = `${money(dearer)} a month more than ${reference.name} (${showPercentDelta(dearer / reference.monthly)})`;
  const gap = apart(reference.accuracy, accuracy.value, objective.info).size;
  if (points <= 0) {
    const says = points === 0 ? "is as accurate" : `is ${gap} less accurate`;
    return finding("budget/max", "fail", `${named3(subject)} is dearer and not better: it costs ${more2} and ${says}`, {
      ...place2,
      hint: `cost at most ${money(reference.monthly)} a month, or an accuracy above ${show(reference.accuracy, objective.info)}`
    });
  }
  const value = dearer / points;
  const gain = `${more2} for ${gap} of ${objective.measure}: ${money(value)} for each point`;
  if (value <= budget.limit)
    return finding(
      "budget/max",
      "pass",
      `${named3(subject)} costs ${gain}, within the limit of ${money(budget.limit)}`,
      { ...place2, value }
    );
  return finding("budget/max", "fail", `${named3(subject)} costs ${gain}; the limit is ${money(budget.limit)}`, {
    ...place2,
    value,
    hint: `at most ${money(reference.monthly + budget.limit * points)} a month for this gain`
  });
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
function worst(findings2) {
  const rank = (one) => one.rule === "budget/near" ? ORDER.warn : ORDER[one.outcome];
  const excess = (one) => Math.abs((one.value ?? 0) - (one.limit ?? 0));
  const [first] = [...findings2].sort(
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
  const all2 = [...subject.measures].map(([measure, value]) => ({ measure, value }));
  if (!isWild(budget.measure)) return all2.filter((one) => one.measure === budget.measure);
  return all2.filter((one) => matches(budget.measure, one.measure));
}
function judge(budget, subject, { measure, value }, context) {
  const kind = KINDS[budget.kind];
  const info = context.info(measure);
  const place2 = { location: budget.location, limit: budget.limit, unit: info.unit };
  if (!value.known) return cannotTell(subject, measure, value, kind.rule, place2);
  const reason = unfit(value, budget.limit, goalOf(budget, info), info);
  if (reason) return cannotTell(subject, measure, reason, kind.rule, { ...place2, value: value.value });
  const found = verdictOf(
    budget,
    value,
    info,
    { subject: subject.name, model: subject.model, measure, ...place2 },
    named3(subject)
  );
  return context.lenient ? forgiven(found, budget, subject, info) : found;
}
function forgiven(found, budget, subject, info) {
  const then = subject.before?.measures.get(info.name);
  const { broken: broken2 } = KINDS[budget.kind];
  if (found.outcome !== "fail" || found.rule !== KINDS[budget.kind].rule || !then?.known || found.value === null)
    return found;
  const worse2 = budget.kind === "max" ? found.value > then.value : found.value < then.value;
  if (worse2 || !broken2(then.value, budget.limit)) return found;
  return {
    ...found,
    outcome: "warn",
    message: `${found.message}, as it was before this change (${show(then.value, info)})`
  };
}
function verdictOf(budget, value, info, place2, who) {
  const kind = KINDS[budget.kind];
  const [shown, limit] = versus(value.value, budget.limit, info);
  const found = { ...place2, value: value.value };
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
function together(some, all2) {
  const noun = some[0]?.kind ?? "deployment";
  const count = `${some.length} ${noun}${some.length === 1 ? "" : "s"} together`;
  if (some.length === all2 && all2 > 1) return `all ${count}`;
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
  const lacking = parts.filter((part) => !part.value.known);
  const who = together(
    parts.map(({ subject }) => subject),
    context.subjects.length
  );
  const place2 = { measure: budget.measure, location: budget.location, limit: budget.limit, unit: info.unit };
  const settled = lacking.length === 0 || budget.kind === "max" && kind.broken(sum, budget.limit);
  if (!settled) {
    return lacking.map(
      (part) => part.value.known ? finding(kind.rule, "pass", "", {}) : cannotTell(part.subject, part.measure, part.value, kind.rule, { ...place2, value: null })
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
  const found = verdictOf(budget, value, info, place2, who);
  const missing2 = lacking.length > 0 ? ` (without ${lacking.map((part) => named3(part.subject)).join(", ")}, unknown)` : "";
  return [{ ...found, message: `${found.message}${missing2}` }];
}

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
  return context.files.filter((file) => file.outcome === "unreadable").map(
    (file) => finding("evidence/unreadable", "unknown", `${file.path}: ${file.why ?? "it cannot be read"}`, {
      location: { path: file.path, line: 1, column: 1 },
      hint: "write the file anew, or take it out of `results`"
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
      ...undeclared(view),
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
  const lacking = view.objectives.flatMap((objective) => {
    const value = subject.measures.get(objective.measure);
    if (!value) return [];
    const reason = incomparable(objective, value, view.rule.points ?? [], context.info);
    return reason ? [cannotTell(subject, objective.measure, reason, "frontier/dominated", { location: objective.location })] : [];
  });
  if (lacking.length > 0) return lacking;
  const standing2 = subject.standing;
  if (!standing2) return [];
  const place2 = { subject: subject.name, model: subject.model, location: view.rule.location };
  if (standing2.status === "unknown") {
    const excluded = standing2.excluded ?? [];
    return [
      finding(
        "evidence/not-comparable",
        "unknown",
        `${named3(subject)}: no point of the declared frontier can be compared with it: ${excluded.map((one) => one.why).join("; ")}`,
        {
          ...place2,
          neededBy: ["frontier/dominated"],
          hint: "declare the points on the same basis, or measure the cost as the points were measured"
        }
      )
    ];
  }
  if (standing2.status !== "dominated") {
    return [finding("frontier/dominated", "pass", `${named3(subject)} ${STANDS[standing2.status]}`, place2)];
  }
  return [
    finding("frontier/dominated", "fail", dominatedBy(subject, view, context), {
      ...place2,
      hint: waysOut(subject, view, context)
    })
  ];
}
var STANDS = {
  extends: "extends the declared frontier",
  on: "is on the declared frontier",
  tolerated: "is behind the declared frontier by no more than the tolerance"
};
function dominatedBy(subject, view, context) {
  const name2 = subject.standing?.dominatedBy[0] ?? "";
  const point = view.rule.points?.find((one) => one.model === name2);
  if (!point) return `${named3(subject)} is dominated by "${name2}"`;
  const better = view.objectives.flatMap((objective) => advantage(subject, point, objective, context));
  const caveat = caveats(point, context);
  if (subject.model === name2)
    return `${named3(subject)} is behind its own declared point: that is ${better.join(" and ")}${caveat}`;
  return `${named3(subject)} is dominated: "${name2}" is ${better.join(" and ")}${caveat}`;
}
function advantage(subject, point, objective, context) {
  const value = subject.measures.get(objective.measure);
  const other = point.values.get(objective.name);
  if (!value?.known || other === void 0 || value.value === other) return [];
  const info = context.info(objective.measure);
  const { pair, size } = apart(value.value, other, info);
  const word = info.unit === "USD" ? "cheaper" : info.unit === "ms" ? "faster" : "better";
  return [`${size} ${word} on ${objective.name} (${pair[1]} against ${pair[0]})`];
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
    const { pair, size } = apart(gap.current, gap.needed, info);
    const sign = gap.needed > gap.current ? "+" : "\u2212";
    return [`${objective.name} ${bound} ${pair[1]} (${sign}${size}) with all else as it is`];
  });
  return ways.join(", or ");
}
function undeclared(view) {
  if (view.rule.points !== null || view.objectives.length === 0) return [];
  const which = view.rule.name === "" ? "the frontier" : `the frontier "${view.rule.name}"`;
  return [
    finding(
      "baseline/missing",
      "fail",
      `${which} was not judged: none is declared, and there is no baseline to take it from`,
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
  "cost/capacity"
]);
function withAlternatives(findings2, context, judge4) {
  const trials = /* @__PURE__ */ new Map();
  const trialsOf = (subject) => {
    const known2 = trials.get(subject.name);
    if (known2) return known2;
    const made = context.alternatives(subject).map((one) => ({ subject: one, findings: judge4(one) }));
    trials.set(subject.name, made);
    return made;
  };
  return findings2.map((found) => {
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
  const [best] = tried.filter((one) => one.findings.every((other) => passes(other, context) && !isSame(other, found))).map((one) => one.subject).filter((one) => worth(one) < Number.POSITIVE_INFINITY).sort((a, b) => worth(a) - worth(b) || ((a.model ?? "") < (b.model ?? "") ? -1 : 1));
  if (!best) return `no measured candidate satisfies every rule here (${tried.length} tried)`;
  const numbers = objectives.flatMap((objective) => {
    const value = best.measures.get(objective.measure);
    return value?.known ? [`${objective.name} ${show(value.value, context.info(objective.measure))}`] : [];
  });
  return `"${best.model}" would pass (${numbers.join(", ")})`;
}
function isSame(other, found) {
  return other.outcome !== "pass" && other.rule === found.rule && other.measure === found.measure;
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
  return [...subject.measures.keys()].filter((name2) => matches(budget.measure, name2));
}
function judge3(budget, subject, measure, context) {
  const { rule } = KINDS2[budget.kind];
  const place2 = { location: budget.location };
  const before = beforeOf(subject, budget);
  const baseline2 = baselineOf(budget, context);
  if (before === null && baseline2.source !== "none") return [isNew(subject, measure, rule, place2)];
  const pair = compared(measure, subject.measures.get(measure), before, { baseline: baseline2 });
  if ("lacking" in pair) return [cannotTell(subject, measure, pair.lacking, rule, place2)];
  const found = { ...place2, subject: subject.name, model: subject.model, measure };
  return [verdictOf2(budget, pair.now, pair.then, context.info(measure), found, named3(subject))];
}
function beforeOf(subject, { since: since2 }) {
  return since2 === "release" ? subject.released : subject.before;
}
function baselineOf({ since: from }, { baseline: baseline2, lastRelease }) {
  return from === "release" ? lastRelease : baseline2;
}
function isNew(subject, measure, rule, place2) {
  return finding(rule, "pass", `${named3(subject)} is new: ${measure} has not moved`, {
    ...place2,
    subject: subject.name,
    model: subject.model,
    measure
  });
}
function verdictOf2(budget, now, then, info, place2, who) {
  const { rule, sign, moved, word } = KINDS2[budget.kind];
  const move = sign * (now.value - then.value);
  const allowed = allowedOf(budget, then.value);
  const limit = allowed === null ? null : then.value + sign * allowed;
  const found = { ...place2, value: now.value, limit, unit: info.unit };
  if (allowed === null) {
    const reason = `${who}: ${info.name} was ${show(then.value, info)} at the baseline, of which no percentage can be taken`;
    return finding("baseline/missing", "unknown", reason, {
      ...found,
      neededBy: [rule],
      hint: `write max_${word} in the measure's unit`
    });
  }
  const { pair, size } = apart(then.value, now.value, info);
  const from = `from ${pair[0]} to ${pair[1]}${since(budget)}`;
  if (move <= allowed) {
    const says = move <= 0 ? `${info.name} does not ${word === "increase" ? "rise" : "fall"}` : `${info.name} ${moved} by ${size}`;
    return finding(rule, "pass", `${who}: ${says}, within the limit`, found);
  }
  const relative = then.value === 0 ? "" : ` (${showPercentDelta((now.value - then.value) / then.value)})`;
  const most = budget.limit.kind === "percent" ? `${budget.limit.value} %` : show(budget.limit.value, info);
  return finding(rule, "fail", `${who}: ${info.name} ${moved} by ${size}${relative}, ${from}; the limit is ${most}`, {
    ...found,
    hint: `at ${sign > 0 ? "most" : "least"} ${show(limit ?? Number.NaN, info)}`
  });
}
function allowedOf({ limit }, then) {
  if (limit.kind === "absolute") return limit.value;
  return then === 0 ? null : limit.value / 100 * Math.abs(then);
}
function since({ since: from }) {
  return from === "release" ? " since the last release" : "";
}
function judgeSum2(budget, context) {
  const { rule } = KINDS2[budget.kind];
  const { measure } = budget;
  const subjects = budgeted(budget, context.subjects);
  if (subjects.length === 0) return [];
  const place2 = { measure, location: budget.location };
  const now = subjects.map((subject) => ({ subject, value: subject.measures.get(measure) }));
  const lacking = now.find(({ value }) => !value?.known);
  if (lacking) {
    const why = compared(measure, lacking.value, null, { baseline: baselineOf(budget, context) });
    return "lacking" in why ? [cannotTell(lacking.subject, measure, why.lacking, rule, place2)] : [];
  }
  const gone = budgeted(budget, context.removed).map((subject) => ({ subject, value: subject.measures.get(measure) }));
  const then = [
    ...subjects.flatMap((subject) => {
      const before = beforeOf(subject, budget);
      return before ? [{ subject, value: before.measures.get(measure) }] : [];
    }),
    ...gone
  ];
  const missing2 = baselineOf(budget, context).source === "none" ? {
    known: false,
    rule: "baseline/missing",
    reason: `there is nothing to compare with: ${baselineOf(budget, context).why}`,
    hint: null
  } : unknownPart(then.map(({ value }) => value));
  const who = `all ${subjects.length} deployments together`;
  if (missing2) {
    return [
      finding("baseline/missing", "unknown", `${who}: ${missing2.reason}`, {
        ...place2,
        neededBy: [rule],
        hint: missing2.hint
      })
    ];
  }
  const sum = (parts) => sumOf(parts.flatMap(({ value }) => value?.known ? [value.value] : []));
  const info = context.info(measure);
  return [verdictOf2(budget, known(sum(now), info.unit), known(sum(then), info.unit), info, place2, who)];
}
function unknownPart(values) {
  return values.find((value) => value !== void 0 && !value.known) ?? null;
}

// src/rules/policy.ts
var policyRules = {
  run: (context) => [
    ...changed(context),
    ...judgesNothing(context),
    ...deadResults(context),
    ...deadBudgets(context),
    ...deadFamilies(context)
  ]
};
function changed({ policy, policyChange }) {
  const top = { path: policy.path, line: 1, column: 1 };
  const { selfJudged, loosened, dropped } = policyChange;
  return [
    ...selfJudged === null ? [] : [
      finding("policy/self-judged", "fail", `this change is judged by its own policy alone: ${selfJudged}`, {
        location: top
      })
    ],
    ...loosened.map(
      ({ text: text2, location }) => finding("policy/loosened", "fail", `the change loosens the policy: ${text2}`, {
        location: location ?? top,
        hint: "it takes effect once it is merged; until then the base's value judges too"
      })
    ),
    ...dropped.map(
      ({ name: name2, file }) => finding("policy/dropped", "fail", `"${name2}" left the policy, and ${file} is still there`, {
        location: top,
        hint: `declare deployments."${name2}" again, or remove what deploys it`
      })
    )
  ];
}
function dead(message, context, hint) {
  return finding("policy/dead-rule", "unknown", message, { location: context.location, hint });
}
function judgesNothing({ policy }) {
  if (policy.budgets.length > 0 || policy.frontiers.some((family) => (family.points ?? []).length > 0)) return [];
  const location = { path: policy.path, line: 1, column: 1 };
  return [
    dead(
      "the policy judges nothing: it has no budgets and no declared frontier",
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
function deadBudgets(context) {
  return context.policy.budgets.flatMap((budget) => {
    const label = `budgets: ${budget.kind} of ${budget.measure}`;
    const subjects = budgeted(budget, context.subjects);
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
  return parts.flatMap(([name2, patterns]) => patterns ? [`${name2} ${patterns.map((one) => `"${one}"`).join(", ")}`] : []).join(" and ");
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

// src/rules/stale.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
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
  const globs = subject.declared?.dependsOn ?? [];
  if (globs.length === 0 || subject.candidate === null) return [];
  const place2 = { location: subject.declared?.location ?? null };
  if (context.changed.paths === null) {
    const reason = `whether its results are of this change cannot be told: ${context.changed.why}`;
    const lacking = { known: false, rule: "baseline/missing", reason, hint: null };
    return [cannotTell(subject, "depends_on", lacking, "evidence/stale", { ...place2, measure: null })];
  }
  const matches2 = (0, import_picomatch2.default)([...globs], { dot: true, nonegate: true, noextglob: true });
  const touched = context.changed.paths.filter((path) => matches2(path));
  const [first] = touched;
  const found = { ...place2, subject: subject.name, model: subject.model };
  if (first === void 0) return [];
  if (!sameReadings(subject.candidate, context.then(subject.candidate.id)))
    return [finding("evidence/stale", "pass", `${named3(subject)}: its results are new, as what they depend on`, found)];
  const more2 = touched.length > 1 ? ` and ${touched.length - 1} more` : "";
  return [
    finding(
      "evidence/stale",
      "fail",
      `${named3(subject)}: ${first}${more2} changed, and its results are those of the baseline`,
      {
        ...found,
        hint: "evaluate again and commit the results with the change"
      }
    )
  ];
}
function sameReadings(now, then) {
  if (then === null) return false;
  const text2 = ({ readings }) => readings.map(({ path, pointer, measure, value, n }) => JSON.stringify([path, pointer, measure, value, n])).sort().join("\n");
  return text2(now) === text2(then);
}
function aged(subject, context) {
  const most = context.policy.maxAgeDays;
  if (most === null || subject.candidate === null) return [];
  const paths = [...new Set(subject.candidate.readings.map((one) => one.path))].sort();
  const files = paths.map((path) => context.files.find((file) => file.path === path));
  return files.flatMap((file) => {
    if (!file) return [];
    const at = file.evidence?.measuredAt ?? null;
    const place2 = { subject: subject.name, model: subject.model, location: { path: file.path, line: 1, column: 1 } };
    if (at === null) {
      const reason = `${file.path} does not say when it was measured, and evidence may be ${most} days old`;
      return [
        finding("evidence/missing", "unknown", `${named3(subject)}: ${reason}`, {
          ...place2,
          neededBy: ["evidence/stale"]
        })
      ];
    }
    const days = Math.floor((Date.parse(`${context.judgedOn}T23:59:59Z`) - Date.parse(at)) / DAY_MS);
    if (days <= most) return [];
    const says = `${named3(subject)}: ${file.path} was measured on ${at.slice(0, 10)}, ${days} days ago; the policy takes ${most} days`;
    return [finding("evidence/stale", "fail", says, { ...place2, hint: "evaluate again" })];
  });
}

// src/rules/index.ts
var FAMILIES = [evidence, stale, budgets, moves, frontier, cost, baseline, policyRules];
function applyRules(context) {
  const findings2 = FAMILIES.flatMap((family) => [
    ...family.run?.(context) ?? [],
    ...context.subjects.flatMap((subject) => family.subject?.(subject, context) ?? [])
  ]);
  return withAlternatives(merged(findings2), context, (subject) => subjectFindings(subject, context));
}
function subjectFindings(subject, context) {
  return FAMILIES.flatMap((family) => family.subject?.(subject, context) ?? []);
}
function merged(findings2) {
  const kept = /* @__PURE__ */ new Map();
  for (const found of findings2) {
    const key2 = found.outcome === "unknown" ? JSON.stringify([found.rule, found.subject, found.message]) : JSON.stringify([found.rule, found.outcome, found.subject, found.measure, found.message, found.limit]);
    const before = kept.get(key2);
    const neededBy = [.../* @__PURE__ */ new Set([...before?.neededBy ?? [], ...found.neededBy])];
    kept.set(key2, before ? { ...before, neededBy } : found);
  }
  return [...kept.values()];
}

// src/subjects/prices.ts
function pricesUsed(assembled) {
  const prices2 = /* @__PURE__ */ new Map();
  for (const { prices: used } of assembled) {
    for (const price of used) {
      const key2 = JSON.stringify([price.kind, price.id, price.text, price.source]);
      const before = prices2.get(key2);
      const usedBy = [.../* @__PURE__ */ new Set([...before?.usedBy ?? [], ...price.usedBy])];
      prices2.set(key2, { ...price, usedBy });
    }
  }
  return [...prices2.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, price]) => price);
}

// src/subjects/before.ts
function paired(head2, base) {
  const byName = new Map(base.map((one) => [one.name, one]));
  const names = new Set(head2.map((one) => one.name));
  const gone = base.filter((one) => !names.has(one.name));
  const fresh = head2.filter((one) => !byName.has(one.name));
  const renamed = gone.length === 1 && fresh.length === 1 && fresh[0]?.kind === "deployment" ? gone[0] : void 0;
  return {
    subjects: head2.map((one) => ({ ...one, before: beforeOf2(byName.get(one.name) ?? renamed) })),
    removed: renamed ? [] : gone.filter((one) => one.kind === "deployment")
  };
}
function beforeOf2(subject) {
  if (!subject) return null;
  const { name: name2, model, candidate, measures } = subject;
  return { name: name2, model, candidate, measures };
}

// src/subjects/views.ts
function frontierViews(policy, subjects, info) {
  return policy.frontiers.filter((family) => family.objectives.length > 0).map((family) => {
    const members = subjects.filter((subject) => familyFor(subject.name, policy)?.name === family.name);
    const measured3 = members.flatMap((subject) => {
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
    const extending = measured3.filter((one) => one.status === "extends");
    const kept = nondominated(extending.map((one) => losses(one.values, family.objectives)));
    return {
      rule: family,
      objectives: family.objectives.map((objective) => {
        const about = info(objective.measure);
        return { ...objective, info: about, tau: toleranceOf(objective, about) };
      }),
      measured: measured3,
      proposed: kept.flatMap((index) => extending[index] ?? []).map(({ id, values }) => ({ id, values })),
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
    const [by] = points.filter((other) => dominates(other.at, at) && !points.some((third) => dominates(third.at, other.at))).map((other) => other.point.model).sort();
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
function sideOf(declared2, evidence3, book, past, released, judgedOn2) {
  const then = (one) => one ? pastSubjects(one, declared2, book, judgedOn2) : [];
  const base = then(past);
  const policy = withMeasuredFrontiers(declared2, base);
  const tools = toolsOf(policy, evidence3, book, judgedOn2);
  const assembled = assemble(tools);
  const { subjects, removed } = paired(
    assembled.map((one) => one.subject),
    base
  );
  const last = released ? paired(subjects, then(released)).subjects : null;
  const whole2 = subjects.map((one, index) => ({ ...one, released: last?.[index]?.before ?? null }));
  return { policy, tools, assembled, subjects: whole2, removed, frontiers: frontierViews(policy, whole2, tools.info) };
}
function pastSubjects({ policy, evidence: evidence3 }, side, book, judgedOn2) {
  const { measures, frontiers, budgets: budgets2, moves: moves2, prices: prices2, models } = side;
  const now = new Map(side.deployments.map((one) => [one.name, one]));
  const deployments = policy.deployments.map((one) => {
    const { tier, workload, load } = now.get(one.name) ?? one;
    return { ...one, tier, workload, load };
  });
  const ruled = { ...policy, measures, frontiers, budgets: budgets2, moves: moves2, prices: prices2, models, deployments };
  if (evidence3 === null) return policy.deployments.flatMap((one) => declaredSubject(one, policy));
  return assemble(toolsOf(ruled, evidence3, book, judgedOn2)).map((one) => one.subject);
}
function declaredSubject(declared2, policy) {
  const family = familyFor(declared2.name, policy);
  const point = family?.points?.find((one) => one.model === declared2.model);
  if (!family || !point) return [];
  const measures = family.objectives.flatMap(({ name: name2, measure }) => {
    const value = point.values.get(name2);
    const { path, line: line2 } = point.location;
    const origins = [
      { text: `declared point, ${path}:${line2}`, ...point.asOf === null ? {} : { as_of: point.asOf } }
    ];
    return value === void 0 ? [] : [[measure, known(value, null, { n: point.n, stderr: point.stderr, origins })]];
  });
  return [
    {
      ...{ name: declared2.name, kind: "deployment", declared: declared2, model: declared2.model, candidate: null },
      ...{ operatingPoint: null, measures: new Map(measures), standing: null, issues: [] },
      ...{ before: null, released: null, alternatives: [] }
    }
  ];
}
function withMeasuredFrontiers(policy, base) {
  if (base.length === 0 || policy.frontiers.every((family) => family.points !== null)) return policy;
  const frontiers = policy.frontiers.map((family) => {
    const points = family.points ?? measuredPoints(family, base, policy);
    return points.length > 0 ? { ...family, points } : family;
  });
  return { ...policy, frontiers };
}
function measuredPoints(family, base, policy) {
  const points = base.flatMap((subject) => {
    if (familyFor(subject.name, policy)?.name !== family.name) return [];
    const values = family.objectives.map(({ measure }) => subject.measures.get(measure));
    const numbers = values.flatMap((value) => value?.known ? [value.value] : []);
    if (numbers.length < values.length) return [];
    const quality = values.find((value) => value?.known && value.n !== null);
    const point = {
      model: subject.model ?? subject.name,
      values: new Map(family.objectives.map(({ name: name2 }, index) => [name2, numbers[index] ?? Number.NaN])),
      n: quality?.known ? quality.n : null,
      stderr: quality?.known ? quality.stderr : null,
      asOf: null,
      source: "the baseline",
      basis: null,
      location: family.location
    };
    return [{ point, at: losses(numbers, family.objectives) }];
  });
  return nondominated(points.map(({ at }) => at)).flatMap((index) => points[index]?.point ?? []);
}

// src/verdict/waivers.ts
var DAY_MS2 = 864e5;
function daysLeft(until, judgedOn2) {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${judgedOn2}T00:00:00Z`)) / DAY_MS2);
}
function waive(findings2, policy, judgedOn2) {
  const used = /* @__PURE__ */ new Set();
  const living = policy.waivers.filter((waiver) => daysLeft(waiver.until, judgedOn2) >= 0);
  const waived = findings2.map((found) => {
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
  return means(waiver, found, policy) && withinCap(waiver, found);
}
function means(waiver, found, policy) {
  if (waiver.rule !== found.rule) return false;
  const deployment = policy.deployments.find((one) => one.name === found.subject);
  if (waiver.deployment !== null && waiver.deployment !== found.subject) return false;
  if (waiver.model !== null && waiver.model !== found.model) return false;
  if (waiver.tier !== null && (deployment?.tier ?? null) !== waiver.tier) return false;
  return waiver.measure === null || waiver.measure === found.measure;
}
function withinCap(waiver, found) {
  if (waiver.cap === null) return true;
  if (found.value === null) return false;
  return found.rule === "budget/min" ? found.value >= waiver.cap : found.value <= waiver.cap;
}
function waiverFindings(policy, uses, findings2) {
  return policy.waivers.flatMap((waiver) => {
    const use = uses.find((one) => one.index === waiver.index);
    const label = labelOf(waiver);
    const place2 = {
      subject: waiver.deployment,
      model: waiver.model,
      measure: waiver.measure,
      location: waiver.location
    };
    if (use?.expired) {
      return [
        finding("waiver/expired", "fail", `${label} ended on ${waiver.until}`, {
          ...place2,
          hint: `remove waivers[${waiver.index}], or have "${waiver.owner}" renew it with a new reason and end date`
        })
      ];
    }
    if (use && !use.used) {
      const beyond2 = findings2.find((found) => found.outcome === "fail" && means(waiver, found, policy));
      if (beyond2) return [finding("waiver/unused", "fail", `${label} ${withoutCredit(waiver, beyond2)}`, place2)];
      return [
        finding("waiver/unused", "fail", `no finding needs ${label}`, {
          ...place2,
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
  const { findings: findings2, uses } = waive(counting(raw, severities), policy, judgedOn2);
  const ofWaivers = waiverFindings(policy, uses, findings2);
  return { findings: [...findings2, ...counting(ofWaivers, severities)], waivers: uses };
}
function verdictOver(findings2, failOn, onInconclusive) {
  const judged3 = findings2.filter((one) => !DESCRIBES.test(one.rule)).length;
  return decide(
    findings2.map((one) => one.outcome),
    judged3,
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
function counting(findings2, severities) {
  return findings2.flatMap((one) => {
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
  return [...keys].flatMap((key2) => paired2(ofBase.get(key2) ?? [], ofHead.get(key2) ?? []));
}
function grouped(findings2) {
  const groups = /* @__PURE__ */ new Map();
  for (const found of findings2) {
    const key2 = JSON.stringify([found.rule, found.subject, found.measure]);
    const group = groups.get(key2);
    if (group) group.push(found);
    else groups.set(key2, [found]);
  }
  return groups;
}
function paired2(ofBase, ofHead) {
  const left = [...ofBase];
  const take = (fits) => {
    const index = left.findIndex(fits);
    return index === -1 ? void 0 : left.splice(index, 1)[0];
  };
  const same = new Map(ofHead.map((head2) => [head2, take((base) => base.message === head2.message)]));
  const merged2 = ofHead.map((head2) => {
    const base = same.get(head2) ?? take((one) => !ofHead.some((other) => other.message === one.message));
    return base ? ofBoth(base, head2) : { ...head2, policy: "head" };
  });
  return [...merged2, ...left.map((base) => ({ ...base, policy: "base" }))];
}
var RANK = { pass: 0, warn: 1, unknown: 2, fail: 3 };
function ofBoth(base, head2) {
  const neededBy = [.../* @__PURE__ */ new Set([...head2.neededBy, ...base.neededBy])];
  const byBase = RANK[base.outcome] - RANK[head2.outcome];
  if (byBase > 0) return { ...base, neededBy, policy: "base" };
  if (byBase < 0) return { ...head2, neededBy, policy: "head" };
  return { ...isStricter(base, head2) ? base : head2, neededBy, policy: "both" };
}
function isStricter(base, head2) {
  const [ofBase, ofHead] = [distance(base), distance(head2)];
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
  const [byBase, byHead] = [judges.byBase, judges.byHead].map((one) => one && forEvent(one, world.change.kind));
  const policy = byHead ?? own2;
  const start = await startOf(request.baseline, byBase ?? policy, world);
  const release = needsRelease([byBase, policy]) ? await lastReleaseOf(byBase ?? policy, world) : null;
  const keeps = request.results.includes(KEEPS_BASELINE);
  const evidence3 = keeps && start.past?.evidence ? { ...start.past.evidence, dead: [] } : await gather(world.workspace, policy.results, policy.models, world.log);
  const known2 = [evidence3, start.past?.evidence, release?.past?.evidence].flatMap((one) => one?.candidates ?? []);
  const book = await openPriceBook(policy.prices, known2);
  const comparison = {
    baseline: start.used,
    lastRelease: release?.used ?? start.used,
    changed: start.changed,
    then: (id) => start.past?.evidence?.candidates.find((one) => one.id === id) ?? null,
    policyChange: judges.change,
    borrowed: keeps ? borrowed(start, policy) : [],
    lenient: LENIENT.has(world.change.kind)
  };
  const dead2 = evidence3.dead.filter((place2) => judges.headResults?.has(place2) ?? true);
  const sideBy = (one) => sideOf(one, evidence3, book, start.past, release?.past ?? null, today);
  const side = sideBy(policy);
  const head2 = judged(side, { ...evidence3, dead: dead2 }, comparison, today);
  const findings2 = byBase ? worse(judged(sideBy(byBase), { ...evidence3, dead: dead2 }, comparison, today).findings, head2.findings) : head2.findings;
  const { subjects, assembled } = side;
  const deployed = new Set(subjects.map((one) => one.candidate?.id));
  const strict = [byBase, policy].some((one) => one?.onInconclusive === "fail");
  return {
    ...verdictOver(findings2, request.failOn, strict ? "fail" : "warn"),
    ...{ policy, findings: findings2, waivers: head2.waivers, subjects, frontiers: side.frontiers, removed: side.removed },
    toolVersion: world.toolVersion,
    judgedOn: today,
    failOn: request.failOn,
    undeployed: evidence3.candidates.filter((one) => !deployed.has(one.id)),
    files: evidence3.files,
    prices: pricesUsed(assembled),
    assumptions: [...remarks.map((text2) => ({ subject: null, text: text2 })), ...assembled.flatMap((one) => one.assumptions)],
    measures: knownMeasures(
      evidence3.candidates,
      subjects.flatMap((one) => [...one.measures.keys()]),
      side.tools.info
    ),
    baseline: start.used,
    judgedBy: base.how,
    policyChanges: judges.changes
  };
}
var LENIENT = /* @__PURE__ */ new Set(["pull_request", "merge_group"]);
function needsRelease(policies) {
  return policies.some((one) => one?.moves.some(({ since: since2 }) => since2 === "release"));
}
function judged(side, evidence3, comparison, today) {
  const { policy, subjects, frontiers, tools, removed } = side;
  const context = contextOf(
    policy,
    evidence3,
    subjects,
    frontiers,
    { ...comparison, removed },
    {
      info: tools.info,
      judgedOn: today,
      alternatives: (one) => alternativesTo(one, tools)
    }
  );
  return weighed(applyRules(context), policy, today);
}

// src/report/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var LONGEST = 200;
function visible(text2, longest = Number.POSITIVE_INFINITY) {
  const shown = text2.replace(/\r\n|[\n\r\t]/g, " ").replace(INVISIBLE, "\uFFFD");
  return shown.length <= longest ? shown : `${[...shown.slice(0, longest - 1)].slice(0, -1).join("")}\u2026`;
}
function terminal(text2) {
  return visible(text2).replace(/(?<=^|[\s\p{Z}]):{2,}/gu, (colons) => [...colons].join(" ")).replaceAll("##[", "## [");
}
function htmlCode(text2) {
  const entities = visible(text2, LONGEST).replace(
    /[^\p{L}\p{N}\p{M} ,.-]|(?<=www)\./giu,
    (sign) => `&#${sign.codePointAt(0)};`
  );
  return `<code>${entities === "" ? "(empty)" : entities}</code>`;
}
function codeSpan(text2) {
  const shown = visible(text2, LONGEST).replaceAll("|", "\xA6");
  if (shown.trim() === "") return "`(empty)`";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown.startsWith(" ") && shown.endsWith(" ") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
var PLAIN = /^[\p{L}\p{N}.,;:()%$+−±–…?'’×÷=≤≥·→/{}-]+$/u;
var NOT_PLAIN = /www\.|:\S*:|:\/|\$\D|\$$|\$.*\$|\bgh-\d|(?=\d*[a-f])(?=[a-f]*\d)\b[0-9a-f]{7,}\b/i;
var LONGEST_SENTENCE = 2e3;
function prose(text2, code) {
  const parts = visible(text2, LONGEST_SENTENCE).split(/((?<=^|[\s([])"[^"]*"(?=$|[\s,;:.)\]])|`[^`]*`)/u);
  const pieces = parts.flatMap(
    (part, index) => index % 2 === 1 ? [{ text: part.slice(1, -1), isCode: true }] : words(part)
  );
  return joined(pieces).map((piece) => piece.isCode ? code(piece.text) : piece.text).join("");
}
function words(text2) {
  return text2.split(/( +)/).flatMap((word) => {
    if (word.trim() === "" || isPlain(word)) return [{ text: word, isCode: false }];
    const [, before = "", core = "", after = ""] = /^([([]?)(.*?)([.,;:)\]]*)$/u.exec(word) ?? [];
    if (core === "") return [{ text: word, isCode: true }];
    const bare = `${before.replace("[", "")}${core}${after.replaceAll("]", "")}`;
    return [
      { text: bracketed(before), isCode: false },
      { text: core, isCode: !isPlain(bare) },
      { text: bracketed(after), isCode: false }
    ];
  });
}
function bracketed(text2) {
  return text2.replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function joined(pieces) {
  const result = [];
  for (const piece of pieces.filter((one) => one.text !== "" || one.isCode)) {
    const last = result.at(-1);
    if (last?.isCode && piece.isCode) result[result.length - 1] = { text: last.text + piece.text, isCode: true };
    else result.push(piece);
  }
  return result;
}
function isPlain(word) {
  return PLAIN.test(word) && !NOT_PLAIN.test(word);
}
function strong(text2) {
  const inner = prose(text2, codeSpan).trim();
  return `**${inner === "" ? "(empty)" : inner}**`;
}
function blockStart(markdown) {
  return markdown.trimStart().replace(/^[-+=]/, "\\$&").replace(/^(\d+)(?=[.)])/, "$1\\");
}

// src/report/format.ts
function tidy(value) {
  const rounded = Number(value.toPrecision(12));
  return Object.is(rounded, -0) ? 0 : rounded;
}
function plainDecimal(value) {
  const text2 = String(tidy(value));
  const [mantissa = "", exponent] = text2.split("e");
  if (exponent === void 0) return text2;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [integer = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = integer.length + Number(exponent);
  const digits = integer + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const filled = digits.padEnd(point, "0");
  return `${sign}${filled.slice(0, point)}${filled.length > point ? `.${filled.slice(point)}` : ""}`;
}
var MOST_DECIMALS = 6;
function printedSum(parts) {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let decimals = Math.abs(total) >= 1e3 ? 0 : 2;
  const vanishes = () => parts.some((part) => part !== 0 && Math.abs(part) * 10 ** decimals < 0.5);
  while (decimals < MOST_DECIMALS && vanishes()) decimals += 2;
  const unit = 10 ** decimals;
  const show2 = (units) => dollars(units / unit, decimals);
  return { total: show2(Math.round(total * unit)), parts: largestRemainder(parts, unit).map(show2) };
}
function largestRemainder(parts, unit) {
  const floors = parts.map((part) => Math.floor(part * unit));
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * unit);
  const missing2 = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts.map((part, index) => ({ index, rest: part * unit - Math.floor(part * unit) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing2)).map(({ index }) => index));
  return floors.map((floor, index) => raised.has(index) ? floor + 1 : floor);
}
function dollars(value, decimals) {
  const [integer = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped2 = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "\u2212" : ""}$${grouped2}${fraction === void 0 ? "" : `.${fraction}`}`;
}
var LABELS = /* @__PURE__ */ new Map([
  ["monthly_cost_usd", "a month"],
  ["monthly_cost_max_usd", "a month at most"],
  ["inference_cost_per_1k_usd", "per 1k"],
  ["inference_cost_per_1k_saturated_usd", "per 1k, full"],
  ["cost_per_1m_tokens_usd", "per 1M tokens"],
  ["cost_per_correct_usd", "per correct"],
  ["throughput_rps", "requests/s"],
  ["output_tokens_per_s", "tokens/s"]
]);
function labelOf2(measure) {
  const latency = /^(latency|ttft|tpot|itl)_(mean|p\d\d)_ms$/.exec(measure);
  return LABELS.get(measure) ?? (latency ? `${latency[1]} ${latency[2]}` : measure);
}
var PHRASES = /* @__PURE__ */ new Map([
  ["inference_cost_per_1k_usd", "per 1,000 requests"],
  ["inference_cost_per_1k_saturated_usd", "per 1,000 requests at full load"]
]);
function moneyPhrase(measure, text2) {
  return LABELS.has(measure) && measure.endsWith("_usd") ? `${text2} ${PHRASES.get(measure) ?? labelOf2(measure)}` : `${measure} ${text2}`;
}

// src/report/sections.ts
var ALL_LISTED = 12;
var MOST_LISTED = 40;
function shownSubjects(report) {
  const judged3 = [...report.deployments, ...report.candidates].filter((one) => one.judged);
  const compared2 = judged3.some((one) => one.change !== null);
  const idle = (one) => one.outcome === "pass" && (one.change === null || one.change.kind === "same");
  const wanted = judged3.length <= ALL_LISTED && !compared2 ? judged3 : judged3.filter((one) => !idle(one));
  const rows = (wanted.length === 0 ? judged3 : wanted).slice(0, wanted.length === 0 ? ALL_LISTED : MOST_LISTED);
  const left = judged3.filter((one) => !rows.includes(one));
  const passing3 = left.filter((one) => one.outcome === "pass").length;
  const others = left.length - passing3;
  const noun = (count) => `${whole(count)} more ${report.summary.noun}${count === 1 ? "" : "s"}`;
  const says = [
    ...passing3 > 0 ? [`${noun(passing3)} ${passesUnchanged(passing3, compared2)}.`] : [],
    ...others > 0 ? [`${noun(others)} ${others === 1 ? "does" : "do"} not pass; all are in the report's JSON.`] : []
  ];
  return { rows, rest: says.length > 0 ? says.join(" ") : null };
}
function passesUnchanged(count, compared2) {
  const passes2 = count === 1 ? "passes" : "pass";
  return compared2 ? `${count === 1 ? "is" : "are"} unchanged and ${passes2}` : passes2;
}
var TITLES = [
  { outcome: "fail", title: (blocked) => blocked ? "What blocks it" : "What fails" },
  { outcome: "unknown", title: () => "What cannot be told" },
  { outcome: "warn", title: () => "Worth a look" }
];
function passingByRule({ findings: findings2 }) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { rule, outcome } of findings2) if (outcome === "pass") counts2.set(rule, (counts2.get(rule) ?? 0) + 1);
  return [...counts2].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
var MENDABLE2 = /* @__PURE__ */ new Set([
  "budget/max",
  "budget/min",
  "budget/increase",
  "budget/decrease",
  "frontier/dominated",
  "cost/capacity"
]);
function gathered2(findings2) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, one] of findings2.entries()) {
    const opening = `"${one.subject ?? ""}": `;
    const says = one.message.startsWith(opening) ? one.message.slice(opening.length) : null;
    const { rule, hint, location, waiver } = one;
    const key2 = says === null ? String(index) : JSON.stringify([rule, says, hint, location, waiver]);
    const group = groups.get(key2);
    if (group) group.members.push(one);
    else groups.set(key2, { says: says ?? "", members: [one] });
  }
  return [...groups.values()].flatMap(({ says, members: [first, ...others] }) => {
    if (!first) return [];
    if (others.length === 0) return [first];
    const names = [first, ...others].map((one) => `"${one.subject}"`);
    return [{ ...first, message: `${named4(names, MOST_NAMED, ", ")}: ${says}` }];
  });
}
function proposalsOf({ frontiers }) {
  return frontiers.flatMap(({ name: name2, proposed, objectives }) => {
    if (proposed.length === 0) return [];
    const points = proposed.map(({ id, values }) => {
      const at = objectives.map(({ name: axis, unit, range }) => {
        const value = Object.hasOwn(values, axis) ? values[axis] ?? Number.NaN : Number.NaN;
        return `${axis} ${show(value, { unit, range })}`;
      });
      return `"${id}" (${at.join(", ")})`;
    });
    const main = name2 === "";
    const where = main ? "; `pareto-gate frontier --write` adds it, as does the report's frontier.yml" : "";
    return [`Proposed for the frontier${main ? "" : ` "${name2}"`}: ${named4(points)}${where}`];
  });
}
function hintOf({ rule, outcome, hint, waiver }) {
  if (hint === null) return null;
  if (outcome !== "fail" && waiver === null || !MENDABLE2.has(rule)) return `to do: ${hint}`;
  if (/^no measured candidate/.test(hint)) return hint;
  return `would pass: ${hint.replace(/" would pass \(/, '" (')}`;
}
function placeOf({ rule, location, policy }) {
  const whose = policy === "base" ? ", as the base has it" : "";
  return location === null ? rule : `${rule} \xB7 ${location.path}:${location.line}${whose}`;
}
var MOST_NAMED = 5;
function footerOf(report) {
  return [
    `Pareto Gate ${report.tool.version} \xB7 judged on ${report.judged_on} \xB7 policy ${report.policy.path}`,
    evidenceLine(report),
    ...pricesLine(report),
    ...report.assumptions.length > 0 ? [
      `Assumed: ${named4(report.assumptions.map((one) => one.subject === null ? one.text : `"${one.subject}": ${one.text}`))}`
    ] : [],
    ...waiverLines(report)
  ];
}
function filesOf(count) {
  return `${whole(count)} ${count === 1 ? "file" : "files"}`;
}
function evidenceLine({ evidence: evidence3, skipped }) {
  const left = skipped.length === 0 ? "" : `, ${filesOf(skipped.length)} not: ${named4(skipped.map((one) => one.path))}`;
  return `Evidence: ${filesOf(evidence3.length)} read${left}`;
}
function priceDates({ prices: prices2 }) {
  const dates = prices2.flatMap((one) => one.as_of ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (prices2.length === 0) return null;
  if (first === void 0 || last === void 0) return "prices without a date";
  return `prices of ${first === last ? first : `${first} to ${last}`}${dates.length < prices2.length ? ", some without a date" : ""}`;
}
function pricesLine(report) {
  const dates = priceDates(report);
  if (dates === null) return [];
  const says = named4(report.prices.map((one) => `"${one.id}" ${one.text} (${one.source})`));
  return [`${dates.charAt(0).toUpperCase()}${dates.slice(1)}: ${says}`];
}
function waiverLines({ waivers: waivers2 }) {
  return waivers2.map(({ rule, deployment, model, tier, owner, until, days_left, used, expired, reason, ...over }) => {
    const left = expired ? `ended on ${until}` : `until ${until}, ${whole(days_left)} ${days_left === 1 ? "day" : "days"} left`;
    const target = `"${deployment ?? model ?? tier ?? ""}"`;
    const cap = over.cap === null ? "" : ` up to ${plainDecimal(over.cap)}`;
    const limit = over.measure === null ? "" : ` (${over.measure}${cap})`;
    return `Waiver of ${rule}${limit} for ${target}: ${reason} ("${owner}", ${left}${used ? "" : ", unused"})`;
  });
}
function named4(names, most = MOST_NAMED, separator = "; ") {
  const rest = names.length - most;
  return `${names.slice(0, most).join(separator)}${rest > 0 ? `${separator}and ${whole(rest)} more` : ""}`;
}

// src/report/annotations.ts
var LONGEST2 = 1200;
function annotations(report) {
  return report.findings.filter((one) => one.outcome !== "pass").map((one) => {
    const place2 = one.policy === "base" ? null : one.location;
    return {
      level: levelOf(one, report.blocked),
      title: `Pareto Gate: ${one.rule}${one.waiver ? ", waived" : ""}`,
      message: messageOf(one),
      path: place2?.path ?? null,
      line: place2?.line ?? 0,
      column: place2?.column ?? 0
    };
  });
}
function levelOf({ outcome, waiver }, blocked) {
  if (waiver) return "notice";
  return outcome === "fail" || outcome === "unknown" && blocked ? "error" : "warning";
}
function messageOf(one) {
  const hint = hintOf(one);
  const parts = [
    one.message,
    ...hint === null ? [] : [hint],
    ...one.waiver ? [`waived until ${one.waiver.until}: ${one.waiver.reason}`] : []
  ];
  return parts.map((part) => terminal(visible(part, LONGEST2))).join("\n");
}

// src/report/chart-labels.ts
var LONGEST3 = 28;
var SIGN = 95e-4;
var LINE = 0.045;
function chartLabels(points) {
  const kept = [];
  return points.map(({ x, y, label }) => {
    const text2 = labelText(label);
    const hidden = kept.some(
      (other) => Math.abs(other.x - x) < (other.text.length + text2.length) / 2 * SIGN && Math.abs(other.y - y) < LINE
    );
    if (hidden) return " ";
    const unique = distinct(
      text2,
      kept.map((other) => other.text)
    );
    kept.push({ x, y, text: unique });
    return unique;
  });
}
function labelText(name2) {
  const plain2 = name2.replace(/[^\p{L}\p{N}._-]+/gu, " ").replace(/ +/g, " ").trim();
  return plain2 === "" ? "unnamed" : squeeze(plain2, LONGEST3).replace("\u2026", "..");
}
function distinct(text2, taken) {
  if (!taken.includes(text2)) return text2;
  let number = 2;
  while (taken.includes(`${text2} ${number}`)) number++;
  return `${text2} ${number}`;
}
function axisText(text2) {
  const plain2 = text2.replace(/[^\p{L}\p{N} $%,._/−-]+/gu, " ").replace(/ +/g, " ");
  return squeeze(plain2.trim(), 40).replace("\u2026", "..");
}

// src/report/chart.ts
var MOST_POINTS = 20;
var MOST_DECLARED = 10;
var LOG_SPREAD = 4;
var STATUSES = {
  dominated: { color: "#cf222e", says: "red: dominated" },
  unknown: { color: "#bf8700", says: "yellow: not compared" },
  extends: { color: "#1a7f37", says: "green: extends it" },
  tolerated: { color: "#8250df", says: "violet: within the tolerance" },
  on: { color: "#0969da", says: "blue: on it" }
};
var DECLARED_COLOR = "#57606a";
var BEFORE_COLOR = "#54aeff";
var INIT = JSON.stringify({
  quadrantChart: { chartWidth: 720, chartHeight: 420, quadrantInternalBorderStrokeWidth: 0, pointTextPadding: 6 },
  themeVariables: {
    quadrant1Fill: "#00000000",
    quadrant2Fill: "#00000000",
    quadrant3Fill: "#00000000",
    quadrant4Fill: "#00000000",
    quadrantInternalBorderStrokeFill: "#00000000",
    quadrantPointTextFill: "#6e7781"
  }
});
function chartOf(frontier2, noun) {
  const axes = axesOf(frontier2);
  if (axes === null) return null;
  const all2 = pointsOf(frontier2, axes, noun);
  if (all2.length < 2) return null;
  const points = chosen(all2);
  const scales = axes.map(
    (axis, index) => scaleOf(
      points.map((one) => one.at[index]),
      axis
    )
  );
  const placed = points.map((one) => ({ ...one, x: scales[0].place(one.at[0]), y: scales[1].place(one.at[1]) }));
  const flat = frontier2.objectives.length === 2;
  const steps = flat ? staircase(
    placed.filter((one) => one.isFrontier),
    axes
  ) : [];
  const labels = chartLabels(placed);
  const lines = [
    `%%{init: ${INIT}}%%`,
    "quadrantChart",
    `    x-axis "${scales[0].text}"`,
    `    y-axis "${scales[1].text}"`,
    ...steps.map((dot) => `    " ":::f: [${place(dot)}]`),
    // The subjects last: they lie on top.
    ...placed.map((one, index) => `    "${labels[index]}": [${place(one)}] ${styleOf(one)}`).reverse(),
    ...steps.length > 0 ? ["    classDef f radius: 1, color: #8c959f"] : []
  ];
  return { mermaid: lines.join("\n"), legend: legendOf(points, all2.length, frontier2) };
}
var place = ({ x, y }) => `${x.toFixed(3)}, ${y.toFixed(3)}`;
function styleOf({ status }) {
  if (status === null) return `radius: 5, color: ${DECLARED_COLOR}`;
  if (status === "before") return `radius: 6, color: ${BEFORE_COLOR}`;
  return `radius: ${status === "dominated" ? 8 : 7}, color: ${STATUSES[status].color}`;
}
function axesOf({ objectives }) {
  const [first, second] = objectives;
  if (!first || !second) return null;
  const isMoneyLast = second.unit === "USD" && first.unit !== "USD";
  const isMinimizedLast = first.unit !== "USD" && second.goal === "minimize" && first.goal === "maximize";
  return isMoneyLast || isMinimizedLast ? [second, first] : [first, second];
}
function pointsOf(frontier2, axes, noun) {
  const at = (values) => [
    own(values, axes[0].name),
    own(values, axes[1].name)
  ];
  const declared2 = (frontier2.declared ?? []).map(({ id, values, dominated_by }) => ({
    ...{ label: id, at: at(values), status: null, isFrontier: dominated_by === null }
  }));
  const labelOf3 = (id, subject) => noun === "deployment" ? subject ?? id : id;
  const measured3 = frontier2.measured.map(({ id, subject, values, status }) => ({
    ...{ label: labelOf3(id, subject), at: at(values), status, isFrontier: false }
  }));
  const before = frontier2.measured.flatMap(({ id, subject, values, before: then }) => {
    const moved = then !== null && axes.some(({ name: name2 }) => own(then, name2) !== own(values, name2));
    return moved ? [{ label: `${labelOf3(id, subject)} before`, at: at(then), status: "before", isFrontier: false }] : [];
  });
  const ranked = Object.keys(STATUSES).flatMap(
    (status) => measured3.filter((one) => one.status === status)
  );
  const all2 = [
    ...ranked,
    ...before,
    ...declared2.filter((one) => one.isFrontier),
    ...declared2.filter((one) => !one.isFrontier)
  ];
  return all2.filter((one) => one.at.every(Number.isFinite));
}
function own(values, name2) {
  return Object.hasOwn(values, name2) ? values[name2] ?? Number.NaN : Number.NaN;
}
function chosen(all2) {
  const frontier2 = all2.filter((one) => one.isFrontier);
  const subjects = all2.filter((one) => one.status !== null);
  const room = Math.max(MOST_POINTS - subjects.length, Math.min(MOST_DECLARED, frontier2.length));
  return [...subjects.slice(0, MOST_POINTS - room), ...all2.filter((one) => one.status === null).slice(0, room)];
}
function scaleOf(values, objective) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLog = objective.unit === "USD" && least > 0 && most / least > LOG_SPREAD;
  const [into, outOf] = isLog ? [Math.log10, (power) => 10 ** power] : [Number, Number];
  const spread = into(most) - into(least) || Math.abs(least) * 0.1 || 1;
  const [from, to] = [into(least) - spread * 0.12, into(most) + spread * 0.12];
  const info = { unit: objective.unit, range: objective.range };
  const [low, high] = [show(outOf(from), info), show(outOf(to), info)];
  const name2 = objective.unit === "USD" ? `${objective.name} ${objective.label}` : objective.label;
  const text2 = `${axisText(name2)}: ${axisText(low)} to ${axisText(high)}${isLog ? " (log)" : ""}`;
  return { text: text2, place: (value) => Math.min(1, Math.max(0, (into(value) - from) / (to - from))) };
}
var STEP = { x: 0.0125, y: 0.02 };
function staircase(points, axes) {
  const flip = ({ x, y }) => ({
    x: axes[0].goal === "minimize" ? x : 1 - x,
    y: axes[1].goal === "minimize" ? y : 1 - y
  });
  const losses2 = points.map(flip).sort((a, b) => a.x - b.x || a.y - b.y);
  const corners = losses2.filter((one, index) => losses2.slice(0, index).every((other) => other.y > one.y));
  const path = corners.flatMap((corner, index) => [{ x: corner.x, y: corners[index - 1]?.y ?? 1 }, corner]);
  const last = corners.at(-1);
  const ends = last ? [...path, { x: 1, y: last.y }] : [];
  return ends.slice(1).flatMap((to, index) => dotsBetween(ends[index], to)).map(flip);
}
function dotsBetween(from, to) {
  const count = Math.floor(Math.abs(to.x - from.x) / STEP.x + Math.abs(to.y - from.y) / STEP.y);
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}
function legendOf(points, all2, frontier2) {
  const present = Object.keys(STATUSES).filter((status) => points.some((one) => one.status === status));
  const declared2 = points.some((one) => one.status === null);
  const flat = frontier2.objectives.length === 2;
  return [
    ...declared2 ? [flat ? "grey: declared frontier" : "grey: declared points"] : [],
    ...points.some((one) => one.status === "before") ? ["light blue: before this change"] : [],
    ...present.map((status) => STATUSES[status].says),
    ...points.length < all2 ? [`${plainDecimal(points.length)} of ${plainDecimal(all2)} points`] : [],
    ...flat ? [] : [`two of ${frontier2.objectives.length} objectives`]
  ].join(" \xB7 ");
}

// src/report/markdown-table.ts
var ICONS = { fail: "\u26D4", unknown: "\u2754", warn: "\u26A0\uFE0F", pass: "\u2705" };
var LONGEST_NAME = 80;
function words2(text2) {
  return prose(text2, htmlCode).replace(/(?<=\d) (?=%|ms\b|pt\b)/g, "&nbsp;");
}
function name(text2) {
  return text2 === null ? "\u2013" : htmlCode(squeeze(text2.slice(0, 10 * LONGEST_NAME), LONGEST_NAME));
}
function html(columns, rows) {
  const align = (column) => column.right ? ' align="right"' : "";
  const heads = columns.map(
    (column) => `<th${column.right ? align(column) : ' align="left"'}>${words2(column.head)}</th>`
  );
  const lines = rows.map((row, index) => {
    const cells = columns.map((column) => `<td${align(column)}>${column.cell(row, index)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return ["<table>", `<thead><tr>${heads.join("")}</tr></thead>`, "<tbody>", ...lines, "</tbody></table>"].join("\n");
}
function subjectTable(report, rows) {
  const judged3 = rows.some((one) => one.judged);
  const isDeployment = rows.some((one) => one.kind === "deployment");
  const valued = report.summary.columns.filter(({ measure }) => rows.some((one) => measureOf(one, measure)));
  const columns = [
    ...judged3 ? [{ head: "", cell: (one) => ICONS[one.outcome] }] : [],
    { head: isDeployment ? "deployment" : "candidate", cell: nameAndTier },
    ...isDeployment ? [{ head: "model", cell: modelAndWas }] : [],
    ...valued.map(({ measure, label }) => ({
      head: label,
      cell: (one) => valueAndMove(one, measure),
      right: true
    })),
    ...rows.some((one) => one.frontier) ? [{ head: "frontier", cell: standing }] : []
  ];
  return html(columns, rows);
}
function nameAndTier({ name: own2, tier, change }) {
  const was = change?.kind === "renamed" && change.was ? [`was ${name(change.was.name)}`] : [];
  const fresh = change?.kind === "new" ? ["new"] : [];
  return [name(own2), ...fresh, ...was, ...tier === null ? [] : [words2(tier)]].join("<br>");
}
function modelAndWas({ model, change }) {
  const was = change?.was && change.was.model !== model ? `<br>was ${name(change.was.model)}` : "";
  return `${name(model)}${was}`;
}
function valueAndMove(one, measure) {
  const text2 = words2(measureOf(one, measure)?.text ?? "\u2013");
  const delta = Object.hasOwn(one.deltas, measure) ? one.deltas[measure] : void 0;
  return delta && one.change?.kind !== "new" ? `${text2}<br>${words2(delta.text)}` : text2;
}
function standing({ frontier: frontier2 }) {
  if (!frontier2) return "\u2013";
  const [status = "", ...ways] = frontier2.text.split(": ");
  return ways.length === 0 ? words2(status) : `${words2(status)}<br>${words2(ways.join(": "))}`;
}
function measureOf({ measures }, measure) {
  return Object.hasOwn(measures, measure) ? measures[measure] : void 0;
}
function figuresOf(subjects) {
  return subjects.flatMap((one) => {
    const said2 = /* @__PURE__ */ new Set();
    return Object.entries(one.measures).flatMap(([measure, value]) => {
      const reason = value.unknown?.reason;
      if (reason !== void 0 && said2.has(reason)) return [];
      if (reason !== void 0) said2.add(reason);
      return [{ subject: one.name, measure, value }];
    });
  });
}
function figureTable(figures2, noun) {
  return html(
    [
      { head: noun, cell: (one, index) => figures2[index - 1]?.subject === one.subject ? "" : name(one.subject) },
      { head: "measure", cell: (one) => name(one.measure) },
      { head: "value", cell: ({ value }) => words2(value.text), right: true },
      { head: "n", cell: ({ value }) => samples(value), right: true },
      { head: "from", cell: ({ value }) => origin(value) }
    ],
    figures2
  );
}
function samples({ n, stderr }) {
  const error = stderr === null ? "" : `<br>s.e. ${words2(plainDecimal(Number(stderr.toPrecision(2))))}`;
  return `${n === null ? "" : words2(whole(n))}${error}`;
}
var MOST_SOURCES = 3;
function origin(value) {
  if (value.unknown) return words2(value.unknown.reason);
  const shown = value.source.slice(0, MOST_SOURCES).map(({ text: text2, path, pointer }) => {
    const place2 = path === null || text2.includes(path) ? "" : ` ${name(path)}`;
    return `${words2(text2)}${place2}${pointer && !text2.includes(pointer) ? ` ${name(pointer)}` : ""}`;
  });
  const rest = value.source.length - shown.length;
  return [
    ...value.formula ? [words2(value.formula)] : [],
    ...value.limited ? [`part of the set${value.limited.of === null ? "" : `, which has ${whole(value.limited.of)}`}`] : [],
    ...shown,
    ...rest > 0 ? [`and ${rest} more`] : []
  ].join("<br>");
}

// src/report/deltas.ts
function deltaOf(now, then, info) {
  if (!now.known) return nothing(now.reason);
  if (!then?.known) return nothing(then ? `at the baseline ${then.reason}` : "the baseline does not have it");
  const move = now.value - then.value;
  const ratio = then.value === 0 ? null : move / Math.abs(then.value);
  return {
    absolute: tidy(move),
    percent: ratio === null ? null : tidy(100 * ratio),
    text: tidy(move) === 0 ? "\xB10" : telling(move, info),
    percent_text: ratio === null ? "n/a" : showPercentDelta(ratio),
    why: ratio === null ? "the baseline's value is 0" : null
  };
}
function nothing(why) {
  return { absolute: null, percent: null, text: "n/a", percent_text: "n/a", why };
}
function telling(move, info) {
  for (let extra = 0; extra < 8; extra++) {
    const text2 = showDelta(move, info, extra);
    if (/[1-9]/.test(text2)) return text2;
  }
  return showDelta(move, info);
}
function changeOf(subject, { baseline: baseline2 }) {
  if (baseline2.source === "none") return null;
  const { before } = subject;
  if (before === null) return { kind: "new", was: null };
  const was = { name: before.name, model: before.model };
  if (before.name !== subject.name) return { kind: "renamed", was };
  if (before.model !== subject.model) return { kind: "repointed", was };
  const moved = [...subject.measures].some(([name2, now]) => differs(now, before.measures.get(name2)));
  return { kind: moved ? "moved" : "same", was };
}
function differs(now, then) {
  if (!now.known || !then?.known) return now.known !== (then?.known ?? false);
  return tidy(now.value) !== tidy(then.value);
}
function moveTexts(now, then, info) {
  if (tidy(now) === tidy(then)) return { values: show(now, info), move: "\xB10" };
  const { pair } = apart(then, now, info);
  return { values: `${pair[0]} \u2192 ${pair[1]}`, move: deltaText(now - then, then, info) };
}
function deltaText(move, then, info) {
  const relative = info.unit === "USD" && then !== 0 ? `, ${showPercentDelta(move / Math.abs(then))}` : "";
  return `${telling(move, info)}${relative}`;
}

// src/report/words.ts
function countsOf(findings2) {
  const of = (outcome) => findings2.filter((one) => one.outcome === outcome).length;
  return {
    fail: of("fail"),
    unknown: of("unknown"),
    warn: of("warn"),
    pass: of("pass"),
    waived: findings2.filter((one) => one.waiver !== null).length
  };
}
function counted2(count, noun) {
  return `${whole(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function headline(judgement, noun) {
  const { verdict, blocked, failOn } = judgement;
  const alone = judgement.findings.some((one) => one.rule === "policy/self-judged") ? ", judged by its own policy alone" : "";
  const says = `${SAYS[verdict](judgement, noun)}${alone}`;
  if (blocked) return `Blocked: ${says}${verdict === "warn" ? `, and fail-on is "${failOn}"` : ""}`;
  if (verdict === "pass") return `Passes: ${says}`;
  if (verdict === "warn") return `Passes with ${says}`;
  const why = failOn === "never" ? 'fail-on is "never"' : 'on_inconclusive is "warn"';
  return `Not blocked, because ${why}: ${says}`;
}
var SAYS = {
  fail: ({ findings: findings2, subjects }, noun) => {
    const breaking = affected(findings2, "fail");
    if (breaking === 0) return together2(findings2, noun);
    return `${share(breaking, subjects.length, noun)} ${breaking === 1 ? "breaks" : "break"} the policy`;
  },
  inconclusive: ({ findings: findings2, subjects }, noun) => {
    if (subjects.length === 0) return "the evidence cannot tell, nothing was measured";
    const unclear = affected(findings2, "unknown");
    const count = countsOf(findings2).unknown;
    if (count === 0) return "the evidence cannot tell, the policy judges nothing";
    if (unclear === 0) return `the evidence cannot tell, ${counted2(count, "check")} could not be made`;
    return `the evidence cannot tell for ${share(unclear, subjects.length, noun)}`;
  },
  warn: ({ findings: findings2 }) => counted2(countsOf(findings2).warn, "warning"),
  pass: ({ subjects }, noun) => `${counted2(subjects.length, noun)} ${subjects.length === 1 ? "keeps" : "keep"} the policy`
};
function together2(findings2, noun) {
  const failing = findings2.filter((one) => one.outcome === "fail");
  if (failing.some((one) => one.rule.startsWith("budget/"))) return `the ${noun}s together break the policy`;
  return `${counted2(failing.length, "finding")} of the policy itself`;
}
function share(part, all2, noun) {
  if (all2 === 1) return `the only ${noun}`;
  if (part === all2 && all2 === 2) return `both ${noun}s`;
  return part === all2 ? `all ${counted2(all2, noun)}` : `${whole(part)} of ${counted2(all2, noun)}`;
}
function affected(findings2, outcome) {
  return new Set(findings2.flatMap((one) => one.outcome === outcome && one.subject !== null ? [one.subject] : [])).size;
}
function objectivesLine(judgement, totals) {
  const measures = [...new Set(judgement.frontiers.flatMap((view) => view.objectives.map((one) => one.measure)))];
  const parts = [...measures.filter(isCost), ...measures.filter((measure) => !isCost(measure))].flatMap(
    (measure) => measure === "monthly_cost_usd" ? [] : spanOf(measure, judgement) ?? []
  );
  const all2 = [...monthText(totals), ...parts];
  if (all2.length === 0) return null;
  const { source, sha } = judgement.baseline;
  return [...all2, ...source === "none" || sha === null ? [] : [`against "${sha.slice(0, 7)}"`]].join(" \xB7 ");
}
function monthText({ text: text2, unknown_parts: parts, baseline_monthly_cost_usd: then, delta }) {
  if (text2 === null) return [];
  const lacking = parts.length > 0 ? `, without ${counted2(parts.length, "deployment")} that cannot be priced` : "";
  if (then === null || delta === null || delta.absolute === null) return [`${text2} a month${lacking}`];
  if (delta.absolute === 0) return [`${text2} a month (\xB1$0)`];
  return [`${money(then)} \u2192 ${text2} a month (${delta.text}, ${delta.percent_text})`];
}
function spanOf(measure, { subjects, measures }) {
  const info = measures.get(measure) ?? { name: measure, unit: null, goal: null, range: null, minN: null };
  const values = subjects.flatMap((subject) => {
    const value = subject.measures.get(measure);
    const then = subject.before?.measures.get(measure);
    return value?.known ? [{ value, then: then?.known ? then.value : null }] : [];
  });
  const [first] = values;
  if (!first) return null;
  const changed2 = values.filter(({ value, then }) => then !== null && then !== value.value);
  const [moved] = changed2.length === 1 ? changed2 : values.length === 1 ? values : [];
  if (moved && moved.then !== null) {
    const { values: text3, move } = moveTexts(moved.value.value, moved.then, info);
    return `${moneyPhrase(measure, text3)} (${move}${moved.value.n === null ? "" : `, n = ${whole(moved.value.n)}`})`;
  }
  const numbers = values.map((one) => one.value.value);
  const [low, high] = [show(Math.min(...numbers), info), show(Math.max(...numbers), info)];
  const text2 = low === high ? low : `${low} to ${high}`;
  return `${moneyPhrase(measure, text2)}${values.length === 1 ? samples2(first.value.n) : ""}`;
}
function samples2(n) {
  return n === null ? "" : ` (n = ${whole(n)})`;
}
function sentenceCase(text2) {
  return /^[a-z]+ /.test(text2) ? text2.charAt(0).toUpperCase() + text2.slice(1) : text2;
}

// src/report/markdown-details.ts
var MOST = 500;
function detailsOf(report) {
  return [all(report), undeployed(report), loads(report), figures(report), evidence2(report), prices(report)].concat([assumptions(report), waivers(report)]).filter((one) => one !== null);
}
function folded(plain2, title, body, open = false) {
  return { plain: plain2, text: `<details${open ? " open" : ""}><summary>${title}</summary>

${body}

</details>` };
}
function more(entries) {
  return entries.length > MOST ? `

and ${whole(entries.length - MOST)} more in \`report.json\`` : "";
}
function list(lines) {
  return lines.slice(0, MOST).map((line2) => `- ${blockStart(prose(line2, codeSpan))}`).join("\n").concat(more(lines));
}
var judged2 = ({ deployments, candidates: candidates2 }) => [...deployments, ...candidates2].filter((one) => one.judged);
function all(report) {
  if (shownSubjects(report).rest === null) return null;
  const subjects = judged2(report);
  const plain2 = `every ${report.summary.noun}`;
  return folded(
    plain2,
    `All ${counted2(subjects.length, report.summary.noun)}`,
    subjectTable(report, subjects.slice(0, MOST)) + more(subjects)
  );
}
function undeployed(report) {
  const candidates2 = report.candidates.filter((one) => !one.judged);
  if (candidates2.length === 0) return null;
  return folded(
    "what is measured and not deployed",
    `Measured and not deployed: ${counted2(candidates2.length, "candidate")}`,
    subjectTable(report, candidates2.slice(0, MOST)) + more(candidates2)
  );
}
function loads(report) {
  const lines = judged2(report).flatMap(({ name: name2, operating_point: point }) => {
    if (point === null) return [];
    const at = Object.entries(point.at).map(([key2, value]) => `${key2} ${value}`);
    return [`"${name2}": ${[at.join(", "), `"${point.path}"`, point.why].filter((one) => one !== "").join(" \xB7 ")}`];
  });
  return lines.length === 0 ? null : folded("operating points", "Loads at which the costs hold", list(lines));
}
function figures(report) {
  const found = figuresOf(judged2(report));
  if (found.length === 0) return null;
  const table2 = figureTable(found.slice(0, MOST), report.summary.noun);
  return folded("where each number comes from", "Where each number comes from", table2 + more(found));
}
function evidence2({ evidence: read, skipped }) {
  if (read.length + skipped.length === 0) return null;
  const left = skipped.length === 0 ? "" : `, ${whole(skipped.length)} not`;
  const lines = [
    ...skipped.map(({ path, outcome, why }) => `"${path}" ${outcome}${why === null ? "" : `: ${why}`}`),
    ...read.map(
      ({ path, format, format_version, readings, measured_at, problems }) => [
        `"${path}" \xB7 ${format}${format_version === null ? "" : ` ${format_version}`} \xB7 ${counted2(readings, "reading")}`,
        ...measured_at === null ? [] : [`measured ${measured_at.slice(0, 10)}`],
        ...problems
      ].join(" \xB7 ")
    )
  ];
  return folded("evidence", `Evidence: ${filesOf(read.length)} read${left}`, list(lines), read.length === 0);
}
function prices(report) {
  const dates = priceDates(report);
  if (dates === null) return null;
  const lines = report.prices.map(({ id, text: text2, source, as_of, used_by }) => {
    const users = used_by.length > 3 ? counted2(used_by.length, report.summary.noun) : used_by.map((one) => `"${one}"`).join(", ");
    return `"${id}" ${text2} \xB7 ${source}${as_of === null ? "" : ` of ${as_of}`}${users === "" ? "" : ` \xB7 for ${users}`}`;
  });
  return folded("prices", words2(`${dates.charAt(0).toUpperCase()}${dates.slice(1)}`), list(lines));
}
function assumptions({ assumptions: taken }) {
  if (taken.length === 0) return null;
  const lines = taken.map(({ subject, text: text2 }) => subject === null ? sentenceCase(text2) : `"${subject}": ${text2}`);
  return folded("assumptions", counted2(taken.length, "assumption"), list(lines));
}
function waivers(report) {
  const lines = waiverLines(report);
  return lines.length === 0 ? null : folded("waivers", counted2(lines.length, "waiver"), list(lines));
}

// src/report/markdown-findings.ts
var OPEN = 12;
var FOLDED = 200;
function findingSections(report) {
  return TITLES.flatMap(({ outcome, title }) => {
    const all2 = gathered2(report.findings.filter((one) => one.outcome === outcome));
    if (all2.length === 0) return [];
    const items = all2.slice(0, OPEN + FOLDED).map(item);
    const open = [`**${title(report.blocked)}**`, items.slice(0, OPEN).join("\n")].join("\n\n");
    const rest = all2.length - OPEN;
    const more2 = `${whole(rest)} more`;
    if (rest <= 0) return [{ full: open, brief: open }];
    const beyond2 = all2.length - items.length;
    const folded2 = [
      `<details><summary>${more2}</summary>`,
      items.slice(OPEN).join("\n"),
      ...beyond2 > 0 ? [`and ${whole(beyond2)} in \`report.json\``] : [],
      "</details>"
    ];
    return [{ full: [open, ...folded2].join("\n\n"), brief: `${open}

${more2} in \`report.json\`` }];
  });
}
function item(one, index) {
  const mark = `${index + 1}. `;
  const hint = hintOf(one);
  const lines = [
    `${strong(one.message)} <sub>${prose(placeOf(one), codeSpan)}</sub>`,
    ...hint === null ? [] : [prose(sentenceCase(hint), codeSpan)],
    ...one.waiver ? [`Waived until ${prose(`${one.waiver.until}: ${one.waiver.reason}`, codeSpan)}`] : []
  ];
  return mark + lines.join(`<br>
${" ".repeat(mark.length)}`);
}

// src/report/markdown.ts
var SUMMARY = { bytes: 900 * 1024, units: Number.POSITIVE_INFINITY };
var COMMENT = { bytes: 19e4, units: 64e3 };
var MOST_CHARTS = 4;
function renderMarkdown(report) {
  return page(report, SUMMARY, null);
}
function renderComment(report, frame) {
  return page(report, COMMENT, frame);
}
function page(report, room, frame) {
  const { rows, rest } = shownSubjects(report);
  const table2 = [...rows.length > 0 ? [subjectTable(report, rows)] : [], ...rest === null ? [] : [rest]].join(
    "\n\n"
  );
  const details = detailsOf(report);
  const sections = [
    ...frame?.lead ? [firm(frame.lead)] : [],
    firm(head(report)),
    { text: table2, brief: "", plain: "the table", weight: 102 },
    ...findingSections(report).map(({ full, brief }) => ({ text: full, brief, plain: null, weight: 100 })),
    firm(
      proposalsOf(report).map((line2) => `${plain(line2)}.`).join("\n\n")
    ),
    ...charts(report).map((text2) => ({ text: text2, brief: "", plain: "the chart", weight: 99 })),
    firm(passing(report)),
    // The first of the details are the longest, and what they say is in the JSON more handily.
    ...details.map(({ text: text2, plain: plain2 }, index) => ({ text: text2, brief: "", plain: plain2, weight: index })),
    firm(footer(report, frame))
  ];
  return fitting(sections, room, frame?.run ? `[the job summary](${frame.run})` : "`report.json`");
}
function firm(text2) {
  return { text: text2, brief: text2, plain: null, weight: Number.POSITIVE_INFINITY };
}
function fitting(sections, room, whole2) {
  const order = sections.filter((one) => one.text !== one.brief).sort((a, b) => a.weight - b.weight);
  for (let gone = 0; ; gone++) {
    const out = new Set(order.slice(0, gone));
    const missing2 = [...new Set([...out].flatMap((one) => one.plain ?? []))];
    const note = missing2.length === 0 ? [] : [`Left out for size: ${missing2.join(", ")}; all is in ${whole2}.`];
    const texts = [...sections.map((one) => out.has(one) ? one.brief : one.text), ...note];
    const page2 = `${texts.filter((text2) => text2 !== "").join("\n\n")}
`;
    const fits = page2.length <= room.units && new TextEncoder().encode(page2).length <= room.bytes;
    if (fits || gone >= order.length) return page2;
  }
}
var VERDICT_ICONS = { pass: ICONS.pass, warn: ICONS.warn, fail: ICONS.fail, inconclusive: ICONS.unknown };
function head({ verdict, blocked, summary }) {
  const icon = blocked ? ICONS.fail : VERDICT_ICONS[verdict];
  const [money3, ...others] = summary.objectives?.split(" \xB7 ") ?? [];
  const objectives = money3 === void 0 ? [] : [[strong(money3), ...others.map(plain)].join(" \xB7 ")];
  return [`### ${icon} ${plain(summary.headline)}`, ...objectives].join("\n\n");
}
var plain = (text2) => prose(text2, codeSpan);
function charts(report) {
  return report.frontiers.slice(0, MOST_CHARTS).flatMap((frontier2) => {
    const chart = chartOf(frontier2, report.summary.noun);
    if (chart === null) return [];
    const which = frontier2.name === "" ? "" : ` (${name(frontier2.name)})`;
    const [open, title] = frontier2.measured.length > 0 ? [" open", "Where it stands on the frontier"] : ["", "The declared frontier"];
    return [
      [
        `<details${open}><summary><b>${title}</b>${which}</summary>`,
        `\`\`\`mermaid
${chart.mermaid}
\`\`\``,
        `<sub>${chart.legend}</sub>`,
        "</details>"
      ].join("\n\n")
    ];
  });
}
function passing(report) {
  const { counts: counts2, noise } = report.summary;
  const rules = passingByRule(report).map(([rule, count], _, { length }) => length === 1 ? rule : `${count} ${rule}`);
  const checks = `**${counted2(counts2.pass, "check")} ${counts2.pass === 1 ? "passes" : "pass"}:** ${plain(rules.join(", "))}.`;
  return [...counts2.pass === 0 ? [] : [checks], ...noise === null ? [] : [`${plain(noise)}.`]].join("<br>\n");
}
function footer(report, frame) {
  const { tool, judged_on, policy, baseline: baseline2 } = report;
  const dates = priceDates(report);
  const parts = [
    `Pareto Gate ${tool.version}`,
    `judged on ${judged_on}`,
    `policy "${policy.path}"`,
    ...baseline2.source === "none" ? [] : [`against ${baseline2.source} ${baseline2.sha?.slice(0, 7) ?? ""}`.trim()],
    ...dates === null ? [] : [dates]
  ];
  const link = frame?.run ? ` \xB7 [report in the job summary](${frame.run})` : "";
  return `<sub>${plain(parts.join(" \xB7 "))}${link}</sub>`;
}

// src/report/subjects.ts
var OUTCOMES = ["fail", "unknown", "warn", "pass"];
function keyed(entries, make) {
  return Object.fromEntries([...entries].map(([name2, value]) => [name2, make(value, name2)]));
}
function subjectOf(subject, judgement, printed) {
  const outcomes = new Set(judgement.findings.filter((one) => one.subject === subject.name).map((one) => one.outcome));
  return {
    name: subject.name,
    kind: subject.kind,
    judged: true,
    outcome: OUTCOMES.find((outcome) => outcomes.has(outcome)) ?? "unknown",
    model: subject.model,
    tier: subject.declared?.tier ?? null,
    operating_point: subject.operatingPoint && {
      at: { ...subject.operatingPoint.at },
      path: subject.operatingPoint.path,
      why: subject.operatingPoint.why
    },
    measures: keyed(subject.measures, (value, name2) => measureOf2(value, infoOf(name2, judgement), printed.get(name2))),
    change: changeOf(subject, judgement),
    ...againstBaseline(subject, judgement),
    frontier: subject.standing && standingOf(subject.standing, judgement),
    precision: null
  };
}
function againstBaseline({ measures, before }, judgement) {
  if (before === null) return { baseline_measures: {}, deltas: {} };
  return {
    baseline_measures: keyed(
      [...before.measures].filter(([name2]) => measures.has(name2)),
      (value, name2) => measureOf2(value, infoOf(name2, judgement))
    ),
    deltas: keyed(measures, (value, name2) => deltaOf(value, before.measures.get(name2), infoOf(name2, judgement)))
  };
}
function undeployedOf(candidate, judgement) {
  const readings = /* @__PURE__ */ new Map();
  for (const reading of candidate.readings) {
    readings.set(reading.measure, [...readings.get(reading.measure) ?? [], reading]);
  }
  const sorted = [...readings].sort(([a], [b]) => a < b ? -1 : 1);
  return {
    name: candidate.id,
    kind: "candidate",
    judged: false,
    outcome: "unknown",
    model: candidate.model,
    tier: null,
    operating_point: null,
    measures: keyed(sorted, (all2, name2) => measureOf2(soleValue(name2, all2), infoOf(name2, judgement))),
    change: null,
    baseline_measures: {},
    deltas: {},
    frontier: null,
    precision: null
  };
}
function soleValue(measure, readings) {
  const [first] = readings;
  if (!first || readings.some((one) => one.value !== first.value)) {
    return unknown("evidence/ambiguous", `${readings.length} values of ${measure}, and no rule that chooses`);
  }
  const { value, unit, stderr, n, path, pointer } = first;
  return known(value, unit, { stderr, n, origins: [{ text: path, path, pointer }] });
}
function infoOf(measure, judgement) {
  return judgement.measures.get(measure) ?? { name: measure, unit: null, goal: null, range: null, minN: null };
}
function measureOf2(value, info, printed) {
  if (!value.known) {
    const { rule, reason, hint } = value;
    const why = { unknown: { rule, reason, hint } };
    return { value: null, unit: info.unit, text: "unknown", stderr: null, n: null, basis: null, source: [], ...why };
  }
  return {
    value: tidy(value.value),
    unit: value.unit ?? info.unit,
    text: printed ?? show(value.value, info),
    stderr: value.stderr === null ? null : tidy(value.stderr),
    n: value.n,
    basis: value.basis,
    source: value.origins.map(sourceOf),
    ...formulaAndLimit(value)
  };
}
function formulaAndLimit({ formula, limited }) {
  return { ...formula === null ? {} : { formula }, ...limited ? { limited: { of: limited.of } } : {} };
}
function sourceOf({ text: text2, path, pointer, as_of }) {
  return { text: text2, path: path ?? null, pointer: pointer ?? null, as_of: as_of ?? null };
}
function standingOf(standing2, judgement) {
  const view = judgement.frontiers.find((one) => one.rule.name === standing2.family);
  const gap = standing2.gap.map(({ objective, needed, strict, current }) => {
    const axis = view?.objectives.find((one) => one.name === objective);
    const info = axis?.info ?? infoOf(objective, judgement);
    const text2 = `${objective} ${showDelta(needed - current, info)}`;
    return {
      objective,
      measure: axis?.measure ?? objective,
      needed: tidy(needed),
      strict,
      current: tidy(current),
      text: text2
    };
  });
  return {
    family: standing2.family,
    status: standing2.status,
    text: standingText(standing2, view, money2(gap, view)?.text ?? null),
    dominated_by: [...standing2.dominatedBy],
    gap,
    excluded: (standing2.excluded ?? []).map(({ name: name2, why }) => ({ name: name2, why }))
  };
}
function money2(gap, view) {
  const minimized = view?.objectives.filter((one) => one.goal === "minimize").map((one) => one.name) ?? [];
  return gap.find((one) => minimized.includes(one.objective)) ?? gap[0];
}
function standingText(standing2, view, way) {
  if (standing2.status === "unknown" && view?.rule.points === null) return "none declared";
  return standing2.status === "dominated" && way !== null ? `dominated: needs ${way}` : standing2.status;
}

// src/report/frontiers.ts
function frontierOf(view, judgement) {
  const named5 = (values) => keyed(
    view.objectives.map((one, index) => [one.name, values[index] ?? Number.NaN]),
    tidy
  );
  const proposed = distinct2(view.proposed);
  return {
    name: view.rule.name,
    objectives: view.objectives.map(({ name: name2, measure, goal, info, tau }) => ({
      ...{ name: name2, measure, goal },
      label: labelOf2(measure),
      unit: info.unit,
      range: info.range && [info.range[0], info.range[1]],
      tolerance: { kind: tau.kind, value: tidy(tau.value) }
    })),
    declared: view.rule.points?.map(({ model, values, n, stderr, asOf, source, basis }, index) => ({
      id: model,
      values: keyed(values, tidy),
      ...{ n, stderr, as_of: asOf, source, basis },
      dominated_by: view.declaredDominated.find((one) => one.point.model === model)?.by ?? null,
      replaced_by: replacement(view.rule.points?.[index], proposed, view, judgement)
    })) ?? null,
    measured: view.measured.map(({ id, subject, values, status, before }) => ({
      ...{ id, subject, values: named5(values), status },
      before: before && named5(before)
    })),
    proposed: proposed.map(({ id, values }) => ({
      id,
      values: named5(values),
      ...provenance(id, view, judgement)
    })),
    hypervolume: view.hypervolume === null ? null : tidy(view.hypervolume)
  };
}
function distinct2(proposed) {
  const same = (a, b) => a.id === b.id && a.values.every((value, axis) => value === b.values[axis]);
  return proposed.filter((one, index) => proposed.findIndex((other) => same(one, other)) === index);
}
function replacement(point, proposed, view, judgement) {
  const beats = (one) => {
    const gains = view.objectives.map(({ name: name2, goal }, axis) => {
      const gain = (one.values[axis] ?? Number.NaN) - (point?.values.get(name2) ?? Number.NaN);
      return goal === "maximize" ? gain : -gain;
    });
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  };
  const comparable = (one) => {
    const { basis } = provenance(one.id, view, judgement);
    return point?.basis == null || basis === null || point.basis === basis;
  };
  return proposed.find((one) => beats(one) && comparable(one))?.id ?? null;
}
function provenance(id, view, judgement) {
  const owner = view.measured.find((one) => one.id === id && one.status === "extends")?.subject;
  const subject = judgement.subjects.find((one) => one.name === owner);
  const quality = subject && measured2(subject, view, (measure) => !isCost(measure));
  const cost2 = subject && measured2(subject, view, isCost);
  return {
    n: quality?.n ?? null,
    stderr: quality?.stderr ?? null,
    as_of: judgement.judgedOn,
    source: quality?.origins[0]?.path ?? null,
    basis: cost2?.basis ?? null
  };
}
function measured2(subject, view, wanted) {
  const measure = view.objectives.find((one) => wanted(one.measure))?.measure;
  const value = measure === void 0 ? void 0 : subject.measures.get(measure);
  return value?.known ? value : void 0;
}

// src/report/stored.ts
function readingsOf({ files }) {
  return files.flatMap(
    ({ path, evidence: evidence3 }) => (evidence3?.readings ?? []).map((reading) => storedReading({ ...reading, path }))
  );
}
function storedReading(one) {
  return {
    path: one.path,
    model: one.model,
    variant: one.variant && { ...one.variant },
    measure: one.measure,
    value: one.value,
    unit: one.unit,
    stderr: one.stderr,
    n: one.n,
    at: one.at && { ...one.at },
    pointer: one.pointer,
    ...one.goal ? { goal: one.goal } : {},
    ...one.range ? { range: [one.range[0], one.range[1]] } : {},
    ...one.comparable ? { comparable: { ...one.comparable } } : {},
    ...one.limited ? { limited: { of: one.limited.of } } : {},
    ...one.row === void 0 ? {} : { row: one.row }
  };
}
function costFacts(facts) {
  const text2 = (value) => typeof value === "string" ? value : null;
  return {
    hardware: text2(facts.hardware),
    gpus: typeof facts.gpus === "number" ? facts.gpus : null,
    deployment: text2(facts.deployment)
  };
}

// src/report/model.ts
var MONTHLY2 = "monthly_cost_usd";
var MOST_COLUMNS = 4;
function reportOf2(judgement) {
  const { totals, printed } = totalsOf(judgement);
  const subjects = judgement.subjects.map((one) => subjectOf(one, judgement, printed.get(one.name) ?? /* @__PURE__ */ new Map()));
  const deployments = subjects.filter((one) => one.kind === "deployment");
  return {
    schema_version: "1",
    tool: { name: "pareto-gate", version: judgement.toolVersion },
    judged_on: judgement.judgedOn,
    verdict: judgement.verdict,
    blocked: judgement.blocked,
    fail_on: judgement.failOn,
    summary: summaryOf(judgement, totals),
    policy: {
      path: judgement.policy.path,
      source: judgement.judgedBy,
      digest: judgement.policy.digest,
      changes: judgement.policyChanges.map(({ kind, text: text2 }) => ({ kind, text: text2 }))
    },
    baseline: { source: judgement.baseline.source, sha: judgement.baseline.sha, why: judgement.baseline.why },
    deployments,
    candidates: [
      ...subjects.filter((one) => one.kind === "candidate"),
      ...judgement.undeployed.map((one) => undeployedOf(one, judgement))
    ],
    removed: judgement.removed.map(({ name: name2, model, measures }) => {
      const cost2 = measures.get(MONTHLY2);
      const value = cost2?.known ? cost2.value : null;
      return {
        name: name2,
        model,
        monthly_cost_usd: value === null ? null : tidy(value),
        text: value === null ? null : money(value)
      };
    }),
    totals,
    findings: findingsOf(judgement),
    frontiers: judgement.frontiers.map((view) => frontierOf(view, judgement)),
    ...evidenceOf(judgement),
    prices: judgement.prices.map(({ kind, id, text: text2, source, asOf, usedBy }) => ({
      ...{ kind, id, text: text2, source },
      as_of: asOf,
      used_by: [...usedBy]
    })),
    assumptions: judgement.assumptions.map(({ subject, text: text2 }) => ({ subject, text: text2 })),
    waivers: waiversOf(judgement),
    readings: readingsOf(judgement)
  };
}
function reportJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}
function summaryOf(judgement, totals) {
  const noun = judgement.subjects.some((one) => one.kind === "deployment") ? "deployment" : "candidate";
  return {
    headline: headline(judgement, noun),
    objectives: objectivesLine(judgement, totals),
    columns: columnsOf2(judgement).map((measure) => ({ measure, label: labelOf2(measure) })),
    counts: countsOf(judgement.findings),
    noise: judgement.findings.some((one) => one.outcome === "pass" || one.outcome === "fail") ? "No error bars yet: thresholds compare bare values" : null,
    noun
  };
}
function columnsOf2({ subjects, frontiers, policy }) {
  const monthly = subjects.some((one) => one.measures.get(MONTHLY2)?.known) ? [MONTHLY2] : [];
  const objectives = frontiers.flatMap((view) => view.objectives.map((one) => one.measure));
  const budgeted2 = policy.budgets.map((one) => one.measure);
  const wanted = (objectives.length > 0 ? objectives : budgeted2).filter(
    (measure) => subjects.some((one) => one.measures.has(measure))
  );
  const ordered = [...wanted.filter(isCost), ...wanted.filter((measure) => !isCost(measure))];
  return [.../* @__PURE__ */ new Set([...monthly, ...ordered])].slice(0, MOST_COLUMNS);
}
function totalsOf(judgement) {
  const { subjects } = judgement;
  const deployments = subjects.filter((one) => one.kind === "deployment");
  const parts = deployments.flatMap(({ name: name2, measures }) => {
    const value = measures.get(MONTHLY2);
    return value?.known ? [{ name: name2, value: value.value }] : [];
  });
  const lacking = deployments.filter((one) => !one.measures.get(MONTHLY2)?.known).map((one) => one.name);
  const sumKnown = parts.length > 0 ? tidy(sumOf(parts.map((part) => part.value))) : null;
  const sum = printedSum(parts.map((part) => part.value));
  const printed = new Map(parts.map((part, index) => [part.name, /* @__PURE__ */ new Map([[MONTHLY2, sum.parts[index] ?? ""]])]));
  const totals = {
    monthly_cost_usd: lacking.length === 0 ? sumKnown : null,
    known_monthly_cost_usd: sumKnown,
    text: sumKnown === null ? null : sum.total,
    unknown_parts: lacking,
    ...totalBefore(judgement, lacking.length === 0 ? sumKnown : null)
  };
  return { totals, printed };
}
function totalBefore(judgement, now) {
  const { subjects, removed, baseline: baseline2 } = judgement;
  if (baseline2.source === "none") return { baseline_monthly_cost_usd: null, delta: null };
  const parts = [...subjects.flatMap((one) => one.before ?? []), ...removed].map(
    ({ measures }) => measures.get(MONTHLY2)
  );
  const sum = parts.every((part) => part?.known) ? tidy(sumOf(parts.map((part) => part?.known ? part.value : 0))) : null;
  const lack = unknown("baseline/missing", "a part of it is unknown");
  const delta = deltaOf(
    now === null ? lack : known(now, "USD"),
    sum === null ? lack : known(sum, "USD"),
    infoOf(MONTHLY2, judgement)
  );
  return { baseline_monthly_cost_usd: sum, delta };
}
function findingsOf({ findings: findings2 }) {
  return OUTCOMES.flatMap((outcome) => findings2.filter((one) => one.outcome === outcome).map(findingOf));
}
function findingOf(one) {
  return {
    rule: one.rule,
    outcome: one.outcome,
    subject: one.subject,
    model: one.model,
    message: sentenceCase(one.message),
    measure: one.measure,
    value: one.value === null ? null : tidy(one.value),
    limit: one.limit === null ? null : tidy(one.limit),
    unit: one.unit,
    location: one.location && { path: one.location.path, line: one.location.line, column: one.location.column },
    hint: one.hint,
    needed_by: [...one.neededBy],
    policy: one.policy ?? null,
    waiver: one.waiver && { index: one.waiver.index, reason: one.waiver.reason, until: one.waiver.until }
  };
}
function evidenceOf({ files }) {
  return {
    evidence: files.flatMap(
      ({ path, sha256, evidence: evidence3 }) => evidence3 === null ? [] : [
        {
          path,
          format: evidence3.format,
          format_version: evidence3.formatVersion,
          sha256,
          readings: evidence3.readings.length,
          measured_at: evidence3.measuredAt,
          problems: [...evidence3.problems],
          origin: "workspace",
          facts: costFacts(evidence3.facts)
        }
      ]
    ),
    skipped: files.flatMap(
      ({ path, evidence: evidence3, outcome, why }) => evidence3 === null ? [{ path, outcome: outcome === "unreadable" ? outcome : "skipped", why }] : []
    )
  };
}
function waiversOf({ waivers: waivers2, policy }) {
  return waivers2.flatMap(({ index, used, expired, daysLeft: daysLeft2 }) => {
    const declared2 = policy.waivers.find((one) => one.index === index);
    if (!declared2) return [];
    const { rule, deployment, model, tier, measure, cap, reason, owner, until } = declared2;
    return [
      { index, rule, deployment, model, tier, measure, cap, reason, owner, until, used, expired, days_left: daysLeft2 }
    ];
  });
}

// src/report/outputs.ts
var STATUSES2 = ["dominated", "unknown", "tolerated", "on", "extends"];
function outputs(report) {
  const { counts: counts2 } = report.summary;
  const cost2 = report.totals.monthly_cost_usd;
  return {
    verdict: report.verdict,
    blocked: String(report.blocked),
    "fail-count": String(counts2.fail),
    "warn-count": String(counts2.warn),
    "unknown-count": String(counts2.unknown),
    "waived-count": String(counts2.waived),
    "monthly-cost": decimal(cost2),
    "monthly-cost-baseline": decimal(report.totals.baseline_monthly_cost_usd),
    "monthly-cost-delta": decimal(report.totals.delta?.absolute ?? null),
    "monthly-cost-delta-percent": decimal(report.totals.delta?.percent ?? null),
    "frontier-status": worstStanding(report),
    "baseline-source": report.baseline.source,
    "baseline-sha": report.baseline.sha ?? ""
  };
}
function decimal(value) {
  return value === null ? "" : plainDecimal(value);
}
function worstStanding(report) {
  const declared2 = new Set(report.frontiers.flatMap((one) => one.declared === null ? [] : [one.name]));
  const found = new Set(
    [...report.deployments, ...report.candidates].flatMap(
      ({ judged: judged3, frontier: frontier2 }) => judged3 && frontier2 && declared2.has(frontier2.family) ? [frontier2.status] : []
    )
  );
  return STATUSES2.find((status) => found.has(status)) ?? "";
}

// src/report/patch.ts
var LONGEST_TEXT = 400;
var MOST_SAMPLES = 1e9;
function renderPatch(report) {
  const main = report.frontiers.find((one) => one.name === "");
  const proposed = (main?.proposed ?? []).filter((one) => one.id !== "" && one.id.length <= LONGEST_TEXT);
  if (!main || proposed.length === 0) return null;
  const declared2 = main.declared ?? [];
  const kept = declared2.filter((one) => one.replaced_by === null);
  const gone = declared2.filter((one) => one.replaced_by !== null);
  return [
    `# Proposed by Pareto Gate ${report.tool.version} on ${report.judged_on}: review it, then commit it as the file of`,
    "# `frontier: { file: \u2026 }` in the policy, or copy its points there.",
    ...gone.map((one) => `# Left out: ${quoted(one.id)}, which ${quoted(one.replaced_by ?? "")} strictly dominates.`),
    "points:",
    ...kept.map((one) => line(one, "")),
    ...proposed.map((one) => line(one, " # proposed")),
    ""
  ].join("\n");
}
function line(point, remark) {
  const { id, values, n, stderr, as_of, source, basis } = point;
  const samples3 = n !== null && Number.isInteger(n) && n >= 1 && n <= MOST_SAMPLES ? n : null;
  const parts = [
    `model: ${quoted(id)}`,
    ...Object.entries(values).map(([name2, value]) => `${key(name2)}: ${plainDecimal(value)}`),
    ...samples3 === null ? [] : [`n: ${samples3}`],
    ...stderr === null || !(stderr >= 0) ? [] : [`stderr: ${plainDecimal(stderr)}`],
    ...text("as_of", as_of),
    ...text("source", source),
    ...text("basis", basis)
  ];
  return `  - { ${parts.join(", ")} }${remark}`;
}
function key(name2) {
  return /^[a-z][a-z0-9_-]*$/i.test(name2) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(name2) ? name2 : quoted(name2);
}
function text(key2, value) {
  return value === null || value === "" || value.length > LONGEST_TEXT ? [] : [`${key2}: ${quoted(value)}`];
}
function quoted(value) {
  return JSON.stringify(value).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`
  );
}

// src/report/layout.ts
var GAP = "  ";
function tableLines(columns) {
  const widths = columns.map(widthOf);
  const line2 = (pick) => columns.map((column, index) => (column.right ? flushed : padded)(pick(column), widths[index] ?? 0)).join(GAP).trimEnd();
  const rows = columns[0]?.cells.map((_, row) => line2((column) => column.cells[row] ?? "")) ?? [];
  return [line2((column) => column.head), ...rows];
}
function widthOf({ head: head2, cells }) {
  return [head2, ...cells].reduce((most, text2) => Math.max(most, columnsOf(text2)), 0);
}
function tableWidth(columns) {
  return columns.reduce((sum, column) => sum + widthOf(column), 0) + GAP.length * Math.max(0, columns.length - 1);
}
var BREAKS = / (?!(?:%|pt|ms|h)(?:[\s,;.)]|$))/;
function wrapped(text2, width, first = "", rest = first) {
  const room = Math.max(3, width - Math.max(columnsOf(first), columnsOf(rest)));
  const words3 = text2.split(BREAKS).flatMap((word) => word.trim() === "" ? [] : broken(word.trim(), room));
  const lines = [];
  let line2 = first;
  let empty = true;
  for (const word of words3) {
    if (!empty && columnsOf(line2) + 1 + columnsOf(word) > width) {
      lines.push(line2);
      [line2, empty] = [rest, true];
    }
    line2 += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && lines.length > 0 ? lines : [...lines, line2];
}
function broken(word, room) {
  const pieces = [];
  let [piece, used] = ["", 0];
  for (const sign of word) {
    const columns = columnsOf(sign);
    if (used + columns > room && used > 1) {
      pieces.push(piece);
      [piece, used] = ["\u2026", 1];
    }
    piece += sign;
    used += columns;
  }
  return [...pieces, piece];
}

// src/report/text.ts
var MOST_FINDINGS = 50;
var SHORTEST_NAME = 10;
var NARROWEST = 5;
var WIDEST = 30;
var SGR = { fail: "31", unknown: "33", warn: "33", pass: "32" };
var VERDICT_SGR = { ...SGR, inconclusive: "33" };
function renderText(report, style) {
  const { width } = style;
  const { headline: headline2, objectives, noise } = report.summary;
  const sections = [
    [
      ...wrapped(terminal(headline2), width).map((line2) => paint(line2, `1;${VERDICT_SGR[report.verdict]}`, style)),
      ...wrapped(terminal(objectives ?? ""), width).filter((line2) => line2 !== "")
    ],
    table(report, style),
    ...TITLES.map(({ outcome, title }) => findings(report, outcome, title(report.blocked), style)),
    proposalsOf(report).flatMap((line2) => wrapped(terminal(`${line2}.`), width, "", "  ")),
    [...wrapped(passing2(report), width), ...wrapped(noise === null ? "" : `${noise}.`, width)].filter(
      (line2) => line2 !== ""
    ),
    footerOf(report).flatMap((line2) => wrapped(terminal(line2), width, "", "  "))
  ];
  const blocks2 = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${blocks2.join("\n\n")}
`;
}
function paint(text2, sgr, { color }) {
  return color ? `\x1B[${sgr}m${text2}\x1B[0m` : text2;
}
function table(report, style) {
  const { rows, rest } = shownSubjects(report);
  if (rows.length === 0) return [];
  const column = (head3, cell, right = false) => ({
    head: right ? squeeze(terminal(head3), WIDEST) : terminal(head3),
    cells: rows.map((one) => right ? squeeze(terminal(cell(one)), WIDEST) : terminal(cell(one))),
    right
  });
  const ownName = rows.some((one) => one.kind === "deployment");
  const names = column(report.summary.noun, (one) => one.change?.kind === "new" ? `${one.name} (new)` : one.name);
  const models = ownName ? [column("model", (one) => one.model ?? "\u2013")] : [];
  const values = report.summary.columns.map(
    ({ measure, label }) => column(label, (one) => valueAndMove2(one, measure), true)
  );
  const frontier2 = rows.some((one) => one.frontier) ? [column("frontier", (one) => one.frontier?.status ?? "\u2013")] : [];
  const outcome = column("", (one) => one.judged ? one.outcome : "\u2013");
  const shown = fitted([outcome], [names, ...models], [...values, ...frontier2], style.width);
  const [head2 = "", ...lines] = tableLines(shown);
  const colored = lines.map((line2, index) => {
    const word = outcome.cells[index] ?? "";
    return paint(line2.slice(0, word.length), SGR[rows[index]?.outcome ?? "unknown"], style) + line2.slice(word.length);
  });
  const served = rows.flatMap((one) => wasText(one) ?? []).flatMap((line2) => wrapped(terminal(line2), style.width));
  return [head2, ...colored, ...served, ...rest === null ? [] : wrapped(rest, style.width)];
}
function wasText({ name: name2, model, change }) {
  if (!change?.was) return null;
  if (change.kind === "renamed") return `"${name2}" was "${change.was.name}" before.`;
  return change.was.model === model ? null : `"${name2}" served "${change.was.model ?? "nothing"}" before.`;
}
function valueAndMove2({ measures, deltas, change }, measure) {
  const text2 = Object.hasOwn(measures, measure) ? measures[measure]?.text ?? "\u2013" : "\u2013";
  const delta = Object.hasOwn(deltas, measure) ? deltas[measure] : void 0;
  return delta && change?.kind !== "new" ? `${text2} (${delta.text})` : text2;
}
function fitted(before, flexible, after, width, shortest = SHORTEST_NAME) {
  const all2 = [...before, ...flexible, ...after];
  let excess = tableWidth(all2) - width;
  const narrowed = flexible.map(widthOf);
  while (excess > 0 && narrowed.some((size) => size > shortest)) {
    const widest = narrowed.indexOf(Math.max(...narrowed));
    narrowed[widest] = (narrowed[widest] ?? 0) - 1;
    excess--;
  }
  const cut = flexible.map((column, index) => ({
    ...column,
    cells: column.cells.map((cell) => squeeze(cell, narrowed[index] ?? shortest))
  }));
  const kept = [...after];
  while (kept.length > 1 && tableWidth([...before, ...cut, ...kept]) > width) kept.splice(-2, 1);
  const result = [...before, ...cut, ...kept];
  const tooWide = tableWidth(result) > width && shortest > NARROWEST;
  return tooWide ? fitted(before, flexible, after, width, NARROWEST) : result;
}
function findings(report, outcome, title, style) {
  const all2 = gathered2(report.findings.filter((one) => one.outcome === outcome));
  if (all2.length === 0) return [];
  const rest = all2.length - MOST_FINDINGS;
  return [
    paint(title, `1;${SGR[outcome]}`, style),
    ...all2.slice(0, MOST_FINDINGS).flatMap((one, index) => item2(one, `${index + 1}. `, style.width)),
    ...rest > 0 ? [`${rest} more are in the report's JSON`] : []
  ];
}
function item2(one, mark, width) {
  const indent = " ".repeat(mark.length);
  const hint = hintOf(one);
  const [message, place2] = [terminal(one.message), terminal(placeOf(one))];
  const isShort = columnsOf(`${mark}${message} \xB7 ${place2}`) <= width;
  return [
    ...wrapped(isShort ? `${message} \xB7 ${place2}` : message, width, mark, indent),
    ...isShort ? [] : wrapped(place2, width, indent),
    ...hint === null ? [] : wrapped(terminal(hint), width, indent, `${indent}  `),
    ...one.waiver ? wrapped(terminal(`waived until ${one.waiver.until}: ${one.waiver.reason}`), width, indent) : []
  ];
}
function passing2({ summary: { counts: counts2 } }) {
  if (counts2.pass === 0) return "";
  return counts2.pass === 1 ? "1 check passes." : `${counts2.pass} checks pass.`;
}

export {
  exitCode,
  runGate,
  annotations,
  renderMarkdown,
  renderComment,
  reportOf2 as reportOf,
  reportJson,
  outputs,
  renderPatch,
  renderText
};

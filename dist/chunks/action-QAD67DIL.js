import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  runGate
} from "./chunk-ICT4PF6F.js";
import "./chunk-NS7RVN45.js";
import "./chunk-5QPM7PDS.js";
import "./chunk-T2QXSHYT.js";
import "./chunk-FGHIZ26O.js";
import "./chunk-V2TOAZDP.js";
import "./chunk-AEWYOOPW.js";
import "./chunk-HESMF25I.js";
import {
  failureOf,
  findRun,
  isNeeded,
  isRefusal,
  isSame,
  post,
  postingOf,
  readEventFile,
  runOf,
  unasked
} from "./chunk-26XJNNPP.js";
import {
  annotations,
  outputs,
  renderMarkdown,
  renderPatch,
  renderText,
  reportOf,
  sampleLines
} from "./chunk-7QXZBI3G.js";
import "./chunk-4CJDLUUJ.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-M526KZBZ.js";
import {
  readChange
} from "./chunk-GSFCD5QR.js";
import "./chunk-52HUCTYR.js";
import "./chunk-DZ4GXRKV.js";
import "./chunk-PLPB5AKB.js";
import "./chunk-APNTQFNS.js";
import "./chunk-ERBBXYZX.js";
import "./chunk-CEARZYBP.js";
import "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-YIRWEOUU.js";
import {
  VERSION,
  actionLog
} from "./chunk-JXRLVIAN.js";
import "./chunk-YFW7IUF2.js";
import {
  openPast
} from "./chunk-HDFMYG5C.js";
import {
  openWorkspace
} from "./chunk-7EEFAIJP.js";
import "./chunk-ZHEWUZLK.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-4OC6IDMQ.js";
import "./chunk-I77YPMBM.js";
import "./chunk-V2PC7MEC.js";
import "./chunk-LH4ULNVM.js";
import {
  sentence
} from "./chunk-NMESRUXA.js";

// src/adapters/gzip.ts
import { once } from "node:events";
import { createGzip } from "node:zlib";
var SYSTEM = 9;
var ANY_SYSTEM = 255;
async function gzipped(pieces) {
  const gzip = createGzip();
  const chunks = [];
  gzip.on("data", (chunk) => chunks.push(chunk));
  const ended = once(gzip, "end");
  for (const piece of pieces) if (!gzip.write(piece)) await once(gzip, "drain");
  gzip.end();
  await ended;
  const bytes = Buffer.concat(chunks);
  bytes[SYSTEM] = ANY_SYSTEM;
  return bytes;
}

// src/adapters/lazy-github.ts
function lazyRemote(open) {
  return {
    compare: async (...args) => (await open()).compare(...args),
    commit: async (...args) => (await open()).commit(...args),
    tree: async (...args) => (await open()).tree(...args),
    blob: async (...args) => (await open()).blob(...args),
    downloadArtifact: async (...args) => (await open()).downloadArtifact(...args),
    runs: (query) => pages(open, (github) => github.runs(query)),
    artifacts: (of) => pages(open, (github) => github.artifacts(of)),
    releases: () => pages(open, (github) => github.releases())
  };
}
async function* pages(open, of) {
  yield* of(await open());
}
function once2(open) {
  let opened = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

// src/publish/plan.ts
var SHOWN = 10;
var SUMMARY_BYTES = 1024 * 1024;
function publication(rendered, judgement, wanted) {
  const directory = wanted.reportDir.replace(/\/+$/, "");
  const files = [
    { output: "report-json", path: `${directory}/report.json`, content: rendered.json },
    { output: "report-markdown", path: `${directory}/report.md`, content: rendered.markdown },
    ...rendered.patch === null ? [] : [{ output: "frontier-patch", path: `${directory}/frontier.yml`, content: rendered.patch }]
  ];
  return {
    text: rendered.text,
    files: files.map(({ path, content }) => ({ path, content })),
    outputs: {
      ...rendered.outputs,
      "frontier-patch": "",
      ...Object.fromEntries(files.map(({ output, path }) => [output, path]))
    },
    summary: wanted.summary ? fitting(rendered.markdown, `${directory}/report.md`) : null,
    annotations: wanted.annotations ? shown(rendered.annotations, judgement.blocked) : [],
    failure: judgement.blocked ? failureOf2(judgement) : null
  };
}
function fitting(markdown, path) {
  const bytes = new TextEncoder().encode(markdown).length;
  return bytes < SUMMARY_BYTES ? markdown : `The report is too large for a job summary: see \`${path}\`.
`;
}
function shown(annotations2, blocked) {
  return ["error", "warning", "notice"].flatMap((level) => {
    const all = annotations2.filter((one) => one.level === level);
    const room = level === "error" && blocked ? SHOWN - 1 : SHOWN;
    if (all.length <= room) return all;
    const rest = all.length - (room - 1);
    const message = `${rest} more of this level are in the report`;
    return [...all.slice(0, room - 1), { level, title: "Pareto Gate", message, path: null, line: 0, column: 0 }];
  });
}
function failureOf2({ verdict, failOn, findings }) {
  const count = (outcome) => findings.filter((one) => one.outcome === outcome).length;
  const say = (outcome, one, many) => count(outcome) === 1 ? `1 finding ${one}` : `${count(outcome)} findings ${many}`;
  if (verdict === "fail") return `Deployment blocked: ${say("fail", "fails", "fail")}`;
  if (verdict === "inconclusive") {
    return count("unknown") === 0 ? "Deployment blocked: nothing was judged" : `Deployment blocked: the evidence cannot tell (${say("unknown", "is unknown", "are unknown")})`;
  }
  return `Deployment blocked: ${say("warn", "warns", "warn")}, and fail-on is "${failOn}"`;
}

// src/publish/relay-change.ts
async function withPull(change, open) {
  const { kind, observed, repository } = change;
  if (kind !== "workflow_run" || observed?.event !== "pull_request" || repository === null) return change;
  try {
    const found = await findRun(await open(), observed, repository);
    if (isRefusal(found)) return lacking(change, found.why);
    const { number, headRef, headRepository, baseRef, baseSha } = found.pull;
    return {
      ...change,
      // This run has the tip of the default branch; what GitHub keeps with the pull request may be older.
      base: { branch: baseRef, sha: baseRef === change.defaultBranch ? change.sha ?? baseSha : baseSha },
      pull: {
        ...{ number, draft: false, author: null, headBranch: headRef, headRepository },
        fork: !isSame(headRepository, repository)
      }
    };
  } catch (error) {
    return lacking(change, `GitHub did not tell (${sentence(error)})`);
  }
}
function lacking(change, why) {
  return { ...change, problems: [...change.problems, `the pull request of the observed run is not known: ${why}`] };
}

// src/publish/target.ts
var OF_COMMITS = /* @__PURE__ */ new Map([
  // A merge group is of many pull requests, and has its own commit.
  ["merge_group", false],
  ["push", true],
  ["tag", false],
  ["release", false],
  ["deployment", false],
  ["schedule", true],
  ["workflow_dispatch", true]
]);
var DEPENDABOT = "dependabot[bot]";
var NOWHERE = { pull: null, sha: null, isClaimed: false, isReadOnly: false, fault: null };
function targetOf(change, wanted) {
  if (change.kind === "pull_request") return ofPullRequest(change, wanted);
  if (change.kind === "workflow_run") return ofObserved(change);
  const mayClaim = OF_COMMITS.get(change.kind);
  if (mayClaim === void 0 || change.head === null) return NOWHERE;
  return { ...NOWHERE, sha: change.head, pull: mayClaim ? wanted : null, isClaimed: mayClaim };
}
function ofObserved({ pull, head, observed, problems }) {
  if (pull !== null && head !== null) return { ...NOWHERE, pull: pull.number, sha: head };
  return observed?.event === "pull_request" ? { ...NOWHERE, fault: problems.join("; ") || null } : NOWHERE;
}
function ofPullRequest({ pull, head, actor }, wanted) {
  if (pull === null || head === null) {
    return { ...NOWHERE, fault: "the event file does not name the pull request and its head commit" };
  }
  const isReadOnly = pull.fork || actor === DEPENDABOT || pull.author === DEPENDABOT;
  const target = { ...NOWHERE, pull: pull.number, sha: head, isReadOnly };
  if (wanted === null || wanted === pull.number) return target;
  return { ...target, pull: null, fault: `"pr-number" is ${wanted}, and the event is of pull request ${pull.number}` };
}

// src/action.ts
var LOG_WIDTH = 120;
async function judge(request, { directory, env, write }) {
  const log = actionLog(write);
  const workspace = openWorkspace(directory);
  const payload = readEventFile(env.GITHUB_EVENT_PATH);
  const github = once2(() => clientFor(request, env));
  const change = await withPull(readChange(env, payload), github);
  const remote = request.token === "" || change.kind === "terminal" ? null : lazyRemote(github);
  const past = await openPast(change, request.baseline, directory, env, remote);
  const judgement = await runGate(request, { ...past, workspace, log, clock: /* @__PURE__ */ new Date(), toolVersion: VERSION });
  const report = reportOf(judgement);
  const plan = publication(renderedOf(report), judgement, request);
  log.info(plan.text);
  for (const { path, content } of plan.files) await workspace.write(path, content, true);
  await writeSamples(judgement, request.reportDir, workspace);
  return { plan, log, toGitHub: () => toGitHub(report, request, env, change, github) };
}
async function writeSamples(judgement, reportDir, workspace) {
  const path = `${reportDir.replace(/\/+$/, "")}/samples.jsonl.gz`;
  const isLeft = await workspace.open(path).then(
    () => true,
    () => false
  );
  const has = judgement.files.some((file) => (file.evidence?.usage.length ?? 0) > 0);
  if (has || isLeft) await workspace.write(path, await gzipped(sampleLines(judgement)), true);
}
function renderedOf(report) {
  return {
    text: renderText(report, { width: LOG_WIDTH, color: false }),
    json: `${JSON.stringify(report, null, 2)}
`,
    markdown: renderMarkdown(report),
    patch: renderPatch(report),
    annotations: annotations(report),
    outputs: outputs(report)
  };
}
async function clientFor({ token }, env) {
  const { openGitHub } = await import("./github-GS7YTVHC.js");
  const { apiUrl, repository } = runOf(env);
  return openGitHub({ apiUrl, repository, token, agent: `pareto-gate/${VERSION}` });
}
async function toGitHub(report, request, env, change, github) {
  const run = runOf(env);
  const target = targetOf(change, request.prNumber);
  const posting = await postingOf(report, run, target, request);
  if (!isNeeded(posting)) return unasked(posting);
  try {
    return await post(await github(), posting);
  } catch (error) {
    const { status, notice } = failureOf(error, "comment", target.isReadOnly);
    return { status, url: "", notices: [notice] };
  }
}
export {
  judge
};

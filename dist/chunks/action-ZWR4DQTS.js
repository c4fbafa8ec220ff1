import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  annotations,
  outputs,
  renderComment,
  renderMarkdown,
  renderPatch,
  renderText,
  reportOf,
  runGate
} from "./chunk-PKEI4RPQ.js";
import {
  GitHubError
} from "./chunk-52HUCTYR.js";
import "./chunk-NE2AJ2L7.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-34E2B3I3.js";
import "./chunk-WFAVU52K.js";
import "./chunk-LRGJWOV3.js";
import "./chunk-WKSQOEEV.js";
import "./chunk-6BOPKIQA.js";
import {
  VERSION,
  actionLog,
  openPast,
  openWorkspace,
  readChange
} from "./chunk-KR2JBXNF.js";
import "./chunk-3JJPR55H.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-GGKLAS7B.js";
import "./chunk-NMESRUXA.js";
import "./chunk-BA74XRYS.js";
import "./chunk-EVWK6AXX.js";

// src/adapters/event-file.ts
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
var MOST_BYTES = 25 * 1024 * 1024;
function readEventFile(path) {
  if (!path) return null;
  try {
    const handle = openSync(path, "r");
    try {
      const stats = fstatSync(handle);
      return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(handle, "utf8") : null;
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
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
function once(open) {
  let opened = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

// src/publish/marker.ts
var MARK = /^<!-- pareto-gate key=([a-z0-9-]{1,40}) run=(\d{1,15}) attempt=(\d{1,9}) digest=([0-9a-f]{16}) -->$/;
function markLine({ key, run, attempt, digest }) {
  return `<!-- pareto-gate key=${key} run=${run} attempt=${attempt} digest=${digest} -->`;
}
function readMark(body) {
  const [, key, run, attempt, digest] = MARK.exec(linesOf(body).at(-1) ?? "") ?? [];
  if (key === void 0 || digest === void 0) return null;
  return { key, run: Number(run), attempt: Number(attempt), digest };
}
function textAbove(body) {
  return linesOf(body).slice(0, -1).join("\n").trimEnd();
}
function marked(text, mark) {
  return `${text.trimEnd()}

${markLine(mark)}`;
}
function isOlder(a, b) {
  return a.run < b.run || a.run === b.run && a.attempt < b.attempt;
}
async function contentDigest(text) {
  return (await sha256(withoutRuns(text))).slice(0, 16);
}
function withoutRuns(text) {
  return linesOf(text).join("\n").replaceAll(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "/actions/runs/0");
}
var SLUG_LENGTH = 32;
async function defaultKey(of) {
  const parts = [baseName(of.workflow), of.job, baseName(of.policy)].map(slug).filter((part) => part !== "");
  const readable = parts.join("-").slice(0, SLUG_LENGTH).replace(/-+$/, "") || "gate";
  const digest = await sha256([of.workflow, of.job, of.policy].join("\n"));
  return `${readable}-${digest.slice(0, 7)}`;
}
function baseName(path) {
  return path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}
function slug(text) {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
function linesOf(text) {
  return text.trimEnd().split(/\r\n|\n|\r/);
}
async function sha256(text) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/publish/comment.ts
function claimants(comments, key) {
  return comments.filter((one) => readMark(one.body)?.key === key);
}
var DEFAULT_BOT = "github-actions[bot]";
function isOwn(comment, viewer) {
  if (viewer === null) return comment.isBot && comment.author === DEFAULT_BOT;
  return comment.author === viewer || comment.isBot && comment.author === `${viewer}[bot]`;
}
function planComment(own, wanted, deletions) {
  const { mark, mode } = wanted;
  const nothing = { actions: [], status: "skipped", url: null, notice: null };
  if (mode === "never") return nothing;
  const [first, ...others] = own.toSorted((a, b) => a.id - b.id);
  if (first === void 0) {
    const body = marked(wanted.text, mark);
    return begins(wanted) ? { ...nothing, actions: [{ kind: "create", body }], status: "created" } : nothing;
  }
  const notice = hindrance(own, mark);
  if (notice !== null) return { ...nothing, url: first.url, notice };
  const removed = others.slice(0, deletions).map(({ id }) => ({ kind: "delete", id }));
  if (withoutRuns(textAbove(first.body)) === withoutRuns(wanted.text)) {
    return { ...nothing, actions: removed, status: "unchanged", url: first.url };
  }
  const update = { kind: "update", id: first.id, body: marked(wanted.text, mark) };
  return { ...nothing, actions: [update, ...removed], status: "updated", url: first.url };
}
function begins({ mode, isFailing, isNews: isNews2 }) {
  if (mode === "on-change") return isNews2;
  return mode === "always" || isFailing;
}
function hindrance(own, mark) {
  const marks = own.flatMap(({ body }) => readMark(body) ?? []);
  const newer = marks.find((one) => isOlder(mark, one));
  if (newer !== void 0)
    return `The comment was left as it is: it is of run ${newer.run}, which is newer than this one`;
  const twin = marks.find(
    ({ run, attempt, digest }) => run === mark.run && attempt === mark.attempt && digest !== mark.digest
  );
  if (twin === void 0) return null;
  return `The comment was left as it is: another job of this run has written it, with the same key "${mark.key}"; give each job its own "comment-key"`;
}

// src/publish/notices.ts
var WHAT = {
  comment: { name: "The comment", permission: "pull-requests: write" },
  check: { name: "The check run", permission: "checks: write" }
};
function failureOf(error, what, isReadOnly) {
  const { name, permission } = WHAT[what];
  const say = (status2, why) => ({
    status: status2,
    notice: `${name} was not written: ${why}`
  });
  if (!(error instanceof GitHubError)) return say("failed", error instanceof Error ? error.message : String(error));
  const { status, message } = error;
  if (status === null) return say("failed", message);
  if (status === 401) return say("forbidden", 'GitHub does not take the token of "github-token" (401)');
  if (/rate limit|abuse detection/i.test(message)) return say("failed", `GitHub limits the token now (${status})`);
  if (status !== 403 && status !== 404) return say("failed", `GitHub answered ${status} (${message})`);
  if (/\blocked\b/i.test(message)) return say("forbidden", "the conversation of the pull request is locked");
  return isReadOnly ? say(
    "forbidden",
    'the token of a pull request from a fork or from Dependabot is read-only; the report is in the job summary, and a second workflow, on "workflow_run", may write it'
  ) : say("forbidden", `the token may not (${status}); add "${permission}" to the permissions of the job`);
}

// src/publish/github-plan.ts
var MOST_REQUESTS = 6;
async function post(github, posting) {
  const notices = await postCheck(github, posting);
  const { status, url, notice } = await postComment(github, posting);
  return { status, url: url ?? "", notices: [...notices, ...notice === null ? [] : [notice]] };
}
function unasked({ comment, target }) {
  const wanted = comment !== null && comment.mode !== "never";
  if (!wanted || target.fault === null) return { status: "skipped", url: "", notices: [] };
  return { status: "failed", url: "", notices: [`The comment was not written: ${target.fault}`] };
}
async function postCheck(github, { check, target }) {
  if (check === null) return [];
  try {
    await github.createCheckRun(check.run, check.annotations);
    return [];
  } catch (error) {
    return [failureOf(error, "check", target.isReadOnly).notice];
  }
}
var SKIPPED = { status: "skipped", url: null, notice: null };
async function postComment(github, { comment, check, target }) {
  if (comment === null || comment.mode === "never") return SKIPPED;
  const { pull } = target;
  if (pull === null) {
    return target.fault === null ? SKIPPED : { ...SKIPPED, status: "failed", notice: `The comment was not written: ${target.fault}` };
  }
  try {
    const stranger = target.isClaimed ? await mismatch(github, pull, target.sha) : null;
    if (stranger !== null) return { ...SKIPPED, status: "failed", notice: `The comment was not written: ${stranger}` };
    const found = claimants(await all(github, pull), comment.mark.key);
    const viewer = found.length === 0 ? null : await github.viewer();
    const spent = [target.isClaimed, true, found.length > 0, true, check !== null].filter(Boolean).length;
    const own = found.filter((one) => isOwn(one, viewer));
    return await act(github, pull, planComment(own, comment, MOST_REQUESTS - spent));
  } catch (error) {
    return { ...SKIPPED, ...failureOf(error, "comment", target.isReadOnly) };
  }
}
async function mismatch(github, number, sha) {
  const pull = await github.pullRequest(number);
  if (pull === null) return `there is no pull request ${number} that the token may read`;
  return pull.headSha === sha ? null : `the head of pull request ${number} is not the commit that was judged`;
}
async function all(github, pull) {
  const comments = [];
  for await (const page of github.comments(pull)) comments.push(...page);
  return comments;
}
async function act(github, pull, plan) {
  const { status, notice } = plan;
  let url = plan.url;
  for (const action of plan.actions) {
    if (action.kind === "delete") {
      await github.deleteComment(action.id).catch(() => {
      });
      continue;
    }
    const stored = await (action.kind === "create" ? github.createComment(pull, action.body) : github.updateComment(action.id, action.body));
    url = stored.url;
    if (readMark(stored.body)?.digest !== readMark(action.body)?.digest) {
      return { status: "failed", url, notice: "The comment was not written: GitHub kept what it had before" };
    }
  }
  return { status, url, notice };
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
    const all2 = annotations2.filter((one) => one.level === level);
    const room = level === "error" && blocked ? SHOWN - 1 : SHOWN;
    if (all2.length <= room) return all2;
    const rest = all2.length - (room - 1);
    const message = `${rest} more of this level are in the report`;
    return [...all2.slice(0, room - 1), { level, title: "Pareto Gate", message, path: null, line: 0, column: 0 }];
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

// src/publish/check-run.ts
var LEVELS = { error: "failure", warning: "warning", notice: "notice" };
function checkRun(of) {
  const { name, sha, blocked, title, summary } = of;
  return { name, sha, conclusion: blocked ? "failure" : "success", title, summary };
}
function checkAnnotations(annotations2) {
  return annotations2.flatMap(
    ({ level, title, message, path, line }) => path === null ? [] : [{ path, line: Math.max(1, line), level: LEVELS[level], title, message }]
  );
}

// src/publish/news.ts
function isNews(report) {
  const { verdict, removed, deployments, candidates, policy } = report;
  if (verdict !== "pass" || removed.length > 0 || policy.changes.length > 0) return true;
  return [...deployments, ...candidates].some(({ change }) => change !== null && change.kind !== "same");
}

// src/publish/fit.ts
var COMMENT_UNITS = 65e3;
var COMMENT_BYTES = 2e5;
var CHECK_UNITS = 65e3;
function fitting2(texts, below, units = COMMENT_UNITS) {
  const bytes = new TextEncoder();
  return texts.find((text) => {
    const whole = `${text}${below}`;
    return whole.length <= units && bytes.encode(whole).length <= COMMENT_BYTES;
  }) ?? null;
}

// src/publish/texts.ts
var MARK_UNITS = 200;
function commentText(report, judged) {
  return sized(report, judged, COMMENT_UNITS - MARK_UNITS);
}
function checkText(report, judged) {
  return sized(report, judged, CHECK_UNITS);
}
function sized(report, { sha, run }, units) {
  const commit = sha === null ? "" : `
<sub>Commit ${sha.slice(0, 7)}</sub>
`;
  const whole = renderComment(report, { lead: null, run }).trimEnd();
  const elsewhere = run === null ? "`report.md`" : `[the job summary](${run})`;
  const brief = `${whole.split("\n\n", 1)[0]}

The report is too large for this place: it is in ${elsewhere}.`;
  const text = fitting2([whole, brief], commit, units) ?? "Pareto Gate: the report is too large for this place.";
  return `${text}
${commit}`;
}

// src/publish/posting.ts
async function postingOf(report, run, target, wanted) {
  const judged = { sha: target.sha, run: run.url };
  return {
    target,
    comment: await commentOf(report, run, judged, wanted),
    check: wanted.checkName === null || target.sha === null ? null : {
      run: checkRun({
        name: wanted.checkName,
        sha: target.sha,
        blocked: report.blocked,
        title: report.summary.headline,
        summary: checkText(report, judged)
      }),
      annotations: checkAnnotations(annotations(report))
    }
  };
}
async function commentOf(report, run, judged, wanted) {
  const text = commentText(report, judged);
  const { workflow, job, id, attempt } = run;
  const key = wanted.commentKey ?? await defaultKey({ workflow, job, policy: wanted.policy });
  return {
    mode: wanted.comment,
    mark: { key, run: id, attempt, digest: await contentDigest(text) },
    text,
    isFailing: report.blocked || report.verdict === "fail" || report.verdict === "inconclusive",
    isNews: isNews(report)
  };
}
function isNeeded({ target, comment, check }) {
  return check !== null || comment !== null && comment.mode !== "never" && target.pull !== null;
}

// src/publish/run.ts
function runOf(env) {
  const repository = env.GITHUB_REPOSITORY ?? "";
  const id = countOf(env.GITHUB_RUN_ID);
  const attempt = countOf(env.GITHUB_RUN_ATTEMPT);
  const server = env.GITHUB_SERVER_URL ?? "";
  const known = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && id > 0;
  return {
    apiUrl: env.GITHUB_API_URL ?? "",
    repository,
    id,
    attempt,
    // `owner/name/PATH@REF`
    workflow: (env.GITHUB_WORKFLOW_REF ?? "").replace(/^[^/]*\/[^/]*\//, "").replace(/@.*$/s, ""),
    job: env.GITHUB_JOB ?? "",
    url: known ? `${server}/${repository}/actions/runs/${id}/attempts/${Math.max(1, attempt)}` : null
  };
}
function countOf(text) {
  return /^\d{1,15}$/.test(text ?? "") ? Number(text) : 0;
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
  const mayClaim = OF_COMMITS.get(change.kind);
  if (mayClaim === void 0 || change.head === null) return NOWHERE;
  return { ...NOWHERE, sha: change.head, pull: mayClaim ? wanted : null, isClaimed: mayClaim };
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
  const github = once(() => clientFor(request, env));
  const change = readChange(env, payload);
  const remote = request.token === "" || change.kind === "terminal" ? null : lazyRemote(github);
  const past = await openPast(change, request.baseline, directory, env, remote);
  const judgement = await runGate(request, { ...past, workspace, log, clock: /* @__PURE__ */ new Date(), toolVersion: VERSION });
  const report = reportOf(judgement);
  const plan = publication(renderedOf(report), judgement, request);
  log.info(plan.text);
  for (const { path, content } of plan.files) await workspace.write(path, content, true);
  return { plan, log, toGitHub: () => toGitHub(report, request, env, change, github) };
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
  const { openGitHub } = await import("./github-ECWIHMIP.js");
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

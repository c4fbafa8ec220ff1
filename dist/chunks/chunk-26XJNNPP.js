import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  annotations,
  renderComment
} from "./chunk-7QXZBI3G.js";
import {
  GitHubError
} from "./chunk-52HUCTYR.js";

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
function fitting(texts, below, units = COMMENT_UNITS) {
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
function sized(report, { sha, run, lead }, units) {
  const commit = sha === null ? "" : `
<sub>Commit ${sha.slice(0, 7)}</sub>
`;
  const whole = renderComment(report, { lead, run }).trimEnd();
  const elsewhere = run === null ? "`report.md`" : `[the job summary](${run})`;
  const first = whole.split("\n\n", lead === null ? 1 : 2).join("\n\n");
  const brief = `${first}

The report is too large for this place: it is in ${elsewhere}.`;
  const least = `${lead === null ? "" : `${lead}

`}Pareto Gate: the report is too large for this place.`;
  const text = fitting([whole, brief], commit, units) ?? least;
  return `${text}
${commit}`;
}

// src/publish/posting.ts
async function postingOf(report, run, target, wanted, lead = null) {
  const judged = { sha: target.sha, run: run.url, lead };
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

// src/publish/relay-run.ts
var isRefusal = (found) => "why" in found;
async function findRun(github, observed, repository) {
  const run = await github.run(observed.id);
  if (run === null) return failed(`GitHub knows no run ${observed.id} in ${repository}`);
  const wrong = RUN_CHECKS.find(({ is }) => is(run, observed, repository));
  if (wrong) return { status: wrong.status, why: wrong.why(run) };
  const [owner = ""] = run.headRepository?.split("/") ?? [];
  const pulls = [];
  for await (const page of github.pullRequestsFrom({ owner, branch: run.headBranch ?? "" })) pulls.push(...page);
  const pull = pullOf(run, pulls, repository);
  return isRefusal(pull) ? pull : { run, pull };
}
var RUN_CHECKS = [
  {
    status: "failed",
    is: (run, _, repository) => !isSame(run.repository, repository),
    why: ({ id }) => `run ${id} is of another repository`
  },
  {
    status: "skipped",
    is: ({ event }) => event !== "pull_request",
    why: ({ id }) => `run ${id} was not started by a pull request`
  },
  {
    status: "skipped",
    is: (run, { attempt }) => attempt !== null && run.attempt > attempt,
    why: ({ id, attempt }) => `run ${id} was started again, and its attempt ${attempt} reports for itself`
  },
  {
    status: "failed",
    is: ({ status }) => status !== "completed",
    why: ({ id }) => `run ${id} has not finished; start this workflow on "types: [completed]"`
  },
  {
    status: "failed",
    is: (run, { headSha }) => run.headSha !== headSha,
    why: ({ id }) => `run ${id} is of another commit than the event says`
  },
  {
    status: "failed",
    is: ({ headRepository }) => headRepository === null,
    why: ({ id }) => `the repository that run ${id} came from is gone, so nobody can tell its pull request`
  },
  {
    status: "failed",
    is: ({ headBranch }) => !headBranch,
    why: ({ id }) => `GitHub does not say which branch run ${id} came from`
  }
];
function pullOf(run, pulls, repository) {
  const own = pulls.filter(
    (one) => isSame(one.baseRepository, repository) && isSame(one.headRepository, run.headRepository)
  );
  const open = own.filter((one) => one.state === "open");
  const [pull, ...others] = open.filter((one) => one.headSha === run.headSha);
  if (pull !== void 0 && others.length === 0) return pull;
  const commit = run.headSha.slice(0, 7);
  if (pull !== void 0) {
    const numbers = [pull, ...others].map(({ number }) => number).join(", ");
    return failed(`${commit} is the head of several pull requests (${numbers}), and nobody can tell which was judged`);
  }
  const [moved] = open;
  if (moved !== void 0) return skipped(`the head of pull request ${moved.number} has moved on from ${commit}`);
  const [closed] = own;
  return skipped(
    closed === void 0 ? `${commit} is the head of no open pull request` : `pull request ${closed.number} is closed`
  );
}
var failed = (why) => ({ status: "failed", why });
var skipped = (why) => ({ status: "skipped", why });
function isSame(a, b) {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
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

export {
  readEventFile,
  failureOf,
  post,
  unasked,
  postingOf,
  isNeeded,
  isRefusal,
  findRun,
  failed,
  skipped,
  isSame,
  runOf
};

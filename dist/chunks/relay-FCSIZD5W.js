import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  storedReport
} from "./chunk-AAIUKMGD.js";
import {
  failed,
  findRun,
  isRefusal,
  isSame,
  post,
  postingOf,
  readEventFile,
  runOf,
  skipped
} from "./chunk-26XJNNPP.js";
import {
  readReport,
  shown
} from "./chunk-7QXZBI3G.js";
import "./chunk-4CJDLUUJ.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-M526KZBZ.js";
import {
  readChange
} from "./chunk-GSFCD5QR.js";
import {
  GitHubError
} from "./chunk-52HUCTYR.js";
import "./chunk-4G74DAKL.js";
import {
  VERSION,
  actionLog
} from "./chunk-JXRLVIAN.js";
import {
  openBytes
} from "./chunk-4OC6IDMQ.js";
import "./chunk-V2PC7MEC.js";
import "./chunk-LH4ULNVM.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/publish/relay.ts
function reporterOf({ id, attempt, workflow }, env) {
  const own = runOf({ ...env, GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) });
  return { ...own, workflow };
}
function leadOf({ run, pull }, address) {
  const whose = isSame(pull.headRepository, pull.baseRepository) ? "the pull request's" : "the fork's";
  const ended = `the run's conclusion: ${conclusionOf(run)}`;
  return `**Reported by ${whose} own run, not verified** (${address === null ? ended : `[${ended}](${address})`})`;
}
function conclusionOf({ conclusion }) {
  return /^[a-z_]{1,30}$/.test(conclusion ?? "") ? (conclusion ?? "").replaceAll("_", " ") : "unknown";
}
function relayedPosting(report, found, env, wanted) {
  const reporter = reporterOf(found.run, env);
  const target = { pull: found.pull.number, sha: found.run.headSha, isClaimed: false, isReadOnly: false, fault: null };
  const lead = leadOf(found, reporter.url);
  return postingOf(report, reporter, target, { ...wanted, checkName: null }, lead);
}

// src/relay.ts
var MOST_ARTIFACTS = 1e3;
async function relay(request, { env, write }) {
  const change = readChange(env, readEventFile(env.GITHUB_EVENT_PATH));
  if (change.kind !== "workflow_run") {
    throw new UserError(
      "usage",
      `Input "mode": "publish" passes on the report of another run, so it works on event "workflow_run" alone, not on "${change.event ?? "none"}"; to judge a change, leave "mode" out`
    );
  }
  const { status, url, notices } = await published(request, change, env).catch(refusedBy);
  actionLog(write).info(`The report was not judged here; comment: ${status}${url === "" ? "" : ` (${url})`}`);
  return {
    outputs: { verdict: "", blocked: "true", "comment-status": status, "comment-url": url },
    notices: notices.map((text) => shown(text))
  };
}
async function published(request, change, env) {
  if (request.comment === "never") return { status: "skipped", url: "", notices: [] };
  const { observed, repository } = change;
  if (observed === null || repository === null) return refused(failed("the event does not say which run it is of"));
  const { openGitHub } = await import("./github-GS7YTVHC.js");
  const { apiUrl } = runOf(env);
  const github = await openGitHub({ apiUrl, repository, token: request.token, agent: `pareto-gate/${VERSION}` });
  const found = await findRun(github, observed, repository);
  if (isRefusal(found)) return refused(found);
  if (writesItself(found.run, change)) {
    return refused(skipped(`run ${found.run.id} is of this repository, where the gate writes its own comment`));
  }
  const report = await reportOf(found.run, artifactOf(request), github);
  if (isRefusal(report)) return refused(report);
  return post(github, await relayedPosting(report, found, env, request));
}
var DEPENDABOT = "dependabot[bot]";
function writesItself({ headRepository, repository }, { actor }) {
  return isSame(headRepository, repository) && actor !== DEPENDABOT;
}
function artifactOf({ reportDir }) {
  return reportDir.replace(/\/+$/, "").replace(/^.*\//, "");
}
async function reportOf(run, name, github) {
  const artifact = await artifactNamed(name, run, github);
  if (artifact === null) return skipped(`run ${run.id} has no artifact "${name}" (any more)`);
  try {
    const stored = storedReport((await readReport(artifact, github, openBytes)).report);
    return "refused" in stored ? failed(`the artifact "${name}" of run ${run.id}: ${stored.refused}`) : stored;
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    return failed(`the artifact "${name}" of run ${run.id} cannot be used: ${sentence(error)}`);
  }
}
async function artifactNamed(name, run, github) {
  let seen = 0;
  for await (const page of github.artifacts({ run: run.id })) {
    const found = page.find((one) => one.name === name && !one.expired && one.runId === run.id);
    if (found) return found.headSha === run.headSha ? found : null;
    seen += page.length;
    if (seen >= MOST_ARTIFACTS) return null;
  }
  return null;
}
function refused({ status, why }) {
  return { status, url: "", notices: [`The comment was not written: ${why}`] };
}
function refusedBy(error) {
  if (!(error instanceof GitHubError)) throw error;
  const denied = error.status === 401 || error.status === 403 || error.status === 404;
  const needs = denied ? '; the job needs the permissions "actions: read" and "pull-requests: write"' : "";
  const notice = `The comment was not written: GitHub did not give the run and its report (${error.message})${needs}`;
  return { status: denied ? "forbidden" : "failed", url: "", notices: [notice] };
}
export {
  relay
};

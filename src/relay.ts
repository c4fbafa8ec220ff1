import { openBytes } from "./adapters/content.ts";
import { readEventFile } from "./adapters/event-file.ts";
import { actionLog } from "./adapters/log.ts";
import { storedReport } from "./baseline/restore.ts";
import { readReport } from "./baseline/unpack.ts";
import type { Change } from "./domain/change.ts";
import type { Report } from "./domain/generated/report.ts";
import { sentence, UserError } from "./errors.ts";
import { readChange } from "./inputs/event.ts";
import type { ActionRequest } from "./inputs/request.ts";
import { type Artifact, type GitHub, GitHubError, type WorkflowRun } from "./ports.ts";
import { type Posted, post } from "./publish/github-plan.ts";
import { relayedPosting } from "./publish/relay.ts";
import { failed, findRun, isRefusal, isSame, type Refusal, skipped } from "./publish/relay-run.ts";
import { runOf } from "./publish/run.ts";
import { shown } from "./report/index.ts";
import { VERSION } from "./version.ts";

/** What the Action says of a report that it passed on. */
export interface Relayed {
  readonly outputs: Readonly<Record<string, string>>;
  readonly notices: readonly string[];
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (line: string) => void;
}

/** A run with more artifacts than this is no gate's. */
const MOST_ARTIFACTS = 1_000;

/**
 * `mode: publish`: the report of a fork's finished run becomes a comment on its pull request, marked as not verified. It
 * judges nothing: `verdict` is empty, `blocked` stays true, and no report makes the step fail. Throws a `UserError` where
 * the call is wrong; whatever GitHub or the artifact refuses is a notice.
 */
export async function relay(request: ActionRequest, { env, write }: Surroundings): Promise<Relayed> {
  const change = readChange(env, readEventFile(env.GITHUB_EVENT_PATH));
  if (change.kind !== "workflow_run") {
    throw new UserError(
      "usage",
      `Input "mode": "publish" passes on the report of another run, so it works on event "workflow_run" alone, not on ` +
        `"${change.event ?? "none"}"; to judge a change, leave "mode" out`,
    );
  }
  const { status, url, notices } = await published(request, change, env).catch(refusedBy);
  actionLog(write).info(`The report was not judged here; comment: ${status}${url === "" ? "" : ` (${url})`}`);
  return {
    outputs: { verdict: "", blocked: "true", "comment-status": status, "comment-url": url },
    notices: notices.map((text) => shown(text)),
  };
}

async function published(request: ActionRequest, change: Change, env: Surroundings["env"]): Promise<Posted> {
  if (request.comment === "never") return { status: "skipped", url: "", notices: [] };
  const { observed, repository } = change;
  if (observed === null || repository === null) return refused(failed("the event does not say which run it is of"));
  const { openGitHub } = await import("./adapters/github.ts");
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

const DEPENDABOT = "dependabot[bot]";

/** A run of this repository may write, but for Dependabot's, whose token is read-only as a fork's is. */
function writesItself({ headRepository, repository }: WorkflowRun, { actor }: Change): boolean {
  return isSame(headRepository, repository) && actor !== DEPENDABOT;
}

/** The recipes give the artifact the name of the directory that it holds. */
function artifactOf({ reportDir }: ActionRequest): string {
  return reportDir.replace(/\/+$/, "").replace(/^.*\//, "");
}

/** The newest report that exactly this run has uploaded, schema-valid. Everything in it is a stranger's text. */
async function reportOf(run: WorkflowRun, name: string, github: GitHub): Promise<Report | Refusal> {
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

async function artifactNamed(name: string, run: WorkflowRun, github: GitHub): Promise<Artifact | null> {
  let seen = 0;
  for await (const page of github.artifacts({ run: run.id })) {
    const found = page.find((one) => one.name === name && !one.expired && one.runId === run.id);
    if (found) return found.headSha === run.headSha ? found : null;
    seen += page.length;
    if (seen >= MOST_ARTIFACTS) return null;
  }
  return null;
}

function refused({ status, why }: Refusal): Posted {
  return { status, url: "", notices: [`The comment was not written: ${why}`] };
}

/** What GitHub did not let us read, with the permissions that it takes. Anything else is a fault of ours. */
function refusedBy(error: unknown): Posted {
  if (!(error instanceof GitHubError)) throw error;
  const denied = error.status === 401 || error.status === 403 || error.status === 404;
  const needs = denied ? '; the job needs the permissions "actions: read" and "pull-requests: write"' : "";
  const notice = `The comment was not written: GitHub did not give the run and its report (${error.message})${needs}`;
  return { status: denied ? "forbidden" : "failed", url: "", notices: [notice] };
}

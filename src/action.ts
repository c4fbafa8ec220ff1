import { readEventFile } from "./adapters/event-file.ts";
import { gzipped } from "./adapters/gzip.ts";
import { lazyRemote, once } from "./adapters/lazy-github.ts";
import { actionLog } from "./adapters/log.ts";
import { openPast } from "./adapters/past.ts";
import { openWorkspace } from "./adapters/workspace.ts";
import type { Change } from "./domain/change.ts";
import type { Report } from "./domain/generated/report.ts";
import type { Judgement } from "./domain/judgement.ts";
import { runGate } from "./gate.ts";
import { readChange } from "./inputs/event.ts";
import type { ActionRequest } from "./inputs/request.ts";
import type { GitHub, Log, Workspace } from "./ports.ts";
import { type Posted, post, unasked } from "./publish/github-plan.ts";
import { failureOf } from "./publish/notices.ts";
import { type Publication, publication, type Rendered } from "./publish/plan.ts";
import { isNeeded, postingOf } from "./publish/posting.ts";
import { withPull } from "./publish/relay-change.ts";
import { runOf } from "./publish/run.ts";
import { targetOf } from "./publish/target.ts";
import {
  annotations,
  outputs,
  renderMarkdown,
  renderPatch,
  renderText,
  reportOf,
  sampleLines,
} from "./report/index.ts";
import { VERSION } from "./version.ts";

/** Columns of the text report in a step's log. */
const LOG_WIDTH = 120;

/** The step around the gate. */
export interface Surroundings {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (line: string) => void;
}

/** What the entry does with a verdict: `plan` first, then `toGitHub`, which throws nothing. */
export interface Judged {
  readonly plan: Publication;
  readonly log: Log;
  readonly toGitHub: () => Promise<Posted>;
}

/** The second half of the Action's entry, loaded when the inputs are known to be right: everything up to the verdict. */
export async function judge(request: ActionRequest, { directory, env, write }: Surroundings): Promise<Judged> {
  const log = actionLog(write);
  const workspace = openWorkspace(directory);
  const payload = readEventFile(env.GITHUB_EVENT_PATH);
  const github = once(() => clientFor(request, env));
  const change = await withPull(readChange(env, payload), github);
  const remote = request.token === "" || change.kind === "terminal" ? null : lazyRemote(github);
  const past = await openPast(change, request.baseline, directory, env, remote);
  const judgement = await runGate(request, { ...past, workspace, log, clock: new Date(), toolVersion: VERSION });
  const report = reportOf(judgement);
  const plan = publication(renderedOf(report), judgement, request);
  log.info(plan.text);
  for (const { path, content } of plan.files) await workspace.write(path, content, true);
  await writeSamples(judgement, request.reportDir, workspace);
  return { plan, log, toGitHub: () => toGitHub(report, request, env, change, github) };
}

/** Beside report.json, where evidence has samples; an earlier run's are never left to be taken for this one's. */
async function writeSamples(judgement: Judgement, reportDir: string, workspace: Workspace): Promise<void> {
  const path = `${reportDir.replace(/\/+$/, "")}/samples.jsonl.gz`;
  const isLeft = await workspace.open(path).then(
    () => true,
    () => false,
  );
  const has = judgement.files.some((file) => (file.evidence?.usage.length ?? 0) > 0);
  if (has || isLeft) await workspace.write(path, await gzipped(sampleLines(judgement)), true);
}

function renderedOf(report: Report): Rendered {
  return {
    text: renderText(report, { width: LOG_WIDTH, color: false }),
    json: `${JSON.stringify(report, null, 2)}\n`,
    markdown: renderMarkdown(report),
    patch: renderPatch(report),
    annotations: annotations(report),
    outputs: outputs(report),
  };
}

/** The client is loaded where something is asked or written, and not before. */
async function clientFor({ token }: ActionRequest, env: Surroundings["env"]): Promise<GitHub> {
  const { openGitHub } = await import("./adapters/github.ts");
  const { apiUrl, repository } = runOf(env);
  return openGitHub({ apiUrl, repository, token, agent: `pareto-gate/${VERSION}` });
}

/** The check run and the comment. The client is loaded, and GitHub asked, only where there is something to write. */
async function toGitHub(
  report: Report,
  request: ActionRequest,
  env: Surroundings["env"],
  change: Change,
  github: () => Promise<GitHub>,
): Promise<Posted> {
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

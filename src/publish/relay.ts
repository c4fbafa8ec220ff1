import type { Report } from "../domain/generated/report.ts";
import type { WorkflowRun } from "../ports.ts";
import type { Posting } from "./github-plan.ts";
import { postingOf, type WantedPosting } from "./posting.ts";
import { type FoundRun, isSame } from "./relay-run.ts";
import { type Run, runOf } from "./run.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The run that reported, in place of the one that relays: its number orders comments, its workflow file is in their key.
 * The job is the relaying one's, since GitHub does not say in which job of a run an artifact was made.
 */
export function reporterOf({ id, attempt, workflow }: WorkflowRun, env: Environment): Run {
  const own = runOf({ ...env, GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) });
  return { ...own, workflow };
}

/** The first line of a relayed report: whose word it is, the run that gave it, and how that run ended. Markdown of ours. */
export function leadOf({ run, pull }: FoundRun, address: string | null): string {
  const whose = isSame(pull.headRepository, pull.baseRepository) ? "the pull request's" : "the fork's";
  const ended = `the run's conclusion: ${conclusionOf(run)}`;
  return `**Reported by ${whose} own run, not verified** (${address === null ? ended : `[${ended}](${address})`})`;
}

/** Words of GitHub's, such as `success` or `timed_out`; anything else is none. */
function conclusionOf({ conclusion }: WorkflowRun): string {
  return /^[a-z_]{1,30}$/.test(conclusion ?? "") ? (conclusion ?? "").replaceAll("_", " ") : "unknown";
}

/** A stranger's report as a comment on the pull request that GitHub says it is of. Never a check run. */
export function relayedPosting(
  report: Report,
  found: FoundRun,
  env: Environment,
  wanted: Omit<WantedPosting, "checkName">,
): Promise<Posting> {
  const reporter = reporterOf(found.run, env);
  const target = { pull: found.pull.number, sha: found.run.headSha, isClaimed: false, isReadOnly: false, fault: null };
  const lead = leadOf(found, reporter.url);
  return postingOf(report, reporter, target, { ...wanted, checkName: null }, lead);
}

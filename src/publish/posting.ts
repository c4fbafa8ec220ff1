import type { Report } from "../domain/generated/report.ts";
import type { CommentMode } from "../domain/publishing.ts";
import { annotations } from "../report/index.ts";
import { checkAnnotations, checkRun } from "./check-run.ts";
import type { WantedComment } from "./comment.ts";
import type { Posting } from "./github-plan.ts";
import { contentDigest, defaultKey } from "./marker.ts";
import { isNews } from "./news.ts";
import type { Run } from "./run.ts";
import type { Target } from "./target.ts";
import { checkText, commentText, type Judged } from "./texts.ts";

/** The inputs that say what goes to GitHub. */
export interface WantedPosting {
  readonly policy: string;
  readonly comment: CommentMode;
  readonly commentKey: string | null;
  readonly checkName: string | null;
}

/** What a report is on GitHub, for this run and these inputs. `lead` stands above a report that is not this run's own. */
export async function postingOf(
  report: Report,
  run: Run,
  target: Target,
  wanted: WantedPosting,
  lead: string | null = null,
): Promise<Posting> {
  const judged: Judged = { sha: target.sha, run: run.url, lead };
  return {
    target,
    comment: await commentOf(report, run, judged, wanted),
    check:
      wanted.checkName === null || target.sha === null
        ? null
        : {
            run: checkRun({
              name: wanted.checkName,
              sha: target.sha,
              blocked: report.blocked,
              title: report.summary.headline,
              summary: checkText(report, judged),
            }),
            annotations: checkAnnotations(annotations(report)),
          },
  };
}

async function commentOf(report: Report, run: Run, judged: Judged, wanted: WantedPosting): Promise<WantedComment> {
  const text = commentText(report, judged);
  const { workflow, job, id, attempt } = run;
  const key = wanted.commentKey ?? (await defaultKey({ workflow, job, policy: wanted.policy }));
  return {
    mode: wanted.comment,
    mark: { key, run: id, attempt, digest: await contentDigest(text) },
    text,
    isFailing: report.blocked || report.verdict === "fail" || report.verdict === "inconclusive",
    isNews: isNews(report),
  };
}

/** Whether GitHub has to be asked at all. */
export function isNeeded({ target, comment, check }: Posting): boolean {
  return check !== null || (comment !== null && comment.mode !== "never" && target.pull !== null);
}

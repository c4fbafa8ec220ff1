import type { CheckAnnotation, GitHub, IssueComment, NewCheckRun } from "../ports.ts";
import { type CommentPlan, type CommentStatus, claimants, isOwn, planComment, type WantedComment } from "./comment.ts";
import { readMark } from "./marker.ts";
import { failureOf } from "./notices.ts";
import type { Target } from "./target.ts";

/** What is to be written to GitHub; null where it is not wanted. */
export interface Posting {
  readonly target: Target;
  readonly comment: WantedComment | null;
  readonly check: { readonly run: NewCheckRun; readonly annotations: readonly CheckAnnotation[] } | null;
}

/** What became of it. */
export interface Posted {
  readonly status: CommentStatus;
  /** Of the comment; "" where there is none. */
  readonly url: string;
  /** Sentences for the step, at most one for the comment and one for the check run. */
  readonly notices: readonly string[];
}

/** Requests of one posting, pages of comments and batches of annotations apart: what one run may cost the token. */
const MOST_REQUESTS = 6;

/** Writes the check run, then the comment. What GitHub refuses is said and costs only itself; nothing is thrown. */
export async function post(github: GitHub, posting: Posting): Promise<Posted> {
  const notices = await postCheck(github, posting);
  const { status, url, notice } = await postComment(github, posting);
  return { status, url: url ?? "", notices: [...notices, ...(notice === null ? [] : [notice])] };
}

/** Where GitHub is not asked, because nothing is wanted or nobody knows where it would go. */
export function unasked({ comment, target }: Posting): Posted {
  const wanted = comment !== null && comment.mode !== "never";
  if (!wanted || target.fault === null) return { status: "skipped", url: "", notices: [] };
  return { status: "failed", url: "", notices: [`The comment was not written: ${target.fault}`] };
}

async function postCheck(github: GitHub, { check, target }: Posting): Promise<string[]> {
  if (check === null) return [];
  try {
    await github.createCheckRun(check.run, check.annotations);
    return [];
  } catch (error) {
    return [failureOf(error, "check", target.isReadOnly).notice];
  }
}

type Outcome = Pick<CommentPlan, "status" | "url" | "notice">;
const SKIPPED: Outcome = { status: "skipped", url: null, notice: null };

async function postComment(github: GitHub, { comment, check, target }: Posting): Promise<Outcome> {
  if (comment === null || comment.mode === "never") return SKIPPED;
  const { pull } = target;
  if (pull === null) {
    return target.fault === null
      ? SKIPPED
      : { ...SKIPPED, status: "failed", notice: `The comment was not written: ${target.fault}` };
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

/** A pull request that the input names gets nothing that was judged on another commit. */
async function mismatch(github: GitHub, number: number, sha: string | null): Promise<string | null> {
  const pull = await github.pullRequest(number);
  if (pull === null) return `there is no pull request ${number} that the token may read`;
  return pull.headSha === sha ? null : `the head of pull request ${number} is not the commit that was judged`;
}

async function all(github: GitHub, pull: number): Promise<IssueComment[]> {
  const comments: IssueComment[] = [];
  for await (const page of github.comments(pull)) comments.push(...page);
  return comments;
}

async function act(github: GitHub, pull: number, plan: CommentPlan): Promise<Outcome> {
  const { status, notice } = plan;
  let url = plan.url;
  for (const action of plan.actions) {
    if (action.kind === "delete") {
      await github.deleteComment(action.id).catch(() => {});
      continue;
    }
    const stored = await (action.kind === "create"
      ? github.createComment(pull, action.body)
      : github.updateComment(action.id, action.body));
    url = stored.url;
    // GitHub has answered 200 to a text that it did not take.
    if (readMark(stored.body)?.digest !== readMark(action.body)?.digest) {
      return { status: "failed", url, notice: "The comment was not written: GitHub kept what it had before" };
    }
  }
  return { status, url, notice };
}

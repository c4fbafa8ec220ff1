import type { CommentMode } from "../domain/publishing.ts";
import type { IssueComment } from "../ports.ts";
import { isOlder, type Mark, marked, readMark, textAbove, withoutRuns } from "./marker.ts";

/** What became of the comment, as the output `comment-status` says it. */
export type CommentStatus = "created" | "updated" | "unchanged" | "skipped" | "forbidden" | "failed";

/** The comment as this run wants it. */
export interface WantedComment {
  readonly mode: CommentMode;
  readonly mark: Mark;
  /** Markdown without the mark, of a size that GitHub takes. */
  readonly text: string;
  /** The verdict is fail or inconclusive. */
  readonly isFailing: boolean;
  /** The verdict is not pass, or something that is printed differs from the baseline. */
  readonly isNews: boolean;
}

export type CommentAction =
  | { readonly kind: "create"; readonly body: string }
  | { readonly kind: "update"; readonly id: number; readonly body: string }
  | { readonly kind: "delete"; readonly id: number };

export interface CommentPlan {
  readonly actions: readonly CommentAction[];
  readonly status: CommentStatus;
  /** Of the comment that stays; null where there is none yet, or none at all. */
  readonly url: string | null;
  /** One sentence for the step; null where there is nothing to say. */
  readonly notice: string | null;
}

/** Comments that bear the key on their last line, whoever wrote them. */
export function claimants(comments: readonly IssueComment[], key: string): IssueComment[] {
  return comments.filter((one) => readMark(one.body)?.key === key);
}

const DEFAULT_BOT = "github-actions[bot]";

/**
 * Whether the token's own account wrote a comment: anyone may write a mark, nobody else is this author. `viewer` is the
 * token's login; where GitHub does not tell it, only the runner's default bot counts.
 */
export function isOwn(comment: IssueComment, viewer: string | null): boolean {
  if (viewer === null) return comment.isBot && comment.author === DEFAULT_BOT;
  return comment.author === viewer || (comment.isBot && comment.author === `${viewer}[bot]`);
}

/**
 * What to do with the comments of this key that are the token's own. The oldest stays and bears the text, others are
 * removed, at most `deletions` of them; a comment of a newer run is left as it is.
 */
export function planComment(own: readonly IssueComment[], wanted: WantedComment, deletions: number): CommentPlan {
  const { mark, mode } = wanted;
  const nothing = { actions: [], status: "skipped", url: null, notice: null } as const;
  if (mode === "never") return nothing;
  const [first, ...others] = own.toSorted((a, b) => a.id - b.id);
  if (first === undefined) {
    const body = marked(wanted.text, mark);
    return begins(wanted) ? { ...nothing, actions: [{ kind: "create", body }], status: "created" } : nothing;
  }
  const notice = hindrance(own, mark);
  if (notice !== null) return { ...nothing, url: first.url, notice };
  const removed = others.slice(0, deletions).map(({ id }) => ({ kind: "delete", id }) as const);
  if (withoutRuns(textAbove(first.body)) === withoutRuns(wanted.text)) {
    return { ...nothing, actions: removed, status: "unchanged", url: first.url };
  }
  const update = { kind: "update", id: first.id, body: marked(wanted.text, mark) } as const;
  return { ...nothing, actions: [update, ...removed], status: "updated", url: first.url };
}

/** Whether a first comment is written. One that is there is kept current in every mode, so that it turns to resolved. */
function begins({ mode, isFailing, isNews }: WantedComment): boolean {
  if (mode === "on-change") return isNews;
  return mode === "always" || isFailing;
}

/** Why a comment that is there is not ours to change now. */
function hindrance(own: readonly IssueComment[], mark: Mark): string | null {
  const marks = own.flatMap(({ body }) => readMark(body) ?? []);
  const newer = marks.find((one) => isOlder(mark, one));
  if (newer !== undefined)
    return `The comment was left as it is: it is of run ${newer.run}, which is newer than this one`;
  const twin = marks.find(
    ({ run, attempt, digest }) => run === mark.run && attempt === mark.attempt && digest !== mark.digest,
  );
  if (twin === undefined) return null;
  return (
    `The comment was left as it is: another job of this run has written it, with the same key "${mark.key}"; ` +
    'give each job its own "comment-key"'
  );
}

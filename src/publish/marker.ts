/**
 * The last line of a comment of ours: whose it is, which run wrote it, and what it said. GitHub shows nothing of it.
 */

export interface Mark {
  /** `[a-z0-9-]{1,40}`: comments of one key are one comment. */
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  /** Of the text above the mark. */
  readonly digest: string;
}

const MARK = /^<!-- pareto-gate key=([a-z0-9-]{1,40}) run=(\d{1,15}) attempt=(\d{1,9}) digest=([0-9a-f]{16}) -->$/;

export function markLine({ key, run, attempt, digest }: Mark): string {
  return `<!-- pareto-gate key=${key} run=${run} attempt=${attempt} digest=${digest} -->`;
}

/** The mark of a comment; null where its last line is none: a mark that someone quotes is not one. */
export function readMark(body: string): Mark | null {
  const [, key, run, attempt, digest] = MARK.exec(linesOf(body).at(-1) ?? "") ?? [];
  if (key === undefined || digest === undefined) return null;
  return { key, run: Number(run), attempt: Number(attempt), digest };
}

/** A comment without its mark. */
export function textAbove(body: string): string {
  return linesOf(body).slice(0, -1).join("\n").trimEnd();
}

export function marked(text: string, mark: Mark): string {
  return `${text.trimEnd()}\n\n${markLine(mark)}`;
}

/** Whether `a` is of an earlier run, or of an earlier attempt of the same run, than `b`. */
export function isOlder(a: Pick<Mark, "run" | "attempt">, b: Pick<Mark, "run" | "attempt">): boolean {
  return a.run < b.run || (a.run === b.run && a.attempt < b.attempt);
}

/** The same text on two runs has the same digest: addresses of runs do not count. */
export async function contentDigest(text: string): Promise<string> {
  return (await sha256(withoutRuns(text))).slice(0, 16);
}

/** A text whose links lead to no certain run. */
export function withoutRuns(text: string): string {
  return linesOf(text)
    .join("\n")
    .replaceAll(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "/actions/runs/0");
}

const SLUG_LENGTH = 32;

/** A key that two jobs, workflows or policies do not share, and people can read: a slug of all three and a digest. */
export async function defaultKey(of: {
  readonly workflow: string;
  readonly job: string;
  readonly policy: string;
}): Promise<string> {
  const parts = [baseName(of.workflow), of.job, baseName(of.policy)].map(slug).filter((part) => part !== "");
  const readable = parts.join("-").slice(0, SLUG_LENGTH).replace(/-+$/, "") || "gate";
  const digest = await sha256([of.workflow, of.job, of.policy].join("\n"));
  return `${readable}-${digest.slice(0, 7)}`;
}

function baseName(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

function linesOf(text: string): string[] {
  return text.trimEnd().split(/\r\n|\n|\r/);
}

/** Hex. */
async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

import type { CheckAnnotation, NewCheckRun } from "../ports.ts";
import type { Annotation } from "./plan.ts";

const LEVELS = { error: "failure", warning: "warning", notice: "notice" } as const;

/** The verdict as a check of its own: what blocks is a failure, all else a success, nothing is ever neutral. */
export function checkRun(of: {
  readonly name: string;
  readonly sha: string;
  readonly blocked: boolean;
  readonly title: string;
  readonly summary: string;
}): NewCheckRun {
  const { name, sha, blocked, title, summary } = of;
  return { name, sha, conclusion: blocked ? "failure" : "success", title, summary };
}

/** All remarks that stand at a line of a file; a check run knows no others. */
export function checkAnnotations(annotations: readonly Annotation[]): CheckAnnotation[] {
  return annotations.flatMap(({ level, title, message, path, line }) =>
    path === null ? [] : [{ path, line: Math.max(1, line), level: LEVELS[level], title, message }],
  );
}

import type { GitHub } from "../ports.ts";

/** What the baseline asks GitHub: reading only, and nothing about people. */
export type Remote = Pick<
  GitHub,
  "compare" | "commit" | "tree" | "blob" | "runs" | "artifacts" | "downloadArtifact" | "releases"
>;

/** `0123456`: a commit as sentences name it. */
export function short(commit: string): string {
  return commit.slice(0, 7);
}

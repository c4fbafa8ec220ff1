import { UserError } from "../errors.ts";
import type { Workspace } from "../ports.ts";

/** A policy is a page of text (DESIGN 3.3); what is larger is none. */
const MAX_POLICY_BYTES = 128 * 1024;

/** The policy of base, and where it lies there. */
export interface BasePolicy {
  readonly path: string;
  readonly text: string;
}

/**
 * Base's policy: the first of these paths that is in its tree. "absent" only where the tree could be read and none of
 * them is in it; `base` null (with `how`, the reason) and whatever is at a path but is no readable file are a
 * `UserError`: a change must not be judged by its own policy because base's could not be had.
 */
export async function basePolicy(
  base: Workspace | null,
  how: string,
  paths: readonly string[],
): Promise<BasePolicy | "absent"> {
  if (base === null) {
    throw new UserError(
      "file-unreadable",
      `The policy of the base is not readable, so nobody can say whose rules judge this change: ${how}`,
    );
  }
  for (const path of new Set(paths)) {
    const text = await base.text(path, MAX_POLICY_BYTES);
    if (text !== null) return { path, text };
  }
  return "absent";
}

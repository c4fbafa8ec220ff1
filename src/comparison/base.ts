import { basePolicy } from "../baseline/policy.ts";
import { rulesBase } from "../baseline/resolve.ts";
import { treeOf } from "../baseline/tree.ts";
import type { Policy } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import { DEFAULT_POLICY } from "../inputs/request.ts";
import { readPolicy } from "../policy/read.ts";
import type { Workspace } from "../ports.ts";
import type { ComparisonWorld } from "./world.ts";

/** Whose rules judge beside the change's own. */
export interface Base {
  /** null: the event has no base, or the base has no policy. */
  readonly policy: Policy | null;
  /** Why the change's own policy alone judges a change that has a base; null: it does not. */
  readonly selfJudged: string | null;
  /** Path of the workflow that runs, where the change's is another than the base's; null: it is the base's. */
  readonly workflow: string | null;
  /** In words, for the report. */
  readonly how: string;
}

/**
 * The policy of the branch that a change goes to. Throws a `UserError` where there is such a branch and its policy cannot
 * be read: a change is never judged by its own policy because the base's could not be had (DESIGN 5).
 */
export async function baseOf(path: string, world: ComparisonWorld): Promise<Base> {
  const { change, repository, remote } = world;
  const commit = await rulesBase(change, repository);
  if (commit === null) return { policy: null, selfJudged: null, workflow: null, how: "working tree" };
  const found =
    commit.commit === null ? { tree: null, how: commit.how } : await treeOf(commit.commit, repository, remote);
  const files = found.tree && world.openCommit(found.tree);
  const there = await basePolicy(files, found.how, [path, DEFAULT_POLICY]);
  if (there === "absent") {
    const selfJudged = `${change.base?.branch ?? "the base"} has no ${path}`;
    return { policy: null, selfJudged, workflow: null, how: `the change's own policy; ${selfJudged}` };
  }
  if (files === null) throw new UserError("file-unreadable", commit.how);
  const policy = await readPolicy(files, there.path, null);
  const how = `the base's policy (${commit.how}) and the change's own`;
  return { policy, selfJudged: null, workflow: await ownWorkflow(files, world), how };
}

/** Larger than any workflow that GitHub starts. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;

/** The workflow file that this run is of, where the change brings another text of it than the base has. */
async function ownWorkflow(base: Workspace, { change, workspace }: ComparisonWorld): Promise<string | null> {
  const path = change.run.workflow;
  if (path === null) return null;
  const [before, now] = await Promise.all(
    [base, workspace].map((files) => files.text(path, MAX_WORKFLOW_BYTES).catch(() => null)),
  );
  return before === now ? null : path;
}

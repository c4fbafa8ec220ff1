import type { Policy } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import type { Workspace } from "../ports.ts";
import { complete, openPolicy } from "./load.ts";
import { MAX_POLICY_BYTES } from "./parse.ts";

/**
 * The policy of a workspace, judged on a UTC day. Throws a `UserError`: "policy-missing" where there is none,
 * "policy-invalid" with every problem.
 */
export async function readPolicy(workspace: Workspace, path: string, judgedOn: string | null): Promise<Policy> {
  const text = await workspace.text(path, MAX_POLICY_BYTES);
  if (text === null) {
    throw new UserError(
      "policy-missing",
      `${path}: there is no policy here; \`pareto-gate init\` writes a first one from results that are there`,
    );
  }
  const opened = openPolicy(path, text, judgedOn);
  const files = new Map<string, string | null>();
  for (const name of opened.frontierFiles) files.set(name, await workspace.text(name, MAX_POLICY_BYTES));
  const digest = await (await workspace.open(path)).sha256();
  return complete(opened, digest, (name) => files.get(name) ?? null);
}

import type { Policy, ResultsEntry } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import { discover } from "../evidence/discover.ts";
import { READERS } from "../evidence/formats/index.ts";
import { gathered } from "../evidence/gather.ts";
import { inspectFiles } from "../evidence/inspect.ts";
import { inspectJoin } from "../evidence/inspect-join.ts";
import { joinText } from "../evidence/inspect-join-text.ts";
import { inspectText } from "../evidence/inspect-text.ts";
import { readEvidence } from "../evidence/read.ts";
import { MAX_POLICY_BYTES } from "../policy/parse.ts";
import { readPolicy } from "../policy/read.ts";
import { named } from "./named.ts";
import { type Command, jsonText, type Terminal } from "./terminal.ts";

/** What the gate reads in these files, and where; and what of it goes to which candidate. */
export const inspect: Command<"inspect"> = async (call, terminal) => {
  const asked = await named(call.paths, terminal.workspace);
  const policy = call.join ? await policyOf(call.policy, terminal) : null;
  const said = policy === null ? [] : await entriesOf(policy, asked, terminal);
  const entries = [...said, ...asked];
  const models: Policy["models"] = policy?.models ?? new Map();
  const found = await readEvidence(terminal.workspace, entries, READERS, terminal.log, models);
  const lost = found.dead.flatMap((index) =>
    index < said.length ? [] : `"${call.paths[index - said.length]}": no file matches`,
  );
  if (found.files.length === 0) throw new UserError("nothing-to-read", lost.join("\n"));
  const join = call.join ? inspectJoin(gathered(found, entries, models), policy?.models ?? null) : null;
  if (call.json) terminal.print(jsonText({ ...inspectFiles(found.files), ...(join === null ? {} : { join }) }));
  else if (join === null) terminal.print(inspectText(found.files, terminal.width));
  else terminal.print(joinText(join, policy?.path ?? null, terminal.width));
  for (const one of lost) terminal.log.warn(one);
  return 0;
};

/** The policy that was named, else the one in its usual place, else none. */
async function policyOf({ path, stated }: { readonly path: string; readonly stated: boolean }, terminal: Terminal) {
  const there = stated || (await terminal.workspace.text(path, MAX_POLICY_BYTES)) !== null;
  return there ? readPolicy(terminal.workspace, path, null) : null;
}

/** What the policy says of the files that were asked for: each as an entry of its own. */
async function entriesOf(
  policy: Policy,
  asked: readonly ResultsEntry[],
  { workspace }: Terminal,
): Promise<ResultsEntry[]> {
  const [wanted, known] = await Promise.all([discover(workspace, asked), discover(workspace, policy.results)]);
  const paths = new Set(wanted.found.map(({ path }) => path));
  return known.found.filter(({ path }) => paths.has(path)).map(({ path, entry }) => ({ ...entry, files: path }));
}

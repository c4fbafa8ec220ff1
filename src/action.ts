import { actionLog } from "./adapters/log.ts";
import { openWorkspace } from "./adapters/workspace.ts";
import { runGate } from "./gate.ts";
import type { ActionRequest } from "./inputs/request.ts";
import type { Log } from "./ports.ts";
import { type Publication, publication } from "./publish/plan.ts";
import { VERSION } from "./version.ts";

/** The second half of the Action's entry, loaded when the inputs are known to be right: everything up to the verdict. */
export async function judge(
  request: ActionRequest,
  { directory, write }: { readonly directory: string; readonly write: (line: string) => void },
): Promise<{ readonly plan: Publication; readonly log: Log }> {
  const log = actionLog(write);
  const workspace = openWorkspace(directory);
  const judgement = await runGate(request, { workspace, log, clock: new Date(), toolVersion: VERSION });
  const plan = publication(judgement, request);
  log.info(plan.text);
  for (const { path, content } of plan.files) await workspace.write(path, content, true);
  return { plan, log };
}

import { actionLog } from "./adapters/log.ts";
import { openWorkspace } from "./adapters/workspace.ts";
import type { Judgement } from "./domain/judgement.ts";
import { runGate } from "./gate.ts";
import type { ActionRequest } from "./inputs/request.ts";
import type { Log } from "./ports.ts";
import { type Publication, publication, type Rendered } from "./publish/plan.ts";
import { annotations, outputs, renderMarkdown, renderPatch, renderText, reportOf } from "./report/index.ts";
import { VERSION } from "./version.ts";

/** Columns of the text report in a step's log. */
const LOG_WIDTH = 120;

/** The second half of the Action's entry, loaded when the inputs are known to be right: everything up to the verdict. */
export async function judge(
  request: ActionRequest,
  { directory, write }: { readonly directory: string; readonly write: (line: string) => void },
): Promise<{ readonly plan: Publication; readonly log: Log }> {
  const log = actionLog(write);
  const workspace = openWorkspace(directory);
  const judgement = await runGate(request, { workspace, log, clock: new Date(), toolVersion: VERSION });
  const plan = publication(renderedOf(judgement), judgement, request);
  log.info(plan.text);
  for (const { path, content } of plan.files) await workspace.write(path, content, true);
  return { plan, log };
}

function renderedOf(judgement: Judgement): Rendered {
  const report = reportOf(judgement);
  return {
    text: renderText(report, { width: LOG_WIDTH, color: false }),
    json: `${JSON.stringify(report, null, 2)}\n`,
    markdown: renderMarkdown(report),
    patch: renderPatch(report),
    annotations: annotations(report),
    outputs: outputs(report),
  };
}

import type { WorkflowRun } from "../ports.ts";
import type { Remote } from "./remote.ts";
import type { ReportSearch } from "./resolve.ts";

/** Events whose runs judge what is on the branch already, or what its merge queue puts there. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(["push", "merge_group", "schedule", "workflow_dispatch"]);
/** Pages of runs that a search asks for. */
const MAX_PAGES = 3;

/** What this run is of, and which it is. */
export interface Own {
  readonly repository: string;
  readonly workflow: string;
  readonly id: number | null;
}

/** Runs that count by what GitHub says of them, page by page, the newest first. */
export async function* candidates(
  search: ReportSearch,
  own: Own,
  remote: Remote,
): AsyncIterable<readonly WorkflowRun[]> {
  const workflow = own.workflow.slice(own.workflow.lastIndexOf("/") + 1);
  const query = { workflow, branch: search.branch, event: null, headSha: null, status: "completed" };
  const counted = (runs: readonly WorkflowRun[]) => runs.filter((run) => counts(run, search, own));
  const queued = await firstPage(remote.runs({ ...query, branch: null, event: "merge_group" }));
  let pages = 0;
  for await (const runs of remote.runs(query)) {
    const page = pages === 0 ? [...queued, ...runs] : runs;
    yield counted(page).sort((a, b) =>
      a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1,
    );
    if (++pages === MAX_PAGES) return;
  }
}

/** The first page alone; the others are not asked for. */
export async function firstPage<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  for await (const page of pages) return page;
  return [];
}

/** The rule of who may be a baseline. GitHub's filters only save pages: each condition is checked here. */
export function counts(run: WorkflowRun, { branch }: Pick<ReportSearch, "branch">, own: Own): boolean {
  const same = (name: string | null) => name?.toLowerCase() === own.repository.toLowerCase();
  const queue = `gh-readonly-queue/${branch}/`;
  const onBranch = run.event === "merge_group" ? run.headBranch?.startsWith(queue) === true : run.headBranch === branch;
  return (
    same(run.repository) &&
    same(run.headRepository) &&
    run.workflow === own.workflow &&
    TRUSTED_EVENTS.has(run.event) &&
    run.status === "completed" &&
    run.id !== own.id &&
    onBranch
  );
}

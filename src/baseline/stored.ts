import type { Change } from "../domain/change.ts";
import { sentence } from "../errors.ts";
import { GitHubError, type Source, type WorkflowRun } from "../ports.ts";
import { isWithin, type Sources } from "./history.ts";
import { type Remote, short } from "./remote.ts";
import type { ReportSearch } from "./resolve.ts";
import { candidates, firstPage, type Own } from "./runs.ts";
import { readReport, type StoredTexts } from "./unpack.ts";

/** Runs asked for their artifacts, and comparisons: what a search may cost in requests. */
const MAX_RUNS = 10;
const MAX_COMPARED = 10;

/** A stored report that may stand for the baseline. */
export interface StoredReport extends StoredTexts {
  /** The commit that it judged. */
  readonly commit: string;
  readonly run: { readonly id: number; readonly url: string; readonly event: string; readonly createdAt: string };
}

/** The report, or null; `how` says where it is from, or why there is none. */
export interface FoundReport {
  readonly report: StoredReport | null;
  readonly how: string;
}

/** Bytes in memory as a source, so that its archive is read and its gzip undone under the caps of every file. */
export type OpenBytes = (name: string, bytes: Uint8Array) => Source;

/**
 * The newest stored report whose run is of this repository and this workflow file, of a trusted event, on the branch or in
 * its merge queue, finished, and whose commit stands where `search` says; one of the very commit is taken before a newer
 * one of an ancestor. Never throws: whatever GitHub, the run or the archive refuses is a sentence.
 */
export async function findReport(
  search: ReportSearch,
  change: Change,
  sources: Sources,
  openBytes: OpenBytes,
): Promise<FoundReport> {
  const { remote } = sources;
  const { repository, run } = change;
  if (remote === null) return none("stored reports are artifacts on GitHub, and it cannot be asked here");
  if (repository === null || run.workflow === null) {
    return none("stored reports count only from this workflow file, and the run does not say which it is");
  }
  try {
    return await newest(search, { repository, workflow: run.workflow, id: run.id }, { ...sources, remote }, openBytes);
  } catch (error) {
    const denied = error instanceof GitHubError && error.status === 403;
    const needs = denied ? "; the job needs `permissions: actions: read`" : "";
    return none(`no stored report: GitHub could not be asked (${sentence(error)})${needs}`);
  }
}

type Asked = Sources & { readonly remote: Remote };

async function newest(search: ReportSearch, own: Own, sources: Asked, openBytes: OpenBytes): Promise<FoundReport> {
  const refusals: string[] = [];
  const spent = { runs: 0, compared: 0 };
  const standing = standingIn(search, sources, spent);
  for await (const runs of candidates(search, own, sources.remote)) {
    const exact = runs.filter((one) => one.headSha === search.at);
    for (const run of search.reach === "before" ? runs : [...exact, ...runs.filter((one) => !exact.includes(one))]) {
      if (spent.runs === MAX_RUNS) return none(lookedAt(search, `the newest ${MAX_RUNS} runs`, refusals));
      if (!(await standing(run))) continue;
      spent.runs++;
      const found = await reportOf(run, search, sources.remote, openBytes);
      if (typeof found !== "string") return { report: found, how: said(found, search) };
      refusals.push(found);
    }
  }
  const cut = spent.compared === MAX_COMPARED ? `; check out with \`fetch-depth: 0\` to compare more of them` : "";
  return none(lookedAt(search, `finished runs of ${own.workflow} on ${search.branch}`, refusals) + cut);
}

/** Whether a run's commit stands where it must; each commit is asked for once. */
function standingIn(search: ReportSearch, sources: Asked, spent: { compared: number }) {
  const known = new Map<string, boolean>([[search.at, search.reach !== "before"]]);
  return async ({ headSha }: WorkflowRun): Promise<boolean> => {
    const before = known.get(headSha);
    if (before !== undefined || search.reach === "exact") return before ?? false;
    const local = await isWithin(headSha, search.at, { ...sources, remote: null });
    if (local === null && spent.compared === MAX_COMPARED) return false;
    if (local === null) spent.compared++;
    const within = local ?? (await isWithin(headSha, search.at, { ...sources, repository: null })) === true;
    known.set(headSha, within);
    return within;
  };
}

/** The report of a run, or a sentence that says why it has none. */
async function reportOf(
  run: WorkflowRun,
  { name }: ReportSearch,
  remote: Remote,
  openBytes: OpenBytes,
): Promise<StoredReport | string> {
  const where = `run ${run.id} of ${short(run.headSha)}`;
  const found = (await firstPage(remote.artifacts({ run: run.id }))).filter((one) => one.name === name);
  const artifact = found.find((one) => !one.expired);
  if (!artifact) return `${where} has no artifact ${name}${found.length > 0 ? " any more: it has expired" : ""}`;
  try {
    const texts = await readReport(artifact, remote, openBytes);
    const { id, url, event, createdAt } = run;
    return { ...texts, commit: run.headSha, run: { id, url, event, createdAt } };
  } catch (error) {
    return `the artifact ${name} of ${where} cannot be used: ${sentence(error)}`;
  }
}

function said({ commit, run }: StoredReport, { name, at }: ReportSearch): string {
  const standing = commit === at ? "" : `, an ancestor of ${short(at)}`;
  return `${short(commit)}${standing}, from the artifact ${name} of run ${run.id} (${run.event}, ${run.createdAt.slice(0, 10)})`;
}

function lookedAt({ name, at, reach }: ReportSearch, what: string, refusals: readonly string[]): string {
  const where = {
    exact: short(at),
    within: `${short(at)} or an ancestor of it`,
    before: `a commit before ${short(at)}`,
  }[reach];
  const why = refusals.length === 0 ? "" : ` (${refusals.slice(0, 3).join("; ")}${refusals.length > 3 ? "; …" : ""})`;
  return `no stored report ${name} of ${where} among ${what}${why}`;
}

function none(how: string): FoundReport {
  return { report: null, how };
}

import { previousRelease } from "../baseline/history.ts";
import { type ResolvedBaseline, resolveBaseline } from "../baseline/resolve.ts";
import { findReport } from "../baseline/stored.ts";
import { changedPaths, treeOf } from "../baseline/tree.ts";
import type { BaselineSpec } from "../domain/change.ts";
import type { EvidenceFile } from "../domain/evidence.ts";
import type { BaselineUsed } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import { plainEntry } from "../domain/policy.ts";
import { sentence, UserError } from "../errors.ts";
import { type Gathered, gather, gathered } from "../evidence/gather.ts";
import { readPolicy } from "../policy/read.ts";
import type { CommitTree, Workspace } from "../ports.ts";
import type { ChangedPaths } from "../rules/context.ts";
import type { Past } from "../subjects/side.ts";
import type { ComparisonWorld } from "./world.ts";

/** What a run starts from. */
export interface Start {
  readonly used: BaselineUsed;
  readonly past: (Past & { readonly evidence: Gathered | null }) | null;
  readonly changed: ChangedPaths;
}

/** How a source of the baseline ended: with readings, or with a sentence. */
type Tried = { readonly start: Pick<Start, "used" | "past"> } | { readonly why: string };

/**
 * The baseline of a run: of its sources (a stored report, the evidence at the commit, the declared frontier's points)
 * the first that gives readings. `judging` is the policy whose assumptions count. What cannot be had is a sentence;
 * only a `ref:` that names nothing and files of a `path:` that cannot be read are a `UserError`.
 */
export async function startOf(spec: BaselineSpec, judging: Policy, world: ComparisonWorld): Promise<Start> {
  const found = await resolveBaseline(spec, world.change, world.repository, world.remote);
  const tree = found.commit === null ? null : await treeOf(found.commit, world.repository, world.remote);
  const files = tree?.tree ? world.openCommit(tree.tree) : null;
  const policy = (files && (await policyAt(files, judging.path))) ?? judging;
  const changed = await changedSince(found, tree?.tree ?? null, world);
  const refused: string[] = [];
  for (const source of [stored, committed, named, declared]) {
    const tried = await source({ spec, found, tree, files, policy, world });
    if (tried === null) continue;
    if ("start" in tried)
      return { past: tried.start.past, used: { ...tried.start.used, branch: branchOf(world.change) }, changed };
    refused.push(tried.why);
  }
  const why = [...new Set([found.how, ...refused])].join("; ");
  return { used: { source: "none", sha: null, why }, past: null, changed };
}

/** The branch that a change goes to, or that a push was to; other baselines are of no branch. */
function branchOf({ base, kind, ref }: ComparisonWorld["change"]): string | null {
  return base?.branch ?? (kind === "push" ? (ref?.replace(/^refs\/heads\//, "") ?? null) : null);
}

/** The readings of the last release, for limits since then. */
export async function lastReleaseOf(judging: Policy, world: ComparisonWorld): Promise<Omit<Start, "changed">> {
  const found = { ...(await previousRelease(world.change, world)), search: null };
  const tree = found.commit === null ? null : await treeOf(found.commit, world.repository, world.remote);
  const files = tree?.tree ? world.openCommit(tree.tree) : null;
  const policy = (files && (await policyAt(files, judging.path))) ?? judging;
  const tried = await committed({ spec: { kind: "auto" }, found, tree, files, policy, world });
  if (tried && "start" in tried) return tried.start;
  const why = tried ? `${found.how}; ${tried.why}` : found.how;
  return { used: { source: "none", sha: null, why }, past: null };
}

interface Asked {
  readonly spec: BaselineSpec;
  readonly found: ResolvedBaseline;
  readonly tree: { readonly how: string } | null;
  readonly files: Workspace | null;
  /** The policy at the baseline's commit, else the judging one. */
  readonly policy: Policy;
  readonly world: ComparisonWorld;
}

/** The newest stored report that may stand for the commit. */
async function stored({ found, policy, world }: Asked): Promise<Tried | null> {
  if (found.search === null) return null;
  const { report, how } = await findReport(found.search, world.change, world, world.openBytes);
  if (report === null) return { why: how };
  const { restore } = await import("../baseline/restore.ts");
  const restored = await restore(report.report, report.samples?.lines() ?? null);
  if ("refused" in restored) return { why: `${how}, but ${restored.refused}` };
  return begin({ source: "artifact", sha: report.commit, why: how }, policy, restored.files);
}

/** The evidence that is committed at the baseline's commit. */
async function committed({ spec, found, tree, files, policy, world }: Asked): Promise<Tried | null> {
  if (found.commit === null || spec.kind === "path" || spec.kind === "artifact") return null;
  if (files === null) return { why: tree?.how ?? "its files cannot be had" };
  try {
    const evidence = await gather(files, policy, world.log);
    if (evidence.candidates.length === 0) return { why: "no results are committed there" };
    return began({ source: "commit", sha: found.commit, why: `${found.how}${from(found, tree)}` }, policy, evidence);
  } catch (error) {
    // What lies at the baseline is nobody's to mend now: without it there is no comparison, and the report says so.
    if (error instanceof UserError) return { why: error.message };
    throw error;
  }
}

/** Where a commit's files come from, unless that is where the commit itself was found. */
function from({ how }: ResolvedBaseline, tree: Asked["tree"]): string {
  const where = tree?.how.replace(/^commit \w+, /, "") ?? "";
  return where === "" || (where === "from the clone" && how.includes("in the clone")) ? "" : `, ${where}`;
}

/** Files that the call names: at the baseline's commit where they are tracked there, else in the working tree. */
async function named({ spec, found, files, policy, world }: Asked): Promise<Tried | null> {
  if (spec.kind !== "path") return null;
  const tracked = files !== null && (await files.glob(spec.glob).then((paths) => hasAny(files, paths)));
  const from = tracked && files ? files : world.workspace;
  const where = tracked ? `${spec.glob} at the baseline's commit` : `${spec.glob} in the working tree`;
  const reports = await reportsAmong(from, spec.glob);
  const sha = tracked ? found.commit : null;
  if (reports !== null) {
    const { restore } = await import("../baseline/restore.ts");
    const restored = await restore(reports.report, reports.samples);
    if ("refused" in restored)
      throw new UserError("file-unreadable", `Baseline "path:${spec.glob}": ${restored.refused}`);
    return begin({ source: "path", sha, why: `the report ${where}` }, policy, restored.files);
  }
  const evidence = await gather(
    from,
    { results: [plainEntry(spec.glob, null)], models: policy.models, deployments: null },
    world.log,
  );
  if (evidence.candidates.length === 0) return { why: `no results in ${where}` };
  return began({ source: "path", sha, why: where }, policy, evidence);
}

async function hasAny(files: Workspace, paths: readonly string[]): Promise<boolean> {
  const [first] = paths;
  if (first === undefined) return false;
  return files.open(first).then(
    () => true,
    () => false,
  );
}

/** A stored report with its samples, where that is what the path names. */
async function reportsAmong(from: Workspace, glob: string) {
  const path = (await from.glob(glob)).find((one) => one === "report.json" || one.endsWith("/report.json"));
  if (path === undefined) return null;
  const source = await from.open(path);
  const samples = await source.sibling("samples.jsonl.gz");
  return { report: new TextDecoder("utf-8").decode(await source.bytes()), samples: samples?.lines() ?? null };
}

/** Where nothing was measured: the declared points of what base deploys. */
async function declared({ found, spec, files, policy }: Asked): Promise<Tried | null> {
  const models = new Set(policy.frontiers.flatMap((family) => family.points?.map((point) => point.model) ?? []));
  const has = policy.deployments.some((one) => one.model !== null && models.has(one.model));
  if (found.commit === null || files === null || spec.kind === "path" || !has) return null;
  const used: BaselineUsed = {
    source: "frontier",
    sha: found.commit,
    why: `${found.how}, the declared points of what it deploys`,
  };
  return { start: { used, past: { policy, evidence: null } } };
}

function begin(used: BaselineUsed, policy: Policy, files: readonly EvidenceFile[]): Tried {
  return began(used, policy, gathered({ files, dead: [], conflicts: [] }, policy.results, policy.models));
}

function began(used: BaselineUsed, policy: Policy, evidence: Gathered): Tried {
  return { start: { used, past: { policy, evidence } } };
}

/** The policy at a commit; null where it has none that can be used: then the judging one says what is deployed. */
async function policyAt(files: Workspace, path: string): Promise<Policy | null> {
  try {
    return await readPolicy(files, path, null);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Files that differ between the baseline's commit and what is judged. */
async function changedSince(
  found: ResolvedBaseline,
  tree: CommitTree | null,
  world: ComparisonWorld,
): Promise<ChangedPaths> {
  const { change, repository, remote } = world;
  if (found.commit === null) return { paths: null, why: found.how };
  const head = change.head ?? (await repository?.head()) ?? null;
  if (head === null) return { paths: null, why: "the commit that is judged is not known" };
  try {
    const local = (await repository?.changed(found.commit, head)) ?? null;
    if (local !== null) return { paths: local };
    const there = await treeOf(head, repository, remote);
    if (tree && there.tree) return { paths: changedPaths(tree, there.tree) };
    return { paths: null, why: there.tree ? "the baseline's files cannot be listed" : there.how };
  } catch (error) {
    return { paths: null, why: sentence(error) };
  }
}

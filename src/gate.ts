import { baseOf } from "./comparison/base.ts";
import { borrowed, KEEPS_BASELINE } from "./comparison/borrowed.ts";
import { judgesOf } from "./comparison/judges.ts";
import { lastReleaseOf, startOf } from "./comparison/past.ts";
import type { PastWorld } from "./comparison/world.ts";
import { openPriceBook } from "./cost/prices.ts";
import type { Judgement } from "./domain/judgement.ts";
import { isMeasured } from "./domain/measures.ts";
import type { Policy } from "./domain/policy.ts";
import { gather } from "./evidence/gather.ts";
import { sharesByFile } from "./evidence/inspect-join.ts";
import { judgedOn } from "./inputs/now.ts";
import type { CheckRequest } from "./inputs/request.ts";
import { underRequest } from "./inputs/tighten.ts";
import { forEvent } from "./policy/for-event.ts";
import { readPolicy } from "./policy/read.ts";
import type { Log, Workspace } from "./ports.ts";
import { type Comparison, contextOf, type Gathering } from "./rules/context.ts";
import { applyRules } from "./rules/index.ts";
import { alternativesTo, asIf } from "./subjects/assemble.ts";
import { pricesUsed } from "./subjects/prices.ts";
import { type Side, sideOf } from "./subjects/side.ts";
import { knownMeasures } from "./subjects/tools.ts";
import { verdictOver, type Weighed, weighed } from "./verdict/judge.ts";
import { worse } from "./verdict/merge.ts";

/** What the gate needs of the world. */
export interface World extends PastWorld {
  readonly workspace: Workspace;
  readonly log: Log;
  /** Read only where the call does not say on which day to judge. */
  readonly clock: Date;
  readonly toolVersion: string;
}

/**
 * The whole gate: policies → evidence → baseline → subjects with their costs → findings → verdict. Throws a `UserError`
 * where the policy, the call or a file is unusable; whatever else the evidence lacks is a finding.
 */
export async function runGate(request: CheckRequest, world: World): Promise<Judgement> {
  const today = judgedOn(request.now, world.clock);
  const { policy: own, remarks } = underRequest(await readPolicy(world.workspace, request.policy, today), request);
  const base = await baseOf(request.policy, world);
  const judges = await judgesOf(base, own, world.workspace);
  // What is judged for a pull request is judged as one, also in the `workflow_run` that follows a fork's.
  const kind = world.change.pull === null ? world.change.kind : "pull_request";
  const [byBase, byHead] = [judges.byBase, judges.byHead].map((one) => one && forEvent(one, kind));
  const policy = byHead ?? own;

  const start = await startOf(request.baseline, byBase ?? policy, world);
  const release = needsRelease([byBase, policy]) ? await lastReleaseOf(byBase ?? policy, world) : null;
  const keeps = request.results.includes(KEEPS_BASELINE);
  const evidence =
    keeps && start.past?.evidence
      ? { ...start.past.evidence, dead: [] }
      : await gather(world.workspace, policy, world.log);
  const known = [evidence, start.past?.evidence, release?.past?.evidence].flatMap((one) => one?.candidates ?? []);
  const book = await openPriceBook(policy.prices, known);

  const comparison: Omit<Comparison, "removed"> = {
    baseline: start.used,
    lastRelease: release?.used ?? start.used,
    changed: start.changed,
    atBaseline: (id) => start.past?.evidence?.candidates.find((one) => one.id === id) ?? null,
    policyChange: judges.change,
    borrowed: keeps ? borrowed(start, policy) : [],
    lenient: LENIENT.has(kind),
  };
  // Of the places that only the base writes nobody here can mend one that is dead.
  const dead = evidence.dead.filter((place) => judges.headResults?.has(place) ?? true);
  const sideBy = (one: Policy) => sideOf(one, evidence, book, start.past, release?.past ?? null, today);
  const side = sideBy(policy);
  const head = judged(side, { ...evidence, dead }, comparison, today);
  const findings = byBase
    ? worse(judged(sideBy(byBase), { ...evidence, dead }, comparison, today).findings, head.findings)
    : head.findings;

  const { subjects, assembled } = side;
  const deployed = new Set(subjects.map((one) => one.candidate?.id));
  const strict = [byBase, policy].some((one) => one?.onInconclusive === "fail");
  return {
    ...verdictOver(findings, request.failOn, strict ? "fail" : "warn"),
    ...{ policy, findings, waivers: head.waivers, subjects, frontiers: side.frontiers, removed: side.removed },
    toolVersion: world.toolVersion,
    judgedOn: today,
    failOn: request.failOn,
    undeployed: evidence.candidates.filter((one) => !deployed.has(one.id) && isMeasured(one)),
    files: evidence.files,
    shares: sharesByFile(evidence, policy.models),
    prices: pricesUsed(assembled),
    assumptions: [...remarks.map((text) => ({ subject: null, text })), ...assembled.flatMap((one) => one.assumptions)],
    measures: knownMeasures(
      evidence.candidates,
      subjects.flatMap((one) => [...one.measures.keys()]),
      side.tools.info,
    ),
    baseline: start.used,
    judgedBy: base.how,
    policyChanges: judges.changes,
    tiers: side.tiers,
  };
}

/** Events whose change is not to blame for what the baseline did already. */
const LENIENT: ReadonlySet<string> = new Set(["pull_request", "merge_group"]);

function needsRelease(policies: readonly (Policy | null | undefined)[]): boolean {
  return policies.some((one) => one?.moves.some(({ since }) => since === "release"));
}

/** What one side's rules say, by its own severities and waivers. */
function judged(side: Side, evidence: Gathering, comparison: Omit<Comparison, "removed">, today: string): Weighed {
  const { policy, subjects, frontiers, tools, removed } = side;
  const context = contextOf(
    policy,
    evidence,
    subjects,
    frontiers,
    { ...comparison, removed },
    {
      info: tools.info,
      judgedOn: today,
      tiers: side.tiers,
      inPlace: (one, model) => asIf(one, model, tools),
      alternatives: (one) =>
        alternativesTo(one, tools).map((other) => ({ ...other, before: one.before, released: one.released })),
    },
  );
  return weighed(applyRules(context), policy, today);
}

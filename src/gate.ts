import { openPriceBook } from "./cost/prices.ts";
import type { Judgement } from "./domain/judgement.ts";
import type { Policy } from "./domain/policy.ts";
import { gather } from "./evidence/gather.ts";
import { judgedOn } from "./inputs/now.ts";
import type { CheckRequest } from "./inputs/request.ts";
import { tightenMissingBaseline } from "./inputs/tighten.ts";
import { plainEntry } from "./policy/normalise.ts";
import { readPolicy } from "./policy/read.ts";
import type { Log, Workspace } from "./ports.ts";
import { type Comparison, contextOf } from "./rules/context.ts";
import { applyRules } from "./rules/index.ts";
import { alternativesTo } from "./subjects/assemble.ts";
import { pricesUsed } from "./subjects/prices.ts";
import { type Side, sideOf } from "./subjects/side.ts";
import { knownMeasures } from "./subjects/tools.ts";
import { verdictOver, type Weighed, weighed } from "./verdict/judge.ts";

/** What the gate needs of the world. */
export interface World {
  readonly workspace: Workspace;
  readonly log: Log;
  /** Read only where the call does not say on which day to judge. */
  readonly clock: Date;
  readonly toolVersion: string;
}

/**
 * The whole gate: policy → evidence → subjects with their costs → findings → verdict. Throws a `UserError` where the
 * policy, the call or a file is unusable; whatever else the evidence lacks is a finding.
 */
export async function runGate(request: CheckRequest, world: World): Promise<Judgement> {
  const today = judgedOn(request.now, world.clock);
  const { policy, remarks } = underRequest(await readPolicy(world.workspace, request.policy, today), request);

  const evidence = await gather(world.workspace, policy.results, policy.models, world.log);
  const book = await openPriceBook(policy.prices, evidence.candidates);
  const side = sideOf(policy, evidence, book, null, null, today);
  const { findings, waivers } = judged(side, evidence, NOTHING_BEFORE, today);

  const { subjects, assembled } = side;
  const deployed = new Set(subjects.map((one) => one.candidate?.id));
  return {
    ...verdictOver(findings, request.failOn, policy.onInconclusive),
    ...{ policy, findings, waivers, subjects, frontiers: side.frontiers },
    toolVersion: world.toolVersion,
    judgedOn: today,
    failOn: request.failOn,
    undeployed: evidence.candidates.filter((one) => !deployed.has(one.id)),
    files: evidence.files,
    prices: pricesUsed(assembled),
    assumptions: [...remarks.map((text) => ({ subject: null, text })), ...assembled.flatMap((one) => one.assumptions)],
    measures: knownMeasures(
      evidence.candidates,
      subjects.flatMap((one) => [...one.measures.keys()]),
      side.tools.info,
    ),
    baseline: NOTHING_BEFORE.baseline,
    judgedBy: "working tree",
    policyChanges: [],
    removed: side.removed,
  };
}

/** What one side's rules say, by its own severities and waivers. */
function judged(
  side: Side,
  evidence: Parameters<typeof contextOf>[1],
  comparison: Omit<Comparison, "removed">,
  today: string,
): Weighed {
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
      alternatives: (one) => alternativesTo(one, tools),
    },
  );
  return weighed(applyRules(context), policy, today);
}

const NOTHING_BEFORE: Omit<Comparison, "removed"> = {
  baseline: { source: "none", sha: null, why: "this run compares with the declared frontier and budgets only" },
  changed: { paths: null, why: "no commit is known to compare with" },
  policyChange: { selfJudged: null, loosened: [], dropped: [] },
  lenient: false,
};

/** What the call adds to the policy: it may tighten, never loosen (DESIGN 3.1). What has no effect is remarked. */
function underRequest(policy: Policy, request: CheckRequest): { policy: Policy; remarks: readonly string[] } {
  const { value, ignored } = tightenMissingBaseline(policy.onMissingBaseline, request.onMissingBaseline);
  const off = [...policy.severity].flatMap(([rule, severity]) => (severity === "off" ? [rule] : []));
  return {
    policy: {
      ...policy,
      results: [...policy.results, ...request.results.map((files) => plainEntry(files, null))],
      onMissingBaseline: value,
    },
    remarks: [
      ...(ignored === null ? [] : [ignored]),
      ...(off.length === 0 ? [] : [`switched off by the policy: ${off.join(", ")}`]),
    ],
  };
}

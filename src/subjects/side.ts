import type { PriceBook } from "../cost/prices.ts";
import type { FrontierView, Subject, TierCell } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import { known } from "../domain/quantity.ts";
import { type Assembled, assemble, familyFor } from "./assemble.ts";
import { paired } from "./before.ts";
import { type Measured, withMeasuredFrontiers } from "./measured-frontier.ts";
import { NOTHING_SERVED } from "./served.ts";
import { tierCells } from "./tiers.ts";
import type { Tools } from "./tools.ts";
import { type Gathered, toolsOf } from "./tools.ts";
import { frontierViews } from "./views.ts";

type Evidence = Gathered;

/** What the change starts from: its deployments as base declares them, and the readings that they had. */
export interface Past {
  /** Base's own policy, or the change's where base has none. */
  readonly policy: Policy;
  /** null: only the declared frontier's points are known of them. */
  readonly evidence: Evidence | null;
}

/** Everything that one policy makes of the evidence. */
export interface Side {
  readonly policy: Policy;
  readonly tools: Tools;
  readonly assembled: readonly Assembled[];
  readonly subjects: readonly Subject[];
  readonly frontiers: readonly FrontierView[];
  /** Deployments of the baseline that are gone. */
  readonly removed: readonly Subject[];
  readonly tiers: readonly TierCell[];
}

/** The subjects of a policy with what they were before, and their frontiers. */
export function sideOf(
  declared: Policy,
  evidence: Evidence,
  book: PriceBook,
  past: Past | null,
  released: Past | null,
  judgedOn: string,
): Side {
  const then = (one: Past | null) => (one ? before(one, declared, book, judgedOn) : NOTHING);
  const base = then(past);
  const policy = withMeasuredFrontiers(declared, base);
  const tools = toolsOf(policy, evidence, book, judgedOn);
  const assembled = assemble(tools);
  const { subjects, removed } = paired(
    assembled.map((one) => one.subject),
    base.subjects,
  );
  const last = released ? paired(subjects, then(released).subjects).subjects : null;
  const whole = subjects.map((one, index) => ({ ...one, released: last?.[index]?.before ?? null }));
  const frontiers = frontierViews(policy, whole, tools.info);
  return { policy, tools, assembled, subjects: whole, removed, frontiers, tiers: tierCells(whole, tools) };
}

const NOTHING: Measured = { subjects: [], tools: null };

/** The deployments of then by this side's rules, prices and assumptions: the same yardstick on both ends. */
function before({ policy, evidence }: Past, side: Policy, book: PriceBook, judgedOn: string): Measured {
  const { tiers, hardware, measures, frontiers, budgets, moves, prices, models } = side;
  const now = new Map(side.deployments.map((one) => [one.name, one]));
  const deployments = policy.deployments.map((one) => {
    const { tier, workload, load } = now.get(one.name) ?? one;
    return { ...one, tier, workload, load };
  });
  const ruled = { ...policy, tiers, hardware, measures, frontiers, budgets, moves, prices, models, deployments };
  if (evidence === null)
    return { subjects: policy.deployments.flatMap((one) => declaredSubject(one, policy)), tools: null };
  const tools = toolsOf(ruled, evidence, book, judgedOn);
  return { subjects: assemble(tools).map((one) => one.subject), tools };
}

/** A deployment of which nothing is known but the declared point of its model (DESIGN, baseline source 3). */
function declaredSubject(declared: Policy["deployments"][number], policy: Policy): Subject[] {
  const family = familyFor(declared.name, policy);
  const point = family?.points?.find((one) => one.model === declared.model);
  if (!family || !point) return [];
  const measures = family.objectives.flatMap(({ name, measure }) => {
    const value = point.values.get(name);
    const { path, line } = point.location;
    const origins = [
      { text: `declared point, ${path}:${line}`, ...(point.asOf === null ? {} : { as_of: point.asOf }) },
    ];
    return value === undefined
      ? []
      : [[measure, known(value, null, { n: point.n, stderr: point.stderr, origins })] as const];
  });
  return [
    {
      ...{ name: declared.name, kind: "deployment", declared, model: declared.model, candidate: null },
      ...{ operatingPoint: null, measures: new Map(measures), standing: null, issues: [] },
      ...{ served: NOTHING_SERVED, recovery: [], before: null, released: null, alternatives: [] },
    },
  ];
}

import type { Known } from "../domain/quantity.ts";
import { UserError } from "../errors.ts";
import { tiersBlock } from "./init-tiers.ts";
import { fits, type InitFacts, isWritable, type MeasuredBy, type ProposedAxis, proposedAxes } from "./propose.ts";
import { rounded, scalar } from "./scalar.ts";
import { pointText } from "./write.ts";

export { chooseAccuracy, type InitFacts, type MeasuredBy, type ProposedAxis, proposedAxes } from "./propose.ts";

/**
 * A first policy, every choice explained beside it; it loads as it stands, and what is measured today passes it. Throws
 * a `UserError` where nothing was measured that a frontier could be made of.
 */
export function firstPolicy(facts: InitFacts): string {
  const axes = proposedAxes(facts);
  if (axes.length === 0) {
    const message = "no result says how good or how fast a model is: there is nothing to make a frontier of";
    throw new UserError("nothing-to-read", message);
  }
  // A name that no policy can hold is left out, never cut: a cut one would be another model's.
  const frontier = facts.frontier.filter((id) => fits(id) && axes.every(({ by }) => by.values.has(id)));
  const blocks = [
    [
      "# Written by `pareto-gate init` from the results that were there. Every number is measured; every choice is yours.",
      "version: 1",
    ],
    [
      "# Where the evaluation and load-test tools leave their files.",
      "results:",
      ...facts.results.filter(fits).map((one) => `  - ${scalar(one)}`),
    ],
    facts.accuracy ? measuresBlock(facts.accuracy) : [],
    objectivesBlock(facts, axes),
    frontierBlock(frontier, axes, facts.judgedOn),
    budgetsBlock(facts, frontier),
    deploymentsBlock(facts, frontier),
    tiersBlock(facts),
  ];
  return `${blocks.flatMap((lines) => (lines.length === 0 ? [] : [lines.join("\n")])).join("\n\n")}\n`;
}

/** `min_n` at the smallest sample seen, so that a later limited run cannot stand in for a whole one. */
function measuresBlock({ info, values }: MeasuredBy): string[] {
  const sizes = [...values.values()].map((value) => value.n);
  const known = sizes.filter((n): n is number => n !== null && n >= 1);
  const range = info.range?.every(isWritable) ? [`range: [${info.range.join(", ")}]`] : [];
  const minN = known.length === sizes.length && known.length > 0 ? [`min_n: ${Math.min(...known)}`] : [];
  return [
    minN.length > 0
      ? "# min_n: the smallest sample among today's results. A limited run settles nothing."
      : "# The files do not say how many samples a value rests on; add min_n when they do.",
    "measures:",
    `  ${scalar(info.name)}: { ${["goal: maximize", ...range, ...minN].join(", ")} }`,
  ];
}

function objectivesBlock({ accuracy, cost }: InitFacts, axes: readonly ProposedAxis[]): string[] {
  const why = accuracy
    ? "Accuracy is the maximized measure that most models have; change it if another one decides."
    : "No result says how good the answers are; add one of an evaluation.";
  const later = "  # cost: { measure: inference_cost_per_1k_saturated_usd, goal: minimize }   # not yet: ";
  return [
    `# The axes of the frontier. ${why}`,
    "objectives:",
    ...axes.map(({ name, goal, by }) => `  ${name}: { measure: ${scalar(by.info.name)}, goal: ${goal} }`),
    ...(typeof cost === "string" ? [`${later}${oneLine(cost)}`] : []),
  ];
}

function frontierBlock(frontier: readonly string[], axes: readonly ProposedAxis[], judgedOn: string): string[] {
  const points = frontier.map((model) => {
    const known = axes.map(({ name, by }) => [name, by.values.get(model) as Known] as const);
    const [, first] = known[0] ?? [];
    const source = first?.origins[0]?.path ?? null;
    const point = {
      model,
      values: new Map(known.map(([name, { value }]) => [name, value])),
      n: first?.n ?? null,
      stderr: first?.stderr ?? null,
      asOf: judgedOn,
      source: source !== null && fits(source) ? source : null,
      basis: known.find(([name]) => name === "cost")?.[1].basis ?? null,
    };
    return `    - ${pointText(point)}`;
  });
  return [
    "# Today's measured frontier: no other measured model is at least as good on every objective and better on one.",
    "frontier:",
    ...(points.length === 0 ? ["  points: []"] : ["  points:", ...points]),
  ];
}

/** Headroom over what is measured today: 10 % on money and latency, half a point under the least accurate frontier model. */
function budgetsBlock({ accuracy, cost, latency }: InitFacts, frontier: readonly string[]): string[] {
  const onFrontier = (by: MeasuredBy): number[] => frontier.flatMap((id) => by.values.get(id)?.value ?? []);
  const below = (by: MeasuredBy): string => {
    const floor = Math.min(...onFrontier(by));
    const slack = by.info.range?.[1] === 1 ? 0.005 : Math.abs(floor) * 0.01;
    return rounded(Math.max(floor - slack, by.info.range?.[0] ?? Number.NEGATIVE_INFINITY));
  };
  const above = (by: MeasuredBy): string => rounded(Math.max(...onFrontier(by)) * 1.1);
  const isKnown = (by: MeasuredBy | string | null): by is MeasuredBy =>
    by !== null && typeof by !== "string" && frontier.length > 0 && onFrontier(by).length === frontier.length;
  const lines = [
    ...(isKnown(accuracy) ? [`  - { measure: ${scalar(accuracy.info.name)}, min: ${below(accuracy)} }`] : []),
    ...(isKnown(cost) ? [`  - { measure: ${scalar(cost.info.name)}, max: ${above(cost)}, warn_at: 95% }`] : []),
    ...(isKnown(latency) ? [`  - { measure: ${scalar(latency.info.name)}, max: ${above(latency)} }`] : []),
  ];
  const why = isKnown(accuracy) ? " A frontier needs a floor: the cheapest model is never dominated." : "";
  return lines.length === 0 ? [] : [`# What is measured today, with a little room.${why}`, "budgets:", ...lines];
}

/** Models behind the frontier would fail as subjects of their own, so the frontier's are named where there are others. */
function deploymentsBlock(
  { accuracy, cost, latency, candidates = [] }: InitFacts,
  frontier: readonly string[],
): string[] {
  const known = [accuracy, latency, typeof cost === "string" ? null : cost].flatMap((by) => [
    ...(by?.values.keys() ?? []),
  ]);
  const isGuessed = frontier.length > 0 && [...known, ...candidates].some((id) => !frontier.includes(id));
  const example = [
    "#   chat:",
    `#     model: ${scalar(frontier.at(-1) ?? "NAME")}`,
    "#     workload: { requests_per_month: 1000000, peak_rps: 5, input_tokens: 900, output_tokens: 220 }",
    "#     serving: { instance: g5.xlarge, gpus_per_replica: 1, replicas: { min: 1, max: 4 } }",
  ];
  if (!isGuessed) {
    return [
      "# What is deployed. Without deployments every measured model is judged under its own name.",
      "# deployments:",
      ...example,
    ];
  }
  return [
    "# What is deployed. A guess: the models of the frontier, under their own names; keep what you serve. Without deployments",
    "# every measured model is judged: those behind the frontier fail, those without these measures cannot be told.",
    "deployments:",
    ...frontier.map((id) => `  ${scalar(id)}: { model: ${scalar(id)} }`),
    "# With its traffic and what it runs on, a deployment has monthly costs:",
    ...example,
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").slice(0, 400);
}

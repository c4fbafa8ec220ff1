import { stringify } from "yaml";
import type { MeasureInfo } from "../domain/judgement.ts";
import type { Known } from "../domain/quantity.ts";

/** A measure of the evidence with what each candidate has of it. */
export interface MeasuredBy {
  readonly info: MeasureInfo;
  readonly values: ReadonlyMap<string, Known>;
}

/** What `init` found; everything in the file that it writes comes from here. */
export interface InitFacts {
  /** Patterns that match the files that were read. */
  readonly results: readonly string[];
  /** The candidates on the measured frontier, best accuracy last. */
  readonly frontier: readonly string[];
  /** The maximized evaluation measure that most candidates have. */
  readonly accuracy: MeasuredBy;
  /** The cost per 1,000 requests where it is known of every frontier candidate; else why not. */
  readonly cost: MeasuredBy | string;
  /** Tail latency, where load tests gave one. */
  readonly latency: MeasuredBy | null;
  readonly judgedOn: string;
}

/** Evaluation names that people mean by "accuracy", most wanted first; the rest follow by how many candidates have them. */
const WANTED = ["mmlu/acc", "promptfoo/pass_rate", "pass_rate", "accuracy", "acc", "exact_match", "f1"];

/** The measure to propose as the accuracy objective: known of most candidates, then by name, then by sample size. */
export function chooseAccuracy(measures: readonly MeasuredBy[]): MeasuredBy | null {
  const usable = measures.filter(
    (one) => one.info.goal === "maximize" && one.info.unit !== "USD" && one.values.size > 0,
  );
  const wanted = (one: MeasuredBy): number => {
    const index = WANTED.findIndex((name) => one.info.name === name || one.info.name.endsWith(`/${name}`));
    return index < 0 ? WANTED.length : index;
  };
  const size = (one: MeasuredBy): number => Math.max(0, ...[...one.values.values()].map((value) => value.n ?? 0));
  const [best] = [...usable].sort(
    (a, b) =>
      b.values.size - a.values.size ||
      wanted(a) - wanted(b) ||
      size(b) - size(a) ||
      (a.info.name < b.info.name ? -1 : 1),
  );
  return best ?? null;
}

/** A first policy, every choice explained beside it. Loads as it stands. */
export function firstPolicy(facts: InitFacts): string {
  const { accuracy, cost } = facts;
  const hasCost = typeof cost !== "string";
  const blocks = [
    [
      "# Written by `pareto-gate init` from the results that were there. Every number is measured; every choice is yours.",
      "version: 1",
    ],
    [
      "# Where the evaluation and load-test tools leave their files.",
      "results:",
      ...facts.results.map((one) => `  - ${scalar(one)}`),
    ],
    measuresBlock(accuracy),
    [
      "# The axes of the frontier. Accuracy is the maximized measure that most models have; change it if another one decides.",
      "objectives:",
      `  accuracy: { measure: ${scalar(accuracy.info.name)}, goal: maximize }`,
      ...(hasCost
        ? [`  cost: { measure: ${cost.info.name}, goal: minimize }`]
        : [`  # cost: { measure: inference_cost_per_1k_saturated_usd, goal: minimize }   # not yet: ${oneLine(cost)}`]),
    ],
    frontierBlock(facts),
    budgetsBlock(facts),
    [
      "# What is deployed. Without deployments every measured model is judged under its own name.",
      "# deployments:",
      "#   chat:",
      `#     model: ${scalar(facts.frontier.at(-1) ?? "NAME")}`,
      "#     workload: { requests_per_month: 1000000, peak_rps: 5, input_tokens: 900, output_tokens: 220 }",
      "#     serving: { instance: g5.xlarge, gpus_per_replica: 1, replicas: { min: 1, max: 4 } }",
    ],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** `min_n` at the smallest sample seen, so that a later limited run cannot stand in for a whole one. */
function measuresBlock(accuracy: MeasuredBy): string[] {
  const sizes = [...accuracy.values.values()].map((value) => value.n);
  const known = sizes.filter((n): n is number => n !== null);
  const range = accuracy.info.range ? [`range: [${accuracy.info.range.join(", ")}]`] : [];
  const minN = known.length === sizes.length && known.length > 0 ? [`min_n: ${Math.min(...known)}`] : [];
  const parts = ["goal: maximize", ...range, ...minN];
  return [
    minN.length > 0
      ? "# min_n: the smallest sample among today's results. A limited run settles nothing."
      : "# The files do not say how many samples a value rests on; add min_n when they do.",
    "measures:",
    `  ${scalar(accuracy.info.name)}: { ${parts.join(", ")} }`,
  ];
}

function frontierBlock(facts: InitFacts): string[] {
  const { accuracy, cost } = facts;
  const points = facts.frontier.flatMap((id) => {
    const a = accuracy.values.get(id);
    const c = typeof cost === "string" ? null : cost.values.get(id);
    if (!a || c === undefined) return [];
    const origin = a.origins[0];
    const fields = [
      `model: ${scalar(id)}`,
      `accuracy: ${rounded(a.value)}`,
      ...(c ? [`cost: ${rounded(c.value)}`] : []),
      ...(a.n !== null ? [`n: ${a.n}`] : []),
      ...(a.stderr !== null ? [`stderr: ${rounded(a.stderr)}`] : []),
      `as_of: ${facts.judgedOn}`,
      ...(origin?.path ? [`source: ${scalar(origin.path)}`] : []),
      ...(c?.basis ? [`basis: ${c.basis}`] : []),
    ];
    return [`    - { ${fields.join(", ")} }`];
  });
  return [
    "# Today's measured frontier: no other measured model is at least as good on every objective and better on one.",
    "frontier:",
    "  points:",
    ...points,
  ];
}

/** Headroom over what is measured today: 10 % on money and latency, half a point under the least accurate frontier model. */
function budgetsBlock(facts: InitFacts): string[] {
  const onFrontier = (by: MeasuredBy): number[] => facts.frontier.flatMap((id) => by.values.get(id)?.value ?? []);
  const floor = Math.min(...onFrontier(facts.accuracy));
  const slack = facts.accuracy.info.range?.[1] === 1 ? 0.005 : Math.abs(floor) * 0.01;
  const lines = [
    "# What is measured today, with a little room. A frontier needs a floor: the cheapest model is never dominated.",
    "budgets:",
    `  - { measure: ${scalar(facts.accuracy.info.name)}, min: ${rounded(floor - slack)} }`,
  ];
  if (typeof facts.cost !== "string") {
    lines.push(
      `  - { measure: ${facts.cost.info.name}, max: ${rounded(Math.max(...onFrontier(facts.cost)) * 1.1)}, warn_at: 95% }`,
    );
  }
  if (facts.latency && onFrontier(facts.latency).length > 0) {
    lines.push(
      `  - { measure: ${facts.latency.info.name}, max: ${rounded(Math.max(...onFrontier(facts.latency)) * 1.1)} }`,
    );
  }
  return lines;
}

/** Six significant digits: enough to compare with, short enough to read. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** A name as YAML writes it inside braces: quoted where it must be. */
function scalar(text: string): string {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd();
  return /[,{}[\]]/.test(plain) && !/^["']/.test(plain) ? JSON.stringify(text) : plain;
}

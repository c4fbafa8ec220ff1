import type { Edit, Pull, Tree } from "./pull.ts";
import { lmEval, POLICY, vllmBench } from "./support.ts";

/** A shop that serves three deployments of models with a price by tokens: what most stories change. */

/** A model: its accuracy on mmlu and what 1,000,000 tokens cost in and out. */
export interface Model {
  readonly acc: number;
  readonly input: number;
  readonly output: number;
}

export const MODELS = {
  small: { acc: 0.6621, input: 0.1, output: 0.4 },
  medium: { acc: 0.679, input: 0.25, output: 1 },
  large: { acc: 0.684, input: 1, output: 4 },
  huge: { acc: 0.7431, input: 1.2, output: 4.8 },
} as const satisfies Readonly<Record<string, Model>>;

/** A deployment: its model, and what it serves. */
export interface Deployed {
  readonly model: string;
  readonly requests?: number;
  readonly rest?: string;
}

export const DEPLOYED: Readonly<Record<string, Deployed>> = {
  chat: { model: "medium", requests: 12_000_000 },
  search: { model: "small", requests: 30_000_000 },
  triage: { model: "small", requests: 4_000_000 },
};

export const LIMITS = [
  "{ measure: mmlu/acc, min: 0.65, max_decrease: 0.01 }",
  "{ measure: monthly_cost_usd, max: 9000, max_increase: 10% }",
];

interface Written {
  readonly deployed?: Readonly<Record<string, Deployed>>;
  readonly budgets?: readonly string[];
  readonly models?: Readonly<Record<string, Model>>;
  /** Lines at the end. */
  readonly rest?: string;
}

export function policy({ deployed = DEPLOYED, budgets = LIMITS, models = MODELS, rest = "" }: Written = {}): string {
  return [
    "version: 1",
    "results: evals/*.json",
    "objectives:",
    "  accuracy: { measure: mmlu/acc, goal: maximize }",
    "  cost: { measure: monthly_cost_usd, goal: minimize }",
    "budgets:",
    ...budgets.map((one) => `  - ${one}`),
    "deployments:",
    ...Object.entries(deployed).flatMap(([name, one]) => [
      `  ${JSON.stringify(name)}:`,
      `    model: ${JSON.stringify(one.model)}`,
      `    workload: { requests_per_month: ${one.requests ?? 1_000_000}, input_tokens: 900, output_tokens: 220 }`,
      ...(one.rest === undefined ? [] : [`    ${one.rest}`]),
    ]),
    "prices:",
    "  as_of: 2026-11-01",
    "  tokens:",
    ...Object.entries(models).map(
      ([name, { input, output }]) =>
        `    ${JSON.stringify(name)}: { input_per_1m_usd: ${input}, output_per_1m_usd: ${output} }`,
    ),
    ...(rest === "" ? [] : [rest]),
    "",
  ].join("\n");
}

/** Accuracy as lm-evaluation-harness writes it. */
export function evaluated(model: string, acc: number, over: Readonly<Record<string, unknown>> = {}): Tree {
  const stderr = Math.sqrt((acc * (1 - acc)) / 14_042);
  const row = { "acc,none": acc, "acc_stderr,none": Number(stderr.toPrecision(6)) };
  return { [`evals/${model}.json`]: lmEval(model, row, over) };
}

/** The shop as it is before a change. */
export function shop(written: Written = {}, models: readonly (keyof typeof MODELS)[] = ["small", "medium"]): Tree {
  const results = models.map((name) => evaluated(name, MODELS[name].acc));
  return Object.assign({ [POLICY]: policy(written) }, ...results);
}

/** Deployments with some of them replaced, added, or (null) gone. */
export function serving(over: Readonly<Record<string, Deployed | null>>): Readonly<Record<string, Deployed>> {
  const all = Object.entries({ ...DEPLOYED, ...over });
  return Object.fromEntries(all.flatMap(([name, one]) => (one === null ? [] : [[name, one]])));
}

/** A change that rewrites the policy and adds results. */
export function changing(written: Written, ...results: readonly Edit[]): Edit {
  return Object.assign({ [POLICY]: policy(written) }, ...results);
}

/** So many services on two models, in turn. */
export function fleet(count: number): Record<string, Deployed> {
  const names = Array.from({ length: count }, (_, index) => `service-${String(index).padStart(3, "0")}`);
  const of = (index: number): Deployed => ({ model: index % 2 === 0 ? "small" : "medium", requests: 100_000 });
  return Object.fromEntries(names.map((name, index) => [name, of(index)]));
}

/** A kiosk on hardware that is there anyway: accuracy and latency, and no price for anything. */
export function onPremises(): Pull {
  const text = (model: string) =>
    [
      "version: 1",
      "results: [evals/*.json, loadtest/*.json]",
      "objectives:",
      "  accuracy: { measure: mmlu/acc, goal: maximize }",
      "  speed: { measure: latency_p95_ms, goal: minimize }",
      "budgets:",
      "  - { measure: mmlu/acc, min: 0.65, max_decrease: 0.01 }",
      "  - { measure: latency_p95_ms, max: 3500, max_increase: 5% }",
      "deployments:",
      `  kiosk: { model: ${model} }`,
      "",
    ].join("\n");
  const loaded = (model: string, p95: number) => ({
    [`loadtest/${model}.json`]: vllmBench(model, { p95_e2el_ms: p95 }),
  });
  return {
    base: { [POLICY]: text("int8"), ...evaluated("int8", 0.6791), ...loaded("int8", 2967.74) },
    head: { [POLICY]: text("fp16"), ...evaluated("fp16", 0.6833), ...loaded("fp16", 3310.2) },
  };
}

import { RULES, type RuleId } from "../domain/rules.ts";

/** What `explain RULE` teaches, and what docs/rules.md is checked against. */
export interface Explanation {
  /** What the rule looks at and when it is violated. */
  readonly checks: string;
  /** The policy keys that set it. */
  readonly settings: readonly string[];
  /** How to satisfy it, the usual way first. */
  readonly satisfy: string;
  /** A piece of policy that works. */
  readonly example: string | null;
}

export const EXPLANATIONS: Readonly<Record<RuleId, Explanation>> = {
  "frontier/dominated": {
    checks:
      "Compares a deployment's objectives with every declared frontier point. It is violated when some point is at least as good on every objective and better by more than the tolerance on one. The tolerance never excuses being worse on the others. Equal points do not dominate each other.",
    settings: [
      "objectives.NAME.tolerance (default: 0.005 of the range for a ratio, else 2 % of the point)",
      "frontier.points",
      "frontiers.NAME",
    ],
    satisfy:
      "Deploy the point that dominates, lower the cost to the value named in the hint, or raise the accuracy to the value named there. If the declared point is wrong, correct it in a reviewed change.",
    example:
      "frontier:\n  points:\n    - { model: llama-8b-w8a8, accuracy: 0.679, cost: 0.094, n: 14042, as_of: 2026-10-30 }",
  },
  "frontier/declared-dominated": {
    checks:
      "Compares the declared points with each other. A point that another one strictly dominates can never decide anything.",
    settings: ["frontier.points"],
    satisfy: "Remove the point, or correct its values.",
    example: null,
  },
  "frontier/no-floor": {
    checks:
      "The cheapest model is never dominated, however inaccurate. The rule is violated when points are declared and no `min` budget limits a maximized objective.",
    settings: ["budgets[].min"],
    satisfy: "Add a `min` budget for the accuracy that you would not go below.",
    example: "budgets:\n  - { measure: mmlu/acc, min: 0.65 }",
  },
  "budget/max": {
    checks: "Compares a measure, unrounded, with an upper limit. The limit itself still passes.",
    settings: [
      "budgets[].max",
      "budgets[].across: all (the sum of all deployments)",
      "budgets[].deployments, models, tiers (globs)",
      "measures.NAME.min_n",
    ],
    satisfy:
      "Bring the measure to the limit or below. The hint names the best measured candidate that satisfies every rule.",
    example: "budgets:\n  - { measure: inference_cost_per_1k_usd, max: 0.30, warn_at: 80% }",
  },
  "budget/min": {
    checks: "Compares a measure, unrounded, with a lower limit. The limit itself still passes.",
    settings: ["budgets[].min", "budgets[].deployments, models, tiers (globs)", "measures.NAME.min_n"],
    satisfy:
      "Bring the measure to the limit or above. The hint names the best measured candidate that satisfies every rule.",
    example: "budgets:\n  - { measure: mmlu/acc, min: 0.65, warn_below: 0.66 }",
  },
  "budget/near": {
    checks: "The measure keeps its limit, and has reached the warning band that the budget declares.",
    settings: ["budgets[].warn_at (of a max)", "budgets[].warn_below (of a min)"],
    satisfy: "Nothing is broken yet. Make room before the next change, or move the band.",
    example: "budgets:\n  - { measure: monthly_cost_usd, max: 6000, warn_at: 90% }",
  },
  "cost/capacity": {
    checks:
      "The declared peak, in requests a second, is more than all replicas together carry at their target utilization.",
    settings: [
      "deployments.NAME.workload.peak_rps",
      "deployments.NAME.serving.replicas.max",
      "deployments.NAME.serving.target_utilization",
    ],
    satisfy: "Raise replicas.max, use a faster configuration, or correct the peak.",
    example:
      "deployments:\n  chat:\n    workload: { requests_per_month: 12000000, peak_rps: 18 }\n    serving: { instance: g5.xlarge, replicas: { min: 2, max: 15 }, target_utilization: 70% }",
  },
  "cost/unknown-price": {
    checks:
      "A cost needs the price of an instance or of a model's tokens, and neither the policy nor the bundled catalogues state it. An unknown price is never zero.",
    settings: ["prices.instances.TYPE.usd_per_hour", "prices.tokens.MODEL"],
    satisfy: "Write the price into the policy. The hint names the key.",
    example:
      "prices:\n  as_of: 2026-11-01\n  tokens: { my-finetune: { input_per_1m_usd: 0.4, output_per_1m_usd: 1.6 } }",
  },
  "cost/stale-price": {
    checks:
      "A price that a number rests on is more than 90 days older than the day of the judgement, or its source gives no date.",
    settings: ["prices.as_of", "prices.instances.TYPE.as_of", "prices.tokens.MODEL.as_of"],
    satisfy: "Look the price up and write it with its date into the policy.",
    example: "prices:\n  as_of: 2026-11-01\n  instances: { g5.xlarge: { usd_per_hour: 1.006 } }",
  },
  "cost/assumed-hardware": {
    checks:
      "A load test is taken to have run on the instance that the deployment declares, because neither the file nor the policy says on what it ran.",
    settings: ["results[].hardware", "results[].gpus"],
    satisfy: "Say on what the load test ran.",
    example: 'results:\n  - { files: "loadtest/*.json", hardware: g5.xlarge, gpus: 1 }',
  },
  "evidence/missing": {
    checks:
      "A rule needs a number that no file has: no results at all, a metric that is not there, a value that is not finite, a run that failed.",
    settings: ["results", "models.NAME.aliases", "severity"],
    satisfy:
      "Run what measures it, correct the measure's name, or add the alias under which the evidence knows the model. `pareto-gate inspect PATH` shows what is read.",
    example: "models:\n  llama-8b: { aliases: [meta-llama/Llama-3.1-8B-Instruct] }",
  },
  "evidence/conflict": {
    checks:
      "Two files give different values for one measure of one candidate, or a file contradicts the policy's entry for it. Neither is believed.",
    settings: ["results", "results[].repeats: mean or median"],
    satisfy: "Remove the stale file, narrow the pattern, or say that they are repeats of one experiment.",
    example: 'results:\n  - { files: "evals/run-*/results.json", repeats: mean }',
  },
  "evidence/ambiguous": {
    checks:
      "Several values could be meant and nothing chooses: load points without a latency budget, a metric with several filters, a model with several prompts.",
    settings: ["deployments.NAME.load", "results[].where", "deployments.NAME.model"],
    satisfy: "Name the one that is meant; the hint lists the choices.",
    example: "deployments:\n  chat:\n    load: { concurrency: 8 }",
  },
  "evidence/scale": {
    checks:
      "A value lies outside its measure's range, or counts to 100 where its limit counts to 1 (or the reverse). Nothing is ever rescaled.",
    settings: ["measures.NAME.range"],
    satisfy: "Write the limit on the scale of the evidence, and state the range.",
    example: "measures:\n  squad/f1: { goal: maximize, range: [0, 100] }",
  },
  "evidence/not-comparable": {
    checks:
      "The numbers were measured under other conditions than those they are held against: a limited run, too few samples, other hardware, other token lengths, another basis of cost.",
    settings: [
      "measures.NAME.min_n",
      "deployments.NAME.serving",
      "deployments.NAME.workload.production_per_eval",
      "frontier.points[].basis",
    ],
    satisfy: "Measure under the declared conditions, or declare the conditions under which it was measured.",
    example: "measures:\n  mmlu/acc: { min_n: 1000 }",
  },
  "evidence/unreadable": {
    checks: "A file of a known format is broken or truncated.",
    settings: ["results"],
    satisfy: "Write the file anew; a job that was cancelled while it wrote leaves half a file.",
    example: null,
  },
  "policy/dead-rule": {
    checks: "A budget, a selector or a results pattern matches nothing. It looks like protection and is none.",
    settings: ["budgets", "results", "frontiers.NAME.deployments"],
    satisfy: "Correct the name (the hint lists what there is), or remove the rule.",
    example: null,
  },
  "waiver/expired": {
    checks: "A waiver's last UTC day is over.",
    settings: ["waivers[].until (at most 180 days ahead)"],
    satisfy: "Mend what was waived and remove the waiver, or have its owner renew it in a reviewed change.",
    example:
      "waivers:\n  - { rule: budget/max, deployment: chat, measure: monthly_cost_usd, cap: 6500, reason: launch week, owner: ml-platform, until: 2026-12-15 }",
  },
  "waiver/unused": {
    checks: "No finding needs a waiver that is still in force.",
    settings: ["waivers"],
    satisfy: "Remove it.",
    example: null,
  },
  "baseline/missing": {
    checks: "Objectives are declared, and there is neither a declared frontier nor a baseline to compare with.",
    settings: ["frontier.points", "on_missing_baseline: warn, fail or ignore"],
    satisfy: "Declare the frontier; `pareto-gate frontier --write` takes its points from what is measured.",
    example: "frontier:\n  points:\n    - { model: llama-8b-w8a8, accuracy: 0.679, cost: 0.094 }",
  },
};

const OUTCOMES = { fail: "blocks", warn: "warns", unknown: "cannot tell, and blocks as inconclusive" } as const;

/** The page that `explain RULE` prints. */
export function explainText(rule: RuleId): string {
  const { checks, settings, satisfy, example } = EXPLANATIONS[rule];
  return [
    `${rule}: ${RULES[rule].title}`,
    "",
    checks,
    "",
    `By default a violation ${OUTCOMES[RULES[rule].fallback]}; \`severity: { ${rule}: fail | warn | off }\` changes that.`,
    "",
    "Settings",
    ...settings.map((setting) => `  ${setting}`),
    "",
    "How to satisfy it",
    `  ${satisfy}`,
    ...(example ? ["", "Example", ...example.split("\n").map((line) => `  ${line}`)] : []),
    "",
  ].join("\n");
}

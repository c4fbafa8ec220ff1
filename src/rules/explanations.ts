import type { RuleId } from "../domain/rules.ts";
import type { Explanation } from "./explanation.ts";
import { TIER_EXPLANATIONS } from "./explanations-tiers.ts";

const SELECTORS = [
  [
    "budgets[].deployments",
    "globs of deployments that the budget is for; likewise `models` and `tiers` (default: all)",
  ],
  ["measures.NAME.min_n", "fewest samples on which a limit may rest; fewer are evidence/not-comparable"],
] as const;

const WAIVER =
  "waivers:\n  - { rule: budget/max, deployment: chat, measure: monthly_cost_usd,\n      cap: 6500, reason: launch week, owner: ml-platform, until: 2026-12-15 }";

export const EXPLANATIONS: Readonly<Record<RuleId, Explanation>> = {
  "frontier/dominated": {
    checks:
      "Compares a deployment's objectives with every declared point of its frontier. It is violated when some point is no worse on any objective, and better by more than the tolerance on one. The tolerance never excuses being worse. Equal points do not dominate each other, and a deployment's own declared point is compared like any other.",
    settings: [
      [
        "objectives.NAME.tolerance",
        "how much better a point must be: `0.01`, or `2%` of the point (default: 0.005 of the measure's range where it has one, else 2 % of the point; 0 must be written)",
      ],
      ["frontier.points", "the declared points; `frontier.file` names a file with them"],
      ["frontiers.NAME", "another family: its own deployments, objectives and points"],
    ],
    satisfy:
      "Deploy the point that dominates, or reach one of the values that the hint names: the cost that passes at this accuracy, the accuracy that passes at this cost. If the declared point is wrong, correct it in a reviewed change.",
    example:
      "objectives:\n  accuracy: { measure: mmlu/acc, goal: maximize, tolerance: 0.005 }\n  cost: { measure: monthly_cost_usd, goal: minimize, tolerance: 2% }\nfrontier:\n  points:\n    - { model: llama-8b, accuracy: 0.679, cost: 3600, as_of: 2026-10-30 }",
  },
  "frontier/declared-dominated": {
    checks:
      "Compares the declared points with each other. A point that another one dominates can never decide anything: whoever is behind it is behind the other one too. There is no tolerance here, and equal points are both kept.",
    settings: [["frontier.points", "the declared points, of the main frontier and of every family"]],
    satisfy: "Remove the point, or correct its values. `pareto-gate frontier --write` writes only points that count.",
    example: null,
  },
  "frontier/no-floor": {
    checks:
      "The cheapest model is never dominated, not even one that is always wrong. The rule is violated when points are declared, an objective is minimized, and no `min` budget limits any of the maximized measures.",
    settings: [["budgets[].min", "a floor for a maximized measure; a glob that matches its name counts"]],
    satisfy: "Add a `min` budget for the accuracy below which you would not deploy at any price.",
    example: "budgets:\n  - { measure: mmlu/acc, min: 0.65 }",
  },
  "budget/max": {
    checks:
      "Compares a measure, unrounded, with an upper limit; a value equal to the limit passes. A budget on a glob of measures looks at each match alone and reports the worst. With `across: all` the sum of all deployments is compared: it fails as soon as its known parts exceed the limit, and is unknown while a part is.",
    settings: [
      ["budgets[].max", "the limit, in the measure's unit"],
      ["budgets[].across", "`all`: the sum over the selected deployments instead of each alone"],
      ...SELECTORS,
    ],
    satisfy:
      "Bring the measure to the limit or below. The hint names the best measured candidate that would satisfy every rule in this place.",
    example: "budgets:\n  - { measure: inference_cost_per_1k_usd, max: 0.30, warn_at: 80% }",
  },
  "budget/min": {
    checks:
      "Compares a measure, unrounded, with a lower limit; a value equal to the limit passes. A budget on a glob of measures looks at each match alone and reports the worst.",
    settings: [["budgets[].min", "the limit, in the measure's unit"], ...SELECTORS],
    satisfy:
      "Bring the measure to the limit or above. The hint names the best measured candidate that would satisfy every rule in this place.",
    example: "budgets:\n  - { measure: mmlu/acc, min: 0.65, warn_below: 0.66 }",
  },
  "budget/near": {
    checks:
      "The measure keeps its limit and has reached the warning band that its budget declares. A budget without a band never warns.",
    settings: [
      ["budgets[].warn_at", "where the band of a `max` begins: a value, or a share of the limit"],
      ["budgets[].warn_below", "where the band of a `min` ends: a value, or a share of the limit"],
    ],
    satisfy: "Nothing is broken yet. Make room before the next change, or move the band.",
    example: "budgets:\n  - { measure: monthly_cost_usd, max: 6000, warn_at: 90% }",
  },
  "cost/capacity": {
    checks:
      "The declared peak (without one the mean load of the month) is more than all replicas together carry at their target utilization. The monthly cost would then be one at which traffic is dropped.",
    settings: [
      ["deployments.NAME.workload.peak_rps", "requests a second at the peak; the mean comes from `requests_per_month`"],
      ["deployments.NAME.serving.replicas", "`max`: replicas that may be up at once"],
      ["deployments.NAME.serving.target_utilization", "share of its measured throughput that a replica is loaded to"],
    ],
    satisfy: "Raise `replicas.max`, serve a configuration with more throughput, or correct the peak.",
    example:
      "deployments:\n  chat:\n    workload: { requests_per_month: 12000000, peak_rps: 18 }\n    serving:\n      instance: g5.xlarge\n      replicas: { min: 2, max: 15 }\n      target_utilization: 70%",
  },
  "cost/unknown-price": {
    checks:
      "A cost needs the price of an instance or of a model's tokens, and neither the policy nor the bundled catalogue states it, or the catalogue has several by region. An unknown price is never zero. Model names are matched exactly.",
    settings: [
      ["prices.instances.NAME.usd_per_hour", "what one instance costs"],
      ["prices.tokens.NAME", "what a model's tokens cost, for 1,000,000 of them"],
      ["deployments.NAME.serving.region", "which of the catalogue's prices is meant"],
    ],
    satisfy: "Write the price into the policy; the hint names the key. A date beside it (`as_of`) lets it age.",
    example:
      "prices:\n  as_of: 2026-11-01\n  tokens:\n    my-finetune: { input_per_1m_usd: 0.4, output_per_1m_usd: 1.6 }",
  },
  "cost/stale-price": {
    checks:
      "A price that a number rests on is more than 90 days older than the day of the judgement. A price without a date has no age and is not warned of; the report shows it without one.",
    settings: [
      ["prices.as_of", "the day of all prices of the policy that have none of their own"],
      ["prices.instances.NAME.as_of", "the day of one price; likewise `prices.tokens.NAME.as_of`"],
    ],
    satisfy: "Look the price up, and write it with its date into the policy: the policy's price counts first.",
    example: "prices:\n  as_of: 2026-11-01\n  instances: { g5.xlarge: { usd_per_hour: 1.006 } }",
  },
  "cost/assumed-hardware": {
    checks:
      "A load test is taken to have run on the instance and the GPUs that the deployment declares, because neither the file nor the policy says on what it ran. Hardware that is stated and differs is not assumed away: that is evidence/not-comparable.",
    settings: [
      ["results[].hardware", "the instance type of the load test"],
      ["results[].gpus", "the GPUs that one replica had in it"],
    ],
    satisfy: "Say on what the load test ran: in the policy, or where the tool takes metadata in the file.",
    example: 'results:\n  - { files: "loadtest/*.json", hardware: g5.xlarge, gpus: 1 }',
  },
  "evidence/missing": {
    checks:
      "A rule needs a number that no file has: no results at all, a model that no file names, a metric that is not there, a value that is not finite, a run that failed. It is said once for each number, with all the rules that wait for it; where only warning rules do, it is a warning.",
    settings: [
      ["results", "where the evidence lies"],
      ["models.NAME.aliases", "the names under which the evidence knows the model"],
    ],
    satisfy:
      "Run what measures it, correct the measure's name, or add the alias that the hint proposes. `pareto-gate inspect PATH` shows what is read of a file.",
    example: "models:\n  llama-8b: { aliases: [meta-llama/Llama-3.1-8B-Instruct] }",
  },
  "evidence/conflict": {
    checks:
      "Two files give different values for one measure of one candidate, and neither is believed; or a file contradicts the policy's entry for it, as when it names another model. A newer file replaces an older one without a conflict only where both say when they measured, and samples, shots, task version and settings are equal.",
    settings: [
      ["results", "which files count"],
      ["results[].repeats", "`mean` or `median`: the files are repeats of one experiment"],
    ],
    satisfy: "Remove the stale file, narrow the pattern, or say that the files are repeats of one experiment.",
    example: 'results:\n  - { files: "evals/run-*/results.json", repeats: mean }',
  },
  "evidence/ambiguous": {
    checks:
      "Several values could be meant and nothing chooses: load points without a latency budget, a metric that exists only per filter, a model that was evaluated with several prompts, a deployment without a model where the evidence knows several. The first or the best one is never taken.",
    settings: [
      ["deployments.NAME.load", "the load at which the deployment is costed"],
      ["results[].where", "the load or sweep settings whose readings are kept"],
      ["deployments.NAME.model", "the candidate, with its settings: `name[prompt=few-shot]`"],
    ],
    satisfy: "Name the one that is meant; the hint lists the choices.",
    example: "deployments:\n  chat:\n    load: { concurrency: 8 }",
  },
  "evidence/scale": {
    checks:
      "A value lies outside its measure's range, a cost is zero or negative, or a value seems to count to 100 where its limit counts to 1 (or the reverse). Nothing is ever rescaled: 0.9 may be an excellent share or a very bad percentage.",
    settings: [["measures.NAME.range", "lowest and highest possible value"]],
    satisfy: "Write the limit on the scale of the evidence, and state the range.",
    example: "measures:\n  squad/f1: { goal: maximize, range: [0, 100] }\nbudgets:\n  - { measure: squad/f1, min: 85 }",
  },
  "evidence/not-comparable": {
    checks:
      "A number was measured under other conditions than what it is held against: a limited run, fewer samples than `min_n`, other hardware, other token lengths than the workload's, a frontier on which no point has the same basis of cost.",
    settings: [
      ["measures.NAME.min_n", "fewest samples on which a limit may rest; written, it also admits a limited run"],
      ["deployments.NAME.serving", "the instance and GPUs that a load test must have had"],
      ["deployments.NAME.workload.production_per_eval", "production tokens for each token of the evaluation"],
      ["frontier.points[].basis", "how the point's cost came to be; left out, it is compared with any"],
    ],
    satisfy: "Measure under the declared conditions, or declare the conditions under which it was measured.",
    example: "measures:\n  mmlu/acc: { min_n: 1000 }",
  },
  "evidence/unreadable": {
    checks:
      "A file of a known format is broken or cut off, or a file that `results` names without a wildcard is of no known format. A file that only a wildcard matched and no reader knows is not a violation: the report lists it as skipped.",
    settings: [["results", "which files are read"]],
    satisfy:
      "Write the file anew: a job that was cancelled while it wrote leaves half a file. Take out of `results` what is no evidence.",
    example: null,
  },
  ...TIER_EXPLANATIONS,
  "policy/dead-rule": {
    checks:
      "A budget's selector or glob of measures, a family's deployments or a pattern of `results` matches nothing. It looks like protection and is none. A budget on one measure that no file has is evidence/missing instead.",
    settings: [
      ["budgets", "their measures and selectors"],
      ["frontiers.NAME.deployments", "the deployments of a family"],
      ["results", "the patterns of the evidence"],
    ],
    satisfy: "Correct the name (the hint lists what there is), or remove the rule.",
    example: null,
  },
  "waiver/expired": {
    checks:
      "A waiver's last UTC day is over. What it waived fails again, and the waiver itself fails until it is gone.",
    settings: [["waivers[].until", "the last day on which it counts, at most 180 days ahead"]],
    satisfy: "Mend what was waived and remove the waiver, or have its owner renew it in a reviewed change.",
    example: WAIVER,
  },
  "waiver/unused": {
    checks:
      "A waiver is in force and no failing finding needs it: what it waived passes now, or lies over its cap, where it gives no credit.",
    settings: [
      ["waivers", "a rule, one subject, and for a budget the measure"],
      ["waivers[].cap", "the value up to which a budget's waiver gives credit"],
    ],
    satisfy: "Remove it: an exception that nothing needs hides the next one.",
    example: WAIVER,
  },
  "budget/increase": {
    checks:
      "Compares a measure with its value at the baseline, unrounded. It is violated when the measure rose by more than the limit; falling never fails, and a deployment that is new has not risen. Costs of the baseline are worked out with this run's prices and assumptions, so a price list that changed is not blamed on the change.",
    settings: [
      ["budgets[].max_increase", "in the measure's unit, or in percent of the baseline's value: `10%`"],
      ["budgets[].max_increase.since", "`merge_base` (default), or `release`, so that ten changes of 9 % are seen"],
      ...SELECTORS,
    ],
    satisfy: "Reach the value that the hint names, or have the limit raised in a reviewed change of its own.",
    example: "budgets:\n  - { measure: monthly_cost_usd, max_increase: 10% }",
  },
  "budget/decrease": {
    checks:
      "Compares a measure with its value at the baseline, unrounded. It is violated when the measure fell by more than the limit; rising never fails.",
    settings: [
      ["budgets[].max_decrease", "in the measure's unit, or in percent of the baseline's value: `0.01`"],
      ["budgets[].max_decrease.since", "`merge_base` (default) or `release`"],
      ...SELECTORS,
    ],
    satisfy:
      "Reach the value that the hint names. Where the loss is meant, have the limit raised in a reviewed change.",
    example: 'budgets:\n  - { measure: "mmlu_*/acc", max_decrease: 0.03 }',
  },
  "evidence/stale": {
    checks:
      "Something that a deployment's results depend on changed against the baseline's commit, and its readings are the baseline's own. Or a file is older, by its own time stamp, than the policy takes.",
    settings: [
      ["deployments.NAME.depends_on", "globs of the files that its results depend on: prompts, code, adapters"],
      ["evidence.max_age", "oldest evidence that counts: `30d`; a file that does not say its time is unknown"],
    ],
    satisfy: "Evaluate again, and commit or upload the new results with the change.",
    example: "deployments:\n  chat:\n    model: llama-8b\n    depends_on: [prompts/chat/**]",
  },
  "policy/loosened": {
    checks:
      "Lists every difference of rules, and of how results are read, between the base's policy and the change's that makes passing easier, or of which that cannot be told. The base's rules judge the change too, so loosening never helps the change that brings it. Assumptions that change, such as a deployment's tier, are listed in the report as what takes effect once merged.",
    settings: [["severity", "`fail` blocks every change that loosens the policy"]],
    satisfy: "Nothing, where it is meant: a reviewer sees it. It takes effect once it is merged.",
    example: null,
  },
  "policy/dropped": {
    checks: "A deployment that the base declares is not in the change's policy, while its files are still there.",
    settings: [["deployments.NAME.depends_on", "the files that show that it is still there"]],
    satisfy: "Declare it again, or remove what deploys it in the same change.",
    example: null,
  },
  "policy/self-judged": {
    checks: "The base has no policy, so the change is judged by nothing but the policy that it brings.",
    settings: [["severity", "`off` where the first policy is to be merged without a word"]],
    satisfy: "Merge the first policy in a change of its own.",
    example: null,
  },
  "baseline/removed": {
    checks:
      "A deployment of the baseline has no counterpart now. Its money is said, so that a saving is not one by accident.",
    settings: [["deployments", "what is deployed"]],
    satisfy: "Nothing, where it is meant.",
    example: null,
  },
  "baseline/missing": {
    checks:
      "Something is to be compared with the baseline, and there is none: a limit on a move, the frontier where none is declared, or whether results are stale.",
    settings: [
      ["frontier.points", "the declared points"],
      ["on_missing_baseline", "`warn`, `fail` or `ignore`: what a missing baseline means"],
    ],
    satisfy: "Declare the frontier; `pareto-gate frontier --write` takes its points from what is measured.",
    example:
      "objectives:\n  accuracy: { measure: mmlu/acc, goal: maximize }\n  cost: { measure: monthly_cost_usd, goal: minimize }\nfrontier:\n  points:\n    - { model: llama-8b, accuracy: 0.679, cost: 3600 }",
  },
};

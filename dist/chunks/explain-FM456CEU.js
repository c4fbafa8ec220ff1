import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  columnsOf
} from "./chunk-HRIJYFQ7.js";
import {
  RULES,
  RULE_IDS
} from "./chunk-ERBBXYZX.js";
import {
  nearestName
} from "./chunk-YIRWEOUU.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/rules/explanations-tiers.ts
var TIER_EXPLANATIONS = {
  "evidence/mismatch": {
    checks: "Looks into the files that start a deployment (Kubernetes manifests, values files, launch scripts) for the model that they name. It is violated when they name other models alone. A server that names no model, or only a path inside its container, is taken to be the deployment's.",
    settings: [
      ["deployments.NAME.manifests", "the files that start it"],
      ["models.NAME.aliases", "other names of the model, as manifests write them"]
    ],
    satisfy: "Evaluate and declare the model that is started, or add its name to the aliases where it is the same model.",
    example: "models:\n  chat-w8a8: { aliases: [org/chat-quantized.w8a8] }\ndeployments:\n  chat: { model: chat-w8a8, manifests: deploy/chat/*.yaml }"
  },
  "tier/undeclared": {
    checks: "A policy with `tiers` says what each class of deployment may serve; a deployment without a tier, or with one that the policy does not declare, could serve anything. A model that is priced by tokens needs no tier: its precision is its provider's.",
    settings: [
      ["deployments.NAME.tier", "the tier of a deployment"],
      ["tiers.NAME", "what a tier accepts"]
    ],
    satisfy: "Give the deployment a tier.",
    example: "tiers:\n  batch: { precisions: any }\ndeployments:\n  nightly: { model: llama-8b, tier: batch }"
  },
  "tier/precision": {
    checks: "Compares what a deployment serves with what its tier accepts, on three axes: weights, activations, and KV cache. A bare class such as `int8` constrains the weights alone, `w8a8` or `w4a16` also the activations, and `kv_cache` the cache. What counts is what is loaded: a launch flag that quantizes an artefact of 16 bits decides, and so does `--kv-cache-dtype`.",
    settings: [
      ["tiers.NAME.precisions", "classes or schemes of the weights, or `any`"],
      ["tiers.NAME.kv_cache", "classes of the KV cache; left out, it is not judged"],
      ["models.NAME.artifact", "the weights, whose headers tell their precision"],
      ["models.NAME.precision", "the precision that is claimed"],
      ["deployments.NAME.manifests", "the files whose flags decide at load"]
    ],
    satisfy: "Deploy a variant of an accepted precision. The hint names the best measured candidate that satisfies every rule, or what is missing of one.",
    example: "tiers:\n  realtime: { precisions: [fp8, int8, w4a16], kv_cache: [fp8, bf16] }\ndeployments:\n  chat: { model: llama-8b-w8a8, tier: realtime }"
  },
  "tier/mismatch": {
    checks: "Bytes are believed before names. It is violated when something that claims a precision is contradicted by what the artefact holds: the policy's own claim, the model's or the file's name, config.json, a sidecar, the file type of a GGUF, the sizes of shards, or a launch flag.",
    settings: [
      ["models.NAME.artifact", "the weights, whose headers tell their precision"],
      ["models.NAME.precision", "the precision that is claimed"]
    ],
    satisfy: "Deploy the artefact that the claim is of, or correct the claim. `pareto-gate inspect PATH` shows what an artefact holds.",
    example: "models:\n  llama-8b-w8a8: { artifact: models/llama-8b-w8a8, precision: w8a8 }"
  },
  "tier/variant-missing": {
    checks: "A tier with `require_variant`, or a model with `requires`, wants a variant of every full-precision model concerned: a model with `variant_of`, whose precision the tier accepts at grade A or B, and which was evaluated. One that keeps too little of its reference (`recovery`) is none. The message says which half is missing: the artefact or the evaluation.",
    settings: [
      ["tiers.NAME.require_variant", "every model that is deployed in the tier needs a variant"],
      ["models.NAME.requires", "tiers for which this model needs one, deployed there or not"],
      ["models.NAME.variant_of", "the full-precision model that a variant is of"]
    ],
    satisfy: "Quantize the model, commit the artefact (its pointers of Git LFS with config.json are enough), evaluate it, and declare it with `variant_of`.",
    example: "tiers:\n  edge: { precisions: [int8], require_variant: true }\nmodels:\n  kws: { requires: [edge] }\n  kws-int8: { variant_of: kws, artifact: models/kws-int8.tflite }\ndeployments:\n  sensor: { model: kws-int8, tier: edge }"
  },
  "tier/recovery": {
    checks: "Divides a variant's value by its reference's (the other way round where lower is better), on every measure, unrounded. Both must be of the same task, shots, sample count and runtime. It is judged only where a tier writes `recovery`; improvements never fail. The reference's results may be older; their date is shown.",
    settings: [
      [
        "tiers.NAME.recovery",
        "the least share, such as `98%`, or `{ min: 98%, measures: [globs] }` (default: the maximized objectives)"
      ],
      ["models.NAME.variant_of", "the reference"]
    ],
    satisfy: "Quantize with another method or more bits, calibrate on data of the task, or deploy a variant that keeps more.",
    example: "tiers:\n  realtime:\n    precisions: [int8]\n    recovery: { min: 98%, measures: [mmlu/acc] }\nmodels:\n  llama-8b: {}\n  llama-8b-w8a8: { variant_of: llama-8b }\ndeployments:\n  chat: { model: llama-8b-w8a8, tier: realtime }"
  },
  "tier/size": {
    checks: "Compares the bytes of the weights' files with the tier's limit. Files that are not checked out count by their pointers of Git LFS. Of a model whose size nobody states it is unknown.",
    settings: [["tiers.NAME.max_size", "the limit: GiB is 1024\xB3 bytes, GB 10\u2079"]],
    satisfy: "Deploy a smaller model or one of fewer bits.",
    example: "tiers:\n  edge: { precisions: [int8, int4], max_size: 500MB }\ndeployments:\n  sensor: { tier: edge }"
  },
  "tier/memory": {
    checks: "Adds up what one accelerator must hold: weights, KV cache at the declared context and concurrency, and an overhead of 5 % of the cache, at least 1 GiB; weights and cache are split over the GPUs of a replica. It is violated when that is more than the accelerator's memory times the share that the engine takes (0.92 unless a flag says otherwise). Without `max_context` and `max_concurrency` the weights alone are judged.",
    settings: [
      ["deployments.NAME.serving.max_context", "tokens of the longest sequence, prompt and answer"],
      ["deployments.NAME.serving.max_concurrency", "sequences of that length that a replica holds at once"],
      ["deployments.NAME.hardware", "the accelerator, where neither the instance nor the manifests say it"],
      ["hardware.NAME.memory", "memory of an accelerator that the bundled table does not know"]
    ],
    satisfy: "Fewer bits, a shorter context, less concurrency, an 8-bit KV cache, or more accelerators to a replica.",
    example: "deployments:\n  chat:\n    model: llama-8b-w8a8\n    hardware: l4\n    serving: { max_context: 16384, max_concurrency: 8 }"
  },
  "tier/quantized-share": {
    checks: "A file may hold several precisions, and counts by the one that most of its matrix weights have. It is violated when the weights with at most that many bits are a smaller share than the tier wants. Embeddings and the head usually stay at 16 bits.",
    settings: [["tiers.NAME.min_quantized_share", "the least share, by parameters (default: 80%)"]],
    satisfy: "Quantize more layers, or lower the share where embeddings are a large part of a small model.",
    example: "tiers:\n  edge: { precisions: [int8, int4], min_quantized_share: 70% }\ndeployments:\n  sensor: { tier: edge }"
  },
  "tier/unverified": {
    checks: "Says that a precision cannot be told, or that a tier which asks for proof (`verified: true`) has only a claim. Proof is what was read of bytes (grade A), or sizes and shapes that agree (grade B); a name, a configuration or a flag is a claim (grade C). `auto`, `latest` and `quantized` name no precision.",
    settings: [
      ["tiers.NAME.verified", "grade A or B is asked for"],
      ["models.NAME.artifact", "the weights, or their pointers of Git LFS beside config.json"]
    ],
    satisfy: "Name the artefact. The hint says which file would settle it.",
    example: "tiers:\n  realtime: { precisions: [int8], verified: true }\nmodels:\n  llama-8b-w8a8: { artifact: models/llama-8b-w8a8 }\ndeployments:\n  chat: { model: llama-8b-w8a8, tier: realtime }"
  },
  "tier/uniform": {
    checks: "One full-precision artefact serves several tiers, though at least one of them takes fewer bits. Where a variant was measured the hint says what it would cost in the same place; else it compares bits per weight, and says that it is an estimate.",
    settings: [["models.NAME.variant_of", "the full-precision model that a variant is of"]],
    satisfy: "Serve each tier with the cheapest variant that it accepts.",
    example: null
  },
  "tier/no-benefit": {
    checks: "Compares a variant with its reference in the same deployment's place: costs, and latency and throughput where both were load-tested. It is violated when no cost is lower and nothing is faster. Being smaller counts where nothing else was measured, or where the tier limits the size.",
    settings: [["models.NAME.variant_of", "the reference"]],
    satisfy: "Deploy the reference, another scheme, or hardware that computes in the precision.",
    example: null
  },
  "tier/native": {
    checks: "Looks up whether the accelerator computes in what is served. Weights that it must widen before each use save memory and no time: FP8 on Ampere, FP4 on Hopper. The accelerator is the deployment's `hardware`, what its manifests say, or that of its instance type; the table is dated and can be overridden.",
    settings: [
      ["deployments.NAME.hardware", "the accelerator"],
      ["hardware.NAME.native", "precisions that an accelerator computes in"],
      ["hardware.NAME.sm", "its CUDA compute capability, in place of a list"]
    ],
    satisfy: "Deploy a precision that the hardware computes in, or other hardware; or accept that only memory is saved.",
    example: "severity:\n  tier/native: fail\nhardware:\n  jetson-orin: { native: [fp16, int8, int4], memory: 64GiB }"
  }
};

// src/rules/explanations.ts
var SELECTORS = [
  [
    "budgets[].deployments",
    "globs of deployments that the budget is for; likewise `models` and `tiers` (default: all)"
  ],
  ["measures.NAME.min_n", "fewest samples on which a limit may rest; fewer are evidence/not-comparable"]
];
var WAIVER = "waivers:\n  - { rule: budget/max, deployment: chat, measure: monthly_cost_usd,\n      cap: 6500, reason: launch week, owner: ml-platform, until: 2026-12-15 }";
var EXPLANATIONS = {
  "frontier/dominated": {
    checks: "Compares a deployment's objectives with every declared point of its frontier. It is violated when some point is no worse on any objective, and better by more than the tolerance on one. The tolerance never excuses being worse. Equal points do not dominate each other, and a deployment's own declared point is compared like any other.",
    settings: [
      [
        "objectives.NAME.tolerance",
        "how much better a point must be: `0.01`, or `2%` of the point (default: 0.005 of the measure's range where it has one, else 2 % of the point; 0 must be written)"
      ],
      ["frontier.points", "the declared points; `frontier.file` names a file with them"],
      ["frontiers.NAME", "another family: its own deployments, objectives and points"]
    ],
    satisfy: "Deploy the point that dominates, or reach one of the values that the hint names: the cost that passes at this accuracy, the accuracy that passes at this cost. If the declared point is wrong, correct it in a reviewed change.",
    example: "objectives:\n  accuracy: { measure: mmlu/acc, goal: maximize, tolerance: 0.005 }\n  cost: { measure: monthly_cost_usd, goal: minimize, tolerance: 2% }\nfrontier:\n  points:\n    - { model: llama-8b, accuracy: 0.679, cost: 3600, as_of: 2026-10-30 }"
  },
  "frontier/declared-dominated": {
    checks: "Compares the declared points with each other. A point that another one dominates can never decide anything: whoever is behind it is behind the other one too. There is no tolerance here, and equal points are both kept.",
    settings: [["frontier.points", "the declared points, of the main frontier and of every family"]],
    satisfy: "Remove the point, or correct its values. `pareto-gate frontier --write` writes only points that count.",
    example: null
  },
  "frontier/no-floor": {
    checks: "The cheapest model is never dominated, not even one that is always wrong. The rule is violated when points are declared, an objective is minimized, and no `min` budget limits any of the maximized measures.",
    settings: [["budgets[].min", "a floor for a maximized measure; a glob that matches its name counts"]],
    satisfy: "Add a `min` budget for the accuracy below which you would not deploy at any price.",
    example: "budgets:\n  - { measure: mmlu/acc, min: 0.65 }"
  },
  "budget/max": {
    checks: "Compares a measure, unrounded, with an upper limit; a value equal to the limit passes. A budget on a glob of measures looks at each match alone and reports the worst. With `across: all` the sum of all deployments is compared: it fails as soon as its known parts exceed the limit, and is unknown while a part is.",
    settings: [
      ["budgets[].max", "the limit, in the measure's unit"],
      ["budgets[].across", "`all`: the sum over the selected deployments instead of each alone"],
      ...SELECTORS
    ],
    satisfy: "Bring the measure to the limit or below. The hint names the best measured candidate that would satisfy every rule in this place.",
    example: "budgets:\n  - { measure: inference_cost_per_1k_usd, max: 0.30, warn_at: 80% }"
  },
  "budget/min": {
    checks: "Compares a measure, unrounded, with a lower limit; a value equal to the limit passes. A budget on a glob of measures looks at each match alone and reports the worst.",
    settings: [["budgets[].min", "the limit, in the measure's unit"], ...SELECTORS],
    satisfy: "Bring the measure to the limit or above. The hint names the best measured candidate that would satisfy every rule in this place.",
    example: "budgets:\n  - { measure: mmlu/acc, min: 0.65, warn_below: 0.66 }"
  },
  "budget/near": {
    checks: "The measure keeps its limit and has reached the warning band that its budget declares. A budget without a band never warns.",
    settings: [
      ["budgets[].warn_at", "where the band of a `max` begins: a value, or a share of the limit"],
      ["budgets[].warn_below", "where the band of a `min` ends: a value, or a share of the limit"]
    ],
    satisfy: "Nothing is broken yet. Make room before the next change, or move the band.",
    example: "budgets:\n  - { measure: monthly_cost_usd, max: 6000, warn_at: 90% }"
  },
  "cost/capacity": {
    checks: "The declared peak (without one the mean load of the month) is more than all replicas together carry at their target utilization. The monthly cost would then be one at which traffic is dropped.",
    settings: [
      ["deployments.NAME.workload.peak_rps", "requests a second at the peak; the mean comes from `requests_per_month`"],
      ["deployments.NAME.serving.replicas", "`max`: replicas that may be up at once"],
      ["deployments.NAME.serving.target_utilization", "share of its measured throughput that a replica is loaded to"]
    ],
    satisfy: "Raise `replicas.max`, serve a configuration with more throughput, or correct the peak.",
    example: "deployments:\n  chat:\n    workload: { requests_per_month: 12000000, peak_rps: 18 }\n    serving:\n      instance: g5.xlarge\n      replicas: { min: 2, max: 15 }\n      target_utilization: 70%"
  },
  "cost/unknown-price": {
    checks: "A cost needs the price of an instance or of a model's tokens, and neither the policy nor the bundled catalogue states it, or the catalogue has several by region. An unknown price is never zero. Model names are matched exactly.",
    settings: [
      ["prices.instances.NAME.usd_per_hour", "what one instance costs"],
      ["prices.tokens.NAME", "what a model's tokens cost, for 1,000,000 of them"],
      ["deployments.NAME.serving.region", "which of the catalogue's prices is meant"]
    ],
    satisfy: "Write the price into the policy; the hint names the key. A date beside it (`as_of`) lets it age.",
    example: "prices:\n  as_of: 2026-11-01\n  tokens:\n    my-finetune: { input_per_1m_usd: 0.4, output_per_1m_usd: 1.6 }"
  },
  "cost/stale-price": {
    checks: "A price that a number rests on is more than 90 days older than the day of the judgement. A price without a date has no age and is not warned of; the report shows it without one.",
    settings: [
      ["prices.as_of", "the day of all prices of the policy that have none of their own"],
      ["prices.instances.NAME.as_of", "the day of one price; likewise `prices.tokens.NAME.as_of`"]
    ],
    satisfy: "Look the price up, and write it with its date into the policy: the policy's price counts first.",
    example: "prices:\n  as_of: 2026-11-01\n  instances: { g5.xlarge: { usd_per_hour: 1.006 } }"
  },
  "cost/assumed-hardware": {
    checks: "A load test is taken to have run on the instance and the GPUs that the deployment declares, because neither the file nor the policy says on what it ran. Hardware that is stated and differs is not assumed away: that is evidence/not-comparable.",
    settings: [
      ["results[].hardware", "the instance type of the load test"],
      ["results[].gpus", "the GPUs that one replica had in it"]
    ],
    satisfy: "Say on what the load test ran: in the policy, or where the tool takes metadata in the file.",
    example: 'results:\n  - { files: "loadtest/*.json", hardware: g5.xlarge, gpus: 1 }'
  },
  "evidence/missing": {
    checks: "A rule needs a number that no file has: no results at all, a model that no file names, a metric that is not there, a value that is not finite, a run that failed. It is said once for each number, with all the rules that wait for it; where only warning rules do, it is a warning.",
    settings: [
      ["results", "where the evidence lies"],
      ["models.NAME.aliases", "the names under which the evidence knows the model"]
    ],
    satisfy: "Run what measures it, correct the measure's name, or add the alias that the hint proposes. `pareto-gate inspect PATH` shows what is read of a file.",
    example: "models:\n  llama-8b: { aliases: [meta-llama/Llama-3.1-8B-Instruct] }"
  },
  "evidence/conflict": {
    checks: "Two files give different values for one measure of one candidate, and neither is believed; or a file contradicts the policy's entry for it, as when it names another model. A newer file replaces an older one without a conflict only where both say when they measured, and samples, shots, task version and settings are equal.",
    settings: [
      ["results", "which files count"],
      ["results[].repeats", "`mean` or `median`: the files are repeats of one experiment"]
    ],
    satisfy: "Remove the stale file, narrow the pattern, or say that the files are repeats of one experiment.",
    example: 'results:\n  - { files: "evals/run-*/results.json", repeats: mean }'
  },
  "evidence/ambiguous": {
    checks: "Several values could be meant and nothing chooses: load points without a latency budget, a metric that exists only per filter, a model that was evaluated with several prompts, a deployment without a model where the evidence knows several. The first or the best one is never taken.",
    settings: [
      ["deployments.NAME.load", "the load at which the deployment is costed"],
      ["results[].where", "the load or sweep settings whose readings are kept"],
      ["deployments.NAME.model", "the candidate, with its settings: `name[prompt=few-shot]`"]
    ],
    satisfy: "Name the one that is meant; the hint lists the choices.",
    example: "deployments:\n  chat:\n    load: { concurrency: 8 }"
  },
  "evidence/scale": {
    checks: "A value lies outside its measure's range, a cost is zero or negative, or a value seems to count to 100 where its limit counts to 1 (or the reverse). Nothing is ever rescaled: 0.9 may be an excellent share or a very bad percentage.",
    settings: [["measures.NAME.range", "lowest and highest possible value"]],
    satisfy: "Write the limit on the scale of the evidence, and state the range.",
    example: "measures:\n  squad/f1: { goal: maximize, range: [0, 100] }\nbudgets:\n  - { measure: squad/f1, min: 85 }"
  },
  "evidence/not-comparable": {
    checks: "A number was measured under other conditions than what it is held against: a limited run, fewer samples than `min_n`, other hardware, other token lengths than the workload's, a frontier on which no point has the same basis of cost.",
    settings: [
      ["measures.NAME.min_n", "fewest samples on which a limit may rest; written, it also admits a limited run"],
      ["deployments.NAME.serving", "the instance and GPUs that a load test must have had"],
      ["deployments.NAME.workload.production_per_eval", "production tokens for each token of the evaluation"],
      ["frontier.points[].basis", "how the point's cost came to be; left out, it is compared with any"]
    ],
    satisfy: "Measure under the declared conditions, or declare the conditions under which it was measured.",
    example: "measures:\n  mmlu/acc: { min_n: 1000 }"
  },
  "evidence/unreadable": {
    checks: "A file of a known format is broken or cut off, or a file that `results` names without a wildcard is of no known format. A file that only a wildcard matched and no reader knows is not a violation: the report lists it as skipped.",
    settings: [["results", "which files are read"]],
    satisfy: "Write the file anew: a job that was cancelled while it wrote leaves half a file. Take out of `results` what is no evidence.",
    example: null
  },
  ...TIER_EXPLANATIONS,
  "policy/dead-rule": {
    checks: "A budget's selector or glob of measures, a family's deployments or a pattern of `results` matches nothing. It looks like protection and is none. A budget on one measure that no file has is evidence/missing instead.",
    settings: [
      ["budgets", "their measures and selectors"],
      ["frontiers.NAME.deployments", "the deployments of a family"],
      ["results", "the patterns of the evidence"]
    ],
    satisfy: "Correct the name (the hint lists what there is), or remove the rule.",
    example: null
  },
  "waiver/expired": {
    checks: "A waiver's last UTC day is over. What it waived fails again, and the waiver itself fails until it is gone.",
    settings: [["waivers[].until", "the last day on which it counts, at most 180 days ahead"]],
    satisfy: "Mend what was waived and remove the waiver, or have its owner renew it in a reviewed change.",
    example: WAIVER
  },
  "waiver/unused": {
    checks: "A waiver is in force and no failing finding needs it: what it waived passes now, or lies over its cap, where it gives no credit.",
    settings: [
      ["waivers", "a rule, one subject, and for a budget the measure"],
      ["waivers[].cap", "the value up to which a budget's waiver gives credit"]
    ],
    satisfy: "Remove it: an exception that nothing needs hides the next one.",
    example: WAIVER
  },
  "budget/increase": {
    checks: "Compares a measure with its value at the baseline, unrounded. It is violated when the measure rose by more than the limit; falling never fails, and a deployment that is new has not risen. Costs of the baseline are worked out with this run's prices and assumptions, so a price list that changed is not blamed on the change.",
    settings: [
      ["budgets[].max_increase", "in the measure's unit, or in percent of the baseline's value: `10%`"],
      ["budgets[].max_increase.since", "`merge_base` (default), or `release`, so that ten changes of 9 % are seen"],
      ...SELECTORS
    ],
    satisfy: "Reach the value that the hint names, or have the limit raised in a reviewed change of its own.",
    example: "budgets:\n  - { measure: monthly_cost_usd, max_increase: 10% }"
  },
  "budget/decrease": {
    checks: "Compares a measure with its value at the baseline, unrounded. It is violated when the measure fell by more than the limit; rising never fails.",
    settings: [
      ["budgets[].max_decrease", "in the measure's unit, or in percent of the baseline's value: `0.01`"],
      ["budgets[].max_decrease.since", "`merge_base` (default) or `release`"],
      ...SELECTORS
    ],
    satisfy: "Reach the value that the hint names. Where the loss is meant, have the limit raised in a reviewed change.",
    example: 'budgets:\n  - { measure: "mmlu_*/acc", max_decrease: 0.03 }'
  },
  "evidence/stale": {
    checks: "Something that a deployment's results depend on changed against the baseline's commit, and its readings are the baseline's own. Or a file is older, by its own time stamp, than the policy takes.",
    settings: [
      ["deployments.NAME.depends_on", "globs of the files that its results depend on: prompts, code, adapters"],
      ["evidence.max_age", "oldest evidence that counts: `30d`; a file that does not say its time is unknown"]
    ],
    satisfy: "Evaluate again, and commit or upload the new results with the change.",
    example: "deployments:\n  chat:\n    model: llama-8b\n    depends_on: [prompts/chat/**]"
  },
  "policy/loosened": {
    checks: "Lists every difference of rules, and of how results are read, between the base's policy and the change's that makes passing easier, or of which that cannot be told. The base's rules judge the change too, so loosening never helps the change that brings it. Assumptions that change, such as a deployment's tier, are listed in the report as what takes effect once merged.",
    settings: [["severity", "`fail` blocks every change that loosens the policy"]],
    satisfy: "Nothing, where it is meant: a reviewer sees it. It takes effect once it is merged.",
    example: null
  },
  "policy/dropped": {
    checks: "A deployment that the base declares is not in the change's policy, while its files are still there.",
    settings: [["deployments.NAME.depends_on", "the files that show that it is still there"]],
    satisfy: "Declare it again, or remove what deploys it in the same change.",
    example: null
  },
  "policy/self-judged": {
    checks: "The base has no policy, so the change is judged by nothing but the policy that it brings.",
    settings: [["severity", "`off` where the first policy is to be merged without a word"]],
    satisfy: "Merge the first policy in a change of its own.",
    example: null
  },
  "baseline/removed": {
    checks: "A deployment of the baseline has no counterpart now. Its money is said, so that a saving is not one by accident.",
    settings: [["deployments", "what is deployed"]],
    satisfy: "Nothing, where it is meant.",
    example: null
  },
  "baseline/missing": {
    checks: "Something is to be compared with the baseline, and there is none: a limit on a move, the frontier where none is declared, or whether results are stale.",
    settings: [
      ["frontier.points", "the declared points"],
      ["on_missing_baseline", "`warn`, `fail` or `ignore`: what a missing baseline means"]
    ],
    satisfy: "Declare the frontier; `pareto-gate frontier --write` takes its points from what is measured.",
    example: "objectives:\n  accuracy: { measure: mmlu/acc, goal: maximize }\n  cost: { measure: monthly_cost_usd, goal: minimize }\nfrontier:\n  points:\n    - { model: llama-8b, accuracy: 0.679, cost: 3600 }"
  }
};

// src/rules/explain.ts
var DEFAULTS = {
  fail: "A violation is a fail and blocks.",
  warn: "A violation is a warning and blocks nothing.",
  unknown: "A violation is an unknown: the run is inconclusive, which blocks."
};
function explainText(rule, width = 80) {
  const { checks, settings, satisfy, example } = EXPLANATIONS[rule];
  const page = [
    [`${rule}: ${RULES[rule].title}`],
    wrapped(checks, "", width),
    ["Default", ...wrapped(DEFAULTS[RULES[rule].fallback], "  ", width)],
    ["Settings", ...settings.flatMap(([key, says]) => [`  ${key}`, ...wrapped(says, "      ", width)])],
    ["How to satisfy it", ...wrapped(satisfy, "  ", width)],
    ...example === null ? [] : [["Example", ...example.split("\n").map((line) => `  ${line}`)]],
    [
      "Another severity",
      "  severity:",
      `    ${rule}: ${RULES[rule].fallback === "warn" ? "fail" : "warn"}   # fail, warn or off`
    ]
  ];
  return `${page.map((part) => part.join("\n")).join("\n\n")}
`;
}
function wrapped(text, indent, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== void 0 && columnsOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

// src/commands/explain.ts
var explain = async ({ rule }, terminal) => {
  if (rule === null) {
    const widest = Math.max(...RULE_IDS.map((id) => id.length));
    const lines = RULE_IDS.map((id) => `${id.padEnd(widest)}  ${RULES[id].title}`);
    terminal.print(`${lines.map((line) => clipped(line, terminal.width)).join("\n")}
`);
    return 0;
  }
  const known = RULE_IDS.find((id) => id === rule);
  if (known === void 0) {
    const near = nearestName(rule, RULE_IDS);
    const meant = near === null ? "" : `; did you mean "${near}"?`;
    throw new UserError("usage", `explain: no rule "${rule}"${meant}`, [`Rules: ${RULE_IDS.join(", ")}`]);
  }
  terminal.print(explainText(known, terminal.width));
  return 0;
};
function clipped(line, width) {
  return line.length <= width ? line : `${line.slice(0, width - 1)}\u2026`;
}
export {
  explain
};

import type { RowKey } from "../../src/policy/compare-rows.ts";
import { HEAD } from "./support.ts";

/** What stands in the policy before, after, and the lines that the step is said in. */
export type Example = readonly [before: string, after: string, said: Readonly<Record<string, readonly string[]>>];

const results = (entry: string): string =>
  `version: 1\nresults: [{ files: a.json${entry} }]\ndeployments: { chat: {} }\n`;
const measure = (facts: string): string => `${HEAD}budgets: [{ measure: q, max: 1 }]\nmeasures: { q: ${facts} }\n`;
const objective = (facts: string): string => `${HEAD}objectives: { cost: { ${facts} } }\n`;
const AXES = "objectives: { acc: { measure: a, goal: maximize }, cost: { measure: c, goal: minimize } }";
const point = (facts: string): string => `${HEAD}${AXES}\nfrontier: { points: [{ model: m, acc: 0.5, ${facts} }] }\n`;
const family = (facts: string): string =>
  `${HEAD}frontiers: { vision: { deployments: [kiosk], objectives: { acc: { measure: a, goal: maximize } }${facts} } }\n`;
const budget = (facts: string): string => `${HEAD}budgets: [{ measure: c, ${facts} }]\n`;
const deployment = (facts: string): string => `${HEAD}deployments: { chat: { ${facts} } }\n`;
const tier = (facts: string): string => `${HEAD}tiers: { edge: { ${facts} } }\n`;
const recovery = (facts: string): string => tier(`recovery: { ${facts} }`);
const model = (facts: string): string =>
  `${HEAD}tiers: { edge: {}, batch: {} }\nmodels: { a: { ${facts} }, b: {}, c: {} }\n`;
const hardware = (facts: string): string => `${HEAD}hardware: { orin: { ${facts} } }\n`;
const instance = (facts: string): string => `${HEAD}prices: { instances: { g5: { ${facts} } } }\n`;
const token = (facts: string): string => `${HEAD}prices: { tokens: { m: { ${facts} } } }\n`;
const event = (facts: string): string => `${HEAD}events: { release: { ${facts} } }\n`;
const waiver = (facts: string): string =>
  `${HEAD}waivers: [{ rule: budget/max, deployment: chat, measure: c, ${facts} }]\n`;

const loosened = (...lines: string[]) => ({ loosened: lines });
const tightened = (...lines: string[]) => ({ tightened: lines });
const assumed = (...lines: string[]) => ({ assumed: lines });
const silent = {};

const W = "reason: r, owner: o, until: 2026-12-15, cap: 5";

/** One step for each key of the schema. */
export const EXAMPLES: Readonly<Record<RowKey, Example>> = {
  version: [HEAD, HEAD, silent],

  results: [
    "version: 1\nresults: [a.json, b.json]\n",
    "version: 1\nresults: [b.json, a.json]\n",
    loosened('results order "a.json", "b.json" → "b.json", "a.json"'),
  ],
  "entry.files": [
    "version: 1\nresults: evals/*.json\n",
    "version: 1\nresults: new/*.json\n",
    { loosened: ['results "evals/*.json" dropped'], declaredOnlyHere: ['results "new/*.json"'] },
  ],
  "entry.format": [results(""), results(", format: table"), loosened('results "a.json" format none → table')],
  "entry.model": [results(", model: a"), results(", model: b"), loosened('results "a.json" model a → b')],
  "entry.task": [results(", task: a"), results(""), loosened('results "a.json" task a → none')],
  "entry.deployment": [results(""), results(", deployment: chat"), loosened('results "a.json" deployment none → chat')],
  "entry.hardware": [
    results(", hardware: g5"),
    results(", hardware: g6"),
    loosened('results "a.json" hardware g5 → g6'),
  ],
  "entry.gpus": [results(", gpus: 1"), results(", gpus: 2"), loosened('results "a.json" gpus 1 → 2')],
  "entry.where.*": [
    results(", where: { concurrency: 8 }"),
    results(", where: { concurrency: 16 }"),
    loosened('results "a.json" where concurrency: 8 → concurrency: 16'),
  ],
  "entry.columns.*": [
    results(", columns: { model: a }"),
    results(", columns: { model: b }"),
    loosened('results "a.json" columns model: a → model: b'),
  ],
  "entry.measures.*": [
    results(", measures: { q: a }"),
    results(", measures: { q: a, r: b }"),
    loosened('results "a.json" measures q: a → q: a, r: b'),
  ],
  "entry.repeats": [results(""), results(", repeats: mean"), loosened('results "a.json" repeats none → mean')],

  "measures.*.goal": [
    measure("{ goal: minimize }"),
    measure("{ goal: maximize }"),
    loosened("measures.q goal minimize → maximize"),
  ],
  "measures.*.range": [
    measure("{ range: [0, 1] }"),
    measure("{ range: [0, 100] }"),
    loosened("measures.q range [0, 1] → [0, 100]"),
  ],
  "measures.*.unit": [measure("{ unit: s }"), measure("{ unit: ms }"), loosened("measures.q unit s → ms")],
  "measures.*.min_n": [measure("{ min_n: 1000 }"), measure("{ min_n: 100 }"), loosened("measures.q min_n 1000 → 100")],
  "measures.*.mean_of.*": [
    measure("{ mean_of: { a: 2, b: 1 } }"),
    measure("{ mean_of: { a: 1, b: 2 } }"),
    loosened("measures.q mean_of a: 2, b: 1 → a: 1, b: 2"),
  ],

  "objectives.*.measure": [
    objective("measure: a, goal: minimize"),
    objective("measure: b, goal: minimize"),
    loosened("objectives.cost measure a → b"),
  ],
  "objectives.*.goal": [
    objective("measure: a, goal: minimize"),
    objective("measure: a, goal: maximize"),
    loosened("objectives.cost goal minimize → maximize"),
  ],
  "objectives.*.tolerance": [
    objective("measure: a, goal: minimize, tolerance: 2%"),
    objective("measure: a, goal: minimize, tolerance: 5%"),
    loosened("objectives.cost tolerance 2% → 5%"),
  ],
  "point.model": [
    point("cost: 1"),
    point("cost: 1, n: 1").replace("model: m", "model: o"),
    {
      loosened: ["frontier point m (acc 0.5, cost 1) dropped"],
      tightened: ["frontier point o (acc 0.5, cost 1) added"],
    },
  ],
  "point.n": [point("cost: 1, n: 100"), point("cost: 1, n: 10"), loosened("frontier point m n 100 → 10")],
  "point.stderr": [
    point("cost: 1, stderr: 0.01"),
    point("cost: 1, stderr: 0.2"),
    loosened("frontier point m stderr 0.01 → 0.2"),
  ],
  "point.as_of": [
    point("cost: 1"),
    point("cost: 1, as_of: 2026-10-30"),
    { restated: ["frontier point m as_of none → 2026-10-30"] },
  ],
  "point.source": [point("cost: 1"), point("cost: 1, source: a"), { restated: ["frontier point m source none → a"] }],
  "point.basis": [point("cost: 1"), point("cost: 1, basis: tokens"), loosened("frontier point m basis none → tokens")],
  "point.*": [point("cost: 1"), point("cost: 1.5"), loosened("frontier point m cost 1 → 1.5")],
  "frontier.file": [`${HEAD}${AXES}\n`, point("cost: 1"), loosened("frontier points none → declared")],
  "frontiers.*.file": [
    family(""),
    family(", points: [{ model: m, acc: 0.5 }]"),
    loosened("frontiers.vision points none → declared"),
  ],
  "frontiers.*.deployments": [
    family(""),
    family("").replace("[kiosk]", "[shop]"),
    loosened("frontiers.vision deployments kiosk → shop"),
  ],

  "budgets[].measure": [
    budget("max: 1"),
    budget("max: 1").replace("measure: c", "measure: d"),
    { loosened: ["c max 1 dropped"], tightened: ["d max 1 added"] },
  ],
  "budgets[].max": [budget("max: 6000"), budget("max: 9000"), loosened("c max 6000 → 9000")],
  "budgets[].min": [budget("min: 0.65"), budget("min: 0.6"), loosened("c min 0.65 → 0.6")],
  "budgets[].max_increase": [
    budget("max_increase: 10%"),
    budget("max_increase: 20%"),
    loosened("c max_increase 10% → 20%"),
  ],
  "budgets[].max_increase.limit": [
    budget("max_increase: { limit: 10% }"),
    budget("max_increase: { limit: 20% }"),
    loosened("c max_increase 10% → 20%"),
  ],
  "budgets[].max_increase.since": [
    budget("max_increase: { limit: 10%, since: release }"),
    budget("max_increase: 10%"),
    loosened("c max_increase since release → merge_base"),
  ],
  "budgets[].max_decrease": [budget("max_decrease: 1"), budget("max_decrease: 2"), loosened("c max_decrease 1 → 2")],
  "budgets[].max_decrease.limit": [
    budget("max_decrease: { limit: 1 }"),
    budget("max_decrease: { limit: 2 }"),
    loosened("c max_decrease 1 → 2"),
  ],
  "budgets[].max_decrease.since": [
    budget("max_decrease: 1"),
    budget("max_decrease: { limit: 1, since: release }"),
    loosened("c max_decrease since merge_base → release"),
  ],
  "budgets[].warn_at": [budget("max: 6, warn_at: 80%"), budget("max: 6"), loosened("c warn_at 80% → none")],
  "budgets[].warn_below": [
    budget("min: 1, warn_below: 3"),
    budget("min: 1, warn_below: 2"),
    loosened("c warn_below 3 → 2"),
  ],
  "budgets[].across": [budget("max: 6, across: all"), budget("max: 6"), loosened("c (across all) across all → each")],
  "budgets[].against": [
    `${HEAD}budgets: [{ measure: cost_per_extra_point_usd, max: 6, against: frontier }]\n`,
    `${HEAD}budgets: [{ measure: cost_per_extra_point_usd, max: 6 }]\n`,
    loosened("cost_per_extra_point_usd against frontier → baseline"),
  ],
  "budgets[].deployments": [budget("max: 6"), budget("max: 6, deployments: [x]"), loosened("c deployments all → x")],
  "budgets[].models": [
    budget("max: 6, models: [a, b]"),
    budget("max: 6, models: [b, c]"),
    loosened("c (models a, b) models a, b → b, c"),
  ],
  "budgets[].tiers": [
    budget("max: 6, min: 1, tiers: [a, b]"),
    budget("max: 6, min: 1, tiers: [b]"),
    loosened("c (tiers a, b) tiers a, b → b"),
  ],

  "models.*.aliases": [
    `${HEAD}models: { a: { aliases: [x, y] }, b: {} }\n`,
    `${HEAD}models: { a: { aliases: [z] }, b: { aliases: [x] } }\n`,
    assumed('alias "z" none → a', 'alias "x" a → b', 'alias "y" a → none'),
  ],

  "models.*.variant_of": [model("variant_of: b"), model("variant_of: c"), assumed("models.a variant_of b → c")],
  "models.*.artifact": [model("artifact: a.gguf"), model(""), loosened("models.a artifact a.gguf → none")],
  "models.*.precision": [model("precision: int8"), model("precision: fp8"), silent],
  "models.*.requires": [
    model("requires: [edge]"),
    model("requires: [batch]"),
    loosened("models.a requires edge → batch"),
  ],

  "tiers.*.precisions": [
    tier("precisions: [int8]"),
    tier("precisions: [int8, bf16]"),
    loosened("tiers.edge precisions int8 → int8, bf16"),
  ],
  "tiers.*.kv_cache": [tier("kv_cache: [fp8]"), tier("kv_cache: any"), loosened("tiers.edge kv_cache fp8 → any")],
  "tiers.*.recovery": [tier("recovery: 99%"), tier("recovery: 95.5%"), loosened("tiers.edge recovery 99% → 95.5%")],
  "tiers.*.recovery.min": [recovery("min: 95%"), tier("recovery: 99%"), tightened("tiers.edge recovery 95% → 99%")],
  "tiers.*.recovery.measures": [
    recovery("min: 95%, measures: [a, b]"),
    recovery("min: 95%, measures: [a]"),
    loosened("tiers.edge recovery of a, b → a"),
  ],
  "tiers.*.verified": [tier("verified: true"), tier(""), loosened("tiers.edge verified true → false")],
  "tiers.*.require_variant": [
    tier(""),
    tier("require_variant: true"),
    tightened("tiers.edge require_variant false → true"),
  ],
  "tiers.*.max_size": [tier("max_size: 8GiB"), tier("max_size: 16GiB"), loosened("tiers.edge max_size 8 GiB → 16 GiB")],
  "tiers.*.min_quantized_share": [
    tier(""),
    tier("min_quantized_share: 50%"),
    loosened("tiers.edge min_quantized_share 80% → 50%"),
  ],
  "hardware.*.native": [
    hardware("native: [int8]"),
    hardware("native: [int8, fp8]"),
    assumed("hardware.orin native int8 → int8, fp8"),
  ],
  "hardware.*.memory": [
    hardware("memory: 24GiB"),
    hardware("memory: 48GiB"),
    assumed("hardware.orin memory 24 GiB → 48 GiB"),
  ],
  "hardware.*.sm": [hardware("sm: 80"), hardware("sm: 89"), assumed("hardware.orin sm 80 → 89")],

  "deployments.*.serving.max_context": [
    deployment("serving: { max_context: 10 }"),
    deployment("serving: { max_context: 20 }"),
    silent,
  ],
  "deployments.*.serving.max_concurrency": [
    deployment("serving: { max_concurrency: 1 }"),
    deployment("serving: { max_concurrency: 2 }"),
    silent,
  ],
  "deployments.*.hardware": [deployment("hardware: l4"), deployment("hardware: h100"), silent],
  "deployments.*.manifests": [
    deployment("manifests: deploy/*.yaml"),
    deployment(""),
    loosened("deployments.chat manifests deploy/*.yaml → none"),
  ],

  "deployments.*.model": [deployment("model: a"), deployment("model: b"), silent],
  "deployments.*.endpoint": [deployment("endpoint: a"), deployment("endpoint: b"), silent],
  "deployments.*.serving.instance": [
    deployment("serving: { instance: a }"),
    deployment("serving: { instance: b }"),
    silent,
  ],
  "deployments.*.serving.region": [deployment("serving: { region: a }"), deployment("serving: { region: b }"), silent],
  "deployments.*.serving.gpus_per_replica": [
    deployment("serving: { gpus_per_replica: 1 }"),
    deployment("serving: { gpus_per_replica: 2 }"),
    silent,
  ],
  "deployments.*.serving.replicas": [
    deployment("serving: { replicas: 1 }"),
    deployment("serving: { replicas: 2 }"),
    silent,
  ],
  "deployments.*.serving.replicas.min": [
    deployment("serving: { replicas: { min: 1, max: 3 } }"),
    deployment("serving: { replicas: { min: 2, max: 3 } }"),
    silent,
  ],
  "deployments.*.serving.replicas.max": [
    deployment("serving: { replicas: { min: 1, max: 3 } }"),
    deployment("serving: { replicas: { min: 1, max: 2 } }"),
    silent,
  ],
  "deployments.*.serving.target_utilization": [
    deployment("serving: { target_utilization: 70% }"),
    deployment("serving: { target_utilization: 90% }"),
    silent,
  ],
  "deployments.*.tags.*": [deployment("tags: { a: b }"), deployment("tags: { a: c }"), silent],
  "deployments.*.tier": [deployment("tier: a"), deployment("tier: b"), assumed("deployments.chat tier a → b")],
  "deployments.*.workload.requests_per_month": [
    deployment("workload: { requests_per_month: 12000000 }"),
    deployment("workload: { requests_per_month: 10 }"),
    assumed("deployments.chat requests_per_month 12000000 → 10"),
  ],
  "deployments.*.workload.peak_rps": [
    deployment("workload: { peak_rps: 18 }"),
    deployment("workload: { peak_rps: 2 }"),
    assumed("deployments.chat peak_rps 18 → 2"),
  ],
  "deployments.*.workload.input_tokens": [
    deployment(""),
    deployment("workload: { input_tokens: 900 }"),
    assumed("deployments.chat input_tokens none → 900"),
  ],
  "deployments.*.workload.output_tokens": [
    deployment("workload: { output_tokens: 900 }"),
    deployment("workload: { output_tokens: 90 }"),
    assumed("deployments.chat output_tokens 900 → 90"),
  ],
  "deployments.*.workload.production_per_eval": [
    deployment("workload: { production_per_eval: 2 }"),
    deployment("workload: { production_per_eval: 1 }"),
    assumed("deployments.chat production_per_eval 2 → 1"),
  ],
  "deployments.*.load.concurrency": [
    deployment("load: { concurrency: 8 }"),
    deployment("load: { concurrency: 64 }"),
    assumed("deployments.chat load.concurrency 8 → 64"),
  ],
  "deployments.*.load.request_rate": [
    deployment("load: { request_rate: 8 }"),
    deployment(""),
    assumed("deployments.chat load.request_rate 8 → none"),
  ],
  "deployments.*.depends_on": [
    deployment("depends_on: [a, b]"),
    deployment("depends_on: [b]"),
    loosened("deployments.chat depends_on a, b → b"),
  ],

  "prices.as_of": [
    `${HEAD}prices: { as_of: 2026-11-01, instances: { g5: { usd_per_hour: 1 } } }\n`,
    `${HEAD}prices: { as_of: 2026-11-02, instances: { g5: { usd_per_hour: 1 } } }\n`,
    assumed("prices as_of 2026-11-01 → 2026-11-02"),
  ],
  "prices.instances.*.usd_per_hour": [
    instance("usd_per_hour: 1.006"),
    instance("usd_per_hour: 0.5"),
    assumed("prices.instances.g5 1.006 → 0.5"),
  ],
  "prices.instances.*.gpus": [
    instance("usd_per_hour: 1, gpus: 1"),
    instance("usd_per_hour: 1, gpus: 8"),
    assumed("prices.instances.g5 gpus 1 → 8"),
  ],
  "prices.instances.*.as_of": [
    instance("usd_per_hour: 1"),
    instance("usd_per_hour: 1, as_of: 2026-11-01"),
    assumed("prices.instances.g5 as_of none → 2026-11-01"),
  ],
  "prices.tokens.*.input_per_1m_usd": [
    token("input_per_1m_usd: 2, output_per_1m_usd: 1"),
    token("input_per_1m_usd: 1, output_per_1m_usd: 1"),
    assumed("prices.tokens.m input_per_1m_usd 2 → 1"),
  ],
  "prices.tokens.*.output_per_1m_usd": [
    token("input_per_1m_usd: 1, output_per_1m_usd: 2"),
    token("input_per_1m_usd: 1, output_per_1m_usd: 1"),
    assumed("prices.tokens.m output_per_1m_usd 2 → 1"),
  ],
  "prices.tokens.*.cache_read_per_1m_usd": [
    token("input_per_1m_usd: 1, output_per_1m_usd: 1"),
    token("input_per_1m_usd: 1, output_per_1m_usd: 1, cache_read_per_1m_usd: 0.1"),
    assumed("prices.tokens.m cache_read_per_1m_usd none → 0.1"),
  ],
  "prices.tokens.*.cache_write_per_1m_usd": [
    token("input_per_1m_usd: 1, output_per_1m_usd: 1, cache_write_per_1m_usd: 2"),
    token("input_per_1m_usd: 1, output_per_1m_usd: 1, cache_write_per_1m_usd: 1"),
    assumed("prices.tokens.m cache_write_per_1m_usd 2 → 1"),
  ],
  "prices.tokens.*.as_of": [
    token("input_per_1m_usd: 1, output_per_1m_usd: 1, as_of: 2026-11-01"),
    token("input_per_1m_usd: 1, output_per_1m_usd: 1, as_of: 2026-11-02"),
    assumed("prices.tokens.m as_of 2026-11-01 → 2026-11-02"),
  ],

  "severity.*": [HEAD, `${HEAD}severity: { budget/max: warn }\n`, loosened("severity budget/max fail → warn")],
  on_inconclusive: [HEAD, `${HEAD}on_inconclusive: warn\n`, loosened("on_inconclusive fail → warn")],
  on_missing_baseline: [`${HEAD}on_missing_baseline: fail\n`, HEAD, loosened("on_missing_baseline fail → warn")],
  "evidence.max_age": [
    `${HEAD}evidence: { max_age: 30d }\n`,
    `${HEAD}evidence: { max_age: 60d }\n`,
    loosened("evidence max_age 30d → 60d"),
  ],
  "event.waivers": [event("waivers: none"), HEAD, loosened("events.release waivers none → as declared")],
  "event.on_missing_baseline": [
    event("on_missing_baseline: fail"),
    event("on_missing_baseline: warn"),
    loosened("events.release on_missing_baseline fail → warn"),
  ],
  "event.on_inconclusive": [
    event("on_inconclusive: fail, max_age: 1d"),
    event("max_age: 1d"),
    loosened("events.release on_inconclusive fail → as declared"),
  ],
  "event.max_age": [event("max_age: 30d"), event("max_age: 60d"), loosened("events.release max_age 30d → 60d")],

  "waivers[].rule": [
    waiver(W),
    waiver(W).replace("budget/max", "budget/near"),
    {
      loosened: ['waiver of budget/near for "chat" on c until 2026-12-15, cap 5 added'],
      tightened: ['waiver of budget/max for "chat" on c until 2026-12-15, cap 5 dropped'],
    },
  ],
  "waivers[].deployment": [
    HEAD,
    waiver(W),
    loosened('waiver of budget/max for "chat" on c until 2026-12-15, cap 5 added'),
  ],
  "waivers[].model": [
    HEAD,
    waiver(W).replace("deployment: chat", "model: m"),
    loosened('waiver of budget/max for model "m" on c until 2026-12-15, cap 5 added'),
  ],
  "waivers[].tier": [
    HEAD,
    waiver(W).replace("deployment: chat", "tier: t"),
    loosened('waiver of budget/max for tier "t" on c until 2026-12-15, cap 5 added'),
  ],
  "waivers[].measure": [
    waiver(W),
    waiver(W).replace("measure: c", "measure: d"),
    {
      loosened: ['waiver of budget/max for "chat" on d until 2026-12-15, cap 5 added'],
      tightened: ['waiver of budget/max for "chat" on c until 2026-12-15, cap 5 dropped'],
    },
  ],
  "waivers[].cap": [
    waiver(W),
    waiver(W.replace("cap: 5", "cap: 6")),
    loosened('waiver of budget/max for "chat" on c cap 5 → 6'),
  ],
  "waivers[].reason": [
    waiver(W),
    waiver(W.replace("reason: r", "reason: s")),
    { restated: ['waiver of budget/max for "chat" on c reason r → s'] },
  ],
  "waivers[].owner": [
    waiver(W),
    waiver(W.replace("owner: o", "owner: p")),
    { restated: ['waiver of budget/max for "chat" on c owner o → p'] },
  ],
  "waivers[].until": [
    waiver(W),
    waiver(W.replace("12-15", "12-31")),
    loosened('waiver of budget/max for "chat" on c until 2026-12-15 → 2026-12-31'),
  ],
};

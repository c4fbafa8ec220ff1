import { costSubject } from "../../src/cost/subject.ts";
import type { BaselineUsed, Subject } from "../../src/domain/judgement.ts";
import type { DeclaredPoint, MoveBudget, Prices } from "../../src/domain/policy.ts";
import type { Quantity } from "../../src/domain/quantity.ts";
import type { Finding, RuleId } from "../../src/domain/rules.ts";
import { quantityOf, shelfOf } from "../../src/evidence/choose.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { join } from "../../src/evidence/join.ts";
import { readEvidence } from "../../src/evidence/read.ts";
import type { Context } from "../../src/rules/context.ts";
import { applyRules } from "../../src/rules/index.ts";
import { waive, waiverFindings } from "../../src/verdict/waivers.ts";
import { entryOf, silent, workspaceOf } from "../evidence/support.ts";
import { budgetOf, deploymentOf, frontierOfPoints, moveOf, policyOf, tierOf, waiverOf } from "../support/policy.ts";
import { contextOf, infoOf, subjectOf } from "../support/subjects.ts";
import { evaluated, loadTested, manifest, tierGate, weights } from "../support/tier-world.ts";

/** What the rules themselves say of one small case each: the messages that docs/rules.md shows. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, () => Promise<readonly Finding[]>>> = {
  "frontier/dominated": () => onFrontier([["llama-8b-w8a8", 0.702, 4200]]),
  "frontier/declared-dominated": () =>
    onFrontier([
      ["llama-8b-w8a8", 0.679, 3600],
      ["llama-8b-old", 0.661, 3900],
    ]),
  "frontier/no-floor": () => onFrontier([["llama-8b-w8a8", 0.679, 3600]]),
  "budget/max": () => limited({ limit: 4000 }),
  "budget/min": () => limited({ kind: "min", limit: 0.7 }, "quality"),
  "budget/near": () => limited({ limit: 6000, warn: { kind: "percent", value: 80 } }),
  "cost/capacity": () => costed({ peakRps: 18 }),
  "cost/unknown-price": () => costed({ instance: "gx9.large" }),
  "cost/stale-price": () => costed({ prices: { instances: new Map([["g5.xlarge", OLD]]) } }),
  "cost/assumed-hardware": () => costed({}),
  "evidence/missing": () => read({ "evals/results.json": lmEval({ "acc,none": 0.68 }) }, "mmlu/f1"),
  "evidence/conflict": () =>
    read({ "evals/a.json": lmEval({ "acc,none": 0.68 }), "evals/b.json": lmEval({ "acc,none": 0.66 }) }, "mmlu/acc"),
  "evidence/ambiguous": () =>
    read({ "evals/results.json": lmEval({ "em,strict": 0.6, "em,flexible": 0.7 }) }, "mmlu/em"),
  "evidence/scale": () => read({ "evals/results.json": lmEval({ "f1,none": 86.2 }) }, "mmlu/f1"),
  "evidence/not-comparable": () =>
    read({ "evals/results.json": lmEval({ "acc,none": 0.68, sample_len: 100 }) }, "mmlu/acc", 1000),
  "evidence/unreadable": () => read({ "evals/results.json": lmEval({ "acc,none": 0.68 }).slice(0, -20) }, "mmlu/acc"),
  "policy/dead-rule": () => limited({ limit: 4000, deployments: ["caht"] }),
  "evidence/mismatch": () => tiered({ deployment: MANIFESTS }, { "deploy/chat.yaml": manifest("org/llama-70b") }),
  "tier/undeclared": async () => {
    const policy = policyOf({ tiers: new Map([["realtime", tierOf("realtime")]]) });
    return judged(policy, [subjectOf("chat", CHAT, policy)]);
  },
  "tier/precision": () => tiered({ model: "llama" }),
  "tier/mismatch": () => tiered({}, { "models/llama-w8a8/model.safetensors": weights("BF16") }),
  "tier/variant-missing": () => tiered({ tier: "precisions: [int8], require_variant: true" }, UNEVALUATED),
  "tier/recovery": () =>
    tiered(
      { tier: "precisions: [int8], recovery: 98%" },
      { "evals/llama-w8a8.json": evaluated("org/llama-w8a8", 0.63) },
    ),
  "tier/size": () => tiered({ tier: "precisions: [int8], max_size: 8KiB" }),
  "tier/memory": () =>
    tiered({ deployment: ", hardware: tiny", more: "hardware: { tiny: { native: [int8], memory: 1GiB } }" }),
  "tier/quantized-share": () => tiered({}, { "models/llama-w8a8/model.safetensors": weights("I8", 64, "BF16") }),
  "tier/unverified": () =>
    tiered(
      { model: "llama", tier: "precisions: [fp8], verified: true", deployment: MANIFESTS },
      {
        "deploy/chat.yaml": manifest("org/llama", "--quantization", "fp8"),
      },
    ),
  "tier/uniform": () =>
    tiered({
      model: "llama",
      tier: "precisions: [int8, bf16]",
      batch: "precisions: any",
      other: "  nightly: { model: llama, tier: batch }",
    }),
  "tier/no-benefit": () => tiered({}, { "loadtest/llama-w8a8.json": loadTested("org/llama-w8a8", 1.1) }),
  "tier/native": () => tiered({ deployment: ", hardware: v100" }),
  "waiver/expired": async () => waived({ until: "2026-10-31" }),
  "waiver/unused": async () => waived({}),
  "budget/increase": () => moved({ kind: "increase", limit: { kind: "percent", value: 10 } }),
  "budget/decrease": () => moved({ kind: "decrease", limit: { kind: "absolute", value: 0.01 } }, "quality"),
  "evidence/stale": async () => staleAfter("prompts/chat/system.txt"),
  "policy/loosened": () => ofChange({ loosened: [{ text: "monthly_cost_usd max 6000 → 9000", location: null }] }),
  "policy/dropped": () => ofChange({ dropped: [{ name: "search", file: "src/search/server.py" }] }),
  "policy/self-judged": () => ofChange({ selfJudged: "the base has no .github/pareto-gate.yml" }),
  "baseline/removed": async () => {
    const policy = policyOf();
    return judged(policy, [subjectOf("chat", CHAT, policy)], {
      removed: [subjectOf("search", { monthly_cost_usd: 310 }, policy)],
    });
  },
  "baseline/missing": () => onFrontier(null),
};

const MANIFESTS = ", manifests: deploy/chat.yaml";
/** The variant is there and nobody evaluated it. */
const UNEVALUATED = { "evals/llama-w8a8.json": null };

/** What the rules say of a family of a full-precision model and its int8 variant, read from files. */
async function tiered(...[parts, files]: Parameters<typeof tierGate>): Promise<readonly Finding[]> {
  return (await tierGate(parts, files)).findings;
}

/** The day on which `contextOf` judges. */
const TODAY = "2026-11-24";
const OLD = { usdPerHour: 1.006, gpus: null, asOf: "2026-07-01", location: { path: "p.yml", line: 1, column: 1 } };
const CHAT = { quality: 0.684, monthly_cost_usd: 5100 };

async function judged(policy: Context["policy"], subjects: readonly Subject[], parts: Partial<Context> = {}) {
  return applyRules(contextOf(policy, subjects, parts));
}

function onFrontier(points: Parameters<typeof frontierOfPoints>[0]): Promise<readonly Finding[]> {
  const rule = frontierOfPoints(points);
  const dated = rule.points?.map((point): DeclaredPoint => ({ ...point, n: 14042, asOf: "2026-10-30" })) ?? null;
  const policy = policyOf({ frontiers: [{ ...rule, points: dated }] });
  return judged(policy, [subjectOf("chat", CHAT, policy)]);
}

function limited(budget: Parameters<typeof budgetOf>[1], measure = "monthly_cost_usd"): Promise<readonly Finding[]> {
  const policy = policyOf({ budgets: [budgetOf(measure, budget)] });
  return judged(policy, [subjectOf("chat", CHAT, policy)]);
}

const THEN: BaselineUsed = { source: "commit", sha: "4f2c1a9".padEnd(40, "0"), why: "the merge base" };

/** "chat" was cheaper and better at the baseline. */
async function moved(limit: Pick<MoveBudget, "kind" | "limit">, measure = "monthly_cost_usd") {
  const policy = policyOf({ moves: [moveOf(measure, limit)] });
  const [now, then] = [
    subjectOf("chat", CHAT, policy),
    subjectOf("chat", { quality: 0.702, monthly_cost_usd: 4200 }, policy),
  ];
  return judged(policy, [{ ...now, before: then }], { baseline: THEN });
}

/** A file changed, and the readings of "chat" did not. */
async function staleAfter(path: string) {
  const { candidates } = await evidenceOf({ "evals/results.json": lmEval({ "acc,none": 0.68 }) });
  const policy = policyOf();
  const chat = {
    ...subjectOf("chat", {}, policy, deploymentOf("chat", { dependsOn: ["prompts/chat/**"] })),
    candidate: candidates[0] ?? null,
  };
  return judged(policy, [{ ...chat, before: chat }], {
    baseline: THEN,
    changed: { paths: [path] },
    atBaseline: () => chat.candidate,
  });
}

async function ofChange(change: Partial<Context["policyChange"]>) {
  const policyChange = { selfJudged: null, loosened: [], dropped: [], ...change };
  return judged(policyOf(), [], { policyChange });
}

/** A deployment that is costed by a load test of 2.6 requests a second, under a budget on its month. */
async function costed(parts: {
  readonly instance?: string;
  readonly peakRps?: number;
  readonly prices?: Partial<Prices>;
}) {
  const bench = { model_id: "org/chat", num_prompts: 900, completed: 900, duration: 346, request_throughput: 2.6 };
  const { files, candidates } = await evidenceOf({ "loadtest/c8.json": JSON.stringify(bench) });
  const [candidate] = candidates;
  if (!candidate) return [];
  const deployment = deploymentOf("chat", {
    workload: { ...WORKLOAD, peakRps: parts.peakRps ?? null },
    serving: { ...SERVING, instance: parts.instance ?? "g5.xlarge" },
  });
  const policy = policyOf({ budgets: [budgetOf("monthly_cost_usd", { limit: 6000 })], deployments: [deployment] });
  const { measures, issues } = costSubject(
    { name: "chat", candidate, deployment, constraints: [], accuracy: null },
    {
      book: { policy: { ...policy.prices, ...parts.prices }, library: null },
      judgedOn: TODAY,
      read: (one, measure) => quantityOf(one, measure, shelfOf(files, [])),
    },
  );
  return judged(policy, [{ ...subjectOf("chat", Object.fromEntries(measures), policy, deployment), issues }]);
}

const WORKLOAD = { requestsPerMonth: 12_000_000, inputTokens: null, outputTokens: null, productionPerEval: null };
const SERVING = {
  region: null,
  gpusPerReplica: 1,
  replicas: { min: 2, max: 6 },
  targetUtilization: 0.7,
  maxContext: null,
  maxConcurrency: null,
};

/** A results file of lm-evaluation-harness with one task. */
function lmEval(row: Readonly<Record<string, number>>): string {
  const model = { model_name: "org/chat", config: { model_args: "pretrained=org/chat" } };
  return JSON.stringify({ ...model, results: { mmlu: row }, configs: { mmlu: {} }, "n-shot": { mmlu: 5 } });
}

async function evidenceOf(given: Readonly<Record<string, string>>) {
  const entries = [entryOf("evals/*.json"), entryOf("loadtest/*.json")];
  const { files } = await readEvidence(workspaceOf(given).workspace, entries, READERS, silent);
  return { files, candidates: join(files, new Map()).candidates };
}

/** Real files, read and joined, and a `min` budget of 0.65 on one measure of theirs. */
async function read(
  given: Readonly<Record<string, string>>,
  measure: string,
  minN: number | null = null,
): Promise<readonly Finding[]> {
  const found = await evidenceOf(given);
  const policy = policyOf({ budgets: [budgetOf(measure, { kind: "min", limit: 0.65 })] });
  const subjects = found.candidates.map((candidate) => {
    const value: Quantity = quantityOf(candidate, measure, shelfOf(found.files, []));
    return subjectOf("chat", { [measure]: value }, policy);
  });
  const info = (name: string) => ({ ...infoOf(name), minN });
  return judged(policy, subjects, { files: found.files, info });
}

function waived(parts: Parameters<typeof waiverOf>[0]): readonly Finding[] {
  const policy = policyOf({ waivers: [waiverOf(parts)] });
  return waiverFindings(policy, waive([], policy, TODAY).uses, []);
}

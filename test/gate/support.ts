import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Judgement } from "../../src/domain/judgement.ts";
import type { Finding } from "../../src/domain/rules.ts";
import { runGate } from "../../src/gate.ts";
import type { CheckRequest } from "../../src/inputs/request.ts";
import { silent, workspaceOf } from "../evidence/support.ts";
import { noPast } from "../support/world.ts";

/** Where the gate looks for a policy when the call does not say. */
export const POLICY = ".github/pareto-gate.yml";
/** The day on which tests judge. */
export const TODAY = "2026-11-24";

/** Judges what is in a directory, through the adapters that the entries use. */
export function gateIn(root: string, request: Partial<CheckRequest> = {}): Promise<Judgement> {
  return runGate(
    {
      policy: POLICY,
      results: [],
      failOn: "fail",
      baseline: { kind: "none" },
      onMissingBaseline: null,
      now: TODAY,
      ...request,
    },
    { ...noPast(root), workspace: openWorkspace(root), log: silent, clock: new Date(0), toolVersion: "0.1.0" },
  );
}

/** Judges a workspace of these files; the policy is a text. */
export function gate(
  policy: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  request: Partial<CheckRequest> = {},
): Promise<Judgement> {
  return gateIn(workspaceOf({ [POLICY]: policy, ...files }).root, request);
}

/** What a judgement says, a line for each finding that is not a pass: `outcome rule message`. */
export function said({ findings }: Pick<Judgement, "findings">): string[] {
  return findings.filter((one) => one.outcome !== "pass").map(lineOf);
}

export function lineOf({ outcome, rule, message }: Finding): string {
  return `${outcome} ${rule} ${message}`;
}

/** A results file of lm-evaluation-harness 0.4.9 with one task, `mmlu`. */
export function lmEval(model: string, row: Readonly<Record<string, unknown>>, over: Record<string, unknown> = {}) {
  return JSON.stringify({
    results: { mmlu: { alias: "mmlu", ...row } },
    configs: { mmlu: { task: "mmlu", num_fewshot: 5 } },
    versions: { mmlu: 2 },
    "n-shot": { mmlu: 5 },
    higher_is_better: { mmlu: { acc: true } },
    "n-samples": { mmlu: { original: 14042, effective: 14042 } },
    config: { model: "hf", model_args: `pretrained=${model}`, limit: null },
    date: 1_793_000_000.5,
    lm_eval_version: "0.4.9",
    model_name: model,
    ...over,
  });
}

/** A result of `vllm bench serve`; `over` replaces or adds keys. */
export function vllmBench(model: string, over: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    ...{ date: "20261030-101500", endpoint_type: "vllm", backend: "vllm", label: null },
    ...{ model_id: model, tokenizer_id: model, num_prompts: 240, request_rate: "inf", burstiness: 1.0 },
    ...{ max_concurrency: 8, duration: 77.419, completed: 240, failed: 0 },
    ...{ total_input_tokens: 216_480, total_output_tokens: 52_560, request_throughput: 3.1, request_goodput: null },
    ...{ output_throughput: 678.9, total_token_throughput: 3475.1 },
    ...{ mean_ttft_ms: 361.29, median_ttft_ms: 354.06, p95_ttft_ms: 415.48, p99_ttft_ms: 473.29 },
    ...{ mean_tpot_ms: 10.18, median_tpot_ms: 9.98, p95_tpot_ms: 11.71, p99_tpot_ms: 13.34 },
    ...{ mean_e2el_ms: 2580.65, median_e2el_ms: 2529.03, p95_e2el_ms: 2967.74, p99_e2el_ms: 3380.65 },
    ...over,
  });
}

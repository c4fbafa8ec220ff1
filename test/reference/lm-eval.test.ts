import { expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import { evidenceOf, readingOf, six } from "./evidence.ts";

const models = (evidence: Evidence) => [...new Set(evidence.readings.map((one) => one.model))];

function numbers(evidence: Evidence, measure: string) {
  const { value, stderr, n } = readingOf(evidence, measure);
  return [six(value), six(stderr), n];
}

it("reads 0.4.3 with a group among its tasks", async () => {
  const evidence = await evidenceOf("lm-eval/llama31-8b-v0.4.3-groups/results_2025-03-06T22-33-41.820962.json");
  expect(models(evidence)).toEqual(["meta-llama/Llama-3.1-8B"]);
  expect(evidence).toMatchObject({ format: "lm-eval", formatVersion: "0.4", unusable: [], usage: [], problems: [] });
  expect(new Set(evidence.readings.map((one) => one.measure.split("/")[0])).size).toBe(17);
  expect(evidence.readings).toHaveLength(27);
  expect(numbers(evidence, "arc_easy/acc")).toEqual([0.813973, 0.00798475, 2376]);
  expect(numbers(evidence, "arc_easy/acc_norm")[0]).toBe(0.810185);
  expect(numbers(evidence, "hellaswag/acc_norm")).toEqual([0.788787, 0.00407335, 10042]);
  expect(numbers(evidence, "winogrande/acc")).toEqual([0.734017, 0.0124183, 1267]);
  expect(numbers(evidence, "lambada_openai/perplexity")[0]).toBe(3.13296);
  expect(readingOf(evidence, "lambada_openai/perplexity").goal).toBe("minimize");
  expect(readingOf(evidence, "lambada_openai/perplexity").range).toBeUndefined();
  expect(numbers(evidence, "lambada_openai/acc")[0]).toBe(0.754512);
  expect(numbers(evidence, "cola/mcc")[0]).toBe(-0.012868);
  expect(numbers(evidence, "wnli/acc").slice(1)).toEqual([0.0587511, 71]);
  expect(numbers(evidence, "glue/acc")).toEqual([0.457718, 0.00190936, null]);
  expect(readingOf(evidence, "glue/acc").pointer).toBe("/results/glue/acc,none");
  expect(evidence.readings.every((one) => one.comparable?.shots === "0" && !one.limited)).toBe(true);
  expect(evidence.measuredAt).toBe("2025-03-06T22:24:49.233Z");
  expect(evidence.facts).toMatchObject({
    backend: "hf",
    compute_dtype: "torch.bfloat16",
    parameters: 8030261248,
    groups: ["glue"],
  });
  expect(evidence.facts.duration_s).toBeCloseTo(540.0746, 3);
  expect(evidence.facts).not.toHaveProperty("host_gpus");
});

it("keeps two filters of one metric apart, and does not believe the compute dtype", async () => {
  const path = "lm-eval/llama3-8b-awq-fp8-block-gsm8k/results_2026-02-10T17-13-14.667533.json";
  const evidence = await evidenceOf(path);
  expect(models(evidence)).toEqual(["./Meta-Llama-3-8B-Instruct-awq-asym-fp8-block"]);
  expect(evidence.formatVersion).toBe("0.4.9.2");
  expect(evidence.readings).toHaveLength(2);
  expect(numbers(evidence, "gsm8k/exact_match,strict-match")).toEqual([0.752085, 0.011894, 1319]);
  expect(numbers(evidence, "gsm8k/exact_match,flexible-extract")).toEqual([0.74981, 0.0119303, 1319]);
  expect(readingOf(evidence, "gsm8k/exact_match,strict-match").comparable).toMatchObject({ shots: "5" });
  expect(evidence.facts).toMatchObject({
    compute_dtype: "torch.bfloat16",
    precision_hint: { value: "awq fp8", source: "model name" },
  });
  expect(evidence.facts.host_gpus).toContain("NVIDIA A100-SXM4-80GB");
  expect(evidence.facts.duration_s).toBeCloseTo(5954.3, 1);
});

it("says of an infinite error that the metric is there and not finite", async () => {
  const evidence = await evidenceOf("lm-eval/gpt-4o-mini-nan/results_2025-06-30T19-40-09.461247.json");
  expect(evidence).toMatchObject({ formatVersion: "0.4.8", readings: [] });
  expect(evidence.unusable).toEqual([
    {
      model: "gpt-4o-mini",
      variant: null,
      measure: "polymer_tg_prediction/mae",
      pointer: "/results/polymer_tg_prediction/mae,none",
      why: "the value is Infinity, not a finite number",
    },
  ]);
  expect(evidence.problems).toHaveLength(1);
  expect(evidence.facts).toMatchObject({ backend: "openai-chat-completions", limit: 200 });
});

it("reads a true 0 as a value", async () => {
  const evidence = await evidenceOf("lm-eval/math-perturbed/results_2026-01-21T03-44-18.458309.json");
  expect(models(evidence)).toEqual(["RylanSchaeffer/mem_Qwen3-93M_minerva_math_rep_0_sbst_1.0000_epch_1_ot_1"]);
  expect(numbers(evidence, "math_perturbed_full/exact_match")).toEqual([0, 0, 5000]);
  expect(numbers(evidence, "math_rephrased_full/exact_match")).toEqual([0.0004, 0.000282814, 5000]);
  expect(evidence.facts).toMatchObject({ compute_dtype: "torch.bfloat16", parameters: 93069280 });
});

it("reads the old shape with its two scales as they stand", async () => {
  const evidence = await evidenceOf("lm-eval/v0-rinna-1b/result.json");
  expect(models(evidence)).toEqual(["$" + "{PROJECT_DIR}/instruction_tuning/outputs/rinna-instruct-1b_0.1.0/"]);
  expect(evidence).toMatchObject({ formatVersion: "0.2-0.3", measuredAt: null, facts: { backend: "hf-causal" } });
  expect(numbers(evidence, "jcommonsenseqa-1.1-0.3/acc")).toEqual([0.617516, 0.0145348, null]);
  expect(numbers(evidence, "jcommonsenseqa-1.1-0.3/acc_norm")[0]).toBe(0.512064);
  expect(numbers(evidence, "jsquad-1.1-0.3/exact_match")).toEqual([17.0869, null, null]);
  expect(numbers(evidence, "jsquad-1.1-0.3/f1")[0]).toBe(26.4872);
  expect(numbers(evidence, "xlsum_ja-1.0-0.3/rouge2")[0]).toBe(1.33757);
  expect(numbers(evidence, "mgsm-1.0-0.3/acc")[0]).toBe(0.012);
  expect(readingOf(evidence, "jsquad-1.1-0.3/exact_match").range).toBeUndefined();
});

it("reads four perfect samples of RULER as a limited run, and lengths that were not measured not at all", async () => {
  const evidence = await evidenceOf("lm-eval/qwen3-235b-nvfp4-ruler-limit4/results_2026-05-08T11-52-23.136565.json");
  expect(evidence.readings).toHaveLength(1);
  expect(numbers(evidence, "niah_multiquery/4096")).toEqual([1, null, 4]);
  expect(readingOf(evidence, "niah_multiquery/4096")).toMatchObject({
    model: "/media/jenkins/saved_models/Qwen3-235B-A22B_nvfp4_LLMC/quantized_model_nvfp4",
    limited: { of: 500 },
    goal: "maximize",
  });
  expect(evidence).toMatchObject({ formatVersion: "0.4.11", unusable: [] });
  expect(evidence.facts).toMatchObject({ backend: "local-completions", precision_hint: { value: "nvfp4" } });
  expect(evidence.facts.host_gpus).toContain("NVIDIA RTX 6000D");
});

it("reads arguments given as an object, and an error that is N/A", async () => {
  const evidence = await evidenceOf(
    "lm-eval/gemma-afrimmlu-stderr-na/sw_afrimmlu_5shot_2026-01-26T15-09-37.594428.json",
  );
  expect(models(evidence)).toEqual(["google/gemma-2b"]);
  expect(numbers(evidence, "afrimmlu_direct_swa_prompt_1/acc")).toEqual([0.266, 0.0197806, 500]);
  expect(numbers(evidence, "afrimmlu_direct_swa_prompt_1/f1")).toEqual([0.266094, null, 500]);
  expect(readingOf(evidence, "afrimmlu_direct_swa_prompt_1/acc").comparable).toMatchObject({ shots: "5" });
  expect(evidence.facts).toMatchObject({ backend: "vllm", compute_dtype: "bfloat16", host_gpus: ["NVIDIA L4"] });
});

it("reads MMLU with its groups, whose sample counts nobody can know", async () => {
  const evidence = await evidenceOf("lm-eval/llama3-8b-instruct-mmlu-61tasks/mmlu.json");
  expect(models(evidence)).toEqual(["meta-llama/Meta-Llama-3-8B-Instruct"]);
  expect(evidence.readings).toHaveLength(62);
  expect(evidence.readings.every((one) => one.n === null && one.goal === undefined)).toBe(true);
  expect(numbers(evidence, "mmlu/acc")).toEqual([0.658168, 0.00379334, null]);
  expect(numbers(evidence, "mmlu_humanities/acc")[0]).toBe(0.606376);
  expect(numbers(evidence, "mmlu_other/acc")[0]).toBe(0.721596);
  expect(numbers(evidence, "mmlu_social_sciences/acc")[0]).toBe(0.767306);
  expect(readingOf(evidence, "mmlu/acc").comparable).toMatchObject({ shots: "5" });
  expect(evidence.facts.groups).toEqual(["mmlu", "mmlu_humanities", "mmlu_other", "mmlu_social_sciences", "mmlu_stem"]);
  expect(evidence.facts.host_gpus).toEqual(["NVIDIA A100 80GB PCIe"]);
});

it("reads the newest shape: the samples of a group are those behind each metric", async () => {
  const evidence = await evidenceOf("lm-eval/v0.4.13dev-sample_len/results_2026-07-08T16-04-34.219874.json");
  expect(models(evidence)).toEqual(["Qwen/Qwen3-8B"]);
  expect(evidence.readings).toHaveLength(9);
  expect(numbers(evidence, "negotiationtom_belief/acc")).toEqual([0.45, 0.114133, 20]);
  expect(readingOf(evidence, "negotiationtom_belief/acc").limited).toEqual({ of: 13812 });
  expect(numbers(evidence, "negotiationtom_desire/acc")).toEqual([0.6, 0.11239, 20]);
  expect(numbers(evidence, "negotiationtom_intention/exact_match")).toEqual([0.2, 0.0917663, 20]);
  expect(readingOf(evidence, "negotiationtom_intention/exact_match").limited).toEqual({ of: 4618 });
  expect(numbers(evidence, "negotiationtom_intention/micro_f1")).toEqual([0.301887, null, 20]);
  expect(numbers(evidence, "negotiationtom_intention/macro_f1")).toEqual([0.252381, null, 20]);
  expect(numbers(evidence, "negotiationtom/acc")).toEqual([0.525, 0.0800904, 40]);
  expect(evidence.facts).toMatchObject({ limit: 20, host_gpus: ["NVIDIA H100 80GB HBM3"] });
  expect(evidence.facts.duration_s).toBeCloseTo(184.644, 3);
});

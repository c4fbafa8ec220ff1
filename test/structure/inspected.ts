const RESULTS = `{
  "model_name": "meta-llama/Llama-3.1-8B-Instruct",
  "results": {
    "mmlu": { "acc,none": 0.6790343, "acc_stderr,none": 0.0037 },
    "gsm8k": {
      "exact_match,strict-match": NaN,
      "exact_match,flexible-extract": 0.7498,
      "exact_match_stderr,flexible-extract": 0.0119
    }
  },
  "configs": { "mmlu": {}, "gsm8k": {} },
  "n-shot": { "mmlu": 5, "gsm8k": 5 },
  "n-samples": { "mmlu": { "original": 14042, "effective": 14042 }, "gsm8k": { "original": 1319, "effective": 1319 } },
  "config": { "model": "hf" },
  "lm_eval_version": "0.4.9.2"
}`;

/** The files whose inspection docs/evidence.md shows. */
export const INSPECTED: Readonly<Record<string, string>> = {
  "evals/llama-8b.json": RESULTS,
  "evals/notes.txt": "Run on the spare node.\n",
};

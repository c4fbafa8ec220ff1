import type { Reader } from "../reader.ts";
import { aiperf } from "./aiperf.ts";
import { deepeval } from "./deepeval.ts";
import { everyEvalEver } from "./every-eval-ever.ts";
import { genaiPerf } from "./genai-perf.ts";
import { gguf } from "./gguf.ts";
import { guidellm } from "./guidellm.ts";
import { hal } from "./hal.ts";
import { helm } from "./helm.ts";
import { hfConfig } from "./hf-config.ts";
import { hfEvalResults } from "./hf-eval-results.ts";
import { hfModelIndex } from "./hf-model-index.ts";
import { inferencePerf } from "./inference-perf.ts";
import { inferencex } from "./inferencex.ts";
import { inspectAi } from "./inspect-ai.ts";
import { k8s } from "./k8s.ts";
import { launch } from "./launch.ts";
import { lfsPointer } from "./lfs-pointer.ts";
import { lighteval } from "./lighteval.ts";
import { llmperf } from "./llmperf.ts";
import { lmEval } from "./lm-eval.ts";
import { lmEvalSamples } from "./lm-eval-samples.ts";
import { metricsJson } from "./metrics-json.ts";
import { mlflow } from "./mlflow.ts";
import { mlperf } from "./mlperf.ts";
import { onnx } from "./onnx.ts";
import { openaiEvals } from "./openai-evals.ts";
import { optimumBenchmark } from "./optimum-benchmark.ts";
import { promptfoo } from "./promptfoo.ts";
import { pytestBenchmark } from "./pytest-benchmark.ts";
import { safetensors } from "./safetensors.ts";
import { sglangBench } from "./sglang-bench.ts";
import { simpleEvals } from "./simple-evals.ts";
import { table } from "./table.ts";
import { tflite } from "./tflite.ts";
import { vllmBench } from "./vllm-bench.ts";
import { wandb } from "./wandb.ts";

/** Every reader, in the order in which they are tried: the last two take what is left. A line here is all that the list needs. */
export const READERS: readonly Reader[] = [
  inspectAi,
  lighteval,
  lmEval,
  lmEvalSamples,
  promptfoo,
  helm,
  everyEvalEver,
  openaiEvals,
  simpleEvals,
  hal,
  deepeval,
  vllmBench,
  sglangBench,
  guidellm,
  genaiPerf,
  aiperf,
  inferencex,
  llmperf,
  inferencePerf,
  optimumBenchmark,
  mlperf,
  pytestBenchmark,
  mlflow,
  wandb,
  hfModelIndex,
  hfEvalResults,
  safetensors,
  gguf,
  onnx,
  tflite,
  hfConfig,
  lfsPointer,
  k8s,
  launch,
  metricsJson,
  table,
];

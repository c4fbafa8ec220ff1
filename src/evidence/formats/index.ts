import type { Reader } from "../reader.ts";
import { gguf } from "./gguf.ts";
import { hfConfig } from "./hf-config.ts";
import { inspectAi } from "./inspect-ai.ts";
import { k8s } from "./k8s.ts";
import { launch } from "./launch.ts";
import { lfsPointer } from "./lfs-pointer.ts";
import { lmEval } from "./lm-eval.ts";
import { lmEvalSamples } from "./lm-eval-samples.ts";
import { metricsJson } from "./metrics-json.ts";
import { onnx } from "./onnx.ts";
import { promptfoo } from "./promptfoo.ts";
import { safetensors } from "./safetensors.ts";
import { table } from "./table.ts";
import { tflite } from "./tflite.ts";
import { vllmBench } from "./vllm-bench.ts";

/** Every reader, in the order in which they are tried (the order of `FORMAT_IDS`): the last two take what is left. */
export const READERS: readonly Reader[] = [
  inspectAi,
  lmEval,
  lmEvalSamples,
  promptfoo,
  vllmBench,
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

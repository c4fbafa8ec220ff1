import { type Launch, launchOf } from "./launch.ts";
import { readEnv } from "./launch-env.ts";

const LINE = /^[ \t]*option\.([\w.]+)[ \t]*[=:][ \t]*(.*?)[ \t]*$/gm;

/** Whether text is serving.properties of DJL Serving, as containers of SageMaker for large models read it. */
export function isServingProperties(text: string): boolean {
  return /^[ \t]*option\.(model_id|quantize|rolling_batch|dtype|tensor_parallel_degree)[ \t]*[=:]/m.test(text);
}

/** What it starts: each `option.NAME` stands for the environment variable `OPTION_NAME` (DJL Serving, LMI configurations). */
export function servingPropertiesLaunch(text: string): Launch {
  const env = new Map(
    [...text.matchAll(LINE)].map(([, name = "", value = ""]) => [`OPTION_${name.toUpperCase()}`, value]),
  );
  const { settings, notes } = readEnv(env);
  const batch = env.get("OPTION_ROLLING_BATCH") ?? "";
  const engine = /vllm|lmi-dist/.test(batch) ? "vllm" : /trtllm/.test(batch) ? "tensorrt-llm" : null;
  return launchOf({ engine, ...settings }, notes);
}

import type { Settings } from "./launch.ts";
import { type Key, set } from "./launch-flags.ts";

/** Environment variables that stand for flags. */
const ENV: ReadonlyMap<string, Key> = new Map<string, Key>([
  ...["MODEL_ID", "HF_MODEL_ID", "OPTION_MODEL_ID", "MODEL_NAME", "MODEL_PATH"].map((name): [string, Key] => [
    name,
    "model",
  ]),
  ...["QUANTIZE", "QUANTIZATION", "HF_MODEL_QUANTIZE", "OPTION_QUANTIZE", "SM_VLLM_QUANTIZATION"].map(
    (name): [string, Key] => [name, "quantization"],
  ),
  ...["KV_CACHE_DTYPE", "OLLAMA_KV_CACHE_TYPE", "SM_VLLM_KV_CACHE_DTYPE", "OPTION_KV_CACHE_DTYPE"].map(
    (name): [string, Key] => [name, "kvCacheDtype"],
  ),
  ...["DTYPE", "OPTION_DTYPE", "SM_VLLM_DTYPE"].map((name): [string, Key] => [name, "dtype"]),
  ...["MAX_MODEL_LEN", "MAX_TOTAL_TOKENS", "OLLAMA_CONTEXT_LENGTH", "OPTION_MAX_MODEL_LEN"].map(
    (name): [string, Key] => [name, "maxModelLen"],
  ),
  ...["NUM_SHARD", "SM_NUM_GPUS", "TENSOR_PARALLEL_SIZE", "OPTION_TENSOR_PARALLEL_DEGREE"].map(
    (name): [string, Key] => [name, "tensorParallel"],
  ),
]);
/** Of llama.cpp, which alone reads them (tools/server/README.md). */
const LLAMA_ENV: Readonly<Record<string, Key>> = {
  LLAMA_ARG_MODEL: "model",
  LLAMA_ARG_HF_REPO: "model",
  LLAMA_ARG_CACHE_TYPE_K: "kvCacheDtype",
  LLAMA_ARG_CACHE_TYPE_V: "valuesDtype",
  LLAMA_ARG_CTX_SIZE: "maxModelLen",
  LLAMA_ARG_ALIAS: "endpoint",
};
/** Variables whose value is a list of flags: `VLLM_ADDITIONAL_ARGS`. */
const LISTS = /(^|_)(ARGS|FLAGS|OPTS|OPTIONS|ARGUMENTS)$/;

/** What environment variables set, and the words of those that are lists of flags. */
export function readEnv(env: ReadonlyMap<string, string>): {
  readonly settings: Settings;
  readonly notes: readonly string[];
  readonly words: readonly string[];
} {
  const settings: Settings = {};
  const notes: string[] = [];
  const words: string[] = [];
  for (const [name, value] of env) {
    const key = ENV.get(name) ?? (Object.hasOwn(LLAMA_ENV, name) ? LLAMA_ENV[name] : undefined);
    if (key !== undefined && value !== "") set(settings, notes, key, value, name);
    if (LISTS.test(name) && value.includes("--")) words.push(value);
  }
  return { settings, notes, words };
}

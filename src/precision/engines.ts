/** Servers whose commands are understood. */
export type Engine = "vllm" | "sglang" | "tgi" | "tensorrt-llm" | "triton" | "ollama" | "llama.cpp" | "lmdeploy";

/** A server's command in a list of words. */
export interface Call {
  readonly engine: Engine;
  /** What follows the command. */
  readonly rest: readonly string[];
  /** The first word of the rest that is no flag names the model. */
  readonly positional: boolean;
}

type Pattern = readonly [engine: Engine, words: readonly RegExp[], positional: boolean];

/** How each server is started; the words follow each other, compared without their folder. */
const COMMANDS: readonly Pattern[] = [
  ["vllm", [/^vllm$/, /^serve$/], true],
  ["vllm", [/^(vllm\.entrypoints\.(openai\.)?api_server|api_server\.py)$/], false],
  ["sglang", [/^sglang$/, /^serve$/], false],
  ["sglang", [/^(sglang(_router)?\.launch_server|launch_server\.py)$/], false],
  ["tgi", [/^text-generation-launcher$/], false],
  ["tensorrt-llm", [/^trtllm-serve$/, /^serve$/], true],
  ["tensorrt-llm", [/^trtllm-serve$/], true],
  ["vllm", [/^dynamo\.vllm$/], false],
  ["sglang", [/^dynamo\.sglang$/], false],
  ["tensorrt-llm", [/^dynamo\.trtllm$/], false],
  ["triton", [/^(tritonserver|launch_triton_server\.py)$/], false],
  ["ollama", [/^ollama$/, /^(run|pull)$/], true],
  ["ollama", [/^ollama$/, /^serve$/], false],
  ["llama.cpp", [/^llama-(server|cli)(-[0-9a-f]{7,40})?$/], false],
  ["llama.cpp", [/^llama_cpp\.server$/], false],
  ["lmdeploy", [/^lmdeploy$/, /^serve$/, /^api_server$/], true],
];

/** Words of an image's repository. */
const IMAGES: readonly (readonly [RegExp, Engine])[] = [
  [/(^|\/)djl-inference$/, "vllm"],
  [/(^|\/)(vllm[\w.-]*|[\w.-]*vllm|llm-d(-(cuda|rocm|xpu|hpu|cpu|aws|gke|gb200)[\w.-]*|-dev)?)$/, "vllm"],
  [/(^|\/)sglang[\w.-]*$/, "sglang"],
  [/text-generation-inference|(^|\/)huggingface-pytorch-tgi-inference$/, "tgi"],
  [/tensorrt-?llm/, "tensorrt-llm"],
  [/(^|\/)tritonserver$/, "triton"],
  [/(^|\/)ollama$/, "ollama"],
  [/llama\.cpp/, "llama.cpp"],
  [/(^|\/)lmdeploy$/, "lmdeploy"],
];

/** Images that stand beside servers, and whose names begin as theirs do: they serve no model. */
const BESIDE =
  /(^|[/-])(router|gateway|proxy|sidecar|scheduler|controller|operator|exporter|benchmark|bench|simulator|sim|cache-manager)$/;

/** Words that start what follows them. Others make a sentence: `we ran vllm serve`. */
const STARTS =
  /^(exec|sudo|nohup|env|time|timeout|srun|mpirun|numactl|taskset|nice|ionice|setsid|stdbuf|tini|dumb-init|trtllm-llmapi-launch|opentelemetry-instrument|ddtrace-run|singularity|apptainer|uvx?|poetry|pipenv|conda|run|python[\d.]*|torchrun|launch|accelerate|nsys|profile|CMD|ENTRYPOINT|RUN|then|do|else|if|while|!|\{)$|^[-+$\d]|[=/]|\.sif$/;
/** A reference to an image is at most 4,096 characters long with all its parts; one of a stranger may be anything. */
const MAX_IMAGE = 4_096;
/** Options of `docker run` whose values may look like an image: `-v ./vllm:/vllm`. */
const VALUED =
  /^(-v|-w|-h|-u|-l|-p|--(volume|volumes-from|mount|tmpfs|workdir|name|hostname|user|label|publish|network|network-alias|env-file|device|link|add-host|cidfile|log-opt))$/;
const RUNS: ReadonlySet<string> = new Set(["docker", "podman", "nerdctl"]);

/** The engine of an image, by its name; null for every other image. `repository#name` is one, as Enroot writes it. */
export function engineOfImage(image: string): Engine | null {
  const name = image
    .slice(0, MAX_IMAGE)
    .replace("#", "/")
    .replace(/@.*$/, "")
    .replace(/:[^/]*$/, "")
    .toLowerCase();
  return BESIDE.test(name) ? null : (IMAGES.find(([pattern]) => pattern.test(name))?.[1] ?? null);
}

/** A server's command among words; null: there is none. */
export function callOf(words: readonly string[]): Call | null {
  for (let at = 0; at < words.length; at++) {
    for (const [engine, pattern, positional] of COMMANDS) {
      const fits = pattern.every((one, index) => one.test(index === 0 ? base(words[at]) : (words[at + index] ?? "")));
      if (fits) return { engine, rest: words.slice(at + pattern.length), positional };
    }
    if (!STARTS.test(words[at] ?? "")) return null;
  }
  return null;
}

/** `docker run … IMAGE …` of a known engine: what is set by `-e`, and the entry point with the words behind the image. */
export function dockerRun(
  words: readonly string[],
): { readonly image: string; readonly env: ReadonlyMap<string, string>; readonly rest: readonly string[] } | null {
  const at = words.findIndex((word, index) => RUNS.has(base(word)) && words.slice(index, index + 3).includes("run"));
  if (at < 0) return null;
  const env = new Map<string, string>();
  let entry: readonly string[] = [];
  for (let index = at; index < words.length; index++) {
    const word = words[index] ?? "";
    const [, inline] = /^(?:-e|--env)=(.*)$/.exec(word) ?? [];
    const pair = inline ?? (word === "-e" || word === "--env" ? words[++index] : undefined);
    const [, name, value] = /^(\w+)=(.*)$/s.exec(pair ?? "") ?? [];
    const [, given] = /^--entrypoint=(.*)$/.exec(word) ?? [];
    if (name !== undefined) env.set(name, value ?? "");
    else if (VALUED.test(word)) index++;
    else if (given !== undefined || word === "--entrypoint") entry = [given ?? words[++index] ?? ""].filter(Boolean);
    else if (pair === undefined && !word.startsWith("-") && engineOfImage(word) !== null && /[/:]/.test(word)) {
      return { image: word, env, rest: [...entry, ...words.slice(index + 1)] };
    }
  }
  return null;
}

function base(word: string | undefined): string {
  return (word ?? "").replace(/^.*\//, "");
}

/** The script behind `bash -c`, `eval` or `ssh HOST`; null where the words start no shell. */
export function shellScript(words: readonly string[]): string | null {
  if (words[0] === "eval") return words.slice(1).join(" ");
  if (base(words[0]) === "ssh") return words.findLast((word) => /\S\s+\S/.test(word)) ?? null;
  const at = words.findIndex((word) => /^(ba|z|da|k)?sh$/.test(base(word)));
  if (at < 0) return null;
  const flag = words.findIndex((word, index) => index > at && /^-[a-z]*c$/.test(word));
  return flag < 0 ? null : (words[flag + 1] ?? null);
}

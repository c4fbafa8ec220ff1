import type { Engine } from "./engines.ts";
import { isUnresolved, type Settings } from "./launch.ts";

type Text = "model" | "quantization" | "kvCacheDtype" | "valuesDtype" | "dtype" | "endpoint";
type Number_ = "maxModelLen" | "tensorParallel" | "pipelineParallel" | "memoryUtilization";
export type Key = Text | Number_;

const NUMBERS: ReadonlySet<string> = new Set([
  "maxModelLen",
  "tensorParallel",
  "pipelineParallel",
  "memoryUtilization",
] satisfies Number_[]);

/** Flags that mean one thing whichever engine has them; `_` and `-` are one. */
const FLAGS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ...["--model", "--model-path", "--model-id", "--model-dir"].map((name): [string, Key] => [name, "model"]),
  ...["--quantization", "--quantize", "--torchao-config"].map((name): [string, Key] => [name, "quantization"]),
  ...["--kv-cache-dtype", "--cache-type-k"].map((name): [string, Key] => [name, "kvCacheDtype"]),
  ["--cache-type-v", "valuesDtype"],
  ["--dtype", "dtype"],
  ...["--max-model-len", "--context-length", "--max-total-tokens", "--max-seq-len", "--ctx-size", "--session-len"].map(
    (name): [string, Key] => [name, "maxModelLen"],
  ),
  ...["--tensor-parallel-size", "--tp", "--tp-size", "--num-shard"].map((name): [string, Key] => [
    name,
    "tensorParallel",
  ]),
  ...["--pipeline-parallel-size", "--pp", "--pp-size"].map((name): [string, Key] => [name, "pipelineParallel"]),
  ...["--gpu-memory-utilization", "--mem-fraction-static", "--cuda-memory-fraction"].map((name): [string, Key] => [
    name,
    "memoryUtilization",
  ]),
  ...["--served-model-name", "--model-name", "--alias"].map((name): [string, Key] => [name, "endpoint"]),
]);

/** Flags that name a file of more flags: what these leave unsaid it may say. */
const FILES: ReadonlySet<string> = new Set(["--config", "--extra-llm-api-options", "--json-model-override-args"]);
/** Flags that quantize by what they hold; the word that stands for it is one that nobody knows. */
const BY_VALUE: ReadonlySet<string> = new Set([
  ...["--quantization-config", "--hf-overrides", "--load-format", "--additional-config", "--online-quant-config"],
]);

/** Short flags, and flags that mean something else elsewhere. */
const OWN: Readonly<Partial<Record<Engine, Readonly<Record<string, Key>>>>> = {
  vllm: { "-q": "quantization", "-tp": "tensorParallel", "-pp": "pipelineParallel" },
  "tensorrt-llm": { "--tp_size": "tensorParallel", "--max_seq_len": "maxModelLen" },
  "llama.cpp": {
    "-m": "model",
    "-hf": "model",
    "--hf-repo": "model",
    "-c": "maxModelLen",
    "-ctk": "kvCacheDtype",
    "-ctv": "valuesDtype",
  },
  lmdeploy: { "--quant-policy": "kvCacheDtype", "--model-format": "quantization" },
};

/** A variable that holds flags, which the file does not say: `$EXTRA_ARGS`, `"$@"`. */
const MORE = /^\$[{(]?(@|\*|[A-Za-z_]*(?:ARGS|FLAGS|OPTS|OPTIONS|ARGUMENTS))(?:\[@\])?[})]?$/i;
/** Flags that take no value: what follows them is a word of its own. */
const SWITCH = /^--(?:enable|disable|no|trust|enforce|use|skip|log|async|headless)-/;

/** What words of a command set. Of a flag that is written twice the last counts. */
export function readFlags(
  words: readonly string[],
  engine: Engine | null,
  positional: boolean,
): { readonly settings: Settings; readonly notes: readonly string[] } {
  const settings: Settings = {};
  const notes: string[] = [];
  const own = engine === null ? {} : (OWN[engine] ?? {});
  const hidden: Settings = {};
  let first = positional;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!/^-{1,2}[A-Za-z]/.test(word)) {
      const [, list] = MORE.exec(word) ?? [];
      if (list !== undefined) {
        Object.assign(hidden, openBy(`\${${list}}`));
        notes.push(`\${${list}} holds flags, which the file does not say.`);
        continue;
      }
      if (first && word !== "") set(settings, notes, "model", word, "the model");
      first = false;
      continue;
    }
    const cut = word.indexOf("=");
    const flag = cut < 0 ? word : word.slice(0, cut);
    const key = (Object.hasOwn(own, flag) ? own[flag] : undefined) ?? FLAGS.get(flag.replaceAll("_", "-"));
    const next = words[at + 1];
    const takesNext = cut < 0 && next !== undefined && !/^--?[A-Za-z]/.test(next);
    if (key === undefined) {
      const said = cut >= 0 ? word.slice(cut + 1) : takesNext ? next : "";
      Object.assign(hidden, hiddenBy(flag.replaceAll("_", "-"), said.slice(0, 80)));
      // Whether a word behind an unknown flag is its value cannot be told: the model then comes before it, or by name.
      if (takesNext && !SWITCH.test(flag)) at++;
      continue;
    }
    const value = cut >= 0 ? word.slice(cut + 1) : takesNext ? next : null;
    if (cut < 0 && takesNext) at++;
    if (value === null || value === "") notes.push(`${flag} is written without a value.`);
    else set(settings, notes, key, value, flag);
  }
  return { settings: { ...hidden, ...settings }, notes };
}

/** What flags that are not in the file may decide. */
function openBy(place: string): Settings {
  return { quantization: place, kvCacheDtype: place };
}

/** Settings that a flag may make without naming them. */
function hiddenBy(flag: string, value: string): Settings {
  if (value === "") return {};
  if (FILES.has(flag)) return openBy(`$(${value})`);
  if (!BY_VALUE.has(flag)) return {};
  if (flag === "--load-format") return value === "bitsandbytes" ? { quantization: value } : {};
  return flag === "--quantization-config" || /quant/i.test(value) ? { quantization: flag.slice(2) } : {};
}

/** Settings whose value counts as written where nobody knows it. */
const OPEN: ReadonlySet<string> = new Set(["quantization", "kvCacheDtype", "valuesDtype", "dtype"] satisfies Text[]);

/** Sets a value under a key of `Settings`; what is no value of it is a note. */
export function set(settings: Settings, notes: string[], key: Key, value: string, place: string): void {
  if (isUnresolved(value)) {
    notes.push(`${place} is ${JSON.stringify(value.slice(0, 80))}, which the file does not resolve.`);
    // A precision that is set, to whatever it may be, is not one that is left to the engine.
    if (OPEN.has(key)) settings[key as Text] = value.slice(0, 80);
    return;
  }
  if (!NUMBERS.has(key)) {
    settings[key as Text] = kvPolicy(key, place, value);
    return;
  }
  const number = countOf(value);
  // llama.cpp takes a context of 0 from the model.
  if (number === 0 && key === "maxModelLen") return;
  if (number !== null) settings[key as Number_] = number;
  else if (!/^(auto|max|all|-1)$/i.test(value)) {
    notes.push(`${place} is ${JSON.stringify(value.slice(0, 80))}, which is not a number.`);
  }
}

/** LMDeploy writes the cache's precision as its bits; 0 is that of the model. */
function kvPolicy(key: Key, flag: string, value: string): string {
  return key === "kvCacheDtype" && flag === "--quant-policy" ? (value === "0" ? "auto" : `int${value}`) : value;
}

const UNITS: Readonly<Record<string, number>> = {
  ...{ k: 1e3, m: 1e6, g: 1e9, K: 1024, M: 1024 ** 2, G: 1024 ** 3 },
};

/** A number as vLLM reads it: `16k` is 16,000, `16K` 16,384, `0.9` itself; null for everything else. */
export function countOf(value: string): number | null {
  const [, digits, unit = ""] = /^(\d{1,12}(?:\.\d{1,6})?)([kmgKMG]?)$/.exec(value.trim()) ?? [];
  return digits === undefined ? null : Number(digits) * (unit === "" ? 1 : (UNITS[unit] ?? 1));
}

import type { Settings } from "../../domain/evidence.ts";
import { digest } from "../digest.ts";
import { at, entries, isObject, text } from "../values.ts";

/** Arguments as lm-evaluation-harness takes them, in the order given; values as text. */
export type Args = ReadonlyMap<string, string>;

/** `a=1,b=2` (to 0.4.9), an object (0.4.10 and later) or JSON text of one. Commas inside brackets or quotes stay. */
export function argsOf(value: unknown): Args {
  if (isObject(value)) {
    const given = entries(value).filter(([, one]) => one !== null);
    return new Map(given.map(([key, one]) => [key, typeof one === "string" ? one : JSON.stringify(one)]));
  }
  const plain = text(value)?.trim() ?? "";
  const json = plain.startsWith("{") ? parsed(plain) : null;
  if (json !== null) return argsOf(json);
  const args = new Map<string, string>();
  for (const part of parts(plain)) {
    const cut = part.indexOf("=");
    if (cut > 0) args.set(part.slice(0, cut).trim(), part.slice(cut + 1).trim());
  }
  return args;
}

function parsed(plain: string): unknown {
  try {
    const value: unknown = JSON.parse(plain);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function parts(plain: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let index = 0; index < plain.length; index++) {
    const char = plain[index] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"') quote = char;
    else if ("{[(".includes(char)) depth++;
    else if ("}])".includes(char)) depth = Math.max(0, depth - 1);
    else if (char === "," && depth === 0) {
      found.push(plain.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, plain.slice(start)].filter((part) => part.trim() !== "");
}

const NAMES = ["pretrained", "model", "path", "engine", "model_version"] as const;
const ADAPTERS = ["peft", "delta", "lora_local_path"] as const;

function first(args: Args, keys: readonly string[]): string | null {
  return keys.map((key) => args.get(key) ?? "").find((value) => value !== "") ?? null;
}

/** The model string: `model_name` (of an adapter its own path, as the tool writes it), else the arguments'. */
export function modelOf(root: unknown): string | null {
  const named = madeUpNameOf(root) === null ? text(at(root, "model_name")) : null;
  return named ?? first(argsOf(at(root, "config", "model_args")), NAMES);
}

/** A run whose arguments name no model gets eight random letters and digits from 0.4.13, other ones every time. */
export function madeUpNameOf(root: unknown): string | null {
  const name = text(at(root, "model_name"));
  const isNamed = first(argsOf(at(root, "config", "model_args")), [...ADAPTERS, ...NAMES]) !== null;
  if (text(at(root, "model_source")) === null) return null;
  return name === null || isNamed || !/^[a-z0-9]{8}$/.test(name) ? null : name;
}

/** The model below an adapter whose name the file carries as the model's. */
export function baseModelOf(root: unknown): string | null {
  const base = first(argsOf(at(root, "config", "model_args")), NAMES);
  return base === modelOf(root) ? null : base;
}

/** Arguments that change answers, with the values that mean "as always". Compared and kept in lower case if boolean. */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  revision: ["main"],
  subfolder: [],
  quantization: ["none"],
  load_in_4bit: ["false"],
  load_in_8bit: ["false"],
  bnb_4bit_quant_type: [],
  gguf_file: [],
  autogptq: ["false"],
  gptqmodel: ["false"],
  kv_cache_dtype: ["auto"],
  enable_thinking: [],
  reasoning_effort: [],
};

/** Generation arguments that change answers; greedy decoding is the tool's default. */
const GENERATED: Readonly<Record<string, readonly string[]>> = {
  temperature: ["0"],
  top_p: ["1"],
  top_k: [],
  min_p: ["0"],
  do_sample: ["false"],
  num_beams: ["1"],
  repetition_penalty: ["1"],
  reasoning_effort: [],
};

function kept(args: Args, table: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(table).flatMap(([key, usual]): [string, string][] => {
    const value = normal(args.get(key) ?? "");
    return value === "" || value === "none" || usual.includes(value) ? [] : [[key, value]];
  });
}

/** Sampling settings that change answers and are not the default, of arguments in any of the shapes above. */
export function samplingOf(value: unknown): [string, string][] {
  return kept(argsOf(value), GENERATED);
}

/** Python's and JSON's spellings of one value alike: `True` is `true`, `0.0` is `0`. */
function normal(value: string): string {
  if (/^(true|false|none|null)$/i.test(value)) return value.toLowerCase().replace("null", "none");
  return value !== "" && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}

/** The settings that change the model's answers, as far as the file states them and they are not the default. */
export async function settingsOf(root: unknown): Promise<Settings | null> {
  const args = argsOf(at(root, "config", "model_args"));
  const adapter = first(args, ADAPTERS);
  const revision = normal(args.get("revision") ?? text(at(root, "config", "model_revision")) ?? "");
  const instruction = text(at(root, "system_instruction"));
  const template = text(at(root, "chat_template"));
  const settings: [string, string][] = [
    ...kept(new Map([...args, ["revision", revision]]), LOADED),
    ...kept(argsOf(at(root, "config", "gen_kwargs")), GENERATED),
  ];
  if (adapter !== null && adapter !== modelOf(root)) settings.push(["adapter", adapter]);
  if (instruction !== null) settings.push(["system_instruction", await digest(instruction)]);
  if (template !== null) settings.push(["chat_template", await digest(template)]);
  if (template !== null && hasShots(root) && at(root, "fewshot_as_multiturn") === true)
    settings.push(["fewshot_as_multiturn", "true"]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}

function hasShots(root: unknown): boolean {
  return entries(at(root, "n-shot")).some(([, shots]) => shots !== 0);
}

/** The longest answer that the run allowed, where it overrode the tasks' own. */
export function answerLimitOf(root: unknown): string | null {
  return first(argsOf(at(root, "config", "gen_kwargs")), ["max_gen_toks", "max_new_tokens", "max_tokens"]);
}

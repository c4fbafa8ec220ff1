import type { Settings } from "../../domain/evidence.ts";
import { digest } from "../digest.ts";
import { array, at, entries, type Json, object, text } from "../values.ts";
import type { Log } from "./inspect-ai-log.ts";

/** Generation settings that change answers. Absent means the provider's default, which the log does not know. */
const GENERATED = [
  "temperature",
  "top_p",
  "top_k",
  "reasoning_effort",
  "reasoning_tokens",
  "effort",
  "frequency_penalty",
  "presence_penalty",
];

/** Provider arguments that choose what is loaded, with the values that mean "as always". */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  model_path: [],
  revision: ["main"],
  quantization: [],
  load_in_4bit: ["false"],
  load_in_8bit: ["false"],
  gguf_file: [],
  peft: [],
  adapter: [],
  lora_path: [],
  kv_cache_dtype: ["auto"],
};

/** The settings in which the model answered: its own configuration, then the task's, then the generating step's. */
export async function settingsOf({ header }: Log): Promise<Settings | null> {
  const args = object(at(header, "eval", "model_args"));
  const steps = array(at(header, "plan", "steps")).filter((step) => at(step, "solver") === "generate");
  const generate: Json = Object.assign(
    {},
    args,
    object(at(header, "eval", "model_generate_config")),
    object(at(header, "plan", "config")),
    ...steps.map((step) => object(at(step, "params"))),
  );
  const settings: [string, string][] = [];
  for (const key of GENERATED) settings.push(...kept(key, generate[key], []));
  for (const [key, usual] of Object.entries(LOADED)) settings.push(...kept(key, args[key], usual));
  const system = text(generate.system_message);
  if (system !== null) settings.push(["system_message", await digest(system)]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}

function kept(key: string, value: unknown, usual: readonly string[]): [string, string][] {
  if (value === undefined || value === null || value === "") return [];
  const plain = typeof value === "string" ? value : JSON.stringify(value);
  return usual.includes(plain) ? [] : [[key, plain]];
}

/** What must be equal for two values of one task to be compared. */
export async function comparableOf({ header }: Log): Promise<Readonly<Record<string, string>>> {
  const version = at(header, "eval", "task_version");
  const harness = /^\d+\.\d+/.exec(text(at(header, "eval", "packages", "inspect_ai")) ?? "")?.[0];
  const args = entries(at(header, "eval", "task_args"))
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const solver = text(at(header, "eval", "solver"));
  return {
    ...(harness === undefined ? {} : { harness }),
    ...(typeof version === "number" || text(version) !== null ? { task_version: String(version) } : {}),
    ...(args.length === 0 ? {} : { task_args: await digest(JSON.stringify(args)) }),
    ...(solver === null ? {} : { solver }),
  };
}

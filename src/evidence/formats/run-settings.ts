import type { Settings } from "../../domain/evidence.ts";
import { digest } from "../digest.ts";

/**
 * What people log of a run as parameters: names are their own, so that only well-known ones are understood. Case and
 * the separators `_`, `-`, space and `/` make no difference.
 */
export type Params = ReadonlyMap<string, string>;

/** Names of the model under test, the most telling first. */
const MODELS = [
  "model",
  "model_name",
  "model_id",
  "model_name_or_path",
  "pretrained_model_name_or_path",
  "pretrained",
  "llm",
  "llm_model",
  "llm_name",
  "model.name",
  "model_path",
];

/** Names of what changes a model's answers, with what they are called here. */
const SETTINGS: ReadonlyMap<string, string> = new Map([
  ...["temperature", "top_p", "top_k", "min_p", "reasoning_effort", "enable_thinking", "quantization"].map(
    (name) => [name, name] as const,
  ),
  ...["prompt", "prompt_template", "prompt_name", "prompt_version", "system_prompt", "system_instruction"].map(
    (name) => [name, name] as const,
  ),
  ["revision", "revision"],
  ["model_revision", "revision"],
  ["adapter", "adapter"],
  ["peft", "adapter"],
  ["load_in_4bit", "load_in_4bit"],
  ["load_in_8bit", "load_in_8bit"],
]);

/** What must be equal for two scores to be compared. */
const COMPARABLE: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["shots", ["num_fewshot", "num_few_shot", "n_shot", "num_shots", "shots"]],
  ["max_tokens", ["max_tokens", "max_new_tokens", "max_gen_toks", "max_output_tokens"]],
];

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-\s/]+/g, "_");
}

/** By name: what a file says does not hang on the order of its keys, nor which of two names of one setting counts. */
function ordered(params: Params): readonly (readonly [key: string, value: string])[] {
  return [...params].sort(([a], [b]) => (a < b ? -1 : 1));
}

function named(params: Params, names: readonly string[]): string | null {
  const all = ordered(params);
  for (const name of names) {
    for (const [key, value] of all) if (plain(key) === name && value.trim() !== "") return value.trim();
  }
  return null;
}

/** The model that a run names under a well-known parameter; null: none does. */
export function modelOf(params: Params): string | null {
  const found = named(params, MODELS);
  return found === null || found.includes("\n") || /^(none|null)$/i.test(found) ? null : found;
}

/** Whether a parameter names the model or one of the settings. */
export function isUnderstood(key: string): boolean {
  return MODELS.includes(plain(key)) || SETTINGS.has(plain(key));
}

/** The settings that change answers, as far as they are logged; long texts as digests. */
export async function settingsOf(params: Params): Promise<Settings | null> {
  const settings: [string, string][] = [];
  for (const [key, value] of ordered(params)) {
    const name = SETTINGS.get(plain(key));
    if (name !== undefined && value.trim() !== "") settings.push([name, await settingOf(value.trim())]);
  }
  return settings.length === 0 ? null : Object.fromEntries(settings);
}

/** A value as a setting: numbers and truths alike however they are written, what is no plain name as a digest. */
export async function settingOf(value: string): Promise<string> {
  if (/^(true|false|none|null)$/i.test(value)) return value.toLowerCase().replace("null", "none");
  if (value !== "" && Number.isFinite(Number(value))) return String(Number(value));
  return /^[^[\],=\p{Cc}]{1,60}$/u.test(value) ? value : await digest(value);
}

/** Few-shot examples and the longest answer, as far as they are logged. */
export function comparableOf(params: Params): Readonly<Record<string, string>> {
  return Object.fromEntries(
    COMPARABLE.flatMap(([name, keys]): [string, string][] => {
      const value = named(params, keys);
      return value === null ? [] : [[name, value]];
    }),
  );
}

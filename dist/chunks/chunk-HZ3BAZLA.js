import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  digest
} from "./chunk-LHF5EGLI.js";

// src/evidence/formats/run-settings.ts
var MODELS = [
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
  "model_path"
];
var SETTINGS = new Map([
  ...["temperature", "top_p", "top_k", "min_p", "reasoning_effort", "enable_thinking", "quantization"].map(
    (name) => [name, name]
  ),
  ...["prompt", "prompt_template", "prompt_name", "prompt_version", "system_prompt", "system_instruction"].map(
    (name) => [name, name]
  ),
  ["revision", "revision"],
  ["model_revision", "revision"],
  ["adapter", "adapter"],
  ["peft", "adapter"],
  ["load_in_4bit", "load_in_4bit"],
  ["load_in_8bit", "load_in_8bit"]
]);
var COMPARABLE = [
  ["shots", ["num_fewshot", "num_few_shot", "n_shot", "num_shots", "shots"]],
  ["max_tokens", ["max_tokens", "max_new_tokens", "max_gen_toks", "max_output_tokens"]]
];
function plain(name) {
  return name.toLowerCase().replaceAll(/[-\s/]+/g, "_");
}
function ordered(params) {
  return [...params].sort(([a], [b]) => a < b ? -1 : 1);
}
function named(params, names) {
  const all = ordered(params);
  for (const name of names) {
    for (const [key, value] of all) if (plain(key) === name && value.trim() !== "") return value.trim();
  }
  return null;
}
function modelOf(params) {
  const found = named(params, MODELS);
  return found === null || found.includes("\n") || /^(none|null)$/i.test(found) ? null : found;
}
function isUnderstood(key) {
  return MODELS.includes(plain(key)) || SETTINGS.has(plain(key));
}
async function settingsOf(params) {
  const settings = [];
  for (const [key, value] of ordered(params)) {
    const name = SETTINGS.get(plain(key));
    if (name !== void 0 && value.trim() !== "") settings.push([name, await settingOf(value.trim())]);
  }
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
async function settingOf(value) {
  if (/^(true|false|none|null)$/i.test(value)) return value.toLowerCase().replace("null", "none");
  if (value !== "" && Number.isFinite(Number(value))) return String(Number(value));
  return /^[^[\],=\p{Cc}]{1,60}$/u.test(value) ? value : await digest(value);
}
function comparableOf(params) {
  return Object.fromEntries(
    COMPARABLE.flatMap(([name, keys]) => {
      const value = named(params, keys);
      return value === null ? [] : [[name, value]];
    })
  );
}

export {
  modelOf,
  isUnderstood,
  settingsOf,
  settingOf,
  comparableOf
};

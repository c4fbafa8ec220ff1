import type { Fact, Settings } from "../../domain/evidence.ts";
import { digest } from "../digest.ts";
import { at, finite, isObject, type Json, text } from "../values.ts";
import { stated } from "./facts.ts";
import { samplingOf } from "./lm-eval-args.ts";

const general = (root: Json, ...path: string[]) => at(root, "config_general", ...path);
const given = (root: Json, ...path: string[]) => at(root, "config_general", "model_config", ...path);

/** The model string; the newest files repeat it in the model's configuration. */
export function modelOf(root: Json): string | null {
  return text(general(root, "model_name")) ?? text(given(root, "model_name")) ?? text(given(root, "pretrained"));
}

/** Where the sampling settings stand: beside the model's name, in its configuration since 0.10. */
export function samplingSource(root: Json): unknown {
  const inner = given(root, "generation_parameters");
  return isObject(inner) ? inner : general(root, "generation_parameters");
}

/** Switches of a model's configuration that change its answers, with the values that mean "as always". */
const LOADED: readonly (readonly [key: string, usual: readonly unknown[]])[] = [
  ["revision", ["main", ""]],
  ["subfolder", [""]],
  ["quantization", [""]],
  ["load_in_4bit", [false]],
  ["load_in_8bit", [false]],
  ["override_chat_template", [false]],
  ["enable_thinking", []],
  ["reasoning_effort", [""]],
];

/** The settings that change the model's answers, as far as the file states them and they are not the default. */
export async function settingsOf(root: Json): Promise<Settings | null> {
  const loaded = LOADED.flatMap(([key, usual]): [string, string][] => {
    const value = given(root, key);
    const stated = typeof value === "string" || typeof value === "boolean";
    return stated && !usual.includes(value) ? [[key, String(value)]] : [];
  });
  const settings: [string, string][] = [...loaded, ...samplingOf(samplingSource(root))];
  const prompt = text(given(root, "system_prompt"));
  if (prompt !== null) settings.push(["system_prompt", await digest(prompt)]);
  const adapter = given(root, "adapter_weights") === true || given(root, "delta_weights") === true;
  const base = text(given(root, "base_model"));
  if (adapter && base !== null) settings.push(["base_model", base]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}

/** What the file says beside numbers. Its start and end are of a clock that tells no time of day. */
export function factsOf(root: Json): Readonly<Record<string, Fact>> {
  const seconds = Number(text(general(root, "total_evaluation_time_secondes")) ?? Number.NaN);
  const sha = text(general(root, "lighteval_sha"));
  return stated([
    ["tool", "lighteval"],
    ["tool_commit", sha === "?" ? null : sha],
    ["model_sha", text(general(root, "model_sha"))],
    // What the weights were computed in, which proves nothing of what they are stored in.
    ["compute_dtype", text(general(root, "model_dtype")) ?? text(given(root, "dtype"))],
    ["model_size", text(general(root, "model_size"))],
    ["provider", text(given(root, "provider"))],
    ["max_samples", finite(general(root, "max_samples"))],
    ["duration_s", Number.isFinite(seconds) && seconds > 0 ? seconds : null],
  ]);
}

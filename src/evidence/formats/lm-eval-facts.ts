import type { Fact } from "../../domain/evidence.ts";
import { at, finite, type Json, text } from "../values.ts";
import { stated } from "./facts.ts";
import { instantOfSeconds, zonedInstant } from "./instant.ts";
import { argsOf, baseModelOf, modelOf } from "./lm-eval-args.ts";
import type { Tasks } from "./lm-eval-tasks.ts";
import { precisionHint } from "./precision-hint.ts";

/** What the file says beside numbers. Absent statements are absent facts. */
export function factsOf({ root, groups }: Tasks): Readonly<Record<string, Fact>> {
  const args = argsOf(at(root, "config", "model_args"));
  return stated([
    ["tool", text(root.lmms_eval_version) === null ? "lm-eval" : "lmms-eval"],
    ["tool_version", text(root.lm_eval_version) ?? text(root.lmms_eval_version)],
    ["backend", text(at(root, "config", "model")) ?? text(root.model_source)],
    ["base_model", baseModelOf(root)],
    ["model_sha", text(at(root, "config", "model_sha"))],
    // What the weights were computed in, which proves nothing of what they are stored in.
    ["compute_dtype", text(at(root, "config", "model_dtype")) ?? args.get("dtype") ?? null],
    ["parameters", finite(at(root, "config", "model_num_parameters"))],
    ...precisionOf(root),
    ["host_gpus", gpusOf(text(root.pretty_env_info) ?? "")],
    ["limit", finite(at(root, "config", "limit"))],
    ["seed", finite(at(root, "config", "random_seed"))],
    ["duration_s", durationOf(root)],
    ["git_hash", text(root.git_hash)],
    ["transformers_version", text(root.transformers_version)],
    ["groups", groups.size === 0 ? null : [...groups]],
  ]);
}

const LOADS = ["quantization", "load_in_4bit", "load_in_8bit", "gguf_file", "autogptq", "gptqmodel"];

/** A hint of the weights' precision and where it came from: an argument, else the model's name. Never proof. */
function precisionOf(root: Json): [string, Fact][] {
  const args = argsOf(at(root, "config", "model_args"));
  const given = LOADS.filter((key) => !/^(|none|null|false)$/i.test(args.get(key) ?? ""));
  const [first] = given;
  if (first !== undefined) {
    return [["precision_hint", { value: `${first}=${args.get(first) ?? ""}`, source: "config.model_args" }]];
  }
  return [["precision_hint", precisionHint(modelOf(root) ?? "")]];
}

/** GPUs of the machine that ran the harness, not necessarily those that ran the model (API models: never). */
function gpusOf(info: string): Fact {
  const names = [...info.matchAll(/\bGPU \d+: ([^\r\n]+)/g)].map(([, name]) => (name ?? "").trim());
  return names.length === 0 ? null : names;
}

/** Wall time of the run; the file gives it as text. */
function durationOf(root: Json): number | null {
  const given = root.total_evaluation_time_seconds;
  const seconds = typeof given === "string" ? Number(given) : finite(given);
  return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

/** `date` is seconds since the epoch (some wrappers: ISO text); anything that is no plausible date is none. */
export function measuredAt(root: Json): string | null {
  return instantOfSeconds(root.date) ?? zonedInstant(root.date);
}

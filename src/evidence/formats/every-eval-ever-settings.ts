import type { Fact, Settings } from "../../domain/evidence.ts";
import { digest } from "../digest.ts";
import { array, at, finite, isObject, type Json, text } from "../values.ts";
import { stated } from "./facts.ts";
import { instantOfSeconds, newestOf, zonedInstant } from "./instant.ts";
import { samplingOf } from "./lm-eval-args.ts";

/** The settings under which a result was made, as far as they are stated and not the default. */
export async function settingsOf(result: unknown): Promise<Settings | null> {
  const args = at(result, "generation_config", "generation_args");
  const stated = isObject(args) ? args : at(result, "generation_config");
  const known = Object.fromEntries(["temperature", "top_p", "top_k"].map((key) => [key, at(stated, key) ?? null]));
  const settings = samplingOf(known);
  if (at(stated, "reasoning") === true) settings.push(["reasoning", "true"]);
  const prompt = text(at(stated, "prompt_template"));
  if (prompt !== null) settings.push(["prompt", await digest(prompt)]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}

/** What must be equal for two results to be compared. */
export function comparableOf(root: Json, result: unknown): Record<string, string> {
  const source = at(result, "source_data");
  const library = text(at(root, "eval_library", "name"));
  const version = /^\d+\.\d+/.exec(text(at(root, "eval_library", "version")) ?? "")?.[0];
  const tokens = finite(at(result, "generation_config", "generation_args", "max_tokens"));
  const stated: [string, string | null][] = [
    ["harness", library === null ? null : [library, version].filter(Boolean).join(" ")],
    ["dataset", text(at(source, "hf_repo")) ?? text(at(source, "dataset_name"))],
    ["split", text(at(source, "hf_split"))],
    ["max_tokens", tokens === null ? null : String(tokens)],
  ];
  return Object.fromEntries(stated.filter((one): one is [string, string] => one[1] !== null));
}

/** When it was evaluated; when the record was made says nothing of that. */
export function momentOf(root: Json): string | null {
  const own = momentIn(root.evaluation_timestamp);
  if (own !== null) return own;
  return newestOf(array(root.evaluation_results).map((one) => momentIn(at(one, "evaluation_timestamp"))));
}

/** Seconds since the epoch, mostly as text, or ISO text with a zone. */
function momentIn(value: unknown): string | null {
  const plain = text(value);
  const seconds = plain !== null && /^\d{9,11}(\.\d+)?$/.test(plain) ? Number(plain) : finite(value);
  if (seconds !== null) return seconds > 1e8 ? instantOfSeconds(seconds) : null;
  return zonedInstant(value);
}

/** What a record says beside scores. */
export function factsOf(root: Json): Readonly<Record<string, Fact>> {
  const more = at(root, "model_info", "additional_details");
  const precision = text(at(more, "precision"));
  const library = [at(root, "eval_library", "name"), at(root, "eval_library", "version")].map(text);
  const engine = at(root, "model_info", "inference_engine");
  return stated([
    ["tool", "every-eval-ever"],
    ["eval_library", library[0] === null ? null : library.filter((one) => one !== null && one !== "unknown").join(" ")],
    ["evaluation_id", text(root.evaluation_id)],
    ["source", text(at(root, "source_metadata", "source_name"))],
    ["source_type", text(at(root, "source_metadata", "source_type"))],
    ["evaluator", text(at(root, "source_metadata", "evaluator_relationship"))],
    ["retrieved_at", momentIn(root.retrieved_timestamp)],
    ["inference_platform", known(at(root, "model_info", "inference_platform"))],
    ["inference_engine", known(isObject(engine) ? at(engine, "name") : engine)],
    [
      "precision_hint",
      precision === null ? null : { value: precision, source: "model_info.additional_details.precision" },
    ],
  ]);
}

function known(value: unknown): string | null {
  return value === "unknown" ? null : text(value);
}

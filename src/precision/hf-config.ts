import { classWidth } from "../domain/vocabulary.ts";
import { sameWidth, widthText } from "./descriptor.ts";
import { at, object, text, word } from "./json.ts";
import { exceptsAll } from "./overrides.ts";
import { kvOf, METHODS } from "./quantization.ts";
import type { Statement } from "./statement.ts";

/** Files beside a config.json that may carry the only statement. */
export const SIDECARS = ["hf_quant_config.json", "quantize_config.json", "quant_config.json"] as const;

/** A JSON file by its name. */
export interface ConfigFile {
  readonly name: string;
  readonly value: unknown;
}

/** What one file is. */
export type ConfigKind = "model" | "quantization" | "modelopt" | "gptq" | "awq" | "onnx" | "tensorrt-llm";

/** Where a model's config may state a quantization, and what is there where it names no method. */
const PLACES: readonly (readonly [path: readonly string[], unnamed: string])[] = [
  [["quantization_config"], "mlx"],
  [["text_config", "quantization_config"], "mlx"],
  [["llm_config", "quantization_config"], "mlx"],
  [["language_config", "quantization_config"], "mlx"],
  [["thinker_config", "text_config", "quantization_config"], "mlx"],
  [["compression_config"], "compressed-tensors"],
  [["quantization"], "mlx"],
  [["pretrained_config", "quantization"], "modelopt"],
];

/** What kind of configuration an object is, by its keys; null: none that speaks of precision. */
export function configKind(value: unknown): ConfigKind | null {
  const has = (...path: readonly string[]) => at(value, ...path) !== undefined;
  if (has("pretrained_config", "architecture")) return "tensorrt-llm";
  // A sidecar of modelopt names its producer as a rule; what states nothing else is one too.
  if (has("quantization", "quant_algo") && !has("model_type")) return has("architecture") ? "tensorrt-llm" : "modelopt";
  if (has("model_type") || has("architectures") || has("quantization_config") || has("text_config")) return "model";
  if (has("_class_name") && has("_diffusers_version")) return "model";
  if (has("quant_method")) return "quantization";
  if (has("w_bit") && has("q_group_size")) return "awq";
  if (has("bits") && has("group_size") && (has("desc_act") || has("sym") || has("damp_percent"))) return "gptq";
  if (has("per_model_config") || (has("per_channel") && has("reduce_range"))) return "onnx";
  return null;
}

/** Every statement of a file, in the order in which they count. */
export function statementsOf({ name, value }: ConfigFile): readonly Statement[] {
  const kind = configKind(value);
  if (kind === "quantization") return statement(`${name}: /`, methodOf(value, ""), value);
  if (kind === "gptq" || kind === "awq") return statement(`${name}: /`, kind, value);
  if (kind === "modelopt") return statement(`${name}: /quantization`, "modelopt", at(value, "quantization"));
  if (kind === "onnx") return onnxStatement(name, value);
  const found = PLACES.flatMap(([path, unnamed]) => {
    const config = at(value, ...path);
    if (object(config) === null) return [];
    const place = `${name}: /${path.join("/")}`;
    // The sidecar of modelopt as it stands, put into config.json.
    if (at(config, "quantization", "quant_algo") !== undefined)
      return statement(`${place}/quantization`, "modelopt", at(config, "quantization"));
    return statement(place, methodOf(config, unnamed), config);
  });
  return experts(name, value, found);
}

function methodOf(config: unknown, unnamed: string): string {
  const named = text(at(config, "quant_method"));
  if (named !== null) return named.toLowerCase();
  if (at(config, "quant_algo") !== undefined) return "modelopt";
  if (at(config, "load_in_4bit") !== undefined || at(config, "load_in_8bit") !== undefined) return "bitsandbytes";
  return at(config, "config_groups") !== undefined ? "compressed-tensors" : unnamed;
}

function statement(place: string, method: string, config: unknown): Statement[] {
  const blank = { class: null, weight: null, activation: null, kv: null, group: null, notes: [], method };
  const parse = METHODS.get(method);
  if (!parse) return [{ ...blank, place, notes: [`${place}: the method ${word(method)} is not known`] }];
  const said = parse(config);
  if (said === null) return [];
  const kv = said.kv ?? kvOf(at(config, "kv_cache_scheme"));
  const layers = at(config, "kv_cache_quant_config");
  const scheme =
    at(config, "kv_cache_scheme") ??
    at(config, "kv_cache_quant_algo") ??
    (Object.keys(object(layers) ?? {}).length > 0 ? layers : null);
  // `auto` leaves the cache to the engine.
  const strange =
    kv === null && scheme != null && scheme !== "auto"
      ? [`its scheme of the KV cache, ${word(scheme)}, is not known`]
      : [];
  const none = exceptsAll(config);
  const open = none === null ? {} : { class: null, weight: null, activation: null };
  const notes = [...(said.notes ?? []), ...strange, ...(none === null ? [] : [none])];
  const kvOpen = strange.length > 0 ? ({ kvOpen: true } as const) : {};
  return [{ ...blank, ...said, ...open, kv, ...kvOpen, place, notes: notes.map((note) => `${place}: ${note}`) }];
}

/** optimum and transformers.js: dynamic quantization of an ONNX model, whatever the file is called. */
function onnxStatement(name: string, value: unknown): Statement[] {
  const models = Object.values(object(at(value, "per_model_config")) ?? {});
  const types = [...new Set(models.map((one) => text(at(one, "weight_type"))))];
  const [type] = types;
  const place = `${name}: /per_model_config`;
  const width = types.length === 1 && /^Q?U?Int8$/i.test(type ?? "") ? classWidth("int8") : null;
  const blank = { kv: null, group: null, place, method: "onnx-dynamic" };
  const notes = width === null ? [`${place}: its weight types are ${word(types)}`] : [];
  const activation = width === null ? null : { bits: 32, kind: "float" as const };
  return [{ ...blank, class: width === null ? null : "int8", weight: width, activation, notes }];
}

/** DeepSeek V4 states FP8 and stores its routed experts, nearly all of its weights, in fewer bits. */
function experts(name: string, value: unknown, found: readonly Statement[]): readonly Statement[] {
  const dtype = text(at(value, "expert_dtype")) ?? text(at(value, "text_config", "expert_dtype"));
  const width = dtype === null ? null : classWidth(dtype);
  if (dtype === null || width === null) return found;
  const [first] = found;
  const note = `${name}: /expert_dtype is ${word(dtype)}: the routed experts, most of the weights, are ${dtype}${first ? `, the rest ${first.class ?? first.method}` : ""}`;
  const place = `${name}: /expert_dtype`;
  const blank = { activation: null, kv: null, group: null, method: "experts", notes: [] };
  const top = { ...blank, ...first, place, class: dtype, weight: width };
  return [{ ...top, notes: [...top.notes, note] }];
}

/** The compute dtype that a config declares; null: none. It proves nothing of the weights. */
export function computeDtype(value: unknown): string | null {
  const places: readonly (readonly string[])[] = [
    ["dtype"],
    ["torch_dtype"],
    ["text_config", "dtype"],
    ["text_config", "torch_dtype"],
    ["pretrained_config", "dtype"],
  ];
  return places.map((path) => text(at(value, ...path))).find((one) => one !== null) ?? null;
}

/** In what statements differ, as a sentence each; what one leaves open contradicts nothing. */
export function disagreements(statements: readonly Statement[]): readonly string[] {
  const [first, ...others] = statements;
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const said: string[] = [];
    if (first.class !== null && other.class !== null && first.class !== other.class)
      said.push(
        `${first.place} says ${first.class} (${first.method}), ${other.place} says ${other.class} (${other.method})`,
      );
    for (const axis of ["activation", "kv"] as const) {
      const [a, b] = [first[axis], other[axis]];
      if (a === null || b === null || sameWidth(a, b)) continue;
      const what = axis === "kv" ? "a KV cache" : "activations";
      said.push(`${first.place} says ${what} of ${widthText(a)}, ${other.place} says ${widthText(b)}`);
    }
    return said;
  });
}

/** One statement of several that agree: what the first leaves open, the others fill. */
export function merged(statements: readonly Statement[]): Statement | null {
  const [first] = statements;
  if (first === undefined) return null;
  const pick = <Key extends "class" | "weight" | "activation" | "kv" | "group">(key: Key): Statement[Key] | null =>
    statements.map((one) => one[key]).find((value) => value !== null) ?? null;
  const telling = statements.find((one) => one.class !== null) ?? first;
  return {
    ...telling,
    ...(statements.some((one) => one.kvOpen) ? { kvOpen: true } : {}),
    weight: pick("weight"),
    activation: pick("activation"),
    kv: pick("kv"),
    group: pick("group"),
  };
}

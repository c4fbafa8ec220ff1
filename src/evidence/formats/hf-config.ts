import { configArtefact } from "../../precision/declared.ts";
import type { About, Outline, Reader } from "../reader.ts";
import { artefactEvidence } from "./artefact.ts";

/** Keys that only a model's configuration has together, each with what must be below it. */
const SHAPES: readonly (readonly string[])[] = [
  ["model_type", "transformers_version"],
  ["model_type", "architectures"],
  ["model_type", "hidden_size"],
  ["model_type", "quantization_config"],
  ["model_type", "quantization"],
  ["model_type", "text_config"],
  ["architectures", "quantization_config"],
  ["architectures", "torch_dtype"],
  ["_class_name", "_diffusers_version"],
];

/** Keys of a quantization alone, as sidecars and bare `quantization_config` objects have them. */
const QUANTIZATIONS: readonly (readonly string[])[] = [
  ...["config_groups", "activation_scheme", "modules_to_not_convert", "global_quant_config", "quant_type"].map(
    (key) => ["quant_method", key],
  ),
  ...["load_in_4bit", "load_in_8bit", "group_size", "quant_config"].map((key) => ["quant_method", key]),
  ["w_bit", "q_group_size"],
  ["bits", "group_size", "desc_act"],
  ["bits", "group_size", "sym"],
  ["bits", "group_size", "damp_percent"],
  ["per_model_config", "per_channel"],
  ["per_channel", "reduce_range"],
];
/** Results name the settings of their model too; they are no configuration. */
const RESULTS = ["model", "results", "metrics", "accuracy"];

const about: About = {
  title: "Hugging Face configuration",
  files: "config.json, its sidecars, TensorRT-LLM's config.json",
  recognised: "`model_type` with what only configurations have; keys of a quantization alone",
  feeds: { precision: "declared" },
};

/** config.json of a model, its sidecars of quantization, and the configuration of TensorRT-LLM: declarations all. */
export const hfConfig: Reader = {
  id: "hf-config",
  about,
  recognise,
  read: async (document) => artefactEvidence("hf-config", await configArtefact(document.source, await document.json())),
};

function recognise(outline: Outline): boolean {
  if (outline.kind !== "object") return false;
  if (outline.nested("quantization").has("quant_algo"))
    return outline.keys.size === 1 || ["producer", "architecture"].some((key) => outline.keys.has(key));
  if (outline.nested("pretrained_config").has("architecture")) return true;
  const fits = (shapes: readonly (readonly string[])[]) =>
    shapes.some((keys) => keys.every((key) => outline.keys.has(key)));
  return fits(SHAPES) || (fits(QUANTIZATIONS) && !RESULTS.some((key) => outline.keys.has(key)));
}

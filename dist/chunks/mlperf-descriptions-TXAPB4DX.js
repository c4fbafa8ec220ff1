import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  placeFacts,
  placeOf
} from "./chunk-IQZDKNEK.js";
import {
  numeric,
  stated
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  count,
  isObject,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/mlperf-descriptions.ts
function evidenceOf(root, path) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const place = placeOf(path);
  const system = Object.hasOwn(root, "accelerators_per_node");
  const facts = system ? systemFacts(root, path) : measurementFacts(root);
  return {
    format: "mlperf",
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: stated([...Object.entries(placeFacts(place)), ["model", place.model], ...facts]),
    problems: [],
    measuredAt: null,
    // A system is that of every model that was measured on it; the weights are of one.
    ...system || place.model === null ? {} : { about: [{ model: place.model, variant: null }] }
  };
}
function measurementFacts(root) {
  return [
    ["precision", text(root.weight_data_types)],
    ["input_data_types", text(root.input_data_types)],
    ["weight_transformations", text(root.weight_transformations)],
    ["retraining", text(root.retraining)],
    ["starting_weights", text(root.starting_weights_filename)]
  ];
}
function systemFacts(root, path) {
  const [each, nodes] = [count(numeric(root.accelerators_per_node)), count(numeric(root.number_of_nodes))];
  const gpus = each === null || nodes === null ? 0 : each * nodes;
  const file = path.slice(path.lastIndexOf("/") + 1);
  return [
    ["system", file.replace(/\.json$/, "")],
    ["system_name", text(root.system_name)],
    ["hardware", gpus === 0 ? null : text(root.accelerator_model_name)],
    ["gpus", gpus === 0 ? null : gpus],
    ["nodes", nodes],
    ["host_cpu", text(root.host_processor_model_name)],
    ["framework", text(root.framework)],
    ["submitter", text(root.submitter)],
    ["division", text(root.division)],
    ["status", text(root.status)],
    ["system_type", text(root.system_type)]
  ];
}
export {
  evidenceOf
};

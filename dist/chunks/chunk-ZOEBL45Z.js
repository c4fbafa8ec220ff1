import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  FLOAT_16,
  FLOAT_8,
  FULL_BITS,
  INT_8,
  UNKNOWN_PRECISION,
  at2 as at,
  checkedAgainst,
  nameClaim,
  number,
  object2 as object,
  precisionFact,
  sameWidth,
  size,
  sum,
  text2 as text,
  widthText,
  word
} from "./chunk-MFNCQD2S.js";
import {
  classWidth,
  classesAgree,
  termOf
} from "./chunk-FIBQDHYA.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/precision/schemes.ts
var PARTS = [
  ...["weight", "qweight", "weight_packed", "blocks", "W_q", "_data", "_weight_qdata"],
  ...["qzeros", "scales", "g_idx", "biases", "scale", "scale_inv", "zeros", "_scale", "scale_2", "global_scale"],
  ...["weight_scale", "weight_scale_inv", "weight_scale_2", "weight_zero_point", "weight_shape", "weight_g_idx"],
  ...["weight_global_scale", "input_global_scale", "input_scale", "input_zero_point", "output_scale"],
  ...["_weight_scale", "_weight_zero_point", "_weight_act_pre_scale"],
  ...["weight_scales", "pre_quant_scale", "SCB", "weight_format", "k_scale", "v_scale", "q_scale", "prob_scale"],
  ...["absmax", "quant_map", "nested_absmax", "nested_quant_map"],
  ...["quant_state.bitsandbytes__nf4", "quant_state.bitsandbytes__fp4"]
];
var PLAIN = ["weight", ""];
var BYTES = ["U8", "I8"];
var E8M0 = ["F8_E8M0", "E8M0", "UE8", "U8"];
var E4M3 = ["F8_E4M3", "F8_E4M3FNUZ"];
var SCALES = ["weight_scale", "weight_scale_inv", "scale", "scale_inv", "weight_scales", "_scale", "_weight_scale"];
var SCHEMES = [
  { part: ["qweight"], dtypes: ["I32"], beside: ["scales"], read: gptqOrAwq },
  {
    part: PLAIN,
    dtypes: ["U8", "I8", "F32", "F16", "BF16"],
    beside: ["quant_state.bitsandbytes__nf4", "quant_state.bitsandbytes__fp4"],
    read: ({ weight, parts }) => ({
      class: parts.has("quant_state.bitsandbytes__nf4") ? "nf4" : "fp4",
      method: "bitsandbytes",
      // The container may be of any dtype (bnb_4bit_quant_storage); two weights lie in each of its bytes.
      perElement: weight.elements === 0 ? 2 : 2 * weight.bytes / weight.elements,
      activation: FLOAT_16
    })
  },
  { part: PLAIN, dtypes: ["I8"], beside: ["SCB"], read: () => held("int8", "bitsandbytes", 1, FLOAT_16) },
  { part: ["weight_packed", "weight"], dtypes: ["I32"], beside: ["weight_scale"], read: packedInts },
  {
    part: ["weight_packed"],
    dtypes: ["U8"],
    beside: ["weight_scale"],
    read: ({ parts }) => held(isOf(parts.get("weight_scale"), E4M3) ? "nvfp4" : "mxfp4", "compressed-tensors", 2)
  },
  { part: ["blocks"], dtypes: ["U8"], beside: ["scales"], read: () => held("mxfp4", "mxfp4", 2, FLOAT_16) },
  { part: PLAIN, dtypes: ["U32"], beside: ["scales"], read: mlx },
  { part: PLAIN, dtypes: [...BYTES, "F4", "FP4"], beside: SCALES, read: microscaled },
  { part: [...PLAIN, "_weight_qdata"], dtypes: ["U8"], beside: SCALES, read: packedBytes },
  { part: [...PLAIN, "_data", "_weight_qdata"], dtypes: ["I8"], beside: SCALES, read: () => held("int8", "int8", 1) },
  { part: ["W_q"], dtypes: ["U8"], beside: ["scale"], read: packedBytes },
  // HQQ packs ten weights of 3 bits in 32.
  { part: ["W_q"], dtypes: ["I32"], beside: ["scale"], read: () => held("int3", "hqq", 10, FLOAT_16) },
  {
    part: [...PLAIN, "_data", "_weight_qdata"],
    dtypes: [...E4M3, "F8_E5M2", "F8_E5M2FNUZ"],
    beside: SCALES,
    read: float8
  }
];
function packedBy(layer, statement2) {
  for (const scheme of SCHEMES) {
    if (!scheme.part.includes(layer.part) || !scheme.dtypes.includes(layer.weight.dtype)) continue;
    if (!scheme.beside.some((part) => layer.parts.has(part))) continue;
    const packed2 = scheme.read(layer, statement2);
    if (packed2 !== null) return packed2;
  }
  return null;
}
function held(name, method, perElement, activation = null) {
  return { class: name, method, perElement, activation };
}
function isOf(tensor, dtypes) {
  return tensor !== void 0 && dtypes.includes(tensor.dtype);
}
function integers(bits, method, activation) {
  return [2, 3, 4, 5, 6, 8].includes(bits) ? held(`int${bits}`, method, 32 / bits, activation) : null;
}
function gptqOrAwq({ weight, parts }, statement2) {
  const [, columns = 0] = weight.shape;
  const [, outputs = 0] = parts.get("scales")?.shape ?? [];
  const zeros = parts.get("qzeros")?.shape[1] ?? 0;
  const bits = zeros > 0 && outputs > 0 ? 32 * zeros / outputs : statement2?.weight?.bits ?? 0;
  return integers(bits, columns === outputs ? "gptq" : "awq", FLOAT_16);
}
function packedInts(_, statement2) {
  if (statement2?.weight?.kind === "float") return null;
  return integers(statement2?.weight?.bits ?? 0, statement2?.method ?? "", null);
}
function mlx({ weight, parts }, statement2) {
  const scales = parts.get("scales");
  const group2 = statement2?.group ?? null;
  if (scales === void 0 || scales.elements === 0 || group2 === null || group2 <= 0) return null;
  const bits = weight.elements / scales.elements * 32 / group2;
  const float = statement2?.class ?? "";
  if (parts.has("biases") || !["mxfp4", "nvfp4", "mxfp8"].includes(float)) return integers(bits, "mlx", FLOAT_16);
  return held(bits === 8 ? "mxfp8" : float, "mlx", 32 / bits, FLOAT_16);
}
function microscaled({ weight, parts }) {
  const scale = SCALES.map((part) => parts.get(part)).find((one) => one !== void 0 && one.elements > 0);
  if (scale === void 0) return null;
  const shared = weight.bytes / scale.elements;
  const perElement = weight.dtype === "F4" || weight.dtype === "FP4" ? 1 : 2;
  if (isOf(scale, E4M3) && shared === 8) return held("nvfp4", "modelopt", perElement);
  if (isOf(scale, E8M0) && shared === 16) return held("mxfp4", "mxfp4", perElement);
  return perElement === 1 ? held("fp4", "fp4", 1) : null;
}
function packedBytes(_, statement2) {
  const bits = statement2?.weight?.kind === "int" ? statement2.weight.bits : 0;
  if (statement2 === null || statement2.class === null) return null;
  if (bits === 1.58) return held(statement2.class, statement2.method, 4, INT_8);
  return [2, 4, 8].includes(bits) ? held(statement2.class, statement2.method, 8 / bits) : null;
}
function float8({ weight, parts }) {
  const scale = parts.get("weight_scale") ?? parts.get("weight_scale_inv") ?? parts.get("scale");
  const micro = isOf(scale, E8M0) && scale !== void 0 && scale.elements * 32 === weight.elements;
  return held(micro ? "mxfp8" : "fp8", micro ? "mxfp8" : "fp8", 1);
}
function activationOf(name, layer) {
  if (!layer.parts.has("input_scale") && !layer.parts.has("input_global_scale")) return null;
  return ACTIVATIONS.get(name) ?? null;
}
var ACTIVATIONS = /* @__PURE__ */ new Map([
  ["fp8", FLOAT_8],
  ["mxfp8", FLOAT_8],
  ["int8", INT_8],
  ["nvfp4", { bits: 4, kind: "float" }]
]);

// src/precision/classify.ts
var PLAIN2 = new Map([
  ...[["F64", "fp64"], ["F32", "fp32"], ["F16", "fp16"], ["BF16", "bf16"]],
  ...["F8_E4M3", "F8_E5M2", "F8_E4M3FNUZ", "F8_E5M2FNUZ"].map((dtype) => [dtype, "fp8"]),
  ...["F6_E2M3", "F6_E3M2"].map((dtype) => [dtype, "fp6"]),
  ...["F4", "FP4"].map((dtype) => [dtype, "fp4"])
]);
var WEIGHTS = /* @__PURE__ */ new Set([
  ...["weight", "qweight", "weight_packed", "blocks", "W_q", "_data", "_weight_qdata", ""]
]);
var ENDING = new RegExp(
  `^(.*?)(?:[._](?:weight\\.)?(${[...PARTS].sort((a, b) => b.length - a.length).map((part) => part.replaceAll(".", "\\.")).join("|")}))$`,
  "s"
);
var DENSEST = 4;
var ADAPTER = /\.(lora_(A|B|embedding_A|embedding_B|magnitude_vector)|lora_(up|down))(\.|$)/;
function classify(tensors, statement2) {
  if (tensors.length > 0 && tensors.every(({ name }) => ADAPTER.test(name))) return ADAPTER_ALONE;
  const shares = /* @__PURE__ */ new Map();
  const methods = /* @__PURE__ */ new Map();
  const activations = /* @__PURE__ */ new Map();
  const strange = /* @__PURE__ */ new Map();
  const add = (name, tensor, parameters, scales, matrix = tensor.shape.length > 1) => {
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    one.parameters += parameters;
    one.matrix += matrix ? parameters : 0;
    one.bytes += tensor.bytes + scales;
    shares.set(name, one);
  };
  const plain = (tensor) => {
    const name = PLAIN2.get(tensor.dtype);
    if (name !== void 0) return add(name, tensor, tensor.elements, 0);
    const { dtype } = tensor;
    const one = strange.get(dtype) ?? { tensors: 0, elements: 0, bytes: 0 };
    strange.set(dtype, {
      tensors: one.tensors + 1,
      elements: one.elements + tensor.elements,
      bytes: one.bytes + tensor.bytes
    });
  };
  for (const parts of layersOf(tensors)) {
    const layer = layerOf(parts);
    const packed2 = layer === null ? null : packedBy(layer, statement2);
    if (layer === null || packed2 === null) {
      for (const [part, tensor] of parts) if (!isScalarScale(part, tensor)) plain(tensor);
      continue;
    }
    const beside = sum([...parts].filter(([part]) => !WEIGHTS.has(part)).map(([, one]) => one.bytes));
    for (const [part, tensor] of parts) if (WEIGHTS.has(part) && part !== layer.part) plain(tensor);
    const parameters = Math.round(layer.weight.elements * packed2.perElement);
    add(packed2.class, layer.weight, parameters, beside, true);
    note(packed2, layer, parameters);
  }
  function note(packed2, layer, parameters) {
    methods.set(packed2.method, (methods.get(packed2.method) ?? 0) + parameters);
    const width = activationOf(packed2.class, layer) ?? packed2.activation;
    if (width !== null && !activations.has(packed2.class)) activations.set(packed2.class, width);
  }
  const held2 = [...strange].map(([dtype, one]) => ({ dtype, ...one }));
  const result = described(
    [...shares].map(([name, tally]) => shareOf(name, tally)),
    {
      strange: sum(held2.filter(({ dtype }) => dtype !== "BOOL" && dtype !== "I64").map((one) => one.bytes)),
      method: dominant([...methods].map(([name, matrix]) => ({ name, matrix })))?.name ?? null,
      activations
    }
  );
  return { ...result, notes: [...result.notes, ...held2.map(strangeNote)] };
}
var ADAPTER_ALONE = {
  ...UNKNOWN_PRECISION,
  grade: "A",
  notes: ["it holds an adapter (LoRA) alone: the precision is that of the base model, whose weights are not here"]
};
function strangeNote(one) {
  const [what, have] = one.tensors === 1 ? ["1 tensor", "has"] : [`${one.tensors} tensors`, "have"];
  return `${what} of ${one.dtype} (${one.elements} elements) ${have} no scales beside that tell what the integers hold: they count as data, not as quantized weights`;
}
function layersOf(tensors) {
  const layers = /* @__PURE__ */ new Map();
  for (const tensor of tensors) {
    const [, base = tensor.name, part = ""] = ENDING.exec(tensor.name) ?? [];
    const layer = layers.get(base);
    if (!layer) layers.set(base, /* @__PURE__ */ new Map([[part, tensor]]));
    else if (!layer.has(part)) layer.set(part, tensor);
    else layers.set(`${base}
${tensor.name}`, /* @__PURE__ */ new Map([[part, tensor]]));
  }
  return layers.values();
}
function layerOf(parts) {
  for (const [part, weight] of parts) if (WEIGHTS.has(part) && parts.size > 1) return { weight, part, parts };
  return null;
}
function isScalarScale(part, tensor) {
  return part.endsWith("_scale") && tensor.elements === 1;
}
function shareOf(name, { parameters, matrix, bytes }) {
  return { class: name, bits: classWidth(name)?.bits ?? 0, parameters, matrix, bytes };
}
function dominant(shares) {
  return shares.reduce((most, one) => most === null || one.matrix > most.matrix ? one : most, null);
}
function described(shares, more) {
  const ordered = [...shares].sort((a, b) => b.matrix - a.matrix || b.parameters - a.parameters || b.bits - a.bits);
  const [first] = ordered;
  const parameters = sum(ordered.map((share) => share.parameters));
  const matrix = sum(ordered.map((share) => share.matrix));
  const bytes = sum(ordered.map((share) => share.bytes));
  const blank = { ...UNKNOWN_PRECISION, grade: "A", shares: ordered };
  if (first === void 0 || parameters === 0)
    return { ...blank, notes: ["it has no weights: nothing tells a precision"] };
  const known = {
    ...blank,
    bitsPerWeight: 8 * bytes / parameters,
    parameters,
    bytes,
    quantizedShare: matrix === 0 ? null : sum(ordered.filter((one) => one.bits < FULL_BITS).map((one) => one.matrix)) / matrix
  };
  if (more.strange * DENSEST > Math.max(first.matrix, matrix === 0 ? first.parameters : 0)) {
    const why = `the floats alone are mostly ${first.class}, but integers that nothing explains may hold more weights than these do`;
    return { ...blank, bytes, notes: [why] };
  }
  const weight = classWidth(first.class);
  const full = first.bits >= FULL_BITS && weight !== null ? weight : null;
  return {
    ...known,
    class: first.class,
    weight,
    activation: more.activations.get(first.class) ?? (full === null ? null : full.bits > 16 ? full : FLOAT_16),
    method: more.method
  };
}

// src/precision/overrides.ts
var SMALL = /(^|[._])(gate|router|shared_expert_gate|lm_head|embed_tokens|embeddings?|wte|output)$/;
var LISTS = ["ignore", "modules_to_not_convert", "exclude", "exclude_modules", "ignored_layers"];
var EVERYTHING = /* @__PURE__ */ new Set(["re:.*", "re:^.*$", "re:.+", "*", ".*", "Linear", "model", "model.*"]);
var FULL_BITS2 = 16;
function exceptsAll(config) {
  for (const key of LISTS) {
    const list = at(config, key);
    const all = Array.isArray(list) ? list.find((one) => typeof one === "string" && EVERYTHING.has(one)) : void 0;
    if (all !== void 0) return `its ${key} has "${all}", which is every layer: nothing may be quantized`;
  }
  return null;
}
function otherBits(modules, bits) {
  const found = Object.entries(object(modules) ?? {}).flatMap(([name, one]) => {
    const own = number(at(one, "bits"));
    if (own === null || own === bits || own >= FULL_BITS2 || name.startsWith("-:")) return [];
    return SMALL.test(name.replace(/[$*\\]+$/, "")) ? [] : [own];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}
function otherDtypes(layers, dtype) {
  const found = Object.entries(object(layers) ?? {}).flatMap(([name, one]) => {
    const weight = at(one, "weight");
    const own = text(at(Array.isArray(weight) ? weight.at(-1) : weight, "dtype"));
    return own === null || own === dtype || SMALL.test(name) ? [] : [own];
  });
  return [...new Set(found)].sort();
}

// src/precision/quantization.ts
function named(name, activation) {
  const term = name === null ? null : termOf(name);
  if (term === null) return { notes: [`${word(name)} is not a precision that the vocabulary knows`] };
  return {
    class: term.class,
    weight: term.weight,
    activation: activation === void 0 ? term.activation : activation
  };
}
function integers2(bits, activation = FLOAT_16) {
  if (bits === null) return { notes: ["it does not state bits; 2, 3, 4 and 8 exist"], activation };
  return { ...named(`int${bits}`, activation), activation };
}
function mixed(said, others) {
  if (others.length === 0) return said;
  const note = `single modules of it have ${others.join(", ")} instead; the tensors tell which holds most`;
  return { ...said, class: null, weight: null, notes: [...said.notes ?? [], note] };
}
var group = (config, ...keys) => keys.map((key) => number(at(config, key))).find((one) => one !== null) ?? null;
var METHODS = /* @__PURE__ */ new Map([
  [
    "gptq",
    (config) => ({
      ...mixed(integers2(number(at(config, "bits"))), otherBits(at(config, "dynamic"), number(at(config, "bits")))),
      group: group(config, "group_size")
    })
  ],
  [
    "awq",
    (config) => ({
      ...integers2(number(at(config, "bits")) ?? number(at(config, "w_bit"))),
      group: group(config, "group_size", "q_group_size")
    })
  ],
  ["auto-round", autoRound],
  ["intel/auto-round", autoRound],
  ["bitsandbytes", bitsandbytes],
  ["compressed-tensors", compressedTensors],
  ["modelopt", modelopt],
  ["fp8", (config) => at(config, "quant_algo") === void 0 ? named("fp8") : modelopt(config)],
  ["fbgemm_fp8", () => named("fp8")],
  ["mxfp4", () => ({ ...named("mxfp4"), group: 32 })],
  ["quark", quark],
  ["torchao", torchao],
  ["hqq", hqq],
  ["eetq", () => named("eetq")],
  ["quanto", (config) => quanto(text(at(config, "weights")), text(at(config, "activations")))],
  ["bitnet", () => named("bitnet")],
  ["fp_quant", (config) => named(text(at(config, "forward_dtype")))],
  ["spqr", (config) => integers2(number(at(config, "bits")))],
  ["mlx", mlx2]
]);
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["FP8", ["fp8", FLOAT_8]],
  ["FP8_PER_CHANNEL_PER_TOKEN", ["fp8", FLOAT_8]],
  ["FP8_BLOCK_SCALES", ["fp8", FLOAT_8]],
  ["FP8_PB_WO", ["fp8", FLOAT_16]],
  ["NVFP4", ["nvfp4", { bits: 4, kind: "float" }]],
  ["NVFP4_AWQ", ["nvfp4", { bits: 4, kind: "float" }]],
  ["W4A16_NVFP4", ["nvfp4", FLOAT_16]],
  ["W4A8_NVFP4_FP8", ["nvfp4", FLOAT_8]],
  ["W4A16_AWQ", ["int4", FLOAT_16]],
  ["W4A16", ["int4", FLOAT_16]],
  ["W4A16_GPTQ", ["int4", FLOAT_16]],
  ["INT4_AWQ", ["int4", FLOAT_16]],
  ["W4A8_AWQ", ["int4", FLOAT_8]],
  ["W4A8_QSERVE_PER_GROUP", ["int4", INT_8]],
  ["W4A8_QSERVE_PER_CHANNEL", ["int4", INT_8]],
  ["W4A8_MXFP4_FP8", ["mxfp4", FLOAT_8]],
  ["W4A16_MXFP4", ["mxfp4", FLOAT_16]],
  ["MXFP4", ["mxfp4", null]],
  ["MXFP8", ["mxfp8", FLOAT_8]],
  ["INT8_SQ", ["int8", INT_8]],
  ["W8A8_SQ_PER_CHANNEL", ["int8", INT_8]],
  ["W8A8_SQ_PER_TENSOR_PLUGIN", ["int8", INT_8]],
  ["W8A8_SQ_PER_CHANNEL_PER_TOKEN_PLUGIN", ["int8", INT_8]],
  ["W8A8_SQ_PER_CHANNEL_PER_TENSOR_PLUGIN", ["int8", INT_8]],
  ["W8A8_SQ_PER_TENSOR_PER_TOKEN_PLUGIN", ["int8", INT_8]],
  ["W8A16", ["int8", FLOAT_16]]
]);
function modelopt(config) {
  const algo = text(at(config, "quant_algo"));
  const kv = kvOf(at(config, "kv_cache_quant_algo") ?? at(config, "kv_cache_scheme"));
  if (algo === null) return kv === null ? null : { kv, notes: ["it quantizes the KV cache alone"] };
  const rest = { kv, group: group(config, "group_size"), method: `modelopt ${algo}` };
  if (algo.toUpperCase() !== "MIXED_PRECISION") return { ...algorithm(algo), ...rest };
  const layers = Object.values(object(at(config, "quantized_layers")) ?? {});
  const tally = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    const one = text(at(layer, "quant_algo"));
    if (one !== null) tally.set(one, (tally.get(one) ?? 0) + 1);
  }
  const parts = [...tally].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [only] = parts;
  if (only !== void 0 && parts.length === 1) return { ...algorithm(only[0]), ...rest };
  const mixture = parts.map(([name, layers2]) => `${layers2} \xD7 ${name}`).join(", ");
  return {
    ...rest,
    notes: [`it is a mixture of ${mixture || "unstated algorithms"}; the tensors tell which holds most`]
  };
}
function algorithm(algo) {
  const found = ALGORITHMS.get(algo.toUpperCase());
  return found ? named(...found) : { notes: [`the algorithm ${word(algo)} is not known`] };
}
function kvOf(scheme) {
  const name = text(scheme)?.replace(/_AFFINE$/i, "") ?? null;
  if (name !== null) return termOf(name)?.weight ?? null;
  const bits = number(at(scheme, "num_bits"));
  return bits === null ? null : { bits, kind: kindOf(at(scheme, "type")) };
}
function kindOf(value) {
  return value === "float" || value === "int" ? value : null;
}
function bitsandbytes(config) {
  const set = (key) => at(config, key) === true || at(config, `_${key}`) === true;
  if (set("load_in_4bit")) return named(at(config, "bnb_4bit_quant_type") === "nf4" ? "nf4" : "bitsandbytes-fp4");
  if (set("load_in_8bit")) return named("load_in_8bit");
  return { notes: ["neither load_in_4bit nor load_in_8bit is true"] };
}
function compressedTensors(config) {
  const groups = Object.values(object(at(config, "config_groups")) ?? {});
  const kv = kvOf(at(config, "kv_cache_scheme"));
  const [first, ...others] = groups.map((one) => groupOf(one, text(at(one, "format")) ?? text(at(config, "format"))));
  if (first === void 0)
    return { kv, notes: ["it has no config_groups: nothing tells to what the weights are quantized"] };
  const other = others.find((one) => one.class !== first.class);
  const inputs = [first, ...others].map((one) => JSON.stringify(one.activation));
  if (other === void 0 && new Set(inputs).size > 1) {
    const note = "its config_groups compute with activations of several widths";
    return { ...first, kv, activation: null, notes: [...first.notes ?? [], note] };
  }
  if (other === void 0) return { ...first, kv };
  const names = [...new Set([first, ...others].map((one) => one.class ?? "unknown"))].join(", ");
  return { kv, notes: [`its config_groups are of several classes (${names}); the tensors tell which holds most`] };
}
function groupOf(config, format) {
  const weights = at(config, "weights");
  const bits = number(at(weights, "num_bits"));
  const kind = kindOf(at(weights, "type")) ?? (format?.includes("int") ? "int" : null);
  const inputs = at(config, "input_activations");
  const activationBits = number(at(inputs, "num_bits"));
  const stated = activationBits === null ? null : { bits: activationBits, kind: kindOf(at(inputs, "type")) ?? "int" };
  const activation = object(inputs) === null ? FLOAT_16 : stated;
  const size2 = number(at(weights, "group_size"));
  if (bits === null) return { activation, notes: ["its weights have no num_bits"] };
  if (kind !== "float") return { ...named(`int${bits}`, activation), activation, group: size2 };
  const four = size2 === 16 ? "nvfp4" : size2 === 32 ? "mxfp4" : "fp4";
  const micro = format?.startsWith("nvfp4") ? "nvfp4" : format?.startsWith("mxfp4") ? "mxfp4" : four;
  const eight = format?.startsWith("mxfp8") || size2 === 32 ? "mxfp8" : "fp8";
  const name = bits === 4 ? micro : bits === 8 ? eight : `fp${bits}`;
  return { ...named(name, activation), activation, group: size2 };
}
function autoRound(config) {
  const typed = (bits2, type) => {
    const [, micro = "", kind = ""] = /^(mx_|nv_)?(int|fp|float)/.exec(type) ?? [];
    return bits2 === null ? null : `${micro.slice(0, 2)}${kind === "float" ? "fp" : kind}${bits2}`;
  };
  const data = text(at(config, "data_type")) ?? "int";
  const [bits, inputs] = [number(at(config, "bits")), number(at(config, "act_bits"))];
  const input = inputs === null || inputs >= 16 ? null : typed(inputs, text(at(config, "act_data_type")) ?? data);
  const activation = input === null ? FLOAT_16 : termOf(input)?.weight ?? null;
  const said = data.startsWith("int") ? integers2(bits, activation) : named(typed(bits, data), activation);
  return {
    ...mixed({ ...said, activation }, otherBits(at(config, "extra_config"), bits)),
    group: group(config, "group_size")
  };
}
function quark(config) {
  const last = (value) => Array.isArray(value) ? value.at(-1) : value;
  const weight = last(at(config, "global_quant_config", "weight"));
  const inputs = last(at(config, "global_quant_config", "input_tensors"));
  const dtype = text(at(weight, "dtype"));
  const size2 = number(at(weight, "group_size"));
  const name = dtype === "fp4" && size2 === 32 ? "mxfp4" : dtype;
  const input = text(at(inputs, "dtype"));
  const activation = object(inputs) === null ? FLOAT_16 : termOf(input ?? "")?.weight ?? null;
  const others = ["layer_quant_config", "layer_type_quant_config"].flatMap(
    (key) => otherDtypes(at(config, key), dtype)
  );
  const inner = others.length === 0 ? activation : null;
  return { ...mixed(named(name, inner), others), kv: quarkKv(at(config, "kv_cache_quant_config")), group: size2 };
}
function quarkKv(layers) {
  const dtypes = Object.values(object(layers) ?? {}).map((one) => text(at(one, "output_tensors", "dtype")));
  const [first = null] = dtypes;
  return dtypes.every((one) => one === first) ? kvOf(first) : null;
}
function torchao(config) {
  const type = at(config, "quant_type");
  const name = text(type) ?? text(at(type, "default", "_type")) ?? text(at(type, "_type")) ?? "";
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const [, weight = ""] = /((?:int|float|fp|mxfp|nvfp)\d+)(?:weight|wo|$)/.exec(plain) ?? [];
  const [, input = ""] = /((?:int|float|fp)\d+)(?:dynamic|static)activation/.exec(plain) ?? [];
  const activation = input === "" ? FLOAT_16 : termOf(input)?.weight ?? null;
  return {
    ...named(weight === "" ? plain : weight, activation),
    group: group(at(type, "default", "_data"), "group_size")
  };
}
function hqq(config) {
  const first = at(config, "quant_config", "weight_quant_params") ?? at(config, "weight_quant_params") ?? config;
  const bits = number(at(first, "nbits")) ?? number(at(config, "nbits"));
  return { ...integers2(bits), group: group(first, "group_size") };
}
function quanto(weights, activations) {
  return named(weights, activations === null ? FLOAT_16 : termOf(activations)?.weight ?? null);
}
function mlx2(config) {
  const mode = text(at(config, "mode")) ?? "affine";
  const bits = number(at(config, "bits"));
  const said = mode === "affine" ? mixed(integers2(bits), otherBits(config, bits)) : named(mode, FLOAT_16);
  return { ...said, group: group(config, "group_size") };
}

// src/precision/hf-config.ts
var SIDECARS = ["hf_quant_config.json", "quantize_config.json", "quant_config.json"];
var PLACES = [
  [["quantization_config"], "mlx"],
  [["text_config", "quantization_config"], "mlx"],
  [["llm_config", "quantization_config"], "mlx"],
  [["language_config", "quantization_config"], "mlx"],
  [["thinker_config", "text_config", "quantization_config"], "mlx"],
  [["compression_config"], "compressed-tensors"],
  [["quantization"], "mlx"],
  [["pretrained_config", "quantization"], "modelopt"]
];
function configKind(value) {
  const has = (...path) => at(value, ...path) !== void 0;
  if (has("pretrained_config", "architecture")) return "tensorrt-llm";
  if (has("quantization", "quant_algo") && !has("model_type")) return has("architecture") ? "tensorrt-llm" : "modelopt";
  if (has("model_type") || has("architectures") || has("quantization_config") || has("text_config")) return "model";
  if (has("_class_name") && has("_diffusers_version")) return "model";
  if (has("quant_method")) return "quantization";
  if (has("w_bit") && has("q_group_size")) return "awq";
  if (has("bits") && has("group_size") && (has("desc_act") || has("sym") || has("damp_percent"))) return "gptq";
  if (has("per_model_config") || has("per_channel") && has("reduce_range")) return "onnx";
  return null;
}
function statementsOf({ name, value }) {
  const kind = configKind(value);
  if (kind === "quantization") return statement(`${name}: /`, methodOf(value, ""), value);
  if (kind === "gptq" || kind === "awq") return statement(`${name}: /`, kind, value);
  if (kind === "modelopt") return statement(`${name}: /quantization`, "modelopt", at(value, "quantization"));
  if (kind === "onnx") return onnxStatement(name, value);
  const found = PLACES.flatMap(([path, unnamed]) => {
    const config = at(value, ...path);
    if (object(config) === null) return [];
    const place = `${name}: /${path.join("/")}`;
    if (at(config, "quantization", "quant_algo") !== void 0)
      return statement(`${place}/quantization`, "modelopt", at(config, "quantization"));
    return statement(place, methodOf(config, unnamed), config);
  });
  return experts(name, value, found);
}
function methodOf(config, unnamed) {
  const named2 = text(at(config, "quant_method"));
  if (named2 !== null) return named2.toLowerCase();
  if (at(config, "quant_algo") !== void 0) return "modelopt";
  if (at(config, "load_in_4bit") !== void 0 || at(config, "load_in_8bit") !== void 0) return "bitsandbytes";
  return at(config, "config_groups") !== void 0 ? "compressed-tensors" : unnamed;
}
function statement(place, method, config) {
  const blank = { class: null, weight: null, activation: null, kv: null, group: null, notes: [], method };
  const parse = METHODS.get(method);
  if (!parse) return [{ ...blank, place, notes: [`${place}: the method ${word(method)} is not known`] }];
  const said = parse(config);
  if (said === null) return [];
  const kv = said.kv ?? kvOf(at(config, "kv_cache_scheme"));
  const layers = at(config, "kv_cache_quant_config");
  const scheme = at(config, "kv_cache_scheme") ?? at(config, "kv_cache_quant_algo") ?? (Object.keys(object(layers) ?? {}).length > 0 ? layers : null);
  const strange = kv === null && scheme != null && scheme !== "auto" ? [`its scheme of the KV cache, ${word(scheme)}, is not known`] : [];
  const none = exceptsAll(config);
  const open = none === null ? {} : { class: null, weight: null, activation: null };
  const notes = [...said.notes ?? [], ...strange, ...none === null ? [] : [none]];
  const kvOpen = strange.length > 0 ? { kvOpen: true } : {};
  return [{ ...blank, ...said, ...open, kv, ...kvOpen, place, notes: notes.map((note) => `${place}: ${note}`) }];
}
function onnxStatement(name, value) {
  const models = Object.values(object(at(value, "per_model_config")) ?? {});
  const types = [...new Set(models.map((one) => text(at(one, "weight_type"))))];
  const [type] = types;
  const place = `${name}: /per_model_config`;
  const width = types.length === 1 && /^Q?U?Int8$/i.test(type ?? "") ? classWidth("int8") : null;
  const blank = { kv: null, group: null, place, method: "onnx-dynamic" };
  const notes = width === null ? [`${place}: its weight types are ${word(types)}`] : [];
  const activation = width === null ? null : { bits: 32, kind: "float" };
  return [{ ...blank, class: width === null ? null : "int8", weight: width, activation, notes }];
}
function experts(name, value, found) {
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
function computeDtype(value) {
  const places = [
    ["dtype"],
    ["torch_dtype"],
    ["text_config", "dtype"],
    ["text_config", "torch_dtype"],
    ["pretrained_config", "dtype"]
  ];
  return places.map((path) => text(at(value, ...path))).find((one) => one !== null) ?? null;
}
function disagreements(statements) {
  const [first, ...others] = statements;
  if (first === void 0) return [];
  return others.flatMap((other) => {
    const said = [];
    if (first.class !== null && other.class !== null && first.class !== other.class)
      said.push(
        `${first.place} says ${first.class} (${first.method}), ${other.place} says ${other.class} (${other.method})`
      );
    for (const axis of ["activation", "kv"]) {
      const [a, b] = [first[axis], other[axis]];
      if (a === null || b === null || sameWidth(a, b)) continue;
      const what = axis === "kv" ? "a KV cache" : "activations";
      said.push(`${first.place} says ${what} of ${widthText(a)}, ${other.place} says ${widthText(b)}`);
    }
    return said;
  });
}
function merged(statements) {
  const [first] = statements;
  if (first === void 0) return null;
  const pick = (key) => statements.map((one) => one[key]).find((value) => value !== null) ?? null;
  const telling = statements.find((one) => one.class !== null) ?? first;
  return {
    ...telling,
    ...statements.some((one) => one.kvOpen) ? { kvOpen: true } : {},
    weight: pick("weight"),
    activation: pick("activation"),
    kv: pick("kv"),
    group: pick("group")
  };
}

// src/precision/beside.ts
var MAX_JSON = 64 * 1024 * 1024;
async function jsonOf(source) {
  if (source.size > MAX_JSON) throw new Error(`it has ${source.size} bytes, more than ${MAX_JSON}`);
  const text2 = new TextDecoder("utf-8").decode(await source.bytes());
  try {
    return JSON.parse(text2);
  } catch {
    throw new Error("it is not JSON");
  }
}
async function besideOf(source, own) {
  const files = own === null ? [] : [own];
  const notes = [];
  for (const name of ["config.json", ...SIDECARS]) {
    if (name === own?.name) continue;
    try {
      const file = await source.sibling(name);
      if (file === null) continue;
      const value = await jsonOf(file);
      const kind = configKind(value);
      if (kind !== null && (kind !== "onnx" || source.path.endsWith(".onnx"))) files.push({ name, value });
    } catch (error) {
      if (error instanceof UserError && error.code === "file-outside") throw error;
      notes.push(`${name} beside it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const statements = files.flatMap((file) => statementsOf(file));
  return { files, statement: merged(statements), contradictions: disagreements(statements), notes };
}

// src/precision/shape.ts
var TYPES = /* @__PURE__ */ new Map([
  ["llama", (config) => decoder(config, {})],
  ["mistral", (config) => decoder(config, {})],
  ["qwen2", (config) => decoder(config, { bias: true })],
  ["qwen3", (config) => decoder(config, { norms: true })],
  ["qwen3_moe", (config) => decoder(config, { norms: true, experts: "num_experts", width: "moe_intermediate_size" })],
  ["mixtral", (config) => decoder(config, { experts: "num_local_experts", width: "intermediate_size" })],
  ["bert", bert]
]);
function expectedOf(config) {
  return TYPES.get(text(at(config, "model_type")) ?? "")?.(config) ?? null;
}
function decoder(config, variant) {
  const of = (key) => size(at(config, key));
  const [V, h, L, H] = [of("vocab_size"), of("hidden_size"), of("num_hidden_layers"), of("num_attention_heads")];
  const f = of(variant.width ?? "intermediate_size");
  const E = variant.experts === void 0 ? 1 : of(variant.experts);
  if (V === null || h === null || L === null || H === null || f === null || E === null) return null;
  if (variant.experts !== void 0 && (number(at(config, "decoder_sparse_step")) ?? 1) !== 1) return null;
  const heads = of("num_key_value_heads") ?? H;
  const d = of("head_dim") ?? h / H;
  const attention = 2 * h * H * d + 2 * h * heads * d;
  const linear = L * (attention + 3 * h * f * E);
  const router = variant.experts === void 0 ? 0 : L * h * E;
  const small = L * (2 * h + (variant.norms ? 2 * d : 0) + (variant.bias ? (H + 2 * heads) * d : 0)) + h;
  const embeddings = V * h * (at(config, "tie_word_embeddings") === true ? 1 : 2);
  return checked({ parameters: embeddings + linear + router + small, linear });
}
function bert(config) {
  const of = (key) => size(at(config, key));
  const [V, h, L, f] = [of("vocab_size"), of("hidden_size"), of("num_hidden_layers"), of("intermediate_size")];
  const places = of("max_position_embeddings");
  if (V === null || h === null || L === null || f === null || places === null) return null;
  const linear = L * (4 * h * h + 2 * h * f);
  const small = L * (4 * h + f + h + 4 * h) + 2 * h;
  const embeddings = (V + places + (of("type_vocab_size") ?? 2)) * h;
  return checked({ parameters: embeddings + linear + small + h * h + h, linear });
}
function checked(expected) {
  return Number.isSafeInteger(expected.parameters) ? expected : null;
}

// src/precision/by-size.ts
var BELOW = 0.03;
var ABOVE = 0.05;
function bySize(bytes, config, statement2) {
  const expected = expectedOf(config);
  if (expected === null || bytes <= 0) return null;
  const bitsPerWeight = 8 * bytes / expected.parameters;
  const base = { bitsPerWeight, parameters: expected.parameters, quantizedShare: null, activation: null };
  if (statement2?.weight && statement2.class !== null) {
    const { bits: bits2 } = statement2.weight;
    const fits2 = [16, 32].some((rest) => within(bytes, quantizedBytes(expected, statement2, rest)));
    if (fits2 || within(bytes, expected.parameters * bits2 / 8)) {
      const share = fits2 ? expected.linear / expected.parameters : 1;
      const { weight: weight2, activation, notes: notes2 } = statement2;
      return { ...base, class: statement2.class, weight: weight2, activation, quantizedShare: share, grade: "B", notes: notes2 };
    }
  }
  const bits = [32, 16].find((one) => within(bytes, expected.parameters * one / 8));
  if (bits === void 0) {
    return { ...base, class: null, weight: null, grade: "C", notes: [strangeSize(bitsPerWeight)] };
  }
  const weight = { bits, kind: "float" };
  const declared2 = termOf(computeDtype(config) ?? "")?.class ?? null;
  const name = bits === 32 ? "fp32" : declared2 !== null && classWidth(declared2)?.bits === 16 ? declared2 : null;
  const notes = name === null ? ["its size is that of 16 bits a weight; FP16 or BF16 the size does not tell"] : [];
  return { ...base, class: name, weight, activation: weight, quantizedShare: 0, grade: "B", notes };
}
function strangeSize(bits) {
  const near2 = Math.abs(bits - 8) < 1 ? ": near 8 bits, of a kind that the size does not tell" : "";
  return `its size is ${bits.toFixed(2)} bits a weight${near2}; no configuration beside it states a quantization of that size`;
}
function quantizedBytes({ parameters, linear }, { weight, group: group2, method }, rest) {
  const bits = weight?.bits ?? 16;
  const scale = group2 !== null && group2 > 0 ? (["gptq", "awq"].includes(method) ? 16 + bits : 16) / group2 : 0;
  return (linear * (bits + scale) + (parameters - linear) * rest) / 8;
}
function within(bytes, expected) {
  return bytes >= expected * (1 - BELOW) && bytes <= expected * (1 + ABOVE);
}

// src/precision/lfs.ts
var FIRST_LINE = "version https://git-lfs.github.com/spec/v1";
var MAX_POINTER = 1024;
function isPointer(head) {
  return new TextDecoder("latin1").decode(head.subarray(0, FIRST_LINE.length)) === FIRST_LINE;
}
function parsePointer(bytes) {
  if (!isPointer(bytes)) return null;
  if (bytes.length > MAX_POINTER) throw new Error(`the pointer is longer than ${MAX_POINTER} bytes`);
  const lines = new TextDecoder("utf-8").decode(bytes).split("\n");
  const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1).trim();
  const [, oid] = /^sha256:([0-9a-f]{64})$/.exec(value("oid") ?? "") ?? [];
  const written = value("size") ?? "";
  const size2 = /^\d{1,16}$/.test(written) ? Number(written) : Number.NaN;
  if (oid === void 0) throw new Error("the pointer has no line `oid sha256:` with 64 hexadecimal digits");
  if (!Number.isSafeInteger(size2)) throw new Error("the pointer has no line `size` with a number of bytes");
  return { oid, size: size2 };
}

// src/precision/memory.ts
function kvFact({ layers, windowed, window, perToken, heads }) {
  return { layers, windowed, window, per_token: perToken, heads };
}
function kvShapeOfFact(fact) {
  const [layers, windowed, perToken, heads] = ["layers", "windowed", "per_token", "heads"].map(
    (key) => number(at(fact, key))
  );
  if (layers == null || windowed == null || perToken == null || heads == null || perToken <= 0 || heads <= 0)
    return null;
  return { layers, windowed, window: size(at(fact, "window")), perToken, heads };
}
var DEFAULT_UTILIZATION = 0.92;
var MIN_OVERHEAD = 1024 ** 3;
var OVERHEAD_SHARE = 0.05;
var PARTS2 = ["text_config", "llm_config", "language_config"];
function kvShapeOf(config) {
  const model = PARTS2.map((key) => object(at(config, key))).find((one) => one !== null) ?? object(config);
  if (model === null) return null;
  const count = (key) => size(model[key]);
  const layers = count("num_hidden_layers") ?? count("n_layer") ?? count("num_layers");
  if (layers === null) return null;
  const kinds = kindsOf(model, layers);
  if (kinds === null) return null;
  const window = count("sliding_window") ?? count("attention_chunk_size");
  const latent = count("kv_lora_rank");
  if (latent !== null) {
    const rotary = count("qk_rope_head_dim");
    if (rotary === null) return null;
    return { layers: kinds.full, windowed: kinds.windowed, window, perToken: latent + rotary, heads: 1 };
  }
  const heads = count("num_attention_heads") ?? count("n_head");
  const hidden = count("hidden_size") ?? count("n_embd");
  const size2 = count("head_dim") ?? (heads !== null && hidden !== null ? hidden / heads : null);
  const kvHeads = count("num_key_value_heads") ?? count("num_kv_heads") ?? heads;
  if (size2 === null || kvHeads === null || !Number.isInteger(size2)) return null;
  if (kinds.windowed > 0 && window === null) return null;
  return { layers: kinds.full, windowed: kinds.windowed, window, perToken: 2 * kvHeads * size2, heads: kvHeads };
}
function kindsOf(config, layers) {
  const list = config.layer_types ?? config.layers_block_type;
  if (Array.isArray(list)) {
    const names = list.map((one) => text(one) ?? "");
    const windowed = names.filter((name) => /sliding|chunked|local/.test(name)).length;
    const full = names.filter((name) => /^(full_)?attention$|global/.test(name)).length;
    const stateful = names.filter(
      (name) => /^(mamba2?|linear_attention|recurrent|conv|ssm|rwkv|gated_deltanet)$/.test(name)
    ).length;
    return windowed + full + stateful === layers ? { full, windowed } : null;
  }
  const pattern = text(config.hybrid_override_pattern);
  if (pattern !== null) return { full: pattern.split("*").length - 1, windowed: 0 };
  const period = size(config.attn_layer_period);
  if (period !== null) return { full: Math.floor(layers / period), windowed: 0 };
  const stated = ["mamba_d_state", "ssm_state_size", "mamba_num_heads", "linear_num_key_heads"];
  return stated.some((key) => key in config) ? null : { full: layers, windowed: 0 };
}
function kvShapeOfGguf(metadata) {
  const of = (key) => size(metadata.get(`${metadata.get("general.architecture")}.${key}`));
  const [layers, heads, hidden] = [of("block_count"), of("attention.head_count"), of("embedding_length")];
  const kvHeads = of("attention.head_count_kv") ?? heads;
  const size2 = of("attention.key_length") ?? (heads !== null && hidden !== null ? hidden / heads : null);
  const states = ["ssm.state_size", "attention.sliding_window", "attention.kv_lora_rank"];
  if (layers === null || kvHeads === null || size2 === null || !Number.isInteger(size2)) return null;
  if (states.some((key) => of(key) !== null)) return null;
  const values = of("attention.value_length") ?? size2;
  return { layers, windowed: 0, window: null, perToken: kvHeads * (size2 + values), heads: kvHeads };
}
function memoryNeed(load) {
  const { kv, kvBits, context, concurrency, tensorParallel, pipelineParallel } = load;
  const weights = load.weights / (tensorParallel * pipelineParallel);
  const bounded = Math.min(context, kv.window ?? context);
  const tokens = kv.layers * context + kv.windowed * bounded;
  const cache = tokens * concurrency * kv.perToken * kvBits / 8;
  const split = Math.min(tensorParallel, kv.heads) * pipelineParallel;
  const overhead = Math.max(MIN_OVERHEAD, OVERHEAD_SHARE * cache / split);
  return { weights, kv: cache / split, overhead, total: weights + cache / split + overhead };
}
function fits(need, memory, utilization = DEFAULT_UTILIZATION) {
  const budget = memory * utilization;
  return { fits: need.total <= budget, budget, left: budget - need.total };
}

// src/precision/tensors.ts
function elementsOf(shape) {
  if (shape.includes(0)) return 0;
  let total = 1;
  for (const size2 of shape) {
    total *= size2;
    if (!Number.isSafeInteger(total)) return null;
  }
  return total;
}
function counted(tensors) {
  const by = /* @__PURE__ */ new Map();
  for (const { dtype, elements } of tensors) {
    const one = by.get(dtype) ?? { tensors: 0, elements: 0 };
    by.set(dtype, { tensors: one.tensors + 1, elements: one.elements + elements });
  }
  return Object.fromEntries([...by].sort(([a, x], [b, y]) => y.elements - x.elements || (a < b ? -1 : 1)));
}
function quoted(name) {
  return JSON.stringify(name.length > 120 ? `${name.slice(0, 120)}\u2026` : name);
}

// src/precision/safetensors.ts
var MAX_HEADER = 1e8;
var MAX_RANK = 64;
var SAFETENSORS_BITS = new Map([
  ...["F4", "FP4"].map((name) => [name, 4]),
  ...["F6_E2M3", "F6_E3M2"].map((name) => [name, 6]),
  ...["BOOL", "U8", "I8", "F8_E5M2", "F8_E4M3", "F8_E8M0", "F8_E4M3FNUZ", "F8_E5M2FNUZ", "E8M0", "UE8"].map(
    (name) => [name, 8]
  ),
  ...["I16", "U16", "F16", "BF16"].map((name) => [name, 16]),
  ...["I32", "U32", "F32"].map((name) => [name, 32]),
  ...["C64", "F64", "I64", "U64"].map((name) => [name, 64])
]);
async function readSafetensors(source) {
  if (source.size < 8) throw new Error(`it has ${source.size} bytes, fewer than the 8 of the header's length`);
  const size2 = lengthOf(await source.slice(0, 8));
  if (size2 > MAX_HEADER) throw new Error(`its header is said to be ${size2} bytes long, more than ${MAX_HEADER}`);
  if (8 + size2 > source.size) {
    throw new Error(`it is cut off: the header is said to be ${size2} bytes long, and ${source.size - 8} follow`);
  }
  const text2 = textOf(await source.slice(8, size2), size2);
  const { tensors, metadata, ends } = parsed(text2);
  const dataBytes = covered(ends);
  const there = source.size - 8 - size2;
  if (there !== dataBytes && there !== 0) {
    throw new Error(
      there < dataBytes ? `it is cut off: the tensors take ${dataBytes} bytes, and ${there} follow the header` : `${there - dataBytes} bytes follow the last tensor, which the format does not allow`
    );
  }
  return {
    tensors,
    metadata,
    body: there === dataBytes ? "present" : "absent",
    dataBytes,
    repeated: Math.max(0, descriptionsIn(text2) - tensors.length)
  };
}
function lengthOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Number(view.getBigUint64(0, true));
}
function textOf(bytes, size2) {
  if (bytes.length !== size2) throw new Error("it became shorter while it was read");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("its header is not UTF-8");
  }
}
function parsed(text2) {
  const header = objectOf(text2);
  const metadata = [];
  const ends = [];
  for (const name of Object.keys(header)) {
    if (name === "__metadata__") metadata.push(...metadataOf(header[name]));
    else ends.push(tensorOf(name, header[name]));
  }
  return { tensors: ends.map(({ tensor }) => tensor), metadata: Object.fromEntries(metadata), ends };
}
function objectOf(text2) {
  if (!text2.startsWith("{")) throw new Error(`its header starts with ${quoted(text2.slice(0, 1))}, not with "{"`);
  try {
    return JSON.parse(text2);
  } catch {
    throw new Error("its header is not JSON");
  }
}
function metadataOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error("__metadata__ of its header is no object");
  }
  return Object.entries(value).map(([key, text2]) => {
    if (typeof text2 !== "string")
      throw new Error(`__metadata__ of its header has a value of ${quoted(key)} that is no text`);
    return [key, text2];
  });
}
function tensorOf(name, value) {
  const fault = (what) => new Error(`tensor ${quoted(name)} ${what}`);
  if (typeof value !== "object" || value === null) throw fault("has no description");
  const { dtype, shape, data_offsets: offsets } = value;
  const bits = typeof dtype === "string" ? SAFETENSORS_BITS.get(dtype) : void 0;
  if (typeof dtype !== "string" || bits === void 0)
    throw fault(`has the unknown dtype ${quoted(JSON.stringify(dtype ?? null))}`);
  if (!isCounts(shape) || shape.length > MAX_RANK) throw fault("has a shape that is no list of whole numbers");
  const elements = elementsOf(shape);
  if (elements === null || !Number.isSafeInteger(elements * bits)) throw fault("has a shape too large to be counted");
  if (!isCounts(offsets) || offsets.length !== 2) throw fault("has data_offsets that are no pair of whole numbers");
  const [begin = 0, end = 0] = offsets;
  if ((end - begin) * 8 !== elements * bits) {
    throw fault(`takes ${end - begin} bytes by its data_offsets, and ${elements * bits / 8} by its dtype and shape`);
  }
  return { tensor: { name, dtype, shape, elements, bytes: end - begin }, begin, end };
}
function isCounts(value) {
  return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}
function covered(placed) {
  let at2 = 0;
  for (const { tensor, begin, end } of [...placed].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== at2) {
      const what = begin > at2 ? `${begin - at2} bytes that no tensor covers lie before it` : "it overlaps the one before it";
      throw new Error(`tensor ${quoted(tensor.name)} begins at byte ${begin} of the data: ${what}`);
    }
    at2 = end;
  }
  return at2;
}
function descriptionsIn(text2) {
  let found = 0;
  for (const _ of text2.matchAll(/(?<!\\)"data_offsets"\s*:/g)) found++;
  return found;
}

// src/precision/weights.ts
async function safetensorsArtefact(source) {
  const header = await readSafetensors(source);
  const beside = await besideOf(source, null);
  const precision = judged(classify(header.tensors, beside.statement), source.path, beside, [header]);
  const bodiless = header.body === "absent" && header.dataBytes > 0;
  return {
    precision: bodiless ? withoutBody(precision, header.dataBytes) : { ...precision, bytes: precision.shares.length === 0 ? precision.bytes : source.size },
    tensors: counted(header.tensors),
    formatVersion: null,
    facts: { ...factsOf(beside), ...header.metadata.format ? { written_for: header.metadata.format } : {} }
  };
}
function withoutBody(precision, bytes) {
  const note = `only the header is there: the ${bytes} bytes of the tensors are absent, so that what they hold is described and not shown`;
  return { ...precision, bytes, grade: "B", notes: [note, ...precision.notes] };
}
function judged(precision, path, beside, headers) {
  const repeated = headers.reduce((total, header) => total + header.repeated, 0);
  const twice = repeated === 0 ? [] : [`its header describes ${repeated} tensors twice; the last description was taken`];
  const full = checkedAgainst(precision, path, beside.statement);
  return {
    ...full,
    contradictions: [...beside.contradictions, ...twice, ...full.contradictions],
    notes: [...full.notes, ...full.class === null ? beside.statement?.notes ?? [] : [], ...beside.notes]
  };
}
function factsOf({ files, statement: statement2 }) {
  const dtype = files.map(({ value }) => computeDtype(value)).find((one) => one !== null) ?? null;
  const shape = files.map(({ value }) => kvShapeOf(value)).find((one) => one !== null) ?? null;
  return {
    ...dtype === null ? {} : { compute_dtype: dtype },
    ...statement2 === null ? {} : { stated_in: statement2.place },
    ...shape === null ? {} : { kv_shape: kvFact(shape) }
  };
}

// src/precision/declared.ts
var NAMES = {
  modelopt: SIDECARS[0],
  gptq: SIDECARS[1],
  awq: SIDECARS[2],
  onnx: SIDECARS[1]
};
async function configArtefact(source, value) {
  const kind = configKind(value);
  if (kind === null) throw new Error("it has no key that speaks of a model or of its quantization");
  const name = lastName(source.path) || (NAMES[kind] ?? "config.json");
  const beside = await besideOf(source, { name, value });
  const dtype = factsOf(beside).compute_dtype;
  const precision = declared(beside);
  const nothing = beside.statement === null;
  const unproven = `${dtype === void 0 ? "no dtype is declared" : `${word(dtype)} is declared, which is the dtype of computation`}, and no quantization is stated: the precision of the weights is unproven; a sidecar (${SIDECARS[0]}) or the weights would settle it`;
  return {
    precision: {
      ...precision,
      parameters: parametersOf(beside),
      notes: nothing ? [unproven, ...precision.notes] : precision.notes
    },
    tensors: null,
    formatVersion: null,
    facts: { ...factsOf(beside), ...modelFacts(beside) }
  };
}
function declared({ statement: statement2, contradictions, notes }) {
  if (statement2 === null) return { ...UNKNOWN_PRECISION, contradictions, notes };
  const { class: name, weight, activation, kv, method, group: group2 } = statement2;
  const all = [...statement2.notes, ...notes];
  const said = {
    class: name,
    weight,
    activation,
    kv,
    method,
    group: group2,
    ...statement2.kvOpen ? { kvOpen: true } : {}
  };
  return { ...UNKNOWN_PRECISION, ...said, contradictions, notes: all };
}
function configOf({ files }) {
  return files.find(({ value }) => configKind(value) === "model")?.value ?? null;
}
function parametersOf(beside) {
  return expectedOf(configOf(beside))?.parameters ?? null;
}
function modelFacts(beside) {
  const config = configOf(beside);
  const type = typeof config === "object" && config !== null && "model_type" in config ? config.model_type : null;
  return typeof type === "string" ? { model_type: type } : {};
}
async function pointerArtefact(source) {
  const pointer = parsePointer(await source.slice(0, MAX_POINTER + 1));
  if (pointer === null) throw new Error("it does not begin like a pointer of Git LFS");
  const beside = await besideOf(source, null);
  const { others, missing } = await otherParts(source);
  const facts = { ...factsOf(beside), oid: pointer.oid };
  if (missing.length === 0)
    return { precision: pointed([pointer, ...others], beside, source.path), tensors: null, formatVersion: "1", facts };
  const note = `the artefact is not checked out, and of its parts ${missing.join(", ")} not even a pointer is there: nobody knows its size`;
  const said = declared(beside);
  return { precision: { ...said, notes: [note, ...said.notes] }, tensors: null, formatVersion: "1", facts };
}
var PART = /^(.*)-(\d{5})-of-(\d{5})(\.\w+)$/;
var MAX_PARTS = 1e3;
async function otherParts(source) {
  const others = [];
  const missing = [];
  const [, stem = "", own, total = "", ending = ""] = PART.exec(lastName(source.path)) ?? [];
  for (let index = 1; index <= Math.min(Number(total), MAX_PARTS + 1); index++) {
    const number2 = String(index).padStart(5, "0");
    if (number2 === own) continue;
    const name = `${stem}-${number2}-of-${total}${ending}`;
    const part = index > MAX_PARTS ? null : await source.sibling(name);
    const pointer = part === null ? null : await pointerOf(part);
    if (pointer !== null) others.push(pointer);
    else if (missing.length < 4) missing.push(name);
  }
  return { others, missing };
}
function lastName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function pointed(pointers, beside, path) {
  const bytes = pointers.reduce((total, { size: size2 }) => total + size2, 0);
  const said = declared(beside);
  const found = bySize(bytes, configOf(beside), beside.statement);
  const claim = nameClaim(path);
  const absent = `the artefact is not checked out: a pointer of Git LFS stands for its ${bytes} bytes (\`lfs: true\`, or git lfs pull)`;
  const named2 = claim === null ? [] : [`its name claims ${claim}, which proves nothing`];
  if (found === null) return { ...said, bytes, notes: [absent, ...said.notes, ...named2] };
  if (beside.statement?.method === "onnx-dynamic" && found.class !== said.class && found.grade === "B") {
    return { ...UNKNOWN_PRECISION, ...found, bytes, notes: [absent, ...found.notes, ...named2] };
  }
  const against = said.class !== null && found.grade === "B" && found.class !== said.class ? [`${beside.statement?.place} says ${said.class}, the size is that of ${found.weight?.bits} bits a weight`] : [];
  const unfit = found.grade === "C" ? { class: said.class, weight: said.weight, activation: said.activation } : {};
  const notes = [absent, ...found.notes, ...named2, ...beside.notes];
  return { ...said, ...found, ...unfit, bytes, contradictions: [...said.contradictions, ...against], notes };
}
async function pointerOf(source) {
  if (source.size > MAX_POINTER) return null;
  const bytes = await source.slice(0, MAX_POINTER);
  return isPointer(bytes) ? parsePointer(bytes) : null;
}

// src/precision/cursor.ts
var WINDOW = 1024 * 1024;
var MAX_HEADER2 = 256 * 1024 * 1024;
function cursorOf(source, little) {
  let window = new DataView(new ArrayBuffer(0));
  let start = 0;
  let next = 0;
  const left = () => start + window.byteLength - next;
  const inside = (length, what) => {
    if (next + length <= Math.min(source.size, MAX_HEADER2)) return;
    if (next + length <= source.size) throw new Error(`its header is longer than ${MAX_HEADER2} bytes (${what})`);
    throw new Error(`it is cut off in ${what}: ${length} bytes are due at byte ${next}, and it ends at ${source.size}`);
  };
  const take = (length) => {
    const offset = next - start;
    next += length;
    return offset;
  };
  return {
    at: () => next,
    need: async (length, what) => {
      if (next >= start && left() >= length) return;
      inside(length, what);
      const bytes = await source.slice(next, Math.min(Math.max(length, WINDOW), source.size - next));
      if (bytes.length < length) throw new Error("it became shorter while it was read");
      window = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      start = next;
    },
    skip: (length, what) => {
      inside(length, what);
      next += length;
    },
    texts: (count, head) => {
      const order = little();
      const low = head === 8 && !order ? 4 : 0;
      const high = order ? 4 : 0;
      let offset = next - start;
      let passed = 0;
      while (passed < count && offset >= 0 && offset + head <= window.byteLength) {
        const end = offset + head + window.getUint32(offset + low, order);
        const large = head === 8 && window.getUint32(offset + high, order) !== 0;
        if (large || end > window.byteLength) break;
        offset = end;
        passed++;
      }
      next = start + offset;
      return passed;
    },
    u8: () => window.getUint8(take(1)),
    u16: () => window.getUint16(take(2), little()),
    u32: () => window.getUint32(take(4), little()),
    u64: () => {
      const offset = take(8);
      const [low, high] = little() ? [0, 4] : [4, 0];
      const value = window.getUint32(offset + high, little()) * 2 ** 32 + window.getUint32(offset + low, little());
      return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
    },
    bytes: (length) => new Uint8Array(window.buffer, window.byteOffset + take(length), length)
  };
}

// src/precision/gguf-types.ts
var ROWS = [
  [0, "F32", 1, 4, "fp32"],
  [1, "F16", 1, 2, "fp16"],
  [2, "Q4_0", 32, 18, "q4"],
  [3, "Q4_1", 32, 20, "q4"],
  [6, "Q5_0", 32, 22, "q5"],
  [7, "Q5_1", 32, 24, "q5"],
  [8, "Q8_0", 32, 34, "q8"],
  [9, "Q8_1", 32, 36, "q8"],
  [10, "Q2_K", 256, 84, "q2"],
  [11, "Q3_K", 256, 110, "q3"],
  [12, "Q4_K", 256, 144, "q4"],
  [13, "Q5_K", 256, 176, "q5"],
  [14, "Q6_K", 256, 210, "q6"],
  [15, "Q8_K", 256, 292, "q8"],
  [16, "IQ2_XXS", 256, 66, "q2"],
  [17, "IQ2_XS", 256, 74, "q2"],
  [18, "IQ3_XXS", 256, 98, "q3"],
  [19, "IQ1_S", 256, 50, "q1"],
  [20, "IQ4_NL", 32, 18, "q4"],
  [21, "IQ3_S", 256, 110, "q3"],
  [22, "IQ2_S", 256, 82, "q2"],
  [23, "IQ4_XS", 256, 136, "q4"],
  [24, "I8", 1, 1, null],
  [25, "I16", 1, 2, null],
  [26, "I32", 1, 4, null],
  [27, "I64", 1, 8, null],
  [28, "F64", 1, 8, "fp64"],
  [29, "IQ1_M", 256, 56, "q1"],
  [30, "BF16", 1, 2, "bf16"],
  [34, "TQ1_0", 256, 54, "q1"],
  [35, "TQ2_0", 256, 66, "q2"],
  [39, "MXFP4", 32, 17, "mxfp4"],
  [40, "NVFP4", 64, 36, "nvfp4"],
  [41, "Q1_0", 128, 18, "q1"]
];
var GGML_TYPES = new Map(
  ROWS.map(([id, name, block, bytes, of]) => [id, { name, block, bytes, class: of }])
);
var GGML_BY_NAME = new Map(
  [...GGML_TYPES.values()].map((one) => [one.name, one])
);
var FILE_TYPES = /* @__PURE__ */ new Map([
  [0, "F32"],
  [1, "F16"],
  [2, "Q4_0"],
  [3, "Q4_1"],
  [7, "Q8_0"],
  [8, "Q5_0"],
  [9, "Q5_1"],
  [10, "Q2_K"],
  [11, "Q3_K_S"],
  [12, "Q3_K_M"],
  [13, "Q3_K_L"],
  [14, "Q4_K_S"],
  [15, "Q4_K_M"],
  [16, "Q5_K_S"],
  [17, "Q5_K_M"],
  [18, "Q6_K"],
  [19, "IQ2_XXS"],
  [20, "IQ2_XS"],
  [21, "Q2_K_S"],
  [22, "IQ3_XS"],
  [23, "IQ3_XXS"],
  [24, "IQ1_S"],
  [25, "IQ4_NL"],
  [26, "IQ3_S"],
  [27, "IQ3_M"],
  [28, "IQ2_S"],
  [29, "IQ2_M"],
  [30, "IQ4_XS"],
  [31, "IQ1_M"],
  [32, "BF16"],
  [36, "TQ1_0"],
  [37, "TQ2_0"],
  [38, "MXFP4_MOE"],
  [39, "NVFP4"]
]);
var GUESSED = 1024;

// src/precision/gguf-values.ts
var FIXED = /* @__PURE__ */ new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [7, 1],
  [10, 8],
  [11, 8],
  [12, 8]
]);
var STRING = 8;
var ARRAY = 9;
var MAX_DEPTH = 4;
var MAX_TEXT = 64 * 1024;
async function countOf(cursor, version, what) {
  if (version === 1) {
    await cursor.need(4, what);
    return cursor.u32();
  }
  await cursor.need(8, what);
  return cursor.u64();
}
async function textOf2(cursor, version, what) {
  const length = await countOf(cursor, version, what);
  if (length > MAX_TEXT) throw new Error(`${what} is said to be ${length} bytes long, more than ${MAX_TEXT}`);
  await cursor.need(length, what);
  return new TextDecoder("utf-8").decode(cursor.bytes(length));
}
async function keptValue(cursor, version, type, key, keep) {
  const what = `the value of ${quoted(key)}`;
  if (keep && type === STRING) return textOf2(cursor, version, what);
  const size2 = FIXED.get(type);
  if (!keep || size2 === void 0 || type === 6 || type === 12) {
    await pass(cursor, version, type, what, 0);
    return null;
  }
  await cursor.need(size2, what);
  if (size2 === 1) return cursor.u8();
  if (size2 === 2) return cursor.u16();
  return size2 === 4 ? cursor.u32() : cursor.u64();
}
async function pass(cursor, version, type, what, depth) {
  const size2 = FIXED.get(type);
  if (size2 !== void 0) return cursor.skip(size2, what);
  if (type === STRING) return passTexts(cursor, version, 1, what);
  if (type !== ARRAY) throw new Error(`${what} has the unknown type ${type}`);
  if (depth >= MAX_DEPTH) throw new Error(`${what} is nested more than ${MAX_DEPTH} deep`);
  await cursor.need(4, what);
  const element = cursor.u32();
  const count = await countOf(cursor, version, what);
  const fixed = FIXED.get(element);
  if (fixed !== void 0) return cursor.skip(count * fixed, what);
  if (element === STRING) return passTexts(cursor, version, count, what);
  for (let index = 0; index < count; index++) await pass(cursor, version, element, what, depth + 1);
}
async function passTexts(cursor, version, count, what) {
  const head = version === 1 ? 4 : 8;
  let left = count - cursor.texts(count, head);
  while (left > 0) {
    await cursor.need(head, what);
    cursor.skip(head === 4 ? cursor.u32() : cursor.u64(), what);
    left--;
    left -= cursor.texts(left, head);
  }
}

// src/precision/gguf.ts
var MAX_TENSORS = 1e7;
var MAX_RANK2 = 8;
var DEFAULT_ALIGNMENT = 32;
var LEAST_PAIR = 9;
var LEAST_TENSOR = 20;
async function readGguf(source) {
  let little = true;
  const cursor = cursorOf(source, () => little);
  await cursor.need(8, "the magic number and the version");
  cursor.skip(4, "the magic number");
  const written = cursor.u32();
  little = written <= 65535;
  const version = little ? written : swapped(written);
  if (version < 1 || version > 3) throw new Error(`its version is ${version}; 1, 2 and 3 are known`);
  const tensorCount = await countOf(cursor, version, "the number of tensors");
  const pairCount = await countOf(cursor, version, "the number of keys");
  const rest = source.size - cursor.at();
  if (tensorCount > MAX_TENSORS || tensorCount * LEAST_TENSOR + pairCount * LEAST_PAIR > rest) {
    throw new Error(
      `it is said to have ${tensorCount} tensors and ${pairCount} keys, which do not fit into its ${source.size} bytes`
    );
  }
  const metadata = await pairsOf(cursor, version, pairCount);
  const infos = [];
  for (let index = 0; index < tensorCount; index++) infos.push(await infoOf(cursor, version, index));
  const alignment = alignmentOf(metadata);
  const dataStart = Math.ceil(cursor.at() / alignment) * alignment;
  const tensors = checked2(infos, alignment, dataStart, source.size);
  return { version, endian: little ? "little" : "big", tensors, metadata, dataStart };
}
function swapped(value) {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return view.getUint32(0, false);
}
async function pairsOf(cursor, version, count) {
  const kept = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (let index = 0; index < count; index++) {
    const key = await textOf2(cursor, version, `key ${index + 1} of ${count}`);
    if (seen.has(key)) throw new Error(`it has the key ${quoted(key)} twice`);
    seen.add(key);
    await cursor.need(4, `the type of ${quoted(key)}`);
    const type = cursor.u32();
    const value = await keptValue(cursor, version, type, key, /^(?:general|split)\./.test(key));
    if (value !== null) kept.set(key, value);
  }
  return kept;
}
async function infoOf(cursor, version, index) {
  const name = await textOf2(cursor, version, `the name of tensor ${index + 1}`);
  const what = `the description of tensor ${quoted(name)}`;
  await cursor.need(4, what);
  const rank = cursor.u32();
  if (rank > MAX_RANK2)
    throw new Error(`tensor ${quoted(name)} is said to have ${rank} dimensions, more than ${MAX_RANK2}`);
  const shape = [];
  for (let axis = 0; axis < rank; axis++) shape.push(await countOf(cursor, version, what));
  await cursor.need(12, what);
  return { name, shape, type: cursor.u32(), offset: cursor.u64() };
}
function alignmentOf(metadata) {
  const alignment = metadata.get("general.alignment") ?? DEFAULT_ALIGNMENT;
  if (typeof alignment === "number" && alignment > 0 && alignment <= 2 ** 30 && Number.isInteger(Math.log2(alignment)))
    return alignment;
  throw new Error(`its general.alignment is ${alignment}; it must be a power of two`);
}
function checked2(infos, alignment, dataStart, size2) {
  const tensors = infos.map((info) => ({ info, tensor: tensorOf2(info) }));
  const names = /* @__PURE__ */ new Set();
  for (const { name } of infos) {
    if (names.has(name)) throw new Error(`it describes tensor ${quoted(name)} twice`);
    names.add(name);
  }
  let end = 0;
  for (const { info, tensor } of [...tensors].sort((a, b) => a.info.offset - b.info.offset)) {
    const which = `tensor ${quoted(info.name)}`;
    if (info.offset % alignment !== 0)
      throw new Error(`${which} begins at byte ${info.offset}, which is not aligned to ${alignment}`);
    if (info.offset < end) throw new Error(`${which} overlaps the one before it`);
    end = info.offset + tensor.bytes;
    if (dataStart + end > size2) {
      throw new Error(`it is cut off: ${which} would end at byte ${dataStart + end}, and the file ends at ${size2}`);
    }
  }
  return tensors.map(({ tensor }) => tensor);
}
function tensorOf2({ name, shape, type }) {
  const elements = elementsOf(shape);
  if (elements === null) throw new Error(`tensor ${quoted(name)} has a shape too large to be counted`);
  const known = GGML_TYPES.get(type);
  if (known === void 0) return { name, dtype: `type ${type}`, shape, elements, bytes: 0 };
  const [row = 1] = shape;
  if (row % known.block !== 0) {
    throw new Error(
      `tensor ${quoted(name)} has rows of ${row}, which blocks of ${known.block} (${known.name}) do not fill`
    );
  }
  return { name, dtype: known.name, shape, elements, bytes: elements / known.block * known.bytes };
}

// src/precision/gguf-artefact.ts
var LEAST_SHARE = 0.1;
var MAX_SPLITS = 1e3;
async function ggufArtefact(source) {
  const header = await readGguf(source);
  const parts = await partsOf(source, header);
  const tensors = [header, ...parts.headers].flatMap((one) => one.tensors);
  const bytes = parts.missing.length > 0 ? null : source.size + sum(parts.sizes);
  const absent = [...parts.missing.map((name) => `part ${name} of the model is not there`), ...parts.pointers];
  const precision = ggufPrecision(tensors, header, source.path);
  return {
    precision: {
      ...precision,
      bytes,
      grade: parts.missing.length > 0 ? "C" : parts.pointers.length > 0 && precision.grade === "A" ? "B" : precision.grade,
      notes: [...precision.notes, ...absent]
    },
    tensors: counted(tensors),
    formatVersion: String(header.version),
    facts: factsOf2(header)
  };
}
function ggufPrecision(tensors, header, path) {
  const shares = sharesOf(tensors);
  const unknown = tensors.filter(({ dtype }) => !GGML_BY_NAME.has(dtype));
  const types = [...new Set(unknown.map((one) => one.dtype))].sort();
  const label = labelOf(header);
  const low = shares.filter((one) => one.bits < 16).map((one) => [one.class, FLOAT_16]);
  const found = described(shares, {
    strange: sum(unknown.map((one) => one.elements)),
    method: null,
    activations: new Map(low)
  });
  const against = label === null || found.class === null ? [] : fileTypeSays(label, found);
  const method = against.length === 0 && label !== null ? label : mostOf(tensors);
  const notes = [
    ...found.notes,
    ...types.length === 0 ? [] : [`${unknown.length} tensors have types that are not known (${types.join(", ")})`]
  ];
  const checked3 = checkedAgainst({ ...found, contradictions: against, notes }, path, null);
  return { ...checked3, method: found.parameters === null ? null : `gguf ${method}` };
}
function sharesOf(tensors) {
  const shares = /* @__PURE__ */ new Map();
  for (const tensor of tensors) {
    const name = GGML_BY_NAME.get(tensor.dtype)?.class ?? null;
    if (name === null) continue;
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    const matrix = tensor.shape.filter((size2) => size2 > 1).length > 1 ? tensor.elements : 0;
    shares.set(name, {
      parameters: one.parameters + tensor.elements,
      matrix: one.matrix + matrix,
      bytes: one.bytes + tensor.bytes
    });
  }
  return [...shares].map(([name, one]) => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one }));
}
function labelOf({ metadata }) {
  const type = metadata.get("general.file_type");
  return typeof type === "number" ? FILE_TYPES.get(type % GUESSED) ?? null : null;
}
function mostOf(tensors) {
  return Object.entries(counted(tensors))[0]?.[0] ?? "";
}
function fileTypeSays(label, found) {
  const said = termOf(label)?.class ?? null;
  const total = sum(found.shares.map((share) => share.matrix));
  if (said === null || total === 0) return [];
  const held2 = sum(found.shares.filter((share) => near(said, share)).map((share) => share.matrix));
  if (held2 / total >= LEAST_SHARE) return [];
  return [`general.file_type says ${label}, the tensors are mostly ${found.class}`];
}
function near(said, share) {
  const bits = classWidth(said)?.bits ?? 0;
  return classesAgree(said, share.class) || bits < 8 && share.bits < 8 && Math.abs(bits - share.bits) <= 1;
}
async function partsOf(source, { metadata }) {
  const count = metadata.get("split.count");
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const [, stem, own, total] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/.exec(name) ?? [];
  const none = { headers: [], sizes: [], missing: [], pointers: [] };
  if (typeof count !== "number" || count < 2) return none;
  if (stem === void 0 || Number(total) !== count || count > MAX_SPLITS) {
    return { ...none, missing: [`1 to ${count}, of which its name does not tell the others,`] };
  }
  const headers = [];
  const sizes = [];
  const missing = [];
  const pointers = [];
  for (let index = 1; index <= count; index++) {
    if (index === Number(own)) continue;
    const other = `${stem}-${String(index).padStart(5, "0")}-of-${total}.gguf`;
    const part = await source.sibling(other);
    if (part === null) missing.push(other);
    else {
      try {
        const pointer = await pointerOf(part);
        if (pointer === null) headers.push(await readGguf(part));
        else pointers.push(`part ${other} is a Git LFS pointer: check out with \`lfs: true\``);
        sizes.push(pointer?.size ?? part.size);
      } catch (error) {
        throw new Error(`part ${other}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { headers, sizes, missing, pointers };
}
function factsOf2({ metadata, endian }) {
  const wanted = ["general.architecture", "general.name", "general.size_label", "general.file_type"];
  const found = wanted.flatMap((key) => {
    const value = metadata.get(key);
    return value === void 0 ? [] : [[key, value]];
  });
  const shape = kvShapeOfGguf(metadata);
  return {
    ...Object.fromEntries(found),
    ...endian === "big" ? { byte_order: "big endian" } : {},
    ...shape === null ? {} : { kv_shape: kvFact(shape) }
  };
}

// src/evidence/formats/artefact.ts
var GIB = 1024 ** 3;
function artefactEvidence(format, artefact) {
  const { precision, tensors, formatVersion, facts } = artefact;
  const all = {
    precision: precisionFact(precision),
    ...tensors === null ? {} : { tensors: Object.fromEntries(Object.entries(tensors)) },
    ...facts
  };
  return {
    format,
    formatVersion,
    readings: [
      ...reading("model_size_gib", precision.bytes === null ? null : precision.bytes / GIB, "GiB"),
      ...reading("bits_per_weight", precision.bitsPerWeight, "bits")
    ],
    unusable: [],
    usage: [],
    facts: all,
    problems: [...precision.contradictions, ...precision.notes].map((text2) => `${text2.replace(/\.$/, "")}.`),
    measuredAt: null
  };
}
function reading(measure, value, unit) {
  if (value === null) return [];
  const nothing = { variant: null, stderr: null, n: null, at: null };
  return [{ model: null, measure, value, unit, pointer: "", ...nothing }];
}
async function refuseCompressed(source) {
  const [first, second] = await source.slice(0, 2);
  if (first === 31 && second === 139) throw new Error("it is compressed with gzip; name the file itself");
}

// src/evidence/formats/gguf.ts
var MAGIC = "GGUF";
var about = {
  title: "GGUF",
  files: "*.gguf",
  recognised: "the bytes `GGUF`",
  feeds: { precision: "bytes" }
};
var gguf = {
  id: "gguf",
  about,
  headerOnly: true,
  recognise: ({ head }) => [...MAGIC].every((sign, index) => head[index] === sign.charCodeAt(0)),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("gguf", await ggufArtefact(source));
  }
};

// src/evidence/formats/hf-config.ts
var SHAPES = [
  ["model_type", "transformers_version"],
  ["model_type", "architectures"],
  ["model_type", "hidden_size"],
  ["model_type", "quantization_config"],
  ["model_type", "quantization"],
  ["model_type", "text_config"],
  ["architectures", "quantization_config"],
  ["architectures", "torch_dtype"],
  ["_class_name", "_diffusers_version"]
];
var QUANTIZATIONS = [
  ...["config_groups", "activation_scheme", "modules_to_not_convert", "global_quant_config", "quant_type"].map(
    (key) => ["quant_method", key]
  ),
  ...["load_in_4bit", "load_in_8bit", "group_size", "quant_config"].map((key) => ["quant_method", key]),
  ["w_bit", "q_group_size"],
  ["bits", "group_size", "desc_act"],
  ["bits", "group_size", "sym"],
  ["bits", "group_size", "damp_percent"],
  ["per_model_config", "per_channel"],
  ["per_channel", "reduce_range"]
];
var RESULTS = ["model", "results", "metrics", "accuracy"];
var about2 = {
  title: "Hugging Face configuration",
  files: "config.json, its sidecars, TensorRT-LLM's config.json",
  recognised: "`model_type` with what only configurations have; keys of a quantization alone",
  feeds: { precision: "declared" }
};
var hfConfig = {
  id: "hf-config",
  about: about2,
  recognise,
  read: async (document) => artefactEvidence("hf-config", await configArtefact(document.source, await document.json()))
};
function recognise(outline) {
  if (outline.kind !== "object") return false;
  if (outline.nested("quantization").has("quant_algo"))
    return outline.keys.size === 1 || ["producer", "architecture"].some((key) => outline.keys.has(key));
  if (outline.nested("pretrained_config").has("architecture")) return true;
  const fits2 = (shapes) => shapes.some((keys) => keys.every((key) => outline.keys.has(key)));
  return fits2(SHAPES) || fits2(QUANTIZATIONS) && !RESULTS.some((key) => outline.keys.has(key));
}

// src/evidence/formats/lfs-pointer.ts
var WEIGHTS2 = /\.(?:safetensors|gguf|ggml|onnx|onnx_data|onnx\.data|tflite|bin|pt|pth|ckpt|h5|keras|pb|mlmodel|plan|engine|npz)$/i;
var about3 = {
  title: "Git LFS pointer",
  files: "any weights that Git LFS keeps",
  recognised: "the pointer's first line, at a name of weights",
  feeds: { precision: "size" }
};
var lfsPointer = {
  id: "lfs-pointer",
  about: about3,
  recognise: ({ head, path }) => isPointer(head) && WEIGHTS2.test(path),
  read: async ({ source }) => artefactEvidence("lfs-pointer", await pointerArtefact(source))
};

// src/precision/onnx-ops.ts
var LINEAR = { values: [0, 3], beside: [1, 2, 4, 5, 6, 7], activations: true };
var BITS = ["bits", 4];
var QUANT_OPS = /* @__PURE__ */ new Map([
  ["QLinearConv", { ...LINEAR, values: [3], beside: [...LINEAR.beside, 8] }],
  ["QLinearMatMul", LINEAR],
  ["QGemm", { values: [0, 3], beside: [1, 2, 4, 5, 6, 7, 8], activations: true }],
  ["ConvInteger", { values: [0, 1], beside: [2, 3], activations: true }],
  ["MatMulInteger", { values: [0, 1], beside: [2, 3], activations: true }],
  ["MatMulIntegerToFloat", { values: [0, 1], beside: [2, 3, 4, 5], activations: true }],
  ["DynamicQuantizeMatMul", { values: [1], beside: [2, 3], activations: true }],
  ["DynamicQuantizeLSTM", { values: [1, 2], beside: [8, 9, 10, 11], activations: true }],
  ["QAttention", { values: [1], beside: [3, 4, 6, 7], activations: true }],
  ["DequantizeLinear", { values: [0], beside: [1, 2] }],
  ["QuantizeLinear", { values: [], beside: [1, 2] }],
  ["DynamicQuantizeLinear", { values: [], beside: [], activations: true }],
  ["QLinearAdd", { values: [0, 3], beside: [1, 2, 4, 5, 6, 7], activations: true }],
  ["QLinearMul", { values: [0, 3], beside: [1, 2, 4, 5, 6, 7], activations: true }],
  ["MatMulNBits", { values: [1], beside: [2, 3, 4], bits: BITS }],
  ["MatMulBnb4", { values: [1], beside: [2], bits: ["", 4] }],
  ["GatherBlockQuantized", { values: [0], beside: [2, 3], bits: BITS }],
  ["QMoE", { values: [2, 5, 8], beside: [3, 6, 9, 11, 12, 13], bits: ["expert_weight_bits", 4] }],
  ["QEmbedLayerNormalization", { values: [2, 3, 4, 5, 6], beside: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17] }]
]);
var FLOATS = new Map([
  ["DOUBLE", "fp64"],
  ["FLOAT", "fp32"],
  ["FLOAT16", "fp16"],
  ["BFLOAT16", "bf16"],
  ...["FLOAT8E4M3FN", "FLOAT8E4M3FNUZ", "FLOAT8E5M2", "FLOAT8E5M2FNUZ"].map((name) => [name, "fp8"]),
  ["FLOAT4E2M1", "fp4"]
]);
var INTEGERS = new Map([
  ...["UINT8", "INT8"].map((name) => [name, "int8"]),
  ...["UINT4", "INT4"].map((name) => [name, "int4"]),
  ...["UINT2", "INT2"].map((name) => [name, "int2"])
]);
var NEVER_WEIGHTS = /* @__PURE__ */ new Set(["INT64", "INT32", "BOOL", "STRING", "FLOAT8E8M0"]);

// src/precision/onnx-tensor.ts
var TYPES2 = new Map([
  ...[
    [1, ["FLOAT", 32]],
    [2, ["UINT8", 8]],
    [3, ["INT8", 8]],
    [4, ["UINT16", 16]],
    [5, ["INT16", 16]]
  ],
  ...[
    [6, ["INT32", 32]],
    [7, ["INT64", 64]],
    [8, ["STRING", 0]],
    [9, ["BOOL", 8]],
    [10, ["FLOAT16", 16]]
  ],
  ...[
    [11, ["DOUBLE", 64]],
    [12, ["UINT32", 32]],
    [13, ["UINT64", 64]],
    [14, ["COMPLEX64", 64]]
  ],
  ...[
    [15, ["COMPLEX128", 128]],
    [16, ["BFLOAT16", 16]],
    [17, ["FLOAT8E4M3FN", 8]]
  ],
  ...[
    [18, ["FLOAT8E4M3FNUZ", 8]],
    [19, ["FLOAT8E5M2", 8]],
    [20, ["FLOAT8E5M2FNUZ", 8]]
  ],
  ...[
    [21, ["UINT4", 4]],
    [22, ["INT4", 4]],
    [23, ["FLOAT4E2M1", 4]],
    [24, ["FLOAT8E8M0", 8]]
  ],
  ...[
    [25, ["UINT2", 2]],
    [26, ["INT2", 2]]
  ]
]);
var MAX_RANK3 = 64;
var MAX_SHAPE_VALUES = 16;
var DATA = /* @__PURE__ */ new Set([4, 5, 6, 7, 9, 10, 11]);
var WIDTHS = /* @__PURE__ */ new Map([
  [4, 4],
  [10, 8]
]);
function typeName(type) {
  return TYPES2.get(type)?.[0] ?? `type ${type}`;
}
async function readTensor(wire, { start, end }) {
  const shape = [];
  const entries = [];
  const held2 = [];
  let type = 0;
  let name = "";
  let isExternal = false;
  const location = { location: "", offset: 0, length: null };
  await wire.walk(start, end, async (field) => {
    if (field.number === 1) {
      shape.push(...field.wire === 0 ? [field.value] : await wire.packed(field.start, field.end, MAX_RANK3));
      if (shape.length > MAX_RANK3) throw new Error(`the tensor at byte ${start} has more than ${MAX_RANK3} dimensions`);
    } else if (field.number === 2) type = field.value;
    else if (field.number === 8) name = await wire.text(field);
    else if (field.number === 13) Object.assign(location, await entryOf(wire, field));
    else if (field.number === 14) isExternal = field.value === 1;
    else if (DATA.has(field.number) && field.end > field.start) held2.push(field);
  });
  if (isExternal) entries.push(location);
  const fault = (what) => new Error(`tensor ${quoted(name)} ${what}`);
  const elements = shape.every((size2) => Number.isSafeInteger(size2)) ? elementsOf(shape) : null;
  if (elements === null) throw fault("has a shape that is negative or too large to be counted");
  if (type === 0) throw fault("has no data type");
  const bits = TYPES2.get(type)?.[1] ?? null;
  const bytes = bits === null ? sizeOf(held2) : Math.ceil(elements * bits / 8);
  if (!Number.isSafeInteger(bytes)) throw fault("has a shape too large to be counted");
  const [external = null] = entries;
  if (external?.location === "") throw fault("has its data outside of the file, and names no place for them");
  if (external?.length != null && bits !== null && external.length !== bytes) {
    throw fault(`takes ${external.length} bytes of ${quoted(external.location)}, and ${bytes} by its type and shape`);
  }
  if (external === null && elements > 0 && held2.length === 0) throw fault("has no data");
  for (const field of held2) {
    const width = field.number === 9 ? null : WIDTHS.get(field.number);
    const expected = width === null ? bytes : elements * (width ?? 0) * (type >= 14 && type <= 15 ? 2 : 1);
    if (width === void 0 || field.wire !== 2 || bits === null || bits === 0) continue;
    const found = field.end - field.start;
    if (found !== expected) throw fault(`holds ${found} bytes, and takes ${expected} by its type and shape`);
  }
  const values = type === 7 && elements <= MAX_SHAPE_VALUES ? await shapeValues(wire, held2, elements) : null;
  return { name, dtype: typeName(type), shape, elements, bytes, external, shapeValues: values };
}
function sizeOf(held2) {
  return held2.reduce((total, field) => total + field.end - field.start, 0);
}
async function entryOf(wire, { start, end }) {
  let [key, value] = ["", ""];
  await wire.walk(start, end, async (field) => {
    if (field.number === 1) key = await wire.text(field);
    if (field.number === 2) value = await wire.text(field);
  });
  if (key === "location") return { location: value };
  if (key !== "offset" && key !== "length") return {};
  const number2 = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number2)) throw new Error(`the ${key} of external data is ${quoted(value)}, not a number`);
  return { [key]: number2 };
}
async function shapeValues(wire, held2, elements) {
  const found = [];
  for (const field of held2) {
    if (field.number === 7 && field.wire === 0) found.push(field.value);
    if (field.number === 7 && field.wire === 2) {
      found.push(...await wire.packed(field.start, field.end, MAX_SHAPE_VALUES));
    }
    if (field.number !== 9) continue;
    const bytes = await wire.bytes(field.start, elements * 8);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at2 = 0; at2 + 8 <= bytes.length; at2 += 8) found.push(Number(view.getBigInt64(at2, true)));
  }
  return found;
}

// src/precision/window.ts
var BYTES2 = 16 * 1024;
function openWindow(source) {
  let base = 0;
  let held2 = new Uint8Array(0);
  const find = (at2, length) => at2 >= base && at2 + length <= base + held2.length ? at2 - base : -1;
  return {
    size: source.size,
    find,
    bytes: () => held2,
    load: async (at2) => {
      const wanted = Math.min(BYTES2, source.size - at2);
      const got = await source.slice(at2, wanted);
      if (got.length !== wanted) throw new Error("it became shorter while it was read");
      base = at2;
      held2 = new Uint8Array(got);
    },
    slice: async (at2, length) => {
      const place = find(at2, length);
      if (place >= 0) return held2.slice(place, place + length);
      const got = await source.slice(at2, length);
      if (got.length !== length) throw new Error("it became shorter while it was read");
      return got;
    }
  };
}

// src/precision/onnx-wire.ts
var MAX_TEXT2 = 64 * 1024;
var MAX_VARINT = 10;
function openWire(source) {
  const window = openWindow(source);
  return {
    size: source.size,
    walk: (start, end, each) => walk(window, start, end, each),
    packed: (start, end, most) => packed(window, start, end, most),
    text: async ({ start, end }) => {
      if (end - start > MAX_TEXT2) throw new Error(`the name at byte ${start} is ${end - start} bytes long`);
      return new TextDecoder().decode(await window.slice(start, end - start));
    },
    bytes: (start, length) => window.slice(start, length)
  };
}
async function walk(window, start, end, each) {
  let at2 = start;
  while (at2 < end) {
    const from = at2;
    if (window.find(at2, 2 * MAX_VARINT) < 0) await window.load(at2);
    const tag = varint(window, at2, end);
    at2 = tag.next;
    const number2 = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number2 < 1 || number2 > 536870911) throw new Error(`byte ${from} begins no field of a protobuf message`);
    let field;
    if (wire === 0) {
      const one = varint(window, at2, end);
      field = { number: number2, wire, value: one.value, start: at2, end: one.next };
    } else if (wire === 2) {
      const length = varint(window, at2, end);
      if (!(length.value <= end - length.next)) throw past(from, number2, length.value, end - length.next);
      field = { number: number2, wire, value: 0, start: length.next, end: length.next + length.value };
    } else if (wire === 1 || wire === 5) {
      const length = wire === 1 ? 8 : 4;
      if (length > end - at2) throw past(from, number2, length, end - at2);
      field = { number: number2, wire, value: 0, start: at2, end: at2 + length };
    } else {
      throw new Error(`the field ${number2} at byte ${from} has the wire type ${wire}, which ONNX does not use`);
    }
    at2 = field.end;
    const waiting = each(field);
    if (waiting) await waiting;
  }
}
function past(at2, number2, length, left) {
  return new Error(
    `it is cut off: the field ${number2} at byte ${at2} is said to take ${length} bytes, and ${left} are left`
  );
}
async function packed(window, start, end, most) {
  const found = [];
  let at2 = start;
  while (at2 < end) {
    if (found.length === most) throw new Error(`the list at byte ${start} has more than ${most} numbers`);
    if (window.find(at2, MAX_VARINT) < 0) await window.load(at2);
    const one = varint(window, at2, end);
    found.push(one.value);
    at2 = one.next;
  }
  return found;
}
function varint(window, at2, end) {
  const bytes = window.bytes();
  const place = window.find(at2, 0);
  let value = 0;
  let scale = 1;
  for (let index = 0; index < MAX_VARINT; index++) {
    const byte = bytes[place + index];
    if (at2 + index >= end || byte === void 0) throw new Error(`it is cut off in the number at byte ${at2}`);
    value += (byte & 127) * scale;
    if (byte < 128) return { value, next: at2 + index + 1 };
    scale *= 128;
  }
  throw new Error(`the number at byte ${at2} has more than ${MAX_VARINT} bytes`);
}

// src/precision/onnx.ts
var MAX_DEPTH2 = 32;
var MAX_ITEMS = 5e6;
async function readOnnx(source) {
  const wire = openWire(source);
  const made = { wire, tensors: [], nodes: [], nodeCount: 0 };
  let irVersion = 0;
  let producer = "";
  let graphs = 0;
  await wire.walk(0, wire.size, async (field) => {
    if (field.number === 1 && field.wire === 0) irVersion = field.value;
    else if (field.wire !== 2) return;
    else if (field.number === 2) producer = await wire.text(field);
    else if (field.number === 7) {
      graphs++;
      await readGraph(made, field, 0);
    } else if (field.number === 25) await readFunction(made, field);
  });
  if (graphs !== 1) throw new Error(graphs === 0 ? "it has no graph" : `it has ${graphs} graphs, not one`);
  return { irVersion, producer, tensors: made.tensors, nodes: made.nodes, nodeCount: made.nodeCount };
}
async function readGraph(made, { start, end }, depth) {
  if (depth > MAX_DEPTH2) throw new Error(`its graphs lie in each other more than ${MAX_DEPTH2} deep`);
  await made.wire.walk(start, end, (field) => {
    if (field.wire !== 2) return;
    if (field.number === 1) return readNode(made, field, depth);
    if (field.number === 5) return addTensor(made, field, null);
    if (field.number === 15) return readSparse(made, field, null);
  });
}
async function readFunction(made, { start, end }) {
  await made.wire.walk(start, end, (field) => {
    if (field.number === 7 && field.wire === 2) return readNode(made, field, 0);
  });
}
async function readNode(made, { start, end }, depth) {
  if (++made.nodeCount + made.tensors.length > MAX_ITEMS) throw tooMany();
  const { wire } = made;
  const inputs = [];
  const outputs = [];
  const attributes = [];
  let op = "";
  await wire.walk(start, end, async (field) => {
    if (field.wire !== 2) return;
    if (field.number === 1) inputs.push(field);
    else if (field.number === 2) outputs.push(field);
    else if (field.number === 4) op = await wire.text(field);
    else if (field.number === 5) attributes.push(field);
  });
  const kept = QUANT_OPS.has(op) || op === "ConstantOfShape";
  const [first] = outputs;
  const name = op === "Constant" && first !== void 0 ? await wire.text(first) : null;
  const numbers = /* @__PURE__ */ new Map();
  for (const attribute of attributes) await readAttribute(made, attribute, { depth, name, numbers });
  if (!kept) return;
  made.nodes.push({ op, inputs: await texts(wire, inputs), outputs: await texts(wire, outputs), numbers });
}
async function texts(wire, fields) {
  const found = [];
  for (const field of fields) found.push(await wire.text(field));
  return found;
}
async function readAttribute(made, { start, end }, node) {
  const { wire } = made;
  let key = null;
  let number2 = null;
  await wire.walk(start, end, async (field) => {
    if (field.number === 3 && field.wire === 0) number2 = field.value;
    if (field.wire !== 2) return;
    if (field.number === 1) key = field;
    if (field.number === 6 || field.number === 11) await readGraph(made, field, node.depth + 1);
    if (field.number === 5 && node.name !== null) await addTensor(made, field, node.name);
    if (field.number === 22 && node.name !== null) await readSparse(made, field, node.name);
  });
  if (key !== null && number2 !== null) node.numbers.set(await wire.text(key), number2);
}
async function readSparse(made, { start, end }, name) {
  await made.wire.walk(start, end, (field) => {
    if (field.number === 1 && field.wire === 2) return addTensor(made, field, name);
  });
}
async function addTensor(made, field, name) {
  if (made.nodeCount + made.tensors.length >= MAX_ITEMS) throw tooMany();
  const tensor = await readTensor(made.wire, field);
  made.tensors.push(name === null ? tensor : { ...tensor, name });
}
function tooMany() {
  return new Error(`it has more than ${MAX_ITEMS} nodes and tensors`);
}
function outputType(node) {
  const type = node.numbers.get("output_dtype") ?? 0;
  return type === 0 ? null : typeName(type);
}

// src/precision/onnx-external.ts
var MAX_FILES = 1e4;
async function externalData(source, tensors) {
  const ends = /* @__PURE__ */ new Map();
  for (const { external, bytes: bytes2 } of tensors) {
    if (external === null) continue;
    const end = external.offset + (external.length ?? bytes2);
    ends.set(external.location, Math.max(ends.get(external.location) ?? 0, end));
    if (ends.size > MAX_FILES) throw new Error(`its data are said to be in more than ${MAX_FILES} files`);
  }
  let bytes = 0;
  const notes = [];
  for (const [location, end] of [...ends].sort(([a], [b]) => a < b ? -1 : 1)) {
    const file = /[/\\]/.test(location) ? null : await source.sibling(location);
    if (file === null) {
      const why = /[/\\]/.test(location) ? "is not in the same folder and is not opened" : "is not there";
      notes.push(`its data are in ${quoted(location)}, which ${why}`);
      bytes += end;
    } else if (file.size < end && isPointer(await file.head())) {
      notes.push(`its data are in ${quoted(location)}, a Git LFS pointer: check out with \`lfs: true\``);
      bytes += end;
    } else if (file.size < end) {
      throw new Error(
        `${quoted(location)} beside it is cut off: it has ${file.size} bytes, and its tensors end at ${end}`
      );
    } else bytes += file.size;
  }
  return { bytes, whole: notes.length === 0, notes };
}

// src/precision/onnx-artefact.ts
async function onnxArtefact(source) {
  const model = await readOnnx(source);
  const data = await externalData(source, model.tensors);
  const precision = onnxPrecision(model);
  const found = {
    ...precision,
    bytes: source.size + data.bytes,
    grade: data.whole ? "A" : "B",
    notes: [...precision.notes, ...data.notes]
  };
  return {
    precision: checkedAgainst(found, source.path, null),
    tensors: counted(model.tensors),
    formatVersion: String(model.irVersion),
    facts: { ...model.producer === "" ? {} : { producer: model.producer }, nodes: model.nodeCount }
  };
}
function onnxPrecision({ tensors, nodes }) {
  const roles = rolesOf(nodes);
  const constants = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const quantizes = nodes.some((node) => (QUANT_OPS.get(node.op)?.values.length ?? 0) > 0);
  const shares = /* @__PURE__ */ new Map();
  const strange = [];
  let beside = 0;
  for (const tensor of tensors) {
    const role = roles.get(tensor.name);
    if (role?.beside) beside += tensor.bytes;
    const name = role?.packed?.class ?? FLOATS.get(tensor.dtype) ?? (quantizes ? INTEGERS.get(tensor.dtype) : null);
    if (role?.beside || NEVER_WEIGHTS.has(tensor.dtype) || tensor.shape.length === 0) continue;
    if (name == null) {
      strange.push(tensor);
      continue;
    }
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    const parameters = Math.round(tensor.elements * (role?.packed?.perElement ?? 1));
    one.parameters += parameters;
    one.matrix += tensor.shape.length > 1 ? parameters : 0;
    one.bytes += tensor.bytes;
    shares.set(name, one);
  }
  const listed = withScales(
    [...shares].map(([name, one]) => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one })),
    beside
  );
  const simulated = nodes.filter(
    (node) => node.op === "QuantizeLinear" && isFloat(constants.get(node.inputs[0] ?? ""))
  );
  const low = listed.filter((share) => share.bits < 16 || simulated.length > 0).map((share) => share.class);
  const width = activationWidth(nodes, constants) ?? computeWidth(tensors, listed);
  const result = described(listed, {
    strange: sum(strange.map((tensor) => tensor.bytes)),
    method: low.length > 0 && quantizes ? methodOf2(nodes) : null,
    activations: new Map(low.map((name) => [name, width]))
  });
  const made = generated(nodes, constants);
  const notes = [...result.notes, ...strangeNotes(strange), ...simulatedNotes(simulated.length)];
  if (made <= sum(listed.map((share) => share.parameters))) return { ...result, notes };
  const why = `${made} values are made by ConstantOfShape when it runs, more than the file stores: nothing tells a precision`;
  return { ...result, class: null, weight: null, activation: null, method: null, notes: [...notes, why] };
}
function rolesOf(nodes) {
  const roles = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const op = QUANT_OPS.get(node.op);
    if (op === void 0) continue;
    for (const position of op.values) {
      const name = node.inputs[position] ?? "";
      if (name !== "" && !roles.has(name)) roles.set(name, { beside: false, packed: packedBy2(node) });
    }
    for (const position of op.beside) {
      const name = node.inputs[position] ?? "";
      if (name !== "") roles.set(name, { beside: true, packed: null });
    }
  }
  return roles;
}
function packedBy2(node) {
  const attribute = QUANT_OPS.get(node.op)?.bits;
  if (attribute === void 0) return null;
  const bits = node.numbers.get(attribute[0]) ?? attribute[1];
  if (node.op === "MatMulBnb4") {
    return { class: node.numbers.get("quant_type") === 0 ? "fp4" : "nf4", perElement: 2 };
  }
  return classWidth(`int${bits}`) === null ? null : { class: `int${bits}`, perElement: 8 / bits };
}
function isFloat(tensor) {
  return tensor !== void 0 && FLOATS.has(tensor.dtype) && tensor.elements > 1;
}
function withScales(shares, bytes) {
  const first = [...shares].filter((share) => share.bits < 16).sort((a, b) => b.parameters - a.parameters)[0];
  return shares.map((share) => share === first ? { ...share, bytes: share.bytes + bytes } : share);
}
var WIDTHS2 = new Map([
  ...["INT8", "UINT8"].map((name) => [name, INT_8]),
  ...["INT16", "UINT16"].map((name) => [name, { bits: 16, kind: "int" }]),
  ...["INT4", "UINT4"].map((name) => [name, { bits: 4, kind: "int" }]),
  ...["FLOAT8E4M3FN", "FLOAT8E4M3FNUZ", "FLOAT8E5M2", "FLOAT8E5M2FNUZ"].map((name) => [name, FLOAT_8]),
  ["FLOAT4E2M1", { bits: 4, kind: "float" }]
]);
function activationWidth(nodes, constants) {
  const votes = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const isLinear = node.op === "QuantizeLinear";
    if (!isLinear && QUANT_OPS.get(node.op)?.activations !== true) continue;
    if (isLinear && constants.has(node.inputs[0] ?? "")) continue;
    const type = isLinear ? outputType(node) ?? constants.get(node.inputs[2] ?? "")?.dtype ?? "UINT8" : "UINT8";
    const width = WIDTHS2.get(type);
    if (width !== void 0) votes.set(width, (votes.get(width) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
function computeWidth(tensors, shares) {
  const single = shares.some((share) => share.class === "fp32" && share.matrix > 0);
  const half = tensors.some((tensor) => tensor.dtype === "FLOAT16" || tensor.dtype === "BFLOAT16");
  return half && !single ? FLOAT_16 : { bits: 32, kind: "float" };
}
function methodOf2(nodes) {
  const votes = /* @__PURE__ */ new Map();
  for (const { op } of nodes) {
    if ((QUANT_OPS.get(op)?.values.length ?? 0) > 0) votes.set(op, (votes.get(op) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return `onnx ${first?.[0] ?? ""}`;
}
function generated(nodes, constants) {
  const sizes = nodes.filter((node) => node.op === "ConstantOfShape").map((node) => constants.get(node.inputs[0] ?? "")?.shapeValues ?? []);
  return sum(sizes.filter((one) => one.length > 0).map((one) => one.reduce((product, size2) => product * size2, 1)));
}
function strangeNotes(tensors) {
  const types = Object.entries(counted(tensors));
  return types.map(
    ([type, one]) => `${one.elements} values of ${type} are read by no operator that quantizes: they count as data`
  );
}
function simulatedNotes(count) {
  if (count === 0) return [];
  return [`${count} weights are stored as floats and quantized when it runs: the file is not compressed`];
}

// src/precision/onnx-head.ts
var MODEL = new Map([
  ...[1, 5].map((field) => [field, 0]),
  ...[2, 3, 4, 6, 7, 8, 14, 20, 25, 26].map((field) => [field, 2])
]);
var GRAPH = /* @__PURE__ */ new Set([1, 2, 5, 10, 11, 12, 13, 14, 15, 16]);
var MAX_IR_VERSION = 1e3;
function varint2(head, at2) {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = head[at2 + index];
    if (byte === void 0) return null;
    value += (byte & 127) * 128 ** index;
    if (byte < 128) return { value, next: at2 + index + 1 };
  }
  return null;
}
function looksLikeOnnx(head) {
  let at2 = 0;
  let version = false;
  while (at2 < head.length) {
    const tag = varint2(head, at2);
    if (tag === null || MODEL.get(Math.floor(tag.value / 8)) !== tag.value % 8) return false;
    const field = Math.floor(tag.value / 8);
    const value = varint2(head, tag.next);
    if (value === null) return false;
    if (field === 1) {
      if (value.value < 1 || value.value > MAX_IR_VERSION) return false;
      version = true;
    }
    if (field === 7) return beginsGraph(head, value) && (version || versionFollows(head, value));
    at2 = tag.value % 8 === 0 ? value.next : value.next + value.value;
  }
  return false;
}
function beginsGraph(head, { value, next }) {
  if (value === 0) return true;
  const tag = varint2(head, next);
  return tag !== null && tag.value % 8 === 2 && GRAPH.has(Math.floor(tag.value / 8));
}
function versionFollows(head, { value, next }) {
  const end = next + value;
  return head[end] === 8 && (head[end + 1] ?? 0) >= 1 && (head[end + 1] ?? 0) < 128;
}

// src/evidence/formats/onnx.ts
var about4 = {
  title: "ONNX",
  files: "*.onnx",
  recognised: "fields of a ModelProto",
  feeds: { precision: "bytes" }
};
var onnx = {
  id: "onnx",
  about: about4,
  headerOnly: true,
  recognise: ({ head }) => looksLikeOnnx(head),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("onnx", await onnxArtefact(source));
  }
};

// src/precision/shards.ts
var MAX_SHARDS = 1e4;
var SHOWN = 3;
var TELLING = [
  [/\.quant_state\.bitsandbytes__nf4$/, "bitsandbytes", "nf4"],
  [/\.quant_state\.bitsandbytes__fp4$/, "bitsandbytes", "fp4"],
  [/\.SCB$/, "bitsandbytes", "int8"],
  [/\.qweight$/, "gptq or awq", null],
  [/\.weight_packed$/, "compressed-tensors", null],
  [/_blocks$/, "mxfp4", "mxfp4"],
  [/\.weight_scale_inv$/, "fp8", "fp8"]
];
async function shardedArtefact(source, value) {
  const map = object(at(value, "weight_map"));
  if (map === null) throw new Error("its weight_map is no object of tensors and their files");
  const names = shardNames(map);
  const beside = await besideOf(source, null);
  const found = await shardsOf(source, names);
  const whole = found.headers.size === names.length && names.length > 0;
  const base = whole ? fromHeaders(source, map, found, beside) : fromNames(value, map, found, beside, source.path);
  const notes = [...missingNote(found.missing), ...base.notes];
  const tensors = [...found.headers.values()].flatMap((header) => header.tensors);
  return {
    precision: { ...base, notes, contradictions: [...sizeSays(value, found, whole), ...base.contradictions] },
    tensors: tensors.length === 0 ? null : counted(tensors),
    formatVersion: null,
    facts: { ...factsOf(beside), shards: names.length, described_tensors: Object.keys(map).length }
  };
}
function shardNames(map) {
  const names = /* @__PURE__ */ new Set();
  for (const [tensor, file] of Object.entries(map)) {
    const name = text(file);
    if (name === null) throw new Error(`tensor ${quoted(tensor)} of its weight_map has no file name`);
    names.add(name);
  }
  const wrong = [...names].find((name) => !isPlain(name));
  if (wrong !== void 0)
    throw new Error(`its weight_map names the file ${word(wrong)}, which is not a plain name beside it`);
  if (names.size > MAX_SHARDS) throw new Error(`its weight_map names ${names.size} files, more than ${MAX_SHARDS}`);
  return [...names].sort();
}
function isPlain(name) {
  return /^[^/\\%:\p{Cc}]{1,255}$/u.test(name) && !/^\.+$/.test(name);
}
async function shardsOf(source, names) {
  const headers = /* @__PURE__ */ new Map();
  const pointers = [];
  const missing = [];
  let bytes = 0;
  for (const name of names) {
    const shard = await source.sibling(name);
    if (shard === null) {
      missing.push(name);
      continue;
    }
    try {
      const pointer = await pointerOf(shard);
      if (pointer !== null) pointers.push(pointer);
      else headers.set(name, await readSafetensors(shard));
      bytes += pointer?.size ?? shard.size;
    } catch (error) {
      throw new Error(`shard ${word(name)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { headers, pointers, missing, bytes };
}
function fromHeaders(source, map, { headers, bytes }, beside) {
  const strays = [];
  let held2 = 0;
  for (const [file, { tensors: tensors2 }] of headers) {
    held2 += tensors2.length;
    for (const { name } of tensors2) if (!Object.hasOwn(map, name) || map[name] !== file) strays.push(name);
  }
  const described2 = Object.keys(map).length;
  const differs = strays.length > 0 || described2 !== held2;
  const against = differs ? [
    `the index describes ${described2} tensors, the shards hold ${held2}${strays.length === 0 ? "" : `, ${strays.length} of them elsewhere or not at all in the index, such as ${quoted(strays[0] ?? "")}`}`
  ] : [];
  const tensors = [...headers.values()].flatMap((header) => header.tensors);
  const precision = judged(classify(tensors, beside.statement), source.path, beside, [...headers.values()]);
  const bodiless = [...headers.values()].some((header) => header.body === "absent" && header.dataBytes > 0);
  const note = "of some shards only the header is there: what they hold is described and not shown";
  return {
    ...precision,
    bytes,
    grade: bodiless ? "B" : "A",
    contradictions: [...against, ...precision.contradictions],
    notes: [...bodiless ? [note] : [], ...precision.notes]
  };
}
function fromNames(value, map, { pointers, missing, headers, bytes }, beside, path) {
  if (pointers.length > 0 && missing.length === 0 && headers.size === 0) return pointed(pointers, beside, path);
  const names = Object.keys(map);
  const telling = TELLING.map(([ending, method, name]) => ({
    method,
    name,
    count: names.filter((one) => ending.test(one)).length
  })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0];
  const said = declared(beside);
  const total = size(at(value, "metadata", "total_size"));
  const parameters = size(at(value, "metadata", "total_parameters"));
  const stated = { parameters, bitsPerWeight: total === null || parameters === null ? null : 8 * total / parameters };
  const agreed = said.class !== null && telling !== void 0 && (telling.name ?? said.class) === said.class;
  const notes = telling ? [`${telling.count} of its ${names.length} tensors are named as ${telling.method} names them`] : ["the names of its tensors prove no method"];
  const against = said.class !== null && telling?.name && telling.name !== said.class ? [`${beside.statement?.place} says ${said.class}, the names of the tensors say ${telling.name}`] : [];
  const sized = agreed && stated.bitsPerWeight !== null;
  return {
    ...said,
    ...stated,
    class: telling?.name ?? said.class,
    weight: telling?.name ? classWidth(telling.name) : said.weight,
    method: said.method ?? telling?.method ?? null,
    bytes: missing.length === 0 ? bytes : null,
    grade: sized ? "B" : "C",
    contradictions: [...said.contradictions, ...against],
    notes: [...notes, ...said.notes]
  };
}
function missingNote(missing) {
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : "";
  const names = missing.slice(0, SHOWN).map((name) => word(name));
  return [
    `${missing.length} of its shards ${missing.length === 1 ? "is" : "are"} not there: ${names.join(", ")}${more}`
  ];
}
function sizeSays(value, { headers }, whole) {
  const total = size(at(value, "metadata", "total_size"));
  if (total === null || !whole) return [];
  const held2 = [...headers.values()].reduce((sum2, header) => sum2 + header.dataBytes, 0);
  return held2 === total ? [] : [`metadata.total_size says ${total} bytes, the shards hold ${held2}`];
}

// src/evidence/formats/safetensors.ts
var OPEN_BRACE = 123;
var NEXT = /* @__PURE__ */ new Set([34, 125, 32, 10, 13, 9]);
var about5 = {
  title: "safetensors",
  files: "*.safetensors, model.safetensors.index.json",
  recognised: "a length and a JSON header; an index with `weight_map`",
  feeds: { precision: "bytes" }
};
var safetensors = { id: "safetensors", about: about5, headerOnly: true, recognise: recognise2, read };
function recognise2(outline) {
  return isFile(outline.head) || isIndex(outline);
}
function isFile(head) {
  return head[8] === OPEN_BRACE && NEXT.has(head[9] ?? 32) && head.subarray(0, 8).includes(0);
}
function isIndex({ kind, keys }) {
  return kind === "object" && keys.has("weight_map") && [...keys].every((key) => ["metadata", "weight_map"].includes(key));
}
async function read(document) {
  const { source } = document;
  await refuseCompressed(source);
  const artefact = isFile(await source.slice(0, 10)) ? await safetensorsArtefact(source) : await shardedArtefact(source, await document.json());
  return artefactEvidence("safetensors", artefact);
}

// src/precision/flatbuffer.ts
var MAX_TEXT3 = 64 * 1024;
var MAX_FIELDS = 64;
function openFlatbuffer(source) {
  const window = openWindow(source);
  const u8 = async (at2) => (await viewAt(window, at2, 1)).getUint8(0);
  const i32 = async (at2) => (await viewAt(window, at2, 4)).getInt32(0, true);
  const u32 = async (at2) => (await viewAt(window, at2, 4)).getUint32(0, true);
  const u64 = async (at2) => {
    const value = Number((await viewAt(window, at2, 8)).getBigUint64(0, true));
    if (!Number.isSafeInteger(value)) throw new Error(`the number at byte ${at2} is too large to be counted with`);
    return value;
  };
  const table = async (at2) => tableAt(window, at2 + await u32(at2));
  const vector = async ({ fields }, field, itemBytes) => {
    const place = fields[field] ?? 0;
    if (place === 0) return null;
    const start = place + await u32(place);
    const length = await u32(start);
    if (start + 4 + length * itemBytes > source.size) {
      throw new Error(
        `it is cut off: the list at byte ${start} is said to have ${length} items of ${itemBytes} bytes, and ${source.size - start - 4} bytes are left`
      );
    }
    return { length, at: start + 4 };
  };
  return {
    size: source.size,
    root: () => table(0),
    u8,
    i32,
    u64,
    table,
    vector,
    number: async ({ fields }, field, kind, otherwise) => {
      const at2 = fields[field] ?? 0;
      return at2 === 0 ? otherwise : { u8, i32, u64 }[kind](at2);
    },
    text: async (of, field) => {
      const found = await vector(of, field, 1);
      if (found === null) return "";
      if (found.length > MAX_TEXT3) throw new Error(`the text at byte ${found.at} is ${found.length} bytes long`);
      return new TextDecoder().decode(await window.slice(found.at, found.length));
    }
  };
}
async function viewAt(window, at2, length) {
  if (at2 < 0 || at2 + length > window.size) {
    throw new Error(`it is cut off: something at byte ${at2} is referred to, and the file has ${window.size} bytes`);
  }
  if (window.find(at2, length) < 0) await window.load(at2);
  const bytes = window.bytes();
  return new DataView(bytes.buffer, bytes.byteOffset + window.find(at2, length), length);
}
async function tableAt(window, at2) {
  const vtable = at2 - (await viewAt(window, at2, 4)).getInt32(0, true);
  const size2 = (await viewAt(window, vtable, 4)).getUint16(0, true);
  const inline = (await viewAt(window, vtable, 4)).getUint16(2, true);
  if (size2 < 4 || size2 % 2 !== 0) throw new Error(`the table at byte ${at2} has a description of ${size2} bytes`);
  if (inline < 4 || at2 + inline > window.size) throw new Error(`the table at byte ${at2} does not fit into the file`);
  const count = Math.min((size2 - 4) / 2, MAX_FIELDS);
  const view = await viewAt(window, vtable, 4 + 2 * count);
  const fields = [];
  for (let index = 0; index < count; index++) {
    const offset = view.getUint16(4 + 2 * index, true);
    if (offset >= inline) throw new Error(`field ${index} of the table at byte ${at2} is outside of it`);
    fields.push(offset === 0 ? 0 : at2 + offset);
  }
  return { at: at2, fields };
}

// src/precision/tflite.ts
var TYPES3 = [
  ...[
    ["FLOAT32", 32],
    ["FLOAT16", 16],
    ["INT32", 32],
    ["UINT8", 8],
    ["INT64", 64],
    ["STRING", null]
  ],
  ...[
    ["BOOL", 8],
    ["INT16", 16],
    ["COMPLEX64", 64],
    ["INT8", 8],
    ["FLOAT64", 64],
    ["COMPLEX128", 128]
  ],
  ...[
    ["UINT64", 64],
    ["RESOURCE", null],
    ["VARIANT", null],
    ["UINT32", 32],
    ["UINT16", 16]
  ],
  ...[
    ["INT4", 4],
    ["BFLOAT16", 16],
    ["INT2", 2]
  ]
];
var MAX_TENSORS2 = 1e6;
var MAX_RANK4 = 64;
var TFLITE_MAGIC = "TFL3";
async function readTflite(source) {
  const buffer = openFlatbuffer(source);
  if (source.size < 8) throw new Error(`it has ${source.size} bytes, fewer than the 8 that a model begins with`);
  const model = await buffer.root();
  const graphs = await buffer.vector(model, 2, 4);
  const buffers = await buffer.vector(model, 4, 4);
  if (graphs === null || graphs.length === 0) throw new Error("it has no subgraph");
  const tensors = [];
  const seen = /* @__PURE__ */ new Set();
  let io = [[], []];
  for (let index = 0; index < graphs.length; index++) {
    const graph = await buffer.table(graphs.at + 4 * index);
    const list = await buffer.vector(graph, 0, 4);
    if (tensors.length + (list?.length ?? 0) + index > MAX_TENSORS2) throw tooMany2();
    const types = [];
    for (let at2 = 0; at2 < (list?.length ?? 0); at2++) {
      const { tensor, data } = await readTensor2(buffer, await buffer.table((list?.at ?? 0) + 4 * at2), buffers);
      types.push(tensor.dtype);
      if (data === null || !seen.has(data)) tensors.push(tensor);
      if (data !== null) seen.add(data);
    }
    if (index === 0) io = [await typesOf(buffer, graph, 1, types), await typesOf(buffer, graph, 2, types)];
  }
  return {
    version: await buffer.number(model, 0, "i32", 0),
    description: await buffer.text(model, 3),
    tensors,
    inputs: io[0],
    outputs: io[1]
  };
}
function tooMany2() {
  return new Error(`it has more than ${MAX_TENSORS2} tensors`);
}
async function readTensor2(buffer, table, buffers) {
  const name = await buffer.text(table, 3);
  const fault = (what) => new Error(`tensor ${quoted(name)} ${what}`);
  const sizes = await buffer.vector(table, 0, 4);
  if ((sizes?.length ?? 0) > MAX_RANK4) throw fault(`has more than ${MAX_RANK4} dimensions`);
  const shape = [];
  for (let index = 0; index < (sizes?.length ?? 0); index++) shape.push(await buffer.i32((sizes?.at ?? 0) + 4 * index));
  const type = await buffer.number(table, 1, "u8", 0);
  const [dtype, bits] = TYPES3[type] ?? [`type ${type}`, null];
  const data = await buffer.number(table, 2, "i32", 0);
  if (data !== 0 && (data < 0 || data >= (buffers?.length ?? 0))) {
    throw fault(`has its values in buffer ${data}, and there are ${buffers?.length ?? 0}`);
  }
  const held2 = data === 0 || buffers === null ? 0 : await heldBytes(buffer, await buffer.table(buffers.at + 4 * data));
  const sparse = (table.fields[6] ?? 0) !== 0;
  const isConstant = held2 > 0;
  const elements = shape.every((size2) => size2 >= 0) ? elementsOf(shape) : null;
  if (isConstant && elements === null) throw fault("has a shape that is negative or too large to be counted");
  const expected = bits === null || elements === null ? held2 : Math.ceil(elements * bits / 8);
  if (isConstant && !sparse && expected !== held2) {
    throw fault(`holds ${held2} bytes, and takes ${expected} by its type and shape`);
  }
  const scales = await scalesOf(buffer, table);
  const tensor = { name, dtype, shape, elements: elements ?? 0, bytes: held2, isConstant, scales, sparse };
  return { tensor, data: isConstant ? data : null };
}
async function heldBytes(buffer, table) {
  const inside = await buffer.vector(table, 0, 1);
  if (inside !== null && inside.length > 0) return inside.length;
  const offset = await buffer.number(table, 1, "u64", 0);
  const size2 = await buffer.number(table, 2, "u64", 0);
  if (offset <= 1 || size2 === 0) return 0;
  if (offset + size2 > buffer.size) {
    throw new Error(`it is cut off: values end at byte ${offset + size2}, and the file has ${buffer.size} bytes`);
  }
  return size2;
}
async function scalesOf(buffer, table) {
  const at2 = table.fields[4] ?? 0;
  if (at2 === 0) return 0;
  return (await buffer.vector(await buffer.table(at2), 2, 4))?.length ?? 0;
}
async function typesOf(buffer, graph, field, types) {
  const list = await buffer.vector(graph, field, 4);
  const found = [];
  for (let index = 0; index < Math.min(list?.length ?? 0, MAX_TENSORS2); index++) {
    const tensor = await buffer.i32((list?.at ?? 0) + 4 * index);
    const type = types[tensor];
    if (tensor === -1) continue;
    if (type === void 0) throw new Error(`its graph names tensor ${tensor}, and there are ${types.length}`);
    found.push(type);
  }
  return found;
}

// src/precision/tflite-artefact.ts
async function tfliteArtefact(source) {
  const model = await readTflite(source);
  const precision = { ...tflitePrecision(model), bytes: source.size };
  return {
    precision: checkedAgainst(precision, source.path, null),
    tensors: counted(model.tensors.filter((tensor) => tensor.isConstant)),
    formatVersion: String(model.version),
    facts: {
      ...model.description === "" ? {} : { description: model.description },
      inputs: model.inputs,
      outputs: model.outputs
    }
  };
}
var CLASSES = /* @__PURE__ */ new Map([
  ["FLOAT64", "fp64"],
  ["FLOAT32", "fp32"],
  ["FLOAT16", "fp16"],
  ["BFLOAT16", "bf16"]
]);
var QUANTIZED = /* @__PURE__ */ new Map([
  ["INT8", "int8"],
  ["UINT8", "int8"],
  ["INT4", "int4"],
  ["INT2", "int2"]
]);
var NEVER_WEIGHTS2 = /* @__PURE__ */ new Set(["INT32", "INT64", "BOOL", "STRING", "UINT32"]);
var WIDTHS3 = /* @__PURE__ */ new Map([
  ["FLOAT64", { bits: 64, kind: "float" }],
  ["FLOAT32", { bits: 32, kind: "float" }],
  ["FLOAT16", { bits: 16, kind: "float" }],
  ["BFLOAT16", { bits: 16, kind: "float" }],
  ["INT16", { bits: 16, kind: "int" }],
  ["INT8", INT_8],
  ["UINT8", INT_8]
]);
var SCALE_BYTES = 4;
function tflitePrecision({ tensors, inputs, outputs }) {
  const shares = /* @__PURE__ */ new Map();
  const strange = [];
  for (const tensor of tensors) {
    if (!tensor.isConstant || NEVER_WEIGHTS2.has(tensor.dtype)) continue;
    const name = CLASSES.get(tensor.dtype) ?? (tensor.scales > 0 ? QUANTIZED.get(tensor.dtype) : void 0);
    if (name === void 0) {
      strange.push(tensor);
      continue;
    }
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    one.parameters += tensor.elements;
    one.matrix += tensor.shape.length > 1 ? tensor.elements : 0;
    one.bytes += tensor.bytes + tensor.scales * SCALE_BYTES;
    shares.set(name, one);
  }
  const listed = [...shares].map(([name, one]) => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one }));
  const width = activationWidth2(tensors);
  const found = described(listed, {
    strange: sum(strange.map((tensor) => tensor.bytes)),
    method: listed.some((share) => share.bits < 16) ? "tflite" : null,
    activations: new Map(width === null ? [] : listed.map((share) => [share.class, width]))
  });
  return { ...found, notes: [...found.notes, ...strangeNotes2(strange), ...edgeNotes(found, [...inputs, ...outputs])] };
}
function activationWidth2(tensors) {
  const votes = /* @__PURE__ */ new Map();
  for (const tensor of tensors) {
    const width = tensor.isConstant ? void 0 : WIDTHS3.get(tensor.dtype);
    if (width !== void 0) votes.set(width, (votes.get(width) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
function strangeNotes2(tensors) {
  return Object.entries(counted(tensors)).map(
    ([type, one]) => `${one.elements} values of ${type} have no scales that tell what they hold: they count as data`
  );
}
function edgeNotes(found, types) {
  const floats = [...new Set(types.filter((type) => WIDTHS3.get(type)?.kind === "float"))];
  if (found.activation?.kind !== "int" || floats.length === 0) return [];
  return [`its inputs or outputs are ${floats.join(", ")}: a target that takes integers only does not run it as it is`];
}

// src/evidence/formats/tflite.ts
var about6 = {
  title: "TFLite / LiteRT",
  files: "*.tflite",
  recognised: "the bytes `TFL3` at the fifth",
  feeds: { precision: "bytes" }
};
var tflite = {
  id: "tflite",
  about: about6,
  headerOnly: true,
  recognise: ({ head }) => [...TFLITE_MAGIC].every((sign, index) => head[4 + index] === sign.charCodeAt(0)),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("tflite", await tfliteArtefact(source));
  }
};

export {
  kvShapeOfFact,
  DEFAULT_UTILIZATION,
  memoryNeed,
  fits,
  gguf,
  hfConfig,
  lfsPointer,
  onnx,
  safetensors,
  tflite
};

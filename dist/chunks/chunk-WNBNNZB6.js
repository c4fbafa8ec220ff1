import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-6BOPKIQA.js";
import {
  MEASURES
} from "./chunk-INXSGQJP.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/precision/descriptor.ts
var UNKNOWN_PRECISION = {
  class: null,
  weight: null,
  activation: null,
  kv: null,
  method: null,
  group: null,
  bitsPerWeight: null,
  quantizedShare: null,
  parameters: null,
  bytes: null,
  grade: "C",
  shares: [],
  contradictions: [],
  notes: []
};
var FULL_BITS = 16;
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
function widthText({ bits, kind }) {
  return `${bits}-bit${kind === null ? "" : ` ${kind}`}`;
}
function sameWidth(a, b) {
  return a.bits === b.bits && (a.kind === null || b.kind === null || a.kind === b.kind);
}
function precisionFact(precision) {
  const width2 = (one) => one === null ? null : { bits: one.bits, kind: one.kind };
  return {
    class: precision.class,
    weight: width2(precision.weight),
    activation: width2(precision.activation),
    kv: width2(precision.kv),
    method: precision.method,
    group: precision.group,
    bits_per_weight: precision.bitsPerWeight,
    quantized_share: precision.quantizedShare,
    parameters: precision.parameters,
    bytes: precision.bytes,
    grade: precision.grade,
    shares: precision.shares.map(({ class: name, bits, parameters, matrix, bytes }) => ({
      class: name,
      bits,
      parameters,
      matrix,
      bytes
    })),
    contradictions: [...precision.contradictions],
    notes: [...precision.notes]
  };
}

// src/precision/vocabulary.ts
var ASSUMED_4 = "the word does not state bits; 4 is assumed, though 3 and 8 exist";
var ROWS = [
  ["fp64 float64 f64 double", "fp64", [64, "float"], [64, "float"]],
  ["fp32 float32 f32 full single", "fp32", [32, "float"], [32, "float"]],
  ["float", "fp32", [32, "float"], [32, "float"], "loose", "`float` may mean FP32 or only: not quantized"],
  ["tf32", "fp32", [32, "float"], [19, "float"]],
  ["fp16 float16 half f16 16bit", "fp16", [16, "float"], [16, "float"]],
  ["bf16 bfloat16 brain", "bf16", [16, "float"], [16, "float"]],
  ["w16a16", "fp16", [16, "float"], [16, "float"], "strict"],
  [
    "fp8 float8 e4m3 fp8_e4m3 fp8_e4m3fn float8_e4m3fn fp8_dynamic fp8_block fbgemm_fp8",
    "fp8",
    [8, "float"],
    [8, "float"]
  ],
  ["w8a8-fp8 w8a8-fp fp8_pc_pt fp8_pb_wo", "fp8", [8, "float"], [8, "float"], "strict"],
  ["fp8_e5m2 e5m2 float8_e5m2", "fp8", [8, "float"], [8, "float"]],
  ["w8a16-fp8 fp8_weight_only", "fp8", [8, "float"], [16, "float"], "strict"],
  ["mxfp8", "mxfp8", [8, "float"], [8, "float"]],
  ["int8 i8 qint8", "int8", [8, "int"], null, "loose", "`int8` alone does not state the activations"],
  ["w8a8 w8a8-int int8_sq smoothquant full-integer", "int8", [8, "int"], [8, "int"], "strict"],
  ["uint8 quint8 u8", "int8", [8, "int"], null],
  [
    "w8a16 int8_weight_only int8wo eetq llm.int8 load_in_8bit experts_int8 w8a16-int bnb-8bit bitsandbytes-int8",
    "int8",
    [8, "int"],
    [16, "float"],
    "strict"
  ],
  ["w8a32 dynamic-range drq", "int8", [8, "int"], [32, "float"], "strict"],
  ["w8a16-int16 w8a16_int16", "int8", [8, "int"], [16, "int"], "strict"],
  ["q8_0 q8 q8_k q8_k_xl q8_1", "q8", [8, "int"], [16, "float"]],
  ["q6_k q6", "q6", [6, "int"], [16, "float"]],
  ["q5_k_m q5_k_s q5_k q5_k_xl q5_0 q5_1 q5", "q5", [5, "int"], [16, "float"]],
  ["q4_k_m q4_k_s q4_k q4_k_xl q4_0 q4_1 iq4_xs iq4_nl iq4 q4", "q4", [4, "int"], [16, "float"]],
  ["q3_k_s q3_k_m q3_k_l q3_k q3_k_xl iq3_xxs iq3_xs iq3_s iq3_m iq3 q3", "q3", [3, "int"], [16, "float"]],
  ["q2_k q2_k_s q2_k_l q2_k_xl iq2_xxs iq2_xs iq2_s iq2_m iq2 q2 tq2_0 q2_0", "q2", [2, "int"], [16, "float"]],
  ["iq1_s iq1_m iq1 q1 tq1_0 q1_0", "q1", [1, "int"], [16, "float"]],
  ["bitnet b1.58", "b1.58", [1.58, "int"], [8, "int"]],
  ["int4 i4 uint4 u4 4bit int4_weight_only int4wo int4_awq", "int4", [4, "int"], [16, "float"]],
  ["w4a16 w4a16_int w4a16-awq w4a16-gptq", "int4", [4, "int"], [16, "float"], "strict"],
  ["gptq awq gptq-int4 awq-int4 gptq-4bit awq-4bit", "int4", [4, "int"], [16, "float"]],
  ["autoround marlin gptq_marlin awq_marlin hqq4 hqq", "int4", [4, "int"], [16, "float"], "loose", ASSUMED_4],
  ["w4a8 qserve qqq w4aint8", "int4", [4, "int"], [8, "int"], "strict"],
  ["w4afp8 w4a8_awq w4a8-fp8", "int4", [4, "int"], [8, "float"], "strict"],
  ["int6 6bit w6a16", "int6", [6, "int"], [16, "float"]],
  ["int5 5bit w5a16", "int5", [5, "int"], [16, "float"]],
  ["int3 3bit w3a16", "int3", [3, "int"], [16, "float"]],
  ["int2 2bit w2a16", "int2", [2, "int"], [16, "float"]],
  ["nf4 bnb4 bnb-4bit load_in_4bit bitsandbytes-nf4", "nf4", [4, "nf"], [16, "float"]],
  ["fp4 float4 e2m1", "fp4", [4, "float"], null, "loose", "`fp4` may be NVFP4, MXFP4 or that of bitsandbytes"],
  ["bitsandbytes-fp4 bnb-fp4", "fp4", [4, "float"], [16, "float"], "strict"],
  ["nvfp4 modelopt_fp4", "nvfp4", [4, "float"], [4, "float"]],
  ["nvfp4a16 w4a16_nvfp4", "nvfp4", [4, "float"], [16, "float"], "strict"],
  ["mxfp4 mxfp4_moe", "mxfp4", [4, "float"], [16, "float"]],
  ["fp6 mxfp6 e2m3 e3m2", "fp6", [6, "float"], [16, "float"]]
];
var NO_CLASS = new Set(
  "auto default latest quantized quant quantised optimized optimised small none mixed mixedprecision bitsandbytes compressedtensors modelopt".split(
    " "
  )
);
function normalised(word2) {
  return word2.toLowerCase().replaceAll(/[\s_.-]/g, "");
}
var width = ([bits, kind]) => ({ bits, kind });
var TERMS = new Map(
  ROWS.flatMap(
    ([words, name, weight, activation, strict, note]) => words.split(" ").map((word2) => {
      const said2 = note ?? (word2 === "gptq" || word2 === "awq" ? ASSUMED_4 : null);
      const term = { class: name, weight: width(weight), activation: activation && width(activation) };
      return [normalised(word2), { ...term, strict: strict === "strict", note: said2 }];
    })
  )
);
function termOf(word2) {
  const plain4 = normalised(word2);
  return NO_CLASS.has(plain4) ? null : TERMS.get(plain4) ?? null;
}
var CLASSES = [...new Map(ROWS.map(([, name, [bits]]) => [name, bits]))].sort(([, a], [, b]) => b - a).map(([name]) => name);
function classWidth(name) {
  const row2 = ROWS.find(([, one]) => one === name);
  return row2 ? width(row2[2]) : null;
}
var GENUS = /* @__PURE__ */ new Map([["fp4", ["fp4", "nvfp4", "mxfp4"]]]);
function classesAgree(said2, found) {
  return (GENUS.get(said2) ?? [said2]).includes(found);
}

// src/precision/artefact.ts
var IN_NAMES = /(?:^|[-_./])((?:w\d+a\d+(?:[-_]fp8)?|(?:nv|mx)?fp(?:4|8|16|32)|bf16|f16|f32|float(?:16|32)|bfloat16|u?int[48]|nf4|gptq|awq|iq\d_[a-z]+|t?q\d_(?:k_[sml]|k|\d)))(?=$|[-_./])/gi;
function nameClaim(path) {
  const [name = "", folder = ""] = path.split("/").reverse();
  const claims = (text3) => [...text3.matchAll(IN_NAMES)].map(([, word2 = ""]) => word2).at(-1);
  return claims(name) ?? claims(folder) ?? null;
}
function checkedAgainst(precision, path, statement2) {
  const said2 = [...nameSays(precision, path), ...statementSays(precision, statement2)];
  const { activation, kv } = precision;
  const useful = statement2 !== null && !(precision.class !== null && precision.quantizedShare === 0);
  return {
    ...precision,
    activation: (useful ? statement2.activation : null) ?? activation,
    kv: kv ?? (useful ? statement2.kv : null),
    method: useful ? statement2.method : precision.method,
    group: precision.group ?? (useful ? statement2.group : null),
    contradictions: [...precision.contradictions, ...said2]
  };
}
function nameSays(precision, path) {
  const claim2 = nameClaim(path);
  const term = claim2 === null ? null : termOf(claim2);
  if (claim2 === null || term === null || precision.class === null) return [];
  const open = term.note !== null && precision.class.startsWith("int");
  if (open || classesAgree(term.class, precision.class)) return [];
  return [`the name says ${claim2}, what it holds is ${precision.class}`];
}
function statementSays(precision, statement2) {
  if (statement2 === null || statement2.class === null || precision.class === null) return [];
  const low = precision.shares.filter((share) => share.bits < 16).map((share) => share.class);
  if (low.some((name) => classesAgree(statement2.class ?? "", name))) return [];
  const holds = low.length === 0 ? precision.class : low.join(", ");
  return [`${statement2.place} says ${statement2.class} (${statement2.method}), the tensors are ${holds}`];
}

// src/precision/statement.ts
var FLOAT_16 = { bits: 16, kind: "float" };
var FLOAT_8 = { bits: 8, kind: "float" };
var INT_8 = { bits: 8, kind: "int" };

// src/precision/schemes.ts
var PARTS = [
  ...["weight", "qweight", "weight_packed", "blocks", "W_q", "_data"],
  ...["qzeros", "scales", "g_idx", "biases", "scale", "scale_inv", "zeros", "_scale", "scale_2", "global_scale"],
  ...["weight_scale", "weight_scale_inv", "weight_scale_2", "weight_zero_point", "weight_shape", "weight_g_idx"],
  ...["weight_global_scale", "input_global_scale", "input_scale", "input_zero_point", "output_scale"],
  ...["weight_scales", "pre_quant_scale", "SCB", "weight_format", "k_scale", "v_scale", "q_scale", "prob_scale"],
  ...["absmax", "quant_map", "nested_absmax", "nested_quant_map"],
  ...["quant_state.bitsandbytes__nf4", "quant_state.bitsandbytes__fp4"]
];
var PLAIN = ["weight", ""];
var BYTES = ["U8", "I8"];
var E8M0 = ["F8_E8M0", "E8M0", "UE8", "U8"];
var E4M3 = ["F8_E4M3", "F8_E4M3FNUZ"];
var SCALES = ["weight_scale", "weight_scale_inv", "scale", "scale_inv", "weight_scales", "_scale"];
var SCHEMES = [
  { part: ["qweight"], dtypes: ["I32"], beside: ["scales"], read: gptqOrAwq },
  {
    part: PLAIN,
    dtypes: ["U8", "I8", "F32", "F16", "BF16"],
    beside: ["quant_state.bitsandbytes__nf4", "quant_state.bitsandbytes__fp4"],
    read: ({ weight, parts: parts2 }) => ({
      class: parts2.has("quant_state.bitsandbytes__nf4") ? "nf4" : "fp4",
      method: "bitsandbytes",
      // The container may be of any dtype (bnb_4bit_quant_storage); two weights lie in each of its bytes.
      perElement: weight.elements === 0 ? 2 : 2 * weight.bytes / weight.elements,
      activation: FLOAT_16
    })
  },
  { part: PLAIN, dtypes: ["I8"], beside: ["SCB"], read: () => held("int8", "bitsandbytes", 1, FLOAT_16) },
  { part: ["weight_packed"], dtypes: ["I32"], beside: ["weight_scale"], read: packedInts },
  {
    part: ["weight_packed"],
    dtypes: ["U8"],
    beside: ["weight_scale"],
    read: ({ parts: parts2 }) => held(isOf(parts2.get("weight_scale"), E4M3) ? "nvfp4" : "mxfp4", "compressed-tensors", 2)
  },
  { part: ["blocks"], dtypes: ["U8"], beside: ["scales"], read: () => held("mxfp4", "mxfp4", 2, FLOAT_16) },
  { part: PLAIN, dtypes: ["U32"], beside: ["scales"], read: mlx },
  { part: PLAIN, dtypes: [...BYTES, "F4", "FP4"], beside: SCALES, read: microscaled },
  { part: PLAIN, dtypes: ["U8"], beside: SCALES, read: packedBytes },
  { part: [...PLAIN, "_data"], dtypes: ["I8"], beside: SCALES, read: () => held("int8", "int8", 1) },
  { part: ["W_q"], dtypes: ["U8"], beside: ["scale"], read: packedBytes },
  { part: [...PLAIN, "_data"], dtypes: [...E4M3, "F8_E5M2", "F8_E5M2FNUZ"], beside: SCALES, read: float8 }
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
function gptqOrAwq({ weight, parts: parts2 }, statement2) {
  const [, columns = 0] = weight.shape;
  const [, outputs = 0] = parts2.get("scales")?.shape ?? [];
  const zeros = parts2.get("qzeros")?.shape[1] ?? 0;
  const bits = zeros > 0 && outputs > 0 ? 32 * zeros / outputs : statement2?.weight?.bits ?? 0;
  return integers(bits, columns === outputs ? "gptq" : "awq", FLOAT_16);
}
function packedInts(_, statement2) {
  return integers(statement2?.weight?.bits ?? 0, "compressed-tensors", null);
}
function mlx({ weight, parts: parts2 }, statement2) {
  const scales = parts2.get("scales");
  const group2 = statement2?.group ?? null;
  if (scales === void 0 || scales.elements === 0 || group2 === null || group2 <= 0) return null;
  const bits = weight.elements / scales.elements * 32 / group2;
  const float = statement2?.class ?? "";
  if (parts2.has("biases") || !["mxfp4", "nvfp4", "mxfp8"].includes(float)) return integers(bits, "mlx", FLOAT_16);
  return held(bits === 8 ? "mxfp8" : float, "mlx", 32 / bits, FLOAT_16);
}
function microscaled({ weight, parts: parts2 }) {
  const scale = SCALES.map((part) => parts2.get(part)).find((one) => one !== void 0 && one.elements > 0);
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
function float8({ weight, parts: parts2 }) {
  const scale = parts2.get("weight_scale") ?? parts2.get("weight_scale_inv") ?? parts2.get("scale");
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
var WEIGHTS = /* @__PURE__ */ new Set(["weight", "qweight", "weight_packed", "blocks", "W_q", "_data", ""]);
var ENDING = new RegExp(
  `^(.*?)(?:[._](?:weight\\.)?(${[...PARTS].sort((a, b) => b.length - a.length).map((part) => part.replaceAll(".", "\\.")).join("|")}))$`,
  "s"
);
var DENSEST = 4;
function classify(tensors, statement2) {
  const shares = /* @__PURE__ */ new Map();
  const methods = /* @__PURE__ */ new Map();
  const activations = /* @__PURE__ */ new Map();
  const strange = /* @__PURE__ */ new Map();
  const add2 = (name, tensor, parameters, scales, matrix = tensor.shape.length > 1) => {
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    one.parameters += parameters;
    one.matrix += matrix ? parameters : 0;
    one.bytes += tensor.bytes + scales;
    shares.set(name, one);
  };
  const plain4 = (tensor) => {
    const name = PLAIN2.get(tensor.dtype);
    if (name !== void 0) return add2(name, tensor, tensor.elements, 0);
    const { dtype } = tensor;
    const one = strange.get(dtype) ?? { tensors: 0, elements: 0, bytes: 0 };
    strange.set(dtype, {
      tensors: one.tensors + 1,
      elements: one.elements + tensor.elements,
      bytes: one.bytes + tensor.bytes
    });
  };
  for (const parts2 of layersOf(tensors)) {
    const layer = layerOf(parts2);
    const packed2 = layer === null ? null : packedBy(layer, statement2);
    if (layer === null || packed2 === null) {
      for (const [part, tensor] of parts2) if (!isScalarScale(part, tensor)) plain4(tensor);
      continue;
    }
    const beside = sum([...parts2].filter(([part]) => !WEIGHTS.has(part)).map(([, one]) => one.bytes));
    for (const [part, tensor] of parts2) if (WEIGHTS.has(part) && part !== layer.part) plain4(tensor);
    const parameters = Math.round(layer.weight.elements * packed2.perElement);
    add2(packed2.class, layer.weight, parameters, beside, true);
    note(packed2, layer, parameters);
  }
  function note(packed2, layer, parameters) {
    methods.set(packed2.method, (methods.get(packed2.method) ?? 0) + parameters);
    const width2 = activationOf(packed2.class, layer) ?? packed2.activation;
    if (width2 !== null && !activations.has(packed2.class)) activations.set(packed2.class, width2);
  }
  const held2 = [...strange].map(([dtype, one]) => ({ dtype, ...one }));
  const result = described(
    [...shares].map(([name, tally2]) => shareOf(name, tally2)),
    {
      strange: sum(held2.filter(({ dtype }) => dtype !== "BOOL" && dtype !== "I64").map((one) => one.bytes)),
      method: dominant([...methods].map(([name, matrix]) => ({ name, matrix })))?.name ?? null,
      activations
    }
  );
  return { ...result, notes: [...result.notes, ...held2.map(strangeNote)] };
}
function strangeNote(one) {
  const [what, have] = one.tensors === 1 ? ["1 tensor", "has"] : [`${one.tensors} tensors`, "have"];
  return `${what} of ${one.dtype} (${one.elements} elements) ${have} no scales beside that tell what the integers hold: they count as data, not as quantized weights`;
}
function layersOf(tensors) {
  const layers = /* @__PURE__ */ new Map();
  for (const tensor of tensors) {
    const [, base2 = tensor.name, part = ""] = ENDING.exec(tensor.name) ?? [];
    const layer = layers.get(base2);
    if (!layer) layers.set(base2, /* @__PURE__ */ new Map([[part, tensor]]));
    else if (!layer.has(part)) layer.set(part, tensor);
    else layers.set(`${base2}
${tensor.name}`, /* @__PURE__ */ new Map([[part, tensor]]));
  }
  return layers.values();
}
function layerOf(parts2) {
  for (const [part, weight] of parts2) if (WEIGHTS.has(part) && parts2.size > 1) return { weight, part, parts: parts2 };
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
  const [first2] = ordered;
  const parameters = sum(ordered.map((share) => share.parameters));
  const matrix = sum(ordered.map((share) => share.matrix));
  const bytes = sum(ordered.map((share) => share.bytes));
  const blank = { ...UNKNOWN_PRECISION, grade: "A", shares: ordered };
  if (first2 === void 0 || parameters === 0)
    return { ...blank, notes: ["it has no weights: nothing tells a precision"] };
  const known = {
    ...blank,
    bitsPerWeight: 8 * bytes / parameters,
    parameters,
    bytes,
    quantizedShare: matrix === 0 ? null : sum(ordered.filter((one) => one.bits < FULL_BITS).map((one) => one.matrix)) / matrix
  };
  if (more.strange * DENSEST > Math.max(first2.matrix, matrix === 0 ? first2.parameters : 0)) {
    const why = `the floats alone are mostly ${first2.class}, but integers that nothing explains may hold more weights than they`;
    return { ...known, notes: [why] };
  }
  const weight = classWidth(first2.class);
  const full = first2.bits >= FULL_BITS && weight !== null ? weight : null;
  return {
    ...known,
    class: first2.class,
    weight,
    activation: more.activations.get(first2.class) ?? (full === null ? null : full.bits > 16 ? full : FLOAT_16),
    method: more.method
  };
}

// src/precision/cursor.ts
var WINDOW = 1024 * 1024;
var MAX_HEADER = 256 * 1024 * 1024;
function cursorOf(source, little) {
  let window = new DataView(new ArrayBuffer(0));
  let start = 0;
  let next = 0;
  const left = () => start + window.byteLength - next;
  const inside = (length, what) => {
    if (next + length <= Math.min(source.size, MAX_HEADER)) return;
    if (next + length <= source.size) throw new Error(`its header is longer than ${MAX_HEADER} bytes (${what})`);
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
    texts: (count2, head) => {
      const order = little();
      const low = head === 8 && !order ? 4 : 0;
      const high = order ? 4 : 0;
      let offset = next - start;
      let passed = 0;
      while (passed < count2 && offset >= 0 && offset + head <= window.byteLength) {
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
var ROWS2 = [
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
  ROWS2.map(([id, name, block, bytes, of]) => [id, { name, block, bytes, class: of }])
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
async function textOf(cursor, version, what) {
  const length = await countOf(cursor, version, what);
  if (length > MAX_TEXT) throw new Error(`${what} is said to be ${length} bytes long, more than ${MAX_TEXT}`);
  await cursor.need(length, what);
  return new TextDecoder("utf-8").decode(cursor.bytes(length));
}
async function keptValue(cursor, version, type, key, keep) {
  const what = `the value of ${quoted(key)}`;
  if (keep && type === STRING) return textOf(cursor, version, what);
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
  const count2 = await countOf(cursor, version, what);
  const fixed = FIXED.get(element);
  if (fixed !== void 0) return cursor.skip(count2 * fixed, what);
  if (element === STRING) return passTexts(cursor, version, count2, what);
  for (let index = 0; index < count2; index++) await pass(cursor, version, element, what, depth + 1);
}
async function passTexts(cursor, version, count2, what) {
  const head = version === 1 ? 4 : 8;
  let left = count2 - cursor.texts(count2, head);
  while (left > 0) {
    await cursor.need(head, what);
    cursor.skip(head === 4 ? cursor.u32() : cursor.u64(), what);
    left--;
    left -= cursor.texts(left, head);
  }
}

// src/precision/gguf.ts
var MAX_TENSORS = 1e7;
var MAX_RANK = 8;
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
  const tensors = checked(infos, alignment, dataStart, source.size);
  return { version, endian: little ? "little" : "big", tensors, metadata, dataStart };
}
function swapped(value) {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return view.getUint32(0, false);
}
async function pairsOf(cursor, version, count2) {
  const kept3 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (let index = 0; index < count2; index++) {
    const key = await textOf(cursor, version, `key ${index + 1} of ${count2}`);
    if (seen.has(key)) throw new Error(`it has the key ${quoted(key)} twice`);
    seen.add(key);
    await cursor.need(4, `the type of ${quoted(key)}`);
    const type = cursor.u32();
    const value = await keptValue(cursor, version, type, key, /^(?:general|split)\./.test(key));
    if (value !== null) kept3.set(key, value);
  }
  return kept3;
}
async function infoOf(cursor, version, index) {
  const name = await textOf(cursor, version, `the name of tensor ${index + 1}`);
  const what = `the description of tensor ${quoted(name)}`;
  await cursor.need(4, what);
  const rank = cursor.u32();
  if (rank > MAX_RANK)
    throw new Error(`tensor ${quoted(name)} is said to have ${rank} dimensions, more than ${MAX_RANK}`);
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
function checked(infos, alignment, dataStart, size2) {
  const tensors = infos.map((info) => ({ info, tensor: tensorOf(info) }));
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
function tensorOf({ name, shape, type }) {
  const elements = elementsOf(shape);
  if (elements === null) throw new Error(`tensor ${quoted(name)} has a shape too large to be counted`);
  const known = GGML_TYPES.get(type);
  if (known === void 0) return { name, dtype: `type ${type}`, shape, elements, bytes: 0 };
  const [row2 = 1] = shape;
  if (row2 % known.block !== 0) {
    throw new Error(
      `tensor ${quoted(name)} has rows of ${row2}, which blocks of ${known.block} (${known.name}) do not fill`
    );
  }
  return { name, dtype: known.name, shape, elements, bytes: elements / known.block * known.bytes };
}

// src/precision/gguf-artefact.ts
var LEAST_SHARE = 0.1;
var MAX_SPLITS = 1e3;
async function ggufArtefact(source) {
  const header = await readGguf(source);
  const parts2 = await partsOf(source, header);
  const tensors = [header, ...parts2.headers].flatMap((one) => one.tensors);
  const bytes = source.size + sum(parts2.sizes);
  const precision = ggufPrecision(tensors, header, source.path);
  return {
    precision: {
      ...precision,
      bytes,
      grade: parts2.missing.length > 0 && precision.grade === "A" ? "B" : precision.grade,
      notes: [...precision.notes, ...parts2.missing.map((name) => `part ${name} of the model is not there`)]
    },
    tensors: counted(tensors),
    formatVersion: String(header.version),
    facts: factsOf(header)
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
  const said2 = termOf(label)?.class ?? null;
  const total = sum(found.shares.map((share) => share.matrix));
  if (said2 === null || total === 0) return [];
  const held2 = sum(found.shares.filter((share) => near(said2, share)).map((share) => share.matrix));
  if (held2 / total >= LEAST_SHARE) return [];
  return [`general.file_type says ${label}, the tensors are mostly ${found.class}`];
}
function near(said2, share) {
  const bits = classWidth(said2)?.bits ?? 0;
  return classesAgree(said2, share.class) || bits < 8 && share.bits < 8 && Math.abs(bits - share.bits) <= 1;
}
async function partsOf(source, { metadata }) {
  const count2 = metadata.get("split.count");
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const [, stem, own2, total] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/.exec(name) ?? [];
  const none = { headers: [], sizes: [], missing: [] };
  if (typeof count2 !== "number" || count2 < 2) return none;
  if (stem === void 0 || Number(total) !== count2 || count2 > MAX_SPLITS) {
    return { ...none, missing: [`1 to ${count2}, of which its name does not tell the others,`] };
  }
  const headers = [];
  const sizes = [];
  const missing = [];
  for (let index = 1; index <= count2; index++) {
    if (index === Number(own2)) continue;
    const other = `${stem}-${String(index).padStart(5, "0")}-of-${total}.gguf`;
    const part = await source.sibling(other);
    if (part === null) missing.push(other);
    else {
      try {
        headers.push(await readGguf(part));
        sizes.push(part.size);
      } catch (error) {
        throw new Error(`part ${other}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { headers, sizes, missing };
}
function factsOf({ metadata, endian }) {
  const wanted = ["general.architecture", "general.name", "general.size_label", "general.file_type"];
  const found = wanted.flatMap((key) => {
    const value = metadata.get(key);
    return value === void 0 ? [] : [[key, value]];
  });
  return { ...Object.fromEntries(found), ...endian === "big" ? { byte_order: "big endian" } : {} };
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
    problems: [...precision.contradictions, ...precision.notes].map((text3) => `${text3.replace(/\.$/, "")}.`),
    measuredAt: null
  };
}
function reading(measure2, value, unit) {
  if (value === null) return [];
  const nothing = { variant: null, stderr: null, n: null, at: null };
  return [{ model: null, measure: measure2, value, unit, pointer: "", ...nothing }];
}
async function refuseCompressed(source) {
  const [first2, second] = await source.slice(0, 2);
  if (first2 === 31 && second === 139) throw new Error("it is compressed with gzip; name the file itself");
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

// src/precision/json.ts
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function at(value, ...path) {
  return path.reduce((here, key) => {
    const found = object(here);
    return found !== null && Object.hasOwn(found, key) ? found[key] : void 0;
  }, value);
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function number(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function size(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function word(value) {
  const written = JSON.stringify(value) ?? "nothing";
  return written.length > 60 ? `${written.slice(0, 60)}\u2026` : written;
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
var group = (config, ...keys) => keys.map((key) => number(at(config, key))).find((one) => one !== null) ?? null;
var METHODS = /* @__PURE__ */ new Map([
  ["gptq", (config) => ({ ...integers2(number(at(config, "bits"))), group: group(config, "group_size") })],
  [
    "awq",
    (config) => ({
      ...integers2(number(at(config, "bits")) ?? number(at(config, "w_bit"))),
      group: group(config, "group_size", "q_group_size")
    })
  ],
  ["auto-round", (config) => ({ ...integers2(number(at(config, "bits"))), group: group(config, "group_size") })],
  ["intel/auto-round", (config) => ({ ...integers2(number(at(config, "bits"))), group: group(config, "group_size") })],
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
  ["W8A16", ["int8", FLOAT_16]]
]);
function modelopt(config) {
  const algo = text(at(config, "quant_algo"));
  if (algo === null) return null;
  const kv = kvOf(at(config, "kv_cache_quant_algo") ?? at(config, "kv_cache_scheme"));
  const rest = { kv, group: group(config, "group_size"), method: `modelopt ${algo}` };
  if (algo.toUpperCase() !== "MIXED_PRECISION") return { ...algorithm(algo), ...rest };
  const layers = Object.values(object(at(config, "quantized_layers")) ?? {});
  const tally2 = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    const one = text(at(layer, "quant_algo"));
    if (one !== null) tally2.set(one, (tally2.get(one) ?? 0) + 1);
  }
  const parts2 = [...tally2].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [only] = parts2;
  if (only !== void 0 && parts2.length === 1) return { ...algorithm(only[0]), ...rest };
  const mixture = parts2.map(([name, layers2]) => `${layers2} \xD7 ${name}`).join(", ");
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
  const name = text(scheme);
  if (name !== null) return termOf(name)?.weight ?? null;
  const bits = number(at(scheme, "num_bits"));
  return bits === null ? null : { bits, kind: kindOf(at(scheme, "type")) };
}
function kindOf(value) {
  return value === "float" || value === "int" ? value : null;
}
function bitsandbytes(config) {
  const set3 = (key) => at(config, key) === true || at(config, `_${key}`) === true;
  if (set3("load_in_4bit")) return named(at(config, "bnb_4bit_quant_type") === "nf4" ? "nf4" : "bitsandbytes-fp4");
  if (set3("load_in_8bit")) return named("load_in_8bit");
  return { notes: ["neither load_in_4bit nor load_in_8bit is true"] };
}
function compressedTensors(config) {
  const groups = Object.values(object(at(config, "config_groups")) ?? {});
  const kv = kvOf(at(config, "kv_cache_scheme"));
  const [first2, ...others] = groups.map((one) => groupOf(one, text(at(one, "format")) ?? text(at(config, "format"))));
  if (first2 === void 0)
    return { kv, notes: ["it has no config_groups: nothing tells to what the weights are quantized"] };
  const other = others.find((one) => one.class !== first2.class);
  if (other === void 0) return { ...first2, kv };
  const names = [...new Set([first2, ...others].map((one) => one.class ?? "unknown"))].join(", ");
  return { kv, notes: [`its config_groups are of several classes (${names}); the tensors tell which holds most`] };
}
function groupOf(config, format) {
  const weights = at(config, "weights");
  const bits = number(at(weights, "num_bits"));
  const kind = kindOf(at(weights, "type")) ?? (format?.includes("int") ? "int" : null);
  const inputs = at(config, "input_activations");
  const activationBits = number(at(inputs, "num_bits"));
  const activation = activationBits === null ? FLOAT_16 : { bits: activationBits, kind: kindOf(at(inputs, "type")) ?? "int" };
  const size2 = number(at(weights, "group_size"));
  if (bits === null) return { activation, notes: ["its weights have no num_bits"] };
  if (kind !== "float") return { ...named(`int${bits}`, activation), activation, group: size2 };
  const four = size2 === 16 ? "nvfp4" : size2 === 32 ? "mxfp4" : "fp4";
  const micro = format?.startsWith("nvfp4") ? "nvfp4" : format?.startsWith("mxfp4") ? "mxfp4" : four;
  const eight = format?.startsWith("mxfp8") || size2 === 32 ? "mxfp8" : "fp8";
  const name = bits === 4 ? micro : bits === 8 ? eight : `fp${bits}`;
  return { ...named(name, activation), activation, group: size2 };
}
function quark(config) {
  const last = (value) => Array.isArray(value) ? value.at(-1) : value;
  const weight = last(at(config, "global_quant_config", "weight"));
  const inputs = last(at(config, "global_quant_config", "input_tensors"));
  const dtype = text(at(weight, "dtype"));
  const size2 = number(at(weight, "group_size"));
  const name = dtype === "fp4" && size2 === 32 ? "mxfp4" : dtype;
  const input = text(at(inputs, "dtype"));
  const activation = input === null ? FLOAT_16 : termOf(input)?.weight ?? null;
  const kv = kvOf(text(at(last(at(config, "kv_cache_quant_config")), "dtype")));
  return { ...named(name, activation), kv, group: size2 };
}
function torchao(config) {
  const type = at(config, "quant_type");
  const name = text(type) ?? text(at(type, "default", "_type")) ?? text(at(type, "_type")) ?? "";
  const plain4 = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const [, weight = ""] = /((?:int|float|fp|mxfp|nvfp)\d+)(?:weight|wo|$)/.exec(plain4) ?? [];
  const [, input = ""] = /((?:int|float|fp)\d+)dynamicactivation/.exec(plain4) ?? [];
  const activation = input === "" ? FLOAT_16 : termOf(input)?.weight ?? null;
  return {
    ...named(weight === "" ? plain4 : weight, activation),
    group: group(at(type, "default", "_data"), "group_size")
  };
}
function hqq(config) {
  const first2 = at(config, "quant_config", "weight_quant_params") ?? at(config, "weight_quant_params") ?? config;
  const bits = number(at(first2, "nbits")) ?? number(at(config, "nbits"));
  return { ...integers2(bits), group: group(first2, "group_size") };
}
function quanto(weights, activations) {
  return named(weights, activations === null ? FLOAT_16 : termOf(activations)?.weight ?? null);
}
function mlx2(config) {
  const mode = text(at(config, "mode")) ?? "affine";
  const said2 = mode === "affine" ? integers2(number(at(config, "bits"))) : named(mode, FLOAT_16);
  return { ...said2, group: group(config, "group_size") };
}

// src/precision/hf-config.ts
var SIDECARS = ["hf_quant_config.json", "quantize_config.json", "quant_config.json"];
var PLACES = [
  [["quantization_config"], "mlx"],
  [["text_config", "quantization_config"], "mlx"],
  [["llm_config", "quantization_config"], "mlx"],
  [["compression_config"], "compressed-tensors"],
  [["quantization"], "mlx"],
  [["pretrained_config", "quantization"], "modelopt"]
];
function configKind(value) {
  const has2 = (...path) => at(value, ...path) !== void 0;
  if (has2("producer") && has2("quantization", "quant_algo")) return "modelopt";
  if (has2("pretrained_config", "architecture") || has2("architecture") && has2("quantization", "quant_algo"))
    return "tensorrt-llm";
  if (has2("model_type") || has2("architectures") || has2("quantization_config") || has2("text_config")) return "model";
  if (has2("_class_name") && has2("_diffusers_version")) return "model";
  if (has2("quant_method")) return "quantization";
  if (has2("w_bit") && has2("q_group_size")) return "awq";
  if (has2("bits") && has2("group_size") && (has2("desc_act") || has2("sym") || has2("damp_percent"))) return "gptq";
  if (has2("per_model_config") || has2("per_channel") && has2("reduce_range")) return "onnx";
  return null;
}
function statementsOf({ name, value }) {
  const kind = configKind(value);
  if (kind === "quantization") return statement(`${name}: /`, text(at(value, "quant_method")) ?? "", value);
  if (kind === "gptq" || kind === "awq") return statement(`${name}: /`, kind, value);
  if (kind === "modelopt") return statement(`${name}: /quantization`, "modelopt", at(value, "quantization"));
  if (kind === "onnx") return onnxStatement(name, value);
  const found = PLACES.flatMap(([path, unnamed]) => {
    const config = at(value, ...path);
    if (object(config) === null) return [];
    return statement(`${name}: /${path.join("/")}`, methodOf(config, unnamed), config);
  });
  return experts(name, value, found);
}
function methodOf(config, unnamed) {
  const named3 = text(at(config, "quant_method"));
  if (named3 !== null) return named3.toLowerCase();
  if (at(config, "quant_algo") !== void 0) return "modelopt";
  return at(config, "config_groups") !== void 0 ? "compressed-tensors" : unnamed;
}
function statement(place, method, config) {
  const blank = { class: null, weight: null, activation: null, kv: null, group: null, notes: [], method };
  const parse2 = METHODS.get(method);
  if (!parse2) return [{ ...blank, place, notes: [`${place}: the method ${word(method)} is not known`] }];
  const said2 = parse2(config);
  if (said2 === null) return [];
  const kv = said2.kv ?? kvOf(at(config, "kv_cache_scheme"));
  return [{ ...blank, ...said2, kv, place, notes: (said2.notes ?? []).map((note) => `${place}: ${note}`) }];
}
function onnxStatement(name, value) {
  const models = Object.values(object(at(value, "per_model_config")) ?? {});
  const types = [...new Set(models.map((one) => text(at(one, "weight_type"))))];
  const [type] = types;
  const place = `${name}: /per_model_config`;
  const width2 = types.length === 1 && /^Q?U?Int8$/i.test(type ?? "") ? classWidth("int8") : null;
  const blank = { kv: null, group: null, place, method: "onnx-dynamic" };
  const notes = width2 === null ? [`${place}: its weight types are ${word(types)}`] : [];
  const activation = width2 === null ? null : { bits: 32, kind: "float" };
  return [{ ...blank, class: width2 === null ? null : "int8", weight: width2, activation, notes }];
}
function experts(name, value, found) {
  const dtype = text(at(value, "expert_dtype")) ?? text(at(value, "text_config", "expert_dtype"));
  const width2 = dtype === null ? null : classWidth(dtype);
  if (dtype === null || width2 === null) return found;
  const [first2] = found;
  const note = `${name}: /expert_dtype is ${word(dtype)}: the routed experts, most of the weights, are ${dtype}${first2 ? `, the rest ${first2.class ?? first2.method}` : ""}`;
  const place = `${name}: /expert_dtype`;
  const blank = { activation: null, kv: null, group: null, method: "experts", notes: [] };
  const top = { ...blank, ...first2, place, class: dtype, weight: width2 };
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
  const [first2, ...others] = statements;
  if (first2 === void 0) return [];
  return others.flatMap((other) => {
    const said2 = [];
    if (first2.class !== null && other.class !== null && first2.class !== other.class)
      said2.push(
        `${first2.place} says ${first2.class} (${first2.method}), ${other.place} says ${other.class} (${other.method})`
      );
    for (const axis of ["activation", "kv"]) {
      const [a, b] = [first2[axis], other[axis]];
      if (a === null || b === null || sameWidth(a, b)) continue;
      const what = axis === "kv" ? "a KV cache" : "activations";
      said2.push(`${first2.place} says ${what} of ${widthText(a)}, ${other.place} says ${widthText(b)}`);
    }
    return said2;
  });
}
function merged(statements) {
  const [first2] = statements;
  if (first2 === void 0) return null;
  const pick = (key) => statements.map((one) => one[key]).find((value) => value !== null) ?? null;
  const telling = statements.find((one) => one.class !== null) ?? first2;
  return {
    ...telling,
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
  const text3 = new TextDecoder("utf-8").decode(await source.bytes());
  try {
    return JSON.parse(text3);
  } catch {
    throw new Error("it is not JSON");
  }
}
async function besideOf(source, own2) {
  const files = own2 === null ? [] : [own2];
  const notes = [];
  for (const name of ["config.json", ...SIDECARS]) {
    if (name === own2?.name) continue;
    const file = await source.sibling(name);
    if (file === null) continue;
    try {
      const value = await jsonOf(file);
      const kind = configKind(value);
      if (kind !== null && (kind !== "onnx" || source.path.endsWith(".onnx"))) files.push({ name, value });
    } catch (error) {
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
  return checked2({ parameters: embeddings + linear + router + small, linear });
}
function bert(config) {
  const of = (key) => size(at(config, key));
  const [V, h, L, f] = [of("vocab_size"), of("hidden_size"), of("num_hidden_layers"), of("intermediate_size")];
  const places = of("max_position_embeddings");
  if (V === null || h === null || L === null || f === null || places === null) return null;
  const linear = L * (4 * h * h + 2 * h * f);
  const small = L * (4 * h + f + h + 4 * h) + 2 * h;
  const embeddings = (V + places + (of("type_vocab_size") ?? 2)) * h;
  return checked2({ parameters: embeddings + linear + small + h * h + h, linear });
}
function checked2(expected) {
  return Number.isSafeInteger(expected.parameters) ? expected : null;
}

// src/precision/by-size.ts
var BELOW = 0.03;
var ABOVE = 0.05;
function bySize(bytes, config, statement2) {
  const expected = expectedOf(config);
  if (expected === null || bytes <= 0) return null;
  const bitsPerWeight = 8 * bytes / expected.parameters;
  const base2 = { bitsPerWeight, parameters: expected.parameters, quantizedShare: null, activation: null };
  if (statement2?.weight && statement2.class !== null) {
    const { bits: bits2 } = statement2.weight;
    const fits = [16, 32].some((rest) => within(bytes, quantizedBytes(expected, statement2, rest)));
    if (fits || within(bytes, expected.parameters * bits2 / 8)) {
      const share = fits ? expected.linear / expected.parameters : 1;
      const { weight: weight2, activation, notes: notes2 } = statement2;
      return { ...base2, class: statement2.class, weight: weight2, activation, quantizedShare: share, grade: "B", notes: notes2 };
    }
  }
  const bits = [32, 16].find((one) => within(bytes, expected.parameters * one / 8));
  if (bits === void 0) {
    return { ...base2, class: null, weight: null, grade: "C", notes: [strangeSize(bitsPerWeight)] };
  }
  const weight = { bits, kind: "float" };
  const declared2 = termOf(computeDtype(config) ?? "")?.class ?? null;
  const name = bits === 32 ? "fp32" : declared2 !== null && classWidth(declared2)?.bits === 16 ? declared2 : null;
  const notes = name === null ? ["its size is that of 16 bits a weight; FP16 or BF16 the size does not tell"] : [];
  return { ...base2, class: name, weight, activation: weight, quantizedShare: 0, grade: "B", notes };
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

// src/precision/safetensors.ts
var MAX_HEADER2 = 1e8;
var MAX_RANK2 = 64;
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
  if (size2 > MAX_HEADER2) throw new Error(`its header is said to be ${size2} bytes long, more than ${MAX_HEADER2}`);
  if (8 + size2 > source.size) {
    throw new Error(`it is cut off: the header is said to be ${size2} bytes long, and ${source.size - 8} follow`);
  }
  const text3 = textOf2(await source.slice(8, size2), size2);
  const { tensors, metadata, ends } = parsed(text3);
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
    repeated: Math.max(0, descriptionsIn(text3) - tensors.length)
  };
}
function lengthOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Number(view.getBigUint64(0, true));
}
function textOf2(bytes, size2) {
  if (bytes.length !== size2) throw new Error("it became shorter while it was read");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("its header is not UTF-8");
  }
}
function parsed(text3) {
  const header = objectOf(text3);
  const metadata = [];
  const ends = [];
  for (const name of Object.keys(header)) {
    if (name === "__metadata__") metadata.push(...metadataOf(header[name]));
    else ends.push(tensorOf2(name, header[name]));
  }
  return { tensors: ends.map(({ tensor }) => tensor), metadata: Object.fromEntries(metadata), ends };
}
function objectOf(text3) {
  if (!text3.startsWith("{")) throw new Error(`its header starts with ${quoted(text3.slice(0, 1))}, not with "{"`);
  try {
    return JSON.parse(text3);
  } catch {
    throw new Error("its header is not JSON");
  }
}
function metadataOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error("__metadata__ of its header is no object");
  }
  return Object.entries(value).map(([key, text3]) => {
    if (typeof text3 !== "string")
      throw new Error(`__metadata__ of its header has a value of ${quoted(key)} that is no text`);
    return [key, text3];
  });
}
function tensorOf2(name, value) {
  const fault = (what) => new Error(`tensor ${quoted(name)} ${what}`);
  if (typeof value !== "object" || value === null) throw fault("has no description");
  const { dtype, shape, data_offsets: offsets } = value;
  const bits = typeof dtype === "string" ? SAFETENSORS_BITS.get(dtype) : void 0;
  if (typeof dtype !== "string" || bits === void 0)
    throw fault(`has the unknown dtype ${quoted(JSON.stringify(dtype ?? null))}`);
  if (!isCounts(shape) || shape.length > MAX_RANK2) throw fault("has a shape that is no list of whole numbers");
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
  let at3 = 0;
  for (const { tensor, begin, end } of [...placed].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== at3) {
      const what = begin > at3 ? `${begin - at3} bytes that no tensor covers lie before it` : "it overlaps the one before it";
      throw new Error(`tensor ${quoted(tensor.name)} begins at byte ${begin} of the data: ${what}`);
    }
    at3 = end;
  }
  return at3;
}
function descriptionsIn(text3) {
  let found = 0;
  for (const _ of text3.matchAll(/(?<!\\)"data_offsets"\s*:/g)) found++;
  return found;
}

// src/precision/weights.ts
async function safetensorsArtefact(source) {
  const header = await readSafetensors(source);
  const beside = await besideOf(source, null);
  const precision = judged(classify(header.tensors, beside.statement), source.path, beside, [header]);
  const bodiless = header.body === "absent" && header.dataBytes > 0;
  return {
    precision: bodiless ? withoutBody(precision, header.dataBytes) : { ...precision, bytes: source.size },
    tensors: counted(header.tensors),
    formatVersion: null,
    facts: { ...factsOf2(beside), ...header.metadata.format ? { written_for: header.metadata.format } : {} }
  };
}
function withoutBody(precision, bytes) {
  const note = `only the header is there: the ${bytes} bytes of the tensors are absent, so that what they hold is described and not shown`;
  return { ...precision, bytes, grade: "B", notes: [note, ...precision.notes] };
}
function judged(precision, path, beside, headers) {
  const repeated2 = headers.reduce((total, header) => total + header.repeated, 0);
  const twice = repeated2 === 0 ? [] : [`its header describes ${repeated2} tensors twice; the last description was taken`];
  const full = checkedAgainst(precision, path, beside.statement);
  return {
    ...full,
    contradictions: [...beside.contradictions, ...twice, ...full.contradictions],
    notes: [...full.notes, ...full.class === null ? beside.statement?.notes ?? [] : [], ...beside.notes]
  };
}
function factsOf2({ files, statement: statement2 }) {
  const dtype = files.map(({ value }) => computeDtype(value)).find((one) => one !== null) ?? null;
  return {
    ...dtype === null ? {} : { compute_dtype: dtype },
    ...statement2 === null ? {} : { stated_in: statement2.place }
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
  const name = source.path.slice(source.path.lastIndexOf("/") + 1) || (NAMES[kind] ?? "config.json");
  const beside = await besideOf(source, { name, value });
  const dtype = factsOf2(beside).compute_dtype;
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
    facts: { ...factsOf2(beside), ...modelFacts(beside) }
  };
}
function declared({ statement: statement2, contradictions, notes }) {
  if (statement2 === null) return { ...UNKNOWN_PRECISION, contradictions, notes };
  const { class: name, weight, activation, kv, method, group: group2 } = statement2;
  const all = [...statement2.notes, ...notes];
  return { ...UNKNOWN_PRECISION, class: name, weight, activation, kv, method, group: group2, contradictions, notes: all };
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
  const pointer2 = parsePointer(await source.slice(0, MAX_POINTER + 1));
  if (pointer2 === null) throw new Error("it does not begin like a pointer of Git LFS");
  const beside = await besideOf(source, null);
  const precision = pointed([pointer2], beside, source.path);
  return { precision, tensors: null, formatVersion: "1", facts: { ...factsOf2(beside), oid: pointer2.oid } };
}
function pointed(pointers, beside, path) {
  const bytes = pointers.reduce((total, { size: size2 }) => total + size2, 0);
  const said2 = declared(beside);
  const found = bySize(bytes, configOf(beside), beside.statement);
  const claim2 = nameClaim(path);
  const absent = `the artefact is not checked out: a pointer of Git LFS stands for its ${bytes} bytes (\`lfs: true\`, or git lfs pull)`;
  const named3 = claim2 === null ? [] : [`its name claims ${claim2}, which proves nothing`];
  if (found === null) return { ...said2, bytes, notes: [absent, ...said2.notes, ...named3] };
  if (beside.statement?.method === "onnx-dynamic" && found.class !== said2.class && found.grade === "B") {
    return { ...UNKNOWN_PRECISION, ...found, bytes, notes: [absent, ...found.notes, ...named3] };
  }
  const against = said2.class !== null && found.grade === "B" && found.class !== said2.class ? [`${beside.statement?.place} says ${said2.class}, the size is that of ${found.weight?.bits} bits a weight`] : [];
  const unfit = found.grade === "C" ? { class: said2.class, weight: said2.weight, activation: said2.activation } : {};
  const notes = [absent, ...found.notes, ...named3, ...beside.notes];
  return { ...said2, ...found, ...unfit, bytes, contradictions: [...said2.contradictions, ...against], notes };
}
async function pointerOf(source) {
  if (source.size > MAX_POINTER) return null;
  const bytes = await source.slice(0, MAX_POINTER);
  return isPointer(bytes) ? parsePointer(bytes) : null;
}

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
function recognise(outline2) {
  if (outline2.kind !== "object") return false;
  if (outline2.nested("quantization").has("quant_algo"))
    return ["producer", "architecture"].some((key) => outline2.keys.has(key));
  if (outline2.nested("pretrained_config").has("architecture")) return true;
  const fits = (shapes) => shapes.some((keys) => keys.every((key) => outline2.keys.has(key)));
  return fits(SHAPES) || fits(QUANTIZATIONS) && !RESULTS.some((key) => outline2.keys.has(key));
}

// src/evidence/values.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at2(value, ...path) {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here) && typeof step === "number") here = here[step];
    else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return void 0;
  }
  return here;
}
function finite(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function count(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function object2(value) {
  return isObject(value) ? value : {};
}
function array(value) {
  return Array.isArray(value) ? value : [];
}
function entries(value) {
  return isObject(value) ? Object.entries(value) : [];
}
function pointer(...path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function kindOf2(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}\u2026` : value}"`;
  return typeof value === "object" ? "an object" : `${String(value)}`;
}

// src/evidence/scan.ts
var MAX_LEVELS = 3;
var WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"];
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null|NaN|-?Infinity/y;
function scan(text3, maxValues = 2) {
  const root = { children: /* @__PURE__ */ new Map() };
  const kinds = [];
  const stack = [];
  let at3 = text3.charCodeAt(0) === 65279 ? 1 : 0;
  const result = (fault, open) => ({ kinds, keys: root, fault, open });
  for (; ; ) {
    at3 = skipSpace(text3, at3);
    const level = stack.at(-1);
    if (!level) {
      if (at3 >= text3.length || kinds.length >= maxValues) return result(null, false);
    } else {
      if (at3 >= text3.length) return result(null, true);
      const close = level.array ? "]" : "}";
      if (text3[at3] === close) {
        stack.pop();
        at3++;
        continue;
      }
      if (level.count > 0) {
        if (text3[at3] !== ",") return result({ index: at3, what: `expected "," or "${close}"` }, true);
        at3 = skipSpace(text3, at3 + 1);
        if (at3 >= text3.length) return result(null, true);
      }
      level.count++;
      if (!level.array) {
        const end2 = stringEnd(text3, at3);
        if (end2 === "wrong") return result({ index: at3, what: "expected a name in double quotes" }, true);
        if (end2 === "open") return result(null, true);
        level.last = level.keys ? child(level.keys, text3.slice(at3, end2)) : null;
        at3 = skipSpace(text3, end2);
        if (at3 >= text3.length) return result(null, true);
        if (text3[at3] !== ":") return result({ index: at3, what: 'expected ":"' }, true);
        at3 = skipSpace(text3, at3 + 1);
        if (at3 >= text3.length) return result(null, true);
      }
    }
    const start = text3[at3];
    const below = level ? keysBelow(level) : kinds.length === 0 ? root : null;
    if (!level) kinds.push(start === "{" ? "object" : start === "[" ? "array" : "scalar");
    if (start === "{" || start === "[") {
      const outer = level?.depth ?? 0;
      const keys = outer >= MAX_LEVELS ? null : below;
      stack.push({ array: start === "[", keys, depth: start === "{" ? outer + 1 : outer, count: 0, last: null });
      at3++;
      continue;
    }
    const end = start === '"' ? stringEnd(text3, at3) : wordEnd(text3, at3);
    if (end === "open") return result(null, true);
    if (end === "wrong") return result({ index: at3, what: "expected a value" }, true);
    at3 = end;
  }
}
function keysBelow(level) {
  return level.array ? level.count === 1 ? level.keys : null : level.last;
}
function child(keys, quoted2) {
  const name = unquoted(quoted2);
  const there = keys.children.get(name);
  if (there) return there;
  const made2 = { children: /* @__PURE__ */ new Map() };
  keys.children.set(name, made2);
  return made2;
}
function unquoted(quoted2) {
  if (!quoted2.includes("\\")) return quoted2.slice(1, -1);
  try {
    return String(JSON.parse(quoted2));
  } catch {
    return quoted2.slice(1, -1);
  }
}
function skipSpace(text3, from) {
  let at3 = from;
  for (; ; ) {
    const code = text3.charCodeAt(at3);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at3;
    at3++;
  }
}
function stringEnd(text3, start) {
  if (text3.charCodeAt(start) !== 34) return "wrong";
  for (let quote = text3.indexOf('"', start + 1); quote !== -1; quote = text3.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text3.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return "open";
}
function wordEnd(text3, start) {
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = start;
    if (pattern.test(text3)) return pattern.lastIndex;
  }
  const rest = text3.slice(start, start + 10);
  const unfinished = start + rest.length >= text3.length;
  return unfinished && WORDS.some((word2) => word2.startsWith(rest)) ? "open" : "wrong";
}

// src/evidence/json.ts
function parseJson(text3) {
  const plain4 = text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
  try {
    return JSON.parse(plain4);
  } catch (error) {
    const rewritten2 = rewrite(plain4);
    if (rewritten2 === null) throw new Error(faultOf(plain4, error));
    try {
      return restored(JSON.parse(rewritten2.text), rewritten2.mark);
    } catch (second) {
      throw new Error(faultOf(plain4, second));
    }
  }
}
function rewrite(text3) {
  const parts2 = [];
  let mark = null;
  let kept3 = 0;
  for (const { start, end, literal } of literals(text3)) {
    if (literal === "NaN") mark ??= freeMark(text3);
    parts2.push(text3.slice(kept3, start), literal === "NaN" ? `"${mark}"` : literal === "Infinity" ? "1e999" : "-1e999");
    kept3 = end;
  }
  if (parts2.length === 0) return null;
  parts2.push(text3.slice(kept3));
  return { text: parts2.join(""), mark };
}
var LITERAL = /"|-?Infinity|NaN/g;
function* literals(text3) {
  const pattern = new RegExp(LITERAL);
  for (let found = pattern.exec(text3); found !== null; found = pattern.exec(text3)) {
    const [literal] = found;
    if (literal !== '"') {
      yield { start: found.index, end: pattern.lastIndex, literal };
      continue;
    }
    const end = stringEnd(text3, found.index);
    if (typeof end !== "number") return;
    pattern.lastIndex = end;
  }
}
function freeMark(text3) {
  const used = /* @__PURE__ */ new Set();
  for (const [found] of text3.matchAll(/[\ue000-\uf8ff]|\\u(?:e[0-9a-f]{3}|f[0-8][0-9a-f]{2})/gi)) {
    used.add(found.length === 1 ? found.charCodeAt(0) : Number.parseInt(found.slice(2), 16));
  }
  for (let code = 57344; code <= 63743; code++) if (!used.has(code)) return String.fromCharCode(code);
  throw new Error("it uses every character for private use, so that NaN cannot be told from text");
}
function restored(value, mark) {
  if (mark === null) return value;
  const holder = { value };
  const open = [holder];
  for (let here = open.pop(); here !== void 0; here = open.pop()) {
    for (const key of Object.keys(here)) {
      const below = here[key];
      if (below === mark) set(here, key, Number.NaN);
      else if (typeof below === "object" && below !== null) open.push(below);
    }
  }
  return holder.value;
}
function set(target, key, value) {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
function faultOf(text3, error) {
  if (text3.trim() === "") return "the file is empty";
  const seen = scan(text3, 2);
  if (seen.fault)
    return `${placeOf(text3, seen.fault.index)}: ${seen.fault.what}, found ${shown(text3, seen.fault.index)}`;
  if (seen.open) return `${placeOf(text3, text3.length)}: the JSON is cut off`;
  if (seen.kinds.length > 1) return "several JSON values follow each other; it is JSON Lines, not one document";
  return `it is not JSON (${error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error)})`;
}
function placeOf(text3, index) {
  let line = 1;
  let start = 0;
  for (let end = text3.indexOf("\n"); end !== -1 && end < index; end = text3.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return `line ${line}, column ${index - start + 1}`;
}
function shown(text3, index) {
  const piece = text3.slice(index, index + 12).split(/[\r\n]/)[0] ?? "";
  return piece === "" ? "the end of the line" : `"${piece}"`;
}

// src/evidence/document.ts
function makeDocument(source, entry) {
  let parsed3 = null;
  return {
    source,
    entry,
    json: () => {
      parsed3 ??= source.bytes().then((bytes) => parseJson(textOf3(bytes)));
      return parsed3;
    },
    jsonLines: () => linesOf(source)
  };
}
function textOf3(bytes) {
  const [first2, second] = bytes;
  if (first2 === 255 && second === 254 || first2 === 254 && second === 255) {
    throw new Error("the text is UTF-16; write it as UTF-8");
  }
  return new TextDecoder("utf-8").decode(bytes);
}
async function* linesOf(source) {
  let line = 0;
  for await (const text3 of source.lines()) {
    line++;
    if (text3.trim() === "") continue;
    yield { line, value: parsedLine(text3, line) };
  }
}
function parsedLine(text3, line) {
  try {
    return parseJson(text3);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Error(
      `line ${line}${sentence(error).replace(/^line 1(?=, column)/, "").replace(/^(?!,)/, ": ")}`
    );
  }
}

// src/evidence/formats/inspect-ai-log.ts
async function logOf(document) {
  return isZip(await document.source.slice(0, 4)) ? archived(document) : plain(await document.json());
}
function isZip(bytes) {
  return bytes[0] === 80 && bytes[1] === 75;
}
function plain(root) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.eval)) throw new Error('it has no object "eval"');
  const samples = Array.isArray(root.samples) ? root.samples : null;
  return { header: root, samples, place: pointer, samplePlace: (index) => pointer("samples", index), crashed: false };
}
var HEADER = "header.json";
var START = "_journal/start.json";
var SUMMARIES = "summaries.json";
async function archived({ source }) {
  const archive = await source.archive();
  const name = [HEADER, START].find((one) => archive.names.includes(one));
  if (name === void 0) throw new Error(`the archive has neither "${HEADER}" nor "${START}"`);
  const member = async (one) => {
    const bytes = await archive.read(one);
    if (bytes === null) return null;
    try {
      return parseJson(textOf3(bytes));
    } catch (error) {
      throw new Error(`member "${one}": ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const header = await member(name);
  if (!isObject(header) || !isObject(header.eval)) throw new Error(`member "${name}" has no object "eval"`);
  const summaries = name === HEADER ? await member(SUMMARIES) : null;
  return {
    header,
    samples: Array.isArray(summaries) ? summaries : null,
    place: (...path) => pointer(name, ...path),
    samplePlace: (index) => pointer(SUMMARIES, index),
    crashed: name === START
  };
}
function modelOf({ header }) {
  const model = text2(at2(header, "eval", "model"));
  return model === "none/none" || model === "none" ? null : model;
}
function epochsOf({ header }) {
  return Math.max(1, count(at2(header, "eval", "config", "epochs")) ?? 1);
}
function scoresOf({ header }) {
  const { results } = header;
  if (isObject(at2(results, "scorer"))) {
    const name = text2(at2(results, "scorer", "name")) ?? "score";
    const metrics = entries(at2(results, "metrics"));
    const grader = text2(at2(results, "scorer", "params", "model"));
    return [{ name, scorer: name, reducer: null, scored: null, grader, metrics, place: ["results", "metrics"] }];
  }
  return array(at2(results, "scores")).map((score, index) => {
    const scorer = text2(at2(score, "scorer"));
    return {
      name: text2(at2(score, "name")) ?? scorer ?? "score",
      scorer,
      reducer: text2(at2(score, "reducer")),
      scored: count(at2(score, "scored_samples")),
      grader: text2(at2(score, "params", "model")),
      metrics: entries(at2(score, "metrics")),
      place: ["results", "scores", index, "metrics"]
    };
  });
}
function refusalOf(log) {
  const { header, place } = log;
  if (log.crashed) return { why: "the run ended before it wrote results (only its start is there)", at: place("eval") };
  const status = text2(header.status);
  if (status !== "success") {
    const stated2 = status === null ? "not stated" : `"${status}"`;
    return {
      why: `the run's status is ${stated2}${because(text2(at2(header, "error", "message")))}`,
      at: place("status")
    };
  }
  if (header.invalidated === true) return { why: "samples of the run were invalidated", at: place("invalidated") };
  if (!isObject(header.results)) return { why: "the log has no results", at: place("results") };
  const metrics = scoresOf(log).flatMap((score) => score.metrics);
  return metrics.length === 0 ? { why: "no scorer gave a metric", at: place("results", "scores") } : null;
}
function because(message) {
  const [first2 = ""] = (message ?? "").split("\n", 1);
  return first2 === "" ? "" : ` (${first2.slice(0, 200).replace(/\.$/, "")})`;
}
function rolesOf({ header }) {
  const roles = entries(object2(header.eval).model_roles).map(([role, config]) => {
    const one = Array.isArray(config) ? config[0] : config;
    return [role, text2(one) ?? text2(at2(one, "model"))];
  });
  return new Map(roles.filter((role) => role[1] !== null));
}

// src/evidence/formats/proportion.ts
function canBeProportion(value, stderr, n) {
  if (value < 0 || value > 1) return false;
  if (stderr === null || n === null || n < 2) return true;
  return stderr <= Math.sqrt(value * (1 - value) / (n - 1)) * (1 + 1e-6) + 1e-12;
}

// src/evidence/formats/inspect-ai-scores.ts
var STDERR = /^(stderr|bootstrap_stderr|bootstrap_std)\d*$/;
var MEANS = /* @__PURE__ */ new Set(["accuracy", "mean"]);
function readScores(log, subject) {
  const readings = [];
  const unusable = [];
  const scores = scoresOf(log);
  for (const score of scores) {
    const n = samplesOf(log, score);
    const limited = limitOf(log, n);
    for (const [key, metric] of score.metrics) {
      const name = plainName(key);
      const found = at2(metric, "value");
      if (STDERR.test(name) || name === "ci" && isObject(found)) continue;
      const measure2 = `${taskOf(log)}/${scorerOf(score, scores)}/${name}`;
      const pointer2 = log.place(...score.place, key, "value");
      const place = { model: subject.model, variant: subject.variant, measure: measure2, pointer: pointer2 };
      const value = finite(found);
      if (value === null) unusable.push({ ...place, why: `the value is ${kindOf2(found)}, not a finite number` });
      else if (n === 0) unusable.push({ ...place, why: "it rests on 0 samples" });
      else {
        const comparable = { ...subject.comparable, ...score.reducer === null ? {} : { reducer: score.reducer } };
        const sample = { n, at: null, comparable, ...limited === null ? {} : { limited } };
        readings.push({ ...place, value, unit: null, ...errorAndRange(score, name, value, n), ...sample });
      }
    }
  }
  return { readings, unusable };
}
function plainName(key) {
  return key.replace(/^inspect_ai\//, "");
}
function errorAndRange({ metrics }, name, value, n) {
  const stated2 = metrics.filter(([key]) => MEANS.has(name) && STDERR.test(plainName(key))).map(([, metric]) => ({ error: finite(at2(metric, "value")), cluster: at2(metric, "params", "cluster") })).find(({ error }) => error !== null && error >= 0);
  const stderr = stated2?.error ?? null;
  const independent = typeof stated2?.cluster === "string" ? null : n;
  const isShare = name === "accuracy" && canBeProportion(value, stderr, independent);
  return { stderr, ...isShare ? { range: [0, 1] } : {} };
}
function taskOf({ header }) {
  return text2(at2(header, "eval", "task")) ?? "inspect-ai";
}
function scorerOf(score, all) {
  const same = all.filter((other) => other.name === score.name);
  if (same.length === 1) return score.name;
  const scorers = new Set(same.map((other) => other.scorer));
  const scorer = scorers.size > 1 && score.scorer !== null && score.scorer !== score.name ? `${score.scorer}/` : "";
  const reducers = new Set(same.filter((other) => other.scorer === score.scorer).map((other) => other.reducer));
  return `${scorer}${score.name}${reducers.size > 1 && score.reducer !== null ? `/${score.reducer}` : ""}`;
}
function samplesOf(log, score) {
  const epochs = epochsOf(log);
  const { results } = log.header;
  const items2 = itemsOf(log);
  if (items2 === null) return null;
  const completed = count(at2(results, "completed_samples"));
  const done = completed === null ? items2 : Math.min(items2, Math.floor(completed / epochs));
  const scored = score?.scored ?? null;
  if (scored === null) return done;
  return Math.min(done, scored <= items2 ? scored : Math.floor(scored / epochs));
}
function itemsOf(log) {
  const total = count(at2(log.header, "results", "total_samples"));
  if (total !== null && total > 0) return Math.floor(total / epochsOf(log));
  if (log.samples === null) return total;
  return new Set(log.samples.map((sample) => JSON.stringify(at2(sample, "id") ?? null))).size;
}
function limitOf(log, n) {
  const config = at2(log.header, "eval", "config");
  const all = count(at2(log.header, "eval", "dataset", "samples"));
  const items2 = itemsOf(log);
  const of = all !== null && all > 0 ? Math.max(all, items2 ?? 0) : null;
  if (n !== null && of !== null) return n < of ? { of } : null;
  const chosen = at2(config, "sample_id");
  const cut = (at2(config, "limit") ?? null) !== null || chosen !== void 0 && chosen !== null;
  if (cut) return { of };
  return n !== null && items2 !== null && n < items2 ? { of: items2 } : null;
}
function sampleProblems(log) {
  const { results } = log.header;
  const [total, completed] = [count(at2(results, "total_samples")), count(at2(results, "completed_samples"))];
  const failed2 = total !== null && completed !== null && completed < total ? [`${completed} of ${total} samples completed; the scores leave out the others.`] : [];
  const unscored = array(at2(results, "scores")).flatMap((score) => {
    const number2 = count(at2(score, "unscored_samples")) ?? 0;
    return number2 === 0 ? [] : [`Scorer "${text2(at2(score, "name")) ?? ""}" left ${number2} samples without a score.`];
  });
  const nobody = modelOf(log) === null ? ["The log names no model."] : [];
  return [...failed2, ...unscored, ...nobody];
}

// src/evidence/digest.ts
async function digest(text3) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text3));
  return Array.from(new Uint8Array(hash).subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/evidence/formats/inspect-ai-settings.ts
var GENERATED = [
  "temperature",
  "top_p",
  "top_k",
  "reasoning_effort",
  "reasoning_tokens",
  "effort",
  "frequency_penalty",
  "presence_penalty"
];
var LOADED = {
  model_path: [],
  revision: ["main"],
  quantization: [],
  load_in_4bit: ["false"],
  load_in_8bit: ["false"],
  gguf_file: [],
  peft: [],
  adapter: [],
  lora_path: [],
  kv_cache_dtype: ["auto"]
};
async function settingsOf({ header }) {
  const args = object2(at2(header, "eval", "model_args"));
  const steps = array(at2(header, "plan", "steps")).filter((step) => at2(step, "solver") === "generate");
  const generate = Object.assign(
    {},
    args,
    object2(at2(header, "eval", "model_generate_config")),
    object2(at2(header, "plan", "config")),
    ...steps.map((step) => object2(at2(step, "params")))
  );
  const settings = [];
  for (const key of GENERATED) settings.push(...kept(key, generate[key], []));
  for (const [key, usual] of Object.entries(LOADED)) settings.push(...kept(key, args[key], usual));
  const system = text2(generate.system_message);
  if (system !== null) settings.push(["system_message", await digest(system)]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function kept(key, value, usual) {
  if (value === void 0 || value === null || value === "") return [];
  const plain4 = typeof value === "string" ? value : JSON.stringify(value);
  return usual.includes(plain4) ? [] : [[key, plain4]];
}
async function comparableOf({ header }) {
  const version = at2(header, "eval", "task_version");
  const harness = /^\d+\.\d+/.exec(text2(at2(header, "eval", "packages", "inspect_ai")) ?? "")?.[0];
  const args = entries(at2(header, "eval", "task_args")).filter(([, value]) => value !== null).sort(([a], [b]) => a < b ? -1 : 1);
  const solver = text2(at2(header, "eval", "solver"));
  return {
    ...harness === void 0 ? {} : { harness },
    ...typeof version === "number" || text2(version) !== null ? { task_version: String(version) } : {},
    ...args.length === 0 ? {} : { task_args: await digest(JSON.stringify(args)) },
    ...solver === null ? {} : { solver }
  };
}

// src/evidence/formats/inspect-ai-tokens.ts
function tokensOf(value) {
  if (!isObject(value)) return null;
  const cacheRead = count(value.input_tokens_cache_read) ?? 0;
  const cacheWrite = count(value.input_tokens_cache_write) ?? 0;
  const stated2 = count(value.input_tokens);
  const output = count(value.output_tokens);
  if (stated2 === null || output === null) return null;
  const input = stated2 - (includesCache(value, stated2, output) ? cacheRead + cacheWrite : 0);
  if (input + output + cacheRead + cacheWrite === 0) return null;
  const cost = finite(value.total_cost);
  return { input, output, cacheRead, cacheWrite, costUsd: cost !== null && cost > 0 ? cost : null };
}
function includesCache(usage, input, output) {
  const cache = (count(usage.input_tokens_cache_read) ?? 0) + (count(usage.input_tokens_cache_write) ?? 0);
  return cache > 0 && cache <= input && count(usage.total_tokens) === input + output;
}
function minus(whole, part) {
  const left = (a, b) => Math.max(0, a - b);
  return {
    input: left(whole.input, part.input),
    output: left(whole.output, part.output),
    cacheRead: left(whole.cacheRead, part.cacheRead),
    cacheWrite: left(whole.cacheWrite, part.cacheWrite),
    costUsd: whole.costUsd === null || part.costUsd === null ? null : left(whole.costUsd, part.costUsd)
  };
}
function totalsOf(log) {
  const totals = entries(at2(log.header, "stats", "model_usage")).flatMap(([name, value]) => {
    const tokens = tokensOf(value);
    if (tokens === null) return [];
    const { input, output, cacheRead, cacheWrite } = tokens;
    const cache = cacheRead + cacheWrite > 0 ? { cache_read: cacheRead, cache_write: cacheWrite } : {};
    return [[name, { input, output, ...cache, total: input + output + cacheRead + cacheWrite }]];
  });
  return Object.fromEntries(totals);
}

// src/evidence/formats/inspect-ai-usage.ts
function ownTokens(log, holder, model) {
  let rest = tokensOf(at2(holder, "model_usage", model));
  for (const role of selfRoles(log, model)) {
    if (rest === null || !isObject(at2(holder, "role_usage", role))) return null;
    const part = tokensOf(at2(holder, "role_usage", role));
    rest = part === null ? rest : minus(rest, part);
  }
  return rest;
}
function selfRoles(log, model) {
  return [...rolesOf(log)].filter(([, name]) => name === model).map(([role]) => role);
}
function usageOf(log, subject) {
  const model = modelOf(log);
  if (model === null) return { usage: [], problems: [] };
  if (isSelfGraded(log, model)) return { usage: [], problems: [inseparable(model)] };
  const samples = log.samples ?? [];
  const rows = samples.flatMap((sample, index) => {
    const tokens = failed(sample) ? null : ownTokens(log, sample, model);
    return tokens === null ? [] : [rowOf(subject, tokens, 1, scoreOf(log, sample), log.samplePlace(index))];
  });
  if (rows.length > 0) {
    const without = samples.length - rows.length;
    const why = "(failed, answered from a cache, or not reported)";
    const problem = `${without} of ${samples.length} samples carry no usable token counts ${why}.`;
    return { usage: rows, problems: without > 0 ? [problem] : [] };
  }
  const total = ownTokens(log, log.header.stats, model);
  const requests = count(at2(log.header, "results", "total_samples")) ?? samples.length;
  if (total === null || requests === 0) return { usage: [], problems: absence(log, model) };
  const place = log.place("stats", "model_usage", model);
  return { usage: [rowOf(subject, total, requests, null, place)], problems: [] };
}
function absence(log, model) {
  const used = entries(at2(log.header, "stats", "model_usage")).filter(([, value]) => tokensOf(value) !== null);
  if (used.length === 0) return [];
  if (!used.some(([name]) => name === model)) {
    const names = used.map(([name]) => `"${name}"`).join(", ");
    return [`The log has no token counts of "${model}" (it has: ${names}).`];
  }
  if (selfRoles(log, model).length > 0) return [inseparable(model)];
  return ["The log does not say how many samples its tokens are of."];
}
function inseparable(model) {
  return `"${model}" also graded its own answers, and the log does not tell those tokens apart; none are read.`;
}
function failed(sample) {
  const error = at2(sample, "error");
  return error !== void 0 && error !== null;
}
function rowOf(subject, tokens, requests, score, pointer2) {
  return {
    model: subject.model,
    variant: subject.variant,
    requests,
    inputTokens: tokens.input + tokens.cacheRead + tokens.cacheWrite,
    outputTokens: tokens.output,
    cacheReadTokens: tokens.cacheRead,
    cacheWriteTokens: tokens.cacheWrite,
    costUsd: tokens.costUsd,
    cached: false,
    score,
    pointer: pointer2
  };
}
function isSelfGraded(log, model) {
  const asks = scoresOf(log).some(
    ({ scorer, grader }) => /(^|\/)model_graded_/.test(scorer ?? "") && (grader === null || grader === model)
  );
  if (!asks || rolesOf(log).has("grader")) return false;
  return Object.keys(object2(at2(log.header, "stats", "model_usage"))).every((name) => name === model);
}
var LETTERS = /* @__PURE__ */ new Map([
  ["C", 1],
  ["I", 0],
  ["P", 0.5],
  ["N", 0],
  ["yes", 1],
  ["no", 0],
  ["true", 1],
  ["false", 0],
  [true, 1],
  [false, 0]
]);
function scoreOf(log, sample) {
  const first2 = text2(at2(log.header, "results", "scores", 0, "scorer"));
  const scores = entries(at2(sample, "scores"));
  const [, score] = scores.find(([name]) => name === first2) ?? scores[0] ?? [];
  const value = at2(score ?? at2(sample, "score"), "value");
  return LETTERS.get(value) ?? finite(value);
}

// src/evidence/formats/instant.ts
function instantOf(value) {
  const plain4 = text2(value);
  if (plain4 === null || !/^\d{4}-\d\d-\d\d/.test(plain4)) return null;
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(plain4) || !plain4.includes("T") ? plain4 : `${plain4}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

// src/evidence/formats/inspect-ai.ts
var about3 = {
  title: "Inspect AI",
  files: "logs/*.json and logs/*.eval",
  recognised: "`eval` with a task and a model beside `status`; in a ZIP, `header.json` or `_journal/start.json`",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "yes",
    n: "yes",
    samples: "yes",
    tokens: "yes",
    cost: "where prices were set",
    precision: "arguments",
    time: "yes",
    version: "yes"
  }
};
var inspectAi = { id: "inspect-ai", about: about3, recognise: recognise2, read };
function recognise2(outline2) {
  const { keys, kind } = outline2;
  if (kind === "zip") return keys.has("header.json") || keys.has("_journal/start.json");
  if (kind !== "object" || !keys.has("eval")) return false;
  const spec = outline2.nested("eval");
  return spec.has("task") && spec.has("model") && keys.has("status") && ["plan", "results", "stats"].some((key) => keys.has(key));
}
async function read(document) {
  const log = await logOf(document);
  const subject = {
    model: modelOf(log),
    variant: await settingsOf(log),
    comparable: await comparableOf(log)
  };
  const refusal = refusalOf(log);
  const understood = refusal === null ? understand(log, subject) : refused(subject, refusal);
  const version = finite(log.header.version);
  return {
    format: "inspect-ai",
    formatVersion: version === null ? null : String(version),
    ...understood,
    facts: factsOf3(log),
    measuredAt: instantOf(at2(log.header, "eval", "created"))
  };
}
function understand(log, subject) {
  const scores = readScores(log, subject);
  const { usage, problems } = usageOf(log, subject);
  const lost = scores.unusable.map((one) => `${one.pointer}: ${one.measure} has no value: ${one.why}.`);
  return { ...scores, usage, problems: [...lost, ...sampleProblems(log), ...problems] };
}
function refused(subject, { why, at: place }) {
  const { model, variant } = subject;
  const sentence2 = `${why.charAt(0).toUpperCase()}${why.slice(1)}; nothing of the run counts.`;
  return {
    readings: [],
    unusable: [{ model, variant, measure: null, why, pointer: place }],
    usage: [],
    problems: [sentence2]
  };
}
function factsOf3(log) {
  const { header } = log;
  const roles = rolesOf(log);
  const totals = totalsOf(log);
  const stated2 = [
    ["tool", "inspect-ai"],
    ["tool_version", text2(at2(header, "eval", "packages", "inspect_ai"))],
    ["status", log.crashed ? "crashed" : text2(header.status)],
    ["task", text2(at2(header, "eval", "task"))],
    ["task_commit", text2(at2(header, "eval", "revision", "commit"))],
    ["dataset", text2(at2(header, "eval", "dataset", "name"))],
    ["solvers", array(at2(header, "plan", "steps")).map((step) => text2(at2(step, "solver")))],
    ["epochs", epochsOf(log)],
    ["roles", roles.size === 0 ? null : Object.fromEntries(roles)],
    ["tokens", Object.keys(totals).length === 0 ? null : totals],
    ["compute_dtype", text2(at2(header, "eval", "model_args", "dtype"))],
    ["duration_s", durationOf(log)]
  ];
  return Object.fromEntries(stated2.filter(([, value]) => value !== null));
}
function durationOf({ header }) {
  const [start, end] = ["started_at", "completed_at"].map((key) => instantOf(at2(header, "stats", key)));
  if (!start || !end) return null;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1e3;
  return seconds > 0 ? seconds : null;
}

// src/precision/engines.ts
var COMMANDS = [
  ["vllm", [/^vllm$/, /^serve$/], true],
  ["vllm", [/^(vllm\.entrypoints\.(openai\.)?api_server|api_server\.py)$/], false],
  ["sglang", [/^sglang$/, /^serve$/], false],
  ["sglang", [/^(sglang\.launch_server|launch_server\.py)$/], false],
  ["tgi", [/^text-generation-launcher$/], false],
  ["tensorrt-llm", [/^trtllm-serve$/, /^serve$/], true],
  ["tensorrt-llm", [/^trtllm-serve$/], true],
  ["triton", [/^tritonserver$/], false],
  ["ollama", [/^ollama$/, /^(run|pull)$/], true],
  ["ollama", [/^ollama$/, /^serve$/], false],
  ["llama.cpp", [/^llama-(server|cli)$/], false],
  ["lmdeploy", [/^lmdeploy$/, /^serve$/, /^api_server$/], true]
];
var IMAGES = [
  [/(^|\/)(vllm[\w.-]*|[\w.-]*vllm|llm-d-[\w.-]+)$/, "vllm"],
  [/(^|\/)sglang[\w.-]*$/, "sglang"],
  [/text-generation-inference/, "tgi"],
  [/tensorrt-?llm/, "tensorrt-llm"],
  [/(^|\/)tritonserver$/, "triton"],
  [/(^|\/)ollama$/, "ollama"],
  [/llama\.cpp/, "llama.cpp"],
  [/(^|\/)lmdeploy$/, "lmdeploy"]
];
var STARTS = /^(exec|sudo|nohup|env|time|timeout|srun|mpirun|numactl|uvx?|poetry|pipenv|conda|run|python[\d.]*|torchrun|launch|accelerate|nsys|profile|CMD|ENTRYPOINT|RUN|then|do|else|if|while|!|\{)$|^[-+$\d]|[=/]/;
var MAX_IMAGE = 4096;
var RUNS = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl"]);
function engineOfImage(image) {
  const name = image.slice(0, MAX_IMAGE).replace("#", "/").replace(/@.*$/, "").replace(/:[^/]*$/, "").toLowerCase();
  return IMAGES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
function callOf(words) {
  for (let at3 = 0; at3 < words.length; at3++) {
    for (const [engine, pattern, positional] of COMMANDS) {
      const fits = pattern.every((one, index) => one.test(index === 0 ? base(words[at3]) : words[at3 + index] ?? ""));
      if (fits) return { engine, rest: words.slice(at3 + pattern.length), positional };
    }
    if (!STARTS.test(words[at3] ?? "")) return null;
  }
  return null;
}
function dockerRun(words) {
  const at3 = words.findIndex((word2, index) => RUNS.has(base(word2)) && words.slice(index, index + 3).includes("run"));
  if (at3 < 0) return null;
  const env = /* @__PURE__ */ new Map();
  for (let index = at3; index < words.length; index++) {
    const word2 = words[index] ?? "";
    const [, inline] = /^(?:-e|--env)=(.*)$/.exec(word2) ?? [];
    const pair = inline ?? (word2 === "-e" || word2 === "--env" ? words[++index] : void 0);
    const [, name, value] = /^(\w+)=(.*)$/s.exec(pair ?? "") ?? [];
    if (name !== void 0) env.set(name, value ?? "");
    else if (pair === void 0 && !word2.startsWith("-") && engineOfImage(word2) !== null && /[/:]/.test(word2)) {
      return { image: word2, env, rest: words.slice(index + 1) };
    }
  }
  return null;
}
function base(word2) {
  return (word2 ?? "").replace(/^.*\//, "");
}
function shellScript(words) {
  const at3 = words.findIndex((word2) => /^(ba|z|da|k)?sh$/.test(base(word2)));
  if (at3 < 0) return null;
  const flag = words.findIndex((word2, index) => index > at3 && /^-[a-z]*c$/.test(word2));
  return flag < 0 ? null : words[flag + 1] ?? null;
}

// src/precision/launch.ts
function launchOf(settings, notes = []) {
  return {
    name: settings.name ?? null,
    engine: settings.engine ?? null,
    model: settings.model == null ? null : modelName(settings.model),
    quantization: stated(settings.quantization),
    kvCacheDtype: stated(settings.kvCacheDtype),
    dtype: stated(settings.dtype),
    maxModelLen: settings.maxModelLen ?? null,
    tensorParallel: settings.tensorParallel ?? null,
    pipelineParallel: settings.pipelineParallel ?? null,
    memoryUtilization: settings.memoryUtilization ?? null,
    image: settings.image ?? null,
    endpoint: settings.endpoint ?? null,
    replicas: settings.replicas ?? null,
    hardware: settings.hardware ?? null,
    declared: stated(settings.declared),
    notes
  };
}
function stated(word2) {
  return word2 == null || /^(auto|none|null|default|)$/i.test(word2) ? null : word2;
}
function modelName(model) {
  return model.replace(/^(hf|huggingface|ollama):\/\//, "").replace(/(?<=[^/:])\/$/, "");
}
var FACTS = [
  ["name", "name", "string"],
  ["engine", "engine", "string"],
  ["model", "model", "string"],
  ["quantization", "quantization", "string"],
  ["kv_cache_dtype", "kvCacheDtype", "string"],
  ["dtype", "dtype", "string"],
  ["max_model_len", "maxModelLen", "number"],
  ["tensor_parallel", "tensorParallel", "number"],
  ["pipeline_parallel", "pipelineParallel", "number"],
  ["gpu_memory_utilization", "memoryUtilization", "number"],
  ["image", "image", "string"],
  ["endpoint", "endpoint", "string"],
  ["replicas", "replicas", "number"],
  ["hardware", "hardware", "string"],
  ["declared", "declared", "string"]
];
function launchFact(launch2, precision, atLoad) {
  const written = FACTS.flatMap(([name, key]) => {
    const value = launch2[key];
    return value === null ? [] : [[name, value]];
  });
  const { weight, activation, kv, grade } = precision;
  return {
    ...Object.fromEntries(written),
    ...atLoad === null ? {} : { quantized_at_load: atLoad },
    precision: { class: precision.class, weight: plain2(weight), activation: plain2(activation), kv: plain2(kv), grade }
  };
}
function plain2(width2) {
  return width2 === null ? null : { bits: width2.bits, kind: width2.kind };
}
function launchOfFact(fact) {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return null;
  const entries2 = FACTS.flatMap(([name, key, type]) => {
    const value = Object.hasOwn(fact, name) ? fact[name] : null;
    return typeof value === type ? [[key, value]] : [];
  });
  return launchOf(Object.fromEntries(entries2));
}

// src/precision/launch-flags.ts
var NUMBERS = /* @__PURE__ */ new Set([
  "maxModelLen",
  "tensorParallel",
  "pipelineParallel",
  "memoryUtilization"
]);
var FLAGS = new Map([
  ...["--model", "--model-path", "--model-id", "--model-dir"].map((name) => [name, "model"]),
  ...["--quantization", "--quantize", "--torchao-config"].map((name) => [name, "quantization"]),
  ...["--kv-cache-dtype", "--cache-type-k"].map((name) => [name, "kvCacheDtype"]),
  ["--dtype", "dtype"],
  ...["--max-model-len", "--context-length", "--max-total-tokens", "--max-seq-len", "--ctx-size", "--session-len"].map(
    (name) => [name, "maxModelLen"]
  ),
  ...["--tensor-parallel-size", "--tp", "--tp-size", "--num-shard"].map((name) => [
    name,
    "tensorParallel"
  ]),
  ...["--pipeline-parallel-size", "--pp", "--pp-size"].map((name) => [name, "pipelineParallel"]),
  ...["--gpu-memory-utilization", "--mem-fraction-static", "--cuda-memory-fraction"].map((name) => [
    name,
    "memoryUtilization"
  ]),
  ...["--served-model-name", "--model-name", "--alias"].map((name) => [name, "endpoint"])
]);
var OWN = {
  vllm: { "-q": "quantization", "-tp": "tensorParallel", "-pp": "pipelineParallel" },
  "tensorrt-llm": { "--tp_size": "tensorParallel", "--max_seq_len": "maxModelLen" },
  "llama.cpp": { "-m": "model", "-hf": "model", "--hf-repo": "model", "-c": "maxModelLen", "-ctk": "kvCacheDtype" },
  lmdeploy: { "--quant-policy": "kvCacheDtype", "--model-format": "quantization" }
};
var ENV = new Map([
  ...["MODEL_ID", "HF_MODEL_ID", "MODEL_NAME", "MODEL_PATH"].map((name) => [name, "model"]),
  ...["QUANTIZE", "QUANTIZATION", "OPTION_QUANTIZE", "SM_VLLM_QUANTIZATION"].map((name) => [
    name,
    "quantization"
  ]),
  ...["KV_CACHE_DTYPE", "OLLAMA_KV_CACHE_TYPE", "SM_VLLM_KV_CACHE_DTYPE"].map((name) => [
    name,
    "kvCacheDtype"
  ]),
  ...["DTYPE", "OPTION_DTYPE", "SM_VLLM_DTYPE"].map((name) => [name, "dtype"]),
  ...["MAX_MODEL_LEN", "MAX_TOTAL_TOKENS", "OLLAMA_CONTEXT_LENGTH", "OPTION_MAX_MODEL_LEN"].map(
    (name) => [name, "maxModelLen"]
  ),
  ...["NUM_SHARD", "TENSOR_PARALLEL_SIZE", "OPTION_TENSOR_PARALLEL_DEGREE"].map((name) => [
    name,
    "tensorParallel"
  ])
]);
var LISTS = /(^|_)(ARGS|FLAGS|OPTS|OPTIONS|ARGUMENTS)$/;
var SWITCH = /^--(?:enable|disable|no|trust|enforce|use|skip|log|async|headless)-/;
function readFlags(words, engine, positional) {
  const settings = {};
  const notes = [];
  const own2 = engine === null ? {} : OWN[engine] ?? {};
  let first2 = positional;
  for (let at3 = 0; at3 < words.length; at3++) {
    const word2 = words[at3] ?? "";
    if (!/^-{1,2}[A-Za-z]/.test(word2)) {
      if (first2 && word2 !== "") set2(settings, notes, "model", word2, "the model");
      first2 = false;
      continue;
    }
    const cut = word2.indexOf("=");
    const flag = cut < 0 ? word2 : word2.slice(0, cut);
    const key = (Object.hasOwn(own2, flag) ? own2[flag] : void 0) ?? FLAGS.get(flag.replaceAll("_", "-"));
    const next = words[at3 + 1];
    const takesNext = cut < 0 && next !== void 0 && !/^--?[A-Za-z]/.test(next);
    if (key === void 0) {
      if (takesNext && !SWITCH.test(flag)) at3++;
      continue;
    }
    const value = cut >= 0 ? word2.slice(cut + 1) : takesNext ? next : null;
    if (cut < 0 && takesNext) at3++;
    if (value === null || value === "") notes.push(`${flag} is written without a value.`);
    else set2(settings, notes, key, value, flag);
  }
  return { settings, notes };
}
function readEnv(env) {
  const settings = {};
  const notes = [];
  const words = [];
  for (const [name, value] of env) {
    const key = ENV.get(name);
    if (key !== void 0 && value !== "") set2(settings, notes, key, value, name);
    if (LISTS.test(name) && value.includes("--")) words.push(value);
  }
  return { settings, notes, words };
}
function set2(settings, notes, key, value, place) {
  if (/\$[A-Za-z_{(]|\{\{/.test(value)) {
    notes.push(`${place} is ${JSON.stringify(value.slice(0, 80))}, which the file does not resolve.`);
    return;
  }
  if (!NUMBERS.has(key)) {
    settings[key] = kvPolicy(key, place, value);
    return;
  }
  const number2 = countOf2(value);
  if (number2 !== null) settings[key] = number2;
  else if (!/^(auto|-1)$/i.test(value)) {
    notes.push(`${place} is ${JSON.stringify(value.slice(0, 80))}, which is not a number.`);
  }
}
function kvPolicy(key, flag, value) {
  return key === "kvCacheDtype" && flag === "--quant-policy" ? value === "0" ? "auto" : `int${value}` : value;
}
var UNITS = {
  ...{ k: 1e3, m: 1e6, g: 1e9, K: 1024, M: 1024 ** 2, G: 1024 ** 3 }
};
function countOf2(value) {
  const [, digits, unit = ""] = /^(\d{1,12}(?:\.\d{1,6})?)([kmgKMG]?)$/.exec(value.trim()) ?? [];
  return digits === void 0 ? null : Number(digits) * (unit === "" ? 1 : UNITS[unit] ?? 1);
}

// src/precision/shell-words.ts
var MAX_VALUE = 16 * 1024;
var ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
var EXPANSION = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*|\d+)(?:\[[@*]\])?(?::?[-=]([^{}]*))?\})/;
var DECLARES = /* @__PURE__ */ new Set(["export", "local", "readonly", "declare", "typeset", "ENV", "ARG"]);
function commandsOf(script, given = /* @__PURE__ */ new Map()) {
  const variables = new Map(given);
  return linesOf2(script, variables).flatMap((words) => {
    const env = /* @__PURE__ */ new Map();
    let at3 = 0;
    while (at3 < words.length) {
      const text3 = words[at3]?.text ?? "";
      const [whole, name] = ASSIGNMENT.exec(text3) ?? [];
      if (whole === void 0 && !(at3 === 0 && DECLARES.has(text3))) break;
      if (name !== void 0) env.set(name, variables.get(name) ?? "");
      at3++;
    }
    const rest = words.slice(at3).map(({ text: text3 }) => text3);
    return rest.length === 0 ? [] : [{ env, words: rest }];
  });
}
function assign(variables, word2) {
  const [whole, name, plus] = ASSIGNMENT.exec(word2.text) ?? [];
  if (whole === void 0 || name === void 0) return;
  const added = word2.items?.join(" ") ?? word2.text.slice(whole.length);
  const before = plus === "+" ? `${variables.get(name) ?? ""}${word2.items === null ? "" : " "}` : "";
  if (before.length + added.length <= MAX_VALUE) variables.set(name, before + added);
}
function linesOf2(script, variables) {
  const lines = [];
  let line = [];
  let word2 = null;
  let group2 = null;
  const add2 = (text3) => {
    word2 ??= { text: "", items: null };
    word2.text += text3;
  };
  const endWord = () => {
    if (word2 !== null && group2 !== null) group2.items?.push(word2.text);
    else if (word2 !== null) line.push(word2);
    word2 = null;
  };
  const endLine = () => {
    endWord();
    if (line.length > 0) lines.push(line);
    for (const one of line) assign(variables, one);
    line = [];
  };
  const expand = (text3, quoted2) => {
    const [whole, bare, braced, otherwise] = EXPANSION.exec(text3) ?? [];
    if (whole === void 0) return 0;
    const value = variables.get(bare ?? braced ?? "") ?? otherwise;
    const list = whole.includes("[");
    if (value === void 0) add2(whole);
    else if (quoted2 && !list) add2(value);
    else {
      for (const [index, part] of value.split(/\s+/).entries()) {
        if (index > 0) endWord();
        if (part !== "") add2(part.replaceAll(/^["']|["']$/g, ""));
      }
    }
    return whole.length;
  };
  for (let at3 = 0; at3 < script.length; at3++) {
    const sign = script[at3] ?? "";
    if (sign === "\\") {
      at3++;
      const next = script[at3] ?? "";
      if (next === "\r") at3++;
      else if (next !== "\n") add2(next);
    } else if (sign === "'") {
      const end = script.indexOf("'", at3 + 1);
      const stop = end < 0 ? script.length : end;
      add2(script.slice(at3 + 1, stop));
      at3 = stop;
    } else if (sign === '"') {
      add2("");
      for (at3++; at3 < script.length && script[at3] !== '"'; at3++) {
        const inner = script[at3] ?? "";
        const step = inner === "$" ? expand(script.slice(at3, at3 + 256), true) : 0;
        if (step > 0) at3 += step - 1;
        else if (inner === "\\" && /["\\$`\n]/.test(script[at3 + 1] ?? "")) {
          at3++;
          if (script[at3] !== "\n") add2(script[at3] ?? "");
        } else add2(inner);
      }
    } else if (sign === "#" && word2 === null) {
      const end = script.indexOf("\n", at3);
      at3 = (end < 0 ? script.length : end) - 1;
    } else if (sign === "$") {
      const step = expand(script.slice(at3, at3 + 256), false);
      if (step > 0) at3 += step - 1;
      else add2(sign);
    } else if (sign === "(" && word2 !== null && /=$/.test(word2.text)) {
      group2 = word2;
      group2.items = [];
      line.push(group2);
      word2 = null;
    } else if (sign === ")" && group2 !== null) {
      endWord();
      group2 = null;
    } else if (group2 !== null && /\s/.test(sign)) endWord();
    else if (sign === "\n" || sign === ";" || sign === "|" || sign === "&" || sign === "(" || sign === ")") endLine();
    else if (/\s/.test(sign)) endWord();
    else add2(sign);
  }
  endLine();
  return lines;
}

// src/precision/launches.ts
var MAX_DEPTH2 = 4;
var MOUNT = "/mnt/models";
function launchesOfScript(script, around = {}, env = /* @__PURE__ */ new Map(), depth = 0) {
  if (depth > MAX_DEPTH2) return [];
  const text3 = script.replaceAll(/^ExecStart=[-@:+!]*/gm, "");
  return commandsOf(text3, env).flatMap((command) => {
    const own2 = new Map([...env, ...command.env]);
    const docker = dockerRun(command.words);
    if (docker !== null) {
      const container = { name: null, image: docker.image, words: docker.rest, env: docker.env, around };
      return launchesOfContainer(container, depth + 1);
    }
    const inner = shellScript(command.words);
    if (inner !== null) return launchesOfScript(inner, around, own2, depth + 1);
    const call = callOf(command.words);
    return call === null ? [] : [made({ ...call, env: own2, around })];
  });
}
function launchesOfContainer(container, depth = 0) {
  const { env, image, name } = container;
  const around = { ...container.around, ...name === null ? {} : { name }, ...image === null ? {} : { image } };
  const words = container.words.map((word2) => dereferenced(word2, env)).flatMap(parted);
  const script = shellScript(words);
  const byImage = image === null ? null : engineOfImage(image);
  if (script !== null) {
    const found = launchesOfScript(
      script,
      { ...around, ...byImage === null ? {} : { engine: byImage } },
      env,
      depth + 1
    );
    if (found.length > 0) return found;
  }
  const call = callOf(words) ?? (byImage === null || script !== null ? null : callOf([byImage, ...words]));
  const engine = call?.engine ?? byImage ?? container.around.engine ?? null;
  const rest = call?.rest ?? (script === null ? words : []);
  const launch2 = made({ engine, rest, positional: call?.positional ?? engine === "vllm", env, around });
  return engine !== null || isOne(launch2) ? [launch2] : [];
}
function isOne(launch2) {
  return launch2.quantization !== null || launch2.kvCacheDtype !== null || launch2.maxModelLen !== null;
}
function made(from) {
  const { engine, env, around } = from;
  const set3 = readEnv(env);
  const listed2 = set3.words.flatMap((list) => commandsOf(list, env).flatMap((command) => command.words));
  const later = readFlags(listed2, engine, false);
  const flags = readFlags(from.rest, engine, from.positional);
  const settings = { ...around, ...set3.settings, ...later.settings, ...flags.settings };
  if (around.model != null && settings.model?.startsWith(MOUNT)) settings.model = around.model;
  return launchOf({ ...settings, engine: engine ?? around.engine ?? null }, [
    ...set3.notes,
    ...later.notes,
    ...flags.notes
  ]);
}
function dereferenced(word2, env) {
  return word2.replaceAll(/\$\((\w+)\)/g, (whole, name) => env.get(name) ?? whole);
}
function parted(word2) {
  if (!/^--?[A-Za-z][\w-]*[=\s]/.test(word2) || !/\s/.test(word2.trim()) || /[{}]/.test(word2)) return [word2];
  return commandsOf(word2).flatMap((command) => command.words);
}

// src/precision/resource.ts
var MAX_DEPTH3 = 24;
var MAX_LAUNCHES = 1e4;
function scalar(value) {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : text(value);
}
function wordsOf(value) {
  if (Array.isArray(value)) return value.flatMap((one) => scalar(one) ?? []);
  return scalar(value)?.split(/\s+/).filter(Boolean) ?? [];
}
function envOf(value) {
  const pairs = Array.isArray(value) ? value.map((one) => {
    const [, name, rest] = /^(\w+)=(.*)$/s.exec(text(one) ?? "") ?? [];
    return name === void 0 ? [text(at(one, "name")), scalar(at(one, "value"))] : [name, rest ?? ""];
  }) : Object.entries(object(value) ?? {}).map(([name, one]) => [name, scalar(one)]);
  return new Map(pairs.flatMap(([name, one]) => name === null || one === null ? [] : [[name, one]]));
}
function containerOf(value, around) {
  return {
    name: [around.name, text(at(value, "name"))].filter((one) => one != null).join("/") || null,
    image: text(at(value, "image")),
    words: [...wordsOf(at(value, "command")), ...wordsOf(at(value, "args"))],
    env: envOf(at(value, "env")),
    around
  };
}
function hardwareOf(pod) {
  const labels = Object.entries(object(at(pod, "nodeSelector")) ?? {});
  const found = labels.find(([key]) => /gpu\.product|accelerator|gpu-?(type|name|model)|instance-type$/.test(key));
  return found === void 0 ? null : text(found[1]);
}
function countIn(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

// src/precision/values-file.ts
var KEYS = new Map([
  ...["modelurl", "modelid", "model", "storageuri", "modeluri", "modelpath", "modelsource"].map(
    (key) => [key, "model"]
  ),
  ...["quantization", "quantize"].map((key) => [key, "quantization"]),
  ...["kvcachedtype", "kvcachetype"].map((key) => [key, "kvCacheDtype"]),
  ["dtype", "dtype"],
  ...["maxmodellen", "contextlength", "maxmodellength", "maxtotaltokens"].map((key) => [
    key,
    "maxModelLen"
  ]),
  ...["tensorparallelsize", "tp", "tpsize", "tensorparallelism", "numshard"].map((key) => [
    key,
    "tensorParallel"
  ]),
  ...["pipelineparallelsize", "pp", "ppsize"].map((key) => [key, "pipelineParallel"]),
  ...["gpumemoryutilization", "memfractionstatic"].map((key) => [key, "memoryUtilization"]),
  ["servedmodelname", "endpoint"]
]);
var STORES = /^(hf|huggingface|ollama|s3|gs|pvc|oci|ngc):\/\//;
var INSIDE = new Set(
  "vllmconfig engineargs enginekwargs engineconfig modelloadingconfig serverargs vllm config".split(" ")
);
var ARGS = new Set(
  "args cliargs extraargs vllmargs additionalargs extracmdargs engineargs extraflags flags arguments".split(" ")
);
var ENVS = new Set("env envs envvars extraenv environment".split(" "));
var HARDWARE = new Set(
  "resourceprofile gputype requestgputype runner accelerator hardware gpu instancetype".split(" ")
);
var REPLICAS = /* @__PURE__ */ new Set(["replicas", "replicacount", "minreplicas"]);
var ENGINES = new Map([
  ...["vllm", "sglang", "tgi", "triton", "ollama", "lmdeploy"].map((name) => [name, name]),
  ...["trt", "trtllm", "tensorrt-llm"].map((name) => [name, "tensorrt-llm"]),
  ["llamacpp", "llama.cpp"]
]);
function launchesOfValues(value) {
  const found = [];
  visit(value, null, found, 0);
  return found;
}
function visit(value, name, found, depth) {
  if (depth > MAX_DEPTH3) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, name, found, depth + 1);
    return;
  }
  const here = object(value);
  if (here === null) return;
  const launches = ofEntry(here, text(here.name) ?? name);
  found.push(...launches);
  if (found.length > MAX_LAUNCHES) throw new Error(`it describes more than ${MAX_LAUNCHES} servers`);
  if (launches.length > 0) return;
  for (const [key, below] of Object.entries(here)) visit(below, key, found, depth + 1);
}
function plain3(key) {
  return key.toLowerCase().replaceAll(/[_-]/g, "");
}
function ofEntry(here, name) {
  const command = [...wordsOf(here.entrypoint), ...wordsOf(here.command)];
  if (text(here.image) !== null && command.length > 0) {
    const env2 = new Map([...envOf(here.environment), ...envOf(here.env)]);
    const around2 = { name, replicas: countIn(here.replicas) };
    return launchesOfContainer({
      name,
      image: text(here.image),
      words: [...command, ...wordsOf(here.args)],
      env: env2,
      around: around2
    });
  }
  const all = { settings: {}, notes: [], words: [], env: /* @__PURE__ */ new Map(), served: false };
  collect(here, all, 0);
  if (all.settings.model == null || !all.served) return [];
  const { notes, words, env } = all;
  const around = { name, ...all.settings };
  if (env.size > 0 || around.image != null) {
    const image = around.image ?? null;
    return launchesOfContainer({ name, image, words, env, around }).map((one) => ({
      ...one,
      notes: [...notes, ...one.notes]
    }));
  }
  const flags = readFlags(words, around.engine ?? null, false);
  return [launchOf({ ...around, ...flags.settings }, [...notes, ...flags.notes])];
}
function collect(here, all, depth) {
  for (const [key, value] of Object.entries(here)) {
    const word2 = plain3(key);
    const setting = KEYS.get(word2);
    const written = scalar(value);
    if (setting !== void 0 && written !== null) {
      set2(all.settings, all.notes, setting, written, key);
      all.served ||= setting !== "model" && setting !== "endpoint";
    } else if (word2 === "model" && object(value) !== null) {
      const named3 = text(at(value, "uri")) ?? text(at(value, "id")) ?? text(at(value, "name"));
      if (named3 !== null) all.settings.model ??= named3;
    } else if ((word2 === "url" || word2 === "uri") && STORES.test(written ?? "")) all.settings.model = written;
    else if (ARGS.has(word2) && (Array.isArray(value) || written !== null)) {
      all.words.push(...wordsOf(value));
      all.served = true;
    } else if (INSIDE.has(word2) && object(value) !== null && depth < 2) {
      all.served = true;
      collect(value, all, depth + 1);
    } else if (ENVS.has(word2)) for (const [one, is] of envOf(value)) all.env.set(one, is);
    else if (HARDWARE.has(word2) && text(value) !== null) {
      all.settings.hardware = text(value);
      all.served = true;
    } else if (REPLICAS.has(word2)) all.settings.replicas = countIn(value);
    else if (word2 === "precision" && text(value) !== null) {
      all.settings.declared = text(value);
      all.served = true;
    } else if (["engine", "framework", "backend"].includes(word2) && written !== null) {
      const engine = ENGINES.get(written.toLowerCase().replace(/^dynamo-/, ""));
      if (engine !== void 0) all.settings.engine = engine;
      all.served = true;
    } else if (word2 === "image") setImage(all, text(value) ?? imageOf(value));
    else if (word2 === "repository" && written !== null) setImage(all, imageOf(here));
  }
}
function setImage(all, image) {
  if (image !== null) all.settings.image = image;
}
function imageOf(value) {
  const repository = text(at(value, "repository"));
  const tag = scalar(at(value, "tag"));
  return repository === null ? null : tag === null ? repository : `${repository}:${tag}`;
}

// src/precision/manifest.ts
var VLLM_FORMATS = /* @__PURE__ */ new Set(["huggingface", "vllm"]);
function launchesOfManifest(resource) {
  const kind = text(at(resource, "kind"));
  const items2 = at(resource, "items");
  if (kind?.endsWith("List") && Array.isArray(items2)) return items2.flatMap((one) => launchesOfManifest(one));
  if (kind === "ConfigMap") return ofConfigMap(resource);
  if (kind === "Model" && text(at(resource, "spec", "url")) !== null) {
    return launchesOfValues({ name: text(at(resource, "metadata", "name")), ...object(at(resource, "spec")) });
  }
  const name = text(at(resource, "metadata", "name"));
  const around = { ...modelOf2(resource), name, replicas: countIn(at(resource, "spec", "replicas")) };
  const found = [];
  visit2(resource, around, found, 0);
  return found;
}
function modelOf2(resource) {
  const kind = text(at(resource, "kind"));
  if (kind === "LLMInferenceService") {
    return {
      engine: "vllm",
      model: text(at(resource, "spec", "model", "uri")),
      endpoint: text(at(resource, "spec", "model", "name")),
      tensorParallel: countIn(at(resource, "spec", "parallelism", "tensor")),
      pipelineParallel: countIn(at(resource, "spec", "parallelism", "pipeline"))
    };
  }
  return kind === "InferenceService" ? { endpoint: text(at(resource, "metadata", "name")) } : {};
}
function visit2(value, around, found, depth) {
  if (depth > MAX_DEPTH3) return;
  if (Array.isArray(value)) {
    for (const one of value) visit2(one, around, found, depth + 1);
    return;
  }
  const here = object(value);
  if (here === null) return;
  const replicas = countIn(here.replicas) ?? countIn(here.minReplicas);
  const hardware = hardwareOf(here);
  const near2 = {
    ...around,
    ...replicas === null ? {} : { replicas },
    ...hardware === null ? {} : { hardware }
  };
  for (const [key, below] of Object.entries(here)) {
    if (key === "containers" && Array.isArray(below)) {
      for (const one of below) add(found, launchesOfContainer(containerOf(one, near2)));
    } else if (isPredictor(below)) {
      add(found, launchesOfContainer(containerOf(below, { ...near2, ...predictor(key, below) })));
    } else visit2(below, near2, found, depth + 1);
  }
}
function add(found, more) {
  found.push(...more);
  if (found.length > MAX_LAUNCHES) throw new Error(`it describes more than ${MAX_LAUNCHES} containers`);
}
function isPredictor(value) {
  return text(at(value, "storageUri")) !== null || text(at(value, "modelFormat", "name")) !== null;
}
function predictor(key, value) {
  const format = text(at(value, "modelFormat", "name")) ?? key;
  return {
    model: text(value.storageUri),
    ...VLLM_FORMATS.has(format) ? { engine: "vllm" } : {},
    ...format === "triton" ? { engine: "triton" } : {}
  };
}
function ofConfigMap(resource) {
  const name = text(at(resource, "metadata", "name"));
  return Object.values(object(at(resource, "data")) ?? {}).flatMap((one) => scalar(one) ?? []).flatMap((script) => launchesOfScript(script, name === null ? {} : { name }));
}

// src/precision/launch-precision.ts
var WORDS2 = new Map(
  [
    ["ptpc_fp8", "fp8"],
    ["fp8_per_tensor", "fp8"],
    ["fp8_per_block", "fp8"],
    ["w8a8_int8", "w8a8"],
    ["w8a8_fp8", "w8a8-fp8"],
    ["int8_per_channel_weight_only", "int8_weight_only"],
    ["tpu_int8", "int8_weight_only"],
    ["petit_nvfp4", "nvfp4a16"],
    ["qoq", "w4a8"],
    ["inc", "autoround"],
    ["auto-round", "autoround"],
    ["awq_triton", "awq"],
    ["gptq_bitblas", "gptq"],
    ["fp8wo", "w8a16-fp8"],
    ["fp8dq", "fp8"],
    ["int8dq", "w8a8"]
  ].map(([word2, meaning]) => [normalised(word2), meaning])
);
var BITSANDBYTES = { tgi: "load_in_8bit" };
var AT_LOAD = {
  vllm: new Set(
    "fp8 bitsandbytes experts_int8 torchao ptpc_fp8 tpu_int8 rtn deepspeedfp mxfp8 fp8_per_tensor fp8_per_block int8_per_channel_weight_only".split(" ").map(normalised)
  ),
  sglang: new Set("fp8 bitsandbytes w8a8_int8 w8a8_fp8 int4wo int8wo int8dq fp8wo fp8dq".split(" ").map(normalised)),
  tgi: new Set("bitsandbytes bitsandbytes-nf4 bitsandbytes-fp4 eetq fp8 hqq".split(" ").map(normalised))
};
var KV = new Map(
  [
    [["fp8", "fp8_e4m3", "fp8_e5m2", "fp8_inc", "fp8_ds_mla", "float8_e4m3fn"], { bits: 8, kind: "float" }],
    [["nvfp4", "fp4", "fp4_e2m1", "mxfp4"], { bits: 4, kind: "float" }],
    [["int8", "int8_per_token_head", "q8_0"], { bits: 8, kind: "int" }],
    [["int4", "int4_per_token_head", "q4_0", "q4_1", "iq4_nl"], { bits: 4, kind: "int" }],
    [["q5_0", "q5_1"], { bits: 5, kind: "int" }],
    [["fp16", "f16", "half", "float16", "bf16", "bfloat16"], { bits: 16, kind: "float" }],
    [["f32", "float32"], { bits: 32, kind: "float" }]
  ].flatMap(([words, width2]) => words.map((word2) => [normalised(word2), width2]))
);
function launchKv(launch2) {
  return launch2.kvCacheDtype === null ? null : KV.get(normalised(launch2.kvCacheDtype)) ?? null;
}
function quantizesAtLoad({ engine, quantization }) {
  if (quantization === null) return null;
  return AT_LOAD[engine ?? "vllm"]?.has(torchao2(quantization)) ?? false;
}
function torchao2(word2) {
  return normalised(word2.replace(/^(\w+(?:wo|dq))-.*$/, "$1"));
}
function flagTerm({ engine, quantization }) {
  if (quantization === null) return null;
  const word2 = torchao2(quantization);
  if (word2 === "bitsandbytes") return termOf(BITSANDBYTES[engine ?? "vllm"] ?? "nf4");
  return termOf(WORDS2.get(word2) ?? word2);
}
function declaredBy(launch2) {
  const claim2 = launch2.model === null ? null : nameClaim(launch2.model.replaceAll(":", "/"));
  const term = flagTerm(launch2) ?? (launch2.declared === null ? null : termOf(launch2.declared)) ?? (claim2 === null ? null : termOf(claim2));
  const notes = [...term?.note == null ? [] : [term.note], ...unknownNotes(launch2, term)];
  return {
    ...UNKNOWN_PRECISION,
    class: term?.class ?? null,
    weight: term?.weight ?? null,
    activation: term?.activation ?? null,
    kv: launchKv(launch2),
    method: launch2.quantization,
    notes
  };
}
function unknownNotes(launch2, term) {
  const notes = [];
  if (launch2.kvCacheDtype !== null && launchKv(launch2) === null) {
    notes.push(`the KV cache's type "${launch2.kvCacheDtype}" is not known`);
  }
  if (term !== null || launch2.model === null) return notes;
  if (launch2.engine === "ollama") {
    notes.push(`"${launch2.model}" has no tag that states a precision: \`ollama show\` tells it`);
  } else if (launch2.quantization !== null) {
    notes.push(`quantization "${launch2.quantization}" does not say to what; the model's files do`);
  }
  return notes;
}

// src/evidence/formats/launches.ts
function launchEvidence(format, launches) {
  const declared2 = launches.map((launch2) => ({ launch: launch2, precision: declaredBy(launch2) }));
  return {
    format,
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: {
      launch: declared2.map(({ launch: launch2, precision }) => launchFact(launch2, precision, quantizesAtLoad(launch2)))
    },
    problems: declared2.flatMap(
      ({ launch: launch2, precision }) => [...launch2.notes, ...precision.notes].map((note) => `${placeOf2(launch2)}${note.replace(/\.$/, "")}.`)
    ),
    measuredAt: null
  };
}
function placeOf2({ name }) {
  return name === null ? "" : `${name}: `;
}

// src/evidence/formats/yaml-documents.ts
var import_yaml = __toESM(require_dist(), 1);
function yamlDocuments(text3) {
  const parsed3 = (0, import_yaml.parseAllDocuments)(text3.replace(/^\uFEFF/, ""), {
    merge: true,
    prettyErrors: true,
    logLevel: "silent"
  });
  const documents = Array.isArray(parsed3) ? parsed3 : [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error === void 0) continue;
    const line = error.linePos?.[0].line ?? 1;
    if (text3.includes("{{")) {
      throw new Error(`line ${line} is no YAML: it is a template; render it first (\`helm template\`)`);
    }
    throw new Error(
      `line ${line} is no YAML: ${error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`
    );
  }
  return documents.flatMap((document) => {
    try {
      const value = document.toJS();
      return value === null || value === void 0 ? [] : [value];
    } catch (error) {
      throw new Error(`it is no YAML that can be read: ${sentence(error)}`);
    }
  });
}

// src/evidence/formats/k8s.ts
var about4 = {
  title: "Kubernetes and Helm",
  files: "manifests and values files",
  recognised: "YAML with `apiVersion` and `kind`, or values that start a server",
  feeds: { precision: "flags" }
};
var k8s = {
  id: "k8s",
  about: about4,
  recognise: recognise3,
  read: async (document) => {
    const text3 = textOf3(await document.source.bytes());
    return launchEvidence("k8s", yamlDocuments(text3).flatMap(launchesOfManifest));
  }
};
function recognise3({ kind, keys, text: text3 }) {
  if (kind === "object") return keys.has("apiVersion") && keys.has("kind");
  return kind === "text" && /^\uFEFF?apiVersion:[ \t]*\S/m.test(text3) && /^\uFEFF?kind:[ \t]*\S/m.test(text3);
}

// src/precision/dockerfile.ts
function isDockerfile(text3) {
  return /^FROM\s+\S/im.test(text3) && /^(CMD|ENTRYPOINT)\s/im.test(text3);
}
function launchesOfDockerfile(text3) {
  const env = /* @__PURE__ */ new Map();
  let image = null;
  let [entry, command] = [[], []];
  const lines = text3.replaceAll(/^[ \t]*#.*$/gm, "").replaceAll(/\\\r?\n/g, " ");
  for (const [, word2 = "", rest = ""] of lines.matchAll(/^[ \t]*([A-Z]+)[ \t]+(.*)$/gim)) {
    const kind = word2.toUpperCase();
    if (kind === "FROM") {
      image = /^(?:--\S+\s+)*(\S+)/.exec(rest)?.[1] ?? null;
      env.clear();
      [entry, command] = [[], []];
    }
    if (kind === "ENV") for (const [name, value] of pairsOf2(rest)) env.set(name, value);
    if (kind === "ENTRYPOINT") [entry, command] = [execOf(rest), []];
    if (kind === "CMD") command = execOf(rest);
  }
  return launchesOfContainer({ name: null, image, words: [...entry, ...command], env, around: {} });
}
function pairsOf2(rest) {
  const [, older, is = ""] = /^(\w+)\s+([^=]*)$/.exec(rest) ?? [];
  if (older !== void 0) return [[older, is]];
  const found = [...rest.matchAll(/(\w+)=("(?:\\.|[^"\\])*"|'[^']*'|\S*)/g)];
  return found.map(([, name = "", value = ""]) => [name, value.replaceAll(/^["']|["']$/g, "")]);
}
function execOf(rest) {
  try {
    const words = JSON.parse(rest);
    if (Array.isArray(words)) return words.filter((word2) => typeof word2 === "string");
  } catch {
  }
  return ["/bin/sh", "-c", rest];
}

// src/precision/triton.ts
function isTritonConfig(text3) {
  const bare = withoutComments(text3);
  return /^[ \t]*(platform|backend)[ \t]*:[ \t]*"/m.test(bare) && /^[ \t]*(input|max_batch_size|instance_group)\b/m.test(bare);
}
function tritonLaunch(text3) {
  const bare = withoutComments(text3);
  const mode = /key\s*:\s*"precision_mode"[\s,]*value\s*:\s*"([^"]{1,64})"/.exec(bare)?.[1] ?? null;
  const name = topLevel(bare, "name");
  const platform = topLevel(bare, "platform") ?? topLevel(bare, "backend");
  const note = "It states the data types of inputs and outputs only; the model's file tells its precision.";
  return launchOf({ name, engine: "triton", model: name, declared: mode, endpoint: name }, [
    ...mode === null ? [note] : [],
    ...platform === "tensorrt_plan" ? ["A TensorRT plan cannot be read: its precision is that of its build."] : []
  ]);
}
function withoutComments(text3) {
  return text3.replaceAll(/("(?:\\.|[^"\\\n])*")|#.*$/gm, (_, quoted2) => quoted2 ?? "");
}
function topLevel(text3, key) {
  let depth = 0;
  for (const [, open, close, name, value] of text3.matchAll(
    /([[{])|([\]}])|(\w+)\s*:\s*"([^"\n]{0,256})"|"(?:\\.|[^"\\\n])*"/g
  )) {
    if (open !== void 0) depth++;
    else if (close !== void 0) depth--;
    else if (depth === 0 && name === key) return value ?? null;
  }
  return null;
}

// src/evidence/formats/launch.ts
var about5 = {
  title: "Launch scripts",
  files: "shell scripts, Dockerfiles, Triton's config.pbtxt",
  recognised: "commands of a known engine",
  feeds: { precision: "flags" }
};
var launch = {
  id: "launch",
  about: about5,
  recognise: ({ kind, text: text3 }) => kind === "text" && kindOf3(text3) !== null,
  read: async (document) => {
    const text3 = textOf3(await document.source.bytes());
    const found = launchesOf(text3);
    const evidence = launchEvidence("launch", found);
    if (found.length > 0) return evidence;
    return { ...evidence, problems: ["Nothing in it starts a server of a known engine."] };
  }
};
var ENGINES2 = /vllm|sglang|text-generation-(inference|launcher)|trtllm|tensorrt-?llm|tritonserver|ollama|llama-server|llama\.cpp|lmdeploy/i;
var KEYS2 = /^[ \t]*(?:- +)?["']?(?:modelURL|vllmConfig|cli_args|(?:kv|tensor|pipeline)[_-](?:cache[_-]dtype|parallel[_-]size)|kvCacheDtype|tensorParallelSize|max[_-]model[_-]len|maxModelLen|gpu[_-]memory[_-]utilization|resourceProfile)["']?[ \t]*:/m;
var FLAGS2 = /^[ \t]*(?:- +["'[]{0,4}|["'a-zA-Z_-]{1,80}:.*)--(?:quantiz|kv[_-]cache-dtype|max[_-]model[_-]len|tensor[_-]parallel|gpu[_-]memory|model[ =-])/m;
var STORES2 = /^[ \t]*(?:- +)?["']?(?:url|uri|model\w*)["']?[ \t]*:[ \t]*["']?(?:hf|ollama):\/\//m;
var SWEEP = /^[ \t]+runner[ \t]*:.*\n(?:[ \t].*\n){0,40}?[ \t]+precision[ \t]*:/m;
var IMAGE = /^[ \t]*(?:- +)?image[ \t]*:/m;
function kindOf3(text3) {
  const bare = text3.replaceAll(/^[ \t]*#(?!!).*$/gm, "");
  if (/^ {0,3}```/m.test(bare)) return null;
  if (isTritonConfig(bare)) return "triton";
  if (isDockerfile(bare)) return ENGINES2.test(bare) ? "dockerfile" : null;
  const script = bare.startsWith("#!");
  if (!script && (KEYS2.test(bare) || FLAGS2.test(bare) || STORES2.test(bare) || SWEEP.test(bare))) return "values";
  if (!ENGINES2.test(bare)) return null;
  if (!script && IMAGE.test(bare)) return "values";
  return launchesOfScript(bare).length > 0 ? "script" : null;
}
function launchesOf(text3) {
  const kind = kindOf3(text3);
  if (kind === "triton") return [tritonLaunch(text3)];
  if (kind === "dockerfile") return launchesOfDockerfile(text3);
  if (kind === "values") return yamlDocuments(text3).flatMap(launchesOfValues);
  return launchesOfScript(text3);
}

// src/evidence/formats/lfs-pointer.ts
var WEIGHTS2 = /\.(?:safetensors|gguf|ggml|onnx|onnx_data|onnx\.data|tflite|bin|pt|pth|ckpt|h5|keras|pb|mlmodel|plan|engine|npz)$/i;
var about6 = {
  title: "Git LFS pointer",
  files: "any weights that Git LFS keeps",
  recognised: "the pointer's first line, at a name of weights",
  feeds: { precision: "size" }
};
var lfsPointer = {
  id: "lfs-pointer",
  about: about6,
  recognise: ({ head, path }) => isPointer(head) && WEIGHTS2.test(path),
  read: async ({ source }) => artefactEvidence("lfs-pointer", await pointerArtefact(source))
};

// src/evidence/formats/lm-eval-args.ts
function argsOf(value) {
  if (isObject(value)) {
    const given = entries(value).filter(([, one]) => one !== null);
    return new Map(given.map(([key, one]) => [key, typeof one === "string" ? one : JSON.stringify(one)]));
  }
  const plain4 = text2(value)?.trim() ?? "";
  const json = plain4.startsWith("{") ? parsed2(plain4) : null;
  if (json !== null) return argsOf(json);
  const args = /* @__PURE__ */ new Map();
  for (const part of parts(plain4)) {
    const cut = part.indexOf("=");
    if (cut > 0) args.set(part.slice(0, cut).trim(), part.slice(cut + 1).trim());
  }
  return args;
}
function parsed2(plain4) {
  try {
    const value = JSON.parse(plain4);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
function parts(plain4) {
  const found = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let index = 0; index < plain4.length; index++) {
    const char = plain4[index] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"') quote = char;
    else if ("{[(".includes(char)) depth++;
    else if ("}])".includes(char)) depth = Math.max(0, depth - 1);
    else if (char === "," && depth === 0) {
      found.push(plain4.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, plain4.slice(start)].filter((part) => part.trim() !== "");
}
var NAMES2 = ["pretrained", "model", "path", "engine"];
var ADAPTERS = ["peft", "delta", "lora_local_path"];
function first(args, keys) {
  return keys.map((key) => args.get(key) ?? "").find((value) => value !== "") ?? null;
}
function modelOf3(root) {
  return text2(at2(root, "model_name")) ?? first(argsOf(at2(root, "config", "model_args")), NAMES2);
}
function baseModelOf(root) {
  const base2 = first(argsOf(at2(root, "config", "model_args")), NAMES2);
  return base2 === modelOf3(root) ? null : base2;
}
var LOADED2 = {
  revision: ["main"],
  subfolder: [],
  quantization: ["none"],
  load_in_4bit: ["false"],
  load_in_8bit: ["false"],
  bnb_4bit_quant_type: [],
  gguf_file: [],
  autogptq: ["false"],
  gptqmodel: ["false"],
  kv_cache_dtype: ["auto"],
  enable_thinking: [],
  reasoning_effort: []
};
var GENERATED2 = {
  temperature: ["0"],
  top_p: ["1"],
  top_k: [],
  min_p: ["0"],
  do_sample: ["false"],
  num_beams: ["1"],
  repetition_penalty: ["1"],
  reasoning_effort: []
};
function kept2(args, table2) {
  return Object.entries(table2).flatMap(([key, usual]) => {
    const value = normal(args.get(key) ?? "");
    return value === "" || value === "none" || usual.includes(value) ? [] : [[key, value]];
  });
}
function normal(value) {
  if (/^(true|false|none|null)$/i.test(value)) return value.toLowerCase().replace("null", "none");
  return value !== "" && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}
async function settingsOf2(root) {
  const args = argsOf(at2(root, "config", "model_args"));
  const adapter = first(args, ADAPTERS);
  const revision = normal(args.get("revision") ?? text2(at2(root, "config", "model_revision")) ?? "");
  const instruction = text2(at2(root, "system_instruction"));
  const template = text2(at2(root, "chat_template"));
  const settings = [
    ...kept2(new Map([...args, ["revision", revision]]), LOADED2),
    ...kept2(argsOf(at2(root, "config", "gen_kwargs")), GENERATED2)
  ];
  if (adapter !== null && adapter !== modelOf3(root)) settings.push(["adapter", adapter]);
  if (instruction !== null) settings.push(["system_instruction", await digest(instruction)]);
  if (template !== null) settings.push(["chat_template", await digest(template)]);
  if (template !== null && hasShots(root) && at2(root, "fewshot_as_multiturn") === true)
    settings.push(["fewshot_as_multiturn", "true"]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function hasShots(root) {
  return entries(at2(root, "n-shot")).some(([, shots]) => shots !== 0);
}
function answerLimitOf(root) {
  return first(argsOf(at2(root, "config", "gen_kwargs")), ["max_gen_toks", "max_new_tokens", "max_tokens"]);
}

// src/evidence/formats/lm-eval-facts.ts
function factsOf4({ root, groups }) {
  const args = argsOf(at2(root, "config", "model_args"));
  const stated2 = [
    ["tool", "lm-eval"],
    ["tool_version", text2(root.lm_eval_version)],
    ["backend", text2(at2(root, "config", "model")) ?? text2(root.model_source)],
    ["base_model", baseModelOf(root)],
    ["model_sha", text2(at2(root, "config", "model_sha"))],
    // What the weights were computed in, which proves nothing of what they are stored in.
    ["compute_dtype", text2(at2(root, "config", "model_dtype")) ?? args.get("dtype") ?? null],
    ["parameters", finite(at2(root, "config", "model_num_parameters"))],
    ...precisionOf(root),
    ["host_gpus", gpusOf(text2(root.pretty_env_info) ?? "")],
    ["limit", finite(at2(root, "config", "limit"))],
    ["seed", finite(at2(root, "config", "random_seed"))],
    ["duration_s", durationOf2(root)],
    ["git_hash", text2(root.git_hash)],
    ["transformers_version", text2(root.transformers_version)],
    ["groups", groups.size === 0 ? null : [...groups]]
  ];
  return Object.fromEntries(stated2.filter(([, value]) => value !== null));
}
var LOADS = ["quantization", "load_in_4bit", "load_in_8bit", "gguf_file", "autogptq", "gptqmodel"];
var NAME = /(nvfp4|mxfp4|fp8|int8|int4|w\da\d+|awq|gptq|bnb[-_]?\dbit|gguf|iq\d_[a-z]+|q\d_[k0-9]+(?:_[sml])?)/gi;
function precisionOf(root) {
  const args = argsOf(at2(root, "config", "model_args"));
  const given = LOADS.filter((key) => !/^(|none|null|false)$/i.test(args.get(key) ?? ""));
  const [first2] = given;
  if (first2 !== void 0) {
    return [["precision_hint", { value: `${first2}=${args.get(first2) ?? ""}`, source: "config.model_args" }]];
  }
  const marks = [...(modelOf3(root) ?? "").matchAll(NAME)].map(([mark]) => mark.toLowerCase());
  return marks.length === 0 ? [] : [["precision_hint", { value: [...new Set(marks)].join(" "), source: "model name" }]];
}
function gpusOf(info) {
  const names = [...info.matchAll(/\bGPU \d+: ([^\r\n]+)/g)].map(([, name]) => (name ?? "").trim());
  return names.length === 0 ? null : names;
}
function durationOf2(root) {
  const given = root.total_evaluation_time_seconds;
  const seconds = typeof given === "string" ? Number(given) : finite(given);
  return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
function measuredAt(root) {
  if (typeof root.date === "string") return instantOf(root.date);
  const seconds = finite(root.date);
  return seconds !== null && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1e3).toISOString() : null;
}

// src/evidence/formats/lm-eval-tasks.ts
function tasksOf(root) {
  const rows = entries(root.results).map(([, row2]) => row2);
  const filtered = Object.hasOwn(root, "n-shot") || rows.some((row2) => entries(row2).some(([key]) => key.includes(",")));
  const version = /^\d+\.\d+/.exec(text2(root.lm_eval_version) ?? "")?.[0];
  return { root, filtered, groups: groupsOf(root), harness: version ?? (filtered ? "0.4" : "0.2-0.3") };
}
function groupsOf(root) {
  const named3 = entries(root.groups).map(([name]) => name);
  const parents = entries(root.group_subtasks).filter(([, children]) => array(children).length > 0);
  const configs = object2(root.configs);
  const bare = Object.keys(configs).length === 0 ? [] : Object.keys(object2(root.results));
  return /* @__PURE__ */ new Set([...named3, ...parents.map(([name]) => name), ...bare.filter((name) => !Object.hasOwn(configs, name))]);
}
function leavesOf(tasks, name) {
  const leaves = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const open = [name];
  for (let here = open.pop(); here !== void 0; here = open.pop()) {
    if (seen.has(here)) continue;
    seen.add(here);
    const children = array(at2(tasks.root, "group_subtasks", here)).filter((child2) => typeof child2 === "string");
    if (children.length > 0) open.push(...children);
    else if (!tasks.groups.has(here)) leaves.add(here);
  }
  return [...leaves];
}
function samplesOf2(tasks, name, key) {
  const { root, groups } = tasks;
  if (groups.has(name)) return count(at2(row(tasks, name), "sample_count", key));
  const stated2 = at2(root, "n-samples", name, "effective");
  return count(stated2) ?? (stated2 === void 0 ? count(at2(row(tasks, name), "sample_len")) : null);
}
function row(tasks, name) {
  return at2(tasks.root, "results", name) ?? at2(tasks.root, "groups", name);
}
function limitOf2(tasks, name, key) {
  const { root, groups } = tasks;
  if (!groups.has(name)) return limitOfTask(root, name);
  const leaves = leavesOf(tasks, name).filter((leaf) => isObject(row(tasks, leaf)) && has(row(tasks, leaf), key));
  if (leaves.length === 0) return isLimited(root) ? { of: null } : null;
  if (leaves.every((leaf) => limitOfTask(root, leaf) === null)) return null;
  const sizes = leaves.map((leaf) => count(at2(root, "n-samples", leaf, "original")));
  return { of: sizes.every((size2) => size2 !== null) ? sizes.reduce((sum2, size2) => sum2 + (size2 ?? 0), 0) : null };
}
function limitOfTask(root, task) {
  const original = count(at2(root, "n-samples", task, "original"));
  const effective = count(at2(root, "n-samples", task, "effective"));
  if (original !== null && effective !== null) return effective < original ? { of: original } : null;
  return isLimited(root) ? { of: original } : null;
}
function isLimited(root) {
  const limit = at2(root, "config", "limit");
  const value = typeof limit === "string" ? Number(limit) : finite(limit);
  return value !== null && value > 0;
}
function has(value, key) {
  return isObject(value) && Object.hasOwn(value, key);
}
function comparableOf2(tasks, name) {
  const { root, groups } = tasks;
  const leaves = groups.has(name) ? leavesOf(tasks, name) : [name];
  const templated = text2(root.chat_template) !== null;
  const facts = [
    ["harness", tasks.harness],
    ["task_version", versionOf(at2(root, "versions", name) ?? at2(root, "configs", name, "metadata", "version"))],
    ["shots", agreed(leaves.map((leaf) => shotsOf(root, leaf)))],
    // The hash covers the rendered prompts: under a chat template it tells models apart, not data.
    ["dataset", templated ? null : text2(at2(root, "task_hashes", name))],
    ["max_gen_toks", answerLimitOf(root)]
  ];
  return Object.fromEntries(facts.filter((fact) => fact[1] !== null));
}
function agreed(values) {
  const [first2] = values;
  return first2 !== void 0 && values.every((value) => value === first2) ? first2 : null;
}
function versionOf(value) {
  if (typeof value === "number") return String(value);
  const plain4 = text2(value);
  if (plain4 === null || plain4 === "Yaml" || plain4 === "N/A") return null;
  return Number.isFinite(Number(plain4)) ? String(Number(plain4)) : plain4;
}
function shotsOf(root, task) {
  const own2 = count(at2(root, "n-shot", task)) ?? count(at2(root, "configs", task, "num_fewshot"));
  if (own2 !== null) return String(own2);
  const given = at2(root, "config", "num_fewshot");
  const names = Object.keys(object2(root.versions));
  const listed2 = array(given);
  const one = listed2.length > 0 && listed2.length === names.length ? listed2[names.indexOf(task)] : given;
  const shots = count(one);
  return shots === null ? null : String(shots);
}

// src/evidence/formats/lm-eval-rows.ts
var STDERR2 = /_stderr(_clt|_clustered)?$/;
function rowsOf(tasks, subject) {
  const readings = [];
  const unusable = [];
  for (const metric of metricsOf(tasks)) {
    const value = at2(row(tasks, metric.task), metric.key);
    const n = samplesOf2(tasks, metric.task, metric.key);
    const why = whyNot(metric, value, n);
    const measure2 = `${metric.task}/${metric.name}${suffixOf(metric)}`;
    const place = { ...subject, measure: measure2, pointer: pointer(...metric.place) };
    if (why !== null) unusable.push({ ...place, why });
    else readings.push({ ...place, ...detailsOf(tasks, metric, finite(value) ?? 0, n) });
  }
  return { readings, unusable };
}
function suffixOf({ filter }) {
  return filter === null || filter === "none" ? "" : `,${filter}`;
}
function metricsOf(tasks) {
  const { results, groups } = tasks.root;
  const rows = (section, value) => entries(value).map(([task, one]) => ({ section, task, one }));
  const own2 = new Set(entries(results).map(([task]) => task));
  const extra = rows("groups", groups).filter(({ task }) => !own2.has(task));
  return [...rows("results", results), ...extra].flatMap(
    ({ section, task, one }) => entries(one).flatMap(([key, value]) => {
      const parts2 = tasks.filtered ? splitKey(key) : { name: key, filter: null };
      const named3 = tasks.filtered || typeof value === "number";
      if (parts2 === null || !named3 || STDERR2.test(parts2.name)) return [];
      return [{ task, key, ...parts2, place: [section, task, key] }];
    })
  );
}
function splitKey(key) {
  const cut = key.indexOf(",");
  const name = key.slice(0, Math.max(cut, 0)).trim();
  return cut === -1 || name === "" ? null : { name, filter: key.slice(cut + 1) };
}
function whyNot(metric, value, n) {
  if (finite(value) === null) return `the value is ${kindOf2(value)}, not a finite number`;
  if (value === -1 && /^\d+$/.test(metric.name)) return "the value is -1: this context length was not measured";
  return n === 0 ? "it rests on 0 samples" : null;
}
function detailsOf(tasks, metric, value, n) {
  const stderr = stderrOf(row(tasks, metric.task), metric);
  const directions = at2(tasks.root, "higher_is_better", metric.task);
  const higher = isObject(directions) ? at2(directions, metric.name) : directions;
  const pooled = tasks.groups.has(metric.task);
  const limited = limitOf2(tasks, metric.task, metric.key);
  return {
    value,
    unit: null,
    stderr,
    n,
    at: null,
    comparable: comparableOf2(tasks, metric.task),
    ...typeof higher === "boolean" ? { goal: higher ? "maximize" : "minimize" } : {},
    ...isProportion(metric.name, value, stderr, pooled ? null : n) ? { range: [0, 1] } : {},
    ...limited === null ? {} : { limited }
  };
}
function stderrOf(values, metric) {
  if (!isObject(values)) return null;
  const ends = metric.filter === null ? "" : `,${metric.filter}`;
  const stated2 = ["_stderr", "_stderr_clustered", "_stderr_clt"].map(
    (name) => finite(at2(values, `${metric.name}${name}${ends}`))
  );
  return stated2.find((value) => value !== null && value >= 0) ?? null;
}
var SHARE = /^(acc|acc_norm|acc_mutual_info|acc_bytes|mc1|mc2)$/;
var MATCH = /^(exact_match|em|pass@\d+|pass_at_\d+|(prompt|inst)_level_(strict|loose)_acc)$/;
function isProportion(name, value, stderr, n) {
  if (!SHARE.test(name) && !(MATCH.test(name) && stderr !== null)) return false;
  return canBeProportion(value, stderr, n);
}

// src/evidence/formats/lm-eval.ts
var about7 = {
  title: "lm-evaluation-harness",
  files: "results_*.json",
  recognised: "`results` of tasks whose metrics are named `metric,filter`, or the three keys of 0.2 and 0.3",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "yes",
    n: "since 0.4.3",
    precision: "arguments",
    hardware: "text",
    time: "yes",
    version: "since 0.4.8"
  }
};
var lmEval = { id: "lm-eval", about: about7, recognise: recognise4, read: read2 };
function recognise4(outline2) {
  const { keys } = outline2;
  if (outline2.kind !== "object" || !keys.has("results")) return false;
  if (keys.has("n-shot") && keys.has("configs")) return true;
  const rows = [...outline2.nested("results")].map((task) => outline2.nested("results", task));
  const filtered = rows.some((row2) => [...row2].some((key) => /^[^,]+,[^,]+$/.test(key)));
  if (filtered) return ["n-shot", "configs", "versions"].some((key) => keys.has(key));
  return keys.has("versions") && outline2.nested("config").has("model_args");
}
var SHOWN = 10;
async function read2(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const tasks = tasksOf(root);
  const subject = { model: modelOf3(root), variant: await settingsOf2(root) };
  const { readings, unusable } = rowsOf(tasks, subject);
  const nothing = readings.length + unusable.length === 0;
  const empty = { ...subject, measure: null, why: "the file has no metric", pointer: "/results" };
  return {
    format: "lm-eval",
    formatVersion: text2(root.lm_eval_version) ?? tasks.harness,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: factsOf4(tasks),
    problems: nothing ? ['"results" has no metric.'] : problemsOf(tasks, unusable),
    measuredAt: measuredAt(root)
  };
}
function problemsOf(tasks, unusable) {
  const said2 = unusable.slice(0, SHOWN).map((one) => `${one.pointer}: ${one.measure} has no value: ${one.why}.`);
  const more = unusable.length - said2.length;
  const silent = entries(tasks.root.results).filter(([name, row2]) => !tasks.groups.has(name) && !hasMetric(tasks, row2)).map(([name]) => `Task "${name}" has no metric.`);
  return [...said2, ...more > 0 ? [`${more} more metrics have no value.`] : [], ...silent];
}
function hasMetric({ filtered }, row2) {
  return entries(row2).some(([key, value]) => filtered ? /[^\s,].*,/.test(key) : typeof value === "number");
}

// src/evidence/formats/foreign.ts
var SIGNATURES = [
  ["backend", "mean_e2e_latency_ms"],
  ["model_id", "num_prompts", "completed"],
  ["hw", "conc", "metrics"],
  ["num_concurrent_requests", "results_num_completed_requests"],
  ["load_summary", "successes"],
  ["input_config"],
  ["config_general", "results"],
  ["adapter_spec"],
  ["_wandb"],
  ["_runtime", "_timestamp"],
  ["raw_eval_results"],
  ["testRunData"],
  ["testCases"],
  ["evaluation_results", "model_info"],
  ["mlflow"],
  ["machine_info", "benchmarks"],
  ["load", "prefill"],
  ["load", "forward"],
  ["config", "report"],
  ["accelerator_model_name"],
  ["eval", "status"],
  ["spec", "final_report"],
  ["results", "versions"],
  ["transformers_version"],
  ["lockfileVersion"],
  ["$schema"]
];
function isForeign({ keys }) {
  return SIGNATURES.some((signature) => signature.every((key) => keys.has(key)));
}

// src/evidence/formats/metrics-json-tally.ts
var NUMBER2 = /-?(?:\d[\d.eE+-]*|Infinity\b)|NaN\b/y;
function tally(text3) {
  let [numbers, texts2] = [0, 0];
  for (let at3 = 0; at3 < text3.length; ) {
    if (text3[at3] === "[") return null;
    if (text3[at3] === '"') {
      const end = stringEnd(text3, at3);
      if (typeof end !== "number") break;
      at3 = end;
      if (!/\s*:/y.test(text3.slice(at3, at3 + 64))) texts2++;
      continue;
    }
    NUMBER2.lastIndex = at3;
    if (NUMBER2.test(text3)) {
      numbers++;
      at3 = NUMBER2.lastIndex;
    } else at3++;
  }
  return { numbers, texts: texts2 };
}

// src/evidence/formats/operational.ts
function factsOfMeasure(measure2) {
  const facts = MEASURES.get(measure2);
  if (!facts) return { unit: null };
  return { unit: facts.unit, goal: facts.goal, ...facts.range === null ? {} : { range: facts.range } };
}

// src/evidence/formats/metrics-json.ts
var about8 = {
  title: "Metrics file",
  files: "any JSON of numbers",
  recognised: "the last resort: an object of numbers, nested at will",
  feeds: { model: "where named", score: "yes", n: "where named", cost: "named", latency: "named", throughput: "named" }
};
var metricsJson = { id: "metrics-json", about: about8, recognise: recognise5, read: read3 };
var SPARE_TEXTS = 4;
function recognise5(outline2) {
  if (outline2.kind !== "object" || isForeign(outline2)) return false;
  const seen = tally(outline2.text);
  return seen !== null && seen.numbers > 0 && seen.texts <= seen.numbers + SPARE_TEXTS;
}
function leavesOf2(value, path = []) {
  if (!isObject(value)) return [{ name: path.join("."), place: pointer(...path), value }];
  return Object.entries(value).flatMap(([key, below]) => leavesOf2(below, [...path, key]));
}
async function read3(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const leaves = leavesOf2(root);
  if (!leaves.some(({ value }) => typeof value === "number")) throw new Error("it has no number");
  const roles = rolesOf2(document, leaves);
  const wanted = wantedOf(document, leaves, roles);
  const shared = { model: roles.model, variant: null };
  const readings = wanted.flatMap(({ measure: measure2, leaf }) => {
    const value = finite(leaf?.value);
    if (value === null || !leaf) return [];
    const whole = { ...shared, measure: measure2, value, stderr: null, n: roles.n, at: null, pointer: leaf.place };
    return [{ ...whole, ...factsOfMeasure(measure2) }];
  });
  const unusable = wanted.flatMap(({ measure: measure2, leaf, key }) => {
    if (leaf && finite(leaf.value) !== null) return [];
    const why = leaf ? `the value is ${kindOf2(leaf.value)}, not a finite number` : `no key "${key}" (has: ${named2(leaves)})`;
    return [{ ...shared, measure: measure2, why, pointer: leaf?.place ?? "" }];
  });
  const lists = leaves.filter(({ value }) => Array.isArray(value));
  return {
    format: "metrics-json",
    formatVersion: null,
    readings,
    unusable,
    usage: [],
    facts: factsOf5(leaves, roles.places),
    problems: [
      ...unusable.map(({ pointer: pointer2, measure: measure2, why }) => `${pointer2 === "" ? "" : `${pointer2}: `}${measure2}: ${why}.`),
      ...lists.map(({ name }) => `"${name}" is a list, which is not read.`)
    ],
    measuredAt: null
  };
}
function rolesOf2({ entry }, leaves) {
  const columns = entry?.columns ?? {};
  const unknown = Object.keys(columns).find((role) => role !== "model" && role !== "n");
  if (unknown !== void 0)
    throw new Error(`columns names "${unknown}", which a metrics file does not have (model, n)`);
  const find = (role) => {
    const name = Object.hasOwn(columns, role) ? columns[role] : void 0;
    const leaf = leaves.find((one) => one.name === name);
    if (name !== void 0 && !leaf)
      throw new Error(`columns.${role} is "${name}", and there is no such key (has: ${named2(leaves)})`);
    return leaf;
  };
  const model = find("model") ?? leaves.find(({ place, value }) => place === "/model" && typeof value === "string");
  const n = find("n");
  if (model && (typeof model.value !== "string" || model.value === "")) {
    throw new Error(`${model.place}: the model is ${kindOf2(model.value)}, not a name`);
  }
  if (n && count(n.value) === null) throw new Error(`${n.place}: n is ${kindOf2(n.value)}, not a count`);
  return {
    model: typeof model?.value === "string" ? model.value : null,
    n: n ? count(n.value) : null,
    places: new Set([model, n].flatMap((leaf) => leaf?.place ?? []))
  };
}
function wantedOf({ entry }, leaves, { places }) {
  if (entry?.measures) {
    return Object.entries(entry.measures).map(([measure2, key]) => {
      return { measure: measure2, key, leaf: leaves.find(({ name }) => name === key) ?? null };
    });
  }
  const task = entry?.task ?? null;
  return leaves.filter(({ place, value }) => !places.has(place) && isNumeric(value)).map((leaf) => {
    const bare = task === null || MEASURES.has(leaf.name);
    return { measure: bare ? leaf.name : `${task}/${leaf.name}`, key: leaf.name, leaf };
  });
}
function isNumeric(value) {
  if (typeof value === "string") return /^(?:nan|[+-]?inf(?:inity)?)$/i.test(value);
  return typeof value === "number" || value === null;
}
function factsOf5(leaves, places) {
  return Object.fromEntries(
    leaves.flatMap(({ name, place, value }) => {
      const stated2 = typeof value === "string" && value !== "" && !isNumeric(value) || typeof value === "boolean";
      return stated2 && !places.has(place) ? [[name, value]] : [];
    })
  );
}
function named2(leaves) {
  const names = leaves.slice(0, 8).map(({ name }) => name);
  return `${names.join(", ")}${leaves.length > 8 ? ` and ${leaves.length - 8} more` : ""}`;
}

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
  const entries2 = [];
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
  if (isExternal) entries2.push(location);
  const fault = (what) => new Error(`tensor ${quoted(name)} ${what}`);
  const elements = shape.every((size2) => Number.isSafeInteger(size2)) ? elementsOf(shape) : null;
  if (elements === null) throw fault("has a shape that is negative or too large to be counted");
  if (type === 0) throw fault("has no data type");
  const bits = TYPES2.get(type)?.[1] ?? null;
  const bytes = bits === null ? sizeOf(held2) : Math.ceil(elements * bits / 8);
  if (!Number.isSafeInteger(bytes)) throw fault("has a shape too large to be counted");
  const [external = null] = entries2;
  if (external?.location === "") throw fault("has its data outside of the file, and names no place for them");
  if (external?.length != null && bits !== null && external.length !== bytes) {
    throw fault(`takes ${external.length} bytes of ${quoted(external.location)}, and ${bytes} by its type and shape`);
  }
  if (external === null && elements > 0 && held2.length === 0) throw fault("has no data");
  for (const field of held2) {
    const width2 = field.number === 9 ? null : WIDTHS.get(field.number);
    const expected = width2 === null ? bytes : elements * (width2 ?? 0) * (type >= 14 && type <= 15 ? 2 : 1);
    if (width2 === void 0 || field.wire !== 2 || bits === null || bits === 0) continue;
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
    for (let at3 = 0; at3 + 8 <= bytes.length; at3 += 8) found.push(Number(view.getBigInt64(at3, true)));
  }
  return found;
}

// src/precision/window.ts
var BYTES2 = 16 * 1024;
function openWindow(source) {
  let base2 = 0;
  let held2 = new Uint8Array(0);
  const find = (at3, length) => at3 >= base2 && at3 + length <= base2 + held2.length ? at3 - base2 : -1;
  return {
    size: source.size,
    find,
    bytes: () => held2,
    load: async (at3) => {
      const wanted = Math.min(BYTES2, source.size - at3);
      const got = await source.slice(at3, wanted);
      if (got.length !== wanted) throw new Error("it became shorter while it was read");
      base2 = at3;
      held2 = new Uint8Array(got);
    },
    slice: async (at3, length) => {
      const place = find(at3, length);
      if (place >= 0) return held2.slice(place, place + length);
      const got = await source.slice(at3, length);
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
  let at3 = start;
  while (at3 < end) {
    const from = at3;
    if (window.find(at3, 2 * MAX_VARINT) < 0) await window.load(at3);
    const tag = varint(window, at3, end);
    at3 = tag.next;
    const number2 = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number2 < 1 || number2 > 536870911) throw new Error(`byte ${from} begins no field of a protobuf message`);
    let field;
    if (wire === 0) {
      const one = varint(window, at3, end);
      field = { number: number2, wire, value: one.value, start: at3, end: one.next };
    } else if (wire === 2) {
      const length = varint(window, at3, end);
      if (!(length.value <= end - length.next)) throw past(from, number2, length.value, end - length.next);
      field = { number: number2, wire, value: 0, start: length.next, end: length.next + length.value };
    } else if (wire === 1 || wire === 5) {
      const length = wire === 1 ? 8 : 4;
      if (length > end - at3) throw past(from, number2, length, end - at3);
      field = { number: number2, wire, value: 0, start: at3, end: at3 + length };
    } else {
      throw new Error(`the field ${number2} at byte ${from} has the wire type ${wire}, which ONNX does not use`);
    }
    at3 = field.end;
    const waiting = each(field);
    if (waiting) await waiting;
  }
}
function past(at3, number2, length, left) {
  return new Error(
    `it is cut off: the field ${number2} at byte ${at3} is said to take ${length} bytes, and ${left} are left`
  );
}
async function packed(window, start, end, most) {
  const found = [];
  let at3 = start;
  while (at3 < end) {
    if (found.length === most) throw new Error(`the list at byte ${start} has more than ${most} numbers`);
    if (window.find(at3, MAX_VARINT) < 0) await window.load(at3);
    const one = varint(window, at3, end);
    found.push(one.value);
    at3 = one.next;
  }
  return found;
}
function varint(window, at3, end) {
  const bytes = window.bytes();
  const place = window.find(at3, 0);
  let value = 0;
  let scale = 1;
  for (let index = 0; index < MAX_VARINT; index++) {
    const byte = bytes[place + index];
    if (at3 + index >= end || byte === void 0) throw new Error(`it is cut off in the number at byte ${at3}`);
    value += (byte & 127) * scale;
    if (byte < 128) return { value, next: at3 + index + 1 };
    scale *= 128;
  }
  throw new Error(`the number at byte ${at3} has more than ${MAX_VARINT} bytes`);
}

// src/precision/onnx.ts
var MAX_DEPTH4 = 32;
var MAX_ITEMS = 5e6;
async function readOnnx(source) {
  const wire = openWire(source);
  const made2 = { wire, tensors: [], nodes: [], nodeCount: 0 };
  let irVersion = 0;
  let producer = "";
  let graphs = 0;
  await wire.walk(0, wire.size, async (field) => {
    if (field.number === 1 && field.wire === 0) irVersion = field.value;
    else if (field.wire !== 2) return;
    else if (field.number === 2) producer = await wire.text(field);
    else if (field.number === 7) {
      graphs++;
      await readGraph(made2, field, 0);
    } else if (field.number === 25) await readFunction(made2, field);
  });
  if (graphs !== 1) throw new Error(graphs === 0 ? "it has no graph" : `it has ${graphs} graphs, not one`);
  return { irVersion, producer, tensors: made2.tensors, nodes: made2.nodes, nodeCount: made2.nodeCount };
}
async function readGraph(made2, { start, end }, depth) {
  if (depth > MAX_DEPTH4) throw new Error(`its graphs lie in each other more than ${MAX_DEPTH4} deep`);
  await made2.wire.walk(start, end, (field) => {
    if (field.wire !== 2) return;
    if (field.number === 1) return readNode(made2, field, depth);
    if (field.number === 5) return addTensor(made2, field, null);
    if (field.number === 15) return readSparse(made2, field, null);
  });
}
async function readFunction(made2, { start, end }) {
  await made2.wire.walk(start, end, (field) => {
    if (field.number === 7 && field.wire === 2) return readNode(made2, field, 0);
  });
}
async function readNode(made2, { start, end }, depth) {
  if (++made2.nodeCount + made2.tensors.length > MAX_ITEMS) throw tooMany();
  const { wire } = made2;
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
  const kept3 = QUANT_OPS.has(op) || op === "ConstantOfShape";
  const [first2] = outputs;
  const name = op === "Constant" && first2 !== void 0 ? await wire.text(first2) : null;
  const numbers = /* @__PURE__ */ new Map();
  for (const attribute of attributes) await readAttribute(made2, attribute, { depth, name, numbers });
  if (!kept3) return;
  made2.nodes.push({ op, inputs: await texts(wire, inputs), outputs: await texts(wire, outputs), numbers });
}
async function texts(wire, fields) {
  const found = [];
  for (const field of fields) found.push(await wire.text(field));
  return found;
}
async function readAttribute(made2, { start, end }, node) {
  const { wire } = made2;
  let key = null;
  let number2 = null;
  await wire.walk(start, end, async (field) => {
    if (field.number === 3 && field.wire === 0) number2 = field.value;
    if (field.wire !== 2) return;
    if (field.number === 1) key = field;
    if (field.number === 6 || field.number === 11) await readGraph(made2, field, node.depth + 1);
    if (field.number === 5 && node.name !== null) await addTensor(made2, field, node.name);
    if (field.number === 22 && node.name !== null) await readSparse(made2, field, node.name);
  });
  if (key !== null && number2 !== null) node.numbers.set(await wire.text(key), number2);
}
async function readSparse(made2, { start, end }, name) {
  await made2.wire.walk(start, end, (field) => {
    if (field.number === 1 && field.wire === 2) return addTensor(made2, field, name);
  });
}
async function addTensor(made2, field, name) {
  if (made2.nodeCount + made2.tensors.length >= MAX_ITEMS) throw tooMany();
  const tensor = await readTensor(made2.wire, field);
  made2.tensors.push(name === null ? tensor : { ...tensor, name });
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
    } else if (file.size < end && isPointer(await file.head())) {
      notes.push(`its data are in ${quoted(location)}, a Git LFS pointer: check out with \`lfs: true\``);
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
  const roles = rolesOf3(nodes);
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
  const listed2 = withScales(
    [...shares].map(([name, one]) => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one })),
    beside
  );
  const simulated = nodes.filter(
    (node) => node.op === "QuantizeLinear" && isFloat(constants.get(node.inputs[0] ?? ""))
  );
  const low = listed2.filter((share) => share.bits < 16 || simulated.length > 0).map((share) => share.class);
  const width2 = activationWidth(nodes, constants) ?? computeWidth(tensors, listed2);
  const result = described(listed2, {
    strange: sum(strange.map((tensor) => tensor.bytes)),
    method: low.length > 0 && quantizes ? methodOf2(nodes) : null,
    activations: new Map(low.map((name) => [name, width2]))
  });
  const made2 = generated(nodes, constants);
  const notes = [...result.notes, ...strangeNotes(strange), ...simulatedNotes(simulated.length)];
  if (made2 <= sum(listed2.map((share) => share.parameters))) return { ...result, notes };
  const why = `${made2} values are made by ConstantOfShape when it runs, more than the file stores: nothing tells a precision`;
  return { ...result, class: null, weight: null, activation: null, method: null, notes: [...notes, why] };
}
function rolesOf3(nodes) {
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
  const first2 = [...shares].filter((share) => share.bits < 16).sort((a, b) => b.parameters - a.parameters)[0];
  return shares.map((share) => share === first2 ? { ...share, bytes: share.bytes + bytes } : share);
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
    const width2 = WIDTHS2.get(type);
    if (width2 !== void 0) votes.set(width2, (votes.get(width2) ?? 0) + 1);
  }
  const [first2] = [...votes].sort(([, a], [, b]) => b - a);
  return first2?.[0] ?? null;
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
  const [first2] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return `onnx ${first2?.[0] ?? ""}`;
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
function simulatedNotes(count2) {
  if (count2 === 0) return [];
  return [`${count2} weights are stored as floats and quantized when it runs: the file is not compressed`];
}

// src/precision/onnx-head.ts
var MODEL = new Map([
  ...[1, 5].map((field) => [field, 0]),
  ...[2, 3, 4, 6, 7, 8, 14, 20, 25, 26].map((field) => [field, 2])
]);
var GRAPH = /* @__PURE__ */ new Set([1, 2, 5, 10, 11, 12, 13, 14, 15, 16]);
var MAX_IR_VERSION = 1e3;
function varint2(head, at3) {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = head[at3 + index];
    if (byte === void 0) return null;
    value += (byte & 127) * 128 ** index;
    if (byte < 128) return { value, next: at3 + index + 1 };
  }
  return null;
}
function looksLikeOnnx(head) {
  let at3 = 0;
  let version = false;
  while (at3 < head.length) {
    const tag = varint2(head, at3);
    if (tag === null || MODEL.get(Math.floor(tag.value / 8)) !== tag.value % 8) return false;
    const field = Math.floor(tag.value / 8);
    const value = varint2(head, tag.next);
    if (value === null) return false;
    if (field === 1) {
      if (value.value < 1 || value.value > MAX_IR_VERSION) return false;
      version = true;
    }
    if (field === 7) return beginsGraph(head, value) && (version || versionFollows(head, value));
    at3 = tag.value % 8 === 0 ? value.next : value.next + value.value;
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
var about9 = {
  title: "ONNX",
  files: "*.onnx",
  recognised: "fields of a ModelProto",
  feeds: { precision: "bytes" }
};
var onnx = {
  id: "onnx",
  about: about9,
  headerOnly: true,
  recognise: ({ head }) => looksLikeOnnx(head),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("onnx", await onnxArtefact(source));
  }
};

// src/evidence/formats/promptfoo-columns.ts
async function columnsOf(output) {
  const drafts = isIndexed(output) ? byIndex(output) : byName(output);
  const labels = drafts.map((draft) => labelOf2(draft));
  const names = await promptNames(labels);
  const plain4 = drafts.map((draft, index) => {
    const provider = providerOf(draft, output.root);
    const prompt = names.get(labels[index] ?? "") ?? "";
    return { ...draft, provider, model: modelOf4(provider), variant: { prompt, ...settingsOf3(provider, output.root) } };
  });
  return plain4.map(({ head, rows, provider, model, variant }, index) => {
    const key = keyOf(model, variant);
    const twins = plain4.filter((other) => keyOf(other.model, other.variant) === key);
    const name = provider.label ?? `#${index + 1}`;
    return { model, head, rows, variant: twins.length > 1 ? { ...variant, provider: name } : variant };
  });
}
function keyOf(model, variant) {
  return JSON.stringify([model, Object.entries(variant).sort()]);
}
function isIndexed({ heads, rows }) {
  return rows.every(({ value }) => {
    const index = count(value.promptIdx);
    return index !== null && (heads.length === 0 || index < heads.length);
  });
}
function byIndex({ heads, rows }) {
  const drafts = new Map(heads.map((head, index) => [index, { head, rows: [] }]));
  for (const row2 of rows) {
    const index = count(row2.value.promptIdx) ?? 0;
    const draft = drafts.get(index) ?? { head: null, rows: [] };
    draft.rows.push(row2);
    drafts.set(index, draft);
  }
  return [...drafts].sort(([a], [b]) => a - b).map(([, draft]) => draft);
}
function byName({ heads, rows }) {
  const groups = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const key = JSON.stringify([idOf(row2.value), rowLabel(row2)]);
    const group2 = groups.get(key);
    if (group2) group2.push(row2);
    else groups.set(key, [row2]);
  }
  if (groups.size === 0) return heads.map((head) => ({ head, rows: [] }));
  const grouped = [...groups.values()];
  const claims = grouped.map((group2) => heads.filter((head) => group2[0] && isHeadOf(head, group2[0])));
  return grouped.map((group2, index) => {
    const [head, ...others] = claims[index] ?? [];
    const shared = claims.some((claim2, other) => other !== index && head !== void 0 && claim2.includes(head));
    return { head: head !== void 0 && others.length === 0 && !shared ? head : null, rows: group2 };
  });
}
function isHeadOf({ value }, row2) {
  const names = [idOf(row2.value), text2(at2(row2.value, "provider", "label"))].filter((name) => name !== null);
  const shown2 = text2(value.label) ?? text2(value.display) ?? text2(value.raw);
  const stated2 = text2(value.provider);
  if (stated2 !== null && !names.includes(stated2)) return false;
  const label = rowLabel(row2);
  return shown2 === label || names.some((name) => shown2 === `[${name}] ${label}`);
}
function rowLabel({ value }) {
  return text2(at2(value, "prompt", "label")) ?? text2(at2(value, "prompt", "display")) ?? text2(at2(value, "prompt", "raw")) ?? "";
}
function labelOf2({ head, rows }) {
  const [row2] = rows;
  if (row2) return rowLabel(row2);
  return text2(head?.value.label) ?? text2(head?.value.display) ?? text2(head?.value.raw) ?? "";
}
function idOf(row2) {
  return text2(row2.provider) ?? text2(at2(row2, "provider", "id"));
}
function providerOf({ head, rows: [row2] }, root) {
  if (row2) return { id: idOf(row2.value), label: text2(at2(row2.value, "provider", "label")) };
  const name = text2(head?.value.provider);
  const declared2 = array(at2(root, "config", "providers")).find((one) => name !== null && at2(one, "label") === name);
  return declared2 === void 0 ? { id: name, label: null } : { id: text2(at2(declared2, "id")), label: name };
}
function modelOf4({ id, label }) {
  return id !== null && /^(?:file:|exec:|http)/.test(id) ? label ?? id : id ?? label;
}
function settingsOf3({ id, label }, root) {
  const declared2 = array(at2(root, "config", "providers")).filter((one) => at2(one, "id") === id);
  const mine = declared2.filter((one) => (text2(at2(one, "label")) ?? null) === label);
  const [own2, ...others] = mine.length > 0 ? mine : declared2;
  if (own2 === void 0 || others.length > 0) return {};
  const config = object2(at2(own2, "config"));
  const effort = text2(config.reasoning_effort) ?? text2(at2(config, "reasoning", "effort"));
  return {
    ...typeof config.temperature === "number" ? { temperature: String(config.temperature) } : {},
    ...effort === null ? {} : { reasoning_effort: effort }
  };
}
async function promptNames(labels) {
  const distinct = [...new Set(labels)];
  const short = distinct.map((label) => /^([^\s:[\],={}]+\.\w{1,5}(?::\w+)?): /.exec(label)?.[1] ?? plainName2(label));
  const named3 = distinct.map(async (label, index) => {
    const name = short[index] ?? null;
    const unique = name !== null && short.filter((other) => other === name).length === 1;
    return [label, unique ? name : await digest(label)];
  });
  return new Map(await Promise.all(named3));
}
function plainName2(label) {
  return /^[^[\],=\p{Cc}]{1,60}$/u.test(label) ? label : null;
}

// src/evidence/formats/promptfoo-file.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/evidence/formats/records.ts
async function recordsOf(document) {
  if (await isLines(document)) return linesOf3(document, "");
  let whole;
  try {
    whole = await document.json();
  } catch (error) {
    if (error instanceof UserError) throw error;
    return linesOf3(document, sentence(error));
  }
  if (!Array.isArray(whole)) return [{ place: "", value: whole }];
  return whole.map((value, index) => ({ place: pointer(index), value }));
}
async function isLines({ source }) {
  const head = new TextDecoder("utf-8").decode(await source.head());
  const end = head.indexOf("\n");
  const first2 = head.slice(0, Math.max(end, 0)).trim();
  if (!first2.startsWith("{") || !first2.endsWith("}") || head.slice(end).trim() === "") return false;
  try {
    parseJson(first2);
    return true;
  } catch {
    return false;
  }
}
async function linesOf3(document, fault) {
  const records2 = [];
  try {
    for await (const { line, value } of document.jsonLines()) records2.push({ place: pointer(line), value });
  } catch (error) {
    throw error instanceof UserError || records2.length > 0 ? error : new Error(fault);
  }
  if (records2.length === 0) throw new Error(fault);
  return records2;
}

// src/evidence/formats/promptfoo-file.ts
var ROWS3 = [
  [
    ["provider", "prompt"],
    ["success", "gradingResult", "failureReason", "testCase"]
  ],
  [
    ["testIdx", "promptIdx", "success"],
    ["response", "gradingResult"]
  ]
];
function isRow(keys) {
  return ROWS3.some(([all, some]) => all.every((key) => keys.has(key)) && some.some((key) => keys.has(key)));
}
var YAML_START = /^(?:evalId: .*\n)?results:\n(?: {2}.*\n)*? {2}version: \d+\n/;
async function outputOf(document) {
  const head = new TextDecoder().decode(await document.source.head());
  if (YAML_START.test(head)) return ofDocument(await yamlOf(document));
  const records2 = await recordsOf(document);
  const [first2] = records2;
  if (records2.length === 1 && first2?.place === "") return ofDocument(first2.value);
  const rows = records2.map(({ place, value }) => ({ place, value: isObject(value) ? value : {} }));
  const stray = rows.find(({ value }) => !isRow(new Set(Object.keys(value))));
  if (stray) throw new Error(`${stray.place} is not a result`);
  return { root: {}, summary: {}, heads: [], rows };
}
function ofDocument(root) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (isRow(new Set(Object.keys(root))))
    return { root: {}, summary: {}, heads: [], rows: [{ place: "", value: root }] };
  const bare = Array.isArray(root.results);
  const summary = bare ? root : object2(root.results);
  const base2 = bare ? "" : "/results";
  if (!Array.isArray(summary.results)) throw new Error(`${base2}/results is not a list`);
  const table2 = at2(summary, "table", "head", "prompts");
  return {
    root,
    summary,
    heads: Array.isArray(summary.prompts) ? items(summary.prompts, `${base2}/prompts`) : items(table2, `${base2}/table/head/prompts`),
    rows: items(summary.results, `${base2}/results`)
  };
}
function items(list, base2) {
  return array(list).map((value, index) => ({ place: `${base2}${pointer(index)}`, value: object2(value) }));
}
async function yamlOf(document) {
  const root = (0, import_yaml2.parse)(textOf3(await document.source.bytes()), { maxAliasCount: 1e4 });
  if (!isObject(at2(root, "results", "stats")) || at2(root, "config") === void 0) {
    throw new Error("the YAML is cut off: it has no stats and config after its results");
  }
  return root;
}

// src/evidence/formats/promptfoo-rows.ts
function outcomeOf({ value }) {
  if (value.success === true) return "pass";
  if (finite(value.failureReason) !== null) return value.failureReason === 2 ? "error" : "fail";
  return !isObject(value.gradingResult) && text2(value.error) !== null ? "error" : "fail";
}
function isCached({ value }) {
  return at2(value, "response", "cached") === true;
}
function isUngraded(row2) {
  const parts2 = array(at2(row2.value, "gradingResult", "componentResults"));
  return outcomeOf(row2) === "fail" && parts2.some((part) => at2(part, "metadata", "graderError") === true);
}
function isUnasserted(row2) {
  const reason = text2(at2(row2.value, "gradingResult", "reason"));
  return outcomeOf(row2) === "pass" && reason === "No assertions";
}
function usageOf2(row2, { model, variant }) {
  const { value, place } = row2;
  const usage = at2(value, "response", "tokenUsage") ?? value.tokenUsage;
  const [input, output] = [finite(at2(usage, "prompt")), finite(at2(usage, "completion"))];
  const counted2 = (input ?? 0) + (output ?? 0) > 0;
  const details = at2(usage, "completionDetails");
  const read8 = finite(at2(details, "cacheReadInputTokens")) ?? 0;
  const write = finite(at2(details, "cacheCreationInputTokens")) ?? 0;
  return {
    model,
    variant,
    requests: 1,
    inputTokens: counted2 && input !== null ? input + apart(usage, input, output ?? 0, read8 + write) : null,
    outputTokens: counted2 ? output : null,
    cacheReadTokens: counted2 ? read8 : 0,
    cacheWriteTokens: counted2 ? write : 0,
    costUsd: costOf(value, counted2 && outcomeOf(row2) !== "error" && !isCached(row2)),
    cached: isCached(row2),
    score: value.success === true ? 1 : 0,
    pointer: place
  };
}
function apart(usage, input, output, cache) {
  const total = finite(at2(usage, "total"));
  return cache > input || cache > 0 && total === input + output + cache ? cache : 0;
}
function costOf(row2, mayBeFree) {
  const stated2 = finite(at2(row2, "response", "cost"));
  const cost = stated2 ?? finite(row2.cost);
  if (cost === null || cost < 0) return null;
  return cost > 0 || stated2 === 0 && mayBeFree ? cost : null;
}
var PERCENTILES = [
  ["latency_p50_ms", 0.5, 2],
  ["latency_p90_ms", 0.9, 10],
  ["latency_p95_ms", 0.95, 20],
  ["latency_p99_ms", 0.99, 100]
];
function latenciesOf({ model, variant, rows, head }) {
  const timed = rows.filter((row2) => !isCached(row2) && outcomeOf(row2) !== "error");
  const times = timed.flatMap(({ value }) => finite(value.latencyMs) ?? []).filter((time) => time > 0);
  if (times.length === 0) return [];
  const sorted = times.sort((a, b) => a - b);
  const n = sorted.length;
  const mean = sorted.reduce((sum2, time) => sum2 + time, 0) / n;
  const pointer2 = head?.place ?? rows[0]?.place ?? "";
  const shared = { model, variant, stderr: null, n, at: null, pointer: pointer2 };
  const values = [["latency_mean_ms", mean]];
  for (const [measure2, share, least] of PERCENTILES) if (n >= least) values.push([measure2, percentile(sorted, share)]);
  return values.map(([measure2, value]) => ({ ...shared, measure: measure2, value, ...factsOfMeasure(measure2) }));
}
function percentile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
function namedOf(rows) {
  const named3 = /* @__PURE__ */ new Map();
  for (const { value } of rows) {
    for (const [name, score] of entries(value.namedScores)) {
      const number2 = finite(score);
      if (number2 === null) continue;
      const weight = finite(at2(value, "gradingResult", "namedScoreWeights", name));
      const parts2 = array(at2(value, "gradingResult", "componentResults"));
      const own2 = parts2.filter((part) => at2(part, "assertion", "metric") === name).length;
      const before = named3.get(name) ?? { sum: 0, of: 0 };
      named3.set(name, { sum: before.sum + number2 * (weight ?? 1), of: before.of + (weight ?? Math.max(own2, 1)) });
    }
  }
  return named3;
}

// src/evidence/formats/promptfoo-tally.ts
var sizeOf2 = ({ pass: pass2, fail, error }) => pass2 + fail + error;
function statedOf({ head }) {
  const metrics = object2(head?.value.metrics);
  const [pass2, fail] = [count(metrics.testPassCount), count(metrics.testFailCount)];
  return pass2 === null || fail === null ? null : { pass: pass2, fail, error: count(metrics.testErrorCount) ?? 0 };
}
function countedOf({ rows }) {
  const outcomes = rows.map(outcomeOf);
  const of = (outcome) => outcomes.filter((one) => one === outcome).length;
  return { pass: of("pass"), fail: of("fail"), error: of("error") };
}
function tallyOf(column) {
  const stated2 = statedOf(column);
  const counted2 = countedOf(column);
  if (stated2 === null || column.rows.length === 0) return stated2 ?? counted2;
  if (sizeOf2(stated2) === sizeOf2(counted2)) return stated2.pass === counted2.pass ? counted2 : null;
  const within2 = counted2.pass <= stated2.pass && counted2.fail + counted2.error <= stated2.fail + stated2.error;
  return within2 ? stated2 : null;
}
function contradiction(column) {
  const [stated2, counted2] = [statedOf(column), countedOf(column)];
  return `it counts ${stated2?.pass} passed of ${stated2 ? sizeOf2(stated2) : 0}, its rows ${counted2.pass} of ${sizeOf2(counted2)}`;
}

// src/evidence/formats/promptfoo-scores.ts
function scoresOf2(column, task) {
  const { model, variant, head, rows } = column;
  const place = head?.place ?? rows[0]?.place ?? "/results";
  const metrics = head === null ? null : `${head.place}/metrics`;
  const tally2 = tallyOf(column);
  const lost = (measure2, why, where) => ({
    readings: [],
    unusable: [{ model, variant, measure: measure2, why, pointer: where }],
    problems: []
  });
  if (tally2 === null) return lost(null, contradiction(column), place);
  const n = sizeOf2(tally2);
  if (n === 0) return lost(null, "it has no rows", place);
  const stated2 = statedOf(column) !== null && metrics !== null;
  const errorAt = stated2 && at2(head?.value, "metrics", "testErrorCount") === tally2.error;
  if (tally2.error === n) {
    return lost(null, `all ${n} rows are errors, ${firstError(rows)}`, errorAt ? `${metrics}/testErrorCount` : place);
  }
  const shared = { model, variant, stderr: null, n, at: null };
  const ratio = { unit: null, goal: "maximize", range: [0, 1] };
  const passAt = stated2 ? `${metrics}/testPassCount` : place;
  const readings = [
    { ...shared, ...ratio, measure: `${task}/pass_rate`, value: tally2.pass / n, pointer: passAt },
    {
      ...shared,
      ...factsOfMeasure("error_rate"),
      measure: "error_rate",
      value: tally2.error / n,
      pointer: errorAt ? `${metrics}/testErrorCount` : place
    }
  ];
  const named3 = namedScores(column, task);
  const score = meanScore(column, n);
  if (score !== null) {
    const range = score.value >= 0 && score.value <= 1 ? ratio : { unit: null, goal: "maximize" };
    readings.push({ ...shared, ...range, measure: `${task}/score`, ...score });
  }
  const problems = [
    ...tally2.error > 0 ? [`${place}: ${tally2.error} of ${n} rows are errors and count as not passed, ${firstError(rows)}.`] : [],
    ...rows.length > 0 && rows.length < n ? [`${place}: ${n} rows are counted, and ${rows.length} are in the file.`] : [],
    ...gradingProblems(column, place)
  ];
  return { readings: [...readings, ...named3.readings], unusable: named3.unusable, problems };
}
function gradingProblems({ rows }, place) {
  const empty = rows.filter(isUnasserted).length;
  const ungraded = rows.filter(isUngraded).length;
  return [
    ...empty > 0 ? [`${place}: ${empty} of ${rows.length} rows have no assertion, and pass whatever the answer.`] : [],
    ...ungraded > 0 ? [`${place}: ${ungraded} of ${rows.length} rows failed because their grader gave no verdict.`] : []
  ];
}
function firstError(rows) {
  const first2 = rows.find((row2) => outcomeOf(row2) === "error");
  const said2 = text2(first2?.value.error) ?? text2(at2(first2?.value, "response", "error"));
  if (said2 === null) return "which do not say why";
  const line = said2.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return `first: ${line.length > 160 ? `${line.slice(0, 160)} \u2026` : line.replace(/\.$/, "")}`;
}
function meanScore({ head, rows }, n) {
  const total = finite(at2(head?.value, "metrics", "score"));
  if (head !== null && total !== null) return { value: total / n, pointer: `${head.place}/metrics/score` };
  const scores = rows.flatMap(({ value }) => finite(value.score) ?? []);
  if (scores.length !== n || n === 0) return null;
  return { value: scores.reduce((sum2, score) => sum2 + score, 0) / n, pointer: rows[0]?.place ?? "" };
}
function namedScores(column, task) {
  const { model, variant, head, rows } = column;
  const metrics = object2(head?.value.metrics);
  const ofRows = namedOf(rows);
  const stated2 = entries(metrics.namedScores);
  const names = stated2.length > 0 ? stated2 : [...ofRows].map(([name, { sum: sum2 }]) => [name, sum2]);
  const readings = [];
  const unusable = [];
  for (const [name, total] of names) {
    const measure2 = `${task}/${name}`;
    const place = stated2.length > 0 && head ? `${head.place}/metrics/namedScores${pointer(name)}` : rows[0]?.place ?? "";
    const n = count(at2(metrics, "namedScoresCount", name));
    const of = finite(at2(metrics, "namedScoreWeights", name)) ?? n ?? ofRows.get(name)?.of ?? null;
    const value = of === null || of <= 0 ? Number.NaN : (finite(total) ?? Number.NaN) / of;
    if (Number.isFinite(value)) {
      const range = value >= 0 && value <= 1 ? { range: [0, 1] } : {};
      const shared = { model, variant, unit: null, stderr: null, n: n ?? (stated2.length > 0 ? null : of), at: null };
      readings.push({ ...shared, measure: measure2, value, pointer: place, ...range });
    } else {
      unusable.push({ model, variant, measure: measure2, why: "the file does not say how many rows it sums up", pointer: place });
    }
  }
  return { readings, unusable };
}

// src/evidence/formats/promptfoo.ts
var about10 = {
  title: "promptfoo",
  files: "outputs of `-o`: JSON, YAML, JSON Lines",
  recognised: "`results` with `stats`, prompts or a table; rows with `promptIdx` and `testIdx`",
  feeds: {
    model: "provider",
    score: "pass rate",
    n: "yes",
    samples: "yes",
    tokens: "yes",
    cost: "yes",
    latency: "from rows",
    time: "yes",
    version: "newer"
  }
};
var promptfoo = { id: "promptfoo", about: about10, recognise: recognise6, read: read4 };
function recognise6(outline2) {
  const { kind, keys } = outline2;
  if (kind === "text") return YAML_START.test(outline2.text);
  if (kind === "jsonl") return isRow(keys) && keys.has("promptIdx");
  if (kind !== "object") return false;
  if (isRow(keys) && keys.has("promptIdx") && keys.has("testIdx")) return true;
  const summary = outline2.nested("results");
  if (isRow(summary)) return keys.has("stats") || keys.has("prompts") || keys.has("table");
  return summary.has("results") && ["stats", "prompts", "table"].some((key) => summary.has(key));
}
async function read4(document) {
  const output = await outputOf(document);
  const columns = await columnsOf(output);
  const scores = columns.map((column) => scoresOf2(column, document.entry?.task ?? "promptfoo"));
  const nothing = columns.length === 0;
  const rows = columns.flatMap((column) => column.rows);
  const failed2 = rows.length > 0 && rows.every((row2) => outcomeOf(row2) === "error");
  const lost = scores.flatMap((one) => one.unusable).map((one) => `${one.pointer}: ${one.why}.`);
  const version = finite(output.summary.version);
  return {
    format: "promptfoo",
    formatVersion: version === null ? null : String(version),
    readings: columns.flatMap((column, index) => {
      const found = scores[index]?.readings ?? [];
      return found.length === 0 ? [] : [...found, ...latenciesOf(column)];
    }),
    unusable: nothing ? [{ model: null, variant: null, measure: null, why: "the file has no prompts and no rows", pointer: "/results" }] : scores.flatMap((one) => one.unusable),
    usage: columns.flatMap(usageOfColumn),
    facts: factsOf6(output, rows.filter(isCached).length),
    problems: [
      ...nothing ? ["The file has no prompts and no rows."] : [],
      ...failed2 ? [`All ${rows.length} rows are errors, ${firstError(rows)}.`] : lost,
      ...scores.flatMap((one) => one.problems)
    ],
    measuredAt: instantOf(output.summary.timestamp) ?? instantOf(at2(output.root, "metadata", "evaluationCreatedAt"))
  };
}
function usageOfColumn(column) {
  const { rows, head, model, variant } = column;
  if (rows.length > 0 || head === null) return rows.map((row2) => usageOf2(row2, column));
  const used = at2(head.value, "metrics", "tokenUsage");
  const [input, output] = [finite(at2(used, "prompt")), finite(at2(used, "completion"))];
  const requests = finite(at2(used, "numRequests")) ?? 0;
  if (requests <= 0 || (input ?? 0) + (output ?? 0) <= 0) return [];
  const cost = finite(at2(head.value, "metrics", "cost"));
  return [
    {
      model,
      variant,
      requests,
      inputTokens: input,
      outputTokens: output,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      costUsd: cost !== null && cost > 0 ? cost : null,
      cached: false,
      score: null,
      pointer: `${head.place}/metrics/tokenUsage`
    }
  ];
}
function factsOf6({ root, summary, heads, rows }, cached) {
  const duration = finite(at2(summary, "stats", "durationMs"));
  const labels = new Map(
    rows.flatMap(({ value }) => {
      const [id, label] = [text2(at2(value, "provider", "id")), text2(at2(value, "provider", "label"))];
      return id !== null && label !== null ? [[id, label]] : [];
    })
  );
  const facts = [
    ["tool", "promptfoo"],
    ["tool_version", text2(at2(root, "metadata", "promptfooVersion"))],
    ["eval_id", text2(root.evalId)],
    ["description", text2(at2(root, "config", "description"))],
    ["duration_s", duration === null ? null : duration / 1e3],
    ["provider_labels", labels.size === 0 ? null : Object.fromEntries(labels)],
    ["cached_rows", cached === 0 ? null : cached],
    [
      "grader_tokens",
      graderTokens(heads.map(({ value }) => at2(value, "metrics", "tokenUsage", "assertions", "total")))
    ]
  ];
  return Object.fromEntries(facts.filter(([, value]) => value !== null));
}
function graderTokens(totals) {
  const sum2 = totals.reduce((all, total) => all + (finite(total) ?? 0), 0);
  return sum2 > 0 ? sum2 : null;
}

// src/precision/shards.ts
var MAX_SHARDS = 1e4;
var SHOWN2 = 3;
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
  const base2 = whole ? fromHeaders(source, map, found, beside) : fromNames(value, map, found, beside, source.path);
  const notes = [...missingNote(found.missing), ...base2.notes];
  const tensors = [...found.headers.values()].flatMap((header) => header.tensors);
  return {
    precision: { ...base2, notes, contradictions: [...sizeSays(value, found, whole), ...base2.contradictions] },
    tensors: tensors.length === 0 ? null : counted(tensors),
    formatVersion: null,
    facts: { ...factsOf2(beside), shards: names.length, described_tensors: Object.keys(map).length }
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
      const pointer2 = await pointerOf(shard);
      if (pointer2 !== null) pointers.push(pointer2);
      else headers.set(name, await readSafetensors(shard));
      bytes += pointer2?.size ?? shard.size;
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
function fromNames(value, map, { pointers, missing, headers }, beside, path) {
  if (pointers.length > 0 && missing.length === 0 && headers.size === 0) return pointed(pointers, beside, path);
  const names = Object.keys(map);
  const telling = TELLING.map(([ending, method, name]) => ({
    method,
    name,
    count: names.filter((one) => ending.test(one)).length
  })).filter(({ count: count2 }) => count2 > 0).sort((a, b) => b.count - a.count)[0];
  const said2 = declared(beside);
  const total = size(at(value, "metadata", "total_size"));
  const parameters = size(at(value, "metadata", "total_parameters"));
  const stated2 = { parameters, bitsPerWeight: total === null || parameters === null ? null : 8 * total / parameters };
  const agreed2 = said2.class !== null && telling !== void 0 && (telling.name ?? said2.class) === said2.class;
  const notes = telling ? [`${telling.count} of its ${names.length} tensors are named as ${telling.method} names them`] : ["the names of its tensors prove no method"];
  const against = said2.class !== null && telling?.name && telling.name !== said2.class ? [`${beside.statement?.place} says ${said2.class}, the names of the tensors say ${telling.name}`] : [];
  const sized = agreed2 && stated2.bitsPerWeight !== null;
  return {
    ...said2,
    ...stated2,
    class: telling?.name ?? said2.class,
    weight: telling?.name ? classWidth(telling.name) : said2.weight,
    method: said2.method ?? telling?.method ?? null,
    grade: sized ? "B" : "C",
    contradictions: [...said2.contradictions, ...against],
    notes: [...notes, ...said2.notes]
  };
}
function missingNote(missing) {
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN2 ? ` and ${missing.length - SHOWN2} more` : "";
  const names = missing.slice(0, SHOWN2).map((name) => word(name));
  return [`${missing.length} of its shards are not there: ${names.join(", ")}${more}`];
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
var about11 = {
  title: "safetensors",
  files: "*.safetensors, model.safetensors.index.json",
  recognised: "a length and a JSON header; an index with `weight_map`",
  feeds: { precision: "bytes" }
};
var safetensors = { id: "safetensors", about: about11, headerOnly: true, recognise: recognise7, read: read5 };
function recognise7(outline2) {
  return isFile(outline2.head) || isIndex(outline2);
}
function isFile(head) {
  return head[8] === OPEN_BRACE && NEXT.has(head[9] ?? 32) && head.subarray(0, 8).includes(0);
}
function isIndex({ kind, keys }) {
  return kind === "object" && keys.has("weight_map") && [...keys].every((key) => ["metadata", "weight_map"].includes(key));
}
async function read5(document) {
  const { source } = document;
  await refuseCompressed(source);
  const artefact = isFile(await source.slice(0, 10)) ? await safetensorsArtefact(source) : await shardedArtefact(source, await document.json());
  return artefactEvidence("safetensors", artefact);
}

// src/evidence/formats/table-cells.ts
var MAX_CELLS = 2e6;
var PLAIN3 = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
var MISSING = /^(?:|na|n\/a|nan|null|none|nil|-|--|[+-]?inf(?:inity)?)$/i;
function cellOf(raw) {
  const text3 = raw.trim();
  const value = PLAIN3.test(text3) ? Number(text3) : Number.NaN;
  if (Number.isFinite(value)) return { kind: "number", value, text: text3 };
  return MISSING.test(text3) || PLAIN3.test(text3) ? { kind: "missing", text: text3 } : { kind: "text", text: text3 };
}
function cellOfValue(value) {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", value, text: String(value) } : { kind: "missing", text: String(value) };
  }
  if (value === void 0 || value === null) return { kind: "missing", text: "" };
  if (typeof value !== "string") return { kind: "text", text: typeof value === "object" ? "" : String(value) };
  return MISSING.test(value.trim()) ? { kind: "missing", text: value } : { kind: "text", text: value };
}
function isDressed(text3) {
  return PLAIN3.test(text3) || /[,%$€£'_ ]/.test(text3) && /^[+-]?[$€£]?\s?\d[\d.,'_ ]*\s?[%$€£]?$/.test(text3);
}
function repeated(names) {
  const seen = /* @__PURE__ */ new Set();
  return names.find((name) => name !== "" && seen.size === seen.add(name).size) ?? null;
}
function listed(names) {
  const more = names.length > 8 ? ` and ${names.length - 8} more` : "";
  return names.slice(0, 8).join(", ") + more;
}

// src/evidence/formats/table-columns.ts
var ROLES = ["id", "model", "n", "stderr", "task"];
var IDS = ["id", "model", "name"];
function layoutOf(grid, entry) {
  const { names } = grid;
  const roles = rolesOf4(names, entry);
  const id = roles.get("id") ?? roles.get("model") ?? idOf2(grid);
  const [n, task] = [roles.get("n") ?? null, roles.get("task") ?? null];
  const kept3 = names.flatMap((name, index) => name === "" || [id, n, task].includes(index) ? [] : [index]);
  const numeric = new Set(kept3.filter((index) => isNumeric2(grid, index)));
  const places = new Map(names.map((name, index) => [name, index]));
  const errors = /* @__PURE__ */ new Map();
  for (const index of kept3) {
    const stderr = places.get(`${names[index]}_stderr`);
    if (stderr !== void 0) errors.set(index, stderr);
  }
  const stated2 = roles.get("stderr") ?? null;
  const taken = /* @__PURE__ */ new Set([...errors.values(), ...stated2 === null ? [] : [stated2]]);
  const all = entry?.measures ? Object.entries(entry.measures).map(([measure2, column]) => ({ measure: measure2, column, index: places.get(column) ?? -1 })) : kept3.flatMap((index) => {
    const column = names[index] ?? "";
    if (!numeric.has(index) || taken.has(index)) return [];
    return [{ measure: fullName(column, task === null ? entry?.task ?? null : null), column, index }];
  });
  const found = all.filter(({ index }) => index !== -1);
  const measured = new Set(found.map(({ index }) => index));
  const alone = found.length === 1 ? stated2 : null;
  return {
    id,
    n,
    task,
    measures: found.map(({ measure: measure2, index }) => ({ measure: measure2, index, stderr: errors.get(index) ?? alone })),
    texts: kept3.filter((index) => !numeric.has(index) && !measured.has(index)),
    absent: all.filter(({ index }) => index === -1),
    problems: [
      ...stated2 !== null && found.length > 1 ? [`columns.stderr cannot belong to ${found.length} measures; name such a column <measure>_stderr.`] : [],
      ...kept3.flatMap((index) => numeric.has(index) || taken.has(index) ? [] : dressed(grid, index))
    ]
  };
}
function fullName(name, task) {
  return task === null || MEASURES.has(name) ? name : `${task}/${name}`;
}
function rolesOf4(names, entry) {
  return new Map(
    Object.entries(entry?.columns ?? {}).map(([role, column]) => {
      const index = names.indexOf(column);
      if (!ROLES.some((known) => known === role)) {
        throw new Error(`columns names "${role}", which a table does not have (${ROLES.join(", ")})`);
      }
      if (index === -1)
        throw new Error(`columns.${role} is "${column}", and there is no such column (has: ${listed(names)})`);
      return [role, index];
    })
  );
}
function idOf2(grid) {
  const lower = grid.names.map((name) => name.toLowerCase());
  const found = IDS.map((name) => lower.indexOf(name)).filter((index) => index !== -1);
  return found.find((index) => !isCounter(grid, index)) ?? found[0] ?? null;
}
function isCounter({ rows }, index) {
  return rows.every(({ cells }) => /^\d+$/.test(cells[index]?.text ?? ""));
}
function isNumeric2({ rows }, index) {
  const kinds = rows.map(({ cells }) => cells[index]?.kind);
  const numbers = kinds.filter((kind) => kind === "number").length;
  return numbers > 0 && numbers >= kinds.filter((kind) => kind === "text").length;
}
function dressed({ names, rows }, index) {
  const texts2 = rows.flatMap(({ cells }) => cells[index]?.kind === "text" ? [cells[index].text] : []);
  const some = texts2.filter(isDressed);
  const [first2] = some;
  if (first2 === void 0 || some.length * 2 < texts2.length) return [];
  return [`Column "${names[index]}" holds "${first2}", which is not a plain number; no number is read from it.`];
}

// src/evidence/formats/table-json.ts
async function gridOfJson(document) {
  const records2 = (await recordsOf(document)).map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the document" : place} is not an object`);
    return { place, value };
  });
  const names = [...new Set(records2.flatMap(({ value }) => Object.keys(value)))];
  if (records2.length * names.length > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
  const nested = names.filter(
    (name) => records2.some(({ value }) => typeof own(value, name) === "object" && own(value, name) !== null)
  );
  return {
    names,
    rows: records2.map(({ place, value }, index) => ({
      number: index + 1,
      place,
      cells: names.map((name) => cellOfValue(own(value, name)))
    })),
    ragged: [],
    problems: nested.map((name) => `Column "${name}" holds lists or objects, which are not read.`)
  };
}
function own(value, name) {
  return Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/evidence/formats/table-rows.ts
function readRow(row2, { names }, layout) {
  const { number: number2, place, cells } = row2;
  const nameless = [layout.id, layout.task].find((index) => index !== null && cells[index]?.kind === "missing");
  if (nameless !== void 0 && nameless !== null) {
    const why = `row ${number2} has no "${names[nameless]}"`;
    return { readings: [], unusable: [{ model: null, variant: null, measure: null, why, pointer: place }] };
  }
  const task = layout.task === null ? null : cells[layout.task]?.text ?? null;
  const shared = { model: layout.id === null ? null : cells[layout.id]?.text ?? null, variant: null };
  const readings = [];
  const unusable = [];
  for (const column of layout.measures) {
    const cell = cells[column.index];
    const measure2 = fullName(column.measure, task);
    const where = `${place}${pointer(names[column.index] ?? "")}`;
    if (cell?.kind !== "number") {
      const why = cell === void 0 || cell.text === "" ? "the cell is empty" : `the cell is "${cell.text}", not a plain number`;
      unusable.push({ ...shared, measure: measure2, why, pointer: where });
      continue;
    }
    const n = layout.n === null ? null : numberAt(row2, layout.n);
    const { unit, ...rest } = factsOfMeasure(measure2);
    const whole = {
      model: shared.model,
      variant: null,
      measure: measure2,
      value: cell.value,
      unit,
      stderr: stderrOf2(row2, column),
      n: n !== null && Number.isSafeInteger(n) && n >= 0 ? n : null,
      at: null,
      pointer: where,
      row: number2
    };
    readings.push(unit === null ? whole : { ...whole, ...rest });
  }
  return { readings, unusable };
}
function stderrOf2(row2, { stderr }) {
  const value = stderr === null ? null : numberAt(row2, stderr);
  return value !== null && value >= 0 ? value : null;
}
function numberAt({ cells }, index) {
  const cell = cells[index];
  return cell?.kind === "number" ? cell.value : null;
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size2 = 100) {
    this.size = size2;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size2);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records2, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records2 === "string") {
    records2 = Buffer.from(records2);
  }
  if (Buffer.isBuffer(records2)) {
    records2 = ((data) => {
      const records3 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records3.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records3;
    })(records2);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records2.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array2) {
  const n = array2.length;
  if (n === 0) return 0;
  const mean = array2.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array2.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first2 = buf[pos];
      if (first2 === void 0 || timcharFirstBytes[first2] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records2 = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records2.push(record);
    else {
      records2[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records2;
};

// src/evidence/formats/table-text.ts
var DELIMITERS = [",", "	", ";"];
var BATCH_LINES = 2e3;
function delimiterOf(header) {
  const widths = DELIMITERS.map((delimiter) => ({ delimiter, width: widthOf(header, delimiter) }));
  const best = widths.reduce((a, b) => b.width > a.width ? b : a);
  return best.width > 1 ? best.delimiter : null;
}
function widthOf(header, delimiter) {
  try {
    return cellsOf(header, delimiter)[0]?.length ?? 0;
  } catch {
    return 0;
  }
}
function cellsOf(text3, delimiter) {
  if (!text3.includes('"')) return plainCells(text3, delimiter);
  return parse(text3, { delimiter, relax_column_count: true, skip_empty_lines: true, bom: true });
}
function plainCells(text3, delimiter) {
  return text3.split("\n").flatMap((line) => line === "" ? [] : [line.split(delimiter)]);
}
async function gridOfText(source) {
  let [names, delimiter] = [null, ","];
  const rows = [];
  const ragged = [];
  let number2 = 0;
  let lines = 0;
  const take = (text3) => {
    if (names === null) delimiter = delimiterOf(/[^\n]+/.exec(text3)?.[0] ?? "") ?? ",";
    for (const record of records(text3, delimiter, lines)) {
      if (names === null) {
        names = record.map((name) => name.trim());
        continue;
      }
      number2++;
      const place = `/${number2}`;
      if (number2 * names.length > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
      if (record.length !== names.length) ragged.push({ number: number2, place, cells: record.length });
      else rows.push({ number: number2, place, cells: record.map(cellOf) });
    }
  };
  let batch = [];
  let quoted2 = false;
  for await (const line of source.lines()) {
    batch.push(line);
    if (line.includes('"') && line.split('"').length % 2 === 0) quoted2 = !quoted2;
    if (quoted2 || batch.length < BATCH_LINES) continue;
    take(batch.join("\n"));
    lines += batch.length;
    batch = [];
  }
  take(batch.join("\n"));
  const problems = await isOpenEnded(source) ? ["The last row has no line end; the file may be cut off."] : [];
  return { names: names ?? [], rows, ragged, problems };
}
function records(text3, delimiter, before) {
  try {
    return cellsOf(text3, delimiter);
  } catch (error) {
    const lines = error instanceof CsvError && typeof error.lines === "number" ? error.lines : 1;
    throw new Error(`line ${before + lines}: the quotes do not pair`);
  }
}
async function isOpenEnded(source) {
  const [first2, second] = await source.slice(0, 2);
  if (source.size === 0 || first2 === 31 && second === 139) return false;
  const [last] = await source.slice(source.size - 1, 1);
  return last !== 10;
}

// src/evidence/formats/table-sniff.ts
function firstObject(text3) {
  const start = text3.indexOf("{");
  for (let at3 = start; at3 !== -1 && at3 < text3.length; at3++) {
    if (text3[at3] === '"') {
      const end = stringEnd(text3, at3);
      if (typeof end !== "number") return null;
      at3 = end - 1;
    } else if (text3[at3] === "}") {
      try {
        const value = parseJson(text3.slice(start, at3 + 1));
        return isObject(value) ? value : null;
      } catch {
        return null;
      }
    }
  }
  return null;
}
var LOOKED_AT = 20;
function isTable(text3) {
  if (/(?:^|[,\t;"])\[(?:PASS|FAIL|ERROR)\] |Grader Reason/m.test(text3)) return false;
  const all = linesOf4(text3);
  const ended = linesOf4(text3.slice(0, text3.lastIndexOf("\n") + 1));
  const lines = ended.length > 1 ? ended : all;
  const delimiter = delimiterOf(lines[0] ?? "");
  if (delimiter === null || isProse(lines[0] ?? "", delimiter)) return false;
  const [header = [], ...rows] = recordsOf2(lines, delimiter);
  const named3 = header.filter((name, index) => name.trim() !== "" || index === 0);
  if (named3.length < 2 || header.some((name) => cellOf(name).kind === "number")) return false;
  const even = rows.filter((row2) => row2.length === header.length).map((row2) => row2.map(cellOf));
  if (even.length === 0 || even.length * 2 < rows.length) return false;
  return header.some((name, index) => {
    if (name.trim() === "") return false;
    const kinds = even.map((row2) => row2[index]?.kind);
    return kinds.includes("number") && !kinds.includes("text");
  });
}
function linesOf4(text3) {
  const lines = text3.split(/\r?\n/, 2 * LOOKED_AT).filter((line) => line.trim() !== "");
  return lines.slice(0, LOOKED_AT);
}
function isProse(header, delimiter) {
  if (/^\s*#|[<>{}=]/.test(header)) return true;
  const [, ...later] = header.split(delimiter);
  return later.every((name) => name.startsWith(" ")) && !/\b(?:id|model|name)\b/i.test(header);
}
function recordsOf2(lines, delimiter) {
  for (let count2 = lines.length; count2 > 1; count2--) {
    try {
      return cellsOf(lines.slice(0, count2).join("\n"), delimiter);
    } catch {
    }
  }
  return [];
}

// src/evidence/formats/table.ts
var about12 = {
  title: "Table",
  files: "CSV, TSV, JSON, JSON Lines",
  recognised: "the last resort: a header and rows",
  feeds: {
    model: "column",
    score: "yes",
    stderr: "column",
    n: "column",
    cost: "column",
    latency: "column",
    throughput: "column"
  }
};
var table = { id: "table", about: about12, recognise: recognise8, read: read6 };
function recognise8(outline2) {
  if (outline2.kind === "text") return isTable(outline2.text);
  if (outline2.kind !== "array" && outline2.kind !== "jsonl") return false;
  if (outline2.keys.size < 2 || isForeign(outline2)) return false;
  const first2 = firstObject(outline2.text);
  if (first2 === null) return false;
  const values = Object.values(first2);
  return values.every((value) => typeof value !== "object" || value === null) && values.some((value) => finite(value) !== null);
}
async function read6(document) {
  const head = new TextDecoder().decode(await document.source.head());
  const grid = /^\s*[[{]/.test(head) ? await gridOfJson(document) : await gridOfText(document.source);
  const twice = repeated(grid.names);
  if (twice !== null) throw new Error(`the header names "${twice}" twice`);
  if (grid.rows.length + grid.ragged.length === 0) throw new Error("it has no rows");
  const layout = layoutOf(grid, document.entry);
  const found = grid.rows.map((row2) => readRow(row2, grid, layout));
  const ragged = grid.ragged.map(({ number: number2, place, cells }) => ({
    place,
    why: `row ${number2} has ${cells} cells, the header ${grid.names.length}`
  }));
  const unusable = [
    ...layout.absent.map(({ measure: measure2, column }) => {
      return {
        model: null,
        variant: null,
        measure: measure2,
        why: `no column "${column}" (has: ${listed(grid.names)})`,
        pointer: ""
      };
    }),
    ...ragged.map(({ place, why }) => ({ model: null, variant: null, measure: null, why, pointer: place })),
    ...found.flatMap((one) => one.unusable)
  ];
  return {
    format: "table",
    formatVersion: null,
    readings: found.flatMap((one) => one.readings),
    unusable,
    usage: [],
    facts: factsOf7(grid, layout),
    problems: [
      ...grid.problems,
      ...layout.problems,
      ...layout.absent.map(({ measure: measure2, column }) => `${measure2}: no column "${column}" (has: ${listed(grid.names)}).`),
      ...ragged.map(({ place, why }) => `${place}: ${why}.`),
      ...textProblems(grid, layout)
    ],
    measuredAt: null
  };
}
function textProblems({ names, rows }, { measures }) {
  return measures.flatMap(({ index }) => {
    const texts2 = rows.flatMap(
      (row2) => row2.cells[index]?.kind === "text" ? [{ row: row2, text: row2.cells[index].text }] : []
    );
    const [first2] = texts2;
    if (!first2) return [];
    return [
      `Column "${names[index]}": ${texts2.length} of ${rows.length} rows hold no plain number, first "${first2.text}" in row ${first2.row.number}.`
    ];
  });
}
var SHOWN_TEXTS = 20;
function factsOf7({ names, rows }, { texts: texts2 }) {
  return Object.fromEntries(
    texts2.flatMap((index) => {
      const values = [
        ...new Set(rows.flatMap(({ cells }) => cells[index]?.kind === "text" ? [cells[index].text] : []))
      ];
      const [first2] = values;
      if (first2 === void 0 || values.length > SHOWN_TEXTS) return [];
      return [[names[index] ?? "", values.length === 1 ? first2 : values]];
    })
  );
}

// src/precision/flatbuffer.ts
var MAX_TEXT3 = 64 * 1024;
var MAX_FIELDS = 64;
function openFlatbuffer(source) {
  const window = openWindow(source);
  const u8 = async (at3) => (await viewAt(window, at3, 1)).getUint8(0);
  const i32 = async (at3) => (await viewAt(window, at3, 4)).getInt32(0, true);
  const u32 = async (at3) => (await viewAt(window, at3, 4)).getUint32(0, true);
  const u64 = async (at3) => {
    const value = Number((await viewAt(window, at3, 8)).getBigUint64(0, true));
    if (!Number.isSafeInteger(value)) throw new Error(`the number at byte ${at3} is too large to be counted with`);
    return value;
  };
  const table2 = async (at3) => tableAt(window, at3 + await u32(at3));
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
    root: () => table2(0),
    u8,
    i32,
    u64,
    table: table2,
    vector,
    number: async ({ fields }, field, kind, otherwise) => {
      const at3 = fields[field] ?? 0;
      return at3 === 0 ? otherwise : { u8, i32, u64 }[kind](at3);
    },
    text: async (of, field) => {
      const found = await vector(of, field, 1);
      if (found === null) return "";
      if (found.length > MAX_TEXT3) throw new Error(`the text at byte ${found.at} is ${found.length} bytes long`);
      return new TextDecoder().decode(await window.slice(found.at, found.length));
    }
  };
}
async function viewAt(window, at3, length) {
  if (at3 < 0 || at3 + length > window.size) {
    throw new Error(`it is cut off: something at byte ${at3} is referred to, and the file has ${window.size} bytes`);
  }
  if (window.find(at3, length) < 0) await window.load(at3);
  const bytes = window.bytes();
  return new DataView(bytes.buffer, bytes.byteOffset + window.find(at3, length), length);
}
async function tableAt(window, at3) {
  const vtable = at3 - (await viewAt(window, at3, 4)).getInt32(0, true);
  const size2 = (await viewAt(window, vtable, 4)).getUint16(0, true);
  const inline = (await viewAt(window, vtable, 4)).getUint16(2, true);
  if (size2 < 4 || size2 % 2 !== 0) throw new Error(`the table at byte ${at3} has a description of ${size2} bytes`);
  if (inline < 4 || at3 + inline > window.size) throw new Error(`the table at byte ${at3} does not fit into the file`);
  const count2 = Math.min((size2 - 4) / 2, MAX_FIELDS);
  const view = await viewAt(window, vtable, 4 + 2 * count2);
  const fields = [];
  for (let index = 0; index < count2; index++) {
    const offset = view.getUint16(4 + 2 * index, true);
    if (offset >= inline) throw new Error(`field ${index} of the table at byte ${at3} is outside of it`);
    fields.push(offset === 0 ? 0 : at3 + offset);
  }
  return { at: at3, fields };
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
    for (let at3 = 0; at3 < (list?.length ?? 0); at3++) {
      const { tensor, data } = await readTensor2(buffer, await buffer.table((list?.at ?? 0) + 4 * at3), buffers);
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
async function readTensor2(buffer, table2, buffers) {
  const name = await buffer.text(table2, 3);
  const fault = (what) => new Error(`tensor ${quoted(name)} ${what}`);
  const sizes = await buffer.vector(table2, 0, 4);
  if ((sizes?.length ?? 0) > MAX_RANK4) throw fault(`has more than ${MAX_RANK4} dimensions`);
  const shape = [];
  for (let index = 0; index < (sizes?.length ?? 0); index++) shape.push(await buffer.i32((sizes?.at ?? 0) + 4 * index));
  const type = await buffer.number(table2, 1, "u8", 0);
  const [dtype, bits] = TYPES3[type] ?? [`type ${type}`, null];
  const data = await buffer.number(table2, 2, "i32", 0);
  if (data !== 0 && (data < 0 || data >= (buffers?.length ?? 0))) {
    throw fault(`has its values in buffer ${data}, and there are ${buffers?.length ?? 0}`);
  }
  const held2 = data === 0 || buffers === null ? 0 : await heldBytes(buffer, await buffer.table(buffers.at + 4 * data));
  const sparse = (table2.fields[6] ?? 0) !== 0;
  const isConstant = held2 > 0;
  const elements = shape.every((size2) => size2 >= 0) ? elementsOf(shape) : null;
  if (isConstant && elements === null) throw fault("has a shape that is negative or too large to be counted");
  const expected = bits === null || elements === null ? held2 : Math.ceil(elements * bits / 8);
  if (isConstant && !sparse && expected !== held2) {
    throw fault(`holds ${held2} bytes, and takes ${expected} by its type and shape`);
  }
  const scales = await scalesOf(buffer, table2);
  const tensor = { name, dtype, shape, elements: elements ?? 0, bytes: held2, isConstant, scales, sparse };
  return { tensor, data: isConstant ? data : null };
}
async function heldBytes(buffer, table2) {
  const inside = await buffer.vector(table2, 0, 1);
  if (inside !== null && inside.length > 0) return inside.length;
  const offset = await buffer.number(table2, 1, "u64", 0);
  const size2 = await buffer.number(table2, 2, "u64", 0);
  if (offset <= 1 || size2 === 0) return 0;
  if (offset + size2 > buffer.size) {
    throw new Error(`it is cut off: values end at byte ${offset + size2}, and the file has ${buffer.size} bytes`);
  }
  return size2;
}
async function scalesOf(buffer, table2) {
  const at3 = table2.fields[4] ?? 0;
  if (at3 === 0) return 0;
  return (await buffer.vector(await buffer.table(at3), 2, 4))?.length ?? 0;
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
var CLASSES2 = /* @__PURE__ */ new Map([
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
    const name = CLASSES2.get(tensor.dtype) ?? (tensor.scales > 0 ? QUANTIZED.get(tensor.dtype) : void 0);
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
  const listed2 = [...shares].map(([name, one]) => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one }));
  const width2 = activationWidth2(tensors);
  const found = described(listed2, {
    strange: sum(strange.map((tensor) => tensor.bytes)),
    method: listed2.some((share) => share.bits < 16) ? "tflite" : null,
    activations: new Map(width2 === null ? [] : listed2.map((share) => [share.class, width2]))
  });
  return { ...found, notes: [...found.notes, ...strangeNotes2(strange), ...edgeNotes(found, [...inputs, ...outputs])] };
}
function activationWidth2(tensors) {
  const votes = /* @__PURE__ */ new Map();
  for (const tensor of tensors) {
    const width2 = tensor.isConstant ? void 0 : WIDTHS3.get(tensor.dtype);
    if (width2 !== void 0) votes.set(width2, (votes.get(width2) ?? 0) + 1);
  }
  const [first2] = [...votes].sort(([, a], [, b]) => b - a);
  return first2?.[0] ?? null;
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
var about13 = {
  title: "TFLite / LiteRT",
  files: "*.tflite",
  recognised: "the bytes `TFL3` at the fifth",
  feeds: { precision: "bytes" }
};
var tflite = {
  id: "tflite",
  about: about13,
  headerOnly: true,
  recognise: ({ head }) => [...TFLITE_MAGIC].every((sign, index) => head[4 + index] === sign.charCodeAt(0)),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("tflite", await tfliteArtefact(source));
  }
};

// src/evidence/formats/vllm-bench-settings.ts
var RESULTS2 = /* @__PURE__ */ new Set([
  "model_id",
  "num_prompts",
  "request_rate",
  "max_concurrency",
  "duration",
  "completed",
  "failed",
  "request_goodput",
  "request_goodput:",
  "max_output_tokens_per_s",
  "max_concurrent_requests",
  "rtfx",
  "run_number"
]);
var PATTERNS = [
  /^(?:mean|median|std|min|max|p\d+(?:\.\d+)?)_.+_ms$/,
  /_throughput$/,
  /^total_.*tokens$/,
  /^spec_decode_/,
  /^ramp_up_/,
  /_time(?:_unix)?$/
];
function isSetting(key) {
  return !RESULTS2.has(key) && !PATTERNS.some((pattern) => pattern.test(key));
}

// src/evidence/formats/vllm-bench-load.ts
function loadsOf(records2) {
  const plain4 = records2.map(({ record }) => ({ ...loadOf(record), ...sweptOf(record) }));
  const telling = /* @__PURE__ */ new Map();
  const alike = /* @__PURE__ */ new Map();
  for (const [index, { record }] of records2.entries()) {
    const key = JSON.stringify([record.model_id, plain4[index]]);
    const other = alike.get(key);
    if (!other) {
      alike.set(key, record);
      continue;
    }
    const keys = telling.get(record.model_id) ?? /* @__PURE__ */ new Set();
    for (const name of differing(record, other)) keys.add(name);
    telling.set(record.model_id, keys);
  }
  return records2.map(({ record }, index) => {
    const keys = [...telling.get(record.model_id) ?? []].sort();
    const more = keys.flatMap((key) => isScalar(record[key]) ? [[key, scalar2(record[key])]] : []);
    return { ...plain4[index], ...Object.fromEntries(more) };
  });
}
function loadOf(record) {
  const concurrency = finite(record.max_concurrency);
  const rate = finite(record.request_rate);
  const strategy = text2(record.ramp_up_strategy);
  const ramp = strategy === null ? {} : { ramp_up: `${strategy} ${record.ramp_up_start_rps}-${record.ramp_up_end_rps}` };
  if (concurrency === null && rate === null) return { request_rate: "inf", ...ramp };
  return {
    ...concurrency === null ? {} : { concurrency },
    ...rate === null ? {} : { request_rate: rate },
    ...ramp
  };
}
function sweptOf(record) {
  const run = finite(record.run_number);
  if (run === null) return {};
  const swept = Object.entries(record).filter(
    ([key, value]) => isSetting(key) && !OWN2.has(key) && finite(value) !== null
  );
  return { run_number: run, ...Object.fromEntries(swept) };
}
var OWN2 = /* @__PURE__ */ new Set(["burstiness", "best_of"]);
var IDLE = /* @__PURE__ */ new Set(["date", "label"]);
function differing(a, b) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter(
    (key) => isSetting(key) && !IDLE.has(key) && (isScalar(a[key]) || isScalar(b[key])) && a[key] !== b[key]
  );
}
function isScalar(value) {
  return typeof value === "string" && value !== "" || typeof value === "boolean" || finite(value) !== null;
}
function scalar2(value) {
  return typeof value === "number" ? value : String(value);
}

// src/evidence/formats/vllm-bench-record.ts
var LATENCIES = { latency: "e2el", ttft: "ttft", tpot: "tpot", itl: "itl" };
var POINTS = { mean: ["mean"], p50: ["median", "p50"], p90: ["p90"], p95: ["p95"], p99: ["p99"] };
var STATED = [
  ...Object.entries(LATENCIES).flatMap(
    ([name, kind]) => Object.entries(POINTS).map(
      ([point, stats]) => [`${name}_${point}_ms`, stats.map((stat) => `${stat}_${kind}_ms`)]
    )
  ),
  ["throughput_rps", ["request_throughput"]],
  ["output_tokens_per_s", ["output_throughput"]]
];
var TOTALS = [
  ["input_tokens_mean", "total_input_tokens"],
  ["output_tokens_mean", "total_output_tokens"]
];
function measure({ place, record }, at3) {
  const model = text2(record.model_id);
  const subject = { model, variant: null };
  const completed = count(record.completed);
  const where = place === "" ? "" : `${place}: `;
  if (completed === null || completed === 0) {
    const why = completed === null ? `completed is ${kindOf2(record.completed)}` : noneOf(sentOf(record, 0));
    return {
      readings: [],
      unusable: [{ ...subject, measure: null, why, pointer: `${place}${pointer("completed")}` }],
      problems: [`${where}${upper(why)}; nothing of the run counts.`]
    };
  }
  const counts = { completed, sent: sentOf(record, completed) };
  const lost = counts.sent - completed;
  const problem = `${where}${lost} of ${counts.sent} requests did not complete; the numbers are of the other ${completed}.`;
  const found = valuesOf(record, counts);
  const shared = { ...subject, stderr: null, at: at3 };
  return {
    readings: found.flatMap(
      ({ measure: measure2, key, value, n }) => value > 0 || measure2 === "error_rate" ? [{ ...shared, measure: measure2, value, n, pointer: `${place}${pointer(key)}`, ...factsOfMeasure(measure2) }] : []
    ),
    unusable: found.flatMap(
      ({ measure: measure2, key, value }) => value > 0 || measure2 === "error_rate" ? [] : [{ ...subject, measure: measure2, why: whyNot2(record[key]), pointer: `${place}${pointer(key)}` }]
    ),
    problems: lost > 0 ? [problem] : []
  };
}
function valuesOf(record, { completed, sent }) {
  const stated2 = STATED.flatMap(([measure2, keys]) => {
    const key2 = keys.find((one) => Object.hasOwn(record, one) && record[one] !== null);
    return key2 === void 0 ? [] : [{ measure: measure2, key: key2, value: finite(record[key2]) ?? Number.NaN, n: completed }];
  });
  const totals = TOTALS.flatMap(
    ([measure2, key2]) => Object.hasOwn(record, key2) && record[key2] !== null ? [{ measure: measure2, key: key2, value: (finite(record[key2]) ?? Number.NaN) / completed, n: completed }] : []
  );
  const key = count(record.failed) === null ? "completed" : "failed";
  return [...stated2, ...totals, { measure: "error_rate", key, value: (sent - completed) / sent, n: sent }];
}
function sentOf(record, completed) {
  return Math.max(count(record.num_prompts) ?? 0, completed + (count(record.failed) ?? 0));
}
function noneOf(sent) {
  return sent === 0 ? "no request was sent" : `none of ${sent} requests completed`;
}
function whyNot2(value) {
  const number2 = finite(value);
  if (number2 === null) return `the value is ${kindOf2(value)}, not a finite number`;
  return `the value is ${number2}, which the tool writes for what it did not measure`;
}
function upper(sentence2) {
  return `${sentence2.charAt(0).toUpperCase()}${sentence2.slice(1)}`;
}

// src/evidence/formats/vllm-bench.ts
var about14 = {
  title: "vLLM bench",
  files: "results of `bench serve` and its sweeps",
  recognised: "`model_id`, `num_prompts`, `completed`, `request_throughput`, `duration`",
  feeds: {
    model: "yes",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "metadata",
    time: "no zone"
  }
};
var vllmBench = { id: "vllm-bench", about: about14, recognise: recognise9, read: read7 };
function recognise9({ keys, kind }) {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (keys.has("mean_e2e_latency_ms")) return false;
  return ["model_id", "num_prompts", "completed", "request_throughput", "duration"].every((key) => keys.has(key));
}
async function read7(document) {
  const records2 = (await recordsOf(document)).map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the file" : place} is not a JSON object`);
    return { place, record: value };
  });
  if (records2.length === 0) throw new Error("it has no record");
  const loads = loadsOf(records2);
  const measured = records2.map((one, index) => measure(one, loads[index] ?? null));
  return {
    format: "vllm-bench",
    formatVersion: null,
    readings: measured.flatMap((one) => one.readings),
    unusable: measured.flatMap((one) => one.unusable),
    usage: [],
    facts: factsOf8(records2.map(({ record }) => record)),
    problems: measured.flatMap((one) => one.problems),
    measuredAt: null
  };
}
function factsOf8(records2) {
  const facts = /* @__PURE__ */ new Map([["tool", ["vllm bench serve"]]]);
  for (const record of records2) {
    for (const [key, value] of Object.entries(record)) {
      const fact = factOf(key, value);
      if (fact === null) continue;
      const name = NAMES3.get(key) ?? key;
      const seen = facts.get(name) ?? [];
      if (!seen.includes(fact)) facts.set(name, [...seen, fact]);
    }
  }
  return Object.fromEntries(
    [...facts].map(([key, values]) => [key, values.length === 1 ? values[0] ?? null : values])
  );
}
var NAMES3 = /* @__PURE__ */ new Map([
  ["duration", "duration_s"],
  ["request_goodput:", "request_goodput"]
]);
var NUMBERS2 = /* @__PURE__ */ new Set(["duration", "request_goodput", "request_goodput:"]);
function factOf(key, value) {
  if (NUMBERS2.has(key)) return typeof value === "number" && Number.isFinite(value) ? value : null;
  if (!isSetting(key) || value === "") return null;
  if (key === "gpus" && typeof value === "string" && /^\d{1,6}$/.test(value)) return Number(value);
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

// src/evidence/formats/index.ts
var READERS = [
  inspectAi,
  lmEval,
  promptfoo,
  vllmBench,
  safetensors,
  gguf,
  onnx,
  tflite,
  hfConfig,
  lfsPointer,
  k8s,
  launch,
  metricsJson,
  table
];

// src/evidence/names.ts
function rewritten(model) {
  const plain4 = model.length > 1 ? model.replace(/\/+$/, "") : model;
  const cached = CACHE_PATH.exec(plain4);
  if (!cached) return plain4;
  const [, name = "", revision] = cached;
  return `${name.replace("--", "/")}${revision === void 0 ? "" : `@${revision}`}`;
}
var CACHE_PATH = /(?:^|[/\\])models--([^/\\]+)(?:[/\\]snapshots[/\\]([^/\\]+))?$/;
function split(model) {
  const cut = model.lastIndexOf("@");
  if (cut <= 0 || cut === model.length - 1 || model.includes("/", cut)) return { base: model, revision: null };
  return { base: model.slice(0, cut), revision: model.slice(cut + 1) };
}

// src/evidence/apply.ts
function apply(evidence, found, entries2, models) {
  const { entry, path } = found;
  const messages = [
    ...modelConflicts(evidence, entry, models),
    ...taskConflicts(evidence, entry),
    ...factConflicts(evidence, entry)
  ];
  const owned = (items2) => entry.model === null ? items2 : items2.map((item) => item.model === null ? { ...item, model: entry.model } : item);
  const selected = evidence.readings.filter((reading2) => selects(entry.where, reading2));
  const problems = [
    ...evidence.problems,
    ...selectionProblems(evidence, entry, selected.length),
    ...found.also.flatMap((index) => overlap(found, entries2[index]))
  ];
  return {
    evidence: {
      ...evidence,
      readings: owned(selected),
      unusable: owned(evidence.unusable),
      usage: owned(evidence.usage),
      facts: { ...said(entry), ...evidence.facts },
      problems
    },
    conflicts: messages.map((message) => ({ path, message }))
  };
}
function said(entry) {
  const facts = { deployment: entry.deployment, hardware: entry.hardware, gpus: entry.gpus };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
function selects(where, reading2) {
  const { at: at3 } = reading2;
  if (where === null || at3 === null) return true;
  return Object.entries(where).every(([key, value]) => Object.hasOwn(at3, key) && String(at3[key]) === String(value));
}
function selectionProblems(evidence, entry, kept3) {
  if (entry.where === null || kept3 > 0 || evidence.readings.length === 0) return [];
  const where = Object.entries(entry.where).map(([key, value]) => `${key} ${value}`);
  const there = [...new Set(evidence.readings.map((reading2) => show(reading2.at)))].slice(0, 6);
  return [`No reading was measured at ${where.join(", ")} (there are: ${there.join("; ")}).`];
}
function show(at3) {
  return Object.entries(at3 ?? {}).map(([key, value]) => `${key} ${value}`).join(", ");
}
function modelConflicts(evidence, entry, models) {
  const { model } = entry;
  if (model === null) return [];
  const named3 = new Set([...evidence.readings, ...evidence.unusable].map((one) => one.model));
  const others = [...named3].filter((name) => name !== null && !isSame(name, model, models));
  const [first2] = others;
  if (first2 === void 0) return [];
  return [`the file names the model "${first2}", and results "${entry.files}" says "${model}"`];
}
function isSame(name, model, models) {
  if (name === null) return true;
  const [a, b] = [rewritten(name), rewritten(model)];
  if (a === b || pathName(a) === b) return true;
  for (const one of models.values()) {
    const names = new Set([one.name, ...one.aliases].map(rewritten));
    const knows = (text3) => names.has(text3) || names.has(text3.replace(/@[^@/]+$/, ""));
    if (knows(a) && knows(b)) return true;
  }
  return false;
}
function pathName(model) {
  return model.replaceAll(/["<>:/|\\?*[\]]+/g, "__");
}
function taskConflicts(evidence, entry) {
  const { task } = entry;
  if (task === null) return [];
  const tasks = evidence.readings.map((one) => one.measure).filter((measure2) => measure2.includes("/"));
  if (tasks.length === 0 || tasks.some((measure2) => measure2.startsWith(`${task}/`))) return [];
  const names = [...new Set(tasks.map((measure2) => measure2.slice(0, measure2.indexOf("/"))))].slice(0, 6);
  return [
    `the file measures ${names.map((name) => `"${name}"`).join(", ")}, and results "${entry.files}" says task "${task}"`
  ];
}
function factConflicts(evidence, entry) {
  return Object.entries(said(entry)).flatMap(([key, value]) => {
    const stated2 = Object.hasOwn(evidence.facts, key) ? evidence.facts[key] : null;
    if (stated2 === null || stated2 === void 0 || typeof stated2 === "object" || stated2 === value) return [];
    return [
      `the file says ${key} ${JSON.stringify(stated2)}, and results "${entry.files}" says ${JSON.stringify(value)}`
    ];
  });
}
function overlap(found, later) {
  if (!later) return [];
  const keys = [
    "format",
    "model",
    "task",
    "deployment",
    "hardware",
    "gpus",
    "where",
    "columns",
    "measures",
    "repeats"
  ];
  const differing2 = keys.filter((key) => JSON.stringify(later[key]) !== JSON.stringify(found.entry[key]));
  if (differing2.length === 0) return [];
  return [
    `It is named by results "${found.entry.files}" and "${later.files}", which differ in ${differing2.join(", ")}; the first counts.`
  ];
}

// src/evidence/discover.ts
var MODEL2 = "{model}";
async function discover(workspace, entries2) {
  const found = /* @__PURE__ */ new Map();
  const dead = [];
  for (const [index, entry] of entries2.entries()) {
    checkModelPlace(entry);
    const pattern = entry.files.replaceAll(MODEL2, "*");
    const paths = await workspace.glob(pattern);
    if (paths.length === 0) dead.push(index);
    for (const path of paths) {
      const there = found.get(path);
      if (there) found.set(path, { ...there, also: [...there.also, index] });
      else found.set(path, { path, index, entry: withModel(entry, path), wild: !sameName(pattern, path), also: [] });
    }
  }
  return { found: [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1), dead };
}
function sameName(pattern, path) {
  return pattern === path || pattern.endsWith(`/${path}`) || pattern.replace(/^(\.\/)+/, "").replaceAll("//", "/") === path;
}
function checkModelPlace(entry) {
  const [, ...rest] = entry.files.split(MODEL2);
  if (rest.length === 0) return;
  const segment = entry.files.split("/").find((one) => one.includes(MODEL2)) ?? "";
  const fixed = segment.replace(MODEL2, "");
  if (rest.length === 1 && !/[*?[\]{}]/.test(fixed)) return;
  const where = entry.location ? `${entry.location.path}:${entry.location.line}: ` : "";
  const reason = rest.length > 1 ? "has {model} more than once" : `has a wildcard beside {model} in "${segment}"`;
  throw new UserError(
    "policy-invalid",
    `${where}results "${entry.files}" ${reason}; write {model} once, in a segment of its own`
  );
}
function withModel(entry, path) {
  const model = modelOf5(entry.files, path);
  return model === null ? entry : { ...entry, model: entry.model ?? model };
}
function modelOf5(files, path) {
  const pattern = files.replace(/^(\.\/)+/, "").split("/");
  const index = pattern.findIndex((segment2) => segment2.includes(MODEL2));
  if (index === -1) return null;
  const steps = path.split("/");
  const fromEnd = pattern.slice(0, index).some((segment2) => segment2.includes("**"));
  const segment = steps[fromEnd ? steps.length - (pattern.length - index) : index] ?? "";
  const [before = "", after = ""] = (pattern[index] ?? "").split(MODEL2);
  if (segment.length <= before.length + after.length) return null;
  return segment.startsWith(before) && segment.endsWith(after) ? segment.slice(before.length, segment.length - after.length) : null;
}

// src/evidence/outline.ts
var LEVELS = 3;
var NONE = /* @__PURE__ */ new Set();
var NOTHING = new Uint8Array(0);
function outlineOf(head, path) {
  const made2 = (kind, keys, text4) => outline(kind, keys, text4, path, head);
  if (isZip2(head)) return made2("zip", null, "");
  if (head.includes(0)) return made2("binary", null, "");
  const text3 = new TextDecoder("utf-8").decode(head);
  const seen = scan(text3);
  const [first2, second] = seen.kinds;
  if (first2 === void 0 || first2 === "scalar" || isProse2(seen.keys, seen.fault)) return made2("text", null, text3);
  const several = second !== void 0 && second !== "scalar";
  if (seen.fault && !several && seen.keys.children.size === 0 && first2 === "array") return made2("text", null, text3);
  return made2(several ? "jsonl" : first2, seen.keys, text3);
}
function outlineOfValue(value, text3, path, head = NOTHING) {
  const kind = Array.isArray(value) ? "array" : isObject(value) ? "object" : "text";
  return outline(kind, keysOf(value, LEVELS), text3, path, head);
}
function outlineOfMembers(names, path) {
  const keys = { children: new Map(names.map((name) => [name, { children: /* @__PURE__ */ new Map() }])) };
  return outline("zip", keys, "", path, NOTHING);
}
function membersIn(head) {
  const names = [];
  for (let at3 = 0; at3 + 30 <= head.length; at3++) {
    if (head[at3] !== 80 || head[at3 + 1] !== 75 || head[at3 + 2] !== 3 || head[at3 + 3] !== 4) continue;
    const length = (head[at3 + 26] ?? 0) + 256 * (head[at3 + 27] ?? 0);
    names.push(new TextDecoder("utf-8").decode(head.subarray(at3 + 30, at3 + 30 + length)));
  }
  return names;
}
function isZip2(head) {
  return head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}
function isProse2(keys, fault) {
  return fault !== null && keys.children.size === 0 && fault.index < 2;
}
function outline(kind, keys, text3, path, head) {
  const names = (at3) => at3 ? new Set(at3.children.keys()) : NONE;
  return {
    kind,
    keys: names(keys),
    nested: (...steps) => names(steps.reduce((at3, step) => at3?.children.get(step), keys ?? void 0)),
    text: text3,
    head,
    path
  };
}
function keysOf(value, levels) {
  let seen = value;
  while (Array.isArray(seen)) seen = seen[0];
  if (levels === 0 || !isObject(seen)) return { children: /* @__PURE__ */ new Map() };
  return { children: new Map(Object.entries(seen).map(([key, below]) => [key, keysOf(below, levels - 1)])) };
}

// src/evidence/recognise.ts
var LAST_RESORTS = /* @__PURE__ */ new Set(["metrics-json", "table"]);
var GLANCE_BYTES = 8 * 1024;
var LF = 10;
var POINTER = "version https://git-lfs.github.com/spec/";
function isSettled({ kind, text: text3 }, head) {
  return kind === "array" || kind === "jsonl" || kind === "object" && (text3.includes("\n") || !head.includes(LF));
}
async function recognise10(document, readers, forced) {
  const { source } = document;
  if (forced !== null) {
    const reader = readers.find((one) => one.id === forced) ?? null;
    return { reader, seen: `format "${forced}" has no reader (there are: ${readers.map((one) => one.id).join(", ")})` };
  }
  const head = await source.head();
  const early = outlineOf(head.subarray(0, GLANCE_BYTES), source.path);
  const glimpsed = head.length > GLANCE_BYTES && isSettled(early, head) ? claim(readers, early) : null;
  if (glimpsed !== null && !LAST_RESORTS.has(glimpsed.id)) return { reader: glimpsed, seen: "" };
  const first2 = head.length > GLANCE_BYTES ? outlineOf(head, source.path) : early;
  if (first2.kind === "zip") return ofArchive(document, readers, head);
  const claimed = claim(readers, first2);
  const json = first2.kind === "object" || first2.kind === "array";
  const partial = head.length < source.size;
  if (!json || claimed !== null && !LAST_RESORTS.has(claimed.id))
    return { reader: claimed, seen: describe(first2, head) };
  if (!partial) return { reader: claimed, seen: describe(first2, head) };
  try {
    const whole = outlineOfValue(await document.json(), first2.text, source.path, head);
    return { reader: claim(readers, whole) ?? claimed, seen: describe(whole, head) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { reader: claimed, seen: `it looks like JSON, but ${sentence(error)}` };
  }
}
async function ofArchive(document, readers, head) {
  try {
    const { names } = await document.source.archive();
    const outline2 = outlineOfMembers(names, document.source.path);
    if (names.some((name) => /(?:^|\/)data\.pkl$/.test(name))) return { reader: claim(readers, outline2), seen: PICKLE };
    const some = names.slice(0, 3).map((name) => `"${name}"`);
    return {
      reader: claim(readers, outline2),
      seen: `no known format: a ZIP archive with ${some.join(", ") || "nothing"}`
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const outline2 = outlineOfMembers(membersIn(head), document.source.path);
    return { reader: claim(readers, outline2), seen: sentence(error) };
  }
}
function claim(readers, outline2) {
  return readers.find((reader) => reader.recognise(outline2)) ?? null;
}
var PICKLE = "a Python pickle (PyTorch): opaque, because to read it is to run it; export safetensors, or name its config.json";
var ENGINE = /\.(?:plan|engine)$/i;
var OPAQUE_ENGINE = "a compiled TensorRT engine: opaque; name the config.json of its checkpoint or engine folder";
function isPickle(head) {
  const [mark, protocol = 0] = head;
  return mark === 128 && protocol >= 2 && protocol <= 5;
}
function describe(outline2, head) {
  if (head.length === 0) return "the file is empty";
  try {
    textOf3(head.subarray(0, 2));
  } catch (error) {
    return sentence(error);
  }
  if (outline2.text.startsWith(POINTER)) return "a Git LFS pointer, not the content; check out with `lfs: true`";
  if (isPickle(head)) return PICKLE;
  if (outline2.kind === "binary" && ENGINE.test(outline2.path)) return OPAQUE_ENGINE;
  if (outline2.kind === "binary") return "no known format: binary data";
  if (outline2.kind === "text") return "no known format: text that is neither JSON nor a table";
  const names = [...outline2.keys].slice(0, 6).map((key) => `"${key}"`);
  const what = outline2.kind === "jsonl" ? "JSON Lines" : `a JSON ${outline2.kind}`;
  return `no known format: ${what} with ${names.length === 0 ? "no keys" : `the keys ${names.join(", ")}`}`;
}

// src/evidence/read.ts
var MAX_FILES2 = 1e4;
var DIGEST_BYTES = 16 * 1024 * 1024;
async function readEvidence(workspace, entries2, readers, log, models = /* @__PURE__ */ new Map()) {
  const { found, dead } = await discover(workspace, entries2);
  if (found.length > MAX_FILES2) {
    throw new UserError(
      "cap-exceeded",
      `results name ${found.length} files, more than ${MAX_FILES2}; narrow the patterns`
    );
  }
  const files = [];
  const conflicts = [];
  for (const [index, one] of found.entries()) {
    log.progress(`reading ${index + 1} of ${found.length}: ${one.path}`);
    const read8 = await readOne(workspace, one, readers);
    if (read8.evidence === null) {
      files.push(read8);
      continue;
    }
    const applied = apply(read8.evidence, one, entries2, models);
    files.push({ ...read8, evidence: applied.evidence });
    conflicts.push(...applied.conflicts);
  }
  return { files: withoutParts(files), dead, conflicts };
}
function withoutParts(files) {
  const whole = new Map(files.flatMap(({ path, evidence }) => (evidence?.parts ?? []).map((part) => [part, path])));
  if (whole.size === 0) return files;
  return files.map((one) => {
    const by = one.path === whole.get(one.path) ? void 0 : whole.get(one.path);
    return by === void 0 ? one : { ...one, evidence: null, outcome: "skipped", why: `it was read as part of ${by}` };
  });
}
async function readOne(workspace, found, readers) {
  const blank = { path: found.path, size: 0, sha256: null, evidence: null, entry: found.index };
  let source;
  try {
    source = await workspace.open(found.path);
  } catch (error) {
    if (!found.wild || !(error instanceof UserError) || error.code !== "file-unreadable") throw error;
    return { ...blank, outcome: "skipped", why: withoutPath(error, found.path) };
  }
  const file = { ...blank, size: source.size };
  const document = makeDocument(source, found.entry);
  const { reader, seen } = await recognise10(document, readers, found.entry.format);
  if (reader === null) return { ...file, outcome: found.wild ? "skipped" : "unreadable", why: seen };
  try {
    const evidence = await reader.read(document);
    const digest2 = reader.headerOnly && source.size > DIGEST_BYTES ? null : await source.sha256();
    return { ...file, sha256: digest2, evidence, outcome: "read", why: null };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { ...file, outcome: "unreadable", why: `it looks like ${reader.id}, but ${reasonOf(error)}` };
  }
}
function reasonOf(error) {
  return error instanceof RangeError ? "it is nested too deeply to be read" : sentence(error);
}
function withoutPath(error, path) {
  return error.message.startsWith(`${path}: `) ? error.message.slice(path.length + 2) : error.message;
}

export {
  rewritten,
  split,
  widthText,
  launchOfFact,
  quantizesAtLoad,
  declaredBy,
  READERS,
  readEvidence
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/vocabulary.ts
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
  ["int8 i8 qint8 8bit", "int8", [8, "int"], null, "loose", "`int8` alone does not state the activations"],
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
function normalised(word) {
  return word.toLowerCase().replaceAll(/[\s_.-]/g, "");
}
var width = ([bits, kind]) => ({ bits, kind });
var TERMS = new Map(
  ROWS.flatMap(
    ([words, name, weight, activation, strict, note]) => words.split(" ").map((word) => {
      const said = note ?? (word === "gptq" || word === "awq" ? ASSUMED_4 : null);
      const term = { class: name, weight: width(weight), activation: activation && width(activation) };
      return [normalised(word), { ...term, strict: strict === "strict", note: said, assumed: said === ASSUMED_4 }];
    })
  )
);
function termOf(word) {
  const plain = normalised(word);
  return NO_CLASS.has(plain) ? null : TERMS.get(plain) ?? null;
}
var CLASSES = [...new Map(ROWS.map(([, name, [bits]]) => [name, bits]))].sort(([, a], [, b]) => b - a).map(([name]) => name);
function classWidth(name) {
  const row = ROWS.find(([, one]) => one === name);
  return row ? width(row[2]) : null;
}
var GENUS = /* @__PURE__ */ new Map([["fp4", ["fp4", "nvfp4", "mxfp4"]]]);
function classesAgree(said, found) {
  return (GENUS.get(said) ?? [said]).includes(found);
}

export {
  normalised,
  termOf,
  CLASSES,
  classWidth,
  classesAgree
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASSES, classWidth, NO_CLASS, termOf } from "../../src/domain/vocabulary.ts";
import { accepts } from "../../src/precision/accepts.ts";
import { nameClaim } from "../../src/precision/artefact.ts";
import { shareWithin, UNKNOWN_PRECISION } from "../../src/precision/descriptor.ts";

const of = (name: string, activation: readonly [number, "float" | "int" | null] | null = null) => ({
  ...UNKNOWN_PRECISION,
  class: name,
  weight: classWidth(name),
  activation: activation && { bits: activation[0], kind: activation[1] },
});

describe("a word for a precision", () => {
  it.each([
    ["FP8_E4M3", "fp8"],
    ["float8-e4m3fn", "fp8"],
    ["W8A8", "int8"],
    ["w8a8-fp8", "fp8"],
    ["Q4_K_M", "q4"],
    ["LLM.int8", "int8"],
    ["modelopt_fp4", "nvfp4"],
    ["bfloat16", "bf16"],
    ["half", "fp16"],
    ["b1.58", "b1.58"],
  ])("%s is %s", (word, name) => {
    expect(termOf(word)?.class).toBe(name);
  });

  it.each([...NO_CLASS, "__proto__", "constructor", "", "int", "8"])("%s is none", (word) => {
    expect(termOf(word)).toBeNull();
    expect(accepts(word, of("int8"))).toBeNull();
  });

  it("means the same in every case and with every separator", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("q4_k_m", "fp8_e4m3", "w4a16"),
        fc.constantFrom("-", ".", " ", "_", ""),
        (word, sign) => {
          expect(termOf(word.toUpperCase().replaceAll("_", sign))).toEqual(termOf(word));
        },
      ),
    );
  });

  it("says where it assumes", () => {
    expect(termOf("gptq")?.note).toMatch(/4 is assumed/);
    expect(termOf("float")?.note).toMatch(/not quantized/);
  });
});

describe("an entry of a tier's precisions", () => {
  it.each<[string, ReturnType<typeof of>, boolean | null]>([
    ["int8", of("int8"), true],
    ["int8", of("int8", [32, "float"]), true],
    ["w8a8", of("int8", [32, "float"]), false],
    ["w8a8", of("int8", [8, "int"]), true],
    ["w8a8", of("int8"), null],
    ["w8a8", of("int8", [8, null]), null],
    ["w8a8", of("fp8", [8, "float"]), false],
    ["w8a8-fp8", of("fp8", [8, "float"]), true],
    ["fp8", of("int8"), false],
    ["bf16", of("fp16"), false],
    ["int4", of("nf4"), false],
    ["int4", of("q4"), false],
    ["q4_k_m", of("q4"), true],
    ["fp4", of("nvfp4"), true],
    ["nvfp4", of("fp4"), false],
    ["w4a16_nvfp4", of("nvfp4", [4, "float"]), false],
    ["int8", UNKNOWN_PRECISION as ReturnType<typeof of>, null],
    ["int8", { ...of("int8"), class: null as unknown as string, weight: { bits: 8, kind: null } }, null],
    ["int8", { ...of("int8"), class: null as unknown as string, weight: { bits: 16, kind: "float" } }, false],
  ])("%s", (entry, precision, answer) => {
    expect(accepts(entry, precision)).toBe(answer);
  });

  it("accepts its own class, whatever it is", () => {
    for (const name of CLASSES) expect(accepts(name, of(name)), name).toBe(true);
  });
});

describe("classes", () => {
  it("are in the order of their bits", () => {
    const bits = CLASSES.map((name) => classWidth(name)?.bits ?? 0);
    expect(bits).toEqual([...bits].sort((a, b) => b - a));
  });

  it("count by shares within a limit", () => {
    const share = { parameters: 1, bytes: 1 };
    const shares = [
      { class: "int4", bits: 4, matrix: 80, ...share },
      { class: "bf16", bits: 16, matrix: 20, ...share },
    ];
    expect(shareWithin({ ...UNKNOWN_PRECISION, shares }, 8)).toBe(0.8);
    expect(shareWithin(UNKNOWN_PRECISION, 8)).toBeNull();
  });
});

describe("a name", () => {
  it.each([
    ["m/F32-model-Q8_0.gguf", "Q8_0"],
    ["m/chat-UD-IQ2_XXS-00001-of-00002.gguf", "IQ2_XXS"],
    ["kws_ref_model_float32.tflite", "float32"],
    ["chat-int8/model.safetensors", "int8"],
    ["silero_vad_half.onnx", null],
    ["model_quantized.onnx", null],
    ["print8.bin", null],
  ])("%s claims %s", (path, claim) => {
    expect(nameClaim(path)).toBe(claim);
  });
});

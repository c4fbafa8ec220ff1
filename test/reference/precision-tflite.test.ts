import { describe, expect, it } from "vitest";
import { elementsOf, readIn } from "./precision-evidence.ts";

const read = (name: string) => readIn("precision", `tflite/${name}.tflite`);
const INT = { bits: 8, kind: "int" };
const FLOAT = { bits: 32, kind: "float" };

describe("TFLite", () => {
  it("of int8 throughout is W8A8, with its inputs and outputs", async () => {
    const evidence = await read("kws_ref_model");
    expect(elementsOf(evidence)).toEqual({ INT8: 22_016, INT32: 590 });
    expect(evidence.facts).toMatchObject({ inputs: ["INT8"], outputs: ["INT8"] });
    expect(evidence.facts.precision).toMatchObject({ class: "int8", weight: INT, activation: INT, bytes: 53_936 });
    expect(evidence.problems).toEqual([]);
  });

  it("that is named float32 is dynamic-range int8, and smaller than its sibling", async () => {
    const evidence = await read("kws_ref_model_float32");
    expect(elementsOf(evidence)).toMatchObject({ INT8: 18_944, FLOAT32: 3_660 });
    expect(evidence.facts.precision).toMatchObject({ class: "int8", activation: FLOAT, bytes: 43_392 });
    expect(evidence.problems).toEqual(["the name says float32, what it holds is int8."]);
  });

  it("of int8 weights and float activations is dynamic range", async () => {
    const evidence = await read("model_ToyCar_quant");
    expect(elementsOf(evidence)).toEqual({ INT8: 264_192, FLOAT32: 1_672 });
    expect(evidence.facts.precision).toMatchObject({ class: "int8", activation: FLOAT });
  });

  it("of FP32 is FP32, and its quantized variant W8A8 and 3.23 times smaller", async () => {
    const [full, quantized] = [await read("pretrainedResnet"), await read("pretrainedResnet_quant")];
    expect(elementsOf(full)).toEqual({ FLOAT32: 77_706, INT32: 2 });
    expect(elementsOf(quantized)).toEqual({ INT8: 77_360, INT32: 348 });
    expect(full.facts.precision).toMatchObject({ class: "fp32", activation: FLOAT, bits_per_weight: 32 });
    expect(quantized.facts.precision).toMatchObject({ class: "int8", activation: INT });
    const [before = 0, after = 1] = [full, quantized].map(({ readings }) => readings[0]?.value);
    expect(before / after).toBeCloseTo(3.23, 2);
  });
});

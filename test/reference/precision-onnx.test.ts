import { describe, expect, it } from "vitest";
import { elementsOf, readIn } from "./precision-evidence.ts";

const read = (name: string) => readIn("precision", `onnx/${name}.onnx`);

describe("ONNX", () => {
  it("whose weights ConstantOfShape makes is unknown, not INT64", async () => {
    const evidence = await read("light_squeezenet");
    expect(elementsOf(evidence)).toEqual({ FLOAT: 640, INT64: 117 });
    expect(evidence.facts.precision).toMatchObject({ class: null, weight: null, grade: "A" });
    expect(evidence.problems.join()).toMatch(/made by ConstantOfShape/);
  });

  it("of FP32 is FP32", async () => {
    const evidence = await read("mnist");
    expect(evidence).toMatchObject({ format: "onnx", problems: [] });
    expect(elementsOf(evidence)).toEqual({ FLOAT: 5_994, INT64: 4 });
    expect(evidence.facts.precision).toMatchObject({ class: "fp32", parameters: 5_994, bits_per_weight: 32 });
  });

  it("whose weights are in the body of a Scan is int8", async () => {
    const evidence = await read("qlstm");
    expect(elementsOf(evidence)).toEqual({ INT8: 7 + 79, INT32: 21, FLOAT: 2 + 10 });
    expect(evidence.facts.precision).toMatchObject({ class: "int8", weight: { bits: 8, kind: "int" } });
  });

  it("of QLinearConv with quantized activations is W8A8", async () => {
    const evidence = await read("qtdnn");
    expect(elementsOf(evidence)).toEqual({ INT8: 153, FLOAT: 5, INT32: 5 });
    expect(evidence.facts.precision).toMatchObject({ class: "int8", activation: { bits: 8, kind: "int" }, grade: "A" });
  });

  it("that is named half is FP32 by its bytes", async () => {
    const evidence = await read("silero_vad_half");
    expect(elementsOf(evidence)).not.toHaveProperty("FLOAT16");
    expect(evidence.facts.precision).toMatchObject({ class: "fp32", parameters: 309_633, bytes: 1_280_395 });
  });
});

import { describe, expect, it } from "vitest";
import { variantsAmong } from "../../src/commands/variants.ts";

describe("variants among measured models", () => {
  it("are called as another one with a precision behind it, whoever publishes them", () => {
    const ids = ["meta-llama/Llama-3.1-8B-Instruct", "neuralmagic/Llama-3.1-8B-Instruct-quantized.w8a8", "qwen-7b-awq"];
    expect(variantsAmong(ids)).toEqual([
      { model: "neuralmagic/Llama-3.1-8B-Instruct-quantized.w8a8", base: "meta-llama/Llama-3.1-8B-Instruct" },
    ]);
  });

  it("are none of a model that is not there, of itself, or of another variant", () => {
    expect(variantsAmong(["llama-8b-w8a8", "llama-8b-fp8", "fp8", "constructor", "__proto__-int8"])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Precision } from "../../src/domain/precision.ts";
import { termOf } from "../../src/domain/vocabulary.ts";
import { UNKNOWN_PRECISION } from "../../src/precision/descriptor.ts";
import { acceleratorOf, type HardwareDecl, supports } from "../../src/precision/hardware.ts";
import { ACCELERATORS, HARDWARE_AS_OF } from "../../src/precision/hardware-table.ts";

/** A precision as a word of the vocabulary means it. */
function of(word: string): Precision {
  const term = termOf(word);
  if (term === null) throw new Error(`${word} is no word`);
  return { ...UNKNOWN_PRECISION, class: term.class, weight: term.weight, activation: term.activation };
}

function on(name: string, precision: Precision, declared: HardwareDecl | null = null) {
  const accelerator = acceleratorOf(name, declared);
  return accelerator === null ? null : supports(accelerator, precision);
}

describe("an accelerator", () => {
  it.each([
    ["l4", "l4"],
    ["NVIDIA-H100-80GB-HBM3", "h100"],
    ["nvidia-gpu-l4:1", "l4"],
    ["nvidia-tesla-t4", "t4"],
    ["NVIDIA L40S", "l40s"],
    ["nvidia-gpu-a100-80gb:8", "a100-80gb"],
    ["GB200", "b200"],
    ["amd-gpu-mi300x:8", "mi300x"],
    ["google-tpu-v5e-2x2:4", "tpu-v5e"],
    ["Jetson AGX Orin", "jetson-orin"],
    ["cpu:6", "cpu"],
  ])("%s is %s", (name, id) => {
    expect(acceleratorOf(name)?.id).toBe(id);
  });

  it.each(["g5.xlarge", "gpu", "a1000", "", "__proto__", "l40x"])("is not guessed from %j", (name) => {
    expect(acceleratorOf(name)).toBeNull();
  });

  it("has the memory that its name states where the table leaves it open", () => {
    expect(acceleratorOf("a100")?.memory).toBeNull();
    expect(acceleratorOf("Orin-64GB")?.memory).toBe(64 * 1024 ** 3);
    expect(acceleratorOf("A100-SXM4-40GB")?.memory).toBe(40 * 1024 ** 3);
  });

  it("is in the table under names that mean one", () => {
    const names = ACCELERATORS.flatMap(({ id, names }) => [id, ...names]);
    expect(new Set(names).size).toBe(names.length);
    expect(HARDWARE_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const { native, open } of ACCELERATORS) expect(native.filter((one) => open.includes(one))).toEqual([]);
  });
});

describe("support of a precision", () => {
  it.each([
    ["fp8", "a100-80gb", "emulated"],
    ["fp8", "l4", "native"],
    ["fp8", "h100", "native"],
    ["fp8", "b60", "emulated"],
    ["fp8", "t4", "emulated"],
    ["fp8", "mi300x", "native"],
    ["w8a8", "a100", "native"],
    ["w8a8", "v100", "emulated"],
    ["w8a8", "mi300x", "unknown"],
    ["nvfp4", "h100", "emulated"],
    ["nvfp4", "b200", "native"],
    ["mxfp4", "h200", "emulated"],
    ["mxfp4", "gb200", "native"],
    ["mxfp8", "h100", "emulated"],
    ["awq", "t4", "native"],
    ["w4a16", "v100", "unknown"],
    ["q4_k_m", "cpu", "native"],
    ["nf4", "l4", "native"],
    ["bf16", "t4", "emulated"],
    ["fp16", "v100", "native"],
    ["fp32", "edge-tpu", "emulated"],
    ["w8a8", "coral", "native"],
    ["w8a16", "coral", "emulated"],
    ["w8a32", "mcu", "emulated"],
    ["w8a32", "cpu", "native"],
    ["w4a16", "coral", "emulated"],
    ["w8a16-fp8", "a100", "native"],
  ])("%s on %s is %s", (word, name, support) => {
    expect(on(name, of(word))).toBe(support);
  });

  it("of int8 whose activations nobody states is known only where every way agrees", () => {
    expect(on("a100", of("int8"))).toBe("native");
    expect(on("v100", of("int8"))).toBe("unknown");
  });

  it("of an unknown precision is unknown", () => {
    expect(on("h100", UNKNOWN_PRECISION)).toBe("unknown");
  });

  it("is what the policy says of the hardware, before the table", () => {
    expect(on("jetson-orin", of("fp8"), { native: ["fp16", "int8", "int4"] })).toBe("emulated");
    expect(on("l4", of("nvfp4"), { native: ["nvfp4"] })).toBe("native");
    expect(on("our-board", of("w8a8"), { native: ["w8a8"], memory: 1024 })).toBe("native");
    expect(on("our-board", of("fp8"), { sm: 89 })).toBe("native");
    expect(on("our-board", of("fp8"), { memory: 1024 })).toBe("unknown");
    expect(acceleratorOf("l4", { memory: 1024 })).toMatchObject({ sm: 89, memory: 1024 });
  });
});

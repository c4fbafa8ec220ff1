import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Precision } from "../../src/domain/precision.ts";
import { UNKNOWN_PRECISION } from "../../src/precision/descriptor.ts";
import { acceleratorOf, supports } from "../../src/precision/hardware.ts";
import { kvBytesPerToken, kvShapeOf } from "../../src/precision/memory.ts";
import { referenceFolder } from "./evidence.ts";
import { readIn } from "./precision-evidence.ts";

type Entry = Readonly<Record<string, unknown>> & { readonly precision: Precision };
const launches = async (path: string, folder = "precision/deploy") =>
  (await readIn(folder, path)).facts.launch as unknown as readonly Entry[];
const FP8 = { bits: 8, kind: "float" };

describe("deployments", () => {
  it("whose flag and value are two items of a list quantize at load", async () => {
    expect(await launches("bentovllm_jamba1.6-mini.yaml")).toMatchObject([
      {
        name: "jamba1.6-mini",
        model: "ai21labs/AI21-Jamba-Mini-1.6",
        quantization: "experts_int8",
        quantized_at_load: true,
        tensor_parallel: 4,
        hardware: "nvidia-h100-80gb",
        precision: { class: "int8", activation: { bits: 16 }, grade: "C" },
      },
    ]);
  });

  it("of FP4 are native on Blackwell and emulated on Hopper", async () => {
    const found = await launches("inferencex_nvidia-gptoss-master.yaml");
    expect(found.map((one) => [one.hardware, one.declared])).toEqual(
      ["b200", "b200", "h100", "h200", "h200", "gb200"].map((name) => [name, "fp4"]),
    );
    const answers = found.map((one) => {
      const accelerator = acceleratorOf(String(one.hardware));
      return accelerator === null ? null : supports(accelerator, one.precision);
    });
    expect(answers).toEqual(["native", "native", "emulated", "emulated", "emulated", "native"]);
  });

  it("whose flags hide in a folded variable have the cache that it states, and no hardware of a comment", async () => {
    const found = await launches("kserve_nemotron-3-ultra-pd.yaml");
    expect(found).toHaveLength(2);
    for (const one of found) {
      expect(one).toMatchObject({
        model: "RedHatAI/NVIDIA-Nemotron-3-Ultra-550B-A55B-FP8-block",
        kv_cache_dtype: "fp8",
        tensor_parallel: 8,
        precision: { class: "fp8", kv: FP8, grade: "C" },
      });
      expect(one).not.toHaveProperty("hardware");
    }
  });

  it("of a catalogue are each read, without their commented flags", async () => {
    const found = new Map((await launches("kubeai_models_values.yaml")).map((one) => [one.name, one]));
    expect(found.size).toBe(48);
    expect(found.get("llama-3.2-11b-vision-instruct-l4")).not.toHaveProperty("kv_cache_dtype");
    const ampere = found.get("llama-3.1-405b-instruct-fp8-a100-80b");
    expect(ampere).toMatchObject({ precision: { class: "fp8" }, tensor_parallel: 8 });
    const accelerator = acceleratorOf(String(ampere?.hardware));
    expect(accelerator && ampere && supports(accelerator, ampere.precision)).toBe("emulated");
    expect(found.get("deepseek-r1-distill-llama-8b-l4")).toMatchObject({
      quantization: "fp8",
      quantized_at_load: true,
    });
    const bnb = found.get("phi-4-bnb-4bit-l4");
    expect(bnb).toMatchObject({ quantization: "bitsandbytes", precision: { class: "nf4" } });
    expect(bnb).not.toHaveProperty("kv_cache_dtype");
    expect(found.get("llama-3.1-70b-instruct-awq-int4-gh200")).toMatchObject({ precision: { class: "int4" } });
    expect(found.get("deepseek-r1-1.5b-cpu")).toMatchObject({ model: "deepseek-r1:1.5b", precision: { class: null } });
    expect(found.get("llama-3.1-70b-instruct-fp8-1-h100")).toMatchObject({
      max_model_len: 16_384,
      precision: { class: "fp8", kv: FP8 },
    });
  });

  it("of Triton say nothing of the weights by the type of their input", async () => {
    expect(await launches("triton_densenet_onnx_config.pbtxt")).toMatchObject([
      { engine: "triton", model: "densenet_onnx", precision: { class: null, weight: null } },
    ]);
  });

  it("of a chart without quantization declare none", async () => {
    const [found, ...more] = await launches("vllm-stack_values-02-basic-config.yaml");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ model: "meta-llama/Llama-3.1-8B-Instruct", dtype: "bfloat16", max_model_len: 4_096 });
    expect(found).not.toHaveProperty("quantization");
  });

  it.each([
    ["gke_llama3_70b_tgi_deployment.yaml", { engine: "tgi", model: "meta-llama/Meta-Llama-3-70B-Instruct" }],
    ["kserve_hf_isvc.yaml", { engine: "vllm", model: "meta-llama/Llama-2-7b-chat-hf" }],
    ["kserve_llmisvc_single_gpu.yaml", { engine: "vllm", model: "Qwen/Qwen2.5-7B-Instruct", replicas: 3 }],
  ])("of %s are read", async (path, expected) => {
    expect(await launches(path, "cost/k8s")).toMatchObject([expected]);
  });
});

describe("hardware", () => {
  const folder = referenceFolder("precision/hardware");
  const system = (path: string) => parse(readFileSync(join(folder, path), "utf8")).gpu as Record<string, number>;
  const of = (name: string, kind: "int" | "float", bits: number): Precision => {
    const width = { bits, kind };
    return { ...UNKNOWN_PRECISION, class: name, weight: width, activation: width };
  };

  it.each(readdirSync(folder))("%s agrees with the table: a format is native where it is faster than BF16", (path) => {
    const gpu = system(path);
    const accelerator = acceleratorOf(path.replace(/(_sxm)?\.yaml$/, path.startsWith("a100") ? "-80gb" : ""));
    if (accelerator === null) throw new Error(`${path} is not in the table`);
    expect(accelerator.memory).toBe(gpu.mem_capacity);
    expect(accelerator.sm).toBe(gpu.sm_version ?? null);
    const faster = (key: string) => ((gpu[key] ?? 0) > 1.5 * (gpu.bfloat16_tc_flops ?? 0) ? "native" : "emulated");
    expect(supports(accelerator, of("int8", "int", 8))).toBe(faster("int8_tc_flops"));
    expect(supports(accelerator, of("fp8", "float", 8))).toBe(faster("fp8_tc_flops"));
    expect(supports(accelerator, of("nvfp4", "float", 4))).toBe(faster("fp4_tc_flops"));
  });

  it.each([
    ["meta-llama--Meta-Llama-3.1-70B_config.json", 16, 327_680],
    ["meta-llama--Meta-Llama-3.1-70B_config.json", 8, 163_840],
    ["moonshotai--Kimi-K2.5_config.json", 16, 70_272],
  ])("needs for a token of %s at %d bits %d bytes", (path, bits, bytes) => {
    const config: unknown = JSON.parse(readFileSync(join(referenceFolder("precision/hf"), path), "utf8"));
    const shape = kvShapeOf(config);
    expect(shape && kvBytesPerToken(shape, bits)).toBe(bytes);
  });
});

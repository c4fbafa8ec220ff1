import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { makeDocument } from "../../src/evidence/document.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { recognise } from "../../src/evidence/recognise.ts";
import { referenceFolder } from "./evidence.ts";

const FOLDER = referenceFolder("precision");

/** A file of the reference data, beside others under the names that tools look for. Read as PROVENANCE.md says. */
async function evidenceOf(path: string, as: string, beside: Readonly<Record<string, string>> = {}): Promise<Evidence> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pareto-gate-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, from] of Object.entries({ [as]: path, ...beside })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    copyFileSync(join(FOLDER, from), join(root, name));
  }
  const document = makeDocument(await openWorkspace(root).open(as), null);
  const { reader, seen } = await recognise(document, READERS, null);
  if (reader === null) throw new Error(`${path} is known to no reader: ${seen}`);
  return reader.read(document);
}

const plain = (path: string) => evidenceOf(path, path.slice(path.lastIndexOf("/") + 1));
const precisionOf = ({ facts }: Evidence) => facts.precision as Readonly<Record<string, unknown>>;
const counts = (tensors: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(tensors).map(([dtype, elements]) => [dtype, expect.objectContaining({ elements })]),
  );
const float = (bits: number) => ({ bits, kind: "float" });
const int = (bits: number) => ({ bits, kind: "int" });

describe("safetensors", () => {
  it("of mixed dtypes without a configuration are undetermined, not integers", async () => {
    const evidence = await plain("safetensors/checkpoint-studio-tiny.safetensors");
    expect(evidence.facts.tensors).toEqual(counts({ U16: 60, F16: 24, BF16: 16, F32: 8, I32: 8, U8: 8 }));
    expect(precisionOf(evidence)).toMatchObject({ class: null, weight: null, grade: "A" });
    expect(evidence.problems[0]).toMatch(/mostly fp16/);
  });

  it("of I8 matrices without scales are no quantized model, and their body is absent", async () => {
    const evidence = await plain("safetensors/hadamards.header-only.safetensors");
    expect(evidence.facts.tensors).toEqual({ I8: { tensors: 66, elements: 1_436_901 - 5856 } });
    expect(precisionOf(evidence)).toMatchObject({ class: null, grade: "B" });
    expect(evidence.problems[0]).toMatch(/only the header is there/);
  });

  it("of FP32 are that", async () => {
    const evidence = await plain("safetensors/heinrich-tiny.safetensors");
    expect(evidence.facts.tensors).toEqual({ F32: { tensors: 3, elements: 192 } });
    expect(precisionOf(evidence)).toMatchObject({ class: "fp32", parameters: 192, grade: "A", contradictions: [] });
    expect(evidence.problems).toEqual([]);
  });

  it("whose shards are missing prove nothing, whatever total_size says", async () => {
    const evidence = await plain("safetensors/heinrich-tiny_index.json");
    expect(evidence.readings).toEqual([]);
    expect(precisionOf(evidence)).toMatchObject({ class: null, bytes: null, grade: "C" });
    expect(evidence.problems[0]).toMatch(/^2 of its shards are not there/);
  });

  it("of which only the header is there are described", async () => {
    const evidence = await plain("safetensors/silero_vad_16k.header-only.safetensors");
    expect(precisionOf(evidence)).toMatchObject({ class: "fp32", parameters: 309_633, bytes: 1_238_532, grade: "B" });
  });

  it("with bytes behind the tensors are refused", async () => {
    await expect(plain("safetensors/weight-inspect-tiny.safetensors")).rejects.toThrow(
      /5 bytes follow the last tensor/,
    );
  });
});

describe("GGUF", () => {
  it("of F16 is that", async () => {
    const evidence = await plain("gguf/llama-2-tiny-random.gguf");
    expect(evidence.formatVersion).toBe("3");
    expect(evidence.facts.tensors).toEqual({
      F16: { tensors: 9, elements: 513_024 },
      F32: { tensors: 3, elements: 24 },
    });
    const precision = precisionOf(evidence);
    expect(precision).toMatchObject({ class: "fp16", method: "gguf F16", grade: "A", contradictions: [] });
    expect(Number(precision.bits_per_weight).toFixed(2)).toBe("16.00");
  });

  it.each(["vocab-bpe-qwen35", "weight-inspect-empty"])("without tensors is unknown: %s", async (name) => {
    const evidence = await plain(`gguf/${name}.gguf`);
    expect(precisionOf(evidence)).toMatchObject({ class: null, weight: null, parameters: null });
    expect(evidence.problems).toEqual(["it has no weights: nothing tells a precision."]);
  });

  it("whose data are absent is cut off", async () => {
    await expect(plain("gguf/weight-inspect-tiny.gguf")).rejects.toThrow(/cut off.*the file ends at 122/);
  });
});

const SIDECARS = ["hf_quant_config.json", "quantize_config.json", "model.safetensors.index.json"];

/** All that is stored of a model, in one folder as on the hub. */
function model(name: string, file = "config.json") {
  const there = new Set(readdirSync(join(FOLDER, "hf")));
  const files = ["config.json", ...SIDECARS].filter((one) => there.has(`${name}_${one}`) && one !== file);
  return evidenceOf(`hf/${name}_${file}`, file, Object.fromEntries(files.map((one) => [one, `hf/${name}_${one}`])));
}

describe("configurations", () => {
  it.each<[string, object]>([
    [
      "Qwen--Qwen3-32B-FP8-Static-PerTensor",
      { class: "fp8", activation: float(8), kv: float(8), method: "modelopt FP8" },
    ],
    ["Qwen--Qwen3-32B-FP8", { class: "fp8", activation: float(8), kv: null, method: "fp8" }],
    ["deepseek-ai--DeepSeek-V4-Flash", { class: "fp4", weight: float(4) }],
    [
      "llama-2-13b-chat-gptq",
      { class: "int4", weight: int(4), activation: float(16), group: 128, parameters: 13_015_864_320 },
    ],
    ["molmo-7b-d-nf4", { class: "nf4", activation: float(16), method: "bitsandbytes" }],
    ["moonshotai--Kimi-K2.5", { class: "int4", activation: float(16), group: 32, kv: null }],
    [
      "nvidia--Llama-3.1-70B-Instruct-FP8",
      { class: "fp8", activation: float(8), kv: float(8), parameters: 70_553_706_496 },
    ],
    ["nvidia--Qwen3-235B-A22B-NVFP4", { class: "nvfp4", activation: float(4), group: 16, kv: float(8) }],
    ["openai--gpt-oss-20b", { class: "mxfp4", activation: float(16), method: "mxfp4" }],
  ])("of %s, with what is beside it", async (name, expected) => {
    expect(precisionOf(await model(name))).toMatchObject({ ...expected, grade: "C", contradictions: [] });
  });

  it.each([
    ["Qwen--Qwen3-235B-A22B", null],
    ["Qwen--Qwen3-32B", null],
    ["meta-llama--Meta-Llama-3.1-70B", 70_553_706_496],
  ])("of %s declare the dtype of computation, which proves nothing", async (name, parameters) => {
    const evidence = await model(name);
    expect(precisionOf(evidence)).toMatchObject({
      class: null,
      weight: null,
      ...(parameters === null ? {} : { parameters }),
    });
    expect(evidence.facts.compute_dtype).toBe("bfloat16");
  });

  it.each(["nvidia--Llama-3.1-70B-Instruct-FP8", "nvidia--Qwen3-235B-A22B-NVFP4"])(
    "of %s without the sidecar are unproven, not BF16",
    async (name) => {
      const evidence = await evidenceOf(`hf/${name}_config.json`, "config.json");
      expect(precisionOf(evidence)).toMatchObject({ class: null, weight: null });
      expect(evidence.problems).toEqual([
        expect.stringMatching(/hf_quant_config\.json\) or the weights would settle it/),
      ]);
    },
  );

  it.each<[string, string, object]>([
    ["nvidia--Llama-3.1-70B-Instruct-FP8", SIDECARS[0] ?? "", { class: "fp8", kv: float(8) }],
    ["nvidia--Qwen3-235B-A22B-NVFP4", SIDECARS[0] ?? "", { class: "nvfp4", group: 16 }],
    ["Qwen--Qwen3-32B-FP8-Static-PerTensor", SIDECARS[0] ?? "", { class: "fp8", kv: float(8) }],
    ["llama-2-13b-chat-gptq", SIDECARS[1] ?? "", { class: "int4", method: "gptq", group: 128 }],
  ])("of %s are also read from %s alone", async (name, file, expected) => {
    expect(precisionOf(await evidenceOf(`hf/${name}_${file}`, file))).toMatchObject(expected);
  });

  it("that are nothing but a quantization are read", async () => {
    const evidence = await evidenceOf("hf/compressed-tensors_w8a8_quantization_config.json", "quantization.json");
    expect(precisionOf(evidence)).toMatchObject({ class: "int8", weight: int(8), activation: int(8) });
  });

  it("of NF4 agree with the names and sizes of the index", async () => {
    const evidence = await model("molmo-7b-d-nf4", SIDECARS[2]);
    const precision = precisionOf(evidence);
    expect(precision).toMatchObject({ class: "nf4", parameters: 8_021_025_280, grade: "B" });
    expect(Number(precision.bits_per_weight).toFixed(2)).toBe("6.64");
    expect(evidence.problems).toContain("112 of its 921 tensors are named as bitsandbytes names them.");
  });
});

describe("pointers of Git LFS", () => {
  const CONFIG = {
    "config.json": "lfs/gte-small_config.json",
    "quantize_config.json": "lfs/gte-small_quantize_config.json",
  };

  it("to the whole model have the size of FP32", async () => {
    const evidence = await evidenceOf("lfs/gte-small_onnx_model.onnx", "model.onnx", CONFIG);
    expect(evidence.format).toBe("lfs-pointer");
    expect(precisionOf(evidence)).toMatchObject({ class: "fp32", bytes: 133_093_491, grade: "B", contradictions: [] });
    expect(evidence.problems[0]).toMatch(/not checked out/);
  });

  it("to the quantized model have the size of INT8", async () => {
    const evidence = await evidenceOf("lfs/gte-small_onnx_model_quantized.onnx", "model_quantized.onnx", CONFIG);
    expect(precisionOf(evidence)).toMatchObject({ class: "int8", bytes: 34_014_427, grade: "B" });
  });

  it("have a sidecar that is not GPTQ's", async () => {
    const evidence = await evidenceOf("lfs/gte-small_quantize_config.json", "quantize_config.json");
    expect(precisionOf(evidence)).toMatchObject({ class: "int8", method: "onnx-dynamic" });
    const config = precisionOf(await evidenceOf("lfs/gte-small_config.json", "config.json"));
    expect(config).toMatchObject({ class: null, parameters: 33_360_000 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configKind, statementsOf } from "../../src/precision/hf-config.ts";
import { parsePointer } from "../../src/precision/lfs.ts";
import { expectedOf } from "../../src/precision/shape.ts";
import { zipOf } from "../adapters/zip.ts";
import { workspaceOf } from "../evidence/support.ts";
import { evidenceOf, precisionOf } from "./support.ts";

const MODEL = { model_type: "llama", architectures: ["LlamaForCausalLM"], torch_dtype: "bfloat16" };
const read = async (files: Readonly<Record<string, unknown>>, path = "config.json") => {
  const written = Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]);
  return precisionOf(await evidenceOf(Object.fromEntries(written), path));
};
const float = (bits: number) => ({ bits, kind: "float" });
const int = (bits: number) => ({ bits, kind: "int" });
const group = (weights: object, inputs: object | null = null) => ({
  quant_method: "compressed-tensors",
  config_groups: { group_0: { weights, input_activations: inputs } },
});

describe("a quantization in config.json", () => {
  it.each<[string, object, string | null, object | null]>([
    ["gptq", { quant_method: "gptq", bits: 3, group_size: -1 }, "int3", float(16)],
    ["awq", { quant_method: "awq", bits: 4, version: "gemm" }, "int4", float(16)],
    ["gptq without bits", { quant_method: "gptq" }, null, float(16)],
    ["auto-round", { quant_method: "auto-round", bits: 2 }, "int2", float(16)],
    ["NF4", { quant_method: "bitsandbytes", _load_in_4bit: true, bnb_4bit_quant_type: "nf4" }, "nf4", float(16)],
    ["FP4 of bitsandbytes", { quant_method: "bitsandbytes", load_in_4bit: true }, "fp4", float(16)],
    ["LLM.int8", { quant_method: "bitsandbytes", load_in_8bit: true }, "int8", float(16)],
    ["bitsandbytes that is off", { quant_method: "bitsandbytes", load_in_4bit: false }, null, null],
    ["W8A8", group({ num_bits: 8, type: "int" }, { num_bits: 8, type: "int" }), "int8", int(8)],
    [
      "FP8 of compressed-tensors",
      group({ num_bits: 8, type: "float" }, { num_bits: 8, type: "float" }),
      "fp8",
      float(8),
    ],
    ["NVFP4", group({ num_bits: 4, type: "float", group_size: 16 }, { num_bits: 4, type: "float" }), "nvfp4", float(4)],
    ["W4A8", group({ num_bits: 4, type: "int" }, { num_bits: 8, type: "int" }), "int4", int(8)],
    ["FP8", { quant_method: "fp8", activation_scheme: "dynamic" }, "fp8", float(8)],
    ["modelopt without a method", { quant_algo: "W4A8_AWQ", producer: { name: "modelopt" } }, "int4", float(8)],
    ["mxfp4", { quant_method: "mxfp4" }, "mxfp4", float(16)],
    [
      "quark",
      {
        quant_method: "quark",
        global_quant_config: { weight: { dtype: "fp8_e4m3" }, input_tensors: { dtype: "fp8_e4m3" } },
      },
      "fp8",
      float(8),
    ],
    [
      "quark in steps",
      { quant_method: "quark", global_quant_config: { weight: [{ dtype: "fp8_e4m3" }, { dtype: "int4" }] } },
      "int4",
      float(16),
    ],
    ["torchao by a word", { quant_method: "torchao", quant_type: "int4_weight_only" }, "int4", float(16)],
    [
      "torchao by a class",
      { quant_method: "torchao", quant_type: { default: { _type: "Int8DynamicActivationInt4WeightConfig" } } },
      "int4",
      int(8),
    ],
    [
      "hqq",
      { quant_method: "hqq", quant_config: { weight_quant_params: { nbits: 4, group_size: 64 } } },
      "int4",
      float(16),
    ],
    ["MLX", { bits: 8, group_size: 64 }, "int8", float(16)],
    ["quanto", { quant_method: "quanto", weights: "int8", activations: null }, "int8", float(16)],
    ["a method that nobody knows", { quant_method: "magic", bits: 4 }, null, null],
    ["a word that is no class", { quant_method: "torchao", quant_type: "auto" }, null, null],
  ])("%s", async (_, quantization_config, name, activation) => {
    const precision = await read({ "config.json": { ...MODEL, quantization_config } });
    expect([precision.class, precision.activation, precision.grade]).toEqual([name, activation, "C"]);
    if (name === null) expect(precision.notes).not.toEqual([]);
  });

  const gptq = { quant_method: "gptq", bits: 4 };
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["quantization_config", { "config.json": { ...MODEL, quantization_config: gptq } }],
    ["text_config", { "config.json": { ...MODEL, text_config: { quantization_config: gptq } } }],
    ["compression_config", { "config.json": { ...MODEL, compression_config: group({ num_bits: 4, type: "int" }) } }],
    ["quantization, as MLX writes it", { "config.json": { ...MODEL, quantization: { bits: 4, group_size: 64 } } }],
    [
      "modelopt's sidecar",
      { "config.json": MODEL, "hf_quant_config.json": { producer: {}, quantization: { quant_algo: "W4A16_AWQ" } } },
    ],
    ["GPTQ's sidecar", { "config.json": MODEL, "quantize_config.json": { bits: 4, group_size: 128, desc_act: false } }],
    ["AutoAWQ's sidecar", { "config.json": MODEL, "quant_config.json": { w_bit: 4, q_group_size: 128 } }],
    [
      "TensorRT-LLM's",
      { "config.json": { architecture: "LlamaForCausalLM", dtype: "float16", quantization: { quant_algo: "W4A16" } } },
    ],
    [
      "an engine's",
      { "config.json": { pretrained_config: { architecture: "L", quantization: { quant_algo: "W4A16" } } } },
    ],
  ])("is found in %s", async (_, files) => {
    expect(await read(files)).toMatchObject({ class: "int4", weight: int(4), activation: float(16) });
  });

  it.each([
    "PER_CHANNEL",
    "PER_TENSOR_PLUGIN",
    "PER_CHANNEL_PER_TOKEN_PLUGIN",
    "PER_CHANNEL_PER_TENSOR_PLUGIN",
    "PER_TENSOR_PER_TOKEN_PLUGIN",
  ])("is int8 of weights and activations by SmoothQuant's %s", async (scheme) => {
    const quantization = { quant_algo: `W8A8_SQ_${scheme}` };
    const files = { "config.json": { pretrained_config: { architecture: "L", quantization } } };
    expect(await read(files)).toMatchObject({ class: "int8", weight: int(8), activation: int(8) });
  });

  it("is read of experts before the rest", async () => {
    const precision = await read({
      "config.json": { ...MODEL, expert_dtype: "fp4", quantization_config: { quant_method: "fp8" } },
    });
    expect(precision).toMatchObject({ class: "fp4", weight: float(4), activation: float(8) });
  });

  it("is not read out of the dtype of computation", async () => {
    const precision = await read({ "config.json": MODEL });
    expect(precision).toMatchObject({ class: null, weight: null, activation: null });
    expect(precision.notes).toEqual([
      expect.stringMatching(/"bfloat16" is declared.*hf_quant_config\.json.*would settle it/),
    ]);
  });

  it.each([
    ["FP8", float(8)],
    [{ num_bits: 8, type: "float" }, float(8)],
    [null, null],
    ["auto", null],
  ])("states a KV cache of %j", async (scheme, kv) => {
    const quantization_config = { quant_algo: "FP8", kv_cache_scheme: scheme };
    expect((await read({ "config.json": { ...MODEL, quantization_config } })).kv).toEqual(kv);
  });

  it.each<[string, object, object]>([
    [
      "the sidecar of modelopt put into config.json",
      { quantization_config: { producer: {}, quantization: { quant_algo: "NVFP4", kv_cache_quant_algo: "FP8" } } },
      { class: "nvfp4", kv: float(8) },
    ],
    [
      "a model of several parts",
      { thinker_config: { text_config: { quantization_config: { quant_method: "awq", bits: 4 } } } },
      { class: "int4" },
    ],
    [
      "a KV cache alone",
      { quantization_config: { quant_method: "modelopt", kv_cache_scheme: { num_bits: 8, type: "float" } } },
      { class: null, kv: float(8) },
    ],
  ])("is found in %s", async (_, config, expected) => {
    expect(await read({ "config.json": { ...MODEL, ...config } })).toMatchObject(expected);
  });

  it("is found in a sidecar that names no producer", async () => {
    const files = { "config.json": MODEL, "hf_quant_config.json": { quantization: { quant_algo: "FP8" } } };
    expect(await read(files)).toMatchObject({ class: "fp8" });
    expect(await read(files, "hf_quant_config.json")).toMatchObject({ class: "fp8" });
  });

  it("contradicts a sidecar that says another", async () => {
    const sidecar = { producer: {}, quantization: { quant_algo: "NVFP4" } };
    const files = {
      "config.json": { ...MODEL, quantization_config: { quant_method: "fp8" } },
      "hf_quant_config.json": sidecar,
    };
    expect((await read(files)).contradictions).toEqual([
      "config.json: /quantization_config says fp8 (fp8), hf_quant_config.json: /quantization says nvfp4 (modelopt NVFP4)",
      "config.json: /quantization_config says activations of 8-bit float, hf_quant_config.json: /quantization says 4-bit float",
    ]);
  });

  it("tells GPTQ from a dynamic ONNX quantization by what it says", async () => {
    const onnx = { per_channel: true, reduce_range: true, per_model_config: { model: { weight_type: "QInt8" } } };
    const files = { "config.json": MODEL, "quantize_config.json": onnx };
    expect(await read(files, "quantize_config.json")).toMatchObject({
      class: "int8",
      method: "onnx-dynamic",
      activation: float(32),
    });
    expect((await read(files)).class).toBeNull();
  });

  it("in a file of results is a setting of what was measured", async () => {
    const results = { model: "chat", quant_method: "gptq", bits: 4, group_size: 128, sym: true, accuracy: 0.7 };
    expect((await evidenceOf({ "r.json": JSON.stringify(results) }, "r.json")).format).toBe("metrics-json");
  });

  it("never throws, whatever a configuration holds", () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 3 }),
        fc.constantFrom("quant_method", "quant_algo", "config_groups", "quantized_layers"),
        (more, key) => {
          for (const method of [
            "modelopt",
            "quark",
            "torchao",
            "hqq",
            "compressed-tensors",
            "bitsandbytes",
            "MIXED_PRECISION",
            "__proto__",
          ]) {
            const value = {
              ...MODEL,
              quantization_config: { ...more, quant_method: method, quant_algo: method, [key]: method },
            };
            expect(configKind(value)).toBe("model");
            for (const statement of statementsOf({ name: "config.json", value }))
              expect(statement.place).toMatch(/^config\.json/);
          }
        },
      ),
    );
  });
});

const PICKLED = { name: "archive/data.pkl", method: 0, data: Buffer.from([0x80, 2]), size: 2 };

describe("an opaque artefact", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["model.bin", new Uint8Array([0x80, 2, 0x7d, 0x71, 0, 0x2e]), /Python pickle .*opaque/],
    ["model.pt", zipOf([PICKLED]), /Python pickle .*opaque/],
    ["model.plan", new Uint8Array([0x70, 0x74, 0, 0]), /TensorRT engine: opaque/],
  ])("says so: %s", async (name, bytes, message) => {
    await expect(evidenceOf({ [name]: bytes }, name)).rejects.toThrow(message);
  });
});

describe("parameters by a configuration", () => {
  const llama = {
    model_type: "llama",
    hidden_size: 4096,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    num_key_value_heads: 8,
  };
  it("are the published ones", () => {
    expect(expectedOf({ ...llama, vocab_size: 128_256, intermediate_size: 14_336 })?.parameters).toBe(8_030_261_248);
    expect(expectedOf({ ...llama, vocab_size: 128_256 })).toBeNull();
    expect(expectedOf({ ...llama, model_type: "constructor" })).toBeNull();
    const bert = {
      model_type: "bert",
      vocab_size: 30_522,
      hidden_size: 768,
      num_hidden_layers: 12,
      intermediate_size: 3072,
      max_position_embeddings: 512,
    };
    expect(expectedOf(bert)?.parameters).toBe(109_482_240);
  });
});

describe("a pointer of Git LFS", () => {
  const text = (size: string, oid = "0".repeat(64)) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
  const bytes = (value: string) => new TextEncoder().encode(value);

  it.each([
    ["", null],
    ["GGUF", null],
    [text("123"), { oid: "0".repeat(64), size: 123 }],
  ])("%j", (written, pointer) => {
    expect(parsePointer(bytes(written))).toEqual(pointer);
  });

  it.each([
    [text("-1"), /line `size`/],
    [text("9".repeat(16)), /line `size`/],
    [text("1", "xyz"), /64 hexadecimal digits/],
    [text("1") + " ".repeat(2000), /longer than 1024/],
  ])("%# is refused", (written, message) => {
    expect(() => parsePointer(bytes(written))).toThrow(message);
  });

  it("to weights is read by its size, one to results is not evidence", async () => {
    const evidence = await evidenceOf({ "m/model-int8.onnx": text("34014427") }, "m/model-int8.onnx");
    expect(evidence.readings.map(({ measure }) => measure)).toEqual(["model_size_gib"]);
    expect(precisionOf(evidence)).toMatchObject({ class: null, bytes: 34_014_427, grade: "C" });
    await expect(evidenceOf({ "r.json": text("10") }, "r.json")).rejects.toThrow(/a Git LFS pointer, not the content/);
  });

  it("to one of several parts is of them all, or of an unknown size", async () => {
    const names = [1, 2, 3].map((index) => `m-0000${index}-of-00003.gguf`);
    const [first = "", second = "", third = ""] = names;
    const all = { [first]: text("100"), [second]: text("200"), [third]: text("300") };
    expect(precisionOf(await evidenceOf(all, first)).bytes).toBe(600);
    const some = precisionOf(await evidenceOf({ [first]: text("100"), [third]: text("300") }, first));
    expect(some.bytes).toBeNull();
    expect(some.notes).toEqual([
      expect.stringMatching(/of its parts m-00002-of-00003.gguf not even a pointer is there/),
    ]);
  });

  it("that cannot be any stated precision stays unknown", async () => {
    const { workspace } = workspaceOf({ "a.bin": text("10") });
    expect((await workspace.open("a.bin")).size).toBe(text("10").length);
    const config = {
      model_type: "bert",
      vocab_size: 30_522,
      hidden_size: 384,
      num_hidden_layers: 12,
      intermediate_size: 1536,
      max_position_embeddings: 512,
    };
    const files = { "config.json": JSON.stringify(config), "model.safetensors": text("34014427") };
    const precision = precisionOf(await evidenceOf(files, "model.safetensors"));
    expect(precision).toMatchObject({ class: null, grade: "C", parameters: 33_360_000 });
    expect(precision.notes).toContainEqual(expect.stringMatching(/8\.16 bits a weight: near 8 bits, of a kind/));
  });
});

describe("a quantization of several precisions", () => {
  const W8 = { num_bits: 8, type: "int" };
  const quark = { quant_method: "quark", global_quant_config: { weight: { dtype: "fp4", group_size: 32 } } };
  it.each<[string, object]>([
    ["GPTQModel's dynamic", { quant_method: "gptq", bits: 4, dynamic: { "+:.*down.*": { bits: 8 } } }],
    [
      "AutoRound's extra_config",
      { quant_method: "auto-round", bits: 4, extra_config: { "layers.0.mlp": { bits: 8 } } },
    ],
    ["modules of MLX", { bits: 3, group_size: 64, "model.layers.0.mlp.down_proj": { bits: 6, group_size: 64 } }],
    [
      "layers of quark with activations",
      {
        quant_method: "quark",
        global_quant_config: { weight: { dtype: "fp4" }, input_tensors: { dtype: "fp4" } },
        layer_quant_config: { "*attn*": { weight: { dtype: "fp8_e4m3" }, input_tensors: { dtype: "fp8_e4m3" } } },
      },
    ],
    ["layers of quark", { ...quark, layer_quant_config: { "*self_attn*": { weight: { dtype: "fp8_e4m3" } } } }],
    ["exceptions that are all layers", { ...group(W8), ignore: ["re:.*"] }],
    ["FP8 that converts no module", { quant_method: "fp8", modules_to_not_convert: ["model"] }],
  ])("is not the one of %s", async (_, quantization_config) => {
    const precision = await read({ "config.json": { ...MODEL, quantization_config } });
    expect(precision).toMatchObject({ class: null, weight: null });
    expect(precision.activation).not.toEqual(float(4));
    expect(precision.notes).toEqual([expect.stringMatching(/single modules|every layer/)]);
  });

  it.each<[string, object, string]>([
    ["a gate", { bits: 4, group_size: 64, "model.layers.0.mlp.gate": { bits: 8, group_size: 64 } }, "int4"],
    ["a head of 16 bits", { quant_method: "auto-round", bits: 4, extra_config: { lm_head: { bits: 16 } } }, "int4"],
    ["what is left out", { quant_method: "gptq", bits: 4, dynamic: { "-:.*gate.*": {} } }, "int4"],
    ["groups alone", { quant_method: "gptq", bits: 4, dynamic: { "+:.*": { group_size: 32 } } }, "int4"],
  ])("counts by its bits where only %s differs", async (_, quantization_config, expected) => {
    expect(await read({ "config.json": { ...MODEL, quantization_config } })).toMatchObject({ class: expected });
  });

  it("has no activations where its groups differ in them", async () => {
    const groups = { a: { weights: W8, input_activations: W8 }, b: { weights: W8, input_activations: null } };
    const quantization_config = { quant_method: "compressed-tensors", config_groups: groups };
    const precision = await read({ "config.json": { ...MODEL, quantization_config } });
    expect(precision).toMatchObject({ class: "int8", activation: null });
    expect(precision.notes).toEqual([expect.stringContaining("activations of several widths")]);
  });

  it.each<[string, object]>([
    ["compressed-tensors", group(W8, { num_bits: "8", type: "int" })],
    ["quark", { ...quark, global_quant_config: { ...quark.global_quant_config, input_tensors: { is_dynamic: true } } }],
  ])("has no activations of 16 bits where %s states others, and not which", async (_, quantization_config) => {
    const precision = await read({ "config.json": { ...MODEL, quantization_config } });
    expect(precision).toMatchObject({ activation: null });
    expect(precision.class).not.toBeNull();
  });

  it("has quark's KV cache where its layers name it", async () => {
    const kv = { output_tensors: { dtype: "fp8_e4m3" } };
    const quantization_config = { ...quark, kv_cache_quant_config: { "*k_proj": kv, "*v_proj": kv } };
    expect(await read({ "config.json": { ...MODEL, quantization_config } })).toMatchObject({ kv: float(8) });
  });

  it("says that a scheme of the KV cache is not known, and knows that of modelopt with zeros", async () => {
    const modelopt = (kv: string) => ({ quant_method: "modelopt", quant_algo: "FP8", kv_cache_quant_algo: kv });
    const strange = await read({ "config.json": { ...MODEL, quantization_config: modelopt("TURBO3") } });
    expect(strange).toMatchObject({ class: "fp8", kv: null });
    expect(strange.notes).toEqual([expect.stringContaining('"TURBO3", is not known')]);
    const affine = await read({ "config.json": { ...MODEL, quantization_config: modelopt("NVFP4_AFFINE") } });
    expect(affine).toMatchObject({ kv: float(4) });
  });

  it("has static activations of torchao, and bitsandbytes without its name", async () => {
    const _type = "Float8StaticActivationFloat8WeightConfig";
    const torchao = { quant_method: "torchao", quant_type: { default: { _type } } };
    expect(await read({ "config.json": { ...MODEL, quantization_config: torchao } })).toMatchObject({
      class: "fp8",
      activation: float(8),
    });
    const old = { load_in_8bit: true, llm_int8_threshold: 6 };
    expect(await read({ "config.json": { ...MODEL, quantization_config: old } })).toMatchObject({ class: "int8" });
  });
});

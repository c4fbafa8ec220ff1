import { describe, expect, it } from "vitest";
import { safetensorsFile, type Written } from "./fixtures/safetensors.ts";
import { evidenceOf, precisionOf } from "./support.ts";

type Tensors = readonly (readonly [string, string, ...number[]])[];

/** The precision of one file with its config.json; 1024 inputs and 512 outputs are 524,288 weights. */
async function read(
  tensors: Tensors,
  quantization: unknown = null,
  file = "model.safetensors",
  sidecar = "config.json",
) {
  const written = tensors.map(([name, dtype, ...shape]): [string, Written] => [name, { dtype, shape }]);
  const config = { model_type: "x", torch_dtype: "bfloat16", quantization_config: quantization };
  const beside = sidecar === "config.json" ? config : quantization;
  const files = { [`m/${file}`]: safetensorsFile({ tensors: written }), [`m/${sidecar}`]: JSON.stringify(beside) };
  return precisionOf(await evidenceOf(files, `m/${file}`));
}

const ALL = 1024 * 512;
const NORM = ["norm.weight", "BF16", 1024] as const;
const GPTQ = (bits: number): Tensors => [
  ["q_proj.qweight", "I32", (1024 * bits) / 32, 512],
  ["q_proj.qzeros", "I32", 8, (512 * bits) / 32],
  ["q_proj.scales", "F16", 8, 512],
  ["q_proj.g_idx", "I32", 1024],
];

describe("packed weights", () => {
  it.each<[string, Tensors, unknown, object]>([
    ["GPTQ of 4 bits", GPTQ(4), null, { class: "int4", method: "gptq", activation: { bits: 16, kind: "float" } }],
    ["GPTQ of 3 bits", GPTQ(3), null, { class: "int3", method: "gptq" }],
    ["GPTQ of 8 bits", GPTQ(8), null, { class: "int8", method: "gptq" }],
    [
      "AWQ",
      [
        ["q.qweight", "I32", 1024, 64],
        ["q.qzeros", "I32", 8, 64],
        ["q.scales", "F16", 8, 512],
      ],
      null,
      { class: "int4", method: "awq" },
    ],
    [
      "bitsandbytes NF4",
      [
        ["q.weight", "U8", ALL / 2, 1],
        ["q.weight.absmax", "F32", ALL / 64],
        ["q.weight.quant_map", "F32", 16],
        ["q.weight.quant_state.bitsandbytes__nf4", "U8", 80],
      ],
      null,
      { class: "nf4", method: "bitsandbytes", weight: { bits: 4, kind: "nf" } },
    ],
    [
      "bitsandbytes int8",
      [
        ["q.weight", "I8", 512, 1024],
        ["q.SCB", "F32", 512],
      ],
      null,
      { class: "int8" },
    ],
    [
      "compressed-tensors W4A16",
      [
        ["q.weight_packed", "I32", 512, 128],
        ["q.weight_scale", "BF16", 512, 8],
        ["q.weight_shape", "I64", 2],
      ],
      { quant_method: "compressed-tensors", config_groups: { a: { weights: { num_bits: 4, type: "int" } } } },
      { class: "int4", method: "compressed-tensors", activation: { bits: 16, kind: "float" } },
    ],
    [
      "compressed-tensors NVFP4",
      [
        ["q.weight_packed", "U8", 512, 512],
        ["q.weight_scale", "F8_E4M3", 512, 64],
        ["q.weight_global_scale", "F32", 1],
        ["q.input_global_scale", "F32", 1],
      ],
      null,
      { class: "nvfp4", activation: { bits: 4, kind: "float" } },
    ],
    [
      "modelopt NVFP4",
      [
        ["q.weight", "U8", 512, 512],
        ["q.weight_scale", "F8_E4M3", 512, 64],
        ["q.weight_scale_2", "F32"],
        ["q.input_scale", "F32"],
      ],
      null,
      { class: "nvfp4", activation: { bits: 4, kind: "float" } },
    ],
    [
      "FP8 in blocks",
      [
        ["q.weight", "F8_E4M3", 512, 1024],
        ["q.weight_scale_inv", "F32", 4, 8],
      ],
      null,
      { class: "fp8" },
    ],
    [
      "static FP8",
      [
        ["q.weight", "F8_E4M3", 512, 1024],
        ["q.weight_scale", "F32"],
        ["q.input_scale", "F32"],
      ],
      null,
      { class: "fp8", activation: { bits: 8, kind: "float" } },
    ],
    [
      "MXFP8",
      [
        ["q.weight", "F8_E4M3", 512, 1024],
        ["q.weight_scale", "U8", 512, 32],
      ],
      null,
      { class: "mxfp8" },
    ],
    [
      "experts in FP4",
      [
        ["e.0.w1.weight", "I8", 512, 512],
        ["e.0.w1.scale", "F8_E8M0", 512, 32],
      ],
      null,
      { class: "mxfp4" },
    ],
    [
      "gpt-oss",
      [
        ["gate_blocks", "U8", 512, 32, 16],
        ["gate_scales", "U8", 512, 32],
      ],
      null,
      { class: "mxfp4" },
    ],
    [
      "MLX",
      [
        ["q.weight", "U32", 512, 128],
        ["q.scales", "BF16", 512, 16],
        ["q.biases", "BF16", 512, 16],
      ],
      { bits: 4, group_size: 64 },
      { class: "int4", group: 64 },
    ],
    [
      "quark's packed integers",
      [
        ["q.weight", "I32", 1024, 64],
        ["q.weight_scale", "F32", 8, 512],
        ["q.weight_zero_point", "I32", 8, 64],
      ],
      { quant_method: "quark", global_quant_config: { weight: { dtype: "int4", group_size: 128 } } },
      { class: "int4", method: "quark", activation: { bits: 16, kind: "float" } },
    ],
    [
      "torchao's packed integers",
      [
        ["q._weight_qdata", "U8", 512, 512],
        ["q._weight_scale", "BF16", 8, 512],
        ["q._weight_zero_point", "BF16", 8, 512],
      ],
      {
        quant_method: "torchao",
        quant_type: { default: { _type: "Int4WeightOnlyConfig", _data: { group_size: 128 } } },
      },
      { class: "int4", method: "torchao", activation: { bits: 16, kind: "float" } },
    ],
    [
      "torchao's INT8",
      [
        ["q._weight_qdata", "I8", 512, 1024],
        ["q._weight_scale", "BF16", 512, 1],
      ],
      { quant_method: "torchao", quant_type: { default: { _type: "Int8DynamicActivationInt8WeightConfig" } } },
      { class: "int8", activation: { bits: 8, kind: "int" } },
    ],
    [
      "AutoRound's MXFP4",
      [
        ["q.weight_packed", "U8", 512, 512],
        ["q.weight_scale", "U8", 512, 32],
      ],
      { quant_method: "auto-round", bits: 4, data_type: "mx_fp", act_bits: 4, act_data_type: "mx_fp_rceil" },
      { class: "mxfp4", activation: { bits: 4, kind: "float" } },
    ],
    [
      "AutoRound's FP8",
      [
        ["q.weight", "F8_E4M3", 512, 1024],
        ["q.weight_scale", "BF16", 512, 1],
      ],
      { quant_method: "auto-round", bits: 8, data_type: "fp", act_bits: 8, act_data_type: "fp" },
      { class: "fp8", activation: { bits: 8, kind: "float" } },
    ],
    [
      "int8 with scales",
      [
        ["q.weight", "I8", 512, 1024],
        ["q.weight_scale", "BF16", 512, 1],
      ],
      null,
      { class: "int8" },
    ],
  ])("of %s count as the weights they hold", async (_, tensors, config, expected) => {
    const precision = await read([...tensors, NORM], config);
    expect(precision).toMatchObject({ ...expected, grade: "A", quantized_share: 1, contradictions: [] });
    expect(precision.parameters).toBe(ALL + 1024);
  });

  it("count scales as bytes, not as parameters", async () => {
    const { bits_per_weight: bits } = await read(GPTQ(4));
    const bytes = 1024 * 512 * 0.5 + (8 * 64 + 1024) * 4 + 8 * 512 * 2;
    expect(bits).toBe((8 * bytes) / ALL);
  });

  it.each<[string, Tensors]>([
    [
      "MLX without a group",
      [
        ["q.weight", "U32", 512, 128],
        ["q.scales", "BF16", 512, 16],
      ],
    ],
    [
      "packed integers without bits",
      [
        ["q.weight_packed", "I32", 512, 128],
        ["q.weight_scale", "BF16", 512, 8],
      ],
    ],
    [
      "containers of an unknown scheme",
      [
        ["q.q_weight", "I32", 512, 128],
        ["embed.weight", "F16", 100, 100],
      ],
    ],
  ])("stay unknown for %s", async (_, tensors) => {
    expect(await read(tensors)).toMatchObject({ class: null, weight: null, bits_per_weight: null, parameters: null });
  });

  it("of HQQ in 3 bits lie ten to a container", async () => {
    const hqq: Tensors = [
      ["q.W_q", "I32", 1639, 32],
      ["q.scale", "BF16", 1, 8192],
    ];
    expect(await read(hqq, { quant_method: "hqq", quant_config: { weight_quant_params: { nbits: 3 } } })).toMatchObject(
      {
        class: "int3",
        parameters: 1639 * 32 * 10,
      },
    );
  });

  it("of an adapter alone are not the model's", async () => {
    const adapter = await read([
      ["base_model.model.q_proj.lora_A.weight", "BF16", 16, 256],
      ["base_model.model.q_proj.lora_B.weight", "BF16", 256, 16],
    ]);
    expect(adapter).toMatchObject({
      class: null,
      bytes: null,
      notes: [expect.stringMatching(/adapter \(LoRA\) alone/)],
    });
  });

  it("lose no tensor where two have one layer's name", async () => {
    const { parameters } = await read([
      ["a.weight", "F32", 2, 2],
      ["a_weight", "F32", 3, 3],
      ["a.scale", "F32", 5],
    ]);
    expect(parameters).toBe(4 + 9 + 5);
  });
});

describe("what contradicts the tensors", () => {
  const bf16: Tensors = [["q.weight", "BF16", 512, 1024]];

  it("is a name", async () => {
    const { class: name, contradictions } = await read(bf16, null, "chat-int8.safetensors");
    expect(name).toBe("bf16");
    expect(contradictions).toEqual(["the name says int8, what it holds is bf16"]);
  });

  it("is no name that only seems to say one", async () => {
    expect((await read(bf16, null, "silero_half_quantized.safetensors")).contradictions).toEqual([]);
  });

  it("is a width in a name, of another kind it is not", async () => {
    expect((await read(bf16, null, "chat-8bit.safetensors")).contradictions).toEqual([
      "the name says 8bit, what it holds is bf16",
    ]);
    expect((await read(GPTQ(4), null, "chat-4bit.safetensors")).contradictions).toEqual([]);
  });

  it("leaves a KV cache that is quantized apart from the weights", async () => {
    const { kv, class: name } = await read(bf16, {
      quant_method: "modelopt",
      kv_cache_scheme: { num_bits: 8, type: "float" },
    });
    expect([name, kv]).toEqual(["bf16", { bits: 8, kind: "float" }]);
  });

  it("is a configuration, in the words of its place", async () => {
    const { contradictions, method } = await read(bf16, { quant_method: "gptq", bits: 4, group_size: 128 });
    expect(contradictions).toEqual(["config.json: /quantization_config says int4 (gptq), the tensors are bf16"]);
    expect(method).toBeNull();
  });

  it("is a sidecar", async () => {
    const said = { producer: { name: "modelopt" }, quantization: { quant_algo: "FP8", kv_cache_quant_algo: "FP8" } };
    const { contradictions } = await read(bf16, said, "model.safetensors", "hf_quant_config.json");
    expect(contradictions).toEqual([
      "hf_quant_config.json: /quantization says fp8 (modelopt FP8), the tensors are bf16",
    ]);
  });

  it("is not the dtype of computation", async () => {
    expect((await read([["q.weight", "F32", 4, 4]])).contradictions).toEqual([]);
  });
});

describe("a sharded model", () => {
  const shard = (name: string) => safetensorsFile({ tensors: [[name, { dtype: "F16", shape: [16, 16] }]] });
  const index = (map: object, size = 1024) => JSON.stringify({ metadata: { total_size: size }, weight_map: map });
  const path = "model.safetensors.index.json";
  const map = { "a.weight": "one.safetensors", "b.weight": "two.safetensors" };
  const files = { "one.safetensors": shard("a.weight"), "two.safetensors": shard("b.weight") };

  it("is read from all its shards", async () => {
    const evidence = await evidenceOf({ ...files, [path]: index(map) }, path);
    expect(precisionOf(evidence)).toMatchObject({ class: "fp16", parameters: 512, grade: "A", contradictions: [] });
    expect(evidence.readings.map(({ measure, value }) => [measure, value])).toEqual([
      ["model_size_gib", (files["one.safetensors"].length + files["two.safetensors"].length) / 2 ** 30],
      ["bits_per_weight", 16],
    ]);
  });

  it("with a size of its own telling is contradicted by its shards", async () => {
    const { contradictions } = precisionOf(await evidenceOf({ ...files, [path]: index(map, 4096) }, path));
    expect(contradictions).toEqual(["metadata.total_size says 4096 bytes, the shards hold 1024"]);
  });

  it("says which shards and tensors are not where it says", async () => {
    const { "one.safetensors": one } = files;
    const missing = await evidenceOf({ "one.safetensors": one, [path]: index(map) }, path);
    expect(precisionOf(missing)).toMatchObject({ class: null, grade: "C" });
    expect(missing.problems[0]).toBe('1 of its shards is not there: "two.safetensors".');
    const strays = await evidenceOf(
      { ...files, [path]: index({ ...map, "b.weight": "one.safetensors", c: "two.safetensors" }) },
      path,
    );
    expect(precisionOf(strays).contradictions).toEqual([
      'the index describes 3 tensors, the shards hold 2, 1 of them elsewhere or not at all in the index, such as "b.weight"',
    ]);
  });

  it.each(["../one.safetensors", "/etc/passwd", "a/b", "..", "a\\b", "%2e%2e%2fx", "file:x", "a\u0000b"])(
    "never leaves its folder for %s",
    async (name) => {
      await expect(evidenceOf({ ...files, [path]: index({ a: name }) }, path)).rejects.toThrow(
        /not a plain name beside it/,
      );
    },
  );

  it("of pointers is sized by them, and checked against its configuration", async () => {
    const pointer = (size: number) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize ${size}\n`;
    const config = { model_type: "llama", vocab_size: 128_256, hidden_size: 4096, num_hidden_layers: 32 };
    const more = {
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14_336,
      torch_dtype: "bfloat16",
    };
    const half = pointer(8_030_300_000);
    const all = {
      "one.safetensors": half,
      "two.safetensors": half,
      "config.json": JSON.stringify({ ...config, ...more }),
    };
    const evidence = await evidenceOf({ ...all, [path]: index(map) }, path);
    expect(precisionOf(evidence)).toMatchObject({ class: "bf16", grade: "B", parameters: 8_030_261_248 });
    expect(evidence.problems[0]).toMatch(/not checked out: a pointer of Git LFS stands for its 16060600000 bytes/);
  });
});

import type { Judgement } from "../../src/domain/judgement.ts";
import { gate, lmEval, vllmBench } from "../gate/support.ts";
import { safetensorsFile } from "../precision/fixtures/safetensors.ts";

type Dtype = "BF16" | "F32" | "I8" | "F8_E4M3";
type Files = Readonly<Record<string, string | Uint8Array>>;

/** A model of two matrices and a norm, with scales where they are quantized; `second` is the dtype of the smaller one. */
export function weights(dtype: Dtype, rows = 64, second: Dtype = dtype): Uint8Array {
  const linear = ["q_proj", "down_proj"].flatMap((name, index) => {
    const own = index === 0 ? dtype : second;
    const packed = own === "I8" || own === "F8_E4M3";
    const at = `model.layers.${index}.${name}`;
    const scale = [`${at}.weight_scale`, { dtype: "F32", shape: [rows, 1] }] as const;
    return [
      [`${at}.weight`, { dtype: own, shape: [rows, rows + (index === 0 ? 1 : 0)] }] as const,
      ...(packed ? [scale] : []),
    ];
  });
  return safetensorsFile({ tensors: [...linear, ["model.norm.weight", { dtype: "BF16", shape: [rows] }]] });
}

/** config.json of a Llama of that width; with the statement of a quantization where one is named. */
export function config(method: "w8a8" | "w8a16" | "fp8" | null = null, rows = 64): string {
  const ints = { num_bits: 8, type: "int", strategy: "channel" };
  const groups = { weights: ints, input_activations: method === "w8a8" ? { ...ints, dynamic: true } : null };
  const statement =
    method === null
      ? {}
      : method === "fp8"
        ? { quantization_config: { quant_method: "fp8", fmt: "e4m3", activation_scheme: "dynamic" } }
        : {
            quantization_config: {
              quant_method: "compressed-tensors",
              format: "int-quantized",
              config_groups: { group_0: { targets: ["Linear"], ...groups } },
              ignore: ["lm_head"],
            },
          };
  return JSON.stringify({
    ...{ model_type: "llama", architectures: ["LlamaForCausalLM"], torch_dtype: "bfloat16" },
    ...{ hidden_size: rows, num_hidden_layers: 2, num_attention_heads: 4, num_key_value_heads: 2, vocab_size: 128 },
    ...{ intermediate_size: 2 * rows, ...statement },
  });
}

/** An evaluation of mmlu on the full set. */
export function evaluated(model: string, acc: number, over: Record<string, unknown> = {}): string {
  return lmEval(model, { "acc,none": acc, "acc_stderr,none": 0.0038 }, over);
}

/** A load test with so many requests a second on an L4. */
export function loadTested(model: string, rps: number, over: Readonly<Record<string, unknown>> = {}): string {
  return vllmBench(model, { request_throughput: rps, gpu: "l4", ...over });
}

/** A manifest that starts a model with vLLM. */
export function manifest(model: string, ...flags: string[]): string {
  const args = ["--model", model, ...flags].map((one) => `            - "${one}"`).join("\n");
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: chat }
spec:
  template:
    spec:
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.11.0
          args:
${args}
`;
}

/** The files of a full-precision model and its int8 variant, both evaluated and load-tested. */
export const FAMILY: Files = {
  "models/llama/model.safetensors": weights("BF16"),
  "models/llama/config.json": config(),
  "models/llama-w8a8/model.safetensors": weights("I8"),
  "models/llama-w8a8/config.json": config("w8a8"),
  "evals/llama.json": evaluated("org/llama", 0.684),
  "evals/llama-w8a8.json": evaluated("org/llama-w8a8", 0.679),
  "loadtest/llama.json": loadTested("org/llama", 1.7),
  "loadtest/llama-w8a8.json": loadTested("org/llama-w8a8", 3.1),
};

/** A policy over that family: `chat` in the tier `realtime`, and what a test adds or says otherwise. */
export function policyText(parts: {
  readonly tier?: string;
  readonly model?: string;
  readonly deployment?: string;
  readonly models?: string;
  /** A second tier, and deployments of it. */
  readonly batch?: string;
  readonly other?: string;
  readonly more?: string;
}): string {
  const { tier = "precisions: [int8, fp8]", model = "llama-w8a8", deployment = "", models = MODELS, more = "" } = parts;
  const { batch, other = "" } = parts;
  return `version: 1
results: [evals/*.json, { files: loadtest/*.json, hardware: g6.xlarge, gpus: 1 }]
objectives:
  accuracy: { measure: mmlu/acc, goal: maximize }
  cost: { measure: inference_cost_per_1k_saturated_usd, goal: minimize }
tiers:
  realtime: { ${tier} }
${batch === undefined ? "" : `  batch: { ${batch} }\n`}models:
${models}
deployments:
  chat: { model: ${model}, tier: realtime, serving: { instance: g6.xlarge, replicas: 1 }${deployment} }
${other}
${more}`;
}

export const MODELS = `  llama: { aliases: [org/llama], artifact: models/llama }
  llama-w8a8: { aliases: [org/llama-w8a8], variant_of: llama, artifact: models/llama-w8a8 }`;

/** Judges the family under a policy; `files` replaces or adds to it, null takes away. */
export function tierGate(
  parts: Parameters<typeof policyText>[0],
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
): Promise<Judgement> {
  const all = Object.entries({ ...FAMILY, ...files }).filter(
    (one): one is [string, string | Uint8Array] => one[1] !== null,
  );
  return gate(policyText(parts), Object.fromEntries(all));
}

/** What the rules of these ids (or beginnings of ids) say: `outcome message`, passes too. */
export function about({ findings }: Pick<Judgement, "findings">, ...rules: readonly string[]): string[] {
  const asked = findings.filter(({ rule }) => rules.some((one) => rule.startsWith(one)));
  return asked.map(({ outcome, message }) => `${outcome} ${message}`);
}

/** A pointer of Git LFS to so many bytes. */
export function pointer(size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d".repeat(32)}\nsize ${size}\n`;
}

/** A family whose names claim nothing of the variant. */
export const UNNAMED = `  llama: { aliases: [org/llama], artifact: models/llama }
  small: { aliases: [org/small], variant_of: llama, artifact: models/small }`;

/** What is said of `chat` where it serves that variant, of these files below its folder. */
export async function serving(
  tier: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  models = UNNAMED,
): Promise<Judgement> {
  const own = Object.entries(files).map(([name, content]) => [`models/small/${name}`, content]);
  const evaluation = { "evals/small.json": evaluated("org/small", 0.68) };
  return tierGate({ tier, model: "small", models }, { ...evaluation, ...Object.fromEntries(own) });
}

/** The variant in 8 bits, weights and activations. */
export const INT8: Readonly<Record<string, string | Uint8Array>> = {
  "model.safetensors": weights("I8"),
  "config.json": config("w8a8"),
};

/** AWQ, GPTQ: integers of 4 or 8 bits in containers of 32. */
export function packed(method: "awq" | "gptq", bits: 4 | 8) {
  const at = "model.layers.0.q_proj";
  const [inputs, outputs] = method === "awq" ? [64, (64 * bits) / 32] : [(64 * bits) / 32, 64];
  const tensors = [
    [`${at}.qweight`, { dtype: "I32", shape: [inputs, outputs] }],
    [`${at}.qzeros`, { dtype: "I32", shape: [1, (64 * bits) / 32] }],
    [`${at}.scales`, { dtype: "F16", shape: [1, 64] }],
  ] as const;
  const statement = { quant_method: method, bits, group_size: 64, version: "gemm", zero_point: true };
  return {
    "model.safetensors": safetensorsFile({ tensors }),
    "config.json": JSON.stringify({ ...JSON.parse(config()), quantization_config: statement }),
  };
}

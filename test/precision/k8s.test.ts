import { describe, expect, it } from "vitest";
import { launchesOf, readLaunch } from "./launches.ts";

const pod = (kind: string, container: string, extra = "") => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: chat }
spec:
  replicas: 3
  template:
    spec:
${extra}      initContainers:
      - { name: fetch, image: vllm/vllm-openai:v1, args: [--model, no/model] }
      containers:
      - name: proxy
        image: nginx:1
      - name: llm
${container
  .split("\n")
  .map((line) => `        ${line}`)
  .join("\n")}
`;

describe("a manifest", () => {
  it.each(["Deployment", "StatefulSet", "Job", "DaemonSet"])("of a %s names its server", async (kind) => {
    const text = pod(kind, "image: vllm/vllm-openai:v1\nargs: ['--model', org/m, --quantization=fp8]");
    expect(await launchesOf(text)).toMatchObject([
      {
        name: "chat/llm",
        engine: "vllm",
        model: "org/m",
        quantization: "fp8",
        quantized_at_load: true,
        replicas: 3,
        image: "vllm/vllm-openai:v1",
      },
    ]);
  });

  it.each<readonly [string, string, object]>([
    [
      "a positional model",
      "image: vllm/vllm-openai:v1\nargs: [org/m, --dtype, half]",
      { model: "org/m", dtype: "half" },
    ],
    [
      "a command",
      "image: own/image\ncommand: [python3, -m, vllm.entrypoints.openai.api_server]\nargs: [--model=org/m]",
      { engine: "vllm", model: "org/m" },
    ],
    [
      "a shell",
      'image: own/image\ncommand: [/bin/sh, -c]\nargs: ["vllm serve org/m --kv-cache-dtype fp8 # -q awq"]',
      { model: "org/m", kv_cache_dtype: "fp8" },
    ],
    [
      "a block of a shell",
      "image: own/image\ncommand: [bash, -c]\nargs:\n- |\n  # vllm serve no/model\n  vllm serve org/m \\\n    --tensor-parallel-size 2",
      { model: "org/m", tensor_parallel: 2 },
    ],
    [
      "its own variables",
      "image: vllm/vllm-openai:v1\nenv: [{ name: M, value: org/m }]\nargs: [--model, $(M)]",
      { model: "org/m" },
    ],
    [
      "a variable with flags",
      "image: ghcr.io/llm-d/llm-d-cuda:v1\nenv:\n- name: VLLM_ADDITIONAL_ARGS\n  value: >-\n    --model=org/m\n    --kv-cache-dtype=fp8\n    --x '{\"a\": 1}'",
      { model: "org/m", kv_cache_dtype: "fp8" },
    ],
    [
      "TGI's variables",
      "image: ghcr.io/huggingface/text-generation-inference:3\nenv: [{ name: MODEL_ID, value: org/m }, { name: QUANTIZE, value: eetq }, { name: NUM_SHARD, value: '2' }]",
      { engine: "tgi", model: "org/m", quantization: "eetq", tensor_parallel: 2 },
    ],
    [
      "flags over variables",
      "image: ghcr.io/huggingface/text-generation-inference:3\nenv: [{ name: QUANTIZE, value: eetq }]\nargs: [--model-id, org/m, --quantize, awq]",
      { quantization: "awq" },
    ],
    ["the last of two flags", "image: vllm/vllm-openai:v1\nargs: [org/m, -q, awq, -q, gptq]", { quantization: "gptq" }],
  ])("finds %s", async (_, container, expected) => {
    expect(await launchesOf(pod("Deployment", container))).toMatchObject([expected]);
  });

  it("does not count commented lines", async () => {
    const container = "image: vllm/vllm-openai:v1\nargs:\n- org/m\n# - --quantization=fp8\n#- --kv-cache-dtype=fp8";
    const [found] = await launchesOf(pod("Deployment", container));
    expect(found).not.toHaveProperty("quantization");
    expect(found).not.toHaveProperty("kv_cache_dtype");
  });

  it("names the hardware that its nodes have", async () => {
    const nodes = "      nodeSelector: { cloud.google.com/gke-accelerator: nvidia-l4 }\n";
    const text = pod("Deployment", "image: vllm/vllm-openai:v1\nargs: [org/m]", nodes);
    expect(await launchesOf(text)).toMatchObject([{ hardware: "nvidia-l4" }]);
  });

  it("of a LeaderWorkerSet has both roles, of KServe each of its forms", async () => {
    const container = "containers: [{ name: main, image: 'vllm/vllm-openai:v1', args: [serve, org/m, -tp, '8'] }]";
    const group = `apiVersion: leaderworkerset.x-k8s.io/v1
kind: LeaderWorkerSet
metadata: { name: group }
spec:
  replicas: 2
  leaderWorkerTemplate:
    leaderTemplate: { spec: { ${container} } }
    workerTemplate: { spec: { ${container} } }
---
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: old }
spec:
  predictor:
    minReplicas: 1
    model:
      modelFormat: { name: huggingface }
      args: [--model_name=llama, --model_dir=/mnt/models, --dtype=half]
      storageUri: hf://org/m
---
apiVersion: serving.kserve.io/v1alpha2
kind: LLMInferenceService
metadata: { name: new }
spec:
  model: { uri: 'hf://org/n-FP8', name: org/n }
  parallelism: { tensor: 4 }
  template: { containers: [{ name: main, image: 'vllm/vllm-openai:v1' }] }
`;
    expect(await launchesOf(group)).toMatchObject([
      { name: "group/main", model: "org/m", tensor_parallel: 8, replicas: 2 },
      { name: "group/main", model: "org/m", tensor_parallel: 8 },
      { name: "old", engine: "vllm", model: "org/m", endpoint: "llama", dtype: "half", replicas: 1 },
      {
        name: "new/main",
        engine: "vllm",
        model: "org/n-FP8",
        endpoint: "org/n",
        tensor_parallel: 4,
        precision: { class: "fp8", grade: "C" },
      },
    ]);
  });

  it("of KubeAI, of a list and of a script in a ConfigMap is read", async () => {
    const text = `apiVersion: v1
kind: List
items:
- apiVersion: kubeai.org/v1
  kind: Model
  metadata: { name: m }
  spec: { url: 'hf://org/m', engine: VLLM, args: [--kv-cache-dtype=fp8], resourceProfile: 'nvidia-gpu-l4:1', replicas: 1 }
- apiVersion: v1
  kind: ConfigMap
  metadata: { name: scripts }
  data: { start.sh: "exec vllm serve org/n -q fp8" }
`;
    expect(await launchesOf(text)).toMatchObject([
      { name: "m", model: "org/m", kv_cache_dtype: "fp8", hardware: "nvidia-gpu-l4:1" },
      { name: "scripts", model: "org/n", quantization: "fp8" },
    ]);
  });

  it("as JSON is read too", async () => {
    const container = { name: "llm", image: "vllm/vllm-openai:v1", args: ["org/m"] };
    const text = JSON.stringify({ apiVersion: "v1", kind: "Pod", spec: { containers: [container] } });
    expect(await readLaunch(text)).toMatchObject({
      format: "k8s",
      facts: { launch: [{ name: "llm", model: "org/m" }] },
    });
  });

  it("without a server of models is evidence of none", async () => {
    const evidence = await readLaunch(
      "apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { ports: [{ port: 80 }] }\n",
    );
    expect(evidence).toMatchObject({ format: "k8s", facts: { launch: [] }, readings: [], problems: [] });
  });

  it.each<readonly [string, string, RegExp]>([
    ["a template", "apiVersion: v1\nkind: Pod\nspec: {{ .Values.spec }}\n  x: {{- y }}\n", /template; render it first/],
    ["broken YAML", "apiVersion: v1\nkind: Pod\nspec: [a\nb: c\n", /line \d+ is no YAML/],
    [
      "aliases that grow without end",
      `apiVersion: v1\nkind: Pod\na0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join("\n")}\n`,
      /alias/i,
    ],
  ])("that is %s is refused in a sentence", async (_, text, message) => {
    await expect(readLaunch(text)).rejects.toThrow(message);
  });

  it("nested without end, or with names of prototypes, is read as far as it goes", async () => {
    const deep = `apiVersion: v1\nkind: Pod\nspec: ${"{a: ".repeat(200)}1${"}".repeat(200)}\n`;
    expect(await launchesOf(deep)).toEqual([]);
    const odd =
      "apiVersion: v1\nkind: Pod\n__proto__: { containers: [{ image: vllm/vllm-openai, args: [org/m] }] }\nconstructor: 1\n";
    expect(await launchesOf(odd)).toMatchObject([{ model: "org/m" }]);
  });
});

describe("a variable that the cluster fills in", () => {
  it("is written, with a value that nobody knows", async () => {
    const env = "[{ name: QUANTIZE, valueFrom: { configMapKeyRef: { name: c, key: q } } }]";
    const container = `{ name: a, image: ghcr.io/huggingface/text-generation-inference:2, args: [--model-id, org/m], env: ${env} }`;
    const text = `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [${container}] }\n`;
    expect(await launchesOf(text)).toMatchObject([{ model: "org/m", quantization: "$(QUANTIZE)" }]);
  });
});

describe("a container of an engine's image", () => {
  it.each([
    "image: vllm/vllm-openai:v1\ncommand: [vllm, bench, serve]\nargs: [--model, org/m]",
    "image: vllm/vllm-openai:v1\ncommand: [python3, /bench/benchmark_serving.py, --model, org/m]",
    "image: vllm/vllm-openai:v1\ncommand: [sleep, infinity]",
    "image: lmsysorg/sglang:v1\ncommand: [python, -m, sglang_router.launch_router]\nargs: [--policy, cache_aware]",
    "image: nvcr.io/nvidia/ai-dynamo/vllm-runtime:1\ncommand: [python3, -m, dynamo.frontend]",
    "image: ghcr.io/llm-d/llm-d-inference-scheduler:v0.2.1",
    "image: ghcr.io/llm-d/llm-d-routing-sidecar:v0.2.0\nargs: [--vllm-port=8200]",
    "image: lmsysorg/sglang-router:v1",
  ])("that serves no model is no server: %s", async (container) => {
    expect(await launchesOf(pod("Deployment", container))).toEqual([]);
  });

  it("of llm-d is vLLM", async () => {
    const text = pod("Deployment", "image: ghcr.io/llm-d/llm-d:v0.2.0\nargs: [--model, org/m, --kv-cache-dtype=fp8]");
    expect(await launchesOf(text)).toMatchObject([{ engine: "vllm", model: "org/m" }]);
  });

  it("whose program is another serves what its flags say, and nothing by an engine's default", async () => {
    const text = pod("Deployment", "image: vllm/vllm-openai:v1\ncommand: [/start.sh, org/n]\nargs: [--model, org/m]");
    const [launch] = await launchesOf(text);
    expect(launch).toMatchObject({ model: "org/m" });
    expect(launch).not.toHaveProperty("engine");
    expect((await readLaunch(text)).problems).toEqual([expect.stringContaining('Its command "/start.sh org/n')]);
  });

  it("whose script is another file names no engine", async () => {
    const text = pod("Deployment", "image: vllm/vllm-openai:v1\ncommand: [sh, -c, /start.sh worker]");
    expect((await launchesOf(text))[0]).not.toHaveProperty("engine");
  });
});

it("an LLMInferenceService has a router, which is no server", async () => {
  const text = `apiVersion: serving.kserve.io/v1alpha1
kind: LLMInferenceService
metadata: { name: chat }
spec:
  model: { uri: "hf://org/m" }
  template:
    containers: [{ name: main, args: [--kv-cache-dtype=fp8] }]
  router:
    scheduler:
      template:
        containers: [{ name: main, image: "registry/epp:v1" }]
`;
  expect(await launchesOf(text)).toMatchObject([{ model: "org/m", kv_cache_dtype: "fp8" }]);
});

it("an InferenceService of several nodes says how the model is split, and the format in any case", async () => {
  const text = `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: chat }
spec:
  predictor:
    model: { modelFormat: { name: vLLM }, storageUri: "pvc://models/m-awq", args: [--kv-cache-dtype=fp8] }
    workerSpec: { tensorParallelSize: 8, pipelineParallelSize: 2 }
`;
  expect(await launchesOf(text)).toMatchObject([
    { engine: "vllm", model: "pvc://models/m-awq", tensor_parallel: 8, pipeline_parallel: 2 },
  ]);
});

it("an InferenceService names its model by a path in a store", async () => {
  const text = `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: chat }
spec:
  predictor:
    model: { modelFormat: { name: vLLM }, storage: { key: aws, path: models/granite-7b/ } }
`;
  expect(await launchesOf(text)).toMatchObject([{ engine: "vllm", model: "models/granite-7b" }]);
});

it.each([
  ["ghcr.io/huggingface/text-generation-inference:3", "configMapRef", "$(envFrom)"],
  ["ghcr.io/huggingface/text-generation-inference:3", "secretRef", undefined],
  ["vllm/vllm-openai:v1", "configMapRef", undefined],
])("variables of %s by %s may decide what its flags do not", async (image, source, expected) => {
  const text = pod("Deployment", `image: ${image}\nenvFrom: [{ ${source}: { name: c } }]\nargs: [--model, org/m]`);
  const [launch] = await launchesOf(text);
  expect(launch?.quantization).toBe(expected);
  expect(launch?.kv_cache_dtype).toBe(expected);
});

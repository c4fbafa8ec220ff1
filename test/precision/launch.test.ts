import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNKNOWN_PRECISION } from "../../src/precision/descriptor.ts";
import { launchFact, launchOf, launchOfFact, type Settings } from "../../src/precision/launch.ts";
import { countOf } from "../../src/precision/launch-flags.ts";
import { launchKv } from "../../src/precision/launch-kv.ts";
import { declaredBy, quantizesAtLoad, servedPrecision } from "../../src/precision/launch-precision.ts";
import { launchesOfScript } from "../../src/precision/launches.ts";
import { commandsOf } from "../../src/precision/shell-words.ts";
import { launchesOf, readLaunch } from "./launches.ts";

const BF16 = {
  ...UNKNOWN_PRECISION,
  class: "bf16",
  weight: { bits: 16, kind: "float" },
  activation: { bits: 16, kind: "float" },
  grade: "A",
} as const;
const INT4 = { ...BF16, class: "int4", weight: { bits: 4, kind: "int" }, method: "awq" } as const;

describe("a script", () => {
  it.each<readonly [string, string, object]>([
    [
      "vLLM",
      "vllm serve org/m -q awq -tp 2 --max-model-len=16k",
      { engine: "vllm", model: "org/m", quantization: "awq", tensorParallel: 2, maxModelLen: 16_000 },
    ],
    [
      "vLLM's module",
      "python3 -m vllm.entrypoints.openai.api_server --model org/m --kv_cache_dtype fp8",
      { engine: "vllm", model: "org/m", kvCacheDtype: "fp8" },
    ],
    [
      "SGLang",
      "python -m sglang.launch_server --model-path org/m --tp-size 4 --context-length 8192 --torchao-config int4wo-128",
      { engine: "sglang", model: "org/m", tensorParallel: 4, maxModelLen: 8_192, quantization: "int4wo-128" },
    ],
    [
      "TGI",
      "text-generation-launcher --model-id org/m --quantize bitsandbytes-nf4 --num-shard 2",
      { engine: "tgi", model: "org/m", quantization: "bitsandbytes-nf4", tensorParallel: 2 },
    ],
    [
      "TensorRT-LLM",
      "trtllm-serve org/m --tp_size 8 --kv_cache_dtype fp8",
      { engine: "tensorrt-llm", model: "org/m", tensorParallel: 8, kvCacheDtype: "fp8" },
    ],
    ["Triton", "exec /opt/tritonserver/bin/tritonserver --model-repository=/models", { engine: "triton", model: null }],
    [
      "Ollama",
      "OLLAMA_KV_CACHE_TYPE=q8_0 ollama run llama3:8b-instruct-q4_K_M",
      { engine: "ollama", model: "llama3:8b-instruct-q4_K_M", kvCacheDtype: "q8_0" },
    ],
    [
      "llama.cpp",
      "llama-server -hf org/m-GGUF:Q4_K_M -c 4096 --cache-type-k q8_0",
      { engine: "llama.cpp", model: "org/m-GGUF:Q4_K_M", maxModelLen: 4_096, kvCacheDtype: "q8_0" },
    ],
    [
      "LMDeploy",
      "lmdeploy serve api_server org/m --quant-policy 8",
      { engine: "lmdeploy", model: "org/m", kvCacheDtype: "int8" },
    ],
    [
      "a container",
      "docker run --rm --gpus all -p 80:80 -e HF_TOKEN=x -v /a:/b vllm/vllm-openai:v1 --model org/m --dtype half",
      { engine: "vllm", model: "org/m", dtype: "half", image: "vllm/vllm-openai:v1" },
    ],
    [
      "a shell in a container",
      "docker run img/sglang:1 bash -lc 'python -m sglang.launch_server --model-path org/m'",
      { engine: "sglang", model: "org/m" },
    ],
    [
      "a wrapped command",
      "nohup numactl --cpunodebind=0 vllm serve org/m > log 2>&1 &",
      { engine: "vllm", model: "org/m" },
    ],
    [
      "a systemd unit",
      "[Service]\nExecStart=/usr/bin/vllm serve org/m --quantization fp8",
      { model: "org/m", quantization: "fp8" },
    ],
  ])("of %s says what it starts", (_, script, expected) => {
    expect(launchesOfScript(script)).toMatchObject([expected]);
  });

  it("puts in variables that it assigns, lists and defaults, and says which it does not", () => {
    const [first] = launchesOfScript(
      [
        `MODEL=\${1:-org/m}`,
        "ARGS=(--kv-cache-dtype fp8 # not --kv-cache-dtype auto",
        "  --max-model-len 16K)",
        'ARGS+=("--dtype=half")',
        `vllm serve "$MODEL" "\${ARGS[@]}" --quantization $QUANT`,
      ].join("\n"),
    );
    expect(first).toMatchObject({ model: "org/m", kvCacheDtype: "fp8", maxModelLen: 16_384, dtype: "half" });
    expect(first).toMatchObject({
      quantization: "$QUANT",
      notes: ['--quantization is "$QUANT", which the file does not resolve.'],
    });
  });

  it.each<[string, object | null]>([
    ["-ctk q8_0 -ctv q8_0", { bits: 8, kind: "int" }],
    ["--cache-type-k f16 --cache-type-v q4_0", null],
    ["-ctk q8_0", null],
    ["-c 4096", null],
  ])("of llama.cpp has keys and values of one precision, or of none: %s", async (flags, kv) => {
    const [first] = await launchesOf(`#!/bin/sh\nllama-server -m a.gguf ${flags}`);
    expect(first).toMatchObject({ precision: { kv } });
  });

  it("does not count what is commented, printed or talked of", () => {
    const script =
      "# vllm serve a/b\necho vllm serve a/b\nwe ran vllm serve a/b\npip install vllm\nvllm serve \\\n  org/m #  -q fp8";
    expect(launchesOfScript(script)).toMatchObject([{ model: "org/m", quantization: null }]);
  });

  it("is read in time and memory that its length bounds", () => {
    const doubling = Array.from({ length: 64 }, (_, index) => `A${index + 1}="$A${index}$A${index}"`).join("\n");
    expect(launchesOfScript(`A0=${"x".repeat(1_000)}\n${doubling}\nvllm serve "$A64"`)).toHaveLength(1);
    expect(launchesOfScript(`${"bash -c ".repeat(5_000)} x`)).toEqual([]);
    const grown = `A="vllm serve m"\n${`A="${"$A ".repeat(8)}"\n`.repeat(4)}`;
    const inside = (text: string) => `${grown}bash -c "${text}"\n`.repeat(20);
    const many = launchesOfScript(inside(`${"$A; ".repeat(40)} bash -c '${"$A; ".repeat(40)}'`));
    expect(many.length).toBeLessThan(2_000);
  });

  it("never fails, whatever it is", () => {
    const signs = fc.constantFrom(..."\\'\"$#;|&()[]{}=\n \t-a", "vllm serve ", "${A", "bash -c ", "A=(");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        expect(Array.isArray(launchesOfScript(parts.join("")))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("has its words by the rules of a shell", () => {
    const words = (text: string) => commandsOf(text).map((command) => command.words);
    expect(words(`a 'b c' "d \\"e" f\\ g h"i"j # k`)).toEqual([["a", "b c", 'd "e', "f g", "hij"]]);
    expect(words("a && b; c | d &")).toEqual([["a"], ["b"], ["c"], ["d"]]);
    expect(words("a \\\n  b")).toEqual([["a", "b"]]);
    expect(words("a '' b#c")).toEqual([["a", "", "b#c"]]);
  });
});

describe("numbers of flags", () => {
  it.each([
    ["4096", 4_096],
    ["16k", 16_000],
    ["16K", 16_384],
    ["1.5m", 1_500_000],
    ["0.9", 0.9],
    ["auto", null],
    ["1e9", null],
    ["-1", null],
    ["", null],
  ])("%j is %s", (text, number) => {
    expect(countOf(text)).toBe(number);
  });
});

describe("what a launch declares", () => {
  const of = (settings: Settings) => launchOf({ engine: "vllm", model: "org/m", ...settings });

  it.each<readonly [Settings, string | null, boolean | null]>([
    [{ quantization: "fp8" }, "fp8", true],
    [{ quantization: "awq" }, "int4", false],
    [{ quantization: "awq_marlin" }, "int4", false],
    [{ quantization: "bitsandbytes" }, "nf4", true],
    [{ quantization: "bitsandbytes", engine: "tgi" }, "int8", true],
    [{ quantization: "experts_int8" }, "int8", true],
    [{ quantization: "int4wo-128", engine: "sglang" }, "int4", true],
    [{ quantization: "modelopt_fp4" }, "nvfp4", false],
    [{ quantization: "compressed-tensors" }, null, false],
    [{ quantization: "auto" }, null, null],
    [{ model: "org/m-AWQ-INT4" }, "int4", null],
    [{ model: "org/m-FP8-dynamic" }, "fp8", null],
    [{ model: "llama3:8b-instruct-q4_K_M", engine: "ollama" }, "q4", null],
    [{ model: "llama3:8b", engine: "ollama" }, null, null],
    [{ declared: "fp8" }, "fp8", null],
    [{ dtype: "bfloat16" }, null, null],
  ])("by %j is %s", (settings, name, atLoad) => {
    const launch = of(settings);
    expect(declaredBy(launch)).toMatchObject({ class: name, grade: "C" });
    expect(quantizesAtLoad(launch)).toBe(atLoad);
  });

  it("as a fact is the launch again", () => {
    const launch = of({ name: "a", quantization: "fp8", tensorParallel: 2, memoryUtilization: 0.9, replicas: 0 });
    expect(launchOfFact(launchFact(launch, declaredBy(launch), true))).toEqual(launch);
    for (const fact of [null, "x", 1, [], undefined]) expect(launchOfFact(fact)).toBeNull();
  });

  it("of the cache is bits and kind, and nothing for auto", () => {
    expect(launchKv(of({ kvCacheDtype: "fp8_e5m2" }))).toEqual({ bits: 8, kind: "float" });
    expect(launchKv(of({ kvCacheDtype: "int4_per_token_head" }))).toEqual({ bits: 4, kind: "int" });
    expect(launchKv(of({ kvCacheDtype: "auto" }))).toBeNull();
    expect(declaredBy(of({ kvCacheDtype: "odd" })).notes.join()).toMatch(/"odd" is not known/);
  });

  it("decides what of 16 bits is served, and contradicts what is quantized otherwise", () => {
    const fp8 = of({ quantization: "fp8", kvCacheDtype: "fp8" });
    const served = servedPrecision(BF16, fp8);
    expect(served).toMatchObject({ class: "fp8", grade: "C", kv: { bits: 8, kind: "float" } });
    expect(served.notes.join()).toMatch(/the artefact is bf16; "fp8" quantizes it while it is loaded/);
    expect(servedPrecision(INT4, fp8)).toMatchObject({
      class: "int4",
      grade: "A",
      contradictions: ['quantization "fp8" is 8-bit float, the artefact is int4'],
    });
    expect(servedPrecision(BF16, of({ quantization: "awq" })).contradictions).toHaveLength(1);
    expect(servedPrecision(INT4, of({ quantization: "awq" }))).toMatchObject({ contradictions: [], grade: "A" });
    expect(servedPrecision(BF16, of({}))).toEqual(BF16);
  });
});

describe("a file that launches", () => {
  it.each<readonly [string, string, readonly object[]]>([
    [
      "Helm values",
      "spec:\n  - name: chat\n    repository: vllm/vllm-openai\n    tag: v1\n    modelURL: org/m\n    replicaCount: 2\n    vllmConfig: { dtype: half, maxModelLen: 4096, extraArgs: ['--kv-cache-dtype', fp8] }\n",
      [
        {
          name: "chat",
          engine: "vllm",
          model: "org/m",
          image: "vllm/vllm-openai:v1",
          replicas: 2,
          dtype: "half",
          max_model_len: 4_096,
          kv_cache_dtype: "fp8",
        },
      ],
    ],
    [
      "a catalogue",
      "catalog:\n  a:\n    url: hf://org/a-FP8\n    engine: VLLM\n    args:\n    - --max-model-len=10\n    # - --kv-cache-dtype=fp8\n    resourceProfile: nvidia-gpu-l4:1\n  b:\n    url: ollama://b:1b\n    engine: OLlama\n",
      [
        { name: "a", engine: "vllm", model: "org/a-FP8", max_model_len: 10, hardware: "nvidia-gpu-l4:1" },
        { name: "b", engine: "ollama", model: "b:1b" },
      ],
    ],
    [
      "a Compose file",
      "services:\n  db: { image: postgres }\n  llm:\n    image: vllm/vllm-openai:v1\n    command: --model org/m --quantization fp8\n    environment:\n      - HF_TOKEN=x\n",
      [{ name: "llm", engine: "vllm", model: "org/m", quantization: "fp8", quantized_at_load: true }],
    ],
    [
      "a configuration of vLLM",
      "model: org/m\ntensor-parallel-size: 4\nkv-cache-dtype: fp8\n",
      [{ model: "org/m", tensor_parallel: 4, kv_cache_dtype: "fp8" }],
    ],
    [
      "a Dockerfile",
      'FROM base AS b\nCMD ["sh"]\nFROM vllm/vllm-openai:v1\nENV KV_CACHE_DTYPE=fp8\nENTRYPOINT ["vllm", "serve", \\\n  "org/m"]\nCMD ["--dtype", "half"]\n',
      [{ engine: "vllm", model: "org/m", dtype: "half", kv_cache_dtype: "fp8", image: "vllm/vllm-openai:v1" }],
    ],
    [
      "Triton's configuration",
      'name: "m"\nplatform: "onnxruntime_onnx"\nmax_batch_size: 0\ninput [ { name: "x" data_type: TYPE_INT8 } ]\noptimization { execution_accelerators { gpu_execution_accelerator : [ { name : "tensorrt"\nparameters { key: "precision_mode" value: "FP16" } } ] } }\n',
      [{ engine: "triton", model: "m", endpoint: "m", declared: "FP16" }],
    ],
  ])("as %s is read", async (_, text, launches) => {
    const found = await launchesOf(text);
    expect(found).toMatchObject(launches);
    expect(found).toHaveLength(launches.length);
  });

  it.each([
    ["prose", "We compared vllm serve with ollama run on a 4090.\n"],
    ["Markdown", "# Serving\n\n```sh\nvllm serve org/m\n```\n"],
    ["an unrelated script", "#!/bin/sh\nnpm test\n"],
    ["unrelated YAML", "model: a\nname: b\n"],
    ["commented lines alone", "#!/bin/sh\n# vllm serve org/m --quantization fp8\n"],
  ])("is not seen in %s", async (_, text) => {
    await expect(launchesOf(text)).rejects.toThrow(/known to no reader/);
  });

  it("has no readings, and says what it does not tell", async () => {
    const evidence = await readLaunch("catalog:\n  a:\n    url: ollama://b:1b\n    engine: OLlama\n");
    expect(evidence).toMatchObject({ format: "launch", readings: [], unusable: [] });
    expect(evidence.problems).toEqual(['a: "b:1b" has no tag that states a precision: `ollama show` tells it.']);
  });
});

describe("recognition", () => {
  it.each([
    ["blank lines", "\n".repeat(65_000)],
    ["spaces", `${" ".repeat(60_000)}x`],
    ["lines of spaces below a runner", ` runner: x\n${`${" ".repeat(200)}\n`.repeat(300)}`],
    ["runners", " runner: x\n".repeat(5_900)],
    ["quotes", `a: ${'"'.repeat(60_000)}`],
    ["dashes", `a: ${"-".repeat(60_000)}`],
    ["colons", `vllm\nimage: ${":".repeat(60_000)}`],
    ["slashes", `vllm serve ${"/".repeat(60_000)}x`],
    ["braces", `{{${"{{".repeat(20_000)}`],
    ["words", `${"python ".repeat(9_000)}vllm serve`],
  ])("of %s without end ends", async (_, text) => {
    const found = await readLaunch(text).catch((error: Error) => error);
    expect(found instanceof Error || found.format === "launch").toBe(true);
  });
});

describe("files of other servers", () => {
  it.each<[string, string, object]>([
    [
      "a Modelfile of Ollama",
      'FROM llama3.1:8b-instruct-q4_K_M\nPARAMETER num_ctx 16384\nSYSTEM """FROM x"""\n',
      { engine: "ollama", model: "llama3.1:8b-instruct-q4_K_M", max_model_len: 16_384, precision: { class: "q4" } },
    ],
    [
      "a Modelfile of a file",
      "# FROM other\nFROM ./m-Q8_0.gguf\nTEMPLATE x\n",
      { engine: "ollama", model: "./m-Q8_0.gguf", precision: { class: "q8" } },
    ],
    [
      "serving.properties of DJL Serving",
      "engine=Python\noption.model_id=org/m\noption.tensor_parallel_degree=4\noption.quantize=fp8\noption.rolling_batch=vllm\n",
      { engine: "vllm", model: "org/m", tensor_parallel: 4, quantization: "fp8", quantized_at_load: true },
    ],
    [
      "a service of Compose that its environment sets",
      "services:\n  a:\n    image: ghcr.io/huggingface/text-generation-inference:2\n    environment: [MODEL_ID=org/m, QUANTIZE=eetq]\n",
      { engine: "tgi", model: "org/m", quantization: "eetq", precision: { class: "int8" } },
    ],
    [
      "a model of SageMaker",
      "R:\n  PrimaryContainer:\n    Image: 1.dkr.ecr.x.amazonaws.com/huggingface-pytorch-tgi-inference:2.4\n    Environment: { HF_MODEL_ID: org/m, HF_MODEL_QUANTIZE: bitsandbytes }\n",
      { engine: "tgi", model: "org/m", quantization: "bitsandbytes", precision: { class: "int8" } },
    ],
    [
      "a proxy that starts servers",
      "models:\n  a:\n    cmd: >\n      /opt/llama-server-f3252055 --port 1\n      --model /m/x-Q4_K_M.gguf --ctx-size 4096\n",
      { name: "a", engine: "llama.cpp", max_model_len: 4096, precision: { class: "q4" } },
    ],
    [
      "a service of dstack",
      "type: service\nname: s\nimage: ghcr.io/huggingface/text-generation-inference:3\nenv:\n  - MODEL_ID=org/m\ncommands:\n  - text-generation-launcher --port 80 --quantize eetq\n",
      { name: "s", engine: "tgi", model: "org/m", quantization: "eetq", quantized_at_load: true },
    ],
    [
      "a DynamoGraphDeployment",
      "apiVersion: nvidia.com/v1alpha1\nkind: DynamoGraphDeployment\nmetadata: { name: d }\nspec:\n  services:\n    Worker:\n      extraPodSpec:\n        mainContainer:\n          image: $IMAGE\n          command: [python3, -m, dynamo.sglang]\n          args: [--model-path, org/m, --quantization, fp8]\n",
      { engine: "sglang", model: "org/m", quantization: "fp8" },
    ],
    [
      "a RayService",
      "apiVersion: ray.io/v1\nkind: RayService\nmetadata: { name: r }\nspec:\n  serveConfigV2: |\n    applications:\n    - args:\n        llm_configs:\n        - model_loading_config: { model_id: m, model_source: org/m }\n          accelerator_type: L4\n          engine_kwargs: { quantization: fp8, kv_cache_dtype: fp8 }\n",
      { engine: "vllm", model: "org/m", quantization: "fp8", kv_cache_dtype: "fp8", hardware: "L4" },
    ],
  ])("are read: %s", async (_, text, expected) => {
    expect(await launchesOf(text)).toMatchObject([expected]);
  });

  it("are no Dockerfile, and a Dockerfile is none of them", async () => {
    const text = "FROM vllm/vllm-openai\nCMD vllm serve org/m\n";
    expect(await launchesOf(text)).toMatchObject([{ engine: "vllm", model: "org/m" }]);
  });
});

describe("words around a server", () => {
  it.each<readonly [string, string, object]>([
    [
      "a volume is no image",
      "docker run -v ./vllm:/root/.cache/vllm --name x/vllm:1 vllm/vllm-openai:v1 org/m --kv-cache-dtype fp8",
      { image: "vllm/vllm-openai:v1", model: "org/m", kvCacheDtype: "fp8" },
    ],
    [
      "an entry point comes first",
      "docker run --entrypoint vllm registry/vllm:1 serve org/m -q awq",
      { engine: "vllm", model: "org/m", quantization: "awq" },
    ],
    ["a pinned process", "taskset -c 0-15 vllm serve org/m -q awq", { model: "org/m", quantization: "awq" }],
    [
      "a launcher of TensorRT-LLM",
      "mpirun -n 8 trtllm-llmapi-launch trtllm-serve org/m --tp_size 16 --kv_cache_dtype fp8",
      { engine: "tensorrt-llm", model: "org/m", tensorParallel: 16, kvCacheDtype: "fp8" },
    ],
    [
      "a router that launches its servers",
      "python -m sglang_router.launch_server --model-path org/m --quantization fp8",
      { engine: "sglang", model: "org/m", quantization: "fp8" },
    ],
    [
      "a command on another host",
      'M=org/m\nssh -p 22 host "docker run --gpus all vllm/vllm-openai:v1 vllm serve $M -q awq"',
      { model: "org/m", quantization: "awq" },
    ],
    [
      "a command that is put together",
      'C="A=1 \\\n vllm serve org/m \\\n -q awq"\neval "$C &"',
      { model: "org/m", quantization: "awq" },
    ],
    [
      "a plugin that quantizes",
      `vllm serve org/m --additional-config '{"online_quant_config": {"global_quant_config": "ptpc_fp8"}}'`,
      { model: "org/m", quantization: "additional-config" },
    ],
    [
      "flags behind arithmetic",
      "vllm serve org/m --max-model-len $((8 * 1024)) --kv-cache-dtype fp8",
      { model: "org/m", maxModelLen: null, kvCacheDtype: "fp8" },
    ],
    [
      "flags behind a variable that must be set",
      "vllm serve --model $" + "{MODEL:?set MODEL first} --kv-cache-dtype fp8",
      { model: null, kvCacheDtype: "fp8" },
    ],
    [
      "a server whose number is kept",
      'ID=$(docker run -d -p $(next "port"):80 vllm/vllm-openai:v1 --model org/m --kv-cache-dtype fp8)',
      { model: "org/m", kvCacheDtype: "fp8" },
    ],
    [
      "exported variables of the engine",
      "export LLAMA_ARG_CACHE_TYPE_K=q8_0 QUANTIZATION=awq\nexport LLAMA_ARG_MODEL=m.gguf\nllama-server --port 1",
      { model: "m.gguf", kvCacheDtype: "q8_0", quantization: null },
    ],
    ["an image of a cluster", "singularity exec --nv vllm.sif vllm serve org/m -q awq", { quantization: "awq" }],
    ["a context of the model's own", "llama-server -m m-Q4_K_M.gguf -c 0", { engine: "llama.cpp", maxModelLen: null }],
  ])("%s", (_, script, expected) => {
    expect(launchesOfScript(script)).toMatchObject([expected]);
  });

  it.each(["$VLLM_EXTRA_ARGS", '"$EXTRA_FLAGS"', '"$@"'])("leaves open what flags in %s may decide", (rest) => {
    const [launch] = launchesOfScript(`vllm serve org/m ${rest} --quantization awq`);
    expect(launch).toMatchObject({ model: "org/m", quantization: "awq" });
    expect(launch?.kvCacheDtype).toMatch(/^\$\{/);
    expect(launch && launchKv(launch)).toBeNull();
    expect(launch?.notes).toEqual([expect.stringContaining("holds flags")]);
  });

  it("reads the variables of llama.cpp", async () => {
    const text = `services:
  llm:
    image: ghcr.io/ggml-org/llama.cpp:server-cuda
    environment:
      LLAMA_ARG_MODEL: /models/m-Q4_K_M.gguf
      LLAMA_ARG_CTX_SIZE: 32768
      LLAMA_ARG_CACHE_TYPE_K: q8_0
      LLAMA_ARG_CACHE_TYPE_V: q8_0
`;
    expect(await launchesOf(text)).toMatchObject([
      { model: "/models/m-Q4_K_M.gguf", max_model_len: 32_768, precision: { kv: { bits: 8, kind: "int" } } },
    ]);
  });

  it("finds a model of a chart that says no more than its image", async () => {
    const text = `servingEngineSpec:
  modelSpec:
  - name: m
    repository: vllm/vllm-openai
    modelURL: org/m
routerSpec: { repository: lmcache/lmstack-router, tag: v1 }
`;
    expect(await launchesOf(text)).toMatchObject([{ name: "m", engine: "vllm", model: "org/m" }]);
  });

  it("reads what a chart says inside of its model", async () => {
    const text = `image: { repository: vllm/vllm-openai, tag: v1 }
model:
  name: org/m
  quantization: fp8
  maxModelLen: 8192
`;
    expect(await launchesOf(text)).toMatchObject([{ model: "org/m", quantization: "fp8", max_model_len: 8_192 }]);
  });

  it("starts nothing that a script only prints", () => {
    const help = (to: string) => `cat ${to}<<'END'\n  vllm serve org/m -q awq\nEND\nvllm serve org/n\n`;
    expect(launchesOfScript(help("")).map((one) => one.model)).toEqual(["org/n"]);
    expect(launchesOfScript(help("> run.sh ")).map((one) => one.model)).toEqual(["org/m", "org/n"]);
  });

  it("reads all lines of a proxy's command as one", async () => {
    const text = `models:
  qwen:
    cmd: |
      llama-server --port 1
      # -ctk f16
      -m /models/m-Q4_K_M.gguf
      -ctk q8_0 -ctv q8_0
`;
    expect(await launchesOf(text)).toMatchObject([
      { model: "/models/m-Q4_K_M.gguf", precision: { kv: { bits: 8, kind: "int" } } },
    ]);
  });

  it("takes the quotes from the command line of a service", async () => {
    const text = `services:
  llm:
    image: vllm/vllm-openai:v1
    command: --model "org/m" --quantization 'awq'
  shell:
    image: vllm/vllm-openai:v1
    entrypoint: /bin/sh -c
    command: '"vllm serve org/n --quantization fp8"'
`;
    expect(await launchesOf(text)).toMatchObject([
      { model: "org/m", quantization: "awq" },
      { model: "org/n", quantization: "fp8" },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { about, config, evaluated, INT8, manifest, packed, tierGate, UNNAMED, weights } from "../support/tier-world.ts";

interface Started {
  readonly tier: string;
  readonly flags: readonly string[];
  readonly model?: "llama" | "small";
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

async function started({ tier, flags, model = "small", files = INT8 }: Started, ...rules: readonly string[]) {
  const own = Object.fromEntries(Object.entries(files).map(([name, content]) => [`models/small/${name}`, content]));
  const judged = await tierGate(
    { tier, model, models: UNNAMED, deployment: ", manifests: deploy.yaml" },
    { "deploy.yaml": manifest(`org/${model}`, ...flags), "evals/small.json": evaluated("org/small", 0.68), ...own },
  );
  return about(judged, ...rules);
}

/** A checkpoint with a scheme of its own for the KV cache. */
const FP8_KV = {
  ...INT8,
  "config.json": config("w8a8").replace(
    '"format":"int-quantized"',
    '"format":"int-quantized","kv_cache_scheme":{"num_bits":8,"type":"float"}',
  ),
};

describe("the precision of a KV cache", () => {
  const kv = (flags: readonly string[], accepted: string, files = INT8) =>
    started({ tier: `precisions: any, kv_cache: [${accepted}]`, flags, files }, "tier/precision", "tier/unverified");

  it("is what the flag says", async () => {
    expect(await kv(["--kv-cache-dtype", "fp8_e5m2"], "fp8")).toEqual([
      'pass "chat" keeps its KV cache in 8-bit float (deploy.yaml), which the tier "realtime" accepts',
    ]);
    expect(await kv(["--kv-cache-dtype=int4_per_token_head"], "fp8, int8")).toEqual([
      'fail "chat" keeps its KV cache in 4-bit int (deploy.yaml); the tier "realtime" accepts fp8, int8',
    ]);
  });

  it("is the checkpoint's where the flag leaves it open, and the flag's where it does not", async () => {
    expect((await kv(["--kv-cache-dtype", "auto"], "fp8", FP8_KV))[0]).toMatch(/^pass .* 8-bit float/);
    expect((await kv([], "fp8", FP8_KV))[0]).toMatch(/^pass .* 8-bit float/);
    expect((await kv(["--kv-cache-dtype", "bfloat16"], "fp8", FP8_KV))[0]).toMatch(/^fail .* 16-bit float/);
  });

  it("is the engine's own where nothing says otherwise", async () => {
    expect((await kv([], "bf16"))[0]).toMatch(/^pass "chat" keeps its KV cache in 16-bit float/);
    expect((await kv(["--dtype", "float32"], "bf16"))[0]).toMatch(/^fail "chat" keeps its KV cache in 32-bit float/);
  });

  it("is not the engine's own where the checkpoint has a scheme that nobody knows", async () => {
    const schemed = (scheme: string) => ({
      ...INT8,
      "config.json": FP8_KV["config.json"].replace('{"num_bits":8,"type":"float"}', scheme),
    });
    expect(await kv([], "bf16", schemed('"turbo3"'))).toEqual([
      'unknown "chat": the precision of its KV cache, of which the tier "realtime" accepts bf16, cannot be told: the scheme of the KV cache in its configuration is not known',
    ]);
    expect((await kv(["--kv-cache-dtype", "bfloat16"], "bf16", schemed('"turbo3"')))[0]).toMatch(/^pass /);
    expect((await kv([], "bf16", schemed('"auto"')))[0]).toMatch(/^pass .* 16-bit float/);
  });

  it("is not the checkpoint's where the flag has a word that nobody knows", async () => {
    expect(await kv(["--kv-cache-dtype", "turbo3"], "fp8", FP8_KV)).toEqual([
      'unknown "chat": the precision of its KV cache, of which the tier "realtime" accepts fp8, cannot be told: the KV cache\'s type "turbo3" is not known',
    ]);
  });

  it("is not the engine's own where the value of the flag is not in the file", async () => {
    expect((await kv(["--kv-cache-dtype", "$(KV)"], "bf16"))[0]).toMatch(/^unknown .* type "\$\(KV\)" is not known$/);
  });

  it("cannot be told without a manifest", async () => {
    const judged = await tierGate({ tier: "precisions: any, kv_cache: [fp8]" });
    expect(judged.findings.find((one) => one.rule === "tier/unverified")).toMatchObject({
      outcome: "unknown",
      hint: 'write deployments."chat".manifests: the file whose flags start it (--kv-cache-dtype)',
    });
  });

  it("is told to correct manifests that are written and start something else, or match nothing", async () => {
    const tier = "precisions: any, kv_cache: [fp8]";
    for (const deployment of [", manifests: other.yaml", ", manifests: none.yaml"]) {
      const judged = await tierGate({ tier, deployment }, { "other.yaml": manifest("org/other") });
      expect(judged.findings.find((one) => one.rule === "tier/unverified")).toMatchObject({
        hint: 'correct deployments."chat".manifests: the file whose flags start it (--kv-cache-dtype)',
      });
    }
  });
});

describe("flags against a checkpoint", () => {
  it("quantize one of 16 bits at load, which is a claim", async () => {
    const given = { model: "llama", flags: ["--quantization", "fp8"] } as const;
    expect(await started({ ...given, tier: "precisions: [fp8]" }, "tier/precision")).toEqual([
      'pass "chat" serves fp8 (weights 8-bit float, activations 8-bit float; grade C: --quantization fp8 in deploy.yaml), which the tier "realtime" accepts',
    ]);
    expect((await started({ ...given, tier: "precisions: [bf16]" }, "tier/precision"))[0]).toMatch(
      /^fail .*serves fp8/,
    );
    expect((await started({ ...given, tier: "precisions: any, verified: true" }, "tier/unverified"))[0]).toMatch(
      /^unknown "chat" is fp8 .*: a claim, and the tier "realtime" asks for proof$/,
    );
  });

  it("quantize it to something where they do not say to what", async () => {
    const given = {
      model: "llama",
      flags: ["--quantization", "torchao"],
      tier: "precisions: [bf16], verified: true",
    } as const;
    expect(await started(given, "tier/precision", "tier/unverified")).toEqual([
      'unknown "chat": whether it is of a precision that the tier "realtime" accepts (bf16) cannot be told: the artefact is bf16; "torchao" quantizes it while it is loaded, and does not say to what',
    ]);
  });

  it.each([
    ["--quantization", "$(QUANT)", "the value of its quantization, $(QUANT), is not in the file"],
    ["--dtype", "{{ .Values.dtype }}", "the value of its dtype, {{ .Values.dtype }}, is not in the file"],
    ["--quantization", "brand-new", 'what its quantization "brand-new" makes of it is not known'],
  ])("leave it open where their value does: %s %s", async (flag, value, why) => {
    const given = { model: "llama", flags: [flag, value], tier: "precisions: [bf16], verified: true" } as const;
    expect(await started(given, "tier/precision", "tier/unverified")).toEqual([
      `unknown "chat": whether it is of a precision that the tier "realtime" accepts (bf16) cannot be told: the artefact is bf16; ${why}`,
    ]);
  });

  it.each([
    [["--config", "/etc/vllm.yaml"], "the value of its quantization, $(/etc/vllm.yaml), is not in the file"],
    [["--load-format", "bitsandbytes"], null],
    [
      ["--hf-overrides", "{'quantization_config': {}}"],
      'what its quantization "hf-overrides" makes of it is not known',
    ],
  ])("may stand where no flag says them: %s", async (flags, why) => {
    const given = { model: "llama", flags, tier: "precisions: [bf16]" } as const;
    const [said] = await started(given, "tier/precision", "tier/unverified");
    expect(said).toMatch(why === null ? /^fail .* serves nf4/ : /^unknown /);
    if (why !== null) expect(said).toContain(why);
  });

  it("start another than the artefact, by the name of what they start", async () => {
    const judged = await tierGate(
      { tier: "precisions: [int8]", model: "small", models: UNNAMED, deployment: ", manifests: deploy.yaml" },
      {
        "deploy.yaml": manifest("/models/Llama-3.1-70B-bf16"),
        "evals/small.json": evaluated("org/small", 0.68),
        ...Object.fromEntries(Object.entries(INT8).map(([name, file]) => [`models/small/${name}`, file])),
      },
    );
    expect(about(judged, "tier/mismatch")).toEqual([
      'fail "chat": the name "/models/Llama-3.1-70B-bf16" that is started says bf16, the artefact is int8 (models/small/model.safetensors)',
    ]);
  });

  it("widen it, which is a claim too", async () => {
    const judged = await tierGate(
      { tier: "precisions: [bf16]", model: "llama", deployment: ", manifests: deploy.yaml" },
      { "deploy.yaml": manifest("org/llama", "--dtype", "float32") },
    );
    expect(about(judged, "tier/precision")).toEqual([
      'fail "chat" serves fp32 (weights 32-bit float, activations 32-bit float; grade C: --dtype float32 in deploy.yaml); the tier "realtime" accepts bf16',
    ]);
    expect(judged.findings.find((one) => one.rule === "tier/precision")?.hint).toMatch(
      /^deploy.yaml loads it otherwise than it is stored: start it without --dtype float32/,
    );
  });

  it.each([
    ["--quantization fp8 of AWQ", "fp8", packed("awq", 4), 'quantization "fp8" is 8-bit float, the artefact is int4'],
    [
      "fp8 of int8: as many bits of another kind",
      "fp8",
      INT8,
      'quantization "fp8" is 8-bit float, the artefact is int8',
    ],
  ])("contradict what is quantized already: %s", async (_, flag, files, says) => {
    const said = await started({ tier: "precisions: any", flags: ["--quantization", flag], files }, "tier/mismatch");
    expect(said).toEqual([`fail "chat": ${says} (models/small/model.safetensors)`]);
  });

  it.each([
    ["awq", packed("awq", 4)],
    ["gptq_marlin", packed("gptq", 8)],
    ["gptq", packed("gptq", 4)],
    ["compressed-tensors", INT8],
  ])("agree with it: %s", async (flag, files) => {
    const said = await started({ tier: "precisions: any", flags: ["--quantization", flag], files }, "tier/mismatch");
    expect(said).toEqual(['pass "chat": nothing contradicts models/small/model.safetensors']);
  });

  it("contradict one that is not quantized where the engine needs it to be", async () => {
    const given = { model: "llama", flags: ["--quantization", "awq"], tier: "precisions: any" } as const;
    expect((await started(given, "tier/mismatch"))[0]).toMatch(
      /^fail "chat": quantization "awq" is 4-bit int, the artefact is bf16/,
    );
  });
});

describe("weights of 32 bits", () => {
  it("are loaded in 16 by vLLM, of a kind that only its --dtype tells", async () => {
    const files = { "model.safetensors": weights("F32"), "config.json": config() };
    const tier = "precisions: [fp32]";
    const of = (...flags: string[]) => started({ tier, flags, files }, "tier/precision", "tier/unverified");
    expect((await of("--dtype", "float32"))[0]).toMatch(/^pass "chat" serves fp32/);
    expect((await of("--dtype", "half"))[0]).toMatch(/^fail "chat" serves fp16/);
    expect((await of())[0]).toMatch(/^fail "chat" serves weights of an unknown precision \(weights 16-bit float/);
  });
});

describe("evidence/mismatch", () => {
  const starts = async (deploy: string, model = "llama-w8a8") =>
    about(await tierGate({ model, deployment: ", manifests: deploy.yaml" }, { "deploy.yaml": deploy }), "evidence/");

  it("refuses manifests that start another model", async () => {
    expect(await starts(manifest("org/other"))).toEqual([
      'fail "chat": it is said to serve "llama-w8a8", and its manifests start "org/other" (deploy.yaml)',
    ]);
  });

  it.each(["org/llama-w8a8", "llama-w8a8", "models/llama-w8a8", "/mnt/weights/llama-w8a8", "hf://org/llama-w8a8"])(
    "knows the model by each of its names: %s",
    async (name) => {
      expect(await starts(manifest(name))).toEqual(['pass "chat": deploy.yaml names no other model']);
    },
  );

  it("takes a path that tells nothing for the model, and the path of a known one for that", async () => {
    expect(await starts(manifest("/mnt/models"))).toEqual(['pass "chat": deploy.yaml names no other model']);
    expect((await starts(manifest("/mnt/llama")))[0]).toMatch(/^fail "chat": .*start "\/mnt\/llama"/);
  });

  it("cannot tell which of two ways is the deployment's", async () => {
    const two = `${manifest("org/llama-w8a8", "--kv-cache-dtype", "fp8")}---\n${manifest("org/llama-w8a8")}`;
    expect(await starts(two)).toEqual([
      'unknown "chat": its manifests start the model in 2 ways (deploy.yaml: KV fp8; deploy.yaml: no flag)',
    ]);
  });

  it("cannot tell what is deployed where nothing starts a server, or a named file is none that is known", async () => {
    const service = "apiVersion: v1\nkind: Service\nmetadata: { name: chat }\n";
    expect(await starts(service)).toEqual([
      'unknown "chat": nothing in deploy.yaml starts a server that is known, so what is deployed cannot be told',
    ]);
    expect(await starts("only words\n")).toEqual([
      'unknown "chat": deploy.yaml: no known format: text that is neither JSON nor a table',
      'unknown "chat": nothing in deploy.yaml starts a server that is known, so what is deployed cannot be told',
    ]);
  });

  it("does not blame a candidate that is only tried in the place", async () => {
    const judged = await tierGate(
      { tier: "precisions: [bf16]", deployment: ", manifests: deploy.yaml" },
      { "deploy.yaml": manifest("org/llama-w8a8") },
    );
    expect(judged.findings.find((one) => one.rule === "tier/precision")?.hint).toMatch(/"llama" would pass/);
  });
});

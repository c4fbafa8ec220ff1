import { describe, expect, it } from "vitest";
import { gate } from "../gate/support.ts";
import {
  about,
  config,
  evaluated,
  FAMILY,
  INT8,
  manifest,
  policyText,
  tierGate,
  UNNAMED,
  weights,
} from "../support/tier-world.ts";

type Files = Readonly<Record<string, string | Uint8Array | null>>;

describe("tier/native", () => {
  const on = async (deployment: string, more = "", files: Files = {}, model = "llama-w8a8") =>
    about(
      await tierGate({ tier: "precisions: any", model, deployment, more }, files),
      "tier/native",
      "tier/memory",
      "tier/unverified",
    );
  const fp8 = {
    "models/llama-w8a8/model.safetensors": weights("F8_E4M3"),
    "models/llama-w8a8/config.json": config("fp8"),
  };

  it("warns of a precision that the hardware only emulates", async () => {
    expect(await on(", hardware: a100-80gb", "", fp8)).toContainEqual(
      expect.stringMatching(
        /^warn "chat" serves fp8 on a100-80gb \(deployments\."chat"\.hardware\), which computes in .* \(the table of [0-9-]+\): it saves memory there, not time$/,
      ),
    );
    expect((await on(", hardware: h100", "", fp8))[0]).toMatch(/^pass .*which computes in it$/);
  });

  it("believes the policy's hardware before the table", async () => {
    const more = "hardware: { a100-80gb: { native: [fp8] }, mine: { native: [w8a8], memory: 24GiB } }";
    expect((await on(", hardware: a100-80gb", more, fp8))[0]).toMatch(/^pass /);
    expect((await on(", hardware: mine", more))[0]).toMatch(/^pass /);
    expect((await on(", hardware: mine", more, fp8))[0]).toMatch(/^warn .*which computes in int8 \(hardware\."mine"\)/);
  });

  it("knows nothing of an accelerator that nobody names, which is a warning unless memory is asked", async () => {
    expect(await on(", hardware: abacus")).toEqual([
      'warn "chat": nothing is known of the accelerator "abacus" (deployments."chat".hardware)',
    ]);
  });

  it("knows the accelerator by the policy, the manifests, or the instance", async () => {
    expect((await on(""))[0]).toMatch(/^pass "chat" serves int8 on l4 \(the instance g6\.xlarge\)/);
    const node = manifest("org/llama-w8a8").replace(
      "      containers:",
      "      nodeSelector: { nvidia.com/gpu.product: Tesla-V100-SXM2-16GB }\n      containers:",
    );
    expect((await on(", manifests: d.yaml", "", { "d.yaml": node }))[0]).toMatch(
      /^warn .*int8 on Tesla-V100.*\(d\.yaml\)/,
    );
    expect((await on(", manifests: d.yaml, hardware: h100", "", { "d.yaml": node }))[0]).toMatch(
      /^pass .*int8 on h100/,
    );
    expect((await on(", hardware: g5.xlarge"))[0]).toMatch(
      /^pass "chat" serves int8 on a10g \(deployments."chat".hardware: the instance g5.xlarge\)/,
    );
  });
});

describe("tier/memory", () => {
  const needs = async (memory: string, serving = "", files: Files = {}, deployment = "") => {
    const text = policyText({
      tier: "precisions: any",
      deployment: `, hardware: mine${deployment}`,
      more: `hardware: { mine: { native: [int8], memory: ${memory} } }`,
    }).replace("replicas: 1 }", `replicas: 1${serving} }`);
    const all = Object.entries({ ...FAMILY, ...files }).filter(
      (one): one is [string, string | Uint8Array] => one[1] !== null,
    );
    return about(await gate(text, Object.fromEntries(all)), "tier/memory", "tier/unverified");
  };
  const LOAD = ", max_context: 4096, max_concurrency: 1000";

  it("adds up weights and overhead", async () => {
    expect(await needs("2GiB")).toEqual([
      'pass "chat" needs 1 GiB of each mine (weights 9.1 KiB, overhead 1 GiB), and has 1.8 GiB of its 2 GiB',
    ]);
    expect(await needs("1GiB")).toEqual([
      'fail "chat" needs 1 GiB of each mine (weights 9.1 KiB, overhead 1 GiB), and may use 942.1 MiB of its 1 GiB',
    ]);
  });

  it("adds the KV cache at the declared load: 2 layers of 2 × 2 heads of 16, at 16 bits", async () => {
    expect(await needs("2GiB", LOAD)).toEqual([
      'fail "chat" needs 2 GiB of each mine (weights 9.1 KiB, KV cache 1000 MiB (1000 × 4096 tokens), overhead 1 GiB), and may use 1.8 GiB of its 2 GiB',
    ]);
  });

  it("halves it where a flag keeps it in 8 bits", async () => {
    const files = { "d.yaml": manifest("org/llama-w8a8", "--kv-cache-dtype", "fp8") };
    expect((await needs("2GiB", LOAD, files, ", manifests: d.yaml"))[0]).toMatch(/^pass .*KV cache 500 MiB/);
  });

  it("takes the longest sequence from a flag where the policy does not say it", async () => {
    const files = { "d.yaml": manifest("org/llama-w8a8", "--max-model-len", "4096") };
    expect((await needs("2GiB", ", max_concurrency: 10", files, ", manifests: d.yaml"))[0]).toMatch(/10 × 4096 tokens/);
  });

  it("cannot be told where a flag leaves open what is loaded, which says nothing against the size of the files", async () => {
    const files = { "d.yaml": manifest("org/llama", "--quantization", "$(Q)") };
    const deployment = ", hardware: mine, manifests: d.yaml";
    const more = "hardware: { mine: { native: [bf16], memory: 2GiB } }";
    const text = policyText({ tier: "precisions: any, max_size: 1KB", model: "llama", deployment, more });
    const judged = await gate(text.replace("replicas: 1 }", `replicas: 1${LOAD} }`), { ...FAMILY, ...files });
    expect(about(judged, "tier/size", "tier/unverified")).toEqual([
      'fail "chat": its weights take 16.9 KB, more than the 1 KB that the tier "realtime" allows',
      'unknown "chat": how much memory its weights take cannot be told: the artefact is bf16; the value of its quantization, $(Q), is not in the file',
    ]);
  });

  it("says what is missing where a load is declared", async () => {
    const lacks = (what: string) => [
      `unknown "chat": whether it fits its accelerator cannot be told: ${what} is not known`,
    ];
    expect(await needs("2GiB", ", max_concurrency: 10")).toEqual(lacks("its longest sequence"));
    expect(await needs("2GiB", ", max_context: 10")).toEqual(lacks("its concurrency"));
    const shapeless = { "models/llama-w8a8/config.json": null };
    expect(await needs("2GiB", LOAD, shapeless)).toEqual(lacks("the shape of its KV cache"));
  });
});

describe("one artefact of a model whose evidence holds two settings", () => {
  it("proves both", async () => {
    const tuned = (peft: string, acc: number) => {
      const config = { model: "hf", model_args: `pretrained=org/small,peft=${peft}`, limit: null };
      return evaluated("org/small", acc, { config });
    };
    const judged = await tierGate(
      {
        ...{ tier: "precisions: [int8], verified: true", models: UNNAMED, model: '"small[adapter=org/a]"' },
        other: '  b: { model: "small[adapter=org/b]", tier: realtime }',
      },
      {
        ...Object.fromEntries(Object.entries(INT8).map(([name, content]) => [`models/small/${name}`, content])),
        "evals/a.json": tuned("org/a", 0.7),
        "evals/b.json": tuned("org/b", 0.6),
      },
    );
    expect(about(judged, "tier/unverified")).toEqual([
      expect.stringMatching(/^pass "chat" is proved/),
      expect.stringMatching(/^pass "b" is proved/),
    ]);
  });
});

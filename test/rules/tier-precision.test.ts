import { describe, expect, it } from "vitest";
import { gate } from "../gate/support.ts";
import {
  about,
  config,
  evaluated,
  FAMILY,
  INT8,
  packed,
  policyText,
  serving,
  tierGate,
  UNNAMED,
  weights,
} from "../support/tier-world.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const serves = async (tier: string, files: Files, models?: string) =>
  about(await serving(tier, files, models), "tier/precision", "tier/unverified", "tier/mismatch");

describe("tier/precision", () => {
  it("takes what the bytes are", async () => {
    expect(await serves("precisions: [int8, fp8]", INT8)).toContain(
      'pass "chat" serves int8 (weights 8-bit int, activations 8-bit int; grade A: bytes of models/small/model.safetensors), which the tier "realtime" accepts',
    );
  });

  it("refuses another class, and names the axis where the weights alone would fit", async () => {
    const wide = { ...INT8, "config.json": config("w8a16") };
    expect((await serves("precisions: [fp8, int4]", INT8)).filter((one) => one.startsWith("fail"))).toEqual([
      'fail "chat" serves int8 (weights 8-bit int, activations 8-bit int; grade A: bytes of models/small/model.safetensors); the tier "realtime" accepts fp8, int4',
    ]);
    expect((await serves("precisions: [w8a8]", wide)).filter((one) => one.startsWith("fail"))).toEqual([
      'fail "chat" serves int8 (weights 8-bit int, activations 16-bit float; grade A: bytes of models/small/model.safetensors); the tier "realtime" accepts w8a8: its weights fit w8a8, its activations are 16-bit float',
    ]);
    expect((await serves("precisions: [int8]", wide))[1]).toMatch(/^pass/);
  });

  it("refuses 32 bits in an edge tier, and says what the tier would take", async () => {
    const judged = await tierGate(
      { tier: "precisions: [int8, fp16]", model: "llama" },
      { "models/llama/model.safetensors": weights("F32") },
    );
    expect(judged.findings.find((one) => one.rule === "tier/precision")).toMatchObject({
      outcome: "fail",
      hint: expect.stringMatching(/^"llama-w8a8" is such a variant: int8, grade A; "llama-w8a8" would pass/),
    });
  });

  it.each(["auto", "latest", "quantized"])("takes a claim of %s for none", async (word) => {
    const models = UNNAMED.replaceAll("small", word).replace(`, artifact: models/${word}`, "");
    const judged = await tierGate(
      { tier: "precisions: [int8]", model: word, models },
      { "evals/claim.json": evaluated(`org/${word}`, 0.68) },
    );
    expect(about(judged, "tier/unverified")).toEqual([
      'unknown "chat": whether it is of a precision that the tier "realtime" accepts (int8) cannot be told',
    ]);
  });

  it("cannot tell the precision of a model that no evidence knows", async () => {
    const judged = await tierGate({ model: "nobody" });
    expect(judged.verdict).toBe("inconclusive");
    expect(about(judged, "tier/")).toEqual([
      'unknown "chat": whether it is of a precision that the tier "realtime" accepts (int8, fp8) cannot be told',
    ]);
  });
});

describe("tier/mismatch", () => {
  const claims = async (claim: string, files: Files = INT8) =>
    (await serves("precisions: any", files, UNNAMED.replace("artifact: models/small", claim))).filter((one) =>
      one.startsWith("fail"),
    );

  it("says the bytes against the policy's own word", async () => {
    const bf16 = { "model.safetensors": weights("BF16"), "config.json": config() };
    expect(await claims("artifact: models/small, precision: int8", bf16)).toEqual([
      'fail "chat": models."small".precision says int8, models/small/model.safetensors is bf16',
    ]);
  });

  it("says the bytes against a name: as many bits are not as good as any", async () => {
    const int4 = packed("awq", 4);
    expect(await claims("artifact: models/small, precision: int8", int4)).toEqual([
      expect.stringMatching(
        /^fail "chat": models\."small"\.precision says int8, models\/small\/model.safetensors is int4/,
      ),
    ]);
    expect(await claims("artifact: models/small, precision: gptq")).toEqual([]);
  });

  it("says one claim against another", async () => {
    const models = UNNAMED.replace("org/small", "org/small-int4").replace("artifact: models/small", "precision: int8");
    const judged = await tierGate(
      { tier: "precisions: [int8]", model: "small", models },
      { "evals/small.json": evaluated("org/small-int4", 0.68) },
    );
    expect(about(judged, "tier/mismatch")).toEqual([
      'fail "chat": models."small".precision says int8, the name "org/small-int4" says int4',
    ]);
  });

  it("says config.json against the tensors", async () => {
    const said = await claims("artifact: models/small", {
      "model.safetensors": weights("BF16"),
      "config.json": config("fp8"),
    });
    expect(said).toEqual([
      expect.stringMatching(/^fail "chat": config.json: \/quantization_config says fp8 \(fp8\), the tensors are bf16/),
    ]);
  });
});

describe("tier/undeclared", () => {
  const prices = "prices: { tokens: { gpt: { input_per_1m_usd: 0.4, output_per_1m_usd: 1.6 } } }";
  const undeclared = async (other: string, more = "") =>
    about(await tierGate({ other, more }, { "evals/gpt.json": evaluated("gpt", 0.7) }), "tier/undeclared");

  it("refuses a deployment without a tier, once the policy has tiers", async () => {
    expect(await undeclared("  api: { model: llama }")).toEqual([
      'fail "api" has no tier: which precisions it may have is open',
    ]);
  });

  it("asks nothing of a model that is priced by tokens, whether or not its cost is known", async () => {
    expect(await undeclared("  api: { model: gpt }", prices)).toEqual([]);
    expect(
      await undeclared(
        "  api: { model: gpt, workload: { requests_per_month: 9000, input_tokens: 9, output_tokens: 9 } }",
        prices,
      ),
    ).toEqual([]);
  });

  it("asks it where the model is served on instances all the same", async () => {
    expect(
      await undeclared("  api: { model: gpt, serving: { instance: g6.xlarge, replicas: 1 } }", prices),
    ).toHaveLength(1);
  });
});

describe("what only artefacts are known of", () => {
  it("is no subject, no alternative, and not listed as measured", async () => {
    const untried = { "evals/llama-w8a8.json": null, "loadtest/llama-w8a8.json": null };
    const judged = await tierGate({ tier: "precisions: [int8]", model: "llama" }, untried);
    expect(judged.undeployed.map((one) => one.id)).toEqual([]);
    expect(judged.findings.find((one) => one.rule === "tier/precision")?.hint).not.toMatch(/would pass/);
    const { "evals/llama-w8a8.json": _, "loadtest/llama-w8a8.json": __, ...files } = FAMILY;
    const alone = await gate(policyText({}).replace(/deployments:\n.*\n/, ""), files);
    expect(alone.subjects.map((one) => one.name)).toEqual(["llama"]);
    expect(about(alone, "policy/dead-rule")).toEqual(['unknown tiers."realtime": no deployment is in it']);
  });
});

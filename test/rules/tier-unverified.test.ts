import { describe, expect, it } from "vitest";
import { safetensorsFile } from "../precision/fixtures/safetensors.ts";
import { about, config, evaluated, INT8, pointer, serving, tierGate, UNNAMED, weights } from "../support/tier-world.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const serves = async (tier: string, files: Files) =>
  about(await serving(tier, files), "tier/precision", "tier/unverified");

describe("tier/unverified", () => {
  const unverified = async (files: Files) =>
    (await serves("precisions: [int8], verified: true", files)).filter((one) => !one.startsWith("pass"));
  const gguf = pointer(8000);

  it.each<[string, Files, RegExp]>([
    [
      "config.json alone is a declaration",
      { "config.json": config("w8a8") },
      /is int8 .*grade C: models\/small\/config.json\): a claim, and the tier "realtime" asks for proof$/,
    ],
    [
      "a pointer alone has a size and no shape",
      { "model.safetensors": gguf },
      /cannot be told: the artefact is not checked out: a pointer of Git LFS stands for its 8000 bytes/,
    ],
    [
      "weights beside the pointer to others may be either's",
      { "draft.safetensors": weights("I8"), "model.safetensors": pointer(16_000_000_000) },
      /it holds 2 artefacts \(models\/small\/draft.safetensors, models\/small\/model.safetensors\); name one of them$/,
    ],
    [
      "an adapter is not its model",
      {
        "adapter_model.safetensors": safetensorsFile({
          tensors: [["a.lora_A.weight", { dtype: "I8", shape: [4, 4] }]],
        }),
      },
      /cannot be told: it holds an adapter \(LoRA\) alone/,
    ],
    [
      "two artefacts are none",
      { "a.gguf": pointer(10), "b.gguf": pointer(10) },
      /it holds 2 artefacts \(models\/small\/a.gguf, models\/small\/b.gguf\); name one of them$/,
    ],
    [
      "a shard without its index",
      { "model-00001-of-00002.safetensors": weights("I8") },
      /is one of several shards, and their index \(model.safetensors.index.json\) is not beside it$/,
    ],
    ["an engine is opaque", { "a.plan": "ftrt" }, /cannot be told: models\/small\/a.plan is /],
    [
      "pickles are opaque",
      { "model.bin": new Uint8Array([0x50, 0x4b, 3, 4]) },
      /cannot be told: models\/small\/model.bin is /,
    ],
    [
      "nothing of a model",
      { "README.md": "x", "b.txt": "y" },
      /cannot be told: none of its 2 files is a model artefact$/,
    ],
    ["no file at all", {}, /cannot be told: no file matches "models\/small"$/],
    [
      "what is broken",
      { "model.safetensors": weights("I8").slice(0, 200) },
      /cannot be told: models\/small\/model.safetensors: it looks like safetensors, but it is cut off/,
    ],
  ])("%s", async (_, files, says) => {
    const said = await unverified(files);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^unknown "chat"/);
    expect(said[0]).toMatch(says);
  });

  it("takes sizes that agree with the shape beside them", async () => {
    const params = 128 * 64 * 2 + 2 * (64 * 64 + 2 * 64 * 32 + 64 * 64 + 3 * 64 * 128 + 2 * 64) + 64;
    const said = await serves("precisions: [bf16], verified: true", {
      "model.safetensors": pointer(2 * params + 800),
      "config.json": config(),
    });
    expect(said).toContain(
      'pass "chat" is proved to be bf16 (weights 16-bit float, activations 16-bit float; grade B: sizes of models/small/model.safetensors)',
    );
  });

  it("believes weights before pointers beside them, and passes over what a trainer leaves", async () => {
    const beside = { "pytorch_model.bin": pointer(9000), "training_args.bin": pointer(9), "optimizer.pt": pointer(9) };
    expect(await unverified({ ...INT8, ...beside })).toEqual([]);
  });

  it("proves two models by one artefact", async () => {
    const twin = `${UNNAMED}\n  twin: { aliases: [org/twin], variant_of: llama, artifact: models/small/model.safetensors }`;
    const judged = await tierGate(
      {
        tier: "precisions: [int8], verified: true",
        model: "small",
        models: twin,
        other: "  t: { model: twin, tier: realtime }",
      },
      {
        ...Object.fromEntries(Object.entries(INT8).map(([name, content]) => [`models/small/${name}`, content])),
        "evals/small.json": evaluated("org/small", 0.68),
        "evals/twin.json": evaluated("org/twin", 0.67),
      },
    );
    expect(about(judged, "tier/unverified").map((one) => one.slice(0, 12))).toEqual(['pass "chat" ', 'pass "t" is ']);
  });
});

describe("a tier that asks for proof and takes any precision", () => {
  it("is not satisfied by what cannot be read", async () => {
    const judged = await serving("precisions: any, verified: true", { "model.safetensors": pointer(8000) });
    expect(about(judged, "tier/unverified")).toEqual([
      expect.stringMatching(/^unknown "chat": of which precision it is/),
    ]);
    expect(judged.verdict).toBe("inconclusive");
  });
});

import { describe, expect, it } from "vitest";
import { about, evaluated, loadTested, MODELS, packed, tierGate, UNNAMED } from "../support/tier-world.ts";

type Files = Readonly<Record<string, string | Uint8Array | null>>;

describe("tier/variant-missing", () => {
  const TIER = "precisions: [int8], require_variant: true";
  const missing = async (models: string, files: Files = {}, tier = TIER, model = "llama") =>
    about(await tierGate({ tier, model, models }, files), "tier/variant-missing");
  const NOBODY = "  llama: { aliases: [org/llama], artifact: models/llama }";

  it("takes a variant that is proved and evaluated", async () => {
    const says =
      'pass "llama-w8a8" is the variant of "llama" for the tier "realtime": int8 (weights 8-bit int, activations 8-bit int; grade A: bytes of models/llama-w8a8/model.safetensors), evaluated';
    expect(await missing(MODELS)).toEqual([says]);
    expect(await missing(MODELS, {}, TIER, "llama-w8a8")).toEqual([says]);
  });

  it("says that no model is declared as one", async () => {
    expect(await missing(NOBODY)).toEqual([
      'fail "llama" has no variant for the tier "realtime" (int8): no model is declared as one',
    ]);
  });

  it("says which half is missing: the artefact, the evaluation, or both", async () => {
    const unproved = MODELS.replace(", artifact: models/llama-w8a8", "");
    const untried = { "evals/llama-w8a8.json": null };
    expect(await missing(unproved)).toEqual([
      'fail "llama" has no variant for the tier "realtime" (int8): "llama-w8a8" is int8 by claim alone: its artefact is missing',
    ]);
    expect(await missing(MODELS, untried)).toEqual([
      'fail "llama" has no variant for the tier "realtime" (int8): "llama-w8a8" is not evaluated',
    ]);
    expect(await missing(unproved, untried)).toEqual([
      'fail "llama" has no variant for the tier "realtime" (int8): "llama-w8a8" is int8 by claim alone: its artefact is missing and is not evaluated',
    ]);
    const both = { ...untried, "loadtest/llama-w8a8.json": null };
    expect(await missing(UNNAMED.replace(", artifact: models/small", ""), both)).toEqual([
      'fail "llama" has no variant for the tier "realtime" (int8): "small" has no artefact that tells its precision and is not evaluated',
    ]);
  });

  it("wants it evaluated on what the tier is judged by, and not on anything else", async () => {
    const other = {
      "evals/llama-w8a8.json": evaluated("org/llama-w8a8", 0.6, { results: { gsm8k: { "acc,none": 0.6 } } }),
    };
    expect(await missing(MODELS, other)).toEqual([
      'fail "llama" has no variant for the tier "realtime" (int8): "llama-w8a8" is not evaluated',
    ]);
  });

  it("takes none of a class that the tier does not accept, or that keeps too little", async () => {
    expect(await missing(MODELS, {}, "precisions: [fp8], require_variant: true")).toEqual([
      'fail "llama" has no variant for the tier "realtime" (fp8): "llama-w8a8" is int8, which the tier does not accept',
    ]);
    expect(await missing(MODELS, {}, `${TIER}, recovery: 99.9%`)).toEqual([
      'fail "llama" has no variant for the tier "realtime" (int8): "llama-w8a8" keeps 99.27 %, less than 99.9 %',
    ]);
  });

  it("is unknown where only what it keeps is", async () => {
    const judged = await missing(MODELS, { "evals/llama.json": null }, `${TIER}, recovery: 98%`, "llama-w8a8");
    expect(judged).toEqual([
      expect.stringMatching(
        /^unknown "llama" has no variant .*"llama-w8a8" cannot be held against its reference: of its reference, /,
      ),
    ]);
  });

  it("is unknown, and not unevaluated, where two files disagree on what the variant scores", async () => {
    const twice = { "evals/again.json": evaluated("org/llama-w8a8", 0.7) };
    for (const tier of [TIER, `${TIER}, recovery: 90%`])
      expect(await missing(MODELS, twice, tier)).toEqual([
        expect.stringMatching(
          /^unknown .*: "llama-w8a8" cannot be held against its reference: mmlu\/acc is 0\.7 in .* and 0\.679 in /,
        ),
      ]);
  });

  it("is asked of a model that requires one, though nothing of it is deployed in the tier", async () => {
    const models = MODELS.replace("artifact: models/llama }", "artifact: models/llama, requires: [edge] }");
    const tiers = (edge: string) => `precisions: any }\n  edge: { ${edge}`;
    expect(await missing(models, {}, tiers("precisions: [int8]"))).toHaveLength(1);
    const judged = await tierGate({ tier: tiers("precisions: [int4]"), models });
    expect(about(judged, "tier/variant-missing")).toEqual([
      'fail "llama" has no variant for the tier "edge" (int4): "llama-w8a8" is int8, which the tier does not accept',
    ]);
    expect(about(judged, "policy/dead-rule")).toEqual([]);
  });

  it("takes the cheapest of several", async () => {
    const models = `${MODELS}\n  four: { aliases: [org/four], variant_of: llama, artifact: models/four }`;
    const own = Object.entries(packed("awq", 4)).map(([name, content]) => [`models/four/${name}`, content]);
    const judged = await tierGate(
      { tier: "precisions: [int8, int4], require_variant: true", models, model: "llama" },
      {
        ...Object.fromEntries(own),
        "evals/four.json": evaluated("org/four", 0.66),
        "loadtest/four.json": loadTested("org/four", 5),
      },
    );
    expect(about(judged, "tier/variant-missing")).toEqual([expect.stringMatching(/^pass "four" is the variant/)]);
  });
});

describe("a model of which only the artefact is known", () => {
  it("is missing in the evidence by its name, with the near one", async () => {
    const other = { "evals/llama-w8a8.json": evaluated("org/Llama_w8a8", 0.679), "loadtest/llama-w8a8.json": null };
    const judged = await tierGate({ more: "budgets: [{ measure: mmlu/acc, min: 0.6 }]" }, other);
    const [found] = judged.findings.filter((one) => one.rule === "evidence/missing" && one.measure === "mmlu/acc");
    expect(found).toMatchObject({
      message:
        '"chat": no evidence names "llama-w8a8" or its aliases ("org/llama-w8a8") (has: "llama", "org/Llama_w8a8")',
      hint: 'if "org/Llama_w8a8" is the same model, add it to models."llama-w8a8".aliases',
    });
  });
});

import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/domain/judgement.ts";
import { FAMILY, MODELS, policyText, weights } from "../support/tier-world.ts";
import { gate } from "./support.ts";

/** `chat` and `talk` serve 32 bits in an edge tier: two failures each, and one for a variant that nobody declares. */
const MODEL = "  wide: { aliases: [org/llama], artifact: models/llama }";
const FILES = { ...FAMILY, "models/llama/model.safetensors": weights("F32") };

function waived(more: string): Promise<Judgement> {
  const parts = { tier: "precisions: [int8], max_size: 1KB, require_variant: true", model: "wide", models: MODEL };
  const text = policyText({ ...parts, other: "  talk: { model: wide, tier: realtime }", more });
  return gate(text.replaceAll("realtime", "edge"), FILES);
}

const waiver = (rest: string, until = "2026-12-15") =>
  `waivers:\n  - { rule: ${rest}, reason: launch, owner: ml, until: ${until} }`;
const tiers = ({ findings }: Judgement) =>
  findings
    .filter((one) => one.outcome !== "pass" && /^(tier|waiver)\//.test(one.rule) && one.rule !== "tier/uniform")
    .map(
      (one) => `${one.outcome} ${one.rule} ${one.subject ?? one.tier ?? one.model ?? ""}${one.waiver ? " waived" : ""}`,
    );

const ALL = [
  "fail tier/precision chat",
  "fail tier/precision talk",
  "fail tier/size chat",
  "fail tier/size talk",
  "fail tier/variant-missing edge",
];
const without =
  (...gone: readonly string[]) =>
  (lines: readonly string[]) =>
    lines.filter((line) => !gone.some((one) => line.endsWith(one)));

describe("a waiver of a tier's rule", () => {
  it.each<[string, string, readonly string[]]>([
    ["of one deployment", "tier/precision, deployment: chat", ["warn tier/precision chat waived"]],
    ["of a model", "tier/size, model: wide", ["warn tier/size chat waived", "warn tier/size talk waived"]],
    ["of a tier", "tier/precision, tier: edge", ["warn tier/precision chat waived", "warn tier/precision talk waived"]],
    ["of a variant that a tier wants", "tier/variant-missing, tier: edge", ["warn tier/variant-missing edge waived"]],
    ["of a variant of a model", "tier/variant-missing, model: wide", ["warn tier/variant-missing edge waived"]],
  ])("turns a fail into a warning: %s", async (_, rest, becomes) => {
    const found = tiers(await waived(waiver(rest))).sort();
    const rules = becomes.map((one) => one.replace("warn ", "").replace(" waived", ""));
    expect(found).toEqual([...without(...rules)(ALL), ...becomes].sort());
  });

  it("excuses nothing once it ended, and says so", async () => {
    const judged = await waived(waiver("tier/precision, deployment: chat", "2026-11-20"));
    expect(tiers(judged).sort()).toEqual([...ALL, "fail waiver/expired chat"].sort());
    expect(tiers(await waived(waiver("tier/precision, deployment: chat", "2026-11-24")))).toContain(
      "warn tier/precision chat waived",
    );
  });

  it("that nothing needs is unused", async () => {
    expect(tiers(await waived(waiver("tier/recovery, tier: edge")))).toContain("warn waiver/unused ");
  });

  it("does not excuse what nobody can tell", async () => {
    const parts = {
      tier: "precisions: [int8], verified: true",
      models: MODELS.replace(", artifact: models/llama-w8a8", ""),
    };
    const judged = await gate(policyText({ ...parts, more: waiver("tier/unverified, deployment: chat") }), FAMILY);
    expect(tiers(judged)).toEqual(["unknown tier/unverified chat", "warn waiver/unused chat"]);
  });
});

describe("the severity of a tier's rule", () => {
  it("turns all of it into warnings, or lists it as off", async () => {
    const warned = await waived("severity: { tier/precision: warn, tier/size: off, tier/variant-missing: warn }");
    expect(tiers(warned).sort()).toEqual([
      "warn tier/precision chat",
      "warn tier/precision talk",
      "warn tier/variant-missing edge",
    ]);
    expect(warned.verdict).toBe("warn");
  });

  it("makes what only warns fail", async () => {
    const text = policyText({
      tier: "precisions: any",
      deployment: ", hardware: v100",
      more: "severity: { tier/native: fail }",
    });
    const judged = await gate(text, FAMILY);
    expect(tiers(judged)).toEqual(["fail tier/native chat"]);
    expect(judged.blocked).toBe(true);
  });

  it("bounds what is unknown for its want alone", async () => {
    const parts = {
      tier: "precisions: [int8]",
      models: MODELS.replace(", artifact: models/llama-w8a8", "").replaceAll("llama-w8a8", "small"),
    };
    const at = async (severity: string) =>
      tiers(
        await gate(policyText({ ...parts, model: "small", more: `severity: { tier/precision: ${severity} }` }), FAMILY),
      );
    expect(await at("fail")).toEqual(["unknown tier/unverified chat"]);
    expect(await at("warn")).toEqual(["warn tier/unverified chat"]);
  });
});

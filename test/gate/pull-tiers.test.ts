import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/domain/judgement.ts";
import { HAS_GIT, NEEDS_GIT } from "../adapters/repository.ts";
import { about, evaluated, FAMILY, MODELS, manifest, policyText, weights } from "../support/tier-world.ts";
import { type Edit, gatePull, type Tree } from "./pull.ts";
import { POLICY } from "./support.ts";

type Parts = Parameters<typeof policyText>[0];

/** The family under one policy, and under another after the change; `edit` is what else the change writes. */
function changed(base: Parts | string, head: Parts | string, edit: Edit = {}, before: Tree = {}): Promise<Judgement> {
  const text = (one: Parts | string) => (typeof one === "string" ? one : policyText(one));
  const there = Object.entries({ ...FAMILY, ...before, [POLICY]: text(base) });
  return gatePull({ base: Object.fromEntries(there), head: { [POLICY]: text(head), ...edit } });
}

/** Findings of these rules that are not a pass, each with whose rule it is. */
const said = ({ findings }: Judgement, ...rules: readonly string[]) =>
  findings
    .filter((one) => one.outcome !== "pass" && rules.some((rule) => one.rule.startsWith(rule)))
    .map(({ outcome, rule, message, policy }) => `${outcome} ${rule} ${message} (${policy})`);
const loosened = (judged: Judgement) => about(judged, "policy/loosened");

const WITHOUT_TIERS = policyText({})
  .replace(/tiers:\n.*\n/, "")
  .replace(", tier: realtime", "");

describe.skipIf(!HAS_GIT)(`tiers of a change${NEEDS_GIT}`, () => {
  it("judge by base's list too, so that a looser one helps nobody before it is merged", async () => {
    const judged = await changed({ tier: "precisions: [fp8]" }, { tier: "precisions: any" });
    expect(said(judged, "tier/precision")).toEqual([
      'fail tier/precision "chat" serves int8 (weights 8-bit int, activations 8-bit int; grade A: bytes of models/llama-w8a8/model.safetensors); the tier "realtime" accepts fp8 (base)',
    ]);
    expect(loosened(judged)).toEqual(["warn the change loosens the policy: tiers.realtime precisions fp8 → any"]);
  });

  it("judge by head's list at once where it is stricter", async () => {
    const judged = await changed({ tier: "precisions: any" }, { tier: "precisions: [fp8], recovery: 99.9%" });
    expect(said(judged, "tier/precision", "tier/recovery").map((one) => one.slice(-6))).toEqual(["(head)", "(head)"]);
    expect(loosened(judged)).toEqual([]);
  });

  it("leave a deployment in base's tier until it is merged, and call the new one not dead", async () => {
    const moved = policyText({ tier: "precisions: [fp8]", batch: "precisions: any" }).replace(
      "tier: realtime",
      "tier: batch",
    );
    const judged = await changed(
      { tier: "precisions: [fp8]", batch: "precisions: any", other: "  n: { model: llama, tier: batch }" },
      moved,
    );
    expect(said(judged, "tier/precision")).toHaveLength(1);
    expect(said(judged, "policy/dead-rule")).toEqual([
      'unknown policy/dead-rule tiers."realtime": no deployment is in it (head)',
    ]);
    const filled = moved.replace("  chat:", "  n: { model: llama-w8a8, tier: realtime }\n  chat:");
    expect(said(await changed({ tier: "precisions: [fp8]" }, filled), "policy/dead-rule")).toEqual([]);
  });

  it("may be written first by a change, which is judged by them", async () => {
    const judged = await changed(WITHOUT_TIERS, { tier: "precisions: [fp8]" });
    expect(said(judged, "tier/", "policy/")).toEqual([expect.stringMatching(/^fail tier\/precision .* \(head\)$/)]);
    expect(said(await changed(WITHOUT_TIERS, {}), "tier/", "policy/")).toEqual([]);
  });

  it("may get another name", async () => {
    const renamed = (tier: string) =>
      policyText({ tier }).replace("tier: realtime", "tier: online").replace("  realtime:", "  online:");
    const judged = await changed({}, renamed("precisions: [int8, fp8]"));
    expect(said(judged, "tier/", "policy/dead-rule")).toEqual([]);
    expect(loosened(judged)).toHaveLength(1);
    const looser = await changed({ tier: "precisions: [fp8]" }, renamed("precisions: any"));
    expect(said(looser, "tier/")).toEqual([
      expect.stringMatching(/^fail tier\/precision .*"realtime" accepts fp8 \(base\)$/),
    ]);
  });

  it("stay base's where a change drops them", async () => {
    const judged = await changed({ tier: "precisions: [fp8]" }, WITHOUT_TIERS);
    expect(said(judged, "tier/")).toEqual([expect.stringMatching(/^fail tier\/precision .* \(base\)$/)]);
    expect(loosened(judged)).toEqual([expect.stringMatching(/tiers\.realtime .*dropped$/)]);
  });

  it("follow a deployment to its new name", async () => {
    const policy = (name: string, tier: string) =>
      policyText({
        tier: "precisions: [fp8]",
        batch: "precisions: any",
        other: "  n: { model: llama, tier: batch }",
      }).replace("  chat: { model: llama-w8a8, tier: realtime", `  ${name}: { model: llama-w8a8, tier: ${tier}`);
    const judged = await changed(policy("chat", "realtime"), policy("talk", "batch"));
    expect(said(judged, "tier/precision")).toEqual([
      expect.stringMatching(/^fail tier\/precision "talk" serves int8 .*"realtime" accepts fp8/),
    ]);
  });
});

describe.skipIf(!HAS_GIT)(`models, artefacts and manifests of a change${NEEDS_GIT}`, () => {
  const started = { deployment: ", manifests: d.yaml" };
  const launch = { "d.yaml": manifest("org/llama-w8a8", "--kv-cache-dtype", "fp8") };

  it("keep base's reference", async () => {
    const tier = "precisions: any, recovery: 99.9%";
    const judged = await changed({ tier }, { tier, models: MODELS.replace("variant_of: llama, ", "") });
    expect(said(judged, "tier/recovery")).toEqual([expect.stringMatching(/^fail .* keeps 99\.27 % .* \(both\)$/)]);
  });

  it("list an artefact, a claim or a manifest that is gone", async () => {
    expect(loosened(await changed({}, { models: MODELS.replace(", artifact: models/llama-w8a8", "") }))).toEqual([
      "warn the change loosens the policy: models.llama-w8a8 artifact models/llama-w8a8 → none",
    ]);
    expect(loosened(await changed(started, {}, {}, launch))).toEqual([
      "warn the change loosens the policy: deployments.chat manifests d.yaml → none",
    ]);
  });

  it("judge what head serves: its artefact, its manifests, its hardware", async () => {
    const other = { "models/wide/model.safetensors": weights("F32") };
    const models = MODELS.replace("artifact: models/llama-w8a8", "artifact: models/wide");
    const judged = await changed({}, { models }, other);
    expect(said(judged, "tier/precision")).toEqual([expect.stringMatching(/serves fp32 .* \(both\)$/)]);
    const hardware = await changed({}, { deployment: ", hardware: v100" });
    expect(said(hardware, "tier/native")).toEqual([expect.stringMatching(/^warn .*int8 on v100/)]);
  });

  it("keep a variant that only base requires", async () => {
    const tier = "precisions: [fp8]";
    const requiring = MODELS.replace("artifact: models/llama }", "artifact: models/llama, requires: [realtime] }");
    const judged = await changed({ tier, models: requiring }, { tier });
    expect(said(judged, "tier/variant-missing")).toEqual([expect.stringMatching(/^fail .* \(base\)$/)]);
    expect(loosened(judged)).toEqual(["warn the change loosens the policy: models.llama requires realtime → none"]);
  });

  it("make results stale by what they are of: manifests and weights", async () => {
    const edit = { "d.yaml": manifest("org/llama-w8a8", "--kv-cache-dtype", "auto") };
    expect(said(await changed(started, started, edit, launch), "evidence/stale")).toEqual([
      'fail evidence/stale "chat": d.yaml changed, and its results are those of the baseline (both)',
    ]);
    const bytes = { "models/llama-w8a8/model.safetensors": weights("I8", 72) };
    expect(said(await changed({}, {}, bytes), "evidence/stale")).toEqual([
      'fail evidence/stale "chat": models/llama-w8a8/model.safetensors changed, and its results are those of the baseline (both)',
    ]);
    const anew = { ...bytes, "evals/llama-w8a8.json": evaluated("org/llama-w8a8", 0.678) };
    expect(said(await changed({}, {}, anew), "evidence/stale")).toEqual([]);
    expect(said(await changed({}, {}, { "README.md": "x" }), "evidence/stale")).toEqual([]);
  });

  it("fail a deployment that left while its manifests are still there", async () => {
    const other = "  n: { model: llama, tier: realtime, manifests: n.yaml }";
    const before = { "n.yaml": manifest("org/llama") };
    const tier = "precisions: any";
    expect(said(await changed({ tier, other }, { tier }, {}, before), "policy/dropped")).toEqual([
      'fail policy/dropped "n" left the policy (it served "llama"), and n.yaml is still there (both)',
    ]);
    expect(said(await changed({ tier, other }, { tier }, { "n.yaml": null }, before), "policy/dropped")).toEqual([]);
  });
});

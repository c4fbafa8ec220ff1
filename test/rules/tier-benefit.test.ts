import { describe, expect, it } from "vitest";
import { about, evaluated, loadTested, MODELS, tierGate } from "../support/tier-world.ts";

type Files = Readonly<Record<string, string | Uint8Array | null>>;

describe("tier/no-benefit", () => {
  const benefit = async (rps: number, over: Readonly<Record<string, unknown>> = {}, tier = "precisions: any") =>
    about(
      await tierGate({ tier }, { "loadtest/llama-w8a8.json": loadTested("org/llama-w8a8", rps, over) }),
      "tier/no-benefit",
    );
  const SLOWER = {
    ...{ mean_ttft_ms: 999, median_ttft_ms: 999, p95_ttft_ms: 999, p99_ttft_ms: 999 },
    ...{ mean_tpot_ms: 99, median_tpot_ms: 99, p95_tpot_ms: 99, p99_tpot_ms: 99 },
    ...{ mean_e2el_ms: 9999, median_e2el_ms: 9999, p95_e2el_ms: 9999, p99_e2el_ms: 9999 },
    output_throughput: 100,
  };

  it("passes what is cheaper", async () => {
    expect(await benefit(3.1)).toEqual([
      'pass "chat" is better than "llama": inference_cost_per_1k_saturated_usd $0.0721 against $0.132',
    ]);
  });

  it("warns of what is slower and dearer, and says that it only saves memory", async () => {
    expect(await benefit(1.1, SLOWER)).toEqual([
      expect.stringMatching(
        /^warn "chat" is neither cheaper nor faster than "llama": inference_cost_per_1k_saturated_usd \$0\.203 against \$0\.132, .*\. It only saves memory: model_size_gib /,
      ),
    ]);
  });

  it("counts memory as a benefit where the tier limits it", async () => {
    expect((await benefit(1.1, SLOWER, "precisions: any, max_size: 1GiB"))[0]).toMatch(/^pass .*model_size_gib/);
  });

  it("is told by the sizes alone where nothing was measured, and unknown without them", async () => {
    const untested = { "loadtest/llama-w8a8.json": null, "loadtest/llama.json": null };
    const of = async (files: Files) =>
      about(await tierGate({ tier: "precisions: any" }, { ...untested, ...files }), "tier/no-benefit");
    expect((await of({}))[0]).toMatch(/^pass "chat" is better than "llama": model_size_gib /);
    expect(await of({ "models/llama/model.safetensors": null })).toEqual([
      'warn "chat": what it saves against "llama" cannot be told: nothing was measured of both',
    ]);
  });

  it("is not asked of what is no variant", async () => {
    expect(about(await tierGate({ tier: "precisions: any", model: "llama" }), "tier/no-benefit")).toEqual([]);
  });
});

describe("tier/uniform", () => {
  const uniform = async (parts: Parameters<typeof tierGate>[0], files: Files = {}) => {
    const { findings } = await tierGate({ model: "llama", batch: "precisions: any", ...parts }, files);
    return findings.filter((one) => one.rule === "tier/uniform").map(({ message, hint }) => `${message} -> ${hint}`);
  };
  const NIGHTLY = "  nightly: { model: llama, tier: batch, serving: { instance: g6.xlarge, replicas: 1 } }";

  it("says what the cheapest variant would save", async () => {
    expect(await uniform({ tier: "precisions: [int8, bf16]", other: NIGHTLY })).toEqual([
      '"llama" serves the tiers realtime, batch, all in bf16, though "realtime" takes fewer bits -> "llama-w8a8" would cost $0.0721 instead of $0.132 in "chat" (−45.2 %)',
    ]);
  });

  it("is silent in one tier, where no tier takes less, and of what is quantized", async () => {
    expect(await uniform({ tier: "precisions: [int8, bf16]" })).toEqual([]);
    expect(await uniform({ tier: "precisions: [bf16]", other: NIGHTLY })).toEqual([]);
    const quantized = NIGHTLY.replace("model: llama,", "model: llama-w8a8,");
    expect(await uniform({ tier: "precisions: [int8]", model: "llama-w8a8", other: quantized })).toEqual([]);
  });

  it("sees one artefact through the names that it serves under", async () => {
    const models = `${MODELS}\n  night: { aliases: [org/night], artifact: models/llama }`;
    const other = NIGHTLY.replace("model: llama,", "model: night,");
    const found = await uniform(
      { tier: "precisions: [int8, bf16]", models, other },
      { "evals/night.json": evaluated("org/night", 0.68) },
    );
    expect(found).toHaveLength(1);
  });

  it("names no tier that the policy does not have", async () => {
    const other = `${NIGHTLY}\n  free: { model: llama }`;
    expect((await uniform({ tier: "precisions: [int8, bf16]", other }))[0]).toMatch(
      /serves the tiers realtime, batch, all/,
    );
  });
});

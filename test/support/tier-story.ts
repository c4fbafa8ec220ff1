import type { Judgement } from "../../src/domain/judgement.ts";
import { evaluated, MODELS, policyText, tierGate, weights } from "./tier-world.ts";

/**
 * Two tiers and two models: of `llama` the tier `realtime` has a proved variant, of `guard` one that nobody evaluated.
 * docs/precision.md shows what the report says of it.
 */
const PARTS = {
  tier: "precisions: [int8, fp8], recovery: 98%, verified: true",
  batch: "precisions: any",
  models: `${MODELS}
  guard: { aliases: [org/guard], artifact: models/guard }
  guard-int8: { variant_of: guard, artifact: models/guard-int8 }`,
  other: `  filter: { model: guard, tier: realtime, serving: { instance: g6.xlarge, replicas: 1 } }
  nightly: { model: llama, tier: batch, serving: { instance: g6.xlarge, replicas: 1 } }`,
  more: "prices: { instances: { g6.xlarge: { usd_per_hour: 0.8048, as_of: 2026-11-01 } } }",
} as const;

export const STORY_FILES = {
  "models/guard/model.safetensors": weights("BF16"),
  "models/guard-int8/model.safetensors": weights("I8"),
  "evals/guard.json": evaluated("org/guard", 0.714),
};

export function tierStory(): Promise<Judgement> {
  return tierGate({ ...PARTS, tier: `${PARTS.tier}, require_variant: true` }, STORY_FILES);
}

/** The policy of the same shop, of which `chat` serves this model. */
export function storyPolicy(model: string): string {
  return policyText({ ...PARTS, model });
}

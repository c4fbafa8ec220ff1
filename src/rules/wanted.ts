import type { TierVariant } from "../domain/judgement.ts";
import type { TierRule } from "../domain/tiers.ts";

/** What would make a variant of it; null: nothing can. */
export function wanted(one: TierVariant, tier: TierRule): string | null {
  if (one.accepted === false) return null;
  if (!one.proved)
    return `commit the artefact of "${one.model}" (or its pointers with config.json) and name it in models."${one.model}".artifact`;
  if (!one.evaluated) return `evaluate "${one.model}" on what "${tier.name}" is judged by`;
  return null;
}

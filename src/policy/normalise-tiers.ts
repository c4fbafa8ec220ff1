import { bytesOf } from "../domain/bytes.ts";
import type { ModelDecl, Policy } from "../domain/policy.ts";
import type { HardwareDecl, TierRule } from "../domain/tiers.ts";
import type { File, Place } from "./places.ts";

/** Tiers with every default filled in and every percentage and size parsed. */
export function tiersOf(tiers: File<"tiers">, place: Place): Policy["tiers"] {
  return new Map(
    Object.entries(tiers).map(([name, one]): [string, TierRule] => [
      name,
      {
        name,
        precisions: one.precisions ?? null,
        kvCache: one.kv_cache ?? null,
        recovery: recoveryOf(one.recovery),
        verified: one.verified ?? false,
        requireVariant: one.require_variant ?? false,
        maxSize: one.max_size === undefined ? null : bytesOf(one.max_size),
        minQuantizedShare: one.min_quantized_share === undefined ? null : shareOf(one.min_quantized_share),
        location: place("tiers", name),
      },
    ]),
  );
}

function recoveryOf(recovery: File<"tiers">[string]["recovery"]): TierRule["recovery"] {
  if (recovery === undefined) return null;
  if (typeof recovery === "string") return { min: shareOf(recovery), measures: null };
  return { min: shareOf(recovery.min), measures: recovery.measures ?? null };
}

/** `99.9%` is 0.999, the number that is written so, and not what a division leaves of it. */
function shareOf(percent: string): number {
  return Number(`${percent.slice(0, -1)}e-2`);
}

export function hardwareOf(hardware: File<"hardware">, place: Place): Policy["hardware"] {
  return new Map(
    Object.entries(hardware).map(([name, { native, memory, sm }]): [string, HardwareDecl] => [
      name,
      {
        name,
        native: native ?? null,
        memory: memory === undefined ? null : bytesOf(memory),
        sm: sm ?? null,
        location: place("hardware", name),
      },
    ]),
  );
}

export function modelsOf(models: File<"models">, place: Place): Policy["models"] {
  return new Map(
    Object.entries(models).map(([name, one]): [string, ModelDecl] => [
      name,
      {
        name,
        aliases: one.aliases ?? [],
        variantOf: one.variant_of ?? null,
        artifact: one.artifact ?? null,
        precision: one.precision ?? null,
        requires: one.requires ?? [],
        location: place("models", name),
      },
    ]),
  );
}

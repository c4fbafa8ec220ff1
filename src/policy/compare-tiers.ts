import { showBytes } from "../domain/bytes.ts";
import { DEFAULT_QUANTIZED_SHARE, type TierRule } from "../domain/tiers.ts";
import type { Entry, Side } from "./compare-entries.ts";
import { say, type Value } from "./compare-values.ts";

/** What each tier asks of the precision of what is deployed in it. */
export function tiers({ policy }: Side): Entry[] {
  return [...policy.tiers.values()].map((one) => ({
    id: one.name,
    label: `tiers.${one.name}`,
    summary: summaryOf(one),
    location: one.location,
    facts: [
      { key: "tiers.*.precisions", value: one.precisions },
      { key: "tiers.*.kv_cache", value: one.kvCache },
      { key: "tiers.*.recovery.min", value: percent(one.recovery?.min ?? null) },
      { key: "tiers.*.recovery.measures", value: one.recovery?.measures ?? null },
      { key: "tiers.*.verified", value: flag(one.verified) },
      { key: "tiers.*.require_variant", value: flag(one.requireVariant) },
      { key: "tiers.*.max_size", value: one.maxSize === null ? null : { kind: "bytes", value: one.maxSize } },
      { key: "tiers.*.min_quantized_share", value: percent(one.minQuantizedShare ?? DEFAULT_QUANTIZED_SHARE) },
    ],
  }));
}

/** All that is written of it. */
function summaryOf({ precisions, kvCache, recovery, verified, requireVariant, maxSize, minQuantizedShare }: TierRule) {
  const list = (all: TierRule["precisions"]) => (all === null || all === "any" ? all : all.join(", "));
  const of = recovery?.measures ? ` of ${recovery.measures.join(", ")}` : "";
  const parts: [string, string | null][] = [
    ["precisions", list(precisions)],
    ["kv_cache", list(kvCache)],
    ["recovery", recovery === null ? null : `${say(percent(recovery.min), "")}${of}`],
    ["verified", verified ? "true" : null],
    ["require_variant", requireVariant ? "true" : null],
    ["max_size", maxSize === null ? null : showBytes(maxSize)],
    ["min_quantized_share", minQuantizedShare === null ? null : say(percent(minQuantizedShare), "")],
  ];
  return parts.flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`])).join("; ");
}

function percent(share: number | null): Value {
  return share === null ? null : { kind: "percent", value: Number((100 * share).toPrecision(12)) };
}

function flag(value: boolean): Value {
  return value ? "true" : null;
}

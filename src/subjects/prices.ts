import type { PriceUsed } from "../domain/judgement.ts";
import type { Assembled } from "./assemble.ts";

/** Every price once, with all subjects whose numbers rest on it. */
export function pricesUsed(assembled: readonly Assembled[]): PriceUsed[] {
  const prices = new Map<string, PriceUsed>();
  for (const { prices: used } of assembled) {
    for (const price of used) {
      const key = JSON.stringify([price.kind, price.id, price.text, price.source]);
      const before = prices.get(key);
      const usedBy = [...new Set([...(before?.usedBy ?? []), ...price.usedBy])];
      prices.set(key, { ...price, usedBy });
    }
  }
  return [...prices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, price]) => price);
}

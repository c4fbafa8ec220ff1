import { keepsEnough } from "../precision/recovery.ts";

/** A limit in percent, as it is written. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(10))} %`;
}

/** A share in percent with two decimals, and as many more as tell it from the limit that it misses. */
export function shareText(share: number, min: number): string {
  if (!Number.isFinite(share)) return "more than all";
  for (let digits = 2; digits < 12; digits++) {
    const text = `${(100 * share).toFixed(digits)} %`;
    if (keepsEnough(share, min) || text !== `${(100 * min).toFixed(digits)} %`) return text;
  }
  return `${100 * share} %`;
}

import type { MeasureInfo } from "./judgement.ts";

/**
 * Numbers as people read them. Same input, same bytes: no locale of the machine enters.
 * `extra` asks for more digits than usual, so that two numbers that differ never read equal.
 */

type Scale = Pick<MeasureInfo, "unit" | "range">;

/** A value in its measure's unit: `$0.457`, `68.4 %`, `734 ms`, `0.9412`. */
export function show(value: number, info: Scale, extra = 0): string {
  if (info.unit === "USD") return money(value, extra);
  if (isShare(info)) return `${fixed(value * 100, 1 + extra)} %`;
  if (info.unit === "ms") return `${significant(value, 4 + extra)} ms`;
  const unit = info.unit && info.unit !== "ratio" ? ` ${info.unit}` : "";
  return `${significant(value, 4 + extra)}${unit}`;
}

/** A difference in the measure's unit, with sign; shares in points: `+0.5 pt`, `−$0.15`. */
export function showDelta(value: number, info: Scale, extra = 0): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "±";
  const size = Math.abs(value);
  if (isShare(info)) return `${sign}${fixed(size * 100, 1 + extra)} pt`;
  return `${sign}${show(size, info, extra)}`;
}

/** The size of a difference without sign: `13.9 pt`, `$0.15`. */
export function showSize(value: number, info: Scale, extra = 0): string {
  return showDelta(Math.abs(value), info, extra).slice(1);
}

/** A value and the limit it is compared with, with as many digits as it takes to tell them apart. */
export function versus(value: number, limit: number, info: Scale): readonly [string, string] {
  for (let extra = 0; extra < 14; extra++) {
    const pair = [show(value, info, extra), show(limit, info, extra)] as const;
    if (pair[0] !== pair[1] || value === limit) return pair;
  }
  return [String(value), String(limit)];
}

/** Two values and the size of their difference, with as many digits as it takes to tell them apart. */
export function apart(
  value: number,
  other: number,
  info: Scale,
): { readonly pair: readonly [string, string]; readonly size: string } {
  for (let extra = 0; extra < 14; extra++) {
    const pair = [show(value, info, extra), show(other, info, extra)] as const;
    const size = showSize(other - value, info, extra);
    if (value === other || (pair[0] !== pair[1] && /[1-9]/.test(size))) return { pair, size };
  }
  return { pair: [String(value), String(other)], size: String(Math.abs(other - value)) };
}

/** USD, always with its sign of currency: whole dollars from 1,000, cents where there are any from 1, else three significant digits. */
export function money(value: number, extra = 0): string {
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (size === 0) return "$0";
  if (size >= 1000) return `${sign}$${grouped(fixed(size, extra))}`;
  if (size >= 1) return `${sign}$${fixed(size, 2 + extra).replace(/\.0+$/, "")}`;
  return `${sign}$${significant(size, 3 + extra, true)}`;
}

/** A whole number with thousands separators: `14,042`. */
export function whole(value: number): string {
  return grouped(fixed(value, 0));
}

/** A share with sign: `+386 %`, `−2.5 %`. */
export function showPercentDelta(ratio: number): string {
  const percent = Math.abs(ratio) * 100;
  const sign = ratio > 0 ? "+" : ratio < 0 ? "−" : "±";
  return `${sign}${percent >= 100 ? grouped(fixed(percent, 0)) : fixed(percent, 1)} %`;
}

/** A share of a reference in percent with two decimals, and as many more as tell it from the least share that it misses. */
export function showKept(share: number, min: number | null): string {
  if (!Number.isFinite(share)) return "more than all";
  // A quotient of doubles may miss a limit that it reaches by half a unit in its last places.
  const reached = min === null || share >= min * (1 - 4 * Number.EPSILON);
  for (let digits = 2; digits < 12; digits++) {
    const text = `${(100 * share).toFixed(digits)} %`;
    if (reached || text !== `${(100 * min).toFixed(digits)} %`) return text;
  }
  return `${100 * share} %`;
}

/** A share as a policy writes it: `98 %`. */
export function showShare(share: number): string {
  return `${Number((100 * share).toPrecision(10))} %`;
}

export function isShare(info: Scale): boolean {
  return info.unit !== "USD" && info.range !== null && info.range[0] === 0 && info.range[1] === 1;
}

function fixed(value: number, digits: number): string {
  const text = value.toFixed(Math.min(digits, 20));
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** At most `digits` significant digits, never an exponent for sizes that people read; trailing zeros only if kept. */
function significant(value: number, digits: number, keepZeros = false): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return value.toPrecision(Math.min(digits, 15)).replace("-", "−");
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
  const text = fixed(value, Math.min(decimals, 20));
  const trimmed = keepZeros || !text.includes(".") ? text : text.replace(/\.?0+$/, "");
  return size >= 1000 ? grouped(trimmed) : trimmed;
}

function grouped(text: string): string {
  const [integer = "", fraction] = text.split(".");
  const separated = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

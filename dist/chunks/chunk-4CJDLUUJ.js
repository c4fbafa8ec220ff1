import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/quantity.ts
function known(value, unit, rest = {}) {
  return { known: true, value, unit, stderr: null, n: null, basis: null, formula: null, origins: [], ...rest };
}
function unknown(rule, reason, hint = null) {
  return { known: false, rule, reason, hint };
}
function candidateId(model, settings) {
  const keys = Object.keys(settings).sort();
  if (keys.length === 0) return model;
  return `${model}[${keys.map((key) => `${key}=${settings[key]}`).join(",")}]`;
}

// src/domain/format.ts
function show(value, info, extra = 0) {
  if (info.unit === "USD") return money(value, extra);
  if (isShare(info)) return `${fixed(value * 100, 1 + extra)} %`;
  if (info.unit === "ms") return `${significant(value, 4 + extra)} ms`;
  const unit = info.unit && info.unit !== "ratio" ? ` ${info.unit}` : "";
  return `${significant(value, 4 + extra)}${unit}`;
}
function showDelta(value, info, extra = 0) {
  const sign = value > 0 ? "+" : value < 0 ? "\u2212" : "\xB1";
  const size = Math.abs(value);
  if (isShare(info)) return `${sign}${fixed(size * 100, 1 + extra)} pt`;
  return `${sign}${show(size, info, extra)}`;
}
function showSize(value, info, extra = 0) {
  return showDelta(Math.abs(value), info, extra).slice(1);
}
function versus(value, limit, info) {
  for (let extra = 0; extra < 14; extra++) {
    const pair = [show(value, info, extra), show(limit, info, extra)];
    if (pair[0] !== pair[1] || value === limit) return pair;
  }
  return [String(value), String(limit)];
}
function apart(value, other, info) {
  for (let extra = 0; extra < 14; extra++) {
    const pair = [show(value, info, extra), show(other, info, extra)];
    const size = showSize(other - value, info, extra);
    if (value === other || pair[0] !== pair[1] && /[1-9]/.test(size)) return { pair, size };
  }
  return { pair: [String(value), String(other)], size: String(Math.abs(other - value)) };
}
function money(value, extra = 0) {
  const sign = value < 0 ? "\u2212" : "";
  const size = Math.abs(value);
  if (size === 0) return "$0";
  if (size >= 1e3) return `${sign}$${grouped(fixed(size, extra))}`;
  if (size >= 1) return `${sign}$${fixed(size, 2 + extra).replace(/\.0+$/, "")}`;
  return `${sign}$${significant(size, 3 + extra, true)}`;
}
function whole(value) {
  return grouped(fixed(value, 0));
}
function showPercentDelta(ratio) {
  const percent = Math.abs(ratio) * 100;
  const sign = ratio > 0 ? "+" : ratio < 0 ? "\u2212" : "\xB1";
  return `${sign}${percent >= 100 ? grouped(fixed(percent, 0)) : fixed(percent, 1)} %`;
}
function showKept(share, min) {
  if (!Number.isFinite(share)) return "more than all";
  const reached = min === null || share >= min * (1 - 4 * Number.EPSILON);
  for (let digits = 2; digits < 12; digits++) {
    const text = `${(100 * share).toFixed(digits)} %`;
    if (reached || text !== `${(100 * min).toFixed(digits)} %`) return text;
  }
  return `${100 * share} %`;
}
function showShare(share) {
  return `${Number((100 * share).toPrecision(10))} %`;
}
function isShare(info) {
  return info.unit !== "USD" && info.range !== null && info.range[0] === 0 && info.range[1] === 1;
}
function fixed(value, digits) {
  const text = value.toFixed(Math.min(digits, 20));
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "\u2212");
}
function significant(value, digits, keepZeros = false) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return value.toPrecision(Math.min(digits, 15)).replace("-", "\u2212");
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
  const text = fixed(value, Math.min(decimals, 20));
  const trimmed = keepZeros || !text.includes(".") ? text : text.replace(/\.?0+$/, "");
  return size >= 1e3 ? grouped(trimmed) : trimmed;
}
function grouped(text) {
  const [integer = "", fraction] = text.split(".");
  const separated = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === void 0 ? separated : `${separated}.${fraction}`;
}

export {
  known,
  unknown,
  candidateId,
  show,
  showDelta,
  showSize,
  versus,
  apart,
  money,
  whole,
  showPercentDelta,
  showKept,
  showShare
};

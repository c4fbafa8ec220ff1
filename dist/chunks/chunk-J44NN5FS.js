import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/sample.ts
var SAMPLE_POINTS = [
  ["p50", 0.5, 2],
  ["p90", 0.9, 10],
  ["p95", 0.95, 20],
  ["p99", 0.99, 100]
];
function pointsOf(values) {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  const points = SAMPLE_POINTS.filter(([, , least]) => sorted.length >= least);
  return [["mean", meanOf(sorted)], ...points.map(([point, share]) => [point, percentile(sorted, share)])];
}
function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function percentile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

export {
  pointsOf,
  meanOf
};

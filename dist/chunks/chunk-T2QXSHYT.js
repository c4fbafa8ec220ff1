import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  known,
  unknown,
  whole
} from "./chunk-4CJDLUUJ.js";
import {
  declaredBy,
  engineKv,
  servedPrecision,
  statesKv
} from "./chunk-WMLVRBHY.js";
import {
  MEASURES,
  isBadCost,
  isMeasured,
  readsAsCost
} from "./chunk-4G74DAKL.js";
import {
  kvShapeOfFact
} from "./chunk-ZOEBL45Z.js";
import {
  FULL_BITS,
  UNKNOWN_PRECISION,
  leavesOpen,
  nameClaim,
  precisionOfFact,
  sameWidth
} from "./chunk-MFNCQD2S.js";
import {
  classesAgree,
  termOf
} from "./chunk-FIBQDHYA.js";
import {
  nearestName
} from "./chunk-YIRWEOUU.js";
import {
  require_picomatch
} from "./chunk-6Z2NWHTD.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/frontier/dominance.ts
function dominates(a, b) {
  let better = false;
  for (let axis = 0; axis < a.length; axis++) {
    const [x, y] = [a[axis], b[axis]];
    if (!(x <= y)) return false;
    if (x < y) better = true;
  }
  return better;
}
function dominatesBeyond(a, b, tau2) {
  return dominates(a, b) && a.some((x, axis) => behind(b[axis], x, tau2[axis] ?? 0));
}
function behind(y, x, tau2) {
  return y > edge(x, tau2);
}
function within(a, b, tau2) {
  return a.every((x, axis) => {
    const [y, t] = [b[axis], tau2[axis] ?? 0];
    return !behind(y, x, t) && !behind(-y, -x, t);
  });
}
function edge(x, tau2) {
  return tau2 === 0 ? x : x + tau2 + 2 * Number.EPSILON * Math.max(Math.abs(x), tau2);
}

// src/frontier/tolerance.ts
var OF_RANGE = 5e-3;
var OF_VALUE = 2;
function toleranceOf(objective, info) {
  if (objective.tolerance) return objective.tolerance;
  if (info.range) return { kind: "absolute", value: OF_RANGE * (info.range[1] - info.range[0]) };
  return { kind: "percent", value: OF_VALUE };
}
function tau(tolerance, pointValue) {
  return tolerance.kind === "absolute" ? tolerance.value : tolerance.value / 100 * Math.abs(pointValue);
}

// src/frontier/standing.ts
function standingOf(values, points, axes) {
  const here = losses(values, axes);
  const declared2 = points.map(({ name, values: values2 }) => ({ name, at: losses(values2, axes), tau: taus(values2, axes) }));
  const beyond = declared2.filter((one) => dominatesBeyond(one.at, here, one.tau));
  if (beyond.length > 0) {
    return { status: "dominated", dominatedBy: worstFirst(beyond, here), gap: gaps(here, declared2, axes) };
  }
  const ahead = declared2.filter((one) => dominates(one.at, here));
  if (ahead.length > 0) return { status: "tolerated", dominatedBy: worstFirst(ahead, here), gap: [] };
  const equal = declared2.some((one) => within(one.at, here, one.tau));
  return { status: equal ? "on" : "extends", dominatedBy: [], gap: [] };
}
function losses(values, axes) {
  return values.map((value, axis) => axes[axis]?.goal === "maximize" ? -value : value);
}
function taus(values, axes) {
  return axes.map((axis, index) => tau(axis.tolerance, values[index]));
}
function worstFirst(declared2, here) {
  return declared2.map((one) => ({ name: one.name, lead: lead(one, here) })).sort((a, b) => b.lead - a.lead || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map((one) => one.name);
}
function lead(one, here) {
  return Math.max(...one.at.map((x, axis) => (here[axis] - x) / (one.tau[axis] || Math.abs(x) || 1)));
}
function gaps(here, declared2, axes) {
  return axes.flatMap((axis, index) => {
    const bounds = declared2.flatMap((one) => boundOf(here, one, index));
    const [tightest] = bounds.sort((a, b) => a.loss - b.loss || Number(b.strict) - Number(a.strict));
    if (!tightest) return [];
    const sign = axis.goal === "maximize" ? -1 : 1;
    const needed2 = sign * tightest.loss + 0;
    if (!reachable(needed2, tightest.strict, axis)) return [];
    return [{ objective: axis.name, needed: needed2, strict: tightest.strict, current: sign * here[index] }];
  });
}
function reachable(needed2, strict, axis) {
  if (axis.range === null) return true;
  const [low, high] = axis.range;
  const room = axis.goal === "maximize" ? high - needed2 : needed2 - low;
  return strict ? room > 0 : room >= 0;
}
function boundOf(here, one, index) {
  const others = one.at.flatMap(
    (x2, axis) => axis === index ? [] : [{ x: x2, y: here[axis], tau: one.tau[axis] }]
  );
  if (others.some(({ x: x2, y }) => x2 > y)) return [];
  const strict = others.some(({ x: x2, y, tau: tau2 }) => behind(y, x2, tau2));
  const x = one.at[index];
  return [{ loss: strict ? x : x + one.tau[index], strict }];
}

// src/frontier/nondominated.ts
function nondominated(points, options = {}) {
  const order = contenders(points);
  const at = (index) => points[index];
  order.sort((a, b) => lexicographic(at(a), at(b)));
  const stays = (FILTERS[points[0]?.length ?? 0] ?? general)();
  const kept = [];
  let last = null;
  for (const index of order) {
    const point = at(index);
    const twin = last !== null && lexicographic(last.point, point) === 0;
    if (!twin) last = { point, kept: stays(point) };
    if (last?.kept && !(twin && options.keepDuplicates === false)) kept.push(index);
  }
  return kept.sort((a, b) => a - b);
}
function lexicographic(a, b) {
  for (let axis = 0; axis < a.length; axis++) {
    const [x, y] = [a[axis], b[axis]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
function contenders(points) {
  const axes = points[0]?.length ?? 0;
  const low = new Float64Array(axes).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(axes).fill(Number.NEGATIVE_INFINITY);
  const finite = [];
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    if (!isFinitePoint(point)) continue;
    finite.push(index);
    for (let axis = 0; axis < axes; axis++) {
      const value = point[axis];
      if (value < low[axis]) low[axis] = value;
      if (value > high[axis]) high[axis] = value;
    }
  }
  let pivot = null;
  let best = Number.POSITIVE_INFINITY;
  for (const index of finite) {
    const point = points[index];
    let sum = 0;
    for (let axis = 0; axis < axes; axis++) {
      const start = low[axis];
      sum += (point[axis] - start) / (high[axis] - start || 1);
    }
    if (sum < best) [best, pivot] = [sum, point];
  }
  return pivot === null ? finite : finite.filter((index) => !dominates(pivot, points[index]));
}
function isFinitePoint(point) {
  for (let axis = 0; axis < point.length; axis++) if (!Number.isFinite(point[axis])) return false;
  return true;
}
var sweep = () => {
  let floor = Number.POSITIVE_INFINITY;
  return (point) => {
    const y = point[1];
    if (y >= floor) return false;
    floor = y;
    return true;
  };
};
var staircase = () => {
  const steps = [];
  return (point) => {
    const [, y, z] = point;
    let [from, to] = [0, steps.length];
    while (from < to) {
      const middle = from + to >>> 1;
      if (steps[middle]?.y <= y) from = middle + 1;
      else to = middle;
    }
    const below = steps[from - 1];
    if (below && below.z <= z) return false;
    const start = below?.y === y ? from - 1 : from;
    let end = from;
    while ((steps[end]?.z ?? Number.NEGATIVE_INFINITY) >= z) end++;
    steps.splice(start, end - start, { y, z });
    return true;
  };
};
var general = () => {
  const kept = [];
  return (point) => {
    if (kept.some((other) => dominates(other, point))) return false;
    kept.push(point);
    return true;
  };
};
var FILTERS = { 2: sweep, 3: staircase };

// src/subjects/info.ts
function measureInfo(name, policy, candidates) {
  const rule = policy.measures.get(name);
  const table = MEASURES.get(name);
  const parts = rule?.meanOf ? [...rule.meanOf.keys()].map((part) => measureInfo(part, policy, candidates)) : [];
  const readings = candidates.flatMap((candidate) => candidate.readings.filter((one) => one.measure === name));
  const objective = policy.frontiers.flatMap((family) => family.objectives).find((one) => one.measure === name);
  return {
    name,
    unit: rule?.unit ?? table?.unit ?? agreed(readings.map((one) => one.unit)) ?? agreed(parts.map((one) => one.unit)),
    goal: rule?.goal ?? table?.goal ?? agreed([...readings.map((one) => one.goal ?? null), ...parts.map((one) => one.goal)]) ?? objective?.goal ?? null,
    range: rule?.range ?? table?.range ?? commonRange(readings, parts),
    minN: rule?.minN ?? null
  };
}
function agreed(values) {
  const said = new Set(values.filter((value) => value !== null));
  const [first] = said;
  return said.size === 1 && first !== void 0 ? first : null;
}
function commonRange(readings, parts) {
  const ranges = [...readings.map((one) => one.range ?? null), ...parts.map((one) => one.range)];
  const [first] = ranges;
  if (!first) return null;
  return ranges.every((range) => range?.[0] === first[0] && range?.[1] === first[1]) ? first : null;
}

// src/cost/generated/catalogue.ts
var CATALOGUE = [
  { "cloud": "aws", "region": "us-east-1", "type": "g4dn.xlarge", "accelerator": "t4", "gpus": 1, "memoryMib": 16384, "usdPerHour": 0.526, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g4dn.12xlarge", "accelerator": "t4", "gpus": 4, "memoryMib": 16384, "usdPerHour": 3.912, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g5.xlarge", "accelerator": "a10g", "gpus": 1, "memoryMib": 22888, "usdPerHour": 1.006, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g5.2xlarge", "accelerator": "a10g", "gpus": 1, "memoryMib": 22888, "usdPerHour": 1.212, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g5.12xlarge", "accelerator": "a10g", "gpus": 4, "memoryMib": 22888, "usdPerHour": 5.672, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g5.48xlarge", "accelerator": "a10g", "gpus": 8, "memoryMib": 22888, "usdPerHour": 16.288, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6.xlarge", "accelerator": "l4", "gpus": 1, "memoryMib": 22888, "usdPerHour": 0.8048, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6.12xlarge", "accelerator": "l4", "gpus": 4, "memoryMib": 22888, "usdPerHour": 4.6016, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6.48xlarge", "accelerator": "l4", "gpus": 8, "memoryMib": 22888, "usdPerHour": 13.3504, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6e.xlarge", "accelerator": "l40s", "gpus": 1, "memoryMib": 45776, "usdPerHour": 1.861, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6e.12xlarge", "accelerator": "l40s", "gpus": 4, "memoryMib": 45776, "usdPerHour": 10.49264, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6e.16xlarge", "accelerator": "l40s", "gpus": 1, "memoryMib": 45776, "usdPerHour": 7.57719, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6e.24xlarge", "accelerator": "l40s", "gpus": 4, "memoryMib": 45776, "usdPerHour": 15.06559, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g6e.48xlarge", "accelerator": "l40s", "gpus": 8, "memoryMib": 45776, "usdPerHour": 30.13118, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g7.2xlarge", "accelerator": "rtx-pro-4500", "gpus": 1, "memoryMib": 32768, "usdPerHour": 2.52, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g7e.2xlarge", "accelerator": "rtx-pro-server-6000", "gpus": 1, "memoryMib": 98304, "usdPerHour": 3.36312, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "g7e.48xlarge", "accelerator": "rtx-pro-server-6000", "gpus": 8, "memoryMib": 98304, "usdPerHour": 33.14432, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p3.2xlarge", "accelerator": "v100", "gpus": 1, "memoryMib": 16384, "usdPerHour": 3.06, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p3.8xlarge", "accelerator": "v100", "gpus": 4, "memoryMib": 16384, "usdPerHour": 12.24, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p3dn.24xlarge", "accelerator": "v100", "gpus": 8, "memoryMib": 32768, "usdPerHour": 31.212, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p4d.24xlarge", "accelerator": "a100", "gpus": 8, "memoryMib": 40960, "usdPerHour": 21.957642, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p4de.24xlarge", "accelerator": "a100", "gpus": 8, "memoryMib": 81920, "usdPerHour": 27.44705, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p5.4xlarge", "accelerator": "h100", "gpus": 1, "memoryMib": 81920, "usdPerHour": 6.88, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p5.48xlarge", "accelerator": "h100", "gpus": 8, "memoryMib": 81920, "usdPerHour": 55.04, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p5en.48xlarge", "accelerator": "h200", "gpus": 8, "memoryMib": 144384, "usdPerHour": 63.296, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p6-b200.48xlarge", "accelerator": "b200", "gpus": 8, "memoryMib": 183359, "usdPerHour": 113.9328, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "p6-b300.48xlarge", "accelerator": "b300", "gpus": 8, "memoryMib": 275040, "usdPerHour": 142.416, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "inf2.xlarge", "accelerator": "inferentia2", "gpus": 1, "memoryMib": null, "usdPerHour": 0.7582, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "inf2.48xlarge", "accelerator": "inferentia2", "gpus": 12, "memoryMib": null, "usdPerHour": 12.98127, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "aws", "region": "us-east-1", "type": "trn1.32xlarge", "accelerator": "trainium", "gpus": 16, "memoryMib": null, "usdPerHour": 21.5, "source": "aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go @1d92708 (file @6fc13b5)", "asOf": "2026-07-20" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NC4as_T4_v3", "accelerator": "t4", "gpus": 1, "memoryMib": 16384, "usdPerHour": 0.526, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NC64as_T4_v3", "accelerator": "t4", "gpus": 4, "memoryMib": 16384, "usdPerHour": 4.352, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NC24ads_A100_v4", "accelerator": "a100-80gb-pcie", "gpus": 1, "memoryMib": 81920, "usdPerHour": 3.673, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NC48ads_A100_v4", "accelerator": "a100-80gb-pcie", "gpus": 2, "memoryMib": 81920, "usdPerHour": 7.346, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NC96ads_A100_v4", "accelerator": "a100-80gb-pcie", "gpus": 4, "memoryMib": 81920, "usdPerHour": 14.692, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NC40ads_H100_v5", "accelerator": "h100-nvl-94gb", "gpus": 1, "memoryMib": 96256, "usdPerHour": 6.98, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NC80adis_H100_v5", "accelerator": "h100-nvl-94gb", "gpus": 2, "memoryMib": 96256, "usdPerHour": 13.96, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_ND96asr_v4", "accelerator": "a100-40gb", "gpus": 8, "memoryMib": 40960, "usdPerHour": 27.197, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_ND96amsr_A100_v4", "accelerator": "a100-80gb", "gpus": 8, "memoryMib": 81920, "usdPerHour": 32.77, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_ND96isr_H100_v5", "accelerator": "h100-80gb", "gpus": 8, "memoryMib": 81920, "usdPerHour": 98.32, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NV36ads_A10_v5", "accelerator": "a10", "gpus": 1, "memoryMib": 24576, "usdPerHour": 3.2, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "azure", "region": "eastus", "type": "Standard_NV6ads_A10_v5", "accelerator": "a10", "gpus": 0.16666666666666666, "memoryMib": 4096, "usdPerHour": 0.454, "source": "Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go @352646f", "asOf": "2026-06-18" },
  { "cloud": "gcp", "region": "us-central1", "type": "a2-highgpu-1g", "accelerator": "a100-40gb", "gpus": 1, "memoryMib": 40960, "usdPerHour": 3.673385, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @0166a59", "asOf": "2025-03-06" },
  { "cloud": "gcp", "region": "us-central1", "type": "a2-highgpu-2g", "accelerator": "a100-40gb", "gpus": 2, "memoryMib": 40960, "usdPerHour": 7.34677, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @0166a59", "asOf": "2025-03-06" },
  { "cloud": "gcp", "region": "us-central1", "type": "a2-ultragpu-1g", "accelerator": "a100-80gb", "gpus": 1, "memoryMib": 81920, "usdPerHour": 5.068798, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @082120d (generation date not read)", "asOf": null },
  { "cloud": "gcp", "region": "us-central1", "type": "a2-ultragpu-2g", "accelerator": "a100-80gb", "gpus": 2, "memoryMib": 81920, "usdPerHour": 10.137596, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @082120d (generation date not read)", "asOf": null },
  { "cloud": "gcp", "region": "us-central1", "type": "a2-ultragpu-4g", "accelerator": "a100-80gb", "gpus": 4, "memoryMib": 81920, "usdPerHour": 20.275192, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @082120d (generation date not read)", "asOf": null },
  { "cloud": "gcp", "region": "us-west1", "type": "a3-highgpu-4g", "accelerator": "h100-80gb", "gpus": 4, "memoryMib": 81920, "usdPerHour": 44.245, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @082120d (generation date not read)", "asOf": null },
  { "cloud": "gcp", "region": "us-central1", "type": "a3-highgpu-8g", "accelerator": "h100-80gb", "gpus": 8, "memoryMib": 81920, "usdPerHour": 88.49, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @082120d (generation date not read)", "asOf": null },
  { "cloud": "gcp", "region": "us-east4", "type": "a3-megagpu-8g", "accelerator": "h100-80gb-mega", "gpus": 8, "memoryMib": 81920, "usdPerHour": 92.937588, "source": "Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml @082120d (generation date not read)", "asOf": null },
  { "cloud": "gcp", "region": "us-central1", "type": "a3-ultragpu-8g", "accelerator": "h200", "gpus": 8, "memoryMib": 144384, "usdPerHour": 83.492, "source": "dataset card tanod/cloud-gpu-list-prices, Billing Catalog", "asOf": "2026-10-13" },
  { "cloud": "gcp", "region": "europe-west4", "type": "g2-standard-4", "accelerator": "l4", "gpus": 1, "memoryMib": 24576, "usdPerHour": 0.7425, "source": "Cyclenerd/google-cloud-pricing-cost-calculator t/test.sh @dac3128 (expected USD/month 542 / 730)", "asOf": null },
  { "cloud": "gcp", "region": "europe-west4", "type": "g2-standard-24", "accelerator": "l4", "gpus": 2, "memoryMib": 24576, "usdPerHour": 2.1027, "source": "Cyclenerd/google-cloud-pricing-cost-calculator t/test.sh @dac3128 (expected USD/month 1535 / 730)", "asOf": null },
  { "cloud": "gcp", "region": "europe-west4", "type": "g2-standard-48", "accelerator": "l4", "gpus": 4, "memoryMib": 24576, "usdPerHour": 4.2055, "source": "Cyclenerd/google-cloud-pricing-cost-calculator t/test.sh @dac3128 (expected USD/month 3070 / 730)", "asOf": null },
  { "cloud": "gcp", "region": "europe-west4", "type": "g2-standard-96", "accelerator": "l4", "gpus": 8, "memoryMib": 24576, "usdPerHour": 8.411, "source": "Cyclenerd/google-cloud-pricing-cost-calculator t/test.sh @dac3128 (expected USD/month 6140 / 730)", "asOf": null },
  { "cloud": "lambda", "region": "any", "type": "gpu_1x_a6000", "accelerator": "a6000", "gpus": 1, "memoryMib": 49152, "usdPerHour": 1.09, "source": "skypilot-org/skypilot-catalog catalogs/v8/lambda/vms.csv @0f40703", "asOf": null },
  { "cloud": "lambda", "region": "any", "type": "gpu_8x_v100", "accelerator": "v100-16gb", "gpus": 8, "memoryMib": 16384, "usdPerHour": 6.32, "source": "skypilot-org/skypilot-catalog catalogs/v8/lambda/vms.csv @0f40703", "asOf": null },
  { "cloud": "lambda", "region": "any", "type": "1x A100 SXM", "accelerator": "a100-40gb", "gpus": 1, "memoryMib": 40960, "usdPerHour": 1.99, "source": "datareceipts/data-receipts 109-gpu-pricing/compare.json", "asOf": "2026-11-16" },
  { "cloud": "lambda", "region": "any", "type": "1x H100 SXM", "accelerator": "h100-80gb", "gpus": 1, "memoryMib": 81920, "usdPerHour": 4.29, "source": "tgarg01/silybench-data derived/cost.json", "asOf": "2026-09-25" },
  { "cloud": "runpod", "region": "any", "type": "H100 SXM secure", "accelerator": "h100-80gb", "gpus": 1, "memoryMib": 81920, "usdPerHour": 3.99, "source": "datareceipts/data-receipts 109-gpu-pricing/vendors.json", "asOf": "2026-11-09" },
  { "cloud": "runpod", "region": "any", "type": "H100 SXM community", "accelerator": "h100-80gb", "gpus": 1, "memoryMib": 81920, "usdPerHour": 2.69, "source": "datareceipts/data-receipts 109-gpu-pricing/vendors.json", "asOf": "2026-11-09" },
  { "cloud": "runpod", "region": "any", "type": "A100 SXM secure", "accelerator": "a100-80gb", "gpus": 1, "memoryMib": 81920, "usdPerHour": 1.79, "source": "datareceipts/data-receipts 109-gpu-pricing/vendors.json", "asOf": "2026-11-09" },
  { "cloud": "nebius", "region": "any", "type": "HGX H100", "accelerator": "h100-80gb", "gpus": 1, "memoryMib": 81920, "usdPerHour": 3.85, "source": "tgarg01/silybench-data derived/cost.json", "asOf": "2026-09-25" }
];

// src/cost/catalogue.ts
var BY_TYPE = /* @__PURE__ */ new Map();
for (const row of CATALOGUE) {
  const key2 = row.type.toLowerCase();
  BY_TYPE.set(key2, [...BY_TYPE.get(key2) ?? [], row]);
}
function catalogued(type) {
  return BY_TYPE.get(type.toLowerCase()) ?? [];
}
var CATALOGUED_TYPES = [...new Set(CATALOGUE.map((row) => row.type))];

// src/cost/models.ts
var PROVIDERS = /* @__PURE__ */ new Map([
  ["openai", "openai"],
  ["anthropic", "anthropic"],
  ["google", "google"],
  ["vertex", "google"],
  ["bedrock", "aws"],
  ["openrouter", "openrouter"],
  ["mistral", "mistral"],
  ["groq", "groq"],
  ["deepseek", "deepseek"],
  ["xai", "x-ai"],
  ["grok", "x-ai"],
  ["cohere", "cohere"],
  ["perplexity", "perplexity"],
  ["together", "together"],
  ["togetherai", "together"],
  ["fireworks", "fireworks"],
  ["cerebras", "cerebras"],
  ["moonshot", "moonshotai"],
  ["moonshotai", "moonshotai"],
  ["novita", "novita"],
  ["voyage", "voyageai"],
  ["cloudflare", "cloudflare"]
]);
var APIS = /* @__PURE__ */ new Set([
  "chat",
  "completion",
  "completions",
  "converse",
  "embedding",
  "embeddings",
  "live",
  "messages",
  "realtime",
  "responses"
]);
var RESELLERS = /* @__PURE__ */ new Map([
  ["azure", null],
  ["bedrock", "aws"],
  ["vertex", "google"]
]);
var FLAT = /* @__PURE__ */ new Set(["openai", "anthropic", "google", "mistral", "x-ai", "deepseek", "cohere"]);
var OPEN_WEIGHTS = /^(gemma|medgemma|shieldgemma|codegemma|t5gemma|paligemma|flan|t5|bert|gpt-oss|gpt2|whisper|clip)/i;
function libraryModel(name) {
  const colon = name.indexOf(":");
  const slash = name.indexOf("/");
  if (colon > 0 && (slash < 0 || colon < slash)) return ofColons(name.split(":"));
  return slash > 0 ? ofSlashes(name.split("/")) : null;
}
function ofColons([word = "", ...rest]) {
  const words = rest.length > 1 && APIS.has(rest[0] ?? "") ? rest.slice(1) : rest;
  return made(PROVIDERS.get(word), words.join(":"));
}
function ofSlashes([word = "", second = "", ...rest]) {
  if (word === "openai-api") return made(PROVIDERS.get(second), rest.join("/"));
  const reseller = rest.length > 0 && word !== "openrouter" ? RESELLERS.get(second) : void 0;
  if (reseller === null) return null;
  if (reseller !== void 0) return made(reseller, rest.join("/"));
  const model = [second, ...rest].join("/");
  return OPEN_WEIGHTS.test(model) && FLAT.has(word) ? null : made(PROVIDERS.get(word), model);
}
function made(provider, model) {
  if (provider === void 0 || model === "" || APIS.has(model)) return null;
  return FLAT.has(provider) && model.includes("/") ? null : { provider, model };
}

// src/cost/text.ts
function num(value) {
  return String(Number(value.toPrecision(6)));
}
function usd(value) {
  const digits = num(Math.abs(value));
  return `${value < 0 ? "-" : ""}$${/\.\d$/.test(digits) ? `${digits}0` : digits}`;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function listed(names, most = 8) {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return names.slice(0, most).join(", ") + more;
}
function key(...path) {
  return path.map((part) => /^[A-Za-z0-9_.-]+$/.test(part) ? part : JSON.stringify(part)).join(".");
}

// src/cost/library.ts
var LIBRARY = "@pydantic/genai-prices 0.1.8";
var LIBRARY_DATE = "2026-09-23";
var DEAREST = "T08:00:00Z";
async function loadTokenPricer(asOf) {
  const { calcPrice } = await import("./dist-AA4FMA2K.js");
  const day = asOf ?? LIBRARY_DATE;
  const timestamp = /* @__PURE__ */ new Date(`${day}${DEAREST}`);
  const found = /* @__PURE__ */ new Map();
  const rates = (name) => {
    const model = libraryModel(name);
    if (model === null) return null;
    const price = (usage) => calcPrice(usage, model.model, { providerId: model.provider, timestamp });
    const sample = price({ input_tokens: 1, output_tokens: 1 });
    if (sample === null) return null;
    return {
      id: name,
      text: ratesText(sample.model_price),
      source: `${LIBRARY}, ${sample.provider.id}/${sample.model.id}`,
      asOf: day < LIBRARY_DATE ? day : LIBRARY_DATE,
      firstTier: firstTier(sample.model_price),
      cachePriced: {
        read: sample.model_price.cache_read_mtok !== void 0,
        write: sample.model_price.cache_write_mtok !== void 0
      },
      usd: (tokens) => {
        try {
          return price(usageOf(tokens))?.total_price ?? null;
        } catch {
          return null;
        }
      }
    };
  };
  return {
    rates: (name) => {
      const known3 = found.get(name);
      if (known3 !== void 0) return known3;
      const made2 = rates(name);
      found.set(name, made2);
      return made2;
    }
  };
}
function usageOf({ input, output, cacheRead, cacheWrite }) {
  return {
    input_tokens: input,
    output_tokens: output,
    ...cacheRead > 0 ? { cache_read_tokens: cacheRead } : {},
    ...cacheWrite > 0 ? { cache_write_tokens: cacheWrite } : {}
  };
}
function firstTier(prices) {
  const starts = Object.values(prices).flatMap(
    (rate) => typeof rate === "object" ? rate.tiers.map((tier) => tier.start) : []
  );
  return starts.length === 0 ? null : Math.min(...starts);
}
function ratesText(prices) {
  const parts = [
    ["in", prices.input_mtok],
    ["out", prices.output_mtok],
    ["cache read", prices.cache_read_mtok],
    ["cache write", prices.cache_write_mtok]
  ];
  const shown = parts.flatMap(([word, rate]) => rate === void 0 ? [] : [`${rateText(rate)} ${word}`]);
  return `${shown.join(", ")} per 1M tokens`;
}
function rateText(rate) {
  if (typeof rate === "number") return usd(rate);
  return [usd(rate.base), ...rate.tiers.map((tier) => `${usd(tier.price)} above ${tier.start} input tokens`)].join(
    "; "
  );
}

// src/cost/prices.ts
async function openPriceBook(policy, candidates) {
  return { policy, library: needsLibrary(candidates, policy) ? await loadTokenPricer(policy.asOf) : null };
}
var STALE_AFTER_DAYS = 90;
function needsLibrary(candidates, prices) {
  return candidates.some(
    (candidate) => namesOf(candidate).some((name) => libraryModel(name) !== null && !declared(candidate, name, prices))
  );
}
function instancePrice(book, type, region) {
  const rows = catalogued(type);
  const own = book.policy.instances.get(type);
  const [listing] = rows;
  if (own && !(own.usdPerHour > 0)) {
    const stated = `${placeOf(own)}: the price of instance "${type}" is ${usd(own.usdPerHour)} an hour, which is no price`;
    return unknown(
      "cost/unknown-price",
      stated,
      `write ${key("prices", "instances", type, "usd_per_hour")}: what an hour costs`
    );
  }
  if (own) {
    return {
      type,
      usdPerHour: own.usdPerHour,
      gpus: own.gpus ?? listing?.gpus ?? null,
      accelerator: listing?.accelerator ?? null,
      memoryMib: listing?.memoryMib ?? null,
      price: { kind: "instance", id: type, text: `${usd(own.usdPerHour)} / h`, source: placeOf(own), asOf: own.asOf },
      assumption: null
    };
  }
  const write = `write ${key("prices", "instances", type)}: { usd_per_hour: \u2026 }`;
  if (!listing) {
    const near = nearestName(type, [...book.policy.instances.keys(), ...CATALOGUED_TYPES]);
    const meant = near === null ? "" : `, or "${near}" if that is meant`;
    return unknown(
      "cost/unknown-price",
      `no price of instance "${type}" in the policy or the catalogue`,
      write + meant
    );
  }
  const here = rows.filter((row2) => region === null || row2.region === region || row2.region === "any");
  const regions = rows.map((row2) => row2.region);
  const [row, ...others] = here;
  if (!row) {
    const reason = `the catalogue prices instance "${type}" in ${listed(regions)}, and serving.region is ${region}`;
    return unknown("cost/unknown-price", reason, write);
  }
  if (others.length > 0) {
    const reason = `the catalogue prices instance "${type}" in ${listed(regions)}, and nobody says where it runs`;
    return unknown("cost/unknown-price", reason, `write serving.region: one of ${listed(regions)}`);
  }
  return ofCatalogue(row, region);
}
function ofCatalogue(row, region) {
  const undated = row.asOf === null ? " (the source gives no date)" : "";
  const where = row.region === "any" ? row.cloud : `${row.cloud} ${row.region}`;
  const price = {
    kind: "instance",
    id: row.type,
    text: `${usd(row.usdPerHour)} / h on demand, ${where}`,
    source: `bundled catalogue: ${row.source}${undated}`,
    asOf: row.asOf
  };
  const assumption = region === null && row.region !== "any" ? `"${row.type}" costs what it costs in ${row.region}, on demand` : null;
  const { type, usdPerHour, gpus, accelerator, memoryMib } = row;
  return { type, usdPerHour, gpus, accelerator, memoryMib, price, assumption };
}
function namesOf(candidate) {
  const used = candidate.usage.flatMap((row) => row.model ?? []);
  return [...new Set(used.length > 0 ? used : candidate.names)].sort();
}
function declared(candidate, name, prices) {
  const keys = [candidate.id, candidate.model, name];
  const found = keys.find((one) => prices.tokens.has(one));
  const price = found === void 0 ? void 0 : prices.tokens.get(found);
  return found === void 0 || price === void 0 ? null : { id: found, price };
}
function tokenRates(book, candidate, name) {
  const own = declared(candidate, name, book.policy);
  if (own) return ofPolicy(own.id, own.price, placeOf(own.price));
  const listedRates = book.library?.rates(name);
  if (listedRates) return listedRates;
  const near = nearestName(candidate.model, [...book.policy.tokens.keys()]);
  const meant = near === null ? "" : `, or rename "${near}" if that is meant`;
  return unknown(
    "cost/unknown-price",
    `no token price of "${name}" in the policy or the price library`,
    `write ${key("prices", "tokens", candidate.model)}: { input_per_1m_usd: \u2026, output_per_1m_usd: \u2026 }${meant}`
  );
}
function ofPolicy(id, price, source) {
  const { inputPer1mUsd, outputPer1mUsd, cacheReadPer1mUsd, cacheWritePer1mUsd } = price;
  const read = cacheReadPer1mUsd ?? inputPer1mUsd;
  const write = cacheWritePer1mUsd ?? inputPer1mUsd;
  const parts = [
    `${usd(inputPer1mUsd)} in`,
    `${usd(outputPer1mUsd)} out`,
    ...cacheReadPer1mUsd === null ? [] : [`${usd(cacheReadPer1mUsd)} cache read`],
    ...cacheWritePer1mUsd === null ? [] : [`${usd(cacheWritePer1mUsd)} cache write`]
  ];
  return {
    id,
    text: `${parts.join(", ")} per 1M tokens`,
    source,
    asOf: price.asOf,
    firstTier: null,
    cachePriced: { read: cacheReadPer1mUsd !== null, write: cacheWritePer1mUsd !== null },
    usd: ({ input, output, cacheRead, cacheWrite }) => {
      const fresh = input - cacheRead - cacheWrite;
      if (!(fresh >= -1e-9 * input && output >= 0 && cacheRead >= 0 && cacheWrite >= 0)) return null;
      const cached = cacheRead * read + cacheWrite * write;
      return (Math.max(0, fresh) * inputPer1mUsd + cached + output * outputPer1mUsd) / 1e6;
    }
  };
}
function placeOf({ location }) {
  return `${location.path}:${location.line}`;
}
function staleness(price, judgedOn) {
  if (price.asOf === null) return [];
  const days = Math.floor((Date.parse(judgedOn) - Date.parse(price.asOf)) / 864e5);
  if (!(days > STALE_AFTER_DAYS)) return [];
  const prices = price.kind === "instance" ? key("prices", "instances", price.id) : key("prices", "tokens", price.id);
  return [
    {
      rule: "cost/stale-price",
      message: `the price of "${price.id}" (${price.text}) is of ${price.asOf}, ${days} days old`,
      hint: `check it and write ${prices} with its as_of`
    }
  ];
}

// src/domain/comparable.ts
function differing(now, then) {
  for (const [key2, value] of Object.entries(now.comparable ?? {})) {
    const before = then.comparable && Object.hasOwn(then.comparable, key2) ? then.comparable[key2] : void 0;
    if (before !== void 0 && sameOf(key2, before) !== sameOf(key2, value)) return { key: key2, now: value, before };
  }
  return null;
}
function sameOf(key2, value) {
  return key2 === "harness" ? /^[^\d]*(0\.\d+|\d+)/.exec(value)?.[0] ?? value : value;
}

// src/precision/recovery.ts
function recoveryOf(value, reference, goal) {
  if (!Number.isFinite(value) || !Number.isFinite(reference) || reference <= 0) return null;
  if (goal === "maximize") return value / reference;
  if (value < 0) return null;
  return value === 0 ? Number.POSITIVE_INFINITY : reference / value;
}
var LAST_PLACES = 4 * Number.EPSILON;
function keepsEnough(share, min) {
  return share >= min * (1 - LAST_PLACES);
}

// src/subjects/resolve.ts
function resolve(measure, resolver) {
  const rule = resolver.policy.measures.get(measure);
  if (rule?.meanOf) return weightedMean(measure, rule.meanOf, resolver);
  const costed2 = resolver.costed.get(measure);
  const kind = MEASURES.get(measure)?.kind;
  if (costed2?.known || kind === "cost") return costed2 ?? unknown("evidence/missing", `nothing gives ${measure}`);
  const read = resolver.read(resolver.candidate, measure);
  return read.known || costed2 === void 0 ? read : costed2;
}
function weightedMean(name, weights, resolver) {
  const parts = [...weights].map(([measure, weight]) => ({ measure, weight, value: resolve(measure, resolver) }));
  const names = parts.map((part) => part.measure).join(", ");
  const lacking3 = parts.find((part) => !part.value.known);
  if (lacking3 && !lacking3.value.known) {
    return { ...lacking3.value, reason: `${name} is the mean of ${names}, and ${lacking3.value.reason}` };
  }
  const values = parts.map((part) => ({ ...part, value: part.value }));
  const total = values.reduce((sum, part) => sum + part.weight, 0);
  const mean = values.reduce((sum, part) => sum + part.weight * part.value.value, 0) / total;
  const errors = values.map((part) => part.value.stderr);
  const stderr = errors.every((error) => error !== null) ? Math.sqrt(values.reduce((sum, part) => sum + (part.weight * (part.value.stderr ?? 0)) ** 2, 0)) / total : null;
  const sizes = values.map((part) => part.value.n);
  const limited = values.find((part) => part.value.limited)?.value.limited;
  return known(mean, agreedUnit(values.map((part) => part.value.unit)), {
    stderr,
    // The mean rests on its smallest part: a floor such as min_n must hold for each.
    n: sizes.every((n) => n !== null) ? Math.min(...sizes) : null,
    formula: `(${values.map((part) => `${part.weight} \xD7 ${part.measure} ${part.value.value}`).join(" + ")}) \xF7 ${total}`,
    origins: values.flatMap((part) => part.value.origins),
    ...limited ? { limited } : {}
  });
}
function agreedUnit(units) {
  return units.every((unit) => unit === units[0]) ? units[0] ?? null : null;
}

// src/subjects/select.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function matches(pattern, name) {
  if (pattern === name) return true;
  if (!isWild(pattern)) return false;
  return matcher(pattern)(name);
}
function isWild(pattern) {
  return pattern.includes("*") || pattern.includes("?");
}
var compiled = /* @__PURE__ */ new Map();
function matcher(pattern) {
  const known3 = compiled.get(pattern);
  if (known3) return known3;
  const glob = pattern === "*" ? "**" : pattern;
  const made2 = (0, import_picomatch.default)(glob, { nobrace: true, nobracket: true, noextglob: true, nonegate: true, dot: true });
  compiled.set(pattern, made2);
  return made2;
}
function selects(patterns, name) {
  return patterns === null || name !== null && patterns.some((pattern) => matches(pattern, name));
}
function budgeted(budget, subjects) {
  return subjects.filter((subject) => applies(budget, subject));
}
function applies(budget, subject) {
  return selects(budget.deployments, subject.name) && selects(budget.models, subject.model) && selects(budget.tiers, subject.declared?.tier ?? null);
}

// src/subjects/unfit.ts
function unfit(value, target, goal, info) {
  return unsound(value, goal, info) ?? offScale(value, target, info);
}
function incomparable({ measure, goal, name }, value, points, info) {
  if (!value.known) return value;
  const reasons = points.map((one) => unfit(value, one.values.get(name) ?? Number.NaN, goal, info(measure)));
  return reasons.find((one) => one !== null) ?? null;
}
function unsound(value, goal, info) {
  return tooSmall(value, info) ?? impossible(value, goal, info);
}
function tooSmall(value, info) {
  const measure = info.name;
  const enough = info.minN !== null && value.n !== null && value.n >= info.minN;
  if (enough) return null;
  if (info.minN !== null) {
    const has = value.n === null ? "the file does not say on how many samples it rests" : `it rests on ${whole(value.n)} samples`;
    return {
      known: false,
      rule: "evidence/not-comparable",
      reason: `${measure} needs at least ${whole(info.minN)} samples, and ${has}`,
      hint: `evaluate on at least ${whole(info.minN)} samples, or lower measures."${measure}".min_n`
    };
  }
  if (!value.limited) return null;
  const of = value.limited.of === null ? "" : ` of ${whole(value.limited.of)}`;
  const n = value.n === null ? "an unknown number" : whole(value.n);
  return {
    known: false,
    rule: "evidence/not-comparable",
    reason: `${measure} comes from a limited run (${n}${of} samples)`,
    hint: `evaluate on the whole set, or state measures."${measure}".min_n: ${value.n ?? 1} if that many is enough`
  };
}
function impossible({ value }, goal, { name, range }) {
  if (isBadCost(name, goal, value)) {
    const reason = `${name} is ${value}, and a cost of zero or less is bad evidence, not a good deal`;
    return unknown("evidence/scale", reason, "correct the evidence");
  }
  if (value < 0 && MEASURES.has(name)) {
    return unknown("evidence/scale", `${name} is ${value}, and it cannot be below zero`, "correct the evidence");
  }
  if (range === null || value >= range[0] && value <= range[1]) return null;
  return unknown(
    "evidence/scale",
    `${name} is ${value}, outside its range ${range[0]} to ${range[1]}`,
    `correct the evidence, or state measures."${name}".range`
  );
}
var SCALES_APART = 10;
function scalesApart(a, b) {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return low > 0 && low <= 1 && high > 1 && high <= 100 && high >= SCALES_APART * low;
}
function offScale(value, target, info) {
  const measure = info.name;
  const operational = info.unit !== null && info.unit !== "ratio";
  if (info.range || operational || readsAsCost(measure) || !scalesApart(value.value, target)) return null;
  const [percent, share] = value.value > 1 ? ["the evidence", "the policy"] : ["the policy", "the evidence"];
  return {
    known: false,
    rule: "evidence/scale",
    reason: `${measure} is ${value.value} and is compared with ${target}: ${percent} seems to count to 100, ${share} to 1`,
    hint: `write both on one scale and state measures."${measure}".range: [0, 1] or [0, 100]`
  };
}

// src/subjects/recovery.ts
function evaluationOf(candidate, measure, { policy, read }) {
  return resolve(measure, { policy, candidate, costed: /* @__PURE__ */ new Map(), read });
}
function recoveryMeasures(tier, family, candidate, { policy, find }) {
  const globs = tier?.recovery?.measures ?? null;
  if (globs === null) {
    const maximized = (family?.objectives ?? []).filter((one) => one.goal === "maximize").map((one) => one.measure);
    return [...new Set(maximized)].filter((measure) => !MEASURES.has(measure));
  }
  const base = find(policy.models.get(candidate.model)?.variantOf ?? candidate.id);
  const readings = [...candidate.readings, ..."known" in base ? [] : base.readings];
  const there = /* @__PURE__ */ new Set([...readings.map((one) => one.measure), ...policy.measures.keys()]);
  const named2 = (glob) => {
    const found = [...there].filter((name) => !MEASURES.has(name) && matches(glob, name)).sort();
    return found.length > 0 ? found : [glob];
  };
  return [...new Set(globs.flatMap((glob) => isWild(glob) ? named2(glob) : [glob]))];
}
function recovered(candidate, reference, measures, tools) {
  return measures.map((measure) => {
    const value = evaluationOf(candidate, measure, tools);
    const then = "known" in reference ? reference : evaluationOf(reference, measure, tools);
    const share = shareOf(value, then, tools.info(measure), otherRuntime(candidate, reference, value, then));
    return { measure, value, reference: then, share, measuredOn: measuredOn(then, tools) };
  });
}
function shareOf(value, reference, info, runtime) {
  if (!value.known) return value;
  if (!reference.known) return { ...reference, reason: `of its reference, ${reference.reason}` };
  const { goal, name } = info;
  if (goal === null)
    return unknown("evidence/missing", `nothing says which way ${name} is better`, `write measures."${name}".goal`);
  const bad = unsound(value, goal, info) ?? ofReference(unsound(reference, goal, info));
  if (bad !== null) return bad;
  const other = differing(value, reference);
  if (other !== null)
    return notComparable(
      `${name} was measured with ${other.key} ${other.now}, its reference with ${other.key} ${other.before}`
    );
  if (value.n !== null && reference.n !== null && value.n !== reference.n)
    return notComparable(`${name} rests on ${whole(value.n)} samples, its reference on ${whole(reference.n)}`);
  return runtime ?? otherScale(value, reference, info) ?? recoveryOf(value.value, reference.value, goal) ?? nothingOf(value, reference, info);
}
function ofReference(bad) {
  return bad === null ? null : { ...bad, reason: `of its reference, ${bad.reason}` };
}
function notComparable(reason) {
  return unknown("evidence/not-comparable", reason, "evaluate both alike");
}
function nothingOf(value, reference, { name }) {
  const reason = reference.value > 0 ? `${name} is ${value.value}, and what counts down cannot be below zero` : `${name} of its reference is ${reference.value}, of which no share can be kept`;
  return unknown(
    "evidence/not-comparable",
    reason,
    "evaluate the reference, or choose another measure for the tier's recovery"
  );
}
function otherScale(value, reference, info) {
  const { name, range, unit } = info;
  if (unit !== null && unit !== "ratio" && unit !== "%" || readsAsCost(name)) return null;
  const hint = `correct the evidence, or state measures."${name}".range: [0, 1]`;
  const percent = range === null ? unit === "%" : range[1] === 100;
  if (percent && value.value <= 1 && reference.value <= 1) {
    const reason2 = `${name} counts to 100, and both values are at most 1 (${value.value} and ${reference.value}): fractions recorded as percent`;
    return unknown("evidence/scale", reason2, hint);
  }
  if (range !== null && !percent || !scalesApart(value.value, reference.value)) return null;
  const reason = `${name} is ${value.value} and ${reference.value} of its reference: one seems to count to 100, the other to 1`;
  return unknown("evidence/scale", reason, hint);
}
var RUNTIMES = ["backend", "runtime", "framework"];
function otherRuntime(a, b, value, reference) {
  if ("known" in b) return null;
  const [own, other] = [runtimesOf(a, value), runtimesOf(b, reference)];
  const key2 = RUNTIMES.find((one) => own.has(one) && other.has(one) && own.get(one) !== other.get(one));
  if (key2 === void 0) return null;
  return notComparable(`it was evaluated on the ${key2} ${own.get(key2)}, its reference on ${other.get(key2)}`);
}
function runtimesOf({ facts }, value) {
  const paths = new Set(value.known ? value.origins.map((one) => one.path) : []);
  const own = facts.filter(({ path }) => paths.has(path));
  const text = (fact) => typeof fact === "string" ? fact : null;
  return new Map(
    RUNTIMES.flatMap((key2) => {
      const said = new Set(own.flatMap((one) => text(one.facts[key2]) ?? []));
      const [only] = said;
      return said.size === 1 && only !== void 0 ? [[key2, only]] : [];
    })
  );
}
function measuredOn(value, { measuredAt: measuredAt2 }) {
  const days = value.known ? value.origins.flatMap(({ path }) => path ? measuredAt2(path) ?? [] : []) : [];
  return days.sort().at(-1)?.slice(0, 10) ?? null;
}

// src/precision/accepts.ts
function accepts(entry, precision) {
  const term = termOf(entry);
  if (term === null) return null;
  const weights = acceptsClass(term, precision);
  if (weights !== true || !term.strict || term.activation === null) return weights;
  const { activation } = precision;
  if (activation === null) return null;
  if (!sameWidth(term.activation, activation)) return false;
  return activation.kind === null ? null : true;
}
function acceptsClass(term, precision) {
  if (precision.class !== null) return classesAgree(term.class, precision.class);
  if (precision.weight === null) return null;
  return sameWidth(term.weight, precision.weight) ? null : false;
}

// src/subjects/launched.ts
var NONE = { launch: null, issue: null };
var SHOWN = 4;
function launchOf(whose, deployment, tools, own) {
  const manifests = deployment === null ? void 0 : tools.manifests.get(deployment.name);
  if (deployment === null || manifests === void 0 || manifests.launches.length === 0) return NONE;
  const { launches } = manifests;
  const mine = launches.filter(({ launch }) => launch.model !== null && means(launch.model, whose, tools));
  const nameless = launches.filter(({ launch }) => launch.model === null || isInside(launch.model, tools));
  const chosen2 = mine.length > 0 ? mine : nameless.length > 0 || own ? nameless : launches;
  if (chosen2.length === 0) return { launch: null, issue: mismatch(whose, launches) };
  const [first, ...others] = distinct(chosen2);
  if (first === void 0) return NONE;
  return others.length === 0 ? { launch: first, issue: null } : { launch: null, issue: ambiguous([first, ...others]) };
}
function means(name, whose, { find, policy }) {
  const decl = policy.models.get(whose.model);
  const places = [decl?.artifact, whose.model, ...decl?.aliases ?? [], ...whose.names];
  if (places.some((one) => one !== void 0 && one !== null && samePlace(name, one))) return true;
  const found = find(name);
  return "id" in found && found.model === whose.model;
}
function samePlace(name, other) {
  if (name === other) return true;
  return /^\.{0,2}\//.test(name) && lastOf(name) === lastOf(other);
}
function lastOf(path) {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? path;
}
function isInside(name, { find }) {
  return /^\.{0,2}\//.test(name) && !("id" in find(lastOf(name)));
}
function distinct(launches) {
  const keyOf = ({ launch }) => JSON.stringify([
    launch.quantization,
    launch.kvCacheDtype,
    launch.valuesDtype,
    launch.dtype,
    declaredBy(launch).class
  ]);
  return [...new Map([...launches].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}
function mismatch(whose, launches) {
  const names = [...new Map(launches.map(({ launch, path }) => [launch.model, path]))];
  const listed2 = names.slice(0, SHOWN).map(([name, path]) => `"${name}" (${path})`);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return {
    rule: "evidence/mismatch",
    message: `it is said to serve "${whose.model}", and its manifests start ${listed2.join(", ")}${more}`,
    hint: `if it is the same model, add the name to models."${whose.model}".aliases; else evaluate and declare the model that is started`
  };
}
function ambiguous(launches) {
  const ways = launches.slice(0, SHOWN).map(({ launch, path }) => {
    const { quantization, kvCacheDtype, dtype } = launch;
    return `${path}: ${[quantization, kvCacheDtype && `KV ${kvCacheDtype}`, dtype].filter(Boolean).join(", ") || "no flag"}`;
  });
  return {
    rule: "evidence/ambiguous",
    message: `its manifests start the model in ${launches.length} ways (${ways.join("; ")})`,
    hint: "name the manifest of this deployment alone"
  };
}

// src/subjects/served.ts
function servedBy(whose, deployment, tools, own) {
  const artefact = artefactOf(whose);
  const claims = claimsOf(whose, tools);
  const stored = withClaims(artefact?.precision ?? UNKNOWN_PRECISION, claims, artefact?.path ?? null);
  const { launch, issue } = launchOf(whose, deployment, tools, own);
  const precision = launch === null ? stored : launched(stored, own ? launch.launch : { ...launch.launch, model: null, declared: null });
  return {
    precision,
    artefact,
    unread: tools.unread.get(whose.model) ?? null,
    claims: claims.map((one) => `${one.by} says ${one.word}`),
    launch: launch && {
      path: launch.path,
      says: flagsOf(launch.launch),
      maxContext: launch.launch.maxModelLen,
      tensorParallel: launch.launch.tensorParallel,
      pipelineParallel: launch.launch.pipelineParallel,
      memoryUtilization: launch.launch.memoryUtilization
    },
    accelerator: acceleratorOf(deployment, launch, tools),
    issue
  };
}
function artefactOf({ facts }) {
  const found = facts.flatMap(({ path, facts: all }) => {
    const precision = precisionOfFact(all.precision);
    return precision === null ? [] : [{ path, precision, kvShape: kvShapeOfFact(all.kv_shape) }];
  });
  const [best, ...others] = found.sort((a, b) => rank(a.precision) - rank(b.precision) || (a.path < b.path ? -1 : 1));
  if (best === void 0) return null;
  const against = others.flatMap(
    ({ path, precision }) => disagree(best.precision, precision) ? [`${best.path} is ${best.precision.class}, ${path} is ${precision.class}`] : []
  );
  const kvShape = found.map((one) => one.kvShape).find((one) => one !== null) ?? null;
  return {
    ...best,
    kvShape,
    precision: { ...best.precision, contradictions: [...best.precision.contradictions, ...against] }
  };
}
var GRADES = "ABC";
var rank = ({ grade, class: name }) => GRADES.indexOf(grade) + (name === null ? GRADES.length : 0);
function disagree(a, b) {
  return a.class !== null && b.class !== null && !classesAgree(a.class, b.class) && !classesAgree(b.class, a.class);
}
var AT_LOAD = ["quantization", "load_in_4bit", "load_in_8bit"];
function claimsOf({ model, names, settings, facts }, { policy }) {
  const declared2 = policy.models.get(model)?.precision ?? null;
  const set = AT_LOAD.flatMap((key2) => {
    const value = settings[key2];
    return value === void 0 ? [] : [{ by: `the setting ${key2}`, word: key2 === "quantization" ? value : key2 }];
  });
  const named2 = [.../* @__PURE__ */ new Set([model, ...names])].flatMap((name) => {
    const word = nameClaim(name.replaceAll(":", "/"));
    return word === null ? [] : [{ by: `the name "${name}"`, word }];
  });
  const stated = facts.flatMap(
    ({ path, facts: all }) => typeof all.precision === "string" ? [{ by: path, word: all.precision }] : []
  );
  const said = [
    ...declared2 === null ? [] : [{ by: `models."${model}".precision`, word: declared2 }],
    ...set,
    ...stated,
    ...named2
  ];
  return said.flatMap((one) => {
    const term = termOf(one.word);
    return term === null ? [] : [{ ...one, term }];
  });
}
function withClaims(precision, claims, path) {
  const [first] = claims;
  if (precision.class === null && precision.weight === null) {
    if (first === void 0) return precision;
    const { term } = first;
    const against2 = claims.flatMap(
      (one) => classesAgree(term.class, one.term.class) || classesAgree(one.term.class, term.class) ? [] : [`${first.by} says ${first.word}, ${one.by} says ${one.word}`]
    );
    return {
      ...precision,
      class: term.class,
      weight: term.weight,
      activation: term.activation ?? precision.activation,
      grade: "C",
      contradictions: [...precision.contradictions, ...against2],
      notes: [...precision.notes, ...term.note === null ? [] : [`${first.by}: ${term.note}`]]
    };
  }
  const full = (precision.weight?.bits ?? 0) >= FULL_BITS;
  const loaded = full ? claims.find((one) => one.by.startsWith("the setting")) : void 0;
  if (loaded !== void 0) return loadedAs(precision, loaded);
  const against = claims.flatMap(({ by, word, term }) => {
    if (leavesOpen(word, term, precision) || accepts(word, precision) !== false || isSaid(word, precision)) return [];
    return [`${by} says ${word}, ${path ?? "the artefact"} is ${precision.class ?? "of another width"}`];
  });
  return { ...precision, contradictions: [...precision.contradictions, ...against] };
}
function isSaid(word, { contradictions }) {
  return contradictions.some((text) => text.startsWith(`the name says ${word},`));
}
function loadedAs(precision, { by, word, term }) {
  const { class: name, weight, activation } = term;
  const note = `the artefact is ${precision.class ?? "of 16 bits or more"}; ${by} loads it as ${word}`;
  const nothing = { bitsPerWeight: null, quantizedShare: null, shares: [] };
  return { ...precision, ...nothing, class: name, weight, activation, grade: "C", notes: [...precision.notes, note] };
}
function launched(stored, launch) {
  const said = stored.weight === null ? declaredBy(launch) : servedPrecision(stored, launch);
  const { bytes, contradictions, notes: notes2 } = stored;
  const whole2 = stored.weight === null ? { ...said, bytes, contradictions, notes: [...notes2, ...said.notes] } : said;
  const scheme = statesKv(launch) ? null : stored.kv;
  return { ...whole2, kv: whole2.kv ?? scheme ?? (stored.kvOpen ? null : engineKv(launch)) };
}
function flagsOf(launch) {
  const said = [
    ["--quantization", launch.quantization],
    ["--kv-cache-dtype", launch.kvCacheDtype],
    ["--cache-type-v", launch.valuesDtype],
    ["--dtype", launch.dtype]
  ];
  return said.flatMap(([flag, value]) => value === null ? [] : [`${flag} ${value}`]).join(" ");
}
function acceleratorOf(deployment, found, { policy }) {
  if (deployment === null) return null;
  const named2 = (name, by) => {
    const row2 = policy.hardware.has(name) ? void 0 : catalogued(name)[0];
    return row2 === void 0 ? { name, by } : { name: row2.accelerator, by: `${by}: the instance ${name}` };
  };
  if (deployment.hardware !== null) return named2(deployment.hardware, `deployments."${deployment.name}".hardware`);
  if (found?.launch.hardware != null) return named2(found.launch.hardware, found.path);
  const instance = deployment.serving?.instance ?? null;
  const row = instance === null ? void 0 : catalogued(instance)[0];
  return row === void 0 ? null : { name: row.accelerator, by: `the instance ${instance}` };
}
var NOTHING_SERVED = {
  precision: UNKNOWN_PRECISION,
  artefact: null,
  unread: null,
  claims: [],
  launch: null,
  accelerator: null,
  issue: null
};

// src/subjects/standing.ts
function standing(family, measures, info) {
  if (!family) return null;
  const unknown2 = { family: family.name, status: "unknown", dominatedBy: [], gap: [] };
  if (!family.points || family.objectives.length === 0) return unknown2;
  const values = [];
  for (const objective of family.objectives) {
    const value = measures.get(objective.measure);
    if (!value?.known || incomparable(objective, value, family.points, info) !== null) return unknown2;
    values.push(value.value);
  }
  const bases = new Set(
    family.objectives.flatMap((objective) => {
      const value = measures.get(objective.measure);
      return value?.known && value.basis ? [value.basis] : [];
    })
  );
  const excluded = family.points.filter((point) => !sameBasis(point, bases));
  const points = family.points.filter((point) => sameBasis(point, bases));
  const said = excluded.map((point) => ({
    name: point.model,
    why: `"${point.model}" is declared on basis "${point.basis}", and the cost here is "${[...bases].join(", ")}"`
  }));
  if (points.length === 0) return { ...unknown2, excluded: said };
  const axes = family.objectives.map((objective) => {
    const about = info(objective.measure);
    return { name: objective.name, goal: objective.goal, tolerance: toleranceOf(objective, about), range: about.range };
  });
  const declared2 = points.map((point) => ({ name: point.model, values: valuesOf(point, family) }));
  return { ...standingOf(values, declared2, axes), family: family.name, excluded: said };
}
function valuesOf(point, family) {
  return family.objectives.map((objective) => point.values.get(objective.name) ?? Number.NaN);
}
function sameBasis(point, bases) {
  return point.basis === null || bases.size === 0 || bases.has(point.basis);
}

// src/subjects/assemble.ts
function assemble(tools) {
  const { deployments } = tools.policy;
  if (deployments.length === 0)
    return tools.candidates.filter(isMeasured).map((candidate) => build(candidate.id, candidate, null, tools, true));
  return deployments.map((deployment) => {
    const found = modelOf(deployment, tools);
    return "known" in found ? lacking(deployment, found, tools) : build(deployment.name, found, deployment, tools, true);
  });
}
function alternativesTo(subject, tools) {
  return tools.candidates.filter((candidate) => candidate.id !== subject.candidate?.id && isMeasured(candidate)).slice(0, MAX_ALTERNATIVES).map((candidate) => {
    const name = subject.kind === "deployment" ? subject.name : candidate.id;
    return build(name, candidate, subject.declared, tools, false).subject;
  });
}
function inPlaceOf(deployment, candidate, tools) {
  return build(deployment.name, candidate, deployment, tools, false).subject;
}
function asIf(subject, model, tools) {
  const found = tools.find(model);
  if ("known" in found || !isMeasured(found)) return null;
  const name = subject.kind === "deployment" ? subject.name : found.id;
  return build(name, found, subject.declared, tools, false).subject;
}
var MAX_ALTERNATIVES = 200;
function modelOf(deployment, tools) {
  if (deployment.model !== null) return tools.find(deployment.model);
  const measured2 = tools.candidates.filter(isMeasured);
  const [only, ...others] = measured2;
  if (only && others.length === 0) return only;
  if (!only) return unknown("evidence/missing", "no evidence names a model");
  const choices = measured2.slice(0, 12).map((one) => `"${one.id}"`);
  return unknown(
    "evidence/ambiguous",
    `it names no model, and the evidence knows ${measured2.length}`,
    `write model: one of ${choices.join(", ")}`
  );
}
function build(name, found, deployment, tools, own) {
  const { policy } = tools;
  const candidate = evidenceFor(found, deployment);
  const probe = { ...blank(name, deployment), model: candidate.id };
  const family = familyFor(name, policy);
  const budgets = policy.budgets.filter((budget) => applies(budget, probe));
  const reader = { policy, candidate, costed: /* @__PURE__ */ new Map(), read: tools.read };
  const maximized = family?.objectives.find((one) => one.goal === "maximize");
  const accuracy = maximized && !isCosted(maximized.measure) ? shareOf2(resolve(maximized.measure, reader), tools.info(maximized.measure)) : null;
  const costed2 = tools.cost({ name, candidate, deployment, constraints: constraintsOf(budgets), accuracy });
  const resolver = { ...reader, costed: costed2.measures };
  const measures = new Map(
    needed(family, budgets, movesOf(policy, probe), candidate, costed2, policy).map((measure) => [
      measure,
      resolve(measure, resolver)
    ])
  );
  const subject = {
    ...probe,
    candidate,
    operatingPoint: costed2.operatingPoint,
    measures,
    issues: costed2.issues,
    standing: standing(family, measures, tools.info),
    served: servedBy(candidate, deployment, tools, own),
    recovery: recoveryFor(candidate, deployment, family, tools)
  };
  return { subject, prices: costed2.prices, assumptions: costed2.assumptions };
}
function recoveryFor(candidate, deployment, family, tools) {
  const base = tools.policy.models.get(candidate.model)?.variantOf ?? null;
  if (base === null) return [];
  const tier = tools.policy.tiers.get(deployment?.tier ?? "") ?? null;
  return recovered(candidate, tools.find(base), recoveryMeasures(tier, family, candidate, tools), tools);
}
function evidenceFor(candidate, deployment) {
  const foreign = new Set(
    candidate.facts.flatMap(
      ({ path, facts }) => typeof facts.deployment === "string" && facts.deployment !== deployment?.name ? [path] : []
    )
  );
  if (foreign.size === 0 || deployment === null) return candidate;
  const own = (items) => items.filter(({ path }) => !foreign.has(path));
  return {
    ...candidate,
    readings: own(candidate.readings),
    unusable: own(candidate.unusable),
    usage: own(candidate.usage),
    facts: own(candidate.facts)
  };
}
function shareOf2(value, { range }) {
  if (!value.known || range === null) return value;
  return { ...value, value: (value.value - range[0]) / (range[1] - range[0]) };
}
function lacking(deployment, reason, tools) {
  const { policy } = tools;
  const subject = { ...blank(deployment.name, deployment), model: deployment.model };
  const family = familyFor(deployment.name, policy);
  const budgets = policy.budgets.filter((budget) => applies(budget, subject));
  const names = [
    ...(family?.objectives ?? []).map((one) => one.measure),
    ...[...budgets, ...movesOf(policy, subject)].map((one) => one.measure).filter((one) => !isWild(one))
  ];
  const measures = new Map(names.map((measure) => [measure, reason]));
  const model = deployment.model ?? "";
  const served = servedBy({ id: model, model, names: [], settings: {}, facts: [] }, deployment, tools, true);
  return {
    subject: { ...subject, measures, standing: standing(family, measures, tools.info), served },
    prices: [],
    assumptions: []
  };
}
function blank(name, deployment) {
  return {
    name,
    kind: deployment ? "deployment" : "candidate",
    declared: deployment,
    model: null,
    candidate: null,
    operatingPoint: null,
    measures: /* @__PURE__ */ new Map(),
    standing: null,
    issues: [],
    served: NOTHING_SERVED,
    recovery: [],
    before: null,
    released: null,
    alternatives: []
  };
}
var known2 = /* @__PURE__ */ new WeakMap();
function measuredFamilies(frontiers) {
  const before = known2.get(frontiers);
  if (before) return before;
  const made2 = new Map(
    frontiers.flatMap((family) => typeof family.measuredFor === "string" ? [[family.measuredFor, family]] : [])
  );
  known2.set(frontiers, made2);
  return made2;
}
function familyFor(name, policy) {
  const own = measuredFamilies(policy.frontiers).get(name);
  if (own) return own;
  const named2 = policy.frontiers.find((family) => family.deployments?.some((pattern) => matches(pattern, name)));
  return named2 ?? policy.frontiers.find((family) => family.deployments === null) ?? null;
}
function movesOf(policy, subject) {
  return policy.moves.filter((budget) => applies(budget, subject));
}
function constraintsOf(budgets) {
  return budgets.filter((budget) => MEASURES.get(budget.measure)?.kind === "load" && !budget.across).map(({ measure, kind, limit }) => ({ measure, kind, limit }));
}
function isCosted(measure) {
  return MEASURES.get(measure)?.kind === "cost";
}
function needed(family, budgets, moves, candidate, costed2, policy) {
  const available = [
    .../* @__PURE__ */ new Set([
      ...candidate.readings.map((one) => one.measure),
      ...candidate.unusable.flatMap((one) => one.measure ?? [])
    ])
  ].sort();
  const wanted = [
    ...(family?.objectives ?? []).map((one) => one.measure),
    ...[...budgets, ...moves].flatMap(
      (budget) => isWild(budget.measure) ? available.filter((name) => matches(budget.measure, name)) : [budget.measure]
    ),
    ...[...policy.measures].flatMap(
      ([name, { meanOf }]) => [...meanOf?.keys() ?? [name]].some((part) => available.includes(part)) ? [name] : []
    ),
    ...[...costed2.measures].filter(([name, value]) => value.known || isCosted(name)).map(([name]) => name)
  ];
  return [...new Set(wanted)].filter((measure) => measure !== "cost_per_extra_point_usd");
}

// src/cost/unit.ts
function missingWorkload() {
  return unknown(
    "evidence/missing",
    "nobody says how many requests a month it serves",
    "write deployments.*.workload: { requests_per_month: \u2026 }"
  );
}
function requestCosts(perRequest, workload) {
  const none = unknown("evidence/missing", "it is paid by the request: there are no replicas to be busy or idle");
  if (!perRequest.known) {
    return {
      saturated: perRequest,
      perRequest,
      monthly: perRequest,
      monthlyMax: perRequest,
      utilization: none,
      idle: none
    };
  }
  const thousand = scaled(perRequest, 1e3, `1000 \xD7 ${usd(perRequest.value)}`);
  const requests = workload?.requestsPerMonth ?? null;
  const monthly2 = requests === null ? missingWorkload() : scaled(perRequest, requests, `${num(requests)} requests \xD7 ${usd(perRequest.value)}`);
  return { saturated: thousand, perRequest, monthly: monthly2, monthlyMax: monthly2, utilization: none, idle: none };
}
function scaled(of, by, formula) {
  const formulas = of.formula === null ? formula : `${formula}; one request: ${of.formula}`;
  return {
    ...of,
    value: of.value * by,
    stderr: of.stderr === null ? null : of.stderr * Math.abs(by),
    formula: formulas
  };
}
function costMeasures(costs, tokens, accuracy) {
  const perRequest = costs.perRequest;
  const thousand = perRequest.known ? scaled(perRequest, 1e3, `1000 \xD7 ${usd(perRequest.value)}`) : perRequest;
  return /* @__PURE__ */ new Map([
    ["inference_cost_per_1k_usd", thousand],
    ["inference_cost_per_1k_saturated_usd", costs.saturated],
    ["cost_per_1m_tokens_usd", perMillion(thousand, costs.saturated, tokens)],
    ["cost_per_correct_usd", perCorrect(perRequest, accuracy)],
    ["monthly_cost_usd", costs.monthly],
    ["monthly_cost_max_usd", costs.monthlyMax],
    ["utilization", costs.utilization],
    ["idle_share", costs.idle]
  ]);
}
function perMillion(thousand, saturated, tokens) {
  const cost = thousand.known ? thousand : saturated;
  if (!cost.known) return cost;
  if (tokens === null || tokens.input + tokens.output <= 0) {
    return unknown(
      "evidence/missing",
      "nobody says how many tokens a request has",
      "write workload: { input_tokens: \u2026, output_tokens: \u2026 }"
    );
  }
  const each = tokens.input + tokens.output;
  const formula = `${usd(cost.value)} per 1,000 requests${thousand.known ? "" : " with every replica full"} \xF7 (1000 \xD7 ${num(each)} tokens) \xD7 1,000,000`;
  return known(cost.value / 1e3 / each * 1e6, "USD", { basis: cost.basis, formula, origins: cost.origins });
}
function perCorrect(perRequest, accuracy) {
  if (!perRequest.known) return perRequest;
  if (accuracy === null) {
    return unknown(
      "evidence/missing",
      "no maximized objective says what a correct answer is",
      "write objectives: { accuracy: { measure: \u2026, goal: maximize } }"
    );
  }
  if (!accuracy.known) return accuracy;
  if (accuracy.value === 0) {
    return unknown(
      "evidence/scale",
      "no answer is correct, so no cost is that of a correct one",
      "check the evaluation, and that the maximized objective is the share of correct answers"
    );
  }
  if (!(accuracy.value > 0 && accuracy.value <= 1)) {
    return unknown(
      "evidence/scale",
      `the share of correct answers is ${num(accuracy.value)}, and a share is from 0 to 1`,
      "state measures.*.range of the maximized objective: [0, 100] where it counts to 100"
    );
  }
  const formula = `${usd(perRequest.value)} a request \xF7 ${num(accuracy.value)} correct`;
  return known(perRequest.value / accuracy.value, "USD", {
    basis: perRequest.basis,
    formula,
    n: accuracy.n,
    origins: [...perRequest.origins, ...accuracy.origins]
  });
}

// src/cost/declared.ts
function declaredCosts(candidate, { workload, tokens, accuracy }, read) {
  const stated = /* @__PURE__ */ new Map();
  for (const [measure, { kind }] of MEASURES) {
    const there = candidate.readings.some((one2) => one2.measure === measure);
    const unusable = candidate.unusable.some((one2) => one2.measure === measure);
    if (kind === "cost" && (there || unusable)) stated.set(measure, believed(measure, read(candidate, measure)));
  }
  const thousand = stated.get("inference_cost_per_1k_usd");
  if (!thousand?.known) return stated;
  const one = scaled(thousand, 1 / 1e3, `${usd(thousand.value)} \xF7 1,000`);
  const following = [
    ["monthly_cost_usd", atWorkload(thousand, workload)],
    ["cost_per_1m_tokens_usd", perMillion(thousand, thousand, tokens)],
    ["cost_per_correct_usd", perCorrect(one, accuracy)]
  ];
  return new Map([...following, ...stated]);
}
function believed(measure, value) {
  if (!value.known) return value;
  const unit = MEASURES.get(measure)?.unit ?? value.unit;
  if (unit === "USD" && !(value.value > 0)) {
    const where = value.origins[0]?.text ?? "the evidence";
    return unknown(
      "evidence/scale",
      `${where}: ${measure} is ${num(value.value)}, which is no cost`,
      "correct the file, or keep it out of `results`"
    );
  }
  return { ...value, unit, basis: "declared" };
}
function atWorkload(thousand, workload) {
  const requests = workload?.requestsPerMonth ?? null;
  if (requests === null) return missingWorkload();
  return scaled(thousand, requests / 1e3, `${num(requests)} requests \xD7 ${usd(thousand.value)} per 1,000`);
}

// src/cost/notes.ts
function notes(...parts) {
  return {
    issues: unique(parts.flatMap((part) => part.issues ?? [])),
    prices: unique(parts.flatMap((part) => part.prices ?? [])),
    assumptions: unique(parts.flatMap((part) => part.assumptions ?? []))
  };
}
function noted(value, ...parts) {
  return { value, ...notes(...parts) };
}
function unique(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// src/cost/operating-point.ts
function measuredAt({ measures }, measure) {
  const read = measures.get(measure);
  return read?.known ? read.value : null;
}
function chooseLoad(candidate, asked, constraints, read) {
  const loads = loadsOf(candidate);
  if (loads.length === 0) return null;
  if (asked !== null) return atDeclared(loads, asked, read);
  const [only, ...others] = loads;
  if (only && others.length === 0) return chosen(only, "the only measured load", read);
  const telling = constraints.filter(({ measure }) => loads.some(({ there }) => read(there, measure).known));
  if (telling.length === 0) return { point: null, lacking: ambiguous2(loads, constraints) };
  const ordered = inOrder(loads, read);
  if ("known" in ordered) return { point: null, lacking: ordered };
  const limits = listed(telling.map(({ measure, kind, limit }) => `${measure} ${kind} ${limit}`));
  const holding = ordered.filter(({ there }) => telling.every((limit) => holds(limit, read(there, limit.measure))));
  const [best, lowest] = [holding.at(-1), ordered[0]];
  if (best) return chosen(best, `the highest of ${loads.length} measured loads that keeps ${limits}`, read);
  return lowest ? chosen(lowest, `the lowest of ${loads.length} measured loads, because none keeps ${limits}`, read) : null;
}
function loadsOf(candidate) {
  const groups = /* @__PURE__ */ new Map();
  for (const reading of candidate.readings) {
    if (MEASURES.get(reading.measure)?.kind !== "load") continue;
    const bare = { ...reading, at: withoutRun(reading.at) };
    const key2 = textOf(bare.at ?? {});
    groups.set(key2, [...groups.get(key2) ?? [], bare]);
  }
  return [...groups.values()].sort(byLoad).filter((readings) => readings.some(({ measure }) => RATES.has(measure))).map((readings) => ({ at: readings[0]?.at ?? {}, there: { ...candidate, readings, unusable: [] } }));
}
function byLoad([a], [b]) {
  const [one, other] = [Object.entries(a?.at ?? {}), Object.entries(b?.at ?? {})];
  for (const [index, [key2, value]] of one.entries()) {
    const [name, against] = other[index] ?? [key2, value];
    if (name !== key2) break;
    if (typeof value === "number" && typeof against === "number" && value !== against) return value - against;
  }
  const [text, beside] = [textOf(a?.at ?? {}), textOf(b?.at ?? {})];
  return text < beside ? -1 : text > beside ? 1 : 0;
}
var RATES = /* @__PURE__ */ new Set(["throughput_rps", "output_tokens_per_s"]);
function withoutRun(at) {
  const rest = Object.entries(at ?? {}).filter(([key2]) => key2 !== "run_number");
  return rest.length === 0 ? null : Object.fromEntries(rest);
}
function textOf(at) {
  const parts = Object.entries(at).map(([name, value]) => `${name} ${value}`);
  return parts.sort().join(", ") || "no stated load";
}
function atDeclared(loads, asked, read) {
  const wanted = Object.entries(asked);
  const found = loads.filter(({ at }) => wanted.every(([key2, value]) => at[key2] === value));
  const [only, ...others] = found;
  if (only && others.length === 0) return chosen(only, "the policy's load", read);
  const there = listed(loads.map(({ at }) => textOf(at)));
  const lacking3 = only ? unknown(
    "evidence/ambiguous",
    `${found.length} measured loads have ${textOf(asked)}: ${there}`,
    "write load with all that tells them apart, or results[].where"
  ) : unknown(
    "evidence/missing",
    `no load test at ${textOf(asked)}; measured: ${there}`,
    "write load: one that was measured, or test at this load"
  );
  return { point: null, lacking: lacking3 };
}
function ambiguous2(loads, unmeasured) {
  const there = `${loads.length} loads were measured (${listed(loads.map(({ at }) => textOf(at)))})`;
  const why = unmeasured.length === 0 ? "no budget on latency or errors chooses one" : `none of them measured what is limited (${listed(unmeasured.map(({ measure }) => measure))})`;
  const telling = Object.entries(loads[0]?.at ?? {}).find(
    ([key2, value]) => typeof value === "number" && new Set(loads.map(({ at }) => at[key2])).size === loads.length
  );
  return unknown(
    "evidence/ambiguous",
    `${there}, and ${why}`,
    telling ? `write deployments.*.load: { ${telling[0]}: ${telling[1]} }, or a budget on what was measured, such as latency_p95_ms` : "choose one: results[].where, or deployments.*.load"
  );
}
function inOrder(loads, read) {
  const key2 = ["request_rate", "concurrency"].find((name) => {
    const values = loads.map(({ at }) => sizeOf(at[name]));
    return values.every((value) => value !== null) && new Set(values).size === loads.length;
  });
  const sized = [];
  for (const load of loads) {
    const size = key2 ? sizeOf(load.at[key2]) : throughput(load, read);
    if (size !== null && typeof size !== "number") return size;
    sized.push({ load, size: size ?? 0 });
  }
  return sized.sort((a, b) => a.size - b.size || (textOf(a.load.at) < textOf(b.load.at) ? -1 : 1)).map(({ load }) => load);
}
function sizeOf(value) {
  if (typeof value === "number") return value;
  return value === "inf" ? Number.POSITIVE_INFINITY : null;
}
function throughput({ there }, read) {
  const measure = [...RATES].find((name) => there.readings.some((one) => one.measure === name)) ?? "throughput_rps";
  const value = read(there, measure);
  return value.known ? value.value : value;
}
function holds({ kind, limit }, value) {
  return value.known && (kind === "max" ? value.value <= limit : value.value >= limit);
}
function chosen({ at, there }, why, read) {
  const names = [...new Set(there.readings.map(({ measure }) => measure))].sort();
  const path = there.readings[0]?.path ?? "";
  const settled = { ...there, readings: there.readings.map((one) => ({ ...one, at: null })) };
  return {
    point: { at, path, why },
    there: settled,
    measures: new Map(names.map((name) => [name, read(settled, name)]))
  };
}

// src/cost/tokens.ts
function hasTokens(row) {
  return row.inputTokens !== null && row.outputTokens !== null && row.inputTokens + row.outputTokens > 0;
}
function meanTokens(rows) {
  const stated = rows.filter((row) => !row.cached && hasTokens(row));
  const requests = stated.reduce((sum, row) => sum + row.requests, 0);
  if (requests === 0) return null;
  const mean = (of) => stated.reduce((sum, row) => sum + (of(row) ?? 0), 0) / requests;
  return { input: mean((row) => row.inputTokens), output: mean((row) => row.outputTokens) };
}
var FAR = 0.25;
var SIDES = [
  ["input", "inputTokens"],
  ["output", "outputTokens"]
];
function disagreement(measured2, workload) {
  if (measured2 === null || workload.productionPerEval !== null) return null;
  const side = SIDES.find(([name2, key3]) => isFar(measured2[name2], workload[key3]));
  if (!side) return null;
  const [name, key2] = side;
  const reason = `requests of the evaluation have ${num(measured2[name])} ${name} tokens on average, those of the workload ${workload[key2]}: more than 25 % apart`;
  const factor = factorOf(measured2, workload);
  return unknown(
    "evidence/not-comparable",
    reason,
    factor === null ? "correct the workload, or evaluate with requests like its" : `write workload.production_per_eval: ${factor}`
  );
}
function foreignLoad(tokens, workload) {
  const side = SIDES.find(([name2, key3]) => isFar(tokens[name2], workload[key3]));
  if (!side) return null;
  const [name, key2] = side;
  const reason = `requests of the load test have ${num(tokens[name] ?? 0)} ${name} tokens on average, those of the workload ${workload[key2]}: more than 25 % apart`;
  return unknown(
    "evidence/not-comparable",
    reason,
    "test with requests like those of the workload, or correct the workload"
  );
}
function isFar(measured2, stated) {
  return measured2 !== null && stated !== null && Math.abs(measured2 - stated) > FAR * stated;
}
function factorOf(measured2, workload) {
  const stated = SIDES.filter(([, key2]) => workload[key2] !== null);
  const evaluated = stated.reduce((sum, [name]) => sum + measured2[name], 0);
  const wanted = stated.reduce((sum, [, key2]) => sum + (workload[key2] ?? 0), 0);
  return evaluated > 0 && wanted > 0 ? Number((wanted / evaluated).toPrecision(3)) : null;
}
function tokensText(tokens) {
  return `${num(tokens.input)} input and ${num(tokens.output)} output tokens`;
}

// src/cost/fleet.ts
var MONTH_HOURS = 730;
var MONTH_SECONDS = MONTH_HOURS * 3600;
var ROUNDING = 1e-9;
function fleetCosts(sizing) {
  const { fleet, throughput: rate, workload } = sizing;
  const { usdPerHour } = fleet.instance;
  const saturated = costed(
    sizing,
    1e3 * usdPerHour / (3600 * fleet.perInstance * rate),
    `1000 \xD7 ${usd(usdPerHour)} \xF7 (3600 \xD7 ${shareText(fleet)} \xD7 ${num(rate)} requests/s)`
  );
  const requests = workload?.requestsPerMonth ?? null;
  const max = sizing.serving?.replicas?.max ?? null;
  const monthlyMax = max === null ? unknown(
    "evidence/missing",
    "nobody says how many replicas there may be",
    "write serving.replicas: { min: \u2026, max: \u2026 }"
  ) : monthly(sizing, max);
  if (requests === null) {
    const lacking3 = missingWorkload();
    return { saturated, monthlyMax, perRequest: lacking3, monthly: lacking3, utilization: lacking3, idle: lacking3 };
  }
  const replicas = replicasFor(requests / MONTH_SECONDS, sizing);
  const bill = monthly(sizing, replicas);
  const nodes = instancesFor(replicas, fleet);
  const served = Math.min(requests, replicas * rate * MONTH_SECONDS);
  const of = served < requests ? ` (of ${num(requests)}) that ${counted(replicas, "replica")} can carry` : "";
  const full = nodes * fleet.perInstance * rate;
  const used = Math.min(1, served / MONTH_SECONDS / full);
  const share = (value, formula) => ({
    ...known(value, "ratio"),
    formula,
    origins: [...sizing.origins]
  });
  return {
    saturated,
    monthlyMax,
    monthly: bill,
    perRequest: costed(sizing, bill.value / served, `${usd(bill.value)} a month \xF7 ${num(served)} requests${of}`),
    utilization: share(
      used,
      `${num(served / MONTH_SECONDS)} requests/s \xF7 ${num(full)} that ${nodes} \xD7 ${fleet.instance.type} carry`
    ),
    idle: share(1 - used, `1 \u2212 ${num(used)}`)
  };
}
function costed(sizing, value, formula) {
  const { source, asOf } = sizing.fleet.instance.price;
  const origins = [...sizing.origins, { text: source, ...asOf === null ? {} : { as_of: asOf } }];
  return known(value, "USD", { basis: "replica_hours", formula, origins });
}
function monthly(sizing, replicas) {
  const { usdPerHour, type } = sizing.fleet.instance;
  const instances = instancesFor(replicas, sizing.fleet);
  const formula = `${MONTH_HOURS} h \xD7 ${instances} \xD7 ${type} at ${usd(usdPerHour)}, for ${counted(replicas, "replica")}`;
  return costed(sizing, MONTH_HOURS * instances * usdPerHour, formula);
}
function replicasFor(load, { throughput: rate, serving }) {
  const wanted = Math.ceil(load / (rate * (serving?.targetUtilization ?? 1)) - ROUNDING);
  const { min, max } = serving?.replicas ?? { min: 1, max: Number.POSITIVE_INFINITY };
  return Math.min(Math.max(wanted, min, 1), max);
}
function instancesFor(replicas, { perInstance }) {
  return Math.ceil(replicas / perInstance - ROUNDING);
}
function shareText({ perInstance }) {
  return perInstance >= 1 ? String(perInstance) : `1/${Math.round(1 / perInstance)}`;
}
function capacity({ throughput: rate, serving, workload }) {
  const max = serving?.replicas?.max;
  const mean = (workload?.requestsPerMonth ?? 0) / MONTH_SECONDS;
  const peak = Math.max(workload?.peakRps ?? 0, mean);
  const each = rate * (serving?.targetUtilization ?? 1);
  if (max === void 0 || peak <= max * each * (1 + ROUNDING)) return [];
  const target = serving?.targetUtilization ?? 1;
  const at = target === 1 ? "" : ` at ${num(target * 100)} % utilization`;
  return [
    {
      rule: "cost/capacity",
      message: `${peak === mean ? "its mean load" : "a peak"} of ${num(peak)} requests/s is more than ${max} ${max === 1 ? "replica carries" : "replicas carry"}, which is ${num(max * each)} requests/s${at}`,
      hint: `write serving.replicas.max: ${Math.ceil(peak / each - ROUNDING)}`,
      measure: "throughput_rps",
      value: peak,
      limit: max * each
    }
  ];
}

// src/cost/accelerator.ts
var IDLE = /^(nvidia|amd|aws|tesla|gpu|graphics|edition|blackwell|hbm\d*e?|mega)$/;
var FORM = /^(sxm|pcie|nvl)\d*$/;
var MEMORY = /^(\d+)g(?:i?b)?$/;
var NEAR = 0.1;
function isAccelerator(stated, accelerator, memoryMib) {
  const [a, b] = [named(stated), named(accelerator)];
  const memory = b.memoryGb ?? (memoryMib === null ? null : memoryMib / 1e3);
  return a.model !== "" && a.model === b.model && (a.form === null || b.form === null || a.form === b.form) && (a.memoryGb === null || memory === null || Math.abs(a.memoryGb - memory) <= NEAR * memory);
}
function named(name) {
  const words = name.toLowerCase().replace(/(\d)\s+(g(?:i?b)?\b)/g, "$1$2").split(/[^a-z0-9]+/).filter((word) => word !== "" && !IDLE.test(word));
  const memory = words.map((word) => MEMORY.exec(word)?.[1]).find((size) => size !== void 0);
  return {
    model: words.filter((word) => !FORM.test(word) && !MEMORY.test(word)).sort().join(" "),
    form: words.map((word) => FORM.exec(word)?.[1]).find((form) => form !== void 0) ?? null,
    memoryGb: memory === void 0 ? null : Number(memory)
  };
}

// src/cost/hardware.ts
function fleetOf(there, path, serving, book) {
  const stated = statedOf(there, path);
  const type = serving?.instance ?? (stated.hardware !== null && isPriced(stated.hardware, book) ? stated.hardware : null);
  if (type === null) {
    const reason = stated.hardware === null ? "nobody says on what it is served" : `it was tested on "${stated.hardware}", which is no priced instance type`;
    return noted(unknown("evidence/missing", reason, "write serving: { instance: \u2026 }, or results[].hardware"));
  }
  const instance = instancePrice(book, type, serving?.region ?? null);
  if ("known" in instance) return noted(instance);
  const declared2 = serving?.gpusPerReplica ?? null;
  const gpus = declared2 ?? (serving ? 1 : stated.gpus ?? 1);
  const other = contradiction(stated, instance, { gpus, declared: declared2 !== null, path });
  if (other) return noted(other);
  const packed = packing(instance, gpus);
  return noted(
    { instance, perInstance: packed.perInstance },
    {
      prices: [instance.price],
      assumptions: [...instance.assumption === null ? [] : [instance.assumption], ...packed.assumptions],
      issues: stated.hardware === null ? [assumed(type, path)] : []
    }
  );
}
function statedOf({ facts }, path) {
  const said = facts.filter((one) => one.path === path).map((one) => one.facts);
  const text = (value) => typeof value === "string" && value.trim() !== "" ? value : null;
  const count = (value) => typeof value === "number" && value > 0 ? value : null;
  return {
    hardware: said.map((one) => text(one.hardware)).find((one) => one !== null) ?? null,
    gpus: said.map((one) => count(one.gpus)).find((one) => one !== null) ?? null
  };
}
function isPriced(type, { policy }) {
  return policy.instances.has(type) || catalogued(type).length > 0;
}
function contradiction(stated, instance, replica) {
  const { gpus, path } = replica;
  if (stated.hardware !== null && !isSame(stated.hardware, instance)) {
    const holds2 = instance.accelerator === null ? "" : `, which has ${instance.accelerator}`;
    return unknown(
      "evidence/not-comparable",
      `${path} was measured on "${stated.hardware}", and serving.instance is "${instance.type}"${holds2}`,
      "test on what serves, or correct serving.instance or results[].hardware"
    );
  }
  if (stated.gpus === null || stated.gpus === gpus) return null;
  const has = replica.declared ? num(gpus) : `${num(gpus)}, because serving.gpus_per_replica is not written`;
  return unknown(
    "evidence/not-comparable",
    `${path} was measured with ${counted(stated.gpus, "GPU")}, and a replica has ${has}`,
    `write serving.gpus_per_replica: ${num(stated.gpus)}, or correct results[].gpus, or test with as many as serve`
  );
}
function isSame(hardware, { type, accelerator, memoryMib, gpus }) {
  if (hardware.toLowerCase() === type.toLowerCase()) return true;
  const whole2 = memoryMib === null ? null : memoryMib / Math.min(1, gpus ?? 1);
  return accelerator !== null && isAccelerator(hardware, accelerator, whole2);
}
function assumed(type, path) {
  return {
    rule: "cost/assumed-hardware",
    message: `nobody says on what ${path} was measured; it is taken for "${type}"`,
    hint: `write the results entry as { files: \u2026, hardware: ${type}, gpus: \u2026 }`
  };
}
var ROUNDING2 = 1e-9;
function packing({ type, gpus: held }, gpus) {
  if (held === null) {
    const write = `${key("prices", "instances", type, "gpus")}`;
    return {
      perInstance: 1,
      assumptions: [`one replica runs on one "${type}", because nobody says how many GPUs it has (${write})`]
    };
  }
  const fit = Math.floor(held / gpus * (1 + ROUNDING2));
  if (fit >= 1) return { perInstance: fit, assumptions: [] };
  if (held < 1 && gpus <= 1) return { perInstance: 1, assumptions: [] };
  return { perInstance: 1 / Math.ceil(gpus / held * (1 - ROUNDING2)), assumptions: [] };
}

// src/cost/priced-rows.ts
function sumOf(rows) {
  const requests = rows.reduce((count, { row }) => count + row.requests, 0);
  const nano = rows.map(({ usd: usd2 }) => Math.round(usd2 * 1e9));
  if (!nano.every(Number.isFinite)) return { requests, total: Number.POSITIVE_INFINITY };
  return { requests, total: Number(nano.reduce((total, one) => total + BigInt(one), 0n)) / 1e9 };
}
function isPaid(total) {
  return total > 0 && Number.isFinite(total);
}
function byTokens(rows, candidate, factor, book) {
  const fallback = pricedName(candidate, book);
  const rates = /* @__PURE__ */ new Map();
  for (const name of new Set(rows.map((row) => row.model ?? fallback))) {
    const found = tokenRates(book, candidate, name);
    if ("known" in found) return noted(found);
    rates.set(name, found);
  }
  const priced = [];
  for (const row of rows) {
    const rate = rates.get(row.model ?? fallback);
    const cost = rate ? rowCost(row, rate, factor) : null;
    if (typeof cost !== "number") return noted(cost ?? impossible2(row));
    priced.push({ row, usd: cost });
  }
  const { requests, total } = sumOf(priced);
  const notes2 = notesOf(rows, [...rates.values()]);
  if (!isPaid(total)) return noted(worthless(total, requests, candidate, notes2), notes2);
  const each = factor === 1 ? "" : `, each times ${num(factor)},`;
  const mean = meanTokens(rows);
  const tokens = mean === null ? "" : `, on average ${tokensText(mean)}`;
  const value = known(total / requests, "USD", {
    n: requests,
    basis: "tokens",
    formula: `${usd(total)} for the tokens of ${counted(requests, "request")}${each} \xF7 ${requests}${tokens}`,
    origins: originsOf(rows)
  });
  return noted(value, notes2);
}
function pricedName(candidate, book) {
  const names = namesOf(candidate);
  return names.find((name) => !("known" in tokenRates(book, candidate, name))) ?? names[0] ?? candidate.model;
}
function rowCost(row, rate, factor) {
  const tokens = {
    input: (row.inputTokens ?? 0) * factor,
    output: (row.outputTokens ?? 0) * factor,
    cacheRead: row.cacheReadTokens * factor,
    cacheWrite: row.cacheWriteTokens * factor
  };
  if (row.requests > 1 && rate.firstTier !== null && tokens.input > rate.firstTier) {
    const reason = `${row.path}: ${row.pointer} sums up ${counted(row.requests, "request")}, and "${rate.id}" has another price for requests above ${rate.firstTier} input tokens`;
    return unknown("evidence/not-comparable", reason, "write the evaluation with the tokens of each request");
  }
  return rate.usd(tokens);
}
function notesOf(rows, rates) {
  const unpriced = [
    ["read from", "cacheReadTokens", "read"],
    ["written to", "cacheWriteTokens", "write"]
  ].filter(([, tokens, kind]) => rows.some((row) => row[tokens] > 0) && rates.some((rate) => !rate.cachePriced[kind]));
  return {
    prices: rates.map(({ id, text, source, asOf }) => ({ kind: "tokens", id, text, source, asOf })),
    assumptions: unpriced.map(
      ([how]) => `tokens ${how} a cache cost what other input costs, because nobody states a price of their own`
    )
  };
}
function impossible2(row) {
  const cached = `${row.cacheReadTokens} read from and ${row.cacheWriteTokens} written to a cache`;
  return unknown(
    "evidence/scale",
    `${row.path}: ${row.pointer}: ${row.inputTokens} input tokens, ${cached}, and ${row.outputTokens} output tokens cannot be`,
    "evaluate again: input tokens count cached ones, and none are below zero"
  );
}
function worthless(total, requests, { model }, { prices = [] }) {
  const at = prices.map(({ id, text }) => `"${id}" at ${text}`).join(", ");
  return unknown(
    "evidence/scale",
    `the tokens of ${counted(requests, "request")} come to ${usd(total)}, which is no cost (${at})`,
    `write ${key("prices", "tokens", model)}: { input_per_1m_usd: \u2026, output_per_1m_usd: \u2026 }`
  );
}
function originsOf(rows) {
  const files = /* @__PURE__ */ new Map();
  for (const row of rows) if (!files.has(row.path)) files.set(row.path, row);
  return [...files.values()].map(({ path, pointer }) => ({ text: `${path}: ${pointer}`, path, pointer }));
}

// src/cost/requests.ts
function requestCost(candidate, workload, book) {
  const paid = candidate.usage.filter((row) => !row.cached);
  const rows = paid.filter((row) => row.requests > 0 && (row.costUsd !== null || hasTokens(row)));
  const [first] = candidate.usage;
  if (!first || rows.length === 0 && paid.length > 0) return null;
  if (rows.length === 0) return noted(onlyCached(first));
  const factor = workload?.productionPerEval ?? 1;
  const assumptions = leftOut(candidate.usage, rows, factor);
  const foreign = workload && disagreement(meanTokens(rows), workload);
  if (foreign) return noted(foreign);
  const priced = () => byTokens(rows, candidate, factor, book);
  if (rows.every((row) => row.costUsd !== null)) {
    const stated = measured(rows, factor, candidate);
    const other = rows.every((row) => row.costUsd === 0 && hasTokens(row)) ? priced() : null;
    if (!other?.value.known) return noted(stated, { assumptions });
    const zero = "the tool wrote a cost of $0 for every request";
    return noted(other.value, { assumptions: [...assumptions, `${zero}; its tokens are priced instead`] }, other);
  }
  if (rows.every(hasTokens)) {
    const byPrice = priced();
    return noted(byPrice.value, { assumptions }, byPrice);
  }
  return noted(halfMeasured(rows));
}
function leftOut(usage, rows, factor) {
  const count = (some) => some.reduce((sum, row) => sum + row.requests, 0);
  const cached = count(usage.filter((row) => row.cached));
  const silent = count(usage) - cached - count(rows);
  return [
    ...silent > 0 ? [`left out: ${counted(silent, "request")} without tokens or cost, as after an error`] : [],
    ...cached > 0 ? [`left out: ${counted(cached, "answer")} from the tool's own cache, which cost nothing`] : [],
    ...factor === 1 ? [] : [`a request in production has ${num(factor)} times the tokens of one of the evaluation`]
  ];
}
function onlyCached({ path }) {
  const reason = `${path}: every answer came from the tool's own cache, so no request was paid for`;
  return unknown("evidence/missing", reason, "evaluate again without the tool's cache");
}
function halfMeasured(rows) {
  const priced = rows.filter((row) => row.costUsd !== null);
  const silent = rows.find((row) => row.costUsd === null);
  const bare = rows.find((row) => !hasTokens(row));
  return unknown(
    "evidence/not-comparable",
    `the tool gives a cost but no tokens of some requests (${bare?.path}: ${bare?.pointer}), and tokens but no cost of others (${silent?.path}: ${silent?.pointer}); ${priced.length} of ${counted(rows.length, "row")} have a cost`,
    "evaluate again with one provider for all requests, or keep one of the files out of `results`"
  );
}
function measured(rows, factor, { model }) {
  const instead = `state what a request costs: ${key("prices", "tokens", model)}, or serving and a load test`;
  const negative = rows.find((row) => (row.costUsd ?? 0) < 0);
  if (negative) {
    const reason = `${negative.path}: ${negative.pointer}: the tool wrote a cost of ${usd(negative.costUsd ?? 0)}`;
    return unknown("evidence/scale", reason, "evaluate again, or keep the file out of `results`");
  }
  const { requests, total } = sumOf(rows.map((row) => ({ row, usd: row.costUsd ?? 0 })));
  if (!isPaid(total)) {
    const reason = `${rows[0]?.path}: the tool wrote a cost of ${usd(total)} for ${counted(requests, "request")}, which is no cost`;
    return unknown("evidence/scale", reason, instead);
  }
  const times = factor === 1 ? "" : ` \xD7 ${num(factor)}`;
  return known(total / requests * factor, "USD", {
    n: requests,
    basis: "measured",
    formula: `${usd(total)} as the tool measured it \xF7 ${counted(requests, "request")}${times}`,
    origins: originsOf(rows)
  });
}

// src/cost/ways.ts
function believed2(input, load, tools) {
  const { candidate, deployment } = input;
  const workload = deployment?.workload ?? null;
  const found = requestCost(candidate, workload, tools.book);
  const byRequest = found && noted(requestCosts(found.value, workload), found);
  if (byRequest?.value.saturated.known) return byRequest;
  const placed = (deployment?.serving?.instance ?? null) !== null;
  const byHour = placed || load !== null ? ofFleet(input, load, tools) : null;
  if (byHour?.value.saturated.known) return byHour;
  const rule = found === null || found.value.known ? null : found.value.rule;
  if (rule === "evidence/not-comparable" && !placed && byRequest) return byRequest;
  const silent = found === null || rule === "evidence/missing";
  const byWorkload = silent && !placed ? ofWorkload(candidate, deployment, tools.book) : null;
  if (byWorkload?.value.saturated.known) return byWorkload;
  return byHour ?? byRequest ?? byWorkload ?? noted(lacking2(NOTHING));
}
var NOTHING = unknown(
  "evidence/missing",
  "no evidence says what it costs: no cost or tokens of requests, no load test, no declared cost",
  "evaluate with a tool that counts tokens, add a load test, or write prices and a workload"
);
function ofFleet({ candidate, deployment }, load, { book }) {
  if (load === null) {
    const reason = `no load test says how many requests a second "${candidate.id}" serves`;
    return noted(
      lacking2(unknown("evidence/missing", reason, "add the results of a load test, such as vllm bench serve"))
    );
  }
  if (load.point === null) return noted(lacking2(load.lacking));
  const workload = deployment?.workload ?? null;
  const tokens = { input: measuredAt(load, "input_tokens_mean"), output: measuredAt(load, "output_tokens_mean") };
  const foreign = workload && foreignLoad(tokens, workload);
  if (foreign) return noted(lacking2(foreign));
  const rate = throughputOf(load, workload?.outputTokens ?? tokens.output);
  if (!rate.known) return noted(lacking2(rate));
  const fleet = fleetOf(load.there, load.point.path, deployment?.serving ?? null, book);
  if ("known" in fleet.value) return noted(lacking2(fleet.value), fleet);
  const sizing = {
    fleet: fleet.value,
    throughput: rate.value,
    origins: rate.origins,
    serving: deployment?.serving ?? null,
    workload
  };
  return noted(fleetCosts(sizing), fleet, { issues: capacity(sizing) });
}
var LEAST_RATE = 1e-9;
function throughputOf(load, outputTokens) {
  const requests = load.measures.get("throughput_rps");
  const rate = requests ?? load.measures.get("output_tokens_per_s");
  if (!rate?.known) return rate ?? unknown("evidence/missing", `${load.point.path} has no throughput`);
  if (!(rate.value > LEAST_RATE)) {
    const what = requests ? "requests" : "output tokens";
    const reason = `${load.point.path}: a throughput of ${num(rate.value)} ${what} a second serves nobody`;
    return unknown("evidence/scale", reason, "test again, or keep the file out of `results`");
  }
  if (requests) return rate;
  if (outputTokens) return { ...rate, value: rate.value / outputTokens, unit: "requests/s" };
  return unknown(
    "evidence/missing",
    `${load.point.path} says ${num(rate.value)} output tokens a second, and nobody says how many an answer has`,
    "write workload.output_tokens"
  );
}
function ofWorkload(candidate, deployment, book) {
  const workload = deployment?.workload ?? null;
  if (workload === null || workload.inputTokens === null || workload.outputTokens === null) return null;
  const rates = tokenRates(book, candidate, pricedName(candidate, book));
  if ("known" in rates) return noted(lacking2(rates));
  const tokens = { input: workload.inputTokens, output: workload.outputTokens };
  const cost = rates.usd({ ...tokens, cacheRead: 0, cacheWrite: 0 });
  const { id, text, source, asOf } = rates;
  if (cost === null || !isPaid(cost)) {
    const reason = `${tokensText(tokens)} of the workload come to ${usd(cost ?? 0)}, which is no cost ("${id}" at ${text})`;
    const write = `write ${key("prices", "tokens", candidate.model)}: { input_per_1m_usd: \u2026, output_per_1m_usd: \u2026 }`;
    return noted(lacking2(unknown("evidence/scale", reason, `${write}, or correct the workload`)));
  }
  const perRequest = known(cost, "USD", {
    basis: "tokens",
    formula: `${tokensText(tokens)} (workload) at ${text}`,
    origins: [{ text: source, ...asOf === null ? {} : { as_of: asOf } }]
  });
  return noted(requestCosts(perRequest, workload), { prices: [{ kind: "tokens", id, text, source, asOf }] });
}
function lacking2(reason) {
  return {
    ...{ saturated: reason, perRequest: reason, monthly: reason, monthlyMax: reason },
    ...{ utilization: reason, idle: reason }
  };
}

// src/cost/subject.ts
function costSubject(input, tools) {
  const { candidate, deployment, name, accuracy } = input;
  const load = chooseLoad(candidate, deployment?.load ?? null, input.constraints, tools.read);
  const costs = believed2(input, load, tools);
  const tokens = tokensOf(input, load, costs.value.saturated);
  const computed = costMeasures(costs.value, tokens, accuracy);
  const declared2 = declaredCosts(candidate, { workload: deployment?.workload ?? null, tokens, accuracy }, tools.read);
  const told = new Map(
    [...computed].map(
      ([measure, value]) => [measure, sound(measure, value.known ? value : declared2.get(measure) ?? value)]
    )
  );
  const rests = [...told.values()].some((value) => value.known && value.basis !== "declared");
  const said = rests || declared2.size === 0 ? costs : noted(costs.value);
  return {
    operatingPoint: load?.point ?? null,
    measures: new Map([...load?.point ? load.measures : [], ...told]),
    issues: [...said.issues, ...said.prices.flatMap((price) => staleness(price, tools.judgedOn))],
    prices: said.prices.map((price) => ({ ...price, usedBy: [name] })),
    assumptions: said.assumptions.map((text) => ({ subject: name, text }))
  };
}
function sound(measure, value) {
  if (!value.known) return value;
  const money = MEASURES.get(measure)?.unit === "USD";
  if (Number.isFinite(value.value) && (!money || value.value > 0)) return value;
  const how = value.formula === null ? "" : ` (${value.formula})`;
  return unknown(
    "evidence/scale",
    `${measure} comes to ${num(value.value)}, which is no cost${how}`,
    "correct the prices, the workload or the evidence"
  );
}
function tokensOf({ candidate, deployment }, load, cost) {
  const workload = deployment?.workload;
  const factor = workload?.productionPerEval ?? 1;
  const mean = meanTokens(candidate.usage);
  const evaluated = mean && { input: mean.input * factor, output: mean.output * factor };
  const [input, output] = load?.point ? [measuredAt(load, "input_tokens_mean"), measuredAt(load, "output_tokens_mean")] : [null, null];
  const tested = input !== null && output !== null ? { input, output } : null;
  const stated = workload?.inputTokens != null && workload.outputTokens != null ? { input: workload.inputTokens, output: workload.outputTokens } : null;
  const hourly = cost.known && cost.basis === "replica_hours";
  return hourly ? stated ?? tested ?? evaluated : evaluated ?? stated ?? tested;
}

// src/subjects/tools.ts
function toolsOf(policy, gathered, book, judgedOn) {
  const { candidates, find, read, unread = /* @__PURE__ */ new Map(), manifests = /* @__PURE__ */ new Map(), files = [] } = gathered;
  const measured2 = new Map(files.map(({ path, evidence }) => [path, evidence?.measuredAt ?? null]));
  return {
    ...{ policy, candidates, find, read, unread, manifests },
    measuredAt: (path) => measured2.get(path) ?? null,
    info: remembered((measure) => measureInfo(measure, policy, candidates)),
    cost: (input) => costSubject(input, { book, judgedOn, read })
  };
}
function knownMeasures(candidates, asked, info) {
  const names = [...candidates.flatMap((one) => one.readings.map((reading) => reading.measure)), ...asked];
  return new Map([...new Set(names)].sort().map((name) => [name, info(name)]));
}
function remembered(of) {
  const known3 = /* @__PURE__ */ new Map();
  return (name) => {
    const before = known3.get(name);
    if (before !== void 0) return before;
    const made2 = of(name);
    known3.set(name, made2);
    return made2;
  };
}

export {
  matches,
  isWild,
  budgeted,
  applies,
  openPriceBook,
  unfit,
  incomparable,
  unsound,
  differing,
  dominates,
  behind,
  toleranceOf,
  losses,
  standing,
  valuesOf,
  accepts,
  keepsEnough,
  evaluationOf,
  recoveryMeasures,
  recovered,
  servedBy,
  NOTHING_SERVED,
  assemble,
  alternativesTo,
  inPlaceOf,
  asIf,
  familyFor,
  nondominated,
  lexicographic,
  measureInfo,
  toolsOf,
  knownMeasures
};

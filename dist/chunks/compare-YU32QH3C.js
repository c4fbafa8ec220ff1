import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  DEFAULT_QUANTIZED_SHARE
} from "./chunk-APNTQFNS.js";
import {
  RULES,
  RULE_IDS
} from "./chunk-ERBBXYZX.js";
import {
  EVENTS
} from "./chunk-CEARZYBP.js";
import {
  unitedModels
} from "./chunk-55ANZIG5.js";
import {
  showBytes,
  systemOf
} from "./chunk-LH4ULNVM.js";

// src/policy/compare-values.ts
var undecidable = () => "loosened";
var unlessIdle = (_before, _after, { idle }) => idle ? "restated" : "loosened";
var words = () => "restated";
var onMerge = () => "assumed";
var asHead = () => null;
var identity = () => null;
var up = (before, after) => sized(before, after, 1);
var down = (before, after) => sized(before, after, -1);
var byEntry = (before, after, { looser, idle }) => {
  if (looser === void 0) return before === null ? "tightened" : "loosened";
  const effect = sized(before, after, looser === "up" ? 1 : -1);
  return idle && effect === "loosened" ? "restated" : effect;
};
var tolerance = (before, after) => before !== null && after !== null ? sized(before, after, 1) : amount(after)?.value === 0 ? "tightened" : "loosened";
var later = (before, after) => String(after) > String(before) ? "loosened" : "tightened";
function inOrder(...values) {
  return (before, after) => values.indexOf(after) > values.indexOf(before) ? "loosened" : "tightened";
}
var fewer = (before, after) => {
  if (after === null) return "tightened";
  if (!Array.isArray(before) || !Array.isArray(after)) return "loosened";
  return before.every((one) => after.includes(one)) ? "tightened" : "loosened";
};
var more = (before, after) => Array.isArray(before) && Array.isArray(after) && before.every((one) => after.includes(one)) ? "tightened" : "loosened";
var accepted = (before, after) => {
  const open = (value) => value === null || value === "any";
  if (open(before) && open(after)) return "restated";
  return open(before) || !open(after) && more(after, before, {}) === "tightened" ? "tightened" : "loosened";
};
var unlessDropped = (_before, after) => after === null ? "loosened" : null;
function sized(before, after, sign) {
  const [then, now] = [amount(before), amount(after)];
  if (now === null) return "loosened";
  if (then === null) return "tightened";
  const comparable = then.kind === now.kind || Math.min(then.value, now.value) === 0;
  return comparable && (now.value - then.value) * sign <= 0 ? "tightened" : "loosened";
}
function amount(value) {
  if (typeof value === "number") return { kind: "absolute", value };
  return typeof value === "object" && value !== null && "kind" in value ? value : null;
}
function sameAs(value) {
  return JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
}
var UNITS = { absolute: "", percent: "%", days: "d" };
function say(value, none) {
  if (value === null) return none;
  if (typeof value !== "object") return String(value);
  if ("kind" in value)
    return value.kind === "bytes" ? showBytes(value.value, systemOf(value.value)) : `${value.value}${UNITS[value.kind]}`;
  return value.length === 0 ? none : value.join(", ");
}

// src/policy/compare-rules.ts
function settings({ policy }) {
  const one = (label2, key, value) => ({
    id: label2,
    label: label2,
    summary: "",
    location: placeOf(policy, label2),
    facts: [{ key, value }]
  });
  return [
    one("on_inconclusive", "on_inconclusive", policy.onInconclusive),
    one("on_missing_baseline", "on_missing_baseline", policy.onMissingBaseline),
    one("evidence", "evidence.max_age", days(policy.maxAgeDays))
  ];
}
function severities({ policy, other }) {
  return RULE_IDS.filter((rule3) => policy.severity.has(rule3) || other.severity.has(rule3)).map((rule3) => ({
    id: rule3,
    label: `severity ${rule3}`,
    summary: "",
    location: placeOf(policy, `severity.${rule3}`),
    facts: [{ key: "severity.*", value: policy.severity.get(rule3) ?? fallback(rule3, policy) }]
  }));
}
function fallback(rule3, policy) {
  if (rule3 !== "baseline/missing") return RULES[rule3].fallback;
  return policy.onMissingBaseline === "ignore" ? "off" : policy.onMissingBaseline;
}
function events({ policy }) {
  return EVENTS.flatMap((name) => {
    const rules = policy.events.get(name);
    if (!rules) return [];
    const facts = [
      { key: "event.waivers", value: rules.waivers },
      { key: "event.on_missing_baseline", value: rules.onMissingBaseline },
      { key: "event.on_inconclusive", value: rules.onInconclusive },
      { key: "event.max_age", value: days(rules.maxAgeDays) }
    ];
    return [{ id: name, label: `events.${name}`, summary: "", location: placeOf(policy, `events.${name}`), facts }];
  });
}
function days(value) {
  return value === null ? null : { kind: "days", value };
}
function placeOf({ path, places }, key) {
  return places?.get(key) ?? { path, line: 1, column: 1 };
}
var LIMITS = {
  max: ["budgets[].max", "budgets[].warn_at", "warn_at"],
  min: ["budgets[].min", "budgets[].warn_below", "warn_below"]
};
function limits({ policy }) {
  return policy.budgets.map((one) => {
    const [limit, warn, name] = LIMITS[one.kind];
    const warning = one.warn === null ? "" : `, ${name} ${say(one.warn, "")}`;
    return limited(one, one.kind, `${one.limit}${warning}`, [
      { key: limit, value: one.limit },
      { key: warn, value: one.warn },
      { key: "budgets[].against", value: one.against }
    ]);
  });
}
function moves({ policy }) {
  return policy.moves.map(
    (one) => limited(one, `max_${one.kind}`, `${say(one.limit, "")} since ${one.since}`, [
      { key: `budgets[].max_${one.kind}.limit`, value: one.limit },
      { key: `budgets[].max_${one.kind}.since`, value: one.since }
    ])
  );
}
function limited(one, kind, summary, facts) {
  const selectors = SELECTORS.map((name) => [name, one[name]]);
  const across = one.across ? "all" : null;
  const whom = [...selectors, ["across", across]].flatMap(
    ([name, value]) => value === null ? [] : [`${name} ${say(value, "")}`]
  );
  return {
    id: JSON.stringify([one.measure, kind, selectors.map(([, value]) => sameAs(value)), across]),
    kin: JSON.stringify([one.measure, kind]),
    label: one.measure + (whom.length === 0 ? "" : ` (${whom.join("; ")})`),
    summary: `${kind} ${summary}`,
    location: one.location,
    facts: [
      ...facts,
      { key: "budgets[].across", value: across },
      ...selectors.map(([name, value]) => ({ key: `budgets[].${name}`, value }))
    ]
  };
}
var SELECTORS = ["deployments", "models", "tiers"];
var CREDIT = {
  "budget/max": "up",
  "budget/min": "down",
  "budget/increase": "up",
  "budget/decrease": "down"
};
function waivers({ policy }) {
  return policy.waivers.map((one) => {
    const cap = one.cap === null ? "" : `, cap ${one.cap}`;
    return {
      id: JSON.stringify([one.rule, one.deployment, one.model, one.tier, one.measure]),
      label: `waiver of ${one.rule} for ${target(one)}${one.measure === null ? "" : ` on ${one.measure}`}`,
      summary: `until ${one.until}${cap}`,
      location: one.location,
      facts: [
        { key: "waivers[].cap", value: one.cap, looser: CREDIT[one.rule] },
        { key: "waivers[].until", value: one.until },
        { key: "waivers[].reason", value: one.reason },
        { key: "waivers[].owner", value: one.owner }
      ]
    };
  });
}
function target({ deployment, model, tier }) {
  return deployment !== null ? `"${deployment}"` : model !== null ? `model "${model}"` : `tier "${tier}"`;
}

// src/policy/compare-assumptions.ts
var WORKLOAD = {
  requestsPerMonth: "deployments.*.workload.requests_per_month",
  peakRps: "deployments.*.workload.peak_rps",
  inputTokens: "deployments.*.workload.input_tokens",
  outputTokens: "deployments.*.workload.output_tokens",
  productionPerEval: "deployments.*.workload.production_per_eval"
};
var LOADS = {
  concurrency: "deployments.*.load.concurrency",
  request_rate: "deployments.*.load.request_rate"
};
function deployments({ policy }) {
  return policy.deployments.map((one) => ({
    id: one.name,
    label: `deployments.${one.name}`,
    summary: one.model === null ? "" : `(model ${one.model})`,
    location: one.location,
    facts: [
      { key: "deployments.*.tier", value: one.tier },
      ...workload(one),
      ...load(one),
      { key: "deployments.*.depends_on", value: one.dependsOn },
      { key: "deployments.*.manifests", value: one.manifests.length === 0 ? null : one.manifests }
    ]
  }));
}
function workload({ workload: declared }) {
  return Object.entries(WORKLOAD).map(([field, key]) => ({ key, value: declared?.[field] ?? null }));
}
function load({ load: declared }) {
  return Object.entries(LOADS).map(([name, key]) => ({ key, value: declared?.[name] ?? null }));
}
function models({ policy }) {
  return [...policy.models.values()].map(({ name, aliases: aliases2, variantOf, artifact, requires, location }) => ({
    id: name,
    label: `models.${name}`,
    summary: aliases2.length === 0 ? "" : `(${aliases2.join(", ")})`,
    location,
    facts: [
      { key: "models.*.variant_of", value: variantOf },
      { key: "models.*.artifact", value: artifact },
      { key: "models.*.requires", value: requires }
    ]
  }));
}
function aliases({ policy, other }) {
  const elsewhere = ownersOf(other);
  return [...ownersOf(policy)].flatMap(([alias, owner]) => {
    if (!elsewhere.has(alias) && !other.models.has(owner)) return [];
    const location = policy.models.get(owner)?.location ?? null;
    const facts = [{ key: "models.*.aliases", value: owner }];
    return [{ id: alias, label: `alias "${alias}"`, summary: "", location, facts }];
  });
}
function ownersOf({ models: declared }) {
  return new Map(
    [...declared.values()].flatMap(({ name, aliases: all }) => all.map((alias) => [alias, name]))
  );
}
function hardware({ policy }) {
  return [...policy.hardware.values()].map(({ name, native, memory, sm, location }) => ({
    id: name,
    label: `hardware.${name}`,
    summary: describedBy([
      ...native === null ? [] : [`native ${native.join(", ")}`],
      ...memory === null ? [] : [`memory ${showBytes(memory)}`],
      ...sm === null ? [] : [`sm ${sm}`]
    ]),
    location,
    facts: [
      { key: "hardware.*.native", value: native },
      { key: "hardware.*.memory", value: memory === null ? null : { kind: "bytes", value: memory } },
      { key: "hardware.*.sm", value: sm }
    ]
  }));
}
function describedBy(parts) {
  return parts.length === 0 ? "" : `(${parts.join("; ")})`;
}
function priceDay({ policy }) {
  const label2 = "prices";
  const facts = [{ key: "prices.as_of", value: policy.prices.asOf }];
  return [{ id: label2, label: label2, summary: "", location: placeOf(policy, "prices.as_of"), facts }];
}
function instances({ policy: { prices } }) {
  return [...prices.instances].map(([type, one]) => ({
    id: type,
    label: `prices.instances.${type}`,
    summary: String(one.usdPerHour),
    location: one.location,
    facts: [
      { key: "prices.instances.*.usd_per_hour", value: one.usdPerHour },
      { key: "prices.instances.*.gpus", value: one.gpus },
      { key: "prices.instances.*.as_of", value: ownDay(one, prices) }
    ]
  }));
}
function tokens({ policy: { prices } }) {
  return [...prices.tokens].map(([model, one]) => ({
    id: model,
    label: `prices.tokens.${model}`,
    summary: `input_per_1m_usd ${one.inputPer1mUsd}, output_per_1m_usd ${one.outputPer1mUsd}`,
    location: one.location,
    facts: [
      { key: "prices.tokens.*.input_per_1m_usd", value: one.inputPer1mUsd },
      { key: "prices.tokens.*.output_per_1m_usd", value: one.outputPer1mUsd },
      { key: "prices.tokens.*.cache_read_per_1m_usd", value: one.cacheReadPer1mUsd },
      { key: "prices.tokens.*.cache_write_per_1m_usd", value: one.cacheWritePer1mUsd },
      { key: "prices.tokens.*.as_of", value: ownDay(one, prices) }
    ]
  }));
}
function ownDay({ asOf }, all) {
  return asOf === all.asOf ? null : asOf;
}
function results({ policy }) {
  return policy.results.map((one) => ({
    id: one.files,
    label: `results "${one.files}"`,
    summary: "",
    location: one.location,
    facts: [
      { key: "entry.format", value: one.format },
      { key: "entry.model", value: one.model },
      { key: "entry.task", value: one.task },
      { key: "entry.deployment", value: one.deployment },
      { key: "entry.hardware", value: one.hardware },
      { key: "entry.gpus", value: one.gpus },
      { key: "entry.where.*", value: listed(one.where) },
      { key: "entry.columns.*", value: listed(one.columns) },
      { key: "entry.measures.*", value: listed(one.measures) },
      { key: "entry.repeats", value: one.repeats }
    ]
  }));
}
function listed(record) {
  return record === null ? null : Object.entries(record).map(([key, value]) => `${key}: ${value}`);
}
function resultsOrder({ policy, other }) {
  const common = new Set(other.results.map((one) => one.files));
  const files = [...new Set(policy.results.map((one) => one.files))].filter((one) => common.has(one));
  const facts = [{ key: "results", value: files.map((one) => `"${one}"`).join(", ") }];
  const [first] = policy.results;
  return [{ id: "", label: "results", summary: "", location: first?.location ?? null, facts }];
}

// src/policy/compare-entries.ts
function pairsOf(base, head) {
  const found = /* @__PURE__ */ new Map();
  const left = new Set(base);
  const match = (keyOf, only) => {
    const those = grouped([...left], keyOf);
    const these = grouped(
      head.filter((one) => !found.has(one)),
      keyOf
    );
    for (const [key, wanted] of these) {
      const likes = those.get(key) ?? [];
      if (only && (wanted.length !== 1 || likes.length !== 1)) continue;
      for (const [index, one] of wanted.entries()) {
        const like = likes[index];
        if (!like) continue;
        found.set(one, like);
        left.delete(like);
      }
    }
  };
  match((one) => JSON.stringify([one.id, one.facts.map(({ key, name, value }) => [key, name, sameAs(value)])]), false);
  match((one) => one.id, false);
  match((one) => one.kin ?? null, true);
  return [...head.map((one) => [found.get(one) ?? null, one]), ...[...left].map((one) => [one, null])];
}
function grouped(entries, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of entries) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
function looserWhere(goal) {
  return goal === void 0 ? void 0 : goal === "minimize" ? "up" : "down";
}

// src/policy/compare-frontiers.ts
var label = (name) => name === "" ? "frontier" : `frontiers.${name}`;
function families({ policy, other, side: side2 }) {
  return policy.frontiers.map((family) => {
    const like = named(other, family.name);
    const orders = like ? [{ key: "objectives.*.measure", name: "order of objectives", value: order(family, like) }] : [];
    return {
      id: family.name,
      label: label(family.name),
      summary: family.objectives.map((one) => `${one.goal} ${one.measure}`).join(", "),
      location: family.location,
      // A family of its own takes its deployments out of another one, unless there is none.
      ...side2 === "head" && (family.name === "" || other.frontiers.length === 0) ? { listed: "tightened" } : {},
      facts: [
        { key: "frontiers.*.deployments", value: family.deployments },
        { key: family.name === "" ? "frontier.file" : "frontiers.*.file", value: family.points && "declared" },
        ...orders
      ]
    };
  });
}
function order(family, like) {
  const common = new Set(like.objectives.map((one) => one.name));
  const names = family.objectives.map((one) => one.name);
  return names.filter((name) => common.has(name)).join(", ");
}
function familyOrder({ policy, other }) {
  const names = policy.frontiers.map((one) => one.name).filter((name) => named(other, name));
  const [first] = policy.frontiers;
  if (!first) return [];
  const value = names.map((name) => name || "the main one").join(", ");
  const facts = [{ key: "frontiers.*.deployments", name: "order", value }];
  return [{ id: "", label: "frontiers", summary: "", location: first.location, facts }];
}
function objectives({ policy, other }) {
  return shared(policy, other).flatMap(
    ([family]) => family.objectives.map((one) => ({
      id: JSON.stringify([family.name, one.name]),
      label: `${family.name === "" ? "" : `${label(family.name)}.`}objectives.${one.name}`,
      summary: `${one.goal} ${one.measure}`,
      location: one.location,
      facts: [
        { key: "objectives.*.measure", value: one.measure },
        { key: "objectives.*.goal", value: one.goal },
        { key: "objectives.*.tolerance", value: one.tolerance }
      ]
    }))
  );
}
function points({ policy, other, side: side2 }) {
  return shared(policy, other).flatMap(([family, like]) => {
    if (family.points === null || like.points === null) return [];
    const [ofBase, ofHead] = side2 === "base" ? [family, like] : [like, family];
    const goals = new Map(ofBase.objectives.map((one) => [one.name, one.goal]));
    const common = ofHead.objectives.map((one) => one.name).filter((name) => goals.has(name));
    return family.points.map((point) => {
      const replaced = side2 === "base" && (ofHead.points ?? []).some((one) => isNoWorse(one, point, ofBase));
      return entryOf(point, family, common, goals, replaced);
    });
  });
}
function entryOf(point, family, common, goals, replaced) {
  const values = common.map((name) => [name, point.values.get(name) ?? null]);
  return {
    id: JSON.stringify([family.name, point.model]),
    label: `${label(family.name)} point ${point.model}`,
    summary: `(${values.map(([name, value]) => `${name} ${value}`).join(", ")})`,
    location: point.location,
    // What another point does as well, nobody misses.
    ...replaced ? { listed: "restated" } : {},
    facts: [
      ...values.map(
        ([name, value]) => ({
          key: "point.*",
          name,
          value,
          idle: replaced,
          looser: looserWhere(goals.get(name))
        })
      ),
      { key: "point.n", value: point.n, idle: replaced },
      { key: "point.stderr", value: point.stderr, idle: replaced },
      { key: "point.basis", value: point.basis, idle: replaced },
      { key: "point.as_of", value: point.asOf },
      { key: "point.source", value: point.source }
    ]
  };
}
function isNoWorse(one, other, { objectives: axes }) {
  const isAsSure = one.n === null || other.n !== null && one.n >= other.n;
  const isAsSharp = one.stderr === null || other.stderr !== null && one.stderr <= other.stderr;
  if (!isAsSure || !isAsSharp || one.basis !== null && one.basis !== other.basis) return false;
  return axes.every(({ name, goal }) => {
    const [value, target2] = [one.values.get(name), other.values.get(name)];
    if (value === void 0 || target2 === void 0) return false;
    return goal === "minimize" ? value <= target2 : value >= target2;
  });
}
function named(policy, name) {
  return policy.frontiers.find((one) => one.name === name);
}
function shared(policy, other) {
  return policy.frontiers.flatMap((family) => {
    const like = named(other, family.name);
    return like ? [[family, like]] : [];
  });
}

// src/policy/compare-measures.ts
function measures(side2) {
  const isAsked = askedBy(side2.side === "base" ? side2.policy : side2.other);
  return [...side2.policy.measures].map(([name, one]) => {
    const idle = !isAsked(name);
    return {
      id: name,
      label: `measures.${name}`,
      summary: "",
      location: one.location,
      facts: [
        { key: "measures.*.goal", value: one.goal, idle },
        { key: "measures.*.range", value: one.range === null ? null : `[${one.range.join(", ")}]`, idle },
        { key: "measures.*.unit", value: one.unit, idle },
        { key: "measures.*.min_n", value: one.minN },
        { key: "measures.*.mean_of.*", value: one.meanOf === null ? null : weights(one.meanOf), idle }
      ]
    };
  });
}
function weights(meanOf) {
  return [...meanOf].map(([measure, weight]) => `${measure}: ${weight}`);
}
function askedBy({ frontiers, budgets, moves: moves2, measures: measures2 }) {
  const limited2 = [...budgets, ...moves2].map((one) => one.measure);
  const globs = limited2.filter((one) => /[*?]/.test(one)).map(loose);
  const named2 = new Set(limited2);
  for (const family of frontiers) for (const objective of family.objectives) named2.add(objective.measure);
  const isGlobbed = (name) => globs.some((glob) => glob(name));
  for (const name of measures2.keys()) if (isGlobbed(name)) named2.add(name);
  for (const name of named2) for (const part of measures2.get(name)?.meanOf?.keys() ?? []) named2.add(part);
  return (name) => named2.has(name) || isGlobbed(name);
}
function loose(glob) {
  const [first = "", ...rest] = glob.split(/[*?]+/);
  const last = rest.pop() ?? "";
  return (name) => {
    let at = first.length;
    for (const part of rest) {
      const found = name.indexOf(part, at);
      if (found === -1) return false;
      at = found + part.length;
    }
    return name.startsWith(first) && name.length - last.length >= at && name.endsWith(last);
  };
}

// src/policy/compare-rows.ts
var rule = (change, rest = {}) => ({ kind: "rule", change, ...rest });
var assumption = { kind: "assumption", change: onMerge };
var subject = { kind: "subject", change: asHead };
var proof = { kind: "subject", change: unlessDropped };
var reading = { kind: "subject", change: undecidable };
var ROWS = {
  version: rule(identity),
  results: { ...reading, name: "order" },
  "entry.files": { ...reading, change: identity },
  "entry.format": reading,
  "entry.model": reading,
  "entry.task": reading,
  "entry.deployment": reading,
  "entry.hardware": reading,
  "entry.gpus": reading,
  "entry.where.*": { ...reading, name: "where" },
  "entry.columns.*": { ...reading, name: "columns" },
  "entry.measures.*": { ...reading, name: "measures" },
  "entry.repeats": reading,
  "measures.*.goal": rule(unlessIdle),
  "measures.*.range": rule(unlessIdle),
  "measures.*.unit": rule(unlessIdle),
  "measures.*.min_n": rule(down),
  "measures.*.mean_of.*": rule(unlessIdle, { name: "mean_of" }),
  "objectives.*.measure": rule(undecidable),
  "objectives.*.goal": rule(undecidable),
  "objectives.*.tolerance": rule(tolerance, { none: "default" }),
  "point.model": rule(identity),
  "point.n": rule(unlessIdle),
  "point.stderr": rule(unlessIdle),
  "point.as_of": rule(words),
  "point.source": rule(words),
  "point.basis": rule(unlessIdle),
  "point.*": rule(byEntry),
  // Where points stand does not matter; that some are declared does.
  "frontier.file": rule(undecidable, { name: "points" }),
  "frontiers.*.file": rule(undecidable, { name: "points" }),
  "frontiers.*.deployments": rule(undecidable),
  "budgets[].measure": rule(identity),
  "budgets[].max": rule(up),
  "budgets[].min": rule(down),
  "budgets[].max_increase": rule(up),
  "budgets[].max_increase.limit": rule(up, { name: "max_increase" }),
  "budgets[].max_increase.since": rule(undecidable, { name: "max_increase since" }),
  "budgets[].max_decrease": rule(up),
  "budgets[].max_decrease.limit": rule(up, { name: "max_decrease" }),
  "budgets[].max_decrease.since": rule(undecidable, { name: "max_decrease since" }),
  "budgets[].warn_at": rule(up),
  "budgets[].warn_below": rule(down),
  "budgets[].across": rule(undecidable, { none: "each" }),
  "budgets[].against": rule(undecidable),
  "budgets[].deployments": rule(fewer, { none: "all" }),
  "budgets[].models": rule(fewer, { none: "all" }),
  "budgets[].tiers": rule(fewer, { none: "all" }),
  "tiers.*.precisions": rule(accepted, { none: "any" }),
  "tiers.*.kv_cache": rule(accepted, { none: "any" }),
  "tiers.*.recovery": rule(down),
  "tiers.*.recovery.min": rule(down, { name: "recovery" }),
  "tiers.*.recovery.measures": rule(more, { name: "recovery of", none: "the maximized objectives" }),
  "tiers.*.verified": rule(inOrder("true", null), { none: "false" }),
  "tiers.*.require_variant": rule(inOrder("true", null), { none: "false" }),
  "tiers.*.max_size": rule(up),
  "tiers.*.min_quantized_share": rule(down),
  "hardware.*.native": assumption,
  "hardware.*.memory": assumption,
  "hardware.*.sm": assumption,
  "models.*.aliases": { ...assumption, name: "" },
  "models.*.variant_of": assumption,
  "models.*.artifact": proof,
  "models.*.precision": subject,
  "models.*.requires": rule(more),
  "deployments.*.model": subject,
  "deployments.*.endpoint": subject,
  "deployments.*.serving.instance": subject,
  "deployments.*.serving.region": subject,
  "deployments.*.serving.gpus_per_replica": subject,
  "deployments.*.serving.replicas": subject,
  "deployments.*.serving.replicas.min": subject,
  "deployments.*.serving.replicas.max": subject,
  "deployments.*.serving.target_utilization": subject,
  "deployments.*.serving.max_context": subject,
  "deployments.*.serving.max_concurrency": subject,
  "deployments.*.hardware": subject,
  "deployments.*.manifests": proof,
  "deployments.*.tags.*": subject,
  "deployments.*.tier": assumption,
  "deployments.*.workload.requests_per_month": assumption,
  "deployments.*.workload.peak_rps": assumption,
  "deployments.*.workload.input_tokens": assumption,
  "deployments.*.workload.output_tokens": assumption,
  "deployments.*.workload.production_per_eval": assumption,
  "deployments.*.load.concurrency": { ...assumption, name: "load.concurrency" },
  "deployments.*.load.request_rate": { ...assumption, name: "load.request_rate" },
  "deployments.*.depends_on": rule(fewer),
  "prices.as_of": assumption,
  "prices.instances.*.usd_per_hour": { ...assumption, name: "" },
  "prices.instances.*.gpus": assumption,
  "prices.instances.*.as_of": assumption,
  "prices.tokens.*.input_per_1m_usd": assumption,
  "prices.tokens.*.output_per_1m_usd": assumption,
  "prices.tokens.*.cache_read_per_1m_usd": assumption,
  "prices.tokens.*.cache_write_per_1m_usd": assumption,
  "prices.tokens.*.as_of": assumption,
  "severity.*": rule(inOrder("fail", "unknown", "warn", "off"), { name: "" }),
  on_inconclusive: rule(inOrder("fail", "warn"), { name: "" }),
  on_missing_baseline: rule(inOrder("fail", "warn", "ignore"), { name: "" }),
  "evidence.max_age": rule(up),
  "event.waivers": rule(inOrder("none", null), { none: "as declared" }),
  "event.on_missing_baseline": rule(inOrder("fail", "warn", null), { none: "as declared" }),
  "event.on_inconclusive": rule(inOrder("fail", null), { none: "as declared" }),
  "event.max_age": rule(up, { none: "as declared" }),
  "waivers[].rule": rule(identity),
  "waivers[].deployment": rule(identity),
  "waivers[].model": rule(identity),
  "waivers[].tier": rule(identity),
  "waivers[].measure": rule(identity),
  "waivers[].cap": rule(byEntry),
  "waivers[].reason": rule(words),
  "waivers[].owner": rule(words),
  "waivers[].until": rule(later)
};

// src/policy/compare-tiers.ts
function tiers({ policy }) {
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
      { key: "tiers.*.min_quantized_share", value: percent(one.minQuantizedShare ?? DEFAULT_QUANTIZED_SHARE) }
    ]
  }));
}
function summaryOf({ precisions, kvCache, recovery, verified, requireVariant, maxSize, minQuantizedShare }) {
  const list = (all) => all === null || all === "any" ? all : all.join(", ");
  const of = recovery?.measures ? ` of ${recovery.measures.join(", ")}` : "";
  const parts = [
    ["precisions", list(precisions)],
    ["kv_cache", list(kvCache)],
    ["recovery", recovery === null ? null : `${say(percent(recovery.min), "")}${of}`],
    ["verified", verified ? "true" : null],
    ["require_variant", requireVariant ? "true" : null],
    ["max_size", maxSize === null ? null : showBytes(maxSize)],
    ["min_quantized_share", minQuantizedShare === null ? null : say(percent(minQuantizedShare), "")]
  ];
  return parts.flatMap(([key, value]) => value === null ? [] : [`${key} ${value}`]).join("; ");
}
function percent(share) {
  return share === null ? null : { kind: "percent", value: Number((100 * share).toPrecision(12)) };
}
function flag(value) {
  return value ? "true" : null;
}

// src/policy/compare.ts
var rule2 = (entries, appears, vanishes) => ({
  kind: "rule",
  appears,
  vanishes,
  entries
});
var assumed = (entries, appears) => ({
  kind: "assumption",
  appears,
  vanishes: appears === "facts" ? "facts" : "assumed",
  entries
});
var SECTIONS = {
  limits: rule2(limits, "tightened", "loosened"),
  moves: rule2(moves, "tightened", "loosened"),
  tiers: rule2(tiers, "tightened", "loosened"),
  families: rule2(families, "loosened", "loosened"),
  familyOrder: rule2(familyOrder, null, null),
  objectives: rule2(objectives, "loosened", "loosened"),
  points: rule2(points, "tightened", "loosened"),
  measures: rule2(measures, "facts", "facts"),
  severities: rule2(severities, null, null),
  settings: rule2(settings, null, null),
  events: rule2(events, "facts", "facts"),
  waivers: rule2(waivers, "loosened", "tightened"),
  results: { kind: "subject", appears: "declaredOnlyHere", vanishes: "loosened", entries: results },
  resultsOrder: { kind: "subject", appears: null, vanishes: null, entries: resultsOrder },
  deployments: { kind: "subject", appears: "declaredOnlyHere", vanishes: "dropped", entries: deployments },
  models: assumed(models, "declaredOnlyHere"),
  aliases: assumed(aliases, "facts"),
  hardware: assumed(hardware, "declaredOnlyHere"),
  priceDay: assumed(priceDay, "facts"),
  instances: assumed(instances, "declaredOnlyHere"),
  tokens: assumed(tokens, "declaredOnlyHere")
};
var DECLARED = ["results", "models", "deployments", "instances", "tokens"];
function compare(base, head, canonical = (name) => name) {
  const sides = [side(base, head, "base"), side(head, base, "head")];
  const changes = Object.entries(SECTIONS).flatMap(([name, section]) => {
    const [before, after] = sides.map(section.entries);
    return pairsOf(before ?? [], after ?? []).flatMap((pair) => differences(name, section, pair));
  });
  const all = [...changes, ...keptNames(base, head, canonical)];
  const of = (list) => once(all.flatMap((one) => one.list === list ? [one.change] : []));
  return {
    loosened: of("loosened"),
    tightened: of("tightened"),
    restated: of("restated"),
    assumed: of("assumed"),
    declaredOnlyHere: of("declaredOnlyHere"),
    dropped: of("dropped")
  };
}
function side(policy, other, name) {
  return { policy, other, side: name };
}
function differences(name, section, [before, after]) {
  const one = after ?? before;
  const mode = before === null ? section.appears : after === null ? section.vanishes : "facts";
  if (one === null || mode === null) return [];
  if (mode === "facts") return ofFacts(before, after, one);
  const declared = DECLARED.find((sort) => sort === name);
  const list = one.listed ?? mode;
  const verb = after === null ? " dropped" : list === "declaredOnlyHere" ? "" : " added";
  const text = line(`${one.label} ${one.summary}${verb}`);
  const entry = declared ? { entry: { of: declared, name: one.id } } : {};
  return [{ list, change: { text, location: one.location, kind: section.kind, ...entry } }];
}
function ofFacts(before, after, one) {
  const facts = [...before?.facts ?? [], ...after?.facts ?? []];
  const places = new Map(facts.map((fact) => [`${fact.key} ${fact.name ?? ""}`, fact]));
  return [...places.values()].flatMap(({ key, name }) => {
    const [was, is] = [before, after].map(
      (entry) => entry?.facts.find((fact) => fact.key === key && fact.name === name)
    );
    const [then, now] = [was?.value ?? null, is?.value ?? null];
    if (sameAs(then) === sameAs(now)) return [];
    const row = ROWS[key];
    const effect = row.change(then, now, was ?? is ?? {});
    if (effect === null) return [];
    const label2 = before?.label ?? one.label;
    const called = name ?? row.name ?? key.slice(key.lastIndexOf(".") + 1).replace(/^.*\[\]/, "");
    const text = line(`${label2} ${called} ${step(then, now, row.none ?? "none")}`);
    return [{ list: effect, change: { text, location: one.location ?? before?.location ?? null, kind: row.kind } }];
  });
}
function step(before, after, none) {
  return `${say(before, none)} \u2192 ${say(after, none)}`;
}
function keptNames(base, head, canonical) {
  const { kept } = unitedModels(base.models, head.models, canonical);
  return kept.filter(({ name, owner }) => !base.models.get(owner)?.aliases.includes(name) || head.models.has(name)).map(({ name, owner, wanted }) => {
    const text = line(`models.${wanted.name} "${name}" is a name of models.${owner} until this change is merged`);
    return { list: "assumed", change: { text, location: wanted.location, kind: "assumption" } };
  });
}
function line(text) {
  return text.replaceAll(/\s+/g, " ").trim();
}
function once(changes) {
  const keyOf = ({ text, location }) => JSON.stringify([text, location?.path, location?.line]);
  return [...new Map(changes.map((one) => [keyOf(one), one])).values()];
}
export {
  compare
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  candidateId,
  known,
  unknown
} from "./chunk-4CJDLUUJ.js";
import {
  readEvidence,
  rewritten,
  split
} from "./chunk-DZ4GXRKV.js";
import {
  READERS
} from "./chunk-LHF5EGLI.js";
import {
  MEASURES,
  isMeasured
} from "./chunk-4G74DAKL.js";

// src/evidence/find.ts
var SHOWN = 8;
function finder(candidates, models) {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const byName = /* @__PURE__ */ new Map();
  const note = (name, candidate) => {
    byName.set(name, (byName.get(name) ?? /* @__PURE__ */ new Set()).add(candidate));
  };
  for (const candidate of candidates) {
    for (const name of /* @__PURE__ */ new Set([candidate.model, ...candidate.names.map(rewritten)])) {
      note(name, candidate);
      note(split(name).base, candidate);
    }
    for (const alias of models.get(candidate.model)?.aliases ?? []) note(rewritten(alias), candidate);
  }
  const lookUp = (name) => {
    const exact = byId.get(name);
    const { model, wanted } = withoutSettings(name);
    const named = byName.get(rewritten(name)) ?? byName.get(rewritten(model)) ?? /* @__PURE__ */ new Set();
    if (exact && named.size <= 1) return exact;
    const constraints = byName.has(rewritten(name)) ? [] : wanted;
    const fitting = [...named].filter((one) => constraints.every(([key, value]) => one.settings[key] === value));
    const [only, ...others] = fitting;
    if (exact) return exact;
    if (only && others.length === 0) return only;
    if (only) return ambiguous(name, fitting);
    if (named.size > 0) return unknown("evidence/missing", `no evidence has "${name}" (has: ${listed([...named])})`);
    return unnamed(name, candidates, models);
  };
  return (name) => {
    const found = lookUp(name);
    if ("id" in found || byName.has(name)) return found;
    const aliased = (models.get(name)?.aliases ?? []).map(lookUp).filter((one) => "id" in one || one.rule !== "evidence/missing");
    return aliased[0] ?? found;
  };
}
function withoutSettings(name) {
  const open = name.endsWith("]") ? name.indexOf("[", 1) : -1;
  const pairs = name.slice(open + 1, -1).split(",").map((pair) => /^([^=]+)=(.*)$/.exec(pair));
  if (open === -1 || pairs.some((pair) => pair === null)) return { model: name, wanted: [] };
  return { model: name.slice(0, open), wanted: pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]) };
}
function ambiguous(name, choices) {
  return unknown(
    "evidence/ambiguous",
    `"${name}" could mean ${choices.length} candidates: ${listed(choices)}`,
    `write one of them: ${listed(choices)}`
  );
}
function unnamed(name, candidates, models) {
  const aliases = models.get(name)?.aliases ?? [];
  const tried = aliases.length === 0 ? "" : ` or its aliases (${aliases.map((alias) => `"${alias}"`).join(", ")})`;
  if (candidates.length === 0)
    return unknown("evidence/missing", `no evidence names "${name}"${tried}, nor any other model`);
  const free = models.has(name) ? candidates.filter((one) => !models.has(one.model)) : candidates;
  const spelled = [...new Set(free.flatMap((one) => [one.id, ...one.names]))];
  const [near] = nearest([name, ...aliases], spelled);
  const hint = near === void 0 ? "evaluate it, or add the name that the evidence uses to" : `if "${near}" is the same model, add it to`;
  return unknown(
    "evidence/missing",
    `no evidence names "${name}"${tried} (has: ${listed(candidates)})`,
    `${hint} models."${name}".aliases`
  );
}
function listed(candidates) {
  const ids = candidates.map((candidate) => `"${candidate.id}"`);
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : "";
  return ids.slice(0, SHOWN).join(", ") + more;
}
function nearest(wanted, there) {
  const scored = there.flatMap((name) => {
    const score = Math.min(...wanted.map((one) => distance(plain(one), plain(name)) / Math.max(plain(one).length, 1)));
    return score <= 0.34 ? [{ name, score }] : [];
  });
  return scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
function plain(name) {
  return (split(name).base.split("/").at(-1) ?? name).toLowerCase().replaceAll(/[^a-z0-9]/g, "").slice(0, 80);
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/evidence/repeats.ts
function combined(readings, how) {
  const values = readings.map((reading) => reading.value).sort((a, b) => a - b);
  const sizes = readings.map((reading) => reading.n);
  const errors = readings.map((reading) => reading.stderr).filter((error) => error !== null);
  const pooled = how === "mean" && errors.length === readings.length;
  const limited = readings.find((reading) => reading.limited)?.limited;
  const value = how === "mean" ? values.reduce((sum, one) => sum + one, 0) / values.length : median(values);
  return known(value, readings[0]?.unit ?? null, {
    stderr: pooled ? Math.hypot(...errors) / readings.length : null,
    n: sizes.every((n) => n !== null) ? sizes.reduce((sum, n) => sum + (n ?? 0), 0) : null,
    formula: `${how} of ${readings.length} runs: ${values.join(", ")}`,
    origins: readings.map((reading) => ({
      text: `${reading.path}: ${reading.pointer} (one of ${readings.length} runs)`,
      path: reading.path,
      pointer: reading.pointer
    })),
    ...limited ? { limited } : {}
  });
}
function median(sorted) {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

// src/evidence/choose.ts
function shelfOf(files, entries) {
  return { files: new Map(files.map((file) => [file.path, file])), entries };
}
var SHOWN2 = 8;
function quantityOf(candidate, measure, shelf) {
  const readings = candidate.readings.filter((reading) => reading.measure === measure);
  if (readings.length === 0) return lacking(candidate, measure);
  const loads = new Map(readings.map((reading) => [loadOf(reading), reading.at ?? {}]));
  if (loads.size > 1) return unchosen(measure, loads);
  return settled(measure, readings, shelf);
}
function unchosen(measure, loads) {
  const names = [...loads.keys()].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const shown = names.slice(0, SHOWN2).map((name) => name === "" ? "no stated load" : name);
  const more = names.length > SHOWN2 ? ` and ${names.length - SHOWN2} more` : "";
  const first = Object.entries(loads.get(names.find((name) => name !== "") ?? "") ?? {});
  const where = first.map(([key, value]) => `${key}: ${value}`).join(", ");
  return unknown(
    "evidence/ambiguous",
    `${measure} was measured at ${names.length} settings: ${shown.join("; ")}${more}`,
    `choose one: results[].where, such as { ${where} }, or deployments.*.load`
  );
}
function settled(measure, readings, shelf) {
  const repeats = repeatsOf(readings, shelf);
  const runs = repeats === null ? [] : withoutCopies(readings, shelf);
  if (repeats !== null && runs.length > 1) return combined(runs, repeats);
  const { left, replaced } = withoutOlder(readings, shelf);
  const [first] = left;
  if (!first) return unknown("evidence/missing", `no evidence has ${measure}`);
  const other = left.find((reading) => reading.value !== first.value);
  if (other) return conflict(measure, first, other, shelf);
  const best = mostTelling(left);
  return known(best.value, best.unit, {
    stderr: best.stderr,
    n: best.n,
    origins: [...left.map(originOf), ...replaced],
    ...best.limited ? { limited: best.limited } : {},
    ...best.comparable ? { comparable: best.comparable } : {}
  });
}
function mostTelling(readings) {
  const said = (reading) => (reading.stderr === null ? 0 : 2) + (reading.n === null ? 0 : 1);
  return readings.reduce((best, one) => said(one) > said(best) ? one : best);
}
function repeatsOf(readings, shelf) {
  const ways = new Set(
    readings.map((reading) => {
      const index = shelf.files.get(reading.path)?.entry ?? null;
      return index === null ? null : shelf.entries[index]?.repeats ?? null;
    })
  );
  const [way] = ways;
  return ways.size === 1 ? way ?? null : null;
}
function withoutCopies(readings, shelf) {
  const keyOf = ({ path, pointer }) => `${shelf.files.get(path)?.sha256 ?? path}${pointer}`;
  return [...new Map([...readings].reverse().map((reading) => [keyOf(reading), reading])).values()].reverse();
}
function withoutOlder(readings, shelf) {
  const replaced = [];
  const left = readings.filter((reading) => {
    const newer = readings.find((other) => other.value !== reading.value && replaces(other, reading, shelf));
    if (!newer) return true;
    const [then, now] = [timeOf(reading, shelf), timeOf(newer, shelf)];
    const text = `${newer.path} (${now}) replaces ${reading.value} of ${reading.path}: ${reading.pointer} (${then})`;
    replaced.push({ text, path: reading.path, pointer: reading.pointer });
    return false;
  });
  return { left, replaced };
}
function replaces(newer, older, shelf) {
  const [now, then] = [timeOf(newer, shelf), timeOf(older, shelf)];
  if (newer.path === older.path || now === null || then === null) return false;
  return Date.parse(now) > Date.parse(then) && differences(newer, older).length === 0;
}
function timeOf(reading, shelf) {
  return shelf.files.get(reading.path)?.evidence?.measuredAt ?? null;
}
function differences(a, b) {
  const facts = [["n", a.n, b.n]];
  const keys = /* @__PURE__ */ new Set([...Object.keys(a.comparable ?? {}), ...Object.keys(b.comparable ?? {})]);
  for (const key of keys) facts.push([key, own(a.comparable, key), own(b.comparable, key)]);
  const settings = /* @__PURE__ */ new Set([...Object.keys(a.variant ?? {}), ...Object.keys(b.variant ?? {})]);
  for (const key of settings) facts.push([key, own(a.variant, key), own(b.variant, key)]);
  return facts.filter(([, x, y]) => x !== y).map(([key, x, y]) => `${key} ${x ?? "not stated"} and ${y ?? "not stated"}`);
}
function own(record, key) {
  return record && Object.hasOwn(record, key) ? record[key] ?? null : null;
}
function conflict(measure, a, b, shelf) {
  const differing = differences(a, b);
  const timed = timeOf(a, shelf) !== null && timeOf(b, shelf) !== null;
  const why = differing.length > 0 ? `; they differ in ${differing.join(", ")}` : timed ? "; both were measured at the same time" : "; which is newer they do not say";
  return unknown(
    "evidence/conflict",
    `${measure} is ${a.value} in ${placeOf(a)} and ${b.value} in ${placeOf(b)}${a.path === b.path ? "" : why}`,
    "take one file out of `results`, or state results[].repeats: mean for repeated runs"
  );
}
function lacking(candidate, measure) {
  const unusable = candidate.unusable.find((one) => one.measure === measure || one.measure === null);
  if (unusable) {
    return unknown(
      "evidence/missing",
      `${placeOf(unusable)}: ${measure} has no value: ${unusable.why}`,
      "run the evaluation again"
    );
  }
  const there = [...new Set(candidate.readings.map((reading) => reading.measure))].sort();
  const filters = there.filter((name) => name.startsWith(`${measure},`));
  if (filters.length > 0) {
    const names = filters.map((name) => `"${name}"`).join(", ");
    return unknown("evidence/ambiguous", `${measure} exists only per filter: ${names}`, `write one of ${names}`);
  }
  const task = measure.includes("/") ? measure.slice(0, measure.lastIndexOf("/")) : null;
  const same = candidate.readings.filter((reading) => task !== null && reading.measure.startsWith(`${task}/`));
  const [sibling] = same;
  if (task !== null && sibling) {
    const has2 = [...new Set(same.map((reading) => reading.measure.slice(task.length + 1)))].sort();
    const at = sibling.pointer.slice(0, Math.max(sibling.pointer.lastIndexOf("/"), 0));
    const metric = measure.slice(task.length + 1);
    const reason = `${sibling.path}: ${at === "" ? "" : `${at}: `}no metric "${metric}" (has: ${listed2(has2)})`;
    const [near2] = nearest([metric], has2);
    const hint2 = near2 === void 0 ? "correct the measure, or evaluate with this metric" : `write "${task}/${near2}" if that is meant`;
    return unknown("evidence/missing", reason, hint2);
  }
  const [near] = nearest([measure], there);
  const paths = [...new Set([...candidate.readings, ...candidate.unusable].map((one) => one.path))].sort();
  const where = paths.length === 0 ? "no file" : `none of ${listed2(paths)}`;
  const has = there.length === 0 ? "" : ` (has: ${listed2(near === void 0 ? there : [near, ...there.filter((one) => one !== near)])})`;
  const hint = near === void 0 ? "evaluate it, or correct the name of the measure" : `write "${near}" if that is meant`;
  return unknown("evidence/missing", `${where} has ${measure}${has}`, hint);
}
function listed2(names) {
  const more = names.length > SHOWN2 ? ` and ${names.length - SHOWN2} more` : "";
  return names.slice(0, SHOWN2).join(", ") + more;
}
function loadOf(reading) {
  return Object.entries(reading.at ?? {}).map(([key, value]) => `${key} ${value}`).sort().join(", ");
}
function placeOf(item) {
  return `${item.path}: ${item.pointer}`;
}
function originOf(reading) {
  return { text: placeOf(reading), path: reading.path, pointer: reading.pointer };
}

// src/evidence/defaults.ts
var SAYS_LOADING = /* @__PURE__ */ new Set(["lm-eval", "inspect-ai"]);
var LOADING = /* @__PURE__ */ new Set([
  "quantization",
  "load_in_4bit",
  "load_in_8bit",
  "bnb_4bit_quant_type",
  "autogptq",
  "gptqmodel",
  "gguf_file",
  "kv_cache_dtype",
  "peft",
  "adapter",
  "lora_path"
]);
function withDefaults(group) {
  const stated = new Map([...SAYS_LOADING].map((format) => [format, settingsOf(group, format)]));
  const filled = group.map((one) => withMissing(one, stated.get(one.format) ?? /* @__PURE__ */ new Set()));
  return byMeasure(filled);
}
function settingsOf(group, format) {
  const keys = group.flatMap((one) => one.format === format ? Object.keys(one.settings) : []);
  return new Set(keys.filter((key) => LOADING.has(key)));
}
function withMissing(one, keys) {
  const missing = [...keys].filter((key) => !Object.hasOwn(one.settings, key));
  if (missing.length === 0) return one;
  return { ...one, settings: { ...Object.fromEntries(missing.map((key) => [key, "default"])), ...one.settings } };
}
function byMeasure(group) {
  const place = (one) => `${one.path}
${one.kind === "usage" || one.kind === "facts" ? "" : one.item.measure}`;
  const known2 = /* @__PURE__ */ new Map();
  for (const one of group) {
    if (one.kind === "usage" || one.kind === "facts") continue;
    const keys = known2.get(place(one)) ?? /* @__PURE__ */ new Set();
    for (const key of Object.keys(one.settings)) keys.add(key);
    known2.set(place(one), keys);
  }
  const usageKeys = /* @__PURE__ */ new Map();
  for (const one of group) {
    if (one.kind === "usage" || one.kind === "facts") continue;
    for (const key of known2.get(place(one)) ?? []) {
      if (Object.hasOwn(one.settings, key)) continue;
      usageKeys.set(one.path, (usageKeys.get(one.path) ?? /* @__PURE__ */ new Set()).add(key));
    }
  }
  return group.map((one) => {
    if (one.kind === "facts") return one;
    const keys = one.kind === "usage" ? usageKeys.get(one.path) : known2.get(place(one));
    return withMissing(one, keys ?? []);
  });
}

// src/evidence/join.ts
function join(files, models) {
  const owner = ownerOf(models);
  const groups = /* @__PURE__ */ new Map();
  const nobody = [];
  for (const file of files) {
    for (const reading of file.evidence?.readings ?? []) {
      if (reading.model === null) nobody.push({ ...reading, path: file.path });
    }
    for (const statement of statementsOf(file)) {
      const key = owner(statement);
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  const facts = new Map(files.map((file) => [file.path, file.evidence?.facts ?? {}]));
  const candidates = [...groups].flatMap(([key, group]) => candidatesOf(nameOf(key, group, models), group, facts)).sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return { candidates, nobody, find: finder(candidates, models) };
}
function statementsOf({ evidence, path }) {
  if (!evidence) return [];
  const about = (item) => {
    if (item.model === null) return null;
    const { revision } = split(rewritten(item.model));
    return {
      path,
      format: evidence.format,
      name: item.model,
      settings: { ...revision === null ? {} : { revision }, ...item.variant }
    };
  };
  const statements = [];
  for (const item of evidence.readings) {
    const whom = about(item);
    if (whom) statements.push({ ...whom, kind: "reading", item: { ...item, path } });
  }
  for (const item of evidence.unusable) {
    const whom = about(item);
    if (whom) statements.push({ ...whom, kind: "unusable", item: { ...item, path } });
  }
  for (const item of evidence.usage) {
    const whom = about(item);
    if (whom) statements.push({ ...whom, kind: "usage", item: { ...item, path } });
  }
  for (const one of evidence.about ?? []) {
    const whom = about(one);
    if (whom) statements.push({ ...whom, kind: "facts" });
  }
  return statements;
}
function ownerOf(models) {
  const names = /* @__PURE__ */ new Map();
  for (const model of models.values()) for (const alias of model.aliases) names.set(rewritten(alias), model.name);
  for (const model of models.values()) names.set(model.name, model.name);
  return ({ name, settings: { revision } }) => {
    const whole = rewritten(name);
    const { base } = split(whole);
    const pinned = revision === void 0 ? whole : `${base}@${revision}`;
    return names.get(whole) ?? names.get(pinned) ?? names.get(base) ?? base;
  };
}
function nameOf(key, group, models) {
  if (models.has(key)) return key;
  const [first, ...others] = new Set(group.map((statement) => rewritten(statement.name)));
  return first !== void 0 && others.length === 0 ? first : key;
}
function candidatesOf(model, raw, facts) {
  const group = withDefaults(raw);
  const values = valuesOf(group);
  const varying = new Set([...values].filter(([, all]) => all.size > 1).map(([key]) => key));
  const shared = Object.fromEntries(
    [...values].flatMap(([key, [value]]) => varying.has(key) || value === void 0 ? [] : [[key, value]])
  );
  const projected = group.map((statement) => ({ statement, own: pick(statement.settings, (key) => varying.has(key)) }));
  const distinct = [...new Map(projected.map(({ own: own2 }) => [candidateId("", own2), own2])).values()];
  const points = distinct.filter((own2) => !distinct.some((other) => other !== own2 && isWithin(own2, other)));
  return points.map((point) => {
    const mine = projected.filter(({ own: own2 }) => isWithin(own2, point)).map(({ statement }) => statement);
    const paths = [...new Set(mine.map((one) => one.path))];
    return {
      id: candidateId(model, point),
      model,
      names: [...new Set(mine.map((one) => one.name))].sort(),
      settings: { ...shared, ...point },
      readings: mine.flatMap((one) => one.kind === "reading" ? [one.item] : []),
      unusable: mine.flatMap((one) => one.kind === "unusable" ? [one.item] : []),
      usage: mine.flatMap((one) => one.kind === "usage" ? [one.item] : []),
      facts: paths.map((path) => ({ path, facts: facts.get(path) ?? {} }))
    };
  });
}
function valuesOf(group) {
  const values = /* @__PURE__ */ new Map();
  for (const { settings } of group) {
    for (const [key, value] of Object.entries(settings)) values.set(key, (values.get(key) ?? /* @__PURE__ */ new Set()).add(value));
  }
  return values;
}
function pick(settings, wanted) {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => wanted(key)));
}
function isWithin(part, whole) {
  return Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && whole[key] === value);
}

// src/evidence/gather.ts
var NOTHING = {
  files: [],
  unread: /* @__PURE__ */ new Map(),
  deadArtefacts: [],
  manifests: /* @__PURE__ */ new Map()
};
async function gather(workspace, wanted, log) {
  const { results, models } = wanted;
  const found = await readEvidence(workspace, results, READERS, log, models);
  const { files, ...deployed } = await deployedBy(workspace, wanted);
  return gathered(withOwn(found, files), results, models, deployed);
}
async function deployedBy(workspace, { models, deployments }) {
  if (deployments === null) return NOTHING;
  const [hasArtefact, hasManifest] = [
    [...models.values()].some((one) => one.artifact !== null),
    deployments.some((one) => one.manifests.length > 0)
  ];
  const artefacts = hasArtefact ? await (await import("./artefacts-N44232TS.js")).readArtefacts(workspace, models.values()) : { files: [], unread: NOTHING.unread, dead: [] };
  const manifests = hasManifest ? await (await import("./manifests-HQSZJG6D.js")).readManifests(workspace, deployments) : { files: [], byDeployment: NOTHING.manifests };
  return {
    files: [...artefacts.files, ...manifests.files],
    unread: artefacts.unread,
    deadArtefacts: artefacts.dead,
    manifests: manifests.byDeployment
  };
}
function withOwn(found, own2) {
  if (own2.length === 0) return found;
  const byPath = new Map([...found.files, ...own2].map((file) => [file.path, file]));
  return { ...found, files: [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1) };
}
function gathered(found, results, models, deployed = NOTHING) {
  const shelf = shelfOf(found.files, results);
  const { unread, deadArtefacts, manifests } = deployed;
  const joined = join(found.files, models);
  const measured = joined.candidates.filter(isMeasured);
  return {
    ...found,
    ...joined,
    // Of what only an artefact is known, the name is what is amiss, and not the measure.
    read: (candidate, measure) => isMeasured(candidate) || MEASURES.get(measure)?.kind === "artefact" ? quantityOf(candidate, measure, shelf) : unnamed(candidate.model, measured, models),
    ...{ unread, deadArtefacts, manifests }
  };
}

export {
  nearest,
  gather,
  gathered
};

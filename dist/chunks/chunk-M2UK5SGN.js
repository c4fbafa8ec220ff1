import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  POINT_KEYS,
  normalise,
  require_dist
} from "./chunk-6BOPKIQA.js";
import {
  require_ucs2length
} from "./chunk-M526KZBZ.js";
import {
  nearestName
} from "./chunk-YIRWEOUU.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/policy/problem.ts
var MAX_PROBLEMS = 20;
var InvalidPolicy = class extends UserError {
  problems;
  constructor(file, problems) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem2) => problemText(file, problem2));
    const rest = problems.length - shown.length;
    super("policy-invalid", `${file.path}: ${count}`, rest > 0 ? [...shown, `\u2026 and ${rest} more`] : shown);
    this.problems = problems.map(({ span, message, allowed, suggestion }) => ({
      path: file.path,
      ...position(file, span.from),
      message,
      allowed,
      suggestion
    }));
  }
};
function textFile(path, text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return { path, text, starts };
}
function position(file, offset) {
  let [low, high] = [0, file.starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((file.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: [...file.text.slice(file.starts[low], offset)].length + 1 };
}
var WIDTH = 80;
function problemText(file, problem2) {
  const { line, column } = position(file, problem2.span.from);
  const begin = file.starts[line - 1] ?? 0;
  const end = file.starts[line] ?? file.text.length + 1;
  const source = [...file.text.slice(begin, end - 1).replace(/\r$/, "")].map(visible);
  const marked = [...file.text.slice(problem2.span.from, problem2.span.to)].length;
  const gutter = `  ${line} | `;
  const room = WIDTH - gutter.length;
  const start = column - 1 < room ? 0 : column - 1 - Math.floor(room / 2);
  const shown = source.slice(start, start + room);
  const caret = column - 1 - start;
  const length = Math.max(1, Math.min(marked, shown.length - caret));
  const near = problem2.suggestion === null ? "" : ` (did you mean "${problem2.suggestion}"?)`;
  return [
    [...`${file.path}:${line}:${column}: ${problem2.message}${near}`].map(visible).join(""),
    `${gutter}${shown.join("")}`.trimEnd(),
    `${" ".repeat(gutter.length - 2)}| ${" ".repeat(caret)}${"^".repeat(length)}`,
    ...problem2.allowed === null ? [] : [[...`  allowed: ${problem2.allowed}`].map(visible).join("")]
  ].join("\n");
}
function visible(character) {
  if (character === "	") return " ";
  return /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) ? "\uFFFD" : character;
}

// src/inputs/now.ts
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
function judgedOn(now, clock) {
  if (now === null) return dayOf(clock);
  const instant = DAY.test(now) ? `${now}T00:00:00Z` : INSTANT.test(now) ? now : null;
  const time = instant === null ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(time) || !isCalendarDay(now.slice(0, 10))) {
    throw new UserError(
      "usage",
      `--now ${JSON.stringify(now)}: not a day such as "2026-11-24" and not an instant such as "2026-11-24T09:30:00Z"`
    );
  }
  return dayOf(new Date(time));
}
function isCalendarDay(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(new Date(time)) === day;
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

// src/policy/parse.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/policy/strays.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_DEPTH = 64;
var ALIAS = 'a value that begins with * is a YAML alias; a pattern that does needs quotes: "*.json"';
var MERGE = "merge keys (<<) are not read; the keys themselves stand here";
var BARE = "a key without a value inside { }; names with a comma or brace need quotes";
var KEY = "a key is plain text";
var ANCHOR = "anchors (&) are not read; a value that begins with & needs quotes";
var TAG = "a tag such as !name has no meaning here; a value that begins with ! needs quotes";
var DEEP = "it is nested too deeply";
function strays(document, text) {
  const problems = [];
  let readable = true;
  const note = (span, message) => {
    problems.push({ span, message, allowed: null, suggestion: null });
  };
  const refuse = (node, message, fatal) => {
    const [from, to] = node.range ?? [0, 1];
    note({ from, to: Math.max(to, from + 1) }, message);
    if (fatal) readable = false;
  };
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    const message = `%YAML ${document.directives.yaml.version} is declared; a policy is YAML 1.2`;
    note({ from: 0, to: 1 }, message);
  }
  const left = [];
  const add = (node, depth) => {
    if ((0, import_yaml.isNode)(node)) left.push({ node, depth });
  };
  add(document.contents, 0);
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    if ("anchor" in node && node.anchor) note(before(node, `&${node.anchor}`, text), ANCHOR);
    if (node.tag) note(before(node, "!", text), TAG);
    if (depth > MAX_DEPTH) refuse(node, DEEP, true);
    else if ((0, import_yaml.isAlias)(node)) refuse(node, ALIAS, true);
    else if ((0, import_yaml.isSeq)(node)) for (const item of node.items) add(item, depth + 1);
    else if ((0, import_yaml.isMap)(node)) {
      for (const { key, value } of node.items) {
        if ((0, import_yaml.isNode)(key)) {
          if (!(0, import_yaml.isScalar)(key)) refuse(key, (0, import_yaml.isAlias)(key) ? ALIAS : KEY, true);
          else if (key.value === "<<" && key.type === "PLAIN") refuse(key, MERGE, false);
          else if (!isName(key)) refuse(key, readAs(key), false);
          else if (node.flow && isNothing(value)) refuse(key, BARE, false);
        }
        add(value, depth + 1);
      }
    }
  }
  return { problems, readable };
}
function isNothing(value) {
  return value === null || (0, import_yaml.isScalar)(value) && value.value === null && (value.source ?? "") === "";
}
function isName({ value, source }) {
  return typeof value === "string" || value !== null && String(value) === source;
}
function readAs({ source = "", value }) {
  const written = source === "" ? "a key without a name" : `the key ${source}`;
  return `${written} is read as ${value === null ? "nothing" : String(value)}; a name needs quotes: "${source}"`;
}
function before(node, mark, text) {
  const end = node.range?.[0] ?? 0;
  let from = Math.max(0, text.lastIndexOf(mark, end));
  while (text[from - 1] === "!") from--;
  const [written = mark] = /^[^\s,[\]{}]+/.exec(text.slice(from, from + 200)) ?? [];
  return { from, to: from + written.length };
}

// src/policy/parse.ts
var MAX_POLICY_BYTES = 128 * 1024;
function parsePolicy(path, raw) {
  const file = textFile(path, raw.replace(/^\uFEFF/, ""));
  const bytes = new TextEncoder().encode(raw).length;
  if (bytes > MAX_POLICY_BYTES) {
    throw new InvalidPolicy(textFile(path, ""), [
      problem(0, 1, `the file has ${bytes} bytes`, `at most ${MAX_POLICY_BYTES} bytes`)
    ]);
  }
  const document = (0, import_yaml2.parseDocument)(file.text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: "error"
  });
  const broken = document.errors.filter((error) => !SOFT.has(error.code));
  if (broken.length > 0) throw new InvalidPolicy(file, firstOfEachLine(broken, file));
  const found2 = strays(document, file.text);
  const stated = [...document.errors, ...document.warnings].filter((error) => error.code !== "TAG_RESOLVE_FAILED");
  const soft = stated.map((error) => said(error, file.text));
  const problems = inOrder([...soft, ...found2.problems]);
  if (!found2.readable) throw new InvalidPolicy(file, problems);
  return { ...file, document, value: document.toJS({ maxAliasCount: 0 }), problems };
}
function inOrder(problems) {
  const places = /* @__PURE__ */ new Map();
  for (const one of problems) {
    const place = `${one.span.from}-${one.span.to}`;
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()].sort((a, b) => a.span.from - b.span.from);
}
var SOFT = /* @__PURE__ */ new Set(["DUPLICATE_KEY", "TAG_RESOLVE_FAILED"]);
function firstOfEachLine(errors, file) {
  const lines = /* @__PURE__ */ new Map();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = file.text.slice(0, error.pos[0]).split("\n").length;
    if (!lines.has(line)) lines.set(line, said(error, file.text));
  }
  return [...lines.values()];
}
var TRAPS = {
  BAD_ALIAS: "an anchor or alias without a name; a value that begins with & or * needs quotes",
  TAB_AS_INDENT: "a tab indents here; YAML indents with spaces",
  MULTIPLE_DOCS: "a second document begins here; a policy is one document",
  BAD_DIRECTIVE: "a line that begins with % is a directive; a value that does needs quotes",
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on this line; a value that holds ": " needs quotes',
  RESOURCE_EXHAUSTION: "it is nested too deeply"
};
function said(error, text) {
  const [from, to] = error.pos;
  if (error.code === "DUPLICATE_KEY") {
    const [key = ""] = /^("[^"\n]*"|'[^'\n]*'|[^:,{}\s]+)/.exec(text.slice(from, from + 400)) ?? [];
    return problem(
      from,
      from + Math.max(1, key.length),
      `the key ${key} is there twice; one would hide the other`,
      null
    );
  }
  const start = Math.min(from, Math.max(0, text.length - 1));
  return problem(start, Math.max(to, start + 1), TRAPS[error.code] ?? plain(error, text), null);
}
function plain(error, text) {
  const character = text[error.pos[0]] ?? "";
  if (error.code === "BAD_SCALAR_START") return `a value cannot begin with ${character}; it needs quotes`;
  const before2 = text.slice(0, error.pos[0]).split("\n").at(-1) ?? "";
  if (error.code === "UNEXPECTED_TOKEN" && /[{}[\],]/.test(character) && /[{[]/.test(before2))
    return `an unexpected ${character}; names with a comma or brace need quotes`;
  const [, missing] = /(?:must end with|and end with a|Missing closing) (["'\]}])/.exec(error.message) ?? [];
  if (missing !== void 0) return `a closing ${missing} is missing`;
  const message = (error.message.split("\n")[0] ?? "").replace(/ at line .*$/, "").replace(/[.:]$/, "");
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
function problem(from, to, message, allowed, suggestion = null) {
  return { span: { from, to }, message, allowed, suggestion };
}
function isEmpty(file) {
  const { contents } = file.document;
  return contents === null || file.value === null && !(0, import_yaml2.isMap)(contents) && !(0, import_yaml2.isSeq)(contents);
}

// src/policy/load.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/policy/check-budgets.ts
function checkBudgets(policy, say) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, budget] of (policy.budgets ?? []).entries()) {
    const here = ["budgets", index];
    if (LIMITS.every((limit) => budget[limit] === void 0))
      say(here, `budgets[${index}] has no limit`, { allowed: LIMITS.join(", ") });
    if (budget.against !== void 0 && budget.measure !== EXTRA_POINT)
      say(
        [...here, "against"],
        `against belongs to ${EXTRA_POINT}, and this is a budget on ${JSON.stringify(budget.measure)}`,
        { which: "key" }
      );
    if (budget.max !== void 0 && budget.min !== void 0 && budget.min > budget.max)
      say([...here, "min"], `min is ${budget.min}, more than max, which is ${budget.max}`);
    for (const [warn, limit] of WARNINGS) {
      if (budget[warn] === void 0) continue;
      const bound = budget[limit];
      if (bound === void 0) say([...here, warn], `${warn} belongs to ${limit}, and there is none`, { which: "key" });
      else if (isBeyond(warn, at(budget[warn], bound), bound))
        say([...here, warn], `${warn} is ${budget[warn]}, beyond ${limit}, which is ${bound}: it would never warn`);
    }
    const identity = identityOf(budget);
    const first = seen.get(identity);
    if (first === void 0) seen.set(identity, index);
    else
      say(here, `a second budget on ${JSON.stringify(budget.measure)} with the selectors of budgets[${first}]`, {
        allowed: "one entry with both limits"
      });
  }
}
var LIMITS = ["max", "min", "max_increase", "max_decrease"];
var EXTRA_POINT = "cost_per_extra_point_usd";
var WARNINGS = [
  ["warn_at", "max"],
  ["warn_below", "min"]
];
function at(threshold, limit) {
  return typeof threshold === "number" ? threshold : Number.parseFloat(threshold) / 100 * limit;
}
function isBeyond(warn, threshold, limit) {
  return warn === "warn_at" ? threshold > limit : threshold < limit;
}
function identityOf(budget) {
  const selectors = [budget.deployments, budget.models, budget.tiers].map(
    (one) => one ? [...new Set(one)].sort() : null
  );
  return JSON.stringify([budget.measure, ...selectors, budget.across ?? null]);
}

// src/policy/check-days.ts
var MAX_DAYS = 180;
function checkDays(policy, say) {
  checkDay(policy.prices?.as_of, ["prices", "as_of"], say);
  for (const kind of ["instances", "tokens"]) {
    for (const [name, price] of Object.entries(policy.prices?.[kind] ?? {}))
      checkDay(price.as_of, ["prices", kind, name, "as_of"], say);
  }
  for (const [index, { until }] of (policy.waivers ?? []).entries()) checkDay(until, ["waivers", index, "until"], say);
}
function checkDay(day, at2, say) {
  if (day !== void 0 && !isDay(day)) say(at2, `${JSON.stringify(day)} is no day of the calendar`);
}
function checkDates(policy, judgedOn2, say) {
  const last = new Date(Date.parse(`${judgedOn2}T00:00:00Z`) + MAX_DAYS * 864e5).toISOString().slice(0, 10);
  for (const [index, { until }] of (policy.waivers ?? []).entries()) {
    if (isDay(until) && until > last)
      say(["waivers", index, "until"], `the waiver ends more than ${MAX_DAYS} days after ${judgedOn2}`, {
        allowed: `at most ${last}`
      });
  }
}
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

// src/policy/check-names.ts
function checkAliases(policy, say) {
  const models = Object.entries(policy.models ?? {});
  const owners = new Map(models.map(([name]) => [name, name]));
  for (const [name, { aliases = [] }] of models) {
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner === void 0) owners.set(alias, name);
      else if (owner !== name)
        say(
          ["models", name, "aliases", index],
          `${JSON.stringify(alias)} already means the model ${JSON.stringify(owner)}`
        );
    }
  }
}
function checkResults(policy, say) {
  const deployments = Object.keys(policy.deployments ?? {});
  if (typeof policy.results === "string") {
    checkFiles(policy.results, ["results"], say);
    return;
  }
  for (const [index, entry] of policy.results.entries()) {
    const here = ["results", index];
    if (typeof entry === "string") {
      checkFiles(entry, here, say);
      continue;
    }
    checkFiles(entry.files, [...here, "files"], say);
    if (entry.model !== void 0 && entry.files.includes(MODEL))
      say([...here, "model"], `the model is named here and by ${MODEL} in files`, {
        allowed: "one of both",
        which: "key"
      });
    if (entry.deployment !== void 0 && !deployments.includes(entry.deployment))
      say([...here, "deployment"], `no deployment is named ${JSON.stringify(entry.deployment)}`, {
        allowed: deployments.join(", ") || "none is declared",
        suggestion: nearestName(entry.deployment, deployments)
      });
  }
}
var MODEL = "{model}";
function checkFiles(files, at2, say) {
  checkPath(files, at2, say);
  if (files.split(MODEL).length > 2)
    say(at2, `${JSON.stringify(files)} has ${MODEL} more than once`, { allowed: `one ${MODEL}` });
}
function checkPath(path, at2, say) {
  const allowed = "a path below the repository's root";
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(path)) say(at2, `${JSON.stringify(path)} is an absolute path`, { allowed });
  else if (path.split(/[/\\]/).includes("..")) say(at2, `${JSON.stringify(path)} leaves the repository`, { allowed });
}
function checkMeans(policy, say) {
  const measures = new Map(Object.entries(policy.measures ?? {}));
  const parts = (name) => Object.keys(measures.get(name)?.mean_of ?? {});
  for (const name of measures.keys()) {
    const seen = /* @__PURE__ */ new Set();
    const left = parts(name);
    for (let next = left.pop(); next !== void 0 && !seen.has(name); next = left.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(...parts(next));
    }
    if (seen.has(name))
      say(["measures", name, "mean_of"], `${JSON.stringify(name)} is a mean of itself`, { which: "key" });
  }
}

// src/policy/locate.ts
var import_yaml3 = __toESM(require_dist(), 1);
function spanOf(file, path, which) {
  let value = file.document.contents;
  let key = null;
  for (const step of path) {
    const next = child(value, step);
    if (!next) break;
    [key, value] = [next.key, next.value];
  }
  const node = which === "key" && key ? key : (0, import_yaml3.isNode)(value) ? value : key;
  const [from, to] = node?.range ?? [0, 1];
  const range = from === to && key?.range ? key.range : [from, to];
  return { from: range[0], to: Math.max(range[1], range[0] + 1) };
}
function child(node, step) {
  if ((0, import_yaml3.isSeq)(node)) return typeof step === "number" ? { key: null, value: node.items[step] } : null;
  if (!(0, import_yaml3.isMap)(node)) return null;
  const pair = node.items.findLast((one) => (0, import_yaml3.isScalar)(one.key) && String(one.key.value) === String(step));
  return pair && (0, import_yaml3.isScalar)(pair.key) ? { key: pair.key, value: pair.value } : null;
}
function locate(file, path) {
  const { from } = spanOf(file, path, typeof path.at(-1) === "number" ? "value" : "key");
  return { path: file.path, ...position(file, from) };
}
function pathOf(pointer, value) {
  let here = value;
  const raw = pointer.split("/").slice(1);
  return raw.map((escaped) => {
    const step = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Array.isArray(here) ? Number(step) : step;
    here = valueAt(here, [key]);
    return key;
  });
}
function valueAt(value, path) {
  return path.reduce(
    (here, step) => typeof here === "object" && here !== null && Object.hasOwn(here, step) ? here[step] : void 0,
    value
  );
}
function pathText(path) {
  return path.map((step, index) => {
    if (typeof step === "number") return `[${step}]`;
    const plain2 = /^[A-Za-z_][\w-]*$/.test(step) ? step : JSON.stringify(step);
    return index === 0 ? plain2 : `.${plain2}`;
  }).join("");
}

// src/policy/check-frontiers.ts
function checkFrontiers(policy, say) {
  const { frontier, objectives } = policy;
  if (frontier && !objectives)
    say(["frontier"], "a frontier is declared, and there are no objectives to compare by", { which: "key" });
  if (frontier?.points && objectives)
    checkPoints(frontier.points, Object.keys(objectives), ["frontier", "points"], say);
  if (frontier?.file !== void 0) checkPath(frontier.file, ["frontier", "file"], say);
  const owners = /* @__PURE__ */ new Map();
  for (const [name, family] of Object.entries(policy.frontiers ?? {})) {
    const here = ["frontiers", name];
    if (family.points && family.file !== void 0)
      say([...here, "file"], "points stand here and in a file", { allowed: "one of points, file", which: "key" });
    if (family.points) checkPoints(family.points, Object.keys(family.objectives), [...here, "points"], say);
    if (family.file !== void 0) checkPath(family.file, [...here, "file"], say);
    for (const [index, glob] of family.deployments.entries()) {
      const owner = owners.get(glob);
      if (owner !== void 0)
        say([...here, "deployments", index], `${JSON.stringify(glob)} is of the family ${JSON.stringify(owner)}`);
      else owners.set(glob, name);
    }
  }
}
function checkPoints(points, objectives, at2, say) {
  for (const [index, point] of points.entries()) {
    const here = [...at2, index];
    const meant = /* @__PURE__ */ new Set();
    for (const key of Object.keys(point)) {
      if (POINT_KEYS.has(key) || objectives.includes(key)) continue;
      const suggestion = nearestName(key, [...objectives, ...POINT_KEYS]);
      if (suggestion !== null) meant.add(suggestion);
      say([...here, key], `${JSON.stringify(key)} is no objective of this frontier`, {
        allowed: [...objectives, ...POINT_KEYS].join(", "),
        suggestion,
        which: "key"
      });
    }
    const lacking2 = objectives.filter((name) => !Object.hasOwn(point, name) && !meant.has(name));
    if (lacking2.length > 0) say(here, `${pathText(here)} lacks ${lacking2.map((name) => `"${name}"`).join(", ")}`);
    if (typeof point.as_of === "string") checkDay(point.as_of, [...here, "as_of"], say);
  }
}

// src/policy/check-waivers.ts
var TARGETS = ["deployment", "model", "tier"];
function checkWaivers(policy, say) {
  for (const [index, waiver] of (policy.waivers ?? []).entries()) {
    const here = ["waivers", index];
    const targets = TARGETS.filter((key) => waiver[key] !== void 0);
    if (targets.length !== 1) {
      const whom = targets.length === 0 ? "names no subject" : `names several subjects: ${targets.join(", ")}`;
      say(here, `waivers[${index}] ${whom}`, { allowed: `one of ${TARGETS.join(", ")}` });
    }
    const lacking2 = ["measure", "cap"].filter((key) => waiver[key] === void 0);
    if (waiver.rule.startsWith("budget/") && lacking2.length > 0)
      say([...here, "rule"], `a waiver of ${waiver.rule} lacks ${lacking2.map((key) => `"${key}"`).join(", ")}`);
  }
}

// src/policy/say.ts
function sayer(file, problems) {
  return (path, message, { allowed, suggestion, which = "value" } = {}) => {
    problems.push({
      span: spanOf(file, path, which),
      message,
      allowed: allowed ?? null,
      suggestion: suggestion ?? null
    });
  };
}

// src/policy/check.ts
var CHECKS = [
  { reads: ["models"], check: checkAliases },
  { reads: ["budgets"], check: checkBudgets },
  { reads: ["results", "deployments"], check: checkResults },
  { reads: ["measures"], check: checkMeans },
  { reads: ["measures"], check: checkRanges },
  { reads: ["deployments"], check: checkReplicas },
  { reads: ["objectives", "frontier", "frontiers"], check: checkFrontiers },
  { reads: ["waivers"], check: checkWaivers },
  { reads: ["prices", "waivers"], check: checkDays }
];
function checkMeaning(file, mistyped) {
  if (typeof file.value !== "object" || file.value === null || Array.isArray(file.value)) return [];
  const problems = [];
  const say = sayer(file, problems);
  checkNumbers(file.value, [], say);
  for (const { reads, check } of CHECKS) {
    if (!reads.some((section) => mistyped.has(section))) check(file.value, say);
  }
  return problems;
}
function checkNumbers(value, path, say) {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) say(path, `${pathText(path)} is not a finite number`);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
      say(path, `${pathText(path)} is too large to be held exactly`, { allowed: `at most ${Number.MAX_SAFE_INTEGER}` });
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) checkNumbers(one, [...path, index], say);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) checkNumbers(one, [...path, key], say);
  }
}
function checkRanges(policy, say) {
  for (const [name, { range }] of Object.entries(policy.measures ?? {})) {
    if (range && range[0] >= range[1])
      say(["measures", name, "range"], `the range begins at ${range[0]} and ends at ${range[1]}`);
  }
}
function checkReplicas(policy, say) {
  for (const [name, { serving }] of Object.entries(policy.deployments ?? {})) {
    const at2 = ["deployments", name, "serving"];
    const replicas = serving?.replicas;
    if (typeof replicas === "object" && replicas.min > replicas.max)
      say([...at2, "replicas"], `replicas.min is ${replicas.min}, more than replicas.max, which is ${replicas.max}`);
    const target = serving?.target_utilization;
    if (typeof target === "string" && !(Number.parseFloat(target) > 0 && Number.parseFloat(target) <= 100))
      say([...at2, "target_utilization"], `target_utilization is ${target}`, { allowed: "more than 0%, at most 100%" });
  }
}

// src/policy/generated/validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var le = X;
var U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:pareto-gate:policy:1", type: "object", additionalProperties: false, required: ["version", "results"], properties: { version: { const: 1 }, results: { $ref: "#/$defs/section-results" }, measures: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, unit: { type: "string", minLength: 1, maxLength: 40 }, min_n: { type: "integer", minimum: 1, maximum: 1e9 }, mean_of: { type: "object", additionalProperties: { type: "number", exclusiveMinimum: 0, maximum: 1e9 }, propertyNames: { minLength: 1, maxLength: 400 }, minProperties: 1, maxProperties: 100 } } }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, objectives: { $ref: "#/$defs/objectives" }, frontier: { $ref: "#/$defs/section-frontier" }, frontiers: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { deployments: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, objectives: { $ref: "#/$defs/objectives" }, points: { $ref: "#/$defs/points" }, file: { type: "string", minLength: 1, maxLength: 400 } }, required: ["deployments", "objectives"] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 100 }, budgets: { $ref: "#/$defs/section-budgets" }, models: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { aliases: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 }, maxItems: 200, uniqueItems: true } } }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, deployments: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { model: { type: "string", minLength: 1, maxLength: 400 }, tier: { type: "string", minLength: 1, maxLength: 60 }, endpoint: { type: "string", minLength: 1, maxLength: 400 }, workload: { type: "object", additionalProperties: false, properties: { requests_per_month: { type: "number", exclusiveMinimum: 0, maximum: 1e15 }, peak_rps: { type: "number", exclusiveMinimum: 0, maximum: 1e9 }, input_tokens: { type: "number", minimum: 0, maximum: 1e9 }, output_tokens: { type: "number", minimum: 0, maximum: 1e9 }, production_per_eval: { type: "number", exclusiveMinimum: 0, maximum: 1e6 } } }, serving: { type: "object", additionalProperties: false, properties: { instance: { type: "string", minLength: 1, maxLength: 100 }, region: { type: "string", minLength: 1, maxLength: 60 }, gpus_per_replica: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, replicas: { oneOf: [{ type: "integer", maximum: 1e9, minimum: 1 }, { type: "object", additionalProperties: false, properties: { min: { type: "integer", maximum: 1e9, minimum: 0 }, max: { type: "integer", maximum: 1e9, minimum: 1 } }, required: ["min", "max"] }] }, target_utilization: { oneOf: [{ type: "number", exclusiveMinimum: 0, maximum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] } } }, load: { type: "object", additionalProperties: false, properties: { concurrency: { type: "number", exclusiveMinimum: 0 }, request_rate: { type: "number", exclusiveMinimum: 0 } }, minProperties: 1 }, depends_on: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, tags: { type: "object", additionalProperties: { type: "string", maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 50 } } }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, prices: { $ref: "#/$defs/section-prices" }, severity: { $ref: "#/$defs/section-severity" }, on_inconclusive: { enum: ["fail", "warn"] }, on_missing_baseline: { enum: ["warn", "fail", "ignore"] }, evidence: { $ref: "#/$defs/section-evidence" }, events: { $ref: "#/$defs/section-events" }, waivers: { $ref: "#/$defs/section-waivers" } }, $defs: { pattern: { type: "string", minLength: 1, maxLength: 400 }, entry: { type: "object", additionalProperties: false, properties: { files: { type: "string", minLength: 1, maxLength: 400 }, format: { enum: ["inspect-ai", "lm-eval", "promptfoo", "vllm-bench", "safetensors", "gguf", "onnx", "tflite", "hf-config", "lfs-pointer", "k8s", "launch", "metrics-json", "table"] }, model: { type: "string", minLength: 1, maxLength: 400 }, task: { type: "string", minLength: 1, maxLength: 200 }, deployment: { type: "string", minLength: 1, maxLength: 400 }, hardware: { type: "string", minLength: 1, maxLength: 100 }, gpus: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, where: { type: "object", additionalProperties: { oneOf: [{ type: "number" }, { type: "string", maxLength: 200 }] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, columns: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, measures: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, repeats: { enum: ["mean", "median"] } }, required: ["files"] }, objectives: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, goal: { enum: ["maximize", "minimize"] }, tolerance: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] } }, required: ["measure", "goal"] }, propertyNames: { minLength: 1, maxLength: 60, pattern: "^[A-Za-z][A-Za-z0-9_-]*$", not: { enum: ["model", "n", "stderr", "as_of", "source", "basis"] } }, minProperties: 1, maxProperties: 12 }, point: { type: "object", required: ["model"], properties: { model: { type: "string", minLength: 1, maxLength: 400 }, n: { type: "integer", minimum: 1, maximum: 1e9 }, stderr: { type: "number", minimum: 0 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, source: { type: "string", minLength: 1, maxLength: 400 }, basis: { enum: ["measured", "tokens", "replica_hours", "declared"] } }, additionalProperties: { type: "number" }, propertyNames: { minLength: 1, maxLength: 60 }, maxProperties: 18 }, points: { type: "array", items: { $ref: "#/$defs/point" }, maxItems: 1e3 }, event: { type: "object", additionalProperties: false, properties: { waivers: { const: "none" }, on_missing_baseline: { enum: ["warn", "fail"] }, on_inconclusive: { const: "fail" }, max_age: { type: "string", pattern: "^[0-9]+d$", maxLength: 6 } }, minProperties: 1 }, "section-results": { oneOf: [{ $ref: "#/$defs/pattern" }, { type: "array", minItems: 1, maxItems: 200, items: { oneOf: [{ $ref: "#/$defs/pattern" }, { $ref: "#/$defs/entry" }] } }] }, "section-frontier": { type: "object", additionalProperties: false, properties: { points: { $ref: "#/$defs/points" }, file: { type: "string", minLength: 1, maxLength: 400 } }, minProperties: 1, maxProperties: 1 }, "section-budgets": { type: "array", items: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, max: { type: "number" }, min: { type: "number" }, max_increase: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, max_decrease: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, warn_at: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, warn_below: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, across: { const: "all" }, against: { enum: ["baseline", "frontier"] }, deployments: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, models: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, tiers: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } } }, required: ["measure"] }, maxItems: 500 }, "section-prices": { type: "object", additionalProperties: false, properties: { as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, instances: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { usd_per_hour: { type: "number", minimum: 0, maximum: 1e9 }, gpus: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["usd_per_hour"] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, tokens: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { input_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, output_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, cache_read_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, cache_write_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["input_per_1m_usd", "output_per_1m_usd"] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 } } }, "section-severity": { type: "object", additionalProperties: false, properties: { "frontier/dominated": { enum: ["fail", "warn", "off"] }, "frontier/declared-dominated": { enum: ["fail", "warn", "off"] }, "frontier/no-floor": { enum: ["fail", "warn", "off"] }, "budget/max": { enum: ["fail", "warn", "off"] }, "budget/min": { enum: ["fail", "warn", "off"] }, "budget/increase": { enum: ["fail", "warn", "off"] }, "budget/decrease": { enum: ["fail", "warn", "off"] }, "budget/near": { enum: ["fail", "warn", "off"] }, "cost/capacity": { enum: ["fail", "warn", "off"] }, "cost/unknown-price": { enum: ["fail", "warn", "off"] }, "cost/stale-price": { enum: ["fail", "warn", "off"] }, "cost/assumed-hardware": { enum: ["fail", "warn", "off"] }, "evidence/missing": { enum: ["fail", "warn", "off"] }, "evidence/conflict": { enum: ["fail", "warn", "off"] }, "evidence/ambiguous": { enum: ["fail", "warn", "off"] }, "evidence/scale": { enum: ["fail", "warn", "off"] }, "evidence/not-comparable": { enum: ["fail", "warn", "off"] }, "evidence/stale": { enum: ["fail", "warn", "off"] }, "evidence/unreadable": { enum: ["fail", "warn", "off"] }, "policy/dead-rule": { enum: ["fail", "warn", "off"] }, "policy/loosened": { enum: ["fail", "warn", "off"] }, "policy/dropped": { enum: ["fail", "warn", "off"] }, "policy/self-judged": { enum: ["fail", "warn", "off"] }, "waiver/expired": { enum: ["fail", "warn", "off"] }, "waiver/unused": { enum: ["fail", "warn", "off"] }, "baseline/removed": { enum: ["fail", "warn", "off"] }, "baseline/missing": { enum: ["fail", "warn", "off"] } } }, "section-evidence": { type: "object", additionalProperties: false, properties: { max_age: { type: "string", pattern: "^[0-9]+d$", maxLength: 6 } }, minProperties: 1 }, "section-events": { type: "object", additionalProperties: false, properties: { pull_request: { $ref: "#/$defs/event" }, merge_group: { $ref: "#/$defs/event" }, push: { $ref: "#/$defs/event" }, release: { $ref: "#/$defs/event" }, deployment: { $ref: "#/$defs/event" }, schedule: { $ref: "#/$defs/event" }, workflow_dispatch: { $ref: "#/$defs/event" } }, minProperties: 1 }, "section-waivers": { type: "array", maxItems: 500, items: { type: "object", additionalProperties: false, properties: { rule: { enum: ["frontier/dominated", "frontier/declared-dominated", "frontier/no-floor", "budget/max", "budget/min", "budget/increase", "budget/decrease", "budget/near", "cost/capacity", "cost/unknown-price", "cost/stale-price", "cost/assumed-hardware", "evidence/missing", "evidence/conflict", "evidence/ambiguous", "evidence/scale", "evidence/not-comparable", "evidence/stale", "evidence/unreadable", "policy/dead-rule", "policy/loosened", "policy/dropped", "policy/self-judged", "waiver/expired", "waiver/unused", "baseline/removed", "baseline/missing"] }, deployment: { type: "string", minLength: 1, maxLength: 400 }, model: { type: "string", minLength: 1, maxLength: 400 }, tier: { type: "string", minLength: 1, maxLength: 60 }, measure: { type: "string", minLength: 1, maxLength: 400 }, cap: { type: "number" }, reason: { type: "string", minLength: 1, maxLength: 1e3 }, owner: { type: "string", minLength: 1, maxLength: 200 }, until: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["rule", "reason", "owner", "until"] } } } };
var d = Object.prototype.hasOwnProperty;
var k = import_ucs2length.default.default ?? import_ucs2length.default;
function F(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = F.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), typeof t == "string") {
    if (k(t) > 400) {
      const m = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 400 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (k(t) < 1) {
      const m = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { dynamicProps: false, dynamicItems: false };
var re = { type: "object", additionalProperties: false, properties: { files: { type: "string", minLength: 1, maxLength: 400 }, format: { enum: ["inspect-ai", "lm-eval", "promptfoo", "vllm-bench", "safetensors", "gguf", "onnx", "tflite", "hf-config", "lfs-pointer", "k8s", "launch", "metrics-json", "table"] }, model: { type: "string", minLength: 1, maxLength: 400 }, task: { type: "string", minLength: 1, maxLength: 200 }, deployment: { type: "string", minLength: 1, maxLength: 400 }, hardware: { type: "string", minLength: 1, maxLength: 100 }, gpus: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, where: { type: "object", additionalProperties: { oneOf: [{ type: "number" }, { type: "string", maxLength: 200 }] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, columns: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, measures: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, repeats: { enum: ["mean", "median"] } }, required: ["files"] };
function S(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = S.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.files === void 0 || !d.call(t, "files")) {
      const l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (const l of Object.keys(t)) if (!d.call(re.properties, l)) {
      const p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.files !== void 0 && d.call(t, "files")) {
      let l = t.files;
      if (typeof l == "string") {
        if (k(l) > 400) {
          const p = { instancePath: s + "/files", schemaPath: "#/properties/files/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (k(l) < 1) {
          const p = { instancePath: s + "/files", schemaPath: "#/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.format !== void 0 && d.call(t, "format")) {
      let l = t.format;
      if (!(l === "inspect-ai" || l === "lm-eval" || l === "promptfoo" || l === "vllm-bench" || l === "safetensors" || l === "gguf" || l === "onnx" || l === "tflite" || l === "hf-config" || l === "lfs-pointer" || l === "k8s" || l === "launch" || l === "metrics-json" || l === "table")) {
        const p = { instancePath: s + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: re.properties.format.enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.model !== void 0 && d.call(t, "model")) {
      let l = t.model;
      if (typeof l == "string") {
        if (k(l) > 400) {
          const p = { instancePath: s + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (k(l) < 1) {
          const p = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.task !== void 0 && d.call(t, "task")) {
      let l = t.task;
      if (typeof l == "string") {
        if (k(l) > 200) {
          const p = { instancePath: s + "/task", schemaPath: "#/properties/task/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (k(l) < 1) {
          const p = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.deployment !== void 0 && d.call(t, "deployment")) {
      let l = t.deployment;
      if (typeof l == "string") {
        if (k(l) > 400) {
          const p = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (k(l) < 1) {
          const p = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.hardware !== void 0 && d.call(t, "hardware")) {
      let l = t.hardware;
      if (typeof l == "string") {
        if (k(l) > 100) {
          const p = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (k(l) < 1) {
          const p = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.gpus !== void 0 && d.call(t, "gpus")) {
      let l = t.gpus;
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e4 || isNaN(l)) {
          const p = { instancePath: s + "/gpus", schemaPath: "#/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (l <= 0 || isNaN(l)) {
          const p = { instancePath: s + "/gpus", schemaPath: "#/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.where !== void 0 && d.call(t, "where")) {
      let l = t.where;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length > 20) {
          const p = { instancePath: s + "/where", schemaPath: "#/properties/where/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (const p of Object.keys(l)) {
          const g = r;
          if (typeof p == "string") {
            if (k(p) > 400) {
              const f = { instancePath: s + "/where", schemaPath: "#/properties/where/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: p };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (k(p) < 1) {
              const f = { instancePath: s + "/where", schemaPath: "#/properties/where/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
              e === null ? e = [f] : e.push(f), r++;
            }
          }
          var m = g === r;
          if (!m) {
            const f = { instancePath: s + "/where", schemaPath: "#/properties/where/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        for (const p of Object.keys(l)) {
          let g = l[p];
          const f = r;
          let w = false, i = null;
          const y = r;
          if (!(typeof g == "number" && isFinite(g))) {
            const a = { instancePath: s + "/where/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var o = y === r;
          o && (w = true, i = 0);
          const n = r;
          if (typeof g == "string") {
            if (k(g) > 200) {
              const a = { instancePath: s + "/where/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/where/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var o = n === r;
          if (o && w ? (w = false, i = [i, 1]) : o && (w = true, i = 1), w) r = f, e !== null && (f ? e.length = f : e = null);
          else {
            const a = { instancePath: s + "/where/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        const p = { instancePath: s + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.columns !== void 0 && d.call(t, "columns")) {
      let l = t.columns;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length > 20) {
          const p = { instancePath: s + "/columns", schemaPath: "#/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (const p of Object.keys(l)) {
          const g = r;
          if (typeof p == "string") {
            if (k(p) > 400) {
              const f = { instancePath: s + "/columns", schemaPath: "#/properties/columns/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: p };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (k(p) < 1) {
              const f = { instancePath: s + "/columns", schemaPath: "#/properties/columns/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
              e === null ? e = [f] : e.push(f), r++;
            }
          }
          var h = g === r;
          if (!h) {
            const f = { instancePath: s + "/columns", schemaPath: "#/properties/columns/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        for (const p of Object.keys(l)) {
          let g = l[p];
          if (typeof g == "string") {
            if (k(g) > 400) {
              const f = { instancePath: s + "/columns/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (k(g) < 1) {
              const f = { instancePath: s + "/columns/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            const f = { instancePath: s + "/columns/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        const p = { instancePath: s + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.measures !== void 0 && d.call(t, "measures")) {
      let l = t.measures;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length > 1e3) {
          const p = { instancePath: s + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (const p of Object.keys(l)) {
          const g = r;
          if (typeof p == "string") {
            if (k(p) > 400) {
              const f = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: p };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (k(p) < 1) {
              const f = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
              e === null ? e = [f] : e.push(f), r++;
            }
          }
          var c = g === r;
          if (!c) {
            const f = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        for (const p of Object.keys(l)) {
          let g = l[p];
          if (typeof g == "string") {
            if (k(g) > 400) {
              const f = { instancePath: s + "/measures/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (k(g) < 1) {
              const f = { instancePath: s + "/measures/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            const f = { instancePath: s + "/measures/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        const p = { instancePath: s + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.repeats !== void 0 && d.call(t, "repeats")) {
      let l = t.repeats;
      if (!(l === "mean" || l === "median")) {
        const p = { instancePath: s + "/repeats", schemaPath: "#/properties/repeats/enum", keyword: "enum", params: { allowedValues: re.properties.repeats.enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    const l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Z(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = Z.evaluated;
  x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0);
  const m = r;
  let o = false, h = null;
  const c = r;
  F(t, { instancePath: s, parentData: A, parentDataProperty: q, rootData: L, dynamicAnchors: j }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
  var g = c === r;
  g && (o = true, h = 0);
  const l = r;
  if (Array.isArray(t)) {
    if (t.length > 200) {
      const i = { instancePath: s, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 200 } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.length < 1) {
      const i = { instancePath: s, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [i] : e.push(i), r++;
    }
    const w = t.length;
    for (let i = 0; i < w; i++) {
      let y = t[i];
      const n = r;
      let a = false, u = null;
      const b = r;
      F(y, { instancePath: s + "/" + i, parentData: t, parentDataProperty: i, rootData: L, dynamicAnchors: j }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      var p = b === r;
      p && (a = true, u = 0);
      const P = r;
      S(y, { instancePath: s + "/" + i, parentData: t, parentDataProperty: i, rootData: L, dynamicAnchors: j }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
      var p = P === r;
      if (p && a ? (a = false, u = [u, 1]) : p && (a = true, u = 1), a) r = n, e !== null && (n ? e.length = n : e = null);
      else {
        const D = { instancePath: s + "/" + i, schemaPath: "#/oneOf/1/items/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
        e === null ? e = [D] : e.push(D), r++;
      }
    }
  } else {
    const w = { instancePath: s, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [w] : e.push(w), r++;
  }
  var g = l === r;
  if (g && o) o = false, h = [h, 1];
  else if (g) {
    o = true, h = 1;
    var f = true;
  }
  if (o) r = m, e !== null && (m ? e.length = m : e = null);
  else {
    const w = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: h } };
    e === null ? e = [w] : e.push(w), r++;
  }
  return Z.errors = e, x.items = f, r === 0;
}
Z.evaluated = { dynamicProps: false, dynamicItems: true };
var ae = { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, goal: { enum: ["maximize", "minimize"] }, tolerance: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] } }, required: ["measure", "goal"] }, propertyNames: { minLength: 1, maxLength: 60, pattern: "^[A-Za-z][A-Za-z0-9_-]*$", not: { enum: ["model", "n", "stderr", "as_of", "source", "basis"] } }, minProperties: 1, maxProperties: 12 };
var ne = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var E = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function z(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = z.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length > 12) {
      const c = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 12 } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (Object.keys(t).length < 1) {
      const c = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (const c of Object.keys(t)) {
      const l = r, p = r, g = r;
      if (!(c === "model" || c === "n" || c === "stderr" || c === "as_of" || c === "source" || c === "basis")) {
        const f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
      if (m) {
        const f = { instancePath: s, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: c };
        e === null ? e = [f] : e.push(f), r++;
      } else r = p, e !== null && (p ? e.length = p : e = null);
      if (typeof c == "string") {
        if (k(c) > 60) {
          const f = { instancePath: s, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: c };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (k(c) < 1) {
          const f = { instancePath: s, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: c };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (!ne.test(c)) {
          const f = { instancePath: s, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: c };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      var o = l === r;
      if (!o) {
        const f = { instancePath: s, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: c } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    for (const c of Object.keys(t)) {
      let l = t[c];
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.measure === void 0 || !d.call(l, "measure")) {
          const p = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "measure" } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (l.goal === void 0 || !d.call(l, "goal")) {
          const p = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "goal" } };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (const p of Object.keys(l)) if (!(p === "measure" || p === "goal" || p === "tolerance")) {
          const g = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (l.measure !== void 0 && d.call(l, "measure")) {
          let p = l.measure;
          if (typeof p == "string") {
            if (k(p) > 400) {
              const g = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (k(p) < 1) {
              const g = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [g] : e.push(g), r++;
            }
          } else {
            const g = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (l.goal !== void 0 && d.call(l, "goal")) {
          let p = l.goal;
          if (!(p === "maximize" || p === "minimize")) {
            const g = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: ae.additionalProperties.properties.goal.enum } };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (l.tolerance !== void 0 && d.call(l, "tolerance")) {
          let p = l.tolerance;
          const g = r;
          let f = false, w = null;
          const i = r;
          if (typeof p == "number" && isFinite(p)) {
            if (p < 0 || isNaN(p)) {
              const n = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            const n = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          var h = i === r;
          h && (f = true, w = 0);
          const y = r;
          if (typeof p == "string") {
            if (k(p) > 20) {
              const n = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (!E.test(p)) {
              const n = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            const n = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          var h = y === r;
          if (h && f ? (f = false, w = [w, 1]) : h && (f = true, w = 1), f) r = g, e !== null && (g ? e.length = g : e = null);
          else {
            const n = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf", keyword: "oneOf", params: { passingSchemas: w } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const p = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    const c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [c] : e.push(c), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pe = { type: "object", required: ["model"], properties: { model: { type: "string", minLength: 1, maxLength: 400 }, n: { type: "integer", minimum: 1, maximum: 1e9 }, stderr: { type: "number", minimum: 0 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, source: { type: "string", minLength: 1, maxLength: 400 }, basis: { enum: ["measured", "tokens", "replica_hours", "declared"] } }, additionalProperties: { type: "number" }, propertyNames: { minLength: 1, maxLength: 60 }, maxProperties: 18 };
var T = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function R(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = R.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length > 18) {
      const o = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 18 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.model === void 0 || !d.call(t, "model")) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (const o of Object.keys(t)) {
      const h = r;
      if (typeof o == "string") {
        if (k(o) > 60) {
          const c = { instancePath: s, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: o };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (k(o) < 1) {
          const c = { instancePath: s, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: o };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
      var m = h === r;
      if (!m) {
        const c = { instancePath: s, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    for (const o of Object.keys(t)) if (!(o === "model" || o === "n" || o === "stderr" || o === "as_of" || o === "source" || o === "basis")) {
      let h = t[o];
      if (!(typeof h == "number" && isFinite(h))) {
        const c = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.model !== void 0 && d.call(t, "model")) {
      let o = t.model;
      if (typeof o == "string") {
        if (k(o) > 400) {
          const h = { instancePath: s + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (k(o) < 1) {
          const h = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        const h = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (t.n !== void 0 && d.call(t, "n")) {
      let o = t.n;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        const h = { instancePath: s + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 1e9 || isNaN(o)) {
          const h = { instancePath: s + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < 1 || isNaN(o)) {
          const h = { instancePath: s + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
    }
    if (t.stderr !== void 0 && d.call(t, "stderr")) {
      let o = t.stderr;
      if (typeof o == "number" && isFinite(o)) {
        if (o < 0 || isNaN(o)) {
          const h = { instancePath: s + "/stderr", schemaPath: "#/properties/stderr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        const h = { instancePath: s + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (t.as_of !== void 0 && d.call(t, "as_of")) {
      let o = t.as_of;
      if (typeof o == "string") {
        if (k(o) > 10) {
          const h = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (k(o) < 1) {
          const h = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (!T.test(o)) {
          const h = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        const h = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (t.source !== void 0 && d.call(t, "source")) {
      let o = t.source;
      if (typeof o == "string") {
        if (k(o) > 400) {
          const h = { instancePath: s + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (k(o) < 1) {
          const h = { instancePath: s + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        const h = { instancePath: s + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (t.basis !== void 0 && d.call(t, "basis")) {
      let o = t.basis;
      if (!(o === "measured" || o === "tokens" || o === "replica_hours" || o === "declared")) {
        const h = { instancePath: s + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: pe.properties.basis.enum } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function M(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = M.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), Array.isArray(t)) {
    if (t.length > 1e3) {
      const o = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    const m = t.length;
    for (let o = 0; o < m; o++) R(t[o], { instancePath: s + "/" + o, parentData: t, parentDataProperty: o, rootData: L, dynamicAnchors: j }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length);
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function B(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = B.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length > 1) {
      const m = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (Object.keys(t).length < 1) {
      const m = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (const m of Object.keys(t)) if (!(m === "points" || m === "file")) {
      const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.points !== void 0 && d.call(t, "points") && (M(t.points, { instancePath: s + "/points", parentData: t, parentDataProperty: "points", rootData: L, dynamicAnchors: j }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t.file !== void 0 && d.call(t, "file")) {
      let m = t.file;
      if (typeof m == "string") {
        if (k(m) > 400) {
          const o = { instancePath: s + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (k(m) < 1) {
          const o = { instancePath: s + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var W = { type: "array", items: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, max: { type: "number" }, min: { type: "number" }, max_increase: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, max_decrease: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, warn_at: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, warn_below: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, across: { const: "all" }, against: { enum: ["baseline", "frontier"] }, deployments: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, models: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, tiers: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } } }, required: ["measure"] }, maxItems: 500 };
function C(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = C.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), Array.isArray(t)) {
    if (t.length > 500) {
      const f = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      e === null ? e = [f] : e.push(f), r++;
    }
    const g = t.length;
    for (let f = 0; f < g; f++) {
      let w = t[f];
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (w.measure === void 0 || !d.call(w, "measure")) {
          const i = { instancePath: s + "/" + f, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "measure" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (const i of Object.keys(w)) if (!d.call(W.items.properties, i)) {
          const y = { instancePath: s + "/" + f, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (w.measure !== void 0 && d.call(w, "measure")) {
          let i = w.measure;
          if (typeof i == "string") {
            if (k(i) > 400) {
              const y = { instancePath: s + "/" + f + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [y] : e.push(y), r++;
            }
            if (k(i) < 1) {
              const y = { instancePath: s + "/" + f + "/measure", schemaPath: "#/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            const y = { instancePath: s + "/" + f + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (w.max !== void 0 && d.call(w, "max")) {
          let i = w.max;
          if (!(typeof i == "number" && isFinite(i))) {
            const y = { instancePath: s + "/" + f + "/max", schemaPath: "#/items/properties/max/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (w.min !== void 0 && d.call(w, "min")) {
          let i = w.min;
          if (!(typeof i == "number" && isFinite(i))) {
            const y = { instancePath: s + "/" + f + "/min", schemaPath: "#/items/properties/min/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (w.max_increase !== void 0 && d.call(w, "max_increase")) {
          let i = w.max_increase;
          const y = r;
          let n = false, a = null;
          const u = r;
          if (typeof i == "number" && isFinite(i)) {
            if (i < 0 || isNaN(i)) {
              const P = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var m = u === r;
          m && (n = true, a = 0);
          const b = r;
          if (typeof i == "string") {
            if (k(i) > 20) {
              const P = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (!E.test(i)) {
              const P = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var m = b === r;
          if (m && n) n = false, a = [a, 1];
          else {
            m && (n = true, a = 1);
            const P = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.limit === void 0 || !d.call(i, "limit")) {
                const v = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/2/required", keyword: "required", params: { missingProperty: "limit" } };
                e === null ? e = [v] : e.push(v), r++;
              }
              for (const v of Object.keys(i)) if (!(v === "limit" || v === "since")) {
                const _ = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                e === null ? e = [_] : e.push(_), r++;
              }
              if (i.limit !== void 0 && d.call(i, "limit")) {
                let v = i.limit;
                const _ = r;
                let O = false, V = null;
                const Y = r;
                if (typeof v == "number" && isFinite(v)) {
                  if (v < 0 || isNaN(v)) {
                    const N = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [N] : e.push(N), r++;
                  }
                } else {
                  const N = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/0/type", keyword: "type", params: { type: "number" } };
                  e === null ? e = [N] : e.push(N), r++;
                }
                var o = Y === r;
                o && (O = true, V = 0);
                const ee = r;
                if (typeof v == "string") {
                  if (k(v) > 20) {
                    const N = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                    e === null ? e = [N] : e.push(N), r++;
                  }
                  if (!E.test(v)) {
                    const N = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                    e === null ? e = [N] : e.push(N), r++;
                  }
                } else {
                  const N = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/1/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [N] : e.push(N), r++;
                }
                var o = ee === r;
                if (o && O ? (O = false, V = [V, 1]) : o && (O = true, V = 1), O) r = _, e !== null && (_ ? e.length = _ : e = null);
                else {
                  const N = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf", keyword: "oneOf", params: { passingSchemas: V } };
                  e === null ? e = [N] : e.push(N), r++;
                }
              }
              if (i.since !== void 0 && d.call(i, "since")) {
                let v = i.since;
                if (!(v === "merge_base" || v === "release")) {
                  const _ = { instancePath: s + "/" + f + "/max_increase/since", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/since/enum", keyword: "enum", params: { allowedValues: W.items.properties.max_increase.oneOf[2].properties.since.enum } };
                  e === null ? e = [_] : e.push(_), r++;
                }
              }
            } else {
              const v = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/2/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [v] : e.push(v), r++;
            }
            var m = P === r;
            m && n ? (n = false, a = [a, 2]) : m && (n = true, a = 2);
          }
          if (n) r = y, e !== null && (y ? e.length = y : e = null);
          else {
            const P = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (w.max_decrease !== void 0 && d.call(w, "max_decrease")) {
          let i = w.max_decrease;
          const y = r;
          let n = false, a = null;
          const u = r;
          if (typeof i == "number" && isFinite(i)) {
            if (i < 0 || isNaN(i)) {
              const P = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var h = u === r;
          h && (n = true, a = 0);
          const b = r;
          if (typeof i == "string") {
            if (k(i) > 20) {
              const P = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (!E.test(i)) {
              const P = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var h = b === r;
          if (h && n) n = false, a = [a, 1];
          else {
            h && (n = true, a = 1);
            const P = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.limit === void 0 || !d.call(i, "limit")) {
                const v = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/2/required", keyword: "required", params: { missingProperty: "limit" } };
                e === null ? e = [v] : e.push(v), r++;
              }
              for (const v of Object.keys(i)) if (!(v === "limit" || v === "since")) {
                const _ = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                e === null ? e = [_] : e.push(_), r++;
              }
              if (i.limit !== void 0 && d.call(i, "limit")) {
                let v = i.limit;
                const _ = r;
                let O = false, V = null;
                const Y = r;
                if (typeof v == "number" && isFinite(v)) {
                  if (v < 0 || isNaN(v)) {
                    const N = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [N] : e.push(N), r++;
                  }
                } else {
                  const N = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/0/type", keyword: "type", params: { type: "number" } };
                  e === null ? e = [N] : e.push(N), r++;
                }
                var c = Y === r;
                c && (O = true, V = 0);
                const ee = r;
                if (typeof v == "string") {
                  if (k(v) > 20) {
                    const N = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                    e === null ? e = [N] : e.push(N), r++;
                  }
                  if (!E.test(v)) {
                    const N = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                    e === null ? e = [N] : e.push(N), r++;
                  }
                } else {
                  const N = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/1/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [N] : e.push(N), r++;
                }
                var c = ee === r;
                if (c && O ? (O = false, V = [V, 1]) : c && (O = true, V = 1), O) r = _, e !== null && (_ ? e.length = _ : e = null);
                else {
                  const N = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf", keyword: "oneOf", params: { passingSchemas: V } };
                  e === null ? e = [N] : e.push(N), r++;
                }
              }
              if (i.since !== void 0 && d.call(i, "since")) {
                let v = i.since;
                if (!(v === "merge_base" || v === "release")) {
                  const _ = { instancePath: s + "/" + f + "/max_decrease/since", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/since/enum", keyword: "enum", params: { allowedValues: W.items.properties.max_decrease.oneOf[2].properties.since.enum } };
                  e === null ? e = [_] : e.push(_), r++;
                }
              }
            } else {
              const v = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/2/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [v] : e.push(v), r++;
            }
            var h = P === r;
            h && n ? (n = false, a = [a, 2]) : h && (n = true, a = 2);
          }
          if (n) r = y, e !== null && (y ? e.length = y : e = null);
          else {
            const P = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (w.warn_at !== void 0 && d.call(w, "warn_at")) {
          let i = w.warn_at;
          const y = r;
          let n = false, a = null;
          const u = r;
          if (typeof i == "number" && isFinite(i)) {
            if (i < 0 || isNaN(i)) {
              const P = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var l = u === r;
          l && (n = true, a = 0);
          const b = r;
          if (typeof i == "string") {
            if (k(i) > 20) {
              const P = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (!E.test(i)) {
              const P = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var l = b === r;
          if (l && n ? (n = false, a = [a, 1]) : l && (n = true, a = 1), n) r = y, e !== null && (y ? e.length = y : e = null);
          else {
            const P = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (w.warn_below !== void 0 && d.call(w, "warn_below")) {
          let i = w.warn_below;
          const y = r;
          let n = false, a = null;
          const u = r;
          if (typeof i == "number" && isFinite(i)) {
            if (i < 0 || isNaN(i)) {
              const P = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var p = u === r;
          p && (n = true, a = 0);
          const b = r;
          if (typeof i == "string") {
            if (k(i) > 20) {
              const P = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (!E.test(i)) {
              const P = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [P] : e.push(P), r++;
          }
          var p = b === r;
          if (p && n ? (n = false, a = [a, 1]) : p && (n = true, a = 1), n) r = y, e !== null && (y ? e.length = y : e = null);
          else {
            const P = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (w.across !== void 0 && d.call(w, "across") && w.across !== "all") {
          const i = { instancePath: s + "/" + f + "/across", schemaPath: "#/items/properties/across/const", keyword: "const", params: { allowedValue: "all" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (w.against !== void 0 && d.call(w, "against")) {
          let i = w.against;
          if (!(i === "baseline" || i === "frontier")) {
            const y = { instancePath: s + "/" + f + "/against", schemaPath: "#/items/properties/against/enum", keyword: "enum", params: { allowedValues: W.items.properties.against.enum } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (w.deployments !== void 0 && d.call(w, "deployments")) {
          let i = w.deployments;
          if (Array.isArray(i)) {
            if (i.length > 200) {
              const n = { instancePath: s + "/" + f + "/deployments", schemaPath: "#/items/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (i.length < 1) {
              const n = { instancePath: s + "/" + f + "/deployments", schemaPath: "#/items/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            const y = i.length;
            for (let n = 0; n < y; n++) {
              let a = i[n];
              if (typeof a == "string") {
                if (k(a) > 400) {
                  const u = { instancePath: s + "/" + f + "/deployments/" + n, schemaPath: "#/items/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (k(a) < 1) {
                  const u = { instancePath: s + "/" + f + "/deployments/" + n, schemaPath: "#/items/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                const u = { instancePath: s + "/" + f + "/deployments/" + n, schemaPath: "#/items/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            const y = { instancePath: s + "/" + f + "/deployments", schemaPath: "#/items/properties/deployments/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (w.models !== void 0 && d.call(w, "models")) {
          let i = w.models;
          if (Array.isArray(i)) {
            if (i.length > 200) {
              const n = { instancePath: s + "/" + f + "/models", schemaPath: "#/items/properties/models/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (i.length < 1) {
              const n = { instancePath: s + "/" + f + "/models", schemaPath: "#/items/properties/models/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            const y = i.length;
            for (let n = 0; n < y; n++) {
              let a = i[n];
              if (typeof a == "string") {
                if (k(a) > 400) {
                  const u = { instancePath: s + "/" + f + "/models/" + n, schemaPath: "#/items/properties/models/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (k(a) < 1) {
                  const u = { instancePath: s + "/" + f + "/models/" + n, schemaPath: "#/items/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                const u = { instancePath: s + "/" + f + "/models/" + n, schemaPath: "#/items/properties/models/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            const y = { instancePath: s + "/" + f + "/models", schemaPath: "#/items/properties/models/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (w.tiers !== void 0 && d.call(w, "tiers")) {
          let i = w.tiers;
          if (Array.isArray(i)) {
            if (i.length > 200) {
              const n = { instancePath: s + "/" + f + "/tiers", schemaPath: "#/items/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (i.length < 1) {
              const n = { instancePath: s + "/" + f + "/tiers", schemaPath: "#/items/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            const y = i.length;
            for (let n = 0; n < y; n++) {
              let a = i[n];
              if (typeof a == "string") {
                if (k(a) > 400) {
                  const u = { instancePath: s + "/" + f + "/tiers/" + n, schemaPath: "#/items/properties/tiers/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (k(a) < 1) {
                  const u = { instancePath: s + "/" + f + "/tiers/" + n, schemaPath: "#/items/properties/tiers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                const u = { instancePath: s + "/" + f + "/tiers/" + n, schemaPath: "#/items/properties/tiers/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            const y = { instancePath: s + "/" + f + "/tiers", schemaPath: "#/items/properties/tiers/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        const i = { instancePath: s + "/" + f, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    const g = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [g] : e.push(g), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function G(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = G.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (const h of Object.keys(t)) if (!(h === "as_of" || h === "instances" || h === "tokens")) {
      const c = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.as_of !== void 0 && d.call(t, "as_of")) {
      let h = t.as_of;
      if (typeof h == "string") {
        if (k(h) > 10) {
          const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (k(h) < 1) {
          const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (!T.test(h)) {
          const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.instances !== void 0 && d.call(t, "instances")) {
      let h = t.instances;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (Object.keys(h).length > 1e3) {
          const c = { instancePath: s + "/instances", schemaPath: "#/properties/instances/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (const c of Object.keys(h)) {
          const l = r;
          if (typeof c == "string") {
            if (k(c) > 400) {
              const p = { instancePath: s + "/instances", schemaPath: "#/properties/instances/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: c };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (k(c) < 1) {
              const p = { instancePath: s + "/instances", schemaPath: "#/properties/instances/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: c };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
          var m = l === r;
          if (!m) {
            const p = { instancePath: s + "/instances", schemaPath: "#/properties/instances/propertyNames", keyword: "propertyNames", params: { propertyName: c } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        for (const c of Object.keys(h)) {
          let l = h[c];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.usd_per_hour === void 0 || !d.call(l, "usd_per_hour")) {
              const p = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/required", keyword: "required", params: { missingProperty: "usd_per_hour" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (const p of Object.keys(l)) if (!(p === "usd_per_hour" || p === "gpus" || p === "as_of")) {
              const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (l.usd_per_hour !== void 0 && d.call(l, "usd_per_hour")) {
              let p = l.usd_per_hour;
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e9 || isNaN(p)) {
                  const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (p < 0 || isNaN(p)) {
                  const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
            if (l.gpus !== void 0 && d.call(l, "gpus")) {
              let p = l.gpus;
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e4 || isNaN(p)) {
                  const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (p <= 0 || isNaN(p)) {
                  const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
            if (l.as_of !== void 0 && d.call(l, "as_of")) {
              let p = l.as_of;
              if (typeof p == "string") {
                if (k(p) > 10) {
                  const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (k(p) < 1) {
                  const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (!T.test(p)) {
                  const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
          } else {
            const p = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        const c = { instancePath: s + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.tokens !== void 0 && d.call(t, "tokens")) {
      let h = t.tokens;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (Object.keys(h).length > 1e3) {
          const c = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (const c of Object.keys(h)) {
          const l = r;
          if (typeof c == "string") {
            if (k(c) > 400) {
              const p = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: c };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (k(c) < 1) {
              const p = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: c };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
          var o = l === r;
          if (!o) {
            const p = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/propertyNames", keyword: "propertyNames", params: { propertyName: c } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        for (const c of Object.keys(h)) {
          let l = h[c];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.input_per_1m_usd === void 0 || !d.call(l, "input_per_1m_usd")) {
              const p = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "input_per_1m_usd" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (l.output_per_1m_usd === void 0 || !d.call(l, "output_per_1m_usd")) {
              const p = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "output_per_1m_usd" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (const p of Object.keys(l)) if (!(p === "input_per_1m_usd" || p === "output_per_1m_usd" || p === "cache_read_per_1m_usd" || p === "cache_write_per_1m_usd" || p === "as_of")) {
              const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (l.input_per_1m_usd !== void 0 && d.call(l, "input_per_1m_usd")) {
              let p = l.input_per_1m_usd;
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e9 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (p < 0 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
            if (l.output_per_1m_usd !== void 0 && d.call(l, "output_per_1m_usd")) {
              let p = l.output_per_1m_usd;
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e9 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (p < 0 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
            if (l.cache_read_per_1m_usd !== void 0 && d.call(l, "cache_read_per_1m_usd")) {
              let p = l.cache_read_per_1m_usd;
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e9 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (p < 0 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
            if (l.cache_write_per_1m_usd !== void 0 && d.call(l, "cache_write_per_1m_usd")) {
              let p = l.cache_write_per_1m_usd;
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e9 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (p < 0 || isNaN(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
            if (l.as_of !== void 0 && d.call(l, "as_of")) {
              let p = l.as_of;
              if (typeof p == "string") {
                if (k(p) > 10) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (k(p) < 1) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [g] : e.push(g), r++;
                }
                if (!T.test(p)) {
                  const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  e === null ? e = [g] : e.push(g), r++;
                }
              } else {
                const g = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
          } else {
            const p = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        const c = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    const h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [h] : e.push(h), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $ = { type: "object", additionalProperties: false, properties: { "frontier/dominated": { enum: ["fail", "warn", "off"] }, "frontier/declared-dominated": { enum: ["fail", "warn", "off"] }, "frontier/no-floor": { enum: ["fail", "warn", "off"] }, "budget/max": { enum: ["fail", "warn", "off"] }, "budget/min": { enum: ["fail", "warn", "off"] }, "budget/increase": { enum: ["fail", "warn", "off"] }, "budget/decrease": { enum: ["fail", "warn", "off"] }, "budget/near": { enum: ["fail", "warn", "off"] }, "cost/capacity": { enum: ["fail", "warn", "off"] }, "cost/unknown-price": { enum: ["fail", "warn", "off"] }, "cost/stale-price": { enum: ["fail", "warn", "off"] }, "cost/assumed-hardware": { enum: ["fail", "warn", "off"] }, "evidence/missing": { enum: ["fail", "warn", "off"] }, "evidence/conflict": { enum: ["fail", "warn", "off"] }, "evidence/ambiguous": { enum: ["fail", "warn", "off"] }, "evidence/scale": { enum: ["fail", "warn", "off"] }, "evidence/not-comparable": { enum: ["fail", "warn", "off"] }, "evidence/stale": { enum: ["fail", "warn", "off"] }, "evidence/unreadable": { enum: ["fail", "warn", "off"] }, "policy/dead-rule": { enum: ["fail", "warn", "off"] }, "policy/loosened": { enum: ["fail", "warn", "off"] }, "policy/dropped": { enum: ["fail", "warn", "off"] }, "policy/self-judged": { enum: ["fail", "warn", "off"] }, "waiver/expired": { enum: ["fail", "warn", "off"] }, "waiver/unused": { enum: ["fail", "warn", "off"] }, "baseline/removed": { enum: ["fail", "warn", "off"] }, "baseline/missing": { enum: ["fail", "warn", "off"] } } };
function H(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = H.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (const m of Object.keys(t)) if (!d.call($.properties, m)) {
      const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t["frontier/dominated"] !== void 0 && d.call(t, "frontier/dominated")) {
      let m = t["frontier/dominated"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/frontier~1dominated", schemaPath: "#/properties/frontier~1dominated/enum", keyword: "enum", params: { allowedValues: $.properties["frontier/dominated"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["frontier/declared-dominated"] !== void 0 && d.call(t, "frontier/declared-dominated")) {
      let m = t["frontier/declared-dominated"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/frontier~1declared-dominated", schemaPath: "#/properties/frontier~1declared-dominated/enum", keyword: "enum", params: { allowedValues: $.properties["frontier/declared-dominated"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["frontier/no-floor"] !== void 0 && d.call(t, "frontier/no-floor")) {
      let m = t["frontier/no-floor"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/frontier~1no-floor", schemaPath: "#/properties/frontier~1no-floor/enum", keyword: "enum", params: { allowedValues: $.properties["frontier/no-floor"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["budget/max"] !== void 0 && d.call(t, "budget/max")) {
      let m = t["budget/max"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/budget~1max", schemaPath: "#/properties/budget~1max/enum", keyword: "enum", params: { allowedValues: $.properties["budget/max"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["budget/min"] !== void 0 && d.call(t, "budget/min")) {
      let m = t["budget/min"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/budget~1min", schemaPath: "#/properties/budget~1min/enum", keyword: "enum", params: { allowedValues: $.properties["budget/min"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["budget/increase"] !== void 0 && d.call(t, "budget/increase")) {
      let m = t["budget/increase"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/budget~1increase", schemaPath: "#/properties/budget~1increase/enum", keyword: "enum", params: { allowedValues: $.properties["budget/increase"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["budget/decrease"] !== void 0 && d.call(t, "budget/decrease")) {
      let m = t["budget/decrease"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/budget~1decrease", schemaPath: "#/properties/budget~1decrease/enum", keyword: "enum", params: { allowedValues: $.properties["budget/decrease"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["budget/near"] !== void 0 && d.call(t, "budget/near")) {
      let m = t["budget/near"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/budget~1near", schemaPath: "#/properties/budget~1near/enum", keyword: "enum", params: { allowedValues: $.properties["budget/near"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["cost/capacity"] !== void 0 && d.call(t, "cost/capacity")) {
      let m = t["cost/capacity"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/cost~1capacity", schemaPath: "#/properties/cost~1capacity/enum", keyword: "enum", params: { allowedValues: $.properties["cost/capacity"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["cost/unknown-price"] !== void 0 && d.call(t, "cost/unknown-price")) {
      let m = t["cost/unknown-price"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/cost~1unknown-price", schemaPath: "#/properties/cost~1unknown-price/enum", keyword: "enum", params: { allowedValues: $.properties["cost/unknown-price"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["cost/stale-price"] !== void 0 && d.call(t, "cost/stale-price")) {
      let m = t["cost/stale-price"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/cost~1stale-price", schemaPath: "#/properties/cost~1stale-price/enum", keyword: "enum", params: { allowedValues: $.properties["cost/stale-price"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["cost/assumed-hardware"] !== void 0 && d.call(t, "cost/assumed-hardware")) {
      let m = t["cost/assumed-hardware"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/cost~1assumed-hardware", schemaPath: "#/properties/cost~1assumed-hardware/enum", keyword: "enum", params: { allowedValues: $.properties["cost/assumed-hardware"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["evidence/missing"] !== void 0 && d.call(t, "evidence/missing")) {
      let m = t["evidence/missing"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/evidence~1missing", schemaPath: "#/properties/evidence~1missing/enum", keyword: "enum", params: { allowedValues: $.properties["evidence/missing"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["evidence/conflict"] !== void 0 && d.call(t, "evidence/conflict")) {
      let m = t["evidence/conflict"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/evidence~1conflict", schemaPath: "#/properties/evidence~1conflict/enum", keyword: "enum", params: { allowedValues: $.properties["evidence/conflict"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["evidence/ambiguous"] !== void 0 && d.call(t, "evidence/ambiguous")) {
      let m = t["evidence/ambiguous"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/evidence~1ambiguous", schemaPath: "#/properties/evidence~1ambiguous/enum", keyword: "enum", params: { allowedValues: $.properties["evidence/ambiguous"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["evidence/scale"] !== void 0 && d.call(t, "evidence/scale")) {
      let m = t["evidence/scale"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/evidence~1scale", schemaPath: "#/properties/evidence~1scale/enum", keyword: "enum", params: { allowedValues: $.properties["evidence/scale"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["evidence/not-comparable"] !== void 0 && d.call(t, "evidence/not-comparable")) {
      let m = t["evidence/not-comparable"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/evidence~1not-comparable", schemaPath: "#/properties/evidence~1not-comparable/enum", keyword: "enum", params: { allowedValues: $.properties["evidence/not-comparable"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["evidence/stale"] !== void 0 && d.call(t, "evidence/stale")) {
      let m = t["evidence/stale"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/evidence~1stale", schemaPath: "#/properties/evidence~1stale/enum", keyword: "enum", params: { allowedValues: $.properties["evidence/stale"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["evidence/unreadable"] !== void 0 && d.call(t, "evidence/unreadable")) {
      let m = t["evidence/unreadable"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/evidence~1unreadable", schemaPath: "#/properties/evidence~1unreadable/enum", keyword: "enum", params: { allowedValues: $.properties["evidence/unreadable"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["policy/dead-rule"] !== void 0 && d.call(t, "policy/dead-rule")) {
      let m = t["policy/dead-rule"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/policy~1dead-rule", schemaPath: "#/properties/policy~1dead-rule/enum", keyword: "enum", params: { allowedValues: $.properties["policy/dead-rule"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["policy/loosened"] !== void 0 && d.call(t, "policy/loosened")) {
      let m = t["policy/loosened"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/policy~1loosened", schemaPath: "#/properties/policy~1loosened/enum", keyword: "enum", params: { allowedValues: $.properties["policy/loosened"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["policy/dropped"] !== void 0 && d.call(t, "policy/dropped")) {
      let m = t["policy/dropped"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/policy~1dropped", schemaPath: "#/properties/policy~1dropped/enum", keyword: "enum", params: { allowedValues: $.properties["policy/dropped"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["policy/self-judged"] !== void 0 && d.call(t, "policy/self-judged")) {
      let m = t["policy/self-judged"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/policy~1self-judged", schemaPath: "#/properties/policy~1self-judged/enum", keyword: "enum", params: { allowedValues: $.properties["policy/self-judged"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["waiver/expired"] !== void 0 && d.call(t, "waiver/expired")) {
      let m = t["waiver/expired"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/waiver~1expired", schemaPath: "#/properties/waiver~1expired/enum", keyword: "enum", params: { allowedValues: $.properties["waiver/expired"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["waiver/unused"] !== void 0 && d.call(t, "waiver/unused")) {
      let m = t["waiver/unused"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/waiver~1unused", schemaPath: "#/properties/waiver~1unused/enum", keyword: "enum", params: { allowedValues: $.properties["waiver/unused"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["baseline/removed"] !== void 0 && d.call(t, "baseline/removed")) {
      let m = t["baseline/removed"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/baseline~1removed", schemaPath: "#/properties/baseline~1removed/enum", keyword: "enum", params: { allowedValues: $.properties["baseline/removed"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t["baseline/missing"] !== void 0 && d.call(t, "baseline/missing")) {
      let m = t["baseline/missing"];
      if (!(m === "fail" || m === "warn" || m === "off")) {
        const o = { instancePath: s + "/baseline~1missing", schemaPath: "#/properties/baseline~1missing/enum", keyword: "enum", params: { allowedValues: $.properties["baseline/missing"].enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var te = new RegExp("^[0-9]+d$", "u");
function J(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = J.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length < 1) {
      const m = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (const m of Object.keys(t)) if (m !== "max_age") {
      const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.max_age !== void 0 && d.call(t, "max_age")) {
      let m = t.max_age;
      if (typeof m == "string") {
        if (k(m) > 6) {
          const o = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/maxLength", keyword: "maxLength", params: { limit: 6 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!te.test(m)) {
          const o = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/pattern", keyword: "pattern", params: { pattern: "^[0-9]+d$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var oe = { type: "object", additionalProperties: false, properties: { waivers: { const: "none" }, on_missing_baseline: { enum: ["warn", "fail"] }, on_inconclusive: { const: "fail" }, max_age: { type: "string", pattern: "^[0-9]+d$", maxLength: 6 } }, minProperties: 1 };
function I(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = I.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length < 1) {
      const m = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (const m of Object.keys(t)) if (!(m === "waivers" || m === "on_missing_baseline" || m === "on_inconclusive" || m === "max_age")) {
      const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.waivers !== void 0 && d.call(t, "waivers") && t.waivers !== "none") {
      const m = { instancePath: s + "/waivers", schemaPath: "#/properties/waivers/const", keyword: "const", params: { allowedValue: "none" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.on_missing_baseline !== void 0 && d.call(t, "on_missing_baseline")) {
      let m = t.on_missing_baseline;
      if (!(m === "warn" || m === "fail")) {
        const o = { instancePath: s + "/on_missing_baseline", schemaPath: "#/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: oe.properties.on_missing_baseline.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.on_inconclusive !== void 0 && d.call(t, "on_inconclusive") && t.on_inconclusive !== "fail") {
      const m = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/const", keyword: "const", params: { allowedValue: "fail" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.max_age !== void 0 && d.call(t, "max_age")) {
      let m = t.max_age;
      if (typeof m == "string") {
        if (k(m) > 6) {
          const o = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/maxLength", keyword: "maxLength", params: { limit: 6 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!te.test(m)) {
          const o = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/pattern", keyword: "pattern", params: { pattern: "^[0-9]+d$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function K(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = K.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length < 1) {
      const m = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (const m of Object.keys(t)) if (!(m === "pull_request" || m === "merge_group" || m === "push" || m === "release" || m === "deployment" || m === "schedule" || m === "workflow_dispatch")) {
      const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [o] : e.push(o), r++;
    }
    t.pull_request !== void 0 && d.call(t, "pull_request") && (I(t.pull_request, { instancePath: s + "/pull_request", parentData: t, parentDataProperty: "pull_request", rootData: L, dynamicAnchors: j }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.merge_group !== void 0 && d.call(t, "merge_group") && (I(t.merge_group, { instancePath: s + "/merge_group", parentData: t, parentDataProperty: "merge_group", rootData: L, dynamicAnchors: j }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.push !== void 0 && d.call(t, "push") && (I(t.push, { instancePath: s + "/push", parentData: t, parentDataProperty: "push", rootData: L, dynamicAnchors: j }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.release !== void 0 && d.call(t, "release") && (I(t.release, { instancePath: s + "/release", parentData: t, parentDataProperty: "release", rootData: L, dynamicAnchors: j }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.deployment !== void 0 && d.call(t, "deployment") && (I(t.deployment, { instancePath: s + "/deployment", parentData: t, parentDataProperty: "deployment", rootData: L, dynamicAnchors: j }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.schedule !== void 0 && d.call(t, "schedule") && (I(t.schedule, { instancePath: s + "/schedule", parentData: t, parentDataProperty: "schedule", rootData: L, dynamicAnchors: j }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.workflow_dispatch !== void 0 && d.call(t, "workflow_dispatch") && (I(t.workflow_dispatch, { instancePath: s + "/workflow_dispatch", parentData: t, parentDataProperty: "workflow_dispatch", rootData: L, dynamicAnchors: j }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ie = { type: "array", maxItems: 500, items: { type: "object", additionalProperties: false, properties: { rule: { enum: ["frontier/dominated", "frontier/declared-dominated", "frontier/no-floor", "budget/max", "budget/min", "budget/increase", "budget/decrease", "budget/near", "cost/capacity", "cost/unknown-price", "cost/stale-price", "cost/assumed-hardware", "evidence/missing", "evidence/conflict", "evidence/ambiguous", "evidence/scale", "evidence/not-comparable", "evidence/stale", "evidence/unreadable", "policy/dead-rule", "policy/loosened", "policy/dropped", "policy/self-judged", "waiver/expired", "waiver/unused", "baseline/removed", "baseline/missing"] }, deployment: { type: "string", minLength: 1, maxLength: 400 }, model: { type: "string", minLength: 1, maxLength: 400 }, tier: { type: "string", minLength: 1, maxLength: 60 }, measure: { type: "string", minLength: 1, maxLength: 400 }, cap: { type: "number" }, reason: { type: "string", minLength: 1, maxLength: 1e3 }, owner: { type: "string", minLength: 1, maxLength: 200 }, until: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["rule", "reason", "owner", "until"] } };
function Q(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = Q.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), Array.isArray(t)) {
    if (t.length > 500) {
      const o = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    const m = t.length;
    for (let o = 0; o < m; o++) {
      let h = t[o];
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (h.rule === void 0 || !d.call(h, "rule")) {
          const c = { instancePath: s + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "rule" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (h.reason === void 0 || !d.call(h, "reason")) {
          const c = { instancePath: s + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (h.owner === void 0 || !d.call(h, "owner")) {
          const c = { instancePath: s + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "owner" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (h.until === void 0 || !d.call(h, "until")) {
          const c = { instancePath: s + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "until" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (const c of Object.keys(h)) if (!d.call(ie.items.properties, c)) {
          const l = { instancePath: s + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (h.rule !== void 0 && d.call(h, "rule")) {
          let c = h.rule;
          if (!(c === "frontier/dominated" || c === "frontier/declared-dominated" || c === "frontier/no-floor" || c === "budget/max" || c === "budget/min" || c === "budget/increase" || c === "budget/decrease" || c === "budget/near" || c === "cost/capacity" || c === "cost/unknown-price" || c === "cost/stale-price" || c === "cost/assumed-hardware" || c === "evidence/missing" || c === "evidence/conflict" || c === "evidence/ambiguous" || c === "evidence/scale" || c === "evidence/not-comparable" || c === "evidence/stale" || c === "evidence/unreadable" || c === "policy/dead-rule" || c === "policy/loosened" || c === "policy/dropped" || c === "policy/self-judged" || c === "waiver/expired" || c === "waiver/unused" || c === "baseline/removed" || c === "baseline/missing")) {
            const l = { instancePath: s + "/" + o + "/rule", schemaPath: "#/items/properties/rule/enum", keyword: "enum", params: { allowedValues: ie.items.properties.rule.enum } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.deployment !== void 0 && d.call(h, "deployment")) {
          let c = h.deployment;
          if (typeof c == "string") {
            if (k(c) > 400) {
              const l = { instancePath: s + "/" + o + "/deployment", schemaPath: "#/items/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (k(c) < 1) {
              const l = { instancePath: s + "/" + o + "/deployment", schemaPath: "#/items/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            const l = { instancePath: s + "/" + o + "/deployment", schemaPath: "#/items/properties/deployment/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.model !== void 0 && d.call(h, "model")) {
          let c = h.model;
          if (typeof c == "string") {
            if (k(c) > 400) {
              const l = { instancePath: s + "/" + o + "/model", schemaPath: "#/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (k(c) < 1) {
              const l = { instancePath: s + "/" + o + "/model", schemaPath: "#/items/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            const l = { instancePath: s + "/" + o + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.tier !== void 0 && d.call(h, "tier")) {
          let c = h.tier;
          if (typeof c == "string") {
            if (k(c) > 60) {
              const l = { instancePath: s + "/" + o + "/tier", schemaPath: "#/items/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (k(c) < 1) {
              const l = { instancePath: s + "/" + o + "/tier", schemaPath: "#/items/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            const l = { instancePath: s + "/" + o + "/tier", schemaPath: "#/items/properties/tier/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.measure !== void 0 && d.call(h, "measure")) {
          let c = h.measure;
          if (typeof c == "string") {
            if (k(c) > 400) {
              const l = { instancePath: s + "/" + o + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (k(c) < 1) {
              const l = { instancePath: s + "/" + o + "/measure", schemaPath: "#/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            const l = { instancePath: s + "/" + o + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.cap !== void 0 && d.call(h, "cap")) {
          let c = h.cap;
          if (!(typeof c == "number" && isFinite(c))) {
            const l = { instancePath: s + "/" + o + "/cap", schemaPath: "#/items/properties/cap/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.reason !== void 0 && d.call(h, "reason")) {
          let c = h.reason;
          if (typeof c == "string") {
            if (k(c) > 1e3) {
              const l = { instancePath: s + "/" + o + "/reason", schemaPath: "#/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (k(c) < 1) {
              const l = { instancePath: s + "/" + o + "/reason", schemaPath: "#/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            const l = { instancePath: s + "/" + o + "/reason", schemaPath: "#/items/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.owner !== void 0 && d.call(h, "owner")) {
          let c = h.owner;
          if (typeof c == "string") {
            if (k(c) > 200) {
              const l = { instancePath: s + "/" + o + "/owner", schemaPath: "#/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (k(c) < 1) {
              const l = { instancePath: s + "/" + o + "/owner", schemaPath: "#/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            const l = { instancePath: s + "/" + o + "/owner", schemaPath: "#/items/properties/owner/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (h.until !== void 0 && d.call(h, "until")) {
          let c = h.until;
          if (typeof c == "string") {
            if (k(c) > 10) {
              const l = { instancePath: s + "/" + o + "/until", schemaPath: "#/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 10 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (k(c) < 1) {
              const l = { instancePath: s + "/" + o + "/until", schemaPath: "#/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (!T.test(c)) {
              const l = { instancePath: s + "/" + o + "/until", schemaPath: "#/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            const l = { instancePath: s + "/" + o + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        const c = { instancePath: s + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function X(t, { instancePath: s = "", parentData: A, parentDataProperty: q, rootData: L = t, dynamicAnchors: j = {} } = {}) {
  let e = null, r = 0;
  const x = X.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.version === void 0 || !d.call(t, "version")) {
      const w = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [w] : e.push(w), r++;
    }
    if (t.results === void 0 || !d.call(t, "results")) {
      const w = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" } };
      e === null ? e = [w] : e.push(w), r++;
    }
    for (const w of Object.keys(t)) if (!d.call(U.properties, w)) {
      const i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.version !== void 0 && d.call(t, "version") && t.version !== 1) {
      const w = { instancePath: s + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [w] : e.push(w), r++;
    }
    if (t.results !== void 0 && d.call(t, "results") && (Z(t.results, { instancePath: s + "/results", parentData: t, parentDataProperty: "results", rootData: L, dynamicAnchors: j }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), t.measures !== void 0 && d.call(t, "measures")) {
      let w = t.measures;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length > 1e3) {
          const i = { instancePath: s + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (const i of Object.keys(w)) {
          const y = r;
          if (typeof i == "string") {
            if (k(i) > 400) {
              const n = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (k(i) < 1) {
              const n = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var m = y === r;
          if (!m) {
            const n = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const i of Object.keys(w)) {
          let y = w[i];
          if (y && typeof y == "object" && !Array.isArray(y)) {
            for (const n of Object.keys(y)) if (!(n === "goal" || n === "range" || n === "unit" || n === "min_n" || n === "mean_of")) {
              const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (y.goal !== void 0 && d.call(y, "goal")) {
              let n = y.goal;
              if (!(n === "maximize" || n === "minimize")) {
                const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/properties/measures/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: U.properties.measures.additionalProperties.properties.goal.enum } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.range !== void 0 && d.call(y, "range")) {
              let n = y.range;
              if (Array.isArray(n)) {
                if (n.length > 2) {
                  const u = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.length < 2) {
                  const u = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/minItems", keyword: "minItems", params: { limit: 2 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                const a = n.length;
                for (let u = 0; u < a; u++) {
                  let b = n[u];
                  if (!(typeof b == "number" && isFinite(b))) {
                    const P = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/range/" + u, schemaPath: "#/properties/measures/additionalProperties/properties/range/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.unit !== void 0 && d.call(y, "unit")) {
              let n = y.unit;
              if (typeof n == "string") {
                if (k(n) > 40) {
                  const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (k(n) < 1) {
                  const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.min_n !== void 0 && d.call(y, "min_n")) {
              let n = y.min_n;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 1e9 || isNaN(n)) {
                  const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (n < 1 || isNaN(n)) {
                  const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (y.mean_of !== void 0 && d.call(y, "mean_of")) {
              let n = y.mean_of;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length > 100) {
                  const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (Object.keys(n).length < 1) {
                  const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                for (const a of Object.keys(n)) {
                  const u = r;
                  if (typeof a == "string") {
                    if (k(a) > 400) {
                      const b = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: a };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (k(a) < 1) {
                      const b = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  }
                  var o = u === r;
                  if (!o) {
                    const b = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                for (const a of Object.keys(n)) {
                  let u = n[a];
                  if (typeof u == "number" && isFinite(u)) {
                    if (u > 1e9 || isNaN(u)) {
                      const b = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (u <= 0 || isNaN(u)) {
                      const b = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    const b = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/measures/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const i = { instancePath: s + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.objectives !== void 0 && d.call(t, "objectives") && (z(t.objectives, { instancePath: s + "/objectives", parentData: t, parentDataProperty: "objectives", rootData: L, dynamicAnchors: j }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), t.frontier !== void 0 && d.call(t, "frontier") && (B(t.frontier, { instancePath: s + "/frontier", parentData: t, parentDataProperty: "frontier", rootData: L, dynamicAnchors: j }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), t.frontiers !== void 0 && d.call(t, "frontiers")) {
      let w = t.frontiers;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length > 100) {
          const i = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (const i of Object.keys(w)) {
          const y = r;
          if (typeof i == "string") {
            if (k(i) > 400) {
              const n = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (k(i) < 1) {
              const n = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var h = y === r;
          if (!h) {
            const n = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const i of Object.keys(w)) {
          let y = w[i];
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.deployments === void 0 || !d.call(y, "deployments")) {
              const n = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "deployments" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (y.objectives === void 0 || !d.call(y, "objectives")) {
              const n = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "objectives" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            for (const n of Object.keys(y)) if (!(n === "deployments" || n === "objectives" || n === "points" || n === "file")) {
              const a = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (y.deployments !== void 0 && d.call(y, "deployments")) {
              let n = y.deployments;
              if (Array.isArray(n)) {
                if (n.length > 200) {
                  const u = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.length < 1) {
                  const u = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                const a = n.length;
                for (let u = 0; u < a; u++) {
                  let b = n[u];
                  if (typeof b == "string") {
                    if (k(b) > 400) {
                      const P = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + u, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      e === null ? e = [P] : e.push(P), r++;
                    }
                    if (k(b) < 1) {
                      const P = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + u, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [P] : e.push(P), r++;
                    }
                  } else {
                    const P = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + u, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.objectives !== void 0 && d.call(y, "objectives") && (z(y.objectives, { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", parentData: y, parentDataProperty: "objectives", rootData: L, dynamicAnchors: j }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), y.points !== void 0 && d.call(y, "points") && (M(y.points, { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", parentData: y, parentDataProperty: "points", rootData: L, dynamicAnchors: j }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), y.file !== void 0 && d.call(y, "file")) {
              let n = y.file;
              if (typeof n == "string") {
                if (k(n) > 400) {
                  const a = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (k(n) < 1) {
                  const a = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                const a = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/frontiers/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const i = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.budgets !== void 0 && d.call(t, "budgets") && (C(t.budgets, { instancePath: s + "/budgets", parentData: t, parentDataProperty: "budgets", rootData: L, dynamicAnchors: j }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.models !== void 0 && d.call(t, "models")) {
      let w = t.models;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length > 1e3) {
          const i = { instancePath: s + "/models", schemaPath: "#/properties/models/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (const i of Object.keys(w)) {
          const y = r;
          if (typeof i == "string") {
            if (k(i) > 400) {
              const n = { instancePath: s + "/models", schemaPath: "#/properties/models/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (k(i) < 1) {
              const n = { instancePath: s + "/models", schemaPath: "#/properties/models/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var c = y === r;
          if (!c) {
            const n = { instancePath: s + "/models", schemaPath: "#/properties/models/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const i of Object.keys(w)) {
          let y = w[i];
          if (y && typeof y == "object" && !Array.isArray(y)) {
            for (const n of Object.keys(y)) if (n !== "aliases") {
              const a = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (y.aliases !== void 0 && d.call(y, "aliases")) {
              let n = y.aliases;
              if (Array.isArray(n)) {
                if (n.length > 200) {
                  const P = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                const a = n.length;
                for (let P = 0; P < a; P++) {
                  let D = n[P];
                  if (typeof D == "string") {
                    if (k(D) > 1e3) {
                      const v = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + P, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      e === null ? e = [v] : e.push(v), r++;
                    }
                    if (k(D) < 1) {
                      const v = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + P, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [v] : e.push(v), r++;
                    }
                  } else {
                    const v = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + P, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [v] : e.push(v), r++;
                  }
                }
                let u = n.length, b;
                if (u > 1) {
                  const P = {};
                  for (; u--; ) {
                    let D = n[u];
                    if (typeof D == "string") {
                      if (typeof P[D] == "number") {
                        b = P[D];
                        const v = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
                        e === null ? e = [v] : e.push(v), r++;
                        break;
                      }
                      P[D] = u;
                    }
                  }
                }
              } else {
                const a = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/models/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const i = { instancePath: s + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.deployments !== void 0 && d.call(t, "deployments")) {
      let w = t.deployments;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length > 1e3) {
          const i = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (const i of Object.keys(w)) {
          const y = r;
          if (typeof i == "string") {
            if (k(i) > 400) {
              const n = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (k(i) < 1) {
              const n = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var l = y === r;
          if (!l) {
            const n = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const i of Object.keys(w)) {
          let y = w[i];
          if (y && typeof y == "object" && !Array.isArray(y)) {
            for (const n of Object.keys(y)) if (!(n === "model" || n === "tier" || n === "endpoint" || n === "workload" || n === "serving" || n === "load" || n === "depends_on" || n === "tags")) {
              const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (y.model !== void 0 && d.call(y, "model")) {
              let n = y.model;
              if (typeof n == "string") {
                if (k(n) > 400) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (k(n) < 1) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.tier !== void 0 && d.call(y, "tier")) {
              let n = y.tier;
              if (typeof n == "string") {
                if (k(n) > 60) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (k(n) < 1) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.endpoint !== void 0 && d.call(y, "endpoint")) {
              let n = y.endpoint;
              if (typeof n == "string") {
                if (k(n) > 400) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (k(n) < 1) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.workload !== void 0 && d.call(y, "workload")) {
              let n = y.workload;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (const a of Object.keys(n)) if (!(a === "requests_per_month" || a === "peak_rps" || a === "input_tokens" || a === "output_tokens" || a === "production_per_eval")) {
                  const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.requests_per_month !== void 0 && d.call(n, "requests_per_month")) {
                  let a = n.requests_per_month;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e15 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e15 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (a <= 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.peak_rps !== void 0 && d.call(n, "peak_rps")) {
                  let a = n.peak_rps;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e9 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (a <= 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.input_tokens !== void 0 && d.call(n, "input_tokens")) {
                  let a = n.input_tokens;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e9 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (a < 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.output_tokens !== void 0 && d.call(n, "output_tokens")) {
                  let a = n.output_tokens;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e9 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (a < 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.production_per_eval !== void 0 && d.call(n, "production_per_eval")) {
                  let a = n.production_per_eval;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e6 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (a <= 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.serving !== void 0 && d.call(y, "serving")) {
              let n = y.serving;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (const a of Object.keys(n)) if (!(a === "instance" || a === "region" || a === "gpus_per_replica" || a === "replicas" || a === "target_utilization")) {
                  const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.instance !== void 0 && d.call(n, "instance")) {
                  let a = n.instance;
                  if (typeof a == "string") {
                    if (k(a) > 100) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (k(a) < 1) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.region !== void 0 && d.call(n, "region")) {
                  let a = n.region;
                  if (typeof a == "string") {
                    if (k(a) > 60) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (k(a) < 1) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.gpus_per_replica !== void 0 && d.call(n, "gpus_per_replica")) {
                  let a = n.gpus_per_replica;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e4 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (a <= 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.replicas !== void 0 && d.call(n, "replicas")) {
                  let a = n.replicas;
                  const u = r;
                  let b = false, P = null;
                  const D = r;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e9 || isNaN(a)) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (a < 1 || isNaN(a)) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  }
                  var p = D === r;
                  p && (b = true, P = 0);
                  const v = r;
                  if (a && typeof a == "object" && !Array.isArray(a)) {
                    if (a.min === void 0 || !d.call(a, "min")) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "min" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (a.max === void 0 || !d.call(a, "max")) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "max" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    for (const _ of Object.keys(a)) if (!(_ === "min" || _ === "max")) {
                      const O = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    if (a.min !== void 0 && d.call(a, "min")) {
                      let _ = a.min;
                      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_))) {
                        const O = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      if (typeof _ == "number" && isFinite(_)) {
                        if (_ > 1e9 || isNaN(_)) {
                          const O = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          e === null ? e = [O] : e.push(O), r++;
                        }
                        if (_ < 0 || isNaN(_)) {
                          const O = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [O] : e.push(O), r++;
                        }
                      }
                    }
                    if (a.max !== void 0 && d.call(a, "max")) {
                      let _ = a.max;
                      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_))) {
                        const O = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      if (typeof _ == "number" && isFinite(_)) {
                        if (_ > 1e9 || isNaN(_)) {
                          const O = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          e === null ? e = [O] : e.push(O), r++;
                        }
                        if (_ < 1 || isNaN(_)) {
                          const O = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [O] : e.push(O), r++;
                        }
                      }
                    }
                  } else {
                    const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  var p = v === r;
                  if (p && b ? (b = false, P = [P, 1]) : p && (b = true, P = 1), b) r = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf", keyword: "oneOf", params: { passingSchemas: P } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
                if (n.target_utilization !== void 0 && d.call(n, "target_utilization")) {
                  let a = n.target_utilization;
                  const u = r;
                  let b = false, P = null;
                  const D = r;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1 || isNaN(a)) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (a <= 0 || isNaN(a)) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  var g = D === r;
                  g && (b = true, P = 0);
                  const v = r;
                  if (typeof a == "string") {
                    if (k(a) > 20) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (!E.test(a)) {
                      const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  var g = v === r;
                  if (g && b ? (b = false, P = [P, 1]) : g && (b = true, P = 1), b) r = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    const _ = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf", keyword: "oneOf", params: { passingSchemas: P } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.load !== void 0 && d.call(y, "load")) {
              let n = y.load;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length < 1) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                for (const a of Object.keys(n)) if (!(a === "concurrency" || a === "request_rate")) {
                  const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.concurrency !== void 0 && d.call(n, "concurrency")) {
                  let a = n.concurrency;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a <= 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.request_rate !== void 0 && d.call(n, "request_rate")) {
                  let a = n.request_rate;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a <= 0 || isNaN(a)) {
                      const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.depends_on !== void 0 && d.call(y, "depends_on")) {
              let n = y.depends_on;
              if (Array.isArray(n)) {
                if (n.length > 200) {
                  const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.length < 1) {
                  const u = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                const a = n.length;
                for (let u = 0; u < a; u++) {
                  let b = n[u];
                  if (typeof b == "string") {
                    if (k(b) > 400) {
                      const P = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + u, schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      e === null ? e = [P] : e.push(P), r++;
                    }
                    if (k(b) < 1) {
                      const P = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + u, schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [P] : e.push(P), r++;
                    }
                  } else {
                    const P = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + u, schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (y.tags !== void 0 && d.call(y, "tags")) {
              let n = y.tags;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length > 50) {
                  const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                for (const a of Object.keys(n)) {
                  const u = r;
                  if (typeof a == "string") {
                    if (k(a) > 400) {
                      const b = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: a };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (k(a) < 1) {
                      const b = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  }
                  var f = u === r;
                  if (!f) {
                    const b = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                for (const a of Object.keys(n)) {
                  let u = n[a];
                  if (typeof u == "string") {
                    if (k(u) > 400) {
                      const b = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    const b = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                const a = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/deployments/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const i = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.prices !== void 0 && d.call(t, "prices") && (G(t.prices, { instancePath: s + "/prices", parentData: t, parentDataProperty: "prices", rootData: L, dynamicAnchors: j }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), t.severity !== void 0 && d.call(t, "severity") && (H(t.severity, { instancePath: s + "/severity", parentData: t, parentDataProperty: "severity", rootData: L, dynamicAnchors: j }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), t.on_inconclusive !== void 0 && d.call(t, "on_inconclusive")) {
      let w = t.on_inconclusive;
      if (!(w === "fail" || w === "warn")) {
        const i = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: U.properties.on_inconclusive.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.on_missing_baseline !== void 0 && d.call(t, "on_missing_baseline")) {
      let w = t.on_missing_baseline;
      if (!(w === "warn" || w === "fail" || w === "ignore")) {
        const i = { instancePath: s + "/on_missing_baseline", schemaPath: "#/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: U.properties.on_missing_baseline.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    t.evidence !== void 0 && d.call(t, "evidence") && (J(t.evidence, { instancePath: s + "/evidence", parentData: t, parentDataProperty: "evidence", rootData: L, dynamicAnchors: j }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), t.events !== void 0 && d.call(t, "events") && (K(t.events, { instancePath: s + "/events", parentData: t, parentDataProperty: "events", rootData: L, dynamicAnchors: j }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), t.waivers !== void 0 && d.call(t, "waivers") && (Q(t.waivers, { instancePath: s + "/waivers", parentData: t, parentDataProperty: "waivers", rootData: L, dynamicAnchors: j }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length));
  } else {
    const w = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [w] : e.push(w), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/policy/generated/keys.ts
var KEYS = { "$defs": { "pattern": {}, "entry": { "properties": { "files": {}, "format": {}, "model": {}, "task": {}, "deployment": {}, "hardware": {}, "gpus": {}, "where": { "additionalProperties": { "oneOf": [{}, {}] } }, "columns": { "additionalProperties": {} }, "measures": { "additionalProperties": {} }, "repeats": {} } }, "objectives": { "additionalProperties": { "properties": { "measure": {}, "goal": {}, "tolerance": { "oneOf": [{}, {}] } } } }, "point": { "properties": { "model": {}, "n": {}, "stderr": {}, "as_of": {}, "source": {}, "basis": {} }, "additionalProperties": {} }, "points": { "items": { "$ref": "#/$defs/point" } }, "event": { "properties": { "waivers": {}, "on_missing_baseline": {}, "on_inconclusive": {}, "max_age": {} } } }, "properties": { "version": {}, "results": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "items": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "$ref": "#/$defs/entry" }] } }] }, "measures": { "additionalProperties": { "properties": { "goal": {}, "range": { "items": {} }, "unit": {}, "min_n": {}, "mean_of": { "additionalProperties": {} } } } }, "objectives": { "$ref": "#/$defs/objectives" }, "frontier": { "properties": { "points": { "$ref": "#/$defs/points" }, "file": {} } }, "frontiers": { "additionalProperties": { "properties": { "deployments": { "items": {} }, "objectives": { "$ref": "#/$defs/objectives" }, "points": { "$ref": "#/$defs/points" }, "file": {} } } }, "budgets": { "items": { "properties": { "measure": {}, "max": {}, "min": {}, "max_increase": { "oneOf": [{}, {}, { "properties": { "limit": { "oneOf": [{}, {}] }, "since": {} } }] }, "max_decrease": { "oneOf": [{}, {}, { "properties": { "limit": { "oneOf": [{}, {}] }, "since": {} } }] }, "warn_at": { "oneOf": [{}, {}] }, "warn_below": { "oneOf": [{}, {}] }, "across": {}, "against": {}, "deployments": { "items": {} }, "models": { "items": {} }, "tiers": { "items": {} } } } }, "models": { "additionalProperties": { "properties": { "aliases": { "items": {} } } } }, "deployments": { "additionalProperties": { "properties": { "model": {}, "tier": {}, "endpoint": {}, "workload": { "properties": { "requests_per_month": {}, "peak_rps": {}, "input_tokens": {}, "output_tokens": {}, "production_per_eval": {} } }, "serving": { "properties": { "instance": {}, "region": {}, "gpus_per_replica": {}, "replicas": { "oneOf": [{}, { "properties": { "min": {}, "max": {} } }] }, "target_utilization": { "oneOf": [{}, {}] } } }, "load": { "properties": { "concurrency": {}, "request_rate": {} } }, "depends_on": { "items": {} }, "tags": { "additionalProperties": {} } } } }, "prices": { "properties": { "as_of": {}, "instances": { "additionalProperties": { "properties": { "usd_per_hour": {}, "gpus": {}, "as_of": {} } } }, "tokens": { "additionalProperties": { "properties": { "input_per_1m_usd": {}, "output_per_1m_usd": {}, "cache_read_per_1m_usd": {}, "cache_write_per_1m_usd": {}, "as_of": {} } } } } }, "severity": { "properties": { "frontier/dominated": {}, "frontier/declared-dominated": {}, "frontier/no-floor": {}, "budget/max": {}, "budget/min": {}, "budget/increase": {}, "budget/decrease": {}, "budget/near": {}, "cost/capacity": {}, "cost/unknown-price": {}, "cost/stale-price": {}, "cost/assumed-hardware": {}, "evidence/missing": {}, "evidence/conflict": {}, "evidence/ambiguous": {}, "evidence/scale": {}, "evidence/not-comparable": {}, "evidence/stale": {}, "evidence/unreadable": {}, "policy/dead-rule": {}, "policy/loosened": {}, "policy/dropped": {}, "policy/self-judged": {}, "waiver/expired": {}, "waiver/unused": {}, "baseline/removed": {}, "baseline/missing": {} } }, "on_inconclusive": {}, "on_missing_baseline": {}, "evidence": { "properties": { "max_age": {} } }, "events": { "properties": { "pull_request": { "$ref": "#/$defs/event" }, "merge_group": { "$ref": "#/$defs/event" }, "push": { "$ref": "#/$defs/event" }, "release": { "$ref": "#/$defs/event" }, "deployment": { "$ref": "#/$defs/event" }, "schedule": { "$ref": "#/$defs/event" }, "workflow_dispatch": { "$ref": "#/$defs/event" } } }, "waivers": { "items": { "properties": { "rule": {}, "deployment": {}, "model": {}, "tier": {}, "measure": {}, "cap": {}, "reason": {}, "owner": {}, "until": {} } } } } };

// src/policy/schema.ts
var SCHEMA = KEYS;
function keysAt(path, root = SCHEMA) {
  const open = (one) => {
    const target = one.$ref ? root.$defs?.[one.$ref.replace("#/$defs/", "")] : void 0;
    return [...target ? open(target) : [], one, ...(one.oneOf ?? []).flatMap(open)];
  };
  const step = (one, key) => {
    if (typeof key === "number") return one.items ? [one.items] : [];
    const own = one.properties && Object.hasOwn(one.properties, key) ? one.properties[key] : void 0;
    if (own) return [own];
    return typeof one.additionalProperties === "object" ? [one.additionalProperties] : [];
  };
  const here = path.reduce((schemas, key) => schemas.flatMap(open).flatMap((one) => step(one, key)), [root]);
  return [...new Set(here.flatMap(open).flatMap((one) => Object.keys(one.properties ?? {})))];
}

// src/policy/messages.ts
var WORDS = {
  additionalProperties: ({ key, where, keys }) => {
    const near = nearestName(key, keys);
    return {
      message: `unknown key ${JSON.stringify(key)}${where === ROOT ? "" : ` in ${where}`}`,
      allowed: keys.join(", "),
      ...near === null ? {} : { suggestion: near }
    };
  },
  required: ({ key, where }) => ({ message: `${where} lacks ${key}` }),
  type: ({ where, found: found2, limit }) => {
    const types = limit.split(",").map((one) => TYPES[one] ?? one);
    const bare = limit === "string" && /^[\d.+-]|^(true|false)$/.test(found2);
    return {
      message: `${where} is ${found2}`,
      allowed: `${types.join(" or ")}${bare ? "; a name that reads as something else needs quotes" : ""}`
    };
  },
  enum: ({ where, found: found2, limit }) => {
    const near = nearestName(found2.replaceAll('"', ""), limit.split(", "));
    return { message: `${where} is ${found2}`, allowed: limit, ...near === null ? {} : { suggestion: near } };
  },
  const: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: limit }),
  minimum: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: `at least ${limit}` }),
  maximum: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: `at most ${limit}` }),
  exclusiveMinimum: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: `more than ${limit}` }),
  minLength: ({ where }) => ({ message: `${where} is empty` }),
  maxLength: ({ where, limit }) => ({ message: `${where} is too long`, allowed: `at most ${limit} characters` }),
  pattern: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: PATTERNS[limit] ?? limit }),
  minItems: ({ where, limit }) => ({ message: `${where} has too few entries`, allowed: `at least ${limit}` }),
  maxItems: ({ where, limit }) => ({ message: `${where} has too many entries`, allowed: `at most ${limit}` }),
  uniqueItems: ({ where }) => ({ message: `${where} holds the same entry twice` }),
  minProperties: ({ where, keys }) => ({
    message: `${where} is empty`,
    ...keys.length > 0 ? { allowed: keys.join(", ") } : {}
  }),
  maxProperties: ({ where, limit, keys }) => ({
    message: `${where} has too many keys`,
    allowed: limit === "1" && keys.length > 1 ? `one of ${keys.join(", ")}` : `at most ${limit}`
  }),
  not: ({ where, key }) => ({ message: `${where}: the name ${JSON.stringify(key)} has a meaning of its own` })
};
var WORDED = Object.keys(WORDS);
var ROOT = "the file";
var TYPES = {
  object: "a mapping (key: value)",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number"
};
var PATTERNS = {
  "^[0-9]+d$": 'a number of days such as "30d"',
  "^[0-9]+(\\.[0-9]+)?%$": 'a number, or a percentage such as "80%"',
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "a date such as 2026-11-01",
  "^[A-Za-z][A-Za-z0-9_-]*$": "a letter, then letters, digits, - and _"
};
function problemsOf(file, violations, below = [], own = null) {
  const keys = (path) => path.length === 0 && own ? own : keysAt([...below, ...path]);
  const spoken = speaking(violations).sort((a, b) => rank(a) - rank(b));
  const problems = spoken.filter((one) => one.keyword !== "required").map((one) => problemOf(file, one, keys));
  const meant = new Set(problems.flatMap((one) => one.suggestion ?? []));
  return [...problems, ...lacking(spoken, meant).map((one) => problemOf(file, one, keys))];
}
var rank = ({ keyword }) => keyword === "maxLength" ? 1 : 0;
function lacking(violations, meant) {
  const found2 = /* @__PURE__ */ new Map();
  for (const one of violations) {
    const name = String(one.params.missingProperty);
    if (one.keyword !== "required" || meant.has(name)) continue;
    const before2 = found2.get(one.instancePath);
    const names = before2 ? `${String(before2.params.missingProperty)}, ` : "";
    found2.set(one.instancePath, { ...one, params: { missingProperty: `${names}${JSON.stringify(name)}` } });
  }
  return [...found2.values()];
}
function speaking(violations) {
  const own = violations.filter((one) => one.keyword !== "oneOf" && one.keyword !== "propertyNames");
  const choices = new Set(violations.filter((one) => one.keyword === "oneOf").map((one) => one.instancePath));
  const merged = /* @__PURE__ */ new Map();
  for (const one of own) {
    const at2 = one.instancePath;
    if (one.keyword !== "type" || !choices.has(at2)) continue;
    const before2 = merged.get(at2);
    const types = before2 ? `${String(before2.params.type)},${String(one.params.type)}` : String(one.params.type);
    merged.set(at2, { ...one, params: { type: types } });
  }
  const rest = own.filter((one) => one.keyword !== "type" || !choices.has(one.instancePath));
  const within = (path, at2) => path === at2 || path.startsWith(`${at2}/`);
  const typed = [...merged].filter(([at2]) => {
    const inner = [...merged.keys()].some((path) => path !== at2 && within(path, at2));
    return !inner && !rest.some((one) => within(one.instancePath, at2));
  });
  return [...rest, ...typed.map(([, one]) => one)];
}
var LIMITS2 = ["type", "allowedValues", "allowedValue", "limit", "pattern"];
function problemOf(file, violation, keys) {
  const base = pathOf(violation.instancePath, file.value);
  const { params, keyword } = violation;
  const extra = keyword === "additionalProperties" ? String(params.additionalProperty) : violation.propertyName;
  const path = extra === void 0 ? base : [...base, extra];
  const named = keyword === "additionalProperties" || extra === void 0 ? base : path;
  const limit = LIMITS2.map((name) => params[name]).find((one) => one !== void 0);
  const wording = WORDS[keyword]?.({
    where: named.length === 0 ? ROOT : pathText(named),
    found: extra === void 0 ? found(valueAt(file.value, path)) : JSON.stringify(extra),
    limit: Array.isArray(limit) ? limit.join(", ") : String(limit),
    key: extra ?? String(params.missingProperty),
    keys: keys(base)
  });
  const onKey = extra !== void 0 || keyword === "required";
  return {
    span: spanOf(file, path, onKey ? "key" : "value"),
    message: wording?.message ?? `${pathText(path)} is not allowed`,
    allowed: wording?.allowed ?? null,
    suggestion: wording?.suggestion ?? null
  };
}
function found(value) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}

// src/policy/points.ts
function pointsOf(file, policy, frontierFile) {
  const main = policy.frontier ? [["", policy.frontier, ["frontier"], policy.objectives ?? {}]] : [];
  const families = Object.entries(policy.frontiers ?? {}).map(
    ([name, one]) => [name, one, ["frontiers", name], one.objectives]
  );
  const points = /* @__PURE__ */ new Map();
  for (const [name, from, at2, objectives] of [...main, ...families]) {
    if (from.points)
      points.set(name, { points: from.points, place: (index) => locate(file, [...at2, "points", index]) });
    else if (from.file !== void 0)
      points.set(name, pointsIn(file, from.file, [...at2, "file"], Object.keys(objectives), frontierFile));
  }
  return points;
}
function pointsIn(policy, path, at2, objectives, frontierFile) {
  const text = frontierFile(path);
  if (text === null) {
    const message = `there is no file ${JSON.stringify(path)}`;
    throw new InvalidPolicy(policy, [{ span: spanOf(policy, at2, "value"), message, allowed: null, suggestion: null }]);
  }
  const file = parsePolicy(path, text);
  const problems = inOrder([...file.problems, ...problemsIn(file, objectives)]);
  if (problems.length > 0) throw new InvalidPolicy(file, problems);
  const { points } = file.value;
  return { points, place: (index) => locate(file, ["points", index]) };
}
function problemsIn(file, objectives) {
  const { value } = file;
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMapping || !Object.hasOwn(value, "points")) {
    const message = 'a frontier file holds a "points" list, and this one does not';
    return [{ span: { from: 0, to: 1 }, message, allowed: "points", suggestion: null }];
  }
  const stand = le({ version: 1, results: "none", frontier: value }) ? [] : le.errors ?? [];
  const violations = stand.map((one) => ({ ...one, instancePath: one.instancePath.replace(/^\/frontier/, "") }));
  const found2 = problemsOf(file, violations, ["frontier"], ["points"]);
  if (found2.length > 0) return found2;
  const problems = [];
  const say = sayer(file, problems);
  checkNumbers(value, [], say);
  const { points = [] } = value;
  checkPoints(points, objectives, ["points"], say);
  return problems;
}

// src/policy/load.ts
function loadPolicy(path, text, digest, frontierFile = () => null, judgedOn2 = null) {
  return complete(openPolicy(path, text, judgedOn2), digest, frontierFile);
}
function openPolicy(path, text, judgedOn2 = null) {
  const file = parsePolicy(path, text);
  const problems = problemsIn2(file, judgedOn2);
  if (problems.length > 0) throw new InvalidPolicy(file, problems);
  const policy = file.value;
  const named = [policy.frontier, ...Object.values(policy.frontiers ?? {})].flatMap((one) => one?.file ?? []);
  return { file, policy, frontierFiles: [...new Set(named)] };
}
function complete({ file, policy }, digest, frontierFile) {
  const points = pointsOf(file, policy, frontierFile);
  const identity = { path: file.path, digest };
  return normalise(
    policy,
    identity,
    (...at2) => locate(file, at2),
    (family) => points.get(family) ?? null
  );
}
function problemsIn2(file, judgedOn2) {
  if (isEmpty(file)) {
    const message = "the policy is empty; `pareto-gate init` writes a first one from results that are there";
    return [{ span: { from: 0, to: 1 }, message, allowed: null, suggestion: null }];
  }
  const violations = le(file.value) ? [] : le.errors ?? [];
  const mistyped = new Set(
    violations.filter((one) => one.keyword !== "additionalProperties").map((one) => String(pathOf(one.instancePath, file.value)[0] ?? one.params.missingProperty))
  );
  const dates = [];
  const { contents } = file.document;
  if (judgedOn2 !== null && (0, import_yaml4.isMap)(contents) && !mistyped.has("waivers"))
    checkDates(file.value, judgedOn2, sayer(file, dates));
  return inOrder([...file.problems, ...problemsOf(file, violations), ...checkMeaning(file, mistyped), ...dates]);
}

export {
  InvalidPolicy,
  MAX_POLICY_BYTES,
  parsePolicy,
  loadPolicy,
  openPolicy,
  complete,
  judgedOn
};

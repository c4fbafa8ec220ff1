import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  nearestName
} from "./chunk-YIRWEOUU.js";
import {
  POINT_KEYS,
  normalise,
  require_dist
} from "./chunk-OQWEVMD3.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";
import {
  __commonJS,
  __toESM
} from "./chunk-PBTHCYGG.js";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

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
    if (budget.max === void 0 && budget.min === void 0)
      say(here, `budgets[${index}] has no limit`, { allowed: "max, min" });
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
var validate = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:pareto-gate:policy:1", "type": "object", "additionalProperties": false, "required": ["version", "results"], "properties": { "version": { "const": 1 }, "results": { "$ref": "#/$defs/section-results" }, "measures": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "goal": { "enum": ["maximize", "minimize"] }, "range": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "unit": { "type": "string", "minLength": 1, "maxLength": 40 }, "min_n": { "type": "integer", "minimum": 1, "maximum": 1e9 }, "mean_of": { "type": "object", "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "minProperties": 1, "maxProperties": 100 } } }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "objectives": { "$ref": "#/$defs/objectives" }, "frontier": { "$ref": "#/$defs/section-frontier" }, "frontiers": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "deployments": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "objectives": { "$ref": "#/$defs/objectives" }, "points": { "$ref": "#/$defs/points" }, "file": { "type": "string", "minLength": 1, "maxLength": 400 } }, "required": ["deployments", "objectives"] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 100 }, "budgets": { "$ref": "#/$defs/section-budgets" }, "models": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 200, "uniqueItems": true } } }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "deployments": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "tier": { "type": "string", "minLength": 1, "maxLength": 60 }, "endpoint": { "type": "string", "minLength": 1, "maxLength": 400 }, "workload": { "type": "object", "additionalProperties": false, "properties": { "requests_per_month": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e15 }, "peak_rps": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 }, "input_tokens": { "type": "number", "minimum": 0, "maximum": 1e9 }, "output_tokens": { "type": "number", "minimum": 0, "maximum": 1e9 }, "production_per_eval": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e6 } } }, "serving": { "type": "object", "additionalProperties": false, "properties": { "instance": { "type": "string", "minLength": 1, "maxLength": 100 }, "region": { "type": "string", "minLength": 1, "maxLength": 60 }, "gpus_per_replica": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "replicas": { "oneOf": [{ "type": "integer", "maximum": 1e9, "minimum": 1 }, { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "maximum": 1e9, "minimum": 0 }, "max": { "type": "integer", "maximum": 1e9, "minimum": 1 } }, "required": ["min", "max"] }] }, "target_utilization": { "oneOf": [{ "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] } } }, "load": { "type": "object", "additionalProperties": false, "properties": { "concurrency": { "type": "number", "exclusiveMinimum": 0 }, "request_rate": { "type": "number", "exclusiveMinimum": 0 } }, "minProperties": 1 }, "tags": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 50 } } }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "prices": { "$ref": "#/$defs/section-prices" }, "severity": { "$ref": "#/$defs/section-severity" }, "on_inconclusive": { "enum": ["fail", "warn"] }, "on_missing_baseline": { "enum": ["warn", "fail", "ignore"] }, "waivers": { "$ref": "#/$defs/section-waivers" } }, "$defs": { "pattern": { "type": "string", "minLength": 1, "maxLength": 400 }, "entry": { "type": "object", "additionalProperties": false, "properties": { "files": { "type": "string", "minLength": 1, "maxLength": 400 }, "format": { "enum": ["inspect-ai", "lm-eval", "promptfoo", "vllm-bench", "metrics-json", "table"] }, "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "task": { "type": "string", "minLength": 1, "maxLength": 200 }, "deployment": { "type": "string", "minLength": 1, "maxLength": 400 }, "hardware": { "type": "string", "minLength": 1, "maxLength": 100 }, "gpus": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "where": { "type": "object", "additionalProperties": { "oneOf": [{ "type": "number" }, { "type": "string", "maxLength": 200 }] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "columns": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "measures": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "repeats": { "enum": ["mean", "median"] } }, "required": ["files"] }, "objectives": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "goal": { "enum": ["maximize", "minimize"] }, "tolerance": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] } }, "required": ["measure", "goal"] }, "propertyNames": { "minLength": 1, "maxLength": 60, "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "not": { "enum": ["model", "n", "stderr", "as_of", "source", "basis"] } }, "minProperties": 1, "maxProperties": 12 }, "point": { "type": "object", "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "n": { "type": "integer", "minimum": 1, "maximum": 1e9 }, "stderr": { "type": "number", "minimum": 0 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "source": { "type": "string", "minLength": 1, "maxLength": 400 }, "basis": { "enum": ["measured", "tokens", "replica_hours", "declared"] } }, "additionalProperties": { "type": "number" }, "propertyNames": { "minLength": 1, "maxLength": 60 }, "maxProperties": 18 }, "points": { "type": "array", "items": { "$ref": "#/$defs/point" }, "maxItems": 1e3 }, "section-results": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "type": "array", "minItems": 1, "maxItems": 200, "items": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "$ref": "#/$defs/entry" }] } }] }, "section-frontier": { "type": "object", "additionalProperties": false, "properties": { "points": { "$ref": "#/$defs/points" }, "file": { "type": "string", "minLength": 1, "maxLength": 400 } }, "minProperties": 1, "maxProperties": 1 }, "section-budgets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "max": { "type": "number" }, "min": { "type": "number" }, "warn_at": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] }, "warn_below": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] }, "across": { "const": "all" }, "deployments": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "models": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "tiers": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } } }, "required": ["measure"] }, "maxItems": 500 }, "section-prices": { "type": "object", "additionalProperties": false, "properties": { "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "instances": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "usd_per_hour": { "type": "number", "minimum": 0, "maximum": 1e9 }, "gpus": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["usd_per_hour"] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "tokens": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "input_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "output_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "cache_read_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "cache_write_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["input_per_1m_usd", "output_per_1m_usd"] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 } } }, "section-severity": { "type": "object", "additionalProperties": false, "properties": { "frontier/dominated": { "enum": ["fail", "warn", "off"] }, "frontier/declared-dominated": { "enum": ["fail", "warn", "off"] }, "frontier/no-floor": { "enum": ["fail", "warn", "off"] }, "budget/max": { "enum": ["fail", "warn", "off"] }, "budget/min": { "enum": ["fail", "warn", "off"] }, "budget/near": { "enum": ["fail", "warn", "off"] }, "cost/capacity": { "enum": ["fail", "warn", "off"] }, "cost/unknown-price": { "enum": ["fail", "warn", "off"] }, "cost/stale-price": { "enum": ["fail", "warn", "off"] }, "cost/assumed-hardware": { "enum": ["fail", "warn", "off"] }, "evidence/missing": { "enum": ["fail", "warn", "off"] }, "evidence/conflict": { "enum": ["fail", "warn", "off"] }, "evidence/ambiguous": { "enum": ["fail", "warn", "off"] }, "evidence/scale": { "enum": ["fail", "warn", "off"] }, "evidence/not-comparable": { "enum": ["fail", "warn", "off"] }, "evidence/unreadable": { "enum": ["fail", "warn", "off"] }, "policy/dead-rule": { "enum": ["fail", "warn", "off"] }, "waiver/expired": { "enum": ["fail", "warn", "off"] }, "waiver/unused": { "enum": ["fail", "warn", "off"] }, "baseline/missing": { "enum": ["fail", "warn", "off"] } } }, "section-waivers": { "type": "array", "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "properties": { "rule": { "enum": ["frontier/dominated", "frontier/declared-dominated", "frontier/no-floor", "budget/max", "budget/min", "budget/near", "cost/capacity", "cost/unknown-price", "cost/stale-price", "cost/assumed-hardware", "evidence/missing", "evidence/conflict", "evidence/ambiguous", "evidence/scale", "evidence/not-comparable", "evidence/unreadable", "policy/dead-rule", "waiver/expired", "waiver/unused", "baseline/missing"] }, "deployment": { "type": "string", "minLength": 1, "maxLength": 400 }, "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "tier": { "type": "string", "minLength": 1, "maxLength": 60 }, "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "cap": { "type": "number" }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "owner": { "type": "string", "minLength": 1, "maxLength": 200 }, "until": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["rule", "reason", "owner", "until"] } } } };
var func0 = Object.prototype.hasOwnProperty;
var func65 = import_ucs2length.default.default ?? import_ucs2length.default;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func65(data) > 400) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 400 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func65(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "additionalProperties": false, "properties": { "files": { "type": "string", "minLength": 1, "maxLength": 400 }, "format": { "enum": ["inspect-ai", "lm-eval", "promptfoo", "vllm-bench", "metrics-json", "table"] }, "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "task": { "type": "string", "minLength": 1, "maxLength": 200 }, "deployment": { "type": "string", "minLength": 1, "maxLength": 400 }, "hardware": { "type": "string", "minLength": 1, "maxLength": 100 }, "gpus": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "where": { "type": "object", "additionalProperties": { "oneOf": [{ "type": "number" }, { "type": "string", "maxLength": 200 }] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "columns": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "measures": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "repeats": { "enum": ["mean", "median"] } }, "required": ["files"] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0 || !func0.call(data, "files")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema22.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.files !== void 0 && func0.call(data, "files")) {
      let data0 = data.files;
      if (typeof data0 === "string") {
        if (func65(data0) > 400) {
          const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func65(data0) < 1) {
          const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.format !== void 0 && func0.call(data, "format")) {
      let data1 = data.format;
      if (!(data1 === "inspect-ai" || data1 === "lm-eval" || data1 === "promptfoo" || data1 === "vllm-bench" || data1 === "metrics-json" || data1 === "table")) {
        const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema22.properties.format.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.model !== void 0 && func0.call(data, "model")) {
      let data2 = data.model;
      if (typeof data2 === "string") {
        if (func65(data2) > 400) {
          const err6 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func65(data2) < 1) {
          const err7 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.task !== void 0 && func0.call(data, "task")) {
      let data3 = data.task;
      if (typeof data3 === "string") {
        if (func65(data3) > 200) {
          const err9 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func65(data3) < 1) {
          const err10 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.deployment !== void 0 && func0.call(data, "deployment")) {
      let data4 = data.deployment;
      if (typeof data4 === "string") {
        if (func65(data4) > 400) {
          const err12 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func65(data4) < 1) {
          const err13 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.hardware !== void 0 && func0.call(data, "hardware")) {
      let data5 = data.hardware;
      if (typeof data5 === "string") {
        if (func65(data5) > 100) {
          const err15 = { instancePath: instancePath + "/hardware", schemaPath: "#/properties/hardware/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func65(data5) < 1) {
          const err16 = { instancePath: instancePath + "/hardware", schemaPath: "#/properties/hardware/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/hardware", schemaPath: "#/properties/hardware/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.gpus !== void 0 && func0.call(data, "gpus")) {
      let data6 = data.gpus;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e4 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6 <= 0 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.where !== void 0 && func0.call(data, "where")) {
      let data7 = data.where;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 20) {
          const err21 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key1 of Object.keys(data7)) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (func65(key1) > 400) {
              const err22 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func65(key1) < 1) {
              const err23 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          var valid1 = _errs17 === errors;
          if (!valid1) {
            const err24 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data7)) {
          let data8 = data7[key2];
          const _errs20 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs21 = errors;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            const err25 = { instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          var _valid0 = _errs21 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
          }
          const _errs23 = errors;
          if (typeof data8 === "string") {
            if (func65(data8) > 200) {
              const err26 = { instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          var _valid0 = _errs23 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
            }
          }
          if (!valid3) {
            const err28 = { instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          } else {
            errors = _errs20;
            if (vErrors !== null) {
              if (_errs20) {
                vErrors.length = _errs20;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.columns !== void 0 && func0.call(data, "columns")) {
      let data9 = data.columns;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length > 20) {
          const err30 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key3 of Object.keys(data9)) {
          const _errs27 = errors;
          if (typeof key3 === "string") {
            if (func65(key3) > 400) {
              const err31 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func65(key3) < 1) {
              const err32 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          var valid4 = _errs27 === errors;
          if (!valid4) {
            const err33 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        for (const key4 of Object.keys(data9)) {
          let data10 = data9[key4];
          if (typeof data10 === "string") {
            if (func65(data10) > 400) {
              const err34 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func65(data10) < 1) {
              const err35 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.measures !== void 0 && func0.call(data, "measures")) {
      let data11 = data.measures;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length > 1e3) {
          const err38 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        for (const key5 of Object.keys(data11)) {
          const _errs33 = errors;
          if (typeof key5 === "string") {
            if (func65(key5) > 400) {
              const err39 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (func65(key5) < 1) {
              const err40 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
          var valid6 = _errs33 === errors;
          if (!valid6) {
            const err41 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        for (const key6 of Object.keys(data11)) {
          let data12 = data11[key6];
          if (typeof data12 === "string") {
            if (func65(data12) > 400) {
              const err42 = { instancePath: instancePath + "/measures/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (func65(data12) < 1) {
              const err43 = { instancePath: instancePath + "/measures/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/measures/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.repeats !== void 0 && func0.call(data, "repeats")) {
      let data13 = data.repeats;
      if (!(data13 === "mean" || data13 === "median")) {
        const err46 = { instancePath: instancePath + "/repeats", schemaPath: "#/properties/repeats/enum", keyword: "enum", params: { allowedValues: schema22.properties.repeats.enum } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length > 200) {
      const err0 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs5 = errors;
      let valid3 = false;
      let passing1 = null;
      const _errs6 = errors;
      if (!validate54(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      if (_valid1) {
        valid3 = true;
        passing1 = 0;
      }
      const _errs7 = errors;
      if (!validate57(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs7 === errors;
      if (_valid1 && valid3) {
        valid3 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid3 = true;
          passing1 = 1;
        }
      }
      if (!valid3) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var items0 = true;
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate53.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema23 = { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "goal": { "enum": ["maximize", "minimize"] }, "tolerance": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] } }, "required": ["measure", "goal"] }, "propertyNames": { "minLength": 1, "maxLength": 60, "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "not": { "enum": ["model", "n", "stderr", "as_of", "source", "basis"] } }, "minProperties": 1, "maxProperties": 12 };
var pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 12) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 12 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (!(key0 === "model" || key0 === "n" || key0 === "stderr" || key0 === "as_of" || key0 === "source" || key0 === "basis")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err3 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof key0 === "string") {
        if (func65(key0) > 60) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func65(key0) < 1) {
          const err5 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern3.test(key0)) {
          const err6 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err7 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.measure === void 0 || !func0.call(data0, "measure")) {
          const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "measure" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.goal === void 0 || !func0.call(data0, "goal")) {
          const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "goal" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key2 of Object.keys(data0)) {
          if (!(key2 === "measure" || key2 === "goal" || key2 === "tolerance")) {
            const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.measure !== void 0 && func0.call(data0, "measure")) {
          let data1 = data0.measure;
          if (typeof data1 === "string") {
            if (func65(data1) > 400) {
              const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func65(data1) < 1) {
              const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.goal !== void 0 && func0.call(data0, "goal")) {
          let data2 = data0.goal;
          if (!(data2 === "maximize" || data2 === "minimize")) {
            const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: schema23.additionalProperties.properties.goal.enum } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.tolerance !== void 0 && func0.call(data0, "tolerance")) {
          let data3 = data0.tolerance;
          const _errs12 = errors;
          let valid4 = false;
          let passing0 = null;
          const _errs13 = errors;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/0/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var _valid0 = _errs13 === errors;
          if (_valid0) {
            valid4 = true;
            passing0 = 0;
          }
          const _errs15 = errors;
          if (typeof data3 === "string") {
            if (func65(data3) > 20) {
              const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern4.test(data3)) {
              const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var _valid0 = _errs15 === errors;
          if (_valid0 && valid4) {
            valid4 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid4 = true;
              passing0 = 1;
            }
          }
          if (!valid4) {
            const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          } else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "n": { "type": "integer", "minimum": 1, "maximum": 1e9 }, "stderr": { "type": "number", "minimum": 0 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "source": { "type": "string", "minLength": 1, "maxLength": 400 }, "basis": { "enum": ["measured", "tokens", "replica_hours", "declared"] } }, "additionalProperties": { "type": "number" }, "propertyNames": { "minLength": 1, "maxLength": 60 }, "maxProperties": 18 };
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 18) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 18 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0 || !func0.call(data, "model")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func65(key0) > 60) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func65(key0) < 1) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (!(key1 === "model" || key1 === "n" || key1 === "stderr" || key1 === "as_of" || key1 === "source" || key1 === "basis")) {
        let data0 = data[key1];
        if (!(typeof data0 == "number" && isFinite(data0))) {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "number" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.model !== void 0 && func0.call(data, "model")) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (func65(data1) > 400) {
          const err6 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func65(data1) < 1) {
          const err7 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.n !== void 0 && func0.call(data, "n")) {
      let data2 = data.n;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e9 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.stderr !== void 0 && func0.call(data, "stderr")) {
      let data3 = data.stderr;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.as_of !== void 0 && func0.call(data, "as_of")) {
      let data4 = data.as_of;
      if (typeof data4 === "string") {
        if (func65(data4) > 10) {
          const err14 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func65(data4) < 1) {
          const err15 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern5.test(data4)) {
          const err16 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data5 = data.source;
      if (typeof data5 === "string") {
        if (func65(data5) > 400) {
          const err18 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func65(data5) < 1) {
          const err19 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data6 = data.basis;
      if (!(data6 === "measured" || data6 === "tokens" || data6 === "replica_hours" || data6 === "declared")) {
        const err21 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema26.properties.basis.enum } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate64(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "points" || key0 === "file")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.points !== void 0 && func0.call(data, "points")) {
      if (!validate63(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      let data1 = data.file;
      if (typeof data1 === "string") {
        if (func65(data1) > 400) {
          const err3 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func65(data1) < 1) {
          const err4 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema27 = { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "max": { "type": "number" }, "min": { "type": "number" }, "warn_at": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] }, "warn_below": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] }, "across": { "const": "all" }, "deployments": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "models": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "tiers": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } } }, "required": ["measure"] }, "maxItems": 500 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 500) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.measure === void 0 || !func0.call(data0, "measure")) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "measure" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 of Object.keys(data0)) {
          if (!func0.call(schema27.items.properties, key0)) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.measure !== void 0 && func0.call(data0, "measure")) {
          let data1 = data0.measure;
          if (typeof data1 === "string") {
            if (func65(data1) > 400) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func65(data1) < 1) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/measure", schemaPath: "#/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/" + i0 + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.max !== void 0 && func0.call(data0, "max")) {
          let data2 = data0.max;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/max", schemaPath: "#/items/properties/max/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.min !== void 0 && func0.call(data0, "min")) {
          let data3 = data0.min;
          if (!(typeof data3 == "number" && isFinite(data3))) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/min", schemaPath: "#/items/properties/min/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.warn_at !== void 0 && func0.call(data0, "warn_at")) {
          let data4 = data0.warn_at;
          const _errs11 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs12 = errors;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/0/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var _valid0 = _errs12 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
          }
          const _errs14 = errors;
          if (typeof data4 === "string") {
            if (func65(data4) > 20) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern4.test(data4)) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/" + i0 + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
            }
          }
          if (!valid3) {
            const err13 = { instancePath: instancePath + "/" + i0 + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          } else {
            errors = _errs11;
            if (vErrors !== null) {
              if (_errs11) {
                vErrors.length = _errs11;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.warn_below !== void 0 && func0.call(data0, "warn_below")) {
          let data5 = data0.warn_below;
          const _errs17 = errors;
          let valid4 = false;
          let passing1 = null;
          const _errs18 = errors;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/" + i0 + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/0/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          var _valid1 = _errs18 === errors;
          if (_valid1) {
            valid4 = true;
            passing1 = 0;
          }
          const _errs20 = errors;
          if (typeof data5 === "string") {
            if (func65(data5) > 20) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern4.test(data5)) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/" + i0 + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          var _valid1 = _errs20 === errors;
          if (_valid1 && valid4) {
            valid4 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid4 = true;
              passing1 = 1;
            }
          }
          if (!valid4) {
            const err19 = { instancePath: instancePath + "/" + i0 + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          } else {
            errors = _errs17;
            if (vErrors !== null) {
              if (_errs17) {
                vErrors.length = _errs17;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.across !== void 0 && func0.call(data0, "across")) {
          if ("all" !== data0.across) {
            const err20 = { instancePath: instancePath + "/" + i0 + "/across", schemaPath: "#/items/properties/across/const", keyword: "const", params: { allowedValue: "all" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.deployments !== void 0 && func0.call(data0, "deployments")) {
          let data7 = data0.deployments;
          if (Array.isArray(data7)) {
            if (data7.length > 200) {
              const err21 = { instancePath: instancePath + "/" + i0 + "/deployments", schemaPath: "#/items/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7.length < 1) {
              const err22 = { instancePath: instancePath + "/" + i0 + "/deployments", schemaPath: "#/items/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (typeof data8 === "string") {
                if (func65(data8) > 400) {
                  const err23 = { instancePath: instancePath + "/" + i0 + "/deployments/" + i1, schemaPath: "#/items/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (func65(data8) < 1) {
                  const err24 = { instancePath: instancePath + "/" + i0 + "/deployments/" + i1, schemaPath: "#/items/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/" + i0 + "/deployments/" + i1, schemaPath: "#/items/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/" + i0 + "/deployments", schemaPath: "#/items/properties/deployments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.models !== void 0 && func0.call(data0, "models")) {
          let data9 = data0.models;
          if (Array.isArray(data9)) {
            if (data9.length > 200) {
              const err27 = { instancePath: instancePath + "/" + i0 + "/models", schemaPath: "#/items/properties/models/maxItems", keyword: "maxItems", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data9.length < 1) {
              const err28 = { instancePath: instancePath + "/" + i0 + "/models", schemaPath: "#/items/properties/models/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            const len2 = data9.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data10 = data9[i2];
              if (typeof data10 === "string") {
                if (func65(data10) > 400) {
                  const err29 = { instancePath: instancePath + "/" + i0 + "/models/" + i2, schemaPath: "#/items/properties/models/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (func65(data10) < 1) {
                  const err30 = { instancePath: instancePath + "/" + i0 + "/models/" + i2, schemaPath: "#/items/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/" + i0 + "/models/" + i2, schemaPath: "#/items/properties/models/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/" + i0 + "/models", schemaPath: "#/items/properties/models/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data0.tiers !== void 0 && func0.call(data0, "tiers")) {
          let data11 = data0.tiers;
          if (Array.isArray(data11)) {
            if (data11.length > 200) {
              const err33 = { instancePath: instancePath + "/" + i0 + "/tiers", schemaPath: "#/items/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data11.length < 1) {
              const err34 = { instancePath: instancePath + "/" + i0 + "/tiers", schemaPath: "#/items/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            const len3 = data11.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data12 = data11[i3];
              if (typeof data12 === "string") {
                if (func65(data12) > 400) {
                  const err35 = { instancePath: instancePath + "/" + i0 + "/tiers/" + i3, schemaPath: "#/items/properties/tiers/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (func65(data12) < 1) {
                  const err36 = { instancePath: instancePath + "/" + i0 + "/tiers/" + i3, schemaPath: "#/items/properties/tiers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/" + i0 + "/tiers/" + i3, schemaPath: "#/items/properties/tiers/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/" + i0 + "/tiers", schemaPath: "#/items/properties/tiers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "as_of" || key0 === "instances" || key0 === "tokens")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.as_of !== void 0 && func0.call(data, "as_of")) {
      let data0 = data.as_of;
      if (typeof data0 === "string") {
        if (func65(data0) > 10) {
          const err1 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func65(data0) < 1) {
          const err2 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.instances !== void 0 && func0.call(data, "instances")) {
      let data1 = data.instances;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 1e3) {
          const err5 = { instancePath: instancePath + "/instances", schemaPath: "#/properties/instances/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 of Object.keys(data1)) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (func65(key1) > 400) {
              const err6 = { instancePath: instancePath + "/instances", schemaPath: "#/properties/instances/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func65(key1) < 1) {
              const err7 = { instancePath: instancePath + "/instances", schemaPath: "#/properties/instances/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err8 = { instancePath: instancePath + "/instances", schemaPath: "#/properties/instances/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data1)) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.usd_per_hour === void 0 || !func0.call(data2, "usd_per_hour")) {
              const err9 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/required", keyword: "required", params: { missingProperty: "usd_per_hour" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key3 of Object.keys(data2)) {
              if (!(key3 === "usd_per_hour" || key3 === "gpus" || key3 === "as_of")) {
                const err10 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.usd_per_hour !== void 0 && func0.call(data2, "usd_per_hour")) {
              let data3 = data2.usd_per_hour;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 1e9 || isNaN(data3)) {
                  const err11 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                  const err12 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.gpus !== void 0 && func0.call(data2, "gpus")) {
              let data4 = data2.gpus;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 1e4 || isNaN(data4)) {
                  const err14 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data4 <= 0 || isNaN(data4)) {
                  const err15 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data2.as_of !== void 0 && func0.call(data2, "as_of")) {
              let data5 = data2.as_of;
              if (typeof data5 === "string") {
                if (func65(data5) > 10) {
                  const err17 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (func65(data5) < 1) {
                  const err18 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (!pattern5.test(data5)) {
                  const err19 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0 && func0.call(data, "tokens")) {
      let data6 = data.tokens;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 1e3) {
          const err23 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key4 of Object.keys(data6)) {
          const _errs19 = errors;
          if (typeof key4 === "string") {
            if (func65(key4) > 400) {
              const err24 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func65(key4) < 1) {
              const err25 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          var valid4 = _errs19 === errors;
          if (!valid4) {
            const err26 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        for (const key5 of Object.keys(data6)) {
          let data7 = data6[key5];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.input_per_1m_usd === void 0 || !func0.call(data7, "input_per_1m_usd")) {
              const err27 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "input_per_1m_usd" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data7.output_per_1m_usd === void 0 || !func0.call(data7, "output_per_1m_usd")) {
              const err28 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "output_per_1m_usd" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key6 of Object.keys(data7)) {
              if (!(key6 === "input_per_1m_usd" || key6 === "output_per_1m_usd" || key6 === "cache_read_per_1m_usd" || key6 === "cache_write_per_1m_usd" || key6 === "as_of")) {
                const err29 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data7.input_per_1m_usd !== void 0 && func0.call(data7, "input_per_1m_usd")) {
              let data8 = data7.input_per_1m_usd;
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 1e9 || isNaN(data8)) {
                  const err30 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                  const err31 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data7.output_per_1m_usd !== void 0 && func0.call(data7, "output_per_1m_usd")) {
              let data9 = data7.output_per_1m_usd;
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 1e9 || isNaN(data9)) {
                  const err33 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                  const err34 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data7.cache_read_per_1m_usd !== void 0 && func0.call(data7, "cache_read_per_1m_usd")) {
              let data10 = data7.cache_read_per_1m_usd;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 1e9 || isNaN(data10)) {
                  const err36 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                  const err37 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data7.cache_write_per_1m_usd !== void 0 && func0.call(data7, "cache_write_per_1m_usd")) {
              let data11 = data7.cache_write_per_1m_usd;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 1e9 || isNaN(data11)) {
                  const err39 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err40 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data7.as_of !== void 0 && func0.call(data7, "as_of")) {
              let data12 = data7.as_of;
              if (typeof data12 === "string") {
                if (func65(data12) > 10) {
                  const err42 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (func65(data12) < 1) {
                  const err43 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (!pattern5.test(data12)) {
                  const err44 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/tokens/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "additionalProperties": false, "properties": { "frontier/dominated": { "enum": ["fail", "warn", "off"] }, "frontier/declared-dominated": { "enum": ["fail", "warn", "off"] }, "frontier/no-floor": { "enum": ["fail", "warn", "off"] }, "budget/max": { "enum": ["fail", "warn", "off"] }, "budget/min": { "enum": ["fail", "warn", "off"] }, "budget/near": { "enum": ["fail", "warn", "off"] }, "cost/capacity": { "enum": ["fail", "warn", "off"] }, "cost/unknown-price": { "enum": ["fail", "warn", "off"] }, "cost/stale-price": { "enum": ["fail", "warn", "off"] }, "cost/assumed-hardware": { "enum": ["fail", "warn", "off"] }, "evidence/missing": { "enum": ["fail", "warn", "off"] }, "evidence/conflict": { "enum": ["fail", "warn", "off"] }, "evidence/ambiguous": { "enum": ["fail", "warn", "off"] }, "evidence/scale": { "enum": ["fail", "warn", "off"] }, "evidence/not-comparable": { "enum": ["fail", "warn", "off"] }, "evidence/unreadable": { "enum": ["fail", "warn", "off"] }, "policy/dead-rule": { "enum": ["fail", "warn", "off"] }, "waiver/expired": { "enum": ["fail", "warn", "off"] }, "waiver/unused": { "enum": ["fail", "warn", "off"] }, "baseline/missing": { "enum": ["fail", "warn", "off"] } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema29.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["frontier/dominated"] !== void 0 && func0.call(data, "frontier/dominated")) {
      let data0 = data["frontier/dominated"];
      if (!(data0 === "fail" || data0 === "warn" || data0 === "off")) {
        const err1 = { instancePath: instancePath + "/frontier~1dominated", schemaPath: "#/properties/frontier~1dominated/enum", keyword: "enum", params: { allowedValues: schema29.properties["frontier/dominated"].enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["frontier/declared-dominated"] !== void 0 && func0.call(data, "frontier/declared-dominated")) {
      let data1 = data["frontier/declared-dominated"];
      if (!(data1 === "fail" || data1 === "warn" || data1 === "off")) {
        const err2 = { instancePath: instancePath + "/frontier~1declared-dominated", schemaPath: "#/properties/frontier~1declared-dominated/enum", keyword: "enum", params: { allowedValues: schema29.properties["frontier/declared-dominated"].enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["frontier/no-floor"] !== void 0 && func0.call(data, "frontier/no-floor")) {
      let data2 = data["frontier/no-floor"];
      if (!(data2 === "fail" || data2 === "warn" || data2 === "off")) {
        const err3 = { instancePath: instancePath + "/frontier~1no-floor", schemaPath: "#/properties/frontier~1no-floor/enum", keyword: "enum", params: { allowedValues: schema29.properties["frontier/no-floor"].enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["budget/max"] !== void 0 && func0.call(data, "budget/max")) {
      let data3 = data["budget/max"];
      if (!(data3 === "fail" || data3 === "warn" || data3 === "off")) {
        const err4 = { instancePath: instancePath + "/budget~1max", schemaPath: "#/properties/budget~1max/enum", keyword: "enum", params: { allowedValues: schema29.properties["budget/max"].enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["budget/min"] !== void 0 && func0.call(data, "budget/min")) {
      let data4 = data["budget/min"];
      if (!(data4 === "fail" || data4 === "warn" || data4 === "off")) {
        const err5 = { instancePath: instancePath + "/budget~1min", schemaPath: "#/properties/budget~1min/enum", keyword: "enum", params: { allowedValues: schema29.properties["budget/min"].enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["budget/near"] !== void 0 && func0.call(data, "budget/near")) {
      let data5 = data["budget/near"];
      if (!(data5 === "fail" || data5 === "warn" || data5 === "off")) {
        const err6 = { instancePath: instancePath + "/budget~1near", schemaPath: "#/properties/budget~1near/enum", keyword: "enum", params: { allowedValues: schema29.properties["budget/near"].enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["cost/capacity"] !== void 0 && func0.call(data, "cost/capacity")) {
      let data6 = data["cost/capacity"];
      if (!(data6 === "fail" || data6 === "warn" || data6 === "off")) {
        const err7 = { instancePath: instancePath + "/cost~1capacity", schemaPath: "#/properties/cost~1capacity/enum", keyword: "enum", params: { allowedValues: schema29.properties["cost/capacity"].enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["cost/unknown-price"] !== void 0 && func0.call(data, "cost/unknown-price")) {
      let data7 = data["cost/unknown-price"];
      if (!(data7 === "fail" || data7 === "warn" || data7 === "off")) {
        const err8 = { instancePath: instancePath + "/cost~1unknown-price", schemaPath: "#/properties/cost~1unknown-price/enum", keyword: "enum", params: { allowedValues: schema29.properties["cost/unknown-price"].enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["cost/stale-price"] !== void 0 && func0.call(data, "cost/stale-price")) {
      let data8 = data["cost/stale-price"];
      if (!(data8 === "fail" || data8 === "warn" || data8 === "off")) {
        const err9 = { instancePath: instancePath + "/cost~1stale-price", schemaPath: "#/properties/cost~1stale-price/enum", keyword: "enum", params: { allowedValues: schema29.properties["cost/stale-price"].enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["cost/assumed-hardware"] !== void 0 && func0.call(data, "cost/assumed-hardware")) {
      let data9 = data["cost/assumed-hardware"];
      if (!(data9 === "fail" || data9 === "warn" || data9 === "off")) {
        const err10 = { instancePath: instancePath + "/cost~1assumed-hardware", schemaPath: "#/properties/cost~1assumed-hardware/enum", keyword: "enum", params: { allowedValues: schema29.properties["cost/assumed-hardware"].enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["evidence/missing"] !== void 0 && func0.call(data, "evidence/missing")) {
      let data10 = data["evidence/missing"];
      if (!(data10 === "fail" || data10 === "warn" || data10 === "off")) {
        const err11 = { instancePath: instancePath + "/evidence~1missing", schemaPath: "#/properties/evidence~1missing/enum", keyword: "enum", params: { allowedValues: schema29.properties["evidence/missing"].enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["evidence/conflict"] !== void 0 && func0.call(data, "evidence/conflict")) {
      let data11 = data["evidence/conflict"];
      if (!(data11 === "fail" || data11 === "warn" || data11 === "off")) {
        const err12 = { instancePath: instancePath + "/evidence~1conflict", schemaPath: "#/properties/evidence~1conflict/enum", keyword: "enum", params: { allowedValues: schema29.properties["evidence/conflict"].enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["evidence/ambiguous"] !== void 0 && func0.call(data, "evidence/ambiguous")) {
      let data12 = data["evidence/ambiguous"];
      if (!(data12 === "fail" || data12 === "warn" || data12 === "off")) {
        const err13 = { instancePath: instancePath + "/evidence~1ambiguous", schemaPath: "#/properties/evidence~1ambiguous/enum", keyword: "enum", params: { allowedValues: schema29.properties["evidence/ambiguous"].enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data["evidence/scale"] !== void 0 && func0.call(data, "evidence/scale")) {
      let data13 = data["evidence/scale"];
      if (!(data13 === "fail" || data13 === "warn" || data13 === "off")) {
        const err14 = { instancePath: instancePath + "/evidence~1scale", schemaPath: "#/properties/evidence~1scale/enum", keyword: "enum", params: { allowedValues: schema29.properties["evidence/scale"].enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["evidence/not-comparable"] !== void 0 && func0.call(data, "evidence/not-comparable")) {
      let data14 = data["evidence/not-comparable"];
      if (!(data14 === "fail" || data14 === "warn" || data14 === "off")) {
        const err15 = { instancePath: instancePath + "/evidence~1not-comparable", schemaPath: "#/properties/evidence~1not-comparable/enum", keyword: "enum", params: { allowedValues: schema29.properties["evidence/not-comparable"].enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["evidence/unreadable"] !== void 0 && func0.call(data, "evidence/unreadable")) {
      let data15 = data["evidence/unreadable"];
      if (!(data15 === "fail" || data15 === "warn" || data15 === "off")) {
        const err16 = { instancePath: instancePath + "/evidence~1unreadable", schemaPath: "#/properties/evidence~1unreadable/enum", keyword: "enum", params: { allowedValues: schema29.properties["evidence/unreadable"].enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["policy/dead-rule"] !== void 0 && func0.call(data, "policy/dead-rule")) {
      let data16 = data["policy/dead-rule"];
      if (!(data16 === "fail" || data16 === "warn" || data16 === "off")) {
        const err17 = { instancePath: instancePath + "/policy~1dead-rule", schemaPath: "#/properties/policy~1dead-rule/enum", keyword: "enum", params: { allowedValues: schema29.properties["policy/dead-rule"].enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["waiver/expired"] !== void 0 && func0.call(data, "waiver/expired")) {
      let data17 = data["waiver/expired"];
      if (!(data17 === "fail" || data17 === "warn" || data17 === "off")) {
        const err18 = { instancePath: instancePath + "/waiver~1expired", schemaPath: "#/properties/waiver~1expired/enum", keyword: "enum", params: { allowedValues: schema29.properties["waiver/expired"].enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["waiver/unused"] !== void 0 && func0.call(data, "waiver/unused")) {
      let data18 = data["waiver/unused"];
      if (!(data18 === "fail" || data18 === "warn" || data18 === "off")) {
        const err19 = { instancePath: instancePath + "/waiver~1unused", schemaPath: "#/properties/waiver~1unused/enum", keyword: "enum", params: { allowedValues: schema29.properties["waiver/unused"].enum } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["baseline/missing"] !== void 0 && func0.call(data, "baseline/missing")) {
      let data19 = data["baseline/missing"];
      if (!(data19 === "fail" || data19 === "warn" || data19 === "off")) {
        const err20 = { instancePath: instancePath + "/baseline~1missing", schemaPath: "#/properties/baseline~1missing/enum", keyword: "enum", params: { allowedValues: schema29.properties["baseline/missing"].enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "type": "array", "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "properties": { "rule": { "enum": ["frontier/dominated", "frontier/declared-dominated", "frontier/no-floor", "budget/max", "budget/min", "budget/near", "cost/capacity", "cost/unknown-price", "cost/stale-price", "cost/assumed-hardware", "evidence/missing", "evidence/conflict", "evidence/ambiguous", "evidence/scale", "evidence/not-comparable", "evidence/unreadable", "policy/dead-rule", "waiver/expired", "waiver/unused", "baseline/missing"] }, "deployment": { "type": "string", "minLength": 1, "maxLength": 400 }, "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "tier": { "type": "string", "minLength": 1, "maxLength": 60 }, "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "cap": { "type": "number" }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "owner": { "type": "string", "minLength": 1, "maxLength": 200 }, "until": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["rule", "reason", "owner", "until"] } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 500) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.rule === void 0 || !func0.call(data0, "rule")) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "rule" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.reason === void 0 || !func0.call(data0, "reason")) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.owner === void 0 || !func0.call(data0, "owner")) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "owner" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.until === void 0 || !func0.call(data0, "until")) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "until" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key0 of Object.keys(data0)) {
          if (!func0.call(schema30.items.properties, key0)) {
            const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.rule !== void 0 && func0.call(data0, "rule")) {
          let data1 = data0.rule;
          if (!(data1 === "frontier/dominated" || data1 === "frontier/declared-dominated" || data1 === "frontier/no-floor" || data1 === "budget/max" || data1 === "budget/min" || data1 === "budget/near" || data1 === "cost/capacity" || data1 === "cost/unknown-price" || data1 === "cost/stale-price" || data1 === "cost/assumed-hardware" || data1 === "evidence/missing" || data1 === "evidence/conflict" || data1 === "evidence/ambiguous" || data1 === "evidence/scale" || data1 === "evidence/not-comparable" || data1 === "evidence/unreadable" || data1 === "policy/dead-rule" || data1 === "waiver/expired" || data1 === "waiver/unused" || data1 === "baseline/missing")) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/rule", schemaPath: "#/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema30.items.properties.rule.enum } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.deployment !== void 0 && func0.call(data0, "deployment")) {
          let data2 = data0.deployment;
          if (typeof data2 === "string") {
            if (func65(data2) > 400) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/deployment", schemaPath: "#/items/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func65(data2) < 1) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/deployment", schemaPath: "#/items/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/deployment", schemaPath: "#/items/properties/deployment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.model !== void 0 && func0.call(data0, "model")) {
          let data3 = data0.model;
          if (typeof data3 === "string") {
            if (func65(data3) > 400) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/model", schemaPath: "#/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (func65(data3) < 1) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/model", schemaPath: "#/items/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/" + i0 + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.tier !== void 0 && func0.call(data0, "tier")) {
          let data4 = data0.tier;
          if (typeof data4 === "string") {
            if (func65(data4) > 60) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/tier", schemaPath: "#/items/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (func65(data4) < 1) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/tier", schemaPath: "#/items/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/" + i0 + "/tier", schemaPath: "#/items/properties/tier/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.measure !== void 0 && func0.call(data0, "measure")) {
          let data5 = data0.measure;
          if (typeof data5 === "string") {
            if (func65(data5) > 400) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func65(data5) < 1) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/measure", schemaPath: "#/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/" + i0 + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data0.cap !== void 0 && func0.call(data0, "cap")) {
          let data6 = data0.cap;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            const err19 = { instancePath: instancePath + "/" + i0 + "/cap", schemaPath: "#/items/properties/cap/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.reason !== void 0 && func0.call(data0, "reason")) {
          let data7 = data0.reason;
          if (typeof data7 === "string") {
            if (func65(data7) > 1e3) {
              const err20 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func65(data7) < 1) {
              const err21 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.owner !== void 0 && func0.call(data0, "owner")) {
          let data8 = data0.owner;
          if (typeof data8 === "string") {
            if (func65(data8) > 200) {
              const err23 = { instancePath: instancePath + "/" + i0 + "/owner", schemaPath: "#/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func65(data8) < 1) {
              const err24 = { instancePath: instancePath + "/" + i0 + "/owner", schemaPath: "#/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/" + i0 + "/owner", schemaPath: "#/items/properties/owner/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data0.until !== void 0 && func0.call(data0, "until")) {
          let data9 = data0.until;
          if (typeof data9 === "string") {
            if (func65(data9) > 10) {
              const err26 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 10 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func65(data9) < 1) {
              const err27 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!pattern5.test(data9)) {
              const err28 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.results === void 0 || !func0.call(data, "results")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (1 !== data.version) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.results !== void 0 && func0.call(data, "results")) {
      if (!validate53(data.results, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.measures !== void 0 && func0.call(data, "measures")) {
      let data2 = data.measures;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e3) {
          const err4 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 of Object.keys(data2)) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (func65(key1) > 400) {
              const err5 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func65(key1) < 1) {
              const err6 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data2)) {
          let data3 = data2[key2];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key3 of Object.keys(data3)) {
              if (!(key3 === "goal" || key3 === "range" || key3 === "unit" || key3 === "min_n" || key3 === "mean_of")) {
                const err8 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.goal !== void 0 && func0.call(data3, "goal")) {
              let data4 = data3.goal;
              if (!(data4 === "maximize" || data4 === "minimize")) {
                const err9 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/properties/measures/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: schema19.properties.measures.additionalProperties.properties.goal.enum } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.range !== void 0 && func0.call(data3, "range")) {
              let data5 = data3.range;
              if (Array.isArray(data5)) {
                if (data5.length > 2) {
                  const err10 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data5.length < 2) {
                  const err11 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/minItems", keyword: "minItems", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (!(typeof data6 == "number" && isFinite(data6))) {
                    const err12 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/range/" + i0, schemaPath: "#/properties/measures/additionalProperties/properties/range/items/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.unit !== void 0 && func0.call(data3, "unit")) {
              let data7 = data3.unit;
              if (typeof data7 === "string") {
                if (func65(data7) > 40) {
                  const err14 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (func65(data7) < 1) {
                  const err15 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data3.min_n !== void 0 && func0.call(data3, "min_n")) {
              let data8 = data3.min_n;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err17 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 1e9 || isNaN(data8)) {
                  const err18 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data8 < 1 || isNaN(data8)) {
                  const err19 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            if (data3.mean_of !== void 0 && func0.call(data3, "mean_of")) {
              let data9 = data3.mean_of;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (Object.keys(data9).length > 100) {
                  const err20 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (Object.keys(data9).length < 1) {
                  const err21 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                for (const key4 of Object.keys(data9)) {
                  const _errs22 = errors;
                  if (typeof key4 === "string") {
                    if (func65(key4) > 400) {
                      const err22 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key4 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    if (func65(key4) < 1) {
                      const err23 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  }
                  var valid6 = _errs22 === errors;
                  if (!valid6) {
                    const err24 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                for (const key5 of Object.keys(data9)) {
                  let data10 = data9[key5];
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 > 1e9 || isNaN(data10)) {
                      const err25 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                    if (data10 <= 0 || isNaN(data10)) {
                      const err26 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
              } else {
                const err28 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.objectives !== void 0 && func0.call(data, "objectives")) {
      if (!validate60(data.objectives, { instancePath: instancePath + "/objectives", parentData: data, parentDataProperty: "objectives", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.frontier !== void 0 && func0.call(data, "frontier")) {
      if (!validate62(data.frontier, { instancePath: instancePath + "/frontier", parentData: data, parentDataProperty: "frontier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.frontiers !== void 0 && func0.call(data, "frontiers")) {
      let data13 = data.frontiers;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length > 100) {
          const err31 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key6 of Object.keys(data13)) {
          const _errs30 = errors;
          if (typeof key6 === "string") {
            if (func65(key6) > 400) {
              const err32 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (func65(key6) < 1) {
              const err33 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          var valid8 = _errs30 === errors;
          if (!valid8) {
            const err34 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        for (const key7 of Object.keys(data13)) {
          let data14 = data13[key7];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.deployments === void 0 || !func0.call(data14, "deployments")) {
              const err35 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "deployments" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data14.objectives === void 0 || !func0.call(data14, "objectives")) {
              const err36 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "objectives" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key8 of Object.keys(data14)) {
              if (!(key8 === "deployments" || key8 === "objectives" || key8 === "points" || key8 === "file")) {
                const err37 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data14.deployments !== void 0 && func0.call(data14, "deployments")) {
              let data15 = data14.deployments;
              if (Array.isArray(data15)) {
                if (data15.length > 200) {
                  const err38 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (data15.length < 1) {
                  const err39 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                const len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data16 = data15[i1];
                  if (typeof data16 === "string") {
                    if (func65(data16) > 400) {
                      const err40 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + i1, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                    if (func65(data16) < 1) {
                      const err41 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + i1, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + i1, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data14.objectives !== void 0 && func0.call(data14, "objectives")) {
              if (!validate60(data14.objectives, { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", parentData: data14, parentDataProperty: "objectives", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data14.points !== void 0 && func0.call(data14, "points")) {
              if (!validate63(data14.points, { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", parentData: data14, parentDataProperty: "points", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data14.file !== void 0 && func0.call(data14, "file")) {
              let data19 = data14.file;
              if (typeof data19 === "string") {
                if (func65(data19) > 400) {
                  const err44 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (func65(data19) < 1) {
                  const err45 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/frontiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.budgets !== void 0 && func0.call(data, "budgets")) {
      if (!validate70(data.budgets, { instancePath: instancePath + "/budgets", parentData: data, parentDataProperty: "budgets", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.models !== void 0 && func0.call(data, "models")) {
      let data21 = data.models;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 1e3) {
          const err49 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        for (const key9 of Object.keys(data21)) {
          const _errs46 = errors;
          if (typeof key9 === "string") {
            if (func65(key9) > 400) {
              const err50 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key9 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (func65(key9) < 1) {
              const err51 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key9 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          var valid13 = _errs46 === errors;
          if (!valid13) {
            const err52 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        for (const key10 of Object.keys(data21)) {
          let data22 = data21[key10];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key11 of Object.keys(data22)) {
              if (!(key11 === "aliases")) {
                const err53 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data22.aliases !== void 0 && func0.call(data22, "aliases")) {
              let data23 = data22.aliases;
              if (Array.isArray(data23)) {
                if (data23.length > 200) {
                  const err54 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                const len2 = data23.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data24 = data23[i2];
                  if (typeof data24 === "string") {
                    if (func65(data24) > 1e3) {
                      const err55 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                    if (func65(data24) < 1) {
                      const err56 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  } else {
                    const err57 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                let i3 = data23.length;
                let j0;
                if (i3 > 1) {
                  const indices0 = {};
                  for (; i3--; ) {
                    let item0 = data23[i3];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err58 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i3;
                  }
                }
              } else {
                const err59 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.deployments !== void 0 && func0.call(data, "deployments")) {
      let data25 = data.deployments;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (Object.keys(data25).length > 1e3) {
          const err62 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        for (const key12 of Object.keys(data25)) {
          const _errs57 = errors;
          if (typeof key12 === "string") {
            if (func65(key12) > 400) {
              const err63 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key12 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (func65(key12) < 1) {
              const err64 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key12 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
          var valid19 = _errs57 === errors;
          if (!valid19) {
            const err65 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        for (const key13 of Object.keys(data25)) {
          let data26 = data25[key13];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (const key14 of Object.keys(data26)) {
              if (!(key14 === "model" || key14 === "tier" || key14 === "endpoint" || key14 === "workload" || key14 === "serving" || key14 === "load" || key14 === "tags")) {
                const err66 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data26.model !== void 0 && func0.call(data26, "model")) {
              let data27 = data26.model;
              if (typeof data27 === "string") {
                if (func65(data27) > 400) {
                  const err67 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (func65(data27) < 1) {
                  const err68 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data26.tier !== void 0 && func0.call(data26, "tier")) {
              let data28 = data26.tier;
              if (typeof data28 === "string") {
                if (func65(data28) > 60) {
                  const err70 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (func65(data28) < 1) {
                  const err71 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data26.endpoint !== void 0 && func0.call(data26, "endpoint")) {
              let data29 = data26.endpoint;
              if (typeof data29 === "string") {
                if (func65(data29) > 400) {
                  const err73 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (func65(data29) < 1) {
                  const err74 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data26.workload !== void 0 && func0.call(data26, "workload")) {
              let data30 = data26.workload;
              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                for (const key15 of Object.keys(data30)) {
                  if (!(key15 === "requests_per_month" || key15 === "peak_rps" || key15 === "input_tokens" || key15 === "output_tokens" || key15 === "production_per_eval")) {
                    const err76 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data30.requests_per_month !== void 0 && func0.call(data30, "requests_per_month")) {
                  let data31 = data30.requests_per_month;
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 > 1e15 || isNaN(data31)) {
                      const err77 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e15 } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (data31 <= 0 || isNaN(data31)) {
                      const err78 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  } else {
                    const err79 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data30.peak_rps !== void 0 && func0.call(data30, "peak_rps")) {
                  let data32 = data30.peak_rps;
                  if (typeof data32 == "number" && isFinite(data32)) {
                    if (data32 > 1e9 || isNaN(data32)) {
                      const err80 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                    if (data32 <= 0 || isNaN(data32)) {
                      const err81 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  } else {
                    const err82 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data30.input_tokens !== void 0 && func0.call(data30, "input_tokens")) {
                  let data33 = data30.input_tokens;
                  if (typeof data33 == "number" && isFinite(data33)) {
                    if (data33 > 1e9 || isNaN(data33)) {
                      const err83 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    if (data33 < 0 || isNaN(data33)) {
                      const err84 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data30.output_tokens !== void 0 && func0.call(data30, "output_tokens")) {
                  let data34 = data30.output_tokens;
                  if (typeof data34 == "number" && isFinite(data34)) {
                    if (data34 > 1e9 || isNaN(data34)) {
                      const err86 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                    if (data34 < 0 || isNaN(data34)) {
                      const err87 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  } else {
                    const err88 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data30.production_per_eval !== void 0 && func0.call(data30, "production_per_eval")) {
                  let data35 = data30.production_per_eval;
                  if (typeof data35 == "number" && isFinite(data35)) {
                    if (data35 > 1e6 || isNaN(data35)) {
                      const err89 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                    if (data35 <= 0 || isNaN(data35)) {
                      const err90 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                  } else {
                    const err91 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
              } else {
                const err92 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data26.serving !== void 0 && func0.call(data26, "serving")) {
              let data36 = data26.serving;
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                for (const key16 of Object.keys(data36)) {
                  if (!(key16 === "instance" || key16 === "region" || key16 === "gpus_per_replica" || key16 === "replicas" || key16 === "target_utilization")) {
                    const err93 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data36.instance !== void 0 && func0.call(data36, "instance")) {
                  let data37 = data36.instance;
                  if (typeof data37 === "string") {
                    if (func65(data37) > 100) {
                      const err94 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                    if (func65(data37) < 1) {
                      const err95 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                  } else {
                    const err96 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (data36.region !== void 0 && func0.call(data36, "region")) {
                  let data38 = data36.region;
                  if (typeof data38 === "string") {
                    if (func65(data38) > 60) {
                      const err97 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                    if (func65(data38) < 1) {
                      const err98 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                  } else {
                    const err99 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                }
                if (data36.gpus_per_replica !== void 0 && func0.call(data36, "gpus_per_replica")) {
                  let data39 = data36.gpus_per_replica;
                  if (typeof data39 == "number" && isFinite(data39)) {
                    if (data39 > 1e4 || isNaN(data39)) {
                      const err100 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                    if (data39 <= 0 || isNaN(data39)) {
                      const err101 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  } else {
                    const err102 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                if (data36.replicas !== void 0 && func0.call(data36, "replicas")) {
                  let data40 = data36.replicas;
                  const _errs91 = errors;
                  let valid24 = false;
                  let passing0 = null;
                  const _errs92 = errors;
                  if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                    const err103 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                  if (typeof data40 == "number" && isFinite(data40)) {
                    if (data40 > 1e9 || isNaN(data40)) {
                      const err104 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                    if (data40 < 1 || isNaN(data40)) {
                      const err105 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs92 === errors;
                  if (_valid0) {
                    valid24 = true;
                    passing0 = 0;
                  }
                  const _errs94 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.min === void 0 || !func0.call(data40, "min")) {
                      const err106 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "min" } };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                    if (data40.max === void 0 || !func0.call(data40, "max")) {
                      const err107 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "max" } };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                    for (const key17 of Object.keys(data40)) {
                      if (!(key17 === "min" || key17 === "max")) {
                        const err108 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                        if (vErrors === null) {
                          vErrors = [err108];
                        } else {
                          vErrors.push(err108);
                        }
                        errors++;
                      }
                    }
                    if (data40.min !== void 0 && func0.call(data40, "min")) {
                      let data41 = data40.min;
                      if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                        const err109 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                      }
                      if (typeof data41 == "number" && isFinite(data41)) {
                        if (data41 > 1e9 || isNaN(data41)) {
                          const err110 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          if (vErrors === null) {
                            vErrors = [err110];
                          } else {
                            vErrors.push(err110);
                          }
                          errors++;
                        }
                        if (data41 < 0 || isNaN(data41)) {
                          const err111 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err111];
                          } else {
                            vErrors.push(err111);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data40.max !== void 0 && func0.call(data40, "max")) {
                      let data42 = data40.max;
                      if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                        const err112 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                      if (typeof data42 == "number" && isFinite(data42)) {
                        if (data42 > 1e9 || isNaN(data42)) {
                          const err113 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          if (vErrors === null) {
                            vErrors = [err113];
                          } else {
                            vErrors.push(err113);
                          }
                          errors++;
                        }
                        if (data42 < 1 || isNaN(data42)) {
                          const err114 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err114];
                          } else {
                            vErrors.push(err114);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err115 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                  var _valid0 = _errs94 === errors;
                  if (_valid0 && valid24) {
                    valid24 = false;
                    passing0 = [passing0, 1];
                  } else {
                    if (_valid0) {
                      valid24 = true;
                      passing0 = 1;
                    }
                  }
                  if (!valid24) {
                    const err116 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  } else {
                    errors = _errs91;
                    if (vErrors !== null) {
                      if (_errs91) {
                        vErrors.length = _errs91;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data36.target_utilization !== void 0 && func0.call(data36, "target_utilization")) {
                  let data43 = data36.target_utilization;
                  const _errs102 = errors;
                  let valid26 = false;
                  let passing1 = null;
                  const _errs103 = errors;
                  if (typeof data43 == "number" && isFinite(data43)) {
                    if (data43 > 1 || isNaN(data43)) {
                      const err117 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    if (data43 <= 0 || isNaN(data43)) {
                      const err118 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  } else {
                    const err119 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                  var _valid1 = _errs103 === errors;
                  if (_valid1) {
                    valid26 = true;
                    passing1 = 0;
                  }
                  const _errs105 = errors;
                  if (typeof data43 === "string") {
                    if (func65(data43) > 20) {
                      const err120 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data43)) {
                      const err121 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                  } else {
                    const err122 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                  var _valid1 = _errs105 === errors;
                  if (_valid1 && valid26) {
                    valid26 = false;
                    passing1 = [passing1, 1];
                  } else {
                    if (_valid1) {
                      valid26 = true;
                      passing1 = 1;
                    }
                  }
                  if (!valid26) {
                    const err123 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  } else {
                    errors = _errs102;
                    if (vErrors !== null) {
                      if (_errs102) {
                        vErrors.length = _errs102;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err124 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data26.load !== void 0 && func0.call(data26, "load")) {
              let data44 = data26.load;
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                if (Object.keys(data44).length < 1) {
                  const err125 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                for (const key18 of Object.keys(data44)) {
                  if (!(key18 === "concurrency" || key18 === "request_rate")) {
                    const err126 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                }
                if (data44.concurrency !== void 0 && func0.call(data44, "concurrency")) {
                  let data45 = data44.concurrency;
                  if (typeof data45 == "number" && isFinite(data45)) {
                    if (data45 <= 0 || isNaN(data45)) {
                      const err127 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  } else {
                    const err128 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
                if (data44.request_rate !== void 0 && func0.call(data44, "request_rate")) {
                  let data46 = data44.request_rate;
                  if (typeof data46 == "number" && isFinite(data46)) {
                    if (data46 <= 0 || isNaN(data46)) {
                      const err129 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
              } else {
                const err131 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data26.tags !== void 0 && func0.call(data26, "tags")) {
              let data47 = data26.tags;
              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                if (Object.keys(data47).length > 50) {
                  const err132 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
                for (const key19 of Object.keys(data47)) {
                  const _errs116 = errors;
                  if (typeof key19 === "string") {
                    if (func65(key19) > 400) {
                      const err133 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key19 };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                    if (func65(key19) < 1) {
                      const err134 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key19 };
                      if (vErrors === null) {
                        vErrors = [err134];
                      } else {
                        vErrors.push(err134);
                      }
                      errors++;
                    }
                  }
                  var valid28 = _errs116 === errors;
                  if (!valid28) {
                    const err135 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames", keyword: "propertyNames", params: { propertyName: key19 } };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                }
                for (const key20 of Object.keys(data47)) {
                  let data48 = data47[key20];
                  if (typeof data48 === "string") {
                    if (func65(data48) > 400) {
                      const err136 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  } else {
                    const err137 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                }
              } else {
                const err138 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
          } else {
            const err139 = { instancePath: instancePath + "/deployments/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
      } else {
        const err140 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (!validate72(data.prices, { instancePath: instancePath + "/prices", parentData: data, parentDataProperty: "prices", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      if (!validate74(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.on_inconclusive !== void 0 && func0.call(data, "on_inconclusive")) {
      let data51 = data.on_inconclusive;
      if (!(data51 === "fail" || data51 === "warn")) {
        const err141 = { instancePath: instancePath + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema19.properties.on_inconclusive.enum } };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    }
    if (data.on_missing_baseline !== void 0 && func0.call(data, "on_missing_baseline")) {
      let data52 = data.on_missing_baseline;
      if (!(data52 === "warn" || data52 === "fail" || data52 === "ignore")) {
        const err142 = { instancePath: instancePath + "/on_missing_baseline", schemaPath: "#/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: schema19.properties.on_missing_baseline.enum } };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      if (!validate76(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err143];
    } else {
      vErrors.push(err143);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/policy/policy.schema.json
var policy_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:pareto-gate:policy:1",
  title: "Pareto Gate policy",
  description: "Every rule of the gate, in one reviewed file.",
  type: "object",
  additionalProperties: false,
  required: [
    "version",
    "results"
  ],
  properties: {
    version: {
      const: 1,
      description: "Version of the policy's format.",
      examples: [
        1
      ]
    },
    results: {
      description: "The evidence: files that evaluation and load-test tools wrote.",
      examples: [
        "evals/**/*.json",
        [
          "evals/**/*.json",
          {
            files: "loadtest/*.json",
            hardware: "g5.xlarge",
            gpus: 1
          }
        ]
      ],
      "x-kind": "subject",
      oneOf: [
        {
          $ref: "#/$defs/pattern"
        },
        {
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            oneOf: [
              {
                $ref: "#/$defs/pattern"
              },
              {
                $ref: "#/$defs/entry"
              }
            ]
          }
        }
      ]
    },
    measures: {
      type: "object",
      description: "What the evidence does not say of a measure, and measures of your own.",
      additionalProperties: {
        type: "object",
        description: "Facts about one measure.",
        additionalProperties: false,
        properties: {
          goal: {
            enum: [
              "maximize",
              "minimize"
            ],
            description: "Which way the measure is better.",
            examples: [
              "maximize"
            ]
          },
          range: {
            type: "array",
            description: "Lowest and highest possible value. A value outside is evidence/scale; a range of [0, 1] is printed in percent.",
            items: {
              type: "number"
            },
            minItems: 2,
            maxItems: 2,
            examples: [
              [
                0,
                1
              ]
            ]
          },
          unit: {
            type: "string",
            minLength: 1,
            maxLength: 40,
            description: "Unit, for people.",
            examples: [
              "ms"
            ]
          },
          min_n: {
            type: "integer",
            minimum: 1,
            maximum: 1e9,
            description: "Fewest samples on which an absolute limit may rest.",
            examples: [
              1e3
            ]
          },
          mean_of: {
            type: "object",
            description: "Makes this a weighted mean of other measures: measure \u2192 weight.",
            additionalProperties: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e9
            },
            propertyNames: {
              minLength: 1,
              maxLength: 400
            },
            minProperties: 1,
            maxProperties: 100,
            examples: [
              {
                "mmlu/acc": 2,
                "gsm8k/exact_match,strict-match": 1
              }
            ]
          }
        },
        examples: [
          {
            goal: "maximize",
            range: [
              0,
              1
            ],
            min_n: 1e3
          }
        ]
      },
      propertyNames: {
        minLength: 1,
        maxLength: 400
      },
      maxProperties: 1e3,
      examples: [
        {
          "mmlu/acc": {
            goal: "maximize",
            range: [
              0,
              1
            ],
            min_n: 1e3
          }
        }
      ],
      "x-kind": "rule"
    },
    objectives: {
      $ref: "#/$defs/objectives"
    },
    frontier: {
      type: "object",
      description: "The declared, reviewed frontier: its points here, or in a file of their own. The gate never moves it.",
      additionalProperties: false,
      properties: {
        points: {
          $ref: "#/$defs/points"
        },
        file: {
          type: "string",
          minLength: 1,
          maxLength: 400,
          description: "YAML or JSON file with a `points` list, relative to the repository's root.",
          examples: [
            "frontier.yml"
          ]
        }
      },
      examples: [
        {
          file: "frontier.yml"
        }
      ],
      "x-kind": "rule",
      minProperties: 1,
      maxProperties: 1
    },
    frontiers: {
      type: "object",
      description: "Further families of models, each judged on its own frontier.",
      additionalProperties: {
        type: "object",
        description: "One family.",
        additionalProperties: false,
        properties: {
          deployments: {
            type: "array",
            description: "The deployments of this family.",
            minItems: 1,
            maxItems: 200,
            items: {
              type: "string",
              minLength: 1,
              maxLength: 400,
              description: "A name, or a glob with * and ?.",
              examples: [
                "chat",
                "chat-*"
              ]
            },
            examples: [
              [
                "kiosk-*"
              ]
            ],
            "x-kind": "rule"
          },
          objectives: {
            $ref: "#/$defs/objectives"
          },
          points: {
            $ref: "#/$defs/points"
          },
          file: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "YAML or JSON file with a `points` list.",
            examples: [
              "vision-frontier.yml"
            ]
          }
        },
        required: [
          "deployments",
          "objectives"
        ],
        examples: [
          {
            deployments: [
              "kiosk"
            ],
            objectives: {
              accuracy: {
                measure: "coco/map",
                goal: "maximize"
              }
            },
            points: [
              {
                model: "detector-s",
                accuracy: 0.371
              }
            ]
          }
        ]
      },
      propertyNames: {
        minLength: 1,
        maxLength: 400
      },
      maxProperties: 100,
      examples: [
        {
          vision: {
            deployments: [
              "kiosk"
            ],
            objectives: {
              accuracy: {
                measure: "coco/map",
                goal: "maximize"
              }
            },
            points: [
              {
                model: "detector-s",
                accuracy: 0.371
              }
            ]
          }
        }
      ],
      "x-kind": "rule"
    },
    budgets: {
      type: "array",
      description: "Limits on measures.",
      items: {
        type: "object",
        description: "A limit on one measure. Its identity is measure + selectors + across; a second one is an error.",
        additionalProperties: false,
        properties: {
          measure: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "The measure, or a glob: each match alone, and the worst is reported. A leading * needs quotes.",
            examples: [
              "monthly_cost_usd",
              "mmlu_*/acc"
            ]
          },
          max: {
            type: "number",
            description: "Upper limit in the measure's unit. The limit itself passes.",
            examples: [
              0.3
            ]
          },
          min: {
            type: "number",
            description: "Lower limit in the measure's unit. The limit itself passes.",
            examples: [
              0.65
            ]
          },
          warn_at: {
            description: "With max: where warning begins, in the measure's unit or in percent of the limit.",
            examples: [
              "80%",
              4800
            ],
            oneOf: [
              {
                type: "number",
                minimum: 0
              },
              {
                type: "string",
                pattern: "^[0-9]+(\\.[0-9]+)?%$",
                maxLength: 20
              }
            ]
          },
          warn_below: {
            description: "With min: below what warning begins, in the measure's unit or in percent of the limit.",
            examples: [
              0.66,
              "101%"
            ],
            oneOf: [
              {
                type: "number",
                minimum: 0
              },
              {
                type: "string",
                pattern: "^[0-9]+(\\.[0-9]+)?%$",
                maxLength: 20
              }
            ]
          },
          across: {
            const: "all",
            description: "Limit the sum over all selected deployments, not each of them.",
            examples: [
              "all"
            ]
          },
          deployments: {
            type: "array",
            description: "Only these deployments.",
            minItems: 1,
            maxItems: 200,
            items: {
              type: "string",
              minLength: 1,
              maxLength: 400,
              description: "A name, or a glob with * and ?.",
              examples: [
                "chat",
                "chat-*"
              ]
            },
            examples: [
              [
                "chat",
                "search-*"
              ]
            ],
            "x-kind": "rule"
          },
          models: {
            type: "array",
            description: "Only deployments of these models.",
            minItems: 1,
            maxItems: 200,
            items: {
              type: "string",
              minLength: 1,
              maxLength: 400,
              description: "A name, or a glob with * and ?.",
              examples: [
                "chat",
                "chat-*"
              ]
            },
            examples: [
              [
                "llama-*"
              ]
            ],
            "x-kind": "rule"
          },
          tiers: {
            type: "array",
            description: "Only deployments of these tiers.",
            minItems: 1,
            maxItems: 200,
            items: {
              type: "string",
              minLength: 1,
              maxLength: 400,
              description: "A name, or a glob with * and ?.",
              examples: [
                "chat",
                "chat-*"
              ]
            },
            examples: [
              [
                "realtime"
              ]
            ],
            "x-kind": "rule"
          }
        },
        required: [
          "measure"
        ],
        examples: [
          {
            measure: "inference_cost_per_1k_usd",
            max: 0.3,
            warn_at: "80%"
          }
        ],
        "x-kind": "rule"
      },
      maxItems: 500,
      examples: [
        [
          {
            measure: "monthly_cost_usd",
            max: 6e3
          }
        ]
      ],
      "x-kind": "rule"
    },
    models: {
      type: "object",
      description: "The models by the names that the policy uses.",
      additionalProperties: {
        type: "object",
        description: "One model.",
        additionalProperties: false,
        properties: {
          aliases: {
            type: "array",
            description: "Strings under which evidence knows the model. Matched exactly.",
            items: {
              type: "string",
              minLength: 1,
              maxLength: 1e3,
              description: "A model string of the evidence.",
              examples: [
                "meta-llama/Llama-3.1-8B-Instruct"
              ]
            },
            maxItems: 200,
            uniqueItems: true,
            examples: [
              [
                "meta-llama/Llama-3.1-8B-Instruct"
              ]
            ],
            "x-kind": "assumption"
          }
        },
        examples: [
          {
            aliases: [
              "meta-llama/Llama-3.1-8B-Instruct"
            ]
          }
        ]
      },
      propertyNames: {
        minLength: 1,
        maxLength: 400
      },
      maxProperties: 1e3,
      examples: [
        {
          "llama-3.1-8b": {
            aliases: [
              "meta-llama/Llama-3.1-8B-Instruct"
            ]
          }
        }
      ]
    },
    deployments: {
      type: "object",
      description: "What is deployed. Without deployments every measured model is judged under its own name.",
      additionalProperties: {
        type: "object",
        description: "An endpoint that serves one model: the subject of judgement.",
        additionalProperties: false,
        properties: {
          model: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "The model it serves: a name of `models`, or the string of the evidence. May be left out where the evidence leaves one choice.",
            examples: [
              "llama-3.1-8b-w8a8"
            ],
            "x-kind": "subject"
          },
          tier: {
            type: "string",
            minLength: 1,
            maxLength: 60,
            description: "Class of deployment, for budgets' `tiers`.",
            examples: [
              "realtime"
            ],
            "x-kind": "assumption"
          },
          endpoint: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "Where it is served, for people.",
            examples: [
              "/v1/chat"
            ],
            "x-kind": "subject"
          },
          workload: {
            type: "object",
            description: "The traffic it has. Costs at a workload need it.",
            additionalProperties: false,
            properties: {
              requests_per_month: {
                type: "number",
                description: "Requests in 730 hours.",
                examples: [
                  12e6
                ],
                exclusiveMinimum: 0,
                maximum: 1e15
              },
              peak_rps: {
                type: "number",
                description: "Requests a second at the peak.",
                examples: [
                  18
                ],
                exclusiveMinimum: 0,
                maximum: 1e9
              },
              input_tokens: {
                type: "number",
                description: "Mean input tokens of a request.",
                examples: [
                  900
                ],
                minimum: 0,
                maximum: 1e9
              },
              output_tokens: {
                type: "number",
                description: "Mean output tokens of a request.",
                examples: [
                  220
                ],
                minimum: 0,
                maximum: 1e9
              },
              production_per_eval: {
                type: "number",
                description: "Production tokens for each token of the evaluation. Default 1.",
                examples: [
                  1.5
                ],
                exclusiveMinimum: 0,
                maximum: 1e6
              }
            },
            examples: [
              {
                requests_per_month: 12e6,
                peak_rps: 18,
                input_tokens: 900,
                output_tokens: 220
              }
            ],
            "x-kind": "assumption"
          },
          serving: {
            type: "object",
            description: "What it runs on. Self-hosted models are costed by it.",
            additionalProperties: false,
            properties: {
              instance: {
                type: "string",
                minLength: 1,
                maxLength: 100,
                description: "Instance type: one of `prices.instances` or of the bundled catalogue.",
                examples: [
                  "g5.xlarge"
                ]
              },
              region: {
                type: "string",
                minLength: 1,
                maxLength: 60,
                description: "Region, where the catalogue knows several prices of the type.",
                examples: [
                  "us-east-1"
                ]
              },
              gpus_per_replica: {
                type: "number",
                description: "GPUs of one replica. Default 1.",
                examples: [
                  1
                ],
                exclusiveMinimum: 0,
                maximum: 1e4
              },
              replicas: {
                description: "How many replicas run: a fixed number, or the autoscaler's bounds.",
                examples: [
                  {
                    min: 2,
                    max: 15
                  },
                  3
                ],
                oneOf: [
                  {
                    type: "integer",
                    description: "Fixed number of replicas.",
                    examples: [
                      3
                    ],
                    maximum: 1e9,
                    minimum: 1
                  },
                  {
                    type: "object",
                    description: "The autoscaler's bounds.",
                    additionalProperties: false,
                    properties: {
                      min: {
                        type: "integer",
                        description: "Fewest replicas.",
                        examples: [
                          2
                        ],
                        maximum: 1e9,
                        minimum: 0
                      },
                      max: {
                        type: "integer",
                        description: "Most replicas.",
                        examples: [
                          15
                        ],
                        maximum: 1e9,
                        minimum: 1
                      }
                    },
                    required: [
                      "min",
                      "max"
                    ],
                    examples: [
                      {
                        min: 2,
                        max: 15
                      }
                    ]
                  }
                ]
              },
              target_utilization: {
                description: "Share of the measured throughput at which a replica is run. Default 100%.",
                examples: [
                  "70%",
                  0.7
                ],
                oneOf: [
                  {
                    type: "number",
                    exclusiveMinimum: 0,
                    maximum: 1
                  },
                  {
                    type: "string",
                    pattern: "^[0-9]+(\\.[0-9]+)?%$",
                    maxLength: 20
                  }
                ]
              }
            },
            examples: [
              {
                instance: "g5.xlarge",
                gpus_per_replica: 1,
                replicas: {
                  min: 2,
                  max: 15
                },
                target_utilization: "70%"
              }
            ],
            "x-kind": "subject"
          },
          load: {
            type: "object",
            description: "The measured load at which it is costed, where its latency budgets do not choose one.",
            additionalProperties: false,
            properties: {
              concurrency: {
                type: "number",
                description: "Concurrent requests.",
                examples: [
                  8
                ],
                exclusiveMinimum: 0
              },
              request_rate: {
                type: "number",
                description: "Requests a second that were sent.",
                examples: [
                  4
                ],
                exclusiveMinimum: 0
              }
            },
            examples: [
              {
                concurrency: 8
              }
            ],
            "x-kind": "assumption",
            minProperties: 1
          },
          tags: {
            type: "object",
            description: "Labels for attribution.",
            additionalProperties: {
              type: "string",
              maxLength: 400
            },
            propertyNames: {
              minLength: 1,
              maxLength: 400
            },
            maxProperties: 50,
            examples: [
              {
                model_id: "llama-3.1-8b-w8a8",
                endpoint: "/v1/chat"
              }
            ],
            "x-kind": "subject"
          }
        },
        examples: [
          {
            model: "llama-3.1-8b-w8a8",
            workload: {
              requests_per_month: 12e6
            }
          }
        ]
      },
      propertyNames: {
        minLength: 1,
        maxLength: 400
      },
      maxProperties: 1e3,
      examples: [
        {
          chat: {
            model: "llama-3.1-8b-w8a8"
          }
        }
      ]
    },
    prices: {
      type: "object",
      description: "Prices that count before the bundled catalogues. USD only.",
      additionalProperties: false,
      properties: {
        as_of: {
          type: "string",
          minLength: 1,
          maxLength: 10,
          description: "Day of all prices here that state none of their own; also the day at which the bundled token prices are taken.",
          examples: [
            "2026-11-01"
          ],
          pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        instances: {
          type: "object",
          description: "Prices of instances by type.",
          additionalProperties: {
            type: "object",
            description: "One instance type.",
            additionalProperties: false,
            properties: {
              usd_per_hour: {
                type: "number",
                description: "On-demand price of one instance-hour.",
                examples: [
                  1.006
                ],
                minimum: 0,
                maximum: 1e9
              },
              gpus: {
                type: "number",
                description: "GPUs of one instance, where the catalogue does not know the type.",
                examples: [
                  8
                ],
                exclusiveMinimum: 0,
                maximum: 1e4
              },
              as_of: {
                type: "string",
                minLength: 1,
                maxLength: 10,
                description: "Day of this price.",
                examples: [
                  "2026-11-01"
                ],
                pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
              }
            },
            required: [
              "usd_per_hour"
            ],
            examples: [
              {
                usd_per_hour: 1.006
              }
            ]
          },
          propertyNames: {
            minLength: 1,
            maxLength: 400
          },
          maxProperties: 1e3,
          examples: [
            {
              "g5.xlarge": {
                usd_per_hour: 1.006
              }
            }
          ]
        },
        tokens: {
          type: "object",
          description: "Prices of tokens by model (a name of `models`, or the string of the evidence).",
          additionalProperties: {
            type: "object",
            description: "One model.",
            additionalProperties: false,
            properties: {
              input_per_1m_usd: {
                type: "number",
                description: "USD for 1,000,000 input tokens.",
                examples: [
                  0.4
                ],
                minimum: 0,
                maximum: 1e9
              },
              output_per_1m_usd: {
                type: "number",
                description: "USD for 1,000,000 output tokens.",
                examples: [
                  1.6
                ],
                minimum: 0,
                maximum: 1e9
              },
              cache_read_per_1m_usd: {
                type: "number",
                description: "USD for 1,000,000 input tokens read from the provider's cache. Default: the input price.",
                examples: [
                  0.1
                ],
                minimum: 0,
                maximum: 1e9
              },
              cache_write_per_1m_usd: {
                type: "number",
                description: "USD for 1,000,000 input tokens written to the provider's cache. Default: the input price.",
                examples: [
                  0.5
                ],
                minimum: 0,
                maximum: 1e9
              },
              as_of: {
                type: "string",
                minLength: 1,
                maxLength: 10,
                description: "Day of this price.",
                examples: [
                  "2026-11-01"
                ],
                pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
              }
            },
            required: [
              "input_per_1m_usd",
              "output_per_1m_usd"
            ],
            examples: [
              {
                input_per_1m_usd: 0.4,
                output_per_1m_usd: 1.6
              }
            ]
          },
          propertyNames: {
            minLength: 1,
            maxLength: 400
          },
          maxProperties: 1e3,
          examples: [
            {
              "my-finetune": {
                input_per_1m_usd: 0.4,
                output_per_1m_usd: 1.6
              }
            }
          ]
        }
      },
      examples: [
        {
          as_of: "2026-11-01",
          instances: {
            "g5.xlarge": {
              usd_per_hour: 1.006
            }
          }
        }
      ],
      "x-kind": "assumption"
    },
    severity: {
      type: "object",
      description: "Replaces a rule's default: fail, warn or off.",
      additionalProperties: false,
      properties: {
        "frontier/dominated": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of frontier/dominated; `pareto-gate explain frontier/dominated` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "frontier/declared-dominated": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of frontier/declared-dominated; `pareto-gate explain frontier/declared-dominated` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "frontier/no-floor": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of frontier/no-floor; `pareto-gate explain frontier/no-floor` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "budget/max": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of budget/max; `pareto-gate explain budget/max` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "budget/min": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of budget/min; `pareto-gate explain budget/min` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "budget/near": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of budget/near; `pareto-gate explain budget/near` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "cost/capacity": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of cost/capacity; `pareto-gate explain cost/capacity` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "cost/unknown-price": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of cost/unknown-price; `pareto-gate explain cost/unknown-price` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "cost/stale-price": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of cost/stale-price; `pareto-gate explain cost/stale-price` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "cost/assumed-hardware": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of cost/assumed-hardware; `pareto-gate explain cost/assumed-hardware` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "evidence/missing": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of evidence/missing; `pareto-gate explain evidence/missing` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "evidence/conflict": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of evidence/conflict; `pareto-gate explain evidence/conflict` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "evidence/ambiguous": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of evidence/ambiguous; `pareto-gate explain evidence/ambiguous` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "evidence/scale": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of evidence/scale; `pareto-gate explain evidence/scale` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "evidence/not-comparable": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of evidence/not-comparable; `pareto-gate explain evidence/not-comparable` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "evidence/unreadable": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of evidence/unreadable; `pareto-gate explain evidence/unreadable` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "policy/dead-rule": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of policy/dead-rule; `pareto-gate explain policy/dead-rule` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "waiver/expired": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of waiver/expired; `pareto-gate explain waiver/expired` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "waiver/unused": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of waiver/unused; `pareto-gate explain waiver/unused` says what it checks.",
          examples: [
            "warn"
          ]
        },
        "baseline/missing": {
          enum: [
            "fail",
            "warn",
            "off"
          ],
          description: "Severity of baseline/missing; `pareto-gate explain baseline/missing` says what it checks.",
          examples: [
            "warn"
          ]
        }
      },
      examples: [
        {
          "frontier/dominated": "warn"
        }
      ],
      "x-kind": "rule"
    },
    on_inconclusive: {
      enum: [
        "fail",
        "warn"
      ],
      description: "Whether an inconclusive verdict blocks (fail, the default) or not (warn). The verdict stays inconclusive.",
      examples: [
        "fail"
      ],
      "x-kind": "rule"
    },
    on_missing_baseline: {
      enum: [
        "warn",
        "fail",
        "ignore"
      ],
      description: "What is said where there is nothing to compare with. Default warn.",
      examples: [
        "warn"
      ],
      "x-kind": "rule"
    },
    waivers: {
      type: "array",
      description: "Reviewed exceptions. One turns a failure into a warning until its end date, and only up to its cap.",
      maxItems: 500,
      "x-kind": "rule",
      examples: [
        [
          {
            rule: "budget/max",
            deployment: "chat",
            measure: "monthly_cost_usd",
            cap: 6500,
            reason: "launch week",
            owner: "ml-platform",
            until: "2026-12-15"
          }
        ]
      ],
      items: {
        type: "object",
        description: "One exception.",
        additionalProperties: false,
        properties: {
          rule: {
            enum: [
              "frontier/dominated",
              "frontier/declared-dominated",
              "frontier/no-floor",
              "budget/max",
              "budget/min",
              "budget/near",
              "cost/capacity",
              "cost/unknown-price",
              "cost/stale-price",
              "cost/assumed-hardware",
              "evidence/missing",
              "evidence/conflict",
              "evidence/ambiguous",
              "evidence/scale",
              "evidence/not-comparable",
              "evidence/unreadable",
              "policy/dead-rule",
              "waiver/expired",
              "waiver/unused",
              "baseline/missing"
            ],
            description: "The rule that is waived.",
            examples: [
              "budget/max"
            ]
          },
          deployment: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "For this deployment.",
            examples: [
              "chat"
            ]
          },
          model: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "For deployments of this model.",
            examples: [
              "llama-3.1-8b-w8a8"
            ]
          },
          tier: {
            type: "string",
            minLength: 1,
            maxLength: 60,
            description: "For deployments of this tier.",
            examples: [
              "edge"
            ]
          },
          measure: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "For this measure. Budget rules need it.",
            examples: [
              "monthly_cost_usd"
            ]
          },
          cap: {
            type: "number",
            description: "No credit beyond this value. Budget rules need it.",
            examples: [
              6500
            ]
          },
          reason: {
            type: "string",
            minLength: 1,
            maxLength: 1e3,
            description: "Why it is right to make an exception.",
            examples: [
              "launch week"
            ]
          },
          owner: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "Who answers for it.",
            examples: [
              "ml-platform"
            ]
          },
          until: {
            type: "string",
            minLength: 1,
            maxLength: 10,
            description: "Last day, UTC; at most 180 days ahead.",
            examples: [
              "2026-11-01"
            ],
            pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          }
        },
        required: [
          "rule",
          "reason",
          "owner",
          "until"
        ],
        examples: [
          {
            rule: "budget/max",
            deployment: "chat",
            measure: "monthly_cost_usd",
            cap: 6500,
            reason: "launch week",
            owner: "ml-platform",
            until: "2026-12-15"
          }
        ]
      }
    }
  },
  $defs: {
    pattern: {
      type: "string",
      minLength: 1,
      maxLength: 400,
      description: "Glob of evidence files, relative to the repository's root.",
      examples: [
        "evals/**/*.json"
      ]
    },
    entry: {
      type: "object",
      description: "Files, and what they do not say of themselves. An entry adds what a file does not say; a contradiction is evidence/conflict.",
      additionalProperties: false,
      properties: {
        files: {
          type: "string",
          minLength: 1,
          maxLength: 400,
          description: "Glob relative to the repository's root. `{model}` makes that path segment the model's name.",
          examples: [
            "evals/**/*.json",
            "loadtest/{model}/*.json"
          ]
        },
        format: {
          enum: [
            "inspect-ai",
            "lm-eval",
            "promptfoo",
            "vllm-bench",
            "metrics-json",
            "table"
          ],
          description: "Reader to use, where the content alone does not say enough. Usually left out: files are recognised by content.",
          examples: [
            "table"
          ]
        },
        model: {
          type: "string",
          minLength: 1,
          maxLength: 400,
          description: "The model that these files speak of, where they do not name it.",
          examples: [
            "llama-3.1-8b-w8a8"
          ]
        },
        task: {
          type: "string",
          minLength: 1,
          maxLength: 200,
          description: "Prefix of the measures of a tool without task names: `<task>/<metric>`.",
          examples: [
            "support-intents"
          ]
        },
        deployment: {
          type: "string",
          minLength: 1,
          maxLength: 400,
          description: "The deployment that these files measured; no other one uses them.",
          examples: [
            "chat"
          ]
        },
        hardware: {
          type: "string",
          minLength: 1,
          maxLength: 100,
          description: "Instance type on which a load test ran.",
          examples: [
            "g5.xlarge"
          ]
        },
        gpus: {
          type: "number",
          description: "GPUs that one replica had in the load test.",
          examples: [
            1
          ],
          exclusiveMinimum: 0,
          maximum: 1e4
        },
        where: {
          type: "object",
          description: "Keep only readings measured at these settings.",
          additionalProperties: {
            oneOf: [
              {
                type: "number"
              },
              {
                type: "string",
                maxLength: 200
              }
            ]
          },
          propertyNames: {
            minLength: 1,
            maxLength: 400
          },
          maxProperties: 20,
          examples: [
            {
              concurrency: 8
            }
          ]
        },
        columns: {
          type: "object",
          description: "Which column of a table (or key of a metrics file) plays which role: id, model, n, stderr.",
          additionalProperties: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "Column or key.",
            examples: [
              "agent"
            ]
          },
          propertyNames: {
            minLength: 1,
            maxLength: 400
          },
          maxProperties: 20,
          examples: [
            {
              model: "agent",
              n: "samples"
            }
          ]
        },
        measures: {
          type: "object",
          description: "Measure name \u2192 column or key. Given, nothing else of the file is a measure.",
          additionalProperties: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "Column or key.",
            examples: [
              "total_cost"
            ]
          },
          propertyNames: {
            minLength: 1,
            maxLength: 400
          },
          maxProperties: 1e3,
          examples: [
            {
              accuracy: "acc",
              inference_cost_per_1k_usd: "cost_per_1k"
            }
          ]
        },
        repeats: {
          enum: [
            "mean",
            "median"
          ],
          description: "The files are repeats of one experiment: how several values of one measure become one. Without it they are evidence/conflict.",
          examples: [
            "mean"
          ]
        }
      },
      required: [
        "files"
      ],
      examples: [
        {
          files: "loadtest/{model}/*.json",
          hardware: "g5.xlarge",
          gpus: 1
        }
      ]
    },
    objectives: {
      type: "object",
      description: "The axes of the frontier, by a name of your own. One cost and one accuracy is usual; any number works.",
      additionalProperties: {
        type: "object",
        description: "One axis: a measure with a goal.",
        additionalProperties: false,
        properties: {
          measure: {
            type: "string",
            minLength: 1,
            maxLength: 400,
            description: "The measure on this axis.",
            examples: [
              "mmlu/acc",
              "inference_cost_per_1k_usd"
            ]
          },
          goal: {
            enum: [
              "maximize",
              "minimize"
            ],
            description: "Which way the measure is better.",
            examples: [
              "maximize"
            ]
          },
          tolerance: {
            description: "By how much a frontier point must be better before it counts: in the measure's unit, or in percent of the point's value. Default: 0.005 of the range for a ratio, else 2%. 0 must be written.",
            examples: [
              5e-3,
              "2%"
            ],
            oneOf: [
              {
                type: "number",
                minimum: 0
              },
              {
                type: "string",
                pattern: "^[0-9]+(\\.[0-9]+)?%$",
                maxLength: 20
              }
            ]
          }
        },
        required: [
          "measure",
          "goal"
        ],
        examples: [
          {
            measure: "mmlu/acc",
            goal: "maximize",
            tolerance: 5e-3
          }
        ]
      },
      propertyNames: {
        minLength: 1,
        maxLength: 60,
        pattern: "^[A-Za-z][A-Za-z0-9_-]*$",
        not: {
          enum: [
            "model",
            "n",
            "stderr",
            "as_of",
            "source",
            "basis"
          ]
        }
      },
      minProperties: 1,
      maxProperties: 12,
      examples: [
        {
          accuracy: {
            measure: "mmlu/acc",
            goal: "maximize"
          },
          cost: {
            measure: "inference_cost_per_1k_usd",
            goal: "minimize"
          }
        }
      ],
      "x-kind": "rule"
    },
    point: {
      type: "object",
      description: "A point of the declared frontier: a model and its value on every objective, and where the numbers come from.",
      required: [
        "model"
      ],
      properties: {
        model: {
          type: "string",
          minLength: 1,
          maxLength: 400,
          description: "The model at this point.",
          examples: [
            "llama-3.1-8b-w8a8"
          ]
        },
        n: {
          type: "integer",
          minimum: 1,
          maximum: 1e9,
          description: "Samples behind the accuracy.",
          examples: [
            14042
          ]
        },
        stderr: {
          type: "number",
          description: "Standard error of the accuracy, in its unit.",
          examples: [
            39e-4
          ],
          minimum: 0
        },
        as_of: {
          type: "string",
          minLength: 1,
          maxLength: 10,
          description: "Day on which it was measured. A point older than 180 days is said beside every finding it decides.",
          examples: [
            "2026-11-01"
          ],
          pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        source: {
          type: "string",
          minLength: 1,
          maxLength: 400,
          description: "Where the numbers come from.",
          examples: [
            "evals/llama-8b.json"
          ]
        },
        basis: {
          enum: [
            "measured",
            "tokens",
            "replica_hours",
            "declared"
          ],
          description: "How its cost came to be. Given, only a cost of the same basis is compared with it.",
          examples: [
            "replica_hours"
          ]
        }
      },
      additionalProperties: {
        type: "number",
        description: "Value on the objective of this name, in the measure's unit."
      },
      propertyNames: {
        minLength: 1,
        maxLength: 60
      },
      maxProperties: 18,
      examples: [
        {
          model: "llama-3.1-8b-w8a8",
          accuracy: 0.679,
          cost: 0.094,
          n: 14042,
          as_of: "2026-10-30"
        }
      ]
    },
    points: {
      type: "array",
      description: "The non-dominated set as reviewed. `pareto-gate frontier --write` fills it from what is measured.",
      items: {
        $ref: "#/$defs/point"
      },
      maxItems: 1e3,
      examples: [
        [
          {
            model: "llama-3.1-8b-w8a8",
            accuracy: 0.679,
            cost: 0.094
          }
        ]
      ],
      "x-kind": "rule"
    }
  }
};

// src/policy/schema.ts
var SCHEMA = policy_schema_default;
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
var LIMITS = ["type", "allowedValues", "allowedValue", "limit", "pattern"];
function problemOf(file, violation, keys) {
  const base = pathOf(violation.instancePath, file.value);
  const { params, keyword } = violation;
  const extra = keyword === "additionalProperties" ? String(params.additionalProperty) : violation.propertyName;
  const path = extra === void 0 ? base : [...base, extra];
  const named = keyword === "additionalProperties" || extra === void 0 ? base : path;
  const limit = LIMITS.map((name) => params[name]).find((one) => one !== void 0);
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
  const stand = validate({ version: 1, results: "none", frontier: value }) ? [] : validate.errors ?? [];
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
  const violations = validate(file.value) ? [] : validate.errors ?? [];
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
  judgedOn,
  InvalidPolicy,
  MAX_POLICY_BYTES,
  parsePolicy,
  loadPolicy,
  openPolicy,
  complete
};

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
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:pareto-gate:policy:1", "type": "object", "additionalProperties": false, "required": ["version", "results"], "properties": { "version": { "const": 1 }, "results": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "type": "array", "minItems": 1, "maxItems": 200, "items": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "$ref": "#/$defs/entry" }] } }] }, "measures": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "goal": { "enum": ["maximize", "minimize"] }, "range": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "unit": { "type": "string", "minLength": 1, "maxLength": 40 }, "min_n": { "type": "integer", "minimum": 1, "maximum": 1e9 }, "mean_of": { "type": "object", "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "minProperties": 1, "maxProperties": 100 } } }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "objectives": { "$ref": "#/$defs/objectives" }, "frontier": { "type": "object", "additionalProperties": false, "properties": { "points": { "$ref": "#/$defs/points" }, "file": { "type": "string", "minLength": 1, "maxLength": 400 } }, "minProperties": 1, "maxProperties": 1 }, "frontiers": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "deployments": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "objectives": { "$ref": "#/$defs/objectives" }, "points": { "$ref": "#/$defs/points" }, "file": { "type": "string", "minLength": 1, "maxLength": 400 } }, "required": ["deployments", "objectives"] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 100 }, "budgets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "max": { "type": "number" }, "min": { "type": "number" }, "warn_at": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] }, "warn_below": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] }, "across": { "const": "all" }, "deployments": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "models": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } }, "tiers": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 400 } } }, "required": ["measure"] }, "maxItems": 500 }, "models": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 200, "uniqueItems": true } } }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "deployments": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "tier": { "type": "string", "minLength": 1, "maxLength": 60 }, "endpoint": { "type": "string", "minLength": 1, "maxLength": 400 }, "workload": { "type": "object", "additionalProperties": false, "properties": { "requests_per_month": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e15 }, "peak_rps": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 }, "input_tokens": { "type": "number", "minimum": 0, "maximum": 1e9 }, "output_tokens": { "type": "number", "minimum": 0, "maximum": 1e9 }, "production_per_eval": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e6 } } }, "serving": { "type": "object", "additionalProperties": false, "properties": { "instance": { "type": "string", "minLength": 1, "maxLength": 100 }, "region": { "type": "string", "minLength": 1, "maxLength": 60 }, "gpus_per_replica": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "replicas": { "oneOf": [{ "type": "integer", "maximum": 1e9, "minimum": 1 }, { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "maximum": 1e9, "minimum": 0 }, "max": { "type": "integer", "maximum": 1e9, "minimum": 1 } }, "required": ["min", "max"] }] }, "target_utilization": { "oneOf": [{ "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] } } }, "load": { "type": "object", "additionalProperties": false, "properties": { "concurrency": { "type": "number", "exclusiveMinimum": 0 }, "request_rate": { "type": "number", "exclusiveMinimum": 0 } }, "minProperties": 1 }, "tags": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 50 } } }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "prices": { "type": "object", "additionalProperties": false, "properties": { "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "instances": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "usd_per_hour": { "type": "number", "minimum": 0, "maximum": 1e9 }, "gpus": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["usd_per_hour"] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "tokens": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "input_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "output_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "cache_read_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "cache_write_per_1m_usd": { "type": "number", "minimum": 0, "maximum": 1e9 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["input_per_1m_usd", "output_per_1m_usd"] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 } } }, "severity": { "type": "object", "additionalProperties": false, "properties": { "frontier/dominated": { "enum": ["fail", "warn", "off"] }, "frontier/declared-dominated": { "enum": ["fail", "warn", "off"] }, "frontier/no-floor": { "enum": ["fail", "warn", "off"] }, "budget/max": { "enum": ["fail", "warn", "off"] }, "budget/min": { "enum": ["fail", "warn", "off"] }, "budget/near": { "enum": ["fail", "warn", "off"] }, "cost/capacity": { "enum": ["fail", "warn", "off"] }, "cost/unknown-price": { "enum": ["fail", "warn", "off"] }, "cost/stale-price": { "enum": ["fail", "warn", "off"] }, "cost/assumed-hardware": { "enum": ["fail", "warn", "off"] }, "evidence/missing": { "enum": ["fail", "warn", "off"] }, "evidence/conflict": { "enum": ["fail", "warn", "off"] }, "evidence/ambiguous": { "enum": ["fail", "warn", "off"] }, "evidence/scale": { "enum": ["fail", "warn", "off"] }, "evidence/not-comparable": { "enum": ["fail", "warn", "off"] }, "evidence/unreadable": { "enum": ["fail", "warn", "off"] }, "policy/dead-rule": { "enum": ["fail", "warn", "off"] }, "waiver/expired": { "enum": ["fail", "warn", "off"] }, "waiver/unused": { "enum": ["fail", "warn", "off"] }, "baseline/missing": { "enum": ["fail", "warn", "off"] } } }, "on_inconclusive": { "enum": ["fail", "warn"] }, "on_missing_baseline": { "enum": ["warn", "fail", "ignore"] }, "waivers": { "type": "array", "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "properties": { "rule": { "enum": ["frontier/dominated", "frontier/declared-dominated", "frontier/no-floor", "budget/max", "budget/min", "budget/near", "cost/capacity", "cost/unknown-price", "cost/stale-price", "cost/assumed-hardware", "evidence/missing", "evidence/conflict", "evidence/ambiguous", "evidence/scale", "evidence/not-comparable", "evidence/unreadable", "policy/dead-rule", "waiver/expired", "waiver/unused", "baseline/missing"] }, "deployment": { "type": "string", "minLength": 1, "maxLength": 400 }, "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "tier": { "type": "string", "minLength": 1, "maxLength": 60 }, "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "cap": { "type": "number" }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "owner": { "type": "string", "minLength": 1, "maxLength": 200 }, "until": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["rule", "reason", "owner", "until"] } } }, "$defs": { "pattern": { "type": "string", "minLength": 1, "maxLength": 400 }, "entry": { "type": "object", "additionalProperties": false, "properties": { "files": { "type": "string", "minLength": 1, "maxLength": 400 }, "format": { "enum": ["inspect-ai", "lm-eval", "promptfoo", "vllm-bench", "metrics-json", "table"] }, "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "task": { "type": "string", "minLength": 1, "maxLength": 200 }, "deployment": { "type": "string", "minLength": 1, "maxLength": 400 }, "hardware": { "type": "string", "minLength": 1, "maxLength": 100 }, "gpus": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "where": { "type": "object", "additionalProperties": { "oneOf": [{ "type": "number" }, { "type": "string", "maxLength": 200 }] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "columns": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "measures": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "repeats": { "enum": ["mean", "median"] } }, "required": ["files"] }, "objectives": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "goal": { "enum": ["maximize", "minimize"] }, "tolerance": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] } }, "required": ["measure", "goal"] }, "propertyNames": { "minLength": 1, "maxLength": 60, "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "not": { "enum": ["model", "n", "stderr", "as_of", "source", "basis"] } }, "minProperties": 1, "maxProperties": 12 }, "point": { "type": "object", "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "n": { "type": "integer", "minimum": 1, "maximum": 1e9 }, "stderr": { "type": "number", "minimum": 0 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "source": { "type": "string", "minLength": 1, "maxLength": 400 }, "basis": { "enum": ["measured", "tokens", "replica_hours", "declared"] } }, "additionalProperties": { "type": "number" }, "propertyNames": { "minLength": 1, "maxLength": 60 }, "maxProperties": 18 }, "points": { "type": "array", "items": { "$ref": "#/$defs/point" }, "maxItems": 1e3 } } };
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "files": { "type": "string", "minLength": 1, "maxLength": 400 }, "format": { "enum": ["inspect-ai", "lm-eval", "promptfoo", "vllm-bench", "metrics-json", "table"] }, "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "task": { "type": "string", "minLength": 1, "maxLength": 200 }, "deployment": { "type": "string", "minLength": 1, "maxLength": 400 }, "hardware": { "type": "string", "minLength": 1, "maxLength": 100 }, "gpus": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e4 }, "where": { "type": "object", "additionalProperties": { "oneOf": [{ "type": "number" }, { "type": "string", "maxLength": 200 }] }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "columns": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 20 }, "measures": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 }, "propertyNames": { "minLength": 1, "maxLength": 400 }, "maxProperties": 1e3 }, "repeats": { "enum": ["mean", "median"] } }, "required": ["files"] };
var schema35 = { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "measure": { "type": "string", "minLength": 1, "maxLength": 400 }, "goal": { "enum": ["maximize", "minimize"] }, "tolerance": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "maxLength": 20 }] } }, "required": ["measure", "goal"] }, "propertyNames": { "minLength": 1, "maxLength": 60, "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "not": { "enum": ["model", "n", "stderr", "as_of", "source", "basis"] } }, "minProperties": 1, "maxProperties": 12 };
var func0 = Object.prototype.hasOwnProperty;
var func65 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
var pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema37 = { "type": "object", "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 400 }, "n": { "type": "integer", "minimum": 1, "maximum": 1e9 }, "stderr": { "type": "number", "minimum": 0 }, "as_of": { "type": "string", "minLength": 1, "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "source": { "type": "string", "minLength": 1, "maxLength": 400 }, "basis": { "enum": ["measured", "tokens", "replica_hours", "declared"] } }, "additionalProperties": { "type": "number" }, "propertyNames": { "minLength": 1, "maxLength": 60 }, "maxProperties": 18 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
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
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 18) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/point/maxProperties", keyword: "maxProperties", params: { limit: 18 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.model === void 0 || !func0.call(data0, "model")) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/point/required", keyword: "required", params: { missingProperty: "model" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 of Object.keys(data0)) {
          const _errs4 = errors;
          if (typeof key0 === "string") {
            if (func65(key0) > 60) {
              const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/point/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func65(key0) < 1) {
              const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/point/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var valid3 = _errs4 === errors;
          if (!valid3) {
            const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/point/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "model" || key1 === "n" || key1 === "stderr" || key1 === "as_of" || key1 === "source" || key1 === "basis")) {
            let data1 = data0[key1];
            if (!(typeof data1 == "number" && isFinite(data1))) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/point/additionalProperties/type", keyword: "type", params: { type: "number" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data0.model !== void 0 && func0.call(data0, "model")) {
          let data2 = data0.model;
          if (typeof data2 === "string") {
            if (func65(data2) > 400) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/model", schemaPath: "#/$defs/point/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func65(data2) < 1) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/model", schemaPath: "#/$defs/point/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/model", schemaPath: "#/$defs/point/properties/model/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.n !== void 0 && func0.call(data0, "n")) {
          let data3 = data0.n;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/n", schemaPath: "#/$defs/point/properties/n/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e9 || isNaN(data3)) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/n", schemaPath: "#/$defs/point/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/n", schemaPath: "#/$defs/point/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data0.stderr !== void 0 && func0.call(data0, "stderr")) {
          let data4 = data0.stderr;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/stderr", schemaPath: "#/$defs/point/properties/stderr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/" + i0 + "/stderr", schemaPath: "#/$defs/point/properties/stderr/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.as_of !== void 0 && func0.call(data0, "as_of")) {
          let data5 = data0.as_of;
          if (typeof data5 === "string") {
            if (func65(data5) > 10) {
              const err15 = { instancePath: instancePath + "/" + i0 + "/as_of", schemaPath: "#/$defs/point/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func65(data5) < 1) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/as_of", schemaPath: "#/$defs/point/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern6.test(data5)) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/as_of", schemaPath: "#/$defs/point/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/" + i0 + "/as_of", schemaPath: "#/$defs/point/properties/as_of/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data0.source !== void 0 && func0.call(data0, "source")) {
          let data6 = data0.source;
          if (typeof data6 === "string") {
            if (func65(data6) > 400) {
              const err19 = { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "#/$defs/point/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func65(data6) < 1) {
              const err20 = { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "#/$defs/point/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "#/$defs/point/properties/source/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.basis !== void 0 && func0.call(data0, "basis")) {
          let data7 = data0.basis;
          if (!(data7 === "measured" || data7 === "tokens" || data7 === "replica_hours" || data7 === "declared")) {
            const err22 = { instancePath: instancePath + "/" + i0 + "/basis", schemaPath: "#/$defs/point/properties/basis/enum", keyword: "enum", params: { allowedValues: schema37.properties.basis.enum } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/point/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
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
      if (!func0.call(schema31.properties, key0)) {
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
      let data1 = data.results;
      const _errs4 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (func65(data1) > 400) {
          const err4 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func65(data1) < 1) {
          const err5 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs8 = errors;
      if (Array.isArray(data1)) {
        if (data1.length > 200) {
          const err7 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err8 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs11 = errors;
          let valid5 = false;
          let passing1 = null;
          const _errs12 = errors;
          if (typeof data2 === "string") {
            if (func65(data2) > 400) {
              const err9 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func65(data2) < 1) {
              const err10 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid1 = _errs12 === errors;
          if (_valid1) {
            valid5 = true;
            passing1 = 0;
          }
          const _errs15 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.files === void 0 || !func0.call(data2, "files")) {
              const err12 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key1 of Object.keys(data2)) {
              if (!func0.call(schema34.properties, key1)) {
                const err13 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/$defs/entry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.files !== void 0 && func0.call(data2, "files")) {
              let data3 = data2.files;
              if (typeof data3 === "string") {
                if (func65(data3) > 400) {
                  const err14 = { instancePath: instancePath + "/results/" + i0 + "/files", schemaPath: "#/$defs/entry/properties/files/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (func65(data3) < 1) {
                  const err15 = { instancePath: instancePath + "/results/" + i0 + "/files", schemaPath: "#/$defs/entry/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/results/" + i0 + "/files", schemaPath: "#/$defs/entry/properties/files/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data2.format !== void 0 && func0.call(data2, "format")) {
              let data4 = data2.format;
              if (!(data4 === "inspect-ai" || data4 === "lm-eval" || data4 === "promptfoo" || data4 === "vllm-bench" || data4 === "metrics-json" || data4 === "table")) {
                const err17 = { instancePath: instancePath + "/results/" + i0 + "/format", schemaPath: "#/$defs/entry/properties/format/enum", keyword: "enum", params: { allowedValues: schema34.properties.format.enum } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data2.model !== void 0 && func0.call(data2, "model")) {
              let data5 = data2.model;
              if (typeof data5 === "string") {
                if (func65(data5) > 400) {
                  const err18 = { instancePath: instancePath + "/results/" + i0 + "/model", schemaPath: "#/$defs/entry/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (func65(data5) < 1) {
                  const err19 = { instancePath: instancePath + "/results/" + i0 + "/model", schemaPath: "#/$defs/entry/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/results/" + i0 + "/model", schemaPath: "#/$defs/entry/properties/model/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data2.task !== void 0 && func0.call(data2, "task")) {
              let data6 = data2.task;
              if (typeof data6 === "string") {
                if (func65(data6) > 200) {
                  const err21 = { instancePath: instancePath + "/results/" + i0 + "/task", schemaPath: "#/$defs/entry/properties/task/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (func65(data6) < 1) {
                  const err22 = { instancePath: instancePath + "/results/" + i0 + "/task", schemaPath: "#/$defs/entry/properties/task/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/results/" + i0 + "/task", schemaPath: "#/$defs/entry/properties/task/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data2.deployment !== void 0 && func0.call(data2, "deployment")) {
              let data7 = data2.deployment;
              if (typeof data7 === "string") {
                if (func65(data7) > 400) {
                  const err24 = { instancePath: instancePath + "/results/" + i0 + "/deployment", schemaPath: "#/$defs/entry/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (func65(data7) < 1) {
                  const err25 = { instancePath: instancePath + "/results/" + i0 + "/deployment", schemaPath: "#/$defs/entry/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/results/" + i0 + "/deployment", schemaPath: "#/$defs/entry/properties/deployment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data2.hardware !== void 0 && func0.call(data2, "hardware")) {
              let data8 = data2.hardware;
              if (typeof data8 === "string") {
                if (func65(data8) > 100) {
                  const err27 = { instancePath: instancePath + "/results/" + i0 + "/hardware", schemaPath: "#/$defs/entry/properties/hardware/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (func65(data8) < 1) {
                  const err28 = { instancePath: instancePath + "/results/" + i0 + "/hardware", schemaPath: "#/$defs/entry/properties/hardware/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/results/" + i0 + "/hardware", schemaPath: "#/$defs/entry/properties/hardware/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data2.gpus !== void 0 && func0.call(data2, "gpus")) {
              let data9 = data2.gpus;
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 1e4 || isNaN(data9)) {
                  const err30 = { instancePath: instancePath + "/results/" + i0 + "/gpus", schemaPath: "#/$defs/entry/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (data9 <= 0 || isNaN(data9)) {
                  const err31 = { instancePath: instancePath + "/results/" + i0 + "/gpus", schemaPath: "#/$defs/entry/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/results/" + i0 + "/gpus", schemaPath: "#/$defs/entry/properties/gpus/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data2.where !== void 0 && func0.call(data2, "where")) {
              let data10 = data2.where;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (Object.keys(data10).length > 20) {
                  const err33 = { instancePath: instancePath + "/results/" + i0 + "/where", schemaPath: "#/$defs/entry/properties/where/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                for (const key2 of Object.keys(data10)) {
                  const _errs34 = errors;
                  if (typeof key2 === "string") {
                    if (func65(key2) > 400) {
                      const err34 = { instancePath: instancePath + "/results/" + i0 + "/where", schemaPath: "#/$defs/entry/properties/where/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key2 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                    if (func65(key2) < 1) {
                      const err35 = { instancePath: instancePath + "/results/" + i0 + "/where", schemaPath: "#/$defs/entry/properties/where/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key2 };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  }
                  var valid9 = _errs34 === errors;
                  if (!valid9) {
                    const err36 = { instancePath: instancePath + "/results/" + i0 + "/where", schemaPath: "#/$defs/entry/properties/where/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                for (const key3 of Object.keys(data10)) {
                  let data11 = data10[key3];
                  const _errs37 = errors;
                  let valid11 = false;
                  let passing2 = null;
                  const _errs38 = errors;
                  if (!(typeof data11 == "number" && isFinite(data11))) {
                    const err37 = { instancePath: instancePath + "/results/" + i0 + "/where/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/where/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  var _valid2 = _errs38 === errors;
                  if (_valid2) {
                    valid11 = true;
                    passing2 = 0;
                  }
                  const _errs40 = errors;
                  if (typeof data11 === "string") {
                    if (func65(data11) > 200) {
                      const err38 = { instancePath: instancePath + "/results/" + i0 + "/where/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/where/additionalProperties/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/results/" + i0 + "/where/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/where/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  var _valid2 = _errs40 === errors;
                  if (_valid2 && valid11) {
                    valid11 = false;
                    passing2 = [passing2, 1];
                  } else {
                    if (_valid2) {
                      valid11 = true;
                      passing2 = 1;
                    }
                  }
                  if (!valid11) {
                    const err40 = { instancePath: instancePath + "/results/" + i0 + "/where/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/where/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  } else {
                    errors = _errs37;
                    if (vErrors !== null) {
                      if (_errs37) {
                        vErrors.length = _errs37;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/results/" + i0 + "/where", schemaPath: "#/$defs/entry/properties/where/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data2.columns !== void 0 && func0.call(data2, "columns")) {
              let data12 = data2.columns;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (Object.keys(data12).length > 20) {
                  const err42 = { instancePath: instancePath + "/results/" + i0 + "/columns", schemaPath: "#/$defs/entry/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                for (const key4 of Object.keys(data12)) {
                  const _errs44 = errors;
                  if (typeof key4 === "string") {
                    if (func65(key4) > 400) {
                      const err43 = { instancePath: instancePath + "/results/" + i0 + "/columns", schemaPath: "#/$defs/entry/properties/columns/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key4 };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (func65(key4) < 1) {
                      const err44 = { instancePath: instancePath + "/results/" + i0 + "/columns", schemaPath: "#/$defs/entry/properties/columns/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                  var valid12 = _errs44 === errors;
                  if (!valid12) {
                    const err45 = { instancePath: instancePath + "/results/" + i0 + "/columns", schemaPath: "#/$defs/entry/properties/columns/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                for (const key5 of Object.keys(data12)) {
                  let data13 = data12[key5];
                  if (typeof data13 === "string") {
                    if (func65(data13) > 400) {
                      const err46 = { instancePath: instancePath + "/results/" + i0 + "/columns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/columns/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    if (func65(data13) < 1) {
                      const err47 = { instancePath: instancePath + "/results/" + i0 + "/columns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/columns/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/results/" + i0 + "/columns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/results/" + i0 + "/columns", schemaPath: "#/$defs/entry/properties/columns/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data2.measures !== void 0 && func0.call(data2, "measures")) {
              let data14 = data2.measures;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (Object.keys(data14).length > 1e3) {
                  const err50 = { instancePath: instancePath + "/results/" + i0 + "/measures", schemaPath: "#/$defs/entry/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                for (const key6 of Object.keys(data14)) {
                  const _errs50 = errors;
                  if (typeof key6 === "string") {
                    if (func65(key6) > 400) {
                      const err51 = { instancePath: instancePath + "/results/" + i0 + "/measures", schemaPath: "#/$defs/entry/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key6 };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    if (func65(key6) < 1) {
                      const err52 = { instancePath: instancePath + "/results/" + i0 + "/measures", schemaPath: "#/$defs/entry/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key6 };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                  var valid14 = _errs50 === errors;
                  if (!valid14) {
                    const err53 = { instancePath: instancePath + "/results/" + i0 + "/measures", schemaPath: "#/$defs/entry/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                for (const key7 of Object.keys(data14)) {
                  let data15 = data14[key7];
                  if (typeof data15 === "string") {
                    if (func65(data15) > 400) {
                      const err54 = { instancePath: instancePath + "/results/" + i0 + "/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/measures/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    if (func65(data15) < 1) {
                      const err55 = { instancePath: instancePath + "/results/" + i0 + "/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/measures/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/results/" + i0 + "/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/properties/measures/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/results/" + i0 + "/measures", schemaPath: "#/$defs/entry/properties/measures/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data2.repeats !== void 0 && func0.call(data2, "repeats")) {
              let data16 = data2.repeats;
              if (!(data16 === "mean" || data16 === "median")) {
                const err58 = { instancePath: instancePath + "/results/" + i0 + "/repeats", schemaPath: "#/$defs/entry/properties/repeats/enum", keyword: "enum", params: { allowedValues: schema34.properties.repeats.enum } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/$defs/entry/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          var _valid1 = _errs15 === errors;
          if (_valid1 && valid5) {
            valid5 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid5 = true;
              passing1 = 1;
            }
          }
          if (!valid5) {
            const err60 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/oneOf/1/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
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
      } else {
        const err61 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/oneOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err62 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.measures !== void 0 && func0.call(data, "measures")) {
      let data17 = data.measures;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 1e3) {
          const err63 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        for (const key8 of Object.keys(data17)) {
          const _errs57 = errors;
          if (typeof key8 === "string") {
            if (func65(key8) > 400) {
              const err64 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (func65(key8) < 1) {
              const err65 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
          var valid16 = _errs57 === errors;
          if (!valid16) {
            const err66 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        for (const key9 of Object.keys(data17)) {
          let data18 = data17[key9];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key10 of Object.keys(data18)) {
              if (!(key10 === "goal" || key10 === "range" || key10 === "unit" || key10 === "min_n" || key10 === "mean_of")) {
                const err67 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data18.goal !== void 0 && func0.call(data18, "goal")) {
              let data19 = data18.goal;
              if (!(data19 === "maximize" || data19 === "minimize")) {
                const err68 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/properties/measures/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: schema31.properties.measures.additionalProperties.properties.goal.enum } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data18.range !== void 0 && func0.call(data18, "range")) {
              let data20 = data18.range;
              if (Array.isArray(data20)) {
                if (data20.length > 2) {
                  const err69 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data20.length < 2) {
                  const err70 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/minItems", keyword: "minItems", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                const len1 = data20.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data21 = data20[i1];
                  if (!(typeof data21 == "number" && isFinite(data21))) {
                    const err71 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/range/" + i1, schemaPath: "#/properties/measures/additionalProperties/properties/range/items/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data18.unit !== void 0 && func0.call(data18, "unit")) {
              let data22 = data18.unit;
              if (typeof data22 === "string") {
                if (func65(data22) > 40) {
                  const err73 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (func65(data22) < 1) {
                  const err74 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data18.min_n !== void 0 && func0.call(data18, "min_n")) {
              let data23 = data18.min_n;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err76 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 > 1e9 || isNaN(data23)) {
                  const err77 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (data23 < 1 || isNaN(data23)) {
                  const err78 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
            }
            if (data18.mean_of !== void 0 && func0.call(data18, "mean_of")) {
              let data24 = data18.mean_of;
              if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (Object.keys(data24).length > 100) {
                  const err79 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (Object.keys(data24).length < 1) {
                  const err80 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                for (const key11 of Object.keys(data24)) {
                  const _errs73 = errors;
                  if (typeof key11 === "string") {
                    if (func65(key11) > 400) {
                      const err81 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key11 };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                    if (func65(key11) < 1) {
                      const err82 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key11 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  }
                  var valid21 = _errs73 === errors;
                  if (!valid21) {
                    const err83 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames", keyword: "propertyNames", params: { propertyName: key11 } };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                for (const key12 of Object.keys(data24)) {
                  let data25 = data24[key12];
                  if (typeof data25 == "number" && isFinite(data25)) {
                    if (data25 > 1e9 || isNaN(data25)) {
                      const err84 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                    if (data25 <= 0 || isNaN(data25)) {
                      const err85 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                  } else {
                    const err86 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/measures/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.objectives !== void 0 && func0.call(data, "objectives")) {
      let data26 = data.objectives;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (Object.keys(data26).length > 12) {
          const err90 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/maxProperties", keyword: "maxProperties", params: { limit: 12 } };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        if (Object.keys(data26).length < 1) {
          const err91 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        for (const key13 of Object.keys(data26)) {
          const _errs80 = errors;
          const _errs81 = errors;
          const _errs82 = errors;
          if (!(key13 === "model" || key13 === "n" || key13 === "stderr" || key13 === "as_of" || key13 === "source" || key13 === "basis")) {
            const err92 = {};
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          var valid25 = _errs82 === errors;
          if (valid25) {
            const err93 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/not", keyword: "not", params: {}, propertyName: key13 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          } else {
            errors = _errs81;
            if (vErrors !== null) {
              if (_errs81) {
                vErrors.length = _errs81;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key13 === "string") {
            if (func65(key13) > 60) {
              const err94 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: key13 };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (func65(key13) < 1) {
              const err95 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key13 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (!pattern4.test(key13)) {
              const err96 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key13 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          }
          var valid24 = _errs80 === errors;
          if (!valid24) {
            const err97 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/propertyNames", keyword: "propertyNames", params: { propertyName: key13 } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        for (const key14 of Object.keys(data26)) {
          let data27 = data26[key14];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.measure === void 0 || !func0.call(data27, "measure")) {
              const err98 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/required", keyword: "required", params: { missingProperty: "measure" } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data27.goal === void 0 || !func0.call(data27, "goal")) {
              const err99 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/required", keyword: "required", params: { missingProperty: "goal" } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            for (const key15 of Object.keys(data27)) {
              if (!(key15 === "measure" || key15 === "goal" || key15 === "tolerance")) {
                const err100 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data27.measure !== void 0 && func0.call(data27, "measure")) {
              let data28 = data27.measure;
              if (typeof data28 === "string") {
                if (func65(data28) > 400) {
                  const err101 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/$defs/objectives/additionalProperties/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                if (func65(data28) < 1) {
                  const err102 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/$defs/objectives/additionalProperties/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/$defs/objectives/additionalProperties/properties/measure/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data27.goal !== void 0 && func0.call(data27, "goal")) {
              let data29 = data27.goal;
              if (!(data29 === "maximize" || data29 === "minimize")) {
                const err104 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/$defs/objectives/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: schema35.additionalProperties.properties.goal.enum } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data27.tolerance !== void 0 && func0.call(data27, "tolerance")) {
              let data30 = data27.tolerance;
              const _errs91 = errors;
              let valid28 = false;
              let passing3 = null;
              const _errs92 = errors;
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 < 0 || isNaN(data30)) {
                  const err105 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/0/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              var _valid3 = _errs92 === errors;
              if (_valid3) {
                valid28 = true;
                passing3 = 0;
              }
              const _errs94 = errors;
              if (typeof data30 === "string") {
                if (func65(data30) > 20) {
                  const err107 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                if (!pattern5.test(data30)) {
                  const err108 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/1/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              var _valid3 = _errs94 === errors;
              if (_valid3 && valid28) {
                valid28 = false;
                passing3 = [passing3, 1];
              } else {
                if (_valid3) {
                  valid28 = true;
                  passing3 = 1;
                }
              }
              if (!valid28) {
                const err110 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
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
          } else {
            const err111 = { instancePath: instancePath + "/objectives/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
      } else {
        const err112 = { instancePath: instancePath + "/objectives", schemaPath: "#/$defs/objectives/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.frontier !== void 0 && func0.call(data, "frontier")) {
      let data31 = data.frontier;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (Object.keys(data31).length > 1) {
          const err113 = { instancePath: instancePath + "/frontier", schemaPath: "#/properties/frontier/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (Object.keys(data31).length < 1) {
          const err114 = { instancePath: instancePath + "/frontier", schemaPath: "#/properties/frontier/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        for (const key16 of Object.keys(data31)) {
          if (!(key16 === "points" || key16 === "file")) {
            const err115 = { instancePath: instancePath + "/frontier", schemaPath: "#/properties/frontier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data31.points !== void 0 && func0.call(data31, "points")) {
          if (!validate21(data31.points, { instancePath: instancePath + "/frontier/points", parentData: data31, parentDataProperty: "points", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data31.file !== void 0 && func0.call(data31, "file")) {
          let data33 = data31.file;
          if (typeof data33 === "string") {
            if (func65(data33) > 400) {
              const err116 = { instancePath: instancePath + "/frontier/file", schemaPath: "#/properties/frontier/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (func65(data33) < 1) {
              const err117 = { instancePath: instancePath + "/frontier/file", schemaPath: "#/properties/frontier/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          } else {
            const err118 = { instancePath: instancePath + "/frontier/file", schemaPath: "#/properties/frontier/properties/file/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/frontier", schemaPath: "#/properties/frontier/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.frontiers !== void 0 && func0.call(data, "frontiers")) {
      let data34 = data.frontiers;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (Object.keys(data34).length > 100) {
          const err120 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        for (const key17 of Object.keys(data34)) {
          const _errs104 = errors;
          if (typeof key17 === "string") {
            if (func65(key17) > 400) {
              const err121 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key17 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            if (func65(key17) < 1) {
              const err122 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key17 };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
          }
          var valid30 = _errs104 === errors;
          if (!valid30) {
            const err123 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames", keyword: "propertyNames", params: { propertyName: key17 } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        for (const key18 of Object.keys(data34)) {
          let data35 = data34[key18];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.deployments === void 0 || !func0.call(data35, "deployments")) {
              const err124 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "deployments" } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if (data35.objectives === void 0 || !func0.call(data35, "objectives")) {
              const err125 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "objectives" } };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            for (const key19 of Object.keys(data35)) {
              if (!(key19 === "deployments" || key19 === "objectives" || key19 === "points" || key19 === "file")) {
                const err126 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data35.deployments !== void 0 && func0.call(data35, "deployments")) {
              let data36 = data35.deployments;
              if (Array.isArray(data36)) {
                if (data36.length > 200) {
                  const err127 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                if (data36.length < 1) {
                  const err128 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
                const len2 = data36.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data37 = data36[i2];
                  if (typeof data37 === "string") {
                    if (func65(data37) > 400) {
                      const err129 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + i2, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                    if (func65(data37) < 1) {
                      const err130 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + i2, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err130];
                      } else {
                        vErrors.push(err130);
                      }
                      errors++;
                    }
                  } else {
                    const err131 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + i2, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
              } else {
                const err132 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data35.objectives !== void 0 && func0.call(data35, "objectives")) {
              let data38 = data35.objectives;
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (Object.keys(data38).length > 12) {
                  const err133 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/maxProperties", keyword: "maxProperties", params: { limit: 12 } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
                if (Object.keys(data38).length < 1) {
                  const err134 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                for (const key20 of Object.keys(data38)) {
                  const _errs116 = errors;
                  const _errs117 = errors;
                  const _errs118 = errors;
                  if (!(key20 === "model" || key20 === "n" || key20 === "stderr" || key20 === "as_of" || key20 === "source" || key20 === "basis")) {
                    const err135 = {};
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  var valid37 = _errs118 === errors;
                  if (valid37) {
                    const err136 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/not", keyword: "not", params: {}, propertyName: key20 };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  } else {
                    errors = _errs117;
                    if (vErrors !== null) {
                      if (_errs117) {
                        vErrors.length = _errs117;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  if (typeof key20 === "string") {
                    if (func65(key20) > 60) {
                      const err137 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: key20 };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                    if (func65(key20) < 1) {
                      const err138 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key20 };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                    if (!pattern4.test(key20)) {
                      const err139 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key20 };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                  var valid36 = _errs116 === errors;
                  if (!valid36) {
                    const err140 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/propertyNames", keyword: "propertyNames", params: { propertyName: key20 } };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                for (const key21 of Object.keys(data38)) {
                  let data39 = data38[key21];
                  if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                    if (data39.measure === void 0 || !func0.call(data39, "measure")) {
                      const err141 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/required", keyword: "required", params: { missingProperty: "measure" } };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                    if (data39.goal === void 0 || !func0.call(data39, "goal")) {
                      const err142 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/required", keyword: "required", params: { missingProperty: "goal" } };
                      if (vErrors === null) {
                        vErrors = [err142];
                      } else {
                        vErrors.push(err142);
                      }
                      errors++;
                    }
                    for (const key22 of Object.keys(data39)) {
                      if (!(key22 === "measure" || key22 === "goal" || key22 === "tolerance")) {
                        const err143 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                    }
                    if (data39.measure !== void 0 && func0.call(data39, "measure")) {
                      let data40 = data39.measure;
                      if (typeof data40 === "string") {
                        if (func65(data40) > 400) {
                          const err144 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/$defs/objectives/additionalProperties/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
                          if (vErrors === null) {
                            vErrors = [err144];
                          } else {
                            vErrors.push(err144);
                          }
                          errors++;
                        }
                        if (func65(data40) < 1) {
                          const err145 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/$defs/objectives/additionalProperties/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err145];
                          } else {
                            vErrors.push(err145);
                          }
                          errors++;
                        }
                      } else {
                        const err146 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/$defs/objectives/additionalProperties/properties/measure/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                    }
                    if (data39.goal !== void 0 && func0.call(data39, "goal")) {
                      let data41 = data39.goal;
                      if (!(data41 === "maximize" || data41 === "minimize")) {
                        const err147 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/$defs/objectives/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: schema35.additionalProperties.properties.goal.enum } };
                        if (vErrors === null) {
                          vErrors = [err147];
                        } else {
                          vErrors.push(err147);
                        }
                        errors++;
                      }
                    }
                    if (data39.tolerance !== void 0 && func0.call(data39, "tolerance")) {
                      let data42 = data39.tolerance;
                      const _errs127 = errors;
                      let valid40 = false;
                      let passing4 = null;
                      const _errs128 = errors;
                      if (typeof data42 == "number" && isFinite(data42)) {
                        if (data42 < 0 || isNaN(data42)) {
                          const err148 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err148];
                          } else {
                            vErrors.push(err148);
                          }
                          errors++;
                        }
                      } else {
                        const err149 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/0/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                      var _valid4 = _errs128 === errors;
                      if (_valid4) {
                        valid40 = true;
                        passing4 = 0;
                      }
                      const _errs130 = errors;
                      if (typeof data42 === "string") {
                        if (func65(data42) > 20) {
                          const err150 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                        }
                        if (!pattern5.test(data42)) {
                          const err151 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                          if (vErrors === null) {
                            vErrors = [err151];
                          } else {
                            vErrors.push(err151);
                          }
                          errors++;
                        }
                      } else {
                        const err152 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf/1/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err152];
                        } else {
                          vErrors.push(err152);
                        }
                        errors++;
                      }
                      var _valid4 = _errs130 === errors;
                      if (_valid4 && valid40) {
                        valid40 = false;
                        passing4 = [passing4, 1];
                      } else {
                        if (_valid4) {
                          valid40 = true;
                          passing4 = 1;
                        }
                      }
                      if (!valid40) {
                        const err153 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/$defs/objectives/additionalProperties/properties/tolerance/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
                        if (vErrors === null) {
                          vErrors = [err153];
                        } else {
                          vErrors.push(err153);
                        }
                        errors++;
                      } else {
                        errors = _errs127;
                        if (vErrors !== null) {
                          if (_errs127) {
                            vErrors.length = _errs127;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err154 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/objectives/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
              } else {
                const err155 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", schemaPath: "#/$defs/objectives/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data35.points !== void 0 && func0.call(data35, "points")) {
              if (!validate21(data35.points, { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", parentData: data35, parentDataProperty: "points", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
            if (data35.file !== void 0 && func0.call(data35, "file")) {
              let data44 = data35.file;
              if (typeof data44 === "string") {
                if (func65(data44) > 400) {
                  const err156 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
                if (func65(data44) < 1) {
                  const err157 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
              } else {
                const err158 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
          } else {
            const err159 = { instancePath: instancePath + "/frontiers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/frontiers", schemaPath: "#/properties/frontiers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data.budgets !== void 0 && func0.call(data, "budgets")) {
      let data45 = data.budgets;
      if (Array.isArray(data45)) {
        if (data45.length > 500) {
          const err161 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/maxItems", keyword: "maxItems", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err161];
          } else {
            vErrors.push(err161);
          }
          errors++;
        }
        const len3 = data45.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data46 = data45[i3];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.measure === void 0 || !func0.call(data46, "measure")) {
              const err162 = { instancePath: instancePath + "/budgets/" + i3, schemaPath: "#/properties/budgets/items/required", keyword: "required", params: { missingProperty: "measure" } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            for (const key23 of Object.keys(data46)) {
              if (!func0.call(schema31.properties.budgets.items.properties, key23)) {
                const err163 = { instancePath: instancePath + "/budgets/" + i3, schemaPath: "#/properties/budgets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
            if (data46.measure !== void 0 && func0.call(data46, "measure")) {
              let data47 = data46.measure;
              if (typeof data47 === "string") {
                if (func65(data47) > 400) {
                  const err164 = { instancePath: instancePath + "/budgets/" + i3 + "/measure", schemaPath: "#/properties/budgets/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
                if (func65(data47) < 1) {
                  const err165 = { instancePath: instancePath + "/budgets/" + i3 + "/measure", schemaPath: "#/properties/budgets/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              } else {
                const err166 = { instancePath: instancePath + "/budgets/" + i3 + "/measure", schemaPath: "#/properties/budgets/items/properties/measure/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
            if (data46.max !== void 0 && func0.call(data46, "max")) {
              let data48 = data46.max;
              if (!(typeof data48 == "number" && isFinite(data48))) {
                const err167 = { instancePath: instancePath + "/budgets/" + i3 + "/max", schemaPath: "#/properties/budgets/items/properties/max/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
            if (data46.min !== void 0 && func0.call(data46, "min")) {
              let data49 = data46.min;
              if (!(typeof data49 == "number" && isFinite(data49))) {
                const err168 = { instancePath: instancePath + "/budgets/" + i3 + "/min", schemaPath: "#/properties/budgets/items/properties/min/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            if (data46.warn_at !== void 0 && func0.call(data46, "warn_at")) {
              let data50 = data46.warn_at;
              const _errs147 = errors;
              let valid44 = false;
              let passing5 = null;
              const _errs148 = errors;
              if (typeof data50 == "number" && isFinite(data50)) {
                if (data50 < 0 || isNaN(data50)) {
                  const err169 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_at", schemaPath: "#/properties/budgets/items/properties/warn_at/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              } else {
                const err170 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_at", schemaPath: "#/properties/budgets/items/properties/warn_at/oneOf/0/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
              var _valid5 = _errs148 === errors;
              if (_valid5) {
                valid44 = true;
                passing5 = 0;
              }
              const _errs150 = errors;
              if (typeof data50 === "string") {
                if (func65(data50) > 20) {
                  const err171 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_at", schemaPath: "#/properties/budgets/items/properties/warn_at/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
                if (!pattern5.test(data50)) {
                  const err172 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_at", schemaPath: "#/properties/budgets/items/properties/warn_at/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
              } else {
                const err173 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_at", schemaPath: "#/properties/budgets/items/properties/warn_at/oneOf/1/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
              var _valid5 = _errs150 === errors;
              if (_valid5 && valid44) {
                valid44 = false;
                passing5 = [passing5, 1];
              } else {
                if (_valid5) {
                  valid44 = true;
                  passing5 = 1;
                }
              }
              if (!valid44) {
                const err174 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_at", schemaPath: "#/properties/budgets/items/properties/warn_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              } else {
                errors = _errs147;
                if (vErrors !== null) {
                  if (_errs147) {
                    vErrors.length = _errs147;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data46.warn_below !== void 0 && func0.call(data46, "warn_below")) {
              let data51 = data46.warn_below;
              const _errs153 = errors;
              let valid45 = false;
              let passing6 = null;
              const _errs154 = errors;
              if (typeof data51 == "number" && isFinite(data51)) {
                if (data51 < 0 || isNaN(data51)) {
                  const err175 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_below", schemaPath: "#/properties/budgets/items/properties/warn_below/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
              } else {
                const err176 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_below", schemaPath: "#/properties/budgets/items/properties/warn_below/oneOf/0/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
              var _valid6 = _errs154 === errors;
              if (_valid6) {
                valid45 = true;
                passing6 = 0;
              }
              const _errs156 = errors;
              if (typeof data51 === "string") {
                if (func65(data51) > 20) {
                  const err177 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_below", schemaPath: "#/properties/budgets/items/properties/warn_below/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
                if (!pattern5.test(data51)) {
                  const err178 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_below", schemaPath: "#/properties/budgets/items/properties/warn_below/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
              } else {
                const err179 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_below", schemaPath: "#/properties/budgets/items/properties/warn_below/oneOf/1/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              var _valid6 = _errs156 === errors;
              if (_valid6 && valid45) {
                valid45 = false;
                passing6 = [passing6, 1];
              } else {
                if (_valid6) {
                  valid45 = true;
                  passing6 = 1;
                }
              }
              if (!valid45) {
                const err180 = { instancePath: instancePath + "/budgets/" + i3 + "/warn_below", schemaPath: "#/properties/budgets/items/properties/warn_below/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 } };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              } else {
                errors = _errs153;
                if (vErrors !== null) {
                  if (_errs153) {
                    vErrors.length = _errs153;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data46.across !== void 0 && func0.call(data46, "across")) {
              if ("all" !== data46.across) {
                const err181 = { instancePath: instancePath + "/budgets/" + i3 + "/across", schemaPath: "#/properties/budgets/items/properties/across/const", keyword: "const", params: { allowedValue: "all" } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
            if (data46.deployments !== void 0 && func0.call(data46, "deployments")) {
              let data53 = data46.deployments;
              if (Array.isArray(data53)) {
                if (data53.length > 200) {
                  const err182 = { instancePath: instancePath + "/budgets/" + i3 + "/deployments", schemaPath: "#/properties/budgets/items/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
                if (data53.length < 1) {
                  const err183 = { instancePath: instancePath + "/budgets/" + i3 + "/deployments", schemaPath: "#/properties/budgets/items/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
                const len4 = data53.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data54 = data53[i4];
                  if (typeof data54 === "string") {
                    if (func65(data54) > 400) {
                      const err184 = { instancePath: instancePath + "/budgets/" + i3 + "/deployments/" + i4, schemaPath: "#/properties/budgets/items/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                    if (func65(data54) < 1) {
                      const err185 = { instancePath: instancePath + "/budgets/" + i3 + "/deployments/" + i4, schemaPath: "#/properties/budgets/items/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err185];
                      } else {
                        vErrors.push(err185);
                      }
                      errors++;
                    }
                  } else {
                    const err186 = { instancePath: instancePath + "/budgets/" + i3 + "/deployments/" + i4, schemaPath: "#/properties/budgets/items/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                }
              } else {
                const err187 = { instancePath: instancePath + "/budgets/" + i3 + "/deployments", schemaPath: "#/properties/budgets/items/properties/deployments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
            if (data46.models !== void 0 && func0.call(data46, "models")) {
              let data55 = data46.models;
              if (Array.isArray(data55)) {
                if (data55.length > 200) {
                  const err188 = { instancePath: instancePath + "/budgets/" + i3 + "/models", schemaPath: "#/properties/budgets/items/properties/models/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
                if (data55.length < 1) {
                  const err189 = { instancePath: instancePath + "/budgets/" + i3 + "/models", schemaPath: "#/properties/budgets/items/properties/models/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
                const len5 = data55.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data56 = data55[i5];
                  if (typeof data56 === "string") {
                    if (func65(data56) > 400) {
                      const err190 = { instancePath: instancePath + "/budgets/" + i3 + "/models/" + i5, schemaPath: "#/properties/budgets/items/properties/models/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err190];
                      } else {
                        vErrors.push(err190);
                      }
                      errors++;
                    }
                    if (func65(data56) < 1) {
                      const err191 = { instancePath: instancePath + "/budgets/" + i3 + "/models/" + i5, schemaPath: "#/properties/budgets/items/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors++;
                    }
                  } else {
                    const err192 = { instancePath: instancePath + "/budgets/" + i3 + "/models/" + i5, schemaPath: "#/properties/budgets/items/properties/models/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors++;
                  }
                }
              } else {
                const err193 = { instancePath: instancePath + "/budgets/" + i3 + "/models", schemaPath: "#/properties/budgets/items/properties/models/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
            if (data46.tiers !== void 0 && func0.call(data46, "tiers")) {
              let data57 = data46.tiers;
              if (Array.isArray(data57)) {
                if (data57.length > 200) {
                  const err194 = { instancePath: instancePath + "/budgets/" + i3 + "/tiers", schemaPath: "#/properties/budgets/items/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                if (data57.length < 1) {
                  const err195 = { instancePath: instancePath + "/budgets/" + i3 + "/tiers", schemaPath: "#/properties/budgets/items/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
                const len6 = data57.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data58 = data57[i6];
                  if (typeof data58 === "string") {
                    if (func65(data58) > 400) {
                      const err196 = { instancePath: instancePath + "/budgets/" + i3 + "/tiers/" + i6, schemaPath: "#/properties/budgets/items/properties/tiers/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                    if (func65(data58) < 1) {
                      const err197 = { instancePath: instancePath + "/budgets/" + i3 + "/tiers/" + i6, schemaPath: "#/properties/budgets/items/properties/tiers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  } else {
                    const err198 = { instancePath: instancePath + "/budgets/" + i3 + "/tiers/" + i6, schemaPath: "#/properties/budgets/items/properties/tiers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
              } else {
                const err199 = { instancePath: instancePath + "/budgets/" + i3 + "/tiers", schemaPath: "#/properties/budgets/items/properties/tiers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
          } else {
            const err200 = { instancePath: instancePath + "/budgets/" + i3, schemaPath: "#/properties/budgets/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
      } else {
        const err201 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err201];
        } else {
          vErrors.push(err201);
        }
        errors++;
      }
    }
    if (data.models !== void 0 && func0.call(data, "models")) {
      let data59 = data.models;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        if (Object.keys(data59).length > 1e3) {
          const err202 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err202];
          } else {
            vErrors.push(err202);
          }
          errors++;
        }
        for (const key24 of Object.keys(data59)) {
          const _errs173 = errors;
          if (typeof key24 === "string") {
            if (func65(key24) > 400) {
              const err203 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key24 };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
            if (func65(key24) < 1) {
              const err204 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key24 };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
          }
          var valid52 = _errs173 === errors;
          if (!valid52) {
            const err205 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames", keyword: "propertyNames", params: { propertyName: key24 } };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        for (const key25 of Object.keys(data59)) {
          let data60 = data59[key25];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            for (const key26 of Object.keys(data60)) {
              if (!(key26 === "aliases")) {
                const err206 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data60.aliases !== void 0 && func0.call(data60, "aliases")) {
              let data61 = data60.aliases;
              if (Array.isArray(data61)) {
                if (data61.length > 200) {
                  const err207 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
                const len7 = data61.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data62 = data61[i7];
                  if (typeof data62 === "string") {
                    if (func65(data62) > 1e3) {
                      const err208 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i7, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                    if (func65(data62) < 1) {
                      const err209 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i7, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                    }
                  } else {
                    const err210 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i7, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
                let i8 = data61.length;
                let j0;
                if (i8 > 1) {
                  const indices0 = {};
                  for (; i8--; ) {
                    let item0 = data61[i8];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err211 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err211];
                      } else {
                        vErrors.push(err211);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i8;
                  }
                }
              } else {
                const err212 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
          } else {
            const err213 = { instancePath: instancePath + "/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
      } else {
        const err214 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err214];
        } else {
          vErrors.push(err214);
        }
        errors++;
      }
    }
    if (data.deployments !== void 0 && func0.call(data, "deployments")) {
      let data63 = data.deployments;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        if (Object.keys(data63).length > 1e3) {
          const err215 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err215];
          } else {
            vErrors.push(err215);
          }
          errors++;
        }
        for (const key27 of Object.keys(data63)) {
          const _errs184 = errors;
          if (typeof key27 === "string") {
            if (func65(key27) > 400) {
              const err216 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key27 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
            if (func65(key27) < 1) {
              const err217 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key27 };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
          }
          var valid58 = _errs184 === errors;
          if (!valid58) {
            const err218 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/propertyNames", keyword: "propertyNames", params: { propertyName: key27 } };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
        }
        for (const key28 of Object.keys(data63)) {
          let data64 = data63[key28];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (const key29 of Object.keys(data64)) {
              if (!(key29 === "model" || key29 === "tier" || key29 === "endpoint" || key29 === "workload" || key29 === "serving" || key29 === "load" || key29 === "tags")) {
                const err219 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data64.model !== void 0 && func0.call(data64, "model")) {
              let data65 = data64.model;
              if (typeof data65 === "string") {
                if (func65(data65) > 400) {
                  const err220 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
                if (func65(data65) < 1) {
                  const err221 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err221];
                  } else {
                    vErrors.push(err221);
                  }
                  errors++;
                }
              } else {
                const err222 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            if (data64.tier !== void 0 && func0.call(data64, "tier")) {
              let data66 = data64.tier;
              if (typeof data66 === "string") {
                if (func65(data66) > 60) {
                  const err223 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
                if (func65(data66) < 1) {
                  const err224 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              } else {
                const err225 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data64.endpoint !== void 0 && func0.call(data64, "endpoint")) {
              let data67 = data64.endpoint;
              if (typeof data67 === "string") {
                if (func65(data67) > 400) {
                  const err226 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
                if (func65(data67) < 1) {
                  const err227 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              } else {
                const err228 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data64.workload !== void 0 && func0.call(data64, "workload")) {
              let data68 = data64.workload;
              if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                for (const key30 of Object.keys(data68)) {
                  if (!(key30 === "requests_per_month" || key30 === "peak_rps" || key30 === "input_tokens" || key30 === "output_tokens" || key30 === "production_per_eval")) {
                    const err229 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                }
                if (data68.requests_per_month !== void 0 && func0.call(data68, "requests_per_month")) {
                  let data69 = data68.requests_per_month;
                  if (typeof data69 == "number" && isFinite(data69)) {
                    if (data69 > 1e15 || isNaN(data69)) {
                      const err230 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e15 } };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                    if (data69 <= 0 || isNaN(data69)) {
                      const err231 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                  } else {
                    const err232 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err232];
                    } else {
                      vErrors.push(err232);
                    }
                    errors++;
                  }
                }
                if (data68.peak_rps !== void 0 && func0.call(data68, "peak_rps")) {
                  let data70 = data68.peak_rps;
                  if (typeof data70 == "number" && isFinite(data70)) {
                    if (data70 > 1e9 || isNaN(data70)) {
                      const err233 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err233];
                      } else {
                        vErrors.push(err233);
                      }
                      errors++;
                    }
                    if (data70 <= 0 || isNaN(data70)) {
                      const err234 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err234];
                      } else {
                        vErrors.push(err234);
                      }
                      errors++;
                    }
                  } else {
                    const err235 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                }
                if (data68.input_tokens !== void 0 && func0.call(data68, "input_tokens")) {
                  let data71 = data68.input_tokens;
                  if (typeof data71 == "number" && isFinite(data71)) {
                    if (data71 > 1e9 || isNaN(data71)) {
                      const err236 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err236];
                      } else {
                        vErrors.push(err236);
                      }
                      errors++;
                    }
                    if (data71 < 0 || isNaN(data71)) {
                      const err237 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err237];
                      } else {
                        vErrors.push(err237);
                      }
                      errors++;
                    }
                  } else {
                    const err238 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                }
                if (data68.output_tokens !== void 0 && func0.call(data68, "output_tokens")) {
                  let data72 = data68.output_tokens;
                  if (typeof data72 == "number" && isFinite(data72)) {
                    if (data72 > 1e9 || isNaN(data72)) {
                      const err239 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                    if (data72 < 0 || isNaN(data72)) {
                      const err240 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err240];
                      } else {
                        vErrors.push(err240);
                      }
                      errors++;
                    }
                  } else {
                    const err241 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                }
                if (data68.production_per_eval !== void 0 && func0.call(data68, "production_per_eval")) {
                  let data73 = data68.production_per_eval;
                  if (typeof data73 == "number" && isFinite(data73)) {
                    if (data73 > 1e6 || isNaN(data73)) {
                      const err242 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err242];
                      } else {
                        vErrors.push(err242);
                      }
                      errors++;
                    }
                    if (data73 <= 0 || isNaN(data73)) {
                      const err243 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err243];
                      } else {
                        vErrors.push(err243);
                      }
                      errors++;
                    }
                  } else {
                    const err244 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err244];
                    } else {
                      vErrors.push(err244);
                    }
                    errors++;
                  }
                }
              } else {
                const err245 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
            }
            if (data64.serving !== void 0 && func0.call(data64, "serving")) {
              let data74 = data64.serving;
              if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                for (const key31 of Object.keys(data74)) {
                  if (!(key31 === "instance" || key31 === "region" || key31 === "gpus_per_replica" || key31 === "replicas" || key31 === "target_utilization")) {
                    const err246 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                    if (vErrors === null) {
                      vErrors = [err246];
                    } else {
                      vErrors.push(err246);
                    }
                    errors++;
                  }
                }
                if (data74.instance !== void 0 && func0.call(data74, "instance")) {
                  let data75 = data74.instance;
                  if (typeof data75 === "string") {
                    if (func65(data75) > 100) {
                      const err247 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                    }
                    if (func65(data75) < 1) {
                      const err248 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err248];
                      } else {
                        vErrors.push(err248);
                      }
                      errors++;
                    }
                  } else {
                    const err249 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                }
                if (data74.region !== void 0 && func0.call(data74, "region")) {
                  let data76 = data74.region;
                  if (typeof data76 === "string") {
                    if (func65(data76) > 60) {
                      const err250 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                    if (func65(data76) < 1) {
                      const err251 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err251];
                      } else {
                        vErrors.push(err251);
                      }
                      errors++;
                    }
                  } else {
                    const err252 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                }
                if (data74.gpus_per_replica !== void 0 && func0.call(data74, "gpus_per_replica")) {
                  let data77 = data74.gpus_per_replica;
                  if (typeof data77 == "number" && isFinite(data77)) {
                    if (data77 > 1e4 || isNaN(data77)) {
                      const err253 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                      if (vErrors === null) {
                        vErrors = [err253];
                      } else {
                        vErrors.push(err253);
                      }
                      errors++;
                    }
                    if (data77 <= 0 || isNaN(data77)) {
                      const err254 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err254];
                      } else {
                        vErrors.push(err254);
                      }
                      errors++;
                    }
                  } else {
                    const err255 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err255];
                    } else {
                      vErrors.push(err255);
                    }
                    errors++;
                  }
                }
                if (data74.replicas !== void 0 && func0.call(data74, "replicas")) {
                  let data78 = data74.replicas;
                  const _errs218 = errors;
                  let valid63 = false;
                  let passing7 = null;
                  const _errs219 = errors;
                  if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
                    const err256 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                  if (typeof data78 == "number" && isFinite(data78)) {
                    if (data78 > 1e9 || isNaN(data78)) {
                      const err257 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err257];
                      } else {
                        vErrors.push(err257);
                      }
                      errors++;
                    }
                    if (data78 < 1 || isNaN(data78)) {
                      const err258 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err258];
                      } else {
                        vErrors.push(err258);
                      }
                      errors++;
                    }
                  }
                  var _valid7 = _errs219 === errors;
                  if (_valid7) {
                    valid63 = true;
                    passing7 = 0;
                  }
                  const _errs221 = errors;
                  if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                    if (data78.min === void 0 || !func0.call(data78, "min")) {
                      const err259 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "min" } };
                      if (vErrors === null) {
                        vErrors = [err259];
                      } else {
                        vErrors.push(err259);
                      }
                      errors++;
                    }
                    if (data78.max === void 0 || !func0.call(data78, "max")) {
                      const err260 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "max" } };
                      if (vErrors === null) {
                        vErrors = [err260];
                      } else {
                        vErrors.push(err260);
                      }
                      errors++;
                    }
                    for (const key32 of Object.keys(data78)) {
                      if (!(key32 === "min" || key32 === "max")) {
                        const err261 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                        if (vErrors === null) {
                          vErrors = [err261];
                        } else {
                          vErrors.push(err261);
                        }
                        errors++;
                      }
                    }
                    if (data78.min !== void 0 && func0.call(data78, "min")) {
                      let data79 = data78.min;
                      if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
                        const err262 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err262];
                        } else {
                          vErrors.push(err262);
                        }
                        errors++;
                      }
                      if (typeof data79 == "number" && isFinite(data79)) {
                        if (data79 > 1e9 || isNaN(data79)) {
                          const err263 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          if (vErrors === null) {
                            vErrors = [err263];
                          } else {
                            vErrors.push(err263);
                          }
                          errors++;
                        }
                        if (data79 < 0 || isNaN(data79)) {
                          const err264 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err264];
                          } else {
                            vErrors.push(err264);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data78.max !== void 0 && func0.call(data78, "max")) {
                      let data80 = data78.max;
                      if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                        const err265 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err265];
                        } else {
                          vErrors.push(err265);
                        }
                        errors++;
                      }
                      if (typeof data80 == "number" && isFinite(data80)) {
                        if (data80 > 1e9 || isNaN(data80)) {
                          const err266 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          if (vErrors === null) {
                            vErrors = [err266];
                          } else {
                            vErrors.push(err266);
                          }
                          errors++;
                        }
                        if (data80 < 1 || isNaN(data80)) {
                          const err267 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err267];
                          } else {
                            vErrors.push(err267);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err268 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                  var _valid7 = _errs221 === errors;
                  if (_valid7 && valid63) {
                    valid63 = false;
                    passing7 = [passing7, 1];
                  } else {
                    if (_valid7) {
                      valid63 = true;
                      passing7 = 1;
                    }
                  }
                  if (!valid63) {
                    const err269 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 } };
                    if (vErrors === null) {
                      vErrors = [err269];
                    } else {
                      vErrors.push(err269);
                    }
                    errors++;
                  } else {
                    errors = _errs218;
                    if (vErrors !== null) {
                      if (_errs218) {
                        vErrors.length = _errs218;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data74.target_utilization !== void 0 && func0.call(data74, "target_utilization")) {
                  let data81 = data74.target_utilization;
                  const _errs229 = errors;
                  let valid65 = false;
                  let passing8 = null;
                  const _errs230 = errors;
                  if (typeof data81 == "number" && isFinite(data81)) {
                    if (data81 > 1 || isNaN(data81)) {
                      const err270 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err270];
                      } else {
                        vErrors.push(err270);
                      }
                      errors++;
                    }
                    if (data81 <= 0 || isNaN(data81)) {
                      const err271 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err271];
                      } else {
                        vErrors.push(err271);
                      }
                      errors++;
                    }
                  } else {
                    const err272 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  }
                  var _valid8 = _errs230 === errors;
                  if (_valid8) {
                    valid65 = true;
                    passing8 = 0;
                  }
                  const _errs232 = errors;
                  if (typeof data81 === "string") {
                    if (func65(data81) > 20) {
                      const err273 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      if (vErrors === null) {
                        vErrors = [err273];
                      } else {
                        vErrors.push(err273);
                      }
                      errors++;
                    }
                    if (!pattern5.test(data81)) {
                      const err274 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                      if (vErrors === null) {
                        vErrors = [err274];
                      } else {
                        vErrors.push(err274);
                      }
                      errors++;
                    }
                  } else {
                    const err275 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                  var _valid8 = _errs232 === errors;
                  if (_valid8 && valid65) {
                    valid65 = false;
                    passing8 = [passing8, 1];
                  } else {
                    if (_valid8) {
                      valid65 = true;
                      passing8 = 1;
                    }
                  }
                  if (!valid65) {
                    const err276 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 } };
                    if (vErrors === null) {
                      vErrors = [err276];
                    } else {
                      vErrors.push(err276);
                    }
                    errors++;
                  } else {
                    errors = _errs229;
                    if (vErrors !== null) {
                      if (_errs229) {
                        vErrors.length = _errs229;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err277 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
            if (data64.load !== void 0 && func0.call(data64, "load")) {
              let data82 = data64.load;
              if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                if (Object.keys(data82).length < 1) {
                  const err278 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err278];
                  } else {
                    vErrors.push(err278);
                  }
                  errors++;
                }
                for (const key33 of Object.keys(data82)) {
                  if (!(key33 === "concurrency" || key33 === "request_rate")) {
                    const err279 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                }
                if (data82.concurrency !== void 0 && func0.call(data82, "concurrency")) {
                  let data83 = data82.concurrency;
                  if (typeof data83 == "number" && isFinite(data83)) {
                    if (data83 <= 0 || isNaN(data83)) {
                      const err280 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err280];
                      } else {
                        vErrors.push(err280);
                      }
                      errors++;
                    }
                  } else {
                    const err281 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
                if (data82.request_rate !== void 0 && func0.call(data82, "request_rate")) {
                  let data84 = data82.request_rate;
                  if (typeof data84 == "number" && isFinite(data84)) {
                    if (data84 <= 0 || isNaN(data84)) {
                      const err282 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err282];
                      } else {
                        vErrors.push(err282);
                      }
                      errors++;
                    }
                  } else {
                    const err283 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err283];
                    } else {
                      vErrors.push(err283);
                    }
                    errors++;
                  }
                }
              } else {
                const err284 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
            }
            if (data64.tags !== void 0 && func0.call(data64, "tags")) {
              let data85 = data64.tags;
              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                if (Object.keys(data85).length > 50) {
                  const err285 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
                for (const key34 of Object.keys(data85)) {
                  const _errs243 = errors;
                  if (typeof key34 === "string") {
                    if (func65(key34) > 400) {
                      const err286 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key34 };
                      if (vErrors === null) {
                        vErrors = [err286];
                      } else {
                        vErrors.push(err286);
                      }
                      errors++;
                    }
                    if (func65(key34) < 1) {
                      const err287 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key34 };
                      if (vErrors === null) {
                        vErrors = [err287];
                      } else {
                        vErrors.push(err287);
                      }
                      errors++;
                    }
                  }
                  var valid67 = _errs243 === errors;
                  if (!valid67) {
                    const err288 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames", keyword: "propertyNames", params: { propertyName: key34 } };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                }
                for (const key35 of Object.keys(data85)) {
                  let data86 = data85[key35];
                  if (typeof data86 === "string") {
                    if (func65(data86) > 400) {
                      const err289 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err289];
                      } else {
                        vErrors.push(err289);
                      }
                      errors++;
                    }
                  } else {
                    const err290 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err290];
                    } else {
                      vErrors.push(err290);
                    }
                    errors++;
                  }
                }
              } else {
                const err291 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
            }
          } else {
            const err292 = { instancePath: instancePath + "/deployments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
        }
      } else {
        const err293 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err293];
        } else {
          vErrors.push(err293);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      let data87 = data.prices;
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
        for (const key36 of Object.keys(data87)) {
          if (!(key36 === "as_of" || key36 === "instances" || key36 === "tokens")) {
            const err294 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
        if (data87.as_of !== void 0 && func0.call(data87, "as_of")) {
          let data88 = data87.as_of;
          if (typeof data88 === "string") {
            if (func65(data88) > 10) {
              const err295 = { instancePath: instancePath + "/prices/as_of", schemaPath: "#/properties/prices/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
              if (vErrors === null) {
                vErrors = [err295];
              } else {
                vErrors.push(err295);
              }
              errors++;
            }
            if (func65(data88) < 1) {
              const err296 = { instancePath: instancePath + "/prices/as_of", schemaPath: "#/properties/prices/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err296];
              } else {
                vErrors.push(err296);
              }
              errors++;
            }
            if (!pattern6.test(data88)) {
              const err297 = { instancePath: instancePath + "/prices/as_of", schemaPath: "#/properties/prices/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
          } else {
            const err298 = { instancePath: instancePath + "/prices/as_of", schemaPath: "#/properties/prices/properties/as_of/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err298];
            } else {
              vErrors.push(err298);
            }
            errors++;
          }
        }
        if (data87.instances !== void 0 && func0.call(data87, "instances")) {
          let data89 = data87.instances;
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            if (Object.keys(data89).length > 1e3) {
              const err299 = { instancePath: instancePath + "/prices/instances", schemaPath: "#/properties/prices/properties/instances/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
            }
            for (const key37 of Object.keys(data89)) {
              const _errs254 = errors;
              if (typeof key37 === "string") {
                if (func65(key37) > 400) {
                  const err300 = { instancePath: instancePath + "/prices/instances", schemaPath: "#/properties/prices/properties/instances/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key37 };
                  if (vErrors === null) {
                    vErrors = [err300];
                  } else {
                    vErrors.push(err300);
                  }
                  errors++;
                }
                if (func65(key37) < 1) {
                  const err301 = { instancePath: instancePath + "/prices/instances", schemaPath: "#/properties/prices/properties/instances/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key37 };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
              }
              var valid70 = _errs254 === errors;
              if (!valid70) {
                const err302 = { instancePath: instancePath + "/prices/instances", schemaPath: "#/properties/prices/properties/instances/propertyNames", keyword: "propertyNames", params: { propertyName: key37 } };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
            for (const key38 of Object.keys(data89)) {
              let data90 = data89[key38];
              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                if (data90.usd_per_hour === void 0 || !func0.call(data90, "usd_per_hour")) {
                  const err303 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/properties/instances/additionalProperties/required", keyword: "required", params: { missingProperty: "usd_per_hour" } };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
                for (const key39 of Object.keys(data90)) {
                  if (!(key39 === "usd_per_hour" || key39 === "gpus" || key39 === "as_of")) {
                    const err304 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/properties/instances/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                    if (vErrors === null) {
                      vErrors = [err304];
                    } else {
                      vErrors.push(err304);
                    }
                    errors++;
                  }
                }
                if (data90.usd_per_hour !== void 0 && func0.call(data90, "usd_per_hour")) {
                  let data91 = data90.usd_per_hour;
                  if (typeof data91 == "number" && isFinite(data91)) {
                    if (data91 > 1e9 || isNaN(data91)) {
                      const err305 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/usd_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err305];
                      } else {
                        vErrors.push(err305);
                      }
                      errors++;
                    }
                    if (data91 < 0 || isNaN(data91)) {
                      const err306 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/usd_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err306];
                      } else {
                        vErrors.push(err306);
                      }
                      errors++;
                    }
                  } else {
                    const err307 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/usd_per_hour/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err307];
                    } else {
                      vErrors.push(err307);
                    }
                    errors++;
                  }
                }
                if (data90.gpus !== void 0 && func0.call(data90, "gpus")) {
                  let data92 = data90.gpus;
                  if (typeof data92 == "number" && isFinite(data92)) {
                    if (data92 > 1e4 || isNaN(data92)) {
                      const err308 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                      if (vErrors === null) {
                        vErrors = [err308];
                      } else {
                        vErrors.push(err308);
                      }
                      errors++;
                    }
                    if (data92 <= 0 || isNaN(data92)) {
                      const err309 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err309];
                      } else {
                        vErrors.push(err309);
                      }
                      errors++;
                    }
                  } else {
                    const err310 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/gpus/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err310];
                    } else {
                      vErrors.push(err310);
                    }
                    errors++;
                  }
                }
                if (data90.as_of !== void 0 && func0.call(data90, "as_of")) {
                  let data93 = data90.as_of;
                  if (typeof data93 === "string") {
                    if (func65(data93) > 10) {
                      const err311 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                      if (vErrors === null) {
                        vErrors = [err311];
                      } else {
                        vErrors.push(err311);
                      }
                      errors++;
                    }
                    if (func65(data93) < 1) {
                      const err312 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data93)) {
                      const err313 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                  } else {
                    const err314 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/instances/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err314];
                    } else {
                      vErrors.push(err314);
                    }
                    errors++;
                  }
                }
              } else {
                const err315 = { instancePath: instancePath + "/prices/instances/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/properties/instances/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
            }
          } else {
            const err316 = { instancePath: instancePath + "/prices/instances", schemaPath: "#/properties/prices/properties/instances/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
        }
        if (data87.tokens !== void 0 && func0.call(data87, "tokens")) {
          let data94 = data87.tokens;
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            if (Object.keys(data94).length > 1e3) {
              const err317 = { instancePath: instancePath + "/prices/tokens", schemaPath: "#/properties/prices/properties/tokens/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err317];
              } else {
                vErrors.push(err317);
              }
              errors++;
            }
            for (const key40 of Object.keys(data94)) {
              const _errs267 = errors;
              if (typeof key40 === "string") {
                if (func65(key40) > 400) {
                  const err318 = { instancePath: instancePath + "/prices/tokens", schemaPath: "#/properties/prices/properties/tokens/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key40 };
                  if (vErrors === null) {
                    vErrors = [err318];
                  } else {
                    vErrors.push(err318);
                  }
                  errors++;
                }
                if (func65(key40) < 1) {
                  const err319 = { instancePath: instancePath + "/prices/tokens", schemaPath: "#/properties/prices/properties/tokens/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key40 };
                  if (vErrors === null) {
                    vErrors = [err319];
                  } else {
                    vErrors.push(err319);
                  }
                  errors++;
                }
              }
              var valid73 = _errs267 === errors;
              if (!valid73) {
                const err320 = { instancePath: instancePath + "/prices/tokens", schemaPath: "#/properties/prices/properties/tokens/propertyNames", keyword: "propertyNames", params: { propertyName: key40 } };
                if (vErrors === null) {
                  vErrors = [err320];
                } else {
                  vErrors.push(err320);
                }
                errors++;
              }
            }
            for (const key41 of Object.keys(data94)) {
              let data95 = data94[key41];
              if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                if (data95.input_per_1m_usd === void 0 || !func0.call(data95, "input_per_1m_usd")) {
                  const err321 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "input_per_1m_usd" } };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
                if (data95.output_per_1m_usd === void 0 || !func0.call(data95, "output_per_1m_usd")) {
                  const err322 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "output_per_1m_usd" } };
                  if (vErrors === null) {
                    vErrors = [err322];
                  } else {
                    vErrors.push(err322);
                  }
                  errors++;
                }
                for (const key42 of Object.keys(data95)) {
                  if (!(key42 === "input_per_1m_usd" || key42 === "output_per_1m_usd" || key42 === "cache_read_per_1m_usd" || key42 === "cache_write_per_1m_usd" || key42 === "as_of")) {
                    const err323 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/properties/tokens/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
                if (data95.input_per_1m_usd !== void 0 && func0.call(data95, "input_per_1m_usd")) {
                  let data96 = data95.input_per_1m_usd;
                  if (typeof data96 == "number" && isFinite(data96)) {
                    if (data96 > 1e9 || isNaN(data96)) {
                      const err324 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/input_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                    if (data96 < 0 || isNaN(data96)) {
                      const err325 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/input_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err325];
                      } else {
                        vErrors.push(err325);
                      }
                      errors++;
                    }
                  } else {
                    const err326 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/input_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                }
                if (data95.output_per_1m_usd !== void 0 && func0.call(data95, "output_per_1m_usd")) {
                  let data97 = data95.output_per_1m_usd;
                  if (typeof data97 == "number" && isFinite(data97)) {
                    if (data97 > 1e9 || isNaN(data97)) {
                      const err327 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/output_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err327];
                      } else {
                        vErrors.push(err327);
                      }
                      errors++;
                    }
                    if (data97 < 0 || isNaN(data97)) {
                      const err328 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/output_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err328];
                      } else {
                        vErrors.push(err328);
                      }
                      errors++;
                    }
                  } else {
                    const err329 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/output_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err329];
                    } else {
                      vErrors.push(err329);
                    }
                    errors++;
                  }
                }
                if (data95.cache_read_per_1m_usd !== void 0 && func0.call(data95, "cache_read_per_1m_usd")) {
                  let data98 = data95.cache_read_per_1m_usd;
                  if (typeof data98 == "number" && isFinite(data98)) {
                    if (data98 > 1e9 || isNaN(data98)) {
                      const err330 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err330];
                      } else {
                        vErrors.push(err330);
                      }
                      errors++;
                    }
                    if (data98 < 0 || isNaN(data98)) {
                      const err331 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err331];
                      } else {
                        vErrors.push(err331);
                      }
                      errors++;
                    }
                  } else {
                    const err332 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err332];
                    } else {
                      vErrors.push(err332);
                    }
                    errors++;
                  }
                }
                if (data95.cache_write_per_1m_usd !== void 0 && func0.call(data95, "cache_write_per_1m_usd")) {
                  let data99 = data95.cache_write_per_1m_usd;
                  if (typeof data99 == "number" && isFinite(data99)) {
                    if (data99 > 1e9 || isNaN(data99)) {
                      const err333 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      if (vErrors === null) {
                        vErrors = [err333];
                      } else {
                        vErrors.push(err333);
                      }
                      errors++;
                    }
                    if (data99 < 0 || isNaN(data99)) {
                      const err334 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err334];
                      } else {
                        vErrors.push(err334);
                      }
                      errors++;
                    }
                  } else {
                    const err335 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err335];
                    } else {
                      vErrors.push(err335);
                    }
                    errors++;
                  }
                }
                if (data95.as_of !== void 0 && func0.call(data95, "as_of")) {
                  let data100 = data95.as_of;
                  if (typeof data100 === "string") {
                    if (func65(data100) > 10) {
                      const err336 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                      if (vErrors === null) {
                        vErrors = [err336];
                      } else {
                        vErrors.push(err336);
                      }
                      errors++;
                    }
                    if (func65(data100) < 1) {
                      const err337 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err337];
                      } else {
                        vErrors.push(err337);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data100)) {
                      const err338 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                      if (vErrors === null) {
                        vErrors = [err338];
                      } else {
                        vErrors.push(err338);
                      }
                      errors++;
                    }
                  } else {
                    const err339 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/properties/tokens/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err339];
                    } else {
                      vErrors.push(err339);
                    }
                    errors++;
                  }
                }
              } else {
                const err340 = { instancePath: instancePath + "/prices/tokens/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/properties/tokens/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err340];
                } else {
                  vErrors.push(err340);
                }
                errors++;
              }
            }
          } else {
            const err341 = { instancePath: instancePath + "/prices/tokens", schemaPath: "#/properties/prices/properties/tokens/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err341];
            } else {
              vErrors.push(err341);
            }
            errors++;
          }
        }
      } else {
        const err342 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err342];
        } else {
          vErrors.push(err342);
        }
        errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data101 = data.severity;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        for (const key43 of Object.keys(data101)) {
          if (!func0.call(schema31.properties.severity.properties, key43)) {
            const err343 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 } };
            if (vErrors === null) {
              vErrors = [err343];
            } else {
              vErrors.push(err343);
            }
            errors++;
          }
        }
        if (data101["frontier/dominated"] !== void 0 && func0.call(data101, "frontier/dominated")) {
          let data102 = data101["frontier/dominated"];
          if (!(data102 === "fail" || data102 === "warn" || data102 === "off")) {
            const err344 = { instancePath: instancePath + "/severity/frontier~1dominated", schemaPath: "#/properties/severity/properties/frontier~1dominated/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["frontier/dominated"].enum } };
            if (vErrors === null) {
              vErrors = [err344];
            } else {
              vErrors.push(err344);
            }
            errors++;
          }
        }
        if (data101["frontier/declared-dominated"] !== void 0 && func0.call(data101, "frontier/declared-dominated")) {
          let data103 = data101["frontier/declared-dominated"];
          if (!(data103 === "fail" || data103 === "warn" || data103 === "off")) {
            const err345 = { instancePath: instancePath + "/severity/frontier~1declared-dominated", schemaPath: "#/properties/severity/properties/frontier~1declared-dominated/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["frontier/declared-dominated"].enum } };
            if (vErrors === null) {
              vErrors = [err345];
            } else {
              vErrors.push(err345);
            }
            errors++;
          }
        }
        if (data101["frontier/no-floor"] !== void 0 && func0.call(data101, "frontier/no-floor")) {
          let data104 = data101["frontier/no-floor"];
          if (!(data104 === "fail" || data104 === "warn" || data104 === "off")) {
            const err346 = { instancePath: instancePath + "/severity/frontier~1no-floor", schemaPath: "#/properties/severity/properties/frontier~1no-floor/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["frontier/no-floor"].enum } };
            if (vErrors === null) {
              vErrors = [err346];
            } else {
              vErrors.push(err346);
            }
            errors++;
          }
        }
        if (data101["budget/max"] !== void 0 && func0.call(data101, "budget/max")) {
          let data105 = data101["budget/max"];
          if (!(data105 === "fail" || data105 === "warn" || data105 === "off")) {
            const err347 = { instancePath: instancePath + "/severity/budget~1max", schemaPath: "#/properties/severity/properties/budget~1max/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["budget/max"].enum } };
            if (vErrors === null) {
              vErrors = [err347];
            } else {
              vErrors.push(err347);
            }
            errors++;
          }
        }
        if (data101["budget/min"] !== void 0 && func0.call(data101, "budget/min")) {
          let data106 = data101["budget/min"];
          if (!(data106 === "fail" || data106 === "warn" || data106 === "off")) {
            const err348 = { instancePath: instancePath + "/severity/budget~1min", schemaPath: "#/properties/severity/properties/budget~1min/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["budget/min"].enum } };
            if (vErrors === null) {
              vErrors = [err348];
            } else {
              vErrors.push(err348);
            }
            errors++;
          }
        }
        if (data101["budget/near"] !== void 0 && func0.call(data101, "budget/near")) {
          let data107 = data101["budget/near"];
          if (!(data107 === "fail" || data107 === "warn" || data107 === "off")) {
            const err349 = { instancePath: instancePath + "/severity/budget~1near", schemaPath: "#/properties/severity/properties/budget~1near/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["budget/near"].enum } };
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
        }
        if (data101["cost/capacity"] !== void 0 && func0.call(data101, "cost/capacity")) {
          let data108 = data101["cost/capacity"];
          if (!(data108 === "fail" || data108 === "warn" || data108 === "off")) {
            const err350 = { instancePath: instancePath + "/severity/cost~1capacity", schemaPath: "#/properties/severity/properties/cost~1capacity/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["cost/capacity"].enum } };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
        }
        if (data101["cost/unknown-price"] !== void 0 && func0.call(data101, "cost/unknown-price")) {
          let data109 = data101["cost/unknown-price"];
          if (!(data109 === "fail" || data109 === "warn" || data109 === "off")) {
            const err351 = { instancePath: instancePath + "/severity/cost~1unknown-price", schemaPath: "#/properties/severity/properties/cost~1unknown-price/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["cost/unknown-price"].enum } };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
        }
        if (data101["cost/stale-price"] !== void 0 && func0.call(data101, "cost/stale-price")) {
          let data110 = data101["cost/stale-price"];
          if (!(data110 === "fail" || data110 === "warn" || data110 === "off")) {
            const err352 = { instancePath: instancePath + "/severity/cost~1stale-price", schemaPath: "#/properties/severity/properties/cost~1stale-price/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["cost/stale-price"].enum } };
            if (vErrors === null) {
              vErrors = [err352];
            } else {
              vErrors.push(err352);
            }
            errors++;
          }
        }
        if (data101["cost/assumed-hardware"] !== void 0 && func0.call(data101, "cost/assumed-hardware")) {
          let data111 = data101["cost/assumed-hardware"];
          if (!(data111 === "fail" || data111 === "warn" || data111 === "off")) {
            const err353 = { instancePath: instancePath + "/severity/cost~1assumed-hardware", schemaPath: "#/properties/severity/properties/cost~1assumed-hardware/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["cost/assumed-hardware"].enum } };
            if (vErrors === null) {
              vErrors = [err353];
            } else {
              vErrors.push(err353);
            }
            errors++;
          }
        }
        if (data101["evidence/missing"] !== void 0 && func0.call(data101, "evidence/missing")) {
          let data112 = data101["evidence/missing"];
          if (!(data112 === "fail" || data112 === "warn" || data112 === "off")) {
            const err354 = { instancePath: instancePath + "/severity/evidence~1missing", schemaPath: "#/properties/severity/properties/evidence~1missing/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["evidence/missing"].enum } };
            if (vErrors === null) {
              vErrors = [err354];
            } else {
              vErrors.push(err354);
            }
            errors++;
          }
        }
        if (data101["evidence/conflict"] !== void 0 && func0.call(data101, "evidence/conflict")) {
          let data113 = data101["evidence/conflict"];
          if (!(data113 === "fail" || data113 === "warn" || data113 === "off")) {
            const err355 = { instancePath: instancePath + "/severity/evidence~1conflict", schemaPath: "#/properties/severity/properties/evidence~1conflict/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["evidence/conflict"].enum } };
            if (vErrors === null) {
              vErrors = [err355];
            } else {
              vErrors.push(err355);
            }
            errors++;
          }
        }
        if (data101["evidence/ambiguous"] !== void 0 && func0.call(data101, "evidence/ambiguous")) {
          let data114 = data101["evidence/ambiguous"];
          if (!(data114 === "fail" || data114 === "warn" || data114 === "off")) {
            const err356 = { instancePath: instancePath + "/severity/evidence~1ambiguous", schemaPath: "#/properties/severity/properties/evidence~1ambiguous/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["evidence/ambiguous"].enum } };
            if (vErrors === null) {
              vErrors = [err356];
            } else {
              vErrors.push(err356);
            }
            errors++;
          }
        }
        if (data101["evidence/scale"] !== void 0 && func0.call(data101, "evidence/scale")) {
          let data115 = data101["evidence/scale"];
          if (!(data115 === "fail" || data115 === "warn" || data115 === "off")) {
            const err357 = { instancePath: instancePath + "/severity/evidence~1scale", schemaPath: "#/properties/severity/properties/evidence~1scale/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["evidence/scale"].enum } };
            if (vErrors === null) {
              vErrors = [err357];
            } else {
              vErrors.push(err357);
            }
            errors++;
          }
        }
        if (data101["evidence/not-comparable"] !== void 0 && func0.call(data101, "evidence/not-comparable")) {
          let data116 = data101["evidence/not-comparable"];
          if (!(data116 === "fail" || data116 === "warn" || data116 === "off")) {
            const err358 = { instancePath: instancePath + "/severity/evidence~1not-comparable", schemaPath: "#/properties/severity/properties/evidence~1not-comparable/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["evidence/not-comparable"].enum } };
            if (vErrors === null) {
              vErrors = [err358];
            } else {
              vErrors.push(err358);
            }
            errors++;
          }
        }
        if (data101["evidence/unreadable"] !== void 0 && func0.call(data101, "evidence/unreadable")) {
          let data117 = data101["evidence/unreadable"];
          if (!(data117 === "fail" || data117 === "warn" || data117 === "off")) {
            const err359 = { instancePath: instancePath + "/severity/evidence~1unreadable", schemaPath: "#/properties/severity/properties/evidence~1unreadable/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["evidence/unreadable"].enum } };
            if (vErrors === null) {
              vErrors = [err359];
            } else {
              vErrors.push(err359);
            }
            errors++;
          }
        }
        if (data101["policy/dead-rule"] !== void 0 && func0.call(data101, "policy/dead-rule")) {
          let data118 = data101["policy/dead-rule"];
          if (!(data118 === "fail" || data118 === "warn" || data118 === "off")) {
            const err360 = { instancePath: instancePath + "/severity/policy~1dead-rule", schemaPath: "#/properties/severity/properties/policy~1dead-rule/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["policy/dead-rule"].enum } };
            if (vErrors === null) {
              vErrors = [err360];
            } else {
              vErrors.push(err360);
            }
            errors++;
          }
        }
        if (data101["waiver/expired"] !== void 0 && func0.call(data101, "waiver/expired")) {
          let data119 = data101["waiver/expired"];
          if (!(data119 === "fail" || data119 === "warn" || data119 === "off")) {
            const err361 = { instancePath: instancePath + "/severity/waiver~1expired", schemaPath: "#/properties/severity/properties/waiver~1expired/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["waiver/expired"].enum } };
            if (vErrors === null) {
              vErrors = [err361];
            } else {
              vErrors.push(err361);
            }
            errors++;
          }
        }
        if (data101["waiver/unused"] !== void 0 && func0.call(data101, "waiver/unused")) {
          let data120 = data101["waiver/unused"];
          if (!(data120 === "fail" || data120 === "warn" || data120 === "off")) {
            const err362 = { instancePath: instancePath + "/severity/waiver~1unused", schemaPath: "#/properties/severity/properties/waiver~1unused/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["waiver/unused"].enum } };
            if (vErrors === null) {
              vErrors = [err362];
            } else {
              vErrors.push(err362);
            }
            errors++;
          }
        }
        if (data101["baseline/missing"] !== void 0 && func0.call(data101, "baseline/missing")) {
          let data121 = data101["baseline/missing"];
          if (!(data121 === "fail" || data121 === "warn" || data121 === "off")) {
            const err363 = { instancePath: instancePath + "/severity/baseline~1missing", schemaPath: "#/properties/severity/properties/baseline~1missing/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.properties["baseline/missing"].enum } };
            if (vErrors === null) {
              vErrors = [err363];
            } else {
              vErrors.push(err363);
            }
            errors++;
          }
        }
      } else {
        const err364 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err364];
        } else {
          vErrors.push(err364);
        }
        errors++;
      }
    }
    if (data.on_inconclusive !== void 0 && func0.call(data, "on_inconclusive")) {
      let data122 = data.on_inconclusive;
      if (!(data122 === "fail" || data122 === "warn")) {
        const err365 = { instancePath: instancePath + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema31.properties.on_inconclusive.enum } };
        if (vErrors === null) {
          vErrors = [err365];
        } else {
          vErrors.push(err365);
        }
        errors++;
      }
    }
    if (data.on_missing_baseline !== void 0 && func0.call(data, "on_missing_baseline")) {
      let data123 = data.on_missing_baseline;
      if (!(data123 === "warn" || data123 === "fail" || data123 === "ignore")) {
        const err366 = { instancePath: instancePath + "/on_missing_baseline", schemaPath: "#/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: schema31.properties.on_missing_baseline.enum } };
        if (vErrors === null) {
          vErrors = [err366];
        } else {
          vErrors.push(err366);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data124 = data.waivers;
      if (Array.isArray(data124)) {
        if (data124.length > 500) {
          const err367 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err367];
          } else {
            vErrors.push(err367);
          }
          errors++;
        }
        const len8 = data124.length;
        for (let i9 = 0; i9 < len8; i9++) {
          let data125 = data124[i9];
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            if (data125.rule === void 0 || !func0.call(data125, "rule")) {
              const err368 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err368];
              } else {
                vErrors.push(err368);
              }
              errors++;
            }
            if (data125.reason === void 0 || !func0.call(data125, "reason")) {
              const err369 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err369];
              } else {
                vErrors.push(err369);
              }
              errors++;
            }
            if (data125.owner === void 0 || !func0.call(data125, "owner")) {
              const err370 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "owner" } };
              if (vErrors === null) {
                vErrors = [err370];
              } else {
                vErrors.push(err370);
              }
              errors++;
            }
            if (data125.until === void 0 || !func0.call(data125, "until")) {
              const err371 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" } };
              if (vErrors === null) {
                vErrors = [err371];
              } else {
                vErrors.push(err371);
              }
              errors++;
            }
            for (const key44 of Object.keys(data125)) {
              if (!func0.call(schema31.properties.waivers.items.properties, key44)) {
                const err372 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                if (vErrors === null) {
                  vErrors = [err372];
                } else {
                  vErrors.push(err372);
                }
                errors++;
              }
            }
            if (data125.rule !== void 0 && func0.call(data125, "rule")) {
              let data126 = data125.rule;
              if (!(data126 === "frontier/dominated" || data126 === "frontier/declared-dominated" || data126 === "frontier/no-floor" || data126 === "budget/max" || data126 === "budget/min" || data126 === "budget/near" || data126 === "cost/capacity" || data126 === "cost/unknown-price" || data126 === "cost/stale-price" || data126 === "cost/assumed-hardware" || data126 === "evidence/missing" || data126 === "evidence/conflict" || data126 === "evidence/ambiguous" || data126 === "evidence/scale" || data126 === "evidence/not-comparable" || data126 === "evidence/unreadable" || data126 === "policy/dead-rule" || data126 === "waiver/expired" || data126 === "waiver/unused" || data126 === "baseline/missing")) {
                const err373 = { instancePath: instancePath + "/waivers/" + i9 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema31.properties.waivers.items.properties.rule.enum } };
                if (vErrors === null) {
                  vErrors = [err373];
                } else {
                  vErrors.push(err373);
                }
                errors++;
              }
            }
            if (data125.deployment !== void 0 && func0.call(data125, "deployment")) {
              let data127 = data125.deployment;
              if (typeof data127 === "string") {
                if (func65(data127) > 400) {
                  const err374 = { instancePath: instancePath + "/waivers/" + i9 + "/deployment", schemaPath: "#/properties/waivers/items/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err374];
                  } else {
                    vErrors.push(err374);
                  }
                  errors++;
                }
                if (func65(data127) < 1) {
                  const err375 = { instancePath: instancePath + "/waivers/" + i9 + "/deployment", schemaPath: "#/properties/waivers/items/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err375];
                  } else {
                    vErrors.push(err375);
                  }
                  errors++;
                }
              } else {
                const err376 = { instancePath: instancePath + "/waivers/" + i9 + "/deployment", schemaPath: "#/properties/waivers/items/properties/deployment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err376];
                } else {
                  vErrors.push(err376);
                }
                errors++;
              }
            }
            if (data125.model !== void 0 && func0.call(data125, "model")) {
              let data128 = data125.model;
              if (typeof data128 === "string") {
                if (func65(data128) > 400) {
                  const err377 = { instancePath: instancePath + "/waivers/" + i9 + "/model", schemaPath: "#/properties/waivers/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err377];
                  } else {
                    vErrors.push(err377);
                  }
                  errors++;
                }
                if (func65(data128) < 1) {
                  const err378 = { instancePath: instancePath + "/waivers/" + i9 + "/model", schemaPath: "#/properties/waivers/items/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err378];
                  } else {
                    vErrors.push(err378);
                  }
                  errors++;
                }
              } else {
                const err379 = { instancePath: instancePath + "/waivers/" + i9 + "/model", schemaPath: "#/properties/waivers/items/properties/model/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err379];
                } else {
                  vErrors.push(err379);
                }
                errors++;
              }
            }
            if (data125.tier !== void 0 && func0.call(data125, "tier")) {
              let data129 = data125.tier;
              if (typeof data129 === "string") {
                if (func65(data129) > 60) {
                  const err380 = { instancePath: instancePath + "/waivers/" + i9 + "/tier", schemaPath: "#/properties/waivers/items/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  if (vErrors === null) {
                    vErrors = [err380];
                  } else {
                    vErrors.push(err380);
                  }
                  errors++;
                }
                if (func65(data129) < 1) {
                  const err381 = { instancePath: instancePath + "/waivers/" + i9 + "/tier", schemaPath: "#/properties/waivers/items/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err381];
                  } else {
                    vErrors.push(err381);
                  }
                  errors++;
                }
              } else {
                const err382 = { instancePath: instancePath + "/waivers/" + i9 + "/tier", schemaPath: "#/properties/waivers/items/properties/tier/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err382];
                } else {
                  vErrors.push(err382);
                }
                errors++;
              }
            }
            if (data125.measure !== void 0 && func0.call(data125, "measure")) {
              let data130 = data125.measure;
              if (typeof data130 === "string") {
                if (func65(data130) > 400) {
                  const err383 = { instancePath: instancePath + "/waivers/" + i9 + "/measure", schemaPath: "#/properties/waivers/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err383];
                  } else {
                    vErrors.push(err383);
                  }
                  errors++;
                }
                if (func65(data130) < 1) {
                  const err384 = { instancePath: instancePath + "/waivers/" + i9 + "/measure", schemaPath: "#/properties/waivers/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err384];
                  } else {
                    vErrors.push(err384);
                  }
                  errors++;
                }
              } else {
                const err385 = { instancePath: instancePath + "/waivers/" + i9 + "/measure", schemaPath: "#/properties/waivers/items/properties/measure/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
            }
            if (data125.cap !== void 0 && func0.call(data125, "cap")) {
              let data131 = data125.cap;
              if (!(typeof data131 == "number" && isFinite(data131))) {
                const err386 = { instancePath: instancePath + "/waivers/" + i9 + "/cap", schemaPath: "#/properties/waivers/items/properties/cap/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err386];
                } else {
                  vErrors.push(err386);
                }
                errors++;
              }
            }
            if (data125.reason !== void 0 && func0.call(data125, "reason")) {
              let data132 = data125.reason;
              if (typeof data132 === "string") {
                if (func65(data132) > 1e3) {
                  const err387 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err387];
                  } else {
                    vErrors.push(err387);
                  }
                  errors++;
                }
                if (func65(data132) < 1) {
                  const err388 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err388];
                  } else {
                    vErrors.push(err388);
                  }
                  errors++;
                }
              } else {
                const err389 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err389];
                } else {
                  vErrors.push(err389);
                }
                errors++;
              }
            }
            if (data125.owner !== void 0 && func0.call(data125, "owner")) {
              let data133 = data125.owner;
              if (typeof data133 === "string") {
                if (func65(data133) > 200) {
                  const err390 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err390];
                  } else {
                    vErrors.push(err390);
                  }
                  errors++;
                }
                if (func65(data133) < 1) {
                  const err391 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err391];
                  } else {
                    vErrors.push(err391);
                  }
                  errors++;
                }
              } else {
                const err392 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err392];
                } else {
                  vErrors.push(err392);
                }
                errors++;
              }
            }
            if (data125.until !== void 0 && func0.call(data125, "until")) {
              let data134 = data125.until;
              if (typeof data134 === "string") {
                if (func65(data134) > 10) {
                  const err393 = { instancePath: instancePath + "/waivers/" + i9 + "/until", schemaPath: "#/properties/waivers/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 10 } };
                  if (vErrors === null) {
                    vErrors = [err393];
                  } else {
                    vErrors.push(err393);
                  }
                  errors++;
                }
                if (func65(data134) < 1) {
                  const err394 = { instancePath: instancePath + "/waivers/" + i9 + "/until", schemaPath: "#/properties/waivers/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err394];
                  } else {
                    vErrors.push(err394);
                  }
                  errors++;
                }
                if (!pattern6.test(data134)) {
                  const err395 = { instancePath: instancePath + "/waivers/" + i9 + "/until", schemaPath: "#/properties/waivers/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err395];
                  } else {
                    vErrors.push(err395);
                  }
                  errors++;
                }
              } else {
                const err396 = { instancePath: instancePath + "/waivers/" + i9 + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err396];
                } else {
                  vErrors.push(err396);
                }
                errors++;
              }
            }
          } else {
            const err397 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err397];
            } else {
              vErrors.push(err397);
            }
            errors++;
          }
        }
      } else {
        const err398 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err398];
        } else {
          vErrors.push(err398);
        }
        errors++;
      }
    }
  } else {
    const err399 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err399];
    } else {
      vErrors.push(err399);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

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

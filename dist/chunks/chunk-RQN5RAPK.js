import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  classesAgree,
  termOf
} from "./chunk-BXPMI2NJ.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/scan.ts
var MAX_LEVELS = 3;
var WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"];
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null|NaN|-?Infinity/y;
function scan(text3, maxValues = 2) {
  const root = { children: /* @__PURE__ */ new Map() };
  const kinds = [];
  const stack = [];
  let at3 = text3.charCodeAt(0) === 65279 ? 1 : 0;
  const result = (fault, open) => ({ kinds, keys: root, fault, open });
  for (; ; ) {
    at3 = skipSpace(text3, at3);
    const level = stack.at(-1);
    if (!level) {
      if (at3 >= text3.length || kinds.length >= maxValues) return result(null, false);
    } else {
      if (at3 >= text3.length) return result(null, true);
      const close = level.array ? "]" : "}";
      if (text3[at3] === close) {
        stack.pop();
        at3++;
        continue;
      }
      if (level.count > 0) {
        if (text3[at3] !== ",") return result({ index: at3, what: `expected "," or "${close}"` }, true);
        at3 = skipSpace(text3, at3 + 1);
        if (at3 >= text3.length) return result(null, true);
      }
      level.count++;
      if (!level.array) {
        const end2 = stringEnd(text3, at3);
        if (end2 === "wrong") return result({ index: at3, what: "expected a name in double quotes" }, true);
        if (end2 === "open") return result(null, true);
        level.last = level.keys ? child(level.keys, text3.slice(at3, end2)) : null;
        at3 = skipSpace(text3, end2);
        if (at3 >= text3.length) return result(null, true);
        if (text3[at3] !== ":") return result({ index: at3, what: 'expected ":"' }, true);
        at3 = skipSpace(text3, at3 + 1);
        if (at3 >= text3.length) return result(null, true);
      }
    }
    const start = text3[at3];
    const below = level ? keysBelow(level) : kinds.length === 0 ? root : null;
    if (!level) kinds.push(start === "{" ? "object" : start === "[" ? "array" : "scalar");
    if (start === "{" || start === "[") {
      const outer = level?.depth ?? 0;
      const keys = outer >= MAX_LEVELS ? null : below;
      stack.push({ array: start === "[", keys, depth: start === "{" ? outer + 1 : outer, count: 0, last: null });
      at3++;
      continue;
    }
    const end = start === '"' ? stringEnd(text3, at3) : wordEnd(text3, at3);
    if (end === "open") return result(null, true);
    if (end === "wrong") return result({ index: at3, what: "expected a value" }, true);
    at3 = end;
  }
}
function keysBelow(level) {
  return level.array ? level.count === 1 ? level.keys : null : level.last;
}
function child(keys, quoted) {
  const name = unquoted(quoted);
  const there = keys.children.get(name);
  if (there) return there;
  const made = { children: /* @__PURE__ */ new Map() };
  keys.children.set(name, made);
  return made;
}
function unquoted(quoted) {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
function skipSpace(text3, from) {
  let at3 = from;
  for (; ; ) {
    const code = text3.charCodeAt(at3);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at3;
    at3++;
  }
}
function stringEnd(text3, start) {
  if (text3.charCodeAt(start) !== 34) return "wrong";
  for (let quote = text3.indexOf('"', start + 1); quote !== -1; quote = text3.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text3.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return "open";
}
function wordEnd(text3, start) {
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = start;
    if (pattern.test(text3)) return pattern.lastIndex;
  }
  const rest = text3.slice(start, start + 10);
  const unfinished = start + rest.length >= text3.length;
  return unfinished && WORDS.some((word2) => word2.startsWith(rest)) ? "open" : "wrong";
}

// src/evidence/json.ts
function parseJson(text3) {
  const plain = text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
  try {
    return JSON.parse(plain);
  } catch (error) {
    const rewritten2 = rewrite(plain);
    if (rewritten2 === null) throw new Error(faultOf(plain, error));
    try {
      return restored(JSON.parse(rewritten2.text), rewritten2.mark);
    } catch (second) {
      throw new Error(faultOf(plain, second));
    }
  }
}
function rewrite(text3) {
  const parts = [];
  let mark = null;
  let kept = 0;
  for (const { start, end, literal } of literals(text3)) {
    if (literal === "NaN") mark ??= freeMark(text3);
    parts.push(text3.slice(kept, start), literal === "NaN" ? `"${mark}"` : literal === "Infinity" ? "1e999" : "-1e999");
    kept = end;
  }
  if (parts.length === 0) return null;
  parts.push(text3.slice(kept));
  return { text: parts.join(""), mark };
}
var LITERAL = /"|-?Infinity|NaN/g;
function* literals(text3) {
  const pattern = new RegExp(LITERAL);
  for (let found = pattern.exec(text3); found !== null; found = pattern.exec(text3)) {
    const [literal] = found;
    if (literal !== '"') {
      yield { start: found.index, end: pattern.lastIndex, literal };
      continue;
    }
    const end = stringEnd(text3, found.index);
    if (typeof end !== "number") return;
    pattern.lastIndex = end;
  }
}
function freeMark(text3) {
  const used = /* @__PURE__ */ new Set();
  for (const [found] of text3.matchAll(/[\ue000-\uf8ff]|\\u(?:e[0-9a-f]{3}|f[0-8][0-9a-f]{2})/gi)) {
    used.add(found.length === 1 ? found.charCodeAt(0) : Number.parseInt(found.slice(2), 16));
  }
  for (let code = 57344; code <= 63743; code++) if (!used.has(code)) return String.fromCharCode(code);
  throw new Error("it uses every character for private use, so that NaN cannot be told from text");
}
function restored(value, mark) {
  if (mark === null) return value;
  const holder = { value };
  const open = [holder];
  for (let here = open.pop(); here !== void 0; here = open.pop()) {
    for (const key of Object.keys(here)) {
      const below = here[key];
      if (below === mark) set(here, key, Number.NaN);
      else if (typeof below === "object" && below !== null) open.push(below);
    }
  }
  return holder.value;
}
function set(target, key, value) {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
function faultOf(text3, error) {
  if (text3.trim() === "") return "the file is empty";
  const seen = scan(text3, 2);
  if (seen.fault)
    return `${placeOf(text3, seen.fault.index)}: ${seen.fault.what}, found ${shown(text3, seen.fault.index)}`;
  if (seen.open) return `${placeOf(text3, text3.length)}: the JSON is cut off`;
  if (seen.kinds.length > 1) return "several JSON values follow each other; it is JSON Lines, not one document";
  return `it is not JSON (${error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error)})`;
}
function placeOf(text3, index) {
  let line = 1;
  let start = 0;
  for (let end = text3.indexOf("\n"); end !== -1 && end < index; end = text3.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return `line ${line}, column ${index - start + 1}`;
}
function shown(text3, index) {
  const piece = text3.slice(index, index + 12).split(/[\r\n]/)[0] ?? "";
  return piece === "" ? "the end of the line" : `"${piece}"`;
}

// src/evidence/document.ts
function makeDocument(source, entry) {
  let parsed = null;
  return {
    source,
    entry,
    json: () => {
      parsed ??= source.bytes().then((bytes) => parseJson(textOf(bytes)));
      return parsed;
    },
    jsonLines: () => linesOf(source)
  };
}
function textOf(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    throw new Error("the text is UTF-16; write it as UTF-8");
  }
  return new TextDecoder("utf-8").decode(bytes);
}
async function* linesOf(source) {
  let line = 0;
  for await (const text3 of source.lines()) {
    line++;
    if (text3.trim() === "") continue;
    yield { line, value: parsedLine(text3, line) };
  }
}
function parsedLine(text3, line) {
  try {
    return parseJson(text3);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Error(
      `line ${line}${sentence(error).replace(/^line 1(?=, column)/, "").replace(/^(?!,)/, ": ")}`
    );
  }
}

// src/evidence/names.ts
function rewritten(model) {
  const plain = model.length > 1 ? model.replace(/\/+$/, "") : model;
  const cached = CACHE_PATH.exec(plain);
  if (!cached) return plain;
  const [, name = "", revision] = cached;
  return `${name.replace("--", "/")}${revision === void 0 ? "" : `@${revision}`}`;
}
var CACHE_PATH = /(?:^|[/\\])models--([^/\\]+)(?:[/\\]snapshots[/\\]([^/\\]+))?$/;
function split(model) {
  const cut = model.lastIndexOf("@");
  if (cut <= 0 || cut === model.length - 1 || model.includes("/", cut)) return { base: model, revision: null };
  return { base: model.slice(0, cut), revision: model.slice(cut + 1) };
}

// src/evidence/apply.ts
function apply(evidence, found, entries2, models) {
  const { entry, path } = found;
  const messages = [
    ...modelConflicts(evidence, entry, models),
    ...taskConflicts(evidence, entry),
    ...factConflicts(evidence, entry)
  ];
  const owned = (items) => entry.model === null ? items : items.map((item) => item.model === null ? { ...item, model: entry.model } : item);
  const selected = evidence.readings.filter((reading) => selects(entry.where, reading));
  const problems = [
    ...evidence.problems,
    ...selectionProblems(evidence, entry, selected.length),
    ...found.also.flatMap((index) => overlap(found, entries2[index]))
  ];
  return {
    evidence: {
      ...evidence,
      readings: owned(selected),
      unusable: owned(evidence.unusable),
      usage: owned(evidence.usage),
      facts: { ...said(entry), ...evidence.facts },
      problems
    },
    conflicts: messages.map((message) => ({ path, message }))
  };
}
function said(entry) {
  const facts = { deployment: entry.deployment, hardware: entry.hardware, gpus: entry.gpus };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
function selects(where, reading) {
  const { at: at3 } = reading;
  if (where === null || at3 === null) return true;
  return Object.entries(where).every(([key, value]) => Object.hasOwn(at3, key) && String(at3[key]) === String(value));
}
function selectionProblems(evidence, entry, kept) {
  if (entry.where === null || kept > 0 || evidence.readings.length === 0) return [];
  const where = Object.entries(entry.where).map(([key, value]) => `${key} ${value}`);
  const there = [...new Set(evidence.readings.map((reading) => show(reading.at)))].slice(0, 6);
  return [`No reading was measured at ${where.join(", ")} (there are: ${there.join("; ")}).`];
}
function show(at3) {
  return Object.entries(at3 ?? {}).map(([key, value]) => `${key} ${value}`).join(", ");
}
function modelConflicts(evidence, entry, models) {
  const { model } = entry;
  if (model === null) return [];
  const named = new Set([...evidence.readings, ...evidence.unusable].map((one) => one.model));
  const others = [...named].filter((name) => name !== null && !isSame(name, model, models));
  const [first] = others;
  if (first === void 0) return [];
  return [`the file names the model "${first}", and results "${entry.files}" says "${model}"`];
}
function isSame(name, model, models) {
  if (name === null) return true;
  const [a, b] = [rewritten(name), rewritten(model)];
  if (a === b || pathName(a) === b) return true;
  for (const one of models.values()) {
    const names = new Set([one.name, ...one.aliases].map(rewritten));
    const knows = (text3) => names.has(text3) || names.has(text3.replace(/@[^@/]+$/, ""));
    if (knows(a) && knows(b)) return true;
  }
  return false;
}
function pathName(model) {
  return model.replaceAll(/["<>:/|\\?*[\]]+/g, "__");
}
function taskConflicts(evidence, entry) {
  const { task } = entry;
  if (task === null) return [];
  const tasks = evidence.readings.map((one) => one.measure).filter((measure) => measure.includes("/"));
  if (tasks.length === 0 || tasks.some((measure) => measure.startsWith(`${task}/`))) return [];
  const names = [...new Set(tasks.map((measure) => measure.slice(0, measure.indexOf("/"))))].slice(0, 6);
  return [
    `the file measures ${names.map((name) => `"${name}"`).join(", ")}, and results "${entry.files}" says task "${task}"`
  ];
}
function factConflicts(evidence, entry) {
  return Object.entries(said(entry)).flatMap(([key, value]) => {
    const stated = Object.hasOwn(evidence.facts, key) ? evidence.facts[key] : null;
    if (stated === null || stated === void 0 || typeof stated === "object" || stated === value) return [];
    return [
      `the file says ${key} ${JSON.stringify(stated)}, and results "${entry.files}" says ${JSON.stringify(value)}`
    ];
  });
}
function overlap(found, later) {
  if (!later) return [];
  const keys = [
    "format",
    "model",
    "task",
    "deployment",
    "hardware",
    "gpus",
    "where",
    "columns",
    "measures",
    "repeats"
  ];
  const differing = keys.filter((key) => JSON.stringify(later[key]) !== JSON.stringify(found.entry[key]));
  if (differing.length === 0) return [];
  return [
    `It is named by results "${found.entry.files}" and "${later.files}", which differ in ${differing.join(", ")}; the first counts.`
  ];
}

// src/evidence/values.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(value, ...path) {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here) && typeof step === "number") here = here[step];
    else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return void 0;
  }
  return here;
}
function finite(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function count(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function object(value) {
  return isObject(value) ? value : {};
}
function array(value) {
  return Array.isArray(value) ? value : [];
}
function entries(value) {
  return isObject(value) ? Object.entries(value) : [];
}
function pointer(...path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function kindOf(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}\u2026` : value}"`;
  return typeof value === "object" ? "an object" : `${String(value)}`;
}

// src/evidence/outline.ts
var LEVELS = 3;
var NONE = /* @__PURE__ */ new Set();
var NOTHING = new Uint8Array(0);
function outlineOf(head, path) {
  const made = (kind, keys, text4) => outline(kind, keys, text4, path, head);
  if (isZip(head)) return made("zip", null, "");
  if (head.includes(0)) return made("binary", null, "");
  const text3 = new TextDecoder("utf-8").decode(head);
  const seen = scan(text3);
  const [first, second] = seen.kinds;
  if (first === void 0 || first === "scalar" || isProse(seen.keys, seen.fault)) return made("text", null, text3);
  const several = second !== void 0 && second !== "scalar";
  if (seen.fault && !several && seen.keys.children.size === 0 && first === "array") return made("text", null, text3);
  return made(several ? "jsonl" : first, seen.keys, text3);
}
function outlineOfValue(value, text3, path, head = NOTHING) {
  const kind = Array.isArray(value) ? "array" : isObject(value) ? "object" : "text";
  return outline(kind, keysOf(value, LEVELS), text3, path, head);
}
function outlineOfMembers(names, path) {
  const keys = { children: new Map(names.map((name) => [name, { children: /* @__PURE__ */ new Map() }])) };
  return outline("zip", keys, "", path, NOTHING);
}
function membersIn(head) {
  const names = [];
  for (let at3 = 0; at3 + 30 <= head.length; at3++) {
    if (head[at3] !== 80 || head[at3 + 1] !== 75 || head[at3 + 2] !== 3 || head[at3 + 3] !== 4) continue;
    const length = (head[at3 + 26] ?? 0) + 256 * (head[at3 + 27] ?? 0);
    names.push(new TextDecoder("utf-8").decode(head.subarray(at3 + 30, at3 + 30 + length)));
  }
  return names;
}
function isZip(head) {
  return head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}
function isProse(keys, fault) {
  return fault !== null && keys.children.size === 0 && fault.index < 2;
}
function outline(kind, keys, text3, path, head) {
  const names = (at3) => at3 ? new Set(at3.children.keys()) : NONE;
  return {
    kind,
    keys: names(keys),
    nested: (...steps) => names(steps.reduce((at3, step) => at3?.children.get(step), keys ?? void 0)),
    text: text3,
    head,
    path
  };
}
function keysOf(value, levels) {
  let seen = value;
  while (Array.isArray(seen)) seen = seen[0];
  if (levels === 0 || !isObject(seen)) return { children: /* @__PURE__ */ new Map() };
  return { children: new Map(Object.entries(seen).map(([key, below]) => [key, keysOf(below, levels - 1)])) };
}

// src/evidence/recognise.ts
var LAST_RESORTS = /* @__PURE__ */ new Set(["metrics-json", "table"]);
var GLANCE_BYTES = 8 * 1024;
var LF = 10;
var POINTER = "version https://git-lfs.github.com/spec/";
function isSettled({ kind, text: text3 }, head) {
  return kind === "array" || kind === "jsonl" || kind === "object" && (text3.includes("\n") || !head.includes(LF));
}
async function recognise(document, readers, forced) {
  const { source } = document;
  if (forced !== null) {
    const reader = readers.find((one) => one.id === forced) ?? null;
    return { reader, seen: `format "${forced}" has no reader (there are: ${readers.map((one) => one.id).join(", ")})` };
  }
  const head = await source.head();
  const early = outlineOf(head.subarray(0, GLANCE_BYTES), source.path);
  const glimpsed = head.length > GLANCE_BYTES && isSettled(early, head) ? claim(readers, early) : null;
  if (glimpsed !== null && !LAST_RESORTS.has(glimpsed.id)) return { reader: glimpsed, seen: "" };
  const first = head.length > GLANCE_BYTES ? outlineOf(head, source.path) : early;
  if (first.kind === "zip") return ofArchive(document, readers, head);
  const claimed = claim(readers, first);
  const json = first.kind === "object" || first.kind === "array";
  const partial = head.length < source.size;
  if (!json || claimed !== null && !LAST_RESORTS.has(claimed.id))
    return { reader: claimed, seen: describe(first, head) };
  if (!partial) return { reader: claimed, seen: describe(first, head) };
  try {
    const whole = outlineOfValue(await document.json(), first.text, source.path, head);
    return { reader: claim(readers, whole) ?? claimed, seen: describe(whole, head) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { reader: claimed, seen: `it looks like JSON, but ${sentence(error)}` };
  }
}
async function ofArchive(document, readers, head) {
  try {
    const { names } = await document.source.archive();
    const outline2 = outlineOfMembers(names, document.source.path);
    if (names.some((name) => /(?:^|\/)data\.pkl$/.test(name))) return { reader: claim(readers, outline2), seen: PICKLE };
    const some = names.slice(0, 3).map((name) => `"${name}"`);
    return {
      reader: claim(readers, outline2),
      seen: `no known format: a ZIP archive with ${some.join(", ") || "nothing"}`
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const outline2 = outlineOfMembers(membersIn(head), document.source.path);
    return { reader: claim(readers, outline2), seen: sentence(error) };
  }
}
function claim(readers, outline2) {
  return readers.find((reader) => reader.recognise(outline2)) ?? null;
}
var PICKLE = "a Python pickle (PyTorch): opaque, because to read it is to run it; export safetensors, or name its config.json";
var ENGINE = /\.(?:plan|engine)$/i;
var OPAQUE_ENGINE = "a compiled TensorRT engine: opaque; name the config.json of its checkpoint or engine folder";
function isPickle(head) {
  const [mark, protocol = 0] = head;
  return mark === 128 && protocol >= 2 && protocol <= 5;
}
function describe(outline2, head) {
  if (head.length === 0) return "the file is empty";
  try {
    textOf(head.subarray(0, 2));
  } catch (error) {
    return sentence(error);
  }
  if (outline2.text.startsWith(POINTER)) return "a Git LFS pointer, not the content; check out with `lfs: true`";
  if (isPickle(head)) return PICKLE;
  if (outline2.kind === "binary" && ENGINE.test(outline2.path)) return OPAQUE_ENGINE;
  if (outline2.kind === "binary") return "no known format: binary data";
  if (outline2.kind === "text") return "no known format: text that is neither JSON nor a table";
  const names = [...outline2.keys].slice(0, 6).map((key) => `"${key}"`);
  const what = outline2.kind === "jsonl" ? "JSON Lines" : `a JSON ${outline2.kind}`;
  return `no known format: ${what} with ${names.length === 0 ? "no keys" : `the keys ${names.join(", ")}`}`;
}

// src/evidence/discover.ts
var MODEL = "{model}";
async function discover(workspace, entries2) {
  const found = /* @__PURE__ */ new Map();
  const dead = [];
  for (const [index, entry] of entries2.entries()) {
    checkModelPlace(entry);
    const pattern = entry.files.replaceAll(MODEL, "*");
    const paths = await workspace.glob(pattern);
    if (paths.length === 0) dead.push(index);
    for (const path of paths) {
      const there = found.get(path);
      if (there) found.set(path, { ...there, also: [...there.also, index] });
      else found.set(path, { path, index, entry: withModel(entry, path), wild: !sameName(pattern, path), also: [] });
    }
  }
  return { found: [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1), dead };
}
function sameName(pattern, path) {
  return pattern === path || pattern.endsWith(`/${path}`) || pattern.replace(/^(\.\/)+/, "").replaceAll("//", "/") === path;
}
function checkModelPlace(entry) {
  const [, ...rest] = entry.files.split(MODEL);
  if (rest.length === 0) return;
  const segment = entry.files.split("/").find((one) => one.includes(MODEL)) ?? "";
  const fixed = segment.replace(MODEL, "");
  if (rest.length === 1 && !/[*?[\]{}]/.test(fixed)) return;
  const where = entry.location ? `${entry.location.path}:${entry.location.line}: ` : "";
  const reason = rest.length > 1 ? "has {model} more than once" : `has a wildcard beside {model} in "${segment}"`;
  throw new UserError(
    "policy-invalid",
    `${where}results "${entry.files}" ${reason}; write {model} once, in a segment of its own`
  );
}
function withModel(entry, path) {
  const model = modelOf(entry.files, path);
  return model === null ? entry : { ...entry, model: entry.model ?? model };
}
function modelOf(files, path) {
  const pattern = files.replace(/^(\.\/)+/, "").split("/");
  const index = pattern.findIndex((segment2) => segment2.includes(MODEL));
  if (index === -1) return null;
  const steps = path.split("/");
  const fromEnd = pattern.slice(0, index).some((segment2) => segment2.includes("**"));
  const segment = steps[fromEnd ? steps.length - (pattern.length - index) : index] ?? "";
  const [before = "", after = ""] = (pattern[index] ?? "").split(MODEL);
  if (segment.length <= before.length + after.length) return null;
  return segment.startsWith(before) && segment.endsWith(after) ? segment.slice(before.length, segment.length - after.length) : null;
}

// src/evidence/read.ts
var MAX_FILES = 1e4;
var DIGEST_BYTES = 16 * 1024 * 1024;
async function readEvidence(workspace, entries2, readers, log, models = /* @__PURE__ */ new Map()) {
  const { found, dead } = await discover(workspace, entries2);
  if (found.length > MAX_FILES) {
    throw new UserError(
      "cap-exceeded",
      `results name ${found.length} files, more than ${MAX_FILES}; narrow the patterns`
    );
  }
  const files = [];
  const conflicts = [];
  for (const [index, one] of found.entries()) {
    log.progress(`reading ${index + 1} of ${found.length}: ${one.path}`);
    const read = await readOne(workspace, one, readers);
    if (read.evidence === null) {
      files.push(read);
      continue;
    }
    const applied = apply(read.evidence, one, entries2, models);
    files.push({ ...read, evidence: applied.evidence });
    conflicts.push(...applied.conflicts);
  }
  return { files: withoutParts(files), dead, conflicts };
}
function withoutParts(files) {
  const whole = new Map(files.flatMap(({ path, evidence }) => (evidence?.parts ?? []).map((part) => [part, path])));
  if (whole.size === 0) return files;
  return files.map((one) => {
    const by = one.path === whole.get(one.path) ? void 0 : whole.get(one.path);
    return by === void 0 ? one : { ...one, evidence: null, outcome: "skipped", why: `it was read as part of ${by}` };
  });
}
async function readOne(workspace, found, readers) {
  const blank = { path: found.path, size: 0, sha256: null, evidence: null, entry: found.index };
  let source;
  try {
    source = await workspace.open(found.path);
  } catch (error) {
    if (!found.wild || !(error instanceof UserError) || error.code !== "file-unreadable") throw error;
    return { ...blank, outcome: "skipped", why: withoutPath(error, found.path) };
  }
  const file = { ...blank, size: source.size };
  const document = makeDocument(source, found.entry);
  const { reader, seen } = await recognise(document, readers, found.entry.format);
  if (reader === null) return { ...file, outcome: found.wild ? "skipped" : "unreadable", why: seen };
  return { ...await readKnown(document, reader), entry: found.index };
}
async function readKnown(document, reader) {
  const { source } = document;
  const file = { path: source.path, size: source.size, sha256: null, evidence: null, entry: null };
  try {
    const evidence = await reader.read(document);
    const digest = reader.headerOnly && source.size > DIGEST_BYTES ? null : await source.sha256();
    return { ...file, sha256: digest, evidence, outcome: "read", why: null };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { ...file, outcome: "unreadable", why: `it looks like ${reader.id}, but ${reasonOf(error)}` };
  }
}
function reasonOf(error) {
  return error instanceof RangeError ? "it is nested too deeply to be read" : sentence(error);
}
function withoutPath(error, path) {
  return error.message.startsWith(`${path}: `) ? error.message.slice(path.length + 2) : error.message;
}

// src/precision/artefact.ts
var IN_NAMES = /(?:^|[-_./])((?:w\d+a\d+(?:[-_]fp8)?|(?:nv|mx)?fp(?:4|8|16|32)|bf16|f16|f32|float(?:16|32)|bfloat16|u?int[48]|nf4|gptq|awq|iq\d_[a-z]+|t?q\d_(?:k_[sml]|k|\d)))(?=$|[-_./])/gi;
function nameClaim(path) {
  const [name = "", folder = ""] = path.split("/").reverse();
  const claims = (text3) => [...text3.matchAll(IN_NAMES)].map(([, word2 = ""]) => word2).at(-1);
  return claims(name) ?? claims(folder) ?? null;
}
function checkedAgainst(precision, path, statement) {
  const said2 = [...nameSays(precision, path), ...statementSays(precision, statement)];
  const { activation, kv } = precision;
  const useful = statement !== null && !(precision.class !== null && precision.quantizedShare === 0);
  return {
    ...precision,
    activation: (useful ? statement.activation : null) ?? activation,
    kv: kv ?? (useful ? statement.kv : null),
    method: useful ? statement.method : precision.method,
    group: precision.group ?? (useful ? statement.group : null),
    contradictions: [...precision.contradictions, ...said2]
  };
}
function nameSays(precision, path) {
  const claim2 = nameClaim(path);
  const term = claim2 === null ? null : termOf(claim2);
  if (claim2 === null || term === null || precision.class === null) return [];
  const open = term.note !== null && precision.class.startsWith("int");
  if (open || classesAgree(term.class, precision.class)) return [];
  return [`the name says ${claim2}, what it holds is ${precision.class}`];
}
function statementSays(precision, statement) {
  if (statement === null || statement.class === null || precision.class === null) return [];
  const low = precision.shares.filter((share) => share.bits < 16).map((share) => share.class);
  if (low.some((name) => classesAgree(statement.class ?? "", name))) return [];
  const holds = low.length === 0 ? precision.class : low.join(", ");
  return [`${statement.place} says ${statement.class} (${statement.method}), the tensors are ${holds}`];
}

// src/precision/json.ts
function object2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function at2(value, ...path) {
  return path.reduce((here, key) => {
    const found = object2(here);
    return found !== null && Object.hasOwn(found, key) ? found[key] : void 0;
  }, value);
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function number(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function size(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function word(value) {
  const written = JSON.stringify(value) ?? "nothing";
  return written.length > 60 ? `${written.slice(0, 60)}\u2026` : written;
}

// src/precision/descriptor.ts
var UNKNOWN_PRECISION = {
  class: null,
  weight: null,
  activation: null,
  kv: null,
  method: null,
  group: null,
  bitsPerWeight: null,
  quantizedShare: null,
  parameters: null,
  bytes: null,
  grade: "C",
  shares: [],
  contradictions: [],
  notes: []
};
var FULL_BITS = 16;
function shareWithin(precision, bits) {
  const total = sum(precision.shares.map((share) => share.matrix));
  if (total === 0) return null;
  return sum(precision.shares.filter((share) => share.bits <= bits).map((share) => share.matrix)) / total;
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
function widthText({ bits, kind }) {
  return `${bits}-bit${kind === null ? "" : ` ${kind}`}`;
}
function sameWidth(a, b) {
  return a.bits === b.bits && (a.kind === null || b.kind === null || a.kind === b.kind);
}
function precisionFact(precision) {
  const width = (one) => one === null ? null : { bits: one.bits, kind: one.kind };
  return {
    class: precision.class,
    weight: width(precision.weight),
    activation: width(precision.activation),
    kv: width(precision.kv),
    method: precision.method,
    group: precision.group,
    bits_per_weight: precision.bitsPerWeight,
    quantized_share: precision.quantizedShare,
    parameters: precision.parameters,
    bytes: precision.bytes,
    grade: precision.grade,
    shares: precision.shares.map(({ class: name, bits, parameters, matrix, bytes }) => ({
      class: name,
      bits,
      parameters,
      matrix,
      bytes
    })),
    contradictions: [...precision.contradictions],
    notes: [...precision.notes]
  };
}
function precisionOfFact(fact) {
  const grade = GRADES.find((one) => one === at2(fact, "grade"));
  if (grade === void 0) return null;
  const texts = (key) => list(at2(fact, key)).flatMap((one) => text2(one) ?? []);
  return {
    class: text2(at2(fact, "class")),
    weight: widthOf(at2(fact, "weight")),
    activation: widthOf(at2(fact, "activation")),
    kv: widthOf(at2(fact, "kv")),
    method: text2(at2(fact, "method")),
    group: number(at2(fact, "group")),
    bitsPerWeight: number(at2(fact, "bits_per_weight")),
    quantizedShare: number(at2(fact, "quantized_share")),
    parameters: number(at2(fact, "parameters")),
    bytes: number(at2(fact, "bytes")),
    grade,
    shares: list(at2(fact, "shares")).flatMap((one) => shareOf(one) ?? []),
    contradictions: texts("contradictions"),
    notes: texts("notes")
  };
}
var GRADES = ["A", "B", "C"];
var KINDS = ["float", "int", "nf", "lut", "mixed"];
function list(value) {
  return Array.isArray(value) ? value : [];
}
function widthOf(value) {
  const bits = number(at2(value, "bits"));
  return bits === null ? null : { bits, kind: KINDS.find((one) => one === at2(value, "kind")) ?? null };
}
function shareOf(value) {
  const name = text2(at2(value, "class"));
  const [bits, parameters, matrix, bytes] = ["bits", "parameters", "matrix", "bytes"].map(
    (key) => number(at2(value, key))
  );
  if (name === null || bits == null || parameters == null || matrix == null || bytes == null) return null;
  return { class: name, bits, parameters, matrix, bytes };
}

export {
  rewritten,
  split,
  nameClaim,
  checkedAgainst,
  object2 as object,
  at2 as at,
  text2 as text,
  number,
  size,
  word,
  UNKNOWN_PRECISION,
  FULL_BITS,
  shareWithin,
  sum,
  widthText,
  sameWidth,
  precisionFact,
  precisionOfFact,
  isObject,
  at as at2,
  finite,
  count,
  text as text2,
  object as object2,
  array,
  entries,
  pointer,
  kindOf,
  stringEnd,
  parseJson,
  makeDocument,
  textOf,
  apply,
  recognise,
  readEvidence,
  readKnown
};

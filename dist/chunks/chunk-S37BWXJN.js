import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/scan.ts
var MAX_LEVELS = 3;
var WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"];
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null|NaN|-?Infinity/y;
function scan(text, maxValues = 2) {
  const root = { children: /* @__PURE__ */ new Map() };
  const kinds = [];
  const stack = [];
  let at = text.charCodeAt(0) === 65279 ? 1 : 0;
  const result = (fault, open) => ({ kinds, keys: root, fault, open });
  for (; ; ) {
    at = skipSpace(text, at);
    const level = stack.at(-1);
    if (!level) {
      if (at >= text.length || kinds.length >= maxValues) return result(null, false);
    } else {
      if (at >= text.length) return result(null, true);
      const close = level.array ? "]" : "}";
      if (text[at] === close) {
        stack.pop();
        at++;
        continue;
      }
      if (level.count > 0) {
        if (text[at] !== ",") return result({ index: at, what: `expected "," or "${close}"` }, true);
        at = skipSpace(text, at + 1);
        if (at >= text.length) return result(null, true);
      }
      level.count++;
      if (!level.array) {
        const end2 = stringEnd(text, at);
        if (end2 === "wrong") return result({ index: at, what: "expected a name in double quotes" }, true);
        if (end2 === "open") return result(null, true);
        level.last = level.keys ? child(level.keys, text.slice(at, end2)) : null;
        at = skipSpace(text, end2);
        if (at >= text.length) return result(null, true);
        if (text[at] !== ":") return result({ index: at, what: 'expected ":"' }, true);
        at = skipSpace(text, at + 1);
        if (at >= text.length) return result(null, true);
      }
    }
    const start = text[at];
    const below = level ? keysBelow(level) : kinds.length === 0 ? root : null;
    if (!level) kinds.push(start === "{" ? "object" : start === "[" ? "array" : "scalar");
    if (start === "{" || start === "[") {
      const outer = level?.depth ?? 0;
      const keys = outer >= MAX_LEVELS ? null : below;
      stack.push({ array: start === "[", keys, depth: start === "{" ? outer + 1 : outer, count: 0, last: null });
      at++;
      continue;
    }
    const end = start === '"' ? stringEnd(text, at) : wordEnd(text, at);
    if (end === "open") return result(null, true);
    if (end === "wrong") return result({ index: at, what: "expected a value" }, true);
    at = end;
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
function skipSpace(text, from) {
  let at = from;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}
function stringEnd(text, start) {
  if (text.charCodeAt(start) !== 34) return "wrong";
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return "open";
}
function wordEnd(text, start) {
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  const rest = text.slice(start, start + 10);
  const unfinished = start + rest.length >= text.length;
  return unfinished && WORDS.some((word) => word.startsWith(rest)) ? "open" : "wrong";
}

// src/evidence/json.ts
function parseJson(text) {
  const plain = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  try {
    return JSON.parse(plain);
  } catch (error) {
    const rewritten = rewrite(plain);
    if (rewritten === null) throw new Error(faultOf(plain, error));
    try {
      return restored(JSON.parse(rewritten.text), rewritten.mark);
    } catch (second) {
      throw new Error(faultOf(plain, second));
    }
  }
}
function rewrite(text) {
  const parts = [];
  let mark = null;
  let kept = 0;
  for (const { start, end, literal } of literals(text)) {
    if (literal === "NaN") mark ??= freeMark(text);
    parts.push(text.slice(kept, start), literal === "NaN" ? `"${mark}"` : literal === "Infinity" ? "1e999" : "-1e999");
    kept = end;
  }
  if (parts.length === 0) return null;
  parts.push(text.slice(kept));
  return { text: parts.join(""), mark };
}
var LITERAL = /"|-?Infinity|NaN/g;
function* literals(text) {
  const pattern = new RegExp(LITERAL);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [literal] = found;
    if (literal !== '"') {
      yield { start: found.index, end: pattern.lastIndex, literal };
      continue;
    }
    const end = stringEnd(text, found.index);
    if (typeof end !== "number") return;
    pattern.lastIndex = end;
  }
}
function freeMark(text) {
  const used = /* @__PURE__ */ new Set();
  for (const [found] of text.matchAll(/[\ue000-\uf8ff]|\\u(?:e[0-9a-f]{3}|f[0-8][0-9a-f]{2})/gi)) {
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
function faultOf(text, error) {
  if (text.trim() === "") return "the file is empty";
  const seen = scan(text, 2);
  if (seen.fault)
    return `${placeOf(text, seen.fault.index)}: ${seen.fault.what}, found ${shown(text, seen.fault.index)}`;
  if (seen.open) return `${placeOf(text, text.length)}: the JSON is cut off`;
  if (seen.kinds.length > 1) return "several JSON values follow each other; it is JSON Lines, not one document";
  return `it is not JSON (${error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error)})`;
}
function placeOf(text, index) {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < index; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return `line ${line}, column ${index - start + 1}`;
}
function shown(text, index) {
  const piece = text.slice(index, index + 12).split(/[\r\n]/)[0] ?? "";
  return piece === "" ? "the end of the line" : `"${piece}"`;
}

export {
  MAX_LEVELS,
  scan,
  unquoted,
  stringEnd,
  parseJson
};

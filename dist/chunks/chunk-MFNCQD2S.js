import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  classesAgree,
  termOf
} from "./chunk-FIBQDHYA.js";
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
    const rewritten = rewrite(plain);
    if (rewritten === null) throw new Error(faultOf(plain, error));
    try {
      return restored(JSON.parse(rewritten.text), rewritten.mark);
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
      parsed ??= parsedWhole(source);
      return parsed;
    },
    jsonLines: () => linesOf(source)
  };
}
async function parsedWhole(source) {
  refuseUtf16(await source.head());
  return parseJson(await source.text());
}
function textOf(bytes) {
  refuseUtf16(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
function refuseUtf16([first, second]) {
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    throw new Error("the text is UTF-16; write it as UTF-8");
  }
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

// src/precision/artefact.ts
var IN_NAMES = /(?:^|[-_./])((?:w\d+a\d+(?:[-_]fp8)?|(?:nv|mx)?fp(?:4|8|16|32)|bf16|f16|f32|float(?:16|32)|bfloat16|u?int[48]|nf4|(?:bnb[-_])?[2-8]-?bit|gptq|awq|iq\d_[a-z]+|t?q\d_(?:k_[sml]|k|\d)))(?=$|[-_./])/gi;
function nameClaim(path) {
  const [name = "", folder = ""] = path.split("/").reverse();
  const claims = (text3) => [...text3.matchAll(IN_NAMES)].map(([, word2 = ""]) => word2).at(-1);
  return claims(name) ?? claims(folder) ?? null;
}
function checkedAgainst(precision, path, statement) {
  const said = [...nameSays(precision, path), ...statementSays(precision, statement)];
  const { activation, kv } = precision;
  const useful = statement !== null && !(precision.class !== null && precision.quantizedShare === 0);
  return {
    ...precision,
    activation: (useful ? statement.activation : null) ?? activation,
    // The cache is quantized apart from the weights.
    kv: kv ?? statement?.kv ?? null,
    ...statement?.kvOpen ? { kvOpen: true } : {},
    method: useful ? statement.method : precision.method,
    group: precision.group ?? (useful ? statement.group : null),
    contradictions: [...precision.contradictions, ...said]
  };
}
function nameSays(precision, path) {
  const claim = nameClaim(path);
  const term = claim === null ? null : termOf(claim);
  if (claim === null || term === null || precision.class === null) return [];
  if (leavesOpen(claim, term, precision) || classesAgree(term.class, precision.class)) return [];
  return [`the name says ${claim}, what it holds is ${precision.class}`];
}
function leavesOpen(word2, term, { class: name, weight }) {
  if (term.assumed && name?.startsWith("int") === true) return true;
  const [, bits] = /^(\d)-?bit$/i.exec(word2) ?? [];
  return bits !== void 0 && weight?.bits === Number(bits);
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
    ...precision.kvOpen ? { kv_open: true } : {},
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
    ...at2(fact, "kv_open") === true ? { kvOpen: true } : {},
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

// src/precision/statement.ts
var FLOAT_16 = { bits: 16, kind: "float" };
var FLOAT_8 = { bits: 8, kind: "float" };
var INT_8 = { bits: 8, kind: "int" };

export {
  MAX_LEVELS,
  scan,
  unquoted,
  stringEnd,
  parseJson,
  makeDocument,
  textOf,
  isObject,
  at,
  finite,
  count,
  text,
  object,
  array,
  entries,
  pointer,
  kindOf,
  nameClaim,
  checkedAgainst,
  leavesOpen,
  object2,
  at2,
  text2,
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
  FLOAT_16,
  FLOAT_8,
  INT_8
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  membersIn,
  outlineOf,
  outlineOfKeys,
  outlineOfMembers
} from "./chunk-PLPB5AKB.js";
import {
  MAX_LEVELS,
  makeDocument,
  textOf,
  unquoted
} from "./chunk-MFNCQD2S.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

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
function apply(evidence, found2, entries, models) {
  const { entry, path } = found2;
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
    ...found2.also.flatMap((index) => overlap(found2, entries[index]))
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
  const { at } = reading;
  if (where === null || at === null) return true;
  return Object.entries(where).every(([key, value]) => Object.hasOwn(at, key) && String(at[key]) === String(value));
}
function selectionProblems(evidence, entry, kept) {
  if (entry.where === null || kept > 0 || evidence.readings.length === 0) return [];
  const where = Object.entries(entry.where).map(([key, value]) => `${key} ${value}`);
  const there = [...new Set(evidence.readings.map((reading) => show(reading.at)))].slice(0, 6);
  return [`No reading was measured at ${where.join(", ")} (there are: ${there.join("; ")}).`];
}
function show(at) {
  return Object.entries(at ?? {}).map(([key, value]) => `${key} ${value}`).join(", ");
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
    const knows = (text) => names.has(text) || names.has(text.replace(/@[^@/]+$/, ""));
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
function overlap(found2, later) {
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
  const differing = keys.filter((key) => JSON.stringify(later[key]) !== JSON.stringify(found2.entry[key]));
  if (differing.length === 0) return [];
  return [
    `It is named by results "${found2.entry.files}" and "${later.files}", which differ in ${differing.join(", ")}; the first counts.`
  ];
}

// src/evidence/discover.ts
var MODEL = "{model}";
async function discover(workspace, entries) {
  const found2 = /* @__PURE__ */ new Map();
  const dead = [];
  for (const [index, entry] of entries.entries()) {
    checkModelPlace(entry);
    const pattern = entry.files.replaceAll(MODEL, "*");
    const paths = await workspace.glob(pattern);
    if (paths.length === 0) dead.push(index);
    for (const path of paths) {
      const there = found2.get(path);
      if (there) found2.set(path, { ...there, also: [...there.also, index] });
      else found2.set(path, { path, index, entry: withModel(entry, path), wild: !sameName(pattern, path), also: [] });
    }
  }
  return { found: [...found2.values()].sort((a, b) => a.path < b.path ? -1 : 1), dead };
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

// src/evidence/skim-strings.ts
var QUOTE = 34;
var BACKSLASH = 92;
var SHORT = 48;
var MAX_KEY = 1024;
var MAX_KNOWN = 4096;
function stringEnd(bytes, from) {
  let at = from;
  const short = Math.min(bytes.length, from + SHORT);
  while (at < short) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    at += byte === BACKSLASH ? 2 : 1;
  }
  for (let quote = bytes.indexOf(QUOTE, at); quote !== -1; quote = bytes.indexOf(QUOTE, at)) {
    if (slashesBefore(bytes, quote, at) % 2 === 0) return quote;
    at = quote + 1;
  }
  return -1;
}
function endsEscaped(bytes, from) {
  return slashesBefore(bytes, bytes.length, from) % 2 === 1;
}
function slashesBefore(bytes, end, from) {
  let at = end;
  while (at > from && bytes[at - 1] === BACKSLASH) at--;
  return end - at;
}
function keep(key, bytes, from, to) {
  for (let at = from; at < to && key.length < MAX_KEY; at++) key.push(bytes[at]);
}
function namer() {
  const decoder = new TextDecoder("utf-8");
  const known = /* @__PURE__ */ new Map();
  return (bytes, from, to) => {
    const end = Math.min(to, from + MAX_KEY);
    let hash = end - from;
    let plain = true;
    for (let at = from; at < end; at++) {
      const byte = bytes[at];
      hash = Math.imul(hash, 31) + byte | 0;
      if (byte >= 128 || byte === BACKSLASH) plain = false;
    }
    const there = plain ? known.get(hash) : void 0;
    if (there !== void 0 && isText(bytes, from, end, there)) return there;
    const whole = decoder.decode(bytes.subarray(from, end));
    if (!plain) return unquoted(`"${whole}"`);
    if (known.size < MAX_KNOWN) known.set(hash, whole);
    return whole;
  };
}
function isText(bytes, from, end, text) {
  if (text.length !== end - from) return false;
  for (let at = from; at < end; at++) if (text.charCodeAt(at - from) !== bytes[at]) return false;
  return true;
}

// src/evidence/skim.ts
var COMMA = 44;
var COLON = 58;
var CASE = 32;
var OPEN = 123;
var CLOSE = 125;
var BLANK = 32;
var MAX_FRAMES = 64;
var MAX_HELD = 4 * 1024 * 1024;
function skim() {
  const nameOf = namer();
  const names = [];
  const levels = [];
  const frames = [];
  let frame;
  let skipped = 0;
  let begun = false;
  let ended = false;
  let several = false;
  let quoted = false;
  let escaped = false;
  let key = null;
  const held = [];
  let heldBytes = 0;
  function push(bytes) {
    if (several) return;
    held.push(bytes);
    heldBytes += bytes.length;
    if (bytes.indexOf(COLON) !== -1 || heldBytes > MAX_HELD) readHeld();
  }
  function readHeld() {
    for (const piece of held.splice(0)) read(piece);
    heldBytes = 0;
  }
  function read(bytes) {
    let at = 0;
    const end = bytes.length;
    while (at < end && !several) {
      if (quoted) at = inString(bytes, at);
      else if (skipped > 0) at = overValue(bytes, at);
      else at = token(bytes, at);
    }
  }
  function inString(bytes, from) {
    let at = from;
    if (escaped) {
      escaped = false;
      at++;
    }
    const close = stringEnd(bytes, at);
    if (key !== null) keep(key, bytes, from, close === -1 ? bytes.length : close);
    if (close === -1) {
      escaped = endsEscaped(bytes, at);
      return bytes.length;
    }
    quoted = false;
    if (key !== null) note(nameOf(Uint8Array.from(key), 0, key.length));
    key = null;
    return close + 1;
  }
  function overValue(bytes, from) {
    const end = bytes.length;
    let at = from;
    let depth = skipped;
    while (at < end) {
      const byte = bytes[at++];
      if (byte === QUOTE) {
        const short = Math.min(end, at + SHORT);
        let next = 0;
        while (at < short) {
          next = bytes[at];
          if (next === QUOTE) break;
          at += next === BACKSLASH ? 2 : 1;
        }
        if (at >= short || next !== QUOTE) {
          const close = stringEnd(bytes, at);
          if (close === -1) {
            quoted = true;
            escaped = at > end || endsEscaped(bytes, at);
            at = end;
            break;
          }
          at = close;
        }
        at++;
      } else if ((byte | CASE) === OPEN) depth++;
      else if ((byte | CASE) === CLOSE && --depth === 0) break;
    }
    skipped = depth;
    if (depth === 0) leave();
    return at;
  }
  function token(bytes, at) {
    const byte = bytes[at];
    if (byte <= BLANK) return at + 1;
    if (byte === QUOTE) {
      const first = at + 1;
      begin();
      if (frame === void 0 || frame.array || frame.named) key = null;
      else {
        const close = stringEnd(bytes, first);
        if (close !== -1) {
          note(nameOf(bytes, first, close));
          return close + 1;
        }
        key = [];
      }
      quoted = true;
      return first;
    }
    if ((byte | CASE) === OPEN) {
      begin();
      enter(byte !== OPEN);
    } else if ((byte | CASE) === CLOSE) {
      frames.pop();
      frame = frames.at(-1);
      leave();
    } else if (byte === COMMA && frame !== void 0) {
      frame.named = false;
      if (frame.array) pass();
    } else if (byte !== COLON) begin();
    return at + 1;
  }
  function begin() {
    if (frame === void 0 && ended) several = true;
  }
  function enter(array) {
    if (several) return;
    begun = true;
    const depth = frame?.depth ?? 0;
    const keyless = frame !== void 0 && !frame.array && !frame.named;
    if (keyless || depth >= MAX_LEVELS || frames.length >= MAX_FRAMES) {
      skipped = 1;
      return;
    }
    frame = { array, depth: array ? depth : depth + 1, named: false };
    frames.push(frame);
  }
  function leave() {
    if (frame === void 0) ended = begun;
  }
  function pass() {
    frames.pop();
    frame = frames.at(-1);
    skipped = 1;
  }
  function note(name) {
    if (!frame) return;
    frame.named = true;
    names.push(name);
    levels.push(frame.depth);
  }
  return {
    keys: () => keysFrom(names, levels, 0, 1),
    push,
    get several() {
      return several;
    },
    get open() {
      readHeld();
      return begun && !ended;
    }
  };
}
function keysFrom(names, levels, from, level) {
  let made = null;
  return {
    get children() {
      if (made !== null) return made;
      made = /* @__PURE__ */ new Map();
      for (let at = from; at < names.length; at++) {
        const here = levels[at];
        if (here < level) break;
        if (here === level) made.set(names[at], keysFrom(names, levels, at + 1, level + 1));
      }
      return made;
    }
  };
}

// src/evidence/recognise.ts
var LAST_RESORTS = /* @__PURE__ */ new Set(["metrics-json", "table"]);
var GLANCE_BYTES = 8 * 1024;
var LF = 10;
var POINTER = "version https://git-lfs.github.com/spec/";
function isSettled({ kind, text }, head) {
  return kind === "array" || kind === "jsonl" || kind === "object" && (text.includes("\n") || !head.includes(LF));
}
async function recognise(document, readers, forced) {
  const { source } = document;
  if (forced !== null) {
    const reader = readers.find((one) => one.id === forced) ?? null;
    return { reader, seen: `format "${forced}" has no reader (there are: ${readers.map((one) => one.id).join(", ")})` };
  }
  const head = await source.head();
  const early = outlineOf(head.subarray(0, GLANCE_BYTES), source.path);
  const glimpsed = head.length > GLANCE_BYTES && isSettled(early, head) ? decisive(readers, early) : null;
  if (glimpsed !== null) return { reader: glimpsed, seen: "" };
  if (early.kind === "zip") return ofArchive(document, readers, head);
  const json = early.kind === "object" || early.kind === "array";
  if (json && head.length > GLANCE_BYTES) return ofLarge(document, readers, early, head);
  const first = head.length > GLANCE_BYTES ? outlineOf(head, source.path) : early;
  return found(claim(readers, first), first, head);
}
function found(reader, outline, head) {
  return { reader, seen: reader === null ? describe(outline, head) : "" };
}
async function ofLarge(document, readers, early, head) {
  const seen = skim();
  const first = { ...early, head, text: new TextDecoder("utf-8").decode(head) };
  const outlined = () => outlineOfKeys(seen.several ? "jsonl" : early.kind, seen.keys(), first);
  seen.push(head);
  let reader = decisive(readers, outlined());
  try {
    if (reader === null && !seen.several) reader = await ofRest(document.source, readers, seen, outlined, head.length);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { reader: claim(readers, outlined()), seen: `it looks like JSON, but ${sentence(error)}` };
  }
  if (reader !== null) return { reader, seen: "" };
  const whole = outlined();
  const last = claim(readers, whole);
  return last === null && seen.open ? { reader: null, seen: CUT_OFF } : found(last, whole, head);
}
var CUT_OFF = "it looks like JSON, but it is cut off";
async function ofRest(source, readers, seen, outlined, done) {
  let [before, next] = [0, 2 * done];
  for await (const chunk of source.chunks()) {
    let at = Math.min(chunk.length, Math.max(0, done - before));
    while (at < chunk.length) {
      const piece = chunk.subarray(at, next - before);
      seen.push(piece);
      if (seen.several) return decisive(readers, outlined());
      at += piece.length;
      if (before + at < next) continue;
      next *= 2;
      const reader = decisive(readers, outlined());
      if (reader !== null) return reader;
    }
    before += chunk.length;
  }
  return null;
}
async function ofArchive(document, readers, head) {
  try {
    const { names } = await document.source.archive();
    const outline = outlineOfMembers(names, document.source.path);
    if (names.some((name) => /(?:^|\/)data\.pkl$/.test(name))) return { reader: claim(readers, outline), seen: PICKLE };
    const some = names.slice(0, 3).map((name) => `"${name}"`);
    return {
      reader: claim(readers, outline),
      seen: `no known format: a ZIP archive with ${some.join(", ") || "nothing"}`
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const outline = outlineOfMembers(membersIn(head), document.source.path);
    return { reader: claim(readers, outline), seen: sentence(error) };
  }
}
function claim(readers, outline) {
  return readers.find((reader) => reader.recognise(outline)) ?? null;
}
function decisive(readers, outline) {
  return readers.find((reader) => !LAST_RESORTS.has(reader.id) && reader.recognise(outline)) ?? null;
}
var PICKLE = "a Python pickle (PyTorch): opaque, because to read it is to run it; export safetensors, or name its config.json";
var ENGINE = /\.(?:plan|engine)$/i;
var OPAQUE_ENGINE = "a compiled TensorRT engine: opaque; name the config.json of its checkpoint or engine folder";
function isPickle(head) {
  const [mark, protocol = 0] = head;
  return mark === 128 && protocol >= 2 && protocol <= 5;
}
var PARQUET = "a Parquet table, which no reader opens; name the results file beside it (lighteval: results/\u2026/results_*.json for its details/\u2026), or convert it to CSV or JSON Lines";
function isParquet(head) {
  return head[0] === 80 && head[1] === 65 && head[2] === 82 && head[3] === 49;
}
function describe(outline, head) {
  if (head.length === 0) return "the file is empty";
  try {
    textOf(head.subarray(0, 2));
  } catch (error) {
    return sentence(error);
  }
  if (outline.text.startsWith(POINTER)) return "a Git LFS pointer, not the content; check out with `lfs: true`";
  if (isPickle(head)) return PICKLE;
  if (isParquet(head)) return PARQUET;
  if (outline.kind === "binary" && ENGINE.test(outline.path)) return OPAQUE_ENGINE;
  if (outline.kind === "binary") return "no known format: binary data";
  if (outline.kind === "text") return "no known format: text that is neither JSON nor a table";
  const names = [...outline.keys].slice(0, 6).map((key) => `"${key}"`);
  const what = outline.kind === "jsonl" ? "JSON Lines" : `a JSON ${outline.kind}`;
  return `no known format: ${what} with ${names.length === 0 ? "no keys" : `the keys ${names.join(", ")}`}`;
}

// src/evidence/read.ts
var MAX_FILES = 1e4;
var DIGEST_BYTES = 16 * 1024 * 1024;
async function readEvidence(workspace, entries, readers, log, models = /* @__PURE__ */ new Map()) {
  const { found: found2, dead } = await discover(workspace, entries);
  if (found2.length > MAX_FILES) {
    throw new UserError(
      "cap-exceeded",
      `results name ${found2.length} files, more than ${MAX_FILES}; narrow the patterns`
    );
  }
  const files = [];
  const conflicts = [];
  const parts = /* @__PURE__ */ new Set();
  for (const [index, one] of found2.entries()) {
    log.progress(`reading ${index + 1} of ${found2.length}: ${one.path}`);
    const read = await readOne(workspace, one, parts.has(one.path) ? null : readers);
    for (const part of read.evidence?.parts ?? []) parts.add(part);
    if (read.evidence === null) {
      files.push(read);
      continue;
    }
    const applied = apply(read.evidence, one, entries, models);
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
async function readOne(workspace, found2, readers) {
  const blank = { path: found2.path, size: 0, sha256: null, evidence: null, entry: found2.index };
  let source;
  try {
    source = await workspace.open(found2.path);
  } catch (error) {
    if (!found2.wild || !(error instanceof UserError) || error.code !== "file-unreadable") throw error;
    return { ...blank, outcome: "skipped", why: withoutPath(error, found2.path) };
  }
  const file = { ...blank, size: source.size };
  if (readers === null) return { ...file, outcome: "skipped", why: null };
  const document = makeDocument(source, found2.entry);
  const { reader, seen } = await recognise(document, readers, found2.entry.format);
  if (reader === null) return { ...file, outcome: found2.wild ? "skipped" : "unreadable", why: seen };
  return { ...await readKnown(document, reader), entry: found2.index };
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

export {
  rewritten,
  split,
  apply,
  discover,
  recognise,
  readEvidence,
  readKnown
};

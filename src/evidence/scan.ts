/**
 * A tolerant look at JSON text: what keys it has, and where it stops being JSON. Iterative, so depth costs no stack;
 * works on a prefix; NaN and Infinity are values, as many tools write them.
 */

/** Keys of an object, or of the first element of a list, with what is below them. */
export interface Keys {
  readonly children: Map<string, Keys>;
}

/** What a scan saw. `fault` is null where the text ended between or inside values without being wrong. */
export interface Scan {
  /** Of each top-level value, in order: only the first one's keys are kept. */
  readonly kinds: readonly ("object" | "array" | "scalar")[];
  readonly keys: Keys;
  readonly fault: { readonly index: number; readonly what: string } | null;
  /** The text ended inside a value. */
  readonly open: boolean;
}

interface Level {
  readonly array: boolean;
  readonly keys: Keys | null;
  /** How many objects this value is inside of, itself included. */
  readonly depth: number;
  /** Elements or members begun. */
  count: number;
  last: Keys | null;
}

/** Levels of keys that recognition looks at. */
export const MAX_LEVELS = 3;
const WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null|NaN|-?Infinity/y;

/** Scans until the end, the first fault, or `maxValues` top-level values. */
export function scan(text: string, maxValues = 2): Scan {
  const root: Keys = { children: new Map() };
  const kinds: ("object" | "array" | "scalar")[] = [];
  const stack: Level[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const result = (fault: Scan["fault"], open: boolean): Scan => ({ kinds, keys: root, fault, open });

  for (;;) {
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
        const end = stringEnd(text, at);
        if (end === "wrong") return result({ index: at, what: "expected a name in double quotes" }, true);
        if (end === "open") return result(null, true);
        level.last = level.keys ? child(level.keys, text.slice(at, end)) : null;
        at = skipSpace(text, end);
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

/** Of a list only the first element counts; of an object, the member that was just named. */
function keysBelow(level: Level): Keys | null {
  return level.array ? (level.count === 1 ? level.keys : null) : level.last;
}

function child(keys: Keys, quoted: string): Keys {
  const name = unquoted(quoted);
  const there = keys.children.get(name);
  if (there) return there;
  const made = { children: new Map<string, Keys>() };
  keys.children.set(name, made);
  return made;
}

/** The text of a name in its quotes. */
export function unquoted(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}

/** The index after the closing quote. */
export function stringEnd(text: string, start: number): number | "open" | "wrong" {
  if (text.charCodeAt(start) !== 34) return "wrong";
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return "open";
}

/** The index after a number or literal; "open" where the text ends before it can be told. */
function wordEnd(text: string, start: number): number | "open" | "wrong" {
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  const rest = text.slice(start, start + 10);
  const unfinished = start + rest.length >= text.length;
  return unfinished && WORDS.some((word) => word.startsWith(rest)) ? "open" : "wrong";
}

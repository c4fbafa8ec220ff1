import { scan, stringEnd } from "./scan.ts";

/**
 * JSON as evaluation tools write it: `JSON.parse`, and only where that fails a second try with the literals NaN,
 * Infinity and -Infinity. Duplicate keys: the last wins. Throws an Error whose sentence starts with the place.
 */
export function parseJson(text: string): unknown {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
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

interface Rewritten {
  readonly text: string;
  /** The string that stands for NaN; null where there is none. */
  readonly mark: string | null;
}

/** The text with literals outside strings replaced: Infinity by a number too large, NaN by a mark. Null: has none. */
function rewrite(text: string): Rewritten | null {
  const parts: string[] = [];
  let mark: string | null = null;
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

const LITERAL = /"|-?Infinity|NaN/g;

function* literals(text: string): Iterable<{ start: number; end: number; literal: string }> {
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

/** A character for private use that no string of the text has, raw or escaped. */
function freeMark(text: string): string {
  const used = new Set<number>();
  for (const [found] of text.matchAll(/[\ue000-\uf8ff]|\\u(?:e[0-9a-f]{3}|f[0-8][0-9a-f]{2})/gi)) {
    used.add(found.length === 1 ? found.charCodeAt(0) : Number.parseInt(found.slice(2), 16));
  }
  for (let code = 0xe000; code <= 0xf8ff; code++) if (!used.has(code)) return String.fromCharCode(code);
  throw new Error("it uses every character for private use, so that NaN cannot be told from text");
}

/** The parsed value with each mark replaced by NaN, in place and without recursion. */
function restored(value: unknown, mark: string | null): unknown {
  if (mark === null) return value;
  const holder: { value: unknown } = { value };
  const open: Record<string, unknown>[] = [holder];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    for (const key of Object.keys(here)) {
      const below = here[key];
      if (below === mark) set(here, key, Number.NaN);
      else if (typeof below === "object" && below !== null) open.push(below as Record<string, unknown>);
    }
  }
  return holder.value;
}

/** Assigns an own key even where it is named `__proto__`. */
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** `line 12, column 3: expected ","`: where a text stops being JSON. */
function faultOf(text: string, error: unknown): string {
  if (text.trim() === "") return "the file is empty";
  const seen = scan(text, 2);
  if (seen.fault)
    return `${placeOf(text, seen.fault.index)}: ${seen.fault.what}, found ${shown(text, seen.fault.index)}`;
  if (seen.open) return `${placeOf(text, text.length)}: the JSON is cut off`;
  if (seen.kinds.length > 1) return "several JSON values follow each other; it is JSON Lines, not one document";
  return `it is not JSON (${error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error)})`;
}

function placeOf(text: string, index: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < index; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return `line ${line}, column ${index - start + 1}`;
}

function shown(text: string, index: number): string {
  const piece = text.slice(index, index + 12).split(/[\r\n]/)[0] ?? "";
  return piece === "" ? "the end of the line" : `"${piece}"`;
}

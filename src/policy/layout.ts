import { isCollection, isNode, isPair, isScalar, type Pair, type YAMLMap } from "yaml";

/** Where things stand in the text of a YAML file: what it takes to change one part and keep every other byte. */

/** The pair of a map with this key; undefined where there is none. */
export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

export function startOf(pair: Pair): number {
  return isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** Behind the last written character of a node or pair: yaml's own ranges of block collections go on to the next key. */
export function endOf(part: unknown, text: string): number {
  if (isPair(part)) {
    const written = isNode(part.value) && part.value.range && part.value.range[0] < part.value.range[1];
    return endOf(written ? part.value : part.key, text);
  }
  if (isCollection(part) && !part.flow && part.items.length > 0) return endOf(part.items.at(-1), text);
  let end = isNode(part) ? (part.range?.[1] ?? 0) : 0;
  while (/[\r\n]/.test(text[end - 1] ?? "")) end--;
  return end;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Before the line's end, `\r\n` or `\n`. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** The space before the first character of the line on which a pair begins. */
export function indentOf(pair: Pair, text: string): string {
  const start = startOf(pair);
  return /^[ \t]*/.exec(text.slice(lineStart(text, start), start))?.[0] ?? "";
}

/** The end of a section, with the comments below it that stand deeper than its key. */
export function endOfSection(pair: Pair, text: string): number {
  const depth = indentOf(pair, text).length;
  let at = lineEnd(text, endOf(pair, text));
  for (;;) {
    const [line, space] = /^\r?\n([ \t]+)#[^\r\n]*/.exec(text.slice(at)) ?? [];
    if (line === undefined || space === undefined || space.length <= depth) return at;
    at += line.length;
  }
}

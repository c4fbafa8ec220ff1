import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Problem, Span } from "./problem.ts";

/** Deeper than any policy. */
const MAX_DEPTH = 64;

const ALIAS = 'a value that begins with * is a YAML alias; a pattern that does needs quotes: "*.json"';
const MERGE = "merge keys (<<) are not read; the keys themselves stand here";
const BARE = "a key without a value inside { }; names with a comma or brace need quotes";
const KEY = "a key is plain text";
const ANCHOR = "anchors (&) are not read; a value that begins with & needs quotes";
const TAG = "a tag such as !name has no meaning here; a value that begins with ! needs quotes";
const DEEP = "it is nested too deeply";

/**
 * What YAML allows and a policy does not: aliases (how small files become large ones) and anchors, tags, merge keys, keys
 * that are no text, deep nesting; and the commonest slip, an unquoted name with a comma inside braces, which YAML reads as two keys.
 * `readable`: the document can still become a value.
 */
export function strays(
  document: Document,
  text: string,
): { readonly problems: readonly Problem[]; readonly readable: boolean } {
  const problems: Problem[] = [];
  let readable = true;
  const note = (span: Span, message: string): void => {
    problems.push({ span, message, allowed: null, suggestion: null });
  };
  const refuse = (node: Node, message: string, fatal: boolean): void => {
    const [from, to] = node.range ?? [0, 1];
    note({ from, to: Math.max(to, from + 1) }, message);
    if (fatal) readable = false;
  };
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    const message = `%YAML ${document.directives.yaml.version} is declared; a policy is YAML 1.2`;
    note({ from: 0, to: 1 }, message);
  }
  // A list of what is left to see, not recursion: the depth is the stranger's.
  const left: { readonly node: Node; readonly depth: number }[] = [];
  const add = (node: unknown, depth: number): void => {
    if (isNode(node)) left.push({ node, depth });
  };
  add(document.contents, 0);
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    if ("anchor" in node && node.anchor) note(before(node, `&${node.anchor}`, text), ANCHOR);
    if (node.tag) note(before(node, "!", text), TAG);
    if (depth > MAX_DEPTH) refuse(node, DEEP, true);
    else if (isAlias(node)) refuse(node, ALIAS, true);
    else if (isSeq(node)) for (const item of node.items) add(item, depth + 1);
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isNode(key)) {
          if (!isScalar(key)) refuse(key, isAlias(key) ? ALIAS : KEY, true);
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

/** No value is written at all, not even `null` or `~`. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && (value.source ?? "") === "");
}

/** `1.10` as a key is the number 1.1, `null` is nothing: other names than those that were written. */
function isName({ value, source }: Scalar): boolean {
  return typeof value === "string" || (value !== null && String(value) === source);
}

function readAs({ source = "", value }: Scalar): string {
  const written = source === "" ? "a key without a name" : `the key ${source}`;
  return `${written} is read as ${value === null ? "nothing" : String(value)}; a name needs quotes: "${source}"`;
}

/** Where the anchor or tag of a node stands, just before the node itself. */
function before(node: Node, mark: string, text: string): Span {
  const end = node.range?.[0] ?? 0;
  let from = Math.max(0, text.lastIndexOf(mark, end));
  while (text[from - 1] === "!") from--;
  const [written = mark] = /^[^\s,[\]{}]+/.exec(text.slice(from, from + 200)) ?? [];
  return { from, to: from + written.length };
}

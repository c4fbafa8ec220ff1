import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { Problem } from "./problem.ts";

/** Deeper than any policy. */
const MAX_DEPTH = 64;

const ALIAS = 'a value that begins with * is a YAML alias; a pattern that does needs quotes: "*.json"';
const MERGE = "merge keys (<<) are not read; the keys themselves stand here";
const BARE = "a key without a value inside { }; names with a comma or brace need quotes";
const KEY = "a key is plain text";
const DEEP = "it is nested too deeply";

/**
 * What YAML allows and a policy does not: aliases (how small files become large ones), merge keys, keys that are no
 * text, deep nesting; and the commonest slip, an unquoted name with a comma inside braces, which YAML reads as two keys.
 * `readable`: the document can still become a value.
 */
export function strays(document: Document): { readonly problems: readonly Problem[]; readonly readable: boolean } {
  const problems: Problem[] = [];
  let readable = true;
  const refuse = (node: Node, message: string, fatal: boolean): void => {
    const [from, to] = node.range ?? [0, 1];
    problems.push({ span: { from, to: Math.max(to, from + 1) }, message, allowed: null, suggestion: null });
    if (fatal) readable = false;
  };
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    const message = `%YAML ${document.directives.yaml.version} is declared; a policy is YAML 1.2`;
    problems.push({ span: { from: 0, to: 1 }, message, allowed: null, suggestion: null });
  }
  // A list of what is left to see, not recursion: the depth is the stranger's.
  const left: { readonly node: Node; readonly depth: number }[] = [];
  const add = (node: unknown, depth: number): void => {
    if (isNode(node)) left.push({ node, depth });
  };
  add(document.contents, 0);
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) refuse(node, DEEP, true);
    else if (isAlias(node)) refuse(node, ALIAS, true);
    else if (isSeq(node)) for (const item of node.items) add(item, depth + 1);
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isNode(key)) {
          if (!isScalar(key)) refuse(key, isAlias(key) ? ALIAS : KEY, true);
          else if (key.value === "<<" && key.type === "PLAIN") refuse(key, MERGE, false);
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

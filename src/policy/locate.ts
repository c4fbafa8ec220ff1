import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { Location } from "../domain/rules.ts";
import type { ParsedFile } from "./parse.ts";
import { position, type Span } from "./problem.ts";

/** Keys and list indices from the root of a document. */
export type Path = readonly (string | number)[];

/** The span of the value at a path, or of its key; the nearest parent's where the path ends early. */
export function spanOf(file: ParsedFile, path: Path, which: "key" | "value"): Span {
  let value: unknown = file.document.contents;
  let key: Node | null = null;
  for (const step of path) {
    const next = child(value, step);
    if (!next) break;
    [key, value] = [next.key, next.value];
  }
  const node = which === "key" && key ? key : isNode(value) ? value : key;
  const [from, to] = node?.range ?? [0, 1];
  // A value that is not written has an empty range: its key is what can be pointed at.
  const range = from === to && key?.range ? key.range : ([from, to] as const);
  return { from: range[0], to: Math.max(range[1], range[0] + 1) };
}

function child(node: unknown, step: string | number): { readonly key: Node | null; readonly value: unknown } | null {
  if (isSeq(node)) return typeof step === "number" ? { key: null, value: node.items[step] } : null;
  if (!isMap(node)) return null;
  // Of a key that stands twice the last one is the value's.
  const pair = node.items.findLast((one) => isScalar(one.key) && String(one.key.value) === String(step));
  return pair && isScalar(pair.key) ? { key: pair.key, value: pair.value } : null;
}

/** Where a reader of the policy finds a key, or an entry of a list. */
export function locate(file: ParsedFile, path: Path): Location {
  const { from } = spanOf(file, path, typeof path.at(-1) === "number" ? "value" : "key");
  return { path: file.path, ...position(file, from) };
}

/** RFC 6901 pointer to path; steps into lists become numbers. */
export function pathOf(pointer: string, value: unknown): Path {
  let here = value;
  const raw = pointer.split("/").slice(1);
  return raw.map((escaped) => {
    const step = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Array.isArray(here) ? Number(step) : step;
    here = valueAt(here, [key]);
    return key;
  });
}

/** The value at a path of own keys; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === "object" && here !== null && Object.hasOwn(here, step)
        ? (here as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

/** A path as people write it: `budgets[0].max`, `deployments."a.b".model`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      const plain = /^[A-Za-z_][\w-]*$/.test(step) ? step : JSON.stringify(step);
      return index === 0 ? plain : `.${plain}`;
    })
    .join("");
}

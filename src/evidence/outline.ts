import type { Outline } from "./reader.ts";
import { type Keys, MAX_LEVELS, scan } from "./scan.ts";
import { isObject } from "./values.ts";

const NONE: ReadonlySet<string> = new Set();
const NOTHING = new Uint8Array(0);

/** The outline of a file's first bytes. Never throws, whatever they are. */
export function outlineOf(head: Uint8Array, path: string): Outline {
  const made = (kind: Outline["kind"], keys: Keys | null, text: string) => outline(kind, keys, text, path, head);
  if (isZip(head)) return made("zip", null, "");
  if (head.includes(0)) return made("binary", null, "");
  const text = new TextDecoder("utf-8").decode(head);
  const seen = scan(text);
  const [first, second] = seen.kinds;
  if (first === undefined || first === "scalar" || isProse(seen.keys, seen.fault)) return made("text", null, text);
  const several = second !== undefined && second !== "scalar";
  if (seen.fault && !several && seen.keys.children.size === 0 && first === "array") return made("text", null, text);
  return made(several ? "jsonl" : first, seen.keys, text);
}

/** The outline of a document whose keys were read to the end: what its head alone did not show. */
export function outlineOfKeys(kind: Outline["kind"], keys: Keys, { text, head, path }: Outline): Outline {
  return outline(kind, keys, text, path, head);
}

/** The outline of a parsed document, for a reader that has it and whose file began with what tells nothing. */
export function outlineOfValue(value: unknown, seen: Outline): Outline {
  return outlineOfKeys(Array.isArray(value) ? "array" : "object", keysIn(value, MAX_LEVELS), seen);
}

function keysIn(value: unknown, levels: number): Keys {
  let first = value;
  while (Array.isArray(first)) first = first[0];
  if (levels === 0 || !isObject(first)) return { children: new Map() };
  return { children: new Map(Object.entries(first).map(([key, below]) => [key, keysIn(below, levels - 1)])) };
}

/** The outline of an archive whose directory was read. */
export function outlineOfMembers(names: readonly string[], path: string): Outline {
  const keys = { children: new Map(names.map((name) => [name, { children: new Map() }])) };
  return outline("zip", keys, "", path, NOTHING);
}

/** Names of the members that begin in the head: what can be told of an archive whose directory is lost. */
export function membersIn(head: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 0; at + 30 <= head.length; at++) {
    if (head[at] !== 0x50 || head[at + 1] !== 0x4b || head[at + 2] !== 3 || head[at + 3] !== 4) continue;
    const length = (head[at + 26] ?? 0) + 256 * (head[at + 27] ?? 0);
    names.push(new TextDecoder("utf-8").decode(head.subarray(at + 30, at + 30 + length)));
  }
  return names;
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}

/** Text that only starts like JSON: `{model} scored 0.7`. */
function isProse(keys: Keys, fault: { readonly index: number } | null): boolean {
  return fault !== null && keys.children.size === 0 && fault.index < 2;
}

function outline(kind: Outline["kind"], keys: Keys | null, text: string, path: string, head: Uint8Array): Outline {
  // Recognisers ask for the same keys again and again; each set is made once.
  const made = new Map<Keys, ReadonlySet<string>>();
  const names = (at: Keys | null | undefined) => {
    if (!at || at.children.size === 0) return NONE;
    const there = made.get(at) ?? new Set(at.children.keys());
    made.set(at, there);
    return there;
  };
  return {
    kind,
    keys: names(keys),
    nested: (...steps) => {
      let at: Keys | null | undefined = keys;
      for (const step of steps) at = at?.children.get(step);
      return names(at);
    },
    text,
    head,
    path,
  };
}

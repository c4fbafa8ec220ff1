import type { TreeEntry } from "../ports.ts";

const NUL = 0;
const TAB = 9;
const LF = 10;
const LINK = "120000";

/**
 * `git ls-tree -r -z -l`: `<mode> <type> <id> <size>\t<path>\0`. Names are bytes to git; what is not UTF-8 in them becomes
 * U+FFFD. Sorted by code point.
 */
export function parseTree(out: Uint8Array): TreeEntry[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true });
  const entries = records(out).flatMap((record): TreeEntry[] => {
    const tab = record.indexOf(TAB);
    const [mode = "", type = "", id = "", size = ""] = text.decode(record.subarray(0, tab)).split(/ +/);
    const kind = type === "commit" ? "submodule" : mode === LINK ? "link" : "file";
    const known = { id, size: kind === "submodule" ? 0 : Number(size), target: null };
    return tab === -1 ? [] : [{ path: text.decode(record.subarray(tab + 1)), kind, ...known }];
  });
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Names that end with NUL, sorted by code point. */
export function paths(out: Uint8Array): string[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true });
  return records(out)
    .map((record) => text.decode(record))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `git cat-file --batch`: `<id> <type> <size>\n<content>\n` for each object; "missing" ones have no content. */
export function parseBatch(out: Uint8Array): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(LF, at);
    if (end === -1) break;
    const [id = "", , size] = new TextDecoder().decode(out.subarray(at, end)).split(" ");
    at = end + 1;
    if (size === undefined || !/^\d+$/.test(size)) continue;
    contents.set(id, new TextDecoder().decode(out.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return contents;
}

function records(out: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let start = 0; start < out.length; ) {
    const end = out.indexOf(NUL, start);
    found.push(out.subarray(start, end === -1 ? out.length : end));
    start = end === -1 ? out.length : end + 1;
  }
  return found;
}

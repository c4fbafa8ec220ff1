/**
 * Model strings as evidence spells them. Two rewrites, then strings are compared exactly (DESIGN 4):
 * a path of the Hugging Face cache becomes `org/name@revision`, and a trailing slash goes.
 */
export function rewritten(model: string): string {
  const plain = model.length > 1 ? model.replace(/\/+$/, "") : model;
  const cached = CACHE_PATH.exec(plain);
  if (!cached) return plain;
  const [, name = "", revision] = cached;
  return `${name.replace("--", "/")}${revision === undefined ? "" : `@${revision}`}`;
}

const CACHE_PATH = /(?:^|[/\\])models--([^/\\]+)(?:[/\\]snapshots[/\\]([^/\\]+))?$/;

/** `org/name@revision` in its two parts. */
export function split(model: string): { readonly base: string; readonly revision: string | null } {
  const cut = model.lastIndexOf("@");
  if (cut <= 0 || cut === model.length - 1 || model.includes("/", cut)) return { base: model, revision: null };
  return { base: model.slice(0, cut), revision: model.slice(cut + 1) };
}

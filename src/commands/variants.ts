import { nameClaim } from "../precision/artefact.ts";

/** A measured model and the one that its name says it is a quantized variant of. */
export interface Variant {
  readonly model: string;
  readonly base: string;
}

/** Words that names carry beside the precision itself, at their end. */
const BESIDE = /(?:quantized|quant|dynamic|block|gguf|hf)$/;

/** Pairs of measured models of which one is called as the other with a precision: `llama-8b` and `llama-8b-w8a8`. */
export function variantsAmong(ids: readonly string[]): Variant[] {
  const byName = new Map(ids.filter((id) => nameClaim(id) === null).map((id) => [plain(id), id]));
  return ids.flatMap((model) => {
    const word = nameClaim(model);
    if (word === null) return [];
    const cut = lastOf(model).toLowerCase().lastIndexOf(word.toLowerCase());
    const base = byName.get(plain(lastOf(model).slice(0, Math.max(cut, 0))));
    return base === undefined || base === model ? [] : [{ model, base }];
  });
}

function lastOf(name: string): string {
  return name.split("/").at(-1) ?? name;
}

function plain(name: string): string {
  return lastOf(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(BESIDE, "");
}

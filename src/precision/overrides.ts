import { at, number, object, text } from "./json.ts";

/** Modules that hold few of a model's weights: that they are of other bits changes no class. */
const SMALL = /(^|[._])(gate|router|shared_expert_gate|lm_head|embed_tokens|embeddings?|wte|output)$/;
/** Keys of lists of the modules that stay as they are. */
const LISTS = ["ignore", "modules_to_not_convert", "exclude", "exclude_modules", "ignored_layers"] as const;
/** Entries of these that no linear layer escapes. */
const EVERYTHING: ReadonlySet<string> = new Set(["re:.*", "re:^.*$", "re:.+", "*", ".*", "Linear", "model", "model.*"]);
/** From here on a module counts as not quantized. */
const FULL_BITS = 16;

/** Why a statement's list of exceptions leaves nothing quantized; null: it leaves something, as far as it is told. */
export function exceptsAll(config: unknown): string | null {
  for (const key of LISTS) {
    const list = at(config, key);
    const all = Array.isArray(list) ? list.find((one) => typeof one === "string" && EVERYTHING.has(one)) : undefined;
    if (all !== undefined) return `its ${key} has "${all}", which is every layer: nothing may be quantized`;
  }
  return null;
}

/**
 * The other bits that single modules have: `dynamic` of GPTQModel (`+:` adds, `-:` leaves out), `extra_config` of AutoRound,
 * keys of MLX that are paths of modules. Small modules, and those that stay in 16 bits, do not count.
 */
export function otherBits(modules: unknown, bits: number | null): readonly number[] {
  const found = Object.entries(object(modules) ?? {}).flatMap(([name, one]) => {
    const own = number(at(one, "bits"));
    if (own === null || own === bits || own >= FULL_BITS || name.startsWith("-:")) return [];
    return SMALL.test(name.replace(/[$*\\]+$/, "")) ? [] : [own];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The other dtypes that quark has for the weights of single layers. */
export function otherDtypes(layers: unknown, dtype: string | null): readonly string[] {
  const found = Object.entries(object(layers) ?? {}).flatMap(([name, one]) => {
    const weight = at(one, "weight");
    const own = text(at(Array.isArray(weight) ? weight.at(-1) : weight, "dtype"));
    return own === null || own === dtype || SMALL.test(name) ? [] : [own];
  });
  return [...new Set(found)].sort();
}

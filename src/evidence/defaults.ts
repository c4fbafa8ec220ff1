import type { FormatId, Placed, Reading, Settings, Unusable, Usage } from "../domain/evidence.ts";

/** One statement of one file about one model. */
export type Statement = {
  readonly path: string;
  readonly format: FormatId;
  /** The string of the evidence. */
  readonly name: string;
  readonly settings: Settings;
} & (
  | { readonly kind: "reading"; readonly item: Placed<Reading> }
  | { readonly kind: "unusable"; readonly item: Placed<Unusable> }
  | { readonly kind: "usage"; readonly item: Placed<Usage> }
  | { readonly kind: "facts" }
);

/** Tools that write down how weights were loaded wherever it is not as they are, so that their files can be told apart. */
const SAYS_LOADING: ReadonlySet<FormatId> = new Set(["lm-eval", "inspect-ai"]);
/** Settings of loading that make another model of the same weights. */
const LOADING: ReadonlySet<string> = new Set([
  "quantization",
  "load_in_4bit",
  "load_in_8bit",
  "bnb_4bit_quant_type",
  "autogptq",
  "gptqmodel",
  "gguf_file",
  "kv_cache_dtype",
  "peft",
  "adapter",
  "lora_path",
]);

/**
 * A file that gives one measure both with a setting and without it knows the setting, and one that does not say how
 * weights were loaded, of a tool that would, means as they are. Anywhere else a missing setting means that the file
 * does not know it.
 */
export function withDefaults(group: readonly Statement[]): readonly Statement[] {
  const stated = new Map([...SAYS_LOADING].map((format) => [format, settingsOf(group, format)]));
  const filled = group.map((one) => withMissing(one, stated.get(one.format) ?? new Set()));
  return byMeasure(filled);
}

function settingsOf(group: readonly Statement[], format: FormatId): ReadonlySet<string> {
  const keys = group.flatMap((one) => (one.format === format ? Object.keys(one.settings) : []));
  return new Set(keys.filter((key) => LOADING.has(key)));
}

function withMissing(one: Statement, keys: Iterable<string>): Statement {
  const missing = [...keys].filter((key) => !Object.hasOwn(one.settings, key));
  if (missing.length === 0) return one;
  return { ...one, settings: { ...Object.fromEntries(missing.map((key) => [key, "default"])), ...one.settings } };
}

function byMeasure(group: readonly Statement[]): readonly Statement[] {
  const place = (one: Statement) =>
    `${one.path}\n${one.kind === "usage" || one.kind === "facts" ? "" : one.item.measure}`;
  const known = new Map<string, Set<string>>();
  for (const one of group) {
    if (one.kind === "usage" || one.kind === "facts") continue;
    const keys = known.get(place(one)) ?? new Set();
    for (const key of Object.keys(one.settings)) keys.add(key);
    known.set(place(one), keys);
  }
  const usageKeys = new Map<string, Set<string>>();
  for (const one of group) {
    if (one.kind === "usage" || one.kind === "facts") continue;
    for (const key of known.get(place(one)) ?? []) {
      if (Object.hasOwn(one.settings, key)) continue;
      usageKeys.set(one.path, (usageKeys.get(one.path) ?? new Set()).add(key));
    }
  }
  return group.map((one) => {
    if (one.kind === "facts") return one;
    const keys = one.kind === "usage" ? usageKeys.get(one.path) : known.get(place(one));
    return withMissing(one, keys ?? []);
  });
}

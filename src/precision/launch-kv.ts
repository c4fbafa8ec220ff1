import type { Width } from "../domain/precision.ts";
import { normalised, termOf } from "../domain/vocabulary.ts";
import { sameWidth } from "./descriptor.ts";
import type { Engine } from "./engines.ts";
import { isUnresolved, type Launch } from "./launch.ts";

/** Widths of a KV cache, by the words of the engines. */
const KV: ReadonlyMap<string, Width> = new Map(
  (
    [
      [["fp8", "fp8_e4m3", "fp8_e5m2", "fp8_inc", "fp8_ds_mla", "float8_e4m3fn"], { bits: 8, kind: "float" }],
      [["nvfp4", "fp4", "fp4_e2m1", "mxfp4"], { bits: 4, kind: "float" }],
      [["int8", "int8_per_token_head", "q8_0"], { bits: 8, kind: "int" }],
      [["int4", "int4_per_token_head", "q4_0", "q4_1", "iq4_nl"], { bits: 4, kind: "int" }],
      [["q5_0", "q5_1"], { bits: 5, kind: "int" }],
      [["fp16", "f16", "half", "float16", "bf16", "bfloat16"], { bits: 16, kind: "float" }],
      [["f32", "float32"], { bits: 32, kind: "float" }],
    ] as const
  ).flatMap(([words, width]) => words.map((word) => [normalised(word), width] as const)),
);

/** Width of the KV cache by the engine's flag; null where it is not written or the word is not known. */
export function launchKv(launch: Launch): Width | null {
  if (!statesKv(launch)) return null;
  const { kvCacheDtype, valuesDtype, engine } = launch;
  const widths = (engine === "llama.cpp" ? [kvCacheDtype ?? "f16", valuesDtype ?? "f16"] : [kvCacheDtype]).map(
    (word) => (word === null ? null : (KV.get(normalised(word)) ?? null)),
  );
  const [keys = null, values = keys] = widths;
  return keys !== null && values !== null && sameWidth(keys, values) ? keys : null;
}

/** Whether a flag says anything of the cache. */
export function statesKv({ kvCacheDtype, valuesDtype }: Launch): boolean {
  return kvCacheDtype !== null || valuesDtype !== null;
}

/** What is not known of the cache that a flag speaks of. */
export function kvNotes(launch: Launch): string[] {
  if (!statesKv(launch) || launchKv(launch) !== null) return [];
  const { kvCacheDtype, valuesDtype, engine } = launch;
  if (engine !== "llama.cpp") return [`the KV cache's type "${kvCacheDtype ?? valuesDtype}" is not known`];
  return [
    `the KV cache has keys of ${kvCacheDtype ?? "f16"} and values of ${valuesDtype ?? "f16"}: of no one precision`,
  ];
}

/** Engines that keep the KV cache in the dtype of the computation, of 16 bits where it is not written, unless a flag or the checkpoint says otherwise. */
const KV_16: ReadonlySet<Engine> = new Set<Engine>(["vllm", "sglang", "tgi", "llama.cpp"]);

/** The width of the cache where no flag and no checkpoint states one: the engine's own; null: that is not known. */
export function engineKv(launch: Launch): Width | null {
  const { engine, dtype } = launch;
  if (engine === null || statesKv(launch) || isUnresolved(dtype) || !KV_16.has(engine)) return null;
  const computed = dtype === null ? null : (termOf(dtype)?.weight.bits ?? null);
  return { bits: Math.max(computed ?? 16, 16), kind: "float" };
}

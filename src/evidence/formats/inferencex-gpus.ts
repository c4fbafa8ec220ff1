import { count, finite, type Json, object, pointer, text } from "../values.ts";
import type { Value } from "./measured.ts";

/** One record with its numbers, which stand in it or in its `metrics`. */
export interface Results {
  /** Pointer to what holds the numbers. */
  readonly place: string;
  readonly record: Json;
  readonly metrics: Json;
}

/**
 * GPUs that served: tensor parallelism (the tool divides by it too), or prefill and decode together. What the host has
 * may be more. null where other ways to split the model are in play.
 */
export function gpusOf({ record }: Results): number | null {
  const split = ["pp", "pcp_size", "dcp_size", "dp", "dp_size"].some((key) => (finite(record[key]) ?? 1) > 1);
  if (split) return null;
  const [prefill, decode] = [count(record.num_prefill_gpu), count(record.num_decode_gpu)];
  if (record.is_multinode === true || prefill !== null || decode !== null) {
    return prefill === null || decode === null || prefill + decode === 0 ? null : prefill + decode;
  }
  const tp = count(record.tp);
  return tp === 0 ? null : tp;
}

const PER_GPU = ["tput_per_gpu", "output_tput_per_gpu", "input_tput_per_gpu"];

/**
 * Throughput per GPU under its own name, and output tokens a second of all GPUs where the file leaves no doubt by what
 * the tool divided. Of pictures it writes samples under the same keys: those are no tokens.
 */
export function perGpu(results: Results, stated: boolean): readonly Value[] {
  const { place, record, metrics } = results;
  if ((text(record.modality) ?? "text") !== "text" || !/^tok/.test(text(record.throughput_unit) ?? "tok")) return [];
  const there = PER_GPU.filter((key) => Object.hasOwn(metrics, key) && metrics[key] !== null);
  const own = there.map((key): Value => {
    const said = { unit: "tokens/s/GPU", goal: "maximize" as const };
    return {
      measure: `inferencex/${key}`,
      raw: metrics[key],
      factor: 1,
      pointer: place + pointer(key),
      n: null,
      said,
    };
  });
  const gpus = gpusOf(results);
  if (stated || gpus === null || !there.includes("output_tput_per_gpu") || !isOneDivisor(results)) return own;
  const key = "output_tput_per_gpu";
  const whole = { measure: "output_tokens_per_s", raw: metrics[key], factor: gpus, pointer: place + pointer(key) };
  return [...own, { ...whole, n: null }];
}

/** Multi-node records divide output by the decode GPUs alone, in some versions; a single node by all it has. */
function isOneDivisor({ record, metrics }: Results): boolean {
  if (record.is_multinode === true || Object.hasOwn(record, "num_decode_gpu") || record.disagg === true) return false;
  const [total, output, input] = PER_GPU.map((key) => finite(object(metrics)[key]));
  if (input === null || input === undefined || total == null || output == null)
    return !Object.hasOwn(metrics, "input_tput_per_gpu");
  return Math.abs(output + input - total) <= 1e-6 * Math.abs(total);
}

import type { Fact, Settings } from "../../domain/evidence.ts";
import { array, at, count, finite, type Json, text } from "../values.ts";
import { stated } from "./facts.ts";
import type { Subject } from "./measured.ts";

/** Model, settings and batch size, as the configuration states them; nothing where there is none. */
export function subjectOf(config: Json): Subject {
  const batch = batchOf(config);
  return {
    model: text(at(config, "backend", "model")) ?? text(at(config, "model")),
    variant: variantOf(at(config, "backend")),
    at: batch === null ? null : { batch_size: batch },
  };
}

/** `scenario` since 0.3, `benchmark` before. */
function scenarioOf(config: Json): unknown {
  return at(config, "scenario") ?? at(config, "benchmark");
}

function batchOf(config: Json): number | null {
  return count(at(scenarioOf(config), "input_shapes", "batch_size"));
}

/** What is done to the weights when they are loaded, and which weights. */
function variantOf(backend: unknown): Settings | null {
  const scheme = text(at(backend, "quantization_scheme")) ?? text(at(backend, "quantize"));
  const settings: readonly (readonly [string, string | null])[] = [
    ["quantization", scheme],
    ["quantization_bits", scheme === null ? null : bitsOf(at(backend, "quantization_config"))],
    ["quantization_type", scheme === null ? null : text(at(backend, "quantization_config", "quant_type"))],
    ["revision", text(at(backend, "revision")) ?? text(at(backend, "model_kwargs", "revision"))],
    ["adapter", text(at(backend, "peft_type"))],
    ["file", text(at(backend, "filename"))],
  ];
  const stated = settings.filter((one): one is [string, string] => one[1] !== null);
  return stated.length === 0 ? null : Object.fromEntries(stated);
}

function bitsOf(quantization: unknown): string | null {
  const bits = count(at(quantization, "bits"));
  if (bits !== null) return String(bits);
  if (at(quantization, "load_in_4bit") === true) return "4";
  return at(quantization, "load_in_8bit") === true ? "8" : null;
}

/** The environment lists every GPU of the host, also where the run was on its CPU. */
export function factsOf(config: Json): Readonly<Record<string, Fact>> {
  const backend = at(config, "backend");
  const environment = at(config, "environment");
  const dtype = text(at(backend, "torch_dtype")) ?? text(at(backend, "dtype"));
  const device = text(at(backend, "device"));
  const gpus = array(at(environment, "gpu")).flatMap((one) => text(one) ?? []);
  const onGpu = device !== null && device !== "cpu" && device !== "mps";
  const ids = (text(at(backend, "device_ids")) ?? "").split(",").filter((id) => id.trim() !== "");
  const used = ids.length === 0 ? gpus : ids.map((id) => gpus[Number(id)] ?? "");
  return stated([
    ["tool", "optimum-benchmark"],
    ["tool_version", text(at(environment, "optimum_benchmark_version"))],
    ["backend", text(at(backend, "name"))],
    ["backend_version", text(at(backend, "version"))],
    ["task", text(at(backend, "task"))],
    ["device", device],
    ["hardware", onGpu && new Set(used).size === 1 ? (used[0] ?? null) : null],
    ["gpus", onGpu && ids.length > 0 ? ids.length : null],
    ["host_gpus", gpus.length === 0 ? null : gpus],
    ["host_gpu_count", count(at(environment, "gpu_count"))],
    ["host_cpu", text(at(environment, "cpu"))?.trim() ?? null],
    ["compute_dtype", dtype],
    ["quantization_scheme", text(at(backend, "quantization_scheme"))],
    ["scenario", text(at(scenarioOf(config), "name"))],
    ["batch_size", finite(batchOf(config))],
    ["sequence_length", count(at(scenarioOf(config), "input_shapes", "sequence_length"))],
    [
      "new_tokens",
      count(at(scenarioOf(config), "new_tokens")) ?? count(at(scenarioOf(config), "generate_kwargs", "max_new_tokens")),
    ],
  ]);
}

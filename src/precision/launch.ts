import type { Fact } from "../domain/evidence.ts";
import type { Precision, Width } from "../domain/precision.ts";
import type { Engine } from "./engines.ts";

/** What one server is started with, as far as it is written down. */
export interface Launch {
  /** Of the container, the service or the entry of a list. */
  readonly name: string | null;
  readonly engine: Engine | null;
  /** As a hub names it: `org/name`, `name:tag`; a path or an address of a store as it stands. */
  readonly model: string | null;
  /** The word of the engine's flag; `auto` counts as not written. */
  readonly quantization: string | null;
  readonly kvCacheDtype: string | null;
  /** Of llama.cpp, which keeps values in a type of their own; null: the engine's. */
  readonly valuesDtype: string | null;
  readonly dtype: string | null;
  /** Tokens of one sequence. */
  readonly maxModelLen: number | null;
  readonly tensorParallel: number | null;
  readonly pipelineParallel: number | null;
  /** 0 to 1. */
  readonly memoryUtilization: number | null;
  readonly image: string | null;
  /** Name under which it answers. */
  readonly endpoint: string | null;
  readonly replicas: number | null;
  /** As it is written: a GPU's name, a profile, a node's label. */
  readonly hardware: string | null;
  /** A precision that the file declares beside the flags. */
  readonly declared: string | null;
  /** What was not understood; full sentences. */
  readonly notes: readonly string[];
}

/** A server that a file starts. */
export interface Launched {
  readonly path: string;
  readonly launch: Launch;
}

/** What the manifests of one deployment say. */
export interface Manifests {
  readonly paths: readonly string[];
  /** Every server that they start. */
  readonly launches: readonly Launched[];
  /** Patterns that match no file. */
  readonly dead: readonly string[];
  /** Files that cannot be read, each as a sentence without its full stop. */
  readonly broken: readonly string[];
}

/** What is set so far: of two values the later counts, as engines take the last of two flags. */
export type Settings = { -readonly [key in keyof Omit<Launch, "notes">]?: Launch[key] };

/** A launch of what was found. */
export function launchOf(settings: Settings, notes: readonly string[] = []): Launch {
  return {
    name: settings.name ?? null,
    engine: settings.engine ?? null,
    model: settings.model == null ? null : modelName(settings.model),
    quantization: stated(settings.quantization),
    kvCacheDtype: stated(settings.kvCacheDtype),
    valuesDtype: stated(settings.valuesDtype),
    dtype: stated(settings.dtype),
    maxModelLen: settings.maxModelLen ?? null,
    tensorParallel: settings.tensorParallel ?? null,
    pipelineParallel: settings.pipelineParallel ?? null,
    memoryUtilization: settings.memoryUtilization ?? null,
    image: settings.image ?? null,
    endpoint: settings.endpoint ?? null,
    replicas: settings.replicas ?? null,
    hardware: settings.hardware ?? null,
    declared: stated(settings.declared),
    notes,
  };
}

function stated(word: string | null | undefined): string | null {
  return word == null || /^(auto|none|null|default|)$/i.test(word) ? null : word;
}

/** A variable or a template that the file does not fill in. */
export function isUnresolved(value: string | null): boolean {
  return value !== null && /\$[A-Za-z_{(]|\{\{/.test(value);
}

/** `hf://org/name` and `ollama://name:tag` without their scheme; a trailing slash goes. */
function modelName(model: string): string {
  return model.replace(/^(hf|huggingface|ollama):\/\//, "").replace(/(?<=[^/:])\/$/, "");
}

/** Keys of the `launch` fact, and what they are of a launch. */
const FACTS: readonly (readonly [fact: string, key: keyof Settings, type: "string" | "number"])[] = [
  ["name", "name", "string"],
  ["engine", "engine", "string"],
  ["model", "model", "string"],
  ["quantization", "quantization", "string"],
  ["kv_cache_dtype", "kvCacheDtype", "string"],
  ["kv_cache_values_dtype", "valuesDtype", "string"],
  ["dtype", "dtype", "string"],
  ["max_model_len", "maxModelLen", "number"],
  ["tensor_parallel", "tensorParallel", "number"],
  ["pipeline_parallel", "pipelineParallel", "number"],
  ["gpu_memory_utilization", "memoryUtilization", "number"],
  ["image", "image", "string"],
  ["endpoint", "endpoint", "string"],
  ["replicas", "replicas", "number"],
  ["hardware", "hardware", "string"],
  ["declared", "declared", "string"],
];

/**
 * A launch as plain data: an entry of the `launch` fact. What is not written is left out; `precision` is what it declares,
 * `atLoad` whether its flag quantizes while loading.
 */
export function launchFact(launch: Launch, precision: Precision, atLoad: boolean | null): Fact {
  const written = FACTS.flatMap(([name, key]): [string, Fact][] => {
    const value = launch[key];
    return value === null ? [] : [[name, value]];
  });
  const { weight, activation, kv, grade } = precision;
  return {
    ...Object.fromEntries(written),
    ...(atLoad === null ? {} : { quantized_at_load: atLoad }),
    precision: { class: precision.class, weight: plain(weight), activation: plain(activation), kv: plain(kv), grade },
  };
}

function plain(width: Width | null): Fact {
  return width === null ? null : { bits: width.bits, kind: width.kind };
}

/** The launch that an entry of the `launch` fact states; null: it is none. */
export function launchOfFact(fact: Fact | undefined): Launch | null {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return null;
  const entries = FACTS.flatMap(([name, key, type]) => {
    const value: unknown = Object.hasOwn(fact, name) ? (fact as Readonly<Record<string, Fact>>)[name] : null;
    return typeof value === type ? [[key, value] as const] : [];
  });
  return launchOf(Object.fromEntries(entries) as Settings);
}

import type { Precision } from "../domain/precision.ts";
import { classesAgree, normalised, type Term, termOf } from "../domain/vocabulary.ts";
import { leavesOpen, nameClaim } from "./artefact.ts";
import { FULL_BITS, sameWidth, UNKNOWN_PRECISION, widthText } from "./descriptor.ts";
import type { Engine } from "./engines.ts";
import { isUnresolved, type Launch } from "./launch.ts";
import { kvNotes, launchKv, statesKv } from "./launch-kv.ts";
import { FLOAT_16 } from "./statement.ts";

/** Words of `--quantization` that the vocabulary does not have, or that an engine means otherwise. */
const WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["ptpc_fp8", "fp8"],
      ["fp8_per_tensor", "fp8"],
      ["fp8_per_block", "fp8"],
      ["w8a8_int8", "w8a8"],
      ["w8a8_fp8", "w8a8-fp8"],
      ["int8_per_channel_weight_only", "int8_weight_only"],
      ["tpu_int8", "int8_weight_only"],
      ["petit_nvfp4", "nvfp4a16"],
      ["qoq", "w4a8"],
      ["inc", "autoround"],
      ["auto-round", "autoround"],
      ["awq_triton", "awq"],
      ["gptq_bitblas", "gptq"],
      ["fp8wo", "w8a16-fp8"],
      ["fp8dq", "fp8"],
      ["int8dq", "w8a8"],
    ] as const
  ).map(([word, meaning]) => [normalised(word), meaning]),
);
/** In-flight quantization of bitsandbytes: 4 bits in vLLM and SGLang, 8 in TGI. */
const BITSANDBYTES: Readonly<Partial<Record<Engine, string>>> = { tgi: "load_in_8bit" };

/** Words that quantize while loading, where the checkpoint is not quantized yet (documentation of each engine). */
const AT_LOAD: Readonly<Partial<Record<Engine, ReadonlySet<string>>>> = {
  vllm: new Set(
    "fp8 bitsandbytes experts_int8 torchao ptpc_fp8 tpu_int8 rtn deepspeedfp mxfp8 fp8_per_tensor fp8_per_block int8_per_channel_weight_only"
      .split(" ")
      .map(normalised),
  ),
  sglang: new Set("fp8 bitsandbytes w8a8_int8 w8a8_fp8 int4wo int8wo int8dq fp8wo fp8dq".split(" ").map(normalised)),
  tgi: new Set("bitsandbytes bitsandbytes-nf4 bitsandbytes-fp4 eetq fp8 hqq".split(" ").map(normalised)),
};

/** Whether the flag quantizes a checkpoint of 16 bits while it is loaded; null where there is no flag. */
export function quantizesAtLoad({ engine, quantization }: Launch): boolean | null {
  if (quantization === null) return null;
  return AT_LOAD[engine ?? "vllm"]?.has(torchao(quantization)) ?? false;
}

/** `int4wo-128` is `int4wo` with a group. */
function torchao(word: string): string {
  return normalised(word.replace(/^(\w+(?:wo|dq))-.*$/, "$1"));
}

function flagTerm({ engine, quantization }: Launch): Term | null {
  if (quantization === null) return null;
  const word = torchao(quantization);
  if (word === "bitsandbytes") return termOf(BITSANDBYTES[engine ?? "vllm"] ?? "nf4");
  return termOf(WORDS.get(word) ?? word);
}

/**
 * What a launch declares: weights by its flag, a precision written beside it, or the model's name or tag, in this order;
 * the KV cache by its flag. Grade C: nothing here was read from weights.
 */
export function declaredBy(launch: Launch): Precision {
  const claim = modelClaim(launch);
  const term =
    flagTerm(launch) ??
    (launch.declared === null ? null : termOf(launch.declared)) ??
    (claim === null || isUnresolved(launch.quantization) ? null : termOf(claim));
  const notes = [...(term?.note == null ? [] : [term.note]), ...unknownNotes(launch, term)];
  return {
    ...UNKNOWN_PRECISION,
    class: term?.class ?? null,
    weight: term?.weight ?? null,
    activation: term?.activation ?? null,
    kv: launchKv(launch),
    method: launch.quantization,
    notes,
  };
}

/** A precision that the name or the tag of the model claims. */
function modelClaim({ model }: Launch): string | null {
  return model === null ? null : nameClaim(model.replaceAll(":", "/"));
}

function unknownNotes(launch: Launch, term: Term | null): string[] {
  const notes = kvNotes(launch);
  if (term !== null || launch.model === null) return notes;
  if (launch.engine === "ollama") {
    notes.push(`"${launch.model}" has no tag that states a precision: \`ollama show\` tells it`);
  } else if (launch.quantization !== null) {
    notes.push(`quantization "${launch.quantization}" does not say to what; the model's files do`);
  }
  return notes;
}

/**
 * What is served: the artefact as the launch loads it. Its flag decides the KV cache and, for an artefact of 16 bits and
 * more, the weights, which then are only declared (grade C). A flag that an already quantized artefact contradicts is said.
 */
export function servedPrecision(stored: Precision, launch: Launch): Precision {
  // The checkpoint's own scheme counts where the flag is not written, and not where nobody knows its word.
  const kv = statesKv(launch) ? launchKv(launch) : stored.kv;
  const artefact = {
    ...stored,
    contradictions: [...stored.contradictions, ...nameSays(launch, stored)],
    notes: [...stored.notes, ...kvNotes(launch)],
  };
  const term = flagTerm(launch);
  const full = artefact.weight !== null && artefact.weight.bits >= FULL_BITS;
  if (full && term === null)
    return { ...(launch.quantization === null ? castBy(launch, artefact) : somehow(launch, artefact)), kv };
  if (term === null || artefact.weight === null) return { ...artefact, kv };
  if (full && quantizesAtLoad(launch) === true) {
    return {
      ...artefact,
      class: term.class,
      weight: term.weight,
      activation: term.activation,
      kv,
      method: launch.quantization,
      bitsPerWeight: null,
      quantizedShare: null,
      shares: [],
      grade: "C",
      notes: [
        ...artefact.notes,
        `the artefact is ${artefact.class}; "${launch.quantization}" quantizes it while it is loaded`,
      ],
    };
  }
  if (agrees(launch, term, artefact)) return { ...artefact, kv };
  const said = `quantization "${launch.quantization}" is ${widthText(term.weight)}, the artefact is ${artefact.class ?? widthText(artefact.weight)}`;
  return { ...artefact, kv, contradictions: [...artefact.contradictions, said] };
}

/** Whether an artefact is of what a flag says. Words that assume their bits, and bitsandbytes, take what they find. */
function agrees({ quantization }: Launch, term: Term, { weight, method }: Precision): boolean {
  if (weight === null || sameWidth(term.weight, weight)) return true;
  if (term.assumed) return weight.kind === "int" && weight.bits < FULL_BITS;
  return normalised(quantization ?? "") === "bitsandbytes" && /^(bitsandbytes|bnb)/.test(method ?? "");
}

/** What the started model's name claims, and its artefact is not. */
function nameSays(launch: Launch, artefact: Precision): string[] {
  const { class: name } = artefact;
  const claim = modelClaim(launch);
  const term = claim === null ? null : termOf(claim);
  if (claim === null || term === null || name === null || classesAgree(term.class, name)) return [];
  if (leavesOpen(claim, term, artefact)) return [];
  return [`the name "${launch.model}" that is started says ${claim}, the artefact is ${name}`];
}

/** Quantized while it is loaded, to what the flag does not say. */
function somehow(launch: Launch, artefact: Precision): Precision {
  const { quantization } = launch;
  const what = isUnresolved(quantization)
    ? `the value of its quantization, ${quantization}, is not in the file`
    : quantizesAtLoad(launch)
      ? `"${quantization}" quantizes it while it is loaded, and does not say to what`
      : `what its quantization "${quantization}" makes of it is not known`;
  const note = `the artefact is ${artefact.class ?? "of 16 bits or more"}; ${what}`;
  const nothing = {
    class: null,
    weight: null,
    activation: null,
    bitsPerWeight: null,
    quantizedShare: null,
    shares: [],
  };
  return { ...artefact, ...nothing, method: quantization, grade: "C", notes: [note, ...artefact.notes] };
}

/** Weights of 16 bits and more, as `--dtype` casts them while they are loaded: only declared then (grade C). */
function castBy({ dtype, engine }: Launch, artefact: Precision): Precision {
  const term = dtype === null ? null : termOf(dtype);
  // Documentation of vLLM, --dtype auto: FP32 is loaded in 16 bits, of which kind hangs on its version and the hardware.
  if (dtype === null && engine === "vllm" && artefact.class === "fp32") {
    const note = "the artefact is fp32; vLLM loads it in 16 bits unless --dtype float32 says otherwise";
    const nothing = { class: null, bitsPerWeight: null, shares: [], quantizedShare: null };
    const half = { weight: FLOAT_16, activation: FLOAT_16 };
    return { ...artefact, ...nothing, ...half, grade: "C", notes: [note, ...artefact.notes] };
  }
  if (isUnresolved(dtype)) {
    const open = `the artefact is ${artefact.class ?? "of 16 bits or more"}; the value of its dtype, ${dtype}, is not in the file`;
    const nothing = { class: null, weight: null, activation: null, bitsPerWeight: null, quantizedShare: null };
    return { ...artefact, ...nothing, shares: [], grade: "C", notes: [open, ...artefact.notes] };
  }
  if (term === null || term.weight.bits < FULL_BITS || term.class === artefact.class) return artefact;
  const note = `the artefact is ${artefact.class ?? "of 16 bits or more"}; --dtype ${dtype} loads it as ${term.class}`;
  const { class: name, weight, activation } = term;
  const nothing = { bitsPerWeight: null, shares: [], quantizedShare: null };
  return { ...artefact, ...nothing, class: name, weight, activation, grade: "C", notes: [...artefact.notes, note] };
}

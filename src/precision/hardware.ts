import type { Precision } from "../domain/precision.ts";
import { normalised, termOf } from "../domain/vocabulary.ts";
import { ACCELERATORS, type Accelerator, formatsOfSm, type NativeFormat } from "./hardware-table.ts";

/** How an accelerator runs a precision: in that precision, in a wider one (only memory is saved), or nobody knows. */
export type Support = "native" | "emulated" | "unknown";

/** What a policy says of an accelerator: it replaces or adds to the table. */
export interface HardwareDecl {
  readonly sm?: number | null;
  /** Bytes. */
  readonly memory?: number | null;
  readonly native?: readonly string[] | null;
}

/** Lower case, words apart by one `-`: `NVIDIA-A100-SXM4-80GB` and `nvidia_a100_sxm4_80gb` are one name. */
function words(name: string): string {
  return `-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-`;
}

const BY_NAME: readonly (readonly [word: string, accelerator: Accelerator])[] = ACCELERATORS.flatMap((one) =>
  [one.id, ...one.names].map((name) => [words(name), one] as const),
).sort(([a], [b]) => b.length - a.length);

/**
 * The accelerator that a name means: its own, or one in which its words stand (`nvidia-gpu-l4:1`, `NVIDIA-H100-80GB-HBM3`);
 * the longest match counts. `declared` is what the policy says of that name. null: the name means none.
 */
export function acceleratorOf(name: string, declared: HardwareDecl | null = null): Accelerator | null {
  const text = words(name);
  const found = BY_NAME.find(([word]) => text.includes(word))?.[1] ?? null;
  if (declared === null) return found === null ? null : withSize(found, text);
  const bySm = declared.sm == null ? null : formatsOfSm(declared.sm);
  const native = declared.native == null ? null : formatsOf(declared.native);
  return {
    id: name,
    names: [],
    sm: declared.sm ?? found?.sm ?? null,
    memory: declared.memory ?? found?.memory ?? null,
    native: native ?? bySm?.native ?? found?.native ?? [],
    // Who lists what is native has said that nothing else is.
    open: native === null ? (bySm?.open ?? found?.open ?? EVERY) : [],
  };
}

const EVERY: readonly NativeFormat[] = ["fp32", "fp16", "bf16", "int8", "fp8", "fp4", "int4"];

/** A name may state the size that the table leaves open: `A100-SXM4-40GB`. */
function withSize(found: Accelerator, text: string): Accelerator {
  const gib = found.memory === null ? /-(\d{1,4})g(?:i?b)?-/.exec(text)?.[1] : undefined;
  return gib === undefined ? found : { ...found, memory: Number(gib) * 1024 ** 3 };
}

/** Formats that words of a policy name: `w8a8` is int8, `nvfp4` fp4. A word that is none is left out. */
function formatsOf(names: readonly string[]): readonly NativeFormat[] {
  const found = names.flatMap((name): readonly NativeFormat[] => {
    const term = termOf(name);
    const exact = EVERY.find((format) => format === normalised(name) || format === term?.class);
    if (exact !== undefined) return [exact];
    if (term === null) return [];
    if (term.weight.kind === "float") return term.weight.bits === 8 ? ["fp8"] : term.weight.bits === 4 ? ["fp4"] : [];
    return term.activation?.bits === 16 ? ["int4"] : [];
  });
  return [...new Set(found)];
}

/**
 * Whether an accelerator computes in a precision (method/precision, section 4). `emulated` means that weights are
 * widened before each use: it saves memory, not time. Where the activations are not known, all that they could be must agree.
 */
export function supports(accelerator: Accelerator, precision: Precision): Support {
  const { activation } = precision;
  const floats = accelerator.native.some((format) => format.includes("f")) || accelerator.open.includes("fp16");
  if (activation?.kind === "float" && accelerator.native.length > 0 && !floats) return "emulated";
  const answers = neededBy(precision).map((any): Support => {
    if (any.some((format) => accelerator.native.includes(format))) return "native";
    return any.some((format) => accelerator.open.includes(format)) ? "unknown" : "emulated";
  });
  const [first = "unknown"] = answers;
  return answers.every((one) => one === first) ? first : "unknown";
}

/** Ways in which a precision may be run; of each, the formats of which one must be native. Empty: not known. */
function neededBy({ class: name, weight, activation }: Precision): readonly (readonly NativeFormat[])[] {
  if (weight === null || weight.kind === null || weight.kind === "mixed") return [];
  const { bits, kind } = weight;
  if (bits > 16) return [["fp32"]];
  if (bits === 16) return name === "bf16" ? [["bf16"]] : name === "fp16" ? [["fp16"]] : [["fp16"], ["bf16"]];
  // Arithmetic in blocks that share a scale came with FP4.
  if (name === "mxfp8") return [["fp4"]];
  const wide: readonly NativeFormat[] = ["int8", "int4"];
  if (activation === null) {
    if (kind === "float") return [bits > 4 ? ["fp8"] : ["fp4"]];
    return bits === 8 ? [["int8"], wide] : [["int4"]];
  }
  if (activation.bits > 8) {
    // Integers are widened to 16 bits by design; FP4 and FP8 without their arithmetic only save memory.
    if (kind === "float") return [bits > 4 ? ["fp8", "int4"] : ["fp4"]];
    if (activation.kind === "int") return [["int8"]];
    return [bits > 4 ? wide : ["int4"]];
  }
  if (activation.kind === null) return [["int8"], ["fp8"]];
  if (activation.kind === "float") return [activation.bits > 4 ? ["fp8"] : ["fp4"]];
  return [["int8"]];
}

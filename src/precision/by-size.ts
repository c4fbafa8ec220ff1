import type { Precision, Width } from "../domain/precision.ts";
import { classWidth, termOf } from "../domain/vocabulary.ts";
import { computeDtype } from "./hf-config.ts";
import { type Expected, expectedOf } from "./shape.ts";
import type { Statement } from "./statement.ts";

/** How far a size may lie below or above what a class would take (method/precision, section 6). */
const BELOW = 0.03;
const ABOVE = 0.05;

/** What the bytes of weights that are not here say, next to the parameters that their configuration implies. */
export type BySize = Pick<
  Precision,
  "class" | "weight" | "activation" | "bitsPerWeight" | "parameters" | "quantizedShare" | "grade" | "notes"
>;

/**
 * A class by size: unquantized weights take all parameters × bits, quantized ones the linear layers × bits and the rest
 * × 16. Grade B where the size fits the one stated, or one of 16 and 32 bits; else C.
 */
export function bySize(bytes: number, config: unknown, statement: Statement | null): BySize | null {
  const expected = expectedOf(config);
  if (expected === null || bytes <= 0) return null;
  const bitsPerWeight = (8 * bytes) / expected.parameters;
  const base = { bitsPerWeight, parameters: expected.parameters, quantizedShare: null, activation: null };
  if (statement?.weight && statement.class !== null) {
    const { bits } = statement.weight;
    const fits = [16, 32].some((rest) => within(bytes, quantizedBytes(expected, statement, rest)));
    if (fits || within(bytes, (expected.parameters * bits) / 8)) {
      const share = fits ? expected.linear / expected.parameters : 1;
      const { weight, activation, notes } = statement;
      return { ...base, class: statement.class, weight, activation, quantizedShare: share, grade: "B", notes };
    }
  }
  const bits = [32, 16].find((one) => within(bytes, (expected.parameters * one) / 8));
  if (bits === undefined) {
    return { ...base, class: null, weight: null, grade: "C", notes: [strangeSize(bitsPerWeight)] };
  }
  const weight: Width = { bits, kind: "float" };
  const declared = termOf(computeDtype(config) ?? "")?.class ?? null;
  const name = bits === 32 ? "fp32" : declared !== null && classWidth(declared)?.bits === 16 ? declared : null;
  const notes = name === null ? ["its size is that of 16 bits a weight; FP16 or BF16 the size does not tell"] : [];
  return { ...base, class: name, weight, activation: weight, quantizedShare: 0, grade: "B", notes };
}

function strangeSize(bits: number): string {
  const near = Math.abs(bits - 8) < 1 ? ": near 8 bits, of a kind that the size does not tell" : "";
  return `its size is ${bits.toFixed(2)} bits a weight${near}; no configuration beside it states a quantization of that size`;
}

/** Bytes of the linear layers with a scale (and for integers a zero) of each group, and of the rest. */
function quantizedBytes({ parameters, linear }: Expected, { weight, group, method }: Statement, rest: number): number {
  const bits = weight?.bits ?? 16;
  const scale = group !== null && group > 0 ? (["gptq", "awq"].includes(method) ? 16 + bits : 16) / group : 0;
  return (linear * (bits + scale) + (parameters - linear) * rest) / 8;
}

function within(bytes: number, expected: number): boolean {
  return bytes >= expected * (1 - BELOW) && bytes <= expected * (1 + ABOVE);
}

import type { Fact } from "../domain/evidence.ts";
import type { Precision, Width } from "../domain/precision.ts";

/** A precision of which nothing is known. */
export const UNKNOWN_PRECISION: Precision = {
  class: null,
  weight: null,
  activation: null,
  kv: null,
  method: null,
  group: null,
  bitsPerWeight: null,
  quantizedShare: null,
  parameters: null,
  bytes: null,
  grade: "C",
  shares: [],
  contradictions: [],
  notes: [],
};

/** Fewer bits than this are quantized. */
export const FULL_BITS = 16;

/**
 * Share of the matrix parameters stored in at most `bits` bits, 0 to 1; null where the tensors are not known.
 * A tier asks it with its own limit.
 */
export function shareWithin(precision: Precision, bits: number): number | null {
  const total = sum(precision.shares.map((share) => share.matrix));
  if (total === 0) return null;
  return sum(precision.shares.filter((share) => share.bits <= bits).map((share) => share.matrix)) / total;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** `4-bit int`, `8-bit` where the kind is not known. */
export function widthText({ bits, kind }: Width): string {
  return `${bits}-bit${kind === null ? "" : ` ${kind}`}`;
}

export function sameWidth(a: Width, b: Width): boolean {
  return a.bits === b.bits && (a.kind === null || b.kind === null || a.kind === b.kind);
}

/** The precision as plain data: the `precision` fact of a file. Shares and ratios are not rounded. */
export function precisionFact(precision: Precision): Readonly<Record<string, Fact>> {
  const width = (one: Width | null): Fact => (one === null ? null : { bits: one.bits, kind: one.kind });
  return {
    class: precision.class,
    weight: width(precision.weight),
    activation: width(precision.activation),
    kv: width(precision.kv),
    method: precision.method,
    group: precision.group,
    bits_per_weight: precision.bitsPerWeight,
    quantized_share: precision.quantizedShare,
    parameters: precision.parameters,
    bytes: precision.bytes,
    grade: precision.grade,
    shares: precision.shares.map(({ class: name, bits, parameters, matrix, bytes }) => ({
      class: name,
      bits,
      parameters,
      matrix,
      bytes,
    })),
    contradictions: [...precision.contradictions],
    notes: [...precision.notes],
  };
}

import type { Fact } from "../domain/evidence.ts";
import type { Grade, Kind, Precision, Share, Width } from "../domain/precision.ts";
import { at, number, text } from "./json.ts";

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
    ...(precision.kvOpen ? { kv_open: true } : {}),
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

/** The precision that a `precision` fact states; null: it states none. Total: a stranger may have written it. */
export function precisionOfFact(fact: Fact | undefined): Precision | null {
  const grade = GRADES.find((one) => one === at(fact, "grade"));
  if (grade === undefined) return null;
  const texts = (key: string) => list(at(fact, key)).flatMap((one) => text(one) ?? []);
  return {
    class: text(at(fact, "class")),
    weight: widthOf(at(fact, "weight")),
    activation: widthOf(at(fact, "activation")),
    kv: widthOf(at(fact, "kv")),
    ...(at(fact, "kv_open") === true ? { kvOpen: true } : {}),
    method: text(at(fact, "method")),
    group: number(at(fact, "group")),
    bitsPerWeight: number(at(fact, "bits_per_weight")),
    quantizedShare: number(at(fact, "quantized_share")),
    parameters: number(at(fact, "parameters")),
    bytes: number(at(fact, "bytes")),
    grade,
    shares: list(at(fact, "shares")).flatMap((one) => shareOf(one) ?? []),
    contradictions: texts("contradictions"),
    notes: texts("notes"),
  };
}

const GRADES: readonly Grade[] = ["A", "B", "C"];
const KINDS: readonly Kind[] = ["float", "int", "nf", "lut", "mixed"];

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function widthOf(value: unknown): Width | null {
  const bits = number(at(value, "bits"));
  return bits === null ? null : { bits, kind: KINDS.find((one) => one === at(value, "kind")) ?? null };
}

function shareOf(value: unknown): Share | null {
  const name = text(at(value, "class"));
  const [bits, parameters, matrix, bytes] = ["bits", "parameters", "matrix", "bytes"].map((key) =>
    number(at(value, key)),
  );
  if (name === null || bits == null || parameters == null || matrix == null || bytes == null) return null;
  return { class: name, bits, parameters, matrix, bytes };
}

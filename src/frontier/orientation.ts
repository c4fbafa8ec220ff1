/**
 * On which side of the line from a to b the point c lies: positive left, negative right, 0 exactly on it.
 * Plain arithmetic where its error bound allows (Shewchuk 1997, Discrete Comput. Geom. 18:305), else whole numbers: which
 * points are on a hull must not depend on rounding or on their order.
 */
export function orientation(a: Point, b: Point, c: Point): number {
  const left = (b[0] - a[0]) * (c[1] - a[1]);
  const right = (b[1] - a[1]) * (c[0] - a[0]);
  const rough = left - right;
  const error = 4 * UNIT * (Math.abs(left) + Math.abs(right));
  if (Math.abs(rough) > error && Math.abs(rough) > UNDERFLOW) return Math.sign(rough);
  const [ax, ay, bx, by, cx, cy] = scaled([...a, ...b, ...c]) as [bigint, bigint, bigint, bigint, bigint, bigint];
  const exact = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

export type Point = readonly [number, number];

/** Half a unit in the last place of 1. */
const UNIT = Number.EPSILON / 2;
/** Below this a product may have lost digits. */
const UNDERFLOW = 1e-290;

/** Finite numbers times one common power of two that makes all of them whole. */
function scaled(values: readonly number[]): bigint[] {
  const parts = values.map(decoded);
  const least = Math.min(...parts.map((part) => part.exponent));
  return parts.map((part) => part.mantissa << BigInt(part.exponent - least));
}

/** A double as mantissa · 2^exponent (IEEE 754 binary64). */
function decoded(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  const bits = new BigUint64Array(new Float64Array([value]).buffer)[0] as bigint;
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: value < 0 ? -size : size, exponent: Math.max(biased, 1) - 1075 };
}

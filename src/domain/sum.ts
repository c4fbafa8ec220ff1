/**
 * The sum of finite numbers, rounded once (Shewchuk 1997, as in Python's `math.fsum`): it does not depend on their
 * order, and 0.1 + 0.2 + 0.3 does not exceed 0.6.
 */
export function sumOf(values: readonly number[]): number {
  // Parts that do not overlap, the smallest first; together exactly the sum so far.
  let parts: number[] = [];
  for (const value of values) {
    let rest = value;
    const lows: number[] = [];
    for (const part of parts) {
      const high = rest + part;
      const low = Math.abs(rest) < Math.abs(part) ? rest - (high - part) : part - (high - rest);
      if (low !== 0) lows.push(low);
      rest = high;
    }
    parts = [...lows, rest];
  }
  let total = 0;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? 0;
    const next = total + part;
    const low = part - (next - total);
    total = next;
    if (low === 0) continue;
    // Half way between two doubles the parts below decide to which side it is rounded.
    const below = parts[index - 1] ?? 0;
    const nudged = total + low * 2;
    return Math.sign(below) === Math.sign(low) && nudged - total === low * 2 ? nudged : total;
  }
  return total;
}

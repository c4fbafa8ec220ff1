import type { Finding } from "../domain/rules.ts";

const ORDER = { fail: 0, unknown: 1, warn: 2, pass: 3 } as const;

/** Of the matches of one budget the worst is reported; of equals the one furthest over its limit. */
export function worst(findings: readonly Finding[]): Finding[] {
  const rank = (one: Finding): number => (one.rule === "budget/near" ? ORDER.warn : ORDER[one.outcome]);
  const excess = (one: Finding): number => Math.abs((one.value ?? 0) - (one.limit ?? 0));
  const [first] = [...findings].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 0 ? excess(b) - excess(a) : excess(a) - excess(b)),
  );
  return first ? [first] : [];
}

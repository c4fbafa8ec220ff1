import type { Candidate } from "../domain/evidence.ts";
import { MEASURES } from "../domain/measures.ts";
import type { Policy } from "../domain/policy.ts";
import { type Known, known, type Quantity, unknown } from "../domain/quantity.ts";

/** How one measure of one subject is found: computed by the cost part, a mean of others, or read. */
export interface Resolver {
  readonly policy: Policy;
  readonly candidate: Candidate;
  /** What the cost part computed or chose at the operating point. */
  readonly costed: ReadonlyMap<string, Quantity>;
  /** The value that the evidence gives, conflicts and all. */
  readonly read: (candidate: Candidate, measure: string) => Quantity;
}

/** The value of a measure, or why there is none. */
export function resolve(measure: string, resolver: Resolver): Quantity {
  const rule = resolver.policy.measures.get(measure);
  if (rule?.meanOf) return weightedMean(measure, rule.meanOf, resolver);
  const costed = resolver.costed.get(measure);
  const kind = MEASURES.get(measure)?.kind;
  if (costed?.known || kind === "cost") return costed ?? unknown("evidence/missing", `nothing gives ${measure}`);
  const read = resolver.read(resolver.candidate, measure);
  return read.known || costed === undefined ? read : costed;
}

/** Σ w·x ÷ Σ w, unknown as soon as a part is. The standard error takes the parts as independent. */
function weightedMean(name: string, weights: ReadonlyMap<string, number>, resolver: Resolver): Quantity {
  const parts = [...weights].map(([measure, weight]) => ({ measure, weight, value: resolve(measure, resolver) }));
  const names = parts.map((part) => part.measure).join(", ");
  const lacking = parts.find((part) => !part.value.known);
  if (lacking && !lacking.value.known) {
    return { ...lacking.value, reason: `${name} is the mean of ${names}, and ${lacking.value.reason}` };
  }
  const values = parts.map((part) => ({ ...part, value: part.value as Known }));
  const total = values.reduce((sum, part) => sum + part.weight, 0);
  const mean = values.reduce((sum, part) => sum + part.weight * part.value.value, 0) / total;
  const errors = values.map((part) => part.value.stderr);
  const stderr = errors.every((error) => error !== null)
    ? Math.sqrt(values.reduce((sum, part) => sum + (part.weight * (part.value.stderr ?? 0)) ** 2, 0)) / total
    : null;
  const sizes = values.map((part) => part.value.n);
  const limited = values.find((part) => part.value.limited)?.value.limited;
  return known(mean, agreedUnit(values.map((part) => part.value.unit)), {
    stderr,
    // The mean rests on its smallest part: a floor such as min_n must hold for each.
    n: sizes.every((n) => n !== null) ? Math.min(...(sizes as number[])) : null,
    formula: `(${values.map((part) => `${part.weight} × ${part.measure} ${part.value.value}`).join(" + ")}) ÷ ${total}`,
    origins: values.flatMap((part) => part.value.origins),
    ...(limited ? { limited } : {}),
  });
}

function agreedUnit(units: readonly (string | null)[]): string | null {
  return units.every((unit) => unit === units[0]) ? (units[0] ?? null) : null;
}

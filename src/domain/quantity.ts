import type { Settings } from "./evidence.ts";
import type { RuleId } from "./rules.ts";

/** How a cost came to be; DESIGN 6, order of belief. */
export type Basis = "measured" | "tokens" | "replica_hours" | "declared";

/** Where a number comes from. `text` is what a person reads; the rest is for machines. */
export interface Origin {
  readonly text: string;
  readonly path?: string;
  readonly pointer?: string;
  readonly as_of?: string;
}

/** A number that can be trusted, with everything that says why. */
export interface Known {
  readonly known: true;
  readonly value: number;
  readonly unit: string | null;
  readonly stderr: number | null;
  readonly n: number | null;
  readonly basis: Basis | null;
  /** For a computed value the formula with its numbers filled in; null for a value that was read. */
  readonly formula: string | null;
  readonly origins: readonly Origin[];
  readonly limited?: { readonly of: number | null };
  /** What must be equal for another value to be comparable: task version, shots, harness, data set. */
  readonly comparable?: Readonly<Record<string, string>>;
}

/** A number that is not there, with the rule that says so and the sentence a person needs. */
export interface Unknown {
  readonly known: false;
  /** evidence/missing, evidence/conflict, evidence/ambiguous, cost/unknown-price … */
  readonly rule: RuleId;
  /** What is wrong, where, what was found. One sentence, no final stop. */
  readonly reason: string;
  /** What would be right: the key to write, the choices there are. */
  readonly hint: string | null;
}

export type Quantity = Known | Unknown;

/** A known quantity with nothing but a value and an origin. */
export function known(value: number, unit: string | null, rest: Partial<Known> = {}): Known {
  return { known: true, value, unit, stderr: null, n: null, basis: null, formula: null, origins: [], ...rest };
}

export function unknown(rule: RuleId, reason: string, hint: string | null = null): Unknown {
  return { known: false, rule, reason, hint };
}

/** `name[prompt=few-shot,revision=abc]`; the bare name without settings. Keys in order. */
export function candidateId(model: string, settings: Settings): string {
  const keys = Object.keys(settings).sort();
  if (keys.length === 0) return model;
  return `${model}[${keys.map((key) => `${key}=${settings[key]}`).join(",")}]`;
}

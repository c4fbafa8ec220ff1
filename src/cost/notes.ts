import type { Issue, PriceUsed } from "../domain/judgement.ts";

/** A price that a number rests on, before it is known for whom. */
export type Price = Omit<PriceUsed, "usedBy">;

/** What must be said beside a number. */
export interface Notes {
  readonly issues: readonly Issue[];
  readonly prices: readonly Price[];
  readonly assumptions: readonly string[];
}

/** A value with what must be said beside it. */
export interface Noted<T> extends Notes {
  readonly value: T;
}

/** The notes of several steps as one, nothing twice. */
export function notes(...parts: readonly Partial<Notes>[]): Notes {
  return {
    issues: unique(parts.flatMap((part) => part.issues ?? [])),
    prices: unique(parts.flatMap((part) => part.prices ?? [])),
    assumptions: unique(parts.flatMap((part) => part.assumptions ?? [])),
  };
}

export function noted<T>(value: T, ...parts: readonly Partial<Notes>[]): Noted<T> {
  return { value, ...notes(...parts) };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

import { dominates, type Losses } from "./dominance.ts";
import { nondominated } from "./nondominated.ts";

/**
 * For each point of a declared frontier the index of one that strictly dominates it, null where none does. The one named
 * is itself non-dominated, so that removing what is dominated leaves it in place.
 */
export function dominators(points: readonly Losses[]): (number | null)[] {
  const front = nondominated(points);
  return points.map((point) => front.find((index) => dominates(points[index] as Losses, point)) ?? null);
}

/** What becomes of a declared frontier when measured points join it: the non-dominated set of both together. */
export interface Extension {
  /** Indices of measured points that join: dominated by none, and no repetition of a declared or earlier point. */
  readonly added: readonly number[];
  /** Indices of declared points that leave. */
  readonly removed: readonly number[];
}

export function extension(declared: readonly Losses[], measured: readonly Losses[]): Extension {
  const union = [...declared, ...measured];
  const kept = new Set(nondominated(union));
  const first = new Set(nondominated(union, { keepDuplicates: false }));
  return {
    added: measured.flatMap((_, index) => (first.has(declared.length + index) ? [index] : [])),
    removed: declared.flatMap((_, index) => (kept.has(index) ? [] : [index])),
  };
}

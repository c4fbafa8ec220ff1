import type { Location } from "./rules.ts";

/** Precisions that one axis of a tier accepts; "any": every one; null: the axis is not judged. */
export type Accepted = readonly string[] | "any" | null;

/** A class of deployment, and what it asks of the precision of what is deployed in it. */
export interface TierRule {
  readonly name: string;
  /** Of the weights and, where an entry says so (`w8a8`), of the activations. */
  readonly precisions: Accepted;
  readonly kvCache: Accepted;
  /** Least share of the reference's value, 0 to 1, on these measures (globs; null: the maximized objectives). */
  readonly recovery: { readonly min: number; readonly measures: readonly string[] | null } | null;
  /** Grade A or B is asked for. */
  readonly verified: boolean;
  readonly requireVariant: boolean;
  /** Bytes. */
  readonly maxSize: number | null;
  /** 0 to 1; null: the default, of mixtures alone. */
  readonly minQuantizedShare: number | null;
  readonly location: Location;
}

/** Least quantized share of a mixture, where its tier writes none. */
export const DEFAULT_QUANTIZED_SHARE = 0.8;

/** What a policy says of an accelerator: it replaces the bundled table, or adds to it. */
export interface HardwareDecl {
  readonly name: string;
  readonly native: readonly string[] | null;
  /** Bytes of one. */
  readonly memory: number | null;
  /** CUDA compute capability × 10. */
  readonly sm: number | null;
  readonly location: Location;
}

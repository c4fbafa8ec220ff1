import { CATALOGUE } from "./generated/catalogue.ts";

/** One public on-demand list price of one instance type in one region (`any`: the same everywhere). */
export interface CatalogueRow {
  readonly cloud: string;
  readonly region: string;
  readonly type: string;
  /** Name of the accelerator in lower case: `l4`, `a100-80gb`. */
  readonly accelerator: string;
  /** GPUs of one instance; a share such as 1/6 where several instances use one GPU. */
  readonly gpus: number;
  /** Memory of one accelerator; null where the source does not say. */
  readonly memoryMib: number | null;
  /** USD per instance-hour, Linux, before commitments and tax. */
  readonly usdPerHour: number;
  readonly source: string;
  /** ISO date of the source; null where it gives none. */
  readonly asOf: string | null;
}

const BY_TYPE = new Map<string, CatalogueRow[]>();
for (const row of CATALOGUE) {
  const key = row.type.toLowerCase();
  BY_TYPE.set(key, [...(BY_TYPE.get(key) ?? []), row]);
}

/** Rows of an instance type in any region; the case of letters does not count. */
export function catalogued(type: string): readonly CatalogueRow[] {
  return BY_TYPE.get(type.toLowerCase()) ?? [];
}

/** Every instance type that has a price, as its cloud spells it. */
export const CATALOGUED_TYPES: readonly string[] = [...new Set(CATALOGUE.map((row) => row.type))];
